import Languages
import Testing

struct TermFormsTests {
    /// The forms that a language makes of one word.
    static func forms(_ tag: String, _ form: String) -> Set<String> {
        guard let language = LanguageTag(tag).flatMap(Language.of) else { return [] }
        let form = TermForm(variant: form[...])
        return Set(language.termForms(form.words, form.part).first?.flatMap(\.words) ?? [])
    }

    @Test(arguments: [
        ("v:climb", "climb climbs climbed climbing"), ("v:rise/rose/risen", "rise rises rose risen rising"),
        ("v:ban", "ban bans banned banning"), ("v:deny", "deny denies denied denying"),
        ("v:lie", "lie lies lied lying"), ("city", "city cities"), ("loss", "loss losses"), ("man/men", "man men"),
        ("x:after", "after"),
    ])
    func `makes English plurals and the forms of verbs`(_ form: String, _ expected: String) {
        #expect(Self.forms("en", form).isSuperset(of: expected.split(separator: " ").map(String.init)))
    }

    @Test(arguments: [
        ("министр", "министра министру министром министре министры министров министрам министрами министрах"),
        ("отец/отц-", "отец отца отцу отцом отце отцы отцов отцам"), ("сделка", "сделки сделке сделку сделкой сделок"),
        ("a:новый", "нового новому новым новом новая новой новую новое новые новых новыми"),
        ("v:сократить", "сократит сократят сократил сократила сократили сокращен сокращена сокращенный сокративший"),
        ("v:расти/растёт/рос-", "растёт растут растущий растущая рос росла росли росший"),
        ("v:участвовать", "участвует участвуют участвовал участвующий"),
        ("v:снижаться", "снижается снижаются снижался снижалась снижавшийся снижающийся"),
    ])
    func `declines and conjugates Russian words`(_ form: String, _ expected: String) {
        let forms = Self.forms("ru", form)
        for word in expected.split(separator: " ") { #expect(forms.contains(String(word)), "\(word)") }
    }

    @Test(arguments: [
        ("حكومة", "حكومة الحكومة حكومات الحكومات حكومته حكومتهم حكومتان"),
        ("رهينة/رهائن", "رهينة رهائن الرهائن رهائنهم"), ("a:جديد/جدد", "جديد جديدة الجديدة جديدا جديدين جدد الجدد"),
        ("v:ارتفع/يرتفع", "ارتفع ارتفعت ارتفعوا يرتفع ترتفع سيرتفع سترتفع يرتفعون"),
        ("v:نفى/ينفي", "نفى نفت نفوا ينفي تنفي ينفون"), ("المحكمة", "المحكمة المحكمات"),
    ])
    func `inflects Arabic words, with article, owner and the future's letter`(_ form: String, _ expected: String) {
        let forms = Self.forms("ar", form)
        for word in expected.split(separator: " ") { #expect(forms.contains(String(word)), "\(word)") }
    }

    @Test func `keeps a word with its article from standing without`() {
        #expect(!Self.forms("ar", "المحكمة").contains("محكمة"))
    }
}
