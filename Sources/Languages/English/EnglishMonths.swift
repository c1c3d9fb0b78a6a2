/// The Gregorian months.
let englishMonths = MonthNames([
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
])

/// The Hijri months, romanised without marks.
let englishHijriMonths = MonthNames([
    "Muharram", "Safar", "Rabi al-Awwal", "Rabi al-Thani", "Jumada al-Ula", "Jumada al-Akhirah", "Rajab", "Shaban",
    "Ramadan", "Shawwal", "Dhu al-Qadah", "Dhu al-Hijjah",
])

/// The days of the week, from Monday on.
let englishWeekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

/// Abbreviations and the words around dates; `DateWords` explains the rows.
let englishDateWords: StaticString = """
    month	1	jan
    month	2	feb|febr
    month	3	mar
    month	4	apr
    month	6	jun
    month	7	jul
    month	8	aug
    month	9	sep|sept
    month	10	oct
    month	11	nov
    month	12	dec
    hijri	3	rabi i|rabi al awal
    hijri	4	rabi ii|rabi al akhir
    hijri	5	jumada i|jumada al awwal
    hijri	6	jumada ii|jumada al thani|jumada al thaniyah
    hijri	8	sha ban
    hijri	11	dhul qadah|dhu al qa dah|dhul qa dah|dhu al qada|zul qadah
    hijri	12	dhul hijjah|dhu al hijja|dhul hijja|zul hijjah
    weekday	1	mon|on monday
    weekday	2	tue|tues|on tuesday
    weekday	3	wed|on wednesday
    weekday	4	thu|thur|thurs|on thursday
    weekday	5	fri|on friday
    weekday	6	sat|on saturday
    weekday	7	sun|on sunday
    hijra	0	ah
    era	0	ad|ce
    ordinal	0	st|nd|rd|th
    joins	0	at|on|of|the
    am	0	am|a m
    pm	0	pm|p m
    zone	0	gmt|utc|z
    zone	3600	bst|cet
    zone	7200	cest|eet
    zone	10800	msk|eest
    zone	-14400	edt
    zone	-18000	est|cdt
    zone	-21600	cst|mdt
    zone	-25200	mst|pdt
    zone	-28800	pst
    """
