/// What tells Arabic from other languages.
let arabicEvidence = Evidence(letters: "", words: "", pieces: "")
