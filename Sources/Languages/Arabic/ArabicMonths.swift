/// The Gregorian months in the set that the style asks for.
@Sendable
func arabicMonths(_ set: EditionStyle.Months) -> MonthNames {
    switch set {
    case .egyptian: egyptianMonths
    case .levantine: levantineMonths
    case .maghrebi: maghrebiMonths
    case .double: doubleMonths
    }
}

/// Egypt, the Sudan and the Gulf (CLDR 46, `ar`).
private let egyptianMonths = MonthNames([
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
])

/// Syria, Lebanon, Jordan, Palestine, Iraq (CLDR 46, `ar-SY`).
private let levantineMonths = MonthNames([
    "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني",
    "كانون الأول",
])

/// Tunisia and Algeria (CLDR 46, `ar-TN`).
private let maghrebiMonths = MonthNames([
    "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
])

/// يونيو/حزيران, as agencies write for readers everywhere.
private let doubleMonths = MonthNames(zip(egyptianMonths.alone, levantineMonths.alone).map { "\($0)/\($1)" })

/// The Hijri months (CLDR 46, `ar`, with the hamza where CLDR leaves it out).
let arabicHijriMonths = MonthNames([
    "محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان", "رمضان", "شوال",
    "ذو القعدة", "ذو الحجة",
])

/// The days of the week, from Monday on.
let arabicWeekdays = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]

/// Other spellings and the words around dates; `DateWords` explains the rows.
///
/// Moroccan months are CLDR's `ar-MA`.
let arabicDateWords: StaticString = """
    month	1	ينايرة|جانفيي|جانفييه|كانون ثاني
    month	2	شباط|فبرائر|فيفريي
    month	3	اذار|مارس
    month	4	ابريل|إبريل|افريل|نيسان
    month	5	ماي|مايس|ايار|نوار
    month	6	يونية|يونيه|جوان
    month	7	يولية|يوليه|يوليوز|جويليه
    month	8	غشت|اوت|اغسطس
    month	9	شتنبر|ايلول|سبتمبر
    month	10	اكتوبر|تشرين اول
    month	11	نونبر|نوفمبر|تشرين ثاني
    month	12	دجنبر|ديسمبر|كانون اول
    hijri	1	المحرم|محرم الحرام
    hijri	2	صفر الخير
    hijri	4	ربيع الثاني
    hijri	5	جمادى الاول|جمادي الاولى
    hijri	6	جمادى الثانية|جمادى الثاني|جمادى الاخر
    hijri	9	رمضان المبارك
    hijri	11	ذي القعدة|ذوالقعدة
    hijri	12	ذي الحجة|ذوالحجة
    weekday	1	الإثنين|اثنين|يوم الاثنين
    weekday	2	ثلاثاء|الثلاثا|يوم الثلاثاء
    weekday	3	أربعاء|الاربعا|يوم الأربعاء
    weekday	4	خميس|يوم الخميس
    weekday	5	جمعة|يوم الجمعة
    weekday	6	سبت|يوم السبت
    weekday	7	أحد|يوم الأحد
    year	0	عام|سنة
    era	0	م|ميلادي|ميلادية|للميلاد
    hijra	0	ه|هـ|هجري|هجرية|للهجرة
    joins	0	الموافق|الموافق ل|الموافق لـ|الساعة|عند الساعة|في|في تمام الساعة|على الساعة|من شهر|شهر|و
    am	0	ص|صباحا
    pm	0	م|مساء|ظهرا|بعد الظهر
    zone	0	غرينتش|جرينتش|بتوقيت غرينتش|بتوقيت جرينتش|توقيت غرينتش|توقيت جرينتش
    zone	10800	بتوقيت موسكو|بتوقيت مكة المكرمة
    """
