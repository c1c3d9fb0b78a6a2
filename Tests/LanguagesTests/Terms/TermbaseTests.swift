import Languages
import Testing

struct TermbaseTests {
    /// The languages that have every concept; another may have some.
    static let complete = ["ar", "ru", "en"]

    struct Row {
        let concept: String
        let forms: [TermForm]
    }

    static func rows(_ language: Language) -> [Row] {
        language.nameTables.flatMap { "\($0)".split(separator: "\n") }.filter { $0.hasPrefix("term\t") }.map { row in
            let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
            let approved = TermForm(approved: fields[2], marks: fields[4])
            return Row(
                concept: String(fields[1]),
                forms: (approved.map { [$0] } ?? []) + fields[3].split(separator: "|").map { TermForm(variant: $0) })
        }
    }

    @Test func `has at least 450 concepts, each once, in groups of at least two`() {
        #expect(TermConcept.all.count >= 450)
        #expect(TermConcept.byID.count == TermConcept.all.count)
        for (group, members) in Dictionary(grouping: TermConcept.all.filter { $0.twins != nil }, by: \.twins) {
            #expect(members.count > 1, "\(group ?? "") has nobody to be taken for")
        }
    }

    @Test func `names as loose only concepts of the same group`() {
        for concept in TermConcept.all {
            for other in concept.loose {
                #expect(TermConcept.byID[other]?.twins == concept.twins, "\(concept.id): \(other)")
            }
        }
    }

    @Test(arguments: complete) func `has every concept in each of the first languages`(_ tag: String) throws {
        let language = try #require(LanguageTag(tag).flatMap(Language.of))
        let ids = Set(Self.rows(language).map(\.concept))
        for concept in TermConcept.all { #expect(ids.contains(concept.id), "\(tag) lacks \(concept.id)") }
    }

    @Test func `has only known concepts, each in one row`() {
        for language in Language.known {
            var seen: Set<String> = []
            for row in Self.rows(language) {
                #expect(TermConcept.byID[row.concept] != nil, "\(language.tag): \(row.concept)")
                #expect(seen.insert(row.concept).inserted, "\(language.tag): \(row.concept) twice")
            }
        }
    }

    @Test func `tells rivals apart in every form`() {
        for language in Language.known {
            var owners: [String: Set<String>] = [:]
            for row in Self.rows(language) {
                for form in row.forms where !form.isDoubtful {
                    let made = language.termForms(form.words, form.part)
                    let phrases =
                        made.count == 1 ? made[0].flatMap(\.words) : [form.words.joined(separator: " ")]
                    for phrase in phrases { owners[Self.folded(phrase), default: []].insert(row.concept) }
                }
            }
            for (form, concepts) in owners where concepts.count > 1 {
                let found = concepts.compactMap { TermConcept.byID[$0] }
                for one in found {
                    for other in found where one.id < other.id && one.isRival(of: other) {
                        Issue.record("\(language.tag): \(form) is \(one.id) and \(other.id)")
                    }
                }
            }
        }
    }

    @Test func `rivals are of one group and not loose, whichever is asked`() throws {
        let ceasefire = try #require(TermConcept.byID["ceasefire"])
        let truce = try #require(TermConcept.byID["truce"])
        #expect(ceasefire.isRival(of: truce) && truce.isRival(of: ceasefire))
        let town = try #require(TermConcept.byID["town"])
        let city = try #require(TermConcept.byID["city"])
        #expect(!town.isRival(of: city) && !city.isRival(of: town) && !city.isRival(of: city))
        #expect(!city.isRival(of: truce))
    }

    /// As texts are read: letters folded, but ة kept from ه.
    private static func folded(_ form: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in form.unicodeScalars {
            let value = scalar == "ة" ? scalar.value : LetterFolding.folded(scalar.value)
            if value != 0, let letter = Unicode.Scalar(value) { folded.append(letter) }
        }
        return String(folded)
    }
}
