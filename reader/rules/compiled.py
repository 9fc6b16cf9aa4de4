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
# % sparen	693
# (# ratings	1003
# (# reviews	1003
# (# votes	1003
# antwoord	2155
# antwoorden	2155
# antworten	707
# antworten anzeigen	707
# comentarii	2495
# comentario	1110
# comentarios	1110
# comentaris	275
# comment	839
# commentaire	1405
# commentaires	1405
# commenti	1756
# commento	1756
# comments	839
# euro el primer mes	287
# from # ratings	1003
# from # reviews	1003
# from # vote	1003
# from # votes	1003
# komentar	1686
# komentarai	1935
# komentarze	2305
# komentarzy	2305
# komment	1587
# kommentaari	1174
# kommentar	433	564	2188	2903
# kommentare	564
# kommentarer	433	2188	2903
# kommentti	1280
# kommenttia	1280
# like for this post	1003
# like for this reply	1003
# likes for this post	1003
# likes for this reply	1003
# min	820
# min de lectura	1117
# min de leitura	2438
# min di lettura	1763
# min leestijd	2050
# min. lesezeit	571
# odpovede	2810
# odpowiedzi	2391
# of # people found this helpful	1003
# out of # (# ratings	1003
# out of # (# votes	1003
# out of # based on # reviews	1003
# people found this helpful	1003
# people like this	1003
# person found this helpful	1003
# ratings	1003
# reactie	2043
# reacties	2043
# replies	1059
# reviews	1003
# sekunden vor	685
# stars (# votes	1003
# stars from # reviews	1003
# stars from # votes	1003
# vastaus	1352
# vastausta	1352
# x	686
# yorum	3052
""", '#+': """
#+ gamble responsibly	999
""", '$#': """
$# at amazon	1033
$# at walmart	1033
""", 'a ': """
a cikk tartalma	1650
a javascript ki van kapcsolva	1636
a kommentek nem szerkesztett tartalmak	1587
a lire aussi	1409
a message from our sponsor	830
a tartalom le van tiltva	1634
""", 'aa': """
aa	3059
aanbevolen	2047	2142
aanbevolen artikelen	2047
aanbevolen door outbrain	2159
aanbevolen door taboola	2159
aanbevolen voor jou	2047
aanbod van onze partners	2159
aangeboden door	2037
aanmelden	2017
aanmelden nieuwsbrief	2022
aanraders	2047
aanzetten	2137
""", 'ab': """
abbonamenti	1734
abbonamento	1734
abbonati	1734
abbonati ora	1734
abbonati subito	1734
ablehnen	561
abmelden	532
abo	532
abo bestellen	532
abo testen	624
abo verwalten	532
abo-vorteil	680
abo-vorteile	680
abonament	2484
abonamente	2484
abonare	2484
abone ol	3039
abone olun	3039
abone olun, sinirsiz okuyun	3039
abonelik	3039
abonentiem	1970
abonnee worden	2017
abonneer	2017
abonneer nu	2017
abonnees lezen meer	2087
abonneevoordeel	2128
abonnement	416	532	1376	2017	2171
abonnementen	2017
abonnements	532	1376
abonnentfordel	2245
abonnentfordele	487
abonnentfordeler	2245
abonnenttilbud	487
abonner	416	2171
abonneren	2017
abonnez-vous	1376
abonnieren	532
about sharing	820
about the columnist	1015
about the contributor	1015
about the contributors	1015
about us	849
abovorteil	680
abovorteile	680
abrir	1118	2439
abrir mapa	1118	2439
abrir menu	2438
abschicken	695
absenden	695
abspielen	571	686
abstimmen	677
""", 'ac': """
accede	1080
acceder	1080
accedi	1734
accedi con apple	1796
accedi con facebook	1796
accedi con google	1796
accedi con il tuo account	1796
accept	835
accept & close	1040
accept & continue	1040
accept all	835
accept all cookies	835
accept and close	835
accept and continue	835
accept and load	1040
accept and show	1040
accept and view	1040
accept and watch	1040
accept toate	2506
accepta i continua	272
accepta i mostra el contingut	272
accepta les galetes	272
accepta-ho tot	272
accepted payment methods	795
accepteer	2039
accepteer alle cookies	2039
accepteer alles	2131
accepteer cookies	2131
accepteer en ga door	2131
accepteer en toon	2131
accepter	430	1402
accepter alle	430
accepter alle cookies	430
accepter et afficher	1432
accepter et afficher le contenu	1432
accepter et continuer	1402
accepter et fermer	1402
accepter les cookies	1402
accepter og luk	489
accepter og vis	489
accepter tout	1402
acceptera	2900
acceptera alla	2900
accepteren	2039
accepteren en doorgaan	2131
accepteren en tonen	2131
acces nelimitat la toate articolele	2521
acceso	1080
accetta	1753
accetta e continua	1753
accetta e continua oppure abbonati	1796
accetta e visualizza	1777
accetta e visualizza il contenuto	1777
accetta i cookie	1753
accetta tutti	1753
accetta tutto	1753
acconsento a ricevere comunicazioni commerciali	1792
acconsento alla visualizzazione di contenuti esterni	1777
account aanmaken	2017
accueil	1412
aceitar	2428
aceitar cookies	2428
aceitar e continuar	2428
aceitar e ver	2453
aceitar todos	2428
aceitar tudo	2428
aceptar	1107
aceptar cookies	1107
aceptar todas	1107
aceptar todo	1107
aceptar y continuar	1107
aceptar y ver	1137
aceptar y ver el contenido	1137
acepto que se me muestre contenido externo	1137
acepto recibir comunicaciones comerciales	1152
achternaam	2145
acompanhe ao vivo	2465
acquista il numero in edicola	1782
acquista la copia digitale	1782
acquista questo numero	1782
activa les alertes	281
activa les notificacions	281
activa les notificacions i no et perdis res	281
activar alertas	1151
activer les alertes	1442
""", 'ad': """
ad	830	1827	1890	3291
ad choices	830
ad ends	1062
ad feedback	830
adblocker is uitgeschakeld	2138
adblocker ist deaktiviert	689
adchoices	830
add a comment	839
add a reply	1005
add as preferred source	825
add to bookmarks	820
add to favorites	1023
add to my topics	825
add to reading list	919
addebito diretto	1733
adgangskode	500
adicionar aos favoritos	2474
adjust text size	1061
administrer cookies	489
administrer informasjonskapsler	2247
administrer notifikationer	494
administrer samtykke	2185
administrer varsler	2252
adres e-mail	2290
adresa de e-mail	2516
adresa de email	2516
adresa ta de email	2516
adresse e-mail	1385
adresse e-mail invalide	1445
adresse mail	1445
ads	830
ads by google	1062
ads by outbrain	1062
ads by taboola	1062
advert	830
adverteer bij ons	2072
advertentie	2037
advertentie eindigt	2159
advertentie melden	2159
advertentie sluiten	2159
advertentie verbergen	2159
advertenties	2037
advertenties toestaan	2138
advertenties van google	2159
advertentievrij lezen	2159
adverteren	2072
advertise with us	830
advertisement	830	1682	1751	3048
advertisement ends	1062
advertisement feature	830
advertisements	830
advertiser content	830
advertising	830
advertising continues	1062
advertising ends	1062
advertorial	558	728	1717	2492	3048
""", 'af': """
afdrukken	2032
afegeix un comentari	266
afficher ce contenu	1432
afficher l'original	1413
afficher la suite	1412
afficher le contenu	1402
afficher le contenu externe	1432
afficher les commentaires	1405
afficher moins	1413
afficher plus	1412
affiliate	830
affiliate disclosure	830
affiliate-link	558
afgiv din stemme	484
afgiv din stemme her	441
afgiv stemme	484
afmelden	2017
afspeelsnelheid	2133
afspelen	2050	2134
afspil	441
afspil video	491
afspilningshastighed	491
afstemning	485
after ad	830
after newsletter promotion	808
afvis	430
afvis alle	430
""", 'ag': """
agb	561
aggiungi ai preferiti	1746
aggiungi un commento	1756
agrandir	1412
agrandir l'image	1412
agree	835
agree & close	1040
agree & continue	1040
agree and continue	835
""", 'ah': """
ahora en portada	1114
ahora no	1074
""", 'ai': """
ai can make mistakes	1058
ai can make mistakes. check important information	1058
ai deja cont	2484
ai deja un abonament	2521
ai deja un cont	2484
ai generated	1064
ai generated summary	890
ai highlights	890
ai kan fouten maken	2153
ai kan lave fejl	511
ai maakt soms fouten	2153
ai may make mistakes	1058
ai overview	890
ai summary	890	1064
ai translation	1064
ai uitat parola	2484
ai-gegenereerd	2154
ai-generated	890	1064
ai-generated content may contain errors	1058
ai-generated summary	890
ai-genererad	2986
ai-genererad sammanfattning	2910
ai-genereret	512
ai-genereret indhold	511
ai-genereret opsummering	441
ai-generert oppsummering	2195
ai-oppsummering	2195	2270
ai-opsummering	441
ai-samenvatting	2069	2154
ai-sammanfattning	2910	2986
aidez-nous	1367
aihe	1342
aiheet	1281
ailleurs sur le web	1409
ainult tellijale	1168
aiutaci	1729
aizpildi aptauju	1977
""", 'aj': """
ajouter aux favoris	1395
ajouter un commentaire	1405
""", 'ak': """
akceptuj	2302
akceptuj wszystkie	2302
akceptuj wszystko	2367
akkoord	2039
akkoord en doorgaan	2131
akkoord en sluiten	2131
aksepter alle	2185
aktiver varsler	2252
aktualno	2826
aktualny czas	2369
aktualny czas #	2369
aktuel tid	491
aktuel tid #	491
aktuell	568
aktuell tid	2965
aktuell tid #	2965
aktuelle artikel	568
aktuelle nachrichten	568
aktuelle position #	685
aktuelle zeit	685
aktuelle zeit #	685
aktuelles	568
akun saya	1670
akzeptieren	561
akzeptieren & weiter	683
akzeptieren und anzeigen	683
akzeptieren und weiter	683
""", 'al': """
al abonnee	2087
al abonnee? log in	2017
al een account	2017
albo	2378
alebo	2798
alege abonamentul	2521
alege abonamentul potrivit	2521
algemene voorwaarden	2039
all access	1049
all access digital	917
all articles by the author	1053
all articles by this author	1053
all comments	839
all donations are tax-deductible	913
all news	849
all posts by this author	1053
all stories by this author	1053
alla artiklar	2979
alla kommentarer	2903
alle ablehnen	561
alle abo-angebote	624
alle abos vergleichen	692
alle akzeptieren	561
alle angebote	692
alle angebote ansehen	692
alle anzeigen	571
alle artikel	697
alle artikel anzeigen	571
alle artikel der autorin	697
alle artikel des autors	697
alle artikel unbegrenzt lesen	624
alle artikelen	2147
alle artikler	2263
alle bidrag hjelper	2255
alle bilder	571
alle cookies accepteren	2039
alle cookies akzeptieren	561
alle externen inhalte anzeigen	597
alle kommentare	564
alle kommentare anzeigen	564
alle kommentarer	433	2188
alle newsletter	540
alle nieuwsbrieven	2080
alle reacties	2043
alle rettigheder forbeholdt	509
alle rettigheter reservert	2267
alleen abonnees kunnen reageren	2077
alleen noodzakelijk	2131
alleen noodzakelijke cookies	2131
alleen voor leden	2141
aller au contenu	1412
aller au contenu principal	1412
allerede abonnent? log ind	416
allerede abonnent? logg inn	2171
alles accepteren	2039
alles afwijzen	2131
alles akzeptieren	561
alles anzeigen	571
alles bekijken	2050
alles klar	572
alles weigeren	2039
allow ads	1044
allow alerts	1045
allow and continue	1040
allow content	835
allow cookies	835
allow facebook content	888
allow google youtube content	888
allow instagram content	888
allow once	1040
allow tiktok content	888
allow twitter content	888
allow x content	888
allow youtube content	888
aloita testi	1323
aloita visa	1323
already a member	798
already a member? log in	798
already a subscriber? log in	798
already a supporter	789
already have an account	798
already have an account? log in	798
already have an account? sign in	798
already registered	917
already registered? log in	917
als bevorzugte quelle festlegen	709
als e-mail versenden	553
als geschenk senden	710
als geschenk teilen	710
als pdf herunterladen	710
als pdf speichern	625
also	847
also in the news	844
also of interest	1001
also on	844
also read	844
also worth reading	19
alte articole	19	2496
alte articole care te-ar putea interesa	19
altijd toestaan	2131
altijd tonen	2131
altmetric	1023
altre notizie	19	1760
altre notizie da leggere	19
altri articoli	1760
altri articoli su questo argomento	1760
altri articoli sull'argomento	1760
altro	1763
altro importo	1732
always active	835
always allow	1040
always show	1040
always unblock	1040
""", 'am': """
am beliebtesten	693
am meisten gelesen	568
amount	790
ampliar	1117	2438
ampliar imagen	1117
""", 'an': """
an error has occurred	1050
an error has occurred while submitting the form	908
an error has occurred. please try again later	1050
an error occurred	1050
an error occurred. please try again	908
an error occurred. please try again later	1050
ana sayfa	3055
anadolu ajansi	3059
anasayfa	3055
anbefalede artikler	438
anbefales	500	2192	2258
anbefalet	438	500
anbefalet af outbrain	517
anbefalet af taboola	517
anbefalt	2192	2258
anbefalt av outbrain	2275
anbefalt av taboola	2275
anbefalte saker	2192
anda mungkin juga suka	1713
anda mungkin suka	19
ander bedrag	2015
andere lasen auch	568
anderen betrag eingeben	690
anderen lazen ook	2047
anderer betrag	530
andre leser	2192
ange belopp	2971
ange din e-postadress	2890
ange din mejl	2890
angebot sichern	532
angebote ansehen	692
angebote unserer partner	558
angebote vergleichen	692
angemeldet bleiben	692
anketa	372	2783
anketa dne	371
anladim	3056
anleitung zum deaktivieren	689
anmeld	514
anmeld kommentar	513
anmelden	532
anmelden und kommentieren	707
anmelden und mitdiskutieren	707
anmeldung erfolgreich	615
anna juttu lahjaksi	1355
anna palautetta	1280
anna palautetta jutusta	1280
anna tagasisidet	1174
annan summa	2971
annat belopp	2971
annonce	429	1400
annonce slut	517
annoncen slutter her	517
annoncer	429
annoncer fra google	517
annonces	1400
annons	2899
annons slut	2899
annonse	2184
annonse - artikkelen fortsetter under	2184
annonse - saken fortsetter under	2184
annonse slutt	2275
annonsen slutter her	2275
annonser	2184	2899
annonser fra google	2275
annonssamarbete	2914
annual	790
annunci	1751
annuncio	1751
ano, chci	381
anonieme brievenbus	2150
anonieme tip	2150
anonimowa skrzynka	2386
anonimowa skrzynka kontaktowa	2386
anonym hinweise geben	702
anonym postkasse	2266
anonym tipskanal	2266
anonymer briefkasten	702
anonymous letterbox	1055
anonymous mailbox	1055
anonymous tip box	1055
another amount	1046
anrede	695
answers are generated by ai	1058
anterior	1117	2438	2498
antwoorden	2156
antworten	564
antworten abbrechen	564
antworten anzeigen	707
antworten ausblenden	707
anuluj w dowolnym momencie	2377
anunci	266
anuncie conosco	2457
anuncio	1105
anuncios	1105
anzeige	558
anzeige - artikel geht unten weiter	630
anzeige - weiterlesen nach der anzeige	630
anzeige anzeige	558
anzeige aufgeben	603
anzeige ende	711
anzeige endet	711
anzeige endet hier	711
anzeige melden	711
anzeige scrollen, um weiterzulesen	558
anzeige von unserem partner	630
anzeigen	558
anzeigen und akzeptieren	683
""", 'ap': """
apenas assinantes podem comentar	2463
apoie	2405
apoie-nos	2405
aportar	1075
approfondimenti	1760
approfondisci	1760
apri	1764
apri la mappa	1764
apri menu	1763
""", 'ar': """
ar santrauka buvo naudinga	1935
ar straipsnis buvo naudingas	1935
ara	3055
archivado en	1110
archivo	1114
argomenti	1760
argomenti trattati	1760
around the web	844
article content	830
article continues below	830
article suivant	1409
articles connexes	1409
articles les plus lus	1409
articles populaires	1453
articles relacionats	263
articles similaires	1409
articol sponsorizat	87
articole recente	2496
articole recomandate	2496
articole similare	2496
articoli che potrebbero interessarti	1760
articoli consigliati	1799
articoli correlati	1760
articolo correlato	1760
articolo precedente	1760
articolo riservato agli abbonati	1796
articolo successivo	1760
articolo tradotto automaticamente	1779
articolul anterior	2496
articolul pe scurt	2509
artigo anterior	2435
artigo exclusivo para assinantes	2472
artigo exclusivo para subscritores	2472
artigos recomendados	2475
artigos relacionados	2435
artikel als geschenk versenden	650
artikel als pdf herunterladen	625
artikel auf die merkliste setzen	625
artikel beluisteren	2133
artikel bewaren	2088
artikel bewerten	564
artikel cadeau geven	2158
artikel delen	2032
artikel drucken	553
artikel entsperren	692
artikel freischalten	532
artikel geht unten weiter	630
artikel jetzt freischalten	692
artikel kostenlos weitergeben	650
artikel lain	1713
artikel lainnya	1687
artikel lesen	571
artikel lizenzieren	703
artikel menarik lainnya	1713
artikel merken	553
artikel mit freunden teilen	650
artikel opslaan	2088
artikel per e-mail empfehlen	625
artikel populer	1713
artikel premium	1712
artikel printen	2088
artikel schenken	710
artikel sebelumnya	1687
artikel selanjutnya	1687
artikel speichern	553
artikel sponsor	1717
artikel teilen	553
artikel terkait	1687
artikel verschenken	532
artikel versenden	553
artikel weitergeben	650
artikel weiterleiten	625
artikel zusammenfassen	599
artikeln sparad	2990
artikkel on tellijale	1168
artikkel sisaldab reklaamlinke	1177
artikkelen er automatisk generert	2269
artikkelen er beskyttet av opphavsrett	2267
artikkelen er forbeholdt abonnenter	2171
artikkelen er maskinoversatt	2269
artikkelen fortsetter under	2184
artikkelen fortsetter under bildet	2184
artikkelen leses av en syntetisk stemme	2249
artikkeli jatkuu mainoksen alla	1275
artikkeli on lukittu	1338
artikkeli on tuotettu automaattisesti	1350
artikkelin aiheet	1344
artiklen er automatisk genereret	511
artiklen er beskyttet af ophavsret	509
artiklen er indtalt af ai	491
artiklen er maskinoversat	511
arvostele resepti	61
""", 'as': """
as + lidas	2435
as mais lidas	2435
ascolta	1746
ascunde	2499
asetukset	1276
asiasanat	1281
ask a question	1005
ask ai	890
ask me later	789
ask our ai	890
ask our ai about this story	890
ask question	1005
assinar	2409
assinatura	2409
assinaturas	2409
assine	2409
assine agora	2409
assine nossa newsletter	2413
assuntos	2435
""", 'at': """
atidaryti	1937
ativar alertas	2465
atmesti	1947
attiva l'abbonamento	1734
attiva le notifiche	1790
attiva ora	1734
""", 'au': """
auch interessant	568
auch lesenswert	568
auch spannend	568
aucun commentaire	1405
audio	686	1043	2134
audio abspielen	605
audio downloaden	2133
audio generated by ai	1042
audio herunterladen	685
audio is ai-generated	1042
audio player is loading	1042
audio wird geladen	685
audio-datei herunterladen	685
auf bluesky teilen	553
auf die leseliste	650
auf die merkliste	625
auf einen blick	698
auf einer seite lesen	568
auf facebook posten	553
auf facebook teilen	553
auf linkedin teilen	553
auf mastodon teilen	553
auf pinterest merken	61
auf telegram teilen	553
auf twitter teilen	553
auf whatsapp teilen	553
auf x teilen	553
auf xing teilen	553
auf youtube anschauen	605
auf youtube ansehen	605
aufklappen	572	698
aus der redaktion	568
aus unserem shop	680
ausblenden	572
ausklappen	571	698
auswahl speichern	683
autentificare	2484
auteursrechtelijk beschermd	2151
author affiliations	1015
author archive	1053
author biographies	1015
author biography	1015
automaattinen toisto	1330
automatic translation	1064
automatically translated	1058
automatisch afspelen	2133
automatisch vertaald	2153
automatische incasso	2016
automatische vertaling	2154
automatische wiedergabe	685
automatisk afspilning	491
automatisk avspilling	2249
automatisk oversat	511
automatisk oversatt	2269
automatisk uppspelning	2965
automatyczne odtwarzanie	2369
autoodtwarzanie	2369
autoplay	492	686	1043	2134	2250	2966
autoplay next video	1042
autor folgen	709
autor kontaktieren	697
autorin folgen	709
autorin kontaktieren	697
autoriser	1402
autre montant	1374
autres articles	1409
""", 'av': """
ava	1176
avaa	1284
avaa artikkeli	1338
avaa galleria	1344
avaa juttu	1338
avaa kartta	1284
avaa koko juttu	1266
avaa kuva	1344
avaa kuvagalleria	1344
avaa sovellus	1332
avainsanat	1281
avaliar receita	61
avalie esta receita	61
average rating # / # vote count: #	1003
average rating: #	1003
avgi din stemme her	2195
avgi stemme	2242
aviso legal	1107
avspillingshastighet	2249
avvis	2185
avvis alle	2185
avvisa	2900
avvisa alla	2900
""", 'ay': """
ayrica okuyun	3053
ayrintilar	3056
""", 'ba': """
baca berita lainnya	1713
baca juga	1687
baca nanti	1712
baca selengkapnya	1689
back # seconds	1042
back to home	1053
back to homepage	1053
back to overview	1053
back to the homepage	1053
back to top	849
bagikan	1679
bagikan artikel	1679
bagikan ke	1679
bagikan lewat whatsapp	1712
balas	1686
bank transfer	796
bankeinzug	531
bankoverschrijving	2016
bare for abonnenter	2257
""", 'be': """
be the first to answer	1005
be the first to reply	1005
be the first to review	1005
beantwoorden	2043	2156
bearbeitet	708
become a founding member	798
become a friend	791
become a member	791
become a paid subscriber	791
become a patron	791
become a sponsor	791
become a subscriber	798
become a supporter	791
become an insider	917
become an insider and start reading now	917
bedankt voor het aanmelden	2144
bedankt voor het stemmen	2125
bedankt voor je aanmelding	2080
bedankt voor je bericht	2144
bedankt voor je feedback	2077
bedankt voor je inschrijving	2022
bedankt voor je stem	2125
bedankt voor uw aanmelding	2080
bedankt voor uw bericht	2144
bedankt voor uw feedback	2077
bedankt voor uw stem	2125
bedankt! check je inbox	2144
bedste	514
bedste tilbud	500
beeld in beeld	2133
beeld-in-beeld	2133
begambleaware	999
begrepen	2051
beheer toestemming	2131
bei facebook teilen	553
bei twitter teilen	553
bei whatsapp teilen	553
bei x teilen	553
beitrag auf instagram ansehen	597
beitrag auf x ansehen	597
beitrag laden	683
beitrag melden	707
beitrag mit freunden teilen	650
beitrag teilen	553
bekapcsolom	1640
bekijk # antwoorden	2155
bekijk aanbieding	2017
bekijk abonnementen	2141
bekijk alle abonnementen	2017
bekijk alle artikelen	2147
bekijk alle nieuwsbrieven	2080
bekijk alle reacties	2155
bekijk alle vacatures	2072
bekijk alles	2050
bekijk antwoorden	2155
bekijk de aanbiedingen	2017
bekijk de abonnementen	2141
bekijk de antwoorden	2125
bekijk de foto's	2147
bekijk de fotoserie	2147
bekijk de galerij	2147
bekijk de kaart	2051
bekijk de prijs	2128
bekijk de resultaten	2125
bekijk de uitslag	2125
bekijk de video	2074
bekijk deal	2128
bekijk details	2051
bekijk deze post op instagram	2067
bekijk deze post op x	2067
bekijk dit bericht op instagram	2067
bekijk dit bericht op x	2067
bekijk foto's	2050
bekijk fotoserie	2147
bekijk galerij	2147
bekijk het dossier	2147
bekijk het hele dossier	2147
bekijk in de webshop	2128
bekijk meer	2050
bekijk onze aanbiedingen	2087
bekijk ook	2047
bekijk op youtube	2074
bekijk prijs	2128
bekijk reacties	2043
bekijk resultaten	2051	2125
bekijk transcript	2133
bekijk video	2133
bekreft e-postadressen din	2260
beliebiger betrag	690
beliebt	568
beliebt bei unseren lesern	629
beliebte artikel	568
beliebteste	708
beliebteste artikel	568
beliebteste wahl	693
beliebteste zuerst	707
belki daha sonra	3037
beluister dit artikel	2074
benachrichtigungen einschalten	687
benutzername	693
benutzername oder e-mail-adresse	692
benzer haberler	19	3053
beoordeel dit recept	61
beranda	1689
berdonasi	1669
bereits registriert	532
bereits registriert? anmelden	532
bergabunglah dengan tim kami	1702
beri komentar	1686
beri nilai resep ini	61
bericht	2145
bericht laden	2131
bericht versturen	2144
berikutnya	1689
berita hari ini	1713
berita lain	1713
berita lainnya	19	1687
berita menarik lainnya	1713
berita pilihan	1687
berita populer	1687
berita terbaru	1687
berita terkait	1687
berita terkini	1687
berita utama	1687
berlangganan	1670
berlangganan sekarang	1670
besked	503
beskyttet af ophavsretten	509
bespaar #%	2142
best	1060
best deal	1049
best gelezen	2047
best value	1049
best verdi	2258
beste	2156
beste aanbieding	2087
beste deal	2142
beste keuze	2142
bestel het boek	2128
bestel hier het boek	2128
bestel kaarten	2128
bestel tickets	2128
bester preis	693
bestil billetter	487
bestil bogen	487
bestil nu	487
bestill billetter	2245
bestill boka	2245
bestill boken	2245
bestselger	2258
bestseller	500	693
betaal met ideal	2139
betaalde content	2159
betaalde inhoud	2037
betaalde samenwerking	2092
betaalmethode	2015
betaalmethoden	2015
betaalmethodes	2015
betal med kort	2255
betal med mobilepay	497
betal med vipps	2255
betala med swish	2971
betalt annonce	429
betalt indhold	429
betalt innhold	2275
betalt samarbeid	2275
betalt samarbejde	517
betalt samarbete	2991
betrag eingeben	530
betreff	695
bewaar	2032
bewaar artikel	2032
bewaar dit artikel	2088
bewaar dit artikel om later te lezen	2088
bewaar recept	61
bewaar voor later	2158
bewaren	2032
bewerte dieses rezept	61
bewerten sie diesen artikel	609
bez spamu	2380
bezahlte anzeige	630
bezahlte partnerschaft	630
bezahlte werbung	87
bezahlter inhalt	87	558
""", 'bi': """
bidra	2168	2882
bidrag	413
bienvenido	1080
bild anzeigen	572
bild i bild	2965
bild im bild	685
bild-i-bild	2965
bild-in-bild	685
bilde i bilde	2249
bilde-i-bilde	2249
bilder anzeigen	571
bildergalerie	568
bildergalerie ansehen	697
bildunterschrift anzeigen	697
bildunterschrift ausblenden	697
bildunterschrift einblenden	697
bilety early bird	2364
bilginizi sinayin	3055
billed annually	917
billed every # weeks	1048
billed monthly	917
billed yearly	1048
billede i billede	491
billede-i-billede	491
bitte bleiben sie fair und sachlich	609
bitte bleiben sie sachlich und fair	609
bitte versuchen sie es erneut	694
bize destek olun	3038
""", 'bl': """
bland dig i debatten	513
bleiben sie informiert	540
bli fast giver	2255
bli medlem	2168	2882
blijf op de hoogte	2022
bliv medlem	413
blockera	2969
blockieren	688
bloker	495
blokker	2253
blokkeren	2137
blokovat	382
blokuj	2373
bluesky	821
""", 'bn': """
bns	1178	1939
bns inf	1939
bns/afp	1178
""", 'bo': """
boek bestellen	2128
boka biljett	2959
boka biljetter	2959
boka din plats	2959
boka plats	2959
boletim	2413
boletines	1087
boleto	2408
bonifico	1733
bonifico bancario	1733
bonus video	2669
book tickets	1037
book your place	1037
book your ticket	1037
book your tickets	1037
bookmark	820
bookmark this	820
bookmark this article	820
""", 'br': """
brak komentarzy	2305
branded content	1105	2092
breaking news	495
breaking news alerts	1045
breng je stem uit	2125
breng uw stem uit	2125
brought to you by	830
browse all	849
browse all newsletters	908
brugernavn	500
brugernavn eller e-mail	499
brukernavn	2258
brukernavn eller e-post	2257
""", 'bu': """
bu bir ilandir	87
bu bir reklamdir	87
bu haber faydali oldu mu	3052
buat akun	1670
bubble shooter	678
buch bestellen	680
buch kaufen	680
buffer	821
buka	1690
buka peta	1690
bunlari da okuyun	3053
buscar	1117	2438
butlletins	283
buy a copy	1037
buy at amazon	1033
buy from amazon	1033
buy it now	1000
buy licence	1056
buy licensing rights	1056
buy on amazon	1033
buy the book	1037
buy the book here	1037
buy tickets	1000
buy us a coffee	791
""", 'ca': """
cada aporte cuenta	1155
cada euro conta	2470
cada euro cuenta	1155
cada real conta	2470
cadastrar	2409
cadastre-se	2409
cadeau-artikel	2017
cadeaulink	2158
califica esta receta	61
cambiar mis preferencias	1137
cambiar preferencias de cookies	1137
cancel	790
cancel anytime	1048
cancelar respuesta	1110
capito	1764
captions	1043
captions off	1042
captions settings	1042
caratteri rimanenti: #	1787
cargar contenido	1107
cari	1689
carica altri	1763
carregando	2453
carregar mais	2438
carta di credito	1733
carte bancaire	1375
cast your vote	1034
categorias	2435
categorie	1760
categories	844
categorii	2496
""", 'ce': """
cele mai citite	2496
cele mai citite articole	2524
cele mai noi	2496
cele mai populare	2496
cena dopravy	374
cerca	1763
cerrar	1074
ces articles devraient vous plaire	1453
cetak	1679
cetak artikel	1712
cetak halaman	1712
cetak resep	61
cevapla	3052
""", 'cg': """
cgu	1402
cgv	1402
""", 'ch': """
change text size	1061
chaque don compte	1448
chaque euro compte	1448
chargement du sondage	1440
charger plus	1412
chci darovat	300
check amazon	1033
check je inbox	2144
check price	1033
check price at amazon	1033
check prices	1033
check your email	954
check your inbox	954
check your spam folder	1050
chiedi alla nostra ia	1779
chiudi	1728
chiudi menu	1763
choisissez la formule qui vous convient	1449
choisissez un montant	1374
choisissez votre formule	1449
choose	1049
choose an amount	795
choose this plan	1048
choose your offer	1048
choose your own amount	1046
choose your payment method	795
choose your plan	798
choose your subscription	1048
""", 'ci': """
citation formats	1023
cite this article	1023
citi lasa	1972
citi raksti	1972
""", 'cl': """
clasificados	1105
click here	849
click on a star to rate it	1003
click to enlarge	849	1053
click to unmute	1042
cliquer ici pour partager	1395
close	790
close ad	1062
close extra sharing options	820
close gallery	1053
close image	1053
close menu	849
close share panel	820
close this message	789
clube do assinante	2457
""", 'co': """
codes promo	1400
codeword	1035
colabora	1075
collapse	849
comenta	1110
comentar	1110	2431
comentarii	2495
comentario	1110
comentarios	1110
comentaris	266
comentariu	2495
comente	2431
comment	821	839
comment deleted	1059
comment ne plus voir ce message	1366
comment policy	839
comment rules	1059
commenta	1756
commenta l'articolo	1756
commenta per primo	1756
commentaire	1405
commentaires	1405
commenter	1395	1405
commenter l'article	1405
commenti	1756
commenting guidelines	1059
commenting policy	1059
commenting rules	1059
commento	1756
commento in attesa di moderazione	1787
comments	839
comments off	839
commercial content	830
commercial feature	1062
commercieel partnerschap	2159
community guidelines	839
community rules	839
compare plans	798
comparte	1099
comparteix	266
comparteix a facebook	289
comparteix a whatsapp	289
comparteix a x	289
compartilhar	2421
compartilhar no linkedin	2421
compartilhar no twitter	2421
compartilhar no whatsapp	2421
compartilhar no x	2421
compartilhar por e-mail	2421
compartilhar via	2421
compartilhe	2421
compartilhe isso	2421
compartir	1099
compartir en	1099
compartir en bluesky	1099
compartir en linkedin	1099
compartir en telegram	1099
compartir en twitter	1099
compartir en x	1099
compartir por correo	1099
compartir por email	1099
complete coverage	844
compra questo numero	1782
compris	1413
comunicar erro	2431
concordo	2428
condiciones de uso	1107
condiciones generales	1107
conditions d'utilisation	1402
conditions de publication	1440
condividi	1746
condividi articolo	1746
condividi su	1746
condividi su facebook	1746
condividi su linkedin	1746
condividi su telegram	1746
condividi su twitter	1746
condividi su x	1746
condividi via email	1746
condivisioni	1746
condizioni d'uso	1753
conectare	2484
configura les galetes	272
configurar cookies	1107
confirm password	1048
connectez-vous	1376
connexion	1376
consent & continue	1040
consigliati	1760
consigliati per te	1760
consigue tu entrada	1141
consulta las esquelas de hoy	1141
consulta las normas de la comunidad	1146
consulta les esqueles	277
consulta todas nuestras newsletters	1152
consulter	1412
cont nou	2484
contact	849	1405	2043	2495
contact met de auteur	2147
contact met de redactie	2150
contact us	839
contact us securely	1055
contactez-nous	1405
contacto	1110
contactos	2431
contato	2431
contattaci	1756
contatti	1756
contenido de marca	1105
contenido de nuestros socios	1114
contenido elaborado por la marca	1141
contenido exclusivo	1080
contenido exclusivo para socios	1156
contenido externo	1137
contenido externo recomendado	1137
contenido ofrecido por	1105
contenido para suscriptores	1080
contenido patrocinado	1105
contenido promocionado	1105
contenido recomendado	1160
contenido relacionado	1114
contenido solo para usuarios registrados	1156
contenidos recomendados	1160
contenidos relacionados	1114
content from our partner	922
content from our partners	922
content from our sponsor	922
contenu commercial	1400
contenu de marque	1400
contenu externe	1432
contenu partenaire	1400
contenus partenaires	1400
contenuti correlati	1760
contenuti sponsorizzati	1751
contenuto esterno	1777
contenuto esterno consigliato	1777
contenuto per abbonati	1734
contenuto premium	1796
contenuto promozionale	1782
contenuto riservato	1734
contenuto riservato agli abbonati	1796
contenuto riservato agli utenti registrati	1796
contenuto sponsorizzato	1751
contingut exclusiu per a subscriptors	287
contingut extern	272
contingut extern recomanat	272
contingut ofert per	277
contingut patrocinat	266
continua a leggere	1763
continua amb apple	287
continua amb facebook	287
continua amb google	287
continua con apple	1796
continua con facebook	1796
continua con google	1796
continua depois da publicidade	2426
continua llegint	290
continua senza accettare	1753
continua senza sostenere	1728
continuar a ler	2438
continuar com apple	2472
continuar com facebook	2472
continuar com google	2472
continuar con apple	1156
continuar con facebook	1156
continuar con google	1156
continuar e fechar	2428
continuar lendo	2438
continuar leyendo	1117
continuar sem apoiar	2404
continuar sin donar	1074
continue	790
continue a ler	2435
continue lendo	2409
continue reading	844	849
continue reading below	830
continue reading the main story	830
continue reading with a subscription	798
continue to article	789
continue to site	1040
continue to the article	789
continue with ad blocker	1044
continue with apple	1048
continue with email	1048
continue with facebook	1048
continue with google	1048
continue with microsoft	1048
continue with x	1048
continue without accepting	835
continue without disabling	1044
continue without donating	789
continue without supporting	789
continue without supporting us	1044
continuer avec apple	1449
continuer avec facebook	1449
continuer avec google	1449
continuer la lecture	1376
continuer sans accepter	1402
continuer sans donner	1366
contribua	2405
contribuer	1367
contribuez	1405
contribuir	2405
contribuisci	1729
contribute now	791
contribute with google	791
contribuye	1075
controleer je inbox	2144
controleer uw inbox	2144
contul meu	2484
cook mode	61
cookie instellingen	2131
cookie notice	835
cookie policy	835	1753
cookie preferences	835
cookie-einstellungen	561
cookie-indstillinger	489
cookie-innstillinger	2247
cookie-instellingen	2039
cookie-instellingen aanpassen	2067
cookiebeleid	2039
cookieindstillinger	430
cookieinnstillinger	2247
cookieinstellingen	2131
cookiepolicy	2900
cookiepolitik	430
cookies	312	430	2039	2185	2900
cookies aanpassen	2067
cookies ablehnen	683
cookies accepteren	2131
cookies akzeptieren	561
cookies beheren	2131
cookies erlauben	683
cookies instellen	2039
cookies policy	835
cookies verwalten	683
cookies wijzigen	2067
cookies zulassen	683
cookievoorkeuren	2131
cookievoorkeuren aanpassen	2131
cookievoorkeuren wijzigen	2067
copia il link	1746
copia link	1746
copiar el enlace	1099
copiar enlace	1099
copiar link	1099	2421
copiar o link	2421
copied	820
copied to clipboard	919
copier l'url	1395
copier le lien	1395
copy	821
copy link	820	1679	3225
copy link copied	820
copy link to clipboard	820
copy this link	820
copy url	820
copyright notice	1056
copyright-hinweis	703
correctiebeleid	2150
correcties en aanvullingen	2150
corrections policy	839	1055
correlati	1760
cosa pensi di questo articolo	1779
count me in	808
country	1051
""", 'cr': """
crea un account	1734
crea un alert	1790
crear alerta	1151
crear cuenta	1080
crear una cuenta	1080
create a free account	798
create account	798
create an account	798
create free account	798
created with ai	890
credit card	796
credit or debit card	796
creditcard	2016
criar alerta	2465
criar conta	2409
cryptic crossword	1035
cryptogram	2126
""", 'cs': """
csatlakozz csapatunkhoz	1590
""", 'cu': """
current time	1042
current time #	1042
custom amount	790
""", 'cz': """
czas czytania # min	2312
czas trwania	2370
czas trwania #	2369
czyta syntezator mowy	2369
czytaj bez reklam	2395
czytaj dalej	2312
czytaj dalej za	2287
czytaj w aplikacji	2371
""", "d'": """
d'autres articles	1409
""", 'da': """
da non perdere	1760
da non perdere in edicola	1751
daftar	1670
dagens korsord	2956
dagens krydsord	484
dagens kryssord	2242
dagens quiz	2242
daha fazla	3055
daha sonra	3037
daha sonra hatirlat	3037
daha sonra oku	3046
daily newsletter	808
dal web	1760
dalej	2309
dalies	1975
dalies ar rakstu	1970
dalintis	1929
dalintis facebook	1934
dalintis su draugais	1934
dalyvaukite apklausoje	1936
dans cet article	1409
darmowa dostawa	2364
darovat	300
darowizna na cele statutowe	2375
daruj	300	2821
das buch bestellen	680
das buch kaufen	680
das interessiert andere leser	568
das lesen andere	629
das neueste	568
das video kann in ihrem land nicht abgespielt werden	685
das video kann nicht abgespielt werden	685
das video konnte nicht abgespielt werden	685
das video konnte nicht geladen werden	685
date of birth	1051
datenschutz	561
datenschutz-einstellungen	561
datenschutz-manager	683
datenschutzeinstellungen	561
dauer	686
dauer #	686
dauerauftrag	527
dauerauftrag einrichten	690
dauerwerbung	558
""", 'de': """
de link is gekopieerd	2158
de samenvatting kan fouten bevatten	2069
de tekst gaat verder onder de foto	2037
de video is niet meer beschikbaar	2133
de video kan niet worden afgespeeld	2133
de videospeler wordt geladen	2133
deaktiver din adblocker	496
debat: skriv	433
debatregler	513
debatt: si din mening	2188
debatte	564
debatten er lukket	513
debattregler	2188
deconectare	2484
decrease font size	1061
decrease text size	1061
deel	2032
deel als cadeau	2158
deel artikel	2032
deel dit	2032
deel dit artikel	2032
deel dit bericht	2112
deel dit verhaal	2112
deel op facebook	2032
deel op twitter	2032
deel op x	2032
deel via	2088
deel via e-mail	2032
deel via whatsapp	2032
dein name	694
deine e-mail-adresse	540
deine meinung	564
deine nachricht	694
deine spende ist steuerlich absetzbar	690
deixa un comentari	266
deixe uma resposta	2431
deja un comentario	1110
deja una respuesta	1110
dejar de seguir	1151
dejar un comentario	1110
del	425	2180
del artikel	425
del artikkel	2180
del artikkelen	2180
del artiklen	425
del artiklen gratis	416
del med	425	2180
del saken gratis	2171
del som gave	2274
del via e-mail	425
del via e-post	2180
del via whatsapp	2274
dela	2895
dela artikel	2895
dela artikeln gratis	2885
dela med	2895
dela via e-post	2895
dela via mejl	2895
dela via whatsapp	2990
delen	2032
delen op bluesky	2088
delen op facebook	2032
delen op linkedin	2088
delen op whatsapp	2088
delen op x	2088
delen via	2088
delen via e-mail	2032
delen via facebook	2032
delen via twitter	2032
delen via whatsapp	2032
deli	2829
deli na facebooku	2829
delite	2829
delite to novico	2829
delite to zgodbo	2829
delivered daily	908
delivered to you	808
delivered weekdays	908
delivered weekly	908
demp	2249
dempen	2133
dempen opheffen	2133
dengarkan	1679
denne videoen er ikke lenger tilgjengelig	2249
denne videoen er ikke tilgjengelig	2249
der er lukket for kommentarer	513
der inhalt kann nicht angezeigt werden	683
der opstod en fejl	502
der player wird geladen	685
der skete en fejl	502
der videoplayer wird geladen	685
deretter # kr/mnd til du sier opp	2171
derniers articles	1409
desa	266
desa l'article	289
deschide	2499
descriptions off	1042
descuentos	1105
desplegar	1118
desplegar redes sociales	1099
destacadas	1114
destacados	1114
destaques	2435
destek ol	3038
destek olun	3038
det er gratis at oprette en profil	416
det oppsto en feil	2260
det oppstod en feil	2260
det ved jeg ikke	485
detail	1690
details	572	850	2051
details anzeigen	572
detaily	319
detalhes	2439
detalii	2499
detaljer	442	2196	2911
detalles	1118
detaylar	3056
dettagli	1764
dette er en annonse	2184
dette er en plus-artikel	416
dette er en plussak	2171
dette felt er obligatorisk	502
dette feltet er obligatorisk	2260
dette indhold kan ikke vises	489
dette innholdet er ikke tilgjengelig	2247
dette innholdet kan ikke vises	2247
dette leser andre	2192
devamini oku	3055
devenez membre	1367
devenir membre	1367
deze audio is gemaakt met ai	2133
deze content is niet beschikbaar	2131
deze content kan niet worden getoond	2131
deze inhoud is niet beschikbaar	2131
deze inhoud kan niet worden getoond	2131
deze inhoud kan niet worden weergegeven	2131
deze video is niet beschikbaar	2067
deze video is niet beschikbaar in jouw land	2133
deze video is niet beschikbaar in uw land	2133
deze video is niet meer beschikbaar	2133
deze video kan in uw land niet worden afgespeeld	2133
deze video kan niet worden afgespeeld	2133
""", 'dh': """
dha	3059
""", 'di': """
di santrauka	1936
dicci la tua	1787
die meistgelesenen artikel	568
diesem autor folgen	709
diesem thema folgen	709
diesen artikel kommentieren	564
diesen artikel teilen	553
diesen artikel verschenken	625
diesen beitrag auf facebook ansehen	597
diesen beitrag auf instagram ansehen	597
diesen tweet ansehen	597
dieser artikel ist gesperrt	692
dieser autorin folgen	709
dieser inhalt kann hier nicht angezeigt werden	683
dieser inhalt kann nicht angezeigt werden	683
dieser kommentar wurde entfernt	707
dieser text wird automatisch vorgelesen	685
dieses feld ist ein pflichtfeld	694
dieses feld ist erforderlich	694
dieses video kann in ihrem land nicht abgespielt werden	685
digg	821
digital	1049	2974
digital subscription	798
digital-abo	532
digitalabo	532
digitale krant	2017
digitaler briefkasten	702
digite seu e-mail	2413
dimensione carattere	65
dimensione testo	65	1746
dimensiune text	65
din besked	502
din e-mail	421
din e-mailadresse	502
din e-post	2176	2890
din e-postadress	2976
din e-postadresse	2176
din email	502
din melding	2260
din stemme er registreret	484
din stemme er registrert	2242
din stemme er talt	2242
din stemme er talt med	484
dinle	3046
dirbk su mumis	1936
direct debit	796
direct lezen	2087
direct naar het recept	61
direct naar inhoud	2147
direct toegang	2087
direct verder lezen	2017
direkt zum rezept	61
direkte	492	2250
discussie	2043
discussion about this post	849
discussione chiusa	1756
diskuse	315
diskusia	2736
diskuter	2188
diskutera	2903
diskutieren	609
diskuze	315
dislike	1060
dismiss	790
dismiss this message	789
distribuie	2489
distribuie articolul	2489
distribuie pe facebook	2523
distribuie pe whatsapp	2523
dit artikel delen	2088
dit artikel is afgeschermd	2141
dit artikel is auteursrechtelijk beschermd	2151
dit artikel is vergrendeld	2141
dit artikel wordt voorgelezen door een computerstem	2133
dit bericht op instagram bekijken	2067
dit fragment is niet meer beschikbaar	2133
dit is een advertentie	2092
dit is een premium artikel	2087
dit navn	502
dit veld is verplicht	2144
dit vind je misschien ook leuk	2047
ditt meddelande	2976
ditt namn	2976
ditt navn	2260
diventa socio	1729
diventa sostenitore	1729
""", 'dl': """
dla zalogowanych	2377
""", 'dn': """
dnes ne	299
dnes nie	2740
""", 'do': """
do dossier	2383
do e-shopu	374
do fotogalerie	392
do galerie	392
do koszyka	2364
do mesmo autor	2435
do not sell my personal information	835
do not sell or share my personal information	835
do obchodu	374
do sklepu	2364
doar	2405
dodaj do koszyka	2364
dodaj komentar	2829
dodaj komentarz	2305
doe	2405
doe agora	2405
doe de test	2125
doe mee en win	2072
don mensuel	1367
don ponctuel	1367
don't have an account	1048
don't have an account? sign up	1048
don't miss	844
don't miss out	808
don't want to see this? remove ads	830
dona	1075	1729
dona adesso	1729
dona ahora	1075
dona ora	1729
dona'ns suport	259
donar	1075
donar ahora	1075
donasi	1669
donasi sekarang	1669
donate	791
donate become	791
donate by bank transfer	1046
donate by paypal	1046
donate crypto	1046
donate here	791
donate in cryptocurrency	1046
donate monthly	791
donate now	791
donate today	791
donate via bank transfer	1046
donate via paypal	1046
donate via stripe	1046
donate with card	1046
donate with paypal	1046
donaties zijn fiscaal aftrekbaar	2139
donation page	1046
donations are tax-deductible	913
donazione mensile	1729
donazione singola	1729
doneer	2013
doneer eenmalig	2139
doneer hier	2139
doneer maandelijks	2139
doneer nu	2013
doneer via bankoverschrijving	2139
doneer via ideal	2084
doneer via paypal	2139
doner	413	2168
donera	2882
donera nu	2882
doneren	2013
doniraj	2661	2821
doniraj odmah	2661
doniraj zdaj	2821
donirajte	2661	2821
donner	1367
doorgaan met apple	2141
doorgaan met facebook	2141
doorgaan met google	2141
doorgaan zonder uitschakelen	2138
doorsturen	2032
doprava zdarma	374
dossier	568	1409	1760	2047
dossiers	568	1409	2047
download (mp#	685
download audio	1042
download citation	1023
download data is not yet available	1023
download de podcast	2133
download episode	491
download lyd	491
download the audio	1042
download transcript	1042
downloaden in de app store	2135
dowolna kwota	2375
""", 'dr': """
dra tillbaka samtycke	2963
drucken	553
druge novice	19
drukuj	2297
drukuj przepis	61
""", 'du': """
du bruger adblock	496
du bruger en adblocker	496
du bruger en annonceblokering	496
du bruker adblock	2254
du bruker annonseblokkering	2254
du bruker en adblocker	2254
du bruker en annonseblokkerer	2254
du er nu tilmeldt	421
du er nu tilmeldt nyhedsbrevet	421
du folgst diesem thema	709
du har allerede stemt	2242
du har lest alle gratisartiklene dine	2257
du hast bereits abgestimmt	677
du kan altid afmelde dig	502
du kan til enhver tid afmelde dig	421
dukung jurnalisme independen	1669
dukung kami	1669
duration	1043
duration #	1043
duration time	1042
durch ki erstellt	705
duur	2134
duur #	2134
""", 'dy': """
dyskusja	2305
""", 'e-': """
e-avis	416	2171
e-edition	849
e-gazete	3039
e-mail	305	421	540	821	2290	2413	2545
e-mail eingeben	540
e-mail eller brugernavn	499
e-mail lub login	2377
e-mail teilen	553
e-mail-adresse	540
e-mail-adresse eingeben	540
e-mail-adresse oder benutzername	692
e-mailadres	2022
e-mailadres of gebruikersnaam	2141
e-mailadresse	421
e-mailen	2032
e-paper	532	849
e-pasta adrese	1994
e-pasts	1994
e-post	1193	2176	2890
e-post eller brukernavn	2257
e-posta	3076
e-posta adresiniz	3076
e-posta adresinizi girin	3076
e-postadress	2890
e-postadresse	2176
e-postadressen din	2260
e-posti aadress	1193
e-tidning	2885
e-wydanie	2287
""", 'ea': """
early bird -liput	1326
early bird jegyek	1632
early bird tickets	1037
early bird tickets on sale now	1037
early bird vstupenky	374
early bird-biljetter	2959
early bird-billetter	2245
early bird-tickets	2128
early-bird tickets	1037
early-bird-tickets	680
eavis	2171
""", 'eb': """
ebben a cikkben	1650
""", 'ed': """
edasi lugemiseks logi sisse	1168
edellinen	1283
edellinen artikkeli	1344
edellinen juttu	1281
edellinen kuva	1344
edellinen sivu	1344
edited	1060
editor's choice	844
editor's pick	732	844
editor's picks	844
editors' choice	844
editors' picks	844
edizione digitale	1734
""", 'ee': """
eenmalig	2013
eenmalige donatie	2139
eenmalige gift	2139
eens	2126
eerste maand gratis	2087
""", 'ef': """
efterlad en kommentar	513
efternamn	2977
efternavn	503
eftertryk forbudt	509
""", 'eg': """
eget belopp	2971
""", 'ei': """
ei kiitos	1264
ei kommentteja	1352
ei nyt	1264
ei roskapostia	1341
ei tunnusta	1338
ei, kiitos	1264
eigen bedrag	2139
eigener betrag	690
eilmeldungen	688
eilmeldungen aktivieren	687
eilmeldungen erhalten	687
ein fehler ist aufgetreten	694
einblenden	572
einde advertentie	2159
einde van de advertentie	2159
einen kommentar hinterlassen	707
eingeloggt bleiben	692
einklappen	571	698
einloggen	532
einmalig	527
einmalig spenden	527
einschalten	688
einstellungen	561
einstellungen verwalten	683
einverstanden und weiter	683
einwilligen und weiter	683
einwilligung	561
einwilligung verwalten	683
einwilligung widerrufen	683
einwilligungen verwalten	683
""", 'ej': """
ej prenumerant	2973
""", 'ek': """
ekskl. fragt	487
eksklusivt for abonnenter	2257
eksklusivt for medlemmer	499
eksternt indhold	489
eksternt innhold	2247
""", 'el': """
elders op het web	2047
eldste	2272
elfelejtetted a jelszavad	1644
elfelejtettem a jelszavam	1644
elige una cantidad	1078
elk moment opzegbaar	2141
elke bijdrage helpt	2139
elke bijdrage telt	2084
elke donatie helpt	2139
elke donatie telt	2084
elke euro helpt	2139
elke euro telt	2084
elke vrijdag. gratis. geen spam	2144
eller	500	2258	2974
elolvasom	1590
els preus poden variar	277
elsewhere on the web	844
elta	1939
elta inf	1939
""", 'em': """
em alta	2435
em destaque	2435
email	808	821	2545
email (required	808
email address	808
email article	820
email or username	1048
email this	820
email to a friend	820
embed laden	683
emne	503	2261
emneord	2192
emner	438	2192
emner i artikkelen	2263
emner i artiklen	505
empfehlen	553	708
empfehlungen	568
empfehlungen der redaktion	568
empfohlen	693
empfohlen von outbrain	711
empfohlen von taboola	711
empfohlene artikel	568
empfohlener externer inhalt	561
empfohlener redaktioneller inhalt	561
""", 'en': """
en ce moment	1409
en continu	1409
en directo	1114
en este tema	1160
en osaa sanoa	1324
en otros medios	1114
en portada	1114
en savoir plus	1402	1412
encontrou algum erro	2431
encontrou um erro	2431
end of ad	1062
end of advert	1062
end of advertisement	1062
end of advertising	1062
ende der anzeige	711
ende der werbung	671
endre cookie-innstillinger	2247
endre samtykke	2247
engangsdonation	497
engangsgave	2168
enim loetud	1170
enlace copiado	1099
enlace copiado al portapapeles	1159
enlarge	850
enlarge image	849
enlarge photo	1053
enlarge picture	1053
enlarge this image	849
enne kommenteerimist loe reegleid	1174
enregistrer	1395
enregistrer cet article	1452
enregistrer l'article	1452
enregistrer la recette	61
entdecken sie unsere newsletter	615
entendi	2439
entendido	1118
enter amount	795
enter your email address	808
enter your own amount	1046
entra	1734
entra nella conversazione	1787
entradas relacionadas	1114
entrar	1080	2409
entrar com apple	2472
entrar com facebook	2472
entrar com google	2472
entre	2409
entre com sua conta	2472
envia per correu	289
envia-ho per correu	289
enviar a un amigo	1159
enviar para um amigo	2474
enviar por correo	1099
enviar por e-mail	2421
enviar por email	1099
enviar por whatsapp	1099
envie de lire la suite	1449
envoyer par courriel	1452
envoyer par e-mail	1395
envoyer par email	1395
envoyer par mail	1395
""", 'ep': """
epaper	849
""", 'er': """
er der fejl i artiklen	433
er du abonnent	2257
er du allerede abonnent	416	2171
er du ikke abonnent	2257
er ging iets mis	2145
er ging iets mis. probeer het later opnieuw	2080
er ging iets mis. probeer het opnieuw	2144
er is een fout opgetreden	2144
er is een fout opgetreden. probeer het later opnieuw	2144
er is iets misgegaan	2080	2145
er is iets misgegaan. probeer het later opnieuw	2080
erfolgreich	695
erfolgreich abonniert	694
erfolgreich angemeldet	694
ergebnis anzeigen	677
ergebnisse anzeigen	572	677
erlauben	688
err/bns	1178
erstellt mit ki	599
""", 'es': """
es folgt werbung	671
es ist ein fehler aufgetreten	615
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	615
esci	1734
escolha do editor	2435
escolha o seu plano	2472
escolha seu plano	2472
escolha um valor	2407
escribe tu correo	1152
escribe tu email	1152
escribe un comentario	1110
escuchar	1099
espace partenaire	1400
espacio patrocinado	1141
espandi	1764
especiais	2435
esqueceu a senha	2409
esqueci minha senha	2409
esquelas	1141
esqueles	277
essai gratuit	1376
""", 'et': """
et pot interessar	263
et pots donar de baixa en qualsevol moment	283
et queden # articles gratis aquest mes	287
et recomanem	263
ethvert bidrag hjelper	2255
etichete	2496
etiketler	3053
etiquetas	1114	2435
etiquetes	290
ets subscriptor? identifica't	287
ett fel uppstod	2976
etternavn	2261
etunimi	1342
etusivu	1281	1283
etusivulle	1281
etwas ist schiefgelaufen	695
""", 'ev': """
every contribution counts	913
every contribution helps	1046
every contribution makes a difference	1046
every contribution, however small, makes a difference	1046
every dollar counts	913
every donation counts	913
every donation helps	1046
every donation helps, however small	1046
every donation makes a difference	1046
every donation, however small, helps	1046
every friday. free. no spam	1050
every gift counts	913
""", 'ex': """
excl. verzendkosten	2128
exclusief abonneevoordeel	2128
exclusief verzendkosten	2128
exclusief voor leden	2141
exclusiu per a subscriptors	287
exclusive content	798
exclusive for members	1048
exclusive for subscribers	1048
exclusive to members	1048
exclusive to subscribers	917
exclusivo assinantes	2409
exclusivo para assinantes	2472
expand	849
expand all	850
expand image	1053
expandera	2911
expandir	2439
explore	847
explore more	844
explore more on these topics	844
explore our newsletters	908
explore our subscription offers	917
explore subscription offers	917
export citation	1023
external content	888
external links	820
externe content	2067
externe inhalte	561
externe inhalte anzeigen	561
externe inhalte erlauben	561
externe inhoud	2067
externen inhalt anzeigen	561
externen inhalt laden	561
externer inhalt	561
externer inhalt konnte nicht geladen werden	597
""", 'ez': """
ezt is olvassa el	1588
""", 'fa': """
facebook	821
facebook messenger	821
facebook twitter	820
facebook twitter email	820
facebook twitter linkedin email	820
facebook twitter whatsapp	820
facebook x	820
fai il quiz	1787
fai il test	1787
fai una domanda su questo articolo	1779
faire un don	1367
fale conosco	2431
fandt du en fejl	433
fant du en feil	2188
fast geschafft	615	695
fast giver	2255
favorilere ekle	3046
favoris	1395
fazer login	2409
""", 'fe': """
featured articles	844
featured content	844
featured stories	844
fechar	2404	2438
feedback	564	839	2043
feedback geben	564
feedback geven	2153
feedback senden	705
fehler gefunden	564
fehler im artikel gefunden	564
fehler im text melden	702
fehler melden	564
fel i artikeln	2903
felirat	1637
feliratkozom	1593
feliratok	1637
feltet er obligatorisk	2260
fermer	1366
fermer le menu	1412
fes-te soci	259
fes-te subscriptor	259
fetching more	849
""", 'fi': """
fields marked with * are required	1050
fields marked with an asterisk are required	1050
fil info	1409
filed under	844	849
find out more	849
fique por dentro	2413
first name	808
fizetett tartalom	1583
""", 'fj': """
fjern annoncer	429
fjern annonser	2184
""", 'fl': """
flag	1060
flag as inappropriate	1059
flecha	1080
fler	2907
fler artiklar	2907
fler nyheter	2907
flere artikler	438	2192
flere artikler av forfatteren	2263
flere nyheder	438
flere nyheter	2192
flere saker	2192
flipboard	821
""", 'fo': """
foglald le a helyed	1632
fold ud	442
folge ich	709
folgen	554
folgen sie uns	554
follow	825
follow author	825
follow live	825
follow this author	825
follow this topic	825
follow topic	825
follow us	825
follow us on facebook	825
following	825
font size	820
fontin koko	65
fonttikoko	1355
for abonnenter	416	2171
for members only	1048
for subscribers	798
forbliv logget ind	499
forgot password	798
forgot your password	798
forma de pagamento	2407
forma de pago	1078
formas de pagamento	2407
formas de pago	1078
fornavn	503	2261
forrige	441	2195
forrige artikel	438
forrige artikkel	2192
forrige bilde	2263
forrige billede	505
forrige side	2263
forse in seguito	1728
forsiden	438	2192
fortsett med apple	2257
fortsett med e-post	2257
fortsett med facebook	2257
fortsett med google	2257
fortsett med vipps	2257
forward # seconds	1042
foto	1687
foto galeri	3053
fotogalerie zde	392
fotogalerija	1936
fotostrecke	568
fotostrecke ansehen	697
fotostrecke starten	697
fout gespot	2043
fout gevonden	2150
fout gezien	2043
fout melden	2051	2150
foutje gezien	2043
""", 'fr': """
fra vores butik	487
fra vores partnere	517
fra vores shop	487
frag unsere ki	599
fragen sie unsere ki	599
fragt kan tilkomme	487
frakt kommer i tillegg	2245
frakt tillkommer	2959
fraktkostnad tillkommer	2959
free amount	1046
free daily newsletter	808
free newsletter	808
free weekly newsletter	808
free. no spam	1050
freier beitrag	690
freier betrag	690
friss	1588
from around the web	844
from our advertisers	1062
from our partner	1062
from our partners	844
from our shop	1037
from our sponsor	830
from our sponsors	830
from our store	1037
from the web	844
""", 'fu': """
full coverage	844
full name	1050
full results	850
full score	850
full screen	1043
full skjerm	2249
fullscreen	849	1043
fullscreen image	1053
fullskjerm	2195
fundet en fejl	508
funnet en feil	2266
further reading on this site	844
""", 'fy': """
fyll ut feltet	2260
""", 'ga': """
ga akkoord	2039
ga akkoord en sluit	2131
ga naar de inhoud	2147
ga naar inhoud	2050
ga naar recept	61
ga verder met apple	2141
ga verder met facebook	2141
ga verder met google	2141
galerie ansehen	697
galerie anzeigen	697
galite bet kada atsisakyti prenumeratos	1929
gallery	1760
gamble responsibly	999
ganzen artikel lesen	571
gavelenke	2274
gavelink	516
gaven gir skattefradrag	2255
gaver gir skattefradrag	2255
""", 'ge': """
ge bort artikel	2990
ge bort artikeln	2885
ge feedback	2985
gebruikersnaam	2142
gebruikersnaam of e-mailadres	2141
gebruiksvoorwaarden	2039
geef cadeau	2088
geef een reactie	2043
geef eenmalig	2139
geef feedback	2077
geef je mening	2153
geef je mening over dit artikel	2077
geen mening	2126
geen spam	2144
gegenereerd door ai	2069
gegenereerd met ai	2069
gegenereerd met een ai-stem	2133
gekopieerd	2158
gekopieerd naar klembord	2158
gelesen von einer synthetischen stimme	685
geluid aan	2133
geluid uit	2133
gem	425
gem artikel	425
gem artiklen til senere	425
gem indstillinger	489
gem opskrift	61
gem opskriften	61
gem til senere	425
gem valg	489
gemaakt door ai	2153
gemaakt met ai	2069
gemaakt met behulp van ai	2153
gemerkt	710
gemt	516
generated by ai	890
generated with ai	1058
genererad av ai	2985
genererad med ai	2985
genereret af ai	511
genereret med ai	511
generert av ki	2269
generert med ki	2269
gerade nicht	526
gerelateerd	2047
gerelateerd nieuws	2047
gerelateerde artikelen	2047
gerelateerde onderwerpen	2047
gerir cookies	2428
geschenklink	710
geschenklink erstellen	710
geschenklink kopieren	710
geschwindigkeit	686
gesponsert	558
gesponserter beitrag	87	630
gesponserter inhalt	558
gesponsord	2037
gesponsorde content	2159
gesponsorde inhoud	2037
gestion des cookies	1402
gestionar cookies	1107
gestisci i cookie	1753
gestisci notifiche	1790
gestisci preferenze	1753
get alerts	825
get deal	1033
get digital access	798
get email updates	808
get licence	1056
get news alerts	1045
get started	798
get the daily email	808
get the newsletter	808
get this deal	1033
get tickets	1000
get your ticket	1037
get your tickets	1037
""", 'gi': """
gi bort artikkelen	2171
gi bort saken	2180
gi en engangsgave	2255
gi en gave	2255
gi et bidrag	2255
gi oss tilbakemelding	2269
gi skattefradrag	2255
gi tilbakemelding	2188
gift a subscription	798
gift article	798
gift link	1061
gift this article	798
gift this story	1061
giften zijn fiscaal aftrekbaar	2139
gilla	2988
gillar	2988
giv artiklen til en ven	425
giv en gave	497
giv en kop kaffe	497
giv et bidrag	497
giv feedback	511
giv os en kop kaffe	497
giv os feedback	433
give a gift	798
give a gift subscription	791
give another amount	1046
give as a gift	1061
give feedback	839
give monthly	791
give now	791
give this article	1061
give this article as a gift	1061
give today	791
give us feedback	839
gizle	3056
gizlilik	3049
""", 'gj': """
gjeldende tid	2249
gjeldende tid #	2249
gjord av ai	2985
""", 'gl': """
glemt adgangskode	416
glemt din adgangskode	499
glemt dit kodeord	499
glemt kodeord	499
glemt passord	2171
glemt passordet	2257
""", 'go': """
go ad-free	1062
go to donation page	1046
go to homepage	1053
go to the donation page	1046
go to the homepage	1053
go to top	849
godkjenn	2185
godkjenn alle	2185
godta	2185
godta alle	2185
godta alle cookies	2247
godta alt	2247
godta og fortsett	2247
godta og lukk	2247
godta og vis	2247
google	821
google anzeigen	711
google news	821
google plus	821
google-advertenties	2159
google-annoncer	517
google-annonser	2991
google-anzeigen	711
google-mainokset	1356
googlen mainokset	1356
got it	835
""", 'gr': """
gracias por suscribirte	1087
gracias por tu voto	1139
gracias por votar	1139
graj teraz	2361
gratis fragt	487
gratis frakt	2245
gratis proberen	2017
gratis verzending	2128
gratis. geen spam	2144
gratis. ingen spam	2976
grazie per aver votato	1779
grazie per il tuo feedback	1779
grazie per l'iscrizione	1741
grotere tekst	2158
""", 'gu': """
guarda anche	1760
guarda i risultati	1779
guarda l'article	289
guarda la gallery	1763
guardar	1099	2421
guardar en favoritos	1159
guardar para ler mais tarde	2474
guardar receita	61
guardar receta	61
guides d'achat	1409
gulir untuk lanjut membaca	1682
""", 'ha': """
haber faydali oldu mu	3052
haberi kaydet	3046
haberi nasil buldunuz	3052
haberi oynat	3055
haberi puanla	3052
haberi sesli dinle	3046
haberi sesli dinleyin	3046
haberi sesli dinleyin (# dk	3046
haberi yazdir	3046
haberin devami	3048	3055
haberin devami reklamdan sonra	3048
haberin tamami	3055
hacker news	821
hadiahkan artikel ini	1712
hae	1283
hai letto # articoli su # questo mese	1796
hai trovato un errore	1756
hai una segnalazione	1756
haku	1283
halaman berikutnya	1689
halaman selanjutnya	1689
halaman: #	1689
hallinnoi suostumuksia	1328
hallitse ilmoituksia	1333
hallitse suostumusta	1328
haluatko ilmoituksia	1333
haluatko saada ilmoituksia	1333
haluatko vastaanottaa ilmoituksia	1333
handelsbetingelser	430
hang be	1636
hang ki	1636
hantera cookies	2900
hantera dina samtycken	2963
hantera notiser	2968
hantera samtycke	2963
har du allerede en konto	416	2171
har du allerede en profil	499
har du allerede konto	2257
har du en god historie	508
har du en konto	499
har du fundet en fejl	508
har du fundet en fejl i artiklen	508
har du funnet en feil	2266
har du funnet en feil i artikkelen	2266
har du glemt adgangskoden	499
har du glemt din adgangskode	499
har du glemt passordet	2257
har du hittat ett fel	2982
har du hittat ett fel i texten	2982
har du ikke en konto	499
har du ikke et abonnement	499
har du ikke konto	2257
har du inget konto	2973
har du konto	2257
har du opdaget en fejl	508
har du redan ett konto	2885
har du tips	2266
har du tips i saken	2266
has oblidat la contrasenya	260
hastighed	492
hastighet	2250	2966
hasznos volt a cikk	1587
hasznos volt ez a cikk	1656
hata bildir	3052
hata bildirin	3052
haut de page	1412
have an account	798
have an account? sign in	798
have your say	839
havonta	1645
hazte miembro	1075
hazte premium	1156
hazte socia	1075
""", 'he': """
heb je al een account	2017
heb je hier iets aan	2153
heeft u al een account	2141
help mee	2013
help ons om dit te blijven doen	2084
hem	2910
hemeroteca	1080
hent episoden	491
hent flere	505
hent indhold	489
hepsini kabul et	3049
herinner me later	2012
herlaad de pagina	2138
hesabim	3039
hesabiniz var mi	3039
heslo	387	2798
het artikel gaat hieronder verder	2037
het laatste nieuws	2047
""", 'hi': """
hide	850
hide ad	830
hide caption	849
hide comments	839
hide password	1048
hide replies	1059
hide this ad	1062
hide this message	789
hide transcript	1042
hier anmelden	532
hier bestellen	680
hier einloggen	532
hier erfahren sie, wie das geht	689
hier finden sie informationen zum datenschutz	597
hier kaufen	680
hier spielen	677
highlights generated by artificial intelligence	890
hilfe	564
hinterlasse einen kommentar	707
hinterlassen sie einen kommentar	707
hinweis an die redaktion	609
hinweis geben	702
hinweis senden	702
hinweis zum datenschutz	561
hinweise anonym senden	702
hinweise zu diesem artikel	609
hittade du ett fel	2903
hittat fel	2903
""", 'hj': """
hjem	441	2195
""", 'hl': """
hlasitost	379
hlasovat	315
hlasujte	371
hledat	318
""", 'ho': """
ho capito	1764
ho letto e accetto l'informativa sulla privacy	1792
hoe wij onze bronnen beschermen	2150
hold deg oppdatert	2176
hold dig opdateret	421
hold meg innlogget	2257
hold mig logget ind	499
home	849	1763	2050
hop til indhold	505
hop til indholdet	505
hop til opskrift	61
hop til opskriften	61
hopp til hovedinnhold	2263
hopp til innhold	2195
hopp til innholdet	2195
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	2077
house rules	839
how did we do	839
how to cite	1023
how to cite this article	1023
how to contact us securely	1055
how to disable ad blocker	1044
how to disable your ad blocker	1044
how to turn off your ad blocker	1044
how was this made	1058
how was this summary made	1058
how we protect our sources	1055
how we protect sources	1055
how we use ai	890
hoy no	1074
""", 'hu': """
hubungi kami	1686
huidige tijd	2133
huidige tijd #	2133
huisregels	2077
huomasitko virheen	1347
huomasitko virheen jutussa	1347
husk meg	2257
husk mig	499
""", 'hv': """
hva mener du? stem her	2195
hva synes du om denne saken	2188
hva synes du om saken	2188
hvad mener du? stem her	441
hvad synes du? stem her	441
hver fredag. gratis. ingen spam	2260
hver krone hjelper	2255
hver krone teller	2255
hvert bidrag hjelper	2255
hvorfor ser jeg denne annonce	517
hvorfor ser jeg denne annonsen	2275
hvorfor vises denne annonce	517
hvorfor vises denne annonsen	2275
""", 'i ': """
i accept	835
i agree	835
i already donated	789
i already gave	789
i already have a subscription	1048
i already have an account	1048
i am already a subscriber	1048
i betalt samarbete	2991
i commenti sono riservati agli abbonati	1787
i denne artikel	505
i denne artikkelen	2263
i denne saken	2263
i don't have an account	1048
i have an account	1048
i have disabled my ad blocker	1044
i have turned it off	1044
i have whitelisted this site	1044
i lettori hanno letto anche	1799
i prezzi potrebbero variare	1782
i samarbeid med	2184
i samarbejde med	429
i samarbete med	2899
i understand	850
""", "i'": """
i'll do it later	789
i'm already a subscriber	1048
i'm in	808
i've already donated	789
i've disabled adblock	1044
i've disabled it	1044
i've disabled my ad blocker	1044
i've turned it off	1044
i've whitelisted this site	1044
""", 'ic': """
ich bin bereits abonnent	692
ich bin schon abonnent	692
ich bin schon dabei	526
ich habe bereits ein abo	692
ich habe bereits ein konto	692
ich habe den adblocker ausgeschaltet	689
ich habe den adblocker deaktiviert	689
ich habe ein konto	692
ich habe ihn ausgeschaltet	689
ich habe ihn deaktiviert	689
ich habe meinen adblocker deaktiviert	689
ich habe schon ein abo	692
ich habe schon ein konto	692
ich habe schon gespendet	526
ich stimme zu	561
icymi	844
""", 'id': """
ideal	2016
identifiez-vous	1376
idi na recept	61
""", 'ie': """
iedere bijdrage helpt	2139
ielogojies	1970
ielogoties	1970
ievadi e-pastu	1994
ievadi savu e-pasta adresi	1994
""", 'ih': """
iha	3059
ihr feedback	564
ihr kommentar	564
ihr name	694
ihre e-mail-adresse	540
ihre meinung	564
ihre nachricht	694
ihre nachricht wurde gesendet	694
ihre spende ist steuerlich absetzbar	619
ihre stimme wurde gespeichert	677
""", 'ik': """
ik begrijp het	2051
ik heb al een account	2141
ik heb al gedoneerd	2012
ik heb een account	2141
ik heb hem uitgezet	2138
ik heb mijn adblocker uitgeschakeld	2138
ik heb mijn adblocker uitgezet	2138
ik steun al	2012
ikke abonnent	2257
ikke abonnent endnu	499
ikke i dag	412	2167
ikke nu	412
ikke tillat	2253
iklan	1682
iklan sponsor	1717
""", 'il': """
il mio account	1734
il tuo indirizzo email	1741
ilan	3048
ilgili haber	3053
ilgili haberler	3053
ilgili konular	3053
ilk ay # tl	3039
ilmainen toimitus	1326
ilmianna	1353
ilmianna kommentti	1352
ilmoita asiaton viesti	1352
ilmoita asiattomasta kommentista	1352
ilmoita mainoksesta	1356
ilmoita virhe	1347
ilmoittaudu webinaariin	1283
ilmoitukset	1334
ilmoitus	1275
ils ont lu aussi	1409
""", 'im': """
im liveblog	697
im shop ansehen	680
im shop kaufen	680
im trend	568
immer anzeigen	683
immer entsperren	683
immer erlauben	683
immer informiert	540
immer informiert mit unserem whatsapp-service	671
impostazioni cookie	1753
impressum	561
impresszum	1653
imprimeix	266
imprimeix l'article	289
imprimeix la recepta	61
imprimer	1395
imprimer cet article	1452
imprimer cette recette	61
imprimer l'article	1395
imprimer la recette	61
imprimir	1099	2421
imprimir a receita	61
imprimir artigo	2474
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	3225
in case you missed it	844
in die zwischenablage kopiert	710
in diesem artikel	568
in dit artikel	2147
in evidenza	1760
in het nieuws	2047
in kooperation mit	558
in other news	844
in our shop	1037
in partnership with	830
in primo piano	1760
in this section	844
in winkelwagen	2128
in zwischenablage kopieren	553
increase font size	1061
increase text size	1061
indeks	1687
indhold fra vores partnere	517
indholdet er beskyttet af ophavsret	509
indholdet er blokeret	489
indholdet kan ikke vises	489
indicates required	1050
indicates required field	1050
indirizzo email	1741
indlejret indhold	489
indsend	503
indsend kommentar	513
indstillinger	430
indtast din e-mail	421
indtast din mail	421
indtast e-mail	421
info iklan	1702
infolettre	1385
infolettres	1385
informa d'un error	275
informar de un error	1146
informasjonskapsler	2185
informationen zum datenschutz	597
informativa sulla privacy	1753
informazione promozionale	1782
informazione pubblicitaria	87	1782
ingatkan saya nanti	1668
ingelogd blijven	2141
ingen bindingstid	2257
ingen bindningstid	2973
ingen holdning	485
ingen mening	2243
ingen spam	2976
ingen uppfattning	2957
ingesloten inhoud	2131
ingezonden mededeling	87	2092
ingrandisci	1763
ingresar	1080
inhalt	571
inhalt aktivieren	683
inhalt anzeigen	561
inhalt entsperren	683
inhalt freigeben	683
inhalt immer anzeigen	683
inhalt laden	558
inhalt teilen	553
inhalte aktivieren	683
inhalte anzeigen	561
inhalte entsperren	683
inhalte immer anzeigen	683
inhalte laden	683
inhalte unserer partner	711
inhaltsverzeichnis	571
inhoud laden	2131
inhoud niet beschikbaar	2131
inhoud tonen	2067
inhoud van onze partners	2159
inhoudsopgave	2050
inicio	1117
inkl. mwst	680
inkl. mwst. zzgl. versandkosten	680
inklappen	2051
inloggen	2017
inloggen met apple	2141
inloggen met facebook	2141
inloggen met google	2141
inna kwota	2375
inne teksty autora	2383
innebygd innhold	2247
innholdet er blokkert	2247
innholdet er ikke tilgjengelig	2247
innholdet kan ikke vises	2247
innstillinger	2185
innstillinger for informasjonskapsler	2247
innstillinger for personvern	2247
inschakelen	2137
inschrijven	2022
inscreva-se	2413
inscreva-se na newsletter	2413
inscription	1376
inscription gratuite	1445
inserisci il tuo indirizzo e-mail	1792
inserisci il tuo indirizzo email	1792
inserisci qui il tuo commento	1756
inserisci un indirizzo email valido	1792
insira o seu email	2467
insira seu e-mail	2467
instagram	821
instagram-inhalte erlauben	561
instellingen	2039
instellingen opslaan	2131
inte idag	2881
inte nu	2881	2969
inte prenumerant	2973
introdu adresa ta de email	2516
introduce tu email	1087
introductory offer	1048
invalid address	1050
invalid email	808
invalid email address	1050
invia a un amico	1798
invia commento	1756
invia per email	1746
invia via email	1746
inzerce	311
inzercia	2732
""", 'ir': """
ir a la receta	61
ir a los comentarios	1110
ir al contenido	1117
ir arriba	1117
ir para a receita	61
""", 'is': """
iscriviti	1741
iscriviti alla nostra newsletter	1741
iscriviti ora	1741
iscrizione completata	1792
isprintaj	2672
ist mir egal	678
""", 'iz': """
iz iste rubrike	2669
iz rubrike	2669	2826
izbor urednice	2669
izbor urednika	2669
izdvajamo	2669
izpostavljeno	2826
izveido kontu	1970
""", "j'": """
j'accepte	1402
j'accepte de recevoir les offres des partenaires	1445
j'ai compris	1413
j'en profite	1376
""", 'ja': """
ja ets subscriptor	260
ja gerne	687
ja graag	2136
ja tack	2968
ja tak	494
ja takk	2252
ja tens compte	287
ja, benachrichtigen	687
ja, bitte	687
ja, doe maar	2136
ja, gerne	687
ja, gjerne	2252
ja, graag	2136
ja, ich will	527
ja, ik steun	2084
ja, ik wil de nieuwsbrief ontvangen	2080
ja, tack	2968
ja, tak	494
ja, takk	2252
jaa	1273
jaa artikkeli	1273
jaa facebookissa	1273
jaa juttu kaverille	1273
jaa lahjana	1355
jaa whatsappissa	1273
jaarlijks	2142
jaarlijks betalen	2141
jaarlijks gefactureerd	2141
jag har ett konto	2973
jag har redan ett konto	2973
jaga	1168
jaga artiklit	1168
jaga facebookis	1173
jaga lugu	1173
jaga seda artiklit	1173
jak vypnout adblock	383
jangan lewatkan	1687
jatka applella	1338
jatka facebookilla	1338
jatka googlella	1338
jatka lukemista	1266
jatka poistamatta	1335
jau esi abonents	1970
jau esi abonents? ielogojies	1970
jau prenumeruojate	1929
jau prenumeruojate? prisijunkite	1929
javascript er deaktiveret	491
javascript er deaktivert	2249
javascript staat uit	2133
""", 'je': """
je aanmelding is gelukt	2080
je bent aangemeld	2144
je bent ingeschreven	2080
je bent nu ingeschreven	2080
je bericht	2144
je bericht is verzonden	2144
je commande	1436
je donne	1367
je donne mon avis	1440
je fais un don	1367
je gebruikt een adblocker	2138
je gebruikt een advertentieblokker	2138
je gift is fiscaal aftrekbaar	2139
je hebt al gestemd	2125
je hebt je limiet bereikt	2141
je hebt je succesvol aangemeld	2080
je kunt je op elk moment afmelden	2080
je m'abonne	1376
je m'inscris	1385
je me connecte	1376
je mi to jedno	372	2783
je naam	2144
je soutiens	1367
je stem is geregistreerd	2125
je stem is geteld	2125
je teste	1376
je volgt	2157
je volgt deze auteur	2157
je volgt deze auteur al	2157
je volgt dit onderwerp	2157
je volgt dit onderwerp al	2157
jeden freitag. kostenlos. kein spam	694
jeder beitrag hilft	690
jeder betrag hilft	690
jeder euro hilft	619
jederzeit abbestellbar	694
jederzeit abmeldbar	694
jednorazovo	2795
jednorazowo	2284
jeg har allerede en konto	2257
jeg har deaktiveret min adblocker	496
jeg har en konto	2257
jeg har konto	2257
jeg har skrudd av adblock	2254
jegyek itt	1632
jegyet veszek	1632
jegyezz meg	1644
jelentkezzen be	1575
jetzt abo sichern	624
jetzt abonnent werden	532
jetzt abonnieren	532
jetzt abstimmen	603	671
jetzt am gewinnspiel teilnehmen	603
jetzt anmelden	540
jetzt bestellen	532
jetzt bewerben	603
jetzt einloggen	532
jetzt einschalten	687
jetzt freischalten	532
jetzt helfen	527
jetzt im shop	680
jetzt im tv	568
jetzt karten sichern	603
jetzt kommentieren	564
jetzt kostenlos anmelden	540
jetzt kostenlos testen	532
jetzt mitdiskutieren	609
jetzt mitglied werden	527
jetzt mitmachen	603
jetzt mitraten	677
jetzt nicht	526
jetzt pinnen	61
jetzt platz sichern	680
jetzt registrieren	532
jetzt spenden	527
jetzt spielen	677
jetzt teilen	625
jetzt testen	532
jetzt ticket sichern	680
jetzt tickets sichern	603
jetzt upgraden	624
jetzt weiterlesen	692
jetzt zugang sichern	624
jetzt zustimmen	561
""", 'jo': """
jo tilaaja	1338
jocs i mots encreuats	277
join now	791
join our mailing list	808
join the conversation	839
join the debate	1059
join the discussion	839
join the discussion on discord	825
join us	791
joka perjantai. ilmaiseksi. ei roskapostia	1341
jokainen euro auttaa	1336
jokainen lahjoitus auttaa	1336
jotain meni vikaan	1342
jouw e-mailadres	2022
""", 'ju': """
jump to content	849
jump to recipe	61
jump to section	1053
jump to the recipe	61
jump to video	61
just nu	2907
juttu jatkuu alla	1275
juttu jatkuu kuvan alapuolella	1275
juttu jatkuu kuvan alla	1275
juttu jatkuu mainoksen alla	1275
juttu jatkuu videon alla	1275
juttu on tarkoitettu tilaajille	1266
juttu on tuotettu automaattisesti	1350
juttu on vain tilaajille	1266
juttuvinkki	1347
jutun aiheet	1344
juuri nyt	1281
""", 'ka': """
kabal	2243
kabale	485
kabul ediyorum	3049
kabul et	3049
kaffee spendieren	690
kaikki artikkelit	1344
kaikki jutut	1344
kaikki kirjoittajan artikkelit	1344
kaip jums patiko straipsnis	1935
kamu mungkin suka	1713
kanske senare	2881
kanskje senere	2167
kapat	3037
kapcsolat	1587
kapcsolja be a javascriptet	1636
kapcsolja ki az adblockert	1641
karier	1702
karjera	1936
karte anzeigen	572
karte laden	561
kas artikkel oli kasulik	1174
kas lugu oli kasulik	1174
kasneje	2833
kasnije	2677
kasutustingimused	1186
kategori	1687
kategoriat	1281
kategorie	316	2309
kategorien	568
kategorier	438	2192	2907
kategoriler	3053
katkida bulun	3038
katso hinta	1326
katso kaikki	1344
katso kaikki tilaajaedut	1266
katso kuvagalleria	1283
katso kuvat	1283
katso tarjoukset	1326
katso tarjous	1326
katso tilaustarjoukset	1338
katso tilausvaihtoehdot	1338
katso tulokset	1323
katso tulos	1323
katso tuote	1326
katso video alta	1283
kaupastamme	1326
kauppaan	1326
kaydet	3046
kaydol	3039
kayit ol	3039
kaynak: aa	3059
kaynak: dha	3059
kaynak: iha	3059
""", 'ke': """
kebijakan cookie	1685
kebijakan privasi	1685
kebijakan privasi | syarat dan ketentuan	1685
keep me logged in	1048
keep me signed in	1048
keep reading	844
kein spam	694
kein spam. jederzeit abbestellbar	694
keine angabe	678
keine meinung	678
keine neuigkeiten mehr verpassen	615
kelola cookie	1685
keluar	1670
kembali ke atas	1689
kereskedelmi tartalom	1661
kertalahjoitus	1265
keskustele	1280
keskustele asiallisesti	1280
keskustelu	1280
keskustelu on suljettu	1352
kesto	1331
kesto #	1331
keuze opslaan	2131
keuze van de redactie	2047
key points by ai	890
key takeaways by ai	890
""", 'ki': """
ki kann fehler machen	705
ki-generert	2270
ki-generert innhold	2269
ki-generert oppsummering	2195
ki-generiert	599
ki-generierte zusammenfassung	599
ki-oppsummering	2195	2270
ki-zusammenfassung	599	706
kiemelt	1588
kies	2142
kies abonnement	2141
kies een abonnement	2141
kies een bedrag	2015
kies je abonnement	2087
kies uw abonnement	2141
kies zelf een bedrag	2139
kiitos ilmoittautumisesta	1341
kiitos tilauksesta	1269
kiitos tilauksestasi	1269
kijk terug	2074
kingi artikkel	1173
kiosque	1376
kirim	1679
kirim ke teman	1712
kirim komentar	1686
kirjaudu	1266
kirjaudu applella	1338
kirjaudu ulos	1266
kirjoita kommentti	1280
kirjoita kommenttisi	1280
kirjoittaja on kansanedustaja	1292
kirjoittaja on kirjailija	1292
kirjoittaja on kolumnisti	1292
kirjoittaja on toimittaja	1292
kirjoittaja on vapaa toimittaja	1292
kirjoittaja on vapaa toimittaja ja kirjailija	1292
kirjoittajan muut jutut	1344
kirjuta kommentaar	1174
kiti skaito	1931
""", 'kl': """
klarna	531
klausies raidierakstu	1977
klausies rakstu	1975
klauskite dirbtinio intelekto	1935
klausykite straipsnio	1934
klausyti	1934
klausyti straipsnio	1934
klausyti straipsnio (# min	1934
kleinanzeigen	558
kleinere tekst	2158
klik om te vergroten	2147
klippet er ikke lenger tilgjengelig	2249
""", 'ko': """
kod pocztowy	2381
kodeord	500
kokeile maksutta	1266
kokeile nyt	1266
koko ruutu	1330
kokoruututila	1330
kolla din inkorg	2976
kolla priset	2959
komentar	1686
komentarai	1929
komentari	2672
komentarji	2829
komentarz	2305
komentarze	2305
komentiraj	2672	2829
komentovat	400
komentuoti	1929
komentuoti gali tik registruoti vartotojai	1935
komment	1587
kommentaarid	1168
kommentar	564
kommentar abschicken	707
kommentar absenden	707
kommentar melden	707
kommentar schreiben	564
kommentar senden	707
kommentar verfassen	564
kommentare	564
kommentare ansehen	564
kommentare anzeigen	564
kommentare lesen	564
kommentare sortieren	707
kommentarer	433	2188	2903
kommentarer blir moderert	2188
kommentarer granskas innan publicering	2910
kommentarer modereres	441
kommentarerna modereras	2903
kommentarregeln	564
kommentarregler	2271
kommentarsregler	2903
kommenteeri	1168
kommenteerimine on suletud	1174
kommenteerimise reeglid	1174
kommenteerimiseks logi sisse	1174
kommentek	1587
kommenter	433	2188
kommentera	2903
kommentera artikeln	2987
kommentieren	564
kommentit	1280
kommentit tarkistetaan ennen julkaisua	1280
kommentoi	1280
kommentoi juttua	1352
kommentointi on suljettu	1280
kommercielt indhold	446
kommercielt samarbejde	429
kommersiellt samarbete	2991
kommersielt innhold	2200
kommersielt samarbeid	2184
kommerzieller inhalt	711
konec reklamy	404
koniec reklamy	2301
kontakt	315	433	564	2305
kontakt do redakcji	2386
kontakt forfatteren	2263
kontakt na redakci	395
kontakt na redakciu	2805
kontakt os	433
kontakt oss	2188
kontakt redaksjonen	2266
kontakt redaktionen	508
kontakt zur redaktion	702
kontakta oss	2903
kontakta redaktionen	2982
kontaktovat autora	392
kontaktovat redakci	395
konten berbayar	1717
konten bersponsor	1682
konten premium	1670	1712
konten promosi	1717
konten sponsor	1682
konto erstellen	532
kontrollera din inkorg	2976
kontynuuj przez apple	2377
kontynuuj przez facebook	2377
kontynuuj przez google	2377
kontynuuj z apple	2377
kontynuuj z facebookiem	2377
kontynuuj z google	2377
konular	3053
koop een kop koffie voor ons	2139
koop een licentie	2151
koop het boek	2128
koop je tickets	2128
koop kaarten	2128
koop nu	2128
koop tickets	2128
kopeeri link	1168
kopieer de link	2032
kopieer deze link	2112
kopieer link	2032
kopier gavelenke	2274
kopier gavelink	516
kopier lenka	2180
kopier lenke	2180
kopier lenken	2180
kopier link	425
kopier linket	425
kopierat till urklipp	2990
kopieren	553
kopieret	516
kopieret til udklipsholder	516
kopiering forbudt	2267
kopiert	2274
kopiert til utklippstavlen	2274
kopioi linkki	1273
kopiointi kielletty	1348
kopioitu	1355
kopiraj link	2672
kopiraj povezavo	2829
kopiraj poveznicu	2672
kopirajte link	2672
kopirajte poveznicu	2672
kopiuj link	2297
kopyala	3046
korrekturhinweis senden	609
korsord	2957
kort fortalt - lavet med ai	441
korzystasz z adblocka	2374
kostenlos abonnieren	540
kostenlos registrieren	532
kostenlos testen	532
kostenlos. kein spam	694
koszty dostawy	2364
koupit e-knihu	374
koupit knihu	374
koupit licenci	396
koupit vstupenku	374
koupit vstupenky	374
""", 'kr': """
krant	2017
kreditkarte	531
kreditkarte / klarna	531
kreiraj nalog	2662
krijg direct toegang	2087
kruiswoord	2126
kruiswoordpuzzel	2126
krydsord	485
kryssord	2243
""", 'ku': """
kuidas lugu meeldis	1174
kumppaneiltamme	1356
kun for medlemmer	2257
kup bilet	2364
kup bilety	2364
kup bilety teraz	2364
kup e-book	2364
kup magazyn	2364
kup najnowszy numer	2364
kup prawa do publikacji	2387
kup teraz	2364
kup wydanie	2364
kupi pretplatu	2662
kupte si knihu	374
kupte si vstupenky	374
kurzlink kopieren	650
kuukausilahjoitus	1265
kuukausilaskutus	1338
kuukausittain	1339
kuula	1173
kuula artiklit	1173
kuula artiklit (# min	1173
kuula lugu	1173
kuula saadet	1175
kuula saadet siit	1175
kuuntele	1273
kuuntele jakso	1273
kuva kuvassa	1330
""", 'kv': """
kvalita	379	2790
kvkk	3049
""", "l'": """
l'actu en direct	1409
l'article continue ci-dessous	1400
l'article en # points	1434
l'articolo in breve	1779
l'essentiel	1409
""", 'la': """
la newsletter	1385	1741
la redazione consiglia	1760
la tua e-mail	1741
laad bericht	2131
laad inhoud	2131
laad meer	2050
laad meer artikelen	2147
laad video	2131
laajenna	1284
laat een reactie achter	2155
laat je dit artikel voorlezen	2074
laat voorlezen	2032
laatste nieuws	2047
laatu	1331
ladataan soitinta	1330
ladataan videota	1330
ladda fler	2910
ladda fler artiklar	2979
ladda karta	2963
ladda ner ljud	2965
ladda om sidan	2970
ladda tweet	2963
ladda video	2963
laddar spelaren	2965
laddar video	2965
laget av ai	2269
laget av ki	2269
laget med hjelp av ki	2269
laget med ki	2269
lagi ramai	1713
lagre	2180
lagre artikkel	2180
lagre innstillinger	2247
lagre oppskrift	61
lagre oppskriften	61
lagre saken	2180
lagre saken til senere	2180
lagre til senere	2180
lagre valg	2247
lagret	2274
lahjalinkki	1355
lahjoita	1265
lahjoita artikkeli	1355
lahjoita kerran	1336
lahjoita kuukausittain	1336
lahjoita mobilepaylla	1336
lahjoita nyt	1265
lahjoita tilisiirrolla	1336
lahjoitussivulle	1336
lain kali	1668
lainnya	1687
laisser un commentaire	1405
laissez un commentaire	1405
lajittele	1352
langganan	1670
langsung ke resep	61
lanjut baca di bawah	1682
lanjutkan dengan konten	1682
lanjutkan membaca	1689
laporkan	1686
laporkan kesalahan	1690
larger text	1061
lascia un commento	1756
lascia un feedback	1779
laskutetaan vuosittain	1338
last flere	2195
last inn flere	2263
last inn innhold	2247
last inn innlegg	2247
last inn video	2247
last innhold	2247
last innlegg	2247
last name	808
last ned episoden	2249
last ned lyd	2249
laster spiller	2249
laster video	2249
lastschrift	531
lataa app storessa	1332
lataa app storesta	1332
lataa julkaisu	1328
lataa sivu uudelleen	1335
lataa twiitti	1328
lataa video	1328
later	2012	2137
later lezen	2088
latest	844
latest articles	844
latest edition	849
latest headlines	844
latest news	844
latest posts	844
latest stories	844
latest updates	844
latest videos	844
latest videos from	844
lavet af ai	511
lavet med ai	511
lavora con noi	1782
""", 'le': """
le direct	1409
le fil	1409
le journal du jour	1376
le nostre newsletter	1741
le plus lu	1409
le puede interesar	1114
le recomendamos	1114
le ultime notizie	1760
learn more	849
learn more about cookies	835
leave a comment	839
leave a reply	839
leave a tip	791
leave feedback	839
lectura de # minutos	1099
lectura: # min	1099
lecture # min	1412
lecture # minutes	1395
lecture : # min	1395
ledenvoordeel	2128
leer noticia completa	1117
lees advertentievrij	2159
lees de reacties	2043
lees direct verder	2087
lees het hele artikel	2147
lees het hele verhaal	2147
lees het liveblog	2147
lees het transcript	2133
lees het volledige artikel	2147
lees meer	2047	2050
lees meer over	2047
lees minder	2147
lees onze huisregels	2077
lees ook	2047
lees verder	2017	2047	2050
lees verder na de advertentie	2037
lees verder onder de afbeelding	2037
lees verder onder de foto	2037
lees volledig artikel	2147
lees voor	2032
lees zonder advertenties	2159
leeslijst	2088
leestijd	2050
leestijd # min	2050
legfrissebb	1588	1658
legg i handlekurv	2245
legg igjen en kommentar	2188
legg igjen kommentar	2271
legg oss til som foretrukket kilde	2273
legg til i mine temaer	2273
legg til kommentar	2271
legg til som foretrukket kilde	2273
leggi anche	1760
leggi dopo	1798
leggi i commenti	1756
leggi il documento	1764
leggi il giornale	1734
leggi l'articolo	1763
leggi l'articolo completo	1763
leggi senza limiti	1796
leggi sull'app	1790
leggi tutto	1763
leggi tutto con un abbonamento	1734
leggi tutto su	1760
legjobb	1658
legolvasottabb	1588
legolvasottabbak	1588
leia mais	2435	2438
leia os termos de uso e as regras da comunidade	2463
leia sem limites	2472
leitura: # min	2421
lembrar mais tarde	2404
lembre-me mais tarde	2404
lengde #	2250
lenke kopiert	2180
lenken er kopiert	2180
lenken kopiert	2180
ler mais	2438
ler mais tarde	2474
les articles les plus lus	1453
les derniers articles	1409
les flere	2192
les hele artikkelen	2263
les hele saken	2195
les kommentarer	2188
les lecteurs ont aussi lu	1409
les mer	2192	2195
les mer om	2192
les mindre	2263
les plus lues	1409
les plus lus	1409
les saken i appen	2251
les senere	2180
les tops	1409
les transkripsjon	2249
les uten annonser	2275
les uten grenser	2257
les videre	2171
lesedauer	571
lesedauer: # minuten	571
lesen sie auch	568
lesen sie dazu	568
lesen sie hier	568
lesen sie mehr	568
leserangebot	680
leserangebote	680
leserbriefe	564
leserempfehlung	707
leserempfehlungen	707
leserkommentare	564
leserreise	680
leserreisen	680
leserreiser	2245
lesertilbud	2245
lesetid # min	2195
lesetipp	568
lesetipps	568
lesezeit: # min	571
lesezeit: # minuten	571
lest av en syntetisk stemme	2249
lest opp av en robot	2180
lest opp av en syntetisk stemme	2180
lest opp av syntetisk stemme	2249
leta	1980
leta/afp	1980
lettergrootte	65
lettura # min	1746
leuk	2156
lezersaanbieding	2128
lezersaanbiedingen	2128
lezersreis	2128
lezersreizen	2128
lezersvoordeel	2128
""", 'li': """
license our content	1056
license this article	1056
license this content	1056
license this story	1056
licensiera artikeln	2983
licensing rights	1056
licentie aanvragen	2151
licentie kopen	2151
lige nu	438
lihat artikel asli	1712
lihat detail	1690
lihat hasil	1690
lihat juga	1687
lihat komentar	1686
lihat lainnya	1689
lihat peta	1690
lihat resep	61
lihat selengkapnya	1689
lihat semua	1689
liitu uudiskirjaga	1193
lik	2272
like	1060
like loading	820
like this	820
liker	2272
likes	1060
limited time offer	798
limited-time offer	917
line	821
link	821
link berhasil disalin	1712
link copiado	2421
link copiat	2523
link copiato	1746
link copiato negli appunti	1798
link copied	820
link copied bookmark	820
link copied successfully	1061
link copied to clipboard	820
link er kopieret	425
link er kopieret til udklipsholderen	425
link gekopieerd	2032
link has been copied	1061
link in die zwischenablage kopiert	625
link kopeeritud	1173
link kopieren	553
link kopieret	425
link kopiert	553
link kopiran	2672
link kopyalandi	3046
link on kopeeritud	1173
link skopiowany	2394
link sudah disalin	1712
link wurde in die zwischenablage kopiert	625
link wurde kopiert	625
link zum artikel kopieren	625
link zum inhalt	561
link zum teilen kopieren	671
link zum youtube-inhalt	561
linkedin	821
linket er kopieret	516
linki kopyala	3046
linkki kopioitu	1273
linkki on kopioitu	1355
links	568
lire aussi	1409
lire l'article	1412
lire l'article complet	1412
lire la suite	1412
lire le document	1413
lire les commentaires	1405
lire plus	1409	1412
lire plus tard	1395
lisa kommentaar	1168
listen	820
listen # min	820
listen above	897
listen below	897
listen here	897
listen now	820
listen on apple	897
listen on apple podcasts	897
listen on spotify	897
listen on youtube	897
litterointi	1331
live	568
live stream	1043
live tv	844
lizenz anfragen	703
lizenzen erwerben	703
lizenzrechte erwerben	703
""", 'lj': """
ljud	2966
ljud av	2965
""", 'lo': """
lo + visto	1114
lo esencial en # segundos	1139
lo quiero	1156
load comments	839	1040
load content	835
load embed	1040
load external content	1040
load map	1040
load more	849
load more articles	849
load more comments	839
load more replies	1059
load more stories	849
load post	1040
load tweet	1040
load video	1040
loaded #%	1042
loaded: #%	1042
loading	820
loading ad	830
loading more	849
loading player	1042
loe edasi	1168
loe edasi tellijana	1168
loe hiljem	1173
loe ka	1170
loe kommentaare	1174
loe lisa	1175
loe lisaks	1170
loe rohkem	1175
loe veel	1170
loetumad	1170
log in	798	2017
log in / register	798
log in met apple	2141
log in met google	2141
log in or sign up	798
log in to comment	839
log in to reply	839
log in with apple	1048
log in with email	1048
log in with facebook	1048
log in with google	1048
log ind	416
log ind med apple	499
log ind med e-mail	499
log ind med mitid	499
log out	798
log ud	416
logare	2484
logg inn	2171
logg inn med apple	2257
logg inn med bankid	2257
logg inn med e-post	2257
logg inn med vipps	2257
logg ut	2171
logga in	2885
logga in med apple	2973
logga in med bankid	2973
logga in med e-post	2973
logga ut	2885
logi sisse	1168
logi sisse, et kommenteerida	1174
login	532	798	1670	1734	2378	2409	2484
login / register	798
login lub e-mail	2377
logout	798
lompat ke resep	61
loo konto	1168
loo tasuta konto	1168
lopeta seuraaminen	1354
los comentarios son exclusivos para suscriptores	1146
los de puzzel op	2125
los precios pueden variar	1141
""", 'lu': """
lub	2378
lue ensin sovelluksesta	1332
lue ilman mainoksia	1356
lue koko juttu	1283
lue kommentit	1280
lue litterointi	1330
lue rajattomasti	1266
lue seuraavaksi	19	1281
lue sovelluksessa	1332
luetuimmat	1281
luetuimmat jutut	1281
lugemiseks osta artikkel	1168
luister	2032
luister dit artikel	2074
luister hier	2074
luister nu	2074
luister op spotify	2074
luister via spotify	2074
luk	412
luk annonce	517
luk galleri	505
lukijakysely	1323
lukijamatka	1326
lukijamatkat	1326
lukijatarjoukset	1326
lukijatarjous	1326
lukk	2167
lukk annonse	2275
lukk galleri	2263
lukuaika # min	1283
luo ilmainen tunnus	1266
luo maksuton tunnus	1266
luo tunnus	1266
lupa kata sandi	1670
lupa password	1670
""", 'ly': """
lyd av	2249
lyd fra	491
lyd til	491
lyden er ai-genereret	491
lyden er ki-generert	2249
lydstyrke	492
lyssna	2895
lyt	425
lytt	2180
lytt til saken	2180
""", "m'": """
m'abonner	1376
m'inscrire	1385
""", 'ma': """
maak een account	2017
maandelijks	2013	2142
maandelijks betalen	2141
maandelijks doneren	2139
maandelijkse donatie	2139
machinaal vertaald	2153
machine translation	1064
machinevertaling	2154
mahjong	372	485	678	1035	1324	1630	2126	2243	2362	2783	2957
mai mult	2498
mai multe	2498
mail	821	2032
mailen	553
mainoksen loppu	1356
mainokset	1275
mainos	1275
mainos - juttu jatkuu alla	1275
mainos alkaa	1275
mainos loppuu	1356
mais	2438
mais artigos	2435
mais comentadas	2435
mais lidas	2435
mais lidos	2435
mais populares	2435
mais tarde	2404
mais vistas	2435
mais vistos	2435
make a donation	791
maksa mobilepaylla	1336
manage alerts	1045
manage consent	835
manage cookies	835
manage my account	798
manage notifications	1045
manage options	835
manage preferences	835
manage settings	835
manage subscription	798
manage your newsletters	908
mantengamos un debate respetuoso	1146
mantente informado	1087
maradjak bejelentkezve	1644
maskinoversat	511
maskinoversatt	2269
maskinoversettelse	2270
masquer	1413
mastodon	821
masuk	1670
masuk / daftar	1670
masz ciekawy temat	2386
max	2551
maybe later	789
""", 'me': """
me connecter	1376
me le rappeler plus tard	1366
meddelande	2977
media caption	849
medlemsfordel	2245
medlemsfordele	487
medlemsfordeler	2245
meer	2047
meer artikelen	2047
meer informatie	2039
meer laden	2050
meer lezen	2047
meer nieuws	2047
meer over	2047
meer over dit onderwerp	2047
meer tonen	2050
meer weergeven	2147
meest bekeken	2047
meest gedeeld	2047
meest gekozen	2087	2142
meest gelezen	2047
meghallgatom	1581
meghallgatom a cikket	1636
megosztom	1581
megrendelem	1632
mehr	698
mehr anzeigen	571
mehr artikel	568
mehr artikel laden	697
mehr aus	568
mehr aus dem ressort	568
mehr details	572
mehr erfahren	561
mehr informationen	568
mehr laden	564	571
mehr lesen	568	571
mehr nach dieser anzeige	558
mehr news	568
mehr themen	568
mehr von diesem autor	568
mehr von uns	568
mehr zu diesem thema	568
mehr zum artikel	568
mehr zum thema	568
mein konto	532
meine themen	709
meist gelesen	568
meistgeklickt	568
meistgelesen	568
meistgelesene artikel	568
meistkommentiert	568
mejla	2895
mejla skribenten	2979
meld	2156
meld advertentie	2159
meld een fout	2043
meld feil	2196	2266
meld fejl	442	508
meld fout	2077
meld fra om feil	2188
meld je aan	2022
meld kommentar	2271
meld reactie	2155
melden	708
melding	2261
meldingen	2137
meldingen aanzetten	2136
meldingen beheren	2136
meldingen toestaan	2136
melodikrysset	2957
member-only story	849
members only	798
mengerti	1690
meniu	2498
meno	2801
meno a priezvisko	2801
menu	318	441	849	1412	1689	1763	2050	2312	2438	3237
meny	2195	2910
mer fra	2192
mer nyheter	2907
mer om	2192	2907
merci de votre inscription	1385
merci pour votre retour	1434
merci pour votre vote	1440
mere fra	438
mere om	438
merk betalingen gave	2255
merken	532	553
merkliste	532
message	821	1051
message from our partner	1062
message publicitaire	1400
messaggio promozionale	1751
messaggio pubblicitario	1782
messenger	821
mest delat	2907
mest delt	2192
mest delte	438
mest lest	2192
mest leste	2192
mest likte	2272
mesto	2801
met ai gemaakt	2069
metodi di pagamento	1732
metodo di pagamento	1732
mettre en favori	1395
""", 'mi': """
mi cuenta	1080
mida del text	65
mijn account	2017
mijn onderwerpen	2157
mijn profiel	2017
min konto	416
min side	416	2171
minden cikk	1650
minder tonen	2147
minder weergeven	2147
mindet elfogadom	1634
mindre tekst	2274
mindre text	2990
mine avalehele	1175
mine emner	515
mine retsepti juurde	61
mine temaer	2273
minha conta	2409
mini crossword	1035
minulla on jo tunnus	1338
minulla on tili	1338
minulla on tunnus	1338
mis niets	2022
missa inget	2890
missa inte	2907
misschien later	2012
misschien ook interessant	2047
mit * gekennzeichnete felder sind pflichtfelder	694
mit * markierte felder sind pflichtfelder	694
mit apple anmelden	692
mit apple fortfahren	692
mit e-mail anmelden	692
mit facebook anmelden	692
mit facebook fortfahren	692
mit freunden teilen	650
mit google anmelden	692
mit google fortfahren	692
mit ki erstellt	599
mit ki generiert	705
mit ki-stimme vorgelesen	685
mit paypal spenden	690
mit werbung lesen	683
mit werbung weiterlesen	683
mitdiskutieren	564
mitglied werden	527
mitmachen und gewinnen	603
mitt konto	2885
mitteilungen aktivieren	687
mitteilungen erlauben	687
""", 'mo': """
mobilepay et bidrag	497
mode de paiement	1374
modes de paiement	1374
modifica le preferenze sui cookie	1777
modifica preferenze	1777
modifier mes choix	1432
moj profil	2662	2822
moje konto	2287
moje tematy	2393
mon compte	1376
mon espace	1376
monatlich	527
monatlich abgerechnet	692
monatlich spenden	527
monatliche zahlung	692
montant libre	1374
monthly	790
monthly contribution	795
morda vas zanima	2826
more	847
more articles	844
more by the author	1053
more citation formats	1023
more coverage	844
more details	850
more for you	921
more from	844
more from this author	844
more from us	921
more headlines	844
more in this section	921
more in this series	844
more like this	844
more news	844
more newsletters	908
more on this story	844
more on this topic	844
more options	835
more sharing options	820
more stories	844
more stories like this	844
more stories you may like	844
more to explore	844
more to read	844
more top stories	844
most commented	844
most discussed	844
most emailed	844
most liked	839
most nem	1572
most popular	844	1049
most read	844
most read stories	921
most recent	844
most recommended	1059
most replies	1059
most shared	844
most viewed	844
most watched	844
mostra altro	1763
mostra contenuto	1753
mostra contenuto esterno	1777
mostra el contingut extern	272
mostra i commenti	1756
mostra il contenuto esterno	1777
mostra meno	1764
mostra menys	264
mostra originale	1764
mostra traduzione	1764
mostra tutto	1764
mostra-ho tot	264
mostrar comentarios	1110
mostrar contenido externo	1137
mostrar mais	2438
mostrar menos	1117
mostrar todo	1118
mostrar tudo	2439
moyen de paiement	1374
moyens de paiement	1374
""", 'mr': """
mr	1051
mrs	1051
""", 'mt': """
mti	1610
mti/afp	1610
""", 'mu': """
muat lainnya	1689
muista minut	1338
mungkin lain kali	1668
muokkaa asetuksia	1328
must read	844
must reads	844
must-read	844
mutasd mindet	1591
mutass kevesebbet	1650
mute	849	1043
muu summa	1336
muut lukevat	1281
muut lukevat juuri nyt	1281
muut lukevat nyt	1281
muuta suostumusta	1328
muuta tekstin kokoa	1355
""", 'my': """
my account	798
""", 'na': """
na celou obrazovku	378
na czasie	2309
naam	2145
naar begin	2147
naar boven	2050
naar de aanbieding	2128
naar de aanbiedingen	2017
naar de abonnementen	2141
naar de app	2135
naar de donatiepagina	2139
naar de fotoserie	2147
naar de galerij	2147
naar de homepage	2147
naar de inhoud	2050
naar de puzzel	2125
naar de quiz	2125
naar de shop	2128
naar de uitslag	2125
naar de webshop	2072
naar de winkel	2128
naar het donatieformulier	2139
naar het dossier	2147
naar het evenement	2128
naar het liveblog	2147
naar het recept	61
naar het spel	2125
naar home	2147
naar hoofdinhoud	2147
nach anzeige weiterlesen	558
nach der werbung geht es weiter	630
nach oben	571
nachname	695
nachricht	695
nachricht senden	694
nadaljevanje pod oglasom	2825
nadruk verboden	2151
nagranie wygenerowane przez ai	2369
nahoru	318
nahovorila ai	2789
najbolj brane novice	2826
najbolj brane novice dneva	2826
najbolj brano	2826
najbolj komentirano	2826
najkomentiranije	2669
najlepsza oferta	2378
najlepsze	2392
najnovije	2669
najnovije vesti	2669
najnovije vijesti	2669
najnowsze	2309
najnowsze informacje	2309
najpopularniejsze	2309	2378	2392
najpopularniejszy	2378
najstarsze	2392
name	695	1051
namluvila ai	378
namn	2977
nanti	1668
nanti saja	1668
napisy	2370
napisz do autora	2383
napisz do autorki	2383
napisz do redakcji	2386
napisz komentarz	2305
napsat autorovi	392
nascondi	1764
nastala chyba	389
nastavak teksta nakon reklame	2668
nastavenia cookies	2747
nastavenie cookies	2787
natisni	2829
natisni recept	61
naujausi	1931
naujiena papildoma	1936
naujiena pildoma	1936
navn	503	2261
navnet ditt	2260
nazwisko	2381
""", 'ne': """
ne danas	2677
ne danes	2833
ne hvala	2677	2833
ne manquez rien	1385
ne most	1572
ne plus afficher	1366
ne propustite	2669
ne sada	2677
ne spreglejte	2826
ne zdaj	2833
ne, hvala	2677	2833
nebo	387
necrologie	1782
nee bedankt	2012
nee, bedankt	2012
neem contact op met de auteur	2147
nei takk	2167
nei, takk	2167
nein danke	526
nein, danke	526
nej tack	2881
nej tak	412
nej, tack	2881
nej, tak	412
neka alla	2963
nem tudom	1630
nessun commento	1756
neste	2195
neste artikkel	2192
neste bilde	2263
neste side	2263
neste video	2249
net binnen	2047
netiquette	564
neueste	708
neueste artikel	568
neueste meldungen	568
neueste nachrichten	568
neueste videos	568
neueste zuerst	707
never miss a story	808
never miss an update	808
neviem	2783
new customers only	917
new customers only. terms apply	917
new here	798
newest	1060
newest first	839
newsletter	305	540	808	1087	1385	1741	2290	2413
newsletter abonnieren	540
newsletter e alert	1760
newsletter kostenlos abonnieren	540
newsletter recomendada	1114
newsletter sign up	808
newsletter sign-up	808
newsletter signup	808
newsletter-anmeldung	540
newsletters	808	849	1087	1385	2413
newslettery	305	2290
newsticker	568
next	790
next article	844
next image	1053
next page	849
next photo	1053
next picture	1053
next post	849
next slide	1053
next story	844
next up	844
next video	1042
""", 'ng': """
nghe	3225
""", 'ni': """
nicht jetzt	526
nicht mehr anzeigen	526
nicht mehr folgen	709
nicht zulassen	688
nichts mehr verpassen	540
nie mam konta	2377
nie mam zdania	2362
nie masz jeszcze konta	2377
nie masz jeszcze prenumeraty	2377
nie masz konta	2287
nie masz prenumeraty	2377
nie masz subskrypcji	2377
nie teraz	2283
nie wiem	2362
nie wylogowuj mnie	2377
niepoprawny adres e-mail	2380
niet meer volgen	2157
niet nu	2012
niet te missen	2047
niet toestaan	2137
nieuwsbrief	2022
nieuwsbrief ontvangen	2080
nieuwsbrieven	2022
nieuwste	2156
nieuwste eerst	2155
nimesi	1341
nimi	1342
""", 'no': """
no comments	839
no comments yet	839
no credit card required	917
no gracias	1074
no grazie	1728
no opinion	1035
no posts	849
no spam	1050
no spam, ever	1050
no spam. unsubscribe anytime	1050
no te pierdas	1114
no thank you	789
no thanks	789
no votes so far! be the first to rate this post	1003
no, gracias	1074
no, grazie	1728
no, not now	1045
no, thanks	789
noch kein abo	624
noch kein abonnent	532
noch kein konto	532
noch kein mitglied	692
noch keine kommentare	564
noch keine kommentare vorhanden	564
noch nicht registriert	624
noe gikk galt	2261
nog geen abonnee	2087
nog geen abonnement	2141
nog geen account	2017
nog geen lid	2141
nog geen reacties	2043
nog niet geregistreerd	2141
noget gik galt	503
noklausies rakstu	1975
non hai un account	1796
non merci	1366
non oggi	1728
non ora	1728
non sei abbonato	1734
non sei ancora abbonato	1796
non, merci	1366
nopeus	1331
norint komentuoti, reikia prisijungti	1935
normas	1110
nos articles les plus lus	1453
nos derniers articles	1409
nos lecteurs ont lu ensuite	1409
nos offres	1376
nos offres d'emploi	1436
nos recommandations	1409
noskaties video	1977
not a member	1048
not a subscriber	1048
not a subscriber yet	798
not now	789
not ready to donate	789
not ready to give today	789
not ready to subscribe	789
not ready to support today	789
not registered	1048
not registered yet	1048
not sure	1035
not the answer you're looking for	1005
not today	789
not yet a member	1048
not yet a subscriber	1048
nota relacionada	1160
notas recomendadas	1160
notas relacionadas	1160
note legali	1753
noter la recette	61
notes on contributors	1015
notez cet article	1405
noticia relacionada	1114
noticia relacionadas	1114
noticias de hoy	1114
noticias relacionada	1114
noticias relacionadas	1114
notifikace	382
notifikationer	495
notiser	2969
notizie correlate	1760
notizie del giorno	1760
nous contacter	1405
nous soutenir	1367
nous suivre	1396
nous vous recommandons	1409
now playing	849
""", 'nt': """
ntb	2223
""", 'nu': """
nu acum	2482
nu ai cont	2521
nu bestellen	2128
nu in het nieuws	2047
nu kopen	2128
nu niet	2012
nu spelen	2125
numer telefonu	2381
nuoroda nukopijuota	1934
nuotraukos	1936
nur notwendige	683
nur notwendige cookies	683
nutzungsbedingungen	561
nutzungsrechte erwerben	703
""", 'ny': """
nyalakan notifikasi	1712
nyast	2988
nyaste	2988
nyeste	514	2272
nyhedsadvarsler	495
nyhedsbrev	421
nyhedsbreve	421
nyhetsbrev	2176	2890
nyhetsbrevet	2176	2890
nyhetsdygnet	2907
nyhetsnotiser	2969
nyhetsvarsler	2253
nykyinen aika	1330
nykyinen aika #	1330
nyt luetuimmat	1281
""", 'o ': """
o artigo continua depois da publicidade	2426
o seu email	2413
""", 'o.': """
o.v.v. donatie	2139
""", 'ob': """
objednat knihu	374
obligatorisk felt	2260
obligatoriske felter	2260
obligatoriskt	2976
obraz v obraze	378
obraz w obrazie	2369
obrigado pelo seu feedback	2455
obrigado pelo seu voto	2455
obrigado por se inscrever	2413
obsah nelze zobrazit	376
obsah partnera	404
obserwuj	2298
obserwuj autora	2393
obserwuj nas	2298
obserwuj temat	2393
obserwuj ten temat	2393
obserwujesz	2393
obserwujesz ten temat	2393
""", 'oc': """
oceni novico	2829
oceni recept	61
ocenite tekst	2672
ocijeni recept	61
ocultar	1118	2439
""", 'od': """
od najnowszych	2391
od najstarszych	2391
odbij	2685
odbij sve	2685
oddaj komentar	2829
odemknout	386
oder	693
odeslat	390
odjava	2662	2822
odpowiedz	2305	2392
odrzucam	2367
odvolat souhlas	376
""", 'of': """
of	2142
oferecer artigo	2409
oferecido por	2426
oferta especial	1080
oferta specjalna	2364
ofertas	1105
ofertas de empleo	1141
ofertes de feina	277
offer	830
offer ends soon	917
offers for readers	1037
offerte	1751
offerte di lavoro	1782
offre partenaire	1400
offres d'emploi	1436
offrir l'article	1376
""", 'og': """
ogiltig adress	2976
ogiltig e-postadress	2976
oglas	2668	2825
oglasi	2668	2825
ogni contributo conta	1795
ogni euro conta	1795
""", 'oh': """
ohne deaktivieren fortfahren	689
ohne spende weiterlesen	526
ohne werbung lesen	711
ohodnotit recept	61
""", 'ok': """
ok	790
ok, got it	850
okumaya devam et	3039
""", 'ol': """
oldest	1060
oldest first	839
ole esimene kommenteerija	1174
oled juba tellija	1168
oled uudiskirjaga liitunud	1193
olen jo tilaaja	1338
olen poistanut mainosten eston	1335
olet lukenut kaikki ilmaiset artikkelisi	1338
olet nyt tilannut uutiskirjeen	1269
oletko jo tilaaja? kirjaudu	1266
oliko artikkelista apua	1350
olvasd el ezt is	1588
olvassa el ezt is	1588
""", 'om': """
om cookies	2900
oma summa	1336
oma tili	1266
omat aiheet	1354
""", 'on': """
once	790
onder vermelding van 'donatie	2139
onder vermelding van donatie	2139
ondertiteling	2134
ondertiteling aan	2133
ondertiteling uit	2133
ondertitels	2134
onderwerp	2145
onderwerpen	2047
one time donation	791
one-time	790
one-time donation	791
oneens	2126
ongeldig e-mailadres	2144
onko jutussa virhe	1280
onko sinulla jo tilaus	1338
onko sinulla jo tili	1338
onko sinulla jo tunnus	1266
onko sinulla vinkki	1347
only for members	1048
only for subscribers	1048
ons correctiebeleid	2150
ontdek het op google play	2135
ontgrendel artikel	2141
ontgrendel dit artikel	2141
onthoud mij	2141
ontvolg	2157
ontvolgen	2157
""", 'oo': """
ook interessant	2047
oops! something went wrong	908
""", 'op': """
op elk moment afmelden	2144
op leeslijst	2112
opcjonalnie	2381
opdater siden	496
open	850
open de app	2135
open full screen	1053
open galerij	2147
open gallery	1053
open image in gallery	849	1053
open in fullscreen	1053
open kaart	2051
open map	850
open menu	849
open the map	850
openen	2051
openen in de app	2135
opgeslagen	2158
opina	1110
oppdater siden	2254
opphev demping	2249
opprett en gratis bruker	2171
opprett en gratis konto	2171
opprett gratis bruker	2171
opprett konto	2171
oppsummeringen er ki-generert	2269
oppsummert av ai	2195
oppsummert av ki	2195
opravy a spresnenia	2805
opret bruger	416
opret en gratis bruger	416
opret en gratis profil	416
opret en konto	416
opret gratis profil	416
opret konto	416
opslaan	2032
opslag fra facebook	441
opslag fra instagram	441
opsummeret af ai	511
optional	695	1051
optioneel	2145
opublikuj komentarz	2305
""", 'or': """
or	1049
order the book	1037
order your copy	1037
ordjakt	2243
ordjakten	2957
original anzeigen	572
ort	695	2977
""", 'os': """
osallistu keskusteluun	1280
osemsmerovka	2783
ossza meg	1581
osta artikkel	1168
osta kirja	1326
osta lippu	1326
osta liput	1326
osta lisenssi	1348
osta nyt	1326
ostale vesti	19	2669
ostale vijesti	19	2669
ostatnie wpisy	2309
ostavi komentar	2672
ostavite komentar	2672
oszd meg	1581
""", 'ot': """
otestujte sa	2782
otestujte se	371
other amount	795
other articles	844
other news	844
other readers liked	19
other stories	844
other stories you may like	844
other stories you might like	844
others also read	19	844
others are also reading	1001
others are reading	1001
otra cantidad	1078
otras noticias	19	1114
otras noticias que pueden interesarte	19
otro importe	1078
""", 'ou': """
oudste	2156
oudste eerst	2155
our corrections policy	839	1055
our editorial guidelines	1055
our editorial standards	1055
our ethics policy	1055
our journalistic principles	1055
our newsletters	808
our partners	830
our social media	825
our sponsors	830
outbrainin suosittelema	1356
outro valor	2407
ouvir	2421
ouvrir	1413
ouvrir la carte	1413
ouvrir le menu	1412
""", 'ov': """
overname verboden	2151
oversat af ai	511
oversat med ai	511
oversatt med ki	2269
overschrijving	2016
""", 'oy': """
oynat	3055
""", 'oz': """
oznake	2669	2826
""", 'p': """
p	2492
""", 'pa': """
pagamento seguro	2407
pagamento sicuro	1732
page suivante	1412
pagina herladen	2138
pagina printen	2158
pagina successiva	1763
pagina vernieuwen	2138
pago seguro	1078
paid advertisement	922
paid content	830
paid partner content	1062
paid partnership	830
paid post	830
paikkakunta	1342
paiment methods	795
pakollinen	1342
pakollinen tieto	1341
palaute	1280
paling banyak dibaca	1687
pane oma teadmised proovile	1175
para continuar a ler	2472
para continuar lendo	2472
para seguir leyendo	1156
paras hinta	1339
paremti	1929
parhaat	1353
pariwara	1682
partage	1395
partager	1395
partager l'article	1395
partager par e-mail	1395
partager par email	1395
partager par mail	1395
partager sur	1395
partager sur bluesky	1395
partager sur linkedin	1395
partager sur messenger	1395
partager sur telegram	1395
partager sur twitter	1395
partager sur x	1395
partager via messenger	1395
partager via twitter	1395
partages	1395
partagez	1395
partecipa alla discussione	1787
partenaire	1400
parteneri	2492
participa	1110
participa en la nostra enquesta	275
participe da conversa	2463
partilhar	2421
partilhe	2421
partner	2037
partner content	830
partner offers	830
partnerangebot	558
partnerangebote	558
partnerbijdrage	2092
partnercontent	2037
partnereink tartalmai	1661
partneri tartalom	1661
partnernieuws	2047
partnerska vsebina	2825
partnertartalom	1661
pas aujourd'hui	1366
pas de commentaire	1405
pas encore inscrit	1376
pas maintenant	1366
pasianssi	1324
pasidalinkite	1934
pasidalinkite straipsniu	1934
pasidalinti	1929
pasjans	2362
passa a premium	1796
passatempos	2457
passend zum thema	568
passende artikel	568
passer cette annonce	1400
passord	2258
password	1049
password dimenticata	1734
passwort	693
passwort anzeigen	692
passwort vergessen	532
patience	2126
patiens	2957
patrocinado	1105	2426
patrocinado por	1105
paus	2966
pausa	2966
pause	492	686	2250
pauza	379	2370	2790
pauze	2134
pauzeren	2134
payment method	795
payment methods	795
payment options	795
payment reference: donation	1046
paypal	531
""", 'pe': """
pedoman media siber	1702
pelaa nyt	1323
pelaa visa	1323
pelo mundo	2435
people also read	844
people are also reading	1001
people are reading	1001
per continuar llegint	287
per continuare a leggere	1796
per e-mail senden	710
per e-mail teilen	553
per e-mail versenden	553
per jaar betaald	2141
per lastschrift spenden	690
per mail teilen	553
per mail versenden	553
per paypal spenden	690
per whatsapp senden	710
per whatsapp teilen	553
percebi	2439
persondatapolitik	489
personuppgiftspolicy	2900
personvern	2185
personverninnstillinger	2185
personvernpolicy	2247
peru milloin tahansa	1338
peru milloin vain	1266
peru suostumus	1328
peru tilaus milloin tahansa	1269
peruuta milloin tahansa	1266
peruuta suostumus	1328
pesquisar	2438
petites annonces	1400
""", 'pf': """
pflichtfeld	694
pflichtfelder	694
""", 'ph': """
phone	1051
phone number	1051
photos	1412
""", 'pi': """
picture in picture	1042
picture-in-picture	1042
piekrist	1987
pienempi teksti	1355
piesakies jaunumiem	1994
piilota	1284
piilota kuvateksti	1344
piilota mainokset	1275
piilota mainos	1356
piilota vastaukset	1352
pilihan editor	1687
pilihan redaksi	1687
pilihan untuk anda	1713
pilihan untukmu	1713
pin for later	61
pin it	61	820
pin it for later	61
pin recipe	61
pin this recipe	61
pinterest	821
pix	2408
""", 'pl': """
plaats een advertentie	2072
plaats een reactie	2043
plaats reactie	2043
plan du site	1402
platba kartou	384
platz sichern	680
play audio	820
play now	849
play the quiz	1034
play the video	897
play today's puzzle	1034
play video	849
playback rate	1042
playback settings	1042
playback speed	1042
player wird geladen	685
please check your email	1050
please check your inbox	954
please donate	791
please enter a valid email address	808
please enter your email	1050
please enter your email address	1050
please enter your name	1050
please fill in this field	1050
please fill out this field	1050
please gamble responsibly	999
please log in to comment	1059
please try again later	1050
pledge your support	791
plus	416	1412	2017	2885
plus d'articles	1409
plus d'infos	1409
plus lus	1409
plus tard	1366
plus-artikel	532
plusartikel	2017
pluss	2171
plussak	2171
plz	695
""", 'po': """
pobierz audio	2369
pobierz odcinek	2369
pocket	821	1823
podaj adres e-mail	2290
podaj e-mail	2290
podaj poprawny adres e-mail	2380
podcast	316	438	568	1114	1760	2309	3053
podcast herunterladen	685
podcastit	1281
podcasts	438	568	2047	2435
podcasty	316	2309
podd	2907
poddar	2907
pode gostar de	2475
pode interessar	2435
podeli	2672
podeli na facebooku	2672
podeli vest	2672
podelite	2672
podijeli	2672
podijeli na facebooku	2672
podijeli vijest	2672
podijelite	2672
podkast	2192
podkaster	2192
podobne	2309
podpri	2821
podpri nas	2821
podprite nas	2821
podrobnosti	319
podseti me kasnije	2677
podsjeti me kasnije	2677
podsumowanie ai	2389
pogledaj komentare	2672
pogoji uporabe	2841
poista mainokset	1356
poista mykistys	1330
poistin mainosten eston	1335
pola wymagane	2380
pole wymagane	2380
polecamy	2309	2378
polecane	2309	2378
polecane dla ciebie	2309
polecane przez outbrain	2395
polecane przez taboola	2395
politika privatnosti	2685
politika zasebnosti	2841
polityka cookies	2302
polityka korekt	2386
polub	2392
pomniejsz tekst	2394
poprzedni	2312
poprzednia strona	2383
populair	2047	2156
populaire	1409
populaire artikelen	2047
populaires	1409
populairst	2142
populairste	2156
popular	1060
popular articles	844
popular now	844
popular posts	844
popular reads	921
popular stories	844
popular topics	844
populare	2496
popularne	2309	2392
populer	1687
populiariausi	1931
portada	1117
posez une question sur cet article	1434
poslat	308	390
poslat e-mailem	308
poslat mailem	403
poslat tip	395
poslechnout	308
post as a guest	1005
post code	1051
post comment	839
post laden	683
post on x	820
post your answer	1005
postal code	1051
postcode	1051	2145
poster un commentaire	1405
postinumero	1342
postleitzahl	695
postnummer	503	2261	2977
posts relacionados	2435
poststed	2261
potrebbe interessarti	1760
potrebbe interessarti anche	1760
potrebbero interessarti	1760
pour aller plus loin	1409
pour lire la suite	1449
povezana novica	2826
povezane novice	2826
povezane teme	2669
povezane vesti	2669
povezane vijesti	2669
povezano	2826
poveznica kopirana	2672
povolit	382
povolit cookies	312
povolit jednou	376
povolit notifikace	381
povolit obsah	376
povolit reklamu	383
povolit reklamy	383
powered by ai	890
powiadomienia	2373
pozabljeno geslo	2822
pozastavit	379
""", 'pr': """
pr	1583	1827	1890
pr cikk	1661
pr-cikk	1661
pravidla diskuse	315
pravidla diskuze	400
pravidla oprav	395
pravila komentiranja	2672	2829
pravila privatnosti	2685
preberite tudi	2826
precedente	1763
precios y disponibilidad pueden variar	1141
predmet	2801
preferenze cookie	1753
pregunta a nuestra ia	1139
premium	301	416	720	798	1080	1376	1670	1734	2017	2171	2287	2409	2484	2885	3039	3220
premium content	798
premium digital	917
premium-artikel	532
prenumeranterbjudande	2959
prenumerata	1929	2287
prenumeration	2885
prenumeratoriams	1929
prenumerera	2885
prenumerera nu	2885
prenumeruj	2287
prenumeruoti	1929
prepis	2790
preporuka	2669
presented by	830
press enter or click to view image in full size	849
pretplata	2661
pretplati se	2661
pretplatite se	2661
prevent your screen from going dark	61
previous article	844
previous image	1053
previous page	849
previous photo	1053
previous picture	1053
previous post	849
previous slide	1053
priezvisko	2801
prihvatam	2685
prihvati	2685
prihvati sve	2685
priimti visus	1947
prijava	2662	2822
prijavi napako	2829
prijavi se	2662	2822
prijavite se	2662	2822
prijavite se odmah	2662
prijzen kunnen intussen gewijzigd zijn	2092
primo piano	1760
principais pontos, por ia	2455
prindi	1173
prindi artikkel	1173
prindi retsept	61
print	425	821	1049	2032
print & digital	1049
print + digital	1049
print article	820
print artikel	516
print artiklen	425
print dit artikel	2088
print dit recept	61
print opskrift	61
print opskriften	61
print page	919
print recept	61
print recipe	61
print subscription	798
print the recipe	61
print this	820
print this page	919
print this story	1061
printen	2032
prisijungti	1929
prispevaj	2821
privaatsustingimused	1186
privacidad	1107
privacy	1753	2039
privacy center	561
privacy notice	808
privacy policy	835	1753
privacy preference center	835
privacy preferences	835
privacy settings	835
privacy statement	835
privacy-instellingen	2131
privacybeleid	2039
privacyinstellingen	2131
privacyverklaring	2039
privatlivsindstillinger	489
privatlivspolitik	489
privatumo politika	1947
probeabo	532
probeer gratis	2141
probeer het later opnieuw	2080
probeer het opnieuw	2144
probeer nu	2017
produktempfehlung	558
profil	532
profilo	1734
profiter de l'offre	1376
progress: #%	1042
promo	1751	2668
promocijsko besedilo	2825
promocja	2301
promoted	830
promoted by outbrain	1062
promoted by taboola	1062
promoted content	830
promoted links	830
promoted stories	844
promotie	2037
promotion	830
propaganda	2426
proposer une correction	1440
prosseguir	2428
prova # dagar gratis	2885
prova gratis	1734	2885
prova gratis per un mese	1796
prova nu	2885
prova-ho un mes gratis	287
prueba gratis	1080
prueba un mes gratis	1156
przeczytaj jeszcze	2309
przeczytaj najpierw w aplikacji	2371
przedruk zabroniony	2387
przelew tradycyjny	2375
""", 'pu': """
pub	1400	2426
publicar comentario	1110
publicera kommentar	2987
publicidad	1105
publicidad - sigue leyendo	1105
publicidade	2426
publicitat	266
publicitate	2492
publieditorial	87
publier un commentaire	1405
publireportage	1400
publireportatge	87
publirreportaje	1105
publiser kommentar	2271
publish comment	1059
puhelin	1342
puhelinnumero	1342
pular para a receita	61
puntos clave	1139
puoi regalare # articoli al mese	1798
push aktivieren	687
push-nachrichten aktivieren	687
pushberichten	2137
pushberichten aanzetten	2136
pushmeldingen	2137
pushnotiser	2969
pushvarsler	2253
pustit video	378
puzzel van de dag	2125
puzzels	2072
""", 'py': """
pysy ajan tasalla	1269
pysy kirjautuneena	1338
pytanie dnia	2361
""", 'qr': """
qr platba	384
""", 'qu': """
quero assinar	2409
quick crossword	1035
quiero recibirla	1152
quiero recibirlo	1152
quiero suscribirme	1080
quitar publicidad	1141
quiz starten	677
quiz van de week	2125
""", 'ra': """
raccomandato da	1751
raksts pieejams abonentiem	1970
rapporteer	2156
rapporteer reactie	2155
rapporter	2272
rapporter annonse	2275
rapporter en fejl	508
rapporter feil	2188
rapporter kommentar	2271
rapportera	2988
rapportera annons	2991
rapportera ett fel	2982
rapportera fel	2903
rapportera kommentar	2987
rate recipe	61
rate this article	1003
rate this post	1003
rate this recipe	61	1003
rate this story	1003
""", 're': """
reactie	2043
reactie plaatsen	2155
reactieregels	2155
reacties	2043
reacties worden vooraf gecontroleerd	2077
read ad-free	1062
read aloud	820
read also	844
read article	849
read by a computer voice	1042
read by a synthetic voice	1042
read by an ai voice	1042
read by an automated voice	1042
read comments	839
read full article	849
read full story	849
read in app	849
read less	1053
read more	849
read more about	844
read more about sharing	820
read more articles	849
read more here	849
read more on	844
read more on these topics	844
read next	844
read original article	849
read our complete coverage	844
read story	849
read the article	849
read the document	850
read the full article	849
read the full document	850
read the full story	849
read the transcript	1042
read transcript	1042
read without limits	1048
reader offer	1037
reader offers	1037
reader poll	1034
readers also read	844
readers are also reading	1001
readers' poll	1034
ready for more	808
reageer	2043
reageer op dit artikel	2150
reageren	2043
reagovat	401
rebutja-ho tot	272
recent	844
recent articles	844
recent news	844
recent posts	844
recent stories	844
recept bewaren	61
recept printen	61
recevoir la newsletter	1385
recevoir une alerte	1442
rechazar	1107
rechazar todas	1107
rechazar todo	1107
recherche	1412
rechercher	1412
rechte am artikel erwerben	703
rechte an diesem artikel erwerben	703
rechten aanvragen	2151
recibir alertas	1151
recibir alertas de este tema	1151
reclame	2037
recomandate	2496
recomendaciones	1114
recomendadas	1114	2435
recomendado	1114
recomendado para ti	1114
recomendados	1114	2435
recomendamos	2435
recommend	1060
recommended	844	1049
recommended articles	844
recommended by outbrain	1062
recommended by taboola	1062
recommended external content	888
recommended for you	844
recommended reading	844
recommended reads	921
recommended stories	844
recommended videos	844
recurso exclusivo para assinantes	2457
recusar	2428
redactiestatuut	2150
redakcja poleca	2309
redaksi	1702
redaksjonen anbefaler	2192
redaktion kontaktieren	702
redaktionelle richtlinien	702
redaktionen anbefaler	438
redaktionen rekommenderar	2907
redaktionsempfehlung	568
redan prenumerant? logga in	2885
reddet	3049
reddit	821
redes sociais	2422
redes sociales	1099
reference: donation	1046
refresh page	1044
refresh the page	1044
refuser	1402
registar	2409
registe-se	2409
register	798
register for free	798
register now	798
registo	2409
registra't	260
registra't per comentar	275
registrace	301
registracija	2662	2822
registrarme	1080
registrarme en la newsletter	1087
registrarse	1080
registrasi	1670
registrate	1156
registrati	1734
registrati e leggi questo articolo	1796
registrati gratis	1734
registreer	2017
registreer gratis	2017
registreeru tasuta	1168
registreeru veebiseminarile	1175
registrer deg	2171
registrera dig	2885
registreren	2017
registrieren	532
registriraj se	2662	2822
registro	1080
registrovat se	301
registruj se	2662
registruotis	1929
regler for debatten	513
regler for kommentarer	2271
regler for kommentarfeltet	2271
regulamin	2302
regulamin komentarzy	2391
reject & subscribe	1040
reject all	835
reject all cookies	835
reject and pay	1040
rejeitar	2428
rejeitar todos	2428
rejoignez la conversation	1440
rejoignez la discussion	1440
reklaam	1168
reklaamartikkel	1177
reklaamtekst	87	1177
reklam	2899	3048
reklam alani	3048
reklam slut	2991
reklama	311	1929	2301	2668	2732
reklamdan sonra devam ediyor	3048
reklame	429	2184
reklame slut	517
reklami atla	3048
reklami kapat	3048
reklaminis	87
reklaminis straipsnis	1938
reklamlar	3048
reklamy	2301
reklamy google	2395
rekomendasi	1687
rekomendasi untuk anda	1687
rekomendasi untukmu	1687
rekomenduojame	1931
rekommenderade artiklar	2907
rekommenderas	2907	2974
rekommenderas av outbrain	2991
rekommenderas av taboola	2991
rekommenderat	2907
rekommenderat av outbrain	2991
relacionadas	1114	2435
relacionado	1114
relacionados	1114	2435
related	844	847
related article	844
related articles	844
related content	844
related coverage	844
related items	844
related links	844
related news	844
related posts	844
related reading	844
related stories	844
related story	844
related tags	844
related to this story	844
related topics	844
related videos	844
relaterade artiklar	2907
relaterade nyheter	2907
relaterat	2907
relaterede artikler	438
relaterede emner	438
relateret	438
relatert	2192
relaterte artikler	2192
relaterte emner	2192
relaterte saker	2192
relevanteste	708
reload page	1044
reload the page	1044
remaining time	1042
remaining time #	1042
remaining time -#	1042
remember me	798
remiamas turinys	1938
remind me in #	789
remind me in may	789
remind me later	789
remind me next month	789
remind me tomorrow	789
remove ad	830
remove ads	830
remti	1929
rep alertes d'aquest tema	281
replay	849
replier	1413
replies	839
reply	839
report	821	1060
report a mistake	850
report a problem	839
report a typo	839
report abuse	839
report ad	830
report an error	850
report comment	839
report error	850
report this ad	830
report this comment	1059
reportagem exclusiva para assinantes	2472
reportar	1110
reportar erro	2431
reportar error	1110
reportar un error	1110
reprints & licensing	1056
reprints & permissions	1023
reprints and licensing	1056
reprints and permissions	1056
reproducir	1117
reproduzir	2438
republish our articles for free	1056
republish this article	1056
republish this story	1056
request a correction	839
request permission	1056
request permission to reuse	1056
request permissions	1023
request reprint	1056
request reprints	1056
required	1050	1051
required field	1050
required fields	1050
required, but never shown	1005
reserve your place	1037
reserve your seat	1037
reserveer je plek	2128
reserveer kaarten	2128
reserveer uw plaats	2128
reserver plads	487
reserver plass	2245
reset password	798
responder	1110	2431
resta aggiornato	1741
restam # caracteres	2463
resterende tid	491
resterende tid #	491
resterende tid -#	491
resterende tijd	2133
resterende tijd #	2133
resterende tijd -#	2133
restzeit	685
restzeit #	685
restzeit -#	685
resumen con ia	1139
resumen de ia	1139
resumen por ia	1139
resumir com ia	2455
resumo por ia	2455
retour	1395
retour en haut	1412
rettelser og presiseringer	2266
return to homepage	1053
return to top	849
rewind	1043
rewind # seconds	1042
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
rezervujte si miesto	2785
rezygnujesz, kiedy chcesz	2377
""", 'ri': """
riassumi con l'ia	1779
riassunto ia	1779
ricevi gli avvisi su questo argomento	1790
ricevi la newsletter	1741
ricevi una notifica per ogni nuovo articolo dell'autore	1790
rifiuta	1753
rifiuta tutto	1753
rights & permissions	1056
rights and permissions	1056
rimani aggiornato	1741
rimani informato	1741
riproduci	1763
riservato agli abbonati	1796
rispondi	1756
rispondi al sondaggio	1787
ristikko	1324
ritzau	468
ritzau/afp	468
ritzau/reuters	468
""", 'ro': """
rocznie	2378
rodyti daugiau	1936
rodyti komentarus	1935
rozbalit	319
rozliczane rocznie	2377
rozmiar czcionki	2394
rozmiar tekstu	65
rozpocznij quiz	2361
rozumiem	2313
""", 'rs': """
rss	821
""", 'ru': """
rubriken	568
rubriques	1409
rules for comments	1059
""", 'ry': """
rychlost	379
ryhdy kuukausilahjoittajaksi	1336
""", "s'": """
s'abonner	1376
s'identifier	1376
s'inscrire	1376
s'inscrire gratuitement	1376
""", 'sa': """
saada e-postiga	1173
saada vihje	1175
saatavilla google playsta	1332
sag uns deine meinung	609
sagen sie uns ihre meinung	609
saiba mais	2435
sair	2409
saken er automatisk generert	2269
saken er forbeholdt abonnenter	2171
saken er lest opp av en ki-stemme	2249
saken er lest opp av en robot	2180
saken fortsetter etter annonsen	2184
saken fortsetter nedenfor	2184
saken fortsetter under	2184
saken fortsetter under bildet	2184
saken oppdateres	2184
salasana	1339
salin link	1679
salin tautan	1679
salli	1334
salli aina	1328
salli ilmoitukset	1333
salli kerran	1328
salli mainokset	1335
salta alla ricetta	61
saltar a la receta	61
saltar al contenido	1117
saltar publicidad	1105
salva	1746
salva articolo	1746
salva l'articolo	1798
salva la ricetta	61
salva per dopo	1798
salva ricetta	61
salvar	2421
salvar artigo	2421
salvar para ler depois	2474
salvar receita	61
salvesta	1173
salvesta artikkel	1173
samal teemal	1170
samengevat door ai	2069
samenvatting door ai	2069
sammanfattad av ai	2910
sammanfattning gjord av ai	2910
samtykke	430	2185
sanaristikko	1324
sauvegarder	1395
sauvegarder l'article	1452
sauvegarder pour lire plus tard	1452
save	820
save #%	1049
save article	820
save for later	820
save preferences	835
save recipe	61
save story	820
save this article	820
save this recipe	61
saved	820
saya mengerti	1690
""", 'sb': """
sbalit	319
sblocca l'articolo	1796
""", 'sc': """
scan de qr-code	2135
scan qr-koden	493
scegli il tuo abbonamento	1796
scegli l'abbonamento che fa per te	1796
scegli un importo	1732
schlagworte	568
schlagworte zum thema	568
schon abonnent	532
schon dabei	526
schreibe einen kommentar	564
schreiben sie der redaktion	609	702
schreiben sie einen kommentar	564
schrift kleiner	710
schrift verkleinern	553
schrijf een reactie	2043
schrijf je gratis in	2080
schrijf je in	2022
schrijf je in voor onze nieuwsbrief	2022
scopri	1763
scopri le offerte	1734
scopri tutte le nostre newsletter	1792
scopri tutte le offerte di abbonamento	1796
scrie un comentariu	2495
scrivi qui il tuo commento	1787
scrivi un commento	1756
scroll down for video	897
scroll down to continue	922
scroll down to continue reading	830
scroll for more	830
scroll ke bawah untuk melanjutkan	1682
scroll to continue	830
scroll to continue with content	830	1682
scroll to top	849
scroll untuk membaca	1682
scrolle weiter	558
scrollen sie weiter	558
""", 'se': """
se abonnemang	2885
se abonnement	2257
se abonnementer	416
se alla	2910
se alla bilder	2910
se alla erbjudanden	2973
se alle	441	2195
se alle abonnementer	499
se alle abonnentfordeler	2171
se alle bildene	2195
se alle fordele for abonnenter	416
se alle tilbud	2257
se bildegalleri	2263
se bildene her	2195
se bildeserie	2263
se bildspelet	2979
se billederne her	441
se billedgalleri	505
se billedserie	505
se billedserien	505
se connecter	1376
se connecter avec apple	1449
se connecter avec facebook	1449
se connecter avec google	1449
se erbjudanden	2885
se flere billeder	441
se galleri	505
se grafikken her	441	2195
se klippet	2910
se klippet i spelaren ovan	2910
se klippet ovan	2910
se klippet over	2195
se kommentarer	513
se liveblog	505
se pris	2959
se prisen	487
se priset	2959
se resultat	2956
se resultatene	2242
se resultaterne	484
se resultatet	2956
se tilbud	416	2171
se tilbuddet	487
se tilbudene	2171
se tilbudet	2245
se videoen	2249
se videoen her	441	2195
se videoen herunder	441
se videoen nedenfor	441	2195
se videoen ovenfor	441
se videoen over	2195
se videoen under	2195
se videon i spelaren ovan	2910
se videon nedan	2910
se videon ovan	2910
search	849
sebelumnya	1689
secciones	1114
sections	849
secure checkout	796
secure drop	1055
secure payment	795
secure transaction	796
sedang tren	1713
see all	849
see all articles by this author	1053
see all newsletters	808
see all offers	1048
see all plans	917
see all subscription plans	917
see also	844
see at amazon	1033
see comments	839
see deal	1033
see details	850
see gallery	1053
see how you did	1034
see it at amazon	1033
see less	1053
see more	849
see offer	1048
see offers	1048
see original	850
see plans	1048
see price	1033
see results	1034
see subscription options	798
see the answers	1034
see the gallery	1053
see the map	850
seek to live, currently behind live	1042
seek to live, currently playing live	1042
segnala	1756
segnala un errore	1756
segnala un errore nell'articolo	1787
segueix aquest tema	281
segueix l'autor	281
segueix tota l'actualitat en directe	290
segui	1747
segui la diretta	1790
segui questo argomento	1790
segui questo tema	1790
seguici	1747
seguici su facebook	1747
seguici sui social	1747
seguir	1100	2422
seguir a este autor	1151
seguir autor	2465
seguir este tema	1151	2465
seguir leyendo	1080	1117
seguir leyendo en	1100
seguir sin apoyar	1074
sei d'accordo? vota	1787
seite #	571
seite drucken	553
seite neu laden	689
seite teilen	553
seja apoiador	2405
seja assinante	2409
seja o primeiro a comentar	2431
seja um apoiador	2405
selanjutnya	1689
selecione as newsletters que pretende receber	2467
selecione as newsletters que quer receber	2467
select	1049
select a plan	1048
select an amount	795
select payment method	795
select plan	1048
select this plan	1048
selecteer	2142
selecteren	2142
selengkapnya	1689
sembunyikan	1690
semua komentar	1686
senare	2881	2969
senaste	2907
senaste nyheterna	2907
senaste nytt	2907
send	503	1051	2261
send a tip anonymously	1055
send an anonymous tip	1055
send anonymt tips	2266
send as gift	1061
send besked	502
send by e-mail	1061
send by email	1061
send by whatsapp	1061
send comment	1059
send dine billeder	508
send e-post til journalisten	2263
send email	820
send et anonymt tip	508
send et tip	508
send feedback	839
send inn	2261
send inn kommentar	2271
send kommentar	2271
send melding	2260
send message	1050
send som e-mail	516
send som e-post	2274
send til en ven	425
send tip	508
send tips	2266
send to a friend	820
send via email	1061
send via whatsapp	1061
senden	695
senere	412	495	2167	2253
seneste	438
seneste nyheder	438
seneste nyt	438
sense tu no seria possible	286
sent daily	908
sent weekly	908
senza di te non ce la facciamo	1795
senza vincoli	1796
seotud artiklid	1170
seotud lood	1170
sepa-lastschrift	531
services partenaires	1400
servicios	1114
sesli dinle	3046
seu e-mail	2413
seu email	2413
seuraa	1274
seuraa aihetta	1274
seuraa kirjoittajaa	1354
seuraa toimittajaa	1354
seuraat	1354
seuraat jo	1354
seuraava	1283
seuraava artikkeli	1344
seuraava juttu	1281
seuraava kuva	1344
seuraava sivu	1344
seuraava video	1330
seuraavaksi	1283
seurataan	1354
seuratut aiheet	1354
sezioni	1760
""", 'sf': """
sfoglia gallery	1763
sfoglia il giornale	1734
""", 'sh': """
share	725	820	1679	2489
share a gift link	1061
share article	820
share as gift	1061
share by email	820
share by text	820
share by whatsapp	1061
share full article	820
share gift link	1061
share link	820
share on	820
share on bluesky	820
share on facebook	820
share on flipboard	820
share on linkedin	820
share on pinterest	820
share on reddit	820
share on social	919
share on social media	919
share on telegram	820
share on threads	820
share on x	820
share on x (twitter	820
share on your socials	919
share options	820
share pe facebook	2523
share save	820
share share	820
share story	820
share this	820
share this article	820
share this news	820
share this on	820
share this on social media	820
share this recipe	61
share to facebook	820
share tweet	820
share using the buttons below	919
share via	820
share via facebook	820
share via twitter	820
share with a friend	820
share with email	820
share with friends	919
share with your friends	820
sharing	820
shop now	1000
shop the collection	1037
shop the edit	1000
shop the look	1000
shop the story	1000
shop this look	1000
shop this story	1000
show # replies	1059
show all	849
show and accept	1040
show caption	849
show comments	839
show content	1040
show external content	835
show gallery	1053
show image	850
show less	849
show map	850
show more	849
show more replies	1059
show more sharing options	820
show original	850
show password	1048
show replies	1059
show results	1034
show this content	1040
show transcript	1042
show translation	850
shrani	2829
shrani recept	61
""", 'si': """
si din mening	2188
sicher und anonym hinweise senden	702
sie folgen diesem autor	709
sie folgen diesem thema	709
sie folgen diesem thema bereits	709
sie haben bereits abgestimmt	677
sie haben bereits ein konto	624
sie haben bereits ein konto? anmelden	624
sie haben den newsletter abonniert	615
sie haben noch kein abo	624
sie haben noch kein konto	692
sie haben schon ein abo	692
sie haben sich erfolgreich angemeldet	694
sieh dir diesen beitrag auf instagram an	597
siehe auch	568
siga	2422
siga este autor	2465
siga-nos	2422
sign in	798
sign in / register	798
sign in or sign up	798
sign in with apple	1048
sign in with email	1048
sign in with facebook	1048
sign in with google	1048
sign me up	808
sign out	798
sign up	798
sign up for corrections and clarifications	839
sign up for free	798
sign up for our newsletter	808
sign up here	808
sign up now	798
sign up or log in	917
sign up to our newsletter	908
sign up using email and password	1005
sign up using google	1005
sign up with apple	1048
sign up with email	1048
sign up with facebook	1048
sign up with google	1048
sign up with your email	908
signaler	1405
signaler un abus	1440
signaler une erreur	1413
signaler une faute	1440
signaler une faute d'orthographe	1440
sigue este tema y recibe avisos	1151
sigue leyendo	1114
sigue leyendo debajo	1105
siguiendo	1100
siguiente	1117
siguiente noticia	1114
siirry aihesivulle	1344
siirry etusivulle	1344
siirry kauppaan	1326
siirry keskusteluun	1352
siirry lahjoitussivulle	1336
siirry reseptiin	61
siirry sivun alkuun	1344
siirry tapahtumaan	1326
siirry tarjoukseen	1326
siirry visaan	1323
sikeresen feliratkozott	1593
sikr dig billetter	487
sikr dig en plads	487
sikre deg billett	2245
sikre deg plass	2245
simak juga	1687
similar articles	844
similar posts	844
similar stories	844
simpan	1679
simpan artikel	1712
simpan resep	61
simpan untuk dibaca nanti	1712
sin comentarios	1110
sin permanencia	1156
single contribution	795
sinu e-posti aadress	1193
sinua voisi kiinnostaa	1281
siradaki haber	3053
sisesta oma e-posti aadress	1193
siste	2192
siste nyheter	2192
siste nytt	2192
sisuturundus	87	1168
sisuturunduse artikkel	1177
site map	849
sitemap	849
sivun alkuun	1344
""", 'sj': """
sjekk e-posten din	2260
sjekk innboksen	2260
sjekk innboksen din	2260
sjekk pris	2245
""", 'sk': """
skabt med ai	511
skaitomiausi	1931
skaitomiausi straipsniai	1931
skaitomiausia	1931
skaitykite daugiau	1931
skaitykite toliau	1929
skaityti daugiau	1936
skaityti komentarus	1935
skaityti toliau	1929
skaityti visus komentarus	1935
skal udfyldes	502
skann qr-koden	2251
skanna qr-koden	2967
skannaa qr-koodi	1332
skapa ett gratis konto	2885
skapa ett konto	2885
skapa gratis konto	2885
skapa konto	2885
skapa konto gratis	2885
skapad av ai	2985
skapad med ai	2985
skaties bildes	1977
skaties foto	1977
skaties video	1977
skatieties video	1977
skicka	2977
skicka dina bilder	2982
skicka in	2977
skicka in dina bilder	2982
skicka in ditt tips	2982
skicka kommentar	2987
skicka meddelande	2976
skicka tips	2982
skicka via e-post	2990
skip ad	789
skip ads	830
skip advertisement	830
skip backward # seconds	1042
skip for now	789
skip forward # seconds	1042
skip past newsletter promotion	808
skip this	789
skip to content	849
skip to footer	849
skip to main content	849
skip to navigation	849
skip to recipe	61
skjul	442	2196
skjul annonce	517
skjul annonse	2275
skjul bildetekst	2263
skjul billedtekst	505
skjul svar	2271
skocz do przepisu	61
skok na recept	61
skomentuj	2297	2305
skontrolujte si e-mail	2800
skopiowano do schowka	2394
skopiowano link	2297
skopiuj adres	2297
skopiuj link	2297
skriv din kommentar	433	2188	2903
skriv din kommentar her	433	2188
skriv en kommentar	433	2188	2903
skriv et svar	441
skriv inn e-post	2176
skriv inn e-postadressen din	2176
skriv kommentar	433
skriv til forfatteren	505
skriv ut	2180	2895
skriv ut artikeln	2895
skriv ut artikkelen	2274
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	2180
skriv ut sidan	2990
skriv ut siden	2274
skru av adblock	2254
skru av annonseblokkering	2254
skru av lyd	2249
skype	821
""", 'sl': """
sla advertentie over	2037
sledovat autora	402
sledovat autorku	402
sledovat online	392
sledujete	402
slik beskytter vi kildene	2266
slik jobber vi med rettelser	2266
slik retter vi feil	2266
slik skrur du av adblock	2254
sluit	2050
sluit advertentie	2159
sluit galerij	2147
sluiten	2012
slut annons	2991
""", 'sm': """
smaller text	1061
sms	821
""", 'sn': """
snapchat	821
snelheid	2134
""", 'so': """
so deaktivieren sie ihren adblocker	689
so gehen wir mit fehlern um	702
so nutzen wir ki	705
so schalten sie den adblocker aus	689
sobre el autor	1114
sobre la firma	1114
social	1747
social media	554	825
sociala medier	2896
sociale media	2033
sociale medier	426
soitin latautuu	1330
solitaire	372	1035	2783
solo gli abbonati possono commentare	1787
solo los suscriptores pueden comentar	1146
something went wrong	908	1051
something went wrong, please try again	1050
something went wrong, please try again later	1050
something went wrong. please try again	908
something went wrong. please try again later	808
sommaire	1412
son dakika	3053
son dakika haberleri	3053
son haberler	3053
sonda	2362
sonda dnia	2361
sonra oku	3046
sonraki	3055
sonraki haber	3053
sonraki sayfa	3055
sorodna novica	2826
sorodne novice	2826
sorodne vsebine	2826
sorotan	1687
sorrend	1658
sorry, this video is not available	1042
sort by	839	1060
sort by best	1059
sort by newest	1059
sort by oldest	1059
sort by: newest	1059
sorteer op	2155
sorter efter	513
sorter etter	2271
sortera	2987
sortera efter	2987
sorteren op	2155
sortering	2271
sortieren nach	707
sortierung	707
sortuj	2391
sortuj od	2391
sosiaalinen media	1274
sosiale medier	2181
sostieni	1729
sostienici	1729
soutenez-nous	1367
soutenir	1367
soziale medien	554
soziale netzwerke aktivieren	683
""", 'sp': """
spander en kaffe	2255
spannend	568
spar # %	500	2258
spar #%	500	2258
spara	2895
spara # %	2974
spara artikel	2895
spara artikeln	2895
spara artikeln till senare	2895
spara recept	61
spara receptet	61
spara till senare	2895
spara val	2963
spausdinti	1934
special offer	798
speel mee	2125
speel nu	2125
speel video	2133
speel video af	2074
speichern	553
spela klipp	2965
spela nu	2956
spela upp	2910	2966
spela upp video	2965
spela video	2965
spelaren laddas	2965
speler wordt geladen	2133
speltid #	2965
spende	527
spende einrichten	690
spende jetzt	527
spenden	527
spenden sie	527
spenden sind steuerlich absetzbar	690
spendenkonto	619
spendier uns einen kaffee	690
spendiere uns einen kaffee	690
spendieren sie uns einen kaffee	690
spil her	484
spil med	484
spil nu	484
spill av	2195
spill av video	2195
spill av video her	2195
spill her	2242
spilleren lastes	2249
spomni me kasneje	2833
sponseret indhold	517
sponset	2184
sponset innhold	2184
sponsor content	830
sponsored	558	728	830	2092
sponsored content	830
sponsored links	830
sponsored message	830
sponsored message - story continues after this	830
sponsored post	830
sponsored stories	844
sponsoreret	429
sponsoreret indhold	429
sponsorizzato	1751
sponsorlu	3048
sponsorlu haber	3048
sponsoroitu	1275
sponsrat	2899
sponzorirana vsebina	2825
sponzorirano	2668	2825
sponzorisani tekst	2668
sponzorisano	2668
spotify	821
spotted a mistake	839
spotted an error	839
spravovat souhlas	376
sprejmem	2841
sprejmi	2841
sprejmi vse	2841
spremi	2672
spremi recept	61
spring naar recept	61
spring til indhold	505
springe zum rezept	61
spustit audio	378
spustit video	378
""", 'st': """
sta advertenties toe	2138
sta meldingen toe	2136
stampa	1746
stampa articolo	1746
stampa la ricetta	61
stampa questo articolo	1798
stampa ricetta	61
standard digital	917
standardy redakcyjne	2386
start de quiz	2125
start free trial	798
start quiz	1034
start quizen	2242
start quizzen	484
start slideshow	1053
start subscription	798
start the quiz	1034
starta quiz	2956
startseite	568	571
stay connected	808
stay in the know	808
stay informed	808
stay logged in	1048
stay signed in	1048
stay up to date	808
steady	527
stel in als voorkeursbron	2157
stel je vraag aan onze ai	2069
stellenmarkt	603
stelling van de dag	2125
stem	485	2126	2243
stem her	441	2195
stem i afstemningen	441
stem i avstemningen	2195
stem mee	2125
stem nu	2072
stemmen	2126
stemmen din er registrert	2242
steun ons	2013
steun ons op patreon	2139
steun ons via patreon	2139
stichworte	568
stikkord	2192
stimme abgeben	677
stimmen sie ab	603
stopt automatisch	2087
stories for you	844
story continues	830
story continues below	830
straipsnis prieinamas tik prenumeratoriams	1929
stream type live	1042
strictly necessary cookies	835
strinjam se	2841
strinjam se s prikazom zunanje vsebine	2841
stt	1287
stt-afp	1287
stt-reuters	1287
stumbleupon	821
stumm	686
stummschalten	685
stummschaltung aufheben	685
stuur door	2112
stuur een anonieme tip	2150
stuur een correctie	2077
stuur een tip	2150
stuur je foto of video	2150
stuur je foto's in	2150
stuur je tip	2150
stworzone przez ai	2389
""", 'su': """
su questo argomento	1799
subiecte	2496
subject	1051
submit	790	1051
submit a correction	839
submit comment	839
submit vote	1034
subscreva a newsletter	2413
subscreva gratuitamente	2467
subscrever	2413
subscrever newsletter	2413
subscribe	798
subscribe by email	808
subscribe for free	798
subscribe here	798
subscribe now	798
subscribe to continue	798
subscribe to continue reading	798
subscribe to get the latest posts sent to your email	808
subscribe to our newsletters	808
subscribe to read	798
subscribe today	798
subscribe via email	808
subscriber benefit	1037
subscriber benefits	1037
subscriber exclusive	917
subscriber offer	1037
subscriber only	798
subscriber rewards	1037
subscriber-only	798
subscriber-only content	917
subscribers get more	917
subscribers only	798
subscription options	798
subscriu-t'hi	259
subscriu-te	259
subskrybuj	2287
subskrybuj teraz	2377
subtitles	1043
subtitles off	1042
subtitles settings	1042
success	1051
success! check your inbox	954
successivo	1763
suche	571	698
suchen	571
sudah punya akun	1670
sudoku	372	485	678	1035	1324	1630	2126	2243	2362	2783	2957
suggerisci una correzione	1779
suggest a correction	839
suggested	844
suggested articles	844
suivant	1412
suivez notre direct	1452
suivez nous	1396
suivez-nous	1396
suivi	1396
suivre	1396
suivre ce sujet	1396
suivre ce sujet et recevoir une alerte	1442
suivre cet auteur	1396
sujets	1409
sukunimi	1342
sulge	1176
sulge reklaam	1177
sulje	1264
sulje galleria	1344
sulje mainos	1356
sullo stesso argomento	1760
sullo stesso tema	1760
sumbang	1669
summary by ai	890
summary generated by ai	1058
suora	1331
suoraan reseptiin	61
suositellut	1281
suositeltu	1339
suosittelee outbrain	1356
suosittelemme	1281
suosituimmat	1281	1353
suosituin	1339
suositut	1353
support local journalism	791
support our journalism	791
support our work	791
support quality journalism	791
support the author	791
support this site	791
support us	791
support us on patreon	791
support us today	791
supported by	830
sur ce sujet	1409
sur le web	1409
suscribete	1080
suscribirme	1080
suscribirse	1080
suscribite	1156
suscribite ahora	1156
suscripciones	1080
susijusios naujienos	1931
sutikti su visais	1947
sutinku	1947
suurempi teksti	1355
suurenna	1344
suurenna kuva	1283
""", 'sv': """
svar	433	514	2188	2272
svara	2903	2988
svi komentari	2672
""", 'sw': """
swisha en slant	2882
swisha ett bidrag	2971
swisha till oss	2971
""", 'sy': """
syarat dan ketentuan	1685
syarat dan ketentuan | kebijakan privasi	1685
syndication rights	1056
synes godt om	514
""", 'sz': """
szavazok	1629
szavazz	1629
szavazzon	1590
szerezd meg a google playen	1638
szerezze be: google play	1638
szintetikus hang olvassa fel	1636
szudoku	1630
szukaj	2312
szybki przelew	2375
""", "t'": """
t'ha agradat aquest article	275
""", 'ta': """
ta bort annonser	2899
ta quiz	2242
ta quizzen	2242
ta testen	2242
taboolan suosittelema	1356
tack! kolla din inkorg	2976
tag	1687	1760	3235
tag quiz	484
tag testen	484
tag-uri	2496
taggar	2907
tagged	844
tagger	2192
tagi	2309
tagovi	2669
tags	438	568	732	844	1114	1409	1687	1760	2047	2435	3235
taguri	2496
tai	1339
taille du texte	1395
taip pat skaitykite	1931
tak for at du stemte	484
tak for din besked	502
tak for din henvendelse	502
tak for din stemme	484
tak for din tilmelding	421
tak for tilmeldingen	502
tak! tjek din indbakke	502
takaisin alkuun	1344
takaisin etusivulle	1344
take our poll	1034
take our survey	839
take the poll	1034
take the quiz	1034
takk for din henvendelse	2260
takk for din stemme	2242
takk for meldingen	2260
takk for stemmen din	2242
takk! sjekk innboksen	2260
tallenna	1273
tallenna asetukset	1328
tallenna juttu	1273
tallenna resepti	61
tallenna valinnat	1328
tallennettu	1355
talvez mais tarde	2404
tamanho da fonte	65	2421
tamanho do texto	65
tampilkan asli	1690
tampilkan lebih banyak	1689
tampilkan lebih sedikit	1690
tap to enlarge	1053
tap to unmute	1042
tapahtui virhe	1342
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tarjoa kahvi	1336
tarjoa meille kahvit	1336
tartalom	1590
tauko	1331
tautan berhasil disalin	1712
tautan disalin	1679
tautan telah disalin	1712
tavs e-pasts	1994
""", 'te': """
te has suscrito correctamente	1152
te puede gustar	1114
te puede interesar	1114
te quedan # caracteres	1146
te recomendamos	1114
te-ar putea interesa	2496
teata veast	1174
teavita veast	1174
tee kertalahjoitus	1336
tee lahjoitus	1265
tee testi	1323
tee tilaus	1338
tee visa	1323
teilen	553
teilen auf	553
teilen und weiterempfehlen	553
teised loevad	1170
tek seferlik	3038
tekst gaat door onder advertentie	2159
tekst loopt door onder de advertentie	2037
tekst se nastavlja nakon oglasa	2668
tekst sponsorowany	87
tekst wygenerowany automatycznie	2389
teksten er automatisk genereret	511
teksten er automatisk generert	2269
tekstgrootte	65	2032
tekstgrootte aanpassen	2158
teksti on tuotettu automaattisesti	1350
tekstimainos	1275
tekstin koko	65
teksting	2250
tekstitykset	1331
tekstitys	1331
telefon	390	503	695	1648	2261	2381	2977
telefonnummer	503	695	2261	2977
telefoon	2145
telefoonnummer	2145
telegram	821	2551
teljes cikk	1590
telli	1168
telli kohe	1168
tellijale	1168
tellijana saad artiklit jagada	1173
tellijatele	1168
tema	2192
tema dana	2669
temaer	2192
temas	1114	2435
temas relacionados	1114
temat	2381
tematy	2309
temes relacionats	290
temi	1760
temos	1931
tempo de leitura	2438
tempo di lettura	1763
tempo estimado de leitura: # minutos	2421
temps de lecture	1412
temps de lecture : # min	1412
tendances	1409
tendencias	1114
tendenze	1760
tentang kami	1702
tento obsah nelze zobrazit	376
teraz nie	2740
terbaru	1687
terima semua	1685
terima semua cookie	1685
terkait	1687
terkini	1687
termini e condizioni	1753
termos de uso	2428
terms	835
terms & conditions	835
terms and conditions	835
terms apply	917
terms of service	835
terms of use	835
terpopuler	1687
terpopuler hari ini	1713
terug naar boven	2050
terug naar de homepage	2147
terug naar home	2147
test deg selv	2242
test dig selv	484
test din viden	484
test din viden i ugens quiz	441
test dine kunnskaper	2242
test je kennis	2125
test kunnskapene dine	2242
test kunnskapene dine i ukas quiz	2195
test uw kennis	2125
testa dina kunskaper	2956
testa dina kunskaper i veckans quiz	2910
testaa tietosi	1323
testaa tietosi viikon visassa	1283
testen	532
testez gratuitement	1376
testez vos connaissances	1440
testez vos connaissances avec notre quiz	1440
tetszik	1581	1658
text lizenzieren	703
text size	820
text version	849
textning	2966
texto gerado por ia	2455
textstorlek	65
""", 'th': """
thank you	790
thank you for subscribing	908
thank you for voting	1034
thank you for watching	922
thank you for your message	1050
thank you for your submission	1050
thank you to our sponsors	830
thank you! check your inbox	1050
thank you! check your inbox to confirm	1050
thank you! please check your inbox	954
thanks for subscribing	808
thanks for voting	1034
thanks for watching	922
thanks for your message	1050
thanks to our sponsors	830
thanks! please check your inbox	954
the article continues below	922
the link has been copied	1061
the player is loading	1042
the story continues below	922
the video player is currently playing an ad	888
theater mode	1043
thema	568
thema folgen	709
thema's	2047
themen	568
themen folgen	709
there are no comments yet	839
there was an error, please provide a valid email address	908
these are external links and will open in a new window	820
this article is for subscribers	1048
this article is locked	1048
this article is only for subscribers	1048
this article is only for those who subscribe	1048
this audio is ai-generated	1042
this audio is auto generated	1042
this audio is auto-generated	1042
this audio is no longer available	1042
this audio was generated by ai	1042
this clip is no longer available	1042
this comment has been deleted	1059
this comment has been removed	1059
this comment was deleted	1059
this content can't be displayed	1040
this content cannot be displayed here	1040
this content cannot be shown	1040
this content is blocked	1040
this content is locked	1048
this content is not available	1040
this embed is not available	1040
this field is required	1050
this is an advertisement	830
this story is locked	1048
this summary was created by ai	1058
this summary was generated by ai	1058
this summary was made by ai	1058
this summary was written by ai	1058
this video can not be played	888
this video can't be played in your country	1042
this video cannot be played	888	1042
this video cannot be played in your country	1042
this video is no longer available	1042
this video is not available	1042
this video is not available in your country	1042
this video is not available in your region	1042
threads	821
""", 'ti': """
ti consigliamo	1760
ti potrebbe interessare	1760
ti potrebbero interessare	1760
ticker	568
ticket kaufen	680
tickets bestellen	680
tickets buchen	680
tickets kaufen	680
tickets on sale now	1037
tickets sichern	603	680
tid #	2966
tidak terima kasih	1668
tidak, terima kasih	1668
tiempo de lectura	1117
tiempo estimado de lectura: # minutos	1099
tietosuoja	1276
tietosuoja-asetukset	1328
tietosuojaseloste	1328
tijdsduur #	2133
tiktok	821
til arrangementet	2245
til bildeserien	2263
til billedserien	505
til butikken	2245
til direktesenteret	2263
til donasjonssiden	2255
til donationssiden	497
til forsiden	438	2192
til gavesiden	2255
til nettbutikken	2245
til produktet	2245
til quizen	2242
til quizzen	484
til shoppen	487
til spillet	2242
til temasiden	2263
til tilbuddet	487
til tilbudet	2245
til toppen	441	2195
til webshoppen	487
tilaa	1266
tilaa ilmoitukset	1333
tilaa ja lue	1338
tilaa kirja	1326
tilaa nyt	1266
tilaa uutiskirje	1269
tilaa uutiskirjeet	1269
tilaajaedut	1326
tilaajaetu	1326
tilaajalle	1266
tilaajille	1266
tilaukset	1266
tilaus onnistui	1341
tilausvaihtoehdot	1338
tilbage til forsiden	505
tilbage til toppen	505
tilbake til forsiden	2263
tilbake til toppen	2263
till appen	2967
till bildspelet	2979
till butiken	2959
till direktrapporten	2979
till donationssidan	2971
till dossiern	2979
till erbjudandet	2885
till evenemanget	2959
till liverapporten	2979
till produkten	2959
till quizet	2956
till receptet	61
till resultatet	2956
till shoppen	2959
till spelet	2956
till startsidan	2907
till temasidan	2979
till toppen	2910
tillad	495
tillad alle	489
tillad alle cookies	489
tillad altid	489
tillad annoncer	496
tillad ikke	495
tillad indhold	489
tillad notifikationer	494
tillad reklamer	496
tillat	2253
tillat alltid	2247
tillat annonser	2254
tillat innhold	2247
tillat varsler	2252
tillbaka till startsidan	2979
tillbaka till toppen	2979
tilmeld	421
tilmeld dig	421
tilmeld dig nyhedsbrevet	421
tilmeld mig	502
tilmeld nyhedsbrev	421
tilpas indstillinger	489
tilpass innstillinger	2247
timp de citire # min	2498
tin sau	3235
tinggalkan komentar	1686
tip us	791
tips en venn	2180
tips van de redactie	2047
tipsa	2895
tipsa oss	2903
tisk	308
tisk receptu	61
titulky	379	2790
""", 'tj': """
tjek din e-mail	502
tjek din indbakke	502
""", 'to': """
to pole jest wymagane	2380
to the donation page	1046
to the dossier	1053
to the homepage	1053
today's most read	921
today's paper	849
today's top stories	844
todos los comentarios	1110
toestaan	2137
toestemming	2039
toestemming beheren	2131
toestemming intrekken	2131
toestemming vragen voor overname	2151
toeta	1168
toeta meid	1168
toevoegen aan leeslijst	2112
toevoegen aan mijn onderwerpen	2157
toggle	849
toggle caption	849
toimetus soovitab	1170
toimitus suosittelee	1281
toista	1283	1331
toista video	1330
toistonopeus	1330
ton an	685
ton aus	685
ton ausschalten	685
ton einschalten	685
tonen en accepteren	2131
toon # antwoorden	2155
toon alles	2051
toon antwoorden	2155
toon bijschrift	2147
toon deze inhoud	2067
toon en accepteer	2131
toon galerij	2147
toon inhoud	2039
toon meer	2050
toon minder	2050
toon origineel	2051
toon reacties	2043
toon resultaten	2125
toon transcript	2133
toon vertaling	2051
toon wachtwoord	2141
top articles	844
top artikel	568
top comments	839
top headlines	844
top latest discussions	849
top news	844
top stories	732	844
top-artikel	568
top-news	568
top-themen	568
tophistorier	438
topics	844
topik	1687
topik terkait	1687
toppnyheter	2907
toppsaker	2192
topthemen	568
torna all'inizio	1763
torna su	1763
torne-se assinante	2405
torne-se membro	2405
tots els butlletins	283
toujours afficher ce type de contenu	1432
tous les commentaires	1405
tous ses articles	1430
tout accepter	1402
tout afficher	1413
tout refuser	1402
tout voir	1412
toute l'actu	1409
toutes les photos	1412
""", 'tr': """
trabaja con nosotros	1141
trabalhe connosco	2457
trabalhe conosco	2457
trakteer ons op een kop koffie	2139
trakteer ons op koffie	2013
trang sau	3237
transcript	1043	2134
transferencia bancaria	1079
transkripsjon	2250
transkript	686	2966
transkript anzeigen	685
transkript herunterladen	685
transkript lesen	685
transkription	2966
transkrypcja	2370
translated automatically	1058
translated by ai	890
translated with ai	1058
transparenzhinweis	702
transskription	492
traueranzeigen	603
treballa amb nosaltres	277
trefwoorden	2047
trek toestemming in	2131
trekk samtykket tilbake	2247
trekk tilbake samtykke	2247
trend	3053
trending	568	844	1687	2047	2435
trending deals	830
trending now	844
trending stories	844
trending today	844
trending topics	844
trimite	2489
trimite pe email	2489
trimite pe whatsapp	2523
trimite unui prieten	2523
trotzdem weiterlesen	689
try it free	798
""", 'tt': """
tt	2937
tt-afp	2937
tt-reuters	2937
""", 'tu': """
tu e-mail	1087
tu email	1087
tudo sobre	2435
tue riippumatonta journalismia	1265
tuitar	2421
tuitear	1099
tulis komentar	1686
tulis komentar anda di sini	1702
tulosta	1273
tulosta artikkeli	1355
tulosta juttu	1273
tulosta resepti	61
tumblr	821
tunnuksen luominen on maksutonta	1266
tuoreimmat	1281
tuoreimmat uutiset	1281
turinio rinkodara	1938
turn on alerts	1045
turn on notifications	1045
tutti gli aggiornamenti qui	1790
tutti i commenti	1756
tutup	1668
""", 'tw': """
tweet	820	1679	1746
tweet laden	683
tweet this	820
tweeta	2895
tweeter	1395
tweetle	3046
tweetnij	2297
tweetnout	308
twitter	821
twitter-inhalte erlauben	561
twittern	553
""", 'ty': """
tyck till	2903
tylko dla zalogowanych	2377
tylko w serwisie	2309
type your email	808
""", 'u ': """
u bent aangemeld	2144
u fokusu	2669
u gebruikt een adblocker	2138
u hebt al gestemd	2125
u heeft uw limiet bereikt	2141
u volgt dit onderwerp al	2157
""", 'ud': """
udfyld feltet	502
udskriv	425
udskriv artiklen	516
udskriv opskrift	61
udskriv siden	516
udvalgt	438
udvid	442
""", 'ug': """
ugens quiz	484
ugyldig e-mail	502
ugyldig e-mailadresse	502
ugyldig e-post	2260
ugyldig e-postadresse	2260
""", 'ui': """
uit onze webshop	2128
uit onze winkel	2128
uitgelicht	2047
uitklappen	2051
uitloggen	2017
""", 'uk': """
ukas quiz	2242
ukens quiz	2242
ukryj	2313
ukryj odpowiedzi	2391
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	1760
ultime news	1760
ultime notizie	1760
ultimele articole	2496
ultimi articoli	1760
""", 'um': """
um assinante ofereceu-lhe este artigo	2474
umfrage starten	677
umfrage wird geladen	603
""", 'un': """
un abbonato ti ha regalato questo articolo	1798
un subscriptor t'ha regalat aquest article	289
understood	850
undertekster	492	2250
undertext	2966
undertexter	2966
une erreur dans l'article	1405
uneix-te a la conversa	275
unfollow	825
unisciti al nostro canale	1747
unlisted	849
unlock article	1048
unlock full article	1048
unlock this article	798
unlock this story	1048
unlock with a subscription	1048
unmute	1042
unohditko salasanan	1266
unohditko salasanasi	1338
unohtuiko salasana	1338
uns folgen	554
unser bestes angebot	624
unser newsletter	540
unser tipp	693
unsere empfehlung	568
unsere empfehlungen	568
unsere korrekturregeln	702
unsere netiquette	707
unsere newsletter	540
unsere standards	702
unsere top-themen	629
untertitel	686
untertitel anzeigen	685
untertitel ausblenden	685
untertitel einblenden	685
""", 'up': """
up next	844
up next in #	1042
upgrade now	798
upgrade to founding member	798
upgrade to paid	791
uplati	2661
upozornenia	2793
upozornit na chybu	395
uppfattat	2911
uppspelningshastighet	2965
""", 'ur': """
url copied to clipboard	1061
""", 'us': """
username	1049
username or email	1048
username or email address	1048
usikker	2243
ustawienia	2302
ustawienia cookies	2302
ustawienia zaawansowane	2367
""", 'ut': """
utiles	1402
utvalgt	2192
utvalt	2907
utvid	2196
""", 'uu': """
uudiskiri	1193
uudiskirjad	1193
uusimmat	1281	1353
uusimmat ensin	1352
uusin	1353
uusin ensin	1352
uutiskirje	1269
uutiskirjeet	1269
""", 'uw': """
uw bericht	2144
uw e-mailadres	2022
uw naam	2144
uw stem is geregistreerd	2125
uw stem is geteld	2125
""", 'uy': """
uygulamayi indir	3094
uygulamayi indirin	3094
""", 'va': """
vaata galeriid	1175
vaata ka	1170
vaata kommentaare	1174
vaata pilte	1175
vaata videost	1175
vaata videot	1175
vaata videot siit	1175
vacatures	2072
vagas de emprego	2457
vagy	1645
vai al contenuto	1763
vai alla ricetta	61
vain tilaajille	1266
vakances	1977
valfri summa	2971
valfritt	2977
valfritt belopp	2971
valgfri sum	2255
valgfrit	503
valgfritt	2261
valikko	1283
valinnainen	1342
valitse	1339
valitse summa	1336
valitse tarjous	1338
valitse tilauksesi	1338
valitse tilaus	1338
valorar	1110
valorar receta	61
van onze partner	2159
van onze partners	2047
vandaag	2047
vandaag niet	2012
vanhimmat	1353
vanhimmat ensin	1352
vanhin	1353
vanhin ensin	1352
vapaa summa	1336
var artikkelen nyttig	2188
var artiklen nyttig	433
var det nyttigt	511
var dette nyttig	2195
var dette nyttigt	511
var dette til hjelp	2269
var oppsummeringen nyttig	2188
var opsummeringen nyttig	433
var saken nyttig	2188
varaa liput	1326
varaa paikka	1326
varaa paikkasi	1326
varighed	492
varighed #	492
varighet	2250
varighet #	2250
varje fredag. gratis. ingen spam	2976
varovanje osebnih podatkov	2841
varsler	2253
vastaa	1280	1353
vastaa kyselyyn	1283
vastaa lukijakyselyyn	1283
""", 've': """
ve zkratce	316
veckans quiz	2956
ved ikke	485
vedi anche	1760
vedi dettagli	1764
vedi i # commenti	1787
vedi i commenti	1756
vedi i risultati	1764
vedi la mappa	1764
vedi tutte	1763
vedi tutti	1763
vedi tutto	1763
vegyen jegyet	1632
veilig betalen	2015
velden met * zijn verplicht	2144
velden met een * zijn verplicht	2144
velg	2258
velg abonnement	2257
velg ditt abonnement	2257
velg som foretrukket kilde	2273
velg tilbud	2257
velikost textu	403
ver # comentarios	1110
ver bio	1133
ver comentarios	1110
ver contenido	1107
ver contenido externo	1137
ver detalhes	2439
ver detalles	1118
ver documento	1118
ver el mapa	1118
ver essa foto no instagram	2453
ver este tuit	1137
ver fotos	1117
ver galeria	2438
ver la receta	61
ver los comentarios	1110
ver mais	2438
ver mapa	1118	2439
ver menos	1118	2439
ver ofertas	1080	2409
ver original	1118	2439
ver perfil	1133	2465
ver resultado parcial	2463
ver resultados	1146
ver resultados de la encuesta	1146
ver todas	1117	2438
ver todo	1117
ver todos	1117	2438
ver tudo	2438
verberg advertentie	2159
verberg antwoorden	2155
verberg bijschrift	2147
verbergen	2051
verbleibende zeit	685
verbleibende zeit #	685
verbleibende zeit -#	685
verder met apple	2141
verder met google	2141
verder zonder te steunen	2012
vergelijk abonnementen	2141
vergroot	2050
vergroot afbeelding	2050
vergroot foto	2147
vergroten	2051
verkkokaupastamme	1326
verkkokauppaan	1326
verlagsangebot	558
verlagsbeilage	630
verplicht	2145
verplicht veld	2144
verplichte velden	2144
verschicken	553
versenden	553
verstanden	572
versturen	2145
verstuur	2145
verstuur bericht	2144
verstuur reactie	2155
verstuur via e-mail	2158
verstuur via whatsapp	2158
vertaald met ai	2153
ververs de pagina	2138
verwandte artikel	568
verwandte themen	568
verwante artikelen	2047
verwendungszweck: spende	690
verzend	2145
verzenden	2145
ves a la recepta	61
vet ej	2957
vet ikke	2243
vet inte	2957
veuillez saisir une adresse e-mail valide	1445
veure # comentaris	275
veure perfil	281
veure totes les ofertes	287
vezane vesti	2669
vezane vijesti	2669
vezi # comentarii	2509
vezi comentariile	2495
vezi detalii	2499
vezi harta	2499
vezi mai mult	2498
vezi originalul	2499
vezi rezultatele	2509
vezi toate	2498
vezi toate newsletterele noastre	2516
vezi toate ofertele de abonament	2521
vezi tot	2499
vezi videoclipul	2515
""", 'vi': """
vi har lukket for kommentarer	433
vi kan ikke vise dette indhold	489
vi kan ikke vise dette innholdet	2247
vi kan ikke vise indholdet	489
vi kan ikke vise innholdet	2247
viber	821	2551
videa	316
video	316	438	1687	1760	2192	2496	2907	3053	3235
video abspielen	605
video ad	830
video afspelen	2074
video anschauen	605
video ansehen	605	685
video can't be played	1042
video ei ole katsottavissa maassasi	1330
video ei ole saatavilla	1330
video ikke tilgjengelig	2249
video laden	561
video niet beschikbaar	2133
video player is loading	1042
video terkait	1687
video wird geladen	685
video wordt geladen	2133
video's	2047
videoafspilleren loader	491
videoen afspilles her	441
videoen er ikke lenger tilgjengelig	2249
videoen er ikke tilgjengelig	2249
videoen er ikke tilgjengelig i ditt land	2249
videoen kan ikke afspilles	441
videoen kan ikke afspilles i dit land	491
videoen kan ikke spilles av	2249
videoen kan ikke spilles av i ditt land	2249
videolar	3053
videon gick inte att spela upp	2965
videon kan inte spelas upp	2965
videon kan inte spelas upp i ditt land	2965
videon kan inte visas i ditt land	2965
videoplayer wird geladen	685
videos	568	1114
videosoitin latautuu	1330
videospelaren laddas	2965
videospeler wordt geladen	2133
videospilleren laster	2249
videospilleren lastes	2249
videot	1281
videota ei voi katsoa ulkomailla	1330
videota ei voi toistaa	1330
videota ei voida toistaa	1330
videoyu izle	3055
videoyu izleyin	3055
viesti	1342
viestiksi lahjoitus	1336
viestisi	1341
view # replies	1059
view # reply	1059
view all	849
view all newsletters	808
view and accept	1040
view at amazon	1033
view comment	839
view comments	839	849
view deal	1033
view deals	1033
view details	850
view full size	849
view fullscreen	1053
view gallery	849	1053
view image	849
view image in fullscreen	849	1053
view less	1053
view map	850
view metrics	1023
view more	849
view offer	1048
view offers	1048
view on instagram	820
view our privacy policy	888
view photo gallery	1053
view plans	798
view poll results	1034
view post on instagram	888
view post on x	888
view replies	1059
view results	850	1034
view slideshow	1053
view subscription options	798
view the gallery	1053
view this post on facebook	888
view this post on instagram	888
view this post on threads	888
view this post on x	888
view transcript	1042
viikon visa	1323
viimased uudised	1170
vil du ha varsler	2252
vil du have notifikationer	494
vil du modtage notifikationer	494
vil du motta varsler	2252
vill du ha notiser	2968
vind ik leuk	2156
vipps et bidrag	2255
vipps oss	2255
vipps til	2255
virement	1375
virement bancaire	1375
vis # svar	2271
vis adgangskode	499
vis alle	441	2195
vis alle artikler	2263
vis alle kommentarer	2271
vis alltid	2247
vis altid	489
vis bildegalleri	2263
vis bildetekst	2195
vis billedgalleri	505
vis billedtekst	505
vis detaljer	442	2196
vis flere	441	2195
vis flere artikler	2263
vis flere kommentarer	2271
vis flere saker	2263
vis flere svar	2271
vis galleri	2263
vis i fullskjerm	2263
vis indhold	430
vis indholdet	489
vis innhold	2185
vis innholdet	2247
vis innlegg fra facebook	2195
vis innlegg fra instagram	2195
vis kart	2196
vis kommentarer	433	2188
vis kort	442
vis mer	2195
vis mere	441
vis mindre	442	2196	2263
vis og accepter	489
vis og accepter cookies	489
vis og godta	2247
vis original	442	2196
vis oversettelse	2196
vis passord	2257
vis resultat	2242
vis resultater	442	2196	2242
vis svar	2271
vis transkripsjon	2249
vis transskription	491
vis undertekster	2249
visa # svar	2987
visa alla	2910
visa alla artiklar	2979
visa alla kommentarer	2987
visa alltid	2963
visa bildgalleri	2979
visa bildspel	2979
visa bildtext	2979
visa detaljer	2911
visa fler	2910
visa fler artiklar	2979
visa fler kommentarer	2987
visa fler svar	2987
visa galleri	2979
visa kartan	2911
visa kommentarer	2903
visa mer	2910
visa mindre	2911	2979
visa original	2911
visa resultat	2911	2956
visa svar	2987
visa transkript	2965
visa transkription	2965
visa undertexter	2965
visit our shop	1037
visit our store	1037
visualizza questo post su instagram	1777
""", 'vk': """
vk	821
""", 'vo': """
voce sintetica	1779
voeg toe aan je leeslijst	2088
voeg toe als voorkeursbron	2157
voer een geldig e-mailadres in	2144
voir aussi	1409
voir ce post	1432
voir ce tweet	1432
voir cette publication sur instagram	1432
voir l'original	1413
voir la carte	1413
voir la recette	61
voir la traduction	1413
voir le contenu	1402
voir le diaporama	1412
voir les # commentaires	1440
voir les commentaires	1405
voir les offres	1376
voir les photos	1412
voir moins	1412
voir plus	1412
voir plus de commentaires	1405
voir ses articles	1430
voir son profil	1430
voir tous ses articles	1430
voir tout	1412
voit perua milloin tahansa	1338
voit perua tilauksen koska tahansa	1341
voit perua tilauksen milloin tahansa	1269
voit perua uutiskirjeen milloin tahansa	1341
voit peruuttaa milloin vain	1266
volg	2033
volg auteur	2157
volg deze auteur	2157
volg dit onderwerp	2033
volg dit thema	2157
volg het liveblog	2147
volg onderwerp	2157
volg ons	2033
volgen	2033
volgend	2157
volgend artikel	2047
volgende	2050
volgende afbeelding	2147
volgende foto	2147
volgende pagina	2050
volgende video	2133
vollbild	571	686
vollbildmodus	685
volledig scherm	2133
vols eliminar la publicitat	277
vols llegir l'article sencer? subscriu-te	287
voltar ao topo	2438
volum	2250
volume	2134
volver arriba	1117
volym	2966
von einer ki-stimme vorgelesen	685
von ki erstellt	705
von ki generiert	705
von ki zusammengefasst	599
von merkliste entfernen	710
von outbrain empfohlen	711
von taboola empfohlen	711
von unseren partnern	711
voor abonnees	2017
voordeel voor abonnees	2128
voordeligst	2142
voorgelezen door een ai-stem	2133
voorgelezen door een computerstem	2133
voorgelezen door een synthetische stem	2133
voorkeuren aanpassen	2131
voorkeuren beheren	2131
voorkeuren opslaan	2131
voornaam	2145
vorgelesen von einer synthetischen stimme	685
vorherige seite	571
vorheriger artikel	568
vorheriges bild	697
vorheriges foto	697
vorig artikel	2047
vorige	2050
vorige afbeelding	2147
vorige foto	2147
vorige pagina	2147
vorlesen	553
vorlesen lassen	553
vormista tellimus	1168
vorname	695
vorteile sichern	532
vorteilswelt	680
vota a la nostra enquesta	275
vota en nuestra encuesta	1146
vota il nostro sondaggio	1787
vota la ricetta	61
vota nel nostro sondaggio	1787
vote	1035
vote in our poll	1034
vote na nossa enquete	2463
votez dans notre sondage	1440
votez pour faire entendre votre voix	1440
votre adresse mail	1445
votre commentaire	1405
votre e-mail	1385
votre email	1385
vous aimerez aussi	1409
vous aimerez lire	1409
vous avez lu # articles sur # ce mois-ci	1449
vous avez une question	1405
vous n'avez pas encore de compte	1449
vous pourriez aimer	1409
vous pourriez aussi aimer	1409
vous pouvez offrir # articles par mois	1452
""", 'vr': """
vraag het ai	2069
vraag het onze ai	2069
vraag van de dag	2125
vrij bedrag	2139
vroegboekkorting	2128
""", 'vs': """
vsebina je zaklenjena	2822
vsi komentarji	2829
vstoupit do diskuse	315
vstoupit do diskuze	400
vstoupit do galerie	318
vstupenky tu	2785
vstupenky zde	374
vstupte do diskuse	315
""", 'vu': """
vul de vragenlijst in	2072
vul dit veld in	2144
vul een bedrag in	2139
vul een geldig e-mailadres in	2080
vul uw e-mailadres in	2144
vuosilaskutus	1338
vuosittain	1339
""", 'vy': """
vyberte sumu	2795
vybrat	387
vygenerovala ai	398
vypnite adblock	2794
vypnite si adblock	2794
vypnout zvuk	378
vypnul jsem adblock	383
vypol som adblock	2794
vypol som ho	2794
vyskytla sa chyba	2801
vyskytla se chyba	389
vytisknout	308
vytisknout recept	61
vytvorila ai	2808
""", 'w ': """
w artykule	2383
w naszym sklepie	2364
w tym artykule	2309
""", 'wa': """
waardeer dit artikel	2084
waardeer dit verhaal	2084
waarom zie ik deze advertentie	2159
wachtwoord	2142
wachtwoord tonen	2141
wachtwoord vergeten	2017
war das hilfreich	705
war dies hilfreich	705
war diese zusammenfassung hilfreich	599
war dieser artikel hilfreich	705
warum sehe ich diese anzeige	711
warum sehe ich diese werbung	711
was andere lesen	568
was deze samenvatting nuttig	2069
was dit behulpzaam	2153
was dit nuttig	2153
was this helpful	839
was this summary helpful	890
was this summary useful	890
was this translation helpful	890
watch above	897
watch below	897
watch here	897
watch more	844
watch more videos	1042
watch next	844
watch on youtube	897	1042
watch the full video	897
watch video	849
""", 'wc': """
wczytaj post	2367
""", 'we': """
we can't show this content here	1040
we cannot show this content	1040
we care about your privacy	835
we don't spam	1050
we don't spam! read our privacy policy for more info	1050
we kunnen deze content hier niet tonen	2131
we kunnen deze inhoud niet tonen	2131
we never spam	1050
we recommend	844
we value your privacy	835
weekly newsletter	808
wees de eerste die reageert	2043
weet ik niet	2126
weet niet	2126
weiger alles	2131
weigeren	2039
weiter mit apple	692
weiter mit e-mail	692
weiter mit facebook	692
weiter mit google	692
weiter nach der anzeige	630
weiter zum artikel	526
weitere antworten anzeigen	707
weitere artikel	568
weitere artikel der autorin	697
weitere artikel des autors	697
weitere artikel laden	697
weitere artikel zum thema	629
weitere laden	697
weitere links	568
weitere meldungen	568
weitere nachrichten	568
weitere news	568
weitere newsletter	615
weitere podcasts	568
weitere themen	568
weitere videos	568
weiterempfehlen	553
weiteres	568
weiterlesen	571
weniger	698
weniger anzeigen	571
werbeanzeige	558
werbefrei lesen	711
werbeinhalt	711
werbliche inhalte	558
werbung	558
werbung ausblenden	711
werbung beendet	711
werbung ende	711
werbung endet	711
werbung folgt	671
werbung melden	711
werbung von unserem partner	630
werbung zulassen	689
werde mitglied	527
werden sie mitglied	527
werden sie teil unseres teams	603
wesprzyj	2284
wesprzyj jednorazowo	2375
wesprzyj nas	2284
wesprzyj nas na patreonie	2375
wesprzyj przez paypal	2375
""", 'wh': """
what do you think	839
what others are reading	1001
what people are reading	1001
what readers are reading	1001
what to read next	844
whatsapp	821	2551
when the fun stops, stop	999
why am i seeing this ad	1062
why do i see this ad	1062
why this ad	1062
why trust us	922
why you can trust our reporting	1055
why you can trust our reviews	922
why you can trust us	922	1055
""", 'wi': """
wideo	2309
wie ist dieser text entstanden	705
wie wir ki einsetzen	705
wie wir mit fehlern umgehen	702
wiedergabe	686
wiedergabegeschwindigkeit	685
wiedergeben	686
wil je meldingen ontvangen	2136
wil je pushberichten ontvangen	2136
wilt u meldingen ontvangen	2136
""", 'wo': """
woonplaats	2145
woordzoeker	2126
word donateur	2139
word lid	2013
word search	1035
word sponsor	2139
word supporter	2013
word vriend	2013
word wheel	1035
wordsearch	1035
wortsuche	678
""", 'wr': """
write a comment	839
write a review	839
""", 'ws': """
wspieraj	2284
wspieraj nas	2284
wspieram	2284
wstrzymaj	2370
wszystkie	2312
wszystkie komentarze	2305
wszystkie teksty autora	2383
""", 'wu': """
wunschbetrag	530
""", 'wy': """
wybieram	2378
wybierz	2378
wybierz pakiet	2377
wybierz plan	2377
wybrane dla ciebie	2309
wycisz	2369
wydarzenia	2309
wydrukuj	2297
wydrukuj przepis	61
wygenerowane przez ai	2389
wygenerowano przez ai	2389
wyloguj	2287
wymagane	2381
wyniki ankiety	2361
wyniki sondy	2361
wyszukaj	2312
""", 'x': """
x	821	1583
""", 'x ': """
x (twitter	821
x facebook	820
""", 'x.': """
x.com	821
""", 'xe': """
xem clip	3261
""", 'xi': """
xing	821
""", 'ya': """
ya eres suscriptor	1080
ya he donado	1074
ya soy socio	1074
ya te has registrado	1080
ya tengo cuenta	1080
ya tienes cuenta	1080
ya tienes una cuenta	1080
yanitla	3052
yapay zekaya sor	3052
yazdir	3046
yazi boyutu	3046
yaziyi dinle	3046
""", 'ye': """
yearly	790
yerinizi ayirtin	3055
yes, notify me	1045
yes, send me alerts	1045
""", 'yh': """
yhteys toimitukseen	1347
""", 'yk': """
yksinomaan tilaajille	1338
yksityisyysasetukset	1328
""", 'yo': """
yorum	3052
yorum kurallari	3052
yorum yap	3052
yorum yaz	3052
yorum yazin	3052
yorumlar	3052
yorumlari oku	3052
yorumunuzu yazin	3052
you are now subscribed	908
you are subscribed	908
you can change how much you give or cancel your contributions at any time	791
you have # seconds	830
you have already voted	1034
you may also be interested in	844
you may also enjoy	844
you may also like	844
you may have missed	844
you may like	844
you might also be interested in	844
you might also like	844
you might like	844
you're in	808
you're signed up	1050
you're subscribed	908
your account	798
your answer	1005
your comment	839
your donation is tax-deductible	913
your email	808
your email (required	1050
your email address	808
your gift is tax-deductible	913
your message	1050
your name	1050
your name (required	1050
your privacy choices	835
your privacy is important to us	835
your subscription is confirmed	908
your vote has been counted	1034
your vote has been recorded	1034
youtube	821
youtube-inhalte erlauben	561
""", 'yu': """
yukari	3055
""", 'z ': """
z naszego sklepu	2364
z ostatniej chwili	2309
""", 'za': """
za darmo. bez spamu	2380
zaakceptuj i kontynuuj	2367
zaakceptuj wszystkie	2367
zaakceptuj wszystko	2302
zablokuj	2373
zaboravljena lozinka	2662
zabudli ste heslo	2797
zabudol som heslo	2797
zacznij quiz	2361
zadajte sumu	2795
zadarmo. bez spamu	2800
zadejte e-mail	305
zadejte e-mailovou adresu	305
zadnje novice	2826
zadnje objave	2826
zagraj	2361
zagraj teraz	2361
zahl ich	527
zahlungsart	530
zahlungsarten	530
zahlungsmethode	530
zahlungsmethoden	530
zahrajte si	371
zakoupit licenci	396
zalo	3225
zaloguj	2287
zaloguj przez apple	2377
zaloguj przez facebook	2377
zaloguj przez facebooka	2377
zaloguj przez google	2377
zamknij	2283
zapisano	2394
zapisz	2297
zapisz mnie	2380
zapisz przepis	61
zapisz ustawienia	2367
zaplatit kartou	384
zapnite javascript	2789
zapnout	382
zapnout notifikace	381
zapnout titulky	378
zapnout zvuk	378
zapojte se do diskuse	315
zapri	2833
zaregistrovat se	301
zarejestruj	2287
zarezerwuj bilet	2364
zarezerwuj miejsce	2364
zasady komentowania	2391
zasady korekt	2386
zaten abone misiniz	3039
zatvori	2677
zavrni	2841
zavrni vse	2841
zawsze pokazuj	2367
zawsze zezwalaj	2367
""", 'zd': """
zdarma. bez spamu	389
""", 'ze': """
zelf bedrag kiezen	2139
zero spamu	2380
zeskanuj kod qr	2371
zet op leeslijst	2112
""", 'zh': """
zhrnutie ai	2809
zhrnutie od ai	2808
""", 'zi': """
zie je een fout	2150
zie ook	2047
ziedot	1970
ziet u een fout	2150
zip code	808
""", 'zk': """
zkontrolujte si e-mail	389
zkuste to znovu	389
""", 'zo': """
zo beschermen we onze bronnen	2150
zo beschermen wij onze bronnen	2150
zobacz komentarze	2305
zobacz oferty	2377
zobacz pakiety	2377
zobacz plany	2377
zobacz wszystkie	2312
zobacz wszystkie komentarze	2391
zobacz wyniki	2313	2361
zobrazit cenu	374
zobrazit diskusi	315
zobrazit diskuzi	400
zobrazit galerii	318
zobrazit heslo	386
zobrazit mapu	319
zobrazit obsah	312
zobrazit popisek	392
zobrazit titulky	378
zoek	2050
zoeken	2050
zonder jouw steun kunnen we dit werk niet doen	2084
zoom	849
zoom image	1053
zoom in	850
zoradenie	2810
""", 'zt': """
ztlumit	378
""", 'zu': """
zu den abo-angeboten	532
zu den angeboten	624
zu den ergebnissen	677
zu den kommentaren	564
zu den spielen	677
zu den tickets	680
zu unserem shop	680
zugang freischalten	532
zuklappen	572	698
zulassen	688
zum abo	532
zum abo-shop	624
zum aboshop	624
zum anbieter	680
zum anfang der seite	697
zum angebot	532
zum artikel	571	697
zum autorenprofil	697
zum deal	680
zum dokument	572
zum dossier	697
zum ergebnis	677
zum event	680
zum ganzen artikel	697
zum gewinnspiel	603
zum inhalt	571
zum inhalt springen	571
zum kommentieren anmelden	564
zum liveblog	697
zum newsticker	697
zum podcast	605	697
zum produkt	680
zum profil	697
zum quiz	603
zum rezept	61
zum rezept springen	61
zum seitenanfang	571
zum shop	680
zum spendenformular	690
zum spendenkonto	690
zum spiel	677
zum thema	568	571
zum ticker	697
zum ticket	680
zum transkript	685
zum video	605	685
zur autorenseite	697
zur bildergalerie	571
zur diskussion	564
zur fotostrecke	571
zur galerie	697
zur karte	572
zur mediathek	605
zur merkliste	625
zur navigation	571
zur netiquette	707
zur newsletter-anmeldung	540
zur podcast-folge	697
zur serie	697
zur spendenseite	690
zur startseite	568
zur themenseite	571	697
zur umfrage	603
zur veranstaltung	680
zusammenfassung mit ki	599
zustimmen	561
zustimmen und weiter	561
zustimmung erteilen	683
zustimmung verwalten	683
zustimmung widerrufen	683
""", 'zv': """
zvolit	387
""", 'zw': """
zwischenergebnis anzeigen	677
""", 'zz': """
zzgl. versand	680
zzgl. versandkosten	680
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	537 K wochen kostenlos	537 K wochen gratis	537 K monat kostenlos	998 K+	1026 K% off your	1026 K per cent off your	1026 K percent off your	1905 K줄 요약	2095 K weken voor	2095 K maanden voor	2961 K+	2961 K år.
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	889 K post shared by	889 K video posted by	889 K post by	1017 K version of this article	1017 K version of this story	1017 K version of this column	1017 K version of this essay	1017 K version of this piece	1017 K version of this post	1017 K version of this review	1090 K tu correo	1411 K lire aussi	1411 K lire également	1411 K lire :	1411 K lire sur	1411 K voir aussi	1411 K voir également	1411 K écouter :	1411 K relire :	1411 K lire ensuite :	1411 K lire ou à relire :	1615 K gombra kattintva	1615 K telegramon	1615 K facebookon	1617 K cikk a	1617 K cikk folytatódik	1623 K cikket mesterséges	1625 K teljes beszélgetés	1625 K teljes interjú	1739 K tutti i contenuti	1773 K cura della redazione	2449 K autora escreve segundo o novo
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	1731 K a
abdruck	68 K kostenlos	68 K honorarfrei
abo	681 K-vorteil:
abonneer	2094 K je op	2118 K
abonneevoordeel	2129 K:
abonnentfordel	488 K:	2246 K:
abonnez	12 K-vous	1373 K-vous à
abonniere	12 K	660 K
abonnieren	12 K sie	529 K sie	660 K sie
about	851 K the author	851 K the authors	851 K the writer
abovorteil	681 K:
abstimmung	643 K:
""", 'ac': """
accept	1021 K and load
accepted	797 K payment methods:	797 K cards:
acceso	1083 K ilimitado
accesso	1739 K illimitato
acesso	2412 K ilimitado
acest	76 K subiect este închis	2508 K rezumat	2508 K articol a fost tradus
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	2049 K:
acompanhe	12 K
acquista	1783 K la rivista
actie	2121 K:
""", 'ad': """
ad	86 [K]	924 K:
ada	72 K pertanyaan	1700 K kesalahan di artikel
add	12 K us	875 K	955 K
additional	926 K reporting by
adja	1615 K meg
adjon	1615 K hozzá
administratorem	2332 K danych osobowych jest	2332 K twoich danych	2332 K państwa danych	2332 K pani/pana danych	2332 K podanych
advertentie	86 K, daarna
advertise	895 K with
advertisement	924 K:
advertorial	86 K:
""", 'af': """
afmelden	2108 K kan
afspil	470 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	476 K har	891 K summaries	891 K-generated summaries	892 K tools were	892 K was used	892 K helped	892 K assisted	1847 Kがこの記事	1847 Kによる自動	1847 K要約	1847 Kによる要約	1847 Kが選んだ	1847 Kに質問	1847 ※K	1905 K 요약은	1905 K 뉴스 요약	2070 K kan fouten maken. controleer	2070 K-samenvattingen	2234 K har	2503 K informații	2503 K un subiect	2503 K un pont	2503 K fost martor	2947 K har	3310 K摘要	3310 K重點	3310 K重点	3310 K生成	3310 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	2471 K o	2471 K a	2471 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	1677 K notifikasi
aktiver	470 K	2227 K
aktivera	2941 K
aktiviere	645 K
aktivieren	645 K sie
aktuelle	569 K nachrichten aus
""", 'al': """
al	1092 K registrarte	1138 K mostrar este contenido	2021 K lid	2107 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
all	27 K comments	949 K content ©	1039 K odds correct
alla	27 K kommentarer	27 K inlägg	2908 K artiklar om	2912 K artiklar av	2961 K odds
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	439 K artikler om	443 K artikler af	569 K artikel zu	569 K artikel von	570 K infos:	570 K news:	573 K artikel von	604 K folgen	682 K quoten	2048 K artikelen over	2052 K artikelen van	2193 K saker om	2197 K artikler av
alleen	2021 K voor abonnees	2100 K leden kunnen reageren
alles	569 K zum thema	569 K zu	2048 K over	2089 K over
allow	819 K notifications	834 K ads on	1021 K content from	1021 K third-party content	1021 K external content
already	957 K	957 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	537 K abonnent	537 K abonnentin	549 K app	626 K abonnent können sie	626 K abonnentin können sie	2021 K abonnee
also	845 K in	846 K read	846 K on this site:	846 K worth reading:	846 K on this topic:	950 K in the news:	1562 K read:	1562 K read-
alt	439 K om	2193 K om
alte	2525 K știri din
altre	1761 K notizie su	1800 K notizie di
altri	1761 K articoli su	1765 K articoli di
altro	1761 K su	1762 K su questo tema:
always	1041 K allow content from	1041 K load content from	1041 K show content from	1041 K unblock	1041 K allow embedded content
""", 'am': """
am	2507 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ancora	32 K nessun commento
anda	1694 K punya
ange	2941 K
angiv	470 K
anketa	317 K:
anlatmamiz	3083 K gereken
anna	1183 K vihjest	1183 K vihje	1312 K
annonces	1435 K légales : publiez
annonssamarbete	86 K:
annullare	1744 K l'iscrizione
ansvarig	2939 K utgivare:
ansvarlig	2224 K redaktør:
answer	955 K
anuncie	2458 K no	2458 K na
any	27 K comment	72 K questions	934 K	956 K
""", 'ap': """
apa	1700 K reaksi anda
apakah	8 K artikel	1694 K anda punya	1700 K ringkasan ini	1700 K artikel ini	1700 K berita ini	1700 K informasi ini
apoie	81 K
apoya	81 K	1077 K	1077 K a
apoye	81 K
app	549 K herunterladen	549 K laden	2028 K voor android	2064 K
apply	937 K now
approfondimento	1762 K:
approfondisci	1762 K
apresentado	2461 K por
""", 'aq': """
aquest	274 K resum	274 K text ha estat traduït	274 K article ha estat traduït
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	1959 K straipsnis
arbejder	450 K du
arbetar	2919 K du
archives	1411 K :
are	852 K you affected by	934 K you	956 K you	981 K you enjoying this?	981 K you enjoying this article	981 K you enjoying this story	981 K you enjoying this post	981 K you enjoying this piece	981 K you enjoying this newsletter	981 K you enjoying this column	981 K you enjoying this recipe	981 K you enjoying this podcast	981 K you enjoying this essay	981 K you enjoying this series	981 K you enjoying this guide	981 K you enjoying this blog	981 K you enjoying this interview	981 K you enjoying this letter	981 K you enjoying this review	981 K you enjoying this page	981 K you enjoying this issue	981 K you enjoying this read	981 K you enjoying this episode	981 K you enjoying this content	1012 K you
arrives	911 K every	978 K on mondays	978 K on fridays	978 K on saturdays	978 K on sundays
article	1425 K traduit
articles	851 K by
articol	2508 K tradus	2512 K susținut de
articolo	1780 K tradotto
articolul	46 K poate fi
artificial	892 K intelligence
artificiell	2947 K intelligens har
artikel	1688 K terkait:	1699 K ini diterjemahkan	1699 K ini ditulis dengan	1699 K ini dibuat dengan	1699 K ini merupakan hasil	1714 K ini telah tayang di	1714 K ini pertama kali tayang	1714 K ini pernah tayang	1714 K ini sudah tayang	2091 K gaat verder onder	2091 K loopt door onder	2091 K gaat verder na
artikeln	46 K får	2943 K fortsätter
artikkel	1200 K jätkub
artikkelen	46 K kan	46 K kan fritt	2230 K fortsetter
artikkeli	1314 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	472 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
as	988 K a subscriber	988 K a member	988 K a supporter
ascolta	1 K	1762 K:	1786 K il podcast	1786 K la puntata
ask	851 K us here	891 K the	891 K our
assine	2412 K para
assista	2437 K:	2462 K ao vídeo acima	2462 K ao vídeo abaixo	2462 K ao vídeo
""", 'at': """
atbalstiet	81 K
atbildi	1998 K
atlikite	1949 K testą
atradi	1990 K kļūdu
atsakykite	1958 K
""", 'au': """
auch	570 K interessant	570 K interessant:	570 K lesenswert	570 K spannend:	628 K bei uns:	652 K lesen:
aucun	32 K commentaire
audio	334 K vytvořila	896 K version of this	1140 K generado	1780 K generato	2508 K generat
auf	557 K facebook, instagram	557 K instagram, facebook	557 K facebook und instagram	557 K facebook oder instagram
aus	570 K dem archiv:	628 K unserem archiv:	657 K dem englischen übersetzt	657 K dem französischen übersetzt	657 K dem amerikanischen übersetzt	657 K dem englischen von	657 K dem französischen von	681 K unserem shop:
ausprobiert	59 K?
author	851 K bio
autor	332 K je	350 K:	1202 K:	2339 K:	2339 K: (	2683 K je	2745 K je	2763 K:
autore	1984 K:
autori	2745 K sú
autorica	2683 K je
autorius	1962 K:
autorka	332 K je	2683 K je	2745 K je
autors	1984 K:
""", 'av': """
available	815 K on the app store	815 K on google play
avec	89 K un abonnement	89 K l'abonnement	1391 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	2839 K je	2854 K:
avtorica	2839 K je
""", 'ay': """
ayrica	3054 K okuyun	3054 K bakin	3054 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	1623 K összefoglalót
""", 'ba': """
baca	1688 K juga	1688 K juga:	1688 K:	1688 K selengkapnya	1688 K selengkapnya:	1688 K selanjutnya:	1693 K berita	1706 K berita tanpa iklan	1714 K berita lainnya	1714 K artikel lainnya	1714 K artikel lain	1714 K berita selengkapnya	1715 K ini juga:	1715 K pula:	1715 K lagi:
background	846 K:	920 K reading:
bagaimana	1700 K reaksi anda	1700 K pendapat anda	1700 K menurut anda
baggrund	440 K:
bagikan	3 K
baixe	13 K
bakgrund	2909 K:
bakgrunn	2194 K:
bakiniz	3054 K:
balso	1998 K
balsuokite	1958 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	942 K part of our	973 K the first to	973 K first to	973 K the first
beachten	28 K sie bitte
become	787 K a member	787 K a subscriber	794 K a member of	904 K a member to comment	942 K part of our
bekijk	2049 K ook	2049 K:	2049 K hier	2049 K ook:	2052 K alle artikelen van	2073 K de video	2073 K de hele uitzending	2073 K de uitzending	2073 K de beelden	2073 K hier het hele	2075 K de video:	2118 K
bel	2064 K
belanja	1701 K di toko
beli	1701 K tiket
beluister	1 K	2073 K de podcast	2073 K onze	2118 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1701 K dengan tim
beri	1700 K rating	2828 K tudi
berikan	1700 K penilaian anda	1704 K suara anda
berikutnya	1715 K:
berita	1699 K ini diringkas	1714 K ini telah tayang	1715 K lainnya:
berite	2828 K tudi
besedilo	46 K lahko	2839 K izraža	2842 K je prevedeno	2845 K je objavljeno v
bestel	2118 K
bestelle	660 K
bestellen	660 K sie
bestil	470 K
bestill	2227 K
besuche	12 K uns	660 K
besuchen	12 K sie uns	660 K sie
bet	998 K responsibly	998 K with
betalt	86 K innhold:
bewerten	660 K sie
bez	385 K majitele	2376 K właściciela	2376 K akcjonariuszy	2796 K majiteľa
bezahlte	654 K anzeige der	654 K anzeige des	654 K anzeige von
bezoek	2118 K
""", 'bi': """
bi	2858 K radi delali pri nas
bildergalerie	570 K:
bir	7 K hata	3072 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	637 K halten sie sich an die	637 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	914 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	2201 K medlem av	2201 K abonnent på	2227 K	2916 K medlem i	2916 K prenumerant på	2941 K
blijf	28 K
bliv	31 K den første	56 K en af de #	447 K medlem af	447 K abonnent på	456 K testlæser	456 K klogere på	470 K
blocking	834 K ads
""", 'bo': """
bodite	31 K prvi
boka	2941 K
bol	2749 K pre vás	2749 K článok
bola	2749 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	2749 K pre vás	2749 K toto
book	470 K	893 K your ticket	893 K tickets	955 K
""", 'br': """
brak	32 K komentarzy
bron	2063 K: anp	2063 K: belga
browse	937 K jobs	955 K	1006 K other questions tagged
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	3054 K haber de ilginizi çekebilir:	3090 K özeti	3090 K çeviriyi
buat	1720 K akun gratis
buchen	660 K sie
budi	31 K prvi
budite	31 K prvi
buka	1720 K akses penuh dengan
bunlar	3054 K da ilginizi çekebilir:
bunlara	3054 K da bakin:
bunu	3054 K da okuyun:
buy	893 K tickets	893 K your ticket	893 K your tickets	955 K	970 K	1022 K now, pay later with	1032 K the	1032 K it	1032 K now	1032 K from	1032 K at
""", 'by': """
by	1006 K clicking "post your answer"	1020 K applying	1020 K submitting	1020 K sending us	1020 K registering	1020 K clicking	1020 K uploading	1020 K entering	1020 K commenting	1020 K posting	1020 K creating an account	1020 K using our	1020 K using this site	1020 K using this website	1020 K using this service	1020 K using this form	1020 K subscribing	1020 K signing up	1020 K providing your	1020 K filling in
byl	335 K pro vás	335 K článek
byla	335 K pro vás
bylo	335 K pro vás	335 K toto
""", 'c': """
c	859 (K) #
""", 'ca': """
cadastre	2412 K-se para
can	902 K't see the poll	902 K't see the quiz	902 K't see this poll	956 K you
canal	41 K de denúncias da redação
cancel	805 K anytime	805 K at any time
catch	12 K us	829 K us on	896 K up on bbc	920 K up:	955 K	955 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1425 K texte a été traduit	1426 K résumé	1435 K numéro est en vente	1435 K numéro est disponible
cek	1693 K
cela	69 K vous a plu
celoten	2853 K članek preberite
ces	1425 K points clés
cet	8 K article vous	82 K article vous a plu	1425 K article a été traduit
cette	52 K enquête	76 K discussion est fermée	1425 K traduction a été	1426 K synthèse
""", 'ch': """
chcesz	2343 K u nas pracować	2343 K pracować u nas
chcete	354 K u nás pracovat	354 K pracovat u nás	2767 K u nás pracovať	2767 K pracovať u nás
che	33 K ne pensi
check	955 K out	970 K out	1032 K price	2118 K
chia	3 K sẻ
choose	787 K a plan	802 K a plan	875 K	973 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1762 K qui
click	876 K here to join	876 K to join	898 K here for more	906 K here to download	906 K to download	938 K play	955 K
clique	2437 K aqui	2462 K no player acima
cliquez	1411 K ici
clube	2458 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1711 K
colunista	2448 K do	2448 K da
com	89 K uma assinatura
come	893 K and meet	955 K
comentarii	5 K
comentariile	5 K	27 K	2510 K nu reprezintă	2510 K aparțin
comentarios	5 K	27 K	1147 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2510 K tău va
commandez	1435 K notre	1435 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	904 K must
commenti	5 K	27 K
commenting	5 K	904 K is
comments	5 K	5 K on this	27 K	904 K are reserved	904 K are for	904 K are open to	904 K are only
como	89 K suscriptor	89 K assinante
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	955 K
compra	1142 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2437 K:	2437 K também	2437 K também:
conhece	66 K alguém	2452 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	829 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1127 ¿K	1132 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	787 K making	787 K giving
consiglia	3 K
consulta	1116 K aquí
consultez	1435 K les avis de décès	1435 K nos offres
conta	59 K pra mim
contact	851 K the author	851 K the reporter	851 K:	851 K this reporter	883 K	955 K	1014 K reporter	1014 K staff writer	1014 K staff reporter	1014 K writer	1014 K editor	1014 K columnist	1014 K correspondent	1014 K sports writer
contacta	1120 K con	1121 K con
contacte	1120 K con	1121 K con
contacter	1414 K l'auteur
contactez	1414 K l'auteur	1414 K-nous	1429 K l'auteur
contacto	1136 K:
contame	59 K
contate	2440 K o autor
contatta	1765 K l'autore
contenido	86 K patrocinado:	1083 K premium	1140 K generado	1144 K ofrecido por
contenu	86 K sponsorisé :	1425 K généré	1438 K proposé par	1438 K sponsorisé par
contenuto	86 K sponsorizzato:	1780 K generato	1785 K offerto da
contingut	274 K generat	278 K ofert per
continue	914 K reading	915 K reading with
contributions	27 K
controleer	2118 K
cooked	1002 K this
copy	3 K link to	3 K the link	3 K article	966 K this url	966 K this link
copyright	579 K ©	579 K (c)	579 K:	579 K #	579 K by	859 K ©	859 K #	859 K:	859 K by	2763 K ©
cosa	33 K ne pensi
""", 'cr': """
create	802 K an account to	955 K	957 K an account	957 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1615 K
csatlakozzon	1615 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	914 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	2324 K ten artykuł	2324 K artykuł	2324 K ten tekst	2324 K to podsumowanie	2324 K to streszczenie	2324 K podobał	2324 K znalazłeś	2324 K znalazłaś	2324 K ta informacja	2324 K ta treść
czytaj	2310 K więcej o	2311 K także	2311 K także:	2311 K też	2311 K też:	2311 K również	2311 K więcej	2311 K:	2341 K dalej z
""", 'da': """
da	59 K li ste probali	1762 K leggere:	2687 K li vam	2687 K li je članak	2687 K li je tekst
daarna	2021 K kun je
daftar	1701 K webinar	1720 K gratis
daftarkan	1701 K diri anda
dagelijkse	2025 K nieuwsbrief
daha	3054 K fazlasi:
dalies	1998 K
dalsza	2327 K część
dalyvaukite	1958 K
danach	537 K # euro
dankzij	2140 K onze lezers	2140 K onze donateurs	2140 K onze leden
dann	537 K # euro
dans	1391 K l'application	1408 K les commentaires
dapatkan	1693 K
darovat	347 K
darte	1092 K de baja
darujte	347 K	2761 K
das	569 K beste aus	570 K könnte sie auch interessieren	570 K könnte dich auch interessieren	570 K könnte sie interessieren:	570 K könnte sie auch interessieren:	570 K könnte dich auch interessieren:	604 K ganze interview	604 K komplette interview	638 K kommentieren	652 K lesen andere:
dazu	570 K auch:	628 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	2073 K podcast is te beluisteren	2091 K tekst gaat verder onder	2091 K tekst loopt door onder	2091 K tekst gaat verder na
deel	3 K dit	3 K het	2118 K
dein	27 K kommentar	637 K feedback hilft
deine	607 K meinung ist uns wichtig	637 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	470 K med	470 K artiklen	2227 K med	2227 K saken
dela	3 K artikeln	3 K den här	3 K texten	2941 K med	2941 K artikeln
deli	3 K
delite	3 K
delivered	911 K every	911 K each
delivery	1038 K charges may apply
delta	2210 K i vår	2227 K	2925 K i vår	2941 K
deltag	456 K i vores	470 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1688 K:	1703 K podcast	1703 K juga
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	662 K ki-assistent
derechos	1124 K reservados
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	282 K't l'app	282 K't la nostra	282 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1142 K nuestros	1142 K nuestras
descuentos	1142 K exclusivos para suscriptores
despre	2505 K autor
detaljnije	2671 K:
detaylar	3054 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt
dette	26 K sammendraget
devamini	3054 K okuyun:
deze	26 K samenvatting	2021 K maand nog	2070 K tekst	2070 K vertaling	2070 K ai	2091 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	932 K you find this	934 K you	956 K our	956 K we	956 K you	962 K our ai	962 K the ai	981 K you enjoy this?	981 K you enjoy this article	981 K you enjoy this story	981 K you enjoy this post	981 K you enjoy this piece	981 K you enjoy this newsletter	981 K you enjoy this column	981 K you enjoy this recipe	981 K you enjoy this podcast	981 K you enjoy this essay	981 K you enjoy this series	981 K you enjoy this guide	981 K you enjoy this blog	981 K you enjoy this interview	981 K you enjoy this letter	981 K you enjoy this review	981 K you enjoy this page	981 K you enjoy this issue	981 K you enjoy this read	981 K you enjoy this episode	981 K you enjoy this content	981 K you like this?	981 K you like this article	981 K you like this story	981 K you like this post	981 K you like this piece	981 K you like this newsletter	981 K you like this column	981 K you like this recipe	981 K you like this podcast	981 K you like this essay	981 K you like this series	981 K you like this guide	981 K you like this blog	981 K you like this interview	981 K you like this letter	981 K you like this review	981 K you like this page	981 K you like this issue	981 K you like this read	981 K you like this episode	981 K you like this content	981 K you find this useful	1002 K you make this	1002 K you try this	1012 K you see	1012 K you go
die	5 K kommentarfunktion	5 K kommentare	600 K zusammenfassung	604 K neue folge	604 K aktuelle folge	604 K komplette folge	604 K ganze folge	604 K ganze sendung	607 K umfrage wird durchgeführt	636 K debatte zu
diese	52 K recherche	600 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	600 K artikel	600 K text	600 K beitrag
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	600 K interview
dig	920 K deeper:
digital	914 K subscriptions	957 K access
digitilaajana	89 K
din	27 K kommentar
dinleyin	3054 K:
directement	1388 K dans votre
direkt	2909 K:
direkte	2194 K:
disclaimer	859 K:	1544 K:
discover	23 K more from	955 K
diskuse	5 K
diskusia	5 K
diskutieren	660 K sie
diskutujte	28 K
diskuze	5 K
disponible	282 K a l'app store	282 K a google play	1095 K en google play	1150 K en app store	1150 K en google play y	1443 K sur google play
distribuie	3 K
distributed	926 K by
disusun	1699 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	2070 K artikel	2070 K stuk	2070 K bericht	2070 K verhaal	2107 K artikel lees je ook in	2107 K verhaal lees je ook in	2120 K artikel is ook	2120 K verhaal is ook	2120 K artikel bevat	2120 K verhaal bevat	2120 K verhaal verscheen	2120 K stuk verscheen
dites	59 K-moi en commentaire
""", 'dm': """
dm	1013 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	851 K you have a tip	852 K you know more	852 K you have information	852 K you work at	852 K you work in	852 K you have any information	852 K you have a story	900 K our	934 K you have	956 K you	982 K you like our	982 K you enjoy our	1030 K you have a problem	1030 K you have a question	1030 K you have a dilemma	1030 K you have a burning	1030 K you need advice
doe	2076 K de quiz	2076 K mee met ons	2076 K mee met onze	2076 K mee aan ons	2076 K mee aan onze	2118 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1616 K vannak
domande	72 K?	73 K su questo articolo
don	812 K't miss	846 K't miss:	950 K't miss this:	973 K't miss
dona	81 K suport	1077 K a	1731 K a
donasi	1709 K untuk
donate	787 K now	787 K today	794 K to
doneer	2094 K aan
donnez	1408 K votre avis
dossier	1411 K :
dostupno	2694 K na	2694 K u
dotazy	72 K
dowiedz	2311 K się więcej
download	13 K	955 K	971 K the	995 K our free	995 K the free	1677 K aplikasi	1706 K	2118 K
""", 'dp': """
dpa	579 (K
""", 'dr': """
drukuj	2335 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	450 K kan tippe os	450 K kan sende os	469 K har brugt	469 K har læst	470 K får en mail	470 K kan også	669 K hast schon ein abo	669 K hast dein limit	2225 K har lest	2225 K har #	2227 K får en e-post	2227 K kan også	2227 K finner oss	2919 K som källa	2940 K har läst	2940 K har #	2941 K får ett mejl	2941 K kan också	2941 K hittar oss
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	1709 K	1709 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	883 K-mail	1615 K-mailt küldtünk
""", 'ea': """
earlier	920 K coverage:
""", 'eb': """
ebenfalls	570 K interessant:
""", 'ed': """
edited	927 K by
editing	859 (K by	860 K by	861 K by
editor	846 K's picks:	1696 K:	1696 K :
""", 'ee': """
een	2068 K bericht gedeeld door	2068 K post gedeeld door
eerder	2075 K schreven we:	2075 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1312 K sitoutumista	1337 K omistajaa	1337 K omistajia	1337 K osakkeenomistajia	1337 K maksumuuria
ein	598 K beitrag geteilt von	598 K von	598 K post von
eine	73 K frage zum artikel
einen	537 K monat kostenlos
""", 'el': """
el	276 K teu comentari serà	1145 K vídeo comenzará	1145 K video comenzará
elinizde	3083 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2461 K parceria com
email	3 K this	851 K the author	851 K us	883 K	955 K	1007 K this	1014 K reporter
emailed	978 K on fridays	978 K on mondays
embedded	1041 K content from	1041 K content is blocked
empfehlen	3 K sie	660 K sie
empfiehl	660 K
""", 'en': """
en	89 K tant qu'abonné	278 K col·laboració amb	1083 K otro dispositivo	1090 K tu correo	1090 K su correo	1090 K tu buzón	1090 K tu email	1104 K facebook y twitter	1104 K facebook, twitter	1104 K facebook y x	1113 K los comentarios	1116 K vídeo:	1116 K directo	1116 K contexto:	1144 K colaboración con	1372 K faisant un don	1382 K tant qu'abonné	1388 K vous inscrivant	1411 K savoir plus	1411 K direct	1438 K partenariat avec	1454 K vidéo -	1454 K images -
enable	819 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	941 K your day with
endet	537 K automatisch
enjoy	914 K	994 K #% off	1026 K #% off your
enjoyed	69 K this	981 K this?	981 K this article	981 K this story	981 K this post	981 K this piece	981 K this newsletter	981 K this column	981 K this recipe	981 K this podcast	981 K this essay	981 K this series	981 K this guide	981 K this blog	981 K this interview	981 K this letter	981 K this review	981 K this page	981 K this issue	981 K this read	981 K this episode	981 K this content
enjoying	812 K this article	981 K this?	981 K this article	981 K this story	981 K this post	981 K this piece	981 K this newsletter	981 K this column	981 K this recipe	981 K this podcast	981 K this essay	981 K this series	981 K this guide	981 K this blog	981 K this interview	981 K this letter	981 K this review	981 K this page	981 K this issue	981 K this read	981 K this episode	981 K this content	982 K the	982 K our	982 K this
enregistrez	1458 K cet article	1458 K cette recette
entdecke	23 K mehr von	660 K
entdecken	660 K sie
entenda	2437 K:
entra	12 K nel
entre	12 K no
envia	269 K'ns
envianos	1131 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	450 K du	2204 K du
erbjudande	2925 K till dig som
erhalten	660 K sie
erscheint	616 K jeden	616 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	1134 K corresponsal	1134 K redactor de	1134 K redactora de	1134 K jefe de	1134 K jefa de
escanea	1131 K el código	1150 K el código para descargar
escolta	1 K	280 K el pòdcast	280 K el podcast	280 K el nostre pòdcast	280 K el nostre podcast
escoltar	1 K
escucha	1 K	1145 K el pódcast	1145 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1451 K
esta	52 K investigación	52 K investigação	52 K reportagem	1140 K noticia ha sido traducida	1140 K traducción se ha hecho	1140 K traducción ha sido	1140 K función utiliza	1147 K noticia pertenece a	2456 K tradução foi feita	2456 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	1083 K contenido es exclusivo	1138 K contenido procede de	1138 K contenido proviene de	1140 K texto ha sido traducido	1140 K artículo ha sido traducido	1142 K reportaje forma parte del número	1142 K artículo forma parte del número	1147 K artículo pertenece a	2456 K texto foi traduzido	2456 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	265 K pot interessar:
etu	1327 K tilaajille:
etwas	44 K falsch
""", 'ex': """
exclusief	2021 K voor abonnees
exclusivo	1083 K para suscriptores
existing	802 K subscriber	802 K subscribers
experimentou	59 K
explainer	846 K:
explore	846 K more:	955 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	1589 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
fai	1789 K il quiz	1789 K il test	1789 K il nostro
faites	1372 K un don	1373 K un don à
fale	2440 K com o autor	2449 K com o repórter	2449 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	934 K
feel	68 K free to republish	867 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	846 K under:
fill	955 K in	955 K out
film	2327 K znajdziesz
find	12 K us	12 K os	829 K us on	829 K me on	895 K your next job	955 K	970 K
finden	12 K sie uns	660 K sie
finding	981 K this useful
finn	12 K oss
first	966 K published by	966 K published in the	994 K time here
fizessen	1615 K
""", 'fl': """
flash	914 K sale
fler	2908 K artiklar om	2912 K artiklar av
flere	439 K artikler om	443 K artikler af	2193 K saker om	2193 K saker fra	2194 K saker om	2197 K saker av	2210 K jobber på
""", 'fo': """
foglald	1615 K le
foglalja	1615 K le
folge	12 K	660 K
folgen	12 K sie	660 K sie
folgt	12 K
follow	12 K	829 K us	829 K @	829 K all the latest	829 K the latest	829 K our	876 K the	883 K	955 K	1693 K
for	13 K a better	13 K the best	898 K more news	898 K more local	898 K more stories	898 K more on	898 K more coverage	898 K more of our	898 K more from	898 K the latest	906 K the best experience	906 K the best reading experience	914 K just	914 K only	920 K more on the story	945 K just	945 K only	949 K reprint	949 K reprints	1028 K membership enquiries	1028 K media enquiries	1028 K media inquiries	1028 K press enquiries	1028 K press inquiries	1028 K advertising enquiries	1028 K advertising inquiries	1028 K subscription enquiries	1028 K subscription inquiries	1028 K membership inquiries	1028 K sponsorship enquiries
fordel	488 K for abonnenter:	2246 K for abonnenter:
fortell	59 K meg
fortsett	2230 K å lese
forward	3 K this	1007 K this	1007 K it to	1007 K the letter
foto	2002 K:	2671 K galerija:
fotogalerie	317 K:
fotogalerija	2828 K:
fotostrecke	570 K:
found	7 K an	7 K a	69 K this useful	981 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	600 K unsere ki
frage	662 K des tages
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	600 K sie unsere ki
free	68 K to republish	68 K to reprint	995 K download	995 K kit	995 K guide	995 K template	995 K templates	995 K ebook	995 K e-book	995 K checklist	995 K toolkit	995 K white paper	995 K whitepaper	995 K report	995 K course	995 K webinar	995 K resource	1022 K shipping on orders	1022 K delivery on orders
freier	623 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	846 K the archive:	846 K our archive:	846 K our archives:	945 K only	945 K just
""", 'fu': """
fuiste	1132 ¿K testigo
full	846 K story:	846 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	846 K reading:
""", 'fy': """
fyll	2227 K inn	2941 K i
""", 'ga': """
ga	2118 K mee
gabung	12 K	1693 K
gambas	1688 [K:video
gamble	998 K responsibly
gaukite	1958 K
""", 'ge': """
ge	2941 K
geben	660 K sie
geef	3 K dit
geen	2140 K eigenaar	2140 K eigenaren	2140 K aandeelhouders	2140 K betaalmuur	2140 K miljardair
gem	470 K
gemaakt	59 K?
generative	892 K ai
gengivelse	68 K tilladt
gerelateerd	2075 K:
gesponsert	86 K:	654 K von
gesponsord	86 K:	2091 K door
get	13 K the app	13 K our	23 K	787 K in touch	812 K the latest	812 K breaking news	819 K notified	876 K	876 K the	893 K tickets	893 K your tickets	906 K the	907 K text alerts	907 K news alerts	910 K the	910 K our	914 K	926 K permission to reuse	955 K	970 K	971 K the	973 K push	979 K	983 K	994 K #% off	995 K our free	995 K the free	1026 K #% off your	1032 K it from
""", 'gi': """
gi	2227 K
gib	660 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	2942 K du
giornalista	1772 K professionista	1772 K e scrittrice	1772 K e scrittore
giv	470 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	2842 K poudarki
""", 'go': """
go	920 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	851 K a tip	851 K a story	851 K a news tip	852 K a question	934 K	956 K a	956 K	1030 K a dilemma	1030 K a question for
""", 'gr': """
grab	995 K our free	995 K your free
graduada	1135 K en
graduado	1135 K en
grupo	2425 K do whatsapp
""", 'gu': """
guarda	1762 K anche	1762 K:	1762 K il video	1762 K anche:	1786 K il video qui sopra
gulir	1716 K ke bawah	1716 K untuk
""", 'ha': """
ha	44 K hibát	1597 K van információja	1597 K van információd	1597 K ön is átélt	1597 K te is átéltél	1597 K többet tud
haben	7 K sie einen fehler	574 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	3084 K	3088 K:
haberde	7 K hata	3072 K hata
haberin	3054 K devami için
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	1132 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	1776 K informazioni	1776 K una notizia	1776 K una segnalazione	1776 K una storia
hakaret	27 K içeren
hakka	1198 K
halaman	1715 K selanjutnya:
hallgasd	1 K meg	1603 K meg
hallgass	1603 K minket
hallgassa	1 K meg	1603 K meg	1615 K meg
haluaisitko	1313 K
haluatko	1291 K kertoa	1298 K töihin	1298 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	450 K du oplysninger	450 K du viden	450 K du et godt tip	450 K du tip	450 K du flere oplysninger	450 K du oplevet	450 K du selv oplevet	450 K du en god historie	471 K du en historie	471 K du dokumentation	471 K du dokumenter	483 K du et tip	483 K du tip	483 K du et godt tip	483 K du en god historie	483 K du en historie	2197 K du et tips	2204 K du informasjon	2204 K du opplysninger	2204 K du flere opplysninger	2204 K du tips	2204 K du et tips	2204 K du opplevd	2204 K du erfaring	2204 K du tanker	2204 K du noe på hjertet	2229 K du en historie	2229 K du dokumenter	2229 K du dokumentasjon	2919 K du information	2919 K du uppgifter	2919 K du tips	2919 K du ett tips	2919 K du varit med om	2919 K du egna erfarenheter	2919 K du upplevt	2942 K du en historia	2942 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	276 K d'estar registrat	276 K detectat cap	276 K trobat cap	1132 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	3072 K mi fark	3083 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	787 K your say	851 K a tip	851 K a news tip	851 K a question about this	851 K a question for	852 K you been	852 K a story	905 K your say	934 K a	934 K you	956 K you	956 K we	983 K	1002 K you made this	1002 K you tried this	1012 K you	1030 K a question for	1030 K you got a question	1030 K a dilemma
hay	7 K algún
haz	1116 K clic aquí	1132 K tu denuncia	1148 K nuestro test	1148 K el test	1148 K nuestro quiz
hazte	1077 K socio de
""", 'he': """
hear	1 K this	896 K this story	898 K more	938 K the full	938 K more	955 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	2053 K je een tip	2054 K je een tip	2119 K je
heeft	2053 K u een tip	2054 K u een tip	2119 K u
hela	2949 K samtalet	2949 K intervjun
hele	478 K samtalen	478 K interviewet	2236 K samtalen	2236 K intervjuet
help	902 K us improve	955 K
hent	13 K	447 K appen fra	461 K	470 K	2215 K
here	920 K's more on this	1041 K is embedded content
het	5 K reactieveld	2048 K beste van	2091 K artikel gaat verder onder	2091 K verhaal gaat verder onder	2091 K artikel gaat verder na	2091 K verhaal gaat verder na
""", 'hi': """
hiciste	59 K esta
hier	570 K lesen sie	570 K geht es zu	570 K geht's zu	604 K klicken, um	607 K geht es zum quiz	607 K geht es zum täglichen	666 K können sie den artikel	666 K können sie diesen artikel	666 K kannst du den artikel
highlights	891 K
highly	1006 K active question
hintergrund	570 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	472 K fortsætter
hit	938 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	2210 K oss å bli bedre
""", 'ho': """
hoe	2099 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hotline	41 K tòa soạn	41 K redaksi	3266 K: #
hou	28 K het
houd	28 K het	82 K je van
how	8 K would you rate	8 K useful was	33 K do you feel	932 K useful is this	932 K helpful was this	1012 K has	1012 K have	1012 K did	1012 K are you	1012 K will	1012 K would
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	2942 K håller du med
husk	470 K at bekræfte	2227 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	471 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	970 K use	970 K used	970 K love	970 K bought	970 K recommend	1761 K più letti di	1781 K punti chiave	2241 K appen
""", 'ic': """
icymi	846 K:
""", 'ie': """
ielogojies	1998 K
ievadi	1998 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	867 K you enjoyed this	867 K you liked this	1002 K you make this	1002 K you try this	1002 K you made this	1002 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	637 K feedback hilft	681 K abo-vorteil:
ihre	27 K beiträge	33 K meinung	607 K meinung ist uns wichtig	637 K rückmeldung hilft
""", 'ik': """
iklan	1716 K -
ikuti	12 K	1681 K berita	1693 K	1704 K survei	1704 K polling	1704 K jajak pendapat	1704 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1778 K video non è disponibile	1780 K testo è stato realizzato	1786 K video inizierà	1788 K tuo commento sarà
ilgili	3054 K haber
ilginizi	3054 K çekebilir	3054 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	1298 K
""", 'im': """
im	570 K video:
image	859 K copyright	859 K source,	859 K credit:
imate	72 K pitanja	72 K vprašanja
""", 'in': """
in	546 K ihrem postfach	546 K ihr postfach	567 K den kommentaren	842 K the comments section	842 K the comment section	846 K case you missed it:	896 K the video player above	1783 K edicola da	1783 K edicola con	1785 K collaborazione con	1804 K offerta	2028 K de app	2046 K de reacties
indtast	470 K
informationen	600 K zum einsatz von ki
inga	32 K kommentarer	2972 K ägare	2972 K aktieägare
ingen	32 K kommentarer	498 K ejer	498 K ejere	498 K aktionærer	498 K milliardær	498 K betalingsmur	2256 K eier	2256 K eiere	2256 K aksjonærer	2256 K milliardær	2256 K betalingsmur	2972 K ägare	2972 K miljardär	2972 K betalvägg
innlegg	27 K
inquadra	1791 K il codice	1791 K il qr code	1791 K il qr
inscreva	2458 K-se no nosso webinar
inscrivez	1380 K-vous gratuitement	1435 K-vous à notre webinaire
instal	1706 K aplikasi
instala	13 K
instale	13 K
instaliraj	2694 K
instalirajte	2694 K	2719 K aplikaciju
install	13 K	971 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	1776 K la tua lettera
""", 'ir': """
irtisano	1312 K
""", 'is': """
is	7 K something wrong	934 K there	956 K there	2119 K er iets
isi	1704 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izlasi	1998 K
izle	3054 K:
izleyin	3054 K:
izpildi	1989 K testu
izveido	1998 K
izvor	2698 K:
izvori	2698 K:
""", 'ja': """
ja	1984 K tev ir informācija	1984 K jums ir informācija	1984 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1312 K
jadikan	1693 K
jadilah	31 K yang pertama
jaga	1198 K
jak	335 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1314 K lukemista
jawab	1704 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	2100 K kunt niet meer reageren	2100 K kunt reageren	2108 K kunt je altijd	2108 K ontvangt vanaf nu	2108 K ontvangt een e-mail	2687 K li vam	2687 K li članak	2843 K bil članek	2843 K bila vsebina	2843 K bil povzetek
jeden	616 K montag neu	616 K dienstag neu	616 K donnerstag neu	616 K freitag neu	616 K samstag neu	616 K sonntag neu	616 K mittwoch neu
jederzeit	537 K kündbar	544 K widerrufen	544 K abbestellen	544 K abmelden
jelentkezz	1615 K be
jelentkezzen	1615 K be
jen	375 K pro předplatitele:
jeste	59 K li probali	59 K li isprobali
jetzt	604 K reinhören	607 K tickets sichern	628 K lesen:	649 K # monate	649 K # wochen
""", 'ji': """
jika	1694 K anda mengetahui	1694 K anda punya
""", 'jo': """
job	447 K hos
jobb	2201 K i
jobba	2916 K på
jobbar	2919 K du
jobber	2204 K du
jogue	2458 K palavras cruzadas
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	787 K the conversation	794 K	829 K the conversation on	829 K us on	842 K the debate	876 K the	876 K	893 K us for	893 K us at	893 K us in	893 K us live	905 K the conversation	905 K the discussion	905 K the debate	914 K for	914 K now	955 K	960 K #	960 K over #	960 K more than #	960 K our #
jornalista	2448 K formada	2448 K formado
jos	44 K huomaat
""", 'ju': """
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1314 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	82 K du lide	471 K du lide
kanalimiza	12 K
kapcsolja	1615 K be
kapja	1615 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1183 K sul on vihje	1183 K sul on vihjeid	1199 K lugu	1199 K artikkel	1199 K tead	1199 K tahad
katso	1282 K myös	1282 K:	1282 K video	1282 K myös:	1312 K koko	1312 K kaikki
kaupallinen	86 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	812 K up with	914 K reading	915 K reading with	950 K reading:
kein	691 K eigentümer	691 K konzern	691 K verleger	691 K milliardär
keine	691 K eigentümer	691 K konzerne	691 K aktionäre	691 K paywall	691 K werbung
ken	66 K je iemand	2119 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	450 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1615 K minket
kerro	59 K kommenteissa	1291 K kokemuksesi	1291 K oma
keskustele	28 K	1322 K aiheesta	1322 K jutusta
keskustelu	1301 K on auki
key	891 K points	891 K takeaways
""", 'ki': """
ki	600 K-generierte inhalte	600 K-generierte texte	600 K-generierte zusammenfassungen	2234 K har
kiitos	1337 K lukijoidemme
kijk	2049 K ook	2049 K hier	2073 K de uitzending	2073 K de hele	2089 K voor meer
kirim	1694 K foto	1694 K tulisan
kirimkan	1694 K foto
kirjaudu	1301 K	1312 K
kirjoita	1312 K suoraan	1312 K meille
kirjoitimme	1320 K
kirjoittaja	1293 K on	1293 K työskentelee
kirjuta	1183 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	2229 K du til
""", 'kl': """
klausies	1998 K
klausykite	1943 K	1958 K
klick	660 K
klicka	2909 K här
klicken	660 K sie
klik	440 K her	1693 K	2049 K hier	2089 K hier voor	2118 K
klikk	2194 K her
klikkaamalla	1312 K
kliknij	2311 K tutaj
kliknite	2735 K sem
klopt	2119 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	867 K someone	867 K anyone	934 K	956 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1312 K keskustelun kuulet
kolumna	2683 K izražava	2839 K izraža	2839 K odraža
kom	456 K til vores	2210 K på vårt	2210 K på vår	2925 K på vårt	2925 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1958 K gali
kommentare	5 K	27 K	638 K können nur	666 K werden erst	666 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	567 K
kommentarsporet	5 K
kommenteerida	1198 K saavad
kommentering	5 K
kommentieren	5 K	638 K können	660 K sie
kommentit	5 K	27 K
kommentoimalla	1322 K	1322 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	320 K na autora	443 K journalisten	450 K journalisten	451 K	470 K	573 K:	2197 K journalisten	2204 K oss	2204 K journalisten	2205 K	2227 K
kontakta	2912 K reportern	2919 K oss via	2919 K reportern	2920 K	2941 K
kontributor	1696 K:
konuyla	3054 K ilgili:
koop	2118 K
kopeeri	1198 K
kopier	470 K	2227 K
kopiera	2941 K
kopioi	1312 K
kopiuj	2335 K link
koreksi	1700 K artikel
""", 'kr': """
krijg	2118 K
""", 'ku': """
kui	1183 K sul on teema	1183 K sul on vihje	1183 K tead	1183 K märkasid
kunjungi	1701 K toko
kunne	69 K du lide	82 K du lide
kunstig	476 K intelligens har	2234 K intelligens har
kunstmatige	2070 K intelligentie kan fouten maken. controleer
kuula	1188 K podcasti	1198 K
kuulemme	1312 K mielellämme
kuuntele	1 K	1282 K:	1282 K myös	1282 K myös:	1299 K	1312 K
""", 'kv': """
kviz	2671 K:	2828 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	1388 K'essentiel de l'actualité	1415 K'auteur	1416 K'auteur	1425 K'essentiel par	1766 K'autore	1767 K'autore
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	1439 K vidéo va commencer	1744 K tua email	1788 K tua opinione conta
laadi	1198 K alla
laat	59 K me weten	2073 K je dit artikel	2118 K
laatste	2048 K nieuws over
ladda	13 K ner	2929 K ner	2929 K ned	2941 K ner
lade	13 K	660 K
laden	13 K sie	660 K sie
lae	1198 K alla
lagre	2227 K
lainaus	68 K sallittu
lands	978 K on mondays	978 K on fridays	978 K on sundays
langganan	1711 K
lanjut	1716 K membaca
lanjutkan	1716 K membaca
laporan	1695 K:	1696 K wartawan	1696 K kontributor
laporkan	1700 K kesalahan
lasi	1973 K arī	1973 K vairāk	1973 K vēl	1998 K
lasiet	1973 K arī
last	13 K ned	2215 K ned	2227 K ned	2241 K ned appen
lataa	13 K	1312 K
latest	845 K from	845 K in	845 K videos from
laureata	1772 K in
laureato	1772 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1116 K puede interesar	1116 K puede interesar:	1382 K premier mois	1410 K meilleur de
lea	1116 K también	1116 K aquí	1116 K además	1116 K más	1116 K:	1116 K además:
leave	59 K a star
ledenvoordeel	2129 K:
lediga	2916 K jobb på	2916 K tjänster på
ledige	447 K stillinger hos	447 K stillinger på	2201 K stillinger i	2201 K stillinger hos
lee	13 K en	1116 K también	1116 K más	1116 K:	1116 K más:	1116 K aquí:	1150 K las noticias sin anuncios	1150 K sin anuncios en la app	1161 K aquí la nota completa
leer	1116 K también	1116 K más
lees	13 K	2048 K meer over	2049 K ook	2049 K ook:	2049 K meer	2049 K meer:	2049 K verder	2049 K hier	2049 K:	2049 K verder:	2075 K ons dossier:	2075 K het hele verhaal:	2089 K het hele	2089 K het volledige	2089 K de hele	2089 K hier het hele	2089 K hier alles	2114 K ook dit artikel:	2114 K dit ook:	2115 K ook het interview	2115 K ook het verhaal	2115 K ook ons	2115 K ook onze	2115 K ook de analyse	2115 K ook de reportage	2115 K ook de column	2115 K ook dit	2115 K hier het interview	2115 K hier de analyse	2118 K	2120 K dit verhaal	2120 K dit artikel
leestip	2049 K:
legg	2227 K til
leggi	13 K	1761 K tutte le notizie	1762 K anche	1762 K anche:	1762 K qui	1762 K tutto	1762 K:	1762 K pure:	1773 K tutti gli articoli di
legyen	31 K ön az első	1615 K
leia	13 K	2436 K mais sobre	2437 K também	2437 K também:	2437 K mais	2437 K:	2437 K aqui	2437 K mais:
leiad	1198 K meid
leidsid	44 K	1189 K vea	1189 K artiklist vea
leiten	3 K sie
len	2786 K pre predplatiteľov:
ler	2437 K também	2437 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1410 K plus lus	1425 K réponses sont générées	1426 K points clés	2193 K mer om	2194 K også	2194 K også:	2194 K mer	2194 K mer:	2194 K:	2194 K hele saken	2194 K om	2194 K her	2194 - K også	2201 K videre med	2215 K eavisen	2215 K avisa	2215 K avisen	2228 K	2230 K videre
lesedauer	676 K
leseempfehlung	628 K:
lesen	13 K sie	82 K sie gern	569 K sie mehr zu	569 K sie mehr zum	570 K sie auch	570 K sie mehr	570 K sie hier	570 K sie dazu	570 K sie jetzt	570 K sie außerdem	570 K sie mehr zum thema	628 K sie hierzu:	652 K sie weiter:	652 K sie unser dossier:	660 K sie
lesenswert	628 K:
leserangebot	681 K:
leserbrief	567 K
leserbriefe	567 K an
leserkommentare	637 K geben
leserreise	681 K:	2246 K:
leserreisen	681 K:
lesertilbud	2246 K:
lesetipp	570 K	570 K:
lesezeit	676 K
lest	570 K auch
lezersaanbieding	2129 K:
lezersreis	2129 K:
lezersvoordeel	2129 K:
""", 'li': """
licencia	1162 K creative commons
licenciada	1135 K en
licenciado	1135 K en
license	926 K this
lies	570 K auch	570 K mehr	570 K dazu	660 K
ligne	41 K de la rédaction
lihat	1688 K juga	1688 K juga:	1703 K video	1715 K pula:
liitu	56 K #	1198 K
liity	56 K #	56 K yli #	1312 K
like	12 K us	69 K this?	812 K what you're reading	829 K and follow	981 K this?	981 K this article	981 K this story	981 K this post	981 K this piece	981 K this newsletter	981 K this column	981 K this recipe	981 K this podcast	981 K this essay	981 K this series	981 K this guide	981 K this blog	981 K this interview	981 K this letter	981 K this review	981 K this page	981 K this issue	981 K this read	981 K this episode	981 K this content	981 K what you read	981 K what you see	981 K what you've read	981 K what you're reading
liked	69 K this	981 K this?	981 K this article	981 K this story	981 K this post	981 K this piece	981 K this newsletter	981 K this column	981 K this recipe	981 K this podcast	981 K this essay	981 K this series	981 K this guide	981 K this blog	981 K this interview	981 K this letter	981 K this review	981 K this page	981 K this issue	981 K this read	981 K this episode	981 K this content	981 K what you read
liker	82 K du	2229 K du
liking	981 K this?	981 K this article	981 K this story	981 K this post	981 K this piece	981 K this newsletter	981 K this column	981 K this recipe	981 K this podcast	981 K this essay	981 K this series	981 K this guide	981 K this blog	981 K this interview	981 K this letter	981 K this review	981 K this page	981 K this issue	981 K this read	981 K this episode	981 K this content
likte	69 K du	82 K du
limited	914 K time	914 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	3245 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1410 K tous nos articles	1411 K aussi	1411 K également	1411 K	1411 K notre	1411 K l'article	1411 K plus	1411 >> K
lisa	1198 K meid	1198 K
lisez	13 K	1411 K aussi	1451 K
listen	1 K to	846 K |	846 K:	896 K to the latest episode	896 K to the full episode	896 K to the full interview	896 K again on	938 K to our	938 K as	955 K
live	440 K:	570 K-ticker:
liveblog	2049 K:
""", 'll': """
llegeix	265 K també	265 K més
llegiu	265 K també
llicenciada	271 K en periodisme
llicenciat	271 K en periodisme
""", 'lo': """
lo	59 K has probado	1115 K más leído en	1115 K más visto en	1115 K último en
load	1021 K content from	1021 K external content
loe	1171 K ka	1171 K lisaks	1171 K veel	1171 K edasi:	1198 K
log	469 K ind eller opret	470 K ind	955 K in
logg	2225 K inn eller	2227 K inn
logga	2940 K in eller	2941 K in	2955 K in
logi	1198 K sisse
loo	1198 K
looking	955 K for	970 K for
los	5 K comentarios	27 K comentarios	2076 K de dagelijkse
love	981 K this?	981 K this article	981 K this story	981 K this post	981 K this piece	981 K this newsletter	981 K this column	981 K this recipe	981 K this podcast	981 K this essay	981 K this series	981 K this guide	981 K this blog	981 K this interview	981 K this letter	981 K this review	981 K this page	981 K this issue	981 K this read	981 K this episode	981 K this content	982 K our
loved	69 K this	981 K this?	981 K this article	981 K this story	981 K this post	981 K this piece	981 K this newsletter	981 K this column	981 K this recipe	981 K this podcast	981 K this essay	981 K this series	981 K this guide	981 K this blog	981 K this interview	981 K this letter	981 K this review	981 K this page	981 K this issue	981 K this read	981 K this episode	981 K this content
lowongan	1701 K kerja di
""", 'lu': """
lubisz	82 K
lue	1282 K myös	1282 K myös:	1282 K lisää	1282 K lisää:	1282 K:	1282 K seuraavaksi:	1312 K
lugu	1200 K jätkub
luister	1 K	2049 K ook	2049 K:	2049 K ook:	2073 K hier naar	2073 K de podcast	2118 K
lukijamatka	1327 K:
lukijatarjous	1327 K:
lukijoidemme	1337 K ansiosta
luo	1301 K tunnus	1312 K
""", 'ly': """
lyssna	1 K på	2909 K	2909 K:	2941 K
lyt	1 K til	440 K til	470 K
lytt	2194 K til	2227 K
""", 'ma': """
maak	2076 K de puzzel	2085 K een bedrag over	2085 K je gift over	2085 K uw gift over	2085 K je bijdrage over	2085 K uw bijdrage over	2118 K
maandelijks	2021 K opzegbaar
mach	607 K den test:	660 K
machen	607 K sie den test:	607 K sie mit bei unserer	660 K sie
macie	72 K pytania
made	59 K it?	1002 K this recipe	1002 K this
mai	2497 K multe detalii	2497 K mult pe această temă:	2525 K multe articole despre	2525 K multe știri despre
mail	1007 K this	2052 K de auteur	2064 K	2118 K
mais	2436 K lidas em	2436 K de	2436 K sobre	2436 K notícias de	2436 K notícias sobre	2440 K artigos de
make	12 K us	787 K a donation	787 K a contribution	787 K a gift	955 K
manda	1131 K tus fotos
mandanos	1131 K
mande	2452 K sua sugestão	2452 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1693 K bergabung
masuk	1720 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	2314 K temat?	2314 K temat dla
matote	1959 K klaidą
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	2241 K appen	2241 K appen vår
medlemsfordel	488 K:	2246 K:
meer	2048 K over	2048 K uit	2048 K van	2048 K nieuws over	2049 K lezen:	2052 K artikelen van	2052 K van deze auteur	2089 K nieuws uit	2089 K nieuws over	2089 K weten?	2089 K over dit	2114 K over dit onderwerp:	2119 K lezen over
meest	2048 K gelezen in
meet	851 K the author	893 K our	955 K
mehr	569 K zum thema	569 K aus	569 K von	569 K zu	569 K lesen über	569 K über	570 K zum thema	570 K dazu	570 K dazu:	570 K lesen:	570 K aus dem ressort	570 K aus der region:	573 K vom autor	573 K von der autorin	573 K artikel von	600 K informationen zum einsatz von ki	628 K nachrichten aus	628 K aus dem archiv:	652 K hintergründe dazu:	652 K zu diesem thema:
meistgelesen	569 K in
mejla	2919 K reportern	2920 K
meld	2118 K je	2210 K deg på vårt	2227 K deg
melde	660 K
melden	660 K sie
members	957 K can read	988 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1615 K
mer	2193 K om	2193 K fra	2194 K om saken:	2908 K om	2908 K från	2909 K om ämnet:	2909 K läsning:	2912 K av
merci	28 K de rester	28 K de respecter
mere	439 K om	439 K fra	440 K om emnet:
message	1013 K us on	1013 K us at	1013 K the newsroom
mest	2908 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	2063 K medewerking van	2063 K dank aan anp	2063 K dank aan belga
mettiti	1789 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	1116 K también	1116 K:	1116 K también:	1145 K el video arriba	1145 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	537 K einem abo	580 K material von	581 K material von
mitarbeit	594 K:
""", 'mn': """
mnenja	2839 K avtorjev
mnenje	2839 K avtorja
""", 'mo': """
modtag	470 K
mohlo	317 K by vás zajímat:
molimo	28 K vas da
monat	537 K kostenlos	537 K gratis
mooi	69 K verhaal
more	845 K from	845 K on	846 K from	846 K on this	846 K to read:	846 K on this story:	846 K on this topic:	846 K stories:	846 K on:	851 K by	851 K stories by	920 K coverage:	950 K news:	952 K videos from	967 K local headlines	967 K local news	967 K local stories	967 K national news	967 K top stories	967 K world news	967 K business news	967 K sports news	967 K breaking news	1024 K:	1024 K |
most	845 K read in	845 K read on	845 K viewed in	845 K popular in	845 K popular on	950 K read:
""", 'mu': """
mua	3250 K vé
muhabir	3088 K:
muista	1312 K vahvistaa
mus	1958 K rasite
must	846 K read:	950 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	2091 K de advertentie gaat	2416 K sua caixa de entrada	2849 K voljo v	2849 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	549 K-app
nad	52 K tym tekstem
nahlaste	357 K chybu
najdete	12 K nás
najnowsze	2310 K z
najnowszy	2317 K numer
najpopularniejsze	2310 K w
namestite	2849 K
namluveno	334 K
napisz	31 K pierwszy
napiszcie	59 K
nata	1772 K a
nato	1772 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1615 K felejtse el megerősíteni
need	970 K a	1030 K advice
neem	2121 K nu
nehmen	660 K sie
nei	1759 K commenti
nella	1744 K tua mail	1744 K tua email	1744 K tua casella
nema	32 K komentara
nemate	2704 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	569 K artikel aus
never	973 K miss
new	914 K year sale	953 K episodes	981 K here?	994 K here	994 K to us	998 K customers only	1004 K replies are no longer allowed
news	41 K hotline	41 K tip line	549 K-app
newsblog	570 K:
newsdesk	41 K hotline
newsletter	546 K an	546 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	846 K:
""", 'ng': """
nghe	1 K	3236 K:	3251 K podcast của báo	3251 K podcast của chúng tôi	3251 K toàn bộ bài	3251 K bài viết
""", 'ni': """
nicht	567 K mehr kommentieren	567 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	2344 K masz czasu czytać	2376 K mamy właściciela	2376 K mamy akcjonariuszy	2376 K mamy udziałowców	2376 K mamy reklam	2376 K mamy paywalla
nieuws	2119 K via whatsapp
nikmati	1706 K berita	1711 K
nimate	2859 K časa za branje
nincs	1643 K tulajdonosunk	1643 K mögöttünk	1643 K fizetőfalunk	1643 K fizetőfal
nincsenek	1643 K tulajdonosaink	1643 K részvényeseink
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	1047 K owner	1047 K owners	1047 K billionaire owner	1047 K paywall	1047 K paywalls	1047 K shareholders	1047 K corporate owner	1047 K advertising	1047 K ads	1116 K te pierdas:	2416 K seu e-mail	2416 K seu email	2425 K facebook e no	2425 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	1113 K de participación
nos	1411 K lecteurs ont lu	2434 K comentários
noskaties	1998 K
not	981 K on the list yet?	981 K on our list yet?
noteringen	2130 K onder voorbehoud
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1115 K de
notify	819 K me of	819 K me when
notre	1411 K dossier	1411 K article	1411 K enquête :	1411 K reportage :
nous	12 K suivre
nova	2845 K številka
novi	2689 K broj
now	846 K read:	945 K only	945 K just
nowy	2317 K numer
""", 'nu': """
nu	32 K există comentarii	2095 K # weken voor	2095 K # maanden voor	2111 K de eerste maand voor	2121 K met korting
nur	537 K für mitglieder	649 K # euro	649 K # €	669 K für kurze zeit	669 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	320 K autorovi	320 K autorce	2314 K autorze	2314 K autorce	2449 K autor escreve segundo o novo	2464 K seu comentário será	2507 K postare distribuită de
""", 'ob': """
obejrzyj	2311 K wideo	2311 K:	2327 K film	2327 K wideo
objevili	7 K jste
obserwuj	12 K	2341 K
""", 'oc': """
ocenite	2687 K	2843 K
ocijenite	2687 K
""", 'od': """
od	2722 K # eura
odds	998 K courtesy of	1039 K correct at	1039 K correct as of	1039 K are correct at	1039 K subject to change	2130 K onder voorbehoud	2130 K kunnen	2961 K kan
oddsen	2961 K kan
""", 'of': """
ofert	278 K per
oferta	2365 K dla czytelników:	2365 K dla prenumeratorów:
offerta	1804 K speciale
offrez	3 K
offrir	3 K
ofrecido	1144 K por
""", 'og': """
oglejte	2828 K si video
""", 'ok': """
okuyun	3054 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1183 K midagi	1183 K kogenud
oletko	1291 K kokenut	1291 K itse kokenut
oliko	1313 K tästä
olvasd	1589 K el	1589 K el:	1615 K el
olvass	1589 K tovább:
olvassa	1589 K el	1589 K el:	1589 K el ezt is	1615 K el
""", 'om': """
om	443 K forfatteren	443 K skribenten	2021 K verder te lezen	2046 K te reageren	2197 K forfatteren	2197 K skribenten	2912 K skribenten	2912 K författaren
""", 'on': """
on	828 K facebook and twitter	828 K facebook, twitter	828 K instagram, facebook	828 K twitter and facebook	828 K instagram and facebook	846 K our site:	971 K mobile	971 K your phone	971 K the go	971 K the move
onbeperkt	2021 K toegang
onko	1291 K sinulla juttuvinkki	1291 K sinulla vinkki	1291 K sinulla tietoa	1291 K sinulla aiheesta	1313 K sinulla asiakirjoja
only	904 K registered	904 K subscribers	904 K members
ontdek	23 K meer van	2118 K
ontvang	2025 K elke	2118 K
onze	2073 K podcast is te
""", 'oo': """
ook	2049 K interessant:	2114 K in het nieuws:	2114 K lezen:
""", 'op': """
op	2036 K facebook en twitter	2036 K facebook, twitter	2036 K facebook en instagram	2036 K facebook, instagram
opazili	44 K ste
opdaget	471 K en fejl
opdater	470 K
open	971 K the
opinion	846 K |
opozorite	2861 K na napako
oppdater	2227 K
opprett	2225 K en	2225 K konto	2225 K bruker	2227 K
oppsummeringen	26 K er
oprac	2339 K.
opracowanie	2339 K:
opret	469 K en gratis	469 K dig gratis	470 K
opsummeringen	26 K er
""", 'or': """
or	1022 K # interest-free	1022 K # payments of	1022 K four interest-free
order	955 K	1017 K reprints	1038 K your copy	1038 K a copy
originally	966 K published by	966 K published in	966 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	1188 K	1198 K
osallistu	1298 K	1312 K	1322 K keskusteluun
ossza	3 K meg	1615 K meg
osta	1188 K pilet	1198 K	1298 K liput	1312 K
oszd	3 K meg	1615 K meg
""", 'ot': """
ota	1291 K yhteyttä toimittajaan	1291 K yhteyttä toimitukseen	1295 K yhteyttä	1312 K yhteyttä	1312 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	920 K earlier coverage:	950 K latest coverage:	959 K app	959 K podcast	959 K newsletter	959 K channel	959 K telegram channel	959 K whatsapp channel	959 K free newsletter	959 K daily newsletter	959 K apps	988 K subscribers get	988 K members get
out	911 K every	978 K on fridays	978 K on sundays
ouvir	1 K
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	2686 K sažetak
over	998 K #s only	2053 K de auteur	2054 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
paid	871 K for by
para	1113 K participar	1113 K comentar	1132 K comunicarse con	1132 K contactar con	1147 K poder comentar	2434 K comentar
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	1783 K al nostro
participe	12 K
participez	1435 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	891 K of this article	891 K of this story
pas	32 K encore de commentaire
pasang	1706 K aplikasi
pasidalinkite	1944 K savo istorija	1958 K
pass	824 K this on	1007 K this
passend	570 K dazu	570 K dazu:
patreon	3078 K'dan
pay	1022 K in #	1022 K in three	1022 K in four
paying	988 K members get
payment	797 K methods:
""", 'pe': """
peatoimetaja	1180 K:
pentru	2507 K a vedea acest	2507 K a vizualiza acest
penulis	1695 K:	1696 K:	1696 K :
per	546 K e-mail zugeschickt	546 K mail zugeschickt	1737 K leggere tutto	1739 K gli abbonati	1739 K chi ha un abbonamento	1759 K commentare	1762 K approfondire	1762 K approfondire:	1773 K contattare l'autore	1773 K contattare l'autrice	1773 K scrivere all'autore	1773 K scrivere all'autrice	1776 K segnalazioni
perguntas	72 K?
periodista	271 K especialitzada	271 K especialitzat	1134 K de	1134 K especializada	1134 K especializado
permitida	68 K a reprodução
perskaitykite	1958 K
pewarta	1695 K:	1696 K:	1696 K :
""", 'pi': """
pick	1022 K up available at
pickup	1022 K available at
piedalies	1998 K
piesakies	1989 K
pievieno	1998 K mūs	1998 K
pievienojies	56 K #	1983 K	1998 K
pievienojieties	1983 K
pilihan	1688 K editor:
pirkite	1949 K bilietus
pitaj	2686 K
pitajte	2686 K
pitanja	72 K
pitch	787 K in
""", 'pl': """
place	895 K a classified	895 K an ad
play	900 K our	900 K today's	955 K	998 K responsibly
please	28 K keep	28 K be	28 K stay	28 K respect	998 K gamble responsibly	1006 K be sure to answer the question	1006 K read the rules before
plus	1410 K d'articles sur	1410 K d'infos sur	2960 K-förmån:
""", 'po': """
pobierz	13 K	2330 K z	2330 K w	2330 K na	2330 K w sklepie	2341 K aplikację	2359 K aplikację
podaruj	3 K	2335 K
podcast	570 K-tipp:	846 K:	1411 K :
podcastunk	1603 K
pode	2437 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podoba	69 K się	82 K ci się
podporte	81 K	2765 K
podporujte	352 K	2765 K
podprite	81 K	2856 K
podsumowanie	26 K wygenerowane	26 K zostało	2323 K artykułu	2323 K wygenerowane	2323 K przygotowane
podziel	3 K się
pogledaj	2671 K video
pogledajte	2671 K i	2671 K još	2671 K video	2671 K:
poglejte	2828 K tudi	2828 K:
poin	1699 K penting oleh	1699 K-poin penting oleh
points	1426 K clés
pokud	44 K najdete
polecamy	2311 K:
poll	901 K:
pomohl	335 K vám
pomohol	2749 K vám
pon	1148 K a prueba tus
ponatis	68 K dovoljen
ponturi	2503 K și sesizări
ponuka	2786 K pre čitateľov:
popular	845 K in
posa	276 K a prova els teus
posez	1425 K vos questions	1425 K votre question
poslat	347 K
poslechnout	1 K
post	842 K a comment
posted	845 K in	846 K in:
posts	27 K
potrebbe	1762 K interessarti:
pots	269 K enviar-nos
pour	1370 K nous soutenir	1380 K débloquer	1408 K réagir	1408 K commenter	1411 K aller plus loin	1411 K rappel :	1429 K nous contacter	1429 K contacter	1439 K écouter cet épisode
povezano	2671 K:
povzetek	2842 K	2842 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	2735 K si	2735 K si video
""", 'pr': """
pr	86 [K]	86 【K】	1844 K:
pratite	12 K	2701 K
preberite	2828 K tudi	2828 K še	2828 K več	2828 K:	2828 K si
prefer	875 K
pregunta	274 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului
prenesi	2849 K
prenesite	13 K	2849 K	2856 K aplikacijo
prenota	1783 K il tuo posto per l'evento
prenumerata	1956 K nuo
prenumeruokite	1956 K ir skaitykite	1956 K nuo	1956 K tik	1958 K
press	938 K play
pretplatite	2701 K se na
preuzimanje	68 K dozvoljeno
preuzmi	2694 K	2719 K aplikaciju
preuzmite	13 K	2694 K	2701 K aplikaciju	2719 K aplikaciju
previous	920 K coverage:
previously	846 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	2706 K pogrešku
prijavite	2706 K grešku	2706 K pogrešku	2861 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this	1007 K this
prisijunk	56 K prie #
prisijunkite	1942 K prie	1958 K
prisluhnite	2828 K podkastu
privacy	812 K notice:
probeer	2095 K # maanden voor	2095 K # weken voor	2111 K	2118 K
proefabonnement	2021 K
profitez	1451 K
promoted	871 K by	924 K:
prosimy	28 K o
protokoll	594 K:
przeczytaj	2311 K także	2311 K też	2311 K:	2311 K też:
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
publicado	1124 K originalmente en
publicitate	86 K:
publireportage	86 K :
publirreportaje	86 K:
published	911 K every
puede	12 K seguir	1132 K enviarnos	1132 K contactar	1132 K escribir
puedes	12 K seguir	1116 K leer también	1116 K leer:	1132 K enviarnos	1132 K contactar	1132 K escribir	1145 K escuchar todos los episodios
punti	1781 K chiave
puntos	1140 K clave generados
punya	66 K teman yang	72 K pertanyaan	1694 K informasi	1694 K cerita	1694 K foto	1694 K keluhan
puoi	12 K seguirci	1776 K inviarci
push	552 K-nachrichten	552 K-benachrichtigungen	552 K-mitteilungen
pushmeldingen	2031 K
""", 'py': """
pysy	28 K
pytania	72 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	3241 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1124 K prohibida
quelle	579 K: dpa	579 K:
quellen	579 K:
quer	2452 K sugerir	2452 K contar	2452 K receber as principais
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	1780 K traduzione
questions	72 K?	73 K about this article	73 K about this story	934 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	1780 K articolo è stato tradotto	1783 K articolo è pubblicato sul numero	1788 K articolo aderisce
quick	920 K read:
quieres	1132 ¿K contarnos
quiz	643 K:	1454 K.	1454 K -	1454 K :	3070 K:
quoten	682 K unterliegen	682 K: stand
quoteringen	2130 K onder voorbehoud	2130 K kunnen
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	2704 K slušate
radote	44 K	1950 K klaidą
raje	2859 K poslušate
raksti	1984 K autorei	1984 K autoram
raksts	2000 K turpinās
rakstu	46 K drīkst
rangkuman	1699 K ini	1699 K oleh	1699 K ai
rate	8 K this
""", 're': """
re	1454 (K)lire
reach	851 K the reporter	851 K the author	883 K	1014 K reporter	1014 K columnist
reacties	5 K	27 K	2100 K worden
read	13 K this in	845 K more on these	845 K more about	845 K more from	846 K more	846 K more:	846 K also	846 K next	846 K:	846 K |	846 K all about it	846 K next:	851 K more by	898 K more of our	906 K this and more	906 K this story	910 K our	914 K on with	914 K on for	915 K on with	920 K the full report here	920 K the full story here	950 K our explainer:	950 K our analysis:	950 K our guide:	950 K our interview:	950 K this next:	950 K our latest:	955 K
reader	1038 K offer:
readers	904 K must use	904 K must log	994 K get #%	994 K save
reading	981 K this on
reageren	5 K	2100 K kan	2100 K is alleen	2120 K op dit artikel
receive	811 K emails from	819 K notifications	910 K the	910 K our	973 K push	983 K
recevez	1388 K chaque	1388 K tous les	1388 K gratuitement
recevoir	1394 K les alertes
recibe	1092 K cada	1092 K todas las	1131 K las noticias	1131 K en tu whatsapp
recibir	1098 K notificaciones
recomandarea	2497 K noastră:
recomendado	2437 K:
recomendamos	1116 K:
recomienda	3 K
recommended	846 K:	920 K reading:
redactor	271 K de	1134 K de	1134 K en
redactora	271 K de	1134 K de	1134 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	594 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	1999 K kļūdu
regala	3 K
regale	3 K
regarder	1411 K :
regardez	1439 K la vidéo ci-dessus	1439 K la vidéo ci-dessous
register	893 K for our	955 K
registreeru	1188 K
registrer	2225 K deg
registrera	2940 K dig	2955 K dig
registrieren	535 K sie sich
regler	2961 K och villkor gäller
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
reklam	2961 K. #+
relacionado	1116 K:	2437 K:
related	846 K:	846 K |	846 K story:	846 K stories:	846 K article:	846 K reading:	846 K video:	846 K content:	950 K coverage:
relire	1411 K
remarks	27 K
rendeld	1602 K meg
rendelje	1602 K meg	1615 K meg
report	7 K an error	7 K a mistake	955 K
reporter	1695 K:	1696 K:
reporting	859 (K by	860 K by	861 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1142 K tu plaza
reserve	893 K your seat	2458 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1443 K informé avec notre appli	1443 K informés avec notre appli
resum	274 K generat	274 K fet
resume	1140 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1411 K	1411 K ici	1435 K notre hors-série	1439 K tous les épisodes
rezervuokite	1958 K
rezime	2686 K
rezumat	2508 K generat	2508 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1744 K ogni
ringkasan	1699 K ini	1699 K dibuat	1699 K oleh	1699 K ai
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	1958 K
""", 'ry': """
ryhdy	1312 K
""", 's': """
s	89 K předplatným	89 K predplatným	350 K využitím zpráv
""", 'sa': """
saada	1183 K oma vihje	1183 K meile	1183 K oma arvamuslugu	1183 K arvamuslugu	1198 K
saat	1312 K ilmoituksen	1312 K sähköpostin	1312 K
saiba	2437 K mais	2437 K mais:
saken	46 K kan	2230 K fortsetter
saksikan	1688 K juga	1703 K video	1703 K live	1703 K live streaming
sale	914 K:
saluran	41 K aduan redaksi
salvesta	1198 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	2722 K #
sans	1382 K engagement
save	915 K #% on your first	915 K #% on an annual	915 K #% on a digital	994 K #%	1026 K #% on your
sazinies	1998 K
saznajte	2671 K više:
""", 'sc': """
scan	876 K to join	906 K the qr code	906 K the code
scannez	1443 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	645 K
schalten	645 K sie
schau	660 K
schenk	626 K diesen
schenken	626 K sie diesen
schick	660 K
schicken	660 K sie
schlagworte	569 K zu
schon	649 K ab # euro
schreib	660 K
schreiben	31 K sie den ersten	573 K sie unserem autor	573 K sie der autorin	573 K sie uns	660 K sie
schrijf	2118 K je
scopri	23 K di più da	1783 K i giochi	1783 K i nostri giochi
scrivi	31 K il primo	1765 K all'autore
scroll	896 K down for video	1716 K ke bawah	1716 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	440 K også	440 K video	440 K også:	456 K flere jobs	470 K hele	470 K flere	470 K alle	1147 K adhiere a los criterios	1162 K permite la reproducción	1776 K vuoi raccontare	1776 K hai informazioni	2194 K også	2194 K video	2194 K også:	2227 K hele	2227 K alle	2227 K mer av	2452 K tiver informações	2452 K você tem informações	2909 K också	2909 K även	2909 K även:	2941 K hela	2941 K alla	2941 K mer av
sea	28 K respetuoso	31 K el primero
search	937 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	845 K more from	846 K also	846 K more	846 K more:	846 K also:	851 K all posts by	851 K author archive	950 K our explainer:	952 K more videos	955 K	1041 K this post on
seen	44 K a typo	44 K a mistake	956 K
segera	1677 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1136 K
seguinos	12 K
seguir	1136 K a
seguiu	12 K-nos
sehen	604 K sie hier das	604 K sie im video	604 K sie das video	660 K sie
sei	31 K der erste	31 K die erste	1776 K stato testimone	1776 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1942 K	1958 K
seko	1983 K	1998 K
sekojiet	1983 K
selanjutnya	1715 K:
sem	32 K comentários
senaste	2908 K nytt om
send	3 K this	450 K os et krypteret	450 K os dit tip	470 K	851 K us your	851 K tips to	851 K your tips	851 K feedback to	851 K your story ideas	934 K us	934 K your	934 K photos	934 K pictures	955 K	1007 K this	1007 K it on	2204 K sikkert tips	2204 K tips	2227 K	2227 K saken videre
senden	660 K sie
seneste	439 K nyt om
sent	911 K every	911 K each	978 K on mondays	978 K on tuesdays	978 K on wednesdays	978 K on thursdays	978 K on fridays	978 K on saturdays	978 K on sundays
seotud	1171 K:
ser	2229 K du noe feil	2942 K du något fel
ses	1414 K derniers articles
set	44 K en fejl	955 K
sett	44 K en feil
setzen	660 K sie
seu	27 K comentário	2464 K comentário será
seuraa	12 K	1295 K kirjoittajaa	1295 K toimittajaa	1312 K
""", 'sh': """
share	3 K this	3 K the article	851 K your story	934 K your	955 K	1007 K this
shop	955 K	1032 K now:
short	842 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	269 K tens informació	1132 K tienes información	1132 K tiene información	1132 K tenés información	1132 K conoces algún	1132 K conoces un caso	1429 K vous avez des informations	1429 K vous disposez	1429 K vous souhaitez
sia	31 K il primo
sichere	660 K
sichern	660 K sie
sie	7 K haben einen fehler	12 K finden uns	573 K erreichen die autorin	573 K erreichen den autor	593 K erreichen	669 K haben schon ein abo	669 K haben ihr limit	669 K haben das limit	669 K haben schon ein konto
sieh	604 K dir das video
siehe	570 K auch
siga	12 K	12 K-nos	1131 K el canal	2449 K este autor	2449 K esta autora
sign	787 K up here	811 K up to get	811 K up to receive	812 K up to	812 K up for	812 K up here	812 K up (it's	907 K up for push	907 K up for alerts	907 K up for text alerts	907 K up for breaking news alerts	942 K up to our	942 K up for our	942 K up for breaking	942 K up for free	955 K up	955 K in	979 K up to	979 K up for
sigue	12 K a	1116 K leyendo:	1131 K el canal	1136 K a	1161 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1688 K juga	1688 K juga:	1688 K:	1688 K video	1693 K berita	1703 K video	1714 K berita selengkapnya	1714 K berita lainnya	1715 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1720 K artikel gratis
sisesta	1198 K
siste	2193 K nytt om
sitter	2229 K du på	2942 K du på
siz	33 K ne
sizce	33 K
sizin	3083 K başiniza
""", 'sk': """
skaitykite	1932 K daugiau	1932 K taip pat	1932 K ir	1958 K
skapa	2940 K ett	2940 K konto	2941 K	2955 K ett konto	2955 K konto
skaties	1973 K arī	1998 K
skicka	2941 K
skinite	13 K	2694 K	2719 K aplikaciju
skontaktuj	2314 K się z autorem
skopiuj	2335 K link	2335 K
skriv	450 K til journalisten	451 K til	470 K	470 K direkte	2227 K inn	2227 K direkte	2227 K til oss	2941 K upp	2941 K direkt
""", 'sl': """
sledite	12 K	2856 K
sleduj	12 K
sledujte	12 K	317 K:	352 K	2765 K
slik	2226 K bruker	2226 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	600 K nutzen wir ki
sob	2449 K supervisão de
sobre	1120 K el autor	1120 K la autora	1120 K la firma	1121 K el autor	1121 K la autora	1121 K la firma	2441 K o autor	2441 K a autora	2442 K o autor	2442 K a autora
sois	31 K le premier
solliciteer	2121 K nu
sollten	573 K ihnen fehler
solo	1083 K para suscriptores	1739 K per abbonati	1804 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	2412 K para assinantes
sondage	1454 K -	1454 K.
sorodna	2828 K novica
sorodno	2828 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	1802 K
sostieni	81 K	1731 K	1731 K il	1731 K la	1802 K
souhrn	334 K	334 K článku
soutenez	81 K	1373 K	1373 K le
soutenir	1373 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2941 K
special	914 K offer	920 K report:
speel	2076 K onze
spela	2941 K upp	2961 K ansvarsfullt
spelregels	2046 K
spende	529 K für
spenden	529 K für	620 K an:
spendenkonto	620 K:
spiel	607 K unser
spielen	607 K sie unser
spill	2227 K av
sponsored	871 K by	924 K:	967 K by our
sponsorizzato	1785 K da
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2856 K
spring	914 K sale
spune	59 K-mi
spytaj	2323 K
""", 'st': """
sta	2118 K
start	914 K your	941 K your day with	941 K your morning with	941 K your week with	2121 K nu
stavovi	2683 K autora	2683 K izraženi	2683 K izneti	2683 K izneseni
stay	28 K on topic	812 K up to date with	898 K with	906 K ahead with	955 K	973 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	2118 K
stellen	600 K sie der
stem	470 K	2076 K mee	2118 K	2227 K
steun	81 K	2094 K	2118 K
stiahnite	13 K si	2765 K si aplikáciu
stimm	607 K jetzt ab:
stimmen	607 K sie jetzt ab:	660 K sie
story	927 K by
straipsnis	1960 K tęsiasi
streszczenie	26 K wygenerowane	2323 K	2323 K artykułu
stuur	3 K dit	2118 K
""", 'su': """
su	27 K comentario	1750 K facebook e twitter	1750 K facebook e instagram
subscreva	2462 K o nosso podcast
subscribe	12 K to our	794 K to	812 K to	876 K to the	876 K to	904 K to comment	914 K	955 K	957 K for	979 K to
subscriber	1038 K benefit:
subscribers	957 K can read	988 K get
subscriptions	915 K start at
subskrybuj	2341 K
sudah	59 K mencoba	59 K coba
sui	1750 K nostri canali
suivez	12 K	1431 K
suivre	1431 K
suka	69 K tulisan	69 K artikel	1700 K artikel ini
sull	1766 K'autore	1767 K'autore
sumate	12 K	56 K a las #
sumber	1696 K:	1696 K :
summary	891 K
summer	914 K sale
support	794 K	794 K the	955 K
supporters	988 K get
sur	1391 K l'application	1399 K facebook et twitter	1399 K facebook, twitter	1399 K facebook et instagram	1411 K le même sujet
survey	901 K:
susikurkite	1958 K
susisiekite	1958 K
""", 'sv': """
svar	456 K på vores	470 K	2210 K på vår	2227 K
svara	2925 K på vår	2941 K
svidelo	69 K vam se
svideo	82 K vam se	2687 K vam se
svidio	82 K vam se	2687 K vam se
svidjelo	69 K vam se	82 K vam se	2687 K vam se
""", 'sy': """
syndicated	949 K with permission
synes	471 K du om
""", 'sz': """
szavazzon	1615 K
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	2210 K quizen	2210 K vår quiz	2227 K testen	2227 K vår	2842 K povzetek
taalfout	7 K	2046 K
tack	2972 K vare våra läsare	2972 K vare er läsare	2972 K vare dig
tag	456 K quizzen	456 K vores quiz	470 K vores
tagged	846 K:
tags	846 K:
taip	1932 K pat skaitykite
take	900 K our	955 K	971 K us with you	994 K #% off	1026 K #% off your
takip	12 K edin
takket	498 K være vores læsere	498 K være vores abonnenter	498 K være vores medlemmer	2256 K være våre lesere	2256 K være våre abonnenter
tallenna	1312 K
tambahkan	1693 K
tanya	1699 K ai kami
tap	938 K play	955 K
tapkite	1958 K
tato	52 K investigace
tausta	1282 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1116 K puede interesar	1116 K puede interesar:	1116 K recomendamos:	1116 K recomendamos leer:
tead	1183 K teemast	1183 K rohkem
tee	1188 K test	1298 K testi	1312 K testimme
teile	3 K	660 K
teilen	3 K sie	660 K sie
teilt	3 K
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1202 K:	2063 K: door	2091 K gaat verder onder	2091 K loopt door onder	2091 K gaat verder na	2317 K ukazał się	2317 K pochodzi z	2323 K przetłumaczony	2323 K został przetłumaczony	2323 K czyta	2683 K izražava	2686 K je preveden	2686 K čita	2689 K je objavljen u
tekstas	1962 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1295 K
tekstin	46 K saa
teksts	2002 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	824 K a friend	851 K us your story	955 K
telli	1196 K	1198 K
tellijana	1198 K
tem	2452 K alguma informação	2452 K informações	2452 K uma sugestão	2452 K uma denúncia	2452 K alguma história	2452 K uma história
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	1026 K per cent off your	2323 K skrót
tens	72 K dubtes	269 K informació	269 K una història
tento	334 K souhrn	334 K článek byl přeložen	2748 K súhrn	2748 K článok bol preložený
terjemahan	1699 K ini	1699 K dibantu
terms	859 K and conditions apply
test	456 K din viden	900 K your knowledge	2076 K je kennis	2210 K kunnskapene dine	3070 K:
testa	2925 K dina kunskaper
testaa	1298 K
teste	607 K dein wissen	660 K
testen	607 K sie ihr wissen	660 K sie
testez	1451 K
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	82 K	1616 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	334 K byl přeložen	337 K vyšel v	594 K:	1013 K us on	1013 K us at	1013 K the studio	1013 K the newsroom	2748 K bol preložený	2751 K vyšiel v
texte	1425 K traduit
texten	46 K får	2943 K fortsätter
texterna	46 K får
texto	1140 K traducido	2456 K traduzido
textul	46 K poate fi
""", 'th': """
tham	3241 K gia kênh	3250 K gia khảo sát	3250 K gia bình chọn
thank	867 K you for reading	1006 K you for contributing an answer	1006 K you for your interest in this question
thanks	867 K for reading	1006 K for contributing an answer
the	5 K comments	812 K latest news directly	845 K latest in	845 K latest from	891 K ai summary
thema	76 K geschlossen
theo	3227 K dõi báo	3227 K dõi trên	3241 K dõi báo	3241 K dõi chúng tôi	3241 K dõi kênh	3243 K dõi
there	32 K are no comments	32 K are no	971 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	891 K article was	891 K article has been	891 K story was	891 K story has been	891 K content was	891 K summary	891 K translation	891 K piece was	896 K article is also available as audio	949 K article first appeared	949 K story first appeared	949 K piece first appeared	949 K post first appeared	949 K report includes material	949 K report includes information	949 K report includes reporting	949 K report contains material	957 K is a preview	962 K is an ai-generated	962 K is an ai	962 K ai-generated	962 K ai summary	1004 K topic was automatically closed	1004 K topic was closed	1004 K topic is closed	1004 K topic is now closed	1004 K topic has been closed	1004 K topic will close	1004 K topic is locked	1004 K thread is closed	1004 K thread was closed	1004 K thread is now closed	1004 K thread has been closed	1004 K thread is locked	1004 K thread has been locked	1004 K discussion is closed	1004 K discussion is now closed	1004 K discussion has been closed	1004 K conversation is closed	1004 K conversation has been locked	1004 K post is locked	1004 K post has been locked	1017 K article appears in	1017 K article appeared in	1017 K story appears in	1017 K essay appears in	1017 K piece appears in	1017 K review appears in	1017 K interview appears in	1021 K content comes from
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	1762 K potrebbe interessare:
tiene	1126 ¿K información
tienes	72 K dudas	72 K preguntas	1119 ¿K una historia	1126 ¿K información	1126 ¿K una historia	1127 ¿K alguna	1132 ¿K algo que
tijdelijk	2121 K:
tiklayin	3054 K
tilaa	1312 K
tilaajaetu	1327 K:
tilaajana	89 K
tilmeld	470 K
tin	3236 K liên quan:
tip	41 K de redactie	41 K redaktionen	450 K journalisten	450 K redaktionen	787 K your	2052 K de redactie	2052 K ons	2118 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	956 K?	2204 K journalisten	2204 K redaksjonen	2204 K oss	2205 K	2919 K:
tipsa	41 K redaktionen	2919 K reportern	2919 K redaktionen	2919 K oss	2919 K anonymt
""", 'to': """
to	26 K podsumowanie	842 K join the conversation	898 K hear more	1038 K order a copy	1038 K order your copy	1038 K buy a copy	1038 K order this book	2323 K streszczenie	2323 K podsumowanie
toate	2505 K articolele lui
toda	1150 K la información en nuestra
todas	1115 K las noticias de
todos	27 K los comentarios	27 K os comentários	1119 K los artículos de	2440 K os artigos de
toeta	81 K	1195 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1295 K
toimituksen	41 K vihjepuhelin
toista	1312 K
tonton	1688 K juga	1688 K:	1688 K juga:	1703 K video
top	845 K stories in	845 K stories from
topics	846 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	334 K shrnutí	2748 K zhrnutie
tous	27 K les commentaires	1410 K les articles de	1414 K les articles de
toute	1410 K l'actualité de	1410 K l'actu	1443 K l'info dans votre poche
""", 'tr': """
traduit	1425 K avec l'aide	1425 K à l'aide
transmettez	3 K
treat	955 K yourself
trending	845 K in	920 K:
tried	59 K it?	1002 K this recipe	1002 K this
trimite	3 K	2503 K-ne
try	900 K today's	900 K our	910 K our	914 K	915 K one month for $#	915 K one month for £#	915 K one month for €#	915 K it for $#	915 K it for £#	915 K it for just $#	915 K it for just £#	915 K a month for $#	915 K a month for £#	915 K us for $#	955 K	970 K	971 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	1090 K correo electrónico	1147 K comentario será	2510 K ce părere ai
tud	1597 K valamit
tudo	2436 K sobre
tudsz	1597 K valamit
tue	81 K
tukekaa	81 K
tule	1188 K tööle	1298 K lukijailtaan	1298 K mukaan	1312 K mukaan
tunnetko	66 K jonkun
turite	1944 K naujieną	1944 K informacijos	1944 K istoriją
turn	907 K on alerts
tutte	1761 K le notizie su	1800 K le notizie di
tutti	27 K i commenti	1765 K gli articoli di	1786 K gli episodi del podcast
""", 'tw': """
tweet	1013 K us
""", 'ty': """
tycker	82 K du om
tylko	2365 K dla prenumeratorów:
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	2108 K kunt zich altijd
""", 'ui': """
uit	2049 K het archief:	2114 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	2108 K kan
""", 'uj': """
uji	1704 K pengetahuanmu	1704 K pengetahuan anda
""", 'ul': """
ultime	1761 K notizie di
""", 'um': """
um	567 K kommentare zu
""", 'un': """
un	41 K témoignage à	1429 K témoignage	1429 K fait	1439 K podcast à écouter	1778 K post condiviso da	2512 K articol susținut de	2512 K articol în parteneriat	2512 K proiect susținut de
una	1138 K publicación compartida por	1138 K publicación compartida de
unbegrenzter	623 K zugang
unduh	13 K	1677 K aplikasi	1706 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1414 K information à nous transmettre	1421 K info à nous	1429 K info	1429 K information à
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	802 K access for
unlock	914 K
unser	620 K spendenkonto	643 K wochenquiz	643 K quiz	659 K autor	659 K reporter	659 K redakteur	659 K korrespondent	662 K chatbot	662 K ki-chatbot	662 K wochenrätsel
unsere	570 K leseempfehlung	659 K autorin	659 K reporterin	659 K redakteurin	659 K korrespondentin	662 K ki	662 K frage der woche
untuk	1693 K mendapatkan
""", 'up': """
up	846 K next:
upozornit	357 K na chybu
upozornite	2770 K na chybu
uppdatera	2941 K
""", 'us': """
us	82 K ha agradat
users	904 K must
usually	1022 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1198 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut
""", 'va': """
vaata	1171 K ka	1198 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	1984 K tev ir ziņa	1984 K tev ir ko	1984 K esi pieredzējis	1999 K raksts
vam	82 K je všeč	82 K je bil všeč	2843 K je bil	2843 K je bila
van	72 K kérdésed	1597 K egy jó	1597 K egy tipped	1597 K egy tippje	1616 K olyan	1616 K olyan dokumentuma
var	31 K först	2941 K med
varaa	1312 K
vasta	1198 K
vastaa	1298 K	1312 K
vastaava	1310 K päätoimittaja:
vastutav	1180 K väljaandja:
""", 've': """
vea	1116 K también	1116 K también:	1145 K el video a continuación	1145 K el vídeo a continuación
ved	450 K du mere	450 K du noget
vedd	1615 K meg
vedi	1762 K anche	1762 K anche:	1765 K tutti gli articoli di
vegeu	265 K també
vegye	1615 K meg
vegyen	1602 K jegyet	1602 K részt	1615 K részt
veillez	28 K à
veja	2436 K mais em	2437 K também	2437 K mais	2437 K:	2437 K também:	2437 K mais:	2462 K o vídeo abaixo	2462 K o vídeo acima	2462 K os vídeos mais assistidos
venujte	2761 K
ver	1116 K también	1119 K todos los artículos de	2440 K todos os artigos de
verder	2075 K lezen:	2114 K in het nieuws:
verhaal	2091 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	626 K sie diesen
verschijnt	2082 K elke	2082 K iedere
verstuur	3 K dit
vertaling	2063 K:
verwandtes	628 K thema:
vet	2204 K du mer	2204 K du noe	2919 K du mer	2919 K du något
veuillez	28 K respecter
vezane	2671 K vesti:
vezi	2497 K și	2497 K și:	2497 K:	2505 K toate articolele	2514 K video mai sus	2514 K video mai jos
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	470 K vil gerne høre	480 K har tidligere skrevet	498 K har ingen ejer	498 K har ingen ejere	498 K har ingen aktionærer	2227 K vil gjerne høre	2238 K har tidligere skrevet	2256 K har ingen eier	2256 K har ingen eiere	2256 K har ingen aksjonærer	2941 K vill gärna höra	2951 K har tidigare skrivit	2972 K har ingen ägare	2972 K har inga ägare	2972 K har inga aktieägare
viac	2735 K:	2735 K k téme:
video	896 K above:	896 K below:	927 K by	2671 K pogledajte
vidi	2671 K još
view	851 K all posts by	851 K all articles by	1032 K deal	1041 K this post on	1041 K post on	1041 K this content on
vil	456 K du arbejde	456 K du være med på holdet	2210 K du jobbe	2210 K du være med på laget
vill	2925 K du jobba	2925 K du arbeta
vind	82 K je dit	456 K billetter	470 K
vinkkaa	1291 K toimitukselle	1291 K
vinn	2210 K billetter	2227 K	2925 K biljetter	2941 K
vir	2854 K:
viri	2854 K:
vis	28 K respekt	470 K indhold	2227 K innhold
visa	28 K respekt	2941 K innehåll
visit	955 K
visita	1142 K nuestra tienda	1783 K lo store	1783 K il nostro store
visite	2458 K a nossa loja	2458 K nossa loja
viste	7 K
visualizzando	1778 K questo contenuto
viu	7 K algum	44 K um erro	2452 K algo	2452 K alguma coisa
""", 'vk': """
vklopi	2849 K
vklopite	2849 K
""", 'vo': """
voce	1780 K generata
voeg	2118 K
voir	1410 K tous les articles	1411 K aussi	1411 K la vidéo	1414 K tous les articles de	1439 K la vidéo ci-dessus
voit	1291 K lähettää vinkin
voita	1312 K
voix	1425 K générée
volg	12 K ons	12 K	2064 K	2118 K
voller	623 K zugriff
vols	269 K compartir	269 K explicar
vond	8 K je dit	82 K je dit	82 K u dit	2099 K je deze
voor	2070 K dit artikel	2111 K maar # euro per	2111 K maar €#	2111 K slechts # euro per	2111 K slechts €#
voordeel	2129 K voor abonnees:
vorlesezeit	676 K
vote	955 K
votre	27 K commentaire	1388 K adresse e-mail	1388 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1380 K est offert	1388 K désinscrire à tout moment	1388 K pouvez vous désinscrire à tout moment	1414 K avez une information	1421 K travaillez	1421 K avez été	1421 K êtes témoin	1421 K avez une information	1421 K souhaitez témoigner	1429 K avez une info	1429 K avez une information	1429 K avez des informations	1429 K disposez	1429 K souhaitez	1429 K êtes concerné	1429 K êtes témoin	1429 K avez été témoin	1429 K avez des photos	1429 K pouvez nous	1429 K pouvez joindre	1429 K pouvez contacter	1429 K pouvez écrire à
voz	1140 K generada
""", 'vr': """
vragen	72 K?	72 K over	73 K over dit artikel
vrei	2503 K să ne spui
""", 'vu': """
vuoi	1776 K segnalarci	1776 K raccontarci
""", 'vy': """
vytisknout	347 K
""", 'wa': """
wa	41 K redaksi
want	956 K to	957 K to	957 K more	973 K to be the first
war	8 K dieser	8 K der	636 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	867 K this forwarded	932 K this	2099 K deze	2119 K je erbij	2119 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	2076 K is jouw mening	2099 K vind je van	2099 K vond u van	2099 K vindt u van
watch	829 K us on	846 K |	846 K now:	846 K more:	846 K the video:	846 K the latest	846 K:	896 K the video above	896 K the video below	896 K the clip above	896 K the clip below	896 K the full video	896 K the full interview	896 K the full episode	938 K more	938 K our	952 K more videos	955 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	797 K accept:	797 K accept visa	797 K accept paypal	895 K're hiring	895 K are hiring	902 K value your opinion	902 K'd love your feedback	941 K respect your privacy	970 K use	970 K love	970 K recommend	1047 K have no owner	1047 K have no owners	1047 K have no paywall	1047 K have no shareholders	2140 K hebben geen
wees	31 K de eerste
weet	2119 K je	2119 K u
weitere	569 K artikel zu	569 K artikel aus	569 K themen aus	573 K artikel von
weiterlesen	570 K:
wekelijkse	2025 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	660 K
werden	660 K sie
were	956 K you	1012 K you
wesprzyj	81 K	2341 K
wettquoten	682 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	845 K others are reading	846 K to read next:	1012 K do you	1012 K did you	1012 K's your	1012 K is your	1012 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	1013 K us on	1013 K us at	1013 K:
where	1012 K were you
""", 'wi': """
wideo	2327 K znajdziesz	2327 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	636 K fanden sie	636 K fandest du	636 K finden sie	636 K hilfreich war	643 K gut kennen sie	643 K gut kennst du
wij	2140 K hebben geen
wil	2119 K je
wir	691 K haben keinen konzern	691 K haben keinen verleger	691 K haben keinen investor
with	926 K inputs from	926 K input from	926 K agency inputs	926 K reporting by	926 K additional reporting	988 K a subscription	988 K a digital subscription
""", 'wo': """
wochen	537 K kostenlos	537 K gratis
wolisz	2344 K słuchać	2344 K posłuchać
word	23 K lid van	2094 K lid van	2094 K vriend van	2121 K nu	2121 K vandaag
work	895 K with us	895 K for us
worth	846 K reading:
""", 'wr': """
write	955 K to
""", 'ws': """
wspieraj	81 K	2341 K
wszystkie	27 K komentarze	2310 K artykuły o	2314 K artykuły autora
""", 'wy': """
wydrukuj	2335 K
""", 'xe': """
xem	3236 K thêm	3236 K thêm:	3236 K:	3236 K video	3236 >> K	3236 K tiếp:	3245 K các bài viết của tác giả	3245 K các bài viết khác của	3245 K thêm bài của tác giả	3251 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1131 K puedes recibir
yazi	3084 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	829 K can follow him on	829 K can follow her on	829 K can follow them on	838 K can withdraw your consent at any time	838 K may withdraw your consent at any time	846 K may also like:	846 K might also like:	846 K may also be interested in:	846 K may also want to read:	846 K may want to read:	876 K can get	885 K can reach	885 K can email	885 K can e-mail	885 K can contact	896 K can hear this story	896 K can listen to this	898 K can listen to	904 K must be	904 K can be part of	950 K may have missed:	957 K're reading	957 K are reading	958 K can also	958 K can now	958 K can	983 K can get
your	27 K comment	27 K comments	902 K opinion matters	941 K weekly guide to	941 K daily guide to	941 K essential guide to	994 K first
""", 'yu': """
yuk	1677 K unduh aplikasi	1693 K gabung
""", 'z': """
z	89 K prenumeratą	375 K našeho e-shopu:	2365 K naszego sklepu:	2786 K nášho e-shopu:
""", 'za': """
za	2722 K #	2722 K samo #
zachowaj	28 K
zainstaluj	13 K	2330 K
zanim	2353 K dodasz komentarz	2353 K skomentujesz
zapis	2839 K je mnenje
zapisz	2335 K ten	2335 K artykuł	2335 K tekst
zapratite	12 K	2701 K
zapytaj	2323 K	2323 K nas
zaujal	335 K vás	2749 K vás
""", 'zd': """
zdroj	350 K:	2763 K:
zdroje	350 K:	2763 K:
""", 'ze': """
zeptejte	334 K se
zet	2118 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	2748 K	2748 K článku
""", 'zi': """
zie	7 K je een	2049 K ook	2119 K je
zini	1984 K ko vairāk	1999 K stāstu	1999 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	2310 K więcej z	2311 K też	2311 K też:	2311 K także	2311 K:	2311 K wideo	2311 K film	2311 K zdjęcia	2311 K galerię	2327 K nagranie	2327 K materiał
""", 'zu': """
zugang	623 K zu allen
zugriff	623 K auf alle
zum	546 K newsletter	570 K thema:	570 K weiterlesen:	575 K autor	576 K autor	638 K kommentieren	659 K profil von
zur	575 K person	575 K autorin	576 K person	576 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1305 K
aamukirjeen	1305 K
aangemeld	2081 succesvol K
aanmelding	2124 bevestig je K
aanmerkingen	2061 op- of K
aastas	1207 K
""", 'ab': """
abbestellen	542 jederzeit K
abbestellt	646 jederzeit K
abbonamenti	1809 K
abbonamento	1735 hai già un K	1735 scegli il tuo K	1738 per chi ha un K	1809 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	1735 K per	1735 K a soli	1738 per gli K	1738 solo per K	1770 K	1805 K a	1805 K:	1805 K ora	1805 K per	1805 puoi, K	1806 i nostri K	1809 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	1735 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1752 devi K
abmelden	614 wieder K
abo	621 pur-K	674 das K	674 ein K
abonament	2288 masz już K	2534 K
abonare	2517 prin K ești
abonarea	2517 confirma K
abonat	50 ca K	2486 ești deja K
abone	80 K olun	80 K ol	3040 K olun ve	3096 K olun
aboneler	50 K	3085 K içindir	3085 yalnizca K	3085 sadece K	3100 K
abonelere	3060 K özel	3060 K özeldir	3060 K açik	3060 K açiktir
abonelerimiz	50 K	3097 K
abonelik	3100 K
abonements	2009 K
abonenci	2348 tylko K
abonenti	50 K var	2001 tikai K
abonentiem	1971 tikai K	2001 teksts ir K	2001 raksts ir K
abonents	1971 jau esi K
abonne	1460 je m'K
abonnee	50 als K	80 word K	2018 al K	2018 word K	2018 nog geen K	2020 als K	2161 word K
abonneer	80 K je	2161 K je
abonnees	50 K kunnen	50 onze K	2018 dit artikel is voor K	2020 alleen voor K	2110 K kunnen dit	2110 K kunnen het hele	2162 onze K	2165 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	417 kræver K	523 K	674 das K	674 ein K	717 K	1377 avec votre K	1464 K	2018 neem een K	2018 kiezen voor een K	2086 sluit een K af	2086 een K? log	2086 al een K	2110 nog geen K	2110 K dat bij je	2110 K af met	2161 kies een K	2165 K	2281 K
abonnementen	2165 K
abonnements	1464 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	417 bliv K	417 allerede K	418 som K	482 en K	519 bliv K	533 sie sind noch kein K	536 als K	538 bereits K	538 bereits K:in	2172 bli K	2172 allerede K	2173 som K	2240 en K	2277 bli K
abonnenten	50 K können	50 K dürfen	533 nur für K	533 exklusiv für K	648 lesen nur K	714 unseren K	717 K
abonnenter	50 K kan	417 kun for K	417 artiklen er for K	473 er for K	473 kun K	520 vores K	523 K	2172 kun for K	2172 denne saken er for K	2172 artikkelen er for K	2231 er for K	2231 bare K	2231 kun K	2278 våre K	2281 K
abonnentin	50 als K	536 als K	538 bereits K
abonnentinnen	50 K können	533 exklusiv für K	533 nur für K	533 K vorbehalten	714 unseren K
abonner	417 K for at	519 K på	1460 s'K	2172 K for å	2277 K på
abonnere	2217 ved å K
abonnez	80 K-vous	1377 K-vous pour	1377 K-vous à partir	1460 K-vous	1460 K vous
abonniere	80 K	713 K unseren	713 K hier
abonnieren	80 K sie	80 K sie uns	541 newsletter K	555 whatsapp-kanal K	555 K sie unseren kanal	585 podcast K	646 hier K	672 google K	672 google news K	713 jetzt K	713 K sie
abonniert	80 K uns	538 bereits K
about	1029 . tell us K	1029 ? tell us K	1029 ! tell us K
above	969 links K
abrir	1093 K en la app	2417 K no app
abstimmen	602 jetzt K:
abyste	302 K mohli číst dál
""", 'ac': """
accede	1081 K a todo
accedi	24 K	1735 K per
accept	2493 K toate
acceptant	1403 en K les cookies
acceptar	273 K les galetes
accepteer	2040 K de cookies
accepter	1403 K les cookies
accepteren	2040 cookies te K	2040 cookies K
access	799 unlock full K	799 full K. no ads	916 K to every story	916 full K with no ads	944 year of K	944 months of K	944 want full K	944 K for half price
acconsento	1793 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	909 K with our privacy
according	1070 K to
accordo	43 d'K?
account	799 create a free K to	799 sign in to your K	801 create an K to	916 please create a free K	1067 create a free K	1068 hold power to K	2018 maak een gratis K	2086 K is gratis en zo	2110 een gratis K	2161 maak een gratis K
accurate	923 K at time of
accused	1070 K
aceptado	1108 no has K las cookies
aceptaste	1108 no K las cookies
aconseja	1166 K
aconsejaba	1166 K
aconselha	2480 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2480 K
actionnaire	1461 sans K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1697 K dosen
adblock	313 vypněte K	431 slå K fra	2186 slå av K	2303 wyłącz K	2901 stäng av K
adblocker	560 K erkannt	560 K aktiv	560 nutzen einen K	560 verwenden einen K	560 trotz K	717 K	832 disable your K	832 you are using an K	832 K detected	2038 K uit
added	1070 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	974 put your K	974 type your K	974 add your K	974 pop your K	974 enter your K	974 send us your email K
adgang	420 få K til	519 få fri K
admitiu	2480 K
admitted	1070 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	2291 twój K e-mail	2331 K e-mail
adresa	77 lasă-ne K	2487 K de email nu va	2488 K ta de email	2488 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	3043 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	614 gültige e-mail-K	614 sie ihre e-mail-K	614 du deine e-mail-K	614 e-mail-K ein	1387 votre K e-mail	1387 votre K email
adresu	2667 na vašu e-mail K	2695 e-mail K	2695 mejl K
ads	70 no K	70 without K	1068 we don't have K
advarede	522 K
advarer	522 K	2280 K
advarte	2280 K
advert	11 K
adverteix	296 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	2162 zonder K
advertisement	11 K	831 this K has not loaded
advertisements	11 K
advertiser	931 supplied by an K	931 provided by an K	931 paid for by an K	931 produced by an K	931 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	2116 dit is een K
advierte	1166 K
adviseert	2164 K
""", 'af': """
affermato	1808 ha K
affichage	1433 K de ce contenu
affichant	1433 en K ce contenu
afficher	1403 pour K ce contenu	1433 ne peut pas s'K
affichera	1377 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	349 K odkazy	467 K-links	559 K-links	761 K links	831 contains K links	948 K links	948 K link	968 as an K we	968 as an K i	968 as an K, we	968 as an K, i	968 as an amazon K	968 our K partners	1309 K-linkkejä	1609 K linkeket	2116 K links	2222 K-lenker	2697 K linkove	2697 K linkovi	2762 K odkazy	2852 K povezave	2936 K-länkar
affiliatelenker	74 K	2222 K
affiliatelinks	37 K	74 K	467 K	653 K	2116 K
affiliates	968 as K we	968 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1437 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1463 K
affirment	1463 K
afhankelijk	2122 K van giften	2122 K van donaties
afiliacyjne	37 linki K	74 linki K	2337 linki K
afiliacyjnych	74 linków K	2337 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1143 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1143 enlaces de K
afiliate	37 linkuri K	74 linkuri K	2513 linkuri K
afiliats	279 enllaços d'K
afiliere	74 linkuri de K
afirma	1166 K	2480 K
afirmar	296 va K
afirmou	2480 K
afleveringen	2105 alle K van
afmelde	422 K dig når
afmelden	2081 elk moment K	2081 elk moment weer K
afsnittet	457 hele K
aftrekbaar	2083 gift is K
""", 'ag': """
agences	1418 avec K	1419 avec K
agenturmaterial	577 mit K
aggiornamenti	1748 segui tutti gli K
aggiunto	1808 ha K
agora	2477 doe K
agree	43 K?
""", 'ah': """
ahora	1163 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	237 K	455 af K	455 med K	2209 med K	2209 av K	2924 med K	2924 av K	3248 K
aidez	1422 K-nous à	1460 K-nous
aiheesta	1308 lisää K täältä
aiutaci	1769 K	1805 K a
aiutarci	1769 K	1805 K a
aizliegta	1981 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1206 meie K	1206 sõltumatu K	1206 K maksab	1206 hea K
ajakirjandust	1194 toeta sõltumatut K
ajakirjanik	1184 K
ajakirjanikele	39 meie K
ajakirjanikud	1206 meie K
ajoute	1463 K
ajoutez	1460 K-nous
ajuda	293 K'ns
ajude	2446 K-nos	2477 K-nos
ajutorul	2518 K tău putem	2530 avem nevoie de K tău
""", 'ak': """
akci	336 naši K
akciu	2750 našu K
akismet	21 K to reduce spam
akkoord	2081 ga je K met onze	2081 gaat u K met onze
aktardi	3099 K
aktivieren	560 javascript K
aktualne	2366 kursy są K	2366 kursy K
akzeptiere	541 mit der anmeldung K
akzeptieren	541 mit der anmeldung K	562 cookies K
""", 'al': """
alamat	1675 K email
aldus	2164 K
alerta	2480 K
alertas	14 las K	1096 recibe K	1096 activa las K	2420 receba K
alertes	1392 recevez les K	1392 K info
alertou	2480 K
alerts	14 K	817 get K as
algemene	2081 ga je akkoord met de K
alin	3082 K
alive	1068 local news K
alkaen	1307 K #
alles	533 lesen sie K	2110 lees K met
allow	833 K ads on
aloud	864 is read K by
""", 'am': """
amendat	2533 a K
amennyit	90 adj, K tudsz
ammesso	1808 ha K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	1806 siamo K su
andare	1727 prima di K via
android	548 für K und ios	813 our K app	1444 sur ios et K	2027 app voor K
angebot	621 ihr K	621 dein K	713 hier gibt es das K
angebote	614 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	668 ihre spende K	668 deine spende K	668 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	562 inhalte K werden
anggota	1721 jadilah K
ankete	2754 našej K	2754 v K
anketi	35 našoj K	2691 našoj K	2691 u K	2847 naši K	2847 v K
anketimize	35 K
anketimizi	3069 okur K	3069 K
anketo	2847 kratko K	2847 našo K
anketu	35 našu K	2691 kratku K	2691 našu K
ankety	340 naší K	2754 našej K
ankiecie	35 naszej K	2328 naszej K	2328 w K
anlatin	38 bize K	67 bize K	3082 K
anlatti	3099 K
anmelden	24 K	524 jetzt K	602 jetzt K:	713 hier K
anmelder	452 er K	507 er K på	2206 er K	2265 er K i
anmeldung	541 mit meiner K	541 mit ihrer K	541 mit der K stimmen	541 mit der K stimme	541 mit der K willige	541 mit der K willigen	541 mit der K erklären sie	587 K	641 hier geht es zur K
annetus	1194 tee K	1209 K
anno	1807 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	467 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	520 uden K
annonsblockerare	2901 stäng av K
annonseblokkering	2186 slå av K
annonselenker	37 K	74 K	2222 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	2278 uten K	2994 utan K
announced	1070 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1808 ha K
ano	2479 por K
anoi	1361 K
anoniem	2061 K tippen	2098 ons K
anonim	3063 bize K
anonym	635 K an uns
anonymous	935 K
anonymously	935 K
anot	1968 K
anregungen	608 fragen oder K	608 fragen und K
ansehen	606 hier K	606 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	840 K our poll
antes	1073 K de irte	2403 K de sair
anuncio	1143 después del K	1143 tras el K
anuncios	70 sin K
anunciou	2480 K
anuncis	70 sense K
anvender	431 vi K cookies
anyone	1008 if you know K
anytime	804 cancel K	1069 cancel K
anzeige	11 der K	11 dieser K	559 nach der K weiter	631 dies ist eine K
anzeigen	70 ohne K	70 keine K	562 mit einem klick K lassen
anzusehen	596 um das video K
""", 'ap': """
apelowali	2400 K
apeluje	2400 K
apgalvo	2008 K
aplicativo	84 no nosso K	2417 baixe o K	2417 baixe nosso K	2478 nosso K
aplikace	407 naše K
aplikaci	84 v naší K	309 stáhněte si naši K	310 stáhněte si K	343 mobilní K	343 naší K	343 naší mobilní K	406 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	2723 preuzmite K i
aplikacja	2398 nasza K
aplikacji	84 w naszej K	2293 w naszej K	2293 otwórz w K	2351 naszej K
aplikasi	1676 K kami	1678 unduh K	1678 download K	1721 instal K	1721 unduh K kami	1721 unduh K gratis	1721 segera unduh K	1721 yuk unduh K	1722 K kami
apoiador	2406 torne-se K	2446 seja nosso K	2477 torne-se K	2477 seja nosso K	2477 seja K
apoiam	2469 nos K todos os meses
apoie	2446 K
apoio	2402 seu K	2406 seu K é	2446 seu K
aportaciones	1154 gracias a las K
aporte	90 K lo que pueda	1128 tu K	1163 tu K
apoyan	1154 que nos K cada mes
apoyo	1072 su K	1072 tu K	1076 con tu K	1076 tu K es	1128 tu K
app	84 i vår K	84 med vår K	548 als K	611 mit der K	611 in der K	612 -K	644 mit der K der	813 get our K	813 in our K	813 use our K	813 our new K	813 our ios K	816 get the K	947 have our K	947 our K has	947 with our K	947 via our K	947 on our K	972 with our K you	972 with our K, you	972 in our K you	972 on our K you	1067 our K	2027 in de K	2078 -K	2179 i vår K	2278 vår K	2893 i vår K	2994 vår K	3228 tải K	3285 在K中
appareil	1377 un seul K à la fois	1450 en cours sur un autre K
appeared	858 first K on	925 K in print
appen	84 i K vår	424 hent K	424 åbn i K	2179 last ned K	2179 hent K	2179 åpne i K	2893 öppna i K	2894 ladda ner K	2894 ladda ned K	2894 hämta K	2993 ladda ner K och
appje	38 stuur een K	67 stuur een K	2060 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1389 téléchargez l'K	1389 notre K	1390 dans l'K	1390 avec l'K	1390 sur l'K	1390 télécharger l'K	1461 notre K
applications	1389 nos K mobiles
appot	1604 az K
apps	947 our K
apunta	293 K't
""", 'aq': """
aqui	2403 já que você está K	2403 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	2278 vårt K
arbeit	714 unsere K
arbeitet	582 K als
arbejde	520 vores K
arbejdet	507 har K på
arbetar	2924 K med ai
arbetat	2981 har K på
arbete	2994 vårt K
argue	43 K back
argued	1070 K
arrivato	1727 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	294 aquest K	294 l'K sencer	799 to unlock this K	799 members-only K	807 you've read your last free K	807 you have read your last free K	807 this is your last free K	807 reached your K limit	822 share this K on	831 links in this K may	918 save this K	928 this K	928 the full K	929 this K	930 this K	969 links in this K	1068 this K	1365 vous avez aimé cet K	1365 cet K vous a plu	1377 pour accéder à l'K	1377 cet K est offert	1377 cet K vous a été offert	1377 pour lire cet K	1377 offrir cet K	1377 offrez cet K	1383 de cet K à lire	1417 cet K est paru dans	1417 cet K a été publié	1441 réagir à cet K en	1455 cet K a d'abord été publié	1457 offrez cet K	1457 offrir cet K	1461 cet K
articles	15 free K	58 nouveaux K par e-mail	788 you've read # K	799 access to all our K	799 gift K to give	807 free K left	807 K left this month	807 you've used all your free K	807 # of # free K	807 K left to read	916 to read more K	916 for three more free K	916 more free K	918 K to give	918 K to gift	918 K to share	918 gift # K	1377 tous nos K	1383 il vous reste # K	1447 nos K sont en accès libre	1457 K à offrir	1461 nos K
articol	2531 acest K
articolele	2531 K noastre
articolelor	2501 preluarea K
articoli	58 nuovi K via mail	1735 tutti gli K senza limiti	1740 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1727 ti è piaciuto questo K	1735 per leggere l'K	1735 regala questo K	1806 questo K
articolul	20 K complet	20 K integral	2522 pentru a citi K	2522 să citești tot K	2531 ți-a plăcut K	2531 tot K
artigo	20 ler este K	20 ler o K	2403 gostou deste K	2473 para ler este K	2478 este K
artigos	2445 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	465 denne K for #	482 denne K	482 en K	520 denne K	525 dir gefällt dieser K	533 lesen sie diesen K mit	533 um diesen K zu lesen	533 dieser K ist nur für	533 zugriff auf alle K	533 alle K lesen	533 ganzen K lesen	539 freie K übrig	539 K frei	539 ihr letzter freier K	583 K wurde	588 unsere K öfter	617 K etwas wert ist	621 alle freien K	627 weitere K finden sie	632 rechte am K	632 K steht unter einer	642 den ganzen K	642 diesen K	647 gäbe es diesen K nicht	651 alle K zum	651 lesen sie in diesem K	656 K ist zuerst	656 K ist zuvor	658 K gratis	673 K wurde zuerst	714 dieser K	714 diesen K	714 diesem K	1710 untuk membaca K ini	1722 K ini	2018 om dit K te lezen	2018 dit K is alleen	2018 geef dit K	2018 lees dit K met	2018 gratis K deze week	2044 fout in dit K	2061 mening over dit K	2086 een premium K	2103 dit K	2117 niets uit dit K	2117 K mag zonder	2162 dit K	2944 gratis K kvar	2953 en K	2954 låst K	2954 upplåst K
artikelen	15 gratis K	2018 toegang tot alle K	2086 aantal K bereikt	2086 aantal gratis K	2110 gratis K gelezen	2113 alle K over
artikeln	533 zugang zu allen K	621 zugang zu allen K	658 freien K	2880 gillade du K	2886 läs hela K med	2886 lås upp K	2927 fel i K	2953 den här K	2953 K	2954 K är upplåst	2954 K är öppen	2954 den här K är låst	2954 K är låst	2994 den här K
artikels	656 nutzung dieses K
artikkel	1201 tasuta K	1206 see K
artikkelen	2212 feil i K	2240 denne K	2240 K	2278 denne K
artikkeli	20 koko K	1267 tämä K on vain	1315 ilmainen K jäljellä	1359 tämä K
artikkelia	1311 maksutonta K	1311 ilmaista K
artikkelin	1321 tämän K
artikkelit	15 ilmaiset K	1311 ilmaiset K
artiklar	15 fria K	2886 fria K	2944 gratis K kvar	2950 inga gratis K	2950 inga fria K	2994 alla K
artiklen	411 kunne du lide K	482 K	520 K her
artikler	15 gratis K	417 gratis K	473 gratis K tilbage	479 ingen gratis K	520 alle K
artikli	1204 selle K
artiklid	1197 tasuta K
artiklit	1197 tasuta K	1204 seda K	1206 kogu K
arvioi	1361 K
""", 'as': """
asegura	1166 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	1070 K
asks	1070 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	2411 já é K	2477 torne-se K	2477 seja K
assinantes	50 K podem	50 os K podem	2411 só para K	2411 somente para K	2473 exclusivo para K	2473 exclusiva para K	2473 exclusivos para K	2478 nossos K	2481 K
assinatura	2481 K
assinaturas	2481 K
assine	80 K	2402 K a	2402 K o	2410 K por	2410 K e tenha	2411 K para	2477 K já	2477 K agora	2477 K e	2477 K aqui	2477 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	930 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	831 as an amazon K	856 is an K
assure	1463 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	1995 K mūs	2005 K mūs
atbalstiet	2005 K mūs
atbalsts	1995 tavs K palīdz	2005 tavs K	2005 jūsu K
attgjevast	45 K
atzina	2008 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	583 K
audioverze	2 K
audioverzi	339 K
audioverzii	2753 K
aufgefallen	565 fehler K
ausblenden	562 und wieder K
auszugsweise	577 nachdruck, auch K
auteur	1420 est l'K	2062 is K van	2065 mening van de K
auteursrecht	2093 rust K
author	853 email the K	853 the K can be	856 is the K of	856 is an K
automated	2 read by an K	864 is read by an K	864 narrated by an K
automatisch	2 K vorgelesen	536 endet K	606 K vorgelesen	632 K von dpa	632 K von der	640 der text wurde K	640 dieser text wurde K
automatisk	2209 K oversatt
autor	270 és K de	582 ist K	1125 es K de	2447 é K de
autora	270 és K de	1125 es K de	2320 napisz do K	2447 é K de
autorce	330 napište K
autore	1771 è K di
autorem	2320 kontakt z K
autoren	595 meinung der K
autorin	582 ist K	582 ist freie K	595 meinung der K
autorise	1450 n'K pas la lecture
autorke	2743 napíšte K
autorki	2320 napisz do K
autorovi	330 napište K	2743 napíšte K
autorskim	2338 chroniony prawem K	2338 chronione prawem K
autoru	2681 javite se K	2681 pišite K
autrice	1420 est l'K	1771 è K di
""", 'av': """
available	813 our app is K	814 K on the app store	814 K on google play	947 app is K	964 tickets are K here
avbryt	21 K svar
avec	1418 K afp	1419 K afp
averci	1805 grazie per K letto
avertit	1463 K
avertizat	2533 a K
avise	2477 K-nos
avsluta	2995 K när du vill
avsnittet	2926 hela K	2926 ladda ner K
avtorici	2837 pišite K
avtorju	2837 pišite K
avverte	1808 K
""", 'ay': """
ayda	3081 K # tl	3081 K # tl'den	3098 K
aydinlatma	3051 K metni
ayirtin	3082 K
aylik	3098 K
ayudanos	1163 K
""", 'ba': """
ba	2280 K
bad	522 K	2996 K
bagikan	25 K	49 K
baixa	262 donar-te de K
baixe	2402 K o	2417 K o app
bajate	1163 K la app
bancs	285 no depèn de K
banner	717 cookie-K	1071 cookie K
banners	1071 cookie K
bantu	1721 K kami
bastano	1805 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	632 redaktion nicht K
beboette	2164 K
become	51 K one of them	870 K a	1067 K one of them
becoming	869 K a member	986 consider K a	1067 consider K	1067 K a member
bedankt	2161 K voor het lezen
beelden	2061 heb je K	2061 heeft u K
befindet	562 an dieser stelle K sich
before	788 K you go	788 K you move on
begging	1071 K
begs	1070 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	524 mit einem K	617 jeder K hilft uns	632 K steht unter einer	647 mit einem kleinen K	656 K ist zuerst	668 mit ihrem K können wir	668 mit deinem K können wir	668 ihrem K helfen	673 K wurde zuerst	714 dieser K	714 diesen K
bejelentette	1666 K
bekijk	2071 nieuwe baan? K
beklagade	2996 K
beklagede	522 K
beklaget	2280 K
belangrijkste	2081 elke dag het K
believe	1010 if you K we	1068 people who K in
belirtti	3099 K
below	940 sign up K	940 enter your email K	969 links K
beluisteren	2105 dit artikel ook K	2105 hier K
benachrichtigungen	14 K	550 K aktivieren	551 push-K
benadrukt	2164 K
bent	2011 nu je hier toch K
bepaalde	2164 K
berasal	1698 konten ini K dari
berdonasi	1721 mari K	1721 silakan K	1721 ayo K	1721 anda K
bereits	533 sie haben K ein abo	621 K ein konto
bergabung	1721 mari K	1721 K dengan kami	1721 ayo K
bergabunglah	51 K	1721 K
bergantung	1708 K pada dukungan anda
berichte	67 K uns
berichten	67 K sie uns	714 wir K
berichterstattung	714 unsere K
berichtet	582 K für	582 K über	700 K als
berichtete	716 K
berite	2866 K nas
berkomentar	6 untuk K
berlangganan	1671 sudah K	1674 K newsletter	1707 terima kasih telah K	1707 berhasil K	1721 K sekarang	1721 silakan K
bersama	51 ikutlah K	1721 gabung K
bescheid	635 sagen sie uns K	635 sag uns K
beschloss	716 K
besedah	2878 po K
besked	460 push-K
beskeder	460 push-K
besloot	2164 K
beslutade	2996 K
besluttede	522 K
besluttet	2280 K
besoin	1365 nous avons K de vous	1460 nous avons K de vous	1460 a K de vous	1460 avons K de votre
besplatan	2709 poslednji K tekst
besplatna	2696 K članka
besplatne	2696 K članke
besplatni	2688 naš K webinar	2688 naš K vebinar	2709 poslednji K članak	2709 zadnji K članak
besplatnih	2696 K članaka
beste	2081 elke week het K van
bestellen	524 jetzt K	601 im shop K	602 shop K	602 store K	675 jetzt K im	713 K sie hier	713 K sie unseren
bestellung	587 K
besten	714 die K texte
betaald	2116 artikel is K	2116 content is K
betaalmuur	2083 geen K	2165 K
betalande	2953 K läsare
betalende	473 kun for K	482 K læsere	2240 K lesere
betalingsmur	523 K	2281 K
beteiligt	631 redaktion ist nicht K
betonte	716 K
betrokken	2090 redactie is niet K
bevestigen	2081 aanmelding te K
bevorzugen	588 google K
bevorzugte	588 K quelle
bevorzugten	588 K quelle
bevorzugter	588 K quelle
bewerben	602 jetzt K:
bewust	83 speel K
bezahlschranke	618 K	717 K
bezmaksas	1997 K rakstus	1997 K raksti	1997 K kontu	2001 K raksts
""", 'bi': """
bidrag	415 dit K	415 giv et K	519 giv et K	519 dit K gør	519 dit K er	519 dit K til vores	523 K	2170 ditt K	2219 gi et K	2277 ditt K gjør	2277 ditt K er	2933 ge ett K	2933 ditt K gör	2993 ge ett K	2993 swisha ett K
bidraget	2219 K ditt
bijdrage	2014 jouw K	2057 kleine K	2116 K is betaald	2122 dankzij jouw K	2163 kleine K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	665 uns ihre K
bildirdi	3099 K
bildirimlere	14 K	3044 K izin ver
bildirimleri	14 K	3045 K aç
bildirin	38 bize K	67 bize K
biletlerini	3069 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	1068 K owner
bilten	78 na K	2676 K
binding	419 ingen K	521 ingen K
bindingstid	2174 ingen K	2279 ingen K
bindningstid	2888 ingen K	2995 ingen K
binnenland	2101 is redacteur K
bisogno	1727 abbiamo K di te	1805 abbiamo K di te	1805 abbiamo K del tuo	1805 abbiamo K anche di te	1805 abbiamo K di voi
bitte	525 haben wir eine K	525 eine K an sie	525 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	1666 K
""", 'bl': """
bli	2277 K med i	2277 K en del av	2993 K en del av
blijkt	2164 K uit
blijven	2083 om dit te K doen
bliv	51 K en af dem	519 K en del af
blocker	832 disable your ad K	832 disable ad K	832 turn off your ad K	832 using an ad K
blocking	832 K our ads	833 K ads
bloqueador	1106 K de anuncios	1167 K de anuncios	2427 K de anúncios
bluesky	16 K	826 follow him on K	826 follow her on K	826 follow them on K
""", 'bo': """
board	894 our jobs K	894 our job K
bogatych	2340 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	951 K this story	951 K this page
bookshop	936 our K	996 in our K	996 from our K
boutique	1459 dans notre K	1459 sur notre K
""", 'br': """
bralcem	2874 K
bralcev	18 po zaslugi K	43 pisma K	2855 s podporo K	2855 s pomočjo K	2874 K	2876 naših K	2876 po zaslugi K	2876 s podporo K	2876 podpori K
bralci	2874 K	2876 naši K
branja	0 čas K
brauchen	617 K noch #	713 wir K ihre hilfe	713 wir K deine hilfe	713 K wir sie	713 K wir dich	713 K wir eure
braucht	617 K ihre hilfe	617 K deine hilfe
breaking	817 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	2855 K vas
brief	2061 K naar
briefing	868 our morning K	868 our K	868 daily K	909 K in your inbox
briefkasten	590 anonymen K	590 anonymer K
brieven	2061 K naar
bring	972 our apps K you
brings	972 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	832 your K is out of date	832 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	2209 K ki	2209 K ai
""", 'bu': """
budite	2695 K u toku
buitenlandcorrespondent	2123 is K
buitenlandredacteur	2062 is K	2149 is K
bulabilirsiniz	3082 K
bulan	1723 per K
buletin	78 K kami	1674 K kami	1707 K harian kami	1722 K kami	1725 K
bulunabilirsiniz	3096 katkida K
bulundu	3099 çağrida K
bulunun	3096 katkida K
buradan	3077 K bağiş yapin
bureau	880 K chief
button	596 klick auf den K	1009 clap K
buttons	918 the share K	918 the K below
buycoffee	2340 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	2402 K-se	2411 K-se para
cadeau	2019 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1128 K
callan	1164 lo que otros K
campagne	1447 K de dons	1460 boucler notre K
campaign	1068 our spring K	1068 our K
can	1067 pay what you K
canal	1101 únete al K	1163 únete al K	2423 siga nosso K	2423 siga o K	2477 entre no K	2478 nosso K
canale	1775 al K	1806 il nostro K
canali	1749 sui nostri K
canalul	2531 K nostru
cancel	21 K reply	804 K at any time	1069 K any time	1069 K at any time
cancele	2410 K quando quiser	2479 K quando quiser
cancellarti	1742 puoi K
cap	270 és K de
caporedattore	1771 è K
caporedattrice	1771 è K
carte	9 cette K
casella	79 nella tua K	1743 nella tua K
""", 'ce': """
cebinize	3074 K gelsin
celoten	20 K članek	2823 K članek je	2851 K članek
celotnega	2823 za ogled K	2823 za branje K	2851 K članka
cenite	2871 K naše delo	2871 K naš trud
cerea	2533 K
cereau	2533 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	2533 a K	2533 au K
""", 'ch': """
channel	1068 our K	1680 ikuti K	1680 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1386 par e-mail K	1386 par mail K
chargement	1433 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	640 unseren K	640 unserem K
chcete	406 K číst dál	2730 K čítať ďalej
check	899 K back for more	899 K back soon
chef	1420 est K de	2101 is K van de	2149 is K
cheffe	1420 est K de
chefredakteur	667 ist K
chefredakteurin	667 ist K
chefreporter	667 ist K
chefreporterin	667 ist K
chegou	2403 se você K até aqui
chercheur	1420 est K
chercheuse	1420 est K
chia	25 hãy K sẻ	49 hãy K sẻ	3267 hãy K sẻ	3270 K sẻ
chiede	1808 K
chiederti	1727 un piccolo favore da K
chief	856 is K
chiesto	1808 ha K
chip	869 K in	870 K in	1067 K in now	1067 K in and
chipping	1067 consider K in
choices	939 cookie K	939 your K
choisissez	1377 K votre offre
choose	786 K a plan	801 K a plan
chosen	923 K by our
chronione	2338 K są prawem
""", 'ci': """
cijelog	2663 za čitanje K
cikk	1664 ez a K
cikkeink	1664 K
cikket	1628 ezt a K	1628 a K
cinste	54 fă-mi K cu o cafea
cipta	1692 hak K
citarea	2526 cu K sursei
citera	2913 K oss gärna	2913 K gärna men ange
citire	0 timp de K	0 timp K
citit	2518 dacă ai K până aici
cititorii	36 K noștri	2531 K noștri
cititorilor	18 datorită K	43 scrisorile K	2518 datorită K
civil	946 keep it K
""", 'cl': """
claimed	1070 K
clap	1009 K for this	1009 K for it	1009 give it a K	1009 K up to
claps	1009 K for this	1009 give it some K	1009 # K
clarifications	903 corrections and K
clicking	887 by K play
client	1379 déjà K
clips	40 your K
""", 'co': """
code	1775 qr K
codziennie	17 K rano	2291 otrzymuj K
coffee	54 buy me a K	54 buy us a K	869 buy me a K	869 buy us a K	1067 buy us a K	1069 cup of K
colabora	1125 K con
collabora	1771 K con
coloque	77 K seu e-mail
columnist	856 is a K	880 K	2062 is K	2123 is schrijver en K	2123 is K en	2149 is K
colunista	2447 é K
com	2575 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	1111 quieres K	1112 para K	2433 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	2531 spune-mi în K	2531 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1111 déjanos tu K
comentarios	85 en los K	1111 no admite K	1112 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comentou	2480 K
comision	2513 primi un K
comment	6 to K	6 to leave a K	6 to post a K	840 log in to K	840 sign in to K	840 be the first to K	840 leave a K below	840 leave your K	840 our K policy	841 post a K	946 posting a K	946 members can K	963 to K you must	963 to K, you must	1025 post your K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1441 votre K sera publié
commentaires	85 en K	85 dans les K	1406 charte des K	1406 espace K	1407 dans les K
commentare	6 per K	1757 vuoi K	1758 per K
commentator	2123 is politiek K
commenter	1407 pour K	1441 peuvent K	1441 pour pouvoir K
commenti	85 nei K	1757 i K saranno	1758 nei K
commenting	840 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	840 in the K below	840 let us know in the K	840 K powered by	840 K have been closed	840 all K are subject to	840 we welcome your K	841 in the K section	946 posting K	963 closed the K	963 turned off K	963 turned off the K	963 switched off K	963 disabled K	1025 post your K	1067 let us know in the K
commercial	923 our K team	923 our K content	1437 réalisé par un partenaire K	1450 notre service K
commissie	2090 een K
commission	831 we may receive a K	831 K if you buy	923 may earn a K	923 may earn a small K	923 may earn an affiliate K	923 may receive a small K	923 may receive K	923 earn K from	948 K
commissione	1784 ricevere una K
commissions	948 K
committed	903 K to accuracy
community	634 unserer K	714 unsere K	840 abide by our K	877 our K members	877 leave our K	877 like our K	1067 join our K of	1068 K-funded	1757 regole della K	1775 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2454 uma publicação K por
compartilhado	2454 um post K por
compartilhe	25 K	49 K com	67 K sua história	2477 K este
compartilo	49 K
compartir	1081 K tu cuenta, cambia	1163 si quieres K tu cuenta
compensated	948 K
compensation	923 receive K from
complain	903 K about this article
complained	1070 K
complains	1070 K
complaints	903 our K page
completa	1157 para leer la nota K	2410 para ler a matéria K
complete	916 K digital access
completo	2410 para ler o artigo K
complimentary	15 K articles	807 K articles	807 K article this month	807 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1460 créez un K	1460 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1154 K que sostiene
comunidade	2477 faça parte da K
comunique	2432 K um erro
comunitatea	2518 K care susține	2530 intră în K
concorda	43 K?
condannato	1808 ha K
condiciones	1109 términos y K
condividi	67 K la tua storia	1805 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conduite	1441 charte de bonne K
confidence	878 in K
confidential	878 K tip	878 K tips
confirm	809 check your email to K
confirmar	1153 bandeja de entrada para K	2468 caixa de entrada para K
confirmat	2533 a K
confirmation	1446 e-mail de K
connect	826 K with us on
connectez	24 K-vous	1363 K-vous	1377 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	1754 il K ai cookie
consent	836 we need your K to load	872 written K
consentimento	2454 K para carregar
consentiti	1757 non sono K commenti
consider	786 K giving	786 K making	786 K joining	786 K a gift	793 if you liked this article, K	870 please K	870 K a	870 K giving	870 K joining	986 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	809 K me with news and offers	884 K her at	884 K him at	884 K them at	1067 K us at	2098 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	855 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	2477 K-nos
contenido	9 este K	9 K externo	1082 K premium	1108 K externo de	1108 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	836 to view this K, you	836 to view this K please	836 this K is hosted by a third party	836 we use your sign-up to provide K	837 third-party K	916 access to all our K	923 our K studio	925 to reuse this K	928 this K	2066 K te zien
contenu	9 ce K	1403 ce K n'a pas pu être	1403 K bloqué	1433 K est fourni par
contenus	1377 tous nos K	1461 nos K
contenuti	9 K esterni	1738 a tutti i K
contenuto	9 questo K	9 K esterno	1754 K esterno
contingut	9 aquest K
continua	1797 K a leggere con	2522 pentru a K lectura
continuar	285 el teu suport per K	285 ajuda'ns a K	288 per K llegint	2473 para K lendo	2473 para K a ler	2473 K lendo
continuare	20 K a leggere	1797 per K a leggere	1797 per K la lettura	2522 pentru a citi în K	2522 citește în K cu
continue	799 to K reading this article	799 log in to K	799 sign in to K	799 register to K	799 upgrade to K	1067 help us K	2460 K a ler abaixo	2473 K lendo com	2473 K a ler com
continuer	1450 pour K à lire
continuez	1437 publicité, K	1450 K votre lecture sur
continuing	836 by K to use this website, you agree
contou	2480 K
contribua	90 K com o que puder	2446 K	2477 K com	2477 K a partir	2477 K para o nosso
contribuez	1460 K
contribuie	90 K cu cât poți
contribuisci	1726 K
contributed	881 K reporting	881 K to this report	881 K to this story	881 K to this article	925 K to this report	1065 K reporting from	1065 K reporting to
contributing	856 is a K	1067 by K to
contribution	786 make a K	869 make a K	1067 your K	1067 making a K	1460 votre K
contributo	1726 il tuo K	1730 con il tuo K	1794 piccolo K per noi
contributor	856 is a K
conversation	786 join the K	840 join the K with	841 to join the K	946 in the K
convida	54 K'm a un cafè
cookie	836 manage your K	1479 קובצי K	1600 K-kat	1754 usiamo i K	1754 questo sito usa i K	2303 pliki K	2569 файлы K	2569 файлов K	2579 файлы K	2609 файлы K	2609 файлов K	2746 súbory K	3127 файли K	3127 файлів K	3139 файли K	3169 файли K	3169 файлів K	3232 sử dụng K	3247 chấp nhận K
cookiekeuze	2102 K
cookies	9 third-party K	431 vi bruger K	432 bruger K til	454 K	639 nutzung von K	729 αποδοχή K	773 K	836 we use K	836 this site uses K	836 this website uses K	836 our site uses K	836 uses K to	836 accept all K	836 accept K	836 how to control K	837 use of K	887 social media K	939 K	1108 usamos K	1108 este sitio utiliza K	1108 esta web utiliza K	1108 aceptar las K para	1108 que aceptes las K	1109 uso de K	1403 refusé les K	1404 utilise des K	1433 gérez vos K	1464 bandeau K	2040 omdat je geen K	2042 gebruik van K	2066 social media-K	2102 K toe te staan	2186 vi bruker K	2208 K	2303 używamy K	2303 plików K	2429 usamos K	2429 este site utiliza K	2429 este site usa K	2430 uso de K	2915 K på	2923 K
cookievoorkeuren	2066 K
copy	1068 read our K
copyright	2093 rust K
corespondent	2504 este K
corporate	1068 K backing
correct	923 K at time of
correction	903 report a K	903 request a K	903 suggest a K
corrections	903 our K	903 K policy	933 our K team	1068 our K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	1089 en tu K	1089 en su K	1089 a tu K
correspondant	1420 est K	1420 K à
correspondante	1420 est K	1420 K à
correspondent	856 is a K	880 K	2062 is K	2149 is K
correspondente	2447 é K
correspondents	1068 our K
corresponsal	270 és K	1125 es K
correu	77 deixa el teu K	77 deixeu el vostre K	262 al teu K
corrispondente	1771 è K
count	1027 you K on
courriel	1386 par K chaque	1386 dans votre boîte K
couvre	1420 K les
coverage	899 read our full K	899 see our full K	951 more of our K	951 all our K	1068 our K
covers	856 K the
""", 'cr': """
created	863 summary was K
creative	47 K commons	47 K-commons-lizenz
criticised	1070 K
criticized	1070 K
cronisti	39 nostri K
crowdfunding	1071 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	1125 K los
cuenta	1081 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	2101 is K
cuma	17 her K
cuota	1164 tu K
""", 'cy': """
cyfrowe	2360 kup wydanie K	2360 wydanie K
""", 'cz': """
czekamy	2306 K na wasze
czytaj	2397 K dalej za
czytania	0 czas K
czytasz	2360 K nas za darmo	2398 K nas
czytelnicy	36 nasi K	2357 K	2398 nasi K
czytelniczek	2340 dzięki wsparciu K
czytelniczki	2357 K
czytelnikom	18 dzięki K	2357 K	2398 dzięki K
""", 'da': """
daarna	2020 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	713 sind sie K	713 sei K
dacci	1805 K una mano
daftarkan	1707 K email anda
dagar	2934 # K för #
dage	465 # K for #	519 prøv # K
dagelijks	2023 ontvang K
dager	2220 # K for #
daily	809 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	2398 pisać K
danach	536 K # euro
dane	2764 #% z K	2764 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	2083 K onze leden	2083 K mensen zoals jij	2083 K lezers zoals jij	2109 K onze lezers	2109 K lezers	2109 K giften	2122 K jouw steun	2122 K uw steun
dapatkan	1680 K update berita
dar	406 váš K	410 K	2820 K
darbu	2006 mūsu K
darmowe	2334 K konto
darmowy	2288 ostatni K	2349 ostatni K tekst
darmowych	2334 limit K
darowizna	2397 twoja K	2401 K
darowizny	2401 K
darte	1091 K de baja
darujme	351 na K	407 na K	408 K
dary	410 K	2820 K
data	856 is a K
datajournalist	2101 is K
dateci	1805 K una mano
datenjournalist	667 ist K
datenjournalistin	667 ist K
datenschutzbestimmungen	563 K
datenschutzhinweise	563 K
""", 'de': """
deaktiviere	560 K deinen adblocker
deaktivieren	560 K sie ihren adblocker	560 adblocker K	560 ad-blocker K
deaktiviert	560 javascript ist K
debat	453 send det til K
debate	841 join the K
debattartikel	2922 din K	2922 skriva en K
debattartikeln	2922 svara på K
debatten	6 delta i K	435 deltag i K	459 deltage i K	459 deltag i K	459 tone i K	2213 delta i K
debattinnlegg	43 K	2207 K
decided	1070 K
decidiu	2480 K
decis	2533 a K
deciso	1808 ha K
declarat	2533 a K	2533 au K
declarou	2480 K
dedi	3099 K
dedicated	1068 our K team
dediler	3099 K
deductible	869 tax-K gift	869 tax-K donation	1066 tax K to the extent	1066 tax-K to the extent	1066 tax K to the fullest extent	1066 tax-K to the fullest extent	1066 tax K as allowed	1066 tax-K as allowed	1067 make a tax-K	1069 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	2010 K dit
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	2878 je K
dejala	2878 je K
dekker	2265 K
dela	25 K den	49 K den	2993 K med en vän
delite	49 K ga	67 K z nami
delivered	799 print edition K to	800 K to your door	809 K to your inbox	809 K to your email	809 get the latest news K	977 K mondays	977 K tuesdays	977 K fridays	977 K sundays
delivery	989 home K of the	989 home K
delo	2871 vam je všeč naše K	2876 naše K
dem	51 bli en av K
demanar	296 va K
demander	1365 une faveur à vous K	1365 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	3099 K
denuncia	1166 K	1808 K	2480 K
departe	49 dă-l mai K	2530 citi mai K
depend	1027 you K on	1068 we K on
depende	1154 no K de bancos	2469 não K de bancos
dependemos	1154 K de nuestros lectores	2469 K dos nossos leitores
der	716 so K
derden	2040 inhoud van K
derdi	3099 K
derecho	29 se reserva el K
derlerdi	3099 K
desactiva	1106 K adblock
desactivar	1106 K adblock
desacuerdo	43 en K
desative	2427 K o adblock
descarga	1093 K la app	1093 K nuestra app	1163 K nuestra	1163 K la app
descarrega	293 K't
descarregue	2417 K a app
desk	39 our news K
despre	2504 scrie K
desta	2477 faça parte K
destek	3077 K olun	3096 bize K	3096 K olun	3096 K ol	3096 K verin	3096 aylik K
det	522 hed K	2280 het K	2280 sto K
detected	832 ad blocker K	832 adblock K
determinou	2480 K
detto	1808 ha K
deutschen	656 von der K presse-agentur
devamini	3040 K okumak için	3096 haberin K okumak
devenez	80 K membre	80 K abonné	1460 K membre	1460 K mécène
device	878 non-work K
""", 'di': """
dicci	1805 K la tua
dice	1166 K	1808 K
diceva	1808 K
dich	713 trag K
dichiarato	1808 ha K
die	716 so K
diesem	714 K text
diesen	9 K tweet	49 leiten sie K	642 K text	647 gäbe es K text nicht	714 K text
dieser	714 K text
dieses	9 K video	596 um K video
different	43 got a K view
dig	411 vi har en bøn til K	2993 hör av K
digest	868 weekly K	868 our K
digipakett	1169 telli K
digital	621 K-abo für	648 ein K-abo	674 K-abo	944 K pass
digitalabo	533 mit unserem K	621 K für	674 K
dijo	1166 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2696 za # K	2696 od # K
dinara	2725 K
dine	417 læst alle K
dinleyebilirsiniz	3082 K
dinleyin	2 haberi K	3082 K
dipendenza	88 il gioco può causare K
dipublikasikan	22 tidak akan K
dir	296 va K
direct	809 K to your inbox	1397 suivez en K	2487 K în inbox
directement	1387 K dans votre
directly	809 K in your inbox
directo	1101 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1752 K adblock
disagree	43 K?
disait	1463 K-il	1463 K-elle
disattiva	1752 K adblock	1752 K l'ad blocker
discord	634 unserem K
discorda	43 K?
discordu	329 K
discordzie	2319 K
discover	268 a google K	448 google K	588 google K	672 K folgen	743 google K	874 google K	1130 en google K	2059 google K	2202 google K	2319 google K	2502 pe google K	2917 google K
discoverissa	1289 google K
discussion	6 to join the K	946 in the K	946 join the K	1406 participez à la K
disdici	1735 K quando vuoi	1807 K quando vuoi
disfrutando	1157 sigue K de
disiscriverti	1742 K
diskuse	342 vstupte do K	342 zapojte se do K
diskusie	2755 zapojte sa do K	2755 vstúpte do K
diskutiere	565 K mit
diskutieren	565 K sie mit	565 K sie über	713 K sie mit
diskutovat	342 K mohou
dispatch	868 a weekly K	868 our K
disponibil	2485 K doar pentru abonați
disponibile	1745 K su app store
disponible	1094 K en google play	1389 K sur l'app store
dispositivo	1081 si continúas leyendo en este K	1082 en otro K	1797 in uso su un altro K	2473 em outro K	2473 noutro K
dispus	2533 a K
disse	1808 K	2480 K
distribuie	25 K	49 K-l
dit	1463 a K	1463 K-il	1463 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1406 K-le nous en	1460 K-nous
diu	296 K
diventa	80 K socio	1805 K socio	1805 K parte
diyor	3099 K
diyordu	3099 K
diz	2480 K
dizia	2480 K
diziam	2480 K
""", 'do': """
do	1068 what we K
dobivajte	2716 K
dobivati	2710 želite K	2865 želite K
docente	1771 è K
dodaje	2400 K
dodal	409 K	2819 K
dodala	409 K	2726 K	2819 K
dodao	2726 K
doel	2083 ons K: #
dogodek	2844 naš K
dohodnine	2855 K
dokumente	590 anonym K
dollar	1067 K you give	1069 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1464 K
dona	1726 K ora
donacija	2700 svaka K	2700 vaša K	2723 vaša K	2724 vaša K	2724 svaka K	2727 K	2879 K
donacije	2727 K	2879 K
donacijo	2877 z K
donacijom	2725 K
donaciones	1167 K
donacions	297 K
donasi	1708 K anda	1721 K anda	1725 K
donate	786 K now	786 K today	870 K	1067 K what you can	1071 K
donateur	1460 devenez K	2161 word dan K
donateurs	1422 nos K	1461 nos K	2083 dankzij onze K	2109 dankzij K
donatie	2014 doe een K	2014 jouw K	2057 K	2161 jouw K	2161 uw K	2161 doe een K	2165 K
donaties	2109 dankzij K	2165 K
donating	1067 consider K
donation	786 make a K	793 consider making a K	869 make a K	912 K will be doubled	912 K will be matched	965 small K	992 a K of £#	992 a K of $#	992 a K of €#	993 a K of £#	993 a K of $#	993 a K of €#	1067 your K	1067 consider a K	1071 K
donations	1071 K
donativo	2446 o seu K
donatrices	1461 nos K
donazione	1730 fai una K	1769 una K	1805 la tua K	1805 fai una K	1809 K
donazioni	1809 K
donderdag	17 elke K
doneer	2010 K	2057 K
doneren	54 kopje koffie K
donio	351 na K	407 na K
donirajte	90 K koliko možete	2700 K	2723 K	2855 K	2875 K
donnerstag	17 jeden K
donnez	1407 K votre avis	1460 K-nous	1460 K-leur
donors	991 K like you	1067 new K
dons	1460 vos K	1464 K
doors	1068 our K open
dopisnica	2682 je K	2838 je K	2838 , K
dopisnik	2682 je K	2682 , K	2838 je K	2838 , K
dostupan	2663 ovaj sadržaj je K
doubled	912 gift will be K	990 will be K	990 be K	990 K until
dovoljenja	2830 kopiranje brez K	2869 brez K
download	424 K appen	424 K vores app	813 K our app	813 K on the app store	816 K the app	816 K the free app	1067 K our	2010 K de	2026 K de app	2026 K de gratis app
dozvole	2699 bez K
""", 'dr': """
draag	2109 K bij
draht	590 ihr K zur	590 K zu uns
dreptul	29 își rezervă K
drepturile	2500 toate K rezervate
drittanbietern	562 K nicht zugestimmt	596 inhalte von K
drittanbieters	596 dienst eines K
drittplattformen	562 K
drive	1068 fund K
drop	38 K us
""", 'du': """
dukung	1708 K kami lewat	1721 K kami
dukungan	1721 K anda
dung	9 nội K này	3247 nội K này do
duyurdu	3099 K
""", 'dy': """
dyskusji	2329 kulturę K
dyskutuj	2329 K z nami
""", 'dz': """
dziennikarka	2321 - K	2321 , K	2385 , K
dziennikarstwo	2285 wesprzyj niezależne K	2398 nasze K	2398 niezależne K
dziennikarz	2321 - K	2321 , K	2385 , K
dziennikarze	2398 nasi K
dziennikarzem	39 naszym K	2321 jest K	2385 jest K
dziennikarzy	2325 szukamy K
""", 'ec': """
economia	270 és cap d'K
economieredacteur	2062 is K
economieverslaggever	2123 is K
""", 'ed': """
edasi	49 saada K
edited	925 this story has not been K	925 has not been K by
edition	894 our special K	925 in our print K
editor	331 , K	843 letter to the K	856 is a senior K	856 is an K	856 is the K	856 is the deputy K	880 K	933 to the K	1067 write a letter to the K	1697 adalah K	2447 é K de	2744 , K
editora	2447 é K de
editorka	331 , K	2744 , K
editors	933 to our K	1068 we, the K	1068 our K
ediyor	3099 itiraf K
""", 'ee': """
eelisallikaks	1181 K
eelistatud	1181 K allikaks
eens	43 mee K?
eerste	2163 K maand
""", 'ef': """
eftertryck	2913 K förbjudet
""", 'eg': """
egyet	43 ért K?
""", 'eh': """
ehdotti	1361 K
""", 'ei': """
eiere	2219 ingen rike K
eigener	525 in K sache	714 in K sache
eilmeldungen	14 K	550 K aufs	613 K
eindredacteur	2062 is K
einem	536 mit K abo
einen	590 K tipp für uns
einer	632 text steht unter K
eingebettete	9 K beitrag	596 K inhalte
eingebetteten	596 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	663 unter K von ki
einstellungen	639 cookie-K
eintragen	713 K genügt
einverstanden	43 K?	541 ich bin damit K, dass
einwilligung	543 K können sie jederzeit widerrufen	543 K kann jederzeit widerrufen	543 K jederzeit widerrufen	562 K jederzeit
""", 'ek': """
ekibimiz	3097 K
ekibimize	3069 K katilin
ekipi	2844 naši K
ekipo	2844 našo K
ekledi	3099 K
ekleyin	3082 K
ekliyor	3099 K
ekonomireporter	2921 är K
eksternal	1698 konten K	1698 situs K
eksterni	2684 K sadržaj
eksternt	432 K indhold	454 K indhold	2187 K innhold	2208 K innhold
""", 'el': """
elektronski	2824 svoj K naslov	2850 svoj K naslov
elfogadom	1586 K a
elige	1081 K tu plan	1163 K tu plan
elismerte	1666 K
elke	17 K dag
ellas	51 únete a K
elle	1463 dit-K
ellos	51 únete a K
elmondta	1666 K
elrendelte	1666 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	344 svůj K	724 το K σας	724 στο K σας	757 το K σας	809 enter your K	809 we'll K you	809 we will K you	822 click to K	822 share via K	840 save my name, K	868 our daily K	868 our free K	884 K her at	884 K him at	961 by K	961 to your K	974 put your K	974 type your K	974 type in your K	974 leave your K	974 leave us your K	974 add your K	974 drop your K	974 pop your K	974 give us your K	974 fill in your K	975 sent to your K	975 by K to you	976 by K	980 join our K list	980 join the K list	1016 reply to this K	1067 K us at	1089 en tu K	1674 ke K anda	1707 di K anda	1743 la tua K	1743 nella tua K	2331 adres K	2331 swój K	2415 no seu K	2517 pe K	2547 ваш K	2695 svoj K	2695 svoju K	2757 svoj K	3110 ваш K	3223 K của bạn	3223 nhận tin qua K	3224 địa chỉ K	3254 điền K để nhận	3254 K để nhận bản tin	3254 tin nóng qua K	3255 mỗi sáng qua K	3255 qua K mỗi	3267 nhập K của bạn
emailed	975 K to you
emailing	853 get in touch by K
emailul	77 lasă-ne K	2487 introdu K	2488 pe K tău
embed	9 this K	887 to view this K
embedded	9 K content	9 K post
embora	2403 antes de ir K
empresas	1164 sin grandes K
emretti	3099 K
""", 'en': """
enable	832 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1381 sans K	1462 sans K
engagent	30 n'K que
engelleyici	3051 reklam K
engelleyicinizi	3050 reklam K
enig	43 K?
enjoyed	788 we hope you K this
enligt	2996 K
enquete	35 nossa K
ensisijaiseksi	1289 K lähteeksi	1289 K lähteeksesi
enter	635 strg+K	974 K your e-mail	2559 ctrl+K	3120 ctrl+K
entering	809 by K your email
enthalten	621 im abo K
entlang	713 hier K
entrada	79 na sua caixa de K	1088 en tu bandeja de K	2415 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	1806 K fine mese
entschied	716 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1446 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	2211 hele K
epizodo	2846 K
epizodu	338 K	2690 K
""", 'eq': """
equipa	39 nossa K	2478 a nossa K
equipe	39 nossa K	2478 nossa K
equipo	1164 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	590 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	614 K angemeldet
erforderliche	21 K felder sind	565 K felder sind
erhalten	646 sie K in kürze
eri	42 K lì
erid	2594 K
erikoistoimittaja	1294 K
erkende	2164 K
erkender	522 K
erkendte	522 K
erkjente	2280 K
erreichen	635 K sie uns
erreichst	635 K du uns
error	903 spot an K
errors	903 spot any K
erschien	577 dieser text K zuerst	577 dieser artikel K zuerst	577 dieser beitrag K zuerst
erschienen	577 zuerst K auf
erstmals	673 text wurde K	673 artikel wurde K
ervaring	67 deel uw K	2098 deel je K	2098 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	632 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	2477 K-nos
escreve	2447 K sobre	2447 K às	2447 K aos	2447 K para
escreveu	2480 K
escribe	77 K tu correo	1125 K sobre
escribinos	38 K	67 K
escriptor	270 és K
escriptora	270 és K
escritor	1125 es K
escritora	1125 es K
escriu	38 K-nos	67 K-nos	293 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	2477 K a
esimene	1207 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1462 offre d'K
estabas	42 K allí
estamos	1164 ya K en
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
ettertrykk	2198 K forbudt
etti	3099 diye rica K	3099 rica K
ettiler	3099 rica K
etwas	617 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2696 za # K	2759 od # K
euro	536 dann # K	715 ab # K	2759 za # K
euroa	1307 K/kk
eurolla	1307 K
""", 'ev': """
evenementen	2104 onze K
evening	17 every K
event	936 our free K	2071 ons K
events	936 our K
every	17 K week	809 in your inbox K	865 thank you to K	1031 we read K	1069 K gift
everyone	865 thank you to K who	865 thanks to K who	912 keep it free for K	984 free for K to read	984 open for K	984 open to K	984 free for K	1068 K reading this
everything	1068 K else we publish
evra	2851 za # K
evro	2851 za # K	2855 vsak K	2876 vsak K
""", 'ex': """
exclusief	2018 dit artikel is K	2020 K voor abonnees
exclusiva	1081 nota K	1158 K para socios
exclusively	916 K for members
exclusivo	1081 este artículo es K	1081 contenido K para	1082 este contenido es K	1158 K para socios	2410 este conteúdo é K	2410 este artigo é K	2411 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1461 notre K
existujeme	2764 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	1070 K
explica	38 K'ns	67 K'ns	296 K	1166 K	2480 K
explicar	296 va K
explicat	2533 a K
explicou	2480 K
explique	1463 K
expliqueu	38 K-nos	67 K-nos
expressed	886 views K	886 opinions K	886 views and opinions K	886 views K are personal
external	9 K content	836 K content from
externe	9 contenu K	9 K inhoud	639 dieser K inhalt	664 K medien	2040 K inhoud
externen	9 K inhalt	9 K inhalte	563 K inhalt	596 alle K inhalte
externer	9 K inhalt	562 K inhalt von	596 anzeige K inhalte	596 K inhalt konnte
externes	9 contenus K
extracto	1153 un K de nuestra
""", 'fa': """
facebook	16 K	178 K	428 på K og twitter	634 unserer K-gruppe	639 inhalt von K	743 K	822 share on K	826 like us on K	826 find us on K	827 on K and twitter	827 on K, twitter	827 on twitter and K	1103 en K y twitter	1103 en K, twitter	1103 en K y x	1398 sur K et twitter	1398 sur K, twitter	1749 su K e twitter	2035 op K en twitter	2035 op K, twitter	2097 onze K-groep	2183 på K og twitter	2424 no K e no	2424 no K, no	2898 på K och twitter	3133 K	3289 在K上
facebookgroep	2097 onze K
facebookie	16 K
facebookis	1182 K
facebookon	1596 K
facebooku	16 K	329 K	2680 K	2742 K	2836 K
facts	1067 fund the K
factual	903 K error	903 K errors
faire	1363 K un don
fais	1460 je K un don
faisant	1371 en K un don
faisons	1447 K vivre un
faites	51 K comme eux	1363 K un don	1371 K un don	1422 K un don	1460 K-le lire	1460 K un geste
farci	1806 da K
fast	522 slog K	2280 slo K	2996 slog K
favor	788 small K to ask	788 a K to ask of you	788 we have a K to ask	1071 small K
favoriete	2059 K bron	2105 K podcast-app
favoris	1427 K google	1427 K sur google
favorite	874 K source	1427 source K
favorites	1427 sources K
favoritos	1130 tus K
favour	788 small K to ask	788 we have a K to ask	1071 small K
favourite	874 K source
""", 'fe': """
fee	948 a K
feedback	608 ihr K	608 dein K	840 thanks for your K	840 thank you for your K
fehler	565 haben sie einen K
fehlerhinweis	565 K
fejsbuku	2680 K
felder	60 K mit stern
felelte	1666 K
felirat	1666 ez a K
feliratkozom	1578 K a hírlevélre
fellow	856 is a senior K	856 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1592 minden jog K
""", 'fi': """
fi	869 on ko-K
fields	60 K with a star
figyelmeztet	1666 K
figyelmeztetett	1666 K
filmer	40 bilder och K
finalul	2531 K lunii
finanzieren	528 wir K uns durch spenden	647 helfen sie uns, sie zu K	714 wir K uns
find	1010 if you K
finden	627 zum thema K sie	627 aus der region K sie	627 mehr dazu K sie	670 K sie hier.	670 K sie hier:	670 K sie oben.
finder	458 K en fejl
findest	670 K du hier.
fined	1070 K
finestra	1757 si apre in una nuova K
first	806 for the K year	806 for your K year
fizess	80 K elő	1663 K elő
fizessen	80 K elő	1577 K elő	1663 K elő
fizette	1619 hirdető K
""", 'fl': """
flere	520 K af dem
""", 'fo': """
fogalmazott	1666 K
folge	555 K uns	642 die ganze K	713 K uns
folgen	555 K sie uns	642 alle K des	672 google news K	672 bei google K	672 auf google K	713 K sie uns
folgt	555 K uns
follow	826 K us on	826 K us at	826 K him on x	826 K her on x	826 K them on x	826 K me on	826 K our live	826 K on x	840 notify me of K-up	1067 K us on
folosim	2493 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	444 alle rettigheder K
fordert	716 K
forderte	716 K
foreslo	2280 K
foreslog	522 K
foretrukken	448 K kilde	2202 K kilde
foretrukket	2202 K kilde
foretrukne	448 K kilde	2202 K kilde
forint	1665 K
forinttal	1665 K
forklarede	522 K
forklarer	522 K	2280 K
forklarte	2280 K
former	866 is a K
fortalte	522 K	2280 K
fortell	67 K oss
forteller	2280 K
fortgesetzt	559 wird nach der anzeige K
fortsette	2278 for å K å grave
forward	49 K it	49 K this	1008 did someone K	1008 did a friend K
forwarded	1008 if someone K	1008 if somebody K	1008 this email was K to you	1008 this letter was K to you	1008 K this email	1008 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	2062 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	665 uns ihre K	665 uns deine K
found	1070 K that
founder	856 is the K
""", 'fr': """
fragen	621 K zum abo	621 K zu ihrem abo
fragt	716 K
fragte	716 K
fredag	17 hver K	17 varje K
free	70 ad-K	807 you have # K	809 sign up for our K	809 sign up to our K	809 get our K	813 our K app	813 our app is K	912 keep it K for all	912 keep this site K	984 made it K
freelance	854 is a K writer	856 is a K
freelancejournalist	452 er K	507 er K	2101 is K
freiartikel	539 K
freier	582 ist K autor
freitag	17 jeden K
freiwillig	647 bezahlt wird K
freiwilligen	524 K beitrag
friday	17 every K
fridays	17 on K	977 sent K
friend	823 tell a K	912 become a K of the
frilansjournalist	2206 er K	2265 er K	2921 är K	2981 är K
""", 'fu': """
full	20 to read the K
functional	887 K cookies
fund	786 K our	793 help K our
funded	1068 reader-K
fundet	458 K en fejl
fundraising	1068 K deadline	1071 K
funktionale	596 K cookies
funnet	2212 K feil	2212 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	716 K an
gabung	1680 K di kanal	1721 K di	1721 yuk K	1721 ayo K
galetes	273 fem servir K
ganze	627 lesen sie die K
ganzen	20 K text	533 den K text lesen	627 lesen sie den K
gave	2169 gi en K i dag	2169 gi en K nå	2170 gi en K	2277 gi en K til oss	2277 gi en K i dag	2277 gi en K nå	2281 K
gazetecidir	3065 K
gazetecilerimiz	3097 K
gazetecilik	3097 bağimsiz K	3097 K para	3097 iyi K
gazetemizi	3093 K
gazetesi	3065 K'nde yaziyor
""", 'ge': """
geaccepteerd	2040 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	2102 inhoud is K
gebruiken	2040 wij K cookies	2040 we K cookies	2061 dit artikel K
gebruikt	2040 deze website K cookies	2040 deze site K cookies
gedetecteerd	2038 adblocker K
gedruckte	621 K zeitung? dann
gedruckten	621 abonnenten der K
gefallen	525 ihnen hat dieser artikel K	525 hat ihnen dieser artikel K	525 hat dir dieser artikel K
gefragt	716 K
gefunden	565 fehler im text K
gehen	525 bevor sie K
gekennzeichnete	559 mit einem symbol K
geladen	562 nicht K werden	596 inhalt konnte nicht K
gelesen	714 bis hierhin K	714 bis hierher K
gemaakte	2103 door ai K
gemeenteverslaggever	2123 is K
gemeinschaft	617 teil der K
genehmigung	578 ohne K
generated	863 summary was K	863 summary is K	863 summaries are K	863 key points were K	863 audio was K	863 voice is K	863 K using ai	863 K by ai	863 this audio is K
genererad	2924 ai-K
genereret	455 K af ai
generosity	1067 your K
gengive	474 ikke tilladt at K
gengives	45 K	445 må ikke K
genossenschaft	714 unsere K	714 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	2044 je e-mailadres wordt niet K	2093 artikel is eerder K op
gerekiyor	3091 üye olmaniz K
gern	713 wirf K
gerne	462 ja tak, jeg vil K	519 vil K høre fra dig	519 hører vi K
geschenk	674 K-abo
geschenkabo	674 K
geschickt	614 eine e-mail K
geschlossen	565 kommentare sind K
gesponsord	2116 artikel is K	2116 content is K
gewijzigd	2090 intussen K	2090 inmiddels K
gewinnspiel	601 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	611 die app K es	611 app K es
gift	786 make a K	992 a K of £#	992 a K of $#	992 a K of €#	993 a K of £#	993 a K of $#	993 a K of €#	993 your K of £#	993 your K of $#	1067 your K	2010 met een K	2083 met jouw K	2083 met uw K
gifts	18 small K
giornale	1806 questo K	1806 il nostro K
giornalismo	1730 sostieni il K	1794 fare K costa	1806 il nostro K	1806 il K costa
giornalista	39 nostro K	1771 è K e	1771 è K de	1771 è K di	1771 è K del	1771 è K della	1771 è K dell'	1771 è K a	1771 è K per
giornalisti	39 nostri K	1806 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	3082 K
gitmeden	3036 K önce
give	869 K what you can	1067 K what you can	1067 K if you can	1067 euro you K
gives	972 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	2199 kan ikke K
gjerne	2277 vil K høre fra deg
""", 'gl': """
glasajte	2705 K
glasila	2726 K
glasio	2726 K
glasujte	2705 K	2860 K
gledajte	2711 K nas	2866 K nas
glissez	1460 K une pièce
""", 'go': """
going	20 to keep K	965 keep us K	1068 keep us K
gokken	83 wat kost K jou
google	178 K news	268 a K news	329 K news	343 K play	448 K news	555 auf K news	588 als quelle bei K	588 als quelle auf K	588 bei K öfter	588 auf K sehen	611 K play	633 K-suche	633 bei K	633 K news	633 auf K	743 K news	813 get it on K play	826 follow on K news	874 K news	874 star on K	874 source on K	943 when you search on K	943 in your K feed	1130 en K news	1595 K-ben	1941 K news	1982 K ziņās	1982 K news	2059 vaker in K	2096 in K	2096 op K	2096 bij K	2202 K news	2202 som kilde på K	2216 app store og K play	2216 K play og app store	2299 nas w K news	2299 na K news	2319 K news	2502 pe K news	2680 K news	2742 K news	2756 K play	2836 K news	2917 K news	2917 som källa på K	2930 app store och K play	2930 K play och app store	3047 K news'te	3061 K news'te	3061 K'da bizi	3073 app store ve K play'den	3133 K news	3229 trên K news
gostou	2478 K desta	2478 K deste
govorila	2726 K
govorili	2726 K
govorio	2726 K
""", 'gr': """
gracias	18 K a ti	1164 K a ti
granskning	2994 sådan här K	2994 vår K	2994 oberoende K
granskningar	2994 våra K
granskningen	2994 den här K
gratis	536 wochen K	536 monat K	648 tage K	713 jetzt K	715 wochen K	1081 crea tu cuenta K	1088 recibe K	1163 recibe K	1165 prueba K	1723 K	2018 ontdek nu K	2018 krijg je ook K	2162 niet K	2220 dager K	2231 K sak igjen	2231 K saker igjen	2237 ingen K saker	2934 dagar K
gratisartiklar	15 K
gratuit	15 article K	1383 dernier article K	1461 ce site est K	2530 creează un cont K
gratuita	1807 prova K
gratuitas	15 matérias K	1084 notas K	2445 matérias K
gratuite	15 articole K
gratuitement	1377 essayez K	1379 inscrivez-vous K	1387 recevez K
gratuiti	15 articoli K	1740 articoli K
gratuito	15 articolo K	1740 articolo K	2445 artigo K
gratuitos	15 artículos K	15 artigos K	1085 artículos K	2445 artigos K
gratuits	15 articles K	1447 nos articles sont K
gridava	1808 K
gritaba	1166 K
gritava	2480 K
grupi	2712 viber K
grupo	2477 entre no K
""", 'gu': """
guglu	2680 K
guidelines	840 community K before	840 our community K
""", 'ha': """
haber	3097 bu K
haberdar	3074 ilk siz K olun	3074 K olun
haberi	2 K dinle	4 K	3093 bu K	3093 K size
haberler	3061 google K'de	3061 google K	3097 bütün K
haberlerimiz	3097 K
haberlerimizi	3093 K
hacemos	1154 lo que K
hacete	1163 K socio	1163 K socia
hafta	17 her K
haftalik	3098 K
haftanin	3093 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	3080 ücretsiz haber K	3091 ücretsiz haber K
hakutulostesi	1289 google-K
halben	648 zum K preis
haluan	1304 kyllä kiitos, K
hangzik	1666 K
hashtag	62 K it
hatirlatti	3099 K
hatti	3064 ihbar K
hattimiz	3095 ihbar K	3095 whatsapp K	3095 haber K
hattimiza	39 K	3064 ihbar K	3095 whatsapp ihbar K	3095 ihbar K	3095 whatsapp K
haussa	1289 google-K
hauteur	1462 à la K de vos moyens
havi	1665 K #
havonta	1665 K
hay	3270 cho K
""", 'he': """
hear	879 we would like to K from you	879 we'd like to K from you	879 we'd love to K from you	879 we want to K from you	879 would love to K from you	1067 we want to K from you	1067 we'd love to K
heard	1070 court K
hebben	2161 wij K je hulp nodig	2161 we K je steun nodig
hedder	522 K det i
heihin	51 liity K
hekelt	2164 K
hela	20 läsa K	20 läs K	2886 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	417 for at læse K	2172 for å lese K
helfen	524 K sie mit	713 K sie uns
helft	713 K uns
helloasso	1422 K
help	1067 we need your K	1067 K us do	1067 will you K	1067 K pay for	1067 K if you can	1067 K us pay	2057 K ons	2161 K ons
helpful	840 was this article K
her	2166 nå som du er K
here	786 sign up K	788 as long as you're K	788 now that you're K	940 sign up K	964 book K
herohero	407 na K
herpubliceren	45 K
herunterladen	548 app K
hetente	17 K	1665 K
heter	2280 K det i	2996 K det i
hette	2996 K det
hevder	2280 K
""", 'hi': """
hidden	60 email stays K
hier	670 gibt es K.
hierboven	2105 de video K
hieronder	2105 de reportage K	2105 het fragment K
hiervoor	2066 K zijn cookies nodig
hikayenizi	67 K bize
hilf	713 K uns
hilfe	663 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	524 K sie
hinweis	635 geben sie uns einen K	635 gib uns einen K	665 einen K
hinweise	590 K zu diesem	590 K nehmen wir	590 K für uns	608 K auf fehler
hirdette	1666 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	270 és K
historiadora	270 és K
historie	67 del din K
historien	466 læse hele K	1420 est K
historienne	1420 est K
historier	482 vores K	482 flere K	520 vores K	520 gode K
hittat	2927 K fel	2927 K ett fel
""", 'hj': """
hjelp	2209 K av ki	2209 K av ai	2233 K av ki	2233 K av ai	2277 K oss
hjelper	2277 ditt bidrag K
""", 'hl': """
hlasem	339 ai K
hlasujte	356 K	2769 K
""", 'ho': """
holder	482 læsere, der K
hoofd	2062 is K van
hoofdredacteur	2062 is K	2101 is adjunct-K
hoogleraar	2062 is K
""", 'hu': """
hubungi	38 K kami	1721 K kami
huikkaa	1361 K
huikkasi	1361 K
huusi	1361 K
huusivat	1361 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	411 nu K du er her
""", 'id': """
iddia	3099 K etti
ideal	2163 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1377 K-vous pour	1460 K-vous
""", 'if': """
ifade	3099 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	533 mit K abo
ihren	714 lebt von K
ihtiyacimiz	3096 yardiminiza K	3096 desteğinize K
""", 'ik': """
ikkunassa	1361 luki K
iklan	11 K	70 tanpa K
ikuti	1680 K kami	1721 K kami
""", 'il': """
ilanlari	3069 iş K
ilimitado	1082 acceso K	2411 acesso K
ilk	3098 K ay
illimitato	1738 accesso K
ilmainen	1311 K tunnus
ilmaisia	1319 K juttuja
ilmoitti	1361 K
ilmoitukset	14 K	1302 K
iltakirje	1305 K
""", 'im': """
images	40 your K	40 vos K
imbuh	1724 K
imbuhnya	1724 K
immobilienmarkt	601 unserem K
importa	1163 tu opinión nos K
importante	2477 sua opinião é K
impozit	2519 din K către	2532 % din K
impozitul	2519 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	723 στο K σας	809 sent to your K	809 right to your K	809 into your K	809 check your K to	909 in your K at #	909 in your K by #	975 in your K	975 to your K	976 in your K	976 to your K	1067 your K	1707 di K anda	1707 ke K anda	1793 nella tua K	2023 in je K	2666 u vaš K
inchiesta	53 mesi a questa K	1806 questa K
inchieste	1806 le nostre K
ind	24 log K	420 log K for at	482 log K med
indbakke	79 i din K	422 i din K
indbakken	79 i K	423 i K
independen	1722 jurnalisme K
independence	1068 our editorial K
independencia	1164 nuestra K
independent	294 periodisme K	793 support K journalism	1067 support K journalism	1068 K journalism	2531 jurnalism K	2531 jurnalismul K
independente	2478 jornalismo K
independently	923 we K	923 editors K	923 K selected by our	923 K chosen by our
independents	294 mitjans K
independiente	1164 periodismo K	1164 prensa K
independientes	1154 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1806 giornalismo K	1806 informazione K
indipendenti	1794 rimanere K	1794 restare K
indipendenza	1806 la nostra K
indiquez	77 K votre adresse
indirin	3073 app store ve google play'den K	3082 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	577 dpa-K
infolettre	78 l'K	78 notre K	1386 notre K	1461 notre K
informace	348 K najdete
informasjonskapsler	2187 bruker K	2208 K
informatie	2061 K over dit
information	836 to store and/or access K on a device	836 for more K see our privacy	1424 lettre d'K	1424 lettres d'K	1461 K libre
informationen	578 mit K der	590 K zu diesem fall	656 mit K von
informations	1397 suivez les K sur
informativa	1755 K sulla privacy	1806 la nostra K
informazione	1794 l'K di qualità ha un costo	1805 sostieni l'K	1806 K libera	1806 l'K di qualità
informou	2480 K
infos	651 alle K zum
ingen	71 K spam	464 uden dig K	464 K rig ejer	2219 uten deg, K	2933 utan dig K
inget	71 K spam
ingevoegde	2066 K post
ingezonden	43 K brief	43 K brieven	2065 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	1613 K cikke maradt	1613 K cikkei	1613 K cikked maradt	1618 K cikk maradt	1626 nincs több K cikke
inhalt	9 dieser K	9 diesen K	533 dieser K ist nur für	596 dieser K wird von	596 um den K	639 K von x	664 diesen K zu sehen	664 ein K von
inhalte	9 externe K	563 externe K
inhalts	9 dieses K	639 laden des K
inhoud	9 deze K	2040 om deze K te	2066 bevat K van	2066 K te zien
iniciar	1111 debes K sesión
initialement	1417 article publié K	1455 cet article a été K
inkorg	79 i din K	2891 i din K	2891 till din K
inkorgen	79 i K	2932 direkt i K
inloggen	21 K om een reactie	24 K	2161 je moet nog even K
innan	2880 K du går
innboks	79 i din K
innboksen	79 i K	2178 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	2029 meldingen K	2038 javascript K
inschrijving	2081 K te bevestigen	2124 bevestig je K	2124 bevestig uw K
inscreva	2402 K-se	2414 K-se na nossa	2414 K-se em nossa
inscrever	2414 ao se K
inscription	1386 votre K a bien été	1386 K est confirmée	1386 confirmer votre K
inscrit	1379 déjà K
inscrivant	1387 en vous K
inscrivez	77 K votre adresse	1363 K-vous	1386 K-vous à notre
insegna	1771 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	2533 a K
insisted	1070 K
instagram	16 K	178 K	428 på facebook og K	555 ob whatsapp, K	556 auf facebook, K	556 auf K, facebook	556 auf facebook und K	556 auf facebook oder K	639 inhalt von K	743 K	826 follow him on K	826 follow her on K	826 follow them on K	827 on K, facebook	827 on K and facebook	1398 sur facebook et K	1749 su facebook e K	2035 op facebook en K	2035 op facebook, K	2183 på facebook og K	2898 på facebook och K	3066 K'da takip	3133 K
instagrame	2742 K	2742 facebooku a K
instagramie	16 K	2300 na facebooku i K
instagramis	1182 K
instagramon	1596 K
instagramu	16 K	329 K	2680 K	2836 K
instale	2417 K a app
install	813 K our app
installeer	2078 K de app
installez	1460 K-la
installiert	644 die app K
instellingen	2102 cookie-K
integritetspolicy	2902 K
intelektas	1948 dirbtinis K
intelekto	1948 dirbtinio K	1963 dirbtinio K
intelektu	1988 mākslīgo K	2003 mākslīgo K
inteligence	353 pomocí umělé K	2857 s pomočjo umetne K
inteligencie	2766 pomocou umelej K
inteligencije	2702 uz pomoć umjetne K	2702 pomoću umjetne K	2702 uz pomoć veštačke K	2702 pomoću veštačke K	2702 uz pomoć vještačke K
inteligenciou	2766 umelou K
inteligencji	2342 z pomocą sztucznej K	2342 przy użyciu sztucznej K
inteligenco	2857 z umetno K
intelligencia	1601 mesterséges K készítette	1601 mesterséges K fordította	1601 mesterséges K segítségével	1620 mesterséges K segítségével
intelligens	455 med kunstig K	455 af kunstig K	455 fra kunstig K	455 kunstig K (ai)	475 hjælp af kunstig K	2209 med kunstig K	2209 av kunstig K	2233 hjelp av kunstig K	2924 med artificiell K	2924 av artificiell K	2946 hjälp av artificiell K
intelligenz	663 mithilfe künstlicher K
interdite	1455 diffusion K
interdites	1455 diffusion K
interessiert	635 ihre geschichte K
interview	642 das K in voller
introdu	77 K adresa de email	2487 K adresa
introduce	77 K tu correo
invest	1067 K in local news
investigaciones	1164 nuestras K
investigador	270 és K	1125 es K	2447 é K
investigadora	270 és K	1125 es K	2447 é K
investigando	1154 seguir K
investigant	294 continuar K
investigate	878 we should K
investigation	53 months on this K	53 weeks on this K	929 this K	1068 this K	1461 cette K
investigations	878 our K team	878 our K desk	1068 our K
investigative	856 is an K
investigativteam	590 K
inviamo	57 ti K	57 vi K
inviata	1771 è K
inviato	1771 è K
invitame	54 K un café	54 K a un café
invite	1463 K
invitent	1463 K
involved	923 not K in the
""", 'ip': """
iphone	813 our K app
iptal	3082 K edin
""", 'ir': """
iratkozz	1580 K fel	1663 K fel ingyen
iratkozzon	1580 K fel	1663 K fel ingyen
""", 'is': """
iscrive	1793 ci si K qui
iscrivendoti	1742 K
iscriversi	1793 K qui
iscriverti	1793 per K clicca	1805 clicca qui per K
iscriviti	1726 K	1742 K alla nostra	1742 K gratis	1742 K al nostro	1793 K qui	1805 K qui
iscrizione	1743 annullare l'K	1793 la tua K è	1793 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1666 K el
ismerte	1666 K el
issue	936 back K
issues	936 back K
istakao	2726 K
istakla	2726 K
istaknula	2726 K
istaknuo	2726 K
istedi	3099 K
istediler	3099 K
""", 'it': """
itiraf	3099 K etti
""", 'iz': """
izjavila	2726 K
izjavio	2726 K
izlasi	2005 K visu
izleyin	3082 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	2163 per K
jahr	715 im K	715 pro K
jahresabo	674 K
jakoon	49 laita K
janela	2432 abre em nova K
jar	869 tip K
jaunumi	2006 mūsu K	2009 K
jaunumiem	1974 piesakies K	1993 K	2005 piesakies K
jaunumus	1993 K
javascript	313 povolte K	313 zapněte K	431 aktivér K	431 slå K til	560 K in ihrem browser	560 aktivieren sie K	560 K benötigt	832 please enable K	832 requires K	832 K is disabled	832 K is required	832 turn on K	832 K is not available	832 enable K in your browser	832 K must be enabled	832 needs K	1106 activa K	1106 habilita K	1106 habilitar K	1106 activar K	1277 salli K	1277 ota K käyttöön	1401 activer K	1401 activez K	1401 K est désactivé	1401 nécessite K	1478 אפשרו K	1683 aktifkan K	1752 abilitare K	1752 abilita K	1752 attiva K	1752 attivare K	2038 schakel K in	2186 aktiver K	2186 slå på K	2303 włącz K	2303 włącz obsługę K	2427 ative o K	2427 habilite o K	2427 ativar K	2493 activați K	2556 включите K	2901 aktivera K	2901 slå på K	3117 увімкніть K	3231 bật K
javasolta	1666 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	2681 K nam	2681 K nam se	2681 K se našem	2681 K se našoj	2723 K nam	2723 K nam se	2723 K se našem	2837 K nam	2875 K se nam
""", 'je': """
jederzeit	536 K kündbar	541 widerruf K	541 abmeldung K	542 K abmelden	614 K wieder abmelden	646 abmeldung ist K	715 K kündbar
jednou	17 K týdně
jefa	1125 es K de
jefe	1125 es K de
jegyezte	1666 K meg
jelas	1724 K
jelasnya	1724 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1624 K most
jelentkezzen	24 K	1577 K be a	1624 K most
jelezze	1663 K nekünk
jetzt	533 K im abo	675 K im shop	713 teste K
""", 'jo': """
jobbar	2924 K med ai
jobbet	2265 har K i
join	870 K for	1067 K us on
joined	1065 K the paper in
jornal	2478 nosso K	2478 somos um K
jornalismo	2406 apoie o K	2469 K de qualidade tem um custo	2469 presente ao K	2477 apoie o K	2478 nosso K	2478 K de qualidade	2478 fazer K
jornalista	2447 é K formada	2447 é K formado	2447 é K do	2447 é K da	2447 é K no	2447 é K na	2447 é K e
jornalistas	2478 nossos K
joukkoon	51 liity K
journal	1461 notre K
journalism	793 support our K	793 support the K you rely on	912 keep our K free	916 access to all our K	916 access to all of our K	1067 support quality K	1067 support local K	1068 our K	1068 fearless K	1068 K like this
journalisme	1368 soutenez un K	1460 soutenez le K
journalismi	1359 riippumaton K	1359 K maksaa	1359 hyvä K
journalismia	1359 K
journalismimme	1359 K
journalismus	528 unterstützen sie unabhängigen K	528 unterstütze unabhängigen K	528 für unseren K	647 freien K	714 unser K	714 unseren K	714 unabhängigen K	714 unabhängiger K	714 gut gemachten K	714 gut gemachtem K	714 frei zugänglichen K	714 frei zugänglicher K	714 guten K	714 freien K
journalist	39 vores K	39 vår K	452 er K på	452 er K hos	452 er K ved	452 er K i	507 er K på	507 er K i	582 ist freier K	582 ist K	592 arbeitet seit # als K	700 arbeitet als freier K	854 is a freelance K	856 is a K	880 K	2062 is K	2062 is freelance K	2101 werkt als K	2123 is schrijver en K	2123 is K en	2149 is K bij	2149 is freelance K	2206 er K i	2206 er K på	2206 er K og	2265 er K i	2265 er K på	2921 är K på	2921 är K och	2981 är K på
journalistar	39 våre K
journaliste	39 notre K	1420 est K	1420 K au	1420 K à	1420 K pour
journalisten	2162 onze K
journalister	39 vores K	39 våre K	520 vores K	2278 våre K	2994 våra K
journalistes	39 nos K	1446 nos K	1447 payer nos K	1461 nos K
journalistiek	2014 steun onze K	2109 goede K kost	2109 K kost	2162 onze K
journalistik	414 støt vores K	414 støt uafhængig K	520 vores K	520 uafhængig K	520 K koster	520 kritisk K	520 fri K	2883 stöd vår K	2883 stöd oberoende K	2994 vår K	2994 oberoende K	2994 granskande K	2994 bra K	2994 fri K
journalistikk	2169 støtt vår K	2169 støtt uavhengig K	2278 vår K	2278 uavhengig K	2278 kritisk K	2278 god K	2278 fri K
journalistin	582 ist freie K	582 ist K	592 arbeitet seit # als K	700 arbeitet als freie K
journalists	1068 our K	1068 we, the K
journaux	1459 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1361 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
jurnalis	39 K kami	1697 adalah K	1722 K kami
jurnalism	2531 facem K
jurnalisme	1708 dukung K	1722 K kami
jurnalismul	2518 K de calitate costă	2530 susține K	2531 K nostru
jurnalist	2504 este K
just	992 K £#	992 K $#	992 K €#
jutjubu	2680 K
jutro	17 svako K	17 vsako K
juttu	1267 lue koko K	1359 tämä K
juttujamme	1359 K
juttuvinkki	38 lähetä K	67 lähetä K	1358 lähetä K
jutun	20 koko K	1321 tämän K
jutusta	1359 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	2071 nu K voor	2071 je K voor
kabul	3099 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1359 K jutut
kaitstud	1172 kõik õigused K
kakor	2915 K på	2923 K
kami	1721 beri tahu K	1722 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	2162 ons K
kanal	520 vores K	1680 ikuti K	1722 K kami	2278 vår K	2994 vår K
kanale	2299 na naszym K
kanaliga	1182 meie K
kanalimiz	3097 K
kanalimiza	3047 K abone	3062 whatsapp K	3062 telegram K	3062 youtube K
kanalimizi	3062 whatsapp K
kanalina	3062 whatsapp K	3062 telegram K
kanalini	3062 whatsapp K	3062 telegram K
kanavaamme	1290 K
kanavalle	1290 whatsapp-K	1290 telegram-K
kanavamme	1290 whatsapp-K	1359 K
kannst	90 gib, was du K
karte	9 diese K	639 laden der K
karya	1722 K kami
kasutamine	1179 K ilma
kata	1724 K
katanya	1724 K
katil	51 sen de K
katilin	51 siz de K	3082 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	3086 reklam verenin K
kavom	54 časti me K
kaydetti	3099 K
kaydolun	3096 K
kaynak	3061 tercih edilen K
kaynaklara	3061 tercih ettiğiniz K
kazala	2726 K
kazanin	3082 K
kazao	2726 K
""", 'kd': """
kdykoli	408 zrušit K
""", 'ke': """
kebijakan	1684 K privasi	1684 K cookie
kedvenc	1595 google K
keelatud	1179 loata on K
keep	965 help us K	1067 help us K	1067 help K our
keeps	972 our app K you
kehotettiin	1361 K
kehotti	1361 K
kehottivat	1361 K
kehotus	1361 kuului K
kein	621 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	1663 K minket
kernpunkte	640 die K
kertoi	1361 K
kertoivat	1361 K
kertoo	1361 K
kesti	3099 ceza K
ketentuan	1684 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	2209 med K	2209 av K
kielletty	1316 ilman lupaa on K
kiitos	1358 K kun luet
kinnitas	1208 K
kiosque	1459 en K
kiosques	1459 en K
kirakatban	1666 állt a K
kirim	1721 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1358 K sisään
kirjeenvaihtaja	1294 K	1346 on K
kirjoita	38 K meille	67 K meille
kirjoitti	1361 K
kirjoittivat	1361 K
kirjuta	38 K meile	67 K meile	1205 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1208 K
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1307 €/K	1360 /K
""", 'kl': """
klaagt	2164 K
klagade	2996 K
klagar	2996 K
klagede	522 K
klagen	2164 K
klager	522 K	2280 K
klaget	2280 K
klagt	716 K
kleine	525 haben wir eine K bitte
klical	2878 je K
klicka	2931 genom att K på
klicken	642 K sie auf play	642 auf play K
klikke	2217 ved å K på
klikom	2695 K na	2850 s K na	2850 s K
klimaatverslaggever	2101 is K
klummeskribent	452 er K	507 er K
""", 'kn': """
know	933 let us K
""", 'ko': """
kogu	1205 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	1697 adalah K
kolumnist	582 ist K	1184 K	2682 je K	2838 je K	2921 är K
kolumnista	2682 je K
kolumnisti	1346 on K
kolumnistica	2682 je K
kolumnistin	582 ist K
kolumnistka	2838 je K
komentar	6 za K	6 ostavite K	85 di kolom K	1705 tulis K anda	1705 di kolom K
komentara	2693 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	2693 biste K
komentarisanje	6 za K
komentarjev	2848 brisanja K	2848 izbris K	2848 brisanje K
komentarji	2848 K izražajo	2848 K ne izražajo	2848 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	2306 aby dodać K	2329 zostaw K
komentarzach	85 w K	2316 w K	2316 w K pod
komentarzu	85 w K	2316 w K
komentator	1705 tanggung jawab K
komentirajo	2848 K lahko
komentirali	2693 biste K
komentiranje	6 za K
komentirate	2848 K lahko
kommentar	610 K wird	610 ihr K	610 dein K
kommentarbereich	85 im K
kommentare	85 in die K	566 um K zu	610 K zu diesem	610 K werden	714 schreibt mir in die K	714 schreib mir in die K	714 schreibt uns in die K
kommentaren	85 in den K	566 in den K
kommentarerna	85 i K	2906 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	436 i K	2190 i K	2213 stenger K	2213 meninger i K
kommentarfunktion	566 K
kommentarsporet	85 i K	459 i K
kommentator	452 er politisk K	452 er K	507 er K på	2206 er K i	2206 er K og	2206 er politisk K	2265 er K i	2921 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	2904 för att K
kommentere	6 for at K	6 for å K	434 for at K	2189 for å K
kommentieren	6 um zu K	6 K zu können	565 um zu K	565 probleme beim K	565 K sie diesen	565 K sie den	566 nicht mehr K	610 K
kommentiert	566 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kommersiella	2962 K länkar
kompakt	614 K per mail	614 K per e-mail
komunikat	2400 taki K
kondigde	2164 K
koneellisesti	1297 K
konferenci	336 naši K
konferenciju	2688 našu K
konferenciu	2750 našu K
konferenco	2844 našo K
kongress	601 jetzt zum K
konstaterade	2996 K
konstaterar	2996 K
kontakt	38 K os	38 K oss	519 K os	2277 K oss
kontakta	38 K oss	2993 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	2681 K nas	2681 K redakciju
kontaktowej	2320 skrzynki K
kontaktujte	330 K redakci	330 K nás	330 K autora	2743 K redakciu	2743 K nás
konten	9 K ini
kontingent	539 haben ihr K
konto	420 opret en K for	519 opret en K	2397 załóż K	2889 skapa ett K för	2993 skapa ett K och	2993 skapa ett K här
kontributor	1697 adalah K
konzern	618 kein K	714 kein K
kopeerimine	1179 K ilma
kopieras	2938 får inte K	2938 får ej K
kopieres	2198 kan ikke K uten
kopiering	444 K er ikke tilladt	2938 K utan
kopijuoti	1940 K, platinti
kopiointi	1286 luvaton K	1286 K ilman lupaa
kopyalanamaz	3057 izinsiz K
koresponden	1697 adalah K
korespondent	2385 , K
korespondentas	1945 K
korespondente	1985 K
korespondentem	2321 jest K	2385 jest K
korespondentka	2385 , K
korespondents	1985 K
korrekt	2927 ska vara K
korrekta	2927 ska vara K
korrekturhinweis	608 K
korrekturhinweise	608 K
korrespondent	452 er K	507 er K	582 ist K	591 als K	591 seit # K	1184 K	2206 er K	2265 er K	2921 är K	2981 är K
korrespondentin	582 ist K	591 als K	591 seit # K
korting	2086 K op je eerste	2086 K op het eerste
korzystamy	2303 K z plików cookie
kostenlos	536 wochen K	536 monat K	541 K per mail	647 lesen alle K	648 tage K	648 tage lang K	715 K testen
kostenlose	15 K artikel	539 noch zwei K	539 noch # K
kostenlosen	539 noch einen K	539 K artikel gelesen	541 unseren K newsletter	541 unserem K newsletter	541 unserer K newsletter	541 den K newsletter	658 K konto	658 K account
kostenloser	539 K artikel
kostenpflichtig	533 dieser artikel ist K
koster	520 K penge
kostnadsfritt	2934 en månad K
""", 'kr': """
krevde	2280 K
kriitikko	1346 on K
kritik	608 lob oder K
kritiker	2921 är K och	2981 är K i
kritikus	1652 K
kritiserar	2996 K
kritiserer	522 K	2280 K
kritisieren	716 K
kritisiert	716 K
kritizuje	409 K
kronor	2995 K
krzyczeli	2400 K
""", 'ku': """
kullan	3050 çerez K
kullanilamaz	3057 izinsiz K
kullanilmaktadir	3050 çerez K	3050 çerezler K
kullanilmasi	3057 izinsiz K yasaktir	3086 izin alinmadan K
kullaniyoruz	3050 çerezleri K	3050 çerezler K
kulttuuritoimittaja	1294 K	1346 on K
kulturjournalist	507 er K	2265 er K
kulturredakteur	667 ist K
kulturredakteurin	667 ist K
kulturressort	591 leitet das K
kulturskribent	2921 är K	2981 är K
kumppanimme	1277 me ja K
kun	465 for K #	2220 for K #
kunne	520 K du lide
kunnen	50 leden K
kunstredacteur	2149 is K
kunt	90 geef wat je K	90 geef wat u K	2122 geef wat je K
kursy	2366 K mogą
kurzfassung	583 K
kutunuza	3043 posta K
kutunuzda	79 posta K
kuukaudessa	1360 K
kuukausi	1267 kokeile K	1307 K #	1358 kokeile K
kuukausilahjoituksella	1306 K
kuulutas	1208 K
kuus	1207 K
kuvailee	1361 K
kuvasi	40 K
""", 'kv': """
kviz	2691 naš K	2847 naš K
kvizu	2691 našem K	2847 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1361 K
""", 'l': """
l	295 K'any
""", 'la': """
laadi	1205 K alla
laat	2098 K het ons
laatste	2034 volg het K nieuws
ladattavissa	1303 sovellus on K
ladda	2893 K ner vår app	2993 K ner vår
lade	547 K die app
laden	547 K sie die app	548 app K	664 die karte zu K	664 das video zu K
lage	2278 K mer
laget	51 bli med på K
lahjoituksesi	1306 K auttaa	1358 K
lahjoitus	1306 tee K	1358 tee K	1362 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1460 K-nous votre
lamenta	1166 K	1808 K	2480 K
lamentano	1808 K
lamentou	2480 K
lance	1463 K
landing	975 K in your inbox
langganan	1707 K buletin	1721 K sekarang	1725 K
lanjutkan	1710 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	1628 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	2179 K ned vår app	2277 K ned
later	899 check back K
latest	951 the K on this story
laukeliai	21 būtini K
lauloivat	1361 K
laut	716 K
lavoro	1806 il nostro K
lawyers	1068 our K
""", 'le': """
leave	809 one click to K	974 K your e-mail	974 K us your e-mail	1009 K a clap	1067 K us a tip	1067 K a tip
lecteur	9 ce K	1433 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1447 par des K comme vous	1461 nos K
lectoras	36 nuestras K	1164 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1164 nuestros K	1164 gracias a sus K
lectors	18 gràcies als K	294 els nostres K
lectrices	1461 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	856 is a senior K	856 is a K
ledarskribent	452 er K	2921 är K	2981 är K
leden	2083 door onze K	2162 onze K
lederskribent	452 er K
leernos	1163 gracias por K
leestijd	0 K
legfontosabb	1628 K írásait
legge	1808 si K
leggere	1736 per K tutto
lehti	80 tilaa K
lei	2532 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	582 ist K
leiterin	582 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2469 K que nos apoiam	2478 nossos K	2478 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2480 K
lengkap	20 artikel K	1710 membaca artikel K
lesarinnlegg	43 K
lese	2221 du kan K mer	2221 kan du K mer
lesedauer	0 K
lesen	533 im abo K	533 K sie mit plus	539 % noch zu K	547 in der app K	627 mehr dazu K sie	670 K sie hier.	713 danke fürs K
leser	2277 takk for at du K
leserabend	601 K	641 unseren K
leserbrev	43 K	2207 K
leserbrief	43 K	566 K
leserbriefe	43 K	566 K an	608 K
lesere	36 våre K	2278 våre K
leserfinanziert	714 K
leserinnen	36 unsere K	714 unsere K	714 unseren K
leserinnlegg	43 K	2207 K
lesern	714 ihren K
leserne	18 takket være K	2219 K våre
lesernes	18 K bidrag	2278 K bidrag
leserreise	641 K
leserreisen	601 unsere K	601 unseren K	641 K
leserumfrage	35 unserer K
leserzuschriften	608 K
lesetid	0 K
lesezeit	0 K
letno	2877 K
lets	972 our app K you
letter	843 send a K
letters	43 K desk	43 K page	43 the K editor	843 K to the editor	843 send K	903 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1794 solo grazie ai nostri K	1806 i nostri K
lettre	78 notre K	1461 notre K
lettrici	1806 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1157 para seguir K	1157 quieres seguir K	1157 sigue K con	1157 y sigue K	1163 sigue K sin
lezen	20 meer K
lezers	36 onze K	2162 onze K
lezersaanbieding	2104 onze K
lezersactie	2104 onze K
lezersavond	2071 onze K	2104 onze gratis K
lezersevenement	2071 ons K
lezersreis	2071 onze K
lezersreizen	2071 onze K
""", 'li': """
libovolnou	408 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	2020 al K
lidem	18 díky K	407 díky K
liens	74 nos K	1437 via nos K	1437 par nos K
liest	670 K du hier.
lietotni	1991 K
lignes	1447 qui lisent ces K
liitu	1205 K meie
liituge	51 K
like	1068 work K this
liked	1068 K what you read
liker	2278 K du det vi
limit	799 read without K	807 free K
limitat	261 accés il·K
limits	799 read without K
line	38 our tips K	67 our tips K	878 our tip K	1011 our tip K	1011 our tips K
link	822 copy the K	918 read it for free with this K
links	74 über diese K	74 onze K	831 some K on this page	831 some of the K on	969 K here	969 K on this page	969 K in this post	969 K on this site	969 our K	969 our shop K	969 my K	969 these K	969 one of our K	969 one of my K
liputan	1722 K kami
lire	20 pour K cet	1463 peut-on K
lisas	1208 K
lisens	47 K cc	47 cc-K
list	980 join our K	980 not on the K yet	980 not on our K
listen	0 min K	826 K back here	826 K to us live	864 prefer to K	864 rather K
listeners	991 K like you
listening	864 K time
live	936 our K	936 K q&a	997 see them K
liveblog	627 im K	627 unserem K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	1073 si has K hasta aquí
llegint	288 per seguir K
""", 'lo': """
local	1068 keep K news
log	24 K in	2018 K in om	2018 K in of
logg	24 K inn	2175 K inn for å	2240 K inn med	2277 K inn for
logga	24 K in	2889 K in för att	2953 K in med
logge	658 K dich ein
logged	21 must be K in to post	799 you must be K in to	840 you must be K in to
loggen	658 K sie sich ein
logget	434 du skal være K ind
login	24 faça K	2410 faça K para	2477 faça K
lokalredakteur	667 ist K
lokalredakteurin	667 ist K
lokalredaktion	591 leitet die K
look	1068 our new K
lovade	2996 K
love	1027 you K
lovede	522 K
""", 'lu': """
lubas	1208 K
luetaan	1321 juttu K
lugeda	1169 et edasi K
lugejad	1206 meie K
lugemiseks	1169 edasi K
luisteren	2105 artikel ook K
luisterversie	2 K
lukeaksesi	1267 K koko	1267 kirjaudu sisään K
lukemaan	1358 pääset K
lukemista	1358 jatka K
lukijamme	1359 K
lukijasta	1321 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1306 K tukea	1359 K tuella
lukittu	1319 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1267 K
lunar	2532 K
lunes	17 cada K
lupasi	1361 K
lupasivat	1361 K
""", 'ly': """
lyder	522 K	2280 K	2996 K
lydversion	2 K
lyssnar	2926 K på poddar
""", 'ma': """
maand	2020 deze K nog	2163 per K
maandelijks	2020 K opzegbaar	2163 K
mach	51 . K mit	713 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	524 K sie mit	714 was wir K
macht	713 K mit
made	788 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	307 váš e-K	344 svůj e-K	757 το e-K σας	974 put your e-K	974 type your e-K	976 by e-K	1579 e-K cím	2098 K ons	2098 K dan	2161 K ons	2331 swój e-K	2415 no seu e-K	2517 pe e-K	2547 ваш e-K	2667 na vaš e-K	2695 svoj e-K	2695 na e-K	2731 váš e-K	2731 svoj e-K	2731 na váš e-K	2757 svoj e-K	3110 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	2023 je e-K	2081 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	423 din e-K	434 din e-K vil ikke	519 din K
mailben	1622 legjobb cikkei e-K	1622 cikkei e-K	1622 hírei e-K
mailbox	79 in je K	79 in uw K	975 in your K	2023 in je K	2023 in uw K	2023 in jouw K
maile	2731 vašom e-K
mailed	975 e-K to you	975 K to you
mailedbe	79 az e-K
mailing	980 join our K list	980 join the K list	980 on our K list
mailom	2757 správy e-K
mailovou	344 e-K adresu
mailowy	2331 adres K
mailt	1663 írjon e-K
mailu	79 do e-K	306 přímo do e-K	2731 do vášho e-K
mailul	2488 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1359 ilman K
mainos	11 K
mainostaja	1316 maksanut K
mainosten	1278 K esto
majhno	2876 smo K
make	1067 will you K a
maken	2162 wij K
maksumuuri	1362 K
maksuton	1311 K tunnus
maksuttomat	1311 K artikkelit
maltilla	83 pelaa K
mamio	2726 K
manade	2996 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2469 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	596 K-cookies	887 K cookies
marketingcookies	454 K	2066 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1674 kotak K anda
masukkan	1674 K email
matched	869 K dollar	912 gift will be K	990 will be K	990 is being K	990 are being K	990 be K	990 K until
material	578 mit K der	578 mit K von	857 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2574 K	2575 K.ru
""", 'md': """
md	465 kr./K	521 kr/K
""", 'me': """
me	2575 t.K	3134 t.K
meaning	987 if you've been K to	987 if you have been K to
medarbetare	2921 är K på	2921 är K i	2981 är K på	2981 är författare och K
meddelade	2996 K
meddelte	522 K
medewerker	2062 is K van
medgav	2996 K
mediach	2351 naszych K
medio	1164 este K
medlem	80 bliv K	80 bli K	519 bliv K	2277 bli K	2993 bli K
medverkar	2981 K i
mee	51 . doe K	51 . doe ook K
meie	1206 K töö
meil	1205 aita K
meile	1205 saada K
meilile	1201 sinu K
meille	38 kerro K	67 kerro K	1358 lähetä K	1358 kerro K
meinen	565 was K sie dazu
meint	716 K
meinte	716 K
meinung	30 K der	43 anderer K	565 sagen sie uns ihre K	595 K des autors
mejl	2667 na vaš K	2667 vašu K	2695 svoj K	2695 na K	2891 i din K	2891 till din K
mejla	38 K oss	67 K oss	2993 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	2993 din K
mejlen	79 i K	2891 direkt i K
mektuplari	43 okur K
melalui	1708 dukung kami K
melanjutkan	1671 untuk K membaca	1710 untuk K membaca
meld	2277 K deg på her
meldde	2164 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	635 K dich bei uns	713 K dich an	2177 K deg av når	2217 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	524 K sie sich an	533 K sie sich an, um	533 bitte K sie sich an	635 K sie sich bei uns	713 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	2079 krijg een K bij	2079 ontvang een K bij
meldingen	14 K	2029 schakel K in	2029 zet K aan	2029 ontvang K	2079 krijg K	2161 zet K aan
meldt	2164 K
meldte	2280 K
membaca	1710 untuk terus K	1710 untuk K berita ini	1721 daftar untuk K
member	50 as a K you	786 become a K	869 become a K	916 not a K?
memberikan	1705 K komentar
members	18 our K	36 our K	50 K can	799 is for K only	799 K-only story	944 paying K	984 thanks to our K	991 K like you	1068 our K
membership	986 consider a K
membiayai	1708 K kami
membro	2477 torne-se K
membru	80 devino K
membutuhkan	1721 kami K dukungan
memuat	45 K ulang
menar	2996 K
mencionanos	62 K
mendaftar	1707 dengan K, anda
mendapat	1718 K komisi
mendapatkan	1718 K komisi	1721 daftar untuk K
mener	522 K	2277 hva K du	2280 K
menerbitkan	45 K ulang
menerima	1698 K cookie	1718 K komisi	1721 daftar untuk K
mengambil	1719 dilarang K	1719 dilarang keras K
mengandung	1705 komentar yang K
mengatakan	1724 K
menggandakan	1719 dilarang K
menggunakan	1684 K cookie
mengirimkan	57 kami K
mengutip	1691 dilarang K
meninggalkan	1705 K komentar
menit	0 K baca
mensais	2479 K
mensuales	1165 K
mensuel	1422 un don K	1447 un soutien K	1462 K
mention	62 K @
mentionnez	62 K-moi
menurut	1724 K
menyalin	1719 dilarang K
menyatakan	1724 K
merch	894 our K
merci	1460 K de nous
mere	466 kan du læse K	466 du kan læse K	466 kan læse K om
merkezimiz	3097 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	295 al K	1165 al K	1165 por K
mese	1807 al K
mesec	2696 prvi K	2725 prvi K	2851 prvi K	2851 na K	2877 na K	2877 prvi K
meses	1157 K por #
mesiac	2759 prvý K	2818 za K	2818 prvý K
message	38 K us	67 K us	788 a K from our editor
messagerie	1406 votre adresse de K ne sera pas
messengera	2319 K
messengeri	2742 K
messengerju	2836 K
messengeru	329 K
messengerze	2319 K
metus	1967 per K
mewakili	1719 tidak K redaksi
""", 'mi': """
mi	1988 ar K
mielipidekirjoitus	43 K
miembro	1163 hazte K
mig	62 tag K på
mij	62 tag K
mille	1794 # per K
milliardaire	1447 à aucun K
minggu	1723 per K
mingguan	1707 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	1582 kövess K	1663 kövess K	1663 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	916 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	2123 is K
misiniz	3040 zaten abone K
missen	2122 wat je kunt K
mission	1068 our K
mistake	903 spot a K	903 report a K	1010 when we learn of a K	1010 when we make a K	1010 if we have made a K
mitdiskutieren	6 K	610 K
mitgeteilt	716 K
mitglied	80 werden sie K	80 werde K	713 werden sie K	713 werde K	713 jetzt K werden
mitglieder	50 K können	536 nur für K	621 angebots für K	714 unsere K
mithilfe	663 K von ki
mitteilungen	14 push-K	551 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2696 prvi K	2725 prvi K
""", 'mn': """
mnd	2220 kr/K	2279 kr/K
""", 'mo': """
mobile	813 on your K app	813 our K app
mobilen	460 direkte på K	2214 nyheter rett på K	2214 rett på K	2928 nyheter direkt i K	2928 direkt i K
mobilepay	519 K til #	519 K på #	519 K #	519 K et
modalidad	1165 K premium
moderador	2432 não serão aprovados pelo K
moderados	2432 serão K antes
moderated	840 comments are K	840 pre-K
moderowane	2329 są K
mogelijk	2161 maak het volgende K
mois	1462 par K
moittii	1361 K
molbu	2678 imamo malu K	2678 malu K
molila	2726 K
molili	2726 K
molio	2726 K
monat	621 einen K für	621 K für nur	715 im K	715 pro K
monate	648 # K lang
monatlich	715 K
monday	17 every K
mondays	977 sent K
mondogatta	1666 K
mondta	1666 K
montag	17 jeden K
month	799 try a K for	799 try it for a K	806 for the first K	806 for your first K	992 £# a K	992 $# a K	992 €# a K	1069 a K	1069 per K	1069 every K	1069 each K
monthly	869 one-off or K	916 reached your K limit	965 K gift	1067 become a K	1067 give K	1069 K
months	53 K on this story	799 K for $#	806 for the first # K	806 for the first three K
morgen	17 jeden K	17 am K	17 hver K	463 hver K i din	617 uns auch K
morgenbrevet	2218 K
morgon	17 varje K
morgonbrevet	2932 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1461 nos K
""", 'mu': """
muhabiri	3065 gazetesi K
muhabiridir	3065 K
muhabirimize	39 K	3063 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	3093 K
muistutti	1361 K
mukaan	1358 lähde K	1358 tule K	1361 K
multato	1808 ha K
multou	2480 K
mums	2005 seko K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	2098 mail K
nabiralnik	79 v vaš K	2824 v vaš K
nabiralniku	2824 v vašem K	2850 vašem K
nachdruck	577 K verboten	632 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	547 aktuelle K aufs handy	548 K-app	551 push-K	627 weitere K finden sie	627 mehr K finden sie	651 K des tages	651 alle K zum
nadaljevanje	2823 za K branja	2852 K spodaj
nadaljuje	2852 K pod oglasom	2852 K spodaj
nadaljujte	2823 K branje
nadie	1164 K nos dice
naglasila	2726 K
naglasio	2726 K
najdete	348 další články K
najnowsze	2291 otrzymuj K
namenite	2855 K nam
napis	2400 taki K
napisz	38 K do nas	67 K do nas	2307 K do nas	2320 K do nas	2352 K:	2352 K na	2397 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	2823 če želite brati K
napsal	409 K
napsala	409 K
narrated	864 is K by an ai	864 is K by ai
naslov	2824 na vaš e-K	2824 svoj e-K	2850 svoj e-K	2850 svoj e-poštni K
nastavak	2663 za K čitanja	2697 K ispod	2697 K teksta
nastavili	2663 da biste K čitanje
nastavite	2663 K čitanje	2665 K čitati
nastavlja	2697 K ispod	2697 K nakon
naszego	2325 K sklepu	2328 K quizu
naszej	2398 K pracy
naszym	2397 zostań K
naujienas	1952 K telefone	1953 K el. paštu	1964 mūsų K
naujienose	1941 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1106 tu K no soporta	1106 su K no soporta	2427 seu K não suporta
navela	2726 K
naveo	2726 K
navigateur	10 votre K	21 dans le K pour mon prochain	1401 votre K ne supporte pas	1401 votre K n'est pas
navodi	2726 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
""", 'ne': """
necesitamos	1073 K pedirte	1076 K tu apoyo	1163 K tu ayuda	1163 K de ti	1163 te K
necessariamente	2450 não reflete K a opinião	2450 não refletem K a opinião
necessaris	21 camps K
necessitem	293 et K
nechajte	77 K nám svoj e-mail
nechcete	361 K přijít o	2774 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	2010 K nu een
neighbors	991 K like you
neighbours	991 K like you
nell	1745 apri K'app
nella	79 K tua mail	1743 K tua mail
nendega	51 liitu K
neodvisni	2876 K mediji	2876 smo K
neodvisno	2875 podprite K
neophodna	21 K polja
neovisni	2724 ostanemo K
neovisno	2723 podržite K
nepriklausoma	1966 K žurnalistika
nesutinkate	43 K
netiquette	565 beachten sie die K	1757 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	2186 dette K bruker
neue	644 die K app
neuen	547 hier geht es zur K
neukunden	621 nur für K
neuvoi	1361 K
neuvoivat	1361 K
neuvoo	1361 K
neuvottiin	1361 K
never	71 K spam
news	548 K-app	651 alle K zum	651 alle K zu	813 K app for	856 is a K	878 K tip
newsblog	627 im K	627 unserem K
newsdesk	39 our K	39 the K
newsis	1181 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	194 K	284 la nostra K	345 K	407 náš K	410 K	541 unseren K	541 unserem K	541 unserer K	541 K bestellen	541 K richtig	545 K an	545 K von	545 zum K	545 täglichen K	586 K	614 K erhalten	614 K empfangen	614 unser K	614 der K über	614 der K für	646 unser abend-K	646 unser morgen-K	646 unser K	646 K ist kostenlos	713 K an	714 unser K	714 unseren K	714 unserem K	714 dieser K	717 K	723 εγγραφείτε στο K	723 εγγραφή στο K	723 το K μας	723 γραφτείτε στο K	723 στο K των	723 στο K του	723 στο K της	781 εγγραφείτε στο K	781 γραφτείτε στο K	782 το K μας	785 K	809 sign up for our K	809 sign up to our K	809 sign up for the K	809 subscribe to our K	809 join our K	809 get our K	809 our K here	809 receive our K	809 our daily K	809 our weekly K	809 our morning K	868 K	909 K soon	961 from our saturday K	1008 this K was forwarded to you	1008 forwarded this K	1016 reply to this K	1068 our K	1071 K	1088 suscríbete a la K	1088 apúntate a la K	1088 nuestra K	1153 suscribite al K	1164 nuestra K	1167 K	1386 inscrivez-vous à la K	1386 abonnez-vous à la K	1386 notre K	1446 vous adresser sa K	1461 notre K	1461 cette K	1464 K	1674 K kami	1674 langganan K	1722 K kami	1742 iscriviti alla K	1742 la nostra K	1793 le nostre K	1806 la nostra K	1806 questa K	1809 K	2291 zapisz się na K	2291 nasz K	2333 K	2398 nasz K	2401 K	2414 assine a K	2414 nossa K	2468 esta é a edição da K	2468 esta é uma edição da K	2478 nossa K	2481 K	2487 abonează-te la K	2487 abonați-vă la K	2487 înscrie-te la K	2530 înscrie-te la K	2534 K	2666 naš dnevni K	2676 K	2723 prijavite se na K	2724 naš K	2727 K	2758 K	2817 náš K	2820 K	2832 K
newslettera	78 naszego K	78 do K	78 odber K	2291 zapisz się do K	2291 naszego K	2333 K	2398 naszego K	2676 K	2731 odber K	2758 K	2817 nášho K
newsletterem	2398 naszym K
newsletters	809 K may contain info about	868 K	1068 our K	1071 K	1386 nos K	1386 recevoir les K	1461 nos K	1464 K
newsletteru	78 odběr K	345 K
newsletterul	78 K nostru	2487 K nostru	2517 abonează-te la K	2530 înscrie-te la K	2531 K nostru
newslettery	345 K	2758 K
newsletterze	2333 K
newslettre	2758 K
newson	1595 google K
newspaper	1065 joined the K in	1068 our K
newsroom	38 contact our K	67 contact our K	923 not by the K	933 tell our K	933 our K	951 stories from our K	951 more from our K	1065 joined the K in	1068 our K	1068 non-profit K	1068 this K
newsticker	627 unserem K
next	936 our K	965 help pay for the K	965 pay for the K one
nezavisni	2724 K mediji	2724 ostanemo K
nezavisno	2723 podržite K
""", 'ng': """
ngay	3267 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach	2366 udział w K grach
niente	71 K spam
nieograniczony	2289 K dostęp
niets	2056 K uit deze	2117 K van deze site
nieuws	2026 K-app	2059 google K	2061 K of een tip	2097 app je K	2113 al het K over	2113 al het K uit	2124 K in je mail
nieuwsbrief	78 de K	78 onze K	2023 onze K	2024 dagelijkse K	2024 wekelijkse K	2058 K	2162 onze K	2162 deze K	2165 K
nieuwsbrieven	2023 onze K	2058 K	2162 onze K	2165 K
nieuwsbron	2096 favoriete K
nieuwsquiz	2106 de K
nincs	71 K spam
""", 'nj': """
njuzleter	2676 K	2723 prijavite se na K	2724 naš K
""", 'no': """
nombreux	1447 plus nous serons K
nonprofit	1068 K newsroom	1068 K news outlet
nosaltres	38 contacta amb K
nosotros	1163 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	2406 apoie K	2406 apoie o K	2417 baixe K app	2417 no K app	2477 apoie K	2477 apoie o K	2477 siga o K	2477 entre no K	2478 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	294 la K feina	1745 nella K app	1806 la K app
nostre	294 el K canal
nostri	74 K link
nostro	35 K quiz	1806 il K sito	1806 che il K
nota	20 leer esta K	1157 para leer esta K
notice	1010 if you K
noticia	1164 esta K
noticias	1130 en google K	1130 tu fuente de K
notificaciones	14 las K	1096 activa las K	1096 activar K	1097 recibir K
notifications	14 K	817 turn on K	817 turn on desktop K	817 would like to send you K	817 K from this site	818 enable K	818 allow K	818 receive K	1392 activer les K	1392 activez les K	1392 autoriser les K
notifiche	14 le K
notified	809 sign up to be K	818 get K
notifikace	343 K
notifikasi	14 K	1676 dapatkan K	1678 aktifkan K	1721 nyalakan K
notifikation	460 K
notifikationer	14 K	460 K
notify	818 K me of	818 K me when	840 K me of new posts
notis	2928 K
notiser	14 K	2928 K	2928 push-K
notre	35 K quiz	1461 K site
nouvelle	1406 ouvre dans une K fenêtre
novice	2824 na naše K	2824 na e-K	2832 e-K	2850 na e-K	2876 naše K
novinar	2682 je K	2682 , K	2682 - K	2838 je K	2838 , K	2838 - K
novinari	2724 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	2876 naši K
novinarju	39 našemu K	2837 pišite K
novinarka	2682 je K	2682 , K	2682 - K	2838 je K	2838 , K	2838 - K
novinarki	2837 pišite K
novinarstvo	2724 nezavisno K	2724 neovisno K	2724 naše K	2876 neodvisno K
novinaru	39 našem K
noviniek	2731 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	1093 en K app	1163 únete a K	1164 K app	1164 K web
nuestras	1164 K redes
nuestro	35 K quiz	64 K espejo	1076 apoya K	1101 únete a K canal	1163 apoya K	1163 únete a K	1163 recibe K	1164 K canal	1164 K medio	1164 K sitio	1164 K equipo
nuestros	74 K enlaces	1108 K socios	1164 K socios
numer	2399 K krs
nunca	1164 más que K
nuotraukas	40 K ir vaizdo
nur	621 abo für K
""", 'ny': """
nyheder	448 google K	482 vores K
nyhedsbrev	78 vores K	422 vores K	422 tilmeld dig K	463 K	519 tilmeld dig K	520 vores K	523 K
nyhedsbreve	422 vores K	520 vores K
nyhedsbrevet	78 K	422 få K	463 K	519 tilmeld dig K
nyhetene	2214 K rett på mobilen	2240 K våre
nyheter	2202 google K	2917 google K	2953 våra K
nyheterna	2897 följ K	2928 K direkt i mobilen
nyhetsbrev	78 vårt K	2177 vårt K	2177 våre K	2177 meld deg på K	2177 abonner på K	2218 K	2277 meld deg på K	2278 vårt K	2278 våre K	2281 K	2891 vårt K	2891 våra K	2891 anmäl dig till K	2932 K	2993 anmäl dig till K	2994 vårt K	2994 våra K	2997 K
nyhetsbrevet	78 K	2177 få K	2218 K	2277 meld deg på K	2932 K	2993 anmäl dig till K
nyilatkozta	1666 K
nyt	1318 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1757 i campi K
obchode	2750 našom K
oberoende	2993 stöd K
objasnila	2726 K
objasnili	2726 K
objasnio	2726 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2693 K komentara
obligatoires	21 champs K sont	1406 les champs K
obligatori	1757 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1111 los campos K
obligatoriska	21 K fält	2904 K fält
obligatoriske	21 K felt	2189 K felt
obratite	2681 K nam se	2681 K se našem
obrigado	2477 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	321 další šíření K	358 ke všemu K	2759 celému K
obserwuj	2299 K nas na	2299 K nas w	2397 K nas
obvestila	14 K	2824 na K
""", 'oc': """
occupa	1771 si K di
ochtend	17 elke K	2081 elke K het
""", 'od': """
od	2696 K # €	2759 K # €	2851 K # €
odbieraj	2355 K
odcinek	2326 K
odcinka	2326 K
oddajte	2860 K svoj glas
odejdete	298 než K
odete	2678 prije nego što K	2678 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2726 K
odgovorio	2726 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	2834 preden K
odoberajte	2779 K
odobrenja	2715 bez K
odomknite	2730 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	2410 K este artigo
off	38 tip us K	67 tip us K	1069 one-K
offert	1379 vous est K	1462 mois K
offrez	54 K-moi un café	1457 K-le	1457 K-la	1460 K-lui	1460 K-nous
offrici	1805 K un
offrimi	54 K un caffè	1805 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	2724 bez K
oglasov	70 brez K	2876 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	3040 K devam etmek için
okurlarimiz	36 K	3097 K
okurlarimizin	3077 K desteğiyle	3097 K
okurlarin	3077 K desteği olmadan
okuyun	3082 K
""", 'ol': """
olarak	50 abone K	3041 abone K	3063 bize anonim K
olmayanlara	3091 abone K
olun	80 üye K	3096 üye K
olursunuz	3082 kabul etmiş K
olvassa	1608 K tovább
""", 'om': """
omiljene	2679 K izvore
omiljeni	2679 K izvor
""", 'on': """
onafhankelijk	2083 wij K	2083 we K
onafhankelijke	2014 steun K journalistiek	2161 steun K	2162 K journalistiek
onafhankelijkheid	2162 onze K
onbeperkt	2018 lees K	2018 K lezen	2020 K toegang	2086 K digitaal
ondersteunt	2038 je browser K	2038 uw browser K
onderzoek	2162 dit K
onderzoeken	2162 onze K
onderzoeksjournalist	2062 is K	2149 is K
onderzoeksredacteur	2101 is K
onderzoeksredactie	39 onze K	2061 onze K
one	1067 make a K-time	1067 will you be K of
oneens	43 K?
online	641 unser K-shop	894 our K shop	894 our K store	936 our free K	936 our K event	996 in our K shop
onlineshop	601 im K bestellen
only	992 K £#	992 K $#	992 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	2060 app K
ontdek	2161 K nu
ontvang	2023 K onze	2024 K elke
onze	84 in K app	84 via K app	84 met K app	2026 K app	2061 tip voor K	2162 K app
""", 'oo': """
oordeelde	2164 K
""", 'op': """
opakoval	409 K
opakovala	409 K
opakuje	409 K
open	813 K in app	813 K in the app	984 left it K	2026 K in app
opfordrede	522 K
ophavsretsloven	444 beskyttet af K
ophavsretten	444 K tilhører
opiniestuk	2065 ingezonden K
opinion	30 K of	840 have an K on this
opinions	30 K of
oplyser	522 K
oplyste	522 K
opmerking	2061 tip of K	2061 vraag of K	2061 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	2878 K
oppfordret	2280 K
opphavsrettslig	2198 K beskyttet
opplyser	2280 K
opplyste	2280 K
opportunities	1019 equal K employer
opportunity	1019 equal K employer	1019 equal-K employer
opprett	2175 K en konto for	2277 K en konto
opsiger	465 indtil du K
opublikowany	22 nie zostanie K	2306 twój adres e-mail nie zostanie K
opzegbaar	2163 K
""", 'or': """
ordenou	2480 K
ordinato	1808 ha K
ordnete	716 K an
organizatori	2726 pozivaju K
organizatorzy	2400 zapraszają K
original	857 read the K article	1455 lire l'article K
originally	857 this article was K published on	857 this story was K published on	857 this story K appeared	857 this article K appeared	857 K published at	925 story was K published by	925 story was K published on	925 story was K published in the	925 article was K published by	925 article was K published in our
originalment	292 es va publicar K a	292 es va publicar K en	292 publicat K a
originalmente	1122 este artículo fue publicado K	1123 publicado K en	2444 publicado K em	2476 publicado K no	2476 publicado K na
originariamente	1768 articolo pubblicato K	1801 pubblicato K in
ortaklarimiz	3050 biz ve K
ortsseite	627 unserer K
""", 'os': """
ossza	49 K meg
ostatak	2663 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	2400 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	2355 K
otsustas	1208 K
""", 'ou': """
our	866 is K
""", 'ov': """
ovdje	2678 kad ste već K
overblikket	463 K hver dag	463 K hver morgen
overgenomen	45 K
overname	2056 K zonder
overnemen	45 K	2093 dit artikel K
oversikten	2218 få K
overview	930 this K
overzicht	2103 dit K
ovisi	2723 K o vama
""", 'ow': """
owner	1068 has no K	1068 have no K
""", 'oy': """
oynat	3082 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	2743 K sa nám	2816 K sa nám
""", 'pa': """
padalieties	49 K
padeda	1955 jūsų parama K
padroni	1794 non ha K	1806 senza K	1806 libera da K
pagar	54 K um café	2477 ajude a K
page	936 our jobs K
paghi	1805 K un'ora
pago	1167 muro de K
pague	54 me K um café	54 K-me um café	2446 K-nos um café
pahoitteli	1361 K
paid	831 we get K if you buy	831 we may be K
paikalla	42 olitko K
paikkaa	1318 hae K
pakolliset	21 K kentät
palautetta	1358 anna K
palus	1208 K
palusid	1208 K
palvelusta	1296 ulkoisesta K	1296 upotus K
panaszolta	1666 K
pandangan	1719 tidak mewakili K	1719 K pribadi penulis
paparnya	1724 K
paper	866 is the K's
par	1462 K an
parama	1965 jūsų K	1969 K
parancsolta	1666 K
parceiros	2429 nós e os nossos K	2478 nossos K
paremkite	1955 K mus	1965 K mus
parlez	38 K-nous	67 K-nous
part	858 no K of this
partager	1457 articles à K	1457 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	2402 faça K e
partecipato	1784 non ha K alla stesura
parteispende	717 K
partenaires	1403 nos K et nous	1403 nous et nos K	1461 nos K
participar	1112 para K
participez	1363 K à
participou	2459 não K da produção	2459 não K na produção
partilhada	2454 uma publicação K por
partilhe	25 K-o
partir	1365 avant de K	2479 a K de # euros
partner	74 K-links	562 wir und unsere K	631 von unserem K	1755 i nostri K	2901 vi och våra K
partnere	431 vi og vores K	2186 vi og våre K
partnerlinkek	74 K
partnerlinkeket	1609 K
partnerlinks	37 K	74 K
partnerom	2697 u suradnji s K	2697 u saradnji sa K
partners	631 anzeige eines K	836 we and our K	1068 our K	2040 wij en onze K	2162 onze K
partnership	858 was produced in K with
partnerske	74 K poveznice	2697 K poveznice	2852 K povezave
partnerskie	2337 linki K
partnerzy	2303 my i nasi K	2303 nasi zaufani K
pasak	1968 K
pasakojo	1968 K
pasidalinkite	49 K
pass	49 K it on	823 K this on
passende	648 sie das K abo
passendes	648 sie ihr K abo
patreon	201 в K	869 on K	869 our K	3157 на K
patron	793 become a K of	1067 become a K
patronem	2340 zostań naszym K	2397 zostań K
patroni	2398 nasi K
patronite	2340 na K	2398 na K
paying	984 thanks to our K
paypal	617 per K
paywall	618 K	714 ohne K	717 K	984 without a K	1068 we have no K	1068 we do not have a K	1071 K	1464 K	1809 K	2481 K
paywalls	1071 K
""", 'pe': """
pe	2532 K an
peatoimetaja	1184 K
pedimos	1163 te K ayuda
pedirte	1073 tenemos un favor que K
pediu	2480 K
peiling	35 onze K	2106 onze K
pelanggan	50 K dapat	50 K bisa	1672 khusus K	1710 untuk K	1722 K kami	1725 K
pembaca	18 berkat K	43 surat K	1722 K kami
pendant	1462 K un mois
pendapat	1719 K pribadi penulis
peneliti	1697 adalah K
pengar	2994 kostar K
penger	2278 koster K
pentru	2518 fără niciun cost K tine
penulis	1697 adalah K
people	18 thanks to K like	912 funded by K like you	991 K like you
pequeno	2403 um K favor a pedir
per	2279 K år	2995 K år
peramban	10 K anda
percent	807 # K left to read
perfil	2423 siga nosso K
periodisme	293 dona suport al K	294 el nostre K	294 fent K	294 fem K
periodismo	1076 apoya el K	1154 hacer un K	1163 apoya el K	1163 colabora con el K	1164 nuestro K	1164 K de calidad	1164 hacemos K	1164 haciendo K
periodista	39 nuestro K	39 nuestra K	270 és K	1125 es K
periodistas	39 nuestros K	1153 nuestros K	1164 nuestros K
periodistes	294 els nostres K
perjantaisin	17 K
permanencia	1165 sin K
permission	857 reproduced here with K	857 reproduced with K	872 written K	872 prior K	873 without K	887 K to load	887 K before anything is loaded	925 K to reuse this
perskaitykite	1965 K visą
personal	886 views are K
personale	2494 datele tale K
personales	1108 datos K serán
personas	1154 K como tú	1163 K como tú
persondatapolitik	432 K
personenbezogene	563 K daten
personnelles	1404 vos données K
personoplysninger	432 dine K
personopplysninger	2187 K
personuppgifter	2902 dina K
personverninnstillinger	2208 K
perspausdinti	45 K
pertama	1723 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2447 é K
pesquisadora	2447 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	2726 K
""", 'ph': """
phone	826 news to your K
photographer	880 staff K
photos	40 your K	40 vos K	40 tes K	894 K from this story	894 K from this event
""", 'pi': """
pictures	40 your K
pide	1166 K
piebilda	2008 K
piece	928 this K	1068 this K
pierwszy	2399 K miesiąc
pievienojieties	51 K
pirmas	1967 K mėnuo
pisala	2726 K je
pisalo	2726 K je
pisao	2726 K je
pisz	2352 K na
pitala	2726 K
pitali	2726 K
pitao	2726 K
pitch	786 K in	869 K in
pitching	1067 consider K in
pix	2446 um K	2479 K
""", 'pj': """
pjevali	2726 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	2199 vær varsom-K
plakatens	2212 vær varsom-K
plats	42 var du på K
plattform	714 unsere K
player	9 this K
please	51 K join them	67 K tell us	799 K log in to	822 K share this	870 K help	1029 K tell us about	1029 K tell us how	1029 K tell us your	1067 K chip in	1067 K give	1067 K help if	1067 K give if
pleide	2280 K
pliki	2322 bez zgody na K
plusartikelen	2162 K
plusartikels	2018 gratis K	2162 K
""", 'po': """
pobierz	2397 K naszą
poche	1444 dans votre K
podaj	77 K swój e-mail
podatkov	2850 obdelavo osebnih K
podatku	2285 przekaż #% K	2340 #% K	2340 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	338 K	457 K-app	520 vores K	585 den K können sie	585 den K kannst du	585 unseren K	714 unser K	714 unseren K	751 K	782 το K μας	862 follow the K	1068 our K	1164 nuestro K	1461 notre K	1722 K kami	1806 il nostro K	2105 op de K	2162 onze K	2211 hører K	2326 K	2398 nasz K	2478 nosso K	2690 K	2724 naš K	2752 K	2817 náš K	2846 K	3071 K'i	3071 K'imizi
podcasta	2690 K	2846 K
podcastapp	457 K	2105 favoriete K
podcaste	34 našom K
podcasten	457 K	2211 K
podcastimiz	3097 K
podcastimizi	34 K
podcastimme	34 K	1359 K
podcastov	2752 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	457 hvor du lytter til K	457 hvor du hører K	585 wo es K gibt	642 folgen des K	642 folge des K	751 K	862 wherever you get your K	862 wherever you listen to K	862 wherever you get K
podcastu	34 naszego K	34 našem K	338 K	2326 K	2690 K	2752 K	2846 K
podcastul	34 K nostru	2531 K nostru
podcastunk	1664 K
podcastunkban	34 K
podcasty	338 K	407 naše K	2326 K	2752 K
podd	34 vår K	2994 vår K
poddapp	2926 K
poddar	34 våra K	2926 K finns
podden	2926 K
podelite	25 K	49 K ga	67 K sa nama
podemos	2469 sua ajuda K
poden	50 els socis K
poderemos	2469 a sua ajuda K	2477 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	2211 hører K	2278 vår K	2690 K	2846 K	2876 naš K
podkasta	2690 K	2846 K
podkastapp	2211 K
podkasten	2211 K
podkastu	2690 K	2846 K
podle	409 K
podotkl	409 K
podpora	406 vaše K	2816 vaša K	2875 vaša K
podpore	2817 vďaka K	2855 brez vaše K	2876 brez vaše K
podporo	2875 vašo K
podporte	2764 K	2816 K nás	2816 K našu
podpory	351 bez vaší K	407 bez vaší K	2764 bez vašej K	2817 bez vašej K
podprite	2855 K	2875 K nas	2875 K naše
podremos	1163 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	2352 K nas
points	930 the bullet K	930 these bullet K	930 the key K above
pokutoval	409 K
policy	836 our cookie K
politica	2494 K de cookie
political	856 is a K	856 is the K editor
politicieni	2518 nu depinde de K
politika	3050 çerez K
politikasi	3051 gizlilik K
politikredakteur	667 ist K
politikredakteurin	667 ist K
politikressort	591 leitet das K
politikwissenschaftler	582 ist K
politologue	1420 est K
poll	35 our K	840 vote in our K	840 take our K	2106 onze K
polub	2299 K nas na
pomagajte	2875 K nam
pomocou	2766 K ai
pomozite	2700 K nam	2723 K nam
pomozte	406 K nám
ponavlja	2726 K
ponavljao	2726 K
ponctuel	1422 un don K
ponovno	45 K objavi
pop	786 K your
poprosil	409 K
poprosila	409 K
por	2473 um ano K #
poradil	409 K
portal	2398 nasz K	2724 naš K	2876 naš K
portalu	2336 na naszym K	2336 w naszym K
posez	1460 K-la à	1460 K-nous
posible	18 hace K
posielajte	2743 K nám
posielame	57 vám K
positions	894 our open K
poslechnout	339 si můžete K
posljednji	2709 K besplatni članak
posredujte	49 K
possible	285 ajuda a fer K	294 ajuda a fer K
post	20 rest of this K	79 på e-K	887 to view this K	887 to see this K	923 this is a paid K	928 this K	1068 this K	2066 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	2892 din e-K	2904 din e-K kommer inte
postadresse	60 e-K vises ikke	2178 din e-K	2189 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	2723 K član	2875 K član	2875 K naročnik
postanizda	79 e-K	3075 her sabah e-K	3075 e-K	3089 e-K
postaw	54 K mi kawę	54 K kawę	2397 K nam	2397 K mi	2397 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	541 in dein K	541 in deinem K	541 direkt ins K	545 in ihrem K	545 in ihr K
postkasti	1192 otse K
postkastis	1192 iga hommik sinu K	1192 sinu K
posts	15 free K	58 new K by mail
potrebna	2723 K nam je
potrebujeme	2816 K vašu podporu
potrebujemo	2840 za ogled K	2875 K vašo
potremo	1794 aiuto K	1805 con il tuo aiuto K
potrivit	2533 K
potrzebujemy	2285 K twojego wsparcia	2397 K twojej pomocy	2397 K twojego wsparcia
pound	1067 K you give
pourboire	1423 un K
poursuivez	1377 K votre lecture
poursuivre	1377 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	2819 K	2878 je K
povedala	2819 K	2878 je K
povestit	2533 a K
povikao	2726 K
powered	1067 K by you
powerful	1068 hold the K to account
powiadomienia	14 K	2295 włącz K	2295 chcesz otrzymywać K	2296 K push
powiedzieli	2400 K
powtarza	2400 K
pozele	40 K tale
pozivala	2726 K
pozivali	2726 K
pozivao	2726 K
poznamenal	409 K
poznamenala	409 K
pozvala	2726 K
pozvao	2726 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	2044 K mee	2161 K mee
praca	2398 nasza K
pracujte	336 K s námi	2750 K s nami
prati	2711 K nas na
pratite	2723 K nas
pravi	2878 K
precisa	2402 K de você	2477 K de si
precisamos	2403 K da sua ajuda	2406 K do seu apoio	2477 K da sua ajuda
precisato	1808 ha K
preciso	2433 é K estar logado
precizat	2533 a K
prednostne	2835 K vire
prednostni	2835 K vir
prednostnih	2835 K virov
prednostnim	2835 K virom
predplatitelia	50 K môžu	2772 len K	2772 iba K	2772 nájdu K	2772 prečítajú K	2820 K
predvajanje	2840 K videa
preferate	2502 sursele tale K
preferences	836 your cookie K	939 cookie K	939 privacy K
preferida	268 font K	1130 fuente K	2451 fonte K
preferidas	1130 fuentes K	2451 fontes K
preferides	268 fonts K
preferido	1130 medio K
preferidos	1130 medios K
preferirane	2679 K izvore
preferirani	2679 K izvor
preferiranih	2679 K izvora
preferita	1748 fonte K su google	1774 fonte K
preferite	1774 fonti K
preferowane	2318 K źródło	2318 K źródła
preferowanego	2318 K źródła
preferowanych	2318 K źródeł
preferowanym	2318 K źródłem
preferred	826 K source on google	874 K source	943 K sources
preglednik	10 vaš K
prehratie	2746 K videa
prejemajte	2824 K vsako	2872 K
prejemati	2865 želite K
prejmite	2872 K
preklinjao	2726 K
prelua	45 K
preluarea	2501 K textelor
preluat	45 K
prema	2726 K
premier	1381 le K mois	1462 le K mois
premium	2086 toegang tot alle K
premoderated	840 K
prenesite	2875 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	2886 bli K	2886 redan K	2887 som K	2953 en K	2993 bli K
prenumeranter	50 K kan	2886 endast för K	2944 är för K	2944 bara K	2944 endast K	2994 våra K	2997 K
prenumerata	1969 K
prenumeration	2997 K
prenumerationen	2891 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	1961 tik K
prenumeratoriams	1930 tik K	1961 tekstas skirtas K	1961 straipsnis skirtas K
prenumeratorzy	50 K mogą	2348 tylko K
prenumerera	80 K	2886 K för att	2891 K på nyhetsbrev	2931 genom att K	2993 K på vårt
prenumeruojate	1930 jau K
prenumeruokite	80 K	1965 K
preostanek	2823 K članka
presenteie	2410 K
prethodnog	2715 bez K odobrenja
pretplata	2727 K
pretplati	2695 hvala na K
pretplatite	80 K se	2663 K se već od	2723 K se
pretplatnici	50 K mogu	2708 samo K	2727 K
pretplatnicima	2663 dostupan samo K	2663 dostupan je samo K	2663 dostupan je K	2663 dostupno samo K	2675 samo K	2708 samo K
pretplatnik	50 kao K	80 postanite K	2663 već ste K	2723 postanite K
pretplatnike	2663 dostupan samo za K	2675 samo za K
pretplatu	2664 već imate K	2696 uz K	2696 K	2717 uz K
preuzeti	45 K
preuzimanje	2674 zabranjeno K	2699 zabranjeno K	2699 zabranjeno je K
preuzmite	2723 K našu
preventing	832 browser extension is K
preview	944 free K
price	1069 the K of a
pridaj	51 K sa
pridajte	51 K sa	2775 K si nás	2816 K sa k nám
prihvatate	2695 prijavom K
prijavi	24 K se	2695 hvala na K
prijavili	2695 hvala što ste se K
prijavite	24 K se	2723 K se na naš	2723 K se na naše	2875 K se na
prijavo	2850 s K se	2850 s K na	2850 hvala za K
prijavom	2695 K se slažete	2695 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	2835 K vir
priljubljene	2835 K vire
priljubljeni	2835 K vir
prima	2532 K lună
primajte	2716 K
primate	2710 želite da K
primati	2710 želite K
primeiro	2479 K mês
primer	295 el K mes	1165 el K mes
primo	1807 il K mese
principles	857 the thomson reuters trust K
print	822 click to K	1031 will not K your	1031 won't K your
prioriterad	2917 K källa
pripojte	51 K sa
pripomenul	2819 K
prisijunkite	24 K	51 K	1965 K prie mūsų
prispejte	90 K, koľko môžete	2764 K	2816 K	2816 K aj vy
prispevek	2876 ta K
privacidad	1109 política de K	1164 nuestra política de K
privacidade	2430 política de K
privacitat	273 política de K
privacy	836 see our K policy	836 to our K policy and terms	836 and the google K policy	1068 our K policy
privacybeleid	2040 ons K	2081 ga je akkoord met het K
privacyverklaring	2042 K
private	60 your email will stay K
privatlivspolitik	432 K
priznaje	2726 K
priznal	2819 K
priznala	2726 K
priznao	2726 K
probe	674 K-abo
probeabo	524 K	533 wochen im K	674 K	674 das K
probeer	2161 K nu	2161 K een maand
proberen	2163 gratis K
processing	836 consent to the K
prochains	1461 nos K articles
prodavnici	2688 našoj K
produce	912 not free to K	912 not cheap to K
produced	923 K by our brand
proefabonnement	2020 K	2161 neem een K	2163 K
profesor	1125 es K	2504 este K
profesora	1125 es K
professeur	1420 est K
professeure	1420 est K
professionista	1771 è giornalista K	1771 giornalista K
professor	270 és K	582 ist K	856 is a K	856 is an assistant K	2447 é K
professora	270 és K	2447 é K
professore	1771 è K
professoressa	1771 è K
professorin	582 ist K
profilazione	1754 i cookie di K
profitez	1363 K de	1377 K de nos offres
prohibida	1123 queda K
proibida	2444 é K a
project	1441 trust K
promis	2533 a K	2533 au K
promise	1067 K never to
propustite	2710 ne K
prosbu	298 máme na vás K	298 máme malou K	2739 máme malú K	2739 malú K
proseguire	1797 per K la lettura
prosil	409 K
prosila	409 K
prosili	409 K	2400 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	2400 K
protejate	2526 K de dreptul de autor
provalo	1735 K gratis	1805 K gratis
provided	836 content K by a third party	887 contains content K by
provision	559 erhalten wir eine K	559 eine kleine K	631 bekommen wir eine K	631 eine K vom	653 K	2962 K
provisions	559 K-links
provisionslinks	653 K
prozent	622 K rabatt
przedruk	45 K	2338 K za zgodą
przedrukujcie	45 K
przegap	2350 nie K
przekonuje	2400 K
przetisknout	45 K
przetwarzanie	2304 K danych osobowych
przez	2342 K ai
przycisk	2331 klikając K
przyznaje	2400 K
""", 'ps': """
psal	409 K
psala	409 K
""", 'pt': """
ptal	409 K se
ptala	409 K se
ptali	409 K se
ptaly	409 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	1757 prima di K un commento
pubblicato	22 non sarà K	1757 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2432 o seu endereço de e-mail não será K
publicat	2526 a fost K inițial în
publication	793 is a reader-supported K	923 accurate at the time of K	923 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	2938 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1106 bloqueador de K	1164 sin K
publicidade	11 a K	70 sem K	2460 depois da K
publicista	1652 K
publicitat	11 la K	70 sense K	294 sense K
publicitate	11 K	70 fără K
publicysta	2385 , K
publicystka	2385 , K
publikovanie	2737 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	1031 will not K your	1031 won't K your	1031 never K your	1031 we may K your
published	22 will not be K	60 email won't be K	840 your email address will not be K	858 was first K by	858 was first K on	925 K under license
publishing	923 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1302 suoraan K
puis	1378 K # €
puisque	1365 K vous êtes là
pungkasnya	1724 K
punya	1673 sudah K akun
purchase	831 K through links on our site
push	613 per K
pushbericht	2079 een K bij
pushbeskeder	460 K
pushmeldingen	2030 K
pushnotiser	2928 K
pushvarsler	2214 K
pustit	339 si můžete K
pustite	77 K svoj e-naslov
puts	972 our app K
""", 'py': """
pytali	2400 K
pyysi	1361 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	1073 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1727 già che sei K
quieras	1081 cancela cuando K	1165 cancela cuando K
quitter	1365 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	2106 doe de K	2106 onze K	2328 nasz K	2328 K
quizie	2328 naszym K	2328 K
""", 'ra': """
raccolta	1809 K fondi
racconta	1808 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	1808 ha K
raconte	1463 K
racontez	38 K-nous	67 K-nous
rad	2724 naš K
radil	409 K
radila	409 K
radili	409 K
radzi	2400 K
radzili	2400 K
radzono	2400 K
ragino	1968 K
raise	912 help us K
rajaton	1268 K pääsy
rakendus	1190 meie K	1190 K
rakenduses	1190 K
raksti	38 K mums	67 K mums	2005 K mums
rakstiet	38 K mums	67 K mums
raksts	2006 šis K
rakstu	2004 šo K
rakstus	2006 visus K
range	964 shop the K
rappelle	1463 K
rapporterar	2981 K från
rapporterer	507 K fra	2265 K fra
""", 're': """
reach	884 K him at	884 K her at	884 K them at	912 we would K our goal	912 we'd K our goal	1067 help us K
reached	807 you've K your limit of free	855 can be K at
reacties	85 in de K	2045 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	807 # % left to K	864 is K by an ai	864 is K by ai	918 link can K this	984 free to K	984 free for all to K	1068 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	788 we're asking K	865 thank you, K	912 funded by K like you	933 K' editor	965 K make this	984 thanks to our K	991 K like you	1067 K like you	1067 join the K	1068 our K	1068 funded by its K	1071 appeal for K	1071 K pay
reading	0 K time	799 keep K for just	799 keep K with a	799 K this post for free	803 to finish K	803 to keep K	918 to your K list	985 you're K	985 you are K	985 you've been K
reageren	6 K	2045 om te K	2061 K? mail	2061 K op dit artikel
realizarea	2513 nu a participat la K
realizzazione	1784 non ha partecipato alla K
recalled	1070 K
recalls	1070 K
recaptcha	809 protected by K
receba	2402 K as	2414 K no seu	2414 K todos os dias	2477 K no seu
receive	809 K email from us on behalf of	810 sign up to K	810 K emails from	836 agree to K emails	1067 to K new posts
recensent	2149 is K
recevez	1363 K chaque	1387 K chaque	1387 K tous les	1460 K notre
recevoir	1393 K les alertes	1446 j'accepte de K
recherche	714 diese K
recherchen	714 unsere K
rechercheteam	39 unser K	39 unserem K	590 K
rechtbankverslaggever	2101 is K
recibe	1072 K cada	1091 K cada	1091 K todas las
recibir	1153 acepto K
recipe	969 links in this K
reclamat	2533 a K
reclame	70 fără K	2531 fără K
reclamevrij	70 K
recomandat	2533 a K	2533 au K
recomenda	2480 K
reconheceu	2480 K
reconnu	1463 a K
recunoscut	2533 a K
recurring	869 K donation	1069 K donation
redacteur	2062 is K	2062 is politiek K	2101 werkt als K	2149 is K
redactie	39 onze K	2044 mail de K	2061 contact op met onze K	2061 contact op met de K	2061 tip voor de K	2065 mening van de K	2090 K heeft geen	2161 mail de K	2161 tip de K	2162 onze K
redactor	270 és K	1125 es K	2504 este K
redactora	270 és K	1125 es K
redakce	330 napište do K	336 do K	336 do naší K	407 naše K	407 jsme malá K
redakci	39 naší K	407 naši K
redakcia	2817 naša K	2817 sme malá K
redakcie	2737 bez súhlasu K	2743 napíšte do K	2750 do K	2750 do našej K
redakcii	39 našej K
redakcija	1966 mūsų K	2006 mūsu K	2724 naša K	2724 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2681 javite se K	2681 pišite K	2688 našoj K
redakcijos	1940 K sutikimo
redakciju	2724 našu K
redakcja	2398 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	2338 bez zgody K	2398 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	1721 hubungi K	1722 K kami	1722 email K	1722 K
redaksjon	2278 vår K
redaksjonen	38 tips K	67 tips K	2277 kontakt K	2278 kontakt K
redakteur	582 ist K	591 als K	591 seit # K	700 ist seit # K
redakteurin	582 ist K	591 als K	591 seit # K	700 ist seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	520 vores K	591 leitet die K	595 meinung der K	631 K war an der	632 nicht von der K	635 melden sie sich bei der K	655 produkte wurden von der K	714 unsere K	2994 vår K
redaktionell	655 produkte K ausgewählt
redaktionelle	562 externe K inhalte
redaktionen	434 skriv til K	2904 mejla K
redaktor	331 je K	331 , K	331 - K	394 je K	394 , K	2321 - K	2321 , K	2744 je K	2744 , K	2744 - K
redaktore	1985 galvenā K	1985 K
redaktorem	331 je K	394 je K	2321 jest K	2385 jest K
redaktorius	1945 K
redaktorka	331 je K	331 , K	331 - K	394 je K	394 , K	2321 - K	2321 , K	2744 je K	2744 , K	2744 - K
redaktorkou	331 je K	394 je K	2744 je K
redaktorom	2744 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	1985 galvenais K	1985 K
redaktur	1697 adalah K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	1793 la K ti invia	1806 la nostra K
reenvia	49 K
refresh	899 K this page	899 K the page
regala	1081 K esta nota
reggel	17 minden K
regioverslaggever	2062 is K
registe	2410 K-se para
register	799 K for free to
registered	916 K users can
registraci	344 děkujeme za K	346 po K
registrarte	1091 al K
registrate	1153 K a nuestro	1163 K
registrati	1726 K per	1738 K per	1805 K gratis
registration	944 free K gives
registreer	2018 K je
registrera	2931 genom att K dig
registrere	2217 ved å K deg
registrieren	534 K sie sich
registrierung	587 K	621 mit ihrer K	622 die K ist kostenlos
registrirajte	2696 K se besplatno	2696 besplatno se K	2851 brezplačno K	2851 K se brezplačno
registrujte	406 K se	2696 K se besplatno
regrette	1463 K
regrettent	1463 K
reiseangebote	641 unsere K
rejoignez	51 K-les	51 K-nous	1397 K-nous sur	1460 K-nous	1460 K notre	1460 K nos
rejoins	51 K-les
rekao	2726 K
rekla	2726 K
reklam	70 bez K	70 nie mamy K	70 K yok	407 bez K	2398 bez K	2398 nie mamy K
reklama	2724 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	2222 K
reklamelinks	74 K	467 K
reklamer	70 ingen K	520 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	2337 we współpracy K
reklamsiz	70 K	3097 K
reklamy	11 K	70 nemáme K	70 bez K
relacjonuje	2385 K z
relatou	2480 K
rely	1027 you K on	1068 we K on
remaining	807 free articles K	807 free article K	807 articles K this month	807 free stories K
remind	1071 K me later
removed	840 this comment has been K
rendszeres	1663 legyen K
rendue	60 e-mail ne sera pas K
replied	1070 K
reply	6 leave a K	1016 just hit K	1016 hit K and	1016 hit K to
replying	1016 K to this email
report	53 months on this K	53 months to K	903 K an error
reportage	714 diese K	1461 ce K
reportagem	39 nossa K	53 meses nesta K	2478 esta K
reportagens	2478 nossas K
reportaje	1164 este K
reported	1065 K from	1070 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	507 er K på	582 ist K	591 als K	591 seit # K	853 contact the K at	854 is a K at	856 is a K	856 is a senior K	878 contact the K	878 contact our K	878 email the K	880 K	1420 est K	1697 adalah K	2206 er K i	2265 er K i	2321 - K	2321 , K	2385 , K	2504 este K	2682 je K	2682 , K	2838 je K	2838 , K	2921 är K på	2981 är K på	2981 är K
reportera	39 naszego K	1125 es K
reporterem	39 naszym K	2321 jest K	2385 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	582 ist K	591 als K	591 seit # K
reporterka	2321 - K	2321 , K	2385 , K	2682 je K	2838 je K
reportero	1125 es K
reporters	39 our K	1067 ask our K	1068 our K	1068 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	840 why are you K this	912 keep our K free	929 this K	951 more of our K	1068 our K	1068 this K	1068 K like this	1068 goes to K
reportrar	39 våra K
reports	882 K on
repost	45 K this
representa	2450 não K a opinião
representam	2432 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	858 may not be K
reproducerea	2501 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	857 K without permission	925 K in whole or in part	1418 toute K	1418 droits de K	1418 K interdite	1419 toute K	1419 droits de K	1419 K interdite
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
republish	45 K	857 K our articles	857 K this article	925 K this story	925 K our stories
republished	45 K	857 K with permission	857 is K from
required	21 K fields are marked	840 K fields are marked
research	856 is a K fellow
researcher	856 is a senior K	856 is a K
reserva	29 es K el dret
reservados	1123 derechos K	2443 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	267 tots els drets K
reserve	29 K the right
reserved	736 all rights K	799 article is K for	857 all rights K	1839 all rights K
reserves	29 K the right
respond	43 want to K
responsabil	83 joacă K
responsabile	30 non è K
responsabilidad	30 K de	83 juega con K	83 juegue con K	1149 K de sus autores	1149 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	2432 os comentários são de K
responsabiliza	30 não se K	1149 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1149 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	667 ist K
ressortleiterin	667 ist K
rest	20 to read the K	799 to read the K of this	928 the K of this
restants	1383 articles gratuits K
reste	1384 il vous K #%	1384 il vous K # %
resultater	448 google-K
results	943 your search K	943 your google K
retrouvez	1397 K-nous sur	1427 K	1460 K-nous
rette	458 K fejl
retter	458 K fejl	458 K alle fejl	2212 vi K feil
rettigheter	2198 alle K forbeholdt
reuters	1418 avec K	1419 avec K
revelou	2480 K
revient	1447 vous K qu'à
rewritten	857 may not be published, broadcast, K
""", 'ri': """
ricamiz	3036 küçük bir K var	3036 sizden bir K var
ricercatore	1771 è K
ricercatrice	1771 è K
ricevi	1743 K ogni	1805 K ogni	1805 K la
ricordato	1808 ha K
rief	716 K
riep	2164 K
riferito	1808 ha K
riippumaton	1359 K media
riippumatonta	1358 tue K	1359 K journalismia
riporter	1652 K
riportere	1652 K
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1768 K riservata	1768 © K	1801 è vietata la K	1801 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1803 K agli abbonati
riservati	1768 tutti i diritti K	1803 K agli abbonati
riservato	1735 K ai nostri abbonati	1735 questo contenuto è K	1797 K agli utenti	1803 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	455 af en K
rocznie	2399 K
ropade	2996 K
ropar	2996 K
roper	2280 K
ropte	2280 K
roskapostia	71 ei K
round	868 our K-up
roundup	809 get a weekly K	868 our K	868 weekly K
rozhodl	409 K
rozhodol	2819 K
rozpowszechnianie	2315 K artykułu	2338 dalsze K
""", 'ru': """
rubrice	348 najdete v K
ruft	716 K
ruga	2533 îi K	2533 îl K
rugat	2533 a K	2533 au K
rugau	2533 K
rukoili	1361 K
ruled	1070 K
rundbrief	78 K	586 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	2280 K	2996 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	2996 K
sagde	522 K
sagen	716 K
saglasnosti	2715 bez K
sagt	716 K
sagte	716 K
sagten	716 K
said	1070 K
saisissez	77 K votre adresse
saken	2166 likte du denne K	2212 feil i K	2240 denne K	2240 få K	2277 les hele K	2278 denne K
saker	2240 flere K	2278 våre K	2278 alle K
saklidir	3057 tüm haklari K	3057 her hakki K
sako	1968 K
saluran	1680 ikuti K	1680 gabung di K	1722 K kami
samarbeid	2222 i K med en annonsør
samarbejde	467 i K med en annoncør
samarbete	2936 i K med en annonsör
samedi	17 chaque K
samenvatting	2103 deze K	2103 de K is
samenwerking	2090 betaalde K	2090 K met onze partner	2090 K met een commerciële
samstag	17 jeden K
samtycke	2923 ditt K
samtykke	454 dit K	454 give K	462 jeg giver K til	2208 ditt K	2208 gi K
samtykket	2208 K ditt
sang	522 K	2280 K
sanoi	1361 K
sanoivat	1361 K
sanoo	1361 K
sans	70 K pub
satin	3082 K alin
satura	1986 ārējā K
saturday	17 every K
saturdays	977 delivered K	977 sent K
sauca	2008 K
saugomos	1933 visos teisės K
savetovala	2726 K
savetovali	2726 K
savetovao	2726 K
savetuje	2726 K
savjetovala	2726 K
savjetovali	2726 K
savjetovao	2726 K
savjetuje	2726 K
savundu	3099 K
say	786 have your K	840 have your K in
saya	62 tag K
sayenizde	3097 sizin K
says	1070 K
sazinies	2005 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1745 K l'app	1745 K la app	1745 K la nostra app	1805 K la nostra	1805 K l'app
schauen	713 K sie vorbei
schick	49 K ihn	49 K es	665 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	665 K sie uns	713 K sie uns
schnupperabo	674 K
schon	525 wenn sie K hier sind	525 wo sie K hier sind
schreef	2164 K
schreib	38 K uns	67 K uns	635 K uns	713 K uns	714 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	524 K sie an	565 K sie uns ihre meinung	635 K sie uns	713 K sie uns
schreibt	38 K uns	67 K uns	582 K über	582 K für	592 K seit # für	700 K als freie	700 K als freier	713 K uns	714 K mir unten	714 K uns unten	716 K
schrieb	716 K
schriftlicher	577 nur mit K genehmigung
schrijf	38 K ons	67 K ons	2010 K u in	2010 K je in	2023 K je in voor	2023 K je gratis in	2124 K je hier in	2161 K je gratis in
schrijft	2062 K over	2062 K voor	2149 K voor	2164 K
schrijver	2062 is K en	2065 mening van de K
scria	2533 K pe	2533 K în	2533 așa K
scrie	38 K-ne	67 K-ne	2530 K-ne
scrii	2530 să ne K
scriitoare	2504 este K
scriitor	2504 este K
scripts	832 unblock K
scris	2533 a K
scritto	1806 chi ha K questo	1808 ha K
scrittore	1771 è uno K
scrittrice	1771 è una K
scrive	1771 K di	1771 K per
scriveteci	38 K	67 K
scrivi	1726 K a
scrivici	38 K	67 K	1805 K
""", 'se': """
search	943 on google K
secondo	1808 K
section	55 K #g	841 in the comment K
secure	878 K drop
securedrop	878 K
securely	878 K on signal	878 K via signal	878 contact us K	878 reach us K
seda	49 jaga K
see	42 did you K it	1010 if you K
segnalacelo	1805 K
segons	296 K
segueix	293 K-nos
seguici	1748 K su	1748 K anche su	1805 K
seguir	1102 puedes K a	1102 puede K a
segundo	2480 K
sehen	670 K sie hier.
seit	700 ist K # bei
sekarang	1721 donasi K	1721 daftar K	1721 gabung K	1721 unduh aplikasi K
sekite	1965 K mus
sekojiet	2005 K mums
selaimesi	10 K
seleciona	2468 a redação K
selected	923 K by our
selengkapnya	1671 untuk membaca K	1710 membaca artikel K
selgitas	1208 K
selitti	1361 K
selon	1463 K
semaine	17 chaque K	17 une fois par K	1462 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1165 a la K	2479 por K
semanal	78 la carta K	1091 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	519 K os	809 we'll K you	878 K us a tip	2191 K inn	2277 K oss
sende	2217 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	665 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	972 our app K you
seneste	457 K afsnit
sense	71 K spam
senza	71 K spam	1794 K di te non	1805 K di te non
service	1420 est chef du K	1420 est cheffe du K
serwisie	2336 w K	2351 naszym K
serwisu	2322 treści z K	2322 treść z K
seslendi	3099 diye K	3099 K
setiap	17 K pagi	1723 K bulan
setmana	293 rep cada K
setmanalment	17 K
settimana	17 ogni K	1807 alla K
settings	836 cookie K	939 cookie K	939 privacy K
setuju	43 tidak K?
setujui	1698 K cookie
seuraa	1358 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	822 K this with	822 K this post on	822 K this if you	822 K this far and wide	822 click to K	831 we may get a K
shareholders	912 not by K	1068 no K
shop	936 our K	964 K our	996 in our K	996 from our K	996 our K now
shope	2750 našom e-K
shopping	969 our K links
shopu	336 našem e-K	2688 našem web K	2750 nášho e-K
should	878 story we K	878 we K look into	878 we K know about
shouted	1070 K
showcase	178 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	602 jetzt tickets K:	647 K sie unsere arbeit
sier	2220 til du K opp	2280 K
siga	2423 K-nos no	2423 K-nos nas	2477 K-nos
siger	522 K
sign	24 K in	810 K up to get	870 K up	980 K up for our	980 K up to our	1067 K up for our	1067 K up to our	1067 when you K up	1067 K up now
signal	449 på K	589 auf K	589 K-kanal	2203 på K	2918 på K
signaler	1406 K une erreur
signalez	1460 K-la-nous	1460 K-le-nous
signali	2742 K
signalu	329 K	2319 K
signing	809 thanks for K up	809 thank you for K up	809 by K up, i agree	809 by K up, you agree	809 by K up you agree
silakan	1671 K login	1671 K masuk
silenced	1068 refuse to be K
simply	1016 K hit reply
since	788 K you're here
sinds	2149 werkt K #
sini	1721 klik di K
sinirsiz	3060 K erişim
sinulle	1263 meillä on K pyyntö
site	64 ayna K	936 our jobs K	1068 our K	2162 onze K
sitede	3067 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	2008 K
skaityti	1930 norėdami K toliau	1930 norint K toliau	1930 K toliau galite
skaitytojai	1966 mūsų K
skaitytojams	1966 mūsų K
skelbiamas	22 nebus K
skicka	2931 genom att K	2993 K till oss
skickar	57 K vi dig	57 vi K dig
skirkite	1955 K # proc	1965 K paramą
sklepem	2325 naszym K
sklepie	2325 naszym K
skontaktuj	38 K się z nami	2320 K się z nami	2320 K się z naszym	2320 K się z naszą	2320 K się z autorem	2320 K się z autorką
skreg	522 K
skrek	2280 K	2996 K
skrev	522 K	2280 K	2996 K
skribent	452 er fast K	2206 er K	2921 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	519 K til os	519 K dig op	2891 K upp dig	2993 K upp dig	2993 K till oss
skrive	21 logget ind for at K	2278 vi bør K om	2278 vi burde K om
skrivefeil	2212 funnet en K
skriver	522 K	2280 K	2996 K
skrzynce	2291 w twojej K
""", 'sl': """
slant	2995 en K
slapukais	1946 K	1964 K
slapukus	1946 K
sledite	2875 K nam
sledujte	309 K nás	362 K nás živě	406 K nás	2816 K nás
sliboval	409 K
slobodno	2723 podržite K
sluit	51 K je aan
""", 'sm': """
small	965 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	293 fes-te K	293 fes-te'n K
socia	51 hazte K	80 hazte K	1072 hazte K	1128 hazte K
social	555 auch bei K media
socialmediacookies	2066 K
socio	51 hazte K	80 hazte K	1072 hazte K	1076 hazte K	1128 hazte K
sociologue	1420 est K
socios	1158 solo para K	1158 sólo para K
socis	80 feu-vos K
sodelovanju	2852 v K s partnerjem
soglasja	2869 brez K	2869 brez pisnega K
som	2240 en sak K
somebody	1008 if you know K	1008 K sent you this
someone	822 send this to K	1008 if you know K	1008 K sent you this
something	903 see K wrong	903 K is wrong	1010 if we got K wrong	1010 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2533 arată un K
sondajul	35 K nostru
sonderheft	641 unser K	641 das K
sondzie	2328 naszej K	2328 w K	2345 weź udział w K
sonntag	17 jeden K
sordu	3099 K	3099 diye K
sordular	3099 K
soruyor	3099 K
sostegno	1730 il tuo K ci	1730 abbiamo bisogno del tuo K	1805 il tuo K
sostenerci	1730 puoi K
sostengono	1794 ci K ogni mese
sostenitore	80 diventa K	1805 diventa K
sostenitori	1806 i nostri K
sostiene	1769 chi ci K	1806 chi ci K	1808 K
sostieni	1730 K il nostro	1730 K la nostra	1805 K il	1805 K la
sostienici	1769 K	1805 K
sostuvo	1166 K
sottolinea	1808 K
soubory	323 K cookie
souhlasu	322 bez K	365 bez K
souligne	1463 K
source	874 top K
soutenez	1368 K notre	1422 K-nous	1422 K notre	1450 en vous abonnant, vous K	1460 K-nous	1460 K notre	1460 K-le	1460 K-la
soutenir	1364 nous K	1369 pour nous K	1460 K notre
soutien	1363 votre K	1368 votre K est	1368 a besoin de votre K	1447 votre K, même
soutiennent	1447 nous K chaque mois
soutiens	1460 je K
sovelluksellamme	84 K
sovelluksemme	1272 lataa K	1359 K
sovelluksessa	1272 avaa K	1303 K
sovelluksessamme	84 K
sovellus	1272 lataa K	1272 lataa ilmainen K	1303 K	1358 lataa K
""", 'sp': """
spaltist	2206 er K	2206 er fast K	2265 er K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	1067 can you K
specchio	64 sito K
spelregels	2045 K
spende	524 ihre K	524 mit einer K	528 deine K für	528 ihre K hilft	528 deine K hilft	528 jede K hilft	528 jede kleine K hilft	528 jede K zählt	713 deine K	713 eure K	713 K jetzt	713 K uns	717 K
spenden	524 jetzt K	524 K sie	717 K
spendenaufruf	717 K
spendenaufrufe	717 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	713 K uns
spendieren	54 K sie mir einen kaffee	713 K sie uns
spiega	1808 K
spiegato	1808 ha K
spiegel	64 unseren K
spiegelseite	64 K
sponsored	931 K content
sportredacteur	2101 is K
sportredakteur	667 ist K
sportredakteurin	667 ist K
sportressort	591 leitet das K
sportskommentator	2206 er K
sportverslaggever	2062 is K
spot	1010 if you K
spotify	3071 K'da
spotted	1010 if you've K
spottete	716 K
spravodajcom	2744 je K
sprijinul	2530 K tău	2530 avem nevoie de K	2531 K tău
spune	38 K-ne	67 K-ne	2530 K-ne	2531 K-mi mai jos	2533 K
spunea	2533 K
spuneau	2533 K
spurgte	522 K
spurte	2280 K
spus	2533 a K	2533 au K
""", 'sq': """
squadra	1806 la nostra K
""", 'st': """
staat	2164 K er
stabilito	1808 ha K
stadsverslaggever	2101 is K
stammt	663 K von einer ki
stand	1067 K with us
standards	857 our K: the	933 our K team
starred	60 K fields
starting	997 tickets K at
statement	1018 forward-looking K
statements	1018 forward-looking K	1018 forward looking K
stay	899 K with us for
ste	2739 keď K už tu	2834 ker K že tu
stede	42 var du til K
stelde	2164 K
stellen	641 wir K ein
stellenangebote	601 aktuelle K
stellenmarkt	601 unserem K
stellenportal	641 unserem K	641 unser K
stemme	455 ai-K
steuerlich	617 K absetzbar
steun	2010 uw K	2014 met jouw K	2014 met uw K	2014 K ons met	2057 K ons	2161 K ons	2161 K onze	2161 jouw K
stiahnite	2816 K si
stichpunkte	640 die K
stillingen	477 søg K	2235 søk K
stimme	583 K
stjerne	60 felter med K
stod	522 K der	2996 K det
stond	2164 K
stopite	2837 K v stik z
stopspillet	83 K
store	343 app K	611 im app K	936 our K	996 in our K	996 from our K	2756 app K
stories	15 free K	807 free K left	853 for more K like this	916 access to all our K	929 K like this	951 more of our K	1068 our K	1068 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	799 to read the full K	807 free K left	807 last free K	813 read this K in the app	822 share this K on	853 if you have a K to tell	853 email your K to	878 K for us	918 save this K	928 this K	928 the full K	929 this K	929 a K like this	930 this K	1068 this K	1068 K that took us
straight	809 K to your inbox	975 emailed K to you
straipsniai	1957 nemokami K	1961 geriausi K jūsų
straipsnis	1961 nemokamas K	1966 šis K
straipsnius	1957 nemokamus K
streszczeniu	2342 o K ai
striga	2533 K
strigat	2533 a K	2533 au K
strigau	2533 K
strinjate	43 se ne K	43 se K
strona	2303 ta K używa
studio	923 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	2098 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	2098 K een mail	2098 K ze naar
""", 'su': """
subliniat	2533 a K
submitting	809 by K your email
subscreva	2414 K a nossa	2414 K as
subscribe	799 K to continue reading	799 K to read the full	799 to continue reading, K	799 K to get access	799 K for full access	799 K to unlock	799 already K?	809 K to our free	809 K to our weekly	809 K to our daily	809 K for more	826 K to our channel	826 K to our podcast	862 K to the podcast	862 K to our podcast	916 if you already K	916 K now for	940 K here	940 K below	1067 K to our	1067 K today	1067 K now	1067 K to get	1067 K for free
subscribed	909 you are now K to	961 you have K
subscriber	50 as a K	786 become a K	799 already a K	799 this is a K-only	801 existing K	916 K-only article	916 K-only story	916 K-only content	916 not a K?	936 K event	944 K account	1067 becoming a paid K	1067 free or paid K
subscribers	50 K can	50 K may	799 this article is for premium K	799 for K only	799 exclusively for K	799 is exclusive to K	799 for paying K	799 for paid K	799 is for K	799 are for K	799 only K can read	801 existing K	916 exclusive to our K	916 exclusively to K	946 K can comment	984 thanks to our K	1068 our K	1071 K
subscribing	799 by K to our	809 by K, you agree	986 consider K	1067 consider K
subscription	799 off annual K	799 off an annual K	799 your K helps	799 K is being used on another	799 upgrade your K	799 sign up for a K	799 purchase a paid K	916 your K supports	916 your K makes	916 our K offers	916 our K options	944 without a K	986 consider a K	1069 annual K	1071 K
subscriptions	1071 K
subscriptor	261 ja n'ets K	293 fes-te K	293 fes-te'n K
subscriptors	50 els K poden	261 només per a K	285 gràcies als K	288 exclusiu per a K	297 K
subscrit	284 K al nostre
subscriu	80 K-te	293 K-te
subscriure	284 en K't
subskrybenci	50 K mogą	2348 tylko K	2398 nasi K	2401 K
subskrybent	50 jako K
subskrypcja	2401 K
subskrypcje	2401 K
subskrypcji	2334 w K	2356 w K
substack	799 in the K app	1071 K
substacks	1071 K
subvention	1447 aucune K et
succes	2487 te-ai abonat cu K
successfully	961 K subscribed
sued	1070 K
suglasnosti	2715 bez K
suite	1450 pour lire la K	1450 lire la K ?
suivez	1397 K-nous sur	1460 K-nous
suivre	49 faites-le K
suma	51 K-t'hi
sumate	51 K	1163 K al	1163 K
summary	930 this K
sunday	17 every K	868 our K email
sundays	17 on K	977 sent K
suosikiksi	1289 K
suositteli	1361 K
suport	285 amb el teu K podem	285 ens donen K cada mes	293 dona'ns K	293 el teu K	294 ens donen K
suporta	2427 o seu browser não K
support	793 please K us	793 your K, no matter how small	793 K our work by	793 to K my work	793 you can K us	832 your browser does not K	912 K fact-based	1067 K us	1067 K our	1067 K my work	1067 K this work	1067 your K	1067 we ask you to K	1067 K the show
supporta	1752 il tuo browser non K
supported	832 your browser is not K	1068 reader-K	1068 reader K	1068 member-K	1068 listener-K
supporter	1067 become a K
supporters	984 thanks to our K	991 K like you
supporting	793 please consider K	1067 consider K
survei	1722 K kami
survey	35 our K	35 our reader K	840 reader K	840 take our # minute K	840 two-minute K	841 short K	1067 take our K
suscribirte	1088 al K
suscribite	80 K	1153 K a nuestro	1163 K
suscripciones	1167 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	1081 ya soy K	1081 ya eres K	1163 hazte K
suscriptora	1163 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	1082 exclusivo para K	1082 sólo para K	1082 solo para K	1164 nuestros K	1167 K
susisiekite	38 K su mumis	1965 K su mumis
sustaining	869 K member	1067 K member	1067 become a K
sustenta	2478 que K o
sutikimo	1933 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2996 K
svarar	2278 vi K alle
svarbiausius	1964 K savaitės
svarede	522 K
svarer	2278 vi K alle
svarte	2280 K
svideo	2678 K vam se tekst
svobodno	2875 podprite K
svobodnou	406 podpořte K
svoju	2667 K e-mail	2667 K mejl	2695 K e-mail
""", 'sw': """
swish	2933 via K
swisha	2993 K en gåva	2993 K oss	2993 K gärna	2993 K till #
""", 'sy': """
syndicated	925 auto-generated from a K feed	925 published from a K feed	925 K feed
syndication	925 our K team
syntetisk	455 K stemme	2209 K stemme
""", 'sz': """
szerint	1666 K
""", 'ta': """
taalfout	2045 K
taasavaldada	45 K
tady	298 když už jste K
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
tahun	1723 per K
takes	916 free and K less than
takip	3047 bizi K edin	3047 K et	3066 x'te K	3082 K edin	3096 bizi K edin
takk	2217 ja K, jeg vil
takket	520 K være dig	2278 K være deg
taloustoimittaja	1294 K	1346 on K
talsyntes	2924 K
tamamini	20 haberin K	20 yazinin K	3096 K okuyun
tandai	62 K saya	62 K kami
tandasnya	1724 K
tanggung	1719 menjadi K jawab penulis
tanpa	71 K spam
tapana	1361 K sanoa
tapkite	1965 K nariu
tarafindan	3068 yapay zeka K	3068 yapay zekâ K
tarayiciniz	10 K
targeting	887 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1600 külső K
tarvitsee	1358 K sinua	1358 K tukeasi
tarvitsemme	1358 K apuasi	1358 K tukeasi
tasuta	1197 K konto
tavsiye	3099 K etti	3099 K ediyor
""", 'te': """
te	3066 'i x'K
teada	38 anna meile K	67 anna meile K
team	1068 our K	2162 ons K
teatas	1208 K
teavitused	1191 K
techredacteur	2101 is K
tegasnya	1724 K
tehisaru	1187 K abil	1187 tegi K	1203 K abil
tehisintellekt	1187 K
tehisintellekti	1187 K abil	1203 K abil
teica	2008 K
teigia	1968 K
teil	648 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	713 K sie uns
teilnehmen	601 jetzt K
teilte	716 K mit	716 K der	716 K die
tekrarladi	3099 K
tekst	20 cały K	20 ceo K	2103 deze K	2398 ten K	2696 ceo K	2724 ovaj K
tekstovima	2707 svim K
teksty	2398 nasze K
telefon	460 på din K
telefoni	1191 otse K	1191 otse oma K
telegram	16 K	178 K	212 K канал	212 канал в K	268 canal de K	329 K	449 på K	449 K-kanal	555 unseren K-kanal	589 auf K	589 K-kanal	634 unserer K-gruppe	743 K	826 join our K	826 our K channel	1067 join our K	1101 nuestro canal de K	1428 canal K	1428 groupe K	1775 canale K	2060 K-kanaal	2203 på K	2203 K-kanal	2319 K	2423 nosso canal no K	2502 canalul de K	2553 мы в K	2553 наш K-канал	2553 в нашем K	2553 новости в K	2574 K	2574 K-канал	2574 K-канале	2680 K	2680 K-u	2712 K kanalu	2742 K	2836 K	2918 på K	2918 K-kanal	3062 K	3113 ми в K	3113 наш K-канал	3113 у нашому K	3133 K	3133 K-канал	3133 K-каналі	3268 kênh K
telegrama	2319 K
telegrame	2742 K
telegrami	1182 K kanaliga
telegramie	2319 K
telegramis	1182 K
telegramissa	1290 K
telegramkanaal	2060 K
telegramkanal	2918 K
telegramon	1596 K
telegramu	329 K	2680 K	2836 K
teljes	20 K cikk
tell	67 ? K us	933 K us	1029 . K us your	1029 ? K us your	1029 . K us how	1029 ? K us how	1029 . K us what	1029 ? K us what
telli	80 K leht	1205 K kohe
tellija	1169 oled juba K
tellijad	50 K saavad	1201 ainult K
tellijatele	1169 artikkel on K	1169 ainult K	1201 tekst on K	1201 lugu on K	1201 artikkel on K
tellimus	1209 K
tells	972 our app K you
temas	1125 cubre K
temat	2320 zgłoś K
tenhle	407 K text
tento	2817 K text
terangnya	1724 K
termos	2430 K de uso
terms	836 agree to our K of	836 agree to our K and	837 agree to the K
terugkijken	2105 hier K
terugluisteren	2105 hier K
teruskan	49 K
testen	524 jetzt K	524 K sie	533 für # € K	533 für # euro K
testez	1377 K-nous	1460 K-nous
testified	1070 K
tetszett	1664 K a cikk
text	38 K us	67 K us	930 this K	2954 låst K
texte	651 alle K zum
texten	2927 fel i K
texter	2953 våra K	2953 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	865 K you to the	865 K you to all of you	865 K you to all who	865 K you to our
thanks	865 K to all of you who	984 free K to our
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	912 will you join K	965 join K from
thema	635 K für uns
themenseite	627 unserer K
theo	3228 K dõi báo	3267 hãy K dõi	3270 K ông	3270 K bà	3270 K lời
there	42 were you K
think	840 let us know what you K	1067 tell us what you K
thinking	987 if you were K of	987 if you've been K about	987 if you've been K of
thoughts	840 share your K	1025 post your K	1067 share your K
thousands	1067 join K of
threads	329 K
threema	589 auf K
through	969 K links	969 K a link
throw	786 K in
thursday	17 every K
thursdays	17 on K	977 delivered K	977 sent K
""", 'ti': """
ticker	627 im live-K
tickets	964 K here	964 book K here	997 K as low as	997 get K from	997 like these K
ticketshop	601 unserem K
tietosuojaseloste	1279 K
tietosuojaselosteen	1304 hyväksyt K
tijeku	2695 budite u K
tikkie	2163 K
tiktok	16 K	639 inhalt von K	743 K
tiktokon	1596 K
tiktoku	2680 K	2836 K
til	519 vær med K
tilaa	80 K nyt	1358 K nyt
tilaaja	50 K voi	1267 oletko jo K
tilaajamme	1359 K
tilaajana	50 K voit	1267 jatka lukemista K	1267 K pääset	1267 K voit	1267 koko juttu K
tilaajat	50 K voivat	1315 vain K	1362 K
tilaajille	1267 vain K	1315 on K
tilaamalla	1304 K hyväksyt	1307 K
tilauksen	1270 voit peruuttaa K
tilaus	1362 K
tilbage	473 gratis artikel K
tilgang	2277 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	2880 vi har en bön K dig	2993 ge en gåva K oss
tillade	2996 K
tillatt	2232 ikke K å gjengi
tilmeld	422 K dig vores	462 ved at klikke på K	519 K dig vores	519 K dig her	519 K dig gratis
tilmelde	462 ved at K dig
tilmelding	462 ved K
tim	2688 naš K
tin	78 bản K	3271 bản K
tine	2518 fără K nu
tip	38 K os	67 K os	434 K os	434 har du et K	519 K os	786 K your	2097 app je K
tipeee	1422 K
tipline	878 our K	1011 our K
tipp	635 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	878 news K	2189 K oss	2189 har du et K	2277 K oss	2904 har du ett K	2905 har du K
tipsa	38 K oss	67 K oss	2993 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	411 en lille K at bede	2166 en liten K å be
""", 'tl': """
tl	3098 # K
""", 'to': """
to	57 from us K you
today	870 join K	1067 chip in K	1067 sign up K	1067 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	2164 gaf K
toestaan	2102 cookies K
toestemming	2041 K te geven	2066 je K nodig	2066 uw K nodig	2066 geef K	2093 overname zonder K	2102 geen K gegeven	2117 tekst mag zonder K
toeta	1194 K meid	1205 K meid
toetage	1205 K meid
toetus	1194 sinu K	1205 sinu K	1205 teie K
toho	42 byli jste u K
toimetaja	1184 K
toimetus	1206 meie K
toimetusele	39 meie K
toimintaamme	1358 tue K
toimittaja	1294 lehden K	1294 politiikan K	1294 vapaa K	1294 on K	1346 on K	1346 on politiikan K	1346 on vapaa K	1346 on tutkiva K
toimittajallemme	39 K
toimittajamme	1359 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1359 K
toimituksemme	1359 K
toimitusta	1358 tue K
toisti	1361 K
told	1070 K
torjui	1361 K
toteaa	1361 K
totesi	1361 K
touch	786 get in K	853 get in K with our
""", 'tr': """
trabaja	1125 K en
trabajo	1076 si te gusta nuestro K	1164 nuestro K
trabalho	2469 valoriza o nosso K	2478 nosso K
tracking	939 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	524 K sie hier	713 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1404 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	2161 K ons
traktir	54 K kopi	54 K saya kopi	1708 K kami
transcript	930 this K
transferred	837 personal data may be K
translated	863 this article was K
transmettez	49 K-le
transmis	2533 a K
transparenzhinweis	577 K
tratamento	2430 K dos seus dados
tratamiento	1109 K de tus datos
trattamento	1755 K dei dati
travail	1461 notre K
tredje	2923 K part
trenger	2169 vi K din støtte	2277 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	2844 naše spletne K
trgovini	2688 našoj K	2844 naši spletni K	2844 naši K
trial	799 your free K	1067 start your free K	1067 start a free K	1069 free K
tribunais	2447 cobre K
tribunales	1125 cubre K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	990 will be K
trust	1027 you K
trusted	874 K source
""", 'tu': """
tuesday	17 every K
tuesdays	977 sent K
tuit	9 este K
tukesi	1358 K
tukijaksi	1358 ryhdy K
tulisan	1722 K ini
tulisnya	1724 K
tunnistas	1208 K
tunnus	1311 luo K	1358 luo K
tuo	1794 il K #x#
tuomitsi	1361 K
turn	1027 you K to
tutur	1724 K
tuturnya	1724 K
""", 'tv': """
tvirtina	1968 K
tvrdi	2726 K
tvrdil	409 K
tvrdila	409 K	2726 K
tvrdio	2726 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	1070 K
twice	990 will go K as far
twierdzi	2400 K
twitter	822 share on K	826 follow him on K	826 follow her on K	826 follow them on K	826 follow on K	3066 K'da takip
twitteris	1182 K
twitterze	2300 na facebooku i K
""", 'ty': """
tygodniowo	2399 K
tygodniu	17 raz w K
typo	903 spot a K
""", 'ub': """
ubegrenset	2175 K tilgang
""", 'uc': """
ucap	1724 K
ucapnya	1724 K
""", 'ud': """
udbyder	454 ekstern K
udfyldes	437 skal K
udlandsjournalist	507 er K
udtalte	522 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	521 om K
""", 'ui': """
uitgeschakeld	2038 javascript is K
uitschrijven	2023 op elk moment K
uitzending	2105 de K hieronder
""", 'uj': """
ujar	1724 K
ujarnya	1724 K
""", 'uk': """
uken	2279 i K
uker	2277 prøv # K
""", 'ul': """
ulkomaankirjeenvaihtaja	1346 on K
ulkomaantoimittaja	1346 on K
ulubionych	2318 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	832 video K
unbegrenzt	621 alle artikel K
unbegrenzten	648 K zugriff	648 K zugang
unbegrenzter	621 K zugang
undrade	2996 K
uneix	51 K-t'hi	293 K-te
unesite	77 K svoj e-mail
ungkap	1724 K
ungkapnya	1724 K
uniquement	1447 nous vivons K grâce
unisciti	51 K a loro	51 K	1805 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	799 get K access	799 K digital access	801 K access for	944 K reading	944 want K access
unlock	20 K this	799 K the rest
unser	714 K ziel	714 K team
unsere	36 K leser	74 über K links	547 K app	644 K neue app	647 durch K leser	713 können sie K	714 K leser	714 K texte
unserem	35 K quiz	533 mit K abo	601 in K shop	601 K online-shop	634 K kanal	641 K shop	675 in K shop	675 jetzt in K
unseren	36 K lesern	601 K shop	641 K online-shop	714 K lesern	714 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	547 in K app	611 K app	627 lesen sie auf K	644 K neuen app	714 K arbeit
unseres	601 K teams
unsubscribe	809 K at any time	809 K anytime	940 K whenever
unterschied	618 machen einen K	618 macht einen K
untuk	1721 masuk K
unutmayin	3082 K
""", 'up': """
upcoming	936 our K
updates	58 receive K by email	809 get K by email	899 check back for K	899 refresh for K
upgrade	799 K to paid	799 K to read	799 behind the paywall. K
upgrading	986 consider K
upitala	2726 K
upitao	2726 K
upitnik	2692 K
upozorava	2726 K
upozorila	2726 K
upozorio	2726 K
upozornenia	14 K	2756 K
upozornil	409 K
upozornila	409 K
uppgav	2996 K
uppger	2996 K
uppmanade	2996 K
ups	1071 pop-K
""", 'ur': """
urednica	2682 je K	2682 , K	2838 je K	2838 , K
urednik	2682 je K	2682 , K	2838 je K	2838 , K
urged	1070 K
urheilutoimittaja	1294 K
urteilte	716 K
""", 'us': """
us	38 dm K	67 dm K
use	1031 will not K your	1031 won't K your	1031 we may K your
""", 'ut': """
utbrast	2996 K
utenriksjournalist	2265 er K
utilisation	1404 K de cookies	1404 K des cookies	1404 conditions générales d'K
utilisons	1403 nous K des cookies
utilitza	273 K galetes
utilitzem	273 K galetes
utilizamos	1108 K cookies	2429 K cookies
utilizza	1754 questo sito K i cookie	1755 K cookie
utilizziamo	1754 K i cookie
utrzymujemy	2398 K się
uttalte	2280 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1204 meie K
uudiskiri	1172 telli meie K	1192 K	1205 telli K	1206 meie K	1209 K
uudiskirja	1192 K
uudiskirjaga	1172 K	1192 K
uudiskirjast	1192 K
uudistes	1181 google K
uutisemme	1321 K
uutisilmoitukset	1302 K
uutisissa	1289 google K
uutiskirje	78 K	1270 tilaa K	1305 K	1358 tilaa K	1362 K
uutiskirjeemme	78 K	1270 K	1359 K
uutiskirjeen	78 K	1304 tilaamalla K	1305 K
uutiskirjeet	1305 K
""", 'uv': """
uvedl	409 K
uvedla	409 K
uviedla	2819 K
uviedol	2819 K
""", 'uy': """
uyardi	3099 K
uyariyor	3099 K
uygulamamiz	3044 mobil K	3097 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	3044 K indirin	3044 K indir	3044 mobil K	3096 K indir
uygulamasini	3073 K
uygulamayi	3045 K indir	3045 K indirin
""", 'uz': """
uzviknuo	2726 K
""", 'va': """
vaati	1361 K
vaativat	1361 K
vacancies	894 our current K	894 our K
vacatures	2071 onze K	2071 alle K in
vacaturesite	2104 K	2104 onze K
vakuutti	1361 K
valfri	2883 swisha K summa	2993 swisha K	2995 K summa
valgfritt	2169 vipps et K	2277 vipps K
valittaa	1361 K
valitti	1361 K
vallotta	1666 K
vapaasti	45 lainata K
var	42 K du der
vare	2994 tack K er	2994 tack K dig
varnade	2996 K
varnar	2996 K
varoittaa	1361 K
varoitti	1361 K
varoval	409 K
varovala	409 K
varsel	2214 K
varsler	2214 K	2214 push-K
varslinger	14 K
varuje	409 K
vas	2700 bez K	2724 bez K
vastasi	1361 K
vastasivat	1361 K
vastaus	21 peruuta K
vayas	1073 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2995 i K
vedomosti	2754 svoje K
velden	60 K met een ster
ven	519 del med en K
vendredi	17 chaque K
venn	2277 del med en K
ventana	1111 se abre en una K nueva
veraltet	560 ihr browser ist K
verantwoordelijk	30 niet K	2090 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	631 ist der anbieter K	631 der anbieter selbst K
verarbeitung	614 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	2011 voor je K gaat	2018 lees K met	2018 K lezen?	2020 om K te lezen	2086 gratis K met	2110 lees gratis K	2122 help ons K
verdi	3099 karar K	3099 söz K	3099 diye yanit K	3099 yanit K	3099 cevap K
vereiste	21 K velden zijn	2044 K velden
verfasser	595 meinung der K
verfassers	595 meinung des K
vergoeding	2090 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	2162 dit K	2162 goed K
verhalen	2086 toegang tot alle K	2124 K in je mail	2162 onze K
verhindert	562 ein skript K
verileriniz	3051 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	2164 K
verktyg	2924 hjälp av ett ai-K
verlag	618 kein K	714 kein K
verlinke	62 K mich
verlinkt	62 K mich
verouderd	2038 je browser is K
verpassen	713 K sie
verscheen	2055 dit artikel K eerder	2093 versie van dit artikel K	2093 stuk K eerder	2093 artikel K ook	2117 dit artikel K eerst	2117 dit stuk K eerst
verschenen	2093 artikel is eerder K op	2093 artikel is eerder K in de krant
verschenken	713 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	2101 doet K vanuit
verslaggever	39 onze K	2061 onze K	2062 is K	2062 is politiek K	2101 is medisch K	2101 werkt als K	2149 is K	2149 is politiek K
verslaggevers	39 onze K	2098 onze K
vertaling	2103 deze K
verteiler	586 K
vertelde	2164 K
vertelt	2164 K
vertraulich	590 redaktion K	665 K hinweise
verwenden	562 wir K cookies
verwendest	560 K einen adblocker
verwendet	562 diese website K cookies	562 diese webseite K cookies
verwendung	639 K von cookies
verzi	339 audio K
verzii	2753 audio K
verzoek	2011 een klein K
vesti	2666 K na mejl
vestima	2680 google K
""", 'vi': """
viber	16 K	178 K	212 канал във K	743 K	2574 K	2680 K	2680 K-u	2836 K	3133 K
viberen	1596 K
viberi	2742 K
viberju	2836 K
viberu	329 K	2680 K
viberze	2319 K
vidare	49 skicka den K	49 skicka K	49 send den K	2886 för att läsa K	2993 läs K för
videa	40 fotky a K	2840 ogled K
videli	2684 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	590 fotos oder K	639 laden des K	642 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	417 for at læse K	519 læs K for	2172 for å lese K	2277 les K for
vidjeli	2684 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	813 K in app
viewers	991 K like you
views	30 K of	807 free K left	1025 share your K
vigtigste	482 ugens K	482 dagens K
viikko	17 joka K
viikossa	1360 K
vijesti	2666 K na e-mail
vijestima	2680 google K
vikala	2726 K
vikali	2726 K
vikao	2726 K
viknula	2726 K
viknuo	2726 K
viktigaste	2953 veckans K	2953 dagens K
viktigste	2240 ukas K	2240 dagens K
vill	2931 ja tack, jag K
vincoli	1807 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	2219 på K	2277 K et	2277 K oss	2277 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	713 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	1727 K che sei qui
visualiser	1433 K les contenus
visualizzare	1754 per K questo contenuto
vivons	1447 nous K grâce à nos	1447 nous ne K que
""", 'vo': """
voice	1025 add your K	1068 our K
volal	409 K	2819 K
volala	409 K
volali	409 K
volg	2034 K ons op	2034 K ons via	2161 K ons
volgende	21 in deze browser voor de K
volgens	2164 K
voor	2023 meld je aan K	2086 veel meer K #
voorbehouden	2055 alle rechten K
voordat	2011 K je gaat
voorkeursbron	2059 K
voorkeursbronnen	2096 K
vorbehalten	533 abonnenten K	577 alle rechte K
vorbei	713 schau K
vores	35 K quiz	84 i K app	84 med K app	424 hent K app	424 i K app	519 støt K	519 hent K	520 K app
vorgelesen	606 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1363 K don	1368 K don nous	1422 K don	1460 K aide pour
vous	18 sans K	1461 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	2011 hebben we een gunst te K	2011 we willen je iets K
vriend	80 word K	2161 word K
vrijdag	17 elke K
vroeg	2164 K
""", 'vs': """
vsebin	2862 do vseh K
vsebina	2840 zunanja K
vsebine	2840 zunanje K	2840 te K
vsebino	9 to K	2840 zunanjo K
vstupenky	336 K na naši
""", 'vu': """
vuodessa	1360 K
vurguladi	3099 K
""", 'vy': """
vygenerovala	353 K ai	2766 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	321 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1945 K redaktorius
vyriausioji	1945 K redaktorė
vytvorila	2766 K ai
vyzval	409 K
vyzvala	409 K
""", 'wa': """
waardeer	2083 K dit artikel
waardeert	2083 dit artikel K
waardevol	2011 vond je dit artikel K
waarschuwt	2164 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	716 K vor
warned	1070 K
warns	1070 K
warnt	716 K
warnte	716 K
warst	42 K du vor ort
wartawan	39 K kami	1697 adalah K
washington	856 is a K
waszych	2340 z K wpłat	2398 z K wpłat
""", 'we': """
we	912 K have you.
webbplats	2901 denna K använder cookies
webinar	601 zum K	750 δωρεάν K	750 το K μας	750 K μας	2071 ons K	2325 nasz K	2688 naš K	2844 naš K
webinarimiza	3069 K
webshop	675 in unserem K	2071 onze K
webshopu	2688 našem K
website	431 dette K bruger	714 unsere K	1068 our K	2117 niets van deze K
webwinkel	2071 onze K	2104 de K van	2104 het boek in de K
wednesday	17 every K
wednesdays	977 delivered K	977 sent K
week	17 once a K	17 each K	17 elke K	1069 a K	1069 per K	2163 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	809 sign up for our K	868 our K email	868 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	1025 K in
weiter	533 lesen sie sofort K
weitere	627 K texte finden sie
weitergegeben	646 wird nicht K
weiterlesen	20 K	533 K mit	533 jetzt K	533 diesen artikel K	533 kostenlos K	533 mit plus K	560 mit werbung K
weitermachen	647 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	656 K nur mit
weiterzulesen	533 um K
weken	2163 K voor
werbeblocker	560 deaktivieren sie ihren K
werbefrei	70 K	714 K
werbelink	653 K
werbelinks	74 K	653 K
werbevereinbarung	541 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	621 alle texte ohne K	621 abo ohne K	714 ohne K
werde	713 K teil
werden	51 . K sie eine	713 K sie teil
werk	2162 ons K
werken	2104 kom K bij
wersja	2 K audio
wesprzyj	2285 K nasze	2340 K	2397 K nas	2397 K nasze	2397 K naszą	2397 K mnie
weten	38 laat het ons K	67 laat het ons K	2044 laat het ons K	2161 laat het ons K	2164 laat K
wetenschapsredacteur	2101 is K
""", 'wh': """
whatever	1067 chip in K
whatsapp	16 K	38 K us	67 K us	178 K	212 K канал	268 canal de K	268 al teu K	268 a K	329 K	449 på K	449 K-kanal	547 K-kanal der	555 unser K-kanal	555 unserem K-kanal	555 unseren K-kanal	555 zum K-kanal	555 K-kanal von	589 auf K	589 per K	589 K-gruppe	589 bei K	634 unserer K-gruppe	743 K	822 share on K	822 share via K	826 join our K	826 join us on K	826 our K channel	826 updates on K	1011 our K tip line	1011 our K tipline	1011 our K number	1011 our K line	1011 our K	1067 join our K	1101 nuestro canal de K	1290 K-kanavaa	1428 chaîne K	1428 canal K	1428 sur votre K	1428 groupe K	1722 K kami	1775 canale K	1775 gruppo K	1775 su K	1775 numero K	2060 K-kanaal	2060 K-groep	2060 via K	2060 op K	2097 in je K	2097 stuur ze via K	2203 på K	2203 K-kanal	2299 kanał na K	2319 K	2423 nosso canal no K	2423 nosso canal do K	2424 grupo do K	2502 canalul de K	2502 direct pe K	2574 K	2680 K	2680 K-u	2712 K kanalu	2742 K	2836 K	2918 på K	2918 i K	2918 K-kanal	3062 K	3133 K
whatsappa	2319 K
whatsappe	2742 K
whatsappgroep	2060 K
whatsappi	1182 K kanaliga
whatsappie	16 K	2319 K
whatsappiin	1290 K
whatsappis	1182 K
whatsappissa	1290 K
whatsappkanaal	2060 K
whatsappkanal	2918 K
whatsappon	1596 K
whatsappu	16 K	329 K	2680 K	2742 K	2836 K
while	788 K you're here
whitelist	832 K our site	832 K this site	832 K us
""", 'wi': """
widerruf	646 K finden sie
widerrufen	542 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	822 opens in new K	822 opens in a new K
winkel	2104 onze K
winning	856 is an award-K
wirtschaftsredakteur	667 ist K
wirtschaftsredakteurin	667 ist K
wirtschaftsressort	591 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	590 K sie mehr
withdraw	837 K your consent
without	18 K you	18 K your	1068 K you
""", 'wo': """
woche	17 jede K	715 pro K
wochen	621 # K für	621 vier K für	715 K lang
word	80 K lid	2010 K lid	2014 K lid en	2057 K lid
work	1067 back our K	1068 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	840 K to us at	1067 K to us
writer	854 is a staff K for	854 is a senior K at	856 is a staff K	856 is a senior K	856 is a K
writes	856 K about	882 K on	1070 K
writing	923 correct at the time of K
written	856 has K for
wrote	1070 K
""", 'ws': """
wsparcia	2398 waszego K	2398 twojego K
wsparcie	2286 twoje K	2397 twoje K pozwala	2397 twoje K pomaga	2397 twoje K jest dla nas
wsparciu	2285 dzięki twojemu K	2398 dzięki K	2398 waszemu K
wspieraj	2340 K	2397 K nas
wszystkich	2347 K treści	2347 do K artykułów	2347 do K tekstów
""", 'wu': """
wurde	583 text K	640 das audio K
""", 'wy': """
wydanie	80 kup e-K	2360 kup e-K	2360 e-K
wydarzenie	2325 nasze K
wydawcy	2338 bez zgody K	2338 za zgodą K
wyjdziesz	2282 zanim K
wykup	80 K
wymagane	21 K pola są	2306 pola są K
""", 'x': """
x	1794 #K#
""", 'ya': """
yakiniyor	3099 K
yalvardi	3099 K
yalvariyordu	3099 K
yaniti	21 K iptal et
yanitladi	3099 K
yanitlayin	3082 K
yapabilir	3082 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	3041 giriş K
yapay	3068 K zeka ile	3068 K zekâ ile
yapilamaz	3057 alinti K
yapin	24 giriş K	3082 giriş K	3096 bağiş K
yapmak	6 yorum K
yardim	3096 bize K edin
yardimiyla	3087 yapay zeka K	3087 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	3086 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	3057 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	3065 K	3065 köşe K
yazdi	3099 K	3099 diye K
yazin	38 bize K	67 bize K	3063 bize K	3082 K	3096 bize K
yaziyi	2 K dinle	4 K
yaziyordu	3099 K
yazmak	6 yorum K
""", 'ye': """
year	1069 a K	1069 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	3098 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	178 K	562 inhalte von K	639 inhalt von K	743 K	826 on K for more	826 on K for the	1722 K kami	3133 K	3228 kênh K của
youtubeu	2680 K
youtubu	2836 K
""", 'za': """
za	2696 K # €	2759 K # €	2851 K # €
zaak	2061 meer over deze K
zaakceptuj	2322 K pliki cookie
zabranjeno	2699 K kopiranje
zabronione	2315 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	2759 článkov K	2759 články K
zadejte	77 K svůj e-mail
zahlasujte	356 K	2769 K
zahtevana	21 K polja
zahtevao	2726 K
zahtijevao	2726 K
zainstaluj	2293 K naszą aplikację	2294 K aplikację
zajednici	2712 viber K
zalo	3226 quan tâm K
zalogowani	2306 tylko K
zalogowaniu	2288 dostępny po K	2288 dostępna po K
zalogowanych	2329 tylko dla K
zaloguj	24 K	2289 K się, aby	2289 K się aby
zamkniesz	2282 zanim K
zamolila	2726 K
zamolili	2726 K
zamolio	2726 K
zamudite	2865 ne K
zanechte	77 K nám e-mail
zapewnia	2400 K
zapisal	2878 je K
zapisz	2291 K się na nasz	2397 K się na	2397 K się do
zapraszali	2400 K
zaprenumeruj	80 K
zaradi	2855 K vas	2876 K vas
zaregistrujte	346 zdarma se K	346 se zdarma K	346 zdarma K	346 K se zdarma	2759 K sa zadarmo	2759 K sa
zarejestrowanych	2329 tylko dla K
zarejestruj	2289 K się, aby	2397 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	2318 K źródeł
zavisi	2723 K od vas
zavolal	409 K
zavolala	409 K
zaznacza	2400 K
""", 'zb': """
zbierka	2820 K
""", 'zd': """
zdarma	346 článků K	346 články K
""", 'ze': """
zegt	2164 K
zei	2164 K
zeptal	409 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2533 K
zicea	2533 K
ziedojums	2009 K
zitten	2162 we K ook op
""", 'zk': """
zkuste	302 K první měsíc	406 K první měsíc
""", 'zn': """
znalosti	340 své K
znanje	2692 svoje K	2692 svoje K u	2847 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	2746 K tohto obsahu	2746 K obsahu	2746 K príspevku
zondag	17 elke K
zonder	71 K spam	2083 K jouw steun	2083 K uw steun
zostanie	2306 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	331 , K	394 je K	394 , K
zpravodajem	331 je K	394 je K
zpravodajka	394 je K	394 , K
zpravodajkou	331 je K	394 je K
""", 'zr': """
zrezygnuj	2289 K w każdej chwili	2399 K w każdej chwili
""", 'zu': """
zuerst	656 text ist K	673 text wurde K
zufolge	716 K
zugang	533 noch keinen K
zugeschickt	545 per e-mail K	545 per mail K
zugestimmt	562 externen diensten nicht K
zusammenarbeit	631 beitrag ist in K	631 artikel ist in K	631 text ist in K
zusammenfassung	584 K
zustimmung	562 K jederzeit	563 ihre K	563 mit ihrer K
""", 'zv': """
zvali	409 K
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

PATTERNS: tuple[tuple[str, int], ...] = (('^(?:anketa|hlasování|otázka dne|anketa dne|kvíz|kvíz dne|kvíz týdne): [^.]{8,110}\\?$', 373),
 ('^(?:hrajte|zahrajte si|hra dne): [^.]{3,50}$', 373),
 ('^(?:vždy )?(?:povolit|zobrazovat|načítat|zobrazit) (?:vždy )?obsah (?:z|ze|od) [^.#"]{1,30}$', 377),
 ('^(?:zde|tady|na tomto místě) (?:je|se nachází|najdete) (?:vložený )?(?:obsah|příspěvek) (?:z|ze|od) [^.#"]{1,30}\\.?$', 377),
 ('^(?:strana|stránka|foto|fotografie|obrázek|snímek|video) # (?:z|ze|/) #$', 391), ('^(?:foto|strana|fotografie) #/#$', 391),
 ('^# z #$', 391), ('^(?:zobrazit |prohlédnout )?(?:všech |všechny )?#? ?(?:fotografií|fotografie|fotek|fotky)$', 391),
 ('^(?:video|tv|dossier|podcast|online|galerie|fotogalerie|foto|fotky|infografika|speciál|grafika): '
  '(?:jak|takhle|takto|proč|co|kdo|kde|to|podívejte|poslechněte|vše|noc|lidé|tak|tady|jaké) [^#.:;]{3,90}[^#.:;]$',
  393),
 ('^(?:vše o|více o|více k tématu|všechny články k tématu|všechno o tématu|vše k tématu)(?: téma)?: [^.]{2,50}$', 393),
 ('^(?:tento |tato )?(?:článek|text|esej|rozhovor|reportáž) (?:vyšel|vyšla|byl publikován|byla publikována|původně vyšel|původně '
  'vyšla|poprvé vyšel) (?:nejprve |původně |poprvé )?(?:v|ve|na) [^.,]{4,60}\\.?$',
  397),
 ('^(?:původně|poprvé) (?:vyšlo|publikováno|zveřejněno) (?:v|ve|na) [^.,]{4,60}\\.?$', 397),
 ('^(?:článek vznikl ve spolupráci s|text vznikl ve spolupráci s|ve spolupráci s partnerem|partnerem '
  '(?:článku|projektu|seriálu|rubriky) je|obsah partnera|sponzorováno společností|partner článku):? [^.#";]{3,40}\\.?$',
  405),
 ('^(?:afstemning|læserafstemning|dagens spørgsmål|ugens spørgsmål|quiz|ugens quiz): [^.]{8,110}\\?$', 486),
 ('^(?:spil nu|dagens spil): [^.]{3,50}$', 486), ('^(?:tillad|vis|indlæs) (?:altid )?indhold fra [^.#"]{1,30}$', 490),
 ('^(?:her (?:er|vises|findes) |dette er )?(?:et )?(?:indlejret )?(?:indhold|opslag) fra '
  '(?:x|instagram|facebook|youtube|tiktok|twitter|bluesky|threads)\\.?$',
  490),
 ('^du har læst # (?:ud )?af (?:dine )?# (?:gratis|gratisartikler)[^.]{0,30}\\.?$', 501),
 ('^(?:side|billede|foto|video) # (?:af|/) #$', 504), ('^(?:billede|foto|side) #/#$', 504), ('^# af #$', 504),
 ('^(?:vis |se )(?:alle )?#? ?(?:billeder|fotos|billederne)$', 504),
 ('^(?:video|tv|dossier|podcast|liveblog|live|billedserie|grafik|tema|dokumentar|overblik): '
  '(?:sådan|her|derfor|dette|hør|se|alt|hvordan|hvorfor|hvad|hvem|den|det|de) [^#.:;]{3,90}[^#.:;]$',
  506),
 ('^(?:alt om|mere om|flere artikler om|alle artikler om|læs alt om)(?: emnet)?: [^.]{2,50}$', 506),
 ('^(?:artiklen|teksten|historien|denne artikel|denne tekst|denne historie|kronikken|denne kronik|essayet) (?:blev|er|har været|var) '
  '(?:først |tidligere |oprindeligt )?(?:bragt|publiceret|trykt|udgivet|offentliggjort) (?:første gang |oprindeligt |tidligere '
  ')?(?:i|på|af|hos) [^.,]{4,60}\\.?$',
  510),
 ('^(?:først|oprindeligt|tidligere) (?:bragt|publiceret|udgivet) (?:i|på|af|hos) [^.,]{4,60}\\.?$', 510),
 ('^(?:oversættelse(?: fra [a-zæøå]+)?: |oversat (?:fra [a-zæøå]+ )?af (?!ai|hånd|en|den))[^#.,;"]{4,40}$', 510),
 ('^(?:i betalt samarbejde med|betalt samarbejde med|sponsoreret af|sponseret af|indhold fra annoncøren|annoncørbetalt indhold '
  'fra|præsenteret af) (?!en |et |den |det |sin |hans |hendes )[^.#",;:]{3,32}$',
  518),
 ('^(?:hier |und )?jetzt '
  '(?!(?:will|soll|sollen|wollen|wollte|muss|müssen|kann|können|könnte|wird|werden|hat|haben|ist|sind|darf|dürfen|möchte|möchten|lässt|lassen|geht|gibt|beginnt|sollte)\\b)(?:[a-zäöüß0-9#-]+ '
  '){0,6}(?:eintragen|mitmachen|anmelden|abonnieren|registrieren|abschließen|freischalten|sichern|bestellen|buchen|lesen|hören|laden|herunterladen|testen|abstimmen|unterstützen|spenden|speichern|folgen|bewerben)\\b',
  661),
 ('^(?:umfrage|leserumfrage|abstimmung|frage des tages|frage der woche|quiz|quiz der woche|rätsel des tages): [^.]{8,110}\\?$', 679),
 ('^jetzt spielen: [^.]{3,50}$', 679),
 ('^(?:inhalte?|beiträge|videos|posts) (?:von|aus) '
  '(?:x|youtube|instagram|facebook|twitter|tiktok|bluesky|threads|vimeo|spotify|datawrapper|drittanbietern) (?:immer |künftig '
  ')?(?:erlauben|anzeigen|zulassen|laden|entsperren|freischalten|aktivieren)$',
  684),
 ('^(?:hier (?:ist|befindet sich|sehen sie|finden sie) |an dieser stelle (?:steht|ist|sehen sie) )?(?:ein(?:en)? )?eingebettete[rn]? '
  '(?:inhalt|beitrag) (?:von|aus) [^.]{1,30}\\.?$',
  684),
 ('^(?:seite|bild|foto|galerie|folie|video) # (?:von|/|aus) #$', 696), ('^(?:bild|foto|seite) #/#$', 696), ('^# von #$', 696),
 ('^(?:alle )?#? ?(?:bilder|fotos) (?:ansehen|anzeigen|anschauen)$', 696),
 ('^(?:dossier|themenseite|liveblog|live-blog|video|podcast|tv|fotostrecke|bildergalerie|multimedia|hintergrund): '
  '(?:der|die|das|wie|warum|was|so|wenn|alles|wer|wo) [^#.:;]{3,90}[^#.:;]$',
  699),
 ('^alle (?:artikel|texte|beiträge|meldungen) (?:zum thema|zum schwerpunkt|zur serie|im schwerpunkt)(?: |: )[^.]{2,50}$', 699),
 ('^aus [^.,]{3,20} bericht(?:et|en) [^.#"]{5,60}\\.?$', 701),
 ('^(?:dieser (?:artikel|text|beitrag) (?:ist )?)?(?:erschien )?zuerst (?:erschienen|veröffentlicht)? ?(?:in|im|auf|bei) '
  '[^."]{4,60}(?: erschienen| veröffentlicht)?\\.?$',
  704),
 ('^übersetzt (?:aus dem [a-zäöü]+ )?von (?!hand|der|den|einem|einer|ki)[^#.,;]{4,40}$', 704),
 ('^übersetzung(?: aus dem [a-zäöü]+)?: [^#.,;]{4,40}$', 704),
 ('^(?:ein angebot (?:von|der|des|unseres partners)|(?:bezahlte )?kooperation mit|anzeige in (?:kooperation|zusammenarbeit) '
  'mit|gesponsert von|ermöglicht durch) [^.#",;:]{3,40}$',
  712),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  792),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 848),
 ("^(?:play (?:now|today|today's game|the daily)|daily game|puzzle of the day|quiz of the (?:day|week)|poll of the (?:day|week)|reader "
  "poll|readers' poll|(?:today|this week)'s poll): [^.]{3,80}$",
  1036),
 ('^(?:page|picture|image|photo|slide|gallery|video) # (?:of|/) #$', 1052), ('^# of #$', 1052),
 ('^(?:view|see|show|open|view all|see all|show all|\\+) ?#? ?(?:more )?(?:images|photos|pictures)$', 1052),
 ('^(?:video|watch live|dossier|podcast|live ?blog|photo gallery|in pictures|explainer|long read|live updates): [^#.:;]{18,90}[^#.:;]$',
  1054),
 ('^(?:all about|more about|more on|all stories on|all articles on|all news on|everything on|the dossier on)(?: the topic)?: '
  '[^.]{3,60}$',
  1054),
 ('^(?:this (?:article|text|essay|story) (?:was|has been) )?translated (?:from the (?:original )?[a-z]+ )?by '
  '(?!ai|hand|the)[^#.,;]{4,40}$',
  1057),
 ('^(?:brought to you by|content provided by|content by|created by|produced by|in (?:paid )?(?:cooperation|collaboration|partnership) '
  'with|a message from|advertisement feature by|advertiser content from|paid for by|presented in partnership with|in association with) '
  '(?:our |the )?(?:advertis(?:er|ers|ing)|partners?|commercial partners?|sponsors?)(?: [^.#"]{2,40})?$',
  1063),
 ('^(?:brought to you by|sponsored by|paid for by|content provided by|advertiser content from|paid content from|partner content '
  'from|paid post by|powered by) (?!the|a|an|his|her|their)[^.#",;:]{2,32}$',
  1063),
 ('^(?:äänestys|kysely|lukijakysely|gallup|päivän kysymys|viikon kysymys|visa|testi|viikon visa): [^.]{8,110}\\?$', 1325),
 ('^(?:pelaa nyt|päivän peli): [^.]{3,50}$', 1325),
 ('^(?:salli|näytä|lataa) (?:aina )?(?:sisältö|sisällöt|sisältöä) (?:palvelusta |kohteesta )?[^.#"]{1,30}(?:sta|stä|ista|lta|ltä)$',
  1329),
 ('^(?:salli|näytä|lataa) (?:aina )?(?:sisältö|sisällöt|sisältöä) palvelusta [^.#"]{1,30}$', 1329),
 ('^(?:tässä on |tämä on )?upotettu(?:a)? sisältö(?:ä)? (?:palvelusta|palvelussa) [^.#"]{1,30}\\.?$', 1329),
 ('^olet lukenut #/# (?:ilmai[a-zäö]+ )[^.]{0,30}\\.?$', 1340),
 ('^olet lukenut # (?:ilmai[a-zäö]+ )?(?:artikkelia|juttua) # (?:artikkelista|jutusta)\\.?$', 1340),
 ('^(?:sivu|kuva|video) #/#$', 1343), ('^(?:sivu|kuva|video) # / #$', 1343),
 ('^(?:näytä |katso )(?:kaikki )?#? ?(?:kuvaa|kuvat)$', 1343),
 ('^(?:video|tv|dossier|podcast|liveseuranta|live|kuvat|kuvagalleria|grafiikka|katso video): '
  '(?:näin|tässä|siksi|tämä|kuuntele|katso|kaikki|miten|miksi|mitä|kuka|mikä|tältä|tällainen) [^#.:;]{3,90}[^#.:;]$',
  1345),
 ('^(?:kaikki aiheesta|lue lisää aiheesta|lisää aiheesta|kaikki jutut aiheesta): [^.]{2,50}$', 1345),
 ('^(?:artikkeli|juttu|teksti|kirjoitus|essee|kolumni)(?: on| oli)? (?:julkaistu|ilmestynyt|ilmestyi|julkaistiin) (?:alun perin '
  '|ensimmäisen kerran |aiemmin |ensin )?[^.,]{4,60}(?:ssa|ssä|lehdessä|numerossa #/#)\\.?$',
  1349),
 ('^(?:suomennos|käännös|suomentanut|kääntänyt)(?: [a-zäö]+sta)?: [^#.,;"]{4,40}$', 1349),
 ('^(?:kaupallinen yhteistyö|maksettu yhteistyö|yhteistyössä|sisällön tarjoaa|tarjoaa|mainostaja):? (?:[^.#",;:]{3,32}(?:pankki|yhtiö| '
  'oy| oyj|kumppani|mainostaja))$',
  1357),
 ('^(?:szavazás|szavazzon|szavazz|a nap kérdése|közvélemény|kvíz|napi kvíz|heti kvíz): [^.]{8,110}\\?$', 1631),
 ('^(?:játssz most|napi játék): [^.]{3,50}$', 1631),
 ('^(?:mindig )?(?:engedélyezem|megjelenítem|betöltöm) (?:mindig )?(?:az? )?[^.#"]{1,30}(?:ról|ről|tól|től|ból|ből)? (?:származó '
  ')?tartalmakat?$',
  1635),
 ('^(?:az? )?[^.#"]{1,30} (?:tartalmak|tartalmainak|tartalmának) (?:mindig |állandó )?(?:engedélyezése|megjelenítése|betöltése)$',
  1635),
 ('^(?:itt (?:egy )?)?beágyazott tartalom (?:látható|található)?:? ?[^.#"]{0,30}\\.?$', 1635),
 ('^(?:ön )?(?:elolvasott|elolvastál) #(?:-[a-z]+)? az? #(?:-[a-z]+)? ingyenes cikk[^.]{0,20}\\.?$', 1646),
 ('^(?:oldal|kép|fotó) ?:? #/#$', 1649), ('^#/#\\.? (?:oldal|kép|fotó)$', 1649), ('^(?:kép|fotó|oldal) # / #$', 1649),
 ('^(?:mind a )?#? ?(?:kép|fotó|képek|fotók) megtekintése$', 1649), ('^galéria \\(#\\)$', 1649),
 ('^(?:videó|tévé|tv|dosszié|podcast|élő|galéria|fotók|képek|infografika): '
  '(?:így|itt|ezért|miért|hogyan|mit|ki|mi|ez|ezt|hallgassa|nézze|minden|a|az) [^#.:;]{3,90}[^#.:;]$',
  1651),
 ('^(?:minden cikk a témában|további cikkek a témában|minden a témáról|még több a témáról|a téma összes cikke): [^.]{2,50}$', 1651),
 ('^(?:az? )?(?:cikk|írás|szöveg|esszé|interjú) (?:először |eredetileg |korábban )?(?:az? )?[^.,]{3,50}(?:ban|ben|on|en|ön|n) '
  '(?:jelent meg|megjelent|volt olvasható)(?: először| eredetileg)?\\.?$',
  1655),
 ('^(?:eredetileg|először) megjelent: [^.,]{4,60}\\.?$', 1655),
 ('^(?:fordítás|fordító|fordította)(?: [a-záéíóöőúüű]+ból| [a-záéíóöőúüű]+ből)?: [^#.,;"]{4,40}$', 1655),
 ('^(?:a cikk|az írás|a tartalom|a rovat|cikkünk) (?:megjelenését )?(?:a|az) [^.#";]{3,40} (?:támogatta|támogatja|együttműködésében '
  'készült|támogatásával készült|közreműködésével készült)\\.?$',
  1662),
 ('^(?:a|az) [^.#";]{3,30} (?:támogatásával|megbízásából) készült (?:tartalom|cikk)\\.?$', 1662),
 ('^(?:poll|peiling|stelling|lezerspeiling|vraag van de dag|quiz|quiz van de week): [^.]{8,110}\\?$', 2127),
 ('^(?:speel nu|spel van de dag): [^.]{3,50}$', 2127),
 ('^(?:altijd )?(?:inhoud|content) van [^.#"]{1,30} (?:altijd )?(?:toestaan|tonen|laden|weergeven)$', 2132),
 ('^(?:toon|laad|sta) (?:altijd )?(?:inhoud|content) van [^.#"]{1,30}(?: toe)?$', 2132),
 ('^(?:hier (?:staat|is|vind je) |dit is )?(?:een )?(?:ingesloten|embedded) (?:inhoud|content|bericht|post) van [^.#"]{1,30}\\.?$',
  2132),
 ('^(?:je hebt|u hebt|u heeft) (?:al )?# van (?:de |je |uw )?# gratis[^.]{0,30}\\.?$', 2143),
 ('^(?:pagina|foto|afbeelding|beeld|slide|video) # (?:van|/) #$', 2146), ('^(?:foto|pagina) #/#$', 2146), ('^# van #$', 2146),
 ("^(?:bekijk |toon )?(?:alle )?#? ?(?:foto's|afbeeldingen|beelden)(?: bekijken)?$", 2146),
 ('^(?:video|tv|dossier|podcast|liveblog|live|fotoserie|in beeld|graphic|longread|achtergrond): '
  '(?:zo|hoe|dit|waarom|wat|wie|de|het|een|alles|bekijk|luister|deze|dat) [^#.:;]{3,90}[^#.:;]$',
  2148),
 ('^(?:alles over|meer over|alle artikelen over|lees alles over)(?: het onderwerp)?: [^.]{2,50}$', 2148),
 ('^(?:dit artikel|dit stuk|deze tekst|dit essay|dit interview|dit verhaal) (?:verscheen|is verschenen|werd gepubliceerd|is '
  'gepubliceerd|is overgenomen|verscheen eerder|stond) (?:eerst |eerder |oorspronkelijk |eerst |al )?(?:in|op|bij|uit) '
  '[^.,]{4,60}\\.?$',
  2152),
 ('^(?:eerder|oorspronkelijk|eerst) (?:verschenen|gepubliceerd) (?:in|op|bij) [^.,]{4,60}\\.?$', 2152),
 ('^(?:vertaling(?: uit het [a-z]+)?: |vertaald (?:uit het [a-z]+ )?door (?!ai|de|het|een))[^#.,;"]{4,40}$', 2152),
 ('^(?:dit artikel is tot stand gekomen in samenwerking met|deze inhoud is gemaakt door|gesponsord door|aangeboden door|mogelijk '
  'gemaakt door|in betaalde samenwerking met|betaalde samenwerking met|advertentie van) (?!de |het |een |zijn |haar |hun '
  ')[^.#",;:]{3,32}$',
  2160),
 ('^(?:avstemning|avstemming|leseravstemning|dagens spørsmål|ukens spørsmål|quiz|ukens quiz): [^.]{8,110}\\?$', 2244),
 ('^(?:spill nå|dagens spill): [^.]{3,50}$', 2244), ('^(?:tillat|vis|last inn) (?:alltid )?innhold fra [^.#"]{1,30}$', 2248),
 ('^(?:her (?:er|vises|finnes) |dette er )?(?:et )?(?:innebygd |innebygget )?(?:innhold|innlegg) fra '
  '(?:x|instagram|facebook|youtube|tiktok|twitter|bluesky|threads)\\.?$',
  2248),
 ('^du har lest # av (?:dine )?# (?:gratis|gratisartikler|gratissaker)[^.]{0,30}\\.?$', 2259),
 ('^(?:side|bilde|foto|video) # (?:av|/) #$', 2262), ('^(?:bilde|foto|side) #/#$', 2262), ('^# av #$', 2262),
 ('^(?:vis |se )(?:alle )?#? ?(?:bilder|foto|bildene)$', 2262),
 ('^(?:video|tv|dossier|podkast|podcast|direkte|bildeserie|grafikk|tema|se video|dokumentar): '
  '(?:slik|her|derfor|dette|hør|se|alt|hvordan|hvorfor|hva|hvem|den|det|de) [^#.:;]{3,90}[^#.:;]$',
  2264),
 ('^(?:alt om|mer om|flere saker om|alle saker om|alle artikler om|les alt om)(?: temaet)?: [^.]{2,50}$', 2264),
 ('^(?:artikkelen|teksten|saken|denne artikkelen|denne teksten|denne saken|kronikken|denne kronikken|essayet) (?:ble|er|har '
  'vært|sto|stod|var) (?:først |tidligere |opprinnelig )?(?:publisert|trykket|på trykk) (?:først |opprinnelig |tidligere '
  ')?(?:i|på|av|hos) [^.,]{4,60}\\.?$',
  2268),
 ('^(?:først|opprinnelig|tidligere) publisert (?:i|på|av|hos) [^.,]{4,60}\\.?$', 2268),
 ('^(?:oversettelse(?: fra [a-zæøå]+)?: |oversatt (?:fra [a-zæøå]+ )?av (?!ki|ai|hånd|en|den))[^#.,;"]{4,40}$', 2268),
 ('^(?:i betalt samarbeid med|betalt samarbeid med|sponset av|annonsørinnhold fra|innhold fra annonsøren|presentert av) (?!en |et |den '
  '|det |sin |hans |hennes )[^.#",;:]{3,32}$',
  2276),
 ('^(?:sonda|sondaż|ankieta|głosowanie|pytanie dnia|quiz|quiz dnia|quiz tygodnia): [^.]{8,110}\\?$', 2363),
 ('^(?:zagraj teraz|gra dnia): [^.]{3,50}$', 2363),
 ('^(?:tutaj|tu|w tym miejscu) (?:znajduje się|jest) (?:osadzona )?(?:treść|post|film) z [^.#"]{1,30}\\.?$', 2368),
 ('^(?:przeczytałeś|przeczytałaś|przeczytano|wykorzystałeś|wykorzystałaś) (?:już )?# z # (?:darmowych|bezpłatnych)[^.]{0,30}\\.?$',
  2379),
 ('^(?:strona|zdjęcie|obraz|foto|slajd|wideo) # (?:z|/) #$', 2382), ('^(?:zdjęcie|strona|foto) #/#$', 2382), ('^# z #$', 2382),
 ('^(?:wideo|film|tv|dossier|podcast|relacja na żywo|galeria|zdjęcia|infografika|multimedia): '
  '(?:jak|tak|oto|dlaczego|co|kto|gdzie|to|zobacz|posłuchaj|wszystko|noc|ludzie) [^#.:;]{3,90}[^#.:;]$',
  2384),
 ('^(?:wszystko o|więcej o|więcej na temat|wszystkie artykuły na temat|wszystkie artykuły o): [^.]{2,50}$', 2384),
 ('^(?:pierwotnie opublikowano|po raz pierwszy opublikowano|pierwotnie opublikowany) (?:w|na) [^.,]{4,60}\\.?$', 2388),
 ('^(?:materiał (?:powstał )?we współpracy z|artykuł (?:powstał )?we współpracy z|tekst powstał we współpracy z|partnerem '
  '(?:artykułu|cyklu|materiału|serwisu) jest|materiał partnera|materiał sponsorowany przez|partner materiału|partner artykułu):? '
  '[^.#";]{3,40}\\.?$',
  2396),
 ('^(?:anketa|hlasovanie|otázka dňa|anketa dňa|kvíz dňa|kvíz týždňa): [^.]{8,110}\\?$', 2784),
 ('^(?:zahrajte si|hra dňa): [^.]{3,50}$', 2784),
 ('^(?:tu|na tomto mieste) (?:je|sa nachádza|nájdete) (?:vložený )?(?:obsah|príspevok) (?:z|zo|od) [^.#"]{1,30}\\.?$', 2788),
 ('^(?:strana|stránka|foto|fotografia|obrázok|snímka|video) # (?:z|zo|/) #$', 2802), ('^(?:foto|strana|fotografia) #/#$', 2802),
 ('^# zo? #$', 2802),
 ('^(?:video|tv|dossier|podcast|online|galéria|fotogaléria|foto|fotky|infografika|špeciál|grafika): '
  '(?:ako|takto|prečo|čo|kto|kde|to|pozrite|vypočujte|všetko|noc|ľudia|tak|aké) [^#.:;]{3,90}[^#.:;]$',
  2804),
 ('^(?:všetko o|viac o|viac k téme|všetky články k téme|všetko k téme)(?: téme)?: [^.]{2,50}$', 2804),
 ('^(?:tento |táto )?(?:článok|text|esej|rozhovor|reportáž) (?:vyšiel|vyšla|bol publikovaný|bola publikovaná|pôvodne vyšiel|pôvodne '
  'vyšla) (?:najprv |pôvodne |prvýkrát )?(?:v|vo|na) [^.,]{4,60}\\.?$',
  2807),
 ('^(?:pôvodne|prvýkrát) (?:vyšlo|publikované|zverejnené) (?:v|vo|na) [^.,]{4,60}\\.?$', 2807),
 ('^(?:preklad|preložil|preložila)(?: z [a-záäčďéíĺľňóôŕšťúýž]+)?: [^#.,;"]{4,40}$', 2807),
 ('^(?:článok vznikol v spolupráci s|text vznikol v spolupráci s|v spolupráci s partnerom|partnerom '
  '(?:článku|projektu|seriálu|rubriky) je|obsah partnera|sponzorované spoločnosťou|partner článku):? [^.#";]{3,40}\\.?$',
  2815),
 ('^(?:omröstning|läsaromröstning|dagens fråga|veckans fråga|fråga|quiz|veckans quiz): [^.]{8,110}\\?$', 2958),
 ('^(?:spela nu|dagens spel): [^.]{3,50}$', 2958), ('^(?:tillåt|visa|ladda) (?:alltid )?innehåll från [^.#"]{1,30}$', 2964),
 ('^(?:här (?:finns|visas|är) |detta är )?(?:ett )?(?:inbäddat innehåll|innehåll|inlägg) från '
  '(?:x|instagram|facebook|youtube|tiktok|twitter|bluesky|threads)\\.?$',
  2964),
 ('^du har läst # av # (?:fria|gratis|kostnadsfria)?[^.]{0,30}\\.?$', 2975),
 ('^# av # (?:gratisartiklar|fria artiklar|kostnadsfria artiklar)[^.]{0,20}$', 2975), ('^(?:sida|bild|foto|video) # (?:av|/) #$', 2978),
 ('^(?:bild|foto|sida) #/#$', 2978), ('^# av #$', 2978), ('^(?:visa |se )(?:alla )?#? ?(?:bilder|foton|bilderna)$', 2978),
 ('^(?:video|tv|dossier|podd|podcast|liverapport|direktrapport|bildspel|grafik|bildextra|tema): (?:så|här|därför|det '
  'här|hör|se|allt|detta|den|det|de|hur|varför|vad) [^#.:;]{3,90}[^#.:;]$',
  2980),
 ('^(?:allt om|mer om|fler artiklar om|alla artiklar om)(?: ämnet)?: [^.]{2,50}$', 2980),
 ('^(?:artikeln|texten|den här artikeln|den här texten|essän) (?:publicerades|är publicerad|har tidigare publicerats|har '
  'publicerats|var publicerad|är tidigare publicerad) (?:först |ursprungligen |tidigare )?(?:i|på|av) [^."]{4,60}\\.?$',
  2984),
 ('^först publicerad (?:i|på|av) [^."]{4,60}\\.?$', 2984),
 ('^(?:översättning(?: från [a-zåäö]+)?: |översatt från [a-zåäö]+ av |översatt av (?!ai|hand))[^#.,;]{4,40}$', 2984),
 ('^(?:i (?:betalt )?samarbete med|annons från|innehåll från annonsören|innehåll från|sponsrat av|presenteras av|ett samarbete '
  'med|betalt innehåll från) (?!en|ett|den|det|de|sin|hans|hennes)[^.#",;:]{3,32}(?:banken|bolaget| ab|annonsör|partner)$',
  2992))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^(?:přečetli jste|máte přečteno) (?:už |již )?# ze? # (?:bezplatných|článků zdarma|volných)[^.]{0,30}\\.?$', 388),
 ('^(?:překlad|přeložil|přeložila)(?: z [a-záčďéěíňóřšťúůýž]+)?: [^#.,;"]{4,40}$', 397),
 ('^z [a-záčďéěíňóřšťúůýž]{4,14}tiny přeložila? [^#.,;"]{4,40}\\.?$', 397),
 ('^# ingyenes cikkből #[^.]{0,30}(?:elolvas|olvas)[^.]{0,12}\\.?$', 1646), ('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1845),
 ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1845), ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1845),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1860),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1902),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1902), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1902),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1902),
 ('^(?:zawsze )?(?:zezwalaj na treści|pokazuj treści|zezwól na treści|wyświetlaj treści) (?:z|ze|od) [^.#"]{1,30}$', 2368),
 ('^(?:zobacz |pokaż )?(?:wszystkie )?#? ?(?:zdjęcia|zdjęć)$', 2382),
 ('^(?:artykuł|tekst|esej|wywiad|materiał)(?: ten)? (?:ukazał się|został opublikowany|pierwotnie ukazał się|był publikowany) '
  '(?:najpierw |pierwotnie |po raz pierwszy )?(?:w|na) [^.,]{4,60}\\.?$',
  2388),
 ('^(?:tłumaczenie|przekład|tłum\\.|przeł\\.)(?: z [a-ząćęłńóśźż]+)?: [^#.,;"]{4,40}$', 2388),
 ('^(?:przełożył|przełożyła)(?: z [a-ząćęłńóśźż]+)? [^\\s.,]{3,14} [^\\s.,]{3,18}$', 2388),
 ('^(?:опрос|голосование|вопрос дня|опрос дня|тест|тест дня|викторина): [^.]{8,110}\\?$', 2623),
 ('^(?:играть|сыграйте|игра дня): [^.]{3,50}$', 2623),
 ('^(?:всегда )?(?:разрешать|показывать|разрешить|загружать) (?:всегда )?контент (?:из|с|от) [^.#"]{1,30}$', 2627),
 ('^(?:здесь|тут|в этом месте) (?:находится |размещён |размещен |показан )?(?:встроенный )?(?:контент|пост|публикация) (?:из|от) '
  '[^.#"]{1,30}\\.?$',
  2627),
 ('^вы прочитали (?:уже )?# из # (?:бесплатных)[^.]{0,30}\\.?$', 2638),
 ('^(?:страница|фото|изображение|слайд|видео|снимок) # (?:из|/) #$', 2641), ('^(?:фото|страница|слайд) #/#$', 2641), ('^# из #$', 2641),
 ('^(?:смотреть |посмотреть |показать )(?:все )?#? ?(?:фотографий|фотографии|фото)$', 2641),
 ('^(?:видео|тв|досье|подкаст|онлайн|фото|фотогалерея|галерея|инфографика|спецпроект|сюжет|трансляция): '
  '(?:как|так|почему|что|кто|где|это|вот|смотрите|послушайте|всё|все|ночь|люди|порт) [^#.:;]{3,90}[^#.:;]$',
  2643),
 ('^(?:всё о|все о|больше о|подробнее о|все материалы по теме|все статьи по теме|все материалы о|всё по теме|все новости по теме): '
  '[^.]{2,50}$',
  2643),
 ('^(?:эта )?(?:статья|колонка)(?: впервые| изначально)? (?:опубликована|была опубликована|вышла|впервые вышла) (?:впервые )?(?:в|на) '
  '[^.,]{4,60}\\.?$',
  2647),
 ('^(?:этот )?(?:материал|текст|очерк)(?: впервые| изначально)? (?:опубликован|был опубликован|вышел|впервые вышел) (?:впервые '
  ')?(?:в|на) [^.,]{4,60}\\.?$',
  2647),
 ('^(?:впервые опубликовано|изначально опубликовано) (?:в|на) [^.,]{4,60}\\.?$', 2647),
 ('^перевод(?: с [а-яё]+)?: [^#.,;"]{4,40}$', 2647), ('^перев[её]л(?:а)? с [а-яё]+ (?:[^\\s.,]{2,14} )[^\\s.,]{3,18}$', 2647),
 ('^(?:материал (?:подготовлен|создан) (?:в партнёрстве с|в партнерстве с|при поддержке|совместно с)|партн[её]р '
  '(?:материала|проекта|рубрики)|при поддержке партн[её]ра|спонсор (?:материала|рубрики)):? [^.#";]{3,40}\\.?$',
  2655),
 ('^(?:vždy )?(?:povoliť|zobrazovať|načítať|zobraziť) (?:vždy )?obsah (?:z|zo|od) [^.#"]{1,30}$', 2788),
 ('^(?:prečítali ste|máte prečítané) (?:už )?# zo? # (?:bezplatných|článkov zdarma|voľných)[^.]{0,30}\\.?$', 2799),
 ('^(?:zobraziť |pozrieť )(?:všetkých |všetky )?#? ?(?:fotografií|fotografie|fotiek|fotky)$', 2802),
 ('^z [a-záäčďéíĺľňóôŕšťúýž]{3,14}tiny preložila? [^#.,;"]{4,40}\\.?$', 2807),
 ('^(?:опитування|голосування|питання дня|опитування дня|тест|тест дня|вікторина): [^.]{8,110}\\?$', 3180),
 ('^(?:грати|пограйте|гра дня): [^.]{3,50}$', 3180),
 ('^(?:завжди )?(?:дозволяти|показувати|дозволити|завантажувати) (?:завжди )?(?:контент|вміст) (?:із|з|від) [^.#"]{1,30}$', 3184),
 ('^(?:тут|у цьому місці) (?:є |розміщено |показано )?(?:вбудований )?(?:контент|допис|публікація|вміст) (?:із|з|від) '
  '[^.#"]{1,30}\\.?$',
  3184),
 ('^ви прочитали (?:вже )?# із? # (?:безкоштовних|безплатних)[^.]{0,30}\\.?$', 3195),
 ('^ви прочитали (?:вже )?# з # (?:безкоштовних|безплатних)[^.]{0,30}\\.?$', 3195),
 ('^(?:сторінка|фото|зображення|слайд|відео|світлина) # (?:з|із|/) #$', 3198), ('^(?:фото|сторінка|слайд) #/#$', 3198),
 ('^# (?:з|із) #$', 3198),
 ('^(?:дивитися |переглянути |показати )(?:усі |всі )?#? ?(?:фотографій|фотографії|фото|світлини|світлин)$', 3198),
 ('^(?:відео|тб|досьє|подкаст|онлайн|фото|фотогалерея|галерея|інфографіка|спецпроєкт|сюжет|трансляція): '
  '(?:як|так|чому|що|хто|де|це|ось|дивіться|послухайте|усе|все|ніч|люди|порт) [^#.:;]{3,90}[^#.:;]$',
  3200),
 ('^(?:усе про|все про|більше про|докладніше про|усі матеріали за темою|усі статті за темою|всі матеріали за темою|всі новини за '
  'темою|усе за темою): [^.]{2,50}$',
  3200),
 ('^(?:ця )?(?:стаття|колонка)(?: вперше| спочатку)? (?:опублікована|була опублікована|вийшла|вперше вийшла) (?:вперше )?(?:в|у|на) '
  '[^.,]{4,60}\\.?$',
  3204),
 ('^(?:цей )?(?:матеріал|текст|нарис)(?: вперше| спочатку)? (?:опублікований|опубліковано|був опублікований|вийшов|вперше вийшов) '
  '(?:вперше )?(?:в|у|на) [^.,]{4,60}\\.?$',
  3204),
 ('^(?:вперше опубліковано|першопублікація) (?:в|у|на) [^.,]{4,60}\\.?$', 3204),
 ('^(?:переклад|переклав|переклала)(?: з [а-яєіїґ]+)?: [^#.,;"]{4,40}$', 3204),
 ('^перекла(?:в|ла) з [а-яєіїґ]+ [^\\s.,]{2,14} [^\\s.,]{3,18}$', 3204),
 ('^(?:матеріал (?:підготовлено|створено) (?:у партнерстві з|за підтримки|спільно з)|партнер (?:матеріалу|проєкту|проекту|рубрики)|за '
  'підтримки партнера|спонсор (?:матеріалу|рубрики)):? [^.#";]{3,40}\\.?$',
  3212),
 ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 3308),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 3319), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 3327))

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
