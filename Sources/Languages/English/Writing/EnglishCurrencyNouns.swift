/// Currencies: code of ISO 4217, gender, lemma, plural where it is irregular, sign before the digits; the usual name first.
let englishCurrencies = NounTable(
    """
    USD	n	dollar		$+
    USD	n	US dollar		
    EUR	n	euro		€+
    GBP	n	pound		£+
    GBP	n	pound ~sterling		
    RUB	n	rouble		
    RUB	n	ruble		
    JPY	n	yen	yen	¥+
    CNY	n	yuan	yuan	
    INR	n	rupee		₹+
    INR	n	Indian rupee		
    CAD	n	Canadian dollar		
    AUD	n	Australian dollar		
    NZD	n	New Zealand dollar		
    SGD	n	Singapore dollar		
    HKD	n	Hong Kong dollar		
    TWD	n	Taiwan dollar		
    LBP	n	Lebanese pound		
    EGP	n	Egyptian pound		
    SYP	n	Syrian pound		
    SDG	n	Sudanese pound		
    CHF	n	Swiss franc		
    XOF	n	CFA franc		
    SEK	n	Swedish krona	Swedish kronor	
    NOK	n	Norwegian krone	Norwegian kroner	
    DKK	n	Danish krone	Danish kroner	
    ISK	n	Icelandic krona	Icelandic kronur	
    CZK	n	Czech koruna		
    PLN	n	zloty	zlotys	
    PLN	n	Polish zloty	Polish zlotys	
    HUF	n	forint		
    HUF	n	Hungarian forint		
    RON	n	Romanian leu	Romanian lei	
    BGN	n	Bulgarian lev	Bulgarian leva	
    UAH	n	hryvnia		
    UAH	n	Ukrainian hryvnia		
    BYN	n	Belarusian rouble		
    BYN	n	Belarusian ruble		
    KZT	n	tenge	tenge	
    UZS	n	Uzbek som	Uzbek soms	
    KGS	n	Kyrgyz som	Kyrgyz som	
    TJS	n	somoni	somoni	
    TMT	n	Turkmen manat	Turkmen manat	
    AZN	n	Azerbaijani manat	Azerbaijani manat	
    GEL	n	lari	lari	
    GEL	n	Georgian lari	Georgian lari	
    AMD	n	Armenian dram	Armenian dram	
    TRY	n	lira	lira	
    TRY	n	Turkish lira	Turkish liras	
    ILS	n	shekel		
    ILS	n	Israeli shekel		
    SAR	n	Saudi riyal		
    QAR	n	Qatari riyal		
    OMR	n	Omani rial		
    YER	n	Yemeni rial		
    IRR	n	Iranian rial		
    AED	n	dirham		
    AED	n	UAE dirham		
    MAD	n	Moroccan dirham		
    KWD	n	Kuwaiti dinar		
    JOD	n	Jordanian dinar		
    IQD	n	Iraqi dinar		
    BHD	n	Bahraini dinar		
    TND	n	Tunisian dinar		
    DZD	n	Algerian dinar		
    LYD	n	Libyan dinar		
    RSD	n	Serbian dinar		
    MYR	n	ringgit	ringgit	
    MYR	n	Malaysian ringgit	Malaysian ringgit	
    IDR	n	rupiah	rupiah	
    IDR	n	Indonesian rupiah	Indonesian rupiah	
    THB	n	baht	baht	
    VND	n	dong	dong	
    PHP	n	Philippine peso		
    KRW	n	won	won	
    KRW	n	South Korean won	South Korean won	
    MNT	n	tugrik	tugrik	
    PKR	n	Pakistani rupee		
    LKR	n	Sri Lankan rupee		
    NPR	n	Nepalese rupee		
    BDT	n	taka	taka	
    AFN	n	afghani		
    MXN	n	Mexican peso		
    MXN	n	peso		
    ARS	n	Argentine peso		
    CLP	n	Chilean peso		
    COP	n	Colombian peso		
    BRL	n	Brazilian real	Brazilian reais	
    ZAR	n	rand	rand	
    ZAR	n	South African rand	South African rand	
    NGN	n	naira	naira	
    KES	n	Kenyan shilling		
    ETB	n	Ethiopian birr	Ethiopian birr	
    FRF	n	French franc		
    BTC	n	bitcoin		
    """)
