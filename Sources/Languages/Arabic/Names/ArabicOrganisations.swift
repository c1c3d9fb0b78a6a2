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
    organisation	opec	أوبك	منظمة أوبك|منظمة الدول المصدرة للنفط|منظمة الدول المصدرة للبترول	
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
    organisation	asean	آسيان	رابطة آسيان|رابطة دول جنوب شرق آسيا	
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
    organisation	state-department	وزارة الخارجية الأمريكية	وزارة الخارجية الأميركية|الخارجية الأمريكية|الخارجية الأميركية	
    organisation	us-congress	الكونغرس	الكونجرس	
    organisation	us-senate	مجلس الشيوخ		
    organisation	federal-reserve	الاحتياطي الفيدرالي	مجلس الاحتياطي الاتحادي|مجلس الاحتياطي الفيدرالي|الاحتياطي الاتحادي	
    organisation	republican-party	الحزب الجمهوري		
    organisation	democratic-party	الحزب الديمقراطي	الحزب الديموقراطي	
    organisation	kremlin	الكرملين		
    organisation	state-duma	مجلس الدوما	الدوما	
    organisation	federation-council	مجلس الاتحاد الروسي		
    organisation	fsb	جهاز الأمن الفيدرالي	هيئة الأمن الفيدرالي|جهاز الأمن الاتحادي	
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
    organisation	bbc	بي بي سي		
    organisation	cnn	سي إن إن		
    organisation	al-jazeera	قناة الجزيرة	الجزيرة نت|شبكة الجزيرة	
    organisation	nyt	نيويورك تايمز		
    organisation	wapo	واشنطن بوست		
    organisation	guardian	صحيفة الغارديان	الغارديان|صحيفة الجارديان|الجارديان	
    organisation	hamas	حماس	حركة حماس	
    organisation	hezbollah	حزب الله		
    organisation	taliban	طالبان	حركة طالبان	
    organisation	isis	تنظيم الدولة الإسلامية	داعش|تنظيم داعش	
    organisation	al-qaeda	تنظيم القاعدة		
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
    organisation	unifil	اليونيفيل	يونيفيل|قوة الأمم المتحدة المؤقتة في لبنان	
    organisation	ilo	منظمة العمل الدولية		
    organisation	itu	الاتحاد الدولي للاتصالات		
    organisation	iom	المنظمة الدولية للهجرة	منظمة الهجرة الدولية	
    organisation	wmo	المنظمة العالمية للأرصاد الجوية		
    organisation	wipo	المنظمة العالمية للملكية الفكرية	الويبو	
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
    organisation	adb	بنك التنمية الآسيوي	مصرف التنمية الآسيوي	
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
    organisation	oecd	منظمة التعاون الاقتصادي والتنمية	منظمة التعاون والتنمية في الميدان الاقتصادي	
    organisation	iea	وكالة الطاقة الدولية	الوكالة الدولية للطاقة	
    organisation	opec-plus	أوبك+	أوبك بلس|تحالف أوبك	
    organisation	apec	منتدى التعاون الاقتصادي لآسيا والمحيط الهادئ	أبيك|منتدى أبيك	
    organisation	wef	المنتدى الاقتصادي العالمي	منتدى دافوس	
    organisation	mercosur	ميركوسور	السوق المشتركة لأمريكا الجنوبية	
    organisation	oas	منظمة الدول الأمريكية	منظمة الدول الأميركية	
    organisation	ecowas	إيكواس	الإيكواس|المجموعة الاقتصادية لدول غرب أفريقيا|سيدياو	
    organisation	igad	إيغاد	الإيغاد|الهيئة الحكومية للتنمية	
    organisation	aukus	أوكوس	تحالف أوكوس	
    organisation	turkic-states	منظمة الدول التركية	المجلس التركي	
    organisation	cica	مؤتمر التفاعل وإجراءات بناء الثقة في آسيا	سيكا	
    organisation	saarc	رابطة جنوب آسيا للتعاون الإقليمي	سارك	
    organisation	interpol	الإنتربول	إنتربول|المنظمة الدولية للشرطة الجنائية	
    organisation	europol	يوروبول	اليوروبول	
    organisation	frontex	فرونتكس	وكالة فرونتكس	
    organisation	msf	أطباء بلا حدود	منظمة أطباء بلا حدود	
    organisation	rwb	مراسلون بلا حدود	منظمة مراسلون بلا حدود	
    organisation	greenpeace	غرينبيس	جرينبيس|السلام الأخضر	
    organisation	transparency	منظمة الشفافية الدولية	الشفافية الدولية	
    organisation	syrian-observatory	المرصد السوري لحقوق الإنسان	المرصد السوري	
    organisation	bloomberg	بلومبرغ	بلومبيرغ|وكالة بلومبرغ|بلومبرج	
    organisation	dpa	وكالة الأنباء الألمانية		
    organisation	kyodo	كيودو	وكالة كيودو	
    organisation	yonhap	يونهاب	وكالة يونهاب	
    organisation	irna	إرنا	وكالة إرنا	
    organisation	spa	وكالة الأنباء السعودية	واس	
    organisation	wafa	وكالة الأنباء الفلسطينية	وكالة وفا	
    organisation	khovar	وكالة خاور	وكالة أنباء خاور|وكالة أنباء خوار	
    organisation	rt	روسيا اليوم	آر تي عربية	
    organisation	al-arabiya	قناة العربية	العربية نت|العربية الحدث	
    organisation	dw	دويتشه فيله	قناة دويتشه فيله	
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
    organisation	mi6	جهاز الاستخبارات الخارجية البريطاني	إم آي 6|جهاز الاستخبارات البريطاني	
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
    organisation	cdu	الاتحاد المسيحي الديمقراطي	الحزب المسيحي الديمقراطي	
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
    organisation	bp	شركة بي بي	بريتيش بتروليوم|بي بي البريطانية	
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
    organisation	toyota	شركة تويوتا	تويوتا موتور	
    organisation	volkswagen	فولكسفاغن	فولكس فاغن|فولكسفاجن|فولكس فاجن	
    organisation	bmw	بي إم دبليو		
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
    organisation	caf	الاتحاد الأفريقي لكرة القدم		
    organisation	conmebol	كونميبول	اتحاد أمريكا الجنوبية لكرة القدم	
    organisation	fia	الاتحاد الدولي للسيارات		
    organisation	fiba	الاتحاد الدولي لكرة السلة		
    organisation	nba	دوري كرة السلة الأمريكي للمحترفين	دوري السلة الأمريكي|دوري كرة السلة الأميركي للمحترفين|دوري السلة الأميركي|الرابطة الوطنية لكرة السلة	
    organisation	nhl	دوري الهوكي الوطني	دوري الهوكي الأمريكي|دوري الهوكي الأميركي	
    organisation	atp	رابطة لاعبي التنس المحترفين	رابطة محترفي التنس	
    organisation	wta	رابطة لاعبات التنس المحترفات	رابطة محترفات التنس	
    organisation	rusada	الوكالة الروسية لمكافحة المنشطات	روسادا	
    """
