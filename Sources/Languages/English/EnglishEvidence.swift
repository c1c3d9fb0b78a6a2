/// What tells English from French, German, Dutch and the others of its script; `Evidence` explains the rows.
let englishEvidence = Evidence(
    script: .latin,
    table: """
        words	the of and to in a is that for it was on with as be at by this have from or had not are but what all
        words	were when we there can an your which their said if do will each about how up out them then she many some
        words	so these would other into has more her two like him see time could no make than first been its who now
        words	people my made over did down only way find use may after back where most our just through any under
        words	while between against during before both because should i you he they his s t don doesn didn ll re ve
        words	says new us also one year years day world why being those such here off own much same still last next
        words	get gets war talks deal plan calls top president minister government country countries city world price
        words	prices state police killed dies dead court report woman man men women life oil rise rises fall falls
        words	visit latest news headlines test better best three four five percent today yesterday tomorrow again live
        words	never always without really here closed due need know want back inside beyond open love peace house
        words	am per down let around feel count as at white black free public school working first second third
        pieces	-ing -tion -ed -ly -ness -ment -ity -ous -ful -ough -ight -ies -ers -able -ally -ings -tions th- wh-
        pieces	-ship -ward -ish -ess -ook -eak -ead -eed -eal -ould -ways -ers -ory -ery
        """)
