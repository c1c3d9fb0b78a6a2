/// How dates and times are put together; `WritingPattern` explains the rows.
let arabicPatterns = PatternTable(
    """
    day	{d} {M} {y}
    day	{d} {M}
    day	{E} {d} {M} {y}
    day	{E} {d} {M}
    day	{E}، {d} {M} {y}
    day	{E}، {d} {M}
    day	يوم {E} {d} {M}
    day	يوم {d} {M} {y}
    day	يوم {d} {M}
    day	{dord} من {M} {y}
    day	{dord} من {M}
    day	{d} من {M} {y}
    day	{d} من {M}
    day	{d} {M} عام {y}
    day	{d}/{m}/{y}
    day	{dd}/{mm}/{y}
    day	{y}-{mm}-{dd}
    day	{E}
    yearless	{d} {M}
    month	{MN} {y}
    month	{MN} من عام {y}
    month	{MN} عام {y}
    month	شهر {MN} {y}
    month	شهر {MN}
    month	{MN}
    monthless	{MN}
    monthless	شهر {MN}
    year	عام {y}
    year	سنة {y}
    year	العام {y}
    year	{y}
    quarter	الربع {ord:quarter} من عام {y}
    quarter	الربع {ord:quarter} من العام {y}
    quarter	الربع {ord:quarter} لعام {y}
    quarter	الربع {ord:quarter} {y}
    quarter	الربع {ord:quarter}
    half	النصف {ord:half} من عام {y}
    half	النصف {ord:half} لعام {y}
    half	النصف {ord:half}
    season	{season} عام {y}
    season	{season} {y}
    season	{season}
    week	أسبوع {d} {M} {y}
    weekend	نهاية الأسبوع {d} {M} {y}
    decade	{decword} القرن {centuryofdecade}
    decade	{decword}
    century	القرن {ord:century}
    century	القرن الـ{number}
    clock	{hh}:{mi}
    clock	{h}:{mi}
    clock	الساعة {hh}:{mi}
    instant	{hh}:{mi} يوم {d} {M} {y}
    instant	{hh}:{mi} يوم {d} {M}
    instant	الساعة {hh}:{mi} يوم {d} {M}
    instant	{d} {M} {y} الساعة {hh}:{mi}
    instant	{d} {M} الساعة {hh}:{mi}
    part	{part} {d} {M} {y}
    part	{part} {d} {M}
    part	{part} {E}
    part	{part} يوم {E}
    part	{part} يوم {d} {M}
    partless	{part}
    weekly	كل يوم {Eplain}
    weekly	كل {Eplain}
    weekly	كل يوم {E}
    daily	كل يوم
    each-week	كل أسبوع
    each-month	كل شهر
    each-year	كل عام
    since	منذ {start}
    since	من {start}
    until	حتى {end}
    until	قبل {end}
    interval	من {start} إلى {end}
    interval	من {start} حتى {end}
    interval	بين {start} و{end}
    interval	{start} - {end}
    about	نحو {end}	genitive
    about	حوالي {end}	genitive
    more	أكثر من {end}	genitive
    less	أقل من {end}	genitive
    range	من {start} إلى {end}	genitive
    range	بين {start} و{end}	genitive
    range	{start} إلى {end}	genitive
    range	{start}-{end}
    range	{start} - {end}
    on-day	في {end}
    on-month	في {end}
    on-year	في {end}
    on-quarter	في {end}
    now	الآن
    past	مؤخرا
    future	في المستقبل
    """)

/// The nouns of times: code, gender, lemma, plural.
let arabicTimeNouns = NounTable(
    """
    quarter	m	ربع	أرباع
    half	m	نصف	أنصاف
    century	m	قرن	قرون
    season1	m	~ربيع	
    season2	m	~صيف	
    season3	m	~خريف	
    season4	m	~شتاء	
    part-MO	m	~صباح	
    part-MI	m	~ظهر	
    part-AF	m	~بعد ظهر	
    part-AF	m	~عصر	
    part-EV	m	~مساء	
    part-NI	m	~ليل	
    part-NI	m	~ليلة	
    part-DT	m	~نهار	
    decade20	f	~عشرينيات	
    decade30	f	~ثلاثينيات	
    decade40	f	~أربعينيات	
    decade50	f	~خمسينيات	
    decade60	f	~ستينيات	
    decade70	f	~سبعينيات	
    decade80	f	~ثمانينيات	
    decade90	f	~تسعينيات	
    """)
