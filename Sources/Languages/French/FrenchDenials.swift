/// Words that deny a clause or a part, words that mean a lack, and verbs at which a denial would stand; `-` takes phrases
/// out that deny nothing.
let frenchDenials: StaticString = """
    -	pas seulement|non seulement|n'importe|ne plus
    clause	ne|n'est|n'a|n'ont|n'était|n'y|n'en|n'avait
    part	pas|sans|non|aucun|aucune|jamais|rien|personne|ni|refus*|manque*|impossible|échou*|plus
    helper	est|sont|était|étaient|a|ont|avait|avaient|peut|peuvent|sera|seront
    """

/// What stands where a denial is taken back, for those that leave more than a gap; `+` is written to the next word.
let frenchAffirmations: StaticString = """
    n'est	est
    n'a	a
    n'ont	ont
    n'était	était
    n'y	y
    n'en	en
    n'avait	avait
    """
