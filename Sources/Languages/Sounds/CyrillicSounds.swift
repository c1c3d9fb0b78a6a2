/// What Cyrillic letters sound like, those of Russian and its neighbours, endings of case included; `SoundTable`
/// explains the rows.
let cyrillicSounds: StaticString = """
    а	.	a
    б	.	b
    в	.	vw
    г	.	gh
    ґ	.	g
    ғ	.	g
    д	.	d
    дж	.	JZ
    дз	.	Jzc
    дзь	.	Jzc
    цз	.	Jc
    е	.	iay
    ё	.	iu
    ж	.	ZJ
    з	.	zs
    и	.	iy
    й	.	iy
    к	.	k
    кс	.	k s
    қ	.	kg
    л	.	l
    м	.	m
    н	.	n
    нг	.	n g?
    ң	.	n g?
    о	.	u
    ө	.	iu
    п	.	p
    р	.	r
    с	.	s
    т	.	t
    тс	.	c
    тч	.	C
    тш	.	C
    у	.	uw
    ў	.	wuv
    ү	.	iu
    ұ	.	u
    ф	.	fT
    х	.	h
    хр	^	hk r
    ҳ	.	h
    һ	.	h
    ц	.	csC
    ч	.	C
    чж	.	ZJC
    ҷ	.	J
    џ	.	J
    ђ	.	dJ
    ћ	.	C
    ш	.	S
    щ	.	SC
    зж	.	Z
    сч	.	SC
    ы	.	iu
    э	.	ia
    ә	.	a
    є	.	iay
    ю	.	yi? u
    я	.	yi? a
    і	.	iy
    ї	.	iy
    ӣ	.	iy
    ӯ	.	uw
    ј	.	iy
    љ	.	l y?
    њ	.	n y?
    ого	$	u g? u
    его	$	ia g? u
    овым	$	u vw i m?
    евым	$	ia vw i m?
    ёвым	$	iu vw i m?
    иным	$	i n i m?
    ским	$	s k i m?
    ском	$	s k u m?
    скому	$	s k u m? u
    ными	$	n i m? i
    """
