/// Languages of the Latin script that have no folder, so that they aren't taken for English; `Evidence` explains the
/// rows.
let latinNeighbours: StaticString = """
    de	letters	ä ö ü ß
    de	words	der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
    de	words	dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis
    de	words	mehr durch man sein wurde sei seine ihr ihre kann gegen vom können schon wenn habe unter wir ich was will
    de	words	keine jahr jahre seit diese dieser dieses zwischen warum neue neuen
    de	words	regierung präsident minister krieg preis preise stadt land welt tag tage mann frau leben zeit
    de	words	neues neuer alle alles drei zwei prozent heute gestern morgen tot warum jetzt viel ab beim ins
    de	words	zum gegen ohne doch mal ganz ihren seinen ihnen sehen machen geht gibt steht kommt will darf
    de	words	muss müssen zeigt woche buch liebe gut besser beste dritte erste gewinnt endet ist erweitert
    de	pieces	-ung -ungen -keit -heit -lich -lichen -isch -ische -ischen -schaft -en -er -ten -tet -ern sch- ge- ver- be- ein- auf- vor- -cht
    es	letters	á é í ñ ó ú ü
    es	words	de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre
    es	words	este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han
    es	words	yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora tras según contra cómo
    es	words	durante e estos gobierno presidente
    es	words	segundo segunda primer primera tercera este oficial viaje visita fuera inicia llega según país
    es	words	presidente gobierno ministro guerra precio precios ciudad país mundo día días hombre mujer vida
    es	words	tiempo nuevo nueva nuevos tres hoy ayer mañana muerte muertos cómo cuándo dónde quién nunca
    es	words	siempre ciento solución crisis
    es	pieces	-ción -ciones -dad -idad -mente -ado -ada -ados -idos -ido -aba -ía -ían -ar -ando -iendo -ero -oso -ez -aron -ó -ños
    it	letters	à è é ì ò ù
    it	words	di e il la che in a per un è del non una i le si con da sono dei al come più ha della lo alla anche nel gli
    it	words	dalla ma su delle o dal questo l d all dell nella degli se suo sua loro ai tra stato stata essere due anni ci hanno
    it	words	era dopo fra ancora solo tutti quando chi perché cosa così molto senza contro questa fatto mi prima poi sul sulla
    it	words	presidente governo ministro guerra prezzo prezzi città paese mondo giorno giorni uomo donna
    it	words	vita nuovo nuova nuovi tre oggi ieri domani morto morti perché ecco cento casa lavoro
    it	pieces	-zione -zioni -mente -tà -are -ere -ire -ato -ata -ati -ate -ito -uto -ando -endo -ano -ono -ezza -gli -cchi -elle -tti
    pt	letters	á â ã à ç é ê í ó ô õ ú ü
    pt	words	de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua
    pt	words	ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus
    pt	words	quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos havia seja qual
    pt	words	anos sobre após contra governo são segundo
    pt	words	presidente governo ministro guerra preço preços cidade país mundo dia dias homem mulher vida
    pt	words	tempo novo nova novos três hoje ontem amanhã morte mortos cento dois duas
    pt	pieces	-ção -ções -dade -mente -ado -ada -ados -ido -ava -ia -ar -ando -endo -eiro -eira -oso -ão -ões -inho -ram -nha -lh -ou
    nl	letters	ë ï é ö ü
    nl	words	de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog worden door naar
    nl	words	heeft tot ze over hij wat die deze wordt was meer geen we ik dit kan zich tegen na wel hebben moet jaar zo mensen
    nl	words	onder al zou hun veel waar je kunnen werd had nu wil u zijn haar omdat tussen waarom nieuwe twee volgens
    nl	words	president regering minister oorlog prijs prijzen stad land wereld dag dagen man vrouw leven
    nl	words	tijd drie vandaag gisteren morgen procent dood hoe welke nooit altijd
    nl	pieces	-heid -lijk -lijke -ing -ingen -en -aar -aan -atie -iteit -isch -ische ge- ver- be- ij- sch- -oor -eer -aat -oek -ijk -tje -eld
    pl	letters	ą ć ę ł ń ó ś ź ż
    pl	words	w i z na do się nie to że jest o a od po jak za przez dla co są ale ma już oraz przy jego tym być czy który
    pl	words	która które tylko było był była może ze także więc jej ich po pod tego tej lat roku będzie jako między przed
    pl	words	bez gdy bardzo jednak my ja on ona oni dlaczego wszystko jeszcze można został została
    pl	words	prezydent rząd minister wojna wojny ceny cena miasto kraj świat dzień dni kobieta życie czas
    pl	words	nowy nowa nowe dwa dwie trzy dziś wczoraj jutro procent dlaczego wzrosły spadły
    pl	pieces	-ego -emu -ych -ymi -ów -ość -ości -cji -cja -anie -enie -nia -ski -ska -skiego -ać -ić -ować -ał -ała -iej prze- przy- roz- sz- cz- rz-
    cs	letters	á č ď é ě í ň ó ř š ť ú ů ý ž
    cs	words	a v se na je že s z do o i to za by pro ve jsem k si po jako ale jeho jsou podle od až který která které své
    cs	words	byl byla bylo byli tak při už nebo také ze pod jen jak má co není po jejich kde aby které bude před mezi
    cs	words	když ještě více však let roku být jsme proti než mu ho jí tím této tento tato proč
    cs	words	prezident vláda ministr válka války ceny cena město země svět den dny muž žena život čas nový
    cs	words	nová nové dva dvě tři dnes včera zítra procent procenta vzrostly
    cs	pieces	-ého -ému -ých -ými -ost -osti -ní -ání -ení -ský -ská -ské -ového -ovat -uje -ala -ěl -ou -ích pře- při- nej- roz-
    sk	letters	á ä č ď é í ĺ ľ ň ó ô ŕ š ť ú ý ž
    sk	words	a v sa na je že s z do o i to za by pre vo som k si po ako ale jeho sú podľa od až ktorý ktorá ktoré svoje
    sk	words	bol bola bolo boli tak pri už alebo aj zo pod len má čo nie ich kde aby bude pred medzi keď ešte viac však rokov
    sk	words	roku byť sme proti než mu ho jej tým tento táto prečo
    sk	words	prezident vláda minister vojna vojny ceny cena mesto krajina svet deň dni muž žena život čas
    sk	words	nový nová nové dva dve tri dnes včera zajtra percent percentá vzrástli
    sk	pieces	-ého -ému -ých -ými -osť -osti -nie -anie -enie -ský -ská -ské -ovať -uje -ala -el -ou -ích pre- pri- naj- roz-
    sl	letters	č š ž
    sl	words	je in v na se da za so ki s z pa tudi po od ne bi kot bo iz do bil bila bilo ali pri še že ter le kar zaradi
    sl	words	med pred ko ni lahko leta let tem to ta samo več smo ga jih svoje proti kako
    sl	words	predsednik vlada minister vojna vojne cene cena mesto država svet dan dni moški ženska
    sl	words	življenje čas nov nova novi dva dve tri danes včeraj jutri odstotka prispel
    sl	pieces	-ega -emu -ih -imi -ost -osti -lnico -nico -vni -nje -anje -ski -ska -ske -ijo -ajo -ila -iti -ati pre- pri- naj- raz-
    hr	letters	č ć đ š ž
    hr	words	je i u da na se za su od s sa ne što koji koja koje kao o ali iz ili to nije će bio bila biti po do on ona oni
    hr	words	samo još sve nakon zbog kako može kada kod među protiv kojih ovo taj ta te godine dana sam smo bi prije između
    hr	words	rekao svoje hrvatska hrvatske tijekom
    hr	words	predsjednik vlada ministar rat rata cijene cijena grad zemlja svijet dan dani čovjek žena život
    hr	words	vrijeme novi nova novo dva dvije tri danas jučer sutra posto
    hr	pieces	-ju -je -ija -ije -iti -ati -ski -skog -ske -anja -anju -ost -osti -nja -će -ima -ama -ao -ili -ala pre- pri- naj-
    ro	letters	ă â î ș ț ş ţ
    ro	words	de și în a la cu pe că din o nu se care mai un sunt pentru este ce au fost sau dar al lui ale ai lor s fi prin
    ro	words	după într ca cum unei unui această acest acesta fost avea are va vor între fără foarte când doar toate cel cei
    ro	words	cele despre până ani anul româniei președintele si in ca dupa iar sa
    ro	words	președinte guvernul ministrul război prețul prețurile oraș țară lumea zi zile om femeie viața
    ro	words	timp nou nouă noi doi două trei azi astăzi ieri mâine
    ro	pieces	-ului -ilor -elor -ție -ții -ția -ului -ează -esc -ește -ere -are -ile -ul -ea -ată -at -ut -ist -tor -or
    hu	letters	á é í ó ö ő ú ü ű
    hu	words	a az és hogy nem is egy ez azt van volt meg csak el de már még mint vagy ha ki én ami lesz sem után között
    hu	words	szerint úgy aki majd be ezt le fel minden kell lehet nagyon most itt ott így mert pedig is több ezek azok
    hu	words	ő mi ti ők két első magyar évi miért ellen
    hu	words	elnök kormány miniszter háború ár ára város ország világ nap ember nő élet idő új három ma
    hu	words	tegnap holnap százalék százalékkal nőtt
    hu	pieces	-nak -nek -ban -ben -ból -ből -hoz -hez -höz -val -vel -ság -ség -ás -és -ni -ott -ett -ött -tak -tek -kal -kel -ról -ről -tól -től -ok -ek meg- sz- gy-
    tr	letters	ç ğ ı ö ş ü â î û
    tr	words	ve bir bu da de için ile olarak çok daha olan gibi en kadar sonra ne var o ya her ki ama mi mı ise değil
    tr	words	yok göre şey ben sen biz siz onlar iki ilk yeni büyük zaman olduğu oldu dedi etti arasında üzerinde bunun
    tr	words	türkiye başkanı yıl karşı neden nasıl
    tr	words	cumhurbaşkanı hükümet bakan bakanı savaş fiyat fiyatları şehir ülke dünya gün adam kadın hayat
    tr	words	üç bugün dün yarın yüzde arttı geldi
    tr	pieces	-lar -ler -ları -leri -ların -lerin -dan -den -nın -nin -nun -nün -yor -mak -mek -acak -ecek -dığı -diği -mış -miş -lık -lik -tır -dir -dı -di -ki -lı -sı -ması -mesi
    az	letters	ç ə ğ ı ö ş ü
    az	words	və bir bu da də üçün ilə olan kimi ki daha çox sonra nə var o hər amma deyil yox görə bildirib edib olub
    az	words	mən sən biz onlar iki ilk yeni böyük zaman azərbaycan prezidenti ildə onun qarşı necə niyə
    az	pieces	-lar -lər -ları -ləri -ların -lərin -dan -dən -nın -nin -nun -mək -maq -acaq -əcək -dığı -lıq -lik -ıb -ib -dır -dir -sı -məsi
    id	words	yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih kata
    id	words	tahun sudah atau saat oleh menjadi orang ia telah adalah seperti sebagai bahwa dapat para harus namun kita dua
    id	words	satu masih hari hanya mengatakan kepada kami setelah melakukan lalu belum lain dia kalau terjadi banyak menurut
    id	words	anda hingga tak baru beberapa ketika saja jalan sekitar secara dilakukan sementara tapi sangat hal sehingga
    id	words	presiden pemerintah menteri perang harga kota negara dunia perempuan hidup waktu tiga besok
    id	words	kemarin persen naik turun tiba
    id	pieces	mem- men- meng- ber- pem- peng- -kan -nya -kah
    vi	letters	à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ đ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ
    vi	letters	ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ
    vi	words	và của là có không được cho các một những với trong người đã này để từ ra khi ông đến đó về cũng như năm
    vi	words	việt nam nhiều vào tại trên sẽ phải đang hơn theo thì sau hai ở bị nước làm mà nhà ngày nếu vì chỉ tôi anh
    vi	pieces	ng- nh- tr- ngh- kh- -nh -ng -ch
    sv	letters	å ä ö é
    sv	words	och i att det som på är av för en den till med de inte om ett har var han men så från vi kan jag sig när man vid
    sv	words	nu också efter eller hade ut skulle hon under ska ska vara mot då in upp blir över mer där alla andra dem sin
    sv	words	än mycket bara ha detta här år kommer år två mellan varför nya sina
    sv	words	president presidenten regeringen minister krig kriget pris priset stad land världen dag dagar
    sv	words	man kvinna liv tid ny nytt tre idag igår imorgon procent dör kom kommit
    sv	pieces	-ning -ningen -arna -erna -orna -het -heten -lig -liga -ligt -ade -isk -iska -ande -ar -or -en -et -ts -skt sk- för- -tion -tionen
    da	letters	æ ø å é
    da	words	og i at det er en til på af for med de den der som ikke har et var han men om sig kan fra så vi jeg ved også
    da	words	efter eller havde hun skal være blev blive mod nu ud over op når man mere hvor alle andre dem sin sine end meget
    da	words	kun have dette år to mellem hvorfor nye hvad bliver af nogle få lige sagde siger
    da	words	præsident præsidenten regeringen minister krig krigen pris prisen by land verden dag dage mand
    da	words	kvinde liv tid ny nyt tre i dag går morgen procent død kom kommet af vil mere
    da	pieces	-ning -ningen -erne -ene -hed -heden -lig -lige -ligt -ede -isk -iske -ende -er -en -et -tion -tionen for- -else -elser hv- -øg -ejd -ejde -øj -igt præ- arbejd-
    no	letters	æ ø å é ò ô
    no	words	og i det er en til på av for med de den som ikke har et var han men om seg kan fra så vi jeg ved også å at
    no	words	etter eller hadde hun skal være ble bli mot nå ut over opp når man mer hvor alle andre dem sin sine enn mye
    no	words	bare ha dette år to mellom hvorfor nye hva blir noen få sier sa fått ifølge millioner disse
    no	words	president presidenten regjeringen minister krig krigen pris prisen by land verden dag dager
    no	words	mann kvinne liv tid ny nytt tre i dag går morgen prosent død kom kommet vil
    no	pieces	-ning -ningen -ene -het -heten -lig -lige -et -isk -iske -ende -er -en -sjon -sjonen for- -else hv- -øk -eid -eide -øy -asjon -dde
    fi	letters	ä ö å
    fi	words	ja on ei että se oli hän joka mutta myös kun ovat jo tai kuin niin hänen mukaan sen vain ole olla sekä jos
    fi	words	nyt kuitenkin mitä minä tämä tästä siitä jotka voi ollut mukaan vielä kaikki sitä enää sanoo sanoi vuoden vuonna
    fi	words	ennen jälkeen miksi uusi suomen eivät kanssa
    fi	words	presidentti hallitus ministeri sota hinta kaupunki maa maailma päivä päivää mies nainen elämä
    fi	words	aika uuden kaksi kolme tänään eilen huomenna prosenttia nousi laski
    fi	pieces	-ssa -ssä -sta -stä -lla -llä -lta -ltä -lle -ksi -inen -nen -sen -taan -tään -vat -vät -uus -yys -iin -een -aan -ään -tta -ttä -jen -ista -issa -kaan -ttia -tia -yn
    et	letters	ä õ ö ü š ž
    et	words	ja on ei et see oli ta kes aga ka kui mis siis nii oma tema või kuid seda selle ning veel pärast oleks olla
    et	words	nad me ma juba ainult aasta aastal eesti kõik üle ole välja enne miks kuni
    et	words	president valitsus minister sõda hind linn riik maailm päev mees naine elu aeg uus kaks kolm
    et	words	täna eile homme protsenti
    et	pieces	-sse -ga -ks -mine -mise -line -lise -nud -tud -vad -dest -use -ast
    lv	letters	ā č ē ģ ī ķ ļ ņ š ū ž
    lv	words	un ir ar par no ka uz kas to arī tas bija gada kā ne pēc pie bet vai līdz tika šo savu viņš viņa jau latvijas
    lv	words	latvijā vairāk lai tiek ko viņi tikai būs nav gadā pret starp
    lv	pieces	-šana -šanas -jām -jās -iem -ību -ība -ības -usi -ušas -ums -uma -ēja -āja -am -ās -ais aiz- -ību
    lt	letters	ą č ę ė į š ų ū ž
    lt	words	ir kad yra tai su į iš buvo ne kaip bet o jau dėl apie už jis ji tik nuo dar kurie per pagal lietuvos lietuvoje
    lt	words	metų metais arba taip pat prie po savo jo jos bus nėra gali tarp prieš
    lt	pieces	-imas -imo -ymas -iai -ais -oje -uose -iams -ėjo -ančių -ius -ių -ybė -ybės -umas -tų -ai -as -is -us
    is	letters	á ð é í ó ú ý þ æ ö
    is	words	og í að á er sem til um við með fyrir en það af var ekki hann því þessi frá hún eru hefur þeir þá svo ég ekki
    is	words	eftir hafa yfir þar voru ef sér verið segir íslands ár milli
    is	pieces	-inn -inu -num -ins -ður -ir -ar -ur -um -unni -ingu -legt -lega -leg -andi
    ca	letters	à ç è é í ï ò ó ú ü
    ca	words	de la que el i a en els les un per amb no una es al del com més però l d n s ha és són aquest aquesta seva seu
    ca	words	dels als també ser entre quan fins des molt anys hi ho tot sobre van va després perquè pel pels sense cap dos
    ca	words	president govern ministre guerra preu preus ciutat país món dia dies home dona vida temps nou
    ca	words	nova tres avui ahir demà cent arribat
    ca	pieces	-ció -cions -tat -ats -ades -ava -ència -itat
    sq	letters	ç ë
    sq	words	të e në dhe i që për me një nga është do ka se si u më nuk por kjo ky janë kanë edhe tij saj pas ai ajo ishte
    sq	words	shqipërisë kosovës mund gjithë këtë tha duke deri ndaj vetëm ose
    sq	pieces	-ve -shme -isë -it -ën -ëve -ës -uar -ur -imi -imin -imit -shëm sh- gj- nj- -më
    sw	words	ya na wa kwa ni katika la kuwa za cha hiyo huo hii huu yake wake ambao ambaye kama lakini pia au watu rais
    sw	words	nchi mwaka baada hata siku kila sana alisema amesema wakati kati hilo vya mwa bado
    sw	pieces	ali- ame- ana- wana- ili- -isha -iwa
    la	words	et in est non ad ut cum sed qui quae quod ex per de si ab sunt aut nec atque enim eius esse hoc ipsum dolor sit
    la	words	amet ac quam tamen nunc sic tempor incididunt labore dolore magna aliqua veniam quis nostrud ullamco laboris nisi
    la	pieces	-orum -arum -ibus -ae -ntur -unt -itur -etur
    """
