/// Acronyms that news writes, and what they stand for: kind, id, approved form, variants.
let arabicAcronyms: StaticString = """
    organisation	unaids	برنامج الأمم المتحدة المشترك لمكافحة الإيدز		
    organisation	unitar	يونيتار	معهد الأمم المتحدة للتدريب والبحث	
    organisation	unamid	يوناميد		
    organisation	minusma	مينوسما	بعثة مينوسما	
    organisation	monusco	مونوسكو		
    organisation	ecosoc	المجلس الاقتصادي والاجتماعي	الإيكوسوك	
    organisation	escwa	الإسكوا	إسكوا	
    organisation	icty	المحكمة الجنائية الدولية ليوغوسلافيا السابقة		
    organisation	ctbto	منظمة معاهدة الحظر الشامل للتجارب النووية		
    organisation	odihr	مكتب المؤسسات الديمقراطية وحقوق الإنسان		
    organisation	eec-commission	اللجنة الاقتصادية الأوراسية		
    organisation	irena	آيرينا	الوكالة الدولية للطاقة المتجددة	
    organisation	gecf	منتدى الدول المصدرة للغاز		
    organisation	celac	سيلاك		
    organisation	alba	تحالف ألبا		
    organisation	quad-group	مجموعة كواد		
    organisation	ifc	مؤسسة التمويل الدولية		
    organisation	bis	بنك التسويات الدولية		
    organisation	fatf	فاتف	مجموعة العمل المالي	
    organisation	swift	سويفت	نظام سويفت	
    organisation	esa	وكالة الفضاء الأوروبية		
    organisation	jaxa	جاكسا	وكالة الفضاء اليابانية	
    organisation	isro	منظمة أبحاث الفضاء الهندية		
    organisation	cern	سيرن	المنظمة الأوروبية للأبحاث النووية	
    organisation	nsc-us	مجلس الأمن القومي		
    organisation	dhs	وزارة الأمن الداخلي الأمريكية	وزارة الأمن الداخلي الأميركية	
    organisation	dea	إدارة مكافحة المخدرات الأمريكية	إدارة مكافحة المخدرات الأميركية	
    organisation	atf	مكتب الكحول والتبغ والأسلحة النارية		
    organisation	cdc	مراكز السيطرة على الأمراض والوقاية منها	المراكز الأمريكية لمكافحة الأمراض	
    organisation	nih	المعاهد الوطنية للصحة		
    organisation	epa	وكالة حماية البيئة	وكالة حماية البيئة الأمريكية	
    organisation	fcc	لجنة الاتصالات الفيدرالية		
    organisation	ftc	لجنة التجارة الفيدرالية		
    organisation	sec	هيئة الأوراق المالية والبورصات	هيئة الأوراق المالية والبورصات الأمريكية	
    organisation	faa	إدارة الطيران الفيدرالية	إدارة الطيران الاتحادية	
    organisation	ntsb	المجلس الوطني لسلامة النقل		
    organisation	noaa	الإدارة الوطنية للمحيطات والغلاف الجوي		
    organisation	usgs	هيئة المسح الجيولوجي الأمريكية	هيئة المسح الجيولوجي الأميركية	
    organisation	irs	مصلحة الضرائب الأمريكية	دائرة الإيرادات الداخلية	
    organisation	ofac	أوفاك	مكتب مراقبة الأصول الأجنبية	
    organisation	nypd	شرطة نيويورك		
    organisation	nra	الرابطة الوطنية للأسلحة	الجمعية الوطنية للبنادق	
    organisation	aclu	الاتحاد الأمريكي للحريات المدنية		
    organisation	aipac	أيباك		
    organisation	norad	نوراد		
    organisation	doj	وزارة العدل الأمريكية	وزارة العدل الأميركية	
    organisation	dod	وزارة الدفاع الأمريكية	وزارة الدفاع الأميركية	
    organisation	mi5	إم آي 5	جهاز إم آي 5	
    organisation	gchq	مقر الاتصالات الحكومية البريطانية		
    organisation	nhs	هيئة الخدمات الصحية الوطنية	الخدمة الصحية الوطنية	
    organisation	rsc	شركة شكسبير الملكية		
    organisation	raf	سلاح الجو الملكي البريطاني		
    organisation	bnd	جهاز الاستخبارات الألمانية الخارجية		
    organisation	bka	الشرطة الجنائية الاتحادية الألمانية		
    organisation	dfb	الاتحاد الألماني لكرة القدم		
    organisation	dgse	جهاز الاستخبارات الخارجية الفرنسي		
    organisation	nabu	نابو	المكتب الوطني لمكافحة الفساد	
    organisation	gur	الاستخبارات العسكرية الأوكرانية		
    organisation	afu	القوات المسلحة الأوكرانية		
    organisation	gibdd	شرطة المرور الروسية		
    organisation	guvd	مديرية الشرطة الروسية		
    organisation	cb-ukraine	البنك الوطني الأوكراني		
    organisation	rdif	الصندوق الروسي للاستثمار المباشر		
    organisation	vciom	مركز فتسيوم		
    organisation	vgtrk	شركة البث الروسية الحكومية		
    organisation	spief	منتدى بطرسبورغ الاقتصادي الدولي		
    organisation	ksa-pif	صندوق الاستثمارات العامة		
    organisation	fsa	الجيش السوري الحر	الجيش الحر	
    organisation	lna	الجيش الوطني الليبي		
    organisation	gna	حكومة الوفاق الوطني	حكومة الوفاق	
    organisation	ltte	نمور التاميل		
    organisation	kla	جيش تحرير كوسوفو		
    organisation	ifrc	الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر		
    organisation	cpj	لجنة حماية الصحفيين		
    organisation	iucn	الاتحاد الدولي لحفظ الطبيعة		
    organisation	fide	الاتحاد الدولي للشطرنج	فيديه	
    organisation	fina	الاتحاد الدولي للسباحة		
    organisation	iihf	الاتحاد الدولي لهوكي الجليد		
    organisation	isu	الاتحاد الدولي للتزلج		
    organisation	khl	دوري الهوكي القاري		
    organisation	nfl	دوري كرة القدم الأمريكية		
    organisation	mlb	دوري البيسبول الأمريكي		
    organisation	mls	الدوري الأمريكي لكرة القدم		
    organisation	nascar	ناسكار		
    organisation	ufc	يو إف سي		
    organisation	rfs	الاتحاد الروسي لكرة القدم		
    organisation	concacaf	كونكاكاف		
    organisation	npr	الإذاعة الوطنية العامة		
    organisation	pbs	بي بي إس	بي بي أس	
    organisation	hbo	إتش بي أو		
    organisation	mtv	إم تي في		
    organisation	mbc	إم بي سي		
    organisation	nhk	إن إتش كيه		
    organisation	rai	هيئة راي الإيطالية		
    organisation	ard	شبكة إيه آر دي		
    organisation	zdf	شبكة زد دي إف		
    organisation	cbc	سي بي سي الكندية		
    organisation	trt	تي آر تي		
    organisation	npc-china	المجلس الوطني لنواب الشعب		
    organisation	pla	جيش التحرير الشعبي		
    organisation	hdp	حزب الشعوب الديمقراطي		
    organisation	mhp	حزب الحركة القومية		
    organisation	ukip	حزب استقلال المملكة المتحدة		
    organisation	dup	الحزب الوحدوي الديمقراطي		
    organisation	npt-org	مجموعة الموردين النوويين		
    organisation	ge	جنرال إلكتريك		
    organisation	at-t	إيه تي آند تي		
    organisation	sap	ساب الألمانية		
    organisation	basf	باسف		
    organisation	lg	إل جي		
    organisation	emc	إي إم سي		
    organisation	vmware	في إم وير		
    organisation	kfc	كيه إف سي		
    organisation	dhl	دي إتش إل		
    organisation	ups	يو بي إس للشحن		
    organisation	fedex	فيديكس		
    organisation	pwc	برايس ووترهاوس كوبرز		
    organisation	kpmg	كيه بي إم جي		
    organisation	icann	آيكان		
    organisation	ieee	معهد مهندسي الكهرباء والإلكترونيات		
    organisation	iso	المنظمة الدولية للتقييس	آيزو	
    organisation	league-nations	عصبة الأمم		
    organisation	warsaw-pact	حلف وارسو		
    organisation	comecon	الكوميكون		
    organisation	seato	سياتو		
    term	gnp	الناتج القومي الإجمالي		
    term	vat	ضريبة القيمة المضافة		
    term	fdi	الاستثمار الأجنبي المباشر	الاستثمارات الأجنبية المباشرة	
    term	cpi	مؤشر أسعار المستهلك	مؤشر أسعار المستهلكين	
    term	ipo-offering	الطرح العام الأولي	الاكتتاب العام الأولي	
    term	aids	الإيدز	مرض الإيدز	
    term	hiv	فيروس نقص المناعة	فيروس نقص المناعة البشرية	
    term	covid	كوفيد		
    term	sars	سارس		
    term	mers	متلازمة الشرق الأوسط التنفسية		
    term	dna	الحمض النووي	دي إن إيه	
    term	rna	الحمض النووي الريبي	آر إن إيه	
    term	pcr-test	بي سي آر	اختبار بي سي آر	
    term	adhd	اضطراب فرط الحركة ونقص الانتباه		
    term	ptsd	اضطراب ما بعد الصدمة		
    term	ivf	التلقيح الصناعي	أطفال الأنابيب	
    term	mri	الرنين المغناطيسي		
    term	gmo	الكائنات المعدلة وراثيا		
    term	lgbt	مجتمع الميم		
    term	ngo	منظمة غير حكومية	المنظمات غير الحكومية|منظمات غير حكومية	
    term	nko	منظمة غير ربحية		
    term	ceo-post	الرئيس التنفيذي	المدير التنفيذي	
    term	cfo-post	المدير المالي		
    term	ai	الذكاء الاصطناعي	ذكاء اصطناعي	
    term	gps	نظام تحديد المواقع	جي بي إس	
    term	glonass	غلوناس		
    term	vpn	الشبكة الافتراضية الخاصة	في بي إن	
    term	usb	يو إس بي		
    term	sms	رسالة نصية قصيرة		
    term	icbm	صاروخ باليستي عابر للقارات	صواريخ باليستية عابرة للقارات	
    term	slbm	صاروخ باليستي يطلق من الغواصات		
    term	mlrs	راجمة صواريخ	راجمات الصواريخ	
    term	himars	هيمارس		
    term	manpads	صاروخ محمول على الكتف		
    term	wmd	أسلحة الدمار الشامل		
    term	ied	عبوة ناسفة	عبوات ناسفة	
    term	thaad	ثاد	منظومة ثاد	
    term	npt	معاهدة عدم الانتشار النووي	معاهدة حظر الانتشار النووي|معاهدة منع انتشار الأسلحة النووية	
    term	ctbt	معاهدة الحظر الشامل للتجارب النووية		
    term	inf-treaty	معاهدة القوى النووية المتوسطة المدى	معاهدة الصواريخ المتوسطة	
    term	new-start	نيو ستارت	ستارت الجديدة	
    term	abm-treaty	معاهدة الحد من الصواريخ الباليستية		
    term	abm	الدفاع الصاروخي		
    term	air-defence	الدفاع الجوي	الدفاعات الجوية	
    term	jcpoa	خطة العمل الشاملة المشتركة	الاتفاق النووي الإيراني	
    term	nafta	نافتا	اتفاقية نافتا	
    term	usmca	الاتفاقية الأمريكية المكسيكية الكندية		
    term	ttip	شراكة التجارة والاستثمار عبر الأطلسي		
    term	tpp	الشراكة عبر المحيط الهادئ		
    term	lng	الغاز الطبيعي المسال	الغاز المسال	
    term	lpg	غاز البترول المسال		
    term	npp	محطة نووية	محطة للطاقة النووية	
    term	hpp	محطة كهرومائية	محطة للطاقة الكهرومائية	
    term	co2	ثاني أكسيد الكربون		
    term	cop	كوب	مؤتمر المناخ	
    term	sdg	أهداف التنمية المستدامة		
    term	idp	نازح داخلي	النازحون داخليا	
    term	vip	شخصية مهمة		
    term	phd	دكتوراه الفلسفة		
    term	mba	ماجستير إدارة الأعمال		
    term	gmt	بتوقيت غرينتش		
    term	utc	التوقيت العالمي المنسق		
    term	smi	وسائل الإعلام		
    term	dtp	حادث مروري	حادث سير	
    term	zhkh	الإسكان والمرافق		
    term	msp-smb	الشركات الصغيرة والمتوسطة		
    organisation	itv	آي تي في	أي تي في|اي تي في|إي تي في	
    organisation	msnbc	إم إس إن بي سي	ام اس ان بي سي|إم أس إن بي سي	
    """
