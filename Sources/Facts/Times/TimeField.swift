/// A number of a time that may be left unsaid: a year, an hour.
///
/// Four bytes, where an optional takes sixteen: times are copied and compared often, and hold many such. Numbers beyond
/// 32 bits are held as the greatest or least that fits.
@propertyWrapper
public struct TimeField: Hashable, Sendable {
    private var raw = Int32.min

    /// The number; nil where it is not said.
    public var wrappedValue: Int? {
        get { raw == .min ? nil : Int(raw) }
        set { raw = newValue.map { max(Int32(clamping: $0), .min + 1) } ?? .min }
    }

    /// A field that is not said.
    public init() {}

    /// Takes what another says; whether the two agree or one says nothing.
    mutating func take(_ other: TimeField) -> Bool {
        if other.raw == .min { return true }
        if raw != .min { return raw == other.raw }
        raw = other.raw
        return true
    }
}
