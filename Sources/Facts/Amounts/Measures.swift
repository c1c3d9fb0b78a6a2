/// How units of the same kind go into each other (UCUM; the international yard and pound of 1959).
enum Measures {
    /// How many of `small` one `large` is; nil where they measure different things.
    static func ratio(_ large: String, to small: String) -> Exact? {
        guard let one = factors[large], let two = factors[small], one.kind == two.kind else { return nil }
        return Exact(one.above, over: one.below).flatMap { first in
            Exact(two.below, over: two.above).flatMap { first.times($0) }
        }
    }

    /// Whether a unit tells how much there is of something.
    static func isMassOrVolume(_ unit: String) -> Bool { massesAndVolumes.contains(unit) }

    /// Whether a unit is one of temperature; bare degrees are.
    static func isTemperature(_ unit: String) -> Bool { unit == "Cel" || unit == "deg" || unit == "[degF]" }

    private static let massesAndVolumes: Set<String> = [
        "kg", "g", "mg", "t", "[lb_av]", "[oz_av]", "L", "mL", "cL", "dL", "hL", "m3", "[gal_us]", "[cup_us]",
        "[pt_us]",
        "[qt_us]", "[tbs_us]", "[tsp_us]", "[bbl_us]", "[ston_av]", "[lton_av]",
    ]

    private struct Factor {
        let kind: Character
        let above: Int
        let below: Int
    }

    private static let factors: [String: Factor] = [
        "m": Factor(kind: "L", above: 1, below: 1), "km": Factor(kind: "L", above: 1_000, below: 1),
        "dm": Factor(kind: "L", above: 1, below: 10), "cm": Factor(kind: "L", above: 1, below: 100),
        "mm": Factor(kind: "L", above: 1, below: 1_000), "[in_i]": Factor(kind: "L", above: 254, below: 10_000),
        "[ft_i]": Factor(kind: "L", above: 3_048, below: 10_000),
        "[yd_i]": Factor(kind: "L", above: 9_144, below: 10_000),
        "[mi_i]": Factor(kind: "L", above: 1_609_344, below: 1_000), "kg": Factor(kind: "M", above: 1_000, below: 1),
        "g": Factor(kind: "M", above: 1, below: 1), "mg": Factor(kind: "M", above: 1, below: 1_000),
        "t": Factor(kind: "M", above: 1_000_000, below: 1),
        "[lb_av]": Factor(kind: "M", above: 45_359_237, below: 100_000),
        "[oz_av]": Factor(kind: "M", above: 45_359_237, below: 1_600_000), "L": Factor(kind: "V", above: 1, below: 1),
        "mL": Factor(kind: "V", above: 1, below: 1_000), "cL": Factor(kind: "V", above: 1, below: 100),
    ]
}
