/// CLDR 46, `plurals.xml`, locale `fr`, for whole numbers: 0 heure, 1 heure, 2 heures, 1 000 000 d’heures.
@Sendable
func frenchPlural(_ count: UInt) -> PluralForm {
    switch count {
    case 0, 1: .one
    case _ where count % 1_000_000 == 0: .many
    default: .other
    }
}
