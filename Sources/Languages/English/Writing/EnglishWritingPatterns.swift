/// How dates and times are put together; `WritingPattern` explains the rows.
let englishPatterns = PatternTable(
    """
    day	{d} {M} {y}
    day	{d} {M}
    day	{M} {d}, {y}
    day	{M} {d} {y}
    day	{M} {d}
    day	{b}. {d}, {y}
    day	{b}. {d}
    day	{b} {d}, {y}
    day	{b} {d}
    day	{d} {b} {y}
    day	{dth} {M} {y}
    day	{dth} {M}
    day	{M} {dth}, {y}
    day	{M} {dth}
    day	{M} the {dth}
    day	the {dth} of {M}, {y}
    day	the {dth} of {M}
    day	{E}, {d} {M} {y}
    day	{E} {d} {M} {y}
    day	{E}, {d} {M}
    day	{E} {d} {M}
    day	{E}, {M} {d}, {y}
    day	{E}, {M} {d}
    day	{E} {M} {d}
    day	{y}-{mm}-{dd}
    day	{E}
    yearless	{d} {M}
    yearless	{M} {d}
    month	{MN} {y}
    month	{b} {y}
    month	{MN}, {y}
    month	{MN} of {y}
    month	{MN}
    monthless	{MN}
    year	{y}
    quarter	{ord:quarter} quarter of {y}
    quarter	the {ord:quarter} quarter of {y}
    quarter	{ord:quarter} quarter {y}
    quarter	Q{number} {y}
    quarter	{ord:quarter} quarter
    half	{ord:half} half of {y}
    half	the {ord:half} half of {y}
    half	{ord:half} half
    season	{season} of {y}
    season	{season} {y}
    season	the {season} of {y}
    season	{season}
    week	week of {d} {M} {y}
    week	week of {M} {d}
    week	the week of {M} {d}
    weekend	weekend of {d} {M} {y}
    decade	the {decade}s
    decade	{decade}s
    century	{num:century} century
    century	the {num:century} century
    century	{ord:century} century
    century	the {ord:century} century
    clock	{hh}:{mi}
    clock	{h}:{mi}
    clock	{h12}:{mi} {ap}
    clock	{h12}:{mi}{ap}
    clock	{h12} {ap}
    instant	{hh}:{mi} on {d} {M} {y}
    instant	{hh}:{mi} on {d} {M}
    instant	{h12}:{mi} {ap} on {d} {M}
    instant	{h12} {ap} on {d} {M}
    instant	{h12} {ap} on {M} {d}
    instant	{d} {M} {y} at {hh}:{mi}
    instant	{d} {M} at {hh}:{mi}
    instant	{M} {d} at {h12} {ap}
    part	the {part} of {d} {M} {y}
    part	the {part} of {d} {M}
    part	{part} of {d} {M} {y}
    part	{part} of {d} {M}
    part	the {part} of {M} {d}
    part	{E} {part}
    part	on {E} {part}
    partless	{part}
    weekly	every {E}
    daily	every day
    each-week	every week
    each-month	every month
    each-year	every year
    since	since {start}
    since	from {start}
    until	until {end}
    until	before {end}
    interval	from {start} to {end}
    interval	between {start} and {end}
    interval	{start} to {end}
    interval	{start} – {end}
    about	about {end}
    more	more than {end}
    less	less than {end}
    range	{start} to {end}
    range	from {start} to {end}
    range	between {start} and {end}
    range	{start}–{end}
    range	{start}-{end}
    on-day	on {end}
    on-month	in {end}
    on-year	in {end}
    on-part	on {end}
    on-quarter	in {end}
    now	now
    past	recently
    future	in the future
    """)

/// The nouns of times: code, gender, lemma, plural.
let englishTimeNouns = NounTable(
    """
    quarter	n	quarter	
    half	n	half	halves
    century	n	century	
    season1	n	spring	
    season2	n	summer	
    season3	n	autumn	
    season3	n	fall	
    season4	n	winter	
    part-MO	n	morning	
    part-MI	n	midday	
    part-AF	n	afternoon	
    part-EV	n	evening	
    part-NI	n	night	
    part-DT	n	daytime	
    """)
