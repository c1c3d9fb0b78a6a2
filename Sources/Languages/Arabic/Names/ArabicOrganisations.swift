/// Organisations that news names: kind, id, approved form, variants.
let arabicOrganisations: StaticString = """
    organisation	un	الأمم المتحدة	منظمة الأمم المتحدة	
    organisation	un-security-council	مجلس الأمن	مجلس الأمن الدولي	
    organisation	un-general-assembly	الجمعية العامة للأمم المتحدة		
    organisation	eu	الاتحاد الأوروبي	الاتحاد الأوربي	
    organisation	european-commission	المفوضية الأوروبية		
    organisation	european-parliament	البرلمان الأوروبي		
    organisation	ecb	البنك المركزي الأوروبي		
    organisation	nato	حلف شمال الأطلسي	الناتو|حلف الناتو|حلف الأطلسي|منظمة حلف شمال الأطلسي	
    organisation	csto	منظمة معاهدة الأمن الجماعي		
    organisation	cis	رابطة الدول المستقلة		
    organisation	sco	منظمة شنغهاي للتعاون		
    organisation	eaeu	الاتحاد الاقتصادي الأوراسي	الاتحاد الأوراسي	
    organisation	brics	بريكس	مجموعة بريكس|البريكس	
    organisation	g7	مجموعة السبع	مجموعة الدول السبع|جي 7	
    organisation	g20	مجموعة العشرين	قمة العشرين|جي 20	
    organisation	opec	أوبك	منظمة أوبك|منظمة الدول المصدرة للنفط|منظمة الدول المصدرة للبترول|منظمة البلدان المصدرة للنفط	
    organisation	iaea	الوكالة الدولية للطاقة الذرية		
    organisation	who	منظمة الصحة العالمية		
    organisation	imf	صندوق النقد الدولي		
    organisation	world-bank	البنك الدولي		
    organisation	wto	منظمة التجارة العالمية		
    organisation	fao	منظمة الأغذية والزراعة	الفاو|منظمة الفاو	
    organisation	wfp	برنامج الأغذية العالمي	برنامج الغذاء العالمي	
    organisation	unesco	اليونسكو	يونسكو|منظمة اليونسكو	
    organisation	unicef	اليونيسف	يونيسف|اليونيسيف	
    organisation	unhcr	المفوضية السامية للأمم المتحدة لشؤون اللاجئين	مفوضية اللاجئين	
    organisation	unrwa	الأونروا	أونروا|وكالة الأونروا	
    organisation	osce	منظمة الأمن والتعاون في أوروبا		
    organisation	council-of-europe	مجلس أوروبا		
    organisation	pace	الجمعية البرلمانية لمجلس أوروبا		
    organisation	arab-league	جامعة الدول العربية	الجامعة العربية	
    organisation	gcc	مجلس التعاون الخليجي	مجلس التعاون|مجلس التعاون لدول الخليج العربية	
    organisation	african-union	الاتحاد الأفريقي	الاتحاد الإفريقي	
    organisation	asean	آسيان	رابطة آسيان|رابطة دول جنوب شرق آسيا	
    organisation	oic	منظمة التعاون الإسلامي		
    organisation	icrc	اللجنة الدولية للصليب الأحمر	الصليب الأحمر	
    organisation	red-crescent	الهلال الأحمر		
    organisation	icc	المحكمة الجنائية الدولية	الجنائية الدولية	
    organisation	icj	محكمة العدل الدولية		
    organisation	opcw	منظمة حظر الأسلحة الكيميائية	منظمة حظر الأسلحة الكيماوية	
    organisation	fifa	الفيفا	فيفا|الاتحاد الدولي لكرة القدم	
    organisation	uefa	اليويفا	يويفا|الاتحاد الأوروبي لكرة القدم	
    organisation	ioc	اللجنة الأولمبية الدولية		
    organisation	wada	الوكالة العالمية لمكافحة المنشطات	وادا	
    organisation	amnesty	منظمة العفو الدولية		
    organisation	hrw	هيومن رايتس ووتش		
    organisation	fbi	مكتب التحقيقات الفيدرالي	مكتب التحقيقات الاتحادي|مكتب التحقيقات الفدرالي|الإف بي آي|إف بي آي	
    organisation	cia	وكالة المخابرات المركزية	المخابرات المركزية|الاستخبارات المركزية|وكالة الاستخبارات المركزية|سي آي إيه|السي آي إيه	
    organisation	nasa	ناسا	وكالة ناسا	
    organisation	pentagon	البنتاغون		
    organisation	white-house	البيت الأبيض		
    organisation	state-department	وزارة الخارجية الأمريكية	وزارة الخارجية الأميركية|الخارجية الأمريكية|الخارجية الأميركية	
    organisation	us-congress	الكونغرس	الكونجرس	
    organisation	us-senate	مجلس الشيوخ		
    organisation	federal-reserve	الاحتياطي الفيدرالي	مجلس الاحتياطي الاتحادي|مجلس الاحتياطي الفيدرالي|الاحتياطي الاتحادي	
    organisation	republican-party	الحزب الجمهوري		
    organisation	democratic-party	الحزب الديمقراطي	الحزب الديموقراطي	
    organisation	kremlin	الكرملين		
    organisation	state-duma	مجلس الدوما	الدوما	
    organisation	federation-council	مجلس الاتحاد الروسي		
    organisation	fsb	جهاز الأمن الفيدرالي	هيئة الأمن الفيدرالي|جهاز الأمن الاتحادي|جهاز الأمن الفيدرالي الروسي|جهاز الأمن الفدرالي|إف إس بي	
    organisation	central-bank-russia	البنك المركزي الروسي		
    organisation	united-russia	روسيا الموحدة		
    organisation	mid-rf	وزارة الخارجية الروسية	الخارجية الروسية	
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
    organisation	ap	أسوشيتد برس	أسوشييتد برس|وكالة أسوشيتد برس|أسوشيتدبرس	
    organisation	xinhua	شينخوا		
    organisation	anadolu	الأناضول	وكالة الأناضول	
    organisation	bbc	بي بي سي	هيئة الإذاعة البريطانية|البي بي سي	
    organisation	cnn	سي إن إن	شبكة سي إن إن|سي ان ان|سي أن أن	
    organisation	al-jazeera	قناة الجزيرة	الجزيرة نت|شبكة الجزيرة	
    organisation	nyt	نيويورك تايمز		
    organisation	wapo	واشنطن بوست		
    organisation	guardian	صحيفة الغارديان	الغارديان|صحيفة الجارديان|الجارديان	
    organisation	hamas	حماس	حركة حماس	
    organisation	hezbollah	حزب الله		
    organisation	taliban	طالبان	حركة طالبان	
    organisation	isis	تنظيم الدولة الإسلامية	داعش|تنظيم داعش|تنظيم الدولة	
    organisation	al-qaeda	تنظيم القاعدة		
    organisation	houthis	الحوثيون	جماعة الحوثي|الحوثيين|أنصار الله	
    organisation	fatah	حركة فتح		
    organisation	pkk	حزب العمال الكردستاني	العمال الكردستاني	
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
    organisation	boeing	بوينغ	بوينج|شركة بوينغ	
    organisation	airbus	إيرباص		
    organisation	aramco	أرامكو	أرامكو السعودية	
    organisation	tesla	شركة تسلا		
    organisation	spacex	سبيس إكس		
    organisation	yukos	يوكوس		
    organisation	yandex	ياندكس		
    organisation	ohchr	المفوضية السامية لحقوق الإنسان	مفوضية الأمم المتحدة السامية لحقوق الإنسان|المفوضية السامية للأمم المتحدة لحقوق الإنسان|مفوضية حقوق الإنسان	
    organisation	un-human-rights-council	مجلس حقوق الإنسان	مجلس حقوق الإنسان التابع للأمم المتحدة	
    organisation	ocha	مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية	مكتب تنسيق الشؤون الإنسانية|أوتشا|الأوتشا	
    organisation	undp	برنامج الأمم المتحدة الإنمائي	البرنامج الإنمائي للأمم المتحدة	
    organisation	unep	برنامج الأمم المتحدة للبيئة		
    organisation	unfpa	صندوق الأمم المتحدة للسكان		
    organisation	unodc	مكتب الأمم المتحدة المعني بالمخدرات والجريمة		
    organisation	unido	منظمة الأمم المتحدة للتنمية الصناعية	اليونيدو|يونيدو	
    organisation	un-women	هيئة الأمم المتحدة للمرأة		
    organisation	unifil	اليونيفيل	يونيفيل|قوة الأمم المتحدة المؤقتة في لبنان|قوات اليونيفيل	
    organisation	ilo	منظمة العمل الدولية		
    organisation	itu	الاتحاد الدولي للاتصالات		
    organisation	iom	المنظمة الدولية للهجرة	منظمة الهجرة الدولية	
    organisation	wmo	المنظمة العالمية للأرصاد الجوية		
    organisation	wipo	المنظمة العالمية للملكية الفكرية	الويبو|ويبو	
    organisation	icao	منظمة الطيران المدني الدولي	الإيكاو|إيكاو	
    organisation	imo	المنظمة البحرية الدولية		
    organisation	iata	الاتحاد الدولي للنقل الجوي	إياتا|الإياتا	
    organisation	ipcc	الهيئة الحكومية الدولية المعنية بتغير المناخ		
    organisation	unctad	الأونكتاد	أونكتاد|مؤتمر الأمم المتحدة للتجارة والتنمية	
    organisation	echr	المحكمة الأوروبية لحقوق الإنسان		
    organisation	cjeu	محكمة العدل الأوروبية	محكمة العدل التابعة للاتحاد الأوروبي	
    organisation	pca	محكمة التحكيم الدائمة	محكمة التحكيم الدائمة في لاهاي|المحكمة الدائمة للتحكيم	
    organisation	us-supreme-court	المحكمة العليا الأمريكية	المحكمة العليا الأميركية|المحكمة العليا في الولايات المتحدة	
    organisation	european-council	المجلس الأوروبي		
    organisation	eu-council	مجلس الاتحاد الأوروبي		
    organisation	ebrd	البنك الأوروبي لإعادة الإعمار والتنمية	البنك الأوروبي للإنشاء والتعمير	
    organisation	eib	بنك الاستثمار الأوروبي	البنك الأوروبي للاستثمار	
    organisation	adb	بنك التنمية الآسيوي	مصرف التنمية الآسيوي|البنك الآسيوي للتنمية	
    organisation	afdb	بنك التنمية الأفريقي	البنك الأفريقي للتنمية|مصرف التنمية الأفريقي	
    organisation	aiib	البنك الآسيوي للاستثمار في البنية التحتية		
    organisation	isdb	البنك الإسلامي للتنمية	بنك التنمية الإسلامي	
    organisation	eadb	بنك التنمية الأوراسي	البنك الأوراسي للتنمية	
    organisation	ndb	بنك التنمية الجديد		
    organisation	bank-of-england	بنك إنجلترا	بنك إنكلترا|البنك المركزي البريطاني	
    organisation	bank-of-japan	بنك اليابان	بنك اليابان المركزي|البنك المركزي الياباني	
    organisation	pboc	بنك الشعب الصيني	البنك المركزي الصيني	
    organisation	bundesbank	البوندسبنك	بوندسبنك|البنك المركزي الألماني|البنك الاتحادي الألماني	
    organisation	cbrt	البنك المركزي التركي		
    organisation	oecd	منظمة التعاون الاقتصادي والتنمية	منظمة التعاون والتنمية في الميدان الاقتصادي|منظمة التعاون والتنمية الاقتصادية	
    organisation	iea	وكالة الطاقة الدولية	الوكالة الدولية للطاقة	
    organisation	opec-plus	أوبك+	أوبك بلس|تحالف أوبك|تحالف أوبك+	
    organisation	apec	منتدى التعاون الاقتصادي لآسيا والمحيط الهادئ	أبيك|منتدى أبيك|آبيك	
    organisation	wef	المنتدى الاقتصادي العالمي	منتدى دافوس	
    organisation	mercosur	ميركوسور	السوق المشتركة لأمريكا الجنوبية	
    organisation	strategic-vision-group	مجموعة الرؤية الاستراتيجية	مجموعة الرؤية الاستراتيجية روسيا - العالم الإسلامي	
    organisation	oas	منظمة الدول الأمريكية	منظمة الدول الأميركية	
    organisation	ecowas	إيكواس	الإيكواس|المجموعة الاقتصادية لدول غرب أفريقيا|سيدياو	
    organisation	igad	إيغاد	الإيغاد|الهيئة الحكومية للتنمية	
    organisation	aukus	أوكوس	تحالف أوكوس	
    organisation	turkic-states	منظمة الدول التركية	المجلس التركي	
    organisation	cica	مؤتمر التفاعل وإجراءات بناء الثقة في آسيا	سيكا	
    organisation	saarc	رابطة جنوب آسيا للتعاون الإقليمي	سارك	
    organisation	interpol	الإنتربول	إنتربول|المنظمة الدولية للشرطة الجنائية|الشرطة الدولية	
    organisation	europol	يوروبول	اليوروبول	
    organisation	frontex	فرونتكس	وكالة فرونتكس	
    organisation	msf	أطباء بلا حدود	منظمة أطباء بلا حدود	
    organisation	rwb	مراسلون بلا حدود	منظمة مراسلون بلا حدود	
    organisation	greenpeace	غرينبيس	جرينبيس|السلام الأخضر	
    organisation	transparency	منظمة الشفافية الدولية	الشفافية الدولية	
    organisation	syrian-observatory	المرصد السوري لحقوق الإنسان	المرصد السوري	
    organisation	bloomberg	بلومبرغ	بلومبيرغ|وكالة بلومبرغ|بلومبرج	
    organisation	dpa	وكالة الأنباء الألمانية	د ب أ	
    organisation	kyodo	كيودو	وكالة كيودو	
    organisation	yonhap	يونهاب	وكالة يونهاب	
    organisation	irna	إرنا	وكالة إرنا	
    organisation	spa	وكالة الأنباء السعودية	واس	
    organisation	wafa	وكالة الأنباء الفلسطينية	وكالة وفا	
    organisation	khovar	وكالة خاور	وكالة أنباء خاور|وكالة أنباء خوار	
    organisation	rt	روسيا اليوم	آر تي عربية|آر تي	
    organisation	al-arabiya	قناة العربية	العربية نت|العربية الحدث	
    organisation	dw	دويتشه فيله	قناة دويتشه فيله|دويتشه فيلله	
    organisation	cctv	تلفزيون الصين المركزي	سي سي تي في	
    organisation	ft	فايننشال تايمز	صحيفة فايننشال تايمز|فاينانشال تايمز	
    organisation	wsj	وول ستريت جورنال	صحيفة وول ستريت جورنال	
    organisation	der-spiegel	دير شبيغل	مجلة دير شبيغل|شبيغل	
    organisation	le-monde	لوموند	صحيفة لوموند	
    organisation	us-treasury	وزارة الخزانة الأمريكية	وزارة الخزانة الأميركية	
    organisation	nsa	وكالة الأمن القومي الأمريكية	وكالة الأمن القومي الأميركية|وكالة الأمن القومي	
    organisation	fda	إدارة الغذاء والدواء الأمريكية	إدارة الغذاء والدواء|إدارة الغذاء والدواء الأميركية	
    organisation	usaid	الوكالة الأمريكية للتنمية الدولية	الوكالة الأميركية للتنمية الدولية	
    organisation	centcom	القيادة المركزية الأمريكية	القيادة المركزية الأميركية|سنتكوم	
    organisation	mossad	الموساد	جهاز الموساد	
    organisation	shin-bet	الشاباك	جهاز الشاباك|شاباك|الشين بيت	
    organisation	mi6	جهاز الاستخبارات الخارجية البريطاني	إم آي 6|جهاز الاستخبارات البريطاني|جهاز إم آي 6	
    organisation	gru	الاستخبارات العسكرية الروسية		
    organisation	sbu	جهاز الأمن الأوكراني		
    organisation	irgc	الحرس الثوري	الحرس الثوري الإيراني	
    organisation	rsf-sudan	قوات الدعم السريع	الدعم السريع	
    organisation	sdf	قوات سوريا الديمقراطية	قسد|قوات سوريا الديموقراطية	
    organisation	ypg	وحدات حماية الشعب	وحدات حماية الشعب الكردية	
    organisation	hts	هيئة تحرير الشام		
    organisation	nusra	جبهة النصرة		
    organisation	islamic-jihad	الجهاد الإسلامي	حركة الجهاد الإسلامي|حركة الجهاد	
    organisation	al-qassam	كتائب القسام	كتائب عز الدين القسام|القسام	
    organisation	pmf	الحشد الشعبي	هيئة الحشد الشعبي|قوات الحشد الشعبي	
    organisation	boko-haram	بوكو حرام	جماعة بوكو حرام	
    organisation	al-shabaab	حركة الشباب الصومالية	حركة الشباب	
    organisation	muslim-brotherhood	الإخوان المسلمون	جماعة الإخوان المسلمين|الإخوان المسلمين|جماعة الإخوان	
    organisation	polisario	جبهة البوليساريو	البوليساريو	
    organisation	farc	القوات المسلحة الثورية الكولومبية	فارك	
    organisation	ttp	حركة طالبان باكستان	طالبان باكستان|طالبان الباكستانية	
    organisation	wagner	مجموعة فاغنر	فاغنر|فاجنر|مجموعة فاجنر	
    organisation	azov-brigade	لواء آزوف	فوج آزوف|كتيبة آزوف|كتائب آزوف	
    organisation	plo	منظمة التحرير الفلسطينية	منظمة التحرير	
    organisation	palestinian-authority	السلطة الفلسطينية	السلطة الوطنية الفلسطينية	
    organisation	likud	الليكود	حزب الليكود|ليكود	
    organisation	akp	حزب العدالة والتنمية		
    organisation	cpc	الحزب الشيوعي الصيني		
    organisation	afd	البديل من أجل ألمانيا	حزب البديل من أجل ألمانيا|حزب البديل	
    organisation	cdu	الاتحاد المسيحي الديمقراطي	الحزب المسيحي الديمقراطي|الاتحاد الديمقراطي المسيحي	
    organisation	meta	شركة ميتا		
    organisation	alphabet	شركة ألفابت	ألفابت	
    organisation	openai	أوبن إيه آي	أوبن إي آي|شركة أوبن إيه آي|أوبن أيه آي|أوبن إيه أي	
    organisation	nvidia	إنفيديا	نفيديا|شركة إنفيديا	
    organisation	intel	إنتل	شركة إنتل	
    organisation	samsung	سامسونغ	سامسونج	
    organisation	huawei	هواوي	شركة هواوي	
    organisation	tsmc	تي إس إم سي	شركة تايوان لصناعة أشباه الموصلات	
    organisation	alibaba	شركة علي بابا	مجموعة علي بابا|علي بابا	
    organisation	tencent	تينسنت	شركة تينسنت	
    organisation	tiktok	تيك توك		
    organisation	bytedance	بايت دانس	شركة بايت دانس	
    organisation	youtube	يوتيوب		
    organisation	telegram	تيليغرام	تلغرام|تيليجرام	
    organisation	ibm	آي بي إم		
    organisation	sony	شركة سوني	سوني	
    organisation	nokia	نوكيا	شركة نوكيا	
    organisation	siemens	سيمنز	شركة سيمنز	
    organisation	exxonmobil	إكسون موبيل	إكسون موبايل	
    organisation	chevron	شيفرون	شركة شيفرون	
    organisation	shell	شركة شل	شل الهولندية	
    organisation	bp	شركة بي بي	بريتيش بتروليوم|بي بي البريطانية|بي بي	
    organisation	totalenergies	توتال إنرجيز	شركة توتال|توتال إنرجي	
    organisation	eni	شركة إيني	إيني الإيطالية	
    organisation	cnpc	مؤسسة البترول الوطنية الصينية	شركة البترول الوطنية الصينية	
    organisation	adnoc	أدنوك	شركة بترول أبوظبي الوطنية	
    organisation	qatarenergy	قطر للطاقة	شركة قطر للطاقة|قطر للبترول	
    organisation	novatek	نوفاتيك	شركة نوفاتيك	
    organisation	transneft	ترانسنفت		
    organisation	rostec	روستيخ	روستك	
    organisation	vtb	بنك في تي بي	في تي بي	
    organisation	socar	سوكار	شركة سوكار	
    organisation	toyota	شركة تويوتا	تويوتا موتور|تويوتا	
    organisation	volkswagen	فولكسفاغن	فولكس فاغن|فولكسفاجن|فولكس فاجن	
    organisation	bmw	بي إم دبليو	بي إم في	
    organisation	mercedes	مرسيدس	مرسيدس بنز|دايملر	
    organisation	ford	شركة فورد	فورد موتور	
    organisation	gm	جنرال موتورز	جنرال موتورس	
    organisation	renault	شركة رينو	مجموعة رينو	
    organisation	stellantis	ستيلانتيس	ستيلانتس	
    organisation	hyundai	هيونداي	شركة هيونداي	
    organisation	byd	بي واي دي		
    organisation	avtovaz	أفتوفاز		
    organisation	lockheed	لوكهيد مارتن		
    organisation	raytheon	رايثيون	ريثيون	
    organisation	emirates-airline	طيران الإمارات	شركة طيران الإمارات	
    organisation	qatar-airways	الخطوط الجوية القطرية	الخطوط القطرية	
    organisation	turkish-airlines	الخطوط الجوية التركية	الخطوط التركية	
    organisation	lufthansa	لوفتهانزا		
    organisation	ryanair	رايان إير	راين إير	
    organisation	pfizer	فايزر	شركة فايزر	
    organisation	moderna	موديرنا	شركة موديرنا	
    organisation	astrazeneca	أسترازينيكا	أسترا زينيكا	
    organisation	jpmorgan	جيه بي مورغان	جي بي مورغان|جيه بي مورجان|جي بي مورجان	
    organisation	goldman	غولدمان ساكس	جولدمان ساكس	
    organisation	world-athletics	الاتحاد الدولي لألعاب القوى		
    organisation	ipc	اللجنة البارالمبية الدولية	اللجنة الدولية البارالمبية	
    organisation	cas	محكمة التحكيم الرياضية	محكمة التحكيم الرياضي	
    organisation	afc	الاتحاد الآسيوي لكرة القدم		
    organisation	caf	الاتحاد الأفريقي لكرة القدم	الكاف	
    organisation	conmebol	كونميبول	اتحاد أمريكا الجنوبية لكرة القدم	
    organisation	fia	الاتحاد الدولي للسيارات		
    organisation	fiba	الاتحاد الدولي لكرة السلة	فيبا	
    organisation	nba	دوري كرة السلة الأمريكي للمحترفين	دوري السلة الأمريكي|دوري كرة السلة الأميركي للمحترفين|دوري السلة الأميركي|الرابطة الوطنية لكرة السلة|إن بي إيه	
    organisation	nhl	دوري الهوكي الوطني	دوري الهوكي الأمريكي|دوري الهوكي الأميركي	
    organisation	atp	رابطة لاعبي التنس المحترفين	رابطة محترفي التنس	
    organisation	wta	رابطة لاعبات التنس المحترفات	رابطة محترفات التنس	
    organisation	rusada	الوكالة الروسية لمكافحة المنشطات	روسادا	
    organisation	eurojust	يوروجست		
    organisation	house-of-commons	مجلس العموم		
    organisation	house-of-lords	مجلس اللوردات		
    organisation	us-house	مجلس النواب الأمريكي	مجلس النواب الأميركي	
    organisation	rospotrebnadzor	هيئة حماية المستهلك الروسية	روس بوتريب نادزور	
    organisation	roskomnadzor	هيئة الرقابة الروسية على الاتصالات	روس كوم نادزور	
    organisation	rosstat	هيئة الإحصاء الروسية		
    organisation	rosprirodnadzor	هيئة الرقابة البيئية الروسية		
    organisation	rosselkhoznadzor	هيئة الرقابة الزراعية الروسية		
    organisation	rosaviatsia	وكالة النقل الجوي الروسية	روس آفياتسيا	
    organisation	rosgvardia	الحرس الوطني الروسي		
    organisation	rossotrudnichestvo	وكالة التعاون الدولي الروسية		
    organisation	rosreestr	السجل العقاري الروسي		
    organisation	rosnano	روسنانو		
    organisation	rosseti	روسيتي		
    organisation	rostelecom	روستيليكوم		
    organisation	rosoboronexport	روس أوبورون إكسبورت		
    organisation	rzd	السكك الحديدية الروسية		
    organisation	minoborony	وزارة الدفاع الروسية		
    organisation	minfin-rf	وزارة المالية الروسية		
    organisation	minenergo-rf	وزارة الطاقة الروسية		
    organisation	mineconom-rf	وزارة التنمية الاقتصادية الروسية		
    organisation	minzdrav-rf	وزارة الصحة الروسية		
    organisation	minjust-rf	وزارة العدل الروسية		
    organisation	fas	هيئة مكافحة الاحتكار الروسية		
    organisation	fns	مصلحة الضرائب الروسية		
    organisation	fsin	مصلحة السجون الروسية		
    organisation	fso	خدمة الحماية الفيدرالية الروسية		
    organisation	fms	دائرة الهجرة الفيدرالية الروسية		
    organisation	svr	الاستخبارات الخارجية الروسية		
    organisation	general-prosecutor-rf	النيابة العامة الروسية	مكتب المدعي العام الروسي	
    organisation	cik-rf	لجنة الانتخابات المركزية		
    organisation	security-council-rf	مجلس الأمن الروسي		
    organisation	ran	أكاديمية العلوم الروسية		
    organisation	mgu	جامعة موسكو الحكومية		
    organisation	mgimo	معهد موسكو الحكومي للعلاقات الدولية	مغيمو	
    organisation	rpc	الكنيسة الأرثوذكسية الروسية		
    organisation	kprf	الحزب الشيوعي الروسي		
    organisation	ldpr	الحزب الليبرالي الديمقراطي الروسي		
    organisation	just-russia	روسيا العادلة	حزب روسيا العادلة	
    organisation	yabloko	يابلوكو	حزب يابلوكو	
    organisation	kommersant	كوميرسانت		
    organisation	vedomosti	فيدوموستي		
    organisation	izvestia	إزفيستيا		
    organisation	rbc	آر بي كا	آر بي كيه	
    organisation	echo-moscow	إذاعة صدى موسكو	صدى موسكو	
    organisation	novaya-gazeta	نوفايا غازيتا		
    organisation	komsomolskaya-pravda	كومسومولسكايا برافدا		
    organisation	rossiyskaya-gazeta	روسيسكايا غازيتا		
    organisation	ntv	إن تي في		
    organisation	first-channel	القناة الأولى الروسية		
    organisation	rossiya24	روسيا 24		
    organisation	voa	صوت أمريكا	صوت أميركا	
    organisation	rferl	إذاعة أوروبا الحرة	راديو الحرية	
    organisation	norilsk-nickel	نورنيكل	نوريلسك نيكل	
    organisation	rusal	روسال		
    organisation	severstal	سيفرستال		
    organisation	surgutneftegas	سورغوت نفط غاز		
    organisation	sibur	سيبور		
    organisation	tatneft	تات نفط		
    organisation	alfa-bank	ألفا بنك		
    organisation	vkontakte	فكونتاكتي		
    organisation	mail-ru	ميل رو		
    organisation	tnk-bp	تي إن كا بي بي		
    organisation	naftogaz	نفتوغاز	نافتوغاز	
    organisation	spartak	سبارتاك موسكو	سبارتاك	
    organisation	zenit	زينيت		
    organisation	cska	تسيسكا موسكو	سيسكا	
    organisation	real-madrid	ريال مدريد		
    organisation	fc-barcelona	نادي برشلونة		
    organisation	bayern	بايرن ميونيخ	بايرن ميونخ	
    organisation	manchester-united	مانشستر يونايتد		
    organisation	manchester-city	مانشستر سيتي		
    organisation	liverpool-fc	نادي ليفربول		
    organisation	chelsea	تشيلسي		
    organisation	arsenal	أرسنال	آرسنال	
    organisation	tottenham	توتنهام		
    organisation	juventus	يوفنتوس		
    organisation	inter-milan	إنتر ميلان		
    organisation	ac-milan	ميلان الإيطالي	إيه سي ميلان	
    organisation	psg	باريس سان جيرمان		
    organisation	atletico	أتلتيكو مدريد		
    organisation	dortmund	بوروسيا دورتموند		
    organisation	al-hilal	نادي الهلال		
    organisation	al-nassr	نادي النصر		
    organisation	al-ahly	نادي الأهلي	الأهلي المصري	
    organisation	netflix	نتفليكس		
    organisation	spotify	سبوتيفاي		
    organisation	reddit	ريديت		
    organisation	instagram	إنستغرام	انستغرام|إنستجرام	
    organisation	whatsapp	واتساب	واتس آب	
    organisation	linkedin	لينكد إن		
    organisation	snapchat	سناب شات		
    organisation	wikipedia	ويكيبيديا		
    organisation	wikileaks	ويكيليكس		
    organisation	uber	أوبر		
    organisation	airbnb	إير بي إن بي		
    organisation	ebay	إي باي		
    organisation	paypal	باي بال		
    organisation	visa-inc	شركة فيزا		
    organisation	mastercard	ماستركارد		
    organisation	yahoo	ياهو		
    organisation	oracle	أوراكل		
    organisation	cisco	سيسكو		
    organisation	dell	شركة ديل		
    organisation	hp	هيوليت باكارد	إتش بي	
    organisation	adobe	أدوبي		
    organisation	amd	إيه إم دي		
    organisation	qualcomm	كوالكوم		
    organisation	xiaomi	شاومي		
    organisation	lenovo	لينوفو		
    organisation	zte	زد تي إي		
    organisation	panasonic	باناسونيك		
    organisation	philips	فيليبس		
    organisation	ericsson	إريكسون		
    organisation	motorola	موتورولا		
    organisation	tumblr	تمبلر		
    organisation	salesforce	سيلزفورس		
    organisation	deepmind	ديب مايند		
    organisation	anthropic	أنثروبيك		
    organisation	deepseek	ديب سيك		
    organisation	walmart	وول مارت		
    organisation	tesco	تيسكو		
    organisation	ikea	إيكيا		
    organisation	mcdonalds	ماكدونالدز		
    organisation	starbucks	ستاربكس		
    organisation	coca-cola	كوكا كولا		
    organisation	pepsico	بيبسيكو		
    organisation	nestle	نستله		
    organisation	unilever	يونيليفر		
    organisation	nike	نايكي		
    organisation	adidas	أديداس		
    organisation	disney	والت ديزني	ديزني	
    organisation	warner-bros	وارنر براذرز		
    organisation	universal	يونيفرسال بيكتشرز		
    organisation	hsbc	إتش إس بي سي		
    organisation	barclays	باركليز		
    organisation	citigroup	سيتي غروب	سيتي بنك	
    organisation	bank-of-america	بنك أوف أميركا		
    organisation	morgan-stanley	مورغان ستانلي		
    organisation	lehman	ليمان براذرز		
    organisation	deutsche-bank	دويتشه بنك		
    organisation	ubs	يو بي إس		
    organisation	credit-suisse	كريدي سويس		
    organisation	bnp	بي إن بي باريبا		
    organisation	unicredit	يوني كريديت		
    organisation	raiffeisen	رايفايزن		
    organisation	bank-of-scotland	بنك اسكتلندا		
    organisation	blackrock	بلاك روك		
    organisation	nyse	بورصة نيويورك		
    organisation	nasdaq	ناسداك		
    organisation	lse	بورصة لندن		
    organisation	moex	بورصة موسكو		
    organisation	fitch	فيتش		
    organisation	moodys	موديز		
    organisation	sp-global	ستاندرد آند بورز		
    organisation	gazprom-media	غازبروم ميديا		
    organisation	gazprombank	غازبروم بنك		
    organisation	nissan	نيسان موتور		
    organisation	honda	هوندا		
    organisation	mitsubishi	ميتسوبيشي		
    organisation	kia	كيا موتورز		
    organisation	volvo	فولفو		
    organisation	fiat	فيات		
    organisation	chrysler	كرايسلر		
    organisation	peugeot	بيجو		
    organisation	skoda	سكودا		
    organisation	porsche	بورشه		
    organisation	ferrari	فيراري		
    organisation	rolls-royce	رولز رويس		
    organisation	gunvor	غونفور		
    organisation	glencore	غلينكور		
    organisation	rio-tinto	ريو تينتو		
    organisation	maersk	ميرسك		
    organisation	bae	بي إيه إي سيستمز		
    organisation	rheinmetall	راينميتال		
    organisation	air-france	الخطوط الجوية الفرنسية	إير فرانس	
    organisation	british-airways	الخطوط الجوية البريطانية	بريتيش إيرويز	
    organisation	malaysia-airlines	الخطوط الجوية الماليزية		
    organisation	saudia	الخطوط الجوية السعودية		
    organisation	johnson-johnson	جونسون آند جونسون		
    organisation	novartis	نوفارتس		
    organisation	roche	شركة روش		
    organisation	sanofi	سانوفي		
    organisation	bayer	باير الألمانية		
    organisation	biontech	بيونتك		
    organisation	harvard	جامعة هارفارد	هارفارد	
    organisation	oxford-university	جامعة أكسفورد		
    organisation	cambridge-university	جامعة كامبريدج	جامعة كمبريدج	
    organisation	stanford	جامعة ستانفورد		
    organisation	mit	معهد ماساتشوستس للتكنولوجيا		
    organisation	yale	جامعة ييل		
    organisation	johns-hopkins	جامعة جونز هوبكنز		
    organisation	carnegie	مؤسسة كارنيغي		
    organisation	rand	مؤسسة راند		
    organisation	chatham-house	تشاتام هاوس		
    organisation	freedom-house	فريدم هاوس		
    organisation	gallup	مؤسسة غالوب		
    organisation	pew	مركز بيو للأبحاث		
    organisation	oxfam	أوكسفام		
    organisation	wwf	الصندوق العالمي للطبيعة		
    organisation	save-the-children	منظمة إنقاذ الطفولة	إنقاذ الطفولة	
    organisation	white-helmets	الخوذ البيضاء		
    organisation	world-central-kitchen	المطبخ المركزي العالمي		
    organisation	nobel-committee	لجنة نوبل		
    organisation	al-azhar	الأزهر	الأزهر الشريف	
    organisation	economist	ذا إيكونوميست	الإيكونوميست	
    organisation	times-london	ذا تايمز	صحيفة التايمز	
    organisation	daily-telegraph	ديلي تلغراف	التلغراف	
    organisation	daily-mail	ديلي ميل		
    organisation	independent	الإندبندنت		
    organisation	politico	بوليتيكو		
    organisation	axios	أكسيوس		
    organisation	forbes	فوربس		
    organisation	time-magazine	مجلة تايم		
    organisation	newsweek	نيوزويك		
    organisation	foreign-policy	فورين بوليسي		
    organisation	fox-news	فوكس نيوز		
    organisation	cbs-news	سي بي إس	سي بي أس|سي بي اس	
    organisation	nbc-news	إن بي سي	ان بي سي|أن بي سي	
    organisation	abc-news	إيه بي سي نيوز	إيه بي سي|أيه بي سي|ايه بي سي	
    organisation	cnbc	سي إن بي سي	سي ان بي سي	
    organisation	usa-today	يو إس إيه توداي		
    organisation	le-figaro	لوفيغارو		
    organisation	liberation	ليبراسيون		
    organisation	die-welt	دي فيلت		
    organisation	die-zeit	دي تسايت		
    organisation	bild	صحيفة بيلد	بيلد	
    organisation	faz	فرانكفورتر ألغماينه		
    organisation	el-pais	إلباييس	إل باييس	
    organisation	la-stampa	لا ستامبا		
    organisation	la-repubblica	لا ريبوبليكا		
    organisation	corriere	كورييري ديلا سيرا		
    organisation	haaretz	هآرتس		
    organisation	jerusalem-post	جيروزاليم بوست		
    organisation	yedioth	يديعوت أحرونوت		
    organisation	al-ahram	صحيفة الأهرام		
    organisation	asharq-al-awsat	صحيفة الشرق الأوسط		
    organisation	al-quds-al-arabi	القدس العربي		
    organisation	al-mayadeen	قناة الميادين	الميادين	
    organisation	sky-news-arabia	سكاي نيوز عربية		
    organisation	sky-news	سكاي نيوز		
    organisation	france24	فرانس 24		
    organisation	sana	وكالة سانا	سانا	
    organisation	qna	وكالة الأنباء القطرية	قنا	
    organisation	wam	وكالة أنباء الإمارات	وكالة وام	
    organisation	kuna	وكالة الأنباء الكويتية	كونا	
    organisation	mena-agency	وكالة أنباء الشرق الأوسط		
    organisation	isna	وكالة إسنا		
    organisation	fars	وكالة فارس للأنباء	وكالة فارس	
    organisation	tasnim	وكالة تسنيم	تسنيم	
    organisation	kcna	وكالة الأنباء المركزية الكورية		
    organisation	pti	برس ترست أوف إنديا		
    organisation	ansa	وكالة أنسا	أنسا	
    organisation	efe	وكالة إفي		
    organisation	unian	وكالة أونيان	أونيان	
    organisation	ukrinform	يوكرينفورم		
    organisation	belta	وكالة بيلتا	بيلتا	
    organisation	trend	وكالة تريند		
    organisation	kazinform	كازينفورم		
    organisation	sputnik	سبوتنيك		
    organisation	conservative-party	حزب المحافظين		
    organisation	labour-party	حزب العمال البريطاني		
    organisation	liberal-democrats-uk	الديمقراطيون الليبراليون		
    organisation	snp	الحزب القومي الاسكتلندي		
    organisation	tories	المحافظون البريطانيون		
    organisation	spd	الحزب الاشتراكي الديمقراطي الألماني		
    organisation	fdp	الحزب الديمقراطي الحر		
    organisation	csu	الاتحاد الاجتماعي المسيحي		
    organisation	national-rally	التجمع الوطني الفرنسي	الجبهة الوطنية الفرنسية	
    organisation	chp	حزب الشعب الجمهوري		
    organisation	bjp	حزب بهاراتيا جاناتا		
    organisation	inc	حزب المؤتمر الوطني الهندي		
    organisation	ldp-japan	الحزب الليبرالي الديمقراطي		
    organisation	anc	المؤتمر الوطني الأفريقي		
    organisation	kuomintang	الكومينتانغ		
    organisation	cpsu	الحزب الشيوعي السوفيتي		
    organisation	ira	الجيش الجمهوري الأيرلندي		
    organisation	eta	منظمة إيتا		
    organisation	kkk	كو كلوكس كلان		
    organisation	ss-nazi	فافن إس إس		
    organisation	gestapo	الغستابو		
    organisation	kgb	كي جي بي	الكي جي بي	
    organisation	nkvd	إن كي في دي		
    organisation	gop	الحزب الكبير القديم		
    organisation	eurogroup	مجموعة اليورو		
    organisation	visegrad	مجموعة فيشغراد		
    organisation	g8	مجموعة الثماني		
    organisation	g77	مجموعة الـ77	مجموعة 77	
    organisation	quartet	الرباعية الدولية	اللجنة الرباعية	
    organisation	minsk-group	مجموعة مينسك		
    organisation	non-aligned	حركة عدم الانحياز		
    organisation	union-state	دولة الاتحاد الروسية البيلاروسية		
    organisation	caricom	كاريكوم		
    organisation	sadc	سادك	مجموعة التنمية لأفريقيا الجنوبية	
    organisation	comesa	كوميسا		
    organisation	eac	جماعة شرق أفريقيا		
    organisation	amu	اتحاد المغرب العربي		
    organisation	commonwealth	رابطة الكومنولث	الكومنولث	
    organisation	francophonie	المنظمة الدولية للفرنكوفونية	الفرنكوفونية	
    organisation	eco	منظمة التعاون الاقتصادي		
    organisation	guam-org	منظمة غوام		
    organisation	bsec	منظمة التعاون الاقتصادي للبحر الأسود		
    organisation	efta	رابطة التجارة الحرة الأوروبية		
    organisation	schengen	منطقة شنغن		
    organisation	eurozone	منطقة اليورو		
    organisation	eurasec	المجموعة الاقتصادية الأوراسية		
    """
