import Newsroom
import Testing

@testable import Archive

private func svg(_ inside: String, attributes: String = "") -> [UInt8] {
    Array("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 30\"\(attributes)>\(inside)</svg>".utf8)
}

@Suite struct `A picture` {
    @Test func `is known by its bytes, and its size read from them`() throws {
        let png: [UInt8] =
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [
                0, 0, 2, 0, 0, 0, 1, 0x2C,
            ]
        let asset = try NewPicture(bytes: png, name: "photo.jpg").asset
        #expect(asset.mediaType == .png && asset.width == 512 && asset.height == 300)
        let drawing = try NewPicture(bytes: svg("<path d=\"M0 0h9\"/>"), name: "a.svg").asset
        #expect(drawing.mediaType == .svg && drawing.width == 40 && drawing.height == 30)
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "<path onload=\"alert(1)\"/>", "<a href=\"https://evil.example\"><path/></a>",
        "<foreignObject><body/></foreignObject>", "<image href=\"https://evil.example/x.png\"/>",
        "<use xlink:href=\"other.svg#a\"/>", "<style>@import url(https://evil.example/x.css);</style>",
        "<rect fill=\"url(https://evil.example/#a)\"/>", "<set attributeName=\"href\" to=\"javascript:alert(1)\"/>",
        "<image href=\"data:image/svg+xml;base64,AAAA\"/>", "<path d=\"M0",
    ])
    func `that could do more than be looked at is refused`(inside: String) {
        #expect(throws: PictureError.self) { try NewPicture(bytes: svg(inside), name: "a.svg") }
    }

    @Test func `may refer to its own parts, and hold a photograph`() throws {
        let inside =
            "<defs><path id=\"a\"/></defs><use href=\"#a\" fill=\"url(#b)\"/><image href=\"data:image/png;base64,AAAA\"/>"
        #expect(throws: Never.self) { try NewPicture(bytes: svg(inside), name: "a.svg") }
    }

    @Test(arguments: ["", "hello", "%PDF-1.4", "<html><svg/></html>"])
    func `is not what is none`(text: String) {
        #expect(throws: PictureError.notAPicture(name: "x")) { try NewPicture(bytes: Array(text.utf8), name: "x") }
    }

    @Test func `whose bytes are cut off anywhere doesn't bring the reader down`() {
        let bytes = svg("<style>a{}</style><path d='M0 0' x=y /><!-- c --><![CDATA[x]]>")
        for end in bytes.indices { _ = try? NewPicture(bytes: Array(bytes[..<end]), name: "x") }
        let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 11, 8, 0, 9, 0, 7, 1, 1, 1]
        for end in jpeg.indices { _ = PictureHeader(Array(jpeg[..<end])) }
        #expect(PictureHeader(jpeg)?.height == 9)
    }
}
