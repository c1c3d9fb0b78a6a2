/// How the page of aligned editions looks; no physical side is named in it.
enum AlignedPageStyle {
    /// How many groups of words in a row can light up.
    static let lights = 120

    static let sheet: StaticString = """
        :root { color-scheme: light dark; --paper: #fafaf7; --tint: #f0f0ec; --ink: #14181c; --soft: #50565c; --line: #d3d4cf; --accent: #23399b; --mark: #dfe4f8; --warm: #8a5a00 }
        @media (prefers-color-scheme: dark) { :root { --paper: #111418; --tint: #1a1e24; --ink: #e8e8e3; --soft: #a8adb2; --line: #343a41; --accent: #aebfff; --mark: #2b386c; --warm: #e0b060 } }
        * { box-sizing: border-box }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.56 "PT Serif", Georgia, "Noto Serif", "Noto Naskh Arabic", "Geeza Pro", serif; overflow-wrap: anywhere }
        header, main { max-inline-size: 84rem; margin-inline: auto; padding-inline: clamp(1rem, 3vw, 2.5rem) }
        header { padding-block: 2.5rem 1.5rem }
        h1 { font: 600 1.75rem/1.3 "PT Serif", Georgia, "Noto Serif", "Noto Naskh Arabic", serif; margin: 0 }
        .sum, .file, .mark, .none { font: .875rem/1.5 "PT Sans", "Segoe UI", "Noto Sans", Arial, sans-serif; color: var(--soft) }
        .sum { margin: .5rem 0 0 }
        main { padding-block-end: 4rem }
        .row { display: grid; grid-template-columns: repeat(var(--editions), minmax(0, 1fr)); column-gap: clamp(1.5rem, 4vw, 3.5rem); padding-block: .4rem }
        .opens { border-block-start: 1px solid var(--line); padding-block-start: .9rem; margin-block-start: .5rem }
        .names { position: sticky; inset-block-start: 0; background: var(--paper); border-block-end: 2px solid var(--ink); padding-block: .75rem; z-index: 1 }
        .names strong { font: 600 1rem/1.5 "PT Sans", "Segoe UI", "Noto Sans", "Noto Sans Arabic", Arial, sans-serif; margin-inline-end: .5rem }
        .names + .opens { border: 0 }
        .cell[lang|="ar"], .cell[lang|="fa"], .cell[lang|="ur"] { font-family: "Noto Naskh Arabic", "Geeza Pro", "Segoe UI", "PT Serif", serif; font-size: 1.16em; line-height: 1.9 }
        .heading .cell { font-weight: 600 }
        .part .cell:not(.none) { border-inline-start: 3px solid var(--warm); padding-inline-start: .75rem }
        .none { align-self: center; font-weight: 400 }
        .heading .none { font-weight: 400 }
        .moved .cell:not(.none) { border-inline-start: 3px solid var(--accent); padding-inline-start: .75rem }
        .mark { grid-column: 1 / -1; margin: .25rem 0 0; color: var(--accent) }
        .w { border-radius: .15em; transition: background .1s }
        @media (max-width: 44rem) {
          .row { grid-template-columns: minmax(0, 1fr); row-gap: .5rem; padding-block: 1rem; border-block-start: 1px solid var(--line); margin: 0 }
          .names { position: static; border-block-start: 0; padding-block: 0 1rem }
          .names + .row { border: 0 }
          .cell + .cell { padding-block-start: .5rem }
        }
        @media (prefers-reduced-motion: reduce) { .w { transition: none } }
        @media print { .names { position: static } .row { break-inside: avoid } }

        """
}
