/// CLDR 46, `plurals.xml`, locale `ru`, for whole numbers: 1 час, 2 часа, 5 часов, 11 часов, 21 час.
///
/// `other` is for fractions (1,5 часа), so no whole number has it.
@Sendable
func russianPlural(_ count: UInt) -> PluralForm {
    switch (count % 10, count % 100) {
    case (_, 11...14): .many
    case (1, _): .one
    case (2...4, _): .few
    default: .many
    }
}
