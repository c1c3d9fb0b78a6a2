/// Words before whose full stop no sentence ends, and those that end one only before a capital.
let frenchAbbreviations: StaticString = """
    inner	m|mm|mr|dr|pr|me|st|ste|gal|col|cap|av|bd|no|nos|art|chap|fig|p|pp|vol|cf|ex|env|tél|janv|févr|fév|avr|juil|juill|sept|oct|nov|déc|lun|mar|mer|jeu|ven|sam|dim
    either	etc|hab|min|sec|ltd|inc|cie|éd|apr|j.-c|s.a|p.m|a.m
    """
