/// How the language denies (`negation`), leaves open (`may`), foretells (`will`) and quotes (`saying`).
let frenchSpeech: StaticString = """
    negation	ne|pas|n|non|jamais|rien|personne|aucun|aucune|ni|sans|n'est|n'a|n'ont|n'était
    may	peut|peuvent|pourrait|pourraient|probablement|semblerait
    will	sera|seront|aura|auront|va|vont|devra|devront|pourra|pourront|ira|fera|tiendra|rencontrera|recevra
    saying	dit|déclaré|affirmé|ajouté|indiqué|expliqué|estimé|souligné|précisé|écrit|annoncé|assuré|répondu|demandé|rappelé|averti|déclare|affirme|ajoute|explique|estime|souligne
    game	match|matchs|but|buts|score|victoire|défaite|battu|battus|gagné|perdu|finale|demi-finale|coupe|ligue|championnat|nul|tournoi|mi-temps|set|sets
    """
