/// What makes a sentence one of the past or the future; the rows are explained at `Language.tenses`.
let englishTenses: StaticString = """
    past	was|were|had|said|did|told|came|went|took|made|gave|won|lost|fell|rose|began|became|met|held|left|led|sent|spent|saw|found|brought|thought|knew|felt|kept|hit|cut|ran|sold|bought|built|wrote|spoke|drew|broke|been|died|lied|tied|flew|drove|shot|struck|sank|swept|grew|threw|chose|hid|paid|laid|stood|fought|caught|taught|sought|wore|tore|swore|froze|stole|woke|rode|shook|slept|bent|lent|ate|drank|sang|rang|sprang|swam|dug|stuck|swung|fled|fed|got|lay|blew|wound|dealt|meant|heard|gone|slid|shone|shrank
    future	will|shall|would|expects|expected|plans|planned|scheduled|due|may|might|going|i'll|we'll|he'll|she'll|they'll|you'll|it'll|intends|hopes|set|let's|please|can|could|should|book|schedule|meet|remind
    passive	be
    pastending	ed
    """
