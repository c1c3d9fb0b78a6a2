/// CLDR 46, `plurals.xml`, locale `ar`: لا ساعات، ساعة، ساعتان، ٣ ساعات، ١١ ساعة، ١٠٠ ساعة.
@Sendable
func arabicPlural(_ count: UInt) -> PluralForm {
    switch (count, count % 100) {
    case (0, _): .zero
    case (1, _): .one
    case (2, _): .two
    case (_, 3...10): .few
    case (_, 11...99): .many
    default: .other
    }
}
