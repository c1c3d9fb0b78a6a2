/// What Latin letters sound like in the names of any language; `SoundTable` explains the rows.
let latinSounds: StaticString = """
    schtsch	.	SC
    chtch	.	SC
    tsch	.	C
    dsch	.	J
    shch	.	SC
    sch	.	S s? k?	nl
    sch	.	S
    tch	.	C
    dzh	.	J
    ch	.	SCkh	fr|pt
    ch	.	hkSC	de|pl|cs|sk|nl
    ch	.	kCSh	it
    ch	.	CSkh
    chr	.	k r
    sh	.	S
    zh	.	ZJ
    kh	.	hk
    ph	.	f
    th	.	tTds
    gh	.	g?
    ght	.	t g?
    igh	.	i g?
    ts	.	c
    tz	.	c
    sz	.	s	hu
    sz	.	Ss
    cz	.	Cc
    rz	.	rZ z?
    zs	.	Z	hu
    dz	.	Jz
    dj	.	JZ
    dg	~	J
    tj	.	tC y
    ck	.	k
    qu	.	k w?
    q	.	CkJ	zh
    q	.	kCg
    j	.	yJZ	de|nl|sv|no|nb|da|fi|et|lv|lt|pl|cs|sk|sl|hr|sr|bs|hu|is|sq
    j	.	hyJ	es
    j	.	ZJ	fr|pt|ro|tr
    j	.	JZhy
    x	^	sSzhk
    x	.	k s
    cc	~	Ck
    cch	.	k
    c	~	scC
    c	.	JsCk	tr|az
    c	.	ckC	pl|cs|sk|hr|sr|sl|bs|hu|lv|lt|et|sq
    c	.	kcsCJ
    g	~	gJZh
    gg	~	Jg
    g	.	g
    gn	.	n g? y?
    kn	^	n k?
    wr	^	r w?
    mc	^	m a? k
    pf	.	f p?
    mb	$	m b?
    ng	.	n g?
    ff	$	vf
    ault	$	u l? t?
    eau	.	u
    eaux	$	u s?
    aux	$	u k? s?
    eux	$	iu k? s?
    oux	$	u k? s?
    ois	$	u ia s?
    ais	$	ia s?
    ouis	$	u i s?
    les	$	l s?
    ges	$	gJZ s?
    et	$	ia t?
    ot	$	u t?
    que	$	k
    ques	$	k s?
    oi	.	u ia
    ou	.	uw
    oo	.	u
    ee	.	i
    ie	.	i
    eu	.	iua
    ae	.	ia
    oe	.	iu
    ue	.	iu
    aa	.	a
    a	.	a
    e	.	ia
    i	.	iy
    o	.	u
    u	.	uwa
    y	.	iy
    b	.	b
    d	.	d
    f	.	fv
    h	^	h
    h	=	h?
    h	.	h
    k	.	k
    l	.	l
    m	.	m
    n	.	n
    p	.	p
    r	.	r
    s	.	sz
    t	.	t
    v	.	vf
    w	.	wv
    z	.	zcs
    ç	.	sC
    č	.	C
    ć	.	C
    š	.	S
    ś	.	S
    ş	.	S
    ș	.	S
    ž	.	Z
    ź	.	Z
    ż	.	Z
    đ	.	dJ
    ð	.	dT
    þ	.	Tt
    ř	.	r Z?
    ğ	.	g?
    ñ	.	n y?
    ń	.	n y?
    ł	.	lw
    ß	.	s
    ø	.	iu
    ö	.	iu
    ü	.	iu
    å	.	ua
    æ	.	ia
    œ	.	iu
    ə	.	a
    ı	.	i
    """
