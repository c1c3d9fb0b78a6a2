/// How a total is divided; the rows are explained at `Language.partitions`.
let englishPartitions: StaticString = """
    among	of whom|among them|of them|of which
    including	including|among whom
    people	people|persons|dead|injured|wounded|killed|victims|casualties|passengers|soldiers|civilians|refugees|migrants|prisoners|hostages|delegates|members|employees|workers|students|residents|voters|suspects|survivors
    """
