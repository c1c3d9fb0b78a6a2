/// What tells Russian from other languages.
let russianEvidence = Evidence(letters: "", words: "", pieces: "")
