/// What of a form a Russian noun shows, its gender and life being its own: six cases of two numbers.
struct RussianForm: Hashable {
    private let number: UInt8

    init(_ form: WordForm) {
        let grammaticalCase: UInt8 =
            switch form.grammaticalCase {
            case .nominative: 0
            case .genitive: 1
            case .dative: 2
            case .accusative: 3
            case .instrumental: 4
            case .prepositional: 5
            }
        let isSingular =
            switch form.number {
            case .singular: true
            case .dual, .plural: false
            }
        number = grammaticalCase * 2 + (isSingular ? 0 : 1)
    }
}
