/// The Gregorian months, in small letters as French has them (CLDR 46, `fr`).
let frenchMonths = MonthNames([
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
])

/// The Hijri months, as CLDR 46 romanises them for French, without marks.
let frenchHijriMonths = MonthNames([
    "mouharram", "safar", "rabia al awal", "rabia ath-thani", "joumada al oula", "joumada ath-thania", "rajab",
    "chaabane", "ramadan", "chawwal", "dhou al qi’da", "dhou al-hijja",
])

/// The days of the week, from Monday on.
let frenchWeekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]

/// Abbreviations and the words around dates; `DateWords` explains the rows.
let frenchDateWords: StaticString = """
    month	1	janv
    month	2	févr|fév
    month	4	avr
    month	7	juil|juill
    month	9	sept
    month	10	oct
    month	11	nov
    month	12	déc
    hijri	1	mouharam|mouharrem
    hijri	3	rabi al awwal|rabi el aouel
    hijri	4	rabi ath thani|rabi al thani|rabi al akhir
    hijri	5	joumada al awwal|joumada el oula
    hijri	6	joumada al thania|joumada al akhira
    hijri	7	radjab
    hijri	8	chaaban|chaban
    hijri	10	chaoual
    hijri	11	dhou al qida|dhou al kaada|dhoul qi da
    hijri	12	dhou al hidja|dhoul hijja
    weekday	1	lun
    weekday	2	mar
    weekday	3	mer
    weekday	4	jeu
    weekday	5	ven
    weekday	6	sam
    weekday	7	dim
    hijra	0	ah|de l hégire|de l’hégire
    era	0	apr j c|de notre ère
    ordinal	0	er
    joins	0	le|à|du|de|en date du
    zone	0	tu|gmt|utc|heure gmt
    zone	3600	hnec
    zone	7200	heure d été de paris|heure d’été de paris
    zone	10800	heure de moscou
    """
