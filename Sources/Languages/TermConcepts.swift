/// The concepts of the termbase, and the group of near twins that each belongs to: those that a hurried translator takes
/// for one another.
let termConcepts: StaticString = """
    working-lunch	meal
    working-dinner	meal
    working-breakfast	meal
    official-dinner	meal
    official-lunch	meal
    official-visit	visit
    working-visit	visit
    state-visit	visit
    telephone-call	contact
    videoconference	contact
    summit	meeting
    conference	meeting
    press-conference	meeting
    round-table	meeting
    ceasefire	truce
    truce	truce
    peace-treaty	pact
    memorandum	pact
    agreement	pact
    treaty	pact
    sanctions	
    embargo	
    president	post
    prime-minister	post
    vice-president	post
    deputy-prime-minister	post
    foreign-minister	post
    defence-minister	post
    interior-minister	post
    finance-minister	post
    economy-minister	post
    justice-minister	post
    energy-minister	post
    adviser	rank
    deputy-minister	rank
    spokesperson	rank
    ambassador	envoy
    consul	envoy
    special-envoy	envoy
    charge	envoy
    secretary-general	head
    director-general	head
    chairman	head
    king	ruler
    queen	ruler
    crown-prince	ruler
    emir	ruler
    governor	local
    mayor	local
    parliament	body
    government	body
    cabinet	body
    supreme-court	body
    constitutional-court	body
    opposition	
    election	vote
    referendum	vote
    first-round	round
    second-round	round
    majority	share
    minority	share
    killed	harm
    wounded	harm
    missing	harm
    arrested	custody
    detained	custody
    released	custody
    hostage	custody
    prisoner-of-war	custody
    missile	weapon
    drone	weapon
    tank	weapon
    artillery	weapon
    aircraft-carrier	weapon
    offensive	war
    counteroffensive	war
    withdrawal	war
    shelling	war
    invasion	war
    explosion	war
    terrorist-attack	war
    coup	war
    refugee	people
    displaced	people
    migrant	people
    civilian	people
    soldier	people
    import	trade
    export	trade
    increase	trend
    decrease	trend
    profit	result
    loss	result
    budget-deficit	result
    budget-surplus	result
    inflation	money
    unemployment	money
    interest-rate	money
    exchange-rate	money
    gdp	money
    oil	fuel
    natural-gas	fuel
    coal	fuel
    wheat	grain
    barley	grain
    fertiliser	grain
    earthquake	disaster
    flood	disaster
    hurricane	disaster
    drought	disaster
    wildfire	disaster
    epidemic	disaster
    pandemic	disaster
    victory	sport
    defeat	sport
    quarter-final	stage
    semi-final	stage
    gold-medal	medal
    silver-medal	medal
    bronze-medal	medal
    world-cup	stage
    olympic-games	stage
    strategic-partnership	
    diplomatic-relations	
    humanitarian-aid	
    nuclear-weapons	
    state-of-emergency	
    martial-law	
    """

/// A concept of the termbase.
public struct TermConcept: Sendable, Hashable {
    /// Its slug, the same in every language: `working-lunch`.
    public let id: String
    /// The group of near twins; nil where nothing is taken for it.
    public let twins: String?

    /// All of them.
    public static let all: [TermConcept] = "\(termConcepts)".split(separator: "\n").map { row in
        let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
        let group = fields.count > 1 && !fields[1].isEmpty ? String(fields[1]) : nil
        return TermConcept(id: fields.first.map(String.init) ?? "", twins: group)
    }
}
