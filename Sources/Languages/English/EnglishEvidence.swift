/// What tells English from other languages.
let englishEvidence = Evidence(letters: "", words: "", pieces: "")
