/// What tells French from English, Spanish, Italian and the others of its script; `Evidence` explains the rows.
let frenchEvidence = Evidence(
    script: .latin,
    table: """
        letters	à â æ ç é è ê ë î ï ô œ ù û ü ÿ
        words	de la le et les des en un une du que est pour qui dans a par plus pas au sur ne se ce il sont avec son ses
        words	aux l d qu n s c j on nous vous mais ou où cette ces sa leur leurs été être fait comme tout tous deux après
        words	entre aussi même elle ils ont était avait sans depuis lors contre selon dont très peut bien avant sous
        words	pourquoi comment quelle quel quels trop peu toujours jamais encore faut doit vont va déjà ainsi donc car
        words	président gouvernement ministre guerre prix ville pays monde jour homme femme vie voix temps état parti
        words	nouveau nouvelle nouveaux nouvelles premier première trois quatre cinq mille millions milliards euros ans an
        words	hier aujourd hui demain mort morts blessés semaine mois année années cours afin chez vers quand lorsque
        words	seront sera étaient avaient avoir faire deviendra cet celui celle ceux celles notre votre nos vos moins
        words	lundi mardi mercredi jeudi vendredi samedi dimanche prévu heures matin soir prochain dernière pétrole
        pieces	-tion -ement -eur -eurs -eux -euse -ais -ait -aient -ique -iques -ée -ées -és -er -ère -aire -oir -té qu- -ez
        pieces	-nale -nales -ré -isé -oire -elle -ette -ien -ienne -iens -ance -ence -age -eau -eaux
        """)
