/// Stems of common words, which begin sentences and no names; parted by spaces.
let frenchCommonWords: StaticString = """
    le la les un une des ce cette ces il elle ils elles on nous vous je tu que qui quoi quand comment pourquoi dans sur sous avec
    sans pour par après avant depuis pendant selon mais ou et donc or ni car si comme plus moins très bien tout tous toutes
    """
