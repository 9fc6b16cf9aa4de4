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
et.bio	c14	bio	8	on	*lehe|lehe|sadamalehe|laevalehe|ajakirjanik.|toimetaja.|peatoimetaja|kolumnist|korrespondent
et.embed	c7		24	nägemiseks|vaatamiseks|ei saa kuvada|nõustun|kuvamiseks	pead|nõustu|nõustuma|nõustunud|nõustun|luba
et.consent	w7		0
et.machine	c16		18	artikkel on|lugu on|tekst on|kokkuvõte on|selle kokkuvõtte	tõlgitud|koostatud|tehtud|tegi|loodud|genereeritud
et.from-us	s16		8	konverentsile|mida sa|kui hästi|lugejaküsitlus*|veebiseminari*|*lehte|sadamalehte|podcasti|viktoriin*
et.mistake	s12		16	anna|kirjuta|teata|märgi|ctrl
et.app	c5		10	lae alla|laadi alla|loe lehte
et.alert	c6		12	lülita|saa|luba|telli
et.letter	c4		26	telli|liitu|liitud|loobuda|olulisemad uudised|oled|tellides
et.letter-label	w4		0
et.appeal	c0		36	tasuta|ilma sinuta|aitab meil|meie|sõltumatu*|annetus
et.support	s0		8	ajakirjandust|meie tööd|meid
et.offer	s2		12	kuus|digipakett|euro eest|loe kõiki
et.wall-free	c3		16	sinu|sul on|loe edasi|loetud|jäänud
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
fi.agency	w15		0
fi.left	s2		10
fi.preferred	c13		24	lisää|valitse|aseta|seuraa|tee	google*
fi.channel	c13		20	liity|tilaa|seuraa|olemme|on nyt myös|saat
fi.tip	s14		30	toimittaja*|toimitukse*|meille|@|juttuvink*|uutisvink*|vinkin|kokemuksesi|nimettömä*
fi.writer	w14		0
fi.writer-is	s14		8	toimittaja|päätoimittaja|kolumnisti|erikoistoimittaja|avustaja|kansanedustaja
fi.bio	c14	bio	14	on
fi.reach	s14		12	@|x:ssä|twitterissä|blueskyssa
fi.embed	c7		30	hyväksy|hyväksyn|muuta|et ole hyväksynyt|tämä sisältö|upotus
fi.machine	c16		24	juttu on|artikkeli on|teksti on|tiivistelmä*|tämä tiivistelmä|otsikko on|jutun|näin	käännetty|tehty|tehnyt|tarkistanut|tarkistama|luotu|tuotettu|tekemä|lukee|käyttää tekoälyä
fi.from-us	s16		10	avoimet työpaikat|tapahtumaan|lukijailtaan|lukijakyselyyn|kyselyymme|visassa|mitä tiedät|kuinka hyvin|arvontaan|webinaariin|lukijatilaisuuteen
fi.pod	s5		9	podcast*|*-podcast*|jakso|jakson|spotifyssa|satama-podcastista|podcastista|yle areenassa|suplassa
fi.fix	c12		26	@|lähetä|ota yhteyttä
fi.debate	s12		12	keskusteluun|kommentoi*|klo #
fi.alert	c6		18	tilaa|ota|salli|saat	aiheesta|uutiset|heti|tärkeimmät|käyttöön
fi.app-own	c5		10	lataa|lue näköislehti|lue lehti|ladattavissa
fi.terms	c4		40	hyväksyt|uutiskirje*|uutisia|markkinointi*
fi.letter-own	c4		26	tilaa|tilaa se|saat
fi.appeal	c0		36	jos arvostat|ilman sinua|voit|mobilepay*|auttaa meitä|ilmainen
fi.offer	c2		18	tilaa|kokeile|tilaus jatkuu|sen jälkeen|jatka lukemista|tarjous
fi.lead-more	c11		12	voit lukea|lue
fi.affiliate	c9		24	juttu sisältää|artikkeli sisältää|sisältö on tuotettu|sivu sisältää
fi.publisher	s15		8
fi.wall-free	c3		18	jatka lukemista|jatkaaksesi|jäljellä|olet lukenut|lue
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
# comentarii	1208
# comentario	465
# comentarios	465
# comment	362
# commentaire	663
# commentaires	663
# commenti	890
# commento	890
# comments	362
# komentar	833
# komentarai	990
# komentarze	1153
# komentarzy	1153
# komment	813
# kommentaari	520
# kommentar	191	250	1097	1305
# kommentare	250
# kommentarer	191	1097	1305
# kommentti	608
# kommenttia	608
# min	351
# min de lectura	470
# min de leitura	1189
# min di lettura	895
# min leestijd	1072
# min. lesezeit	255
# reactie	1067
# reacties	1067
# yorum	1368
""", 'a ': """
a lire aussi	665
a message from our sponsor	357
""", 'aa': """
aanbevolen	1069
aanbevolen artikelen	1069
aanbevolen voor jou	1069
aangeboden door	1063
aanmelden	1054
aanmelden nieuwsbrief	1056
aanraders	1069
""", 'ab': """
abbonamenti	877
abbonamento	877
abbonati	877
abbonati ora	877
abbonati subito	877
ablehnen	248
abmelden	234
abo	234
abo bestellen	234
abo testen	299
abo verwalten	234
abonament	1201
abonamente	1201
abonare	1201
abone ol	1359	1359
abone olun	1359
abonelik	1359
abonentiem	1017
abonnee worden	1054
abonneer	1054
abonneer nu	1054
abonnement	180	234	649	1054	1086
abonnementen	1054
abonnements	234	649
abonner	180	1086
abonneren	1054
abonnez-vous	649
abonnieren	234
about sharing	351
about us	370
abrir menu	1189
abspielen	255
""", 'ac': """
accede	451
acceder	451
accedi	877
accedi con apple	923
accedi con facebook	923
accedi con google	923
accedi con il tuo account	923
accept	360
accept all	360
accept all cookies	360
accept and close	360
accept and continue	360
accepted payment methods	339
accepteer	1065
accepteer alle cookies	1065
accepter	189	661
accepter alle	189
accepter alle cookies	189
accepter et afficher	681
accepter et afficher le contenu	681
accepter et continuer	661
accepter et fermer	661
accepter les cookies	661
accepter tout	661
acceptera	1303
acceptera alla	1303
accepteren	1065
acceso	451
accetta	888
accetta e continua	888
accetta e continua oppure abbonati	923
accetta e visualizza	905
accetta e visualizza il contenuto	905
accetta i cookie	888
accetta tutti	888
accetta tutto	888
acconsento a ricevere comunicazioni commerciali	919
acconsento alla visualizzazione di contenuti esterni	905
account aanmaken	1054
accueil	668
aceitar	1182
aceitar cookies	1182
aceitar e continuar	1182
aceitar todos	1182
aceitar tudo	1182
aceptar	463
aceptar cookies	463
aceptar todas	463
aceptar todo	463
aceptar y continuar	463
aceptar y ver	483
aceptar y ver el contenido	483
acepto que se me muestre contenido externo	483
acepto recibir comunicaciones comerciales	498
acquista il numero in edicola	909
acquista la copia digitale	909
acquista questo numero	909
activar alertas	497
activer les alertes	691
""", 'ad': """
ad	357	948	972	972	1453
ad choices	357
ad feedback	357
adchoices	357
add a comment	362
add as preferred source	354
add to bookmarks	351
add to my topics	354
add to reading list	431
addebito diretto	876
administrer samtykke	1095
adres e-mail	1143
adresse e-mail	652
adresse e-mail invalide	694
adresse mail	694
ads	357
advert	357
advertentie	1063	1063
advertenties	1063
advertise with us	357
advertisement	357	831	886	1365
advertisement feature	357
advertisements	357
advertiser content	357
advertising	357
advertorial	245	320	862	1206	1365
""", 'af': """
afdrukken	1060
afegeix un comentari	146
afficher ce contenu	681
afficher la suite	668
afficher le contenu	661
afficher le contenu externe	681
afficher les commentaires	663
afficher plus	668
affiliate	357
affiliate disclosure	357
affiliate-link	245
afgiv din stemme her	196
afmelden	1054
afspelen	1072
afspil	196
after ad	357
after newsletter promotion	345
afvis	189
afvis alle	189
""", 'ag': """
agb	248
aggiungi ai preferiti	883
aggiungi un commento	890
agrandir	668
agrandir l'image	668
agree	360
agree and continue	360
""", 'ah': """
ahora en portada	467
ahora no	446
""", 'ai': """
ai deja cont	1201
ai deja un cont	1201
ai generated summary	403
ai highlights	403
ai overview	403
ai summary	403
ai uitat parola	1201
ai-generated	403
ai-generated summary	403
ai-genererad sammanfattning	1310
ai-genereret opsummering	196
ai-generert oppsummering	1102
aidez-nous	645
aiheet	609
ailleurs sur le web	665
ainult tellijale	514
aiutaci	873
aizpildi aptauju	1024
""", 'aj': """
ajouter aux favoris	656
ajouter un commentaire	663
""", 'ak': """
akceptuj	1151
akceptuj wszystkie	1151
akkoord	1065
aksepter alle	1095
aktuell	252
aktuelle artikel	252
aktuelle nachrichten	252
aktuelles	252
akun saya	825
akzeptieren	248
""", 'al': """
al abonnee? log in	1054
al een account	1054
algemene voorwaarden	1065
all access digital	429
all comments	362
all donations are tax-deductible	425
all news	370
alla kommentarer	1305
alle ablehnen	248
alle abo-angebote	299
alle akzeptieren	248
alle anzeigen	255
alle artikel anzeigen	255
alle artikel unbegrenzt lesen	299
alle bilder	255
alle cookies accepteren	1065
alle cookies akzeptieren	248
alle externen inhalte anzeigen	273
alle kommentare	250
alle kommentare anzeigen	250
alle kommentarer	191	1097
alle newsletter	238
alle reacties	1067
aller au contenu	668
aller au contenu principal	668
allerede abonnent? log ind	180
allerede abonnent? logg inn	1086
alles accepteren	1065
alles akzeptieren	248
alles anzeigen	255
alles bekijken	1072
alles weigeren	1065
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
alte articole	19	1209
alte articole care te-ar putea interesa	19
altre notizie	19	892
altre notizie da leggere	19
altri articoli	892
altri articoli su questo argomento	892
altri articoli sull'argomento	892
altro	895
altro importo	876
always active	360
""", 'am': """
am meisten gelesen	252
amount	334
ampliar	470	1189
ampliar imagen	470
""", 'an': """
an error has occurred while submitting the form	420
an error occurred. please try again	420
ana sayfa	1371
anasayfa	1371
anbefalede artikler	193
anbefales	1099
anbefalet	193
anbefalt	1099
anbefalte saker	1099
anda mungkin juga suka	858
anda mungkin suka	19
ander bedrag	1053
andere lasen auch	252
anderen lazen ook	1069
anderer betrag	233
andre leser	1099
ange din e-postadress	1296
ange din mejl	1296
angebot sichern	234
angebote unserer partner	245
anmelden	234
anmeldung erfolgreich	291
anna palautetta	608
anna palautetta jutusta	608
anna tagasisidet	520
annonce	188	188	659
annoncer	188
annonces	659
annons	1302	1302
annons slut	1302
annonse	1094	1094
annonse - artikkelen fortsetter under	1094
annonse - saken fortsetter under	1094
annonser	1094	1302
annonssamarbete	1313
annual	334
annunci	886
annuncio	886
anterior	470	1189	1211
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
apoie	1168
apoie-nos	1168
aportar	447
approfondimenti	892
approfondisci	892
apri menu	895
""", 'ar': """
ar santrauka buvo naudinga	990
ar straipsnis buvo naudingas	990
ara	1371
archivado en	465
archivo	467
argomenti	892
argomenti trattati	892
around the web	365
article content	357
article continues below	357
article suivant	665
articles connexes	665
articles les plus lus	665
articles populaires	702
articles relacionats	144
articles similaires	665
articole recente	1209
articole recomandate	1209
articole similare	1209
articoli che potrebbero interessarti	892
articoli consigliati	926
articoli correlati	892
articolo correlato	892
articolo precedente	892
articolo riservato agli abbonati	923
articolo successivo	892
articolo tradotto automaticamente	907
articolul anterior	1209
artigo anterior	1186
artigos relacionados	1186
artikel als pdf herunterladen	300
artikel auf die merkliste setzen	300
artikel bewerten	250
artikel delen	1060
artikel drucken	242
artikel freischalten	234
artikel geht unten weiter	305
artikel lain	858
artikel lainnya	834
artikel lesen	255
artikel menarik lainnya	858
artikel merken	242	300
artikel per e-mail empfehlen	300
artikel populer	858
artikel sebelumnya	834
artikel selanjutnya	834
artikel speichern	242
artikel sponsor	862
artikel teilen	242
artikel terkait	834
artikel verschenken	234
artikel versenden	242
artikel weiterleiten	300
artikel zusammenfassen	275
artikkel on tellijale	514
artikkel sisaldab reklaamlinke	522
artikkelen er forbeholdt abonnenter	1086
artikkelen fortsetter under	1094
artikkelen fortsetter under bildet	1094
artikkeli jatkuu mainoksen alla	605
""", 'as': """
as + lidas	1186
as mais lidas	1186
ascolta	883
asetukset	606
asiasanat	609
ask ai	403
ask me later	333
ask our ai	403
ask our ai about this story	403
assinar	1171
assinatura	1171
assinaturas	1171
assine	1171
assine agora	1171
assine nossa newsletter	1173
assuntos	1186
""", 'at': """
atmesti	1001
attiva l'abbonamento	877
attiva le notifiche	917
attiva ora	877
""", 'au': """
auch interessant	252
auch lesenswert	252
auch spannend	252
aucun commentaire	663
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
autentificare	1201
automatische incasso	1053
autoriser	661
autre montant	648
autres articles	665
""", 'av': """
avaa koko juttu	598
avainsanat	609
avgi din stemme her	1102
aviso legal	463
avvis	1095
avvis alle	1095
avvisa	1303
avvisa alla	1303
""", 'ay': """
ayrica okuyun	1369
""", 'ba': """
baca berita lainnya	858
baca juga	834	834
baca nanti	857
baca selengkapnya	836
back to top	370
bagikan	829	857
bagikan artikel	829
bagikan ke	829
bagikan lewat whatsapp	857
balas	833
bank transfer	339
bankeinzug	233
bankoverschrijving	1053
""", 'be': """
beantwoorden	1067
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
bedankt voor je inschrijving	1056
bei facebook teilen	242
bei twitter teilen	242
bei whatsapp teilen	242
bei x teilen	242
beitrag auf instagram ansehen	273
beitrag auf x ansehen	273
beitrag teilen	242
bekijk aanbieding	1054
bekijk alle abonnementen	1054
bekijk alles	1072
bekijk de aanbiedingen	1054
bekijk foto's	1072
bekijk meer	1072
bekijk ook	1069
bekijk reacties	1067
beliebt	252
beliebt bei unseren lesern	304
beliebte artikel	252
beliebteste artikel	252
belki daha sonra	1357
benzer haberler	19	1369
beranda	836
berdonasi	824
bereits registriert	234
bereits registriert? anmelden	234
bergabunglah dengan tim kami	847
beri komentar	833
berikutnya	836
berita hari ini	858
berita lain	858
berita lainnya	19	834
berita menarik lainnya	858
berita pilihan	834
berita populer	834
berita terbaru	834
berita terkait	834
berita terkini	834
berita utama	834
berlangganan	825
berlangganan sekarang	825
best gelezen	1069
betaalde inhoud	1063
betaalmethode	1053
betaalmethoden	1053
betaalmethodes	1053
betalt annonce	188
betalt indhold	188
betrag eingeben	233
bewaar	1060
bewaar artikel	1060
bewaren	1060
bewerten sie diesen artikel	285
bezahlte anzeige	305
bezahlte partnerschaft	305
bezahlter inhalt	245
""", 'bi': """
bidra	1084	1292
bidrag	178
bienvenido	451
bilder anzeigen	255
bildergalerie	252
billed annually	429
billed monthly	429
bitte bleiben sie fair und sachlich	285
bitte bleiben sie sachlich und fair	285
bize destek olun	1358
""", 'bl': """
bleiben sie informiert	238
bli medlem	1084	1292
blijf op de hoogte	1056
bliv medlem	178
bluesky	352
""", 'bn': """
bns	523	523	993	993
bns inf	993
bns/afp	523
""", 'bo': """
boletim	1173
boletines	454
boleto	1170
bonifico	876
bonifico bancario	876
bookmark	351
bookmark this	351
bookmark this article	351
""", 'br': """
brak komentarzy	1153
branded content	461
brought to you by	357
browse all	370
browse all newsletters	420
""", 'bu': """
buat akun	825
buffer	352
buscar	470	1189
buy us a coffee	335
""", 'ca': """
cada aporte cuenta	501
cada euro cuenta	501
cadastrar	1171
cadastre-se	1171
cadeau-artikel	1054
cambiar mis preferencias	483
cambiar preferencias de cookies	483
cancel	334
cancelar respuesta	465
caratteri rimanenti: #	914
cargar contenido	463
cari	836
carica altri	895
carregar mais	1189
carta di credito	876
carte bancaire	648
categorias	1186
categorie	892
categories	365
categorii	1209
""", 'ce': """
cele mai citite	1209
cele mai noi	1209
cele mai populare	1209
cerca	895
cerrar	446
ces articles devraient vous plaire	702
cetak	829
cetak artikel	857
cetak halaman	857
cevapla	1368
""", 'cg': """
cgu	661
cgv	661
""", 'ch': """
chaque don compte	697
chaque euro compte	697
chargement du sondage	689
charger plus	668
chiedi alla nostra ia	907
chiudi	872
chiudi menu	895
choisissez la formule qui vous convient	698
choisissez un montant	648
choisissez votre formule	698
choose an amount	339
choose your payment method	339
choose your plan	341
""", 'ci': """
citi lasa	1019
citi raksti	1019
""", 'cl': """
clasificados	461
click here	370
click to enlarge	370
cliquer ici pour partager	656
close	334
close extra sharing options	351
close menu	370
close share panel	351
close this message	333
""", 'co': """
codes promo	659	685
colabora	447
collapse	370
comenta	465
comentar	465	1184
comentarii	1208
comentario	465
comentarios	465
comentaris	146
comentariu	1208
comente	1184
comment	352	362
comment ne plus voir ce message	644
comment policy	362
commenta	890
commenta l'articolo	890
commenta per primo	890
commentaire	663
commentaires	663
commenter	656	663
commenter l'article	663
commenti	890
commento	890
commento in attesa di moderazione	914
comments	362
comments off	362
commercial content	357
community guidelines	362
community rules	362
compare plans	341
comparte	458
comparteix	146
compartilhar	1177
compartilhar no linkedin	1177
compartilhar no twitter	1177
compartilhar no whatsapp	1177
compartilhar no x	1177
compartilhar por e-mail	1177
compartilhar via	1177
compartilhe	1177
compartilhe isso	1177
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
compra questo numero	909
comunicar erro	1184
concordo	1182
condiciones de uso	463
condiciones generales	463
conditions d'utilisation	661
conditions de publication	689
condividi	883
condividi articolo	883
condividi su	883
condividi su facebook	883
condividi su linkedin	883
condividi su telegram	883
condividi su twitter	883
condividi su x	883
condividi via email	883
condivisioni	883
condizioni d'uso	888
conectare	1201
configurar cookies	463
connectez-vous	649
connexion	649
consigliati	892
consigliati per te	892
consigue tu entrada	487
consulta las esquelas de hoy	487
consulta las normas de la comunidad	492
consulta todas nuestras newsletters	498
consulter	668
cont nou	1201
contact	370	663	1067	1208
contact us	362
contactez-nous	663
contacto	465
contactos	1184
contato	1184
contattaci	890
contatti	890
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
contenu commercial	659
contenu de marque	659
contenu externe	681
contenu partenaire	659
contenus partenaires	659
contenuti correlati	892
contenuti sponsorizzati	886
contenuto esterno	905
contenuto esterno consigliato	905
contenuto per abbonati	877
contenuto premium	923
contenuto promozionale	909
contenuto riservato	877
contenuto riservato agli abbonati	923
contenuto riservato agli utenti registrati	923
contenuto sponsorizzato	886
contingut patrocinat	146
continua a leggere	895
continua con apple	923
continua con facebook	923
continua con google	923
continua depois da publicidade	1180
continua senza accettare	888
continua senza sostenere	872
continuar a ler	1189
continuar con apple	502
continuar con facebook	502
continuar con google	502
continuar e fechar	1182
continuar lendo	1189
continuar leyendo	470
continuar sem apoiar	1167
continuar sin donar	446
continue	334
continue a ler	1186
continue lendo	1171
continue reading	365	370
continue reading below	357
continue reading the main story	357
continue reading with a subscription	341
continue to article	333
continue to the article	333
continue without accepting	360
continue without donating	333
continue without supporting	333
continuer avec apple	698
continuer avec facebook	698
continuer avec google	698
continuer la lecture	649
continuer sans accepter	661
continuer sans donner	644
contribua	1168
contribuer	645
contribuez	663
contribuir	1168
contribuisci	873
contribute now	335
contribute with google	335
contribuye	447
contul meu	1201
cookie notice	360
cookie policy	360	888
cookie preferences	360
cookie-einstellungen	248
cookie-instellingen	1065
cookiebeleid	1065
cookieindstillinger	189
cookiepolicy	1303
cookiepolitik	189
cookies	163	189	1065	1095	1303
cookies akzeptieren	248
cookies instellen	1065
cookies policy	360
copia il link	883
copia link	883
copiar el enlace	458
copiar enlace	458
copiar link	458	1177
copiar o link	1177
copied	351
copied to clipboard	431
copier l'url	656
copier le lien	656
copy	352
copy link	351	829	1407
copy link copied	351
copy link to clipboard	351
copy this link	351
copy url	351
corrections policy	362
correlati	892
cosa pensi di questo articolo	907
count me in	345
""", 'cr': """
crea un account	877
crea un alert	917
crear alerta	497
crear cuenta	451
crear una cuenta	451
create a free account	341
create account	341
create an account	341
create free account	341
credit card	339
credit or debit card	339
creditcard	1053
criar conta	1171
""", 'cu': """
custom amount	334
""", 'cz': """
czas czytania # min	1158
czytaj dalej	1158
czytaj dalej za	1141
""", "d'": """
d'autres articles	665
""", 'da': """
da non perdere	892
da non perdere in edicola	886
daftar	825
daha fazla	1371
daha sonra	1357
daha sonra hatirlat	1357
daily newsletter	345
dal web	892
dalej	1155
dalies	1022
dalies ar rakstu	1017
dalintis	984
dalintis facebook	989
dalintis su draugais	989
dalyvaukite apklausoje	991
dans cet article	665
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
de tekst gaat verder onder de foto	1063
debat: skriv	191
debatt: si din mening	1097
debatte	250
debattregler	1097
deconectare	1201
deel	1060	1060
deel artikel	1060
deel dit	1060
deel dit artikel	1060
deel op facebook	1060
deel op twitter	1060
deel op x	1060
deel via e-mail	1060
deel via whatsapp	1060
deine e-mail-adresse	238
deine meinung	250
deixa un comentari	146
deixe uma resposta	1184
deja un comentario	465
deja una respuesta	465
dejar de seguir	497
dejar un comentario	465
del	185	1091
del artikel	185
del artikkel	1091
del artikkelen	1091
del artiklen	185
del artiklen gratis	180
del med	185	1091
del saken gratis	1086
del via e-mail	185
del via e-post	1091
dela	1299
dela artikel	1299
dela artikeln gratis	1294
dela med	1299
dela via e-post	1299
dela via mejl	1299
delen	1060
delen op facebook	1060
delen via e-mail	1060
delen via facebook	1060
delen via twitter	1060
delen via whatsapp	1060
deli	1283
deli na facebooku	1283
delite	1283
delivered daily	420
delivered to you	345
delivered weekdays	420
delivered weekly	420
dengarkan	829
deretter # kr/mnd til du sier opp	1086
derniers articles	665
desa	146
descuentos	461
desplegar redes sociales	458
destacadas	467
destacados	467
destaques	1186
destek ol	1358
destek olun	1358
det er gratis at oprette en profil	180
dette er en annonse	1094
dette er en plus-artikel	180
dette er en plussak	1086
dette leser andre	1099
devamini oku	1371
devenez membre	645
devenir membre	645
""", 'di': """
di santrauka	991
dicci la tua	914
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
digitale krant	1054
digite seu e-mail	1173
dimensione testo	883
din e-mail	182
din e-post	1088	1296
din e-postadresse	1088
dinle	1363
dirbk su mumis	991
direct debit	339
direct verder lezen	1054
discussie	1067
discussion about this post	370
discussione chiusa	890
diskuse	165
diskusia	1269
diskuter	1097
diskutera	1305
diskutieren	285
diskuze	165
dismiss	334
dismiss this message	333
distribuie	1204
distribuie articolul	1204
dit vind je misschien ook leuk	1069
diventa socio	873
diventa sostenitore	873
""", 'dn': """
dnes ne	154
""", 'do': """
do mesmo autor	1186
do not sell my personal information	360
do not sell or share my personal information	360
doar	1168
dodaj komentar	1283
dodaj komentarz	1153
doe	1168
doe agora	1168
don mensuel	645
don ponctuel	645
don't miss	365
don't miss out	345
don't want to see this? remove ads	357
dona	447	873
dona adesso	873
dona ahora	447
dona ora	873
dona'ns suport	140
donar	447
donar ahora	447
donasi	824
donasi sekarang	824
donate	335
donate become	335
donate here	335
donate monthly	335
donate now	335
donate today	335
donations are tax-deductible	425
donazione mensile	873
donazione singola	873
doneer	1051
doneer nu	1051
doner	178	1084
donera	1292
donera nu	1292
doneren	1051
doniraj	1248	1276
donirajte	1248	1276
donner	645
doorsturen	1060
dossier	252	665	892	1069
dossiers	252	665	1069
""", 'dr': """
drucken	242
druge novice	19
drukuj	1147
""", 'du': """
du er nu tilmeldt	182
du er nu tilmeldt nyhedsbrevet	182
du kan til enhver tid afmelde dig	182
dukung jurnalisme independen	824
dukung kami	824
""", 'dy': """
dyskusja	1153
""", 'e-': """
e-avis	180	1086
e-edition	370
e-gazete	1359
e-mail	158	182	238	352	1143	1173	1225
e-mail eingeben	238
e-mail teilen	242
e-mail-adresse	238
e-mail-adresse eingeben	238
e-mailadres	1056
e-mailadresse	182
e-mailen	1060
e-paper	234	370
e-pasta adrese	1040
e-pasts	1040
e-post	538	1088	1296
e-postadress	1296
e-postadresse	1088
e-posti aadress	538
e-tidning	1294
e-wydanie	1141
""", 'ea': """
eavis	1086
""", 'ed': """
edasi lugemiseks logi sisse	514
edellinen	611
edellinen juttu	609
editor's choice	365
editor's pick	323	365
editor's picks	365
editors' choice	365
editors' picks	365
edizione digitale	877
""", 'ee': """
eenmalig	1051
""", 'ei': """
ei kiitos	596
ei nyt	596
ei, kiitos	596
einklappen	255
einloggen	234
einmalig	230
einmalig spenden	230
einstellungen	248
einwilligung	248
""", 'el': """
elders op het web	1069
elige una cantidad	450
elolvasom	816
elsewhere on the web	365
elta	993	993
elta inf	993
""", 'em': """
em alta	1186
em destaque	1186
email	345	352	1225
email (required	345
email address	345
email article	351
email this	351
email to a friend	351
emneord	1099
emner	193	1099
empfehlen	242
empfehlungen	252
empfehlungen der redaktion	252
empfohlene artikel	252
empfohlener externer inhalt	248
empfohlener redaktioneller inhalt	248
""", 'en': """
en ce moment	665
en continu	665
en directo	467
en este tema	506
en otros medios	467
en portada	467
en savoir plus	661	668
encontrou algum erro	1184
encontrou um erro	1184
engangsgave	1084
enim loetud	516
enlace copiado	458
enlace copiado al portapapeles	505
enlarge image	370
enlarge this image	370
enne kommenteerimist loe reegleid	520
enregistrer	656
enregistrer cet article	701
enregistrer l'article	701
entdecken sie unsere newsletter	291
enter amount	339
enter your email address	345
entra	877
entra nella conversazione	914
entradas relacionadas	467
entrar	451	1171
entre	1171
enviar a un amigo	505
enviar por correo	458
enviar por e-mail	1177
enviar por email	458
enviar por whatsapp	458
envie de lire la suite	698
envoyer par courriel	701
envoyer par e-mail	656
envoyer par email	656
envoyer par mail	656
""", 'ep': """
epaper	370
""", 'er': """
er der fejl i artiklen	191
er du allerede abonnent	180	1086
err/bns	523
erstellt mit ki	275
""", 'es': """
es ist ein fehler aufgetreten	291
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	291
esci	877
escolha do editor	1186
escolha um valor	1170
escribe tu correo	498
escribe tu email	498
escribe un comentario	465
escuchar	458
espace partenaire	659
espacio patrocinado	487
especiais	1186
esqueceu a senha	1171
esqueci minha senha	1171
esquelas	487
essai gratuit	649
""", 'et': """
et pot interessar	144
et recomanem	144
etichete	1209
etiketler	1369
etiquetas	467	1186
etusivu	609	611
etusivulle	609
""", 'ev': """
every contribution counts	425
every dollar counts	425
every donation counts	425
every gift counts	425
""", 'ex': """
exclusive content	341
exclusive to subscribers	429
exclusivo assinantes	1171
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
ezt is olvassa el	814
""", 'fa': """
facebook	352
facebook messenger	352
facebook twitter	351
facebook twitter email	351
facebook twitter linkedin email	351
facebook twitter whatsapp	351
facebook x	351
fai il quiz	914
fai il test	914
fai una domanda su questo articolo	907
faire un don	645
fale conosco	1184
fandt du en fejl	191
fant du en feil	1097
fast geschafft	291
favoris	656
fazer login	1171
""", 'fe': """
featured articles	365
featured content	365
featured stories	365
fechar	1167	1189
feedback	250	362	1067
feedback geben	250
fehler gefunden	250
fehler im artikel gefunden	250
fehler melden	250	285
fel i artikeln	1305
fermer	644
fermer le menu	668
fes-te soci	140
fes-te subscriptor	140
fetching more	370
""", 'fi': """
fil info	665
filed under	365	370
find out more	370
fique por dentro	1173
first name	345
fizetett tartalom	811
""", 'fj': """
fjern annoncer	188
fjern annonser	1094
""", 'fl': """
flecha	451
fler	1307
fler artiklar	1307
fler nyheter	1307
flere artikler	193	1099
flere nyheder	193
flere nyheter	1099
flere saker	1099
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
for abonnenter	180	1086
for subscribers	341
forgot password	341
forgot your password	341
forma de pagamento	1170
forma de pago	450
formas de pagamento	1170
formas de pago	450
forrige	196	1102
forrige artikel	193
forrige artikkel	1099
forse in seguito	872
forsiden	193	1099
foto	834
foto galeri	1369
fotogalerija	991
fotostrecke	252
fout gespot	1067
fout gezien	1067
foutje gezien	1067
""", 'fr': """
frag unsere ki	275
fragen sie unsere ki	275
free daily newsletter	345
free newsletter	345
free weekly newsletter	345
friss	814
from around the web	365
from our partners	365
from our sponsor	357
from our sponsors	357
from the web	365
""", 'fu': """
full coverage	365
fullscreen	370
fullskjerm	1102
further reading on this site	365
""", 'ga': """
ga akkoord	1065
ga naar inhoud	1072
galite bet kada atsisakyti prenumeratos	984
gallery	892
ganzen artikel lesen	255
""", 'ge': """
ge bort artikeln	1294
gebruiksvoorwaarden	1065
geef een reactie	1067
gem	185
gem artikel	185
gem artiklen til senere	185
gem til senere	185
generated by ai	403
gerade nicht	229
gerelateerd	1069
gerelateerd nieuws	1069
gerelateerde artikelen	1069
gerelateerde onderwerpen	1069
gerir cookies	1182
gesponsert	245
gesponserter beitrag	305
gesponserter inhalt	245
gesponsord	1063
gesponsorde inhoud	1063
gestion des cookies	661
gestionar cookies	463
gestisci i cookie	888
gestisci notifiche	917
gestisci preferenze	888
get alerts	354
get digital access	341
get email updates	345
get started	341
get the daily email	345
get the newsletter	345
""", 'gi': """
gi bort artikkelen	1086
gi bort saken	1091
gi tilbakemelding	1097
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
gizlilik	1366
""", 'gl': """
glemt adgangskode	180
glemt passord	1086
""", 'go': """
go to top	370
godkjenn	1095
godkjenn alle	1095
godta	1095
godta alle	1095
google	352
google news	352
google plus	352
got it	360
""", 'gr': """
gracias por suscribirte	454
gracias por tu voto	485
gracias por votar	485
gratis proberen	1054
grazie per aver votato	907
grazie per il tuo feedback	907
grazie per l'iscrizione	880
""", 'gu': """
guarda anche	892
guarda i risultati	907
guarda la gallery	895
guardar	458	1177
guardar en favoritos	505
guides d'achat	665
gulir untuk lanjut membaca	831
""", 'ha': """
haberin devami	1365	1371
haberin devami reklamdan sonra	1365
haberin tamami	1371
hacker news	352
hadiahkan artikel ini	857
hae	611
hai letto # articoli su # questo mese	923
hai trovato un errore	890
hai una segnalazione	890
haku	611
halaman berikutnya	836
halaman selanjutnya	836
halaman: #	836
handelsbetingelser	189
hantera cookies	1303
har du allerede en konto	180	1086
har du redan ett konto	1294
has oblidat la contrasenya	141
hata bildir	1368
haut de page	668
have an account	341
have an account? sign in	341
have your say	362
hazte miembro	447
hazte premium	502
hazte socia	447
""", 'he': """
heb je al een account	1054
help mee	1051
hem	1310
hemeroteca	451
hepsini kabul et	1366
herinner me later	1050
hesabim	1359
hesabiniz var mi	1359
het artikel gaat hieronder verder	1063
het laatste nieuws	1069
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
hittade du ett fel	1305
hittat fel	1305
""", 'hj': """
hjem	196	1102
""", 'hl': """
hlasovat	165
hledat	168
""", 'ho': """
ho letto e accetto l'informativa sulla privacy	919
hold deg oppdatert	1088
hold dig opdateret	182
home	370	895	1072
hopp til innhold	1102
hopp til innholdet	1102
house rules	362
how did we do	362
how we use ai	403
hoy no	446
""", 'hu': """
hubungi kami	833
""", 'hv': """
hva mener du? stem her	1102
hva synes du om denne saken	1097
hva synes du om saken	1097
hvad mener du? stem her	196
hvad synes du? stem her	196
""", 'i ': """
i accept	360
i agree	360
i already donated	333
i already gave	333
i commenti sono riservati agli abbonati	914
i lettori hanno letto anche	926
i prezzi potrebbero variare	909
i samarbeid med	1094
i samarbejde med	188
i samarbete med	1302
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
ideal	1053
identifiez-vous	649
""", 'ie': """
ielogojies	1017
ielogoties	1017
ievadi e-pastu	1040
ievadi savu e-pasta adresi	1040
""", 'ih': """
ihr feedback	250
ihr kommentar	250
ihre e-mail-adresse	238
ihre meinung	250
ihre spende ist steuerlich absetzbar	295
""", 'ik': """
ik heb al gedoneerd	1050
ik steun al	1050
ikke i dag	177	1083
ikke nu	177
iklan	831	831
iklan sponsor	862
""", 'il': """
il mio account	877
il tuo indirizzo email	880
ilan	1365
ilgili haber	1369
ilgili haberler	1369
ilgili konular	1369
ilmoittaudu webinaariin	611
ilmoitus	605
ils ont lu aussi	665
""", 'im': """
im trend	252
immer informiert	238
impostazioni cookie	888
impressum	248
imprimeix	146
imprimer	656
imprimer cet article	701
imprimer l'article	656
imprimir	458	1177
""", 'in': """
in	1407
in case you missed it	365
in diesem artikel	252
in evidenza	892
in het nieuws	1069
in kooperation mit	245
in other news	365
in partnership with	357
in primo piano	892
in this section	365
in zwischenablage kopieren	242
indeks	834
indirizzo email	880
indstillinger	189
indtast din e-mail	182
indtast din mail	182
indtast e-mail	182
info iklan	847
infolettre	652
infolettres	652
informar de un error	492
informasjonskapsler	1095
informationen zum datenschutz	273
informativa sulla privacy	888
informazione promozionale	909
informazione pubblicitaria	909
ingatkan saya nanti	823
ingrandisci	895
ingresar	451
inhalt	255
inhalt anzeigen	248
inhalt laden	245
inhalt teilen	242
inhalte anzeigen	248
inhaltsverzeichnis	255
inhoudsopgave	1072
inicio	470
inloggen	1054
innstillinger	1095
inschrijven	1056
inscreva-se	1173
inscreva-se na newsletter	1173
inscription	649
inscription gratuite	694
inserisci il tuo indirizzo e-mail	919
inserisci il tuo indirizzo email	919
inserisci qui il tuo commento	890
inserisci un indirizzo email valido	919
instagram	352
instagram-inhalte erlauben	248
instellingen	1065
inte idag	1291
inte nu	1291
introduce tu email	454
invalid email	345
invia a un amico	925
invia commento	890
invia per email	883
invia via email	883
inzerce	162
inzercia	1266
""", 'ir': """
ir a los comentarios	465
ir al contenido	470
ir arriba	470
""", 'is': """
iscriviti	880
iscriviti alla nostra newsletter	880
iscriviti ora	880
iscrizione completata	919
""", 'iz': """
iz iste rubrike	1253
izveido kontu	1017
""", "j'": """
j'accepte	661
j'accepte de recevoir les offres des partenaires	694
j'en profite	649
""", 'ja': """
ja ets subscriptor	141
ja, ich will	230
jaa	603
jaa artikkeli	603
jaa facebookissa	603
jaa juttu kaverille	603
jaa whatsappissa	603
jaga	514
jaga artiklit	514
jaga facebookis	519
jaga lugu	519
jaga seda artiklit	519
jangan lewatkan	834	858
jatka lukemista	598
jau esi abonents	1017
jau esi abonents? ielogojies	1017
jau prenumeruojate	984
jau prenumeruojate? prisijunkite	984
""", 'je': """
je commande	685
je donne	645
je donne mon avis	689
je fais un don	645
je m'abonne	649
je m'inscris	652
je me connecte	649
je soutiens	645
je teste	649
jeder euro hilft	295
jednorazowo	1139
jelentkezzen be	806
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
jouw e-mailadres	1056
""", 'ju': """
jump to content	370
just nu	1307
juttu jatkuu alla	605
juttu jatkuu kuvan alapuolella	605
juttu jatkuu kuvan alla	605
juttu jatkuu mainoksen alla	605
juttu jatkuu videon alla	605
juttu on tarkoitettu tilaajille	598
juttu on vain tilaajille	598
juuri nyt	609
""", 'ka': """
kabul ediyorum	1366
kabul et	1366
kaip jums patiko straipsnis	990
kamu mungkin suka	858
kanske senare	1291
kanskje senere	1083
kapat	1357
kapcsolat	813
karier	847
karjera	991
karte laden	248
kas artikkel oli kasulik	520
kas lugu oli kasulik	520
kasutustingimused	531
kategori	834
kategoriat	609
kategorie	166	1155
kategorien	252
kategorier	193	1099	1307
kategoriler	1369
katkida bulun	1358
katso kaikki tilaajaedut	598
katso kuvagalleria	611
katso kuvat	611
katso video alta	611
kaydet	1363
kaydol	1359
kayit ol	1359
""", 'ke': """
keep reading	365
keine neuigkeiten mehr verpassen	291
keluar	825
kembali ke atas	836
kertalahjoitus	597
keskustele	608
keskustele asiallisesti	608
keskustelu	608
keuze van de redactie	1069
key points by ai	403
key takeaways by ai	403
""", 'ki': """
ki-generert oppsummering	1102
ki-generiert	275
ki-generierte zusammenfassung	275
ki-zusammenfassung	275
kiemelt	814
kies een bedrag	1053
kiitos tilauksesta	600
kiitos tilauksestasi	600
kingi artikkel	519
kiosque	649
kirim	829
kirim ke teman	857
kirim komentar	833
kirjaudu	598
kirjaudu ulos	598
kirjoita kommentti	608
kirjoita kommenttisi	608
kirjoittaja on kansanedustaja	618
kirjoittaja on kirjailija	618
kirjoittaja on kolumnisti	618
kirjoittaja on toimittaja	618
kirjoittaja on vapaa toimittaja	618
kirjoittaja on vapaa toimittaja ja kirjailija	618
kirjuta kommentaar	520
kiti skaito	986
""", 'kl': """
klarna	233
klausies raidierakstu	1024
klausies rakstu	1022
klauskite dirbtinio intelekto	990
klausykite straipsnio	989
klausyti	989
klausyti straipsnio	989
klausyti straipsnio (# min	989
kleinanzeigen	245
""", 'ko': """
kokeile maksutta	598
kokeile nyt	598
komentar	833
komentarai	984
komentari	1255
komentarji	1283
komentarz	1153
komentarze	1153
komentiraj	1255	1283
komentuoti	984
komentuoti gali tik registruoti vartotojai	990
komment	813
kommentaarid	514
kommentar	250
kommentar schreiben	250
kommentar verfassen	250
kommentare	250
kommentare ansehen	250
kommentare anzeigen	250
kommentare lesen	250
kommentarer	191	1097	1305
kommentarer blir moderert	1097
kommentarerna modereras	1305
kommentarregeln	250
kommentarsregler	1305
kommenteeri	514
kommenteerimine on suletud	520
kommenteerimise reeglid	520
kommenteerimiseks logi sisse	520
kommentek	813
kommenter	191	1097
kommentera	1305
kommentieren	250
kommentit	608
kommentit tarkistetaan ennen julkaisua	608
kommentoi	608
kommentointi on suljettu	608
kommercielt indhold	199
kommercielt samarbejde	188
kommersielt innhold	1105
kommersielt samarbeid	1094
koniec reklamy	1150
kontakt	165	191	250	1153
kontakt os	191
kontakt oss	1097
kontakta oss	1305
konten berbayar	862
konten bersponsor	831
konten premium	825
konten promosi	862
konten sponsor	831
konto erstellen	234
konular	1369
kopeeri link	514
kopieer de link	1060
kopieer link	1060
kopier lenka	1091
kopier lenke	1091
kopier lenken	1091
kopier link	185
kopier linket	185
kopieren	242
kopioi linkki	603
kopiraj link	1255
kopiraj povezavo	1283
kopiuj link	1147
kopyala	1363
korrekturhinweis senden	285
kort fortalt - lavet med ai	196
kostenlos abonnieren	238
kostenlos registrieren	234
kostenlos testen	234
""", 'kr': """
krant	1054
kreditkarte	233
kreditkarte / klarna	233
""", 'ku': """
kuidas lugu meeldis	520
kuukausilahjoitus	597
kuula	519
kuula artiklit	519
kuula artiklit (# min	519
kuula lugu	519
kuula saadet	521
kuula saadet siit	521
kuuntele	603
kuuntele jakso	603
""", 'kv': """
kvkk	1366
""", "l'": """
l'actu en direct	665
l'article continue ci-dessous	659
l'article en # points	683
l'articolo in breve	907
l'essentiel	665
""", 'la': """
la newsletter	652	880
la redazione consiglia	892
la tua e-mail	880
laad meer	1072
laat voorlezen	1060
laatste nieuws	1069
ladda fler	1310
lagi ramai	858
lagre	1091
lagre artikkel	1091
lagre saken	1091
lagre saken til senere	1091
lagre til senere	1091
lahjoita	597
lahjoita nyt	597
lain kali	823
lainnya	834
laisser un commentaire	663
laissez un commentaire	663
langganan	825
lanjut baca di bawah	831
lanjutkan dengan konten	831
lanjutkan membaca	836
laporkan	833
lascia un commento	890
lascia un feedback	907
last flere	1102
last name	345
lastschrift	233
later	1050
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
lavora con noi	909
""", 'le': """
le direct	665
le fil	665
le journal du jour	649
le nostre newsletter	880
le plus lu	665
le puede interesar	467
le recomendamos	467
le ultime notizie	892
learn more	370
learn more about cookies	360
leave a comment	362
leave a reply	362
leave a tip	335
leave feedback	362
lectura de # minutos	458
lectura: # min	458
lecture # min	668
lecture # minutes	656
lecture : # min	656
leer noticia completa	470
lees de reacties	1067
lees meer	1069	1072
lees meer over	1069
lees ook	1069
lees verder	1054	1069	1072
lees verder na de advertentie	1063
lees verder onder de afbeelding	1063
lees verder onder de foto	1063
lees voor	1060
leestijd	1072
leestijd # min	1072
legfrissebb	814
legg igjen en kommentar	1097
leggi anche	892
leggi dopo	925
leggi i commenti	890
leggi il giornale	877
leggi l'articolo	895
leggi l'articolo completo	895
leggi senza limiti	923
leggi sull'app	917
leggi tutto	895
leggi tutto con un abbonamento	877
leggi tutto su	892
legolvasottabb	814
legolvasottabbak	814
leia mais	1186	1189
leitura: # min	1177
lembrar mais tarde	1167
lembre-me mais tarde	1167
lenke kopiert	1091
lenken er kopiert	1091
lenken kopiert	1091
ler mais	1189
les articles les plus lus	702
les derniers articles	665
les flere	1099
les hele saken	1102
les kommentarer	1097
les lecteurs ont aussi lu	665
les mer	1099	1102
les mer om	1099
les plus lues	665
les plus lus	665
les senere	1091
les tops	665
les videre	1086
lesedauer	255
lesedauer: # minuten	255
lesen sie auch	252
lesen sie dazu	252
lesen sie hier	252
lesen sie mehr	252
leserbriefe	250
leserkommentare	250
lesetid # min	1102
lesetipp	252
lesetipps	252
lesezeit: # min	255
lesezeit: # minuten	255
lest opp av en robot	1091
lest opp av en syntetisk stemme	1091
leta	1026	1026
leta/afp	1026
lettura # min	883
""", 'li': """
lige nu	193
lihat artikel asli	857
lihat juga	834
lihat komentar	833
lihat lainnya	836
lihat selengkapnya	836
lihat semua	836
liitu uudiskirjaga	538
like loading	351
like this	351
limited time offer	341
limited-time offer	429
line	352
link	352
link berhasil disalin	857
link copiado	1177
link copiato	883
link copiato negli appunti	925
link copied	351
link copied bookmark	351
link copied to clipboard	351
link er kopieret	185
link er kopieret til udklipsholderen	185
link gekopieerd	1060
link in die zwischenablage kopiert	300
link kopeeritud	519
link kopieren	242
link kopieret	185
link kopiert	242
link kopyalandi	1363
link on kopeeritud	519
link wurde in die zwischenablage kopiert	300
link wurde kopiert	300
link zum artikel kopieren	300
link zum inhalt	248
link zum youtube-inhalt	248
linkedin	352
linki kopyala	1363
linkki kopioitu	603
links	252
lire aussi	665
lire l'article	668
lire l'article complet	668
lire la suite	668
lire les commentaires	663
lire plus	665	668
lire plus tard	656
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
loe edasi	514
loe edasi tellijana	514
loe hiljem	519
loe ka	516
loe kommentaare	520
loe lisa	521
loe lisaks	516
loe rohkem	521
loe veel	516
loetumad	516
log in	341	1054
log in / register	341
log in or sign up	341
log in to comment	362
log in to reply	362
log ind	180
log out	341
log ud	180
logare	1201
logg inn	1086
logg ut	1086
logga in	1294
logga ut	1294
logi sisse	514
logi sisse, et kommenteerida	520
login	234	341	825	877	1171	1201
login / register	341
logout	341
loo konto	514
loo tasuta konto	514
los comentarios son exclusivos para suscriptores	492
los precios pueden variar	487
""", 'lu': """
lue koko juttu	611
lue kommentit	608
lue rajattomasti	598
lue seuraavaksi	19	609
luetuimmat	609
luetuimmat jutut	609
lugemiseks osta artikkel	514
luister	1060
luk	177
lukk	1083
lukuaika # min	611
luo ilmainen tunnus	598
luo maksuton tunnus	598
luo tunnus	598
lupa kata sandi	825
lupa password	825
""", 'ly': """
lyssna	1299
lyt	185
lytt	1091
lytt til saken	1091
""", "m'": """
m'abonner	649
m'inscrire	652
""", 'ma': """
maak een account	1054
maandelijks	1051
mai mult	1211
mai multe	1211
mail	352	1060
mailen	242
mainokset	605
mainos	605	605
mainos - juttu jatkuu alla	605
mainos alkaa	605
mais	1189
mais artigos	1186
mais comentadas	1186
mais lidas	1186
mais lidos	1186
mais populares	1186
mais tarde	1167
mais vistas	1186
mais vistos	1186
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
masuk	825
masuk / daftar	825
max	1229
maybe later	333
""", 'me': """
me connecter	649
me le rappeler plus tard	644
media caption	370
meer	1069
meer artikelen	1069
meer informatie	1065
meer laden	1072
meer lezen	1069
meer nieuws	1069
meer over	1069
meer over dit onderwerp	1069
meer tonen	1072
meest bekeken	1069
meest gedeeld	1069
meest gelezen	1069
meghallgatom	809
megosztom	809
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
mejla	1299
meld een fout	1067
meld fra om feil	1097
meld je aan	1056
member-only story	370
members only	341
meniu	1211
menu	168	196	370	668	836	895	1072	1158	1189	1414
meny	1102	1310
mer fra	1099
mer nyheter	1307
mer om	1099	1307
merci de votre inscription	652
merci pour votre retour	683
merci pour votre vote	689
mere fra	193
mere om	193
merken	234	242
merkliste	234
message	352
message publicitaire	659
messaggio promozionale	886
messaggio pubblicitario	909
messenger	352
mest delat	1307
mest delt	1099
mest delte	193
mest lest	1099
mest leste	1099
metodi di pagamento	876
metodo di pagamento	876
mettre en favori	656
""", 'mi': """
mi cuenta	451
mijn account	1054
mijn profiel	1054
min konto	180
min side	180	1086
mine avalehele	521
minha conta	1171
mis niets	1056
missa inget	1296
missa inte	1307
misschien later	1050
misschien ook interessant	1069
mit ki erstellt	275
mitdiskutieren	250
mitglied werden	230
mitmachen und gewinnen	279
mitt konto	1294
""", 'mo': """
mode de paiement	648
modes de paiement	648
modifica le preferenze sui cookie	905
modifica preferenze	905
modifier mes choix	681
moj profil	1249	1277
moje konto	1141
mon compte	649
mon espace	649
monatlich	230
monatlich spenden	230
montant libre	648
monthly	334
monthly contribution	339
morda vas zanima	1281
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
most nem	803
most popular	365
most read	365
most read stories	433
most recent	365
most shared	365
most viewed	365
most watched	365
mostra altro	895
mostra contenuto	888
mostra contenuto esterno	905
mostra i commenti	890
mostra il contenuto esterno	905
mostrar comentarios	465
mostrar contenido externo	483
mostrar mais	1189
mostrar menos	470
moyen de paiement	648
moyens de paiement	648
""", 'mu': """
muat lainnya	836
mungkin lain kali	823
must read	365
must reads	365
must-read	365
mute	370
muut lukevat	609
muut lukevat juuri nyt	609
muut lukevat nyt	609
""", 'my': """
my account	341
""", 'na': """
na czasie	1155
naar boven	1072
naar de aanbiedingen	1054
naar de inhoud	1072
nach anzeige weiterlesen	245
nach der werbung geht es weiter	305
nach oben	255
nahoru	168
najbolj brano	1281
najnovije	1253
najnovije vesti	1253
najnovije vijesti	1253
najnowsze	1155
najnowsze informacje	1155
najpopularniejsze	1155
nanti	823
nanti saja	823
napisz komentarz	1153
natisni	1283
naujausi	986
naujiena papildoma	991
naujiena pildoma	991
""", 'ne': """
ne manquez rien	652
ne most	803
ne plus afficher	644
necrologie	909
nee bedankt	1050
nee, bedankt	1050
nei takk	1083
nei, takk	1083
nein danke	229
nein, danke	229
nej tack	1291
nej tak	177
nej, tack	1291
nej, tak	177
nessun commento	890
neste	1102
neste artikkel	1099
net binnen	1069
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
newsletter	158	238	345	454	652	880	1143	1173
newsletter abonnieren	238
newsletter e alert	892
newsletter kostenlos abonnieren	238
newsletter recomendada	467
newsletter sign up	345
newsletter sign-up	345
newsletter signup	345
newsletter-anmeldung	238
newsletters	345	370	454	652	1173
newslettery	158	1143
newsticker	252
next	334
next article	365
next page	370
next post	370
next story	365
next up	365
""", 'ng': """
nghe	1407
""", 'ni': """
nicht jetzt	229
nicht mehr anzeigen	229
nichts mehr verpassen	238
nie masz konta	1141
nie teraz	1138
niet nu	1050
niet te missen	1069
nieuwsbrief	1056
nieuwsbrieven	1056
""", 'no': """
no comments	362
no comments yet	362
no credit card required	429
no gracias	446
no grazie	872
no posts	370
no te pierdas	467
no thank you	333
no thanks	333
no, gracias	446
no, grazie	872
no, thanks	333
noch kein abo	299
noch kein abonnent	234
noch kein konto	234
noch keine kommentare	250
noch keine kommentare vorhanden	250
noch nicht registriert	299
nog geen account	1054
nog geen reacties	1067
noklausies rakstu	1022
non hai un account	923
non merci	644
non oggi	872
non ora	872
non sei abbonato	877
non sei ancora abbonato	923
non, merci	644
norint komentuoti, reikia prisijungti	990
normas	465
nos articles les plus lus	702
nos derniers articles	665
nos lecteurs ont lu ensuite	665
nos offres	649
nos offres d'emploi	685
nos recommandations	665
noskaties video	1024
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
note legali	888
notez cet article	663
noticia relacionada	467
noticia relacionadas	467
noticias de hoy	467
noticias relacionada	467
noticias relacionadas	467
notizie correlate	892
notizie del giorno	892
nous contacter	663
nous soutenir	645
nous suivre	657
nous vous recommandons	665
now playing	370
""", 'nt': """
ntb	1128	1128
""", 'nu': """
nu acum	1199
nu in het nieuws	1069
nu niet	1050
nuoroda nukopijuota	989
nuotraukos	991
nutzungsbedingungen	248
""", 'ny': """
nyhedsbrev	182
nyhedsbreve	182
nyhetsbrev	1088	1296
nyhetsbrevet	1088	1296
nyhetsdygnet	1307
nyt luetuimmat	609
""", 'o ': """
o artigo continua depois da publicidade	1180
o seu email	1173
""", 'ob': """
obrigado por se inscrever	1173
obserwuj	1148
obserwuj nas	1148
""", 'od': """
odjava	1249	1277
odpowiedz	1153
""", 'of': """
oferecer artigo	1171
oferecido por	1180
oferta especial	451
ofertas	461
ofertas de empleo	487
offer	357
offer ends soon	429
offerte	886
offerte di lavoro	909
offre partenaire	659
offres d'emploi	685
offrir l'article	649
""", 'og': """
oglas	1252	1280
oglasi	1252	1280
ogni contributo conta	922
ogni euro conta	922
""", 'oh': """
ohne spende weiterlesen	229
""", 'ok': """
ok	334
okumaya devam et	1359
""", 'ol': """
oldest first	362
ole esimene kommenteerija	520
oled juba tellija	514
oled uudiskirjaga liitunud	538
olet nyt tilannut uutiskirjeen	600
oletko jo tilaaja? kirjaudu	598
olvasd el ezt is	814
olvassa el ezt is	814
""", 'om': """
om cookies	1303
oma tili	598
""", 'on': """
once	334
onderwerpen	1069
one time donation	335
one-time	334
one-time donation	335
onko jutussa virhe	608
onko sinulla jo tunnus	598
""", 'oo': """
ook interessant	1069
oops! something went wrong	420
""", 'op': """
open image in gallery	370
open menu	370
opina	465
opprett en gratis bruker	1086
opprett en gratis konto	1086
opprett gratis bruker	1086
opprett konto	1086
opret bruger	180
opret en gratis bruger	180
opret en gratis profil	180
opret en konto	180
opret gratis profil	180
opret konto	180
opslaan	1060
opslag fra facebook	196
opslag fra instagram	196
opublikuj komentarz	1153
""", 'os': """
osallistu keskusteluun	608
ossza meg	809
osta artikkel	514
ostale vesti	19
ostale vijesti	19
ostatnie wpisy	1155
ostavi komentar	1255
ostavite komentar	1255
oszd meg	809
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
outro valor	1170
ouvir	1177
ouvrir le menu	668
""", 'ov': """
overschrijving	1053
""", 'oy': """
oynat	1371
""", 'p': """
p	1206
""", 'pa': """
pagamento seguro	1170
pagamento sicuro	876
page suivante	668
pagina successiva	895
pago seguro	450
paid advertisement	434
paid content	357
paid partnership	357
paid post	357
paiment methods	339
palaute	608
paling banyak dibaca	834
pane oma teadmised proovile	521
para seguir leyendo	502
paremti	984
pariwara	831
partage	656
partager	656	656
partager l'article	656
partager par e-mail	656
partager par email	656
partager par mail	656
partager sur	656
partager sur bluesky	656
partager sur linkedin	656	656
partager sur messenger	656
partager sur telegram	656
partager sur twitter	656
partager sur x	656
partager via messenger	656
partager via twitter	656
partages	656
partagez	656
partecipa alla discussione	914
partenaire	659
parteneri	1206
participa	465
partilhar	1177
partilhe	1177
partner	1063
partner content	357
partner offers	357
partnerangebot	245
partnerangebote	245
partnercontent	1063
partnernieuws	1069
pas aujourd'hui	644
pas de commentaire	663
pas encore inscrit	649
pas maintenant	644
pasidalinkite	989
pasidalinkite straipsniu	989
pasidalinti	984
passa a premium	923
passend zum thema	252
passende artikel	252
passer cette annonce	659
password dimenticata	877
passwort vergessen	234
patrocinado	461	1180
patrocinado por	461
payment method	339
payment methods	339
payment options	339
paypal	233
""", 'pe': """
pedoman media siber	847
pelo mundo	1186
people also read	365
per continuare a leggere	923
per e-mail teilen	242
per e-mail versenden	242
per mail teilen	242
per mail versenden	242
per whatsapp teilen	242
personuppgiftspolicy	1303
personvern	1095
personverninnstillinger	1095
peru milloin vain	598
peru tilaus milloin tahansa	600
peruuta milloin tahansa	598
pesquisar	1189
petites annonces	659
""", 'ph': """
photos	668
""", 'pi': """
piekrist	1033
piesakies jaunumiem	1040
piilota mainokset	605
pilihan editor	834
pilihan redaksi	834
pilihan untuk anda	858
pilihan untukmu	858
pin it	351
pinterest	352
pix	1170
""", 'pl': """
plaats een reactie	1067
plaats reactie	1067
plan du site	661
play audio	351
play now	370
play the video	410
play video	370
please donate	335
please enter a valid email address	345
pledge your support	335
plus	180	668	1054	1294
plus d'articles	665
plus d'infos	665
plus lus	665
plus tard	644
plus-artikel	234
plusartikel	1054
pluss	1086
plussak	1086
""", 'po': """
pocket	352	945
podaj e-mail	1143
podcast	166	193	252	467	892	1155	1369
podcastit	609
podcasts	193	252	1069	1186
podcasty	166	1155
podd	1307
poddar	1307
pode interessar	1186
podeli	1255
podeli na facebooku	1255
podelite	1255
podijeli	1255
podijeli na facebooku	1255
podijelite	1255
podkast	1099
podkaster	1099
podobne	1155
podprite nas	1276
polecamy	1155
polecane	1155
polecane dla ciebie	1155
polityka cookies	1151
poprzedni	1158
populair	1069
populaire	665
populaire artikelen	1069
populaires	665
popular articles	365
popular now	365
popular posts	365
popular reads	433
popular stories	365
popular topics	365
populare	1209
popularne	1155
populer	834
populiariausi	986
portada	470
posez une question sur cet article	683
poslat	160
poslat e-mailem	160
poslechnout	160
post comment	362
post on x	351
poster un commentaire	663
posts relacionados	1186
potrebbe interessarti	892
potrebbe interessarti anche	892
potrebbero interessarti	892
pour aller plus loin	665
pour lire la suite	698
povezane novice	1281
povezane vesti	1253
povezane vijesti	1253
powered by ai	403
pozabljeno geslo	1277
""", 'pr': """
pr	811	948	948	948	972
preberite tudi	1281
precedente	895
precios y disponibilidad pueden variar	487
preferenze cookie	888
pregunta a nuestra ia	485
premium	156	180	315	341	451	649	825	877	1054	1086	1141	1171	1201	1294	1359	1404
premium content	341
premium digital	429
premium-artikel	234
prenumerata	984	1141
prenumeration	1294
prenumeratoriams	984
prenumerera	1294
prenumerera nu	1294
prenumeruj	1141
prenumeruoti	984
presented by	357
press enter or click to view image in full size	370
pretplati se	1248
pretplatite se	1248
previous article	365
previous page	370
previous post	370
priimti visus	1001
prijava	1249	1277
prijavi se	1249
prijavite se	1249	1277
primo piano	892
prindi	519
prindi artikkel	519
print	185	352	1060
print article	351
print artiklen	185
print page	431
print subscription	341
print this	351
print this page	431
printen	1060
prisijungti	984
privaatsustingimused	531
privacidad	463
privacy	888	1065
privacy center	248
privacy notice	345
privacy policy	360	888
privacy preference center	360
privacy preferences	360
privacy settings	360
privacy statement	360
privacybeleid	1065
privacyverklaring	1065
privatumo politika	1001
probeabo	234
probeer nu	1054
produktempfehlung	245
profil	234
profilo	877
profiter de l'offre	649
promo	886	1252
promocijsko besedilo	1280
promocja	1150
promoted	357
promoted content	357
promoted links	357
promoted stories	365
promotie	1063
promotion	357
propaganda	1180
proposer une correction	689
prosseguir	1182
prova # dagar gratis	1294
prova gratis	877	1294
prova gratis per un mese	923
prova nu	1294
prueba gratis	451
prueba un mes gratis	502
""", 'pu': """
pub	659	1180	1180
publicar comentario	465
publicidad	461	461
publicidad - sigue leyendo	461
publicidade	1180	1180
publicitat	146
publicitate	1206	1206
publier un commentaire	663
publireportage	659
publirreportaje	461
puntos clave	485
puoi regalare # articoli al mese	925
""", 'py': """
pysy ajan tasalla	600
""", 'qu': """
quero assinar	1171
quiero recibirla	498
quiero recibirlo	498
quiero suscribirme	451
quitar publicidad	487
""", 'ra': """
raccomandato da	886
raksts pieejams abonentiem	1017
rapporter feil	1097
rapportera fel	1305
""", 're': """
reactie	1067
reacties	1067
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
reageer	1067
reageren	1067
recent	365
recent articles	365
recent news	365
recent posts	365
recent stories	365
recevoir la newsletter	652
recevoir une alerte	691
rechazar	463
rechazar todas	463
rechazar todo	463
recherche	668
rechercher	668
recibir alertas	497
recibir alertas de este tema	497
reclame	1063
recomandate	1209
recomendaciones	467
recomendadas	467	1186
recomendado	467
recomendado para ti	467
recomendados	467	1186
recomendamos	1186
recommended	365
recommended articles	365
recommended external content	401
recommended for you	365
recommended reading	365
recommended reads	433
recommended stories	365
recommended videos	365
recusar	1182
redakcja poleca	1155
redaksi	847
redaksjonen anbefaler	1099
redaktionen anbefaler	193
redaktionen rekommenderar	1307
redaktionsempfehlung	252
redan prenumerant? logga in	1294
reddet	1366
reddit	352
redes sociais	1178
redes sociales	458
refuser	661
registar	1171
registe-se	1171
register	341
register for free	341
register now	341
registo	1171
registra't	141
registrace	156
registracija	1249	1277
registrarme	451
registrarme en la newsletter	454
registrarse	451
registrasi	825
registrate	502
registrati	877
registrati e leggi questo articolo	923
registrati gratis	877
registreer	1054
registreer gratis	1054
registreeru tasuta	514
registreeru veebiseminarile	521
registrer deg	1086
registrera dig	1294
registreren	1054
registrieren	234
registriraj se	1249
registro	451
registrovat se	156
registruj se	1249
registruotis	984
regulamin	1151
reject all	360
reject all cookies	360
rejeitar	1182
rejeitar todos	1182
rejoignez la conversation	689
rejoignez la discussion	689
reklaam	514
reklaamartikkel	522
reklaamtekst	522
reklam	1302	1365	1365
reklama	162	162	984	1150	1150	1252	1266
reklame	188	1094
reklaminis straipsnis	992
reklamlar	1365
reklamy	1150
rekomendasi	834
rekomendasi untuk anda	834
rekomendasi untukmu	834
rekomenduojame	986
rekommenderade artiklar	1307
rekommenderas	1307
rekommenderat	1307
relacionadas	467	1186
relacionado	467
relacionados	467	1186
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
relaterade artiklar	1307
relaterade nyheter	1307
relaterat	1307
relaterede artikler	193
relaterede emner	193
relateret	193
relatert	1099
relaterte artikler	1099
relaterte emner	1099
relaterte saker	1099
remember me	341
remiamas turinys	992
remind me in #	333
remind me in may	333
remind me later	333
remind me next month	333
remind me tomorrow	333
remove ad	357
remove ads	357
remti	984
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
reportar erro	1184
reportar error	465
reportar un error	465
reproducir	470
reproduzir	1189
request a correction	362
reset password	341
responder	465	1184
resta aggiornato	880
resumen con ia	485
resumen de ia	485
resumen por ia	485
retour	656
retour en haut	668
return to top	370
""", 'ri': """
riassumi con l'ia	907
riassunto ia	907
ricevi gli avvisi su questo argomento	917
ricevi la newsletter	880
ricevi una notifica per ogni nuovo articolo dell'autore	917
rifiuta	888
rifiuta tutto	888
rimani aggiornato	880
rimani informato	880
riproduci	895
riservato agli abbonati	923
rispondi	890
rispondi al sondaggio	914
ritzau	221	221
ritzau/afp	221
ritzau/reuters	221
""", 'ro': """
rodyti daugiau	991
rodyti komentarus	990
""", 'rs': """
rss	352
""", 'ru': """
rubriken	252
rubriques	665
""", "s'": """
s'abonner	649
s'identifier	649
s'inscrire	649
s'inscrire gratuitement	649
""", 'sa': """
saada e-postiga	519
saada vihje	521
sag uns deine meinung	285
sagen sie uns ihre meinung	285
saiba mais	1186
sair	1171
saken er forbeholdt abonnenter	1086
saken er lest opp av en robot	1091
saken fortsetter etter annonsen	1094
saken fortsetter nedenfor	1094
saken fortsetter under	1094
saken fortsetter under bildet	1094
saken oppdateres	1094
salin link	829
salin tautan	829
saltar al contenido	470
saltar publicidad	461
salva	883
salva articolo	883
salva l'articolo	925
salva per dopo	925
salvar	1177
salvar artigo	1177
salvesta	519
salvesta artikkel	519
samal teemal	516
samtykke	189	1095
sauvegarder	656
sauvegarder l'article	701
sauvegarder pour lire plus tard	701
save	351
save article	351
save for later	351
save preferences	360
save story	351
save this article	351
saved	351
""", 'sb': """
sblocca l'articolo	923
""", 'sc': """
scegli il tuo abbonamento	923
scegli l'abbonamento che fa per te	923
scegli un importo	876
schlagworte	252
schlagworte zum thema	252
schon abonnent	234
schon dabei	229
schreibe einen kommentar	250
schreiben sie der redaktion	285
schreiben sie einen kommentar	250
schrift verkleinern	242
schrijf een reactie	1067
schrijf je in	1056
schrijf je in voor onze nieuwsbrief	1056
scopri	895
scopri le offerte	877
scopri tutte le nostre newsletter	919
scopri tutte le offerte di abbonamento	923
scrie un comentariu	1208
scrivi qui il tuo commento	914
scrivi un commento	890
scroll down for video	410
scroll down to continue	434
scroll down to continue reading	357
scroll for more	357
scroll ke bawah untuk melanjutkan	831
scroll to continue	357
scroll to continue with content	357	831
scroll to top	370
scroll untuk membaca	831
scrolle weiter	245
scrollen sie weiter	245
""", 'se': """
se abonnemang	1294
se abonnementer	180
se alla	1310
se alla bilder	1310
se alle	196	1102
se alle abonnentfordeler	1086
se alle bildene	1102
se alle fordele for abonnenter	180
se bildene her	1102
se billederne her	196
se connecter	649
se connecter avec apple	698
se connecter avec facebook	698
se connecter avec google	698
se erbjudanden	1294
se flere billeder	196
se grafikken her	196	1102
se klippet	1310
se klippet i spelaren ovan	1310
se klippet ovan	1310
se klippet over	1102
se tilbud	180	1086
se tilbudene	1086
se videoen her	196	1102
se videoen herunder	196
se videoen nedenfor	196	1102
se videoen ovenfor	196
se videoen over	1102
se videoen under	1102
se videon i spelaren ovan	1310
se videon nedan	1310
se videon ovan	1310
search	370
sebelumnya	836
secciones	467
sections	370
secure checkout	339
secure payment	339
secure transaction	339
sedang tren	858
see all	370
see all newsletters	345
see all plans	429
see all subscription plans	429
see also	365
see comments	362
see more	370
see subscription options	341
segnala	890
segnala un errore	890
segnala un errore nell'articolo	914
segui	884
segui la diretta	917
segui questo argomento	917
segui questo tema	917
seguici	884
seguici su facebook	884
seguici sui social	884
seguir	459	1178
seguir a este autor	497
seguir este tema	497
seguir leyendo	451	470
seguir leyendo en	459
seguir sin apoyar	446
sei d'accordo? vota	914
seite #	255
seite drucken	242
seite teilen	242
seja apoiador	1168
seja assinante	1171
seja o primeiro a comentar	1184
seja um apoiador	1168
selanjutnya	836
select an amount	339
select payment method	339
selengkapnya	836
semua komentar	833
senare	1291
senaste	1307
senaste nyheterna	1307
senaste nytt	1307
send email	351
send feedback	362
send til en ven	185
send to a friend	351
senere	177	1083
seneste	193
seneste nyheder	193
seneste nyt	193
sent daily	420
sent weekly	420
senza di te non ce la facciamo	922
senza vincoli	923
seotud artiklid	516
seotud lood	516
sepa-lastschrift	233
services partenaires	659
servicios	467
seu e-mail	1173
seu email	1173
seuraa	604
seuraa aihetta	604
seuraava	611
seuraava juttu	609
seuraavaksi	611
sezioni	892
""", 'sf': """
sfoglia gallery	895
sfoglia il giornale	877
""", 'sh': """
share	318	351	829	857	1204
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
shrani	1283
""", 'si': """
si din mening	1097
sie haben bereits ein konto	299
sie haben bereits ein konto? anmelden	299
sie haben den newsletter abonniert	291
sie haben noch kein abo	299
sieh dir diesen beitrag auf instagram an	273
siehe auch	252
siga	1178
siga-nos	1178
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
signaler	663
signaler un abus	689
signaler une faute	689
signaler une faute d'orthographe	689
sigue este tema y recibe avisos	497
sigue leyendo	467
sigue leyendo debajo	461
siguiendo	459
siguiente	470
siguiente noticia	467
simak juga	834
similar articles	365
similar posts	365
similar stories	365
simpan	829
simpan artikel	857
simpan untuk dibaca nanti	857
sin comentarios	465
sin permanencia	502
single contribution	339
sinu e-posti aadress	538
sinua voisi kiinnostaa	609
sisesta oma e-posti aadress	538
siste	1099
siste nyheter	1099
siste nytt	1099
sisuturundus	514
sisuturunduse artikkel	522
site map	370
sitemap	370
""", 'sk': """
skaitomiausi	986
skaitomiausi straipsniai	986
skaitomiausia	986
skaitykite daugiau	986
skaitykite toliau	984
skaityti daugiau	991
skaityti komentarus	990
skaityti toliau	984
skaityti visus komentarus	990
skapa ett gratis konto	1294
skapa ett konto	1294
skapa gratis konto	1294
skapa konto	1294
skapa konto gratis	1294
skaties bildes	1024
skaties foto	1024
skaties video	1024
skatieties video	1024
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
skomentuj	1147	1153
skopiowano link	1147
skopiuj link	1147
skriv din kommentar	191	1097	1305
skriv din kommentar her	191	1097
skriv en kommentar	191	1097	1305
skriv inn e-post	1088
skriv inn e-postadressen din	1088
skriv kommentar	191
skriv ut	1091	1299
skriv ut artikeln	1299
skriv ut saken	1091
skype	352
""", 'sl': """
sla advertentie over	1063
sluit	1072
sluiten	1050
""", 'sm': """
sms	352
""", 'sn': """
snapchat	352
""", 'so': """
sobre el autor	467
sobre la firma	467
social	884
social media	243	354
sociala medier	1300
sociale media	1061
sociale medier	186
solo gli abbonati possono commentare	914
solo los suscriptores pueden comentar	492
something went wrong	420
something went wrong. please try again	420
something went wrong. please try again later	345
sommaire	668
son dakika	1369
son dakika haberleri	1369
son haberler	1369
sonraki	1371
sonraki haber	1369
sonraki sayfa	1371
sorodne vsebine	1281
sorotan	834
sort by	362
sosiaalinen media	604
sosiale medier	1092
sostieni	873
sostienici	873
soutenez-nous	645
soutenir	645
soziale medien	243
""", 'sp': """
spannend	252
spara	1299
spara artikel	1299
spara artikeln	1299
spara artikeln till senare	1299
spara till senare	1299
spausdinti	989
special offer	341
speichern	242
spela upp	1310
spende	230
spende jetzt	230
spenden	230
spenden sie	230
spendenkonto	295
spill av	1102
spill av video	1102
spill av video her	1102
sponset	1094
sponset innhold	1094
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
sponsorizzato	886
sponsorlu	1365
sponsoroitu	605
sponsrat	1302
sponzorirano	1252	1280
sponzorisano	1252
spotify	352
spotted a mistake	362
spotted an error	362
spremi	1255
""", 'st': """
stampa	883
stampa articolo	883
stampa questo articolo	925
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
stem her	196	1102
stem i afstemningen	196
stem i avstemningen	1102
steun ons	1051
stichworte	252
stikkord	1099
stimmen sie ab	279
stories for you	365
story continues	357
story continues below	357
straipsnis prieinamas tik prenumeratoriams	984
strictly necessary cookies	360
stt	613	613
stt-afp	613
stt-reuters	613
stumbleupon	352
""", 'su': """
su questo argomento	926
subiecte	1209
submit	334
submit a correction	362
submit comment	362
subscreva a newsletter	1173
subscrever	1173
subscrever newsletter	1173
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
subskrybuj	1141
successivo	895
suche	255
suchen	255
sudah punya akun	825
suggerisci una correzione	907
suggest a correction	362
suggested	365
suggested articles	365
suivant	668
suivez notre direct	701
suivez nous	657
suivez-nous	657
suivi	657
suivre	657
suivre ce sujet	657
suivre ce sujet et recevoir une alerte	691
suivre cet auteur	657
sujets	665
sulge reklaam	522
sulje	596
sullo stesso argomento	892
sullo stesso tema	892
sumbang	824
summary by ai	403
suositellut	609
suosittelemme	609
suosituimmat	609
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
sur ce sujet	665
sur le web	665
suscribete	451
suscribirme	451
suscribirse	451
suscribite	502
suscribite ahora	502
suscripciones	451
susijusios naujienos	986
sutikti su visais	1001
sutinku	1001
suurenna kuva	611
""", 'sv': """
svar	191	1097
svara	1305
""", 'sw': """
swisha en slant	1292
""", 'sz': """
szukaj	1158
""", 'ta': """
ta bort annonser	1302
tag	834	892	1412
tag-uri	1209
taggar	1307
tagged	365
tagger	1099
tagi	1155
tags	193	252	323	365	467	665	834	892	1069	1186	1412
taguri	1209
taille du texte	656
taip pat skaitykite	986
tak for din tilmelding	182
take our survey	362
tallenna	603
tallenna juttu	603
talvez mais tarde	1167
tamanho da fonte	1177
tampilkan lebih banyak	836
tartalom	816
tautan berhasil disalin	857
tautan disalin	829
tautan telah disalin	857
tavs e-pasts	1040
""", 'te': """
te has suscrito correctamente	498
te puede gustar	467
te puede interesar	467
te quedan # caracteres	492
te recomendamos	467
te-ar putea interesa	1209
teata veast	520
teavita veast	520
tee lahjoitus	597
teilen	242
teilen auf	242
teilen und weiterempfehlen	242
teised loevad	516
tek seferlik	1358
tekst loopt door onder de advertentie	1063
tekstgrootte	1060
tekstimainos	605
telegram	352	1229
teljes cikk	816
telli	514
telli kohe	514
tellijale	514
tellijana saad artiklit jagada	519
tellijatele	514
tema	1099
temaer	1099
temas	467	1186
temas relacionados	467
tematy	1155
temi	892
temos	986
tempo de leitura	1189
tempo di lettura	895
tempo estimado de leitura: # minutos	1177
temps de lecture	668
temps de lecture : # min	668
tendances	665
tendencias	467
tendenze	892
tentang kami	847
terbaru	834
terkait	834
terkini	834
termini e condizioni	888
termos de uso	1182
terms	360
terms & conditions	360
terms and conditions	360
terms apply	429
terms of service	360
terms of use	360
terpopuler	834
terpopuler hari ini	858
terug naar boven	1072
test din viden i ugens quiz	196
test kunnskapene dine i ukas quiz	1102
testa dina kunskaper i veckans quiz	1310
testaa tietosi viikon visassa	611
testen	234
testez gratuitement	649
testez vos connaissances	689
testez vos connaissances avec notre quiz	689
tetszik	809
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
thema's	1069
themen	252
there are no comments yet	362
there was an error, please provide a valid email address	420
these are external links and will open in a new window	351
this is an advertisement	357
this video can not be played	401
this video cannot be played	401
threads	352
""", 'ti': """
ti consigliamo	892
ti potrebbe interessare	892
ti potrebbero interessare	892
ticker	252
tickets sichern	279
tidak terima kasih	823
tidak, terima kasih	823
tiempo de lectura	470
tiempo estimado de lectura: # minutos	458
tietosuoja	606
tiktok	352
til forsiden	193	1099
til toppen	196	1102
tilaa	598
tilaa nyt	598
tilaa uutiskirje	600
tilaa uutiskirjeet	600
tilaajalle	598
tilaajille	598
tilaukset	598
till erbjudandet	1294
till startsidan	1307
till toppen	1310
tilmeld	182
tilmeld dig	182
tilmeld dig nyhedsbrevet	182
tilmeld nyhedsbrev	182
timp de citire # min	1211
tin sau	1412
tinggalkan komentar	833
tip us	335
tips en venn	1091
tips van de redactie	1069
tipsa	1299
tipsa oss	1305
tisk	160
""", 'to': """
today's most read	433
today's paper	370
today's top stories	365
todos los comentarios	465
toestemming	1065
toeta	514
toeta meid	514
toggle	370
toggle caption	370
toimetus soovitab	516
toimitus suosittelee	609
toista	611
toon inhoud	1065
toon meer	1072
toon minder	1072
toon reacties	1067
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
topik	834
topik terkait	834
toppnyheter	1307
toppsaker	1099
topthemen	252
torna all'inizio	895
torna su	895
torne-se assinante	1168
torne-se membro	1168
toujours afficher ce type de contenu	681
tous les commentaires	663
tous ses articles	679
tout accepter	661
tout refuser	661
tout voir	668
toute l'actu	665
toutes les photos	668
""", 'tr': """
trabaja con nosotros	487
trakteer ons op koffie	1051
trang sau	1414
transferencia bancaria	450
traueranzeigen	279
trefwoorden	1069
trend	1369
trending	252	365	834	1069	1186
trending deals	357
trending now	365
trending stories	365
trending today	365
trending topics	365
trimite	1204
trimite pe email	1204
try it free	341
""", 'tt': """
tt	1336	1336
tt-afp	1336	1336
tt-reuters	1336	1336
""", 'tu': """
tu e-mail	454
tu email	454
tudo sobre	1186
tue riippumatonta journalismia	597
tuitar	1177
tuitear	458
tulis komentar	833
tulis komentar anda di sini	847
tulosta	603
tulosta juttu	603
tumblr	352
tunnuksen luominen on maksutonta	598
tuoreimmat	609
tuoreimmat uutiset	609
turinio rinkodara	992
tutti gli aggiornamenti qui	917
tutti i commenti	890
tutup	823
""", 'tw': """
tweet	351	829	883
tweet this	351
tweeta	1299
tweeter	656
tweetle	1363
tweetnij	1147
tweetnout	160
twitter	352
twitter-inhalte erlauben	248
twittern	242
""", 'ty': """
tyck till	1305
tylko w serwisie	1155
type your email	345
""", 'ud': """
udskriv	185
udvalgt	193
""", 'ui': """
uitgelicht	1069
uitloggen	1054
""", 'ul': """
ultim'ora	892
ultime news	892
ultime notizie	892
ultimele articole	1209
ultimi articoli	892
""", 'um': """
umfrage wird geladen	279
""", 'un': """
un abbonato ti ha regalato questo articolo	925
une erreur dans l'article	663
unfollow	354
unisciti al nostro canale	884
unlisted	370
unlock this article	341
unohditko salasanan	598
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
ustawienia	1151
ustawienia cookies	1151
""", 'ut': """
utiles	661
utvalgt	1099
utvalt	1307
""", 'uu': """
uudiskiri	538
uudiskirjad	538
uusimmat	609
uutiskirje	600
uutiskirjeet	600
""", 'uw': """
uw e-mailadres	1056
""", 'va': """
vaata galeriid	521
vaata ka	516
vaata kommentaare	520
vaata pilte	521
vaata videost	521
vaata videot	521
vaata videot siit	521
vai al contenuto	895
vain tilaajille	598
vakances	1024
valikko	611
valorar	465
van onze partners	1069
vandaag	1069
vandaag niet	1050
var artikkelen nyttig	1097
var artiklen nyttig	191
var oppsummeringen nyttig	1097
var opsummeringen nyttig	191
var saken nyttig	1097
vastaa	608
vastaa kyselyyn	611
vastaa lukijakyselyyn	611
""", 've': """
ve zkratce	166
vedi anche	892
vedi i # commenti	914
vedi i commenti	890
vedi tutte	895
vedi tutti	895
vedi tutto	895
veilig betalen	1053
ver # comentarios	465
ver bio	479
ver comentarios	465
ver contenido	463
ver contenido externo	483
ver este tuit	483
ver fotos	470
ver galeria	1189
ver los comentarios	465
ver mais	1189
ver ofertas	451	1171
ver perfil	479
ver resultados	492
ver resultados de la encuesta	492
ver todas	470	1189
ver todo	470
ver todos	470	1189
ver tudo	1189
verder zonder te steunen	1050
vergroot	1072
vergroot afbeelding	1072
verlagsangebot	245
verlagsbeilage	305
verschicken	242
versenden	242
verwandte artikel	252
verwandte themen	252
verwante artikelen	1069
veuillez saisir une adresse e-mail valide	694
vezi comentariile	1208
vezi mai mult	1211
vezi toate	1211
""", 'vi': """
vi har lukket for kommentarer	191
viber	352	1229
videa	166
video	166	193	834	892	1099	1209	1307	1369	1412
video abspielen	281
video ad	357
video anschauen	281
video ansehen	281
video laden	248
video terkait	834
video's	1069
videoen afspilles her	196
videoen kan ikke afspilles	196
videolar	1369
videos	252	467
videot	609
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
virement	648
virement bancaire	648
vis alle	196	1102
vis bildetekst	1102
vis flere	196	1102
vis indhold	189
vis innhold	1095
vis innlegg fra facebook	1102
vis innlegg fra instagram	1102
vis kommentarer	191	1097
vis mer	1102
vis mere	196
visa alla	1310
visa fler	1310
visa kommentarer	1305
visa mer	1310
visualizza questo post su instagram	905
""", 'vk': """
vk	352
""", 'vo': """
voce sintetica	907
voir aussi	665
voir ce post	681
voir ce tweet	681
voir cette publication sur instagram	681
voir le contenu	661
voir le diaporama	668
voir les # commentaires	689
voir les commentaires	663
voir les offres	649
voir les photos	668
voir moins	668
voir plus	668
voir plus de commentaires	663
voir ses articles	679
voir son profil	679
voir tous ses articles	679
voir tout	668
voit perua tilauksen milloin tahansa	600
voit peruuttaa milloin vain	598
volg	1061
volg dit onderwerp	1061
volg ons	1061
volgen	1061
volgend artikel	1069
volgende	1072
volgende pagina	1072
vollbild	255
voltar ao topo	1189
volver arriba	470
von ki zusammengefasst	275
voor abonnees	1054
vorherige seite	255
vorheriger artikel	252
vorig artikel	1069
vorige	1072
vorlesen	242
vorlesen lassen	242
vormista tellimus	514
vorteile sichern	234
vota en nuestra encuesta	492
vota il nostro sondaggio	914
vota nel nostro sondaggio	914
votez dans notre sondage	689
votez pour faire entendre votre voix	689
votre adresse mail	694
votre commentaire	663
votre e-mail	652
votre email	652
vous aimerez aussi	665
vous aimerez lire	665
vous avez lu # articles sur # ce mois-ci	698
vous avez une question	663
vous n'avez pas encore de compte	698
vous pourriez aimer	665
vous pourriez aussi aimer	665
vous pouvez offrir # articles par mois	701
""", 'vs': """
vstoupit do diskuse	165
vstoupit do galerie	168
""", 'vy': """
vytisknout	160
""", 'w ': """
w tym artykule	1155
""", 'wa': """
wachtwoord vergeten	1054
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
wees de eerste die reageert	1067
weigeren	1065
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
wesprzyj	1139
wesprzyj nas	1139
""", 'wh': """
what do you think	362
what to read next	365
whatsapp	352	352	1229
why trust us	434
why you can trust our reviews	434
why you can trust us	434
""", 'wi': """
wideo	1155
""", 'wo': """
word lid	1051
word supporter	1051
word vriend	1051
""", 'wr': """
write a comment	362
write a review	362
""", 'ws': """
wspieraj	1139
wspieraj nas	1139
wspieram	1139
wszystkie	1158
wszystkie komentarze	1153
""", 'wu': """
wunschbetrag	233
""", 'wy': """
wybrane dla ciebie	1155
wydarzenia	1155
wydrukuj	1147
wyloguj	1141
wyszukaj	1158
""", 'x': """
x	352	811
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
yanitla	1368
yazdir	1363
yazi boyutu	1363
""", 'ye': """
yearly	334
yes	362
""", 'yo': """
yorum	1368
yorum yap	1368
yorum yaz	1368
yorum yazin	1368
yorumlar	1368
yorumlari oku	1368
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
yukari	1371
""", 'z ': """
z ostatniej chwili	1155
""", 'za': """
zaakceptuj wszystko	1151
zaboravljena lozinka	1249
zadejte e-mail	158
zadnje novice	1281
zahl ich	230
zahlungsart	233
zahlungsarten	233
zahlungsmethode	233
zahlungsmethoden	233
zalo	1407
zaloguj	1141
zamknij	1138
zapisz	1147
zaregistrovat se	156
zarejestruj	1141
zaten abone misiniz	1359
""", 'zi': """
zie ook	1069
ziedot	1017
zip code	345
""", 'zo': """
zobacz komentarze	1153
zobacz wszystkie	1158
zobrazit diskusi	165
zobrazit galerii	168
zobrazit obsah	163
zoek	1072
zoeken	1072
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
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	402 K post shared by	402 K video posted by	402 K post by	667 K lire aussi	667 K lire également	901 K cura della redazione
""", 'ab': """
abbonati	875 K a
abonnez	12 K-vous	647 K-vous à
abonniere	12 K
abonnieren	12 K sie	232 K sie
about	371 K the author	371 K the authors	371 K the writer
""", 'ac': """
accepted	340 K payment methods:	340 K cards:
achou	7 K algum
achtergrond	1071 K:
acompanhe	12 K
acquista	910 K la rivista
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
alla	27 K kommentarer	27 K inlägg	1308 K artiklar om	1311 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	194 K artikler om	197 K artikler af	253 K artikel zu	253 K artikel von	254 K infos:	254 K news:	256 K artikel von	280 K folgen	1070 K artikelen over	1073 K artikelen van	1100 K saker om	1103 K artikler av
alles	253 K zum thema	253 K zu	1070 K over
als	301 K abonnent können sie	301 K abonnentin können sie
also	366 K in	367 K read	367 K read	367 K on this site:	367 K worth reading:	367 K on this topic:	793 K read:	793 K read-
alt	194 K om	1100 K om
altre	893 K notizie su	927 K notizie di
altri	893 K articoli su	896 K articoli di
altro	893 K su	894 K su questo tema:
""", 'an': """
ancora	32 K nessun commento
anda	839 K punya
anna	528 K vihjest	528 K vihje
annonces	684 K légales : publiez
ansvarig	1338 K utgivare:
ansvarlig	1129 K redaktør:
any	27 K comment
""", 'ap': """
apa	845 K reaksi anda
apakah	8 K artikel	839 K anda punya	845 K ringkasan ini	845 K artikel ini	845 K berita ini	845 K informasi ini
apoya	449 K	449 K a
approfondimento	894 K:
approfondisci	894 K
""", 'ar': """
arbejder	203 K du
arbetar	1318 K du
archives	667 K :
are	371 K you affected by
article	675 K traduit
articles	371 K by
articolo	908 K tradotto
artificial	405 K intelligence
artikel	835 K terkait:	844 K ini	859 K ini telah tayang di	859 K ini pertama kali tayang	859 K ini pernah tayang	859 K ini sudah tayang
""", 'as': """
ascolta	1 K	894 K:	913 K il podcast	913 K la puntata
ask	371 K us here	404 K the	404 K our
assista	1188 K:
""", 'at': """
atlikite	1003 K testą
atradi	1036 K kļūdu
""", 'au': """
auch	254 K interessant	254 K interessant:	254 K lesenswert	254 K spannend:	303 K bei uns:
aucun	32 K commentaire
audio	409 K version of this	486 K generado	908 K generato
aus	254 K dem archiv:	303 K unserem archiv:
author	371 K bio
autore	1030 K:
autors	1030 K:
""", 'av': """
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
""", 'ay': """
ayrica	1370 K okuyun	1370 K bakin	1370 K bakin:
""", 'ba': """
baca	835 K juga	835 K juga:	835 K juga	835 K juga:	835 K:	835 K selengkapnya	835 K selengkapnya:	835 K selanjutnya:	838 K berita	851 K berita tanpa iklan	859 K berita lainnya	859 K artikel lainnya	859 K artikel lain	859 K berita selengkapnya	860 K pula:	860 K lagi:
background	367 K:	432 K reading:
bagaimana	845 K reaksi anda	845 K pendapat anda	845 K menurut anda
baggrund	195 K:
bagikan	3 K
baixe	13 K
bakgrund	1309 K:
bakgrunn	1101 K:
bakiniz	1370 K:
""", 'be': """
be	28 K kind	28 K respectful	31 K the first
beachten	28 K sie bitte
become	338 K a member of	416 K a member to comment
bekijk	1071 K ook	1071 K:	1071 K hier	1071 K ook:	1073 K alle artikelen van
belanja	846 K di toko
beli	846 K tiket
beluister	1 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	846 K dengan tim
beri	845 K rating	1282 K tudi
berikan	845 K penilaian anda	849 K suara anda
berikutnya	860 K:
berita	844 K ini	859 K ini telah tayang
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
bli	31 K den första	31 K först	31 K den første	1106 K medlem av	1106 K abonnent på	1315 K medlem i	1315 K prenumerant på
blijf	28 K
bliv	31 K den første	200 K medlem af	200 K abonnent på	209 K testlæser	209 K klogere på
""", 'bo': """
bodite	31 K prvi
book	406 K your ticket	406 K tickets
""", 'br': """
brak	32 K komentarzy
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet
buat	865 K akun gratis
budi	31 K prvi
budite	31 K prvi
bunu	1370 K da okuyun:
buy	406 K tickets	406 K your ticket	406 K your tickets
""", 'c': """
c	375 (K) #
""", 'ca': """
can	414 K't see the poll	414 K't see the quiz	414 K't see this poll
catch	12 K us	356 K us on	409 K up on bbc	432 K up:
""", 'ce': """
ce	33 K părere	675 K résumé	675 K texte a été traduit	684 K numéro est en vente	684 K numéro est disponible
cek	838 K
ces	675 K points clés
cet	8 K article vous	675 K article a été traduit
cette	675 K synthèse	675 K traduction a été
""", 'ch': """
che	33 K ne pensi
chia	3 K sẻ
choose	388 K
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	894 K qui
click	389 K here to join	389 K to join	411 K here for more	418 K here to download	418 K to download
clique	1188 K aqui
cliquez	667 K ici
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	856 K
come	406 K and meet
comentarii	5 K
comentariile	5 K	27 K
comentarios	5 K	27 K	493 K moderados según
comentariul	27 K dumneavoastră	27 K tău
commandez	684 K notre	684 K le hors-série
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
confira	1188 K:	1188 K também	1188 K também:
connect	12 K with	356 K with us
conoces	474 ¿K	478 ¿K algún
consiglia	3 K
consulta	469 K aquí
consultez	684 K les avis de décès	684 K nos offres
contact	371 K the author	371 K the reporter	371 K:	371 K this reporter
contacta	471 K con
contacte	471 K con
contacter	669 K l'auteur
contactez	669 K l'auteur	669 K-nous	678 K l'auteur
contacto	482 K:
contate	1190 K o autor
contatta	896 K l'autore
contenido	486 K generado	490 K ofrecido por
contenu	675 K généré	687 K proposé par	687 K sponsorisé par
contenuto	908 K generato	912 K offerto da
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
czytaj	1156 K więcej o	1157 K także	1157 K także:	1157 K też	1157 K też:	1157 K również	1157 K więcej	1157 K:	1157 K także	1157 K też	1157 K więcej
""", 'da': """
da	894 K leggere:
daftar	846 K webinar	865 K gratis
daftarkan	846 K diri anda
daha	1370 K fazlasi:
dapatkan	838 K
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
delta	1115 K i vår	1324 K i vår
deltag	209 K i vores
den	26 K här sammanfattningen
dengarkan	1 K	835 K:	848 K podcast	848 K juga
denne	26 K opsummering
der	5 K kommentarbereich	32 K er ingen kommentarer
descarga	13 K
descargue	13 K
descarrega	13 K
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	488 K nuestros	488 K nuestras
descuentos	488 K exclusivos para suscriptores
detaylar	1370 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	1370 K okuyun:
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
dinleyin	1370 K:
direkt	1309 K:
direkte	1101 K:
disclaimer	375 K:	775 K:
discover	23 K more from
diskuse	5 K
diskusia	5 K
diskutujte	28 K
diskuze	5 K
disponible	496 K en app store	496 K en google play y	692 K sur google play
distribuie	3 K
distributed	438 K by
dit	27 K indlæg
""", 'do': """
do	33 K you agree	371 K you have a story	371 K you know more	371 K you have information	371 K you work at	371 K you work in	371 K you have a tip	371 K you have any information	413 K our
don	347 K't miss	367 K't miss:
dona	449 K a	875 K a
donasi	854 K untuk
donate	338 K to
dossier	667 K :
dowiedz	1157 K się więcej
download	13 K	851 K
""", 'dp': """
dpa	258 (K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	203 K kan tippe os	203 K kan sende os	222 K har brugt	222 K har læst	1130 K har lest	1130 K har #	1318 K som källa	1339 K har läst	1339 K har #
dukung	854 K	854 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você
""", 'ea': """
earlier	432 K coverage:
""", 'eb': """
ebenfalls	254 K interessant:
""", 'ed': """
editing	375 (K by	375 K by
editor	367 K's picks:	841 K:	841 K :
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
en	469 K vídeo:	469 K directo	469 K contexto:	490 K colaboración con	667 K savoir plus	667 K direct	687 K partenariat avec	703 K vidéo -	703 K images -
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K
enjoy	426 K
enjoying	347 K this article
entdecke	23 K mehr von
entenda	1188 K:
entra	12 K nel
entre	12 K no
envianos	477 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	203 K du	1109 K du
erbjudande	1324 K till dig som
""", 'es': """
es	32 K gibt noch keine kommentare	480 K corresponsal	480 K redactor de	480 K redactora de	480 K jefe de	480 K jefa de
escanea	477 K el código	496 K el código para descargar
escolta	1 K
escoltar	1 K
escucha	1 K	491 K el pódcast	491 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	700 K
esta	486 K noticia ha sido traducida	486 K traducción se ha hecho	486 K traducción ha sido	486 K función utiliza	493 K noticia pertenece a
este	8 K artigo foi	26 K resumen	26 K resumo	484 K contenido procede de	484 K contenido proviene de	486 K texto ha sido traducido	486 K artículo ha sido traducido	488 K reportaje forma parte del número	488 K artículo forma parte del número	493 K artículo pertenece a
""", 'et': """
et	33 K vous	33 K toi	145 K pot interessar:
""", 'ex': """
explainer	367 K:
explore	367 K more:
""", 'ez': """
ez	815 K is érdekelheti:
""", 'fa': """
fai	916 K il quiz	916 K il test	916 K il nostro
faites	647 K un don à
fale	1190 K com o autor
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
fler	1308 K artiklar om	1311 K artiklar av
flere	194 K artikler om	197 K artikler af	1100 K saker om	1100 K saker fra	1101 K saker om	1103 K saker av	1115 K jobber på
""", 'fo': """
folge	12 K
folgen	12 K sie
folgt	12 K
follow	12 K	356 K us	356 K @	356 K all the latest	356 K the latest	356 K our	389 K the	838 K
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
gabung	12 K	838 K
gambas	835 [K:video
""", 'ge': """
geef	3 K dit
generative	405 K ai
get	13 K the app	13 K our	23 K	347 K the latest	347 K breaking news	389 K	389 K the	406 K tickets	406 K your tickets	418 K the	419 K text alerts	419 K news alerts	422 K the	422 K our	426 K	438 K permission to reuse
""", 'gi': """
gift	3 K this
giornalista	900 K professionista	900 K e scrittrice	900 K e scrittore
""", 'go': """
go	432 K deeper:
gostou	8 K
got	371 K a tip	371 K a story	371 K a news tip	371 K a question
""", 'gr': """
graduada	481 K en
graduado	481 K en
""", 'gu': """
guarda	894 K anche	894 K:	894 K il video	894 K anche:	913 K il video qui sopra
gulir	861 K ke bawah	861 K untuk
""", 'ha': """
haben	7 K sie einen fehler	256 K sie hinweise
haberde	7 K hata
haberin	1370 K devami için
haberleri	13 K
haga	478 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	904 K informazioni	904 K una notizia	904 K una segnalazione	904 K una storia
hakaret	27 K içeren
halaman	860 K selanjutnya:
hallgasd	1 K meg
hallgassa	1 K meg
haluatko	617 K kertoa	624 K töihin	624 K meille töihin
har	7 K du fundet	7 K du sett	197 K du et tip	203 K du oplysninger	203 K du viden	203 K du et godt tip	203 K du tip	203 K du flere oplysninger	203 K du oplevet	203 K du selv oplevet	203 K du en god historie	1103 K du et tips	1109 K du informasjon	1109 K du opplysninger	1109 K du flere opplysninger	1109 K du tips	1109 K du et tips	1109 K du opplevd	1109 K du erfaring	1109 K du tanker	1109 K du noe på hjertet	1318 K du information	1318 K du uppgifter	1318 K du tips	1318 K du ett tips	1318 K du varit med om	1318 K du egna erfarenheter	1318 K du upplevt
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	478 ¿K sido testigo
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
have	7 K you found	7 K you spotted	371 K a tip	371 K a story	371 K a news tip	371 K you been	371 K a question about this	371 K a question for	417 K your say
hay	7 K algún
haz	469 K clic aquí	478 K tu denuncia	494 K nuestro test	494 K el test	494 K nuestro quiz
hazte	449 K socio de
""", 'he': """
hear	1 K this	409 K this story	411 K more
heb	7 K je een fout	1073 K je een tip
heeft	1073 K u een tip
help	414 K us improve
hent	13 K	200 K appen fra	214 K	1120 K
here	432 K's more on this
het	5 K reactieveld	1070 K beste van
""", 'hi': """
hier	254 K lesen sie	254 K geht es zu	254 K geht's zu	280 K klicken, um	283 K geht es zum quiz	283 K geht es zum täglichen
highlights	404 K
hintergrund	254 K:
hitta	12 K oss
hittat	7 K ett
""", 'hj': """
hjelp	1115 K oss å bli bedre
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
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	893 K più letti di	908 K punti chiave
""", 'ic': """
icymi	367 K:
""", 'if': """
if	7 K you spot	7 K you notice	381 K you enjoyed this	381 K you liked this
""", 'ih': """
ihr	27 K kommentar
ihre	27 K beiträge	33 K meinung	283 K meinung ist uns wichtig
""", 'ik': """
iklan	861 K -
ikuti	12 K	838 K	849 K survei	849 K polling	849 K jajak pendapat	849 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	906 K video non è disponibile	908 K testo è stato realizzato	913 K video inizierà	915 K tuo commento sarà
ilgili	1370 K haber
ilginizi	1370 K çekebilir	1370 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	624 K
""", 'im': """
im	254 K video:
image	375 K copyright	375 K source,	375 K credit:
""", 'in': """
in	367 K case you missed it:	409 K the video player above	910 K edicola da	910 K edicola con	912 K collaborazione con	931 K offerta
informationen	276 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	918 K il codice	918 K il qr code	918 K il qr
inscrivez	684 K-vous à notre webinaire
instala	13 K
instale	13 K
install	13 K
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
invia	3 K	904 K la tua lettera
""", 'is': """
is	7 K something wrong
isi	849 K survei
ist	7 K ihnen ein fehler
""", 'iz': """
izle	1370 K:
izleyin	1370 K:
izpildi	1035 K testu
""", 'ja': """
ja	1030 K tev ir informācija	1030 K jums ir informācija	1030 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä
jadikan	838 K
jadilah	31 K yang pertama
jawab	849 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie
jetzt	280 K reinhören	283 K tickets sichern	303 K lesen:
""", 'ji': """
jika	839 K anda mengetahui	839 K anda punya
""", 'jo': """
job	200 K hos
jobb	1106 K i
jobba	1315 K på
jobbar	1318 K du
jobber	1109 K du
join	12 K our	12 K us	23 K	338 K	356 K the conversation on	356 K us on	389 K the	389 K	406 K us for	406 K us at	406 K us in	406 K us live	417 K the conversation	417 K the discussion	417 K the debate	426 K for	426 K now
""", 'ju': """
junte	12 K-se	23 K-se a
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kanalimiza	12 K
kas	528 K sul on vihje	528 K sul on vihjeid
katso	610 K myös	610 K:	610 K video	610 K myös:
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	347 K up with	426 K reading
kender	203 K du til
kerro	617 K kokemuksesi	617 K oma
keskustele	28 K
keskustelu	627 K on auki
key	404 K points	404 K takeaways
""", 'ki': """
ki	276 K-generierte inhalte	276 K-generierte texte	276 K-generierte zusammenfassungen
kijk	1071 K ook	1071 K hier
kirim	839 K foto	839 K tulisan
kirimkan	839 K foto
kirjaudu	627 K
kirjoittaja	619 K on	619 K työskentelee
kirjuta	528 K autorile
""", 'kl': """
klausykite	997 K
klicka	1309 K här
klik	195 K her	838 K	1071 K hier
klikk	1101 K her
kliknij	1157 K tutaj
""", 'kn': """
know	381 K someone	381 K anyone
""", 'ko': """
kom	209 K til vores	1115 K på vårt	1115 K på vår	1324 K på vårt	1324 K på vår
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
kontakt	169 K na autora	197 K journalisten	203 K journalisten	204 K	256 K:	1103 K journalisten	1109 K oss	1109 K journalisten	1110 K
kontakta	1311 K reportern	1318 K oss via	1318 K reportern	1319 K
kontributor	841 K:
konuyla	1370 K ilgili:
koreksi	845 K artikel
""", 'ku': """
kui	528 K sul on teema	528 K sul on vihje	528 K tead	528 K märkasid
kunjungi	846 K toko
kuula	533 K podcasti
kuuntele	1 K	610 K:	610 K myös	610 K myös:	625 K
""", 'l': """
l	5 K'espace commentaires	669 K'auteur	675 K'essentiel par	896 K'autore
""", 'la': """
la	5 K sección de comentarios	688 K vidéo va commencer	915 K tua opinione conta
laatste	1070 K nieuws over
ladda	13 K ner	1328 K ner	1328 K ned
lade	13 K
laden	13 K sie
langganan	856 K
lanjut	861 K membaca
lanjutkan	861 K membaca
laporan	840 K:	841 K wartawan	841 K kontributor
laporkan	845 K kesalahan
lasi	1020 K arī	1020 K vairāk	1020 K vēl
lasiet	1020 K arī
last	13 K ned	1120 K ned
lataa	13 K
latest	366 K from	366 K in	366 K videos from
laureata	900 K in
laureato	900 K in
""", 'le': """
le	469 K puede interesar	469 K puede interesar:	666 K meilleur de
lea	469 K también	469 K aquí	469 K además	469 K más	469 K:	469 K también	469 K además:
lediga	1315 K jobb på	1315 K tjänster på
ledige	200 K stillinger hos	200 K stillinger på	1106 K stillinger i	1106 K stillinger hos
lee	13 K en	469 K también	469 K más	469 K:	469 K también	469 K más:	469 K aquí:	496 K las noticias sin anuncios	496 K sin anuncios en la app	507 K aquí la nota completa
leer	469 K también	469 K más
lees	13 K	1070 K meer over	1071 K ook	1071 K ook:	1071 K meer	1071 K meer:	1071 K verder	1071 K hier	1071 K:	1071 K ook	1071 K meer	1071 K verder:
leestip	1071 K:
leggi	13 K	893 K tutte le notizie	894 K anche	894 K anche:	894 K qui	894 K tutto	894 K:	894 K anche	894 K pure:	901 K tutti gli articoli di
legyen	31 K ön az első
leia	13 K	1187 K mais sobre	1188 K também	1188 K também:	1188 K mais	1188 K:	1188 K aqui	1188 K também	1188 K mais	1188 K mais:
leidsid	534 K vea	534 K artiklist vea
leiten	3 K sie
ler	1188 K também	1188 K mais
les	5 K commentaires	27 K commentaires	27 K messages	666 K plus lus	675 K points clés	675 K réponses sont générées	1100 K mer om	1101 K også	1101 K også:	1101 K mer	1101 K mer:	1101 K:	1101 K hele saken	1101 K om	1101 K her	1101 K også	1101 K mer	1101 - K også	1106 K videre med	1120 K eavisen	1120 K avisa	1120 K avisen
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
lihat	835 K juga	835 K juga:	848 K video	860 K pula:
like	12 K us	347 K what you're reading	356 K and follow
limited	426 K time	426 K-time
link	1418 K bài gốc
lire	666 K tous nos articles	667 K aussi	667 K également	667 K	667 K notre	667 K l'article	667 K plus	667 >> K
lisez	13 K	667 K aussi	700 K
listen	1 K to	367 K |	367 K:	409 K to the latest episode	409 K to the full episode	409 K to the full interview	409 K again on
live	195 K:	254 K-ticker:
liveblog	1071 K:
""", 'll': """
llegeix	145 K també	145 K més
llegiu	145 K també
""", 'lo': """
lo	468 K más leído en	468 K más visto en	468 K último en
loe	517 K ka	517 K lisaks	517 K veel	517 K edasi:
log	222 K ind eller opret
logg	1130 K inn eller
logga	1339 K in eller
los	5 K comentarios	27 K comentarios
lowongan	846 K kerja di
""", 'lu': """
lue	610 K myös	610 K myös:	610 K lisää	610 K lisää:	610 K:	610 K myös	610 K lisää	610 K seuraavaksi:
luister	1 K	1071 K ook	1071 K:	1071 K ook:
luo	627 K tunnus
""", 'ly': """
lyssna	1 K på	1309 K	1309 K:
lyt	1 K til	195 K til
lytt	1101 K til
""", 'ma': """
mach	283 K den test:
machen	283 K sie den test:	283 K sie mit bei unserer
mai	1210 K multe detalii	1210 K mult pe această temă:
mail	1073 K de auteur
mais	1187 K lidas em	1187 K de	1187 K sobre	1187 K notícias de	1187 K notícias sobre	1190 K artigos de
make	12 K us
manda	477 K tus fotos
mandanos	477 K
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	838 K bergabung
masuk	865 K atau daftar
masz	1159 K temat
""", 'me': """
meer	1070 K over	1070 K uit	1070 K van	1070 K nieuws over	1071 K lezen:	1073 K van deze auteur
meest	1070 K gelezen in
meet	371 K the author	406 K our
mehr	253 K zum thema	253 K aus	253 K von	253 K zu	253 K lesen über	253 K über	254 K zum thema	254 K dazu	254 K dazu:	254 K lesen:	254 K aus dem ressort	254 K aus der region:	256 K vom autor	256 K von der autorin	256 K artikel von	276 K informationen zum einsatz von ki	303 K nachrichten aus	303 K aus dem archiv:
meistgelesen	253 K in
mejla	1318 K reportern	1319 K
meld	1115 K deg på vårt
menemukan	7 K kesalahan
mer	1100 K om	1100 K fra	1101 K om saken:	1308 K om	1308 K från	1309 K om ämnet:	1309 K läsning:	1311 K av
merci	28 K de rester	28 K de respecter
mere	194 K om	194 K fra	195 K om emnet:
mest	1308 K läst i
mettiti	916 K alla prova con
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
mua	1423 K vé
must	367 K read:
""", 'na': """
najdete	12 K nás
najnowsze	1156 K z
najpopularniejsze	1156 K w
napisz	31 K pierwszy
nata	900 K a
nato	900 K a
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
nghe	1 K	1413 K:	1424 K podcast	1424 K toàn bộ bài	1424 K bài viết
""", 'ni': """
niciun	32 K comentariu
nie	32 K ma jeszcze
nikmati	851 K berita	856 K
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	469 K te pierdas:
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
nos	667 K lecteurs ont lu
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	468 K de
notre	667 K dossier	667 K article	667 K enquête :	667 K reportage :
nous	12 K suivre
now	367 K read:
""", 'nu': """
nu	32 K există comentarii
""", 'o': """
o	27 K seu comentário	33 K que você acha	169 K autorovi	169 K autorce	1159 K autorze	1159 K autorce
""", 'ob': """
objevili	7 K jste
obserwuj	12 K
""", 'of': """
offerta	931 K speciale
offrez	3 K
offrir	3 K
ofrecido	490 K por
""", 'ok': """
okuyun	1370 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	528 K midagi	528 K kogenud
oletko	617 K kokenut	617 K itse kokenut
olvasd	815 K el	815 K el:
olvass	815 K tovább:
olvassa	815 K el	815 K el:	815 K el ezt is
""", 'om': """
om	197 K forfatteren	197 K skribenten	1103 K forfatteren	1103 K skribenten	1311 K skribenten	1311 K författaren
""", 'on': """
on	367 K our site:
onko	617 K sinulla juttuvinkki	617 K sinulla vinkki	617 K sinulla tietoa	617 K sinulla aiheesta
only	416 K registered	416 K subscribers	416 K members
ontdek	23 K meer van
""", 'oo': """
ook	1071 K interessant:
""", 'op': """
opinion	367 K |
opprett	1130 K en	1130 K konto	1130 K bruker
oppsummeringen	26 K er
opret	222 K en gratis	222 K dig gratis
opsummeringen	26 K er
""", 'os': """
os	5 K comentários	27 K comentários
osale	533 K
osallistu	624 K
ossza	3 K meg
osta	533 K pilet	624 K liput
oszd	3 K meg
""", 'ot': """
ota	617 K yhteyttä toimittajaan	617 K yhteyttä toimitukseen	621 K yhteyttä
""", 'ou': """
our	432 K earlier coverage:
ouvir	1 K
""", 'ov': """
over	1073 K de auteur
""", 'pa': """
paid	385 K for by
para	478 K comunicarse con	478 K contactar con	493 K poder comentar
partager	3 K
partagez	3 K
partecipa	910 K al nostro
participe	12 K
participez	684 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	404 K of this article	404 K of this story
pas	32 K encore de commentaire
pasidalinkite	998 K savo istorija
passend	254 K dazu	254 K dazu:
payment	340 K methods:
""", 'pe': """
peatoimetaja	525 K:
penulis	840 K:	841 K:	841 K :
per	894 K approfondire	894 K approfondire:	901 K contattare l'autore	901 K contattare l'autrice	901 K scrivere all'autore	901 K scrivere all'autrice	904 K segnalazioni
periodista	480 K de	480 K especializada	480 K especializado
pewarta	840 K:	841 K:	841 K :
""", 'pi': """
piesakies	1035 K
pievienojies	1029 K
pievienojieties	1029 K
pilihan	835 K editor:
pirkite	1003 K bilietus
""", 'pl': """
place	408 K a classified	408 K an ad
play	413 K our	413 K today's
please	28 K keep	28 K be	28 K stay	28 K respect
plus	666 K d'articles sur	666 K d'infos sur
""", 'po': """
pobierz	13 K
podaruj	3 K
podcast	254 K-tipp:	367 K:	667 K :
pode	1188 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podsumowanie	26 K wygenerowane	26 K zostało
podziel	3 K się
pogledajte	1254 K i	1254 K još
poglejte	1282 K tudi
poin	844 K penting	844 K-poin penting
points	675 K clés
polecamy	1157 K:
poll	413 K:
pon	494 K a prueba tus
popular	366 K in
posez	675 K vos questions	675 K votre question
poslechnout	1 K
posted	366 K in	367 K in:
posts	27 K
potrebbe	894 K interessarti:
pour	667 K aller plus loin	667 K rappel :	678 K nous contacter	678 K contacter	688 K écouter cet épisode
povezano	1254 K:
pozrite	1268 K si
""", 'pr': """
pratite	12 K
preberite	1282 K tudi	1282 K še	1282 K več
prefer	388 K
prenesite	13 K
prenota	910 K il tuo posto per l'evento
prenumerata	1010 K nuo
prenumeruokite	1010 K ir skaitykite	1010 K nuo	1010 K tik
preuzmite	13 K
previous	432 K coverage:
previously	367 K:
pridajte	12 K sa
primetili	7 K ste
primijetili	7 K ste
print	3 K this
prisijunkite	996 K prie
privacy	347 K notice:
profitez	700 K
promoted	385 K by	436 K:
prosimy	28 K o
przeczytaj	1157 K także	1157 K też	1157 K:	1157 K też:
""", 'pu': """
puede	12 K seguir	478 K enviarnos	478 K contactar	478 K escribir
puedes	12 K seguir	469 K leer también	469 K leer:	478 K enviarnos	478 K contactar	478 K escribir	491 K escuchar todos los episodios
punti	908 K chiave
puntos	486 K clave generados
punya	839 K informasi	839 K cerita
puoi	12 K seguirci	904 K inviarci
""", 'py': """
pysy	28 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	1416 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
quelle	258 K: dpa	258 K:
quellen	258 K:
questa	26 K sintesi	908 K traduzione
questo	8 K articolo ti	26 K riassunto	908 K articolo è stato tradotto	910 K articolo è pubblicato sul numero	915 K articolo aderisce
quick	432 K read:
quieres	478 ¿K contarnos
quiz	703 K.	703 K -	703 K :
""", 'ra': """
radote	1004 K klaidą
raksti	1030 K autorei	1030 K autoram
rangkuman	844 K
rate	8 K this
""", 're': """
re	703 (K)lire
reach	371 K the reporter	371 K the author
reacties	5 K	27 K
read	13 K this in	366 K more on these	366 K more about	366 K more from	367 K more	367 K more:	367 K also	367 K next	367 K:	367 K |	367 K more	367 K all about it	367 K next:	371 K more by	411 K more of our	418 K this and more	418 K this story	422 K our	426 K on with	426 K on for	432 K the full report here	432 K the full story here
readers	416 K must use	416 K must log
reageren	5 K
receive	422 K the	422 K our
recibe	477 K las noticias	477 K en tu whatsapp
recomandarea	1210 K noastră:
recomendado	1188 K:
recomendamos	469 K:
recomienda	3 K
recommended	367 K:	432 K reading:
redactor	480 K de	480 K en
redactora	480 K de	480 K en
regala	3 K
regale	3 K
regarder	667 K :
regardez	688 K la vidéo ci-dessus	688 K la vidéo ci-dessous
register	406 K for our
registreeru	533 K
registrer	1130 K deg
registrera	1339 K dig
rejoignez	12 K	23 K les
relacionado	469 K:	1188 K:
related	367 K:	367 K |	367 K story:	367 K stories:	367 K article:	367 K reading:	367 K video:	367 K content:
relire	667 K
remarks	27 K
report	7 K an error	7 K a mistake
reporter	840 K:	841 K:
reporting	375 K by	375 (K by
reserva	488 K tu plaza
reserve	406 K your seat
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	692 K informé avec notre appli	692 K informés avec notre appli
resume	486 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	667 K	667 K ici	684 K notre hors-série	688 K tous les épisodes
""", 'ri': """
riassunto	26 K generato
ringkasan	844 K
rispetta	28 K
""", 'sa': """
saada	528 K oma vihje	528 K meile	528 K oma arvamuslugu	528 K arvamuslugu
saiba	1188 K mais	1188 K mais:
saksikan	835 K juga	848 K video	848 K live	848 K live streaming
sale	426 K:
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
""", 'sc': """
scan	389 K to join	418 K the qr code	418 K the code
scannez	692 K pour télécharger
scarica	13 K
scaricate	13 K
schenk	301 K diesen
schenken	301 K sie diesen
schlagworte	253 K zu
schreiben	31 K sie den ersten	256 K sie unserem autor	256 K sie der autorin	256 K sie uns
scopri	23 K di più da	910 K i giochi	910 K i nostri giochi
scrivi	31 K il primo	896 K all'autore
scroll	409 K down for video	861 K ke bawah	861 K untuk
""", 'se': """
se	195 K også	195 K video	195 K også:	209 K flere jobs	493 K adhiere a los criterios	508 K permite la reproducción	904 K vuoi raccontare	904 K hai informazioni	1101 K også	1101 K video	1101 K også:	1309 K också	1309 K även	1309 K även:
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
sei	31 K der erste	31 K die erste	904 K stato testimone	904 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	996 K
seko	1029 K
sekojiet	1029 K
selanjutnya	860 K:
sem	32 K comentários
senaste	1308 K nytt om
send	3 K this	203 K os et krypteret	203 K os dit tip	371 K us your	371 K tips to	371 K your tips	371 K feedback to	371 K your story ideas	1109 K sikkert tips	1109 K tips
seneste	194 K nyt om
seotud	517 K:
ses	669 K derniers articles
seu	27 K comentário
seuraa	12 K	621 K kirjoittajaa	621 K toimittajaa
""", 'sh': """
share	3 K this	3 K the article	371 K your story
""", 'si': """
si	28 K prega di	478 K tienes información	478 K tiene información	478 K tenés información	478 K conoces algún	478 K conoces un caso	678 K vous avez des informations	678 K vous disposez	678 K vous souhaitez
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
simak	835 K juga	835 K juga:	835 K:	835 K video	838 K berita	848 K video	859 K berita selengkapnya	859 K berita lainnya	860 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	865 K artikel gratis
siste	1100 K nytt om
siz	33 K ne
sizce	33 K
""", 'sk': """
skaitykite	987 K daugiau	987 K taip pat	987 K ir
skapa	1339 K ett	1339 K konto
skaties	1020 K arī
skinite	13 K
skontaktuj	1159 K się z autorem
skriv	203 K til journalisten	204 K til
""", 'sl': """
sledite	12 K
sleduj	12 K
sledujte	12 K	167 K:
slik	1131 K bruker	1131 K jobber
""", 'so': """
so	276 K nutzen wir ki
sobre	471 K el autor	471 K la autora	471 K la firma	1190 K o autor	1190 K a autora
sois	31 K le premier
sollten	256 K ihnen fehler
solo	931 K per te
sondage	703 K -	703 K.
sorodno	1282 K:
sostenete	929 K
sostieni	875 K	875 K il	875 K la	929 K
soutenez	647 K	647 K le
soutenir	647 K
soyez	31 K le premier	31 K la première
""", 'sp': """
special	426 K offer	432 K report:
spende	232 K für
spenden	232 K für	296 K an:
spendenkonto	296 K:
spiel	283 K unser
spielen	283 K sie unser
sponsored	385 K by	436 K:
sponsorizzato	912 K da
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
suivez	12 K	680 K
suivre	680 K
sull	896 K'autore
sumate	12 K
sumber	841 K:	841 K :
summary	404 K
summer	426 K sale
support	338 K	338 K the
sur	667 K le même sujet
""", 'sv': """
svar	209 K på vores	1115 K på vår
svara	1324 K på vår
""", 'ta': """
ta	1115 K quizen	1115 K vår quiz
taalfout	7 K
tag	209 K quizzen	209 K vores quiz
tagged	367 K:
tags	367 K:
taip	987 K pat skaitykite
take	413 K our
takip	12 K edin
tambahkan	838 K
tanya	844 K
tausta	610 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	469 K puede interesar	469 K puede interesar:	469 K recomendamos:	469 K recomendamos leer:
tead	528 K teemast	528 K rohkem
tee	533 K test	624 K testi
teile	3 K
teilen	3 K sie
teilt	3 K
teksti	621 K
telegram	12 K kanalimiza
tell	371 K us your story
telli	541 K
terjemahan	844 K ini
terms	375 K and conditions apply
test	209 K din viden	413 K your knowledge	1115 K kunnskapene dine
testa	1324 K dina kunskaper
testaa	624 K
teste	283 K dein wissen
testen	283 K sie ihr wissen
testez	700 K
tetszett	8 K
texte	675 K traduit
texto	486 K traducido
""", 'th': """
tham	12 K gia	1416 K gia kênh	1416 K gia nhóm	1423 K gia khảo sát	1423 K gia bình chọn
thank	381 K you for reading
thanks	381 K for reading
the	5 K comments	347 K latest news directly	366 K latest in	366 K latest from	404 K ai summary
theo	12 K dõi	1416 K dõi
there	32 K are no comments	32 K are no
this	5 K discussion	5 K conversation	404 K article was	404 K article has been	404 K story was	404 K story has been	404 K content was	404 K summary	404 K translation	404 K piece was	409 K article is also available as audio
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	894 K potrebbe interessare:
tiene	474 ¿K información
tienes	471 ¿K una historia	474 ¿K información	474 ¿K alguna	474 ¿K una historia	478 ¿K algo que
tiklayin	1370 K
tin	1413 K liên quan:
tip	203 K journalisten	203 K redaktionen	1073 K de redactie	1073 K ons
tippfehler	7 K
tips	1109 K journalisten	1109 K redaksjonen	1109 K oss	1110 K	1318 K:
tipsa	1318 K reportern	1318 K redaktionen	1318 K oss	1318 K anonymt
""", 'to': """
to	26 K podsumowanie	411 K hear more
toda	496 K la información en nuestra
todas	468 K las noticias de
todos	27 K los comentarios	27 K os comentários	471 K los artículos de	1190 K os artigos de
toeta	540 K
toimittaja	621 K
tonton	835 K juga	835 K:	835 K juga:	848 K video
top	366 K stories in	366 K stories from
topics	367 K:
toto	26 K shrnutí
tous	27 K les commentaires	666 K les articles de	669 K les articles de
toute	666 K l'actualité de	666 K l'actu	692 K l'info dans votre poche
""", 'tr': """
traduit	675 K avec l'aide	675 K à l'aide
transmettez	3 K
trending	366 K in	432 K:
trimite	3 K
try	413 K today's	413 K our	422 K our	426 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	493 K comentario será
tudo	1187 K sobre
tule	533 K tööle	624 K lukijailtaan	624 K mukaan
turite	998 K naujieną	998 K informacijos	998 K istoriją
turn	419 K on alerts
tutte	893 K le notizie su	927 K le notizie di
tutti	27 K i commenti	896 K gli articoli di	913 K gli episodi del podcast
""", 'u': """
u	12 K vindt ons
""", 'ui': """
uit	1071 K het archief:
""", 'uj': """
uji	849 K pengetahuanmu	849 K pengetahuan anda
""", 'ul': """
ultime	893 K notizie di
""", 'un': """
un	678 K témoignage	678 K fait	688 K podcast à écouter	906 K post condiviso da
una	484 K publicación compartida por	484 K publicación compartida de
unbegrenzter	298 K zugang
unduh	13 K	851 K
une	7 K erreur	7 K coquille	7 K faute	669 K information à nous transmettre	672 K info à nous	678 K info	678 K information à
uneix	12 K-te
unisciti	12 K	23 K a
unlock	426 K
unser	296 K spendenkonto
unsere	254 K leseempfehlung
untuk	838 K mendapatkan
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
vai	1030 K tev ir ziņa	1030 K tev ir ko	1030 K esi pieredzējis
var	31 K först
vastaa	624 K
vastaava	636 K päätoimittaja:
vastutav	525 K väljaandja:
""", 've': """
vea	469 K también	469 K también:	491 K el video a continuación	491 K el vídeo a continuación
ved	203 K du mere	203 K du noget
vedi	894 K anche	894 K anche:	896 K tutti gli articoli di
vegeu	145 K també
veillez	28 K à
veja	1187 K mais em	1188 K também	1188 K mais	1188 K:	1188 K também	1188 K também:	1188 K mais:
ver	469 K también	471 K todos los artículos de	1190 K todos os artigos de
verschenke	3 K
verschenken	3 K sie	301 K sie diesen
verstuur	3 K dit
verwandtes	303 K thema:
vet	1109 K du mer	1109 K du noe	1318 K du mer	1318 K du något
veuillez	28 K respecter
vezi	1210 K și	1210 K și:	1210 K:	1210 K și
""", 'vi': """
viac	1268 K:
video	409 K above:	409 K below:	848 K:	1424 K:
vidi	1254 K još
view	371 K all posts by	371 K all articles by
vil	209 K du arbejde	209 K du være med på holdet	1115 K du jobbe	1115 K du være med på laget
vill	1324 K du jobba	1324 K du arbeta
vind	209 K billetter
vinkkaa	617 K toimitukselle	617 K
vinn	1115 K billetter	1324 K biljetter
vis	28 K respekt
visa	28 K respekt
visita	488 K nuestra tienda	910 K lo store	910 K il nostro store
viste	7 K
visualizzando	906 K questo contenuto
viu	7 K algum
""", 'vo': """
voce	908 K generata
voir	666 K tous les articles	667 K aussi	667 K la vidéo	669 K tous les articles de	688 K la vidéo ci-dessus
voit	617 K lähettää vinkin
voix	675 K générée
volg	12 K ons	12 K
voller	298 K zugriff
vond	8 K je dit
votre	27 K commentaire
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	669 K avez une information	672 K travaillez	672 K avez été	672 K êtes témoin	672 K avez une information	672 K souhaitez témoigner	678 K avez une info	678 K avez une information	678 K avez des informations	678 K disposez	678 K souhaitez	678 K êtes concerné	678 K êtes témoin	678 K avez été témoin	678 K avez des photos	678 K pouvez nous	678 K pouvez joindre	678 K pouvez contacter	678 K pouvez écrire à
voz	486 K generada
""", 'vu': """
vuoi	904 K segnalarci	904 K raccontarci
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
wszystkie	27 K komentarze	1156 K artykuły o	1159 K artykuły autora
""", 'xe': """
xem	1413 K thêm	1413 K thêm:	1413 K:	1413 K video	1413 >> K	1413 K tiếp:	1418 K các bài viết của tác giả	1418 K các bài viết khác của	1418 K thêm bài của tác giả	1424 K video:
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
yuk	838 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K
zapratite	12 K
""", 'zi': """
zie	7 K je een	1071 K ook
zini	1030 K ko vairāk
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	1156 K więcej z	1157 K też	1157 K też:	1157 K także	1157 K:	1157 K też	1157 K także
""", 'zu': """
zugang	298 K zu allen
zugriff	298 K auf alle
zum	254 K thema:	254 K weiterlesen:	256 K autor
zur	256 K person	256 K autorin
"""}

CONTAINS = {'#': """
#	921 Kx#
""", 'aa': """
aamu	17 joka K
aamukirje	631 K
aamukirjeen	631 K
aastas	545 K
""", 'ab': """
abbestellen	239 jederzeit K
abbonamenti	936 K
abbonamento	878 hai già un K	878 per chi ha un K	878 scegli il tuo K	936 K
abbonati	878 K per	878 K a soli	878 solo per K	878 per gli K	898 K	932 K a	932 K:	932 K ora	932 K per	932 puoi, K	933 i nostri K	936 K
abbonato	878 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	887 devi K
abmelden	290 wieder K
abo	297 pur-K
abonament	1217 K
abonat	1202 ești deja K
abone	1360 K olun ve	1373 K olun
aboneler	1377 K
abonelere	1360 K özel
abonelerimiz	1374 K
abonelik	1377 K
abonements	1048 K
abonentiem	1018 tikai K
abonents	1018 jau esi K
abonne	706 je m'K
abonnee	1055 al K	1055 word K	1055 nog geen K	1055 als K	1077 word K
abonneer	1077 K je
abonnees	1055 alleen voor K	1055 dit artikel is voor K	1078 onze K	1081 K
abonnement	181 kræver K	227 K	312 K	650 avec votre K	710 K	1055 neem een K	1055 kiezen voor een K	1077 kies een K	1081 K	1136 K
abonnementen	1081 K
abonnements	710 K
abonnent	181 bliv K	181 allerede K	181 som K	223 bliv K	235 als K	235 sie sind noch kein K	236 bereits K	236 bereits K:in	1087 bli K	1087 allerede K	1087 som K	1132 bli K
abonnenten	235 nur für K	235 exklusiv für K	309 unseren K	312 K
abonnenter	181 kun for K	181 artiklen er for K	224 vores K	227 K	1087 kun for K	1087 denne saken er for K	1087 artikkelen er for K	1133 våre K	1136 K
abonnentin	235 als K	236 bereits K
abonnentinnen	235 exklusiv für K	235 nur für K	235 K vorbehalten	309 unseren K
abonner	181 K for at	223 K på	706 s'K	1087 K for å	1132 K på
abonnere	1122 ved å K
abonnez	650 K-vous pour	650 K-vous à partir	706 K-vous	706 K vous
abonniere	308 K unseren	308 K hier
abonnieren	239 newsletter K	244 whatsapp-kanal K	244 K sie unseren kanal	261 podcast K	308 jetzt K	308 K sie
abonniert	236 bereits K
abrir	456 K en la app	1175 K no app
abyste	157 K mohli číst dál
""", 'ac': """
accede	452 K a todo
accedi	24 K	878 K per
accept	1207 K toate
acceptant	662 en K les cookies
accepteer	1066 K de cookies
accepter	662 K les cookies
accepteren	1066 cookies te K	1066 cookies K
access	342 unlock full K	342 full K. no ads	428 K to every story	428 full K with no ads
acconsento	920 K a ricevere
accordance	421 K with our privacy
according	443 K to
account	342 create a free K to	342 sign in to your K	342 create an K to	428 please create a free K	440 create a free K	441 hold power to K	1055 maak een gratis K	1077 maak een gratis K
accurate	435 K at time of
accused	443 K
aceptado	464 no has K las cookies
aceptaste	464 no K las cookies
aconseja	512 K
aconsejaba	512 K
aconselha	1197 K
acrescentou	1197 K
actionnaire	707 sans K
""", 'ad': """
ad	11 K
adalah	842 K dosen
adblock	164 vypněte K	190 slå K fra	1096 slå av K	1152 wyłącz K	1304 stäng av K
adblocker	247 K erkannt	247 K aktiv	247 nutzen einen K	247 verwenden einen K	247 trotz K	312 K	359 disable your K	359 you are using an K	359 K detected	1064 K uit
added	443 K
adgang	181 få K til
admitiu	1197 K
admitted	443 K
adres	1144 twój K e-mail
adresa	1203 K de email	1203 K de e-mail
adresiniz	1361 e-posta K
adresse	290 gültige e-mail-K	290 sie ihre e-mail-K	290 du deine e-mail-K	290 e-mail-K ein	653 votre K e-mail	653 votre K email
adresu	1251 na vašu e-mail K
ads	441 we don't have K
advarer	226 K	1135 K
advert	11 K
adverteix	151 K
advertentie	11 K
advertenties	1078 zonder K
advertisement	11 K	358 this K has not loaded
advertisements	11 K
advierte	512 K
adviseert	1080 K
""", 'af': """
affermato	935 ha K
affichage	682 K de ce contenu
affichant	682 en K ce contenu
afficher	662 pour K ce contenu	682 ne peut pas s'K
affichera	650 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	220 K-links	246 K-links	358 contains K links	635 K-linkkejä	1127 K-lenker	1335 K-länkar
affiliatelenker	1127 K
affiliatelinks	37 K	220 K
affiliati	37 link K
affiliation	37 liens d'K	686 liens d'K
affiliazione	37 link di K
affirme	709 K
affirment	709 K
afiliacyjne	37 linki K
afiliado	37 enlaces de K	37 links de K	489 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	489 enlaces de K
afiliate	37 linkuri K
afirma	512 K	1197 K
afirmar	151 va K
afirmou	1197 K
afmelde	183 K dig når
afsnittet	210 hele K
""", 'ag': """
agences	670 avec K
agenturmaterial	257 mit K
aggiornamenti	885 segui tutti gli K
aggiunto	935 ha K
agora	1194 doe K
""", 'ah': """
ahora	509 dona K
""", 'ai': """
ai	119 K	208 af K	1114 av K	1323 av K	1421 K
aidez	673 K-nous à	706 K-nous
aiheesta	634 lisää K täältä
aiutaci	898 K	932 K a
aiutarci	898 K	932 K a
aizliegta	1027 bez atļaujas ir K
""", 'aj': """
ajakirjandus	544 meie K	544 sõltumatu K
ajakirjandust	539 toeta sõltumatut K
ajakirjanik	529 K
ajakirjanikud	544 meie K
ajoute	709 K
ajoutez	706 K-nous
ajuda	148 K'ns
ajude	1193 K-nos	1194 K-nos
ajutorul	1213 avem nevoie de K tău
""", 'ak': """
akismet	21 K to reduce spam
aktivieren	247 javascript K
akzeptiere	239 mit der anmeldung K
akzeptieren	239 mit der anmeldung K	249 cookies K
""", 'al': """
alamat	827 K email
aldus	1080 K
alerta	1197 K
alertas	14 las K	457 recibe K	457 activa las K	1176 receba K
alertes	655 recevez les K	655 K info
alertou	1197 K
alerts	14 K	350 get K as
alkaen	633 K #
alles	235 lesen sie K
allow	359 K ads on
aloud	378 is read K by
""", 'am': """
amendat	1216 a K
ammesso	935 ha K
""", 'an': """
anche	933 siamo K su
andare	871 prima di K via
android	240 für K und ios	348 our K app	693 sur ios et K	1058 app voor K
angebot	297 ihr K	297 dein K	308 hier gibt es das K
angebote	290 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angezeigt	249 inhalte K werden
anggota	866 jadilah K
anketi	35 našoj K
anketimize	35 K
anketu	35 našu K
ankiecie	35 naszej K
anlatti	1376 K
anmelden	24 K	308 jetzt K	308 hier K
anmelder	205 er K	1111 er K
anmeldung	239 mit meiner K	239 mit ihrer K	239 mit der K stimmen	239 mit der K stimme	239 mit der K willige	239 mit der K willigen	239 mit der K erklären sie	263 K
annetus	539 tee K	547 K
anno	934 all'K
annonce	11 cette K
annoncelinks	37 K	220 K
annoncen	11 K
annoncer	224 uden K
annonsblockerare	1304 stäng av K
annonseblokkering	1096 slå av K
annonselenker	37 K	1127 K
annonsen	11 K
annonser	1133 uten K	1341 utan K
announced	443 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	935 ha K
ano	1196 por K
anot	1015 K
anregungen	284 fragen oder K	284 fragen und K
ansehen	282 hier K	282 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	363 K our poll
antes	445 K de irte	1166 K de sair
anuncio	489 después del K	489 tras el K
anunciou	1197 K
anvender	190 vi K cookies
anytime	342 cancel K	442 cancel K
anzeige	11 der K	11 dieser K	246 nach der K weiter	306 dies ist eine K
anzeigen	249 mit einem klick K lassen
anzusehen	272 um das video K
""", 'ap': """
apeluje	1164 K
apgalvo	1047 K
aplicativo	1175 baixe o K	1175 baixe nosso K	1195 nosso K
aplikace	172 naše K
aplikaci	161 stáhněte si K	161 stáhněte si naši K	161 v naší K
aplikacja	1162 nasza K
aplikacji	1145 w naszej K	1145 otwórz w K
aplikasi	828 unduh K	828 download K	828 K kami	866 unduh K	867 K kami
apoiador	1169 torne-se K	1193 seja nosso K	1194 torne-se K	1194 seja nosso K	1194 seja K
apoie	1193 K
apoio	1169 seu K é	1193 seu K	1194 seu K
aportaciones	500 gracias a las K
aporte	475 tu K	509 tu K
apoyan	500 que nos K cada mes
apoyo	448 con tu K	448 tu K es	475 tu K	509 tu K	509 su K
app	240 als K	287 mit der K	287 in der K	348 get our K	348 in our K	348 use our K	348 our new K	348 our ios K	349 get the K	440 our K	1058 in de K	1090 i vår K	1133 vår K	1298 i vår K	1341 vår K	1408 tải K	1449 K内阅读	1449 在K中	1449 K看更多
appareil	650 un seul K à la fois	699 en cours sur un autre K
appeared	374 first K on	437 K in print
appen	184 hent K	184 åbn i K	1090 last ned K	1090 hent K	1090 åpne i K	1298 ladda ner K	1298 ladda ned K	1298 hämta K	1298 öppna i K
application	654 téléchargez l'K	654 télécharger l'K	654 dans l'K	654 avec l'K	654 sur l'K	654 notre K	707 notre K
applications	654 nos K mobiles
""", 'aq': """
aqui	1166 já que você está K	1166 já que está K
""", 'ar': """
arbeid	1133 vårt K
arbeit	309 unsere K
arbeitet	259 K als
arbejde	224 vores K
arbetar	1323 K med ai
arbete	1341 vårt K
argued	443 K
arrivato	871 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	149 aquest K	342 to unlock this K	342 members-only K	344 you've read your last free K	344 you have read your last free K	344 this is your last free K	344 reached your K limit	353 share this K on	358 links in this K may	430 save this K	441 this K	643 vous avez aimé cet K	643 cet K vous a plu	650 pour accéder à l'K	650 cet K est offert	650 cet K vous a été offert	650 pour lire cet K	650 offrir cet K	650 offrez cet K	651 de cet K à lire	670 cet K est paru dans	670 cet K a été publié	690 réagir à cet K en	704 cet K a d'abord été publié	707 cet K
articles	15 free K	332 you've read # K	342 access to all our K	342 gift K to give	344 free K left	344 K left this month	344 you've used all your free K	344 # of # free K	344 K left to read	428 to read more K	428 for three more free K	428 more free K	430 K to give	430 K to gift	430 K to share	430 gift # K	650 tous nos K	651 il vous reste # K	696 nos K sont en accès libre	707 nos K
articol	1214 acest K
articolele	1214 K noastre
articoli	878 tutti gli K senza limiti	879 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	871 ti è piaciuto questo K	878 per leggere l'K	878 regala questo K	933 questo K
articolul	20 K complet	20 K integral	1202 pentru a citi K	1214 ți-a plăcut K
artigo	20 ler este K	20 ler o K	1166 gostou deste K	1195 este K
artigos	1192 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	218 denne K for #	224 denne K	228 dir gefällt dieser K	235 lesen sie diesen K mit	235 um diesen K zu lesen	235 dieser K ist nur für	235 zugriff auf alle K	235 alle K lesen	235 ganzen K lesen	237 freie K übrig	237 K frei	237 ihr letzter freier K	260 K wurde	264 unsere K öfter	293 K etwas wert ist	297 alle freien K	302 weitere K finden sie	307 rechte am K	307 K steht unter einer	309 dieser K	309 diesen K	309 diesem K	855 untuk membaca K ini	867 K ini	1055 om dit K te lezen	1055 dit K is alleen	1055 geef dit K	1055 lees dit K met	1055 gratis K deze week	1068 fout in dit K	1078 dit K
artikelen	15 gratis K	1055 toegang tot alle K
artikeln	235 zugang zu allen K	297 zugang zu allen K	1290 gillade du K	1295 läs hela K med	1295 lås upp K	1326 fel i K	1341 den här K
artikkel	544 see K
artikkelen	1117 feil i K	1133 denne K
artikkeli	20 koko K	599 tämä K on vain	639 tämä K
artikkelia	637 maksutonta K	637 ilmaista K
artikkelit	15 ilmaiset K	637 ilmaiset K
artiklar	15 fria K	1295 fria K
artiklen	176 kunne du lide K	224 K her
artikler	15 gratis K	181 gratis K
artiklid	542 tasuta K
artiklit	542 tasuta K
arvioi	641 K
""", 'as': """
asegura	512 K
asked	443 K
asks	443 K
assinante	1172 já é K	1194 torne-se K	1194 seja K
assinantes	1172 exclusivo para K	1172 só para K	1172 somente para K	1195 nossos K	1198 K
assinatura	1198 K
assinaturas	1198 K
assine	1172 K para	1172 K por	1172 K e tenha	1194 K a	1194 K o	1194 K já	1194 K agora	1194 K e	1194 K por
associate	358 as an amazon K	373 is an K
assure	709 K
""", 'at': """
atbalsti	1041 K mūs	1044 K mūs
atbalstiet	1044 K mūs
atbalsts	1041 tavs K palīdz	1044 tavs K	1044 jūsu K
atzina	1047 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	260 K
audioverze	2 K
aufgefallen	251 fehler K
ausblenden	249 und wieder K
auszugsweise	257 nachdruck, auch K
auteur	671 est l'K
author	372 email the K	372 the K can be	373 is the K of	373 is an K
automated	2 read by an K	378 is read by an K	378 narrated by an K
automatisch	2 K vorgelesen	235 endet K	282 K vorgelesen	307 K von dpa	307 K von der
automatisk	1114 K oversatt
autor	259 ist K	473 es K de
autora	473 es K de
autore	899 è K di
autoren	271 meinung der K
autorin	259 ist K	259 ist freie K	271 meinung der K
autorise	699 n'K pas la lecture
autrice	671 est l'K	899 è K di
""", 'av': """
available	348 K on the app store	348 K on google play	348 our app is K
avbryt	21 K svar
avec	670 K afp
averci	932 grazie per K letto
avertit	709 K
avise	1194 K-nos
avsluta	1342 K när du vill
avsnittet	1325 hela K	1325 ladda ner K
avverte	935 K
""", 'ay': """
ayda	1375 K
aydinlatma	1367 K metni
aylik	1375 K
ayudanos	509 K
""", 'ba': """
ba	1135 K
bad	226 K	1343 K
bagikan	25 K
baixa	143 donar-te de K
baixe	1175 K o app	1194 K o
bajate	509 K la app
banner	312 cookie-K	444 cookie K
banners	444 cookie K
bantu	866 K kami
bastano	932 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	307 redaktion nicht K
beboette	1080 K
become	384 K a	440 K one of them
becoming	383 K a member	440 consider K	440 K a member
bedankt	1077 K voor het lezen
befindet	249 an dieser stelle K sich
before	332 K you go	332 K you move on
begging	444 K
begs	443 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	293 jeder K hilft uns	307 K steht unter einer	308 mit einem K	309 dieser K	309 diesen K
bejelentette	821 K
belirtti	1376 K
benachrichtigungen	14 K	241 K aktivieren	241 push-K
benadrukt	1080 K
bent	1049 nu je hier toch K
bepaalde	1080 K
berasal	843 konten ini K dari
berdonasi	866 K
bereits	235 sie haben K ein abo	297 K ein konto
bergabung	866 mari K	866 K dengan kami	866 ayo K
bergabunglah	866 K
bergantung	853 K pada dukungan anda
berichten	309 wir K
berichterstattung	309 unsere K
berichtet	259 K für	259 K über
berichtete	311 K
berita	830 ikuti K
berkomentar	6 untuk K
berlangganan	826 sudah K	827 K newsletter	852 terima kasih telah K	852 berhasil K	866 K sekarang	866 silakan K
beschloss	311 K
besedah	1288 po K
besked	213 push-K
beskeder	213 push-K
besloot	1080 K
beslutade	1343 K
besluttede	226 K
besluttet	1135 K
besoin	643 nous avons K de vous	706 nous avons K de vous	706 a K de vous	706 avons K de votre
besplatne	15 K članke
besplatnih	15 K članaka
bestellen	277 im shop K	308 jetzt K	308 K sie hier	308 K sie unseren
bestellung	263 K
besten	309 die K texte
betaalmuur	1081 K
betalingsmur	227 K	1136 K
beteiligt	306 redaktion ist nicht K
betonte	311 K
bevorzugen	264 google K
bevorzugte	264 K quelle
bevorzugten	264 K quelle
bevorzugter	264 K quelle
bezahlschranke	294 K	312 K
bezmaksas	1043 K rakstus	1043 K raksti	1043 K kontu
""", 'bi': """
bidrag	179 dit K	179 giv et K	223 dit K	223 giv et K	227 K	1085 ditt K	1124 gi et K	1132 ditt K	1332 ge ett K	1332 ditt K gör	1340 ge ett K
bidraget	1124 K ditt
bijdrage	1052 jouw K	1075 kleine K	1079 kleine K
bildirdi	1376 K
bildirimlere	14 K	1362 K izin ver
bildirimleri	14 K	1362 K aç
billionaire	441 K owner
bilten	1251 na naš K
binding	181 ingen K	225 ingen K
bindingstid	1087 ingen K	1134 ingen K
bindningstid	1295 ingen K	1342 ingen K
bisogno	871 abbiamo K di te	932 abbiamo K di te	932 abbiamo K del tuo	932 abbiamo K anche di te	932 abbiamo K di voi
bitte	228 haben wir eine K	228 eine K an sie	228 wir haben eine K
""", 'bl': """
blijkt	1080 K uit
blocker	359 disable your ad K	359 disable ad K	359 turn off your ad K	359 using an ad K
blocking	359 K ads	359 K our ads
bloqueador	462 K de anuncios	513 K de anuncios	1181 K de anúncios
bluesky	16 K	355 follow him on K	355 follow her on K	355 follow them on K
""", 'bo': """
board	407 our jobs K	407 our job K
""", 'br': """
bralcev	18 po zaslugi K	1286 naših K	1286 po zaslugi K
bralci	1286 naši K
branja	0 čas K
brauchen	293 K noch #	308 wir K ihre hilfe	308 wir K deine hilfe	308 K wir sie	308 K wir dich	308 K wir eure
braucht	293 K ihre hilfe	293 K deine hilfe
breaking	350 get K news alerts
briefing	382 our morning K	382 our K	382 daily K	421 K in your inbox
briefkasten	266 anonymen K	266 anonymer K
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	359 your K is out of date	359 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1114 K ki	1114 K ai
""", 'bu': """
bulan	868 per K
buletin	827 K kami	852 K harian kami	867 K kami	870 K
bulunabilirsiniz	1373 katkida K
bulunun	1373 katkida K
bureau	393 K chief
button	272 klick auf den K
buttons	430 the share K	430 the K below
""", 'ca': """
cada	148 rep K
cadastre	1172 K-se para	1194 K-se
cadeau	1055 K aan
cafecito	475 K
callan	510 lo que otros K
campagne	696 K de dons	706 boucler notre K
campaign	441 our spring K	441 our K
can	440 pay what you K
canal	460 únete al K	509 únete al K	1179 siga nosso K	1179 siga o K	1194 entre no K	1195 nosso K
canale	903 al K	933 il nostro K
canali	885 sui nostri K
canalul	1214 K nostru
cancel	21 K reply	342 K at any time	442 K any time	442 K at any time
cancele	1172 K quando quiser	1196 K quando quiser
cancellarti	881 puoi K
caporedattore	899 è K
caporedattrice	899 è K
carte	9 cette K
casella	881 nella tua K
""", 'ce': """
celoten	20 K članek
celotnega	1278 za ogled K
cerut	1216 a K
""", 'ch': """
channel	441 our K	830 ikuti K	830 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	653 par e-mail K	653 par mail K
chargement	682 K de la vidéo
chcete	171 K číst dál	1264 K čítať ďalej
check	412 K back for more	412 K back soon
chef	671 est K de
cheffe	671 est K de
chegou	1166 se você K até aqui
chercheur	671 est K
chercheuse	671 est K
chia	25 hãy K sẻ	1440 K sẻ
chiede	935 K
chiederti	871 un piccolo favore da K
chief	373 is K
chiesto	935 ha K
chip	383 K in	384 K in	440 K in now	440 K in and
chipping	440 consider K in
choisissez	650 K votre offre
choose	342 K a plan	440 K a plan
chosen	435 K by our
""", 'ci': """
cijelog	1250 za čitanje K
cikk	819 ez a K
cikkeink	819 K
cipta	837 hak K
citera	1312 K oss gärna	1312 K gärna men ange
citire	0 timp de K	0 timp K
cititorii	36 K noștri	1214 K noștri
cititorilor	18 datorită K
""", 'cl': """
claimed	443 K
clarifications	415 corrections and K
clicking	400 by K play
client	650 déjà K
""", 'co': """
code	903 qr K
codziennie	17 K rano	1144 otrzymuj K
coffee	337 buy me a K	383 buy me a K	383 buy us a K	440 buy us a K	442 cup of K
colabora	473 K con
collabora	899 K con
columnist	373 is a K	393 K
comenta	6 pentru a K
comentar	6 para K	6 per K	466 para K	466 quieres K	1185 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	466 déjanos tu K
comentarios	466 en los K	466 no admite K
comentariu	21 pentru a publica un K
comentou	1197 K
comment	6 to K	6 to leave a K	6 to post a K	363 log in to K	363 sign in to K	363 be the first to K	363 leave a K below	363 leave your K	363 our K policy	363 post a K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	690 votre K sera publié
commentaires	664 dans les K	664 charte des K	664 espace K
commentare	6 per K	891 per K	891 vuoi K
commenter	664 pour K	690 peuvent K	690 pour pouvoir K
commenti	891 nei K	891 i K saranno
commenting	363 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	363 in the K below	363 in the K section	363 let us know in the K	363 K powered by	363 K have been closed	363 all K are subject to	363 we welcome your K	440 let us know in the K
commercial	435 our K team	435 our K content	686 réalisé par un partenaire K	699 notre service K
commission	358 we may receive a K	358 K if you buy	435 may earn a K	435 may earn a small K	435 may earn an affiliate K	435 may receive a small K	435 may receive K	435 earn K from
commissione	911 ricevere una K
committed	415 K to accuracy
community	309 unsere K	363 abide by our K	390 our K members	390 leave our K	390 like our K	440 join our K of	441 K-funded	891 regole della K	903 K whatsapp
compartilhe	25 K	1194 K este
compartir	452 K tu cuenta, cambia	509 si quieres K tu cuenta
compensation	435 receive K from
complain	415 K about this article
complained	443 K
complains	443 K
complaints	415 our K page
completa	503 para leer la nota K	1172 para ler a matéria K
complete	428 K digital access
completo	1172 para ler o artigo K
complimentary	15 K articles	344 K articles	344 K article this month	344 last K article
compte	706 créez un K	706 créez votre K
comunidad	500 K que sostiene
comunique	1185 K um erro
condannato	935 ha K
condiciones	464 términos y K
condividi	932 K questo
condividila	25 K
condividilo	25 K
conduite	690 charte de bonne K
confidence	391 in K
confidential	391 K tip	391 K tips
confirm	346 check your email to K
confirmar	499 bandeja de entrada para K
confirmation	695 e-mail de K
connect	355 K with us on
connectez	24 K-vous	650 K-vous pour	706 K-vous
consenso	889 il K ai cookie
consent	361 we need your K to load	386 written K
consentiti	891 non sono K commenti
consider	337 if you liked this article, K	384 please K	384 K a	384 K giving	384 K joining	440 K making	440 K giving	440 K a gift	440 K joining
contact	346 K me with news and offers	397 K her at	397 K him at	397 K them at	440 K us at
contacted	372 can be K at
conte	1194 K-nos
contenido	9 este K	9 K externo	452 K premium	464 K externo de	464 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	361 to view this K, you	361 to view this K please	361 third-party K	361 this K is hosted by a third party	361 we use your sign-up to provide K	428 access to all our K	435 our K studio	437 to reuse this K
contenu	9 ce K	662 ce K n'a pas pu être	662 K bloqué	682 K est fourni par
contenus	650 tous nos K	707 nos K
contenuti	9 K esterni	878 a tutti i K
contenuto	9 questo K	9 K esterno	889 K esterno
contingut	9 aquest K
continua	924 K a leggere con	1202 pentru a K lectura
continuar	142 per K llegint	1172 para K lendo	1172 para K a ler
continuare	20 K a leggere	924 per K a leggere	924 per K la lettura	1202 pentru a citi în K
continue	342 to K reading this article	342 log in to K	342 sign in to K	342 register to K	342 upgrade to K	440 help us K
continuer	699 pour K à lire
continuez	686 publicité, K	699 K votre lecture sur
continuing	361 by K to use this website, you agree
contou	1197 K
contribua	1193 K	1194 K com	1194 K a partir	1194 K para o nosso
contribuez	706 K
contribuisci	932 K
contributed	394 K reporting	394 K to this report	394 K to this story	394 K to this article	437 K to this report
contributing	373 is a K	440 by K to
contribution	383 make a K	440 your K	440 make a K	440 making a K	706 votre K
contributo	874 con il tuo K	921 piccolo K per noi	932 il tuo K
contributor	373 is a K
conversation	363 to join the K	363 join the K with	440 join the K
cookie	361 manage your K	719 קובצי K	889 usiamo i K	889 questo sito usa i K	951 Kを使用	951 K（クッキー）	951 Kの使用	951 Kを利用	1152 pliki K	1234 файлы K	1234 файлов K	1390 файли K	1410 sử dụng K	1420 chấp nhận K
cookies	9 third-party K	190 vi bruger K	190 bruger K til	207 K	321 αποδοχή K	361 we use K	361 this site uses K	361 this website uses K	361 our site uses K	361 uses K to	361 accept all K	361 accept K	361 use of K	361 how to control K	400 social media K	464 usamos K	464 este sitio utiliza K	464 esta web utiliza K	464 uso de K	464 aceptar las K para	464 que aceptes las K	662 utilise des K	662 refusé les K	682 gérez vos K	710 bandeau K	1066 gebruik van K	1066 omdat je geen K	1096 vi bruker K	1113 K	1152 używamy K	1152 plików K	1183 usamos K	1183 este site utiliza K	1183 este site usa K	1183 uso de K	1314 K på	1322 K
copy	441 read our K
correct	435 K at time of
correction	415 report a K	415 request a K	415 suggest a K
corrections	415 our K	415 K policy	441 our K
correo	455 en tu K	455 en su K	455 a tu K
correspondant	671 est K	671 K à
correspondante	671 est K	671 K à
correspondent	373 is a K	393 K
correspondents	441 our K
corresponsal	473 es K
correu	143 al teu K
corrispondente	899 è K
courriel	653 par K chaque	653 dans votre boîte K
couvre	671 K les
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
czekamy	1154 K na wasze
czytaj	1161 K dalej za
czytania	0 czas K
czytelnicy	36 nasi K	1162 nasi K
czytelnikom	18 dzięki K	1162 dzięki K
""", 'da': """
daarna	1055 K kun je
dabei	308 sind sie K	308 sei K
dacci	932 K una mano
dagar	1333 # K för #
dage	218 # K for #	223 prøv # K
dagelijks	1057 ontvang K
dager	1125 # K for #
daily	346 sign up for our K
dakika	0 K okuma
danach	235 K # euro
dankzij	18 K lezers	18 K onze lezers
dapatkan	830 K update berita
dar	171 váš K	175 K	1275 K
darbu	1045 mūsu K
darmowy	1142 ostatni K
darowizna	1161 twoja K	1165 K
darowizny	1165 K
darte	455 K de baja
darujme	173 K
dary	175 K	1275 K
data	373 is a K
dateci	932 K una mano
datenschutzbestimmungen	249 K
datenschutzhinweise	249 K
""", 'de': """
deaktiviere	247 K deinen adblocker
deaktivieren	247 K sie ihren adblocker	247 adblocker K	247 ad-blocker K
deaktiviert	247 javascript ist K
debat	206 send det til K*
debate	363 join the K
debattartikel	1321 din K	1321 skriva en K
debattartikeln	1321 svara på K
debatten	6 delta i K	192 deltag i K	212 deltage i K	212 deltag i K	212 tone i K	1118 delta i K
debattinnlegg	1112 K
decided	443 K
decidiu	1197 K
decis	1216 a K
deciso	935 ha K
declarat	1216 a K
declarou	1197 K
dedi	1376 K
dedicated	441 our K team
deductible	383 tax-K gift	383 tax-K donation	440 make a tax-K	442 tax-K
deel	25 K het	25 K dit	1077 K dit
deine	18 ohne K
dejal	1288 je K
dejala	1288 je K
dela	25 K den
delivered	342 print edition K to	342 K to your door	346 K to your inbox	346 K to your email	346 get the latest news K
delo	1286 naše K
demanar	151 va K
demander	643 une faveur à vous K	643 un petit service à vous K
den	25 del K
denuncia	512 K	935 K	1197 K
departe	1213 citi mai K
depend	441 we K on
depende	500 no K de bancos
dependemos	500 K de nuestros lectores
der	311 so K
derden	1066 inhoud van K
derecho	29 se reserva el K
desactiva	462 K adblock
desactivar	462 K adblock
desative	1181 K o adblock
descarga	456 K la app	456 K nuestra app	509 K nuestra	509 K la app
descarrega	148 K't
descarregue	1175 K a app
desta	1194 faça parte K
destek	1373 bize K	1373 K olun	1373 K ol	1373 K verin	1373 aylik K
detected	359 ad blocker K	359 adblock K
determinou	1197 K
detto	935 ha K
devamini	1360 K okumak için	1373 haberin K okumak
devenez	706 K membre	706 K mécène
device	391 non-work K
""", 'di': """
dicci	932 K la tua
dice	512 K	935 K
diceva	935 K
dich	308 trag K
dichiarato	935 ha K
diesen	9 K tweet	309 K text
dieser	309 K text
dieses	9 K video	272 um K video
dig	176 vi har en bøn til K	1340 hör av K
digest	382 weekly K	382 our K
digipakett	515 telli K
digital	297 K-abo für
digitalabo	235 mit unserem K	297 K für
dijo	512 K
dimanche	17 chaque K
dinara	1259 K
dine	181 læst alle K
dinleyin	2 haberi K
dipublikasikan	22 tidak akan K
dir	151 va K
direct	346 K to your inbox	658 suivez en K
directement	653 K dans votre
directly	346 K in your inbox
directo	460 sigue en K
direito	29 reserva-se o K	29 se reserva o K
disabilita	887 K adblock
disait	709 K-il	709 K-elle
disattiva	887 K adblock	887 K l'ad blocker
discover	201 google K	264 google K	387 google K	476 en google K	1107 google K	1316 google K
discoverissa	615 google K
discussion	6 to join the K	664 participez à la K
disdici	878 K quando vuoi	934 K quando vuoi
disfrutando	503 sigue K de
disiscriverti	881 K
diskutiere	251 K mit
diskutieren	251 K sie mit	251 K sie über	308 K sie mit
dispatch	382 a weekly K	382 our K
disponibile	882 K su app store
disponible	456 K en google play	654 K sur l'app store
dispositivo	452 si continúas leyendo en este K	452 en otro K	924 in uso su un altro K
dispus	1216 a K
disse	935 K	1197 K
distribuie	25 K
dit	709 a K	709 K-il	709 lui K-on
dites	664 K-le nous en	706 K-nous
diu	151 K
diventa	932 K socio	932 K parte
diz	1197 K
dizia	1197 K
diziam	1197 K
""", 'do': """
do	441 what we K
docente	899 è K
dodal	174 K	1274 K
dodala	174 K	1260 K	1274 K
dodao	1260 K
dokumente	266 anonym K
dollar	440 K you give	442 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	710 K
dona	932 K ora
donacija	1257 vaša K	1261 K	1289 K
donacije	1261 K	1289 K
donacijo	1287 z K
donacijom	1259 K
donaciones	513 K
donacions	152 K
donasi	853 K anda	866 K anda	870 K
donate	384 K	440 K today	440 K now	440 K what you can	444 K
donateur	706 devenez K	1077 word dan K
donateurs	673 nos K	707 nos K
donatie	1052 doe een K	1052 jouw K	1075 K	1077 jouw K	1077 uw K	1077 doe een K	1081 K
donaties	1081 K
donating	440 consider K
donation	337 consider making a K	383 make a K	424 K will be doubled	424 K will be matched	440 your K	440 consider a K	440 make a K	444 K
donations	444 K
donativo	1193 o seu K
donatrices	707 nos K
donazione	874 fai una K	898 una K	932 la tua K	932 fai una K	936 K
donazioni	936 K
donderdag	17 elke K
doneer	1075 K	1077 K
donirajte	1257 K	1285 K
donnerstag	17 jeden K
donnez	664 K votre avis	706 K-nous	706 K-leur
donors	440 new K
dons	706 vos K	710 K
doors	441 our K open
dostupan	1250 ovaj sadržaj je K
doubled	424 gift will be K
download	184 K appen	184 K vores app	348 K our app	348 K on the app store	349 K the app	349 K the free app	440 K our	1058 K de app	1058 K de gratis app	1077 K de
""", 'dr': """
draht	266 ihr K zur	266 K zu uns
dreptul	29 își rezervă K
drepturile	1212 toate K rezervate
drittanbietern	249 K nicht zugestimmt	272 inhalte von K
drittanbieters	272 dienst eines K
drittplattformen	249 K
""", 'du': """
dukung	853 K kami lewat	866 K kami
dukungan	866 K anda
dung	9 nội K này	1420 nội K này do
duyurdu	1376 K
""", 'dz': """
dziennikarstwo	1140 wesprzyj niezależne K	1162 nasze K	1162 niezależne K
dziennikarze	1162 nasi K
""", 'ed': """
edebilirsiniz	1364 takip K
edited	437 this story has not been K	437 has not been K by
edition	407 our special K	437 in our print K
editor	364 letter to the K	373 is a senior K	373 is an K	373 is the K	373 is the deputy K	393 K	440 write a letter to the K	842 adalah K
editors	441 we, the K	441 our K
""", 'ee': """
eelisallikaks	526 K
eelistatud	526 K allikaks
eerste	1079 K maand
""", 'ef': """
eftertryck	1312 K förbjudet
""", 'ei': """
eiere	1124 ingen rike K
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
ekibimiz	1374 K
ekonomireporter	1320 är K
eksternal	843 konten K	843 situs K
eksternt	190 K indhold	207 K indhold	1096 K innhold	1113 K innhold
""", 'el': """
elfogadom	812 K a
elige	452 K tu plan	509 K tu plan
elismerte	821 K
elke	17 K dag
elle	709 dit-K
elmondta	821 K
elrendelte	821 K
""", 'em': """
email	17 daily K	317 στο K σας	346 enter your K	346 we'll K you	346 we will K you	353 click to K	353 share via K	363 save my name, K	382 our daily K	382 our free K	397 K her at	397 K him at	440 K us at	455 en tu K	827 ke K anda	852 di K anda	881 la tua K	881 nella tua K	1174 no seu K	1203 pe K	1226 ваш K	1384 ваш K	1406 địa chỉ K	1406 K của bạn	1406 nhận tin qua K	1427 mỗi sáng qua K	1427 tin nóng qua K	1427 qua K mỗi
emailing	372 get in touch by K
embed	9 this K	400 to view this K
embedded	9 K content	9 K post
embora	1166 antes de ir K
empresas	510 sin grandes K
""", 'en': """
enable	359 to view this video please K
encuesta	35 nuestra K
engagement	650 sans K	708 sans K
engagent	30 n'K que
engelleyici	1367 reklam K
engelleyicinizi	1367 reklam K
enjoyed	332 we hope you K this
enligt	1343 K
enquete	35 nossa K
ensisijaiseksi	615 K lähteeksi	615 K lähteeksesi
enter	1236 ctrl+K	1392 ctrl+K
entering	346 by K your email
enthalten	297 im abo K
entlang	308 hier K
entrada	455 en tu bandeja de K	1174 na sua caixa de K
entro	933 K fine mese
entschied	311 K
envoyer	695 pour vous K nos
""", 'ep': """
episoden	1116 hele K
""", 'eq': """
equipa	1195 a nossa K
equipe	1195 nossa K
equipo	510 somos un K
""", 'er': """
erfahrungen	266 ähnliche K
erfolgreich	290 K angemeldet
erforderliche	21 K felder sind	251 K felder sind
erikoistoimittaja	620 K
erkende	1080 K
error	415 spot an K
errors	415 spot any K
erschien	257 dieser text K zuerst	257 dieser artikel K zuerst	257 dieser beitrag K zuerst
erschienen	257 zuerst K auf
erwerben	307 rechte K
""", 'es': """
escreva	1194 K-nos
escreveu	1197 K
escribe	473 K sobre
escritor	473 es K
escritora	473 es K
escriu	148 K-nos
escute	1194 K a
esimene	545 K kuu
essai	708 offre d'K
estamos	510 ya K en
estimated	0 K read
""", 'et': """
ettertrykk	1104 K forbudt
etwas	293 text K wert ist
""", 'eu': """
euch	18 ohne K
euro	235 dann # K	310 ab # K
euroa	633 K/kk
eurolla	633 K
""", 'ev': """
evening	17 every K
every	17 K week	346 in your inbox K	379 thank you to K	442 K gift
everyone	379 thank you to K who	379 thanks to K who	424 keep it free for K
everything	441 K else we publish
""", 'ex': """
exclusief	1055 K voor abonnees	1055 dit artikel is K
exclusiva	452 nota K	504 K para socios
exclusively	428 K for members
exclusivo	452 este artículo es K	452 este contenido es K	452 contenido K para	504 K para socios	1172 este conteúdo é K	1172 este artigo é K	1172 conteúdo K para
existence	707 notre K
explained	443 K
explica	151 K	512 K	1197 K
explicar	151 va K
explicat	1216 a K
explicou	1197 K
explique	709 K
expressed	399 views K	399 opinions K	399 views and opinions K	399 views K are personal
external	9 K content	361 K content from
externe	9 contenu K	9 K inhoud	1066 K inhoud
externen	9 K inhalt	9 K inhalte	249 K inhalt	272 alle K inhalte
externer	9 K inhalt	249 K inhalt von	272 anzeige K inhalte	272 K inhalt konnte
externes	9 contenus K
extracto	499 un K de nuestra
""", 'fa': """
facebook	16 K	187 på K og twitter	319 στο K και	353 share on K	355 on K and twitter	355 on K, twitter	355 on twitter and K	355 like us on K	355 find us on K	460 en K y twitter	460 en K, twitter	460 en K y x	658 sur K et twitter	658 sur K, twitter	885 su K e twitter	1062 op K en twitter	1062 op K, twitter	1093 på K og twitter	1179 no K e no	1179 no K, no	1301 på K och twitter	1452 在K上
facebookie	16 K
facebookis	527 K
facebooku	16 K	161 na K a twitteru
facts	440 fund the K
factual	415 K error	415 K errors
faire	706 K un don
fais	706 je K un don
faisant	646 en K un don
faisons	696 K vivre un
faites	646 K un don	673 K un don	706 K un don	706 K-le lire	706 K un geste
farci	933 da K
fast	226 slog K	1135 slo K	1343 slog K
favor	332 small K to ask	332 a K to ask of you	332 we have a K to ask	444 small K
favoris	676 K google	676 K sur google
favorite	387 K source	676 source K
favorites	676 sources K
favoritos	476 tus K
favour	332 small K to ask	332 we have a K to ask	444 small K
favourite	387 K source
""", 'fe': """
feedback	284 ihr K	284 dein K	363 thanks for your K	363 thank you for your K
fehler	251 haben sie einen K
fehlerhinweis	251 K
feliratkozom	808 K a hírlevélre
fellow	373 is a senior K	373 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	817 minden jog K
""", 'fi': """
fi	383 on ko-K
figyelmeztet	821 K
finanzieren	231 wir K uns durch spenden	309 wir K uns
finden	302 zum thema K sie	302 aus der region K sie	302 mehr dazu K sie
finder	211 K en fejl
fined	443 K
finestra	891 si apre in una nuova K
first	343 for the K year	343 for your K year
fizess	818 K elő
fizessen	807 K elő	818 K elő
""", 'fo': """
folge	244 K uns	308 K uns
folgen	244 K sie uns	308 K sie uns
folgt	244 K uns
follow	355 K us on	355 K us at	355 K him on x	355 K her on x	355 K them on x	355 K me on	355 K our live	355 K on x	363 notify me of K-up	440 K us on
folosim	1207 K cookie
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	198 alle rettigheder K
fordert	311 K
forderte	311 K
foretrukken	201 K kilde	1107 K kilde
foretrukket	1107 K kilde
foretrukne	201 K kilde	1107 K kilde
forint	820 K
forinttal	820 K
forklarer	226 K	1135 K
former	380 is a K
fortalte	226 K	1135 K
forteller	1135 K
fortgesetzt	246 wird nach der anzeige K
fortsette	1133 for å K å grave
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
frilansjournalist	1111 er K	1320 är K
""", 'fu': """
full	20 to read the K
functional	400 K cookies
fund	337 help K our	440 K our
funded	441 reader-K
fundet	211 K en fejl
fundraising	441 K deadline	444 K
funktionale	272 K cookies
funnet	1117 K feil	1117 K en feil
""", 'ga': """
gab	311 K an
gabung	830 K di kanal	866 K
ganze	302 lesen sie die K
ganzen	20 K text	235 den K text lesen	302 lesen sie den K
gave	1085 gi en K	1132 gi en K	1136 K
gazetecilerimiz	1374 K
gazetecilik	1374 bağimsiz K
""", 'ge': """
geaccepteerd	1066 geen cookies hebt K
gebruiken	1066 wij K cookies	1066 we K cookies
gebruikt	1066 deze website K cookies	1066 deze site K cookies
gedetecteerd	1064 adblocker K
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
genererad	1323 ai-K
genereret	208 K af ai
generosity	440 your K
gengives	198 må ikke K
genossenschaft	309 unsere K	309 unserer K
gepubliceerd	22 wordt niet K	1068 je e-mailadres wordt niet K
gern	308 wirf K
gerne	215 ja tak, jeg vil K
geschickt	290 eine e-mail K
geschlossen	251 kommentare sind K
gewinnspiel	277 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	287 die app K es	287 app K es
gift	440 your K	440 make a K	1077 met een K
gifts	18 small K
giornale	933 questo K	933 il nostro K
giornalismo	874 sostieni il K	921 fare K costa	933 il nostro K	933 il K costa
giornalista	899 è K
giornalisti	933 i nostri K
giorno	17 ogni K
gitmeden	1356 K önce
give	383 K what you can	440 K what you can	440 euro you K
""", 'gj': """
gjengis	1104 kan ikke K
""", 'gl': """
glissez	706 K une pièce
""", 'go': """
going	20 to keep K	441 keep us K
google	201 K news	244 auf K news	264 als quelle bei K	264 als quelle auf K	264 bei K öfter	264 auf K sehen	287 K play	319 στο K news	348 get it on K play	355 follow on K news	387 K news	387 star on K	387 source on K	476 en K news	995 K news	1028 K ziņās	1028 K news	1107 K news	1107 som kilde på K	1121 app store og K play	1121 K play og app store	1149 nas w K news	1149 na K news	1205 pe K news	1316 K news	1316 som källa på K	1329 app store och K play	1329 K play och app store	1364 K news'te	1408 trên K news
gostou	1195 K desta	1195 K deste
""", 'gr': """
gracias	18 K a ti	500 es posible K a sus socios	510 K a ti
granskning	1341 sådan här K	1341 vår K
granskningar	1341 våra K
granskningen	1341 den här K
gratis	235 wochen K	235 monat K	308 jetzt K	310 wochen K	452 crea tu cuenta K	455 recibe K	509 recibe K	511 prueba K	868 K	1055 ontdek nu K	1055 krijg je ook K	1078 niet K	1125 dager K	1333 dagar K
gratisartiklar	15 K
gratuit	15 article K	651 dernier article K	707 ce site est K
gratuita	934 prova K
gratuitas	15 matérias K	453 notas K	1192 matérias K
gratuite	15 articole K
gratuitement	650 inscrivez-vous K	650 essayez K	653 recevez K
gratuiti	15 articoli K	879 articoli K
gratuito	15 articolo K	879 articolo K	1192 artigo K
gratuitos	15 artículos K	15 artigos K	453 artículos K	1192 artigos K
gratuits	15 articles K	696 nos articles sont K
gridava	935 K
gritaba	512 K
gritava	1197 K
""", 'gu': """
guidelines	363 community K before	363 our community K
""", 'ha': """
haber	1374 bu K
haberi	2 K dinle	4 K
haberlerimiz	1374 K
hacemos	500 lo que K
hacete	509 K socio	509 K socia
hafta	17 her K
haftalik	1375 K
haftung	30 keine K
hakkini	29 K sakli tutar
haluan	630 kyllä kiitos, K
hauteur	708 à la K de vos moyens
havi	820 K #
havonta	820 K
hay	1440 cho K
""", 'he': """
hear	392 we'd like to K from you	392 we'd love to K from you	392 we want to K from you	440 we want to K from you	440 we'd love to K
heard	443 court K
hebben	1077 wij K je hulp nodig	1077 we K je steun nodig
hekelt	1080 K
hela	20 läsa K	20 läs K	1295 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	181 for at læse K	1087 for å lese K
helfen	308 K sie uns	308 K sie mit
helft	308 K uns
helloasso	673 K
help	440 we need your K	440 K us do	440 will you K	440 K pay for	440 K if you can	440 K us pay	1075 K ons	1077 K ons
helpful	363 was this article K
her	1082 nå som du er K
here	332 as long as you're K	332 now that you're K	440 sign up K
herunterladen	240 app K
hetente	17 K	820 K
hevder	1135 K
""", 'hi': """
hilf	308 K uns
hinterlassen	308 K sie
hinweise	266 K zu diesem	266 K nehmen wir	266 K für uns	284 K auf fehler
historien	219 læse hele K	671 est K
historienne	671 est K
historier	224 vores K
hittat	1326 K fel	1326 K ett fel
""", 'hj': """
hjelp	1114 K av ki	1114 K av ai	1132 K oss
""", 'hu': """
hubungi	866 K kami
huusi	641 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	176 nu K du er her
""", 'id': """
iddia	1376 K etti
ideal	1079 K
identifiez	24 K-vous	650 K-vous pour	706 K-vous
""", 'if': """
ifade	1376 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	235 mit K abo
ihren	309 lebt von K
ihtiyacimiz	1373 yardiminiza K	1373 desteğinize K
""", 'ik': """
iklan	11 K
ikuti	830 K kami	866 K kami
""", 'il': """
ilimitado	452 acceso K	1172 acesso K
ilk	1375 K ay
illimitato	878 accesso K
ilmainen	637 K tunnus
ilmoitti	641 K
ilmoitukset	14 K	628 K
iltakirje	631 K
""", 'im': """
imbuh	869 K
imbuhnya	869 K
immobilienmarkt	277 unserem K
importa	509 tu opinión nos K
impozit	1215 % din K
""", 'in': """
inbox	317 στο K σας	346 sent to your K	346 right to your K	346 into your K	346 check your K to	421 in your K at #	421 in your K by #	440 your K	852 di K anda	852 ke K anda	920 nella tua K	1057 in je K	1203 în K	1251 u vaš K
inchiesta	933 questa K
inchieste	933 le nostre K
ind	24 log K	181 log K for at
indbakke	183 i din K
indbakken	183 i K
independen	867 jurnalisme K
independence	441 our editorial K
independencia	510 nuestra K
independent	149 periodisme K	337 support K journalism	440 support K journalism	441 K journalism	1214 jurnalism K	1214 jurnalismul K
independente	1195 jornalismo K
independently	435 we K	435 editors K	435 K selected by our	435 K chosen by our
independents	149 mitjans K
independiente	510 periodismo K	510 prensa K
independientes	500 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	933 giornalismo K	933 informazione K
indipendenti	921 rimanere K	921 restare K
indipendenza	933 la nostra K
infocom	257 dpa-K
infolettre	653 notre K	707 notre K
informasjonskapsler	1096 bruker K	1113 K
information	361 to store and/or access K on a device	361 for more K see our privacy	674 lettre d'K	674 lettres d'K	707 K libre
informationen	257 mit K der	266 K zu diesem fall
informations	658 suivez les K sur
informativa	889 K sulla privacy	933 la nostra K
informazione	921 l'K di qualità ha un costo	932 sostieni l'K	933 K libera	933 l'K di qualità
informou	1197 K
ingen	217 uden dig K	217 K rig ejer	1124 uten deg, K	1332 utan dig K
ingyenes	15 K cikkei	15 K cikk
inhalt	9 dieser K	9 diesen K	235 dieser K ist nur für	272 dieser K wird von	272 um den K
inhalte	9 externe K	249 externe K
inhalts	9 dieses K
inhoud	9 deze K	1066 om deze K te
iniciar	466 debes K sesión
initialement	670 article publié K	704 cet article a été K
inkorg	1297 i din K	1297 till din K
inkorgen	1331 direkt i K
inloggen	21 K om een reactie	24 K	1077 je moet nog even K
innan	1290 K du går
innboksen	1089 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inschakelen	1059 meldingen K	1064 javascript K
inscreva	1174 K-se na nossa	1174 K-se em nossa	1194 K-se
inscrever	1174 ao se K
inscription	653 votre K a bien été	653 K est confirmée	653 confirmer votre K
inscrit	650 déjà K
inscrivant	653 en vous K
inscrivez	653 K-vous à notre	706 K-vous
insegna	899 K storia
insisted	443 K
instagram	16 K	187 på facebook og K	244 auf facebook, K	244 auf K, facebook	244 auf facebook und K	244 auf facebook oder K	244 ob whatsapp, K	355 follow him on K	355 follow her on K	355 follow them on K	355 on K, facebook	355 on K and facebook	658 sur facebook et K	885 su facebook e K	1062 op facebook en K	1062 op facebook, K	1093 på facebook og K	1301 på facebook och K
instagramie	16 K	1149 na facebooku i K
instagramis	527 K
instagramu	16 K	161 na facebooku a K
instale	1175 K a app
install	348 K our app
installez	706 K-la
integritetspolicy	1304 K
intelektas	1002 dirbtinis K
intelekto	1002 dirbtinio K
intelektu	1034 mākslīgo K
intelligens	208 med kunstig K	208 af kunstig K	208 fra kunstig K	208 kunstig K (ai)	1114 med kunstig K	1114 av kunstig K	1323 med artificiell K	1323 av artificiell K
interdite	704 diffusion K
interdites	704 diffusion K
invest	440 K in local news
investigaciones	510 nuestras K
investigador	473 es K
investigadora	473 es K
investigando	500 seguir K
investigate	391 we should K
investigation	441 this K	707 cette K
investigations	391 our K team	391 our K desk	441 our K
investigative	373 is an K
investigativteam	266 K
inviata	899 è K
inviato	899 è K
invite	709 K
invitent	709 K
involved	435 not K in the
""", 'ip': """
iphone	348 our K app
""", 'ir': """
iratkozz	808 K fel	818 K fel
iratkozzon	808 K fel	818 K fel
""", 'is': """
is	380 K our
iscrive	920 ci si K qui
iscrivendoti	881 K
iscriversi	920 K qui
iscriverti	920 per K clicca	932 clicca qui per K
iscriviti	881 K alla nostra	881 K gratis	881 K al nostro	920 K qui	932 K	932 K qui
iscrizione	881 annullare l'K	920 la tua K è	920 per confermare l'K
istedi	1376 K
""", 'iz': """
izjavila	1260 K
izjavio	1260 K
""", 'ja': """
jaa	25 K se
jaar	1079 per K
jahr	310 im K	310 pro K
janela	1185 abre em nova K
jar	383 tip K
jaunumi	1045 mūsu K	1048 K
jaunumiem	1021 piesakies K	1039 K	1044 piesakies K
jaunumus	1039 K
javascript	164 povolte K	164 zapněte K	190 aktivér K	190 slå K til	247 K in ihrem browser	247 aktivieren sie K	247 K benötigt	359 please enable K	359 requires K	359 K is disabled	359 K is required	359 turn on K	359 K is not available	359 enable K in your browser	359 K must be enabled	359 needs K	462 activa K	462 habilita K	462 habilitar K	462 activar K	607 salli K	607 ota K käyttöön	660 activer K	660 activez K	660 K est désactivé	660 nécessite K	719 אפשרו K	832 aktifkan K	887 abilitare K	887 abilita K	887 attiva K	887 attivare K	949 Kを有効	949 Kが無効	949 K を有効	1064 schakel K in	1096 aktiver K	1096 slå på K	1152 włącz K	1152 włącz obsługę K	1181 ative o K	1181 habilite o K	1181 ativar K	1207 activați K	1234 включите K	1304 aktivera K	1304 slå på K	1390 увімкніть K	1410 bật K
javite	1257 K nam
""", 'je': """
jederzeit	235 K kündbar	239 widerruf K	239 K abmelden	239 abmeldung K	290 K wieder abmelden	310 K kündbar
jednou	17 K týdně
jefa	473 es K de
jefe	473 es K de
jelas	869 K
jelasnya	869 K
jelentkezz	24 K
jelentkezzen	24 K	807 K be a
jelezze	818 K nekünk
jetzt	235 K im abo	308 teste K
""", 'jo': """
jobbar	1323 K med ai
join	384 K for	440 K us on
jornal	1195 nosso K	1195 somos um K
jornalismo	1169 apoie o K	1194 apoie o K	1195 nosso K
jornalistas	1195 nossos K
journal	707 notre K
journalism	337 support our K	337 support the K you rely on	424 keep our K free	428 access to all our K	428 access to all of our K	440 support quality K	440 support local K	441 our K	441 fearless K	441 K like this
journalisme	646 soutenez un K	706 soutenez le K
journalismi	639 riippumaton K
journalismimme	639 K
journalismus	231 unterstützen sie unabhängigen K	231 unterstütze unabhängigen K	231 für unseren K	309 unser K	309 unseren K	309 unabhängigen K	309 unabhängiger K	309 gut gemachten K	309 gut gemachtem K	309 frei zugänglichen K	309 frei zugänglicher K	309 guten K	309 freien K
journalist	205 er K på	205 er K hos	205 er K ved	205 er K i	259 ist freier K	259 ist K	268 arbeitet seit # als K	372 is a freelance K	373 is a K	393 K	1111 er K i	1111 er K på	1111 er K og	1320 är K på	1320 är K och
journaliste	671 est K	671 K au	671 K à	671 K pour
journalisten	1078 onze K
journalister	224 vores K	1133 våre K	1341 våra K
journalistes	695 nos K	696 payer nos K	707 nos K
journalistiek	1052 steun onze K	1078 onze K
journalistik	179 støt vores K	179 støt uafhængig K	224 vores K	224 uafhængig K	224 K koster	1293 stöd vår K	1293 stöd oberoende K	1341 vår K	1341 oberoende K	1341 granskande K
journalistikk	1085 støtt vår K	1085 støtt uavhengig K	1133 vår K	1133 uavhengig K
journalistin	259 ist freie K	259 ist K	268 arbeitet seit # als K
journalists	441 our K	441 we, the K
""", 'ju': """
jueves	17 cada K
jurnalis	842 adalah K	867 K kami
jurnalisme	853 dukung K	867 K kami
jurnalismul	1213 susține K	1214 K nostru
jutro	17 svako K	17 vsako K
juttu	599 lue koko K	639 tämä K
juttujamme	639 K
juttuvinkki	638 lähetä K
jutun	20 koko K
jutusta	639 piditkö K
""", 'ka': """
kaart	9 deze K
kabul	1376 K etti
kaitstud	518 kõik õigused K
kakor	1314 K på	1322 K
kami	867 tim K
kanaal	1078 ons K
kanal	224 vores K	830 ikuti K	867 K kami	1133 vår K	1341 vår K
kanale	1149 na naszym K
kanaliga	527 meie K
kanalimiz	1374 K
kanalimiza	1364 K abone
kanavaamme	616 K
kanavalle	616 whatsapp-K	616 telegram-K
kanavamme	616 whatsapp-K	639 K
karte	9 diese K
karya	867 K kami
kasutamine	524 K ilma
kata	869 K
katanya	869 K
katkisiyla	18 okurlarin K
kaydolun	1373 K
""", 'kd': """
kdykoli	173 zrušit K
""", 'ke': """
kebijakan	832 K privasi	832 K cookie
keelatud	524 loata on K
keep	440 help us K	440 help K our
kein	297 noch K abo
kertoi	641 K
kertoivat	641 K
kertoo	641 K
kesti	1376 ceza K
ketentuan	832 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1114 av K
kiitos	638 K kun luet
kinnitas	546 K
kirjaudu	24 K	638 K sisään
kirjeenvaihtaja	620 K
kirjoitti	641 K
kirjuta	543 K meile
kirjutas	546 K
""", 'kk': """
kk	633 €/K	640 /K
""", 'kl': """
klaagt	1080 K
klagar	1343 K
klagen	1080 K
klager	226 K	1135 K
klagt	311 K
kleine	228 haben wir eine K bitte
klical	1288 je K
klicka	1330 genom att K på
klikke	1122 ved å K på
klummeskribent	205 er K
""", 'ko': """
kolumnis	842 adalah K
kolumnist	259 ist K	529 K	1320 är K
kolumnistin	259 ist K
komentar	6 za K	6 ostavite K	850 tulis K anda	850 di kolom K
komentarisali	6 da biste K
komentarisanje	6 za K
komentarz	6 dodać K	21 móc dodać K	1154 aby dodać K
komentarzach	1154 w K
komentator	850 tanggung jawab K
komentiranje	6 za K
kommentar	286 K wird	286 ihr K	286 dein K
kommentare	251 um K zu	286 K zu diesem	286 K werden
kommentaren	251 in den K
kommentarerna	1306 i K
kommentarfeltet	192 i K	1098 i K	1118 stenger K	1118 meninger i K
kommentarfunktion	251 K
kommentarsporet	212 i K
kommentator	205 er politisk K	205 er K	1111 er K i	1111 er K og	1111 er politisk K	1320 är politisk K
kommentera	6 för att K	1306 för att K
kommentere	6 for at K	6 for å K	192 for at K	1098 for å K
kommentieren	6 um zu K	6 K zu können	251 um zu K	251 probleme beim K	251 K sie diesen	251 K sie den	251 nicht mehr K	286 K
kommentiert	251 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kompakt	290 K per mail	290 K per e-mail
kondigde	1080 K
koneellisesti	623 K
kongress	277 jetzt zum K
konstaterade	1343 K
konstaterar	1343 K
konten	9 K ini
kontingent	237 haben ihr K
konto	181 opret en K for	223 opret en K	1161 załóż K	1295 skapa ett K för	1340 skapa ett K
kontributor	842 adalah K
konzern	294 kein K	309 kein K
kopeerimine	524 K ilma
kopieras	1337 får inte K	1337 får ej K
kopieres	1104 kan ikke K uten
kopiering	198 K er ikke tilladt	1337 K utan
kopijuoti	994 K, platinti
kopiointi	612 luvaton K	612 K ilman lupaa
koresponden	842 adalah K
korespondentas	999 K
korespondente	1031 K
korespondents	1031 K
korrekt	1326 ska vara K
korrekta	1326 ska vara K
korrekturhinweis	284 K*	284 K
korrespondent	205 er K	259 ist K	267 als K	529 K	1111 er K	1320 är K
korrespondentin	259 ist K	267 als K
korzystamy	1152 K z plików cookie
kostenlos	235 wochen K	235 monat K	239 K per mail	310 K testen
kostenlose	15 K artikel	237 noch zwei K	237 noch # K
kostenlosen	237 noch einen K	237 K artikel gelesen	239 unseren K newsletter	239 unserem K newsletter	239 unserer K newsletter	239 den K newsletter
kostenloser	237 K artikel
kostenpflichtig	235 dieser artikel ist K
kostnadsfritt	1333 en månad K
""", 'kr': """
kritik	284 lob oder K
kritiker	1320 är K och
kritiserar	1343 K
kritiserer	226 K	1135 K
kritisieren	311 K
kritisiert	311 K
kritizuje	174 K
kronor	1342 K
""", 'ku': """
kullan	1367 çerez K
kullanilamaz	1372 izinsiz K
kullanilmaktadir	1367 çerez K	1367 çerezler K
kullaniyoruz	1367 çerezleri K	1367 çerezler K
kulttuuritoimittaja	620 K
kulturressort	267 leitet das K
kulturskribent	1320 är K
kumppanimme	607 me ja K
kun	218 for K #	1125 for K #
kunne	224 K du lide
kurzfassung	260 K
kutunuza	1361 posta K
kuukaudessa	640 K
kuukausi	599 kokeile K	633 K #	638 kokeile K
kuukausilahjoituksella	632 K
kuulutas	546 K
kuus	545 K
kuvailee	641 K
""", 'ky': """
kyselyymme	35 K
kysyi	641 K
""", 'l': """
l	150 K'any
""", 'la': """
laadi	543 K alla
laatste	1062 volg het K nieuws
ladattavissa	629 sovellus on K
ladda	1298 K ner vår app	1340 K ner
lade	240 K die app
laden	240 app K	240 K sie die app
lahjoituksesi	632 K auttaa	638 K
lahjoitus	632 tee K	638 tee K	642 K
laissez	706 K-nous votre
lamenta	512 K	935 K	1197 K
lamentano	935 K
lamentou	1197 K
lance	709 K
langganan	852 K buletin	866 K sekarang	870 K
lanjutkan	855 K membaca dengan
last	1090 K ned vår app	1132 K ned
later	412 check back K
laukeliai	21 būtini K
laut	311 K
lavoro	933 il nostro K
lawyers	441 our K
""", 'le': """
leave	346 one click to K	440 K us a tip	440 K a tip
lecteur	9 ce K	682 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	696 par des K comme vous	707 nos K
lectoras	36 nuestras K	510 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	510 nuestros K	510 gracias a sus K
lectors	18 gràcies als K	149 els nostres K
lectrices	707 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	373 is a senior K	373 is a K
ledarskribent	205 er K	1320 är K
leden	1078 onze K
lederskribent	205 er K
leernos	509 gracias por K
leestijd	0 K
legge	935 si K
leggere	878 per K tutto
lei	1215 # K
leiter	259 ist K
leiterin	259 ist K
leitores	18 graças aos K	36 nossos K	1195 nossos K
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	1197 K
lengkap	20 artikel K	855 membaca artikel K
lese	1126 du kan K mer	1126 kan du K mer
lesedauer	0 K
lesen	235 im abo K	235 K sie mit plus	237 % noch zu K	240 in der app K	302 mehr dazu K sie	308 danke fürs K
leser	1132 takk for at du K
leserabend	277 K
leserbrev	1112 K
leserbrief	251 K
leserbriefe	251 K an	284 K
lesere	36 våre K	1133 våre K
leserfinanziert	309 K
leserinnen	36 unsere K	309 unsere K	309 unseren K
leserinnlegg	1112 K
lesern	309 ihren K
leserne	18 takket være K	1124 K våre
lesernes	18 K bidrag	1133 K bidrag
leserreisen	277 unsere K	277 unseren K
leserumfrage	35 unserer K
leserzuschriften	284 K
lesetid	0 K
lesezeit	0 K
letno	1287 K
letter	364 send a K
letters	364 K to the editor	364 send K	415 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	921 solo grazie ai nostri K	921 esiste grazie ai suoi K	933 i nostri K
lettre	707 notre K
lettrici	933 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
leyendo	20 seguir K	503 para seguir K	503 quieres seguir K	503 sigue K con	503 y sigue K	509 sigue K sin
lezen	20 meer K
lezers	36 onze K	1078 onze K
""", 'li': """
libovolnou	173 K částkou
lid	1055 al K
lidem	18 díky K	172 díky K
liens	686 via nos K	686 par nos K
lietotni	1037 K
lignes	696 qui lisent ces K
liitu	543 K meie
like	441 work K this
liked	441 K what you read
liker	1133 K du det vi
limit	342 read without K	344 free K
limitat	142 accés il·K
limits	342 read without K
line	391 our tip K
link	353 copy the K	430 read it for free with this K
links	358 some K on this page	358 some of the K on
liputan	867 K kami
lire	20 pour K cet	709 peut-on K
lisas	546 K
listen	0 min K	355 K back here	355 K to us live	378 prefer to K	378 rather K
listening	378 K time
liveblog	302 im K	302 unserem K
""", 'll': """
llegado	445 si has K hasta aquí
llegint	142 per seguir K
""", 'lo': """
log	24 K in	1055 K in om	1055 K in of
logg	24 K inn	1087 K inn for å	1132 K inn for
logga	24 K in	1295 K in för att
logged	21 must be K in to post	342 you must be K in to	363 you must be K in to
logget	192 du skal være K ind
login	24 faça K	1172 faça K para	1194 faça K
lokalredaktion	267 leitet die K
look	441 our new K
""", 'lu': """
lubas	546 K
lugeda	515 et edasi K
lugejad	544 meie K
lugemiseks	515 edasi K
luisterversie	2 K
lukeaksesi	599 K koko	599 kirjaudu sisään K
lukemista	638 jatka K
lukijamme	639 K
lukijoidemme	36 K
lukijoiden	18 K tuella	639 K tuella
lukuaika	0 K
lukuoikeutesi	15 K	599 K
lunar	1215 K
lunes	17 cada K
lupasi	641 K
""", 'ly': """
lydversion	2 K
lyssnar	1325 K på poddar
""", 'ma': """
maand	1055 deze K nog	1079 per K
maandelijks	1055 K opzegbaar	1079 K
mach	308 K mit
machen	308 K sie mit	309 was wir K
macht	308 K mit
made	332 if you've K it this far
mail	159 váš e-K	808 e-K cím	1077 K ons	1174 no seu e-K	1226 ваш e-K	1251 na vaš e-K	1265 váš e-K	1384 ваш e-K
mailadres	1057 je e-K
mailadresse	183 din e-K	192 din e-K vil ikke
mailbox	1057 in je K	1057 in uw K	1057 in jouw K
mailu	159 přímo do e-K	1265 do vášho e-K
mailul	1203 pe e-K tău
mainoksen	11 K
mainoksia	639 ilman K
mainos	11 K
mainosten	607 K esto
maken	1078 wij K
maksumuuri	642 K
maksuton	637 K tunnus
maksuttomat	637 K artikkelit
map	9 this K
mapa	9 este K
marketing	272 K-cookies	400 K cookies
marketingcookies	207 K
masuk	24 K atau	827 kotak K anda
masukkan	827 K email
matched	383 K dollar	424 gift will be K
material	257 mit K der	257 mit K von	374 this K may not be
matins	17 tous les K
mattina	17 ogni K
""", 'md': """
md	218 kr./K	225 kr/K
""", 'me': """
med	208 K ai	1114 K ki	1114 K ai	1323 K ai
medarbetare	1320 är K på	1320 är K i
meddelade	1343 K
meddelte	226 K
medgav	1343 K
medio	510 este K
medlem	223 bliv K	1132 bli K	1340 bli K
meie	544 K töö
meinen	251 was K sie dazu
meint	311 K
meinte	311 K
meinung	30 K der	251 sagen sie uns ihre K	271 K des autors
mejl	1251 na vaš K	1297 i din K	1297 till din K
mejla	1340 K oss
mejlen	1297 direkt i K
melalui	853 dukung kami K
melanjutkan	826 untuk K membaca	855 untuk K membaca
meld	1132 K deg på
meldde	1080 K
melde	24 K dich	308 K dich an	1089 K deg av når	1122 ved å K deg på
melden	24 K sie sich	235 K sie sich an, um	235 bitte K sie sich an	308 K sie sich an	308 K sie sich hier
meldingen	14 K	1059 schakel K in	1059 zet K aan	1059 ontvang K	1077 zet K aan
meldt	1080 K
meldte	1135 K
membaca	855 untuk terus K	855 untuk K berita ini
member	383 become a K	428 not a K?	440 become a K
memberikan	850 K komentar
members	18 our K	36 our K	342 is for K only	342 K-only story	441 our K
membiayai	853 K kami
membro	1194 torne-se K
membutuhkan	866 kami K dukungan
menar	1343 K
mendaftar	852 dengan K, anda
mendapat	863 K komisi
mendapatkan	863 K komisi
mener	226 K	1132 hva K du	1135 K
menerima	843 K cookie	863 K komisi
mengambil	864 dilarang K	864 dilarang keras K
mengandung	850 komentar yang K
mengatakan	869 K
menggandakan	864 dilarang K
menggunakan	832 K cookie
mengutip	837 dilarang K
meninggalkan	850 K komentar
menit	0 K baca
mensais	1196 K
mensuales	511 K
mensuel	673 un don K	696 un soutien K	708 K
menurut	869 K
menyalin	864 dilarang K
menyatakan	869 K
merch	407 our K
merci	706 K de nous
mere	219 kan du læse K	219 du kan læse K	219 kan læse K om
merkezimiz	1374 haber K
mes	150 al K	511 al K	511 por K
mese	934 al K
mesec	1259 prvi K	1287 na K	1287 prvi K
meses	503 K por #
mesiac	1273 za K	1273 prvý K
message	332 a K from our editor
messagerie	664 votre adresse de K ne sera pas
metus	1014 per K
mewakili	864 tidak K redaksi
""", 'mi': """
mi	1034 ar K
miembro	509 hazte K
mille	921 # per K
milliardaire	696 à aucun K
minggu	868 per K
mingguan	852 buletin K kami
minket	810 kövess K	818 kövess K	818 hívj meg K
minute	0 K read	428 it only takes a K to
minutes	0 K read	0 K to read
misiniz	1360 zaten abone K
mission	441 our K
mistake	415 spot a K	415 report a K
mitdiskutieren	6 K	286 K
mitgeteilt	311 K
mitglied	308 werden sie K	308 werde K	308 jetzt K werden
mitglieder	235 nur für K	297 angebots für K	309 unsere K
mitteilungen	14 push-K	241 push-K
mittwoch	17 jeden K
""", 'mj': """
mjesec	1259 prvi K
""", 'mn': """
mnd	1125 kr/K	1134 kr/K
""", 'mo': """
mobile	348 on your K app	348 our K app
mobilen	213 direkte på K	1119 nyheter rett på K	1119 rett på K	1327 nyheter direkt i K	1327 direkt i K
mobilepay	223 K
modalidad	511 K premium
moderador	1185 não serão aprovados pelo K
moderados	1185 serão K antes
moderated	363 comments are K	363 pre-K
mogelijk	1077 maak het volgende K
mois	708 par K
moittii	641 K
monat	297 einen K für	297 K für nur	310 im K	310 pro K
monatlich	310 K
monday	17 every K
mondta	821 K
montag	17 jeden K
month	342 try a K for	342 try it for a K	343 for the first K	343 for your first K	442 a K	442 per K	442 every K	442 each K
monthly	383 one-off or K	428 reached your K limit	440 become a K	440 give K	442 K
months	342 K for $#	343 for the first # K	343 for the first three K
morgen	17 jeden K	17 am K	17 hver K	216 hver K i din	293 uns auch K
morgenbrevet	1123 K
morgon	17 varje K
morgonbrevet	1331 K
morning	17 every K	17 each K
moyens	707 nos K
""", 'mu': """
mukaan	638 lähde K	641 K
multato	935 ha K
multou	1197 K
mums	1044 seko K
""", 'na': """
nabiralnik	1279 v vaš K
nachdruck	257 K verboten	307 K nur mit
nachrichten	240 K-app	240 aktuelle K aufs handy	241 push-K	302 weitere K finden sie	302 mehr K finden sie
nadaljevanje	1278 za K branja
nadie	510 K nos dice
najnowsze	1144 otrzymuj K
napisz	1154 K do nas	1161 K do nas
naprej	1278 če želite brati K
napsal	174 K
napsala	174 K
narrated	378 is K by an ai	378 is K by ai
naslov	1279 na vaš e-K
nastavak	1250 za K čitanja
nastavili	1250 da biste K čitanje
naszej	1162 K pracy
naujienas	1006 K telefone	1007 K el. paštu
naujienose	995 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	462 tu K no soporta	462 su K no soporta	1181 seu K não suporta
navigateur	10 votre K	21 dans le K pour mon prochain	660 votre K ne supporte pas	660 votre K n'est pas
navodi	1260 K
""", 'ne': """
necesitamos	445 K pedirte	448 K tu apoyo	509 K tu ayuda	509 K de ti	509 te K
necessaris	21 camps K
necessitem	148 et K
nedeljno	17 jednom K
neem	1077 K nu een
nell	882 apri K'app
nella	881 K tua mail
neodvisni	1286 K mediji
neodvisno	1285 podprite K
neophodna	21 K polja
neovisno	1257 podržite K
nepriklausoma	1013 K žurnalistika
netiquette	251 beachten sie die K	891 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1096 dette K bruker
neuen	240 hier geht es zur K
neukunden	297 nur für K
neuvoi	641 K
news	240 K-app	348 K app for	373 is a K	391 K tip
newsblog	302 im K	302 unserem K
newsis	526 google K
newsletter	159 náš K	172 náš K	175 K	239 unseren K	239 unserem K	239 unserer K	239 zum K	239 K bestellen	239 K an	239 täglichen K	239 K richtig	239 K von	262 K	290 K erhalten	290 K empfangen	290 unser K	290 der K über	290 der K für	308 K an	309 unser K	309 unseren K	309 unserem K	309 dieser K	312 K	317 εγγραφείτε στο K	317 εγγραφή στο K	317 το K μας	317 γραφτείτε στο K	328 το K μας	331 K	346 sign up for our K	346 sign up to our K	346 sign up for the K	346 subscribe to our K	346 join our K	346 get our K	346 our K here	346 receive our K	346 our daily K	346 our weekly K	346 our morning K	382 K	421 K soon	441 our K	444 K	455 suscríbete a la K	455 apúntate a la K	455 nuestra K	499 suscribite al K	510 nuestra K	513 K	653 inscrivez-vous à la K	653 abonnez-vous à la K	653 notre K	695 vous adresser sa K	707 notre K	707 cette K	710 K	827 K kami	827 langganan K	881 iscriviti alla K	881 la nostra K	920 le nostre K	933 la nostra K	933 questa K	936 K	1144 zapisz się na K	1144 nasz K	1162 nasz K	1165 K	1174 assine a K	1174 nossa K	1195 nossa K	1198 K	1203 abonează-te la K	1203 abonați-vă la K	1203 înscrie-te la K	1217 K	1251 na K	1251 naš K	1258 naš K	1261 K	1265 náš K	1272 náš K	1275 K
newslettera	1144 zapisz się do K	1144 naszego K	1162 naszego K	1265 odber K
newsletterem	1162 naszym K
newsletters	346 K may contain info about	382 K	441 our K	444 K	653 nos K	653 recevoir les K	707 nos K	710 K
newsletterul	1203 K nostru	1214 K nostru
newspaper	441 our K
newsroom	435 not by the K	441 our K	441 non-profit K	441 this K
newsticker	302 unserem K
nezavisni	1258 K mediji
nezavisno	1257 podržite K
""", 'ng': """
ngay	1437 đăng ký K
""", 'ni': """
nieograniczony	1142 K dostęp
niets	1074 K uit deze
nieuws	1058 K-app
nieuwsbrief	1057 onze K	1057 dagelijkse K	1057 wekelijkse K	1076 K	1078 onze K	1078 deze K	1081 K
nieuwsbrieven	1057 onze K	1076 K	1078 onze K	1081 K
""", 'nj': """
njuzleter	1251 na K	1251 naš K	1258 naš K
""", 'no': """
nombreux	696 plus nous serons K
nonprofit	441 K newsroom	441 K news outlet
nosotros	509 colabora con K
nosso	35 K quiz	1169 apoie K	1169 apoie o K	1175 baixe K app	1175 no K app	1194 apoie K	1194 apoie o K	1194 siga o K	1194 entre no K	1195 K site
nostra	149 la K feina	882 nella K app	933 la K app
nostre	149 el K canal
nostro	35 K quiz	933 il K sito	933 che il K
nota	20 leer esta K	503 para leer esta K
noticia	510 esta K
noticias	476 en google K	476 tu fuente de K
notificaciones	14 las K	457 activa las K	457 activar K	457 recibir K
notifications	14 K	350 turn on K	350 turn on desktop K	350 enable K	350 would like to send you K	350 allow K	350 K from this site	350 receive K	655 activer les K	655 activez les K	655 autoriser les K
notifiche	14 le K
notified	346 sign up to be K	350 get K
notifikasi	14 K	828 aktifkan K	828 dapatkan K
notifikation	213 K
notifikationer	14 K	213 K
notify	350 K me of	350 K me when	363 K me of new posts
notis	1327 K
notiser	14 K	1327 K	1327 push-K
notre	35 K quiz	707 K site
nouvelle	664 ouvre dans une K fenêtre
novice	1279 na naše K	1279 na e-K	1286 naše K
novinari	1258 naši K
novinarji	1286 naši K
novinarstvo	1258 nezavisno K	1258 neovisno K	1286 neodvisno K
noviniek	1265 odber K
""", 'nu': """
nuestra	456 en K app	509 únete a K	510 K app	510 K web
nuestras	510 K redes
nuestro	35 K quiz	448 apoya K	460 únete a K canal	509 apoya K	509 únete a K	509 recibe K	510 K canal	510 K medio	510 K sitio	510 K equipo
nuestros	464 K socios	510 K socios
numer	1163 K krs
nunca	510 más que K
nur	297 abo für K
""", 'ny': """
nyheder	201 google K
nyhedsbrev	183 vores K	183 tilmeld dig K	216 K	224 vores K	227 K
nyhedsbreve	183 vores K	224 vores K
nyhedsbrevet	183 få K	216 K
nyhetene	1119 K rett på mobilen
nyheter	1107 google K	1316 google K
nyheterna	1301 följ K	1327 K direkt i mobilen
nyhetsbrev	1089 vårt K	1089 våre K	1089 meld deg på K	1089 abonner på K	1123 K	1133 vårt K	1133 våre K	1136 K	1297 vårt K	1297 våra K	1297 anmäl dig till K	1331 K	1341 vårt K	1341 våra K	1344 K
nyhetsbrevet	1089 få K	1123 K	1331 K
nyilatkozta	821 K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	891 i campi K
oberoende	1340 stöd K
objasnio	1260 K
objavljen	22 ne bo K
objavljena	22 neće biti K
obligatoires	21 champs K sont	664 les champs K
obligatori	891 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	466 los campos K
obligatoriska	21 K fält	1306 K fält
obligatoriske	21 K felt	1098 K felt
obrigado	1194 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	170 další šíření K
obserwuj	1149 K nas na	1149 K nas w	1161 K nas
obvestila	14 K
""", 'oc': """
occupa	899 si K di
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
oferecer	1172 K este artigo
off	442 one-K
offert	650 vous est K	708 mois K
offrez	706 K-lui	706 K-nous
offrici	932 K un
offrimi	932 K un
""", 'og': """
oglasa	11 K	1258 bez K
oglasov	1286 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	1360 K devam etmek için
okurlarimiz	36 K	1374 K
okurlarimizin	1374 K
""", 'ol': """
olarak	1360 abone K
olun	1373 üye K
""", 'on': """
onafhankelijke	1052 steun K journalistiek	1077 steun K	1078 K journalistiek
onafhankelijkheid	1078 onze K
onbeperkt	1055 lees K	1055 K toegang	1055 K lezen
ondersteunt	1064 je browser K	1064 uw browser K
onderzoek	1078 dit K
onderzoeken	1078 onze K
one	440 make a K-time
online	407 our K shop	407 our K store
onlineshop	277 im K bestellen
ontdek	1077 K nu
ontvang	1057 K elke	1057 K onze
onze	1058 K app	1078 K app
""", 'oo': """
oordeelde	1080 K
""", 'op': """
open	348 K in app	348 K in the app	1058 K in app
ophavsretsloven	198 beskyttet af K
ophavsretten	198 K tilhører
opinion	30 K of	363 have an K on this
opinions	30 K of
oplyser	226 K
oplyste	226 K
opozarja	1288 K
opphavsrettslig	1104 K beskyttet
opplyser	1135 K
opplyste	1135 K
opprett	1087 K en konto for	1132 K en konto
opsiger	218 indtil du K
opublikowany	22 nie zostanie K	1154 twój adres e-mail nie zostanie K
opzegbaar	1079 K
""", 'or': """
ordenou	1197 K
ordinato	935 ha K
ordnete	311 K an
original	374 read the K article	704 lire l'article K
originally	374 this article was K published on	374 this story was K published on	374 this story K appeared	374 this article K appeared	374 K published at	437 story was K published by	437 story was K published on	437 story was K published in the	437 article was K published by	437 article was K published in our
originalmente	472 este artículo fue publicado K	472 publicado K en	1191 publicado K em
originariamente	897 articolo pubblicato K	928 pubblicato K in
ortaklarimiz	1367 biz ve K
ortsseite	302 unserer K
""", 'os': """
ostrzega	1164 K
oszd	25 K meg
""", 'ot': """
otsustas	546 K
""", 'ov': """
overblikket	216 K hver dag	216 K hver morgen
overname	1074 K zonder
oversikten	1123 få K
ovisi	1257 K o vama
""", 'ow': """
owner	441 has no K	441 have no K
""", 'pa': """
padeda	1009 jūsų parama K
padroni	921 non ha K	933 senza K	933 libera da K
pagar	1194 ajude a K
paghi	932 K un'ora
pago	513 muro de K
paid	358 we get K if you buy	358 we may be K
pakolliset	21 K kentät
palautetta	638 anna K
palus	546 K
palvelusta	622 ulkoisesta K	622 upotus K
pandangan	864 tidak mewakili K	864 K pribadi penulis
paparnya	869 K
paper	380 is the K's
par	708 K an
parama	1012 jūsų K	1016 K
parceiros	1183 nós e os nossos K	1195 nossos K
paremkite	1009 K mus	1012 K mus
part	374 no K of this
partagez	25 K-le	25 K-la
parte	1194 faça K e
partecipato	911 non ha K alla stesura
parteispende	312 K
partenaires	662 nos K et nous	662 nous et nos K	707 nos K
participar	466 para K
participez	706 K à
partilhe	25 K-o
partir	643 avant de K	1196 a K de # euros
partner	249 wir und unsere K	306 von unserem K	889 i nostri K	1304 vi och våra K
partnere	190 vi og vores K	1096 vi og våre K
partnerlinks	37 K
partners	306 anzeige eines K	361 we and our K	441 our K	1066 wij en onze K	1078 onze K
partnership	374 was produced in K with
partnerzy	1152 my i nasi K	1152 nasi zaufani K
pasak	1015 K
pasakojo	1015 K
pass	353 K this on
patreon	383 on K	383 our K
patron	337 become a K of	440 become a K
patronem	1161 zostań K
paypal	293 per K
paywall	294 K	309 ohne K	312 K	441 we have no K	441 we do not have a K	444 K	710 K	936 K	1198 K
paywalls	444 K
""", 'pe': """
pe	1215 K an
peatoimetaja	529 K
pedimos	509 te K ayuda
pedirte	445 tenemos un favor que K
pediu	1197 K
peiling	35 onze K
pelanggan	826 khusus K	855 untuk K	867 K kami	870 K
pembaca	18 berkat K	867 K kami
pendant	708 K un mois
pendapat	864 K pribadi penulis
peneliti	842 adalah K
penulis	842 adalah K
people	18 thanks to K like	424 funded by K like you
pequeno	1166 um K favor a pedir
per	1134 K år	1342 K år
peramban	10 K anda
percent	344 # K left to read
perfil	1179 siga nosso K
periodisme	149 el nostre K
periodismo	448 apoya el K	500 hacer un K	509 apoya el K	509 colabora con el K	510 nuestro K	510 K de calidad	510 hacemos K	510 haciendo K
periodista	473 es K
periodistas	499 nuestros K	510 nuestros K
periodistes	149 els nostres K
perjantaisin	17 K
permanencia	511 sin K
permission	374 reproduced here with K	374 reproduced with K	386 written K	386 prior K	386 without K	400 K to load	400 K before anything is loaded	437 K to reuse this
personal	399 views are K
personale	1207 datele tale K
personales	464 datos K serán
personas	500 K como tú	509 K como tú
persondatapolitik	190 K
personenbezogene	249 K daten
personnelles	662 vos données K
personoplysninger	190 dine K
personopplysninger	1096 K
personuppgifter	1304 dina K
personverninnstillinger	1113 K
pertama	868 bulan K
pesquisa	35 nossa K
""", 'ph': """
phone	355 news to your K
photographer	393 staff K
photos	407 K from this story	407 K from this event
""", 'pi': """
pide	512 K
piebilda	1047 K
piece	441 this K
pierwszy	1163 K miesiąc
pirmas	1014 K mėnuo
pitch	383 K in	440 K in
pitching	440 consider K in
pix	1193 um K	1196 K
""", 'pl': """
plakaten	1104 vær varsom-K
plakatens	1117 vær varsom-K
plattform	309 unsere K
player	9 this K
please	342 K log in to	353 K share this	384 K help	440 K chip in	440 K give	440 K help if
plusartikelen	1078 K
plusartikels	1055 gratis K	1078 K
""", 'po': """
pobierz	1161 K naszą
poche	693 dans votre K
podatku	1140 przekaż #% K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	210 K-app	224 vores K	261 den K können sie	261 den K kannst du	261 unseren K	309 unser K	309 unseren K	328 το K μας	376 follow the K	441 our K	510 nuestro K	707 notre K	867 K kami	933 il nostro K	1078 onze K	1116 hører K	1162 nasz K	1195 nosso K
podcastapp	210 K
podcaste	34 našom K
podcasten	210 K	1116 K
podcastimiz	1374 K
podcastimizi	34 K
podcastimme	34 K	639 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	210 hvor du lytter til K	210 hvor du hører K	261 wo es K gibt	376 wherever you get your K	376 wherever you listen to K	376 wherever you get K
podcastu	34 naszego K	34 našem K	34 našem K
podcastul	34 K nostru	1214 K nostru
podcastunk	819 K
podcastunkban	34 K
podcasty	172 naše K
podd	34 vår K	1341 vår K
poddapp	1325 K
poddar	34 våra K	1325 K finns
podden	1325 K
podelite	25 K
podijelite	25 K
podkast	1116 hører K	1133 vår K
podkastapp	1116 K
podkasten	1116 K
podle	174 K
podpora	171 vaše K	1271 vaša K	1285 vaša K
podporo	1285 vašo K
podporte	1271 K nás	1271 K našu
podprite	1285 K nas	1285 K naše
podremos	509 con tu ayuda K
podziel	25 K się
pokutoval	174 K
policy	361 our cookie K
politica	1207 K de cookie
political	373 is a K	373 is the K editor
politika	1367 çerez K
politikasi	1367 gizlilik K
politikressort	267 leitet das K
politikwissenschaftler	259 ist K
politologue	671 est K
poll	35 our K	363 vote in our K	363 take our K
polub	1149 K nas na
pomagajte	1285 K nam
pomozite	1257 K nam
pomozte	171 K nám
ponctuel	673 un don K
pop	440 K your
portal	1162 nasz K
posez	706 K-la à	706 K-nous
posible	18 hace K
positions	407 our open K
post	20 rest of this K	400 to view this K	400 to see this K	435 this is a paid K	441 this K
postadress	1297 din e-K	1306 din e-K kommer inte
postadresse	1089 din e-K	1098 din e-K vil ikke
postanite	1257 K član	1285 K član	1285 K naročnik
postaw	1161 K nam	1161 K mi
postfach	239 in ihrem K	239 in dein K	239 in ihr K	239 in deinem K	239 direkt ins K
postkasti	537 otse K
postkastis	537 iga hommik sinu K	537 sinu K
posts	15 free K
potrebna	1257 K nam je
potrebujeme	1271 K vašu podporu
potrebujemo	1285 K vašo
potremo	921 aiuto K	932 con il tuo aiuto K
potrivit	1216 K
potrzebujemy	1140 K twojego wsparcia	1161 K twojej pomocy	1161 K twojego wsparcia
pound	440 K you give
pourboire	673 un K
poursuivez	650 K votre lecture
poursuivre	650 K votre lecture
povedal	1274 K	1288 je K
povedala	1274 K	1288 je K
powered	440 K by you
powerful	441 hold the K to account
powiadomienia	14 K	1146 włącz K	1146 K push	1146 chcesz otrzymywać K
""", 'pr': """
praat	1068 K mee	1077 K mee
praca	1162 nasza K
pratite	1257 K nas
pravi	1288 K
precisa	1194 K de si	1194 K de você
precisamos	1166 K da sua ajuda	1169 K do seu apoio	1194 K da sua ajuda
precisato	935 ha K
preciso	1185 é K estar logado
precizat	1216 a K
predplatitelia	1275 K
preferences	361 your cookie K
preferida	476 fuente K
preferidas	476 fuentes K
preferido	476 medio K
preferidos	476 medios K
preferita	885 fonte K su google	902 fonte K
preferite	902 fonti K
preferred	355 K source on google	387 K source
preglednik	10 vaš K
prejemajte	1279 K vsako
preluarea	1212 K
prema	1260 K
premier	650 le K mois	708 le K mois
premoderated	363 K
prenesite	1285 K
prenumerant	1295 bli K	1295 redan K	1295 som K	1340 bli K
prenumeranter	1295 endast för K	1341 våra K	1344 K
prenumerata	1016 K
prenumeration	1344 K
prenumerationen	1297 avsluta K när
prenumeratoriams	985 tik K
prenumerera	1295 K för att	1297 K på nyhetsbrev	1330 genom att K	1340 K på vårt
prenumeruojate	985 jau K
prenumeruokite	1012 K
presenteie	1172 K
pretplata	1261 K
pretplatite	1250 K se već od	1257 K se
pretplatnici	1261 K
pretplatnicima	1250 dostupan samo K
pretplatnik	1250 već ste K	1257 postanite K
pretplatnike	1250 samo za K
preuzimanje	1256 zabranjeno je K
preuzmite	1257 K
preventing	359 browser extension is K
price	442 the K of a
prijavi	24 K se
prijavite	24 K se	1257 K se na	1285 K se na
prima	1215 K lună
primeiro	1196 K mês
primer	150 el K mes	511 el K mes
primo	934 il K mese
principles	374 the thomson reuters trust K
print	353 click to K
prioriterad	1316 K källa
pripomenul	1274 K
prisijunkite	24 K
prispejte	1271 K
privacidad	464 política de K	510 nuestra política de K
privacidade	1183 política de K
privacy	361 see our K policy	361 to our K policy and terms	361 and the google K policy	441 our K policy
privacybeleid	1066 ons K
privacyverklaring	1066 K
privatlivspolitik	190 K
priznal	1274 K
probeabo	235 wochen im K	308 K
probeer	1077 K nu	1077 K een maand
proberen	1079 gratis K
processing	361 consent to the K
prochains	707 nos K articles
produce	424 not free to K	424 not cheap to K
produced	435 K by our brand
proefabonnement	1055 K	1077 neem een K	1079 K
profesor	473 es K
profesora	473 es K
professeur	671 est K
professeure	671 est K
professionista	899 giornalista K
professor	259 ist K	373 is a K	373 is an assistant K
professore	899 è K
professoressa	899 è K
professorin	259 ist K
profilazione	889 i cookie di K
profitez	650 K de nos offres	706 K de
prohibida	472 queda K
proibida	1191 é K a
project	690 trust K
promise	440 K never to
prosbu	153 máme na vás K	153 máme malou K
proseguire	924 per K la lettura
prossima	21 in questo browser per la K
provalo	878 K gratis	932 K gratis
provided	361 content K by a third party	400 contains content K by
provision	246 erhalten wir eine K	246 eine kleine K	306 bekommen wir eine K	306 eine K vom
provisions	246 K-links
prozent	297 K rabatt
przetwarzanie	1152 K danych osobowych
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	891 prima di K un commento
pubblicato	22 non sarà K	891 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	1185 o seu endereço de e-mail não será K
publication	337 is a reader-supported K	435 accurate at the time of K	435 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	1337 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	462 bloqueador de K	510 sin K
publicidade	11 a K
publicitat	11 la K	149 sense K
publicitate	11 K
publikovanie	1270 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	363 your email address will not be K	374 was first K by	374 was first K on	437 K under license
publishing	435 accurate at the time of K
puhelimeesi	628 suoraan K
puis	650 K # €
puisque	643 K vous êtes là
pungkasnya	869 K
punya	826 sudah K akun
purchase	358 K through links on our site
push	289 per K
pushbeskeder	213 K
pushmeldingen	1059 K
pushnotiser	1327 K
pushvarsler	1119 K
""", 'py': """
pyysi	641 K
""", 'qu': """
queremos	445 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	871 già che sei K
quieras	452 cancela cuando K	511 cancela cuando K
quitter	643 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K
""", 'ra': """
raccolta	936 K fondi
racconta	935 K
raccontato	935 ha K
raconte	709 K
rad	1258 naš K
ragino	1015 K
raise	424 help us K
rajaton	599 K pääsy
rakendus	535 meie K	535 K
rakenduses	535 K
raksti	1044 K mums
raksts	1045 šis K
rappelle	709 K
""", 're': """
reach	397 K him at	397 K her at	397 K them at	424 we would K our goal	424 we'd K our goal	440 help us K
reached	344 you've K your limit of free	372 can be K at
reacties	1068 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	344 # % left to K	378 is K by an ai	378 is K by ai	430 link can K this	441 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	332 we're asking K	379 thank you, K	424 funded by K like you	440 K like you	440 join the K	441 our K	441 funded by its K	444 appeal for K	444 K pay
reading	0 K time	342 keep K for just	342 to finish K	342 to keep K	342 keep K with a	342 K this post for free	430 to your K list
reageren	6 K	1068 om te K
realizzazione	911 non ha partecipato alla K
recalled	443 K
recalls	443 K
recaptcha	346 protected by K
receba	1174 K no seu	1174 K todos os dias	1194 K as	1194 K no seu
receive	346 sign up to K	346 K email from us on behalf of	346 K emails from	361 agree to K emails	440 to K new posts
recevez	653 K chaque	653 K tous les	706 K chaque	706 K notre
recevoir	655 K les alertes	695 j'accepte de K
recherche	309 diese K
recherchen	309 unsere K
rechercheteam	266 K
recibe	455 K cada	455 K todas las	509 K cada
recibir	499 acepto K
reclame	1214 fără K
recomenda	1197 K
reconheceu	1197 K
reconnu	709 a K
recunoscut	1216 a K
recurring	383 K donation	442 K donation
redactie	1068 mail de K	1077 mail de K	1077 tip de K	1078 onze K
redactor	473 es K
redactora	473 es K
redakce	172 naše K
redakci	172 naši K
redakcia	1272 naša K
redakcie	1270 bez súhlasu K
redakcija	1013 mūsų K	1045 mūsu K	1258 naša K
redakcije	1256 bez dozvole K
redakcijos	994 K sutikimo
redakciju	1258 našu K
redakcja	1162 nasza K
redakcji	1162 naszej K
redaksi	867 K kami
redaksjon	1133 vår K
redaksjonen	1132 kontakt K	1133 kontakt K
redakteur	259 ist K	267 als K	267 seit # K
redakteurin	259 ist K	267 als K	267 seit # K
redaktion	224 vores K	267 leitet die K	271 meinung der K	306 K war an der	307 nicht von der K	309 unsere K	1341 vår K
redaktionelle	249 externe K inhalte
redaktionen	192 skriv til K	1306 mejla K
redaktore	1031 galvenā K	1031 K
redaktorius	999 K
redaktors	1031 galvenais K	1031 K
redaktur	842 adalah K
redazione	920 la K ti invia	933 la nostra K
refresh	412 K this page	412 K the page
regala	452 K esta nota
reggel	17 minden K
registe	1172 K-se para
register	342 K for free to
registered	428 K users can
registrarte	455 al K
registrate	499 K a nuestro	509 K
registrati	878 K per	932 K per	932 K gratis
registreer	1055 K je
registrera	1330 genom att K dig
registrere	1122 ved å K deg
registrieren	235 K sie sich
registrierung	263 K	297 mit ihrer K	297 die K ist kostenlos
registrujte	171 K se
regrette	709 K
regrettent	709 K
rejoignez	658 K-nous sur	706 K-nous	706 K notre	706 K nos
rekao	1260 K
rekla	1260 K
reklam	172 bez K	1162 bez K	1162 nie mamy K
reklama	1258 bez K
reklamdan	11 K
reklame	11 K
reklamelenker	1127 K
reklamelinks	220 K
reklamer	224 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamsiz	1374 K
reklamy	11 K
relatou	1197 K
rely	441 we K on
remaining	344 free articles K	344 free article K	344 articles K this month	344 free stories K
remind	444 K me later
removed	363 this comment has been K
replied	443 K
reply	6 leave a K
report	415 K an error
reportage	309 diese K	707 ce K
reportagem	1195 esta K
reportagens	1195 nossas K
reportaje	510 este K
reported	443 K that
reporter	259 ist K	267 als K	372 is a K at	372 contact the K at	373 is a K	373 is a senior K	391 contact the K	391 contact our K	391 email the K	393 K	671 est K	842 adalah K	1111 er K i	1320 är K på
reportera	473 es K
reporterin	259 ist K	267 als K
reportero	473 es K
reporters	440 ask our K	441 our K	441 we, the K
reporting	363 why are you K this	424 keep our K free	441 our K	441 this K	441 K like this	441 goes to K
reports	395 K on
representam	1185 os comentários não K
reproduced	374 may not be K
reproducerea	1212 K integrală
reproduction	374 K without permission	437 K in whole or in part	670 K interdite	670 toute K	670 droits de K
republish	374 K our articles	374 K this article	437 K this story	437 K our stories
republished	374 K with permission	374 is K from
required	21 K fields are marked	363 K fields are marked
research	373 is a K fellow
researcher	373 is a senior K	373 is a K
reserva	29 es K el dret
reservados	472 derechos K	1191 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	147 tots els drets K
reserve	29 K the right
reserved	326 all rights K	342 article is K for	374 all rights K	957 all rights K
reserves	29 K the right
responsabile	30 non è K
responsabilidad	30 K de	495 K de sus autores	495 K de quienes los
responsabilidade	30 K de	30 K dos	1185 os comentários são de K
responsabiliza	30 não se K	495 no se K de las opiniones
responsable	30 pas K	30 no se hace K	495 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
rest	20 to read the K	342 to read the K of this
restants	651 articles gratuits K
reste	651 il vous K #%	651 il vous K # %
resultater	201 google-K
retrouvez	658 K-nous sur	676 K	706 K-nous
rette	211 K fejl
retter	211 K fejl	211 K alle fejl	1117 vi K feil
rettigheter	1104 alle K forbeholdt
reuters	670 avec K
revelou	1197 K
revient	696 vous K qu'à
rewritten	374 may not be published, broadcast, K
""", 'ri': """
ricamiz	1356 küçük bir K var	1356 sizden bir K var
ricercatore	899 è K
ricercatrice	899 è K
ricevi	881 K ogni	932 K ogni	932 K la
ricordato	935 ha K
rief	311 K
riep	1080 K
riferito	935 ha K
riippumaton	639 K media
riippumatonta	638 tue K	639 K journalismia
riproduzione	897 K riservata	897 © K	928 è vietata la K	928 vietata la K
riserva	29 si K
riservata	930 K agli abbonati
riservati	897 tutti i diritti K	930 K agli abbonati
riservato	878 K ai nostri abbonati	878 questo contenuto è K	924 K agli utenti	930 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	208 af en K
rocznie	1163 K
ropade	1343 K
ropte	1135 K
round	382 our K-up
roundup	346 get a weekly K	382 our K	382 weekly K
rozhodl	174 K
rozhodol	1274 K
rozpowszechnianie	1160 K artykułu
""", 'ru': """
ruft	311 K
ruled	443 K
rundbrief	262 K
""", 'sa': """
sa	1135 K	1343 K
sabah	17 her K
sabato	17 ogni K
sade	1343 K
sagde	226 K
sagen	311 K
sagt	311 K
sagte	311 K
sagten	311 K
said	443 K
saken	1082 likte du denne K	1117 feil i K	1132 les hele K	1133 denne K
saker	1133 våre K
saklidir	1372 tüm haklari K	1372 her hakki K
sako	1015 K
saluran	830 ikuti K	830 gabung di K	867 K kami
samarbeid	1127 i K med en annonsør
samarbejde	220 i K med en annoncør
samarbete	1335 i K med en annonsör
samedi	17 chaque K
samstag	17 jeden K
samtycke	1322 ditt K
samtykke	207 dit K	207 give K	215 jeg giver K til	1113 ditt K
samtykket	1113 K ditt
sanoi	641 K
sanoivat	641 K
sanoo	641 K
satamalehti	629 K-sovellus
satura	1032 ārējā K
saturday	17 every K
sauca	1047 K
saugomos	988 visos teisės K
say	363 have your K in	440 have your K
sayenizde	1374 sizin K
says	443 K
""", 'sc': """
scarica	882 K l'app	882 K la app	882 K la nostra app	932 K la nostra	932 K l'app
schauen	308 K sie vorbei
schicken	308 K sie uns
schon	228 wenn sie K hier sind	228 wo sie K hier sind
schreef	1080 K
schreib	308 K uns
schreiben	6 kommentar zu K	251 K sie uns ihre meinung	308 K sie uns	308 K sie an
schreibt	259 K über	259 K für	268 K seit # für	308 K uns	311 K
schrieb	311 K
schriftlicher	257 nur mit K genehmigung
schrijf	1057 K je in voor	1057 K je gratis in	1077 K je in	1077 K u in	1077 K je gratis in
schrijft	1080 K
scrie	1213 K-ne
scripts	359 unblock K
scris	1216 a K
scritto	933 chi ha K questo	935 ha K
scrittore	899 è uno K
scrittrice	899 è una K
scrive	899 K di	899 K per
scrivi	932 K a
scrivici	932 K
""", 'se': """
secondo	935 K
section	363 in the comment K
secure	391 K drop
securedrop	391 K
securely	391 K on signal	391 K via signal	391 contact us K	391 reach us K
segnalacelo	932 K
segons	151 K
segueix	148 K-nos
seguici	885 K su	885 K anche su	932 K
seguir	460 puedes K a	460 puede K a
segundo	1197 K
sekarang	866 donasi K	866 daftar K
sekite	1012 K mus
sekojiet	1044 K mums
selaimesi	10 K
selected	435 K by our
selengkapnya	826 untuk membaca K	855 membaca artikel K
selgitas	546 K
selon	709 K
semaine	17 chaque K	17 une fois par K	708 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	511 a la K	1196 por K
semanal	455 boletín K
seminggu	17 K sekali
send	346 we'll K you	391 K us a tip	1098 K inn	1132 K oss
sende	1122 ved å K inn
seneste	210 K afsnit
senza	921 K di te non	932 K di te non
service	671 est chef du K	671 est cheffe du K
setiap	17 K pagi	868 K bulan
setmanalment	17 K
settimana	17 ogni K	934 alla K
settings	361 cookie K
setujui	843 K cookie
seuraa	638 K meitä
""", 'sh': """
share	25 K it	25 K this post	353 K this with	353 K this post on	353 K this if you	353 K this far and wide	353 click to K	358 we may get a K
shareholders	424 not by K	441 no K
should	391 story we K	391 we K look into	391 we K know about
shouted	443 K
""", 'si': """
sier	1125 til du K opp	1135 K
siga	1179 K-nos no	1179 K-nos nas	1194 K-nos
siger	226 K
sign	24 K in	346 K up to get	384 K up	440 K up for our	440 K up to our	440 when you K up	440 K up now
signal	202 på K	265 auf K	265 K-kanal	1108 på K	1317 på K
signaler	664 K une erreur
signalez	706 K-la-nous	706 K-le-nous
signing	346 thanks for K up	346 thank you for K up	346 by K up, i agree	346 by K up, you agree	346 by K up you agree
silakan	826 K login	826 K masuk
silenced	441 refuse to be K
since	332 K you're here
sinirsiz	1360 K erişim
sinulle	595 meillä on K pyyntö
site	441 our K	1078 onze K
""", 'sk': """
skaidroja	1047 K
skaityti	985 norėdami K toliau	985 norint K toliau	985 K toliau galite
skaitytojai	1013 mūsų K
skelbiamas	22 nebus K
skicka	1330 genom att K
skirkite	1009 K # proc	1012 K paramą
skribent	205 er fast K	1111 er K	1320 är fri K
skriv	223 K til os	1297 K upp dig	1340 K upp dig	1340 K till oss
skrive	21 logget ind for at K
skrivefeil	1117 funnet en K
skriver	226 K	1135 K	1343 K
skrzynce	1144 w twojej K
""", 'sl': """
slant	1342 en K
slapukais	1000 K
slapukus	1000 K
sledite	1285 K nam
sledujte	161 K nás	171 K nás	1271 K nás
""", 'so': """
so	311 K die
soci	148 fes-te K	148 fes-te'n K
socia	475 hazte K	509 hazte K
social	244 auch bei K media
socio	448 hazte K	475 hazte K	509 hazte K
sociologue	671 est K
socios	504 solo para K	504 sólo para K
someone	353 send this to K
something	415 see K wrong	415 K is wrong
sondage	35 notre K
sondaggio	35 nostro K
sondajul	35 K nostru
sonntag	17 jeden K
sostegno	874 il tuo K ci	874 abbiamo bisogno del tuo K	932 il tuo K
sostenerci	874 puoi K
sostengono	921 ci K ogni mese
sostenitore	932 diventa K
sostenitori	933 i nostri K
sostiene	898 chi ci K	933 chi ci K	935 K
sostieni	874 K il nostro	874 K la nostra	932 K il	932 K la
sostienici	898 K	932 K
sostuvo	512 K
sottolinea	935 K
soubory	164 K cookie
souhlasu	170 bez K
souligne	709 K
source	387 top K
soutenez	646 K notre	673 K-nous	673 K notre	699 en vous abonnant, vous K	706 K-nous	706 K notre	706 K-le	706 K-la
soutenir	646 pour nous K	706 K notre	706 nous K
soutien	646 votre K est	646 a besoin de votre K	696 votre K, même	706 votre K
soutiennent	696 nous K chaque mois
soutiens	706 je K
sovelluksemme	602 lataa K	639 K
sovelluksessa	602 avaa K	629 K
sovellus	602 lataa K	602 lataa ilmainen K	629 K	638 lataa K
""", 'sp': """
spaltist	1111 er K	1111 er fast K
spare	440 can you K
spelregels	1068 K
spende	231 deine K für	231 ihre K hilft	231 deine K hilft	231 jede K hilft	231 jede kleine K hilft	231 jede K zählt	308 ihre K	308 deine K	308 eure K	308 mit einer K	308 K jetzt	308 K uns	312 K
spenden	308 K sie	308 jetzt K	312 K
spendenaufruf	312 K
spendenaufrufe	312 K
spendiere	308 K uns
spendieren	308 K sie uns
spiega	935 K
spiegato	935 ha K
sportressort	267 leitet das K
sportskommentator	1111 er K
spottete	311 K
sprijinul	1213 K tău	1213 avem nevoie de K
spune	1213 K-ne	1216 K
spus	1216 a K
""", 'sq': """
squadra	933 la nostra K
""", 'st': """
staat	1080 K er
stabilito	935 ha K
stand	440 K with us
standards	374 our K: the
stay	412 K with us for
stelde	1080 K
stellenangebote	277 aktuelle K
stellenmarkt	277 unserem K
stemme	208 ai-K
steuerlich	293 K absetzbar
steun	1052 met jouw K	1052 met uw K	1052 K ons met	1075 K ons	1077 K ons	1077 K onze	1077 jouw K	1077 uw K
stiahnite	1271 K si
stimme	260 K
stond	1080 K
store	287 im app K
stories	15 free K	344 free K left	372 for more K like this	428 access to all our K	441 our K	441 K like this
story	15 free K	20 rest of this K	25 share this K	342 to read the full K	344 free K left	344 last free K	348 read this K in the app	353 share this K on	372 if you have a K to tell	372 email your K to	391 K for us	430 save this K	441 this K	441 K that took us
straight	346 K to your inbox
straipsniai	1011 nemokami K
straipsnis	1013 šis K
straipsnius	1011 nemokamus K
striga	1216 K
strona	1152 ta K używa
studio	435 our brand K
""", 'su': """
submitting	346 by K your email
subscreva	1174 K a nossa	1174 K as
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
subskrybenci	1162 nasi K	1165 K
subskrypcja	1165 K
subskrypcje	1165 K
substack	342 in the K app	444 K
substacks	444 K
subvention	696 aucune K et
sued	443 K
suite	699 pour lire la K	699 lire la K ?
suivez	658 K-nous sur	706 K-nous
sumate	509 K al	509 K
sunday	17 every K	382 our K email
sundays	17 on K
suosikiksi	615 K
suport	148 dona'ns K	148 el teu K
suporta	1181 o seu browser não K
support	337 please K us	337 your K, no matter how small	337 K our work by	337 to K my work	337 you can K us	359 your browser does not K	424 K fact-based	440 K us	440 K our	440 K my work	440 K this work	440 your K	440 we ask you to K	440 K the show
supporta	887 il tuo browser non K
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
sutikimo	988 be raštiško K
""", 'sv': """
svakog	17 K jutra
""", 'sw': """
swish	1332 via K
swisha	1340 K
""", 'sy': """
syndicated	437 auto-generated from a K feed	437 published from a K feed	437 K feed
syndication	437 our K team
syntetisk	208 K stemme	1114 K stemme
""", 'sz': """
szerint	821 K
""", 'ta': """
taalfout	1068 K
tady	153 když už jste K
tahun	868 per K
takes	428 free and K less than
takip	1364 bizi K edin	1364 K et	1373 bizi K edin
takk	1122 ja K, jeg vil
takket	224 K være dig	1133 K være deg
taloustoimittaja	620 K
talsyntes	1323 K
tamamini	20 haberin K	20 yazinin K
tandasnya	869 K
tanggung	864 menjadi K jawab penulis
tapkite	1012 K nariu
tarayiciniz	10 K
targeting	400 K cookies
tartalmat	9 ezt a K
tartalom	9 a K
tarvitsee	638 K sinua	638 K tukeasi
tarvitsemme	638 K apuasi	638 K tukeasi
tasuta	542 K konto
""", 'te': """
team	441 our K	1078 ons K
teatas	546 K
teavitused	536 K
tegasnya	869 K
tehisaru	532 K abil	532 tegi K
tehisintellekt	532 K
tehisintellekti	532 K abil
teica	1047 K
teigia	1015 K
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	308 K sie uns
teilnehmen	277 jetzt K
teilte	311 K mit	311 K der	311 K die
tekst	20 cały K	20 ceo K	1162 ten K	1258 ovaj K
teksty	1162 nasze K
telefon	213 på din K
telefoni	536 otse K	536 otse oma K
telegram	16 K	202 på K	202 K-kanal	244 unseren K-kanal	265 auf K	265 K-kanal	355 join our K	355 our K channel	440 join our K	460 nuestro canal de K	677 canal K	677 groupe K	903 canale K	1108 på K	1108 K-kanal	1179 nosso canal no K	1231 мы в K	1231 наш K-канал	1231 в нашем K	1231 новости в K	1317 på K	1317 K-kanal	1364 K kanali	1387 ми в K	1387 наш K-канал	1387 у нашому K
telegrami	527 K kanaliga
telegramis	527 K
telegramissa	616 K
telegramkanal	1317 K
teljes	20 K cikk
telli	543 K kohe
tellija	515 oled juba K
tellijatele	515 artikkel on K	515 ainult K
tellimus	547 K
temas	473 cubre K
tenhle	172 K text
terangnya	869 K
terima	832 K semua
termos	1183 K de uso
terms	361 agree to our K of	361 agree to our K and	361 agree to the K
testen	235 für # € K	235 für # euro K	308 jetzt K	308 K sie
testez	650 K-nous	706 K-nous
testified	443 K
tetszett	819 K a cikk
texten	1326 fel i K
""", 'th': """
thank	379 K you to the	379 K you to all of you	379 K you to all who	379 K you to our
thanks	379 K to all of you who
them	424 will you join K
themenseite	302 unserer K
theo	1408 K dõi báo	1437 hãy K dõi	1440 K ông	1440 K bà	1440 K lời
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
tietosuoja	630 hyväksyt K*
tietosuojaseloste	607 K
tikkie	1079 K
tiktok	16 K
tilaa	638 K nyt
tilaaja	599 oletko jo K
tilaajamme	639 K
tilaajana	599 jatka lukemista K	599 K pääset	599 K voit	599 koko juttu K
tilaajat	642 K
tilaajille	599 vain K
tilaamalla	630 K hyväksyt	633 K
tilauksen	601 voit peruuttaa K
tilaus	642 K
till	1290 vi har en bön K dig
tilmeld	183 K dig vores	215 ved at klikke på K	223 K dig
tilmelde	215 ved at K dig
tilmelding	215 ved K
tin	1441 bản K
tip	192 K os	192 har du et K	223 K os	440 K your
tipeee	673 K
tipline	391 our K
tips	391 news K	1098 K oss	1098 har du et K	1132 K oss	1306 har du ett K	1306 har du K
tipsa	1340 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	176 en lille K at bede	1082 en liten K å be
""", 'tl': """
tl	1375 # K
""", 'to': """
today	384 join K	440 chip in K	440 sign up K	440 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1080 gaf K
toestemming	1066 K te geven
toeta	539 K meid	543 K meid
toetage	543 K meid
toetus	539 sinu K	543 sinu K	543 teie K
toimetaja	529 K
toimetus	544 meie K
toimintaamme	638 tue K
toimittaja	620 lehden K	620 politiikan K	620 vapaa K	620 on K
toimittajamme	639 K
toimituksellemme	639 K
toimituksemme	639 K
toimitusta	638 tue K
told	443 K
toteaa	641 K
touch	372 get in K with our	440 get in K
""", 'tr': """
trabaja	473 K en
trabajo	448 si te gusta nuestro K	510 nuestro K
trabalho	1195 nosso K
tragen	308 K sie sich	308 K sie hier
traitement	662 K de vos données
trakteer	1077 K ons
traktir	853 K kami
transferred	361 personal data may be K
translated	377 this article was K
transparenzhinweis	257 K
tratamento	1183 K dos seus dados
tratamiento	464 K de tus datos
trattamento	889 K dei dati
travail	707 notre K
tredje	1322 K part
trenger	1085 vi K din støtte	1132 vi K din hjelp
trial	342 your free K	440 start your free K	440 start a free K	442 free K
tribunales	473 cubre K
trusted	387 K source
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	638 K
tulisan	867 K ini
tulisnya	869 K
tunnistas	546 K
tunnus	637 luo K	638 luo K
tuo	921 il K #x#
tuomitsi	641 K
tutur	869 K
tuturnya	869 K
""", 'tv': """
tvirtina	1015 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	443 K
twierdzi	1164 K
twitter	353 share on K	355 follow him on K	355 follow her on K	355 follow them on K	355 follow on K
twitteris	527 K
twitterze	1149 na facebooku i K
""", 'ty': """
tygodniowo	1163 K
tygodniu	17 raz w K
typo	415 spot a K
""", 'ub': """
ubegrenset	1087 K tilgang
""", 'uc': """
ucap	869 K
ucapnya	869 K
""", 'ud': """
udbyder	207 ekstern K
udfyldes	192 skal K
udtalte	226 K
""", 'ug': """
ugen	225 om K
""", 'ui': """
uitgeschakeld	1064 javascript is K
uitschrijven	1057 op elk moment K
""", 'uj': """
ujar	869 K
ujarnya	869 K
""", 'uk': """
uken	1134 i K
uker	1132 prøv # K
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	359 video K
unbegrenzt	297 alle artikel K
unbegrenzter	297 K zugang
uneix	148 K-te
ungkap	869 K
ungkapnya	869 K
uniquement	696 nous vivons K grâce
unisciti	932 K
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
untuk	866 masuk K
""", 'up': """
updates	346 get K by email	412 check back for K	412 refresh for K
upgrade	342 K to paid	342 K to read	342 behind the paywall. K
upozorava	1260 K
upozornenia	14 K
uppgav	1343 K
uppger	1343 K
ups	444 pop-K
""", 'ur': """
urged	443 K
urheilutoimittaja	620 K
urteilte	311 K
""", 'ut': """
utilisation	662 K de cookies	662 K des cookies	662 conditions générales d'K
utilisons	662 nous K des cookies
utilizamos	464 K cookies	1183 K cookies
utilizza	889 questo sito K i cookie	889 K cookie
utilizziamo	889 K i cookie
uttalte	1135 K
""", 'uu': """
uudiskiri	518 telli meie K	537 K	543 telli K	544 meie K	547 K
uudiskirja	537 K
uudiskirjaga	518 K	537 K
uudiskirjast	537 K
uudistes	526 google K
uutisilmoitukset	628 K
uutisissa	615 google K
uutiskirje	601 tilaa K	631 K	638 tilaa K	642 K
uutiskirjeemme	601 K	639 K
uutiskirjeen	630 tilaamalla K	631 K
uutiskirjeet	631 K
""", 'uv': """
uvedl	174 K
uvedla	174 K
uviedla	1274 K
uviedol	1274 K
""", 'uy': """
uyardi	1376 K
uyariyor	1376 K
uygulama	1362 mobil K
uygulamamiz	1374 K
uygulamamizi	1362 K indirin	1362 K indir	1373 K indir
uygulamayi	1362 K indir	1362 K indirin
""", 'va': """
vacancies	407 our current K	407 our K
valfri	1293 swisha K summa	1342 K summa
valgfritt	1085 vipps et K
valittaa	641 K
vare	1341 tack K er	1341 tack K dig
varnar	1343 K
varoittaa	641 K
varsel	1119 K
varsler	1119 K	1119 push-K
varslinger	14 K
varuje	174 K
vastasi	641 K
vastaus	21 peruuta K
vayas	445 antes de que te K
""", 've': """
vecka	17 varje K
veckan	1342 i K
vendredi	17 chaque K
ventana	466 se abre en una K nueva
veraltet	247 ihr browser ist K
verantwoordelijk	30 niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	306 ist der anbieter K	306 der anbieter selbst K
verarbeitung	290 K meiner daten
verder	20 K lezen	1049 voor je K gaat	1055 lees K met	1055 om K te lezen	1055 K lezen?
verdi	1376 karar K
vereiste	21 K velden zijn	1068 K velden
verfasser	271 meinung der K
verfassers	271 meinung des K
verhaal	1078 dit K	1078 goed K
verhalen	1078 onze K
verhindert	249 ein skript K
verileriniz	1367 kişisel K
verklaarde	1080 K
verktyg	1323 hjälp av ett ai-K
verlag	294 kein K	309 kein K
verouderd	1064 je browser is K
verpassen	308 K sie
verscheen	1074 dit artikel K eerder
verschenken	308 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verteiler	262 K
vertelde	1080 K
vertelt	1080 K
vertraulich	266 redaktion K
verwenden	249 wir K cookies
verwendest	247 K einen adblocker
verwendet	249 diese website K cookies	249 diese webseite K cookies
verzoek	1049 een klein K
""", 'vi': """
viber	16 K
vidare	1295 för att läsa K	1340 läs K för
video	9 this K	9 este K	9 deze K	9 denne K
videoen	9 denne K
videos	266 fotos oder K
videre	181 for at læse K	223 læs K for	1087 for å lese K	1132 les K for
viernes	17 cada K
view	348 K in app
views	30 K of	344 free K left
viikko	17 joka K
viikossa	640 K
vikao	1260 K
vill	1330 ja tack, jag K
vincoli	934 senza K
vipps	1124 på K	1132 K
virtuellen	308 K kaffee
visto	871 K che sei qui
visualiser	682 K les contenus
visualizzare	889 per K questo contenuto
vivons	696 nous K grâce à nos	696 nous ne K que
""", 'vo': """
voice	441 our K
volal	174 K	1274 K
volg	1062 K ons op	1062 K ons via	1077 K ons
volgende	21 in deze browser voor de K
volgens	1080 K
voor	1057 meld je aan K
voorbehouden	1074 alle rechten K
voordat	1049 K je gaat
vorbehalten	235 abonnenten K	257 alle rechte K
vorbei	308 schau K
vores	35 K quiz	184 hent K app	184 i K app	223 støt K	223 hent K	224 K app
vorgelesen	282 ki-stimme K
vorlesen	2 artikel K	2 text K
votre	646 K don nous	673 K don	706 K don	706 K aide pour
vous	18 sans K	707 sans K
""", 'vr': """
vragen	1049 hebben we een gunst te K	1049 we willen je iets K
vriend	1077 word K
vrijdag	17 elke K
vroeg	1080 K
""", 'vs': """
vsebino	9 to K
""", 'vu': """
vuodessa	640 K
vurguladi	1376 K
""", 'vy': """
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	170 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	999 K redaktorius
vyriausioji	999 K redaktorė
""", 'wa': """
waardevol	1049 vond je dit artikel K
waarschuwt	1080 K
wajib	21 ruas yang K
waktu	0 K baca
warf	311 K vor
warned	443 K
warns	443 K
warnt	311 K
warnte	311 K
wartawan	842 adalah K
washington	373 is a K
""", 'we': """
webbplats	1304 denna K använder cookies
webinar	277 zum K
website	190 dette K bruger	309 unsere K	441 our K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	442 a K	442 per K	1079 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	346 sign up for our K	382 our K email	382 K round-up
weiter	235 lesen sie sofort K
weitere	302 K texte finden sie
weiterlesen	20 K	235 K mit	235 jetzt K	235 diesen artikel K	235 kostenlos K	235 mit plus K	247 mit werbung K
weiterzulesen	235 um K
weken	1079 K voor
werbeblocker	247 deaktivieren sie ihren K
werbefrei	309 K
werbevereinbarung	239 stimme ich der K zu
werbung	11 K	297 alle texte ohne K	297 abo ohne K	309 ohne K
werde	308 K teil
werden	308 K sie teil
werk	1078 ons K
wersja	2 K audio
wesprzyj	1140 K nasze	1161 K nas	1161 K nasze	1161 K naszą	1161 K mnie
weten	1068 laat het ons K	1077 laat het ons K	1080 laat K
""", 'wh': """
whatsapp	16 K	202 på K	202 K-kanal	240 K-kanal der	244 unser K-kanal	244 unserem K-kanal	244 unseren K-kanal	244 zum K-kanal	244 K-kanal von	265 auf K	265 per K	265 K-gruppe	265 bei K	353 share on K	353 share via K	355 join our K	355 join us on K	355 our K channel	355 updates on K	440 join our K	460 nuestro canal de K	616 K-kanavaa	677 chaîne K	677 canal K	677 sur votre K	677 groupe K	903 canale K	903 gruppo K	903 su K	903 numero K	1062 K-kanaal	1108 på K	1108 K-kanal	1149 kanał na K	1179 nosso canal no K	1179 nosso canal do K	1179 grupo do K	1205 canalul de K	1317 på K	1317 i K	1317 K-kanal	1364 K kanali
whatsappi	527 K kanaliga
whatsappie	16 K
whatsappiin	616 K
whatsappis	527 K
whatsappissa	616 K
whatsappkanal	1317 K
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
word	1052 K lid en	1075 K lid	1077 K lid
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
wsparcie	1140 twoje K	1161 twoje K
wsparciu	1140 dzięki twojemu K
wspieraj	1161 K nas
""", 'wu': """
wurde	260 text K
""", 'wy': """
wyjdziesz	1137 zanim K
wymagane	21 K pola są	1154 pola są K
""", 'ya': """
yakiniyor	1376 K
yaniti	21 K iptal et
yapabilmek	6 yorum K	21 yorum K için
yaparak	1360 giriş K
yapilamaz	1372 alinti K
yapin	24 giriş K	1373 bağiş K
yapmak	6 yorum K
yayinlanmayacak	21 e-posta adresiniz K
yazdi	1376 K
yazin	1373 bize K
yaziyi	2 K dinle	4 K
yazmak	6 yorum K
""", 'ye': """
year	442 a K	442 per K
""", 'yi': """
yillik	1375 K
""", 'yo': """
you	18 without K	424 we have K.	441 without K
youtube	16 K	249 inhalte von K	355 on K for more	355 on K for the	1408 kênh K của
""", 'za': """
zabronione	1160 kopiowanie K
zadarmo	15 články K
zahtevana	21 K polja
zainstaluj	1145 K aplikację
zalo	1408 quan tâm K
zalogowani	1154 tylko K
zaloguj	24 K	1142 K się, aby	1142 K się aby
zamkniesz	1137 zanim K
zapewnia	1164 K
zapisal	1288 je K
zapisz	1144 K się na nasz	1161 K się na	1161 K się do
zarejestruj	1142 K się, aby	1161 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zavisi	1257 K od vas
""", 'zb': """
zbierka	1275 K
""", 'zd': """
zdarma	15 články K	15 článků K	157 články K
""", 'ze': """
zegt	1080 K
zei	1080 K
""", 'zi': """
ziedojums	1048 K
zitten	1078 we K ook op
""", 'zk': """
zkuste	157 K první měsíc	171 K první měsíc
""", 'zo': """
zondag	17 elke K
zostanie	1154 twój adres email nie K
""", 'zr': """
zrezygnuj	1142 K w każdej chwili	1163 K w każdej chwili
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
aamukirje
aamukirjeen
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
apeluje
apgalvo
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
artikkelia
artikkelit
artiklar
artiklen
artikler
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
associate
assure
atbalsti
atbalstiet
atbalsts
atzina
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
bezmaksas
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
discoverissa
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
eelisallikaks
eelistatud
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
equipa
equipe
equipo
erfahrungen
erfolgreich
erforderliche
erikoistoimittaja
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
euroa
eurolla
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
facebookis
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
haluan
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
ilmainen
ilmoitti
ilmoitukset
iltakirje
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
instagramis
instagramu
instale
install
installez
integritetspolicy
intelektas
intelekto
intelektu
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
jaunumus
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
kanaliga
kanalimiz
kanalimiza
kanavaamme
kanavalle
kanavamme
karte
karya
kasutamine
kata
katanya
katkisiyla
kaydolun
kdykoli
kebijakan
keelatud
keep
kein
kertoi
kertoivat
kertoo
kesti
ketentuan
khai
ki
kiitos
kinnitas
kirjaudu
kirjeenvaihtaja
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
koneellisesti
kongress
konstaterade
konstaterar
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
koresponden
korespondentas
korespondente
korespondents
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
kulttuuritoimittaja
kulturressort
kulturskribent
kumppanimme
kun
kunne
kurzfassung
kutunuza
kuukaudessa
kuukausi
kuukausilahjoituksella
kuulutas
kuus
kuvailee
kyselyymme
kysyi
l
laadi
laatste
ladattavissa
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
lubas
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
lupasi
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
maksuton
maksuttomat
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
mi
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
naujienas
naujienose
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
neuvoi
news
newsblog
newsis
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
otsustas
overblikket
overname
oversikten
ovisi
owner
padeda
padroni
pagar
paghi
pago
paid
pakolliset
palautetta
palus
palvelusta
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
pasakojo
pass
patreon
patron
patronem
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
puhelimeesi
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
ragino
raise
rajaton
rakendus
rakenduses
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
redaktionelle
redaktionen
redaktore
redaktorius
redaktors
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
sako
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
sanoivat
sanoo
satamalehti
satura
saturday
sauca
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
selgitas
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
skaidroja
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
slapukais
slapukus
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
straipsniai
straipsnis
straipsnius
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
suosikiksi
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
taloustoimittaja
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
tasuta
team
teatas
teavitused
tegasnya
tehisaru
tehisintellekt
tehisintellekti
teica
teigia
teile
teilen
teilnehmen
teilte
tekst
teksty
telefon
telefoni
telegram
telegrami
telegramis
telegramissa
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
tietosuoja
tietosuojaseloste
tikkie
tiktok
tilaa
tilaaja
tilaajamme
tilaajana
tilaajat
tilaajille
tilaamalla
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
toimetaja
toimetus
toimintaamme
toimittaja
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
tunnistas
tunnus
tuo
tuomitsi
tutur
tuturnya
tvirtina
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
urheilutoimittaja
urteilte
utilisation
utilisons
utilizamos
utilizza
utilizziamo
uttalte
uudiskiri
uudiskirja
uudiskirjaga
uudiskirjast
uudistes
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
vastasi
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
vyriausiasis
vyriausioji
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
whatsappi
whatsappie
whatsappiin
whatsappis
whatsappissa
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
