import Foundation
import Testing

/// The talks of 28 June 2022 as one page of a newspaper told them in Arabic, beside texts of our own.
///
/// The page is no part of the repository; where it isn't beside it, the tests are skipped.
private let page: String? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    for folder in [root.appending(path: "../shared/seed").standardizedFileURL.path] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        if let file = files.first(where: { $0.hasSuffix(".txt") }) {
            return try? String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
        }
    }
    return nil
}()

@Suite(.enabled(if: page != nil, "needs ../shared/seed"))
struct `The talks of Dushanbe` {
    private let folder: Folder

    init() throws { folder = try Folder() }

    private func check(_ arabic: String) throws -> (status: Int32, findings: [[String: Any]]) {
        let files = [
            try folder.write(arabic, "talks.ar.txt"), try folder.write(english, "talks.en.txt"),
            try folder.write(russian, "talks.ru.txt"),
        ]
        let run = try Run(["check", "--json", "--depth", "facts"] + files)
        return (run.status, try #require(run.objects.first?["findings"] as? [[String: Any]]))
    }

    private func words(_ finding: [String: Any]) -> [String] {
        (finding["places"] as? [[String: Any]] ?? []).compactMap { $0["words"] as? String }
    }

    @Test func `ended over a working dinner, of which one edition made a lunch`() throws {
        let (status, findings) = try check(try #require(page))
        #expect(status == 1 && findings.count == 1, "and nothing is reported that is not so")
        let lunch = try #require(findings.first)
        #expect(lunch["kind"] as? String == "term" && lunch["odd"] as? String == "ar")
        #expect(words(lunch) == ["غداء عمل", "working dinner", "рабочим ужином"])
        let suggestions = try #require(lunch["suggestions"] as? [[String: Any]])
        #expect(suggestions.map { $0["words"] as? String } == ["عشاء عمل"])
    }

    @Test(arguments: [
        (right: "في 16 مايو", wrong: "في 15 مايو", kind: "date", proposal: "16 مايو"),
        (right: "ست محادثات", wrong: "خمس محادثات", kind: "number", proposal: "ست محادثات"),
    ])
    func `have each other change reported once, with the edition that is odd`(
        right: String, wrong: String, kind: String, proposal: String
    ) throws {
        let text = try #require(page)
        try #require(text.contains(right))
        let (status, findings) = try check(text.replacingOccurrences(of: right, with: wrong))
        #expect(status == 1 && findings.count == 2, "beside the lunch")
        let change = try #require(findings.first { $0["kind"] as? String == kind })
        #expect(change["odd"] as? String == "ar")
        let suggestions = try #require(change["suggestions"] as? [[String: Any]])
        #expect(suggestions.count == 1 && (suggestions[0]["words"] as? String)?.contains(proposal) == true)
    }

    private let english = """
        Putin holds talks with Rahmon in Dushanbe

        28 June 2022

        The Russian president, Vladimir Putin, met President Emomali Rahmon during a visit to Tajikistan on Tuesday, \
        28 June 2022.

        The two heads of state are expected to stay in contact until late this evening. First they will hold a \
        protocol conversation, the beginning of which will be open to the media. The leaders will then continue their \
        discussions over a working dinner, in an informal place and without formalities.

        It is assumed that the dialogue between the two presidents will go on after that.

        Putin and Rahmon may touch on both bilateral and international subjects. In particular, those on the agenda: \
        cooperation in trade, the economy, military and technical matters, culture, humanitarian affairs, migration \
        and other fields.

        The presidents will also set the broad lines along which the strategic partnership and alliance will develop, \
        since Russia and Tajikistan mark this year the thirtieth anniversary of diplomatic relations.

        During the meeting the parties intend to pay special attention to the situation in Afghanistan.

        As papers that accompany the visit note, given the difficult situation in this country, the presidents will \
        discuss “joint measures to secure the borders of Tajikistan”, so as to prevent an influx of extremists from \
        Afghan territory, as well as questions of building up defence.

        The presidents are expected to exchange views on other current matters of the regional agenda.

        The talks in the capital of Tajikistan, Dushanbe, will be the leaders’ second meeting in person this year.

        The previous meeting was held on 16 May, on the sidelines of the anniversary summit of the Collective Security \
        Treaty Organisation in Moscow.

        Vladimir Putin and Emomali Rahmon then discussed bilateral subjects and the situation in the region, security \
        included. In addition, the presidents are in constant touch by telephone: six such conversations have already \
        taken place this year.

        The head of the Russian state will stay in Dushanbe until Wednesday morning, and will then leave for Ashgabat, \
        the capital of Turkmenistan.

        There he will speak at the summit of the Caspian states, which will be held on 29 June with the presidents of \
        Azerbaijan, Iran, Kazakhstan and Turkmenistan.

        It is Vladimir Putin’s first visit to a multilateral summit in person this year, and his second trip abroad in \
        all.

        In February this year the Russian president visited China, where the Olympic and Paralympic Games were held; \
        he had last visited Tajikistan and Turkmenistan in 2019.

        Source: TASS
        """

    private let russian = """
        Путин проводит переговоры с Рахмоном в Душанбе

        28 июня 2022

        Президент России Владимир Путин встретился с президентом Эмомали Рахмоном в ходе визита в Таджикистан во \
        вторник, 28 июня 2022 года.

        Как ожидается, контакты глав двух государств продлятся до позднего вечера. Сначала они проведут протокольную \
        беседу, начало которой будет открыто для средств массовой информации. Затем лидеры продолжат обсуждение за \
        рабочим ужином, в неформальной обстановке и без официальностей.

        Предполагается, что диалог двух президентов продолжится и после этого.

        Путин и Рахмон могут затронуть как двусторонние, так и международные темы. В частности, те, что стоят на \
        повестке дня: сотрудничество в торговле, экономике, военно-технической, культурной и гуманитарной областях, \
        миграция и другие сферы.

        Президенты также определят основные направления дальнейшего развития стратегического партнёрства и \
        союзничества с учётом того, что Россия и Таджикистан отмечают в этом году тридцатую годовщину установления \
        дипломатических отношений.

        В ходе встречи стороны намерены уделить особое внимание положению в Афганистане.

        Как отмечается в материалах к визиту, учитывая сложную обстановку в этой стране, президенты обсудят \
        «совместные меры по обеспечению безопасности границ Таджикистана», чтобы не допустить притока экстремистов с \
        афганской территории, а также вопросы укрепления обороны.

        Ожидается, что президенты обменяются мнениями и о других актуальных вопросах региональной повестки.

        Переговоры в столице Таджикистана Душанбе станут второй очной встречей лидеров в этом году.

        Предыдущая встреча состоялась 16 мая на полях юбилейного саммита Организации Договора о коллективной \
        безопасности в Москве.

        Тогда Владимир Путин и Эмомали Рахмон обсудили двусторонние темы и положение в регионе, включая сферу \
        безопасности. Кроме того, президенты постоянно поддерживают связь по телефону: в этом году состоялось уже \
        шесть таких разговоров.

        Глава Российского государства пробудет в Душанбе до утра среды, после чего отправится в Ашхабад, столицу \
        Туркмении.

        Там он выступит на саммите прикаспийских государств, который пройдёт 29 июня с участием президентов \
        Азербайджана, Ирана, Казахстана и Туркмении.

        Это первая в этом году поездка Владимира Путина на многосторонний саммит в очном формате и в целом вторая его \
        зарубежная поездка.

        В феврале этого года президент России посетил Китай, где проходили Олимпийские и Паралимпийские игры; прежние \
        его визиты в Таджикистан и Туркмению состоялись в 2019 году.

        Источник: ТАСС
        """
}
