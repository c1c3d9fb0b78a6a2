/// How the language denies (`negation`), leaves open (`may`), foretells (`will`) and quotes (`saying`).
let englishSpeech: StaticString = """
    negation	not|no|never|nobody|nothing|none|neither|nor|cannot|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|wouldn't|can't|couldn't|shouldn't|hasn't|haven't|hadn't|mustn't|needn't
    may	might|could|would|possibly|perhaps|allegedly|reportedly|probably
    will	will|shall|i'll|we'll|he'll|she'll|they'll|it'll
    saying	said|says|say|told|tells|added|adds|wrote|writes|noted|notes|stated|states|announced|declared|claimed|claims|argued|argues|explained|explains|asked|asks|replied|replies|insisted|insists|stressed|warned|warns|tweeted|posted|recalled|admitted|remarked|concluded|commented|observed|emphasised|emphasized|reads|quoted|saying|telling
    game	won|win|wins|winning|beat|beats|beaten|beating|defeat|defeats|defeated|drew|draw|match|matches|goal|goals|score|scored|scoring|final|semifinal|semifinals|victory|league|cup|championship|playoff|playoffs|striker|midfielder|goalkeeper|half-time|halftime|aggregate|fixture|equaliser|equalizer|kick-off|kickoff|innings|sets|tournament|thrashed|champions
    """
