/// What Arabic letters sound like in native and in foreign names; `SoundTable` explains the rows.
let arabicSounds: StaticString = """
    ال	^	a? l?
    وال	^	w? a? l?
    ا	^	aiu
    أ	.	aiu
    إ	.	ia
    آ	.	a
    ا	.	a
    ٱ	^	a?
    ى	.	ai
    ء	.	a?
    ئ	.	iay
    ؤ	.	ua
    ع	.	aiu?
    ب	.	bp
    پ	.	p
    ت	.	t
    تش	.	C
    تس	.	c
    ث	.	Tst
    ج	.	JgZ
    چ	.	CJ
    ح	.	h
    خ	.	h
    د	.	d
    دج	.	J
    دز	.	Jz
    ذ	.	dz
    ر	.	r
    ز	.	zc
    ژ	.	Z
    س	.	s
    ش	.	SC
    شتش	.	SC
    ص	.	s
    ض	.	dz
    ط	.	t
    ظ	.	zd
    غ	.	gh
    ف	.	fv
    ڤ	.	v
    ق	.	kg
    ڨ	.	g
    ك	.	k
    ک	.	k
    كس	.	k s
    گ	.	g
    ڭ	.	n g?
    ݣ	.	g
    ل	.	l
    م	.	m
    ن	.	n
    نغ	.	n g?
    نج	.	n gJZ?
    نك	$	n gk?
    ه	$	h?
    ه	.	h
    ھ	.	h
    ہ	.	h
    ة	.	a t?
    و	^	wuv
    و	.	uwv
    وو	.	uwv
    ي	.	iy
    يي	.	iy
    ی	.	iy
    ے	.	ia
    """
