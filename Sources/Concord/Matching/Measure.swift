/// How quantities in different units compare (UCUM; the international yard and pound of 1959).
enum Measure {
    enum Outcome { case equal, near, far, otherDimension, unknown }

    /// Compares two quantities, after conversion.
    ///
    /// Translators round what they convert: within 6 per cent it is the same, within 25 it is left alone.
    static func compare(_ one: Double, _ unit: String, _ other: Double, _ otherUnit: String) -> Outcome {
        if isTemperature(unit), isTemperature(otherUnit) {
            if unit == "deg" || otherUnit == "deg" {
                return one == other || areTemperatures(one, other) ? .equal : .far
            }
            let (mine, theirs) = (celsius(one, unit), celsius(other, otherUnit))
            if abs(mine - theirs) <= 1.5 { return .equal }
            return abs(mine - theirs) <= 4 ? .near : .far
        }
        guard let first = units[unit], let second = units[otherUnit] else { return .unknown }
        guard first.dimension == second.dimension else {
            // Pounds and ounces are also measures of volume, hours stand behind speeds.
            return .otherDimension
        }
        let (mine, theirs) = (one * first.factor, other * second.factor)
        guard mine > 0, theirs > 0 else { return mine == theirs ? .equal : .far }
        let ratio = max(mine, theirs) / min(mine, theirs)
        return ratio <= 1.06 ? .equal : ratio <= 1.25 ? .near : .far
    }

    /// Whether two figures of degrees are one temperature in Celsius and in Fahrenheit, or one difference of them.
    static func areTemperatures(_ one: Double, _ other: Double) -> Bool {
        for (celsius, fahrenheit) in [(one, other), (other, one)] {
            if abs(celsius * 9 / 5 + 32 - fahrenheit) <= 2.5 { return true }
            if abs(celsius * 9 / 5 - fahrenheit) <= 1.5, celsius > 2 { return true }
        }
        return false
    }

    private static func isTemperature(_ unit: String) -> Bool {
        unit == "Cel" || unit == "[degF]" || unit == "deg" || unit == "K"
    }

    private static func celsius(_ value: Double, _ unit: String) -> Double {
        switch unit {
        case "[degF]": (value - 32) * 5 / 9
        case "K": value - 273.15
        default: value
        }
    }

    private struct Unit {
        let dimension: Character
        let factor: Double
    }

    private static let table: StaticString = """
        m	L	1
        km	L	1000
        dm	L	0.1
        cm	L	0.01
        mm	L	0.001
        um	L	0.000001
        nm	L	0.000000001
        [in_i]	L	0.0254
        [ft_i]	L	0.3048
        [yd_i]	L	0.9144
        [mi_i]	L	1609.344
        [nmi_i]	L	1852
        m2	A	1
        km2	A	1000000
        cm2	A	0.0001
        har	A	10000
        [acr_us]	A	4046.87
        [acr_br]	A	4046.86
        [sft_i]	A	0.092903
        [mi_i]2	A	2589988
        kg	M	1
        g	M	0.001
        mg	M	0.000001
        ug	M	0.000000001
        t	M	1000
        [lb_av]	M	0.45359237
        [oz_av]	M	0.028349523
        [ston_av]	M	907.18474
        [lton_av]	M	1016.0469
        L	V	1
        mL	V	0.001
        cL	V	0.01
        dL	V	0.1
        hL	V	100
        m3	V	1000
        cm3	V	0.001
        km3	V	1000000000000
        [gal_us]	V	3.785412
        [qt_us]	V	0.946353
        [pt_us]	V	0.473176
        [cup_us]	V	0.236588
        [bbl_us]	V	158.987
        m/s	S	1
        km/h	S	0.2777778
        km/s	S	1000
        [mi_i]/h	S	0.44704
        [kn_i]	S	0.514444
        [ft_i]/s	S	0.3048
        W	P	1
        kW	P	1000
        MW	P	1000000
        GW	P	1000000000
        J	E	1
        kW.h	E	3600000
        MW.h	E	3600000000
        bit	I	0.125
        By	I	1
        kBy	I	1000
        MBy	I	1000000
        GBy	I	1000000000
        TBy	I	1000000000000
        """

    private static let units: [String: Unit] = Dictionary(
        "\(table)".split(separator: "\n").compactMap { row in
            let fields = row.split(separator: "\t")
            guard fields.count == 3, let dimension = fields[1].first, let factor = Double(fields[2]) else { return nil }
            return (String(fields[0]), Unit(dimension: dimension, factor: factor))
        }, uniquingKeysWith: { first, _ in first })
}
