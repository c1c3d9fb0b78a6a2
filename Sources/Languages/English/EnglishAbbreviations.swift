/// Words before whose full stop no sentence ends, and those that end one only before a capital.
let englishAbbreviations: StaticString = """
    inner	mr|mrs|ms|dr|prof|st|gen|col|capt|lt|sgt|maj|cmdr|adm|rep|sen|gov|pres|rev|hon|messrs|mme|mlle|fr|vs|no|nos|fig|figs|vol|pp|ed|eds|cf|al|approx|est|ca|dept|mt|ft
    either	inc|ltd|co|corp|plc|bros|etc|jr|sr|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thu|thurs|fri|sat|sun|ave|blvd|rd|a.m|p.m|am|pm|km|kg|cm|mm|lb|lbs|oz|min|sec|hrs|mph|bn|mn|tn
    """
