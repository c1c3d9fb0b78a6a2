/// Words of dates, times and durations; the rows are explained at `Language.factWords`.
let englishTimes: StaticString = """
    month	1	January|Jan|Jan.|Janu|Jany
    month	2	February|Feb|Feb.|Febr
    month	3	Mar|Mar.
    weakmonth	*3	March
    month	4	April|Apr|Apr.
    month	6	June|Jun|Jun.
    month	7	July|Jul|Jul.
    month	8	August|Aug|Aug.
    month	9	September|Sep|Sept|Sep.|Sept.
    month	10	October|Oct|Oct.
    month	11	November|Nov|Nov.
    month	12	December|Dec|Dec.
    weakmonth	5	may
    weekday	1	Monday|Mon|Mon.
    weekday	2	Tuesday|Tue|Tues|Tue.|Tues.
    weekday	3	Wednesday|Weds|Wed.
    weekday	4	Thursday|Thu|Thur|Thurs|Thu.|Thurs.|Thur.
    weekday	5	Friday|Fri|Fri.
    weekday	6	Saturday
    weekday	7	Sunday
    weekdays	1	Mondays
    weekdays	2	Tuesdays
    weekdays	3	Wednesdays
    weekdays	4	Thursdays
    weekdays	5	Fridays
    weekdays	6	Saturdays
    weekdays	7	Sundays
    weakday	3	wed
    weakday	6	sat
    weakday	7	sun
    season	1	spring|springtime
    season	2	summer|summertime|summers
    season	3	autumn|fall|autumns
    season	4	winter|wintertime|winters
    part	*1	mornings
    part	1	morning|forenoon|the early hours of the morning
    part	2	midday
    part	*3	afternoons
    part	3	afternoon|arvo
    part	*4	evenings
    part	4	evening
    part	*5	nights
    part	5	night|nighttime|overnight
    part	6	daytime|lunchtime
    part	7	dawn|sunrise
    unit	1	second|sec|secs|s
    unit	*1	seconds
    unit	2	minute|min|mins
    unit	*2	minutes
    unit	3	hour|hr|hrs|h
    unit	*3	hours
    unit	4	day
    unit	*4	days
    unit	5	week|wk|wks
    unit	*5	weeks
    unit	6	month|mo|mos
    unit	*6	months
    unit	7	quarter|qtr|qtrs
    unit	*7	quarters
    unit	8	year|yr|yrs|y
    unit	8	fiscal year|financial year
    unit	*8	years|fiscal years
    unit	9	decade
    unit	*9	decades
    unit	10	century
    unit	*10	centuries
    unit	12	half-year|half
    unit	13	millennium
    unit	14	season|seasons
    unit	15	night|nights
    span	10014	fortnight|fortnights
    span	10001	daylong|day-long
    span	10007	weeklong|week-long
    span	1	monthlong|month-long
    span	12	yearlong|year-long
    span	300	quarter-century|quarter century
    span	600	half-century|half century
    aged	0	aged|age
    day	0	today|todays|present day|this day|the same day
    day	1	tomorrow|tmrw|tmw|tomorrows|tmr
    day	-1	yesterday|yesterdays
    day	2	the day after tomorrow|day after tomorrow
    day	-2	the day before yesterday|day before yesterday
    dayandpart	54	this evening
    dayandpart	55	tonight|tonite|tonights
    dayandpart	44	last night|yesternight
    now	0	right now|just now|at the moment|ATM|at present|currently|at this moment|at this time|nowadays|these days|presently
    now	-1	now
    past	0	recently|in the past|the past|lately|in recent years|in recent months|in recent weeks|recent years|recent months|recent days|recent weeks|in recent days|the recent past|long ago|long since
    future	*0	future
    past	*0	recent
    now	*0	current
    future	0	in the future|the future|soon|in the near future|the near future|near future|in the coming years|in the coming months
    rel	0	this|current|the current|same|the same|this current|this coming of
    rel	1	next|coming|upcoming|following|the coming|this coming|the following|the next
    rel	-1	last|previous|preceding|the last|the previous|prior|latest|the latest
    rel	*-1	past|this past|the past
    rel	2	next next
    last	0	last|the last|final
    ago	0	ago|back
    ago	1	earlier|previously|before that
    hence	1	hence|from now|from right now|from today|from this moment
    hence	2	later|after that
    within	0	within|within the next|in less than
    at	0	at|@|at about|at around|at approximately
    on	0	on
    in	0	in|into
    of	0	of|from the
    the	0	the
    from	0	from
    from	1	later than
    since	0	since|as of|ever since|no earlier than|not earlier than|no sooner than|not sooner than|not before
    since	*0	starting|beginning|starting from|starting on|beginning on
    to	0	to|till|til|until|untill|thru|through|up to
    until	0	until|till|til|up to|through
    before	0	before|prior to|ahead of|sometime before|sometimes before|earlier than|by before
    after	0	after|following|later than
    orlater	0	or later|and later|onward|onwards|and onward|and beyond
    orearlier	0	or earlier|and earlier
    by	0	by|no later than|by the|as late as|not later than
    between	0	between|btw
    during	0	during|throughout|over|in the course of
    every	0	every|each|per
    every	2	every other|every second
    age	8	annually|yearly|annual
    age	12	semiannual|semiannually|biannual|biannually|half-yearly|twice-yearly
    age	6	monthly
    age	5	weekly
    age	4	daily|everyday
    age	7	quarterly
    age	3	hourly
    begin	*0	early|early in
    begin	0	beginning of|the beginning of|start of|the start of|at the beginning of|at the start of|begin of|early part of|the early part of
    mid	*0	mid
    mid	0	middle of|the middle of|midway through|in the middle of
    begin	9	earlier|earlier in
    end	9	later|later in
    end	*0	late|late in
    end	0	end of|the end of|at the end of|close of|the close of|the latter part of|latter part of
    monthend	63	EOM|the EOM|end of month|the end of month|at the EOM
    monthend	83	EOY|the EOY|end of year|the end of year|at the EOY|at the end of year
    monthend	*83	year-end|the year-end|year's end|the year's end|yearend
    monthend	61	BOM|the BOM|beginning of month|at the BOM
    monthend	81	BOY|the BOY|beginning of year|at the BOY|the beginning of year
    am	0	a.m.|am|a m|in the am
    am	1	a
    pm	0	p.m.|pm|p m|in the pm
    pm	1	p
    oclock	0	o'clock|oclock|o clock
    noon	12	noon|midday|mid-day|12 noon
    noon	0	midnight|mid night|mid-night|12 midnight|EOD|the EOD|end of day|the end of day|end of the day|the end of the day
    whole	0	full|whole|entire|solid
    lasting	0	for
    halfpast	0	half past|half after|half
    minutepast	0	past|after
    minuteto	0	to|till|before
    minuteto	1	of
    quarterletter	0	q
    hourletter	0	h
    yearword	0	year|the year|years|fiscal|fiscal year|calendar year
    yearago	0	year-ago|year-earlier|year earlier|year-before|prior-year
    yearago	1	year-ago period|year-earlier period|year-before period|prior-year period|the year-ago period|the year-earlier period|the year-before period|the prior-year period
    yearago	2	same period|the same period|the same time|same time|like period|the like period|corresponding period|the corresponding period|comparable period|the comparable period
    anaphor	0	that|the same|same
    anaphor	1	the following
    anaphor	*1	the next
    anaphor	-1	the previous|the preceding
    owner	0	in his|in her|in their|in my|in your|in our
    yearof	0	year's
    thatday	0	the same day|that same day|that day
    thatday	1	the next day|the following day|the very next day
    thatday	-1	the previous day|the preceding day
    occasion	0	times
    occasion	1	once
    occasion	2	twice
    superlative	0	best|worst|biggest|largest|smallest|highest|lowest|longest|shortest|strongest|weakest|deadliest|bloodiest|worst|coldest|hottest|warmest|wettest|driest|heaviest|steepest|sharpest|fastest|slowest|greatest|poorest|richest|fiercest|deepest|broadest|widest|closest|tightest|busiest|quietest|youngest|oldest|latest|most|least|record
    superlative	1	first
    void	0	at one time|good morning|good afternoon|good evening|good night|good day|day-to-day|day in day out|day by day|day and night|night and day|as many years|as many months|as many weeks|as many days|Sunday Times|Black Monday|Black Friday|Bloody Sunday
    dayword	0	day
    datefiller	0	of|the|,
    ad	0	AD|A.D.|CE|C.E.|common era
    bc	0	BC|B.C.|BCE|B.C.E.
    jalali	1	Farvardin
    jalali	2	Ordibehesht
    jalali	3	Khordad
    jalali	4	Tir
    jalali	5	Mordad|Amordad
    jalali	6	Shahrivar
    jalali	7	Mehr
    jalali	8	Aban
    jalali	9	Azar
    jalali	10	Dey
    jalali	11	Bahman
    jalali	12	Esfand
    hijra	0	AH|A.H.|Anno Hegirae|hijri
    hijra	*0	AP|A.P.|solar hijri|in the Persian calendar|of the Persian calendar
    weekend	0	weekend|the weekend|week-end|week end|weekends|wkend
    eachday	0	all|the whole|rest of
    decade	20	twenties
    decade	30	thirties
    decade	40	forties
    decade	50	fifties
    decade	60	sixties
    decade	70	seventies
    decade	80	eighties
    decade	90	nineties
    decadesuffix	0	s
    s	0	's
    century	0	century|centuries|c.
    zone	0	GMT|UTC|Greenwich Mean Time
    zone	60	CET|BST
    zone	120	EET|CEST
    zone	180	Moscow time|MSK|EEST
    zone	-300	EST|ET|Eastern time|CDT|Eastern Standard Time
    zone	-240	EDT|Eastern Daylight Time
    zone	-360	CST|Central time|MDT
    zone	-420	MST|PDT|Mountain time
    zone	-480	PST|PT|Pacific time
    zone	*0	local time|local
    """
