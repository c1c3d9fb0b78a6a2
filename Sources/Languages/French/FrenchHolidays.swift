/// Holidays: id, rule (`HolidayRule`), names.
let frenchHolidays: StaticString = """
    new-year	fixed 01-01	jour de l'An|Jour de l'an|Nouvel An|Nouvel-An|premier de l'an
    new-years-eve	fixed 12-31	Saint-Sylvestre|la Saint-Sylvestre|réveillon du Nouvel An|réveillon de la Saint-Sylvestre
    epiphany	fixed 01-06	Épiphanie|l'Épiphanie|fête des Rois|jour des Rois
    candlemas	fixed 02-02	Chandeleur
    valentine	fixed 02-14	Saint-Valentin
    womens	fixed 03-08	Journée internationale des droits des femmes|Journée internationale des femmes|Journée des droits des femmes
    shrove-tuesday	easter -47	Mardi gras|mardi gras
    ash-wednesday	easter -46	mercredi des Cendres
    palm-sunday	easter -7	dimanche des Rameaux
    maundy	easter -3	Jeudi saint
    good-friday	easter -2	Vendredi saint
    easter	easter +0	Pâques|dimanche de Pâques
    easter-monday	easter +1	lundi de Pâques
    may-day	fixed 05-01	fête du Travail|fête des travailleurs|Premier-Mai
    ve-day	fixed 05-08	fête de la Victoire|Victoire de 1945
    europe-day	fixed 05-09	journée de l'Europe
    ascension	easter +39	Ascension|l'Ascension|jeudi de l'Ascension
    pentecost	easter +49	Pentecôte|dimanche de Pentecôte
    whit-monday	easter +50	lundi de Pentecôte
    mothers	nth 5 -1 7	fête des Mères
    fathers	nth 6 3 7	fête des Pères
    music	fixed 06-21	fête de la Musique
    bastille	fixed 07-14	fête nationale française|fête nationale de la France|14-Juillet
    assumption	fixed 08-15	Assomption|l'Assomption
    halloween	fixed 10-31	Halloween|d'Halloween
    all-saints	fixed 11-01	Toussaint|la Toussaint
    all-souls	fixed 11-02	jour des Morts|fête des Morts
    armistice	fixed 11-11	jour de l'Armistice|fête de l'Armistice
    thanksgiving	nth 11 4 4	Thanksgiving
    christmas-eve	fixed 12-24	veille de Noël|réveillon de Noël
    christmas	fixed 12-25	Noël|jour de Noël
    orthodox-easter	orthodox +0	Pâque orthodoxe|Pâques orthodoxe|Pâques orthodoxes
    orthodox-christmas	fixed 01-07	Noël orthodoxe
    ramadan	hijri 09-01 x30	ramadan|mois de ramadan
    eid-al-fitr	hijri 10-01	Aïd el-Fitr|Aïd al-Fitr|l'Aïd el-Fitr|l'Aïd al-Fitr
    eid-al-adha	hijri 12-10	Aïd el-Adha|Aïd al-Adha|Aïd el-Kébir|l'Aïd el-Adha|l'Aïd al-Adha|l'Aïd el-Kébir
    rosh-hashanah	hebrew 1-01 -1 x3	Roch Hachana|Rosh Hashana
    yom-kippur	hebrew 1-10 -1	Yom Kippour|Kippour
    hanukkah	hebrew 3-25 -1 x9	Hanoucca|Hanouka
    passover	hebrew 8-15 -1 x9	Pessah|Pessa'h
    chinese-new-year	chinese 1-01	Nouvel An chinois|Nouvel An lunaire
    """
