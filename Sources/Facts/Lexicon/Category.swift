/// What a word or a reading is to the grammar.
///
/// The words of a language's table carry the names of those above `readings`.
enum Category: UInt8, CaseIterable, Sendable {
    // Numbers
    /// A number word that adds to its neighbours: seven, сорок, ثلاثون.
    case num
    /// One that multiplies what stands before it: hundred, тысяч, مليون.
    case mult
    /// The ten of a compound: ثلاثة عشر.
    case teen
    /// A part by its denominator: half 2, quarter 4.
    case fraction
    /// The dual of a part: ثلثان.
    case twofraction
    /// One and a half: полтора.
    case onehalf
    /// A fraction in one sign: ¾ is 304.
    case vulgar
    /// e in 1.3e6.
    case exponent
    /// ^ in 2^10.
    case power
    /// × and x before a power of ten.
    case times
    /// Between the two numbers of a ratio: one in three, три из пяти.
    case outof
    /// A number from a pronoun or an article that counts only before a unit: a, an, one of them.
    case article
    /// Several, some, a few: an unstated small number; its value is 3 where one must be given, 0 where none.
    case several
    case ordinal
    /// st, nd, го behind digits.
    case ordinalsuffix
    case point
    case minus
    /// Behind digits: k, M, млн.
    case magnitude
    case percent
    /// A part of a hundred percent, or where `value` is 100 a hundredth of that; marked where the word says two.
    case percentpoint
    case about
    case over
    case under
    case atleast
    case atmost
    case exactly
    /// "Equal to" before a number, which bounds it on both sides.
    case equal
    /// "or more", "or less" behind a number.
    case ormore
    case orless
    // Times
    case month
    /// A month whose name is a common word as well: may.
    case weakmonth
    /// A month that with a capital is a first name: марта, Марта.
    case smallmonth
    /// A weekday's short name that is one: sat, sun.
    case weakday
    case hijri
    case jalali
    /// Before the years of an age: aged 35.
    case aged
    /// Two numbers with a mark between, which are a score where a word of sport is near.
    case score
    case weekday
    /// A weekday that recurs: Mondays.
    case weekdays
    case season
    /// morning 1, noon 2, afternoon 3, evening 4, night 5, daytime 6, dawn 7.
    case part
    /// Before a day that a part of the day before leads to: в ночь на среду.
    case partbefore
    case holiday
    /// A unit of time: `Grain`.
    case unit
    /// Two of a unit, in one word: يومان.
    case dualunit
    /// A duration in one word: полгода, fortnight.
    case span
    /// today, tomorrow: days from the reference.
    case day
    /// A relative day and part in one: tonight.
    case dayandpart
    case now
    case past
    case future
    /// this 0, next 1, last -1.
    case rel
    case ago
    case agobefore
    /// A year before what the text speaks of: the year-ago quarter; 2 is the same time of another year.
    case yearago
    /// Of the date that the text has named: that day 0, the following day 1.
    case anaphor
    /// Such a day in one phrase: the next day 1, накануне -1.
    case thatday
    /// How often: twice 2; 0 is a noun that a number counts: times.
    case occasion
    /// What is the first or the most of a time, so that "in ten years" tells how long and not when; 1 where it is
    /// sooner the first of a row.
    case superlative
    /// Several of a unit, in one word: годами.
    case vagueunit
    /// Words of a time in a greeting or a title, which state none.
    case void
    /// Whose: "in his 60s" is an age.
    case owner
    /// The year of a part that follows: last year's fourth quarter.
    case yearof
    case hence
    case within
    case at
    case on
    case `in`
    case of
    case the
    case from
    case to
    case until
    case since
    case before
    case after
    /// "Or later" behind a date, and "or earlier".
    case orlater
    case orearlier
    case by
    case between
    case and
    case during
    case every
    case begin
    case mid
    case end
    case am
    case pm
    case oclock
    case clock
    case noon
    case halfpast
    case minutepast
    case minuteto
    case yearword
    case monthword
    case dayword
    case weekword
    case datefiller
    case bc
    case ad
    case hijra
    case zone
    case weekend
    case eachday
    case decade
    case decadesuffix
    /// Whole: a unit that nothing else counts is one of it.
    case whole
    /// For as long as: لمدة أسبوع.
    case lasting
    case monthend
    case last
    case age
    /// Behind the year of a life: في السادسة والعشرين من عمرها.
    case ofage
    case century
    /// A Roman numeral before a century.
    case roman
    /// A verb before which a number with an article stands for its noun, "the two agreed"; no meaning, but a flag of its
    /// word.
    case verb
    // Amounts
    case currency
    case currencysign
    /// Millions of a currency, in one code: MUSD.
    case millioncurrency
    case subunit
    case measure
    case degree
    /// On which side of zero a temperature is, behind it: 20 below zero; its value is the unit where none is said,
    /// marked above.
    case fromzero
    case unitper
    /// Two of a unit or currency, in one word.
    case dualmeasure
    /// Half of a unit, in one word: поллитра.
    case halfmeasure
    case dualmoney
    /// Q before a quarter's number.
    case quarterletter
    /// h between hours and minutes: 19h30.
    case hourletter
    // Marks
    case comma
    case dash
    case slash
    case colon
    case dot
    case plus
    case hash
    case openbracket
    case closebracket
    case s
    // Readings
    case digits
    case number
    case duration
    case moment
    case interval
    case set
    case clocktime
    /// 8.30, which is a time of the day only beside a word that says so.
    case dottedclock
    case money
    case cents
    case quantity
    case range
    case percentage
    case dayofmonth
    case daterange
    case relpoint

    static let byName: [String: Category] = Dictionary(
        uniqueKeysWithValues: allCases.map { (String(describing: $0), $0) })
}

/// A set of categories.
struct Categories: Sendable {
    /// By raw value.
    private(set) var bits = BitSet()

    init(_ list: Category...) { for category in list { insert(category) } }

    @inline(__always)
    mutating func insert(_ category: Category) { bits.insert(Int(category.rawValue)) }

    @inline(__always)
    mutating func formUnion(_ other: Categories) { bits.formUnion(other.bits) }

    @inline(__always)
    func has(_ category: Category) -> Bool { bits.has(Int(category.rawValue)) }

    /// Whether another has all of its categories.
    func isWithin(_ other: Categories) -> Bool { bits.isWithin(other.bits) }

    /// Whether the two share a category.
    @inline(__always)
    func meets(_ other: Categories) -> Bool { bits.meets(other.bits) }
}
