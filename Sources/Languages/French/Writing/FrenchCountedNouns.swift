/// Nouns that news counts: gender, lemma, plural where it is irregular.
let frenchCountedNouns = Noun.list(
    """
    f	personne	
    m	enfant	
    m	pays	
    f	ville	
    f	réunion	
    f	rencontre	
    m	entretien	
    m	entretien téléphonique	entretiens téléphoniques
    f	visite	
    m	accord	
    m	soldat	
    m	civil	
    f	victime	
    m	missile	
    m	drone	
    f	fois	
    """)
