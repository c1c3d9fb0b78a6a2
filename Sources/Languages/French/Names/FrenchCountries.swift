/// Countries and what belongs to them: kind, ISO 3166-1 code, approved form, variants with adjectives and inhabitants.
let frenchCountries: StaticString = """
    place	RU	Russie	Fédération de Russie	russe|russes
    place	US	États-Unis	États-Unis d'Amérique|Etats-Unis|USA|É.-U.|Amérique	américain|américaine|américains|américaines
    place	GB	Royaume-Uni	Grande-Bretagne	britannique|britanniques
    place	FR	France	République française|Hexagone	français|française|françaises
    place	DE	Allemagne	RFA	allemand|allemande|allemands|allemandes
    place	IT	Italie		italien|italienne|italiens|italiennes
    place	ES	Espagne		espagnol|espagnole|espagnols|espagnoles
    place	PT	Portugal		portugais|portugaise|portugaises
    place	NL	Pays-Bas	Hollande	néerlandais|néerlandaise|néerlandaises
    place	BE	Belgique		belge|belges
    place	LU	Luxembourg		luxembourgeois|luxembourgeoise|luxembourgeoises
    place	CH	Suisse	Confédération helvétique	suisse|suisses|helvétique|helvétiques
    place	AT	Autriche		autrichien|autrichienne|autrichiens|autrichiennes
    place	PL	Pologne		polonais|polonaise|polonaises
    place	CZ	Tchéquie	République tchèque	tchèque|tchèques
    place	HU	Hongrie		hongrois|hongroise|hongroises
    place	RO	Roumanie		roumain|roumaine|roumains|roumaines
    place	BG	Bulgarie		bulgare|bulgares
    place	GR	Grèce		grec|grecque|grecs|grecques
    place	IE	Irlande		irlandais|irlandaise|irlandaises
    place	NO	Norvège		norvégien|norvégienne|norvégiens|norvégiennes
    place	SE	Suède		suédois|suédoise|suédoises
    place	FI	Finlande		finlandais|finlandaise|finlandaises
    place	DK	Danemark		danois|danoise|danoises
    place	UA	Ukraine		ukrainien|ukrainienne|ukrainiens|ukrainiennes
    place	BY	Biélorussie	Bélarus	biélorusse|biélorusses|bélarusse|bélarusses
    place	MD	Moldavie	Moldova	moldave|moldaves
    place	GE	Géorgie		géorgien|géorgienne|géorgiens|géorgiennes
    place	AM	Arménie		arménien|arménienne|arméniens|arméniennes
    place	AZ	Azerbaïdjan		azerbaïdjanais|azerbaïdjanaise|azerbaïdjanaises|azéri|azérie|azéris|azéries
    place	KZ	Kazakhstan		kazakh|kazakhe|kazakhs|kazakhes|kazakhstanais|kazakhstanaise
    place	UZ	Ouzbékistan		ouzbek|ouzbèke|ouzbeks|ouzbèkes
    place	TJ	Tadjikistan		tadjik|tadjike|tadjiks|tadjikes
    place	CN	Chine	République populaire de Chine	chinois|chinoise|chinoises
    place	TW	Taïwan		taïwanais|taïwanaise|taïwanaises
    place	JP	Japon		japonais|japonaise|japonaises|nippon|nippone|nippons|nippones
    place	KR	Corée du Sud	République de Corée	sud-coréen|sud-coréenne|sud-coréens|sud-coréennes
    place	KP	Corée du Nord	RPDC	nord-coréen|nord-coréenne|nord-coréens|nord-coréennes
    place	IN	Inde		indien|indienne|indiens|indiennes
    place	PK	Pakistan		pakistanais|pakistanaise|pakistanaises
    place	AF	Afghanistan		afghan|afghane|afghans|afghanes
    place	IR	Iran		iranien|iranienne|iraniens|iraniennes
    place	IQ	Irak	Iraq	irakien|irakienne|irakiens|irakiennes
    place	SY	Syrie		syrien|syrienne|syriens|syriennes
    place	LB	Liban		libanais|libanaise|libanaises
    place	JO	Jordanie		jordanien|jordanienne|jordaniens|jordaniennes
    place	IL	Israël		israélien|israélienne|israéliens|israéliennes
    place	PS	Palestine		palestinien|palestinienne|palestiniens|palestiniennes
    place	SA	Arabie saoudite	Arabie Saoudite	saoudien|saoudienne|saoudiens|saoudiennes
    place	AE	Émirats arabes unis	Émirats|EAU	émirati|émiratie|émiratis|émiraties|émirien|émirienne|émiriens|émiriennes
    place	QA	Qatar		qatari|qatarie|qataris|qataries|qatarien|qatarienne|qatariens|qatariennes
    place	YE	Yémen		yéménite|yéménites
    place	TR	Turquie		turc|turque|turcs|turques
    place	EG	Égypte		égyptien|égyptienne|égyptiens|égyptiennes
    place	TN	Tunisie		tunisien|tunisienne|tunisiens|tunisiennes
    place	DZ	Algérie		algérien|algérienne|algériens|algériennes
    place	MA	Maroc		marocain|marocaine|marocains|marocaines
    place	SN	Sénégal		sénégalais|sénégalaise|sénégalaises
    place	CA	Canada		canadien|canadienne|canadiens|canadiennes
    place	BR	Brésil		brésilien|brésilienne|brésiliens|brésiliennes
    """
