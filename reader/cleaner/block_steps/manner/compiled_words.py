"""The words of each language by meaning, compiled from `words` by `compiling`. Do not edit."""

# fmt: off

WORDS = {
    'af': """\
we	ons onsself
you	jou joune jouself julle jy jóú u uself
do	aanvaar aflaai asseblief beoordeel besoek bespreek bestel blaai bly deel_die deel_dit deel_hierdie doneer dra_by druk gee geniet gesels gradeer help hernu kanselleer kies klik kommentaar kontak koop kry kyk laai laat_ons laat_weet lees luister meld meld_aan mis moenie ondersteun ontdek ontvang oorweeg probeer reageer registreer skakel_aan skandeer skenk skryf skryf_in sluit_aan sluit_jou stem steun stuur teken teken_in tik vertel voeg volg word_intekenaar word_lid
give	befonds* belastingaftrek* borgskap* bydra* bydrae bydraes crowdfunding donasie* dra_by fonds gawe* geskenk koffie niewinsgewend* ondersteun* ondersteuner* patreon payfast paypal skenk skenker* skenking* snapscan sonder_winsbejag steun vrywillig* weldoener* zapper
pay	aanbieding* aanbod aangeteken aanmeld* afslag betaal* betaalmuur betaling digitale e_koerant eksklusie* hernu* inteken* intekenaar* intekenare intekengeld intekening intekenprys intekenvoordele kanselleer koerantpos lede lid lidgeld lidmaatskap* maandeliks onbeperk* pakket* plus premium proeflopie proeftyd prys rand rekening subskri* toegang wagwoord
mail	brief briewe e_pos* e_posadres* epos* inboks naweekbrief* nuusbrief nuusbrief* nuusbriewe oggendbrief opsomming* posbus
press	artikel* berig* dagblad joernalis* joernaliste koerant* leser* media nuus nuuskantoor nuuspan nuusredaksie onafhanklik* ondersoekende pers redaksie* redaksionele redakteur* rubriek* skrywer* storie* tydskrif* uitgawe* uitgewer* verhaal verhale verslaggew* verslaggewer weekblad
free	gratis kosteloos verniet
period	aand daagliks* dae dag elke jaar jaarliks* maand* maande maandeliks* oggend week weekliks* weke
now	bladsy dadelik hier hierbo hierdie hieronder knoppie nou onderaan skakel vandag vorm
net	android app apps bluesky facebook* google instagram ios iphone kanaal kanale kennisgewing* kennisgewings linkedin podcast* podgooi* podsending* potgooi* rss sosiale spotify telegram threads tiktok toep* toepassing* twitter whatsapp* x youtube
share	antwoord bespreking* bewaar briewe debat deel_dit deel_hierdie druk e_pos facebook forum gesels gesprek kommentaar kopieer lesersbrief* lewer_kommentaar mening* menings stoor twitter whatsapp
rights	bepalings bron commons copyright creative herpublikasie* herpubliseer* kopiereg* lisensie* privaatheid* privaatheidsbeleid regte reproduseer* toestemming voorbehou* voorwaardes
more	aanbevole etikette gewilde gewildste* jongste kyk lees meer meesgelees* mis onderwerp* ook tema* verder verwante* volgende vorige
hint	anoniem* fout foute foutjie* idee idees inligting klagte* kontak laat_weet navraag navrae nuttig ombud* regstelling* terugvoer tikfout* veilig* vertroulik* voorstel* vraag vrae wenk*
ad	adblock* adverteer* adverteerder* advertensie* advertensieblokkeer* blaaier* borgskap* derde eksterne geborg* inhoud javascript koekie* kommissie* leestyd luister min minute toestemming vennoot vennote webkoekie*
house	blokkiesraaisel* blokraai* boek boeke boekklub fees gebeurtenis* geleentheid* gratis_kopie hemp* kaartjie* kompetisie* kursus* speletjie* sudoku vasvra* webinaar* webinar* werkswinkel* winkel
""",
    'ar': """\
we	ادعمونا الينا بنا تابعونا تطبيقنا جريدتنا حساباتنا خدمتنا راسلونا شركائنا صحافتنا صحيفتنا صفحاتنا صفحتنا علينا عملنا عندنا فريقنا قرائنا قناتنا لدينا لنا متابعتنا مراسلتنا معنا منا منصتنا موقعنا نؤمن نحتاج نحن نرجو نرسل نشرتنا نشكر نطلب نعتمد
you	اراءكم ارائكم اسئلتكم اشتراكك اشتراككم اصدقائك اليك اليكم انت انتم بريدك بريدكم بك بكم تبرعك تبرعكم تعليقاتكم تعليقك جهازك حسابك دعمك دعمكم رايك رايكم عليك عليكم قصتك لك لكم متصفحك مساهمتك مساهمتكم معك منك منكم موافقتك هاتفك هاتفكم
do	ابق ابقوا اتصل_بنا اتصلوا_بنا احصل احصلوا اخبرنا اخبرونا اختاروا اختر ادخل ادعم ادعمنا ادعموا ادعمونا ارسال ارسل_الينا ارسل_لنا ارسلوا_الينا ارسلوا_لنا استمع استمعوا اشتر اشترك اشتركوا اشتركي اشتري اضغط اضغطوا اطلب اقبل اقرؤوا اقرا اقراوا اكتب اكتبوا اكتشف اكتشفوا الاشتراك التسجيل الرجاء السماح الغ الغاء انضم_الينا انضموا_الينا انضمي انقر انقروا اوافق تابع_قناتنا تابعنا تابعوا_قناتنا تابعونا تبرع تبرعوا تنزيل تواصل تواصلوا جرب جربوا راسلنا راسلونا ساعدنا ساعدونا ساهم_معنا ساهموا_معنا سجل_الان سجل_بريدك سجلوا_الان شارك_المقال شارك_برايك شاركنا شاركوا_برايكم شاركونا شراء صوت صوتوا كن كونوا لتحميل لدعم للاستماع للاشتراك للانضمام للتبرع للتحميل للتسجيل للتواصل للحصول للضغط للمتابعة للمزيد للمساهمة للمشاركة للمشاهدة لمتابعتنا موافق نرجو واصل_القراءة يرجي
give	التبرع* التبرعات التمويل الداعمين الدعم الضريب* المانحين المتبرع* المساهمة الممول* بتمويل تبرع* تبرعات تبرعك* تمويل جماعي داعم داعمو داعمين دعم ربحية سخاء ضريبي* مانحين متبرع* مساهمات مساهمة مساهمتكم مستقلة معفاة ممول* منحة هبات هبة
pay	اسعار اشتراك* اعضاء الاشتراك* الاعضاء الباقة التجريبي* الحساب الحصري* الدفع الرقمي* السعر العروض العضوية المشترك* باشتراك باقات باقة بريميوم تجريبي* تسجيل تسجيل_الدخول حساب حسابك حصري* خصم خصومات دفع رقمي سعر عروض عضو عضوية فترة_تجريبية للمشترك* محدود مدفوع مدفوعة مشترك مشتركين ورقية
mail	الالكتروني الايميل البريد البريدية الرسائل الكتروني الموجز النشرات النشرة ايميل بريد بريدك بريدكم بريدية رسائل رسالة قائمة ملخص موجز نشرات نشرة نشرتنا
press	اخبار اعلام* الاخبار الاعلام* التحرير التقرير الجريدة الخبر الصحافة الصحافي* الصحفي* الصحيفة القارئ القراء المجلة المحرر المستقل* المقال الموقع الناشر النشر تحرير تقارير تقرير جريدة خبر صحافة صحافي* صحفي* صحيفة قارئ قراء قصة مجلة محرر مستقل* مقال مقالات مقالة ناشر نشر وكالة
free	المجاني* بالمجان حر مجانا مجاني*
period	اسبوع اسبوعي* اسبوعيا الاسبوع الاسبوعي* السنة الشهر الصباح اليوم اليومي* سنة سنوي* سنويا شهر شهري* شهريا صباح عام مساء يوم يومي* يوميا
now	ادناه استمارة اسفل اعلاه الاستمارة الان التالي الرابط الزر الصفحة اليوم رابط زر صفحة صفحتنا فورا نموذج هذه هنا
net	facebook google instagram rss telegram tiktok twitter whatsapp youtube اشعار اشعارات اكس الاجتماعي الاشعارات البودكاست التطبيق* التواصل الفيسبوك القناة الواتساب اليوتيوب اندرويد انستجرام انستغرام ايفون بلاي بودكاست تطبيق* تلجرام تلغرام تليغرام تنبيهات توك تويتر تيك تيليجرام تيليغرام ثريدز جوجل ستور سناب غوغل فيس فيسبوك قناة قناتنا قنوات لينكد نبض واتس واتساب يوتيوب
share	احفظ اراء اطبع اعجاب التعليق التعليقات الرابط المشاركة المفضلة النقاش انشر بينتيريست تعليق تعليق* تعليقات تغريد تويتر حفظ راي رايك رد ردود شارك_المقال شاركه شاركها طباعة غرد فيسبوك لينكدان مشاركة منتدي ناقش نسخ نقاش واتساب
rights	copyright احكام اذن اعادة_نشر اقتباس الابداعي الاقتباس الترخيص الحقوق الخصوصية الشروط الطبع الفكرية المحفوظة المشاع المصدر الملكية النقل باذن ترخيص حقوق خصوصية خطي رخصة سياسة_الخصوصية شروط شروط_الاستخدام محفوظة مسبق يحظر يمنع
more	احدث اخبار اخترنا اخر_الاخبار اقرا الاكثر التالي التتمة التفاصيل السابق الصلة المزيد المواضيع الموضوعات الوسوم ايضا تصفح تفاصيل تفوت دلالية ذات رواجا شاهد شيوعا صلة طالع قراءة كلمات للمزيد متعلقة مزيد مشابهة مشاهدة مفتاحية مقترحة مواضيع موصي موضوعات نرشح ننصح وسوم يفوتك
hint	ابلاغ ابلغ ابلغنا اتصال اتصل اخطاء اسئلة اسئلتكم استفسار* اقتراح* الابلاغ الاتصال الاسئلة الاقتراح* التصحيح الخطا بسرية بلاغ تسريب تصحيح تصويب تواصل خطا رايكم سؤال سري سرية شكاواكم شكاوي شكوي فكرة معلومات معلومة مفيد مفيدة ملاحظات ملاحظة هل
ad	cookies javascript ارتباط استمع اعلان اعلانات اعلاني* الارتباط الاستماع الاعلان الاعلانات الكوكيز المتصفح المحتوي الموافقة برعاية تخطي ترويج* جافاسكريبت حاجب حظر خارجي دقائق دقيقة راعي رعاية شركاء شركائنا شريك صوتي عمولة كوكيز مانع متصفح* محتوي مدة ملفات ممول ممولة موافق*
house	اختبار التذاكر العاب الفعاليات الكتاب المتجر المسابقة بث_مباشر تذاكر تذكرة جائزة جوائز دورة فعاليات فعالية كتاب كلمات لعبة متجر متجرنا متقاطعة مسابقة معرض مكتبة ندوة هدايا ورشة ويبينار
""",
    'az': """\
we	biz bizdə bizdən bizi bizim bizimlə bizə bülletenimiz* deyilik dəstəkçilərimiz* göndəririk inaniriq istəyirik jurnalistikamiz* kanalimiz* komandamiz* minnətdariq oxucularimiz* qəzetimiz* redaksiyamiz* saytimiz* səhifəmiz* tətbiqimiz* xəbərlərimiz* çalişiriq
you	bilərsiniz dəstəyiniz* edirsiniz fikriniz* hesabiniz* ianəniz* istəyirsiniz misiniz oxuyursunuz poçtunuz* rəyiniz* siz sizdə sizdən sizi sizin sizinlə sizlər sizə sən səndə səndən səni sənin səninlə sənə telefonunuz* özünüz özünüzə ünvaniniz*
do	abunə_ol abunə_olun abunə_yazilin aktivləşdirin al açin basin baxin bağişlayin bildirin bizi_izləyin bizə_bildirin bizə_qoşulun bizə_yazin buyurun bəyənin danişin davam_edin daxil_olun deyin dinlə dinləyin dəstək_ol dəstək_olun dəstək_verin dəstəklə dəstəkləmək dəstəkləyin endir endirin endirin_tətbiq göndər göndərin ianə_edin ianə_et icazə_verin izlə izləmək izləyin izləyə keçid klik_edin klikləyin kömək_edin kömək_et kəşf_edin lütfən ləğv_edin olmasa oxu oxumaq oxuyun paylaş paylaşin qalin qaçirmayin qeydiyyat qeydiyyatdan_keçin qiymətləndirin qoşul qoşulmaq qoşulun qoşulun_bizə qəbul_edin rəy_yazin satin seç seçin sifariş sina sinayin skan səs_verin toxunun töhfə_verin ver verin xahiş yardim_edin yazin yoxlayin yüklə yükləyin ziyarət zəhmət ödəyin öyrənin üzv_ol üzv_olun şərh_yazin əlaqə_saxlayin əlavə_edin əldə_edin
give	bank_hesab* bağiş* bağişla* dəstək* dəstəkçi* dəstəy* fond* hədiyyə* ianə* ianələr* iban kraudfandinq kömək* könüllü* maliyyə_dəstəy* maliyyələş* müstəqil* patreon paypal qeyri_kommersiya qəhvə sponsor* töhfə* xeyriyyə* yardim*
pay	abunə* abunəlik* abunəçi* azn eksklüziv* elektron* endirim* giriş* hesab hesabi* hesabiniz* kampaniya* limitsiz* ləğv* manat məhdudiyyətsiz* paket* parol plan premium qiymət qiyməti qiymətə reklamsiz* rəqəmsal sinaq təklif* yenilə* ödəmə* ödəniş* ödənişli* ödəyin ödəyin_və üzv üzvlük* üzvlər şifrə*
mail	bülleten* bülleteni* e_poçt* elektron* email* epoçt* həftəsonu_bülleten* icmal* mail məktub* newsletter poçt* qutu* qutusu xülasə* xəbər_bülleteni ünvaniniz*
press	araşdirma* buraxiliş* hekayə* jurnal* jurnalist* jurnalistika* köşə media* müstəqil* müxbir* müəllif* məqalə* mətbuat* nəşr* nəşriyyat* oxucu* oxucular* portal* qəzet* redaksiya* redaktor* reportaj* reportyor* sayt* xəbər* xəbərlər* yazi yazilar* yazilarimiz* yazimiz* yazisi
free	havayi pulsuz* təmənnasiz* ödənişsiz*
period	axşam ay ayda ayliq gün gündə gündəlik günü həftə həftədə həftəlik hər il ildə illik səhər
now	aşaği* aşağidaki bu_gün bugün bura burada buradan buraya düymə* düyməni dərhal elə_indi forma formani indi keçid* keçiddən link linkdən linkə səhifə* səhifədə yuxari*
net	android app bildiriş* facebook* feysbuk* google instagram* instaqram* ios iphone kanal* kanali* podcast* podkast* rss sosial spotify telegram* teleqram* tiktok* tvitter* twitter* tətbiq* tətbiqi* vatsap* whatsapp* x youtube* yutub* şəbəkə*
share	bəyən* cavabla* facebook fikir* fikrini* forum* kopyala* link müzakirəyə paylaş* reaksiya* rəy rəylər* telegram twitter whatsapp çap* şərh*
rights	bütün_hüquqlar* commons copyright creative fərdi_məlumat* hüquqlar_qorunur icazə* icazəsiz* iqtibas* istinad* kuki* lisenziya* müəllif_hüquq* müəllif_hüquqlari* mənbə* məxfilik* məxfilik_siyasət* qadağan* qaydalar* qorunub qorunur sitat* təkrar_nəşr* şərtlər*
more	açar_söz* bax baxin bənzər* daha_çox davami digər_xəbərlər etiket* gündəm* həmçinin mövzu* mövzular* növbəti* oxu oxunan* oxuyun oxşar* populyar* qaçirma* son_xəbərlər teq* tövsiyə* əlaqəli* ən_çox ətrafli* əvvəlki*
hint	anonim* bizimlə_əlaqə* bizə_bildirin düzəliş* faydali* fikir* ideya* məlumatiniz* məxfi* qaynar_xətt* rəy* sual* səhv* təhlükəsiz* təklif* təkzib* xəta* yanliş* şikayət* əlaqə
ad	adblock* bloklayici* brauzer* cookie* dinlə* dəq dəqiqə* elanlar javascript komissiya* kontent* kuki* kənar məzmun* partnyor* razilaş* raziliq* reklam* reklamsiz* sponsor* səsli tanitim* tərəfdaş* video
house	bilet* canli_yayim* dükan* festival* hədiyyə* kitab* kitablar* konfrans* krossvord* kurs* mağaza* müsabiqə* oyun* oyunlar* seminar* test tədbirlərimiz* uduş* vebinar* viktorina*
""",
    'be': """\
we	мы нам намі нас наш наша нашага нашае нашай нашаму нашу нашы нашым нашымі нашых
you	вам вамі вас ваш ваша вашага вашае вашай вашаму вашу вашы вашым вашымі вашых вы табе табой твае твайго твайму тваю твая тваё тваёй тваім тваіх твой ты цябе
do	абмяркоўвайце абярыце адключыце адкрыйце адмяніце адпраўце атрымаць атрымлівайце аформіце аформіць ахвяраваць ахвяруй ахвяруйце ацаніце будзьце выберыце вылучыце галасуйце глядзі глядзіце даведайся даведайцеся дадайце дазвольце дай дайце далучайся далучайцеся далучайцеся_да далучыся далучыцеся далучыцца данацьце дапамагайце дапамагчы дапамажы дапамажыце дасылайце дашліце дзяліцеся замовіць замоўце запампуйце зарэгіструйся зарэгіструйцеся заставайся заставайцеся зрабі зрабіце калі_ласка каментуйце клікніце купіце купіць набудзьце напісаць напішы напішыце націсні націсніце паведамі паведаміце падарыце падзяліся падзяліцеся падзяліцца падпісацца падпісвайцеся падпішыся падпішыцеся падтрымай падтрымайце падтрымаць падтрымлівайце пакінь пакіньце паспрабуй паспрабуйце перайдзіце пераходзьце прапануйце працягвайце працягнуць прачытайце просім прыміце пішы пішыце раскажы раскажыце сачы сачыце слухай слухайце спампаваць спампуй спампуйце стань станьце увайдзіце увайсці уключыце унясіце усталюйце чытай чытайце чытаць ўвайдзіце
give	patreon paypal ахвярава* ахвяраван* ахвяру* грант* дабраахвотн* дабрачынн* данат* донат* збор збору кава каву кавы картай краўдфандынг мецэнат* некамерцыйн* падарунк* падтрымк* пералічваюць пералічыць пералічэнн* разав* салідарн* спонсар* узнос* унёск* фонд* штомесячн*
pay	premium абанемент* адмовіцца адмян* акаўнт* аплат* аплац* аформ* аўтарыз* безлімітн* версія доступ* зніжк* неабмежаван* падпіск* падпісч* падпісчы* пароль платн* прамакод* прапанов* пробн* прэміум пэйвол* руб рубель рублёў рублі рэгістрац* сябар_клуба сяброўств* сяброўства тарыф* уваход уліков* цана цане цаны член члены эксклюзіў* электронн*
mail	e_mail email newsletter бюлетэн* вячэрн* дайджэст* ліст лісты лісце мэйл* пошт* пошта пошту ранішн* рассылк* рассылка скрын* электронн* імэйл*
press	артыкул* аўтар аўтараў аўтарка аўтары выдавец выдавецтв* выданн* выпуск* газет* гісторыю гісторыя гісторыі журналіс* журналіст* карэспандэнт* матэрыял* медыя навін* незалежн* прэса публікацы* расследаван* рэдактар* рэдакцы* рэпартаж* рэпарцёр* свабодн* смі тэкст тэксту часопіс* чытач*
free	бясплатн* бясплатна дарма
period	вечар вечара гадоў гады год года дзень дзён дня кожнага кожнае кожную кожны месяц месяца месяцы нядзельн* раніца раніцай раніцы тыдзень тыдня тыднёв* штогод* штодзённ* штодня штомесяц* штомесячн* штотыдн*
now	адразу вышэй гэтай гэтую гэты зараз кнопк* ніжэй спасылк* старонк* сёння тут унізе форма форме форму цяпер
net	android facebook google instagram ios iphone push rss spotify telegram threads tiktok twitter viber vpn whatsapp youtube апавяшчэнн* бот бота вайбер* ватсап* вконтакте дадатак дадатк* канал канала канале каналы паведамленн* падкаст* пуш_апавяшчэнн* сацсет* сацыяльн* сетках стужк* твітар* тэлеграм* фэйсбук* цікток* чат чаце ютуб* ютуб_канал* інстаграм*
share	facebook telegram twitter whatsapp абмерк* абмеркаванн* адказаць вашая_думка вашу_думку водгук* друк дыскусі* захава* каментав* каментар* каментуй* лайк* падзял* падзяліцца раздрук* размов* рэакцы* рэпост* скапіруй* скапіяваць форум*
rights	commons copyright creative абаронен* аўтарск* выкарыстанн* гіперспасылк* дазвол* забарон* звестак згода згоды канфідэнцыяльн* капіраван* крыніц* ліцэнзі* палітыка_прыватнасці перадрук* персанальн* правоў правы правілы умовы умоў цытаван*
more	апошн* больш галоўнае глядзіце далей звязан* матэрыялы навіны наступн* падобн* падрабязн* паказаць папулярн* папярэдн* поўнасцю прапусц* рэкаменд* самае самыя таксама тэгі тэма тэме тэму тэмы цікав* чытайце чытаць яшчэ
hint	ctrl enter signal ананімн* апячатк* бяспечн* вылучыце выправ* зваротн* кантакт* канфідэнцыяльн* карысн* паведаміць памылк* памылку прапанов* прыслаць пытанн* сведк* скарг* сувязь удакладненн* фрагмент* ідэя ідэі інфармацы*
ad	adblock cookie cookies javascript аб_яв* аўдыё блакавальнік* браўзер* відэа згоду змест* камісі* кантэнт* кукі партнэр* партнёр* прома рэклам* рэклама рэкламадаўц* слухаць спонсар* убудаван* файлы хвілін* час_чытання чытанн*
house	афіша білет* вебінар* віктарын* гульня гульні канферэнцы* квіз* кніга кнігу кнігі кніжн* конкурс* крам* крыжаванк* кубак кубк* курс курсы лекцы* майстар_клас* мерч* судоку тэст тэсты фестывал* футболк* шопер* імпрэз*
""",
    'bg': """\
we	благодарим имаме искаме молим нам нас наш наша нашата наше нашето наши нашите нашия нашият ни ние разчитаме сме
you	вам вас ваш ваша вашата ваше вашето ваши вашите вашия вашият ви вие имате искате можете сте твое твоето твои твоите твой твоя твоята теб тебе ти
do	абонирай абонирайте абонирате абонираш бъдете бъди виж вижте включете включи влез влезте въведете възползвайте гласувай гласувайте гледай гледайте дай дайте дарете дари дарите дарявай даряване добавете добавете_ни добави допринесете допринеси запишете запишете_се запиши изберете избери изкажи изключете изключи изпратете изпрати изпращай изпращайте изтеглете изтегли кажете кажи кликнете кликни коментирай коментирайте купете купи моля напишете напиши натиснете натисни научете научи опитай опитайте останете остани откажете откажи открий открийте оценете оцени очакваме пишете пиши подай подайте подкрепете подкрепи подкрепите подкрепиш подкрепяй подкрепяйте позволете позволи получавай получавайте получете получи помагай помогнете помогнете_ни помогни поръчай поръчайте последвай последвайте потърси пратете прати препоръчай приемам приемете приеми присъединете присъедини присъединявай пробвай пробвайте продължете продължи прочетете прочети разрешете разреши регистрирай регистрирайте регистрирате свалете свали свържете сигнализирайте следвай следвайте следете следи слушай слушайте споделете сподели споделяй споделяйте станете стани търсете харесай харесайте четете чети чуй чуйте
give	iban patreon paypal банкова безвъзмезд* вноск* дарени* дарение* дарения* дарител* дарява* кауза* краудфъндинг меценат* набиран* нестопанск* нпо патреон подаръ* подарък* подкреп* подкрепа* покровител* принос* приятел_на приятели_на сдружение* сметка спомоществовател* спонсор* съмишлени* съпорт* финансир* финансова_подкрепа фондац*
pay	premium абонамент* абонат* абонира* абонирай* акаунт* вписване вход дигитал* достъп* евро ексклузивн* електронн* издание лв лева неограничен* отказ отстъпк* оферта* оферти парола план планове платен* плащан* прекрат* премиум пробен* промоци* профил* цена цената цени член членове членск* членство*
mail	e_mail email newsletter бюлетин* дайджест имейл* кутия мейл* нюзлетър* обзор* писма писмо писмото поща пощата пощенск* резюме* седмичн* сутрешн*
press	автор автора автори авторът броеве брой броя вестник* журналис* журналист* издание* издания издател* истори* кореспондент* материал* медии медийн* медия* медията независим* новин* пресата публикаци* разследва* редактор* редакц* редакци* репортаж* репортер* списани* статии статия* статията текст* читате* читател*
free	безплат* безплатно гратис свободно
period	вечер всеки всяка година* години годишен_абонамент годишния_абонамент годишно ден дневно дни ежедневн* месец* месечен месечна месечно седмиц* седмица* седмичн* сутрин
now	бутон* бутона веднага връзка* горе днес долу линк линк* линка по_долу сега страниц* страница* тази това този тук форма формата формуляр*
net	android bluesky facebook google instagram ios iphone linkedin mastodon rss spotify telegram threads tiktok twitter viber whatsapp youtube апликац* вайбър гугъл известие известия* инстаграм* канал канала канали мреж* нотификаци* подкаст* приложени* социалн* телеграм* тикток туитър* уотсап фейсбук* ютуб*
share	facebook tweet twitter viber whatsapp дебат* дискуси* запазване запази имейл коментар* коментира* копирай копиране линк мнени* мнение отговор* печат принтирай разпечат* реакци* сподел* споделете споделяне форум* харесва
rights	commons copyright creative авторск* бисквитки всички възпроизвежд* данни забранен* запазен* използване* изрично* източник* лиценз* лични общи поверителн* позволени* позоваван* политика_за_поверителност права права* правата препечатва* препубликув* разрешени* съгласие* условия* хиперлинк*
more	акценти виж вижте думи етикети интерес* ключови най_нов* най_чете* най_четен* още повече подобн* подробност* популярн* последни предишн* препоръч* пропуск* прочетете прочети свързан* следващ* тагове тема темата теми четени четете
hint	signal анонимн* връзка въпрос* грешк* грешка* идеи идея информаци* контакт* корекц* мнение обратна очевид* поверителн* подай подайте полезн* поправ* поправк* правописн* предложени* предложения свидетел* свържете сигнал* сигнали сигурн* снимки
ad	adblock cookie cookies javascript адблок* аудио афилиейт* бисквитк* бисквитки* блокер* браузер* браузър* вграден* видео време_за_четене комисион* кукита мин минут* обява* партньор* платен* платено промо реклам* реклама* рекламн* слушай* спонсор* спонсориран* съгласи* съдържани* четене чуйте
house	билет* викторин* игра игри книга* книгата книги книжарниц* конференци* кръстослов* куиз* курс курсове магазин* онлайн работилниц* судоку тениск* тест уебинар* уъркшоп* фестивал* чаша*
""",
    'bn': """\
we	আমরা আমাদের* আমাদেরই* আমাদেরকে*
you	আপনাকে* আপনাদের* আপনার* আপনারা* আপনি আপনিও* তুমি তোমরা* তোমাকে* তোমার* পাঠক* প্রিয_পাঠক
do	অনুগ্রহ অনুদান অনুমতি অনুসরণ অর্ডার আবিষ্কার আমাদের_জানান আমাদের_সঙ্গেই ইনস্টল করুন কিনতে কিনুন ক্লিক খুলুন গ্রহণ_করুন চাপুন চালিযে চেষ্টা_করুন জানতে জানাতে জানুন ট্যাপ ডাউনলোড থাকুন দযা দিন_আপনার দেখুন নিবন্ধন পডতে পডুন পাঠাতে পাঠান পাঠিযে পাশে_থাকুন পেতে ফলো বাছাই বাতিল বেছে ভিজিট মন্তব্য_করুন যুক্ত_থাকুন যুক্ত_হোন যোগদিন যোগাযোগ রাখুন রেজিস্টার রেজিস্ট্রেশন রেটিং লগইন লাইক লিখতে লিখুন শুনতে শুনুন শেযার সমর্থন_করুন সহযোগিতা_করুন সহাযতা সাবস্ক্রাইব হোন
give	অনুদান* অর্থাযন* অলাভজনক* আর্থিক_সহাযতা* উপহার* করছাড* করমুক্ত* ক্রাউডফান্ডিং* চাঁদা* ছাড তহবিল* দাতা দানকরুন* দানের* পৃষ্ঠপোষক* বিকাশ_নম্বর* সমর্থক* সহযোগিতা* সহাযতা* স্বেচ্ছা*
pay	e_paper epaper অফার* অ্যাকাউন্ট* ই_পেপার* ইপেপার* এক্সক্লুসিভ* গ্রাহক* ছাড টাকা ট্রাযাল* ডিসকাউন্ট* নবাযন* পরিশোধ* পেমেন্ট* প্যাকেজ* প্রিমিযাম* প্ল্যান* মূল্য* মূল্যছাড* লগ_ইন* লগইন* সদস্য* সদস্যপদ* সাবস্ক্রাইব* সাবস্ক্রিপশন* সীমাহীন*
mail	email ই_মেইল* ইনবক্স* ইমেইল* ইমেল* চিঠি* নিউজলেটার* নিউজলেটারে* ব্রিফিং* মেইল*
press	অনলাইন* অনুসন্ধানী* কলাম* খবর গণমাধ্যম* নিউজ নিজস্ব_প্রতিবেদক নিবন্ধ* পত্রিকা* পাঠক* পোর্টাল* প্রকাশক প্রকাশিত* প্রতিবেদক* প্রতিবেদন* বার্তাকক্ষ* মিডিযা* ম্যাগাজিন* সংবাদ* সংবাদপত্র* সংবাদমাধ্যম* সম্পাদকীয* সাংবাদিক* সাংবাদিকতা* সামযিকী* স্বাধীন
free	নিখরচায* ফ্রি ফ্রিতে* বিনামূল্যে*
period	দৈনিক* প্রতিদিন* প্রতিমাসে* বছর বছরে* বার্ষিক* মাস মাসিক* মাসে* রোজ সকাল* সকালে* সপ্তাহ* সপ্তাহে* সাপ্তাহিক*
now	আজ আজই উপরে* এখন এখনই* এখানে* এখানেই* নিচে* নিচের* নীচে* পাতা পৃষ্ঠা* পেজ ফরম ফর্ম* বাটন* বোতাম* লিংক* লিঙ্ক*
net	facebook google instagram rss telegram twitter whatsapp youtube অ্যান্ড্রযেড* অ্যাপ* অ্যাপস* অ্যালার্ট* আইফোন* ইউটিউব* ইনস্টাগ্রাম* ইমো গুগল* চ্যানেল* টিকটক* টুইটার* টেলিগ্রাম* নোটিফিকেশন* পডকাস্ট* প্লে ফেইসবুক* ফেসবুক* ফেসবুক_গ্রুপ* ফ্যানপেজ* ভাইবার* যোগাযোগমাধ্যম* সামাজিক* সোশ্যাল* হোযাটসঅ্যাপ*
share	কপি কমেন্ট* টুইট* টুইটার* প্রতিক্রিযা* প্রিন্ট* ফেসবুক* ফোরাম* বিতর্ক* বুকমার্ক* মতামত* মন্তব্য* মুদ্রণ* লাইক শেযার* সংরক্ষণ* সেভ
rights	copyright reserved অনুমতি* কপিরাইট* কমন্স* ক্রিযেটিভ* গোপনীযতা* দণ্ডনীয* নিষিদ্ধ* নীতিমালা* পুনঃপ্রকাশ* পুনর্মুদ্রণ* বেআইনি* ব্যবহার_করা_যাবে_না লাইসেন্স* শর্ত শর্তাবলি* সংরক্ষিত* সর্বস্বত্ব* স্বত্ব*
more	আরও আরও_খবর আরো আলোচিত* এছাডাও* জনপ্রিয* ট্যাগ* ট্যাগস* ট্রেন্ডিং* দেখুন* নির্বাচিত* পঠিত* পডুন* পরবর্তী* পূর্ববর্তী* বিস্তারিত* মিস মিস_করবেন_না সংশ্লিষ্ট* সম্পর্কিত* সর্বশেষ* সর্বাধিক* সুপারিশ*
hint	অভিযোগ* আমাদের_জানান* উপকারী* গোপন* গোপনীয* জরিপ* জানাতে* পরামর্শ* প্রতিক্রিযা* প্রশ্ন* ফিডব্যাক* বানান* ভুল মতামত* যোগাযোগ* সংশোধন* সংশোধনী* সহাযক* হটলাইন*
ad	advertisement cookie javascript অংশীদার* অডিও* অ্যাডব্লক* কনটেন্ট* কমিশন* কুকি জাভাস্ক্রিপ্ট* পার্টনার* পৃষ্ঠপোষকতায* প্রচারিত* বহিরাগত* বিজ্ঞাপন* বিজ্ঞাপনদাতা* বিজ্ঞাপনের* ব্রাউজার* ব্লকার* মিনিট* শুনুন* সম্মত* সম্মতি* স্কিপ* স্পনসর* স্পন্সর*
house	ইভেন্ট* ওযেবিনার* কর্মশালা* কুইজ* কোর্স* খেলুন* গেম গেমস* টিকিট* দোকান* প্রতিযোগিতা* প্রথমা বইটি* বইমেলা* বইযের* রাশিফল* লাইভ* শপ শব্দছক* শব্দজট* সুডোকু* স্টোর*
""",
    'ca': """\
we	agraïm ens fem necessitem nos nosaltres nostra nostre nostres ns publiquem som tenim volem
you	et ets podeu pots te teniu tens teu teus teva teves tu us voleu vols vos vosaltres vostra vostre vostres vostè vostès vós
do	accepta acceptar accepteu activa activeu afegeix afegiu ajuda ajuda_ns ajudar ajudeu ajudeu_nos aprofita apunta apunta_t apunta_t_hi apuntar apuntar_te apunteu apunteu_vos avisa aviseu baixa baixa_t cancel_la cancel_lar clic clica clicant clicar cliqueu col_labora col_laborar col_laboreu comenta comentar comenteu comparteix compartir compartiu compra comprar compreu consulta consulteu contacta contacteu continua continueu contribueix contribuir contribuïu desactiva desactiveu descarrega descarrega_t descarregueu descobreix descobrir descobriu digues digueu dona dona_ns dona_suport donar doneu doneu_suport entra entreu envia envia_ns enviar envieu envieu_nos escolta escoltar escolteu escriu escriu_nos escriure escriviu escriviu_nos escull explica explica_ns expliqueu expliqueu_nos fer_te fes fes_ne fes_te feu_vos gaudeix gestiona informa_t inicia inicieu inscriu inscriu_te inscriviu inscriviu_vos llegeix llegir llegiu mira mirar mireu opina opineu participa participeu permet permeteu posa_t prem premeu prova provar proveu queda_t rebeu rebre recolza recomana regala regalar regaleu registra registra_t registrar registrar_te registreu registreu_vos rep segueix segueix_nos seguir seguiu seguiu_nos subscrigui_s subscriu subscriu_t_hi subscriu_te subscriure subscriure_s subscriure_t subscriviu subscriviu_vos suma suma_t_hi sumar sumar_te sumeu sumeu_vos_hi suport tria trieu troba uneix uneix_te unir unir_te uniu uniu_vos valora vota voteu
give	aportaci* aportació* associaci* associat* bizum col_laborador* compromís contribuci* cooperativ* deducció* deduïble* desgrav* donaci* donacions donació* donant* donatiu* finança* finançament* fundaci* mecenatg* mecenes micromecenatg* padrins padrí patreon paypal quota regal* soci socis solidari* subscriptor* suport sòcia sòcies verkami
pay	accedeix accedir accés avantatg* cancel_l* carnet club compte contrasenya descompte* digital euros exclusi* il_limitat* membre* modalitat* mur oferta ofertes pagament* permanència pla plans premium preu preus promoció* prova quota quotes registra* registre sessió subscrip* subscripci* subscriptor* subscriptora tarifa*
mail	butlletins butlletí* bústia carta cartes correu* correus e_mail* electrònic* email* mail matí newsletter* resum*
press	article articles autor autora autors cròniqu* diari diaris edició* editor* editorial* història històries independ* independent* informacions informació investigaci* lector* lectora lectors mitjans mitjà notícia notícies número periodis* periodist* premsa redacci* redacció* reportatg* revista revistes
free	gratis gratuït* gratuïta gratuïtament lliure lliurement
period	anual* any anys cada dia diari dies diàri* diària matins matí mensual* mes mesos nit setmana setmanal* setmanes trimestr* vespre
now	aquest aquesta aquí aquí_sota ara avui botó clic enllaç enllaç* formulari* link mateix més_avall pàgina
net	alertes android aplicaci* aplicació app apps bluesky canal canals discover facebook google instagram ios iphone ivoox linkedin mastodon notificaci* podcast* pòdcast* rss socials spotify telegram threads tiktok twitch twitter whatsapp x xarxes youtube
share	agrada comenta comentar comentari* comparteix* compartir conversa copia copiar correu debat* desa desar enllaç envia facebook fòrum* guarda guardar imprimeix* imprimir opini* opinió retuit* telegram twitter whatsapp
rights	autor autoritza* autorització avís citant citi commons condicions consell* copyright creative difusió* drets font fonts galetes legal llicènci* llicència privacitat* privadesa* prohibi* prohibida reconeixement reprodu* reproducci* republi* reservats termes ús
more	ampli* anterior* continua destaca* destacat* etiquet* interessa interessar* llegeix llegides llegir llegit llegits llegiu mira més notícies perdis popular* recoman* recomanem relacionad* relacionades relacionat* següent també tema temes vegeu última últimes
hint	anònim* assabentat bústia confidencial* consulta contact* contacta correcci* corregi* denúnci* dubte* errada errades errata errates error errors esmen* història idea idees informació opinió pista pistes pregunt* queixa* segur* suggeri* suggerim* testimoni* ètica útil
ad	adblock* afiliat* anunci anunciant* anuncis bloqueja* bloquejador* comissions comissió* consenti* contingut* cookie* escolta* escoltar extern* galeta galetes incrust* javascript lectura min minut minuts navegador* ofert partner* patrocin* patrocinat* promogut publicitari* publicitat* publireportatg* socis temps vídeo àudio
house	agenda bossa botiga concurs* conferènc* curs cursos encreuat* encreuats entrada entrades esdeveniment* festival* joc jocs llibre llibreria* llibres mots paraulògic* quiosc quiz samarret* seminari sorteig* sudoku taller tallers tassa tasses test webinar* xerrada xerrades
""",
    'cs': """\
we	budeme chceme děkujeme jsme my máme můžeme naše našeho našem našemu naši našich našim našimi naší nám námi nás náš potřebujeme používáme prosíme píšeme
you	chcete jste máte můžete tebe tebou tobě tvoje tvou tvé tvého tvůj ty tě vaše vašeho vašem vašemu vaši vašich vašim vašimi vaší vy vám vámi vás váš čtete
do	darovat daruj darujte dejte diskutujte dočtěte dát děkujeme hlasujte hodnoťte klikni kliknout klikněte komentujte kontaktujte koupit kupte nahlaste nahlásit nainstalujte napiš napište napsat nenechte nezmeškejte objednat objednejte objevte odebírat odebírejte odemkněte odešlete odhlásit ohodnoťte pište podporovat podporujte podpoř podpořit podpořte podívejte pokračovat pokračujte pomoci pomoct pomoz pomozte poslat poslechněte poslouchejte povolit povolte pošlete pošli prosíme předplatit předplaťte přečtěte přidat přidej přidejte přihlaste přihlašte přihlásit přijmout přijměte připojit připojte přispěj přispějte přispět registrujte sdílejte sdílet sledovat sleduj sledujte souhlasím staň staňte stáhnout stáhněte tipněte upozorněte vstupte vyberte vybrat vyplňte vypněte využijte vyzkoušejte vyzkoušet zadejte zapněte zapojit zapojte zaregistrovat zaregistrujte zašlete zkuste zrušit zrušte zvažte zvolte získat získejte zůstaňte čtěte číst řekněte
give	crowdfund* daní darovac* darujme dary darů daňov* dobrovoln* donio dárc* dárce dárci dárců financov* financuj* herohero hithit mecenáš* nadac* nadační nezisk* odečet* odečíst patron* podpor* podporovatel* poděkov* přispív* přispěv* příspěv* qr sbírk* transparentní účet účtu
pay	akce balíč* cena ceny ceně digitální dárkov* e_paper exkluziv* heslo korun kupón* kč nabídk* neomezen* odemk* odemč* placen* platb* plus premium prémiov* předplat* předplatitel* předplatné předplatného přihlás* přihlášen* přístup* slev* tarif* voucher výhod* zaplat* zkušebn* zkušební zruš* účet účtu člen členem členové členstv* členů
mail	dopis dopisy e_mail* email* mail mailem mailu newsletter* odběr* pošt* přehled schránk* souhrn* zpravodaj*
press	autor autorka deník* investigativ* magazín* médi* nezávisl* novin* noviny novinář* publicist* redakc* redaktor* redakčn* reportáž* text texty textů tisk tištěn* týdeník* vydavatel* vydavatelstv* vydán* zpravodajstv* zpráv* časopis* článe* článk* články čtenář* čísla číslo šéfredaktor* žurnalist*
free	bezplatn* gratis volně zdarma
period	den denní denně dní dnů každou každé každý měsíc* měsíce měsíců měsíční měsíčně rok roku roky roční ročně ráno týden týdn* týdně večer
now	dnes dole formulář* hned ihned nyní níže odkaz* odkazu stránce stránk* tady tento teď tlačítk* tomto tuto této výše zde
net	android aplikac* bluesky facebook* facebooku google* instagram* ios iphone kanál* linkedin* mastodon messenger notifikac* podcast* podcasty rss seznam* sociálních spotify sítích sítě telegram* threads tiktok* twitter* upozorněn* whatsapp* youtube*
share	debat* diskus* diskut* diskuz* e_mail facebook fórum komentov* komentář* kopírovat lajk* názor* odkaz sdílej* sdílen* sdílet tisk tweet twitter uložit vytisknout whatsapp zkopírovat
rights	autorsk* commons copyright creative gdpr kopírov* licenc* ochrana_osobních ochrana_soukromí ochraně_osobních osobních podmínk* práv práva publikov* písemn* přetisk* reprodukc* souhlas* soukromí svolen* vyhrazen* zakázán* zdroj údajů čtk šířen*
more	další doporuč* dále mohlo nejnověj* nejčten* nepřehléd* neujděte následuj* oblíben* podívejte předchoz* přečtěte souvisej* také téma témata tématu též viz více zajím* zajímat čtenější čtěte číst štítky
hint	anonym* chyb* chybu dotaz* důvěrn* informac* kontakt* narazili našli nepřesnost* námět* návrh* oprav* opravu otázk* oznamovatel* ozvěte podnět* překlep* připomín* signal stížnost* tip tipy užitečn* víte zpětnou_vazbu zpětná_vazba
ad	adblock* affiliate* audio blokov* cookie* doba_čtení extern* inzer* inzerce javascript komerční min minut obsah obsahu partner* partnerů placená pokračuje poslechnout prohlížeč* proviz* reklam* reklamou sdělení souhlas souhlasu spolupráce sponzor* vložen* čtení
house	akce besed* beseda debata e_shop* eshop* festival* hra hrnek hrnky hry kalendář* knih* knihkupect* knihy kurz* kvíz* křížov* lístky obchod* soutěž* sudoku tričk* vstupenk* webinar* webinář* workshop*
""",
    'da': """\
we	os vi vor vore vores vort
you	dig din dine dit du jer jeres
do	abonner abonnere accepter acceptere afbestil afmeld aktiver bedøm bestil bestille besøg bidrag bidrage bliv del_artiklen del_denne dele deltag diskuter doner donere download fortsæt fortsætte fortæl fortælle følg følge gem giv give godkend hent hente hjælp hjælpe hør høre indsend klik klikke kommenter kommentere kontakt køb købe log lyt lytte læs læse meld modtag modtage opdag opret oprette opsig opsige overvej prøv prøve registrer registrere ring send sende skriv skrive slå_fra slå_til stem støt støtte tegn test tillad tilmeld tilmelde tip tryk vind vælg vælge ønsker_du
give	bidrag bidragyder* crowdfund* donation* finansier* finansieret fond fonden fradrag fradragsberettig* frivillig* gave gaver indsamling* kontonummer mediestøtte mobilepay skattefradrag* støtte støtteforening* støttekreds* støttemedlem* støtter tak
pay	abonnement* abonnent* abonner* adgang adgangskode* betal betale betaling* betalingsmur* binding digital e_avis* eavis eksklusiv* fordel* kampagne* konto kr kroner kunde* log logget login låst medlem* medlemskab* opsigelse* plus premium pris prisen profil prøv prøveperiode* rabat* tilbud* tilbuddet ubegrænset*
mail	brev brevet briefing e_mail* email* indbakke* mail mailadresse* mailen morgenbrev* nyhedsbrev* nyhedsbreve overblik
press	ansvarshavende artikel* artiklen artikler avis avisen aviser chefredakt* dagblad* forlag* gravende historie historier journalist* journalistik* læser* læsere læserne magasin* medie mediehus* medier nyhed* nyheder presse* pressenævn* redaktion* redaktør* reportage* uafhængig* udgave* udgivelse* udgiver*
free	frit gratis omkostningsfrit uforpligtende
period	aften dag dage dagen daglig* døgn hver morgen måned* måneden måneder månedlig* uge ugen ugentlig* uger år året årlig*
now	dag denne dette formular* her herunder knap* knappen link linket nedenfor nederst nu ovenfor side siden straks
net	android app appen apps bluesky facebook* google instagram ios iphone kanal* linkedin mastodon notifikation* podcast* podcasten push pushbesked* rss snapchat sociale spotify telegram threads tiktok twitter whatsapp youtube
share	debat* debatindlæg* debatten del_artiklen del_denne dele deling* diskussion* diskut* e_mail facebook forum gem kommentar* kommenter kopier link læserbrev* mail mening* meninger print twitter udskriv whatsapp
rights	beskyttet betingelser citat* commons cookiepolitik copyright creative forbehold* gengiv* handelsbetingelser kilde kopiering* licens* ophavsret* persondata* privatliv* privatlivspolitik rettigheder ritzau tilladelse* videreudnyt* vilkår*
more	anbefal* baggrund emne emneord emner flere forrige glip gå hele læs læse læste mer mere mest næste også populær* relatere* se seneste tema videre
hint	anonym* faktafejl feedback fejl forslag fortrolig* fundet_en har_du_set henvendelse* ide idé kender_du kildebeskytt* klage* kontakt* korrektion* krypter* nyttig rettelse* rettes signal slåfejl spørgsmål stavefejl tip tips whistleblow*
ad	adblock* affiliate* annonce* annonceblokk* annoncer* artiklen betalt browser* cookie* ekstern* fortsætter indhold* indlejr* javascript kommercielt kommission* lyt læsetid min minutter oplæst partner* provision reklame* samarbejd* samtykke* sponsor* sponsoreret tredjepart*
house	arrangement* billet* bog bogklub* butik* bøger event events festival* fordelsklub foredrag* krus krydsord* kurser kursus læserrejse* quiz shop spil sudoku webinar* webshop workshop*
""",
    'de': """\
we	uns unser unsere unserem unseren unserer unseres wir
you	dein deine deinem deinen deiner deines dich dir du euch euer eure eurem euren eurer eures
do	abonnier* aktivier* akzeptier* anmelden bestell* bitte bleib bleiben_sie bleibt_auf buche buchen deaktivier* diskutier* eintragen empfehl* entdeck* erfahre erfahren_sie folge folgen folgt gönn* helfen helft herunterlad* hilf hol_dir hole holen_sie holt_euch höre hören jetzt klick* kommentier* kündige kündigen lade laden lesen lies mach machen_sie melde melden meldet mitmachen probier* profitieren_sie registrier* schau schauen_sie schenk* schick* schreib* sende senden sichere sichern sichern_sie sichert_euch spend* stimme_ab stimmen_sie teile teilen teilt teste testen testet tipp* trage tragen_sie unterstütz* verpass* verschenk* weiter_lesen weiterlesen werde werden_sie werdet wähle wählen_sie zustimm*
give	absetzbar beitrag beiträge crowdfunding finanzier* freiwillig* förder* gemeinnützig* genoss* genossenschaft* mitfinanzier* patenschaft* solidar* spende spenden spender* spenderin* steuerlich unterstützer* unterstützung
pay	abo abonn* abos angebot* anmelde* bezahl* bezahlt digitalabo e_paper einloggen epaper euro gutschein* konto kostenpflichtig* kündbar leseprobe login mitglied* monatlich paywall plus preis premium probe* probeabo pur pur_abo rabatt* testabo vorteil* zahlen zugang
mail	brief briefing* e_mail* email* mail mails morgenbrief* newsletter* posteingang postfach rundbrief* verteiler
press	artikel* ausgabe ausgaben autor autoren autorin autorinnen beitrag beiträge bericht berichte berichten_wir berichterstattung herausgeber* journalis* leser* leserinnen magazin* medien medium presse pressefreiheit recherch* redaktion* reportage* text texte unabhängig* verlag* zeitung*
free	frei gratis kostenfrei* kostenlos* umsonst unverbindlich
period	abend jahr jahre jährlich monat monate monaten monatlich morgen tag täglich werktag* woche wochen wöchentlich
now	button diesem dieser formular heute hier jetzt link oben seite unten
net	android app apps benachrichtigung* bluesky facebook* google instagram* ios iphone kanal kanäle linkedin mastodon podcast* push* rss spotify telegram* threads tiktok* twitter whatsapp* youtube*
share	debatte* debattier* diskussion* diskutier* drucken e_mail facebook forum kommentar* kommentier* kopier* leserbrief* link meinung* merken speichern teilen twitter whatsapp
rights	agb commons copyright creative datenschutz* genehmig* impressum lizenz* nachdruck* quelle rechte urheber* vervielfält* vorbehalten
more	auch beliebt* dazu empfehl* hintergrund* interess* lesen lesetipp* mehr meistgelesen* neueste passend schlagwort* siehe thema themen verwandt* weitere weiterlesen
hint	anregung* feedback fehler* frage fragen gefunden hilfreich hinweis* informant* kontakt* korrektur* kritik meinung rückmeldung* tipp tippfehler tipps vertraulich*
ad	adblock* affiliate* anhören anzeige* browser cookie* einbett* einwillig* extern* hören inhalte javascript lesedauer lesezeit min minuten partner* provision* sponsor* vorlesen werb* werbeblocker* werbung zustimm*
house	buch bücher kreuzwort* laden lesereise* leserreise* live online_shop quiz rätsel* shop spiele tasse* termin* ticket* veranstaltung* webinar* werkstatt*
""",
    'el': """\
we	έχουμε δικά δικές δική δικό δικός είμαστε εμάς εμείς ευχαριστούμε ζητάμε θέλουμε μας χρειαζόμαστε
you	έχεις έχετε είσαι είστε εσάς εσένα εσείς εσύ θέλεις θέλετε μπορείς μπορείτε σένα σας σου
do	άκου άκουσε έλα αγοράστε αγόρασε ακολουθήστε ακολουθείστε ακολουθείτε ακολούθησε ακούσετε ακούστε ακυρώστε αναζητήστε ανακάλυψε ανακαλύψτε αξιολογήστε απενεργοποιήστε αποδέχομαι αποδεχθείτε αποδεχτείτε αποδοχή αποκτήστε απόκτησε βοήθησε βοηθήσετε βοηθήστε βρείτε βρες γίνε γίνεις γίνετε γράψε γράψετε γράψου γράψτε γραφτείτε δείτε δες διάβασε διαβάσετε διαβάστε διαλέξτε δοκίμασε δοκιμάστε δωρίστε δώσε δώσετε δώστε εγγράψου εγγραφείτε εγγραφτείτε εισάγετε ελάτε ενίσχυσε ενεργοποιήστε ενημερωθείτε ενημερώνεστε ενημερώσου ενισχύσετε ενισχύστε επίλεξε επικοινωνήσετε επικοινωνήστε επιλέξτε επιτρέψτε κάνε κάνεις κάνετε κάντε κατέβασε κατεβάστε κλικ κλικάρετε κοινοποίησε κοινοποιήστε λάβετε λαμβάνετε μάθε μάθετε μείνε μείνετε μοιράσου μοιραστείτε μπείτε μπες πάτα πάτησε παράγγειλε παραγγείλτε παρακαλούμε πατήστε πατώντας πείτε πες προσθέστε προσφέρετε προτείνετε πρόσθεσε στέλνετε στήριξε στείλε στείλετε στείλτε στηρίζετε στηρίξεις στηρίξετε στηρίξτε συμβάλετε συμβάλλετε συμμετάσχετε συμμετέχετε συμπληρώστε συνδέσου συνδεθείτε συνεισφέρεις συνεισφέρετε συνεχίστε σχολίασε σχολιάστε υποστήριξε υποστηρίξετε υποστηρίξτε ψηφίστε
give	crowdfunding iban patreon paypal αυτοχρηματοδοτ* δωρεά δωρεάς δωρεές δωρεών δωρητ* δώρα δώρο εκπίπτ* ενίσχυση* κατάθεση* κερδοσκοπικ* λογαριασμ* μέλη οικονομική_ενίσχυση οικονομική_στήριξη στήριξη* συνδρομ* συνεισφορ* συνεργατικ* συνεταιρισ* υποστήριξη* υποστηρικτ* υποστηριχτ* χορηγ* χρηματοδοτ* χρηματοδότ*
pay	e_paper login paywall premium έκπτωση* ακυρώσ* ακύρωση* απεριόριστ* αποκλειστικ* δοκιμ* δοκιμαστικ* είσοδος εγγραφή* ευρώ ηλεκτρονικ* κωδικ* λογαριασμ* μέλη μέλος μέλους πακέτα πακέτο πληρωμ* πληρώ* προσφορ* προσφορά* προσφορές πρόσβαση* συνδρομ* συνδρομές συνδρομή* συνδρομητ* σύνδεση* τιμές τιμή ψηφιακ*
mail	briefing digest e_mail* email* emails inbox mail newsletter* γράμμα δελτία δελτίο διεύθυνσ* εισερχόμεν* ενημερωτικ* επιστολ* ηλεκτρονικ* πρωιν* πρωινή ταχυδρομ* ταχυδρομείο
press	άρθρα άρθρο άρθρου έκδοση* έρευνα* έρευνες αδέσμευτ* αναγνωστ* αναγνώστ* αναγνώστρι* ανεξάρτητ* αρθρογράφ* δημοσιογράφ* δημοσιογραφ* είδηση* ειδήσεις ειδήσεων εκδοτικ* εκδόσ* εκδότ* ενημέρωση* ερευνητικ* εφημερίδ* ιστορία* ιστορίες ιστοσελίδ* κείμεν* μέσα_ενημέρωσης μέσο_ενημέρωσης μμε περιοδικ* ρεπορτάζ ρεπόρτερ συντάκτ* συντακτ* συντακτικ* σύνταξη* τεύχη τεύχος τύπος τύπου
free	δωρεάν ελεύθερα ελεύθερη ελεύθερο
period	έτος έτους βράδυ εβδομάδ* εβδομαδιαί* ετήσι* ετησίως ημέρα ημέρες ημερήσι* κάθε καθημεριν* μέρα μέρες μήνα μήνας μήνες μηνιαί* μηνιαία πρωί χρόνια χρόνο
now	link άμεσα αυτή αυτό αυτόν εδώ κουμπί λινκ παρακάτω σήμερα σελίδα σελίδας σύνδεσμ* σύνδεσμο τώρα φόρμα φόρμας
net	android app bluesky facebook google group instagram ios iphone linkedin mastodon messenger news podcast* rss social spotify telegram threads tiktok twitter viber whatsapp youtube δίκτυα ειδοποίησ* ειδοποιήσ* ειδοποιήσεις εφαρμογές εφαρμογή κανάλι κανάλια καναλιού κοινωνικ* ομάδα
share	email facebook forum like share tweet twitter viber whatsapp άποψη αντιγράψ* αντιγραφή* απάντηση* αποθήκευση* αποθηκεύσ* απόψεις γνώμη εκτυπώσ* εκτύπωση* κοινοποί* κοινοποίηση κοινοποιήσ* μοιρασ* μοιραστείτε συζήτηση* συζητήσ* σχολιάσ* σχολιασμ* σχόλια σχόλιο φόρουμ
rights	commons cookies copyright creative άδεια άδειας αδειοδ* αναδημοσίευση* αναδημοσιεύσ* αναπαραγωγ* αναφορά απαγορεύ* απορρήτου δεδομέν* διατηρούνται δικαίωμα δικαιωμάτων δικαιώματα εγγραφης ενεργού ενεργό επιτρέπεται επιφύλαξη* κατοχυρωμέν* μητρώο πηγή πηγής πνευματικ* πολιτική_απορρήτου προσωπικά_δεδομένα προσωπικών_δεδομένων προϋπόθεση* χρήση χρήσης όροι όρους όρων
more	tags άρθρα ακόμα ακόμη αναλυτικ* δείτε δημοφιλ* δημοφιλή διάβασε διαβάστε ειδήσεις ειδήσεων ενδιαφέρ* ενδιαφέρουν επίσης επόμεν* ετικέτ* θέμα θέματα ολόκληρη ολόκληρο περισσότερ* πιο_δημοφιλή προηγούμεν* προτάσεις προτείν* προτειν* ροή σχετικ* τελευταί* τελευταία χάσεις χάσετε
hint	signal ανατροφοδότ* ανώνυμ* γνωρίζετε διορθώ* διορθώσ* διόρθωση* εμπιστευτικ* επικοινων* επικοινωνήστε επικοινωνία* ερωτήσ* ερωτήσεις ερώτηση* ιδέα ιδέες καταγγείλ* καταγγελί* λάθη λάθος μαρτυρί* με_ασφάλεια πληροφορί* πληροφορίες προτάσεις πρόταση σφάλμα σφάλματα σχόλια χρήσιμ*
ad	adblock* advertorial affiliate browser cookie* cookies javascript ακούστε ακρόαση ανάγνωση* βίντεο διαφήμιση* διαφημίσ* διαφημισ* διαφημιστικ* ενσωματωμέν* εξωτερικ* ηχητικό λεπτά λεπτό λεπτών περιεχόμεν* περιηγητ* προβολή προμήθει* προωθητικ* προώθηση πρόγραμμα_περιήγησης συγκατάθεση* συγκαταθέσ* συναίνεση* συνεργάτ* συνεργάτες χορηγ* χορηγούμεν* χρόνος_ανάγνωσης
house	e_shop eshop quiz shop sudoku webinar* workshop* βιβλία βιβλίο βιβλίου βιβλιοπωλεί* διαγωνισμ* εισιτήρι* εκδήλωση* εκδηλώσ* εργαστήρι* κατάστημα κουίζ κούπα μπλούζα παιχνίδι* σεμινάρι* σταυρόλεξ* συνέδριο φεστιβάλ
""",
    'en': """\
we	our ours ourselves us we we_d we_ll we_re we_ve
you	you you_d you_ll you_re you_ve your yours yourself
do	accept browse buy chip claim click confirm continue contribute disable discover donate download enable enter follow forward get give invite join like_our like_this like_us listen pitch please pledge refer register renew send share sign subscribe tap tell unlock unsubscribe upgrade vote watch write
give	appeal backer* chipping contribut* crowdfund* donat* funded funders fundrais* generos* gift gifts giving grant grants match matched matches matching non_profit nonprofit patron* philanthrop* reader_funded supporter* tax_deductible
pay	access account accounts auto_renew* billed billing cancel* digital_only discount* e_paper epaper insider insiders log logged login member members membership* paywall* premium price renews signed subscri* trial unlimited voucher
mail	briefing* bulletin* digest* e_mail* email* inbox* letter letters mailbox mailing morning newsletter* sign_up
press	article articles correspondents coverage edition editor editorial* editors freelance* independen* investigat* journal* magazine masthead newsletter* newspaper* newsroom* paper_s press publish* reader reader_s readers readership reporters reporting stories story
free	free
period	annual annually daily month monthly week weekday weekdays weekly weeks year yearly
now	button here link now page today tonight
net	alert alerts android app apple_podcasts bluesky channel channels facebook instagram ios iphone linkedin mastodon notification* podcast* rss spotify telegram text threads tiktok twitter whatsapp x_com youtube
share	bookmark comment* conversation copy debate discuss discussion email facebook forum like_our like_this like_us likes linkedin opinion pinterest print reddit replies reply save share shares tweet views whatsapp
rights	appeared commons cookie cookies copyright creative originally permission* policy privacy pursuant reprint* reproduc* republi* reserved rights syndicat* terms
more	also_read elsewhere explained latest missed more must_read picks previous read read_next recommended related see_also tags top_stories topics trending up_next
hint	confidential* contact correct* error* feedback hear helpful inaccura* mistake* reach_me reach_out reach_the reach_us securely signal suggestion* tip typo*
ad	ad ad_block* ad_free adblock* ads advert* affiliate* blocker* browser commission* consent* cookie* embed* javascript listen min partner partners promoted promotion read skip sponsor* third_party
house	audiobook crossword* e_shop festival* live masterclass* merch* mug mugs print puzzle* quiz shop tickets tote webinar*
""",
    'es': """\
we	acompáñanos agradecemos apóyanos avísanos ayúdanos búscanos contáctanos creemos cuéntanos dinos déjanos envíanos escríbenos hacemos necesitamos nos nosotras nosotros nuestra nuestras nuestro nuestros pedimos queremos seguinos somos síguenos tenemos échanos
you	contigo eres os podés puedes querés quieres regístrate sos suscríbete te tenés ti tienes tu tus tú usted ustedes vos vosotros vuestra vuestras vuestro vuestros únete
do	accede acepta aceptar acompáñanos activa activá aporta aportar apoya apoyar aprovecha apóyanos apóyenos avísanos ayuda ayudar ayúdanos ayúdenos búscanos califica clic click colabora colaborar colaborá comenta comentar comparta comparte compartir compartí conoce conozca consulte continuar continúa contribuir contribuye contáctanos conviértete crea cuéntanos desactiva descarga descargar descargue descubre descárgate dinos dona donar done déjanos elige entra enviar envía envíanos envíenos escribe escribir escríbanos escríbenos escucha escuchar escuche firma gestiona haga haz hazte ingresa ingrese inicia invita invitar lea lee leer mira opina participa pincha probar prueba pulsa recibe recibir regala regalar registra registrarse regístrate regístrese seguinos seguir sigue_a sigue_leyendo sumate suscribir suscribirse suscribite suscríbanse suscríbase suscríbete síganos síguenos súmate unirse visite vota échanos únase únete
give	aportación* aporte* apoyo ayuda colaborador* contribuc* deducible* desgrava* donaci* donación* donante* donativo* financia financiación financiada financiado financiamos financian mecenas mecenazgo socia socias socio socios solidari*
pay	acceso cancela* cuenta cuota descuento* euros exclusivo ilimitado membresía* miembro* oferta* pesos plan planes precio premium promoción* prueba registrarse sesión suscrip* suscriptor*
mail	bandeja boletines boletín* buzón carta correo* e_mail* email* newsletter*
press	artículo* diario* editor* historia historias independ* información investigaci* lector* lectora* medios noticia* periodis* periódico* prensa redacción* reportaj* revista*
free	gratis gratuit* libre
period	anual* año años diari* diaria día días mañana mensual* mes meses noche semana* semanal*
now	abajo acá ahora aquí botón enlace esta este formulario hoy página
net	alerta* android aplicación* app bluesky canal canales facebook google instagram ios iphone linkedin mastodon notificac* podcast* redes rss spotify telegram threads tiktok twitter whatsapp youtube
share	comentar comentario* comparte compartir copiar correo debate* enlace facebook foro guardar imprimir opina opinión twitter whatsapp
rights	autoriza* commons cookies copyright creative derechos licencia* original privacidad prohibida reproduc* republi* reservados términos
more	además anterior etiquetas interesar lea lee leer leído más noticia* recomend* relacionad* siguiente también temas vea ver últimas
hint	confidencial* contact* corrección* correg* errata* error* errores historia idea información pista* pregunta* sugerencia* útil
ad	adblock* afiliad* anuncio* bloqueador* comisión* consentimiento contenido cookie* escuchar externo javascript lectura min minutos navegador patrocin* publicidad socio socios tiempo
house	charla* crucigrama* edición entradas evento* impresa juego* libro* libros quiosco quiz taller* taza* tienda webinar*
""",
    'et': """\
we	me meid meie meiega meil meile meilt meisse meist oleme palume saame soovime toimetus toimetuse täname usume
you	oled oskad sa saad sina sind sinu sinuga soovid su sul sulle sult te teid teie teiega teil teile teilt teist
do	aidake aidata aita anneta annetada annetage avasta avastage hakake hakka helista helistage hinda hinnake hoia hääleta hääletage jaga jagada jagage jälgi jälgida jälgige jätka jätkake jätkamiseks jätkata jää_lugema jääge kingi kinkige kirjuta kirjutada kirjutage kliki klikka klõpsa klõpsake kommenteeri* kuula kuulake kuulata laadi laadige lae lataa leia liitu liituda liituge liitumiseks loe logi logige loobu luba lubada lubage lugeda lugege lugemiseks lülita nõustu* nõustun osale osalege osta ostke palun panusta panustada panustage proovi proovida proovige registreeri* registreerige registreeru* räägi rääkige saage saatke saatma sisene sisenege sisesta* teata teavita* telli tellida tellige tellimiseks toeta toetada toetage tutvu tühista tühistada uuri vaadake vaadata vaata vajuta vajutage vali valida valige võta võtke ütle
give	annetaja* annetami* annetus* annetused fond fondi heategev* hooandja kinge kingitus* lahked mittetulund* mtü panus panuse püsiannetaja* püsiannetus* rahasta* rahastab rahastatud stipendium* toetaja* toetajad toetami* toetus toetuse toetusel toetust tulumaks* tulumaksu tulumaksusoodustus* ühisrahastus*
pay	allahindlus* digilehe digileht digipakett* digitellimus* e_leht eksklusiiv* eur euro eurot hind hinnad hinnaga juurdepääs* kampaania* konto kontoga kontot krediitkaart* ligipääs* ligipääsu liige liikme* liikmed liikmesus logi lukus lukustatud maksa maksab makse paberleht paketi pakett pakett* pakkumi* pakkumine piiramatu* plus premium proovi* prooviperiood* püsitellimus* sisse sisselogi* soodus* soodushind* tasu tasuline tasulis* tellija* tellijad tellijale tellimine tellimus* tellimuse tellimust
mail	e_kiri e_kirja* e_mail* e_maili* e_post e_posti e_postile email* infokiri kiri kirja kirjad kokkuvõte* meili meilile meilisoovitus* nädalakiri postkast* postkasti päevakiri uudiskiri uudiskirja* uudiskirjad ülevaade
press	ajakiri ajakirja ajakirjand* ajakirjanik* ajakirjanike ajakirjaniku ajalehe* ajaleht ajalehte artik* artikkel artikli artiklid artiklit autor kirjasta* lehe leht lehte loo lood lugeja* lugejad lugejale lugu lugusid meedia meediamaja number portaal* pressi reportaaž* sõltumatu* toimetaja* toimetus* toimetuse uudis uudise uudised uudiseid uuriv* uuriva väljaan* väljaanne
free	prii tasuta vaba
period	aasta aastaks aastas aastatellimus* hommik hommikul hommikuti iga igakuine igakuis* iganädal* igapäev* kuu kuud kuumakse* kuupilet kuus kuutasu* nädal nädala* nädalas päev päeva* päevas õhtul
now	all alloleval allpool ankeet järgmisel kohe lehekülg lehel leht lingi lingil lingile link nupp nuppu nupule nüüd praegu siia siin siinsamas siit täna vorm vormi
net	android app bluesky facebook* google* instagram* ios iphone kanal kanali kanalit linkedin messenger mobiilirakendus* podcast* podcasti rakendus* rakenduse rss sotsiaalmeedia* spotify* taskuhääling* teavitus* teavitused telegram* threads tiktok* twitter* whatsapp* x youtube* äpi äpp äppi
share	arutelu* arvamus* arvamust e_post facebook* foorum* jaga jagamine järjehoidja* kommentaar* kommentaare kommentaarid kommenteeri* kopeeri link meeldib messenger prindi salvesta trüki twitter vasta vestlus*
rights	allikale allikas andmekaitse* autoriõigus* commons copyright creative eeskirjad kaitstud kasutustingim* kasutustingimused keelatud kirjalik kirjaliku kopeerimi* levitami* litsents* loata luba nõusolekuta paljunda* privaatsus* privaatsuspoliitika taasavalda* tingimus* viitami* õigus õigused
more	edasi eelmine hetkel_kuum huvitav* järgmine jäta_vahele lisaks loe loetuima* loetumad märksõna* märksõnad pikemalt populaarse* rohkem samal samuti seotud soovita* soovitame teema teemad teemal toimetaja uusima* vaata valik veel viimased värske* värskemad
hint	anonüüm* ettepanek* idee info kasulik kasulik* kirjavea* kirjaviga konfidentsiaal* kontakt* küsimus* küsimused küsitlus* märkasid paranda parandus* saatke soovid tagasiside* tead teada teave vea veast viga vigu vihje vihje* vihjed vihjeid ühendust
ad	adblock* blokeeri* brauser* cookie* heli javascript jäta_vahele komisjon* koostöö* kuula kuulamine küpsis* küpsised küpsiseid lugemisaeg lugemiseks manustatud min minut* nõusolek* nõustun partner* partnerid reklaam reklaam* reklaamiblok* sisu sisuturundus* sponsitud sponsor* tehisintellekt* toetaja vahendustasu* veebilehitseja* väline
house	auhind* auhinnad e_poe e_poest e_pood horoskoop* kinkekaart* konverents* koolitus* loosimi* mäng mängi mängu* mängud otseülekan* pilet* piletid piletit poe poest pood raamat* raamatud ristsõna* seminar* sudoku sündmus* töötoa* töötuba veebiseminar* viktoriin* webinar* üritus*
""",
    'eu': """\
we	behar_dugu diguten diguzu diguzue ditugu dizkigute dizuegu dizugu dugu gaituzu gaitzazu gaitzazue gara geure gu guk gure gureak gurean guregan gurekin guretzat guri iezaguzu iezaguzue nahi_dugu
you	ari_zara dezakezu dezakezue dizuegu dizugu duzu duzue hi hik nahi_duzu zaitez zaitezke zaitezte zaitugu zaituztegu zaizkizu zaizu zara zeure zu zuei zuek zuen_laguntza zuentzat zuk zure zureak zurekin zuretzat zuri
do	aktibatu aukeratu baimendu baja_eman bat_egin bazkidetu berritu bertan_behera_utzi bidal_iezaguzu bisitatu bozkatu deskargatu egin_bazkide egin_ekarpena egin_klik egin_zaitez egizu eman_izena entzun erosi erregistratu esaiguzu ez_galdu ezagutu ezazu ezazue geratu gonbidatu gozatu harpide_egin harpidetu hartu_parte hasi_saioa idatzi_iezaguzu irakurri iritzia_eman iruzkindu itzazu izena_eman jaitsi jakinaraz jakinaraz_iezaguzu jarrai_ezazu jarraitu_gaitzazu jarri_harremanetan klikatu konta_iezaguzu lagun_iezaguzu lagundu mesedez oparitu parte_hartu partekatu probatu sakatu sinatu utz_iezaguzu zaitez
give	auzolan* babesa babesle* bazkide* bizum boluntario* crowdfunding* diru_bilketa* dirulaguntza* dohaintza* ekarpen* elkarte* emaile* finantza* irabazi_asmorik kontu_korronte* kooperatiba* laguntza* laguntzaile* mezenas* opari* oparia patreon paypal zerga_kenkari*
pay	abantaila* bazkide* berritze* bertan_behera deskontu* digital* eskaintza* esklusibo* euro euroren_truke harpide* harpidedun* harpidetza* hileko kontua kuota* mugagabe* mugarik_gabe ordaindu ordainketa* ordainpeko* paperezko pasahitza* plana* premium prezio* proba probaldi* saioa sarbide* tarifa* txartel* urteko
mail	buletin* e_mail* e_posta* email* eposta* gutun* helbide_elektroniko* laburpen* mezu mezua newsletter* posta postaz postontzi*
press	albiste* aldizkari* argitaletxe* argitaratu artikulu* askea askera atari* berri_emate* berripaper* editore* editorial* egunkari* erredakzio* erreportaje* hedabide* idazle* ikerketa_kazetaritza* independente* irakurle* istorio* kazetari* kazetaritza* kolaboratzaile* komunikabide* kronika* prentsa* webgune* zenbaki*
free	debalde doako doakoa doan dohainik
period	arrats aste astean asteko astero asteroko bakoitz* egun egunero eguneroko gau goiz goizero hilabete* hilean hileko hilero hileroko igandero larunbatero ostiralero urte urtean urteko urtero
now	behean beheko berehala botoi* esteka* formulario* gaur goian hau hemen honetan lotura* orain oraintxe orri orrialde* orrian
net	abisu* android aplikazio* app bluesky* facebook* google instagram* ios iphone ivoox jakinarazpen* kanal* mastodon* podcast* podkast* rss sare_sozial* spotify telegram* threads* tiktok* twitch* twitter* whatsapp* x youtube*
share	eztabaida* facebook foro* gorde gustuko* inprimatu iritzi* iruzkin* kopiatu partekatu telegram twitter whatsapp
rights	baimen* baimenik baldintza* berrargitara* commons cookie_politika* copyright creative debekatu* egile_eskubide* erreserbatu* eskubide* eskubide_guztiak iturri* lege_oharra lizentzia* pribatutasun*
more	albiste_gehiago aurreko azken* ere erlazionatu* etiketa* gai gaiak galdu gehiago gomendatu* gomendio* hurrengo ikusi_gehiago ikusien* interesgarri* irakurri_gehiago irakurrien* lotutako* xehetasun*
hint	akats* anonimo* erabilgarri* errata* esaiguzu galdera* harremanet* ideia* informazio* iradokizun* jakinarazi kexa* konfidentzial* kontaktu* lekukotza* oker* pista* salaketa* segurua seguruan zuzenket*
ad	adblock* audio babesle* babestutako* baimen* bazkide_komertzial* bideo* blokeatzaile* cookie* eduki* entzun iragarki* irakurketa* javascript kanpoko komisio* minutu* nabigatzaile* publizitate*
house	denda* egutegi* ekitaldi* galdetegi* gurutzegrama* hitz_gurutzatu* hitzaldi* ikastaro* jaialdi* joko* jokoa kamiseta* katilu* lehiaketa* liburu* sarrera* sudoku tailer* webinar* zozketa*
""",
    'fa': """\
we	برايمان خرسنديم خواهشمنديم داريم رسانهمان روزنامهمان سايتمان سپاسگزاريم كانالمان ما ماست مان ميخواهيم ميكنيم نيازمنديم هستيم همراهمان وبسايتمان
you	ايميلتان تان تو حسابتان خوانندهي خودتان داريد دوستان دوستانتان شما شمارهتان شماست مخاطبان مرورگرتان ميتوانيد ميخواهيد نظرتان هستيد پيامتان گوشيتان
do	اجازه ارسال اسكن اشتراك امتحان امتياز انتخاب باشيد ببينيد بخريد بخوانيد بدهيد بزنيد بشنويد بشويد بفرستيد بفرماييد بكنيد بمانيد بنويسيد بيابيد بپذيريد بپيوند بپيونديد بگذاريد بگوييد بگيريد تماس تماشا ثبت ثبتنام حمايت خريد خواندن دانلود دريافت دنبال دهيد سفارش شويد عضو غيرفعال فرستادن فرماييد فعال قبول كشف كليك كمك كنيد لطفا لغو لمس مراجعه مشاركت مطالعه نام نظر_بدهيد نظر_دهيد نماييد نوشتن همراه_شويد همراه_ما همرساني وارد_شويد واردشويد ورود پذيرش پيوستن گوش
give	اهدا اهداي تامين حامي حاميان حمايت حمايت_مالي حمايتتان حمايتمالي خيريه داوطلبانه دونيت سخاوت* سرمايه_جمعي غيرانتفاعي كمك كمك_مالي كمكمالي كمكهاي ماليات مردمي مشاركت معاف معافيت نذر هديه
pay	ابونمان ازمايشي اشتراك* اعضا اعضاي بها تخفيف تمديد تومان ثبتنام حساب خريداري دسترسي ديجيتال رمز ريال عبور عضو عضويت قيمت كاربر كاربري كد لغو محدود مشترك_شويد مشتركان مشتركين نسخه هزينه ورود ويژه پرداخت پريميوم پلن پيشنهاد
mail	email الكترونيك الكترونيكي ايميل ايميل* بولتن خبرنامه خبرنامه* خلاصه رايانامه روزانه صندوق ميل نامه نامهها پست پيامك
press	استقلال انتشار تحريريه خبر خبرنگار* خبرنگاري خبرها خبري خبرگزاري خواننده* خوانندگان رسانه* روزنامه* روزنامهنگار* روزنامهنگاري سايت سردبير شماره ماهنامه مجله مجله* مخاطب* مستقل مطالب مطلب مقاله* ناشر نسخه نشريه هفتهنامه وبسايت ويژهنامه يادداشت پايگاه گزارش* گزارشگر
free	ازاد بيهزينه رايگان رايگان* مجاني
period	امروز روز روزانه سال سالانه ساليانه شب ششماهه صبح عصر ماه ماهانه ماهي ماهيانه هر هرروز هفته هفتگي يكساله يكماهه
now	اكنون الان امروز اينجا بالا حالا دكمه زير صفحه طريق فرم لينك نشاني هماكنون همين همينجا پايين پيوند
net	facebook google instagram rss telegram twitter whatsapp youtube اجتماعي اراساس اعلان اندرويد ايتا ايفون ايكس اينستاگرام اپ اپارات اپليكيشن بله تلگرام تلگرامي تويتر توييتر تيكتاك روبيكا سروش شبكههاي فيسبوك كافه_بازار كانال كانالهاي كستباكس نوتيفيكيشن هشدار واتساپ يوتيوب پادكست* گوگل
share	اشتراك اشتراكگذاري انجمن بازنشر بحث تلگرام توييتر ديدگاه ديدگاه* ذخيره فيسبوك كامنت كوتاه كپي لايك لينك لينككوتاه نظر نظرات نظرها همرساني واتساپ پاسخ پرينت پسنديدن چاپ گذاري گفتوگو گفتگو
rights	copyright اجازه بازنشر بلامانع تكثير تمامي_حقوق حريم حق حقوق خصوصي ذكر رايت رضايت شرايط_استفاده كامنز كتبي كريتيو كليه_حقوق كپي كپيرايت ليسانس متعلق مجوز محفوظ محفوظاست ممنوع منبع نشر نقل
more	اخبار اخرين ادامه_مطلب از_دست_ندهيد ببينيد بخوانيد برچسب* برچسبها برگزيده بعدي بيشتر بيشتربخوانيد تازهترين توصيه تگ جديدترين جزئيات داغ قبلي كليدواژه كليدواژهها محبوب* مرتبط مطالب منتخب موضوع موضوعات همچنين پربازديد* پربيننده* پرخواننده پيشنهاد پيشنهادي
hint	ارتباط اشتباه اصلاح اصلاحيه اطلاعات امن انتقاد انتقادات ايا بازخورد تجربه تماس خبرداريد خطا روايت سؤال سرنخ سوال سوژه شكايت غلط محرمانه محرمانگي مفيد ناشناس نظرسنجي پرسش پرسش* پيشنهادات پيشنهادها گزارشخطا
ad	cookies javascript اسكريپت اسپانسر اگهي اگهيها بازرگاني بشنويد تبليغ* تبليغات تبليغاتي جاوا جاوااسكريپت حامي دقيقه رد رضايت رپورتاژ زمان_مطالعه شركا شركاي شريك شنيدن صوتي كميسيون كوكي كوكيها كوكيهاي محتوا محتواي مرورگر مرورگر* مسدود مطالعه موافقم پورسانت
house	بازي بليت بليط جايزه جدول دوره رويداد* سرگرمي سودوكو فال فروشگاه فروشگاه* قرعهكشي كارگاه كتاب كتابفروشي كتابها لايو مسابقه* نشست نمايشگاه همايش وبينار چاپي
""",
    'fi': """\
we	haluamme julkaisemme kiitämme käytämme lukijamme lukijoidemme me meidän meidät meihin meille meillä meiltä meitä olemme palvelumme pyydämme tarvitsemme toimituksemme toivomme voimme
you	haluat haluatko halutessasi lahjoituksellasi mielipiteesi olet oletko saatko sinua sinulla sinulle sinulta sinun sinusta sinut sinä sulle sä sähköpostiisi sähköpostisi te teidän teidät teille teillä teiltä teistä teitä tilauksesi tuellasi voit voitko
do	anna arvioi auta auttaa hanki hyväksy hyväksyä hyödynnä ilmoittaudu irtisano jaa jakaa jatka jatkaa katso katsoa kerro keskustele kirjaudu kirjautua kirjoita kirjoittaa klikata klikkaa kokeile kokeilla kommentoi kommentoida kuunnella kuuntele ladata lahjoita lahjoittaa lataa liittyä liity lue lukea luo_tili luo_tunnus lähettää lähetä löydä muokkaa napauta osallistu osallistua osta ostaa ota paina pelaa peru peruuta peruuttaa pysy rekisteröidy rekisteröityä saat salli sallia seuraa seurata suosittele tarkista tilaa tilaat tilata tue tukea tukeaksesi tutustu vaihda valita valitse varaa vinkkaa äänestä
give	apuraha* joukkorahoit* kannattaja* kannatus* kannatusjäsen* keräys* keräyslupa kiitos lahja* lahjoit* lahjoituk* lahjoitus mobilepay rahankeräys* rahoit* rahoittaa säätiö* tilinumero tuella tuki tukija* tukijat vapaaehtoi* verovähenn*
pay	alennuk* alennus* digi digitilaus* edut etu etuja eur euroa hinnat hinta hintaan jäsen* jäseneksi jäsenyys* kestotilaus* kirjautu* kokeilu* kokeilujakso käyttäjätunnus* laskut* maksa maksu maksumuuri* maksut maksuton määräaikai* näköislehd* näköislehti plus premium pääsy rajaton* rajoittamat* salasana* sitoudu* tarjouk* tarjous* tilaaja* tilaajalle tilaajana tilaajille tilauk* tilaus* tili tilin tunnukset tunnus
mail	aamukirje* email kirje kirjeen kooste* meili postilaatik* sähköposti* sähköpostiin sähköpostiosoite* uutiskirje* uutiskirjeen
press	aikakausleht* artikkel* journalis* julkaisija* julkaistu juttu juttuja jutun jutut kustannus* kustantaja* lehden lehdet lehdistö* lehteä lehti lukija* lukijat media mediat numero* pääkirjoitus* päätoimittaja* reportaasi* riippumat* sanomaleht* toimittaja* toimituk* toimitus* tutkiva uutinen uutis* uutiset
free	ilmainen ilmaiseksi ilmaisen ilmaiset ilmaista maksuton maksutta veloituksetta
period	aamu* aamulla ilta joka_aamu joka_kuukausi joka_päivä joka_viikko kk kuukau* kuukaudessa kuukausi kuussa päivittäin* päivä päivän päivässä päivää viikko viikoit* viikoittain viikon viikossa vuoden vuodessa vuosi vuosittain
now	alla alta heti linkin linkistä linkki lomake* lomakk* nyt painik* painike* sivu sivulla sivun tällä tämä tämän tänään tässä tästä täältä
net	android bluesky facebook* google* ilmoituk* ilmoitus* instagram* ios iphone kanava* linkedin* mastodon podcast* podcastit push_ilmoitu* rss some somessa sovelluk* sovellus* spotify* telegram* threads tiktok* twitter* whatsapp* youtube*
share	facebook foorumi jaa jakaa keskustel* keskustelu keskustelu* kommentit kommento* kommentoi kommentti* kopioi linkki mielipide* mielipite* mielipiteesi sähköposti tallenna tulosta twitter whatsapp
rights	commons copyright creative ehdot julkaisemi* kielletty kopiointi* käyttöehdot käyttöehto* lainaaminen lisenssi* lupa luvalla luvan lähde oikeudet pidätetään rekisteriseloste tekijänoike* tietosuoja* tietosuojaseloste yksityisyy*
more	aihe aiheesta aiheet aiheita avainsan* edellinen katso kiinnost* liittyv* lisäksi lisää lue luetuim* luetuimmat myös oheis* seuraava suositel* suosittu* suosituim* teema* tuoreimmat uusimmat
hint	ehdotuk* ehdotus* haluatko huomasitko hyödylli* idea juttuvink* kirjoitusvirh* korjauk* korjaus* kysymyk* kysymys* kysyttävää luottamuk* lähdesuoja* nimettömä* oikaisu* palaut* palaute tiedätkö uutisvink* vinkin vinkit vinkkejä vinkki virhe virhee* virheen virheitä yhteys* yhteystied* yhteyttä
ad	affiliate cookie eväste eväste* evästeet evästei* ilmoitus javascript kaupallinen kaupallis* kesto kumppani* kumppanuus* kuuntele luku_aika lukuaika* mainoks* mainonta* mainos mainosesto* mainoseston* mainosta* mainostaja* min minuuttia provisio* selaime* selain sisällön sisältö sponsor* suostumuk* suostumus* ulkoi* upot* yhteistyö*
house	arvonta* kaupasta kauppa kilpailu* kirja kirjakauppa* kirjat kurssi* lippu lippuja lipun liput lukijamatka* pelejä peli pelit ristikko* ristikot sanaristik* sudoku* tapahtum* tietovisa* työpaja* verkkokaup* verkkokauppa* visa visat webinaari*
""",
    'fr': """\
we	nos notre nous nôtre
you	ta te tes toi ton tu vos votre vous
do	abonne abonner abonnez* accepter acceptez achetez activez adhérer adhérez aider aidez aidez_nous appuyez bénéficiez choisissez clique cliquer cliquez commandez commentez connectez connectez_vous consultez contactez continuer continuez créez devenez devenir dites donner donnez découvrez découvrir désactivez envoyer envoyez essayer essayez faire_un_don faites gérer inscrire inscris inscrivez invitez lire lisez merci offrez offrir partager partagez participer participez profiter profitez proposez racontez recevez recevoir regardez rejoignez rejoindre rejoins restez retrouvez réagir réagissez signalez signez souscrivez soutenez soutenir soutiens suivez suivre transmettez télécharge télécharger téléchargez votez écouter écoutez écrire écrivez
give	adhérent* adhésion* association bénévol* cagnotte contribu* cotis* don donat* donateur* donatrice* dons déductible* défiscal* financement financé* impôts mécén* parrain* participatif réduction solidaire* soutien
pay	abonn* accès compte connect* engagement essai euro euros formule* illimité membre* offre offres paiement payant* premium prix promotion* réservé résili* sans_engagement tarif*
mail	boîte courriel* e_mail* email* infolettre* lettre lettres mail mails messagerie newsletter*
press	article* enquête* hebdo* indépendan* info information* infos journal* lecteur* lectrice* magazine média* numéro presse quotidien reportage* rédaction* éditeur* éditori*
free	gratuit* gratuitement libre
period	an annuel* année* ans hebdomadaire* jour jours matin mensuel* mois quotidien* semaine* soir
now	aujourd_hui bouton ce cette ci_dessous dessous formulaire ici lien maintenant page
net	alerte* android app appli application* bluesky chaîne* facebook google instagram ios iphone linkedin mastodon notification* podcast* rss réseaux sociaux spotify telegram threads tiktok twitter whatsapp youtube
share	commentaire* commenter copier courriel discussion débat* e_mail enregistrer facebook forum imprimer lien partage partager réaction* réagir twitter whatsapp
rights	autorisation* commons confidentialité cookies copyright creative droits interdite licence* légales mentions reproduction* republi* réservés
more	ailleurs article* aussi dossier* découvrir lire lire_aussi même_sujet plus populaires précédent recommand* retrouvez suivant sujets thème* voir
hint	avis confidentiel* contact* coquille* correction* erreur* faute* idée* information question* signal* suggestion* témoign* utile
ad	adblock* affili* annonce annonces annonceur annonceurs bloqueur* commission* consent* contenu contenus cookie* externe* javascript lecture min minutes navigateur partenaire* pub publicité* sponsor* temps_de_lecture écouter
house	atelier* billet* billetterie boutique conférence* croisés hors_série jeux kiosque librairie livre livres mots numéro quiz rencontre* événement*
""",
    'gl': """\
we	agradecemos apoiádenos apóianos avisádenos avísanos axudádenos axúdanos connosco contádenos cremos cóntanos dicídenos dinos enviádenos envíanos escribídenos escríbenos lenos nos_apoi* nos_axud* nos_le nos_len nos_segu* nosa nosas noso nosos nosoutras nosoutros nós precisamos queremos seguídenos somos síguenos temos
you	apuntádevos apúntate che contigo convosco dígache enviámosche es_ti mandámosche podedes podes queredes queres rexístrate subscribídevos subscríbete te tedes tes teu teus ti túa túas vos vosa vosas voso vosos vosoutras vosoutros vostede vostedes vós únete
do	accede acepta aceptade aceptar achega activa agasalla apoia apoiade apoiar apoie apoiádenos aproveita apuntádevos apóianos apúntate asociádevos asóciate avisádenos avísanos axuda axudar axudádenos axúdanos baixa cancela cancelar clic colabora colaborade colaborar comenta comentade comentar comparte compartide compartir compra comprar continuar continúa contribuíde contribuír contribúa contribúe contádenos convida cóntanos deixádenos desactiva descarga descargade descargar descobre descubride descubrir dinos doa doade doar doe dádenos déixanos elixe encarga engade entra entrade enviar enviádenos envía envíanos escoita escoitade escoitar escolle escribe escribir escribídenos escríbenos facede facer facédevos faga fai_clic faite inicia le lede ler merca mercade mercar mira mirade non_perdas opina participa participade permite prema preme proba probade probar recibe recibide recibir rexistra rexistrarse rexístrate seguir seguídenos subscribe subscribirse subscribirte subscribídevos subscríbase subscríbete suma sumádevos síguenos súmate unirse unídevos valora ver vota únase únete
give	achega achegas agasallo* apoio aportación* asociación bizum colaborador* contribución* cooperativ* cota cotas deducib* dedución* desgrav* doante* doazón* doazóns donativo* financia* financiamento fundación* mecenado mecenas micromecenado padriño* patreon paypal socia socias socio socios solidari* verkami
pay	acceso cancel* clube conta contrasinal cota desconto* dixital euros exclusiv* ilimitad* membro* muro oferta ofertas pagamento* plan plans premium prezo prezos proba promoción* rexistro sesión subscri* subscrición* subscricións subscritor* subscritora* tarifa* vantax*
mail	bandexa boletín* boletíns carta cartas correo correos e_mail* electrónico email* newsletter* resumo
press	artigo* cabeceira crónica* diario diarios edición* editor* editorial* historia historias independen* información* investigación* lector* lectora* medios noticia* novas número prensa redacción* reportax* revista* xornais xornal xornalis* xornalista*
free	de_balde gratis gratuitamente gratuít* libre sen_custo sen_pagar
period	ano anos anual* cada diari* diaria día días mañá mensuais mensual* mes meses noite semana* semanal*
now	abaixo agora aquí arriba botón embaixo enlace esta este formulario hoxe ligazón* páxina
net	alerta* android aplicación* app bluesky canal canle canles facebook google instagram ios iphone ivoox linkedin mastodon notificación* podcast* redes rss sociais spotify telegram threads tiktok twitter whatsapp x youtube
share	comenta comentar comentario* comparte compartir conversa copia copiar correo debate* facebook foro garda gardar gústame imprime imprimir ligazón opina opinión responde telegram twitter whatsapp
rights	autoriza* aviso commons condicións cookies copyright creative dereitos fonte legal licenza* privacidade prohibid* reprod* republi* reservados termos
more	anterior destacad* etiquetas interesar* le lede ler lidas lido mira máis outras_novas perdas popular* recomend* relacionad* seguinte tamén tema temas ver últimas
hint	anónim* caixa_de_correo confidencial* contact* corrección* corrix* denuncia* dúbida* errata* erro erros idea ideas información pista* pregunta* queixa* suxestión* suxire* testemuñ* útil
ad	adblock* afiliad* anunciant* anuncio* audio bloqueador* comisión* consentimento contido* cookie* escoita escoitar extern* javascript lectura min minutos navegador* patrocin* publicidade* publicitari* socio socios tempo
house	camisola* charla* concurso* cunca curso cursos encrucillado* entradas evento* festival* libraría libro* libros obradoiro* quiosco quiz sorteo* sudoku tenda webinar* xogo*
""",
    'he': """\
we	אותנו איתנו אלינו אנו אנחנו אצלנו באתרנו לנו לעבודתנו מאיתנו עבורנו עלינו שלנו
you	אותך איתכם אלייך אליך אליכם אצלכם אתה אתכם אתם אתן בכם בשבילך דעתך דעתכם לך לכם לכן מכם עבורך עבורכם עליכם שלך שלכם שלכן תמיכתך תמיכתכם
do	אנא אשרו בואו בחר בטלו גלו דברו דרגו האזינו האזן הגב הגיבו הוסיפו הורד הורידו הזינו הזמינו היכנסו הירשם הירשמו הישארו המשיכו המשך הצטרף הצטרפו הצטרפי הקליקו הקלק הרשמו התחבר התחברו כנסו כתבו כתוב לאפשר לאשר לבחור לבטל לביטול לגלות לדרג להאזין להאזנה להגיב להורדה להוריד להזמין להזמנה להיכנס להירשם להמשיך להמשך להצטרף להצטרפות להרשמה להתחבר להתחברות לחץ לחצו לכניסה לכתוב ללחוץ לנסות לספר לעזור לעקוב לצפות לצפייה לקבל לקבלת לקנות לקרוא לקריאה לרכוש לרכישה לשיתוף לשלוח לשתף לתמוך לתמיכה לתרום לתרומה מוזמנות מוזמנים נא נסה נסו סייעו ספר ספרו עזור עזרו עקבו עקוב עשו_מנוי פנו_אלינו צפה צפו קבל קבלו קנו קראו רכשו שלח שלחו שתף שתפו תמוך תמכו תרום תרמו
give	במימון גיוס הדסטארט הוראת_קבע המונים המימון העמותה התומכים התורמים התמיכה התרומה זיכוי חברים ללא_מטרות_רווח מימון מלכ_ר ממס מתנה נדיבות סעיף_# עמותה שותפים תומך תומכים תורם תורמים תמיכה תמיכתכם תרומה תרומות תרומתך תרומתכם
pay	ביטול בלעדי בלעדית במחיר בתשלום גישה דיגיטלי* הדיגיטלי* החשבון הטבה הטבות המבצע המחיר המנוי המנויים הנחה הנחות הצעה התחברות חברי_מועדון חידוש חשבון כמנוי כניסה לבלעדי למנוי למנויים לקוחות מבצע מבצעים מוגבלת מועדון מחיר מחירים מינוי מינויים מנוי מנויים מסלול ניסיון פלוס פרימיום רשומים ש_ח שקל שקלים תוכנית תשלום
mail	email newsletter אימייל אלקטרוני במייל דוא_ל דואל דואר דיוור הדוא_ל הדואר הידיעון המייל הניוזלטר התקציר ידיעון לדוא_ל למייל מייל מכתב מכתבים ניוזלטר ניוזלטרים עדכונים תיבת תקציר
press	אתר גיליון האתר הגיליון הוצאה החדשות הכתבה הכתבות המאמר המגזין המערכת העיתון העיתונאי* העיתונות העצמאי* הקוראים התחקיר* התקשורת חדשות ידיעה כתבה כתבות כתבי כתבים לקוראי מאמר מאמרים מגזין מו_ל מערכת סיפור סיפורים סיקור עורך עורכי עורכת עיתון עיתונאות עיתונאי* עיתונות עצמאי* קורא קוראות קוראי קוראים תחקיר* תקשורת
free	בחינם חופשי חופשית חינם ללא_עלות ללא_תשלום
period	בוקר בכל_בוקר בכל_יום בכל_שבוע החודש היום השבוע חודש חודשי חודשים חודשית יום יומי יומית לחודש ליום לשבוע לשנה מדי ערב שבוע שבועות שבועי שבועית שנה שנים שנתי שנתית
now	בלחיצה בקישור דף הבא הדף הזה הטופס היום הקישור זה טופס כאן כעת כפתור לינק למטה למעלה מטה מיד מייד עכשיו עמוד קישור
net	facebook google instagram rss telegram tiktok twitter whatsapp x youtube אייפון אינסטגרם אנדרואיד אפליקציה אפליקציית באינסטגרם באפליקציה בגוגל בווטסאפ בטוויטר בטיקטוק בטלגרם ביוטיוב בפייסבוק גוגל האפליקציה ההסכת הווטסאפ הטלגרם הסכת הסכתים הערוץ הפודקאסט* הפייסבוק התראה התראות התרעות וואטסאפ ווטסאפ חברתיות טוויטר טיקטוק טלגרם יוטיוב לאפליקציה לווטסאפ לערוץ לפייסבוק לקבוצת ספוטיפיי ערוץ פודקאסט* פייסבוק קבוצה קבוצת רשתות
share	אהבתי דיון דיונים דעה דעות דעתכם הגב הגיבו הדפס הדפסה העתק העתקה התגובות ווטסאפ טוויטר טוקבק טוקבקים להגיב להדפסה לייק לינקדאין לשיתוף מייל פורום פייסבוק שיתוף שמור שמירה שמרו שתף שתפו תגובה תגובות תגובתך
rights	#_א copyright reserved אין_להעתיק אין_לעשות_שימוש אישור באדיבות במקור הזכויות היתר העתקה הפרטיות התנאים זכויות יוצרים להעתיק לחוק לפרסם מדיניות_הפרטיות מדיניות_פרטיות מקור סעיף פורסם פרטיות קרדיט רישיון רשיון שימוש שכפול שמורות תנאי תנאים
more	אולי_יעניין אותך אחרונות אסור_לפספס באותו ביותר בנושא גם הבא הבאה המלא המלאה המלצות הנקראות הנקראים הפרטים הקודם חמות יעניין יעניינו כתבות לכתבה למידע לסיפור לפספס מומלץ מומלצות מומלצים נוסף נוספות נוספים נושא נושאים עוד_בנושא פופולרי צפו קרא קראו קראו_עוד קשורות קשורים ראו תגיות תגית תפספסו
hint	אנונימי בסודיות דווח דווחו דליפה המייל_האדום הערה הערות הצעה הצעות זיהיתם חסוי טעויות טעות יודעים לדיווח ליצירת מועיל מידע מייל מצאתם משהו משוב סודיות סיפור פנו פניות פנייה צור צרו קשר שאלה שאלות שגיאה שגיאות תיקון תיקונים
ad	cookies javascript בחסות דלג דפדפן דקה דקות האזנה הדפדפן הסכמה הסכמתך זמן_קריאה חוסם חוסמי חיצוני חסות להאזנה מודעה מודעות ממומן ממומנים ממומנת מסחרי מסכים מקודם עוגיות עמלה עמלת פרסומות פרסומת קוקיז קידום קריאה שותף שותפים שותפינו שיווקי שת_פ תוכן
house	אירוע אירועים האירוע החנות הכרטיסים הספר הרצאה הרצאות וובינר חידה חידון חנות כנס כרטיס כרטיסים לחנות לכרטיסים מהדורה מודפסת משחק משחקים סדנאות סדנה סודוקו סיור ספר ספרים קורס תשבץ תשבצים תשחץ
""",
    'hi': """\
we	हम हमको हमने हममें हमसे हमारा हमारी हमारे हमें
you	आप आपका आपकी आपके आपको आपने आपसे तुम तुम्हारा तुम्हारी तुम्हारे तुम्हें दोस्तों पाठक
do	अनुमति आइए आजमाएं इंस्टॉल इनस्टॉल ऐड ऑर्डर कमेंट करें कीजिए कीजिएगा कीजिये कृपया क्लिक खरीदने खरीदें खोजें चुनें छोडें जानिए जानें जारी जुडना जुडने जुडिए जुडे जुडें जोडें टिप्पणी टैप डाउनलोड दबाएं दान दीजिए दीजिये दें देखिए देखें पंजीकरण पढने पढिए पढे पढें पाइए पाएं फॉलो बताइए बताएं बनाएं बनिए बनें भेज भेजिए भेजें मदद मिलिए योगदान रखें रजिस्टर रद्द रहिए रहें रेटिंग लाइक लिखिए लिखें लीजिए लें लॉग लॉगिन शेयर सब्सक्राइब सब्स्क्राइब समर्थन सहयोग सहयोग_करें साइन साझा साथ_दें सुनने सुनिए सुनें स्वीकार
give	#_जी अनुदान आर्थिक_मदद आर्थिक_सहयोग उपहार क्राउडफंडिंग गैर_लाभकारी चंदा चन्दा छूट टैक्स_छूट डोनेट डोनेशन दान दानदाता निधि फंड फंडिंग मदद योगदान वित्तपोषित समर्थक समर्थन सहयोग सहायता स्वैच्छिक
pay	e_paper epaper अकाउंट असीमित ई_पेपर ईपेपर एक्सक्लूसिव एक्सेस ऑफर कीमत कूपन खाता ग्राहक छूट ट्रायल डिस्काउंट पेमेंट प्राइम प्रीमियम प्लान भुगतान मूल्य मेंबर मेंबरशिप रुपए रुपये लॉग_इन लॉगिन वार्षिक शुल्क सदस्य सदस्यता सब्सक्राइबर सब्सक्राइबर्स सब्सक्रिप्शन साइन_इन
mail	email newsletter इनबाक्स इनबॉक्स ई_मेल ईमेल चिट्ठी डाइजेस्ट न्यूजलेटर न्यूजलैटर पत्र ब्रीफिंग मेल मेलबॉक्स
press	अखबार आलेख खबर खबरें खबरों डेस्क न्यूज न्यूजरूम पत्रकार पत्रकारिता पत्रकारों पत्रिका पाठक पाठकों पोर्टल प्रकाशक प्रकाशन प्रकाशित ब्यूरो मीडिया रिपोर्ट रिपोर्टर रिपोर्टिंग लेख वेबसाइट संपादक संपादकीय संवाददाता संस्करण समाचार समाचार_पत्र सम्पादक स्टोरी स्वतंत्र
free	नि_शुल्क निःशुल्क निशुल्क फ्री मुफ्त
period	दिन दैनिक प्रतिदिन प्रतिमाह महीना महीने मासिक माह रोज रोजाना वर्ष वार्षिक शाम सप्ताह साप्ताहिक साल सालाना सुबह हफ्ते हर
now	अब अभी आज इसी ऊपर तुरंत नीचे पेज फॉर्म बटन यहां लिंक
net	app facebook google instagram rss telegram twitter whatsapp youtube अलर्ट आईओएस आईफोन इंस्टाग्राम एंड्रॉइड एंड्रॉयड एक्स एप एप्प ऐप ऐप्प कू गूगल ग्रुप चैनल टेलीग्राम ट्विटर ट्वीटर डेलीहंट नोटिफिकेशन पॉडकास्ट प्ले फेसबुक यू_ट्यूब यूट्यूब वाट्सएप वॉट्सएप वॉट्सऐप व्हाट्सअप व्हाट्सएप व्हाट्सऐप शेयरचैट सोशल स्टोर हैंडल
share	कमेंट कमेंट्स कॉपी चर्चा टिप्पणियां टिप्पणी ट्विटर ट्वीट प्रतिक्रिया प्रतिक्रियाएं प्रिंट फेसबुक बहस बुकमार्क बॉक्स मंच राय लाइक लिंक व्हाट्सएप शेयर सहेजें साझा सेव
rights	copyright अधिकार अनुमति अस्वीकरण कॉपीराइट कॉमन्स क्रिएटिव गोपनीयता गोपनीयता_नीति डिस्क्लेमर निजता निजता_नीति पुनर्प्रकाशन पुनर्प्रकाशित प्रतिलिपि फीड बिना_अनुमति मूल लाइसेंस शर्तें संपादित सर्वाधिकार साभार सिंडिकेट स्रोत हूबहू
more	अगला अगली अनुशंसित इसे_भी और_पढें ज्यादा ज्यादा_पढी टैग टैग्स टॉपिक ट्रेंडिंग ताजा ताजातरीन देखें पढे पढें पिछला पिछली बडी ब्रेकिंग भी_पढें मिस यह_भी_पढें लेटेस्ट लोकप्रिय विषय संबंधित सबसे सम्बंधित सुझाव
hint	अशुद्धि उपयोगी कहानी गलती गुप्त गोपनीय टिप त्रुटि पोल प्रश्न फीडबैक मददगार राय शिकायत संपर्क सम्पर्क सर्वे सवाल सुझाव सुधार सूचना सूचित हेल्पलाइन
ad	advertisement cookies javascript एडब्लॉकर एफिलिएट ऑडियो कंटेंट कमीशन कुकी कुकीज जावास्क्रिप्ट पढने_का_समय पार्टनर प्रमोटेड प्रायोजित बाहरी ब्राउजर ब्लॉकर मिनट मिनट्स विज्ञापन विज्ञापनदाता विज्ञापनों सहमत सहमति साझेदार सामग्री सुनें स्किप स्पॉन्सर स्पॉन्सर्ड
house	इनाम इवेंट कार्यशाला किताब किताबें कोर्स क्विज खेलें गेम गेम्स टिकट दुकान पहेली पुस्तक पुस्तकें प्रतियोगिता राशिफल लाइव वर्कशॉप वर्ग_पहेली वेबिनार शॉप सुडोकू स्टोर
""",
    'hu': """\
we	alkalmazásunk* bennünket cikkeink* csatornánk* előfizetőink* hozzánk hírlevelünk* kérjük kérünk köszönjük közösségünk* lapunk lapunkat lapunknak lapunkra mi mienk minket miénk munkánk* nekünk nálunk oldalunk* olvasóink* partnereink* podcastunk* ránk rólunk szeretnénk szerkesztőségünk* számítunk támogatóink* tőlünk vagyunk velünk webáruházunk* értünk
you	hozzád neked nektek nálad olvasol rád szeretné_ön szeretnéd te ti titeket tiéd tudsz téged tőled veled veletek ön önnek önnel önt öntől önök önöket önökkel önöknek önöktől
do	adj adjon adni adományoz* ajánld ajánlja bejelentkez* belépni csatlakozni csatlakozz csatlakozzatok csatlakozzon csatlakozás elfogad* előfizetni engedélyez* fedezd fedezze felfedez* feliratkoz* fizess fizessen fizessenek fizetni fogadd fogadja folytat* hallgasd hallgassa hallgatni hozzájárul* hozzászól* iratkozni iratkozz iratkozzon ismerd ismerje jelentkezz jelentkezzen járulj járuljon kattintani kattints kattintson kattintva kipróbál* kövesd kövess kövesse kövessen kövessetek követni küldd küldeni küldj küldje küldjetek küldjön legyen legyél lemond* letölt* lájkol* légy lépj lépjen maradj maradjon megoszt* megosztani megrendel* ments mentsd mondd mutasd nézd nézni nézze olvasd olvasni olvass olvassa olvasson ossza oszd próbáld próbálja regisztrálj* regisztráljon regisztrálni rendeld rendelj rendelje rendelni segíteni segíts segítsd segítse segítsen segítsetek szavazz szavazzon szólj szóljon tudd támogasd támogass támogassa támogassanak támogassatok támogasson támogatni támogatná tölts töltsd töltse vedd vegye venni válassz válassza válasszon válaszd vásárol* állítsa állítsd értékel* írd írj írjanak írjatok írjon írni
give	#_át adomány* adományoz* adó_# adószám* ajándék* alapítvány* bankszámla* crowdfunding donably egyesület* egyszeri egyszázalék* felajánl* finanszíroz* hozzájárul* jótékony* kedvezményezett* közadakoz* közösségi mecénás* nonprofit olvasói patreon paypal pártoló* pénzügyi* rendszeres szja számlaszám* támogat* támogató* utalás* átutal*
pay	ajánlat* akció* bejelentkez* belépés* csomag* digitális e_paper előfizet* előfizetés* előfizető* exkluzív fizetőfal fizetős fiók* fiókod forint forintért ft hirdetésmentes* hozzáférés* jelszó* kedvezmény* klub klubtag* klubtagság* korlátlan lapozható lemond* plusz premium prémium próba* próbaidő* regisztráció* reklámmentes* tagság* ár ára árak áron
mail	briefing e_mail* email* heti hírlevel* hírlevél levelek levelet levelünk* levél postafiók* postaláda* reggeli összefoglaló*
press	cikk cikke* cikkek cikket cikkünk* folyóirat* független* hetilap* hírek hírlap* hírportál* kiadvány* kiadás* kiadó* lap lapja lapszám* lapunk* magazin* média* médium* napilap* oknyomoz* olvasó* portál* riport* sajtó* sajtószabadság* szerk szerkeszt* szerkesztőség* szerző* tudósít* tényfeltár* írás* újság* újságír*
free	díjmentes* díjtalan* ingyen ingyenes* szabadon térítésmentes*
period	este féléves* havi havonta hetente heti hetilap hét hó hónap* minden nap napi napok naponta negyedév* reggel év évente éves_előfizet* évi
now	alul alább azonnal erre ezen ezt fent gomb* gombra ide itt kattintva lent link linken linkre ma most oldal oldalon oldalt űrlap*
net	alkalmazás* android app applikáció* appot bluesky csatorna csatornán* csatornánk* discord facebook* facebookon google hírfolyam* instagram* ios iphone közösségi linkedin mastodon podcast* push rss spotify* telegram* threads tiktok* twitter* viber* whatsapp* youtube* értesít* értesítés*
share	beszélget* e_mail elment* email facebook fórum* hozzászól* komment* küldés link lájk megoszt* megosztás* mentés másol* másolás nyomtat* nyomtatás tetszik tweet twitter vita vitafórum vélemény* whatsapp
rights	adatkezel* adatvédel* borítókép commons copyright creative engedély* felhasznál* feltétel* fenntart* fenntartva forrás* hozzájárulás* impresszum jog joga jogok licenc* minden_jog másodközl* nyitókép sokszorosít* szerződési szerzői* utánközl* általános ászf átvett* átvétel*
more	ajánl* ajánljuk* ajánló* bővebben címk* előző* ezt_is friss* háttér* itt kapcsolódó* korábbi* következő legfriss* legnépszerűbb* legolvasott* lásd mutass még népszerű* olvasd olvassa részletek* tovább továbbiak* téma témában témák több érdekel* érdekes* összes
hint	bejelent* bizalmas* biztonságos* elérhetőség* elírás* hasznos* helyesbít* helyreigazít* hiba hibák hibát információ* infó javaslat* javít* kapcsolat* keress* kérdés* megír* névtelen* protonmail signal szivárogtat* tipp tippek titkosít* visszajelz* észrevétel* ötlet*
ad	adblock* affiliate beleegyez* beágyaz* böngésző* cookie* felolvas* fizetett hallgat* hirdet* hirdetés* hozzájárul* javascript jutalék* külső meghallgat* olvasási* olvasási_idő olvasásidő* partner* partnereink* perc percek pr_cikk promóció* reklám* reklámblokk* reklámszűrő* szponzor* szponzorált süti sütik sütiket tartalom* támogatott* videó*
house	bolt bögre* előadás* esemény* fesztivál* jegy jegyek jegyet jegyvásárl* játék* keresztrejtvény* konferencia* kurzus* kvíz* könyv* könyvesbolt* különszám* póló* rejtvény* rendezvény* shop webinar* webinár* webshop* webáruház* workshop*
""",
    'id': """\
we	kami kita redaksi
you	akunmu anda beritamu bersamamu ceritamu dirimu donasimu dukunganmu emailmu kalian kamu komentarmu kotamu langgananmu pembaca pendapatmu pilihanmu ponselmu sahabat_pembaca sobat_pembaca temanmu
do	aktifkan ayo baca bacalah bagikan bantu bantulah batalkan beli berdonasi bergabung bergabunglah beri berikan beritahu berkomentar berkontribusi berlangganan berlanggananlah cek ceritakan coba cobalah daftar daftarkan dapatkan dengarkan donasi donasikan download dukung dukunglah gabung hubungi ikut ikuti install izinkan jadilah jangan ketuk kirim kirimkan klik komentari kunjungi langganan lanjutkan laporkan lewatkan lihat login mari masuk masukkan melanjutkan membaca membagikan membantu membatalkan memesan mencoba mendaftar mendapatkan mendengarkan mendukung mengikuti mengirim mengizinkan mengunduh menonton mohon nikmati nonaktifkan pesan pilih registrasi saksikan setuju setujui silahkan silakan simak tambahkan temukan terima tonton tulis tulislah unduh yuk
give	apresiasi crowdfunding dana didanai donasi* donatur* dukungan* hadiah hibah kitabisa kontribusi* nirlaba pajak patungan pendanaan pendukung penyumbang saweria sokongan sukarela sumbang* sumbangan trakteer urunan
pay	akses akun anggota batal bayar bebas_iklan berbayar berlangganan* digital diskon e_paper eksklusif epaper gratis harga hemat keanggotaan koran langgan* langganan* login member membership paket pelanggan* pembayaran penawaran percobaan plus potongan premium promo rp rupiah rupiah_per tak_terbatas tanpa_iklan uji_coba voucher
mail	buletin e_mail* email* inbox kotak langsung nawala newsletter* pos_el ringkasan surat surel
press	artikel berita cerita edisi editor editorial independen* investigasi* jurnalis* jurnalisme jurnalistik kabar kisah koran laporan liputan majalah media opini peliputan pembaca* penerbit penulis pers portal redaksi* redaktur reporter situs surat tulisan wartawan
free	bebas bebas_biaya cuma_cuma gratis tanpa_biaya
period	bulan bulanan hari harian minggu mingguan pagi pekan per perbulan pertahun sebulan sehari seminggu sepekan setahun setiap sore tahun tahunan tiap
now	bawah berikut disini formulir halaman hari_ini ini laman link segera sekarang sini tautan tombol
net	android aplikasi app channel dailyhunt facebook google grup instagram ios iphone kanal linkedin media medsos notifikasi* pemberitahuan playstore podcast ponsel rss saluran siniar sosial spotify telegram threads tiktok twitter wa whatsapp x youtube
share	bagikan balas berbagi cetak debat diskusi* facebook forum komentar* like link opini pendapat perbincangan salin sebarkan share simpan suka tanggapan tautan telegram tweet twitter whatsapp
rights	cipta commons copyright creative dilarang dilindungi hak izin kebijakan_privasi ketentuan lisensi* mengutip menyalin pedoman pertama_kali_terbit privasi reproduksi* republikasi reserved seizin siber sumber syarat tayang ugc undang_undang
more	artikel baca berikutnya berita editor halaman indeks juga lagi lainnya lebih_banyak lewatkan lihat pilihan populer rekomendasi* sebelumnya selanjutnya selengkapnya simak tag terbaru terkait terkini terpopuler tonton topik trending video
hint	aduan anonim balik berguna bermanfaat bocoran dirahasiakan feedback hotline hubungi info informasi kesalahan ketik kontak koreksi kritik lapor laporkan masukan pengaduan pertanyaan rahasia ralat salah saran survei tanya umpan
ad	adblock* adv advertisement advertorial afiliasi* audio bersponsor browser cookie* dengarkan disponsori eksternal gulir iklan* javascript kelanjutan komisi konten kuki lanjut menit mitra pemblokir peramban persetujuan pihak_ketiga promosi* rekanan scroll skip sponsor* waktu_baca
house	acara buku event festival game gim kaos kelas kuis langsung live lokakarya lomba merchandise pelatihan permainan seminar shop silang teka_teki tiket toko tts undian webinar* workshop zodiak
""",
    'is': """\
we	erum höfum okkar okkur ritstjórnin treystum viljum við vér þökkum
you	ertu geturðu hefurðu viltu ykkar ykkur yður þig þinn þinni þitt þið þér þín þína þínu þínum þú
do	afskráðu bjóddu bættu deildu deilið endilega fylgdu fylgist fylgja fylgstu fáið fáðu gefa gefðu gerstu gerstu_áskrifandi hafið_samband hafðu_samband halaðu haltu hjálpa hjálpaðu hjálpið hlusta hlustaðu hlustið horfa horfið horfðu hringdu innskráðu kaupa kaupið kauptu kjóstu kommentaðu kynntu kíktu leggið leggðu lesa lesið lestu leyfa leyfðu láttu láttu_vita missið misstu mættu njóttu opnaðu panta pantaðu pantið prófa prófaðu prófið ræddu sagt_upp samþykkja samþykktu segið segja_upp segðu senda sendið sendu sjáðu skoða skoðaðu skoðið skrifa skrifaðu skrifið skrá skráið skráið_ykkur skráðu smella smellið smelltu styddu styrkið styrkja styrktu styrktu_okkur styðja styðjið sækja sæktu takið_þátt taktu taktu_þátt tengstu uppgötvaðu veldu velja veljið verið_með vertu vertu_með vertu_áskrifandi viltu vinsamlegast virkjaðu ýtið ýttu
give	fjármagn* framlag* framlagi framlög* frjáls_framlög gjafa* gjafir gjöf hópfjármögn* kaffibolla karolina kennitala leggja_lið patreon paypal reikningsnúmer sjálfseignarstofnun sjóð* skattafrádr* stutt_við stuðning* stuðningsmenn styrk* styrki styrkja styrkt* styrktaraðil* styrktarfélag* styrktarmann* styrktu styrkur söfnun* velunnar* óhagnaðardrif*
pay	afslátt* afsláttur aðgang* aðgangi aðgangur aðild borga endurnýj* félagar félagsgjald* greiða greiðsl* greiðsluvegg* hálfvirð* innskráning* kort kr króna krónum krónur lykilorð* læst* meðlim* mánaðargjald* plús premium prufa* prufumánuð* prufuáskrift* reikning* segja_upp stafræn* tilboð* uppsögn* vefáskrift* verði áskrifand* áskrifend* áskrift* áskrifta* áskriftarleið* áskriftarverð* áskriftin ótakmark*
mail	bréf bréfið fréttabréf* innhólf* morgunpóst* netfang* netfangið póst pósthólf* póstinn póstlist* samantekt* tölvupóst* vikupóst*
press	blað blaðamann* blaðamenn* blaðamennsk* blaði blaðinu blaðið blaðsins blöð dagblað* fjölmiðl* frétt* fréttaflutning* fréttamann* fréttamenn* fréttamiðil* fréttamiðl* fréttaritar* fréttaskýring* fréttastof* fréttir grein greinar greinarinnar greinin greinina greininni lesand* lesend* miðil* miðill pistil* pistlar rannsóknarblaðamenn* ritstjór* ritstjórn* ritstýr* saga sjálfstæð* sögur tímarit* tölublað* umfjöllun* vikublað* viðtal* óháð* útgef* útgáf*
free	endurgjaldslaust frí frítt gjaldfrjáls* ókeypis
period	dag daga dagleg* daglega dagur hverjum hverri kvöld morgna morgun mánaða mánaðar* mánaðarleg* mánaðarlega mánuð* mánuði vika viku vikuleg* vikulega vikunni vikur ár ári árleg* árlega árs
now	dag eyðublað* form hlekk* hlekkinn hlekkur hnapp* hnappinn hér hérna neðan nú núna ofan strax síða síðu síðuna þessa þetta
net	android app appi appinu appið bluesky facebook forrit* fésbók* google hlaðvarp* instagram ios iphone linkedin mastodon messenger podkast* rss rás rásin rásina samfélagsmiðl* samfélagsmiðlum smáforrit* spotify telegram threads tiktok tilkynning* twitter whatsapp x youtube
share	afrita athugasemd* athugasemdum deila deildu deildu_greininni facebook hlekk læk læka lækaðu lækið líkar prenta skoðana skoðanir skoðun spjall* svara twitter tölvupóst ummæl* umræð* vista
rights	afritun* commons copyright creative endurbirt* heimild* heimilt höfundarrétt* höfundarrétti leyfi persónuvernd* persónuverndarstefn* réttindi skilmál* stefna vafrakök* áskilin óheimilt
more	efni efnisorð einnig fleiri fyrri lesa lesið lestu meira mest mest_lesið missa nánar næst* nýjast* skoða tengd* tengdar tengt vinsæl*
hint	endurgjöf fréttaskot* fréttaábending* fyrirspurn* gagnleg* hafa_samband hugmynd* innsláttarvill* kvartan* kvörtun* leiðrétt* lát_vita nafnlaus* prentvill* rangfærsl* spurning* tillag* tillög* trúnað* uppljóstr* villa villu villur ábending* örugg*
ad	auglýs* auglýsend* auglýsing* auglýsingalaus* auglýsingavörn* efnið fótspor* hljóðútgáf* hlusta javascript kostað_efni kostun* kostuð kynning* lestur mín mínútu* mínútur samstarfsaðil* samþykki* utanaðkomandi vafra* vafrakök* þóknun*
house	bolir bolla bollar bækur bók bóka bókin bókum búð búðin getraun* hátíð* krossgát* leikir leikjum miða miðar miðasal* miðasöl* miðum málþing* námskeið* ráðstefn* spurningakeppni* sudoku vefverslun* verslun* verðlaun* vinnustof* viðburð* viðburður þraut þrautir
""",
    'it': """\
we	abbiamo aiutaci aiutateci ce chiediamo ci contattaci crediamo facciamo inviaci inviateci mandaci mandateci noi nostra nostre nostri nostro raccontaci ringraziamo scriveteci scrivici segnalaci segnalateci seguici seguiteci siamo sosteneteci sostienici utilizziamo vogliamo
you	abbonatevi avete hai iscrivetevi iscriviti potete puoi registrati siete te ti tu tua tue tuo tuoi unisciti unitevi vi voi volete vostra vostre vostri vostro vuoi
do	abbonarsi abbonarti abbonatevi abbonati accedere accedi accetta accettare acquista acquistare aiuta aiutaci aiutare aiutateci annulla approfitta ascolta ascoltare attiva attivare avvisaci clicca cliccare clicchi commenta commentare compra condividere condividete condividi consenti contattaci contattare continua continuare contribuire contribuisci contribuite destina diccelo disattiva disattivare disdici disdire diventa diventare dona donaci donare donate entra fai fate gestisci guarda guardare invia inviaci inviare inviateci iscriversi iscriverti iscrivetevi iscriviti leggere leggete leggi manda mandaci mandateci non_perdere non_perderti ordina partecipa partecipare prosegui prova provare raccontaci regala regalare regalati registrarsi registrarti registrati resta restare ricevere ricevi rimanere rimani scarica scaricare scegli scegliere scopri scoprire scoprite scrivere scriveteci scrivi scrivici segnala segnalaci segnalateci segui seguici seguire seguiteci sostenere sostenete sosteneteci sostenga sostieni sostienici sottoscrivi supporta supportaci supportare unisciti unitevi versa vota
give	#_x_# bonifico caffè cinque_per_mille codice contribut* cooperativa crowdfunding deducibil* detraibil* detrazion* donator* donazion* erogazion* finanzia finanziamento* finanziat* fiscale fondi gratitudine iban liberal* paypal raccolta regalo satispay sostegno sostenitor* sostenitric* volontari*
pay	abbonament* abbonat* accesso account carta digitale disdett* edicola esclusiv* euro illimitat* login membri offert* pagamento paywall piani piano plus premium prezzi prezzo promo promozione prova rinnov* riservat* scontat* sconto soci socia socio tesser* tessera
mail	bollettino briefing casella e_mail email lettera lettere mail newsletter* posta rassegna
press	approfondiment* articol* cronist* direttore_responsabile editor* editrice giornal* inchiest* indipendent* informazion* lettor* lettric* magazine media notizi* numero quotidian* redazion* reportage rivist* stampa testata
free	gratis gratuit* gratuitamente libero
period	anni anno annual* annuo giornalier* giorni giorno mattin* mensil* mese mesi ogni sera settiman*
now	adesso bottone clicca link modulo oggi ora pagina pulsante questa questo qui qui_sotto seguente subito
net	android app applicazion* bluesky canal* discover facebook feed google instagram ios iphone linkedin mastodon news notific* podcast preferita push rss social spotify telegram threads tiktok twitter whatsapp youtube
share	comment* condividere condividi condivision* copia dibattit* discussion* discuti email facebook forum link opinion* rispondi salva stampa stampare tweet twitter whatsapp
rights	autorizzazion* commons condizioni copyright creative diritti informativa licenz* p_iva privacy registrazione riprodu* riproduzion* riservat* termini tribunale vietat*
more	altri altro anche ancora approfondire approfondisci argoment* consigliat* continua correlat* da_non_perdere guarda interessar* leggere leggi letti più popolari potrebbe precedente prossimo speciale tag temi ultime vedi
hint	anonim* confidenzial* contatt* correggere correzion* domand* error* idea idee inesattezz* informazioni opinione parere redazione refus* rettific* riservatezza segnal* storia suggeriment* testimonianz* utile
ad	adblock* affiliat* affiliazion* annunc* ascolta bloccante browser commission* consens* contenut* cookie* estern* incorporat* inserzion* javascript lettura messaggio min minuti partner preferenze promozional* pubblicit* sponsor* sponsorizzat* tempo_di_lettura tracciamento
house	bigliett* calendario corsi corso cruciverba edicola eventi evento festival giochi gioco incontr* libreria libri libro negozio quiz shop webinar workshop
""",
    'ja': """\
we	~わたしたち ~小社 ~弊社 ~弊紙 ~当ウェブサイト ~当サイト ~当欄 ~当社 ~当編集部 ~我々 ~本サイト ~本紙 ~本誌 ~私たち ~私達 ~編集部
you	~あなた ~あなたの ~お客さま ~お客様 ~お手元 ~ご自身 ~みなさま ~みなさん ~会員の皆 ~皆さま ~皆さん ~皆様 ~読者の皆
do	~お問い合わせ ~お寄せ ~お届け ~お楽しみ ~お申し込み ~お申込 ~お試し ~お読み ~お送り ~お願い ~ください ~ご利用 ~ご協力 ~ご参加 ~ご寄付 ~ご応募 ~ご支援 ~ご注文 ~ご登録 ~ご紹介 ~ご覧 ~ご購読 ~ぜひ ~クリック ~コメントする ~シェアする ~タップ ~ダウンロード ~チェック ~フォローし ~フォローする ~ログインして ~下さい ~共有する ~参加する ~受け取る ~同意する ~始める ~寄付する ~応援する ~投稿する ~支援する ~申し込む ~登録する ~続きを ~続ける ~聴く ~見る ~解約 ~許可する ~評価する ~試す ~読む ~購入する ~購読する ~退会 ~選ぶ
give	npo ~ご支援 ~ふるさと納税 ~クラウドファンディング ~サポーター ~マンスリーサポーター ~募金 ~協賛金 ~寄付 ~寄付控除 ~寄付者 ~寄附 ~応援 ~投げ銭 ~支えられ ~支援者 ~支援金 ~税額控除 ~義援金 ~資金 ~賛同 ~運営費 ~非営利
pay	~お試し ~アカウント ~キャンペーン ~コース ~サブスク ~デジタル版 ~トライアル ~プラン ~プレミアム ~ポイント ~ログイン ~会員 ~会員限定 ~価格 ~初月 ~割引 ~定期購読 ~文字 ~料金 ~月額 ~有料 ~有料会員 ~有料記事 ~残り ~無料会員 ~特典 ~税込 ~紙面ビューアー ~解約 ~読み放題 ~購読 ~限定 ~電子版
mail	~お便り ~ダイジェスト ~ニュースレター ~ブリーフィング ~メルアド ~メルマガ ~メール ~メールマガジン ~受信箱 ~登録アドレス ~配信 ~配信停止
press	~ジャーナリスト ~ジャーナリズム ~ニュース ~メディア ~出版 ~取材 ~号外 ~報道 ~夕刊 ~掲載 ~新聞 ~最新号 ~朝刊 ~本紙 ~特集 ~独立 ~発行 ~社説 ~紙面 ~編集 ~編集部 ~記事 ~記者 ~読者 ~調査報道 ~連載 ~雑誌
free	~#円 ~ゼロ円 ~タダ ~フリー ~実質無料 ~無償 ~無料
period	~#年 ~#時間 ~か月 ~カ月 ~ヵ月 ~ヶ月 ~初月 ~年間 ~年額 ~日間 ~月額 ~毎年 ~毎日 ~毎月 ~毎朝 ~毎週 ~週# ~週間
now	~いますぐ ~ここ ~こちら ~このサイト ~このページ ~フォーム ~ページ ~ボタン ~リンク ~上記 ~下記 ~今すぐ ~今なら ~今日 ~以下 ~本日 ~画面
net	android bluesky facebook google instagram ios iphone line rss spotify telegram threads tiktok twitter voicy whatsapp yahoo youtube ~アプリ ~インスタ ~グーグル ~チャンネル ~ツイッター ~フェイスブック ~プッシュ ~ポッドキャスト ~ユーチューブ ~公式sns ~公式アカウント ~友だち追加 ~通知
share	facebook pocket ~いいね ~はてな ~クリップ ~コピー ~コメンテーター ~コメント ~シェア ~スクラップ ~ツイート ~ブックマーク ~ポスト ~リポスト ~保存 ~共有 ~印刷 ~後で読む ~意見 ~投稿 ~掲示板 ~議論
rights	copyright reserved ~クレジット ~プライバシー ~ライセンス ~個人情報 ~出典 ~利用規約 ~引用 ~提供元 ~権利 ~無断複製 ~無断転載 ~禁じ ~禁止 ~著作権 ~複製 ~許可 ~許諾 ~転載 ~転載を
more	~▶ ~【関連 ~あわせて ~おすすめ ~こちらも ~その他 ~もっと ~アクセスランキング ~オススメ ~キーワード ~タグ ~トピック ~トピックス ~バックナンバー ~ランキング ~一覧 ~人気 ~全文 ~前のページ ~前回 ~合わせて読みたい ~新着 ~最新 ~次のページ ~次回 ~注目 ~特集 ~続きを読む ~記事をもっと ~詳しく ~関連 ~関連記事
hint	~お問い合わせ ~お寄せください ~お悩み ~ご意見 ~ご感想 ~ご要望 ~ご質問 ~アンケート ~フィードバック ~体験談 ~匿名 ~参考に ~取材班 ~問い合わせ ~役に立 ~情報をお寄せ ~情報提供 ~情報源 ~感想 ~投書 ~秘匿 ~訂正 ~誤り ~誤字 ~質問 ~連絡
ad	cookie javascript ~この記事は ~アフィリエイト ~クッキー ~スキップ ~スポンサー ~タイアップ ~パートナー ~ブラウザ ~プロモーション ~再生 ~分で読 ~協賛 ~同意 ~報酬 ~外部 ~広告 ~広告ブロック ~手数料 ~有効にし ~聴く ~読了 ~音声
house	amazon ~イベント ~ウェビナー ~オンラインショップ ~クイズ ~クロスワード ~ゲーム ~ショップ ~ストア ~セミナー ~チケット ~ツアー ~パズル ~プレゼント ~ワークショップ ~単行本 ~懸賞 ~数独 ~文庫 ~新刊 ~書店 ~書籍 ~発売中 ~講座 ~講演会 ~通販 ~開催 ~電子書籍
""",
    'ko': """\
we	~당사 ~본보 ~본사 ~본지 ~우리 ~우리는 ~저희 ~저희는 ~저희에게 ~편집국은
you	~고객님 ~구독자님 ~귀하 ~당신 ~당신의 ~독자님 ~독자분 ~독자여러분 ~시청자 ~여러분 ~여러분의 ~회원님
do	~가입하 ~계속하 ~공유하 ~구독하 ~구독해 ~구매하 ~기고 ~기부하 ~남겨주 ~내려받 ~눌러 ~다운로드 ~댓글을 ~도와주 ~동의하 ~듣기 ~등록하 ~로그인하 ~만나보세요 ~바랍니다 ~바로가기 ~받아보 ~보기 ~보내기 ~보내주 ~보러가기 ~부탁드립니다 ~선택하 ~설정하 ~시작하 ~신청하 ~알려주 ~응원 ~읽기 ~읽어보 ~제보하 ~제보해 ~주문하 ~주세요 ~참여하 ~추가하 ~추천하 ~취소하 ~클릭 ~투고 ~팔로우 ~평가 ~하세요 ~하십시오 ~함께하 ~함께해 ~해주세요 ~해지 ~허용 ~확인하세요 ~후원하 ~후원해
give	~계좌 ~기부 ~기부금 ~기부자 ~모금 ~비영리 ~성금 ~세액공제 ~소득공제 ~연말정산 ~원고료 ~응원 ~일시후원 ~자발적 ~정기후원 ~조합원 ~좋은기사 ~지원금 ~크라우드펀딩 ~펀딩 ~협동조합 ~후원 ~후원금 ~후원자 ~후원회원
pay	~가격 ~결제 ~계정 ~구독 ~구독료 ~구독자 ~디지털구독 ~로그인 ~멤버십 ~무료체험 ~신문구독 ~요금 ~요금제 ~유료 ~이벤트가 ~이용권 ~이용하실 ~자동결제 ~전용 ~정기구독 ~지면보기 ~체험 ~콘텐츠 ~쿠폰 ~포인트 ~프리미엄 ~플러스 ~할인 ~해지 ~혜택 ~회원 ~회원가입 ~회원전용
mail	email ~e메일 ~구독신청 ~뉴스레터 ~다이제스트 ~레터 ~메일 ~메일로 ~메일링 ~메일함 ~받은편지함 ~브리핑 ~이메일 ~편지
press	~기사 ~기자 ~뉴스 ~독립언론 ~독자 ~등록번호 ~매거진 ~매체 ~미디어 ~발행 ~발행인 ~보도 ~사설 ~신문 ~언론 ~언론사 ~월간 ~인터넷신문 ~잡지 ~저널리즘 ~주간지 ~지면 ~청소년보호책임자 ~취재 ~칼럼 ~탐사보도 ~특집 ~편집 ~편집국 ~편집인 ~호외
free	~#원 ~공짜 ~무료 ~무료로 ~무상
period	~#년 ~#시간 ~개월 ~구독 ~매년 ~매달 ~매월 ~매일 ~매일아침 ~매주 ~아침마다 ~연간 ~월간 ~일주일 ~주간 ~첫달 ~하루 ~한달
now	~기사 ~링크 ~바로 ~버튼 ~상단 ~신청서 ~아래 ~양식 ~여기 ~여기를 ~오늘 ~이곳 ~지금 ~클릭하면 ~페이지 ~하단 ~화면
net	facebook google instagram rss sns telegram tiktok twitter whatsapp youtube ~구글 ~구글플레이 ~네이버 ~스레드 ~아이폰 ~안드로이드 ~알림 ~앱 ~앱스토어 ~어플 ~오디오클립 ~유튜브 ~인스타그램 ~채널 ~친구추가 ~카카오 ~카카오톡 ~카톡 ~텔레그램 ~트위터 ~틱톡 ~팟캐스트 ~페이스북 ~포털 ~푸시 ~플러스친구 ~홈페이지
share	url ~url복사 ~게시판 ~공유 ~글자크기 ~기사추천 ~답글 ~댓글 ~복사 ~북마크 ~스크랩 ~의견 ~인쇄 ~저장 ~좋아요 ~주소복사 ~카카오스토리 ~토론 ~토론방 ~트위터 ~퍼가기 ~페이스북 ~폰트 ~프린트 ~화나요
rights	copyright reserved ~ai학습 ~ⓒ ~개인정보 ~개인정보처리방침 ~금지 ~라이선스 ~무단 ~무단복제 ~무단전재 ~복제 ~약관 ~이용약관 ~재배포 ~저작권 ~저작권자 ~전재 ~출처 ~크리에이티브 ~허가
more	~▶ ~☞ ~관련 ~관련기사 ~놓치지 ~다음기사 ~더보기 ~랭킹 ~많이본 ~목록 ~베스트 ~시리즈 ~실시간 ~이슈 ~이시각 ~이어보기 ~이전기사 ~인기 ~인기기사 ~전체보기 ~주요기사 ~주요뉴스 ~최신 ~최신기사 ~추천 ~추천기사 ~키워드 ~태그 ~함께보는 ~함께읽 ~핫이슈 ~헤드라인
hint	~건의 ~고객센터 ~고충처리 ~기사제보 ~도움 ~도움이 ~독자투고 ~문의 ~반론보도 ~불편신고 ~비밀 ~설문 ~설문조사 ~신고 ~연락 ~오류 ~오탈자 ~의견 ~익명 ~전화 ~정정 ~정정보도 ~제보 ~제보를 ~제보하기 ~질문 ~카카오톡 ~피드백
ad	adblock advertisement javascript ~건너뛰기 ~광고 ~광고문의 ~광고차단 ~동의 ~듣기 ~브라우저 ~소요 ~수수료 ~스폰서 ~외부 ~유료광고 ~음성 ~음성으로 ~일정액 ~자바스크립트 ~제작지원 ~제휴 ~차단 ~커미션 ~쿠키 ~파트너 ~파트너스 ~협찬
house	~강연 ~강좌 ~게임 ~경품 ~굿즈 ~도서 ~북토크 ~상점 ~서점 ~세미나 ~쇼핑 ~쇼핑몰 ~스도쿠 ~스토어 ~신간 ~십자말풀이 ~아카데미 ~예매 ~오늘의운세 ~운세 ~워크숍 ~웨비나 ~응모 ~이벤트 ~콘서트 ~퀴즈 ~티켓
""",
    'lt': """\
we	dėkojame esame galime kviečiame mes mumis mums mumyse mus mūsų norime prašome redakcija redakcijos tikime turime
you	esate galite jumis jums jus jūs jūsų norite tau tave tavimi tavo tavęs tu turite žinote
do	atrask* atrasti atsisiųsk* atsisiųsti atsiųsk* atsiųsti atšauk* atšaukti aukok* aukoti balsuok* bandyk* dalinkis dalinkitės dalintis dalykitės dovanok* gauk gaukite išbandyk* išbandyti išjunk* junk junkitės klausyk* klausykitės klausyti komentuok* komentuoti kreipkitės kurkite leisk* leisti likite nepraleisk* paaukok* paaukoti padėk padėkite padėti papasakok* parašyk* parašyti parem* paremk* parsisiųsk* parsisiųsti pasakyk* pasidalink* pasidalinti pasidalyk* pasirink* pasirinkti paspausk* patvirtink* pažiūrėk* perskaityk* pirk pirkite pirkti pranešk* praneškite prenumeruok* prenumeruoti prisidėk* prisidėti prisijungti prisijunk* rašyk* rašyti registruok* registruotis remk remkite remti rinkitės sek sekite sekti siųsk* siųsti skaityk* skaityti skirk skirkite skirti spausk* spauskite spausti susisiek* sutik* sutikti sutinku sužinok* tapk tapkite tęsk tęskite tęsti užsiprenumeruok* užsiprenumeruoti užsiregistruok* užsiregistruoti užsisakyk* užsisakyti įsigyk* įsigyti įsijunk* įvertink* įvertinti įveskite žiūrėk* žiūrėti
give	auka aukos auką contribee dovan* dovana dovaną finansav* finansuoj* finansuota fondas fondo gpm indėlis indėlį labdar* mokesč* mokesčio nesiek* nevyriausybinė pajamų param* parama paramos paramą patreon patreon* pelno procent* rėmimo rėmėj* rėmėjai rėmėjas sutelktin*
pay	akcija apmokėj* atsisakyti bandom* el_laikraštis elektronin* eur euras euro eurų išskirtin* kaina kainos kainą kupon* mokam* mokėjim* mokėti nari* nariai narys naryst* neribot* nuolaid* nutraukti pasiūlym* paskyr* planai planas planus planą plus pratęs* premium prenumera* prenumerat* prenumerator* prieig* prisijung* prisijungus skaitmenin* užrakint*
mail	apžvalg* dėžut* e_mail el el_paštas el_paštu elektroniniu email laišk* laiškas naujienlaišk* naujienlaiškis naujienlaiškį paštas pašto paštu paštą santrauk*
press	autor* istorij* istorija laikrašt* laikraštis leidiny* leidinys leidėj* leidėjas naujien* nepriklausom* numer* numeris portal* portalas publikacij* redakcij* redaktor* reportaž* skaitytoj* skaitytojai skaitytojams spauda spaudos straipsn* straipsnis tekst* tekstas tiriamoji tyrim* žiniasklaid* žurnal* žurnalas žurnalist* žurnalistik*
free	dykai laisvai nemokam* nemokamai nemokamą
period	dien* diena dieną kas_dieną kas_mėnesį kas_rytą kas_savaitę kasdien kasdienin* kasmet kassavait* metai metams metin* metus metų mėn mėnes* mėnesin* mėnuo ryt rytą savait* savaitė vakaras vakare vakarą
now	anket* apačioje aukščiau dabar forma formą iškart mygtuk* mygtuką nuorod* nuoroda nuorodą puslap* puslapis puslapį tuojau čia šiandien šioje šis šią šį žemiau
net	android aplikacij* app bluesky facebook feisbuk* google instagram ios iphone kanal* kanalas kanalą linkedin messenger podcast* pranešim* programėl* programėlė rss socialin* spotify telegram threads tiktok tinkl* tinklalaid* tinkluose twitter viber whatsapp youtube
share	aptar* atsakyti dalinkitės dalintis dalytis diskusij* diskusija diskutuok* el_paštu facebook forum* išsaugoti komentar* komentarai komentuoti kopijuoti messenger nuomon* nuomonė nuoroda pasidalinti pasidalyti patinka spausdinti twitter
rights	atgamin* autorių bns cituo* commons copyright creative draudž* draudžiama elta kopijuoti leidim* licenc* naudojim* nurodyti perspausd* platinti privatum* raštišk* saugom* sutikim* sąlyg* taisykl* teises teisių teisės šaltin*
more	ankstesn* dar daugiau naujaus* naujausi* nepraleisk* plačiau populiar* raktiniai rekomenduoj* siūlome skaitomiausi* skaityk skaitykite skaityti susij* susiję svarbiausi* taip_pat tema temomis temos toliau įdomiausi* žiūrėk* žodžiai žymos
hint	anonim* apklaus* atsiliepim* idėj* informacij* istorij* klaid* klaida klaidą klausim* klausimas klausimų konfidencial* kontakt* naudinga naudingas pasiūlym* pastab* pastebėjote pataisy* pataisym* patarim* praneškite pranešti redakcijai skambinkite susisiekti
ad	adblock* blokav* blokuok* cookie* išorin* javascript klausyk* klausyti komisin* komisini* min minut* naršykl* naršyklė partner* partnerių praleisti reklam* reklama reklaminis remiam* rėmėj* skaitymo skaitymo_laikas skaitymo_trukmė slapuk* slapukai slapukus sutikim* sutinku turinio turinys turinį užs užsakym* įgarsint*
house	biliet* bilietai bilietus dirbtuv* e_parduotuvė gyvai horoskop* knyg* knyga knygynas knygą konferencij* konkurs* kryžiažod* loterij* mokymai mokymus parduotuv* parduotuvė prizai prizas rengin* renginys seminar* sudoku testas tiesiogiai viktorin* webinar* žaidim* žaidimas
""",
    'lv': """\
we	aicinām esam lūdzam mums musu mēs mūs mūsos mūsu pateicamies redakcija ticam varam vēlamies
you	esat jums jusu jūs jūsos jūsu tava tavs tavu tavā tev tevi tevis tu varat vari vēlaties
do	abonē abonējiet abonēt apmeklē* atbalsti atbalstiet atbalstīt atcel atcelt atklāj atklājiet atsūti* atsūtiet atļauj atļaut autorizēj* autorizējies balso balsojiet dalies dalieties dalīties iegādāj* iegādāties ielogoj* ielogojies ienāc ieraksti* ieslēdz* ievadi* izlasi* izlasiet izmēģin* izmēģināt izslēdz* izvēlies izvēlieties izvēlēties klausies klausieties klausīties klikšķini* klikšķiniet komentē komentējiet komentēt kļūsti kļūstiet lasi lasiet lasīt lejupielādē* lejupielādēt lūdzu nepalaid* nospied* nosūti* nosūtīt novērtē* padalies padalieties paliec palieciet palīdzi palīdziet palīdzēt pastāsti* pastāstiet pasūti* pasūtiet pasūtīt piekrist piekrīti piekrītu piesak* pieteikt pieteikties pievieno* pievienoties pieņem* pirkt pārbaudi pērc pērciet raksti rakstiet rakstīt reģistrē* reģistrēties saņem saņemiet saņemt seko sekojiet sekot skaties skatieties skatīties spied spiediet sūti sūtiet sūtīt turpini turpiniet turpināt uzzini uzziniet vērtē ziedo ziedojiet ziedot ziņo ziņojiet zvani zvaniet ļauj
give	atbalst* atbalsta atbalsts atbalstu atbalstītāj* atlaid* bezpeļņ* dāvan* dāvana dāvināj* finansē* finansēj* finansēts fonda fonds fondu ieguldījum* labdar* labuma līdzfinans* maf mecenāt* mediju nodok* patreon pūļa sabiedriskā sif ziedo ziedojum* ziedotāj*
pay	abonem* abonements abonent* abonē abonēš* akcija apmaks* atlaid* atlaide atteikt* autorizē* biedr* biedrs cena cenas cenu dalībniek* digitāl* e_avīze e_izdevums eiro ekskluzīv* elektronisk* eur ienākt izmēģināj* konta konts kontu kupon* maksas maksāj* maksājums maksāt neierobežot* norēķin* pagarin* piedāvāj* piedāvājums piekļuv* piekļuve pieslēg* plus plāns plānu premium
mail	apskat* biļeten* e_past* e_pasta e_pasts e_pastu e_pastā email epast* jaunum* jaunumi jaunumu jaunumus kopsavilkum* newsletter pastkast* pastkastīt* vēstkop* vēstkopa vēstkopu vēstul* vēstule vēstuli
press	autore autors avīze avīzes avīzi avīž* izdevum* izdevums izdevēj* izdevējs laikrakst* lasītāj* lasītājs medij* mediji neatkarīg* numur* numurs plašsaziņas portāl* portāls prese preses publikācij* pētniecisk* pētījum* rakstam raksti raksts rakstu rakstus rakstā redakcij* redaktor* reportāž* stāsti stāsts stāstu ziņa ziņas ziņu ziņām žurnāl* žurnālist* žurnālistik* žurnāls
free	bez_maksas bezmaksas brīvi velti
period	diena dienas dienu dienā gada gadam gads gadu gadā ikdien* ikgad* ikmēneš* iknedēļ* katrs katru mēn mēnes* mēnesis mēnesī nedēļ* nedēļa nedēļā rīts rītu rītā vakars vakaru vakarā
now	anketa anketu apakšā augstāk forma formu lapa lapas lapu lapā poga pogas pogu saite saites saiti tagad tūlīt uzreiz veidlap* zemāk šajā šeit šo šodien šī
net	android aplikācij* app bluesky draugiem draugiem_lv facebook feisbuk* google instagram ios iphone kanāl* kanālam kanāls lietotn* lietotne lietotni linkedin paziņojum* podcast* podkāst* raidierakst* raidieraksts rss sociāl* spotify telegram threads tiktok twitter tīkl* tīklos whatsapp x youtube
share	apspried* atbildēt dalies dalīties diskusij* diskusija diskutē* draugiem drukāt facebook forum* ieteikt izdrukāt komentār* komentāri komentēt kopēt kopīgot nosūtīt patīk pievienot saglabāt saite twitter viedokl* viedoklis whatsapp
rights	aizliegt* aizliegta aizsargāt* atsauc* atsauce atļauj* atļauja atļaujas autortiesīb* autortiesības avots citēj* citēt commons copyright creative leta licenc* licence lietošan* noteikum* noteikumi privātum* pārpublic* pārpublicēt rakstisk* reproduc* saturs tiesības tiesību
more	aktuāl* arī atslēgvārdi birkas iepriekšēj* iesak* iesakām izvēle jaunāk* jaunākie lasi lasiet lasīt lasītāk* nepalaid* nākam* palaid_garām plašāk populār* redaktora saistīt* saistītie skaties skatīt temats tālāk tēma tēmas uzzini vairāk
hint	aculiecinie* anonīm* aptauj* atsauksm* ideja idejas ierosināj* iesūti* ieteikum* inform* informācij* jautājum* jautājums konfidencial* kontakt* kļūd* kļūda kļūdu labojum* labot noderīg* pamanīji pamanījāt pareizrakst* redakcijai sazin* sazinies sazināties stāsts zini ziņojiet ziņot
ad	adblock* apmaksāt* atbalsta bloķ* bloķētāj* cookie* izlaist javascript klausies klausīties komisij* lasīšanas lasīšanas_laiks min minūt* partner* partneri piekriš* piekrišana pārlūk* pārlūkprogramma reklām* reklāma reklāmdev* reklāmraksts sadarbīb* sadarbībā satura saturs saturu sponsor* sīkdat* sīkdatnes
house	balva balvas biļet* biļetes darbnīc* e_veikals grāmat* grāmata grāmatnīc* grāmatu horoskop* konkurs* krustvārd* kursi loterij* meistarklas* mīkla mīklas pasākum* pasākums seminār* spēle spēles sudoku tests tiešraid* vebinār* veikal* veikals viktorīn* webinār*
""",
    'mk': """\
we	веруваме имаме нè нам нас наш наша нашата наше нашето наши нашиот нашите ни ние нѐ редакцијата сакаме сме
you	вам вас ваш ваша вашата ваше вашето ваши вашиот вашите ве ви вие имате мислите можете сакате сте твое твоето твои твоите твој твоја твојата твојот те тебе ти
do	бидете биди ве_молиме видете видете_повеќе види вклучете вклучете_се вклучи вклучи_се внесете внеси гласај гласајте гледај гледајте дај дајте добивај добивајте додај додајте дозволете дозволи дозволувам дознај дознајте донирај донирајте дојдете дојди зачленете зачлени изберете избери инсталирај инсталирајте исклучете исклучи испратете испрати кажете кажи кликнете кликни коментирај коментирајте контактирајте купете купи лајкнете лајкни молиме напишете напиши нарачај нарачајте најавете најавете_се најави обидете обиди одберете одбери оставете остави останете остани откажете откажи откриј откријте оценете оцени пишете пиши погледнете погледни подарете подари поддржете поддржете_нè поддржи поддржи_нè помогнете помогни посетете посети послушај послушајте пратете прати преземете преземи препорачај препорачајте претплатете претплатете_се претплати придонесете придонеси придружете придружете_се придружи придружи_се приклучете приклучи примај примајте притиснете притисни прифатете прифати прифаќам пријавете пријавете_се пријави пробај пробајте продолжете продолжи пропуштајте пропушти прочитај прочитајте раскажете раскажете_ни раскажи раскажи_ни регистрирај регистрирајте симнете симни следете следете_нè следи следи_нè слушај слушајте слушнете споделете сподели станете станете_член стани уплатете уплати читај читајте јавете јавете_ни јавете_се јави јави_се
give	patreon paypal грант* дарител* дарув* доброволн* доброчин* донатор* донаци* донира* донирањ* здружение* крауд* мецен* непрофитн* подарок* поддржувач* поддршк* поддршка* придонес* прилог* прилози сметка солидарн* спонзор* уплат* уплата финансир* фонд* фондаци*
pay	premium ваучер* ден денари дигитал* евра ексклузивн* електронск* издание клуб купон* лозинк* наплат* најава неограничен* обнова_на_претплат* обновете_ја откаж* пакет пакети платен* плаќ* понуд* попуст* премиум претплат* претплата* претплатни* пристап* пробн* профил сметка цена цената цени член членарин* членови членство*
mail	e_mail email newsletter* билтен* викенд_билтен* е_пораки е_пошта имејл* мејл* писма писмо писмото пошта поштата преглед резиме сандаче сандачето утринск* њузлетер*
press	автор автори авторка авторот број бројот весник* весници вест вести вестите издавач* издание изданија истражув* колумн* магазин* медиум* медиуми медиумск* напис* неделник* независн* новинар* новинарств* портал* приказн* редакци* редакција репортаж* репортер* списани* статии статија* сторија* текст текстови текстот уредник* уреднич* уредништв* читател* читач*
free	бесплатн* бесплатно гратис слободно
period	вечер година* години годишна_претплат* годишно ден дена дневн* дневно квартал* месец* месечн* недела недели неделн* неделно седмиц* секое секој секоја утринава утро
now	веднаш врска денес долу копче* копчето линк линкови линкот образец ова оваа овде овој погоре подолу сега страница* страницата тука формулар*
net	android app facebook google instagram ios iphone linkedin rss spotify telegram threads tiktok twitter viber whatsapp youtube апликаци* ватсап* вајбер* вибер* гугл известувањ* известување инстаграм* канал канали каналот мреж* нотификаци* подкаст* социјалн* твитер* телеграм* тикток* фејсбук* јутјуб*
share	facebook twitter viber whatsapp дебат* дискуси* допаѓа зачувај* испечати коментар* коментир* копирај* лајк* линк мислењ* одговор* печат* реакци* споделете сподели споделув* форум*
rights	commons copyright creative авторск* дозвол* забранет* задржан* извор* импресум колачињ* лиценц* лични објавувањ* одобрени* податоци политика_на_приватност права преземањ* приватност* репродук* согласност* умножувањ* услов* услови
more	видете види детал* интерес* исто_така клучни најнов* најчитан* ознаки останат* повеќе поврзан* погледнете популарн* препорач* претходн* пропушт* прочитај* прочитајте следн* слични сродн* тагови тема темата теми уште читајте
hint	анонимн* безбедн* грешк* доверлив* дојав* забелешк* идеи идеја информаци* исправк* контакт* корисн* повратн* поплак* поправк* прашањ* предлог* пријав* сведо* сугести* укажув*
ad	adblock cookie cookies javascript аудио блокатор* блокир* видео колачињ* маркетинг мин минут* надворешн* оглас* огласув* партнер* прелистувач* провизи* промо промотивн* реклам* слушај* согласност* содржин* спонзор* спонзориран* читањ*
house	билет* вебинар* игра игри квиз* книга книгата книги книжарниц* конференци* крстозбор* курс курсеви маиц* наградн* продавниц* работилниц* судоку трибин* фестивал* шолј*
""",
    'mr': """\
we	आमचा आमची आमचे आमच्या आमच्याकडे आमच्याशी आमच्यासोबत आम्हाला आम्ही
you	आपण तुझा तुझी तुझे तुझ्या तुमचा तुमची तुमचे तुमच्या तुमच्याकडे तुम्हाला तुम्ही तुम्हीही तुला तू वाचकहो
do	इन्स्टॉल ऐका ऑर्डर कमेंट करा कळवा कृपया क्लिक खरेदी_करा घ्या चालू_करा चुकवू_नका जाणून_घ्या जोडा टॅप ठेवा डाउनलोड दाबा देणगी_द्या द्या निवडा नोंदणी_करा नोंदवा परवानगी_द्या पाठवा पाठिंबा_द्या पाहा प्रतिक्रिया_द्या फॉलो बघा बना भरा भेट_द्या मत_नोंदवा मदत_करा मिळवा या_सोबत रद्द_करा राहा रेट लाइक लिहा लॉग_इन लॉगिन वाचा विकत_घ्या विसरू_नका व्हा शेअर शोधा संपर्क_साधा सबस्क्राइब सबस्क्राईब सहकार्य_करा सहभागी_व्हा सांगा साथ_द्या सामील_व्हा सुरू_ठेवा स्कॅन स्वीकारा
give	अनुदान* अर्थसहाय्य* आर्थिक_मदत* आर्थिक_सहकार्य* ऐच्छिक* क्राउडफंडिंग* दाते दात्यांनी देणगी* देणगीदार* देणग्या* ना_नफा निधी पाठिंबा पाठीराखे* भेट_म्हणून मदतनिधी* योगदान* वर्गणी* विना_नफा सहकार्य
pay	epaper अमर्याद* ई_पेपर ईपेपर ऑफर* किंमत* कूपन* खाते खास_सदस्यांसाठी चाचणी_कालावधी डिजिटल नूतनीकरण* पासवर्ड पॅकेज* पेमेंट* प्रवेश_मिळवा प्रीमियम* प्लॅन* योजना_निवडा रुपयांत रुपयांमध्ये रुपये लॉगिन वर्गणीदार* शुल्क* सदस्य सदस्यता* सदस्यत्व* सबस्क्रायबर* सबस्क्रिप्शन* सभासद* सवलत*
mail	email newsletter इनबॉक्स* ई_मेल* ईमेल* न्यूजलेटर न्यूजलेटर* पत्र बुलेटिन* मेल वार्तापत्र* सारांश
press	अंक अंकात आवृत्ती* दैनिक* निःपक्ष* निष्पक्ष* न्यूजरूम* पत्रकार* पत्रकारिता* पत्रकारिते* पोर्टल* प्रकाशक* प्रकाशन* बातमी* बातमीदार* बातम्या* मासिक* लेख लेखांची वाचक* वार्तांकन* वार्ताहर* वृत्त वृत्तपत्र* वेबसाइट* शोधपत्रकारिता* संकेतस्थळ* संपादक* संपादकीय* साप्ताहिक स्तंभ स्वतंत्र
free	निःशुल्क फुकट मोफत विनामूल्य
period	आठवडा* आठवड्याला दरमहा दररोज दरवर्षी दिवस* प्रत्येक महिना* महिन्याला मासिक रोज रोजचा वर्ष वर्षाला वार्षिक सकाळ सकाळी साप्ताहिक
now	अर्ज_भरा आज आता आत्ताच इथे खाली खालील दुवा* पान पेज फॉर्म* बटण* याच येथे लगेच लिंक* वर_दिलेल्या
net	app facebook instagram rss telegram twitter whatsapp youtube अंड्रॉइड* अॅप अॅपवर आयफोन* इन्स्टाग्राम* एक्सवर गुगल* चॅनल* चॅनेल* टिकटॉक* टेलिग्राम* ट्विटर* नोटिफिकेशन* पॉडकास्ट* प्ले_स्टोअर* फेसबुक* युट्यूब* यूट्यूब* व्हाट्सअप* व्हॉट्सअॅप* व्हॉट्सॲप* समाजमाध्यम* समाजमाध्यमांवर सूचना_मिळवा सोशल ॲप
share	उत्तर_द्या कमेंट* कॉपी जतन_करा टिप्पणी* ट्विटर प्रतिक्रिया* प्रिंट फेसबुक मत_मांडा लाइक लिंक शेअर
rights	copyright reserved अटी कॉपीराइट* गोपनीयता* गोपनीयता_धोरण* परवानगी* परवाना* पुनर्प्रकाशन* पुनर्मुद्रण* विनापरवानगी शर्ती* सर्व_हक्क* सर्वाधिकार* साभार हक्क_राखीव
more	अधिक_वाचा आणखी इतर_बातम्या टॅग* ट्रेंडिंग* ताजी ताज्या* पुढील मागील लोकप्रिय* विषय* शिफारस* संबंधित* सर्वाधिक_वाचले* सविस्तर* हे_ही_वाचा हेही_वाचा
hint	अभिप्राय* आम्हाला_कळवा आम्हाला_लिहा उपयुक्त* गोपनीय* चुका चूक तक्रार* त्रुटी* दुरुस्ती* प्रश्न* माहिती_द्या संपर्क* सुधारणा* सूचना_पाठवा हेल्पलाइन*
ad	advertisement cookies javascript अॅडब्लॉक* ऑडिओ* कमिशन* कुकी* कुकीज* जावास्क्रिप्ट जाहिरात* जाहिराती* प्रायोजक* प्रायोजित* ब्राउझर* ब्लॉकर* भागीदार* मजकूर* मिनिट* मिनिटांत व्हिडिओ* संमती*
house	अभ्यासक्रम* ऑनलाइन_दुकान कार्यशाळा* कोडे गेम* टी_शर्ट* तिकिटे* तिकीट* दुकान_उघडा पुस्तक* पुस्तके* प्रश्नमंजूषा* बक्षिसे* बक्षीस* राशिभविष्य* लाइव्ह* वेबिनार* व्याख्यान* शब्दकोडे*
""",
    'ms': """\
we	kami kita
you	anda awak kalian kamu pembaca pembaca_budiman
do	aktifkan baca bacalah bantu bantulah batal batalkan beli benarkan beritahu berkongsi bersetuju ceritakan cuba cubalah daftar daftarkan dapatkan dengar dengarkan derma dermakan hadiahkan hantar hantarkan hubungi ikut ikuti imbas jadi jadilah jangan jemput jom kekal ketik klik komen kongsi kongsikan kunjungi langgan langgani langganlah layari lihat log_keluar log_masuk mari melanggan membatalkan membenarkan mendaftar menderma menyertai menyokong menyumbang mohon muat_turun naik_taraf nikmati nilai nyahaktifkan pesan pilih semak sertai sertailah setuju sila sokong sokonglah sumbang sumbangkan tambah tekan tempah temui terlepas terokai teruskan tonton tulis tulislah turun undi
give	bukan_untung crowdfunding dana derma dermaan geran hadiah ikhlas infak infaq kopi kutipan menyumbang patreon paypal pelepasan_cukai pembiayaan penderma penyokong penyumbang potongan_cukai sedekah sokongan sukarela sumbangan tabung tajaan tanpa_untung toyyibpay wakaf waqaf zakat
pay	ahli akaun akses batal baucar bayar bayaran berbayar digital diskaun e_akhbar e_paper eksklusif epaper had harga kata_laluan keahlian kelab langgan* log_masuk melanggan* pakej pelan pelanggan* pembaharuan percubaan plus potongan premium promosi rebat ringgit sebulan tawaran terhad yuran
mail	buletin e_mail e_mel email emel inbox mel newsletter peti_masuk ringkasan surat surat_berita warkah
press	akhbar artikel bebas berita bilik_berita cerita edisi editor editorial kandungan kewartawan kewartawanan kisah kolum laporan liputan majalah media pembaca pemberita penerbit penerbitan pengarang penulis penyiasatan portal rencana siasatan sidang_pengarang surat_khabar suratkhabar terbitan wartawan
free	bebas gratis percuma tanpa_bayaran
period	bulan bulanan hari harian malam minggu mingguan pagi petang sebulan sehari seminggu setahun setiap tahun tahunan tiap
now	atas bawah berikut borang butang halaman hari_ini laman link pautan segera sekarang sini
net	amaran android aplikasi app appgallery audio_siar channel facebook google instagram ios iphone kumpulan linkedin media_sosial notifikasi* pemberitahuan podcast rss saluran spotify telegram threads tiktok twitter whatsapp x youtube
share	balas bincang cetak facebook forum komen komentar kongsi kongsikan pandangan pautan pendapat perbincangan salin simpan suka tanda_buku telegram tweet twitter whatsapp
rights	asal commons copyright creative dasar_privasi dilarang hak hak_cipta hakcipta izin kebenaran lesen menerbitkan_semula penafian polisi_privasi privasi reserved salinan sumber syarat terbitan_semula terma terpelihara
more	baca berita_lain berkaitan cadangan disyorkan juga lagi lain lanjut lihat paling_banyak pilihan popular sebelum selanjutnya seterusnya tag terbaharu terkini terlepas topik trending utama
hint	aduan berguna bermanfaat cadangan ejaan hotline hubungi idea kesilapan lapor laporkan maklum_balas maklumat maklumbalas pemberi_maklumat pertanyaan petunjuk rahsia ralat salah selamat silap soalan sulit talian tanpa_nama
ad	adblock* advertorial audio bacaan cookie* ditaja gabungan iklan* javascript kandungan komisen kuki langkau luar masa minit pelayar penaja* pengiklan* penyekat persetujuan pihak_ketiga promosi* rakan_kongsi rakan_niaga tajaan
house	acara baju bengkel buku cabutan cenderamata festival hadiah kedai kelas kuiz kursus langsung mug peraduan permainan pesta seminar siaran_langsung silang_kata sudoku teka_silang_kata tiket webinar*
""",
    'ne': """\
we	हामी हामीप्रति हामीमा हामीलाई हामीले हामीसंग हाम्रा हाम्री हाम्रो
you	आफ्नै_इमेल तपाई तपाईं तपाईंका तपाईंको तपाईंलाई तपाईंले तपाईंसंग तपाईंहरु* तपाईंहरू* तपाईका तपाईको तपाईलाई तपाईले तपाईसंग तिमी तिमीलाई तिमीले तिम्रा तिम्रो यहांहरू*
do	अनुमति_दिनुहोस् अर्डर इन्स्टल कमेन्ट किन्नुहोस् कृपया क्लिक खबर_गर्नुहोस् गरौं गर्नुस् गर्नुहोला गर्नुहोस् छान्नुहोस् जारी_राख्नुहोस् जोडिनुस् जोडिनुहोस् टिप्नुहोस् ट्याप डाउनलोड थाहा_पाउनुहोस् थिच्नुहोस् दर्ता_गर्नुहोस् दिनुस् दिनुहोला दिनुहोस् नछुटाउनुहोस् पठाउनुस् पठाउनुहोस् पढ्नुस् पढ्नुहोस् पाउनुहोस् प्रतिक्रिया_दिनुहोस् प्रयास_गर्नुहोस् प्राप्त_गर्नुहोस् फलो फलोअप बताउनुहोस् बन्नुस् बन्नुहोस् बांड्नुहोस् भन्नुहोस् रद्द रहनुहोस् राख्नुहोस् रोज्नुहोस् लग_इन लगइन लाइक लिनुहोस् लेखेर लेख्नुहोस् शेयर सघाउनुस् सघाउनुहोस् सब्सक्राइब सब्स्क्राइब सम्पर्क_गर्नुहोस् सहयोग साथ_दिनुहोस् सुन्नुस् सुन्नुहोस् सेयर स्क्यान स्वीकार_गर्नुहोस् हुनुहोस् हेर्नुस् हेर्नुहोस्
give	अनुदान आर्थिक_सहयोग* इसेवा ई_सेवा उपहार कोष क्राउडफन्डिङ खल्ती गैरनाफा* चन्दा डोनेसन दाता दान नाफारहित योगदान* समर्थक* समर्थन सहयोग सहयोगी* स्वेच्छिक
pay	epaper अफर* असीमित इपेपर ई_पेपर ईपेपर खाता ग्राहक* छुट डिजिटल नवीकरण परीक्षण_अवधि पहुंच पासवर्ड प्याकेज* प्रिमियम* भुक्तान भुक्तानी* मासिक मूल्य योजना_छान्नुहोस् रद्द रुपैयां* लगइन वार्षिक विशेष_सामग्री शुल्क* सदस्य सदस्यता* सदस्यले सब्सक्राइबर* सब्सक्रिप्सन*
mail	email newsletter इनबक्स* इमेल* ईमेल* चिठी* न्युजलेटर* न्यूजलेटर* पत्र बुलेटिन* सारांश
press	अंक अखबार* अङ्क अनलाइन* कथा* खबर खबरहरू* खोजमूलक* डेस्क* निष्पक्ष* न्युजरुम* न्यूजरुम* पत्रकार* पत्रकारिता* पत्रिका* पाठक* पोर्टल* प्रकाशक* प्रकाशन* मिडिया* रिपोर्ट* रिपोर्टिङ* लेख लेखहरू* संवाददाता* संस्करण* समाचार* समाचारदाता सम्पादक* सम्पादकीय* स्वतन्त्र
free	नि_शुल्क निःशुल्क निशुल्क फ्री सित्तै सित्तैमा
period	दिन दिनको दैनिक प्रत्येक बिहान* महिना* महिनाको मासिक वर्ष वर्षको वार्षिक सांझ* साता सातामा साप्ताहिक हप्ता* हरेक
now	अब_नै अहिले आज तल तुरुन्त पृष्ठ पेज फारम* फाराम* बटन* माथि यसै यहां लिंक* लिङ्क*
net	app facebook instagram rss tiktok twitter viber whatsapp youtube आइफोन* इन्स्टाग्राम* एक्स एन्ड्रोइड* एप एपबाट एपमा गुगल* च्यानल* टिकटक* टेलिग्राम* ट्विटर* नोटिफिकेसन* पडकास्ट* पोडकास्ट* प्ले_स्टोर* फेसबुक* भाइबर* मोबाइल_एप* युट्युब* वाट्सएप* सामाजिक_सञ्जाल* सूचना_पाउनुहोस् ह्वाट्सएप*
share	कपि कमेन्ट* जवाफ_दिनुहोस् टिप्पणी* ट्विटर प्रतिक्रिया* प्रिन्ट फेसबुक बहस* लाइक लिङ्क विचार_राख्नुहोस् शेयर सेभ सेयर
rights	copyright reserved अनुमति* कपिराइट* गोपनीयता* गोपनीयता_नीति* पुनःप्रकाशन* पुनर्प्रकाशन* प्रतिलिपि* बिना_अनुमति लाइसेन्स* सर्त सर्तहरू* सर्वाधिकार* साभार स्रोत_खुलाई*
more	अघिल्लो* अन्य_समाचार* ट्याग* ट्रेन्डिङ* ताजा* थप धेरै_पढिएको* पछिल्लो* पनि_पढ्नुहोस् बांकी यो_पनि लोकप्रिय* विषय* विस्तृत* सम्बन्धित* सिफारिस*
hint	उपयोगी* गल्ती* गुनासो* गोप्य* जानकारी_दिनुहोस् त्रुटि* प्रतिक्रिया* प्रश्न* सच्याउ* सम्पर्क* सुझाव* सुराक* हटलाइन* हामीलाई_खबर हामीलाई_लेख्नुहोस्
ad	advertisement cookies javascript अडियो* एडब्लक* कमिसन* कुकी* जाभास्क्रिप्ट प्रायोजक* प्रायोजित* ब्राउजर* ब्लकर* भिडियो* मिनेट* विज्ञापन* सहमति* साझेदार* सुन्नुहोस् स्पोन्सर*
house	कार्यशाला* किताब* कोर्स* क्विज* गेम* टिकट* टिसर्ट* पसल* पहेली* पुस्तक* मेला* राशिफल* लाइभ* वेबिनार* शब्दखेल*
""",
    'nl': """\
we	ons onszelf onze we wij
you	je jezelf jij jou jouw jullie u uw uzelf
do	aanmelden abonneer* accepteer* accepteren annuleer* beheer bekijk bekijken beoordeel bestel bestellen bezoek bijdragen blijf blijven cadeau deel_dit deel_het deel_via delen doe doneer doneren download* downloaden draag ga geef geven help helpen inloggen inschrijven kies kiezen kijk klik klikken koop kopen krijg laat_het laat_ons laat_weten lees lezen log luister luisteren maak machtig mail meedoen meld mis neem ondersteun* ontdek ontdekken ontvang ontvangen opzeggen overweeg probeer proberen profiteer* reageer reageren registreer* registreren scan schakel schrijf sluit_aan sluit_je sluit_u sta stem steun steunen sturen stuur tik tip toestaan vertel vertellen volg volgen vul wil_je wilt_u word worden zeg
give	aftrekbaar anbi belastingaftrek* bijdrage* bijdragen crowdfund* donateur* donatie* financier* fonds gefinancierd* gift giften goede_doel ideal maken_mogelijk mogelijk_gemaakt schenk* steunen steunt stichting supporter* tikkie vriend_van vrienden_van vrijwillig* vzw
pay	aanbieding* aanbod abonnee* abonnement* account actie betaal* betaling digitaal digitale e_paper epaper euro exclusie* ingelogd inlog* korting* leden lid lidmaatschap* maandelijks onbeperkt* opzegbaar paywall plus premium prijs proef* proefabonnement toegang verleng* voordeel* wachtmuur wachtwoord
mail	brief briefing e_mail* email* inbox mail mailadres mailbox mails nieuwsbrief* nieuwsbrieven overzicht postbus
press	artikel* column dagblad editie* hoofdredact* journalis* krant kranten lezer* magazine media nieuws onafhankelijk* onderzoeksjournalis* pers redacteur* redactie* tijdschrift* uitgave* uitgever* verhaal verhalen verslaggev* weekblad
free	gratis kosteloos vrijblijvend
period	avond dag dagelijks* dagen elke jaar jaarlijks* jaren maand* maandelijks maanden ochtend week wekelijks* weken
now	bovenaan deze direct dit formulier hier hieronder knop link meteen nu onderaan pagina vandaag
net	android app apps bluesky facebook* google instagram ios iphone kanaal kanalen linkedin mastodon melding* notificatie* podcast* pushbericht* pushmelding* rss sociale spotify telegram threads tiktok twitter voorkeursbron whatsapp* whatsappkanaal youtube
share	bewaar bewaren debat deel_dit deel_het deel_via delen discuss* discussie e_mail facebook forum kopieer* link mening opinie opslaan print printen reactie* reageer reageren tweet twitter whatsapp
rights	auteursrecht* bron colofon commons cookiebeleid copyright creative gebruiksvoorwaarden licentie* overgenomen overname privacy* privacybeleid privacystatement rechten toestemming* verveelvoud* voorbehouden voorwaarden
more	aanbevolen bekijk dossier* gelezen gerelateerd* interessant laatste lees leestip* lezen meer mis onderwerp* ook populair* tags thema* uitgelicht verder verwante volgende vorige zie
hint	anoniem* contact* correctie* feedback fout fouten foutje gevonden gezien idee informatie klacht* mening nuttig opmerking* publeaks signal suggestie* taalfout* tip tips typefout* verbeter* vertrouwelijk* vraag vragen
ad	adblock* adverten* advertentie advertentieblocker affiliate* beluister* browser commissie content cookie* cookie_instellingen embed* extern* gesponsord* inhoud javascript leestijd luister min minuten partner* partnercontent reclame sponsor* toestemming voorgelezen
house	agenda boek boeken cursus* evenement* event events festival* kaarten kruiswoord* lezersreis* mok puzzel* quiz shop spel spellen spelletjes sudoku tas ticket* webinar* webshop winkel workshop*
""",
    'no': """\
we	me oss vi vår våre vårt
you	deg dere deres din dine ditt du dykk
do	abonner abonnere aksepter aktiver avbestill avslutt bestill bestille besøk bidra bli_abonnent bli_en_av bli_kunde bli_medlem bli_støttemedlem del_artikkelen del_denne del_saken dele delta diskuter doner donere finn fortell fortelle fortsett følg følge gi godta hent hjelp hjelpe hør høre innsend* kjøp kjøpe klikk klikke kommenter kommentere kontakt last laste les lese lik logg logge lytt lytte meld oppdag opprett prøv prøve registrer registrere ring send sende skriv skrive slå_av slå_på stem støtt støtte svar tegn test tillat tips trykk velg velge vinn vipps vurder ønsker_du
give	bidrag bidragsyter* crowdfund* donasjon* finansier* finansiert fradrag frivillig* gave gaver giver givere innsamling* kontonummer pressestøtte skattefradrag* spleis stiftelse* støtteabonn* støttemedlem* støttespiller* takk vipps vippsnummer
pay	abonnement* abonnent* abonner* aid betal betale betaling* betalingsmur bindingstid digital e_avis* eavis eksklusiv* fordel* innlogg* innlogget kampanje* konto kr kroner kunde* låst medlem* medlemskap oppsigelse* passord pluss pluss_sak premium pris prisen prøveabonn* prøveperiode* rabatt* schibsted tilbud* tilbudet tilgang ubegrenset*
mail	brev brevet briefing e_post* epost* innboks* mail mailen nyhetsbrev* oppsummering* postkasse*
press	ansvarlig_redaktør artikkel* artikler avis avisa avisen aviser dagsavis* denne_saken forlag gravende journalist* journalistikk* leser* lesere leserne magasin* medier nyhet* nyheter presse* redaksjon* redaktør* reportasje* sjefredakt* uavhengig* utgave* utgiver* varsom_plakaten vær
free	fritt gratis kostnadsfri* uforpliktende
period	dag dager daglig* døgn hver kveld morgen måned* måneden måneder uke uken ukentlig* uker år året årlig*
now	dag denne dette her knapp* knappen lenke lenken nedenfor no nå side siden skjema*
net	android app appen apper bluesky facebook* google instagram ios iphone kanal* linkedin mastodon podcast* podkast* podkaster pushvarsel* rss snap snapchat sosiale spotify telegram threads tiktok twitter varsel* varsler whatsapp youtube
share	debatt* del_artikkelen del_denne del_saken dele deling* diskusjon* diskut* e_post facebook forum innlegg kommentar* kommentarfelt* kommenter kopier lagre lenke leserbrev* leserinnlegg* mening* meninger skriv twitter whatsapp
rights	beskyttet brukervilkår commons copyright creative forbehold* gjengi* kilde kopiering* lisens* opphavsrett* personvern* personvernerklæring rettigheter samtykke siteres tillatelse* videreformidl* vilkår* åndsverk*
more	aktuelt anbefal* bakgrunn emneord emner flere forrige les lese lest leste mer mere neste også populær* relatert* sakene saker se siste stikkord tema videre
hint	anonym* faktafeil feil forslag fortrolig* funnet_en har_du_sett hjelp idé innspill* kildevern* konfidensiell* kontakt* korrig* kryptert nyttig rettelse* retting* signal skrivefeil spørsmål tilbakemeld* tips tipse varsle vet_du
ad	adblock* affiliate* annonse* annonseblokk* annonsør* annonsørinnhold betalt cookie* ekstern* informasjonskaps* innbygd* innhold* javascript lesetid lytt min minutter nettleser* opplest partner* provisjon* reklame* samarbeid* samtykke* sponset sponsor* tredjepart*
house	arrangement* billett* bok bokklubb* butikk* bøker event festival* fordelskort kopp kryssord* kurs leserreise* nettbutikk* quiz shop spill sudoku webinar* workshop*
""",
    'pl': """\
we	chcemy dziękujemy jesteśmy liczymy mamy my nam nami nas nasi nasz nasza nasze naszego naszej naszemu naszych naszym naszymi naszą piszemy potrzebujemy prosimy używamy wierzymy zachęcamy zapraszamy
you	chcecie chcesz ci ciebie cię czytasz jesteś jesteście macie masz możecie możesz państwa_wsparcie państwem tobie tobą twoich twoim twoimi twoja twoje twojego twojej twoją twój ty wam wami was wasz wasza wasze waszego waszej waszych wy
do	akceptuję anuluj bądź czytaj czytać daj dodaj dowiedz dołącz dołączcie dołączyć dziękujemy kliknij kliknąć komentuj kontynuuj kup kupić napisz napiszcie obejrzyj obserwować obserwuj oceń odbierz odkryj oglądaj otrzymuj pisać pisz pobierz pobrać podaruj podpisz podziel podzielić poleć polub pomóc pomóż pomóżcie postaw posłuchaj prenumeruj prosimy przeczytaj przejdź przekazać przekaż prześlij przyślij skomentuj skontaktuj skorzystaj sprawdź subskrybować subskrybuj słuchaj udostępnij udostępnić wejdź wesprzyj wesprzyjcie weź wpłacić wpłać wspieraj wspierajcie wspierać wspomóż wybierz wybrać wydrukuj wykup wykupić wypróbuj wysłać wyłącz wyślij włącz zaakceptuj zachęcamy zagłosuj zainstaluj zalogować zaloguj zamów zamówić zapisać zapisz zapraszamy zaprenumeruj zarejestrować zarejestruj załóż zezwól zgadzam zgłosić zgłoś zobacz zostać zostań zrezygnuj śledź
give	buycoffee crowdfund* dar darczyń* darowizn* datek datki dobrowoln* dofinansow* finansujem* fundacj* kawę konta konto krs odliczy* odpis* opp patron* patronit* podatku przelew* sfinansow* społecznoś* wpłac* wpłat* wsparci* wspiera* zbiórk* zrzutk*
pay	abonament* abonent* anulow* bon cena cenie ceny członk* członkostw* dostęp* dostępu e_wydani* e_wydanie hasło karnet* konta konto kup logowani* nieograniczon* odnowi* ofert* okres_próbny opłat* pakiet* paywall plan plus premium prenumer* promocj* próbn* próbny płatn* płatność rabat* rezygnacj* subskrybent* subskryp* voucher wyłączn* zalogowan* zaloguj* zniżk* zł złotych
mail	biuletyn* e_mail* email* list listy mail maila mailem mailow* newsletter* poczt* przegląd skrzynk* subskrypcja
press	artykuł* autor autork* czasopism* czytelni* dziennik* dziennikar* dziennikarstwa_śledczego dziennikarstwo_śledcze gazet* magazyn* media mediów miesięcznik* niezależn* numer numerze portal* prasa prasow* publicyst* publikac* redakcj* redakcyj* redaktor* reportaż* tekst teksty tekstów tygodnik* wydani* wydawc* wydawnict*
free	bezpłatn* darmo darmow* gratis
period	codzienn* codziennie dnia dziennie dzień lata miesiąc* miesiące miesięcy miesięczn* miesięcznie ranek rano roczna rocznie roczny roczną rok roku tydzień tygodni* tygodniow* wieczór
now	dole dzisiaj dziś formularz* link linkiem linku niżej poniżej powyżej przycisk* strona stronie stronę tej teraz tu tutaj
net	android aplikacj* bluesky facebook* facebooku fanpage google* grupa instagram* ios iphone kanał* linkedin* mastodon messenger* podcast* podkast* powiadomi* powiadomienia profil rss spotify społecznościow* telegram* threads tiktok* twitter* whatsapp* wiadomości youtube*
share	debat* drukuj dyskusj* dyskut* e_mail facebook forum komentarz* komentuj kopiuj link odpowiedz opini* opinie podziel polub skomentuj skopiuj twitter udostępni* udostępnij* whatsapp wydrukuj zapisz
rights	autorsk* chroniony commons copyright creative kopiow* licencj* materiał polityce_prywatności polityka_prywatności politykę_prywatności powiela* praw prawa prywatnoś* przedruk* regulamin* reprodukc* rodo rozpowszechn* warunki wszelkie zabronion* zastrzeżon* zgody zgodą źródło
more	czytaj czytane dalej dowiedz najczęściej najnowsz* najpopularn* następny podobne polecamy polecan* poprzedni popularn* powiązan* przeczytaj przegap również sprawdź tagi także temat* tematy też warto więcej zainteresow* zobacz
hint	anonim* błąd błęd* błędy cynk czekamy informacj* kontakt* korekt* literówk* opinia pomocn* popraw* poufn* przydatn* pytani* reklamacj* signal sprostow* sugesti* sygnalist* sygnał temat uwag* uwagi widziałeś widzieliście wskazówk* zauważył* zgłoszeni* znalazł*
ad	adblock* afiliac* artykuł blokow* ciasteczk* cookie* czas_czytania czytani* dalsza_część javascript lokowani* materiał min minut ogłosz* osadzon* partner* partnerów posłuchaj promocyjn* prowizj* przeglądark* reklam* sponsor* treści treść współpraca wyrażam zewnętrzn* zgoda zgodę
house	audiobook* bilet* e_book* ebook* festiwal* gra gry kalendarz* konkurs* koszulk* krzyżówk* książk* księgarni* kubek kubki kurs kursy quiz* sklep* sudoku warsztat* webinar*
""",
    'pt': """\
we	acreditamos agradecemos ajuda_nos ajude_nos apoie_nos connosco conosco conta_nos conte_nos diga_nos envia_nos envie_nos escreva_nos nos_acompanha* nos_ajud* nos_apoi* nos_leem nos_lê nos_sig* nossa nossas nosso nossos nós pedimos precisamos queremos segue_nos siga_nos somos temos usamos utilizamos
you	consigo contigo podes queres te tens teu teus ti tu tua tuas você vocês vossa vosso vós
do	aceda aceitar aceite acessar acesse acompanhar acompanhe active ajuda ajudar ajude ajude_nos apoia apoiar apoie apoie_nos apoiem aproveite assina assinar assine assista assistir ativar ative avaliar avalie baixar baixe cadastrar cadastre cadastre_se cancelar cancele clica clicar clique colaborar colabore comentar comente compartilhar compartilhe comprar compre confira conta conte conte_nos continuar continue contribua contribui contribuir deixe denuncie desativar desative descarregue descobrir descubra diga_nos doar doe encomende entrar entre_em_contacto entre_em_contato envia enviar envie escolha escolher escreva escreve escrever experimentar experimente faça fique garanta gerencie gerir inscreva inscreva_se inscreve inscreve_te inscrever instale junta junta_te juntar junte junte_se leia ler lê mande oferecer ofereça ouvir ouça participa participar participe partilha partilhar partilhe perca permita receba recebe receber regista regista_te registar registe registe_se saiba seguir seja siga siga_nos subscreva subscreve subscrever torna torna_te torne torne_se veja ver vote
give	apoia_se apoiador* apoiadora* apoio apoios catarse consignaç* contribuiç* contributo* crowdfunding dedutív* doador* doadora doaç* donativo* financia* financiad* financiamento iban irs mecenas* mecenato nif oferta patrono* pix solidári* vaquinha voluntári*
pay	acesso assinant* assinatur* cadastro cancelament* conta cupom desconto* digital e_paper euros exclusiv* ilimitad* login membro* oferta* pagamento paywall plano planos premium preço* promoç* r reais renovaç* senha subscritor* subscriç* sócio sócios teste
mail	boletim boletins briefing caixa_de_correio caixa_de_entrada carta cartas correio e_mail* email* mail newsletter* resumo
press	artigo* colunist* diário editor* editora editorial ediç* imprensa independent* informaç* investigaç* jornal* leitor* matéria* notíci* publicaç* redacç* redaç* reportage* repórter* revista* veículo
free	gratuit* gratuitamente grátis livre
period	ano anos anuais anual* dia diariamente dias diári* manhã mensais mensal* meses mês noite semana* semanais semanal*
now	abaixo acima agora aqui botão deste esta este formulário hoje link página
net	alerta* android aplicativo* aplicaç* app bluesky canais canal comunidade_do_whatsapp facebook feed google grupo_do_whatsapp grupo_no_whatsapp instagram ios iphone linkedin mastodon notificaç* podcast* redes rss sociais spotify telegram threads tiktok twitter whatsapp youtube
share	comentar comentário* compartilhar compartilhe copiar debate* discuss* e_mail email facebook fórum guardar imprimir link opinião opiniões partilhar partilhe responder salvar tuitar twitter whatsapp
rights	autorizaç* commons condições copyright creative direitos licença* política_de_privacidade privacidade proibid* reproduzid* reproduç* republi* reservad* termos
more	anterior assunto* continua destaque* interessar leia ler lidas lidos mais perca populares próximo recomendad* relacionad* saiba seguinte tags também temas tópico* veja ver últimas
hint	anónim* anônim* confidencial* contact* contat* correcç* correç* corrig* denúncia* dúvida* erro erros fale gralha* história ideia informações opinião pauta pergunta* pista sigilo sugestão sugestões sugir* útil
ad	adblock* afiliad* afiliaç* anunciante anunciantes anúncio* anúncios bloqueador* browser comissão comissões consentimento conteúdo* continua cookie* extern* javascript leitura min minutos navegador ouvir ouça parceiro* patrocin* pub publicidade publieditorial tempo_de_leitura
house	banca bancas bilhete* caneca cruzad* curso cursos evento* festival ingresso* jogo jogos livraria livro livros loja oficina* quiz webinar* workshop
""",
    'ro': """\
we	avem credem cu_noi către_noi de_noi despre_noi la_noi mulţumim mulțumim ne noastra noastre noastră noi_am noi_avem noi_credem noi_facem noi_ne noi_nu noi_scriem noi_suntem noi_vom noi_vrem nostri nostru nouă noştri noştrii noștri noștrii pe_noi pentru_noi prin_noi rugăm suntem vrem și_noi
you	aveţi aveți dumneavoastră dv eşti ești poţi poți puteţi puteți sunteţi sunteți ta tale te ti_ai tine tu tăi tău v_aţi v_ați voastre voastră voi vostru vouă voştri voștri vrei vă îţi îți ţi ţie ți ție
do	abona abonati_va abonaţi abonaţi_vă abonați abonați_vă aboneaza_te abonează abonează_te accept acceptaţi acceptați acceptă accesaţi accesați acceseaza accesează activaţi activați activează adaugă ajuta ajutaţi ajutați ajută ajută_ne alatura_te alege alegeţi alegeți alăturaţi alăturaţi_vă alăturați alăturați_vă alătură alătură_te anulează apasă apăsaţi apăsați asculta ascultaţi ascultați ascultă autentificaţi_vă autentificați_vă autentifică autentifică_te citeste citeşte citeşte_o citește citește_o citiţi citiți clic click comanda comandaţi comandați comandă comentaţi comentați comentează completaţi completați completează contactaţi contactați contactează continuaţi continuați continuă contribui contribuie contribuiţi contribuiți cumpăraţi cumpărați cumpără daţi dați descarca descarcă descopera descoperiţi descoperiți descoperă descărca descărcaţi descărcați deveni deveniţi deveniți devino dezactivează distribui distribuie distribuiţi distribuiți dona donati donaţi donați doneaza donează dă dă_ne fii fiţi fiți inscrie_te intraţi intrați intră lasă loghează loghează_te lăsaţi lăsați permite permiteţi permiteți primeşte primeşti primește primești primi primiţi primiți recomandă redirectioneaza redirecţiona redirecţionaţi redirecţionează redirecționa redirecționați redirecționează rugam rugăm rămâi rămâneţi rămâneți scrie scrie_ne scrieţi scrieţi_ne scrieți scrieți_ne semnalează spune spune_ne spuneţi spuneți sustine sustine_ne sustineti susţine susţine_ne susţineţi susține susține_ne susțineți trimite trimite_l trimite_ne trimiteţi trimiteți urmareste urmareste_ne urmaresti urmăreşte urmăreşte_l urmăreşte_ne urmărește urmărește_l urmărește_ne urmăriţi urmăriţi_ne urmăriți urmăriți_ne vedeţi vedeți vezi vizionează votează încearcă încercaţi încercați înregistraţi_vă înregistrați înregistrați_vă înregistrează înregistrează_te înscrie înscrie_te înscrieţi_vă înscrieți înscrieți_vă
give	asociaţi* asociați* cadou* cauz* cont contributi* contribuţi* contribuţie contribuți* contribuție crowdfunding deductibil* donatie donatii donator* donaţi* donaţia donaţia* donaţie donaţii donați* donația donația* donație donații finantat* finanţ* finanț* formular fundaţi* fundați* iban impozit* lunară mecena* non_profit nonprofit ong patreon paypal recurent* redirection* redirecţion* redirecțion* sponsoriz* sprijin* sustinator* sustiner* susţiner* susţinător* susținer* susținător*
pay	abonament* abonare* abonat* abonezi acces accesul anulare anulezi autentific* cont contul contului digitală discount e_paper ediţia ediția euro exclusiv* lei logare logat* login membership membri membru membră nelimitat* oferta oferte ofertei ofertă parolă paywall plan planuri plati plată plăteşti plătești premium pret preturi preţ* preț* probă reducer* reînnoi* ron tarif*
mail	abonare briefing buletin* căsuţa căsuţă căsuța căsuță digest dimineaţa dimineața e_mail* email* inbox* mail mailul mesaj* newsletter* poştă poștă rezumat* scrisoar* scrisori
press	anchet* articol* autoare autoarea autor autori autorii autorul autorului cititoare cititor* editia editie editor* editori* editur* ediţi* ediți* independent* investigatii investigaţi* investigați* jurnalis* jurnalişt* jurnalișt* materiale materialul media poveste poveşti povești presa presei presă publicatie publicaţi* publicați* redacti* redactie redacţi* redacţia redacți* redacția reportaj* reporter* revist* stiri stirile text textul ziar* ziaris* ziarişt* ziarișt* ştiri* ştirile știri* știrile
free	gratis gratuit* liber
period	an ani anual* anul azi dimineata dimineaţa dimineaţă dimineața dimineață luna lunar* luni lunii lună saptaman* seară săptămân* zi zile zilnic* ziua
now	această acest acestui acum aici astazi astăzi azi buton butonul formular* imediat jos link link_ul linkul pagina pagină sus
net	alert* android aplicatia aplicaţi* aplicați* app bluesky canal canale canalul discord facebook* feed google instagram* ios iphone linkedin mastodon news notificar* notificăr* pagina podcast* retele reţel* rețel* rss sociale spotify telegram* threads tiktok* twitter whatsapp* youtube*
share	comentari* comenteaza comentează comentezi copiaza copiază dezbat* discutii discuţi* discuți* distribui* e_mail email facebook forum* like link linkedin opini* opinie partaj* print printează părerea păreri răspunde salveaza salvează share tipareste tipăreşte tipărește tweet twitter whatsapp
rights	acord_scris acordul_prealabil acordul_scris caractere citarea commons conditii condiţi* condiți* confidential* confidenţial* confidențial* cookies copyright creative drepturi* drepturile foto gdpr integral* interzis* licent* licenţ* licenț* permisiun* politica_de_confidențialitate preia preluar* preluarea preluat* reproduc* republic* rezervate sursa sursei sursă termeni*
more	altele anterior* articole asemenea asemănătoare cele citeste citeşte citeşte_şi citește citește_și citite context continuarea detalii etichet* integral interes* legătură mai_mult mai_multe noutati noutăţi noutăți pierde populare rata recomand* recomandare recomandarea recomandări* similar* stiri subiect* subiecte tag taguri teme ultimele următorul vedeţi vedeți vezi ştiri știri
hint	adresa anonim* avertizor* confidenţial* confidențial* contact* corect* corectur* eroare erori erorile feedback folositor greseal* greşeal* greşeli greșeal* greșeli idee idei informatii informaţi* informați* intrebare intrebari mărturi* opinia pont ponturi redactie redacţia redacția securizat* semnal* sesiz* signal sugesti* util utilă întrebare întrebări întrebările
ad	adblock* advertorial* afiliat* afiliere anunt anunturi anunţ anunţuri anunț anunțuri asculta ascultă audio blocare* browser* citire comision* consimt* consimţ* consimț* continut* conţinut* conținut* conținut_extern cookie* cookies javascript lectura lectură linkuri_externe min minute partener* parteneri* promo promovat* publicitar* publicitat* publicitate* reclam* sponsor* timp_de_citire timp_de_lectură video încorporat*
house	atelier* bilet* cană carte cartea carti concurs* conferinta conferinţ* conferinț* curs cursuri căni cărţi cărți eveniment* festival* integram* joc jocuri librarie librări* magazin* magazinul quiz rebus* shop sudoku test tricou* volum* webinar* workshop*
""",
    'ru': """\
we	мы нам нами нас наш наша наше нашего нашей нашем нашему наши нашим нашими наших нашу
you	вам вами вас ваш ваша ваше вашего вашей вашем вашему ваши вашим вашими ваших вашу вы твое твоего твоей твоему твои твоим твоих твой твою твоя твоё тебе тебя тобой ты
do	будь будьте включи включите внеси внесите внести войди войдите войти вступай вступайте выбери выберите выбрать выделите голосуйте дай дайте делись делитесь добавь добавьте жертвуйте жми жмите задайте закажите заказать зарегистрироваться зарегистрируйся зарегистрируйтесь заходи заходите кликни кликните комментировать комментируй комментируйте купи купите купить нажми нажмите написать напиши напишите обсуждай обсуждайте оставайся оставайтесь оставить оставь оставьте отключите открой откройте отмени отмените отменить отправить отправь отправьте оформи оформите оформить оцени оцените перейдите переходи переходите пиши пишите поддержать поддержи поддерживайте поддерживать поддержите поделись поделитесь поделиться подписаться подписывайся подписывайтесь подпишись подпишитесь пожалуйста пожертвовать пожертвуй пожертвуйте получай получайте получите помогай помогайте помоги помогите помочь попробуй попробуйте послушайте предложи предложите прими примите принять присоединись присоединитесь присоединиться присоединяйся присоединяйтесь присылай присылайте пришлите продолжить прокомментировать просим прочитай прочитайте прочтите разреши разрешите разрешить расскажи расскажите рассказать скачай скачайте скачать скачивайте следи следите следить слушай слушайте слушать смотреть смотри смотрите сообщи сообщите сообщить ставьте стань станьте узнавай узнавайте узнай узнайте узнать установи установите читай читайте читать шли
give	boosty patreon paypal благотворител* бусти взнос* донат* донаты донейт* ежемесячн* жертвовател* картой карты краудфандинг* криптовалют* меценат* некоммерчес* нко патреон* перевести перевод* подарк* подарок* поддержк* пожертвова* пожертвован* помощь разов* рублей сбор сбора соучастни* соучастник* спонсор* финансир* фонд*
pay	premium абонемент* авториз* авторизуй* аккаунт* аккаунта безлимит* бесплатн* версии версия войдите войти вход доступ* доступа неограничен* оплат* отмен* отменить оформ* пароль платн* подписк* подпиской подписч* подписчик* предложени* премиум пробн* промокод* регистрац* руб рублей рубля скидк* тариф* учетн* учётн* цена цене цены член членство* эксклюзивн* электронн*
mail	e_mail email newsletter брифинг* вечерн* дайджест* имейл* мейл* письма письмах письмо письмом почт* почта почту рассылк* рассылка* рассылку сводк* утренн* электронн* ящик
press	автор автора авторов авторы выпуск* газет* журнал журнала журнале журналис* журналист* издани* издател* истории история корреспондент* материал* медиа независим* новост* новости номер номера номере пресс* публикаци* расследован* редактор* редакц* редакци* репортаж* репортер* репортёр* свободн* сми статей статье статьи статью статья текст текста цензур* чита* читател*
free	бесплатн* бесплатно даром свободно
period	вечер вечером год года годовая годовой_подписк* годовую году день дней дня ежегодн* ежедневн* ежемесячн* еженедел* каждое каждую каждый лет месяц* месячн* недели неделю неделя регулярн* утро утром
now	внизу выше здесь кнопк* кнопку ниже сегодня сейчас сразу ссылк* ссылка ссылке страниц* тут форма форме форму формы этой этот эту
net	android facebook google instagram ios iphone max push rss rutube spotify telegram tiktok twitter viber vk vpn whatsapp youtube бот бота вайбер* ватсап* вк вконтакте вотсап* дзен дзене инстаграм* канал канала каналах канале каналы лент* макс одноклассник* подкаст* приложени* пуш пуш_уведомлен* пуши сетях социальн* соцсет* твиттер* телеграм* телеграм_канал* телеграмм* тикток* уведомлен* фейсбук* чат чат_бот* чате ютуб* ютьюб* яндекс*
share	facebook telegram twitter whatsapp вконтакте дискусси* комментар* комментир* копировать лайк* лайки мнени* обсудить обсужд* обсуждени* ответить отзыв* печать подел* поделитесь поделиться прокомментир* распечат* реакци* репост* скопир* сохран* сохранить ссылка ссылку твитнуть форум*
rights	commons copyright creative авторск* активная_ссылка активной_гиперссылк* активной_ссылк* воспроизвед* гиперссылк* данных запрещен* защищен* защищены иноагент* иностранного_агента иностранный_агент иностранным_агентом использован* источник* конфиденциальн* копирован* лицензи* обязательн* перепечатк* персональн* пользовательск* прав права правила правообладат* разрешени* редакции роскомнадзор* свидетельств* согласи* соглашени* условия условиями учредител* цитирован*
more	больше главное главные далее дальше еще ещё загрузить интересн* контекст* материалы метки новости обсуждаем* подробн* подробнее показать полностью популярн* последн* похож* предыдущ* пропуст* раздел* рекоменд* самое самые связанн* следующ* смотрите сюжет* также теги тема теме темы читаем* читайте читать
hint	ctrl ctrl_enter enter signal анонимн* безопасн* вопрос* выделите защищенн* идеи идея информаци* исправ* историю контакт* конфиденциальн* новостью обратн* опечатк* очевид* ошибк* ошибку полезн* предложени* прислать протон* свяжитесь связаться связь сообщи* сообщите тему уточнени* фрагмент*
ad	adblock cookie cookies erid javascript аудио аудиоверси* блокировщик* браузер* видео время_чтения встроен* инн комисси* контент* куки мин минут* объявлени* ооо партнер* партнерск* партнёр* послушать промо реклам* реклама* рекламодат* слушать соглас* согласи* спонсирован* спонсор* файлов файлы чтени*
house	афиша билет* вебинар* викторин* воркшоп* игра игры квиз* книга книги книгу книжн* конкурс* конференци* кроссворд* кружк* курс курсы лавка лекци* магазин* мастер_класс* мероприяти* мерч* судоку тест тесты фестивал* футболк* шопер*
""",
    'sh': """\
we	imamo mi možemo nam nama nas naš naša naše našeg našem naši naših našim našima našoj našu smo trebamo zahvaljujemo želimo желимо захваљујемо имамо ми можемо нам нама нас наш наша наше нашег нашем наши нашим нашима наших нашој нашу смо
you	imate možete ste tebe tebi ti tobom tvog tvoj tvoja tvoje tvoji tvojih tvojoj tvoju vam vama vas vaš vaša vaše vašeg vašem vaši vaših vašim vašima vašoj vašu vi želite вам вама вас ваш ваша ваше вашег вашем ваши вашим вашима ваших вашој вашу ви желите имате можете сте твог твој твоја твоје твоји твоју тебе теби ти тобом
do	budi budite daj dajte deli delite dijeli dijelite dobij dobijte dodaj dodajte dodirni doniraj donirajte donirati doprinesi doprinesite dopusti dopustite dozvoli dozvolite glasaj glasajte gledaj gledajte isključi isključite isprobaj isprobajte izaberi izaberite javi javite klikni kliknite kliknuti komentariši komentarišite komentiraj komentirajte kontaktirajte kupi kupite kupiti lajkajte lajkuj lajkujte molimo napiši napišite naruči naručite naručiti nastavi nastavite oceni ocenite ocijeni ocijenite odaberi odaberite omogući omogućite ostani ostanite ostavi ostavite otkaži otkažite otkrij otkrijte piši pišite podeli podelite podijeli podijelite podržati podržavaj podržavajte podrži podržite pogledaj pogledajte pomognite pomozi pomozite pomoći poruči poručite poslati poslušaj poslušajte postani postanite postati pošalji pošaljite prati pratite pratiti preporuči preporučite pretplati pretplatite pretplatiti preuzmi preuzmite pridruži pridružite pridružiti prihvatam prihvati prihvatite prihvaćam prijavi prijavite prijaviti priključi priključite primaj primajte probaj probajte pročitaj pročitajte reci recite registriraj registrirajte registruj registrujte saznaj saznajte skini skinite slušaj slušajte uključi uključite ulogirajte uloguj ulogujte uplati uplatite učlani učlanite vidi vidite zaprati zapratite čitaj čitajte čitati šalji šaljite буди будите види видите гласајте гледајте дајте додајте дозволите донирај донирајте допринесите запратите изаберите искључите кликни кликните коментариши коментаришите купите лајкујте молимо напишите наручите наставите одаберите остави оставите останите откажите откријте оцените пиши пишите погледај погледајте подели поделите подржати подржи подржите помози помозите поручите послушајте постани постаните пошаљи пошаљите прати пратите препоручите претплати претплатите преузми преузмите придружи придружите примајте прихвати прихватите пријави пријавите пробај пробајте прочитај прочитајте региструј региструјте реците сазнајте скините слушајте укључите улогујте уплатите читај читајте шаљите јави јавите
give	crowdfunding dar darov* donaci* donacij* donator* donira* doniranje doprinos* financira* finansira* fondacij* grupno mecen* neprofitn* patreon paypal podršk* podrška podrške podršku podržava* poklon* prilog* priloz* račun računa solidarn* sponzor* sufinancira* udruga udruženj* uplat* uplata* uplatnic* zaklad* članarin* žiro групно донатор* донациј* донира* доприн* мецен* непрофитн* подршка подршке подршку поклон* прилог* рачун рачуна солидарн* спонзор* суфинансира* удружењ* уплат* уплатниц* финансира* фондациј* чланарин*
pay	akcija cena cene ceni cijena cijene cijeni digitaln* din dinara e_paper ekskluzivn* elektronsk* eura euro evra izdanje lozink* nalog naloga neograničen* otkaz* otkaži paket paketi plati plaćan* plus ponud* popust* premium pretplat* pretplata* pretplatni* prijava pristup* probn* račun član članica članom članovi članstv* дигитал* динара евра ексклузивн* електронск* лозинк* налог налога неограничен* пакет пакети плаћањ* понуд* попуст* премијум претплат* претплатни* приступ* пријава цена цене члан чланови чланств*
mail	bilten* biltena e_mail* e_pošt* e_pošta e_poštu email* imejl* inbox* jutarnj* mail mailom mejl* newsletter* njuzleter* pisma pismo pismu pošta poštu pregled sandučić* sažetak билтен* е_пошта имејл* мејл* мејла писма писмо пошта пошту преглед сандучић* јутарњ* њузлетер*
press	autor autora autori autorka dnevni* istraživ* izdanja izdanje izdavač* magazin* medij medija mediji medijsk* nakladni* nedeljnik* nedjeljnik* neovisn* nezavisn* novina novinama novinar novinar* novinarstv* novine portal portala priča priče priču redakci* redakcij* reportaž* slobodn* tekst teksta tekstova tekstovi tjednik* urednik* urednič* uredništv* vesti vijesti časopis* čitalac čitaoc* čitatelj* čitateljic* članak članci članka članke аутор аутора аутори ауторка вести дневни* издавач* издања издање истражив* магазин* медиј медија медији медијск* недељник* независн* новина новинар* новинарств* новине портал портала прича приче причу редакциј* репортаж* слободн* текст текста текстови уредник* уредништв* часопис* читалац читаоц* читатељ* чланак чланка чланке чланци
free	besplatn* besplatno gratis slobodno бесплатн* бесплатно гратис
period	dan dana dnevn* dnevno godina godine godinu godišnja_pretplat* godišnje_članstv* jutra jutro mesec* mesečn* mjesec* mjesečn* nedelja nedelje nedeljn* nedelju sedmic* sedmičn* svake svaki svako svakog tjedan tjedn* tjedna veče večer вече година године годину годишња_претплат* дан дана дневн* месец* месечн* недеља недеље недељн* недељу сваке сваки сваког седмиц* јутро
now	danas dole dolje dugme dugmeta formular* gore gumb ispod link linka linkom linku obrazac odmah ova ovaj ovde ovdje ovom ovu poveznic* sad sada stranic* stranici горе данас доле дугме испод линк линка линку образац ова овај овде овдје овом ову одмах сад сада страниц* формулар*
net	android aplikacij* app bluesky društven* facebook* facebooku fejsbuk* googl* google instagram* ios iphone jutjub* kanal kanala kanale kanalu linkedin mastodon mrež* notifikacij* obavešt* obaveštenj* obavijest* podcast* podkast* rss spotify telegram* threads tiktok* tviter* twitter* vajber* viber whatsapp* youtube* апликациј* вајбер* вотсап* гугл друштвен* инстаграм* канал канала каналу мреж* нотификациј* обавешт* подкаст* твитер* телеграм* тикток* фејсбук* јутјуб*
share	debat* diskusij* facebook forum* ispis* ispiš* komentar* komentariš* komentir* kopiraj* kopirati lajk* link mail mišljenj* mišljenje odgovor* odštampaj podela podeli podelite podijel* podijeli* print rasprav* reakcij* sačuvaj* share spremi spremiti sviđa twitter viber whatsapp štampaj* дебат* дискусиј* коментар* коментариш* копирај* лајк* линк мишљењ* одговор* подели поделите расправ* реакциј* сачувај* свиђа форум* штампај*
rights	autorsk* commons copyright creative dopušten* dopuštenj* dozvol* dozvoljen* impressum impresum izvor* kolačić* korištenj* korišćenj* licenc* ličnih navođenj* objavljivanj* odobrenj* osobnih podataka prava pravila prenošenj* preuzimanj* pridržan* privatnost* reprodukcij* saglasnost* suglasnost* sva_prava umnožavanj* uslov* uslovi uvjet* uvjeti zabranjen* zadržan* zadržana ауторск* дозвол* дозвољен* забрањен* задржана извор* импресум колачић* коришћењ* лиценц* личних навођењ* објављивањ* одобрењ* података права правила преношењ* преузимањ* приватност* репродукциј* сагласност* сва_права услов* услови
more	detaljn* dosije* izdvajamo još ključne najnovij* najčitanij* nastavak opširnij* ostale_vesti ostale_vijesti oznake pogledajte popularn* povezan* preporuk* preporuč* prethodn* prikaži propust* pročitaj* pročitajte reči riječi sledeć* sličn* slične slični sljedeć* srodn* tag tagovi takođe također tema teme temi temu vesti vezane vidi vijesti više zanima* zanimlji* čitajte вести види детаљн* занима* занимљи* издвајамо кључне наставак најновиј* најчитаниј* ознаке опширниј* остале_вести повезан* погледајте популарн* препорук* препоруч* претходн* прикажи пропуст* прочитај* прочитајте речи следећ* сличн* сродн* тагови такође тема теме тему читајте још
hint	anonimn* dojav* dojavi dojavite fotografij* grešk* greška* ideja ideje ideju informacij* ispravak* ispravi* ispravk* kontakt* kontaktiraj* korisn* pitanj* pitanja pogrešk* poverljiv* povjerljiv* povratn* predlog* prijav* prijedlog* primedb* primjedb* signal sugestij* svedo* svjedo* tipfeler* uzbunjivač* zviždač* анонимн* грешк* дојав* идеја идеје информациј* исправи* исправк* контакт* корисн* питањ* поверљив* повратн* предлог* примедб* пријав* сведо* сугестиј* узбуњивач*
ad	adblock* affiliate audio blokator* blokir* browser* cookie cookies eksterni javascript kolačić* min minut* oglas* oglasi oglašavanj* partner* plaćeni poslušaj* pr pregledač* preglednik* pristanak pristank* privol* promo promotivn* provizij* reklam* reklama* sadržaj* saglasn* slušaj spoljn* sponzor* sponzoriran* sponzorisan* suglasn* ugrađen* vanjsk* video vreme_čitanja vrijeme_čitanja čitanj* аудио блокатор* блокир* браузер* видео време време_читања колачић* мин минут* оглас* оглашавањ* партнер* плаћени послушај* прегледач* пристанак пристанк* провизиј* промо промотивн* реклам* сагласн* садржај* слушај спонзор* спонзорисан* спољн* уграђен* читањ*
house	dućan* festival* igra igre karte knjig* knjiga knjižar* knjižara konferencij* križaljk* kurs kviz* majic* nagradn* prodavnic* radionic* shop sudoku tečaj* trgovin* tribina tribine ukrštenic* ulaznic* vebinar* webinar* webshop* šalic* šolj* вебинар* игра игре карте квиз* конференциј* курс књиг* књига књижар* мајиц* наградн* продавниц* радиониц* судоку трибин* укрштениц* улазниц* фестивал* шоља шоље шољу
""",
    'sk': """\
we	chceme my máme môžeme nami naša naše našej naši našich našim našimi našom našu nám nás náš nášho nášmu potrebujeme používame prosíme píšeme sme ďakujeme
you	chcete máte môžete ste teba tebe tebou ti tvoj tvoja tvoje tvojej tvojho tvoju ty vami vaša vaše vašej vaši vašich vašim vašimi vašom vašu vy vám vás váš vášho vášmu čítate ťa
do	dajte darovať daruj darujte dať diskutujte dočítajte hlasujte hodnoťte klikni kliknite kliknúť komentujte kontaktujte kúpiť kúpte nahlásiť nahláste nainštalujte napísať napíš napíšte nenechajte nezmeškajte objavte objednajte objednať odhlásiť odoberajte odoberať odomknite odošlite ohodnoťte podpor podporiť podporovať podporte podporujte pokračovať pokračujte pomôcť pomôž pomôžte poslať povedzte povoliť povoľte pozrite počúvajte pošli pošlite predplatiť predplaťte prečítajte pridaj pridajte pridať prihlásiť prihláste prijať prijmite pripojiť pripojte prispej prispejte prispieť prosíme píšte registrujte skúste sledovať sleduj sledujte staň staňte stať stiahnite stiahnuť súhlasím upozornite vstúpte vyberte vybrať vyplňte vypnite vypočujte vyskúšajte vyskúšať využite zadajte zapnite zapojiť zapojte zaregistrovať zaregistrujte zašlite zdieľajte zdieľať zostaňte zrušiť zrušte zvoľte zvážte získajte získať čítajte čítať ďakujeme
give	crowdfund* dane darca darcov darcovia darcovs* darov dary daňov* dobrovoľn* donio financov* financuj* iban mecenáš* nadáci* nezisk* občianske patreon patrón* percent percentá podpor* podporovateľ* poďakov* prispiev* príspev* qr startlab zbierk* združenie účet účtu ľudialuďom
pay	akcia akciu balík* balíč* cena cenu ceny darčekov* digitáln* e_paper eur eura euro exkluzív* heslo konto kupón* neobmedzen* odomkn* platb* platen* plus ponuk* predplat* predplatiteľ* predplatné predplatného premium prihlás* prihlásen* prémiov* prémium prístup* skúšobn* voucher výhod* zaplať* zruš* zľav* účet účtu člen členom členov členovia členstv*
mail	e_mail* email* list listy mail mailom mailu newsletter* odber* pošt* prehľad schránk* spravodaj* súhrn*
press	autor autorka denník* investigatív* magazín* médi* nezávisl* novin* noviny novinár* publicist* redakci* redaktor* redakčn* reportáž* spravodajstv* správ* text textov texty tlač tlačen* týždenník* vydani* vydavateľ* vydavateľstv* časopis* čitateľ* článk* články článo* čísla číslo šéfredaktor* žurnalist*
free	bezplatn* gratis voľne zadarmo zdarma
period	denne denný deň dní každá každé každú každý mesačn* mesačne mesiac* mesiace mesiacov rok roka roky ročne ročná ročné ročný ráno týždenne týždeň týždň* večer
now	dnes dole formulár* hneď ihneď link linku nižšie odkaz* odkaze stránk* stránke tejto tento teraz tlačidl* tomto tu túto vyššie
net	android aplikáci* bluesky facebook* facebooku google* instagram* ios iphone kanál* linkedin* mastodon messenger notifikáci* podcast* podcasty rss siete sieťach sociálnych spotify telegram* threads tiktok* twitter* upozorneni* whatsapp* youtube*
share	debat* diskusi* diskut* e_mail facebook fórum komentov* komentár* kopírovať názor* odkaz skopírovať tlačiť tweet twitter uložiť vytlačiť whatsapp zdieľaj* zdieľan* zdieľať
rights	autorsk* commons copyright creative gdpr kopírov* licenci* ochrana_osobných ochrana_súkromia ochrane_osobných osobných podmienk* povoleni* prevzati* práv práva publikov* písomn* reprodukci* rozširovan* sita súhlas* súkromi* tasr vyhraden* zakázan* zdroj údajov šíreni*
more	aj mohlo najnovš* najčítan* nasledujúc* neprehliad* obľúben* odporúč* pozri pozrite predchádzajúc* prehliadnite prečítajte súvisiac* tagy tiež téma tému témy viac zaujím* zaujímať čítajte čítané čítať ďalej ďalšie
hint	anonym* chyb* chybu dôvern* informáci* kontakt* máte našli nepresnos* námet* návrh* oprav* opravu otázk* oznamovateľ* ozvite podnet* preklep* pripomien* signal spätná_väzba spätnú_väzbu sťažnos* tip tipy užitočn* viete
ad	adblock* affiliate* audio blokov* cookie* extern* inzer* inzercia javascript komerčn* min minút obsah obsahu partner* partnerov platená pokračuje prehliadač* províz* reklam* reklamou spolupráca sponzor* súhlas súhlasu vložen* vypočuť čas_čítania čítania čítanie
house	akcie besed* e_shop* eshop* festival* hra hrnček* hry kalendár* knih* knihy kníhkupect* krížov* kurz* kvíz* lístky obchod* podujati* sudoku súťaž* tričk* vstupenk* webinar* webinár* workshop*
""",
    'sl': """\
we	imamo mi midva nam nami nas naš naša naše našega našem našemu naši naših našim našimi našo potrebujemo smo zahvaljujemo želimo
you	imate lahko_podprete ste tebe tebi teboj ti tvoj tvoja tvoje tvojega tvojih tvojo vam vami vas vaš vaša vaše vašega vašem vašemu vaši vaših vašim vašimi vašo vi želite
do	beri berite bodi bodite brati daj dajte darovati daruj darujte deli delite deliti dodaj dodajte doniraj donirajte donirati dovoli dovolite glasuj glasujte glej glejte izberi izberite izklopite klikni kliknite klikniti komentiraj komentirajte kupi kupite kupiti nadaljuj nadaljujte nakažite naloži naložite nameni namenite nameniti napiši napišite naročam naroči naročite naročiti oceni ocenite odjavi odjavite odkrij odkrijmo odkrijte oglej oglejte omogoči omogočite onemogočite opozorite ostani ostanite pisati piši pišite podpiraj podpirajte podpreti podpri podprite poglej poglejte pomagaj pomagajte pomagati poskusi poskusite poslati poslušaj poslušajte postani postanite postati povej povejte pošlji pošljite preberi preberite preizkusi preizkusite prejemaj prejemajte prejmi prejmite prekliči prekličite prenesi prenesite preverite pridruži pridružite pridružiti prijavi prijavite prijaviti priporoči priporočite prisluhni prisluhnite prispevaj prispevajte prispevati prosimo registriraj registrirajte registrirati sledi sledite slediti sporoči sporočite sporočiti sprejemam sprejmem sprejmi sprejmite spremljaj spremljajte spremljati strinjam vabimo vklopite vpiši vpišite vstopi vstopite včlani včlanite všečkaj všečkajte zamudite
give	darila darilo darova* darovalc* darovalec dohodnin* dohodnina donacij* donator* donira* društv* financir* financiran* fundacij* iban mecen* množično nakazil* nakazilo namenitev* namenjanj* nepridobitn* neprofitn* odstotek patreon paypal podpor* podpora* podporni* podpornik* pokrovitelj* prispev* prispevek* qr sofinancir* solidarn* sponzor* trr upn
pay	akcij* cena cene ceni ceno digitaln* dostop* e_izdaj* e_časopis* ekskluzivn* eur evra evrov gesla geslo naročil* naročite naročni* naročnic* naročnik* naročnin* neomejen* odpove* paket paketi plačil* plačljiv* plus ponudb* popust* poskusn* preizkus* prekli* premium prijava račun ugodnost* uporabniški* zaklenjen* član člani članica članstv*
mail	dnevni e_mail* e_novic* e_novice e_pošt* e_pošta elektronsk* email* glasilo jutranj* mail mejl* nabiralnik* newsletter* novice novičnik* pisma pismo povzet* predal* pregled* tedensk*
press	avtor avtorica avtorja avtorji besedil* bralce bralcem bralcev bralci bralec bralk* dnevnik* izdaj* izdaja* izdajatelj* medij medija mediji medijsk* neodvisn* novic* novinar* novinarstv* poročanj* preiskoval* prispevek raziskoval* reportaž* revij* revija* tednik* uredni* urednik* uredništv* založni* zgodb* zgodba* časnik* časopis* članek člank* članka članke članki številk* številka*
free	brezplačn* brezplačno gratis prosto zastonj
period	dan dnevn* dnevno dni jutra jutro leta letna_naročnina letno letno_naročnino leto mesec* meseca mesečn* teden tedensk* tedensko tedna večer vsak vsako vsakodnevn* zjutraj
now	danes gumb gumba link obrazca obrazcu obrazec povezav* povezava* povezavo sedaj spodaj spodnj* stran strani takoj tu tukaj zdaj zgoraj
net	android aplikacij* app bluesky družben* družbenih facebook* facebooku google instagram* ios iphone kanal kanala kanalu linkedin mastodon obvestil* obvestila* omrež* omrežj* podcast* podkast* potisn* rss spotify telegram* threads tiktok* twitter* viber whatsapp* youtube*
share	debat* deli delite deljenj* e_pošta facebook forum* komentar* komentir* kopiraj* mnenj* mnenje natis natisni* odgovor* odziv* odzivi povezavo razprav* shrani* shranite tiskaj* twitter viber všeč* všečkaj whatsapp
rights	avtorsk* commons copyright creative dovoljenj* impresum kolofon licenc* navedb* osebnih piškotk* podatkov pogoj* pogoji pogoji_uporabe ponatis* pravic* pravice prepovedan* pridržan* razmnoževanj* reproduc* reprodukcij* soglasj* splošni varstvo_osebnih varstvu_osebnih vir viri vse_pravice zasebnost*
more	berite branje brano glej glejte izpostavljen* ključne_besede nadaljevanj* najbolj najbolj_brano najbran* najnovejš* naslednj* novice ostale_novice oznak* podobn* podrobn* povezan* preberi* preberite prejšnj* prikaži priljubljen* priporoč* priporočamo* sorodn* tema teme temo tudi več zadnje zamud* zanima* zanimiv* še
hint	anonimn* fotografij* ideja ideje idejo informacij* kontakt* koristn* namig* napak* napaka* napako obrni* obrnite opozorite opozorite_nas pišite popravek* popravi* popravk* povratn* predlaga* predlog* prijavi* signal stik tipkarsk* uporabn* varno vprašanj* vprašanja zatipk* zaupn* žvižgač*
ad	adblock* affiliate blokator* blokir* branj* branja brskalnik* cookie cookies javascript min minut* naročen* oglas* oglasi oglašev* partner* piškot* piškotk* plačan* poslušaj* pr prisluhn* privol* privolit* promo promocijsk* provizij* reklam* soglasj* sponzor* sponzoriran* strinja* vdelan* video vsebin* zunanj* zvočn* čas_branja čitanj*
house	delavnic* festival* igra igre igric* izlet* knjig* knjiga* knjigarn* konferenc* križank* kviz* majic* nagradn* shop skodelic* spletna spletni sudoku tečaj* trgovin* vstopnic* webinar*
""",
    'sq': """\
we	besojmë duam falënderojmë i_yni jemi jonë kemi na ne nesh neve sonë tanë tanët tona tonë ynë
you	do_të_donit doni ia_juaj jeni jote ju jua juaj juaja juajin juajën jush juve keni mundeni suaj ti tua tuaj tuajat tuajin tuajën ty tënd tënde yt
do	abonohu abonohuni abonoju abonojuni aktivizo aktivizoni anulo anuloni bashkohu bashkohuni bashkoju bashkojuni bli blini bëhu bëhuni dhuro dhuroni dëgjo dëgjoni dërgo dërgona dërgoni ftojmë humbisni hyni identifikohu identifikohuni jepni ju_lutemi kliko klikoni klikoni_këtu komento komentoni kontakto kontaktoni kontribuo kontribuoni kyçu kyçuni lejo lejoni lexo lexoni lini lutemi lër mbështesni mbështet mbështetnani mbështetni mbështetë merrni merrpjesë mos_e_humbni mos_humb mos_humbisni na_dërgoni na_kontaktoni na_ndihmoni na_ndiqni na_njoftoni na_shkruani na_trego ndani ndihmo ndihmona ndihmoni ndiq ndiqe ndiqna ndiqnani ndiqni njoftoni porosit porositni prano pranoni provo provoni pëlqe pëlqeni përfito përfitoni qëndro qëndroni raporto raportoni regjistrohu regjistrohuni shih shihni shiko shikoni shkarko shkarkoni shkruaj shkruana shkruani shpërndaj shpërndajeni shpërndani shto shtoni shtypni thuaj tregona tregoni vazhdo vazhdoni vendosni vizito vizitoni vlerëso vlerësoni voto votoni zbulo zbuloni zgjidh zgjidhni
give	anëtar_mbështetës bamirës* dhuratë* dhurim* dhurues* donacion* donator* financ* fitimprurës* fond* grant grante iban jofitimprurës* jofitimprurëse kafe kontribues* kontribut* llogari_bankare mbështetje* mbështetës* ndihma ndihmë ojf patreon paypal sponsor* vullnetar*
pay	abon* abonent* abonim* abonues* akses* anëtar* anëtarësi* digjital* ekskluziv* euro falas fjalëkalim* gjysmëçmim* hyrje kupon* kyçu kyçuni lekë llogari* muajin_e_parë ofert* pages* pagesë paguaj paguar paketa paketë pakufi pakufizuar* plan plane premium provë qasje rinov* tarif* zbritje* çmim*
mail	adresën buletin* buletini e_mail* email* email_it emaili kuti kutinë letra letrën letër mëngjesi newsletter* posta postë përmbledhje*
press	artikuj* artikull artikullin botim* botues* editor* gazet* gazetar* gazetari* histori* hulumtime* hulumtues* investigi* kronik* lajm* lajme lajmet lexues* media medias mediat mediave medium* numri numër pavarur* portal* raport* redaksi* redaktor* reportazh* revist* rrëfim* shkrim* shtyp*
free	falas lirisht lirë pa_pagesë
period	dita ditor* ditore ditë ditën fundjavë* fundjavës javor* javore javë javën mbrëmje muaj muajin muajit muajsh muajt mujor mujore mëngjes përditë vit vitin vjetor* vjetore çdo
now	buton* butonin faqe faqen formular* formularin kjo këtu këtë lidhje lidhjen link linku linkun menjëherë më_poshtë poshtë sipër sot tani
net	android aplikacion* app facebook facebook_un google instagram ios iphone kanal* kanali linkedin njoftim* njoftimet podcast* podkast* rrjete rrjetet rss sociale spotify telegram threads tiktok twitter viber whatsapp x youtube
share	debat* diskut* email facebook forum* koment* komente komento kopjo lidhjen mendim* opinion* printo pëlqej përgjigju ruaj shpërndaj shpërndaje twitter whatsapp
rights	autorit autorësi* commons copyright creative drejta drejtat kushte kushtet leje lejen licenc* licencë me_burim ndalohet ndalua* politika_e_privatësisë privatësi* privatësisë rezervuar* ribot* ribotim* riprodh*
more	detaje* etiketa fundit gjithashtu humbisni lexo lexoni lexuarat lidhura më_lexuarat më_shumë mëparshm* ngjashme popullor* rekomand* shih shiko sugjer* tema temat temë tjera tjetër të_fundit të_lidhura të_ngjashme vijues*
hint	ankes* anonim* denoncim* denonco* dobishm* dëshmi* gabim* gabime ide ideja idetë informacion* konfidencial* kontakt* korrigj* korrigjim* korrigjo na_njoftoni njoftoni pyetje* përmirës* saktësim* sigurt* sinjaliz* sugjerim* sugjero* tregim*
ad	adblock* affiliate audio bllokues* cookie* dëgjo* jashtëm* javascript komision* kuki* lexim* min minuta partner* promovu* pëlqim* përmbajtje* reklam* reklama reklamë shfletues* sponsor* sponsorizuar* video
house	aktivitet* bilet* bileta dhuratë dyqan* festival* fjalëkryq* konkurs* kuiz* kurs* libra librari* libri librin libër lojë lojëra punëtori* quiz sudoku trajnim* webinar* çmime
""",
    'sv': """\
we	oss vi vår våra vårt
you	dej dig din dina ditt du er era ert ni
do	acceptera aktivera anmäl anslut ansök avbryt avsluta berätta beställ besök betygsätt bidra bli_en_av bli_medlem bli_månadsgivare bli_prenumerant bli_stödmedlem boka dela diskutera donera engagera fortsätt fyll följ följa ge gilla godkänn hjälp hjälpa hämta klicka kommentera kontakta köp köpa ladda logga lyssna läs läsa maila mejla missa prenumerera prova registrera ring rösta skapa skicka skriv skriva skänk stäng stöd stötta swisha teckna testa tillåt tipsa titta tryck upptäck vinn välj välja
give	avdrag bankgiro bidrag bidrar crowdfund* donation* finansier* finansieras frivillig* givare gåva gåvor insamling* månadsgivare plusgiro skatteavdrag* stiftelse* stöder stödjer stödmedlem* stödprenum* stöttar swish tack
pay	betala betalning* betalvägg bindningstid digital e_tidning* erbjudande* etidning exklusiv* förmån* inlogg* inloggad kampanj* konto kr kronor kund* låst låsta lösenord medlem* medlemskap obegränsad* paket plus premium prenumer* prenumerant* prenumeration* pris priset prova provperiod* rabatt* tillgång uppsägning* åtkomst
mail	brev brevet briefing e_post* epost inkorg* mail mejl mejladress* mejlen mejlkorg* nyhetsbrev* sammanfattning
press	ansvarig_utgivare artikel* artiklar chefredakt* förlag* granskning* grävande journalist* läsar* läsare* magasin* medier nummer nyhet* nyheter oberoende press publicist* redaktion* reportage* reporter* skribent* tidning* upplaga* utgivare*
free	fri fritt gratis kostnadsfri*
period	dag dagar daglig* dagligen dygn kväll morgon månad* månaden månader varje vecka* veckan veckor år året årlig* årsvis
now	dag denna detta direkt formulär* här idag knapp* länk länken nedan nu ovan sida sidan
net	android app appar appen bluesky facebook* flöde google instagram ios iphone kanal* linkedin mastodon notis notiser podcast* podd* poddar podden pushnotis* rss sociala spotify telegram threads tiktok twitter whatsapp youtube
share	debatt* dela delningar diskussion* diskut* e_post facebook forum insändare* kommentar* kommentera kopiera länk mejla skriv spara twitter tyck whatsapp åsikt*
rights	användarvillkor citera commons copyright creative förbehåll* integritet* integritetspolicy kopiering* källa licens* medgivande personuppgift* rättigheter tillstånd* upphovsrätt* utgivningsbevis villkor* återgivning*
more	bakgrund fler föregående läs läsa lästa mer mest missa nästa också populär* rekommend* relatera* se senaste taggar tema tipsar vidare ämne ämnen även
hint	anonym* faktafel feedback fel felaktig* fråga frågor förslag har_du_sett hittat_ett hjälpsam idé konfidentiell* kontakt* korrig* källskydd* meddelarskydd* rätta rättelse* sekretess stavfel synpunkt* tips tipsa vet_du visselblås*
ad	adblock* affiliate* annons* annonsblockerare annonser betalt cookie* extern* inbädd* innehåll* javascript kakor lyssna lästid min minuter partner* provision reklam* samarbete* samtycke* sponsra* tredjepart* uppläsning webbläsare*
house	biljett* bok butik* böcker evenemang* event festival* frågesport* korsord* kurs kurser läsarresa* mugg quiz resor shop spel sudoku vinlåda webbinar* webbshop webinar* workshop*
""",
    'sw': """\
we	chetu hatumilik* hatuna kwetu letu nasi petu sisi timu_yetu tuambie tuandikie tueleze tufuate tujulishe tuna* tunahitaji tunakuomba tunakushukuru tunaomba tunawashukuru tungependa tupigie tusaidie tuta* tutumie wanatu* wetu yetu zetu
you	chako chenu kwako kwenu lako lenu mnaweza msomaji nanyi nawe ninyi nyinyi pako tunaku* tutaku* umeona umewahi unapenda unapo* unaposoma unasoma unataka unaweza ungependa utakuwa wako wenu wewe yako yenu zako zenu
do	agiza agizeni andika andikeni andikisha angalia angalieni baki bofya bofyeni bonyeza bonyezeni chagua chagueni changia changieni endelea endeleeni fuata fuateni fuatilia fuatilieni futa ghairi gundua gundueni gusa hakikisha ingia ingieni jaribu jaribuni jiandikishe jiandikisheni jisajili jisajilini jiunge jiunge_nasi jiungeni kubali kubalini kuwa_mwanachama lipa lipia msikose nunua nunueni ongeza pakua pakueni pata pateni penda piga pokea pokeeni ruhusu saidia saidieni sajili sakinisha sambaza sambazeni shiriki shirikisha shirikisheni sikiliza sikilizeni sitisha soma someni tafadhali tazama tazameni tembelea tembeleeni toa toa_maoni toeni tuambie tuambieni tuandikie tuandikieni tuchangie tueleze tuelezee tufuate tufuateni tujulishe tuma tumeni tupigie tusaidie tusaidieni tutumie tutumieni tuunge unga usikose usipitwe usisahau washa wasiliana wasilianeni weka zima
give	bila_faida changizo harambee hiari hisani isiyo_ya_faida kahawa kuchangia kuchangia_kazi kufadhili kufadhiliwa kuunga_mkono m_pesa mchangiaji mchango mfadhili mfuko michango misaada mpesa msaada patreon paypal tunategemea ufadhili wachangiaji wafadhili wafadhiliwa wanaotusaidia wanaounga wanatuchangia zawadi
pay	ada akaunti bei bila_kikomo e_paper ingia kidijitali kifurushi kila_mwezi ksh kufikia kughairi kuingia kujisajili kulipa kulipia kusitisha lipa majaribio malipo mwanachama nenosiri ofa premium punguzo sh shilingi toleo tsh uanachama ufikiaji usajili vifurushi waliojisajili walipaji wanachama
mail	barua barua_pepe baruapepe email jarida jarida_letu kikasha majarida muhtasari newsletter sanduku_la_barua
press	chapisho chombo_cha_habari chumba_cha_habari gazeti habari habari_za_uchunguzi hadithi huru jarida magazeti makala matoleo mchapishaji mhariri msomaji mwanahabari mwandishi ripoti safu simulizi taarifa tahariri toleo uanahabari uandishi uandishi_huru vyombo_vya_habari waandishi wahariri wanahabari wasomaji
free	bila_gharama bila_malipo bure
period	asubuhi jioni kila kila_mwaka kila_mwezi kila_siku kila_wiki miaka miezi mwaka mwezi siku wikendi wiki
now	fomu hapa hapa_chini hapo_chini kitufe kiungo leo papo_hapo sasa sasa_hivi ukurasa viungo
net	android app arifa chaneli channel facebook google instagram ios iphone kijamii mitandao mtandao podcast podikasti programu rss spotify tahadhari telegram tiktok twitter whatsapp x youtube
share	chapisha facebook hifadhi jadili jibu jukwaa kiungo maoni mjadala nakili penda sambaza shiriki shirikisha toa_maoni twitter whatsapp
rights	chanzo commons copyright creative faragha hairuhusiwi haki_zote hakimiliki idhini kuchapisha kuchapishwa leseni masharti nakala ruhusa sera_ya_faragha vigezo zimehifadhiwa
more	habari_zaidi iliyotangulia inayofuata inayohusiana kuhusiana lebo maarufu mada mapendekezo mpya pia punde soma_pia soma_zaidi tazama_pia zaidi zilizosomwa zinazohusiana zinazovuma
hint	bila_kujulikana dokezo kidokezo kosa kwa_siri lalamika makosa malalamiko maoni mapendekezo marekebisho masahihisho maswali mawasiliano mawazo pendekezo ripoti sahihisho salama siri swali wasiliana wazo
ad	cookies dakika idhini imedhaminiwa javascript kamisheni kivinjari kizuia kutangaza matangazo maudhui mshirika mtangazaji ridhaa ruka sauti sikiliza tangazo udhamini vidakuzi wadhamini washirika watangazaji
house	chemsha_bongo duka fulana fumbo kikombe kitabu kozi mafumbo semina tamasha tiketi vitabu warsha webinar zawadi
""",
    'th': """\
we	~กองบรรณาธิการ ~กับเรา ~ของเรา ~ทางเรา ~ทางเว็บไซต์ ~ทีมงาน ~พวกเรา ~สำนักข่าวของเรา ~เรา ~เว็บไซต์ของเรา ~ให้เรา
you	~กับคุณ ~ของคุณ ~ของท่าน ~คุณกำลัง ~คุณคือ ~คุณจะ ~คุณชอบ ~คุณต้องการ ~คุณผู้อ่าน ~คุณมี ~คุณสามารถ ~คุณอ่าน ~คุณเป็น ~คุณได้ ~ถึงคุณ ~ถ้าคุณ ~ที่คุณ ~ทุกท่าน ~ท่านผู้อ่าน ~ท่านสามารถ ~ผู้อ่านทุกท่าน ~พวกคุณ ~หากคุณ ~ให้คุณ ~ให้ท่าน
do	~กดติดตาม ~กดแชร์ ~กดไลก์ ~กรุณา ~คลิก ~คลิกดู ~ค้นพบ ~ชมคลิป ~ช่วย ~ซื้อ ~ดาวน์โหลด ~ดำเนินการต่อ ~ดูเพิ่ม ~ติดตาม ~ติดต่อ ~ทดลอง ~บริจาค ~บอกเรา ~พบกับ ~ฟัง ~ยกเลิก ~ยอมรับ ~ยินยอม ~รับชม ~ร่วม ~ร่วมเป็น ~ลงทะเบียน ~สนับสนุน ~สมัคร ~สมัครรับ ~สมัครสมาชิก ~สั่งซื้อ ~สแกน ~ส่งข่าว ~ส่งข้อความ ~ส่งมาที่ ~ส่งเรื่อง ~อนุญาต ~อย่าพลาด ~อย่าลืม ~อ่าน ~เขียน ~เข้าร่วม ~เข้าสู่ระบบ ~เชิญ ~เปิดใช้งาน ~เพิ่มเพื่อน ~แชร์ ~แตะ ~แบ่งปัน ~แสดงความคิดเห็น ~แอดไลน์ ~โปรด ~ให้คะแนน
give	~ของขวัญ ~บริจาค ~ผู้บริจาค ~ผู้สนับสนุน ~พร้อมเพย์ ~มูลนิธิ ~ระดมทุน ~ลดหย่อนภาษี ~สนับสนุน ~สมทบทุน ~เงินบริจาค ~เงินสนับสนุน ~เลขบัญชี ~เลี้ยงกาแฟ ~โอนเงิน ~ไม่แสวงผลกำไร ~ไม่แสวงหากำไร
pay	e_paper premium ~ข้อเสนอ ~ค่าสมาชิก ~ชำระเงิน ~ต่ออายุ ~ทดลองใช้ ~บัญชี ~บาท ~พรีเมียม ~พรีเมี่ยม ~ยกเลิก ~ราคา ~ล็อกอิน ~สมัครสมาชิก ~สมาชิก ~สิทธิพิเศษ ~ส่วนลด ~อีเปเปอร์ ~เข้าถึง ~เข้าสู่ระบบ ~เฉพาะสมาชิก ~แพ็กเกจ ~แพ็คเกจ ~โปรโมชัน ~โปรโมชั่น ~ไม่จำกัด
mail	e_mail email newsletter ~กล่องจดหมาย ~จดหมาย ~จดหมายข่าว ~นิวส์เลตเตอร์ ~รับข่าวสาร ~สรุปข่าว ~อีเมล ~อีเมล์
press	~กองบรรณาธิการ ~ข่าว ~ข่าวสด ~คอลัมน์ ~ฉบับ ~นสพ. ~นักข่าว ~นิตยสาร ~บทความ ~บทบรรณาธิการ ~บรรณาธิการ ~ผู้สื่อข่าว ~ผู้อ่าน ~รายงาน ~วารสารศาสตร์ ~สกู๊ป ~สำนักข่าว ~สำนักพิมพ์ ~สื่อ ~สื่อมวลชน ~สื่ออิสระ ~หนังสือพิมพ์ ~อิสระ ~เจาะลึก
free	~ฟรี ~ไม่คิดค่า ~ไม่มีค่าใช้จ่าย ~ไม่เสียค่าใช้จ่าย
period	~ต่อปี ~ต่อเดือน ~ทุกวัน ~ทุกสัปดาห์ ~ทุกเช้า ~ทุกเดือน ~ประจำวัน ~ปี ~รายปี ~รายวัน ~รายสัปดาห์ ~รายเดือน ~วัน ~สัปดาห์ ~เดือน
now	~ขณะนี้ ~ข้างล่าง ~ด้านล่าง ~ตอนนี้ ~ทันที ~ทางนี้ ~ที่นี่ ~ปุ่ม ~ลิงก์ ~ลิงค์ ~วันนี้ ~หน้านี้ ~เดี๋ยวนี้ ~แบบฟอร์ม ~ได้ที่
net	facebook fanpage google instagram line rss spotify telegram tiktok twitter whatsapp youtube ~การแจ้งเตือน ~กูเกิล ~ช่อง ~ติ๊กต็อก ~ทวิตเตอร์ ~ทางไลน์ ~พอดคาสต์ ~พอดแคสต์ ~ยูทูบ ~ยูทูป ~อินสตาแกรม ~เพจ ~เฟซบุ๊ก ~เฟซบุ๊ค ~เฟสบุ๊ก ~แจ้งเตือน ~แฟนเพจ ~แอนดรอยด์ ~แอป ~แอปพลิเคชัน ~แอปพลิเคชั่น ~แอพ ~โซเชียล ~ไลน์กลุ่ม ~ไลน์แอด ~ไอจี ~ไอโฟน
share	facebook ~กดไลค์ ~กระทู้ ~ความคิดเห็น ~คอมเมนต์ ~คอมเม้นท์ ~คัดลอก ~คัดลอกลิงก์ ~ตอบกลับ ~ถูกใจ ~ทวีต ~บันทึก ~พูดคุย ~ส่งต่อ ~เว็บบอร์ด ~แชร์ ~แบ่งปัน ~แสดงความเห็น ~ไลก์
rights	copyright reserved ~ขอบคุณข้อมูล ~ขอบคุณภาพ ~ข้อกำหนด ~ข้อมูลส่วนบุคคล ~ครีเอทีฟคอมมอนส์ ~ความเป็นส่วนตัว ~ดัดแปลง ~ทำซ้ำ ~นโยบาย ~ลิขสิทธิ์ ~สงวน ~สงวนลิขสิทธิ์ ~สัญญาอนุญาต ~ห้าม ~อนุญาต ~อ้างอิง ~เครดิต ~เงื่อนไข ~เผยแพร่
more	~ก่อนหน้า ~ข่าวที่เกี่ยวข้อง ~ข่าวล่าสุด ~ข่าวอื่น ~ข่าวแนะนำ ~คลิกอ่าน ~ดูทั้งหมด ~ติดตามข่าว ~ถัดไป ~ที่เกี่ยวข้อง ~น่าสนใจ ~มากที่สุด ~ยอดนิยม ~ล่าสุด ~หัวข้อ ~ห้ามพลาด ~อย่าพลาด ~อื่นๆ ~อ่านข่าว ~อ่านต่อ ~อ่านบทความ ~อ่านประกอบ ~อ่านเพิ่มเติม ~เกี่ยวข้อง ~เพิ่มเติม ~แท็ก ~แท็กที่เกี่ยวข้อง ~แนะนำ
hint	~ข้อผิดพลาด ~ข้อมูลเพิ่มเติม ~ข้อเสนอแนะ ~ความลับ ~คำถาม ~คำผิด ~ติชม ~ติดต่อ ~ติดต่อเรา ~ผิดพลาด ~มีประโยชน์ ~ร้องทุกข์ ~ร้องเรียน ~สอบถาม ~สายด่วน ~เบาะแส ~เสนอแนะ ~แก้ไข ~แจ้งข่าว ~แจ้งเบาะแส ~แบบสอบถาม ~โทร.
ad	adblock advertisement advertorial cookie javascript ~ข้ามโฆษณา ~ความยินยอม ~คอมมิชชัน ~คุกกี้ ~ค่าคอมมิชชั่น ~จาวาสคริปต์ ~นาที ~บล็อกโฆษณา ~บุคคลที่สาม ~ประชาสัมพันธ์ ~ผู้สนับสนุน ~พันธมิตร ~พาร์ทเนอร์ ~ฟังเสียง ~ภายนอก ~ยินยอม ~ลงโฆษณา ~สปอนเซอร์ ~เบราว์เซอร์ ~เวลาอ่าน ~โฆษณา
house	~กิจกรรม ~ของรางวัล ~ควิซ ~คอร์ส ~งานเสวนา ~ชิงรางวัล ~ช็อป ~ดูดวง ~ตั๋ว ~ถ่ายทอดสด ~ปริศนา ~ร้านค้า ~ร้านหนังสือ ~สัมมนา ~สินค้า ~หนังสือ ~อบรม ~อักษรไขว้ ~อีเวนต์ ~เกม ~เวิร์กช็อป ~เวิร์คช็อป ~เว็บบินาร์ ~ไลฟ์
""",
    'tl': """\
we	amin aming atin ating kami namin naming natin tayo
you	ikaw inyo inyong iyo iyong iyong_email ka kang kayo mo mong ninyo niyo nyo
do	abisuhan alamin basahin bigyan bilhin bisitahin bumili bumoto click dagdagan donate download follow halina huwag i_cancel i_click i_download i_follow i_install i_like i_on i_rate i_scan i_share i_subscribe i_tap ibahagi ibigay idagdag ihatid ikuwento ikwento ilagay ilista ipaalam ipadala iregalo isama isulat itala ituloy iwan kanselahin kunin lumahok mag_abuloy mag_ambag mag_comment mag_donate mag_download mag_follow mag_install mag_iwan mag_like mag_log mag_login mag_register mag_renew mag_sign mag_subscribe mag_upgrade magbahagi magbasa magbigay magdonate maging magkomento magpadala magpalista magparehistro magpatuloy magsubscribe makatanggap makiambag makiisa makilahok makinig makipag_ugnayan makisali manatili mangyaring manood nag_aambag padalhan pakinggan pakiusap panoorin payagan piliin pindutin pirmahan pumayag pumili register sabihan sabihin sign silipin subscribe subukan sumali sumapi sumulat sumunod sumuporta sundan suportahan tanggapin tara tuklasin tulungan tumulong umambag umorder
give	abuloy* ambag* boluntaryo di_kumikita donasyon* donate donation* gcash kape kawanggawa kontribusyon* kusang_loob mag_donate mapagbigay maya nag_aabuloy nag_aambag nag_donate nagbibigay nagdodonate nonprofit patreon paypal pondo pondohan regalo sumusuporta suporta sustento taga_suporta tagapagtaguyod tagasuporta tulong umaambag
pay	access account alok bayad binabayaran buwanang digital diskuwento diskuwento_para diskwento e_paper eksklusibo* epaper kanselahin kasapi libreng_trial log_in login magbayad makatipid membership miyembro* miyembro_namin pagiging_miyembro password piso plan premium presyo promo subscribe subscriber* subscription* suskripsiyon* suskripsyon* suskritor* tagasubaybay tipid trial voucher walang_limitasyon
mail	briefing buletin e_mail* email* email_mo inbox koreo liham liham_namin mailbox mensahe newsletter* sulat
press	artikulo artikulong balita balitaan balitang diyaryo dyaryo dyornalismo dyornalista edisyon editor editoryal ilathala imbestigasyon* independiyente* inilathala istorya isyu kolumnista kuwento kuwentong kwento kwentong mababasa magasin mailathala malaya* malayang mamamahayag mambabasa mambabasang manunulat media mga_mambabasa nag_iimbestiga nagsasarili newsroom nilalathala pag_uulat pahayagan pamamahayag patnugot patnugutan peryodismo peryodista reporter* tagapaglathala ulat
free	libre libre* libreng nang_libre walang_bayad walang_bayad_at
period	araw araw_araw bawat bawat_buwan buwan buwan_buwan buwanan buwanang gabi kada kada_buwan linggo linggo_linggo lingguhan lingguhang taon taon_taon taunan taunang tuwing umaga
now	agad baba button dito form ibaba itaas link ngayon ngayong_araw pahina pindutan pormularyo rito
net	abiso alerto alertong android app apps channel* download facebook fb google grupo instagram ios iphone messenger notification notification* notipikasyon* podcast* rss social spotify telegram threads tiktok twitter viber whatsapp x youtube
share	comment* comment_section diskusyon facebook forum i_copy i_print i_save i_share ibahagi ibahagi_ang komento* kopyahin like mag_share opinyon* pag_usapan reaksyon* sagot share talakayan twitter usapan viber
rights	bawal commons copyright creative ilathala_muli ipinagbabawal karapatan karapatang_ari lisensya muling_paglathala nakalaan pahintulot patakaran permiso pinagmulan privacy reproduksyon reserved tuntunin
more	basahin dagdag higit_pa iba inirerekomenda kaugnay kaugnay_na makaligtaan nakaraan paksa palampasin pang_balita panoorin patok pinakabago pinakabagong rekomendasyon* sikat susunod tag tags tingnan trending
hint	anonimo feedback hotline impormasyon ipaalam isumbong katanungan kontak kumontak kumpidensiyal kumpidensyal lihim mali maling mungkahi nakatulong pagkakamali pagtatama pagwawasto reklamo suhestiyon tanong tip tips typo
ad	ad adblock* ads advertisement* affiliate* anunsyo audio blocker* browser cookie* cookies inisponsor javascript kasosyo komisyon* laktawan makinig minuto nilalaman pahintulot partner* patalastas promo sponsor*
house	aklat event events festival kaganapan krosword libro live pagsusulit paligsahan papremyo pista quiz raffle shop store t_shirt ticket* tiket tindahan webinar* workshop*
""",
    'tr': """\
we	abonelerimiz* biz bizde bizden bize bizi bizim bizimle bizlere bizleri bültenimiz* destekçilerimiz* ediyoruz ekibimiz* gazeteciliğimiz* gazetemiz* haberlerimiz* hesabimiz* hesaplarimiz* inaniyoruz istiyoruz kanalimiz* kanalimiza okurlarimiz* okurumuz* sayfamiz* sitemiz* uygulamamiz* veriyoruz yapiyoruz yayinlarimiz* çalişiyoruz
you	istersiniz kendiniz kendinize misin misiniz musunuz müsünüz okurumuzsun okuyorsunuz sana sen senden seni senin seninle siz sizden size sizi sizin sizinle sizlere sizleri
do	abone abonesi al alin anlat anlatin açin bakin bağişla bağişlayin bağişta beğen beğenin bildir bildirin bulunun dene denemek deneyin destekle desteklemek destekleyerek destekleyin destekleyiniz devam dinle dinlemek dinleyin dokunun edebilirsiniz edin edinin ekle ekleyin et etkinleştir* giriş gönder gönderebilirsiniz gönderin göndermek iletin inceleyin indir indirin indirmek iptal izin izle izlemek izleyin kabul kal kalin kapatin katil katilin katiliniz katilmak katki kaydol kaydolmak kaydolun kayit kaçirma kaçirmayin keşfedin keşfet keşfetmek lütfen oku okumak okuyun ol olabilirsiniz olun olunuz onayla onaylayin oyla oylayin paylaş paylaşin paylaşmak puanla satin sağlayin seç seçin seçmek sipariş sunun söyleyin takip tikla tiklayarak tiklayin tiklayiniz ulaşin ulaştirin ver verin yapin yapiniz yardim yaz yazin yazmak yorum yorumla çikiş öğren öğrenin üye
give	amaci banka bağimsiz* bağiş* bağişlar* bağişçi* dayanişma* dernek derneği destek* destekçi* desteğ* fon fonla* fonlama fonlanan gönüllü* gütmeyen havale hediye* iban katil katki* katkida katkiniz* kitlesel kreosus* kâr patreon sponsor* vakfi vakif vergi_indirimi youtube ödeme*
pay	abone* aboneli* abonelik* ayricalik* deneme* dijital e_dergi e_gazete erişim* erişmek firsat* fiyat* giriş hesabi hesabin hesabiniz* hesap indirim* iptal kampanya* kayit lira liraya oturum paket* plan premium reklamsiz* sinirsiz teklif* tl ücret* ücretli üye üyeler üyeler* üyeli* üyelik* şifre*
mail	bülten* bülteni* e_bülten* e_mail e_posta* email eposta* gelen günlük haftalik kutu kutunuz* kutusu mail maili mektub* mektup newsletter posta sabah özet*
press	araştirma* araştirmaci basin bağimsiz* dergi dergiler* dergisi editör* gazete* gazeteci* gazetecili* haber haberci* habere haberi haberin haberle* haberler* hikaye* hikâye* köşe makale* medya muhabir* okur okurlar* okurlari* okuyucu* redaksiyon* röportaj* soruşturma* yayin yayinci* yayinev* yayinlar* yazar* yazi yazilar* yazisi
free	bedava bedelsiz* ücretsiz*
period	akşam ay ayda aylik gün günde günler günlük günü hafta haftada haftalik her sabah yil yilda yillik
now	aninda aşaği* aşağidaki bağlanti* bugün burada buradan buraya buton* düğme* form formu hemen link linke linki linkten sayfa* sayfaya yukaridaki şimdi
net	android app bildiri* bildirim* bluesky discord facebook* google google_da haberler hesap* instagram* ios iphone kanal kanali kanalimiz* kanalina linkedin mastodon medya nsosyal podcast* rss sosyal spotify telegram* threads tiktok* twitter* twitter_da uygulama* whatsapp* x x_te youtube*
share	bağlantiyi beğen* cevapla* e_posta facebook fikir forum* görüşlerinizi görüşünü görüşünüz görüşünüzü kaydedin kaydet* kopyala* link paylaş* paylaşim* tartiş* telegram tweetle twitter whatsapp yanitla* yazdir* yorum yorumla* yorumlar* yorumunuz*
rights	abonelik aktif alinti* alintila* commons copyright creative gizlilik* gizlilik_politika* hak hakki haklar haklari izin izinsiz* izni iznin* kaynak_göster* kişisel kişisel_veri* kopyalanamaz* koşul* kullanilamaz kullanim kvkk künye link lisans* sakli saklidir telif yayimlanamaz* yayinlanamaz* çerez* çerez_politika* çoğalti* şart* şartlari
more	ayrica ayrinti* bakiniz benzer* bkz daha_fazla detay* detaylar* devami diğer_haberler etiket* fazlasi göster gündem haber haberler ilgili* ilginizi kaçirma* konu konular* manşet* oku okunan* okuyun popüler* son sonraki tiklayin tümü tümünü yükle çekebilir çok_okunan* önceki öneri* önerilen* öneriler*
hint	anonim* bildir* bildirim* bilgi bilgiler* bize_ulaş* düzelt* düzeltme* faydali* fikir fotoğraf geri gizli* gizlilik güvenli* hata hatalar* hatali hatasi ihbar* ihbari iletişim* irtibat signal soru sorular* sorunuz* tekzip* ulaşin video yanliş* yararli* yazim öneri* önerileriniz* şikayet* şikâyet*
ad	adblock* advertorial affiliate cookie cookies dakika* dinle* dk engelleyici* gömülü* harici ilan ilani ilanlar* izin içerik* iş_ortak* javascript komisyon* okuma okuma_süresi onay onayiniz ortaklari* partner* reklam* reklam_engelleyici reklami* riza rizaniz* sesli sponsor* tanitim* tarayici* video çerez* çerezler*
house	atölye* bilet* bulmaca* dükkan* dükkân* etkinlik* etkinliğ* eğitim* festival* kitabevi* kitap* konferans* kupa kurs mağaza* oyun oyunlar* quiz shop sudoku söyleşi* test tişört* webinar* yarişma* çekiliş*
""",
    'uk': """\
we	ми нам нами нас наш наша наше нашим нашими наших нашого нашому нашої нашу наші нашій
you	вам вами вас ваш ваша ваше вашим вашими ваших вашого вашому вашої вашу ваші вашій ви твого твою твоя твоє твоєму твоєї твої твоїм твоїх твій тебе ти тобою тобі
do	будь будьте виділіть вимкніть внесіть встановіть відкрий відкрийте голосуйте дай дайте дивись дивитися дивіться додай додайте дозволити дозвольте долучайся долучайтесь долучайтеся долучись долучитись долучитися донать донатьте допомагайте допомогти допоможи допоможіть дізнавайся дізнавайтесь дізнавайтеся дізнайся дізнайтесь дізнайтеся дізнатися ділися діліться завантаж завантажити завантажте завантажуйте задонать задонатьте залиш залишайся залишайтесь залишайтеся залишити залиште замов замовити замовте запропонуйте зареєструватися зареєструйся зареєструйтесь зареєструйтеся зроби зробіть клікай клікніть коментувати коментуй коментуйте купи купити купуйте купіть ласка надсилай надсилайте надіслати надішли надішліть написати напиши напишіть натискай натискайте натисни натисніть обговорюйте обери оберіть обрати отримай отримайте отримуй отримуйте оформи оформити оформіть оціни оцініть передплати передплатити передплатіть перейдіть переходь переходьте пиши пишіть повідом повідомити повідомте подивіться поділись поділися поділитися поділіться пожертвувати пожертвуйте послухайте прийми прийміть прийняти приєднайся приєднайтеся приєднатись приєднатися приєднуйся приєднуйтесь приєднуйтеся продовжити продовжуйте прокоментувати просимо прочитай прочитайте підписатись підписатися підписуйся підписуйтесь підписуйтеся підпишись підпишися підпишіться підтримай підтримайте підтримати підтримувати підтримуй підтримуйте реєструйтесь реєструйтеся розкажи розкажіть розказати скасувати скасуйте слухай слухайте слухати слідкуй слідкуйте спробуй спробуйте ставай ставайте стань станьте стеж стежити стежте тисни тисніть увійди увійдіть увійти увімкніть читай читайте читати
give	buymeacoffee patreon paypal банка благодій* внеск* внесок* грант* гривень гривня доброчин* донат* донати донейт* друзів збору збір карта картки краудфандинг* мецена* меценат* монобаз* монобанк* неприбутков* патреон* переказ* подарунк* подарунок* пожертв* пожертва* підтримк* разов* реквізит* спонсор* спільнокошт* спільнот* спільнота* фонд* фінансув* читацьк* щомісячн* ґрант*
pay	premium абонемент* авториз* акаунт* безлімітн* версія версії вхід гривень грн доступ* доступу ексклюзив* електронн* запис знижк* необмежен* обліков* оплат* пароль пейвол* передплат* передплата* платн* преміум* пробн* промокод* пропозиці* підписк* підписник* підписчик* реєстраці* скасув* тариф* увійдіть увійти ціна ціни ціною член члени членство*
mail	e_mail email newsletter брифінг* вечірн* дайджест* електронн* зведення лист листа листах листи листом мейл* пошт* пошта пошту ранков* розсилк* розсилка* розсилку скриньк* імейл*
press	автор автора автори авторка авторів видавництв* видавц* видання випуск* газет* журнал журналу журналі журналіс* журналіст* змі кореспондент* матеріал* медіа незалежн* новин* новини номер номера преса пресс* публікаці* редактор* редакц* редакці* репортаж* репортер* розслідуван* статей статтю стаття статті текст тексти тексту читац* читач* інтернет_видання історію історія історії
free	безкоштовн* безплатн* вільно задарма
period	вечора вечір день дня днів кожен кожного місяць місяця місяців ранку ранок регулярн* роки року років рік річна_передплата річна_підписка річну_передплату річну_підписку тиждень тижнев* тижня щоденн* щоденно щодня щомісяц* щомісячн* щоранку щороку щорічн* щотиж*
now	вище внизу відразу зараз кнопк* кнопку лінк лінком нижче одразу посиланн* посилання сторінк* сьогодні тут форма форму формі цей цю цією
net	android bluesky discord facebook google instagram ios iphone linkedin mastodon push rss spotify telegram threads tiktok twitter twitter* viber whatsapp youtube бот бота вайбер* ватсап* вотсап* додатк* додаток застосун* канал каналах канали каналу каналі мережах подкаст* пуш пуш_сповіщен* пуші соцмереж* соціальн* сповіщен* стрічк* твіттер* телеграм* телеграм_канал* тредс* тікток* фейсбук* чат чат_бот* чаті ютуб* ютюб* інстаграм*
share	facebook telegram twitter viber whatsapp відгук* відповісти дискусі* друк друкувати думка думки думку зберегти збереж* коментар* коментув* копіювати лайк* обговор* обговорення поділ* поділитися посилання поширити поширт* поширюй* прокоментув* реакці* репост* роздрук* скопіюв* твітнути форум*
rights	commons copyright creative авторськ* активне_посилання активним_гіперпосиланн* використан* всі_права відтвор* гіперпосилан* даних джерел* дозвол* дозволу дозволяється заборон* захищен* захищені згоди конфіденційн* копіюван* користувач* ліцензі* обов_язков* обовʼязков* передрук* персональн* прав права правила правовласник* угода угоди умовами умови умови* усі_права цитуван* ідентифікатор*
more	більше головне головні далі детальн* детальніше дивіться контекст* матеріали мітки нагада* найпопулярн* найчитан* наступн* новини останн* останні пов_язан* повʼязан* повністю показати попередн* популярн* пропуст* рекоменд* розділ* схож* також теги теж тема теми темою тему темі цікав* читайте читаніш* читати ще
hint	ctrl ctrl_enter enter signal анонімн* безпечн* виділіть викривач* виправ* запитанн* захищен* зв_яж* зв_язок звʼяж* звʼязок зворотн* контакт* конфіденційн* корисн* надіслати одрук* описк* очевид* питанн* повідом* повідомте помилк* помилку пропозиці* сигнал* скарг* спросту* тему уточненн* фрагмент* ідея ідеї інформаці* історію
ad	adblock cookie cookies javascript аудіо аудіоверсі* блокувальник* браузер* вбудован* вміст* відео згода згоду зовнішн* комісі* контент* куки на_правах_реклами оголошен* партнер* партнерськ* погодж* послухати промо реклам* реклама* рекламн* слухати спонсор* спонсорств* файли файлів хв хвил хвилин* час_читання читанн*
house	афіша вебінар* воркшоп* вікторин* горнят* гра квитк* квиток квіз* книга книгарн* книги книгу книжк* конкурс* конференці* крамниц* кросворд* курс курси лекці* магазин* майстер_клас* майстерн* мерч* судоку тест тести фестивал* футболк* чашк* шопер* ігри
""",
    'ur': """\
we	ہم ہم_تك ہم_سے ہم_نے ہمارا ہماري ہمارے ہمارےليے ہمكو ہميں
you	اپ اپ_سب اپكا اپكو اپكي اپكے تم تمہارا تمہاري تمہارے تمہيں قارئين_كرام
do	ائيے اجازت ارسال ارڈر ازمائيں اسكين ان_كريں اندراج انسٹال بتا_ديں بتائيں بتائيے برائے_مہرباني براہ براہ_كرم بن_جائيں بنيں بنيے بھيج_ديجيے بھيجيں بھيجيے تبصرہ تجديد تعاون جاري_ركھيں جاري_ركھيے جانيں جانيے جڑيں جڑے حاصل_كريں حاصل_كيجيے حمايت خريديں خريديے دبائيں ديجئے ديجيے ديكھيں ديكھيے ديں رابطہ رجسٹر رہيں رہيے سائن ساتھ_ديجيے ساتھ_ديں سبسكرائب سبسكرائيب سنيں سنيے شامل_ہو_جائيں شامل_ہوں شركت شيئر عطيہ فالو قبول كرليں كريں كلك كمنٹ كيجئے كيجيئے كيجيے كيجيےگا كيجے لائك لاگ لاگ_ان لكھ_بھيجيں لكھ_بھيجيے لكھيں لكھيے ليجئے ليجيے ليں مدد ملاحظہ منسوخ مہرباني نہ_بھوليں وزٹ ٹيپ پائيں پائيے پڑھئے پڑھيں پڑھيے چنيں ڈاؤن_لوڈ ڈاؤنلوڈ
give	امداد ايزي_پيسہ تحفہ تعاون جاز_كيش حامي حمايتي رضاكارانہ زكات زكوۃ سرپرست سرپرستي صدقہ عطيات عطيات_ديں عطيہ عطيے غير_منافع فنڈ فنڈز فنڈنگ كراؤڈ مالي_تعاون مالي_مدد مدد معاون معاونين منافع پے_پال چندہ چندے ڈونيشن ڈونيٹ
pay	ادا ادائيگي اراكين ازمائشي افر اكاؤنٹ اي_پيپر تجديد خريدار خريداري خصوصي رسائي رعايت رعايتي ركن ركنيت روپيہ روپے سالانہ سبسكرائبر سبسكرائبرز سبسكرپشن قيمت لامحدود لاگ_ان ماہانہ ممبر ممبرز ممبرشپ منسوخ ٹرائل پاس_ورڈ پريميم پلان پيش_كش پيشكش پيكج ڈسكاؤنٹ ڈيجيٹل
mail	email newsletter ان_باكس انباكس اي_ميل ايميل بريفنگ بليٹن خبرنامہ خط خطوط خلاصہ مراسلہ ميل نيوز_ليٹر نيوزليٹر ہفتہ_وار_خط
press	اخبار اخبار_كے اخبارات ادارتي اداريہ ازاد ازادانہ اشاعت ايڈيشن ايڈيٹر ايڈيٹوريل تحرير تحريريں تحقيقاتي جريدہ خبر خبروں خبريں رسالہ رپورٹ رپورٹر رپورٹس رپورٹنگ شمارہ صحافت صحافي صحافيوں غير_جانبدار قارئين قاري كالم كہاني كہانياں مدير مضامين مضمون ميڈيا ميگزين ناشر نامہ_نگار نيوز_روم نيوزروم ويب_سائٹ پبلشر ڈيسك
free	بلا_معاوضہ بلامعاوضہ فري مفت
period	دن روز روزانہ سال سالانہ شام صبح ماہ ماہانہ مہينہ مہينے ہر ہفتہ ہفتہ_وار ہفتہوار ہفتے
now	ابھي اج اسي اوپر بٹن درج_ذيل ذيل صفحہ صفحے فارم فورا فوري لنك نيچے يہاں پيج
net	facebook instagram rss twitter whatsapp youtube ائي_فون الرٹ انسٹاگرام ايكس اينڈرائيڈ اينڈرائڈ ايپ ايپليكيشن سماجي سوشل فيس_بك فيسبك نوٹيفكيشن نوٹيفكيشنز نوٹيفيكيشن نوٹيفيكيشنز واٹس_ايپ واٹسايپ يو_ٹيوب يوٹيوب ٹك_ٹاك ٹوئٹر ٹويٹر ٹيلي_گرام ٹيليگرام پلے_اسٹور پوڈ_كاسٹ پوڈكاسٹ چينل گروپ گوگل
share	ارا اراء بحث تبصروں تبصرہ تبصرے خيالات رائے شيئر فورم فيس_بك كاپي كمنٹ كمنٹس لائك لنك واٹس_ايپ ٹوئٹر پرنٹ پسند
rights	copyright اجازت بشكريہ بلا_اجازت جملہ_حقوق حقوق حقوق_محفوظ دوبارہ_اشاعت رازداري شرائط ضوابط كاپي_رائٹ لائسنس ماخذ ممنوع نقل پرائيويسي پرائيويسي_پاليسي
more	اگلا اگلي بھي_پڑھيں تازہ تازہ_ترين تجويز تفصيل تفصيلات سب_سے_زيادہ متعلقہ مزيد مزيد_پڑھيں مزيد_پڑھيے مقبول ملاحظہ موضوع موضوعات يہ_بھي ٹرينڈنگ ٹيگ ٹيگز پچھلا پچھلي
hint	اصلاح تجاويز تجويز تصحيح خفيہ درستي رائے رابطہ رازداري سوال سوالات شكايات شكايت غلطي غلطيوں فيڈ_بيك فيڈبيك معلومات مفيد گمنام ہميں_بتائيں ہميں_بتائيے ہيلپ_لائن
ad	cookies javascript اسپانسر اشتہار اشتہارات اشتہاري ايڈ_بلاكر اڈيو براؤزر بلاكر بيروني تشہير جاوا_اسكرپٹ رضامندي سنيں سپانسر شراكت_دار كميشن كوكي كوكيز متفق مشتہر منٹ مواد ويڈيو پارٹنر
house	انعام انعامات دكان سيمينار كتاب كتابيں كتب كوئز كورس لائيو معمہ ميلہ وركشاپ ويبينار ٹكٹ گيم
""",
    'vi': """\
we	ban_biên_tập bổn_báo chúng_mình chúng_tôi toà_soạn tòa_soạn
you	anh_chị bạn bạn_đọc các_bạn mời_bạn quý_bạn_đọc quý_khách quý_thính_giả quý_vị quý_độc_giả
do	bình_luận bấm bật bỏ_lỡ bỏ_qua chia_sẻ cho_chúng_tôi cho_phép chạm_vào chọn_gói cài_đặt cập_nhật dùng_thử ghé gia_hạn gia_nhập giúp giúp_chúng_tôi giới_thiệu gửi gửi_về huỷ_đăng_ký hãy hủy_gói hủy_đăng_ký khám_phá kính_mời kết_nối kể_cho liên_hệ mua mời_bạn mời_quý mời_xem mời_đọc mời_độc_giả nghe nhấn_nút nhấn_vào nhấn_đây nhấp nhận_bản_tin nhận_thư nhận_tin nâng_cấp quyên_góp quét tham_gia theo_dõi thử_ngay tiếp_tục_đọc truy_cập trở_thành tải_app tải_ngay tải_về tải_xuống tải_ứng_dụng tắt tặng viết_cho vui_lòng xem_ngay xem_thêm xem_tiếp xin_báo xin_chia_sẻ xin_gửi xin_hãy xin_mời xin_vui_lòng đánh_giá đóng_góp đăng_kí đăng_ký đăng_nhập đặt_báo đặt_mua để_lại đọc đọc_thử đồng_hành đồng_ý đừng_bỏ_lỡ đừng_quên ủng_hộ
give	chung_tay chuyển_khoản cốc_cà_phê gây_quỹ hảo_tâm hỗ_trợ ly_cà_phê momo mạnh_thường_quân người_ủng_hộ nhà_tài_trợ patreon paypal phi_lợi_nhuận quyên_góp quỹ số_tài_khoản tiếp_sức tuỳ_tâm tài_trợ tùy_tâm tấm_lòng từ_thiện tự_nguyện đóng_góp đóng_góp_của ủng_hộ
pay	báo_giấy báo_in báo_điện_tử cao_cấp chi_phí_đăng_ký dùng_thử gia_hạn giá_chỉ giảm_giá gói gói_cước huỷ_bất huỷ_lúc hội_viên hủy_bất hủy_lúc khuyến_mãi khuyến_mại không_giới_hạn mã_giảm mật_khẩu mức_giá premium quyền_lợi thanh_toán thu_phí thuê_bao thành_viên truy_cập trả_phí trả_tiền tài_khoản tường_phí vip đăng_kí đăng_ký đăng_nhập đặt_báo độc_quyền ưu_đãi
mail	bản_tin bức_thư email gửi_thư hòm_thư hộp_thư lá_thư mail newsletter thư_ngỏ thư_tuần thư_điện_tử tóm_tắt điểm_tin
press	biên_tập biên_tập_viên bài_báo bài_viết báo_chí bạn_đọc bản_tin chuyên_mục câu_chuyện ký_giả làm_báo người_đọc nhà_báo nhà_làm_báo phóng_sự phóng_viên số_báo tin_bài tin_tức toà_soạn trang_tin truyền_thông tác_giả tòa_soạn tạp_chí tờ_báo xuất_bản đưa_tin đọc_báo độc_giả độc_lập ấn_phẩm
free	không_mất_tiền không_tốn_phí miễn_phí
period	buổi_sáng hàng_ngày hàng_năm hàng_tháng hàng_tuần hằng_ngày hằng_năm hằng_tháng hằng_tuần mỗi_ngày mỗi_năm mỗi_sáng mỗi_tháng mỗi_tuần ngày năm sáng tháng tuần tối
now	biểu_mẫu bây_giờ bên_dưới bên_trên dưới_đây hôm_nay link liên_kết lập_tức ngay_hôm_nay ngay_tại_đây nút phía_dưới trang tại_đây vào_đây đăng_ký_ngay đường_dẫn đường_link ở_đây
net	android app bật_thông_báo facebook fanpage google instagram ios iphone kênh_của kênh_telegram kênh_youtube mã_qr mạng_xã_hội nhận_thông_báo podcast rss spotify telegram threads thông_báo_đẩy tiktok twitter viber whatsapp youtube zalo ứng_dụng
share	bình_luận chia_sẻ chép_link diễn_đàn email facebook lưu_bài phản_hồi sao_chép thảo_luận twitter tặng_sao zalo ý_kiến
rights	bản_quyền bảo_mật bằng_văn_bản chính_sách_bảo_mật commons copyright creative ghi_rõ ghi_rõ_nguồn giấy_phép giữ_bản_quyền phát_hành_lại quyền_riêng_tư reserved sao_chép trích_dẫn tác_quyền điều_khoản đăng_lại
more	bài_liên_quan bỏ_lỡ chi_tiết chủ_đề cùng_chuyên_mục gợi_ý mới_nhất nổi_bật tag thêm tin_liên_quan tin_mới tiếp_theo từ_khoá từ_khóa xem_nhiều xem_thêm đề_xuất đọc_nhiều đọc_thêm đọc_tiếp
hint	bảo_mật câu_hỏi góp_ý hotline hữu_ích khiếu_nại liên_hệ lỗi manh_mối nguồn_tin phản_hồi sai_sót thông_tin thắc_mắc tố_giác ý_tưởng đính_chính đường_dây_nóng ẩn_danh
ad	audio bên_thứ_ba bỏ_qua chấp_nhận chặn_quảng_cáo cookie cookies hoa_hồng javascript nghe_bài nội_dung phút quảng_cáo tiếp_thị_liên_kết trình_duyệt tài_trợ video đối_tác
house	bốc_thăm cuốn_sách cuộc_thi cửa_hàng hiệu_sách hội_thảo khoá_học khóa_học livestream lễ_hội lịch_để_bàn mua_sách nhà_sách quà_tặng toạ_đàm trò_chơi trắc_nghiệm tọa_đàm tủ_sách vé áo_thun ô_chữ đố_vui
""",
    'zh': """\
we	~咱们 ~小編 ~小编 ~我们 ~我們 ~我台 ~我報 ~我报 ~我社 ~敝社 ~本公众号 ~本刊 ~本台 ~本報 ~本平台 ~本报 ~本社 ~本站 ~本網 ~本网 ~端傳媒 ~編者 ~编者
you	~亲爱的 ~你 ~你们 ~你們 ~你的 ~各位 ~大家 ~妳 ~您 ~您的 ~親愛的 ~讀者您 ~诸位
do	~下載 ~下载 ~來稿 ~允許 ~允许 ~关注 ~分享 ~加入 ~参与 ~參與 ~发送 ~取消 ~同意 ~告訴 ~告诉 ~尝试 ~帮助 ~幫助 ~成为 ~成為 ~扫描 ~扫码 ~投稿 ~按此 ~按讚 ~捐助 ~捐款 ~捐贈 ~捐赠 ~掃描 ~探索 ~接受 ~支持 ~支援 ~收听 ~收看 ~收聽 ~来稿 ~欢迎 ~歡迎 ~注册 ~添加 ~点击 ~留言 ~登入 ~登录 ~登記 ~登记 ~登錄 ~發現 ~發送 ~立刻 ~立即 ~繼續 ~继续 ~觀看 ~观看 ~訂購 ~訂閱 ~註冊 ~評分 ~試用 ~請 ~订购 ~订阅 ~评分 ~评论 ~识别 ~试用 ~请 ~購買 ~贡献 ~贡獻 ~购买 ~轉發 ~转发 ~追踪 ~追蹤 ~选择 ~選擇 ~长按 ~閱讀 ~關注 ~阅读 ~點擊 ~點選
give	~众筹 ~免稅 ~免税 ~公益 ~募款 ~募資 ~募资 ~善款 ~定期定額 ~慷慨 ~打賞 ~打赏 ~扣稅 ~抵稅 ~抵税 ~捐助 ~捐款 ~捐款人 ~捐贈 ~捐赠 ~支持者 ~月捐 ~眾籌 ~讚賞 ~資助 ~贊助 ~贡献 ~资助 ~赞助 ~赞赏 ~集資 ~非營利 ~非牟利 ~非营利
pay	plus premium vip ~专享 ~专属 ~付費 ~付费 ~价格 ~优惠 ~会员 ~價格 ~優惠 ~全文 ~套餐 ~專享 ~專屬 ~尊享 ~尚餘 ~帳戶 ~帳號 ~折扣 ~收費 ~收费 ~方案 ~會員 ~权限 ~權限 ~电子报 ~电子版 ~登入 ~登录 ~登錄 ~續訂 ~续订 ~解鎖 ~解锁 ~訂戶 ~訂閱 ~試用 ~試讀 ~订户 ~订阅 ~试用 ~试读 ~賬單 ~賬號 ~账号 ~账户 ~限时 ~限時 ~電子報 ~電子版 ~高级
mail	email newsletter ~來信 ~信箱 ~收件匣 ~收件箱 ~早报 ~晨报 ~来信 ~每日精选 ~每日精選 ~电子报 ~电子邮件 ~电邮 ~简报 ~簡報 ~订阅信 ~通訊 ~通讯 ~邮件 ~邮箱 ~郵件 ~郵箱 ~電子報 ~電子郵件 ~電郵
press	~专题 ~來源 ~出版 ~原文 ~周刊 ~報導 ~報紙 ~報道 ~媒体 ~媒體 ~專題 ~报纸 ~报道 ~撰文 ~文章 ~新聞 ~新闻 ~日報 ~日报 ~晚报 ~期刊 ~本文 ~杂志 ~来源 ~深度 ~独立 ~獨立 ~社論 ~社论 ~稿件 ~編輯 ~編輯部 ~编辑 ~编辑部 ~記者 ~調查報導 ~讀者 ~记者 ~读者 ~責任編輯 ~责任编辑 ~週刊 ~雜誌
free	~#元 ~不收費 ~不收费 ~免費 ~免费 ~无偿 ~無償 ~零元
period	~一个月 ~一個月 ~一年 ~个月 ~個月 ~全年 ~小时 ~小時 ~年費 ~年费 ~按年 ~按月 ~月費 ~月费 ~每周 ~每天 ~每天早上 ~每年 ~每日 ~每星期 ~每晚 ~每月 ~每週 ~首年 ~首月
now	~上方 ~下方 ~今天 ~今日 ~以下 ~即刻 ~右下角 ~按此 ~按鈕 ~按钮 ~文末 ~本頁 ~本页 ~此处 ~此處 ~点我 ~点此 ~现在 ~現在 ~立即 ~網址 ~網頁 ~网址 ~表单 ~表單 ~表格 ~这里 ~這裏 ~這裡 ~連結 ~鏈接 ~链接 ~頁面 ~页面 ~馬上 ~马上 ~點我 ~點此
net	android app facebook google instagram ios iphone line mewe podcast rss signal spotify telegram threads tiktok twitter whatsapp youtube ~二維碼 ~二维码 ~公众号 ~公眾號 ~加入群 ~好友 ~安卓 ~客户端 ~專頁 ~小紅書 ~小红书 ~应用 ~微信 ~微博 ~應用程式 ~手机 ~手機 ~抖音 ~推播 ~推特 ~推送 ~播客 ~电报群 ~社群 ~粉丝 ~粉絲 ~脸书 ~脸谱 ~臉書 ~谷歌 ~通知 ~頻道 ~频道
share	facebook ~书签 ~保存 ~儲存 ~分享 ~列印 ~回應 ~在看 ~复制 ~意见 ~打印 ~收藏 ~書籤 ~朋友圈 ~点赞 ~留言 ~网友评论 ~複製 ~觀點 ~观点 ~討論 ~評論 ~論壇 ~讨论 ~论坛 ~评论 ~跟帖 ~轉發 ~转发 ~转载 ~點讚
rights	copyright reserved ~不得 ~使用协议 ~侵权 ~侵權 ~免責 ~免责 ~创用 ~創用 ~声明 ~备案 ~复制 ~引用 ~所有 ~授权 ~授權 ~未經 ~未经 ~条款 ~條款 ~法律责任 ~注明 ~版权 ~版權 ~禁止 ~聲明 ~著作权 ~著作權 ~許可 ~註明 ~许可 ~轉載 ~转载 ~違者必究 ~隐私 ~隱私
more	~上一篇 ~下一篇 ~不容錯過 ~不要错过 ~专题 ~今日熱搜 ~关键词 ~其他人 ~参见 ~另见 ~同场加映 ~同場加映 ~專題 ~延伸閱讀 ~延伸阅读 ~往期 ~排行 ~排行榜 ~推荐 ~推薦 ~更多 ~最新 ~标签 ~標籤 ~点击排行 ~热门 ~熱門 ~猜你喜欢 ~猜你喜歡 ~相关 ~相关新闻 ~相关阅读 ~相關 ~相關新聞 ~相關閱讀 ~看更多 ~精选 ~精選 ~編輯推薦 ~話題 ~詳情 ~话题 ~详情 ~關鍵字 ~關鍵詞 ~阅读更多
hint	~举报 ~保密 ~勘誤 ~勘误 ~匿名 ~反饋 ~反馈 ~問卷 ~回饋 ~報料 ~客服 ~建議 ~建议 ~意见 ~投訴 ~投诉 ~报料 ~指正 ~提供資料 ~提問 ~提问 ~更正 ~有用 ~热线 ~熱線 ~爆料 ~电话 ~線索 ~纠错 ~线索 ~联系 ~联络 ~聯絡 ~聯繫 ~舉報 ~錯誤 ~错别字 ~错字 ~错误 ~问卷
ad	cookie javascript ~佣金 ~分鐘 ~分钟 ~合作伙伴 ~合作夥伴 ~合作媒體 ~同意 ~圖輯 ~外部 ~广告 ~廣告 ~廣告阻擋 ~拦截 ~推广 ~推廣 ~攔截 ~收听 ~收聽 ~朗读 ~業配 ~浏览器 ~瀏覽器 ~特約 ~特约 ~第三方 ~联盟 ~聯盟 ~語音 ~請繼續往下閱讀 ~语音 ~資訊由 ~贊助 ~赞助内容 ~赞助商 ~跳过 ~跳過 ~閱讀時間 ~阅读时间 ~隐私
house	~书店 ~书籍 ~周邊 ~商城 ~商店 ~報名 ~填字 ~工作坊 ~报名 ~抽奖 ~抽獎 ~数独 ~數獨 ~新书 ~新書 ~書店 ~書籍 ~沙龍 ~活动 ~活動 ~测验 ~測驗 ~游戏 ~直播 ~研討會 ~研讨会 ~礼品 ~禮品 ~網店 ~网店 ~課程 ~講座 ~讲座 ~论坛 ~课程 ~赠品 ~遊戲 ~門票 ~门票
""",
}

COMMON = {
    'a': 'ca cs es gl hu it pt ro sh sk',
    'aan': 'af nl',
    'adalah': 'id ms',
    'af': 'da is',
    'aga': 'et',
    'aj': 'sk',
    'akan': 'id ms',
    'ako': 'sk',
    'al': 'ca es ro',
    'ale': 'cs pl sk',
    'ali': 'sl',
    'alisema': 'sw',
    'alla': 'it',
    'als': 'nl',
    'ama': 'tr',
    'amb': 'ca',
    'ambao': 'sw',
    'ambayo': 'sw',
    'amma': 'az',
    'ancak': 'tr',
    'anche': 'it',
    'and': 'en',
    'ang': 'tl',
    'ao': 'gl pt',
    'apie': 'lt',
    'aquest': 'ca',
    'aquesta': 'ca',
    'ar': 'lt lv',
    'arī': 'lv',
    'as': 'af en gl pt',
    'at': 'da en no tl',
    'att': 'sv',
    'au': 'fr ro',
    'auch': 'de',
    'auf': 'de',
    'aus': 'de',
    'aux': 'fr',
    'av': 'no sv',
    'avec': 'fr',
    'ay': 'tl',
    'ayon': 'tl',
    'az': 'hu',
    'azt': 'hu',
    'að': 'is',
    'baada': 'sw',
    'bagi': 'ms',
    'bahawa': 'ms',
    'bahwa': 'id',
    'baina': 'eu',
    'baino': 'eu',
    'bat': 'eu',
    'been': 'en',
    'bei': 'de',
    'beliau': 'ms',
    'bere': 'eu',
    'beste': 'eu',
    'bet': 'lt lv',
    'bi': 'sh sl',
    'bij': 'nl',
    'bija': 'lv',
    'bildirib': 'az',
    'bir': 'az tr',
    'bisa': 'id',
    'ble': 'no',
    'blev': 'da',
    'bo': 'sl',
    'bol': 'sk',
    'boleh': 'ms',
    'bolo': 'sk',
    'bu': 'az tr',
    'but': 'en',
    'buvo': 'lt',
    'by': 'af cs en sk',
    'byl': 'cs',
    'bylo': 'cs',
    'był': 'pl',
    'było': 'pl',
    'care': 'ro',
    'ce': 'fr ro',
    'cel': 'ro',
    'cette': 'fr',
    'cha': 'sw',
    'che': 'it',
    'cho': 'vi',
    'co': 'pl',
    'com': 'ca pt',
    'come': 'it',
    'como': 'es gl pt',
    'con': 'es gl it',
    'csak': 'hu',
    'cu': 'ro',
    'các': 'vi',
    'có': 'vi',
    'că': 'ro',
    'cũng': 'vi',
    'của': 'vi',
    'da': 'eu gl it pt sh sl tr',
    'daha': 'az tr',
    'dalam': 'id ms',
    'dan': 'id ms nl',
    'dans': 'fr',
    'dar': 'lt ro',
    'dari': 'id',
    'daripada': 'ms',
    'das': 'de pt',
    'dass': 'de',
    'dat': 'af nl',
    'de': 'ca da es fr gl hu nl no pt ro sv tr',
    'dedi': 'az tr',
    'dei': 'it',
    'del': 'ca es it',
    'dela': 'eu',
    'della': 'it',
    'dels': 'ca',
    'dem': 'de',
    'den': 'da de no sv',
    'dengan': 'id ms',
    'der': 'da de',
    'des': 'de fr',
    'det': 'da no sv',
    'deur': 'af',
    'deyib': 'az',
    'dhe': 'sq',
    'di': 'id it ms',
    'die': 'af de nl',
    'din': 'ro tl',
    'dira': 'eu',
    'ditu': 'eu',
    'dituzte': 'eu',
    'dla': 'pl',
    'do': 'cs gl pl pt sh sk sq',
    'door': 'nl',
    'dos': 'pt',
    'du': 'eu fr',
    'duke': 'sq',
    'după': 'ro',
    'dute': 'eu',
    'də': 'az',
    'e': 'gl it pt sq',
    'edhe': 'sq',
    'edib': 'az',
    'edo': 'eu',
    'een': 'nl',
    'efter': 'da',
    'egin': 'eu',
    'egun': 'eu',
    'egy': 'hu',
    'ei': 'et fi',
    'ein': 'de',
    'eine': 'de',
    'eivät': 'fi',
    'ekki': 'is',
    'el': 'ca es hu',
    'ele': 'pt',
    'elle': 'fr',
    'els': 'ca',
    'em': 'pt',
    'en': 'af ca da es fr gl is nl no sv tr',
    'er': 'da de is nl no',
    'ere': 'eu',
    'eru': 'is',
    'es': 'ca',
    'est': 'fr',
    'este': 'es ro',
    'et': 'da et fr no',
    'eta': 'eu',
    'ett': 'sv',
    'etter': 'no',
    'että': 'fi',
    'ez': 'eu hu',
    'foi': 'gl pt',
    'for': 'da en no',
    'fost': 'ro',
    'fra': 'da no',
    'from': 'en',
    'frá': 'is',
    'från': 'sv',
    'fue': 'es',
    'fyrir': 'is',
    'för': 'sv',
    'für': 'de',
    'gabe': 'eu',
    'gan': 'lv',
    'gibi': 'tr',
    'gli': 'it',
    'göre': 'tr',
    'görə': 'az',
    'ha': 'ca es hu it',
    'had': 'en',
    'hafa': 'is',
    'han': 'ca da no sv',
    'hann': 'is',
    'hao': 'sw',
    'har': 'da no sv',
    'hat': 'de',
    'hau': 'eu',
    'he': 'en',
    'heeft': 'nl',
    'her': 'en tr',
    'het': 'af nl',
    'hii': 'sw',
    'hij': 'nl',
    'hindi': 'tl',
    'his': 'en',
    'hiyo': 'sw',
    'hogy': 'hu',
    'hon': 'sv',
    'hori': 'eu',
    'hulle': 'af',
    'hun': 'da no',
    'huo': 'sw',
    'huyo': 'sw',
    'hy': 'af',
    'hän': 'fi',
    'hänen': 'fi',
    'hún': 'is',
    'həm': 'az',
    'hər': 'az',
    'i': 'ca cs da it no pl sh sq sv',
    'ia': 'id',
    'iaitu': 'ms',
    'ikke': 'da no',
    'il': 'fr it',
    'ile': 'tr',
    'ilə': 'az',
    'im': 'de',
    'in': 'af en it nl sl',
    'ini': 'id ms',
    'inte': 'sv',
    'ir': 'lt lv',
    'is': 'af en hu nl',
    'isang': 'tl',
    'ise': 'tr',
    'ishte': 'sq',
    'ist': 'de',
    'isə': 'az',
    'it': 'en',
    'ito': 'tl',
    'itu': 'id ms',
    'iz': 'sh sl',
    'izan': 'eu',
    'için': 'tr',
    'iš': 'lt',
    'ja': 'et fi',
    'jak': 'pl',
    'jako': 'cs',
    'janë': 'sq',
    'jau': 'lt lv',
    'je': 'cs sh sk sl',
    'jego': 'pl',
    'jest': 'pl',
    'ji': 'lt',
    'jis': 'lt',
    'jo': 'fi lt',
    'joka': 'fi',
    'jos': 'fi',
    'jsou': 'cs',
    'juba': 'et',
    'juga': 'id ms',
    'już': 'pl',
    'k': 'cs sk',
    'ka': 'et lv sq',
    'kad': 'lt',
    'kadar': 'tr',
    'kaip': 'lt',
    'kama': 'sw',
    'kan': 'da no sv',
    'kao': 'sh',
    'karena': 'id',
    'kas': 'lv',
    'katanya': 'ms',
    'katika': 'sw',
    'kay': 'tl',
    'ke': 'id ms',
    'kerana': 'ms',
    'kes': 'et',
    'khi': 'vi',
    'không': 'vi',
    'ki': 'az hu sl',
    'kimi': 'az',
    'kjo': 'sq',
    'koji': 'sh',
    'kot': 'sl',
    'které': 'cs',
    'který': 'cs',
    'ktoré': 'sk',
    'ktorý': 'sk',
    'które': 'pl',
    'który': 'pl',
    'kui': 'et',
    'kuin': 'fi',
    'kun': 'fi',
    'kung': 'tl',
    'kur': 'sq',
    'kurie': 'lt',
    'kuwa': 'sw',
    'kwa': 'sw',
    'ky': 'sq',
    'kā': 'lv',
    'la': 'ca es fr it ro sw',
    'lai': 'lv',
    'lakini': 'sw',
    'las': 'es',
    'le': 'es fr it sl',
    'les': 'ca fr',
    'lo': 'es it',
    'los': 'es',
    'là': 'vi',
    'ma': 'it',
    'maar': 'nl',
    'mai': 'ro',
    'mais': 'pt',
    'mas': 'pt',
    'may': 'tl',
    'me': 'sq',
    'med': 'da no sv',
    'meg': 'hu',
    'men': 'da no sv',
    'menjadi': 'id',
    'mereka': 'ms',
    'met': 'af nl',
    'með': 'is',
    'mga': 'tl',
    'mida': 'et',
    'mint': 'hu',
    'mis': 'et',
    'mit': 'de',
    'mukaan': 'fi',
    'mula': 'tl',
    'mutta': 'fi',
    'myös': 'fi',
    'máis': 'gl',
    'már': 'hu',
    'más': 'es',
    'még': 'hu',
    'més': 'ca',
    'më': 'sq',
    'một': 'vi',
    'na': 'af cs gl pl pt sh sk sl sw tl',
    'naar': 'nl',
    'nach': 'de',
    'namun': 'id',
    'nang': 'tl',
    'ne': 'fi lt lv sh sl tr',
    'nel': 'it',
    'nem': 'hu',
    'ng': 'tl',
    'nga': 'sq',
    'người': 'vi',
    'như': 'vi',
    'những': 'vi',
    'ni': 'sl sw tl',
    'nicht': 'de',
    'nie': 'af pl sk',
    'niet': 'nl',
    'nii': 'et',
    'niin': 'fi',
    'nije': 'sh',
    'nila': 'tl',
    'ning': 'et',
    'niya': 'tl',
    'një': 'sq',
    'no': 'ca es gl lv pt',
    'nog': 'nl',
    'non': 'gl it',
    'noong': 'tl',
    'not': 'en',
    'nu': 'ro',
    'nuk': 'sq',
    'nuo': 'lt',
    'nyt': 'fi',
    'này': 'vi',
    'não': 'pt',
    'när': 'sv',
    'når': 'no',
    'në': 'sq',
    'o': 'az cs gl lt pl pt ro sh sk sl tr',
    'ob': 'sl',
    'och': 'sv',
    'od': 'cs pl sh sk sl',
    'of': 'en',
    'og': 'da is no',
    'også': 'da',
    'olan': 'az tr',
    'olarak': 'tr',
    'olduğunu': 'tr',
    'ole': 'fi',
    'oleh': 'id ms',
    'oli': 'et fi',
    'olisi': 'fi',
    'ollut': 'fi',
    'olub': 'az',
    'om': 'af da nl no sv',
    'oma': 'et',
    'on': 'en et fi',
    'ont': 'fr',
    'onun': 'az',
    'ook': 'af nl',
    'op': 'af nl',
    'oraz': 'pl',
    'os': 'gl pt',
    'ovat': 'fi',
    'pa': 'sl tl',
    'pada': 'id ms',
    'par': 'fr lv',
    'para': 'es gl pt tl',
    'pas': 'fr',
    'pe': 'ro',
    'pedig': 'hu',
    'pentru': 'ro',
    'per': 'ca it lt',
    'pero': 'es gl',
    'però': 'ca',
    'pia': 'sw',
    'pie': 'lv',
    'più': 'it',
    'plus': 'fr',
    'po': 'cs lt pl sh sk sl',
    'podle': 'cs',
    'podľa': 'sk',
    'pola': 'gl',
    'pole': 'et',
    'polo': 'gl',
    'por': 'es gl pt sq',
    'pour': 'fr',
    'pre': 'sk',
    'pri': 'sk sl',
    'prin': 'ro',
    'pro': 'cs',
    'przez': 'pl',
    'på': 'da no sv',
    'për': 'sq',
    'pēc': 'lv',
    'při': 'cs',
    'que': 'ca es fr gl pt',
    'qui': 'fr',
    'që': 'sq',
    'ra': 'vi',
    'rin': 'tl',
    's': 'cs sh sk sl',
    'sa': 'ro sh sk tl',
    'saat': 'id',
    'sal': 'af',
    'se': 'cs es fi fr gl pt sh sl sq',
    'sebagai': 'id ms',
    'seda': 'et',
    'see': 'et',
    'seg': 'no',
    'segir': 'is',
    'sekä': 'fi',
    'selle': 'et',
    'sem': 'is',
    'sen': 'fi',
    'ser': 'ca',
    'she': 'en',
    'si': 'it sq tl',
    'sich': 'de',
    'sie': 'de',
    'sig': 'da sv',
    'siis': 'et',
    'siya': 'tl',
    'się': 'pl',
    'so': 'sl',
    'som': 'da no sv',
    'son': 'fr',
    'sono': 'it',
    'sonra': 'az tr',
    'sta': 'sl',
    'su': 'es lt sh',
    'sunt': 'ro',
    'sur': 'fr',
    'sus': 'es',
    'sy': 'af',
    'szerint': 'hu',
    'så': 'da no sv',
    'són': 'ca',
    'sú': 'sk',
    'súa': 'gl',
    'să': 'ro',
    'są': 'pl',
    'ta': 'et',
    'tai': 'fi lt',
    'taip': 'lt',
    'také': 'cs',
    'també': 'ca',
    'tamén': 'gl',
    'tas': 'lv',
    'te': 'af nl',
    'tego': 'pl',
    'telah': 'id ms',
    'tema': 'et',
    'tersebut': 'id',
    'tha': 'sq',
    'that': 'en',
    'the': 'en',
    'they': 'en',
    'tidak': 'id ms',
    'tiež': 'sk',
    'til': 'da is no',
    'till': 'sv',
    'to': 'cs en lv pl sh sk',
    'trong': 'vi',
    'tudi': 'sl',
    'turut': 'ms',
    'tym': 'pl',
    'të': 'sq',
    'tā': 'lv',
    'từ': 'vi',
    'u': 'sh sq',
    'uit': 'af nl',
    'um': 'is pt',
    'uma': 'pt',
    'un': 'ca es fr gl it lv ro',
    'una': 'ca es it',
    'und': 'de',
    'une': 'fr',
    'unha': 'gl',
    'untuk': 'id ms',
    'ut': 'sv',
    'után': 'hu',
    'uz': 'lv',
    'už': 'cs lt sk',
    'v': 'cs sk sl',
    'va': 'ca',
    'vagy': 'hu',
    'vai': 'lv',
    'vain': 'fi',
    'van': 'af hu nl',
    'var': 'az da is no sv tr',
    've': 'cs tr',
    'verið': 'is',
    'vi': 'no sv',
    'vir': 'af',
    'við': 'is',
    'viņa': 'lv',
    'viņš': 'lv',
    'vo': 'sk',
    'volt': 'hu',
    'von': 'de',
    'voor': 'nl',
    'và': 'vi',
    'vào': 'vi',
    'või': 'et',
    'və': 'az',
    'với': 'vi',
    'w': 'pl',
    'wa': 'sw',
    'wake': 'sw',
    'war': 'de',
    'was': 'af en',
    'wat': 'af',
    'watu': 'sw',
    'werd': 'nl',
    'were': 'en',
    'which': 'en',
    'wie': 'de',
    'with': 'en',
    'word': 'af',
    'wurde': 'de',
    'xa': 'gl',
    'y': 'es',
    'ya': 'sw',
    'yake': 'sw',
    'yang': 'id ms',
    'yra': 'lt',
    'z': 'cs pl sk sl',
    'za': 'cs pl sh sk sl sw',
    'ze': 'cs pl',
    'zen': 'eu',
    'zijn': 'nl',
    'zo': 'sk',
    'zu': 'de',
    'zuen': 'eu',
    'zuten': 'eu',
    'à': 'pt',
    'á': 'is',
    'är': 'sv',
    'çok': 'tr',
    'çox': 'az',
    'è': 'it',
    'é': 'gl pt',
    'és': 'ca hu',
    'été': 'fr',
    'është': 'sq',
    'í': 'is',
    'în': 'ro',
    'ông': 'vi',
    'üle': 'et',
    'üzrə': 'az',
    'üçün': 'az',
    'það': 'is',
    'þeir': 'is',
    'því': 'is',
    'þá': 'is',
    'će': 'sh',
    'đã': 'vi',
    'được': 'vi',
    'đến': 'vi',
    'để': 'vi',
    'į': 'lt',
    'şi': 'ro',
    'še': 'sl',
    'šta': 'sh',
    'što': 'sh',
    'šī': 'lv',
    'że': 'pl',
    'že': 'cs sk sl',
    'și': 'ro',
    'έχει': 'el',
    'ήταν': 'el',
    'από': 'el',
    'για': 'el',
    'δεν': 'el',
    'είναι': 'el',
    'η': 'el',
    'θα': 'el',
    'και': 'el',
    'κατά': 'el',
    'με': 'el',
    'να': 'el',
    'ο': 'el',
    'οι': 'el',
    'που': 'el',
    'σε': 'el',
    'στη': 'el',
    'στην': 'el',
    'στο': 'el',
    'στον': 'el',
    'τα': 'el',
    'την': 'el',
    'της': 'el',
    'το': 'el',
    'τον': 'el',
    'του': 'el',
    'των': 'el',
    'ως': 'el',
    'ότι': 'el',
    'або': 'be uk',
    'ад': 'be',
    'але': 'be uk',
    'али': 'sh',
    'беше': 'bg mk',
    'би': 'sh',
    'биде': 'mk',
    'був': 'uk',
    'будзе': 'be',
    'було': 'uk',
    'бы': 'ru',
    'был': 'ru',
    'было': 'ru',
    'быў': 'be',
    'в': 'bg ru uk',
    'во': 'mk',
    'вона': 'uk',
    'все': 'ru',
    'във': 'bg',
    'від': 'uk',
    'він': 'uk',
    'ги': 'mk',
    'го': 'mk',
    'гэта': 'be',
    'да': 'be bg mk sh',
    'для': 'be ru uk',
    'до': 'bg mk uk',
    'е': 'bg mk',
    'его': 'ru',
    'же': 'ru',
    'з': 'be uk',
    'за': 'bg mk ru sh uk',
    'и': 'bg mk ru',
    'из': 'ru sh',
    'или': 'mk ru',
    'има': 'mk',
    'й': 'uk',
    'його': 'uk',
    'к': 'ru',
    'каб': 'be',
    'как': 'ru',
    'како': 'mk',
    'као': 'sh',
    'като': 'bg',
    'кои': 'mk',
    'които': 'bg',
    'който': 'bg',
    'који': 'sh',
    'към': 'bg',
    'му': 'mk',
    'на': 'be bg mk ru sh uk',
    'не': 'be bg mk ru sh uk',
    'није': 'sh',
    'но': 'bg ru',
    'о': 'ru',
    'ова': 'mk',
    'од': 'mk sh',
    'он': 'ru',
    'она': 'ru',
    'от': 'bg ru',
    'па': 'be',
    'паводле': 'be',
    'пасля': 'be',
    'по': 'bg mk ru',
    'пра': 'be',
    'при': 'bg',
    'про': 'uk',
    'після': 'uk',
    'с': 'bg ru',
    'са': 'bg sh',
    'се': 'bg mk sh',
    'след': 'bg',
    'со': 'mk',
    'според': 'mk',
    'су': 'sh',
    'със': 'bg',
    'та': 'uk',
    'таа': 'mk',
    'так': 'ru',
    'також': 'uk',
    'таксама': 'be',
    'то': 'sh',
    'това': 'bg',
    'той': 'bg',
    'только': 'ru',
    'тој': 'mk',
    'у': 'ru sh uk',
    'це': 'uk',
    'че': 'bg',
    'через': 'uk',
    'что': 'ru',
    'шта': 'sh',
    'што': 'be mk sh',
    'ще': 'bg',
    'що': 'uk',
    'это': 'ru',
    'яго': 'be',
    'як': 'be uk',
    'якая': 'be',
    'які': 'uk',
    'якія': 'be',
    'яна': 'be',
    'яны': 'be',
    'є': 'uk',
    'і': 'be uk',
    'ја': 'mk',
    'је': 'sh',
    'ће': 'sh',
    'ќе': 'mk',
    'ў': 'be',
    'אבל': 'he',
    'או': 'he',
    'אך': 'he',
    'אל': 'he',
    'אם': 'he',
    'אמר': 'he',
    'את': 'he',
    'בין': 'he',
    'גם': 'he',
    'הוא': 'he',
    'היא': 'he',
    'היה': 'he',
    'זה': 'he',
    'יותר': 'he',
    'יש': 'he',
    'כדי': 'he',
    'כי': 'he',
    'כל': 'he',
    'לא': 'he',
    'לאחר': 'he',
    'מה': 'he',
    'על': 'he',
    'עם': 'he',
    'של': 'he',
    'از': 'fa',
    'اس': 'ur',
    'است': 'fa',
    'التي': 'ar',
    'الذي': 'ar',
    'الي': 'ar',
    'اما': 'fa',
    'ان': 'ar fa',
    'انہوں': 'ur',
    'او': 'ar',
    'اور': 'ur',
    'ايك': 'ur',
    'اين': 'fa',
    'با': 'fa',
    'بر': 'fa',
    'براي': 'fa',
    'بعد': 'ar',
    'به': 'fa',
    'بود': 'fa',
    'بين': 'ar',
    'بھي': 'ur',
    'تا': 'fa',
    'تھا': 'ur',
    'تھي': 'ur',
    'تھے': 'ur',
    'خود': 'fa',
    'در': 'fa',
    'را': 'fa',
    'سے': 'ur',
    'شد': 'fa',
    'شده': 'fa',
    'علي': 'ar',
    'عن': 'ar',
    'في': 'ar',
    'قال': 'ar',
    'كا': 'ur',
    'كان': 'ar',
    'كر': 'ur',
    'كرد': 'fa',
    'كما': 'ar',
    'كه': 'fa',
    'كو': 'ur',
    'كي': 'ur',
    'كيا': 'ur',
    'كہ': 'ur',
    'كے': 'ur',
    'لا': 'ar',
    'ليے': 'ur',
    'ما': 'ar',
    'مع': 'ar',
    'من': 'ar',
    'مي': 'fa',
    'ميں': 'ur',
    'نيز': 'fa',
    'نہيں': 'ur',
    'نے': 'ur',
    'هذا': 'ar',
    'هذه': 'ar',
    'هم': 'fa',
    'و': 'fa',
    'وفي': 'ar',
    'وقال': 'ar',
    'وقد': 'ar',
    'ومن': 'ar',
    'يك': 'fa',
    'يہ': 'ur',
    'پر': 'ur',
    'گفت': 'fa',
    'گيا': 'ur',
    'ہو': 'ur',
    'ہيں': 'ur',
    'ہے': 'ur',
    'असे': 'mr',
    'आणि': 'mr',
    'आहे': 'mr',
    'आहेत': 'mr',
    'इस': 'hi',
    'उनले': 'ne',
    'उनी': 'ne',
    'एक': 'hi mr ne',
    'और': 'hi',
    'कर': 'hi',
    'का': 'hi',
    'कि': 'hi',
    'की': 'hi mr',
    'के': 'hi',
    'केली': 'mr',
    'केले': 'mr',
    'को': 'hi',
    'गरेका': 'ne',
    'गरेको': 'ne',
    'गर्न': 'ne',
    'गर्ने': 'ne',
    'छ': 'ne',
    'छन्': 'ne',
    'छैन': 'ne',
    'झाली': 'mr',
    'झाले': 'mr',
    'तर': 'ne',
    'ती': 'mr',
    'ते': 'mr',
    'तो': 'mr',
    'त्यांनी': 'mr',
    'था': 'hi',
    'थियो': 'ne',
    'थी': 'hi',
    'थे': 'hi',
    'नहीं': 'hi',
    'नाही': 'mr',
    'ने': 'hi',
    'पण': 'mr',
    'पनि': 'ne',
    'पर': 'hi',
    'भएको': 'ne',
    'भने': 'ne',
    'भनेका': 'ne',
    'भन्ने': 'ne',
    'भी': 'hi',
    'मात्र': 'mr',
    'में': 'hi',
    'म्हणाले': 'mr',
    'यस': 'ne',
    'यह': 'hi',
    'या': 'mr',
    'यांनी': 'mr',
    'यो': 'ne',
    'र': 'ne',
    'रहेको': 'ne',
    'लागि': 'ne',
    'लिए': 'hi',
    'व': 'mr',
    'से': 'hi',
    'हा': 'mr',
    'ही': 'mr',
    'हुने': 'ne',
    'हुन्': 'ne',
    'हे': 'mr',
    'है': 'hi',
    'हैं': 'hi',
    'हो': 'hi ne',
    'होता': 'mr',
    'होते': 'mr',
    'এই': 'bn',
    'একটি': 'bn',
    'এবং': 'bn',
    'এর': 'bn',
    'ও': 'bn',
    'করা': 'bn',
    'করে': 'bn',
    'করেন': 'bn',
    'কিন্তু': 'bn',
    'ছিল': 'bn',
    'জন্য': 'bn',
    'তার': 'bn',
    'তিনি': 'bn',
    'থেকে': 'bn',
    'না': 'bn',
    'নিযে': 'bn',
    'পর': 'bn',
    'বলেন': 'bn',
    'মধ্যে': 'bn',
    'যে': 'bn',
    'সঙ্গে': 'bn',
    'হবে': 'bn',
    'হয': 'bn',
    'হযেছে': 'bn',
}
