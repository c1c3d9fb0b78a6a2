/// The groups of words that exclude each other where they speak of one thing, and the sides of each.
///
/// A word belongs to a side whatever its part of speech: rose, growth and increasing are all `up`. Where one edition has
/// `up` and the other `down`, and neither has both, they contradict each other.
let contrastGroups: StaticString = """
    direction	up	down
    level	high	low
    compass	north	south	east	west
    order	before	after
    size	big	small
    age	new	old
    amount	many	few
    worth	better	worse
    outcome	won	lost
    victims	killed	wounded
    gender	woman	man
    family	wife	husband	sister	brother	son	daughter	father	mother
    force	military	civilian
    owner	public	private
    office	former	current
    stand	support	oppose
    answer	accept	refuse
    word	confirm	deny
    law	legal	illegal
    hand	left	right
    secrecy	secret	open
    settlement	city	village	district
    institution	school	hospital	university	academy	company	theatre	church	museum	bank	factory	prison
    authority	government	ministry	parliament	court	police	army
    ruler	president	governor	king	prime-minister	mayor
    rank	minister	adviser	ambassador	deputy
    profession	doctor	lawyer	teacher	student	engineer	judge	driver	worker	soldier	journalist	nurse	farmer
    meal	breakfast	lunch	dinner
    trade	import	export
    money	profit	loss
    move	arrive	leave
    start	begin	end
    season	summer	winter
    temperature	hot	cold
    colour	black	white	red	green	blue	yellow
    wealth	rich	poor
    speed	fast	slow
    length	long	short
    strength	strong	weak
    safety	safe	dangerous
    age-of-life	child	adult
    deed	buy	sell
    gate	opened	closed
    verdict	guilty	acquitted
    custody	arrested	released
    """

/// A group of words that exclude each other.
public struct ContrastGroup: Sendable, Hashable {
    /// Its name: `compass`.
    public let name: String
    /// Its sides: `north`, `south`.
    public let sides: [String]

    /// All of them.
    public static let all: [ContrastGroup] = "\(contrastGroups)".split(separator: "\n").map { row in
        let fields = row.split(separator: "\t").map(String.init)
        return ContrastGroup(name: fields.first ?? "", sides: Array(fields.dropFirst()))
    }
}
