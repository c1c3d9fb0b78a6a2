/// CLDR 46, `plurals.xml`, locale `en`: 1 hour, 2 hours, 0 hours.
@Sendable
func englishPlural(_ count: UInt) -> PluralForm { count == 1 ? .one : .other }
