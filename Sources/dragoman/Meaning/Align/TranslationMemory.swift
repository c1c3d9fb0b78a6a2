import ArgumentParser
import Languages
import Meaning
import Web

/// Aligned editions as a translation memory: TMX 1.4b (LISA OSCAR, 2005), a unit for each row that two editions have.
struct TranslationMemory {
    private let aligned: AlignedEditions

    init(_ aligned: AlignedEditions) { self.aligned = aligned }

    /// The file, in UTF-8.
    func bytes() -> [UInt8] {
        var xml = HTML()
        let source = aligned.editions.first?.language.text ?? "*all*"
        xml.markup(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE tmx SYSTEM "tmx14.dtd">
            <tmx version="1.4">
            <header creationtool="dragoman" creationtoolversion="
            """)
        xml.text(Dragoman.configuration.version)
        xml.markup("\" segtype=\"sentence\" o-tmf=\"dragoman\" adminlang=\"en\" srclang=\"")
        xml.text(source)
        xml.markup("\" datatype=\"plaintext\">\n")
        for edition in aligned.editions {
            xml.markup("<prop type=\"x-file\">")
            xml.text(Self.allowed(edition.file))
            xml.markup("</prop>\n")
        }
        xml.markup("</header>\n<body>\n")
        for (number, row) in aligned.rows.enumerated() where row.width > 1 {
            xml.markup("<tu tuid=\"")
            xml.text(String(number + 1))
            if row.sentences[0].isEmpty { xml.markup("\" srclang=\"*all*") }
            xml.markup("\">\n")
            for (edition, sentences) in zip(aligned.editions, row.sentences) where !sentences.isEmpty {
                xml.markup("<tuv xml:lang=\"")
                xml.text(edition.language.text)
                xml.markup("\"><seg>")
                xml.text(Self.allowed(edition.text(sentences)))
                xml.markup("</seg></tuv>\n")
            }
            xml.markup("</tu>\n")
        }
        xml.markup("</body>\n</tmx>\n")
        return xml.bytes
    }

    /// Text without what no XML 1.0 document may hold (section 2.2).
    private static func allowed(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x9, 0xA, 0xD, 0x20...0xFFFD, 0x1_0000...0x10_FFFF: scalars.append(scalar)
            default: continue
            }
        }
        return String(scalars)
    }
}
