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
ar.channel	s13		18	google news|google|جوجل|غوغل|قوقل|واتساب|الواتساب|واتس|تلغرام|تلجرام|تليجرام|تليغرام|تيليجرام|تيليغرام|نبض|سناب شات|whatsapp|telegram
ar.channel.ours	s13		22	google|google news|جوجل|غوغل|واتساب|الواتساب|تلغرام|تلجرام|تليجرام|تليغرام|تيليجرام|تيليغرام|google discover|نبض|قناتنا|خدمة الاشعارات	قناتنا|مجموعتنا|صفحتنا|اخبارنا|اخر الاخبار|اهم الاخبار|الاخبار العاجلة|اخر المستجدات|كل جديد|ليصلك|لتصلك|اضغط|انقر
ar.channel.short	s13		8	واتساب|الواتساب|تلغرام|تلجرام|تليجرام|تليغرام|تيليجرام|تيليغرام|يوتيوب
ar.preferred	c13		24	جوجل|غوغل|قوقل|google
ar.tip	s14		28
ar.writer	s14		14
ar.bio	c14	bio	18	يغطي شؤون|تغطي شؤون|يكتب عن|تكتب عن|يكتب في|تكتب في|مقيم في|مقيمة في|متخصص في|متخصصة في|صدر له|صدرت له|صدر لها|صدرت لها
ar.source	s15		7
ar.embed	c7		40	محتوي|المحتوي	يحتوي|موافقتك|موافقتكم|نطلب|موصي|تسمح|عرض|ملفات|غير مسؤولة|غير مسؤول
ar.ai	s16		24	بالذكاء الاصطناعي|الذكاء الاصطناعي|ذكاء اصطناعي	هذا|هذه|ملخص|خلاصة|خلاصات|النقاط|اسال|تلخيص
ar.useful	s12		9	الملخص|المقال|المقالة|المحتوي|الخبر|القصة|الصفحة|التقرير
ar.offer	s16		16
ar.watch	s10		14	اضغط|انقر|اعلاه|المرفق|الفيديو المرفق|التالي|البودكاست|بودكاست|الحلقة كاملة|المقال
ar.watch.label	w10		0
ar.survey	s16		16
ar.mistake	s12		16
ar.feedback.label	w12		0
ar.comment.rules	c12		34	الدخول|دخولك|تسجيل|مسجلا|سجل|الاساءة|عدم|يرجي
ar.opinion	c15		34	المقال|المقالات|المنشورة|التعليقات|الكاتب|اصحابها|كاتبها|كاتبه|كتابها|التحريرية|هيئة التحرير|الواردة
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
ar.rights	s15		24	المحتوي|المادة|المواد|المقال|خطي|اذن|باذن|النشر|©|محفوظة|ممنوعة
ar.meter	c3		22	تبقي|بقي|لديك|لك|قرات|استنفدت|هذا الشهر
ar.register	s2		16	القراءة|لقراءة|للقراءة|للمتابعة|المقال|سجل|الدخول|تسجيل
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
bn.channel	c13		20	গুগল|গুগলে|গুগল নিউজে|google|হোযাটসঅ্যাপ|টেলিগ্রাম|ফেসবুক|ইউটিউব|ইনস্টাগ্রাম|whatsapp|লেখকের|চ্যানেল
bn.tip	c14		18
bn.writer	s14		9
bn.bio	c14	bio	14
bn.opinion	c15		24	লেখক|লেখকের|মন্তব্য|মন্তব্যের|লেখা|ছবি|কপি|ওযেবসাইটের|কনটেন্ট
bn.embed	c7		30
bn.ai	c16		14	সারসংক্ষেপ|সারাংশ|এই লেখাটি|এই প্রতিবেদনটি|আমাদের	তৈরি|সাহায্যে|সহাযতায|জিজ্ঞাসা|অনুবাদ|দিযে
bn.useful	c12		9	খবরটি|লেখাটি|প্রতিবেদনটি|সারাংশটি|খবরে|লেখায
bn.offer	c16		12	আমাদের|করুন|কিনুন|অনলাইন|কুইজে|মতামত দিন
bn.watch	c10		9	খবরটি|এই প্রতিবেদনটি|লেখাটি|পডকাস্ট|ওপরের|নিচের|ভিডিওটি|এখানে|ক্লিক করুন
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
fa.channel	c13		22	گوگل نيوز|گوگلنيوز|google news|تلگرام|تلگرامي|واتساپ|واتساپ|واتس اپ|ايتا|بله|روبيكا|اينستاگرام|توييتر|ايكس|يوتيوب	ما|ما را|را در|كانال|كانالهاي|صفحه|پيج|عضو|اخرين اخبار|اخبار
fa.preferred	c13		22	گوگل|google
fa.tip	c14		26
fa.writer	s14		7
fa.bio	c14	bio	18	مينويسد|تحليلگر|تحليلگر|مقيم|عضو هيئت علمي
fa.embed	c7		36	بخش|مطلب|اجازه|كوكيها|كوكي|مسئول
fa.ai	c16		20	اين خلاصه|خلاصه خبر|خلاصه مطلب|اين متن|اين مطلب|اين مقاله|نكات كليدي|بپرسيد|ترجمه شده	تهيه شده|توليد شده|ترجمه شده|با هوش مصنوعي|با كمك|به كمك|بپرسيد|ما
fa.useful	s12		12	مطلب|خبر|خلاصه|مقاله|گزارش	مفيد بود|به ما خبر دهيد|امتياز دهيد|گزارش خطا|چيست؟|خطايي|پسنديديد|هم بخوانيد
fa.offer	c16		16	روزنامه|ثبتنام كنيد|ثبت نام كنيد|تهيه كنيد|فروشگاه|تيم ما
fa.watch	c10		12	اين مطلب|اين مقاله|اين گزارش|نسخه صوتي|فايل صوتي|پادكست|ويديوي بالا|ويدئوي بالا|ويديو را|ويدئو را|فيلم را|در ادامه ببينيد
fa.survey	s16		14	شركت كنيد|راي دهيد|راي دهيد|بسنجيد|ايا|محك بزنيد
fa.comment.rules	c12		26	نظرات|ديدگاهها|ديدگاه|نظر|نظراتي	توهين|تاييد|تاييد|افترا|خودداري|وارد شويد|كاربران|اولين|روزنامه|ارسال شده|ايميل
fa.comment.latin	c12		18	خودداري
fa.comment.label	w12		0
fa.app	c5		18	دانلود كنيد|نصب كنيد|دريافت كنيد
fa.letter.line	c4		18	دريافت كنيد|انجام شد|هر روز|هر هفته|هر صبح|عضو
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
he.channel	s13		20	גוגל|בגוגל|google|ב-google|google news|וואטסאפ|הוואטסאפ|בוואטסאפ|לוואטסאפ|ווטסאפ|לווטסאפ|בווטסאפ|הווטסאפ|טלגרם|הטלגרם|בטלגרם|לטלגרם|בטוויטר|בפייסבוק|באינסטגרם
he.preferred	c13		16	גוגל|בגוגל|google
he.tip	s14		18	כתבו|שלחו|דווחו|פנו|צרו|@|מייל|אדום|בוואטסאפ
he.writer	s14		16
he.bio	c14	bio	14
he.embed	c7		20	עוגיות|בעוגיות|לאשר|הסכמתכם|הסכמתך|להסכים|אישור
he.ai	c16		14	בינה מלאכותית|הבינה המלאכותית|ai|ה-ai	נוצר|נוצרה|תורגמה|תורגם|נכתב|בסיוע|שלנו|הופק|תקציר ai|על ידי
he.ai.label	w16		0
he.useful	s12		9	הכתבה|הסיכום|בכתבה|המאמר|התוכן|אתכם|שבדף	עניינה|עזר|אהבתם|טעות|הועיל|שימושי|שימושית
he.offer	s16		12
he.watch	s10		10
he.survey	s16		12
he.comment.rules	c12		22	לא יפורסמו|יש להתחבר|על אחריות הכותבים|באחריות הכותבים|תנאי השימוש|יימחקו|לא תפורסמנה
he.push	s6		10
he.letter.line	c4		20
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
hi.tip	c14		22
hi.writer	s14		18
hi.bio	c14	bio	40
hi.embed	c7		44	सामग्री|लेख|कुकीज|कुकीज|वीडियो|जिम्मेदार|जिम्मेदार|जवाबदेह
hi.ai	c16		18	ai|एआई|कृत्रिम बुद्धिमत्ता	यह सारांश|इस लेख का|इस खबर का|खबर का|तैयार|जनरेटेड|हमारे|ai सारांश
hi.ai.label	w16		0
hi.useful	s12		14	लेख|खबर|सारांश|आर्टिकल|स्टोरी	पसंद आया|पसंद आई|उपयोगी|गलती मिली|कैसी लगी|कैसा लगा|त्रुटि
hi.offer	c16		14	हमारे|हमारी|रजिस्टर करें|टिकट|अभी
hi.watch	c10		12	इस खबर|इस लेख|हमारा|ऊपर|पूरा|क्लिक करें|वीडियो भी|नीचे|यहां|यह
hi.survey	c16		18	हमारे|हमारी|आप|दें|पोल|सर्वे में हिस्सा लें|खेलें|हमें
hi.comment.rules	c12		18	लॉगिन|लॉग इन|साइन इन|जिम्मेदार|जिम्मेदार|दिए जाएंगे|पहला|राय|बताएं
hi.app.get	c5		22	ऐप|एप|app|नोटिफिकेशन|ऐप्प
hi.letter.line	c4		20	खबरें|पाएं|हमारी|शर्तों|आपका|सहमत|रोज|रोज
hi.appeal	c0		40
hi.wall.line	c2		18	सब्सक्राइब करें|लॉगिन करें|लॉग इन करें|साइन इन करें|सदस्यता लें|रजिस्टर करें|केवल|सदस्य बनें
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
id.channel	s13		24	google news|google|google discover|whatsapp|whatsapp channel|telegram|wa channel	kami|anda|channel|kanal|saluran|berita|sumber pilihan|preferensi sumber|grup|informasi|artikel|follow
id.tip	s14		22	redaksi|kami|signal|@|kirim|kirimkan
id.writer.two	s14		9	editor|penyunting
id.writer	s14		5
id.bio	c14	bio	22
id.embed	c7		20	saya setuju|direkomendasikan|video|tidak bertanggung jawab|anda harus|menontonnya|ditampilkan
id.ai	s16		18	ai|kecerdasan buatan|artificial intelligence	dibuat|dihasilkan|diterjemahkan|ditulis|oleh ai|kami|dengan bantuan|diringkas|rangkuman ai|ringkasan ai|disusun
id.useful	s12		10	membantu|bermanfaat|berguna|anda|artikel|penulisan|komentar
id.offer	s16		12	kami|kabar|sekarang|gratis|redaksi|harian|koran
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
vi.channel	s13		22	google news|google tin tức|trên google|telegram|zalo|whatsapp|facebook|zalo oa	trên|kênh|nhóm|nguồn|để nhận|để cập nhật|chúng tôi
vi.tip	c14		24	hãy|liên hệ|gửi|gọi|đường dây nóng|@|zalo|toasoan
vi.writer	s14		10
vi.bio	c14	bio	16
vi.embed	c7		20	cookie|được đề xuất|đồng ý|cung cấp
vi.ai	c16		14	tóm tắt|bản tóm tắt|bài viết được dịch|những điểm chính|hỏi trợ lý|nội dung được	này|bằng|do ai|bởi ai|chúng tôi|tổng hợp|tạo ra
vi.useful	s12		9
vi.offer	s16		14	của chúng tôi|báo|độc giả|bạn đọc|của bạn|:|câu đố|trong tuần|ngày hội|trực tuyến
vi.watch	s10		12
vi.comment.rules	c12		22	bình luận|ý kiến|vui lòng|được duyệt|biên tập|không chịu
vi.app.line	s5		12
vi.letter.line	c4		16
vi.appeal	c0		30
vi.support	s0	name	0
vi.wall.more	c2		18	bài viết|nội dung|đăng nhập|đăng ký|bài|tài khoản
vi.trial	s2		14	tháng đầu|mỗi tháng|/tháng	đồng|plus|premium|+|chỉ
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
zh.asks	c0	asks	0
zh.voice	c0	voice	0
zh.price	c0	price	0
zh.speech	c0	speech	0
zh.about	c0	about	0
"""

# by the beginning of a key: key, then each phrase behind its number in PHRASES
WHOLE = {'# ': """
# comentarii	1114
# comentario	465
# comentarios	465
# comment	362
# commentaire	614
# commentaires	614
# commenti	841
# commento	841
# comments	362
# komentar	784
# komentarze	1059
# komentarzy	1059
# komment	764
# kommentar	191	250	1003	1211
# kommentare	250
# kommentarer	191	1003	1211
# kommentti	584
# kommenttia	584
# min	351
# min de lectura	470
# min de leitura	1095
# min di lettura	846
# min leestijd	978
# min. lesezeit	255
# reactie	973
# reacties	973
# yorum	1274
""", 'a ': """
a lire aussi	616
a message from our sponsor	357
""", 'aa': """
aanbevolen	975
aanbevolen artikelen	975
aanbevolen voor jou	975
aangeboden door	969
aanmelden	960
aanmelden nieuwsbrief	962
aanraders	975
""", 'ab': """
abbonamenti	828
abbonamento	828
abbonati	828
abbonati ora	828
abbonati subito	828
ablehnen	248
abmelden	234
abo	234
abo bestellen	234
abo testen	299
abo verwalten	234
abonament	1107
abonamente	1107
abonare	1107
abone ol	1265	1265
abone olun	1265
abonelik	1265
abonnee worden	960
abonneer	960
abonneer nu	960
abonnement	180	234	600	960	992
abonnementen	960
abonnements	234	600
abonner	180	992
abonneren	960
abonnez-vous	600
abonnieren	234
about sharing	351
about us	370
abrir menu	1095
abspielen	255
""", 'ac': """
accede	451
acceder	451
accedi	828
accedi con apple	874
accedi con facebook	874
accedi con google	874
accedi con il tuo account	874
accept	360
accept all	360
accept all cookies	360
accept and close	360
accept and continue	360
accepted payment methods	339
accepteer	971
accepteer alle cookies	971
accepter	189	612
accepter alle	189
accepter alle cookies	189
accepter et afficher	632
accepter et afficher le contenu	632
accepter et continuer	612
accepter et fermer	612
accepter les cookies	612
accepter tout	612
acceptera	1209
acceptera alla	1209
accepteren	971
acceso	451
accetta	839
accetta e continua	839
accetta e continua oppure abbonati	874
accetta e visualizza	856
accetta e visualizza il contenuto	856
accetta i cookie	839
accetta tutti	839
accetta tutto	839
acconsento a ricevere comunicazioni commerciali	870
acconsento alla visualizzazione di contenuti esterni	856
account aanmaken	960
accueil	619
aceitar	1088
aceitar cookies	1088
aceitar e continuar	1088
aceitar todos	1088
aceitar tudo	1088
aceptar	463
aceptar cookies	463
aceptar todas	463
aceptar todo	463
aceptar y continuar	463
aceptar y ver	483
aceptar y ver el contenido	483
acepto que se me muestre contenido externo	483
acepto recibir comunicaciones comerciales	498
acquista il numero in edicola	860
acquista la copia digitale	860
acquista questo numero	860
activar alertas	497
activer les alertes	642
""", 'ad': """
ad	357	899	923	923	1359
ad choices	357
ad feedback	357
adchoices	357
add a comment	362
add as preferred source	354
add to bookmarks	351
add to my topics	354
add to reading list	431
addebito diretto	827
administrer samtykke	1001
adres e-mail	1049
adresse e-mail	603
adresse e-mail invalide	645
adresse mail	645
ads	357
advert	357
advertentie	969	969
advertenties	969
advertise with us	357
advertisement	357	782	837	1271
advertisement feature	357
advertisements	357
advertiser content	357
advertising	357
advertorial	245	320	813	1112	1271
""", 'af': """
afdrukken	966
afegeix un comentari	146
afficher ce contenu	632
afficher la suite	619
afficher le contenu	612
afficher le contenu externe	632
afficher les commentaires	614
afficher plus	619
affiliate	357
affiliate disclosure	357
affiliate-link	245
afgiv din stemme her	196
afmelden	960
afspelen	978
afspil	196
after ad	357
after newsletter promotion	345
afvis	189
afvis alle	189
""", 'ag': """
agb	248
aggiungi ai preferiti	834
aggiungi un commento	841
agrandir	619
agrandir l'image	619
agree	360
agree and continue	360
""", 'ah': """
ahora en portada	467
ahora no	446
""", 'ai': """
ai deja cont	1107
ai deja un cont	1107
ai generated summary	403
ai highlights	403
ai overview	403
ai summary	403
ai uitat parola	1107
ai-generated	403
ai-generated summary	403
ai-genererad sammanfattning	1216
ai-genereret opsummering	196
ai-generert oppsummering	1008
aidez-nous	596
aiheet	585
ailleurs sur le web	616
ainult tellijale	514
aiutaci	824
""", 'aj': """
ajouter aux favoris	607
ajouter un commentaire	614
""", 'ak': """
akceptuj	1057
akceptuj wszystkie	1057
akkoord	971
aksepter alle	1001
aktuell	252
aktuelle artikel	252
aktuelle nachrichten	252
aktuelles	252
akun saya	776
akzeptieren	248
""", 'al': """
al abonnee? log in	960
al een account	960
algemene voorwaarden	971
all access digital	429
all comments	362
all donations are tax-deductible	425
all news	370
alla kommentarer	1211
alle ablehnen	248
alle abo-angebote	299
alle akzeptieren	248
alle anzeigen	255
alle artikel anzeigen	255
alle artikel unbegrenzt lesen	299
alle bilder	255
alle cookies accepteren	971
alle cookies akzeptieren	248
alle externen inhalte anzeigen	273
alle kommentare	250
alle kommentare anzeigen	250
alle kommentarer	191	1003
alle newsletter	238
alle reacties	973
aller au contenu	619
aller au contenu principal	619
allerede abonnent? log ind	180
allerede abonnent? logg inn	992
alles accepteren	971
alles akzeptieren	248
alles anzeigen	255
alles bekijken	978
alles weigeren	971
allow content	360
allow cookies	360
allow facebook content	401
allow google youtube content	401
allow instagram content	401
allow tiktok content	401
allow twitter content	401
allow x content	401
allow youtube content	401
already a member	341
already a member? log in	341
already a subscriber? log in	341
already a supporter	333
already have an account	341
already have an account? log in	341
already have an account? sign in	341
already registered	429
already registered? log in	429
als e-mail versenden	242
als pdf speichern	300
also	368
also in the news	365
also on	365
also read	365
also worth reading	19
alte articole	19	1115
alte articole care te-ar putea interesa	19
altre notizie	19	843
altre notizie da leggere	19
altri articoli	843
altri articoli su questo argomento	843
altri articoli sull'argomento	843
altro	846
altro importo	827
always active	360
""", 'am': """
am meisten gelesen	252
amount	334
ampliar	470	1095
ampliar imagen	470
""", 'an': """
an error has occurred while submitting the form	420
an error occurred. please try again	420
ana sayfa	1277
anasayfa	1277
anbefalede artikler	193
anbefales	1005
anbefalet	193
anbefalt	1005
anbefalte saker	1005
anda mungkin juga suka	809
anda mungkin suka	19
ander bedrag	959
andere lasen auch	252
anderen lazen ook	975
anderer betrag	233
andre leser	1005
ange din e-postadress	1202
ange din mejl	1202
angebot sichern	234
angebote unserer partner	245
anmelden	234
anmeldung erfolgreich	291
anna palautetta	584
annonce	188	188	610
annoncer	188
annonces	610
annons	1208	1208
annons slut	1208
annonse	1000	1000
annonse - artikkelen fortsetter under	1000
annonse - saken fortsetter under	1000
annonser	1000	1208
annonssamarbete	1219
annual	334
annunci	837
annuncio	837
anterior	470	1095	1117
antworten	250
antworten abbrechen	250
anunci	146
anuncio	461
anuncios	461
anzeige	245
anzeige - artikel geht unten weiter	305
anzeige - weiterlesen nach der anzeige	305
anzeige anzeige	245
anzeige aufgeben	279
anzeige scrollen, um weiterzulesen	245
anzeige von unserem partner	305
anzeigen	245
""", 'ap': """
apoie	1074
apoie-nos	1074
aportar	447
approfondimenti	843
approfondisci	843
apri menu	846
""", 'ar': """
ara	1277
archivado en	465
archivo	467
argomenti	843
argomenti trattati	843
around the web	365
article content	357
article continues below	357
article suivant	616
articles connexes	616
articles les plus lus	616
articles populaires	653
articles relacionats	144
articles similaires	616
articole recente	1115
articole recomandate	1115
articole similare	1115
articoli che potrebbero interessarti	843
articoli consigliati	877
articoli correlati	843
articolo correlato	843
articolo precedente	843
articolo riservato agli abbonati	874
articolo successivo	843
articolo tradotto automaticamente	858
articolul anterior	1115
artigo anterior	1092
artigos relacionados	1092
artikel als pdf herunterladen	300
artikel auf die merkliste setzen	300
artikel bewerten	250
artikel delen	966
artikel drucken	242
artikel freischalten	234
artikel geht unten weiter	305
artikel lain	809
artikel lainnya	785
artikel lesen	255
artikel menarik lainnya	809
artikel merken	242	300
artikel per e-mail empfehlen	300
artikel populer	809
artikel sebelumnya	785
artikel selanjutnya	785
artikel speichern	242
artikel sponsor	813
artikel teilen	242
artikel terkait	785
artikel verschenken	234
artikel versenden	242
artikel weiterleiten	300
artikel zusammenfassen	275
artikkelen er forbeholdt abonnenter	992
artikkelen fortsetter under	1000
artikkelen fortsetter under bildet	1000
""", 'as': """
as + lidas	1092
as mais lidas	1092
ascolta	834
asetukset	582
asiasanat	585
ask ai	403
ask me later	333
ask our ai	403
ask our ai about this story	403
assinar	1077
assinatura	1077
assinaturas	1077
assine	1077
assine agora	1077
assine nossa newsletter	1079
assuntos	1092
""", 'at': """
attiva l'abbonamento	828
attiva le notifiche	868
attiva ora	828
""", 'au': """
auch interessant	252
auch lesenswert	252
auch spannend	252
aucun commentaire	614
audio abspielen	281
auf bluesky teilen	242
auf die merkliste	300
auf einer seite lesen	252
auf facebook posten	242
auf facebook teilen	242
auf linkedin teilen	242
auf mastodon teilen	242
auf telegram teilen	242
auf twitter teilen	242
auf whatsapp teilen	242
auf x teilen	242
auf xing teilen	242
auf youtube anschauen	281
auf youtube ansehen	281
aus der redaktion	252
ausklappen	255
autentificare	1107
automatische incasso	959
autoriser	612
autre montant	599
autres articles	616
""", 'av': """
avaa koko juttu	574
avainsanat	585
avgi din stemme her	1008
aviso legal	463
avvis	1001
avvis alle	1001
avvisa	1209
avvisa alla	1209
""", 'ay': """
ayrica okuyun	1275
""", 'ba': """
baca berita lainnya	809
baca juga	785	785
baca nanti	808
baca selengkapnya	787
back to top	370
bagikan	780	808
bagikan artikel	780
bagikan ke	780
bagikan lewat whatsapp	808
balas	784
bank transfer	339
bankeinzug	233
bankoverschrijving	959
""", 'be': """
beantwoorden	973
become a founding member	341
become a friend	335
become a member	335
become a paid subscriber	335
become a patron	335
become a sponsor	335
become a subscriber	341
become a supporter	335
become an insider	429
become an insider and start reading now	429
bedankt voor je inschrijving	962
bei facebook teilen	242
bei twitter teilen	242
bei whatsapp teilen	242
bei x teilen	242
beitrag auf instagram ansehen	273
beitrag auf x ansehen	273
beitrag teilen	242
bekijk aanbieding	960
bekijk alle abonnementen	960
bekijk alles	978
bekijk de aanbiedingen	960
bekijk foto's	978
bekijk meer	978
bekijk ook	975
bekijk reacties	973
beliebt	252
beliebt bei unseren lesern	304
beliebte artikel	252
beliebteste artikel	252
belki daha sonra	1263
benzer haberler	19	1275
beranda	787
berdonasi	775
bereits registriert	234
bereits registriert? anmelden	234
bergabunglah dengan tim kami	798
beri komentar	784
berikutnya	787
berita hari ini	809
berita lain	809
berita lainnya	19	785
berita menarik lainnya	809
berita pilihan	785
berita populer	785
berita terbaru	785
berita terkait	785
berita terkini	785
berita utama	785
berlangganan	776
berlangganan sekarang	776
best gelezen	975
betaalde inhoud	969
betaalmethode	959
betaalmethoden	959
betaalmethodes	959
betalt annonce	188
betalt indhold	188
betrag eingeben	233
bewaar	966
bewaar artikel	966
bewaren	966
bewerten sie diesen artikel	285
bezahlte anzeige	305
bezahlte partnerschaft	305
bezahlter inhalt	245
""", 'bi': """
bidra	990	1198
bidrag	178
bienvenido	451
bilder anzeigen	255
bildergalerie	252
billed annually	429
billed monthly	429
bitte bleiben sie fair und sachlich	285
bitte bleiben sie sachlich und fair	285
bize destek olun	1264
""", 'bl': """
bleiben sie informiert	238
bli medlem	990	1198
blijf op de hoogte	962
bliv medlem	178
bluesky	352
""", 'bo': """
boletim	1079
boletines	454
boleto	1076
bonifico	827
bonifico bancario	827
bookmark	351
bookmark this	351
bookmark this article	351
""", 'br': """
brak komentarzy	1059
branded content	461
brought to you by	357
browse all	370
browse all newsletters	420
""", 'bu': """
buat akun	776
buffer	352
buscar	470	1095
buy us a coffee	335
""", 'ca': """
cada aporte cuenta	501
cada euro cuenta	501
cadastrar	1077
cadastre-se	1077
cadeau-artikel	960
cambiar mis preferencias	483
cambiar preferencias de cookies	483
cancel	334
cancelar respuesta	465
caratteri rimanenti: #	865
cargar contenido	463
cari	787
carica altri	846
carregar mais	1095
carta di credito	827
carte bancaire	599
categorias	1092
categorie	843
categories	365
categorii	1115
""", 'ce': """
cele mai citite	1115
cele mai noi	1115
cele mai populare	1115
cerca	846
cerrar	446
ces articles devraient vous plaire	653
cetak	780
cetak artikel	808
cetak halaman	808
cevapla	1274
""", 'cg': """
cgu	612
cgv	612
""", 'ch': """
chaque don compte	648
chaque euro compte	648
chargement du sondage	640
charger plus	619
chiedi alla nostra ia	858
chiudi	823
chiudi menu	846
choisissez la formule qui vous convient	649
choisissez un montant	599
choisissez votre formule	649
choose an amount	339
choose your payment method	339
choose your plan	341
""", 'ci': """
citi raksti	947
""", 'cl': """
clasificados	461
click here	370
click to enlarge	370
cliquer ici pour partager	607
close	334
close extra sharing options	351
close menu	370
close share panel	351
close this message	333
""", 'co': """
codes promo	610	636
colabora	447
collapse	370
comenta	465
comentar	465	1090
comentarii	1114
comentario	465
comentarios	465
comentaris	146
comentariu	1114
comente	1090
comment	352	362
comment ne plus voir ce message	595
comment policy	362
commenta	841
commenta l'articolo	841
commenta per primo	841
commentaire	614
commentaires	614
commenter	607	614
commenter l'article	614
commenti	841
commento	841
commento in attesa di moderazione	865
comments	362
comments off	362
commercial content	357
community guidelines	362
community rules	362
compare plans	341
comparte	458
comparteix	146
compartilhar	1083
compartilhar no linkedin	1083
compartilhar no twitter	1083
compartilhar no whatsapp	1083
compartilhar no x	1083
compartilhar por e-mail	1083
compartilhar via	1083
compartilhe	1083
compartilhe isso	1083
compartir	458	458
compartir en	458
compartir en bluesky	458
compartir en linkedin	458	458
compartir en telegram	458
compartir en twitter	458
compartir en x	458
compartir por correo	458
compartir por email	458
complete coverage	365
compra questo numero	860
comunicar erro	1090
concordo	1088
condiciones de uso	463
condiciones generales	463
conditions d'utilisation	612
conditions de publication	640
condividi	834
condividi articolo	834
condividi su	834
condividi su facebook	834
condividi su linkedin	834
condividi su telegram	834
condividi su twitter	834
condividi su x	834
condividi via email	834
condivisioni	834
condizioni d'uso	839
conectare	1107
configurar cookies	463
connectez-vous	600
connexion	600
consigliati	843
consigliati per te	843
consigue tu entrada	487
consulta las esquelas de hoy	487
consulta las normas de la comunidad	492
consulta todas nuestras newsletters	498
consulter	619
cont nou	1107
contact	370	614	973	1114
contact us	362
contactez-nous	614
contacto	465
contactos	1090
contato	1090
contattaci	841
contatti	841
contenido de marca	461
contenido de nuestros socios	467
contenido elaborado por la marca	487
contenido exclusivo	451
contenido exclusivo para socios	502
contenido externo	483
contenido externo recomendado	483
contenido ofrecido por	461
contenido para suscriptores	451
contenido patrocinado	461
contenido promocionado	461
contenido recomendado	506
contenido relacionado	467
contenido solo para usuarios registrados	502
contenidos recomendados	506
contenidos relacionados	467
content from our partner	434
content from our partners	434
content from our sponsor	434
contenu commercial	610
contenu de marque	610
contenu externe	632
contenu partenaire	610
contenus partenaires	610
contenuti correlati	843
contenuti sponsorizzati	837
contenuto esterno	856
contenuto esterno consigliato	856
contenuto per abbonati	828
contenuto premium	874
contenuto promozionale	860
contenuto riservato	828
contenuto riservato agli abbonati	874
contenuto riservato agli utenti registrati	874
contenuto sponsorizzato	837
contingut patrocinat	146
continua a leggere	846
continua con apple	874
continua con facebook	874
continua con google	874
continua depois da publicidade	1086
continua senza accettare	839
continua senza sostenere	823
continuar a ler	1095
continuar con apple	502
continuar con facebook	502
continuar con google	502
continuar e fechar	1088
continuar lendo	1095
continuar leyendo	470
continuar sem apoiar	1073
continuar sin donar	446
continue	334
continue a ler	1092
continue lendo	1077
continue reading	365	370
continue reading below	357
continue reading the main story	357
continue reading with a subscription	341
continue to article	333
continue to the article	333
continue without accepting	360
continue without donating	333
continue without supporting	333
continuer avec apple	649
continuer avec facebook	649
continuer avec google	649
continuer la lecture	600
continuer sans accepter	612
continuer sans donner	595
contribua	1074
contribuer	596
contribuez	614
contribuir	1074
contribuisci	824
contribute now	335
contribute with google	335
contribuye	447
contul meu	1107
cookie notice	360
cookie policy	360	839
cookie preferences	360
cookie-einstellungen	248
cookie-instellingen	971
cookiebeleid	971
cookieindstillinger	189
cookiepolicy	1209
cookiepolitik	189
cookies	163	189	971	1001	1209
cookies akzeptieren	248
cookies instellen	971
cookies policy	360
copia il link	834
copia link	834
copiar el enlace	458
copiar enlace	458
copiar link	458	1083
copiar o link	1083
copied	351
copied to clipboard	431
copier l'url	607
copier le lien	607
copy	352
copy link	351	780	1313
copy link copied	351
copy link to clipboard	351
copy this link	351
copy url	351
corrections policy	362
correlati	843
cosa pensi di questo articolo	858
count me in	345
""", 'cr': """
crea un account	828
crea un alert	868
crear alerta	497
crear cuenta	451
crear una cuenta	451
create a free account	341
create account	341
create an account	341
create free account	341
credit card	339
credit or debit card	339
creditcard	959
criar conta	1077
""", 'cu': """
custom amount	334
""", 'cz': """
czas czytania # min	1064
czytaj dalej	1064
czytaj dalej za	1047
""", "d'": """
d'autres articles	616
""", 'da': """
da non perdere	843
da non perdere in edicola	837
daftar	776
daha fazla	1277
daha sonra	1263
daha sonra hatirlat	1263
daily newsletter	345
dal web	843
dalej	1061
dalies ar rakstu	945
dalintis	935
dans cet article	616
darovat	155
daruj	155
das interessiert andere leser	252
das lesen andere	304
das neueste	252
datenschutz	248
datenschutz-einstellungen	248
datenschutzeinstellungen	248
dauerauftrag	230
dauerwerbung	245
""", 'de': """
de tekst gaat verder onder de foto	969
debat: skriv	191
debatt: si din mening	1003
debatte	250
debattregler	1003
deconectare	1107
deel	966	966
deel artikel	966
deel dit	966
deel dit artikel	966
deel op facebook	966
deel op twitter	966
deel op x	966
deel via e-mail	966
deel via whatsapp	966
deine e-mail-adresse	238
deine meinung	250
deixa un comentari	146
deixe uma resposta	1090
deja un comentario	465
deja una respuesta	465
dejar de seguir	497
dejar un comentario	465
del	185	997
del artikel	185
del artikkel	997
del artikkelen	997
del artiklen	185
del artiklen gratis	180
del med	185	997
del saken gratis	992
del via e-mail	185
del via e-post	997
dela	1205
dela artikel	1205
dela artikeln gratis	1200
dela med	1205
dela via e-post	1205
dela via mejl	1205
delen	966
delen op facebook	966
delen via e-mail	966
delen via facebook	966
delen via twitter	966
delen via whatsapp	966
deli	1189
deli na facebooku	1189
delite	1189
delivered daily	420
delivered to you	345
delivered weekdays	420
delivered weekly	420
dengarkan	780
deretter # kr/mnd til du sier opp	992
derniers articles	616
desa	146
descuentos	461
desplegar redes sociales	458
destacadas	467
destacados	467
destaques	1092
destek ol	1264
destek olun	1264
det er gratis at oprette en profil	180
dette er en annonse	1000
dette er en plus-artikel	180
dette er en plussak	992
dette leser andre	1005
devamini oku	1277
devenez membre	596
devenir membre	596
""", 'di': """
dicci la tua	865
die meistgelesenen artikel	252
diesen artikel kommentieren	250
diesen artikel teilen	242
diesen artikel verschenken	300
diesen beitrag auf facebook ansehen	273
diesen beitrag auf instagram ansehen	273
diesen tweet ansehen	273
digg	352
digital subscription	341
digital-abo	234
digitalabo	234
digitale krant	960
digite seu e-mail	1079
dimensione testo	834
din e-mail	182
din e-post	994	1202
din e-postadresse	994
dinle	1269
direct debit	339
direct verder lezen	960
discussie	973
discussion about this post	370
discussione chiusa	841
diskuse	165
diskusia	1175
diskuter	1003
diskutera	1211
diskutieren	285
diskuze	165
dismiss	334
dismiss this message	333
distribuie	1110
distribuie articolul	1110
dit vind je misschien ook leuk	975
diventa socio	824
diventa sostenitore	824
""", 'dn': """
dnes ne	154
""", 'do': """
do mesmo autor	1092
do not sell my personal information	360
do not sell or share my personal information	360
doar	1074
dodaj komentar	1189
dodaj komentarz	1059
doe	1074
doe agora	1074
don mensuel	596
don ponctuel	596
don't miss	365
don't miss out	345
don't want to see this? remove ads	357
dona	447	824
dona adesso	824
dona ahora	447
dona ora	824
dona'ns suport	140
donar	447
donar ahora	447
donasi	775
donasi sekarang	775
donate	335
donate become	335
donate here	335
donate monthly	335
donate now	335
donate today	335
donations are tax-deductible	425
donazione mensile	824
donazione singola	824
doneer	957
doneer nu	957
doner	178	990
donera	1198
donera nu	1198
doneren	957
doniraj	1154	1182
donirajte	1154	1182
donner	596
doorsturen	966
dossier	252	616	843	975
dossiers	252	616	975
""", 'dr': """
drucken	242
druge novice	19
drukuj	1053
""", 'du': """
du er nu tilmeldt	182
du er nu tilmeldt nyhedsbrevet	182
du kan til enhver tid afmelde dig	182
dukung jurnalisme independen	775
dukung kami	775
""", 'dy': """
dyskusja	1059
""", 'e-': """
e-avis	180	992
e-edition	370
e-gazete	1265
e-mail	158	182	238	352	1049	1079	1131
e-mail eingeben	238
e-mail teilen	242
e-mail-adresse	238
e-mail-adresse eingeben	238
e-mailadres	962
e-mailadresse	182
e-mailen	966
e-paper	234	370
e-post	994	1202
e-postadress	1202
e-postadresse	994
e-tidning	1200
e-wydanie	1047
""", 'ea': """
eavis	992
""", 'ed': """
edellinen	587
edellinen juttu	585
editor's choice	365
editor's pick	323	365
editor's picks	365
editors' choice	365
editors' picks	365
edizione digitale	828
""", 'ee': """
eenmalig	957
""", 'ei': """
ei kiitos	572
ei nyt	572
ei, kiitos	572
einklappen	255
einloggen	234
einmalig	230
einmalig spenden	230
einstellungen	248
einwilligung	248
""", 'el': """
elders op het web	975
elige una cantidad	450
elolvasom	767
elsewhere on the web	365
""", 'em': """
em alta	1092
em destaque	1092
email	345	352	1131
email (required	345
email address	345
email article	351
email this	351
email to a friend	351
emneord	1005
emner	193	1005
empfehlen	242
empfehlungen	252
empfehlungen der redaktion	252
empfohlene artikel	252
empfohlener externer inhalt	248
empfohlener redaktioneller inhalt	248
""", 'en': """
en ce moment	616
en continu	616
en directo	467
en este tema	506
en otros medios	467
en portada	467
en savoir plus	612	619
encontrou algum erro	1090
encontrou um erro	1090
engangsgave	990
enim loetud	516
enlace copiado	458
enlace copiado al portapapeles	505
enlarge image	370
enlarge this image	370
enregistrer	607
enregistrer cet article	652
enregistrer l'article	652
entdecken sie unsere newsletter	291
enter amount	339
enter your email address	345
entra	828
entra nella conversazione	865
entradas relacionadas	467
entrar	451	1077
entre	1077
enviar a un amigo	505
enviar por correo	458
enviar por e-mail	1083
enviar por email	458
enviar por whatsapp	458
envie de lire la suite	649
envoyer par courriel	652
envoyer par e-mail	607
envoyer par email	607
envoyer par mail	607
""", 'ep': """
epaper	370
""", 'er': """
er der fejl i artiklen	191
er du allerede abonnent	180	992
erstellt mit ki	275
""", 'es': """
es ist ein fehler aufgetreten	291
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	291
esci	828
escolha do editor	1092
escolha um valor	1076
escribe tu correo	498
escribe tu email	498
escribe un comentario	465
escuchar	458
espace partenaire	610
espacio patrocinado	487
especiais	1092
esqueceu a senha	1077
esqueci minha senha	1077
esquelas	487
essai gratuit	600
""", 'et': """
et pot interessar	144
et recomanem	144
etichete	1115
etiketler	1275
etiquetas	467	1092
etusivu	585	587
etusivulle	585
""", 'ev': """
every contribution counts	425
every dollar counts	425
every donation counts	425
every gift counts	425
""", 'ex': """
exclusive content	341
exclusive to subscribers	429
exclusivo assinantes	1077
expand	370
explore	368
explore more	365
explore more on these topics	365
explore our newsletters	420
explore our subscription offers	429
explore subscription offers	429
external content	401
external links	351
externe inhalte	248
externe inhalte anzeigen	248
externe inhalte erlauben	248
externen inhalt anzeigen	248
externen inhalt laden	248
externer inhalt	248
externer inhalt konnte nicht geladen werden	273
""", 'ez': """
ezt is olvassa el	765
""", 'fa': """
facebook	352
facebook messenger	352
facebook twitter	351
facebook twitter email	351
facebook twitter linkedin email	351
facebook twitter whatsapp	351
facebook x	351
fai il quiz	865
fai il test	865
fai una domanda su questo articolo	858
faire un don	596
fale conosco	1090
fandt du en fejl	191
fant du en feil	1003
fast geschafft	291
favoris	607
fazer login	1077
""", 'fe': """
featured articles	365
featured content	365
featured stories	365
fechar	1073	1095
feedback	250	362	973
feedback geben	250
fehler gefunden	250
fehler im artikel gefunden	250
fehler melden	250	285
fel i artikeln	1211
fermer	595
fermer le menu	619
fes-te soci	140
fes-te subscriptor	140
fetching more	370
""", 'fi': """
fil info	616
filed under	365	370
find out more	370
fique por dentro	1079
first name	345
fizetett tartalom	762
""", 'fj': """
fjern annoncer	188
fjern annonser	1000
""", 'fl': """
flecha	451
fler	1213
fler artiklar	1213
fler nyheter	1213
flere artikler	193	1005
flere nyheder	193
flere nyheter	1005
flere saker	1005
flipboard	352
""", 'fo': """
folgen	243
folgen sie uns	243
follow	354
follow author	354
follow live	354
follow this author	354
follow this topic	354
follow topic	354
follow us	354
follow us on facebook	354
following	354
font size	351
for abonnenter	180	992
for subscribers	341
forgot password	341
forgot your password	341
forma de pagamento	1076
forma de pago	450
formas de pagamento	1076
formas de pago	450
forrige	196	1008
forrige artikel	193
forrige artikkel	1005
forse in seguito	823
forsiden	193	1005
foto	785
foto galeri	1275
fotostrecke	252
fout gespot	973
fout gezien	973
foutje gezien	973
""", 'fr': """
frag unsere ki	275
fragen sie unsere ki	275
free daily newsletter	345
free newsletter	345
free weekly newsletter	345
friss	765
from around the web	365
from our partners	365
from our sponsor	357
from our sponsors	357
from the web	365
""", 'fu': """
full coverage	365
fullscreen	370
fullskjerm	1008
further reading on this site	365
""", 'ga': """
ga akkoord	971
ga naar inhoud	978
gallery	843
ganzen artikel lesen	255
""", 'ge': """
ge bort artikeln	1200
gebruiksvoorwaarden	971
geef een reactie	973
gem	185
gem artikel	185
gem artiklen til senere	185
gem til senere	185
generated by ai	403
gerade nicht	229
gerelateerd	975
gerelateerd nieuws	975
gerelateerde artikelen	975
gerelateerde onderwerpen	975
gerir cookies	1088
gesponsert	245
gesponserter beitrag	305
gesponserter inhalt	245
gesponsord	969
gesponsorde inhoud	969
gestion des cookies	612
gestionar cookies	463
gestisci i cookie	839
gestisci notifiche	868
gestisci preferenze	839
get alerts	354
get digital access	341
get email updates	345
get started	341
get the daily email	345
get the newsletter	345
""", 'gi': """
gi bort artikkelen	992
gi bort saken	997
gi tilbakemelding	1003
gift a subscription	341
gift article	341
gift this article	341
giv artiklen til en ven	185
giv os feedback	191
give a gift	341
give a gift subscription	335
give feedback	362
give monthly	335
give now	335
give today	335
give us feedback	362
gizlilik	1272
""", 'gl': """
glemt adgangskode	180
glemt passord	992
""", 'go': """
go to top	370
godkjenn	1001
godkjenn alle	1001
godta	1001
godta alle	1001
google	352
google news	352
google plus	352
got it	360
""", 'gr': """
gracias por suscribirte	454
gracias por tu voto	485
gracias por votar	485
gratis proberen	960
grazie per aver votato	858
grazie per il tuo feedback	858
grazie per l'iscrizione	831
""", 'gu': """
guarda anche	843
guarda i risultati	858
guarda la gallery	846
guardar	458	1083
guardar en favoritos	505
guides d'achat	616
gulir untuk lanjut membaca	782
""", 'ha': """
haberin devami	1271	1277
haberin devami reklamdan sonra	1271
haberin tamami	1277
hacker news	352
hadiahkan artikel ini	808
hae	587
hai letto # articoli su # questo mese	874
hai trovato un errore	841
hai una segnalazione	841
haku	587
halaman berikutnya	787
halaman selanjutnya	787
halaman: #	787
handelsbetingelser	189
hantera cookies	1209
har du allerede en konto	180	992
har du redan ett konto	1200
has oblidat la contrasenya	141
hata bildir	1274
haut de page	619
have an account	341
have an account? sign in	341
have your say	362
hazte miembro	447
hazte premium	502
hazte socia	447
""", 'he': """
heb je al een account	960
help mee	957
hem	1216
hemeroteca	451
hepsini kabul et	1272
herinner me later	956
hesabim	1265
hesabiniz var mi	1265
het artikel gaat hieronder verder	969
het laatste nieuws	975
""", 'hi': """
hide ad	357
hide caption	370
hide comments	362
hide this message	333
hier anmelden	234
hier einloggen	234
hier finden sie informationen zum datenschutz	273
highlights generated by artificial intelligence	403
hilfe	250
hinweis an die redaktion	285
hinweis zum datenschutz	248
hinweise zu diesem artikel	285
hittade du ett fel	1211
hittat fel	1211
""", 'hj': """
hjem	196	1008
""", 'hl': """
hlasovat	165
hledat	168
""", 'ho': """
ho letto e accetto l'informativa sulla privacy	870
hold deg oppdatert	994
hold dig opdateret	182
home	370	846	978
hopp til innhold	1008
hopp til innholdet	1008
house rules	362
how did we do	362
how we use ai	403
hoy no	446
""", 'hu': """
hubungi kami	784
""", 'hv': """
hva mener du? stem her	1008
hva synes du om denne saken	1003
hva synes du om saken	1003
hvad mener du? stem her	196
hvad synes du? stem her	196
""", 'i ': """
i accept	360
i agree	360
i already donated	333
i already gave	333
i commenti sono riservati agli abbonati	865
i lettori hanno letto anche	877
i prezzi potrebbero variare	860
i samarbeid med	1000
i samarbejde med	188
i samarbete med	1208
""", "i'": """
i'll do it later	333
i'm in	345
i've already donated	333
""", 'ic': """
ich bin schon dabei	229
ich habe schon gespendet	229
ich stimme zu	248
icymi	365
""", 'id': """
ideal	959
identifiez-vous	600
""", 'ih': """
ihr feedback	250
ihr kommentar	250
ihre e-mail-adresse	238
ihre meinung	250
ihre spende ist steuerlich absetzbar	295
""", 'ik': """
ik heb al gedoneerd	956
ik steun al	956
ikke i dag	177	989
ikke nu	177
iklan	782	782
iklan sponsor	813
""", 'il': """
il mio account	828
il tuo indirizzo email	831
ilan	1271
ilgili haber	1275
ilgili haberler	1275
ilgili konular	1275
ilmoitus	581
ils ont lu aussi	616
""", 'im': """
im trend	252
immer informiert	238
impostazioni cookie	839
impressum	248
imprimeix	146
imprimer	607
imprimer cet article	652
imprimer l'article	607
imprimir	458	1083
""", 'in': """
in	1313
in case you missed it	365
in diesem artikel	252
in evidenza	843
in het nieuws	975
in kooperation mit	245
in other news	365
in partnership with	357
in primo piano	843
in this section	365
in zwischenablage kopieren	242
indeks	785
indirizzo email	831
indstillinger	189
indtast din e-mail	182
indtast din mail	182
indtast e-mail	182
info iklan	798
infolettre	603
infolettres	603
informar de un error	492
informasjonskapsler	1001
informationen zum datenschutz	273
informativa sulla privacy	839
informazione promozionale	860
informazione pubblicitaria	860
ingatkan saya nanti	774
ingrandisci	846
ingresar	451
inhalt	255
inhalt anzeigen	248
inhalt laden	245
inhalt teilen	242
inhalte anzeigen	248
inhaltsverzeichnis	255
inhoudsopgave	978
inicio	470
inloggen	960
innstillinger	1001
inschrijven	962
inscreva-se	1079
inscreva-se na newsletter	1079
inscription	600
inscription gratuite	645
inserisci il tuo indirizzo e-mail	870
inserisci il tuo indirizzo email	870
inserisci qui il tuo commento	841
inserisci un indirizzo email valido	870
instagram	352
instagram-inhalte erlauben	248
instellingen	971
inte idag	1197
inte nu	1197
introduce tu email	454
invalid email	345
invia a un amico	876
invia commento	841
invia per email	834
invia via email	834
inzerce	162
inzercia	1172
""", 'ir': """
ir a los comentarios	465
ir al contenido	470
ir arriba	470
""", 'is': """
iscriviti	831
iscriviti alla nostra newsletter	831
iscriviti ora	831
iscrizione completata	870
""", 'iz': """
iz iste rubrike	1159
""", "j'": """
j'accepte	612
j'accepte de recevoir les offres des partenaires	645
j'en profite	600
""", 'ja': """
ja ets subscriptor	141
ja, ich will	230
jaa	579
jaa artikkeli	579
jaa facebookissa	579
jaa whatsappissa	579
jaga	514
jaga artiklit	514
jangan lewatkan	785	809
jatka lukemista	574
jau esi abonents	945
jau prenumeruojate	935
""", 'je': """
je commande	636
je donne	596
je donne mon avis	640
je fais un don	596
je m'abonne	600
je m'inscris	603
je me connecte	600
je soutiens	596
je teste	600
jeder euro hilft	295
jednorazowo	1045
jelentkezzen be	757
jetzt abo sichern	299
jetzt abonnent werden	234
jetzt abonnieren	234
jetzt abstimmen	279
jetzt am gewinnspiel teilnehmen	279
jetzt anmelden	238
jetzt bestellen	234
jetzt bewerben	279
jetzt einloggen	234
jetzt freischalten	234
jetzt helfen	230
jetzt im tv	252
jetzt kommentieren	250
jetzt kostenlos anmelden	238
jetzt kostenlos testen	234
jetzt mitdiskutieren	285
jetzt mitglied werden	230
jetzt mitmachen	279
jetzt nicht	229
jetzt registrieren	234
jetzt spenden	230
jetzt teilen	300
jetzt testen	234	234
jetzt tickets sichern	279
jetzt upgraden	299
jetzt zugang sichern	299
jetzt zustimmen	248
""", 'jo': """
join now	335
join our mailing list	345
join the conversation	362
join the discussion	362
join the discussion on discord	354
join us	335
jouw e-mailadres	962
""", 'ju': """
jump to content	370
just nu	1213
juttu jatkuu alla	581
juuri nyt	585
""", 'ka': """
kabul ediyorum	1272
kabul et	1272
kamu mungkin suka	809
kanske senare	1197
kanskje senere	989
kapat	1263
kapcsolat	764
karier	798
karte laden	248
kategori	785
kategoriat	585
kategorie	166	1061
kategorien	252
kategorier	193	1005	1213
kategoriler	1275
katkida bulun	1264
kaydet	1269
kaydol	1265
kayit ol	1265
""", 'ke': """
keep reading	365
keine neuigkeiten mehr verpassen	291
keluar	776
kembali ke atas	787
kertalahjoitus	573
keskustele	584
keskustelu	584
keuze van de redactie	975
key points by ai	403
key takeaways by ai	403
""", 'ki': """
ki-generert oppsummering	1008
ki-generiert	275
ki-generierte zusammenfassung	275
ki-zusammenfassung	275
kiemelt	765
kies een bedrag	959
kiosque	600
kirim	780
kirim ke teman	808
kirim komentar	784
kirjaudu	574
kirjaudu ulos	574
kirjoita kommentti	584
""", 'kl': """
klarna	233
kleinanzeigen	245
""", 'ko': """
kokeile maksutta	574
kokeile nyt	574
komentar	784
komentarai	935
komentari	1161
komentarji	1189
komentarz	1059
komentarze	1059
komentiraj	1161	1189
komentuoti	935
komment	764
kommentaarid	514
kommentar	250
kommentar schreiben	250
kommentar verfassen	250
kommentare	250
kommentare ansehen	250
kommentare anzeigen	250
kommentare lesen	250
kommentarer	191	1003	1211
kommentarer blir moderert	1003
kommentarerna modereras	1211
kommentarregeln	250
kommentarsregler	1211
kommenteeri	514
kommentek	764
kommenter	191	1003
kommentera	1211
kommentieren	250
kommentit	584
kommentoi	584
kommercielt indhold	199
kommercielt samarbejde	188
kommersielt innhold	1011
kommersielt samarbeid	1000
koniec reklamy	1056
kontakt	165	191	250	1059
kontakt os	191
kontakt oss	1003
kontakta oss	1211
konten berbayar	813
konten bersponsor	782
konten premium	776
konten promosi	813
konten sponsor	782
konto erstellen	234
konular	1275
kopeeri link	514
kopieer de link	966
kopieer link	966
kopier lenka	997
kopier lenke	997
kopier lenken	997
kopier link	185
kopier linket	185
kopieren	242
kopioi linkki	579
kopiraj link	1161
kopiraj povezavo	1189
kopiuj link	1053
kopyala	1269
korrekturhinweis senden	285
kort fortalt - lavet med ai	196
kostenlos abonnieren	238
kostenlos registrieren	234
kostenlos testen	234
""", 'kr': """
krant	960
kreditkarte	233
kreditkarte / klarna	233
""", 'ku': """
kuukausilahjoitus	573
kuuntele	579
""", 'kv': """
kvkk	1272
""", "l'": """
l'actu en direct	616
l'article continue ci-dessous	610
l'article en # points	634
l'articolo in breve	858
l'essentiel	616
""", 'la': """
la newsletter	603	831
la redazione consiglia	843
la tua e-mail	831
laad meer	978
laat voorlezen	966
laatste nieuws	975
ladda fler	1216
lagi ramai	809
lagre	997
lagre artikkel	997
lagre saken	997
lagre saken til senere	997
lagre til senere	997
lahjoita	573
lahjoita nyt	573
lain kali	774
lainnya	785
laisser un commentaire	614
laissez un commentaire	614
langganan	776
lanjut baca di bawah	782
lanjutkan dengan konten	782
lanjutkan membaca	787
laporkan	784
lascia un commento	841
lascia un feedback	858
last flere	1008
last name	345
lastschrift	233
later	956
latest	365
latest articles	365
latest edition	370
latest headlines	365
latest news	365
latest posts	365
latest stories	365
latest updates	365
latest videos	365
latest videos from	365
lavora con noi	860
""", 'le': """
le direct	616
le fil	616
le journal du jour	600
le nostre newsletter	831
le plus lu	616
le puede interesar	467
le recomendamos	467
le ultime notizie	843
learn more	370
learn more about cookies	360
leave a comment	362
leave a reply	362
leave a tip	335
leave feedback	362
lectura de # minutos	458
lectura: # min	458
lecture # min	619
lecture # minutes	607
lecture : # min	607
leer noticia completa	470
lees de reacties	973
lees meer	975	978
lees meer over	975
lees ook	975
lees verder	960	975	978
lees verder na de advertentie	969
lees verder onder de afbeelding	969
lees verder onder de foto	969
lees voor	966
leestijd	978
leestijd # min	978
legfrissebb	765
legg igjen en kommentar	1003
leggi anche	843
leggi dopo	876
leggi i commenti	841
leggi il giornale	828
leggi l'articolo	846
leggi l'articolo completo	846
leggi senza limiti	874
leggi sull'app	868
leggi tutto	846
leggi tutto con un abbonamento	828
leggi tutto su	843
legolvasottabb	765
legolvasottabbak	765
leia mais	1092	1095
leitura: # min	1083
lembrar mais tarde	1073
lembre-me mais tarde	1073
lenke kopiert	997
lenken er kopiert	997
lenken kopiert	997
ler mais	1095
les articles les plus lus	653
les derniers articles	616
les flere	1005
les hele saken	1008
les kommentarer	1003
les lecteurs ont aussi lu	616
les mer	1005	1008
les mer om	1005
les plus lues	616
les plus lus	616
les senere	997
les tops	616
les videre	992
lesedauer	255
lesedauer: # minuten	255
lesen sie auch	252
lesen sie dazu	252
lesen sie hier	252
lesen sie mehr	252
leserbriefe	250
leserkommentare	250
lesetid # min	1008
lesetipp	252
lesetipps	252
lesezeit: # min	255
lesezeit: # minuten	255
lest opp av en robot	997
lest opp av en syntetisk stemme	997
lettura # min	834
""", 'li': """
lige nu	193
lihat artikel asli	808
lihat juga	785
lihat komentar	784
lihat lainnya	787
lihat selengkapnya	787
lihat semua	787
like loading	351
like this	351
limited time offer	341
limited-time offer	429
line	352
link	352
link berhasil disalin	808
link copiado	1083
link copiato	834
link copiato negli appunti	876
link copied	351
link copied bookmark	351
link copied to clipboard	351
link er kopieret	185
link er kopieret til udklipsholderen	185
link gekopieerd	966
link in die zwischenablage kopiert	300
link kopieren	242
link kopieret	185
link kopiert	242
link kopyalandi	1269
link wurde in die zwischenablage kopiert	300
link wurde kopiert	300
link zum artikel kopieren	300
link zum inhalt	248
link zum youtube-inhalt	248
linkedin	352
linki kopyala	1269
linkki kopioitu	579
links	252
lire aussi	616
lire l'article	619
lire l'article complet	619
lire la suite	619
lire les commentaires	614
lire plus	616	619
lire plus tard	607
lisa kommentaar	514
listen	351
listen # min	351
listen above	410
listen below	410
listen here	410
listen now	351
listen on apple	410
listen on apple podcasts	410
listen on spotify	410
listen on youtube	410
live	252
live tv	365
""", 'lo': """
lo + visto	467
lo esencial en # segundos	485
lo quiero	502
load comments	362
load content	360
load more	370
load more articles	370
load more comments	362
load more stories	370
loading	351
loading ad	357
loading more	370
loe ka	516
loe lisaks	516
loetumad	516
log in	341	960
log in / register	341
log in or sign up	341
log in to comment	362
log in to reply	362
log ind	180
log out	341
log ud	180
logare	1107
logg inn	992
logg ut	992
logga in	1200
logga ut	1200
logi sisse	514
login	234	341	776	828	1077	1107
login / register	341
logout	341
loo konto	514
los comentarios son exclusivos para suscriptores	492
los precios pueden variar	487
""", 'lu': """
lue koko juttu	587
lue kommentit	584
lue seuraavaksi	19
luetuimmat	585
luetuimmat jutut	585
luister	966
luk	177
lukk	989
lukuaika # min	587
luo tunnus	574
lupa kata sandi	776
lupa password	776
""", 'ly': """
lyssna	1205
lyt	185
lytt	997
lytt til saken	997
""", "m'": """
m'abonner	600
m'inscrire	603
""", 'ma': """
maak een account	960
maandelijks	957
mai mult	1117
mai multe	1117
mail	352	966
mailen	242
mainokset	581
mainos	581	581
mainos alkaa	581
mais	1095
mais artigos	1092
mais comentadas	1092
mais lidas	1092
mais lidos	1092
mais populares	1092
mais tarde	1073
mais vistas	1092
mais vistos	1092
make a donation	335
manage consent	360
manage cookies	360
manage my account	341
manage options	360
manage preferences	360
manage settings	360
manage subscription	341
manage your newsletters	420
mantengamos un debate respetuoso	492
mantente informado	454
mastodon	352
masuk	776
masuk / daftar	776
max	1135
maybe later	333
""", 'me': """
me connecter	600
me le rappeler plus tard	595
media caption	370
meer	975
meer artikelen	975
meer informatie	971
meer laden	978
meer lezen	975
meer nieuws	975
meer over	975
meer over dit onderwerp	975
meer tonen	978
meest bekeken	975
meest gedeeld	975
meest gelezen	975
meghallgatom	760
megosztom	760
mehr anzeigen	255
mehr artikel	252
mehr aus	252
mehr aus dem ressort	252
mehr erfahren	248
mehr informationen	252
mehr laden	250	255
mehr lesen	252	255
mehr nach dieser anzeige	245
mehr news	252
mehr themen	252
mehr von diesem autor	252
mehr von uns	252
mehr zu diesem thema	252
mehr zum artikel	252
mehr zum thema	252
mein konto	234
meist gelesen	252
meistgeklickt	252
meistgelesen	252
meistgelesene artikel	252
meistkommentiert	252
mejla	1205
meld een fout	973
meld fra om feil	1003
meld je aan	962
member-only story	370
members only	341
meniu	1117
menu	168	196	370	619	787	846	978	1064	1095	1320
meny	1008	1216
mer fra	1005
mer nyheter	1213
mer om	1005	1213
merci de votre inscription	603
merci pour votre retour	634
merci pour votre vote	640
mere fra	193
mere om	193
merken	234	242
merkliste	234
message	352
message publicitaire	610
messaggio promozionale	837
messaggio pubblicitario	860
messenger	352
mest delat	1213
mest delt	1005
mest delte	193
mest lest	1005
mest leste	1005
metodi di pagamento	827
metodo di pagamento	827
mettre en favori	607
""", 'mi': """
mi cuenta	451
mijn account	960
mijn profiel	960
min konto	180
min side	180	992
minha conta	1077
mis niets	962
missa inget	1202
missa inte	1213
misschien later	956
misschien ook interessant	975
mit ki erstellt	275
mitdiskutieren	250
mitglied werden	230
mitmachen und gewinnen	279
mitt konto	1200
""", 'mo': """
mode de paiement	599
modes de paiement	599
modifica le preferenze sui cookie	856
modifica preferenze	856
modifier mes choix	632
moj profil	1155	1183
moje konto	1047
mon compte	600
mon espace	600
monatlich	230
monatlich spenden	230
montant libre	599
monthly	334
monthly contribution	339
morda vas zanima	1187
more	368
more articles	365
more coverage	365
more for you	433
more from	365
more from this author	365
more from us	433
more headlines	365
more in this section	433
more in this series	365
more like this	365
more news	365
more newsletters	420
more on this story	365
more on this topic	365
more options	360
more sharing options	351
more stories	365
more stories like this	365
more stories you may like	365
more to explore	365
more to read	365
more top stories	365
most commented	365
most discussed	365
most emailed	365
most liked	362
most nem	754
most popular	365
most read	365
most read stories	433
most recent	365
most shared	365
most viewed	365
most watched	365
mostra altro	846
mostra contenuto	839
mostra contenuto esterno	856
mostra i commenti	841
mostra il contenuto esterno	856
mostrar comentarios	465
mostrar contenido externo	483
mostrar mais	1095
mostrar menos	470
moyen de paiement	599
moyens de paiement	599
""", 'mu': """
muat lainnya	787
mungkin lain kali	774
must read	365
must reads	365
must-read	365
mute	370
""", 'my': """
my account	341
""", 'na': """
na czasie	1061
naar boven	978
naar de aanbiedingen	960
naar de inhoud	978
nach anzeige weiterlesen	245
nach der werbung geht es weiter	305
nach oben	255
nahoru	168
najbolj brano	1187
najnovije	1159
najnovije vesti	1159
najnovije vijesti	1159
najnowsze	1061
najnowsze informacje	1061
najpopularniejsze	1061
nanti	774
nanti saja	774
napisz komentarz	1059
natisni	1189
naujausi	937
""", 'ne': """
ne manquez rien	603
ne most	754
ne plus afficher	595
necrologie	860
nee bedankt	956
nee, bedankt	956
nei takk	989
nei, takk	989
nein danke	229
nein, danke	229
nej tack	1197
nej tak	177
nej, tack	1197
nej, tak	177
nessun commento	841
neste	1008
neste artikkel	1005
net binnen	975
netiquette	250
neueste artikel	252
neueste meldungen	252
neueste nachrichten	252
neueste videos	252
never miss a story	345
never miss an update	345
new customers only	429
new customers only. terms apply	429
new here	341
newest first	362
newsletter	158	238	345	454	603	831	1049	1079
newsletter abonnieren	238
newsletter e alert	843
newsletter kostenlos abonnieren	238
newsletter recomendada	467
newsletter sign up	345
newsletter sign-up	345
newsletter signup	345
newsletter-anmeldung	238
newsletters	345	370	454	603	1079
newslettery	158	1049
newsticker	252
next	334
next article	365
next page	370
next post	370
next story	365
next up	365
""", 'ng': """
nghe	1313
""", 'ni': """
nicht jetzt	229
nicht mehr anzeigen	229
nichts mehr verpassen	238
nie masz konta	1047
nie teraz	1044
niet nu	956
niet te missen	975
nieuwsbrief	962
nieuwsbrieven	962
""", 'no': """
no comments	362
no comments yet	362
no credit card required	429
no gracias	446
no grazie	823
no posts	370
no te pierdas	467
no thank you	333
no thanks	333
no, gracias	446
no, grazie	823
no, thanks	333
noch kein abo	299
noch kein abonnent	234
noch kein konto	234
noch keine kommentare	250
noch keine kommentare vorhanden	250
noch nicht registriert	299
nog geen account	960
nog geen reacties	973
non hai un account	874
non merci	595
non oggi	823
non ora	823
non sei abbonato	828
non sei ancora abbonato	874
non, merci	595
normas	465
nos articles les plus lus	653
nos derniers articles	616
nos lecteurs ont lu ensuite	616
nos offres	600
nos offres d'emploi	636
nos recommandations	616
not a subscriber yet	341
not now	333
not ready to donate	333
not ready to give today	333
not ready to subscribe	333
not ready to support today	333
not today	333
nota relacionada	506
notas recomendadas	506
notas relacionadas	506
note legali	839
notez cet article	614
noticia relacionada	467
noticia relacionadas	467
noticias de hoy	467
noticias relacionada	467
noticias relacionadas	467
notizie correlate	843
notizie del giorno	843
nous contacter	614
nous soutenir	596
nous suivre	608
nous vous recommandons	616
now playing	370
""", 'nt': """
ntb	1034	1034
""", 'nu': """
nu acum	1105
nu in het nieuws	975
nu niet	956
nutzungsbedingungen	248
""", 'ny': """
nyhedsbrev	182
nyhedsbreve	182
nyhetsbrev	994	1202
nyhetsbrevet	994	1202
nyhetsdygnet	1213
""", 'o ': """
o artigo continua depois da publicidade	1086
o seu email	1079
""", 'ob': """
obrigado por se inscrever	1079
obserwuj	1054
obserwuj nas	1054
""", 'od': """
odjava	1155	1183
odpowiedz	1059
""", 'of': """
oferecer artigo	1077
oferecido por	1086
oferta especial	451
ofertas	461
ofertas de empleo	487
offer	357
offer ends soon	429
offerte	837
offerte di lavoro	860
offre partenaire	610
offres d'emploi	636
offrir l'article	600
""", 'og': """
oglas	1158	1186
oglasi	1158	1186
ogni contributo conta	873
ogni euro conta	873
""", 'oh': """
ohne spende weiterlesen	229
""", 'ok': """
ok	334
okumaya devam et	1265
""", 'ol': """
oldest first	362
oled juba tellija	514
oletko jo tilaaja? kirjaudu	574
olvasd el ezt is	765
olvassa el ezt is	765
""", 'om': """
om cookies	1209
oma tili	574
""", 'on': """
once	334
onderwerpen	975
one time donation	335
one-time	334
one-time donation	335
onko sinulla jo tunnus	574
""", 'oo': """
ook interessant	975
oops! something went wrong	420
""", 'op': """
open image in gallery	370
open menu	370
opina	465
opprett en gratis bruker	992
opprett en gratis konto	992
opprett gratis bruker	992
opprett konto	992
opret bruger	180
opret en gratis bruger	180
opret en gratis profil	180
opret en konto	180
opret gratis profil	180
opret konto	180
opslaan	966
opslag fra facebook	196
opslag fra instagram	196
opublikuj komentarz	1059
""", 'os': """
ossza meg	760
ostale vesti	19
ostale vijesti	19
ostatnie wpisy	1061
ostavi komentar	1161
ostavite komentar	1161
oszd meg	760
""", 'ot': """
other amount	339
other articles	365
other news	365
other readers liked	19
other stories	365
other stories you may like	365
other stories you might like	365
others also read	19	365
otra cantidad	450
otras noticias	19	467
otras noticias que pueden interesarte	19
otro importe	450
""", 'ou': """
our corrections policy	362
our newsletters	345
our partners	357
our social media	354
our sponsors	357
outro valor	1076
ouvir	1083
ouvrir le menu	619
""", 'ov': """
overschrijving	959
""", 'oy': """
oynat	1277
""", 'p': """
p	1112
""", 'pa': """
pagamento seguro	1076
pagamento sicuro	827
page suivante	619
pagina successiva	846
pago seguro	450
paid advertisement	434
paid content	357
paid partnership	357
paid post	357
paiment methods	339
palaute	584
paling banyak dibaca	785
para seguir leyendo	502
paremti	935
pariwara	782
partage	607
partager	607	607
partager l'article	607
partager par e-mail	607
partager par email	607
partager par mail	607
partager sur	607
partager sur bluesky	607
partager sur linkedin	607	607
partager sur messenger	607
partager sur telegram	607
partager sur twitter	607
partager sur x	607
partager via messenger	607
partager via twitter	607
partages	607
partagez	607
partecipa alla discussione	865
partenaire	610
parteneri	1112
participa	465
partilhar	1083
partilhe	1083
partner	969
partner content	357
partner offers	357
partnerangebot	245
partnerangebote	245
partnercontent	969
partnernieuws	975
pas aujourd'hui	595
pas de commentaire	614
pas encore inscrit	600
pas maintenant	595
pasidalinti	935
passa a premium	874
passend zum thema	252
passende artikel	252
passer cette annonce	610
password dimenticata	828
passwort vergessen	234
patrocinado	461	1086
patrocinado por	461
payment method	339
payment methods	339
payment options	339
paypal	233
""", 'pe': """
pedoman media siber	798
pelo mundo	1092
people also read	365
per continuare a leggere	874
per e-mail teilen	242
per e-mail versenden	242
per mail teilen	242
per mail versenden	242
per whatsapp teilen	242
personuppgiftspolicy	1209
personvern	1001
personverninnstillinger	1001
pesquisar	1095
petites annonces	610
""", 'ph': """
photos	619
""", 'pi': """
pilihan editor	785
pilihan redaksi	785
pilihan untuk anda	809
pilihan untukmu	809
pin it	351
pinterest	352
pix	1076
""", 'pl': """
plaats een reactie	973
plaats reactie	973
plan du site	612
play audio	351
play now	370
play the video	410
play video	370
please donate	335
please enter a valid email address	345
pledge your support	335
plus	180	619	960	1200
plus d'articles	616
plus d'infos	616
plus lus	616
plus tard	595
plus-artikel	234
plusartikel	960
pluss	992
plussak	992
""", 'po': """
pocket	352	896
podaj e-mail	1049
podcast	166	193	252	467	843	1061	1275
podcastit	585
podcasts	193	252	975	1092
podcasty	166	1061
podd	1213
poddar	1213
pode interessar	1092
podeli	1161
podeli na facebooku	1161
podelite	1161
podijeli	1161
podijeli na facebooku	1161
podijelite	1161
podkast	1005
podkaster	1005
podobne	1061
podprite nas	1182
polecamy	1061
polecane	1061
polecane dla ciebie	1061
polityka cookies	1057
poprzedni	1064
populair	975
populaire	616
populaire artikelen	975
populaires	616
popular articles	365
popular now	365
popular posts	365
popular reads	433
popular stories	365
popular topics	365
populare	1115
popularne	1061
populer	785
portada	470
posez une question sur cet article	634
poslat	160
poslat e-mailem	160
poslechnout	160
post comment	362
post on x	351
poster un commentaire	614
posts relacionados	1092
potrebbe interessarti	843
potrebbe interessarti anche	843
potrebbero interessarti	843
pour aller plus loin	616
pour lire la suite	649
povezane novice	1187
povezane vesti	1159
povezane vijesti	1159
powered by ai	403
pozabljeno geslo	1183
""", 'pr': """
pr	762	899	899	899	923
preberite tudi	1187
precedente	846
precios y disponibilidad pueden variar	487
preferenze cookie	839
pregunta a nuestra ia	485
premium	156	180	315	341	451	600	776	828	960	992	1047	1077	1107	1200	1265	1310
premium content	341
premium digital	429
premium-artikel	234
prenumerata	935	1047
prenumeration	1200
prenumerera	1200
prenumerera nu	1200
prenumeruj	1047
prenumeruoti	935
presented by	357
press enter or click to view image in full size	370
pretplati se	1154
pretplatite se	1154
previous article	365
previous page	370
previous post	370
prijava	1155	1183
prijavi se	1155
prijavite se	1155	1183
primo piano	843
print	185	352	966
print article	351
print artiklen	185
print page	431
print subscription	341
print this	351
print this page	431
printen	966
prisijungti	935
privacidad	463
privacy	839	971
privacy center	248
privacy notice	345
privacy policy	360	839
privacy preference center	360
privacy preferences	360
privacy settings	360
privacy statement	360
privacybeleid	971
privacyverklaring	971
probeabo	234
probeer nu	960
produktempfehlung	245
profil	234
profilo	828
profiter de l'offre	600
promo	837	1158
promocijsko besedilo	1186
promocja	1056
promoted	357
promoted content	357
promoted links	357
promoted stories	365
promotie	969
promotion	357
propaganda	1086
proposer une correction	640
prosseguir	1088
prova # dagar gratis	1200
prova gratis	828	1200
prova gratis per un mese	874
prova nu	1200
prueba gratis	451
prueba un mes gratis	502
""", 'pu': """
pub	610	1086	1086
publicar comentario	465
publicidad	461	461
publicidad - sigue leyendo	461
publicidade	1086	1086
publicitat	146
publicitate	1112	1112
publier un commentaire	614
publireportage	610
publirreportaje	461
puntos clave	485
puoi regalare # articoli al mese	876
""", 'py': """
pysy ajan tasalla	576
""", 'qu': """
quero assinar	1077
quiero recibirla	498
quiero recibirlo	498
quiero suscribirme	451
quitar publicidad	487
""", 'ra': """
raccomandato da	837
rapporter feil	1003
rapportera fel	1211
""", 're': """
reactie	973
reacties	973
read aloud	351
read also	365
read article	370
read comments	362
read full article	370
read full story	370
read in app	370
read more	370
read more about	365
read more about sharing	351
read more articles	370
read more here	370
read more on	365
read more on these topics	365
read next	365
read original article	370
read our complete coverage	365
read story	370
read the article	370
read the full article	370
read the full story	370
readers also read	365
ready for more	345
reageer	973
reageren	973
recent	365
recent articles	365
recent news	365
recent posts	365
recent stories	365
recevoir la newsletter	603
recevoir une alerte	642
rechazar	463
rechazar todas	463
rechazar todo	463
recherche	619
rechercher	619
recibir alertas	497
recibir alertas de este tema	497
reclame	969
recomandate	1115
recomendaciones	467
recomendadas	467	1092
recomendado	467
recomendado para ti	467
recomendados	467	1092
recomendamos	1092
recommended	365
recommended articles	365
recommended external content	401
recommended for you	365
recommended reading	365
recommended reads	433
recommended stories	365
recommended videos	365
recusar	1088
redakcja poleca	1061
redaksi	798
redaksjonen anbefaler	1005
redaktionen anbefaler	193
redaktionen rekommenderar	1213
redaktionsempfehlung	252
redan prenumerant? logga in	1200
reddet	1272
reddit	352
redes sociais	1084
redes sociales	458
refuser	612
registar	1077
registe-se	1077
register	341
register for free	341
register now	341
registo	1077
registra't	141
registrace	156
registracija	1155	1183
registrarme	451
registrarme en la newsletter	454
registrarse	451
registrasi	776
registrate	502
registrati	828
registrati e leggi questo articolo	874
registrati gratis	828
registreer	960
registreer gratis	960
registrer deg	992
registrera dig	1200
registreren	960
registrieren	234
registriraj se	1155
registro	451
registrovat se	156
registruj se	1155
registruotis	935
regulamin	1057
reject all	360
reject all cookies	360
rejeitar	1088
rejeitar todos	1088
rejoignez la conversation	640
rejoignez la discussion	640
reklaam	514
reklam	1208	1271	1271
reklama	162	162	935	1056	1056	1158	1172
reklame	188	1000
reklamlar	1271
reklamy	1056
rekomendasi	785
rekomendasi untuk anda	785
rekomendasi untukmu	785
rekomenduojame	937
rekommenderade artiklar	1213
rekommenderas	1213
rekommenderat	1213
relacionadas	467	1092
relacionado	467
relacionados	467	1092
related	365	368
related article	365
related articles	365
related content	365
related coverage	365
related items	365
related links	365
related news	365
related posts	365
related reading	365
related stories	365
related story	365
related tags	365	365
related to this story	365
related topics	365
related videos	365
relaterade artiklar	1213
relaterade nyheter	1213
relaterat	1213
relaterede artikler	193
relaterede emner	193
relateret	193
relatert	1005
relaterte artikler	1005
relaterte emner	1005
relaterte saker	1005
remember me	341
remind me in #	333
remind me in may	333
remind me later	333
remind me next month	333
remind me tomorrow	333
remove ad	357
remove ads	357
remti	935
replay	370
replies	362
reply	362
report	352
report a problem	362
report a typo	362
report abuse	362
report ad	357
report comment	362
report this ad	357
reportar	465
reportar erro	1090
reportar error	465
reportar un error	465
reproducir	470
reproduzir	1095
request a correction	362
reset password	341
responder	465	1090
resta aggiornato	831
resumen con ia	485
resumen de ia	485
resumen por ia	485
retour	607
retour en haut	619
return to top	370
""", 'ri': """
riassumi con l'ia	858
riassunto ia	858
ricevi gli avvisi su questo argomento	868
ricevi la newsletter	831
ricevi una notifica per ogni nuovo articolo dell'autore	868
rifiuta	839
rifiuta tutto	839
rimani aggiornato	831
rimani informato	831
riproduci	846
riservato agli abbonati	874
rispondi	841
rispondi al sondaggio	865
ritzau	221	221
ritzau/afp	221
ritzau/reuters	221
""", 'rs': """
rss	352
""", 'ru': """
rubriken	252
rubriques	616
""", "s'": """
s'abonner	600
s'identifier	600
s'inscrire	600
s'inscrire gratuitement	600
""", 'sa': """
sag uns deine meinung	285
sagen sie uns ihre meinung	285
saiba mais	1092
sair	1077
saken er forbeholdt abonnenter	992
saken er lest opp av en robot	997
saken fortsetter etter annonsen	1000
saken fortsetter nedenfor	1000
saken fortsetter under	1000
saken fortsetter under bildet	1000
saken oppdateres	1000
salin link	780
salin tautan	780
saltar al contenido	470
saltar publicidad	461
salva	834
salva articolo	834
salva l'articolo	876
salva per dopo	876
salvar	1083
salvar artigo	1083
samal teemal	516
samtykke	189	1001
sauvegarder	607
sauvegarder l'article	652
sauvegarder pour lire plus tard	652
save	351
save article	351
save for later	351
save preferences	360
save story	351
save this article	351
saved	351
""", 'sb': """
sblocca l'articolo	874
""", 'sc': """
scegli il tuo abbonamento	874
scegli l'abbonamento che fa per te	874
scegli un importo	827
schlagworte	252
schlagworte zum thema	252
schon abonnent	234
schon dabei	229
schreibe einen kommentar	250
schreiben sie der redaktion	285
schreiben sie einen kommentar	250
schrift verkleinern	242
schrijf een reactie	973
schrijf je in	962
schrijf je in voor onze nieuwsbrief	962
scopri	846
scopri le offerte	828
scopri tutte le nostre newsletter	870
scopri tutte le offerte di abbonamento	874
scrie un comentariu	1114
scrivi qui il tuo commento	865
scrivi un commento	841
scroll down for video	410
scroll down to continue	434
scroll down to continue reading	357
scroll for more	357
scroll ke bawah untuk melanjutkan	782
scroll to continue	357
scroll to continue with content	357	782
scroll to top	370
scroll untuk membaca	782
scrolle weiter	245
scrollen sie weiter	245
""", 'se': """
se abonnemang	1200
se abonnementer	180
se alla	1216
se alla bilder	1216
se alle	196	1008
se alle abonnentfordeler	992
se alle bildene	1008
se alle fordele for abonnenter	180
se bildene her	1008
se billederne her	196
se connecter	600
se connecter avec apple	649
se connecter avec facebook	649
se connecter avec google	649
se erbjudanden	1200
se flere billeder	196
se grafikken her	196	1008
se klippet	1216
se klippet i spelaren ovan	1216
se klippet ovan	1216
se klippet over	1008
se tilbud	180	992
se tilbudene	992
se videoen her	196	1008
se videoen herunder	196
se videoen nedenfor	196	1008
se videoen ovenfor	196
se videoen over	1008
se videoen under	1008
se videon i spelaren ovan	1216
se videon nedan	1216
se videon ovan	1216
search	370
sebelumnya	787
secciones	467
sections	370
secure checkout	339
secure payment	339
secure transaction	339
sedang tren	809
see all	370
see all newsletters	345
see all plans	429
see all subscription plans	429
see also	365
see comments	362
see more	370
see subscription options	341
segnala	841
segnala un errore	841
segnala un errore nell'articolo	865
segui	835
segui la diretta	868
segui questo argomento	868
segui questo tema	868
seguici	835
seguici su facebook	835
seguici sui social	835
seguir	459	1084
seguir a este autor	497
seguir este tema	497
seguir leyendo	451	470
seguir leyendo en	459
seguir sin apoyar	446
sei d'accordo? vota	865
seite #	255
seite drucken	242
seite teilen	242
seja apoiador	1074
seja assinante	1077
seja o primeiro a comentar	1090
seja um apoiador	1074
selanjutnya	787
select an amount	339
select payment method	339
selengkapnya	787
semua komentar	784
senare	1197
senaste	1213
senaste nyheterna	1213
senaste nytt	1213
send email	351
send feedback	362
send til en ven	185
send to a friend	351
senere	177	989
seneste	193
seneste nyheder	193
seneste nyt	193
sent daily	420
sent weekly	420
senza di te non ce la facciamo	873
senza vincoli	874
seotud artiklid	516
seotud lood	516
sepa-lastschrift	233
services partenaires	610
servicios	467
seu e-mail	1079
seu email	1079
seuraa	580
seuraa aihetta	580
seuraava	587
seuraava juttu	585
sezioni	843
""", 'sf': """
sfoglia gallery	846
sfoglia il giornale	828
""", 'sh': """
share	318	351	780	808	1110
share article	351
share by email	351
share by text	351
share full article	351
share link	351
share on	351
share on bluesky	351
share on facebook	351
share on flipboard	351
share on linkedin	351
share on pinterest	351
share on reddit	351
share on social	431
share on social media	431
share on telegram	351
share on threads	351
share on x	351
share on x (twitter	351
share on your socials	431
share options	351
share save	351
share share	351
share story	351
share this	351	351
share this article	351
share this news	351
share this on	351
share this on social media	351
share to facebook	351
share tweet	351
share using the buttons below	431
share via	351
share via facebook	351
share via twitter	351
share with a friend	351
share with email	351
share with friends	431
share with your friends	351
sharing	351
show all	370
show caption	370
show comments	362
show external content	360
show less	370
show more	370
show more sharing options	351
shrani	1189
""", 'si': """
si din mening	1003
sie haben bereits ein konto	299
sie haben bereits ein konto? anmelden	299
sie haben den newsletter abonniert	291
sie haben noch kein abo	299
sieh dir diesen beitrag auf instagram an	273
siehe auch	252
siga	1084
siga-nos	1084
sign in	341
sign in / register	341
sign in or sign up	341
sign me up	345
sign out	341
sign up	341
sign up for corrections and clarifications	362
sign up for free	341
sign up for our newsletter	345
sign up here	345
sign up now	341
sign up or log in	429
sign up to our newsletter	420
sign up with your email	420
signaler	614
signaler un abus	640
signaler une faute	640
signaler une faute d'orthographe	640
sigue este tema y recibe avisos	497
sigue leyendo	467
sigue leyendo debajo	461
siguiendo	459
siguiente	470
siguiente noticia	467
simak juga	785
similar articles	365
similar posts	365
similar stories	365
simpan	780
simpan artikel	808
simpan untuk dibaca nanti	808
sin comentarios	465
sin permanencia	502
single contribution	339
sinua voisi kiinnostaa	585
siste	1005
siste nyheter	1005
siste nytt	1005
sisuturundus	514
site map	370
sitemap	370
""", 'sk': """
skaitomiausi	937
skaitykite daugiau	937
skapa ett gratis konto	1200
skapa ett konto	1200
skapa gratis konto	1200
skapa konto	1200
skapa konto gratis	1200
skip ad	333
skip ads	357
skip advertisement	357	357
skip for now	333
skip past newsletter promotion	345
skip this	333
skip to content	370
skip to footer	370
skip to main content	370
skip to navigation	370
skomentuj	1053	1059
skopiowano link	1053
skopiuj link	1053
skriv din kommentar	191	1003	1211
skriv din kommentar her	191	1003
skriv en kommentar	191	1003	1211
skriv inn e-post	994
skriv inn e-postadressen din	994
skriv kommentar	191
skriv ut	997	1205
skriv ut artikeln	1205
skriv ut saken	997
skype	352
""", 'sl': """
sla advertentie over	969
sluit	978
sluiten	956
""", 'sm': """
sms	352
""", 'sn': """
snapchat	352
""", 'so': """
sobre el autor	467
sobre la firma	467
social	835
social media	243	354
sociala medier	1206
sociale media	967
sociale medier	186
solo gli abbonati possono commentare	865
solo los suscriptores pueden comentar	492
something went wrong	420
something went wrong. please try again	420
something went wrong. please try again later	345
sommaire	619
son dakika	1275
son dakika haberleri	1275
son haberler	1275
sonraki	1277
sonraki haber	1275
sonraki sayfa	1277
sorodne vsebine	1187
sorotan	785
sort by	362
sosiaalinen media	580
sosiale medier	998
sostieni	824
sostienici	824
soutenez-nous	596
soutenir	596
soziale medien	243
""", 'sp': """
spannend	252
spara	1205
spara artikel	1205
spara artikeln	1205
spara artikeln till senare	1205
spara till senare	1205
special offer	341
speichern	242
spela upp	1216
spende	230
spende jetzt	230
spenden	230
spenden sie	230
spendenkonto	295
spill av	1008
spill av video	1008
spill av video her	1008
sponset	1000
sponset innhold	1000
sponsor content	357
sponsored	245	357
sponsored content	357
sponsored links	357
sponsored message	357
sponsored message - story continues after this	357
sponsored post	357
sponsored stories	365
sponsoreret	188
sponsoreret indhold	188
sponsorizzato	837
sponsorlu	1271
sponsoroitu	581
sponsrat	1208
sponzorirano	1158	1186
sponzorisano	1158
spotify	352
spotted a mistake	362
spotted an error	362
spremi	1161
""", 'st': """
stampa	834
stampa articolo	834
stampa questo articolo	876
standard digital	429
start free trial	341
start subscription	341
startseite	252	255
stay connected	345
stay in the know	345
stay informed	345
stay up to date	345
steady	230
stellenmarkt	279
stem her	196	1008
stem i afstemningen	196
stem i avstemningen	1008
steun ons	957
stichworte	252
stikkord	1005
stimmen sie ab	279
stories for you	365
story continues	357
story continues below	357
strictly necessary cookies	360
stumbleupon	352
""", 'su': """
su questo argomento	877
subiecte	1115
submit	334
submit a correction	362
submit comment	362
subscreva a newsletter	1079
subscrever	1079
subscrever newsletter	1079
subscribe	341
subscribe by email	345
subscribe for free	341
subscribe here	341
subscribe now	341
subscribe to continue	341
subscribe to continue reading	341
subscribe to get the latest posts sent to your email	345
subscribe to our newsletters	345
subscribe to read	341
subscribe today	341
subscribe via email	345
subscriber exclusive	429
subscriber only	341
subscriber-only	341
subscriber-only content	429
subscribers get more	429
subscribers only	341
subscription options	341
subscriu-t'hi	140
subscriu-te	140
subskrybuj	1047
successivo	846
suche	255
suchen	255
sudah punya akun	776
suggerisci una correzione	858
suggest a correction	362
suggested	365
suggested articles	365
suivant	619
suivez notre direct	652
suivez nous	608
suivez-nous	608
suivi	608
suivre	608
suivre ce sujet	608
suivre ce sujet et recevoir une alerte	642
suivre cet auteur	608
sujets	616
sulje	572
sullo stesso argomento	843
sullo stesso tema	843
sumbang	775
summary by ai	403
suositellut	585
suosittelemme	585
suosituimmat	585
support local journalism	335
support our journalism	335
support our work	335
support quality journalism	335
support the author	335
support this site	335
support us	335
support us on patreon	335
support us today	335
supported by	357
sur ce sujet	616
sur le web	616
suscribete	451
suscribirme	451
suscribirse	451
suscribite	502
suscribite ahora	502
suscripciones	451
susijusios naujienos	937
suurenna kuva	587
""", 'sv': """
svar	191	1003
svara	1211
""", 'sw': """
swisha en slant	1198
""", 'sz': """
szukaj	1064
""", 'ta': """
ta bort annonser	1208
tag	785	843	1318
tag-uri	1115
taggar	1213
tagged	365
tagger	1005
tagi	1061
tags	193	252	323	365	467	616	785	843	975	1092	1318
taguri	1115
taille du texte	607
taip pat skaitykite	937
tak for din tilmelding	182
take our survey	362
tallenna	579
talvez mais tarde	1073
tamanho da fonte	1083
tampilkan lebih banyak	787
tartalom	767
tautan berhasil disalin	808
tautan disalin	780
tautan telah disalin	808
""", 'te': """
te has suscrito correctamente	498
te puede gustar	467
te puede interesar	467
te quedan # caracteres	492
te recomendamos	467
te-ar putea interesa	1115
tee lahjoitus	573
teilen	242
teilen auf	242
teilen und weiterempfehlen	242
tek seferlik	1264
tekst loopt door onder de advertentie	969
tekstgrootte	966
telegram	352	1135
teljes cikk	767
telli	514
telli kohe	514
tema	1005
temaer	1005
temas	467	1092
temas relacionados	467
tematy	1061
temi	843
tempo de leitura	1095
tempo di lettura	846
tempo estimado de leitura: # minutos	1083
temps de lecture	619
temps de lecture : # min	619
tendances	616
tendencias	467
tendenze	843
tentang kami	798
terbaru	785
terkait	785
terkini	785
termini e condizioni	839
termos de uso	1088
terms	360
terms & conditions	360
terms and conditions	360
terms apply	429
terms of service	360
terms of use	360
terpopuler	785
terpopuler hari ini	809
terug naar boven	978
test din viden i ugens quiz	196
test kunnskapene dine i ukas quiz	1008
testa dina kunskaper i veckans quiz	1216
testen	234
testez gratuitement	600
testez vos connaissances	640
testez vos connaissances avec notre quiz	640
tetszik	760
text size	351
text version	370
""", 'th': """
thank you	334
thank you for subscribing	420
thank you for watching	434
thank you to our sponsors	357
thanks for subscribing	345
thanks for watching	434
thanks to our sponsors	357
the article continues below	434
the story continues below	434
the video player is currently playing an ad	401
thema	252
thema's	975
themen	252
there are no comments yet	362
there was an error, please provide a valid email address	420
these are external links and will open in a new window	351
this is an advertisement	357
this video can not be played	401
this video cannot be played	401
threads	352
""", 'ti': """
ti consigliamo	843
ti potrebbe interessare	843
ti potrebbero interessare	843
ticker	252
tickets sichern	279
tidak terima kasih	774
tidak, terima kasih	774
tiempo de lectura	470
tiempo estimado de lectura: # minutos	458
tietosuoja	582
tiktok	352
til forsiden	193	1005
til toppen	196	1008
tilaa	574
tilaa nyt	574
tilaa uutiskirje	576
tilaajalle	574
tilaajille	574
tilaukset	574
till erbjudandet	1200
till startsidan	1213
till toppen	1216
tilmeld	182
tilmeld dig	182
tilmeld dig nyhedsbrevet	182
tilmeld nyhedsbrev	182
timp de citire # min	1117
tin sau	1318
tinggalkan komentar	784
tip us	335
tips en venn	997
tips van de redactie	975
tipsa	1205
tipsa oss	1211
tisk	160
""", 'to': """
today's most read	433
today's paper	370
today's top stories	365
todos los comentarios	465
toestemming	971
toeta	514
toeta meid	514
toggle	370
toggle caption	370
toimitus suosittelee	585
toista	587
toon inhoud	971
toon meer	978
toon minder	978
toon reacties	973
top articles	365
top artikel	252
top comments	362
top headlines	365
top latest discussions	370
top news	365
top stories	365
top-artikel	252
top-news	252
top-themen	252
tophistorier	193
topics	365
topik	785
topik terkait	785
toppnyheter	1213
toppsaker	1005
topthemen	252
torna all'inizio	846
torna su	846
torne-se assinante	1074
torne-se membro	1074
toujours afficher ce type de contenu	632
tous les commentaires	614
tous ses articles	630
tout accepter	612
tout refuser	612
tout voir	619
toute l'actu	616
toutes les photos	619
""", 'tr': """
trabaja con nosotros	487
trakteer ons op koffie	957
trang sau	1320
transferencia bancaria	450
traueranzeigen	279
trefwoorden	975
trend	1275
trending	252	365	785	975	1092
trending deals	357
trending now	365
trending stories	365
trending today	365
trending topics	365
trimite	1110
trimite pe email	1110
try it free	341
""", 'tt': """
tt	1242	1242
tt-afp	1242	1242
tt-reuters	1242	1242
""", 'tu': """
tu e-mail	454
tu email	454
tudo sobre	1092
tue riippumatonta journalismia	573
tuitar	1083
tuitear	458
tulis komentar	784
tulis komentar anda di sini	798
tulosta	579
tumblr	352
tuoreimmat	585
tuoreimmat uutiset	585
tutti gli aggiornamenti qui	868
tutti i commenti	841
tutup	774
""", 'tw': """
tweet	351	780	834
tweet this	351
tweeta	1205
tweeter	607
tweetle	1269
tweetnij	1053
tweetnout	160
twitter	352
twitter-inhalte erlauben	248
twittern	242
""", 'ty': """
tyck till	1211
tylko w serwisie	1061
type your email	345
""", 'ud': """
udskriv	185
udvalgt	193
""", 'ui': """
uitgelicht	975
uitloggen	960
""", 'ul': """
ultim'ora	843
ultime news	843
ultime notizie	843
ultimele articole	1115
ultimi articoli	843
""", 'um': """
umfrage wird geladen	279
""", 'un': """
un abbonato ti ha regalato questo articolo	876
une erreur dans l'article	614
unfollow	354
unisciti al nostro canale	835
unlisted	370
unlock this article	341
unohditko salasanan	574
uns folgen	243
unser bestes angebot	299
unser newsletter	238
unsere empfehlung	252
unsere empfehlungen	252
unsere newsletter	238
unsere top-themen	304
""", 'up': """
up next	365
upgrade now	341
upgrade to founding member	341
upgrade to paid	335
""", 'us': """
ustawienia	1057
ustawienia cookies	1057
""", 'ut': """
utiles	612
utvalgt	1005
utvalt	1213
""", 'uu': """
uusimmat	585
uutiskirje	576
uutiskirjeet	576
""", 'uw': """
uw e-mailadres	962
""", 'va': """
vai al contenuto	846
valikko	587
valorar	465
van onze partners	975
vandaag	975
vandaag niet	956
var artikkelen nyttig	1003
var artiklen nyttig	191
var oppsummeringen nyttig	1003
var opsummeringen nyttig	191
var saken nyttig	1003
vastaa	584
""", 've': """
ve zkratce	166
vedi anche	843
vedi i # commenti	865
vedi i commenti	841
vedi tutte	846
vedi tutti	846
vedi tutto	846
veilig betalen	959
ver # comentarios	465
ver bio	479
ver comentarios	465
ver contenido	463
ver contenido externo	483
ver este tuit	483
ver fotos	470
ver galeria	1095
ver los comentarios	465
ver mais	1095
ver ofertas	451	1077
ver perfil	479
ver resultados	492
ver resultados de la encuesta	492
ver todas	470	1095
ver todo	470
ver todos	470	1095
ver tudo	1095
verder zonder te steunen	956
vergroot	978
vergroot afbeelding	978
verlagsangebot	245
verlagsbeilage	305
verschicken	242
versenden	242
verwandte artikel	252
verwandte themen	252
verwante artikelen	975
veuillez saisir une adresse e-mail valide	645
vezi comentariile	1114
vezi mai mult	1117
vezi toate	1117
""", 'vi': """
vi har lukket for kommentarer	191
viber	352	1135
videa	166
video	166	193	785	843	1005	1115	1213	1275	1318
video abspielen	281
video ad	357
video anschauen	281
video ansehen	281
video laden	248
video terkait	785
video's	975
videoen afspilles her	196
videoen kan ikke afspilles	196
videolar	1275
videos	252	467
videot	585
view all	370
view all newsletters	345
view comment	362
view comments	362	370
view full size	370
view gallery	370
view image	370
view image in fullscreen	370
view more	370
view on instagram	351
view our privacy policy	401
view plans	341
view post on instagram	401
view post on x	401
view subscription options	341
view this post on facebook	401
view this post on instagram	401
view this post on threads	401
view this post on x	401
viimased uudised	516
virement	599
virement bancaire	599
vis alle	196	1008
vis bildetekst	1008
vis flere	196	1008
vis indhold	189
vis innhold	1001
vis innlegg fra facebook	1008
vis innlegg fra instagram	1008
vis kommentarer	191	1003
vis mer	1008
vis mere	196
visa alla	1216
visa fler	1216
visa kommentarer	1211
visa mer	1216
visualizza questo post su instagram	856
""", 'vk': """
vk	352
""", 'vo': """
voce sintetica	858
voir aussi	616
voir ce post	632
voir ce tweet	632
voir cette publication sur instagram	632
voir le contenu	612
voir le diaporama	619
voir les # commentaires	640
voir les commentaires	614
voir les offres	600
voir les photos	619
voir moins	619
voir plus	619
voir plus de commentaires	614
voir ses articles	630
voir son profil	630
voir tous ses articles	630
voir tout	619
volg	967
volg dit onderwerp	967
volg ons	967
volgen	967
volgend artikel	975
volgende	978
volgende pagina	978
vollbild	255
voltar ao topo	1095
volver arriba	470
von ki zusammengefasst	275
voor abonnees	960
vorherige seite	255
vorheriger artikel	252
vorig artikel	975
vorige	978
vorlesen	242
vorlesen lassen	242
vorteile sichern	234
vota en nuestra encuesta	492
vota il nostro sondaggio	865
vota nel nostro sondaggio	865
votez dans notre sondage	640
votez pour faire entendre votre voix	640
votre adresse mail	645
votre commentaire	614
votre e-mail	603
votre email	603
vous aimerez aussi	616
vous aimerez lire	616
vous avez lu # articles sur # ce mois-ci	649
vous avez une question	614
vous n'avez pas encore de compte	649
vous pourriez aimer	616
vous pourriez aussi aimer	616
vous pouvez offrir # articles par mois	652
""", 'vs': """
vstoupit do diskuse	165
vstoupit do galerie	168
""", 'vy': """
vytisknout	160
""", 'w ': """
w tym artykule	1061
""", 'wa': """
wachtwoord vergeten	960
war diese zusammenfassung hilfreich	275
was andere lesen	252
was this helpful	362
was this summary helpful	403
was this summary useful	403
was this translation helpful	403
watch above	410
watch below	410
watch here	410
watch more	365
watch next	365
watch on youtube	410
watch the full video	410
watch video	370
""", 'we': """
we care about your privacy	360
we recommend	365
we value your privacy	360
weekly newsletter	345
wees de eerste die reageert	973
weigeren	971
weiter nach der anzeige	305
weiter zum artikel	229
weitere artikel	252
weitere artikel zum thema	304
weitere links	252
weitere meldungen	252
weitere nachrichten	252
weitere news	252
weitere newsletter	291
weitere podcasts	252
weitere themen	252
weitere videos	252
weiterempfehlen	242
weiteres	252
weiterlesen	255
weniger anzeigen	255
werbeanzeige	245
werbliche inhalte	245
werbung	245
werbung von unserem partner	305
werde mitglied	230
werden sie mitglied	230
werden sie teil unseres teams	279
wesprzyj	1045
wesprzyj nas	1045
""", 'wh': """
what do you think	362
what to read next	365
whatsapp	352	352	1135
why trust us	434
why you can trust our reviews	434
why you can trust us	434
""", 'wi': """
wideo	1061
""", 'wo': """
word lid	957
word supporter	957
word vriend	957
""", 'wr': """
write a comment	362
write a review	362
""", 'ws': """
wspieraj	1045
wspieraj nas	1045
wspieram	1045
wszystkie	1064
wszystkie komentarze	1059
""", 'wu': """
wunschbetrag	233
""", 'wy': """
wybrane dla ciebie	1061
wydarzenia	1061
wydrukuj	1053
wyloguj	1047
wyszukaj	1064
""", 'x': """
x	352	762
""", 'x ': """
x (twitter	352
x facebook	351
""", 'x.': """
x.com	352
""", 'xi': """
xing	352
""", 'ya': """
ya eres suscriptor	451
ya he donado	446
ya soy socio	446
ya te has registrado	451
ya tengo cuenta	451
ya tienes cuenta	451
ya tienes una cuenta	451
yanitla	1274
yazdir	1269
yazi boyutu	1269
""", 'ye': """
yearly	334
yes	362
""", 'yo': """
yorum	1274
yorum yap	1274
yorum yaz	1274
yorum yazin	1274
yorumlar	1274
yorumlari oku	1274
you are now subscribed	420
you are subscribed	420
you can change how much you give or cancel your contributions at any time	335
you have # seconds	357
you may also be interested in	365
you may also enjoy	365
you may also like	365
you may have missed	365
you may like	365
you might also be interested in	365
you might also like	365
you might like	365
you're in	345
you're subscribed	420
your account	341
your comment	362
your donation is tax-deductible	425
your email	345
your email address	345
your gift is tax-deductible	425
your privacy choices	360
your privacy is important to us	360
your subscription is confirmed	420
youtube	352
youtube-inhalte erlauben	248
""", 'yu': """
yukari	1277
""", 'z ': """
z ostatniej chwili	1061
""", 'za': """
zaakceptuj wszystko	1057
zaboravljena lozinka	1155
zadejte e-mail	158
zadnje novice	1187
zahl ich	230
zahlungsart	233
zahlungsarten	233
zahlungsmethode	233
zahlungsmethoden	233
zalo	1313
zaloguj	1047
zamknij	1044
zapisz	1053
zaregistrovat se	156
zarejestruj	1047
zaten abone misiniz	1265
""", 'zi': """
zie ook	975
ziedot	945
zip code	345
""", 'zo': """
zobacz komentarze	1059
zobacz wszystkie	1064
zobrazit diskusi	165
zobrazit galerii	168
zobrazit obsah	163
zoek	978
zoeken	978
zoom	370
""", 'zu': """
zu den abo-angeboten	234
zu den angeboten	299
zu den kommentaren	250
zugang freischalten	234
zum abo	234
zum abo-shop	299
zum aboshop	299
zum angebot	234
zum artikel	255
zum gewinnspiel	279
zum inhalt	255
zum inhalt springen	255
zum kommentieren anmelden	250
zum podcast	281
zum quiz	279
zum seitenanfang	255
zum thema	252	255
zum video	281
zur bildergalerie	255
zur diskussion	250
zur fotostrecke	255
zur mediathek	281
zur merkliste	300
zur navigation	255
zur newsletter-anmeldung	238
zur startseite	252
zur themenseite	255
zur umfrage	279
zusammenfassung mit ki	275
zustimmen	248
zustimmen und weiter	248
"""}

START = {'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	402 K post shared by	402 K video posted by	402 K post by	618 K lire aussi	618 K lire également	852 K cura della redazione
""", 'ab': """
abbonati	826 K a
abonnez	12 K-vous	598 K-vous à
abonniere	12 K
abonnieren	12 K sie	232 K sie
about	371 K the author	371 K the authors	371 K the writer
""", 'ac': """
accepted	340 K payment methods:	340 K cards:
achou	7 K algum
achtergrond	977 K:
acompanhe	12 K
acquista	861 K la rivista
""", 'ad': """
ad	436 K:
add	12 K us	388 K
additional	438 K reporting by
advertise	408 K with
advertisement	436 K:
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	404 K summaries	404 K-generated summaries	405 K tools were	405 K was used	405 K helped	405 K assisted
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
""", 'ak': """
aktuelle	253 K nachrichten aus
""", 'al': """
al	484 K mostrar este contenido
all	27 K comments
alla	27 K kommentarer	27 K inlägg	1214 K artiklar om	1217 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	194 K artikler om	197 K artikler af	253 K artikel zu	253 K artikel von	254 K infos:	254 K news:	256 K artikel von	280 K folgen	976 K artikelen over	979 K artikelen van	1006 K saker om	1009 K artikler av
alles	253 K zum thema	253 K zu	976 K over
als	301 K abonnent können sie	301 K abonnentin können sie
also	366 K in	367 K read	367 K read	367 K on this site:	367 K worth reading:	367 K on this topic:	744 K read:	744 K read-
alt	194 K om	1006 K om
altre	844 K notizie su	878 K notizie di
altri	844 K articoli su	847 K articoli di
altro	844 K su	845 K su questo tema:
""", 'an': """
ancora	32 K nessun commento
anda	790 K punya
annonces	635 K légales : publiez
ansvarig	1244 K utgivare:
ansvarlig	1035 K redaktør:
any	27 K comment
""", 'ap': """
apa	796 K reaksi anda
apakah	8 K artikel	790 K anda punya	796 K ringkasan ini	796 K artikel ini	796 K berita ini	796 K informasi ini
apoya	449 K	449 K a
approfondimento	845 K:
approfondisci	845 K
""", 'ar': """
arbejder	203 K du
arbetar	1224 K du
archives	618 K :
are	371 K you affected by
article	626 K traduit
articles	371 K by
articolo	859 K tradotto
artificial	405 K intelligence
artikel	786 K terkait:	795 K ini	810 K ini telah tayang di	810 K ini pertama kali tayang	810 K ini pernah tayang	810 K ini sudah tayang
""", 'as': """
ascolta	1 K	845 K:	864 K il podcast	864 K la puntata
ask	371 K us here	404 K the	404 K our
assista	1094 K:
""", 'au': """
auch	254 K interessant	254 K interessant:	254 K lesenswert	254 K spannend:	303 K bei uns:
aucun	32 K commentaire
audio	409 K version of this	486 K generado	859 K generato
aus	254 K dem archiv:	303 K unserem archiv:
author	371 K bio
""", 'av': """
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
""", 'ay': """
ayrica	1276 K okuyun	1276 K bakin	1276 K bakin:
""", 'ba': """
baca	786 K juga	786 K juga:	786 K juga	786 K juga:	786 K:	786 K selengkapnya	786 K selengkapnya:	786 K selanjutnya:	789 K berita	802 K berita tanpa iklan	810 K berita lainnya	810 K artikel lainnya	810 K artikel lain	810 K berita selengkapnya	811 K pula:	811 K lagi:
background	367 K:	432 K reading:
bagaimana	796 K reaksi anda	796 K pendapat anda	796 K menurut anda
baggrund	195 K:
bagikan	3 K
baixe	13 K
bakgrund	1215 K:
bakgrunn	1007 K:
bakiniz	1276 K:
""", 'be': """
be	28 K kind	28 K respectful	31 K the first
beachten	28 K sie bitte
become	338 K a member of	416 K a member to comment
bekijk	977 K ook	977 K:	977 K hier	977 K ook:	979 K alle artikelen van
belanja	797 K di toko
beli	797 K tiket
beluister	1 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	797 K dengan tim
beri	796 K rating	1188 K tudi
berikan	796 K penilaian anda	800 K suara anda
berikutnya	811 K:
berita	795 K ini	810 K ini telah tayang
besuche	12 K uns
besuchen	12 K sie uns
""", 'bi': """
bildergalerie	254 K:
bir	7 K hata
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie
bizi	12 K
""", 'bl': """
black	426 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	1012 K medlem av	1012 K abonnent på	1221 K medlem i	1221 K prenumerant på
blijf	28 K
bliv	31 K den første	200 K medlem af	200 K abonnent på	209 K testlæser	209 K klogere på
""", 'bo': """
bodite	31 K prvi
book	406 K your ticket	406 K tickets
""", 'br': """
brak	32 K komentarzy
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet
buat	816 K akun gratis
budi	31 K prvi
budite	31 K prvi
bunu	1276 K da okuyun:
buy	406 K tickets	406 K your ticket	406 K your tickets
""", 'c': """
c	375 (K) #
""", 'ca': """
can	414 K't see the poll	414 K't see the quiz	414 K't see this poll
catch	12 K us	356 K us on	409 K up on bbc	432 K up:
""", 'ce': """
ce	33 K părere	626 K résumé	626 K texte a été traduit	635 K numéro est en vente	635 K numéro est disponible
cek	789 K
ces	626 K points clés
cet	8 K article vous	626 K article a été traduit
cette	626 K synthèse	626 K traduction a été
""", 'ch': """
che	33 K ne pensi
chia	3 K sẻ
choose	388 K
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	845 K qui
click	389 K here to join	389 K to join	411 K here for more	418 K here to download	418 K to download
clique	1094 K aqui
cliquez	618 K ici
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	807 K
come	406 K and meet
comentarii	5 K
comentariile	5 K	27 K
comentarios	5 K	27 K	493 K moderados según
comentariul	27 K dumneavoastră	27 K tău
commandez	635 K notre	635 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	416 K must
commenti	5 K	27 K
commenting	5 K	416 K is
comments	5 K	5 K on this	27 K	416 K are reserved	416 K are for	416 K are open to	416 K are only
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
compra	488 K aquí
condividete	3 K
condividi	3 K
confira	1094 K:	1094 K também	1094 K também:
connect	12 K with	356 K with us
conoces	474 ¿K	478 ¿K algún
consiglia	3 K
consulta	469 K aquí
consultez	635 K les avis de décès	635 K nos offres
contact	371 K the author	371 K the reporter	371 K:	371 K this reporter
contacta	471 K con
contacte	471 K con
contacter	620 K l'auteur
contactez	620 K l'auteur	620 K-nous	629 K l'auteur
contacto	482 K:
contate	1096 K o autor
contatta	847 K l'autore
contenido	486 K generado	490 K ofrecido por
contenu	626 K généré	638 K proposé par	638 K sponsorisé par
contenuto	859 K generato	863 K offerto da
continue	426 K reading
contributions	27 K
copy	3 K link to	3 K the link	3 K article
copyright	258 K	375 K ©	375 K #	375 K:	375 K by
cosa	33 K ne pensi
""", 'cs': """
csatlakozz	12 K
""", 'cy': """
cyber	426 K monday
""", 'cz': """
czytaj	1062 K więcej o	1063 K także	1063 K także:	1063 K też	1063 K też:	1063 K również	1063 K więcej	1063 K:	1063 K także	1063 K też	1063 K więcej
""", 'da': """
da	845 K leggere:
daftar	797 K webinar	816 K gratis
daftarkan	797 K diri anda
daha	1276 K fazlasi:
dapatkan	789 K
das	253 K beste aus	254 K könnte sie auch interessieren	254 K könnte dich auch interessieren	254 K könnte sie interessieren:	254 K könnte sie auch interessieren:	254 K könnte dich auch interessieren:	280 K ganze interview	280 K komplette interview
dazu	254 K auch:	303 K passend:
""", 'de': """
de	5 K reacties
deel	3 K dit	3 K het
dein	27 K kommentar
deine	283 K meinung ist uns wichtig
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen
dela	3 K artikeln	3 K den här	3 K texten
deli	3 K
delite	3 K
delta	1021 K i vår	1230 K i vår
deltag	209 K i vores
den	26 K här sammanfattningen
dengarkan	1 K	786 K:	799 K podcast	799 K juga
denne	26 K opsummering
der	5 K kommentarbereich	32 K er ingen kommentarer
descarga	13 K
descargue	13 K
descarrega	13 K
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	488 K nuestros	488 K nuestras
descuentos	488 K exclusivos para suscriptores
detaylar	1276 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	1276 K okuyun:
deze	26 K samenvatting
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this
die	5 K kommentarfunktion	5 K kommentare	276 K zusammenfassung	280 K neue folge	280 K aktuelle folge	280 K komplette folge	280 K ganze folge	280 K ganze sendung	283 K umfrage wird durchgeführt
diese	276 K meldung
dieser	276 K artikel	276 K text	276 K beitrag
dieses	276 K interview
dig	432 K deeper:
digital	426 K subscriptions
din	27 K kommentar
dinleyin	1276 K:
direkt	1215 K:
direkte	1007 K:
disclaimer	375 K:	726 K:
discover	23 K more from
diskuse	5 K
diskusia	5 K
diskutujte	28 K
diskuze	5 K
disponible	496 K en app store	496 K en google play y	643 K sur google play
distribuie	3 K
distributed	438 K by
dit	27 K indlæg
""", 'do': """
do	33 K you agree	371 K you have a story	371 K you know more	371 K you have information	371 K you work at	371 K you work in	371 K you have a tip	371 K you have any information	413 K our
don	347 K't miss	367 K't miss:
dona	449 K a	826 K a
donasi	805 K untuk
donate	338 K to
dossier	618 K :
dowiedz	1063 K się więcej
download	13 K	802 K
""", 'dp': """
dpa	258 (K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	203 K kan tippe os	203 K kan sende os	222 K har brugt	222 K har læst	1036 K har lest	1036 K har #	1224 K som källa	1245 K har läst	1245 K har #
dukung	805 K	805 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você
""", 'ea': """
earlier	432 K coverage:
""", 'eb': """
ebenfalls	254 K interessant:
""", 'ed': """
editing	375 (K by	375 K by
editor	367 K's picks:	792 K:	792 K :
""", 'ei': """
ei	32 K vielä kommentteja
ein	274 K beitrag geteilt von	274 K von	274 K post von
""", 'el': """
el	491 K vídeo comenzará	491 K video comenzará
els	5 K comentaris	27 K comentaris
""", 'em': """
email	3 K this	371 K the author	371 K us
empfehlen	3 K sie
""", 'en': """
en	469 K vídeo:	469 K directo	469 K contexto:	490 K colaboración con	618 K savoir plus	618 K direct	638 K partenariat avec	654 K vidéo -	654 K images -
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K
enjoy	426 K
enjoying	347 K this article
entdecke	23 K mehr von
entenda	1094 K:
entra	12 K nel
entre	12 K no
envianos	477 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	203 K du	1015 K du
erbjudande	1230 K till dig som
""", 'es': """
es	32 K gibt noch keine kommentare	480 K corresponsal	480 K redactor de	480 K redactora de	480 K jefe de	480 K jefa de
escanea	477 K el código	496 K el código para descargar
escolta	1 K
escoltar	1 K
escucha	1 K	491 K el pódcast	491 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	651 K
esta	486 K noticia ha sido traducida	486 K traducción se ha hecho	486 K traducción ha sido	486 K función utiliza	493 K noticia pertenece a
este	8 K artigo foi	26 K resumen	26 K resumo	484 K contenido procede de	484 K contenido proviene de	486 K texto ha sido traducido	486 K artículo ha sido traducido	488 K reportaje forma parte del número	488 K artículo forma parte del número	493 K artículo pertenece a
""", 'et': """
et	33 K vous	33 K toi	145 K pot interessar:
""", 'ex': """
explainer	367 K:
explore	367 K more:
""", 'ez': """
ez	766 K is érdekelheti:
""", 'fa': """
fai	867 K il quiz	867 K il test	867 K il nostro
faites	598 K un don à
fale	1096 K com o autor
fandt	7 K du
fant	7 K du
""", 'fe': """
feel	381 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
""", 'fi': """
fii	31 K primul
filed	367 K under:
find	12 K us	12 K os	356 K us on	356 K me on	408 K your next job
finden	12 K sie uns
finn	12 K oss
""", 'fl': """
flash	426 K sale
fler	1214 K artiklar om	1217 K artiklar av
flere	194 K artikler om	197 K artikler af	1006 K saker om	1006 K saker fra	1007 K saker om	1009 K saker av	1021 K jobber på
""", 'fo': """
folge	12 K
folgen	12 K sie
folgt	12 K
follow	12 K	356 K us	356 K @	356 K all the latest	356 K the latest	356 K our	389 K the	789 K
for	13 K a better	13 K the best	411 K more news	411 K more local	411 K more stories	411 K more on	411 K more coverage	411 K more of our	411 K more from	411 K the latest	418 K the best experience	418 K the best reading experience	426 K just	426 K only	432 K more on the story
forward	3 K this
fotostrecke	254 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	276 K unsere ki
fragen	276 K sie unsere ki
freier	298 K zugang für abonnenten
from	367 K the archive:	367 K our archive:	367 K our archives:	432 K our archives:
""", 'fu': """
fuiste	478 ¿K testigo
full	367 K story:	367 K coverage:
funnet	7 K en
further	367 K reading:
""", 'ga': """
gabung	12 K	789 K
gambas	786 [K:video
""", 'ge': """
geef	3 K dit
generative	405 K ai
get	13 K the app	13 K our	23 K	347 K the latest	347 K breaking news	389 K	389 K the	406 K tickets	406 K your tickets	418 K the	419 K text alerts	419 K news alerts	422 K the	422 K our	426 K	438 K permission to reuse
""", 'gi': """
gift	3 K this
giornalista	851 K professionista	851 K e scrittrice	851 K e scrittore
""", 'go': """
go	432 K deeper:
gostou	8 K
got	371 K a tip	371 K a story	371 K a news tip	371 K a question
""", 'gr': """
graduada	481 K en
graduado	481 K en
""", 'gu': """
guarda	845 K anche	845 K:	845 K il video	845 K anche:	864 K il video qui sopra
gulir	812 K ke bawah	812 K untuk
""", 'ha': """
haben	7 K sie einen fehler	256 K sie hinweise
haberde	7 K hata
haberin	1276 K devami için
haberleri	13 K
haga	478 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	855 K informazioni	855 K una notizia	855 K una segnalazione	855 K una storia
hakaret	27 K içeren
halaman	811 K selanjutnya:
hallgasd	1 K meg
hallgassa	1 K meg
har	7 K du fundet	7 K du sett	197 K du et tip	203 K du oplysninger	203 K du viden	203 K du et godt tip	203 K du tip	203 K du flere oplysninger	203 K du oplevet	203 K du selv oplevet	203 K du en god historie	1009 K du et tips	1015 K du informasjon	1015 K du opplysninger	1015 K du flere opplysninger	1015 K du tips	1015 K du et tips	1015 K du opplevd	1015 K du erfaring	1015 K du tanker	1015 K du noe på hjertet	1224 K du information	1224 K du uppgifter	1224 K du tips	1224 K du ett tips	1224 K du varit med om	1224 K du egna erfarenheter	1224 K du upplevt
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	478 ¿K sido testigo
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
have	7 K you found	7 K you spotted	371 K a tip	371 K a story	371 K a news tip	371 K you been	371 K a question about this	371 K a question for	417 K your say
hay	7 K algún
haz	469 K clic aquí	478 K tu denuncia	494 K nuestro test	494 K el test	494 K nuestro quiz
hazte	449 K socio de
""", 'he': """
hear	1 K this	409 K this story	411 K more
heb	7 K je een fout	979 K je een tip
heeft	979 K u een tip
help	414 K us improve
hent	13 K	200 K appen fra	214 K	1026 K
here	432 K's more on this
het	5 K reactieveld	976 K beste van
""", 'hi': """
hier	254 K lesen sie	254 K geht es zu	254 K geht's zu	280 K klicken, um	283 K geht es zum quiz	283 K geht es zum täglichen
highlights	404 K
hintergrund	254 K:
hitta	12 K oss
hittat	7 K ett
""", 'hj': """
hjelp	1021 K oss å bli bedre
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
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	844 K più letti di	859 K punti chiave
""", 'ic': """
icymi	367 K:
""", 'if': """
if	7 K you spot	7 K you notice	381 K you enjoyed this	381 K you liked this
""", 'ih': """
ihr	27 K kommentar
ihre	27 K beiträge	33 K meinung	283 K meinung ist uns wichtig
""", 'ik': """
iklan	812 K -
ikuti	12 K	789 K	800 K survei	800 K polling	800 K jajak pendapat	800 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	857 K video non è disponibile	859 K testo è stato realizzato	864 K video inizierà	866 K tuo commento sarà
ilgili	1276 K haber
ilginizi	1276 K çekebilir	1276 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
""", 'im': """
im	254 K video:
image	375 K copyright	375 K source,	375 K credit:
""", 'in': """
in	367 K case you missed it:	409 K the video player above	861 K edicola da	861 K edicola con	863 K collaborazione con	882 K offerta
informationen	276 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	869 K il codice	869 K il qr code	869 K il qr
inscrivez	635 K-vous à notre webinaire
instala	13 K
instale	13 K
install	13 K
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
invia	3 K	855 K la tua lettera
""", 'is': """
is	7 K something wrong
isi	800 K survei
ist	7 K ihnen ein fehler
""", 'iz': """
izle	1276 K:
izleyin	1276 K:
""", 'ja': """
jaa	3 K artikkeli	3 K juttu	3 K tämä
jadikan	789 K
jadilah	31 K yang pertama
jawab	800 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie
jetzt	280 K reinhören	283 K tickets sichern	303 K lesen:
""", 'ji': """
jika	790 K anda mengetahui	790 K anda punya
""", 'jo': """
job	200 K hos
jobb	1012 K i
jobba	1221 K på
jobbar	1224 K du
jobber	1015 K du
join	12 K our	12 K us	23 K	338 K	356 K the conversation on	356 K us on	389 K the	389 K	406 K us for	406 K us at	406 K us in	406 K us live	417 K the conversation	417 K the discussion	417 K the debate	426 K for	426 K now
""", 'ju': """
junte	12 K-se	23 K-se a
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kanalimiza	12 K
katso	586 K myös	586 K:	586 K video	586 K myös:
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	347 K up with	426 K reading
kender	203 K du til
keskustele	28 K
key	404 K points	404 K takeaways
""", 'ki': """
ki	276 K-generierte inhalte	276 K-generierte texte	276 K-generierte zusammenfassungen
kijk	977 K ook	977 K hier
kirim	790 K foto	790 K tulisan
kirimkan	790 K foto
""", 'kl': """
klicka	1215 K här
klik	195 K her	789 K	977 K hier
klikk	1007 K her
kliknij	1063 K tutaj
""", 'kn': """
know	381 K someone	381 K anyone
""", 'ko': """
kom	209 K til vores	1021 K på vårt	1021 K på vår	1230 K på vårt	1230 K på vår
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
kontakt	169 K na autora	197 K journalisten	203 K journalisten	204 K	256 K:	1009 K journalisten	1015 K oss	1015 K journalisten	1016 K
kontakta	1217 K reportern	1224 K oss via	1224 K reportern	1225 K
kontributor	792 K:
konuyla	1276 K ilgili:
koreksi	796 K artikel
""", 'ku': """
kunjungi	797 K toko
kuuntele	1 K	586 K:	586 K myös	586 K myös:
""", 'l': """
l	5 K'espace commentaires	620 K'auteur	626 K'essentiel par	847 K'autore
""", 'la': """
la	5 K sección de comentarios	639 K vidéo va commencer	866 K tua opinione conta
laatste	976 K nieuws over
ladda	13 K ner	1234 K ner	1234 K ned
lade	13 K
laden	13 K sie
langganan	807 K
lanjut	812 K membaca
lanjutkan	812 K membaca
laporan	791 K:	792 K wartawan	792 K kontributor
laporkan	796 K kesalahan
lasi	948 K arī	948 K vairāk	948 K vēl
lasiet	948 K arī
last	13 K ned	1026 K ned
lataa	13 K
latest	366 K from	366 K in	366 K videos from
laureata	851 K in
laureato	851 K in
""", 'le': """
le	469 K puede interesar	469 K puede interesar:	617 K meilleur de
lea	469 K también	469 K aquí	469 K además	469 K más	469 K:	469 K también	469 K además:
lediga	1221 K jobb på	1221 K tjänster på
ledige	200 K stillinger hos	200 K stillinger på	1012 K stillinger i	1012 K stillinger hos
lee	13 K en	469 K también	469 K más	469 K:	469 K también	469 K más:	469 K aquí:	496 K las noticias sin anuncios	496 K sin anuncios en la app	507 K aquí la nota completa
leer	469 K también	469 K más
lees	13 K	976 K meer over	977 K ook	977 K ook:	977 K meer	977 K meer:	977 K verder	977 K hier	977 K:	977 K ook	977 K meer	977 K verder:
leestip	977 K:
leggi	13 K	844 K tutte le notizie	845 K anche	845 K anche:	845 K qui	845 K tutto	845 K:	845 K anche	845 K pure:	852 K tutti gli articoli di
legyen	31 K ön az első
leia	13 K	1093 K mais sobre	1094 K também	1094 K também:	1094 K mais	1094 K:	1094 K aqui	1094 K também	1094 K mais	1094 K mais:
leiten	3 K sie
ler	1094 K também	1094 K mais
les	5 K commentaires	27 K commentaires	27 K messages	617 K plus lus	626 K points clés	626 K réponses sont générées	1006 K mer om	1007 K også	1007 K også:	1007 K mer	1007 K mer:	1007 K:	1007 K hele saken	1007 K om	1007 K her	1007 K også	1007 K mer	1007 - K også	1012 K videre med	1026 K eavisen	1026 K avisa	1026 K avisen
leseempfehlung	303 K:
lesen	13 K sie	253 K sie mehr zu	253 K sie mehr zum	254 K sie auch	254 K sie mehr	254 K sie hier	254 K sie dazu	254 K sie jetzt	254 K sie außerdem	254 K sie mehr zum thema	303 K sie hierzu:
lesenswert	303 K:
lesetipp	254 K	254 K:
lest	254 K auch
""", 'li': """
licencia	508 K creative commons
licenciada	481 K en
licenciado	481 K en
license	438 K this
lies	254 K auch	254 K mehr	254 K dazu
lihat	786 K juga	786 K juga:	799 K video	811 K pula:
like	12 K us	347 K what you're reading	356 K and follow
limited	426 K time	426 K-time
link	1324 K bài gốc
lire	617 K tous nos articles	618 K aussi	618 K également	618 K	618 K notre	618 K l'article	618 K plus	618 >> K
lisez	13 K	618 K aussi	651 K
listen	1 K to	367 K |	367 K:	409 K to the latest episode	409 K to the full episode	409 K to the full interview	409 K again on
live	195 K:	254 K-ticker:
liveblog	977 K:
""", 'll': """
llegeix	145 K també	145 K més
llegiu	145 K també
""", 'lo': """
lo	468 K más leído en	468 K más visto en	468 K último en
loe	517 K ka	517 K lisaks	517 K veel	517 K edasi:
log	222 K ind eller opret
logg	1036 K inn eller
logga	1245 K in eller
los	5 K comentarios	27 K comentarios
lowongan	797 K kerja di
""", 'lu': """
lue	586 K myös	586 K myös:	586 K lisää	586 K lisää:	586 K:	586 K myös	586 K lisää	586 K seuraavaksi:
luister	1 K	977 K ook	977 K:	977 K ook:
""", 'ly': """
lyssna	1 K på	1215 K	1215 K:
lyt	1 K til	195 K til
lytt	1007 K til
""", 'ma': """
mach	283 K den test:
machen	283 K sie den test:	283 K sie mit bei unserer
mai	1116 K multe detalii	1116 K mult pe această temă:
mail	979 K de auteur
mais	1093 K lidas em	1093 K de	1093 K sobre	1093 K notícias de	1093 K notícias sobre	1096 K artigos de
make	12 K us
manda	477 K tus fotos
mandanos	477 K
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	789 K bergabung
masuk	816 K atau daftar
masz	1065 K temat
""", 'me': """
meer	976 K over	976 K uit	976 K van	976 K nieuws over	977 K lezen:	979 K van deze auteur
meest	976 K gelezen in
meet	371 K the author	406 K our
mehr	253 K zum thema	253 K aus	253 K von	253 K zu	253 K lesen über	253 K über	254 K zum thema	254 K dazu	254 K dazu:	254 K lesen:	254 K aus dem ressort	254 K aus der region:	256 K vom autor	256 K von der autorin	256 K artikel von	276 K informationen zum einsatz von ki	303 K nachrichten aus	303 K aus dem archiv:
meistgelesen	253 K in
mejla	1224 K reportern	1225 K
meld	1021 K deg på vårt
menemukan	7 K kesalahan
mer	1006 K om	1006 K fra	1007 K om saken:	1214 K om	1214 K från	1215 K om ämnet:	1215 K läsning:	1217 K av
merci	28 K de rester	28 K de respecter
mere	194 K om	194 K fra	195 K om emnet:
mest	1214 K läst i
mettiti	867 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	469 K también	469 K:	469 K también	469 K también:	491 K el video arriba	491 K el vídeo de arriba
mit	33 K gondol	258 K material von
""", 'mo': """
mohlo	167 K by vás zajímat:
molimo	28 K vas da
more	366 K from	366 K on	367 K from	367 K on this	367 K to read:	367 K on this story:	367 K on this topic:	367 K stories:	367 K on:	371 K by	371 K stories by	432 K coverage:
most	366 K read in	366 K read on	366 K viewed in	366 K popular in	366 K popular on
""", 'mu': """
mua	1329 K vé
must	367 K read:
""", 'na': """
najdete	12 K nás
najnowsze	1062 K z
najpopularniejsze	1062 K w
napisz	31 K pierwszy
nata	851 K a
nato	851 K a
""", 'ne': """
ne	33 K düşünüyorsunuz
nema	32 K komentara
nenhum	32 K comentário
nessun	32 K commento
neueste	253 K artikel aus
new	426 K year sale
newsblog	254 K:
next	367 K:
""", 'ng': """
nghe	1 K	1319 K:	1330 K podcast	1330 K toàn bộ bài	1330 K bài viết
""", 'ni': """
niciun	32 K comentariu
nie	32 K ma jeszcze
nikmati	802 K berita	807 K
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	469 K te pierdas:
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
nos	618 K lecteurs ont lu
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	468 K de
notre	618 K dossier	618 K article	618 K enquête :	618 K reportage :
nous	12 K suivre
now	367 K read:
""", 'nu': """
nu	32 K există comentarii
""", 'o': """
o	27 K seu comentário	33 K que você acha	169 K autorovi	169 K autorce	1065 K autorze	1065 K autorce
""", 'ob': """
objevili	7 K jste
obserwuj	12 K
""", 'of': """
offerta	882 K speciale
offrez	3 K
offrir	3 K
ofrecido	490 K por
""", 'ok': """
okuyun	1276 K:
""", 'ol': """
ole	31 K ensimmäinen
olvasd	766 K el	766 K el:
olvass	766 K tovább:
olvassa	766 K el	766 K el:	766 K el ezt is
""", 'om': """
om	197 K forfatteren	197 K skribenten	1009 K forfatteren	1009 K skribenten	1217 K skribenten	1217 K författaren
""", 'on': """
on	367 K our site:
only	416 K registered	416 K subscribers	416 K members
ontdek	23 K meer van
""", 'oo': """
ook	977 K interessant:
""", 'op': """
opinion	367 K |
opprett	1036 K en	1036 K konto	1036 K bruker
oppsummeringen	26 K er
opret	222 K en gratis	222 K dig gratis
opsummeringen	26 K er
""", 'os': """
os	5 K comentários	27 K comentários
ossza	3 K meg
oszd	3 K meg
""", 'ou': """
our	432 K earlier coverage:
ouvir	1 K
""", 'ov': """
over	979 K de auteur
""", 'pa': """
paid	385 K for by
para	478 K comunicarse con	478 K contactar con	493 K poder comentar
partager	3 K
partagez	3 K
partecipa	861 K al nostro
participe	12 K
participez	635 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	404 K of this article	404 K of this story
pas	32 K encore de commentaire
passend	254 K dazu	254 K dazu:
payment	340 K methods:
""", 'pe': """
penulis	791 K:	792 K:	792 K :
per	845 K approfondire	845 K approfondire:	852 K contattare l'autore	852 K contattare l'autrice	852 K scrivere all'autore	852 K scrivere all'autrice	855 K segnalazioni
periodista	480 K de	480 K especializada	480 K especializado
pewarta	791 K:	792 K:	792 K :
""", 'pi': """
pilihan	786 K editor:
""", 'pl': """
place	408 K a classified	408 K an ad
play	413 K our	413 K today's
please	28 K keep	28 K be	28 K stay	28 K respect
plus	617 K d'articles sur	617 K d'infos sur
""", 'po': """
pobierz	13 K
podaruj	3 K
podcast	254 K-tipp:	367 K:	618 K :
pode	1094 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podsumowanie	26 K wygenerowane	26 K zostało
podziel	3 K się
pogledajte	1160 K i	1160 K još
poglejte	1188 K tudi
poin	795 K penting	795 K-poin penting
points	626 K clés
polecamy	1063 K:
poll	413 K:
pon	494 K a prueba tus
popular	366 K in
posez	626 K vos questions	626 K votre question
poslechnout	1 K
posted	366 K in	367 K in:
posts	27 K
potrebbe	845 K interessarti:
pour	618 K aller plus loin	618 K rappel :	629 K nous contacter	629 K contacter	639 K écouter cet épisode
povezano	1160 K:
pozrite	1174 K si
""", 'pr': """
pratite	12 K
preberite	1188 K tudi	1188 K še	1188 K več
prefer	388 K
prenesite	13 K
prenota	861 K il tuo posto per l'evento
preuzmite	13 K
previous	432 K coverage:
previously	367 K:
pridajte	12 K sa
primetili	7 K ste
primijetili	7 K ste
print	3 K this
privacy	347 K notice:
profitez	651 K
promoted	385 K by	436 K:
prosimy	28 K o
przeczytaj	1063 K także	1063 K też	1063 K:	1063 K też:
""", 'pu': """
puede	12 K seguir	478 K enviarnos	478 K contactar	478 K escribir
puedes	12 K seguir	469 K leer también	469 K leer:	478 K enviarnos	478 K contactar	478 K escribir	491 K escuchar todos los episodios
punti	859 K chiave
puntos	486 K clave generados
punya	790 K informasi	790 K cerita
puoi	12 K seguirci	855 K inviarci
""", 'py': """
pysy	28 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	1322 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
quelle	258 K: dpa	258 K:
quellen	258 K:
questa	26 K sintesi	859 K traduzione
questo	8 K articolo ti	26 K riassunto	859 K articolo è stato tradotto	861 K articolo è pubblicato sul numero	866 K articolo aderisce
quick	432 K read:
quieres	478 ¿K contarnos
quiz	654 K.	654 K -	654 K :
""", 'ra': """
rangkuman	795 K
rate	8 K this
""", 're': """
re	654 (K)lire
reach	371 K the reporter	371 K the author
reacties	5 K	27 K
read	13 K this in	366 K more on these	366 K more about	366 K more from	367 K more	367 K more:	367 K also	367 K next	367 K:	367 K |	367 K more	367 K all about it	367 K next:	371 K more by	411 K more of our	418 K this and more	418 K this story	422 K our	426 K on with	426 K on for	432 K the full report here	432 K the full story here
readers	416 K must use	416 K must log
reageren	5 K
receive	422 K the	422 K our
recibe	477 K las noticias	477 K en tu whatsapp
recomandarea	1116 K noastră:
recomendado	1094 K:
recomendamos	469 K:
recomienda	3 K
recommended	367 K:	432 K reading:
redactor	480 K de	480 K en
redactora	480 K de	480 K en
regala	3 K
regale	3 K
regarder	618 K :
regardez	639 K la vidéo ci-dessus	639 K la vidéo ci-dessous
register	406 K for our
registrer	1036 K deg
registrera	1245 K dig
rejoignez	12 K	23 K les
relacionado	469 K:	1094 K:
related	367 K:	367 K |	367 K story:	367 K stories:	367 K article:	367 K reading:	367 K video:	367 K content:
relire	618 K
remarks	27 K
report	7 K an error	7 K a mistake
reporter	791 K:	792 K:
reporting	375 K by	375 (K by
reserva	488 K tu plaza
reserve	406 K your seat
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	643 K informé avec notre appli	643 K informés avec notre appli
resume	486 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	618 K	618 K ici	635 K notre hors-série	639 K tous les épisodes
""", 'ri': """
riassunto	26 K generato
ringkasan	795 K
rispetta	28 K
""", 'sa': """
saiba	1094 K mais	1094 K mais:
saksikan	786 K juga	799 K video	799 K live	799 K live streaming
sale	426 K:
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
""", 'sc': """
scan	389 K to join	418 K the qr code	418 K the code
scannez	643 K pour télécharger
scarica	13 K
scaricate	13 K
schenk	301 K diesen
schenken	301 K sie diesen
schlagworte	253 K zu
schreiben	31 K sie den ersten	256 K sie unserem autor	256 K sie der autorin	256 K sie uns
scopri	23 K di più da	861 K i giochi	861 K i nostri giochi
scrivi	31 K il primo	847 K all'autore
scroll	409 K down for video	812 K ke bawah	812 K untuk
""", 'se': """
se	195 K også	195 K video	195 K også:	209 K flere jobs	493 K adhiere a los criterios	508 K permite la reproducción	855 K vuoi raccontare	855 K hai informazioni	1007 K også	1007 K video	1007 K også:	1215 K också	1215 K även	1215 K även:
sea	28 K respetuoso	31 K el primero
see	7 K an error	7 K a mistake	366 K more from	367 K also	367 K more	367 K more:	367 K also:	371 K all posts by	371 K author archive
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	482 K
seguinos	12 K
seguir	482 K a
seguiu	12 K-nos
sehen	280 K sie hier das	280 K sie im video	280 K sie das video
sei	31 K der erste	31 K die erste	855 K stato testimone	855 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
selanjutnya	811 K:
sem	32 K comentários
senaste	1214 K nytt om
send	3 K this	203 K os et krypteret	203 K os dit tip	371 K us your	371 K tips to	371 K your tips	371 K feedback to	371 K your story ideas	1015 K sikkert tips	1015 K tips
seneste	194 K nyt om
seotud	517 K:
ses	620 K derniers articles
seu	27 K comentário
seuraa	12 K
""", 'sh': """
share	3 K this	3 K the article	371 K your story
""", 'si': """
si	28 K prega di	478 K tienes información	478 K tiene información	478 K tenés información	478 K conoces algún	478 K conoces un caso	629 K vous avez des informations	629 K vous disposez	629 K vous souhaitez
sia	31 K il primo
sie	7 K haben einen fehler	12 K finden uns	256 K erreichen die autorin	256 K erreichen den autor
sieh	280 K dir das video
siehe	254 K auch
siga	12 K	12 K-nos	477 K el canal
sign	347 K up to	347 K up for	347 K up here	347 K up (it's	419 K up for push	419 K up for alerts	419 K up for text alerts	419 K up for breaking news alerts
sigue	12 K a	469 K leyendo:	477 K el canal	482 K a	507 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	786 K juga	786 K juga:	786 K:	786 K video	789 K berita	799 K video	810 K berita selengkapnya	810 K berita lainnya	811 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	816 K artikel gratis
siste	1006 K nytt om
siz	33 K ne
sizce	33 K
""", 'sk': """
skaitykite	938 K daugiau	938 K taip pat	938 K ir
skapa	1245 K ett	1245 K konto
skaties	948 K arī
skinite	13 K
skontaktuj	1065 K się z autorem
skriv	203 K til journalisten	204 K til
""", 'sl': """
sledite	12 K
sleduj	12 K
sledujte	12 K	167 K:
slik	1037 K bruker	1037 K jobber
""", 'so': """
so	276 K nutzen wir ki
sobre	471 K el autor	471 K la autora	471 K la firma	1096 K o autor	1096 K a autora
sois	31 K le premier
sollten	256 K ihnen fehler
solo	882 K per te
sondage	654 K -	654 K.
sorodno	1188 K:
sostenete	880 K
sostieni	826 K	826 K il	826 K la	880 K
soutenez	598 K	598 K le
soutenir	598 K
soyez	31 K le premier	31 K la première
""", 'sp': """
special	426 K offer	432 K report:
spende	232 K für
spenden	232 K für	296 K an:
spendenkonto	296 K:
spiel	283 K unser
spielen	283 K sie unser
sponsored	385 K by	436 K:
sponsorizzato	863 K da
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K
spring	426 K sale
""", 'st': """
start	426 K your
stay	28 K on topic	347 K up to date with	411 K with	418 K ahead with
ste	7 K opazili
stellen	276 K sie der
stiahnite	13 K si
stimm	283 K jetzt ab:
stimmen	283 K sie jetzt ab:
streszczenie	26 K wygenerowane
stuur	3 K dit
""", 'su': """
su	27 K comentario
subscribe	12 K to our	338 K to	347 K to	389 K to the	389 K to	416 K to comment	426 K
suivez	12 K	631 K
suivre	631 K
sull	847 K'autore
sumate	12 K
sumber	792 K:	792 K :
summary	404 K
summer	426 K sale
support	338 K	338 K the
sur	618 K le même sujet
""", 'sv': """
svar	209 K på vores	1021 K på vår
svara	1230 K på vår
""", 'ta': """
ta	1021 K quizen	1021 K vår quiz
taalfout	7 K
tag	209 K quizzen	209 K vores quiz
tagged	367 K:
tags	367 K:
taip	938 K pat skaitykite
take	413 K our
takip	12 K edin
tambahkan	789 K
tanya	795 K
tausta	586 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	469 K puede interesar	469 K puede interesar:	469 K recomendamos:	469 K recomendamos leer:
teile	3 K
teilen	3 K sie
teilt	3 K
telegram	12 K kanalimiza
tell	371 K us your story
terjemahan	795 K ini
terms	375 K and conditions apply
test	209 K din viden	413 K your knowledge	1021 K kunnskapene dine
testa	1230 K dina kunskaper
teste	283 K dein wissen
testen	283 K sie ihr wissen
testez	651 K
tetszett	8 K
texte	626 K traduit
texto	486 K traducido
""", 'th': """
tham	12 K gia	1322 K gia kênh	1322 K gia nhóm	1329 K gia khảo sát	1329 K gia bình chọn
thank	381 K you for reading
thanks	381 K for reading
the	5 K comments	347 K latest news directly	366 K latest in	366 K latest from	404 K ai summary
theo	12 K dõi	1322 K dõi
there	32 K are no comments	32 K are no
this	5 K discussion	5 K conversation	404 K article was	404 K article has been	404 K story was	404 K story has been	404 K content was	404 K summary	404 K translation	404 K piece was	409 K article is also available as audio
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	845 K potrebbe interessare:
tiene	474 ¿K información
tienes	471 ¿K una historia	474 ¿K información	474 ¿K alguna	474 ¿K una historia	478 ¿K algo que
tiklayin	1276 K
tin	1319 K liên quan:
tip	203 K journalisten	203 K redaktionen	979 K de redactie	979 K ons
tippfehler	7 K
tips	1015 K journalisten	1015 K redaksjonen	1015 K oss	1016 K	1224 K:
tipsa	1224 K reportern	1224 K redaktionen	1224 K oss	1224 K anonymt
""", 'to': """
to	26 K podsumowanie	411 K hear more
toda	496 K la información en nuestra
todas	468 K las noticias de
todos	27 K los comentarios	27 K os comentários	471 K los artículos de	1096 K os artigos de
tonton	786 K juga	786 K:	786 K juga:	799 K video
top	366 K stories in	366 K stories from
topics	367 K:
toto	26 K shrnutí
tous	27 K les commentaires	617 K les articles de	620 K les articles de
toute	617 K l'actualité de	617 K l'actu	643 K l'info dans votre poche
""", 'tr': """
traduit	626 K avec l'aide	626 K à l'aide
transmettez	3 K
trending	366 K in	432 K:
trimite	3 K
try	413 K today's	413 K our	422 K our	426 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	493 K comentario será
tudo	1093 K sobre
turn	419 K on alerts
tutte	844 K le notizie su	878 K le notizie di
tutti	27 K i commenti	847 K gli articoli di	864 K gli episodi del podcast
""", 'u': """
u	12 K vindt ons
""", 'ui': """
uit	977 K het archief:
""", 'uj': """
uji	800 K pengetahuanmu	800 K pengetahuan anda
""", 'ul': """
ultime	844 K notizie di
""", 'un': """
un	629 K témoignage	629 K fait	639 K podcast à écouter	857 K post condiviso da
una	484 K publicación compartida por	484 K publicación compartida de
unbegrenzter	298 K zugang
unduh	13 K	802 K
une	7 K erreur	7 K coquille	7 K faute	620 K information à nous transmettre	623 K info à nous	629 K info	629 K information à
uneix	12 K-te
unisciti	12 K	23 K a
unlock	426 K
unser	296 K spendenkonto
unsere	254 K leseempfehlung
untuk	789 K mendapatkan
""", 'up': """
up	367 K next:
""", 'us': """
users	416 K must
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	517 K ka
vad	8 K tyckte du	33 K tycker du	33 K tänker du
var	31 K först
""", 've': """
vea	469 K también	469 K también:	491 K el video a continuación	491 K el vídeo a continuación
ved	203 K du mere	203 K du noget
vedi	845 K anche	845 K anche:	847 K tutti gli articoli di
vegeu	145 K també
veillez	28 K à
veja	1093 K mais em	1094 K também	1094 K mais	1094 K:	1094 K também	1094 K também:	1094 K mais:
ver	469 K también	471 K todos los artículos de	1096 K todos os artigos de
verschenke	3 K
verschenken	3 K sie	301 K sie diesen
verstuur	3 K dit
verwandtes	303 K thema:
vet	1015 K du mer	1015 K du noe	1224 K du mer	1224 K du något
veuillez	28 K respecter
vezi	1116 K și	1116 K și:	1116 K:	1116 K și
""", 'vi': """
viac	1174 K:
video	409 K above:	409 K below:	799 K:	1330 K:
vidi	1160 K još
view	371 K all posts by	371 K all articles by
vil	209 K du arbejde	209 K du være med på holdet	1021 K du jobbe	1021 K du være med på laget
vill	1230 K du jobba	1230 K du arbeta
vind	209 K billetter
vinn	1021 K billetter	1230 K biljetter
vis	28 K respekt
visa	28 K respekt
visita	488 K nuestra tienda	861 K lo store	861 K il nostro store
viste	7 K
visualizzando	857 K questo contenuto
viu	7 K algum
""", 'vo': """
voce	859 K generata
voir	617 K tous les articles	618 K aussi	618 K la vidéo	620 K tous les articles de	639 K la vidéo ci-dessus
voix	626 K générée
volg	12 K ons	12 K
voller	298 K zugriff
vond	8 K je dit
votre	27 K commentaire
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	620 K avez une information	623 K travaillez	623 K avez été	623 K êtes témoin	623 K avez une information	623 K souhaitez témoigner	629 K avez une info	629 K avez une information	629 K avez des informations	629 K disposez	629 K souhaitez	629 K êtes concerné	629 K êtes témoin	629 K avez été témoin	629 K avez des photos	629 K pouvez nous	629 K pouvez joindre	629 K pouvez contacter	629 K pouvez écrire à
voz	486 K generada
""", 'vu': """
vuoi	855 K segnalarci	855 K raccontarci
""", 'wa': """
war	8 K dieser	8 K der
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	381 K this forwarded
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij
watch	356 K us on	367 K |	367 K now:	367 K more:	367 K the video:	367 K the latest	367 K:	409 K the video above	409 K the video below	409 K the clip above	409 K the clip below	409 K the full video	409 K the full interview	409 K the full episode
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	340 K accept:	340 K accept visa	340 K accept paypal	408 K're hiring	408 K are hiring	414 K value your opinion	414 K'd love your feedback
wees	31 K de eerste
weitere	253 K artikel zu	253 K artikel aus	253 K themen aus	256 K artikel von
weiterlesen	254 K:
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	366 K others are reading	367 K to read next:
whatsapp	12 K kanalimiza
""", 'wi': """
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie
with	438 K inputs from	438 K input from	438 K agency inputs	438 K reporting by	438 K additional reporting
""", 'wo': """
word	23 K lid van
work	408 K with us	408 K for us
worth	367 K reading:
""", 'ws': """
wszystkie	27 K komentarze	1062 K artykuły o	1065 K artykuły autora
""", 'xe': """
xem	1319 K thêm	1319 K thêm:	1319 K:	1319 K video	1319 >> K	1319 K tiếp:	1324 K các bài viết của tác giả	1324 K các bài viết khác của	1324 K thêm bài của tác giả	1330 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	477 K puedes recibir
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	356 K can follow him on	356 K can follow her on	356 K can follow them on	367 K may also like:	367 K might also like:	367 K may also be interested in:	367 K may also want to read:	367 K may want to read:	389 K can get	409 K can hear this story	409 K can listen to this	411 K can listen to	416 K must be	416 K can be part of
your	27 K comment	27 K comments	414 K opinion matters
""", 'yu': """
yuk	789 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K
zapratite	12 K
""", 'zi': """
zie	7 K je een	977 K ook
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	1062 K więcej z	1063 K też	1063 K też:	1063 K także	1063 K:	1063 K też	1063 K także
""", 'zu': """
zugang	298 K zu allen
zugriff	298 K auf alle
zum	254 K thema:	254 K weiterlesen:	256 K autor
zur	256 K person	256 K autorin
"""}

CONTAINS = {'#': """
#	872 Kx#
""", 'aa': """
aamu	17 joka K
aastas	521 K
""", 'ab': """
abbestellen	239 jederzeit K
abbonamenti	887 K
abbonamento	829 hai già un K	829 per chi ha un K	829 scegli il tuo K	887 K
abbonati	829 K per	829 K a soli	829 solo per K	829 per gli K	849 K	883 K a	883 K:	883 K ora	883 K per	883 puoi, K	884 i nostri K	887 K
abbonato	829 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	838 devi K
abmelden	290 wieder K
abo	297 pur-K
abonament	1123 K
abonat	1108 ești deja K
abone	1266 K olun ve	1279 K olun
aboneler	1283 K
abonelere	1266 K özel
abonelerimiz	1280 K
abonelik	1283 K
abonements	954 K
abonentiem	946 tikai K
abonents	946 jau esi K
abonne	657 je m'K
abonnee	961 al K	961 word K	961 nog geen K	961 als K	983 word K
abonneer	983 K je
abonnees	961 alleen voor K	961 dit artikel is voor K	984 onze K	987 K
abonnement	181 kræver K	227 K	312 K	601 avec votre K	661 K	961 neem een K	961 kiezen voor een K	983 kies een K	987 K	1042 K
abonnementen	987 K
abonnements	661 K
abonnent	181 bliv K	181 allerede K	181 som K	223 bliv K	235 als K	235 sie sind noch kein K	236 bereits K	236 bereits K:in	993 bli K	993 allerede K	993 som K	1038 bli K
abonnenten	235 nur für K	235 exklusiv für K	309 unseren K	312 K
abonnenter	181 kun for K	181 artiklen er for K	224 vores K	227 K	993 kun for K	993 denne saken er for K	993 artikkelen er for K	1039 våre K	1042 K
abonnentin	235 als K	236 bereits K
abonnentinnen	235 exklusiv für K	235 nur für K	235 K vorbehalten	309 unseren K
abonner	181 K for at	223 K på	657 s'K	993 K for å	1038 K på
abonnere	1028 ved å K
abonnez	601 K-vous pour	601 K-vous à partir	657 K-vous	657 K vous
abonniere	308 K unseren	308 K hier
abonnieren	239 newsletter K	244 whatsapp-kanal K	244 K sie unseren kanal	261 podcast K	308 jetzt K	308 K sie
abonniert	236 bereits K
abrir	456 K en la app	1081 K no app
abyste	157 K mohli číst dál
""", 'ac': """
accede	452 K a todo
accedi	24 K	829 K per
accept	1113 K toate
acceptant	613 en K les cookies
accepteer	972 K de cookies
accepter	613 K les cookies
accepteren	972 cookies te K	972 cookies K
access	342 unlock full K	342 full K. no ads	428 K to every story	428 full K with no ads
acconsento	871 K a ricevere
accordance	421 K with our privacy
according	443 K to
account	342 create a free K to	342 sign in to your K	342 create an K to	428 please create a free K	440 create a free K	441 hold power to K	961 maak een gratis K	983 maak een gratis K
accurate	435 K at time of
accused	443 K
aceptado	464 no has K las cookies
aceptaste	464 no K las cookies
aconseja	512 K
aconsejaba	512 K
aconselha	1103 K
acrescentou	1103 K
actionnaire	658 sans K
""", 'ad': """
ad	11 K
adalah	793 K dosen
adblock	164 vypněte K	190 slå K fra	1002 slå av K	1058 wyłącz K	1210 stäng av K
adblocker	247 K erkannt	247 K aktiv	247 nutzen einen K	247 verwenden einen K	247 trotz K	312 K	359 disable your K	359 you are using an K	359 K detected	970 K uit
added	443 K
adgang	181 få K til
admitiu	1103 K
admitted	443 K
adres	1050 twój K e-mail
adresa	1109 K de email	1109 K de e-mail
adresiniz	1267 e-posta K
adresse	290 gültige e-mail-K	290 sie ihre e-mail-K	290 du deine e-mail-K	290 e-mail-K ein	604 votre K e-mail	604 votre K email
adresu	1157 na vašu e-mail K
ads	441 we don't have K
advarer	226 K	1041 K
advert	11 K
adverteix	151 K
advertentie	11 K
advertenties	984 zonder K
advertisement	11 K	358 this K has not loaded
advertisements	11 K
advierte	512 K
adviseert	986 K
""", 'af': """
affermato	886 ha K
affichage	633 K de ce contenu
affichant	633 en K ce contenu
afficher	613 pour K ce contenu	633 ne peut pas s'K
affichera	601 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	220 K-links	246 K-links	358 contains K links	1033 K-lenker	1241 K-länkar
affiliatelenker	1033 K
affiliatelinks	37 K	220 K
affiliati	37 link K
affiliation	37 liens d'K	637 liens d'K
affiliazione	37 link di K
affirme	660 K
affirment	660 K
afiliacyjne	37 linki K
afiliado	37 enlaces de K	37 links de K	489 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	489 enlaces de K
afiliate	37 linkuri K
afirma	512 K	1103 K
afirmar	151 va K
afirmou	1103 K
afmelde	183 K dig når
afsnittet	210 hele K
""", 'ag': """
agences	621 avec K
agenturmaterial	257 mit K
aggiornamenti	836 segui tutti gli K
aggiunto	886 ha K
agora	1100 doe K
""", 'ah': """
ahora	509 dona K
""", 'ai': """
ai	119 K	208 af K	1020 av K	1229 av K	1327 K
aidez	624 K-nous à	657 K-nous
aiutaci	849 K	883 K a
aiutarci	849 K	883 K a
""", 'aj': """
ajakirjandus	520 meie K	520 sõltumatu K
ajakirjanikud	520 meie K
ajoute	660 K
ajoutez	657 K-nous
ajuda	148 K'ns
ajude	1099 K-nos	1100 K-nos
ajutorul	1119 avem nevoie de K tău
""", 'ak': """
akismet	21 K to reduce spam
aktivieren	247 javascript K
akzeptiere	239 mit der anmeldung K
akzeptieren	239 mit der anmeldung K	249 cookies K
""", 'al': """
alamat	778 K email
aldus	986 K
alerta	1103 K
alertas	14 las K	457 recibe K	457 activa las K	1082 receba K
alertes	606 recevez les K	606 K info
alertou	1103 K
alerts	14 K	350 get K as
alles	235 lesen sie K
allow	359 K ads on
aloud	378 is read K by
""", 'am': """
amendat	1122 a K
ammesso	886 ha K
""", 'an': """
anche	884 siamo K su
andare	822 prima di K via
android	240 für K und ios	348 our K app	644 sur ios et K	964 app voor K
angebot	297 ihr K	297 dein K	308 hier gibt es das K
angebote	290 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angezeigt	249 inhalte K werden
anggota	817 jadilah K
anketi	35 našoj K
anketimize	35 K
anketu	35 našu K
ankiecie	35 naszej K
anlatti	1282 K
anmelden	24 K	308 jetzt K	308 hier K
anmelder	205 er K	1017 er K
anmeldung	239 mit meiner K	239 mit ihrer K	239 mit der K stimmen	239 mit der K stimme	239 mit der K willige	239 mit der K willigen	239 mit der K erklären sie	263 K
annetus	523 K
anno	885 all'K
annonce	11 cette K
annoncelinks	37 K	220 K
annoncen	11 K
annoncer	224 uden K
annonsblockerare	1210 stäng av K
annonseblokkering	1002 slå av K
annonselenker	37 K	1033 K
annonsen	11 K
annonser	1039 uten K	1247 utan K
announced	443 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	886 ha K
ano	1102 por K
anregungen	284 fragen oder K	284 fragen und K
ansehen	282 hier K	282 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	363 K our poll
antes	445 K de irte	1072 K de sair
anuncio	489 después del K	489 tras el K
anunciou	1103 K
anvender	190 vi K cookies
anytime	342 cancel K	442 cancel K
anzeige	11 der K	11 dieser K	246 nach der K weiter	306 dies ist eine K
anzeigen	249 mit einem klick K lassen
anzusehen	272 um das video K
""", 'ap': """
apeluje	1070 K
aplicativo	1081 baixe o K	1081 baixe nosso K	1101 nosso K
aplikace	172 naše K
aplikaci	161 stáhněte si K	161 stáhněte si naši K	161 v naší K
aplikacja	1068 nasza K
aplikacji	1051 w naszej K	1051 otwórz w K
aplikasi	779 unduh K	779 download K	779 K kami	817 unduh K	818 K kami
apoiador	1075 torne-se K	1099 seja nosso K	1100 torne-se K	1100 seja nosso K	1100 seja K
apoie	1099 K
apoio	1075 seu K é	1099 seu K	1100 seu K
aportaciones	500 gracias a las K
aporte	475 tu K	509 tu K
apoyan	500 que nos K cada mes
apoyo	448 con tu K	448 tu K es	475 tu K	509 tu K	509 su K
app	240 als K	287 mit der K	287 in der K	348 get our K	348 in our K	348 use our K	348 our new K	348 our ios K	349 get the K	440 our K	964 in de K	996 i vår K	1039 vår K	1204 i vår K	1247 vår K	1314 tải K	1355 K内阅读	1355 在K中	1355 K看更多
appareil	601 un seul K à la fois	650 en cours sur un autre K
appeared	374 first K on	437 K in print
appen	184 hent K	184 åbn i K	996 last ned K	996 hent K	996 åpne i K	1204 ladda ner K	1204 ladda ned K	1204 hämta K	1204 öppna i K
application	605 téléchargez l'K	605 télécharger l'K	605 dans l'K	605 avec l'K	605 sur l'K	605 notre K	658 notre K
applications	605 nos K mobiles
""", 'aq': """
aqui	1072 já que você está K	1072 já que está K
""", 'ar': """
arbeid	1039 vårt K
arbeit	309 unsere K
arbeitet	259 K als
arbejde	224 vores K
arbetar	1229 K med ai
arbete	1247 vårt K
argued	443 K
arrivato	822 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	149 aquest K	342 to unlock this K	342 members-only K	344 you've read your last free K	344 you have read your last free K	344 this is your last free K	344 reached your K limit	353 share this K on	358 links in this K may	430 save this K	441 this K	594 vous avez aimé cet K	594 cet K vous a plu	601 pour accéder à l'K	601 cet K est offert	601 cet K vous a été offert	601 pour lire cet K	601 offrir cet K	601 offrez cet K	602 de cet K à lire	621 cet K est paru dans	621 cet K a été publié	641 réagir à cet K en	655 cet K a d'abord été publié	658 cet K
articles	15 free K	332 you've read # K	342 access to all our K	342 gift K to give	344 free K left	344 K left this month	344 you've used all your free K	344 # of # free K	344 K left to read	428 to read more K	428 for three more free K	428 more free K	430 K to give	430 K to gift	430 K to share	430 gift # K	601 tous nos K	602 il vous reste # K	647 nos K sont en accès libre	658 nos K
articol	1120 acest K
articolele	1120 K noastre
articoli	829 tutti gli K senza limiti	830 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	822 ti è piaciuto questo K	829 per leggere l'K	829 regala questo K	884 questo K
articolul	20 K complet	20 K integral	1108 pentru a citi K	1120 ți-a plăcut K
artigo	20 ler este K	20 ler o K	1072 gostou deste K	1101 este K
artigos	1098 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	218 denne K for #	224 denne K	228 dir gefällt dieser K	235 lesen sie diesen K mit	235 um diesen K zu lesen	235 dieser K ist nur für	235 zugriff auf alle K	235 alle K lesen	235 ganzen K lesen	237 freie K übrig	237 K frei	237 ihr letzter freier K	260 K wurde	264 unsere K öfter	293 K etwas wert ist	297 alle freien K	302 weitere K finden sie	307 rechte am K	307 K steht unter einer	309 dieser K	309 diesen K	309 diesem K	806 untuk membaca K ini	818 K ini	961 om dit K te lezen	961 dit K is alleen	961 geef dit K	961 lees dit K met	961 gratis K deze week	974 fout in dit K	984 dit K
artikelen	15 gratis K	961 toegang tot alle K
artikeln	235 zugang zu allen K	297 zugang zu allen K	1196 gillade du K	1201 läs hela K med	1201 lås upp K	1232 fel i K	1247 den här K
artikkel	520 see K
artikkelen	1023 feil i K	1039 denne K
artikkeli	20 koko K	575 tämä K on vain	590 tämä K
artikkelit	15 ilmaiset K
artiklar	15 fria K	1201 fria K
artiklen	176 kunne du lide K	224 K her
artikler	15 gratis K	181 gratis K
arvioi	592 K
""", 'as': """
asegura	512 K
asked	443 K
asks	443 K
assinante	1078 já é K	1100 torne-se K	1100 seja K
assinantes	1078 exclusivo para K	1078 só para K	1078 somente para K	1101 nossos K	1104 K
assinatura	1104 K
assinaturas	1104 K
assine	1078 K para	1078 K por	1078 K e tenha	1100 K a	1100 K o	1100 K já	1100 K agora	1100 K e	1100 K por
associate	358 as an amazon K	373 is an K
assure	660 K
""", 'at': """
atbalsti	950 K mūs
atbalstiet	950 K mūs
atbalsts	950 tavs K	950 jūsu K
""", 'au': """
audio	2 K of this
audiofassung	2 K	260 K
audioverze	2 K
aufgefallen	251 fehler K
ausblenden	249 und wieder K
auszugsweise	257 nachdruck, auch K
auteur	622 est l'K
author	372 email the K	372 the K can be	373 is the K of	373 is an K
automated	2 read by an K	378 is read by an K	378 narrated by an K
automatisch	2 K vorgelesen	235 endet K	282 K vorgelesen	307 K von dpa	307 K von der
automatisk	1020 K oversatt
autor	259 ist K	473 es K de
autora	473 es K de
autore	850 è K di
autoren	271 meinung der K
autorin	259 ist K	259 ist freie K	271 meinung der K
autorise	650 n'K pas la lecture
autrice	622 est l'K	850 è K di
""", 'av': """
available	348 K on the app store	348 K on google play	348 our app is K
avbryt	21 K svar
avec	621 K afp
averci	883 grazie per K letto
avertit	660 K
avise	1100 K-nos
avsluta	1248 K när du vill
avsnittet	1231 hela K	1231 ladda ner K
avverte	886 K
""", 'ay': """
ayda	1281 K
aydinlatma	1273 K metni
aylik	1281 K
ayudanos	509 K
""", 'ba': """
ba	1041 K
bad	226 K	1249 K
bagikan	25 K
baixa	143 donar-te de K
baixe	1081 K o app	1100 K o
bajate	509 K la app
banner	312 cookie-K	444 cookie K
banners	444 cookie K
bantu	817 K kami
bastano	883 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	307 redaktion nicht K
beboette	986 K
become	384 K a	440 K one of them
becoming	383 K a member	440 consider K	440 K a member
bedankt	983 K voor het lezen
befindet	249 an dieser stelle K sich
before	332 K you go	332 K you move on
begging	444 K
begs	443 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	293 jeder K hilft uns	307 K steht unter einer	308 mit einem K	309 dieser K	309 diesen K
bejelentette	772 K
belirtti	1282 K
benachrichtigungen	14 K	241 K aktivieren	241 push-K
benadrukt	986 K
bent	955 nu je hier toch K
bepaalde	986 K
berasal	794 konten ini K dari
berdonasi	817 K
bereits	235 sie haben K ein abo	297 K ein konto
bergabung	817 mari K	817 K dengan kami	817 ayo K
bergabunglah	817 K
bergantung	804 K pada dukungan anda
berichten	309 wir K
berichterstattung	309 unsere K
berichtet	259 K für	259 K über
berichtete	311 K
berita	781 ikuti K
berkomentar	6 untuk K
berlangganan	777 sudah K	778 K newsletter	803 terima kasih telah K	803 berhasil K	817 K sekarang	817 silakan K
beschloss	311 K
besedah	1194 po K
besked	213 push-K
beskeder	213 push-K
besloot	986 K
beslutade	1249 K
besluttede	226 K
besluttet	1041 K
besoin	594 nous avons K de vous	657 nous avons K de vous	657 a K de vous	657 avons K de votre
besplatne	15 K članke
besplatnih	15 K članaka
bestellen	277 im shop K	308 jetzt K	308 K sie hier	308 K sie unseren
bestellung	263 K
besten	309 die K texte
betaalmuur	987 K
betalingsmur	227 K	1042 K
beteiligt	306 redaktion ist nicht K
betonte	311 K
bevorzugen	264 google K
bevorzugte	264 K quelle
bevorzugten	264 K quelle
bevorzugter	264 K quelle
bezahlschranke	294 K	312 K
""", 'bi': """
bidrag	179 dit K	179 giv et K	223 dit K	223 giv et K	227 K	991 ditt K	1030 gi et K	1038 ditt K	1238 ge ett K	1238 ditt K gör	1246 ge ett K
bidraget	1030 K ditt
bijdrage	958 jouw K	981 kleine K	985 kleine K
bildirdi	1282 K
bildirimlere	14 K	1268 K izin ver
bildirimleri	14 K	1268 K aç
billionaire	441 K owner
bilten	1157 na naš K
binding	181 ingen K	225 ingen K
bindingstid	993 ingen K	1040 ingen K
bindningstid	1201 ingen K	1248 ingen K
bisogno	822 abbiamo K di te	883 abbiamo K di te	883 abbiamo K del tuo	883 abbiamo K anche di te	883 abbiamo K di voi
bitte	228 haben wir eine K	228 eine K an sie	228 wir haben eine K
""", 'bl': """
blijkt	986 K uit
blocker	359 disable your ad K	359 disable ad K	359 turn off your ad K	359 using an ad K
blocking	359 K ads	359 K our ads
bloqueador	462 K de anuncios	513 K de anuncios	1087 K de anúncios
bluesky	16 K	355 follow him on K	355 follow her on K	355 follow them on K
""", 'bo': """
board	407 our jobs K	407 our job K
""", 'br': """
bralcev	18 po zaslugi K	1192 naših K	1192 po zaslugi K
bralci	1192 naši K
branja	0 čas K
brauchen	293 K noch #	308 wir K ihre hilfe	308 wir K deine hilfe	308 K wir sie	308 K wir dich	308 K wir eure
braucht	293 K ihre hilfe	293 K deine hilfe
breaking	350 get K news alerts
briefing	382 our morning K	382 our K	382 daily K	421 K in your inbox
briefkasten	266 anonymen K	266 anonymer K
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	359 your K is out of date	359 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1020 K ki	1020 K ai
""", 'bu': """
bulan	819 per K
buletin	778 K kami	803 K harian kami	818 K kami	821 K
bulunabilirsiniz	1279 katkida K
bulunun	1279 katkida K
bureau	393 K chief
button	272 klick auf den K
buttons	430 the share K	430 the K below
""", 'ca': """
cada	148 rep K
cadastre	1078 K-se para	1100 K-se
cadeau	961 K aan
cafecito	475 K
callan	510 lo que otros K
campagne	647 K de dons	657 boucler notre K
campaign	441 our spring K	441 our K
can	440 pay what you K
canal	460 únete al K	509 únete al K	1085 siga nosso K	1085 siga o K	1100 entre no K	1101 nosso K
canale	854 al K	884 il nostro K
canali	836 sui nostri K
canalul	1120 K nostru
cancel	21 K reply	342 K at any time	442 K any time	442 K at any time
cancele	1078 K quando quiser	1102 K quando quiser
cancellarti	832 puoi K
caporedattore	850 è K
caporedattrice	850 è K
carte	9 cette K
casella	832 nella tua K
""", 'ce': """
celoten	20 K članek
celotnega	1184 za ogled K
cerut	1122 a K
""", 'ch': """
channel	441 our K	781 ikuti K	781 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	604 par e-mail K	604 par mail K
chargement	633 K de la vidéo
chcete	171 K číst dál	1170 K čítať ďalej
check	412 K back for more	412 K back soon
chef	622 est K de
cheffe	622 est K de
chegou	1072 se você K até aqui
chercheur	622 est K
chercheuse	622 est K
chia	25 hãy K sẻ	1346 K sẻ
chiede	886 K
chiederti	822 un piccolo favore da K
chief	373 is K
chiesto	886 ha K
chip	383 K in	384 K in	440 K in now	440 K in and
chipping	440 consider K in
choisissez	601 K votre offre
choose	342 K a plan	440 K a plan
chosen	435 K by our
""", 'ci': """
cijelog	1156 za čitanje K
cikk	770 ez a K
cikkeink	770 K
cipta	788 hak K
citera	1218 K oss gärna	1218 K gärna men ange
citire	0 timp de K	0 timp K
cititorii	36 K noștri	1120 K noștri
cititorilor	18 datorită K
""", 'cl': """
claimed	443 K
clarifications	415 corrections and K
clicking	400 by K play
client	601 déjà K
""", 'co': """
code	854 qr K
codziennie	17 K rano	1050 otrzymuj K
coffee	337 buy me a K	383 buy me a K	383 buy us a K	440 buy us a K	442 cup of K
colabora	473 K con
collabora	850 K con
columnist	373 is a K	393 K
comenta	6 pentru a K
comentar	6 para K	6 per K	466 para K	466 quieres K	1091 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	466 déjanos tu K
comentarios	466 en los K	466 no admite K
comentariu	21 pentru a publica un K
comentou	1103 K
comment	6 to K	6 to leave a K	6 to post a K	363 log in to K	363 sign in to K	363 be the first to K	363 leave a K below	363 leave your K	363 our K policy	363 post a K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	641 votre K sera publié
commentaires	615 dans les K	615 charte des K	615 espace K
commentare	6 per K	842 per K	842 vuoi K
commenter	615 pour K	641 peuvent K	641 pour pouvoir K
commenti	842 nei K	842 i K saranno
commenting	363 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	363 in the K below	363 in the K section	363 let us know in the K	363 K powered by	363 K have been closed	363 all K are subject to	363 we welcome your K	440 let us know in the K
commercial	435 our K team	435 our K content	637 réalisé par un partenaire K	650 notre service K
commission	358 we may receive a K	358 K if you buy	435 may earn a K	435 may earn a small K	435 may earn an affiliate K	435 may receive a small K	435 may receive K	435 earn K from
commissione	862 ricevere una K
committed	415 K to accuracy
community	309 unsere K	363 abide by our K	390 our K members	390 leave our K	390 like our K	440 join our K of	441 K-funded	842 regole della K	854 K whatsapp
compartilhe	25 K	1100 K este
compartir	452 K tu cuenta, cambia	509 si quieres K tu cuenta
compensation	435 receive K from
complain	415 K about this article
complained	443 K
complains	443 K
complaints	415 our K page
completa	503 para leer la nota K	1078 para ler a matéria K
complete	428 K digital access
completo	1078 para ler o artigo K
complimentary	15 K articles	344 K articles	344 K article this month	344 last K article
compte	657 créez un K	657 créez votre K
comunidad	500 K que sostiene
comunique	1091 K um erro
condannato	886 ha K
condiciones	464 términos y K
condividi	883 K questo
condividila	25 K
condividilo	25 K
conduite	641 charte de bonne K
confidence	391 in K
confidential	391 K tip	391 K tips
confirm	346 check your email to K
confirmar	499 bandeja de entrada para K
confirmation	646 e-mail de K
connect	355 K with us on
connectez	24 K-vous	601 K-vous pour	657 K-vous
consenso	840 il K ai cookie
consent	361 we need your K to load	386 written K
consentiti	842 non sono K commenti
consider	337 if you liked this article, K	384 please K	384 K a	384 K giving	384 K joining	440 K making	440 K giving	440 K a gift	440 K joining
contact	346 K me with news and offers	397 K her at	397 K him at	397 K them at	440 K us at
contacted	372 can be K at
conte	1100 K-nos
contenido	9 este K	9 K externo	452 K premium	464 K externo de	464 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	361 to view this K, you	361 to view this K please	361 third-party K	361 this K is hosted by a third party	361 we use your sign-up to provide K	428 access to all our K	435 our K studio	437 to reuse this K
contenu	9 ce K	613 ce K n'a pas pu être	613 K bloqué	633 K est fourni par
contenus	601 tous nos K	658 nos K
contenuti	9 K esterni	829 a tutti i K
contenuto	9 questo K	9 K esterno	840 K esterno
contingut	9 aquest K
continua	875 K a leggere con	1108 pentru a K lectura
continuar	142 per K llegint	1078 para K lendo	1078 para K a ler
continuare	20 K a leggere	875 per K a leggere	875 per K la lettura	1108 pentru a citi în K
continue	342 to K reading this article	342 log in to K	342 sign in to K	342 register to K	342 upgrade to K	440 help us K
continuer	650 pour K à lire
continuez	637 publicité, K	650 K votre lecture sur
continuing	361 by K to use this website, you agree
contou	1103 K
contribua	1099 K	1100 K com	1100 K a partir	1100 K para o nosso
contribuez	657 K
contribuisci	883 K
contributed	394 K reporting	394 K to this report	394 K to this story	394 K to this article	437 K to this report
contributing	373 is a K	440 by K to
contribution	383 make a K	440 your K	440 make a K	440 making a K	657 votre K
contributo	825 con il tuo K	872 piccolo K per noi	883 il tuo K
contributor	373 is a K
conversation	363 to join the K	363 join the K with	440 join the K
cookie	361 manage your K	670 קובצי K	840 usiamo i K	840 questo sito usa i K	902 Kを使用	902 K（クッキー）	902 Kの使用	902 Kを利用	1058 pliki K	1140 файлы K	1140 файлов K	1296 файли K	1316 sử dụng K	1326 chấp nhận K
cookies	9 third-party K	190 vi bruger K	190 bruger K til	207 K	321 αποδοχή K	361 we use K	361 this site uses K	361 this website uses K	361 our site uses K	361 uses K to	361 accept all K	361 accept K	361 use of K	361 how to control K	400 social media K	464 usamos K	464 este sitio utiliza K	464 esta web utiliza K	464 uso de K	464 aceptar las K para	464 que aceptes las K	613 utilise des K	613 refusé les K	633 gérez vos K	661 bandeau K	972 gebruik van K	972 omdat je geen K	1002 vi bruker K	1019 K	1058 używamy K	1058 plików K	1089 usamos K	1089 este site utiliza K	1089 este site usa K	1089 uso de K	1220 K på	1228 K
copy	441 read our K
correct	435 K at time of
correction	415 report a K	415 request a K	415 suggest a K
corrections	415 our K	415 K policy	441 our K
correo	455 en tu K	455 en su K	455 a tu K
correspondant	622 est K	622 K à
correspondante	622 est K	622 K à
correspondent	373 is a K	393 K
correspondents	441 our K
corresponsal	473 es K
correu	143 al teu K
corrispondente	850 è K
courriel	604 par K chaque	604 dans votre boîte K
couvre	622 K les
coverage	412 read our full K	412 see our full K	441 our K
covers	373 K the
""", 'cr': """
created	377 summary was K
creative	374 under a K commons license
criticised	443 K
criticized	443 K
crowdfunding	444 K
""", 'cu': """
cubre	473 K los
cuenta	452 accede con tu K
cuestionario	35 nuestro K
cuma	17 her K
cuota	510 tu K
""", 'cz': """
czekamy	1060 K na wasze
czytaj	1067 K dalej za
czytania	0 czas K
czytelnicy	36 nasi K	1068 nasi K
czytelnikom	18 dzięki K	1068 dzięki K
""", 'da': """
daarna	961 K kun je
dabei	308 sind sie K	308 sei K
dacci	883 K una mano
dagar	1239 # K för #
dage	218 # K for #	223 prøv # K
dagelijks	963 ontvang K
dager	1031 # K for #
daily	346 sign up for our K
dakika	0 K okuma
danach	235 K # euro
dankzij	18 K lezers	18 K onze lezers
dapatkan	781 K update berita
dar	171 váš K	175 K	1181 K
darbu	951 mūsu K
darmowy	1048 ostatni K
darowizna	1067 twoja K	1071 K
darowizny	1071 K
darte	455 K de baja
darujme	173 K
dary	175 K	1181 K
data	373 is a K
dateci	883 K una mano
datenschutzbestimmungen	249 K
datenschutzhinweise	249 K
""", 'de': """
deaktiviere	247 K deinen adblocker
deaktivieren	247 K sie ihren adblocker	247 adblocker K	247 ad-blocker K
deaktiviert	247 javascript ist K
debat	206 send det til K*
debate	363 join the K
debattartikel	1227 din K	1227 skriva en K
debattartikeln	1227 svara på K
debatten	6 delta i K	192 deltag i K	212 deltage i K	212 deltag i K	212 tone i K	1024 delta i K
debattinnlegg	1018 K
decided	443 K
decidiu	1103 K
decis	1122 a K
deciso	886 ha K
declarat	1122 a K
declarou	1103 K
dedi	1282 K
dedicated	441 our K team
deductible	383 tax-K gift	383 tax-K donation	440 make a tax-K	442 tax-K
deel	25 K het	25 K dit	983 K dit
deine	18 ohne K
dejal	1194 je K
dejala	1194 je K
dela	25 K den
delivered	342 print edition K to	342 K to your door	346 K to your inbox	346 K to your email	346 get the latest news K
delo	1192 naše K
demanar	151 va K
demander	594 une faveur à vous K	594 un petit service à vous K
den	25 del K
denuncia	512 K	886 K	1103 K
departe	1119 citi mai K
depend	441 we K on
depende	500 no K de bancos
dependemos	500 K de nuestros lectores
der	311 so K
derden	972 inhoud van K
derecho	29 se reserva el K
desactiva	462 K adblock
desactivar	462 K adblock
desative	1087 K o adblock
descarga	456 K la app	456 K nuestra app	509 K nuestra	509 K la app
descarrega	148 K't
descarregue	1081 K a app
desta	1100 faça parte K
destek	1279 bize K	1279 K olun	1279 K ol	1279 K verin	1279 aylik K
detected	359 ad blocker K	359 adblock K
determinou	1103 K
detto	886 ha K
devamini	1266 K okumak için	1279 haberin K okumak
devenez	657 K membre	657 K mécène
device	391 non-work K
""", 'di': """
dicci	883 K la tua
dice	512 K	886 K
diceva	886 K
dich	308 trag K
dichiarato	886 ha K
diesen	9 K tweet	309 K text
dieser	309 K text
dieses	9 K video	272 um K video
dig	176 vi har en bøn til K	1246 hör av K
digest	382 weekly K	382 our K
digipakett	515 telli K
digital	297 K-abo für
digitalabo	235 mit unserem K	297 K für
dijo	512 K
dimanche	17 chaque K
dinara	1165 K
dine	181 læst alle K
dinleyin	2 haberi K
dipublikasikan	22 tidak akan K
dir	151 va K
direct	346 K to your inbox	609 suivez en K
directement	604 K dans votre
directly	346 K in your inbox
directo	460 sigue en K
direito	29 reserva-se o K	29 se reserva o K
disabilita	838 K adblock
disait	660 K-il	660 K-elle
disattiva	838 K adblock	838 K l'ad blocker
discover	201 google K	264 google K	387 google K	476 en google K	1013 google K	1222 google K
discussion	6 to join the K	615 participez à la K
disdici	829 K quando vuoi	885 K quando vuoi
disfrutando	503 sigue K de
disiscriverti	832 K
diskutiere	251 K mit
diskutieren	251 K sie mit	251 K sie über	308 K sie mit
dispatch	382 a weekly K	382 our K
disponibile	833 K su app store
disponible	456 K en google play	605 K sur l'app store
dispositivo	452 si continúas leyendo en este K	452 en otro K	875 in uso su un altro K
dispus	1122 a K
disse	886 K	1103 K
distribuie	25 K
dit	660 a K	660 K-il	660 lui K-on
dites	615 K-le nous en	657 K-nous
diu	151 K
diventa	883 K socio	883 K parte
diz	1103 K
dizia	1103 K
diziam	1103 K
""", 'do': """
do	441 what we K
docente	850 è K
dodal	174 K	1180 K
dodala	174 K	1166 K	1180 K
dodao	1166 K
dokumente	266 anonym K
dollar	440 K you give	442 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	661 K
dona	883 K ora
donacija	1163 vaša K	1167 K	1195 K
donacije	1167 K	1195 K
donacijo	1193 z K
donacijom	1165 K
donaciones	513 K
donacions	152 K
donasi	804 K anda	817 K anda	821 K
donate	384 K	440 K today	440 K now	440 K what you can	444 K
donateur	657 devenez K	983 word dan K
donateurs	624 nos K	658 nos K
donatie	958 doe een K	958 jouw K	981 K	983 jouw K	983 uw K	983 doe een K	987 K
donaties	987 K
donating	440 consider K
donation	337 consider making a K	383 make a K	424 K will be doubled	424 K will be matched	440 your K	440 consider a K	440 make a K	444 K
donations	444 K
donativo	1099 o seu K
donatrices	658 nos K
donazione	825 fai una K	849 una K	883 la tua K	883 fai una K	887 K
donazioni	887 K
donderdag	17 elke K
doneer	981 K	983 K
donirajte	1163 K	1191 K
donnerstag	17 jeden K
donnez	615 K votre avis	657 K-nous	657 K-leur
donors	440 new K
dons	657 vos K	661 K
doors	441 our K open
dostupan	1156 ovaj sadržaj je K
doubled	424 gift will be K
download	184 K appen	184 K vores app	348 K our app	348 K on the app store	349 K the app	349 K the free app	440 K our	964 K de app	964 K de gratis app	983 K de
""", 'dr': """
draht	266 ihr K zur	266 K zu uns
dreptul	29 își rezervă K
drepturile	1118 toate K rezervate
drittanbietern	249 K nicht zugestimmt	272 inhalte von K
drittanbieters	272 dienst eines K
drittplattformen	249 K
""", 'du': """
dukung	804 K kami lewat	817 K kami
dukungan	817 K anda
dung	9 nội K này	1326 nội K này do
duyurdu	1282 K
""", 'dz': """
dziennikarstwo	1046 wesprzyj niezależne K	1068 nasze K	1068 niezależne K
dziennikarze	1068 nasi K
""", 'ed': """
edebilirsiniz	1270 takip K
edited	437 this story has not been K	437 has not been K by
edition	407 our special K	437 in our print K
editor	364 letter to the K	373 is a senior K	373 is an K	373 is the K	373 is the deputy K	393 K	440 write a letter to the K	793 adalah K
editors	441 we, the K	441 our K
""", 'ee': """
eerste	985 K maand
""", 'ef': """
eftertryck	1218 K förbjudet
""", 'ei': """
eiere	1030 ingen rike K
eigener	228 in K sache	309 in K sache
eilmeldungen	14 K	241 K aufs	289 K
einem	235 mit K abo
einen	266 K tipp für uns
einer	307 text steht unter K
eingebettete	9 K beitrag	272 K inhalte
eingebetteten	272 K inhalt
eingebetteter	9 K beitrag
einloggen	24 K
einmal	17 K pro woche
eintragen	308 K genügt
einverstanden	239 ich bin damit K, dass
einwilligung	249 K jederzeit
""", 'ek': """
ekibimiz	1280 K
ekonomireporter	1226 är K
eksternal	794 konten K	794 situs K
eksternt	190 K indhold	207 K indhold	1002 K innhold	1019 K innhold
""", 'el': """
elfogadom	763 K a
elige	452 K tu plan	509 K tu plan
elismerte	772 K
elke	17 K dag
elle	660 dit-K
elmondta	772 K
elrendelte	772 K
""", 'em': """
email	17 daily K	317 στο K σας	346 enter your K	346 we'll K you	346 we will K you	353 click to K	353 share via K	363 save my name, K	382 our daily K	382 our free K	397 K her at	397 K him at	440 K us at	455 en tu K	778 ke K anda	803 di K anda	832 la tua K	832 nella tua K	1080 no seu K	1109 pe K	1132 ваш K	1290 ваш K	1312 địa chỉ K	1312 K của bạn	1312 nhận tin qua K	1333 mỗi sáng qua K	1333 tin nóng qua K	1333 qua K mỗi
emailing	372 get in touch by K
embed	9 this K	400 to view this K
embedded	9 K content	9 K post
embora	1072 antes de ir K
empresas	510 sin grandes K
""", 'en': """
enable	359 to view this video please K
encuesta	35 nuestra K
engagement	601 sans K	659 sans K
engagent	30 n'K que
engelleyici	1273 reklam K
engelleyicinizi	1273 reklam K
enjoyed	332 we hope you K this
enligt	1249 K
enquete	35 nossa K
enter	1142 ctrl+K	1298 ctrl+K
entering	346 by K your email
enthalten	297 im abo K
entlang	308 hier K
entrada	455 en tu bandeja de K	1080 na sua caixa de K
entro	884 K fine mese
entschied	311 K
envoyer	646 pour vous K nos
""", 'ep': """
episoden	1022 hele K
""", 'eq': """
equipa	1101 a nossa K
equipe	1101 nossa K
equipo	510 somos un K
""", 'er': """
erfahrungen	266 ähnliche K
erfolgreich	290 K angemeldet
erforderliche	21 K felder sind	251 K felder sind
erkende	986 K
error	415 spot an K
errors	415 spot any K
erschien	257 dieser text K zuerst	257 dieser artikel K zuerst	257 dieser beitrag K zuerst
erschienen	257 zuerst K auf
erwerben	307 rechte K
""", 'es': """
escreva	1100 K-nos
escreveu	1103 K
escribe	473 K sobre
escritor	473 es K
escritora	473 es K
escriu	148 K-nos
escute	1100 K a
esimene	521 K kuu
essai	659 offre d'K
estamos	510 ya K en
estimated	0 K read
""", 'et': """
ettertrykk	1010 K forbudt
etwas	293 text K wert ist
""", 'eu': """
euch	18 ohne K
euro	235 dann # K	310 ab # K
""", 'ev': """
evening	17 every K
every	17 K week	346 in your inbox K	379 thank you to K	442 K gift
everyone	379 thank you to K who	379 thanks to K who	424 keep it free for K
everything	441 K else we publish
""", 'ex': """
exclusief	961 K voor abonnees	961 dit artikel is K
exclusiva	452 nota K	504 K para socios
exclusively	428 K for members
exclusivo	452 este artículo es K	452 este contenido es K	452 contenido K para	504 K para socios	1078 este conteúdo é K	1078 este artigo é K	1078 conteúdo K para
existence	658 notre K
explained	443 K
explica	151 K	512 K	1103 K
explicar	151 va K
explicat	1122 a K
explicou	1103 K
explique	660 K
expressed	399 views K	399 opinions K	399 views and opinions K	399 views K are personal
external	9 K content	361 K content from
externe	9 contenu K	9 K inhoud	972 K inhoud
externen	9 K inhalt	9 K inhalte	249 K inhalt	272 alle K inhalte
externer	9 K inhalt	249 K inhalt von	272 anzeige K inhalte	272 K inhalt konnte
externes	9 contenus K
extracto	499 un K de nuestra
""", 'fa': """
facebook	16 K	187 på K og twitter	319 στο K και	353 share on K	355 on K and twitter	355 on K, twitter	355 on twitter and K	355 like us on K	355 find us on K	460 en K y twitter	460 en K, twitter	460 en K y x	609 sur K et twitter	609 sur K, twitter	836 su K e twitter	968 op K en twitter	968 op K, twitter	999 på K og twitter	1085 no K e no	1085 no K, no	1207 på K och twitter	1358 在K上
facebookie	16 K
facebooku	16 K	161 na K a twitteru
facts	440 fund the K
factual	415 K error	415 K errors
faire	657 K un don
fais	657 je K un don
faisant	597 en K un don
faisons	647 K vivre un
faites	597 K un don	624 K un don	657 K un don	657 K-le lire	657 K un geste
farci	884 da K
fast	226 slog K	1041 slo K	1249 slog K
favor	332 small K to ask	332 a K to ask of you	332 we have a K to ask	444 small K
favoris	627 K google	627 K sur google
favorite	387 K source	627 source K
favorites	627 sources K
favoritos	476 tus K
favour	332 small K to ask	332 we have a K to ask	444 small K
favourite	387 K source
""", 'fe': """
feedback	284 ihr K	284 dein K	363 thanks for your K	363 thank you for your K
fehler	251 haben sie einen K
fehlerhinweis	251 K
feliratkozom	759 K a hírlevélre
fellow	373 is a senior K	373 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	768 minden jog K
""", 'fi': """
fi	383 on ko-K
figyelmeztet	772 K
finanzieren	231 wir K uns durch spenden	309 wir K uns
finden	302 zum thema K sie	302 aus der region K sie	302 mehr dazu K sie
finder	211 K en fejl
fined	443 K
finestra	842 si apre in una nuova K
first	343 for the K year	343 for your K year
fizess	769 K elő
fizessen	758 K elő	769 K elő
""", 'fo': """
folge	244 K uns	308 K uns
folgen	244 K sie uns	308 K sie uns
folgt	244 K uns
follow	355 K us on	355 K us at	355 K him on x	355 K her on x	355 K them on x	355 K me on	355 K our live	355 K on x	363 notify me of K-up	440 K us on
folosim	1113 K cookie
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	198 alle rettigheder K
fordert	311 K
forderte	311 K
foretrukken	201 K kilde	1013 K kilde
foretrukket	1013 K kilde
foretrukne	201 K kilde	1013 K kilde
forint	771 K
forinttal	771 K
forklarer	226 K	1041 K
former	380 is a K
fortalte	226 K	1041 K
forteller	1041 K
fortgesetzt	246 wird nach der anzeige K
fortsette	1039 for å K å grave
found	443 K that
founder	373 is the K
""", 'fr': """
fragen	297 K zum abo	297 K zu ihrem abo
fragt	311 K
fragte	311 K
fredag	17 hver K	17 varje K
free	344 you have # K	346 sign up for our K	346 sign up to our K	346 get our K	348 our K app	348 our app is K	424 keep it K for all	424 keep this site K
freelance	372 is a K writer	373 is a K
freelancejournalist	205 er K
freiartikel	237 K
freier	259 ist K autor
freitag	17 jeden K
freiwilligen	308 K beitrag
friday	17 every K
fridays	17 on K
friend	353 tell a K	424 become a K of the
frilansjournalist	1017 er K	1226 är K
""", 'fu': """
full	20 to read the K
functional	400 K cookies
fund	337 help K our	440 K our
funded	441 reader-K
fundet	211 K en fejl
fundraising	441 K deadline	444 K
funktionale	272 K cookies
funnet	1023 K feil	1023 K en feil
""", 'ga': """
gab	311 K an
gabung	781 K di kanal	817 K
ganze	302 lesen sie die K
ganzen	20 K text	235 den K text lesen	302 lesen sie den K
gave	991 gi en K	1038 gi en K	1042 K
gazetecilerimiz	1280 K
gazetecilik	1280 bağimsiz K
""", 'ge': """
geaccepteerd	972 geen cookies hebt K
gebruiken	972 wij K cookies	972 we K cookies
gebruikt	972 deze website K cookies	972 deze site K cookies
gedetecteerd	970 adblocker K
gedruckte	297 K zeitung? dann
gedruckten	297 abonnenten der K
gefallen	228 ihnen hat dieser artikel K	228 hat ihnen dieser artikel K	228 hat dir dieser artikel K
gefragt	311 K
gefunden	251 fehler im text K
gehen	228 bevor sie K
gekennzeichnete	246 mit einem symbol K
geladen	249 nicht K werden	272 inhalt konnte nicht K
gelesen	309 bis hierhin K	309 bis hierher K
gemeinschaft	293 teil der K
genehmigung	257 ohne K
generated	377 summary was K	377 summary is K	377 summaries are K	377 key points were K	377 audio was K	377 voice is K	377 K using ai	377 K by ai	377 this audio is K
genererad	1229 ai-K
genereret	208 K af ai
generosity	440 your K
gengives	198 må ikke K
genossenschaft	309 unsere K	309 unserer K
gepubliceerd	22 wordt niet K	974 je e-mailadres wordt niet K
gern	308 wirf K
gerne	215 ja tak, jeg vil K
geschickt	290 eine e-mail K
geschlossen	251 kommentare sind K
gewinnspiel	277 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	287 die app K es	287 app K es
gift	440 your K	440 make a K	983 met een K
gifts	18 small K
giornale	884 questo K	884 il nostro K
giornalismo	825 sostieni il K	872 fare K costa	884 il nostro K	884 il K costa
giornalista	850 è K
giornalisti	884 i nostri K
giorno	17 ogni K
gitmeden	1262 K önce
give	383 K what you can	440 K what you can	440 euro you K
""", 'gj': """
gjengis	1010 kan ikke K
""", 'gl': """
glissez	657 K une pièce
""", 'go': """
going	20 to keep K	441 keep us K
google	201 K news	244 auf K news	264 als quelle bei K	264 als quelle auf K	264 bei K öfter	264 auf K sehen	287 K play	319 στο K news	348 get it on K play	355 follow on K news	387 K news	387 star on K	387 source on K	476 en K news	1013 K news	1013 som kilde på K	1027 app store og K play	1027 K play og app store	1055 nas w K news	1055 na K news	1111 pe K news	1222 K news	1222 som källa på K	1235 app store och K play	1235 K play och app store	1270 K news'te	1314 trên K news
gostou	1101 K desta	1101 K deste
""", 'gr': """
gracias	18 K a ti	500 es posible K a sus socios	510 K a ti
granskning	1247 sådan här K	1247 vår K
granskningar	1247 våra K
granskningen	1247 den här K
gratis	235 wochen K	235 monat K	308 jetzt K	310 wochen K	452 crea tu cuenta K	455 recibe K	509 recibe K	511 prueba K	819 K	961 ontdek nu K	961 krijg je ook K	984 niet K	1031 dager K	1239 dagar K
gratisartiklar	15 K
gratuit	15 article K	602 dernier article K	658 ce site est K
gratuita	885 prova K
gratuitas	15 matérias K	453 notas K	1098 matérias K
gratuite	15 articole K
gratuitement	601 inscrivez-vous K	601 essayez K	604 recevez K
gratuiti	15 articoli K	830 articoli K
gratuito	15 articolo K	830 articolo K	1098 artigo K
gratuitos	15 artículos K	15 artigos K	453 artículos K	1098 artigos K
gratuits	15 articles K	647 nos articles sont K
gridava	886 K
gritaba	512 K
gritava	1103 K
""", 'gu': """
guidelines	363 community K before	363 our community K
""", 'ha': """
haber	1280 bu K
haberi	2 K dinle	4 K
haberlerimiz	1280 K
hacemos	500 lo que K
hacete	509 K socio	509 K socia
hafta	17 her K
haftalik	1281 K
haftung	30 keine K
hakkini	29 K sakli tutar
hauteur	659 à la K de vos moyens
havi	771 K #
havonta	771 K
hay	1346 cho K
""", 'he': """
hear	392 we'd like to K from you	392 we'd love to K from you	392 we want to K from you	440 we want to K from you	440 we'd love to K
heard	443 court K
hebben	983 wij K je hulp nodig	983 we K je steun nodig
hekelt	986 K
hela	20 läsa K	20 läs K	1201 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	181 for at læse K	993 for å lese K
helfen	308 K sie uns	308 K sie mit
helft	308 K uns
helloasso	624 K
help	440 we need your K	440 K us do	440 will you K	440 K pay for	440 K if you can	440 K us pay	981 K ons	983 K ons
helpful	363 was this article K
her	988 nå som du er K
here	332 as long as you're K	332 now that you're K	440 sign up K
herunterladen	240 app K
hetente	17 K	771 K
hevder	1041 K
""", 'hi': """
hilf	308 K uns
hinterlassen	308 K sie
hinweise	266 K zu diesem	266 K nehmen wir	266 K für uns	284 K auf fehler
historien	219 læse hele K	622 est K
historienne	622 est K
historier	224 vores K
hittat	1232 K fel	1232 K ett fel
""", 'hj': """
hjelp	1020 K av ki	1020 K av ai	1038 K oss
""", 'hu': """
hubungi	817 K kami
huusi	592 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	176 nu K du er her
""", 'id': """
iddia	1282 K etti
ideal	985 K
identifiez	24 K-vous	601 K-vous pour	657 K-vous
""", 'if': """
ifade	1282 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	235 mit K abo
ihren	309 lebt von K
ihtiyacimiz	1279 yardiminiza K	1279 desteğinize K
""", 'ik': """
iklan	11 K
ikuti	781 K kami	817 K kami
""", 'il': """
ilimitado	452 acceso K	1078 acesso K
ilk	1281 K ay
illimitato	829 accesso K
ilmoitti	592 K
ilmoitukset	14 K
""", 'im': """
imbuh	820 K
imbuhnya	820 K
immobilienmarkt	277 unserem K
importa	509 tu opinión nos K
impozit	1121 % din K
""", 'in': """
inbox	317 στο K σας	346 sent to your K	346 right to your K	346 into your K	346 check your K to	421 in your K at #	421 in your K by #	440 your K	803 di K anda	803 ke K anda	871 nella tua K	963 in je K	1109 în K	1157 u vaš K
inchiesta	884 questa K
inchieste	884 le nostre K
ind	24 log K	181 log K for at
indbakke	183 i din K
indbakken	183 i K
independen	818 jurnalisme K
independence	441 our editorial K
independencia	510 nuestra K
independent	149 periodisme K	337 support K journalism	440 support K journalism	441 K journalism	1120 jurnalism K	1120 jurnalismul K
independente	1101 jornalismo K
independently	435 we K	435 editors K	435 K selected by our	435 K chosen by our
independents	149 mitjans K
independiente	510 periodismo K	510 prensa K
independientes	500 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	884 giornalismo K	884 informazione K
indipendenti	872 rimanere K	872 restare K
indipendenza	884 la nostra K
infocom	257 dpa-K
infolettre	604 notre K	658 notre K
informasjonskapsler	1002 bruker K	1019 K
information	361 to store and/or access K on a device	361 for more K see our privacy	625 lettre d'K	625 lettres d'K	658 K libre
informationen	257 mit K der	266 K zu diesem fall
informations	609 suivez les K sur
informativa	840 K sulla privacy	884 la nostra K
informazione	872 l'K di qualità ha un costo	883 sostieni l'K	884 K libera	884 l'K di qualità
informou	1103 K
ingen	217 uden dig K	217 K rig ejer	1030 uten deg, K	1238 utan dig K
ingyenes	15 K cikkei	15 K cikk
inhalt	9 dieser K	9 diesen K	235 dieser K ist nur für	272 dieser K wird von	272 um den K
inhalte	9 externe K	249 externe K
inhalts	9 dieses K
inhoud	9 deze K	972 om deze K te
iniciar	466 debes K sesión
initialement	621 article publié K	655 cet article a été K
inkorg	1203 i din K	1203 till din K
inkorgen	1237 direkt i K
inloggen	21 K om een reactie	24 K	983 je moet nog even K
innan	1196 K du går
innboksen	995 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inschakelen	965 meldingen K	970 javascript K
inscreva	1080 K-se na nossa	1080 K-se em nossa	1100 K-se
inscrever	1080 ao se K
inscription	604 votre K a bien été	604 K est confirmée	604 confirmer votre K
inscrit	601 déjà K
inscrivant	604 en vous K
inscrivez	604 K-vous à notre	657 K-vous
insegna	850 K storia
insisted	443 K
instagram	16 K	187 på facebook og K	244 auf facebook, K	244 auf K, facebook	244 auf facebook und K	244 auf facebook oder K	244 ob whatsapp, K	355 follow him on K	355 follow her on K	355 follow them on K	355 on K, facebook	355 on K and facebook	609 sur facebook et K	836 su facebook e K	968 op facebook en K	968 op facebook, K	999 på facebook og K	1207 på facebook och K
instagramie	16 K	1055 na facebooku i K
instagramu	16 K	161 na facebooku a K
instale	1081 K a app
install	348 K our app
installez	657 K-la
integritetspolicy	1210 K
intelligens	208 med kunstig K	208 af kunstig K	208 fra kunstig K	208 kunstig K (ai)	1020 med kunstig K	1020 av kunstig K	1229 med artificiell K	1229 av artificiell K
interdite	655 diffusion K
interdites	655 diffusion K
invest	440 K in local news
investigaciones	510 nuestras K
investigador	473 es K
investigadora	473 es K
investigando	500 seguir K
investigate	391 we should K
investigation	441 this K	658 cette K
investigations	391 our K team	391 our K desk	441 our K
investigative	373 is an K
investigativteam	266 K
inviata	850 è K
inviato	850 è K
invite	660 K
invitent	660 K
involved	435 not K in the
""", 'ip': """
iphone	348 our K app
""", 'ir': """
iratkozz	759 K fel	769 K fel
iratkozzon	759 K fel	769 K fel
""", 'is': """
is	380 K our
iscrive	871 ci si K qui
iscrivendoti	832 K
iscriversi	871 K qui
iscriverti	871 per K clicca	883 clicca qui per K
iscriviti	832 K alla nostra	832 K gratis	832 K al nostro	871 K qui	883 K	883 K qui
iscrizione	832 annullare l'K	871 la tua K è	871 per confermare l'K
istedi	1282 K
""", 'iz': """
izjavila	1166 K
izjavio	1166 K
""", 'ja': """
jaa	25 K se
jaar	985 per K
jahr	310 im K	310 pro K
janela	1091 abre em nova K
jar	383 tip K
jaunumi	951 mūsu K	954 K
jaunumiem	949 piesakies K	950 piesakies K
javascript	164 povolte K	164 zapněte K	190 aktivér K	190 slå K til	247 K in ihrem browser	247 aktivieren sie K	247 K benötigt	359 please enable K	359 requires K	359 K is disabled	359 K is required	359 turn on K	359 K is not available	359 enable K in your browser	359 K must be enabled	359 needs K	462 activa K	462 habilita K	462 habilitar K	462 activar K	583 salli K	583 ota K käyttöön	611 activer K	611 activez K	611 K est désactivé	611 nécessite K	670 אפשרו K	783 aktifkan K	838 abilitare K	838 abilita K	838 attiva K	838 attivare K	900 Kを有効	900 Kが無効	900 K を有効	970 schakel K in	1002 aktiver K	1002 slå på K	1058 włącz K	1058 włącz obsługę K	1087 ative o K	1087 habilite o K	1087 ativar K	1113 activați K	1140 включите K	1210 aktivera K	1210 slå på K	1296 увімкніть K	1316 bật K
javite	1163 K nam
""", 'je': """
jederzeit	235 K kündbar	239 widerruf K	239 K abmelden	239 abmeldung K	290 K wieder abmelden	310 K kündbar
jednou	17 K týdně
jefa	473 es K de
jefe	473 es K de
jelas	820 K
jelasnya	820 K
jelentkezz	24 K
jelentkezzen	24 K	758 K be a
jelezze	769 K nekünk
jetzt	235 K im abo	308 teste K
""", 'jo': """
jobbar	1229 K med ai
join	384 K for	440 K us on
jornal	1101 nosso K	1101 somos um K
jornalismo	1075 apoie o K	1100 apoie o K	1101 nosso K
jornalistas	1101 nossos K
journal	658 notre K
journalism	337 support our K	337 support the K you rely on	424 keep our K free	428 access to all our K	428 access to all of our K	440 support quality K	440 support local K	441 our K	441 fearless K	441 K like this
journalisme	597 soutenez un K	657 soutenez le K
journalismi	590 riippumaton K
journalismimme	590 K
journalismus	231 unterstützen sie unabhängigen K	231 unterstütze unabhängigen K	231 für unseren K	309 unser K	309 unseren K	309 unabhängigen K	309 unabhängiger K	309 gut gemachten K	309 gut gemachtem K	309 frei zugänglichen K	309 frei zugänglicher K	309 guten K	309 freien K
journalist	205 er K på	205 er K hos	205 er K ved	205 er K i	259 ist freier K	259 ist K	268 arbeitet seit # als K	372 is a freelance K	373 is a K	393 K	1017 er K i	1017 er K på	1017 er K og	1226 är K på	1226 är K och
journaliste	622 est K	622 K au	622 K à	622 K pour
journalisten	984 onze K
journalister	224 vores K	1039 våre K	1247 våra K
journalistes	646 nos K	647 payer nos K	658 nos K
journalistiek	958 steun onze K	984 onze K
journalistik	179 støt vores K	179 støt uafhængig K	224 vores K	224 uafhængig K	224 K koster	1199 stöd vår K	1199 stöd oberoende K	1247 vår K	1247 oberoende K	1247 granskande K
journalistikk	991 støtt vår K	991 støtt uavhengig K	1039 vår K	1039 uavhengig K
journalistin	259 ist freie K	259 ist K	268 arbeitet seit # als K
journalists	441 our K	441 we, the K
""", 'ju': """
jueves	17 cada K
jurnalis	793 adalah K	818 K kami
jurnalisme	804 dukung K	818 K kami
jurnalismul	1119 susține K	1120 K nostru
jutro	17 svako K	17 vsako K
juttu	575 lue koko K	590 tämä K
juttujamme	590 K
juttuvinkki	589 lähetä K
jutun	20 koko K
jutusta	590 piditkö K
""", 'ka': """
kaart	9 deze K
kabul	1282 K etti
kaitstud	518 kõik õigused K
kakor	1220 K på	1228 K
kami	818 tim K
kanaal	984 ons K
kanal	224 vores K	781 ikuti K	818 K kami	1039 vår K	1247 vår K
kanale	1055 na naszym K
kanalimiz	1280 K
kanalimiza	1270 K abone
kanavamme	590 K
karte	9 diese K
karya	818 K kami
kata	820 K
katanya	820 K
katkisiyla	18 okurlarin K
kaydolun	1279 K
""", 'kd': """
kdykoli	173 zrušit K
""", 'ke': """
kebijakan	783 K privasi	783 K cookie
keep	440 help us K	440 help K our
kein	297 noch K abo
kertoi	592 K
kertoo	592 K
kesti	1282 ceza K
ketentuan	783 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1020 av K
kiitos	589 K kun luet
kirjaudu	24 K	589 K sisään
kirjoitti	592 K
kirjuta	519 K meile
kirjutas	522 K
""", 'kk': """
kk	591 /K
""", 'kl': """
klaagt	986 K
klagar	1249 K
klagen	986 K
klager	226 K	1041 K
klagt	311 K
kleine	228 haben wir eine K bitte
klical	1194 je K
klicka	1236 genom att K på
klikke	1028 ved å K på
klummeskribent	205 er K
""", 'ko': """
kolumnis	793 adalah K
kolumnist	259 ist K	1226 är K
kolumnistin	259 ist K
komentar	6 za K	6 ostavite K	801 tulis K anda	801 di kolom K
komentarisali	6 da biste K
komentarisanje	6 za K
komentarz	6 dodać K	21 móc dodać K	1060 aby dodać K
komentarzach	1060 w K
komentator	801 tanggung jawab K
komentiranje	6 za K
kommentar	286 K wird	286 ihr K	286 dein K
kommentare	251 um K zu	286 K zu diesem	286 K werden
kommentaren	251 in den K
kommentarerna	1212 i K
kommentarfeltet	192 i K	1004 i K	1024 stenger K	1024 meninger i K
kommentarfunktion	251 K
kommentarsporet	212 i K
kommentator	205 er politisk K	205 er K	1017 er K i	1017 er K og	1017 er politisk K	1226 är politisk K
kommentera	6 för att K	1212 för att K
kommentere	6 for at K	6 for å K	192 for at K	1004 for å K
kommentieren	6 um zu K	6 K zu können	251 um zu K	251 probleme beim K	251 K sie diesen	251 K sie den	251 nicht mehr K	286 K
kommentiert	251 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kompakt	290 K per mail	290 K per e-mail
kondigde	986 K
kongress	277 jetzt zum K
konstaterade	1249 K
konstaterar	1249 K
konten	9 K ini
kontingent	237 haben ihr K
konto	181 opret en K for	223 opret en K	1067 załóż K	1201 skapa ett K för	1246 skapa ett K
kontributor	793 adalah K
konzern	294 kein K	309 kein K
kopieras	1243 får inte K	1243 får ej K
kopieres	1010 kan ikke K uten
kopiering	198 K er ikke tilladt	1243 K utan
koresponden	793 adalah K
korrekt	1232 ska vara K
korrekta	1232 ska vara K
korrekturhinweis	284 K*	284 K
korrespondent	205 er K	259 ist K	267 als K	1017 er K	1226 är K
korrespondentin	259 ist K	267 als K
korzystamy	1058 K z plików cookie
kostenlos	235 wochen K	235 monat K	239 K per mail	310 K testen
kostenlose	15 K artikel	237 noch zwei K	237 noch # K
kostenlosen	237 noch einen K	237 K artikel gelesen	239 unseren K newsletter	239 unserem K newsletter	239 unserer K newsletter	239 den K newsletter
kostenloser	237 K artikel
kostenpflichtig	235 dieser artikel ist K
kostnadsfritt	1239 en månad K
""", 'kr': """
kritik	284 lob oder K
kritiker	1226 är K och
kritiserar	1249 K
kritiserer	226 K	1041 K
kritisieren	311 K
kritisiert	311 K
kritizuje	174 K
kronor	1248 K
""", 'ku': """
kullan	1273 çerez K
kullanilamaz	1278 izinsiz K
kullanilmaktadir	1273 çerez K	1273 çerezler K
kullaniyoruz	1273 çerezleri K	1273 çerezler K
kulturressort	267 leitet das K
kulturskribent	1226 är K
kumppanimme	583 me ja K
kun	218 for K #	1031 for K #
kunne	224 K du lide
kurzfassung	260 K
kutunuza	1267 posta K
kuukaudessa	591 K
kuukausi	575 kokeile K	589 kokeile K
kuus	521 K
""", 'ky': """
kyselyymme	35 K
""", 'l': """
l	150 K'any
""", 'la': """
laadi	519 K alla
laatste	968 volg het K nieuws
ladda	1204 K ner vår app	1246 K ner
lade	240 K die app
laden	240 app K	240 K sie die app
lahjoituksesi	589 K
lahjoitus	589 tee K	593 K
laissez	657 K-nous votre
lamenta	512 K	886 K	1103 K
lamentano	886 K
lamentou	1103 K
lance	660 K
langganan	803 K buletin	817 K sekarang	821 K
lanjutkan	806 K membaca dengan
last	996 K ned vår app	1038 K ned
later	412 check back K
laukeliai	21 būtini K
laut	311 K
lavoro	884 il nostro K
lawyers	441 our K
""", 'le': """
leave	346 one click to K	440 K us a tip	440 K a tip
lecteur	9 ce K	633 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	647 par des K comme vous	658 nos K
lectoras	36 nuestras K	510 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	510 nuestros K	510 gracias a sus K
lectors	18 gràcies als K	149 els nostres K
lectrices	658 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	373 is a senior K	373 is a K
ledarskribent	205 er K	1226 är K
leden	984 onze K
lederskribent	205 er K
leernos	509 gracias por K
leestijd	0 K
legge	886 si K
leggere	829 per K tutto
lei	1121 # K
leiter	259 ist K
leiterin	259 ist K
leitores	18 graças aos K	36 nossos K	1101 nossos K
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	1103 K
lengkap	20 artikel K	806 membaca artikel K
lese	1032 du kan K mer	1032 kan du K mer
lesedauer	0 K
lesen	235 im abo K	235 K sie mit plus	237 % noch zu K	240 in der app K	302 mehr dazu K sie	308 danke fürs K
leser	1038 takk for at du K
leserabend	277 K
leserbrev	1018 K
leserbrief	251 K
leserbriefe	251 K an	284 K
lesere	36 våre K	1039 våre K
leserfinanziert	309 K
leserinnen	36 unsere K	309 unsere K	309 unseren K
leserinnlegg	1018 K
lesern	309 ihren K
leserne	18 takket være K	1030 K våre
lesernes	18 K bidrag	1039 K bidrag
leserreisen	277 unsere K	277 unseren K
leserumfrage	35 unserer K
leserzuschriften	284 K
lesetid	0 K
lesezeit	0 K
letno	1193 K
letter	364 send a K
letters	364 K to the editor	364 send K	415 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	872 solo grazie ai nostri K	872 esiste grazie ai suoi K	884 i nostri K
lettre	658 notre K
lettrici	884 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
leyendo	20 seguir K	503 para seguir K	503 quieres seguir K	503 sigue K con	503 y sigue K	509 sigue K sin
lezen	20 meer K
lezers	36 onze K	984 onze K
""", 'li': """
libovolnou	173 K částkou
lid	961 al K
lidem	18 díky K	172 díky K
liens	637 via nos K	637 par nos K
lignes	647 qui lisent ces K
liitu	519 K meie
like	441 work K this
liked	441 K what you read
liker	1039 K du det vi
limit	342 read without K	344 free K
limitat	142 accés il·K
limits	342 read without K
line	391 our tip K
link	353 copy the K	430 read it for free with this K
links	358 some K on this page	358 some of the K on
liputan	818 K kami
lire	20 pour K cet	660 peut-on K
lisas	522 K
listen	0 min K	355 K back here	355 K to us live	378 prefer to K	378 rather K
listening	378 K time
liveblog	302 im K	302 unserem K
""", 'll': """
llegado	445 si has K hasta aquí
llegint	142 per seguir K
""", 'lo': """
log	24 K in	961 K in om	961 K in of
logg	24 K inn	993 K inn for å	1038 K inn for
logga	24 K in	1201 K in för att
logged	21 must be K in to post	342 you must be K in to	363 you must be K in to
logget	192 du skal være K ind
login	24 faça K	1078 faça K para	1100 faça K
lokalredaktion	267 leitet die K
look	441 our new K
""", 'lu': """
lugeda	515 et edasi K
lugejad	520 meie K
lugemiseks	515 edasi K
luisterversie	2 K
lukeaksesi	575 K koko	575 kirjaudu sisään K
lukemista	589 jatka K
lukijamme	590 K
lukijoidemme	36 K
lukijoiden	18 K tuella	590 K tuella
lukuaika	0 K
lukuoikeutesi	15 K	575 K
lunar	1121 K
lunes	17 cada K
""", 'ly': """
lydversion	2 K
lyssnar	1231 K på poddar
""", 'ma': """
maand	961 deze K nog	985 per K
maandelijks	961 K opzegbaar	985 K
mach	308 K mit
machen	308 K sie mit	309 was wir K
macht	308 K mit
made	332 if you've K it this far
mail	159 váš e-K	759 e-K cím	983 K ons	1080 no seu e-K	1132 ваш e-K	1157 na vaš e-K	1171 váš e-K	1290 ваш e-K
mailadres	963 je e-K
mailadresse	183 din e-K	192 din e-K vil ikke
mailbox	963 in je K	963 in uw K	963 in jouw K
mailu	159 přímo do e-K	1171 do vášho e-K
mailul	1109 pe e-K tău
mainoksen	11 K
mainoksia	590 ilman K
mainos	11 K
mainosten	583 K esto
maken	984 wij K
maksumuuri	593 K
map	9 this K
mapa	9 este K
marketing	272 K-cookies	400 K cookies
marketingcookies	207 K
masuk	24 K atau	778 kotak K anda
masukkan	778 K email
matched	383 K dollar	424 gift will be K
material	257 mit K der	257 mit K von	374 this K may not be
matins	17 tous les K
mattina	17 ogni K
""", 'md': """
md	218 kr./K	225 kr/K
""", 'me': """
med	208 K ai	1020 K ki	1020 K ai	1229 K ai
medarbetare	1226 är K på	1226 är K i
meddelade	1249 K
meddelte	226 K
medgav	1249 K
medio	510 este K
medlem	223 bliv K	1038 bli K	1246 bli K
meie	520 K töö
meinen	251 was K sie dazu
meint	311 K
meinte	311 K
meinung	30 K der	251 sagen sie uns ihre K	271 K des autors
mejl	1157 na vaš K	1203 i din K	1203 till din K
mejla	1246 K oss
mejlen	1203 direkt i K
melalui	804 dukung kami K
melanjutkan	777 untuk K membaca	806 untuk K membaca
meld	1038 K deg på
meldde	986 K
melde	24 K dich	308 K dich an	995 K deg av når	1028 ved å K deg på
melden	24 K sie sich	235 K sie sich an, um	235 bitte K sie sich an	308 K sie sich an	308 K sie sich hier
meldingen	14 K	965 schakel K in	965 zet K aan	965 ontvang K	983 zet K aan
meldt	986 K
meldte	1041 K
membaca	806 untuk terus K	806 untuk K berita ini
member	383 become a K	428 not a K?	440 become a K
memberikan	801 K komentar
members	18 our K	36 our K	342 is for K only	342 K-only story	441 our K
membiayai	804 K kami
membro	1100 torne-se K
membutuhkan	817 kami K dukungan
menar	1249 K
mendaftar	803 dengan K, anda
mendapat	814 K komisi
mendapatkan	814 K komisi
mener	226 K	1038 hva K du	1041 K
menerima	794 K cookie	814 K komisi
mengambil	815 dilarang K	815 dilarang keras K
mengandung	801 komentar yang K
mengatakan	820 K
menggandakan	815 dilarang K
menggunakan	783 K cookie
mengutip	788 dilarang K
meninggalkan	801 K komentar
menit	0 K baca
mensais	1102 K
mensuales	511 K
mensuel	624 un don K	647 un soutien K	659 K
menurut	820 K
menyalin	815 dilarang K
menyatakan	820 K
merch	407 our K
merci	657 K de nous
mere	219 kan du læse K	219 du kan læse K	219 kan læse K om
merkezimiz	1280 haber K
mes	150 al K	511 al K	511 por K
mese	885 al K
mesec	1165 prvi K	1193 na K	1193 prvi K
meses	503 K por #
mesiac	1179 za K	1179 prvý K
message	332 a K from our editor
messagerie	615 votre adresse de K ne sera pas
metus	942 per K
mewakili	815 tidak K redaksi
""", 'mi': """
miembro	509 hazte K
mille	872 # per K
milliardaire	647 à aucun K
minggu	819 per K
mingguan	803 buletin K kami
minket	761 kövess K	769 kövess K	769 hívj meg K
minute	0 K read	428 it only takes a K to
minutes	0 K read	0 K to read
misiniz	1266 zaten abone K
mission	441 our K
mistake	415 spot a K	415 report a K
mitdiskutieren	6 K	286 K
mitgeteilt	311 K
mitglied	308 werden sie K	308 werde K	308 jetzt K werden
mitglieder	235 nur für K	297 angebots für K	309 unsere K
mitteilungen	14 push-K	241 push-K
mittwoch	17 jeden K
""", 'mj': """
mjesec	1165 prvi K
""", 'mn': """
mnd	1031 kr/K	1040 kr/K
""", 'mo': """
mobile	348 on your K app	348 our K app
mobilen	213 direkte på K	1025 nyheter rett på K	1025 rett på K	1233 nyheter direkt i K	1233 direkt i K
mobilepay	223 K
modalidad	511 K premium
moderador	1091 não serão aprovados pelo K
moderados	1091 serão K antes
moderated	363 comments are K	363 pre-K
mogelijk	983 maak het volgende K
mois	659 par K
moittii	592 K
monat	297 einen K für	297 K für nur	310 im K	310 pro K
monatlich	310 K
monday	17 every K
mondta	772 K
montag	17 jeden K
month	342 try a K for	342 try it for a K	343 for the first K	343 for your first K	442 a K	442 per K	442 every K	442 each K
monthly	383 one-off or K	428 reached your K limit	440 become a K	440 give K	442 K
months	342 K for $#	343 for the first # K	343 for the first three K
morgen	17 jeden K	17 am K	17 hver K	216 hver K i din	293 uns auch K
morgenbrevet	1029 K
morgon	17 varje K
morgonbrevet	1237 K
morning	17 every K	17 each K
moyens	658 nos K
""", 'mu': """
mukaan	589 lähde K	592 K
multato	886 ha K
multou	1103 K
mums	950 seko K
""", 'na': """
nabiralnik	1185 v vaš K
nachdruck	257 K verboten	307 K nur mit
nachrichten	240 K-app	240 aktuelle K aufs handy	241 push-K	302 weitere K finden sie	302 mehr K finden sie
nadaljevanje	1184 za K branja
nadie	510 K nos dice
najnowsze	1050 otrzymuj K
napisz	1060 K do nas	1067 K do nas
naprej	1184 če želite brati K
napsal	174 K
napsala	174 K
narrated	378 is K by an ai	378 is K by ai
naslov	1185 na vaš e-K
nastavak	1156 za K čitanja
nastavili	1156 da biste K čitanje
naszej	1068 K pracy
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	462 tu K no soporta	462 su K no soporta	1087 seu K não suporta
navigateur	10 votre K	21 dans le K pour mon prochain	611 votre K ne supporte pas	611 votre K n'est pas
navodi	1166 K
""", 'ne': """
necesitamos	445 K pedirte	448 K tu apoyo	509 K tu ayuda	509 K de ti	509 te K
necessaris	21 camps K
necessitem	148 et K
nedeljno	17 jednom K
neem	983 K nu een
nell	833 apri K'app
nella	832 K tua mail
neodvisni	1192 K mediji
neodvisno	1191 podprite K
neophodna	21 K polja
neovisno	1163 podržite K
nepriklausoma	941 K žurnalistika
netiquette	251 beachten sie die K	842 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1002 dette K bruker
neuen	240 hier geht es zur K
neukunden	297 nur für K
news	240 K-app	348 K app for	373 is a K	391 K tip
newsblog	302 im K	302 unserem K
newsletter	159 náš K	172 náš K	175 K	239 unseren K	239 unserem K	239 unserer K	239 zum K	239 K bestellen	239 K an	239 täglichen K	239 K richtig	239 K von	262 K	290 K erhalten	290 K empfangen	290 unser K	290 der K über	290 der K für	308 K an	309 unser K	309 unseren K	309 unserem K	309 dieser K	312 K	317 εγγραφείτε στο K	317 εγγραφή στο K	317 το K μας	317 γραφτείτε στο K	328 το K μας	331 K	346 sign up for our K	346 sign up to our K	346 sign up for the K	346 subscribe to our K	346 join our K	346 get our K	346 our K here	346 receive our K	346 our daily K	346 our weekly K	346 our morning K	382 K	421 K soon	441 our K	444 K	455 suscríbete a la K	455 apúntate a la K	455 nuestra K	499 suscribite al K	510 nuestra K	513 K	604 inscrivez-vous à la K	604 abonnez-vous à la K	604 notre K	646 vous adresser sa K	658 notre K	658 cette K	661 K	778 K kami	778 langganan K	832 iscriviti alla K	832 la nostra K	871 le nostre K	884 la nostra K	884 questa K	887 K	1050 zapisz się na K	1050 nasz K	1068 nasz K	1071 K	1080 assine a K	1080 nossa K	1101 nossa K	1104 K	1109 abonează-te la K	1109 abonați-vă la K	1109 înscrie-te la K	1123 K	1157 na K	1157 naš K	1164 naš K	1167 K	1171 náš K	1178 náš K	1181 K
newslettera	1050 zapisz się do K	1050 naszego K	1068 naszego K	1171 odber K
newsletterem	1068 naszym K
newsletters	346 K may contain info about	382 K	441 our K	444 K	604 nos K	604 recevoir les K	658 nos K	661 K
newsletterul	1109 K nostru	1120 K nostru
newspaper	441 our K
newsroom	435 not by the K	441 our K	441 non-profit K	441 this K
newsticker	302 unserem K
nezavisni	1164 K mediji
nezavisno	1163 podržite K
""", 'ng': """
ngay	1343 đăng ký K
""", 'ni': """
nieograniczony	1048 K dostęp
niets	980 K uit deze
nieuws	964 K-app
nieuwsbrief	963 onze K	963 dagelijkse K	963 wekelijkse K	982 K	984 onze K	984 deze K	987 K
nieuwsbrieven	963 onze K	982 K	984 onze K	987 K
""", 'nj': """
njuzleter	1157 na K	1157 naš K	1164 naš K
""", 'no': """
nombreux	647 plus nous serons K
nonprofit	441 K newsroom	441 K news outlet
nosotros	509 colabora con K
nosso	35 K quiz	1075 apoie K	1075 apoie o K	1081 baixe K app	1081 no K app	1100 apoie K	1100 apoie o K	1100 siga o K	1100 entre no K	1101 K site
nostra	149 la K feina	833 nella K app	884 la K app
nostre	149 el K canal
nostro	35 K quiz	884 il K sito	884 che il K
nota	20 leer esta K	503 para leer esta K
noticia	510 esta K
noticias	476 en google K	476 tu fuente de K
notificaciones	14 las K	457 activa las K	457 activar K	457 recibir K
notifications	14 K	350 turn on K	350 turn on desktop K	350 enable K	350 would like to send you K	350 allow K	350 K from this site	350 receive K	606 activer les K	606 activez les K	606 autoriser les K
notifiche	14 le K
notified	346 sign up to be K	350 get K
notifikasi	14 K	779 aktifkan K	779 dapatkan K
notifikation	213 K
notifikationer	14 K	213 K
notify	350 K me of	350 K me when	363 K me of new posts
notis	1233 K
notiser	14 K	1233 K	1233 push-K
notre	35 K quiz	658 K site
nouvelle	615 ouvre dans une K fenêtre
novice	1185 na naše K	1185 na e-K	1192 naše K
novinari	1164 naši K
novinarji	1192 naši K
novinarstvo	1164 nezavisno K	1164 neovisno K	1192 neodvisno K
noviniek	1171 odber K
""", 'nu': """
nuestra	456 en K app	509 únete a K	510 K app	510 K web
nuestras	510 K redes
nuestro	35 K quiz	448 apoya K	460 únete a K canal	509 apoya K	509 únete a K	509 recibe K	510 K canal	510 K medio	510 K sitio	510 K equipo
nuestros	464 K socios	510 K socios
numer	1069 K krs
nunca	510 más que K
nur	297 abo für K
""", 'ny': """
nyheder	201 google K
nyhedsbrev	183 vores K	183 tilmeld dig K	216 K	224 vores K	227 K
nyhedsbreve	183 vores K	224 vores K
nyhedsbrevet	183 få K	216 K
nyhetene	1025 K rett på mobilen
nyheter	1013 google K	1222 google K
nyheterna	1207 följ K	1233 K direkt i mobilen
nyhetsbrev	995 vårt K	995 våre K	995 meld deg på K	995 abonner på K	1029 K	1039 vårt K	1039 våre K	1042 K	1203 vårt K	1203 våra K	1203 anmäl dig till K	1237 K	1247 vårt K	1247 våra K	1250 K
nyhetsbrevet	995 få K	1029 K	1237 K
nyilatkozta	772 K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	842 i campi K
oberoende	1246 stöd K
objasnio	1166 K
objavljen	22 ne bo K
objavljena	22 neće biti K
obligatoires	21 champs K sont	615 les champs K
obligatori	842 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	466 los campos K
obligatoriska	21 K fält	1212 K fält
obligatoriske	21 K felt	1004 K felt
obrigado	1100 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	170 další šíření K
obserwuj	1055 K nas na	1055 K nas w	1067 K nas
obvestila	14 K
""", 'oc': """
occupa	850 si K di
ochtend	17 elke K
""", 'od': """
odejdete	153 než K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorna	30 nije K
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	1078 K este artigo
off	442 one-K
offert	601 vous est K	659 mois K
offrez	657 K-lui	657 K-nous
offrici	883 K un
offrimi	883 K un
""", 'og': """
oglasa	11 K	1164 bez K
oglasov	1192 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	1266 K devam etmek için
okurlarimiz	36 K	1280 K
okurlarimizin	1280 K
""", 'ol': """
olarak	1266 abone K
olun	1279 üye K
""", 'on': """
onafhankelijke	958 steun K journalistiek	983 steun K	984 K journalistiek
onafhankelijkheid	984 onze K
onbeperkt	961 lees K	961 K toegang	961 K lezen
ondersteunt	970 je browser K	970 uw browser K
onderzoek	984 dit K
onderzoeken	984 onze K
one	440 make a K-time
online	407 our K shop	407 our K store
onlineshop	277 im K bestellen
ontdek	983 K nu
ontvang	963 K elke	963 K onze
onze	964 K app	984 K app
""", 'oo': """
oordeelde	986 K
""", 'op': """
open	348 K in app	348 K in the app	964 K in app
ophavsretsloven	198 beskyttet af K
ophavsretten	198 K tilhører
opinion	30 K of	363 have an K on this
opinions	30 K of
oplyser	226 K
oplyste	226 K
opozarja	1194 K
opphavsrettslig	1010 K beskyttet
opplyser	1041 K
opplyste	1041 K
opprett	993 K en konto for	1038 K en konto
opsiger	218 indtil du K
opublikowany	22 nie zostanie K	1060 twój adres e-mail nie zostanie K
opzegbaar	985 K
""", 'or': """
ordenou	1103 K
ordinato	886 ha K
ordnete	311 K an
original	374 read the K article	655 lire l'article K
originally	374 this article was K published on	374 this story was K published on	374 this story K appeared	374 this article K appeared	374 K published at	437 story was K published by	437 story was K published on	437 story was K published in the	437 article was K published by	437 article was K published in our
originalmente	472 este artículo fue publicado K	472 publicado K en	1097 publicado K em
originariamente	848 articolo pubblicato K	879 pubblicato K in
ortaklarimiz	1273 biz ve K
ortsseite	302 unserer K
""", 'os': """
ostrzega	1070 K
oszd	25 K meg
""", 'ov': """
overblikket	216 K hver dag	216 K hver morgen
overname	980 K zonder
oversikten	1029 få K
ovisi	1163 K o vama
""", 'ow': """
owner	441 has no K	441 have no K
""", 'pa': """
padroni	872 non ha K	884 senza K	884 libera da K
pagar	1100 ajude a K
paghi	883 K un'ora
pago	513 muro de K
paid	358 we get K if you buy	358 we may be K
pakolliset	21 K kentät
palautetta	589 anna K
pandangan	815 tidak mewakili K	815 K pribadi penulis
paparnya	820 K
paper	380 is the K's
par	659 K an
parama	940 jūsų K	944 K
parceiros	1089 nós e os nossos K	1101 nossos K
paremkite	940 K mus
part	374 no K of this
partagez	25 K-le	25 K-la
parte	1100 faça K e
partecipato	862 non ha K alla stesura
parteispende	312 K
partenaires	613 nos K et nous	613 nous et nos K	658 nos K
participar	466 para K
participez	657 K à
partilhe	25 K-o
partir	594 avant de K	1102 a K de # euros
partner	249 wir und unsere K	306 von unserem K	840 i nostri K	1210 vi och våra K
partnere	190 vi og vores K	1002 vi og våre K
partnerlinks	37 K
partners	306 anzeige eines K	361 we and our K	441 our K	972 wij en onze K	984 onze K
partnership	374 was produced in K with
partnerzy	1058 my i nasi K	1058 nasi zaufani K
pasak	943 K
pass	353 K this on
patreon	383 on K	383 our K
patron	337 become a K of	440 become a K
patronem	1067 zostań K
paypal	293 per K
paywall	294 K	309 ohne K	312 K	441 we have no K	441 we do not have a K	444 K	661 K	887 K	1104 K
paywalls	444 K
""", 'pe': """
pe	1121 K an
pedimos	509 te K ayuda
pedirte	445 tenemos un favor que K
pediu	1103 K
peiling	35 onze K
pelanggan	777 khusus K	806 untuk K	818 K kami	821 K
pembaca	18 berkat K	818 K kami
pendant	659 K un mois
pendapat	815 K pribadi penulis
peneliti	793 adalah K
penulis	793 adalah K
people	18 thanks to K like	424 funded by K like you
pequeno	1072 um K favor a pedir
per	1040 K år	1248 K år
peramban	10 K anda
percent	344 # K left to read
perfil	1085 siga nosso K
periodisme	149 el nostre K
periodismo	448 apoya el K	500 hacer un K	509 apoya el K	509 colabora con el K	510 nuestro K	510 K de calidad	510 hacemos K	510 haciendo K
periodista	473 es K
periodistas	499 nuestros K	510 nuestros K
periodistes	149 els nostres K
perjantaisin	17 K
permanencia	511 sin K
permission	374 reproduced here with K	374 reproduced with K	386 written K	386 prior K	386 without K	400 K to load	400 K before anything is loaded	437 K to reuse this
personal	399 views are K
personale	1113 datele tale K
personales	464 datos K serán
personas	500 K como tú	509 K como tú
persondatapolitik	190 K
personenbezogene	249 K daten
personnelles	613 vos données K
personoplysninger	190 dine K
personopplysninger	1002 K
personuppgifter	1210 dina K
personverninnstillinger	1019 K
pertama	819 bulan K
pesquisa	35 nossa K
""", 'ph': """
phone	355 news to your K
photographer	393 staff K
photos	407 K from this story	407 K from this event
""", 'pi': """
pide	512 K
piebilda	953 K
piece	441 this K
pierwszy	1069 K miesiąc
pirmas	942 K mėnuo
pitch	383 K in	440 K in
pitching	440 consider K in
pix	1099 um K	1102 K
""", 'pl': """
plakaten	1010 vær varsom-K
plakatens	1023 vær varsom-K
plattform	309 unsere K
player	9 this K
please	342 K log in to	353 K share this	384 K help	440 K chip in	440 K give	440 K help if
plusartikelen	984 K
plusartikels	961 gratis K	984 K
""", 'po': """
pobierz	1067 K naszą
poche	644 dans votre K
podatku	1046 przekaż #% K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	210 K-app	224 vores K	261 den K können sie	261 den K kannst du	261 unseren K	309 unser K	309 unseren K	328 το K μας	376 follow the K	441 our K	510 nuestro K	658 notre K	818 K kami	884 il nostro K	984 onze K	1022 hører K	1068 nasz K	1101 nosso K
podcastapp	210 K
podcaste	34 našom K
podcasten	210 K	1022 K
podcastimiz	1280 K
podcastimizi	34 K
podcastimme	34 K	590 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	210 hvor du lytter til K	210 hvor du hører K	261 wo es K gibt	376 wherever you get your K	376 wherever you listen to K	376 wherever you get K
podcastu	34 naszego K	34 našem K	34 našem K
podcastul	34 K nostru	1120 K nostru
podcastunk	770 K
podcastunkban	34 K
podcasty	172 naše K
podd	34 vår K	1247 vår K
poddapp	1231 K
poddar	34 våra K	1231 K finns
podden	1231 K
podelite	25 K
podijelite	25 K
podkast	1022 hører K	1039 vår K
podkastapp	1022 K
podkasten	1022 K
podle	174 K
podpora	171 vaše K	1177 vaša K	1191 vaša K
podporo	1191 vašo K
podporte	1177 K nás	1177 K našu
podprite	1191 K nas	1191 K naše
podremos	509 con tu ayuda K
podziel	25 K się
pokutoval	174 K
policy	361 our cookie K
politica	1113 K de cookie
political	373 is a K	373 is the K editor
politika	1273 çerez K
politikasi	1273 gizlilik K
politikressort	267 leitet das K
politikwissenschaftler	259 ist K
politologue	622 est K
poll	35 our K	363 vote in our K	363 take our K
polub	1055 K nas na
pomagajte	1191 K nam
pomozite	1163 K nam
pomozte	171 K nám
ponctuel	624 un don K
pop	440 K your
portal	1068 nasz K
posez	657 K-la à	657 K-nous
posible	18 hace K
positions	407 our open K
post	20 rest of this K	400 to view this K	400 to see this K	435 this is a paid K	441 this K
postadress	1203 din e-K	1212 din e-K kommer inte
postadresse	995 din e-K	1004 din e-K vil ikke
postanite	1163 K član	1191 K član	1191 K naročnik
postaw	1067 K nam	1067 K mi
postfach	239 in ihrem K	239 in dein K	239 in ihr K	239 in deinem K	239 direkt ins K
posts	15 free K
potrebna	1163 K nam je
potrebujeme	1177 K vašu podporu
potrebujemo	1191 K vašo
potremo	872 aiuto K	883 con il tuo aiuto K
potrivit	1122 K
potrzebujemy	1046 K twojego wsparcia	1067 K twojej pomocy	1067 K twojego wsparcia
pound	440 K you give
pourboire	624 un K
poursuivez	601 K votre lecture
poursuivre	601 K votre lecture
povedal	1180 K	1194 je K
povedala	1180 K	1194 je K
powered	440 K by you
powerful	441 hold the K to account
powiadomienia	14 K	1052 włącz K	1052 K push	1052 chcesz otrzymywać K
""", 'pr': """
praat	974 K mee	983 K mee
praca	1068 nasza K
pratite	1163 K nas
pravi	1194 K
precisa	1100 K de si	1100 K de você
precisamos	1072 K da sua ajuda	1075 K do seu apoio	1100 K da sua ajuda
precisato	886 ha K
preciso	1091 é K estar logado
precizat	1122 a K
predplatitelia	1181 K
preferences	361 your cookie K
preferida	476 fuente K
preferidas	476 fuentes K
preferido	476 medio K
preferidos	476 medios K
preferita	836 fonte K su google	853 fonte K
preferite	853 fonti K
preferred	355 K source on google	387 K source
preglednik	10 vaš K
prejemajte	1185 K vsako
preluarea	1118 K
prema	1166 K
premier	601 le K mois	659 le K mois
premoderated	363 K
prenesite	1191 K
prenumerant	1201 bli K	1201 redan K	1201 som K	1246 bli K
prenumeranter	1201 endast för K	1247 våra K	1250 K
prenumerata	944 K
prenumeration	1250 K
prenumerationen	1203 avsluta K när
prenumeratoriams	936 tik K
prenumerera	1201 K för att	1203 K på nyhetsbrev	1236 genom att K	1246 K på vårt
prenumeruojate	936 jau K
prenumeruokite	940 K
presenteie	1078 K
pretplata	1167 K
pretplatite	1156 K se već od	1163 K se
pretplatnici	1167 K
pretplatnicima	1156 dostupan samo K
pretplatnik	1156 već ste K	1163 postanite K
pretplatnike	1156 samo za K
preuzimanje	1162 zabranjeno je K
preuzmite	1163 K
preventing	359 browser extension is K
price	442 the K of a
prijavi	24 K se
prijavite	24 K se	1163 K se na	1191 K se na
prima	1121 K lună
primeiro	1102 K mês
primer	150 el K mes	511 el K mes
primo	885 il K mese
principles	374 the thomson reuters trust K
print	353 click to K
prioriterad	1222 K källa
pripomenul	1180 K
prisijunkite	24 K
prispejte	1177 K
privacidad	464 política de K	510 nuestra política de K
privacidade	1089 política de K
privacy	361 see our K policy	361 to our K policy and terms	361 and the google K policy	441 our K policy
privacybeleid	972 ons K
privacyverklaring	972 K
privatlivspolitik	190 K
priznal	1180 K
probeabo	235 wochen im K	308 K
probeer	983 K nu	983 K een maand
proberen	985 gratis K
processing	361 consent to the K
prochains	658 nos K articles
produce	424 not free to K	424 not cheap to K
produced	435 K by our brand
proefabonnement	961 K	983 neem een K	985 K
profesor	473 es K
profesora	473 es K
professeur	622 est K
professeure	622 est K
professionista	850 giornalista K
professor	259 ist K	373 is a K	373 is an assistant K
professore	850 è K
professoressa	850 è K
professorin	259 ist K
profilazione	840 i cookie di K
profitez	601 K de nos offres	657 K de
prohibida	472 queda K
proibida	1097 é K a
project	641 trust K
promise	440 K never to
prosbu	153 máme na vás K	153 máme malou K
proseguire	875 per K la lettura
prossima	21 in questo browser per la K
provalo	829 K gratis	883 K gratis
provided	361 content K by a third party	400 contains content K by
provision	246 erhalten wir eine K	246 eine kleine K	306 bekommen wir eine K	306 eine K vom
provisions	246 K-links
prozent	297 K rabatt
przetwarzanie	1058 K danych osobowych
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	842 prima di K un commento
pubblicato	22 non sarà K	842 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	1091 o seu endereço de e-mail não será K
publication	337 is a reader-supported K	435 accurate at the time of K	435 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	1243 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	462 bloqueador de K	510 sin K
publicidade	11 a K
publicitat	11 la K	149 sense K
publicitate	11 K
publikovanie	1176 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	363 your email address will not be K	374 was first K by	374 was first K on	437 K under license
publishing	435 accurate at the time of K
puis	601 K # €
puisque	594 K vous êtes là
pungkasnya	820 K
punya	777 sudah K akun
purchase	358 K through links on our site
push	289 per K
pushbeskeder	213 K
pushmeldingen	965 K
pushnotiser	1233 K
pushvarsler	1025 K
""", 'py': """
pyysi	592 K
""", 'qu': """
queremos	445 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	822 già che sei K
quieras	452 cancela cuando K	511 cancela cuando K
quitter	594 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K
""", 'ra': """
raccolta	887 K fondi
racconta	886 K
raccontato	886 ha K
raconte	660 K
rad	1164 naš K
raise	424 help us K
rajaton	575 K pääsy
raksti	950 K mums
raksts	951 šis K
rappelle	660 K
""", 're': """
reach	397 K him at	397 K her at	397 K them at	424 we would K our goal	424 we'd K our goal	440 help us K
reached	344 you've K your limit of free	372 can be K at
reacties	974 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	344 # % left to K	378 is K by an ai	378 is K by ai	430 link can K this	441 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	332 we're asking K	379 thank you, K	424 funded by K like you	440 K like you	440 join the K	441 our K	441 funded by its K	444 appeal for K	444 K pay
reading	0 K time	342 keep K for just	342 to finish K	342 to keep K	342 keep K with a	342 K this post for free	430 to your K list
reageren	6 K	974 om te K
realizzazione	862 non ha partecipato alla K
recalled	443 K
recalls	443 K
recaptcha	346 protected by K
receba	1080 K no seu	1080 K todos os dias	1100 K as	1100 K no seu
receive	346 sign up to K	346 K email from us on behalf of	346 K emails from	361 agree to K emails	440 to K new posts
recevez	604 K chaque	604 K tous les	657 K chaque	657 K notre
recevoir	606 K les alertes	646 j'accepte de K
recherche	309 diese K
recherchen	309 unsere K
rechercheteam	266 K
recibe	455 K cada	455 K todas las	509 K cada
recibir	499 acepto K
reclame	1120 fără K
recomenda	1103 K
reconheceu	1103 K
reconnu	660 a K
recunoscut	1122 a K
recurring	383 K donation	442 K donation
redactie	974 mail de K	983 mail de K	983 tip de K	984 onze K
redactor	473 es K
redactora	473 es K
redakce	172 naše K
redakci	172 naši K
redakcia	1178 naša K
redakcie	1176 bez súhlasu K
redakcija	941 mūsų K	951 mūsu K	1164 naša K
redakcije	1162 bez dozvole K
redakciju	1164 našu K
redakcja	1068 nasza K
redakcji	1068 naszej K
redaksi	818 K kami
redaksjon	1039 vår K
redaksjonen	1038 kontakt K	1039 kontakt K
redakteur	259 ist K	267 als K	267 seit # K
redakteurin	259 ist K	267 als K	267 seit # K
redaktion	224 vores K	267 leitet die K	271 meinung der K	306 K war an der	307 nicht von der K	309 unsere K	1247 vår K
redaktionelle	249 externe K inhalte
redaktionen	192 skriv til K	1212 mejla K
redaktur	793 adalah K
redazione	871 la K ti invia	884 la nostra K
refresh	412 K this page	412 K the page
regala	452 K esta nota
reggel	17 minden K
registe	1078 K-se para
register	342 K for free to
registered	428 K users can
registrarte	455 al K
registrate	499 K a nuestro	509 K
registrati	829 K per	883 K per	883 K gratis
registreer	961 K je
registrera	1236 genom att K dig
registrere	1028 ved å K deg
registrieren	235 K sie sich
registrierung	263 K	297 mit ihrer K	297 die K ist kostenlos
registrujte	171 K se
regrette	660 K
regrettent	660 K
rejoignez	609 K-nous sur	657 K-nous	657 K notre	657 K nos
rekao	1166 K
rekla	1166 K
reklam	172 bez K	1068 bez K	1068 nie mamy K
reklama	1164 bez K
reklamdan	11 K
reklame	11 K
reklamelenker	1033 K
reklamelinks	220 K
reklamer	224 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamsiz	1280 K
reklamy	11 K
relatou	1103 K
rely	441 we K on
remaining	344 free articles K	344 free article K	344 articles K this month	344 free stories K
remind	444 K me later
removed	363 this comment has been K
replied	443 K
reply	6 leave a K
report	415 K an error
reportage	309 diese K	658 ce K
reportagem	1101 esta K
reportagens	1101 nossas K
reportaje	510 este K
reported	443 K that
reporter	259 ist K	267 als K	372 is a K at	372 contact the K at	373 is a K	373 is a senior K	391 contact the K	391 contact our K	391 email the K	393 K	622 est K	793 adalah K	1017 er K i	1226 är K på
reportera	473 es K
reporterin	259 ist K	267 als K
reportero	473 es K
reporters	440 ask our K	441 our K	441 we, the K
reporting	363 why are you K this	424 keep our K free	441 our K	441 this K	441 K like this	441 goes to K
reports	395 K on
representam	1091 os comentários não K
reproduced	374 may not be K
reproducerea	1118 K integrală
reproduction	374 K without permission	437 K in whole or in part	621 K interdite	621 toute K	621 droits de K
republish	374 K our articles	374 K this article	437 K this story	437 K our stories
republished	374 K with permission	374 is K from
required	21 K fields are marked	363 K fields are marked
research	373 is a K fellow
researcher	373 is a senior K	373 is a K
reserva	29 es K el dret
reservados	472 derechos K	1097 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	147 tots els drets K
reserve	29 K the right
reserved	326 all rights K	342 article is K for	374 all rights K	908 all rights K
reserves	29 K the right
responsabile	30 non è K
responsabilidad	30 K de	495 K de sus autores	495 K de quienes los
responsabilidade	30 K de	30 K dos	1091 os comentários são de K
responsabiliza	30 não se K	495 no se K de las opiniones
responsable	30 pas K	30 no se hace K	495 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
rest	20 to read the K	342 to read the K of this
restants	602 articles gratuits K
reste	602 il vous K #%	602 il vous K # %
resultater	201 google-K
retrouvez	609 K-nous sur	627 K	657 K-nous
rette	211 K fejl
retter	211 K fejl	211 K alle fejl	1023 vi K feil
rettigheter	1010 alle K forbeholdt
reuters	621 avec K
revelou	1103 K
revient	647 vous K qu'à
rewritten	374 may not be published, broadcast, K
""", 'ri': """
ricamiz	1262 küçük bir K var	1262 sizden bir K var
ricercatore	850 è K
ricercatrice	850 è K
ricevi	832 K ogni	883 K ogni	883 K la
ricordato	886 ha K
rief	311 K
riep	986 K
riferito	886 ha K
riippumaton	590 K media
riippumatonta	589 tue K	590 K journalismia
riproduzione	848 K riservata	848 © K	879 è vietata la K	879 vietata la K
riserva	29 si K
riservata	881 K agli abbonati
riservati	848 tutti i diritti K	881 K agli abbonati
riservato	829 K ai nostri abbonati	829 questo contenuto è K	875 K agli utenti	881 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	208 af en K
rocznie	1069 K
ropade	1249 K
ropte	1041 K
round	382 our K-up
roundup	346 get a weekly K	382 our K	382 weekly K
rozhodl	174 K
rozhodol	1180 K
rozpowszechnianie	1066 K artykułu
""", 'ru': """
ruft	311 K
ruled	443 K
rundbrief	262 K
""", 'sa': """
sa	1041 K	1249 K
sabah	17 her K
sabato	17 ogni K
sade	1249 K
sagde	226 K
sagen	311 K
sagt	311 K
sagte	311 K
sagten	311 K
said	443 K
saken	988 likte du denne K	1023 feil i K	1038 les hele K	1039 denne K
saker	1039 våre K
saklidir	1278 tüm haklari K	1278 her hakki K
saluran	781 ikuti K	781 gabung di K	818 K kami
samarbeid	1033 i K med en annonsør
samarbejde	220 i K med en annoncør
samarbete	1241 i K med en annonsör
samedi	17 chaque K
samstag	17 jeden K
samtycke	1228 ditt K
samtykke	207 dit K	207 give K	215 jeg giver K til	1019 ditt K
samtykket	1019 K ditt
sanoi	592 K
sanoo	592 K
saturday	17 every K
saugomos	939 visos teisės K
say	363 have your K in	440 have your K
sayenizde	1280 sizin K
says	443 K
""", 'sc': """
scarica	833 K l'app	833 K la app	833 K la nostra app	883 K la nostra	883 K l'app
schauen	308 K sie vorbei
schicken	308 K sie uns
schon	228 wenn sie K hier sind	228 wo sie K hier sind
schreef	986 K
schreib	308 K uns
schreiben	6 kommentar zu K	251 K sie uns ihre meinung	308 K sie uns	308 K sie an
schreibt	259 K über	259 K für	268 K seit # für	308 K uns	311 K
schrieb	311 K
schriftlicher	257 nur mit K genehmigung
schrijf	963 K je in voor	963 K je gratis in	983 K je in	983 K u in	983 K je gratis in
schrijft	986 K
scrie	1119 K-ne
scripts	359 unblock K
scris	1122 a K
scritto	884 chi ha K questo	886 ha K
scrittore	850 è uno K
scrittrice	850 è una K
scrive	850 K di	850 K per
scrivi	883 K a
scrivici	883 K
""", 'se': """
secondo	886 K
section	363 in the comment K
secure	391 K drop
securedrop	391 K
securely	391 K on signal	391 K via signal	391 contact us K	391 reach us K
segnalacelo	883 K
segons	151 K
segueix	148 K-nos
seguici	836 K su	836 K anche su	883 K
seguir	460 puedes K a	460 puede K a
segundo	1103 K
sekarang	817 donasi K	817 daftar K
sekite	940 K mus
sekojiet	950 K mums
selaimesi	10 K
selected	435 K by our
selengkapnya	777 untuk membaca K	806 membaca artikel K
selon	660 K
semaine	17 chaque K	17 une fois par K	659 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	511 a la K	1102 por K
semanal	455 boletín K
seminggu	17 K sekali
send	346 we'll K you	391 K us a tip	1004 K inn	1038 K oss
sende	1028 ved å K inn
seneste	210 K afsnit
senza	872 K di te non	883 K di te non
service	622 est chef du K	622 est cheffe du K
setiap	17 K pagi	819 K bulan
setmanalment	17 K
settimana	17 ogni K	885 alla K
settings	361 cookie K
setujui	794 K cookie
seuraa	589 K meitä
""", 'sh': """
share	25 K it	25 K this post	353 K this with	353 K this post on	353 K this if you	353 K this far and wide	353 click to K	358 we may get a K
shareholders	424 not by K	441 no K
should	391 story we K	391 we K look into	391 we K know about
shouted	443 K
""", 'si': """
sier	1031 til du K opp	1041 K
siga	1085 K-nos no	1085 K-nos nas	1100 K-nos
siger	226 K
sign	24 K in	346 K up to get	384 K up	440 K up for our	440 K up to our	440 when you K up	440 K up now
signal	202 på K	265 auf K	265 K-kanal	1014 på K	1223 på K
signaler	615 K une erreur
signalez	657 K-la-nous	657 K-le-nous
signing	346 thanks for K up	346 thank you for K up	346 by K up, i agree	346 by K up, you agree	346 by K up you agree
silakan	777 K login	777 K masuk
silenced	441 refuse to be K
since	332 K you're here
sinirsiz	1266 K erişim
sinulle	571 meillä on K pyyntö
site	441 our K	984 onze K
""", 'sk': """
skaityti	936 norėdami K toliau	936 norint K toliau	936 K toliau galite
skaitytojai	941 mūsų K
skelbiamas	22 nebus K
skicka	1236 genom att K
skirkite	940 K paramą
skribent	205 er fast K	1017 er K	1226 är fri K
skriv	223 K til os	1203 K upp dig	1246 K upp dig	1246 K till oss
skrive	21 logget ind for at K
skrivefeil	1023 funnet en K
skriver	226 K	1041 K	1249 K
skrzynce	1050 w twojej K
""", 'sl': """
slant	1248 en K
sledite	1191 K nam
sledujte	161 K nás	171 K nás	1177 K nás
""", 'so': """
so	311 K die
soci	148 fes-te K	148 fes-te'n K
socia	475 hazte K	509 hazte K
social	244 auch bei K media
socio	448 hazte K	475 hazte K	509 hazte K
sociologue	622 est K
socios	504 solo para K	504 sólo para K
someone	353 send this to K
something	415 see K wrong	415 K is wrong
sondage	35 notre K
sondaggio	35 nostro K
sondajul	35 K nostru
sonntag	17 jeden K
sostegno	825 il tuo K ci	825 abbiamo bisogno del tuo K	883 il tuo K
sostenerci	825 puoi K
sostengono	872 ci K ogni mese
sostenitore	883 diventa K
sostenitori	884 i nostri K
sostiene	849 chi ci K	884 chi ci K	886 K
sostieni	825 K il nostro	825 K la nostra	883 K il	883 K la
sostienici	849 K	883 K
sostuvo	512 K
sottolinea	886 K
soubory	164 K cookie
souhlasu	170 bez K
souligne	660 K
source	387 top K
soutenez	597 K notre	624 K-nous	624 K notre	650 en vous abonnant, vous K	657 K-nous	657 K notre	657 K-le	657 K-la
soutenir	597 pour nous K	657 K notre	657 nous K
soutien	597 votre K est	597 a besoin de votre K	647 votre K, même	657 votre K
soutiennent	647 nous K chaque mois
soutiens	657 je K
sovelluksemme	578 lataa K	590 K
sovelluksessa	578 avaa K
sovellus	578 lataa K	578 lataa ilmainen K	589 lataa K
""", 'sp': """
spaltist	1017 er K	1017 er fast K
spare	440 can you K
spelregels	974 K
spende	231 deine K für	231 ihre K hilft	231 deine K hilft	231 jede K hilft	231 jede kleine K hilft	231 jede K zählt	308 ihre K	308 deine K	308 eure K	308 mit einer K	308 K jetzt	308 K uns	312 K
spenden	308 K sie	308 jetzt K	312 K
spendenaufruf	312 K
spendenaufrufe	312 K
spendiere	308 K uns
spendieren	308 K sie uns
spiega	886 K
spiegato	886 ha K
sportressort	267 leitet das K
sportskommentator	1017 er K
spottete	311 K
sprijinul	1119 K tău	1119 avem nevoie de K
spune	1119 K-ne	1122 K
spus	1122 a K
""", 'sq': """
squadra	884 la nostra K
""", 'st': """
staat	986 K er
stabilito	886 ha K
stand	440 K with us
standards	374 our K: the
stay	412 K with us for
stelde	986 K
stellenangebote	277 aktuelle K
stellenmarkt	277 unserem K
stemme	208 ai-K
steuerlich	293 K absetzbar
steun	958 met jouw K	958 met uw K	958 K ons met	981 K ons	983 K ons	983 K onze	983 jouw K	983 uw K
stiahnite	1177 K si
stimme	260 K
stond	986 K
store	287 im app K
stories	15 free K	344 free K left	372 for more K like this	428 access to all our K	441 our K	441 K like this
story	15 free K	20 rest of this K	25 share this K	342 to read the full K	344 free K left	344 last free K	348 read this K in the app	353 share this K on	372 if you have a K to tell	372 email your K to	391 K for us	430 save this K	441 this K	441 K that took us
straight	346 K to your inbox
straipsnis	941 šis K
striga	1122 K
strona	1058 ta K używa
studio	435 our brand K
""", 'su': """
submitting	346 by K your email
subscreva	1080 K a nossa	1080 K as
subscribe	342 K to continue reading	342 K to read the full	342 to continue reading, K	342 K to get access	342 K for full access	342 K to unlock	342 already K?	346 K to our free	346 K to our weekly	346 K to our daily	346 K for more	355 K to our channel	355 K to our podcast	376 K to the podcast	376 K to our podcast	428 if you already K	428 K now for	440 K to our	440 K today	440 K now	440 K to get	440 K for free
subscribed	421 you are now K to
subscriber	342 already a K	342 this is a K-only	342 existing K	428 K-only article	428 K-only story	428 K-only content	428 not a K?	440 become a K	440 becoming a paid K	440 free or paid K
subscribers	342 this article is for premium K	342 for K only	342 exclusively for K	342 is exclusive to K	342 existing K	342 for paying K	342 for paid K	342 is for K	342 are for K	342 only K can read	428 exclusive to our K	428 exclusively to K	441 our K	444 K
subscribing	342 by K to our	346 by K, you agree	440 consider K
subscription	342 off annual K	342 off an annual K	342 your K helps	342 K is being used on another	342 upgrade your K	342 sign up for a K	342 purchase a paid K	428 your K supports	428 your K makes	428 our K offers	428 our K options	442 annual K	444 K
subscriptions	444 K
subscriptor	142 ja n'ets K	148 fes-te K	148 fes-te'n K
subscriptors	142 exclusiu per a K	142 només per a K	152 K
subscriu	148 K-te
subskrybenci	1068 nasi K	1071 K
subskrypcja	1071 K
subskrypcje	1071 K
substack	342 in the K app	444 K
substacks	444 K
subvention	647 aucune K et
sued	443 K
suite	650 pour lire la K	650 lire la K ?
suivez	609 K-nous sur	657 K-nous
sumate	509 K al	509 K
sunday	17 every K	382 our K email
sundays	17 on K
suport	148 dona'ns K	148 el teu K
suporta	1087 o seu browser não K
support	337 please K us	337 your K, no matter how small	337 K our work by	337 to K my work	337 you can K us	359 your browser does not K	424 K fact-based	440 K us	440 K our	440 K my work	440 K this work	440 your K	440 we ask you to K	440 K the show
supporta	838 il tuo browser non K
supported	359 your browser is not K	441 reader-K	441 reader K	441 member-K	441 listener-K
supporter	440 become a K
supporting	337 please consider K	440 consider K
survey	35 our K	35 our reader K	363 reader K	363 take our # minute K	363 two-minute K	363 short K	440 take our K
suscribirte	455 al K
suscribite	499 K a nuestro	509 K
suscripciones	513 K
suscriptor	452 ya soy K	452 ya eres K	509 hazte K
suscriptora	509 hazte K
suscriptores	452 exclusivo para K	452 sólo para K	452 solo para K	510 nuestros K	513 K
sustaining	383 K member	440 K member	440 become a K
sutikimo	939 be raštiško K
""", 'sv': """
svakog	17 K jutra
""", 'sw': """
swish	1238 via K
swisha	1246 K
""", 'sy': """
syndicated	437 auto-generated from a K feed	437 published from a K feed	437 K feed
syndication	437 our K team
syntetisk	208 K stemme	1020 K stemme
""", 'sz': """
szerint	772 K
""", 'ta': """
taalfout	974 K
tady	153 když už jste K
tahun	819 per K
takes	428 free and K less than
takip	1270 bizi K edin	1270 K et	1279 bizi K edin
takk	1028 ja K, jeg vil
takket	224 K være dig	1039 K være deg
talsyntes	1229 K
tamamini	20 haberin K	20 yazinin K
tandasnya	820 K
tanggung	815 menjadi K jawab penulis
tapkite	940 K nariu
tarayiciniz	10 K
targeting	400 K cookies
tartalmat	9 ezt a K
tartalom	9 a K
tarvitsee	589 K sinua	589 K tukeasi
tarvitsemme	589 K apuasi	589 K tukeasi
""", 'te': """
team	441 our K	984 ons K
teatas	522 K
tegasnya	820 K
teica	953 K
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	308 K sie uns
teilnehmen	277 jetzt K
teilte	311 K mit	311 K der	311 K die
tekst	20 cały K	20 ceo K	1068 ten K	1164 ovaj K
teksty	1068 nasze K
telefon	213 på din K
telegram	16 K	202 på K	202 K-kanal	244 unseren K-kanal	265 auf K	265 K-kanal	355 join our K	355 our K channel	440 join our K	460 nuestro canal de K	628 canal K	628 groupe K	854 canale K	1014 på K	1014 K-kanal	1085 nosso canal no K	1137 мы в K	1137 наш K-канал	1137 в нашем K	1137 новости в K	1223 på K	1223 K-kanal	1270 K kanali	1293 ми в K	1293 наш K-канал	1293 у нашому K
telegramkanal	1223 K
teljes	20 K cikk
telli	519 K kohe
tellija	515 oled juba K
tellijatele	515 artikkel on K	515 ainult K
tellimus	523 K
temas	473 cubre K
tenhle	172 K text
terangnya	820 K
terima	783 K semua
termos	1089 K de uso
terms	361 agree to our K of	361 agree to our K and	361 agree to the K
testen	235 für # € K	235 für # euro K	308 jetzt K	308 K sie
testez	601 K-nous	657 K-nous
testified	443 K
tetszett	770 K a cikk
texten	1232 fel i K
""", 'th': """
thank	379 K you to the	379 K you to all of you	379 K you to all who	379 K you to our
thanks	379 K to all of you who
them	424 will you join K
themenseite	302 unserer K
theo	1314 K dõi báo	1343 hãy K dõi	1346 K ông	1346 K bà	1346 K lời
think	363 let us know what you K	440 tell us what you K
thoughts	363 share your K	440 share your K
thousands	440 join K of
threema	265 auf K
throw	440 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
ticker	302 im live-K
ticketshop	277 unserem K
tietosuojaseloste	583 K
tikkie	985 K
tiktok	16 K
tilaa	589 K nyt
tilaaja	575 oletko jo K
tilaajamme	590 K
tilaajana	575 jatka lukemista K	575 K pääset	575 K voit	575 koko juttu K
tilaajat	593 K
tilaajille	575 vain K
tilauksen	577 voit peruuttaa K
tilaus	593 K
till	1196 vi har en bön K dig
tilmeld	183 K dig vores	215 ved at klikke på K	223 K dig
tilmelde	215 ved at K dig
tilmelding	215 ved K
tin	1347 bản K
tip	192 K os	192 har du et K	223 K os	440 K your
tipeee	624 K
tipline	391 our K
tips	391 news K	1004 K oss	1004 har du et K	1038 K oss	1212 har du ett K	1212 har du K
tipsa	1246 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	176 en lille K at bede	988 en liten K å be
""", 'tl': """
tl	1281 # K
""", 'to': """
today	384 join K	440 chip in K	440 sign up K	440 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	986 gaf K
toestemming	972 K te geven
toeta	519 K meid
toetage	519 K meid
toetus	519 sinu K	519 teie K
toimetus	520 meie K
toimintaamme	589 tue K
toimittajamme	590 K
toimituksellemme	590 K
toimituksemme	590 K
toimitusta	589 tue K
told	443 K
toteaa	592 K
touch	372 get in K with our	440 get in K
""", 'tr': """
trabaja	473 K en
trabajo	448 si te gusta nuestro K	510 nuestro K
trabalho	1101 nosso K
tragen	308 K sie sich	308 K sie hier
traitement	613 K de vos données
trakteer	983 K ons
traktir	804 K kami
transferred	361 personal data may be K
translated	377 this article was K
transparenzhinweis	257 K
tratamento	1089 K dos seus dados
tratamiento	464 K de tus datos
trattamento	840 K dei dati
travail	658 notre K
tredje	1228 K part
trenger	991 vi K din støtte	1038 vi K din hjelp
trial	342 your free K	440 start your free K	440 start a free K	442 free K
tribunales	473 cubre K
trusted	387 K source
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	589 K
tulisan	818 K ini
tulisnya	820 K
tunnus	589 luo K
tuo	872 il K #x#
tuomitsi	592 K
tutur	820 K
tuturnya	820 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	443 K
twierdzi	1070 K
twitter	353 share on K	355 follow him on K	355 follow her on K	355 follow them on K	355 follow on K
twitterze	1055 na facebooku i K
""", 'ty': """
tygodniowo	1069 K
tygodniu	17 raz w K
typo	415 spot a K
""", 'ub': """
ubegrenset	993 K tilgang
""", 'uc': """
ucap	820 K
ucapnya	820 K
""", 'ud': """
udbyder	207 ekstern K
udfyldes	192 skal K
udtalte	226 K
""", 'ug': """
ugen	225 om K
""", 'ui': """
uitgeschakeld	970 javascript is K
uitschrijven	963 op elk moment K
""", 'uj': """
ujar	820 K
ujarnya	820 K
""", 'uk': """
uken	1040 i K
uker	1038 prøv # K
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	359 video K
unbegrenzt	297 alle artikel K
unbegrenzter	297 K zugang
uneix	148 K-te
ungkap	820 K
ungkapnya	820 K
uniquement	647 nous vivons K grâce
unisciti	883 K
unlimited	342 get K access	342 K digital access	342 K access for
unlock	20 K this	342 K the rest
unser	309 K ziel	309 K team
unsere	36 K leser	240 K app	308 können sie K	309 K leser	309 K texte
unserem	35 K quiz	235 mit K abo	277 in K shop	277 K online-shop
unseren	36 K lesern	277 K shop	309 K lesern	309 K kanal
unserer	240 in K app	287 K app	302 lesen sie auf K	309 K arbeit
unseres	277 K teams
unsubscribe	346 K at any time	346 K anytime
unterschied	294 machen einen K	294 macht einen K
untuk	817 masuk K
""", 'up': """
updates	346 get K by email	412 check back for K	412 refresh for K
upgrade	342 K to paid	342 K to read	342 behind the paywall. K
upozorava	1166 K
upozornenia	14 K
uppgav	1249 K
uppger	1249 K
ups	444 pop-K
""", 'ur': """
urged	443 K
urteilte	311 K
""", 'ut': """
utilisation	613 K de cookies	613 K des cookies	613 conditions générales d'K
utilisons	613 nous K des cookies
utilizamos	464 K cookies	1089 K cookies
utilizza	840 questo sito K i cookie	840 K cookie
utilizziamo	840 K i cookie
uttalte	1041 K
""", 'uu': """
uudiskiri	518 telli meie K	519 telli K	520 meie K	523 K
uudiskirjaga	518 K
uutiskirje	577 tilaa K	589 tilaa K	593 K
uutiskirjeemme	577 K	590 K
""", 'uv': """
uvedl	174 K
uvedla	174 K
uviedla	1180 K
uviedol	1180 K
""", 'uy': """
uyardi	1282 K
uyariyor	1282 K
uygulama	1268 mobil K
uygulamamiz	1280 K
uygulamamizi	1268 K indirin	1268 K indir	1279 K indir
uygulamayi	1268 K indir	1268 K indirin
""", 'va': """
vacancies	407 our current K	407 our K
valfri	1199 swisha K summa	1248 K summa
valgfritt	991 vipps et K
valittaa	592 K
vare	1247 tack K er	1247 tack K dig
varnar	1249 K
varoittaa	592 K
varsel	1025 K
varsler	1025 K	1025 push-K
varslinger	14 K
varuje	174 K
vastaus	21 peruuta K
vayas	445 antes de que te K
""", 've': """
vecka	17 varje K
veckan	1248 i K
vendredi	17 chaque K
ventana	466 se abre en una K nueva
veraltet	247 ihr browser ist K
verantwoordelijk	30 niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	306 ist der anbieter K	306 der anbieter selbst K
verarbeitung	290 K meiner daten
verder	20 K lezen	955 voor je K gaat	961 lees K met	961 om K te lezen	961 K lezen?
verdi	1282 karar K
vereiste	21 K velden zijn	974 K velden
verfasser	271 meinung der K
verfassers	271 meinung des K
verhaal	984 dit K	984 goed K
verhalen	984 onze K
verhindert	249 ein skript K
verileriniz	1273 kişisel K
verklaarde	986 K
verktyg	1229 hjälp av ett ai-K
verlag	294 kein K	309 kein K
verouderd	970 je browser is K
verpassen	308 K sie
verscheen	980 dit artikel K eerder
verschenken	308 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verteiler	262 K
vertelde	986 K
vertelt	986 K
vertraulich	266 redaktion K
verwenden	249 wir K cookies
verwendest	247 K einen adblocker
verwendet	249 diese website K cookies	249 diese webseite K cookies
verzoek	955 een klein K
""", 'vi': """
viber	16 K
vidare	1201 för att läsa K	1246 läs K för
video	9 this K	9 este K	9 deze K	9 denne K
videoen	9 denne K
videos	266 fotos oder K
videre	181 for at læse K	223 læs K for	993 for å lese K	1038 les K for
viernes	17 cada K
view	348 K in app
views	30 K of	344 free K left
viikko	17 joka K
viikossa	591 K
vikao	1166 K
vill	1236 ja tack, jag K
vincoli	885 senza K
vipps	1030 på K	1038 K
virtuellen	308 K kaffee
visto	822 K che sei qui
visualiser	633 K les contenus
visualizzare	840 per K questo contenuto
vivons	647 nous K grâce à nos	647 nous ne K que
""", 'vo': """
voice	441 our K
volal	174 K	1180 K
volg	968 K ons op	968 K ons via	983 K ons
volgende	21 in deze browser voor de K
volgens	986 K
voor	963 meld je aan K
voorbehouden	980 alle rechten K
voordat	955 K je gaat
vorbehalten	235 abonnenten K	257 alle rechte K
vorbei	308 schau K
vores	35 K quiz	184 hent K app	184 i K app	223 støt K	223 hent K	224 K app
vorgelesen	282 ki-stimme K
vorlesen	2 artikel K	2 text K
votre	597 K don nous	624 K don	657 K don	657 K aide pour
vous	18 sans K	658 sans K
""", 'vr': """
vragen	955 hebben we een gunst te K	955 we willen je iets K
vriend	983 word K
vrijdag	17 elke K
vroeg	986 K
""", 'vs': """
vsebino	9 to K
""", 'vu': """
vuodessa	591 K
vurguladi	1282 K
""", 'vy': """
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	170 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
""", 'wa': """
waardevol	955 vond je dit artikel K
waarschuwt	986 K
wajib	21 ruas yang K
waktu	0 K baca
warf	311 K vor
warned	443 K
warns	443 K
warnt	311 K
warnte	311 K
wartawan	793 adalah K
washington	373 is a K
""", 'we': """
webbplats	1210 denna K använder cookies
webinar	277 zum K
website	190 dette K bruger	309 unsere K	441 our K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	442 a K	442 per K	985 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	346 sign up for our K	382 our K email	382 K round-up
weiter	235 lesen sie sofort K
weitere	302 K texte finden sie
weiterlesen	20 K	235 K mit	235 jetzt K	235 diesen artikel K	235 kostenlos K	235 mit plus K	247 mit werbung K
weiterzulesen	235 um K
weken	985 K voor
werbeblocker	247 deaktivieren sie ihren K
werbefrei	309 K
werbevereinbarung	239 stimme ich der K zu
werbung	11 K	297 alle texte ohne K	297 abo ohne K	309 ohne K
werde	308 K teil
werden	308 K sie teil
werk	984 ons K
wersja	2 K audio
wesprzyj	1046 K nasze	1067 K nas	1067 K nasze	1067 K naszą	1067 K mnie
weten	974 laat het ons K	983 laat het ons K	986 laat K
""", 'wh': """
whatsapp	16 K	202 på K	202 K-kanal	240 K-kanal der	244 unser K-kanal	244 unserem K-kanal	244 unseren K-kanal	244 zum K-kanal	244 K-kanal von	265 auf K	265 per K	265 K-gruppe	265 bei K	353 share on K	353 share via K	355 join our K	355 join us on K	355 our K channel	355 updates on K	440 join our K	460 nuestro canal de K	628 chaîne K	628 canal K	628 sur votre K	628 groupe K	854 canale K	854 gruppo K	854 su K	854 numero K	968 K-kanaal	1014 på K	1014 K-kanal	1055 kanał na K	1085 nosso canal no K	1085 nosso canal do K	1085 grupo do K	1111 canalul de K	1223 på K	1223 i K	1223 K-kanal	1270 K kanali
whatsappie	16 K
whatsappkanal	1223 K
whatsappu	16 K
while	332 K you're here
whitelist	359 K our site	359 K this site	359 K us
""", 'wi': """
widerrufen	239 jederzeit K
will	440 K you make a
window	353 opens in new K	353 opens in a new K
winning	373 is an award-K
wirtschaftsressort	267 leitet das K
wissen	266 K sie mehr
withdraw	361 K your consent
without	18 K your
""", 'wo': """
woche	17 jede K	310 pro K
wochen	297 # K für	297 vier K für	310 K lang
word	958 K lid en	981 K lid	983 K lid
work	440 back our K	441 our K
would	392 we K like to hear from you	392 K love to hear from you
""", 'wr': """
write	363 K to us at	440 K to us
writer	372 is a staff K for	372 is a senior K at	373 is a staff K	373 is a senior K	373 is a K
writes	373 K about	395 K on	443 K
writing	435 correct at the time of K
written	373 has K for
wrote	443 K
""", 'ws': """
wsparcie	1046 twoje K	1067 twoje K
wsparciu	1046 dzięki twojemu K
wspieraj	1067 K nas
""", 'wu': """
wurde	260 text K
""", 'wy': """
wyjdziesz	1043 zanim K
wymagane	21 K pola są	1060 pola są K
""", 'ya': """
yakiniyor	1282 K
yaniti	21 K iptal et
yapabilmek	6 yorum K	21 yorum K için
yaparak	1266 giriş K
yapilamaz	1278 alinti K
yapin	24 giriş K	1279 bağiş K
yapmak	6 yorum K
yayinlanmayacak	21 e-posta adresiniz K
yazdi	1282 K
yazin	1279 bize K
yaziyi	2 K dinle	4 K
yazmak	6 yorum K
""", 'ye': """
year	442 a K	442 per K
""", 'yi': """
yillik	1281 K
""", 'yo': """
you	18 without K	424 we have K.	441 without K
youtube	16 K	249 inhalte von K	355 on K for more	355 on K for the	1314 kênh K của
""", 'za': """
zabronione	1066 kopiowanie K
zadarmo	15 články K
zahtevana	21 K polja
zainstaluj	1051 K aplikację
zalo	1314 quan tâm K
zalogowani	1060 tylko K
zaloguj	24 K	1048 K się, aby	1048 K się aby
zamkniesz	1043 zanim K
zapewnia	1070 K
zapisal	1194 je K
zapisz	1050 K się na nasz	1067 K się na	1067 K się do
zarejestruj	1048 K się, aby	1067 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zavisi	1163 K od vas
""", 'zb': """
zbierka	1181 K
""", 'zd': """
zdarma	15 články K	15 článků K	157 články K
""", 'ze': """
zegt	986 K
zei	986 K
""", 'zi': """
ziedojums	954 K
zitten	984 we K ook op
""", 'zk': """
zkuste	157 K první měsíc	171 K první měsíc
""", 'zo': """
zondag	17 elke K
zostanie	1060 twój adres email nie K
""", 'zr': """
zrezygnuj	1048 K w każdej chwili	1069 K w każdej chwili
""", 'zu': """
zufolge	311 K
zugang	235 noch keinen K
zugeschickt	239 per e-mail K	239 per mail K
zugestimmt	249 externen diensten nicht K
zusammenarbeit	306 beitrag ist in K	306 artikel ist in K	306 text ist in K
zusammenfassung	260 K
zustimmung	249 K jederzeit	249 mit ihrer K	249 ihre K
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
eksternal
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
imbuh
imbuhnya
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
jelasnya
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
kolumnis
kolumnist
kolumnistin
komentar
komentarisali
komentarisanje
komentarz
komentarzach
komentator
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
kontributor
konzern
kopieras
kopieres
kopiering
koresponden
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
lanjutkan
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
melalui
melanjutkan
meld
meldde
melde
melden
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
metus
mewakili
miembro
mille
milliardaire
minggu
mingguan
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
pandangan
paparnya
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
pendapat
peneliti
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
pungkasnya
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
redaktur
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
setujui
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
tandasnya
tanggung
tapkite
tarayiciniz
targeting
tartalmat
tartalom
tarvitsee
tarvitsemme
team
teatas
tegasnya
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
terangnya
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
traktir
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
tulisan
tulisnya
tunnus
tuo
tuomitsi
tutur
tuturnya
tweet
tweeted
twierdzi
twitter
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
wartawan
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

PATTERNS: tuple[tuple[str, int], ...] = (('^sie erreichen [^,;@]{2,40} (?:unter|über|per) .{0,40}@', 269),
 ('^(?:mitarbeit|text|redaktion|protokoll|aus dem (?:englischen|französischen|amerikanischen) von):? [a-zäöüß.-]+(?: '
  '[a-zäöüß.-]+){1,2}$',
  270),
 ('\\b(?:können sie |jetzt |hier )(?:direkt )?(?:im|in) [a-zäöüß-]+-(?:shop|ticketshop|store)\\b', 278),
 ('^jetzt (?:anmelden|tickets sichern|bewerben|reinhören|mitmachen|lesen|anhören|abstimmen|teilnehmen):', 278),
 ('^(?:alle (?:nachrichten|news|artikel|texte|themen|infos)|die wichtigsten|aktuelle|jetzt|holen sie sich|hol dir|laden sie|lade|noch) '
  '[^.:]{0,50}\\b(?:der|die|unsere|zur) [a-zäöüß-]+-app\\b',
  288),
 ('^(?:erscheint )?(?:jeden|immer) (?:mon|diens|donners|frei|sams|sonn)tag(?:s)?(?: und (?:mon|diens|donners|frei|sams|sonn)tag)?(?: '
  'neu)?$',
  292),
 ('^erscheint (?:jeden|immer|montags|freitags)[a-z ]{0,40}\\.$', 292),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  336),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 369),
 ('^(?:reach|e-?mail|contact|follow) [^:,;@]{3,40} (?:at|on|via|by) .{0,40}(?:@|#-#)', 396),
 ('^you can (?:reach|e-?mail|contact) [^,;@]{2,30} (?:at|on|via|by) .{0,40}@', 398),
 ('^(?:sent|delivered|arrives|published|out)(?: to you)? (?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun|week)?day(?: (?:and|&) '
  '[a-z]{3,6}day)?(?: (?:morning|afternoon|evening))?[.!]?$',
  423),
 ('^(?:try (?:it |us |one |a |your |the )?(?:first )?(?:# )?(?:for |(?:day|week|month)s? for )(?:just |only )?[$£€]#|save #% on '
  '(?:your first|an annual|a digital)|subscriptions start at [^,]{2,24} (?:a|per) (?:week|month|year)\\.?$|(?:read on|continue '
  'reading|keep reading) with (?:an? )?[a-z -]{0,24}(?:\\+|plus|premium|subscription))',
  427),
 ('^(?:edited|story|text|words|video) by(?: [a-z.-]+){2,3}$', 439))

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
