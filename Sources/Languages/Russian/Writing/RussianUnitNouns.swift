/// Magnitudes, percents, units of time and of measure: code, gender, lemma, genitive plural, abbreviation.
///
/// Codes of measure are UCUM's; abbreviations are those of GOST 8.417.
let russianUnits = NounTable(
    """
    e3	f	тысяча	тысяч	тыс.
    e6	m	миллион		млн
    e9	m	миллиард		млрд
    e12	m	триллион		трлн
    percent	m	процент		+%
    percent-point	m	процентный пункт		п. п.
    second	f	секунда	секунд	сек.
    minute	f	минута	минут	мин.
    hour	m	час		ч.
    day	m	день	дней	
    day	n	сутки	суток	
    night	f	ночь	ночей	
    week	f	неделя	недель	
    month	m	месяц	месяцев	мес.
    quarter	m	квартал		
    half	n	полугодие	полугодий	
    season	m	сезон		
    year	m	год	лет	
    decade	n	десятилетие	десятилетий	
    century	m	век	веков	
    century	n	столетие	столетий	
    millennium	n	тысячелетие	тысячелетий	
    weekend	m	выходной день	выходных дней	
    km	m	километр		км
    m	m	метр		м
    dm	m	дециметр		дм
    cm	m	сантиметр		см
    mm	m	миллиметр		мм
    um	m	микрометр		мкм
    nm	m	нанометр		нм
    [in_i]	m	дюйм		
    [ft_i]	m	фут		
    [yd_i]	m	ярд		
    [mi_i]	f	миля	миль	
    [nmi_i]	f	морская миля	миль	
    m2	m	квадратный метр		кв. м
    km2	m	квадратный километр		кв. км
    har	m	гектар		га
    [acr_us]	m	акр		
    kg	m	килограмм		кг
    g	m	грамм		г
    mg	m	миллиграмм		мг
    ug	m	микрограмм		мкг
    t	f	тонна	тонн	т
    [lb_av]	m	фунт		
    [oz_av]	f	унция	унций	
    L	m	литр		л
    mL	m	миллилитр		мл
    cL	m	сантилитр		
    dL	m	децилитр		
    hL	m	гектолитр		
    m3	m	кубический метр		куб. м
    m3	m	кубометр		
    km3	m	кубический километр		куб. км
    cm3	m	кубический сантиметр		куб. см
    [gal_us]	m	галлон		
    [pt_us]	f	пинта	пинт	
    [qt_us]	f	кварта	кварт	
    [cup_us]	m	стакан		
    [cup_us]	f	чашка	чашек	
    [tbs_us]	f	столовая ложка	ложек	
    [tsp_us]	f	чайная ложка	ложек	
    [bbl_us]	m	баррель	баррелей	
    km/h	m	километр ~в час		км/ч
    m/s	m	метр ~в секунду		м/с
    km/s	m	километр ~в секунду		км/с
    [mi_i]/h	f	миля ~в час	миль	
    [kn_i]	m	узел	узлов	
    Cel	m	градус ~Цельсия		+°C
    Cel	m	градус ~по Цельсию		
    [degF]	m	градус ~Фаренгейта		+°F
    [degF]	m	градус ~по Фаренгейту		
    K	m	кельвин		
    deg	m	градус		+°
    bit	m	бит	бит	
    Mbit	m	мегабит	мегабит	Мбит
    Gbit	m	гигабит	гигабит	Гбит
    By	m	байт	байт	
    kBy	m	килобайт	килобайт	КБ
    MBy	m	мегабайт	мегабайт	МБ
    GBy	m	гигабайт	гигабайт	ГБ
    TBy	m	терабайт	терабайт	ТБ
    W	m	ватт	ватт	
    kW	m	киловатт	киловатт	кВт
    MW	m	мегаватт	мегаватт	МВт
    GW	m	гигаватт	гигаватт	ГВт
    J	m	джоуль	джоулей	
    kW.h	m	киловатт-час	киловатт-часов	кВт·ч
    MW.h	m	мегаватт-час	мегаватт-часов	
    """)
