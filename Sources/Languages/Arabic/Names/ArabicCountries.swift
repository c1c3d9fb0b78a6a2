/// Countries and what belongs to them: kind, ISO 3166-1 code, approved form, variants with adjectives and inhabitants.
let arabicCountries: StaticString = """
    place	RU	روسيا	روسيا الاتحادية|الاتحاد الروسي	روسي|روس
    place	US	الولايات المتحدة	الولايات المتحدة الأمريكية|الولايات المتحدة الأميركية|أمريكا|أميركا	أمريكي|أميركي|أمريكيون|أميركيون
    place	GB	بريطانيا	المملكة المتحدة|بريطانيا العظمى	بريطاني|بريطانيون
    place	FR	فرنسا		فرنسي|فرنسيون
    place	DE	ألمانيا		ألماني|ألمان
    place	IT	إيطاليا		إيطالي|إيطاليون
    place	ES	إسبانيا		إسباني|إسبان
    place	PT	البرتغال		برتغالي
    place	NL	هولندا		هولندي
    place	BE	بلجيكا		بلجيكي
    place	LU	لوكسمبورغ		لوكسمبورغي
    place	CH	سويسرا		سويسري
    place	AT	النمسا		نمساوي
    place	PL	بولندا		بولندي
    place	CZ	التشيك	جمهورية التشيك	تشيكي
    place	SK	سلوفاكيا		سلوفاكي
    place	HU	المجر	هنغاريا	مجري|هنغاري
    place	RO	رومانيا		روماني
    place	BG	بلغاريا		بلغاري
    place	GR	اليونان		يوناني
    place	CY	قبرص		قبرصي
    place	MT	مالطا		مالطي
    place	IE	أيرلندا	إيرلندا	أيرلندي
    place	IS	آيسلندا	أيسلندا	آيسلندي
    place	NO	النرويج		نرويجي
    place	SE	السويد		سويدي
    place	FI	فنلندا		فنلندي
    place	DK	الدنمارك	الدانمارك	دنماركي
    place	EE	إستونيا		إستوني
    place	LV	لاتفيا		لاتفي
    place	LT	ليتوانيا		ليتواني
    place	UA	أوكرانيا		أوكراني|أوكرانيون
    place	BY	بيلاروسيا	بيلاروس|روسيا البيضاء	بيلاروسي
    place	MD	مولدوفا	مولدافيا	مولدوفي
    place	GE	جورجيا		جورجي
    place	AM	أرمينيا		أرميني|أرمن
    place	AZ	أذربيجان	!أذريبجان|!آذربيحان	أذربيجاني|أذري
    place	KZ	كازاخستان	!كازخستان|!كزاخستان	كازاخستاني|كازاخي
    place	UZ	أوزبكستان	!أزبكستان|!أوزباكستان	أوزبكي|أوزبكستاني
    place	TM	تركمانستان	!تركمنستان	تركماني|تركمانستاني
    place	KG	قيرغيزستان	قرغيزستان|!قرغيستان|!قيرغستان|!قيرغيستان	قيرغيزي
    place	TJ	طاجيكستان	!طاجكستان|!طاجاكستان|!تاجيكستان	طاجيكي|طاجيك
    place	MN	منغوليا		منغولي
    place	CN	الصين		صيني
    place	TW	تايوان		تايواني
    place	HK	هونغ كونغ		
    place	JP	اليابان		ياباني
    place	KR	كوريا الجنوبية		كوري جنوبي
    place	KP	كوريا الشمالية		كوري شمالي
    place	IN	الهند		هندي
    place	PK	باكستان		باكستاني
    place	BD	بنغلاديش	بنغلادش	بنغلاديشي
    place	LK	سريلانكا		سريلانكي
    place	NP	نيبال		نيبالي
    place	AF	أفغانستان		أفغاني|أفغان
    place	IR	إيران		إيراني|إيرانيون
    place	IQ	العراق		عراقي|عراقيون
    place	SY	سوريا	سورية	سوري|سوريون
    place	LB	لبنان		لبناني
    place	JO	الأردن		أردني
    place	IL	إسرائيل		إسرائيلي
    place	PS	فلسطين		فلسطيني|فلسطينيون
    place	SA	السعودية	المملكة العربية السعودية	سعودي
    place	AE	الإمارات	الإمارات العربية المتحدة	إماراتي
    place	QA	قطر		قطري
    place	KW	الكويت		كويتي
    place	BH	البحرين		بحريني
    place	OM	سلطنة عمان		عماني
    place	YE	اليمن		يمني
    place	TR	تركيا		تركي|أتراك
    place	EG	مصر		مصري|مصريون
    place	SD	السودان		سوداني
    place	SS	جنوب السودان		
    place	LY	ليبيا		ليبي
    place	TN	تونس		تونسي
    place	DZ	الجزائر		جزائري
    place	MA	المغرب		مغربي|مغاربة
    place	MR	موريتانيا		موريتاني
    place	SO	الصومال		صومالي
    place	DJ	جيبوتي		جيبوتي
    place	ET	إثيوبيا		إثيوبي
    place	ER	إريتريا		إريتري
    place	KE	كينيا		كيني
    place	UG	أوغندا		أوغندي
    place	TZ	تنزانيا		تنزاني
    place	RW	رواندا		رواندي
    place	NG	نيجيريا		نيجيري
    place	GH	غانا		غاني
    place	ML	مالي		
    place	NE	النيجر		نيجري
    place	TD	تشاد		تشادي
    place	SN	السنغال		سنغالي
    place	CI	ساحل العاج	كوت ديفوار	إيفواري
    place	CM	الكاميرون		كاميروني
    place	CD	جمهورية الكونغو الديمقراطية	الكونغو الديمقراطية	كونغولي
    place	AO	أنغولا		أنغولي
    place	ZM	زامبيا		زامبي
    place	ZW	زيمبابوي		زيمبابوي
    place	MZ	موزمبيق		موزمبيقي
    place	NA	ناميبيا		ناميبي
    place	BW	بوتسوانا		
    place	ZA	جنوب أفريقيا	جنوب إفريقيا	جنوب أفريقي
    place	MG	مدغشقر		
    place	CA	كندا		كندي
    place	MX	المكسيك		مكسيكي
    place	BR	البرازيل		برازيلي
    place	AR	الأرجنتين		أرجنتيني
    place	CL	تشيلي		تشيلي
    place	CO	كولومبيا		كولومبي
    place	PE	بيرو		بيروفي
    place	VE	فنزويلا		فنزويلي
    place	EC	الإكوادور		إكوادوري
    place	BO	بوليفيا		بوليفي
    place	UY	أوروغواي		أوروغوياني
    place	PY	باراغواي		باراغوياني
    place	CU	كوبا		كوبي
    place	HT	هايتي		هايتي
    place	DO	جمهورية الدومينيكان		
    place	NI	نيكاراغوا		نيكاراغوي
    place	PA	بنما		بنمي
    place	AU	أستراليا		أسترالي
    place	NZ	نيوزيلندا		نيوزيلندي
    place	FJ	فيجي		
    place	PW	بالاو		
    place	ID	إندونيسيا		إندونيسي
    place	MY	ماليزيا		ماليزي
    place	SG	سنغافورة		سنغافوري
    place	TH	تايلاند	تايلند	تايلاندي
    place	VN	فيتنام		فيتنامي
    place	KH	كمبوديا		كمبودي
    place	LA	لاوس		لاوسي
    place	MM	ميانمار	بورما	ميانماري|بورمي
    place	PH	الفلبين	الفيليبين	فلبيني
    place	RS	صربيا		صربي|صرب
    place	HR	كرواتيا		كرواتي
    place	SI	سلوفينيا		سلوفيني
    place	BA	البوسنة والهرسك	البوسنة	بوسني
    place	ME	الجبل الأسود	مونتينيغرو	
    place	MK	مقدونيا الشمالية	مقدونيا	مقدوني
    place	AL	ألبانيا		ألباني|ألبان
    place	XK	كوسوفو		كوسوفي
    place	VA	الفاتيكان		
    place	MC	موناكو		
    place	SU	الاتحاد السوفيتي	الاتحاد السوفييتي	سوفيتي|سوفييتي
    place	YU	يوغوسلافيا		يوغوسلافي
    """
