import Facts
import Languages

/// Reads any bytes as a text, and holds what is found to what every mention promises.
///
/// The first byte chooses language, order of dates, conventions and whether a day of writing is known.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFacts(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    guard let choice = input.first else { return 0 }
    let reader = readers[Int(choice) % readers.count]
    let text = Array(input.dropFirst())
    let mentions = reader.mentions(
        in: text.span, reference: choice & 0x80 == 0 ? reference : nil,
        dateOrder: choice & 0x40 == 0 ? nil : .monthFirst, conventions: choice & 0x20 == 0 ? .intervals : .timex3)
    let isUTF8 = String(validating: text, as: UTF8.self) != nil
    var last = 0
    for mention in mentions {
        check(mention.bytes.lowerBound >= last, "mentions stand in order", mention)
        last = mention.bytes.lowerBound
        checkPlace(mention.bytes, in: text, isUTF8, mention)
        if let zone = mention.zone { checkPlace(zone.bytes, in: text, isUTF8, mention) }
        checkValue(mention.value, in: text, isUTF8, mention)
        if let rival = mention.rival { checkValue(rival, in: text, isUTF8, mention) }
    }
    // To make a reader for one text takes a thousand times as long as to read it: one input in 64.
    if text.reduce(0, &+) & 63 == 0 {
        let own = FactReader(languages[Int(choice) % languages.count], for: text.span).mentions(
            in: text.span, reference: choice & 0x80 == 0 ? reference : nil,
            dateOrder: choice & 0x40 == 0 ? nil : .monthFirst, conventions: choice & 0x20 == 0 ? .intervals : .timex3)
        if own != mentions { fatalError("a reader for one text reads what any does: \(own) and \(mentions)") }
    }
    let string = String(decoding: text, as: UTF8.self)
    _ = desks[Int(choice) % desks.count].remarks(on: string, mentions: isUTF8 ? mentions : [])
    return 0
}

private let languages = Language.known
private let readers = languages.map { FactReader($0) }
private let desks = languages.map { CopyDesk($0) }
private let reference = Day(year: 2022, month: 6, day: 28).map { Reference(day: $0, second: 43_200) }

private func check(_ holds: Bool, _ what: String, _ mention: Mention) {
    if !holds { fatalError("\(what): \(mention)") }
}

private func checkPlace(_ place: Range<Int>, in text: [UInt8], _ isUTF8: Bool, _ mention: Mention) {
    check(place.lowerBound >= 0 && place.upperBound <= text.count, "places lie in the text", mention)
    check(!place.isEmpty, "mentions have words", mention)
    guard isUTF8 else { return }
    for end in [place.lowerBound, place.upperBound] where end < text.count {
        check(text[end] & 0xC0 != 0x80, "places lie between scalars", mention)
    }
}

private func checkValue(_ value: Value, in text: [UInt8], _ isUTF8: Bool, _ mention: Mention) {
    func number(_ value: Exact?) {
        guard let value else { return }
        check(value.denominator > 0, "denominators are positive", mention)
        check(Exact(value.numerator, over: value.denominator) == value, "numbers are in lowest terms", mention)
        check(!value.description.isEmpty, "numbers can be written", mention)
    }
    switch value {
    case .time(let text):
        check(!text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "times are ISO 8601", mention)
    case .number(let value), .money(let value, _), .quantity(let value, _): number(value)
    case .range(let from, let to), .moneyRange(let from, let to, _), .quantityRange(let from, let to, _):
        number(from)
        number(to)
        check(from != nil || to != nil, "a range has an end", mention)
    case .quotation(let speaker):
        if let speaker { checkPlace(speaker, in: text, isUTF8, mention) }
    case .text: break
    }
}
