/// The termbase: kind, concept, approved form, variants (how they are written: TermForms), part of speech of the approved form.
let arabicTerms: StaticString = """
    term	increase	زيادة	ارتفاع|v:ارتفع/يرتفع|v:زاد/يزيد/يزد|v:ازداد/يزداد/يزدد|ازدياد|تزايد|v:تزايد/يتزايد|a:متزايد|نمو|v:نما/ينمو|تنامي|a:متنامي|v:تنامى/يتنامى|صعود|v:صعد/يصعد|رفع|?v:رفع/يرفع|تصاعد|v:تصاعد/يتصاعد|a:متصاعد|توسع|v:توسع/يتوسع|توسيع|تضاعف|v:تضاعف/يتضاعف	
    term	decrease	انخفاض	تراجع|v:انخفض/ينخفض|v:تراجع/يتراجع|a:متراجع|خفض|تخفيض|v:خفض/يخفض|هبوط|v:هبط/يهبط|تقليل|v:قلل/يقلل|تقليص|v:قلص/يقلص|تقلص|v:تقلص/يتقلص|تناقص|v:تناقص/يتناقص|a:متناقص|?v:نقص/ينقص|نقصان|انكماش|v:انكمش/ينكمش|x:الحد من|x:للحد من|x:الإقلال من|تدهور|v:تدهور/يتدهور	
    term	accelerate	تسارع	v:تسارع/يتسارع|a:متسارع|تسريع|v:سرع/يسرع	
    term	slow-down	تباطؤ	v:تباطأ/يتباطأ|a:متباطئ|إبطاء	
    term	fast	سريع	x:بسرعة|x:أسرع	a
    term	slow	بطيء	x:ببطء|x:أبطأ	a
    term	strengthen	تعزيز	v:عزز/يعزز|تقوية|توطيد	
    term	weaken	إضعاف	v:أضعف/يضعف|v:ضعف/يضعف	
    term	strong	قوي	x:أقوى|x:الأقوى|x:بقوة	a
    term	weak	ضعيف	x:أضعف|x:الأضعف	a
    term	improve	تحسن	v:تحسن/يتحسن|تحسين|v:حسن/يحسن	
    term	worsen	تفاقم	v:تفاقم/يتفاقم|v:ساء/يسوء	
    term	high	عالي	x:عال|x:أعلى|x:الأعلى|x:عليا|x:العليا|a:مرتفع|x:بأعلى	a
    term	low	منخفض	x:أدنى|x:الأدنى|x:أسفل|x:بأسفل|x:الأسفل|x:السفلى|a:متدني	a
    term	left	يسار	x:اليسار|x:يسارا|a:يساري|x:اليسرى|x:يسرى|x:الأيسر|x:أيسر	x
    term	right	يمين	x:اليمين|x:يمينا|a:يميني|x:اليمنى|x:يمنى|x:الأيمن|x:أيمن	x
    term	before	قبل	x:قبيل|x:قبل أن|x:قبلها|x:قبله|x:قبلهم|x:عشية	x
    term	after	بعد	x:عقب|x:بعد أن|x:في أعقاب|x:إثر|x:بعدما|x:بعدها|x:بعده	x
    term	more-than	أكثر من	x:أكبر من|x:ما يزيد على|x:ما يزيد عن|x:يزيد عن|x:يزيد على|x:تزيد عن|x:تزيد على|x:ما يفوق|x:أعلى من	x
    term	less-than	أقل من	x:أصغر من|x:ما يقل عن|x:أدنى من	x
    term	at-least	على الأقل	x:ما لا يقل عن|x:لا يقل عن|x:لا تقل عن|x:كحد أدنى|x:بحد أدنى	x
    term	at-most	على الأكثر	x:ما لا يزيد عن|x:ما لا يزيد على|x:لا يزيد عن|x:لا يزيد على|x:لا تزيد عن|x:كحد أقصى|x:بحد أقصى|x:لا يتجاوز|x:لا تتجاوز	x
    term	no-term	أكثر من أي	x:بالذكر|x:الجدير بالذكر|x:يذكر أن|x:في العالم|x:حول العالم|x:دول العالم|x:أنحاء العالم|x:العالم الإسلامي|x:العالم العربي|x:العالم الغربي|x:العالم الثالث|x:العالم كله|x:بلدان العالم|x:مستوى العالم|x:من قبل|x:قبل كل شيء|x:أكثر فأكثر|x:بعضهم البعض|x:بعضها البعض|x:الحرب الباردة|x:على يد|x:على أيدي|x:على قدم|x:من جديد|x:في حال|x:حقوق الإنسان|x:على رأس|x:من يد	x
    term	best	أفضل	x:الأفضل|x:أحسن|x:الأحسن	x
    term	worst	أسوأ	x:الأسوأ	x
    term	good	جيد	a:ممتاز|x:حسنا	a
    term	bad	سيئ	x:سيء|x:سيئة|a:رديء	a
    term	first	الأول من نوعه	x:الأولى من نوعها	x
    term	final	المباراة النهائية	نهائي البطولة|الدور النهائي|x:نهائي كأس	
    term	maximum	أقصى	x:الأقصى|x:الحد الأقصى|x:قصوى|x:القصوى	x
    term	minimum	الحد الأدنى		x
    term	large	كبير	a:كبير/كبار|x:كبرى|x:الكبرى|x:أكبر|x:الأكبر|a:ضخم|a:هائل|a:عملاق|a:واسع	x
    term	small	صغير	a:صغير/صغار|x:أصغر|x:الأصغر|x:صغرى|x:الصغرى|a:ضئيل|a:محدود	x
    term	many	العديد من	x:عديد من|x:الكثير من|x:كثير من|x:كثيرا من|x:العديد|x:الكثير|a:كثير|x:كثيرون|x:الكثيرين|x:الكثيرون|x:عدد كبير من|x:أعداد كبيرة من|x:كثيرا ما	x
    term	few	القليل من	x:قليل من|x:قليلا من|x:القليل|x:قلة|x:القلة|x:قليلون|x:عدد قليل من|x:أعداد قليلة من|a:قليل|x:قلة قليلة	x
    term	several	عدة	x:عدد من|x:بعض|x:بضع|x:بضعة|x:قليلا|x:بقليل	x
    term	almost-all	معظم	x:معظم|x:غالبية	
    term	half	نصف	x:النصف	x
    term	new	جديد	a:جديد/جدد|x:حديثا|a:حديث|x:أحدث	x
    term	old	قديم	a:قديم/قدامى|x:أقدم|x:الأقدم	x
    term	young	شاب	a:شاب/شباب|x:الأصغر سنا|x:أصغر سنا|شابة	x
    term	elderly	مسن	x:كبار السن|x:كبير السن|متقاعد|عجوز	a
    term	current	حالي	x:حاليا|?a:قائم|a:راهن	a
    term	former	سابق	x:سابقا|x:أسبق|x:الأسبق	a
    term	future	مستقبلي	a:مقبل|?a:قادم	a
    term	military	عسكري		a
    term	civilian	مدني	a:مدني	
    term	public	العامة	x:عامة|a:حكومي|a:عمومي|?x:العام|x:القطاع العام	x
    term	private	خاص	x:الخاصة|x:القطاع الخاص|x:خاصة به	?a
    term	legal	قانوني	x:قانونيا|?a:شرعي|a:مشروع	a
    term	illegal	غير قانوني	a:غير قانوني|a:غير القانوني|a:غير شرعي|a:غير الشرعي|a:غير مشروع|a:غير المشروع|x:بشكل غير قانوني	x
    term	secret	سري	x:سرا|سر|أسرار	a
    term	overt	علني	x:علنا|x:علانية|?a:مفتوح|a:مكشوف	a
    term	open	افتتاح	v:افتتح/يفتتح|فتح|v:فتح/يفتح|a:مفتوح	
    term	close	إغلاق	v:أغلق/يغلق|a:مغلق|إقفال	
    term	begin	بدء	v:بدأ/يبدأ|بداية|v:ابتدأ/يبتدئ|انطلاق|v:انطلق/ينطلق	
    term	end	نهاية	إنهاء|v:انتهى/ينتهي|v:أنهى/ينهي|انتهاء|ختام|v:اختتم/يختتم|اختتام	
    term	accept	قبول	v:وافق/يوافق|موافقة|?x:قبلت|?v:يقبل/تقبل/يقبلون|x:قبلوا	
    term	reject	رفض	v:رفض/يرفض|v:اعترض/يعترض|اعتراض|a:رافض	
    term	support	تأييد	v:أيد/يؤيد|دعم|v:دعم/يدعم|a:مؤيد|a:داعم|مناصرة|مناصر|أنصار|مساندة|v:ساند/يساند	
    term	oppose	معارض	معارضة|v:عارض/يعارض|a:مناهض|مناهضة	a
    term	condemn	إدانة	v:أدان/يدين|استنكار|v:استنكر/يستنكر|تنديد|v:ندد/يندد|v:انتقد/ينتقد|انتقاد	
    term	praise	إشادة	v:أشاد/يشيد|v:امتدح/يمتدح	
    term	confirm	تأكيد	?v:أكد/يؤكد	?
    term	deny	نفي	v:نفى/ينفي|v:أنكر/ينكر|إنكار	
    term	allow	سماح	v:سمح/يسمح|إذن|v:أجاز/يجيز|ترخيص|x:تصريح	
    term	ban	حظر	v:حظر/يحظر|منع|v:منع/يمنع|تحريم|a:محظور|a:ممنوع	
    term	enter	دخول	v:دخل/يدخل	
    term	leave	خروج	v:خرج/يخرج|مغادرة|v:غادر/يغادر|x:ترك	
    term	arrive	وصول	v:وصل/يصل	
    term	depart	مغادرة	v:غادر/يغادر|رحيل|v:رحل/يرحل	
    term	buy	شراء	v:اشترى/يشتري|مشتري|مشترون|مشتريات|اقتناء|استحواذ	
    term	sell	بيع	v:باع/يبيع|مبيعات|بائع|مبيع	
    term	borrow	اقتراض	v:اقترض/يقترض|مقترض|مدين	
    term	lend	إقراض	v:أقرض/يقرض|مقرض|دائن	
    term	give	أعطى	v:أعطى/يعطي|إعطاء|تبرع|v:تبرع/يتبرع|منح	x
    term	receive	تلقي	v:تلقى/يتلقى|استلام|v:تسلم/يتسلم|v:استلم/يستلم	
    term	appoint	تعيين	v:عين/يعين|توظيف	
    term	dismiss	إقالة	v:أقال/يقيل|v:أقيل/يقال|عزل|v:عزل/يعزل|فصل|تسريح|طرد	
    term	resign	استقالة	v:استقال/يستقيل	
    term	marry	زواج	v:تزوج/يتزوج|زفاف|a:متزوج	
    term	divorce	طلاق	v:طلق/يطلق|a:مطلق|تطليق	
    term	join	انضمام	v:انضم/ينضم|التحاق|v:التحق/يلتحق	
    term	withdraw	انسحب	v:انسحب/ينسحب	x
    term	sign	توقيع	v:وقع/يوقع|مصادقة	
    term	break	انتهاك	v:انتهك/ينتهك|خرق|v:خرق/يخرق|إخلال	
    term	friend	صديق	صديق/أصدقاء|صديقة|أصدقاء|صداقة|a:ودي	x
    term	enemy	عدو	عدو/أعداء|أعداء|a:معادي|عداء|عداوة	x
    term	ally	حليف	حليف/حلفاء|حلفاء|حليفة|تحالف|a:متحالف	x
    term	rival-side	خصم	خصم/خصوم|خصوم|منافس|a:منافس|غريم	x
    term	partner	شريك	شريك/شركاء|شركاء|شراكة	x
    term	hot	حار	حرارة شديدة|a:ساخن|a:دافئ|موجة حر	a
    term	cold	بارد	برودة|x:برد|صقيع	a
    term	wet	رطب	رطوبة|a:مبتل	a
    term	dry	جاف	a:قاحل	a
    term	early	مبكر	x:مبكرا|x:باكرا|a:باكر	a
    term	late	متأخر	x:متأخرا|x:لاحقا|?x:لاحق	a
    term	on-time	في الموعد المحدد	x:في موعده|x:في الوقت المحدد	x
    term	delay	تأخير	تأخر|v:تأخر/يتأخر	
    term	postpone	تأجيل	v:أجل/يؤجل|إرجاء|v:أرجأ/يرجئ	
    term	cancel	إلغاء	v:ألغى/يلغي	
    term	continue	استمرار	v:استمر/يستمر|مواصلة|v:واصل/يواصل|استئناف|v:استأنف/يستأنف	
    term	stop	وقف	v:أوقف/يوقف|v:توقف/يتوقف|إيقاف|توقف|تعليق|v:علق/يعلق	
    term	morning	صباح	a:صباحي|x:صباحا	
    term	evening	مساء	a:مسائي|أمسية	
    term	night	ليلة	x:ليل|x:ليلا|x:الليل|a:ليلي|ليالي	
    term	daytime	نهار	x:النهار|x:نهارا|a:نهاري	x
    term	dawn	فجر	شروق	
    term	dusk	غروب	غسق	
    term	spring-season	فصل الربيع		x
    term	autumn	خريف	a:خريفي	
    term	summer	صيف	a:صيفي	
    term	winter	شتاء	a:شتوي	
    term	yesterday	أمس		x
    term	today	اليوم		?x
    term	tomorrow	غدا	x:الغد	x
    term	success	نجاح	v:نجح/ينجح|a:ناجح	
    term	failure	فشل	v:فشل/يفشل|a:فاشل|إخفاق|v:أخفق/يخفق	
    term	advantage	ميزة	مزايا|أفضلية	
    term	disadvantage	عيب	عيوب|مساوئ|سلبيات	
    term	positive	إيجابي	x:إيجابا	a
    term	negative	سلبي	x:سلبا	a
    term	optimism	تفاؤل	a:متفائل	
    term	pessimism	تشاؤم	a:متشائم	
    term	hope	أمل	آمال|v:أمل/يأمل	
    term	fear	خوف	مخاوف|v:خشي/يخشى|v:خاف/يخاف|خشية	
    term	love	حب	v:أحب/يحب|a:محبوب	
    term	hatred	كراهية	v:كره/يكره|كره	
    term	happy	سعيد	سعادة|فرح	a
    term	sad	حزين	حزن	a
    term	possible	ممكن	إمكانية	a
    term	impossible	مستحيل	a:مستحيل|x:غير ممكن|x:من غير الممكن|x:لا يمكن	
    term	likely	من المرجح	x:من المحتمل|a:محتمل|a:مرجح	x
    term	unlikely	من غير المرجح	x:من غير المحتمل|x:من المستبعد|a:مستبعد	x
    term	domestic	داخلي	a:محلي	a
    term	foreign	أجنبي	a:أجنبي/أجانب|a:خارجي|أجانب	x
    term	international	دولي	a:عالمي	a
    term	urban	حضري		a
    term	rural	ريفي	ريف|أرياف	a
    term	full	ممتلئ	a:مليء	a
    term	empty	فارغ	x:خال|a:خالي	a
    term	rich	غني	أغنياء|ثراء|a:ثري|أثرياء|x:أغنى|ثروة	a
    term	poor	فقير	a:فقير/فقراء|فقراء|فقر|x:أفقر	x
    term	expensive	باهظ	باهظة|a:مكلف|x:أغلى	x
    term	cheap	رخيص	x:أرخص	a
    term	heavy	ثقيل	x:أثقل	a
    term	light-weight	خفيف	x:أخف	a
    term	long	طويل	x:أطول|x:طويلا	a
    term	short	قصير	x:أقصر|a:وجيز	a
    term	deep	عميق	x:أعمق	a
    term	shallow	ضحل		a
    term	wide	عريض		a
    term	narrow	ضيق		a
    term	near	قريب	x:أقرب|x:بالقرب من|x:قرب	a
    term	far	بعيد	x:أبعد|a:نائي	a
    term	easy	سهل	x:بسهولة|x:أسهل|سهولة	a
    term	difficult	صعب	صعوبة|x:أصعب|صعوبات	a
    term	safe	آمن	سلامة|أمان	a
    term	dangerous	خطير	x:أخطر|x:غير آمن|خطر|خطورة	a
    term	true	حقيقة	a:صحيح	
    term	false	كذب	v:كذب/يكذب|أكاذيب|a:كاذب|a:زائف	
    term	right-correct	بشكل صحيح		x
    term	wrong	خطأ	خطأ/أخطاء|أخطاء|x:خاطئ|خاطئة|a:خاطئ	x
    term	temporary	مؤقت	x:مؤقتا	a
    term	permanent	دائم	x:دائما|x:بشكل دائم	a
    term	direct	مباشر	x:مباشرة	a
    term	indirect	غير مباشر	a:غير مباشر|a:غير المباشر	x
    term	voluntary	طوعي	متطوع|a:اختياري|x:طواعية	a
    term	mandatory	إلزامي	a:إجباري	a
    term	formal	رسمي	x:رسميا	a
    term	informal	غير رسمي	a:غير رسمي|a:غير الرسمي	x
    term	alive	على قيد الحياة	x:حيا|?x:حية	x
    term	dead	ميت	x:أموات|متوفى|x:متوفين|x:موتى|x:الراحل|x:ميتا|x:ميتة	a
    term	healthy	بصحة جيدة	a:سليم|x:أصحاء	x
    term	sick	مرض	أمراض|x:مرضى|v:مرض/يمرض	
    term	guilty	مذنب	x:مذنبا|إدانة|a:مدان|x:أدين|x:أدينت	a
    term	innocent	بريء	x:أبرياء|تبرئة|براءة|x:غير مذنب|x:غير مذنبة|v:برأ/يبرئ	a
    term	winner	فائز	أبطال|a:فائز|منتصر	
    term	loser	خاسر	a:خاسر|a:مهزوم	
    term	victory	فوز	v:فاز/يفوز/يفز|انتصار|v:انتصر/ينتصر|نصر	
    term	defeat	هزيمة	انهزام|v:انهزم/ينهزم|v:خسر/يخسر|هزائم|خسارة	
    term	draw	تعادل	v:تعادل/يتعادل	
    term	profit	ربح	ربح/أرباح|أرباح|a:مربح|ربحية	x
    term	loss	خسارة	خسارة/خسائر|خسائر|فقدان|v:فقد/يفقد|v:خسر/يخسر	x
    term	gain	مكسب	مكسب/مكاسب|مكاسب|كسب|v:كسب/يكسب|v:اكتسب/يكتسب	x
    term	attack	هجوم	v:هاجم/يهاجم|مهاجمة|مهاجم|اعتداء|اقتحام|هجمة|هجمات|هجومي|غارة	
    term	defence	دفاع	v:دافع/يدافع|مدافع|a:دفاعي	
    term	advance	تقدم	v:تقدم/يتقدم	
    term	retreat	تقهقر	v:تقهقر/يتقهقر	
    term	win-trust	ثقة	v:وثق/يثق	
    term	distrust	انعدام الثقة	حجب الثقة|عدم الثقة	
    term	include	إدراج	v:شمل/يشمل|v:تضمن/يتضمن	
    term	exclude	استبعاد	v:استبعد/يستبعد|استثناء|إقصاء	
    term	build	بناء	v:بنى/يبني|تشييد|إنشاء	
    term	destroy	تدمير	v:دمر/يدمر|هدم|v:هدم/يهدم|دمار	
    term	protect	حماية	v:حمى/يحمي|وقاية	
    term	threaten	تهديد	v:هدد/يهدد	
    term	help	مساعدة	v:ساعد/يساعد|عون	
    term	hinder	عرقلة	v:عرقل/يعرقل|إعاقة|v:أعاق/يعيق	
    term	encourage	تشجيع	v:شجع/يشجع	
    term	discourage	ردع	v:ثبط/يثبط	
    term	remember	تذكر	v:تذكر/يتذكر	
    term	forget	نسيان	v:نسي/ينسى	
    term	ask-question	سؤال	v:سأل/يسأل	
    term	reply	جواب	v:أجاب/يجيب|إجابة|v:رد/يرد	
    term	employer	صاحب العمل	أرباب العمل|صاحب عمل	
    term	employee	موظف		
    term	host	مضيف	استضافة|v:استضاف/يستضيف	
    term	guest	ضيف	ضيف/ضيوف|ضيوف|زائر/زوار|زوار	x
    term	teach	تدريس	v:درس/يدرس	
    term	learn	تعلم	v:تعلم/يتعلم	
    term	north	شمال	x:الشمال|x:شمالا|a:شمالي	x
    term	south	جنوب	x:الجنوب|x:جنوبا|a:جنوبي	x
    term	east	شرق	x:الشرق|x:شرقا|a:شرقي	x
    term	west	غرب	x:الغرب|x:غربا|a:غربي	x
    term	north-east	شمال شرق	x:الشمال الشرقي|x:شمال شرقي|a:شمالي شرقي|a:الشمالي الشرقي	x
    term	north-west	شمال غرب	x:الشمال الغربي|x:شمال غربي|a:شمالي غربي|a:الشمالي الغربي	x
    term	south-east	جنوب شرق	x:الجنوب الشرقي|x:جنوب شرقي|a:جنوبي شرقي|a:الجنوبي الشرقي	x
    term	south-west	جنوب غرب	x:الجنوب الغربي|x:جنوب غربي|a:جنوبي غربي|a:الجنوبي الغربي	x
    term	central	وسط	x:الوسط|a:مركزي|a:أوسط	x
    term	working-lunch	غداء عمل	غداء العمل	
    term	working-dinner	عشاء عمل	عشاء العمل	
    term	working-breakfast	إفطار عمل	فطور عمل|إفطار العمل	
    term	official-dinner	عشاء رسمي	مأدبة عشاء|عشاء رسمية	
    term	official-lunch	غداء رسمي	مأدبة غداء	
    term	lunch	غداء		
    term	dinner	عشاء		
    term	breakfast	فطور	إفطار	
    term	official-visit	زيارة رسمية		
    term	working-visit	زيارة عمل		
    term	state-visit	زيارة دولة		
    term	telephone-call	مكالمة هاتفية	اتصال هاتفي|محادثة هاتفية|x:عبر الهاتف|x:هاتفيا	
    term	videoconference	مؤتمر عبر الفيديو	اتصال مرئي|x:عبر الفيديو	
    term	summit	قمة		
    term	conference	مؤتمر		
    term	press-conference	مؤتمر صحفي	مؤتمر صحافي|إحاطة صحفية	
    term	round-table	مائدة مستديرة	طاولة مستديرة	
    term	talks	محادثات	مفاوضات|مباحثات|مشاورات|تفاوض	
    term	delegation	وفد	وفد/وفود	x
    term	ceasefire	وقف إطلاق النار	وقف لإطلاق النار	
    term	truce	هدنة		
    term	armistice	اتفاقية هدنة		
    term	peace-treaty	معاهدة سلام	معاهدة السلام	
    term	peace-agreement	اتفاق سلام	اتفاقية سلام|اتفاقية السلام|اتفاق السلام	
    term	memorandum	مذكرة تفاهم	مذكرة	
    term	agreement	اتفاق	اتفاقية|صفقة	
    term	treaty	معاهدة		
    term	protocol	بروتوكول		
    term	contract	عقد	?عقد|x:عقود|x:العقود|x:عقدا	?x
    term	resolution	قرار		
    term	sanctions	عقوبات		
    term	embargo	حظر الأسلحة	حظر تجاري	
    term	president	رئيس الجمهورية	?رئيس|a:رئاسي|رئاسة	
    term	prime-minister	رئيس الوزراء	رئيس الحكومة|رئيس مجلس الوزراء|رئيسة الوزراء|رئيس وزراء|رئيسة وزراء	
    term	vice-president	نائب الرئيس	نائبة الرئيس|نائب رئيس	
    term	deputy-prime-minister	نائب رئيس الوزراء	نائب رئيس الحكومة	
    term	foreign-minister	وزير الخارجية	وزيرة الخارجية|وزير خارجية	
    term	secretary-of-state	وزير الخارجية الأمريكي	x:وزير الخارجية الأميركي	x
    term	defence-minister	وزير الدفاع	وزيرة الدفاع|وزير دفاع	
    term	interior-minister	وزير الداخلية	وزيرة الداخلية|وزير داخلية	
    term	finance-minister	وزير المالية	وزيرة المالية|وزير الخزانة	
    term	economy-minister	وزير الاقتصاد	وزيرة الاقتصاد	
    term	justice-minister	وزير العدل	وزيرة العدل	
    term	energy-minister	وزير الطاقة	وزيرة الطاقة	
    term	health-minister	وزير الصحة	وزيرة الصحة	
    term	education-minister	وزير التعليم	وزيرة التعليم|وزير التربية	
    term	trade-minister	وزير التجارة	وزيرة التجارة	
    term	agriculture-minister	وزير الزراعة	وزيرة الزراعة	
    term	transport-minister	وزير النقل	وزيرة النقل|وزير المواصلات	
    term	culture-minister	وزير الثقافة	وزيرة الثقافة	
    term	minister	وزير	وزير/وزراء|وزيرة|وزراء|a:وزاري	x
    term	deputy-minister	نائب الوزير	نائب وزير	
    term	attorney-general	المدعي العام	النائب العام	
    term	chancellor	مستشار ألمانيا	المستشارة الألمانية|المستشار الألماني|مستشارة ألمانيا|?المستشارة|?المستشار	
    term	adviser	مستشار	مستشارة	
    term	spokesperson	متحدث رسمي	المتحدث باسم|الناطق باسم|متحدث باسم|المتحدثة باسم|متحدثة باسم|a:متحدث|ناطق	
    term	ambassador	سفير	سفير/سفراء|سفيرة	x
    term	consul	قنصل	قنصل/قناصل	x
    term	special-envoy	مبعوث خاص	المبعوث الخاص|ممثل خاص|الممثل الخاص|المبعوثة الخاصة	
    term	charge	القائم بالأعمال	قائم بالأعمال	
    term	secretary-general	الأمين العام	أمين عام|الأمينة العامة	
    term	director-general	المدير العام	مدير عام|المديرة العامة	
    term	ceo	الرئيس التنفيذي	المدير التنفيذي|الرئيسة التنفيذية|رئيس تنفيذي	
    term	deputy-ceo	نائب الرئيس التنفيذي	نائبة الرئيس التنفيذي|نائب المدير التنفيذي|نائبة المدير التنفيذي	
    term	chairman	رئيس مجلس الإدارة	?رئيس	
    term	speaker	رئيس البرلمان	رئيس مجلس النواب|رئيسة مجلس النواب|رئيس مجلس الشعب	
    term	king	ملك	ملك/ملوك	x
    term	queen	ملكة		
    term	prince	أمير	?أمير/أمراء	?x
    term	princess	أميرة		
    term	crown-prince	ولي العهد	ولي عهد	
    term	emir	أمير	أمير/أمراء	x
    term	sultan	سلطان		
    term	emperor	إمبراطور		
    term	governor	حاكم	حاكم/حكام|حاكمة|?محافظ	x
    term	mayor	عمدة	رئيس بلدية|رئيسة بلدية	
    term	senator	سيناتور	عضو مجلس الشيوخ|عضوة مجلس الشيوخ	
    term	lawmaker	مشرع	مشرعون|نائب/نواب|عضو الكونغرس	
    term	member-of-parliament	عضو البرلمان	عضو برلمان|أعضاء البرلمان|برلماني|نائب برلماني	
    term	candidate	مرشح		
    term	voter	ناخب	ناخبون	
    term	head-of-state	رئيس الدولة	رؤساء الدول	
    term	head-of-government	رؤساء الحكومات		
    term	parliament	برلمان	a:برلماني|مجلس النواب	
    term	government	حكومة		
    term	ministry	وزارة		
    term	cabinet	مجلس الوزراء		
    term	senate	مجلس الشيوخ		
    term	congress	كونغرس	كونجرس	
    term	court	محكمة	محكمة/محاكم	x
    term	supreme-court	المحكمة العليا	محكمة عليا	
    term	constitutional-court	المحكمة الدستورية		
    term	appeals-court	محكمة الاستئناف		
    term	security-council	مجلس الأمن		
    term	general-assembly	الجمعية العامة		
    term	central-bank	البنك المركزي	المصرف المركزي	
    term	embassy	سفارة		
    term	consulate	قنصلية		
    term	opposition	المعارضة		
    term	ruling-party	الحزب الحاكم	حزب حاكم	
    term	coalition	ائتلاف		
    term	election	انتخابات	a:انتخابي|انتخاب	
    term	referendum	استفتاء		
    term	first-round	الجولة الأولى		
    term	second-round	الجولة الثانية	جولة الإعادة	
    term	third-round	الجولة الثالثة		
    term	majority	أغلبية	غالبية|أكثرية	
    term	minority	أقلية		
    term	democracy	ديمقراطية	a:ديمقراطي|a:ديموقراطي	
    term	dictatorship	دكتاتورية	ديكتاتورية|دكتاتور|ديكتاتور|a:استبدادي	
    term	monarchy	نظام ملكي	ملكية دستورية	
    term	republic	جمهورية		
    term	kingdom	مملكة		
    term	constitution	دستور	a:دستوري	
    term	bill-draft	مشروع قانون	مشروع القانون	
    term	law	قانون	قانون/قوانين	x
    term	decree	مرسوم	مرسوم/مراسيم|أمر تنفيذي	x
    term	independence	استقلال	a:مستقل	
    term	sovereignty	سيادة		
    term	border	حدود		
    term	strategic-partnership	شراكة استراتيجية		
    term	diplomatic-relations	علاقات دبلوماسية	العلاقات الدبلوماسية	
    term	humanitarian-aid	مساعدات إنسانية	المساعدة الإنسانية	
    term	nuclear-weapons	أسلحة نووية	سلاح نووي	
    term	chemical-weapons	أسلحة كيميائية	سلاح كيميائي|أسلحة كيماوية	
    term	biological-weapons	أسلحة بيولوجية	سلاح بيولوجي	
    term	conventional-weapons	أسلحة تقليدية		
    term	state-of-emergency	حالة الطوارئ	حالة طوارئ	
    term	martial-law	الأحكام العرفية		
    term	curfew	حظر التجول	حظر تجول	
    term	mobilisation	تعبئة عامة	التعبئة	
    term	killed	قتيل	قتيل/قتلى|قتلى|مقتل|قتل|v:قتل/يقتل|x:قُتل|قاتل|x:قتلوا|a:مقتول	x
    term	wounded	جريح	جريح/جرحى|جرحى|مصاب|جرح|v:جرح/يجرح|إصابة|v:أصاب/يصيب|x:أصيب|x:أصيبت|x:أصيبوا|جروح	x
    term	missing	مفقود	x:في عداد المفقودين	a
    term	death	موت	وفاة|وفيات|v:توفي/يتوفى|v:مات/يموت|رحيل|x:توفيت	
    term	birth	ولادة	مولد|v:ولد/يولد|a:مولود|مواليد|ميلاد	
    term	survive	نجاة	v:نجا/ينجو|ناجي|ناجون|ناجين|x:ناج|البقاء على قيد الحياة	
    term	rescue	إنقاذ	v:أنقذ/ينقذ|منقذ	
    term	murder	جريمة قتل	اغتيال|v:اغتال/يغتال|اغتيالات	
    term	suicide	انتحار	v:انتحر/ينتحر|a:منتحر	
    term	arrested	اعتقال	v:اعتقل/يعتقل|a:معتقل|x:القبض على|x:ألقي القبض|x:القبض عليه	
    term	detained	احتجاز	v:احتجز/يحتجز|a:محتجز|توقيف	
    term	imprisoned	سجن	v:سجن/يسجن|سجين/سجناء|سجناء|a:مسجون	
    term	released	إطلاق سراح	v:أفرج/يفرج|إفراج|x:أطلق سراح|x:أطلقت سراح|x:أطلق سراحه|x:إطلاق سراحه	
    term	hostage	رهينة	رهينة/رهائن|رهائن	x
    term	kidnapped	خطف	v:خطف/يخطف|اختطاف|v:اختطف/يختطف|a:مختطف	
    term	prisoner-of-war	أسير حرب	أسرى الحرب|أسرى حرب	
    term	war	حرب	حرب/حروب	x
    term	peace	سلام	a:سلمي|سلم	
    term	missile	صاروخ	صاروخ/صواريخ	x
    term	rocket	صاروخ	صاروخ/صواريخ	x
    term	drone	طائرة مسيرة	مسيّرة|طائرات مسيرة|طائرة بدون طيار|طائرات بدون طيار	
    term	tank	دبابة		
    term	artillery	مدفعية		
    term	bomb	قنبلة	قنبلة/قنابل|قنابل	x
    term	mine	لغم	لغم/ألغام|ألغام	x
    term	shell	قذيفة	قذيفة/قذائف|قذائف	x
    term	rifle	بندقية	بندقية/بنادق|بنادق	x
    term	gun	سلاح ناري	أسلحة نارية	
    term	pistol	مسدس		
    term	knife	سكين	سكين/سكاكين	x
    term	fighter-jet	طائرة مقاتلة	مقاتلة نفاثة|طائرة حربية	
    term	aircraft-carrier	حاملة طائرات	حاملة الطائرات	
    term	submarine	غواصة		
    term	warship	سفينة حربية	فرقاطة|بارجة	
    term	army	جيش	جيش/جيوش	x
    term	navy	البحرية	بحرية	
    term	air-force	سلاح الجو	القوات الجوية	
    term	police	شرطة	شرطي	
    term	coast-guard	خفر السواحل		
    term	peacekeepers	قوات حفظ السلام	حفظ السلام	
    term	special-forces	القوات الخاصة	كوماندوز	
    term	militia	ميليشيا	مليشيا	
    term	offensive	هجوم بري	حملة عسكرية	
    term	counteroffensive	هجوم مضاد		
    term	withdrawal	انسحاب	سحب القوات	
    term	deployment	نشر القوات	نشر قوات	
    term	shelling	قصف	v:قصف/يقصف	
    term	bombing	تفجير		
    term	airstrike	غارة جوية	ضربة جوية|غارات جوية|ضربات جوية	
    term	invasion	غزو	v:غزا/يغزو|اجتياح	
    term	occupation	احتلال	v:احتل/يحتل	
    term	siege	حصار	v:حاصر/يحاصر	
    term	blockade	حصار		
    term	explosion	انفجار	v:انفجر/ينفجر	
    term	terrorist-attack	هجوم إرهابي	عمل إرهابي	
    term	coup	انقلاب		
    term	rebellion	تمرد	متمرد	
    term	uprising	انتفاضة		
    term	revolution	ثورة		
    term	protest	احتجاج	متظاهر|محتج|v:احتج/يحتج	
    term	demonstration	مظاهرة	تظاهرة	
    term	strike-labour	إضراب		
    term	riot	أعمال شغب	شغب	
    term	terrorism	إرهاب	إرهابي|a:إرهابي	
    term	refugee	لاجئ		
    term	displaced	نازح		
    term	migrant	مهاجر	هجرة	
    term	immigrant	المهاجرين إلى		x
    term	emigrant	مغترب		
    term	soldier	جندي	جندي/جنود|جنود	x
    term	officer	ضابط	ضابط/ضباط	x
    term	general-rank	جنرال	لواء	
    term	colonel	عقيد		
    term	major-rank	رائد في الجيش		
    term	captain-rank	نقيب		
    term	sergeant	رقيب		
    term	veteran	محارب قديم	قدامى المحاربين	
    term	import	استيراد	واردات|v:استورد/يستورد|مستورد	
    term	export	تصدير	صادرات|v:صدر/يصدر|مصدر للنفط	
    term	supply	إمدادات	عرض وطلب	
    term	demand	طلب		?
    term	producer	إنتاج	منتج|v:أنتج/ينتج	
    term	consumer	مستهلك	استهلاك|v:استهلك/يستهلك	
    term	revenue	إيرادات	عائدات	
    term	income	دخل	دخل/مداخيل	x
    term	expense	نفقات	إنفاق|مصروفات|مصاريف	
    term	salary	راتب	راتب/رواتب|أجور	x
    term	pension	معاش	معاشات	
    term	bonus	مكافأة	علاوة	
    term	saving	مدخرات	ادخار	
    term	loan	قرض	قرض/قروض|قروض	x
    term	grant	منحة	منحة/منح|إعانة	x
    term	credit	ائتمان		
    term	investment	استثمار	مستثمر|v:استثمر/يستثمر	
    term	debt	دين خارجي	ديون	
    term	mortgage	رهن عقاري		
    term	tax	ضريبة	ضريبة/ضرائب|ضرائب|a:ضريبي	x
    term	customs-duty	رسوم جمركية	رسم جمركي	
    term	tariff	تعريفة	تعرفة	
    term	fine-penalty	غرامة		
    term	fee	رسوم		
    term	budget-deficit	عجز الميزانية	عجز الموازنة|عجز في الموازنة|عجز في الميزانية	
    term	budget-surplus	فائض الميزانية	فائض الموازنة|فائض في الميزانية	
    term	deficit	عجز		
    term	surplus	فائض	فائض/فوائض	x
    term	shortage	نقص في	شح	
    term	budget	ميزانية	موازنة	
    term	inflation	تضخم		
    term	deflation	انكماش الأسعار		
    term	unemployment	بطالة	عاطل عن العمل|عاطلون	
    term	employment-rate	توظيف	عمالة	
    term	interest-rate	سعر الفائدة	أسعار الفائدة|معدل الفائدة	
    term	exchange-rate	سعر الصرف	أسعار الصرف	
    term	gdp	الناتج المحلي الإجمالي	إجمالي الناتج المحلي|الناتج الداخلي الخام	
    term	recession	ركود	كساد	
    term	recovery	انتعاش	تعافي الاقتصاد	
    term	crisis	أزمة		
    term	boom	طفرة		
    term	bankruptcy	إفلاس	a:مفلس	
    term	currency	عملة		
    term	share-stock	أسهم	سوق الأسهم|مساهم	
    term	bond	سندات	سند	
    term	merger	اندماج	دمج	
    term	takeover	استحواذ		
    term	privatisation	خصخصة		
    term	nationalisation	تأميم	v:أمم/يؤمم	
    term	wholesale	بالجملة	تجارة الجملة	x
    term	retail	بالتجزئة	تجارة التجزئة	x
    term	company	شركة	مؤسسة تجارية	
    term	factory	مصنع	مصنع/مصانع|مصانع	x
    term	bank	بنك	بنك/بنوك|مصرف/مصارف	x
    term	shop	متجر	متجر/متاجر|متاجر|محل تجاري	x
    term	market-place	بازار		
    term	restaurant	مطعم	مطعم/مطاعم	x
    term	cafe	مقهى	مقهى/مقاهي	x
    term	hotel	فندق	فندق/فنادق	x
    term	school	مدرسة	مدرسة/مدارس|مدارس|a:مدرسي	x
    term	university	جامعة	a:جامعي	
    term	college	كلية		
    term	academy	أكاديمية		
    term	kindergarten	روضة أطفال	رياض الأطفال	
    term	hospital	مستشفى	مستشفيات|مشفى	
    term	clinic	عيادة		
    term	pharmacy	صيدلية		
    term	theatre	مسرح	مسرح/مسارح|مسارح	x
    term	cinema	سينما		
    term	museum	متحف	متحف/متاحف	x
    term	gallery	معرض فني		
    term	library	مكتبة		
    term	church	كنيسة	كنيسة/كنائس|كنائس|a:كنسي	x
    term	cathedral	كاتدرائية		
    term	mosque	مسجد	مسجد/مساجد|مساجد|جامع الأزهر	x
    term	synagogue	كنيس	كنيس/كنس|معبد يهودي	x
    term	temple	معبد	معبد/معابد	x
    term	monastery	دير	دير/أديرة	x
    term	prison	سجن	سجن/سجون	x
    term	airport	مطار		
    term	railway-station	محطة القطار	محطة قطار|محطة القطارات	
    term	seaport	ميناء	ميناء/موانئ|موانئ	x
    term	bus-station	محطة الحافلات		
    term	city	مدينة	مدينة/مدن|مدن	x
    term	town	بلدة		
    term	village	قرية	قرية/قرى|قرى	x
    term	capital	عاصمة	عاصمة/عواصم	x
    term	suburb	ضاحية	ضاحية/ضواحي|ضواحي	x
    term	district	حي سكني	مقاطعة|منطقة	
    term	neighbourhood	حي	حي/أحياء	x
    term	region	منطقة	منطقة/مناطق|إقليم/أقاليم	x
    term	province	محافظة	مقاطعة	
    term	country	بلد	بلد/بلدان|بلاد|دولة/دول	x
    term	continent	قارة		
    term	river	نهر	نهر/أنهار|أنهار	x
    term	lake	بحيرة		
    term	sea	بحر	بحر/بحار|a:بحري	x
    term	ocean	محيط		
    term	gulf	خليج		
    term	strait	مضيق		
    term	canal	قناة السويس	قناة ملاحية	
    term	waterfall	شلال		
    term	mountain	جبل	جبل/جبال|a:جبلي	x
    term	hill	تل	تل/تلال	x
    term	valley	وادي	وادي/وديان|واد	x
    term	desert	صحراء	a:صحراوي	
    term	forest	غابة		
    term	island	جزيرة	جزيرة/جزر	x
    term	peninsula	شبه جزيرة	شبه الجزيرة	
    term	beach	شاطئ	شاطئ/شواطئ	x
    term	coast	ساحل	ساحل/سواحل|a:ساحلي	x
    term	volcano	بركان	بركان/براكين|a:بركاني	x
    term	bridge	جسر	جسر/جسور	x
    term	tunnel	نفق	نفق/أنفاق	x
    term	dam	سد	سد/سدود	x
    term	tower	برج	برج/أبراج	x
    term	road	طريق	طريق/طرق	x
    term	street	شارع	شارع/شوارع	x
    term	highway	طريق سريع	الطريق السريع	
    term	wall	جدار	جدار/جدران	x
    term	fence	سياج		
    term	palace	قصر	قصر/قصور	x
    term	house	منزل	منزل/منازل|بيت/بيوت	x
    term	apartment	شقة	شقة/شقق	x
    term	garage	مرآب		
    term	stadium	ملعب	ملعب/ملاعب|استاد	x
    term	aircraft	طائرة		
    term	helicopter	طائرة مروحية	مروحية|هليكوبتر	
    term	ship	سفينة	سفينة/سفن|سفن	x
    term	boat	قارب	قارب/قوارب|زورق/زوارق	x
    term	tanker	ناقلة نفط	ناقلة	
    term	train	قطار		
    term	bus	حافلة	باص	
    term	car	سيارة		
    term	truck	شاحنة		
    term	taxi	سيارة أجرة	تاكسي	
    term	bicycle	دراجة هوائية	دراجة	
    term	motorcycle	دراجة نارية		
    term	spacecraft	مركبة فضائية	سفينة فضاء	
    term	satellite	قمر صناعي	أقمار صناعية|القمر الصناعي|الأقمار الصناعية	
    term	metro	مترو	مترو الأنفاق	
    term	oil	نفط خام	نفط|a:نفطي	
    term	natural-gas	غاز طبيعي	الغاز الطبيعي|غاز	
    term	coal	فحم		
    term	petrol	بنزين		
    term	diesel	ديزل		
    term	uranium	يورانيوم		
    term	hydrogen	هيدروجين		
    term	nuclear-energy	طاقة نووية	الطاقة النووية|محطة نووية	
    term	solar-energy	طاقة شمسية	الطاقة الشمسية|ألواح شمسية	
    term	wind-energy	طاقة الرياح	توربينات الرياح	
    term	electricity	كهرباء	a:كهربائي	
    term	water-supply	مياه الشرب	إمدادات المياه	
    term	pipeline	خط أنابيب	خطوط الأنابيب|أنابيب	
    term	gold	ذهب	a:ذهبي	
    term	silver	فضة	a:فضي	
    term	bronze	برونز	a:برونزي	
    term	copper	نحاس		
    term	iron	حديد		
    term	steel	صلب	فولاذ	
    term	aluminium	ألمنيوم	ألومنيوم	
    term	wheat	قمح		
    term	barley	شعير		
    term	rice	أرز		
    term	maize	ذرة		
    term	sugar	سكر		
    term	salt	ملح		
    term	fertiliser	أسمدة	سماد	
    term	meat	لحم	لحم/لحوم	x
    term	fish	سمك	سمك/أسماك	x
    term	milk	حليب		
    term	bread	خبز		
    term	tea	شاي		
    term	coffee	قهوة		
    term	wine	نبيذ		
    term	beer	بيرة	جعة	
    term	vodka	فودكا		
    term	earthquake	زلزال	زلزال/زلازل	x
    term	flood	فيضان	فيضانات|سيول	
    term	hurricane	إعصار	إعصار/أعاصير	x
    term	typhoon	تيفون	إعصار/أعاصير	
    term	cyclone	إعصار	إعصار/أعاصير	x
    term	tornado	إعصار	إعصار/أعاصير	x
    term	tsunami	تسونامي		
    term	drought	جفاف		
    term	wildfire	حريق غابات	حرائق الغابات|حرائق غابات	
    term	fire	حريق	حريق/حرائق|حرائق	x
    term	landslide	انهيار أرضي	انهيارات أرضية	
    term	avalanche	انهيار ثلجي	انهيارات ثلجية	
    term	eruption	ثوران	ثوران بركاني	
    term	famine	مجاعة		
    term	epidemic	وباء	وباء/أوبئة	x
    term	pandemic	جائحة		
    term	accident	حادث	حادث/حوادث	x
    term	crash	تحطم	تحطم طائرة	
    term	evacuation	إجلاء	إخلاء	
    term	rain	مطر	مطر/أمطار|أمطار|a:ممطر	x
    term	snow	ثلج	ثلج/ثلوج|ثلوج	x
    term	hail	حبات البرد		
    term	ice	جليد		
    term	fog	ضباب		
    term	wind	رياح	ريح	
    term	storm	عاصفة	عاصفة/عواصف|عواصف	x
    term	thunderstorm	عاصفة رعدية	عواصف رعدية	
    term	cloud	سحابة	سحابة/سحب|غيوم	x
    term	sunshine	مشمس		a
    term	disease	داء		
    term	cancer	سرطان		
    term	tumour	ورم	ورم/أورام	x
    term	influenza	إنفلونزا	أنفلونزا	
    term	diabetes	سكري	السكري	
    term	malaria	ملاريا		
    term	tuberculosis	سل	السل	
    term	measles	حصبة		
    term	cholera	كوليرا		
    term	plague	طاعون		
    term	heart-attack	نوبة قلبية	أزمة قلبية	
    term	stroke	سكتة دماغية	جلطة دماغية	
    term	pneumonia	التهاب رئوي	الالتهاب الرئوي	
    term	virus	فيروس	a:فيروسي	
    term	bacteria	بكتيريا	جرثومة	
    term	vaccine	لقاح	تطعيم|تلقيح	
    term	medicine-drug	دواء	دواء/أدوية|أدوية|عقار طبي	x
    term	surgery	جراحة	جراح|عملية جراحية	
    term	infection	عدوى		
    term	quarantine	حجر صحي	الحجر الصحي	
    term	pregnancy	حمل	x:حامل	
    term	abortion	إجهاض		
    term	wife	زوجة	زوجات	
    term	husband	زوج	زوج/أزواج	x
    term	spouse	قرين	قرينة	
    term	son	ابن/أبناء	?أبناء|نجل	
    term	daughter	ابنة/بنات	كريمته	
    term	brother	شقيق	شقيق/أشقاء|أشقاء|أخ/إخوة|x:أخي|x:أخوه|x:أخيه|x:أخاه|x:أخوها|x:أخيها	x
    term	sister	شقيقة	شقيقات|أخت/أخوات	
    term	father	والد	والد/آباء|x:أبي|x:أبوه|x:أبيه|x:أباه|x:الأب|x:أبوها|x:أبيها	x
    term	mother	والدة	أمهات|x:الأم|x:أمي|x:والدتي	
    term	grandfather	الجد	الجد/أجداد|x:جده|x:جدي	x
    term	grandmother	جدة		
    term	uncle	عمه	x:عمها|x:خاله|x:عمي	x
    term	aunt	عمة	خالة	
    term	cousin	ابن عم	ابنة عم|ابن عمه|ابنة عمه|ابن خاله|أبناء عمومة	
    term	nephew	ابن أخ	ابن أخت|ابن أخيه|ابن شقيقه|ابن شقيقته	
    term	niece	ابنة أخ	ابنة أخت|ابنة أخيه|ابنة شقيقه	
    term	grandson	حفيد	حفيد/أحفاد	x
    term	granddaughter	حفيدة		
    term	widow	أرملة	أرمل	
    term	parents	والدين	الوالدين|والديه|والدان	
    term	man	رجل	رجل/رجال|رجال	x
    term	woman	امرأة	المرأة|نساء|سيدة|x:المرأة|a:نسائي	
    term	boy	صبي	صبي/صبية|ولد/أولاد|فتى	x
    term	girl	فتاة	فتيات	
    term	male	ذكر	?ذكر/ذكور|x:ذكور|x:الذكور	?x
    term	female	أنثى	إناث	
    term	child	طفل	طفل/أطفال|أطفال|طفلة|طفولة	x
    term	adult	بالغ	بالغون|بالغين|راشد	
    term	teenager	مراهق		
    term	baby	رضيع	رضيع/رضع|مولود جديد	x
    term	doctor	طبيب	طبيب/أطباء|أطباء|طبيبة	x
    term	nurse	ممرضة	ممرض	
    term	patient	مريض		
    term	lawyer	محامي	محام|محامون|محاماة	
    term	judge	قاضي	قاضي/قضاة|قاض|قضاة	x
    term	prosecutor	مدعي عام	مدعي|مدع عام|المدعي|x:الادعاء|النيابة العامة|مدعون|ادعاء عام	
    term	defendant	مدعى عليه	المدعى عليه|متهم	
    term	suspect	مشتبه به	المشتبه به|المشتبه بهم|مشتبه فيه	
    term	witness	شهود	شاهد عيان|شهود عيان|?شاهد	
    term	victim	ضحية	ضحية/ضحايا|ضحايا	x
    term	plaintiff	المدعية		x
    term	detective	محقق	محقق خاص	
    term	investigator	محقق	?تحقيق/تحقيقات|تحقيقات	
    term	teacher	معلم	معلمة|مدرس|أستاذ/أساتذة|أساتذة	
    term	student	طالب	طالب/طلاب|طالبة|طلاب|طلبة|تلميذ/تلاميذ|تلاميذ	x
    term	professor	بروفيسور	أستاذ جامعي	
    term	scientist	عالم	?عالم|x:علماء|x:العلماء|x:عالما|باحث|باحثة	?x
    term	engineer	مهندس		
    term	architect	مهندس معماري	معماري	
    term	expert	خبير	خبير/خبراء|خبراء	x
    term	analyst	محلل		
    term	journalist	صحفي	صحافي|صحفية|صحافية|مراسل	
    term	editor	محرر	رئيس تحرير|رئيس التحرير	
    term	writer	كاتب	كاتب/كتاب|كاتبة|روائي	x
    term	poet	شاعر	شاعر/شعراء	x
    term	artist	فنان	رسام	
    term	actor	ممثل	ممثلة	
    term	singer	مغني	مغن|مغنية|مطرب	
    term	musician	موسيقي	موسيقار	
    term	film-director	مخرج		
    term	farmer	مزارع	فلاح	
    term	worker	عامل	عامل/عمال|عمال	x
    term	engineer-driver	سائق		
    term	pilot	طيار		
    term	sailor	بحار	بحارة	
    term	astronaut	رائد فضاء	رواد الفضاء|رائدة فضاء|رواد فضاء	
    term	firefighter	رجل إطفاء	رجال الإطفاء|إطفائي	
    term	businessman	رجل أعمال	رجال الأعمال|سيدة أعمال|رجال أعمال	
    term	banker	مصرفي		
    term	economist	اقتصادي بارز	خبير اقتصادي	
    term	historian	مؤرخ		
    term	priest	كاهن	كاهن/كهنة|قسيس|قس	x
    term	bishop	أسقف	أسقف/أساقفة	x
    term	pope	بابا الفاتيكان		
    term	imam	إمام		
    term	rabbi	حاخام		
    term	muslim	مسلم	مسلمون|a:إسلامي|إسلام	
    term	christian	مسيحي	مسيحية|a:مسيحي	
    term	jewish	يهودي	يهود	
    term	buddhist	بوذي	بوذية	
    term	hindu	هندوسي	هندوسية	
    term	crime	جريمة	جريمة/جرائم|جرائم|a:إجرامي|مجرم|a:جنائي	x
    term	arson	إحراق متعمد	حريق متعمد	
    term	robbery	سطو	سطو مسلح	
    term	theft	سرقة	لص/لصوص|v:سرق/يسرق	
    term	fraud	احتيال	a:احتيالي	
    term	bribery	رشوة	رشوة/رشاوى	x
    term	corruption	فساد	a:فاسد	
    term	rape	اغتصاب	v:اغتصب/يغتصب|مغتصب	
    term	sexual-assault	اعتداء جنسي	الاعتداء الجنسي	
    term	harassment	تحرش	مضايقة	
    term	espionage	تجسس	جاسوس/جواسيس	
    term	treason	خيانة عظمى	الخيانة العظمى	
    term	smuggling	تهريب	مهرب	
    term	money-laundering	غسل الأموال	غسيل الأموال|تبييض الأموال	
    term	extortion	ابتزاز		
    term	perjury	شهادة الزور	شهادة زور	
    term	genocide	إبادة جماعية	الإبادة الجماعية	
    term	torture	تعذيب		
    term	sentence-court	حكم بالسجن		
    term	appeal-court	استئناف الحكم	طعن	
    term	lawsuit	دعوى قضائية	دعوى/دعاوى	
    term	trial	محاكمة		
    term	death-penalty	عقوبة الإعدام	إعدام|v:أعدم/يعدم	
    term	life-sentence	السجن المؤبد	سجن مؤبد	
    term	bail	كفالة		
    term	probation	حكم مع وقف التنفيذ		
    term	pardon	عفو رئاسي		
    term	amnesty	عفو عام		
    term	charge-court	اتهام	تهمة|v:اتهم/يتهم	
    term	football	كرة القدم		
    term	basketball	كرة السلة		
    term	volleyball	الكرة الطائرة		
    term	handball	كرة اليد		
    term	tennis	تنس		
    term	hockey	هوكي		
    term	rugby	رغبي	ركبي	
    term	cricket	كريكيت		
    term	golf	جولف	غولف	
    term	boxing	ملاكمة	ملاكم	
    term	wrestling	مصارعة	مصارع	
    term	swimming	سباحة	سباح	
    term	athletics	ألعاب القوى		
    term	gymnastics	جمباز		
    term	baseball	بيسبول		
    term	chess	شطرنج		
    term	skiing	تزلج		
    term	player	لاعب		
    term	coach	مدرب		
    term	referee	حكم المباراة	حكام المباراة	
    term	goalkeeper	حارس مرمى	حارس المرمى	
    term	athlete	رياضي		
    term	captain-team	قائد الفريق		
    term	fan	مشجع	متفرج|جمهور/جماهير	
    term	match	مباراة	مباراة/مباريات|مباريات	x
    term	tournament	دورة رياضية		
    term	championship	بطولة		
    term	league	دوري		
    term	race-sport	سباق		
    term	first-half	الشوط الأول		
    term	second-half	الشوط الثاني		
    term	penalty-kick	ركلة جزاء	ركلات الترجيح	
    term	free-kick	ركلة حرة		
    term	corner-kick	ركلة ركنية		
    term	yellow-card	بطاقة صفراء	البطاقة الصفراء	
    term	red-card	بطاقة حمراء	البطاقة الحمراء	
    term	quarter-final	ربع النهائي	الدور ربع النهائي|دور الثمانية	
    term	semi-final	نصف النهائي	الدور نصف النهائي|قبل النهائي|الدور قبل النهائي	
    term	group-stage	دور المجموعات	مرحلة المجموعات	
    term	round-of-16	دور الستة عشر	ثمن النهائي	
    term	gold-medal	ميدالية ذهبية	الميدالية الذهبية|الذهبية	
    term	silver-medal	ميدالية فضية	الميدالية الفضية|الفضية	
    term	bronze-medal	ميدالية برونزية	الميدالية البرونزية|البرونزية	
    term	world-cup	كأس العالم	بطولة العالم|المونديال	
    term	olympic-games	الألعاب الأولمبية	أولمبياد|a:أولمبي	
    term	newspaper	صحيفة	صحيفة/صحف|صحف|جريدة/جرائد	x
    term	magazine	مجلة		
    term	television	تلفزيون	تلفاز|قناة تلفزيونية|a:تلفزيوني	
    term	radio	إذاعة	راديو|a:إذاعي	
    term	news-agency	وكالة أنباء	وكالة الأنباء	
    term	social-media	وسائل التواصل الاجتماعي	التواصل الاجتماعي|شبكات التواصل الاجتماعي	
    term	website	موقع إلكتروني	موقع على الإنترنت|الموقع الإلكتروني	
    term	book	كتاب	كتاب/كتب	x
    term	film	فيلم	فيلم/أفلام|أفلام	x
    term	series-tv	مسلسل		
    term	song	أغنية	أغنية/أغاني|أغاني	x
    term	novel	رواية		
    term	album	ألبوم		
    term	interview	مقابلة صحفية	مقابلة|حوار صحفي	
    term	statement	بيان	تصريح	
    term	speech	خطاب	خطاب/خطابات|كلمة ألقاها	x
    term	letter	رسالة	رسالة/رسائل	x
    term	report	تقرير	تقرير/تقارير	x
    term	satellite-launch	إطلاق صاروخ	إطلاق قمر صناعي	
    term	spacewalk	سير في الفضاء		
    term	sun	شمس	شمس/شموس	x
    term	moon	قمر		
    term	planet	كوكب	كوكب/كواكب	x
    term	star	نجم	نجم/نجوم	x
    term	dog	كلب	كلب/كلاب	x
    term	cat	قطة	قطة/قطط|قط	x
    term	horse	حصان	حصان/خيول|خيول	x
    term	cow	بقرة	بقرة/أبقار	x
    term	sheep	خروف	أغنام	
    term	wolf	ذئب	ذئب/ذئاب	x
    term	bear	دب	دب/دببة	x
    term	lion	أسد	أسد/أسود	x
    term	tiger	نمر	نمر/نمور	x
    term	elephant	فيل	فيل/أفيال|فيلة	x
    term	bird	طائر	طائر/طيور|طيور	x
    term	shark	سمكة قرش	قرش	
    term	whale	حوت	حوت/حيتان	x
    term	snake	ثعبان	ثعبان/ثعابين|أفعى	x
    term	camel	جمل	جمل/جمال	x
    term	red	أحمر	x:الأحمر|x:حمراء|x:الحمراء	x
    term	green	أخضر	x:الأخضر|x:خضراء|x:الخضراء	x
    term	blue	أزرق	x:الأزرق|x:زرقاء|x:الزرقاء	x
    term	yellow	أصفر	x:الأصفر|x:صفراء|x:الصفراء	x
    term	black	أسود	x:الأسود|x:سوداء|x:السوداء	x
    term	white	أبيض	x:الأبيض|x:بيضاء|x:البيضاء	x
    term	hand	يد		
    term	arm	ذراع	ذراع/أذرع	x
    term	leg	ساق		
    term	foot	قدم	قدم/أقدام	?x
    term	head-body	رأس	رأس/رؤوس	x
    term	heart	قلب	قلب/قلوب	x
    term	brain	دماغ	مخ	
    term	lung	رئة		
    term	kidney	كلية	كلية/كلى	x
    term	liver	كبد		
    term	eye	عين	عين/عيون	x
    term	ear	أذن	أذن/آذان	x
    term	blood	دم	دم/دماء	x
    """
