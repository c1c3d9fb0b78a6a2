/// What tells a language from others of its script, in a text table of ours: its letters beyond the common ones, the
/// small words that stand in every sentence, and the beginnings (`ge-`) and endings (`-ung`) of its words.
struct Evidence: Sendable {
    let letters: StaticString
    let words: StaticString
    let pieces: StaticString
}
