/// Magnitudes, percents, units of time and of measure: code, gender, lemma, plural (`=` where the word has one form),
/// abbreviation.
///
/// Codes of measure are UCUM's.
let arabicUnits = NounTable(
    """
    e3	m	ألف	آلاف	
    e6	m	مليون	ملايين	
    e9	m	مليار	مليارات	
    e12	m	تريليون	تريليونات	
    percent	m	~في المئة		+%
    percent	m	~بالمئة		+٪
    percent	m	~في المائة		
    percent	m	~بالمائة		
    percent-point	f	نقطة مئوية	نقاط مئوية	
    second	f	ثانية	ثوان	
    minute	f	دقيقة	دقائق	
    hour	f	ساعة	ساعات	
    day	m	يوم	أيام	
    night	f	ليلة	ليال	
    week	m	أسبوع	أسابيع	
    month	m	شهر	أشهر	
    month	m	شهر	شهور	
    quarter	m	ربع	أرباع	
    half	m	نصف ~عام	أنصاف	
    season	m	موسم	مواسم	
    year	m	عام	أعوام	
    year	f	سنة	سنوات	
    decade	m	عقد	عقود	
    century	m	قرن	قرون	
    millennium	f	ألفية	ألفيات	
    km	m	كيلومتر	كيلومترات	كم
    km	m	كيلومتر	كيلومترات	كلم
    m	m	متر	أمتار	م
    dm	m	ديسيمتر	ديسيمترات	
    cm	m	سنتيمتر	سنتيمترات	سم
    mm	m	مليمتر	مليمترات	ملم
    [in_i]	f	بوصة	بوصات	
    [ft_i]	f	قدم	أقدام	
    [yd_i]	f	ياردة	ياردات	
    [mi_i]	m	ميل	أميال	
    [nmi_i]	m	ميل بحري	أميال بحرية	
    m2	m	متر مربع	أمتار مربعة	م²
    km2	m	كيلومتر مربع	كيلومترات مربعة	كم²
    har	m	هكتار	هكتارات	
    [acr_us]	m	فدان	أفدنة	
    kg	m	كيلوغرام	كيلوغرامات	كغ
    kg	m	كيلوجرام	كيلوجرامات	كجم
    g	m	غرام	غرامات	غ
    g	m	جرام	جرامات	جم
    mg	m	مليغرام	مليغرامات	ملغ
    ug	m	ميكروغرام	ميكروغرامات	
    t	m	طن	أطنان	
    [lb_av]	m	رطل	أرطال	
    [oz_av]	f	أونصة	أونصات	
    L	m	لتر	لترات	
    mL	m	مليلتر	مليلترات	مل
    hL	m	هكتولتر	هكتولترات	
    m3	m	متر مكعب	أمتار مكعبة	م³
    km3	m	كيلومتر مكعب	كيلومترات مكعبة	
    cm3	m	سنتيمتر مكعب	سنتيمترات مكعبة	سم3
    [gal_us]	m	غالون	غالونات	
    [cup_us]	m	كوب	أكواب	
    [tbs_us]	f	ملعقة كبيرة	ملاعق كبيرة	
    [tsp_us]	f	ملعقة صغيرة	ملاعق صغيرة	
    [bbl_us]	m	برميل	براميل	
    km/h	m	كيلومتر ~في الساعة	كيلومترات	كم/س
    m/s	m	متر ~في الثانية	أمتار	م/ث
    km/s	m	كيلومتر ~في الثانية	كيلومترات	كم/ث
    [mi_i]/h	m	ميل ~في الساعة	أميال	
    [kn_i]	f	عقدة بحرية	عقد بحرية	
    Cel	f	درجة مئوية	درجات مئوية	+°م
    [degF]	f	درجة ~فهرنهايت	درجات	+°ف
    K	m	كلفن	=	
    deg	f	درجة	درجات	+°
    bit	m	بت	بتات	
    Mbit	m	ميغابت	=	
    Gbit	m	غيغابت	=	
    By	m	بايت	=	
    kBy	m	كيلوبايت	=	
    MBy	m	ميغابايت	=	
    GBy	m	غيغابايت	=	
    TBy	m	تيرابايت	=	
    W	m	واط	=	
    kW	m	كيلوواط	=	
    MW	m	ميغاواط	=	
    GW	m	غيغاواط	=	
    J	m	جول	=	
    kW.h	m	~كيلوواط ساعة	=	
    MW.h	m	~ميغاواط ساعة	=	
    """)
