/// How dates and times are put together; `WritingPattern` explains the rows.
let russianPatterns = PatternTable(
    """
    day	{d} {M} {y} года
    day	{d} {M} {y} г.
    day	{d} {M} {y}
    day	{d} {M}
    day	{dword} {M} {y} года
    day	{dword} {M}
    day	{E}, {d} {M} {y} года
    day	{E}, {d} {M}
    day	{E} {d} {M}
    day	{dd}.{mm}.{y}
    day	{d}.{mm}.{y}
    day	{dd}.{mm}.{yy}
    day	{y}-{mm}-{dd}
    day	{E}
    yearless	{d} {M}
    yearless	{dword} {M}
    month	{MN} {y} года
    month	{MN} {y} г.
    month	{MN} {y}
    month	{MN}
    monthless	{MN}
    year	{y} {n:year}
    year	{y} г.
    year	{y}
    quarter	{ord:quarter} {n:quarter} {y} года
    quarter	{num:quarter} {n:quarter} {y} года
    quarter	{roman} {n:quarter} {y} года
    quarter	{ord:quarter} {n:quarter}
    half	{ord:half} {n:half} {y} года
    half	{ord:half} {n:half}
    season	{season} {y} года
    season	{season}
    week	{n:week} с {d} {M} {y} года
    week	{n:week} с {d} {M}
    weekend	{p:weekend} {d}–{d2} {M} {y} года
    decade	{decade}-е {p:year}
    decade	{decade}-х {p:year}
    decade	{dec}-е {p:year}
    century	{roman} {n:century}
    century	{ord:century} {n:century}
    century	{num:century} {n:century}
    clock	{hh}:{mi}
    clock	{h}:{mi}
    instant	{d} {M} {y} года в {hh}:{mi}
    instant	{d} {M} в {hh}:{mi}
    instant	{hh}:{mi} {d} {M} {y} года
    instant	{hh}:{mi} {d} {M}
    part	{part} {d} {M} {y} года
    part	{part} {d} {M}
    part	{d} {M} {part}
    part	{part} в {E}
    part	в {E} {part}
    partless	{part}
    weekly	каждый {E}
    daily	каждый день
    each-week	каждую неделю
    each-month	каждый месяц
    each-year	каждый год
    since	с {start}
    until	до {end}
    interval	с {start} по {end}
    interval	с {start} до {end}
    interval	{start} – {end}
    about	около {end}	genitive
    about	примерно {end}
    more	более {end}	genitive
    more	больше {end}	genitive
    more	свыше {end}	genitive
    less	менее {end}	genitive
    range	от {start} до {end}	genitive
    range	{start}–{end}
    range	{start}-{end}
    range	{start} — {end}
    on-month	в {end}	prepositional
    on-year	в {end}	prepositional
    on-quarter	в {end}	prepositional
    now	сейчас
    past	недавно
    future	в будущем
    """)

/// The nouns and adverbs of times: code, gender, lemma, genitive plural.
let russianTimeNouns = NounTable(
    """
    year	m	год	годов
    week	f	неделя	недель
    quarter	m	квартал	
    half	n	полугодие	полугодий
    century	m	век	веков
    weekend	m	выходной	
    season1	f	весна	
    season2	n	лето	
    season3	f	осень	
    season4	f	зима	
    part-MO	n	~утром	
    part-MI	n	~в полдень	
    part-AF	n	~после полудня	
    part-AF	n	~днём	
    part-EV	n	~вечером	
    part-NI	n	~ночью	
    part-DT	n	~днём	
    """)
