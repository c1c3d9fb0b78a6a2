/// The termbase: kind, concept, approved form, variants.
let arabicTerms: StaticString = """
    term	working-lunch	غداء عمل	غداء العمل	
    term	working-dinner	عشاء عمل	عشاء العمل	
    term	working-breakfast	إفطار عمل	فطور عمل	
    term	official-dinner	عشاء رسمي	مأدبة عشاء	
    term	official-lunch	غداء رسمي	مأدبة غداء	
    term	official-visit	زيارة رسمية		
    term	working-visit	زيارة عمل		
    term	state-visit	زيارة دولة		
    term	telephone-call	مكالمة هاتفية	اتصال هاتفي|محادثة هاتفية	
    term	videoconference	مؤتمر عبر الفيديو	اتصال مرئي	
    term	summit	قمة		
    term	conference	مؤتمر		
    term	press-conference	مؤتمر صحفي	مؤتمر صحافي	
    term	round-table	مائدة مستديرة	طاولة مستديرة	
    term	ceasefire	وقف إطلاق النار	وقف لإطلاق النار	
    term	truce	هدنة		
    term	peace-treaty	معاهدة سلام		
    term	memorandum	مذكرة تفاهم	مذكرة	
    term	agreement	اتفاق	اتفاقية	
    term	treaty	معاهدة		
    term	sanctions	عقوبات		
    term	embargo	حظر الأسلحة		
    term	president	رئيس الجمهورية		
    term	prime-minister	رئيس الوزراء	رئيس الحكومة|رئيس مجلس الوزراء	
    term	vice-president	نائب الرئيس		
    term	deputy-prime-minister	نائب رئيس الوزراء		
    term	foreign-minister	وزير الخارجية	وزيرة الخارجية	
    term	defence-minister	وزير الدفاع	وزيرة الدفاع	
    term	interior-minister	وزير الداخلية	وزيرة الداخلية	
    term	finance-minister	وزير المالية	وزيرة المالية	
    term	economy-minister	وزير الاقتصاد		
    term	justice-minister	وزير العدل		
    term	energy-minister	وزير الطاقة		
    term	adviser	مستشار		
    term	deputy-minister	نائب الوزير	نائب وزير	
    term	spokesperson	متحدث رسمي	المتحدث باسم|الناطق باسم	
    term	ambassador	سفير	سفيرة	
    term	consul	قنصل		
    term	special-envoy	مبعوث خاص	المبعوث الخاص	
    term	charge	القائم بالأعمال		
    term	secretary-general	الأمين العام		
    term	director-general	المدير العام		
    term	chairman	رئيس مجلس الإدارة		
    term	king	ملك		
    term	queen	ملكة		
    term	crown-prince	ولي العهد		
    term	emir	أمير		
    term	governor	محافظ	حاكم	
    term	mayor	عمدة	رئيس بلدية	
    term	parliament	برلمان		
    term	government	حكومة		
    term	cabinet	مجلس الوزراء		
    term	supreme-court	المحكمة العليا		
    term	constitutional-court	المحكمة الدستورية		
    term	opposition	المعارضة		
    term	election	انتخابات		
    term	referendum	استفتاء		
    term	first-round	الجولة الأولى		
    term	second-round	الجولة الثانية	جولة الإعادة	
    term	majority	أغلبية	غالبية	
    term	minority	أقلية		
    term	killed	قتيل	قتلى|مقتل|قُتل	
    term	wounded	جريح	جرحى|مصاب|مصابين|أصيب	
    term	missing	مفقود	مفقودين	
    term	arrested	اعتقال	اعتقل	
    term	detained	احتجاز	احتجز	
    term	released	إطلاق سراح	أفرج	
    term	hostage	رهينة	رهائن	
    term	prisoner-of-war	أسير حرب	أسرى الحرب	
    term	missile	صاروخ	صواريخ	
    term	drone	طائرة مسيرة	مسيّرة|طائرات مسيرة	
    term	tank	دبابة	دبابات	
    term	artillery	مدفعية		
    term	aircraft-carrier	حاملة طائرات		
    term	offensive	هجوم		
    term	counteroffensive	هجوم مضاد		
    term	withdrawal	انسحاب		
    term	shelling	قصف		
    term	invasion	غزو		
    term	explosion	انفجار		
    term	terrorist-attack	هجوم إرهابي		
    term	coup	انقلاب		
    term	refugee	لاجئ	لاجئون|لاجئين	
    term	displaced	نازح	نازحون|نازحين	
    term	migrant	مهاجر	مهاجرون|مهاجرين	
    term	civilian	مدني	مدنيون|مدنيين	
    term	soldier	جندي	جنود	
    term	import	استيراد	واردات	
    term	export	تصدير	صادرات	
    term	increase	زيادة	ارتفاع	
    term	decrease	انخفاض	تراجع	
    term	profit	أرباح		
    term	loss	خسائر		
    term	budget-deficit	عجز الميزانية	عجز الموازنة	
    term	budget-surplus	فائض الميزانية		
    term	inflation	تضخم		
    term	unemployment	بطالة		
    term	interest-rate	سعر الفائدة	أسعار الفائدة	
    term	exchange-rate	سعر الصرف		
    term	gdp	الناتج المحلي الإجمالي		
    term	oil	نفط خام	نفط	
    term	natural-gas	غاز طبيعي	الغاز الطبيعي	
    term	coal	فحم		
    term	wheat	قمح		
    term	barley	شعير		
    term	fertiliser	أسمدة		
    term	earthquake	زلزال		
    term	flood	فيضان	فيضانات	
    term	hurricane	إعصار		
    term	drought	جفاف		
    term	wildfire	حريق غابات	حرائق الغابات	
    term	epidemic	وباء		
    term	pandemic	جائحة		
    term	victory	فوز		
    term	defeat	هزيمة		
    term	quarter-final	ربع النهائي	الدور ربع النهائي	
    term	semi-final	نصف النهائي	الدور نصف النهائي	
    term	gold-medal	ميدالية ذهبية		
    term	silver-medal	ميدالية فضية		
    term	bronze-medal	ميدالية برونزية		
    term	world-cup	كأس العالم		
    term	olympic-games	الألعاب الأولمبية	أولمبياد	
    term	strategic-partnership	شراكة استراتيجية		
    term	diplomatic-relations	علاقات دبلوماسية	العلاقات الدبلوماسية	
    term	humanitarian-aid	مساعدات إنسانية		
    term	nuclear-weapons	أسلحة نووية	سلاح نووي	
    term	state-of-emergency	حالة الطوارئ		
    term	martial-law	الأحكام العرفية		
    """
