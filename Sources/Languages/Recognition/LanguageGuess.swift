/// The language that `text` is written in; nil where it can't be told.
public func languageOf(_ text: String) -> LanguageTag? {
    nil
}
