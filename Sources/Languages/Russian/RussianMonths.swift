/// The Gregorian months: nominative by themselves, genitive in a date (CLDR 46, `ru`).
let russianMonths = MonthNames(
    [
        "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь",
        "декабрь",
    ],
    inDate: [
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
        "декабря",
    ])

/// The Hijri months.
///
/// Names that end as Arabic phrases do aren't declined.
let russianHijriMonths = MonthNames(
    [
        "мухаррам", "сафар", "раби аль-авваль", "раби ас-сани", "джумада аль-уля", "джумада ас-сания", "раджаб",
        "шаабан", "рамадан", "шавваль", "зу-ль-каада", "зу-ль-хиджа",
    ],
    inDate: [
        "мухаррама", "сафара", "раби аль-авваля", "раби ас-сани", "джумада аль-уля", "джумада ас-сания", "раджаба",
        "шаабана", "рамадана", "шавваля", "зу-ль-каада", "зу-ль-хиджа",
    ])

/// The days of the week, from Monday on.
let russianWeekdays = ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"]

/// Abbreviations, cases and the words around dates; `DateWords` explains the rows.
let russianDateWords: StaticString = """
    month	1	янв
    month	2	фев|февр
    month	3	мар
    month	4	апр
    month	6	июн
    month	7	июл
    month	8	авг
    month	9	сен|сент
    month	10	окт
    month	11	ноя|нояб
    month	12	дек
    hijri	3	раби уль авваль|раби аль авваль
    hijri	4	раби уль ахир|раби аль ахир
    hijri	5	джумад уль авваль
    hijri	6	джумад уль ахир
    hijri	11	зуль каада|зуль каады|зу ль каады
    hijri	12	зуль хиджа|зуль хиджжа|зу ль хиджжа|зу ль хиджи
    weekday	1	пн|в понедельник
    weekday	2	вт|во вторник
    weekday	3	ср|в среду|среду
    weekday	4	чт|в четверг
    weekday	5	пт|в пятницу|пятницу
    weekday	6	сб|в субботу|субботу
    weekday	7	вс|в воскресенье
    year	0	г|год|года
    hijra	0	хиджры|года хиджры|г хиджры|по хиджре
    joins	0	в
    zone	0	по гринвичу
    zone	10800	мск|по москве|по московскому времени|московского времени
    """
