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
all.meter	c3		26	you*|out of|left|remaining|sie|ihr*|ihnen|noch|vous|votre|ce mois*|plus qu'un|dernier|tu|te|su|último|este mes|hai|tuo|ultimo|você|seus|je|uw|deze week|deze maand|du|din|dine|denne|den här|tw*|ostatni|pozost*|jste|vám|ste|ön|elfogy*|maradt|ai|hakkiniz|doldu|kalan|вам|закончил*|остал*|у вас|вас|вы|ви|vam|preost*|σας|المتبقية|لك|לך|נותר*|今月|残り|모두|남은|已|剩余|用完|bạn|anda
all.also-on	c13		22	we are|we're|find us|follow us|join us|our|wir sind|gibt es auch|unser*|finden sie|folgen sie|nous sommes|est aussi|notre|rejoign*|suivez-*|retrouvez-*|estamos|síguenos|súm*|únete|nuestr*|siamo|seguici|nostr*|clicca|nosso|nossa|entre no|clique|we zitten|ons|onze|volg|find os|følg|vi er|vi finns|följ|seuraa|löydät|jesteśmy|dołącz|nasz*|obserwuj|jsme|sledujte|sme|kövess*|megtalálsz|suntem|urmărește|nostru|bizi|kanalimiz*|мы есть|мы в|мы на|подписывайт*|нас|ми є|підпис*|намерете|последв*|ни|pratite|zapratite|nas|sledite|spremljajte|ακολουθήστε|βρείτε|μας|تابع*|صفحتنا|قناتنا|עקבו|שלנו|हमारे|हमें|关注|我们的|扫码	also|auch|aussi|también|anche|também|ook|også|också|myös|też|take|také|tiež|is|și|de|тоже|также|подписывайт*|підписуй*|join*|follow*|subscrib*|click*|scan*|channel*|find|kanal*|canal*|chaîne|canale|rejoign*|suivez*|folg*|finden|únete|súm*|síguenos|ya estamos|clicca|clique|entre|volg*|følg*|seuraa|dołącz*|obserwuj*|sleduj*|kövess*|intră|katil*|takip|подпис*|підпис*|намер*|послед*|prati*|zaprati*|sledit*|spremlj*|ακολουθ*|βρείτε|تابع*|עקבו|सब्सक्राइब|जुड*|扫码|关注
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
ar.asks	c0	asks	0
ar.voice	c0	voice	0
ar.price	c0	price	0
ar.speech	c0	speech	0
ar.about	c0	about	0
bg.button	w0		0
bg.wall	w2		0
bg.wall-line	c2		34
bg.letter	c4		26
bg.ad	w9		0
bg.related	w11	heading	0
bg.lead-in	s11	lead-in	30
bg.label	w10		0
bg.copyright	c15		30
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
cs.letter	w4		0
cs.letter-line	c4		0
cs.share	w10		0
cs.follow	c13		22
cs.ad	w9		0
cs.consent	w7		0
cs.consent-line	c7		80
cs.comments	w12		0
cs.related	w11	heading	0
cs.lead-in	s11	lead-in	34
cs.furniture	w11		0
cs.author	s14		36
cs.copyright	c15		36
cs.asks	c0	asks	0
cs.voice	c0	voice	0
cs.price	c0	price	0
cs.speech	c0	speech	0
cs.about	c0	about	0
da.opener	c0	opener	0
da.later	w0	closer	0
da.button	w0		0
da.ask	c0		40
da.wall	w2		0
da.wall-line	c2		0
da.letter	w4		0
da.letter-line	c4		0
da.app	c5		22
da.share	w10		0
da.follow	w13		0
da.follow-line	c13		24
da.ad	w9		0
da.consent	w7		0
da.consent-line	c7		80
da.comments	w12		0
da.comments-line	c12		36
da.related	w11	heading	0
da.related-headed	s11	heading	9
da.lead-in	s11	lead-in	34
da.furniture	w11		0
da.author	s14		36
da.copyright	c15		36
da.ad-story	w9	lead-in	0
da.name	s0	name	10
da.preferred	c13		26	tilføj|vælg|følg|gør|få flere|vil du|føj	google*
da.channel	c13		24	følg|tilmeld dig|få de|få nyheder*|få besked|bliv medlem|vores	vores|nyheder*|klik her|historier|besked|vigtigste|direkte
da.tip	s14		30	os|vores journalist*|redaktionen|journalisten|@*|vores redaktion	skriv|kontakt|send|ring|mail|tip|tippe|anonymt|krypteret|@*
da.reach	s14		9	@|x|twitter|bluesky|linkedin|instagram
da.bio	c14	bio	50
da.byline	c14		30	vil du|send|læs, hvordan|du kan	@*|her|os|vores|redaktionen
da.embed	c7		40	dette indhold|indholdet|denne video|videoen|artiklen|indhold|ændre|denne funktion|kortet|grafikken	skal du|kræver, at du|du skal|har fravalgt|ikke har accepteret|kan ikke vises|accepter|acceptér|accepterer|supplerer|klik her
da.machine	c16		30	artiklen er|denne artikel er|teksten er|opsummeringen er|resuméet er|resumeet er|overskriften*|oversættelsen er|dette resumé|lyden er|kort fortalt	oversat|skrevet|lavet|læst op|oplæst|genereret|kvalitetssikret|gennemgået|udarbejdet
da.from-us	s16		12	ledige stillinger|læserarrangement|arrangementet her|læserundersøgelse|undersøgelse|quiz|quizzen|job|jobs|webinar|konference|stem her|hvor meget|hvor godt|svar på|tilmeld dig her|butik|webshop|stem
da.pod	c5		20	hør|lyt|lyt til|abonnér|abonner|du kan høre|find	her|podcast-app|podcastapp|hvor du|i din|i podcasten|på spotify|apple podcasts|afsnit
da.fix	c12		30	os|vi|redaktionen	kontakt|skriv|læs mere|mail|send
da.debate	c12		20	opret dig|opret en|log ind|du skal|hold|bruger|profil|følg
da.alert	c6		18	slå|få|modtag|aktivér|tilmeld dig	nyheder*|breaking|besked|når vi|vigtigste|når der sker|emnet
da.app-own	s5		9	app|appen
da.terms	c4		50	accepterer|modtage|nyhedsbrev*|kontakte mig|samtykker|godkender|nyheder
da.letter-own	c4		30	tilmeld dig|tilmeld|få skibspostens|skriv dig op|abonnér på|abonner på|modtag|ja tak
da.appeal	c0		40	du|dig|din|vores|vi	støt|støtte|bidrag|medlem|læseres
da.offer	c2		24	prøv|køb|fortsætter automatisk|derefter|herefter|bliv abonnent|læs hele|læs videre|få adgang	#
da.lead-more	c11		16	her|hos os|denne artikel|på vores|link*
da.affiliate	c9		30	artiklen indeholder|denne artikel indeholder|indholdet er|siden indeholder|artiklen her indeholder
da.agency	w15		0
da.wall-free	s3		22	læs videre|læse videre|gratis artikler|gratis artikel|gratis bruger|gratis profil|gratis konto
da.asks	c0	asks	0
da.voice	c0	voice	0
da.price	c0	price	0
da.speech	c0	speech	0
da.about	c0	about	0
de.opener	c0	opener	0
de.later	w0	closer	0
de.button	w0		0
de.ask	c0		40
de.name	s0	name	10
de.payment	w1		0
de.wall	w2		0
de.wall-line	c2		0
de.wall-already	c2		20	?|sie sind|du bist|anmelden|einloggen|login
de.meter	c3		0
de.letter	w4		0
de.letter-line	c4		0
de.app	c5		24
de.push	c6		20
de.share	w10		0
de.follow	w13		0
de.follow-line	c13		28
de.ad	w9		0
de.ad-line	c9		40
de.adblock	c8		24
de.consent	w7		0
de.consent-line	c7		90	wir|uns|unser*|sie|ihre*|dein*|du|ich|mir|meine*|diese*|hier|auf dieser
de.comments	w12		0
de.comments-line	c12		40
de.related	w11	heading	0
de.related-headed	s11	heading	9
de.lead-in	s11	lead-in	34
de.furniture	w11		0
de.author	s14		45
de.copyright	c15		50
de.copyright-start	s15		14
de.bio	c14	bio	60
de.summary	c16		26	ki|künstlicher intelligenz|ki-generiert*|maschinell	erstellt|generiert|übersetzt|geprüft|erzeugt
de.podcast	c13		24
de.letter-ask	c4		30	abonnieren sie|abonniere|abonniert|bestellen sie|bestell|anmelden|melden sie sich|melde dich|trag dich|tragen sie sich|jetzt|hier	unser*|ihr*|dein*|sie|dich|uns|kostenlos*|gratis
de.thanks	c4		30	vielen dank|danke	e-mail|mail|bestätig*|erfolgreich|postfach
de.google	c13		26	google|google-suche	fügen|füge|hinzufügen|hinzu|festlegen|machen sie|mach uns|bevorzugen|unsere|von uns|uns|so sehen sie|mehr von
de.channel	c13		24	abonnieren|anmelden|tritt|treten sie|folge|folgen sie|kostenlos|schicken sie|schick	hier abonnieren|hier anmelden|hier entlang|jetzt|unser*|uns
de.tip	c12		34	uns|unser*|wir|redaktion|rechercheteam	schreiben sie|schreib|melden sie|melde dich|sie erreichen|nehmen wir|@|mailen sie|können sie|kannst du|kontaktieren sie|kontaktiere|erzählen sie|erzähl|schicken sie|schick
de.bio.post	c14	bio	60	ist|arbeitet|berichtet|schreibt|leitet
de.bio.since	c14	bio	24
de.bio.reach	p14		16
de.bio.credit	p15		0
de.bio.views	c12		34	dieser|gastbeiträge|gastbeitrag|kommentare|beitrag|beiträge|kolumnen|namentlich	wieder|entspricht|entsprechen
de.embed	c7		50	bitte|müssen sie|musst du|einbett*|sie können|stimmen sie|stimmst du|bereitgestellt|anzeigen|aktivieren|zustimm*|externer
de.embed.label	w7		0
de.embed.shared	s10		16	@	geteilt|geteilter|gepostet|post
de.ai.label	w16		0
de.ai	s16		34	ki|künstlicher intelligenz|künstliche intelligenz|künstlichen stimme|ki-generierte|ki-stimme|ki-tools|maschinelle unterstützung|maschineller unterstützung|ki-gestützt|unsere ki|*-ki eine frage|eine frage	erstellt|vertont|genutzt|geprüft|vorgelesen|übersetzt|entstand|entstanden|fehler enthalten|eine frage|zu diesem artikel|finden sie|verwendet|zusammengefasst|verfasst|überprüft
de.shop	c16		22	hier|finden sie|finde|bestellen sie|bestelle|entdecken sie|entdecke|werden sie|werde|melden sie|melde|wir suchen|anmelden|suchen sie
de.shop.pattern	p16		14
de.shop.label	w16		0
de.audio	s10		16	diesen artikel|spotify|apple podcasts|mediathek|audiothek|nachhören|podcast|reinhören|ganze|interview|im video|oben|als audio	hören sie|hör|sehen sie|sieh|sehen|können sie|kannst du|finden sie|gibt es|klicken|jetzt
de.audio.label	w10		0
de.audio.voice	c10		14	artikel|text|beitrag|video|vorgelesen|vertont
de.quiz	s16		16
de.feedback	c12		24	@|?|vielen dank|danke|senden|bitte an|schreiben sie|schreib|freuen uns
de.feedback.label	w12		0
de.comments.who	c12		24	registrierte nutzer|registrierte leser|kostenloses konto|nach prüfung|freigeschaltet|geschlossen|freigegeben|angemeldet|nur abonnenten
de.app.own	c5		20	immer auf dem|hier für|noch schneller|informiert|neuesten stand|und bei google|und im app
de.app.named	p5		12
de.push.get	c6		14	erhalten sie|erhalte|bekommen sie|abonnieren|lassen sie sich|lass dich|direkt	handy|smartphone|push|benachrichtigen|sich
de.letter.box	c4		26	sie|ihre*|du|dich|deine*|ich|mich|meiner|jeden|täglich|wichtig|wichtigste|ihnen|dir	bitte|ein|angemeldet|abmelden|informieren|kompakt|willige|geschickt|möchte|newsletter|jeden
de.letter.done	w4		0
de.letter.sent	p4		0
de.plea	c0		40	uns|wir|unser*|journalismus|ihre spende|deine spende|werden sie jetzt|# euro im monat|freiwillig|unterstützen sie|unterstütze|mach mit|leserinnen und leser	hilft|zahlen|mitmachen|genossenschaft|hier|schon|lebt|hilfe|mitglieder|spende|teil|unabhängig|helfen sie|hilf|fördermitglied|paypal
de.plea.free	c0		40	leserinnen|leser|genossenschaft|verzichten|unser journalismus|dieser text|dieser artikel|unsere texte|# euro im monat	zahlen|mitmachen|genossenschaft|unterstützen|spenden|mitglieder|helfen|schon #|tragen
de.plea.label	w0		0
de.plea.account	s0		16	iban|konto|de#|at#|ch#|bic
de.offer	c2		22	sie|ihr*|du|dein*|unser*|sichern|jetzt|lesen|dieser text|neukunden|pro woche|pro monat|minute|angebot	abo*|artikel|angebot*|wählen|rabatt|kunden*|neukunden|digital*|werbung|zeitung|registrierung|konto?|testen|inhalten|plus|lesen
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
de.asks	c0	asks	0
de.voice	c0	voice	0
de.price	c0	price	0
de.speech	c0	speech	0
de.about	c0	about	0
el.later	w0	closer	0
el.button	w0		0
el.wall	w2		0
el.wall-line	c2		26
el.letter	c4		22
el.share	w10		0
el.follow	c13		22
el.ad	w9		0
el.consent	c7		50
el.comments	w12		0
el.related	w11	heading	0
el.lead-in	s11	lead-in	30
el.furniture	w11		0
el.copyright	c15		30
el.asks	c0	asks	0
el.voice	c0	voice	0
el.price	c0	price	0
el.speech	c0	speech	0
el.about	c0	about	0
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
en.paywall.first	c2		0	$#|£#|€#|#|one dollar|a dollar|free	you|your|just|only|try|subscribe|get|then|cancel|now|start
en.meter	c3		0
en.newsletter.label	w4		0
en.newsletter.line	c4		0
en.newsletter.start	s4	among	22
en.app	c5		22
en.app.download	c5		22	our|now|today|news|stories|latest|updates|breaking|here|scan
en.push	c6		20
en.share.label	w10		0
en.share.network	w10	among	0
en.share.line	c10		14
en.follow.label	w13		0
en.follow.line	c13		28
en.follow.start	s13		24
en.ad	w9		0
en.ad.line	c9		34
en.adblock	c8		30
en.consent.label	w7		0
en.consent.line	c7		90
en.comments.label	w12		0
en.comments.line	c12		40
en.comments.letter	c12		40	@|send|submit|email|e-mail|here|your|write a|words
en.related.heading	w11	heading	0
en.related.headed	s11	heading	9
en.related.lead-in	s11	lead-in	32
en.related.more	w11	lead-in	0
en.related.on-site	p11	lead-in	32
en.related.label	w11		0
en.author	s14		45
en.author.line	c14		40
en.author.bio	c14	bio	70
en.copyright	c15		60
en.copyright.start	s15		40
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
en.google	c13		26	google	add|adding|choose|set|make|tap|prefer|click|get|keep up|see our|see more of	us|our|as a preferred|as your preferred|your preferred|your top|as a trusted|keep up with
en.google.start	s13		9	on google|google news|google discover|in google search
en.channel	s13		24	whatsapp channel|whatsapp community|whatsapp group|telegram channel|telegram group|channel on|group on|your whatsapp|on whatsapp|on telegram|on signal
en.channel.community	c13		0	adverts|offers|screen|exit|check out
en.tip	c12		40	us|our|you|your|non-work|we|have|to share	contact|email|write|send|tell|reach|share|use|get in touch|let us know	signal|whatsapp|@|tip|tips|desk|team|securely|secure|email|reporter|reporters|our
en.tip.hear	c12		0
en.author.post	c14	bio	50	is the|is a|is an|joined the|has covered|covers|reports on|writes on
en.author.beat	c14	bio	24
en.author.reports	c14	bio	9
en.author.mail	p14	bio	0
en.author.reach	c14		40	@|#-#|+#|# # #|signal|whatsapp|e-mail|email
en.author.you-can	p14		12
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
en.games	s16		16	quiz|quizzes|crossword|puzzle|puzzles|sudoku|wordle|game|games|survey|poll|questionnaire|?
en.improve	s16		16
en.correction	c12		40	email|e-mail|click|contact|let us know|visit|@|here|read our|sign up|send|tell us	you|your|to report|to request|to suggest|us|our|see something|@
en.comments.who	s12		18	subscribers|registered|members|member|subscriber|real names|logged in|real name|registering	comment|comments|commenting|conversation|discussion
en.comments.join	s12		8	comments|comment|comment below|below|#
en.app.get	s5		18	app|apps	iphone|android|ios|story|article|experience|download|news|post|free|alerts
en.push.start	s6		12
en.newsletter.done	w4		0
en.newsletter.box	c4		24	you|your|our
en.newsletter.get	s4		12	newsletter|newsletters|best stories|top stories|must-read stories|biggest stories|email briefing
en.newsletter.sent	p4		0
en.donation.plea	c0		40	we|us|our|your|it|readers|please|will you	readers|journalism|newsroom|your|have you|$#|reporting|stories|free for|will you|to produce
en.donation.label	w0		0
en.offer	s2		20	$#|£#|€#|#%|# cents|# pence|#p	unlimited access|digital access|every story|every article|keep reading|continue reading|read on|read without|read ad-free|subscribe|our journalism|our stories|of access|local news
en.offer.price	p2		14
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
en.copyright.edited	p15		0
en.asks	c0	asks	0
en.voice	c0	voice	0
en.price	c0	price	0
en.speech	c0	speech	0
en.about	c0	about	0
es.opener	c0	opener	0
es.later	w0	closer	0
es.button	w0		0
es.ask	c0		40
es.name	s0	name	10
es.payment	w1		0
es.wall	w2		0
es.wall-line	c2		70
es.meter	c3		0
es.letter	w4		0
es.letter-line	c4		0
es.app	c5		22
es.push	c6		20
es.share	w10		0
es.follow	w13		0
es.follow-line	c13		28
es.ad	w9		0
es.adblock	c8		24
es.consent	w7		0
es.consent-line	c7		90	nosotros|nuestr*|usamos|utilizamos|usted|tu|tus|su|sus|este sitio|esta web|esta página|si continúa|puedes|puede|este contenido
es.comments	w12		0
es.comments-line	c12		40
es.related	w11	heading	0
es.related-headed	s11	heading	9
es.lead-in	s11	lead-in	34
es.furniture	w11		0
es.author	s14		40
es.copyright	c15		50
es.bio	c14	bio	60
es.tip	s14		30	escríbenos|escríbanos|contacta|contáctanos|cuéntanos|@|confidencial|envíanos
es.appeal	c0		44	nuestro|nuestra|nuestras|nuestros|este medio|este artículo|esta nota|invítame|invítanos|nos	periodismo|investigar|lectores|artículo|nota|redacción|medio|trabajo|posible|independiente*|invít*
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
fi.letter	w4		0
fi.letter-line	c4		0
fi.app	c5		20
fi.share	w10		0
fi.follow	w13		0
fi.ad	w9		0
fi.consent	w7		0
fi.consent-line	c7		70
fi.comments	w12		0
fi.related	w11	heading	0
fi.lead-in	s11	lead-in	34
fi.furniture	w11		0
fi.copyright	c15		30
fi.asks	c0	asks	0
fi.voice	c0	voice	0
fi.price	c0	price	0
fi.speech	c0	speech	0
fi.about	c0	about	0
fr.opener	c0	opener	0
fr.later	w0	closer	0
fr.button	w0		0
fr.ask	c0		40
fr.name	s0	name	10
fr.payment	w1		0
fr.wall	w2		0
fr.wall-line	c2		0
fr.meter	c3		0
fr.letter	w4		0
fr.letter-line	c4		0
fr.app	c5		24
fr.push	c6		20
fr.share	w10		0
fr.follow	w13		0
fr.follow-line	c13		26
fr.ad	w9		0
fr.adblock	c8		24
fr.consent	w7		0
fr.consent-line	c7		90	nous|notre|nos|vous|votre|vos|ce site|ce contenu|je|cette
fr.comments	w12		0
fr.comments-line	c12		40
fr.related	w11	heading	0
fr.related-headed	s11	heading	9
fr.lead-in	s11	lead-in	34
fr.furniture	w11		0
fr.author	s14		40
fr.copyright	c15		50
fr.bio	c14	bio	60
fr.testimony	s14		30	écrivez-nous|contactez-nous|témoign*|confidentialité|écrire à|nous contacter
fr.appeal	c0		44	notre|nos|nous|vous	rédaction|journal|média|enquêtes|articles|cet article|information|journalisme|lire|lu|auteur|rejoignez|indépendant*|continuer|offrez*
fr.letter-ask	c4		30	inscri*|abonne*|recev*|je m'inscris|s'inscrire|s'abonner|gratuit*	notre|nos|vous|votre|vos|ici|je
fr.summary	s16		26	ia|l'ia|intelligence artificielle|automatique*
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
fr.try	s2		18	# €|#€|# euro|# euros|gratuitement	mois|semaine|semaines|an|jours
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
hu.letter	c4		22
hu.share	w10		0
hu.follow	c13		20
hu.ad	w9		0
hu.consent	c7		50
hu.comments	w12		0
hu.related	w11	heading	0
hu.lead-in	s11	lead-in	30
hu.furniture	w11		0
hu.copyright	c15		30
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
id.asks	c0	asks	0
id.voice	c0	voice	0
id.price	c0	price	0
id.speech	c0	speech	0
id.about	c0	about	0
it.opener	c0	opener	0
it.later	w0	closer	0
it.button	w0		0
it.ask	c0		40
it.name	s0	name	10
it.payment	w1		0
it.wall	w2		0
it.wall-line	c2		0
it.meter	c3		0
it.letter	w4		0
it.letter-line	c4		0
it.app	c5		22
it.share	w10		0
it.follow	w13		0
it.follow-line	c13		26
it.ad	w9		0
it.adblock	c8		24
it.consent	w7		0
it.consent-line	c7		90	noi|nostr*|utilizziamo|usiamo|tuo|tua|tuoi|tue|questo sito|questo|questa|puoi|proseguendo
it.comments	w12		0
it.comments-line	c12		60
it.related	w11	heading	0
it.related-headed	s11	heading	9
it.lead-in	s11	lead-in	34
it.furniture	w11		0
it.author	s14		40
it.copyright	c15		40
it.appeal	c0		44	nostro|nostra|nostre|nostri|questo articolo|noi|te|puoi|ci	giornale|giornalismo|informazione|redazione|inchieste|lavoro|leggere|letto|articolo|indipendente|libera|gratuito
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
it.free	c0		40	nostro|nostra|nostri|noi|tuo|te|ci|cara lettrice|caro lettore|abbiamo|suoi lettori|dona	giornale|giornalismo|lettori|lettrice|indipendenti|indagare|contributo|sostengono|sostenerlo|dona|facciamo|comunità
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
lv.asks	c0	asks	0
lv.voice	c0	voice	0
lv.price	c0	price	0
lv.speech	c0	speech	0
lv.about	c0	about	0
nl.opener	c0	opener	0
nl.later	w0	closer	0
nl.button	w0		0
nl.ask	c0		40
nl.payment	w1		0
nl.wall	w2		0
nl.wall-line	c2		45
nl.letter	w4		0
nl.letter-line	c4		0
nl.app	c5		24
nl.push	c6		20
nl.share	w10		0
nl.follow	w13		0
nl.follow-line	c13		26
nl.ad	w9		0
nl.adblock	c8		24
nl.consent	w7		0
nl.consent-line	c7		90	wij|we|ons|onze|je|jouw|u|uw|deze site|deze website|deze
nl.comments	w12		0
nl.comments-line	c12		40
nl.related	w11	heading	0
nl.related-headed	s11	heading	9
nl.lead-in	s11	lead-in	34
nl.furniture	w11		0
nl.author	s14		40
nl.copyright	c15		40
nl.appeal	c0		44	ons|onze|wij|we	journalistiek|verhaal|verhalen|redactie|artikel|lezers|leden|onafhankelijk*|ons werk
nl.letter-ask	c4		30	schrijf*|meld*|abonneer*|ontvang*|aanmelden|inschrijven|bekijk*	je|jouw|uw|u|ons|onze|hier|gratis|nu
nl.asks	c0	asks	0
nl.voice	c0	voice	0
nl.price	c0	price	0
nl.speech	c0	speech	0
nl.about	c0	about	0
no.opener	c0	opener	0
no.later	w0	closer	0
no.button	w0		0
no.ask	c0		40
no.wall	w2		0
no.wall-line	c2		0
no.letter	w4		0
no.letter-line	c4		0
no.app	c5		22
no.share	w10		0
no.follow	w13		0
no.follow-line	c13		24
no.ad	w9		0
no.consent	w7		0
no.consent-line	c7		80
no.comments	w12		0
no.comments-line	c12		36
no.related	w11	heading	0
no.related-headed	s11	heading	9
no.lead-in	s11	lead-in	34
no.furniture	w11		0
no.author	s14		36
no.copyright	c15		36
no.ad-story	w9	lead-in	0
no.name	s0	name	10
no.preferred	c13		26	legg til|velg|følg|gjør|vil du|få flere|legg oss	google*|din
no.channel	c13		24	følg|bli med|få de|få nyhet*|vår|finner du oss|oss også|klikk	vår|nyhet*|klikk|rett på|viktigste|oss|siste
no.tip	s14		30	oss|vår journalist|redaksjonen|journalisten|@*|anonymt|signal|høre fra deg|denne saken	skriv|kontakt|send|ring|tips|anonymt|sikkert|høre fra deg|opplysninger|@*
no.reach	s14		9	@|x|twitter|bluesky|linkedin|instagram
no.bio	c14	bio	50
no.byline	c14		24	vil du|send inn|har du noe|send oss|slik skriver du	@*|her|hjertet|redaksjonen|sende inn
no.embed	c7		40	innholdet|dette innholdet|videoen|her vises|klippet|kartet|denne artikkelen inneholder|innhold fra	du må|jeg godtar|godtar du|kan ikke vises|endre|dine|vi trenger|her vises innhold
no.machine	c16		30	artikkelen er|saken er|denne saken er|teksten er|oppsummeringen er|kortversjonen er|sammendraget er|overskriften*|oversettelsen er|lyden er	oversatt|laget|lest opp|generert|kvalitetssikret|kontrollert|skrevet|automatisk
no.from-us	s16		12	ledige stillinger|leserarrangement|arrangement|leserundersøkelse|undersøkelse|quiz|quizen|webinar|konferanse|stem her|hva kan du|ukas quiz|hvor mye|hvor godt|svar på|jobb
no.pod	c5		20	hør|lytt|lytt til|abonner|følg|finn	her|podkastapp|der du|i din|i podkasten|i podcasten|på spotify|apple podcasts|episoden|episode
no.fix	c12		34	oss|vi|redaksjonen|her|arbeider etter	gi oss|kontakt|les mer|send|meld fra|beskjed|arbeider etter
no.debate	c12		24	vi|opprett|logg inn|fullt navn|oppfordrer
no.alert	c6		18	slå på|få|følg temaet|aktiver	nyhet*|går glipp|når vi|viktigste sakene|temaet|siste
no.app-own	s5		9	app|appen|appen vår
no.app-where	c5		14	finnes i|finnes på|last ned|hent|finner du	app finnes|appen|vår app|app på|app i
no.terms	c4		50	godtar|nyhetsbrev*|samtykker|aksepterer|vilkår*
no.letter-own	c4		30	meld deg på|abonner på|få dagens|få de|gratis|ja takk|få skipspostens
no.appeal	c0		40	du|deg|din|ditt|vårt|vi|støtt	støtte|støtt|bidrag|bidraget|takket være leserne|uten deg, ingen
no.offer	c2		24	prøv|kjøp|deretter|bli abonnent|les hele|les videre|få tilgang
no.lead-more	c11		16	her|hos oss|i artikkelen|på vår|lenke*
no.affiliate	c9		30	saken inneholder|artikkelen inneholder|denne saken inneholder|innholdet er|siden inneholder
no.agency	w15		0
no.publisher	s15		10
no.wall-free	s3		22	les videre|lese videre|gratisartikler|gratis saker|gratis artikler|gratis konto|gratis bruker
no.how-ai	s16		5	ki|ai|kunstig intelligens	ki|ai|redaksjonen
no.asks	c0	asks	0
no.voice	c0	voice	0
no.price	c0	price	0
no.speech	c0	speech	0
no.about	c0	about	0
pl.opener	c0	opener	0
pl.later	w0	closer	0
pl.button	w0		0
pl.ask	c0		40
pl.wall	w2		0
pl.wall-line	c2		0
pl.letter	w4		0
pl.letter-line	c4		0
pl.app	c5		20
pl.push	c6		18
pl.share	w10		0
pl.follow	w13		0
pl.follow-line	c13		24
pl.ad	w9		0
pl.consent	w7		0
pl.consent-line	c7		90	używamy|korzystamy|nasz*|my|twoj*|twoich|ta strona|ten serwis|serwis*|możesz|wyrażam|kliknij|zgadzasz|stronie|tę
pl.comments	w12		0
pl.comments-line	c12		36
pl.related	w11	heading	0
pl.related-headed	s11	heading	9
pl.lead-in	s11	lead-in	34
pl.furniture	w11		0
pl.author	s14		36
pl.copyright	c15		36
pl.asks	c0	asks	0
pl.voice	c0	voice	0
pl.price	c0	price	0
pl.speech	c0	speech	0
pl.about	c0	about	0
pt.opener	c0	opener	0
pt.later	w0	closer	0
pt.button	w0		0
pt.ask	c0		40
pt.payment	w1		0
pt.wall	w2		0
pt.wall-line	c2		0
pt.letter	w4		0
pt.letter-line	c4		0
pt.app	c5		22
pt.push	c6		20
pt.share	w10		0
pt.follow	w13		0
pt.follow-line	c13		26
pt.ad	w9		0
pt.adblock	c8		24
pt.consent	w7		0
pt.consent-line	c7		90	nós|noss*|utilizamos|usamos|você|seu|sua|seus|suas|este site|este|este sítio|ao continuar|pode
pt.comments	w12		0
pt.comments-line	c12		40
pt.related	w11	heading	0
pt.related-headed	s11	heading	9
pt.lead-in	s11	lead-in	34
pt.furniture	w11		0
pt.author	s14		40
pt.copyright	c15		40
pt.meter	c3		24	você|atingiu|restam|resta|seu|último|mês
pt.appeal	c0		44	nosso|nossa|nossas|nossos|nos|esta reportagem|esta matéria|este artigo	jornalismo|jornal|reportagem|trabalho|redação|investigar|independente|matéria|artigo
pt.asks	c0	asks	0
pt.voice	c0	voice	0
pt.price	c0	price	0
pt.speech	c0	speech	0
pt.about	c0	about	0
ro.later	w0	closer	0
ro.button	w0		0
ro.wall	w2		0
ro.wall-line	c2		26
ro.letter	c4		22
ro.share	w10		0
ro.follow	c13		22
ro.ad	w9		0
ro.consent	c7		50
ro.comments	w12		0
ro.related	w11	heading	0
ro.lead-in	s11	lead-in	30
ro.furniture	w11		0
ro.copyright	c15		30
ro.asks	c0	asks	0
ro.voice	c0	voice	0
ro.price	c0	price	0
ro.speech	c0	speech	0
ro.about	c0	about	0
ru.opener	c0	opener	0
ru.later	w0	closer	0
ru.button	w0		0
ru.ask	c0		40
ru.payment	w1		0
ru.wall	w2		0
ru.wall-line	c2		0
ru.letter	w4		0
ru.letter-line	c4		0
ru.app	c5		20
ru.share	w10		0
ru.share-network	w10	among	0
ru.follow	w13		0
ru.follow-line	c13		28
ru.ad	w9		0
ru.consent	w7		0
ru.consent-line	c7		80
ru.comments	w12		0
ru.comments-line	c12		36
ru.related	w11	heading	0
ru.related-headed	s11	heading	9
ru.lead-in	s11	lead-in	34
ru.furniture	w11		0
ru.author	s14		36
ru.copyright	c15		40
ru.asks	c0	asks	0
ru.voice	c0	voice	0
ru.price	c0	price	0
ru.speech	c0	speech	0
ru.about	c0	about	0
sh.button	w0		0
sh.wall	w2		0
sh.wall-line	c2		34
sh.letter	c4		26
sh.ad	w9		0
sh.related	w11	heading	0
sh.lead-in	s11	lead-in	30
sh.label	w10		0
sh.copyright	c15		30
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
sl.asks	c0	asks	0
sl.voice	c0	voice	0
sl.price	c0	price	0
sl.speech	c0	speech	0
sl.about	c0	about	0
sv.opener	c0	opener	0
sv.later	w0	closer	0
sv.button	w0		0
sv.ask	c0		40
sv.wall	w2		0
sv.wall-line	c2		0
sv.letter	w4		0
sv.letter-line	c4		0
sv.app	c5		22
sv.share	w10		0
sv.follow	w13		0
sv.follow-line	c13		24
sv.ad	w9		0
sv.consent	w7		0
sv.consent-line	c7		80
sv.comments	w12		0
sv.comments-line	c12		36
sv.related	w11	heading	0
sv.related-headed	s11	heading	9
sv.lead-in	s11	lead-in	34
sv.furniture	w11		0
sv.author	s14		36
sv.copyright	c15		36
sv.ad-story	w9	lead-in	0
sv.cookies	c7		80	vi använder|vi hanterar|godkänn|godkänner|hantera|dina|vi lagrar
sv.name	s0	name	10
sv.preferred	c13		26	lägg till|välj|följ|gör|vill du|få fler	google*
sv.channel	c13		24	följ|gå med|få de|få nyheter*|vår|vi även|vi också|oss	vår|nyheter*|klicka|direkt|viktigaste|vi|oss
sv.tip	s14		30	oss|vår reporter|redaktionen|reportern|@*|anonymt|tipsa|signal|grundlagen	skriv|kontakta|mejla|ring|tipsa|hör av dig|tips|anonymt|skyddas|@*
sv.reach	s14		9	@|x|twitter|bluesky|linkedin|instagram
sv.bio	c14	bio	50
sv.byline	c14		30	vill du|skicka|så skriver du|mejla	@*|här|oss|vår|redaktionen
sv.embed	c7		40	innehållet|detta innehåll|det här innehållet|videon|här visas|klippet|kartan|inlägget|grafiken	du måste|du behöver|godkänner du|godkänn|kan inte visas|ändra|dina|vill du|här visas innehåll
sv.machine	c16		30	artikeln är|den här artikeln|texten är|sammanfattningen är|snabbversionen är|rubriken*|översättningen är|ljudet är|så jobbar|så arbetar|faktarutan är	översatt|gjord|framtagen|uppläst|genererad|granskad|jobbar|arbetar|skapad|kvalitetssäkrad
sv.from-us	s16		12	lediga tjänster|lediga jobb|läsarevent|läsarkväll|evenemang|event|läsarundersökning|undersökning|enkät|quiz|quizet|webbinarium|webinar|konferens|rösta här|vad vet du|veckans quiz|hur mycket|hur bra|prenumerant|svara på
sv.pod	c5		20	hör|lyssna|lyssna på|prenumerera|följ|hitta|ladda ner	här|poddapp|där poddar|där du|i din|i podden|på spotify|apple podcasts|avsnittet|avsnitt
sv.fix	c12		34	oss|vi|redaktionen|journalistik*|rapportera här	kontakta|mejla|läs mer|skriv|journalistik|rapportera
sv.alert	c6		18	slå på|få|aktivera|följ ämnet|tillåt	nyheter*|missa*|när vi|viktigaste|ämnet|senaste
sv.app-own	s5		9	app|appen
sv.app-where	c5		14	finns på|finns i|ladda ner|hämta|hittar du	app finns|appen|vår app|app på|app i
sv.terms	c4		50	godkänner|nyhetsbrev*|samtycker|accepterar|villkor
sv.letter-own	c4		30	anmäl dig|prenumerera|få dagens|skriv upp dig|få de|gratis|ja tack|få skeppspostens
sv.appeal	c0		40	du|dig|din|vårt|vi|stötta|stöd	stödja|stötta|stöd|bidrag|tack vare våra|utan dig ingen
sv.offer	c2		24	prova|köp|därefter|sedan|bli prenumerant|läs hela|läs vidare|få tillgång
sv.lead-more	c11		16	kan du|du kan	här|hos oss|i artikeln|på vår|länk*
sv.affiliate	c9		30	artikeln innehåller|den här artikeln innehåller|innehållet är|texten innehåller|sidan innehåller
sv.agency	w15		0
sv.no-copy	c15		30	innehållet|materialet|tillstånd|medgivande	utan|upphovsrätt*|tillstånd
sv.publisher	s15		10
sv.wall-free	s3		22	läs vidare|läsa vidare|gratisartiklar|fria artiklar|gratiskonto|gratis konto
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
tr.letter	c4		26
tr.app	c5		18
tr.share	w10		0
tr.follow	c13		20
tr.ad	w9		0
tr.consent	w7		0
tr.consent-line	c7		80
tr.comments	w12		0
tr.related	w11	heading	0
tr.lead-in	s11	lead-in	30
tr.furniture	w11		0
tr.copyright	c15		36
tr.asks	c0	asks	0
tr.voice	c0	voice	0
tr.price	c0	price	0
tr.speech	c0	speech	0
tr.about	c0	about	0
uk.opener	c0	opener	0
uk.later	w0	closer	0
uk.button	w0		0
uk.ask	c0		40
uk.wall	w2		0
uk.wall-line	c2		0
uk.letter	c4		24
uk.app	c5		20
uk.share	w10		0
uk.follow	c13		24
uk.ad	w9		0
uk.consent	w7		0
uk.consent-line	c7		70
uk.comments	w12		0
uk.comments-line	c12		30
uk.related	w11	heading	0
uk.lead-in	s11	lead-in	30
uk.furniture	w11		0
uk.copyright	c15		36
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
zh.asks	c0	asks	0
zh.voice	c0	voice	0
zh.price	c0	price	0
zh.speech	c0	speech	0
zh.about	c0	about	0
"""

# by the beginning of a key: key, then each phrase behind its number in PHRASES
WHOLE = {'# ': """
# comentarii	946
# comentario	408
# comentarios	408
# comment	305
# commentaire	528
# commentaires	528
# commenti	673
# commento	673
# comments	305
# komentar	644
# komentarze	891
# komentarzy	891
# komment	624
# kommentar	134	193	835	1043
# kommentare	193
# kommentarer	134	835	1043
# kommentti	498
# kommenttia	498
# min	294
# min de lectura	413
# min de leitura	927
# min di lettura	678
# min leestijd	810
# min. lesezeit	198
# reactie	805
# reacties	805
# yorum	1106
""", 'a ': """
a lire aussi	530
a message from our sponsor	300
""", 'aa': """
aanbevolen	807
aanbevolen artikelen	807
aanbevolen voor jou	807
aangeboden door	801
aanmelden	792
aanmelden nieuwsbrief	794
aanraders	807
""", 'ab': """
abbonamenti	660
abbonamento	660
abbonati	660
abbonati ora	660
abbonati subito	660
ablehnen	191
abmelden	177
abo	177
abo bestellen	177
abo testen	242
abo verwalten	177
abonament	939
abonamente	939
abonare	939
abone ol	1097	1097
abone olun	1097
abonelik	1097
abonnee worden	792
abonneer	792
abonneer nu	792
abonnement	123	177	514	792	824
abonnementen	792
abonnements	177	514
abonner	123	824
abonneren	792
abonnez-vous	514
abonnieren	177
about sharing	294
about us	313
abrir menu	927
abspielen	198
""", 'ac': """
accede	394
acceder	394
accedi	660
accedi con apple	706
accedi con facebook	706
accedi con google	706
accedi con il tuo account	706
accept	303
accept all	303
accept all cookies	303
accept and close	303
accept and continue	303
accepted payment methods	282
accepteer	803
accepteer alle cookies	803
accepter	132	526
accepter alle	132
accepter alle cookies	132
accepter et afficher	546
accepter et afficher le contenu	546
accepter et continuer	526
accepter et fermer	526
accepter les cookies	526
accepter tout	526
acceptera	1041
acceptera alla	1041
accepteren	803
acceso	394
accetta	671
accetta e continua	671
accetta e continua oppure abbonati	706
accetta e visualizza	688
accetta e visualizza il contenuto	688
accetta i cookie	671
accetta tutti	671
accetta tutto	671
acconsento a ricevere comunicazioni commerciali	702
acconsento alla visualizzazione di contenuti esterni	688
account aanmaken	792
accueil	533
aceitar	920
aceitar cookies	920
aceitar e continuar	920
aceitar todos	920
aceitar tudo	920
aceptar	406
aceptar cookies	406
aceptar todas	406
aceptar todo	406
aceptar y continuar	406
aceptar y ver	426
aceptar y ver el contenido	426
acepto que se me muestre contenido externo	426
acepto recibir comunicaciones comerciales	441
acquista il numero in edicola	692
acquista la copia digitale	692
acquista questo numero	692
activar alertas	440
activer les alertes	556
""", 'ad': """
ad	300	731	755	755	1170
ad choices	300
ad feedback	300
adchoices	300
add a comment	305
add as preferred source	297
add to bookmarks	294
add to my topics	297
add to reading list	374
addebito diretto	659
administrer samtykke	833
adres e-mail	881
adresse e-mail	517
adresse e-mail invalide	559
adresse mail	559
ads	300
advert	300
advertentie	801	801
advertenties	801
advertise with us	300
advertisement	300	642	669	1103
advertisement feature	300
advertisements	300
advertiser content	300
advertising	300
advertorial	188	263	944	1103
""", 'af': """
afdrukken	798
afegeix un comentari	89
afficher ce contenu	546
afficher la suite	533
afficher le contenu	526
afficher le contenu externe	546
afficher les commentaires	528
afficher plus	533
affiliate	300
affiliate disclosure	300
affiliate-link	188
afgiv din stemme her	139
afmelden	792
afspelen	810
afspil	139
after ad	300
after newsletter promotion	288
afvis	132
afvis alle	132
""", 'ag': """
agb	191
aggiungi ai preferiti	666
aggiungi un commento	673
agrandir	533
agrandir l'image	533
agree	303
agree and continue	303
""", 'ah': """
ahora en portada	410
ahora no	389
""", 'ai': """
ai deja cont	939
ai deja un cont	939
ai generated summary	346
ai highlights	346
ai overview	346
ai summary	346
ai uitat parola	939
ai-generated	346
ai-generated summary	346
ai-genererad sammanfattning	1048
ai-genereret opsummering	139
ai-generert oppsummering	840
aidez-nous	510
aiheet	499
ailleurs sur le web	530
ainult tellijale	457
aiutaci	656
""", 'aj': """
ajouter aux favoris	521
ajouter un commentaire	528
""", 'ak': """
akceptuj	889
akceptuj wszystkie	889
akkoord	803
aksepter alle	833
aktuell	195
aktuelle artikel	195
aktuelle nachrichten	195
aktuelles	195
akun saya	636
akzeptieren	191
""", 'al': """
al abonnee? log in	792
al een account	792
algemene voorwaarden	803
all access digital	372
all comments	305
all donations are tax-deductible	368
all news	313
alla kommentarer	1043
alle ablehnen	191
alle abo-angebote	242
alle akzeptieren	191
alle anzeigen	198
alle artikel anzeigen	198
alle artikel unbegrenzt lesen	242
alle bilder	198
alle cookies accepteren	803
alle cookies akzeptieren	191
alle externen inhalte anzeigen	216
alle kommentare	193
alle kommentare anzeigen	193
alle kommentarer	134	835
alle newsletter	181
alle reacties	805
aller au contenu	533
aller au contenu principal	533
allerede abonnent? log ind	123
allerede abonnent? logg inn	824
alles accepteren	803
alles akzeptieren	191
alles anzeigen	198
alles bekijken	810
alles weigeren	803
allow content	303
allow cookies	303
allow facebook content	344
allow google youtube content	344
allow instagram content	344
allow tiktok content	344
allow twitter content	344
allow x content	344
allow youtube content	344
already a member	284
already a member? log in	284
already a subscriber? log in	284
already a supporter	276
already have an account	284
already have an account? log in	284
already have an account? sign in	284
already registered	372
already registered? log in	372
als e-mail versenden	185
als pdf speichern	243
also	311
also in the news	308
also on	308
also read	308
also worth reading	19
alte articole	19	947
alte articole care te-ar putea interesa	19
altre notizie	19	675
altre notizie da leggere	19
altri articoli	675
altri articoli su questo argomento	675
altri articoli sull'argomento	675
altro	678
altro importo	659
always active	303
""", 'am': """
am meisten gelesen	195
amount	277
ampliar	413	927
ampliar imagen	413
""", 'an': """
an error has occurred while submitting the form	363
an error occurred. please try again	363
ana sayfa	1109
anasayfa	1109
anbefalede artikler	136
anbefales	837
anbefalet	136
anbefalt	837
anbefalte saker	837
anda mungkin suka	19
ander bedrag	791
andere lasen auch	195
anderen lazen ook	807
anderer betrag	176
andre leser	837
ange din e-postadress	1034
ange din mejl	1034
angebot sichern	177
angebote unserer partner	188
anmelden	177
anmeldung erfolgreich	234
anna palautetta	498
annonce	131	131	524
annoncer	131
annonces	524
annons	1040	1040
annons slut	1040
annonse	832	832
annonse - artikkelen fortsetter under	832
annonse - saken fortsetter under	832
annonser	832	1040
annonssamarbete	1051
annual	277
annunci	669
annuncio	669
anterior	413	927	949
antworten	193
antworten abbrechen	193
anunci	89
anuncio	404
anuncios	404
anzeige	188
anzeige - artikel geht unten weiter	248
anzeige - weiterlesen nach der anzeige	248
anzeige anzeige	188
anzeige aufgeben	222
anzeige scrollen, um weiterzulesen	188
anzeige von unserem partner	248
anzeigen	188
""", 'ap': """
apoie	906
apoie-nos	906
aportar	390
approfondimenti	675
approfondisci	675
apri menu	678
""", 'ar': """
ara	1109
archivado en	408
archivo	410
argomenti	675
argomenti trattati	675
around the web	308
article content	300
article continues below	300
article suivant	530
articles connexes	530
articles les plus lus	530
articles populaires	567
articles relacionats	87
articles similaires	530
articole recente	947
articole recomandate	947
articole similare	947
articoli che potrebbero interessarti	675
articoli consigliati	709
articoli correlati	675
articolo correlato	675
articolo precedente	675
articolo riservato agli abbonati	706
articolo successivo	675
articolo tradotto automaticamente	690
articolul anterior	947
artigo anterior	924
artigos relacionados	924
artikel als pdf herunterladen	243
artikel auf die merkliste setzen	243
artikel bewerten	193
artikel delen	798
artikel drucken	185
artikel freischalten	177
artikel geht unten weiter	248
artikel lainnya	645
artikel lesen	198
artikel merken	185	243
artikel per e-mail empfehlen	243
artikel sebelumnya	645
artikel selanjutnya	645
artikel speichern	185
artikel teilen	185
artikel terkait	645
artikel verschenken	177
artikel versenden	185
artikel weiterleiten	243
artikel zusammenfassen	218
artikkelen er forbeholdt abonnenter	824
artikkelen fortsetter under	832
artikkelen fortsetter under bildet	832
""", 'as': """
as + lidas	924
as mais lidas	924
ascolta	666
asetukset	496
asiasanat	499
ask ai	346
ask me later	276
ask our ai	346
ask our ai about this story	346
assinar	909
assinatura	909
assinaturas	909
assine	909
assine agora	909
assine nossa newsletter	911
assuntos	924
""", 'at': """
attiva l'abbonamento	660
attiva le notifiche	700
attiva ora	660
""", 'au': """
auch interessant	195
auch lesenswert	195
auch spannend	195
aucun commentaire	528
audio abspielen	224
auf bluesky teilen	185
auf die merkliste	243
auf einer seite lesen	195
auf facebook posten	185
auf facebook teilen	185
auf linkedin teilen	185
auf mastodon teilen	185
auf telegram teilen	185
auf twitter teilen	185
auf whatsapp teilen	185
auf x teilen	185
auf xing teilen	185
auf youtube anschauen	224
auf youtube ansehen	224
aus der redaktion	195
ausklappen	198
autentificare	939
automatische incasso	791
autoriser	526
autre montant	513
autres articles	530
""", 'av': """
avaa koko juttu	488
avainsanat	499
avgi din stemme her	840
aviso legal	406
avvis	833
avvis alle	833
avvisa	1041
avvisa alla	1041
""", 'ay': """
ayrica okuyun	1107
""", 'ba': """
baca juga	645	645
baca selengkapnya	647
back to top	313
bagikan	640
bagikan artikel	640
bagikan ke	640
balas	644
bank transfer	282
bankeinzug	176
bankoverschrijving	791
""", 'be': """
beantwoorden	805
become a founding member	284
become a friend	278
become a member	278
become a paid subscriber	278
become a patron	278
become a sponsor	278
become a subscriber	284
become a supporter	278
become an insider	372
become an insider and start reading now	372
bedankt voor je inschrijving	794
bei facebook teilen	185
bei twitter teilen	185
bei whatsapp teilen	185
bei x teilen	185
beitrag auf instagram ansehen	216
beitrag auf x ansehen	216
beitrag teilen	185
bekijk aanbieding	792
bekijk alle abonnementen	792
bekijk alles	810
bekijk de aanbiedingen	792
bekijk foto's	810
bekijk meer	810
bekijk ook	807
bekijk reacties	805
beliebt	195
beliebt bei unseren lesern	247
beliebte artikel	195
beliebteste artikel	195
belki daha sonra	1095
benzer haberler	19	1107
beranda	647
berdonasi	635
bereits registriert	177
bereits registriert? anmelden	177
beri komentar	644
berikutnya	647
berita lainnya	19	645
berita pilihan	645
berita populer	645
berita terbaru	645
berita terkait	645
berita terkini	645
berita utama	645
berlangganan	636
berlangganan sekarang	636
best gelezen	807
betaalde inhoud	801
betaalmethode	791
betaalmethoden	791
betaalmethodes	791
betalt annonce	131
betalt indhold	131
betrag eingeben	176
bewaar	798
bewaar artikel	798
bewaren	798
bewerten sie diesen artikel	228
bezahlte anzeige	248
bezahlte partnerschaft	248
bezahlter inhalt	188
""", 'bi': """
bidra	822	1030
bidrag	121
bienvenido	394
bilder anzeigen	198
bildergalerie	195
billed annually	372
billed monthly	372
bitte bleiben sie fair und sachlich	228
bitte bleiben sie sachlich und fair	228
bize destek olun	1096
""", 'bl': """
bleiben sie informiert	181
bli medlem	822	1030
blijf op de hoogte	794
bliv medlem	121
bluesky	295
""", 'bo': """
boletim	911
boletines	397
boleto	908
bonifico	659
bonifico bancario	659
bookmark	294
bookmark this	294
bookmark this article	294
""", 'br': """
brak komentarzy	891
branded content	404
brought to you by	300
browse all	313
browse all newsletters	363
""", 'bu': """
buat akun	636
buffer	295
buscar	413	927
buy us a coffee	278
""", 'ca': """
cada aporte cuenta	444
cada euro cuenta	444
cadastrar	909
cadastre-se	909
cadeau-artikel	792
cambiar mis preferencias	426
cambiar preferencias de cookies	426
cancel	277
cancelar respuesta	408
caratteri rimanenti: #	697
cargar contenido	406
cari	647
carica altri	678
carregar mais	927
carta di credito	659
carte bancaire	513
categorias	924
categorie	675
categories	308
categorii	947
""", 'ce': """
cele mai citite	947
cele mai noi	947
cele mai populare	947
cerca	678
cerrar	389
ces articles devraient vous plaire	567
cetak	640
cevapla	1106
""", 'cg': """
cgu	526
cgv	526
""", 'ch': """
chaque don compte	562
chaque euro compte	562
chargement du sondage	554
charger plus	533
chiedi alla nostra ia	690
chiudi	655
chiudi menu	678
choisissez la formule qui vous convient	563
choisissez un montant	513
choisissez votre formule	563
choose an amount	282
choose your payment method	282
choose your plan	284
""", 'ci': """
citi raksti	779
""", 'cl': """
clasificados	404
click here	313
click to enlarge	313
cliquer ici pour partager	521
close	277
close extra sharing options	294
close menu	313
close share panel	294
close this message	276
""", 'co': """
codes promo	524	550
colabora	390
collapse	313
comenta	408
comentar	408	922
comentarii	946
comentario	408
comentarios	408
comentaris	89
comentariu	946
comente	922
comment	295	305
comment ne plus voir ce message	509
comment policy	305
commenta	673
commenta l'articolo	673
commenta per primo	673
commentaire	528
commentaires	528
commenter	521	528
commenter l'article	528
commenti	673
commento	673
commento in attesa di moderazione	697
comments	305
comments off	305
commercial content	300
community guidelines	305
community rules	305
compare plans	284
comparte	401
comparteix	89
compartilhar	915
compartilhar no linkedin	915
compartilhar no twitter	915
compartilhar no whatsapp	915
compartilhar no x	915
compartilhar por e-mail	915
compartilhar via	915
compartilhe	915
compartilhe isso	915
compartir	401	401
compartir en	401
compartir en bluesky	401
compartir en linkedin	401	401
compartir en telegram	401
compartir en twitter	401
compartir en x	401
compartir por correo	401
compartir por email	401
complete coverage	308
compra questo numero	692
comunicar erro	922
concordo	920
condiciones de uso	406
condiciones generales	406
conditions d'utilisation	526
conditions de publication	554
condividi	666
condividi articolo	666
condividi su	666
condividi su facebook	666
condividi su linkedin	666
condividi su telegram	666
condividi su twitter	666
condividi su x	666
condividi via email	666
condivisioni	666
condizioni d'uso	671
conectare	939
configurar cookies	406
connectez-vous	514
connexion	514
consigliati	675
consigliati per te	675
consigue tu entrada	430
consulta las esquelas de hoy	430
consulta las normas de la comunidad	435
consulta todas nuestras newsletters	441
consulter	533
cont nou	939
contact	313	528	805	946
contact us	305
contactez-nous	528
contacto	408
contactos	922
contato	922
contattaci	673
contatti	673
contenido de marca	404
contenido de nuestros socios	410
contenido elaborado por la marca	430
contenido exclusivo	394
contenido exclusivo para socios	445
contenido externo	426
contenido externo recomendado	426
contenido ofrecido por	404
contenido para suscriptores	394
contenido patrocinado	404
contenido promocionado	404
contenido recomendado	449
contenido relacionado	410
contenido solo para usuarios registrados	445
contenidos recomendados	449
contenidos relacionados	410
content from our partner	377
content from our partners	377
content from our sponsor	377
contenu commercial	524
contenu de marque	524
contenu externe	546
contenu partenaire	524
contenus partenaires	524
contenuti correlati	675
contenuti sponsorizzati	669
contenuto esterno	688
contenuto esterno consigliato	688
contenuto per abbonati	660
contenuto premium	706
contenuto promozionale	692
contenuto riservato	660
contenuto riservato agli abbonati	706
contenuto riservato agli utenti registrati	706
contenuto sponsorizzato	669
contingut patrocinat	89
continua a leggere	678
continua con apple	706
continua con facebook	706
continua con google	706
continua depois da publicidade	918
continua senza accettare	671
continua senza sostenere	655
continuar a ler	927
continuar con apple	445
continuar con facebook	445
continuar con google	445
continuar e fechar	920
continuar lendo	927
continuar leyendo	413
continuar sem apoiar	905
continuar sin donar	389
continue	277
continue a ler	924
continue lendo	909
continue reading	308	313
continue reading below	300
continue reading the main story	300
continue reading with a subscription	284
continue to article	276
continue to the article	276
continue without accepting	303
continue without donating	276
continue without supporting	276
continuer avec apple	563
continuer avec facebook	563
continuer avec google	563
continuer la lecture	514
continuer sans accepter	526
continuer sans donner	509
contribua	906
contribuer	510
contribuez	528
contribuir	906
contribuisci	656
contribute now	278
contribute with google	278
contribuye	390
contul meu	939
cookie notice	303
cookie policy	303	671
cookie preferences	303
cookie-einstellungen	191
cookie-instellingen	803
cookiebeleid	803
cookieindstillinger	132
cookiepolicy	1041
cookiepolitik	132
cookies	106	132	803	833	1041
cookies akzeptieren	191
cookies instellen	803
cookies policy	303
copia il link	666
copia link	666
copiar el enlace	401
copiar enlace	401
copiar link	401	915
copiar o link	915
copied	294
copied to clipboard	374
copier l'url	521
copier le lien	521
copy	295
copy link	294	640	1145
copy link copied	294
copy link to clipboard	294
copy this link	294
copy url	294
corrections policy	305
correlati	675
cosa pensi di questo articolo	690
count me in	288
""", 'cr': """
crea un account	660
crea un alert	700
crear alerta	440
crear cuenta	394
crear una cuenta	394
create a free account	284
create account	284
create an account	284
create free account	284
credit card	282
credit or debit card	282
creditcard	791
criar conta	909
""", 'cu': """
custom amount	277
""", 'cz': """
czas czytania # min	896
czytaj dalej	896
czytaj dalej za	879
""", "d'": """
d'autres articles	530
""", 'da': """
da non perdere	675
da non perdere in edicola	669
daftar	636
daha fazla	1109
daha sonra	1095
daha sonra hatirlat	1095
daily newsletter	288
dal web	675
dalej	893
dalies ar rakstu	777
dalintis	767
dans cet article	530
darovat	98
daruj	98
das interessiert andere leser	195
das lesen andere	247
das neueste	195
datenschutz	191
datenschutz-einstellungen	191
datenschutzeinstellungen	191
dauerauftrag	173
dauerwerbung	188
""", 'de': """
de tekst gaat verder onder de foto	801
debat: skriv	134
debatt: si din mening	835
debatte	193
debattregler	835
deconectare	939
deel	798	798
deel artikel	798
deel dit	798
deel dit artikel	798
deel op facebook	798
deel op twitter	798
deel op x	798
deel via e-mail	798
deel via whatsapp	798
deine e-mail-adresse	181
deine meinung	193
deixa un comentari	89
deixe uma resposta	922
deja un comentario	408
deja una respuesta	408
dejar de seguir	440
dejar un comentario	408
del	128	829
del artikel	128
del artikkel	829
del artikkelen	829
del artiklen	128
del artiklen gratis	123
del med	128	829
del saken gratis	824
del via e-mail	128
del via e-post	829
dela	1037
dela artikel	1037
dela artikeln gratis	1032
dela med	1037
dela via e-post	1037
dela via mejl	1037
delen	798
delen op facebook	798
delen via e-mail	798
delen via facebook	798
delen via twitter	798
delen via whatsapp	798
deli	1021
deli na facebooku	1021
delite	1021
delivered daily	363
delivered to you	288
delivered weekdays	363
delivered weekly	363
dengarkan	640
deretter # kr/mnd til du sier opp	824
derniers articles	530
desa	89
descuentos	404
desplegar redes sociales	401
destacadas	410
destacados	410
destaques	924
destek ol	1096
destek olun	1096
det er gratis at oprette en profil	123
dette er en annonse	832
dette er en plus-artikel	123
dette er en plussak	824
dette leser andre	837
devamini oku	1109
devenez membre	510
devenir membre	510
""", 'di': """
dicci la tua	697
die meistgelesenen artikel	195
diesen artikel kommentieren	193
diesen artikel teilen	185
diesen artikel verschenken	243
diesen beitrag auf facebook ansehen	216
diesen beitrag auf instagram ansehen	216
diesen tweet ansehen	216
digg	295
digital subscription	284
digital-abo	177
digitalabo	177
digitale krant	792
digite seu e-mail	911
dimensione testo	666
din e-mail	125
din e-post	826	1034
din e-postadresse	826
dinle	1101
direct debit	282
direct verder lezen	792
discussie	805
discussion about this post	313
discussione chiusa	673
diskuse	108
diskusia	1007
diskuter	835
diskutera	1043
diskutieren	228
diskuze	108
dismiss	277
dismiss this message	276
distribuie	942
distribuie articolul	942
dit vind je misschien ook leuk	807
diventa socio	656
diventa sostenitore	656
""", 'dn': """
dnes ne	97
""", 'do': """
do mesmo autor	924
do not sell my personal information	303
do not sell or share my personal information	303
doar	906
dodaj komentar	1021
dodaj komentarz	891
doe	906
doe agora	906
don mensuel	510
don ponctuel	510
don't miss	308
don't miss out	288
don't want to see this? remove ads	300
dona	390	656
dona adesso	656
dona ahora	390
dona ora	656
dona'ns suport	83
donar	390
donar ahora	390
donasi	635
donasi sekarang	635
donate	278
donate become	278
donate here	278
donate monthly	278
donate now	278
donate today	278
donations are tax-deductible	368
donazione mensile	656
donazione singola	656
doneer	789
doneer nu	789
doner	121	822
donera	1030
donera nu	1030
doneren	789
doniraj	986	1014
donirajte	986	1014
donner	510
doorsturen	798
dossier	195	530	675	807
dossiers	195	530	807
""", 'dr': """
drucken	185
druge novice	19
drukuj	885
""", 'du': """
du er nu tilmeldt	125
du er nu tilmeldt nyhedsbrevet	125
du kan til enhver tid afmelde dig	125
dukung jurnalisme independen	635
dukung kami	635
""", 'dy': """
dyskusja	891
""", 'e-': """
e-avis	123	824
e-edition	313
e-gazete	1097
e-mail	101	125	181	295	881	911	963
e-mail eingeben	181
e-mail teilen	185
e-mail-adresse	181
e-mail-adresse eingeben	181
e-mailadres	794
e-mailadresse	125
e-mailen	798
e-paper	177	313
e-post	826	1034
e-postadress	1034
e-postadresse	826
e-tidning	1032
e-wydanie	879
""", 'ea': """
eavis	824
""", 'ed': """
edellinen	501
edellinen juttu	499
editor's choice	308
editor's pick	266	308
editor's picks	308
editors' choice	308
editors' picks	308
edizione digitale	660
""", 'ee': """
eenmalig	789
""", 'ei': """
ei kiitos	486
ei nyt	486
ei, kiitos	486
einklappen	198
einloggen	177
einmalig	173
einmalig spenden	173
einstellungen	191
einwilligung	191
""", 'el': """
elders op het web	807
elige una cantidad	393
elolvasom	627
elsewhere on the web	308
""", 'em': """
em alta	924
em destaque	924
email	288	295	963
email (required	288
email address	288
email article	294
email this	294
email to a friend	294
emneord	837
emner	136	837
empfehlen	185
empfehlungen	195
empfehlungen der redaktion	195
empfohlene artikel	195
empfohlener externer inhalt	191
empfohlener redaktioneller inhalt	191
""", 'en': """
en ce moment	530
en continu	530
en directo	410
en este tema	449
en otros medios	410
en portada	410
en savoir plus	526	533
encontrou algum erro	922
encontrou um erro	922
engangsgave	822
enim loetud	459
enlace copiado	401
enlace copiado al portapapeles	448
enlarge image	313
enlarge this image	313
enregistrer	521
enregistrer cet article	566
enregistrer l'article	566
entdecken sie unsere newsletter	234
enter amount	282
enter your email address	288
entra	660
entra nella conversazione	697
entradas relacionadas	410
entrar	394	909
entre	909
enviar a un amigo	448
enviar por correo	401
enviar por e-mail	915
enviar por email	401
enviar por whatsapp	401
envie de lire la suite	563
envoyer par courriel	566
envoyer par e-mail	521
envoyer par email	521
envoyer par mail	521
""", 'ep': """
epaper	313
""", 'er': """
er der fejl i artiklen	134
er du allerede abonnent	123	824
erstellt mit ki	218
""", 'es': """
es ist ein fehler aufgetreten	234
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	234
esci	660
escolha do editor	924
escolha um valor	908
escribe tu correo	441
escribe tu email	441
escribe un comentario	408
escuchar	401
espace partenaire	524
espacio patrocinado	430
especiais	924
esqueceu a senha	909
esqueci minha senha	909
esquelas	430
essai gratuit	514
""", 'et': """
et pot interessar	87
et recomanem	87
etichete	947
etiketler	1107
etiquetas	410	924
etusivu	499	501
etusivulle	499
""", 'ev': """
every contribution counts	368
every dollar counts	368
every donation counts	368
every gift counts	368
""", 'ex': """
exclusive content	284
exclusive to subscribers	372
exclusivo assinantes	909
expand	313
explore	311
explore more	308
explore more on these topics	308
explore our newsletters	363
explore our subscription offers	372
explore subscription offers	372
external content	344
external links	294
externe inhalte	191
externe inhalte anzeigen	191
externe inhalte erlauben	191
externen inhalt anzeigen	191
externen inhalt laden	191
externer inhalt	191
externer inhalt konnte nicht geladen werden	216
""", 'ez': """
ezt is olvassa el	625
""", 'fa': """
facebook	295
facebook messenger	295
facebook twitter	294
facebook twitter email	294
facebook twitter linkedin email	294
facebook twitter whatsapp	294
facebook x	294
fai il quiz	697
fai il test	697
fai una domanda su questo articolo	690
faire un don	510
fale conosco	922
fandt du en fejl	134
fant du en feil	835
fast geschafft	234
favoris	521
fazer login	909
""", 'fe': """
featured articles	308
featured content	308
featured stories	308
fechar	905	927
feedback	193	305	805
feedback geben	193
fehler gefunden	193
fehler im artikel gefunden	193
fehler melden	193	228
fel i artikeln	1043
fermer	509
fermer le menu	533
fes-te soci	83
fes-te subscriptor	83
fetching more	313
""", 'fi': """
fil info	530
filed under	308	313
find out more	313
fique por dentro	911
first name	288
fizetett tartalom	622
""", 'fj': """
fjern annoncer	131
fjern annonser	832
""", 'fl': """
flecha	394
fler	1045
fler artiklar	1045
fler nyheter	1045
flere artikler	136	837
flere nyheder	136
flere nyheter	837
flere saker	837
flipboard	295
""", 'fo': """
folgen	186
folgen sie uns	186
follow	297
follow author	297
follow live	297
follow this author	297
follow this topic	297
follow topic	297
follow us	297
follow us on facebook	297
following	297
font size	294
for abonnenter	123	824
for subscribers	284
forgot password	284
forgot your password	284
forma de pagamento	908
forma de pago	393
formas de pagamento	908
formas de pago	393
forrige	139	840
forrige artikel	136
forrige artikkel	837
forse in seguito	655
forsiden	136	837
foto	645
foto galeri	1107
fotostrecke	195
fout gespot	805
fout gezien	805
foutje gezien	805
""", 'fr': """
frag unsere ki	218
fragen sie unsere ki	218
free daily newsletter	288
free newsletter	288
free weekly newsletter	288
friss	625
from around the web	308
from our partners	308
from our sponsor	300
from our sponsors	300
from the web	308
""", 'fu': """
full coverage	308
fullscreen	313
fullskjerm	840
further reading on this site	308
""", 'ga': """
ga akkoord	803
ga naar inhoud	810
gallery	675
ganzen artikel lesen	198
""", 'ge': """
ge bort artikeln	1032
gebruiksvoorwaarden	803
geef een reactie	805
gem	128
gem artikel	128
gem artiklen til senere	128
gem til senere	128
generated by ai	346
gerade nicht	172
gerelateerd	807
gerelateerd nieuws	807
gerelateerde artikelen	807
gerelateerde onderwerpen	807
gerir cookies	920
gesponsert	188
gesponserter beitrag	248
gesponserter inhalt	188
gesponsord	801
gesponsorde inhoud	801
gestion des cookies	526
gestionar cookies	406
gestisci i cookie	671
gestisci notifiche	700
gestisci preferenze	671
get alerts	297
get digital access	284
get email updates	288
get started	284
get the daily email	288
get the newsletter	288
""", 'gi': """
gi bort artikkelen	824
gi bort saken	829
gi tilbakemelding	835
gift a subscription	284
gift article	284
gift this article	284
giv artiklen til en ven	128
giv os feedback	134
give a gift	284
give a gift subscription	278
give feedback	305
give monthly	278
give now	278
give today	278
give us feedback	305
gizlilik	1104
""", 'gl': """
glemt adgangskode	123
glemt passord	824
""", 'go': """
go to top	313
godkjenn	833
godkjenn alle	833
godta	833
godta alle	833
google	295
google news	295
google plus	295
got it	303
""", 'gr': """
gracias por suscribirte	397
gracias por tu voto	428
gracias por votar	428
gratis proberen	792
grazie per aver votato	690
grazie per il tuo feedback	690
grazie per l'iscrizione	663
""", 'gu': """
guarda anche	675
guarda i risultati	690
guarda la gallery	678
guardar	401	915
guardar en favoritos	448
guides d'achat	530
gulir untuk lanjut membaca	642
""", 'ha': """
haberin devami	1103	1109
haberin devami reklamdan sonra	1103
haberin tamami	1109
hacker news	295
hae	501
hai letto # articoli su # questo mese	706
hai trovato un errore	673
hai una segnalazione	673
haku	501
halaman berikutnya	647
halaman selanjutnya	647
halaman: #	647
handelsbetingelser	132
hantera cookies	1041
har du allerede en konto	123	824
har du redan ett konto	1032
has oblidat la contrasenya	84
hata bildir	1106
haut de page	533
have an account	284
have an account? sign in	284
have your say	305
hazte miembro	390
hazte premium	445
hazte socia	390
""", 'he': """
heb je al een account	792
help mee	789
hem	1048
hemeroteca	394
hepsini kabul et	1104
herinner me later	788
hesabim	1097
hesabiniz var mi	1097
het artikel gaat hieronder verder	801
het laatste nieuws	807
""", 'hi': """
hide ad	300
hide caption	313
hide comments	305
hide this message	276
hier anmelden	177
hier einloggen	177
hier finden sie informationen zum datenschutz	216
highlights generated by artificial intelligence	346
hilfe	193
hinweis an die redaktion	228
hinweis zum datenschutz	191
hinweise zu diesem artikel	228
hittade du ett fel	1043
hittat fel	1043
""", 'hj': """
hjem	139	840
""", 'hl': """
hlasovat	108
hledat	111
""", 'ho': """
ho letto e accetto l'informativa sulla privacy	702
hold deg oppdatert	826
hold dig opdateret	125
home	313	678	810
hopp til innhold	840
hopp til innholdet	840
house rules	305
how did we do	305
how we use ai	346
hoy no	389
""", 'hu': """
hubungi kami	644
""", 'hv': """
hva mener du? stem her	840
hva synes du om denne saken	835
hva synes du om saken	835
hvad mener du? stem her	139
hvad synes du? stem her	139
""", 'i ': """
i accept	303
i agree	303
i already donated	276
i already gave	276
i commenti sono riservati agli abbonati	697
i lettori hanno letto anche	709
i prezzi potrebbero variare	692
i samarbeid med	832
i samarbejde med	131
i samarbete med	1040
""", "i'": """
i'll do it later	276
i'm in	288
i've already donated	276
""", 'ic': """
ich bin schon dabei	172
ich habe schon gespendet	172
ich stimme zu	191
icymi	308
""", 'id': """
ideal	791
identifiez-vous	514
""", 'ih': """
ihr feedback	193
ihr kommentar	193
ihre e-mail-adresse	181
ihre meinung	193
ihre spende ist steuerlich absetzbar	238
""", 'ik': """
ik heb al gedoneerd	788
ik steun al	788
ikke i dag	120	821
ikke nu	120
iklan	642	642
""", 'il': """
il mio account	660
il tuo indirizzo email	663
ilan	1103
ilgili haber	1107
ilgili haberler	1107
ilgili konular	1107
ilmoitus	495
ils ont lu aussi	530
""", 'im': """
im trend	195
immer informiert	181
impostazioni cookie	671
impressum	191
imprimeix	89
imprimer	521
imprimer cet article	566
imprimer l'article	521
imprimir	401	915
""", 'in': """
in	1145
in case you missed it	308
in diesem artikel	195
in evidenza	675
in het nieuws	807
in kooperation mit	188
in other news	308
in partnership with	300
in primo piano	675
in this section	308
in zwischenablage kopieren	185
indeks	645
indirizzo email	663
indstillinger	132
indtast din e-mail	125
indtast din mail	125
indtast e-mail	125
infolettre	517
infolettres	517
informar de un error	435
informasjonskapsler	833
informationen zum datenschutz	216
informativa sulla privacy	671
informazione promozionale	692
informazione pubblicitaria	692
ingatkan saya nanti	634
ingrandisci	678
ingresar	394
inhalt	198
inhalt anzeigen	191
inhalt laden	188
inhalt teilen	185
inhalte anzeigen	191
inhaltsverzeichnis	198
inhoudsopgave	810
inicio	413
inloggen	792
innstillinger	833
inschrijven	794
inscreva-se	911
inscreva-se na newsletter	911
inscription	514
inscription gratuite	559
inserisci il tuo indirizzo e-mail	702
inserisci il tuo indirizzo email	702
inserisci qui il tuo commento	673
inserisci un indirizzo email valido	702
instagram	295
instagram-inhalte erlauben	191
instellingen	803
inte idag	1029
inte nu	1029
introduce tu email	397
invalid email	288
invia a un amico	708
invia commento	673
invia per email	666
invia via email	666
inzerce	105
inzercia	1004
""", 'ir': """
ir a los comentarios	408
ir al contenido	413
ir arriba	413
""", 'is': """
iscriviti	663
iscriviti alla nostra newsletter	663
iscriviti ora	663
iscrizione completata	702
""", 'iz': """
iz iste rubrike	991
""", "j'": """
j'accepte	526
j'accepte de recevoir les offres des partenaires	559
j'en profite	514
""", 'ja': """
ja ets subscriptor	84
ja, ich will	173
jaa	493
jaa artikkeli	493
jaa facebookissa	493
jaa whatsappissa	493
jaga	457
jaga artiklit	457
jangan lewatkan	645
jatka lukemista	488
jau esi abonents	777
jau prenumeruojate	767
""", 'je': """
je commande	550
je donne	510
je donne mon avis	554
je fais un don	510
je m'abonne	514
je m'inscris	517
je me connecte	514
je soutiens	510
je teste	514
jeder euro hilft	238
jednorazowo	877
jelentkezzen be	617
jetzt abo sichern	242
jetzt abonnent werden	177
jetzt abonnieren	177
jetzt abstimmen	222
jetzt am gewinnspiel teilnehmen	222
jetzt anmelden	181
jetzt bestellen	177
jetzt bewerben	222
jetzt einloggen	177
jetzt freischalten	177
jetzt helfen	173
jetzt im tv	195
jetzt kommentieren	193
jetzt kostenlos anmelden	181
jetzt kostenlos testen	177
jetzt mitdiskutieren	228
jetzt mitglied werden	173
jetzt mitmachen	222
jetzt nicht	172
jetzt registrieren	177
jetzt spenden	173
jetzt teilen	243
jetzt testen	177	177
jetzt tickets sichern	222
jetzt upgraden	242
jetzt zugang sichern	242
jetzt zustimmen	191
""", 'jo': """
join now	278
join our mailing list	288
join the conversation	305
join the discussion	305
join the discussion on discord	297
join us	278
jouw e-mailadres	794
""", 'ju': """
jump to content	313
just nu	1045
juttu jatkuu alla	495
juuri nyt	499
""", 'ka': """
kabul ediyorum	1104
kabul et	1104
kanske senare	1029
kanskje senere	821
kapat	1095
kapcsolat	624
karte laden	191
kategori	645
kategoriat	499
kategorie	109	893
kategorien	195
kategorier	136	837	1045
kategoriler	1107
katkida bulun	1096
kaydet	1101
kaydol	1097
kayit ol	1097
""", 'ke': """
keep reading	308
keine neuigkeiten mehr verpassen	234
keluar	636
kembali ke atas	647
kertalahjoitus	487
keskustele	498
keskustelu	498
keuze van de redactie	807
key points by ai	346
key takeaways by ai	346
""", 'ki': """
ki-generert oppsummering	840
ki-generiert	218
ki-generierte zusammenfassung	218
ki-zusammenfassung	218
kiemelt	625
kies een bedrag	791
kiosque	514
kirim	640
kirim komentar	644
kirjaudu	488
kirjaudu ulos	488
kirjoita kommentti	498
""", 'kl': """
klarna	176
kleinanzeigen	188
""", 'ko': """
kokeile maksutta	488
kokeile nyt	488
komentar	644
komentarai	767
komentari	993
komentarji	1021
komentarz	891
komentarze	891
komentiraj	993	1021
komentuoti	767
komment	624
kommentaarid	457
kommentar	193
kommentar schreiben	193
kommentar verfassen	193
kommentare	193
kommentare ansehen	193
kommentare anzeigen	193
kommentare lesen	193
kommentarer	134	835	1043
kommentarer blir moderert	835
kommentarerna modereras	1043
kommentarregeln	193
kommentarsregler	1043
kommenteeri	457
kommentek	624
kommenter	134	835
kommentera	1043
kommentieren	193
kommentit	498
kommentoi	498
kommercielt indhold	142
kommercielt samarbejde	131
kommersielt innhold	843
kommersielt samarbeid	832
koniec reklamy	888
kontakt	108	134	193	891
kontakt os	134
kontakt oss	835
kontakta oss	1043
konten bersponsor	642
konten premium	636
konten sponsor	642
konto erstellen	177
konular	1107
kopeeri link	457
kopieer de link	798
kopieer link	798
kopier lenka	829
kopier lenke	829
kopier lenken	829
kopier link	128
kopier linket	128
kopieren	185
kopioi linkki	493
kopiraj link	993
kopiraj povezavo	1021
kopiuj link	885
kopyala	1101
korrekturhinweis senden	228
kort fortalt - lavet med ai	139
kostenlos abonnieren	181
kostenlos registrieren	177
kostenlos testen	177
""", 'kr': """
krant	792
kreditkarte	176
kreditkarte / klarna	176
""", 'ku': """
kuukausilahjoitus	487
kuuntele	493
""", 'kv': """
kvkk	1104
""", "l'": """
l'actu en direct	530
l'article continue ci-dessous	524
l'article en # points	548
l'articolo in breve	690
l'essentiel	530
""", 'la': """
la newsletter	517	663
la redazione consiglia	675
la tua e-mail	663
laad meer	810
laat voorlezen	798
laatste nieuws	807
ladda fler	1048
lagre	829
lagre artikkel	829
lagre saken	829
lagre saken til senere	829
lagre til senere	829
lahjoita	487
lahjoita nyt	487
lain kali	634
lainnya	645
laisser un commentaire	528
laissez un commentaire	528
langganan	636
lanjut baca di bawah	642
lanjutkan dengan konten	642
lanjutkan membaca	647
laporkan	644
lascia un commento	673
lascia un feedback	690
last flere	840
last name	288
lastschrift	176
later	788
latest	308
latest articles	308
latest edition	313
latest headlines	308
latest news	308
latest posts	308
latest stories	308
latest updates	308
latest videos	308
latest videos from	308
lavora con noi	692
""", 'le': """
le direct	530
le fil	530
le journal du jour	514
le nostre newsletter	663
le plus lu	530
le puede interesar	410
le recomendamos	410
le ultime notizie	675
learn more	313
learn more about cookies	303
leave a comment	305
leave a reply	305
leave a tip	278
leave feedback	305
lectura de # minutos	401
lectura: # min	401
lecture # min	533
lecture # minutes	521
lecture : # min	521
leer noticia completa	413
lees de reacties	805
lees meer	807	810
lees meer over	807
lees ook	807
lees verder	792	807	810
lees verder na de advertentie	801
lees verder onder de afbeelding	801
lees verder onder de foto	801
lees voor	798
leestijd	810
leestijd # min	810
legfrissebb	625
legg igjen en kommentar	835
leggi anche	675
leggi dopo	708
leggi i commenti	673
leggi il giornale	660
leggi l'articolo	678
leggi l'articolo completo	678
leggi senza limiti	706
leggi sull'app	700
leggi tutto	678
leggi tutto con un abbonamento	660
leggi tutto su	675
legolvasottabb	625
legolvasottabbak	625
leia mais	924	927
leitura: # min	915
lembrar mais tarde	905
lembre-me mais tarde	905
lenke kopiert	829
lenken er kopiert	829
lenken kopiert	829
ler mais	927
les articles les plus lus	567
les derniers articles	530
les flere	837
les hele saken	840
les kommentarer	835
les lecteurs ont aussi lu	530
les mer	837	840
les mer om	837
les plus lues	530
les plus lus	530
les senere	829
les tops	530
les videre	824
lesedauer	198
lesedauer: # minuten	198
lesen sie auch	195
lesen sie dazu	195
lesen sie hier	195
lesen sie mehr	195
leserbriefe	193
leserkommentare	193
lesetid # min	840
lesetipp	195
lesetipps	195
lesezeit: # min	198
lesezeit: # minuten	198
lest opp av en robot	829
lest opp av en syntetisk stemme	829
lettura # min	666
""", 'li': """
lige nu	136
lihat juga	645
lihat komentar	644
lihat lainnya	647
lihat selengkapnya	647
lihat semua	647
like loading	294
like this	294
limited time offer	284
limited-time offer	372
line	295
link	295
link copiado	915
link copiato	666
link copiato negli appunti	708
link copied	294
link copied bookmark	294
link copied to clipboard	294
link er kopieret	128
link er kopieret til udklipsholderen	128
link gekopieerd	798
link in die zwischenablage kopiert	243
link kopieren	185
link kopieret	128
link kopiert	185
link kopyalandi	1101
link wurde in die zwischenablage kopiert	243
link wurde kopiert	243
link zum artikel kopieren	243
link zum inhalt	191
link zum youtube-inhalt	191
linkedin	295
linki kopyala	1101
linkki kopioitu	493
links	195
lire aussi	530
lire l'article	533
lire l'article complet	533
lire la suite	533
lire les commentaires	528
lire plus	530	533
lire plus tard	521
lisa kommentaar	457
listen	294
listen # min	294
listen above	353
listen below	353
listen here	353
listen now	294
listen on apple	353
listen on apple podcasts	353
listen on spotify	353
listen on youtube	353
live	195
live tv	308
""", 'lo': """
lo + visto	410
lo esencial en # segundos	428
lo quiero	445
load comments	305
load content	303
load more	313
load more articles	313
load more comments	305
load more stories	313
loading	294
loading ad	300
loading more	313
loe ka	459
loe lisaks	459
loetumad	459
log in	284	792
log in / register	284
log in or sign up	284
log in to comment	305
log in to reply	305
log ind	123
log out	284
log ud	123
logare	939
logg inn	824
logg ut	824
logga in	1032
logga ut	1032
logi sisse	457
login	177	284	636	660	909	939
login / register	284
logout	284
loo konto	457
los comentarios son exclusivos para suscriptores	435
los precios pueden variar	430
""", 'lu': """
lue koko juttu	501
lue kommentit	498
lue seuraavaksi	19
luetuimmat	499
luetuimmat jutut	499
luister	798
luk	120
lukk	821
lukuaika # min	501
luo tunnus	488
lupa kata sandi	636
lupa password	636
""", 'ly': """
lyssna	1037
lyt	128
lytt	829
lytt til saken	829
""", "m'": """
m'abonner	514
m'inscrire	517
""", 'ma': """
maak een account	792
maandelijks	789
mai mult	949
mai multe	949
mail	295	798
mailen	185
mainokset	495
mainos	495	495
mainos alkaa	495
mais	927
mais artigos	924
mais comentadas	924
mais lidas	924
mais lidos	924
mais populares	924
mais tarde	905
mais vistas	924
mais vistos	924
make a donation	278
manage consent	303
manage cookies	303
manage my account	284
manage options	303
manage preferences	303
manage settings	303
manage subscription	284
manage your newsletters	363
mantengamos un debate respetuoso	435
mantente informado	397
mastodon	295
masuk	636
masuk / daftar	636
max	967
maybe later	276
""", 'me': """
me connecter	514
me le rappeler plus tard	509
media caption	313
meer	807
meer artikelen	807
meer informatie	803
meer laden	810
meer lezen	807
meer nieuws	807
meer over	807
meer over dit onderwerp	807
meer tonen	810
meest bekeken	807
meest gedeeld	807
meest gelezen	807
meghallgatom	620
megosztom	620
mehr anzeigen	198
mehr artikel	195
mehr aus	195
mehr aus dem ressort	195
mehr erfahren	191
mehr informationen	195
mehr laden	193	198
mehr lesen	195	198
mehr nach dieser anzeige	188
mehr news	195
mehr themen	195
mehr von diesem autor	195
mehr von uns	195
mehr zu diesem thema	195
mehr zum artikel	195
mehr zum thema	195
mein konto	177
meist gelesen	195
meistgeklickt	195
meistgelesen	195
meistgelesene artikel	195
meistkommentiert	195
mejla	1037
meld een fout	805
meld fra om feil	835
meld je aan	794
member-only story	313
members only	284
meniu	949
menu	111	139	313	533	647	678	810	896	927	1152
meny	840	1048
mer fra	837
mer nyheter	1045
mer om	837	1045
merci de votre inscription	517
merci pour votre retour	548
merci pour votre vote	554
mere fra	136
mere om	136
merken	177	185
merkliste	177
message	295
message publicitaire	524
messaggio promozionale	669
messaggio pubblicitario	692
messenger	295
mest delat	1045
mest delt	837
mest delte	136
mest lest	837
mest leste	837
metodi di pagamento	659
metodo di pagamento	659
mettre en favori	521
""", 'mi': """
mi cuenta	394
mijn account	792
mijn profiel	792
min konto	123
min side	123	824
minha conta	909
mis niets	794
missa inget	1034
missa inte	1045
misschien later	788
misschien ook interessant	807
mit ki erstellt	218
mitdiskutieren	193
mitglied werden	173
mitmachen und gewinnen	222
mitt konto	1032
""", 'mo': """
mode de paiement	513
modes de paiement	513
modifica le preferenze sui cookie	688
modifica preferenze	688
modifier mes choix	546
moj profil	987	1015
moje konto	879
mon compte	514
mon espace	514
monatlich	173
monatlich spenden	173
montant libre	513
monthly	277
monthly contribution	282
morda vas zanima	1019
more	311
more articles	308
more coverage	308
more for you	376
more from	308
more from this author	308
more from us	376
more headlines	308
more in this section	376
more in this series	308
more like this	308
more news	308
more newsletters	363
more on this story	308
more on this topic	308
more options	303
more sharing options	294
more stories	308
more stories like this	308
more stories you may like	308
more to explore	308
more to read	308
more top stories	308
most commented	308
most discussed	308
most emailed	308
most liked	305
most nem	614
most popular	308
most read	308
most read stories	376
most recent	308
most shared	308
most viewed	308
most watched	308
mostra altro	678
mostra contenuto	671
mostra contenuto esterno	688
mostra i commenti	673
mostra il contenuto esterno	688
mostrar comentarios	408
mostrar contenido externo	426
mostrar mais	927
mostrar menos	413
moyen de paiement	513
moyens de paiement	513
""", 'mu': """
muat lainnya	647
mungkin lain kali	634
must read	308
must reads	308
must-read	308
mute	313
""", 'my': """
my account	284
""", 'na': """
na czasie	893
naar boven	810
naar de aanbiedingen	792
naar de inhoud	810
nach anzeige weiterlesen	188
nach der werbung geht es weiter	248
nach oben	198
nahoru	111
najbolj brano	1019
najnovije	991
najnovije vesti	991
najnovije vijesti	991
najnowsze	893
najnowsze informacje	893
najpopularniejsze	893
nanti	634
nanti saja	634
napisz komentarz	891
natisni	1021
naujausi	769
""", 'ne': """
ne manquez rien	517
ne most	614
ne plus afficher	509
necrologie	692
nee bedankt	788
nee, bedankt	788
nei takk	821
nei, takk	821
nein danke	172
nein, danke	172
nej tack	1029
nej tak	120
nej, tack	1029
nej, tak	120
nessun commento	673
neste	840
neste artikkel	837
net binnen	807
netiquette	193
neueste artikel	195
neueste meldungen	195
neueste nachrichten	195
neueste videos	195
never miss a story	288
never miss an update	288
new customers only	372
new customers only. terms apply	372
new here	284
newest first	305
newsletter	101	181	288	397	517	663	881	911
newsletter abonnieren	181
newsletter e alert	675
newsletter kostenlos abonnieren	181
newsletter recomendada	410
newsletter sign up	288
newsletter sign-up	288
newsletter signup	288
newsletter-anmeldung	181
newsletters	288	313	397	517	911
newslettery	101	881
newsticker	195
next	277
next article	308
next page	313
next post	313
next story	308
next up	308
""", 'ng': """
nghe	1145
""", 'ni': """
nicht jetzt	172
nicht mehr anzeigen	172
nichts mehr verpassen	181
nie masz konta	879
nie teraz	876
niet nu	788
niet te missen	807
nieuwsbrief	794
nieuwsbrieven	794
""", 'no': """
no comments	305
no comments yet	305
no credit card required	372
no gracias	389
no grazie	655
no posts	313
no te pierdas	410
no thank you	276
no thanks	276
no, gracias	389
no, grazie	655
no, thanks	276
noch kein abo	242
noch kein abonnent	177
noch kein konto	177
noch keine kommentare	193
noch keine kommentare vorhanden	193
noch nicht registriert	242
nog geen account	792
nog geen reacties	805
non hai un account	706
non merci	509
non oggi	655
non ora	655
non sei abbonato	660
non sei ancora abbonato	706
non, merci	509
normas	408
nos articles les plus lus	567
nos derniers articles	530
nos lecteurs ont lu ensuite	530
nos offres	514
nos offres d'emploi	550
nos recommandations	530
not a subscriber yet	284
not now	276
not ready to donate	276
not ready to give today	276
not ready to subscribe	276
not ready to support today	276
not today	276
nota relacionada	449
notas recomendadas	449
notas relacionadas	449
note legali	671
notez cet article	528
noticia relacionada	410
noticia relacionadas	410
noticias de hoy	410
noticias relacionada	410
noticias relacionadas	410
notizie correlate	675
notizie del giorno	675
nous contacter	528
nous soutenir	510
nous suivre	522
nous vous recommandons	530
now playing	313
""", 'nt': """
ntb	866	866
""", 'nu': """
nu acum	937
nu in het nieuws	807
nu niet	788
nutzungsbedingungen	191
""", 'ny': """
nyhedsbrev	125
nyhedsbreve	125
nyhetsbrev	826	1034
nyhetsbrevet	826	1034
nyhetsdygnet	1045
""", 'o ': """
o artigo continua depois da publicidade	918
o seu email	911
""", 'ob': """
obrigado por se inscrever	911
obserwuj	886
obserwuj nas	886
""", 'od': """
odjava	987	1015
odpowiedz	891
""", 'of': """
oferecer artigo	909
oferecido por	918
oferta especial	394
ofertas	404
ofertas de empleo	430
offer	300
offer ends soon	372
offerte	669
offerte di lavoro	692
offre partenaire	524
offres d'emploi	550
offrir l'article	514
""", 'og': """
oglas	990	1018
oglasi	990	1018
ogni contributo conta	705
ogni euro conta	705
""", 'oh': """
ohne spende weiterlesen	172
""", 'ok': """
ok	277
okumaya devam et	1097
""", 'ol': """
oldest first	305
oled juba tellija	457
oletko jo tilaaja? kirjaudu	488
olvasd el ezt is	625
olvassa el ezt is	625
""", 'om': """
om cookies	1041
oma tili	488
""", 'on': """
once	277
onderwerpen	807
one time donation	278
one-time	277
one-time donation	278
onko sinulla jo tunnus	488
""", 'oo': """
ook interessant	807
oops! something went wrong	363
""", 'op': """
open image in gallery	313
open menu	313
opina	408
opprett en gratis bruker	824
opprett en gratis konto	824
opprett gratis bruker	824
opprett konto	824
opret bruger	123
opret en gratis bruger	123
opret en gratis profil	123
opret en konto	123
opret gratis profil	123
opret konto	123
opslaan	798
opslag fra facebook	139
opslag fra instagram	139
opublikuj komentarz	891
""", 'os': """
ossza meg	620
ostale vesti	19
ostale vijesti	19
ostatnie wpisy	893
ostavi komentar	993
ostavite komentar	993
oszd meg	620
""", 'ot': """
other amount	282
other articles	308
other news	308
other readers liked	19
other stories	308
other stories you may like	308
other stories you might like	308
others also read	19	308
otra cantidad	393
otras noticias	19	410
otras noticias que pueden interesarte	19
otro importe	393
""", 'ou': """
our corrections policy	305
our newsletters	288
our partners	300
our social media	297
our sponsors	300
outro valor	908
ouvir	915
ouvrir le menu	533
""", 'ov': """
overschrijving	791
""", 'oy': """
oynat	1109
""", 'p': """
p	944
""", 'pa': """
pagamento seguro	908
pagamento sicuro	659
page suivante	533
pagina successiva	678
pago seguro	393
paid advertisement	377
paid content	300
paid partnership	300
paid post	300
paiment methods	282
palaute	498
paling banyak dibaca	645
para seguir leyendo	445
paremti	767
pariwara	642
partage	521
partager	521	521
partager l'article	521
partager par e-mail	521
partager par email	521
partager par mail	521
partager sur	521
partager sur bluesky	521
partager sur linkedin	521	521
partager sur messenger	521
partager sur telegram	521
partager sur twitter	521
partager sur x	521
partager via messenger	521
partager via twitter	521
partages	521
partagez	521
partecipa alla discussione	697
partenaire	524
parteneri	944
participa	408
partilhar	915
partilhe	915
partner	801
partner content	300
partner offers	300
partnerangebot	188
partnerangebote	188
partnercontent	801
partnernieuws	807
pas aujourd'hui	509
pas de commentaire	528
pas encore inscrit	514
pas maintenant	509
pasidalinti	767
passa a premium	706
passend zum thema	195
passende artikel	195
passer cette annonce	524
password dimenticata	660
passwort vergessen	177
patrocinado	404	918
patrocinado por	404
payment method	282
payment methods	282
payment options	282
paypal	176
""", 'pe': """
pelo mundo	924
people also read	308
per continuare a leggere	706
per e-mail teilen	185
per e-mail versenden	185
per mail teilen	185
per mail versenden	185
per whatsapp teilen	185
personuppgiftspolicy	1041
personvern	833
personverninnstillinger	833
pesquisar	927
petites annonces	524
""", 'ph': """
photos	533
""", 'pi': """
pilihan editor	645
pilihan redaksi	645
pin it	294
pinterest	295
pix	908
""", 'pl': """
plaats een reactie	805
plaats reactie	805
plan du site	526
play audio	294
play now	313
play the video	353
play video	313
please donate	278
please enter a valid email address	288
pledge your support	278
plus	123	533	792	1032
plus d'articles	530
plus d'infos	530
plus lus	530
plus tard	509
plus-artikel	177
plusartikel	792
pluss	824
plussak	824
""", 'po': """
pocket	295	728
podaj e-mail	881
podcast	109	136	195	410	675	893	1107
podcastit	499
podcasts	136	195	807	924
podcasty	109	893
podd	1045
poddar	1045
pode interessar	924
podeli	993
podeli na facebooku	993
podelite	993
podijeli	993
podijeli na facebooku	993
podijelite	993
podkast	837
podkaster	837
podobne	893
podprite nas	1014
polecamy	893
polecane	893
polecane dla ciebie	893
polityka cookies	889
poprzedni	896
populair	807
populaire	530
populaire artikelen	807
populaires	530
popular articles	308
popular now	308
popular posts	308
popular reads	376
popular stories	308
popular topics	308
populare	947
popularne	893
populer	645
portada	413
posez une question sur cet article	548
poslat	103
poslat e-mailem	103
poslechnout	103
post comment	305
post on x	294
poster un commentaire	528
posts relacionados	924
potrebbe interessarti	675
potrebbe interessarti anche	675
potrebbero interessarti	675
pour aller plus loin	530
pour lire la suite	563
povezane novice	1019
povezane vesti	991
povezane vijesti	991
powered by ai	346
pozabljeno geslo	1015
""", 'pr': """
pr	622	731	731	731	755
preberite tudi	1019
precedente	678
precios y disponibilidad pueden variar	430
preferenze cookie	671
pregunta a nuestra ia	428
premium	99	123	258	284	394	514	636	660	792	824	879	909	939	1032	1097	1142
premium content	284
premium digital	372
premium-artikel	177
prenumerata	767	879
prenumeration	1032
prenumerera	1032
prenumerera nu	1032
prenumeruj	879
prenumeruoti	767
presented by	300
press enter or click to view image in full size	313
pretplati se	986
pretplatite se	986
previous article	308
previous page	313
previous post	313
prijava	987	1015
prijavi se	987
prijavite se	987	1015
primo piano	675
print	128	295	798
print article	294
print artiklen	128
print page	374
print subscription	284
print this	294
print this page	374
printen	798
prisijungti	767
privacidad	406
privacy	671	803
privacy center	191
privacy notice	288
privacy policy	303	671
privacy preference center	303
privacy preferences	303
privacy settings	303
privacy statement	303
privacybeleid	803
privacyverklaring	803
probeabo	177
probeer nu	792
produktempfehlung	188
profil	177
profilo	660
profiter de l'offre	514
promo	669	990
promocijsko besedilo	1018
promocja	888
promoted	300
promoted content	300
promoted links	300
promoted stories	308
promotie	801
promotion	300
propaganda	918
proposer une correction	554
prosseguir	920
prova # dagar gratis	1032
prova gratis	660	1032
prova gratis per un mese	706
prova nu	1032
prueba gratis	394
prueba un mes gratis	445
""", 'pu': """
pub	524	918	918
publicar comentario	408
publicidad	404	404
publicidad - sigue leyendo	404
publicidade	918	918
publicitat	89
publicitate	944	944
publier un commentaire	528
publireportage	524
publirreportaje	404
puntos clave	428
puoi regalare # articoli al mese	708
""", 'py': """
pysy ajan tasalla	490
""", 'qu': """
quero assinar	909
quiero recibirla	441
quiero recibirlo	441
quiero suscribirme	394
quitar publicidad	430
""", 'ra': """
raccomandato da	669
rapporter feil	835
rapportera fel	1043
""", 're': """
reactie	805
reacties	805
read aloud	294
read also	308
read article	313
read comments	305
read full article	313
read full story	313
read in app	313
read more	313
read more about	308
read more about sharing	294
read more articles	313
read more here	313
read more on	308
read more on these topics	308
read next	308
read original article	313
read our complete coverage	308
read story	313
read the article	313
read the full article	313
read the full story	313
readers also read	308
ready for more	288
reageer	805
reageren	805
recent	308
recent articles	308
recent news	308
recent posts	308
recent stories	308
recevoir la newsletter	517
recevoir une alerte	556
rechazar	406
rechazar todas	406
rechazar todo	406
recherche	533
rechercher	533
recibir alertas	440
recibir alertas de este tema	440
reclame	801
recomandate	947
recomendaciones	410
recomendadas	410	924
recomendado	410
recomendado para ti	410
recomendados	410	924
recomendamos	924
recommended	308
recommended articles	308
recommended external content	344
recommended for you	308
recommended reading	308
recommended reads	376
recommended stories	308
recommended videos	308
recusar	920
redakcja poleca	893
redaksjonen anbefaler	837
redaktionen anbefaler	136
redaktionen rekommenderar	1045
redaktionsempfehlung	195
redan prenumerant? logga in	1032
reddet	1104
reddit	295
redes sociais	916
redes sociales	401
refuser	526
registar	909
registe-se	909
register	284
register for free	284
register now	284
registo	909
registra't	84
registrace	99
registracija	987	1015
registrarme	394
registrarme en la newsletter	397
registrarse	394
registrasi	636
registrate	445
registrati	660
registrati e leggi questo articolo	706
registrati gratis	660
registreer	792
registreer gratis	792
registrer deg	824
registrera dig	1032
registreren	792
registrieren	177
registriraj se	987
registro	394
registrovat se	99
registruj se	987
registruotis	767
regulamin	889
reject all	303
reject all cookies	303
rejeitar	920
rejeitar todos	920
rejoignez la conversation	554
rejoignez la discussion	554
reklaam	457
reklam	1040	1103	1103
reklama	105	105	767	888	888	990	1004
reklame	131	832
reklamlar	1103
reklamy	888
rekomendasi	645
rekomendasi untuk anda	645
rekomendasi untukmu	645
rekomenduojame	769
rekommenderade artiklar	1045
rekommenderas	1045
rekommenderat	1045
relacionadas	410	924
relacionado	410
relacionados	410	924
related	308	311
related article	308
related articles	308
related content	308
related coverage	308
related items	308
related links	308
related news	308
related posts	308
related reading	308
related stories	308
related story	308
related tags	308	308
related to this story	308
related topics	308
related videos	308
relaterade artiklar	1045
relaterade nyheter	1045
relaterat	1045
relaterede artikler	136
relaterede emner	136
relateret	136
relatert	837
relaterte artikler	837
relaterte emner	837
relaterte saker	837
remember me	284
remind me in #	276
remind me in may	276
remind me later	276
remind me next month	276
remind me tomorrow	276
remove ad	300
remove ads	300
remti	767
replay	313
replies	305
reply	305
report	295
report a problem	305
report a typo	305
report abuse	305
report ad	300
report comment	305
report this ad	300
reportar	408
reportar erro	922
reportar error	408
reportar un error	408
reproducir	413
reproduzir	927
request a correction	305
reset password	284
responder	408	922
resta aggiornato	663
resumen con ia	428
resumen de ia	428
resumen por ia	428
retour	521
retour en haut	533
return to top	313
""", 'ri': """
riassumi con l'ia	690
riassunto ia	690
ricevi gli avvisi su questo argomento	700
ricevi la newsletter	663
ricevi una notifica per ogni nuovo articolo dell'autore	700
rifiuta	671
rifiuta tutto	671
rimani aggiornato	663
rimani informato	663
riproduci	678
riservato agli abbonati	706
rispondi	673
rispondi al sondaggio	697
ritzau	164	164
ritzau/afp	164
ritzau/reuters	164
""", 'rs': """
rss	295
""", 'ru': """
rubriken	195
rubriques	530
""", "s'": """
s'abonner	514
s'identifier	514
s'inscrire	514
s'inscrire gratuitement	514
""", 'sa': """
sag uns deine meinung	228
sagen sie uns ihre meinung	228
saiba mais	924
sair	909
saken er forbeholdt abonnenter	824
saken er lest opp av en robot	829
saken fortsetter etter annonsen	832
saken fortsetter nedenfor	832
saken fortsetter under	832
saken fortsetter under bildet	832
saken oppdateres	832
salin link	640
salin tautan	640
saltar al contenido	413
saltar publicidad	404
salva	666
salva articolo	666
salva l'articolo	708
salva per dopo	708
salvar	915
salvar artigo	915
samal teemal	459
samtykke	132	833
sauvegarder	521
sauvegarder l'article	566
sauvegarder pour lire plus tard	566
save	294
save article	294
save for later	294
save preferences	303
save story	294
save this article	294
saved	294
""", 'sb': """
sblocca l'articolo	706
""", 'sc': """
scegli il tuo abbonamento	706
scegli l'abbonamento che fa per te	706
scegli un importo	659
schlagworte	195
schlagworte zum thema	195
schon abonnent	177
schon dabei	172
schreibe einen kommentar	193
schreiben sie der redaktion	228
schreiben sie einen kommentar	193
schrift verkleinern	185
schrijf een reactie	805
schrijf je in	794
schrijf je in voor onze nieuwsbrief	794
scopri	678
scopri le offerte	660
scopri tutte le nostre newsletter	702
scopri tutte le offerte di abbonamento	706
scrie un comentariu	946
scrivi qui il tuo commento	697
scrivi un commento	673
scroll down for video	353
scroll down to continue	377
scroll down to continue reading	300
scroll for more	300
scroll ke bawah untuk melanjutkan	642
scroll to continue	300
scroll to continue with content	300	642
scroll to top	313
scroll untuk membaca	642
scrolle weiter	188
scrollen sie weiter	188
""", 'se': """
se abonnemang	1032
se abonnementer	123
se alla	1048
se alla bilder	1048
se alle	139	840
se alle abonnentfordeler	824
se alle bildene	840
se alle fordele for abonnenter	123
se bildene her	840
se billederne her	139
se connecter	514
se connecter avec apple	563
se connecter avec facebook	563
se connecter avec google	563
se erbjudanden	1032
se flere billeder	139
se grafikken her	139	840
se klippet	1048
se klippet i spelaren ovan	1048
se klippet ovan	1048
se klippet over	840
se tilbud	123	824
se tilbudene	824
se videoen her	139	840
se videoen herunder	139
se videoen nedenfor	139	840
se videoen ovenfor	139
se videoen over	840
se videoen under	840
se videon i spelaren ovan	1048
se videon nedan	1048
se videon ovan	1048
search	313
sebelumnya	647
secciones	410
sections	313
secure checkout	282
secure payment	282
secure transaction	282
see all	313
see all newsletters	288
see all plans	372
see all subscription plans	372
see also	308
see comments	305
see more	313
see subscription options	284
segnala	673
segnala un errore	673
segnala un errore nell'articolo	697
segui	667
segui la diretta	700
segui questo argomento	700
segui questo tema	700
seguici	667
seguici su facebook	667
seguici sui social	667
seguir	402	916
seguir a este autor	440
seguir este tema	440
seguir leyendo	394	413
seguir leyendo en	402
seguir sin apoyar	389
sei d'accordo? vota	697
seite #	198
seite drucken	185
seite teilen	185
seja apoiador	906
seja assinante	909
seja o primeiro a comentar	922
seja um apoiador	906
selanjutnya	647
select an amount	282
select payment method	282
selengkapnya	647
semua komentar	644
senare	1029
senaste	1045
senaste nyheterna	1045
senaste nytt	1045
send email	294
send feedback	305
send til en ven	128
send to a friend	294
senere	120	821
seneste	136
seneste nyheder	136
seneste nyt	136
sent daily	363
sent weekly	363
senza di te non ce la facciamo	705
senza vincoli	706
seotud artiklid	459
seotud lood	459
sepa-lastschrift	176
services partenaires	524
servicios	410
seu e-mail	911
seu email	911
seuraa	494
seuraa aihetta	494
seuraava	501
seuraava juttu	499
sezioni	675
""", 'sf': """
sfoglia gallery	678
sfoglia il giornale	660
""", 'sh': """
share	261	294	640	942
share article	294
share by email	294
share by text	294
share full article	294
share link	294
share on	294
share on bluesky	294
share on facebook	294
share on flipboard	294
share on linkedin	294
share on pinterest	294
share on reddit	294
share on social	374
share on social media	374
share on telegram	294
share on threads	294
share on x	294
share on x (twitter	294
share on your socials	374
share options	294
share save	294
share share	294
share story	294
share this	294	294
share this article	294
share this news	294
share this on	294
share this on social media	294
share to facebook	294
share tweet	294
share using the buttons below	374
share via	294
share via facebook	294
share via twitter	294
share with a friend	294
share with email	294
share with friends	374
share with your friends	294
sharing	294
show all	313
show caption	313
show comments	305
show external content	303
show less	313
show more	313
show more sharing options	294
shrani	1021
""", 'si': """
si din mening	835
sie haben bereits ein konto	242
sie haben bereits ein konto? anmelden	242
sie haben den newsletter abonniert	234
sie haben noch kein abo	242
sieh dir diesen beitrag auf instagram an	216
siehe auch	195
siga	916
siga-nos	916
sign in	284
sign in / register	284
sign in or sign up	284
sign me up	288
sign out	284
sign up	284
sign up for corrections and clarifications	305
sign up for free	284
sign up for our newsletter	288
sign up here	288
sign up now	284
sign up or log in	372
sign up to our newsletter	363
sign up with your email	363
signaler	528
signaler un abus	554
signaler une faute	554
signaler une faute d'orthographe	554
sigue este tema y recibe avisos	440
sigue leyendo	410
sigue leyendo debajo	404
siguiendo	402
siguiente	413
siguiente noticia	410
simak juga	645
similar articles	308
similar posts	308
similar stories	308
simpan	640
sin comentarios	408
sin permanencia	445
single contribution	282
sinua voisi kiinnostaa	499
siste	837
siste nyheter	837
siste nytt	837
sisuturundus	457
site map	313
sitemap	313
""", 'sk': """
skaitomiausi	769
skaitykite daugiau	769
skapa ett gratis konto	1032
skapa ett konto	1032
skapa gratis konto	1032
skapa konto	1032
skapa konto gratis	1032
skip ad	276
skip ads	300
skip advertisement	300	300
skip for now	276
skip past newsletter promotion	288
skip this	276
skip to content	313
skip to footer	313
skip to main content	313
skip to navigation	313
skomentuj	885	891
skopiowano link	885
skopiuj link	885
skriv din kommentar	134	835	1043
skriv din kommentar her	134	835
skriv en kommentar	134	835	1043
skriv inn e-post	826
skriv inn e-postadressen din	826
skriv kommentar	134
skriv ut	829	1037
skriv ut artikeln	1037
skriv ut saken	829
skype	295
""", 'sl': """
sla advertentie over	801
sluit	810
sluiten	788
""", 'sm': """
sms	295
""", 'sn': """
snapchat	295
""", 'so': """
sobre el autor	410
sobre la firma	410
social	667
social media	186	297
sociala medier	1038
sociale media	799
sociale medier	129
solo gli abbonati possono commentare	697
solo los suscriptores pueden comentar	435
something went wrong	363
something went wrong. please try again	363
something went wrong. please try again later	288
sommaire	533
son dakika	1107
son dakika haberleri	1107
son haberler	1107
sonraki	1109
sonraki haber	1107
sonraki sayfa	1109
sorodne vsebine	1019
sorotan	645
sort by	305
sosiaalinen media	494
sosiale medier	830
sostieni	656
sostienici	656
soutenez-nous	510
soutenir	510
soziale medien	186
""", 'sp': """
spannend	195
spara	1037
spara artikel	1037
spara artikeln	1037
spara artikeln till senare	1037
spara till senare	1037
special offer	284
speichern	185
spela upp	1048
spende	173
spende jetzt	173
spenden	173
spenden sie	173
spendenkonto	238
spill av	840
spill av video	840
spill av video her	840
sponset	832
sponset innhold	832
sponsor content	300
sponsored	188	300
sponsored content	300
sponsored links	300
sponsored message	300
sponsored message - story continues after this	300
sponsored post	300
sponsored stories	308
sponsoreret	131
sponsoreret indhold	131
sponsorizzato	669
sponsorlu	1103
sponsoroitu	495
sponsrat	1040
sponzorirano	990	1018
sponzorisano	990
spotify	295
spotted a mistake	305
spotted an error	305
spremi	993
""", 'st': """
stampa	666
stampa articolo	666
stampa questo articolo	708
standard digital	372
start free trial	284
start subscription	284
startseite	195	198
stay connected	288
stay in the know	288
stay informed	288
stay up to date	288
steady	173
stellenmarkt	222
stem her	139	840
stem i afstemningen	139
stem i avstemningen	840
steun ons	789
stichworte	195
stikkord	837
stimmen sie ab	222
stories for you	308
story continues	300
story continues below	300
strictly necessary cookies	303
stumbleupon	295
""", 'su': """
su questo argomento	709
subiecte	947
submit	277
submit a correction	305
submit comment	305
subscreva a newsletter	911
subscrever	911
subscrever newsletter	911
subscribe	284
subscribe by email	288
subscribe for free	284
subscribe here	284
subscribe now	284
subscribe to continue	284
subscribe to continue reading	284
subscribe to get the latest posts sent to your email	288
subscribe to our newsletters	288
subscribe to read	284
subscribe today	284
subscribe via email	288
subscriber exclusive	372
subscriber only	284
subscriber-only	284
subscriber-only content	372
subscribers get more	372
subscribers only	284
subscription options	284
subscriu-t'hi	83
subscriu-te	83
subskrybuj	879
successivo	678
suche	198
suchen	198
sudah punya akun	636
suggerisci una correzione	690
suggest a correction	305
suggested	308
suggested articles	308
suivant	533
suivez notre direct	566
suivez nous	522
suivez-nous	522
suivi	522
suivre	522
suivre ce sujet	522
suivre ce sujet et recevoir une alerte	556
suivre cet auteur	522
sujets	530
sulje	486
sullo stesso argomento	675
sullo stesso tema	675
sumbang	635
summary by ai	346
suositellut	499
suosittelemme	499
suosituimmat	499
support local journalism	278
support our journalism	278
support our work	278
support quality journalism	278
support the author	278
support this site	278
support us	278
support us on patreon	278
support us today	278
supported by	300
sur ce sujet	530
sur le web	530
suscribete	394
suscribirme	394
suscribirse	394
suscribite	445
suscribite ahora	445
suscripciones	394
susijusios naujienos	769
suurenna kuva	501
""", 'sv': """
svar	134	835
svara	1043
""", 'sw': """
swisha en slant	1030
""", 'sz': """
szukaj	896
""", 'ta': """
ta bort annonser	1040
tag	645	675	1150
tag-uri	947
taggar	1045
tagged	308
tagger	837
tagi	893
tags	136	195	266	308	410	530	645	675	807	924	1150
taguri	947
taille du texte	521
taip pat skaitykite	769
tak for din tilmelding	125
take our survey	305
tallenna	493
talvez mais tarde	905
tamanho da fonte	915
tampilkan lebih banyak	647
tartalom	627
tautan disalin	640
""", 'te': """
te has suscrito correctamente	441
te puede gustar	410
te puede interesar	410
te quedan # caracteres	435
te recomendamos	410
te-ar putea interesa	947
tee lahjoitus	487
teilen	185
teilen auf	185
teilen und weiterempfehlen	185
tek seferlik	1096
tekst loopt door onder de advertentie	801
tekstgrootte	798
telegram	295	967
teljes cikk	627
telli	457
telli kohe	457
tema	837
temaer	837
temas	410	924
temas relacionados	410
tematy	893
temi	675
tempo de leitura	927
tempo di lettura	678
tempo estimado de leitura: # minutos	915
temps de lecture	533
temps de lecture : # min	533
tendances	530
tendencias	410
tendenze	675
terbaru	645
terkait	645
terkini	645
termini e condizioni	671
termos de uso	920
terms	303
terms & conditions	303
terms and conditions	303
terms apply	372
terms of service	303
terms of use	303
terpopuler	645
terug naar boven	810
test din viden i ugens quiz	139
test kunnskapene dine i ukas quiz	840
testa dina kunskaper i veckans quiz	1048
testen	177
testez gratuitement	514
testez vos connaissances	554
testez vos connaissances avec notre quiz	554
tetszik	620
text size	294
text version	313
""", 'th': """
thank you	277
thank you for subscribing	363
thank you for watching	377
thank you to our sponsors	300
thanks for subscribing	288
thanks for watching	377
thanks to our sponsors	300
the article continues below	377
the story continues below	377
the video player is currently playing an ad	344
thema	195
thema's	807
themen	195
there are no comments yet	305
there was an error, please provide a valid email address	363
these are external links and will open in a new window	294
this is an advertisement	300
this video can not be played	344
this video cannot be played	344
threads	295
""", 'ti': """
ti consigliamo	675
ti potrebbe interessare	675
ti potrebbero interessare	675
ticker	195
tickets sichern	222
tidak terima kasih	634
tidak, terima kasih	634
tiempo de lectura	413
tiempo estimado de lectura: # minutos	401
tietosuoja	496
tiktok	295
til forsiden	136	837
til toppen	139	840
tilaa	488
tilaa nyt	488
tilaa uutiskirje	490
tilaajalle	488
tilaajille	488
tilaukset	488
till erbjudandet	1032
till startsidan	1045
till toppen	1048
tilmeld	125
tilmeld dig	125
tilmeld dig nyhedsbrevet	125
tilmeld nyhedsbrev	125
timp de citire # min	949
tin sau	1150
tinggalkan komentar	644
tip us	278
tips en venn	829
tips van de redactie	807
tipsa	1037
tipsa oss	1043
tisk	103
""", 'to': """
today's most read	376
today's paper	313
today's top stories	308
todos los comentarios	408
toestemming	803
toeta	457
toeta meid	457
toggle	313
toggle caption	313
toimitus suosittelee	499
toista	501
toon inhoud	803
toon meer	810
toon minder	810
toon reacties	805
top articles	308
top artikel	195
top comments	305
top headlines	308
top latest discussions	313
top news	308
top stories	308
top-artikel	195
top-news	195
top-themen	195
tophistorier	136
topics	308
topik	645
topik terkait	645
toppnyheter	1045
toppsaker	837
topthemen	195
torna all'inizio	678
torna su	678
torne-se assinante	906
torne-se membro	906
toujours afficher ce type de contenu	546
tous les commentaires	528
tous ses articles	544
tout accepter	526
tout refuser	526
tout voir	533
toute l'actu	530
toutes les photos	533
""", 'tr': """
trabaja con nosotros	430
trakteer ons op koffie	789
trang sau	1152
transferencia bancaria	393
traueranzeigen	222
trefwoorden	807
trend	1107
trending	195	308	645	807	924
trending deals	300
trending now	308
trending stories	308
trending today	308
trending topics	308
trimite	942
trimite pe email	942
try it free	284
""", 'tt': """
tt	1074	1074
tt-afp	1074	1074
tt-reuters	1074	1074
""", 'tu': """
tu e-mail	397
tu email	397
tudo sobre	924
tue riippumatonta journalismia	487
tuitar	915
tuitear	401
tulis komentar	644
tulosta	493
tumblr	295
tuoreimmat	499
tuoreimmat uutiset	499
tutti gli aggiornamenti qui	700
tutti i commenti	673
tutup	634
""", 'tw': """
tweet	294	640	666
tweet this	294
tweeta	1037
tweeter	521
tweetle	1101
tweetnij	885
tweetnout	103
twitter	295
twitter-inhalte erlauben	191
twittern	185
""", 'ty': """
tyck till	1043
tylko w serwisie	893
type your email	288
""", 'ud': """
udskriv	128
udvalgt	136
""", 'ui': """
uitgelicht	807
uitloggen	792
""", 'ul': """
ultim'ora	675
ultime news	675
ultime notizie	675
ultimele articole	947
ultimi articoli	675
""", 'um': """
umfrage wird geladen	222
""", 'un': """
un abbonato ti ha regalato questo articolo	708
une erreur dans l'article	528
unfollow	297
unisciti al nostro canale	667
unlisted	313
unlock this article	284
unohditko salasanan	488
uns folgen	186
unser bestes angebot	242
unser newsletter	181
unsere empfehlung	195
unsere empfehlungen	195
unsere newsletter	181
unsere top-themen	247
""", 'up': """
up next	308
upgrade now	284
upgrade to founding member	284
upgrade to paid	278
""", 'us': """
ustawienia	889
ustawienia cookies	889
""", 'ut': """
utiles	526
utvalgt	837
utvalt	1045
""", 'uu': """
uusimmat	499
uutiskirje	490
uutiskirjeet	490
""", 'uw': """
uw e-mailadres	794
""", 'va': """
vai al contenuto	678
valikko	501
valorar	408
van onze partners	807
vandaag	807
vandaag niet	788
var artikkelen nyttig	835
var artiklen nyttig	134
var oppsummeringen nyttig	835
var opsummeringen nyttig	134
var saken nyttig	835
vastaa	498
""", 've': """
ve zkratce	109
vedi anche	675
vedi i # commenti	697
vedi i commenti	673
vedi tutte	678
vedi tutti	678
vedi tutto	678
veilig betalen	791
ver # comentarios	408
ver bio	422
ver comentarios	408
ver contenido	406
ver contenido externo	426
ver este tuit	426
ver fotos	413
ver galeria	927
ver los comentarios	408
ver mais	927
ver ofertas	394	909
ver perfil	422
ver resultados	435
ver resultados de la encuesta	435
ver todas	413	927
ver todo	413
ver todos	413	927
ver tudo	927
verder zonder te steunen	788
vergroot	810
vergroot afbeelding	810
verlagsangebot	188
verlagsbeilage	248
verschicken	185
versenden	185
verwandte artikel	195
verwandte themen	195
verwante artikelen	807
veuillez saisir une adresse e-mail valide	559
vezi comentariile	946
vezi mai mult	949
vezi toate	949
""", 'vi': """
vi har lukket for kommentarer	134
viber	295	967
videa	109
video	109	136	645	675	837	947	1045	1107	1150
video abspielen	224
video ad	300
video anschauen	224
video ansehen	224
video laden	191
video terkait	645
video's	807
videoen afspilles her	139
videoen kan ikke afspilles	139
videolar	1107
videos	195	410
videot	499
view all	313
view all newsletters	288
view comment	305
view comments	305	313
view full size	313
view gallery	313
view image	313
view image in fullscreen	313
view more	313
view on instagram	294
view our privacy policy	344
view plans	284
view post on instagram	344
view post on x	344
view subscription options	284
view this post on facebook	344
view this post on instagram	344
view this post on threads	344
view this post on x	344
viimased uudised	459
virement	513
virement bancaire	513
vis alle	139	840
vis bildetekst	840
vis flere	139	840
vis indhold	132
vis innhold	833
vis innlegg fra facebook	840
vis innlegg fra instagram	840
vis kommentarer	134	835
vis mer	840
vis mere	139
visa alla	1048
visa fler	1048
visa kommentarer	1043
visa mer	1048
visualizza questo post su instagram	688
""", 'vk': """
vk	295
""", 'vo': """
voce sintetica	690
voir aussi	530
voir ce post	546
voir ce tweet	546
voir cette publication sur instagram	546
voir le contenu	526
voir le diaporama	533
voir les # commentaires	554
voir les commentaires	528
voir les offres	514
voir les photos	533
voir moins	533
voir plus	533
voir plus de commentaires	528
voir ses articles	544
voir son profil	544
voir tous ses articles	544
voir tout	533
volg	799
volg dit onderwerp	799
volg ons	799
volgen	799
volgend artikel	807
volgende	810
volgende pagina	810
vollbild	198
voltar ao topo	927
volver arriba	413
von ki zusammengefasst	218
voor abonnees	792
vorherige seite	198
vorheriger artikel	195
vorig artikel	807
vorige	810
vorlesen	185
vorlesen lassen	185
vorteile sichern	177
vota en nuestra encuesta	435
vota il nostro sondaggio	697
vota nel nostro sondaggio	697
votez dans notre sondage	554
votez pour faire entendre votre voix	554
votre adresse mail	559
votre commentaire	528
votre e-mail	517
votre email	517
vous aimerez aussi	530
vous aimerez lire	530
vous avez lu # articles sur # ce mois-ci	563
vous avez une question	528
vous n'avez pas encore de compte	563
vous pourriez aimer	530
vous pourriez aussi aimer	530
vous pouvez offrir # articles par mois	566
""", 'vs': """
vstoupit do diskuse	108
vstoupit do galerie	111
""", 'vy': """
vytisknout	103
""", 'w ': """
w tym artykule	893
""", 'wa': """
wachtwoord vergeten	792
war diese zusammenfassung hilfreich	218
was andere lesen	195
was this helpful	305
was this summary helpful	346
was this summary useful	346
was this translation helpful	346
watch above	353
watch below	353
watch here	353
watch more	308
watch next	308
watch on youtube	353
watch the full video	353
watch video	313
""", 'we': """
we care about your privacy	303
we recommend	308
we value your privacy	303
weekly newsletter	288
wees de eerste die reageert	805
weigeren	803
weiter nach der anzeige	248
weiter zum artikel	172
weitere artikel	195
weitere artikel zum thema	247
weitere links	195
weitere meldungen	195
weitere nachrichten	195
weitere news	195
weitere newsletter	234
weitere podcasts	195
weitere themen	195
weitere videos	195
weiterempfehlen	185
weiteres	195
weiterlesen	198
weniger anzeigen	198
werbeanzeige	188
werbliche inhalte	188
werbung	188
werbung von unserem partner	248
werde mitglied	173
werden sie mitglied	173
werden sie teil unseres teams	222
wesprzyj	877
wesprzyj nas	877
""", 'wh': """
what do you think	305
what to read next	308
whatsapp	295	295	967
why trust us	377
why you can trust our reviews	377
why you can trust us	377
""", 'wi': """
wideo	893
""", 'wo': """
word lid	789
word supporter	789
word vriend	789
""", 'wr': """
write a comment	305
write a review	305
""", 'ws': """
wspieraj	877
wspieraj nas	877
wspieram	877
wszystkie	896
wszystkie komentarze	891
""", 'wu': """
wunschbetrag	176
""", 'wy': """
wybrane dla ciebie	893
wydarzenia	893
wydrukuj	885
wyloguj	879
wyszukaj	896
""", 'x': """
x	295	622
""", 'x ': """
x (twitter	295
x facebook	294
""", 'x.': """
x.com	295
""", 'xi': """
xing	295
""", 'ya': """
ya eres suscriptor	394
ya he donado	389
ya soy socio	389
ya te has registrado	394
ya tengo cuenta	394
ya tienes cuenta	394
ya tienes una cuenta	394
yanitla	1106
yazdir	1101
yazi boyutu	1101
""", 'ye': """
yearly	277
yes	305
""", 'yo': """
yorum	1106
yorum yap	1106
yorum yaz	1106
yorum yazin	1106
yorumlar	1106
yorumlari oku	1106
you are now subscribed	363
you are subscribed	363
you can change how much you give or cancel your contributions at any time	278
you have # seconds	300
you may also be interested in	308
you may also enjoy	308
you may also like	308
you may have missed	308
you may like	308
you might also be interested in	308
you might also like	308
you might like	308
you're in	288
you're subscribed	363
your account	284
your comment	305
your donation is tax-deductible	368
your email	288
your email address	288
your gift is tax-deductible	368
your privacy choices	303
your privacy is important to us	303
your subscription is confirmed	363
youtube	295
youtube-inhalte erlauben	191
""", 'yu': """
yukari	1109
""", 'z ': """
z ostatniej chwili	893
""", 'za': """
zaakceptuj wszystko	889
zaboravljena lozinka	987
zadejte e-mail	101
zadnje novice	1019
zahl ich	173
zahlungsart	176
zahlungsarten	176
zahlungsmethode	176
zahlungsmethoden	176
zalo	1145
zaloguj	879
zamknij	876
zapisz	885
zaregistrovat se	99
zarejestruj	879
zaten abone misiniz	1097
""", 'zi': """
zie ook	807
ziedot	777
zip code	288
""", 'zo': """
zobacz komentarze	891
zobacz wszystkie	896
zobrazit diskusi	108
zobrazit galerii	111
zobrazit obsah	106
zoek	810
zoeken	810
zoom	313
""", 'zu': """
zu den abo-angeboten	177
zu den angeboten	242
zu den kommentaren	193
zugang freischalten	177
zum abo	177
zum abo-shop	242
zum aboshop	242
zum angebot	177
zum artikel	198
zum gewinnspiel	222
zum inhalt	198
zum inhalt springen	198
zum kommentieren anmelden	193
zum podcast	224
zum quiz	222
zum seitenanfang	198
zum thema	195	198
zum video	224
zur bildergalerie	198
zur diskussion	193
zur fotostrecke	198
zur mediathek	224
zur merkliste	243
zur navigation	198
zur newsletter-anmeldung	181
zur startseite	195
zur themenseite	198
zur umfrage	222
zusammenfassung mit ki	218
zustimmen	191
zustimmen und weiter	191
"""}

START = {'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	345 K post shared by	345 K video posted by	345 K post by	532 K lire aussi	532 K lire également	684 K cura della redazione
""", 'ab': """
abbonati	658 K a
abonnez	12 K-vous	512 K-vous à
abonniere	12 K
abonnieren	12 K sie	175 K sie
about	314 K the author	314 K the authors	314 K the writer
""", 'ac': """
accepted	283 K payment methods:	283 K cards:
achou	7 K algum
achtergrond	809 K:
acompanhe	12 K
acquista	693 K la rivista
""", 'ad': """
ad	379 K:
add	12 K us	331 K
additional	381 K reporting by
advertise	351 K with
advertisement	379 K:
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	347 K summaries	347 K-generated summaries	348 K tools were	348 K was used	348 K helped	348 K assisted
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
""", 'ak': """
aktuelle	196 K nachrichten aus
""", 'al': """
al	427 K mostrar este contenido
all	27 K comments
alla	27 K kommentarer	27 K inlägg	1046 K artiklar om	1049 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	137 K artikler om	140 K artikler af	196 K artikel zu	196 K artikel von	197 K infos:	197 K news:	199 K artikel von	223 K folgen	808 K artikelen over	811 K artikelen van	838 K saker om	841 K artikler av
alles	196 K zum thema	196 K zu	808 K over
als	244 K abonnent können sie	244 K abonnentin können sie
also	309 K in	310 K read	310 K read	310 K on this site:	310 K worth reading:	310 K on this topic:
alt	137 K om	838 K om
altre	676 K notizie su	710 K notizie di
altri	676 K articoli su	679 K articoli di
altro	676 K su	677 K su questo tema:
""", 'an': """
ancora	32 K nessun commento
annonces	549 K légales : publiez
ansvarig	1076 K utgivare:
ansvarlig	867 K redaktør:
any	27 K comment
""", 'ap': """
apakah	8 K artikel
apoya	392 K	392 K a
approfondimento	677 K:
approfondisci	677 K
""", 'ar': """
arbejder	146 K du
arbetar	1056 K du
archives	532 K :
are	314 K you affected by
article	540 K traduit
articles	314 K by
articolo	691 K tradotto
artificial	348 K intelligence
artikel	646 K terkait:
""", 'as': """
ascolta	1 K	677 K:	696 K il podcast	696 K la puntata
ask	314 K us here	347 K the	347 K our
assista	926 K:
""", 'au': """
auch	197 K interessant	197 K interessant:	197 K lesenswert	197 K spannend:	246 K bei uns:
aucun	32 K commentaire
audio	352 K version of this	429 K generado	691 K generato
aus	197 K dem archiv:	246 K unserem archiv:
author	314 K bio
""", 'av': """
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
""", 'ay': """
ayrica	1108 K okuyun	1108 K bakin	1108 K bakin:
""", 'ba': """
baca	646 K juga	646 K juga:	646 K juga	646 K juga:	646 K:	646 K selengkapnya	646 K selengkapnya:	646 K selanjutnya:
background	310 K:	375 K reading:
baggrund	138 K:
bagikan	3 K
baixe	13 K
bakgrund	1047 K:
bakgrunn	839 K:
bakiniz	1108 K:
""", 'be': """
be	28 K kind	28 K respectful	31 K the first
beachten	28 K sie bitte
become	281 K a member of	359 K a member to comment
bekijk	809 K ook	809 K:	809 K hier	809 K ook:	811 K alle artikelen van
beluister	1 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
beri	1020 K tudi
besuche	12 K uns
besuchen	12 K sie uns
""", 'bi': """
bildergalerie	197 K:
bir	7 K hata
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie
bizi	12 K
""", 'bl': """
black	369 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	844 K medlem av	844 K abonnent på	1053 K medlem i	1053 K prenumerant på
blijf	28 K
bliv	31 K den første	143 K medlem af	143 K abonnent på	152 K testlæser	152 K klogere på
""", 'bo': """
bodite	31 K prvi
book	349 K your ticket	349 K tickets
""", 'br': """
brak	32 K komentarzy
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet
budi	31 K prvi
budite	31 K prvi
bunu	1108 K da okuyun:
buy	349 K tickets	349 K your ticket	349 K your tickets
""", 'c': """
c	318 (K) #
""", 'ca': """
can	357 K't see the poll	357 K't see the quiz	357 K't see this poll
catch	12 K us	299 K us on	352 K up on bbc	375 K up:
""", 'ce': """
ce	33 K părere	540 K résumé	540 K texte a été traduit	549 K numéro est en vente	549 K numéro est disponible
ces	540 K points clés
cet	8 K article vous	540 K article a été traduit
cette	540 K synthèse	540 K traduction a été
""", 'ch': """
che	33 K ne pensi
chia	3 K sẻ
choose	331 K
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	677 K qui
click	332 K here to join	332 K to join	354 K here for more	361 K here to download	361 K to download
clique	926 K aqui
cliquez	532 K ici
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
come	349 K and meet
comentarii	5 K
comentariile	5 K	27 K
comentarios	5 K	27 K	436 K moderados según
comentariul	27 K dumneavoastră	27 K tău
commandez	549 K notre	549 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	359 K must
commenti	5 K	27 K
commenting	5 K	359 K is
comments	5 K	5 K on this	27 K	359 K are reserved	359 K are for	359 K are open to	359 K are only
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
compra	431 K aquí
condividete	3 K
condividi	3 K
confira	926 K:	926 K também	926 K também:
connect	12 K with	299 K with us
conoces	417 ¿K	421 ¿K algún
consiglia	3 K
consulta	412 K aquí
consultez	549 K les avis de décès	549 K nos offres
contact	314 K the author	314 K the reporter	314 K:	314 K this reporter
contacta	414 K con
contacte	414 K con
contacter	534 K l'auteur
contactez	534 K l'auteur	534 K-nous	543 K l'auteur
contacto	425 K:
contate	928 K o autor
contatta	679 K l'autore
contenido	429 K generado	433 K ofrecido por
contenu	540 K généré	552 K proposé par	552 K sponsorisé par
contenuto	691 K generato	695 K offerto da
continue	369 K reading
contributions	27 K
copy	3 K link to	3 K the link	3 K article
copyright	201 K	318 K ©	318 K #	318 K:	318 K by
cosa	33 K ne pensi
""", 'cs': """
csatlakozz	12 K
""", 'cy': """
cyber	369 K monday
""", 'cz': """
czytaj	894 K więcej o	895 K także	895 K także:	895 K też	895 K też:	895 K również	895 K więcej	895 K:	895 K także	895 K też	895 K więcej
""", 'da': """
da	677 K leggere:
daha	1108 K fazlasi:
das	196 K beste aus	197 K könnte sie auch interessieren	197 K könnte dich auch interessieren	197 K könnte sie interessieren:	197 K könnte sie auch interessieren:	197 K könnte dich auch interessieren:	223 K ganze interview	223 K komplette interview
dazu	197 K auch:	246 K passend:
""", 'de': """
de	5 K reacties
deel	3 K dit	3 K het
dein	27 K kommentar
deine	226 K meinung ist uns wichtig
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen
dela	3 K artikeln	3 K den här	3 K texten
deli	3 K
delite	3 K
delta	853 K i vår	1062 K i vår
deltag	152 K i vores
den	26 K här sammanfattningen
dengarkan	1 K	646 K:
denne	26 K opsummering
der	5 K kommentarbereich	32 K er ingen kommentarer
descarga	13 K
descargue	13 K
descarrega	13 K
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	431 K nuestros	431 K nuestras
descuentos	431 K exclusivos para suscriptores
detaylar	1108 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	1108 K okuyun:
deze	26 K samenvatting
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this
die	5 K kommentarfunktion	5 K kommentare	219 K zusammenfassung	223 K neue folge	223 K aktuelle folge	223 K komplette folge	223 K ganze folge	223 K ganze sendung	226 K umfrage wird durchgeführt
diese	219 K meldung
dieser	219 K artikel	219 K text	219 K beitrag
dieses	219 K interview
dig	375 K deeper:
digital	369 K subscriptions
din	27 K kommentar
dinleyin	1108 K:
direkt	1047 K:
direkte	839 K:
disclaimer	318 K:
discover	23 K more from
diskuse	5 K
diskusia	5 K
diskutujte	28 K
diskuze	5 K
disponible	439 K en app store	439 K en google play y	557 K sur google play
distribuie	3 K
distributed	381 K by
dit	27 K indlæg
""", 'do': """
do	33 K you agree	314 K you have a story	314 K you know more	314 K you have information	314 K you work at	314 K you work in	314 K you have a tip	314 K you have any information	356 K our
don	290 K't miss	310 K't miss:
dona	392 K a	658 K a
donate	281 K to
dossier	532 K :
dowiedz	895 K się więcej
download	13 K
""", 'dp': """
dpa	201 (K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	146 K kan tippe os	146 K kan sende os	165 K har brugt	165 K har læst	868 K har lest	868 K har #	1056 K som källa	1077 K har läst	1077 K har #
""", 'e': """
e	33 K tu	33 K voi	33 K você
""", 'ea': """
earlier	375 K coverage:
""", 'eb': """
ebenfalls	197 K interessant:
""", 'ed': """
editing	318 (K by	318 K by
editor	310 K's picks:
""", 'ei': """
ei	32 K vielä kommentteja
ein	217 K beitrag geteilt von	217 K von	217 K post von
""", 'el': """
el	434 K vídeo comenzará	434 K video comenzará
els	5 K comentaris	27 K comentaris
""", 'em': """
email	3 K this	314 K the author	314 K us
empfehlen	3 K sie
""", 'en': """
en	412 K vídeo:	412 K directo	412 K contexto:	433 K colaboración con	532 K savoir plus	532 K direct	552 K partenariat avec	568 K vidéo -	568 K images -
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K
enjoy	369 K
enjoying	290 K this article
entdecke	23 K mehr von
entenda	926 K:
entra	12 K nel
entre	12 K no
envianos	420 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	146 K du	847 K du
erbjudande	1062 K till dig som
""", 'es': """
es	32 K gibt noch keine kommentare	423 K corresponsal	423 K redactor de	423 K redactora de	423 K jefe de	423 K jefa de
escanea	420 K el código	439 K el código para descargar
escolta	1 K
escoltar	1 K
escucha	1 K	434 K el pódcast	434 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	565 K
esta	429 K noticia ha sido traducida	429 K traducción se ha hecho	429 K traducción ha sido	429 K función utiliza	436 K noticia pertenece a
este	8 K artigo foi	26 K resumen	26 K resumo	427 K contenido procede de	427 K contenido proviene de	429 K texto ha sido traducido	429 K artículo ha sido traducido	431 K reportaje forma parte del número	431 K artículo forma parte del número	436 K artículo pertenece a
""", 'et': """
et	33 K vous	33 K toi	88 K pot interessar:
""", 'ex': """
explainer	310 K:
explore	310 K more:
""", 'ez': """
ez	626 K is érdekelheti:
""", 'fa': """
fai	699 K il quiz	699 K il test	699 K il nostro
faites	512 K un don à
fale	928 K com o autor
fandt	7 K du
fant	7 K du
""", 'fe': """
feel	324 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
""", 'fi': """
fii	31 K primul
filed	310 K under:
find	12 K us	12 K os	299 K us on	299 K me on	351 K your next job
finden	12 K sie uns
finn	12 K oss
""", 'fl': """
flash	369 K sale
fler	1046 K artiklar om	1049 K artiklar av
flere	137 K artikler om	140 K artikler af	838 K saker om	838 K saker fra	839 K saker om	841 K saker av	853 K jobber på
""", 'fo': """
folge	12 K
folgen	12 K sie
folgt	12 K
follow	12 K	299 K us	299 K @	299 K all the latest	299 K the latest	299 K our	332 K the
for	13 K a better	13 K the best	354 K more news	354 K more local	354 K more stories	354 K more on	354 K more coverage	354 K more of our	354 K more from	354 K the latest	361 K the best experience	361 K the best reading experience	369 K just	369 K only	375 K more on the story
forward	3 K this
fotostrecke	197 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	219 K unsere ki
fragen	219 K sie unsere ki
freier	241 K zugang für abonnenten
from	310 K the archive:	310 K our archive:	310 K our archives:	375 K our archives:
""", 'fu': """
fuiste	421 ¿K testigo
full	310 K story:	310 K coverage:
funnet	7 K en
further	310 K reading:
""", 'ga': """
gabung	12 K
gambas	646 [K:video
""", 'ge': """
geef	3 K dit
generative	348 K ai
get	13 K the app	13 K our	23 K	290 K the latest	290 K breaking news	332 K	332 K the	349 K tickets	349 K your tickets	361 K the	362 K text alerts	362 K news alerts	365 K the	365 K our	369 K	381 K permission to reuse
""", 'gi': """
gift	3 K this
giornalista	683 K professionista	683 K e scrittrice	683 K e scrittore
""", 'go': """
go	375 K deeper:
gostou	8 K
got	314 K a tip	314 K a story	314 K a news tip	314 K a question
""", 'gr': """
graduada	424 K en
graduado	424 K en
""", 'gu': """
guarda	677 K anche	677 K:	677 K il video	677 K anche:	696 K il video qui sopra
""", 'ha': """
haben	7 K sie einen fehler	199 K sie hinweise
haberde	7 K hata
haberin	1108 K devami için
haberleri	13 K
haga	421 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	687 K informazioni	687 K una notizia	687 K una segnalazione	687 K una storia
hakaret	27 K içeren
hallgasd	1 K meg
hallgassa	1 K meg
har	7 K du fundet	7 K du sett	140 K du et tip	146 K du oplysninger	146 K du viden	146 K du et godt tip	146 K du tip	146 K du flere oplysninger	146 K du oplevet	146 K du selv oplevet	146 K du en god historie	841 K du et tips	847 K du informasjon	847 K du opplysninger	847 K du flere opplysninger	847 K du tips	847 K du et tips	847 K du opplevd	847 K du erfaring	847 K du tanker	847 K du noe på hjertet	1056 K du information	1056 K du uppgifter	1056 K du tips	1056 K du ett tips	1056 K du varit med om	1056 K du egna erfarenheter	1056 K du upplevt
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	421 ¿K sido testigo
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
have	7 K you found	7 K you spotted	314 K a tip	314 K a story	314 K a news tip	314 K you been	314 K a question about this	314 K a question for	360 K your say
hay	7 K algún
haz	412 K clic aquí	421 K tu denuncia	437 K nuestro test	437 K el test	437 K nuestro quiz
hazte	392 K socio de
""", 'he': """
hear	1 K this	352 K this story	354 K more
heb	7 K je een fout	811 K je een tip
heeft	811 K u een tip
help	357 K us improve
hent	13 K	143 K appen fra	157 K	858 K
here	375 K's more on this
het	5 K reactieveld	808 K beste van
""", 'hi': """
hier	197 K lesen sie	197 K geht es zu	197 K geht's zu	223 K klicken, um	226 K geht es zum quiz	226 K geht es zum täglichen
highlights	347 K
hintergrund	197 K:
hitta	12 K oss
hittat	7 K ett
""", 'hj': """
hjelp	853 K oss å bli bedre
""", 'ho': """
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hou	28 K het
houd	28 K het
how	8 K would you rate	8 K useful was	33 K do you feel
""", 'hu': """
huomasitko	7 K
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	676 K più letti di	691 K punti chiave
""", 'ic': """
icymi	310 K:
""", 'if': """
if	7 K you spot	7 K you notice	324 K you enjoyed this	324 K you liked this
""", 'ih': """
ihr	27 K kommentar
ihre	27 K beiträge	33 K meinung	226 K meinung ist uns wichtig
""", 'ik': """
ikuti	12 K
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	689 K video non è disponibile	691 K testo è stato realizzato	696 K video inizierà	698 K tuo commento sarà
ilgili	1108 K haber
ilginizi	1108 K çekebilir	1108 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
""", 'im': """
im	197 K video:
image	318 K copyright	318 K source,	318 K credit:
""", 'in': """
in	310 K case you missed it:	352 K the video player above	693 K edicola da	693 K edicola con	695 K collaborazione con	714 K offerta
informationen	219 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	701 K il codice	701 K il qr code	701 K il qr
inscrivez	549 K-vous à notre webinaire
instala	13 K
instale	13 K
install	13 K
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
invia	3 K	687 K la tua lettera
""", 'is': """
is	7 K something wrong
ist	7 K ihnen ein fehler
""", 'iz': """
izle	1108 K:
izleyin	1108 K:
""", 'ja': """
jaa	3 K artikkeli	3 K juttu	3 K tämä
jadilah	31 K yang pertama
""", 'je': """
je	12 K vindt ons	27 K reactie
jetzt	223 K reinhören	226 K tickets sichern	246 K lesen:
""", 'jo': """
job	143 K hos
jobb	844 K i
jobba	1053 K på
jobbar	1056 K du
jobber	847 K du
join	12 K our	12 K us	23 K	281 K	299 K the conversation on	299 K us on	332 K the	332 K	349 K us for	349 K us at	349 K us in	349 K us live	360 K the conversation	360 K the discussion	360 K the debate	369 K for	369 K now
""", 'ju': """
junte	12 K-se	23 K-se a
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kanalimiza	12 K
katso	500 K myös	500 K:	500 K video	500 K myös:
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	290 K up with	369 K reading
kender	146 K du til
keskustele	28 K
key	347 K points	347 K takeaways
""", 'ki': """
ki	219 K-generierte inhalte	219 K-generierte texte	219 K-generierte zusammenfassungen
kijk	809 K ook	809 K hier
""", 'kl': """
klicka	1047 K här
klik	138 K her	809 K hier
klikk	839 K her
kliknij	895 K tutaj
""", 'kn': """
know	324 K someone	324 K anyone
""", 'ko': """
kom	152 K til vores	853 K på vårt	853 K på vår	1062 K på vårt	1062 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
kommentare	5 K	27 K
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K
kommentarsporet	5 K
kommentering	5 K
kommentieren	5 K
kommentit	5 K	27 K
kommentointi	5 K
kommenttisi	27 K
kontakt	112 K na autora	140 K journalisten	146 K journalisten	147 K	199 K:	841 K journalisten	847 K oss	847 K journalisten	848 K
kontakta	1049 K reportern	1056 K oss via	1056 K reportern	1057 K
konuyla	1108 K ilgili:
""", 'ku': """
kuuntele	1 K	500 K:	500 K myös	500 K myös:
""", 'l': """
l	5 K'espace commentaires	534 K'auteur	540 K'essentiel par	679 K'autore
""", 'la': """
la	5 K sección de comentarios	553 K vidéo va commencer	698 K tua opinione conta
laatste	808 K nieuws over
ladda	13 K ner	1066 K ner	1066 K ned
lade	13 K
laden	13 K sie
lasi	780 K arī	780 K vairāk	780 K vēl
lasiet	780 K arī
last	13 K ned	858 K ned
lataa	13 K
latest	309 K from	309 K in	309 K videos from
laureata	683 K in
laureato	683 K in
""", 'le': """
le	412 K puede interesar	412 K puede interesar:	531 K meilleur de
lea	412 K también	412 K aquí	412 K además	412 K más	412 K:	412 K también	412 K además:
lediga	1053 K jobb på	1053 K tjänster på
ledige	143 K stillinger hos	143 K stillinger på	844 K stillinger i	844 K stillinger hos
lee	13 K en	412 K también	412 K más	412 K:	412 K también	412 K más:	412 K aquí:	439 K las noticias sin anuncios	439 K sin anuncios en la app	450 K aquí la nota completa
leer	412 K también	412 K más
lees	13 K	808 K meer over	809 K ook	809 K ook:	809 K meer	809 K meer:	809 K verder	809 K hier	809 K:	809 K ook	809 K meer	809 K verder:
leestip	809 K:
leggi	13 K	676 K tutte le notizie	677 K anche	677 K anche:	677 K qui	677 K tutto	677 K:	677 K anche	677 K pure:	684 K tutti gli articoli di
legyen	31 K ön az első
leia	13 K	925 K mais sobre	926 K também	926 K também:	926 K mais	926 K:	926 K aqui	926 K também	926 K mais	926 K mais:
leiten	3 K sie
ler	926 K também	926 K mais
les	5 K commentaires	27 K commentaires	27 K messages	531 K plus lus	540 K points clés	540 K réponses sont générées	838 K mer om	839 K også	839 K også:	839 K mer	839 K mer:	839 K:	839 K hele saken	839 K om	839 K her	839 K også	839 K mer	839 - K også	844 K videre med	858 K eavisen	858 K avisa	858 K avisen
leseempfehlung	246 K:
lesen	13 K sie	196 K sie mehr zu	196 K sie mehr zum	197 K sie auch	197 K sie mehr	197 K sie hier	197 K sie dazu	197 K sie jetzt	197 K sie außerdem	197 K sie mehr zum thema	246 K sie hierzu:
lesenswert	246 K:
lesetipp	197 K	197 K:
lest	197 K auch
""", 'li': """
licencia	451 K creative commons
licenciada	424 K en
licenciado	424 K en
license	381 K this
lies	197 K auch	197 K mehr	197 K dazu
lihat	646 K juga	646 K juga:
like	12 K us	290 K what you're reading	299 K and follow
limited	369 K time	369 K-time
lire	531 K tous nos articles	532 K aussi	532 K également	532 K	532 K notre	532 K l'article	532 K plus	532 >> K
lisez	13 K	532 K aussi	565 K
listen	1 K to	310 K |	310 K:	352 K to the latest episode	352 K to the full episode	352 K to the full interview	352 K again on
live	138 K:	197 K-ticker:
liveblog	809 K:
""", 'll': """
llegeix	88 K també	88 K més
llegiu	88 K també
""", 'lo': """
lo	411 K más leído en	411 K más visto en	411 K último en
loe	460 K ka	460 K lisaks	460 K veel	460 K edasi:
log	165 K ind eller opret
logg	868 K inn eller
logga	1077 K in eller
los	5 K comentarios	27 K comentarios
""", 'lu': """
lue	500 K myös	500 K myös:	500 K lisää	500 K lisää:	500 K:	500 K myös	500 K lisää	500 K seuraavaksi:
luister	1 K	809 K ook	809 K:	809 K ook:
""", 'ly': """
lyssna	1 K på	1047 K	1047 K:
lyt	1 K til	138 K til
lytt	839 K til
""", 'ma': """
mach	226 K den test:
machen	226 K sie den test:	226 K sie mit bei unserer
mai	948 K multe detalii	948 K mult pe această temă:
mail	811 K de auteur
mais	925 K lidas em	925 K de	925 K sobre	925 K notícias de	925 K notícias sobre	928 K artigos de
make	12 K us
manda	420 K tus fotos
mandanos	420 K
mantenga	28 K
mantenha	28 K
mantieni	28 K
masz	897 K temat
""", 'me': """
meer	808 K over	808 K uit	808 K van	808 K nieuws over	809 K lezen:	811 K van deze auteur
meest	808 K gelezen in
meet	314 K the author	349 K our
mehr	196 K zum thema	196 K aus	196 K von	196 K zu	196 K lesen über	196 K über	197 K zum thema	197 K dazu	197 K dazu:	197 K lesen:	197 K aus dem ressort	197 K aus der region:	199 K vom autor	199 K von der autorin	199 K artikel von	219 K informationen zum einsatz von ki	246 K nachrichten aus	246 K aus dem archiv:
meistgelesen	196 K in
mejla	1056 K reportern	1057 K
meld	853 K deg på vårt
menemukan	7 K kesalahan
mer	838 K om	838 K fra	839 K om saken:	1046 K om	1046 K från	1047 K om ämnet:	1047 K läsning:	1049 K av
merci	28 K de rester	28 K de respecter
mere	137 K om	137 K fra	138 K om emnet:
mest	1046 K läst i
mettiti	699 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	412 K también	412 K:	412 K también	412 K también:	434 K el video arriba	434 K el vídeo de arriba
mit	33 K gondol	201 K material von
""", 'mo': """
mohlo	110 K by vás zajímat:
molimo	28 K vas da
more	309 K from	309 K on	310 K from	310 K on this	310 K to read:	310 K on this story:	310 K on this topic:	310 K stories:	310 K on:	314 K by	314 K stories by	375 K coverage:
most	309 K read in	309 K read on	309 K viewed in	309 K popular in	309 K popular on
""", 'mu': """
must	310 K read:
""", 'na': """
najdete	12 K nás
najnowsze	894 K z
najpopularniejsze	894 K w
napisz	31 K pierwszy
nata	683 K a
nato	683 K a
""", 'ne': """
ne	33 K düşünüyorsunuz
nema	32 K komentara
nenhum	32 K comentário
nessun	32 K commento
neueste	196 K artikel aus
new	369 K year sale
newsblog	197 K:
next	310 K:
""", 'ng': """
nghe	1 K	1151 K:
""", 'ni': """
niciun	32 K comentariu
nie	32 K ma jeszcze
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	412 K te pierdas:
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
nos	532 K lecteurs ont lu
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	411 K de
notre	532 K dossier	532 K article	532 K enquête :	532 K reportage :
nous	12 K suivre
now	310 K read:
""", 'nu': """
nu	32 K există comentarii
""", 'o': """
o	27 K seu comentário	33 K que você acha	112 K autorovi	112 K autorce	897 K autorze	897 K autorce
""", 'ob': """
objevili	7 K jste
obserwuj	12 K
""", 'of': """
offerta	714 K speciale
offrez	3 K
offrir	3 K
ofrecido	433 K por
""", 'ok': """
okuyun	1108 K:
""", 'ol': """
ole	31 K ensimmäinen
olvasd	626 K el	626 K el:
olvass	626 K tovább:
olvassa	626 K el	626 K el:	626 K el ezt is
""", 'om': """
om	140 K forfatteren	140 K skribenten	841 K forfatteren	841 K skribenten	1049 K skribenten	1049 K författaren
""", 'on': """
on	310 K our site:
only	359 K registered	359 K subscribers	359 K members
ontdek	23 K meer van
""", 'oo': """
ook	809 K interessant:
""", 'op': """
opinion	310 K |
opprett	868 K en	868 K konto	868 K bruker
oppsummeringen	26 K er
opret	165 K en gratis	165 K dig gratis
opsummeringen	26 K er
""", 'os': """
os	5 K comentários	27 K comentários
ossza	3 K meg
oszd	3 K meg
""", 'ou': """
our	375 K earlier coverage:
ouvir	1 K
""", 'ov': """
over	811 K de auteur
""", 'pa': """
paid	328 K for by
para	421 K comunicarse con	421 K contactar con	436 K poder comentar
partager	3 K
partagez	3 K
partecipa	693 K al nostro
participe	12 K
participez	549 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	347 K of this article	347 K of this story
pas	32 K encore de commentaire
passend	197 K dazu	197 K dazu:
payment	283 K methods:
""", 'pe': """
per	677 K approfondire	677 K approfondire:	684 K contattare l'autore	684 K contattare l'autrice	684 K scrivere all'autore	684 K scrivere all'autrice	687 K segnalazioni
periodista	423 K de	423 K especializada	423 K especializado
""", 'pi': """
pilihan	646 K editor:
""", 'pl': """
place	351 K a classified	351 K an ad
play	356 K our	356 K today's
please	28 K keep	28 K be	28 K stay	28 K respect
plus	531 K d'articles sur	531 K d'infos sur
""", 'po': """
pobierz	13 K
podaruj	3 K
podcast	197 K-tipp:	310 K:	532 K :
pode	926 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podsumowanie	26 K wygenerowane	26 K zostało
podziel	3 K się
pogledajte	992 K i	992 K još
poglejte	1020 K tudi
points	540 K clés
polecamy	895 K:
poll	356 K:
pon	437 K a prueba tus
popular	309 K in
posez	540 K vos questions	540 K votre question
poslechnout	1 K
posted	309 K in	310 K in:
posts	27 K
potrebbe	677 K interessarti:
pour	532 K aller plus loin	532 K rappel :	543 K nous contacter	543 K contacter	553 K écouter cet épisode
povezano	992 K:
pozrite	1006 K si
""", 'pr': """
pratite	12 K
preberite	1020 K tudi	1020 K še	1020 K več
prefer	331 K
prenesite	13 K
prenota	693 K il tuo posto per l'evento
preuzmite	13 K
previous	375 K coverage:
previously	310 K:
pridajte	12 K sa
primetili	7 K ste
primijetili	7 K ste
print	3 K this
privacy	290 K notice:
profitez	565 K
promoted	328 K by	379 K:
prosimy	28 K o
przeczytaj	895 K także	895 K też	895 K:	895 K też:
""", 'pu': """
puede	12 K seguir	421 K enviarnos	421 K contactar	421 K escribir
puedes	12 K seguir	412 K leer también	412 K leer:	421 K enviarnos	421 K contactar	421 K escribir	434 K escuchar todos los episodios
punti	691 K chiave
puntos	429 K clave generados
puoi	12 K seguirci	687 K inviarci
""", 'py': """
pysy	28 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
que	8 K pensez-vous de cet	33 K pensez-vous
quelle	201 K: dpa	201 K:
quellen	201 K:
questa	26 K sintesi	691 K traduzione
questo	8 K articolo ti	26 K riassunto	691 K articolo è stato tradotto	693 K articolo è pubblicato sul numero	698 K articolo aderisce
quick	375 K read:
quieres	421 ¿K contarnos
quiz	568 K.	568 K -	568 K :
""", 'ra': """
rate	8 K this
""", 're': """
re	568 (K)lire
reach	314 K the reporter	314 K the author
reacties	5 K	27 K
read	13 K this in	309 K more on these	309 K more about	309 K more from	310 K more	310 K more:	310 K also	310 K next	310 K:	310 K |	310 K more	310 K all about it	310 K next:	314 K more by	354 K more of our	361 K this and more	361 K this story	365 K our	369 K on with	369 K on for	375 K the full report here	375 K the full story here
readers	359 K must use	359 K must log
reageren	5 K
receive	365 K the	365 K our
recibe	420 K las noticias	420 K en tu whatsapp
recomandarea	948 K noastră:
recomendado	926 K:
recomendamos	412 K:
recomienda	3 K
recommended	310 K:	375 K reading:
redactor	423 K de	423 K en
redactora	423 K de	423 K en
regala	3 K
regale	3 K
regarder	532 K :
regardez	553 K la vidéo ci-dessus	553 K la vidéo ci-dessous
register	349 K for our
registrer	868 K deg
registrera	1077 K dig
rejoignez	12 K	23 K les
relacionado	412 K:	926 K:
related	310 K:	310 K |	310 K story:	310 K stories:	310 K article:	310 K reading:	310 K video:	310 K content:
relire	532 K
remarks	27 K
report	7 K an error	7 K a mistake
reporting	318 K by	318 (K by
reserva	431 K tu plaza
reserve	349 K your seat
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	557 K informé avec notre appli	557 K informés avec notre appli
resume	429 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	532 K	532 K ici	549 K notre hors-série	553 K tous les épisodes
""", 'ri': """
riassunto	26 K generato
rispetta	28 K
""", 'sa': """
saiba	926 K mais	926 K mais:
saksikan	646 K juga
sale	369 K:
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
""", 'sc': """
scan	332 K to join	361 K the qr code	361 K the code
scannez	557 K pour télécharger
scarica	13 K
scaricate	13 K
schenk	244 K diesen
schenken	244 K sie diesen
schlagworte	196 K zu
schreiben	31 K sie den ersten	199 K sie unserem autor	199 K sie der autorin	199 K sie uns
scopri	23 K di più da	693 K i giochi	693 K i nostri giochi
scrivi	31 K il primo	679 K all'autore
scroll	352 K down for video
""", 'se': """
se	138 K også	138 K video	138 K også:	152 K flere jobs	436 K adhiere a los criterios	451 K permite la reproducción	687 K vuoi raccontare	687 K hai informazioni	839 K også	839 K video	839 K også:	1047 K också	1047 K även	1047 K även:
sea	28 K respetuoso	31 K el primero
see	7 K an error	7 K a mistake	309 K more from	310 K also	310 K more	310 K more:	310 K also:	314 K all posts by	314 K author archive
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	425 K
seguinos	12 K
seguir	425 K a
seguiu	12 K-nos
sehen	223 K sie hier das	223 K sie im video	223 K sie das video
sei	31 K der erste	31 K die erste	687 K stato testimone	687 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sem	32 K comentários
senaste	1046 K nytt om
send	3 K this	146 K os et krypteret	146 K os dit tip	314 K us your	314 K tips to	314 K your tips	314 K feedback to	314 K your story ideas	847 K sikkert tips	847 K tips
seneste	137 K nyt om
seotud	460 K:
ses	534 K derniers articles
seu	27 K comentário
seuraa	12 K
""", 'sh': """
share	3 K this	3 K the article	314 K your story
""", 'si': """
si	28 K prega di	421 K tienes información	421 K tiene información	421 K tenés información	421 K conoces algún	421 K conoces un caso	543 K vous avez des informations	543 K vous disposez	543 K vous souhaitez
sia	31 K il primo
sie	7 K haben einen fehler	12 K finden uns	199 K erreichen die autorin	199 K erreichen den autor
sieh	223 K dir das video
siehe	197 K auch
siga	12 K	12 K-nos	420 K el canal
sign	290 K up to	290 K up for	290 K up here	290 K up (it's	362 K up for push	362 K up for alerts	362 K up for text alerts	362 K up for breaking news alerts
sigue	12 K a	412 K leyendo:	420 K el canal	425 K a	450 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	646 K juga	646 K juga:	646 K:	646 K video
sin	32 K comentarios
sintesi	26 K generata
siste	838 K nytt om
siz	33 K ne
sizce	33 K
""", 'sk': """
skaitykite	770 K daugiau	770 K taip pat	770 K ir
skapa	1077 K ett	1077 K konto
skaties	780 K arī
skinite	13 K
skontaktuj	897 K się z autorem
skriv	146 K til journalisten	147 K til
""", 'sl': """
sledite	12 K
sleduj	12 K
sledujte	12 K	110 K:
slik	869 K bruker	869 K jobber
""", 'so': """
so	219 K nutzen wir ki
sobre	414 K el autor	414 K la autora	414 K la firma	928 K o autor	928 K a autora
sois	31 K le premier
sollten	199 K ihnen fehler
solo	714 K per te
sondage	568 K -	568 K.
sorodno	1020 K:
sostenete	712 K
sostieni	658 K	658 K il	658 K la	712 K
soutenez	512 K	512 K le
soutenir	512 K
soyez	31 K le premier	31 K la première
""", 'sp': """
special	369 K offer	375 K report:
spende	175 K für
spenden	175 K für	239 K an:
spendenkonto	239 K:
spiel	226 K unser
spielen	226 K sie unser
sponsored	328 K by	379 K:
sponsorizzato	695 K da
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K
spring	369 K sale
""", 'st': """
start	369 K your
stay	28 K on topic	290 K up to date with	354 K with	361 K ahead with
ste	7 K opazili
stellen	219 K sie der
stiahnite	13 K si
stimm	226 K jetzt ab:
stimmen	226 K sie jetzt ab:
streszczenie	26 K wygenerowane
stuur	3 K dit
""", 'su': """
su	27 K comentario
subscribe	12 K to our	281 K to	290 K to	332 K to the	332 K to	359 K to comment	369 K
suivez	12 K	545 K
suivre	545 K
sull	679 K'autore
sumate	12 K
summary	347 K
summer	369 K sale
support	281 K	281 K the
sur	532 K le même sujet
""", 'sv': """
svar	152 K på vores	853 K på vår
svara	1062 K på vår
""", 'ta': """
ta	853 K quizen	853 K vår quiz
taalfout	7 K
tag	152 K quizzen	152 K vores quiz
tagged	310 K:
tags	310 K:
taip	770 K pat skaitykite
take	356 K our
takip	12 K edin
tausta	500 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	412 K puede interesar	412 K puede interesar:	412 K recomendamos:	412 K recomendamos leer:
teile	3 K
teilen	3 K sie
teilt	3 K
telegram	12 K kanalimiza
tell	314 K us your story
terms	318 K and conditions apply
test	152 K din viden	356 K your knowledge	853 K kunnskapene dine
testa	1062 K dina kunskaper
teste	226 K dein wissen
testen	226 K sie ihr wissen
testez	565 K
tetszett	8 K
texte	540 K traduit
texto	429 K traducido
""", 'th': """
tham	12 K gia
thank	324 K you for reading
thanks	324 K for reading
the	5 K comments	290 K latest news directly	309 K latest in	309 K latest from	347 K ai summary
theo	12 K dõi
there	32 K are no comments	32 K are no
this	5 K discussion	5 K conversation	347 K article was	347 K article has been	347 K story was	347 K story has been	347 K content was	347 K summary	347 K translation	347 K piece was	352 K article is also available as audio
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	677 K potrebbe interessare:
tiene	417 ¿K información
tienes	414 ¿K una historia	417 ¿K información	417 ¿K alguna	417 ¿K una historia	421 ¿K algo que
tiklayin	1108 K
tin	1151 K liên quan:
tip	146 K journalisten	146 K redaktionen	811 K de redactie	811 K ons
tippfehler	7 K
tips	847 K journalisten	847 K redaksjonen	847 K oss	848 K	1056 K:
tipsa	1056 K reportern	1056 K redaktionen	1056 K oss	1056 K anonymt
""", 'to': """
to	26 K podsumowanie	354 K hear more
toda	439 K la información en nuestra
todas	411 K las noticias de
todos	27 K los comentarios	27 K os comentários	414 K los artículos de	928 K os artigos de
tonton	646 K juga	646 K:	646 K juga:
top	309 K stories in	309 K stories from
topics	310 K:
toto	26 K shrnutí
tous	27 K les commentaires	531 K les articles de	534 K les articles de
toute	531 K l'actualité de	531 K l'actu	557 K l'info dans votre poche
""", 'tr': """
traduit	540 K avec l'aide	540 K à l'aide
transmettez	3 K
trending	309 K in	375 K:
trimite	3 K
try	356 K today's	356 K our	365 K our	369 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	436 K comentario será
tudo	925 K sobre
turn	362 K on alerts
tutte	676 K le notizie su	710 K le notizie di
tutti	27 K i commenti	679 K gli articoli di	696 K gli episodi del podcast
""", 'u': """
u	12 K vindt ons
""", 'ui': """
uit	809 K het archief:
""", 'ul': """
ultime	676 K notizie di
""", 'un': """
un	543 K témoignage	543 K fait	553 K podcast à écouter	689 K post condiviso da
una	427 K publicación compartida por	427 K publicación compartida de
unbegrenzter	241 K zugang
unduh	13 K
une	7 K erreur	7 K coquille	7 K faute	534 K information à nous transmettre	537 K info à nous	543 K info	543 K information à
uneix	12 K-te
unisciti	12 K	23 K a
unlock	369 K
unser	239 K spendenkonto
unsere	197 K leseempfehlung
""", 'up': """
up	310 K next:
""", 'us': """
users	359 K must
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	460 K ka
vad	8 K tyckte du	33 K tycker du	33 K tänker du
var	31 K först
""", 've': """
vea	412 K también	412 K también:	434 K el video a continuación	434 K el vídeo a continuación
ved	146 K du mere	146 K du noget
vedi	677 K anche	677 K anche:	679 K tutti gli articoli di
vegeu	88 K també
veillez	28 K à
veja	925 K mais em	926 K também	926 K mais	926 K:	926 K também	926 K também:	926 K mais:
ver	412 K también	414 K todos los artículos de	928 K todos os artigos de
verschenke	3 K
verschenken	3 K sie	244 K sie diesen
verstuur	3 K dit
verwandtes	246 K thema:
vet	847 K du mer	847 K du noe	1056 K du mer	1056 K du något
veuillez	28 K respecter
vezi	948 K și	948 K și:	948 K:	948 K și
""", 'vi': """
viac	1006 K:
video	352 K above:	352 K below:
vidi	992 K još
view	314 K all posts by	314 K all articles by
vil	152 K du arbejde	152 K du være med på holdet	853 K du jobbe	853 K du være med på laget
vill	1062 K du jobba	1062 K du arbeta
vind	152 K billetter
vinn	853 K billetter	1062 K biljetter
vis	28 K respekt
visa	28 K respekt
visita	431 K nuestra tienda	693 K lo store	693 K il nostro store
viste	7 K
visualizzando	689 K questo contenuto
viu	7 K algum
""", 'vo': """
voce	691 K generata
voir	531 K tous les articles	532 K aussi	532 K la vidéo	534 K tous les articles de	553 K la vidéo ci-dessus
voix	540 K générée
volg	12 K ons	12 K
voller	241 K zugriff
vond	8 K je dit
votre	27 K commentaire
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	534 K avez une information	537 K travaillez	537 K avez été	537 K êtes témoin	537 K avez une information	537 K souhaitez témoigner	543 K avez une info	543 K avez une information	543 K avez des informations	543 K disposez	543 K souhaitez	543 K êtes concerné	543 K êtes témoin	543 K avez été témoin	543 K avez des photos	543 K pouvez nous	543 K pouvez joindre	543 K pouvez contacter	543 K pouvez écrire à
voz	429 K generada
""", 'vu': """
vuoi	687 K segnalarci	687 K raccontarci
""", 'wa': """
war	8 K dieser	8 K der
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	324 K this forwarded
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij
watch	299 K us on	310 K |	310 K now:	310 K more:	310 K the video:	310 K the latest	310 K:	352 K the video above	352 K the video below	352 K the clip above	352 K the clip below	352 K the full video	352 K the full interview	352 K the full episode
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	283 K accept:	283 K accept visa	283 K accept paypal	351 K're hiring	351 K are hiring	357 K value your opinion	357 K'd love your feedback
wees	31 K de eerste
weitere	196 K artikel zu	196 K artikel aus	196 K themen aus	199 K artikel von
weiterlesen	197 K:
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	309 K others are reading	310 K to read next:
whatsapp	12 K kanalimiza
""", 'wi': """
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie
with	381 K inputs from	381 K input from	381 K agency inputs	381 K reporting by	381 K additional reporting
""", 'wo': """
word	23 K lid van
work	351 K with us	351 K for us
worth	310 K reading:
""", 'ws': """
wszystkie	27 K komentarze	894 K artykuły o	897 K artykuły autora
""", 'xe': """
xem	1151 K thêm	1151 K thêm:	1151 K:	1151 K video	1151 >> K	1151 K tiếp:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	420 K puedes recibir
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	299 K can follow him on	299 K can follow her on	299 K can follow them on	310 K may also like:	310 K might also like:	310 K may also be interested in:	310 K may also want to read:	310 K may want to read:	332 K can get	352 K can hear this story	352 K can listen to this	354 K can listen to	359 K must be	359 K can be part of
your	27 K comment	27 K comments	357 K opinion matters
""", 'za': """
zachowaj	28 K
zainstaluj	13 K
zapratite	12 K
""", 'zi': """
zie	7 K je een	809 K ook
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	894 K więcej z	895 K też	895 K też:	895 K także	895 K:	895 K też	895 K także
""", 'zu': """
zugang	241 K zu allen
zugriff	241 K auf alle
zum	197 K thema:	197 K weiterlesen:	199 K autor
zur	199 K person	199 K autorin
"""}

CONTAINS = {'#': """
#	704 Kx#
""", 'aa': """
aamu	17 joka K
aastas	464 K
""", 'ab': """
abbestellen	182 jederzeit K
abbonamenti	719 K
abbonamento	661 hai già un K	661 per chi ha un K	661 scegli il tuo K	719 K
abbonati	661 K per	661 K a soli	661 solo per K	661 per gli K	681 K	715 K a	715 K:	715 K ora	715 K per	715 puoi, K	716 i nostri K	719 K
abbonato	661 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	670 devi K
abmelden	233 wieder K
abo	240 pur-K
abonament	955 K
abonat	940 ești deja K
abone	1098 K olun ve	1111 K olun
aboneler	1115 K
abonelere	1098 K özel
abonelerimiz	1112 K
abonelik	1115 K
abonements	786 K
abonentiem	778 tikai K
abonents	778 jau esi K
abonne	571 je m'K
abonnee	793 al K	793 word K	793 nog geen K	793 als K	815 word K
abonneer	815 K je
abonnees	793 alleen voor K	793 dit artikel is voor K	816 onze K	819 K
abonnement	124 kræver K	170 K	255 K	515 avec votre K	575 K	793 neem een K	793 kiezen voor een K	815 kies een K	819 K	874 K
abonnementen	819 K
abonnements	575 K
abonnent	124 bliv K	124 allerede K	124 som K	166 bliv K	178 als K	178 sie sind noch kein K	179 bereits K	179 bereits K:in	825 bli K	825 allerede K	825 som K	870 bli K
abonnenten	178 nur für K	178 exklusiv für K	252 unseren K	255 K
abonnenter	124 kun for K	124 artiklen er for K	167 vores K	170 K	825 kun for K	825 denne saken er for K	825 artikkelen er for K	871 våre K	874 K
abonnentin	178 als K	179 bereits K
abonnentinnen	178 exklusiv für K	178 nur für K	178 K vorbehalten	252 unseren K
abonner	124 K for at	166 K på	571 s'K	825 K for å	870 K på
abonnere	860 ved å K
abonnez	515 K-vous pour	515 K-vous à partir	571 K-vous	571 K vous
abonniere	251 K unseren	251 K hier
abonnieren	182 newsletter K	187 whatsapp-kanal K	187 K sie unseren kanal	204 podcast K	251 jetzt K	251 K sie
abonniert	179 bereits K
abrir	399 K en la app	913 K no app
abyste	100 K mohli číst dál
""", 'ac': """
accede	395 K a todo
accedi	24 K	661 K per
accept	945 K toate
acceptant	527 en K les cookies
accepteer	804 K de cookies
accepter	527 K les cookies
accepteren	804 cookies te K	804 cookies K
access	285 unlock full K	285 full K. no ads	371 K to every story	371 full K with no ads
acconsento	703 K a ricevere
accordance	364 K with our privacy
according	386 K to
account	285 create a free K to	285 sign in to your K	285 create an K to	371 please create a free K	383 create a free K	384 hold power to K	793 maak een gratis K	815 maak een gratis K
accurate	378 K at time of
accused	386 K
aceptado	407 no has K las cookies
aceptaste	407 no K las cookies
aconseja	455 K
aconsejaba	455 K
aconselha	935 K
acrescentou	935 K
actionnaire	572 sans K
""", 'ad': """
ad	11 K
adblock	107 vypněte K	133 slå K fra	834 slå av K	890 wyłącz K	1042 stäng av K
adblocker	190 K erkannt	190 K aktiv	190 nutzen einen K	190 verwenden einen K	190 trotz K	255 K	302 disable your K	302 you are using an K	302 K detected	802 K uit
added	386 K
adgang	124 få K til
admitiu	935 K
admitted	386 K
adres	882 twój K e-mail
adresa	941 K de email	941 K de e-mail
adresiniz	1099 e-posta K
adresse	233 gültige e-mail-K	233 sie ihre e-mail-K	233 du deine e-mail-K	233 e-mail-K ein	518 votre K e-mail	518 votre K email
adresu	989 na vašu e-mail K
ads	384 we don't have K
advarer	169 K	873 K
advert	11 K
adverteix	94 K
advertentie	11 K
advertenties	816 zonder K
advertisement	11 K	301 this K has not loaded
advertisements	11 K
advierte	455 K
adviseert	818 K
""", 'af': """
affermato	718 ha K
affichage	547 K de ce contenu
affichant	547 en K ce contenu
afficher	527 pour K ce contenu	547 ne peut pas s'K
affichera	515 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	163 K-links	189 K-links	301 contains K links	865 K-lenker	1073 K-länkar
affiliatelenker	865 K
affiliatelinks	37 K	163 K
affiliati	37 link K
affiliation	37 liens d'K	551 liens d'K
affiliazione	37 link di K
affirme	574 K
affirment	574 K
afiliacyjne	37 linki K
afiliado	37 enlaces de K	37 links de K	432 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	432 enlaces de K
afiliate	37 linkuri K
afirma	455 K	935 K
afirmar	94 va K
afirmou	935 K
afmelde	126 K dig når
afsnittet	153 hele K
""", 'ag': """
agences	535 avec K
agenturmaterial	200 mit K
aggiornamenti	668 segui tutti gli K
aggiunto	718 ha K
agora	932 doe K
""", 'ah': """
ahora	452 dona K
""", 'ai': """
ai	151 af K	852 av K	1061 av K
aidez	538 K-nous à	571 K-nous
aiutaci	681 K	715 K a
aiutarci	681 K	715 K a
""", 'aj': """
ajakirjandus	463 meie K	463 sõltumatu K
ajakirjanikud	463 meie K
ajoute	574 K
ajoutez	571 K-nous
ajuda	91 K'ns
ajude	931 K-nos	932 K-nos
ajutorul	951 avem nevoie de K tău
""", 'ak': """
akismet	21 K to reduce spam
aktivieren	190 javascript K
akzeptiere	182 mit der anmeldung K
akzeptieren	182 mit der anmeldung K	192 cookies K
""", 'al': """
alamat	638 K email
aldus	818 K
alerta	935 K
alertas	14 las K	400 recibe K	400 activa las K	914 receba K
alertes	520 recevez les K	520 K info
alertou	935 K
alerts	14 K	293 get K as
alles	178 lesen sie K
allow	302 K ads on
aloud	321 is read K by
""", 'am': """
amendat	954 a K
ammesso	718 ha K
""", 'an': """
anche	716 siamo K su
andare	654 prima di K via
android	183 für K und ios	291 our K app	558 sur ios et K	796 app voor K
angebot	240 ihr K	240 dein K	251 hier gibt es das K
angebote	233 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angezeigt	192 inhalte K werden
anggota	649 jadilah K
anketi	35 našoj K
anketimize	35 K
anketu	35 našu K
ankiecie	35 naszej K
anlatti	1114 K
anmelden	24 K	251 jetzt K	251 hier K
anmelder	148 er K	849 er K
anmeldung	182 mit meiner K	182 mit ihrer K	182 mit der K stimmen	182 mit der K stimme	182 mit der K willige	182 mit der K willigen	182 mit der K erklären sie	206 K
annetus	466 K
anno	717 all'K
annonce	11 cette K
annoncelinks	37 K	163 K
annoncen	11 K
annoncer	167 uden K
annonsblockerare	1042 stäng av K
annonseblokkering	834 slå av K
annonselenker	37 K	865 K
annonsen	11 K
annonser	871 uten K	1079 utan K
announced	386 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	718 ha K
ano	934 por K
anregungen	227 fragen oder K	227 fragen und K
ansehen	225 hier K	225 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	306 K our poll
antes	388 K de irte	904 K de sair
anuncio	432 después del K	432 tras el K
anunciou	935 K
anvender	133 vi K cookies
anytime	285 cancel K	385 cancel K
anzeige	11 der K	11 dieser K	189 nach der K weiter	249 dies ist eine K
anzeigen	192 mit einem klick K lassen
anzusehen	215 um das video K
""", 'ap': """
apeluje	902 K
aplicativo	913 baixe o K	913 baixe nosso K	933 nosso K
aplikace	115 naše K
aplikaci	104 stáhněte si K	104 stáhněte si naši K	104 v naší K
aplikacja	900 nasza K
aplikacji	883 w naszej K	883 otwórz w K
aplikasi	639 unduh K	639 download K	639 K kami	649 unduh K	650 K kami
apoiador	907 torne-se K	931 seja nosso K	932 torne-se K	932 seja nosso K	932 seja K
apoie	931 K
apoio	907 seu K é	931 seu K	932 seu K
aportaciones	443 gracias a las K
aporte	418 tu K	452 tu K
apoyan	443 que nos K cada mes
apoyo	391 con tu K	391 tu K es	418 tu K	452 tu K	452 su K
app	183 als K	230 mit der K	230 in der K	291 get our K	291 in our K	291 use our K	291 our new K	291 our ios K	292 get the K	383 our K	796 in de K	828 i vår K	871 vår K	1036 i vår K	1079 vår K	1146 tải K	1166 K内阅读	1166 在K中	1166 K看更多
appareil	515 un seul K à la fois	564 en cours sur un autre K
appeared	317 first K on	380 K in print
appen	127 hent K	127 åbn i K	828 last ned K	828 hent K	828 åpne i K	1036 ladda ner K	1036 ladda ned K	1036 hämta K	1036 öppna i K
application	519 téléchargez l'K	519 télécharger l'K	519 dans l'K	519 avec l'K	519 sur l'K	519 notre K	572 notre K
applications	519 nos K mobiles
""", 'aq': """
aqui	904 já que você está K	904 já que está K
""", 'ar': """
arbeid	871 vårt K
arbeit	252 unsere K
arbeitet	202 K als
arbejde	167 vores K
arbetar	1061 K med ai
arbete	1079 vårt K
argued	386 K
arrivato	654 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	92 aquest K	285 to unlock this K	285 members-only K	287 you've read your last free K	287 you have read your last free K	287 this is your last free K	287 reached your K limit	296 share this K on	301 links in this K may	373 save this K	384 this K	508 vous avez aimé cet K	508 cet K vous a plu	515 pour accéder à l'K	515 cet K est offert	515 cet K vous a été offert	515 pour lire cet K	515 offrir cet K	515 offrez cet K	516 de cet K à lire	535 cet K est paru dans	535 cet K a été publié	555 réagir à cet K en	569 cet K a d'abord été publié	572 cet K
articles	15 free K	275 you've read # K	285 access to all our K	285 gift K to give	287 free K left	287 K left this month	287 you've used all your free K	287 # of # free K	287 K left to read	371 to read more K	371 for three more free K	371 more free K	373 K to give	373 K to gift	373 K to share	373 gift # K	515 tous nos K	516 il vous reste # K	561 nos K sont en accès libre	572 nos K
articol	952 acest K
articolele	952 K noastre
articoli	661 tutti gli K senza limiti	662 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	654 ti è piaciuto questo K	661 per leggere l'K	661 regala questo K	716 questo K
articolul	20 K complet	20 K integral	940 pentru a citi K	952 ți-a plăcut K
artigo	20 ler este K	20 ler o K	904 gostou deste K	933 este K
artigos	930 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	161 denne K for #	167 denne K	171 dir gefällt dieser K	178 lesen sie diesen K mit	178 um diesen K zu lesen	178 dieser K ist nur für	178 zugriff auf alle K	178 alle K lesen	178 ganzen K lesen	180 freie K übrig	180 K frei	180 ihr letzter freier K	203 K wurde	207 unsere K öfter	236 K etwas wert ist	240 alle freien K	245 weitere K finden sie	250 rechte am K	250 K steht unter einer	252 dieser K	252 diesen K	252 diesem K	650 K ini	793 om dit K te lezen	793 dit K is alleen	793 geef dit K	793 lees dit K met	793 gratis K deze week	806 fout in dit K	816 dit K
artikelen	15 gratis K	793 toegang tot alle K
artikeln	178 zugang zu allen K	240 zugang zu allen K	1028 gillade du K	1033 läs hela K med	1033 lås upp K	1064 fel i K	1079 den här K
artikkel	463 see K
artikkelen	855 feil i K	871 denne K
artikkeli	20 koko K	489 tämä K on vain	504 tämä K
artikkelit	15 ilmaiset K
artiklar	15 fria K	1033 fria K
artiklen	119 kunne du lide K	167 K her
artikler	15 gratis K	124 gratis K
arvioi	506 K
""", 'as': """
asegura	455 K
asked	386 K
asks	386 K
assinante	910 já é K	932 torne-se K	932 seja K
assinantes	910 exclusivo para K	910 só para K	910 somente para K	933 nossos K	936 K
assinatura	936 K
assinaturas	936 K
assine	910 K para	910 K por	910 K e tenha	932 K a	932 K o	932 K já	932 K agora	932 K e	932 K por
associate	301 as an amazon K	316 is an K
assure	574 K
""", 'at': """
atbalsti	782 K mūs
atbalstiet	782 K mūs
atbalsts	782 tavs K	782 jūsu K
""", 'au': """
audio	2 K of this
audiofassung	2 K	203 K
audioverze	2 K
aufgefallen	194 fehler K
ausblenden	192 und wieder K
auszugsweise	200 nachdruck, auch K
auteur	536 est l'K
author	315 email the K	315 the K can be	316 is the K of	316 is an K
automated	2 read by an K	321 is read by an K	321 narrated by an K
automatisch	2 K vorgelesen	178 endet K	225 K vorgelesen	250 K von dpa	250 K von der
automatisk	852 K oversatt
autor	202 ist K	416 es K de
autora	416 es K de
autore	682 è K di
autoren	214 meinung der K
autorin	202 ist K	202 ist freie K	214 meinung der K
autorise	564 n'K pas la lecture
autrice	536 est l'K	682 è K di
""", 'av': """
available	291 K on the app store	291 K on google play	291 our app is K
avbryt	21 K svar
avec	535 K afp
averci	715 grazie per K letto
avertit	574 K
avise	932 K-nos
avsluta	1080 K när du vill
avsnittet	1063 hela K	1063 ladda ner K
avverte	718 K
""", 'ay': """
ayda	1113 K
aydinlatma	1105 K metni
aylik	1113 K
ayudanos	452 K
""", 'ba': """
ba	873 K
bad	169 K	1081 K
bagikan	25 K
baixa	86 donar-te de K
baixe	913 K o app	932 K o
bajate	452 K la app
banner	255 cookie-K	387 cookie K
banners	387 cookie K
bantu	649 K kami
bastano	715 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	250 redaktion nicht K
beboette	818 K
become	327 K a	383 K one of them
becoming	326 K a member	383 consider K	383 K a member
bedankt	815 K voor het lezen
befindet	192 an dieser stelle K sich
before	275 K you go	275 K you move on
begging	387 K
begs	386 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	236 jeder K hilft uns	250 K steht unter einer	251 mit einem K	252 dieser K	252 diesen K
bejelentette	632 K
belirtti	1114 K
benachrichtigungen	14 K	184 K aktivieren	184 push-K
benadrukt	818 K
bent	787 nu je hier toch K
bepaalde	818 K
berdonasi	649 K
bereits	178 sie haben K ein abo	240 K ein konto
bergabung	649 K dengan
bergabunglah	649 K
berichten	252 wir K
berichterstattung	252 unsere K
berichtet	202 K für	202 K über
berichtete	254 K
berita	641 ikuti K
berkomentar	6 untuk K
berlangganan	637 sudah K	638 K newsletter	649 K sekarang	649 silakan K
beschloss	254 K
besedah	1026 po K
besked	156 push-K
beskeder	156 push-K
besloot	818 K
beslutade	1081 K
besluttede	169 K
besluttet	873 K
besoin	508 nous avons K de vous	571 nous avons K de vous	571 a K de vous	571 avons K de votre
besplatne	15 K članke
besplatnih	15 K članaka
bestellen	220 im shop K	251 jetzt K	251 K sie hier	251 K sie unseren
bestellung	206 K
besten	252 die K texte
betaalmuur	819 K
betalingsmur	170 K	874 K
beteiligt	249 redaktion ist nicht K
betonte	254 K
bevorzugen	207 google K
bevorzugte	207 K quelle
bevorzugten	207 K quelle
bevorzugter	207 K quelle
bezahlschranke	237 K	255 K
""", 'bi': """
bidrag	122 dit K	122 giv et K	166 dit K	166 giv et K	170 K	823 ditt K	862 gi et K	870 ditt K	1070 ge ett K	1070 ditt K gör	1078 ge ett K
bidraget	862 K ditt
bijdrage	790 jouw K	813 kleine K	817 kleine K
bildirdi	1114 K
bildirimlere	14 K	1100 K izin ver
bildirimleri	14 K	1100 K aç
billionaire	384 K owner
bilten	989 na naš K
binding	124 ingen K	168 ingen K
bindingstid	825 ingen K	872 ingen K
bindningstid	1033 ingen K	1080 ingen K
bisogno	654 abbiamo K di te	715 abbiamo K di te	715 abbiamo K del tuo	715 abbiamo K anche di te	715 abbiamo K di voi
bitte	171 haben wir eine K	171 eine K an sie	171 wir haben eine K
""", 'bl': """
blijkt	818 K uit
blocker	302 disable your ad K	302 disable ad K	302 turn off your ad K	302 using an ad K
blocking	302 K ads	302 K our ads
bloqueador	405 K de anuncios	456 K de anuncios	919 K de anúncios
bluesky	16 K	298 follow him on K	298 follow her on K	298 follow them on K
""", 'bo': """
board	350 our jobs K	350 our job K
""", 'br': """
bralcev	18 po zaslugi K	1024 naših K	1024 po zaslugi K
bralci	1024 naši K
branja	0 čas K
brauchen	236 K noch #	251 wir K ihre hilfe	251 wir K deine hilfe	251 K wir sie	251 K wir dich	251 K wir eure
braucht	236 K ihre hilfe	236 K deine hilfe
breaking	293 get K news alerts
briefing	325 our morning K	325 our K	325 daily K	364 K in your inbox
briefkasten	209 anonymen K	209 anonymer K
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	302 your K is out of date	302 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	852 K ki	852 K ai
""", 'bu': """
bulan	651 per K
buletin	638 K kami	650 K kami	653 K
bulunabilirsiniz	1111 katkida K
bulunun	1111 katkida K
bureau	336 K chief
button	215 klick auf den K
buttons	373 the share K	373 the K below
""", 'ca': """
cada	91 rep K
cadastre	910 K-se para	932 K-se
cadeau	793 K aan
cafecito	418 K
callan	453 lo que otros K
campagne	561 K de dons	571 boucler notre K
campaign	384 our spring K	384 our K
can	383 pay what you K
canal	403 únete al K	452 únete al K	917 siga nosso K	917 siga o K	932 entre no K	933 nosso K
canale	686 al K	716 il nostro K
canali	668 sui nostri K
canalul	952 K nostru
cancel	21 K reply	285 K at any time	385 K any time	385 K at any time
cancele	910 K quando quiser	934 K quando quiser
cancellarti	664 puoi K
caporedattore	682 è K
caporedattrice	682 è K
carte	9 cette K
casella	664 nella tua K
""", 'ce': """
celoten	20 K članek
celotnega	1016 za ogled K
cerut	954 a K
""", 'ch': """
channel	384 our K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	518 par e-mail K	518 par mail K
chargement	547 K de la vidéo
chcete	114 K číst dál	1002 K čítať ďalej
check	355 K back for more	355 K back soon
chef	536 est K de
cheffe	536 est K de
chegou	904 se você K até aqui
chercheur	536 est K
chercheuse	536 est K
chia	25 hãy K sẻ	1157 K sẻ
chiede	718 K
chiederti	654 un piccolo favore da K
chief	316 is K
chiesto	718 ha K
chip	326 K in	327 K in	383 K in now	383 K in and
chipping	383 consider K in
choisissez	515 K votre offre
choose	285 K a plan	383 K a plan
chosen	378 K by our
""", 'ci': """
cijelog	988 za čitanje K
cikk	630 ez a K
cikkeink	630 K
cipta	648 hak K
citera	1050 K oss gärna	1050 K gärna men ange
citire	0 timp de K	0 timp K
cititorii	36 K noștri	952 K noștri
cititorilor	18 datorită K
""", 'cl': """
claimed	386 K
clarifications	358 corrections and K
clicking	343 by K play
client	515 déjà K
""", 'co': """
code	686 qr K
codziennie	17 K rano	882 otrzymuj K
coffee	280 buy me a K	326 buy me a K	326 buy us a K	383 buy us a K	385 cup of K
colabora	416 K con
collabora	682 K con
columnist	316 is a K	336 K
comenta	6 pentru a K
comentar	6 para K	6 per K	409 para K	409 quieres K	923 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	409 déjanos tu K
comentarios	409 en los K	409 no admite K
comentariu	21 pentru a publica un K
comentou	935 K
comment	6 to K	6 to leave a K	6 to post a K	306 log in to K	306 sign in to K	306 be the first to K	306 leave a K below	306 leave your K	306 our K policy	306 post a K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	555 votre K sera publié
commentaires	529 dans les K	529 charte des K	529 espace K
commentare	6 per K	674 per K	674 vuoi K
commenter	529 pour K	555 peuvent K	555 pour pouvoir K
commenti	674 nei K	674 i K saranno
commenting	306 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	306 in the K below	306 in the K section	306 let us know in the K	306 K powered by	306 K have been closed	306 all K are subject to	306 we welcome your K	383 let us know in the K
commercial	378 our K team	378 our K content	551 réalisé par un partenaire K	564 notre service K
commission	301 we may receive a K	301 K if you buy	378 may earn a K	378 may earn a small K	378 may earn an affiliate K	378 may receive a small K	378 may receive K	378 earn K from
commissione	694 ricevere una K
committed	358 K to accuracy
community	252 unsere K	306 abide by our K	333 our K members	333 leave our K	333 like our K	383 join our K of	384 K-funded	674 regole della K	686 K whatsapp
compartilhe	25 K	932 K este
compartir	395 K tu cuenta, cambia	452 si quieres K tu cuenta
compensation	378 receive K from
complain	358 K about this article
complained	386 K
complains	386 K
complaints	358 our K page
completa	446 para leer la nota K	910 para ler a matéria K
complete	371 K digital access
completo	910 para ler o artigo K
complimentary	15 K articles	287 K articles	287 K article this month	287 last K article
compte	571 créez un K	571 créez votre K
comunidad	443 K que sostiene
comunique	923 K um erro
condannato	718 ha K
condiciones	407 términos y K
condividi	715 K questo
condividila	25 K
condividilo	25 K
conduite	555 charte de bonne K
confidence	334 in K
confidential	334 K tip	334 K tips
confirm	289 check your email to K
confirmar	442 bandeja de entrada para K
confirmation	560 e-mail de K
connect	298 K with us on
connectez	24 K-vous	515 K-vous pour	571 K-vous
consenso	672 il K ai cookie
consent	304 we need your K to load	329 written K
consentiti	674 non sono K commenti
consider	280 if you liked this article, K	327 please K	327 K a	327 K giving	327 K joining	383 K making	383 K giving	383 K a gift	383 K joining
contact	289 K me with news and offers	340 K her at	340 K him at	340 K them at	383 K us at
contacted	315 can be K at
conte	932 K-nos
contenido	9 este K	9 K externo	395 K premium	407 K externo de	407 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	304 to view this K, you	304 to view this K please	304 third-party K	304 this K is hosted by a third party	304 we use your sign-up to provide K	371 access to all our K	378 our K studio	380 to reuse this K
contenu	9 ce K	527 ce K n'a pas pu être	527 K bloqué	547 K est fourni par
contenus	515 tous nos K	572 nos K
contenuti	9 K esterni	661 a tutti i K
contenuto	9 questo K	9 K esterno	672 K esterno
contingut	9 aquest K
continua	707 K a leggere con	940 pentru a K lectura
continuar	85 per K llegint	910 para K lendo	910 para K a ler
continuare	20 K a leggere	707 per K a leggere	707 per K la lettura	940 pentru a citi în K
continue	285 to K reading this article	285 log in to K	285 sign in to K	285 register to K	285 upgrade to K	383 help us K
continuer	564 pour K à lire
continuez	551 publicité, K	564 K votre lecture sur
continuing	304 by K to use this website, you agree
contou	935 K
contribua	931 K	932 K com	932 K a partir	932 K para o nosso
contribuez	571 K
contribuisci	715 K
contributed	337 K reporting	337 K to this report	337 K to this story	337 K to this article	380 K to this report
contributing	316 is a K	383 by K to
contribution	326 make a K	383 your K	383 make a K	383 making a K	571 votre K
contributo	657 con il tuo K	704 piccolo K per noi	715 il tuo K
contributor	316 is a K
conversation	306 to join the K	306 join the K with	383 join the K
cookie	304 manage your K	584 קובצי K	672 usiamo i K	672 questo sito usa i K	734 Kを使用	734 K（クッキー）	734 Kの使用	734 Kを利用	890 pliki K	972 файлы K	972 файлов K	1128 файли K	1148 sử dụng K
cookies	9 third-party K	133 vi bruger K	133 bruger K til	150 K	264 αποδοχή K	304 we use K	304 this site uses K	304 this website uses K	304 our site uses K	304 uses K to	304 accept all K	304 accept K	304 use of K	304 how to control K	343 social media K	407 usamos K	407 este sitio utiliza K	407 esta web utiliza K	407 uso de K	407 aceptar las K para	407 que aceptes las K	527 utilise des K	527 refusé les K	547 gérez vos K	575 bandeau K	804 gebruik van K	804 omdat je geen K	834 vi bruker K	851 K	890 używamy K	890 plików K	921 usamos K	921 este site utiliza K	921 este site usa K	921 uso de K	1052 K på	1060 K
copy	384 read our K
correct	378 K at time of
correction	358 report a K	358 request a K	358 suggest a K
corrections	358 our K	358 K policy	384 our K
correo	398 en tu K	398 en su K	398 a tu K
correspondant	536 est K	536 K à
correspondante	536 est K	536 K à
correspondent	316 is a K	336 K
correspondents	384 our K
corresponsal	416 es K
correu	86 al teu K
corrispondente	682 è K
courriel	518 par K chaque	518 dans votre boîte K
couvre	536 K les
coverage	355 read our full K	355 see our full K	384 our K
covers	316 K the
""", 'cr': """
created	320 summary was K
creative	317 under a K commons license
criticised	386 K
criticized	386 K
crowdfunding	387 K
""", 'cu': """
cubre	416 K los
cuenta	395 accede con tu K
cuestionario	35 nuestro K
cuma	17 her K
cuota	453 tu K
""", 'cz': """
czekamy	892 K na wasze
czytaj	899 K dalej za
czytania	0 czas K
czytelnicy	36 nasi K	900 nasi K
czytelnikom	18 dzięki K	900 dzięki K
""", 'da': """
daarna	793 K kun je
dabei	251 sind sie K	251 sei K
dacci	715 K una mano
dagar	1071 # K för #
dage	161 # K for #	166 prøv # K
dagelijks	795 ontvang K
dager	863 # K for #
daily	289 sign up for our K
dakika	0 K okuma
danach	178 K # euro
dankzij	18 K lezers	18 K onze lezers
dapatkan	641 K update berita
dar	114 váš K	118 K	1013 K
darbu	783 mūsu K
darmowy	880 ostatni K
darowizna	899 twoja K	903 K
darowizny	903 K
darte	398 K de baja
darujme	116 K
dary	118 K	1013 K
data	316 is a K
dateci	715 K una mano
datenschutzbestimmungen	192 K
datenschutzhinweise	192 K
""", 'de': """
deaktiviere	190 K deinen adblocker
deaktivieren	190 K sie ihren adblocker	190 adblocker K	190 ad-blocker K
deaktiviert	190 javascript ist K
debat	149 send det til K*
debate	306 join the K
debattartikel	1059 din K	1059 skriva en K
debattartikeln	1059 svara på K
debatten	6 delta i K	135 deltag i K	155 deltage i K	155 deltag i K	155 tone i K	856 delta i K
debattinnlegg	850 K
decided	386 K
decidiu	935 K
decis	954 a K
deciso	718 ha K
declarat	954 a K
declarou	935 K
dedi	1114 K
dedicated	384 our K team
deductible	326 tax-K gift	326 tax-K donation	383 make a tax-K	385 tax-K
deel	25 K het	25 K dit	815 K dit
deine	18 ohne K
dejal	1026 je K
dejala	1026 je K
dela	25 K den
delivered	285 print edition K to	285 K to your door	289 K to your inbox	289 K to your email	289 get the latest news K
delo	1024 naše K
demanar	94 va K
demander	508 une faveur à vous K	508 un petit service à vous K
den	25 del K
denuncia	455 K	718 K	935 K
departe	951 citi mai K
depend	384 we K on
depende	443 no K de bancos
dependemos	443 K de nuestros lectores
der	254 so K
derden	804 inhoud van K
derecho	29 se reserva el K
desactiva	405 K adblock
desactivar	405 K adblock
desative	919 K o adblock
descarga	399 K la app	399 K nuestra app	452 K nuestra	452 K la app
descarrega	91 K't
descarregue	913 K a app
desta	932 faça parte K
destek	1111 bize K	1111 K olun	1111 K ol	1111 K verin	1111 aylik K
detected	302 ad blocker K	302 adblock K
determinou	935 K
detto	718 ha K
devamini	1098 K okumak için	1111 haberin K okumak
devenez	571 K membre	571 K mécène
device	334 non-work K
""", 'di': """
dicci	715 K la tua
dice	455 K	718 K
diceva	718 K
dich	251 trag K
dichiarato	718 ha K
diesen	9 K tweet	252 K text
dieser	252 K text
dieses	9 K video	215 um K video
dig	119 vi har en bøn til K	1078 hör av K
digest	325 weekly K	325 our K
digipakett	458 telli K
digital	240 K-abo für
digitalabo	178 mit unserem K	240 K für
dijo	455 K
dimanche	17 chaque K
dinara	997 K
dine	124 læst alle K
dinleyin	2 haberi K
dipublikasikan	22 tidak akan K
dir	94 va K
direct	289 K to your inbox	523 suivez en K
directement	518 K dans votre
directly	289 K in your inbox
directo	403 sigue en K
direito	29 reserva-se o K	29 se reserva o K
disabilita	670 K adblock
disait	574 K-il	574 K-elle
disattiva	670 K adblock	670 K l'ad blocker
discover	144 google K	207 google K	330 google K	419 en google K	845 google K	1054 google K
discussion	6 to join the K	529 participez à la K
disdici	661 K quando vuoi	717 K quando vuoi
disfrutando	446 sigue K de
disiscriverti	664 K
diskutiere	194 K mit
diskutieren	194 K sie mit	194 K sie über	251 K sie mit
dispatch	325 a weekly K	325 our K
disponibile	665 K su app store
disponible	399 K en google play	519 K sur l'app store
dispositivo	395 si continúas leyendo en este K	395 en otro K	707 in uso su un altro K
dispus	954 a K
disse	718 K	935 K
distribuie	25 K
dit	574 a K	574 K-il	574 lui K-on
dites	529 K-le nous en	571 K-nous
diu	94 K
diventa	715 K socio	715 K parte
diz	935 K
dizia	935 K
diziam	935 K
""", 'do': """
do	384 what we K
docente	682 è K
dodal	117 K	1012 K
dodala	117 K	998 K	1012 K
dodao	998 K
dokumente	209 anonym K
dollar	383 K you give	385 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	575 K
dona	715 K ora
donacija	995 vaša K	999 K	1027 K
donacije	999 K	1027 K
donacijo	1025 z K
donacijom	997 K
donaciones	456 K
donacions	95 K
donasi	649 K anda	653 K
donate	327 K	383 K today	383 K now	383 K what you can	387 K
donateur	571 devenez K	815 word dan K
donateurs	538 nos K	572 nos K
donatie	790 doe een K	790 jouw K	813 K	815 jouw K	815 uw K	815 doe een K	819 K
donaties	819 K
donating	383 consider K
donation	280 consider making a K	326 make a K	367 K will be doubled	367 K will be matched	383 your K	383 consider a K	383 make a K	387 K
donations	387 K
donativo	931 o seu K
donatrices	572 nos K
donazione	657 fai una K	681 una K	715 la tua K	715 fai una K	719 K
donazioni	719 K
donderdag	17 elke K
doneer	813 K	815 K
donirajte	995 K	1023 K
donnerstag	17 jeden K
donnez	529 K votre avis	571 K-nous	571 K-leur
donors	383 new K
dons	571 vos K	575 K
doors	384 our K open
dostupan	988 ovaj sadržaj je K
doubled	367 gift will be K
download	127 K appen	127 K vores app	291 K our app	291 K on the app store	292 K the app	292 K the free app	383 K our	796 K de app	796 K de gratis app	815 K de
""", 'dr': """
draht	209 ihr K zur	209 K zu uns
dreptul	29 își rezervă K
drepturile	950 toate K rezervate
drittanbietern	192 K nicht zugestimmt	215 inhalte von K
drittanbieters	215 dienst eines K
drittplattformen	192 K
""", 'du': """
dukung	649 K kami
dukungan	649 K anda
dung	9 nội K này
duyurdu	1114 K
""", 'dz': """
dziennikarstwo	878 wesprzyj niezależne K	900 nasze K	900 niezależne K
dziennikarze	900 nasi K
""", 'ed': """
edebilirsiniz	1102 takip K
edited	380 this story has not been K	380 has not been K by
edition	350 our special K	380 in our print K
editor	307 letter to the K	316 is a senior K	316 is an K	316 is the K	316 is the deputy K	336 K	383 write a letter to the K
editors	384 we, the K	384 our K
""", 'ee': """
eerste	817 K maand
""", 'ef': """
eftertryck	1050 K förbjudet
""", 'ei': """
eiere	862 ingen rike K
eigener	171 in K sache	252 in K sache
eilmeldungen	14 K	184 K aufs	232 K
einem	178 mit K abo
einen	209 K tipp für uns
einer	250 text steht unter K
eingebettete	9 K beitrag	215 K inhalte
eingebetteten	215 K inhalt
eingebetteter	9 K beitrag
einloggen	24 K
einmal	17 K pro woche
eintragen	251 K genügt
einverstanden	182 ich bin damit K, dass
einwilligung	192 K jederzeit
""", 'ek': """
ekibimiz	1112 K
ekonomireporter	1058 är K
eksternt	133 K indhold	150 K indhold	834 K innhold	851 K innhold
""", 'el': """
elfogadom	623 K a
elige	395 K tu plan	452 K tu plan
elismerte	632 K
elke	17 K dag
elle	574 dit-K
elmondta	632 K
elrendelte	632 K
""", 'em': """
email	17 daily K	260 στο K σας	289 enter your K	289 we'll K you	289 we will K you	296 click to K	296 share via K	306 save my name, K	325 our daily K	325 our free K	340 K her at	340 K him at	383 K us at	398 en tu K	638 ke K anda	664 la tua K	664 nella tua K	912 no seu K	941 pe K	964 ваш K	1122 ваш K	1144 địa chỉ K	1144 K của bạn	1144 nhận tin qua K
emailing	315 get in touch by K
embed	9 this K	343 to view this K
embedded	9 K content	9 K post
embora	904 antes de ir K
empresas	453 sin grandes K
""", 'en': """
enable	302 to view this video please K
encuesta	35 nuestra K
engagement	515 sans K	573 sans K
engagent	30 n'K que
engelleyici	1105 reklam K
engelleyicinizi	1105 reklam K
enjoyed	275 we hope you K this
enligt	1081 K
enquete	35 nossa K
enter	974 ctrl+K	1130 ctrl+K
entering	289 by K your email
enthalten	240 im abo K
entlang	251 hier K
entrada	398 en tu bandeja de K	912 na sua caixa de K
entro	716 K fine mese
entschied	254 K
envoyer	560 pour vous K nos
""", 'ep': """
episoden	854 hele K
""", 'eq': """
equipa	933 a nossa K
equipe	933 nossa K
equipo	453 somos un K
""", 'er': """
erfahrungen	209 ähnliche K
erfolgreich	233 K angemeldet
erforderliche	21 K felder sind	194 K felder sind
erkende	818 K
error	358 spot an K
errors	358 spot any K
erschien	200 dieser text K zuerst	200 dieser artikel K zuerst	200 dieser beitrag K zuerst
erschienen	200 zuerst K auf
erwerben	250 rechte K
""", 'es': """
escreva	932 K-nos
escreveu	935 K
escribe	416 K sobre
escritor	416 es K
escritora	416 es K
escriu	91 K-nos
escute	932 K a
esimene	464 K kuu
essai	573 offre d'K
estamos	453 ya K en
estimated	0 K read
""", 'et': """
ettertrykk	842 K forbudt
etwas	236 text K wert ist
""", 'eu': """
euch	18 ohne K
euro	178 dann # K	253 ab # K
""", 'ev': """
evening	17 every K
every	17 K week	289 in your inbox K	322 thank you to K	385 K gift
everyone	322 thank you to K who	322 thanks to K who	367 keep it free for K
everything	384 K else we publish
""", 'ex': """
exclusief	793 K voor abonnees	793 dit artikel is K
exclusiva	395 nota K	447 K para socios
exclusively	371 K for members
exclusivo	395 este artículo es K	395 este contenido es K	395 contenido K para	447 K para socios	910 este conteúdo é K	910 este artigo é K	910 conteúdo K para
existence	572 notre K
explained	386 K
explica	94 K	455 K	935 K
explicar	94 va K
explicat	954 a K
explicou	935 K
explique	574 K
expressed	342 views K	342 opinions K	342 views and opinions K	342 views K are personal
external	9 K content	304 K content from
externe	9 contenu K	9 K inhoud	804 K inhoud
externen	9 K inhalt	9 K inhalte	192 K inhalt	215 alle K inhalte
externer	9 K inhalt	192 K inhalt von	215 anzeige K inhalte	215 K inhalt konnte
externes	9 contenus K
extracto	442 un K de nuestra
""", 'fa': """
facebook	16 K	130 på K og twitter	262 στο K και	296 share on K	298 on K and twitter	298 on K, twitter	298 on twitter and K	298 like us on K	298 find us on K	403 en K y twitter	403 en K, twitter	403 en K y x	523 sur K et twitter	523 sur K, twitter	668 su K e twitter	800 op K en twitter	800 op K, twitter	831 på K og twitter	917 no K e no	917 no K, no	1039 på K och twitter	1169 在K上
facebookie	16 K
facebooku	16 K	104 na K a twitteru
facts	383 fund the K
factual	358 K error	358 K errors
faire	571 K un don
fais	571 je K un don
faisant	511 en K un don
faisons	561 K vivre un
faites	511 K un don	538 K un don	571 K un don	571 K-le lire	571 K un geste
farci	716 da K
fast	169 slog K	873 slo K	1081 slog K
favor	275 small K to ask	275 a K to ask of you	275 we have a K to ask	387 small K
favoris	541 K google	541 K sur google
favorite	330 K source	541 source K
favorites	541 sources K
favoritos	419 tus K
favour	275 small K to ask	275 we have a K to ask	387 small K
favourite	330 K source
""", 'fe': """
feedback	227 ihr K	227 dein K	306 thanks for your K	306 thank you for your K
fehler	194 haben sie einen K
fehlerhinweis	194 K
feliratkozom	619 K a hírlevélre
fellow	316 is a senior K	316 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	628 minden jog K
""", 'fi': """
fi	326 on ko-K
figyelmeztet	632 K
finanzieren	174 wir K uns durch spenden	252 wir K uns
finden	245 zum thema K sie	245 aus der region K sie	245 mehr dazu K sie
finder	154 K en fejl
fined	386 K
finestra	674 si apre in una nuova K
first	286 for the K year	286 for your K year
fizess	629 K elő
fizessen	618 K elő	629 K elő
""", 'fo': """
folge	187 K uns	251 K uns
folgen	187 K sie uns	251 K sie uns
folgt	187 K uns
follow	298 K us on	298 K us at	298 K him on x	298 K her on x	298 K them on x	298 K me on	298 K our live	298 K on x	306 notify me of K-up	383 K us on
folosim	945 K cookie
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	141 alle rettigheder K
fordert	254 K
forderte	254 K
foretrukken	144 K kilde	845 K kilde
foretrukket	845 K kilde
foretrukne	144 K kilde	845 K kilde
forint	631 K
forinttal	631 K
forklarer	169 K	873 K
former	323 is a K
fortalte	169 K	873 K
forteller	873 K
fortgesetzt	189 wird nach der anzeige K
fortsette	871 for å K å grave
found	386 K that
founder	316 is the K
""", 'fr': """
fragen	240 K zum abo	240 K zu ihrem abo
fragt	254 K
fragte	254 K
fredag	17 hver K	17 varje K
free	287 you have # K	289 sign up for our K	289 sign up to our K	289 get our K	291 our K app	291 our app is K	367 keep it K for all	367 keep this site K
freelance	315 is a K writer	316 is a K
freelancejournalist	148 er K
freiartikel	180 K
freier	202 ist K autor
freitag	17 jeden K
freiwilligen	251 K beitrag
friday	17 every K
fridays	17 on K
friend	296 tell a K	367 become a K of the
frilansjournalist	849 er K	1058 är K
""", 'fu': """
full	20 to read the K
functional	343 K cookies
fund	280 help K our	383 K our
funded	384 reader-K
fundet	154 K en fejl
fundraising	384 K deadline	387 K
funktionale	215 K cookies
funnet	855 K feil	855 K en feil
""", 'ga': """
gab	254 K an
gabung	641 K di kanal	649 K
ganze	245 lesen sie die K
ganzen	20 K text	178 den K text lesen	245 lesen sie den K
gave	823 gi en K	870 gi en K	874 K
gazetecilerimiz	1112 K
gazetecilik	1112 bağimsiz K
""", 'ge': """
geaccepteerd	804 geen cookies hebt K
gebruiken	804 wij K cookies	804 we K cookies
gebruikt	804 deze website K cookies	804 deze site K cookies
gedetecteerd	802 adblocker K
gedruckte	240 K zeitung? dann
gedruckten	240 abonnenten der K
gefallen	171 ihnen hat dieser artikel K	171 hat ihnen dieser artikel K	171 hat dir dieser artikel K
gefragt	254 K
gefunden	194 fehler im text K
gehen	171 bevor sie K
gekennzeichnete	189 mit einem symbol K
geladen	192 nicht K werden	215 inhalt konnte nicht K
gelesen	252 bis hierhin K	252 bis hierher K
gemeinschaft	236 teil der K
genehmigung	200 ohne K
generated	320 summary was K	320 summary is K	320 summaries are K	320 key points were K	320 audio was K	320 voice is K	320 K using ai	320 K by ai	320 this audio is K
genererad	1061 ai-K
genereret	151 K af ai
generosity	383 your K
gengives	141 må ikke K
genossenschaft	252 unsere K	252 unserer K
gepubliceerd	22 wordt niet K	806 je e-mailadres wordt niet K
gern	251 wirf K
gerne	158 ja tak, jeg vil K
geschickt	233 eine e-mail K
geschlossen	194 kommentare sind K
gewinnspiel	220 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	230 die app K es	230 app K es
gift	383 your K	383 make a K	815 met een K
gifts	18 small K
giornale	716 questo K	716 il nostro K
giornalismo	657 sostieni il K	704 fare K costa	716 il nostro K	716 il K costa
giornalista	682 è K
giornalisti	716 i nostri K
giorno	17 ogni K
gitmeden	1094 K önce
give	326 K what you can	383 K what you can	383 euro you K
""", 'gj': """
gjengis	842 kan ikke K
""", 'gl': """
glissez	571 K une pièce
""", 'go': """
going	20 to keep K	384 keep us K
google	144 K news	187 auf K news	207 als quelle bei K	207 als quelle auf K	207 bei K öfter	207 auf K sehen	230 K play	262 στο K news	291 get it on K play	298 follow on K news	330 K news	330 star on K	330 source on K	419 en K news	641 di K news	845 K news	845 som kilde på K	859 app store og K play	859 K play og app store	887 nas w K news	887 na K news	943 pe K news	1054 K news	1054 som källa på K	1067 app store och K play	1067 K play och app store	1102 K news'te	1146 trên K news
gostou	933 K desta	933 K deste
""", 'gr': """
gracias	18 K a ti	443 es posible K a sus socios	453 K a ti
granskning	1079 sådan här K	1079 vår K
granskningar	1079 våra K
granskningen	1079 den här K
gratis	178 wochen K	178 monat K	251 jetzt K	253 wochen K	395 crea tu cuenta K	398 recibe K	452 recibe K	454 prueba K	651 K	793 ontdek nu K	793 krijg je ook K	816 niet K	863 dager K	1071 dagar K
gratisartiklar	15 K
gratuit	15 article K	516 dernier article K	572 ce site est K
gratuita	717 prova K
gratuitas	15 matérias K	396 notas K	930 matérias K
gratuite	15 articole K
gratuitement	515 inscrivez-vous K	515 essayez K	518 recevez K
gratuiti	15 articoli K	662 articoli K
gratuito	15 articolo K	662 articolo K	930 artigo K
gratuitos	15 artículos K	15 artigos K	396 artículos K	930 artigos K
gratuits	15 articles K	561 nos articles sont K
gridava	718 K
gritaba	455 K
gritava	935 K
""", 'gu': """
guidelines	306 community K before	306 our community K
""", 'ha': """
haber	1112 bu K
haberi	2 K dinle	4 K
haberlerimiz	1112 K
hacemos	443 lo que K
hacete	452 K socio	452 K socia
hafta	17 her K
haftalik	1113 K
haftung	30 keine K
hakkini	29 K sakli tutar
hauteur	573 à la K de vos moyens
havi	631 K #
havonta	631 K
hay	1157 cho K
""", 'he': """
hear	335 we'd like to K from you	335 we'd love to K from you	335 we want to K from you	383 we want to K from you	383 we'd love to K
heard	386 court K
hebben	815 wij K je hulp nodig	815 we K je steun nodig
hekelt	818 K
hela	20 läsa K	20 läs K	1033 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	124 for at læse K	825 for å lese K
helfen	251 K sie uns	251 K sie mit
helft	251 K uns
helloasso	538 K
help	383 we need your K	383 K us do	383 will you K	383 K pay for	383 K if you can	383 K us pay	813 K ons	815 K ons
helpful	306 was this article K
her	820 nå som du er K
here	275 as long as you're K	275 now that you're K	383 sign up K
herunterladen	183 app K
hetente	17 K	631 K
hevder	873 K
""", 'hi': """
hilf	251 K uns
hinterlassen	251 K sie
hinweise	209 K zu diesem	209 K nehmen wir	209 K für uns	227 K auf fehler
historien	162 læse hele K	536 est K
historienne	536 est K
historier	167 vores K
hittat	1064 K fel	1064 K ett fel
""", 'hj': """
hjelp	852 K av ki	852 K av ai	870 K oss
""", 'hu': """
hubungi	649 K kami
huusi	506 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	119 nu K du er her
""", 'id': """
iddia	1114 K etti
ideal	817 K
identifiez	24 K-vous	515 K-vous pour	571 K-vous
""", 'if': """
ifade	1114 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	178 mit K abo
ihren	252 lebt von K
ihtiyacimiz	1111 yardiminiza K	1111 desteğinize K
""", 'ik': """
iklan	11 K
ikuti	641 K kami	649 K kami
""", 'il': """
ilimitado	395 acceso K	910 acesso K
ilk	1113 K ay
illimitato	661 accesso K
ilmoitti	506 K
ilmoitukset	14 K
""", 'im': """
immobilienmarkt	220 unserem K
importa	452 tu opinión nos K
impozit	953 % din K
""", 'in': """
inbox	260 στο K σας	289 sent to your K	289 right to your K	289 into your K	289 check your K to	364 in your K at #	364 in your K by #	383 your K	703 nella tua K	795 in je K	941 în K	989 u vaš K
inchiesta	716 questa K
inchieste	716 le nostre K
ind	24 log K	124 log K for at
indbakke	126 i din K
indbakken	126 i K
independen	650 jurnalisme K
independence	384 our editorial K
independencia	453 nuestra K
independent	92 periodisme K	280 support K journalism	383 support K journalism	384 K journalism	952 jurnalism K	952 jurnalismul K
independente	933 jornalismo K
independently	378 we K	378 editors K	378 K selected by our	378 K chosen by our
independents	92 mitjans K
independiente	453 periodismo K	453 prensa K
independientes	443 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	716 giornalismo K	716 informazione K
indipendenti	704 rimanere K	704 restare K
indipendenza	716 la nostra K
infocom	200 dpa-K
infolettre	518 notre K	572 notre K
informasjonskapsler	834 bruker K	851 K
information	304 to store and/or access K on a device	304 for more K see our privacy	539 lettre d'K	539 lettres d'K	572 K libre
informationen	200 mit K der	209 K zu diesem fall
informations	523 suivez les K sur
informativa	672 K sulla privacy	716 la nostra K
informazione	704 l'K di qualità ha un costo	715 sostieni l'K	716 K libera	716 l'K di qualità
informou	935 K
ingen	160 uden dig K	160 K rig ejer	862 uten deg, K	1070 utan dig K
ingyenes	15 K cikkei	15 K cikk
inhalt	9 dieser K	9 diesen K	178 dieser K ist nur für	215 dieser K wird von	215 um den K
inhalte	9 externe K	192 externe K
inhalts	9 dieses K
inhoud	9 deze K	804 om deze K te
iniciar	409 debes K sesión
initialement	535 article publié K	569 cet article a été K
inkorg	1035 i din K	1035 till din K
inkorgen	1069 direkt i K
inloggen	21 K om een reactie	24 K	815 je moet nog even K
innan	1028 K du går
innboksen	827 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inschakelen	797 meldingen K	802 javascript K
inscreva	912 K-se na nossa	912 K-se em nossa	932 K-se
inscrever	912 ao se K
inscription	518 votre K a bien été	518 K est confirmée	518 confirmer votre K
inscrit	515 déjà K
inscrivant	518 en vous K
inscrivez	518 K-vous à notre	571 K-vous
insegna	682 K storia
insisted	386 K
instagram	16 K	130 på facebook og K	187 auf facebook, K	187 auf K, facebook	187 auf facebook und K	187 auf facebook oder K	187 ob whatsapp, K	298 follow him on K	298 follow her on K	298 follow them on K	298 on K, facebook	298 on K and facebook	523 sur facebook et K	668 su facebook e K	800 op facebook en K	800 op facebook, K	831 på facebook og K	1039 på facebook och K
instagramie	16 K	887 na facebooku i K
instagramu	16 K	104 na facebooku a K
instale	913 K a app
install	291 K our app
installez	571 K-la
integritetspolicy	1042 K
intelligens	151 med kunstig K	151 af kunstig K	151 fra kunstig K	151 kunstig K (ai)	852 med kunstig K	852 av kunstig K	1061 med artificiell K	1061 av artificiell K
interdite	569 diffusion K
interdites	569 diffusion K
invest	383 K in local news
investigaciones	453 nuestras K
investigador	416 es K
investigadora	416 es K
investigando	443 seguir K
investigate	334 we should K
investigation	384 this K	572 cette K
investigations	334 our K team	334 our K desk	384 our K
investigative	316 is an K
investigativteam	209 K
inviata	682 è K
inviato	682 è K
invite	574 K
invitent	574 K
involved	378 not K in the
""", 'ip': """
iphone	291 our K app
""", 'ir': """
iratkozz	619 K fel	629 K fel
iratkozzon	619 K fel	629 K fel
""", 'is': """
is	323 K our
iscrive	703 ci si K qui
iscrivendoti	664 K
iscriversi	703 K qui
iscriverti	703 per K clicca	715 clicca qui per K
iscriviti	664 K alla nostra	664 K gratis	664 K al nostro	703 K qui	715 K	715 K qui
iscrizione	664 annullare l'K	703 la tua K è	703 per confermare l'K
istedi	1114 K
""", 'iz': """
izjavila	998 K
izjavio	998 K
""", 'ja': """
jaa	25 K se
jaar	817 per K
jahr	253 im K	253 pro K
janela	923 abre em nova K
jar	326 tip K
jaunumi	783 mūsu K	786 K
jaunumiem	781 piesakies K	782 piesakies K
javascript	107 povolte K	107 zapněte K	133 aktivér K	133 slå K til	190 K in ihrem browser	190 aktivieren sie K	190 K benötigt	302 please enable K	302 requires K	302 K is disabled	302 K is required	302 turn on K	302 K is not available	302 enable K in your browser	302 K must be enabled	302 needs K	405 activa K	405 habilita K	405 habilitar K	405 activar K	497 salli K	497 ota K käyttöön	525 activer K	525 activez K	525 K est désactivé	525 nécessite K	584 אפשרו K	643 aktifkan K	670 abilitare K	670 abilita K	670 attiva K	670 attivare K	732 Kを有効	732 Kが無効	732 K を有効	802 schakel K in	834 aktiver K	834 slå på K	890 włącz K	890 włącz obsługę K	919 ative o K	919 habilite o K	919 ativar K	945 activați K	972 включите K	1042 aktivera K	1042 slå på K	1128 увімкніть K	1148 bật K
javite	995 K nam
""", 'je': """
jederzeit	178 K kündbar	182 widerruf K	182 K abmelden	182 abmeldung K	233 K wieder abmelden	253 K kündbar
jednou	17 K týdně
jefa	416 es K de
jefe	416 es K de
jelas	652 K
jelentkezz	24 K
jelentkezzen	24 K	618 K be a
jelezze	629 K nekünk
jetzt	178 K im abo	251 teste K
""", 'jo': """
jobbar	1061 K med ai
join	327 K for	383 K us on
jornal	933 nosso K	933 somos um K
jornalismo	907 apoie o K	932 apoie o K	933 nosso K
jornalistas	933 nossos K
journal	572 notre K
journalism	280 support our K	280 support the K you rely on	367 keep our K free	371 access to all our K	371 access to all of our K	383 support quality K	383 support local K	384 our K	384 fearless K	384 K like this
journalisme	511 soutenez un K	571 soutenez le K
journalismi	504 riippumaton K
journalismimme	504 K
journalismus	174 unterstützen sie unabhängigen K	174 unterstütze unabhängigen K	174 für unseren K	252 unser K	252 unseren K	252 unabhängigen K	252 unabhängiger K	252 gut gemachten K	252 gut gemachtem K	252 frei zugänglichen K	252 frei zugänglicher K	252 guten K	252 freien K
journalist	148 er K på	148 er K hos	148 er K ved	148 er K i	202 ist freier K	202 ist K	211 arbeitet seit # als K	315 is a freelance K	316 is a K	336 K	849 er K i	849 er K på	849 er K og	1058 är K på	1058 är K och
journaliste	536 est K	536 K au	536 K à	536 K pour
journalisten	816 onze K
journalister	167 vores K	871 våre K	1079 våra K
journalistes	560 nos K	561 payer nos K	572 nos K
journalistiek	790 steun onze K	816 onze K
journalistik	122 støt vores K	122 støt uafhængig K	167 vores K	167 uafhængig K	167 K koster	1031 stöd vår K	1031 stöd oberoende K	1079 vår K	1079 oberoende K	1079 granskande K
journalistikk	823 støtt vår K	823 støtt uavhengig K	871 vår K	871 uavhengig K
journalistin	202 ist freie K	202 ist K	211 arbeitet seit # als K
journalists	384 our K	384 we, the K
""", 'ju': """
jueves	17 cada K
jurnalis	650 K kami
jurnalisme	650 K kami
jurnalismul	951 susține K	952 K nostru
jutro	17 svako K	17 vsako K
juttu	489 lue koko K	504 tämä K
juttujamme	504 K
juttuvinkki	503 lähetä K
jutun	20 koko K
jutusta	504 piditkö K
""", 'ka': """
kaart	9 deze K
kabul	1114 K etti
kaitstud	461 kõik õigused K
kakor	1052 K på	1060 K
kami	650 tim K
kanaal	816 ons K
kanal	167 vores K	641 ikuti K	650 K kami	871 vår K	1079 vår K
kanale	887 na naszym K
kanalimiz	1112 K
kanalimiza	1102 K abone
kanavamme	504 K
karte	9 diese K
karya	650 K kami
kata	652 K
katanya	652 K
katkisiyla	18 okurlarin K
kaydolun	1111 K
""", 'kd': """
kdykoli	116 zrušit K
""", 'ke': """
kebijakan	643 K privasi	643 K cookie
keep	383 help us K	383 help K our
kein	240 noch K abo
kertoi	506 K
kertoo	506 K
kesti	1114 ceza K
ketentuan	643 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	852 av K
kiitos	503 K kun luet
kirjaudu	24 K	503 K sisään
kirjoitti	506 K
kirjuta	462 K meile
kirjutas	465 K
""", 'kk': """
kk	505 /K
""", 'kl': """
klaagt	818 K
klagar	1081 K
klagen	818 K
klager	169 K	873 K
klagt	254 K
kleine	171 haben wir eine K bitte
klical	1026 je K
klicka	1068 genom att K på
klikke	860 ved å K på
klummeskribent	148 er K
""", 'ko': """
kolumnist	202 ist K	1058 är K
kolumnistin	202 ist K
komentar	6 za K	6 ostavite K
komentarisali	6 da biste K
komentarisanje	6 za K
komentarz	6 dodać K	21 móc dodać K	892 aby dodać K
komentarzach	892 w K
komentiranje	6 za K
kommentar	229 K wird	229 ihr K	229 dein K
kommentare	194 um K zu	229 K zu diesem	229 K werden
kommentaren	194 in den K
kommentarerna	1044 i K
kommentarfeltet	135 i K	836 i K	856 stenger K	856 meninger i K
kommentarfunktion	194 K
kommentarsporet	155 i K
kommentator	148 er politisk K	148 er K	849 er K i	849 er K og	849 er politisk K	1058 är politisk K
kommentera	6 för att K	1044 för att K
kommentere	6 for at K	6 for å K	135 for at K	836 for å K
kommentieren	6 um zu K	6 K zu können	194 um zu K	194 probleme beim K	194 K sie diesen	194 K sie den	194 nicht mehr K	229 K
kommentiert	194 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kompakt	233 K per mail	233 K per e-mail
kondigde	818 K
kongress	220 jetzt zum K
konstaterade	1081 K
konstaterar	1081 K
konten	9 K ini
kontingent	180 haben ihr K
konto	124 opret en K for	166 opret en K	899 załóż K	1033 skapa ett K för	1078 skapa ett K
konzern	237 kein K	252 kein K
kopieras	1075 får inte K	1075 får ej K
kopieres	842 kan ikke K uten
kopiering	141 K er ikke tilladt	1075 K utan
korrekt	1064 ska vara K
korrekta	1064 ska vara K
korrekturhinweis	227 K*	227 K
korrespondent	148 er K	202 ist K	210 als K	849 er K	1058 är K
korrespondentin	202 ist K	210 als K
korzystamy	890 K z plików cookie
kostenlos	178 wochen K	178 monat K	182 K per mail	253 K testen
kostenlose	15 K artikel	180 noch zwei K	180 noch # K
kostenlosen	180 noch einen K	180 K artikel gelesen	182 unseren K newsletter	182 unserem K newsletter	182 unserer K newsletter	182 den K newsletter
kostenloser	180 K artikel
kostenpflichtig	178 dieser artikel ist K
kostnadsfritt	1071 en månad K
""", 'kr': """
kritik	227 lob oder K
kritiker	1058 är K och
kritiserar	1081 K
kritiserer	169 K	873 K
kritisieren	254 K
kritisiert	254 K
kritizuje	117 K
kronor	1080 K
""", 'ku': """
kullan	1105 çerez K
kullanilamaz	1110 izinsiz K
kullanilmaktadir	1105 çerez K	1105 çerezler K
kullaniyoruz	1105 çerezleri K	1105 çerezler K
kulturressort	210 leitet das K
kulturskribent	1058 är K
kumppanimme	497 me ja K
kun	161 for K #	863 for K #
kunne	167 K du lide
kurzfassung	203 K
kutunuza	1099 posta K
kuukaudessa	505 K
kuukausi	489 kokeile K	503 kokeile K
kuus	464 K
""", 'ky': """
kyselyymme	35 K
""", 'l': """
l	93 K'any
""", 'la': """
laadi	462 K alla
laatste	800 volg het K nieuws
ladda	1036 K ner vår app	1078 K ner
lade	183 K die app
laden	183 app K	183 K sie die app
lahjoituksesi	503 K
lahjoitus	503 tee K	507 K
laissez	571 K-nous votre
lamenta	455 K	718 K	935 K
lamentano	718 K
lamentou	935 K
lance	574 K
langganan	649 K sekarang	653 K
last	828 K ned vår app	870 K ned
later	355 check back K
laukeliai	21 būtini K
laut	254 K
lavoro	716 il nostro K
lawyers	384 our K
""", 'le': """
leave	289 one click to K	383 K us a tip	383 K a tip
lecteur	9 ce K	547 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	561 par des K comme vous	572 nos K
lectoras	36 nuestras K	453 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	453 nuestros K	453 gracias a sus K
lectors	18 gràcies als K	92 els nostres K
lectrices	572 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	316 is a senior K	316 is a K
ledarskribent	148 er K	1058 är K
leden	816 onze K
lederskribent	148 er K
leernos	452 gracias por K
leestijd	0 K
legge	718 si K
leggere	661 per K tutto
lei	953 # K
leiter	202 ist K
leiterin	202 ist K
leitores	18 graças aos K	36 nossos K	933 nossos K
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	935 K
lengkap	20 artikel K
lese	864 du kan K mer	864 kan du K mer
lesedauer	0 K
lesen	178 im abo K	178 K sie mit plus	180 % noch zu K	183 in der app K	245 mehr dazu K sie	251 danke fürs K
leser	870 takk for at du K
leserabend	220 K
leserbrev	850 K
leserbrief	194 K
leserbriefe	194 K an	227 K
lesere	36 våre K	871 våre K
leserfinanziert	252 K
leserinnen	36 unsere K	252 unsere K	252 unseren K
leserinnlegg	850 K
lesern	252 ihren K
leserne	18 takket være K	862 K våre
lesernes	18 K bidrag	871 K bidrag
leserreisen	220 unsere K	220 unseren K
leserumfrage	35 unserer K
leserzuschriften	227 K
lesetid	0 K
lesezeit	0 K
letno	1025 K
letter	307 send a K
letters	307 K to the editor	307 send K	358 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	704 solo grazie ai nostri K	704 esiste grazie ai suoi K	716 i nostri K
lettre	572 notre K
lettrici	716 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
leyendo	20 seguir K	446 para seguir K	446 quieres seguir K	446 sigue K con	446 y sigue K	452 sigue K sin
lezen	20 meer K
lezers	36 onze K	816 onze K
""", 'li': """
libovolnou	116 K částkou
lid	793 al K
lidem	18 díky K	115 díky K
liens	551 via nos K	551 par nos K
lignes	561 qui lisent ces K
liitu	462 K meie
like	384 work K this
liked	384 K what you read
liker	871 K du det vi
limit	285 read without K	287 free K
limitat	85 accés il·K
limits	285 read without K
line	334 our tip K
link	296 copy the K	373 read it for free with this K
links	301 some K on this page	301 some of the K on
liputan	650 K kami
lire	20 pour K cet	574 peut-on K
lisas	465 K
listen	0 min K	298 K back here	298 K to us live	321 prefer to K	321 rather K
listening	321 K time
liveblog	245 im K	245 unserem K
""", 'll': """
llegado	388 si has K hasta aquí
llegint	85 per seguir K
""", 'lo': """
log	24 K in	793 K in om	793 K in of
logg	24 K inn	825 K inn for å	870 K inn for
logga	24 K in	1033 K in för att
logged	21 must be K in to post	285 you must be K in to	306 you must be K in to
logget	135 du skal være K ind
login	24 faça K	910 faça K para	932 faça K
lokalredaktion	210 leitet die K
look	384 our new K
""", 'lu': """
lugeda	458 et edasi K
lugejad	463 meie K
lugemiseks	458 edasi K
luisterversie	2 K
lukeaksesi	489 K koko	489 kirjaudu sisään K
lukemista	503 jatka K
lukijamme	504 K
lukijoidemme	36 K
lukijoiden	18 K tuella	504 K tuella
lukuaika	0 K
lukuoikeutesi	15 K	489 K
lunar	953 K
lunes	17 cada K
""", 'ly': """
lydversion	2 K
lyssnar	1063 K på poddar
""", 'ma': """
maand	793 deze K nog	817 per K
maandelijks	793 K opzegbaar	817 K
mach	251 K mit
machen	251 K sie mit	252 was wir K
macht	251 K mit
made	275 if you've K it this far
mail	102 váš e-K	619 e-K cím	815 K ons	912 no seu e-K	964 ваш e-K	989 na vaš e-K	1003 váš e-K	1122 ваш e-K
mailadres	795 je e-K
mailadresse	126 din e-K	135 din e-K vil ikke
mailbox	795 in je K	795 in uw K	795 in jouw K
mailu	102 přímo do e-K	1003 do vášho e-K
mailul	941 pe e-K tău
mainoksen	11 K
mainoksia	504 ilman K
mainos	11 K
mainosten	497 K esto
maken	816 wij K
maksumuuri	507 K
map	9 this K
mapa	9 este K
marketing	215 K-cookies	343 K cookies
marketingcookies	150 K
masuk	24 K atau	638 kotak K anda
masukkan	638 K email
matched	326 K dollar	367 gift will be K
material	200 mit K der	200 mit K von	317 this K may not be
matins	17 tous les K
mattina	17 ogni K
""", 'md': """
md	161 kr./K	168 kr/K
""", 'me': """
med	151 K ai	852 K ki	852 K ai	1061 K ai
medarbetare	1058 är K på	1058 är K i
meddelade	1081 K
meddelte	169 K
medgav	1081 K
medio	453 este K
medlem	166 bliv K	870 bli K	1078 bli K
meie	463 K töö
meinen	194 was K sie dazu
meint	254 K
meinte	254 K
meinung	30 K der	194 sagen sie uns ihre K	214 K des autors
mejl	989 na vaš K	1035 i din K	1035 till din K
mejla	1078 K oss
mejlen	1035 direkt i K
melanjutkan	637 untuk K membaca
meld	870 K deg på
meldde	818 K
melde	24 K dich	251 K dich an	827 K deg av når	860 ved å K deg på
melden	24 K sie sich	178 K sie sich an, um	178 bitte K sie sich an	251 K sie sich an	251 K sie sich hier
meldingen	14 K	797 schakel K in	797 zet K aan	797 ontvang K	815 zet K aan
meldt	818 K
meldte	873 K
member	326 become a K	371 not a K?	383 become a K
members	18 our K	36 our K	285 is for K only	285 K-only story	384 our K
membro	932 torne-se K
membutuhkan	649 kami K dukungan
menar	1081 K
mener	169 K	870 hva K du	873 K
menggunakan	643 K cookie
mengutip	648 dilarang K
menit	0 K baca
mensais	934 K
mensuales	454 K
mensuel	538 un don K	561 un soutien K	573 K
menurut	652 K
menyatakan	652 K
merch	350 our K
merci	571 K de nous
mere	162 kan du læse K	162 du kan læse K	162 kan læse K om
merkezimiz	1112 haber K
mes	93 al K	454 al K	454 por K
mese	717 al K
mesec	997 prvi K	1025 na K	1025 prvi K
meses	446 K por #
mesiac	1011 za K	1011 prvý K
message	275 a K from our editor
messagerie	529 votre adresse de K ne sera pas
metus	774 per K
""", 'mi': """
miembro	452 hazte K
mille	704 # per K
milliardaire	561 à aucun K
minggu	651 per K
minket	621 kövess K	629 kövess K	629 hívj meg K
minute	0 K read	371 it only takes a K to
minutes	0 K read	0 K to read
misiniz	1098 zaten abone K
mission	384 our K
mistake	358 spot a K	358 report a K
mitdiskutieren	6 K	229 K
mitgeteilt	254 K
mitglied	251 werden sie K	251 werde K	251 jetzt K werden
mitglieder	178 nur für K	240 angebots für K	252 unsere K
mitteilungen	14 push-K	184 push-K
mittwoch	17 jeden K
""", 'mj': """
mjesec	997 prvi K
""", 'mn': """
mnd	863 kr/K	872 kr/K
""", 'mo': """
mobile	291 on your K app	291 our K app
mobilen	156 direkte på K	857 nyheter rett på K	857 rett på K	1065 nyheter direkt i K	1065 direkt i K
mobilepay	166 K
modalidad	454 K premium
moderador	923 não serão aprovados pelo K
moderados	923 serão K antes
moderated	306 comments are K	306 pre-K
mogelijk	815 maak het volgende K
mois	573 par K
moittii	506 K
monat	240 einen K für	240 K für nur	253 im K	253 pro K
monatlich	253 K
monday	17 every K
mondta	632 K
montag	17 jeden K
month	285 try a K for	285 try it for a K	286 for the first K	286 for your first K	385 a K	385 per K	385 every K	385 each K
monthly	326 one-off or K	371 reached your K limit	383 become a K	383 give K	385 K
months	285 K for $#	286 for the first # K	286 for the first three K
morgen	17 jeden K	17 am K	17 hver K	159 hver K i din	236 uns auch K
morgenbrevet	861 K
morgon	17 varje K
morgonbrevet	1069 K
morning	17 every K	17 each K
moyens	572 nos K
""", 'mu': """
mukaan	503 lähde K	506 K
multato	718 ha K
multou	935 K
mums	782 seko K
""", 'na': """
nabiralnik	1017 v vaš K
nachdruck	200 K verboten	250 K nur mit
nachrichten	183 K-app	183 aktuelle K aufs handy	184 push-K	245 weitere K finden sie	245 mehr K finden sie
nadaljevanje	1016 za K branja
nadie	453 K nos dice
najnowsze	882 otrzymuj K
napisz	892 K do nas	899 K do nas
naprej	1016 če želite brati K
napsal	117 K
napsala	117 K
narrated	321 is K by an ai	321 is K by ai
naslov	1017 na vaš e-K
nastavak	988 za K čitanja
nastavili	988 da biste K čitanje
naszej	900 K pracy
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	405 tu K no soporta	405 su K no soporta	919 seu K não suporta
navigateur	10 votre K	21 dans le K pour mon prochain	525 votre K ne supporte pas	525 votre K n'est pas
navodi	998 K
""", 'ne': """
necesitamos	388 K pedirte	391 K tu apoyo	452 K tu ayuda	452 K de ti	452 te K
necessaris	21 camps K
necessitem	91 et K
nedeljno	17 jednom K
neem	815 K nu een
nell	665 apri K'app
nella	664 K tua mail
neodvisni	1024 K mediji
neodvisno	1023 podprite K
neophodna	21 K polja
neovisno	995 podržite K
nepriklausoma	773 K žurnalistika
netiquette	194 beachten sie die K	674 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	834 dette K bruker
neuen	183 hier geht es zur K
neukunden	240 nur für K
news	183 K-app	291 K app for	316 is a K	334 K tip
newsblog	245 im K	245 unserem K
newsletter	102 náš K	115 náš K	118 K	182 unseren K	182 unserem K	182 unserer K	182 zum K	182 K bestellen	182 K an	182 täglichen K	182 K richtig	182 K von	205 K	233 K erhalten	233 K empfangen	233 unser K	233 der K über	233 der K für	251 K an	252 unser K	252 unseren K	252 unserem K	252 dieser K	255 K	260 εγγραφείτε στο K	260 εγγραφή στο K	260 το K μας	260 γραφτείτε στο K	271 το K μας	274 K	289 sign up for our K	289 sign up to our K	289 sign up for the K	289 subscribe to our K	289 join our K	289 get our K	289 our K here	289 receive our K	289 our daily K	289 our weekly K	289 our morning K	325 K	364 K soon	384 our K	387 K	398 suscríbete a la K	398 apúntate a la K	398 nuestra K	442 suscribite al K	453 nuestra K	456 K	518 inscrivez-vous à la K	518 abonnez-vous à la K	518 notre K	560 vous adresser sa K	572 notre K	572 cette K	575 K	638 K kami	638 langganan K	664 iscriviti alla K	664 la nostra K	703 le nostre K	716 la nostra K	716 questa K	719 K	882 zapisz się na K	882 nasz K	900 nasz K	903 K	912 assine a K	912 nossa K	933 nossa K	936 K	941 abonează-te la K	941 abonați-vă la K	941 înscrie-te la K	955 K	989 na K	989 naš K	996 naš K	999 K	1003 náš K	1010 náš K	1013 K
newslettera	882 zapisz się do K	882 naszego K	900 naszego K	1003 odber K
newsletterem	900 naszym K
newsletters	289 K may contain info about	325 K	384 our K	387 K	518 nos K	518 recevoir les K	572 nos K	575 K
newsletterul	941 K nostru	952 K nostru
newspaper	384 our K
newsroom	378 not by the K	384 our K	384 non-profit K	384 this K
newsticker	245 unserem K
nezavisni	996 K mediji
nezavisno	995 podržite K
""", 'ng': """
ngay	1154 đăng ký K
""", 'ni': """
nieograniczony	880 K dostęp
niets	812 K uit deze
nieuws	796 K-app
nieuwsbrief	795 onze K	795 dagelijkse K	795 wekelijkse K	814 K	816 onze K	816 deze K	819 K
nieuwsbrieven	795 onze K	814 K	816 onze K	819 K
""", 'nj': """
njuzleter	989 na K	989 naš K	996 naš K
""", 'no': """
nombreux	561 plus nous serons K
nonprofit	384 K newsroom	384 K news outlet
nosotros	452 colabora con K
nosso	35 K quiz	907 apoie K	907 apoie o K	913 baixe K app	913 no K app	932 apoie K	932 apoie o K	932 siga o K	932 entre no K	933 K site
nostra	92 la K feina	665 nella K app	716 la K app
nostre	92 el K canal
nostro	35 K quiz	716 il K sito	716 che il K
nota	20 leer esta K	446 para leer esta K
noticia	453 esta K
noticias	419 en google K	419 tu fuente de K
notificaciones	14 las K	400 activa las K	400 activar K	400 recibir K
notifications	14 K	293 turn on K	293 turn on desktop K	293 enable K	293 would like to send you K	293 allow K	293 K from this site	293 receive K	520 activer les K	520 activez les K	520 autoriser les K
notifiche	14 le K
notified	289 sign up to be K	293 get K
notifikasi	14 K	639 aktifkan K	639 dapatkan K
notifikation	156 K
notifikationer	14 K	156 K
notify	293 K me of	293 K me when	306 K me of new posts
notis	1065 K
notiser	14 K	1065 K	1065 push-K
notre	35 K quiz	572 K site
nouvelle	529 ouvre dans une K fenêtre
novice	1017 na naše K	1017 na e-K	1024 naše K
novinari	996 naši K
novinarji	1024 naši K
novinarstvo	996 nezavisno K	996 neovisno K	1024 neodvisno K
noviniek	1003 odber K
""", 'nu': """
nuestra	399 en K app	452 únete a K	453 K app	453 K web
nuestras	453 K redes
nuestro	35 K quiz	391 apoya K	403 únete a K canal	452 apoya K	452 únete a K	452 recibe K	453 K canal	453 K medio	453 K sitio	453 K equipo
nuestros	407 K socios	453 K socios
numer	901 K krs
nunca	453 más que K
nur	240 abo für K
""", 'ny': """
nyheder	144 google K
nyhedsbrev	126 vores K	126 tilmeld dig K	159 K	167 vores K	170 K
nyhedsbreve	126 vores K	167 vores K
nyhedsbrevet	126 få K	159 K
nyhetene	857 K rett på mobilen
nyheter	845 google K	1054 google K
nyheterna	1039 följ K	1065 K direkt i mobilen
nyhetsbrev	827 vårt K	827 våre K	827 meld deg på K	827 abonner på K	861 K	871 vårt K	871 våre K	874 K	1035 vårt K	1035 våra K	1035 anmäl dig till K	1069 K	1079 vårt K	1079 våra K	1082 K
nyhetsbrevet	827 få K	861 K	1069 K
nyilatkozta	632 K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	674 i campi K
oberoende	1078 stöd K
objasnio	998 K
objavljen	22 ne bo K
objavljena	22 neće biti K
obligatoires	21 champs K sont	529 les champs K
obligatori	674 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	409 los campos K
obligatoriska	21 K fält	1044 K fält
obligatoriske	21 K felt	836 K felt
obrigado	932 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	113 další šíření K
obserwuj	887 K nas na	887 K nas w	899 K nas
obvestila	14 K
""", 'oc': """
occupa	682 si K di
ochtend	17 elke K
""", 'od': """
odejdete	96 než K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorna	30 nije K
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	910 K este artigo
off	385 one-K
offert	515 vous est K	573 mois K
offrez	571 K-lui	571 K-nous
offrici	715 K un
offrimi	715 K un
""", 'og': """
oglasa	11 K	996 bez K
oglasov	1024 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	1098 K devam etmek için
okurlarimiz	36 K	1112 K
okurlarimizin	1112 K
""", 'ol': """
olarak	1098 abone K
olun	1111 üye K
""", 'on': """
onafhankelijke	790 steun K journalistiek	815 steun K	816 K journalistiek
onafhankelijkheid	816 onze K
onbeperkt	793 lees K	793 K toegang	793 K lezen
ondersteunt	802 je browser K	802 uw browser K
onderzoek	816 dit K
onderzoeken	816 onze K
one	383 make a K-time
online	350 our K shop	350 our K store
onlineshop	220 im K bestellen
ontdek	815 K nu
ontvang	795 K elke	795 K onze
onze	796 K app	816 K app
""", 'oo': """
oordeelde	818 K
""", 'op': """
open	291 K in app	291 K in the app	796 K in app
ophavsretsloven	141 beskyttet af K
ophavsretten	141 K tilhører
opinion	30 K of	306 have an K on this
opinions	30 K of
oplyser	169 K
oplyste	169 K
opozarja	1026 K
opphavsrettslig	842 K beskyttet
opplyser	873 K
opplyste	873 K
opprett	825 K en konto for	870 K en konto
opsiger	161 indtil du K
opublikowany	22 nie zostanie K	892 twój adres e-mail nie zostanie K
opzegbaar	817 K
""", 'or': """
ordenou	935 K
ordinato	718 ha K
ordnete	254 K an
original	317 read the K article	569 lire l'article K
originally	317 this article was K published on	317 this story was K published on	317 this story K appeared	317 this article K appeared	317 K published at	380 story was K published by	380 story was K published on	380 story was K published in the	380 article was K published by	380 article was K published in our
originalmente	415 este artículo fue publicado K	415 publicado K en	929 publicado K em
originariamente	680 articolo pubblicato K	711 pubblicato K in
ortaklarimiz	1105 biz ve K
ortsseite	245 unserer K
""", 'os': """
ostrzega	902 K
oszd	25 K meg
""", 'ov': """
overblikket	159 K hver dag	159 K hver morgen
overname	812 K zonder
oversikten	861 få K
ovisi	995 K o vama
""", 'ow': """
owner	384 has no K	384 have no K
""", 'pa': """
padroni	704 non ha K	716 senza K	716 libera da K
pagar	932 ajude a K
paghi	715 K un'ora
pago	456 muro de K
paid	301 we get K if you buy	301 we may be K
pakolliset	21 K kentät
palautetta	503 anna K
paper	323 is the K's
par	573 K an
parama	772 jūsų K	776 K
parceiros	921 nós e os nossos K	933 nossos K
paremkite	772 K mus
part	317 no K of this
partagez	25 K-le	25 K-la
parte	932 faça K e
partecipato	694 non ha K alla stesura
parteispende	255 K
partenaires	527 nos K et nous	527 nous et nos K	572 nos K
participar	409 para K
participez	571 K à
partilhe	25 K-o
partir	508 avant de K	934 a K de # euros
partner	192 wir und unsere K	249 von unserem K	672 i nostri K	1042 vi och våra K
partnere	133 vi og vores K	834 vi og våre K
partnerlinks	37 K
partners	249 anzeige eines K	304 we and our K	384 our K	804 wij en onze K	816 onze K
partnership	317 was produced in K with
partnerzy	890 my i nasi K	890 nasi zaufani K
pasak	775 K
pass	296 K this on
patreon	326 on K	326 our K
patron	280 become a K of	383 become a K
patronem	899 zostań K
paypal	236 per K
paywall	237 K	252 ohne K	255 K	384 we have no K	384 we do not have a K	387 K	575 K	719 K	936 K
paywalls	387 K
""", 'pe': """
pe	953 K an
pedimos	452 te K ayuda
pedirte	388 tenemos un favor que K
pediu	935 K
peiling	35 onze K
pelanggan	637 khusus K	650 K kami	653 K
pembaca	18 berkat K	650 K kami
pendant	573 K un mois
people	18 thanks to K like	367 funded by K like you
pequeno	904 um K favor a pedir
per	872 K år	1080 K år
peramban	10 K anda
percent	287 # K left to read
perfil	917 siga nosso K
periodisme	92 el nostre K
periodismo	391 apoya el K	443 hacer un K	452 apoya el K	452 colabora con el K	453 nuestro K	453 K de calidad	453 hacemos K	453 haciendo K
periodista	416 es K
periodistas	442 nuestros K	453 nuestros K
periodistes	92 els nostres K
perjantaisin	17 K
permanencia	454 sin K
permission	317 reproduced here with K	317 reproduced with K	329 written K	329 prior K	329 without K	343 K to load	343 K before anything is loaded	380 K to reuse this
personal	342 views are K
personale	945 datele tale K
personales	407 datos K serán
personas	443 K como tú	452 K como tú
persondatapolitik	133 K
personenbezogene	192 K daten
personnelles	527 vos données K
personoplysninger	133 dine K
personopplysninger	834 K
personuppgifter	1042 dina K
personverninnstillinger	851 K
pertama	651 bulan K
pesquisa	35 nossa K
""", 'ph': """
phone	298 news to your K
photographer	336 staff K
photos	350 K from this story	350 K from this event
""", 'pi': """
pide	455 K
piebilda	785 K
piece	384 this K
pierwszy	901 K miesiąc
pirmas	774 K mėnuo
pitch	326 K in	383 K in
pitching	383 consider K in
pix	931 um K	934 K
""", 'pl': """
plakaten	842 vær varsom-K
plakatens	855 vær varsom-K
plattform	252 unsere K
player	9 this K
please	285 K log in to	296 K share this	327 K help	383 K chip in	383 K give	383 K help if
plusartikelen	816 K
plusartikels	793 gratis K	816 K
""", 'po': """
pobierz	899 K naszą
poche	558 dans votre K
podatku	878 przekaż #% K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	153 K-app	167 vores K	204 den K können sie	204 den K kannst du	204 unseren K	252 unser K	252 unseren K	271 το K μας	319 follow the K	384 our K	453 nuestro K	572 notre K	650 K kami	716 il nostro K	816 onze K	854 hører K	900 nasz K	933 nosso K
podcastapp	153 K
podcaste	34 našom K
podcasten	153 K	854 K
podcastimiz	1112 K
podcastimizi	34 K
podcastimme	34 K	504 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	153 hvor du lytter til K	153 hvor du hører K	204 wo es K gibt	319 wherever you get your K	319 wherever you listen to K	319 wherever you get K
podcastu	34 naszego K	34 našem K	34 našem K
podcastul	34 K nostru	952 K nostru
podcastunk	630 K
podcastunkban	34 K
podcasty	115 naše K
podd	34 vår K	1079 vår K
poddapp	1063 K
poddar	34 våra K	1063 K finns
podden	1063 K
podelite	25 K
podijelite	25 K
podkast	854 hører K	871 vår K
podkastapp	854 K
podkasten	854 K
podle	117 K
podpora	114 vaše K	1009 vaša K	1023 vaša K
podporo	1023 vašo K
podporte	1009 K nás	1009 K našu
podprite	1023 K nas	1023 K naše
podremos	452 con tu ayuda K
podziel	25 K się
pokutoval	117 K
policy	304 our cookie K
politica	945 K de cookie
political	316 is a K	316 is the K editor
politika	1105 çerez K
politikasi	1105 gizlilik K
politikressort	210 leitet das K
politikwissenschaftler	202 ist K
politologue	536 est K
poll	35 our K	306 vote in our K	306 take our K
polub	887 K nas na
pomagajte	1023 K nam
pomozite	995 K nam
pomozte	114 K nám
ponctuel	538 un don K
pop	383 K your
portal	900 nasz K
posez	571 K-la à	571 K-nous
posible	18 hace K
positions	350 our open K
post	20 rest of this K	343 to view this K	343 to see this K	378 this is a paid K	384 this K
postadress	1035 din e-K	1044 din e-K kommer inte
postadresse	827 din e-K	836 din e-K vil ikke
postanite	995 K član	1023 K član	1023 K naročnik
postaw	899 K nam	899 K mi
postfach	182 in ihrem K	182 in dein K	182 in ihr K	182 in deinem K	182 direkt ins K
posts	15 free K
potrebna	995 K nam je
potrebujeme	1009 K vašu podporu
potrebujemo	1023 K vašo
potremo	704 aiuto K	715 con il tuo aiuto K
potrivit	954 K
potrzebujemy	878 K twojego wsparcia	899 K twojej pomocy	899 K twojego wsparcia
pound	383 K you give
pourboire	538 un K
poursuivez	515 K votre lecture
poursuivre	515 K votre lecture
povedal	1012 K	1026 je K
povedala	1012 K	1026 je K
powered	383 K by you
powerful	384 hold the K to account
powiadomienia	14 K	884 włącz K	884 K push	884 chcesz otrzymywać K
""", 'pr': """
praat	806 K mee	815 K mee
praca	900 nasza K
pratite	995 K nas
pravi	1026 K
precisa	932 K de si	932 K de você
precisamos	904 K da sua ajuda	907 K do seu apoio	932 K da sua ajuda
precisato	718 ha K
preciso	923 é K estar logado
precizat	954 a K
predplatitelia	1013 K
preferences	304 your cookie K
preferida	419 fuente K
preferidas	419 fuentes K
preferido	419 medio K
preferidos	419 medios K
preferita	668 fonte K su google	685 fonte K
preferite	685 fonti K
preferred	298 K source on google	330 K source
preglednik	10 vaš K
prejemajte	1017 K vsako
preluarea	950 K
prema	998 K
premier	515 le K mois	573 le K mois
premoderated	306 K
prenesite	1023 K
prenumerant	1033 bli K	1033 redan K	1033 som K	1078 bli K
prenumeranter	1033 endast för K	1079 våra K	1082 K
prenumerata	776 K
prenumeration	1082 K
prenumerationen	1035 avsluta K när
prenumeratoriams	768 tik K
prenumerera	1033 K för att	1035 K på nyhetsbrev	1068 genom att K	1078 K på vårt
prenumeruojate	768 jau K
prenumeruokite	772 K
presenteie	910 K
pretplata	999 K
pretplatite	988 K se već od	995 K se
pretplatnici	999 K
pretplatnicima	988 dostupan samo K
pretplatnik	988 već ste K	995 postanite K
pretplatnike	988 samo za K
preuzimanje	994 zabranjeno je K
preuzmite	995 K
preventing	302 browser extension is K
price	385 the K of a
prijavi	24 K se
prijavite	24 K se	995 K se na	1023 K se na
prima	953 K lună
primeiro	934 K mês
primer	93 el K mes	454 el K mes
primo	717 il K mese
principles	317 the thomson reuters trust K
print	296 click to K
prioriterad	1054 K källa
pripomenul	1012 K
prisijunkite	24 K
prispejte	1009 K
privacidad	407 política de K	453 nuestra política de K
privacidade	921 política de K
privacy	304 see our K policy	304 to our K policy and terms	304 and the google K policy	384 our K policy
privacybeleid	804 ons K
privacyverklaring	804 K
privatlivspolitik	133 K
priznal	1012 K
probeabo	178 wochen im K	251 K
probeer	815 K nu	815 K een maand
proberen	817 gratis K
processing	304 consent to the K
prochains	572 nos K articles
produce	367 not free to K	367 not cheap to K
produced	378 K by our brand
proefabonnement	793 K	815 neem een K	817 K
profesor	416 es K
profesora	416 es K
professeur	536 est K
professeure	536 est K
professionista	682 giornalista K
professor	202 ist K	316 is a K	316 is an assistant K
professore	682 è K
professoressa	682 è K
professorin	202 ist K
profilazione	672 i cookie di K
profitez	515 K de nos offres	571 K de
prohibida	415 queda K
proibida	929 é K a
project	555 trust K
promise	383 K never to
prosbu	96 máme na vás K	96 máme malou K
proseguire	707 per K la lettura
prossima	21 in questo browser per la K
provalo	661 K gratis	715 K gratis
provided	304 content K by a third party	343 contains content K by
provision	189 erhalten wir eine K	189 eine kleine K	249 bekommen wir eine K	249 eine K vom
provisions	189 K-links
prozent	240 K rabatt
przetwarzanie	890 K danych osobowych
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	674 prima di K un commento
pubblicato	22 non sarà K	674 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	923 o seu endereço de e-mail não será K
publication	280 is a reader-supported K	378 accurate at the time of K	378 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	1075 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	405 bloqueador de K	453 sin K
publicidade	11 a K
publicitat	11 la K	92 sense K
publicitate	11 K
publikovanie	1008 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	306 your email address will not be K	317 was first K by	317 was first K on	380 K under license
publishing	378 accurate at the time of K
puis	515 K # €
puisque	508 K vous êtes là
punya	637 sudah K akun
purchase	301 K through links on our site
push	232 per K
pushbeskeder	156 K
pushmeldingen	797 K
pushnotiser	1065 K
pushvarsler	857 K
""", 'py': """
pyysi	506 K
""", 'qu': """
queremos	388 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	654 già che sei K
quieras	395 cancela cuando K	454 cancela cuando K
quitter	508 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K
""", 'ra': """
raccolta	719 K fondi
racconta	718 K
raccontato	718 ha K
raconte	574 K
rad	996 naš K
raise	367 help us K
rajaton	489 K pääsy
raksti	782 K mums
raksts	783 šis K
rappelle	574 K
""", 're': """
reach	340 K him at	340 K her at	340 K them at	367 we would K our goal	367 we'd K our goal	383 help us K
reached	287 you've K your limit of free	315 can be K at
reacties	806 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	287 # % left to K	321 is K by an ai	321 is K by ai	373 link can K this	384 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	275 we're asking K	322 thank you, K	367 funded by K like you	383 K like you	383 join the K	384 our K	384 funded by its K	387 appeal for K	387 K pay
reading	0 K time	285 keep K for just	285 to finish K	285 to keep K	285 keep K with a	285 K this post for free	373 to your K list
reageren	6 K	806 om te K
realizzazione	694 non ha partecipato alla K
recalled	386 K
recalls	386 K
recaptcha	289 protected by K
receba	912 K no seu	912 K todos os dias	932 K as	932 K no seu
receive	289 sign up to K	289 K email from us on behalf of	289 K emails from	304 agree to K emails	383 to K new posts
recevez	518 K chaque	518 K tous les	571 K chaque	571 K notre
recevoir	520 K les alertes	560 j'accepte de K
recherche	252 diese K
recherchen	252 unsere K
rechercheteam	209 K
recibe	398 K cada	398 K todas las	452 K cada
recibir	442 acepto K
reclame	952 fără K
recomenda	935 K
reconheceu	935 K
reconnu	574 a K
recunoscut	954 a K
recurring	326 K donation	385 K donation
redactie	806 mail de K	815 mail de K	815 tip de K	816 onze K
redactor	416 es K
redactora	416 es K
redakce	115 naše K
redakci	115 naši K
redakcia	1010 naša K
redakcie	1008 bez súhlasu K
redakcija	773 mūsų K	783 mūsu K	996 naša K
redakcije	994 bez dozvole K
redakciju	996 našu K
redakcja	900 nasza K
redakcji	900 naszej K
redaksi	650 K kami
redaksjon	871 vår K
redaksjonen	870 kontakt K	871 kontakt K
redakteur	202 ist K	210 als K	210 seit # K
redakteurin	202 ist K	210 als K	210 seit # K
redaktion	167 vores K	210 leitet die K	214 meinung der K	249 K war an der	250 nicht von der K	252 unsere K	1079 vår K
redaktionelle	192 externe K inhalte
redaktionen	135 skriv til K	1044 mejla K
redazione	703 la K ti invia	716 la nostra K
refresh	355 K this page	355 K the page
regala	395 K esta nota
reggel	17 minden K
registe	910 K-se para
register	285 K for free to
registered	371 K users can
registrarte	398 al K
registrate	442 K a nuestro	452 K
registrati	661 K per	715 K per	715 K gratis
registreer	793 K je
registrera	1068 genom att K dig
registrere	860 ved å K deg
registrieren	178 K sie sich
registrierung	206 K	240 mit ihrer K	240 die K ist kostenlos
registrujte	114 K se
regrette	574 K
regrettent	574 K
rejoignez	523 K-nous sur	571 K-nous	571 K notre	571 K nos
rekao	998 K
rekla	998 K
reklam	115 bez K	900 bez K	900 nie mamy K
reklama	996 bez K
reklamdan	11 K
reklame	11 K
reklamelenker	865 K
reklamelinks	163 K
reklamer	167 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamsiz	1112 K
reklamy	11 K
relatou	935 K
rely	384 we K on
remaining	287 free articles K	287 free article K	287 articles K this month	287 free stories K
remind	387 K me later
removed	306 this comment has been K
replied	386 K
reply	6 leave a K
report	358 K an error
reportage	252 diese K	572 ce K
reportagem	933 esta K
reportagens	933 nossas K
reportaje	453 este K
reported	386 K that
reporter	202 ist K	210 als K	315 is a K at	315 contact the K at	316 is a K	316 is a senior K	334 contact the K	334 contact our K	334 email the K	336 K	536 est K	849 er K i	1058 är K på
reportera	416 es K
reporterin	202 ist K	210 als K
reportero	416 es K
reporters	383 ask our K	384 our K	384 we, the K
reporting	306 why are you K this	367 keep our K free	384 our K	384 this K	384 K like this	384 goes to K
reports	338 K on
representam	923 os comentários não K
reproduced	317 may not be K
reproducerea	950 K integrală
reproduction	317 K without permission	380 K in whole or in part	535 K interdite	535 toute K	535 droits de K
republish	317 K our articles	317 K this article	380 K this story	380 K our stories
republished	317 K with permission	317 is K from
required	21 K fields are marked	306 K fields are marked
research	316 is a K fellow
researcher	316 is a senior K	316 is a K
reserva	29 es K el dret
reservados	415 derechos K	929 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	90 tots els drets K
reserve	29 K the right
reserved	269 all rights K	285 article is K for	317 all rights K	740 all rights K
reserves	29 K the right
responsabile	30 non è K
responsabilidad	30 K de	438 K de sus autores	438 K de quienes los
responsabilidade	30 K de	30 K dos	923 os comentários são de K
responsabiliza	30 não se K	438 no se K de las opiniones
responsable	30 pas K	30 no se hace K	438 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
rest	20 to read the K	285 to read the K of this
restants	516 articles gratuits K
reste	516 il vous K #%	516 il vous K # %
resultater	144 google-K
retrouvez	523 K-nous sur	541 K	571 K-nous
rette	154 K fejl
retter	154 K fejl	154 K alle fejl	855 vi K feil
rettigheter	842 alle K forbeholdt
reuters	535 avec K
revelou	935 K
revient	561 vous K qu'à
rewritten	317 may not be published, broadcast, K
""", 'ri': """
ricamiz	1094 küçük bir K var	1094 sizden bir K var
ricercatore	682 è K
ricercatrice	682 è K
ricevi	664 K ogni	715 K ogni	715 K la
ricordato	718 ha K
rief	254 K
riep	818 K
riferito	718 ha K
riippumaton	504 K media
riippumatonta	503 tue K	504 K journalismia
riproduzione	680 K riservata	680 © K	711 è vietata la K	711 vietata la K
riserva	29 si K
riservata	713 K agli abbonati
riservati	680 tutti i diritti K	713 K agli abbonati
riservato	661 K ai nostri abbonati	661 questo contenuto è K	707 K agli utenti	713 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	151 af en K
rocznie	901 K
ropade	1081 K
ropte	873 K
round	325 our K-up
roundup	289 get a weekly K	325 our K	325 weekly K
rozhodl	117 K
rozhodol	1012 K
rozpowszechnianie	898 K artykułu
""", 'ru': """
ruft	254 K
ruled	386 K
rundbrief	205 K
""", 'sa': """
sa	873 K	1081 K
sabah	17 her K
sabato	17 ogni K
sade	1081 K
sagde	169 K
sagen	254 K
sagt	254 K
sagte	254 K
sagten	254 K
said	386 K
saken	820 likte du denne K	855 feil i K	870 les hele K	871 denne K
saker	871 våre K
saklidir	1110 tüm haklari K	1110 her hakki K
saluran	650 K kami
samarbeid	865 i K med en annonsør
samarbejde	163 i K med en annoncør
samarbete	1073 i K med en annonsör
samedi	17 chaque K
samstag	17 jeden K
samtycke	1060 ditt K
samtykke	150 dit K	150 give K	158 jeg giver K til	851 ditt K
samtykket	851 K ditt
sanoi	506 K
sanoo	506 K
saturday	17 every K
saugomos	771 visos teisės K
say	306 have your K in	383 have your K
sayenizde	1112 sizin K
says	386 K
""", 'sc': """
scarica	665 K l'app	665 K la app	665 K la nostra app	715 K la nostra	715 K l'app
schauen	251 K sie vorbei
schicken	251 K sie uns
schon	171 wenn sie K hier sind	171 wo sie K hier sind
schreef	818 K
schreib	251 K uns
schreiben	6 kommentar zu K	194 K sie uns ihre meinung	251 K sie uns	251 K sie an
schreibt	202 K über	202 K für	211 K seit # für	251 K uns	254 K
schrieb	254 K
schriftlicher	200 nur mit K genehmigung
schrijf	795 K je in voor	795 K je gratis in	815 K je in	815 K u in	815 K je gratis in
schrijft	818 K
scrie	951 K-ne
scripts	302 unblock K
scris	954 a K
scritto	716 chi ha K questo	718 ha K
scrittore	682 è uno K
scrittrice	682 è una K
scrive	682 K di	682 K per
scrivi	715 K a
scrivici	715 K
""", 'se': """
secondo	718 K
section	306 in the comment K
secure	334 K drop
securedrop	334 K
securely	334 K on signal	334 K via signal	334 contact us K	334 reach us K
segnalacelo	715 K
segons	94 K
segueix	91 K-nos
seguici	668 K su	668 K anche su	715 K
seguir	403 puedes K a	403 puede K a
segundo	935 K
sekarang	649 donasi K	649 daftar K
sekite	772 K mus
sekojiet	782 K mums
selaimesi	10 K
selected	378 K by our
selengkapnya	637 untuk membaca K
selon	574 K
semaine	17 chaque K	17 une fois par K	573 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	454 a la K	934 por K
semanal	398 boletín K
seminggu	17 K sekali
send	289 we'll K you	334 K us a tip	836 K inn	870 K oss
sende	860 ved å K inn
seneste	153 K afsnit
senza	704 K di te non	715 K di te non
service	536 est chef du K	536 est cheffe du K
setiap	17 K pagi	651 K bulan
setmanalment	17 K
settimana	17 ogni K	717 alla K
settings	304 cookie K
seuraa	503 K meitä
""", 'sh': """
share	25 K it	25 K this post	296 K this with	296 K this post on	296 K this if you	296 K this far and wide	296 click to K	301 we may get a K
shareholders	367 not by K	384 no K
should	334 story we K	334 we K look into	334 we K know about
shouted	386 K
""", 'si': """
sier	863 til du K opp	873 K
siga	917 K-nos no	917 K-nos nas	932 K-nos
siger	169 K
sign	24 K in	289 K up to get	327 K up	383 K up for our	383 K up to our	383 when you K up	383 K up now
signal	145 på K	208 auf K	208 K-kanal	846 på K	1055 på K
signaler	529 K une erreur
signalez	571 K-la-nous	571 K-le-nous
signing	289 thanks for K up	289 thank you for K up	289 by K up, i agree	289 by K up, you agree	289 by K up you agree
silakan	637 K login	637 K masuk
silenced	384 refuse to be K
since	275 K you're here
sinirsiz	1098 K erişim
sinulle	485 meillä on K pyyntö
site	384 our K	816 onze K
""", 'sk': """
skaityti	768 norėdami K toliau	768 norint K toliau	768 K toliau galite
skaitytojai	773 mūsų K
skelbiamas	22 nebus K
skicka	1068 genom att K
skirkite	772 K paramą
skribent	148 er fast K	849 er K	1058 är fri K
skriv	166 K til os	1035 K upp dig	1078 K upp dig	1078 K till oss
skrive	21 logget ind for at K
skrivefeil	855 funnet en K
skriver	169 K	873 K	1081 K
skrzynce	882 w twojej K
""", 'sl': """
slant	1080 en K
sledite	1023 K nam
sledujte	104 K nás	114 K nás	1009 K nás
""", 'so': """
so	254 K die
soci	91 fes-te K	91 fes-te'n K
socia	418 hazte K	452 hazte K
social	187 auch bei K media
socio	391 hazte K	418 hazte K	452 hazte K
sociologue	536 est K
socios	447 solo para K	447 sólo para K
someone	296 send this to K
something	358 see K wrong	358 K is wrong
sondage	35 notre K
sondaggio	35 nostro K
sondajul	35 K nostru
sonntag	17 jeden K
sostegno	657 il tuo K ci	657 abbiamo bisogno del tuo K	715 il tuo K
sostenerci	657 puoi K
sostengono	704 ci K ogni mese
sostenitore	715 diventa K
sostenitori	716 i nostri K
sostiene	681 chi ci K	716 chi ci K	718 K
sostieni	657 K il nostro	657 K la nostra	715 K il	715 K la
sostienici	681 K	715 K
sostuvo	455 K
sottolinea	718 K
soubory	107 K cookie
souhlasu	113 bez K
souligne	574 K
source	330 top K
soutenez	511 K notre	538 K-nous	538 K notre	564 en vous abonnant, vous K	571 K-nous	571 K notre	571 K-le	571 K-la
soutenir	511 pour nous K	571 K notre	571 nous K
soutien	511 votre K est	511 a besoin de votre K	561 votre K, même	571 votre K
soutiennent	561 nous K chaque mois
soutiens	571 je K
sovelluksemme	492 lataa K	504 K
sovelluksessa	492 avaa K
sovellus	492 lataa K	492 lataa ilmainen K	503 lataa K
""", 'sp': """
spaltist	849 er K	849 er fast K
spare	383 can you K
spelregels	806 K
spende	174 deine K für	174 ihre K hilft	174 deine K hilft	174 jede K hilft	174 jede kleine K hilft	174 jede K zählt	251 ihre K	251 deine K	251 eure K	251 mit einer K	251 K jetzt	251 K uns	255 K
spenden	251 K sie	251 jetzt K	255 K
spendenaufruf	255 K
spendenaufrufe	255 K
spendiere	251 K uns
spendieren	251 K sie uns
spiega	718 K
spiegato	718 ha K
sportressort	210 leitet das K
sportskommentator	849 er K
spottete	254 K
sprijinul	951 K tău	951 avem nevoie de K
spune	951 K-ne	954 K
spus	954 a K
""", 'sq': """
squadra	716 la nostra K
""", 'st': """
staat	818 K er
stabilito	718 ha K
stand	383 K with us
standards	317 our K: the
stay	355 K with us for
stelde	818 K
stellenangebote	220 aktuelle K
stellenmarkt	220 unserem K
stemme	151 ai-K
steuerlich	236 K absetzbar
steun	790 met jouw K	790 met uw K	790 K ons met	813 K ons	815 K ons	815 K onze	815 jouw K	815 uw K
stiahnite	1009 K si
stimme	203 K
stond	818 K
store	230 im app K
stories	15 free K	287 free K left	315 for more K like this	371 access to all our K	384 our K	384 K like this
story	15 free K	20 rest of this K	25 share this K	285 to read the full K	287 free K left	287 last free K	291 read this K in the app	296 share this K on	315 if you have a K to tell	315 email your K to	334 K for us	373 save this K	384 this K	384 K that took us
straight	289 K to your inbox
straipsnis	773 šis K
striga	954 K
strona	890 ta K używa
studio	378 our brand K
""", 'su': """
submitting	289 by K your email
subscreva	912 K a nossa	912 K as
subscribe	285 K to continue reading	285 K to read the full	285 to continue reading, K	285 K to get access	285 K for full access	285 K to unlock	285 already K?	289 K to our free	289 K to our weekly	289 K to our daily	289 K for more	298 K to our channel	298 K to our podcast	319 K to the podcast	319 K to our podcast	371 if you already K	371 K now for	383 K to our	383 K today	383 K now	383 K to get	383 K for free
subscribed	364 you are now K to
subscriber	285 already a K	285 this is a K-only	285 existing K	371 K-only article	371 K-only story	371 K-only content	371 not a K?	383 become a K	383 becoming a paid K	383 free or paid K
subscribers	285 this article is for premium K	285 for K only	285 exclusively for K	285 is exclusive to K	285 existing K	285 for paying K	285 for paid K	285 is for K	285 are for K	285 only K can read	371 exclusive to our K	371 exclusively to K	384 our K	387 K
subscribing	285 by K to our	289 by K, you agree	383 consider K
subscription	285 off annual K	285 off an annual K	285 your K helps	285 K is being used on another	285 upgrade your K	285 sign up for a K	285 purchase a paid K	371 your K supports	371 your K makes	371 our K offers	371 our K options	385 annual K	387 K
subscriptions	387 K
subscriptor	85 ja n'ets K	91 fes-te K	91 fes-te'n K
subscriptors	85 exclusiu per a K	85 només per a K	95 K
subscriu	91 K-te
subskrybenci	900 nasi K	903 K
subskrypcja	903 K
subskrypcje	903 K
substack	285 in the K app	387 K
substacks	387 K
subvention	561 aucune K et
sued	386 K
suite	564 pour lire la K	564 lire la K ?
suivez	523 K-nous sur	571 K-nous
sumate	452 K al	452 K
sunday	17 every K	325 our K email
sundays	17 on K
suport	91 dona'ns K	91 el teu K
suporta	919 o seu browser não K
support	280 please K us	280 your K, no matter how small	280 K our work by	280 to K my work	280 you can K us	302 your browser does not K	367 K fact-based	383 K us	383 K our	383 K my work	383 K this work	383 your K	383 we ask you to K	383 K the show
supporta	670 il tuo browser non K
supported	302 your browser is not K	384 reader-K	384 reader K	384 member-K	384 listener-K
supporter	383 become a K
supporting	280 please consider K	383 consider K
survey	35 our K	35 our reader K	306 reader K	306 take our # minute K	306 two-minute K	306 short K	383 take our K
suscribirte	398 al K
suscribite	442 K a nuestro	452 K
suscripciones	456 K
suscriptor	395 ya soy K	395 ya eres K	452 hazte K
suscriptora	452 hazte K
suscriptores	395 exclusivo para K	395 sólo para K	395 solo para K	453 nuestros K	456 K
sustaining	326 K member	383 K member	383 become a K
sutikimo	771 be raštiško K
""", 'sv': """
svakog	17 K jutra
""", 'sw': """
swish	1070 via K
swisha	1078 K
""", 'sy': """
syndicated	380 auto-generated from a K feed	380 published from a K feed	380 K feed
syndication	380 our K team
syntetisk	151 K stemme	852 K stemme
""", 'sz': """
szerint	632 K
""", 'ta': """
taalfout	806 K
tady	96 když už jste K
tahun	651 per K
takes	371 free and K less than
takip	1102 bizi K edin	1102 K et	1111 bizi K edin
takk	860 ja K, jeg vil
takket	167 K være dig	871 K være deg
talsyntes	1061 K
tamamini	20 haberin K	20 yazinin K
tapkite	772 K nariu
tarayiciniz	10 K
targeting	343 K cookies
tartalmat	9 ezt a K
tartalom	9 a K
tarvitsee	503 K sinua	503 K tukeasi
tarvitsemme	503 K apuasi	503 K tukeasi
""", 'te': """
team	384 our K	816 ons K
teatas	465 K
teica	785 K
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	251 K sie uns
teilnehmen	220 jetzt K
teilte	254 K mit	254 K der	254 K die
tekst	20 cały K	20 ceo K	900 ten K	996 ovaj K
teksty	900 nasze K
telefon	156 på din K
telegram	16 K	145 på K	145 K-kanal	187 unseren K-kanal	208 auf K	208 K-kanal	298 join our K	298 our K channel	383 join our K	403 nuestro canal de K	542 canal K	542 groupe K	641 channel K	686 canale K	846 på K	846 K-kanal	917 nosso canal no K	969 мы в K	969 наш K-канал	969 в нашем K	969 новости в K	1055 på K	1055 K-kanal	1102 K kanali	1125 ми в K	1125 наш K-канал	1125 у нашому K
telegramkanal	1055 K
teljes	20 K cikk
telli	462 K kohe
tellija	458 oled juba K
tellijatele	458 artikkel on K	458 ainult K
tellimus	466 K
temas	416 cubre K
tenhle	115 K text
terima	643 K semua
termos	921 K de uso
terms	304 agree to our K of	304 agree to our K and	304 agree to the K
testen	178 für # € K	178 für # euro K	251 jetzt K	251 K sie
testez	515 K-nous	571 K-nous
testified	386 K
tetszett	630 K a cikk
texten	1064 fel i K
""", 'th': """
thank	322 K you to the	322 K you to all of you	322 K you to all who	322 K you to our
thanks	322 K to all of you who
them	367 will you join K
themenseite	245 unserer K
theo	1146 K dõi báo	1154 hãy K dõi	1157 K ông	1157 K bà	1157 K lời
think	306 let us know what you K	383 tell us what you K
thoughts	306 share your K	383 share your K
thousands	383 join K of
threema	208 auf K
throw	383 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
ticker	245 im live-K
ticketshop	220 unserem K
tietosuojaseloste	497 K
tikkie	817 K
tiktok	16 K
tilaa	503 K nyt
tilaaja	489 oletko jo K
tilaajamme	504 K
tilaajana	489 jatka lukemista K	489 K pääset	489 K voit	489 koko juttu K
tilaajat	507 K
tilaajille	489 vain K
tilauksen	491 voit peruuttaa K
tilaus	507 K
till	1028 vi har en bön K dig
tilmeld	126 K dig vores	158 ved at klikke på K	166 K dig
tilmelde	158 ved at K dig
tilmelding	158 ved K
tin	1158 bản K
tip	135 K os	135 har du et K	166 K os	383 K your
tipeee	538 K
tipline	334 our K
tips	334 news K	836 K oss	836 har du et K	870 K oss	1044 har du ett K	1044 har du K
tipsa	1078 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	119 en lille K at bede	820 en liten K å be
""", 'tl': """
tl	1113 # K
""", 'to': """
today	327 join K	383 chip in K	383 sign up K	383 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	818 gaf K
toestemming	804 K te geven
toeta	462 K meid
toetage	462 K meid
toetus	462 sinu K	462 teie K
toimetus	463 meie K
toimintaamme	503 tue K
toimittajamme	504 K
toimituksellemme	504 K
toimituksemme	504 K
toimitusta	503 tue K
told	386 K
toteaa	506 K
touch	315 get in K with our	383 get in K
""", 'tr': """
trabaja	416 K en
trabajo	391 si te gusta nuestro K	453 nuestro K
trabalho	933 nosso K
tragen	251 K sie sich	251 K sie hier
traitement	527 K de vos données
trakteer	815 K ons
transferred	304 personal data may be K
translated	320 this article was K
transparenzhinweis	200 K
tratamento	921 K dos seus dados
tratamiento	407 K de tus datos
trattamento	672 K dei dati
travail	572 notre K
tredje	1060 K part
trenger	823 vi K din støtte	870 vi K din hjelp
trial	285 your free K	383 start your free K	383 start a free K	385 free K
tribunales	416 cubre K
trusted	330 K source
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	503 K
tulis	652 K
tulisan	650 K ini
tunnus	503 luo K
tuo	704 il K #x#
tuomitsi	506 K
tutur	652 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	386 K
twierdzi	902 K
twitter	296 share on K	298 follow him on K	298 follow her on K	298 follow them on K	298 follow on K
twitterze	887 na facebooku i K
""", 'ty': """
tygodniowo	901 K
tygodniu	17 raz w K
typo	358 spot a K
""", 'ub': """
ubegrenset	825 K tilgang
""", 'ud': """
udbyder	150 ekstern K
udfyldes	135 skal K
udtalte	169 K
""", 'ug': """
ugen	168 om K
""", 'ui': """
uitgeschakeld	802 javascript is K
uitschrijven	795 op elk moment K
""", 'uj': """
ujar	652 K
ujarnya	652 K
""", 'uk': """
uken	872 i K
uker	870 prøv # K
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	302 video K
unbegrenzt	240 alle artikel K
unbegrenzter	240 K zugang
uneix	91 K-te
ungkap	652 K
uniquement	561 nous vivons K grâce
unisciti	715 K
unlimited	285 get K access	285 K digital access	285 K access for
unlock	20 K this	285 K the rest
unser	252 K ziel	252 K team
unsere	36 K leser	183 K app	251 können sie K	252 K leser	252 K texte
unserem	35 K quiz	178 mit K abo	220 in K shop	220 K online-shop
unseren	36 K lesern	220 K shop	252 K lesern	252 K kanal
unserer	183 in K app	230 K app	245 lesen sie auf K	252 K arbeit
unseres	220 K teams
unsubscribe	289 K at any time	289 K anytime
unterschied	237 machen einen K	237 macht einen K
untuk	649 masuk K
""", 'up': """
updates	289 get K by email	355 check back for K	355 refresh for K
upgrade	285 K to paid	285 K to read	285 behind the paywall. K
upozorava	998 K
upozornenia	14 K
uppgav	1081 K
uppger	1081 K
ups	387 pop-K
""", 'ur': """
urged	386 K
urteilte	254 K
""", 'ut': """
utilisation	527 K de cookies	527 K des cookies	527 conditions générales d'K
utilisons	527 nous K des cookies
utilizamos	407 K cookies	921 K cookies
utilizza	672 questo sito K i cookie	672 K cookie
utilizziamo	672 K i cookie
uttalte	873 K
""", 'uu': """
uudiskiri	461 telli meie K	462 telli K	463 meie K	466 K
uudiskirjaga	461 K
uutiskirje	491 tilaa K	503 tilaa K	507 K
uutiskirjeemme	491 K	504 K
""", 'uv': """
uvedl	117 K
uvedla	117 K
uviedla	1012 K
uviedol	1012 K
""", 'uy': """
uyardi	1114 K
uyariyor	1114 K
uygulama	1100 mobil K
uygulamamiz	1112 K
uygulamamizi	1100 K indirin	1100 K indir	1111 K indir
uygulamayi	1100 K indir	1100 K indirin
""", 'va': """
vacancies	350 our current K	350 our K
valfri	1031 swisha K summa	1080 K summa
valgfritt	823 vipps et K
valittaa	506 K
vare	1079 tack K er	1079 tack K dig
varnar	1081 K
varoittaa	506 K
varsel	857 K
varsler	857 K	857 push-K
varslinger	14 K
varuje	117 K
vastaus	21 peruuta K
vayas	388 antes de que te K
""", 've': """
vecka	17 varje K
veckan	1080 i K
vendredi	17 chaque K
ventana	409 se abre en una K nueva
veraltet	190 ihr browser ist K
verantwoordelijk	30 niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	249 ist der anbieter K	249 der anbieter selbst K
verarbeitung	233 K meiner daten
verder	20 K lezen	787 voor je K gaat	793 lees K met	793 om K te lezen	793 K lezen?
verdi	1114 karar K
vereiste	21 K velden zijn	806 K velden
verfasser	214 meinung der K
verfassers	214 meinung des K
verhaal	816 dit K	816 goed K
verhalen	816 onze K
verhindert	192 ein skript K
verileriniz	1105 kişisel K
verklaarde	818 K
verktyg	1061 hjälp av ett ai-K
verlag	237 kein K	252 kein K
verouderd	802 je browser is K
verpassen	251 K sie
verscheen	812 dit artikel K eerder
verschenken	251 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verteiler	205 K
vertelde	818 K
vertelt	818 K
vertraulich	209 redaktion K
verwenden	192 wir K cookies
verwendest	190 K einen adblocker
verwendet	192 diese website K cookies	192 diese webseite K cookies
verzoek	787 een klein K
""", 'vi': """
viber	16 K
vidare	1033 för att läsa K	1078 läs K för
video	9 this K	9 este K	9 deze K	9 denne K
videoen	9 denne K
videos	209 fotos oder K
videre	124 for at læse K	166 læs K for	825 for å lese K	870 les K for
viernes	17 cada K
view	291 K in app
views	30 K of	287 free K left
viikko	17 joka K
viikossa	505 K
vikao	998 K
vill	1068 ja tack, jag K
vincoli	717 senza K
vipps	862 på K	870 K
virtuellen	251 K kaffee
visto	654 K che sei qui
visualiser	547 K les contenus
visualizzare	672 per K questo contenuto
vivons	561 nous K grâce à nos	561 nous ne K que
""", 'vo': """
voice	384 our K
volal	117 K	1012 K
volg	800 K ons op	800 K ons via	815 K ons
volgende	21 in deze browser voor de K
volgens	818 K
voor	795 meld je aan K
voorbehouden	812 alle rechten K
voordat	787 K je gaat
vorbehalten	178 abonnenten K	200 alle rechte K
vorbei	251 schau K
vores	35 K quiz	127 hent K app	127 i K app	166 støt K	166 hent K	167 K app
vorgelesen	225 ki-stimme K
vorlesen	2 artikel K	2 text K
votre	511 K don nous	538 K don	571 K don	571 K aide pour
vous	18 sans K	572 sans K
""", 'vr': """
vragen	787 hebben we een gunst te K	787 we willen je iets K
vriend	815 word K
vrijdag	17 elke K
vroeg	818 K
""", 'vs': """
vsebino	9 to K
""", 'vu': """
vuodessa	505 K
vurguladi	1114 K
""", 'vy': """
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	113 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
""", 'wa': """
waardevol	787 vond je dit artikel K
waarschuwt	818 K
wajib	21 ruas yang K
waktu	0 K baca
warf	254 K vor
warned	386 K
warns	386 K
warnt	254 K
warnte	254 K
washington	316 is a K
""", 'we': """
webbplats	1042 denna K använder cookies
webinar	220 zum K
website	133 dette K bruger	252 unsere K	384 our K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	385 a K	385 per K	817 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	289 sign up for our K	325 our K email	325 K round-up
weiter	178 lesen sie sofort K
weitere	245 K texte finden sie
weiterlesen	20 K	178 K mit	178 jetzt K	178 diesen artikel K	178 kostenlos K	178 mit plus K	190 mit werbung K
weiterzulesen	178 um K
weken	817 K voor
werbeblocker	190 deaktivieren sie ihren K
werbefrei	252 K
werbevereinbarung	182 stimme ich der K zu
werbung	11 K	240 alle texte ohne K	240 abo ohne K	252 ohne K
werde	251 K teil
werden	251 K sie teil
werk	816 ons K
wersja	2 K audio
wesprzyj	878 K nasze	899 K nas	899 K nasze	899 K naszą	899 K mnie
weten	806 laat het ons K	815 laat het ons K	818 laat K
""", 'wh': """
whatsapp	16 K	145 på K	145 K-kanal	183 K-kanal der	187 unser K-kanal	187 unserem K-kanal	187 unseren K-kanal	187 zum K-kanal	187 K-kanal von	208 auf K	208 per K	208 K-gruppe	208 bei K	296 share on K	296 share via K	298 join our K	298 join us on K	298 our K channel	298 updates on K	383 join our K	403 nuestro canal de K	542 chaîne K	542 canal K	542 sur votre K	542 groupe K	641 saluran K	641 kanal K	641 channel K	686 canale K	686 gruppo K	686 su K	686 numero K	800 K-kanaal	846 på K	846 K-kanal	887 kanał na K	917 nosso canal no K	917 nosso canal do K	917 grupo do K	943 canalul de K	1055 på K	1055 i K	1055 K-kanal	1102 K kanali
whatsappie	16 K
whatsappkanal	1055 K
whatsappu	16 K
while	275 K you're here
whitelist	302 K our site	302 K this site	302 K us
""", 'wi': """
widerrufen	182 jederzeit K
will	383 K you make a
window	296 opens in new K	296 opens in a new K
winning	316 is an award-K
wirtschaftsressort	210 leitet das K
wissen	209 K sie mehr
withdraw	304 K your consent
without	18 K your
""", 'wo': """
woche	17 jede K	253 pro K
wochen	240 # K für	240 vier K für	253 K lang
word	790 K lid en	813 K lid	815 K lid
work	383 back our K	384 our K
would	335 we K like to hear from you	335 K love to hear from you
""", 'wr': """
write	306 K to us at	383 K to us
writer	315 is a staff K for	315 is a senior K at	316 is a staff K	316 is a senior K	316 is a K
writes	316 K about	338 K on	386 K
writing	378 correct at the time of K
written	316 has K for
wrote	386 K
""", 'ws': """
wsparcie	878 twoje K	899 twoje K
wsparciu	878 dzięki twojemu K
wspieraj	899 K nas
""", 'wu': """
wurde	203 text K
""", 'wy': """
wyjdziesz	875 zanim K
wymagane	21 K pola są	892 pola są K
""", 'ya': """
yakiniyor	1114 K
yaniti	21 K iptal et
yapabilmek	6 yorum K	21 yorum K için
yaparak	1098 giriş K
yapilamaz	1110 alinti K
yapin	24 giriş K	1111 bağiş K
yapmak	6 yorum K
yayinlanmayacak	21 e-posta adresiniz K
yazdi	1114 K
yazin	1111 bize K
yaziyi	2 K dinle	4 K
yazmak	6 yorum K
""", 'ye': """
year	385 a K	385 per K
""", 'yi': """
yillik	1113 K
""", 'yo': """
you	18 without K	367 we have K.	384 without K
youtube	16 K	192 inhalte von K	298 on K for more	298 on K for the	1146 kênh K của
""", 'za': """
zabronione	898 kopiowanie K
zadarmo	15 články K
zahtevana	21 K polja
zainstaluj	883 K aplikację
zalo	1146 quan tâm K
zalogowani	892 tylko K
zaloguj	24 K	880 K się, aby	880 K się aby
zamkniesz	875 zanim K
zapewnia	902 K
zapisal	1026 je K
zapisz	882 K się na nasz	899 K się na	899 K się do
zarejestruj	880 K się, aby	899 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zavisi	995 K od vas
""", 'zb': """
zbierka	1013 K
""", 'zd': """
zdarma	15 články K	15 článků K	100 články K
""", 'ze': """
zegt	818 K
zei	818 K
""", 'zi': """
ziedojums	786 K
zitten	816 we K ook op
""", 'zk': """
zkuste	100 K první měsíc	114 K první měsíc
""", 'zo': """
zondag	17 elke K
zostanie	892 twój adres email nie K
""", 'zr': """
zrezygnuj	880 K w każdej chwili	901 K w każdej chwili
""", 'zu': """
zufolge	254 K
zugang	178 noch keinen K
zugeschickt	182 per e-mail K	182 per mail K
zugestimmt	192 externen diensten nicht K
zusammenarbeit	249 beitrag ist in K	249 artikel ist in K	249 text ist in K
zusammenfassung	203 K
zustimmung	192 K jederzeit	192 mit ihrer K	192 ihre K
"""}

# the keys of CONTAINS once more, alone
KEYS = """\
#
aamu
aastas
abbestellen
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
abonat
abone
aboneler
abonelere
abonelerimiz
abonelik
abonements
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
abyste
accede
accedi
accept
acceptant
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
advarer
advert
adverteix
advertentie
advertenties
advertisement
advertisements
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
afiliacyjne
afiliado
afiliados
afiliate
afirma
afirmar
afirmou
afmelde
afsnittet
agences
agenturmaterial
aggiornamenti
aggiunto
agora
ahora
ai
aidez
aiutaci
aiutarci
ajakirjandus
ajakirjanikud
ajoute
ajoutez
ajuda
ajude
ajutorul
akismet
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
angezeigt
anggota
anketi
anketimize
anketu
ankiecie
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
apeluje
aplicativo
aplikace
aplikaci
aplikacja
aplikacji
aplikasi
apoiador
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
application
applications
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
articoli
articolo
articolul
artigo
artigos
artikel
artikelen
artikeln
artikkel
artikkelen
artikkeli
artikkelit
artiklar
artiklen
artikler
arvioi
asegura
asked
asks
assinante
assinantes
assinatura
assinaturas
assine
associate
assure
atbalsti
atbalstiet
atbalsts
audio
audiofassung
audioverze
aufgefallen
ausblenden
auszugsweise
auteur
author
automated
automatisch
automatisk
autor
autora
autore
autoren
autorin
autorise
autrice
available
avbryt
avec
averci
avertit
avise
avsluta
avsnittet
avverte
ayda
aydinlatma
aylik
ayudanos
ba
bad
bagikan
baixa
baixe
bajate
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
befindet
before
begging
begs
behalten
behouden
behoudt
beitrag
bejelentette
belirtti
benachrichtigungen
benadrukt
bent
bepaalde
berdonasi
bereits
bergabung
bergabunglah
berichten
berichterstattung
berichtet
berichtete
berita
berkomentar
berlangganan
beschloss
besedah
besked
beskeder
besloot
beslutade
besluttede
besluttet
besoin
besplatne
besplatnih
bestellen
bestellung
besten
betaalmuur
betalingsmur
beteiligt
betonte
bevorzugen
bevorzugte
bevorzugten
bevorzugter
bezahlschranke
bidrag
bidraget
bijdrage
bildirdi
bildirimlere
bildirimleri
billionaire
bilten
binding
bindingstid
bindningstid
bisogno
bitte
blijkt
blocker
blocking
bloqueador
bluesky
board
bralcev
bralci
branja
brauchen
braucht
breaking
briefing
briefkasten
browser
browserul
brskalnik
bruker
bulan
buletin
bulunabilirsiniz
bulunun
bureau
button
buttons
cada
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
caporedattore
caporedattrice
carte
casella
celoten
celotnega
cerut
channel
chaque
chargement
chcete
check
chef
cheffe
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
choisissez
choose
chosen
cijelog
cikk
cikkeink
cipta
citera
citire
cititorii
cititorilor
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
comenta
comentar
comentari
comentario
comentarios
comentariu
comentou
comment
commentaire
commentaires
commentare
commenter
commenti
commenting
commento
comments
commercial
commission
commissione
committed
community
compartilhe
compartir
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
comunique
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
confirmation
connect
connectez
consenso
consent
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
cookies
copy
correct
correction
corrections
correo
correspondant
correspondante
correspondent
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
cuma
cuota
czekamy
czytaj
czytania
czytelnicy
czytelnikom
daarna
dabei
dacci
dagar
dage
dagelijks
dager
daily
dakika
danach
dankzij
dapatkan
dar
darbu
darmowy
darowizna
darowizny
darte
darujme
dary
data
dateci
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
denuncia
departe
depend
depende
dependemos
der
derden
derecho
desactiva
desactivar
desative
descarga
descarrega
descarregue
desta
destek
detected
determinou
detto
devamini
devenez
device
dicci
dice
diceva
dich
dichiarato
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
dinara
dine
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
discover
discussion
disdici
disfrutando
disiscriverti
diskutiere
diskutieren
dispatch
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
diz
dizia
diziam
do
docente
dodal
dodala
dodao
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
donirajte
donnerstag
donnez
donors
dons
doors
dostupan
doubled
download
draht
dreptul
drepturile
drittanbietern
drittanbieters
drittplattformen
dukung
dukungan
dung
duyurdu
dziennikarstwo
dziennikarze
edebilirsiniz
edited
edition
editor
editors
eerste
eftertryck
eiere
eigener
eilmeldungen
einem
einen
einer
eingebettete
eingebetteten
eingebetteter
einloggen
einmal
eintragen
einverstanden
einwilligung
ekibimiz
ekonomireporter
eksternt
elfogadom
elige
elismerte
elke
elle
elmondta
elrendelte
email
emailing
embed
embedded
embora
empresas
enable
encuesta
engagement
engagent
engelleyici
engelleyicinizi
enjoyed
enligt
enquete
enter
entering
enthalten
entlang
entrada
entro
entschied
envoyer
episoden
equipa
equipe
equipo
erfahrungen
erfolgreich
erforderliche
erkende
error
errors
erschien
erschienen
erwerben
escreva
escreveu
escribe
escritor
escritora
escriu
escute
esimene
essai
estamos
estimated
ettertrykk
etwas
euch
euro
evening
every
everyone
everything
exclusief
exclusiva
exclusively
exclusivo
existence
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
facebookie
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
favoris
favorite
favorites
favoritos
favour
favourite
feedback
fehler
fehlerhinweis
feliratkozom
fellow
fenntartja
fenntartjuk
fenntartva
fi
figyelmeztet
finanzieren
finden
finder
fined
finestra
first
fizess
fizessen
folge
folgen
folgt
follow
folosim
forbeholder
forbeholdes
fordert
forderte
foretrukken
foretrukket
foretrukne
forint
forinttal
forklarer
former
fortalte
forteller
fortgesetzt
fortsette
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
ganze
ganzen
gave
gazetecilerimiz
gazetecilik
geaccepteerd
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
gemeinschaft
genehmigung
generated
genererad
genereret
generosity
gengives
genossenschaft
gepubliceerd
gern
gerne
geschickt
geschlossen
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
gitmeden
give
gjengis
glissez
going
google
gostou
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
guidelines
haber
haberi
haberlerimiz
hacemos
hacete
hafta
haftalik
haftung
hakkini
hauteur
havi
havonta
hay
hear
heard
hebben
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
herunterladen
hetente
hevder
hilf
hinterlassen
hinweise
historien
historienne
historier
hittat
hjelp
hubungi
huusi
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
iklan
ikuti
ilimitado
ilk
illimitato
ilmoitti
ilmoitukset
immobilienmarkt
importa
impozit
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
infocom
infolettre
informasjonskapsler
information
informationen
informations
informativa
informazione
informou
ingen
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
inscreva
inscrever
inscription
inscrit
inscrivant
inscrivez
insegna
insisted
instagram
instagramie
instagramu
instale
install
installez
integritetspolicy
intelligens
interdite
interdites
invest
investigaciones
investigador
investigadora
investigando
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
iratkozz
iratkozzon
is
iscrive
iscrivendoti
iscriversi
iscriverti
iscriviti
iscrizione
istedi
izjavila
izjavio
jaa
jaar
jahr
janela
jar
jaunumi
jaunumiem
javascript
javite
jederzeit
jednou
jefa
jefe
jelas
jelentkezz
jelentkezzen
jelezze
jetzt
jobbar
join
jornal
jornalismo
jornalistas
journal
journalism
journalisme
journalismi
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
jurnalis
jurnalisme
jurnalismul
jutro
juttu
juttujamme
juttuvinkki
jutun
jutusta
kaart
kabul
kaitstud
kakor
kami
kanaal
kanal
kanale
kanalimiz
kanalimiza
kanavamme
karte
karya
kata
katanya
katkisiyla
kaydolun
kdykoli
kebijakan
keep
kein
kertoi
kertoo
kesti
ketentuan
khai
ki
kiitos
kirjaudu
kirjoitti
kirjuta
kirjutas
kk
klaagt
klagar
klagen
klager
klagt
kleine
klical
klicka
klikke
klummeskribent
kolumnist
kolumnistin
komentar
komentarisali
komentarisanje
komentarz
komentarzach
komentiranje
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
kondigde
kongress
konstaterade
konstaterar
konten
kontingent
konto
konzern
kopieras
kopieres
kopiering
korrekt
korrekta
korrekturhinweis
korrespondent
korrespondentin
korzystamy
kostenlos
kostenlose
kostenlosen
kostenloser
kostenpflichtig
kostnadsfritt
kritik
kritiker
kritiserar
kritiserer
kritisieren
kritisiert
kritizuje
kronor
kullan
kullanilamaz
kullanilmaktadir
kullaniyoruz
kulturressort
kulturskribent
kumppanimme
kun
kunne
kurzfassung
kutunuza
kuukaudessa
kuukausi
kuus
kyselyymme
l
laadi
laatste
ladda
lade
laden
lahjoituksesi
lahjoitus
laissez
lamenta
lamentano
lamentou
lance
langganan
last
later
laukeliai
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
libovolnou
lid
lidem
liens
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
liveblog
llegado
llegint
log
logg
logga
logged
logget
login
lokalredaktion
look
lugeda
lugejad
lugemiseks
luisterversie
lukeaksesi
lukemista
lukijamme
lukijoidemme
lukijoiden
lukuaika
lukuoikeutesi
lunar
lunes
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
mailbox
mailu
mailul
mainoksen
mainoksia
mainos
mainosten
maken
maksumuuri
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
md
med
medarbetare
meddelade
meddelte
medgav
medio
medlem
meie
meinen
meint
meinte
meinung
mejl
mejla
mejlen
melanjutkan
meld
meldde
melde
melden
meldingen
meldt
meldte
member
members
membro
membutuhkan
menar
mener
menggunakan
mengutip
menit
mensais
mensuales
mensuel
menurut
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
metus
miembro
mille
milliardaire
minggu
minket
minute
minutes
misiniz
mission
mistake
mitdiskutieren
mitgeteilt
mitglied
mitglieder
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
mogelijk
mois
moittii
monat
monatlich
monday
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
mukaan
multato
multou
mums
nabiralnik
nachdruck
nachrichten
nadaljevanje
nadie
najnowsze
napisz
naprej
napsal
napsala
narrated
naslov
nastavak
nastavili
naszej
navegador
navigateur
navodi
necesitamos
necessaris
necessitem
nedeljno
neem
nell
nella
neodvisni
neodvisno
neophodna
neovisno
nepriklausoma
netiquette
nettleser
nettleseren
nettstedet
neuen
neukunden
news
newsblog
newsletter
newslettera
newsletterem
newsletters
newsletterul
newspaper
newsroom
newsticker
nezavisni
nezavisno
ngay
nieograniczony
niets
nieuws
nieuwsbrief
nieuwsbrieven
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
notifikasi
notifikation
notifikationer
notify
notis
notiser
notre
nouvelle
novice
novinari
novinarji
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
obavezna
obavijesti
obbligatori
oberoende
objasnio
objavljen
objavljena
obligatoires
obligatori
obligatorii
obligatorios
obligatoriska
obligatoriske
obrigado
obsah
obsahu
obserwuj
obvestila
occupa
ochtend
odejdete
odgovara
odgovor
odgovoran
odgovorna
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
olarak
olun
onafhankelijke
onafhankelijkheid
onbeperkt
ondersteunt
onderzoek
onderzoeken
one
online
onlineshop
ontdek
ontvang
onze
oordeelde
open
ophavsretsloven
ophavsretten
opinion
opinions
oplyser
oplyste
opozarja
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
original
originally
originalmente
originariamente
ortaklarimiz
ortsseite
ostrzega
oszd
overblikket
overname
oversikten
ovisi
owner
padroni
pagar
paghi
pago
paid
pakolliset
palautetta
paper
par
parama
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
partilhe
partir
partner
partnere
partnerlinks
partners
partnership
partnerzy
pasak
pass
patreon
patron
patronem
paypal
paywall
paywalls
pe
pedimos
pedirte
pediu
peiling
pelanggan
pembaca
pendant
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
phone
photographer
photos
pide
piebilda
piece
pierwszy
pirmas
pitch
pitching
pix
plakaten
plakatens
plattform
player
please
plusartikelen
plusartikels
pobierz
poche
podatku
podcast
podcastapp
podcaste
podcasten
podcastimiz
podcastimizi
podcastimme
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
podijelite
podkast
podkastapp
podkasten
podle
podpora
podporo
podporte
podprite
podremos
podziel
pokutoval
policy
politica
political
politika
politikasi
politikressort
politikwissenschaftler
politologue
poll
polub
pomagajte
pomozite
pomozte
ponctuel
pop
portal
posez
posible
positions
post
postadress
postadresse
postanite
postaw
postfach
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
powered
powerful
powiadomienia
praat
praca
pratite
pravi
precisa
precisamos
precisato
preciso
precizat
predplatitelia
preferences
preferida
preferidas
preferido
preferidos
preferita
preferite
preferred
preglednik
prejemajte
preluarea
prema
premier
premoderated
prenesite
prenumerant
prenumeranter
prenumerata
prenumeration
prenumerationen
prenumeratoriams
prenumerera
prenumeruojate
prenumeruokite
presenteie
pretplata
pretplatite
pretplatnici
pretplatnicima
pretplatnik
pretplatnike
preuzimanje
preuzmite
preventing
price
prijavi
prijavite
prima
primeiro
primer
primo
principles
print
prioriterad
pripomenul
prisijunkite
prispejte
privacidad
privacidade
privacy
privacybeleid
privacyverklaring
privatlivspolitik
priznal
probeabo
probeer
proberen
processing
prochains
produce
produced
proefabonnement
profesor
profesora
professeur
professeure
professionista
professor
professore
professoressa
professorin
profilazione
profitez
prohibida
proibida
project
promise
prosbu
proseguire
prossima
provalo
provided
provision
provisions
prozent
przetwarzanie
pub
pubblicare
pubblicato
publicada
publicado
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
puis
puisque
punya
purchase
push
pushbeskeder
pushmeldingen
pushnotiser
pushvarsler
pyysi
queremos
questa
questo
qui
quieras
quitter
quiz
raccolta
racconta
raccontato
raconte
rad
raise
rajaton
raksti
raksts
rappelle
reach
reached
reacties
read
readers
reading
reageren
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
recibe
recibir
reclame
recomenda
reconheceu
reconnu
recunoscut
recurring
redactie
redactor
redactora
redakce
redakci
redakcia
redakcie
redakcija
redakcije
redakciju
redakcja
redakcji
redaksi
redaksjon
redaksjonen
redakteur
redakteurin
redaktion
redaktionelle
redaktionen
redazione
refresh
regala
reggel
registe
register
registered
registrarte
registrate
registrati
registreer
registrera
registrere
registrieren
registrierung
registrujte
regrette
regrettent
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
reklamsiz
reklamy
relatou
rely
remaining
remind
removed
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
reporterin
reportero
reporters
reporting
reports
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
rest
restants
reste
resultater
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
ropte
round
roundup
rozhodl
rozhodol
rozpowszechnianie
ruft
ruled
rundbrief
sa
sabah
sabato
sade
sagde
sagen
sagt
sagte
sagten
said
saken
saker
saklidir
saluran
samarbeid
samarbejde
samarbete
samedi
samstag
samtycke
samtykke
samtykket
sanoi
sanoo
saturday
saugomos
say
sayenizde
says
scarica
schauen
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
scrie
scripts
scris
scritto
scrittore
scrittrice
scrive
scrivi
scrivici
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
sekarang
sekite
sekojiet
selaimesi
selected
selengkapnya
selon
semaine
semaines
semana
semanal
seminggu
send
sende
seneste
senza
service
setiap
setmanalment
settimana
settings
seuraa
share
shareholders
should
shouted
sier
siga
siger
sign
signal
signaler
signalez
signing
silakan
silenced
since
sinirsiz
sinulle
site
skaityti
skaitytojai
skelbiamas
skicka
skirkite
skribent
skriv
skrive
skrivefeil
skriver
skrzynce
slant
sledite
sledujte
so
soci
socia
social
socio
sociologue
socios
someone
something
sondage
sondaggio
sondajul
sonntag
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
sportressort
sportskommentator
spottete
sprijinul
spune
spus
squadra
staat
stabilito
stand
standards
stay
stelde
stellenangebote
stellenmarkt
stemme
steuerlich
steun
stiahnite
stimme
stond
store
stories
story
straight
straipsnis
striga
strona
studio
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
subscriu
subskrybenci
subskrypcja
subskrypcje
substack
substacks
subvention
sued
suite
suivez
sumate
sunday
sundays
suport
suporta
support
supporta
supported
supporter
supporting
survey
suscribirte
suscribite
suscripciones
suscriptor
suscriptora
suscriptores
sustaining
sutikimo
svakog
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
talsyntes
tamamini
tapkite
tarayiciniz
targeting
tartalmat
tartalom
tarvitsee
tarvitsemme
team
teatas
teica
teile
teilen
teilnehmen
teilte
tekst
teksty
telefon
telegram
telegramkanal
teljes
telli
tellija
tellijatele
tellimus
temas
tenhle
terima
termos
terms
testen
testez
testified
tetszett
texten
thank
thanks
them
themenseite
theo
think
thoughts
thousands
threema
throw
thursday
thursdays
ticker
ticketshop
tietosuojaseloste
tikkie
tiktok
tilaa
tilaaja
tilaajamme
tilaajana
tilaajat
tilaajille
tilauksen
tilaus
till
tilmeld
tilmelde
tilmelding
tin
tip
tipeee
tipline
tips
tipsa
tjedno
tjeneste
tl
today
todo
todos
toe
toestemming
toeta
toetage
toetus
toimetus
toimintaamme
toimittajamme
toimituksellemme
toimituksemme
toimitusta
told
toteaa
touch
trabaja
trabajo
trabalho
tragen
traitement
trakteer
transferred
translated
transparenzhinweis
tratamento
tratamiento
trattamento
travail
tredje
trenger
trial
tribunales
trusted
tuesday
tuit
tukesi
tulis
tulisan
tunnus
tuo
tuomitsi
tutur
tweet
tweeted
twierdzi
twitter
twitterze
tygodniowo
tygodniu
typo
ubegrenset
udbyder
udfyldes
udtalte
ugen
uitgeschakeld
uitschrijven
ujar
ujarnya
uken
uker
umfrage
unavailable
unbegrenzt
unbegrenzter
uneix
ungkap
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
updates
upgrade
upozorava
upozornenia
uppgav
uppger
ups
urged
urteilte
utilisation
utilisons
utilizamos
utilizza
utilizziamo
uttalte
uudiskiri
uudiskirjaga
uutiskirje
uutiskirjeemme
uvedl
uvedla
uviedla
uviedol
uyardi
uyariyor
uygulama
uygulamamiz
uygulamamizi
uygulamayi
vacancies
valfri
valgfritt
valittaa
vare
varnar
varoittaa
varsel
varsler
varslinger
varuje
vastaus
vayas
vecka
veckan
vendredi
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
verschenken
version
versione
verteiler
vertelde
vertelt
vertraulich
verwenden
verwendest
verwendet
verzoek
viber
vidare
video
videoen
videos
videre
viernes
view
views
viikko
viikossa
vikao
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
volg
volgende
volgens
voor
voorbehouden
voordat
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
vsebino
vuodessa
vurguladi
vyhradzuje
vyhradzujeme
vyhrazena
vyhrazuje
vyhrazujeme
waardevol
waarschuwt
wajib
waktu
warf
warned
warns
warnt
warnte
washington
webbplats
webinar
website
wednesday
week
weekday
weekend
weekly
weiter
weitere
weiterlesen
weiterzulesen
weken
werbeblocker
werbefrei
werbevereinbarung
werbung
werde
werden
werk
wersja
wesprzyj
weten
whatsapp
whatsappie
whatsappkanal
whatsappu
while
whitelist
widerrufen
will
window
winning
wirtschaftsressort
wissen
withdraw
without
woche
wochen
word
work
would
write
writer
writes
writing
written
wrote
wsparcie
wsparciu
wspieraj
wurde
wyjdziesz
wymagane
yakiniyor
yaniti
yapabilmek
yaparak
yapilamaz
yapin
yapmak
yayinlanmayacak
yazdi
yazin
yaziyi
yazmak
year
yillik
you
youtube
zabronione
zadarmo
zahtevana
zainstaluj
zalo
zalogowani
zaloguj
zamkniesz
zapewnia
zapisal
zapisz
zarejestruj
zastrzega
zastrzegamy
zaterdag
zavisi
zbierka
zdarma
zegt
zei
ziedojums
zitten
zkuste
zondag
zostanie
zrezygnuj
zufolge
zugang
zugeschickt
zugestimmt
zusammenarbeit
zusammenfassung
zustimmung
"""

PATTERNS: tuple[tuple[str, int], ...] = (('^sie erreichen [^,;@]{2,40} (?:unter|über|per) .{0,40}@', 212),
 ('^(?:mitarbeit|text|redaktion|protokoll|aus dem (?:englischen|französischen|amerikanischen) von):? [a-zäöüß.-]+(?: '
  '[a-zäöüß.-]+){1,2}$',
  213),
 ('\\b(?:können sie |jetzt |hier )(?:direkt )?(?:im|in) [a-zäöüß-]+-(?:shop|ticketshop|store)\\b', 221),
 ('^jetzt (?:anmelden|tickets sichern|bewerben|reinhören|mitmachen|lesen|anhören|abstimmen|teilnehmen):', 221),
 ('^(?:alle (?:nachrichten|news|artikel|texte|themen|infos)|die wichtigsten|aktuelle|jetzt|holen sie sich|hol dir|laden sie|lade|noch) '
  '[^.:]{0,50}\\b(?:der|die|unsere|zur) [a-zäöüß-]+-app\\b',
  231),
 ('^(?:erscheint )?(?:jeden|immer) (?:mon|diens|donners|frei|sams|sonn)tag(?:s)?(?: und (?:mon|diens|donners|frei|sams|sonn)tag)?(?: '
  'neu)?$',
  235),
 ('^erscheint (?:jeden|immer|montags|freitags)[a-z ]{0,40}\\.$', 235),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  279),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 312),
 ('^(?:reach|e-?mail|contact|follow) [^:,;@]{3,40} (?:at|on|via|by) .{0,40}(?:@|#-#)', 339),
 ('^you can (?:reach|e-?mail|contact) [^,;@]{2,30} (?:at|on|via|by) .{0,40}@', 341),
 ('^(?:sent|delivered|arrives|published|out)(?: to you)? (?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun|week)?day(?: (?:and|&) '
  '[a-z]{3,6}day)?(?: (?:morning|afternoon|evening))?[.!]?$',
  366),
 ('^(?:try (?:it |us |one |a |your |the )?(?:first )?(?:# )?(?:for |(?:day|week|month)s? for )(?:just |only )?[$£€]#|save #% on '
  '(?:your first|an annual|a digital)|subscriptions start at [^,]{2,24} (?:a|per) (?:week|month|year)\\.?$|(?:read on|continue '
  'reading|keep reading) with (?:an? )?[a-z -]{0,24}(?:\\+|plus|premium|subscription))',
  370),
 ('^(?:edited|story|text|words|video) by(?: [a-z.-]+){2,3}$', 382))

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
