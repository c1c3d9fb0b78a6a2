import Facts
import Testing

struct PercentTests {
    @Test(arguments: [
        ("en", "The bank made a 150-basis-point cut.", "percent 150-basis-point = 1.5"),
        ("en", "Yields rose by 50 basis points.", "percent 50 basis points = 0.5"),
        ("en", "It adds 25 to 50 basis points.", "percent 25 to 50 basis points = 0.25…0.5"),
        ("ru", "Ставку подняли на 100 базисных пунктов.", "percent 100 базисных пунктов = 1"),
        ("ru", "Доходность выросла на 50 б. п.", "percent 50 б. п. = 0.5"),
        ("ar", "رفع المصرف الفائدة 150 نقطة أساس", "percent 150 نقطة أساس = 1.5"),
    ])
    func `counts basis points as hundredths of a percent`(_ language: String, _ text: String, _ fact: String) {
        #expect(Reading.facts(language, text).contains(fact), "\(Reading.facts(language, text))")
    }

    @Test(arguments: [
        ("en", "It fell by half a percentage point.", "percent half a percentage point = 0.5"),
        ("en", "It lost three quarters of a percentage point.", "percent three quarters of a percentage point = 0.75"),
        ("en", "It grew by a full percentage point.", "percent a full percentage point = 1"),
        ("en", "A 1.5-percentage-point rise came.", "percent 1.5-percentage-point = 1.5"),
        ("ar", "ارتفع نقطة مئوية كاملة", "percent نقطة مئوية كاملة = 1"),
        ("ar", "ارتفع نقطتين مئويتين", "percent نقطتين مئويتين = 2"),
        ("ar", "ارتفع نقطة مئوية ونصف", "percent نقطة مئوية ونصف = 1.5"),
    ])
    func `counts percentage points in words and parts`(_ language: String, _ text: String, _ fact: String) {
        #expect(Reading.facts(language, text).contains(fact), "\(Reading.facts(language, text))")
    }
}
