/// Organisations that news names: kind, id, approved form, variants.
let arabicOrganisations: StaticString = """
    organisation	un	الأمم المتحدة	منظمة الأمم المتحدة	
    organisation	un-security-council	مجلس الأمن	مجلس الأمن الدولي	
    organisation	un-general-assembly	الجمعية العامة للأمم المتحدة		
    organisation	eu	الاتحاد الأوروبي		
    organisation	european-commission	المفوضية الأوروبية		
    organisation	european-parliament	البرلمان الأوروبي		
    organisation	ecb	البنك المركزي الأوروبي		
    organisation	nato	حلف شمال الأطلسي	الناتو|حلف الناتو	
    organisation	csto	منظمة معاهدة الأمن الجماعي		
    organisation	cis	رابطة الدول المستقلة		
    organisation	sco	منظمة شنغهاي للتعاون		
    organisation	eaeu	الاتحاد الاقتصادي الأوراسي		
    organisation	brics	بريكس	مجموعة بريكس	
    organisation	g7	مجموعة السبع		
    organisation	g20	مجموعة العشرين		
    organisation	opec	أوبك	منظمة أوبك	
    organisation	iaea	الوكالة الدولية للطاقة الذرية		
    organisation	who	منظمة الصحة العالمية		
    organisation	imf	صندوق النقد الدولي		
    organisation	world-bank	البنك الدولي		
    organisation	wto	منظمة التجارة العالمية		
    organisation	fao	منظمة الأغذية والزراعة	الفاو	
    organisation	wfp	برنامج الأغذية العالمي		
    organisation	unesco	اليونسكو	يونسكو	
    organisation	unicef	اليونيسف	يونيسف	
    organisation	unhcr	المفوضية السامية للأمم المتحدة لشؤون اللاجئين		
    organisation	unrwa	الأونروا	أونروا	
    organisation	osce	منظمة الأمن والتعاون في أوروبا		
    organisation	council-of-europe	مجلس أوروبا		
    organisation	pace	الجمعية البرلمانية لمجلس أوروبا		
    organisation	arab-league	جامعة الدول العربية	الجامعة العربية	
    organisation	gcc	مجلس التعاون الخليجي	مجلس التعاون	
    organisation	african-union	الاتحاد الأفريقي	الاتحاد الإفريقي	
    organisation	asean	آسيان	رابطة آسيان	
    organisation	oic	منظمة التعاون الإسلامي		
    organisation	icrc	اللجنة الدولية للصليب الأحمر	الصليب الأحمر	
    organisation	red-crescent	الهلال الأحمر		
    organisation	icc	المحكمة الجنائية الدولية		
    organisation	icj	محكمة العدل الدولية		
    organisation	opcw	منظمة حظر الأسلحة الكيميائية		
    organisation	fifa	الفيفا	فيفا	
    organisation	uefa	اليويفا	يويفا	
    organisation	ioc	اللجنة الأولمبية الدولية		
    organisation	wada	الوكالة العالمية لمكافحة المنشطات		
    organisation	amnesty	منظمة العفو الدولية		
    organisation	hrw	هيومن رايتس ووتش		
    organisation	fbi	مكتب التحقيقات الفيدرالي	مكتب التحقيقات الاتحادي	
    organisation	cia	وكالة المخابرات المركزية	وكالة الاستخبارات المركزية	
    organisation	nasa	ناسا	وكالة ناسا	
    organisation	pentagon	البنتاغون		
    organisation	white-house	البيت الأبيض		
    organisation	state-department	وزارة الخارجية الأمريكية		
    organisation	us-congress	الكونغرس	الكونجرس	
    organisation	us-senate	مجلس الشيوخ		
    organisation	federal-reserve	الاحتياطي الفيدرالي	مجلس الاحتياطي الاتحادي	
    organisation	republican-party	الحزب الجمهوري		
    organisation	democratic-party	الحزب الديمقراطي		
    organisation	kremlin	الكرملين		
    organisation	state-duma	مجلس الدوما	الدوما	
    organisation	federation-council	مجلس الاتحاد الروسي		
    organisation	fsb	جهاز الأمن الفيدرالي		
    organisation	central-bank-russia	البنك المركزي الروسي		
    organisation	united-russia	روسيا الموحدة		
    organisation	mid-rf	وزارة الخارجية الروسية		
    organisation	mvd	وزارة الداخلية الروسية		
    organisation	mchs	وزارة الطوارئ الروسية		
    organisation	sk	لجنة التحقيق الروسية		
    organisation	gazprom	غازبروم		
    organisation	rosneft	روسنفت		
    organisation	lukoil	لوك أويل		
    organisation	sberbank	سبيربنك		
    organisation	rosatom	روساتوم		
    organisation	roscosmos	روسكوسموس		
    organisation	aeroflot	إيروفلوت		
    organisation	tass	تاس	وكالة تاس	
    organisation	ria	ريا نوفوستي	وكالة نوفوستي	
    organisation	interfax	إنترفاكس		
    organisation	reuters	رويترز		
    organisation	afp	فرانس برس	وكالة فرانس برس	
    organisation	ap	أسوشيتد برس	أسوشييتد برس	
    organisation	xinhua	شينخوا		
    organisation	anadolu	الأناضول	وكالة الأناضول	
    organisation	bbc	بي بي سي		
    organisation	cnn	سي إن إن		
    organisation	al-jazeera	الجزيرة نت		
    organisation	nyt	نيويورك تايمز		
    organisation	wapo	واشنطن بوست		
    organisation	guardian	صحيفة الغارديان	الغارديان	
    organisation	hamas	حماس	حركة حماس	
    organisation	hezbollah	حزب الله		
    organisation	taliban	طالبان	حركة طالبان	
    organisation	isis	تنظيم الدولة الإسلامية	داعش|تنظيم داعش	
    organisation	al-qaeda	القاعدة التنظيم	تنظيم القاعدة	
    organisation	houthis	الحوثيون	جماعة الحوثي|الحوثيين|أنصار الله	
    organisation	fatah	حركة فتح		
    organisation	pkk	حزب العمال الكردستاني		
    organisation	idf	الجيش الإسرائيلي	جيش الدفاع الإسرائيلي	
    organisation	knesset	الكنيست		
    organisation	bundestag	البوندستاغ	البوندستاج	
    organisation	verkhovna-rada	البرلمان الأوكراني	فيرخوفنا رادا	
    organisation	apple	شركة أبل	شركة آبل	
    organisation	google	غوغل	جوجل	
    organisation	microsoft	مايكروسوفت		
    organisation	amazon	شركة أمازون		
    organisation	facebook	فيسبوك		
    organisation	twitter	تويتر		
    organisation	boeing	بوينغ	بوينج	
    organisation	airbus	إيرباص		
    organisation	aramco	أرامكو	أرامكو السعودية	
    organisation	tesla	شركة تسلا		
    organisation	spacex	سبيس إكس		
    organisation	yukos	يوكوس		
    organisation	yandex	ياندكس		
    """
