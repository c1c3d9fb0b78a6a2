/// Which part of a page is the article.
///
/// Every block of words speaks for or against the elements around it, by its weight. The article is the element for which
/// most is said; one that its page names so gets a bonus. So a list of links inside is paid for, and one outside is cut
/// off, and neither needs a rule of its own.
struct ArticleFinder {
    private let markup: Markup
    private let blocks: [TextBlock]

    init(_ markup: Markup, _ blocks: [TextBlock]) {
        self.markup = markup
        self.blocks = blocks
    }

    /// The element of the article; nil where the page has no words.
    func article() -> Int? {
        var weights = [Double](repeating: 0, count: markup.nodes.count)
        for block in blocks { weights[block.place] += block.weight }
        for place in markup.nodes.indices.reversed() {
            let parent = markup.nodes[place].parent
            if parent >= 0 { weights[parent] += weights[place] }
        }
        var best: (place: Int, score: Double)?
        for place in markup.nodes.indices {
            let node = markup.nodes[place]
            guard !node.isText, weights[place] > 0, !Chrome.elements.contains(node.tag) else { continue }
            var score = weights[place]
            if node["itemprop"]?.lowercased().contains("articlebody") == true {
                score *= 1.6
            } else if Chrome.isNamedContent(node) {
                score *= 1.25
            } else if node.tag == "article" || node["role"] == "article" {
                score *= 1.2
            } else if node.tag == "main" || node["role"] == "main" {
                score *= 1.1
            }
            // Of two that hold the same words, the inner one.
            if score >= (best?.score ?? 0) { best = (place, score) }
        }
        return best?.place
    }
}
