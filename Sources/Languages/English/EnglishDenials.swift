/// Words that deny a clause or a part, words that say what others may deny, and verbs at which a denial would stand; `-`
/// takes phrases out that deny nothing.
let englishDenials: StaticString = """
    -	not only|not just|not least|whether or not|not to mention|no less than|no more than|not more than|not less than|no fewer than|no later than|cannot help but|can't help but|couldn't help but|nothing but|no doubt|last but not least|if not|not that|not surprisingly|not surprising|not unlike|never more so|why not|or not|not long|not necessarily|not exceed|not exceeding|not exceeded|not before long|no worse than
    clause	no longer|not yet|not until|not|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|wouldn't|can't|cannot|couldn't|shouldn't|hasn't|haven't|hadn't|mustn't|needn't|ain't|never
    part	until|outside|out of|unbeaten|undefeated|unborn|unnoticed|unhurt|uninjured|unchanged|undisclosed|unidentified|uninhabited|unpaid|unlimited|unsold|untouched|incredib*|inevitab*|rare|rarity|no|nobody|nothing|none|neither|nor|without|nowhere|hardly|barely|scarcely|rarely|seldom|only|instead|unless|impossible|unlikely|unable|unwilling*|unknown|unclear|uncertain*|unsuccess*|unneces*|unpreced*|unprepar*|unprotect*|unreal*|unaccept*|unafford*|unaware|undecid*|unhappy|unfortun*|unusual*|unfair*|unstable|unanswer*|unfinish*|unarmed|unexpect*|unlike|unpopular|unfamiliar|unresolv*|unsafe|untrue|unfounded|lack*|fail*|refus*|reject*|deny|denies|denied|denying|denial|declin*|avoid*|prevent*|absent|absence|missing|missed|against|stop|stopped|stops|stopping|illegal*|inabil*|incap*|otherwise|except|beyond|rather|lost|lose|forget*|forgot*|ignore*|exclu*|banned|ban|bans|cease*|quit|insuff*|invalid|doubt*|innocent|intolera*|irrepl*|premature|too|nary|deprived|disagree*|disappear*|dismiss*|disput*|mindless*|failure|short|restrain*|refrain*|but|just|any|anyone|anything|yet|still|remain*|different*|independent*|free|hidden|secret*|little|few|less|away|far|reluctan*|hesita*|silent|silence*|hide|hides|hidden|outweigh*|boycott*|abstain*|abstention*|shun*|unaccounted|blind|skipped|inconclusive|unresolved|at most|withhold*|withheld|worst|lowest|weakest|deadliest|coldest
    nothing	no|nobody|nothing|none|neither|nowhere|no one
    lack	shut|idle|idled|empty|vacant|dormant|defunct|miss|misses|ran out|run out|runs out|running out|unscathed|deadlock*|stalemate|elude*|evade*|overlook*|turned down|turns down|turn down|called off|fell through|fallen through|void|in vain|futile|powerless|stateless|homeless|jobless|unemployed|harmless|useless|pointless|fruitless|baseless|groundless|undetected|unaffected|unharmed|unsigned|unopened|unused|unheard|unseen|uncommon|unwelcome|unwanted|unavailable|unconscious|undamaged|undeterred|unfit|unlawful|unlicensed|unoccupied|unproven|unpublished|unreliable|unreported|unspecified|untested|immune|impunity|inaccurate|inactive|inadequate|inaccessible|incomplete|inconsistent|incorrect|ineligible|invisible|irregular|irrelevant|ruled out|rules out|rule out|ruling out|left out|stays away|stayed away|stay away|held back|forgo*|scarce|sold out|exhausted|depleted|unfulfilled|unmet|shelved|scrapped|closed|cancel|cancelled|canceled|cancels|cancellation|acquit|acquitted|acquits|acquittal
    only	merely|simply|just|only|more than
    helper	is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|may|might|must|shall|am
    """

/// What stands where a denial is taken back, for those that leave more than a gap; `+` is written to the next word.
let englishAffirmations: StaticString = """
    don't	do
    doesn't	does
    didn't	did
    won't	will
    wouldn't	would
    can't	can
    cannot	can
    couldn't	could
    shouldn't	should
    hasn't	has
    haven't	have
    hadn't	had
    isn't	is
    aren't	are
    wasn't	was
    weren't	were
    mustn't	must
    needn't	need
    ain't	is
    no longer	still
    """
