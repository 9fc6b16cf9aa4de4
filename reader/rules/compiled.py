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
ro.letter-says	c4		28	îți|primești|verifică-ți|abonează-te|ești de acord|abonare
ro.give	c0		36	jurnalism*|jurnalismul|donează|nostru|ne|redirecționează|alătură-te|continua|putem|intră
ro.give-label	w0		0
ro.wall-label	w2		0
ro.wall-go	c2		30	abonează-te|abonament*|cont|autentifică-te|înregistrează-te|creează*|alege|gratuit|plus|premium|pachet
ro.share-label	w10		0
ro.related-more	w11	heading	0
ro.related-of	s11	heading	7
ro.reprint	c15		24	acest articol|articolele|preluarea|site
ro.letter-sends	c4		24	în fiecare|săptămânal|zilnic|o selecție|selecția
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
# comentarii	1263
# comentario	490
# comentarios	490
# comentaris	155
# comment	387
# commentaire	688
# commentaires	688
# commenti	915
# commento	915
# comments	387
# euro el primer mes	167
# komentar	858
# komentarai	1015
# komentarze	1178
# komentarzy	1178
# komment	838
# kommentaari	545
# kommentar	216	275	1122	1385
# kommentare	275
# kommentarer	216	1122	1385
# kommentti	633
# kommenttia	633
# min	376
# min de lectura	495
# min de leitura	1214
# min di lettura	920
# min leestijd	1097
# min. lesezeit	280
# reactie	1092
# reacties	1092
# yorum	1448
""", 'a ': """
a lire aussi	690
a message from our sponsor	382
""", 'aa': """
aanbevolen	1094
aanbevolen artikelen	1094
aanbevolen voor jou	1094
aangeboden door	1088
aanmelden	1079
aanmelden nieuwsbrief	1081
aanraders	1094
""", 'ab': """
abbonamenti	902
abbonamento	902
abbonati	902
abbonati ora	902
abbonati subito	902
ablehnen	273
abmelden	259
abo	259
abo bestellen	259
abo testen	324
abo verwalten	259
abonament	1256
abonamente	1256
abonare	1256
abone ol	1439	1439
abone olun	1439
abonelik	1439
abonentiem	1042
abonnee worden	1079
abonneer	1079
abonneer nu	1079
abonnement	205	259	674	1079	1111
abonnementen	1079
abonnements	259	674
abonner	205	1111
abonneren	1079
abonnez-vous	674
abonnieren	259
about sharing	376
about us	395
abrir menu	1214
abspielen	280
""", 'ac': """
accede	476
acceder	476
accedi	902
accedi con apple	948
accedi con facebook	948
accedi con google	948
accedi con il tuo account	948
accept	385
accept all	385
accept all cookies	385
accept and close	385
accept and continue	385
accept toate	1272
accepta i continua	152
accepta i mostra el contingut	152
accepta les galetes	152
accepta-ho tot	152
accepted payment methods	364
accepteer	1090
accepteer alle cookies	1090
accepter	214	686
accepter alle	214
accepter alle cookies	214
accepter et afficher	706
accepter et afficher le contenu	706
accepter et continuer	686
accepter et fermer	686
accepter les cookies	686
accepter tout	686
acceptera	1383
acceptera alla	1383
accepteren	1090
acces nelimitat la toate articolele	1286
acceso	476
accetta	913
accetta e continua	913
accetta e continua oppure abbonati	948
accetta e visualizza	930
accetta e visualizza il contenuto	930
accetta i cookie	913
accetta tutti	913
accetta tutto	913
acconsento a ricevere comunicazioni commerciali	944
acconsento alla visualizzazione di contenuti esterni	930
account aanmaken	1079
accueil	693
aceitar	1207
aceitar cookies	1207
aceitar e continuar	1207
aceitar e ver	1225
aceitar todos	1207
aceitar tudo	1207
aceptar	488
aceptar cookies	488
aceptar todas	488
aceptar todo	488
aceptar y continuar	488
aceptar y ver	508
aceptar y ver el contenido	508
acepto que se me muestre contenido externo	508
acepto recibir comunicaciones comerciales	523
acompanhe ao vivo	1237
acquista il numero in edicola	934
acquista la copia digitale	934
acquista questo numero	934
activa les alertes	161
activa les notificacions	161
activa les notificacions i no et perdis res	161
activar alertas	522
activer les alertes	716
""", 'ad': """
ad	382	973	997	997	1533
ad choices	382
ad feedback	382
adchoices	382
add a comment	387
add as preferred source	379
add to bookmarks	376
add to my topics	379
add to reading list	456
addebito diretto	901
adicionar aos favoritos	1246
administrer samtykke	1120
adres e-mail	1168
adresa de e-mail	1282
adresa de email	1282
adresa ta de email	1282
adresse e-mail	677
adresse e-mail invalide	719
adresse mail	719
ads	382
advert	382
advertentie	1088	1088
advertenties	1088
advertise with us	382
advertisement	382	856	911	1445
advertisement feature	382
advertisements	382
advertiser content	382
advertising	382
advertorial	270	345	887	1261	1445
""", 'af': """
afdrukken	1085
afegeix un comentari	146
afficher ce contenu	706
afficher la suite	693
afficher le contenu	686
afficher le contenu externe	706
afficher les commentaires	688
afficher plus	693
affiliate	382
affiliate disclosure	382
affiliate-link	270
afgiv din stemme her	221
afmelden	1079
afspelen	1097
afspil	221
after ad	382
after newsletter promotion	370
afvis	214
afvis alle	214
""", 'ag': """
agb	273
aggiungi ai preferiti	908
aggiungi un commento	915
agrandir	693
agrandir l'image	693
agree	385
agree and continue	385
""", 'ah': """
ahora en portada	492
ahora no	471
""", 'ai': """
ai deja cont	1256
ai deja un abonament	1286
ai deja un cont	1256
ai generated summary	428
ai highlights	428
ai overview	428
ai summary	428
ai uitat parola	1256
ai-generated	428
ai-generated summary	428
ai-genererad sammanfattning	1390
ai-genereret opsummering	221
ai-generert oppsummering	1127
aidez-nous	670
aiheet	634
ailleurs sur le web	690
ainult tellijale	539
aiutaci	898
aizpildi aptauju	1049
""", 'aj': """
ajouter aux favoris	681
ajouter un commentaire	688
""", 'ak': """
akceptuj	1176
akceptuj wszystkie	1176
akkoord	1090
aksepter alle	1120
aktuell	277
aktuelle artikel	277
aktuelle nachrichten	277
aktuelles	277
akun saya	850
akzeptieren	273
""", 'al': """
al abonnee? log in	1079
al een account	1079
alege abonamentul	1286
alege abonamentul potrivit	1286
algemene voorwaarden	1090
all access digital	454
all comments	387
all donations are tax-deductible	450
all news	395
alla kommentarer	1385
alle ablehnen	273
alle abo-angebote	324
alle akzeptieren	273
alle anzeigen	280
alle artikel anzeigen	280
alle artikel unbegrenzt lesen	324
alle bilder	280
alle cookies accepteren	1090
alle cookies akzeptieren	273
alle externen inhalte anzeigen	298
alle kommentare	275
alle kommentare anzeigen	275
alle kommentarer	216	1122
alle newsletter	263
alle reacties	1092
aller au contenu	693
aller au contenu principal	693
allerede abonnent? log ind	205
allerede abonnent? logg inn	1111
alles accepteren	1090
alles akzeptieren	273
alles anzeigen	280
alles bekijken	1097
alles weigeren	1090
allow content	385
allow cookies	385
allow facebook content	426
allow google youtube content	426
allow instagram content	426
allow tiktok content	426
allow twitter content	426
allow x content	426
allow youtube content	426
already a member	366
already a member? log in	366
already a subscriber? log in	366
already a supporter	358
already have an account	366
already have an account? log in	366
already have an account? sign in	366
already registered	454
already registered? log in	454
als e-mail versenden	267
als pdf speichern	325
also	393
also in the news	390
also on	390
also read	390
also worth reading	19
alte articole	19	1264
alte articole care te-ar putea interesa	19
altre notizie	19	917
altre notizie da leggere	19
altri articoli	917
altri articoli su questo argomento	917
altri articoli sull'argomento	917
altro	920
altro importo	901
always active	385
""", 'am': """
am meisten gelesen	277
amount	359
ampliar	495	1214
ampliar imagen	495
""", 'an': """
an error has occurred while submitting the form	445
an error occurred. please try again	445
ana sayfa	1451
anasayfa	1451
anbefalede artikler	218
anbefales	1124
anbefalet	218
anbefalt	1124
anbefalte saker	1124
anda mungkin juga suka	883
anda mungkin suka	19
ander bedrag	1078
andere lasen auch	277
anderen lazen ook	1094
anderer betrag	258
andre leser	1124
ange din e-postadress	1376
ange din mejl	1376
angebot sichern	259
angebote unserer partner	270
anmelden	259
anmeldung erfolgreich	316
anna palautetta	633
anna palautetta jutusta	633
anna tagasisidet	545
annonce	213	213	684
annoncer	213
annonces	684
annons	1382	1382
annons slut	1382
annonse	1119	1119
annonse - artikkelen fortsetter under	1119
annonse - saken fortsetter under	1119
annonser	1119	1382
annonssamarbete	1393
annual	359
annunci	911
annuncio	911
anterior	495	1214	1266
antworten	275
antworten abbrechen	275
anunci	146
anuncie conosco	1229
anuncio	486
anuncios	486
anzeige	270
anzeige - artikel geht unten weiter	330
anzeige - weiterlesen nach der anzeige	330
anzeige anzeige	270
anzeige aufgeben	304
anzeige scrollen, um weiterzulesen	270
anzeige von unserem partner	330
anzeigen	270
""", 'ap': """
apenas assinantes podem comentar	1235
apoie	1193
apoie-nos	1193
aportar	472
approfondimenti	917
approfondisci	917
apri menu	920
""", 'ar': """
ar santrauka buvo naudinga	1015
ar straipsnis buvo naudingas	1015
ara	1451
archivado en	490
archivo	492
argomenti	917
argomenti trattati	917
around the web	390
article content	382
article continues below	382
article suivant	690
articles connexes	690
articles les plus lus	690
articles populaires	727
articles relacionats	144
articles similaires	690
articole recente	1264
articole recomandate	1264
articole similare	1264
articoli che potrebbero interessarti	917
articoli consigliati	951
articoli correlati	917
articolo correlato	917
articolo precedente	917
articolo riservato agli abbonati	948
articolo successivo	917
articolo tradotto automaticamente	932
articolul anterior	1264
articolul pe scurt	1275
artigo anterior	1211
artigo exclusivo para assinantes	1244
artigo exclusivo para subscritores	1244
artigos recomendados	1247
artigos relacionados	1211
artikel als pdf herunterladen	325
artikel auf die merkliste setzen	325
artikel bewerten	275
artikel delen	1085
artikel drucken	267
artikel freischalten	259
artikel geht unten weiter	330
artikel lain	883
artikel lainnya	859
artikel lesen	280
artikel menarik lainnya	883
artikel merken	267	325
artikel per e-mail empfehlen	325
artikel populer	883
artikel sebelumnya	859
artikel selanjutnya	859
artikel speichern	267
artikel sponsor	887
artikel teilen	267
artikel terkait	859
artikel verschenken	259
artikel versenden	267
artikel weiterleiten	325
artikel zusammenfassen	300
artikkel on tellijale	539
artikkel sisaldab reklaamlinke	547
artikkelen er forbeholdt abonnenter	1111
artikkelen fortsetter under	1119
artikkelen fortsetter under bildet	1119
artikkeli jatkuu mainoksen alla	630
""", 'as': """
as + lidas	1211
as mais lidas	1211
ascolta	908
asetukset	631
asiasanat	634
ask ai	428
ask me later	358
ask our ai	428
ask our ai about this story	428
assinar	1196
assinatura	1196
assinaturas	1196
assine	1196
assine agora	1196
assine nossa newsletter	1198
assuntos	1211
""", 'at': """
ativar alertas	1237
atmesti	1026
attiva l'abbonamento	902
attiva le notifiche	942
attiva ora	902
""", 'au': """
auch interessant	277
auch lesenswert	277
auch spannend	277
aucun commentaire	688
audio abspielen	306
auf bluesky teilen	267
auf die merkliste	325
auf einer seite lesen	277
auf facebook posten	267
auf facebook teilen	267
auf linkedin teilen	267
auf mastodon teilen	267
auf telegram teilen	267
auf twitter teilen	267
auf whatsapp teilen	267
auf x teilen	267
auf xing teilen	267
auf youtube anschauen	306
auf youtube ansehen	306
aus der redaktion	277
ausklappen	280
autentificare	1256
automatische incasso	1078
autoriser	686
autre montant	673
autres articles	690
""", 'av': """
avaa koko juttu	623
avainsanat	634
avgi din stemme her	1127
aviso legal	488
avvis	1120
avvis alle	1120
avvisa	1383
avvisa alla	1383
""", 'ay': """
ayrica okuyun	1449
""", 'ba': """
baca berita lainnya	883
baca juga	859	859
baca nanti	882
baca selengkapnya	861
back to top	395
bagikan	854	882
bagikan artikel	854
bagikan ke	854
bagikan lewat whatsapp	882
balas	858
bank transfer	364
bankeinzug	258
bankoverschrijving	1078
""", 'be': """
beantwoorden	1092
become a founding member	366
become a friend	360
become a member	360
become a paid subscriber	360
become a patron	360
become a sponsor	360
become a subscriber	366
become a supporter	360
become an insider	454
become an insider and start reading now	454
bedankt voor je inschrijving	1081
bei facebook teilen	267
bei twitter teilen	267
bei whatsapp teilen	267
bei x teilen	267
beitrag auf instagram ansehen	298
beitrag auf x ansehen	298
beitrag teilen	267
bekijk aanbieding	1079
bekijk alle abonnementen	1079
bekijk alles	1097
bekijk de aanbiedingen	1079
bekijk foto's	1097
bekijk meer	1097
bekijk ook	1094
bekijk reacties	1092
beliebt	277
beliebt bei unseren lesern	329
beliebte artikel	277
beliebteste artikel	277
belki daha sonra	1437
benzer haberler	19	1449
beranda	861
berdonasi	849
bereits registriert	259
bereits registriert? anmelden	259
bergabunglah dengan tim kami	872
beri komentar	858
berikutnya	861
berita hari ini	883
berita lain	883
berita lainnya	19	859
berita menarik lainnya	883
berita pilihan	859
berita populer	859
berita terbaru	859
berita terkait	859
berita terkini	859
berita utama	859
berlangganan	850
berlangganan sekarang	850
best gelezen	1094
betaalde inhoud	1088
betaalmethode	1078
betaalmethoden	1078
betaalmethodes	1078
betalt annonce	213
betalt indhold	213
betrag eingeben	258
bewaar	1085
bewaar artikel	1085
bewaren	1085
bewerten sie diesen artikel	310
bezahlte anzeige	330
bezahlte partnerschaft	330
bezahlter inhalt	270
""", 'bi': """
bidra	1109	1372
bidrag	203
bienvenido	476
bilder anzeigen	280
bildergalerie	277
billed annually	454
billed monthly	454
bitte bleiben sie fair und sachlich	310
bitte bleiben sie sachlich und fair	310
bize destek olun	1438
""", 'bl': """
bleiben sie informiert	263
bli medlem	1109	1372
blijf op de hoogte	1081
bliv medlem	203
bluesky	377
""", 'bn': """
bns	548	548	1018	1018
bns inf	1018
bns/afp	548
""", 'bo': """
boletim	1198
boletines	479
boleto	1195
bonifico	901
bonifico bancario	901
bookmark	376
bookmark this	376
bookmark this article	376
""", 'br': """
brak komentarzy	1178
branded content	486
brought to you by	382
browse all	395
browse all newsletters	445
""", 'bu': """
buat akun	850
buffer	377
buscar	495	1214
butlletins	163
buy us a coffee	360
""", 'ca': """
cada aporte cuenta	526
cada euro conta	1242
cada euro cuenta	526
cada real conta	1242
cadastrar	1196
cadastre-se	1196
cadeau-artikel	1079
cambiar mis preferencias	508
cambiar preferencias de cookies	508
cancel	359
cancelar respuesta	490
caratteri rimanenti: #	939
cargar contenido	488
cari	861
carica altri	920
carregando	1225
carregar mais	1214
carta di credito	901
carte bancaire	673
categorias	1211
categorie	917
categories	390
categorii	1264
""", 'ce': """
cele mai citite	1264
cele mai citite articole	1289
cele mai noi	1264
cele mai populare	1264
cerca	920
cerrar	471
ces articles devraient vous plaire	727
cetak	854
cetak artikel	882
cetak halaman	882
cevapla	1448
""", 'cg': """
cgu	686
cgv	686
""", 'ch': """
chaque don compte	722
chaque euro compte	722
chargement du sondage	714
charger plus	693
chiedi alla nostra ia	932
chiudi	897
chiudi menu	920
choisissez la formule qui vous convient	723
choisissez un montant	673
choisissez votre formule	723
choose an amount	364
choose your payment method	364
choose your plan	366
""", 'ci': """
citi lasa	1044
citi raksti	1044
""", 'cl': """
clasificados	486
click here	395
click to enlarge	395
cliquer ici pour partager	681
close	359
close extra sharing options	376
close menu	395
close share panel	376
close this message	358
clube do assinante	1229
""", 'co': """
codes promo	684	710
colabora	472
collapse	395
comenta	490
comentar	490	1209
comentarii	1263
comentario	490
comentarios	490
comentaris	146
comentariu	1263
comente	1209
comment	377	387
comment ne plus voir ce message	669
comment policy	387
commenta	915
commenta l'articolo	915
commenta per primo	915
commentaire	688
commentaires	688
commenter	681	688
commenter l'article	688
commenti	915
commento	915
commento in attesa di moderazione	939
comments	387
comments off	387
commercial content	382
community guidelines	387
community rules	387
compare plans	366
comparte	483
comparteix	146
comparteix a facebook	169
comparteix a whatsapp	169
comparteix a x	169
compartilhar	1202
compartilhar no linkedin	1202
compartilhar no twitter	1202
compartilhar no whatsapp	1202
compartilhar no x	1202
compartilhar por e-mail	1202
compartilhar via	1202
compartilhe	1202
compartilhe isso	1202
compartir	483	483
compartir en	483
compartir en bluesky	483
compartir en linkedin	483	483
compartir en telegram	483
compartir en twitter	483
compartir en x	483
compartir por correo	483
compartir por email	483
complete coverage	390
compra questo numero	934
comunicar erro	1209
concordo	1207
condiciones de uso	488
condiciones generales	488
conditions d'utilisation	686
conditions de publication	714
condividi	908
condividi articolo	908
condividi su	908
condividi su facebook	908
condividi su linkedin	908
condividi su telegram	908
condividi su twitter	908
condividi su x	908
condividi via email	908
condivisioni	908
condizioni d'uso	913
conectare	1256
configura les galetes	152
configurar cookies	488
connectez-vous	674
connexion	674
consigliati	917
consigliati per te	917
consigue tu entrada	512
consulta las esquelas de hoy	512
consulta las normas de la comunidad	517
consulta les esqueles	157
consulta todas nuestras newsletters	523
consulter	693
cont nou	1256
contact	395	688	1092	1263
contact us	387
contactez-nous	688
contacto	490
contactos	1209
contato	1209
contattaci	915
contatti	915
contenido de marca	486
contenido de nuestros socios	492
contenido elaborado por la marca	512
contenido exclusivo	476
contenido exclusivo para socios	527
contenido externo	508
contenido externo recomendado	508
contenido ofrecido por	486
contenido para suscriptores	476
contenido patrocinado	486
contenido promocionado	486
contenido recomendado	531
contenido relacionado	492
contenido solo para usuarios registrados	527
contenidos recomendados	531
contenidos relacionados	492
content from our partner	459
content from our partners	459
content from our sponsor	459
contenu commercial	684
contenu de marque	684
contenu externe	706
contenu partenaire	684
contenus partenaires	684
contenuti correlati	917
contenuti sponsorizzati	911
contenuto esterno	930
contenuto esterno consigliato	930
contenuto per abbonati	902
contenuto premium	948
contenuto promozionale	934
contenuto riservato	902
contenuto riservato agli abbonati	948
contenuto riservato agli utenti registrati	948
contenuto sponsorizzato	911
contingut exclusiu per a subscriptors	167
contingut extern	152
contingut extern recomanat	152
contingut ofert per	157
contingut patrocinat	146
continua a leggere	920
continua amb apple	167
continua amb facebook	167
continua amb google	167
continua con apple	948
continua con facebook	948
continua con google	948
continua depois da publicidade	1205
continua llegint	170
continua senza accettare	913
continua senza sostenere	897
continuar a ler	1214
continuar com apple	1244
continuar com facebook	1244
continuar com google	1244
continuar con apple	527
continuar con facebook	527
continuar con google	527
continuar e fechar	1207
continuar lendo	1214
continuar leyendo	495
continuar sem apoiar	1192
continuar sin donar	471
continue	359
continue a ler	1211
continue lendo	1196
continue reading	390	395
continue reading below	382
continue reading the main story	382
continue reading with a subscription	366
continue to article	358
continue to the article	358
continue without accepting	385
continue without donating	358
continue without supporting	358
continuer avec apple	723
continuer avec facebook	723
continuer avec google	723
continuer la lecture	674
continuer sans accepter	686
continuer sans donner	669
contribua	1193
contribuer	670
contribuez	688
contribuir	1193
contribuisci	898
contribute now	360
contribute with google	360
contribuye	472
contul meu	1256
cookie notice	385
cookie policy	385	913
cookie preferences	385
cookie-einstellungen	273
cookie-instellingen	1090
cookiebeleid	1090
cookieindstillinger	214
cookiepolicy	1383
cookiepolitik	214
cookies	188	214	1090	1120	1383
cookies akzeptieren	273
cookies instellen	1090
cookies policy	385
copia il link	908
copia link	908
copiar el enlace	483
copiar enlace	483
copiar link	483	1202
copiar o link	1202
copied	376
copied to clipboard	456
copier l'url	681
copier le lien	681
copy	377
copy link	376	854	1487
copy link copied	376
copy link to clipboard	376
copy this link	376
copy url	376
corrections policy	387
correlati	917
cosa pensi di questo articolo	932
count me in	370
""", 'cr': """
crea un account	902
crea un alert	942
crear alerta	522
crear cuenta	476
crear una cuenta	476
create a free account	366
create account	366
create an account	366
create free account	366
credit card	364
credit or debit card	364
creditcard	1078
criar alerta	1237
criar conta	1196
""", 'cu': """
custom amount	359
""", 'cz': """
czas czytania # min	1183
czytaj dalej	1183
czytaj dalej za	1166
""", "d'": """
d'autres articles	690
""", 'da': """
da non perdere	917
da non perdere in edicola	911
daftar	850
daha fazla	1451
daha sonra	1437
daha sonra hatirlat	1437
daily newsletter	370
dal web	917
dalej	1180
dalies	1047
dalies ar rakstu	1042
dalintis	1009
dalintis facebook	1014
dalintis su draugais	1014
dalyvaukite apklausoje	1016
dans cet article	690
darovat	180
daruj	180
das interessiert andere leser	277
das lesen andere	329
das neueste	277
datenschutz	273
datenschutz-einstellungen	273
datenschutzeinstellungen	273
dauerauftrag	255
dauerwerbung	270
""", 'de': """
de tekst gaat verder onder de foto	1088
debat: skriv	216
debatt: si din mening	1122
debatte	275
debattregler	1122
deconectare	1256
deel	1085	1085
deel artikel	1085
deel dit	1085
deel dit artikel	1085
deel op facebook	1085
deel op twitter	1085
deel op x	1085
deel via e-mail	1085
deel via whatsapp	1085
deine e-mail-adresse	263
deine meinung	275
deixa un comentari	146
deixe uma resposta	1209
deja un comentario	490
deja una respuesta	490
dejar de seguir	522
dejar un comentario	490
del	210	1116
del artikel	210
del artikkel	1116
del artikkelen	1116
del artiklen	210
del artiklen gratis	205
del med	210	1116
del saken gratis	1111
del via e-mail	210
del via e-post	1116
dela	1379
dela artikel	1379
dela artikeln gratis	1374
dela med	1379
dela via e-post	1379
dela via mejl	1379
delen	1085
delen op facebook	1085
delen via e-mail	1085
delen via facebook	1085
delen via twitter	1085
delen via whatsapp	1085
deli	1363
deli na facebooku	1363
delite	1363
delivered daily	445
delivered to you	370
delivered weekdays	445
delivered weekly	445
dengarkan	854
deretter # kr/mnd til du sier opp	1111
derniers articles	690
desa	146
desa l'article	169
descuentos	486
desplegar redes sociales	483
destacadas	492
destacados	492
destaques	1211
destek ol	1438
destek olun	1438
det er gratis at oprette en profil	205
dette er en annonse	1119
dette er en plus-artikel	205
dette er en plussak	1111
dette leser andre	1124
devamini oku	1451
devenez membre	670
devenir membre	670
""", 'di': """
di santrauka	1016
dicci la tua	939
die meistgelesenen artikel	277
diesen artikel kommentieren	275
diesen artikel teilen	267
diesen artikel verschenken	325
diesen beitrag auf facebook ansehen	298
diesen beitrag auf instagram ansehen	298
diesen tweet ansehen	298
digg	377
digital subscription	366
digital-abo	259
digitalabo	259
digitale krant	1079
digite seu e-mail	1198
dimensione testo	908
din e-mail	207
din e-post	1113	1376
din e-postadresse	1113
dinle	1443
dirbk su mumis	1016
direct debit	364
direct verder lezen	1079
discussie	1092
discussion about this post	395
discussione chiusa	915
diskuse	190
diskusia	1349
diskuter	1122
diskutera	1385
diskutieren	310
diskuze	190
dismiss	359
dismiss this message	358
distribuie	1259
distribuie articolul	1259
distribuie pe facebook	1288
distribuie pe whatsapp	1288
dit vind je misschien ook leuk	1094
diventa socio	898
diventa sostenitore	898
""", 'dn': """
dnes ne	179
""", 'do': """
do mesmo autor	1211
do not sell my personal information	385
do not sell or share my personal information	385
doar	1193
dodaj komentar	1363
dodaj komentarz	1178
doe	1193
doe agora	1193
don mensuel	670
don ponctuel	670
don't miss	390
don't miss out	370
don't want to see this? remove ads	382
dona	472	898
dona adesso	898
dona ahora	472
dona ora	898
dona'ns suport	140
donar	472
donar ahora	472
donasi	849
donasi sekarang	849
donate	360
donate become	360
donate here	360
donate monthly	360
donate now	360
donate today	360
donations are tax-deductible	450
donazione mensile	898
donazione singola	898
doneer	1076
doneer nu	1076
doner	203	1109
donera	1372
donera nu	1372
doneren	1076
doniraj	1328	1356
donirajte	1328	1356
donner	670
doorsturen	1085
dossier	277	690	917	1094
dossiers	277	690	1094
""", 'dr': """
drucken	267
druge novice	19
drukuj	1172
""", 'du': """
du er nu tilmeldt	207
du er nu tilmeldt nyhedsbrevet	207
du kan til enhver tid afmelde dig	207
dukung jurnalisme independen	849
dukung kami	849
""", 'dy': """
dyskusja	1178
""", 'e-': """
e-avis	205	1111
e-edition	395
e-gazete	1439
e-mail	183	207	263	377	1168	1198	1305
e-mail eingeben	263
e-mail teilen	267
e-mail-adresse	263
e-mail-adresse eingeben	263
e-mailadres	1081
e-mailadresse	207
e-mailen	1085
e-paper	259	395
e-pasta adrese	1065
e-pasts	1065
e-post	563	1113	1376
e-postadress	1376
e-postadresse	1113
e-posti aadress	563
e-tidning	1374
e-wydanie	1166
""", 'ea': """
eavis	1111
""", 'ed': """
edasi lugemiseks logi sisse	539
edellinen	636
edellinen juttu	634
editor's choice	390
editor's pick	348	390
editor's picks	390
editors' choice	390
editors' picks	390
edizione digitale	902
""", 'ee': """
eenmalig	1076
""", 'ei': """
ei kiitos	621
ei nyt	621
ei, kiitos	621
einklappen	280
einloggen	259
einmalig	255
einmalig spenden	255
einstellungen	273
einwilligung	273
""", 'el': """
elders op het web	1094
elige una cantidad	475
elolvasom	841
els preus poden variar	157
elsewhere on the web	390
elta	1018	1018
elta inf	1018
""", 'em': """
em alta	1211
em destaque	1211
email	370	377	1305
email (required	370
email address	370
email article	376
email this	376
email to a friend	376
emneord	1124
emner	218	1124
empfehlen	267
empfehlungen	277
empfehlungen der redaktion	277
empfohlene artikel	277
empfohlener externer inhalt	273
empfohlener redaktioneller inhalt	273
""", 'en': """
en ce moment	690
en continu	690
en directo	492
en este tema	531
en otros medios	492
en portada	492
en savoir plus	686	693
encontrou algum erro	1209
encontrou um erro	1209
engangsgave	1109
enim loetud	541
enlace copiado	483
enlace copiado al portapapeles	530
enlarge image	395
enlarge this image	395
enne kommenteerimist loe reegleid	545
enregistrer	681
enregistrer cet article	726
enregistrer l'article	726
entdecken sie unsere newsletter	316
enter amount	364
enter your email address	370
entra	902
entra nella conversazione	939
entradas relacionadas	492
entrar	476	1196
entrar com apple	1244
entrar com facebook	1244
entrar com google	1244
entre	1196
entre com sua conta	1244
envia per correu	169
envia-ho per correu	169
enviar a un amigo	530
enviar para um amigo	1246
enviar por correo	483
enviar por e-mail	1202
enviar por email	483
enviar por whatsapp	483
envie de lire la suite	723
envoyer par courriel	726
envoyer par e-mail	681
envoyer par email	681
envoyer par mail	681
""", 'ep': """
epaper	395
""", 'er': """
er der fejl i artiklen	216
er du allerede abonnent	205	1111
err/bns	548
erstellt mit ki	300
""", 'es': """
es ist ein fehler aufgetreten	316
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	316
esci	902
escolha do editor	1211
escolha o seu plano	1244
escolha seu plano	1244
escolha um valor	1195
escribe tu correo	523
escribe tu email	523
escribe un comentario	490
escuchar	483
espace partenaire	684
espacio patrocinado	512
especiais	1211
esqueceu a senha	1196
esqueci minha senha	1196
esquelas	512
esqueles	157
essai gratuit	674
""", 'et': """
et pot interessar	144
et pots donar de baixa en qualsevol moment	163
et queden # articles gratis aquest mes	167
et recomanem	144
etichete	1264
etiketler	1449
etiquetas	492	1211
etiquetes	170
ets subscriptor? identifica't	167
etusivu	634	636
etusivulle	634
""", 'ev': """
every contribution counts	450
every dollar counts	450
every donation counts	450
every gift counts	450
""", 'ex': """
exclusiu per a subscriptors	167
exclusive content	366
exclusive to subscribers	454
exclusivo assinantes	1196
exclusivo para assinantes	1244
expand	395
explore	393
explore more	390
explore more on these topics	390
explore our newsletters	445
explore our subscription offers	454
explore subscription offers	454
external content	426
external links	376
externe inhalte	273
externe inhalte anzeigen	273
externe inhalte erlauben	273
externen inhalt anzeigen	273
externen inhalt laden	273
externer inhalt	273
externer inhalt konnte nicht geladen werden	298
""", 'ez': """
ezt is olvassa el	839
""", 'fa': """
facebook	377
facebook messenger	377
facebook twitter	376
facebook twitter email	376
facebook twitter linkedin email	376
facebook twitter whatsapp	376
facebook x	376
fai il quiz	939
fai il test	939
fai una domanda su questo articolo	932
faire un don	670
fale conosco	1209
fandt du en fejl	216
fant du en feil	1122
fast geschafft	316
favoris	681
fazer login	1196
""", 'fe': """
featured articles	390
featured content	390
featured stories	390
fechar	1192	1214
feedback	275	387	1092
feedback geben	275
fehler gefunden	275
fehler im artikel gefunden	275
fehler melden	275	310
fel i artikeln	1385
fermer	669
fermer le menu	693
fes-te soci	140
fes-te subscriptor	140
fetching more	395
""", 'fi': """
fil info	690
filed under	390	395
find out more	395
fique por dentro	1198
first name	370
fizetett tartalom	836
""", 'fj': """
fjern annoncer	213
fjern annonser	1119
""", 'fl': """
flecha	476
fler	1387
fler artiklar	1387
fler nyheter	1387
flere artikler	218	1124
flere nyheder	218
flere nyheter	1124
flere saker	1124
flipboard	377
""", 'fo': """
folgen	268
folgen sie uns	268
follow	379
follow author	379
follow live	379
follow this author	379
follow this topic	379
follow topic	379
follow us	379
follow us on facebook	379
following	379
font size	376
for abonnenter	205	1111
for subscribers	366
forgot password	366
forgot your password	366
forma de pagamento	1195
forma de pago	475
formas de pagamento	1195
formas de pago	475
forrige	221	1127
forrige artikel	218
forrige artikkel	1124
forse in seguito	897
forsiden	218	1124
foto	859
foto galeri	1449
fotogalerija	1016
fotostrecke	277
fout gespot	1092
fout gezien	1092
foutje gezien	1092
""", 'fr': """
frag unsere ki	300
fragen sie unsere ki	300
free daily newsletter	370
free newsletter	370
free weekly newsletter	370
friss	839
from around the web	390
from our partners	390
from our sponsor	382
from our sponsors	382
from the web	390
""", 'fu': """
full coverage	390
fullscreen	395
fullskjerm	1127
further reading on this site	390
""", 'ga': """
ga akkoord	1090
ga naar inhoud	1097
galite bet kada atsisakyti prenumeratos	1009
gallery	917
ganzen artikel lesen	280
""", 'ge': """
ge bort artikeln	1374
gebruiksvoorwaarden	1090
geef een reactie	1092
gem	210
gem artikel	210
gem artiklen til senere	210
gem til senere	210
generated by ai	428
gerade nicht	254
gerelateerd	1094
gerelateerd nieuws	1094
gerelateerde artikelen	1094
gerelateerde onderwerpen	1094
gerir cookies	1207
gesponsert	270
gesponserter beitrag	330
gesponserter inhalt	270
gesponsord	1088
gesponsorde inhoud	1088
gestion des cookies	686
gestionar cookies	488
gestisci i cookie	913
gestisci notifiche	942
gestisci preferenze	913
get alerts	379
get digital access	366
get email updates	370
get started	366
get the daily email	370
get the newsletter	370
""", 'gi': """
gi bort artikkelen	1111
gi bort saken	1116
gi tilbakemelding	1122
gift a subscription	366
gift article	366
gift this article	366
giv artiklen til en ven	210
giv os feedback	216
give a gift	366
give a gift subscription	360
give feedback	387
give monthly	360
give now	360
give today	360
give us feedback	387
gizlilik	1446
""", 'gl': """
glemt adgangskode	205
glemt passord	1111
""", 'go': """
go to top	395
godkjenn	1120
godkjenn alle	1120
godta	1120
godta alle	1120
google	377
google news	377
google plus	377
got it	385
""", 'gr': """
gracias por suscribirte	479
gracias por tu voto	510
gracias por votar	510
gratis proberen	1079
grazie per aver votato	932
grazie per il tuo feedback	932
grazie per l'iscrizione	905
""", 'gu': """
guarda anche	917
guarda i risultati	932
guarda l'article	169
guarda la gallery	920
guardar	483	1202
guardar en favoritos	530
guardar para ler mais tarde	1246
guides d'achat	690
gulir untuk lanjut membaca	856
""", 'ha': """
haberin devami	1445	1451
haberin devami reklamdan sonra	1445
haberin tamami	1451
hacker news	377
hadiahkan artikel ini	882
hae	636
hai letto # articoli su # questo mese	948
hai trovato un errore	915
hai una segnalazione	915
haku	636
halaman berikutnya	861
halaman selanjutnya	861
halaman: #	861
handelsbetingelser	214
hantera cookies	1383
har du allerede en konto	205	1111
har du redan ett konto	1374
has oblidat la contrasenya	141
hata bildir	1448
haut de page	693
have an account	366
have an account? sign in	366
have your say	387
hazte miembro	472
hazte premium	527
hazte socia	472
""", 'he': """
heb je al een account	1079
help mee	1076
hem	1390
hemeroteca	476
hepsini kabul et	1446
herinner me later	1075
hesabim	1439
hesabiniz var mi	1439
het artikel gaat hieronder verder	1088
het laatste nieuws	1094
""", 'hi': """
hide ad	382
hide caption	395
hide comments	387
hide this message	358
hier anmelden	259
hier einloggen	259
hier finden sie informationen zum datenschutz	298
highlights generated by artificial intelligence	428
hilfe	275
hinweis an die redaktion	310
hinweis zum datenschutz	273
hinweise zu diesem artikel	310
hittade du ett fel	1385
hittat fel	1385
""", 'hj': """
hjem	221	1127
""", 'hl': """
hlasovat	190
hledat	193
""", 'ho': """
ho letto e accetto l'informativa sulla privacy	944
hold deg oppdatert	1113
hold dig opdateret	207
home	395	920	1097
hopp til innhold	1127
hopp til innholdet	1127
house rules	387
how did we do	387
how we use ai	428
hoy no	471
""", 'hu': """
hubungi kami	858
""", 'hv': """
hva mener du? stem her	1127
hva synes du om denne saken	1122
hva synes du om saken	1122
hvad mener du? stem her	221
hvad synes du? stem her	221
""", 'i ': """
i accept	385
i agree	385
i already donated	358
i already gave	358
i commenti sono riservati agli abbonati	939
i lettori hanno letto anche	951
i prezzi potrebbero variare	934
i samarbeid med	1119
i samarbejde med	213
i samarbete med	1382
""", "i'": """
i'll do it later	358
i'm in	370
i've already donated	358
""", 'ic': """
ich bin schon dabei	254
ich habe schon gespendet	254
ich stimme zu	273
icymi	390
""", 'id': """
ideal	1078
identifiez-vous	674
""", 'ie': """
ielogojies	1042
ielogoties	1042
ievadi e-pastu	1065
ievadi savu e-pasta adresi	1065
""", 'ih': """
ihr feedback	275
ihr kommentar	275
ihre e-mail-adresse	263
ihre meinung	275
ihre spende ist steuerlich absetzbar	320
""", 'ik': """
ik heb al gedoneerd	1075
ik steun al	1075
ikke i dag	202	1108
ikke nu	202
iklan	856	856
iklan sponsor	887
""", 'il': """
il mio account	902
il tuo indirizzo email	905
ilan	1445
ilgili haber	1449
ilgili haberler	1449
ilgili konular	1449
ilmoittaudu webinaariin	636
ilmoitus	630
ils ont lu aussi	690
""", 'im': """
im trend	277
immer informiert	263
impostazioni cookie	913
impressum	273
imprimeix	146
imprimeix l'article	169
imprimer	681
imprimer cet article	726
imprimer l'article	681
imprimir	483	1202
imprimir artigo	1246
""", 'in': """
in	1487
in case you missed it	390
in diesem artikel	277
in evidenza	917
in het nieuws	1094
in kooperation mit	270
in other news	390
in partnership with	382
in primo piano	917
in this section	390
in zwischenablage kopieren	267
indeks	859
indirizzo email	905
indstillinger	214
indtast din e-mail	207
indtast din mail	207
indtast e-mail	207
info iklan	872
infolettre	677
infolettres	677
informa d'un error	155
informar de un error	517
informasjonskapsler	1120
informationen zum datenschutz	298
informativa sulla privacy	913
informazione promozionale	934
informazione pubblicitaria	934
ingatkan saya nanti	848
ingrandisci	920
ingresar	476
inhalt	280
inhalt anzeigen	273
inhalt laden	270
inhalt teilen	267
inhalte anzeigen	273
inhaltsverzeichnis	280
inhoudsopgave	1097
inicio	495
inloggen	1079
innstillinger	1120
inschrijven	1081
inscreva-se	1198
inscreva-se na newsletter	1198
inscription	674
inscription gratuite	719
inserisci il tuo indirizzo e-mail	944
inserisci il tuo indirizzo email	944
inserisci qui il tuo commento	915
inserisci un indirizzo email valido	944
insira o seu email	1239
insira seu e-mail	1239
instagram	377
instagram-inhalte erlauben	273
instellingen	1090
inte idag	1371
inte nu	1371
introdu adresa ta de email	1282
introduce tu email	479
invalid email	370
invia a un amico	950
invia commento	915
invia per email	908
invia via email	908
inzerce	187
inzercia	1346
""", 'ir': """
ir a los comentarios	490
ir al contenido	495
ir arriba	495
""", 'is': """
iscriviti	905
iscriviti alla nostra newsletter	905
iscriviti ora	905
iscrizione completata	944
""", 'iz': """
iz iste rubrike	1333
izveido kontu	1042
""", "j'": """
j'accepte	686
j'accepte de recevoir les offres des partenaires	719
j'en profite	674
""", 'ja': """
ja ets subscriptor	141
ja tens compte	167
ja, ich will	255
jaa	628
jaa artikkeli	628
jaa facebookissa	628
jaa juttu kaverille	628
jaa whatsappissa	628
jaga	539
jaga artiklit	539
jaga facebookis	544
jaga lugu	544
jaga seda artiklit	544
jangan lewatkan	859	883
jatka lukemista	623
jau esi abonents	1042
jau esi abonents? ielogojies	1042
jau prenumeruojate	1009
jau prenumeruojate? prisijunkite	1009
""", 'je': """
je commande	710
je donne	670
je donne mon avis	714
je fais un don	670
je m'abonne	674
je m'inscris	677
je me connecte	674
je soutiens	670
je teste	674
jeder euro hilft	320
jednorazowo	1164
jelentkezzen be	831
jetzt abo sichern	324
jetzt abonnent werden	259
jetzt abonnieren	259
jetzt abstimmen	304
jetzt am gewinnspiel teilnehmen	304
jetzt anmelden	263
jetzt bestellen	259
jetzt bewerben	304
jetzt einloggen	259
jetzt freischalten	259
jetzt helfen	255
jetzt im tv	277
jetzt kommentieren	275
jetzt kostenlos anmelden	263
jetzt kostenlos testen	259
jetzt mitdiskutieren	310
jetzt mitglied werden	255
jetzt mitmachen	304
jetzt nicht	254
jetzt registrieren	259
jetzt spenden	255
jetzt teilen	325
jetzt testen	259	259
jetzt tickets sichern	304
jetzt upgraden	324
jetzt zugang sichern	324
jetzt zustimmen	273
""", 'jo': """
jocs i mots encreuats	157
join now	360
join our mailing list	370
join the conversation	387
join the discussion	387
join the discussion on discord	379
join us	360
jouw e-mailadres	1081
""", 'ju': """
jump to content	395
just nu	1387
juttu jatkuu alla	630
juttu jatkuu kuvan alapuolella	630
juttu jatkuu kuvan alla	630
juttu jatkuu mainoksen alla	630
juttu jatkuu videon alla	630
juttu on tarkoitettu tilaajille	623
juttu on vain tilaajille	623
juuri nyt	634
""", 'ka': """
kabul ediyorum	1446
kabul et	1446
kaip jums patiko straipsnis	1015
kamu mungkin suka	883
kanske senare	1371
kanskje senere	1108
kapat	1437
kapcsolat	838
karier	872
karjera	1016
karte laden	273
kas artikkel oli kasulik	545
kas lugu oli kasulik	545
kasutustingimused	556
kategori	859
kategoriat	634
kategorie	191	1180
kategorien	277
kategorier	218	1124	1387
kategoriler	1449
katkida bulun	1438
katso kaikki tilaajaedut	623
katso kuvagalleria	636
katso kuvat	636
katso video alta	636
kaydet	1443
kaydol	1439
kayit ol	1439
""", 'ke': """
keep reading	390
keine neuigkeiten mehr verpassen	316
keluar	850
kembali ke atas	861
kertalahjoitus	622
keskustele	633
keskustele asiallisesti	633
keskustelu	633
keuze van de redactie	1094
key points by ai	428
key takeaways by ai	428
""", 'ki': """
ki-generert oppsummering	1127
ki-generiert	300
ki-generierte zusammenfassung	300
ki-zusammenfassung	300
kiemelt	839
kies een bedrag	1078
kiitos tilauksesta	625
kiitos tilauksestasi	625
kingi artikkel	544
kiosque	674
kirim	854
kirim ke teman	882
kirim komentar	858
kirjaudu	623
kirjaudu ulos	623
kirjoita kommentti	633
kirjoita kommenttisi	633
kirjoittaja on kansanedustaja	643
kirjoittaja on kirjailija	643
kirjoittaja on kolumnisti	643
kirjoittaja on toimittaja	643
kirjoittaja on vapaa toimittaja	643
kirjoittaja on vapaa toimittaja ja kirjailija	643
kirjuta kommentaar	545
kiti skaito	1011
""", 'kl': """
klarna	258
klausies raidierakstu	1049
klausies rakstu	1047
klauskite dirbtinio intelekto	1015
klausykite straipsnio	1014
klausyti	1014
klausyti straipsnio	1014
klausyti straipsnio (# min	1014
kleinanzeigen	270
""", 'ko': """
kokeile maksutta	623
kokeile nyt	623
komentar	858
komentarai	1009
komentari	1335
komentarji	1363
komentarz	1178
komentarze	1178
komentiraj	1335	1363
komentuoti	1009
komentuoti gali tik registruoti vartotojai	1015
komment	838
kommentaarid	539
kommentar	275
kommentar schreiben	275
kommentar verfassen	275
kommentare	275
kommentare ansehen	275
kommentare anzeigen	275
kommentare lesen	275
kommentarer	216	1122	1385
kommentarer blir moderert	1122
kommentarerna modereras	1385
kommentarregeln	275
kommentarsregler	1385
kommenteeri	539
kommenteerimine on suletud	545
kommenteerimise reeglid	545
kommenteerimiseks logi sisse	545
kommentek	838
kommenter	216	1122
kommentera	1385
kommentieren	275
kommentit	633
kommentit tarkistetaan ennen julkaisua	633
kommentoi	633
kommentointi on suljettu	633
kommercielt indhold	224
kommercielt samarbejde	213
kommersielt innhold	1130
kommersielt samarbeid	1119
koniec reklamy	1175
kontakt	190	216	275	1178
kontakt os	216
kontakt oss	1122
kontakta oss	1385
konten berbayar	887
konten bersponsor	856
konten premium	850
konten promosi	887
konten sponsor	856
konto erstellen	259
konular	1449
kopeeri link	539
kopieer de link	1085
kopieer link	1085
kopier lenka	1116
kopier lenke	1116
kopier lenken	1116
kopier link	210
kopier linket	210
kopieren	267
kopioi linkki	628
kopiraj link	1335
kopiraj povezavo	1363
kopiuj link	1172
kopyala	1443
korrekturhinweis senden	310
kort fortalt - lavet med ai	221
kostenlos abonnieren	263
kostenlos registrieren	259
kostenlos testen	259
""", 'kr': """
krant	1079
kreditkarte	258
kreditkarte / klarna	258
""", 'ku': """
kuidas lugu meeldis	545
kuukausilahjoitus	622
kuula	544
kuula artiklit	544
kuula artiklit (# min	544
kuula lugu	544
kuula saadet	546
kuula saadet siit	546
kuuntele	628
kuuntele jakso	628
""", 'kv': """
kvkk	1446
""", "l'": """
l'actu en direct	690
l'article continue ci-dessous	684
l'article en # points	708
l'articolo in breve	932
l'essentiel	690
""", 'la': """
la newsletter	677	905
la redazione consiglia	917
la tua e-mail	905
laad meer	1097
laat voorlezen	1085
laatste nieuws	1094
ladda fler	1390
lagi ramai	883
lagre	1116
lagre artikkel	1116
lagre saken	1116
lagre saken til senere	1116
lagre til senere	1116
lahjoita	622
lahjoita nyt	622
lain kali	848
lainnya	859
laisser un commentaire	688
laissez un commentaire	688
langganan	850
lanjut baca di bawah	856
lanjutkan dengan konten	856
lanjutkan membaca	861
laporkan	858
lascia un commento	915
lascia un feedback	932
last flere	1127
last name	370
lastschrift	258
later	1075
latest	390
latest articles	390
latest edition	395
latest headlines	390
latest news	390
latest posts	390
latest stories	390
latest updates	390
latest videos	390
latest videos from	390
lavora con noi	934
""", 'le': """
le direct	690
le fil	690
le journal du jour	674
le nostre newsletter	905
le plus lu	690
le puede interesar	492
le recomendamos	492
le ultime notizie	917
learn more	395
learn more about cookies	385
leave a comment	387
leave a reply	387
leave a tip	360
leave feedback	387
lectura de # minutos	483
lectura: # min	483
lecture # min	693
lecture # minutes	681
lecture : # min	681
leer noticia completa	495
lees de reacties	1092
lees meer	1094	1097
lees meer over	1094
lees ook	1094
lees verder	1079	1094	1097
lees verder na de advertentie	1088
lees verder onder de afbeelding	1088
lees verder onder de foto	1088
lees voor	1085
leestijd	1097
leestijd # min	1097
legfrissebb	839
legg igjen en kommentar	1122
leggi anche	917
leggi dopo	950
leggi i commenti	915
leggi il giornale	902
leggi l'articolo	920
leggi l'articolo completo	920
leggi senza limiti	948
leggi sull'app	942
leggi tutto	920
leggi tutto con un abbonamento	902
leggi tutto su	917
legolvasottabb	839
legolvasottabbak	839
leia mais	1211	1214
leia os termos de uso e as regras da comunidade	1235
leia sem limites	1244
leitura: # min	1202
lembrar mais tarde	1192
lembre-me mais tarde	1192
lenke kopiert	1116
lenken er kopiert	1116
lenken kopiert	1116
ler mais	1214
ler mais tarde	1246
les articles les plus lus	727
les derniers articles	690
les flere	1124
les hele saken	1127
les kommentarer	1122
les lecteurs ont aussi lu	690
les mer	1124	1127
les mer om	1124
les plus lues	690
les plus lus	690
les senere	1116
les tops	690
les videre	1111
lesedauer	280
lesedauer: # minuten	280
lesen sie auch	277
lesen sie dazu	277
lesen sie hier	277
lesen sie mehr	277
leserbriefe	275
leserkommentare	275
lesetid # min	1127
lesetipp	277
lesetipps	277
lesezeit: # min	280
lesezeit: # minuten	280
lest opp av en robot	1116
lest opp av en syntetisk stemme	1116
leta	1051	1051
leta/afp	1051
lettura # min	908
""", 'li': """
lige nu	218
lihat artikel asli	882
lihat juga	859
lihat komentar	858
lihat lainnya	861
lihat selengkapnya	861
lihat semua	861
liitu uudiskirjaga	563
like loading	376
like this	376
limited time offer	366
limited-time offer	454
line	377
link	377
link berhasil disalin	882
link copiado	1202
link copiat	1288
link copiato	908
link copiato negli appunti	950
link copied	376
link copied bookmark	376
link copied to clipboard	376
link er kopieret	210
link er kopieret til udklipsholderen	210
link gekopieerd	1085
link in die zwischenablage kopiert	325
link kopeeritud	544
link kopieren	267
link kopieret	210
link kopiert	267
link kopyalandi	1443
link on kopeeritud	544
link wurde in die zwischenablage kopiert	325
link wurde kopiert	325
link zum artikel kopieren	325
link zum inhalt	273
link zum youtube-inhalt	273
linkedin	377
linki kopyala	1443
linkki kopioitu	628
links	277
lire aussi	690
lire l'article	693
lire l'article complet	693
lire la suite	693
lire les commentaires	688
lire plus	690	693
lire plus tard	681
lisa kommentaar	539
listen	376
listen # min	376
listen above	435
listen below	435
listen here	435
listen now	376
listen on apple	435
listen on apple podcasts	435
listen on spotify	435
listen on youtube	435
live	277
live tv	390
""", 'lo': """
lo + visto	492
lo esencial en # segundos	510
lo quiero	527
load comments	387
load content	385
load more	395
load more articles	395
load more comments	387
load more stories	395
loading	376
loading ad	382
loading more	395
loe edasi	539
loe edasi tellijana	539
loe hiljem	544
loe ka	541
loe kommentaare	545
loe lisa	546
loe lisaks	541
loe rohkem	546
loe veel	541
loetumad	541
log in	366	1079
log in / register	366
log in or sign up	366
log in to comment	387
log in to reply	387
log ind	205
log out	366
log ud	205
logare	1256
logg inn	1111
logg ut	1111
logga in	1374
logga ut	1374
logi sisse	539
logi sisse, et kommenteerida	545
login	259	366	850	902	1196	1256
login / register	366
logout	366
loo konto	539
loo tasuta konto	539
los comentarios son exclusivos para suscriptores	517
los precios pueden variar	512
""", 'lu': """
lue koko juttu	636
lue kommentit	633
lue rajattomasti	623
lue seuraavaksi	19	634
luetuimmat	634
luetuimmat jutut	634
lugemiseks osta artikkel	539
luister	1085
luk	202
lukk	1108
lukuaika # min	636
luo ilmainen tunnus	623
luo maksuton tunnus	623
luo tunnus	623
lupa kata sandi	850
lupa password	850
""", 'ly': """
lyssna	1379
lyt	210
lytt	1116
lytt til saken	1116
""", "m'": """
m'abonner	674
m'inscrire	677
""", 'ma': """
maak een account	1079
maandelijks	1076
mai mult	1266
mai multe	1266
mail	377	1085
mailen	267
mainokset	630
mainos	630	630
mainos - juttu jatkuu alla	630
mainos alkaa	630
mais	1214
mais artigos	1211
mais comentadas	1211
mais lidas	1211
mais lidos	1211
mais populares	1211
mais tarde	1192
mais vistas	1211
mais vistos	1211
make a donation	360
manage consent	385
manage cookies	385
manage my account	366
manage options	385
manage preferences	385
manage settings	385
manage subscription	366
manage your newsletters	445
mantengamos un debate respetuoso	517
mantente informado	479
mastodon	377
masuk	850
masuk / daftar	850
max	1309
maybe later	358
""", 'me': """
me connecter	674
me le rappeler plus tard	669
media caption	395
meer	1094
meer artikelen	1094
meer informatie	1090
meer laden	1097
meer lezen	1094
meer nieuws	1094
meer over	1094
meer over dit onderwerp	1094
meer tonen	1097
meest bekeken	1094
meest gedeeld	1094
meest gelezen	1094
meghallgatom	834
megosztom	834
mehr anzeigen	280
mehr artikel	277
mehr aus	277
mehr aus dem ressort	277
mehr erfahren	273
mehr informationen	277
mehr laden	275	280
mehr lesen	277	280
mehr nach dieser anzeige	270
mehr news	277
mehr themen	277
mehr von diesem autor	277
mehr von uns	277
mehr zu diesem thema	277
mehr zum artikel	277
mehr zum thema	277
mein konto	259
meist gelesen	277
meistgeklickt	277
meistgelesen	277
meistgelesene artikel	277
meistkommentiert	277
mejla	1379
meld een fout	1092
meld fra om feil	1122
meld je aan	1081
member-only story	395
members only	366
meniu	1266
menu	193	221	395	693	861	920	1097	1183	1214	1494
meny	1127	1390
mer fra	1124
mer nyheter	1387
mer om	1124	1387
merci de votre inscription	677
merci pour votre retour	708
merci pour votre vote	714
mere fra	218
mere om	218
merken	259	267
merkliste	259
message	377
message publicitaire	684
messaggio promozionale	911
messaggio pubblicitario	934
messenger	377
mest delat	1387
mest delt	1124
mest delte	218
mest lest	1124
mest leste	1124
metodi di pagamento	901
metodo di pagamento	901
mettre en favori	681
""", 'mi': """
mi cuenta	476
mijn account	1079
mijn profiel	1079
min konto	205
min side	205	1111
mine avalehele	546
minha conta	1196
mis niets	1081
missa inget	1376
missa inte	1387
misschien later	1075
misschien ook interessant	1094
mit ki erstellt	300
mitdiskutieren	275
mitglied werden	255
mitmachen und gewinnen	304
mitt konto	1374
""", 'mo': """
mode de paiement	673
modes de paiement	673
modifica le preferenze sui cookie	930
modifica preferenze	930
modifier mes choix	706
moj profil	1329	1357
moje konto	1166
mon compte	674
mon espace	674
monatlich	255
monatlich spenden	255
montant libre	673
monthly	359
monthly contribution	364
morda vas zanima	1361
more	393
more articles	390
more coverage	390
more for you	458
more from	390
more from this author	390
more from us	458
more headlines	390
more in this section	458
more in this series	390
more like this	390
more news	390
more newsletters	445
more on this story	390
more on this topic	390
more options	385
more sharing options	376
more stories	390
more stories like this	390
more stories you may like	390
more to explore	390
more to read	390
more top stories	390
most commented	390
most discussed	390
most emailed	390
most liked	387
most nem	828
most popular	390
most read	390
most read stories	458
most recent	390
most shared	390
most viewed	390
most watched	390
mostra altro	920
mostra contenuto	913
mostra contenuto esterno	930
mostra el contingut extern	152
mostra i commenti	915
mostra il contenuto esterno	930
mostrar comentarios	490
mostrar contenido externo	508
mostrar mais	1214
mostrar menos	495
moyen de paiement	673
moyens de paiement	673
""", 'mu': """
muat lainnya	861
mungkin lain kali	848
must read	390
must reads	390
must-read	390
mute	395
muut lukevat	634
muut lukevat juuri nyt	634
muut lukevat nyt	634
""", 'my': """
my account	366
""", 'na': """
na czasie	1180
naar boven	1097
naar de aanbiedingen	1079
naar de inhoud	1097
nach anzeige weiterlesen	270
nach der werbung geht es weiter	330
nach oben	280
nahoru	193
najbolj brano	1361
najnovije	1333
najnovije vesti	1333
najnovije vijesti	1333
najnowsze	1180
najnowsze informacje	1180
najpopularniejsze	1180
nanti	848
nanti saja	848
napisz komentarz	1178
natisni	1363
naujausi	1011
naujiena papildoma	1016
naujiena pildoma	1016
""", 'ne': """
ne manquez rien	677
ne most	828
ne plus afficher	669
necrologie	934
nee bedankt	1075
nee, bedankt	1075
nei takk	1108
nei, takk	1108
nein danke	254
nein, danke	254
nej tack	1371
nej tak	202
nej, tack	1371
nej, tak	202
nessun commento	915
neste	1127
neste artikkel	1124
net binnen	1094
netiquette	275
neueste artikel	277
neueste meldungen	277
neueste nachrichten	277
neueste videos	277
never miss a story	370
never miss an update	370
new customers only	454
new customers only. terms apply	454
new here	366
newest first	387
newsletter	183	263	370	479	677	905	1168	1198
newsletter abonnieren	263
newsletter e alert	917
newsletter kostenlos abonnieren	263
newsletter recomendada	492
newsletter sign up	370
newsletter sign-up	370
newsletter signup	370
newsletter-anmeldung	263
newsletters	370	395	479	677	1198
newslettery	183	1168
newsticker	277
next	359
next article	390
next page	395
next post	395
next story	390
next up	390
""", 'ng': """
nghe	1487
""", 'ni': """
nicht jetzt	254
nicht mehr anzeigen	254
nichts mehr verpassen	263
nie masz konta	1166
nie teraz	1163
niet nu	1075
niet te missen	1094
nieuwsbrief	1081
nieuwsbrieven	1081
""", 'no': """
no comments	387
no comments yet	387
no credit card required	454
no gracias	471
no grazie	897
no posts	395
no te pierdas	492
no thank you	358
no thanks	358
no, gracias	471
no, grazie	897
no, thanks	358
noch kein abo	324
noch kein abonnent	259
noch kein konto	259
noch keine kommentare	275
noch keine kommentare vorhanden	275
noch nicht registriert	324
nog geen account	1079
nog geen reacties	1092
noklausies rakstu	1047
non hai un account	948
non merci	669
non oggi	897
non ora	897
non sei abbonato	902
non sei ancora abbonato	948
non, merci	669
norint komentuoti, reikia prisijungti	1015
normas	490
nos articles les plus lus	727
nos derniers articles	690
nos lecteurs ont lu ensuite	690
nos offres	674
nos offres d'emploi	710
nos recommandations	690
noskaties video	1049
not a subscriber yet	366
not now	358
not ready to donate	358
not ready to give today	358
not ready to subscribe	358
not ready to support today	358
not today	358
nota relacionada	531
notas recomendadas	531
notas relacionadas	531
note legali	913
notez cet article	688
noticia relacionada	492
noticia relacionadas	492
noticias de hoy	492
noticias relacionada	492
noticias relacionadas	492
notizie correlate	917
notizie del giorno	917
nous contacter	688
nous soutenir	670
nous suivre	682
nous vous recommandons	690
now playing	395
""", 'nt': """
ntb	1153	1153
""", 'nu': """
nu acum	1254
nu ai cont	1286
nu in het nieuws	1094
nu niet	1075
nuoroda nukopijuota	1014
nuotraukos	1016
nutzungsbedingungen	273
""", 'ny': """
nyhedsbrev	207
nyhedsbreve	207
nyhetsbrev	1113	1376
nyhetsbrevet	1113	1376
nyhetsdygnet	1387
nyt luetuimmat	634
""", 'o ': """
o artigo continua depois da publicidade	1205
o seu email	1198
""", 'ob': """
obrigado pelo seu feedback	1227
obrigado pelo seu voto	1227
obrigado por se inscrever	1198
obserwuj	1173
obserwuj nas	1173
""", 'od': """
odjava	1329	1357
odpowiedz	1178
""", 'of': """
oferecer artigo	1196
oferecido por	1205
oferta especial	476
ofertas	486
ofertas de empleo	512
ofertes de feina	157
offer	382
offer ends soon	454
offerte	911
offerte di lavoro	934
offre partenaire	684
offres d'emploi	710
offrir l'article	674
""", 'og': """
oglas	1332	1360
oglasi	1332	1360
ogni contributo conta	947
ogni euro conta	947
""", 'oh': """
ohne spende weiterlesen	254
""", 'ok': """
ok	359
okumaya devam et	1439
""", 'ol': """
oldest first	387
ole esimene kommenteerija	545
oled juba tellija	539
oled uudiskirjaga liitunud	563
olet nyt tilannut uutiskirjeen	625
oletko jo tilaaja? kirjaudu	623
olvasd el ezt is	839
olvassa el ezt is	839
""", 'om': """
om cookies	1383
oma tili	623
""", 'on': """
once	359
onderwerpen	1094
one time donation	360
one-time	359
one-time donation	360
onko jutussa virhe	633
onko sinulla jo tunnus	623
""", 'oo': """
ook interessant	1094
oops! something went wrong	445
""", 'op': """
open image in gallery	395
open menu	395
opina	490
opprett en gratis bruker	1111
opprett en gratis konto	1111
opprett gratis bruker	1111
opprett konto	1111
opret bruger	205
opret en gratis bruger	205
opret en gratis profil	205
opret en konto	205
opret gratis profil	205
opret konto	205
opslaan	1085
opslag fra facebook	221
opslag fra instagram	221
opublikuj komentarz	1178
""", 'os': """
osallistu keskusteluun	633
ossza meg	834
osta artikkel	539
ostale vesti	19
ostale vijesti	19
ostatnie wpisy	1180
ostavi komentar	1335
ostavite komentar	1335
oszd meg	834
""", 'ot': """
other amount	364
other articles	390
other news	390
other readers liked	19
other stories	390
other stories you may like	390
other stories you might like	390
others also read	19	390
otra cantidad	475
otras noticias	19	492
otras noticias que pueden interesarte	19
otro importe	475
""", 'ou': """
our corrections policy	387
our newsletters	370
our partners	382
our social media	379
our sponsors	382
outro valor	1195
ouvir	1202
ouvrir le menu	693
""", 'ov': """
overschrijving	1078
""", 'oy': """
oynat	1451
""", 'p': """
p	1261
""", 'pa': """
pagamento seguro	1195
pagamento sicuro	901
page suivante	693
pagina successiva	920
pago seguro	475
paid advertisement	459
paid content	382
paid partnership	382
paid post	382
paiment methods	364
palaute	633
paling banyak dibaca	859
pane oma teadmised proovile	546
para continuar a ler	1244
para continuar lendo	1244
para seguir leyendo	527
paremti	1009
pariwara	856
partage	681
partager	681	681
partager l'article	681
partager par e-mail	681
partager par email	681
partager par mail	681
partager sur	681
partager sur bluesky	681
partager sur linkedin	681	681
partager sur messenger	681
partager sur telegram	681
partager sur twitter	681
partager sur x	681
partager via messenger	681
partager via twitter	681
partages	681
partagez	681
partecipa alla discussione	939
partenaire	684
parteneri	1261
participa	490
participa en la nostra enquesta	155
participe da conversa	1235
partilhar	1202
partilhe	1202
partner	1088
partner content	382
partner offers	382
partnerangebot	270
partnerangebote	270
partnercontent	1088
partnernieuws	1094
pas aujourd'hui	669
pas de commentaire	688
pas encore inscrit	674
pas maintenant	669
pasidalinkite	1014
pasidalinkite straipsniu	1014
pasidalinti	1009
passa a premium	948
passatempos	1229
passend zum thema	277
passende artikel	277
passer cette annonce	684
password dimenticata	902
passwort vergessen	259
patrocinado	486	1205
patrocinado por	486
payment method	364
payment methods	364
payment options	364
paypal	258
""", 'pe': """
pedoman media siber	872
pelo mundo	1211
people also read	390
per continuar llegint	167
per continuare a leggere	948
per e-mail teilen	267
per e-mail versenden	267
per mail teilen	267
per mail versenden	267
per whatsapp teilen	267
personuppgiftspolicy	1383
personvern	1120
personverninnstillinger	1120
peru milloin vain	623
peru tilaus milloin tahansa	625
peruuta milloin tahansa	623
pesquisar	1214
petites annonces	684
""", 'ph': """
photos	693
""", 'pi': """
piekrist	1058
piesakies jaunumiem	1065
piilota mainokset	630
pilihan editor	859
pilihan redaksi	859
pilihan untuk anda	883
pilihan untukmu	883
pin it	376
pinterest	377
pix	1195
""", 'pl': """
plaats een reactie	1092
plaats reactie	1092
plan du site	686
play audio	376
play now	395
play the video	435
play video	395
please donate	360
please enter a valid email address	370
pledge your support	360
plus	205	693	1079	1374
plus d'articles	690
plus d'infos	690
plus lus	690
plus tard	669
plus-artikel	259
plusartikel	1079
pluss	1111
plussak	1111
""", 'po': """
pocket	377	970
podaj e-mail	1168
podcast	191	218	277	492	917	1180	1449
podcastit	634
podcasts	218	277	1094	1211
podcasty	191	1180
podd	1387
poddar	1387
pode gostar de	1247
pode interessar	1211
podeli	1335
podeli na facebooku	1335
podelite	1335
podijeli	1335
podijeli na facebooku	1335
podijelite	1335
podkast	1124
podkaster	1124
podobne	1180
podprite nas	1356
polecamy	1180
polecane	1180
polecane dla ciebie	1180
polityka cookies	1176
poprzedni	1183
populair	1094
populaire	690
populaire artikelen	1094
populaires	690
popular articles	390
popular now	390
popular posts	390
popular reads	458
popular stories	390
popular topics	390
populare	1264
popularne	1180
populer	859
populiariausi	1011
portada	495
posez une question sur cet article	708
poslat	185
poslat e-mailem	185
poslechnout	185
post comment	387
post on x	376
poster un commentaire	688
posts relacionados	1211
potrebbe interessarti	917
potrebbe interessarti anche	917
potrebbero interessarti	917
pour aller plus loin	690
pour lire la suite	723
povezane novice	1361
povezane vesti	1333
povezane vijesti	1333
powered by ai	428
pozabljeno geslo	1357
""", 'pr': """
pr	836	973	973	973	997
preberite tudi	1361
precedente	920
precios y disponibilidad pueden variar	512
preferenze cookie	913
pregunta a nuestra ia	510
premium	181	205	340	366	476	674	850	902	1079	1111	1166	1196	1256	1374	1439	1484
premium content	366
premium digital	454
premium-artikel	259
prenumerata	1009	1166
prenumeration	1374
prenumeratoriams	1009
prenumerera	1374
prenumerera nu	1374
prenumeruj	1166
prenumeruoti	1009
presented by	382
press enter or click to view image in full size	395
pretplati se	1328
pretplatite se	1328
previous article	390
previous page	395
previous post	395
priimti visus	1026
prijava	1329	1357
prijavi se	1329
prijavite se	1329	1357
primo piano	917
principais pontos, por ia	1227
prindi	544
prindi artikkel	544
print	210	377	1085
print article	376
print artiklen	210
print page	456
print subscription	366
print this	376
print this page	456
printen	1085
prisijungti	1009
privaatsustingimused	556
privacidad	488
privacy	913	1090
privacy center	273
privacy notice	370
privacy policy	385	913
privacy preference center	385
privacy preferences	385
privacy settings	385
privacy statement	385
privacybeleid	1090
privacyverklaring	1090
privatumo politika	1026
probeabo	259
probeer nu	1079
produktempfehlung	270
profil	259
profilo	902
profiter de l'offre	674
promo	911	1332
promocijsko besedilo	1360
promocja	1175
promoted	382
promoted content	382
promoted links	382
promoted stories	390
promotie	1088
promotion	382
propaganda	1205
proposer une correction	714
prosseguir	1207
prova # dagar gratis	1374
prova gratis	902	1374
prova gratis per un mese	948
prova nu	1374
prova-ho un mes gratis	167
prueba gratis	476
prueba un mes gratis	527
""", 'pu': """
pub	684	1205	1205
publicar comentario	490
publicidad	486	486
publicidad - sigue leyendo	486
publicidade	1205	1205
publicitat	146
publicitate	1261	1261
publier un commentaire	688
publireportage	684
publirreportaje	486
puntos clave	510
puoi regalare # articoli al mese	950
""", 'py': """
pysy ajan tasalla	625
""", 'qu': """
quero assinar	1196
quiero recibirla	523
quiero recibirlo	523
quiero suscribirme	476
quitar publicidad	512
""", 'ra': """
raccomandato da	911
raksts pieejams abonentiem	1042
rapporter feil	1122
rapportera fel	1385
""", 're': """
reactie	1092
reacties	1092
read aloud	376
read also	390
read article	395
read comments	387
read full article	395
read full story	395
read in app	395
read more	395
read more about	390
read more about sharing	376
read more articles	395
read more here	395
read more on	390
read more on these topics	390
read next	390
read original article	395
read our complete coverage	390
read story	395
read the article	395
read the full article	395
read the full story	395
readers also read	390
ready for more	370
reageer	1092
reageren	1092
rebutja-ho tot	152
recent	390
recent articles	390
recent news	390
recent posts	390
recent stories	390
recevoir la newsletter	677
recevoir une alerte	716
rechazar	488
rechazar todas	488
rechazar todo	488
recherche	693
rechercher	693
recibir alertas	522
recibir alertas de este tema	522
reclame	1088
recomandate	1264
recomendaciones	492
recomendadas	492	1211
recomendado	492
recomendado para ti	492
recomendados	492	1211
recomendamos	1211
recommended	390
recommended articles	390
recommended external content	426
recommended for you	390
recommended reading	390
recommended reads	458
recommended stories	390
recommended videos	390
recurso exclusivo para assinantes	1229
recusar	1207
redakcja poleca	1180
redaksi	872
redaksjonen anbefaler	1124
redaktionen anbefaler	218
redaktionen rekommenderar	1387
redaktionsempfehlung	277
redan prenumerant? logga in	1374
reddet	1446
reddit	377
redes sociais	1203
redes sociales	483
refuser	686
registar	1196
registe-se	1196
register	366
register for free	366
register now	366
registo	1196
registra't	141
registra't per comentar	155
registrace	181
registracija	1329	1357
registrarme	476
registrarme en la newsletter	479
registrarse	476
registrasi	850
registrate	527
registrati	902
registrati e leggi questo articolo	948
registrati gratis	902
registreer	1079
registreer gratis	1079
registreeru tasuta	539
registreeru veebiseminarile	546
registrer deg	1111
registrera dig	1374
registreren	1079
registrieren	259
registriraj se	1329
registro	476
registrovat se	181
registruj se	1329
registruotis	1009
regulamin	1176
reject all	385
reject all cookies	385
rejeitar	1207
rejeitar todos	1207
rejoignez la conversation	714
rejoignez la discussion	714
reklaam	539
reklaamartikkel	547
reklaamtekst	547
reklam	1382	1445	1445
reklama	187	187	1009	1175	1175	1332	1346
reklame	213	1119
reklaminis straipsnis	1017
reklamlar	1445
reklamy	1175
rekomendasi	859
rekomendasi untuk anda	859
rekomendasi untukmu	859
rekomenduojame	1011
rekommenderade artiklar	1387
rekommenderas	1387
rekommenderat	1387
relacionadas	492	1211
relacionado	492
relacionados	492	1211
related	390	393
related article	390
related articles	390
related content	390
related coverage	390
related items	390
related links	390
related news	390
related posts	390
related reading	390
related stories	390
related story	390
related tags	390	390
related to this story	390
related topics	390
related videos	390
relaterade artiklar	1387
relaterade nyheter	1387
relaterat	1387
relaterede artikler	218
relaterede emner	218
relateret	218
relatert	1124
relaterte artikler	1124
relaterte emner	1124
relaterte saker	1124
remember me	366
remiamas turinys	1017
remind me in #	358
remind me in may	358
remind me later	358
remind me next month	358
remind me tomorrow	358
remove ad	382
remove ads	382
remti	1009
rep alertes d'aquest tema	161
replay	395
replies	387
reply	387
report	377
report a problem	387
report a typo	387
report abuse	387
report ad	382
report comment	387
report this ad	382
reportagem exclusiva para assinantes	1244
reportar	490
reportar erro	1209
reportar error	490
reportar un error	490
reproducir	495
reproduzir	1214
request a correction	387
reset password	366
responder	490	1209
resta aggiornato	905
restam # caracteres	1235
resumen con ia	510
resumen de ia	510
resumen por ia	510
resumir com ia	1227
resumo por ia	1227
retour	681
retour en haut	693
return to top	395
""", 'ri': """
riassumi con l'ia	932
riassunto ia	932
ricevi gli avvisi su questo argomento	942
ricevi la newsletter	905
ricevi una notifica per ogni nuovo articolo dell'autore	942
rifiuta	913
rifiuta tutto	913
rimani aggiornato	905
rimani informato	905
riproduci	920
riservato agli abbonati	948
rispondi	915
rispondi al sondaggio	939
ritzau	246	246
ritzau/afp	246
ritzau/reuters	246
""", 'ro': """
rodyti daugiau	1016
rodyti komentarus	1015
""", 'rs': """
rss	377
""", 'ru': """
rubriken	277
rubriques	690
""", "s'": """
s'abonner	674
s'identifier	674
s'inscrire	674
s'inscrire gratuitement	674
""", 'sa': """
saada e-postiga	544
saada vihje	546
sag uns deine meinung	310
sagen sie uns ihre meinung	310
saiba mais	1211
sair	1196
saken er forbeholdt abonnenter	1111
saken er lest opp av en robot	1116
saken fortsetter etter annonsen	1119
saken fortsetter nedenfor	1119
saken fortsetter under	1119
saken fortsetter under bildet	1119
saken oppdateres	1119
salin link	854
salin tautan	854
saltar al contenido	495
saltar publicidad	486
salva	908
salva articolo	908
salva l'articolo	950
salva per dopo	950
salvar	1202
salvar artigo	1202
salvar para ler depois	1246
salvesta	544
salvesta artikkel	544
samal teemal	541
samtykke	214	1120
sauvegarder	681
sauvegarder l'article	726
sauvegarder pour lire plus tard	726
save	376
save article	376
save for later	376
save preferences	385
save story	376
save this article	376
saved	376
""", 'sb': """
sblocca l'articolo	948
""", 'sc': """
scegli il tuo abbonamento	948
scegli l'abbonamento che fa per te	948
scegli un importo	901
schlagworte	277
schlagworte zum thema	277
schon abonnent	259
schon dabei	254
schreibe einen kommentar	275
schreiben sie der redaktion	310
schreiben sie einen kommentar	275
schrift verkleinern	267
schrijf een reactie	1092
schrijf je in	1081
schrijf je in voor onze nieuwsbrief	1081
scopri	920
scopri le offerte	902
scopri tutte le nostre newsletter	944
scopri tutte le offerte di abbonamento	948
scrie un comentariu	1263
scrivi qui il tuo commento	939
scrivi un commento	915
scroll down for video	435
scroll down to continue	459
scroll down to continue reading	382
scroll for more	382
scroll ke bawah untuk melanjutkan	856
scroll to continue	382
scroll to continue with content	382	856
scroll to top	395
scroll untuk membaca	856
scrolle weiter	270
scrollen sie weiter	270
""", 'se': """
se abonnemang	1374
se abonnementer	205
se alla	1390
se alla bilder	1390
se alle	221	1127
se alle abonnentfordeler	1111
se alle bildene	1127
se alle fordele for abonnenter	205
se bildene her	1127
se billederne her	221
se connecter	674
se connecter avec apple	723
se connecter avec facebook	723
se connecter avec google	723
se erbjudanden	1374
se flere billeder	221
se grafikken her	221	1127
se klippet	1390
se klippet i spelaren ovan	1390
se klippet ovan	1390
se klippet over	1127
se tilbud	205	1111
se tilbudene	1111
se videoen her	221	1127
se videoen herunder	221
se videoen nedenfor	221	1127
se videoen ovenfor	221
se videoen over	1127
se videoen under	1127
se videon i spelaren ovan	1390
se videon nedan	1390
se videon ovan	1390
search	395
sebelumnya	861
secciones	492
sections	395
secure checkout	364
secure payment	364
secure transaction	364
sedang tren	883
see all	395
see all newsletters	370
see all plans	454
see all subscription plans	454
see also	390
see comments	387
see more	395
see subscription options	366
segnala	915
segnala un errore	915
segnala un errore nell'articolo	939
segueix aquest tema	161
segueix l'autor	161
segueix tota l'actualitat en directe	170
segui	909
segui la diretta	942
segui questo argomento	942
segui questo tema	942
seguici	909
seguici su facebook	909
seguici sui social	909
seguir	484	1203
seguir a este autor	522
seguir autor	1237
seguir este tema	522	1237
seguir leyendo	476	495
seguir leyendo en	484
seguir sin apoyar	471
sei d'accordo? vota	939
seite #	280
seite drucken	267
seite teilen	267
seja apoiador	1193
seja assinante	1196
seja o primeiro a comentar	1209
seja um apoiador	1193
selanjutnya	861
selecione as newsletters que pretende receber	1239
selecione as newsletters que quer receber	1239
select an amount	364
select payment method	364
selengkapnya	861
semua komentar	858
senare	1371
senaste	1387
senaste nyheterna	1387
senaste nytt	1387
send email	376
send feedback	387
send til en ven	210
send to a friend	376
senere	202	1108
seneste	218
seneste nyheder	218
seneste nyt	218
sense tu no seria possible	166
sent daily	445
sent weekly	445
senza di te non ce la facciamo	947
senza vincoli	948
seotud artiklid	541
seotud lood	541
sepa-lastschrift	258
services partenaires	684
servicios	492
seu e-mail	1198
seu email	1198
seuraa	629
seuraa aihetta	629
seuraava	636
seuraava juttu	634
seuraavaksi	636
sezioni	917
""", 'sf': """
sfoglia gallery	920
sfoglia il giornale	902
""", 'sh': """
share	343	376	854	882	1259
share article	376
share by email	376
share by text	376
share full article	376
share link	376
share on	376
share on bluesky	376
share on facebook	376
share on flipboard	376
share on linkedin	376
share on pinterest	376
share on reddit	376
share on social	456
share on social media	456
share on telegram	376
share on threads	376
share on x	376
share on x (twitter	376
share on your socials	456
share options	376
share pe facebook	1288
share save	376
share share	376
share story	376
share this	376	376
share this article	376
share this news	376
share this on	376
share this on social media	376
share to facebook	376
share tweet	376
share using the buttons below	456
share via	376
share via facebook	376
share via twitter	376
share with a friend	376
share with email	376
share with friends	456
share with your friends	376
sharing	376
show all	395
show caption	395
show comments	387
show external content	385
show less	395
show more	395
show more sharing options	376
shrani	1363
""", 'si': """
si din mening	1122
sie haben bereits ein konto	324
sie haben bereits ein konto? anmelden	324
sie haben den newsletter abonniert	316
sie haben noch kein abo	324
sieh dir diesen beitrag auf instagram an	298
siehe auch	277
siga	1203
siga este autor	1237
siga-nos	1203
sign in	366
sign in / register	366
sign in or sign up	366
sign me up	370
sign out	366
sign up	366
sign up for corrections and clarifications	387
sign up for free	366
sign up for our newsletter	370
sign up here	370
sign up now	366
sign up or log in	454
sign up to our newsletter	445
sign up with your email	445
signaler	688
signaler un abus	714
signaler une faute	714
signaler une faute d'orthographe	714
sigue este tema y recibe avisos	522
sigue leyendo	492
sigue leyendo debajo	486
siguiendo	484
siguiente	495
siguiente noticia	492
simak juga	859
similar articles	390
similar posts	390
similar stories	390
simpan	854
simpan artikel	882
simpan untuk dibaca nanti	882
sin comentarios	490
sin permanencia	527
single contribution	364
sinu e-posti aadress	563
sinua voisi kiinnostaa	634
sisesta oma e-posti aadress	563
siste	1124
siste nyheter	1124
siste nytt	1124
sisuturundus	539
sisuturunduse artikkel	547
site map	395
sitemap	395
""", 'sk': """
skaitomiausi	1011
skaitomiausi straipsniai	1011
skaitomiausia	1011
skaitykite daugiau	1011
skaitykite toliau	1009
skaityti daugiau	1016
skaityti komentarus	1015
skaityti toliau	1009
skaityti visus komentarus	1015
skapa ett gratis konto	1374
skapa ett konto	1374
skapa gratis konto	1374
skapa konto	1374
skapa konto gratis	1374
skaties bildes	1049
skaties foto	1049
skaties video	1049
skatieties video	1049
skip ad	358
skip ads	382
skip advertisement	382	382
skip for now	358
skip past newsletter promotion	370
skip this	358
skip to content	395
skip to footer	395
skip to main content	395
skip to navigation	395
skomentuj	1172	1178
skopiowano link	1172
skopiuj link	1172
skriv din kommentar	216	1122	1385
skriv din kommentar her	216	1122
skriv en kommentar	216	1122	1385
skriv inn e-post	1113
skriv inn e-postadressen din	1113
skriv kommentar	216
skriv ut	1116	1379
skriv ut artikeln	1379
skriv ut saken	1116
skype	377
""", 'sl': """
sla advertentie over	1088
sluit	1097
sluiten	1075
""", 'sm': """
sms	377
""", 'sn': """
snapchat	377
""", 'so': """
sobre el autor	492
sobre la firma	492
social	909
social media	268	379
sociala medier	1380
sociale media	1086
sociale medier	211
solo gli abbonati possono commentare	939
solo los suscriptores pueden comentar	517
something went wrong	445
something went wrong. please try again	445
something went wrong. please try again later	370
sommaire	693
son dakika	1449
son dakika haberleri	1449
son haberler	1449
sonraki	1451
sonraki haber	1449
sonraki sayfa	1451
sorodne vsebine	1361
sorotan	859
sort by	387
sosiaalinen media	629
sosiale medier	1117
sostieni	898
sostienici	898
soutenez-nous	670
soutenir	670
soziale medien	268
""", 'sp': """
spannend	277
spara	1379
spara artikel	1379
spara artikeln	1379
spara artikeln till senare	1379
spara till senare	1379
spausdinti	1014
special offer	366
speichern	267
spela upp	1390
spende	255
spende jetzt	255
spenden	255
spenden sie	255
spendenkonto	320
spill av	1127
spill av video	1127
spill av video her	1127
sponset	1119
sponset innhold	1119
sponsor content	382
sponsored	270	382
sponsored content	382
sponsored links	382
sponsored message	382
sponsored message - story continues after this	382
sponsored post	382
sponsored stories	390
sponsoreret	213
sponsoreret indhold	213
sponsorizzato	911
sponsorlu	1445
sponsoroitu	630
sponsrat	1382
sponzorirano	1332	1360
sponzorisano	1332
spotify	377
spotted a mistake	387
spotted an error	387
spremi	1335
""", 'st': """
stampa	908
stampa articolo	908
stampa questo articolo	950
standard digital	454
start free trial	366
start subscription	366
startseite	277	280
stay connected	370
stay in the know	370
stay informed	370
stay up to date	370
steady	255
stellenmarkt	304
stem her	221	1127
stem i afstemningen	221
stem i avstemningen	1127
steun ons	1076
stichworte	277
stikkord	1124
stimmen sie ab	304
stories for you	390
story continues	382
story continues below	382
straipsnis prieinamas tik prenumeratoriams	1009
strictly necessary cookies	385
stt	638	638
stt-afp	638
stt-reuters	638
stumbleupon	377
""", 'su': """
su questo argomento	951
subiecte	1264
submit	359
submit a correction	387
submit comment	387
subscreva a newsletter	1198
subscreva gratuitamente	1239
subscrever	1198
subscrever newsletter	1198
subscribe	366
subscribe by email	370
subscribe for free	366
subscribe here	366
subscribe now	366
subscribe to continue	366
subscribe to continue reading	366
subscribe to get the latest posts sent to your email	370
subscribe to our newsletters	370
subscribe to read	366
subscribe today	366
subscribe via email	370
subscriber exclusive	454
subscriber only	366
subscriber-only	366
subscriber-only content	454
subscribers get more	454
subscribers only	366
subscription options	366
subscriu-t'hi	140
subscriu-te	140
subskrybuj	1166
successivo	920
suche	280
suchen	280
sudah punya akun	850
suggerisci una correzione	932
suggest a correction	387
suggested	390
suggested articles	390
suivant	693
suivez notre direct	726
suivez nous	682
suivez-nous	682
suivi	682
suivre	682
suivre ce sujet	682
suivre ce sujet et recevoir une alerte	716
suivre cet auteur	682
sujets	690
sulge reklaam	547
sulje	621
sullo stesso argomento	917
sullo stesso tema	917
sumbang	849
summary by ai	428
suositellut	634
suosittelemme	634
suosituimmat	634
support local journalism	360
support our journalism	360
support our work	360
support quality journalism	360
support the author	360
support this site	360
support us	360
support us on patreon	360
support us today	360
supported by	382
sur ce sujet	690
sur le web	690
suscribete	476
suscribirme	476
suscribirse	476
suscribite	527
suscribite ahora	527
suscripciones	476
susijusios naujienos	1011
sutikti su visais	1026
sutinku	1026
suurenna kuva	636
""", 'sv': """
svar	216	1122
svara	1385
""", 'sw': """
swisha en slant	1372
""", 'sz': """
szukaj	1183
""", "t'": """
t'ha agradat aquest article	155
""", 'ta': """
ta bort annonser	1382
tag	859	917	1492
tag-uri	1264
taggar	1387
tagged	390
tagger	1124
tagi	1180
tags	218	277	348	390	492	690	859	917	1094	1211	1492
taguri	1264
taille du texte	681
taip pat skaitykite	1011
tak for din tilmelding	207
take our survey	387
tallenna	628
tallenna juttu	628
talvez mais tarde	1192
tamanho da fonte	1202
tampilkan lebih banyak	861
tartalom	841
tautan berhasil disalin	882
tautan disalin	854
tautan telah disalin	882
tavs e-pasts	1065
""", 'te': """
te has suscrito correctamente	523
te puede gustar	492
te puede interesar	492
te quedan # caracteres	517
te recomendamos	492
te-ar putea interesa	1264
teata veast	545
teavita veast	545
tee lahjoitus	622
teilen	267
teilen auf	267
teilen und weiterempfehlen	267
teised loevad	541
tek seferlik	1438
tekst loopt door onder de advertentie	1088
tekstgrootte	1085
tekstimainos	630
telegram	377	1309
teljes cikk	841
telli	539
telli kohe	539
tellijale	539
tellijana saad artiklit jagada	544
tellijatele	539
tema	1124
temaer	1124
temas	492	1211
temas relacionados	492
tematy	1180
temes relacionats	170
temi	917
temos	1011
tempo de leitura	1214
tempo di lettura	920
tempo estimado de leitura: # minutos	1202
temps de lecture	693
temps de lecture : # min	693
tendances	690
tendencias	492
tendenze	917
tentang kami	872
terbaru	859
terkait	859
terkini	859
termini e condizioni	913
termos de uso	1207
terms	385
terms & conditions	385
terms and conditions	385
terms apply	454
terms of service	385
terms of use	385
terpopuler	859
terpopuler hari ini	883
terug naar boven	1097
test din viden i ugens quiz	221
test kunnskapene dine i ukas quiz	1127
testa dina kunskaper i veckans quiz	1390
testaa tietosi viikon visassa	636
testen	259
testez gratuitement	674
testez vos connaissances	714
testez vos connaissances avec notre quiz	714
tetszik	834
text size	376
text version	395
texto gerado por ia	1227
""", 'th': """
thank you	359
thank you for subscribing	445
thank you for watching	459
thank you to our sponsors	382
thanks for subscribing	370
thanks for watching	459
thanks to our sponsors	382
the article continues below	459
the story continues below	459
the video player is currently playing an ad	426
thema	277
thema's	1094
themen	277
there are no comments yet	387
there was an error, please provide a valid email address	445
these are external links and will open in a new window	376
this is an advertisement	382
this video can not be played	426
this video cannot be played	426
threads	377
""", 'ti': """
ti consigliamo	917
ti potrebbe interessare	917
ti potrebbero interessare	917
ticker	277
tickets sichern	304
tidak terima kasih	848
tidak, terima kasih	848
tiempo de lectura	495
tiempo estimado de lectura: # minutos	483
tietosuoja	631
tiktok	377
til forsiden	218	1124
til toppen	221	1127
tilaa	623
tilaa nyt	623
tilaa uutiskirje	625
tilaa uutiskirjeet	625
tilaajalle	623
tilaajille	623
tilaukset	623
till erbjudandet	1374
till startsidan	1387
till toppen	1390
tilmeld	207
tilmeld dig	207
tilmeld dig nyhedsbrevet	207
tilmeld nyhedsbrev	207
timp de citire # min	1266
tin sau	1492
tinggalkan komentar	858
tip us	360
tips en venn	1116
tips van de redactie	1094
tipsa	1379
tipsa oss	1385
tisk	185
""", 'to': """
today's most read	458
today's paper	395
today's top stories	390
todos los comentarios	490
toestemming	1090
toeta	539
toeta meid	539
toggle	395
toggle caption	395
toimetus soovitab	541
toimitus suosittelee	634
toista	636
toon inhoud	1090
toon meer	1097
toon minder	1097
toon reacties	1092
top articles	390
top artikel	277
top comments	387
top headlines	390
top latest discussions	395
top news	390
top stories	390
top-artikel	277
top-news	277
top-themen	277
tophistorier	218
topics	390
topik	859
topik terkait	859
toppnyheter	1387
toppsaker	1124
topthemen	277
torna all'inizio	920
torna su	920
torne-se assinante	1193
torne-se membro	1193
tots els butlletins	163
toujours afficher ce type de contenu	706
tous les commentaires	688
tous ses articles	704
tout accepter	686
tout refuser	686
tout voir	693
toute l'actu	690
toutes les photos	693
""", 'tr': """
trabaja con nosotros	512
trabalhe connosco	1229
trabalhe conosco	1229
trakteer ons op koffie	1076
trang sau	1494
transferencia bancaria	475
traueranzeigen	304
treballa amb nosaltres	157
trefwoorden	1094
trend	1449
trending	277	390	859	1094	1211
trending deals	382
trending now	390
trending stories	390
trending today	390
trending topics	390
trimite	1259
trimite pe email	1259
trimite pe whatsapp	1288
trimite unui prieten	1288
try it free	366
""", 'tt': """
tt	1416	1416
tt-afp	1416	1416
tt-reuters	1416	1416
""", 'tu': """
tu e-mail	479
tu email	479
tudo sobre	1211
tue riippumatonta journalismia	622
tuitar	1202
tuitear	483
tulis komentar	858
tulis komentar anda di sini	872
tulosta	628
tulosta juttu	628
tumblr	377
tunnuksen luominen on maksutonta	623
tuoreimmat	634
tuoreimmat uutiset	634
turinio rinkodara	1017
tutti gli aggiornamenti qui	942
tutti i commenti	915
tutup	848
""", 'tw': """
tweet	376	854	908
tweet this	376
tweeta	1379
tweeter	681
tweetle	1443
tweetnij	1172
tweetnout	185
twitter	377
twitter-inhalte erlauben	273
twittern	267
""", 'ty': """
tyck till	1385
tylko w serwisie	1180
type your email	370
""", 'ud': """
udskriv	210
udvalgt	218
""", 'ui': """
uitgelicht	1094
uitloggen	1079
""", 'ul': """
ultim'ora	917
ultime news	917
ultime notizie	917
ultimele articole	1264
ultimi articoli	917
""", 'um': """
um assinante ofereceu-lhe este artigo	1246
umfrage wird geladen	304
""", 'un': """
un abbonato ti ha regalato questo articolo	950
un subscriptor t'ha regalat aquest article	169
une erreur dans l'article	688
uneix-te a la conversa	155
unfollow	379
unisciti al nostro canale	909
unlisted	395
unlock this article	366
unohditko salasanan	623
uns folgen	268
unser bestes angebot	324
unser newsletter	263
unsere empfehlung	277
unsere empfehlungen	277
unsere newsletter	263
unsere top-themen	329
""", 'up': """
up next	390
upgrade now	366
upgrade to founding member	366
upgrade to paid	360
""", 'us': """
ustawienia	1176
ustawienia cookies	1176
""", 'ut': """
utiles	686
utvalgt	1124
utvalt	1387
""", 'uu': """
uudiskiri	563
uudiskirjad	563
uusimmat	634
uutiskirje	625
uutiskirjeet	625
""", 'uw': """
uw e-mailadres	1081
""", 'va': """
vaata galeriid	546
vaata ka	541
vaata kommentaare	545
vaata pilte	546
vaata videost	546
vaata videot	546
vaata videot siit	546
vagas de emprego	1229
vai al contenuto	920
vain tilaajille	623
vakances	1049
valikko	636
valorar	490
van onze partners	1094
vandaag	1094
vandaag niet	1075
var artikkelen nyttig	1122
var artiklen nyttig	216
var oppsummeringen nyttig	1122
var opsummeringen nyttig	216
var saken nyttig	1122
vastaa	633
vastaa kyselyyn	636
vastaa lukijakyselyyn	636
""", 've': """
ve zkratce	191
vedi anche	917
vedi i # commenti	939
vedi i commenti	915
vedi tutte	920
vedi tutti	920
vedi tutto	920
veilig betalen	1078
ver # comentarios	490
ver bio	504
ver comentarios	490
ver contenido	488
ver contenido externo	508
ver essa foto no instagram	1225
ver este tuit	508
ver fotos	495
ver galeria	1214
ver los comentarios	490
ver mais	1214
ver ofertas	476	1196
ver perfil	504	1237
ver resultado parcial	1235
ver resultados	517
ver resultados de la encuesta	517
ver todas	495	1214
ver todo	495
ver todos	495	1214
ver tudo	1214
verder zonder te steunen	1075
vergroot	1097
vergroot afbeelding	1097
verlagsangebot	270
verlagsbeilage	330
verschicken	267
versenden	267
verwandte artikel	277
verwandte themen	277
verwante artikelen	1094
veuillez saisir une adresse e-mail valide	719
veure # comentaris	155
veure perfil	161
veure totes les ofertes	167
vezi # comentarii	1275
vezi comentariile	1263
vezi mai mult	1266
vezi rezultatele	1275
vezi toate	1266
vezi toate newsletterele noastre	1282
vezi toate ofertele de abonament	1286
vezi videoclipul	1281
""", 'vi': """
vi har lukket for kommentarer	216
viber	377	1309
videa	191
video	191	218	859	917	1124	1264	1387	1449	1492
video abspielen	306
video ad	382
video anschauen	306
video ansehen	306
video laden	273
video terkait	859
video's	1094
videoen afspilles her	221
videoen kan ikke afspilles	221
videolar	1449
videos	277	492
videot	634
view all	395
view all newsletters	370
view comment	387
view comments	387	395
view full size	395
view gallery	395
view image	395
view image in fullscreen	395
view more	395
view on instagram	376
view our privacy policy	426
view plans	366
view post on instagram	426
view post on x	426
view subscription options	366
view this post on facebook	426
view this post on instagram	426
view this post on threads	426
view this post on x	426
viimased uudised	541
virement	673
virement bancaire	673
vis alle	221	1127
vis bildetekst	1127
vis flere	221	1127
vis indhold	214
vis innhold	1120
vis innlegg fra facebook	1127
vis innlegg fra instagram	1127
vis kommentarer	216	1122
vis mer	1127
vis mere	221
visa alla	1390
visa fler	1390
visa kommentarer	1385
visa mer	1390
visualizza questo post su instagram	930
""", 'vk': """
vk	377
""", 'vo': """
voce sintetica	932
voir aussi	690
voir ce post	706
voir ce tweet	706
voir cette publication sur instagram	706
voir le contenu	686
voir le diaporama	693
voir les # commentaires	714
voir les commentaires	688
voir les offres	674
voir les photos	693
voir moins	693
voir plus	693
voir plus de commentaires	688
voir ses articles	704
voir son profil	704
voir tous ses articles	704
voir tout	693
voit perua tilauksen milloin tahansa	625
voit peruuttaa milloin vain	623
volg	1086
volg dit onderwerp	1086
volg ons	1086
volgen	1086
volgend artikel	1094
volgende	1097
volgende pagina	1097
vollbild	280
vols eliminar la publicitat	157
vols llegir l'article sencer? subscriu-te	167
voltar ao topo	1214
volver arriba	495
von ki zusammengefasst	300
voor abonnees	1079
vorherige seite	280
vorheriger artikel	277
vorig artikel	1094
vorige	1097
vorlesen	267
vorlesen lassen	267
vormista tellimus	539
vorteile sichern	259
vota a la nostra enquesta	155
vota en nuestra encuesta	517
vota il nostro sondaggio	939
vota nel nostro sondaggio	939
vote na nossa enquete	1235
votez dans notre sondage	714
votez pour faire entendre votre voix	714
votre adresse mail	719
votre commentaire	688
votre e-mail	677
votre email	677
vous aimerez aussi	690
vous aimerez lire	690
vous avez lu # articles sur # ce mois-ci	723
vous avez une question	688
vous n'avez pas encore de compte	723
vous pourriez aimer	690
vous pourriez aussi aimer	690
vous pouvez offrir # articles par mois	726
""", 'vs': """
vstoupit do diskuse	190
vstoupit do galerie	193
""", 'vy': """
vytisknout	185
""", 'w ': """
w tym artykule	1180
""", 'wa': """
wachtwoord vergeten	1079
war diese zusammenfassung hilfreich	300
was andere lesen	277
was this helpful	387
was this summary helpful	428
was this summary useful	428
was this translation helpful	428
watch above	435
watch below	435
watch here	435
watch more	390
watch next	390
watch on youtube	435
watch the full video	435
watch video	395
""", 'we': """
we care about your privacy	385
we recommend	390
we value your privacy	385
weekly newsletter	370
wees de eerste die reageert	1092
weigeren	1090
weiter nach der anzeige	330
weiter zum artikel	254
weitere artikel	277
weitere artikel zum thema	329
weitere links	277
weitere meldungen	277
weitere nachrichten	277
weitere news	277
weitere newsletter	316
weitere podcasts	277
weitere themen	277
weitere videos	277
weiterempfehlen	267
weiteres	277
weiterlesen	280
weniger anzeigen	280
werbeanzeige	270
werbliche inhalte	270
werbung	270
werbung von unserem partner	330
werde mitglied	255
werden sie mitglied	255
werden sie teil unseres teams	304
wesprzyj	1164
wesprzyj nas	1164
""", 'wh': """
what do you think	387
what to read next	390
whatsapp	377	377	1309
why trust us	459
why you can trust our reviews	459
why you can trust us	459
""", 'wi': """
wideo	1180
""", 'wo': """
word lid	1076
word supporter	1076
word vriend	1076
""", 'wr': """
write a comment	387
write a review	387
""", 'ws': """
wspieraj	1164
wspieraj nas	1164
wspieram	1164
wszystkie	1183
wszystkie komentarze	1178
""", 'wu': """
wunschbetrag	258
""", 'wy': """
wybrane dla ciebie	1180
wydarzenia	1180
wydrukuj	1172
wyloguj	1166
wyszukaj	1183
""", 'x': """
x	377	836
""", 'x ': """
x (twitter	377
x facebook	376
""", 'x.': """
x.com	377
""", 'xi': """
xing	377
""", 'ya': """
ya eres suscriptor	476
ya he donado	471
ya soy socio	471
ya te has registrado	476
ya tengo cuenta	476
ya tienes cuenta	476
ya tienes una cuenta	476
yanitla	1448
yazdir	1443
yazi boyutu	1443
""", 'ye': """
yearly	359
yes	387
""", 'yo': """
yorum	1448
yorum yap	1448
yorum yaz	1448
yorum yazin	1448
yorumlar	1448
yorumlari oku	1448
you are now subscribed	445
you are subscribed	445
you can change how much you give or cancel your contributions at any time	360
you have # seconds	382
you may also be interested in	390
you may also enjoy	390
you may also like	390
you may have missed	390
you may like	390
you might also be interested in	390
you might also like	390
you might like	390
you're in	370
you're subscribed	445
your account	366
your comment	387
your donation is tax-deductible	450
your email	370
your email address	370
your gift is tax-deductible	450
your privacy choices	385
your privacy is important to us	385
your subscription is confirmed	445
youtube	377
youtube-inhalte erlauben	273
""", 'yu': """
yukari	1451
""", 'z ': """
z ostatniej chwili	1180
""", 'za': """
zaakceptuj wszystko	1176
zaboravljena lozinka	1329
zadejte e-mail	183
zadnje novice	1361
zahl ich	255
zahlungsart	258
zahlungsarten	258
zahlungsmethode	258
zahlungsmethoden	258
zalo	1487
zaloguj	1166
zamknij	1163
zapisz	1172
zaregistrovat se	181
zarejestruj	1166
zaten abone misiniz	1439
""", 'zi': """
zie ook	1094
ziedot	1042
zip code	370
""", 'zo': """
zobacz komentarze	1178
zobacz wszystkie	1183
zobrazit diskusi	190
zobrazit galerii	193
zobrazit obsah	188
zoek	1097
zoeken	1097
zoom	395
""", 'zu': """
zu den abo-angeboten	259
zu den angeboten	324
zu den kommentaren	275
zugang freischalten	259
zum abo	259
zum abo-shop	324
zum aboshop	324
zum angebot	259
zum artikel	280
zum gewinnspiel	304
zum inhalt	280
zum inhalt springen	280
zum kommentieren anmelden	275
zum podcast	306
zum quiz	304
zum seitenanfang	280
zum thema	277	280
zum video	306
zur bildergalerie	280
zur diskussion	275
zur fotostrecke	280
zur mediathek	306
zur merkliste	325
zur navigation	280
zur newsletter-anmeldung	263
zur startseite	277
zur themenseite	280
zur umfrage	304
zusammenfassung mit ki	300
zustimmen	273
zustimmen und weiter	273
"""}

START = {'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	427 K post shared by	427 K video posted by	427 K post by	692 K lire aussi	692 K lire également	926 K cura della redazione	1221 K autora escreve segundo o novo
""", 'ab': """
abbonati	900 K a
abonnez	12 K-vous	672 K-vous à
abonniere	12 K
abonnieren	12 K sie	257 K sie
about	396 K the author	396 K the authors	396 K the writer
""", 'ac': """
accepted	365 K payment methods:	365 K cards:
acest	1274 K rezumat	1274 K articol a fost tradus
achou	7 K algum
achtergrond	1096 K:
acompanhe	12 K
acquista	935 K la rivista
""", 'ad': """
ad	461 K:
add	12 K us	413 K
additional	463 K reporting by
advertise	433 K with
advertisement	461 K:
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	429 K summaries	429 K-generated summaries	430 K tools were	430 K was used	430 K helped	430 K assisted	1269 K informații	1269 K un subiect	1269 K un pont	1269 K fost martor
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	1243 K o	1243 K a	1243 K-nos a
""", 'ak': """
aktuelle	278 K nachrichten aus
""", 'al': """
al	509 K mostrar este contenido
all	27 K comments
alla	27 K kommentarer	27 K inlägg	1388 K artiklar om	1391 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	219 K artikler om	222 K artikler af	278 K artikel zu	278 K artikel von	279 K infos:	279 K news:	281 K artikel von	305 K folgen	1095 K artikelen over	1098 K artikelen van	1125 K saker om	1128 K artikler av
alles	278 K zum thema	278 K zu	1095 K over
als	326 K abonnent können sie	326 K abonnentin können sie
also	391 K in	392 K read	392 K read	392 K on this site:	392 K worth reading:	392 K on this topic:	818 K read:	818 K read-
alt	219 K om	1125 K om
alte	1290 K știri din
altre	918 K notizie su	952 K notizie di
altri	918 K articoli su	921 K articoli di
altro	918 K su	919 K su questo tema:
""", 'am': """
am	1273 K citit și sunt de acord
""", 'an': """
ancora	32 K nessun commento
anda	864 K punya
anna	553 K vihjest	553 K vihje
annonces	709 K légales : publiez
ansvarig	1418 K utgivare:
ansvarlig	1154 K redaktør:
anuncie	1230 K no	1230 K na
any	27 K comment
""", 'ap': """
apa	870 K reaksi anda
apakah	8 K artikel	864 K anda punya	870 K ringkasan ini	870 K artikel ini	870 K berita ini	870 K informasi ini
apoya	474 K	474 K a
approfondimento	919 K:
approfondisci	919 K
apresentado	1233 K por
""", 'aq': """
aquest	154 K resum	154 K text ha estat traduït	154 K article ha estat traduït
""", 'ar': """
arbejder	228 K du
arbetar	1398 K du
archives	692 K :
are	396 K you affected by
article	700 K traduit
articles	396 K by
articol	1274 K tradus	1278 K susținut de
articolo	933 K tradotto
artificial	430 K intelligence
artikel	860 K terkait:	869 K ini	884 K ini telah tayang di	884 K ini pertama kali tayang	884 K ini pernah tayang	884 K ini sudah tayang
""", 'as': """
ascolta	1 K	919 K:	938 K il podcast	938 K la puntata
ask	396 K us here	429 K the	429 K our
assista	1213 K:	1234 K ao vídeo acima	1234 K ao vídeo abaixo	1234 K ao vídeo
""", 'at': """
atlikite	1028 K testą
atradi	1061 K kļūdu
""", 'au': """
auch	279 K interessant	279 K interessant:	279 K lesenswert	279 K spannend:	328 K bei uns:
aucun	32 K commentaire
audio	434 K version of this	511 K generado	933 K generato	1274 K generat
aus	279 K dem archiv:	328 K unserem archiv:
author	396 K bio
autore	1055 K:
autors	1055 K:
""", 'av': """
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
""", 'ay': """
ayrica	1450 K okuyun	1450 K bakin	1450 K bakin:
""", 'ba': """
baca	860 K juga	860 K juga:	860 K juga	860 K juga:	860 K:	860 K selengkapnya	860 K selengkapnya:	860 K selanjutnya:	863 K berita	876 K berita tanpa iklan	884 K berita lainnya	884 K artikel lainnya	884 K artikel lain	884 K berita selengkapnya	885 K pula:	885 K lagi:
background	392 K:	457 K reading:
bagaimana	870 K reaksi anda	870 K pendapat anda	870 K menurut anda
baggrund	220 K:
bagikan	3 K
baixe	13 K
bakgrund	1389 K:
bakgrunn	1126 K:
bakiniz	1450 K:
""", 'be': """
be	28 K kind	28 K respectful	31 K the first
beachten	28 K sie bitte
become	363 K a member of	441 K a member to comment
bekijk	1096 K ook	1096 K:	1096 K hier	1096 K ook:	1098 K alle artikelen van
belanja	871 K di toko
beli	871 K tiket
beluister	1 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	871 K dengan tim
beri	870 K rating	1362 K tudi
berikan	870 K penilaian anda	874 K suara anda
berikutnya	885 K:
berita	869 K ini	884 K ini telah tayang
besuche	12 K uns
besuchen	12 K sie uns
""", 'bi': """
bildergalerie	279 K:
bir	7 K hata
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie
bizi	12 K
""", 'bl': """
black	451 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	1131 K medlem av	1131 K abonnent på	1395 K medlem i	1395 K prenumerant på
blijf	28 K
bliv	31 K den første	225 K medlem af	225 K abonnent på	234 K testlæser	234 K klogere på
""", 'bo': """
bodite	31 K prvi
book	431 K your ticket	431 K tickets
""", 'br': """
brak	32 K komentarzy
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet
buat	890 K akun gratis
budi	31 K prvi
budite	31 K prvi
bunu	1450 K da okuyun:
buy	431 K tickets	431 K your ticket	431 K your tickets
""", 'c': """
c	400 (K) #
""", 'ca': """
can	439 K't see the poll	439 K't see the quiz	439 K't see this poll
catch	12 K us	381 K us on	434 K up on bbc	457 K up:
""", 'ce': """
ce	33 K părere	700 K résumé	700 K texte a été traduit	709 K numéro est en vente	709 K numéro est disponible
cek	863 K
ces	700 K points clés
cet	8 K article vous	700 K article a été traduit
cette	700 K synthèse	700 K traduction a été
""", 'ch': """
che	33 K ne pensi
chia	3 K sẻ
choose	413 K
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	919 K qui
click	414 K here to join	414 K to join	436 K here for more	443 K here to download	443 K to download
clique	1213 K aqui	1234 K no player acima
cliquez	692 K ici
clube	1230 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	881 K
colunista	1220 K do	1220 K da
come	431 K and meet
comentarii	5 K
comentariile	5 K	27 K	1276 K nu reprezintă	1276 K aparțin
comentarios	5 K	27 K	518 K moderados según
comentariul	27 K dumneavoastră	27 K tău	1276 K tău va
commandez	709 K notre	709 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	441 K must
commenti	5 K	27 K
commenting	5 K	441 K is
comments	5 K	5 K on this	27 K	441 K are reserved	441 K are for	441 K are open to	441 K are only
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
compra	513 K aquí
condividete	3 K
condividi	3 K
confira	1213 K:	1213 K também	1213 K também:
conhece	1224 K algum caso
connect	12 K with	381 K with us
conoces	499 ¿K	503 ¿K algún
consiglia	3 K
consulta	494 K aquí
consultez	709 K les avis de décès	709 K nos offres
contact	396 K the author	396 K the reporter	396 K:	396 K this reporter
contacta	496 K con
contacte	496 K con
contacter	694 K l'auteur
contactez	694 K l'auteur	694 K-nous	703 K l'auteur
contacto	507 K:
contate	1215 K o autor
contatta	921 K l'autore
contenido	511 K generado	515 K ofrecido por
contenu	700 K généré	712 K proposé par	712 K sponsorisé par
contenuto	933 K generato	937 K offerto da
contingut	154 K generat	158 K ofert per
continue	451 K reading
contributions	27 K
copy	3 K link to	3 K the link	3 K article
copyright	283 K	400 K ©	400 K #	400 K:	400 K by
cosa	33 K ne pensi
""", 'cs': """
csatlakozz	12 K
""", 'cy': """
cyber	451 K monday
""", 'cz': """
czytaj	1181 K więcej o	1182 K także	1182 K także:	1182 K też	1182 K też:	1182 K również	1182 K więcej	1182 K:	1182 K także	1182 K też	1182 K więcej
""", 'da': """
da	919 K leggere:
daftar	871 K webinar	890 K gratis
daftarkan	871 K diri anda
daha	1450 K fazlasi:
dapatkan	863 K
das	278 K beste aus	279 K könnte sie auch interessieren	279 K könnte dich auch interessieren	279 K könnte sie interessieren:	279 K könnte sie auch interessieren:	279 K könnte dich auch interessieren:	305 K ganze interview	305 K komplette interview
dazu	279 K auch:	328 K passend:
""", 'de': """
de	5 K reacties
deel	3 K dit	3 K het
dein	27 K kommentar
deine	308 K meinung ist uns wichtig
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen
dela	3 K artikeln	3 K den här	3 K texten
deli	3 K
delite	3 K
delta	1140 K i vår	1404 K i vår
deltag	234 K i vores
den	26 K här sammanfattningen
dengarkan	1 K	860 K:	873 K podcast	873 K juga
denne	26 K opsummering
der	5 K kommentarbereich	32 K er ingen kommentarer
descarga	13 K
descargue	13 K
descarrega	13 K	162 K't l'app	162 K't la nostra	162 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	513 K nuestros	513 K nuestras
descuentos	513 K exclusivos para suscriptores
despre	1271 K autor
detaylar	1450 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	1450 K okuyun:
deze	26 K samenvatting
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this
die	5 K kommentarfunktion	5 K kommentare	301 K zusammenfassung	305 K neue folge	305 K aktuelle folge	305 K komplette folge	305 K ganze folge	305 K ganze sendung	308 K umfrage wird durchgeführt
diese	301 K meldung
dieser	301 K artikel	301 K text	301 K beitrag
dieses	301 K interview
dig	457 K deeper:
digital	451 K subscriptions
din	27 K kommentar
dinleyin	1450 K:
direkt	1389 K:
direkte	1126 K:
disclaimer	400 K:	800 K:
discover	23 K more from
diskuse	5 K
diskusia	5 K
diskutujte	28 K
diskuze	5 K
disponible	162 K a l'app store	162 K a google play	521 K en app store	521 K en google play y	717 K sur google play
distribuie	3 K
distributed	463 K by
dit	27 K indlæg
""", 'do': """
do	33 K you agree	396 K you have a story	396 K you know more	396 K you have information	396 K you work at	396 K you work in	396 K you have a tip	396 K you have any information	438 K our
don	372 K't miss	392 K't miss:
dona	474 K a	900 K a
donasi	879 K untuk
donate	363 K to
dossier	692 K :
dowiedz	1182 K się więcej
download	13 K	876 K
""", 'dp': """
dpa	283 (K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	228 K kan tippe os	228 K kan sende os	247 K har brugt	247 K har læst	1155 K har lest	1155 K har #	1398 K som källa	1419 K har läst	1419 K har #
dukung	879 K	879 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você
""", 'ea': """
earlier	457 K coverage:
""", 'eb': """
ebenfalls	279 K interessant:
""", 'ed': """
editing	400 (K by	400 K by
editor	392 K's picks:	866 K:	866 K :
""", 'ei': """
ei	32 K vielä kommentteja
ein	299 K beitrag geteilt von	299 K von	299 K post von
""", 'el': """
el	156 K teu comentari serà	516 K vídeo comenzará	516 K video comenzará
els	5 K comentaris	27 K comentaris
""", 'em': """
em	1233 K parceria com
email	3 K this	396 K the author	396 K us
empfehlen	3 K sie
""", 'en': """
en	158 K col·laboració amb	494 K vídeo:	494 K directo	494 K contexto:	515 K colaboración con	692 K savoir plus	692 K direct	712 K partenariat avec	728 K vidéo -	728 K images -
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K
enjoy	451 K
enjoying	372 K this article
entdecke	23 K mehr von
entenda	1213 K:
entra	12 K nel
entre	12 K no
envia	149 K'ns
envianos	502 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	228 K du	1134 K du
erbjudande	1404 K till dig som
""", 'es': """
es	32 K gibt noch keine kommentare	505 K corresponsal	505 K redactor de	505 K redactora de	505 K jefe de	505 K jefa de
escanea	502 K el código	521 K el código para descargar
escolta	1 K	160 K el pòdcast	160 K el podcast	160 K el nostre pòdcast	160 K el nostre podcast
escoltar	1 K
escucha	1 K	516 K el pódcast	516 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	725 K
esta	511 K noticia ha sido traducida	511 K traducción se ha hecho	511 K traducción ha sido	511 K función utiliza	518 K noticia pertenece a	1228 K tradução foi feita	1228 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	509 K contenido procede de	509 K contenido proviene de	511 K texto ha sido traducido	511 K artículo ha sido traducido	513 K reportaje forma parte del número	513 K artículo forma parte del número	518 K artículo pertenece a	1228 K texto foi traduzido	1228 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	145 K pot interessar:
""", 'ex': """
explainer	392 K:
explore	392 K more:
""", 'ez': """
ez	840 K is érdekelheti:
""", 'fa': """
fai	941 K il quiz	941 K il test	941 K il nostro
faites	672 K un don à
fale	1215 K com o autor	1221 K com o repórter	1221 K com a repórter
fandt	7 K du
fant	7 K du
""", 'fe': """
feel	406 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
""", 'fi': """
fii	31 K primul
filed	392 K under:
find	12 K us	12 K os	381 K us on	381 K me on	433 K your next job
finden	12 K sie uns
finn	12 K oss
""", 'fl': """
flash	451 K sale
fler	1388 K artiklar om	1391 K artiklar av
flere	219 K artikler om	222 K artikler af	1125 K saker om	1125 K saker fra	1126 K saker om	1128 K saker av	1140 K jobber på
""", 'fo': """
folge	12 K
folgen	12 K sie
folgt	12 K
follow	12 K	381 K us	381 K @	381 K all the latest	381 K the latest	381 K our	414 K the	863 K
for	13 K a better	13 K the best	436 K more news	436 K more local	436 K more stories	436 K more on	436 K more coverage	436 K more of our	436 K more from	436 K the latest	443 K the best experience	443 K the best reading experience	451 K just	451 K only	457 K more on the story
forward	3 K this
fotostrecke	279 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	301 K unsere ki
fragen	301 K sie unsere ki
freier	323 K zugang für abonnenten
from	392 K the archive:	392 K our archive:	392 K our archives:	457 K our archives:
""", 'fu': """
fuiste	503 ¿K testigo
full	392 K story:	392 K coverage:
funnet	7 K en
further	392 K reading:
""", 'ga': """
gabung	12 K	863 K
gambas	860 [K:video
""", 'ge': """
geef	3 K dit
generative	430 K ai
get	13 K the app	13 K our	23 K	372 K the latest	372 K breaking news	414 K	414 K the	431 K tickets	431 K your tickets	443 K the	444 K text alerts	444 K news alerts	447 K the	447 K our	451 K	463 K permission to reuse
""", 'gi': """
gift	3 K this
giornalista	925 K professionista	925 K e scrittrice	925 K e scrittore
""", 'go': """
go	457 K deeper:
gostou	8 K
got	396 K a tip	396 K a story	396 K a news tip	396 K a question
""", 'gr': """
graduada	506 K en
graduado	506 K en
""", 'gu': """
guarda	919 K anche	919 K:	919 K il video	919 K anche:	938 K il video qui sopra
gulir	886 K ke bawah	886 K untuk
""", 'ha': """
haben	7 K sie einen fehler	281 K sie hinweise
haberde	7 K hata
haberin	1450 K devami için
haberleri	13 K
haga	503 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	929 K informazioni	929 K una notizia	929 K una segnalazione	929 K una storia
hakaret	27 K içeren
halaman	885 K selanjutnya:
hallgasd	1 K meg
hallgassa	1 K meg
haluatko	642 K kertoa	649 K töihin	649 K meille töihin
har	7 K du fundet	7 K du sett	222 K du et tip	228 K du oplysninger	228 K du viden	228 K du et godt tip	228 K du tip	228 K du flere oplysninger	228 K du oplevet	228 K du selv oplevet	228 K du en god historie	1128 K du et tips	1134 K du informasjon	1134 K du opplysninger	1134 K du flere opplysninger	1134 K du tips	1134 K du et tips	1134 K du opplevd	1134 K du erfaring	1134 K du tanker	1134 K du noe på hjertet	1398 K du information	1398 K du uppgifter	1398 K du tips	1398 K du ett tips	1398 K du varit med om	1398 K du egna erfarenheter	1398 K du upplevt
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	156 K d'estar registrat	156 K detectat cap	156 K trobat cap	503 ¿K sido testigo
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
have	7 K you found	7 K you spotted	396 K a tip	396 K a story	396 K a news tip	396 K you been	396 K a question about this	396 K a question for	442 K your say
hay	7 K algún
haz	494 K clic aquí	503 K tu denuncia	519 K nuestro test	519 K el test	519 K nuestro quiz
hazte	474 K socio de
""", 'he': """
hear	1 K this	434 K this story	436 K more
heb	7 K je een fout	1098 K je een tip
heeft	1098 K u een tip
help	439 K us improve
hent	13 K	225 K appen fra	239 K	1145 K
here	457 K's more on this
het	5 K reactieveld	1095 K beste van
""", 'hi': """
hier	279 K lesen sie	279 K geht es zu	279 K geht's zu	305 K klicken, um	308 K geht es zum quiz	308 K geht es zum täglichen
highlights	429 K
hintergrund	279 K:
hitta	12 K oss
hittat	7 K ett
""", 'hj': """
hjelp	1140 K oss å bli bedre
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
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	918 K più letti di	933 K punti chiave
""", 'ic': """
icymi	392 K:
""", 'if': """
if	7 K you spot	7 K you notice	406 K you enjoyed this	406 K you liked this
""", 'ih': """
ihr	27 K kommentar
ihre	27 K beiträge	33 K meinung	308 K meinung ist uns wichtig
""", 'ik': """
iklan	886 K -
ikuti	12 K	863 K	874 K survei	874 K polling	874 K jajak pendapat	874 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	931 K video non è disponibile	933 K testo è stato realizzato	938 K video inizierà	940 K tuo commento sarà
ilgili	1450 K haber
ilginizi	1450 K çekebilir	1450 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	649 K
""", 'im': """
im	279 K video:
image	400 K copyright	400 K source,	400 K credit:
""", 'in': """
in	392 K case you missed it:	434 K the video player above	935 K edicola da	935 K edicola con	937 K collaborazione con	956 K offerta
informationen	301 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	943 K il codice	943 K il qr code	943 K il qr
inscreva	1230 K-se no nosso webinar
inscrivez	709 K-vous à notre webinaire
instala	13 K
instale	13 K
install	13 K
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
invia	3 K	929 K la tua lettera
""", 'is': """
is	7 K something wrong
isi	874 K survei
ist	7 K ihnen ein fehler
""", 'iz': """
izle	1450 K:
izleyin	1450 K:
izpildi	1060 K testu
""", 'ja': """
ja	1055 K tev ir informācija	1055 K jums ir informācija	1055 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä
jadikan	863 K
jadilah	31 K yang pertama
jawab	874 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie
jetzt	305 K reinhören	308 K tickets sichern	328 K lesen:
""", 'ji': """
jika	864 K anda mengetahui	864 K anda punya
""", 'jo': """
job	225 K hos
jobb	1131 K i
jobba	1395 K på
jobbar	1398 K du
jobber	1134 K du
jogue	1230 K palavras cruzadas
join	12 K our	12 K us	23 K	363 K	381 K the conversation on	381 K us on	414 K the	414 K	431 K us for	431 K us at	431 K us in	431 K us live	442 K the conversation	442 K the discussion	442 K the debate	451 K for	451 K now
jornalista	1220 K formada	1220 K formado
""", 'ju': """
junte	12 K-se	23 K-se a
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kanalimiza	12 K
kas	553 K sul on vihje	553 K sul on vihjeid
katso	635 K myös	635 K:	635 K video	635 K myös:
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	372 K up with	451 K reading
kender	228 K du til
kerro	642 K kokemuksesi	642 K oma
keskustele	28 K
keskustelu	652 K on auki
key	429 K points	429 K takeaways
""", 'ki': """
ki	301 K-generierte inhalte	301 K-generierte texte	301 K-generierte zusammenfassungen
kijk	1096 K ook	1096 K hier
kirim	864 K foto	864 K tulisan
kirimkan	864 K foto
kirjaudu	652 K
kirjoittaja	644 K on	644 K työskentelee
kirjuta	553 K autorile
""", 'kl': """
klausykite	1022 K
klicka	1389 K här
klik	220 K her	863 K	1096 K hier
klikk	1126 K her
kliknij	1182 K tutaj
""", 'kn': """
know	406 K someone	406 K anyone
""", 'ko': """
kom	234 K til vores	1140 K på vårt	1140 K på vår	1404 K på vårt	1404 K på vår
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
kontakt	194 K na autora	222 K journalisten	228 K journalisten	229 K	281 K:	1128 K journalisten	1134 K oss	1134 K journalisten	1135 K
kontakta	1391 K reportern	1398 K oss via	1398 K reportern	1399 K
kontributor	866 K:
konuyla	1450 K ilgili:
koreksi	870 K artikel
""", 'ku': """
kui	553 K sul on teema	553 K sul on vihje	553 K tead	553 K märkasid
kunjungi	871 K toko
kuula	558 K podcasti
kuuntele	1 K	635 K:	635 K myös	635 K myös:	650 K
""", 'l': """
l	5 K'espace commentaires	694 K'auteur	700 K'essentiel par	921 K'autore
""", 'la': """
la	5 K sección de comentarios	713 K vidéo va commencer	940 K tua opinione conta
laatste	1095 K nieuws over
ladda	13 K ner	1408 K ner	1408 K ned
lade	13 K
laden	13 K sie
langganan	881 K
lanjut	886 K membaca
lanjutkan	886 K membaca
laporan	865 K:	866 K wartawan	866 K kontributor
laporkan	870 K kesalahan
lasi	1045 K arī	1045 K vairāk	1045 K vēl
lasiet	1045 K arī
last	13 K ned	1145 K ned
lataa	13 K
latest	391 K from	391 K in	391 K videos from
laureata	925 K in
laureato	925 K in
""", 'le': """
le	494 K puede interesar	494 K puede interesar:	691 K meilleur de
lea	494 K también	494 K aquí	494 K además	494 K más	494 K:	494 K también	494 K además:
lediga	1395 K jobb på	1395 K tjänster på
ledige	225 K stillinger hos	225 K stillinger på	1131 K stillinger i	1131 K stillinger hos
lee	13 K en	494 K también	494 K más	494 K:	494 K también	494 K más:	494 K aquí:	521 K las noticias sin anuncios	521 K sin anuncios en la app	532 K aquí la nota completa
leer	494 K también	494 K más
lees	13 K	1095 K meer over	1096 K ook	1096 K ook:	1096 K meer	1096 K meer:	1096 K verder	1096 K hier	1096 K:	1096 K ook	1096 K meer	1096 K verder:
leestip	1096 K:
leggi	13 K	918 K tutte le notizie	919 K anche	919 K anche:	919 K qui	919 K tutto	919 K:	919 K anche	919 K pure:	926 K tutti gli articoli di
legyen	31 K ön az első
leia	13 K	1212 K mais sobre	1213 K também	1213 K também:	1213 K mais	1213 K:	1213 K aqui	1213 K também	1213 K mais	1213 K mais:
leidsid	559 K vea	559 K artiklist vea
leiten	3 K sie
ler	1213 K também	1213 K mais
les	5 K commentaires	27 K commentaires	27 K messages	691 K plus lus	700 K points clés	700 K réponses sont générées	1125 K mer om	1126 K også	1126 K også:	1126 K mer	1126 K mer:	1126 K:	1126 K hele saken	1126 K om	1126 K her	1126 K også	1126 K mer	1126 - K også	1131 K videre med	1145 K eavisen	1145 K avisa	1145 K avisen
leseempfehlung	328 K:
lesen	13 K sie	278 K sie mehr zu	278 K sie mehr zum	279 K sie auch	279 K sie mehr	279 K sie hier	279 K sie dazu	279 K sie jetzt	279 K sie außerdem	279 K sie mehr zum thema	328 K sie hierzu:
lesenswert	328 K:
lesetipp	279 K	279 K:
lest	279 K auch
""", 'li': """
licencia	533 K creative commons
licenciada	506 K en
licenciado	506 K en
license	463 K this
lies	279 K auch	279 K mehr	279 K dazu
lihat	860 K juga	860 K juga:	873 K video	885 K pula:
like	12 K us	372 K what you're reading	381 K and follow
limited	451 K time	451 K-time
link	1498 K bài gốc
lire	691 K tous nos articles	692 K aussi	692 K également	692 K	692 K notre	692 K l'article	692 K plus	692 >> K
lisez	13 K	692 K aussi	725 K
listen	1 K to	392 K |	392 K:	434 K to the latest episode	434 K to the full episode	434 K to the full interview	434 K again on
live	220 K:	279 K-ticker:
liveblog	1096 K:
""", 'll': """
llegeix	145 K també	145 K més
llegiu	145 K també
llicenciada	151 K en periodisme
llicenciat	151 K en periodisme
""", 'lo': """
lo	493 K más leído en	493 K más visto en	493 K último en
loe	542 K ka	542 K lisaks	542 K veel	542 K edasi:
log	247 K ind eller opret
logg	1155 K inn eller
logga	1419 K in eller
los	5 K comentarios	27 K comentarios
lowongan	871 K kerja di
""", 'lu': """
lue	635 K myös	635 K myös:	635 K lisää	635 K lisää:	635 K:	635 K myös	635 K lisää	635 K seuraavaksi:
luister	1 K	1096 K ook	1096 K:	1096 K ook:
luo	652 K tunnus
""", 'ly': """
lyssna	1 K på	1389 K	1389 K:
lyt	1 K til	220 K til
lytt	1126 K til
""", 'ma': """
mach	308 K den test:
machen	308 K sie den test:	308 K sie mit bei unserer
mai	1265 K multe detalii	1265 K mult pe această temă:	1290 K multe articole despre	1290 K multe știri despre
mail	1098 K de auteur
mais	1212 K lidas em	1212 K de	1212 K sobre	1212 K notícias de	1212 K notícias sobre	1215 K artigos de
make	12 K us
manda	502 K tus fotos
mandanos	502 K
mande	1224 K sua sugestão	1224 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	863 K bergabung
masuk	890 K atau daftar
masz	1184 K temat
""", 'me': """
meer	1095 K over	1095 K uit	1095 K van	1095 K nieuws over	1096 K lezen:	1098 K van deze auteur
meest	1095 K gelezen in
meet	396 K the author	431 K our
mehr	278 K zum thema	278 K aus	278 K von	278 K zu	278 K lesen über	278 K über	279 K zum thema	279 K dazu	279 K dazu:	279 K lesen:	279 K aus dem ressort	279 K aus der region:	281 K vom autor	281 K von der autorin	281 K artikel von	301 K informationen zum einsatz von ki	328 K nachrichten aus	328 K aus dem archiv:
meistgelesen	278 K in
mejla	1398 K reportern	1399 K
meld	1140 K deg på vårt
menemukan	7 K kesalahan
mer	1125 K om	1125 K fra	1126 K om saken:	1388 K om	1388 K från	1389 K om ämnet:	1389 K läsning:	1391 K av
merci	28 K de rester	28 K de respecter
mere	219 K om	219 K fra	220 K om emnet:
mest	1388 K läst i
mettiti	941 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	494 K también	494 K:	494 K también	494 K también:	516 K el video arriba	516 K el vídeo de arriba
mit	33 K gondol	283 K material von
""", 'mo': """
mohlo	192 K by vás zajímat:
molimo	28 K vas da
more	391 K from	391 K on	392 K from	392 K on this	392 K to read:	392 K on this story:	392 K on this topic:	392 K stories:	392 K on:	396 K by	396 K stories by	457 K coverage:
most	391 K read in	391 K read on	391 K viewed in	391 K popular in	391 K popular on
""", 'mu': """
mua	1503 K vé
must	392 K read:
""", 'na': """
najdete	12 K nás
najnowsze	1181 K z
najpopularniejsze	1181 K w
napisz	31 K pierwszy
nata	925 K a
nato	925 K a
""", 'ne': """
ne	33 K düşünüyorsunuz
nema	32 K komentara
nenhum	32 K comentário
nessun	32 K commento
neueste	278 K artikel aus
new	451 K year sale
newsblog	279 K:
next	392 K:
""", 'ng': """
nghe	1 K	1493 K:	1504 K podcast	1504 K toàn bộ bài	1504 K bài viết
""", 'ni': """
niciun	32 K comentariu
nie	32 K ma jeszcze
nikmati	876 K berita	881 K
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	494 K te pierdas:
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
nos	692 K lecteurs ont lu
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	493 K de
notre	692 K dossier	692 K article	692 K enquête :	692 K reportage :
nous	12 K suivre
now	392 K read:
""", 'nu': """
nu	32 K există comentarii
""", 'o': """
o	27 K seu comentário	33 K que você acha	194 K autorovi	194 K autorce	1184 K autorze	1184 K autorce	1221 K autor escreve segundo o novo	1236 K seu comentário será	1273 K postare distribuită de
""", 'ob': """
objevili	7 K jste
obserwuj	12 K
""", 'of': """
ofert	158 K per
offerta	956 K speciale
offrez	3 K
offrir	3 K
ofrecido	515 K por
""", 'ok': """
okuyun	1450 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	553 K midagi	553 K kogenud
oletko	642 K kokenut	642 K itse kokenut
olvasd	840 K el	840 K el:
olvass	840 K tovább:
olvassa	840 K el	840 K el:	840 K el ezt is
""", 'om': """
om	222 K forfatteren	222 K skribenten	1128 K forfatteren	1128 K skribenten	1391 K skribenten	1391 K författaren
""", 'on': """
on	392 K our site:
onko	642 K sinulla juttuvinkki	642 K sinulla vinkki	642 K sinulla tietoa	642 K sinulla aiheesta
only	441 K registered	441 K subscribers	441 K members
ontdek	23 K meer van
""", 'oo': """
ook	1096 K interessant:
""", 'op': """
opinion	392 K |
opprett	1155 K en	1155 K konto	1155 K bruker
oppsummeringen	26 K er
opret	247 K en gratis	247 K dig gratis
opsummeringen	26 K er
""", 'os': """
os	5 K comentários	27 K comentários
osale	558 K
osallistu	649 K
ossza	3 K meg
osta	558 K pilet	649 K liput
oszd	3 K meg
""", 'ot': """
ota	642 K yhteyttä toimittajaan	642 K yhteyttä toimitukseen	646 K yhteyttä
""", 'ou': """
our	457 K earlier coverage:
ouvir	1 K
""", 'ov': """
over	1098 K de auteur
""", 'pa': """
paid	410 K for by
para	503 K comunicarse con	503 K contactar con	518 K poder comentar
partager	3 K
partagez	3 K
partecipa	935 K al nostro
participe	12 K
participez	709 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	429 K of this article	429 K of this story
pas	32 K encore de commentaire
pasidalinkite	1023 K savo istorija
passend	279 K dazu	279 K dazu:
payment	365 K methods:
""", 'pe': """
peatoimetaja	550 K:
pentru	1273 K a vedea acest	1273 K a vizualiza acest
penulis	865 K:	866 K:	866 K :
per	919 K approfondire	919 K approfondire:	926 K contattare l'autore	926 K contattare l'autrice	926 K scrivere all'autore	926 K scrivere all'autrice	929 K segnalazioni
periodista	151 K especialitzada	151 K especialitzat	505 K de	505 K especializada	505 K especializado
pewarta	865 K:	866 K:	866 K :
""", 'pi': """
piesakies	1060 K
pievienojies	1054 K
pievienojieties	1054 K
pilihan	860 K editor:
pirkite	1028 K bilietus
""", 'pl': """
place	433 K a classified	433 K an ad
play	438 K our	438 K today's
please	28 K keep	28 K be	28 K stay	28 K respect
plus	691 K d'articles sur	691 K d'infos sur
""", 'po': """
pobierz	13 K
podaruj	3 K
podcast	279 K-tipp:	392 K:	692 K :
pode	1213 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podsumowanie	26 K wygenerowane	26 K zostało
podziel	3 K się
pogledajte	1334 K i	1334 K još
poglejte	1362 K tudi
poin	869 K penting	869 K-poin penting
points	700 K clés
polecamy	1182 K:
poll	438 K:
pon	519 K a prueba tus
ponturi	1269 K și sesizări
popular	391 K in
posa	156 K a prova els teus
posez	700 K vos questions	700 K votre question
poslechnout	1 K
posted	391 K in	392 K in:
posts	27 K
potrebbe	919 K interessarti:
pots	149 K enviar-nos
pour	692 K aller plus loin	692 K rappel :	703 K nous contacter	703 K contacter	713 K écouter cet épisode
povezano	1334 K:
pozrite	1348 K si
""", 'pr': """
pratite	12 K
preberite	1362 K tudi	1362 K še	1362 K več
prefer	413 K
pregunta	154 K a la nostra
prenesite	13 K
prenota	935 K il tuo posto per l'evento
prenumerata	1035 K nuo
prenumeruokite	1035 K ir skaitykite	1035 K nuo	1035 K tik
preuzmite	13 K
previous	457 K coverage:
previously	392 K:
pridajte	12 K sa
primetili	7 K ste
primijetili	7 K ste
print	3 K this
prisijunkite	1021 K prie
privacy	372 K notice:
profitez	725 K
promoted	410 K by	461 K:
prosimy	28 K o
przeczytaj	1182 K także	1182 K też	1182 K:	1182 K też:
""", 'pu': """
puede	12 K seguir	503 K enviarnos	503 K contactar	503 K escribir
puedes	12 K seguir	494 K leer también	494 K leer:	503 K enviarnos	503 K contactar	503 K escribir	516 K escuchar todos los episodios
punti	933 K chiave
puntos	511 K clave generados
punya	864 K informasi	864 K cerita
puoi	12 K seguirci	929 K inviarci
""", 'py': """
pysy	28 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	1496 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
quelle	283 K: dpa	283 K:
quellen	283 K:
quer	1224 K sugerir	1224 K contar	1224 K receber as principais
questa	26 K sintesi	933 K traduzione
questo	8 K articolo ti	26 K riassunto	933 K articolo è stato tradotto	935 K articolo è pubblicato sul numero	940 K articolo aderisce
quick	457 K read:
quieres	503 ¿K contarnos
quiz	728 K.	728 K -	728 K :
""", 'ra': """
radote	1029 K klaidą
raksti	1055 K autorei	1055 K autoram
rangkuman	869 K
rate	8 K this
""", 're': """
re	728 (K)lire
reach	396 K the reporter	396 K the author
reacties	5 K	27 K
read	13 K this in	391 K more on these	391 K more about	391 K more from	392 K more	392 K more:	392 K also	392 K next	392 K:	392 K |	392 K more	392 K all about it	392 K next:	396 K more by	436 K more of our	443 K this and more	443 K this story	447 K our	451 K on with	451 K on for	457 K the full report here	457 K the full story here
readers	441 K must use	441 K must log
reageren	5 K
receive	447 K the	447 K our
recibe	502 K las noticias	502 K en tu whatsapp
recomandarea	1265 K noastră:
recomendado	1213 K:
recomendamos	494 K:
recomienda	3 K
recommended	392 K:	457 K reading:
redactor	151 K de	505 K de	505 K en
redactora	151 K de	505 K de	505 K en
regala	3 K
regale	3 K
regarder	692 K :
regardez	713 K la vidéo ci-dessus	713 K la vidéo ci-dessous
register	431 K for our
registreeru	558 K
registrer	1155 K deg
registrera	1419 K dig
rejoignez	12 K	23 K les
relacionado	494 K:	1213 K:
related	392 K:	392 K |	392 K story:	392 K stories:	392 K article:	392 K reading:	392 K video:	392 K content:
relire	692 K
remarks	27 K
report	7 K an error	7 K a mistake
reporter	865 K:	866 K:
reporting	400 K by	400 (K by
reserva	513 K tu plaza
reserve	431 K your seat	1230 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	717 K informé avec notre appli	717 K informés avec notre appli
resum	154 K generat	154 K fet
resume	511 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	692 K	692 K ici	709 K notre hors-série	713 K tous les épisodes
rezumat	1274 K generat	1274 K cu
""", 'ri': """
riassunto	26 K generato
ringkasan	869 K
rispetta	28 K
""", 'sa': """
saada	553 K oma vihje	553 K meile	553 K oma arvamuslugu	553 K arvamuslugu
saiba	1213 K mais	1213 K mais:
saksikan	860 K juga	873 K video	873 K live	873 K live streaming
sale	451 K:
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
""", 'sc': """
scan	414 K to join	443 K the qr code	443 K the code
scannez	717 K pour télécharger
scarica	13 K
scaricate	13 K
schenk	326 K diesen
schenken	326 K sie diesen
schlagworte	278 K zu
schreiben	31 K sie den ersten	281 K sie unserem autor	281 K sie der autorin	281 K sie uns
scopri	23 K di più da	935 K i giochi	935 K i nostri giochi
scrivi	31 K il primo	921 K all'autore
scroll	434 K down for video	886 K ke bawah	886 K untuk
""", 'se': """
se	220 K også	220 K video	220 K også:	234 K flere jobs	518 K adhiere a los criterios	533 K permite la reproducción	929 K vuoi raccontare	929 K hai informazioni	1126 K også	1126 K video	1126 K også:	1224 K tiver informações	1224 K você tem informações	1389 K också	1389 K även	1389 K även:
sea	28 K respetuoso	31 K el primero
see	7 K an error	7 K a mistake	391 K more from	392 K also	392 K more	392 K more:	392 K also:	396 K all posts by	396 K author archive
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	507 K
seguinos	12 K
seguir	507 K a
seguiu	12 K-nos
sehen	305 K sie hier das	305 K sie im video	305 K sie das video
sei	31 K der erste	31 K die erste	929 K stato testimone	929 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1021 K
seko	1054 K
sekojiet	1054 K
selanjutnya	885 K:
sem	32 K comentários
senaste	1388 K nytt om
send	3 K this	228 K os et krypteret	228 K os dit tip	396 K us your	396 K tips to	396 K your tips	396 K feedback to	396 K your story ideas	1134 K sikkert tips	1134 K tips
seneste	219 K nyt om
seotud	542 K:
ses	694 K derniers articles
seu	27 K comentário	1236 K comentário será
seuraa	12 K	646 K kirjoittajaa	646 K toimittajaa
""", 'sh': """
share	3 K this	3 K the article	396 K your story
""", 'si': """
si	28 K prega di	149 K tens informació	503 K tienes información	503 K tiene información	503 K tenés información	503 K conoces algún	503 K conoces un caso	703 K vous avez des informations	703 K vous disposez	703 K vous souhaitez
sia	31 K il primo
sie	7 K haben einen fehler	12 K finden uns	281 K erreichen die autorin	281 K erreichen den autor
sieh	305 K dir das video
siehe	279 K auch
siga	12 K	12 K-nos	502 K el canal	1221 K este autor	1221 K esta autora
sign	372 K up to	372 K up for	372 K up here	372 K up (it's	444 K up for push	444 K up for alerts	444 K up for text alerts	444 K up for breaking news alerts
sigue	12 K a	494 K leyendo:	502 K el canal	507 K a	532 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	860 K juga	860 K juga:	860 K:	860 K video	863 K berita	873 K video	884 K berita selengkapnya	884 K berita lainnya	885 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	890 K artikel gratis
siste	1125 K nytt om
siz	33 K ne
sizce	33 K
""", 'sk': """
skaitykite	1012 K daugiau	1012 K taip pat	1012 K ir
skapa	1419 K ett	1419 K konto
skaties	1045 K arī
skinite	13 K
skontaktuj	1184 K się z autorem
skriv	228 K til journalisten	229 K til
""", 'sl': """
sledite	12 K
sleduj	12 K
sledujte	12 K	192 K:
slik	1156 K bruker	1156 K jobber
""", 'so': """
so	301 K nutzen wir ki
sob	1221 K supervisão de
sobre	496 K el autor	496 K la autora	496 K la firma	1215 K o autor	1215 K a autora
sois	31 K le premier
sollten	281 K ihnen fehler
solo	956 K per te
sondage	728 K -	728 K.
sorodno	1362 K:
sostenete	954 K
sostieni	900 K	900 K il	900 K la	954 K
soutenez	672 K	672 K le
soutenir	672 K
soyez	31 K le premier	31 K la première
""", 'sp': """
special	451 K offer	457 K report:
spende	257 K für
spenden	257 K für	321 K an:
spendenkonto	321 K:
spiel	308 K unser
spielen	308 K sie unser
sponsored	410 K by	461 K:
sponsorizzato	937 K da
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K
spring	451 K sale
""", 'st': """
start	451 K your
stay	28 K on topic	372 K up to date with	436 K with	443 K ahead with
ste	7 K opazili
stellen	301 K sie der
stiahnite	13 K si
stimm	308 K jetzt ab:
stimmen	308 K sie jetzt ab:
streszczenie	26 K wygenerowane
stuur	3 K dit
""", 'su': """
su	27 K comentario
subscreva	1234 K o nosso podcast
subscribe	12 K to our	363 K to	372 K to	414 K to the	414 K to	441 K to comment	451 K
suivez	12 K	705 K
suivre	705 K
sull	921 K'autore
sumate	12 K
sumber	866 K:	866 K :
summary	429 K
summer	451 K sale
support	363 K	363 K the
sur	692 K le même sujet
""", 'sv': """
svar	234 K på vores	1140 K på vår
svara	1404 K på vår
""", 'ta': """
ta	1140 K quizen	1140 K vår quiz
taalfout	7 K
tag	234 K quizzen	234 K vores quiz
tagged	392 K:
tags	392 K:
taip	1012 K pat skaitykite
take	438 K our
takip	12 K edin
tambahkan	863 K
tanya	869 K
tausta	635 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	494 K puede interesar	494 K puede interesar:	494 K recomendamos:	494 K recomendamos leer:
tead	553 K teemast	553 K rohkem
tee	558 K test	649 K testi
teile	3 K
teilen	3 K sie
teilt	3 K
teksti	646 K
telegram	12 K kanalimiza
tell	396 K us your story
telli	566 K
tem	1224 K alguma informação	1224 K informações	1224 K uma sugestão	1224 K uma denúncia	1224 K alguma história	1224 K uma história
tens	149 K informació	149 K una història
terjemahan	869 K ini
terms	400 K and conditions apply
test	234 K din viden	438 K your knowledge	1140 K kunnskapene dine
testa	1404 K dina kunskaper
testaa	649 K
teste	308 K dein wissen
testen	308 K sie ihr wissen
testez	725 K
tetszett	8 K
texte	700 K traduit
texto	511 K traducido	1228 K traduzido
""", 'th': """
tham	12 K gia	1496 K gia kênh	1496 K gia nhóm	1503 K gia khảo sát	1503 K gia bình chọn
thank	406 K you for reading
thanks	406 K for reading
the	5 K comments	372 K latest news directly	391 K latest in	391 K latest from	429 K ai summary
theo	12 K dõi	1496 K dõi
there	32 K are no comments	32 K are no
this	5 K discussion	5 K conversation	429 K article was	429 K article has been	429 K story was	429 K story has been	429 K content was	429 K summary	429 K translation	429 K piece was	434 K article is also available as audio
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	919 K potrebbe interessare:
tiene	499 ¿K información
tienes	496 ¿K una historia	499 ¿K información	499 ¿K alguna	499 ¿K una historia	503 ¿K algo que
tiklayin	1450 K
tin	1493 K liên quan:
tip	228 K journalisten	228 K redaktionen	1098 K de redactie	1098 K ons
tippfehler	7 K
tips	1134 K journalisten	1134 K redaksjonen	1134 K oss	1135 K	1398 K:
tipsa	1398 K reportern	1398 K redaktionen	1398 K oss	1398 K anonymt
""", 'to': """
to	26 K podsumowanie	436 K hear more
toate	1271 K articolele lui
toda	521 K la información en nuestra
todas	493 K las noticias de
todos	27 K los comentarios	27 K os comentários	496 K los artículos de	1215 K os artigos de
toeta	565 K
toimittaja	646 K
tonton	860 K juga	860 K:	860 K juga:	873 K video
top	391 K stories in	391 K stories from
topics	392 K:
toto	26 K shrnutí
tous	27 K les commentaires	691 K les articles de	694 K les articles de
toute	691 K l'actualité de	691 K l'actu	717 K l'info dans votre poche
""", 'tr': """
traduit	700 K avec l'aide	700 K à l'aide
transmettez	3 K
trending	391 K in	457 K:
trimite	3 K	1269 K-ne
try	438 K today's	438 K our	447 K our	451 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	518 K comentario será	1276 K ce părere ai
tudo	1212 K sobre
tule	558 K tööle	649 K lukijailtaan	649 K mukaan
turite	1023 K naujieną	1023 K informacijos	1023 K istoriją
turn	444 K on alerts
tutte	918 K le notizie su	952 K le notizie di
tutti	27 K i commenti	921 K gli articoli di	938 K gli episodi del podcast
""", 'u': """
u	12 K vindt ons
""", 'ui': """
uit	1096 K het archief:
""", 'uj': """
uji	874 K pengetahuanmu	874 K pengetahuan anda
""", 'ul': """
ultime	918 K notizie di
""", 'un': """
un	703 K témoignage	703 K fait	713 K podcast à écouter	931 K post condiviso da	1278 K articol susținut de	1278 K articol în parteneriat	1278 K proiect susținut de
una	509 K publicación compartida por	509 K publicación compartida de
unbegrenzter	323 K zugang
unduh	13 K	876 K
une	7 K erreur	7 K coquille	7 K faute	694 K information à nous transmettre	697 K info à nous	703 K info	703 K information à
uneix	12 K-te
unisciti	12 K	23 K a
unlock	451 K
unser	321 K spendenkonto
unsere	279 K leseempfehlung
untuk	863 K mendapatkan
""", 'up': """
up	392 K next:
""", 'us': """
users	441 K must
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	542 K ka
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	1055 K tev ir ziņa	1055 K tev ir ko	1055 K esi pieredzējis
var	31 K först
vastaa	649 K
vastaava	661 K päätoimittaja:
vastutav	550 K väljaandja:
""", 've': """
vea	494 K también	494 K también:	516 K el video a continuación	516 K el vídeo a continuación
ved	228 K du mere	228 K du noget
vedi	919 K anche	919 K anche:	921 K tutti gli articoli di
vegeu	145 K també
veillez	28 K à
veja	1212 K mais em	1213 K também	1213 K mais	1213 K:	1213 K também	1213 K também:	1213 K mais:	1234 K o vídeo abaixo	1234 K o vídeo acima	1234 K os vídeos mais assistidos
ver	494 K también	496 K todos los artículos de	1215 K todos os artigos de
verschenke	3 K
verschenken	3 K sie	326 K sie diesen
verstuur	3 K dit
verwandtes	328 K thema:
vet	1134 K du mer	1134 K du noe	1398 K du mer	1398 K du något
veuillez	28 K respecter
vezi	1265 K și	1265 K și:	1265 K:	1265 K și	1271 K toate articolele	1280 K video mai sus	1280 K video mai jos
""", 'vi': """
viac	1348 K:
video	434 K above:	434 K below:	873 K:	1504 K:
vidi	1334 K još
view	396 K all posts by	396 K all articles by
vil	234 K du arbejde	234 K du være med på holdet	1140 K du jobbe	1140 K du være med på laget
vill	1404 K du jobba	1404 K du arbeta
vind	234 K billetter
vinkkaa	642 K toimitukselle	642 K
vinn	1140 K billetter	1404 K biljetter
vis	28 K respekt
visa	28 K respekt
visita	513 K nuestra tienda	935 K lo store	935 K il nostro store
visite	1230 K a nossa loja	1230 K nossa loja
viste	7 K
visualizzando	931 K questo contenuto
viu	7 K algum	1224 K algo	1224 K alguma coisa
""", 'vo': """
voce	933 K generata
voir	691 K tous les articles	692 K aussi	692 K la vidéo	694 K tous les articles de	713 K la vidéo ci-dessus
voit	642 K lähettää vinkin
voix	700 K générée
volg	12 K ons	12 K
voller	323 K zugriff
vols	149 K compartir	149 K explicar
vond	8 K je dit
votre	27 K commentaire
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	694 K avez une information	697 K travaillez	697 K avez été	697 K êtes témoin	697 K avez une information	697 K souhaitez témoigner	703 K avez une info	703 K avez une information	703 K avez des informations	703 K disposez	703 K souhaitez	703 K êtes concerné	703 K êtes témoin	703 K avez été témoin	703 K avez des photos	703 K pouvez nous	703 K pouvez joindre	703 K pouvez contacter	703 K pouvez écrire à
voz	511 K generada
""", 'vr': """
vrei	1269 K să ne spui
""", 'vu': """
vuoi	929 K segnalarci	929 K raccontarci
""", 'wa': """
war	8 K dieser	8 K der
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	406 K this forwarded
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij
watch	381 K us on	392 K |	392 K now:	392 K more:	392 K the video:	392 K the latest	392 K:	434 K the video above	434 K the video below	434 K the clip above	434 K the clip below	434 K the full video	434 K the full interview	434 K the full episode
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	365 K accept:	365 K accept visa	365 K accept paypal	433 K're hiring	433 K are hiring	439 K value your opinion	439 K'd love your feedback
wees	31 K de eerste
weitere	278 K artikel zu	278 K artikel aus	278 K themen aus	281 K artikel von
weiterlesen	279 K:
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	391 K others are reading	392 K to read next:
whatsapp	12 K kanalimiza
""", 'wi': """
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie
with	463 K inputs from	463 K input from	463 K agency inputs	463 K reporting by	463 K additional reporting
""", 'wo': """
word	23 K lid van
work	433 K with us	433 K for us
worth	392 K reading:
""", 'ws': """
wszystkie	27 K komentarze	1181 K artykuły o	1184 K artykuły autora
""", 'xe': """
xem	1493 K thêm	1493 K thêm:	1493 K:	1493 K video	1493 >> K	1493 K tiếp:	1498 K các bài viết của tác giả	1498 K các bài viết khác của	1498 K thêm bài của tác giả	1504 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	502 K puedes recibir
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	381 K can follow him on	381 K can follow her on	381 K can follow them on	392 K may also like:	392 K might also like:	392 K may also be interested in:	392 K may also want to read:	392 K may want to read:	414 K can get	434 K can hear this story	434 K can listen to this	436 K can listen to	441 K must be	441 K can be part of
your	27 K comment	27 K comments	439 K opinion matters
""", 'yu': """
yuk	863 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K
zapratite	12 K
""", 'zi': """
zie	7 K je een	1096 K ook
zini	1055 K ko vairāk
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	1181 K więcej z	1182 K też	1182 K też:	1182 K także	1182 K:	1182 K też	1182 K także
""", 'zu': """
zugang	323 K zu allen
zugriff	323 K auf alle
zum	279 K thema:	279 K weiterlesen:	281 K autor
zur	281 K person	281 K autorin
"""}

CONTAINS = {'#': """
#	946 Kx#
""", 'aa': """
aamu	17 joka K
aamukirje	656 K
aamukirjeen	656 K
aastas	570 K
""", 'ab': """
abbestellen	264 jederzeit K
abbonamenti	961 K
abbonamento	903 hai già un K	903 per chi ha un K	903 scegli il tuo K	961 K
abbonati	903 K per	903 K a soli	903 solo per K	903 per gli K	923 K	957 K a	957 K:	957 K ora	957 K per	957 puoi, K	958 i nostri K	961 K
abbonato	903 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	912 devi K
abmelden	315 wieder K
abo	322 pur-K
abonament	1297 K
abonare	1283 prin K ești
abonarea	1283 confirma K
abonat	1257 ești deja K
abone	1440 K olun ve	1453 K olun
aboneler	1457 K
abonelere	1440 K özel
abonelerimiz	1454 K
abonelik	1457 K
abonements	1073 K
abonentiem	1043 tikai K
abonents	1043 jau esi K
abonne	731 je m'K
abonnee	1080 al K	1080 word K	1080 nog geen K	1080 als K	1102 word K
abonneer	1102 K je
abonnees	1080 alleen voor K	1080 dit artikel is voor K	1103 onze K	1106 K
abonnement	206 kræver K	252 K	337 K	675 avec votre K	735 K	1080 neem een K	1080 kiezen voor een K	1102 kies een K	1106 K	1161 K
abonnementen	1106 K
abonnements	735 K
abonnent	206 bliv K	206 allerede K	206 som K	248 bliv K	260 als K	260 sie sind noch kein K	261 bereits K	261 bereits K:in	1112 bli K	1112 allerede K	1112 som K	1157 bli K
abonnenten	260 nur für K	260 exklusiv für K	334 unseren K	337 K
abonnenter	206 kun for K	206 artiklen er for K	249 vores K	252 K	1112 kun for K	1112 denne saken er for K	1112 artikkelen er for K	1158 våre K	1161 K
abonnentin	260 als K	261 bereits K
abonnentinnen	260 exklusiv für K	260 nur für K	260 K vorbehalten	334 unseren K
abonner	206 K for at	248 K på	731 s'K	1112 K for å	1157 K på
abonnere	1147 ved å K
abonnez	675 K-vous pour	675 K-vous à partir	731 K-vous	731 K vous
abonniere	333 K unseren	333 K hier
abonnieren	264 newsletter K	269 whatsapp-kanal K	269 K sie unseren kanal	286 podcast K	333 jetzt K	333 K sie
abonniert	261 bereits K
abrir	481 K en la app	1200 K no app
abyste	182 K mohli číst dál
""", 'ac': """
accede	477 K a todo
accedi	24 K	903 K per
accept	1262 K toate
acceptant	687 en K les cookies
acceptar	153 K les galetes
accepteer	1091 K de cookies
accepter	687 K les cookies
accepteren	1091 cookies te K	1091 cookies K
access	367 unlock full K	367 full K. no ads	453 K to every story	453 full K with no ads
acconsento	945 K a ricevere
accordance	446 K with our privacy
according	468 K to
account	367 create a free K to	367 sign in to your K	367 create an K to	453 please create a free K	465 create a free K	466 hold power to K	1080 maak een gratis K	1102 maak een gratis K
accurate	460 K at time of
accused	468 K
aceptado	489 no has K las cookies
aceptaste	489 no K las cookies
aconseja	537 K
aconsejaba	537 K
aconselha	1252 K
acrescentou	1252 K
actionnaire	732 sans K
""", 'ad': """
ad	11 K
adalah	867 K dosen
adblock	189 vypněte K	215 slå K fra	1121 slå av K	1177 wyłącz K	1384 stäng av K
adblocker	272 K erkannt	272 K aktiv	272 nutzen einen K	272 verwenden einen K	272 trotz K	337 K	384 disable your K	384 you are using an K	384 K detected	1089 K uit
added	468 K
adgang	206 få K til
admitiu	1252 K
admitted	468 K
adres	1169 twój K e-mail
adresa	1258 K ta de email	1258 K ta de e-mail	1258 K de email nu va
adresiniz	1441 e-posta K
adresse	315 gültige e-mail-K	315 sie ihre e-mail-K	315 du deine e-mail-K	315 e-mail-K ein	678 votre K e-mail	678 votre K email
adresu	1331 na vašu e-mail K
ads	466 we don't have K
advarer	251 K	1160 K
advert	11 K
adverteix	176 K
advertentie	11 K
advertenties	1103 zonder K
advertisement	11 K	383 this K has not loaded
advertisements	11 K
advierte	537 K
adviseert	1105 K
""", 'af': """
affermato	960 ha K
affichage	707 K de ce contenu
affichant	707 en K ce contenu
afficher	687 pour K ce contenu	707 ne peut pas s'K
affichera	675 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	245 K-links	271 K-links	383 contains K links	660 K-linkkejä	1152 K-lenker	1415 K-länkar
affiliatelenker	1152 K
affiliatelinks	37 K	245 K
affiliati	37 link K
affiliation	37 liens d'K	711 liens d'K
affiliazione	37 link di K
affirme	734 K
affirment	734 K
afiliacyjne	37 linki K
afiliado	37 enlaces de K	37 links de K	514 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	514 enlaces de K
afiliate	37 linkuri K	1279 linkuri K
afiliats	159 enllaços d'K
afirma	537 K	1252 K
afirmar	176 va K
afirmou	1252 K
afmelde	208 K dig når
afsnittet	235 hele K
""", 'ag': """
agences	695 avec K
agenturmaterial	282 mit K
aggiornamenti	910 segui tutti gli K
aggiunto	960 ha K
agora	1249 doe K
""", 'ah': """
ahora	534 dona K
""", 'ai': """
ai	119 K	233 af K	1139 av K	1403 av K	1501 K
aidez	698 K-nous à	731 K-nous
aiheesta	659 lisää K täältä
aiutaci	923 K	957 K a
aiutarci	923 K	957 K a
aizliegta	1052 bez atļaujas ir K
""", 'aj': """
ajakirjandus	569 meie K	569 sõltumatu K
ajakirjandust	564 toeta sõltumatut K
ajakirjanik	554 K
ajakirjanikud	569 meie K
ajoute	734 K
ajoutez	731 K-nous
ajuda	173 K'ns
ajude	1218 K-nos	1249 K-nos
ajutorul	1284 K tău putem	1293 avem nevoie de K tău
""", 'ak': """
akismet	21 K to reduce spam
aktivieren	272 javascript K
akzeptiere	264 mit der anmeldung K
akzeptieren	264 mit der anmeldung K	274 cookies K
""", 'al': """
alamat	852 K email
aldus	1105 K
alerta	1252 K
alertas	14 las K	482 recibe K	482 activa las K	1201 receba K
alertes	680 recevez les K	680 K info
alertou	1252 K
alerts	14 K	375 get K as
alkaen	658 K #
alles	260 lesen sie K
allow	384 K ads on
aloud	403 is read K by
""", 'am': """
amendat	1296 a K
ammesso	960 ha K
""", 'an': """
anche	958 siamo K su
andare	896 prima di K via
android	265 für K und ios	373 our K app	718 sur ios et K	1083 app voor K
angebot	322 ihr K	322 dein K	333 hier gibt es das K
angebote	315 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angezeigt	274 inhalte K werden
anggota	891 jadilah K
anketi	35 našoj K
anketimize	35 K
anketu	35 našu K
ankiecie	35 naszej K
anlatti	1456 K
anmelden	24 K	333 jetzt K	333 hier K
anmelder	230 er K	1136 er K
anmeldung	264 mit meiner K	264 mit ihrer K	264 mit der K stimmen	264 mit der K stimme	264 mit der K willige	264 mit der K willigen	264 mit der K erklären sie	288 K
annetus	564 tee K	572 K
anno	959 all'K
annonce	11 cette K
annoncelinks	37 K	245 K
annoncen	11 K
annoncer	249 uden K
annonsblockerare	1384 stäng av K
annonseblokkering	1121 slå av K
annonselenker	37 K	1152 K
annonsen	11 K
annonser	1158 uten K	1421 utan K
announced	468 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	960 ha K
ano	1251 por K
anot	1040 K
anregungen	309 fragen oder K	309 fragen und K
ansehen	307 hier K	307 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	388 K our poll
antes	470 K de irte	1191 K de sair
anuncio	514 después del K	514 tras el K
anunciou	1252 K
anvender	215 vi K cookies
anytime	367 cancel K	467 cancel K
anzeige	11 der K	11 dieser K	271 nach der K weiter	331 dies ist eine K
anzeigen	274 mit einem klick K lassen
anzusehen	297 um das video K
""", 'ap': """
apeluje	1189 K
apgalvo	1072 K
aplicativo	1200 baixe o K	1200 baixe nosso K	1250 nosso K
aplikace	197 naše K
aplikaci	186 stáhněte si K	186 stáhněte si naši K	186 v naší K
aplikacja	1187 nasza K
aplikacji	1170 w naszej K	1170 otwórz w K
aplikasi	853 unduh K	853 download K	853 K kami	891 unduh K	892 K kami
apoiador	1194 torne-se K	1218 seja nosso K	1249 torne-se K	1249 seja nosso K	1249 seja K
apoiam	1241 nos K todos os meses
apoie	1218 K
apoio	1194 seu K é	1218 seu K	1249 seu K
aportaciones	525 gracias a las K
aporte	500 tu K	534 tu K
apoyan	525 que nos K cada mes
apoyo	473 con tu K	473 tu K es	500 tu K	534 tu K	534 su K
app	265 als K	312 mit der K	312 in der K	373 get our K	373 in our K	373 use our K	373 our new K	373 our ios K	374 get the K	465 our K	1083 in de K	1115 i vår K	1158 vår K	1378 i vår K	1421 vår K	1488 tải K	1529 K内阅读	1529 在K中	1529 K看更多
appareil	675 un seul K à la fois	724 en cours sur un autre K
appeared	399 first K on	462 K in print
appen	209 hent K	209 åbn i K	1115 last ned K	1115 hent K	1115 åpne i K	1378 ladda ner K	1378 ladda ned K	1378 hämta K	1378 öppna i K
application	679 téléchargez l'K	679 télécharger l'K	679 dans l'K	679 avec l'K	679 sur l'K	679 notre K	732 notre K
applications	679 nos K mobiles
apunta	173 K't
""", 'aq': """
aqui	1191 já que você está K	1191 já que está K
""", 'ar': """
arbeid	1158 vårt K
arbeit	334 unsere K
arbeitet	284 K als
arbejde	249 vores K
arbetar	1403 K med ai
arbete	1421 vårt K
argued	468 K
arrivato	896 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	174 aquest K	174 l'K sencer	367 to unlock this K	367 members-only K	369 you've read your last free K	369 you have read your last free K	369 this is your last free K	369 reached your K limit	378 share this K on	383 links in this K may	455 save this K	466 this K	668 vous avez aimé cet K	668 cet K vous a plu	675 pour accéder à l'K	675 cet K est offert	675 cet K vous a été offert	675 pour lire cet K	675 offrir cet K	675 offrez cet K	676 de cet K à lire	695 cet K est paru dans	695 cet K a été publié	715 réagir à cet K en	729 cet K a d'abord été publié	732 cet K
articles	15 free K	357 you've read # K	367 access to all our K	367 gift K to give	369 free K left	369 K left this month	369 you've used all your free K	369 # of # free K	369 K left to read	453 to read more K	453 for three more free K	453 more free K	455 K to give	455 K to gift	455 K to share	455 gift # K	675 tous nos K	676 il vous reste # K	721 nos K sont en accès libre	732 nos K
articol	1294 acest K
articolele	1294 K noastre
articolelor	1267 preluarea K
articoli	903 tutti gli K senza limiti	904 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	896 ti è piaciuto questo K	903 per leggere l'K	903 regala questo K	958 questo K
articolul	20 K complet	20 K integral	1287 pentru a citi K	1287 să citești tot K	1294 ți-a plăcut K	1294 tot K
artigo	20 ler este K	20 ler o K	1191 gostou deste K	1245 para ler este K	1250 este K
artigos	1217 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	243 denne K for #	249 denne K	253 dir gefällt dieser K	260 lesen sie diesen K mit	260 um diesen K zu lesen	260 dieser K ist nur für	260 zugriff auf alle K	260 alle K lesen	260 ganzen K lesen	262 freie K übrig	262 K frei	262 ihr letzter freier K	285 K wurde	289 unsere K öfter	318 K etwas wert ist	322 alle freien K	327 weitere K finden sie	332 rechte am K	332 K steht unter einer	334 dieser K	334 diesen K	334 diesem K	880 untuk membaca K ini	892 K ini	1080 om dit K te lezen	1080 dit K is alleen	1080 geef dit K	1080 lees dit K met	1080 gratis K deze week	1093 fout in dit K	1103 dit K
artikelen	15 gratis K	1080 toegang tot alle K
artikeln	260 zugang zu allen K	322 zugang zu allen K	1370 gillade du K	1375 läs hela K med	1375 lås upp K	1406 fel i K	1421 den här K
artikkel	569 see K
artikkelen	1142 feil i K	1158 denne K
artikkeli	20 koko K	624 tämä K on vain	664 tämä K
artikkelia	662 maksutonta K	662 ilmaista K
artikkelit	15 ilmaiset K	662 ilmaiset K
artiklar	15 fria K	1375 fria K
artiklen	201 kunne du lide K	249 K her
artikler	15 gratis K	206 gratis K
artiklid	567 tasuta K
artiklit	567 tasuta K
arvioi	666 K
""", 'as': """
asegura	537 K
asked	468 K
asks	468 K
assinante	1197 já é K	1249 torne-se K	1249 seja K	1249 seja K
assinantes	1197 só para K	1197 somente para K	1245 exclusivo para K	1245 exclusiva para K	1245 exclusivos para K	1250 nossos K	1253 K
assinatura	1253 K
assinaturas	1253 K
assine	1197 K para	1197 K por	1197 K e tenha	1249 K a	1249 K o	1249 K já	1249 K agora	1249 K e	1249 K aqui	1249 K por
associate	383 as an amazon K	398 is an K
assure	734 K
""", 'at': """
atbalsti	1066 K mūs	1069 K mūs
atbalstiet	1069 K mūs
atbalsts	1066 tavs K palīdz	1069 tavs K	1069 jūsu K
atzina	1072 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	285 K
audioverze	2 K
aufgefallen	276 fehler K
ausblenden	274 und wieder K
auszugsweise	282 nachdruck, auch K
auteur	696 est l'K
author	397 email the K	397 the K can be	398 is the K of	398 is an K
automated	2 read by an K	403 is read by an K	403 narrated by an K
automatisch	2 K vorgelesen	260 endet K	307 K vorgelesen	332 K von dpa	332 K von der
automatisk	1139 K oversatt
autor	150 és K de	284 ist K	498 es K de	1219 é K de
autora	150 és K de	498 es K de	1219 é K de
autore	924 è K di
autoren	296 meinung der K
autorin	284 ist K	284 ist freie K	296 meinung der K
autorise	724 n'K pas la lecture
autrice	696 est l'K	924 è K di
""", 'av': """
available	373 K on the app store	373 K on google play	373 our app is K
avbryt	21 K svar
avec	695 K afp
averci	957 grazie per K letto
avertit	734 K
avise	1249 K-nos
avsluta	1422 K när du vill
avsnittet	1405 hela K	1405 ladda ner K
avverte	960 K
""", 'ay': """
ayda	1455 K
aydinlatma	1447 K metni
aylik	1455 K
ayudanos	534 K
""", 'ba': """
ba	1160 K
bad	251 K	1423 K
bagikan	25 K
baixa	143 donar-te de K
baixe	1200 K o app	1249 K o
bajate	534 K la app
bancs	165 no depèn de K
banner	337 cookie-K	469 cookie K
banners	469 cookie K
bantu	891 K kami
bastano	957 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	332 redaktion nicht K
beboette	1105 K
become	409 K a	465 K one of them
becoming	408 K a member	465 consider K	465 K a member
bedankt	1102 K voor het lezen
befindet	274 an dieser stelle K sich
before	357 K you go	357 K you move on
begging	469 K
begs	468 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	318 jeder K hilft uns	332 K steht unter einer	333 mit einem K	334 dieser K	334 diesen K
bejelentette	846 K
belirtti	1456 K
benachrichtigungen	14 K	266 K aktivieren	266 push-K
benadrukt	1105 K
bent	1074 nu je hier toch K
bepaalde	1105 K
berasal	868 konten ini K dari
berdonasi	891 K
bereits	260 sie haben K ein abo	322 K ein konto
bergabung	891 mari K	891 K dengan kami	891 ayo K
bergabunglah	891 K
bergantung	878 K pada dukungan anda
berichten	334 wir K
berichterstattung	334 unsere K
berichtet	284 K für	284 K über
berichtete	336 K
berita	855 ikuti K
berkomentar	6 untuk K
berlangganan	851 sudah K	852 K newsletter	877 terima kasih telah K	877 berhasil K	891 K sekarang	891 silakan K
beschloss	336 K
besedah	1368 po K
besked	238 push-K
beskeder	238 push-K
besloot	1105 K
beslutade	1423 K
besluttede	251 K
besluttet	1160 K
besoin	668 nous avons K de vous	731 nous avons K de vous	731 a K de vous	731 avons K de votre
besplatne	15 K članke
besplatnih	15 K članaka
bestellen	302 im shop K	333 jetzt K	333 K sie hier	333 K sie unseren
bestellung	288 K
besten	334 die K texte
betaalmuur	1106 K
betalingsmur	252 K	1161 K
beteiligt	331 redaktion ist nicht K
betonte	336 K
bevorzugen	289 google K
bevorzugte	289 K quelle
bevorzugten	289 K quelle
bevorzugter	289 K quelle
bezahlschranke	319 K	337 K
bezmaksas	1068 K rakstus	1068 K raksti	1068 K kontu
""", 'bi': """
bidrag	204 dit K	204 giv et K	248 dit K	248 giv et K	252 K	1110 ditt K	1149 gi et K	1157 ditt K	1412 ge ett K	1412 ditt K gör	1420 ge ett K
bidraget	1149 K ditt
bijdrage	1077 jouw K	1100 kleine K	1104 kleine K
bildirdi	1456 K
bildirimlere	14 K	1442 K izin ver
bildirimleri	14 K	1442 K aç
billionaire	466 K owner
bilten	1331 na naš K
binding	206 ingen K	250 ingen K
bindingstid	1112 ingen K	1159 ingen K
bindningstid	1375 ingen K	1422 ingen K
bisogno	896 abbiamo K di te	957 abbiamo K di te	957 abbiamo K del tuo	957 abbiamo K anche di te	957 abbiamo K di voi
bitte	253 haben wir eine K	253 eine K an sie	253 wir haben eine K
""", 'bl': """
blijkt	1105 K uit
blocker	384 disable your ad K	384 disable ad K	384 turn off your ad K	384 using an ad K
blocking	384 K ads	384 K our ads
bloqueador	487 K de anuncios	538 K de anuncios	1206 K de anúncios
bluesky	16 K	380 follow him on K	380 follow her on K	380 follow them on K
""", 'bo': """
board	432 our jobs K	432 our job K
""", 'br': """
bralcev	18 po zaslugi K	1366 naših K	1366 po zaslugi K
bralci	1366 naši K
branja	0 čas K
brauchen	318 K noch #	333 wir K ihre hilfe	333 wir K deine hilfe	333 K wir sie	333 K wir dich	333 K wir eure
braucht	318 K ihre hilfe	318 K deine hilfe
breaking	375 get K news alerts
briefing	407 our morning K	407 our K	407 daily K	446 K in your inbox
briefkasten	291 anonymen K	291 anonymer K
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	384 your K is out of date	384 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1139 K ki	1139 K ai
""", 'bu': """
bulan	893 per K
buletin	852 K kami	877 K harian kami	892 K kami	895 K
bulunabilirsiniz	1453 katkida K
bulunun	1453 katkida K
bureau	418 K chief
button	297 klick auf den K
buttons	455 the share K	455 the K below
""", 'ca': """
cadastre	1197 K-se para	1249 K-se
cadeau	1080 K aan
cafecito	500 K
callan	535 lo que otros K
campagne	721 K de dons	731 boucler notre K
campaign	466 our spring K	466 our K
can	465 pay what you K
canal	485 únete al K	534 únete al K	1204 siga nosso K	1204 siga o K	1249 entre no K	1250 nosso K
canale	928 al K	958 il nostro K
canali	910 sui nostri K
canalul	1294 K nostru
cancel	21 K reply	367 K at any time	467 K any time	467 K at any time
cancele	1197 K quando quiser	1251 K quando quiser
cancellarti	906 puoi K
cap	150 és K de
caporedattore	924 è K
caporedattrice	924 è K
carte	9 cette K
casella	906 nella tua K
""", 'ce': """
celoten	20 K članek
celotnega	1358 za ogled K
cerut	1296 a K
""", 'ch': """
channel	466 our K	855 ikuti K	855 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	678 par e-mail K	678 par mail K
chargement	707 K de la vidéo
chcete	196 K číst dál	1344 K čítať ďalej
check	437 K back for more	437 K back soon
chef	696 est K de
cheffe	696 est K de
chegou	1191 se você K até aqui
chercheur	696 est K
chercheuse	696 est K
chia	25 hãy K sẻ	1520 K sẻ
chiede	960 K
chiederti	896 un piccolo favore da K
chief	398 is K
chiesto	960 ha K
chip	408 K in	409 K in	465 K in now	465 K in and
chipping	465 consider K in
choisissez	675 K votre offre
choose	367 K a plan	465 K a plan
chosen	460 K by our
""", 'ci': """
cijelog	1330 za čitanje K
cikk	844 ez a K
cikkeink	844 K
cipta	862 hak K
citarea	1291 cu K sursei
citera	1392 K oss gärna	1392 K gärna men ange
citire	0 timp de K	0 timp K
citit	1284 dacă ai K până aici
cititorii	36 K noștri	1294 K noștri
cititorilor	18 datorită K	1284 datorită K
""", 'cl': """
claimed	468 K
clarifications	440 corrections and K
clicking	425 by K play
client	675 déjà K
""", 'co': """
code	928 qr K
codziennie	17 K rano	1169 otrzymuj K
coffee	362 buy me a K	408 buy me a K	408 buy us a K	465 buy us a K	467 cup of K
colabora	498 K con
collabora	924 K con
columnist	398 is a K	418 K
colunista	1219 é K
comenta	6 pentru a K
comentar	6 para K	6 per K	491 para K	491 quieres K	1210 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	491 déjanos tu K
comentarios	491 en los K	491 no admite K
comentariu	21 pentru a publica un K
comentou	1252 K
comision	1279 primi un K
comment	6 to K	6 to leave a K	6 to post a K	388 log in to K	388 sign in to K	388 be the first to K	388 leave a K below	388 leave your K	388 our K policy	388 post a K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	715 votre K sera publié
commentaires	689 dans les K	689 charte des K	689 espace K
commentare	6 per K	916 per K	916 vuoi K
commenter	689 pour K	715 peuvent K	715 pour pouvoir K
commenti	916 nei K	916 i K saranno
commenting	388 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	388 in the K below	388 in the K section	388 let us know in the K	388 K powered by	388 K have been closed	388 all K are subject to	388 we welcome your K	465 let us know in the K
commercial	460 our K team	460 our K content	711 réalisé par un partenaire K	724 notre service K
commission	383 we may receive a K	383 K if you buy	460 may earn a K	460 may earn a small K	460 may earn an affiliate K	460 may receive a small K	460 may receive K	460 earn K from
commissione	936 ricevere una K
committed	440 K to accuracy
community	334 unsere K	388 abide by our K	415 our K members	415 leave our K	415 like our K	465 join our K of	466 K-funded	916 regole della K	928 K whatsapp
compartilhada	1226 uma publicação K por
compartilhado	1226 um post K por
compartilhe	25 K	1249 K este
compartir	477 K tu cuenta, cambia	534 si quieres K tu cuenta
compensation	460 receive K from
complain	440 K about this article
complained	468 K
complains	468 K
complaints	440 our K page
completa	528 para leer la nota K	1197 para ler a matéria K
complete	453 K digital access
completo	1197 para ler o artigo K
complimentary	15 K articles	369 K articles	369 K article this month	369 last K article
compte	731 créez un K	731 créez votre K
comunidad	525 K que sostiene
comunidade	1249 faça parte da K
comunique	1210 K um erro
comunitatea	1284 K care susține	1293 intră în K
condannato	960 ha K
condiciones	489 términos y K
condividi	957 K questo
condividila	25 K
condividilo	25 K
conduite	715 charte de bonne K
confidence	416 in K
confidential	416 K tip	416 K tips
confirm	371 check your email to K
confirmar	524 bandeja de entrada para K	1240 caixa de entrada para K
confirmation	720 e-mail de K
connect	380 K with us on
connectez	24 K-vous	675 K-vous pour	731 K-vous
consenso	914 il K ai cookie
consent	386 we need your K to load	411 written K
consentimento	1226 K para carregar
consentiti	916 non sono K commenti
consider	362 if you liked this article, K	409 please K	409 K a	409 K giving	409 K joining	465 K making	465 K giving	465 K a gift	465 K joining
contact	371 K me with news and offers	422 K her at	422 K him at	422 K them at	465 K us at
contacted	397 can be K at
conte	1249 K-nos
contenido	9 este K	9 K externo	477 K premium	489 K externo de	489 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	386 to view this K, you	386 to view this K please	386 third-party K	386 this K is hosted by a third party	386 we use your sign-up to provide K	453 access to all our K	460 our K studio	462 to reuse this K
contenu	9 ce K	687 ce K n'a pas pu être	687 K bloqué	707 K est fourni par
contenus	675 tous nos K	732 nos K
contenuti	9 K esterni	903 a tutti i K
contenuto	9 questo K	9 K esterno	914 K esterno
contingut	9 aquest K
continua	949 K a leggere con	1287 pentru a K lectura
continuar	165 el teu suport per K	165 ajuda'ns a K	168 per K llegint	1245 para K lendo	1245 para K a ler	1245 K lendo
continuare	20 K a leggere	949 per K a leggere	949 per K la lettura	1287 pentru a citi în K	1287 citește în K cu
continue	367 to K reading this article	367 log in to K	367 sign in to K	367 register to K	367 upgrade to K	465 help us K	1232 K a ler abaixo	1245 K lendo com	1245 K a ler com
continuer	724 pour K à lire
continuez	711 publicité, K	724 K votre lecture sur
continuing	386 by K to use this website, you agree
contou	1252 K
contribua	1218 K	1249 K com	1249 K a partir	1249 K para o nosso
contribuez	731 K
contribuisci	957 K
contributed	419 K reporting	419 K to this report	419 K to this story	419 K to this article	462 K to this report
contributing	398 is a K	465 by K to
contribution	408 make a K	465 your K	465 make a K	465 making a K	731 votre K
contributo	899 con il tuo K	946 piccolo K per noi	957 il tuo K
contributor	398 is a K
conversation	388 to join the K	388 join the K with	465 join the K
cookie	386 manage your K	744 קובצי K	914 usiamo i K	914 questo sito usa i K	976 Kを使用	976 K（クッキー）	976 Kの使用	976 Kを利用	1177 pliki K	1314 файлы K	1314 файлов K	1470 файли K	1490 sử dụng K	1500 chấp nhận K
cookies	9 third-party K	215 vi bruger K	215 bruger K til	232 K	346 αποδοχή K	386 we use K	386 this site uses K	386 this website uses K	386 our site uses K	386 uses K to	386 accept all K	386 accept K	386 use of K	386 how to control K	425 social media K	489 usamos K	489 este sitio utiliza K	489 esta web utiliza K	489 uso de K	489 aceptar las K para	489 que aceptes las K	687 utilise des K	687 refusé les K	707 gérez vos K	735 bandeau K	1091 gebruik van K	1091 omdat je geen K	1121 vi bruker K	1138 K	1177 używamy K	1177 plików K	1208 usamos K	1208 este site utiliza K	1208 este site usa K	1208 uso de K	1394 K på	1402 K
copy	466 read our K
corespondent	1270 este K
correct	460 K at time of
correction	440 report a K	440 request a K	440 suggest a K
corrections	440 our K	440 K policy	466 our K
correo	480 en tu K	480 en su K	480 a tu K
correspondant	696 est K	696 K à
correspondante	696 est K	696 K à
correspondent	398 is a K	418 K
correspondente	1219 é K
correspondents	466 our K
corresponsal	150 és K	498 es K
correu	143 al teu K
corrispondente	924 è K
courriel	678 par K chaque	678 dans votre boîte K
couvre	696 K les
coverage	437 read our full K	437 see our full K	466 our K
covers	398 K the
""", 'cr': """
created	402 summary was K
creative	399 under a K commons license
criticised	468 K
criticized	468 K
crowdfunding	469 K
""", 'cu': """
cubre	498 K los
cuenta	477 accede con tu K
cuestionario	35 nuestro K
cuma	17 her K
cuota	535 tu K
""", 'cz': """
czekamy	1179 K na wasze
czytaj	1186 K dalej za
czytania	0 czas K
czytelnicy	36 nasi K	1187 nasi K
czytelnikom	18 dzięki K	1187 dzięki K
""", 'da': """
daarna	1080 K kun je
dabei	333 sind sie K	333 sei K
dacci	957 K una mano
dagar	1413 # K för #
dage	243 # K for #	248 prøv # K
dagelijks	1082 ontvang K
dager	1150 # K for #
daily	371 sign up for our K
dakika	0 K okuma
danach	260 K # euro
dankzij	18 K lezers	18 K onze lezers
dapatkan	855 K update berita
dar	196 váš K	200 K	1355 K
darbu	1070 mūsu K
darmowy	1167 ostatni K
darowizna	1186 twoja K	1190 K
darowizny	1190 K
darte	480 K de baja
darujme	198 K
dary	200 K	1355 K
data	398 is a K
dateci	957 K una mano
datenschutzbestimmungen	274 K
datenschutzhinweise	274 K
""", 'de': """
deaktiviere	272 K deinen adblocker
deaktivieren	272 K sie ihren adblocker	272 adblocker K	272 ad-blocker K
deaktiviert	272 javascript ist K
debat	231 send det til K*
debate	388 join the K
debattartikel	1401 din K	1401 skriva en K
debattartikeln	1401 svara på K
debatten	6 delta i K	217 deltag i K	237 deltage i K	237 deltag i K	237 tone i K	1143 delta i K
debattinnlegg	1137 K
decided	468 K
decidiu	1252 K
decis	1296 a K
deciso	960 ha K
declarat	1296 a K
declarou	1252 K
dedi	1456 K
dedicated	466 our K team
deductible	408 tax-K gift	408 tax-K donation	465 make a tax-K	467 tax-K
deel	25 K het	25 K dit	1102 K dit
deine	18 ohne K
dejal	1368 je K
dejala	1368 je K
dela	25 K den
delivered	367 print edition K to	367 K to your door	371 K to your inbox	371 K to your email	371 get the latest news K
delo	1366 naše K
demanar	176 va K
demander	668 une faveur à vous K	668 un petit service à vous K
den	25 del K
denuncia	537 K	960 K	1252 K
departe	1293 citi mai K
depend	466 we K on
depende	525 no K de bancos	1241 não K de bancos
dependemos	525 K de nuestros lectores	1241 K dos nossos leitores
der	336 so K
derden	1091 inhoud van K
derecho	29 se reserva el K
desactiva	487 K adblock
desactivar	487 K adblock
desative	1206 K o adblock
descarga	481 K la app	481 K nuestra app	534 K nuestra	534 K la app
descarrega	173 K't
descarregue	1200 K a app
despre	1270 scrie K
desta	1249 faça parte K
destek	1453 bize K	1453 K olun	1453 K ol	1453 K verin	1453 aylik K
detected	384 ad blocker K	384 adblock K
determinou	1252 K
detto	960 ha K
devamini	1440 K okumak için	1453 haberin K okumak
devenez	731 K membre	731 K mécène
device	416 non-work K
""", 'di': """
dicci	957 K la tua
dice	537 K	960 K
diceva	960 K
dich	333 trag K
dichiarato	960 ha K
diesen	9 K tweet	334 K text
dieser	334 K text
dieses	9 K video	297 um K video
dig	201 vi har en bøn til K	1420 hör av K
digest	407 weekly K	407 our K
digipakett	540 telli K
digital	322 K-abo für
digitalabo	260 mit unserem K	322 K für
dijo	537 K
dimanche	17 chaque K
dinara	1339 K
dine	206 læst alle K
dinleyin	2 haberi K
dipublikasikan	22 tidak akan K
dir	176 va K
direct	371 K to your inbox	683 suivez en K	1258 K în inbox
directement	678 K dans votre
directly	371 K in your inbox
directo	485 sigue en K
direito	29 reserva-se o K	29 se reserva o K
disabilita	912 K adblock
disait	734 K-il	734 K-elle
disattiva	912 K adblock	912 K l'ad blocker
discover	148 a google K	226 google K	289 google K	412 google K	501 en google K	1132 google K	1268 pe google K	1396 google K
discoverissa	640 google K
discussion	6 to join the K	689 participez à la K
disdici	903 K quando vuoi	959 K quando vuoi
disfrutando	528 sigue K de
disiscriverti	906 K
diskutiere	276 K mit
diskutieren	276 K sie mit	276 K sie über	333 K sie mit
dispatch	407 a weekly K	407 our K
disponibil	1257 K doar pentru abonați
disponibile	907 K su app store
disponible	481 K en google play	679 K sur l'app store
dispositivo	477 si continúas leyendo en este K	477 en otro K	949 in uso su un altro K	1245 em outro K	1245 noutro K
dispus	1296 a K
disse	960 K	1252 K
distribuie	25 K
dit	734 a K	734 K-il	734 lui K-on
dites	689 K-le nous en	731 K-nous
diu	176 K
diventa	957 K socio	957 K parte
diz	1252 K
dizia	1252 K
diziam	1252 K
""", 'do': """
do	466 what we K
docente	924 è K
dodal	199 K	1354 K
dodala	199 K	1340 K	1354 K
dodao	1340 K
dokumente	291 anonym K
dollar	465 K you give	467 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	735 K
dona	957 K ora
donacija	1337 vaša K	1341 K	1369 K
donacije	1341 K	1369 K
donacijo	1367 z K
donacijom	1339 K
donaciones	538 K
donacions	177 K
donasi	878 K anda	891 K anda	895 K
donate	409 K	465 K today	465 K now	465 K what you can	469 K
donateur	731 devenez K	1102 word dan K
donateurs	698 nos K	732 nos K
donatie	1077 doe een K	1077 jouw K	1100 K	1102 jouw K	1102 uw K	1102 doe een K	1106 K
donaties	1106 K
donating	465 consider K
donation	362 consider making a K	408 make a K	449 K will be doubled	449 K will be matched	465 your K	465 consider a K	465 make a K	469 K
donations	469 K
donativo	1218 o seu K
donatrices	732 nos K
donazione	899 fai una K	923 una K	957 la tua K	957 fai una K	961 K
donazioni	961 K
donderdag	17 elke K
doneer	1100 K	1102 K
donirajte	1337 K	1365 K
donnerstag	17 jeden K
donnez	689 K votre avis	731 K-nous	731 K-leur
donors	465 new K
dons	731 vos K	735 K
doors	466 our K open
dostupan	1330 ovaj sadržaj je K
doubled	449 gift will be K
download	209 K appen	209 K vores app	373 K our app	373 K on the app store	374 K the app	374 K the free app	465 K our	1083 K de app	1083 K de gratis app	1102 K de
""", 'dr': """
draht	291 ihr K zur	291 K zu uns
dreptul	29 își rezervă K
drepturile	1267 toate K rezervate
drittanbietern	274 K nicht zugestimmt	297 inhalte von K
drittanbieters	297 dienst eines K
drittplattformen	274 K
""", 'du': """
dukung	878 K kami lewat	891 K kami
dukungan	891 K anda
dung	9 nội K này	1500 nội K này do
duyurdu	1456 K
""", 'dz': """
dziennikarstwo	1165 wesprzyj niezależne K	1187 nasze K	1187 niezależne K
dziennikarze	1187 nasi K
""", 'ec': """
economia	150 és cap d'K
""", 'ed': """
edebilirsiniz	1444 takip K
edited	462 this story has not been K	462 has not been K by
edition	432 our special K	462 in our print K
editor	389 letter to the K	398 is a senior K	398 is an K	398 is the K	398 is the deputy K	418 K	465 write a letter to the K	867 adalah K	1219 é K de
editora	1219 é K de
editors	466 we, the K	466 our K
""", 'ee': """
eelisallikaks	551 K
eelistatud	551 K allikaks
eerste	1104 K maand
""", 'ef': """
eftertryck	1392 K förbjudet
""", 'ei': """
eiere	1149 ingen rike K
eigener	253 in K sache	334 in K sache
eilmeldungen	14 K	266 K aufs	314 K
einem	260 mit K abo
einen	291 K tipp für uns
einer	332 text steht unter K
eingebettete	9 K beitrag	297 K inhalte
eingebetteten	297 K inhalt
eingebetteter	9 K beitrag
einloggen	24 K
einmal	17 K pro woche
eintragen	333 K genügt
einverstanden	264 ich bin damit K, dass
einwilligung	274 K jederzeit
""", 'ek': """
ekibimiz	1454 K
ekonomireporter	1400 är K
eksternal	868 konten K	868 situs K
eksternt	215 K indhold	232 K indhold	1121 K innhold	1138 K innhold
""", 'el': """
elfogadom	837 K a
elige	477 K tu plan	534 K tu plan
elismerte	846 K
elke	17 K dag
elle	734 dit-K
elmondta	846 K
elrendelte	846 K
""", 'em': """
email	17 daily K	342 στο K σας	371 enter your K	371 we'll K you	371 we will K you	378 click to K	378 share via K	388 save my name, K	407 our daily K	407 our free K	422 K her at	422 K him at	465 K us at	480 en tu K	852 ke K anda	877 di K anda	906 la tua K	906 nella tua K	1199 no seu K	1283 pe K	1306 ваш K	1464 ваш K	1486 địa chỉ K	1486 K của bạn	1486 nhận tin qua K	1507 mỗi sáng qua K	1507 tin nóng qua K	1507 qua K mỗi
emailing	397 get in touch by K
emailul	1258 pe K tău	1258 introdu K
embed	9 this K	425 to view this K
embedded	9 K content	9 K post
embora	1191 antes de ir K
empresas	535 sin grandes K
""", 'en': """
enable	384 to view this video please K
encuesta	35 nuestra K
engagement	675 sans K	733 sans K
engagent	30 n'K que
engelleyici	1447 reklam K
engelleyicinizi	1447 reklam K
enjoyed	357 we hope you K this
enligt	1423 K
enquete	35 nossa K
ensisijaiseksi	640 K lähteeksi	640 K lähteeksesi
enter	1316 ctrl+K	1472 ctrl+K
entering	371 by K your email
enthalten	322 im abo K
entlang	333 hier K
entrada	480 en tu bandeja de K	1199 na sua caixa de K
entro	958 K fine mese
entschied	336 K
envoyer	720 pour vous K nos
""", 'ep': """
episoden	1141 hele K
""", 'eq': """
equipa	1250 a nossa K
equipe	1250 nossa K
equipo	535 somos un K
""", 'er': """
erfahrungen	291 ähnliche K
erfolgreich	315 K angemeldet
erforderliche	21 K felder sind	276 K felder sind
erikoistoimittaja	645 K
erkende	1105 K
error	440 spot an K
errors	440 spot any K
erschien	282 dieser text K zuerst	282 dieser artikel K zuerst	282 dieser beitrag K zuerst
erschienen	282 zuerst K auf
erwerben	332 rechte K
""", 'es': """
escreva	1249 K-nos
escreve	1219 K sobre	1219 K às	1219 K aos	1219 K para
escreveu	1252 K
escribe	498 K sobre
escriptor	150 és K
escriptora	150 és K
escritor	498 es K
escritora	498 es K
escriu	173 K-nos
escute	1249 K a
esimene	570 K kuu
essai	733 offre d'K
estamos	535 ya K en
estimated	0 K read
""", 'et': """
ettertrykk	1129 K forbudt
etwas	318 text K wert ist
""", 'eu': """
euch	18 ohne K
euro	260 dann # K	335 ab # K
euroa	658 K/kk
eurolla	658 K
""", 'ev': """
evening	17 every K
every	17 K week	371 in your inbox K	404 thank you to K	467 K gift
everyone	404 thank you to K who	404 thanks to K who	449 keep it free for K
everything	466 K else we publish
""", 'ex': """
exclusief	1080 K voor abonnees	1080 dit artikel is K
exclusiva	477 nota K	529 K para socios
exclusively	453 K for members
exclusivo	477 este artículo es K	477 este contenido es K	477 contenido K para	529 K para socios	1197 este conteúdo é K	1197 este artigo é K	1197 conteúdo K para
existence	732 notre K
explained	468 K
explica	176 K	537 K	1252 K
explicar	176 va K
explicat	1296 a K
explicou	1252 K
explique	734 K
expressed	424 views K	424 opinions K	424 views and opinions K	424 views K are personal
external	9 K content	386 K content from
externe	9 contenu K	9 K inhoud	1091 K inhoud
externen	9 K inhalt	9 K inhalte	274 K inhalt	297 alle K inhalte
externer	9 K inhalt	274 K inhalt von	297 anzeige K inhalte	297 K inhalt konnte
externes	9 contenus K
extracto	524 un K de nuestra
""", 'fa': """
facebook	16 K	212 på K og twitter	344 στο K και	378 share on K	380 on K and twitter	380 on K, twitter	380 on twitter and K	380 like us on K	380 find us on K	485 en K y twitter	485 en K, twitter	485 en K y x	683 sur K et twitter	683 sur K, twitter	910 su K e twitter	1087 op K en twitter	1087 op K, twitter	1118 på K og twitter	1204 no K e no	1204 no K, no	1381 på K och twitter	1532 在K上
facebookie	16 K
facebookis	552 K
facebooku	16 K	186 na K a twitteru
facts	465 fund the K
factual	440 K error	440 K errors
faire	731 K un don
fais	731 je K un don
faisant	671 en K un don
faisons	721 K vivre un
faites	671 K un don	698 K un don	731 K un don	731 K-le lire	731 K un geste
farci	958 da K
fast	251 slog K	1160 slo K	1423 slog K
favor	357 small K to ask	357 a K to ask of you	357 we have a K to ask	469 small K
favoris	701 K google	701 K sur google
favorite	412 K source	701 source K
favorites	701 sources K
favoritos	501 tus K
favour	357 small K to ask	357 we have a K to ask	469 small K
favourite	412 K source
""", 'fe': """
feedback	309 ihr K	309 dein K	388 thanks for your K	388 thank you for your K
fehler	276 haben sie einen K
fehlerhinweis	276 K
feliratkozom	833 K a hírlevélre
fellow	398 is a senior K	398 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	842 minden jog K
""", 'fi': """
fi	408 on ko-K
figyelmeztet	846 K
finalul	1294 K lunii
finanzieren	256 wir K uns durch spenden	334 wir K uns
finden	327 zum thema K sie	327 aus der region K sie	327 mehr dazu K sie
finder	236 K en fejl
fined	468 K
finestra	916 si apre in una nuova K
first	368 for the K year	368 for your K year
fizess	843 K elő
fizessen	832 K elő	843 K elő
""", 'fo': """
folge	269 K uns	333 K uns
folgen	269 K sie uns	333 K sie uns
folgt	269 K uns
follow	380 K us on	380 K us at	380 K him on x	380 K her on x	380 K them on x	380 K me on	380 K our live	380 K on x	388 notify me of K-up	465 K us on
folosim	1262 K cookie
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	223 alle rettigheder K
fordert	336 K
forderte	336 K
foretrukken	226 K kilde	1132 K kilde
foretrukket	1132 K kilde
foretrukne	226 K kilde	1132 K kilde
forint	845 K
forinttal	845 K
forklarer	251 K	1160 K
former	405 is a K
fortalte	251 K	1160 K
forteller	1160 K
fortgesetzt	271 wird nach der anzeige K
fortsette	1158 for å K å grave
found	468 K that
founder	398 is the K
""", 'fr': """
fragen	322 K zum abo	322 K zu ihrem abo
fragt	336 K
fragte	336 K
fredag	17 hver K	17 varje K
free	369 you have # K	371 sign up for our K	371 sign up to our K	371 get our K	373 our K app	373 our app is K	449 keep it K for all	449 keep this site K
freelance	397 is a K writer	398 is a K
freelancejournalist	230 er K
freiartikel	262 K
freier	284 ist K autor
freitag	17 jeden K
freiwilligen	333 K beitrag
friday	17 every K
fridays	17 on K
friend	378 tell a K	449 become a K of the
frilansjournalist	1136 er K	1400 är K
""", 'fu': """
full	20 to read the K
functional	425 K cookies
fund	362 help K our	465 K our
funded	466 reader-K
fundet	236 K en fejl
fundraising	466 K deadline	469 K
funktionale	297 K cookies
funnet	1142 K feil	1142 K en feil
""", 'ga': """
gab	336 K an
gabung	855 K di kanal	891 K
galetes	153 fem servir K
ganze	327 lesen sie die K
ganzen	20 K text	260 den K text lesen	327 lesen sie den K
gave	1110 gi en K	1157 gi en K	1161 K
gazetecilerimiz	1454 K
gazetecilik	1454 bağimsiz K
""", 'ge': """
geaccepteerd	1091 geen cookies hebt K
gebruiken	1091 wij K cookies	1091 we K cookies
gebruikt	1091 deze website K cookies	1091 deze site K cookies
gedetecteerd	1089 adblocker K
gedruckte	322 K zeitung? dann
gedruckten	322 abonnenten der K
gefallen	253 ihnen hat dieser artikel K	253 hat ihnen dieser artikel K	253 hat dir dieser artikel K
gefragt	336 K
gefunden	276 fehler im text K
gehen	253 bevor sie K
gekennzeichnete	271 mit einem symbol K
geladen	274 nicht K werden	297 inhalt konnte nicht K
gelesen	334 bis hierhin K	334 bis hierher K
gemeinschaft	318 teil der K
genehmigung	282 ohne K
generated	402 summary was K	402 summary is K	402 summaries are K	402 key points were K	402 audio was K	402 voice is K	402 K using ai	402 K by ai	402 this audio is K
genererad	1403 ai-K
genereret	233 K af ai
generosity	465 your K
gengives	223 må ikke K
genossenschaft	334 unsere K	334 unserer K
gepubliceerd	22 wordt niet K	1093 je e-mailadres wordt niet K
gern	333 wirf K
gerne	240 ja tak, jeg vil K
geschickt	315 eine e-mail K
geschlossen	276 kommentare sind K
gewinnspiel	302 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	312 die app K es	312 app K es
gift	465 your K	465 make a K	1102 met een K
gifts	18 small K
giornale	958 questo K	958 il nostro K
giornalismo	899 sostieni il K	946 fare K costa	958 il nostro K	958 il K costa
giornalista	924 è K e	924 è K de	924 è K di	924 è K del	924 è K della	924 è K dell'	924 è K a	924 è K per
giornalisti	958 i nostri K
giorno	17 ogni K
gitmeden	1436 K önce
give	408 K what you can	465 K what you can	465 euro you K
""", 'gj': """
gjengis	1129 kan ikke K
""", 'gl': """
glissez	731 K une pièce
""", 'go': """
going	20 to keep K	466 keep us K
google	148 a K news	226 K news	269 auf K news	289 als quelle bei K	289 als quelle auf K	289 bei K öfter	289 auf K sehen	312 K play	344 στο K news	373 get it on K play	380 follow on K news	412 K news	412 star on K	412 source on K	501 en K news	1020 K news	1053 K ziņās	1053 K news	1132 K news	1132 som kilde på K	1146 app store og K play	1146 K play og app store	1174 nas w K news	1174 na K news	1268 pe K news	1396 K news	1396 som källa på K	1409 app store och K play	1409 K play och app store	1444 K news'te	1488 trên K news
gostou	1250 K desta	1250 K deste
""", 'gr': """
gracias	18 K a ti	535 K a ti
granskning	1421 sådan här K	1421 vår K
granskningar	1421 våra K
granskningen	1421 den här K
gratis	260 wochen K	260 monat K	333 jetzt K	335 wochen K	477 crea tu cuenta K	480 recibe K	534 recibe K	536 prueba K	893 K	1080 ontdek nu K	1080 krijg je ook K	1103 niet K	1150 dager K	1413 dagar K
gratisartiklar	15 K
gratuit	15 article K	676 dernier article K	732 ce site est K
gratuita	959 prova K
gratuitas	15 matérias K	478 notas K	1217 matérias K
gratuite	15 articole K
gratuitement	675 inscrivez-vous K	675 essayez K	678 recevez K
gratuiti	15 articoli K	904 articoli K
gratuito	15 articolo K	904 articolo K	1217 artigo K
gratuitos	15 artículos K	15 artigos K	478 artículos K	1217 artigos K
gratuits	15 articles K	721 nos articles sont K
gridava	960 K
gritaba	537 K
gritava	1252 K
grupo	1249 entre no K
""", 'gu': """
guidelines	388 community K before	388 our community K
""", 'ha': """
haber	1454 bu K
haberi	2 K dinle	4 K
haberlerimiz	1454 K
hacemos	525 lo que K
hacete	534 K socio	534 K socia
hafta	17 her K
haftalik	1455 K
haftung	30 keine K
hakkini	29 K sakli tutar
haluan	655 kyllä kiitos, K
hauteur	733 à la K de vos moyens
havi	845 K #
havonta	845 K
hay	1520 cho K
""", 'he': """
hear	417 we'd like to K from you	417 we'd love to K from you	417 we want to K from you	465 we want to K from you	465 we'd love to K
heard	468 court K
hebben	1102 wij K je hulp nodig	1102 we K je steun nodig
hekelt	1105 K
hela	20 läsa K	20 läs K	1375 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	206 for at læse K	1112 for å lese K
helfen	333 K sie uns	333 K sie mit
helft	333 K uns
helloasso	698 K
help	465 we need your K	465 K us do	465 will you K	465 K pay for	465 K if you can	465 K us pay	1100 K ons	1102 K ons
helpful	388 was this article K
her	1107 nå som du er K
here	357 as long as you're K	357 now that you're K	465 sign up K
herunterladen	265 app K
hetente	17 K	845 K
hevder	1160 K
""", 'hi': """
hilf	333 K uns
hinterlassen	333 K sie
hinweise	291 K zu diesem	291 K nehmen wir	291 K für uns	309 K auf fehler
historiador	150 és K
historiadora	150 és K
historien	244 læse hele K	696 est K
historienne	696 est K
historier	249 vores K
hittat	1406 K fel	1406 K ett fel
""", 'hj': """
hjelp	1139 K av ki	1139 K av ai	1157 K oss
""", 'hu': """
hubungi	891 K kami
huusi	666 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	201 nu K du er her
""", 'id': """
iddia	1456 K etti
ideal	1104 K
identifiez	24 K-vous	675 K-vous pour	731 K-vous
""", 'if': """
ifade	1456 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	260 mit K abo
ihren	334 lebt von K
ihtiyacimiz	1453 yardiminiza K	1453 desteğinize K
""", 'ik': """
iklan	11 K
ikuti	855 K kami	891 K kami
""", 'il': """
ilimitado	477 acceso K	1197 acesso K
ilk	1455 K ay
illimitato	903 accesso K
ilmainen	662 K tunnus
ilmoitti	666 K
ilmoitukset	14 K	653 K
iltakirje	656 K
""", 'im': """
imbuh	894 K
imbuhnya	894 K
immobilienmarkt	302 unserem K
importa	534 tu opinión nos K
importante	1249 sua opinião é K
impozit	1284 din K către	1295 % din K
impozitul	1284 din K pe venit către
""", 'in': """
inbox	342 στο K σας	371 sent to your K	371 right to your K	371 into your K	371 check your K to	446 in your K at #	446 in your K by #	465 your K	877 di K anda	877 ke K anda	945 nella tua K	1082 in je K	1331 u vaš K
inchiesta	958 questa K
inchieste	958 le nostre K
ind	24 log K	206 log K for at
indbakke	208 i din K
indbakken	208 i K
independen	892 jurnalisme K
independence	466 our editorial K
independencia	535 nuestra K
independent	174 periodisme K	362 support K journalism	465 support K journalism	466 K journalism	1294 jurnalism K	1294 jurnalismul K
independente	1250 jornalismo K
independently	460 we K	460 editors K	460 K selected by our	460 K chosen by our
independents	174 mitjans K
independiente	535 periodismo K	535 prensa K
independientes	525 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	958 giornalismo K	958 informazione K
indipendenti	946 rimanere K	946 restare K
indipendenza	958 la nostra K
infocom	282 dpa-K
infolettre	678 notre K	732 notre K
informasjonskapsler	1121 bruker K	1138 K
information	386 to store and/or access K on a device	386 for more K see our privacy	699 lettre d'K	699 lettres d'K	732 K libre
informationen	282 mit K der	291 K zu diesem fall
informations	683 suivez les K sur
informativa	914 K sulla privacy	958 la nostra K
informazione	946 l'K di qualità ha un costo	957 sostieni l'K	958 K libera	958 l'K di qualità
informou	1252 K
ingen	242 uden dig K	242 K rig ejer	1149 uten deg, K	1412 utan dig K
ingyenes	15 K cikkei	15 K cikk
inhalt	9 dieser K	9 diesen K	260 dieser K ist nur für	297 dieser K wird von	297 um den K
inhalte	9 externe K	274 externe K
inhalts	9 dieses K
inhoud	9 deze K	1091 om deze K te
iniciar	491 debes K sesión
initialement	695 article publié K	729 cet article a été K
inkorg	1377 i din K	1377 till din K
inkorgen	1411 direkt i K
inloggen	21 K om een reactie	24 K	1102 je moet nog even K
innan	1370 K du går
innboksen	1114 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inschakelen	1084 meldingen K	1089 javascript K
inscreva	1199 K-se na nossa	1199 K-se em nossa	1249 K-se
inscrever	1199 ao se K
inscription	678 votre K a bien été	678 K est confirmée	678 confirmer votre K
inscrit	675 déjà K
inscrivant	678 en vous K
inscrivez	678 K-vous à notre	731 K-vous
insegna	924 K storia
insisted	468 K
instagram	16 K	212 på facebook og K	269 auf facebook, K	269 auf K, facebook	269 auf facebook und K	269 auf facebook oder K	269 ob whatsapp, K	380 follow him on K	380 follow her on K	380 follow them on K	380 on K, facebook	380 on K and facebook	683 sur facebook et K	910 su facebook e K	1087 op facebook en K	1087 op facebook, K	1118 på facebook og K	1381 på facebook och K
instagramie	16 K	1174 na facebooku i K
instagramis	552 K
instagramu	16 K	186 na facebooku a K
instale	1200 K a app
install	373 K our app
installez	731 K-la
integritetspolicy	1384 K
intelektas	1027 dirbtinis K
intelekto	1027 dirbtinio K
intelektu	1059 mākslīgo K
intelligens	233 med kunstig K	233 af kunstig K	233 fra kunstig K	233 kunstig K (ai)	1139 med kunstig K	1139 av kunstig K	1403 med artificiell K	1403 av artificiell K
interdite	729 diffusion K
interdites	729 diffusion K
introdu	1258 K adresa
invest	465 K in local news
investigaciones	535 nuestras K
investigador	150 és K	498 es K	1219 é K
investigadora	150 és K	498 es K	1219 é K
investigando	525 seguir K
investigant	174 continuar K
investigate	416 we should K
investigation	466 this K	732 cette K
investigations	416 our K team	416 our K desk	466 our K
investigative	398 is an K
investigativteam	291 K
inviata	924 è K
inviato	924 è K
invite	734 K
invitent	734 K
involved	460 not K in the
""", 'ip': """
iphone	373 our K app
""", 'ir': """
iratkozz	833 K fel	843 K fel
iratkozzon	833 K fel	843 K fel
""", 'is': """
is	405 K our
iscrive	945 ci si K qui
iscrivendoti	906 K
iscriversi	945 K qui
iscriverti	945 per K clicca	957 clicca qui per K
iscriviti	906 K alla nostra	906 K gratis	906 K al nostro	945 K qui	957 K	957 K qui
iscrizione	906 annullare l'K	945 la tua K è	945 per confermare l'K
istedi	1456 K
""", 'iz': """
izjavila	1340 K
izjavio	1340 K
""", 'ja': """
jaa	25 K se
jaar	1104 per K
jahr	335 im K	335 pro K
janela	1210 abre em nova K
jar	408 tip K
jaunumi	1070 mūsu K	1073 K
jaunumiem	1046 piesakies K	1064 K	1069 piesakies K
jaunumus	1064 K
javascript	189 povolte K	189 zapněte K	215 aktivér K	215 slå K til	272 K in ihrem browser	272 aktivieren sie K	272 K benötigt	384 please enable K	384 requires K	384 K is disabled	384 K is required	384 turn on K	384 K is not available	384 enable K in your browser	384 K must be enabled	384 needs K	487 activa K	487 habilita K	487 habilitar K	487 activar K	632 salli K	632 ota K käyttöön	685 activer K	685 activez K	685 K est désactivé	685 nécessite K	744 אפשרו K	857 aktifkan K	912 abilitare K	912 abilita K	912 attiva K	912 attivare K	974 Kを有効	974 Kが無効	974 K を有効	1089 schakel K in	1121 aktiver K	1121 slå på K	1177 włącz K	1177 włącz obsługę K	1206 ative o K	1206 habilite o K	1206 ativar K	1262 activați K	1314 включите K	1384 aktivera K	1384 slå på K	1470 увімкніть K	1490 bật K
javite	1337 K nam
""", 'je': """
jederzeit	260 K kündbar	264 widerruf K	264 K abmelden	264 abmeldung K	315 K wieder abmelden	335 K kündbar
jednou	17 K týdně
jefa	498 es K de
jefe	498 es K de
jelas	894 K
jelasnya	894 K
jelentkezz	24 K
jelentkezzen	24 K	832 K be a
jelezze	843 K nekünk
jetzt	260 K im abo	333 teste K
""", 'jo': """
jobbar	1403 K med ai
join	409 K for	465 K us on
jornal	1250 nosso K	1250 somos um K
jornalismo	1194 apoie o K	1241 K de qualidade tem um custo	1241 presente ao K	1249 apoie o K	1250 nosso K	1250 K de qualidade	1250 fazer K
jornalista	1219 é K formada	1219 é K formado	1219 é K do	1219 é K da	1219 é K no	1219 é K na	1219 é K e
jornalistas	1250 nossos K
journal	732 notre K
journalism	362 support our K	362 support the K you rely on	449 keep our K free	453 access to all our K	453 access to all of our K	465 support quality K	465 support local K	466 our K	466 fearless K	466 K like this
journalisme	671 soutenez un K	731 soutenez le K
journalismi	664 riippumaton K
journalismimme	664 K
journalismus	256 unterstützen sie unabhängigen K	256 unterstütze unabhängigen K	256 für unseren K	334 unser K	334 unseren K	334 unabhängigen K	334 unabhängiger K	334 gut gemachten K	334 gut gemachtem K	334 frei zugänglichen K	334 frei zugänglicher K	334 guten K	334 freien K
journalist	230 er K på	230 er K hos	230 er K ved	230 er K i	284 ist freier K	284 ist K	293 arbeitet seit # als K	397 is a freelance K	398 is a K	418 K	1136 er K i	1136 er K på	1136 er K og	1400 är K på	1400 är K och
journaliste	696 est K	696 K au	696 K à	696 K pour
journalisten	1103 onze K
journalister	249 vores K	1158 våre K	1421 våra K
journalistes	720 nos K	721 payer nos K	732 nos K
journalistiek	1077 steun onze K	1103 onze K
journalistik	204 støt vores K	204 støt uafhængig K	249 vores K	249 uafhængig K	249 K koster	1373 stöd vår K	1373 stöd oberoende K	1421 vår K	1421 oberoende K	1421 granskande K
journalistikk	1110 støtt vår K	1110 støtt uavhengig K	1158 vår K	1158 uavhengig K
journalistin	284 ist freie K	284 ist K	293 arbeitet seit # als K
journalists	466 our K	466 we, the K
""", 'ju': """
jueves	17 cada K
jurnalis	867 adalah K	892 K kami
jurnalism	1294 facem K
jurnalisme	878 dukung K	892 K kami
jurnalismul	1284 K de calitate costă	1293 susține K	1294 K nostru
jurnalist	1270 este K
jutro	17 svako K	17 vsako K
juttu	624 lue koko K	664 tämä K
juttujamme	664 K
juttuvinkki	663 lähetä K
jutun	20 koko K
jutusta	664 piditkö K
""", 'ka': """
kaart	9 deze K
kabul	1456 K etti
kaitstud	543 kõik õigused K
kakor	1394 K på	1402 K
kami	892 tim K
kanaal	1103 ons K
kanal	249 vores K	855 ikuti K	892 K kami	1158 vår K	1421 vår K
kanale	1174 na naszym K
kanaliga	552 meie K
kanalimiz	1454 K
kanalimiza	1444 K abone
kanavaamme	641 K
kanavalle	641 whatsapp-K	641 telegram-K
kanavamme	641 whatsapp-K	664 K
karte	9 diese K
karya	892 K kami
kasutamine	549 K ilma
kata	894 K
katanya	894 K
katkisiyla	18 okurlarin K
kaydolun	1453 K
""", 'kd': """
kdykoli	198 zrušit K
""", 'ke': """
kebijakan	857 K privasi	857 K cookie
keelatud	549 loata on K
keep	465 help us K	465 help K our
kein	322 noch K abo
kertoi	666 K
kertoivat	666 K
kertoo	666 K
kesti	1456 ceza K
ketentuan	857 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1139 av K
kiitos	663 K kun luet
kinnitas	571 K
kirjaudu	24 K	663 K sisään
kirjeenvaihtaja	645 K
kirjoitti	666 K
kirjuta	568 K meile
kirjutas	571 K
""", 'kk': """
kk	658 €/K	665 /K
""", 'kl': """
klaagt	1105 K
klagar	1423 K
klagen	1105 K
klager	251 K	1160 K
klagt	336 K
kleine	253 haben wir eine K bitte
klical	1368 je K
klicka	1410 genom att K på
klikke	1147 ved å K på
klummeskribent	230 er K
""", 'ko': """
kolumnis	867 adalah K
kolumnist	284 ist K	554 K	1400 är K
kolumnistin	284 ist K
komentar	6 za K	6 ostavite K	875 tulis K anda	875 di kolom K
komentarisali	6 da biste K
komentarisanje	6 za K
komentarz	6 dodać K	21 móc dodać K	1179 aby dodać K
komentarzach	1179 w K
komentator	875 tanggung jawab K
komentiranje	6 za K
kommentar	311 K wird	311 ihr K	311 dein K
kommentare	276 um K zu	311 K zu diesem	311 K werden
kommentaren	276 in den K
kommentarerna	1386 i K
kommentarfeltet	217 i K	1123 i K	1143 stenger K	1143 meninger i K
kommentarfunktion	276 K
kommentarsporet	237 i K
kommentator	230 er politisk K	230 er K	1136 er K i	1136 er K og	1136 er politisk K	1400 är politisk K
kommentera	6 för att K	1386 för att K
kommentere	6 for at K	6 for å K	217 for at K	1123 for å K
kommentieren	6 um zu K	6 K zu können	276 um zu K	276 probleme beim K	276 K sie diesen	276 K sie den	276 nicht mehr K	311 K
kommentiert	276 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kompakt	315 K per mail	315 K per e-mail
kondigde	1105 K
koneellisesti	648 K
kongress	302 jetzt zum K
konstaterade	1423 K
konstaterar	1423 K
konten	9 K ini
kontingent	262 haben ihr K
konto	206 opret en K for	248 opret en K	1186 załóż K	1375 skapa ett K för	1420 skapa ett K
kontributor	867 adalah K
konzern	319 kein K	334 kein K
kopeerimine	549 K ilma
kopieras	1417 får inte K	1417 får ej K
kopieres	1129 kan ikke K uten
kopiering	223 K er ikke tilladt	1417 K utan
kopijuoti	1019 K, platinti
kopiointi	637 luvaton K	637 K ilman lupaa
koresponden	867 adalah K
korespondentas	1024 K
korespondente	1056 K
korespondents	1056 K
korrekt	1406 ska vara K
korrekta	1406 ska vara K
korrekturhinweis	309 K*	309 K
korrespondent	230 er K	284 ist K	292 als K	554 K	1136 er K	1400 är K
korrespondentin	284 ist K	292 als K
korzystamy	1177 K z plików cookie
kostenlos	260 wochen K	260 monat K	264 K per mail	335 K testen
kostenlose	15 K artikel	262 noch zwei K	262 noch # K
kostenlosen	262 noch einen K	262 K artikel gelesen	264 unseren K newsletter	264 unserem K newsletter	264 unserer K newsletter	264 den K newsletter
kostenloser	262 K artikel
kostenpflichtig	260 dieser artikel ist K
kostnadsfritt	1413 en månad K
""", 'kr': """
kritik	309 lob oder K
kritiker	1400 är K och
kritiserar	1423 K
kritiserer	251 K	1160 K
kritisieren	336 K
kritisiert	336 K
kritizuje	199 K
kronor	1422 K
""", 'ku': """
kullan	1447 çerez K
kullanilamaz	1452 izinsiz K
kullanilmaktadir	1447 çerez K	1447 çerezler K
kullaniyoruz	1447 çerezleri K	1447 çerezler K
kulttuuritoimittaja	645 K
kulturressort	292 leitet das K
kulturskribent	1400 är K
kumppanimme	632 me ja K
kun	243 for K #	1150 for K #
kunne	249 K du lide
kurzfassung	285 K
kutunuza	1441 posta K
kuukaudessa	665 K
kuukausi	624 kokeile K	658 K #	663 kokeile K
kuukausilahjoituksella	657 K
kuulutas	571 K
kuus	570 K
kuvailee	666 K
""", 'ky': """
kyselyymme	35 K
kysyi	666 K
""", 'l': """
l	175 K'any
""", 'la': """
laadi	568 K alla
laatste	1087 volg het K nieuws
ladattavissa	654 sovellus on K
ladda	1378 K ner vår app	1420 K ner
lade	265 K die app
laden	265 app K	265 K sie die app
lahjoituksesi	657 K auttaa	663 K
lahjoitus	657 tee K	663 tee K	667 K
laissez	731 K-nous votre
lamenta	537 K	960 K	1252 K
lamentano	960 K
lamentou	1252 K
lance	734 K
langganan	877 K buletin	891 K sekarang	895 K
lanjutkan	880 K membaca dengan
last	1115 K ned vår app	1157 K ned
later	437 check back K
laukeliai	21 būtini K
laut	336 K
lavoro	958 il nostro K
lawyers	466 our K
""", 'le': """
leave	371 one click to K	465 K us a tip	465 K a tip
lecteur	9 ce K	707 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	721 par des K comme vous	732 nos K
lectoras	36 nuestras K	535 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	535 nuestros K	535 gracias a sus K
lectors	18 gràcies als K	174 els nostres K
lectrices	732 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	398 is a senior K	398 is a K
ledarskribent	230 er K	1400 är K
leden	1103 onze K
lederskribent	230 er K
leernos	534 gracias por K
leestijd	0 K
legge	960 si K
leggere	903 per K tutto
lei	1295 # K
leiter	284 ist K
leiterin	284 ist K
leitores	18 graças aos K	36 nossos K	1241 K que nos apoiam	1250 nossos K	1250 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	1252 K
lengkap	20 artikel K	880 membaca artikel K
lese	1151 du kan K mer	1151 kan du K mer
lesedauer	0 K
lesen	260 im abo K	260 K sie mit plus	262 % noch zu K	265 in der app K	327 mehr dazu K sie	333 danke fürs K
leser	1157 takk for at du K
leserabend	302 K
leserbrev	1137 K
leserbrief	276 K
leserbriefe	276 K an	309 K
lesere	36 våre K	1158 våre K
leserfinanziert	334 K
leserinnen	36 unsere K	334 unsere K	334 unseren K
leserinnlegg	1137 K
lesern	334 ihren K
leserne	18 takket være K	1149 K våre
lesernes	18 K bidrag	1158 K bidrag
leserreisen	302 unsere K	302 unseren K
leserumfrage	35 unserer K
leserzuschriften	309 K
lesetid	0 K
lesezeit	0 K
letno	1367 K
letter	389 send a K
letters	389 K to the editor	389 send K	440 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	946 solo grazie ai nostri K	958 i nostri K
lettre	732 notre K
lettrici	958 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
leyendo	20 seguir K	528 para seguir K	528 quieres seguir K	528 sigue K con	528 y sigue K	534 sigue K sin
lezen	20 meer K
lezers	36 onze K	1103 onze K
""", 'li': """
libovolnou	198 K částkou
lid	1080 al K
lidem	18 díky K	197 díky K
liens	711 via nos K	711 par nos K
lietotni	1062 K
lignes	721 qui lisent ces K
liitu	568 K meie
like	466 work K this
liked	466 K what you read
liker	1158 K du det vi
limit	367 read without K	369 free K
limitat	142 accés il·K
limits	367 read without K
line	416 our tip K
link	378 copy the K	455 read it for free with this K
links	383 some K on this page	383 some of the K on
liputan	892 K kami
lire	20 pour K cet	734 peut-on K
lisas	571 K
listen	0 min K	380 K back here	380 K to us live	403 prefer to K	403 rather K
listening	403 K time
liveblog	327 im K	327 unserem K
""", 'll': """
llegado	470 si has K hasta aquí
llegint	168 per seguir K
""", 'lo': """
log	24 K in	1080 K in om	1080 K in of
logg	24 K inn	1112 K inn for å	1157 K inn for
logga	24 K in	1375 K in för att
logged	21 must be K in to post	367 you must be K in to	388 you must be K in to
logget	217 du skal være K ind
login	24 faça K	1197 faça K para	1249 faça K
lokalredaktion	292 leitet die K
look	466 our new K
""", 'lu': """
lubas	571 K
lugeda	540 et edasi K
lugejad	569 meie K
lugemiseks	540 edasi K
luisterversie	2 K
lukeaksesi	624 K koko	624 kirjaudu sisään K
lukemista	663 jatka K
lukijamme	664 K
lukijoidemme	36 K
lukijoiden	18 K tuella	664 K tuella
lukuaika	0 K
lukuoikeutesi	15 K	624 K
lunar	1295 K
lunes	17 cada K
lupasi	666 K
""", 'ly': """
lydversion	2 K
lyssnar	1405 K på poddar
""", 'ma': """
maand	1080 deze K nog	1104 per K
maandelijks	1080 K opzegbaar	1104 K
mach	333 K mit
machen	333 K sie mit	334 was wir K
macht	333 K mit
made	357 if you've K it this far
mail	184 váš e-K	833 e-K cím	1102 K ons	1199 no seu e-K	1283 pe e-K	1306 ваш e-K	1331 na vaš e-K	1345 váš e-K	1464 ваш e-K
mailadres	1082 je e-K
mailadresse	208 din e-K	217 din e-K vil ikke
mailbox	1082 in je K	1082 in uw K	1082 in jouw K
mailu	184 přímo do e-K	1345 do vášho e-K
mailul	1258 pe e-K tău
mainoksen	11 K
mainoksia	664 ilman K
mainos	11 K
mainosten	632 K esto
maken	1103 wij K
maksumuuri	667 K
maksuton	662 K tunnus
maksuttomat	662 K artikkelit
mantermos	1241 essencial para K
map	9 this K
mapa	9 este K
marketing	297 K-cookies	425 K cookies
marketingcookies	232 K
masuk	24 K atau	852 kotak K anda
masukkan	852 K email
matched	408 K dollar	449 gift will be K
material	282 mit K der	282 mit K von	399 this K may not be
matins	17 tous les K
mattina	17 ogni K
""", 'md': """
md	243 kr./K	250 kr/K
""", 'me': """
med	233 K ai	1139 K ki	1139 K ai	1403 K ai
medarbetare	1400 är K på	1400 är K i
meddelade	1423 K
meddelte	251 K
medgav	1423 K
medio	535 este K
medlem	248 bliv K	1157 bli K	1420 bli K
meie	569 K töö
meinen	276 was K sie dazu
meint	336 K
meinte	336 K
meinung	30 K der	276 sagen sie uns ihre K	296 K des autors
mejl	1331 na vaš K	1377 i din K	1377 till din K
mejla	1420 K oss
mejlen	1377 direkt i K
melalui	878 dukung kami K
melanjutkan	851 untuk K membaca	880 untuk K membaca
meld	1157 K deg på
meldde	1105 K
melde	24 K dich	333 K dich an	1114 K deg av når	1147 ved å K deg på
melden	24 K sie sich	260 K sie sich an, um	260 bitte K sie sich an	333 K sie sich an	333 K sie sich hier
meldingen	14 K	1084 schakel K in	1084 zet K aan	1084 ontvang K	1102 zet K aan
meldt	1105 K
meldte	1160 K
membaca	880 untuk terus K	880 untuk K berita ini
member	408 become a K	453 not a K?	465 become a K
memberikan	875 K komentar
members	18 our K	36 our K	367 is for K only	367 K-only story	466 our K
membiayai	878 K kami
membro	1249 torne-se K
membutuhkan	891 kami K dukungan
menar	1423 K
mendaftar	877 dengan K, anda
mendapat	888 K komisi
mendapatkan	888 K komisi
mener	251 K	1157 hva K du	1160 K
menerima	868 K cookie	888 K komisi
mengambil	889 dilarang K	889 dilarang keras K
mengandung	875 komentar yang K
mengatakan	894 K
menggandakan	889 dilarang K
menggunakan	857 K cookie
mengutip	862 dilarang K
meninggalkan	875 K komentar
menit	0 K baca
mensais	1251 K
mensuales	536 K
mensuel	698 un don K	721 un soutien K	733 K
menurut	894 K
menyalin	889 dilarang K
menyatakan	894 K
merch	432 our K
merci	731 K de nous
mere	244 kan du læse K	244 du kan læse K	244 kan læse K om
merkezimiz	1454 haber K
mes	175 al K	536 al K	536 por K
mese	959 al K
mesec	1339 prvi K	1367 na K	1367 prvi K
meses	528 K por #
mesiac	1353 za K	1353 prvý K
message	357 a K from our editor
messagerie	689 votre adresse de K ne sera pas
metus	1039 per K
mewakili	889 tidak K redaksi
""", 'mi': """
mi	1059 ar K
miembro	534 hazte K
mille	946 # per K
milliardaire	721 à aucun K
minggu	893 per K
mingguan	877 buletin K kami
minket	835 kövess K	843 kövess K	843 hívj meg K
minute	0 K read	453 it only takes a K to
minutes	0 K read	0 K to read
misiniz	1440 zaten abone K
mission	466 our K
mistake	440 spot a K	440 report a K
mitdiskutieren	6 K	311 K
mitgeteilt	336 K
mitglied	333 werden sie K	333 werde K	333 jetzt K werden
mitglieder	260 nur für K	322 angebots für K	334 unsere K
mitteilungen	14 push-K	266 push-K
mittwoch	17 jeden K
""", 'mj': """
mjesec	1339 prvi K
""", 'mn': """
mnd	1150 kr/K	1159 kr/K
""", 'mo': """
mobile	373 on your K app	373 our K app
mobilen	238 direkte på K	1144 nyheter rett på K	1144 rett på K	1407 nyheter direkt i K	1407 direkt i K
mobilepay	248 K
modalidad	536 K premium
moderador	1210 não serão aprovados pelo K
moderados	1210 serão K antes
moderated	388 comments are K	388 pre-K
mogelijk	1102 maak het volgende K
mois	733 par K
moittii	666 K
monat	322 einen K für	322 K für nur	335 im K	335 pro K
monatlich	335 K
monday	17 every K
mondta	846 K
montag	17 jeden K
month	367 try a K for	367 try it for a K	368 for the first K	368 for your first K	467 a K	467 per K	467 every K	467 each K
monthly	408 one-off or K	453 reached your K limit	465 become a K	465 give K	467 K
months	367 K for $#	368 for the first # K	368 for the first three K
morgen	17 jeden K	17 am K	17 hver K	241 hver K i din	318 uns auch K
morgenbrevet	1148 K
morgon	17 varje K
morgonbrevet	1411 K
morning	17 every K	17 each K
moyens	732 nos K
""", 'mu': """
mukaan	663 lähde K	666 K
multato	960 ha K
multou	1252 K
mums	1069 seko K
""", 'na': """
nabiralnik	1359 v vaš K
nachdruck	282 K verboten	332 K nur mit
nachrichten	265 K-app	265 aktuelle K aufs handy	266 push-K	327 weitere K finden sie	327 mehr K finden sie
nadaljevanje	1358 za K branja
nadie	535 K nos dice
najnowsze	1169 otrzymuj K
napisz	1179 K do nas	1186 K do nas
naprej	1358 če želite brati K
napsal	199 K
napsala	199 K
narrated	403 is K by an ai	403 is K by ai
naslov	1359 na vaš e-K
nastavak	1330 za K čitanja
nastavili	1330 da biste K čitanje
naszej	1187 K pracy
naujienas	1031 K telefone	1032 K el. paštu
naujienose	1020 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	487 tu K no soporta	487 su K no soporta	1206 seu K não suporta
navigateur	10 votre K	21 dans le K pour mon prochain	685 votre K ne supporte pas	685 votre K n'est pas
navodi	1340 K
""", 'ne': """
necesitamos	470 K pedirte	473 K tu apoyo	534 K tu ayuda	534 K de ti	534 te K
necessariamente	1222 não reflete K a opinião	1222 não refletem K a opinião
necessaris	21 camps K
necessitem	173 et K
nedeljno	17 jednom K
neem	1102 K nu een
nell	907 apri K'app
nella	906 K tua mail
neodvisni	1366 K mediji
neodvisno	1365 podprite K
neophodna	21 K polja
neovisno	1337 podržite K
nepriklausoma	1038 K žurnalistika
netiquette	276 beachten sie die K	916 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1121 dette K bruker
neuen	265 hier geht es zur K
neukunden	322 nur für K
neuvoi	666 K
news	265 K-app	373 K app for	398 is a K	416 K tip
newsblog	327 im K	327 unserem K
newsis	551 google K
newsletter	164 la nostra K	184 náš K	197 náš K	200 K	264 unseren K	264 unserem K	264 unserer K	264 zum K	264 K bestellen	264 K an	264 täglichen K	264 K richtig	264 K von	287 K	315 K erhalten	315 K empfangen	315 unser K	315 der K über	315 der K für	333 K an	334 unser K	334 unseren K	334 unserem K	334 dieser K	337 K	342 εγγραφείτε στο K	342 εγγραφή στο K	342 το K μας	342 γραφτείτε στο K	353 το K μας	356 K	371 sign up for our K	371 sign up to our K	371 sign up for the K	371 subscribe to our K	371 join our K	371 get our K	371 our K here	371 receive our K	371 our daily K	371 our weekly K	371 our morning K	407 K	446 K soon	466 our K	469 K	480 suscríbete a la K	480 apúntate a la K	480 nuestra K	524 suscribite al K	535 nuestra K	538 K	678 inscrivez-vous à la K	678 abonnez-vous à la K	678 notre K	720 vous adresser sa K	732 notre K	732 cette K	735 K	852 K kami	852 langganan K	906 iscriviti alla K	906 la nostra K	945 le nostre K	958 la nostra K	958 questa K	961 K	1169 zapisz się na K	1169 nasz K	1187 nasz K	1190 K	1199 assine a K	1199 nossa K	1240 esta é a edição da K	1240 esta é uma edição da K	1250 nossa K	1253 K	1258 abonează-te la K	1258 abonați-vă la K	1258 înscrie-te la K	1297 K	1331 na K	1331 naš K	1338 naš K	1341 K	1345 náš K	1352 náš K	1355 K
newslettera	1169 zapisz się do K	1169 naszego K	1187 naszego K	1345 odber K
newsletterem	1187 naszym K
newsletters	371 K may contain info about	407 K	466 our K	469 K	678 nos K	678 recevoir les K	732 nos K	735 K
newsletterul	1258 K nostru	1283 abonează-te la K	1294 K nostru
newspaper	466 our K
newsroom	460 not by the K	466 our K	466 non-profit K	466 this K
newsticker	327 unserem K
nezavisni	1338 K mediji
nezavisno	1337 podržite K
""", 'ng': """
ngay	1517 đăng ký K
""", 'ni': """
nieograniczony	1167 K dostęp
niets	1099 K uit deze
nieuws	1083 K-app
nieuwsbrief	1082 onze K	1082 dagelijkse K	1082 wekelijkse K	1101 K	1103 onze K	1103 deze K	1106 K
nieuwsbrieven	1082 onze K	1101 K	1103 onze K	1106 K
""", 'nj': """
njuzleter	1331 na K	1331 naš K	1338 naš K
""", 'no': """
nombreux	721 plus nous serons K
nonprofit	466 K newsroom	466 K news outlet
nosotros	534 colabora con K
nosso	35 K quiz	1194 apoie K	1194 apoie o K	1200 baixe K app	1200 no K app	1249 apoie K	1249 apoie o K	1249 siga o K	1249 entre no K	1250 K site
nostra	174 la K feina	907 nella K app	958 la K app
nostre	174 el K canal
nostro	35 K quiz	958 il K sito	958 che il K
nota	20 leer esta K	528 para leer esta K
noticia	535 esta K
noticias	501 en google K	501 tu fuente de K
notificaciones	14 las K	482 activa las K	482 activar K	482 recibir K
notifications	14 K	375 turn on K	375 turn on desktop K	375 enable K	375 would like to send you K	375 allow K	375 K from this site	375 receive K	680 activer les K	680 activez les K	680 autoriser les K
notifiche	14 le K
notified	371 sign up to be K	375 get K
notifikasi	14 K	853 aktifkan K	853 dapatkan K
notifikation	238 K
notifikationer	14 K	238 K
notify	375 K me of	375 K me when	388 K me of new posts
notis	1407 K
notiser	14 K	1407 K	1407 push-K
notre	35 K quiz	732 K site
nouvelle	689 ouvre dans une K fenêtre
novice	1359 na naše K	1359 na e-K	1366 naše K
novinari	1338 naši K
novinarji	1366 naši K
novinarstvo	1338 nezavisno K	1338 neovisno K	1366 neodvisno K
noviniek	1345 odber K
""", 'nu': """
nuestra	481 en K app	534 únete a K	535 K app	535 K web
nuestras	535 K redes
nuestro	35 K quiz	473 apoya K	485 únete a K canal	534 apoya K	534 únete a K	534 recibe K	535 K canal	535 K medio	535 K sitio	535 K equipo
nuestros	489 K socios	535 K socios
numer	1188 K krs
nunca	535 más que K
nur	322 abo für K
""", 'ny': """
nyheder	226 google K
nyhedsbrev	208 vores K	208 tilmeld dig K	241 K	249 vores K	252 K
nyhedsbreve	208 vores K	249 vores K
nyhedsbrevet	208 få K	241 K
nyhetene	1144 K rett på mobilen
nyheter	1132 google K	1396 google K
nyheterna	1381 följ K	1407 K direkt i mobilen
nyhetsbrev	1114 vårt K	1114 våre K	1114 meld deg på K	1114 abonner på K	1148 K	1158 vårt K	1158 våre K	1161 K	1377 vårt K	1377 våra K	1377 anmäl dig till K	1411 K	1421 vårt K	1421 våra K	1424 K
nyhetsbrevet	1114 få K	1148 K	1411 K
nyilatkozta	846 K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	916 i campi K
oberoende	1420 stöd K
objasnio	1340 K
objavljen	22 ne bo K
objavljena	22 neće biti K
obligatoires	21 champs K sont	689 les champs K
obligatori	916 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	491 los campos K
obligatoriska	21 K fält	1386 K fält
obligatoriske	21 K felt	1123 K felt
obrigado	1249 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	195 další šíření K
obserwuj	1174 K nas na	1174 K nas w	1186 K nas
obvestila	14 K
""", 'oc': """
occupa	924 si K di
ochtend	17 elke K
""", 'od': """
odejdete	178 než K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorna	30 nije K
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	1197 K este artigo
off	467 one-K
offert	675 vous est K	733 mois K
offrez	731 K-lui	731 K-nous
offrici	957 K un
offrimi	957 K un
""", 'og': """
oglasa	11 K	1338 bez K
oglasov	1366 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	1440 K devam etmek için
okurlarimiz	36 K	1454 K
okurlarimizin	1454 K
""", 'ol': """
olarak	1440 abone K
olun	1453 üye K
""", 'on': """
onafhankelijke	1077 steun K journalistiek	1102 steun K	1103 K journalistiek
onafhankelijkheid	1103 onze K
onbeperkt	1080 lees K	1080 K toegang	1080 K lezen
ondersteunt	1089 je browser K	1089 uw browser K
onderzoek	1103 dit K
onderzoeken	1103 onze K
one	465 make a K-time
online	432 our K shop	432 our K store
onlineshop	302 im K bestellen
ontdek	1102 K nu
ontvang	1082 K elke	1082 K onze
onze	1083 K app	1103 K app
""", 'oo': """
oordeelde	1105 K
""", 'op': """
open	373 K in app	373 K in the app	1083 K in app
ophavsretsloven	223 beskyttet af K
ophavsretten	223 K tilhører
opinion	30 K of	388 have an K on this
opinions	30 K of
oplyser	251 K
oplyste	251 K
opozarja	1368 K
opphavsrettslig	1129 K beskyttet
opplyser	1160 K
opplyste	1160 K
opprett	1112 K en konto for	1157 K en konto
opsiger	243 indtil du K
opublikowany	22 nie zostanie K	1179 twój adres e-mail nie zostanie K
opzegbaar	1104 K
""", 'or': """
ordenou	1252 K
ordinato	960 ha K
ordnete	336 K an
original	399 read the K article	729 lire l'article K
originally	399 this article was K published on	399 this story was K published on	399 this story K appeared	399 this article K appeared	399 K published at	462 story was K published by	462 story was K published on	462 story was K published in the	462 article was K published by	462 article was K published in our
originalment	172 es va publicar K a	172 es va publicar K en	172 publicat K a
originalmente	497 este artículo fue publicado K	497 publicado K en	1216 publicado K em	1248 publicado K no	1248 publicado K na
originariamente	922 articolo pubblicato K	953 pubblicato K in
ortaklarimiz	1447 biz ve K
ortsseite	327 unserer K
""", 'os': """
ostrzega	1189 K
oszd	25 K meg
""", 'ot': """
otsustas	571 K
""", 'ov': """
overblikket	241 K hver dag	241 K hver morgen
overname	1099 K zonder
oversikten	1148 få K
ovisi	1337 K o vama
""", 'ow': """
owner	466 has no K	466 have no K
""", 'pa': """
padeda	1034 jūsų parama K
padroni	946 non ha K	958 senza K	958 libera da K
pagar	1249 ajude a K
paghi	957 K un'ora
pago	538 muro de K
pague	1218 K-nos um café
paid	383 we get K if you buy	383 we may be K
pakolliset	21 K kentät
palautetta	663 anna K
palus	571 K
palvelusta	647 ulkoisesta K	647 upotus K
pandangan	889 tidak mewakili K	889 K pribadi penulis
paparnya	894 K
paper	405 is the K's
par	733 K an
parama	1037 jūsų K	1041 K
parceiros	1208 nós e os nossos K	1250 nossos K
paremkite	1034 K mus	1037 K mus
part	399 no K of this
partagez	25 K-le	25 K-la
parte	1249 faça K e
partecipato	936 non ha K alla stesura
parteispende	337 K
partenaires	687 nos K et nous	687 nous et nos K	732 nos K
participar	491 para K
participez	731 K à
participou	1231 não K da produção	1231 não K na produção
partilhada	1226 uma publicação K por
partilhe	25 K-o
partir	668 avant de K	1251 a K de # euros
partner	274 wir und unsere K	331 von unserem K	914 i nostri K	1384 vi och våra K
partnere	215 vi og vores K	1121 vi og våre K
partnerlinks	37 K
partners	331 anzeige eines K	386 we and our K	466 our K	1091 wij en onze K	1103 onze K
partnership	399 was produced in K with
partnerzy	1177 my i nasi K	1177 nasi zaufani K
pasak	1040 K
pasakojo	1040 K
pass	378 K this on
patreon	408 on K	408 our K
patron	362 become a K of	465 become a K
patronem	1186 zostań K
paypal	318 per K
paywall	319 K	334 ohne K	337 K	466 we have no K	466 we do not have a K	469 K	735 K	961 K	1253 K
paywalls	469 K
""", 'pe': """
pe	1295 K an
peatoimetaja	554 K
pedimos	534 te K ayuda
pedirte	470 tenemos un favor que K
pediu	1252 K
peiling	35 onze K
pelanggan	851 khusus K	880 untuk K	892 K kami	895 K
pembaca	18 berkat K	892 K kami
pendant	733 K un mois
pendapat	889 K pribadi penulis
peneliti	867 adalah K
pentru	1284 fără niciun cost K tine
penulis	867 adalah K
people	18 thanks to K like	449 funded by K like you
pequeno	1191 um K favor a pedir
per	1159 K år	1422 K år
peramban	10 K anda
percent	369 # K left to read
perfil	1204 siga nosso K
periodisme	173 dona suport al K	174 el nostre K	174 fent K	174 fem K
periodismo	473 apoya el K	525 hacer un K	534 apoya el K	534 colabora con el K	535 nuestro K	535 K de calidad	535 hacemos K	535 haciendo K
periodista	150 és K	498 es K
periodistas	524 nuestros K	535 nuestros K
periodistes	174 els nostres K
perjantaisin	17 K
permanencia	536 sin K
permission	399 reproduced here with K	399 reproduced with K	411 written K	411 prior K	411 without K	425 K to load	425 K before anything is loaded	462 K to reuse this
personal	424 views are K
personale	1262 datele tale K
personales	489 datos K serán
personas	525 K como tú	534 K como tú
persondatapolitik	215 K
personenbezogene	274 K daten
personnelles	687 vos données K
personoplysninger	215 dine K
personopplysninger	1121 K
personuppgifter	1384 dina K
personverninnstillinger	1138 K
pertama	893 bulan K
pesquisa	35 nossa K
pesquisador	1219 é K
pesquisadora	1219 é K
""", 'ph': """
phone	380 news to your K
photographer	418 staff K
photos	432 K from this story	432 K from this event
""", 'pi': """
pide	537 K
piebilda	1072 K
piece	466 this K
pierwszy	1188 K miesiąc
pirmas	1039 K mėnuo
pitch	408 K in	465 K in
pitching	465 consider K in
pix	1218 um K	1251 K
""", 'pl': """
plakaten	1129 vær varsom-K
plakatens	1142 vær varsom-K
plattform	334 unsere K
player	9 this K
please	367 K log in to	378 K share this	409 K help	465 K chip in	465 K give	465 K help if
plusartikelen	1103 K
plusartikels	1080 gratis K	1103 K
""", 'po': """
pobierz	1186 K naszą
poche	718 dans votre K
podatku	1165 przekaż #% K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	235 K-app	249 vores K	286 den K können sie	286 den K kannst du	286 unseren K	334 unser K	334 unseren K	353 το K μας	401 follow the K	466 our K	535 nuestro K	732 notre K	892 K kami	958 il nostro K	1103 onze K	1141 hører K	1187 nasz K	1250 nosso K
podcastapp	235 K
podcaste	34 našom K
podcasten	235 K	1141 K
podcastimiz	1454 K
podcastimizi	34 K
podcastimme	34 K	664 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	235 hvor du lytter til K	235 hvor du hører K	286 wo es K gibt	401 wherever you get your K	401 wherever you listen to K	401 wherever you get K
podcastu	34 naszego K	34 našem K	34 našem K
podcastul	34 K nostru	1294 K nostru
podcastunk	844 K
podcastunkban	34 K
podcasty	197 naše K
podd	34 vår K	1421 vår K
poddapp	1405 K
poddar	34 våra K	1405 K finns
podden	1405 K
podelite	25 K
podemos	1241 sua ajuda K
poderemos	1241 a sua ajuda K	1249 com a sua ajuda K
podijelite	25 K
podkast	1141 hører K	1158 vår K
podkastapp	1141 K
podkasten	1141 K
podle	199 K
podpora	196 vaše K	1351 vaša K	1365 vaša K
podporo	1365 vašo K
podporte	1351 K nás	1351 K našu
podprite	1365 K nas	1365 K naše
podremos	534 con tu ayuda K
podziel	25 K się
pokutoval	199 K
policy	386 our cookie K
politica	1262 K de cookie
political	398 is a K	398 is the K editor
politicieni	1284 nu depinde de K
politika	1447 çerez K
politikasi	1447 gizlilik K
politikressort	292 leitet das K
politikwissenschaftler	284 ist K
politologue	696 est K
poll	35 our K	388 vote in our K	388 take our K
polub	1174 K nas na
pomagajte	1365 K nam
pomozite	1337 K nam
pomozte	196 K nám
ponctuel	698 un don K
pop	465 K your
por	1245 um ano K #
portal	1187 nasz K
posez	731 K-la à	731 K-nous
posible	18 hace K
positions	432 our open K
possible	165 ajuda a fer K	174 ajuda a fer K
post	20 rest of this K	425 to view this K	425 to see this K	460 this is a paid K	466 this K
postadress	1377 din e-K	1386 din e-K kommer inte
postadresse	1114 din e-K	1123 din e-K vil ikke
postanite	1337 K član	1365 K član	1365 K naročnik
postaw	1186 K nam	1186 K mi
postfach	264 in ihrem K	264 in dein K	264 in ihr K	264 in deinem K	264 direkt ins K
postkasti	562 otse K
postkastis	562 iga hommik sinu K	562 sinu K
posts	15 free K
potrebna	1337 K nam je
potrebujeme	1351 K vašu podporu
potrebujemo	1365 K vašo
potremo	946 aiuto K	957 con il tuo aiuto K
potrivit	1296 K
potrzebujemy	1165 K twojego wsparcia	1186 K twojej pomocy	1186 K twojego wsparcia
pound	465 K you give
pourboire	698 un K
poursuivez	675 K votre lecture
poursuivre	675 K votre lecture
povedal	1354 K	1368 je K
povedala	1354 K	1368 je K
powered	465 K by you
powerful	466 hold the K to account
powiadomienia	14 K	1171 włącz K	1171 K push	1171 chcesz otrzymywać K
""", 'pr': """
praat	1093 K mee	1102 K mee
praca	1187 nasza K
pratite	1337 K nas
pravi	1368 K
precisa	1249 K de si	1249 K de você
precisamos	1191 K da sua ajuda	1194 K do seu apoio	1249 K da sua ajuda
precisato	960 ha K
preciso	1210 é K estar logado
precizat	1296 a K
predplatitelia	1355 K
preferate	1268 sursele tale K
preferences	386 your cookie K
preferida	148 font K	501 fuente K	1223 fonte K
preferidas	501 fuentes K	1223 fontes K
preferides	148 fonts K
preferido	501 medio K
preferidos	501 medios K
preferita	910 fonte K su google	927 fonte K
preferite	927 fonti K
preferred	380 K source on google	412 K source
preglednik	10 vaš K
prejemajte	1359 K vsako
preluarea	1267 K textelor
prema	1340 K
premier	675 le K mois	733 le K mois
premoderated	388 K
prenesite	1365 K
prenumerant	1375 bli K	1375 redan K	1375 som K	1420 bli K
prenumeranter	1375 endast för K	1421 våra K	1424 K
prenumerata	1041 K
prenumeration	1424 K
prenumerationen	1377 avsluta K när
prenumeratoriams	1010 tik K
prenumerera	1375 K för att	1377 K på nyhetsbrev	1410 genom att K	1420 K på vårt
prenumeruojate	1010 jau K
prenumeruokite	1037 K
presenteie	1197 K
pretplata	1341 K
pretplatite	1330 K se već od	1337 K se
pretplatnici	1341 K
pretplatnicima	1330 dostupan samo K
pretplatnik	1330 već ste K	1337 postanite K
pretplatnike	1330 samo za K
preuzimanje	1336 zabranjeno je K
preuzmite	1337 K
preventing	384 browser extension is K
price	467 the K of a
prijavi	24 K se
prijavite	24 K se	1337 K se na	1365 K se na
prima	1295 K lună
primeiro	1251 K mês
primer	175 el K mes	536 el K mes
primo	959 il K mese
principles	399 the thomson reuters trust K
print	378 click to K
prioriterad	1396 K källa
pripomenul	1354 K
prisijunkite	24 K
prispejte	1351 K
privacidad	489 política de K	535 nuestra política de K
privacidade	1208 política de K
privacitat	153 política de K
privacy	386 see our K policy	386 to our K policy and terms	386 and the google K policy	466 our K policy
privacybeleid	1091 ons K
privacyverklaring	1091 K
privatlivspolitik	215 K
priznal	1354 K
probeabo	260 wochen im K	333 K
probeer	1102 K nu	1102 K een maand
proberen	1104 gratis K
processing	386 consent to the K
prochains	732 nos K articles
produce	449 not free to K	449 not cheap to K
produced	460 K by our brand
proefabonnement	1080 K	1102 neem een K	1104 K
profesor	498 es K	1270 este K
profesora	498 es K
professeur	696 est K
professeure	696 est K
professionista	924 è giornalista K	924 giornalista K
professor	150 és K	284 ist K	398 is a K	398 is an assistant K	1219 é K
professora	150 és K	1219 é K
professore	924 è K
professoressa	924 è K
professorin	284 ist K
profilazione	914 i cookie di K
profitez	675 K de nos offres	731 K de
prohibida	497 queda K
proibida	1216 é K a
project	715 trust K
promise	465 K never to
prosbu	178 máme na vás K	178 máme malou K
proseguire	949 per K la lettura
prossima	21 in questo browser per la K
protejate	1291 K de dreptul de autor
provalo	903 K gratis	957 K gratis
provided	386 content K by a third party	425 contains content K by
provision	271 erhalten wir eine K	271 eine kleine K	331 bekommen wir eine K	331 eine K vom
provisions	271 K-links
prozent	322 K rabatt
przetwarzanie	1177 K danych osobowych
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	916 prima di K un commento
pubblicato	22 non sarà K	916 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	1210 o seu endereço de e-mail não será K
publicat	1291 a fost K inițial în
publication	362 is a reader-supported K	460 accurate at the time of K	460 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	1417 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	487 bloqueador de K	535 sin K
publicidade	11 a K	1232 depois da K
publicitat	11 la K	174 sense K
publicitate	11 K
publikovanie	1350 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	388 your email address will not be K	399 was first K by	399 was first K on	462 K under license
publishing	460 accurate at the time of K
puhelimeesi	653 suoraan K
puis	675 K # €
puisque	668 K vous êtes là
pungkasnya	894 K
punya	851 sudah K akun
purchase	383 K through links on our site
push	314 per K
pushbeskeder	238 K
pushmeldingen	1084 K
pushnotiser	1407 K
pushvarsler	1144 K
""", 'py': """
pyysi	666 K
""", 'qu': """
queremos	470 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	896 già che sei K
quieras	477 cancela cuando K	536 cancela cuando K
quitter	668 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K
""", 'ra': """
raccolta	961 K fondi
racconta	960 K
raccontato	960 ha K
raconte	734 K
rad	1338 naš K
ragino	1040 K
raise	449 help us K
rajaton	624 K pääsy
rakendus	560 meie K	560 K
rakenduses	560 K
raksti	1069 K mums
raksts	1070 šis K
rappelle	734 K
""", 're': """
reach	422 K him at	422 K her at	422 K them at	449 we would K our goal	449 we'd K our goal	465 help us K
reached	369 you've K your limit of free	397 can be K at
reacties	1093 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	369 # % left to K	403 is K by an ai	403 is K by ai	455 link can K this	466 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	357 we're asking K	404 thank you, K	449 funded by K like you	465 K like you	465 join the K	466 our K	466 funded by its K	469 appeal for K	469 K pay
reading	0 K time	367 keep K for just	367 to finish K	367 to keep K	367 keep K with a	367 K this post for free	455 to your K list
reageren	6 K	1093 om te K
realizarea	1279 nu a participat la K
realizzazione	936 non ha partecipato alla K
recalled	468 K
recalls	468 K
recaptcha	371 protected by K
receba	1199 K no seu	1199 K todos os dias	1249 K as	1249 K no seu
receive	371 sign up to K	371 K email from us on behalf of	371 K emails from	386 agree to K emails	465 to K new posts
recevez	678 K chaque	678 K tous les	731 K chaque	731 K notre
recevoir	680 K les alertes	720 j'accepte de K
recherche	334 diese K
recherchen	334 unsere K
rechercheteam	291 K
recibe	480 K cada	480 K todas las	534 K cada
recibir	524 acepto K
reclame	1294 fără K
recomenda	1252 K
reconheceu	1252 K
reconnu	734 a K
recunoscut	1296 a K
recurring	408 K donation	467 K donation
redactie	1093 mail de K	1102 mail de K	1102 tip de K	1103 onze K
redactor	150 és K	498 es K	1270 este K
redactora	150 és K	498 es K
redakce	197 naše K
redakci	197 naši K
redakcia	1352 naša K
redakcie	1350 bez súhlasu K
redakcija	1038 mūsų K	1070 mūsu K	1338 naša K
redakcije	1336 bez dozvole K
redakcijos	1019 K sutikimo
redakciju	1338 našu K
redakcja	1187 nasza K
redakcji	1187 naszej K
redaksi	892 K kami
redaksjon	1158 vår K
redaksjonen	1157 kontakt K	1158 kontakt K
redakteur	284 ist K	292 als K	292 seit # K
redakteurin	284 ist K	292 als K	292 seit # K
redaktion	249 vores K	292 leitet die K	296 meinung der K	331 K war an der	332 nicht von der K	334 unsere K	1421 vår K
redaktionelle	274 externe K inhalte
redaktionen	217 skriv til K	1386 mejla K
redaktore	1056 galvenā K	1056 K
redaktorius	1024 K
redaktors	1056 galvenais K	1056 K
redaktur	867 adalah K
redazione	945 la K ti invia	958 la nostra K
refresh	437 K this page	437 K the page
regala	477 K esta nota
reggel	17 minden K
registe	1197 K-se para
register	367 K for free to
registered	453 K users can
registrarte	480 al K
registrate	524 K a nuestro	534 K
registrati	903 K per	957 K per	957 K gratis
registreer	1080 K je
registrera	1410 genom att K dig
registrere	1147 ved å K deg
registrieren	260 K sie sich
registrierung	288 K	322 mit ihrer K	322 die K ist kostenlos
registrujte	196 K se
regrette	734 K
regrettent	734 K
rejoignez	683 K-nous sur	731 K-nous	731 K notre	731 K nos
rekao	1340 K
rekla	1340 K
reklam	197 bez K	1187 bez K	1187 nie mamy K
reklama	1338 bez K
reklamdan	11 K
reklame	11 K
reklamelenker	1152 K
reklamelinks	245 K
reklamer	249 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamsiz	1454 K
reklamy	11 K
relatou	1252 K
rely	466 we K on
remaining	369 free articles K	369 free article K	369 articles K this month	369 free stories K
remind	469 K me later
removed	388 this comment has been K
replied	468 K
reply	6 leave a K
report	440 K an error
reportage	334 diese K	732 ce K
reportagem	1250 esta K
reportagens	1250 nossas K
reportaje	535 este K
reported	468 K that
reporter	284 ist K	292 als K	397 is a K at	397 contact the K at	398 is a K	398 is a senior K	416 contact the K	416 contact our K	416 email the K	418 K	696 est K	867 adalah K	1136 er K i	1270 este K	1400 är K på
reportera	498 es K
reporterin	284 ist K	292 als K
reportero	498 es K
reporters	465 ask our K	466 our K	466 we, the K
reporting	388 why are you K this	449 keep our K free	466 our K	466 this K	466 K like this	466 goes to K
reports	420 K on
representa	1222 não K a opinião
representam	1210 os comentários não K
reproduced	399 may not be K
reproducerea	1267 K integrală
reproduction	399 K without permission	462 K in whole or in part	695 K interdite	695 toute K	695 droits de K
republish	399 K our articles	399 K this article	462 K this story	462 K our stories
republished	399 K with permission	399 is K from
required	21 K fields are marked	388 K fields are marked
research	398 is a K fellow
researcher	398 is a senior K	398 is a K
reserva	29 es K el dret
reservados	497 derechos K	1216 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	147 tots els drets K
reserve	29 K the right
reserved	351 all rights K	367 article is K for	399 all rights K	982 all rights K
reserves	29 K the right
responsabile	30 non è K
responsabilidad	30 K de	520 K de sus autores	520 K de quienes los
responsabilidade	30 K de	30 K dos	1210 os comentários são de K
responsabiliza	30 não se K	520 no se K de las opiniones
responsable	30 pas K	30 no se hace K	520 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
rest	20 to read the K	367 to read the K of this
restants	676 articles gratuits K
reste	676 il vous K #%	676 il vous K # %
resultater	226 google-K
retrouvez	683 K-nous sur	701 K	731 K-nous
rette	236 K fejl
retter	236 K fejl	236 K alle fejl	1142 vi K feil
rettigheter	1129 alle K forbeholdt
reuters	695 avec K
revelou	1252 K
revient	721 vous K qu'à
rewritten	399 may not be published, broadcast, K
""", 'ri': """
ricamiz	1436 küçük bir K var	1436 sizden bir K var
ricercatore	924 è K
ricercatrice	924 è K
ricevi	906 K ogni	957 K ogni	957 K la
ricordato	960 ha K
rief	336 K
riep	1105 K
riferito	960 ha K
riippumaton	664 K media
riippumatonta	663 tue K	664 K journalismia
riproduzione	922 K riservata	922 © K	953 è vietata la K	953 vietata la K
riserva	29 si K
riservata	955 K agli abbonati
riservati	922 tutti i diritti K	955 K agli abbonati
riservato	903 K ai nostri abbonati	903 questo contenuto è K	949 K agli utenti	955 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	233 af en K
rocznie	1188 K
ropade	1423 K
ropte	1160 K
round	407 our K-up
roundup	371 get a weekly K	407 our K	407 weekly K
rozhodl	199 K
rozhodol	1354 K
rozpowszechnianie	1185 K artykułu
""", 'ru': """
ruft	336 K
ruled	468 K
rundbrief	287 K
""", 'sa': """
sa	1160 K	1423 K
sabah	17 her K
sabato	17 ogni K
sade	1423 K
sagde	251 K
sagen	336 K
sagt	336 K
sagte	336 K
sagten	336 K
said	468 K
saken	1107 likte du denne K	1142 feil i K	1157 les hele K	1158 denne K
saker	1158 våre K
saklidir	1452 tüm haklari K	1452 her hakki K
sako	1040 K
saluran	855 ikuti K	855 gabung di K	892 K kami
samarbeid	1152 i K med en annonsør
samarbejde	245 i K med en annoncør
samarbete	1415 i K med en annonsör
samedi	17 chaque K
samstag	17 jeden K
samtycke	1402 ditt K
samtykke	232 dit K	232 give K	240 jeg giver K til	1138 ditt K
samtykket	1138 K ditt
sanoi	666 K
sanoivat	666 K
sanoo	666 K
satamalehti	654 K-sovellus
satura	1057 ārējā K
saturday	17 every K
sauca	1072 K
saugomos	1013 visos teisės K
say	388 have your K in	465 have your K
sayenizde	1454 sizin K
says	468 K
""", 'sc': """
scarica	907 K l'app	907 K la app	907 K la nostra app	957 K la nostra	957 K l'app
schauen	333 K sie vorbei
schicken	333 K sie uns
schon	253 wenn sie K hier sind	253 wo sie K hier sind
schreef	1105 K
schreib	333 K uns
schreiben	6 kommentar zu K	276 K sie uns ihre meinung	333 K sie uns	333 K sie an
schreibt	284 K über	284 K für	293 K seit # für	333 K uns	336 K
schrieb	336 K
schriftlicher	282 nur mit K genehmigung
schrijf	1082 K je in voor	1082 K je gratis in	1102 K je in	1102 K u in	1102 K je gratis in
schrijft	1105 K
scrie	1293 K-ne
scrii	1293 să ne K
scriitoare	1270 este K
scriitor	1270 este K
scripts	384 unblock K
scris	1296 a K
scritto	958 chi ha K questo	960 ha K
scrittore	924 è uno K
scrittrice	924 è una K
scrive	924 K di	924 K per
scrivi	957 K a
scrivici	957 K
""", 'se': """
secondo	960 K
section	388 in the comment K
secure	416 K drop
securedrop	416 K
securely	416 K on signal	416 K via signal	416 contact us K	416 reach us K
segnalacelo	957 K
segons	176 K
segueix	173 K-nos
seguici	910 K su	910 K anche su	957 K
seguir	485 puedes K a	485 puede K a
segundo	1252 K
sekarang	891 donasi K	891 daftar K
sekite	1037 K mus
sekojiet	1069 K mums
selaimesi	10 K
seleciona	1240 a redação K
selected	460 K by our
selengkapnya	851 untuk membaca K	880 membaca artikel K
selgitas	571 K
selon	734 K
semaine	17 chaque K	17 une fois par K	733 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	536 a la K	1251 por K
semanal	480 boletín K
seminggu	17 K sekali
send	371 we'll K you	416 K us a tip	1123 K inn	1157 K oss
sende	1147 ved å K inn
seneste	235 K afsnit
senza	946 K di te non	957 K di te non
service	696 est chef du K	696 est cheffe du K
setiap	17 K pagi	893 K bulan
setmana	173 rep cada K
setmanalment	17 K
settimana	17 ogni K	959 alla K
settings	386 cookie K
setujui	868 K cookie
seuraa	663 K meitä
""", 'sh': """
share	25 K it	25 K this post	378 K this with	378 K this post on	378 K this if you	378 K this far and wide	378 click to K	383 we may get a K
shareholders	449 not by K	466 no K
should	416 story we K	416 we K look into	416 we K know about
shouted	468 K
""", 'si': """
sier	1150 til du K opp	1160 K
siga	1204 K-nos no	1204 K-nos nas	1249 K-nos
siger	251 K
sign	24 K in	371 K up to get	409 K up	465 K up for our	465 K up to our	465 when you K up	465 K up now
signal	227 på K	290 auf K	290 K-kanal	1133 på K	1397 på K
signaler	689 K une erreur
signalez	731 K-la-nous	731 K-le-nous
signing	371 thanks for K up	371 thank you for K up	371 by K up, i agree	371 by K up, you agree	371 by K up you agree
silakan	851 K login	851 K masuk
silenced	466 refuse to be K
since	357 K you're here
sinirsiz	1440 K erişim
sinulle	620 meillä on K pyyntö
site	466 our K	1103 onze K
""", 'sk': """
skaidroja	1072 K
skaityti	1010 norėdami K toliau	1010 norint K toliau	1010 K toliau galite
skaitytojai	1038 mūsų K
skelbiamas	22 nebus K
skicka	1410 genom att K
skirkite	1034 K # proc	1037 K paramą
skribent	230 er fast K	1136 er K	1400 är fri K
skriv	248 K til os	1377 K upp dig	1420 K upp dig	1420 K till oss
skrive	21 logget ind for at K
skrivefeil	1142 funnet en K
skriver	251 K	1160 K	1423 K
skrzynce	1169 w twojej K
""", 'sl': """
slant	1422 en K
slapukais	1025 K
slapukus	1025 K
sledite	1365 K nam
sledujte	186 K nás	196 K nás	1351 K nás
""", 'so': """
so	336 K die
soci	173 fes-te K	173 fes-te'n K
socia	500 hazte K	534 hazte K
social	269 auch bei K media
socio	473 hazte K	500 hazte K	534 hazte K
sociologue	696 est K
socios	529 solo para K	529 sólo para K
someone	378 send this to K
something	440 see K wrong	440 K is wrong
sondage	35 notre K
sondaggio	35 nostro K
sondajul	35 K nostru
sonntag	17 jeden K
sostegno	899 il tuo K ci	899 abbiamo bisogno del tuo K	957 il tuo K
sostenerci	899 puoi K
sostengono	946 ci K ogni mese
sostenitore	957 diventa K
sostenitori	958 i nostri K
sostiene	923 chi ci K	958 chi ci K	960 K
sostieni	899 K il nostro	899 K la nostra	957 K il	957 K la
sostienici	923 K	957 K
sostuvo	537 K
sottolinea	960 K
soubory	189 K cookie
souhlasu	195 bez K
souligne	734 K
source	412 top K
soutenez	671 K notre	698 K-nous	698 K notre	724 en vous abonnant, vous K	731 K-nous	731 K notre	731 K-le	731 K-la
soutenir	671 pour nous K	731 K notre	731 nous K
soutien	671 votre K est	671 a besoin de votre K	721 votre K, même	731 votre K
soutiennent	721 nous K chaque mois
soutiens	731 je K
sovelluksemme	627 lataa K	664 K
sovelluksessa	627 avaa K	654 K
sovellus	627 lataa K	627 lataa ilmainen K	654 K	663 lataa K
""", 'sp': """
spaltist	1136 er K	1136 er fast K
spare	465 can you K
spelregels	1093 K
spende	256 deine K für	256 ihre K hilft	256 deine K hilft	256 jede K hilft	256 jede kleine K hilft	256 jede K zählt	333 ihre K	333 deine K	333 eure K	333 mit einer K	333 K jetzt	333 K uns	337 K
spenden	333 K sie	333 jetzt K	337 K
spendenaufruf	337 K
spendenaufrufe	337 K
spendiere	333 K uns
spendieren	333 K sie uns
spiega	960 K
spiegato	960 ha K
sportressort	292 leitet das K
sportskommentator	1136 er K
spottete	336 K
sprijinul	1293 K tău	1293 avem nevoie de K	1294 K tău
spune	1293 K-ne	1296 K
spus	1296 a K
""", 'sq': """
squadra	958 la nostra K
""", 'st': """
staat	1105 K er
stabilito	960 ha K
stand	465 K with us
standards	399 our K: the
stay	437 K with us for
stelde	1105 K
stellenangebote	302 aktuelle K
stellenmarkt	302 unserem K
stemme	233 ai-K
steuerlich	318 K absetzbar
steun	1077 met jouw K	1077 met uw K	1077 K ons met	1100 K ons	1102 K ons	1102 K onze	1102 jouw K	1102 uw K
stiahnite	1351 K si
stimme	285 K
stond	1105 K
store	312 im app K
stories	15 free K	369 free K left	397 for more K like this	453 access to all our K	466 our K	466 K like this
story	15 free K	20 rest of this K	25 share this K	367 to read the full K	369 free K left	369 last free K	373 read this K in the app	378 share this K on	397 if you have a K to tell	397 email your K to	416 K for us	455 save this K	466 this K	466 K that took us
straight	371 K to your inbox
straipsniai	1036 nemokami K
straipsnis	1038 šis K
straipsnius	1036 nemokamus K
striga	1296 K
strona	1177 ta K używa
studio	460 our brand K
""", 'su': """
submitting	371 by K your email
subscreva	1199 K a nossa	1199 K as
subscribe	367 K to continue reading	367 K to read the full	367 to continue reading, K	367 K to get access	367 K for full access	367 K to unlock	367 already K?	371 K to our free	371 K to our weekly	371 K to our daily	371 K for more	380 K to our channel	380 K to our podcast	401 K to the podcast	401 K to our podcast	453 if you already K	453 K now for	465 K to our	465 K today	465 K now	465 K to get	465 K for free
subscribed	446 you are now K to
subscriber	367 already a K	367 this is a K-only	367 existing K	453 K-only article	453 K-only story	453 K-only content	453 not a K?	465 become a K	465 becoming a paid K	465 free or paid K
subscribers	367 this article is for premium K	367 for K only	367 exclusively for K	367 is exclusive to K	367 existing K	367 for paying K	367 for paid K	367 is for K	367 are for K	367 only K can read	453 exclusive to our K	453 exclusively to K	466 our K	469 K
subscribing	367 by K to our	371 by K, you agree	465 consider K
subscription	367 off annual K	367 off an annual K	367 your K helps	367 K is being used on another	367 upgrade your K	367 sign up for a K	367 purchase a paid K	453 your K supports	453 your K makes	453 our K offers	453 our K options	467 annual K	469 K
subscriptions	469 K
subscriptor	142 ja n'ets K	173 fes-te K	173 fes-te'n K
subscriptors	142 només per a K	165 gràcies als K	168 exclusiu per a K	177 K
subscrit	164 K al nostre
subscriu	173 K-te
subscriure	164 en K't
subskrybenci	1187 nasi K	1190 K
subskrypcja	1190 K
subskrypcje	1190 K
substack	367 in the K app	469 K
substacks	469 K
subvention	721 aucune K et
succes	1258 te-ai abonat cu K
sued	468 K
suite	724 pour lire la K	724 lire la K ?
suivez	683 K-nous sur	731 K-nous
sumate	534 K al	534 K
sunday	17 every K	407 our K email
sundays	17 on K
suosikiksi	640 K
suport	165 amb el teu K podem	165 ens donen K cada mes	173 dona'ns K	173 el teu K	174 ens donen K
suporta	1206 o seu browser não K
support	362 please K us	362 your K, no matter how small	362 K our work by	362 to K my work	362 you can K us	384 your browser does not K	449 K fact-based	465 K us	465 K our	465 K my work	465 K this work	465 your K	465 we ask you to K	465 K the show
supporta	912 il tuo browser non K
supported	384 your browser is not K	466 reader-K	466 reader K	466 member-K	466 listener-K
supporter	465 become a K
supporting	362 please consider K	465 consider K
survey	35 our K	35 our reader K	388 reader K	388 take our # minute K	388 two-minute K	388 short K	465 take our K
suscribirte	480 al K
suscribite	524 K a nuestro	534 K
suscripciones	538 K
suscriptor	477 ya soy K	477 ya eres K	534 hazte K
suscriptora	534 hazte K
suscriptores	477 exclusivo para K	477 sólo para K	477 solo para K	535 nuestros K	538 K
sustaining	408 K member	465 K member	465 become a K
sustenta	1250 que K o
sutikimo	1013 be raštiško K
""", 'sv': """
svakog	17 K jutra
""", 'sw': """
swish	1412 via K
swisha	1420 K
""", 'sy': """
syndicated	462 auto-generated from a K feed	462 published from a K feed	462 K feed
syndication	462 our K team
syntetisk	233 K stemme	1139 K stemme
""", 'sz': """
szerint	846 K
""", 'ta': """
taalfout	1093 K
tady	178 když už jste K
tahun	893 per K
takes	453 free and K less than
takip	1444 bizi K edin	1444 K et	1453 bizi K edin
takk	1147 ja K, jeg vil
takket	249 K være dig	1158 K være deg
taloustoimittaja	645 K
talsyntes	1403 K
tamamini	20 haberin K	20 yazinin K
tandasnya	894 K
tanggung	889 menjadi K jawab penulis
tapkite	1037 K nariu
tarayiciniz	10 K
targeting	425 K cookies
tartalmat	9 ezt a K
tartalom	9 a K
tarvitsee	663 K sinua	663 K tukeasi
tarvitsemme	663 K apuasi	663 K tukeasi
tasuta	567 K konto
""", 'te': """
team	466 our K	1103 ons K
teatas	571 K
teavitused	561 K
tegasnya	894 K
tehisaru	557 K abil	557 tegi K
tehisintellekt	557 K
tehisintellekti	557 K abil
teica	1072 K
teigia	1040 K
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	333 K sie uns
teilnehmen	302 jetzt K
teilte	336 K mit	336 K der	336 K die
tekst	20 cały K	20 ceo K	1187 ten K	1338 ovaj K
teksty	1187 nasze K
telefon	238 på din K
telefoni	561 otse K	561 otse oma K
telegram	16 K	148 canal de K	227 på K	227 K-kanal	269 unseren K-kanal	290 auf K	290 K-kanal	380 join our K	380 our K channel	465 join our K	485 nuestro canal de K	702 canal K	702 groupe K	928 canale K	1133 på K	1133 K-kanal	1204 nosso canal no K	1268 canalul de K	1311 мы в K	1311 наш K-канал	1311 в нашем K	1311 новости в K	1397 på K	1397 K-kanal	1444 K kanali	1467 ми в K	1467 наш K-канал	1467 у нашому K
telegrami	552 K kanaliga
telegramis	552 K
telegramissa	641 K
telegramkanal	1397 K
teljes	20 K cikk
telli	568 K kohe
tellija	540 oled juba K
tellijatele	540 artikkel on K	540 ainult K
tellimus	572 K
temas	498 cubre K
tenhle	197 K text
terangnya	894 K
terima	857 K semua
termos	1208 K de uso
terms	386 agree to our K of	386 agree to our K and	386 agree to the K
testen	260 für # € K	260 für # euro K	333 jetzt K	333 K sie
testez	675 K-nous	731 K-nous
testified	468 K
tetszett	844 K a cikk
texten	1406 fel i K
""", 'th': """
thank	404 K you to the	404 K you to all of you	404 K you to all who	404 K you to our
thanks	404 K to all of you who
them	449 will you join K
themenseite	327 unserer K
theo	1488 K dõi báo	1517 hãy K dõi	1520 K ông	1520 K bà	1520 K lời
think	388 let us know what you K	465 tell us what you K
thoughts	388 share your K	465 share your K
thousands	465 join K of
threema	290 auf K
throw	465 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
ticker	327 im live-K
ticketshop	302 unserem K
tietosuoja	655 hyväksyt K*
tietosuojaseloste	632 K
tikkie	1104 K
tiktok	16 K
tilaa	663 K nyt
tilaaja	624 oletko jo K
tilaajamme	664 K
tilaajana	624 jatka lukemista K	624 K pääset	624 K voit	624 koko juttu K
tilaajat	667 K
tilaajille	624 vain K
tilaamalla	655 K hyväksyt	658 K
tilauksen	626 voit peruuttaa K
tilaus	667 K
till	1370 vi har en bön K dig
tilmeld	208 K dig vores	240 ved at klikke på K	248 K dig
tilmelde	240 ved at K dig
tilmelding	240 ved K
tin	1521 bản K
tine	1284 fără K nu
tip	217 K os	217 har du et K	248 K os	465 K your
tipeee	698 K
tipline	416 our K
tips	416 news K	1123 K oss	1123 har du et K	1157 K oss	1386 har du ett K	1386 har du K
tipsa	1420 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	201 en lille K at bede	1107 en liten K å be
""", 'tl': """
tl	1455 # K
""", 'to': """
today	409 join K	465 chip in K	465 sign up K	465 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1105 gaf K
toestemming	1091 K te geven
toeta	564 K meid	568 K meid
toetage	568 K meid
toetus	564 sinu K	568 sinu K	568 teie K
toimetaja	554 K
toimetus	569 meie K
toimintaamme	663 tue K
toimittaja	645 lehden K	645 politiikan K	645 vapaa K	645 on K
toimittajamme	664 K
toimituksellemme	664 K
toimituksemme	664 K
toimitusta	663 tue K
told	468 K
toteaa	666 K
touch	397 get in K with our	465 get in K
""", 'tr': """
trabaja	498 K en
trabajo	473 si te gusta nuestro K	535 nuestro K
trabalho	1241 valoriza o nosso K	1250 nosso K
tragen	333 K sie sich	333 K sie hier
traitement	687 K de vos données
trakteer	1102 K ons
traktir	878 K kami
transferred	386 personal data may be K
translated	402 this article was K
transparenzhinweis	282 K
tratamento	1208 K dos seus dados
tratamiento	489 K de tus datos
trattamento	914 K dei dati
travail	732 notre K
tredje	1402 K part
trenger	1110 vi K din støtte	1157 vi K din hjelp
trial	367 your free K	465 start your free K	465 start a free K	467 free K
tribunais	1219 cobre K
tribunales	498 cubre K
trusted	412 K source
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	663 K
tulisan	892 K ini
tulisnya	894 K
tunnistas	571 K
tunnus	662 luo K	663 luo K
tuo	946 il K #x#
tuomitsi	666 K
tutur	894 K
tuturnya	894 K
""", 'tv': """
tvirtina	1040 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	468 K
twierdzi	1189 K
twitter	378 share on K	380 follow him on K	380 follow her on K	380 follow them on K	380 follow on K
twitteris	552 K
twitterze	1174 na facebooku i K
""", 'ty': """
tygodniowo	1188 K
tygodniu	17 raz w K
typo	440 spot a K
""", 'ub': """
ubegrenset	1112 K tilgang
""", 'uc': """
ucap	894 K
ucapnya	894 K
""", 'ud': """
udbyder	232 ekstern K
udfyldes	217 skal K
udtalte	251 K
""", 'ug': """
ugen	250 om K
""", 'ui': """
uitgeschakeld	1089 javascript is K
uitschrijven	1082 op elk moment K
""", 'uj': """
ujar	894 K
ujarnya	894 K
""", 'uk': """
uken	1159 i K
uker	1157 prøv # K
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	384 video K
unbegrenzt	322 alle artikel K
unbegrenzter	322 K zugang
uneix	173 K-te
ungkap	894 K
ungkapnya	894 K
uniquement	721 nous vivons K grâce
unisciti	957 K
unlimited	367 get K access	367 K digital access	367 K access for
unlock	20 K this	367 K the rest
unser	334 K ziel	334 K team
unsere	36 K leser	265 K app	333 können sie K	334 K leser	334 K texte
unserem	35 K quiz	260 mit K abo	302 in K shop	302 K online-shop
unseren	36 K lesern	302 K shop	334 K lesern	334 K kanal
unserer	265 in K app	312 K app	327 lesen sie auf K	334 K arbeit
unseres	302 K teams
unsubscribe	371 K at any time	371 K anytime
unterschied	319 machen einen K	319 macht einen K
untuk	891 masuk K
""", 'up': """
updates	371 get K by email	437 check back for K	437 refresh for K
upgrade	367 K to paid	367 K to read	367 behind the paywall. K
upozorava	1340 K
upozornenia	14 K
uppgav	1423 K
uppger	1423 K
ups	469 pop-K
""", 'ur': """
urged	468 K
urheilutoimittaja	645 K
urteilte	336 K
""", 'ut': """
utilisation	687 K de cookies	687 K des cookies	687 conditions générales d'K
utilisons	687 nous K des cookies
utilitza	153 K galetes
utilitzem	153 K galetes
utilizamos	489 K cookies	1208 K cookies
utilizza	914 questo sito K i cookie	914 K cookie
utilizziamo	914 K i cookie
uttalte	1160 K
""", 'uu': """
uudiskiri	543 telli meie K	562 K	568 telli K	569 meie K	572 K
uudiskirja	562 K
uudiskirjaga	543 K	562 K
uudiskirjast	562 K
uudistes	551 google K
uutisilmoitukset	653 K
uutisissa	640 google K
uutiskirje	626 tilaa K	656 K	663 tilaa K	667 K
uutiskirjeemme	626 K	664 K
uutiskirjeen	655 tilaamalla K	656 K
uutiskirjeet	656 K
""", 'uv': """
uvedl	199 K
uvedla	199 K
uviedla	1354 K
uviedol	1354 K
""", 'uy': """
uyardi	1456 K
uyariyor	1456 K
uygulama	1442 mobil K
uygulamamiz	1454 K
uygulamamizi	1442 K indirin	1442 K indir	1453 K indir
uygulamayi	1442 K indir	1442 K indirin
""", 'va': """
vacancies	432 our current K	432 our K
valfri	1373 swisha K summa	1422 K summa
valgfritt	1110 vipps et K
valittaa	666 K
vare	1421 tack K er	1421 tack K dig
varnar	1423 K
varoittaa	666 K
varsel	1144 K
varsler	1144 K	1144 push-K
varslinger	14 K
varuje	199 K
vastasi	666 K
vastaus	21 peruuta K
vayas	470 antes de que te K
""", 've': """
vecka	17 varje K
veckan	1422 i K
vendredi	17 chaque K
ventana	491 se abre en una K nueva
veraltet	272 ihr browser ist K
verantwoordelijk	30 niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	331 ist der anbieter K	331 der anbieter selbst K
verarbeitung	315 K meiner daten
verder	20 K lezen	1074 voor je K gaat	1080 lees K met	1080 om K te lezen	1080 K lezen?
verdi	1456 karar K
vereiste	21 K velden zijn	1093 K velden
verfasser	296 meinung der K
verfassers	296 meinung des K
verhaal	1103 dit K	1103 goed K
verhalen	1103 onze K
verhindert	274 ein skript K
verileriniz	1447 kişisel K
verklaarde	1105 K
verktyg	1403 hjälp av ett ai-K
verlag	319 kein K	334 kein K
verouderd	1089 je browser is K
verpassen	333 K sie
verscheen	1099 dit artikel K eerder
verschenken	333 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verteiler	287 K
vertelde	1105 K
vertelt	1105 K
vertraulich	291 redaktion K
verwenden	274 wir K cookies
verwendest	272 K einen adblocker
verwendet	274 diese website K cookies	274 diese webseite K cookies
verzoek	1074 een klein K
""", 'vi': """
viber	16 K
vidare	1375 för att läsa K	1420 läs K för
video	9 this K	9 este K	9 deze K	9 denne K
videoen	9 denne K
videos	291 fotos oder K
videre	206 for at læse K	248 læs K for	1112 for å lese K	1157 les K for
viernes	17 cada K
view	373 K in app
views	30 K of	369 free K left
viikko	17 joka K
viikossa	665 K
vikao	1340 K
vill	1410 ja tack, jag K
vincoli	959 senza K
vipps	1149 på K	1157 K
virtuellen	333 K kaffee
visto	896 K che sei qui
visualiser	707 K les contenus
visualizzare	914 per K questo contenuto
vivons	721 nous K grâce à nos	721 nous ne K que
""", 'vo': """
voice	466 our K
volal	199 K	1354 K
volg	1087 K ons op	1087 K ons via	1102 K ons
volgende	21 in deze browser voor de K
volgens	1105 K
voor	1082 meld je aan K
voorbehouden	1099 alle rechten K
voordat	1074 K je gaat
vorbehalten	260 abonnenten K	282 alle rechte K
vorbei	333 schau K
vores	35 K quiz	209 hent K app	209 i K app	248 støt K	248 hent K	249 K app
vorgelesen	307 ki-stimme K
vorlesen	2 artikel K	2 text K
votre	671 K don nous	698 K don	731 K don	731 K aide pour
vous	18 sans K	732 sans K
""", 'vr': """
vragen	1074 hebben we een gunst te K	1074 we willen je iets K
vriend	1102 word K
vrijdag	17 elke K
vroeg	1105 K
""", 'vs': """
vsebino	9 to K
""", 'vu': """
vuodessa	665 K
vurguladi	1456 K
""", 'vy': """
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	195 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1024 K redaktorius
vyriausioji	1024 K redaktorė
""", 'wa': """
waardevol	1074 vond je dit artikel K
waarschuwt	1105 K
wajib	21 ruas yang K
waktu	0 K baca
warf	336 K vor
warned	468 K
warns	468 K
warnt	336 K
warnte	336 K
wartawan	867 adalah K
washington	398 is a K
""", 'we': """
webbplats	1384 denna K använder cookies
webinar	302 zum K
website	215 dette K bruger	334 unsere K	466 our K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	467 a K	467 per K	1104 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	371 sign up for our K	407 our K email	407 K round-up
weiter	260 lesen sie sofort K
weitere	327 K texte finden sie
weiterlesen	20 K	260 K mit	260 jetzt K	260 diesen artikel K	260 kostenlos K	260 mit plus K	272 mit werbung K
weiterzulesen	260 um K
weken	1104 K voor
werbeblocker	272 deaktivieren sie ihren K
werbefrei	334 K
werbevereinbarung	264 stimme ich der K zu
werbung	11 K	322 alle texte ohne K	322 abo ohne K	334 ohne K
werde	333 K teil
werden	333 K sie teil
werk	1103 ons K
wersja	2 K audio
wesprzyj	1165 K nasze	1186 K nas	1186 K nasze	1186 K naszą	1186 K mnie
weten	1093 laat het ons K	1102 laat het ons K	1105 laat K
""", 'wh': """
whatsapp	16 K	148 canal de K	148 al teu K	148 a K	227 på K	227 K-kanal	265 K-kanal der	269 unser K-kanal	269 unserem K-kanal	269 unseren K-kanal	269 zum K-kanal	269 K-kanal von	290 auf K	290 per K	290 K-gruppe	290 bei K	378 share on K	378 share via K	380 join our K	380 join us on K	380 our K channel	380 updates on K	465 join our K	485 nuestro canal de K	641 K-kanavaa	702 chaîne K	702 canal K	702 sur votre K	702 groupe K	928 canale K	928 gruppo K	928 su K	928 numero K	1087 K-kanaal	1133 på K	1133 K-kanal	1174 kanał na K	1204 nosso canal no K	1204 nosso canal do K	1204 grupo do K	1268 canalul de K	1268 direct pe K	1397 på K	1397 i K	1397 K-kanal	1444 K kanali
whatsappi	552 K kanaliga
whatsappie	16 K
whatsappiin	641 K
whatsappis	552 K
whatsappissa	641 K
whatsappkanal	1397 K
whatsappu	16 K
while	357 K you're here
whitelist	384 K our site	384 K this site	384 K us
""", 'wi': """
widerrufen	264 jederzeit K
will	465 K you make a
window	378 opens in new K	378 opens in a new K
winning	398 is an award-K
wirtschaftsressort	292 leitet das K
wissen	291 K sie mehr
withdraw	386 K your consent
without	18 K your
""", 'wo': """
woche	17 jede K	335 pro K
wochen	322 # K für	322 vier K für	335 K lang
word	1077 K lid en	1100 K lid	1102 K lid
work	465 back our K	466 our K
would	417 we K like to hear from you	417 K love to hear from you
""", 'wr': """
write	388 K to us at	465 K to us
writer	397 is a staff K for	397 is a senior K at	398 is a staff K	398 is a senior K	398 is a K
writes	398 K about	420 K on	468 K
writing	460 correct at the time of K
written	398 has K for
wrote	468 K
""", 'ws': """
wsparcie	1165 twoje K	1186 twoje K
wsparciu	1165 dzięki twojemu K
wspieraj	1186 K nas
""", 'wu': """
wurde	285 text K
""", 'wy': """
wyjdziesz	1162 zanim K
wymagane	21 K pola są	1179 pola są K
""", 'ya': """
yakiniyor	1456 K
yaniti	21 K iptal et
yapabilmek	6 yorum K	21 yorum K için
yaparak	1440 giriş K
yapilamaz	1452 alinti K
yapin	24 giriş K	1453 bağiş K
yapmak	6 yorum K
yayinlanmayacak	21 e-posta adresiniz K
yazdi	1456 K
yazin	1453 bize K
yaziyi	2 K dinle	4 K
yazmak	6 yorum K
""", 'ye': """
year	467 a K	467 per K
""", 'yi': """
yillik	1455 K
""", 'yo': """
you	18 without K	449 we have K.	466 without K
youtube	16 K	274 inhalte von K	380 on K for more	380 on K for the	1488 kênh K của
""", 'za': """
zabronione	1185 kopiowanie K
zadarmo	15 články K
zahtevana	21 K polja
zainstaluj	1170 K aplikację
zalo	1488 quan tâm K
zalogowani	1179 tylko K
zaloguj	24 K	1167 K się, aby	1167 K się aby
zamkniesz	1162 zanim K
zapewnia	1189 K
zapisal	1368 je K
zapisz	1169 K się na nasz	1186 K się na	1186 K się do
zarejestruj	1167 K się, aby	1186 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zavisi	1337 K od vas
""", 'zb': """
zbierka	1355 K
""", 'zd': """
zdarma	15 články K	15 článků K	182 články K
""", 'ze': """
zegt	1105 K
zei	1105 K
""", 'zi': """
ziedojums	1073 K
zitten	1103 we K ook op
""", 'zk': """
zkuste	182 K první měsíc	196 K první měsíc
""", 'zo': """
zondag	17 elke K
zostanie	1179 twój adres email nie K
""", 'zr': """
zrezygnuj	1167 K w każdej chwili	1188 K w każdej chwili
""", 'zu': """
zufolge	336 K
zugang	260 noch keinen K
zugeschickt	264 per e-mail K	264 per mail K
zugestimmt	274 externen diensten nicht K
zusammenarbeit	331 beitrag ist in K	331 artikel ist in K	331 text ist in K
zusammenfassung	285 K
zustimmung	274 K jederzeit	274 mit ihrer K	274 ihre K
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
abonare
abonarea
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
afiliats
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
application
applications
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
citarea
citera
citire
citit
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
colunista
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
compartilhada
compartilhado
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
cookies
copy
corespondent
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
despre
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
economia
edebilirsiniz
edited
edition
editor
editora
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
emailul
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
finalul
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
galetes
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
grupo
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
historiador
historiadora
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
jornalista
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
jurnalism
jurnalisme
jurnalismul
jurnalist
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
necessariamente
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
originalment
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
pague
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
participou
partilhada
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
podemos
poderemos
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
politicieni
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
por
portal
posez
posible
positions
possible
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
preferate
preferences
preferida
preferidas
preferides
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
privacitat
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
professora
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
protejate
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
seleciona
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
setmana
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
subscrit
subscriu
subscriure
subskrybenci
subskrypcja
subskrypcje
substack
substacks
subvention
succes
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
sustenta
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
tine
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
tribunais
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
utilitza
utilitzem
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

PATTERNS: tuple[tuple[str, int], ...] = (('^sie erreichen [^,;@]{2,40} (?:unter|über|per) .{0,40}@', 294),
 ('^(?:mitarbeit|text|redaktion|protokoll|aus dem (?:englischen|französischen|amerikanischen) von):? [a-zäöüß.-]+(?: '
  '[a-zäöüß.-]+){1,2}$',
  295),
 ('\\b(?:können sie |jetzt |hier )(?:direkt )?(?:im|in) [a-zäöüß-]+-(?:shop|ticketshop|store)\\b', 303),
 ('^jetzt (?:anmelden|tickets sichern|bewerben|reinhören|mitmachen|lesen|anhören|abstimmen|teilnehmen):', 303),
 ('^(?:alle (?:nachrichten|news|artikel|texte|themen|infos)|die wichtigsten|aktuelle|jetzt|holen sie sich|hol dir|laden sie|lade|noch) '
  '[^.:]{0,50}\\b(?:der|die|unsere|zur) [a-zäöüß-]+-app\\b',
  313),
 ('^(?:erscheint )?(?:jeden|immer) (?:mon|diens|donners|frei|sams|sonn)tag(?:s)?(?: und (?:mon|diens|donners|frei|sams|sonn)tag)?(?: '
  'neu)?$',
  317),
 ('^erscheint (?:jeden|immer|montags|freitags)[a-z ]{0,40}\\.$', 317),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  361),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 394),
 ('^(?:reach|e-?mail|contact|follow) [^:,;@]{3,40} (?:at|on|via|by) .{0,40}(?:@|#-#)', 421),
 ('^you can (?:reach|e-?mail|contact) [^,;@]{2,30} (?:at|on|via|by) .{0,40}@', 423),
 ('^(?:sent|delivered|arrives|published|out)(?: to you)? (?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun|week)?day(?: (?:and|&) '
  '[a-z]{3,6}day)?(?: (?:morning|afternoon|evening))?[.!]?$',
  448),
 ('^(?:try (?:it |us |one |a |your |the )?(?:first )?(?:# )?(?:for |(?:day|week|month)s? for )(?:just |only )?[$£€]#|save #% on '
  '(?:your first|an annual|a digital)|subscriptions start at [^,]{2,24} (?:a|per) (?:week|month|year)\\.?$|(?:read on|continue '
  'reading|keep reading) with (?:an? )?[a-z -]{0,24}(?:\\+|plus|premium|subscription))',
  452),
 ('^(?:edited|story|text|words|video) by(?: [a-z.-]+){2,3}$', 464))

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
