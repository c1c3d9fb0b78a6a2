/// Cities, after GeoNames (geonames.org, CC BY 4.0; scripts/make-cities): kind, id, approved form, variants.
let englishCities: StaticString = """
    place	g1796236	Shanghai		
    place	g1816670	Beijing		
    place	g1795565	Shenzhen		
    place	g1809858	Guangzhou		
    place	g2314302	Kinshasa		
    place	g745044	Istanbul		
    place	g2332459	Lagos		
    place	g1566083	Ho Chi Minh City		
    place	g1815286	Chengdu		
    place	g1172451	Lahore		
    place	g1275339	Mumbai		
    place	g3448439	Sao Paulo		
    place	g3530597	Mexico City		
    place	g1174872	Karachi		
    place	g1792947	Tianjin		
    place	g1273294	Delhi		
    place	g1791247	Wuhan		
    place	g524901	Moscow		
    place	g1185241	Dhaka		
    place	g1835848	Seoul		
    place	g1850147	Tokyo		
    place	g1812545	Dongguan		
    place	g360630	Cairo		
    place	g1790630	Xian		
    place	g993800	Johannesburg		
    place	g1799962	Nanjing		
    place	g1808926	Hangzhou		
    place	g1811103	Foshan		
    place	g2643743	London		
    place	g5128581	New York City	New York	
    place	g1642911	Jakarta		
    place	g1277333	Bengaluru		
    place	g1581130	Hanoi		
    place	g1668341	Taipei		
    place	g3936456	Lima		
    place	g3688689	Bogota		
    place	g1814906	Chongqing		
    place	g1819729	Hong Kong		
    place	g98182	Baghdad		
    place	g1790842	Wuzhong		
    place	g1797929	Qingdao		
    place	g112931	Tehran		
    place	g2034937	Shenyang		
    place	g1269843	Hyderabad		
    place	g3451190	Rio de Janeiro		
    place	g1886760	Suzhou		
    place	g11072148	Puxi		
    place	g1279233	Ahmedabad		
    place	g2293538	Abidjan		
    place	g1798524	Pudong		
    place	g2147714	Sydney		
    place	g1880252	Singapore		
    place	g2158177	Melbourne		
    place	g160263	Dar es Salaam		
    place	g498817	Saint Petersburg	St Petersburg|St. Petersburg	
    place	g361058	Alexandria		
    place	g2037013	Harbin		
    place	g1609350	Bangkok		
    place	g1808722	Hefei		
    place	g1814087	Dalian		
    place	g2335204	Kano		
    place	g3369157	Cape Town		
    place	g1168197	Peshawar		
    place	g2038180	Changchun		
    place	g105343	Jeddah		
    place	g1264527	Chennai		
    place	g1275004	Kolkata		
    place	g1790645	Xiamen		
    place	g1255364	Surat		
    place	g1298824	Yangon		
    place	g13308620	Bao'an		
    place	g1138958	Kabul		
    place	g184745	Nairobi		
    place	g1790923	Wuxi		
    place	g360995	Giza		
    place	g1805753	Jinan		
    place	g1793511	Taiyuan		
    place	g1784658	Zhengzhou		
    place	g2460596	Bamako		
    place	g108410	Riyadh		
    place	g12908892	New Taipei City		
    place	g12747063	New Territories		
    place	g1795270	Shijiazhuang		
    place	g1205733	Chattogram		
    place	g344979	Addis Ababa		
    place	g1804651	Kunming		
    place	g6986104	Zhongshan		
    place	g1799869	Nanning		
    place	g1795940	Shantou		
    place	g5368361	Los Angeles		
    place	g1179400	Faisalabad		
    place	g292223	Dubai		
    place	g1848354	Yokohama		
    place	g1810821	Fuzhou		
    place	g1799397	Ningbo		
    place	g2553604	Casablanca		
    place	g2339354	Ibadan		
    place	g1798425	Puyang		
    place	g323786	Ankara		
    place	g1794903	Shiyan		
    place	g2950159	Berlin		
    place	g1793346	Tangshan		
    place	g1166993	Rawalpindi		
    place	g13512505	Luliang		
    place	g1007311	Durban		
    place	g1815456	Changzhou		
    place	g1838524	Busan		
    place	g3117735	Madrid		
    place	g1871859	Pyongyang		
    place	g1785286	Zibo		
    place	g1259229	Pune		
    place	g750269	Bursa		
    place	g1815577	Changsha		
    place	g1692192	Quezon City		
    place	g1269515	Jaipur		
    place	g1809461	Guiyang		
    place	g1529102	Urumqi		
    place	g1625822	Surabaya		
    place	g1843564	Incheon		
    place	g1804430	Lanzhou		
    place	g3646738	Caracas		
    place	g703448	Kyiv	Kiev	
    place	g311046	Izmir		
    place	g1806776	Huizhou		
    place	g3435910	Buenos Aires		
    place	g1809078	Haikou		
    place	g1668399	Taichung		
    place	g1267995	Kanpur		
    place	g6167865	Toronto		
    place	g3652462	Quito		
    place	g2174003	Brisbane		
    place	g2240449	Luanda		
    place	g1853909	Osaka		
    place	g1803318	Linyi		
    place	g1816971	Baoding		
    place	g1673820	Kaohsiung		
    place	g5110302	Brooklyn		
    place	g3657509	Guayaquil		
    place	g3470127	Belo Horizonte		
    place	g1800480	Minhang		
    place	g11995100	Bazhong		
    place	g3450554	Salvador		
    place	g2352778	Abuja		
    place	g1200109	Gazipur		
    place	g4887398	Chicago		
    place	g1791388	Wenzhou		
    place	g1649378	Bekasi		
    place	g2253354	Dakar		
    place	g1581298	Haiphong		
    place	g1785725	Yunfu		
    place	g6619347	Navi Mumbai		
    place	g53654	Mogadishu		
    place	g2298890	Kumasi		
    place	g1650357	Bandung		
    place	g1177662	Gujranwala		
    place	g1797873	Huai'an		
    place	g1214520	Medan		
    place	g1264733	Lucknow		
    place	g2357048	Ouagadougou		
    place	g1262180	Nagpur		
    place	g3399415	Fortaleza		
    place	g3687925	Cali		
    place	g2063523	Perth		
    place	g1835329	Daegu		
    place	g2507480	Algiers		
    place	g1800163	Nanchang		
    place	g587084	Baku		
    place	g2036892	Hohhot		
    place	g1856057	Nagoya		
    place	g3169070	Rome		
    place	g5133273	Queens		
    place	g4699066	Houston		
    place	g124665	Mashhad		
    place	g1795855	Shaoxing		
    place	g1799722	Nantong		
    place	g1816917	Baoshan		
    place	g1819609	Kowloon		
    place	g1787093	Yantai		
    place	g314830	Gaziantep		
    place	g922704	Lubumbashi		
    place	g3663517	Manaus		
    place	g909137	Lusaka		
    place	g3469058	Brasilia		
    place	g1790437	Zhuhai		
    place	g3492908	Santo Domingo		
    place	g2365267	Lome		
    place	g1169825	Multan		
    place	g3553478	Havana		
    place	g1645524	Depok		
    place	g2038432	Baotou		
    place	g2988507	Paris		
    place	g1273865	Coimbatore		
    place	g12359313	Qingyang		
    place	g2324774	Port Harcourt		
    place	g964137	Pretoria		
    place	g3860259	Cordoba		
    place	g209228	Mbuji-Mayi		
    place	g170063	Aleppo		
    place	g1785623	Kunshan		
    place	g99071	Al Mawsil al Jadidah		
    place	g1791681	Weifang		
    place	g1783621	Zunyi		
    place	g388349	Al Basrah al Qadimah		
    place	g3911925	La Paz		
    place	g10859300	Lianyungang		
    place	g3674962	Medellin		
    place	g1269743	Indore		
    place	g2260535	Brazzaville		
    place	g1512569	Tashkent		
    place	g1810638	Ganzhou		
    place	g1526384	Almaty		
    place	g379252	Khartoum		
    place	g2911298	Hamburg		
    place	g2128295	Sapporo		
    place	g1794035	Songjiang		
    place	g2306104	Accra		
    place	g3464975	Curitiba		
    place	g8347664	Ordos		
    place	g71137	Sanaa		
    place	g2422465	Conakry		
    place	g1625084	Tangerang		
    place	g3981609	Tijuana		
    place	g276781	Beirut		
    place	g1797121	Jieyang		
    place	g2036502	Jilin		
    place	g1806508	Jiading		
    place	g683506	Bucharest		
    place	g2422488	Camayenne		
    place	g195272	Kakamega		
    place	g1796134	Shangqiu		
    place	g1800146	Nanchong		
    place	g1668355	Tainan		
    place	g2037799	Datong		
    place	g2335727	Kaduna		
    place	g365137	Omdurman		
    place	g1715348	Davao		
    place	g1254661	Thane		
    place	g3526683	Iztapalapa		
    place	g316541	Diyarbakr		
    place	g3904906	Santa Cruz de la Sierra		
    place	g1253573	Vadodara		
    place	g325363	Adana		
    place	g1799629	Nanyang		
    place	g292968	Abu Dhabi		
    place	g1633070	Palembang		
    place	g292672	Sharjah		
    place	g1275841	Bhopal		
    place	g1806299	Jiangmen		
    place	g2347283	Benin City		
    place	g1815251	Jiangyin		
    place	g1810845	Fuyang		
    place	g6077243	Montreal		
    place	g11838258	Bayan Nur		
    place	g3633009	Maracaibo		
    place	g1815395	Chaozhou		
    place	g625144	Minsk		
    place	g3054643	Budapest		
    place	g1797945	Qingyuan		
    place	g1793724	Taian		
    place	g1258393	Rasapudipalem		
    place	g7626690	Pimpri-Chinchwad		
    place	g1720151	Caloocan		
    place	g756135	Warsaw		
    place	g953781	Soweto		
    place	g1627896	Semarang		
    place	g3521081	Puebla		
    place	g2761369	Vienna		
    place	g3128760	Barcelona		
    place	g1260086	Patna		
    place	g99072	Mosul		
    place	g12165956	Kallakurichi		
    place	g232422	Kampala		
    place	g1788852	Xining		
    place	g7283386	Changshu		
    place	g1807681	Huainan		
    place	g2538475	Rabat		
    place	g3390760	Recife		
    place	g5308655	Phoenix		
    place	g3529612	Ecatepec de Morelos		
    place	g1802206	Luan		
    place	g3625549	Valencia		
    place	g1264728	Ludhiana		
    place	g1787746	Yancheng		
    place	g1496747	Novosibirsk		
    place	g95446	Erbil		
    place	g1863967	Fukuoka		
    place	g1793505	Taizhou		
    place	g2037860	Daqing		
    place	g1701668	Manila		
    place	g1791236	Wuhu		
    place	g3991164	Santiago de Queretaro		
    place	g1813325	Dazhou		
    place	g1787227	Yangzhou		
    place	g3998655	Leon de los Aldama		
    place	g104515	Makkah		
    place	g4560349	Philadelphia		
    place	g1821306	Phnom Penh		
    place	g1809498	Guilin		
    place	g170654	Damascus		
    place	g1167528	Quetta		
    place	g1784853	Zhaoqing		
    place	g2326016	Onitsha		
    place	g1800627	Mianyang		
    place	g2193733	Auckland		
    place	g418863	Isfahan		
    place	g12358576	Wanzhou		
    place	g1526273	Astana		
    place	g890299	Harare		
    place	g2274895	Monrovia		
    place	g1798449	Putian		
    place	g1859642	Kawasaki		
    place	g3462377	Goiania		
    place	g4726206	San Antonio		
    place	g1859171	Kobe		
    place	g2673730	Stockholm		
    place	g4013708	Ciudad Juarez		
    place	g1586203	Can Tho		
    place	g2867714	Munich		
    place	g1336135	Khulna		
    place	g3405870	Belem		
    place	g1486209	Yekaterinburg		
    place	g3452925	Porto Alegre		
    place	g1786657	Yinchuan		
    place	g5125771	Manhattan		
    place	g1261731	Nashik		
    place	g3439389	Asuncion		
    place	g1814870	Yiwu		
    place	g3979770	Zapopan		
    place	g1622786	Makassar		
    place	g2078025	Adelaide		
    place	g1797353	Quanzhou		
    place	g1264521	Madurai		
    place	g1805528	Jinhua		
    place	g1857910	Kyoto		
    place	g1806602	Cixi		
    place	g1791121	Changde		
    place	g1735161	Kuala Lumpur		
    place	g308464	Kayseri		
    place	g1804879	Kaifeng		
    place	g2038632	Anshan		
    place	g128747	Karaj		
    place	g1283240	Kathmandu		
    place	g1835235	Daejeon		
    place	g10942359	Baoji		
    place	g1793771	Suqian		
    place	g1803300	Liuzhou		
    place	g1254361	Tirunelveli		
    place	g306571	Konya		
    place	g1787331	Zhangjiagang		
    place	g1279259	Agra		
    place	g8581443	South Tangerang		
    place	g113646	Tabriz		
    place	g706483	Kharkiv	Kharkov	
    place	g1797658	Jinjiang		
    place	g1271951	Faridabad		
    place	g1816234	Bozhou		
    place	g1797318	Qujing		
    place	g5391811	San Diego		
    place	g1841811	Gwangju		
    place	g1784990	Zhanjiang		
    place	g2037355	Fushun		
    place	g1258847	Rajkot		
    place	g1801792	Luoyang		
    place	g4005539	Guadalajara		
    place	g5110266	The Bronx		
    place	g1802875	Guankou		
    place	g1580240	Hue		
    place	g3173435	Milan		
    place	g1262111	Najafgarh		
    place	g2427123	N'Djamena		
    place	g1808963	Handan		
    place	g1183460	Bannu		
    place	g1786764	Yichang		
    place	g1070940	Antananarivo		
    place	g1808198	Heze		
    place	g2293521	Abobo		
    place	g1269300	Jamshedpur		
    place	g2232593	Douala		
    place	g323777	Antalya		
    place	g99532	Basrah	Basra	
    place	g4684888	Dallas		
    place	g6940394	Saitama		
    place	g1270926	Gorakhpur		
    place	g2440485	Niamey		
    place	g8533133	Liupanshui		
    place	g1684308	Taguig		
    place	g1801180	Maoming		
    place	g5913490	Calgary		
    place	g2210247	Tripoli		
    place	g109223	Madinah		
    place	g2220957	Yaounde		
    place	g6295587	Batam		
    place	g1797551	Qinzhou		
    place	g1801934	Luohe		
    place	g1790587	Xiangyang		
    place	g1806408	Yangjiang		
    place	g1786760	Yixing		
    place	g1259652	Pimpri		
    place	g1583992	Da Nang		
    place	g250441	Amman		
    place	g1723510	Budta		
    place	g792680	Belgrade		
    place	g1587923	Bien Hoa		
    place	g1797798	Qingpu		
    place	g3441575	Montevideo		
    place	g1788046	Xuchang		
    place	g1268295	Kalyan		
    place	g1783745	Zigong		
    place	g520555	Nizhniy Novgorod		
    place	g1642548	Jepara		
    place	g1040652	Maputo		
    place	g10630003	Xuzhou		
    place	g110336	Dammam		
    place	g268743	Ras Bayrut		
    place	g1799491	Neijiang		
    place	g115019	Shiraz		
    place	g1808316	Heshan		
    place	g1272423	Dombivali		
    place	g214481	Kananga		
    place	g551487	Kazan		
    place	g1805518	Jining		
    place	g3648522	Barquisimeto		
    place	g349076	Shubra al Khaymah		
    place	g1798439	Putuo		
    place	g3718426	Port-au-Prince		
    place	g1835553	Suwon		
    place	g1788534	Xinyang		
    place	g1803834	Liaocheng		
    place	g10942283	Jinzhong		
    place	g3946083	Callao		
    place	g1263214	Meerut		
    place	g1253133	Virar		
    place	g1261162	Nowrangapur		
    place	g94824	Karbala		
    place	g1808956	Changzhi		
    place	g1792892	Tianshui		
    place	g7802746	Sadr City		
    place	g1787375	Yangpu		
    place	g186301	Mombasa		
    place	g1311874	Mandalay		
    place	g1255634	Srinagar		
    place	g3689147	Barranquilla		
    place	g1508291	Chelyabinsk		
    place	g3523349	Merida		
    place	g1862415	Hiroshima		
    place	g3492914	Santiago de los Caballeros		
    place	g1518980	Shymkent		
    place	g1791636	Weinan		
    place	g1271308	Ghaziabad		
    place	g1039854	Matola		
    place	g1272979	Dhanbad		
    place	g3947322	Arequipa		
    place	g12747064	Hong Kong Island		
    place	g2548885	Fes		
    place	g3514674	Gustavo Adolfo Madero		
    place	g2377450	Nouakchott		
    place	g212730	Kisangani		
    place	g1805953	Jiaxing		
    place	g1278149	Aurangabad		
    place	g1784285	Zhongwei		
    place	g1496153	Omsk		
    place	g2246678	Pikine		
    place	g3461786	Guarulhos		
    place	g1631761	Pekanbaru		
    place	g10794003	Panjin		
    place	g1624917	Bandar Lampung		
    place	g3067696	Prague		
    place	g1253405	Varanasi		
    place	g1805179	Jiujiang		
    place	g499099	Samara		
    place	g2353151	Aba		
    place	g1278710	Amritsar		
    place	g2655603	Birmingham		
    place	g2618425	Copenhagen		
    place	g727011	Sofia		
    place	g1785294	Anyang		
    place	g616052	Yerevan		
    place	g13405906	Luohu District		
    place	g1253184	Vijayawada		
    place	g13608002	Fengxiang		
    place	g1816373	Bijie		
    place	g3995465	Monterrey		
    place	g202061	Kigali		
    place	g501175	Rostov-on-Don		
    place	g1783763	Zhuzhou		
    place	g1978681	Malingao		
    place	g2244322	Touba		
    place	g479561	Ufa		
    place	g1258526	Ranchi		
    place	g1787858	Shangrao		
    place	g927967	Lilongwe		
    place	g1807700	Huaibei		
    place	g2331447	Maiduguri		
    place	g1787957	Xuhui		
    place	g1800818	Meishan		
    place	g152224	Mwanza		
    place	g1833747	Ulsan		
    place	g2111149	Sendai		
    place	g1502026	Krasnoyarsk		
    place	g1809532	Guigang		
    place	g3143244	Oslo		
    place	g1269633	Jabalpur		
    place	g2337639	Ilorin		
    place	g415189	Aden		
    place	g1648473	Bogor		
    place	g3530589	Ciudad Nezahualcoyotl		
    place	g1808370	Hengyang		
    place	g1278994	Prayagraj		
    place	g3691175	Trujillo		
    place	g1253102	Visakhapatnam		
    place	g1842485	Goyang-si		
    place	g1785781	Yulin		
    place	g1268865	Jodhpur		
    place	g1270583	Gwalior		
    place	g1805540	Jingzhou		
    place	g964420	Gqeberha		
    place	g611717	Tbilisi		
    place	g472045	Voronezh		
    place	g1788572	Xinxiang		
    place	g1786746	Yichun		
    place	g2322911	Sokoto		
    place	g2335953	Jos		
    place	g2530335	Tangier		
    place	g1254745	Teni		
    place	g1790353	Xianyang		
    place	g3996069	Mexicali		
    place	g2255414	Pointe-Noire		
    place	g3395981	Maceio		
    place	g3467865	Campinas		
    place	g1185188	Rangpur		
    place	g94787	Kirkuk		
    place	g162183	Ashgabat		
    place	g1795874	Shaoguan		
    place	g1270396	Howrah		
    place	g1258980	Raipur		
    place	g1846326	Changwon		
    place	g1802276	Longyan		
    place	g2886242	Koln		
    place	g2964574	Dublin		
    place	g1254388	Tiruchirappalli		
    place	g1786217	Yongzhou		
    place	g2800866	Brussels		
    place	g1679432	Zamboanga		
    place	g6094817	Ottawa		
    place	g1806535	Huzhou		
    place	g472757	Volgograd		
    place	g379251	Khartoum North		
    place	g5946768	Edmonton		
    place	g698740	Odesa	Odessa	
    place	g1803936	Wuwei		
    place	g4160021	Jacksonville		
    place	g4691930	Fort Worth		
    place	g1808857	Hanzhong		
    place	g7576887	Hezhou		
    place	g3046446	Pest		
    place	g1266049	Kota		
    place	g7602670	Zhu Cheng City		
    place	g6943660	Shivaji Nagar		
    place	g1812101	Dongying		
    place	g1801640	Luzhou		
    place	g5392171	San Jose		
    place	g1256436	Sholapur		
    place	g2542997	Marrakesh		
    place	g3598132	Guatemala City		
    place	g1800779	Meizhou		
    place	g1927639	Yueyang		
    place	g1804591	Laiwu		
    place	g2038300	Benxi		
    place	g747323	Esenyurt		
    place	g511196	Perm		
    place	g2317765	Zaria		
    place	g2113015	Chiba		
    place	g1798827	Pingdingshan		
    place	g3645528	Ciudad Guayana		
    place	g1166000	Sargodha		
    place	g4671654	Austin		
    place	g3617763	Managua		
    place	g1816440	Bengbu		
    place	g281184	Jerusalem		
    place	g1274746	Chandigarh		
    place	g709930	Dnipro		
    place	g1717512	Cebu City		
    place	g1796823	Sanhe		
    place	g1254348	Tiruppur		
    place	g1271476	Guwahati		
    place	g1790492	Xiangtan		
    place	g1803567	Linfen		
    place	g1784642	Zhenjiang		
    place	g2343279	Enugu		
    place	g3838583	Rosario		
    place	g101760	Sultanah		
    place	g2036662	Huludao		
    place	g1269920	Hubballi		
    place	g1633419	Padang		
    place	g1859307	Kitakyushu		
    place	g70225	Taiz		
    place	g11790342	Setagaya		
    place	g3489854	Kingston		
    place	g1805701	Jingan		
    place	g1797063	Ruian		
    place	g4014338	Chihuahua		
    place	g6611854	Nay Pyi Taw		
    place	g315202	Eskisehir		
    place	g1262321	Mysuru		
    place	g1257629	Salem		
    place	g3388368	Sao Luis		
    place	g1897000	Seongnam-si		
    place	g3687238	Cartagena		
    place	g1730501	Antipolo		
    place	g4509177	Columbus		
    place	g1164909	Sialkot		
    place	g4460243	Charlotte		
    place	g1804609	Laibin		
    place	g2319133	Warri		
    place	g3172394	Naples		
    place	g1790254	Xiaogan		
    place	g3467747	Campo Grande		
    place	g1783683	Ziyang		
    place	g2362344	Bobo-Dioulasso		
    place	g1183880	Bahawalpur		
    place	g1797264	Quzhou		
    place	g931755	Blantyre		
    place	g709717	Donetsk		
    place	g100077	Abu Ghurayb		
    place	g119208	Qom		
    place	g1528675	Bishkek		
    place	g1785453	Zaozhuang		
    place	g542420	Krasnodar		
    place	g3394023	Natal		
    place	g1798654	Pingxiang		
    place	g1636722	Malang		
    place	g3531673	Cancun		
    place	g4259418	Indianapolis		
    place	g1270642	Gurugram		
    place	g1275817	Bhubaneswar		
    place	g1886762	Zhoushan		
    place	g2035265	Qiqihar		
    place	g8307074	Mulenvos		
    place	g98463	Sulaymaniyah		
    place	g2995469	Marseille		
    place	g1802940	Puning		
    place	g1275901	Bhiwandi		
    place	g954013	Soshanguve		
    place	g3386496	Teresina		
    place	g1789065	Ankang		
    place	g1268782	Jalandhar		
    place	g2747891	Rotterdam		
    place	g1804540	Langfang		
    place	g2236500	Viana		
    place	g1805987	Jiaozuo		
    place	g1629001	Samarinda		
    place	g12069922	Rohini		
    place	g1791748	Wanxian		
    place	g1799194	Guangan		
    place	g1732752	Johor Bahru		
    place	g1184370	Arifwala		
    place	g7290466	Pasig City		
    place	g1845604	Cheongju-si		
    place	g12501153	Kanayannur		
    place	g3600949	Tegucigalpa		
    place	g1838716	Bucheon-si		
    place	g1566166	Thanh Hoa		
    place	g3165524	Turin		
    place	g292913	Al Ain City		
    place	g2399697	Libreville		
    place	g498677	Saratov		
    place	g2028462	Ulan Bator		
    place	g1791673	Weihai		
    place	g1821940	Takeo		
    place	g3456160	Nova Iguacu		
    place	g3919968	Cochabamba		
    place	g144448	Ahvaz		
    place	g1651944	Vientiane		
    place	g1785412	Zhabei		
    place	g1788508	Xinyu		
    place	g965301	Pietermaritzburg		
    place	g1786770	Yibin		
    place	g3522790	Naucalpan de Juarez		
    place	g1771023	Kampung Baru Subang		
    place	g2290956	Bouake		
    place	g1793703	Taicang		
    place	g5391959	San Francisco		
    place	g13608000	Jinshan		
    place	g1815059	Chenzhou		
    place	g3464374	Duque de Caxias		
    place	g3397277	Joao Pessoa		
    place	g217831	Bukavu		
    place	g3094802	Krakow		
    place	g2389853	Bangui		
    place	g4004898	Hermosillo		
    place	g1276014	Bhayandar		
    place	g4012176	Culiacan		
    place	g1735158	Petaling Jaya		
    place	g1817993	Anqing		
    place	g2485926	Oran		
    place	g2409306	Freetown		
    place	g3601782	San Pedro Sula		
    place	g1261809	Narela		
    place	g1788927	Xingtai		
    place	g1855431	Niigata		
    place	g287286	Muscat		
    place	g250090	Zarqa		
    place	g6955677	Cankaya		
    place	g742394	Kucukcekmece		
    place	g1863289	Hamamatsu		
    place	g922773	Kolwezi		
    place	g1562798	Vinh		
    place	g1254163	Thiruvananthapuram		
    place	g1784841	Zhaotong		
    place	g6929460	Panzhihua		
    place	g1814757	Chuzhou		
    place	g5809844	Seattle		
    place	g358619	Port Said		
    place	g3685533	Cucuta		
    place	g169577	Homs		
    place	g1788081	Xuancheng		
    place	g74477	Ibb		
    place	g1624647	Tasikmalaya		
    place	g1033356	Nampula		
    place	g1817720	Shangyu		
    place	g425378	Bujumbura		
    place	g1488754	Tyumen		
    place	g315368	Erzurum		
    place	g1817968	Anshun		
    place	g160196	Dodoma		
    place	g1185128	Rajshahi		
    place	g1180281	Dera Ismail Khan		
    place	g3447399	Sorocaba		
    place	g1790840	Wuzhou		
    place	g1734634	Ipoh		
    place	g1797595	Qinhuangdao		
    place	g88319	Benghazi		
    place	g1279017	Aligarh		
    place	g1816920	Shaoyang		
    place	g304922	Malatya		
    place	g6183235	Winnipeg		
    place	g8469289	Ota		
    place	g1514588	Andijon		
    place	g1277013	Bareilly		
    place	g107304	Buraydah		
    place	g3449344	Sao Bernardo do Campo		
    place	g2036986	Hegang		
    place	g3995402	Morelia		
    place	g456172	Riga		
    place	g2759794	Amsterdam		
    place	g1721080	Cagayan de Oro		
    place	g1801620	Maanshan		
    place	g1732903	Shah Alam		
    place	g751324	Bagclar		
    place	g12324556	Shizuishan		
    place	g1858421	Kumamoto		
    place	g2325200	Oyo		
    place	g1627549	Serang		
    place	g3981254	Torreon		
    place	g1812961	Deyang		
    place	g2352947	Abeokuta		
    place	g79415	Al Hudaydah		
    place	g1787351	Yangquan		
    place	g2350841	Akure		
    place	g5419384	Denver		
    place	g3455775	Osasco		
    place	g7758790	Kikolo		
    place	g2239888	Maianga		
    place	g3448636	Sao Jose dos Campos		
    place	g3514663	Alvaro Obregon		
    place	g1865689	Aihara		
    place	g1004866	Evaton		
    place	g1680102	Valenzuela		
    place	g1169607	Muzaffarabad		
    place	g1854383	Okayama		
    place	g3985606	San Luis Potosi		
    place	g4019233	Aguascalientes		
    place	g1713022	General Santos		
    place	g1783873	Zhumadian		
    place	g1262801	Moradabad		
    place	g11611609	Sagamihara		
    place	g6075357	Mississauga		
    place	g702550	Lviv		
    place	g1513157	Namangan		
    place	g687700	Zaporizhzhya		
    place	g148730	Zanzibar		
    place	g3988086	Saltillo		
    place	g173576	Latakia		
    place	g8504423	Subang Jaya		
    place	g1252948	Warangal		
    place	g1694781	Paranaque City		
    place	g482283	Tolyatti		
    place	g7874116	Santo Domingo Oeste		
    place	g8601412	Santo Domingo Este		
    place	g1272866	Dharavi		
    place	g1183105	Battagram		
    place	g359796	Suez		
    place	g3451328	Ribeirao Preto		
    place	g2561668	Agadir		
    place	g11071717	Edogawe		
    place	g3191281	Sarajevo		
    place	g1650527	Balikpapan		
    place	g10987897	Adachi		
    place	g1815611	Changning		
    place	g2347470	Bauchi		
    place	g1851717	Shizuoka		
    place	g2464470	Tunis		
    place	g2033196	Zhangjiakou		
    place	g4644585	Nashville		
    place	g2037346	Fuxin		
    place	g107968	Taif		
    place	g1807234	Huangshi		
    place	g2036113	Liaoyang		
    place	g8740157	Hlaingthaya		
    place	g1052373	Beira		
    place	g1808090	Hongkou		
    place	g3104324	Zaragoza		
    place	g2510911	Sevilla		
    place	g1816269	Baise		
    place	g1630789	Pontianak		
    place	g1626801	Situbondo		
    place	g2351943	Agege		
    place	g1816336	Binzhou		
    place	g4544349	Oklahoma City		
    place	g1785738	Yuncheng		
    place	g1812955	Dezhou		
    place	g1221874	Dushanbe		
    place	g2394819	Cotonou		
    place	g5520993	El Paso		
    place	g4005492	Guadalupe		
    place	g3081368	Wrocaw		
    place	g1645528	Denpasar		
    place	g1270668	Guntur		
    place	g2334802	Katsina		
    place	g1796669	Sanmenxia		
    place	g6642286	Ezhou		
    place	g353225	Madinat an Nasr		
    place	g2591957	Camama		
    place	g101628	Tabuk		
    place	g911148	Kitwe		
    place	g894701	Bulawayo		
    place	g2035715	Mudanjiang		
    place	g3471872	Aracaju		
    place	g264371	Athens		
    place	g3186886	Zagreb		
    place	g1804153	Leshan		
    place	g3449701	Santo Andre		
    place	g6173331	Vancouver		
    place	g9072919	Rizhao		
    place	g658225	Helsinki		
    place	g1845759	Cheonan		
    place	g3533462	Acapulco de Juarez		
    place	g1650213	Banjarmasin		
    place	g1259425	Puducherry		
    place	g1793900	Suining		
    place	g5907364	Brampton		
    place	g2591953	Golfe		
    place	g3667905	Soacha		
    place	g4930956	Boston		
    place	g3515431	Tlalnepantla		
    place	g10581114	Jajmau		
    place	g5746545	Portland		
    place	g2242906	Calumbo		
    place	g3981461	Tlaquepaque		
    place	g2925533	Frankfurt am Main		
    place	g1821274	Macau		
    place	g2523920	Palermo		
    place	g554840	Izhevsk		
    place	g1248991	Colombo		
    place	g3778045	Maturin		
    place	g1278718	Amravati		
    place	g4990729	Detroit		
    place	g2325590	Osogbo		
    place	g1863905	Honcho		
    place	g1275665	Bikaner		
    place	g6317344	Jaboatao dos Guararapes		
    place	g13631351	Hoji ya Henda		
    place	g5506956	Las Vegas		
    place	g4645421	New South Memphis		
    place	g1843847	Hwaseong-si		
    place	g2165087	Gold Coast		
    place	g3093133	odz		
    place	g1845457	Jeonju		
    place	g13608003	Chongming		
    place	g285839	Al Ahmadi		
    place	g3658666	Cuenca		
    place	g618426	Chisinau		
    place	g922741	Likasi		
    place	g1642858	Jambi City		
    place	g1808770	Hebi		
    place	g1185186	Comilla		
    place	g204953	Tshikapa		
    place	g1180942	Chunian		
    place	g1273874	Kochi		
    place	g4641239	Memphis		
    place	g1805611	Jingmen		
    place	g1510853	Barnaul		
    place	g2037886	Dandong		
    place	g3693528	Piura		
    place	g1275971	Bhilai		
    place	g901344	Ndola		
    place	g3465624	Contagem		
    place	g479123	Ulyanovsk		
    place	g223817	Djibouti		
    place	g2648579	Glasgow		
    place	g2035513	Panshan		
    place	g4299276	Louisville		
    place	g2023469	Irkutsk		
    place	g1846918	Ansan-si		
    place	g360761	Al Mansurah		
    place	g128226	Kermanshah		
    place	g3463478	Feira de Santana		
    place	g1806096	Jiaozhou		
    place	g2934246	Dusseldorf		
    place	g1793879	Suizhou		
    place	g3587902	Villa Nueva		
    place	g2022890	Khabarovsk		
    place	g3465038	Cuiaba		
    place	g161325	Arusha		
    place	g1707174	Las Pinas		
    place	g1814934	Chizhou		
    place	g3530139	Coyoacan		
    place	g2825297	Stuttgart		
    place	g1787816	Ya'an		
    place	g1273780	Cuttack		
    place	g1275248	Borivli		
    place	g3698350	Chiclayo		
    place	g468902	Yaroslavl		
    place	g2711537	Gothenburg		
    place	g1859730	Kawaguchi		
    place	g13118225	Bukit Rahman Putra		
    place	g1175892	Jhang Sadr		
    place	g106281	Ha'il		
    place	g1276032	Bhavnagar		
    place	g1020098	Benoni		
    place	g2013348	Vladivostok		
    place	g2036427	Jinzhou		
    place	g3515001	Tuxtla		
    place	g703845	Kryvyy Rih		
    place	g1796663	Sanming		
    place	g1176615	Islamabad		
    place	g1257416	Sangli		
    place	g1269317	Jamnagar		
    place	g3347762	Lubango		
    place	g1282898	Pokhara		
    place	g2034786	Shuangyashan		
    place	g64021	Borama		
    place	g7696679	Pallabi		
    place	g1802204	Luancheng		
    place	g532096	Makhachkala		
    place	g1846898	Anyang-si		
    place	g3348313	Huambo		
    place	g1216265	Samarkand		
    place	g13512502	Mengzi		
    place	g1860827	Kagoshima		
    place	g78754	Mukalla		
    place	g118743	Rasht		
    place	g3430863	Mar del Plata		
    place	g2928810	Essen		
    place	g360829	Al Mahallah al Kubra		
    place	g2514256	Malaga		
    place	g1165221	Shekhupura		
    place	g2033370	Yingkou		
    place	g1785018	Zhangzhou		
    place	g3520339	Reynosa		
    place	g12382296	Thuan An		
    place	g2935517	Dortmund		
    place	g11836117	Suginami		
    place	g4347778	Baltimore		
    place	g1861321	Itabashi		
    place	g3489297	New Kingston		
    place	g1732747	Pelentong		
    place	g1646448	Cimahi		
    place	g3458449	Londrina		
    place	g3688465	Bucaramanga		
    place	g3176219	Genoa		
    place	g1863440	Hachioji		
    place	g1734759	Malacca		
    place	g1572151	Nha Trang		
    place	g128234	Kerman		
    place	g121801	Orumiyeh		
    place	g7627067	Bahcelievler		
    place	g347497	Tanta		
    place	g1269321	Jammu		
    place	g10063567	Iskandar Puteri		
    place	g1720681	Calamba		
    place	g3515428	Tlalpan		
    place	g1140026	Herat		
    place	g1177654	Gujrat		
    place	g1489425	Tomsk		
    place	g738377	Umraniye		
    place	g1529195	Shihezi		
    place	g4951305	South Boston		
    place	g184622	Nakuru		
    place	g248946	Irbid		
    place	g2643123	Manchester		
    place	g1736376	Kota Bharu		
    place	g6159905	Surrey		
    place	g2542715	Meknes		
    place	g3875024	Puente Alto		
    place	g369004	Nyala		
    place	g2935022	Dresden		
    place	g515003	Orenburg		
    place	g5454711	Albuquerque		
    place	g1275362	Bokaro		
    place	g343300	Asmara		
    place	g1164408	Sukkur		
    place	g3445831	Uberlandia		
    place	g5263045	Milwaukee		
    place	g1585330	Cho Lon		
    place	g1791544	Wenchang		
    place	g2338900	Ile-Ife		
    place	g2340451	Gombe		
    place	g1877449	Hamhung		
    place	g1503901	Kemerovo		
    place	g98854	Nasiriyah		
    place	g1018725	Bloemfontein		
    place	g2638077	Sheffield		
    place	g3536729	Santiago de Cuba		
    place	g2034714	Siping		
    place	g3515807	Cuautitlan Izcalli		
    place	g3351663	Benguela		
    place	g1814760	Chuxiong		
    place	g7648070	Balbala		
    place	g1807689	Huaihua		
    place	g1699076	Muntinlupa		
    place	g1904564	Binh Thanh		
    place	g1159301	Zahedan		
    place	g1670029	Banqiao		
    place	g1261977	Nanded		
    place	g1265873	Kozhikode		
    place	g8335361	Ulanqab		
    place	g2243271	Cabinda		
    place	g2566636	Ajegunle		
    place	g786714	Pristina		
    place	g2036581	Jiamusi		
    place	g1529376	Korla		
    place	g1266285	Kolhapur		
    place	g3662762	Porto Velho		
    place	g3836873	San Miguel de Tucuman		
    place	g1735227	Kuantan		
    place	g694423	Sevastopol		
    place	g1261529	Nellore		
    place	g11395976	Mirpur Model Thana		
    place	g2944388	Bremen		
    place	g1791779	Wanning		
    place	g2325330	Owerri		
    place	g6847550	Kota Kuala Muda		
    place	g1735498	Sungai Petani		
    place	g1788450	Xinzhou		
    place	g11209896	Koto		
    place	g1270752	Kalaburagi		
    place	g5318313	Tucson		
    place	g7795834	Selayang Baru Utara		
    place	g593116	Vilnius		
    place	g1279159	Ajmer		
    place	g1798821	Pingdu		
    place	g5350937	Fresno		
    place	g154380	Mbeya		
    place	g3459505	Juiz de Fora		
    place	g2346229	Calabar		
    place	g2540483	Oujda		
    place	g1496990	Novokuznetsk		
    place	g500096	Ryazan		
    place	g1806445	Jian		
    place	g1166547	Sahiwal		
    place	g304531	Mersin		
    place	g10346824	Nilufer		
    place	g2644688	Leeds		
    place	g3088171	Poznan		
    place	g1809412	Guli		
    place	g1529660	Aqsu		
    place	g2344082	Ebute Ikorodu		
    place	g1793424	Tanggu		
    place	g1732722	Pasir Gudang		
    place	g580497	Astrakhan		
    place	g1168718	Okara		
    place	g10943053	Nansana		
    place	g1842943	Kimhae		
    place	g172955	Ar Raqqah		
    place	g6325494	Quebec		
    place	g3827409	Cuauhtemoc		
    place	g1796068	Shangluo		
    place	g1862627	Himeji		
    place	g3680656	Ibague		
    place	g2803138	Antwerp		
    place	g359783	Assiut		
    place	g132144	Hamadan		
    place	g1806488	Qionghai		
    place	g1816080	Cangzhou		
    place	g1194041	Mohammadpur		
    place	g1625812	Surakarta		
    place	g3583361	San Salvador		
    place	g1816705	Beihai		
    place	g5389489	Sacramento		
    place	g1565019	Thu uc		
    place	g738329	Uskudar		
    place	g511565	Penza		
    place	g1133616	Mazar-e Sharif		
    place	g1138336	Kandahar		
    place	g1808392	Hengshui		
    place	g1273313	Dehradun		
    place	g1272013	Erode		
    place	g2996944	Lyon		
    place	g3838233	Salta		
    place	g3447779	Serra		
    place	g747340	Esenler		
    place	g12446699	Daxinganling		
    place	g1568574	Qui Nhon		
    place	g361320	Al Fayyum		
    place	g1272175	Durgapur		
    place	g1849053	Utsunomiya		
    place	g4011743	Victoria de Durango		
    place	g2267057	Lisbon		
    place	g1167460	Rahim Yar Khan		
    place	g1253894	Ulhasnagar		
    place	g1806466	Guangyuan		
    place	g1264773	Loni		
    place	g1256525	Siliguri		
    place	g2861650	Nuremberg		
    place	g1253914	Ujjain		
    place	g2910831	Hannover		
    place	g2650225	Edinburgh		
    place	g3396016	Macapa		
    place	g1790396	Xianning		
    place	g2972315	Toulouse		
    place	g949880	Thembisa		
    place	g6201369	Carrefour		
    place	g1926099	Matsuyama		
    place	g1275610	Bilimora		
    place	g1174625	Kasur		
    place	g4180439	Atlanta		
    place	g6316406	Aparecida de Goiania		
    place	g3523466	Heroica Matamoros		
    place	g1703417	Makati City		
    place	g3054667	Buda		
    place	g2034414	Tonghua		
    place	g523750	Naberezhnyye Chelny		
    place	g535121	Lipetsk		
    place	g2314705	Kikwit		
    place	g3463237	Florianopolis		
    place	g1909733	Banan		
    place	g2155472	Newcastle		
    place	g1818446	Tuen Mun		
    place	g1785036	Zhangye		
    place	g548408	Kirov		
    place	g1280849	Kashgar		
    place	g12750654	Mukim Pulai		
    place	g103630	Najran		
    place	g1267696	Karol Bagh		
    place	g1784130	Zhoukou		
    place	g2879139	Leipzig		
    place	g1798760	Pingliang		
    place	g8307452	Huangpu		
    place	g8504951	Kalininskiy		
    place	g2934691	Duisburg		
    place	g1278314	Asansol		
    place	g143127	Arak		
    place	g3880980	Maipu		
    place	g627907	Homyel'		
    place	g610611	Aktobe		
    place	g1733432	Kota Kinabalu		
    place	g2591976	Talatona		
    place	g1732724	Kampung Larkin Lama		
    place	g12514556	Kota Damansara		
    place	g1176358	Jalalpur Pirwala		
    place	g1263780	Mangaluru		
    place	g1783988	Zhucheng		
    place	g3668605	Santa Marta		
    place	g1857553	Matsudo		
    place	g1462674	Hathazari		
    place	g1707267	Lapu-Lapu City		
    place	g609655	Karagandy		
    place	g1802238	Loudi		
    place	g2644210	Liverpool		
    place	g11837657	Ichikawa		
    place	g1185270	Bandarban		
    place	g1818920	Sha Tin		
    place	g1180289	Dera Ghazi Khan		
    place	g1862752	Higashiosaka		
    place	g1168021	Pindi Bhattian		
    place	g569696	Cheboksary		
    place	g1839071	Pohang		
    place	g1795928	Shanwei		
    place	g3674453	Monteria		
    place	g181032	Ruiru		
    place	g3666304	Valledupar		
    place	g1276533	Belagavi		
    place	g292932	Ajman		
    place	g9931406	Jianshui		
    place	g7628420	Sancaktepe		
    place	g377039	Port Sudan		
    place	g3515302	Toluca		
    place	g3532624	Ciudad Lopez Mateos		
    place	g360890	Al Khusus		
    place	g1846266	Jeju City		
    place	g3099434	Gdansk		
    place	g4164138	Miami		
    place	g5074472	Omaha		
    place	g1855207	Nishinomiya		
    place	g2593460	Masina		
    place	g1257806	Saharanpur		
    place	g1253286	Vellore		
    place	g1858311	Kurashiki		
    place	g3467693	Campos dos Goytacazes		
    place	g1730737	Angeles City		
    place	g1276058	Bhatpara		
    place	g333795	Jijiga		
    place	g480562	Tula		
    place	g98860	Najaf		
    place	g4487042	Raleigh		
    place	g1710914	Imus		
    place	g1789647	Xichang		
    place	g1264115	Malegaon		
    place	g3448639	Sao Jose do Rio Preto		
    place	g7701384	Karabaglar		
    place	g2327220	Okene		
    place	g1833788	Uijeongbu-si		
    place	g2654675	Bristol		
    place	g1006984	East London		
    place	g13527052	Chengguan Qu		
    place	g111822	Yazd		
    place	g57289	Hargeysa		
    place	g1854487	Oita		
    place	g1805741	Jincheng		
    place	g6696918	Taoyuan		
    place	g198629	Eldoret		
    place	g4393217	Kansas City		
    place	g1787765	Yanan		
    place	g554234	Kaliningrad		
    place	g785842	Skopje		
    place	g2057087	Kupang		
    place	g944385	Vereeniging		
    place	g2747373	The Hague		
    place	g5367929	Long Beach		
    place	g1271439	Gaya		
    place	g1711005	Iloilo		
    place	g1794794	Shouguang		
    place	g1805680	Jingdezhen		
    place	g2513416	Murcia		
    place	g5304391	Mesa		
    place	g6324729	Halifax		
    place	g153220	Morogoro		
    place	g1700925	Marikina City		
    place	g2544571	Kenitra		
    place	g288967	Seeb		
    place	g1809061	Jiaojiang		
    place	g1646511	Cilegon		
    place	g700569	Mykolayiv		
    place	g1863917	Fukuyama		
    place	g5139568	Staten Island		
    place	g1799846	Nanping		
    place	g3672486	Pereira		
    place	g4018390	Ciudad Apodaca		
    place	g3448877	Sao Joao de Meriti		
    place	g1278840	Ambattur		
    place	g3470142	Belford Roxo		
    place	g1860243	Kanazawa		
    place	g336014	Gonder		
    place	g1701966	Mandaluyong City		
    place	g3592519	Mixco		
    place	g2036109	Longshan		
    place	g2338325	Ikare		
    place	g11592397	Nova Vida		
    place	g1562414	Vung Tau		
    place	g3632998	Maracay		
    place	g2294877	Tamale		
    place	g1786112	Heyuan		
    place	g1583518	Di An		
    place	g355449	Esna		
    place	g3459712	Joinville		
    place	g1792359	Huangshan		
    place	g170017	Hamah		
    place	g1269407	Jalgaon		
    place	g1265491	Kurnool		
    place	g2318044	Yola		
    place	g1568510	Rach Gia		
    place	g1865387	Amagasaki		
    place	g1636544	Manado		
    place	g3651297	Santo Domingo de los Colorados		
    place	g163345	Tartus		
    place	g331180	Mek'ele		
    place	g330186	Nazret		
    place	g5417598	Colorado Springs		
    place	g3456283	Niteroi		
    place	g3939459	Huancayo		
    place	g99347	Al Hillah		
    place	g2312895	Mbandaka		
    place	g2239862	Malanje		
    place	g1873757	Nampo		
    place	g4005867	Ciudad General Escobedo		
    place	g1729564	Bacolod City		
    place	g4791259	Virginia Beach		
    place	g1792260	Wafangdian		
    place	g1701500	Mansilingan		
    place	g158597	Kahama		
    place	g1675151	Hsinchu		
    place	g8469284	Katsushika		
    place	g1258662	Ramgundam		
    place	g321836	Batman		
    place	g1784818	Yongji		
    place	g1803245	Lishui		
    place	g1253986	Udaipur		
    place	g326282	Warder		
    place	g8505006	Wenshan City		
    place	g449504	Eslamshahr		
    place	g373303	Juba		
    place	g8074174	Muratpasa		
    place	g1591527	Bac Giang		
    place	g298333	Sanlurfa		
    place	g2038087	Chengde		
    place	g538560	Kursk		
    place	g1348843	Maheshtala		
    place	g1573517	Nam inh		
    place	g2501152	Constantine		
    place	g1260107	Patiala		
    place	g1017780	Boksburg		
    place	g1816858	Basuo		
    place	g4006702	Ensenada		
    place	g315808	Elazg		
    place	g3459462	Jundiai		
    place	g3514450	Xochimilco		
    place	g1256409	Shyamnagar		
    place	g1715430	Dasmarinas		
    place	g1813171	Zhangjiajie		
    place	g1635882	Mataram		
    place	g2286304	Korhogo		
    place	g1864092	Fujisawa		
    place	g2374775	Bissau		
    place	g1734052	Sandakan		
    place	g1308465	Mawlamyine		
    place	g6050610	Laval		
    place	g2512989	Palma		
    place	g1869012	Sunchon		
    place	g7628416	Sultangazi		
    place	g2319480	Uyo		
    place	g2038365	Beian		
    place	g1273368	Davangere		
    place	g2352379	Ado-Ekiti		
    place	g3675443	Manizales		
    place	g1841246	Masan		
    place	g1586896	Buon Ma Thuot		
    place	g3407669	Ananindeua		
    place	g487846	Stavropol		
    place	g1794328	Shuozhou		
    place	g1859924	Kashiwa		
    place	g2327735	Ogbomoso		
    place	g293397	Tel Aviv		
    place	g216281	Goma		
    place	g3688452	Buenaventura		
    place	g940909	Welkom		
    place	g1818953	Sham Shui Po		
    place	g1857871	Machida		
    place	g3827407	Venustiano Carranza		
    place	g359493	Zagazig		
    place	g689558	Vinnytsya		
    place	g361055	Ismailia		
    place	g1806097	Ningde		
    place	g1279105	Akola		
    place	g13608165	Kima Kieza		
    place	g3941584	Cusco		
    place	g1279945	Jiuquan		
    place	g3514783	Veracruz		
    place	g7303419	East Jerusalem		
    place	g571476	Bryansk		
    place	g741763	Maltepe		
    place	g584923	Sumgayit		
    place	g1163964	Tando Bago		
    place	g1734705	Kuala Terengganu		
    place	g2313002	Matadi		
    place	g109353	Al Kharj		
    place	g1818304	Wong Tai Sin		
    place	g2330100	Minna		
    place	g13118244	Mandaluyong		
    place	g3526617	Xalapa de Enriquez		
    place	g1255783	Rajpur Sonarpur		
    place	g3060972	Bratislava		
    place	g12557764	Taman Petaling		
    place	g1852139	Shinagawa		
    place	g173811	Al Hasakah		
    place	g360502	Luxor		
    place	g343137	Awasa		
    place	g1049261	Chimoio		
    place	g1163965	Tando Allahyar		
    place	g2290486	Daloa		
    place	g1812749	Dingxi		
    place	g2234974	Bamenda		
    place	g480060	Tver		
    place	g1566319	Thai Nguyen		
    place	g3664980	Boa Vista		
    place	g3662574	Rio Branco		
    place	g5378538	Oakland		
    place	g2192362	Christchurch		
    place	g1266122	Korba		
    place	g1851100	Takamatsu		
    place	g1819607	Kowloon City		
    place	g3449433	Santos		
    place	g3183875	Tirana		
    place	g3457381	Maua		
    place	g4568127	San Juan		
    place	g1736309	Alor Setar		
    place	g7064006	Tongchuan		
    place	g1694611	Pasay		
    place	g3522551	Nuevo Laredo		
    place	g1849876	Toyama		
    place	g2528910	Tetouan		
    place	g2657896	Zurich		
    place	g6947640	Beylikduzu		
    place	g1562820	Viet Tri		
    place	g3532497	Azcapotzalco		
    place	g4174757	Tampa		
    place	g3456814	Montes Claros		
    place	g234179	Bunamwaya		
    place	g532288	Magnitogorsk		
    place	g4553433	Tulsa		
    place	g1269006	Jhansi		
    place	g1818506	Tseung Kwan O		
    place	g3645532	Ciudad Bolivar		
    place	g1762110	Kampung Kangkar Teberau		
    place	g2285853	Koumassi		
    place	g3985241	San Nicolas de los Garza		
    place	g1809152	Guyuan		
    place	g2911285	Wandsbek		
    place	g5037649	Minneapolis		
    place	g2082600	Jayapura		
    place	g8629640	Thoothukudi		
    place	g143083	Ardabil		
    place	g1276509	Ballari		
    place	g2038120	Chaoyang		
    place	g281133	Gaza		
    place	g3457671	Maringa		
    place	g1848313	Yokosuka		
    place	g353802	Kom Ombo		
    place	g6722148	Saltivka		
    place	g1856177	Nagasaki		
    place	g1281019	Gujangbagh		
    place	g3981369	Tonala		
    place	g3703443	Panama City		
    place	g3453643	Piracicaba		
    place	g204405	Uvira		
    place	g1862540	Hirakata		
    place	g555312	Ivanovo		
    place	g3644768	Cumana		
    place	g1842225	Gumi		
    place	g2036389	Jixi		
    place	g1735634	Kuching		
    place	g1863641	Gifu		
    place	g3402655	Caruaru		
    place	g1792621	Tongling		
    place	g1682812	Tarlac City		
    place	g1849837	Toyonaka		
    place	g372753	Kassala		
    place	g1856717	Miyazaki		
    place	g7732748	Lekki		
    place	g3899539	Antofagasta		
    place	g11785389	Wah Cantt		
    place	g1276300	Bhagalpur		
    place	g1279290	Agartala		
    place	g292261	Dayrah		
    place	g7498240	West Jerusalem		
    place	g2347209	Bida		
    place	g217695	Bunia		
    place	g323779	Antakya		
    place	g9645085	Quan Muoi		
    place	g10630449	Sunshine Coast		
    place	g191245	Kisumu		
    place	g702658	Luhansk		
    place	g1649150	Bengkulu		
    place	g3648546	Barinas		
    place	g4281730	Wichita		
    place	g2558545	Al Hoceima		
    place	g3083829	Szczecin		
    place	g3726786	Delmas		
    place	g3445026	Vila Velha		
    place	g3181928	Bologna		
    place	g11523293	Sejong		
    place	g2591949	Cazenga		
    place	g740264	Samsun		
    place	g588409	Tallinn		
    place	g149606	Tanga		
    place	g379003	El Obeid		
    place	g3464739	Diadema		
    place	g3347939	Lobito		
    place	g145531	Saurimo		
    place	g3688928	Bello		
    place	g3672778	Pasto		
    place	g1810458	Gaomi		
    place	g3836277	Santa Fe		
    place	g2282006	San-Pedro		
    place	g2331140	Makurdi		
    place	g1633034	Palu		
    place	g2294915	Takoradi		
    place	g1606590	Samut Prakan		
    place	g105072	Khamis Mushait		
    place	g3660689	Ambato		
    place	g3466998	Carapicuiba		
    place	g3392242	Petrolina		
    place	g3827598	Ojo de Agua		
    place	g3352136	Windhoek		
    place	g2395914	Abomey-Calavi		
    place	g2947416	Bochum		
    place	g1851483	Suita		
    place	g6957079	Benito Juarez		
    place	g1175748	Chak Jhumra		
    place	g310859	Kahramanmaras		
    place	g12159964	Chongzuo		
    place	g11962371	Grajau		
    place	g1854376	Okazaki		
    place	g3514519	Xico		
    place	g3526700	Iztacalco		
    place	g1268561	Kakinada		
    place	g3470044	Betim		
    place	g2515270	Las Palmas de Gran Canaria		
    place	g1716771	Cotabato		
    place	g288764	Bawshar		
    place	g1265014	Latur		
    place	g1913154	Tanzhou		
    place	g2179537	Wellington		
    place	g3996322	Mazatlan		
    place	g3466537	Caxias do Sul		
    place	g520494	Nizhny Tagil		
    place	g4004330	Irapuato		
    place	g1861949	Ichinomiya		
    place	g359792	Aswan		
    place	g3078610	Brno		
    place	g3470279	Bauru		
    place	g675810	Iasi		
    place	g986822	Krugersdorp		
    place	g1260482	Panihati		
    place	g1185107	Shibganj		
    place	g3696183	Iquitos		
    place	g1849846	Toyohashi		
    place	g1808212	Hechuan		
    place	g3719028	Petionville		
    place	g2745912	Utrecht		
    place	g1258932	Rajamahendravaram		
    place	g1621177	Yogyakarta		
    place	g1272691	Dhule		
    place	g1852383	Minato		
    place	g1749822	Puchong		
    place	g2326171	Ondo		
    place	g1258076	Rohtak		
    place	g1182682	Bhawana		
    place	g958724	Rustenburg		
    place	g5325738	Bakersfield		
    place	g2033574	Xuanhua		
    place	g939270	Emalahleni		
    place	g2235189	Bafoussam		
    place	g1565022	Thu Dau Mot		
    place	g1851002	Takasaki		
    place	g1734810	Seremban		
    place	g3827408	Miguel Hidalgo		
    place	g1856215	Nagano		
    place	g1734199	Tawau		
    place	g2653822	Cardiff		
    place	g1814544	Dachang		
    place	g8616121	ong a		
    place	g1106542	Chitungwiza		
    place	g7304020	Fenghuang		
    place	g2320576	Umuahia		
    place	g3629672	Puerto La Cruz		
    place	g298299	Usak		
    place	g1283613	Bharatpur		
    place	g3460644	Itaquaquecetuba		
    place	g7483813	Natore		
    place	g2644668	Leicester		
    place	g13546519	Desna		
    place	g2172517	Canberra		
    place	g7535637	Avellaneda		
    place	g1855612	Nara-shi		
    place	g3176959	Florence		
    place	g1279228	Ahilyanagar		
    place	g1259091	Kollam		
    place	g8537264	Huanggang		
    place	g3393536	Olinda		
    place	g2654993	Bradford		
    place	g1626381	Sukabumi		
    place	g1275637	Bilaspur		
    place	g1703320	Malabon		
    place	g5150529	Cleveland		
    place	g2337181	Iseyin		
    place	g5950268	Etobicoke		
    place	g2318123	Yenagoa		
    place	g2341374	Gboko		
    place	g13546342	Samba		
    place	g1838343	Pyeongtaek		
    place	g3630297	Petare		
    place	g1588060	Ben Cat		
    place	g1817990	Anqiu		
    place	g324190	Alanya		
    place	g1172128	Larkana		
    place	g379062	Al Qadarif		
    place	g627904	Hrodna		
    place	g1647003	Cibinong		
    place	g1169116	Nawabshah		
    place	g4335045	New Orleans		
    place	g1678228	Keelung		
    place	g2692969	Malmo		
    place	g1805029	Jizhou		
    place	g2187404	Manukau City		
    place	g2441291	Maradi		
    place	g1182092	Burewala		
    place	g6947637	Atasehir		
    place	g3469968	Blumenau		
    place	g1799823	Nanqiao		
    place	g1170395	Mingora		
    place	g2805753	Wuppertal		
    place	g2014407	Ulan-Ude		
    place	g11694038	Huocheng		
    place	g2338400	Ijebu Ode		
    place	g932505	Maseru		
    place	g1275960	Bhilwara		
    place	g620127	Vitebsk		
    place	g3463011	Franca		
    place	g7628419	Sultanbeyli		
    place	g1516905	Taraz		
    place	g1832828	Yangsan		
    place	g13546518	Dniprovskyi		
    place	g1689395	San Jose del Monte		
    place	g13631407	Abu al-Kahsib		
    place	g1948005	Gwangmyeong		
    place	g111453	Zanjan		
    place	g3673899	Neiva		
    place	g2112539	Iwaki		
    place	g473247	Vladimir		
    place	g1026014	Tete		
    place	g1729524	Bacoor		
    place	g1926004	Wakayama		
    place	g1275198	Brahmapur		
    place	g1673816	Fengshan		
    place	g747158	Fatih		
    place	g3402429	Caucaia		
    place	g2214846	Misratah		
    place	g3348078	Cuito		
    place	g1519922	Kyzylorda		
    place	g1164776	Sinjhoro		
    place	g1859740	Kawagoe		
    place	g1850910	Takatsuki		
    place	g1262330	Muzaffarpur		
    place	g3516266	Tapachula		
    place	g8067345	Lhoka		
    place	g3514670	Villahermosa		
    place	g3466954	Cariacica		
    place	g1735162	Setapak		
    place	g625665	Mahilyow		
    place	g141681	Bandar Abbas		
    place	g13580034	Pravyi Bereh		
    place	g1512296	Yunusobod		
    place	g291074	Ras Al Khaimah		
    place	g3647651	Cabimas		
    place	g1640344	Kendari		
    place	g5856195	Honolulu		
    place	g5323810	Anaheim		
    place	g299817	Tarsus		
    place	g1798900	Pengze		
    place	g342884	Bahir Dar		
    place	g1259239	Punasa		
    place	g99100	Al Mahmudiyah		
    place	g8764562	Diepsloot		
    place	g8054802	Xilinhot		
    place	g3452465	Praia Grande		
    place	g1028434	Quelimane		
    place	g581049	Arkhangelsk		
    place	g1262332	Muzaffarnagar		
    place	g12548253	Hulunbuir		
    place	g1645133	Dumai		
    place	g11790353	Shinjuku		
    place	g2451185	Sikasso		
    place	g117574	Sanandaj		
    place	g2025339	Chita		
    place	g3403642	Campina Grande		
    place	g2521978	Alicante		
    place	g2388873	Bimbo		
    place	g1321218	Kalemyo		
    place	g2655984	Belfast		
    place	g1564064	Long Bien		
    place	g3566067	Camaguey		
    place	g1813206	Daye		
    place	g3128026	Bilbao		
    place	g1651531	Ambon		
    place	g629634	Brest		
    place	g2038067	Chifeng		
    place	g8310663	Central Coast		
    place	g3435217	Corrientes		
    place	g1877030	Hungnam		
    place	g1278130	Avadi		
    place	g12277239	Yunlong		
    place	g1858729	Koshigaya		
    place	g2652221	Coventry		
    place	g578072	Belgorod		
    place	g1053384	Toamasina		
    place	g7281838	Logan City		
    place	g1853574	Otsu		
    place	g371760	Kosti		
    place	g2035261	Qitaihe		
    place	g290030	Doha		
    place	g1273800	Kadapa		
    place	g8715035	Nakano		
    place	g1646170	Cirebon		
    place	g3625829	Turmero		
    place	g1850181	Tokorozawa		
    place	g1721906	Cabanatuan City		
    place	g1785716	Pizhou		
    place	g13580095	Darnytsya		
    place	g338832	Dire Dawa		
    place	g2506999	Annaba		
    place	g1711084	Iligan		
    place	g3667849	Soledad		
    place	g2529013	Temara		
    place	g1795060	Shiqi		
    place	g3392740	Paulista		
    place	g2566633	Obalende		
    place	g1265767	Kukatpally		
    place	g1794479	Laixi		
    place	g96994	Dihok		
    place	g553915	Kaluga		
    place	g13405933	Bac Tu Liem		
    place	g4014875	Celaya		
    place	g2411989	Serekunda		
    place	g1199503	Kafrul		
    place	g308988	Karsyaka		
    place	g356436	Hadaiq al Qubbah		
    place	g702320	Makiyivka		
    place	g4498303	West Raleigh		
    place	g3529947	Cuernavaca		
    place	g6066513	Markham		
    place	g1876373	Kaesong		
    place	g3445839	Uberaba		
    place	g1185098	Tungi		
    place	g8504952	Krasnogvargeisky		
    place	g963241	Randburg		
    place	g2537881	Safi		
    place	g693805	Simferopol		
    place	g765876	Lublin		
    place	g4167147	Orlando		
    place	g3868121	Vina del Mar		
    place	g2034439	Tieling		
    place	g119505	Qazvin		
    place	g2130629	Asahikawa		
    place	g1268257	Kamarhati		
    place	g3981941	Tepic		
    place	g1833105	Wonju		
    place	g364103	Wad Medani		
    place	g9645084	Quan Muoi Mot		
    place	g601294	Nukus		
    place	g306641	Konak		
    place	g1857843	Maebashi		
    place	g3530580	Ciudad Victoria		
    place	g3982912	Soledad de Graciano Sanchez		
    place	g2949186	Bielefeld		
    place	g2503769	Blida		
    place	g1819595	Kwai Chung		
    place	g1701947	Mandaue City		
    place	g586523	Ganja		
    place	g127319	Khorramshahr		
    place	g2946447	Bonn		
    place	g1263364	Mathura		
    place	g12358476	Hechi		
    place	g3102014	Bydgoszcz		
    place	g491687	Smolensk		
    place	g608668	Oral		
    place	g3448136	Sao Vicente		
    place	g127349	Khorramabad		
    place	g3451353	Ribeirao das Neves		
    place	g3583096	Soyapango		
    place	g1787824	Tongshan		
    place	g2595778	Guediawaye		
    place	g3448632	Sao Jose dos Pinhais		
    place	g728193	Plovdiv		
    place	g4013704	Ciudad Obregon		
    place	g1866923	Wonsan		
    place	g2654789	Brent		
    place	g1520240	Pavlodar		
    place	g1274693	Chanda		
    place	g3467467	Canoas		
    place	g2112141	Koriyama		
    place	g491422	Sochi		
    place	g324496	Aksaray		
    place	g1275701	Vijayapura		
    place	g918702	Chipata		
    place	g2044757	Chongjin		
    place	g2033467	Yanji		
    place	g936374	Roodepoort		
    place	g3693345	Pucallpa		
    place	g3457001	Mogi das Cruzes		
    place	g2655613	Birkenhead		
    place	g2990969	Nantes		
    place	g2337704	Ilesa		
    place	g1631766	Pekalongan		
    place	g1209106	Bhatara		
    place	g660158	Espoo		
    place	g192126	Kikuyu		
    place	g1732811	Kluang		
    place	g1803590	Lincang		
    place	g2641170	Nottingham		
    place	g13631350	Ramiros		
    place	g99608	Al Amarah		
    place	g472231	Volzhsky		
    place	g6173577	Vaughan		
    place	g1807566	Xingyi		
    place	g3461789	Guaruja		
    place	g1256515	Shivamogga		
    place	g1278946	Alwar		
    place	g2236568	Uige		
    place	g3446682	Taubate		
    place	g3526682	Ixtapaluca		
    place	g1527534	Osh		
    place	g3652941	Portoviejo		
    place	g3665900	Villavicencio		
    place	g1874533	Mangyongdae-ri		
    place	g3701329	San Miguelito		
    place	g3454244	Pelotas		
    place	g1256728	Shahjanpur		
    place	g4297983	Lexington		
    place	g6958518	Tantou		
    place	g3472287	Anapolis		
    place	g1876401	Kaechon		
    place	g1268773	Junagadh		
    place	g2646003	Islington		
    place	g3556969	Holguin		
    place	g1520316	Ust-Kamenogorsk		
    place	g1818209	Tsuen Wan		
    place	g2437798	Zinder		
    place	g498698	Saransk		
    place	g99762	Al Diwaniyah		
    place	g726050	Varna		
    place	g1177384	Hafizabad		
    place	g12278193	Marne La Vallee		
    place	g1633118	Palangkaraya		
    place	g358448	Damanhur		
    place	g1181096	Chiniot		
    place	g3671916	Popayan		
    place	g159908	Geita		
    place	g680963	Constanta		
    place	g1261481	New Delhi		
    place	g734077	Thessaloniki		
    place	g2244802	Thies		
    place	g1856035	Naha		
    place	g5387877	Riverside		
    place	g2038569	Baicheng		
    place	g3698304	Chimbote		
    place	g3182351	Bari		
    place	g3470353	Barueri		
    place	g4683416	Corpus Christi		
    place	g1254187	Thrissur		
    place	g569223	Cherepovets		
    place	g3658192	Eloy Alfaro		
    place	g8354626	Hamburg-Nord		
    place	g99131	Al-Kut		
    place	g1732869	Muar		
    place	g739549	Sisli		
    place	g3445451	Varzea Grande		
    place	g4297999	Lexington-Fayette		
    place	g2228373	Maroua		
    place	g2645425	Kingston upon Hull		
    place	g2639912	Preston		
    place	g2036434	Lianshan		
    place	g317109	Denizli		
    place	g2338313	Ikeja		
    place	g7799991	New Cairo		
    place	g8134081	Al Qahirah al Jadidah		
    place	g3444924	Vitoria		
    place	g3673164	Palmira		
    place	g472459	Vologda		
    place	g1711082	Iligan City		
    place	g2525068	Catania		
    place	g11962408	Jardim Angela		
    place	g1261258	Nizamabad		
    place	g4508722	Cincinnati		
    place	g1214189	Percut		
    place	g3530517	Coatzacoalcos		
    place	g5392900	Santa Ana		
    place	g1870883	Sariwon-si		
    place	g1016670	Botshabelo		
    place	g1722186	Butuan		
    place	g143860	Shahriar		
    place	g120292	Qods		
    place	g9871722	Gia Lam		
    place	g1501321	Kurgan		
    place	g3516355	Tampico		
    place	g2566696	Akowonjo		
    place	g1721281	Cabuyao		
    place	g149658	Tabora		
    place	g1859891	Kasugai		
    place	g1594308	An Nhon		
    place	g2566676	Alimosho		
    place	g4003757	Ciudad Benito Juarez		
    place	g2867543	Munster		
    place	g2873891	Mannheim		
    place	g1641134	Karawang		
    place	g2113126	Akita		
    place	g3447212	Suzano		
    place	g1254089	Tumkur		
    place	g1846052	Chinju		
    place	g1260341	Parbhani		
    place	g1270022	Hisar		
    place	g1843491	Iksan		
    place	g1271885	Firozabad		
    place	g3474574	Palmas		
    place	g473249	Vladikavkaz		
    place	g3718420	Port-de-Paix		
    place	g358048	Damietta		
    place	g3429886	Posadas		
    place	g1016181	Brakpan		
    place	g5399020	Stockton		
    place	g1848373	Yokkaichi		
    place	g1265711	Kulti		
    place	g3515463	Tlahuac		
    place	g2323675	Sapele		
    place	g128476	Kashan		
    place	g5206379	Pittsburgh		
    place	g3689560	Armenia		
    place	g3984583	Santa Catarina		
    place	g149703	Sumbawanga		
    place	g515012	Orel		
    place	g1847966	Akashi		
    place	g8616127	Hai Ba Trung		
    place	g1858088	Kurume		
    place	g2778067	Graz		
    place	g5045360	Saint Paul		
    place	g1572532	Nghi Son		
    place	g1267708	Karnal		
    place	g1815482	Changyi		
    place	g3439101	Ciudad del Este		
    place	g350203	Rosetta		
    place	g1277029	Barddhaman		
    place	g8572994	Toshima		
    place	g1640660	Kediri		
    place	g897045	Solwezi		
    place	g2911288	Hamburg-Mitte		
    place	g2954172	Augsburg		
    place	g6697759	South Dublin		
    place	g3106672	Valladolid		
    place	g1738050	Miri		
    place	g1789262	Xinyi		
    place	g1170880	Mardan		
    place	g1490624	Surgut		
    place	g2636432	Swansea		
    place	g1688830	San Pablo		
    place	g2641673	Newcastle upon Tyne		
    place	g11679708	Gundupalaiyam		
    place	g5959974	Gatineau		
    place	g1787323	Yangshuo		
    place	g1725115	Binan		
    place	g1171305	Malir Cantonment		
    place	g363807	Winejok		
    place	g442301	Batikent		
    weakplace	g1803364	Linqu		
    weakplace	g3980760	Uruapan		
    weakplace	g1282931	Patan		
    weakplace	g1514019	Fergana		
    weakplace	g3865086	Bahia Blanca		
    weakplace	g1687687	Santol		
    weakplace	g2250805	Kaolack		
    weakplace	g1642588	Jember		
    weakplace	g2130658	Aomori		
    weakplace	g1277065	Barasat		
    weakplace	g12165955	Mulugu		
    weakplace	g3463030	Foz do Iguacu		
    weakplace	g1275716	Bihar Sharif		
    weakplace	g1624494	Tegal		
    place	g558418	Grozny		
    weakplace	g2316702	Boma		
    weakplace	g1277539	Bali		
    weakplace	g1794209	Pu'er		
    weakplace	g1258599	Rampur		
    weakplace	g1273491	Darbhanga		
    weakplace	g1260476	Panipat		
    weakplace	g8461573	Mwene		
    weakplace	g776069	Biaystok		
    weakplace	g2246512	Rufisque		
    weakplace	g524305	Murmansk		
    weakplace	g1254360	Tirupati		
    weakplace	g2637433	Southend-on-Sea		
    weakplace	g8531735	Phu Quoc		
    weakplace	g1817240	Baiyin		
    weakplace	g2112923	Fukushima		
    weakplace	g3161732	Bergen		
    weakplace	g6954929	Greater Noida		
    weakplace	g7279746	Noida		
    weakplace	g484646	Tambov		
    weakplace	g3105976	Vigo		
    weakplace	g1279186	Aizawl		
    weakplace	g1650217	Banjarbaru		
    weakplace	g8616118	Thanh Xuan		
    weakplace	g109571	Al Hufuf		
    weakplace	g3530757	Cholula		
    weakplace	g1271715	Gandhinagar		
    weakplace	g1519422	Semey		
    weakplace	g8616113	Cau Giay		
    weakplace	g1272543	Dindigul		
    weakplace	g3453186	Ponta Grossa		
    weakplace	g1810295	Gaozhou		
    weakplace	g1175088	Kamoke		
    weakplace	g3458575	Limeira		
    weakplace	g1254649	Thanjavur		
    weakplace	g946877	Kariega		
    weakplace	g325330	Adyaman		
    weakplace	g109101	Al Mubarraz		
    weakplace	g3429577	Resistencia		
    weakplace	g2111834	Morioka		
    weakplace	g610529	Atyrau		
    weakplace	g1788245	Xiuying		
    weakplace	g3628473	San Cristobal		
    weakplace	g1646494	Cileungsir		
    weakplace	g1267755	Karimnagar		
    weakplace	g5879400	Anchorage		
    weakplace	g1273066	Dewas		
    weakplace	g2505572	Batna		
    weakplace	g598316	Kaunas		
    weakplace	g1255744	Sonipat		
    weakplace	g3654533	Machala		
    weakplace	g2809346	Wiesbaden		
    weakplace	g4300488	Meads		
    weakplace	g916095	Kabwe		
    weakplace	g2040893	Sinuiju		
    weakplace	g11790374	Meguro		
    weakplace	g1851454	Sumida		
    weakplace	g1862033	Ibaraki		
    weakplace	g1591449	Bac Ninh		
    weakplace	g1269834	Ichalkaranji		
    weakplace	g2911287	Marienthal		
    weakplace	g1570357	Phu My		
    weakplace	g3466489	Ceilandia		
    weakplace	g3096472	Katowice		
    weakplace	g752850	Adapazar		
    weakplace	g681290	Cluj-Napoca		
    weakplace	g1842030	Gunpo		
    weakplace	g877401	Songea		
    weakplace	g217562	Butembo		
    weakplace	g3928128	Tacna		
    weakplace	g1818558	Tin Shui Wai		
    weakplace	g1575627	Long Xuyen		
    weakplace	g1349452	Savar		
    weakplace	g1276070	Bathinda		
    weakplace	g5505411	Henderson		
    weakplace	g1269395	Jalna		
    weakplace	g11808941	Sekondi		
    weakplace	g10858926	Kyengera		
    weakplace	g4469146	Greensboro		
    weakplace	g294801	Haifa		
    weakplace	g2624652	Arhus		
    weakplace	g3445156	Viamao		
    weakplace	g1812990	Dengzhou		
    weakplace	g1281743	Artux		
    weakplace	g1845136	Chuncheon		
    weakplace	g3487903	Alto Barinas		
    weakplace	g2248477	Mbour		
    weakplace	g2654710	Brighton		
    weakplace	g2892794	Karlsruhe		
    weakplace	g2088122	Port Moresby		
    weakplace	g360686	Minya		
    weakplace	g4719457	Plano		
    weakplace	g2112664	Ichihara		
    weakplace	g1798097	Qibao		
    weakplace	g10263153	Kirari Sulemannagar		
    weakplace	g1720840	Cainta		
    weakplace	g1257022	Satna		
    weakplace	g2165798	Geelong		
    weakplace	g710735	Chernihiv		
    weakplace	g1529046	Xinyuan		
    weakplace	g1588129	Ba Vi		
    weakplace	g3868626	Valparaiso		
    weakplace	g3938527	Ica		
    weakplace	g1259166	Purnia		
    weakplace	g5101798	Newark		
    weakplace	g3680450	Itagui		
    weakplace	g3522732	Nicolas Romero		
    weakplace	g747014	Gebze		
    weakplace	g1043893	Lichinga		
    weakplace	g1185117	Narsingdi		
    weakplace	g737071	Zeytinburnu		
    weakplace	g2467454	Sfax		
    weakplace	g3513966	Zumpango		
    weakplace	g11238838	Merkezefendi		
    weakplace	g1217662	Bukhara		
    weakplace	g2171507	Wollongong		
    weakplace	g3444876	Volta Redonda		
    weakplace	g3068799	Ostrava		
    weakplace	g4407066	St. Louis		
    weakplace	g696643	Poltava		
    weakplace	g3447259	Sumare		
    weakplace	g2343983	Efon-Alaaye		
    weakplace	g1215355	Binjai		
    weakplace	g1214204	Pematangsiantar		
    weakplace	g509820	Petrozavodsk		
    weakplace	g1811720	Enshi		
    weakplace	g484907	Taganrog		
    weakplace	g3627047	Santa Teresa del Tuy		
    weakplace	g1568770	Quang Ngai		
    weakplace	g1216311	Qarshi		
    weakplace	g1793419	Tanghe		
    weakplace	g3530569	Coacalco		
    weakplace	g3667983	Sincelejo		
    weakplace	g1783633	Zoucheng		
    weakplace	g418710	Khomeyni Shahr		
    weakplace	g543878	Kostroma		
    weakplace	g1269771	Imphal		
    weakplace	g2288829	Gagnoa		
    weakplace	g1880159	Ulu Bedok		
    weakplace	g1884382	Bedok New Town		
    weakplace	g2325314	Owo		
    weakplace	g1835648	Suncheon		
    weakplace	g12269572	Fangchenggang		
    weakplace	g2021851	Komsomolsk-on-Amur		
    weakplace	g1185056	Abbottabad		
    weakplace	g1804866	Kaili		
    weakplace	g2130188	Hakodate		
    weakplace	g2279755	Yamoussoukro		
    weakplace	g2505854	Bab Ezzouar		
    place	g2973783	Strasbourg		
    weakplace	g1257845	Saugor		
    weakplace	g1671467	Neihu		
    weakplace	g1849796	Tsu		
    weakplace	g8594670	Xingning		
    weakplace	g1803331	Linxia Chengguanzhen		
    weakplace	g706369	Khmelnytskyi		
    weakplace	g12032137	Kushinagar		
    weakplace	g1166652	Saddiqabad		
    weakplace	g3654667	Loja		
    weakplace	g1818673	Tai Po		
    weakplace	g1514896	Isfara		
    weakplace	g3347719	Luena		
    weakplace	g3447186	Taboao da Serra		
    weakplace	g1220253	Istaravshan		
    weakplace	g1529114	Turpan		
    weakplace	g1258315	Rourkela		
    weakplace	g1848522	Yao		
    weakplace	g359173	Bani Suwayf		
    weakplace	g1193745	Nagar Naluakot		
    weakplace	g3557689	Guantanamo		
    weakplace	g1728930	Baguio		
    weakplace	g3454031	Petropolis		
    weakplace	g289888	Ar Rayyan		
    weakplace	g965289	Polokwane		
    weakplace	g3196359	Ljubljana		
    weakplace	g1139715	Jalalabad		
    weakplace	g170794	Deir ez-Zor		
    weakplace	g3121424	Gijon		
    weakplace	g3450083	Santa Maria		
    weakplace	g3392998	Parnamirim		
    weakplace	g106297	Hafar Al-Batin		
    weakplace	g1860704	Kakogawacho-honmachi		
    weakplace	g9645072	Quan Sau		
    weakplace	g11962376	Capao Redondo		
    weakplace	g1574023	My Tho		
    weakplace	g2111901	Mito		
    weakplace	g2651347	Derby		
    weakplace	g339219	Dessie		
    weakplace	g3448744	Sao Jose		
    weakplace	g1580410	Ha Long		
    weakplace	g2921466	Gelsenkirchen		
    weakplace	g12492660	Longling County		
    weakplace	g710791	Cherkasy		
    weakplace	g1702540	Malolos		
    weakplace	g2637487	Southampton		
    weakplace	g1732901	Kapar		
    weakplace	g748879	Corum		
    weakplace	g1529435	Ghulja		
    weakplace	g2911293	Eimsbuttel		
    weakplace	g3430697	Merlo		
    weakplace	g1884138	Yeosu		
    weakplace	g1272181	Durg		
    weakplace	g1810979	Fuling		
    weakplace	g1841066	Mokpo		
    weakplace	g1283581	Birganj		
    weakplace	g466806	Yoshkar-Ola		
    weakplace	g7838895	Russeifa		
    weakplace	g1215502	Banda Aceh		
    weakplace	g349158	Shibin al Kawm		
    weakplace	g6317872	Parauapebas		
    weakplace	g1170295	Mirpur Khas		
    weakplace	g7289760	Sengkang New Town		
    weakplace	g3682385	Floridablanca		
    weakplace	g1850158	Tokushima		
    weakplace	g487495	Sterlitamak		
    weakplace	g1278672	Anantapur		
    weakplace	g1841598	Gyeongsan-si		
    weakplace	g347796	Sohag		
    weakplace	g1856199	Nagaoka		
    weakplace	g6318632	Sapopemba		
    weakplace	g3717588	Saint-Marc		
    weakplace	g6544100	Eixample		
    weakplace	g1185281	Bagerhat		
    weakplace	g1581047	Ha Tinh		
    weakplace	g6141256	Saskatoon		
    weakplace	g1786640	Chengzhong		
    weakplace	g2500017	Djelfa		
    weakplace	g5336899	Chula Vista		
    weakplace	g1852225	Shimonoseki		
    weakplace	g5174035	Toledo		
    weakplace	g158027	Kibaha		
    weakplace	g2036670	Hulan Ergi		
    weakplace	g1880216	Tampines Estate		
    weakplace	g3031582	Bordeaux		
    weakplace	g3247449	Aachen		
    weakplace	g2797656	Gent		
    weakplace	g3462089	Gravatai		
    weakplace	g1701472	Mantampay		
    weakplace	g1258342	Ratlam		
    weakplace	g4004886	Nogales		
    weakplace	g380148	El Daein		
    weakplace	g1812521	Donghai		
    weakplace	g136256	Dezful		
    weakplace	g1842025	Gunsan		
    weakplace	g3394682	Mossoro		
    weakplace	g1258451	Ranipet		
    weakplace	g1336142	Brahmanbaria		
    weakplace	g2392087	Porto-Novo		
    weakplace	g710719	Chernivtsi		
    weakplace	g5099836	Jersey City		
    weakplace	g3654410	Manta		
    weakplace	g5511077	Reno		
    weakplace	g2389422	Begoua		
    weakplace	g3652350	Riobamba		
    weakplace	g300619	Sivas		
    weakplace	g2633691	Wolverhampton		
    weakplace	g1632228	Pasarkemis		
    weakplace	g1819873	Fanling		
    weakplace	g1678836	Chiayi City		
    weakplace	g1812228	Dongtai		
    weakplace	g11611632	Fuchu		
    weakplace	g1881953	Jurong Town		
    weakplace	g124877	Maragheh		
    weakplace	g3429652	Quilmes		
    weakplace	g1863985	Fukui-shi		
    weakplace	g7302826	Lal Bahadur Nagar		
    weakplace	g2869894	Monchengladbach		
    weakplace	g13060482	Bagong Silang		
    weakplace	g686967	Zhytomyr		
    weakplace	g1529401	Karamay		
    weakplace	g11962429	Sacoma		
    weakplace	g1278483	Arrah		
    weakplace	g2034400	Tongliao		
    weakplace	g161218	Bariadi		
    weakplace	g1069166	Antsirabe		
    weakplace	g5289282	Chandler		
    weakplace	g363619	Yei		
    weakplace	g1514230	Chilanzar		
    weakplace	g634963	Tampere		
    weakplace	g1062663	Mahajanga		
    weakplace	g13353696	Minato City		
    weakplace	g4920423	Fort Wayne		
    weakplace	g2640194	Plymouth		
    weakplace	g1799471	Nianbo		
    weakplace	g1277082	Baranagar		
    weakplace	g1164709	Skardu		
    weakplace	g1701053	Marawi City		
    weakplace	g1882115	Tampines New Town		
    weakplace	g1512979	Qoqon		
    weakplace	g11962427	Jardim Sao Luis		
    weakplace	g1684712	Tacloban		
    weakplace	g3450909	Rondonopolis		
    weakplace	g1815669	Changle		
    weakplace	g7302833	Gajuwaka		
    weakplace	g2185964	North Shore		
    weakplace	g293703	Rishon LeTsiyyon		
    weakplace	g1862462	Hiratsuka		
    weakplace	g2636841	Stoke-on-Trent		
    weakplace	g5110629	Buffalo		
    weakplace	g3164527	Verona		
    weakplace	g1584071	a Lat		
    weakplace	g3836564	San Salvador de Jujuy		
    weakplace	g4464368	Durham		
    weakplace	g1271987	Etawah		
    weakplace	g10942183	Rugao		
    weakplace	g4005775	Gomez Palacio		
    weakplace	g3466779	Cascavel		
    weakplace	g3120619	L'Hospitalet de Llobregat		
    weakplace	g3099424	Gdynia		
    weakplace	g1646559	Cilacap		
    weakplace	g5359777	Irvine		
    weakplace	g5992996	Kitchener		
    weakplace	g1793899	Suicheng		
    weakplace	g1800234	Nada		
    weakplace	g6544489	Latina		
    weakplace	g3997479	Los Mochis		
    weakplace	g2051523	Bratsk		
    weakplace	g3522210	Pachuca de Soto		
    weakplace	g919009	Chingola		
    weakplace	g692194	Sumy		
    weakplace	g2642465	Milton Keynes		
    weakplace	g3461311	Indaiatuba		
    weakplace	g4705349	Laredo		
    weakplace	g12170526	Vila Flor		
    weakplace	g1002108	Germiston		
    weakplace	g3878431	Nunoa		
    weakplace	g2392204	Parakou		
    weakplace	g215771	Isiro		
    weakplace	g116996	Sari		
    weakplace	g1624725	Tarakan		
    weakplace	g2407790	Kenema		
    weakplace	g3522507	Oaxaca		
    weakplace	g3347019	Mossamedes		
    weakplace	g99106	Al Madinah		
    weakplace	g2163355	Hobart		
    weakplace	g2338106	Ikot Ekpene		
    weakplace	g1787031	Yanzhou		
    weakplace	g1882316	Woodlands		
    weakplace	g1897007	Hanam		
    weakplace	g1608133	Mueang Nonthaburi		
    weakplace	g1169692	Muridke		
    weakplace	g2246452	Saint-Louis		
    weakplace	g1735166	Batu Caves		
    weakplace	g3456068	Novo Hamburgo		
    weakplace	g1881955	Jurong West		
    weakplace	g1626916	Singkawang		
    weakplace	g1336134	Coxs Bazar		
    weakplace	g6544493	Carabanchel		
    weakplace	g3465284	Cotia		
    weakplace	g293918	Petah Tiqva		
    weakplace	g1513243	Margilon		
    weakplace	g1278903	Ambarnath		
    weakplace	g2394092	Godome		
    weakplace	g1262131	Naihati		
    weakplace	g683844	Brasov		
    weakplace	g1560565	Xuan Loc		
    weakplace	g3444914	Vitoria da Conquista		
    weakplace	g1804386	Laohekou		
    weakplace	g962367	Richards Bay		
    weakplace	g350550	Qina		
    weakplace	g632453	Vantaa		
    weakplace	g2735943	Porto		
    weakplace	g2891122	Kiel		
    weakplace	g379555	El Fasher		
    weakplace	g2244799	Thies Nones		
    weakplace	g2034655	Suihua		
    weakplace	g3633622	Los Teques		
    weakplace	g3835869	Santiago del Estero		
    weakplace	g2481700	Setif		
    weakplace	g1276609	Begusarai		
    weakplace	g140044	Borujerd		
    weakplace	g32767	Qarchak		
    weakplace	g325303	Afyonkarahisar		
    weakplace	g311111	Iskenderun		
    weakplace	g3928245	Santiago de Surco		
    weakplace	g179330	Thika		
    weakplace	g1690039	San Fernando		
    weakplace	g3347353	Menongue		
    weakplace	g248583	Hayy Khilda		
    weakplace	g333772	Jimma		
    weakplace	g3462315	Governador Valadares		
    weakplace	g665087	Timisoara		
    weakplace	g3464305	Embu das Artes		
    weakplace	g3537906	Santa Clara		
    weakplace	g2336905	Iwo		
    weakplace	g3119841	A Coruna		
    weakplace	g1706684	Libertad		
    weakplace	g2911296	Altona		
    weakplace	g95005	Kelar		
    weakplace	g7280708	Colonia del Valle		
    weakplace	g366847	Singa		
    weakplace	g3872348	San Bernardo		
    weakplace	g1851604	Soka		
    weakplace	g925475	Mzuzu		
    weakplace	g1697846	Navotas		
    weakplace	g1254320	Tiruvottiyur		
    weakplace	g11962392	Cidade Ademar		
    weakplace	g5911606	Burnaby		
    weakplace	g5525577	Lubbock		
    weakplace	g1582497	Thi Tran ong Trieu		
    weakplace	g107991	Thuqbah		
    weakplace	g2110556	Yamagata		
    weakplace	g3516109	Tehuacan		
    weakplace	g3640049	Guarenas		
    weakplace	g2992166	Montpellier		
    weakplace	g2336056	Jimeta		
    weakplace	g3100946	Czestochowa		
    weakplace	g1271717	Gandhidham		
    weakplace	g1816790	Beibei		
    weakplace	g1321937	Insein		
    weakplace	g2634341	City of Westminster		
    weakplace	g5295903	Gilbert		
    weakplace	g2940132	Chemnitz		
    weakplace	g3841956	Parana		
    weakplace	g3583446	San Miguel		
    weakplace	g1916862	Shijie		
    weakplace	g145778	Chitato		
    weakplace	g514734	Orsk		
    weakplace	g944986	Vanderbijlpark		
    weakplace	g3645213	Coro		
    weakplace	g3472343	Americana		
    weakplace	g1529484	Hami		
    weakplace	g933773	Gaborone		
    weakplace	g353229	Al Ashir min Ramadan		
    weakplace	g1263311	Mau		
    weakplace	g3874960	Puerto Montt		
    weakplace	g2641430	Northampton		
    weakplace	g3937513	Juliaca		
    weakplace	g1864134	Fuji		
    weakplace	g1841603	Gyeongju		
    weakplace	g2281606	Sinfra		
    weakplace	g485239	Syktyvkar		
    weakplace	g132892	Gorgan		
    weakplace	g1497543	Nizhnevartovsk		
    weakplace	g1165569	Shahkot		
    weakplace	g2755251	Groningen		
    weakplace	g1283582	Biratnagar		
    weakplace	g2945024	Braunschweig		
    weakplace	g3625542	Valera		
    weakplace	g3388441	Sao Jose de Ribamar		
    weakplace	g1256320	Sikar		
    weakplace	g1300466	Bago		
    weakplace	g2874545	Magdeburg		
    weakplace	g3648439	Baruta		
    weakplace	g3112737	Puente de Vallecas		
    weakplace	g3458142	Mage		
    weakplace	g738648	Trabzon		
    weakplace	g7289169	Tri-Cities		
    weakplace	g1336140	Jessore		
    weakplace	g304827	Manisa		
    weakplace	g695594	Rivne		
    weakplace	g1214369	Padangsidempuan		
    weakplace	g1630634	Probolinggo		
    weakplace	g118063	Sabzevar		
    weakplace	g3407327	Arapiraca		
    weakplace	g12042053	Musaffah		
    weakplace	g11962395	Brasilandia		
    weakplace	g1852899	Sasebo		
    weakplace	g2027667	Angarsk		
    weakplace	g529237	Marino		
    weakplace	g8347656	Ramagundam		
    weakplace	g1270393	Hapur		
    weakplace	g1864624	Chigasaki		
    weakplace	g1623502	Toli-Toli		
    weakplace	g1864518	Chofu		
    weakplace	g1806988	Huayin		
    weakplace	g64435	Berbera		
    weakplace	g1805012	Jiyuan		
    weakplace	g11611478	Yamato		
    weakplace	g1183883	Bahawalnagar		
    weakplace	g518255	Novorossiysk		
    weakplace	g2110681	Tsukuba		
    weakplace	g3899361	Arica		
    weakplace	g3876682	Penalolen		
    weakplace	g1581326	Hai Duong		
    weakplace	g4499612	Winston-Salem		
    weakplace	g1271942	Farrukhabad		
    weakplace	g1857519	Matsumoto		
    weakplace	g1278985	Alappuzha		
    weakplace	g3460718	Itapevi		
    weakplace	g1267480	Katihar		
    weakplace	g3457692	Marilia		
    weakplace	g3645527	Ciudad Ojeda		
    weakplace	g1809571	Gucun		
    weakplace	g5295985	Glendale		
    weakplace	g13607978	Navegantes		
    weakplace	g11790632	Bunkyo		
    weakplace	g3460950	Itaborai		
    weakplace	g1732905	Klang		
    weakplace	g3569175	Almendares		
    weakplace	g32900	Golestan		
    weakplace	g688758	Vyhurivshchyna-Troyeshchyna		
    weakplace	g550280	Khimki		
    weakplace	g707753	Horlivka		
    weakplace	g1035025	Nacala		
    weakplace	g8519916	Obolon		
    weakplace	g1790371	Xiantao		
    weakplace	g523523	Nalchik		
    weakplace	g2130203	Hachinohe		
    weakplace	g1839652	Osan		
    weakplace	g3121969	Fuencarral		
    weakplace	g2998324	Lille		
    weakplace	g6697563	Neyagawa		
    weakplace	g1697018	Ormoc		
    weakplace	g3523760	Magdalena Contreras		
    weakplace	g1185159	Nagarpur		
    weakplace	g158214	Kasulu		
    weakplace	g2224827	Ngaoundere		
    weakplace	g707471	Ivano-Frankivsk		
    weakplace	g3468615	Cabo Frio		
    weakplace	g322165	Balkesir		
    weakplace	g3870011	Temuco		
    weakplace	g4776222	Norfolk		
    weakplace	g2884509	Krefeld		
    weakplace	g3397154	Juazeiro		
    weakplace	g1271685	Sri Ganganagar		
    weakplace	g1329221	Amarapura		
    weakplace	g10402606	Kilamba		
    weakplace	g143534	Amol		
    weakplace	g2925177	Freiburg		
    weakplace	g3370356	Athlone		
    weakplace	g1726280	Batangas		
    weakplace	g109435	Al Jubayl		
    weakplace	g1868144	Tokchon		
    weakplace	g2641022	Oldham		
    weakplace	g1328421	Pathein		
    weakplace	g4158476	Hialeah		
    weakplace	g1172657	Kunri		
    weakplace	g1185099	Sylhet		
    weakplace	g3363094	Paarl		
    weakplace	g4693003	Garland		
    weakplace	g3193044	Podgorica		
    weakplace	g5313457	Scottsdale		
    weakplace	g4700168	Irving		
    weakplace	g1105777	Centurion		
    weakplace	g1786731	Qingzhou		
    weakplace	g9478811	Pakdasht		
    weakplace	g10941913	Kajang		
    weakplace	g3467722	Campo Limpo		
    weakplace	g1785974	Yuci		
    weakplace	g6544105	Sant Marti		
    weakplace	g2756253	Eindhoven		
    weakplace	g5586437	Boise		
    weakplace	g1258182	Rewa		
    weakplace	g2013159	Yakutsk		
    weakplace	g8521718	Bole		
    weakplace	g1169605	Muzaffargarh		
    weakplace	g4752186	Chesapeake		
    weakplace	g1253880	Uluberiya		
    weakplace	g1814093	Dali		
    weakplace	g418606	Najafabad		
    weakplace	g8594709	Thanh Pho Ba Ria		
    weakplace	g3378644	Georgetown		
    weakplace	g55671	Kismayo		
    weakplace	g5509403	North Las Vegas		
    weakplace	g2518559	Elche		
    weakplace	g1255947	Sivakasi		
    weakplace	g212902	Kindu		
    weakplace	g1179837	Digri		
    weakplace	g3395473	Maracanau		
    weakplace	g521118	Nizhnekamsk		
    weakplace	g3461655	Hortolandia		
    weakplace	g1267648	Karur		
    weakplace	g1637158	Lubuklinggau		
    weakplace	g680332	Craiova		
    weakplace	g1259012	Raichur		
    weakplace	g1260692	Pallavaram		
    weakplace	g3612907	Danli		
    weakplace	g1665221	Yongkang		
    weakplace	g2517117	Granada		
    weakplace	g1253993	Ooty		
    weakplace	g1853303	Saga		
    weakplace	g1684269	Magugpo Poblacion		
    weakplace	g563708	Dzerzhinsk		
    weakplace	g1028918	Pemba		
    weakplace	g11101805	Geoje		
    weakplace	g1735459	Teluk Intan		
    weakplace	g149879	Singida		
    weakplace	g157738	Kigoma		
    weakplace	g5350734	Fremont		
    weakplace	g1771298	Kampong Baharu Cheras Batu Sebelas		
    weakplace	g1280957	Jiayuguan		
    weakplace	g145459	Abadan		
    weakplace	g1682598	Taytay		
    weakplace	g13589354	Pho Yen		
    weakplace	g3843123	Neuquen		
    weakplace	g3464688	Divinopolis		
    weakplace	g1219649	Turkmenabat		
    weakplace	g11808021	Shibuya		
    weakplace	g1567621	Son Tay		
    weakplace	g1571951	Ninh Hoa		
    weakplace	g1736372	Pasir Mas		
    weakplace	g1630328	Purwokerto		
    weakplace	g12076997	Jose C. Paz		
    weakplace	g54225	Marka		
    weakplace	g1260716	Pali		
    weakplace	g355795	Halwan		
    weakplace	g2349019	Atani		
    place	g701822	Mariupol		
    weakplace	g7843638	Changzheng		
    weakplace	g1859884	Kasukabe		
    weakplace	g6182962	Windsor		
    weakplace	g1269934	Hosur		
    weakplace	g5811696	Spokane		
    weakplace	g6059891	Longueuil		
    weakplace	g741100	Ordu		
    weakplace	g3805673	San Fernando de Apure		
    weakplace	g3727135	Croix-des-Bouquets		
    weakplace	g1705357	Lucena		
    weakplace	g3461144	Ipatinga		
    weakplace	g1882155	Yishun New Town		
    weakplace	g1253084	Vizianagaram		
    weakplace	g1805733	Jinchang		
    weakplace	g1571058	Phan Thiet		
    weakplace	g102651	Sabya		
    weakplace	g294071	Netanya		
    weakplace	g3124964	Ciudad Lineal		
    weakplace	g1699802	Meycauayan		
    weakplace	g2655775	Bexley		
    weakplace	g2350434	Aliayabiagba		
    weakplace	g3571824	Nassau		
    weakplace	g3437056	San Lorenzo		
    weakplace	g2983990	Rennes		
    weakplace	g2542051	Mohammedia		
    weakplace	g3639898	Guatire		
    weakplace	g1624863	Tanjung Pinang		
    weakplace	g1881948	Hougang New Town		
    weakplace	g4315588	Baton Rouge		
    weakplace	g3447624	Sete Lagoas		
    weakplace	g3085128	Sosnowiec		
    weakplace	g6956648	Diez de Octubre		
    weakplace	g1517945	Turkistan		
    weakplace	g989921	Klerksdorp		
    weakplace	g5142036	Upper West Side		
    weakplace	g487928	Staryy Oskol		
    weakplace	g1865714	Ageo		
    weakplace	g2339937	Gusau		
    weakplace	g2864072	Neue Neustadt		
    weakplace	g709932	Kamyanske		
    weakplace	g295629	Ashdod		
    weakplace	g760778	Radom		
    weakplace	g13100478	Paya Terubong		
    weakplace	g4781708	Richmond		
    weakplace	g1679136	Chang-hua		
    weakplace	g1993459	Changhua		
    weakplace	g1583478	ien Ban		
    weakplace	g1851012	Takarazuka		
    weakplace	g2416969	Nzerekore		
    weakplace	g6119109	Regina		
    weakplace	g1586443	Ca Mau		
    weakplace	g1256422	Shrirampur		
    weakplace	g2035225	Fendou		
    weakplace	g1632654	Pangkalpinang		
    weakplace	g7302845	Quthbullapur		
    weakplace	g2329821	Mubi		
    weakplace	g3451055	Rio Verde		
    weakplace	g6316328	Aguas Lindas de Goias		
    weakplace	g3452324	Presidente Prudente		
    weakplace	g112214	Varamin		
    weakplace	g1649824	Batu		
    weakplace	g6951112	Somerset West		
    weakplace	g2643339	Luton		
    weakplace	g691650	Ternopil		
    weakplace	g3397147	Juazeiro do Norte		
    weakplace	g1648637	Bitung		
    weakplace	g1185162	Mymensingh		
    weakplace	g2026609	Blagoveshchensk		
    weakplace	g1262292	Nadiad		
    weakplace	g2229752	Kumba		
    weakplace	g724443	Kosice		
    weakplace	g704147	Kremenchuk		
    weakplace	g1805618	Jingling		
    weakplace	g1262204	Nagercoil		
    weakplace	g3903987	Sucre		
    weakplace	g884979	Mutare		
    weakplace	g10265057	Karawalnagar		
    weakplace	g3991328	Puerto Vallarta		
    weakplace	g1857144	Minamirinkan		
    weakplace	g2965140	Cork		
    weakplace	g1847963	Atsugi		
    weakplace	g2036973	Heihe		
    weakplace	g13353441	Mango		
    weakplace	g3383330	Paramaribo		
    weakplace	g1639850	Klungkung		
    weakplace	g1185155	Narayanganj		
    weakplace	g1680116	NIA Valencia		
    weakplace	g1795196	Tongchuanshi		
    weakplace	g3893894	Concepcion		
    weakplace	g98717	Ramadi		
    weakplace	g5812944	Tacoma		
    weakplace	g2874225	Mainz		
    weakplace	g519336	Velikiy Novgorod		
    weakplace	g1735153	Sungai Buloh		
    weakplace	g1692685	Puerto Princesa		
    weakplace	g1788618	Xintai		
    weakplace	g3641351	El Tigre		
    weakplace	g1877615	Haeju		
    weakplace	g3433899	Formosa		
    weakplace	g2338273	Ikire		
    weakplace	g3608248	La Ceiba		
    weakplace	g2746301	Tilburg		
    weakplace	g7289846	Ba Dinh		
    weakplace	g1262395	Murwara		
    weakplace	g153209	Moshi		
    weakplace	g1268159	Kanchipuram		
    weakplace	g2464915	Sousse		
    weakplace	g3666645	Tulua		
    weakplace	g2236967	Soyo		
    weakplace	g1567788	Soc Trang		
    weakplace	g2419992	Kankan		
    weakplace	g496015	Shakhty		
    weakplace	g229268	Mbarara		
    weakplace	g1697175	Olongapo		
    weakplace	g3655673	Ibarra		
    weakplace	g3204541	Banja Luka		
    weakplace	g11101625	Rufisque est		
    weakplace	g122285	Neyshabur		
    weakplace	g116667	Saveh		
    weakplace	g1790894	Wuxue		
    weakplace	g1585489	Chi Linh		
    weakplace	g3531732	Campeche		
    weakplace	g9645086	Quan Ba		
    weakplace	g7279754	Singrauli		
    weakplace	g8285534	Fuencarral-El Pardo		
    weakplace	g13546521	Shevchenkivskyi		
    weakplace	g1262995	Mirzapur		
    weakplace	g3114711	Oviedo		
    weakplace	g13118272	Bandar Seri Alam		
    weakplace	g1626542	Sorong		
    weakplace	g2524170	Messina		
    weakplace	g1234569	Dehiwala-Mount Lavinia		
    weakplace	g705812	Kropyvnytskyi		
    weakplace	g1266976	Kharagpur		
    weakplace	g215527	Kabinda		
    weakplace	g1176515	Jacobabad		
    weakplace	g149402	Tunduma		
    weakplace	g1725094	Binangonan		
    weakplace	g2860410	Oberhausen		
    weakplace	g1611110	Chon Buri		
    weakplace	g3450144	Santa Luzia		
    weakplace	g1494114	Prokopyevsk		
    weakplace	g12432979	Samambaia		
    weakplace	g2929670	Erfurt		
    weakplace	g3657990	Esmeraldas		
    weakplace	g3108286	Terrassa		
    weakplace	g2656333	Barking		
    weakplace	g1791249	Wuhai		
    weakplace	g1173664	Khuzdar		
    weakplace	g3398269	Imperatriz		
    weakplace	g2454268	Koutiala		
    weakplace	g1272051	Eluru		
    weakplace	g10524295	Raniganj		
    weakplace	g3493032	San Pedro de Macoris		
    weakplace	g677697	Galati		
    weakplace	g3129028	Badalona		
    weakplace	g764484	Mokotow		
    weakplace	g1734586	Taiping		
    weakplace	g12358616	Yintai		
    weakplace	g1252797	Yamuna Nagar		
    weakplace	g3404545	Cabo de Santo Agostinho		
    weakplace	g10968247	Arakawa		
    weakplace	g3827606	Buenavista		
    weakplace	g1178338	Gilgit		
    weakplace	g500004	Rybinsk		
    weakplace	g1687894	Santa Rosa		
    weakplace	g3133880	Trondheim		
    weakplace	g13308246	Raurkela Industrial Township		
    weakplace	g3629965	Porlamar		
    weakplace	g5391710	San Bernardino		
    weakplace	g4013728	Ciudad Acuna		
    weakplace	g643492	Oulu		
    weakplace	g6318696	Sinop		
    weakplace	g1275738	Bidar		
    weakplace	g470451	Vykhino-Zhulebino		
    weakplace	g702569	Lutsk		
    weakplace	g3519537	San Cristobal de las Casas		
    weakplace	g463829	Zelenograd		
    weakplace	g11777624	Archway		
    weakplace	g12750606	Wangsa Maju		
    weakplace	g5780993	Salt Lake City		
    weakplace	g1510018	Biysk		
    weakplace	g3194360	Novi Sad		
    weakplace	g3526485	Jiutepec		
    weakplace	g1802656	Longgang		
    weakplace	g3995523	Monclova		
    weakplace	g1567069	Tan An		
    weakplace	g1819400	Ma On Shan		
    weakplace	g7090983	Commonwealth		
    weakplace	g4068590	Huntsville		
    weakplace	g11962390	Jabaquara		
    weakplace	g2243940	Ziguinchor		
    weakplace	g1221194	Kulob		
    weakplace	g1646034	Citeureup		
    weakplace	g8504960	Centralniy		
    weakplace	g1568212	Sa Dec		
    weakplace	g1858296	Kure		
    weakplace	g2323411	Shagamu		
    weakplace	g295514	Bnei Brak		
    weakplace	g2544248	Khouribga		
    weakplace	g1786577	Yingtan		
    weakplace	g4853828	Des Moines		
    weakplace	g320257	Cigli		
    weakplace	g2595323	Marcory		
    weakplace	g1178231	Gojra		
    weakplace	g3652567	Quevedo		
    weakplace	g6092122	Oakville		
    weakplace	g1632033	Pasuruan		
    weakplace	g122438	Nazarabad		
    weakplace	g1262482	Munger		
    weakplace	g3460370	Jacarei		
    weakplace	g2516326	Jerez de la Frontera		
    weakplace	g2550078	El Jadida		
    weakplace	g1783700	Zitong		
    weakplace	g1637510	Loa Janan		
    weakplace	g665004	Targu Mures		
    weakplace	g5349755	Fontana		
    weakplace	g3873775	Rancagua		
    weakplace	g1677112	Zhubei		
    weakplace	g352951	Mallawi		
    weakplace	g2302357	Cape Coast		
    weakplace	g1735079	Bukit Mertajam		
    weakplace	g1706090	Lipa City		
    weakplace	g3432135	Lanus		
    weakplace	g2875601	Lubeck		
    weakplace	g1801909	Luojiang		
    weakplace	g1734821	Sepang		
    weakplace	g3598119	Coban		
    weakplace	g3457708	Marica		
    weakplace	g1586151	Cao Lanh		
    weakplace	g1861436	Isesaki		
    weakplace	g3111199	Sabadell		
    weakplace	g3460103	Jaragua		
    weakplace	g11790369	Taito		
    weakplace	g1261927	Nandyal		
    weakplace	g2511174	Santa Cruz de Tenerife		
    weakplace	g6690108	Panchkula		
    weakplace	g5373900	Modesto		
    weakplace	g1695804	Panabo		
    weakplace	g1813253	Lijiang		
    weakplace	g1514891	Konibodom		
    weakplace	g2037078	Hailar		
    weakplace	g3460634	Itaquera		
    weakplace	g1709968	Kabankalan		
    weakplace	g1275068	Burhanpur		
    weakplace	g110690	Abha		
    weakplace	g1624041	Ternate		
    weakplace	g732770	Burgas		
    weakplace	g504341	Pskov		
    weakplace	g1262775	Morvi		
    weakplace	g1814082	Daliang		
    weakplace	g3874212	Quilicura		
    weakplace	g2555745	Beni Mellal		
    weakplace	g1212405	Ashuganj City		
    weakplace	g2481007	Sidi Bel Abbes		
    weakplace	g3568342	Arroyo Naranjo		
    weakplace	g11524601	Jebel Ali		
    weakplace	g1337233	Bogra		
    weakplace	g1519928	Kostanay		
    weakplace	g5134086	Rochester		
    weakplace	g1650234	Banjar		
    weakplace	g2043572	Kanggye		
    weakplace	g1845033	Chungju		
    weakplace	g1278685	Anand		
    weakplace	g3448622	Sao Leopoldo		
    weakplace	g1670909	Bade		
    weakplace	g3458329	Luziania		
    weakplace	g3909234	Oruro		
    weakplace	g1817848	Bachuan		
    weakplace	g3500957	La Romana		
    weakplace	g328689	Shashamane		
    weakplace	g1808931	Hangu		
    weakplace	g1261045	Ongole		
    weakplace	g3114472	Pamplona		
    weakplace	g5303929	Maryvale		
    weakplace	g1843137	Gangneung		
    weakplace	g2639996	Portsmouth		
    weakplace	g216449	Gandajika		
    weakplace	g1809380	Gunan		
    weakplace	g1571067	Phan Rang-Thap Cham		
    weakplace	g1646194	Ciputat		
    weakplace	g232110	Kasangati		
    weakplace	g339666	Bishoftu		
    weakplace	g1850692	Nishi-Tokyo-shi		
    weakplace	g2045220	Changam-chon		
    weakplace	g712165	Bila Tserkva		
    weakplace	g5380184	Oxnard		
    weakplace	g1647383	Ciampea		
    weakplace	g361291	Hurghada		
    weakplace	g3116025	Mostoles		
    weakplace	g3547932	Mantilla		
    weakplace	g3685095	Dosquebradas		
    weakplace	g633679	Turku		
    weakplace	g4956184	Worcester		
    weakplace	g1696710	Pagadian		
    weakplace	g1085510	Epworth		
    weakplace	g3628423	San Felipe		
    weakplace	g1203891	Dinajpur		
    weakplace	g1269935	Hosapete		
    weakplace	g1562818	Viet Yen		
    weakplace	g159492	Ifakara		
    weakplace	g3346015	Sumbe		
    weakplace	g2451478	Segou		
    weakplace	g1578500	Kon Tum		
    weakplace	g3460949	Itabuna		
    weakplace	g3654870	Latacunga		
    weakplace	g1261913	Nangloi Jat		
    weakplace	g1859383	Kishiwada		
    weakplace	g1785710	Jinghong		
    weakplace	g977432	Mdantsane		
    weakplace	g630468	Bobruysk		
    weakplace	g1643837	Gorontalo		
    weakplace	g6317317	Itaim Paulista		
    weakplace	g3449319	Sao Carlos		
    weakplace	g120695	Qaem Shahr		
    weakplace	g1165108	Shikarpur		
    weakplace	g6958503	Gongheyong		
    weakplace	g2772400	Linz		
    weakplace	g1283467	Dhangadhi		
    weakplace	g8544703	Nanchuan		
    weakplace	g1816329	Bishan		
    weakplace	g2503826	Biskra		
    weakplace	g1675393	Xizhi		
    weakplace	g1787592	Yanghang		
    weakplace	g1810437	Gaoping		
    weakplace	g3165185	Trieste		
    weakplace	g153176	Mpanda		
    weakplace	g5374732	Moreno Valley		
    weakplace	g1256922	Secunderabad		
    weakplace	g1880348	Punggol		
    weakplace	g7910079	Sodo		
    weakplace	g2208485	Zliten		
    weakplace	g3171728	Padua		
    weakplace	g8299875	Karnaphuli		
    weakplace	g3550598	Las Tunas		
    weakplace	g1857550	Matsue		
    weakplace	g4562831	Bayamon		
    weakplace	g1842936	Gimpo-si		
    weakplace	g6317464	Lauro de Freitas		
    weakplace	g1273241	Deoghar		
    weakplace	g1064890	Fianarantsoa		
    weakplace	g8504949	Vasyl'evsky Ostrov		
    weakplace	g3387296	Sobral		
    weakplace	g1207337	Chandpur		
    weakplace	g2306079	Atsiaman		
    weakplace	g2317397	Bandundu Province		
    weakplace	g303195	Osmaniye		
    weakplace	g142363	Babol		
    weakplace	g3985710	Cabo San Lucas		
    weakplace	g4119403	Little Rock		
    weakplace	g748893	Corlu		
    weakplace	g1636930	Madiun		
    weakplace	g159071	Iringa		
    weakplace	g721472	Debrecen		
    weakplace	g1274353	Chapra		
    weakplace	g13589478	Motijheel		
    weakplace	g1336137	Barishal		
    weakplace	g6122091	Richmond Hill		
    weakplace	g4466033	Fayetteville		
    weakplace	g2219905	Al Khums		
    weakplace	g5358705	Huntington Beach		
    weakplace	g8063098	Favoriten		
    weakplace	g1708522	Koronadal		
    place	g2660646	Geneva		
    weakplace	g4174715	Tallahassee		
    weakplace	g2636389	Swindon		
    weakplace	g1629710	Rengasdengklok		
    weakplace	g3451234	Rio Claro		
    weakplace	g3699088	Cajamarca		
    weakplace	g2146142	Townsville		
    weakplace	g8656376	Thanh Khe		
    weakplace	g7281017	La Pintana		
    weakplace	g601734	Dasoguz		
    weakplace	g5145215	Yonkers		
    weakplace	g1180809	Dadu		
    weakplace	g343663	Arba Minch		
    weakplace	g1520172	Petropavl		
    weakplace	g1214658	Lhokseumawe		
    weakplace	g4684724	Cypress		
    weakplace	g1267031	Khandwa		
    weakplace	g1259184	Puri		
    weakplace	g1262771	Morena		
    weakplace	g146268	Nicosia		
    weakplace	g3181554	Brescia		
    weakplace	g6672634	Nasim Shahr		
    weakplace	g13405749	Nasimshahr		
    weakplace	g2320831	Ugep		
    weakplace	g214614	Kamina		
    weakplace	g100425	Yanbu		
    weakplace	g1856184	Nagareyama		
    weakplace	g2800481	Charleroi		
    weakplace	g1576633	Lang Son		
    weakplace	g1164045	Talhar		
    weakplace	g13512708	Nyingchi		
    weakplace	g1818222	Yuen Long San Hui		
    weakplace	g1818225	Yuen Long		
    weakplace	g1626103	Sumedang		
    weakplace	g1270576	Gyanpur		
    weakplace	g2218970	Az Zawiyah		
    weakplace	g10920963	Sale Al Jadida		
    weakplace	g11054411	Bandar Sunway		
    weakplace	g13118277	Bandar Utama		
    weakplace	g13118362	Bukit Jalil		
    weakplace	g12129605	Chakwama		
    weakplace	g1167648	Qadirpur Ran		
    weakplace	g1180752	Dajal		
    weakplace	g496348	Severnyy		
    weakplace	g60149	El Dibir		
    weakplace	g13561808	Rayon KTZ		
    weakplace	g1803551	Beiliu		
    weakplace	g114259	Sirjan		
    weakplace	g3887127	Iquique		
    weakplace	g1565047	Thuan Thanh		
    weakplace	g579492	Balakovo		
    weakplace	g580922	Armavir		
    weakplace	g6822182	Yachiyo		
    weakplace	g6545349	Saidpur		
    weakplace	g9645071	Quan Bon		
    weakplace	g361546	Arish		
    weakplace	g1735150	Rawang		
    weakplace	g2650839	Dudley		
    weakplace	g2329660	Mushin		
    weakplace	g2119441	Yuzhno-Sakhalinsk		
    weakplace	g2912621	Hagen		
    weakplace	g1629131	Salatiga		
    weakplace	g3640465	Guacara		
    weakplace	g6318856	Valparaiso de Goias		
    weakplace	g126972	Khuy		
    weakplace	g3099230	Gliwice		
    weakplace	g1529569	Changji		
    weakplace	g11611930	Kodaira		
    weakplace	g13512576	Plano Piloto		
    weakplace	g5516233	Amarillo		
    weakplace	g1275120	Bulandshahr		
    weakplace	g13512674	Lusail		
    weakplace	g2657832	Aberdeen		
    weakplace	g3165926	Taranto		
    weakplace	g3439214	Capiata		
    weakplace	g11592398	Zango		
    weakplace	g1811764	Duyun		
    weakplace	g184707	Naivasha		
    weakplace	g1804850	Kaiyuan		
    weakplace	g759734	Rzeszow		
    weakplace	g2844588	Rostock		
    weakplace	g3171457	Parma		
    weakplace	g1735902	Sibu		
    weakplace	g751868	Arnavutkoy		
    weakplace	g1861310	Itami		
    weakplace	g1800657	Mentougou		
    weakplace	g1275926	Bhind		
    weakplace	g5145476	Akron		
    weakplace	g3870294	Talca		
    weakplace	g2892518	Kassel		
    weakplace	g3530594	Ciudad Madero		
    weakplace	g1628453	Sawangan		
    weakplace	g2315728	Gemena		
    weakplace	g10263167	Bhalswa Jahangirpur		
    weakplace	g13512503	Lushui		
    weakplace	g140463	Birjand		
    weakplace	g3083271	Torun		
    weakplace	g2521886	Almeria		
    weakplace	g1805798	Jijiang		
    weakplace	g1184845	Ahmadpur East		
    weakplace	g3696417	Huanuco		
    weakplace	g11611627	Higashihiroshima		
    weakplace	g745028	Izmit		
    weakplace	g2984114	Reims		
    weakplace	g1808950	Hanfeng		
    weakplace	g2462881	Laayoune		
    weakplace	g1267076	Khammam		
    weakplace	g294751	Holon		
    weakplace	g976361	Middelburg		
    weakplace	g1843702	Icheon-si		
    weakplace	g585915	Khirdalan		
    weakplace	g1607508	Phra Pradaeng		
    weakplace	g2427455	Moundou		
    weakplace	g1257540	Sambhal		
    weakplace	g1275899	Bhiwani		
    weakplace	g563464	Engels		
    weakplace	g4026082	Ciudad Lazaro Cardenas		
    weakplace	g1024694	Mocuba		
    weakplace	g1283339	Hetauda		
    weakplace	g3185728	Durres		
    weakplace	g1851348	Suzuka		
    weakplace	g3432043	La Plata		
    weakplace	g1283318	Janakpur		
    weakplace	g1860437	Kamirenjaku		
    weakplace	g1260434	Panvel		
    weakplace	g1798972	Peicheng		
    weakplace	g1236854	Maharagama		
    weakplace	g4076784	Montgomery		
    weakplace	g2792413	Liege		
    weakplace	g1858428	Kumagaya		
    weakplace	g1841988	Guri-si		
    weakplace	g1278860	Ambala		
    weakplace	g4994358	Grand Rapids		
    weakplace	g3169921	Prato		
    weakplace	g8223943	Kumarapalayam		
    weakplace	g1283562	Butwal		
    weakplace	g8986037	Dhirkot		
    weakplace	g2455518	Kayes		
    weakplace	g1648186	Bontang		
    weakplace	g354502	Kafr ash Shaykh		
    weakplace	g2477461	Tebessa		
    weakplace	g1732676	Kuala Kubu Baharu		
    weakplace	g193624	Karuri		
    weakplace	g2417786	Maneah		
    weakplace	g496285	Severodvinsk		
    weakplace	g13308632	Kowloon City Centre		
    weakplace	g187269	Matuga		
    weakplace	g747764	Duzce		
    weakplace	g2328765	Nnewi		
    weakplace	g1848689	Yamaguchi		
    weakplace	g3130616	Alcala de Henares		
    weakplace	g6947639	Basaksehir		
    weakplace	g1784712	Zhengding		
    weakplace	g139889	Bukan		
    weakplace	g6698121	Taguatinga		
    weakplace	g2742032	Braga		
    weakplace	g1174376	Garhi Khairo		
    weakplace	g909863	Luanshya		
    weakplace	g1963770	Padalarang		
    weakplace	g7026720	Bang Khae		
    weakplace	g1729085	Bago City		
    weakplace	g1786378	Yongchuan		
    weakplace	g1849372	Uji		
    weakplace	g1264637	Machilipatnam		
    weakplace	g1803842	Hepu		
    weakplace	g2038670	Aihui		
    weakplace	g2043837	Hyesan		
    weakplace	g3567597	Bayamo		
    weakplace	g769250	Kielce		
    weakplace	g1192366	Par Naogaon		
    weakplace	g1792585	Fuding		
    weakplace	g3456223	Nossa Senhora do Socorro		
    weakplace	g3402591	Castanhal		
    weakplace	g11962424	Cidade Tiradentes		
    weakplace	g3080985	Zabrze		
    weakplace	g140380	Bojnurd		
    weakplace	g2322733	Surulere		
    weakplace	g1806696	Humen		
    weakplace	g2240937	Benfica		
    weakplace	g1610780	Hat Yai		
    weakplace	g2037086	Haicheng		
    weakplace	g1645895	Curug		
    weakplace	g3689169	Barrancabermeja		
    weakplace	g462444	Zlatoust		
    weakplace	g228853	Mukono		
    weakplace	g1514581	Angren		
    weakplace	g3530599	Ciudad del Carmen		
    weakplace	g3456166	Nova Friburgo		
    weakplace	g1162004	Khairpur Mirs		
    weakplace	g13118432	Business Bay		
    weakplace	g1514879	Khujand		
    weakplace	g5308480	Peoria		
    weakplace	g2304121	Ashaiman		
    weakplace	g1213547	Tanjungbalai		
    weakplace	g5224151	Providence		
    weakplace	g1264389	Mahesana		
    weakplace	g4634946	Knoxville		
    weakplace	g13546341	Rangel		
    weakplace	g3121960	Fuenlabrada		
    weakplace	g1862599	Hino		
    weakplace	g1175864	Jhelum		
    weakplace	g1264407	Mahbubnagar		
    weakplace	g2038342	Beipiao		
    weakplace	g1608048	Pak Kret		
    weakplace	g1586360	Cam Pha		
    weakplace	g99454	Al Fallujah		
    weakplace	g1529651	Jinshanlu		
    weakplace	g2337207	Ise-Ekiti		
    weakplace	g1859100	Kofu		
    weakplace	g1854902	Numazu		
    weakplace	g6825489	Joetsu		
    weakplace	g11184422	Planaltina		
    weakplace	g5513343	Sunrise Manor		
    weakplace	g1257542	Sambalpur		
    weakplace	g484972	Syzran		
    weakplace	g1667982	Danshui		
    weakplace	g3101950	Bytom		
    weakplace	g207570	Mwene-Ditu		
    weakplace	g1695743	Panalanoy		
    weakplace	g3389353	Santarem		
    weakplace	g1809467	Guixi		
    weakplace	g1854747	Odawara		
    weakplace	g3468031	Camacari		
    weakplace	g1638868	Labuan Bajo		
    weakplace	g1865294	Anjo		
    weakplace	g6956647	Boyeros		
    weakplace	g1849892	Tottori-shi		
    weakplace	g3118594	Leganes		
    weakplace	g3649833	Acarigua		
    weakplace	g334609	Hosaina		
    weakplace	g7026886	Sai Mai		
    weakplace	g1285693	Yawnghwe		
    weakplace	g1704703	Mabalacat City		
    weakplace	g3670745	Riohacha		
    weakplace	g3450404	Santa Barbara d'Oeste		
    weakplace	g1804578	Laizhou		
    weakplace	g3451138	Rio Grande		
    weakplace	g4694482	Grand Prairie		
    weakplace	g1685755	Sorsogon		
    weakplace	g10374934	Ait Melloul		
    weakplace	g2636503	Sutton		
    weakplace	g4341513	Shreveport		
    weakplace	g1884737	Choa Chu Kang New Town		
    weakplace	g3121437	Getafe		
    weakplace	g9645073	Quan Nam		
    weakplace	g1275778	Bhusawal		
    weakplace	g3934876	Miraflores		
    weakplace	g3454865	Alvorada		
    weakplace	g3530870	Chilpancingo		
    weakplace	g3468376	Cachoeiro de Itapemirim		
    weakplace	g11903636	Donaustadt		
    weakplace	g3544091	Pinar del Rio		
    weakplace	g8416933	Huixing		
    weakplace	g307654	Krkkale		
    weakplace	g615532	Batumi		
    weakplace	g5911592	Burlington		
    weakplace	g1336143	Pabna		
    weakplace	g4676740	Brownsville		
    weakplace	g1815477	Changyuan		
    weakplace	g3564124	Cienfuegos		
    weakplace	g295530	Beersheba		
    weakplace	g2497411	El Oued		
    weakplace	g4276873	Overland Park		
    weakplace	g1259064	Raebareli		
    weakplace	g7910932	Shangri-La		
    weakplace	g952865	Springs		
    weakplace	g4776024	Newport News		
    weakplace	g8417605	Yangcheng		
    weakplace	g2453348	Mopti		
    weakplace	g248460	Khuraybat as Suq		
    weakplace	g2216885	Zawiya		
    weakplace	g3979802	Zamora de Hidalgo		
    weakplace	g1270351	Haridwar		
    weakplace	g380174	Ad-Damazin		
    weakplace	g1529531	Dunhuang		
    weakplace	g3003796	Le Havre		
    weakplace	g13607660	Verhunskyi		
    weakplace	g11127930	Phusro		
    weakplace	g3521168	Poza Rica de Hidalgo		
    weakplace	g358840	Bilbeis		
    weakplace	g1691444	Roxas City		
    weakplace	g305268	Kutahya		
    weakplace	g1633037	Palopo		
    weakplace	g2852458	Potsdam		
    weakplace	g3173331	Modena		
    weakplace	g750516	Bolu		
    weakplace	g1849845	Toyokawa		
    weakplace	g1279335	Adoni		
    weakplace	g1861107	Izumi		
    weakplace	g12157007	Santa Anita - Los Ficus		
    weakplace	g1785462	Zaoyang		
    weakplace	g9827976	Paltan		
    weakplace	g11204237	Ivory Park		
    weakplace	g173377	Al Qamishli		
    weakplace	g1512236	Abakan		
    weakplace	g1631648	Pemalang		
    weakplace	g2758401	Breda		
    weakplace	g1214724	Langsa		
    weakplace	g1562773	Vinh Chau		
    weakplace	g2038584	Baishan		
    weakplace	g1255560	Sujangarh		
    weakplace	g11611487	Tachikawa		
    weakplace	g8555643	Cergy-Pontoise		
    weakplace	g101732	Unaizah		
    weakplace	g2638785	St Helens		
    weakplace	g4155966	Fort Lauderdale		
    weakplace	g1638063	Lembang		
    weakplace	g6544104	Sants-Montjuic		
    weakplace	g671768	Oradea		
    weakplace	g2842647	Saarbrucken		
    weakplace	g160892	Bunda		
    weakplace	g2479536	Skikda		
    weakplace	g1215957	Tirmiz		
    weakplace	g3460102	Jaragua do Sul		
    weakplace	g1626899	Singosari		
    weakplace	g3644918	Cua		
    weakplace	g1256052	Sirsa		
    weakplace	g1504826	Kamensk-Uralskiy		
    weakplace	g11962375	Cidade Dutra		
    weakplace	g2523630	Reggio Calabria		
    weakplace	g13156932	Dinapur Nizamat		
    weakplace	g5393049	Santa Clarita		
    weakplace	g1014073	Carletonville		
    weakplace	g2421535	Dubreka		
    weakplace	g359280	Banha		
    weakplace	g1277799	Bahraigh		
    weakplace	g98622	Ash Shatrah		
    weakplace	g3169694	Quarto Oggiaro		
    weakplace	g1818483	Tsing Yi Town		
    weakplace	g3461879	Guarapuava		
    weakplace	g1308522	Monywa		
    weakplace	g3726540	Dessalines		
    weakplace	g185131	Mwala		
    weakplace	g1267885	Karaikkudi		
    weakplace	g3649017	Araure		
    weakplace	g13157013	Sultan Pur Majra		
    weakplace	g1784617	Zhenping		
    weakplace	g2038650	Anda		
    weakplace	g2122104	Petropavlovsk-Kamchatsky		
    weakplace	g246013	Wadi as Sir		
    weakplace	g6657205	Fardis		
    weakplace	g4612862	Chattanooga		
    weakplace	g1270711	Guna		
    weakplace	g2615876	Odense		
    weakplace	g3906194	Sacaba		
    weakplace	g3590979	Quetzaltenango		
    weakplace	g1274784	Chandannagar		
    weakplace	g1277820	Baharampur		
    weakplace	g670474	Ploiesti		
    weakplace	g3436043	Berazategui		
    weakplace	g12501195	Shahuwadi		
    weakplace	g1264621	Madanapalle		
    weakplace	g1336144	Tangail		
    weakplace	g1668875	Shulin		
    weakplace	g747712	Edirne		
    weakplace	g6087029	Nepean		
    weakplace	g12492669	Pingwu County		
    weakplace	g1316752	Kyaukpyu		
    weakplace	g468809	Yasenevo		
    weakplace	g1570656	Phuc Yen		
    weakplace	g1256451	Shivpuri		
    weakplace	g1832847	Yangju		
    weakplace	g11778464	Borshchahivka		
    weakplace	g6545348	Praga Poudnie		
    weakplace	g7614932	Pirituba		
    weakplace	g912764	Kasama		
    weakplace	g1255349	Surendranagar		
    weakplace	g1023374	Alexandra		
    weakplace	g2296606	Obuase		
    weakplace	g13608465	Desnyanskyi		
    weakplace	g13608468	Novozavodskyi		
    weakplace	g13607722	Tsentralnyi		
    weakplace	g3454857	Passo Fundo		
    weakplace	g1706889	Legaspi		
    weakplace	g508101	Podolsk		
    weakplace	g1630341	Purwakarta		
    weakplace	g1513886	Jizzax		
    weakplace	g3463422	Ferraz de Vasconcelos		
    weakplace	g2337765	Ila Orangun		
    weakplace	g1584242	Thi Tran ai Tu		
    weakplace	g1261473	Neyveli		
    weakplace	g3472177	Angra dos Reis		
    weakplace	g1786067	Qianjiang		
    weakplace	g2911240	Hamm		
    weakplace	g1606250	Si Racha		
    weakplace	g2476897	Tiaret		
    weakplace	g3848950	La Rioja		
    weakplace	g1256287	Silchar		
    weakplace	g2271772	Amadora		
    weakplace	g3529986	Cuautitlan		
    weakplace	g2646057	Ipswich		
    weakplace	g227812	Njeru		
    weakplace	g1055429	Toliara		
    weakplace	g2323390	Saki		
    weakplace	g2498611	Chlef		
    weakplace	g3558729	Fontanar		
    weakplace	g6621166	Seogwipo		
    weakplace	g5115843	East Flatbush		
    weakplace	g5512909	Spring Valley		
    weakplace	g910111	Livingstone		
    weakplace	g964349	Potchefstroom		
    weakplace	g3746181	Ciudad Camilo Cienfuegos		
    weakplace	g13546343	Sambizanga		
    weakplace	g1259312	Proddatur		
    weakplace	g1295765	Sittwe		
    weakplace	g145757	Dundo		
    weakplace	g2661604	Basel		
    weakplace	g1309793	Meiktila		
    weakplace	g233346	Gulu		
    weakplace	g2750053	Nijmegen		
    weakplace	g355628	Idku		
    weakplace	g2666199	Uppsala		
    weakplace	g1269910	Hugli		
    weakplace	g10263066	Hashtsal		
    weakplace	g3469092	Braganca Paulista		
    weakplace	g3446606	Teresopolis		
    weakplace	g3985604	San Luis Rio Colorado		
    weakplace	g5725846	Eugene		
    weakplace	g2541479	Nador		
    weakplace	g290332	Al Muharraq		
    weakplace	g3103402	Bielsko-Biala		
    weakplace	g352733	Marsa Matruh		
    weakplace	g2759879	Almere Stad		
    weakplace	g3127461	Burgos		
    weakplace	g1842966	Gijang		
    weakplace	g3637012	Lander		
    weakplace	g2980291	Saint-Etienne		
    weakplace	g1278708	Amroha		
    weakplace	g11612347	Narashino		
    weakplace	g2505329	Bejaia		
    weakplace	g1784580	Zhenzhou		
    weakplace	g5317058	Tempe		
    weakplace	g1789137	Xindi		
    weakplace	g5378771	Oceanside		
    weakplace	g3511550	Bella Vista		
    weakplace	g8416626	Fengcheng		
    weakplace	g2633948	Wigan		
    weakplace	g5351515	Garden Grove		
    weakplace	g309527	Karaman		
    weakplace	g6094578	Oshawa		
    weakplace	g300614	Siverek		
    weakplace	g3455478	Palhoca		
    weakplace	g5385955	Rancho Cucamonga		
    weakplace	g4149962	Cape Coral		
    weakplace	g1567032	Tan Chau		
    weakplace	g1990589	Teluknaga		
    weakplace	g2036401	Jiutai		
    weakplace	g1274304	Chhindwara		
    weakplace	g94591	Khanaqin		
    weakplace	g1698829	Naga		
    weakplace	g2127733	Tomakomai		
    weakplace	g1255062	Tambaram		
    weakplace	g3985344	San Miguel de Allende		
    weakplace	g1647142	Cianjur		
    weakplace	g1632937	Pamulang		
    weakplace	g2112708	Hitachi		
    weakplace	g3386361	Timon		
    weakplace	g1275984	Bhetia		
    weakplace	g1260137	Pathankot		
    weakplace	g1163967	Tando Adam		
    weakplace	g1277976	Badlapur		
    weakplace	g1985663	Cikupa		
    weakplace	g3629706	Puerto Cabello		
    weakplace	g11071484	Latkrabang		
    weakplace	g2111220	Sakura		
    weakplace	g1849498	Ube		
    weakplace	g3658501	Daule		
    weakplace	g97783	Bayji		
    weakplace	g1273802	Cuddalore		
    weakplace	g3109718	Santander		
    weakplace	g2475687	Tlemcen		
    weakplace	g1256237	Shimla		
    weakplace	g417472	Shahin Shahr		
    weakplace	g2651817	Croydon		
    weakplace	g1309611	Myeik		
    weakplace	g5115985	East New York		
    weakplace	g281124	Khan Yunis		
    weakplace	g1283460	Dharan		
    weakplace	g2867838	Mulheim		
    weakplace	g2522258	Albacete		
    weakplace	g2310046	Bata		
    weakplace	g1860672	Kamakura		
    weakplace	g3530937	Chicoloapan		
    weakplace	g8740017	Gadag-Betageri		
    weakplace	g1803791	Licheng		
    weakplace	g1861084	Izumo		
    weakplace	g1271850	Gadag		
    weakplace	g189723	Ongata Rongai		
    weakplace	g8449763	Lang'ata		
    weakplace	g3666608	Tunja		
    weakplace	g3906791	Quillacollo		
    weakplace	g3130564	Alcorcon		
    weakplace	g202905	Gisenyi		
    weakplace	g311073	Isparta		
    weakplace	g2634739	Warrington		
    weakplace	g598098	Klaipeda		
    weakplace	g2634853	Walsall		
    weakplace	g2905891	Herne		
    weakplace	g532535	Lyublino		
    weakplace	g2643097	Mansfield		
    weakplace	g3169522	Reggio nell'Emilia		
    weakplace	g2519752	Castello de la Plana		
    weakplace	g1319364	Keng Tung		
    weakplace	g5231851	Sioux Falls		
    weakplace	g786712	Prizren		
    weakplace	g2037620	Dongling		
    weakplace	g1622636	Ungaran		
    weakplace	g1849186	Urayasu		
    weakplace	g9075789	Long Khanh		
    weakplace	g1716198	Dagupan		
    weakplace	g7027003	Watthana		
    weakplace	g1253237	Veraval		
    weakplace	g1261653	Navsari		
    weakplace	g1926134	Imabari		
    weakplace	g907770	Mansa		
    weakplace	g5577147	Fort Collins		
    weakplace	g1588275	Bao Loc		
    weakplace	g1734393	Kulim		
    weakplace	g2325592	Oshodi		
    weakplace	g293788	Ramat Gan		
    weakplace	g1277835	Bahadurgarh		
    weakplace	g1344377	Haldia		
    weakplace	g1518262	Temirtau		
    weakplace	g12747032	East Helsinki		
    weakplace	g3461563	Ibirite		
    weakplace	g4563243	Carolina		
    weakplace	g1259009	Raiganj		
    weakplace	g125185	Malayer		
    weakplace	g4409896	Springfield		
    weakplace	g2636531	Sunderland		
    weakplace	g1851032	Takaoka		
    weakplace	g630429	Baranovichi		
    weakplace	g1269723	Malda		
    weakplace	g3471859	Aracatuba		
    weakplace	g1855189	Nishio		
    weakplace	g3837056	San Luis		
    weakplace	g2485801	Ouargla		
    weakplace	g763166	Olsztyn		
    weakplace	g922806	Kipushi		
    weakplace	g1818223	Yuen Long Kau Hui		
    weakplace	g1804586	Laiyang		
    weakplace	g1269135	Jaunpur		
    weakplace	g13494069	Khlong Sam Wa		
    weakplace	g2910685	Harburg		
    weakplace	g13353695	Chuo		
    weakplace	g905395	Mufulira		
    weakplace	g10263232	Deoli		
    weakplace	g1242833	Jaffna		
    weakplace	g686254	Arad		
    weakplace	g3531023	Chetumal		
    weakplace	g1276100	Bharuch		
    weakplace	g1045512	Gurue		
    weakplace	g2130057	Hirosaki		
    weakplace	g3068160	Pilsen		
    weakplace	g3531200	Chalco		
    weakplace	g2972328	Toulon		
    weakplace	g11962431	Vila Andrade		
    weakplace	g1269937	Hoshiarpur		
    weakplace	g3453303	Pocos de Caldas		
    weakplace	g3647444	Calabozo		
    weakplace	g281129	Jabalya		
    weakplace	g3471766	Araraquara		
    weakplace	g3665688	Yopal		
    weakplace	g3433360	Ituzaingo		
    weakplace	g121110	Piranshahr		
    weakplace	g125446	Mahabad		
    weakplace	g3682426	Florencia		
    weakplace	g3452640	Porto Seguro		
    weakplace	g1566566	Tay Ho		
    weakplace	g1234633	Moratuwa		
    weakplace	g3037656	Angers		
    weakplace	g2646277	Ilford		
    weakplace	g1177042	Hasilpur		
    weakplace	g3451205	Rio das Ostras		
    weakplace	g6544103	Horta-Guinardo		
    weakplace	g255683	Patra		
    weakplace	g13561146	Rutchenkivskyi		
    weakplace	g1582436	ong Xoai		
    weakplace	g1185106	Jamalpur		
    weakplace	g2129376	Kushiro		
    weakplace	g577206	Berezniki		
    weakplace	g2348773	Awka		
    weakplace	g472761	Volgodonsk		
    weakplace	g5357527	Hollywood		
    weakplace	g1853483	Oyama		
    weakplace	g2338385	Ijero-Ekiti		
    weakplace	g1268907	Jind		
    weakplace	g1498894	Miass		
    weakplace	g13546531	Fortechnyi		
    weakplace	g1680932	Tuguegarao		
    weakplace	g3646382	Carupano		
    weakplace	g1265683	Kumbakonam		
    weakplace	g1630997	Plumbon		
    weakplace	g2938913	Darmstadt		
    weakplace	g518970	Novocherkassk		
    weakplace	g5346111	Elk Grove		
    weakplace	g6992326	Mohali		
    weakplace	g3458498	Linhares		
    weakplace	g1628884	Sampit		
    weakplace	g4613868	Clarksville		
    weakplace	g1818379	Wan Chai		
    weakplace	g2694762	Linkoping		
    weakplace	g1861171	Iwata		
    weakplace	g1175156	Kamalia		
    weakplace	g4168139	Pembroke Pines		
    weakplace	g3675657	Maicao		
    weakplace	g2128815	Obihiro		
    weakplace	g1271912	Fatehpur		
    weakplace	g2856883	Osnabruck		
    weakplace	g3897347	Calama		
    weakplace	g6252065	Nou Barris		
    weakplace	g6941099	Nepalgunj		
    weakplace	g3530367	Comitan		
    weakplace	g3631412	Ocumare del Tuy		
    weakplace	g6822138	Niiza		
    weakplace	g5964700	Greater Sudbury		
    weakplace	g2034312	Ulanhot		
    weakplace	g109323	Khobar		
    weakplace	g1794060	Songcheng		
    weakplace	g5292387	Deer Valley		
    weakplace	g3449324	Sao Caetano do Sul		
    weakplace	g1619485	Bang Khun Thian		
    weakplace	g4644312	Murfreesboro		
    weakplace	g3453837	Pindamonhangaba		
    weakplace	g139817	Bushehr		
    weakplace	g2552615	Dar Bouazza		
    weakplace	g1254241	Tonk		
    weakplace	g117392	Saqqez		
    weakplace	g2505530	Bechar		
    weakplace	g1567148	Tam Ky		
    weakplace	g314133	Golbas		
    weakplace	g3462980	Francisco Morato		
    weakplace	g1648759	Bima		
    weakplace	g1308318	Mu-se		
    weakplace	g1253952	Udupi		
    weakplace	g135423	Shahrud		
    weakplace	g1650227	Banjaran		
    weakplace	g1254757	Thenali		
    weakplace	g946058	Mthatha		
    weakplace	g2036920	Hengshan		
    weakplace	g2637627	Slough		
    weakplace	g3351599	Bocoio		
    weakplace	g3458930	Lages		
    weakplace	g2864695	Neukolln		
    weakplace	g4169171	Port Saint Lucie		
    weakplace	g1255969	Sitapur		
    weakplace	g1279064	Alandur		
    weakplace	g3186573	Zenica		
    weakplace	g11962389	Lajeado		
    weakplace	g2831580	Solingen		
    weakplace	g1582926	ong Ha		
    weakplace	g285629	Hawalli		
    weakplace	g152451	Musoma		
    weakplace	g2337490	Inisa		
    weakplace	g523064	Nazran		
    weakplace	g3470636	Barra Mansa		
    weakplace	g1711146	Ilagan		
    weakplace	g2396518	Port-Gentil		
    weakplace	g1276321	Bhadravati		
    weakplace	g1863431	Hadano		
    weakplace	g255274	Piraeus		
    weakplace	g7279741	Vapi		
    weakplace	g2655095	Bournemouth		
    weakplace	g11962405	Pedreira		
    weakplace	g268064	Sidon		
    weakplace	g287830	Ibri		
    weakplace	g195915	Jomvu		
    weakplace	g197745	Garissa		
    weakplace	g1262951	Moga		
    weakplace	g2640354	Peterborough		
    weakplace	g3672328	Piedecuesta		
    weakplace	g1792520	Tongzhou		
    weakplace	g2875376	Ludwigshafen am Rhein		
    weakplace	g6957690	Lat Krabang		
    weakplace	g286621	Salalah		
    weakplace	g6947641	Buyukcekmece		
    weakplace	g1258831	Raj-Nandgaon		
    weakplace	g322830	Aydn		
    weakplace	g3682631	Envigado		
    weakplace	g379303	Al-Junaynah		
    weakplace	g1818116	Anbu		
    weakplace	g4710178	McKinney		
    weakplace	g2487134	Mostaganem		
    weakplace	g1514210	Chirchiq		
    weakplace	g141663	Bandar-e Mahshahr		
    weakplace	g2779469	Floridsdorf		
    weakplace	g2878234	Leverkusen		
    weakplace	g1695462	Pandi		
    weakplace	g1718722	Capas		
    weakplace	g1799389	Ninger		
    weakplace	g2755003	Haarlem		
    weakplace	g2759661	Arnhem		
    weakplace	g2223763	Nkongsamba		
    weakplace	g3641099	El Vigia		
    weakplace	g1258109	Robertsonpet		
    weakplace	g3464460	Dourados		
    weakplace	g191220	Kitale		
    weakplace	g2322794	Suleja		
    weakplace	g2529317	Taza		
    weakplace	g2640729	Oxford		
    weakplace	g360716	Al Matariyah		
    weakplace	g3465196	Criciuma		
    weakplace	g1135689	Kunduz		
    weakplace	g1564046	Trang Bang		
    weakplace	g1253747	Unnao		
    weakplace	g3120635	Hortaleza		
    weakplace	g2239076	N'dalatando		
    weakplace	g1275163	Budaun		
    weakplace	g1854703	Ogaki		
    weakplace	g2641598	Newport		
    weakplace	g3893629	Coquimbo		
    weakplace	g1649541	Baubau		
    weakplace	g1582173	uc Trong		
    weakplace	g1648580	Blitar		
    weakplace	g952734	KwaDukuza		
    weakplace	g1856775	Miyakonojo		
    weakplace	g1264543	Madhyamgram		
    weakplace	g5364940	Lancaster		
    weakplace	g1493467	Rubtsovsk		
    weakplace	g1529167	Tacheng		
    weakplace	g2419533	Kindia		
    weakplace	g2208032	Tauranga		
    weakplace	g214974	Kalemie		
    weakplace	g7026785	Chatuchak		
    weakplace	g3628053	San Juan de los Morros		
    weakplace	g1907146	Sayama		
    weakplace	g3691674	Sullana		
    weakplace	g2747351	's-Hertogenbosch		
    weakplace	g715429	Szeged		
    weakplace	g370737	Malakal		
    weakplace	g1274033	Chittoor		
    weakplace	g3988214	Salamanca		
    weakplace	g1618177	Ban Khlong Prawet		
    weakplace	g1577995	La Gi		
    weakplace	g2803201	Anderlecht		
    weakplace	g523812	Mytishchi		
    weakplace	g3530049	Delegacion Cuajimalpa de Morelos		
    weakplace	g285066	Hebron		
    weakplace	g3584399	Mejicanos		
    weakplace	g1563926	Tra Vinh		
    weakplace	g1632353	Parepare		
    weakplace	g1269280	Jamuria		
    weakplace	g2358946	Koudougou		
    weakplace	g3466296	Chapeco		
    weakplace	g700022	Nyzhnodniprovsk		
    weakplace	g1293960	Taunggyi		
    weakplace	g76184	Dhamar		
    weakplace	g11048853	Dubai Investments Park		
    weakplace	g91057	Ash Sharqat		
    weakplace	g3021372	Dijon		
    weakplace	g499292	Salavat		
    weakplace	g2344053	Ede		
    weakplace	g2464960	Sukrah		
    weakplace	g3996663	Manzanillo		
    weakplace	g3595237	Jalapa		
    weakplace	g1873014	Paechon-up		
    weakplace	g4459467	Cary		
    weakplace	g3470583	Barreiras		
    weakplace	g1732745	Skudai		
    weakplace	g2439376	Tahoua		
    weakplace	g3518723	Tuxtepec		
    weakplace	g7483743	Puthia		
    weakplace	g6087790	Newton		
    weakplace	g1784554	Zhicheng		
    weakplace	g1884365	Ang Mo Kio New Town		
    weakplace	g189386	Limuru		
    weakplace	g3538803	San Miguel del Padron		
    weakplace	g3903320	Tarija		
    weakplace	g3454783	Patos de Minas		
    weakplace	g2857458	Oldenburg		
    weakplace	g11468431	Matsusaka		
    weakplace	g3837702	Catamarca		
    weakplace	g1850311	Tochigi		
    weakplace	g549479	Khoroshevo-Mnevniki		
    weakplace	g576432	Bibirevo		
    weakplace	g2503701	Bordj Bou Arreridj		
    weakplace	g338998	Dila		
    weakplace	g7284820	Jaigaon		
    weakplace	g1276720	Batala		
    weakplace	g3014728	Grenoble		
    weakplace	g3460748	Itapecerica da Serra		
    weakplace	g91597	Samarra		
    weakplace	g5317071	Tempe Junction		
    weakplace	g5380698	Palmdale		
    weakplace	g1735106	George Town		
    weakplace	g2498766	El Achir		
    weakplace	g5355933	Hayward		
    weakplace	g1261039	Orai		
    weakplace	g1565136	Thot Not		
    weakplace	g890422	Gweru		
    weakplace	g3408424	Abaetetuba		
    weakplace	g3746183	Centro Habana		
    weakplace	g13631347	Panguila		
    weakplace	g1881921	Bukit Batok New Town		
    weakplace	g7026787	Chom Thong		
    weakplace	g560465	Golyanovo		
    weakplace	g1213614	Sunggal		
    weakplace	g8504953	Admiralteisky		
    weakplace	g3460728	Itapetininga		
    weakplace	g2252309	Diourbel		
    weakplace	g1849429	Ueda		
    weakplace	g12167218	Avtozavodskyi		
    weakplace	g5391295	Salinas		
    weakplace	g6544488	San Blas-Canillejas		
    weakplace	g3529982	Cuautla		
    weakplace	g2766824	Salzburg		
    weakplace	g1214191	Perbaungan		
    weakplace	g1608258	Nong Chok		
    weakplace	g2014006	Ussuriysk		
    weakplace	g11250625	Arif Wala		
    weakplace	g2035644	Nanpiao		
    weakplace	g3174659	Livorno		
    weakplace	g3838874	Rio Cuarto		
    weakplace	g335035	Harar		
    weakplace	g617239	Tiraspol		
    weakplace	g3402383	Caxias		
    weakplace	g2649997	Enfield Town		
    weakplace	g940316	Westonaria		
    weakplace	g8416218	Lizhi		
    weakplace	g6822096	Hitachi-Naka		
    weakplace	g1257804	Saharsa		
    weakplace	g350789	Qalyub		
    weakplace	g3595803	Escuintla		
    weakplace	g2514169	Marbella		
    weakplace	g315498	Eregli		
    weakplace	g1732687	Batu Pahat		
    weakplace	g1735453	Sitiawan		
    weakplace	g1700868	Mariveles		
    weakplace	g3518135	San Pablo de las Salinas		
    weakplace	g1152473	Lampang		
    weakplace	g2633352	York		
    weakplace	g1591474	Bac Lieu		
    weakplace	g8299780	Juja		
    weakplace	g330118	Nekemte		
    weakplace	g2548880	Fes al Bali		
    weakplace	g2686657	Orebro		
    weakplace	g99062	Al Miqdadiyah		
    weakplace	g2112312	Katsuta		
    weakplace	g2309527	Malabo		
    weakplace	g1253200	Vidisha		
    weakplace	g1563281	Tuy Hoa		
    weakplace	g1797632	Yizhou		
    weakplace	g1788669	Xinqiao		
    weakplace	g5400075	Sunnyvale		
    weakplace	g2294700	Tema		
    weakplace	g3403741	Camaragibe		
    weakplace	g1582190	uc Pho		
    weakplace	g3518407	San Martin Texmelucan de Labastida		
    weakplace	g3460845	Itajai		
    weakplace	g250336	Ar Ramtha		
    weakplace	g1270407	Hanumangarh		
    weakplace	g6318546	Sao Mateus		
    weakplace	g783920	Zemun		
    weakplace	g3345439	Telford		
    weakplace	g2334327	Kisi		
    weakplace	g3461408	Ilheus		
    weakplace	g3587923	Villa Canales		
    weakplace	g1712051	Guyong		
    weakplace	g2537406	Settat		
    weakplace	g1176241	Jampur		
    weakplace	g934154	Port Louis		
    weakplace	g1859675	Kawanishi		
    weakplace	g1254657	Thanesar		
    weakplace	g361179	Al Hawamidiyah		
    weakplace	g1270239	Hassan		
    weakplace	g1919014	Lianghu		
    weakplace	g3108118	Tetuan de las Victorias		
    weakplace	g1266486	Kishangarh		
    weakplace	g6254843	Birendranagar		
    weakplace	g10265162	Dalupura		
    weakplace	g1809879	Guangshui		
    weakplace	g935264	Saint-Denis		
    weakplace	g683902	Braila		
    weakplace	g532615	Lyubertsy		
    weakplace	g217745	Bumba		
    weakplace	g8740322	Rudrapur		
    weakplace	g3884373	La Serena		
    weakplace	g717582	Miskolc		
    weakplace	g362485	Abu Kabir		
    weakplace	g1808872	Fuan		
    weakplace	g7931934	Kitengela		
    weakplace	g4692559	Frisco		
    weakplace	g2033168	Zhaodong		
    weakplace	g1529085	Wujiaqu		
    weakplace	g2323090	Shomolu		
    weakplace	g2216349	Janzur		
    weakplace	g1024552	Xai-Xai		
    weakplace	g1262067	Nalgonda		
    weakplace	g231954	Katabi		
    weakplace	g1884178	Gwangyang		
    weakplace	g543460	Kovrov		
    weakplace	g298033	Viransehir		
    weakplace	g1855078	Noda		
    weakplace	g3449948	Santana de Parnaiba		
    weakplace	g4619947	East Chattanooga		
    weakplace	g146384	Limassol		
    weakplace	g1860034	Kariya		
    weakplace	g4717782	Pasadena		
    weakplace	g352181	Mit Ghamr		
    weakplace	g1789273	Sanshui		
    weakplace	g3454982	Parelheiros		
    weakplace	g3457000	Mogi Guacu		
    weakplace	g2756071	Enschede		
    weakplace	g1816265	Boshan		
    weakplace	g1270164	Hazaribagh		
    weakplace	g1814786	Yangchun		
    weakplace	g2479215	Souk Ahras		
    weakplace	g201521	Musanze		
    weakplace	g1263220	Medinipur		
    weakplace	g1846986	Andong		
    weakplace	g1277508	Balurghat		
    weakplace	g5384170	Pomona		
    weakplace	g3625515	Valle de La Pascua		
    weakplace	g2884161	Kreuzberg		
    weakplace	g3943789	Chincha Alta		
    weakplace	g2172797	Cairns		
    weakplace	g1271976	Fyzabad		
    weakplace	g1590900	Thi Tran Thuan Chau		
    weakplace	g1273581	Dinapore		
    weakplace	g1812728	Dingzhou		
    weakplace	g98530	As Samawah		
    weakplace	g1259395	Porbandar		
    weakplace	g2040959	Sinpo		
    weakplace	g1798919	Pengpu		
    weakplace	g1162456	Wazirabad		
    weakplace	g5143307	Washington Heights		
    weakplace	g5427946	Lakewood		
    weakplace	g97990	Baqubah		
    weakplace	g90532	Sumayl		
    weakplace	g10303650	Simele		
    weakplace	g2864118	Neuss		
    weakplace	g1815302	Chenghua		
    weakplace	g1869446	Songnim-ni		
    weakplace	g1277397	Banda		
    weakplace	g3452525	Pouso Alegre		
    weakplace	g1586296	Can Giuoc		
    weakplace	g6693228	Balvanera		
    weakplace	g2035980	Longfeng		
    weakplace	g2037201	Beining		
    weakplace	g487150	Strogino		
    weakplace	g132938	Gonbad-e Kavus		
    weakplace	g11204106	Etwatwa		
    weakplace	g7279570	Higashimurayama		
    weakplace	g1270079	Hindupur		
    weakplace	g3137115	Stavanger		
    weakplace	g3471697	Araucaria		
    weakplace	g1737486	Bintulu		
    weakplace	g2640101	Poole		
    weakplace	g361661	Akhmim		
    weakplace	g1173491	Kohat		
    weakplace	g2849483	Regensburg		
    weakplace	g1172035	Layyah		
    weakplace	g355026	Girga		
    weakplace	g2299522	Koforidua		
    weakplace	g1880750	Bukit Merah Estate		
    weakplace	g3118150	Logrono		
    weakplace	g1276634	Beawar		
    weakplace	g693821	Sykhiv		
    weakplace	g1164970	Shujaabad		
    weakplace	g3399058	Garanhuns		
    weakplace	g5346827	Escondido		
    weakplace	g13286467	Suwaylih		
    weakplace	g315373	Erzincan		
    weakplace	g307515	Krsehir		
    weakplace	g13607718	Zarichnyi		
    weakplace	g2511401	La Laguna		
    weakplace	g1522203	Kokshetau		
    weakplace	g1179406	Eminabad		
    weakplace	g1278667	Anantnag		
    weakplace	g1858445	Kukichuo		
    weakplace	g2521420	Badajoz		
    weakplace	g7302856	Serilingampalle		
    weakplace	g7670934	Malatia-Sebastia		
    weakplace	g3870282	Talcahuano		
    weakplace	g3895088	Chillan		
    weakplace	g1176106	Jaranwala		
    weakplace	g1578163	Ky Anh		
    weakplace	g1608236	Nong Khaem		
    weakplace	g3992619	Piedras Negras		
    weakplace	g307084	Kzltepe		
    weakplace	g5107464	Astoria		
    weakplace	g1856367	Musashino		
    weakplace	g579464	Balashikha		
    weakplace	g1259005	Raigarh		
    weakplace	g5962204	Gloucester		
    weakplace	g942470	Vryheid		
    weakplace	g7302828	Malkajgiri		
    weakplace	g1842944	Gimcheon		
    weakplace	g7473418	Bercham		
    weakplace	g13118091	Setia Alam		
    weakplace	g13118229	Bandar Tasik Puteri		
    weakplace	g1163198	Tordher		
    weakplace	g462745	Zhulebino		
    weakplace	g1645457	Dili		
    weakplace	g1256639	Shantipur		
    weakplace	g1181073	Chishtian		
    weakplace	g3521342	Playa del Carmen		
    weakplace	g3389321	Santa Rita		
    weakplace	g6545326	Ursynow		
    weakplace	g6544494	Madrid Centro		
    weakplace	g11962378	Iguatemi		
    weakplace	g1177073	Harunabad		
    weakplace	g11612583	Shunan		
    weakplace	g2448085	Agadez		
    weakplace	g2654264	Burnley		
    weakplace	g293725	Rehovot		
    weakplace	g1621884	Watampone		
    weakplace	g2212775	Sabha		
    weakplace	g358108	Disuq		
    weakplace	g2525473	Cagliari		
    weakplace	g5109790	Borough Park		
    weakplace	g2647425	Harrow		
    weakplace	g2556272	Berrechid		
    weakplace	g3452073	Queimados		
    weakplace	g2244991	Tambacounda		
    weakplace	g2646458	Huddersfield		
    weakplace	g343749	Arabi		
    weakplace	g706524	Kerch		
    weakplace	g6137270	Saguenay		
    weakplace	g2852217	Prenzlauer Berg		
    weakplace	g6317123	Fazenda Rio Grande		
    weakplace	g1858926	Komaki		
    weakplace	g124721	Marvdasht		
    weakplace	g701404	Melitopol		
    weakplace	g2037534	Dunhua		
    weakplace	g1275812	Bhuj		
    weakplace	g6544487	Arganzuela		
    weakplace	g655194	Jyvaskyla		
    weakplace	g1848277	Yonago		
    weakplace	g52407	Ruqi		
    weakplace	g3169361	Rimini		
    weakplace	g5927690	Coquitlam		
    weakplace	g108512	Arar		
    weakplace	g7778796	Moreno		
    weakplace	g6822129	Tama		
    weakplace	g4907959	Rockford		
    weakplace	g2455914	Kalaban Koro		
    weakplace	g3642833	El Limon		
    weakplace	g2990363	Nimes		
    weakplace	g2650752	Dundee		
    weakplace	g1277100	Barakpur		
    weakplace	g11962430	Sao Rafael		
    weakplace	g3469136	Botucatu		
    weakplace	g2034638	Sujiatun		
    weakplace	g1651112	Astanajapura		
    weakplace	g4013720	Ciudad Delicias		
    weakplace	g2415703	Siguiri		
    weakplace	g2239520	Mbanza Kongo		
    weakplace	g4756955	East Hampton		
    weakplace	g2036876	Honggang		
    weakplace	g6544102	Sarria-Sant Gervasi		
    weakplace	g192710	Kiambu		
    weakplace	g3024635	Clermont-Ferrand		
    weakplace	g4898015	Joliet		
    weakplace	g5894171	Barrie		
    weakplace	g1619532	Bang Kapi		
    weakplace	g4221552	Savannah		
    weakplace	g5102466	Paterson		
    weakplace	g546230	Kolomna		
    weakplace	g1270525	Hajipur		
    weakplace	g118994	Rafsanjan		
    weakplace	g9081327	Hoa Thanh		
    weakplace	g3173529	Mestre		
    weakplace	g285704	As Salimiyah		
    weakplace	g5282804	Bridgeport		
    weakplace	g13561779	Shevchenko		
    weakplace	g539110	Kuntsevo		
    weakplace	g789128	Kragujevac		
    weakplace	g610612	Aktau		
    weakplace	g3567924	Balcon de la Lisa		
    weakplace	g1257086	Sasaram		
    weakplace	g711874	Bohuniya		
    weakplace	g3456290	Nilopolis		
    weakplace	g6822163	Iruma		
    weakplace	g3873454	Renca		
    weakplace	g704508	Kramatorsk		
    weakplace	g4903279	Naperville		
    weakplace	g290340	Manama		
    weakplace	g4013516	Colima		
    weakplace	g1275947	Bhimavaram		
    weakplace	g258576	Larisa		
    weakplace	g2019528	Nakhodka		
    weakplace	g339734	Debre Birhan		
    weakplace	g2243173	Cacuaco		
    weakplace	g3038354	Aix-en-Provence		
    weakplace	g1586350	Cam Ranh		
    weakplace	g1176368	Jalalpur Jattan		
    weakplace	g3547398	Matanzas		
    weakplace	g1275539	Beed		
    weakplace	g446208	Khasnahzan		
    weakplace	g1793092	Taozhou		
    weakplace	g8533870	Saint-Quentin-en-Yvelines		
    weakplace	g13118145	Bandar Bukit Raja		
    weakplace	g2655524	Blackburn		
    weakplace	g13546323	RosemontLa Petite-Patrie		
    weakplace	g3894242	Colina		
    weakplace	g10261509	Burari		
    weakplace	g3086800	Ruda Slaska		
    weakplace	g2377457	Nouadhibou		
    weakplace	g3493175	Puerto Plata		
    weakplace	g1680197	Urdaneta		
    weakplace	g6544492	Chamberi		
    weakplace	g1265859	Krishnanagar		
    weakplace	g1788816	Xinji		
    weakplace	g3595069	Jutiapa		
    weakplace	g3395503	Maraba		
    weakplace	g1274056	Chitradurga		
    weakplace	g7026776	Bueng Kum		
    weakplace	g2653941	Cambridge		
    weakplace	g6317837	Paco do Lumiar		
    weakplace	g1732721	Kampung Pasir Gudang Baru		
    weakplace	g1764027	Kampung Sungai Glugur		
    weakplace	g1272648	Dibrugarh		
    weakplace	g2488835	Medea		
    weakplace	g1793700	Taishan		
    weakplace	g2498392	El Eulma		
    weakplace	g3046526	Pecs		
    weakplace	g1581755	Gia Rai		
    weakplace	g1279403	Abohar		
    weakplace	g1254327	Tiruvannamalai		
    weakplace	g6318755	Teixeira de Freitas		
    weakplace	g4156404	Gainesville		
    weakplace	g3435261	Concordia		
    weakplace	g1864132	Fujieda		
    weakplace	g3488465	Spanish Town		
    weakplace	g2655459	Blackpool		
    weakplace	g1512473	Urganch		
    weakplace	g160961	Bukoba		
    weakplace	g1268593	Kaithal		
    weakplace	g10627325	Ingombota		
    weakplace	g2656194	Basildon		
    weakplace	g3462964	Franco da Rocha		
    weakplace	g13546324	VilleraySaint-MichelParc-Extension		
    weakplace	g4710826	Mesquite		
    weakplace	g1865005	Ashikaga		
    weakplace	g12217184	Huyen Lam Ha		
    weakplace	g2038679	Acheng		
    weakplace	g5990579	Kelowna		
    weakplace	g1162959	Umarkot		
    weakplace	g3618030	Leon		
    weakplace	g1860735	Kakamigahara		
    weakplace	g3003603	Le Mans		
    weakplace	g1171965	Lodhran		
    weakplace	g6169141	Trois-Rivieres		
    weakplace	g2037075	Hailin		
    weakplace	g6822099	Tsuchiura		
    weakplace	g563523	Elektrostal		
    weakplace	g1277599	Balasore		
    weakplace	g1786395	Yongan		
    weakplace	g1880574	Kampong Pasir Ris		
    weakplace	g2516548	Huelva		
    weakplace	g1513131	Navoiy		
    weakplace	g5140405	Syracuse		
    weakplace	g3471335	Atibaia		
    weakplace	g295620	Ashkelon		
    weakplace	g965154	Pinetown		
    weakplace	g2294665	Teshi Old Town		
    weakplace	g576279	Biryulevo		
    weakplace	g6418220	Orekhovo-Borisovo		
    weakplace	g1858067	Kusatsu		
    weakplace	g8417607	Nanjin		
    weakplace	g5967629	Guelph		
    weakplace	g1185240	Ramna Maidan		
    weakplace	g1271107	Godhra		
    weakplace	g2558470	Khemisset		
    weakplace	g749780	Canakkale		
    weakplace	g5403022	Torrance		
    weakplace	g984998	Ladysmith		
    weakplace	g6325521	Levis		
    weakplace	g11962407	Cachoeirinha		
    weakplace	g2907911	Heidelberg		
    weakplace	g4006163	Fresnillo		
    weakplace	g2475475	Touggourt		
    weakplace	g1256523	Shillong		
    weakplace	g5316428	Surprise		
    weakplace	g2641181	Norwich		
    weakplace	g1564555	Tinh Bien		
    weakplace	g1856584	Moriguchi		
    weakplace	g3037854	Amiens		
    weakplace	g1586551	Cai Lay		
    weakplace	g3458266	Macae		
    weakplace	g1258178	Rewari		
    weakplace	g1276759	Basirhat City		
    weakplace	g517121	Novyye Kuzminki		
    weakplace	g537832	Kuzminki		
    weakplace	g2624886	Aalborg		
    weakplace	g1707123	La Trinidad		
    weakplace	g2496049	Ghardaia		
    weakplace	g1623834	Timika		
    weakplace	g503550	Pyatigorsk		
    weakplace	g2312888	Mbanza-Ngungu		
    weakplace	g13546319	MercierHochelaga-Maisonneuve		
    weakplace	g1894616	Okinawa		
    weakplace	g2642607	Middlesbrough		
    weakplace	g1216187	Shahrisabz		
    weakplace	g1170013	Moro		
    weakplace	g1878458	Chongdan-up		
    weakplace	g3110876	Sant Andreu		
    weakplace	g3086586	Rybnik		
    weakplace	g2482572	Saida		
    weakplace	g4333190	Metairie Terrace		
    weakplace	g3188582	Tuzla		
    weakplace	g13607717	Kovpakivskyi		
    weakplace	g1005646	eMbalenhle		
    weakplace	g3446038	Trindade		
    weakplace	g1174167	Khanpur		
    weakplace	g1337240	Nawabganj		
    weakplace	g2545957	Inezgane		
    weakplace	g3600026	Puerto Cortez		
    weakplace	g2146268	Toowoomba		
    weakplace	g2855745	Paderborn		
    weakplace	g1274337	Chhatarpur		
    weakplace	g990930	Kimberley		
    weakplace	g3899887	Alto Hospicio		
    weakplace	g3564178	Ciego de Avila		
    weakplace	g349717	Samalut		
    weakplace	g6418146	Chertanovo Yuzhnoye		
    weakplace	g1805844	Jieshou		
    weakplace	g528293	Maykop		
    weakplace	g1184249	Attock City		
    weakplace	g1214882	Kisaran		
    weakplace	g1635111	Mojokerto		
    weakplace	g3682516	Facatativa		
    weakplace	g1732750	Masai		
    weakplace	g3629576	Punto Fijo		
    weakplace	g1307835	Myingyan		
    weakplace	g41548	Kamalshahr		
    weakplace	g1263834	Mandsaur		
    weakplace	g463355	Zheleznodorozhnyy		
    weakplace	g1274553	Chas		
    weakplace	g130531	Jahrom		
    weakplace	g1260777	Palanpur		
    weakplace	g2291136	Bondoukou		
    weakplace	g3598655	Chichicastenango		
    weakplace	g3108288	Tarragona		
    weakplace	g81302	Tobruk		
    weakplace	g1870648	Sinchon-up		
    weakplace	g5881791	Abbotsford		
    weakplace	g3468879	Brusque		
    weakplace	g13607966	Circoiscrizione II		
    weakplace	g2655237	Bolton		
    weakplace	g1281105	Yushu		
    weakplace	g670609	Pitesti		
    weakplace	g1864031	Fukayacho		
    weakplace	g3907584	Potosi		
    weakplace	g6544490	Usera		
    weakplace	g2998286	Limoges		
    weakplace	g11962398	Cangaiba		
    weakplace	g1907299	Asaka		
    weakplace	g3455070	Paranagua		
    weakplace	g1141269	Ghazni		
    weakplace	g755330	Wola		
    weakplace	g130802	Ilam		
    weakplace	g2037222	Gongzhuling		
    weakplace	g1907301	Shimotoda		
    weakplace	g3860443	Comodoro Rivadavia		
    weakplace	g1764160	Kampung Sungai Ara		
    weakplace	g5351247	Fullerton		
    weakplace	g4703223	Killeen		
    weakplace	g1497337	Norilsk		
    weakplace	g3118514	Lleida		
    weakplace	g2740637	Coimbra		
    weakplace	g877747	Mtwara		
    weakplace	g1170989	Manjhand		
    weakplace	g219057	Beni		
    weakplace	g339708	Debre Markos		
    weakplace	g1697497	Norzagaray		
    weakplace	g92615	Qeadize		
    weakplace	g11962432	Vila Curuca		
    weakplace	g970566	Nigel		
    weakplace	g11111027	Shengavit		
    weakplace	g3613974	Catacamas		
    weakplace	g2233410	Buea		
    weakplace	g1794371	Shuizhai		
    weakplace	g582432	Almetyevsk		
    weakplace	g4709796	McAllen		
    weakplace	g1265242	Lakhimpur		
    weakplace	g2112576	Ishinomaki		
    weakplace	g973111	Mpumalanga		
    weakplace	g1170486	Mian Channun		
    weakplace	g2744114	Zaanstad		
    weakplace	g1610538	Kabin Buri		
    weakplace	g11468429	Kuwana		
    weakplace	g3947019	Ayacucho		
    weakplace	g2034996	Shanhaiguan		
    weakplace	g3125239	Chamartin		
    weakplace	g286647	Saham		
    weakplace	g245785	Abeche		
    weakplace	g255524	Peristeri		
    weakplace	g2759821	Amersfoort		
    weakplace	g2073124	Darwin		
    weakplace	g11695689	Jeongeup		
    weakplace	g5786882	Bellevue		
    weakplace	g554233	Korolev		
    weakplace	g1253468	Valsad		
    weakplace	g150006	Shinyanga		
    weakplace	g2675408	Sollentuna		
    weakplace	g99344	Al Hindiyah		
    weakplace	g1848774	Yaizu		
    weakplace	g1631905	Payakumbuh		
    weakplace	g1273587	Damoh		
    weakplace	g343370	Asela		
    weakplace	g1270498	Haldwani		
    weakplace	g2337313	Irewe		
    weakplace	g1649881	Batang		
    weakplace	g2341355	Gbongan		
    weakplace	g3462672	Gama		
    weakplace	g1822214	Siem Reap		
    weakplace	g3486270	Anaco		
    weakplace	g1630333	Purwodadi		
    weakplace	g1859093	Koga		
    weakplace	g1785916	Yuepu		
    weakplace	g1270568	Habra		
    weakplace	g1627253	Sidoarjo		
    weakplace	g13561145	Kyivskyi		
    weakplace	g412800	Sabah as Salim		
    weakplace	g3471039	Balneario Camboriu		
    weakplace	g8393989	Plaza de la Revolucion		
    weakplace	g2659994	Lausanne		
    weakplace	g3613533	Choloma		
    weakplace	g2473449	Kairouan		
    weakplace	g2636882	Stockport		
    weakplace	g7284824	Budapest XI. kerulet		
    weakplace	g2036776	Huadian		
    weakplace	g2229798	Kousseri		
    weakplace	g1621613	Weru		
    weakplace	g12451089	Al-'Ubur		
    weakplace	g546105	Kolpino		
    weakplace	g3436077	Belgrano		
    weakplace	g2425791	Sarh		
    weakplace	g1712875	Gingoog		
    weakplace	g3518692	San Juan del Rio		
    weakplace	g2295458	Sekondi-Takoradi		
    weakplace	g10020191	Liuzhi		
    weakplace	g2037335	Fuyu		
    weakplace	g6180170	Whitby		
    weakplace	g4333177	Metairie		
    weakplace	g1815427	Chaohu		
    weakplace	g1266305	Kolar		
    weakplace	g2472706	Bizerte		
    weakplace	g3626402	Tariba		
    weakplace	g2343784	Ejigbo		
    weakplace	g2544001	Ksar El Kebir		
    weakplace	g2290582	Dabou		
    weakplace	g1884367	Bukit Panjang New Town		
    weakplace	g11962379	Sao Lucas		
    weakplace	g3393001	Parnaiba		
    weakplace	g2234359	Bertoua		
    weakplace	g3723779	Jacmel		
    weakplace	g1255647	Srikakulam		
    weakplace	g1719274	Candelaria		
    weakplace	g1562693	Vinh Long		
    weakplace	g3374333	Praia		
    weakplace	g3471715	Araruama		
    weakplace	g12489673	Liangping		
    weakplace	g353492	Kirdasah		
    weakplace	g3460535	Itu		
    weakplace	g4566880	Ponce		
    weakplace	g6559683	Doilungdeqen		
    weakplace	g1805857	Jieshi		
    weakplace	g1808612	Hejiang		
    weakplace	g1735545	Pasir Puteh		
    weakplace	g1263814	Mandya		
    weakplace	g7845495	Xiayang		
    weakplace	g866153	Nor Nork		
    weakplace	g2421820	Dixinn		
    weakplace	g1019330	Bhisho		
    weakplace	g3456225	Freguesia do O		
    weakplace	g1626444	Subang		
    weakplace	g10834495	Madhurampur Dehri		
    weakplace	g1233369	Negombo		
    weakplace	g261745	Irakleion		
    weakplace	g4762894	Hampton		
    weakplace	g1922014	Wuyishan		
    weakplace	g4164601	Miramar		
    weakplace	g7303248	Jiashan		
    weakplace	g358821	Bilqas		
    weakplace	g1630058	Rangkasbitung		
    weakplace	g516215	Odintsovo		
    weakplace	g3176885	Foggia		
    weakplace	g1069129	Antsiranana		
    weakplace	g1268715	Kanchrapara		
    weakplace	g3589885	San Juan Sacatepequez		
    weakplace	g1857046	Minoh		
    weakplace	g2342490	Funtua		
    weakplace	g6155721	St. Catharines		
    weakplace	g1293625	Dawei		
    weakplace	g2338711	Igboho		
    weakplace	g1215102	Gunungsitoli		
    weakplace	g2759706	Apeldoorn		
    weakplace	g11962385	Cidade Lider		
    weakplace	g124778	Marivan		
    weakplace	g1570449	Phu Ly		
    weakplace	g2289887	Divo		
    weakplace	g1794806	Huinong		
    weakplace	g6822128	Ebina		
    weakplace	g2543549	Larache		
    weakplace	g3445487	Varginha		
    weakplace	g5405693	Van Nuys		
    weakplace	g9166066	Mlolongo		
    weakplace	g3467736	Campo Largo		
    weakplace	g3986172	San Jose del Cabo		
    weakplace	g5784607	West Valley City		
    weakplace	g1859393	Kisarazu		
    weakplace	g1810240	Gejiu		
    weakplace	g685948	Bacau		
    weakplace	g2356157	Saaba		
    weakplace	g1309233	Mingaladon		
    weakplace	g1272552	Dimapur		
    weakplace	g957487	Sasolburg		
    weakplace	g1777077	Cheras		
    weakplace	g1735093	Tasek Glugor		
    weakplace	g3877949	Osorno		
    weakplace	g2036597	Jiagedaqi		
    weakplace	g12022102	Tumxuk		
    weakplace	g1185191	Kushtia		
    weakplace	g3672110	Pitalito		
    weakplace	g1727995	Baliuag		
    weakplace	g8616124	Hoan Kiem		
    weakplace	g232713	Kajansi		
    weakplace	g1861464	Isahaya		
    weakplace	g4509884	Dayton		
    weakplace	g1586357	Cam Pha Mines		
    weakplace	g3591415	Petapa		
    weakplace	g1264111	Maler Kotla		
    weakplace	g2346615	Buguma		
    weakplace	g5882725	Ahuntsic-Cartierville		
    weakplace	g3471758	Araras		
    weakplace	g1795055	Shiqiao		
    weakplace	g1299154	Pyay		
    weakplace	g368277	Rabak		
    weakplace	g1566559	Tay Ninh		
    weakplace	g13546325	Le Vieux-Longueuil		
    weakplace	g267008	Tyre		
    weakplace	g613607	Kutaisi		
    weakplace	g143420	Andimeshk		
    weakplace	g1255927	Siwan		
    weakplace	g1730713	Angono		
    weakplace	g3687230	Cartago		
    weakplace	g418533	Shahreza		
    weakplace	g1325211	Hinthada		
    weakplace	g3728474	Cap-Haitien		
    weakplace	g1649593	Baturaja		
    weakplace	g1861602	Inazawa		
    weakplace	g1699296	Rodriguez		
    weakplace	g1268338	Kalol		
    weakplace	g124085	Miandoab		
    weakplace	g2491191	Laghouat		
    weakplace	g522377	Nevinnomyssk		
    weakplace	g1689056	San Mateo		
    weakplace	g347634	Tahta		
    weakplace	g667268	Sibiu		
    weakplace	g4276614	Olathe		
    weakplace	g379302	El Geneina Fort		
    weakplace	g2338269	Ikirun		
    weakplace	g8419424	Shenglilu		
    weakplace	g3836846	San Nicolas de los Arroyos		
    weakplace	g3722286	Leogane		
    weakplace	g11962412	Vila Jacui		
    weakplace	g1651887	Adiwerna		
    weakplace	g3403697	Cameta		
    weakplace	g98993	Al Qurnah		
    weakplace	g2353099	Abakaliki		
    weakplace	g3384987	Vitoria de Santo Antao		
    weakplace	g3547640	Marianao		
    weakplace	g318253	Cizre		
    weakplace	g13607972	Circoiscrizione VIII		
    weakplace	g1277264	Bankura		
    weakplace	g745169	Inegol		
    weakplace	g2130404	Ebetsu		
    weakplace	g2292852	Anyama		
    weakplace	g1805962	Jiawang		
    weakplace	g1626932	Singaraja		
    weakplace	g2805615	Wurzburg		
    weakplace	g630376	Barysaw		
    weakplace	g1582886	ong Hoi		
    weakplace	g963230	Randfontein		
    weakplace	g510808	Pervouralsk		
    weakplace	g1270996	Gonda City		
    weakplace	g290247	Madinat Hamad		
    weakplace	g1854162	Ome		
    weakplace	g347907	Sinnuris		
    weakplace	g3654215	Milagro		
    weakplace	g3460005	Jau		
    weakplace	g5441492	Thornton		
    weakplace	g3868707	Valdivia		
    weakplace	g1513064	Olmaliq		
    weakplace	g2326899	Okrika		
    weakplace	g3450269	Santa Cruz do Sul		
    weakplace	g2646914	High Wycombe		
    weakplace	g4679195	Carrollton		
    weakplace	g1683881	Talisay		
    weakplace	g2457163	Gao		
    weakplace	g1272805	Dhaulpur		
    weakplace	g149581	Tarime		
    weakplace	g7670941	Kentron		
    weakplace	g6074377	Milton		
    weakplace	g2486690	M'Sila		
    weakplace	g2111684	Narita		
    weakplace	g2400555	Franceville		
    weakplace	g1798473	Puqi		
    weakplace	g1850034	Tondabayashicho		
    weakplace	g1853008	Sandacho		
    weakplace	g1270990	Gondia		
    weakplace	g2191562	Dunedin		
    weakplace	g548114	Kislovodsk		
    weakplace	g1316574	Kyauktan		
    weakplace	g2787149	Schaerbeek		
    weakplace	g2753801	Hoofddorp		
    weakplace	g3633444	Machiques		
    weakplace	g1260728	Palakkad		
    weakplace	g300808	Silifke		
    weakplace	g4574324	Charleston		
    weakplace	g6049429	Langley		
    weakplace	g5526337	Midland		
    weakplace	g1864105	Fujinomiya		
    weakplace	g13589383	Mingala Tangnyunt		
    weakplace	g2775220	Innsbruck		
    weakplace	g1791272	Wugang		
    weakplace	g4739526	Waco		
    weakplace	g3564436	Cerro		
    weakplace	g1848004	Zama		
    weakplace	g1636308	Manokwari		
    weakplace	g566199	Dimitrovgrad		
    weakplace	g2033225	Zhalantun		
    weakplace	g1276393	Bettiah		
    weakplace	g1195434	Maijdi		
    weakplace	g4005937	San Pedro Garza Garcia		
    weakplace	g3448031	Sapucaia do Sul		
    weakplace	g333373	Kombolcha		
    weakplace	g1699054	Muricay		
    weakplace	g5011148	Sterling Heights		
    weakplace	g1150515	Surat Thani		
    weakplace	g2923544	Furth		
    weakplace	g3177090	Ferrara		
    weakplace	g12166273	Quan uc Thinh		
    weakplace	g3433424	Isidro Casanova		
    weakplace	g1854083	Omuta		
    weakplace	g11947989	Villa Mercedes		
    weakplace	g1260637	Palwal		
    weakplace	g776029	Bielany		
    weakplace	g1813344	Dawukou		
    weakplace	g1722930	Bulaon		
    weakplace	g1644409	Garut		
    weakplace	g89113	Ajdabiya		
    weakplace	g2113164	Abiko		
    weakplace	g1860871	Kadoma		
    weakplace	g1801401	Majie		
    weakplace	g1182815	Bhakkar		
    weakplace	g11962381	Rio Pequeno		
    weakplace	g128447	Kashmar		
    weakplace	g2492913	Jijel		
    weakplace	g1636022	Martapura		
    weakplace	g2968254	Villeurbanne		
    weakplace	g1581331	Hai Chau		
    weakplace	g2229411	Limbe		
    weakplace	g1808336	Hepo		
    weakplace	g1160939	Iranshahr		
    weakplace	g2596935	Soubre		
    weakplace	g1853992	Onomichi		
    weakplace	g3397909	Itapipoca		
    weakplace	g3401545	Crato		
    weakplace	g4685907	Denton		
    weakplace	g1271992	Etah		
    weakplace	g1259686	Pilibhit		
    weakplace	g2035002	Shangzhi		
    weakplace	g1314759	Lashio		
    weakplace	g518557	Novomoskovsk		
    weakplace	g1857568	Matsubara		
    weakplace	g2293549	Abengourou		
    weakplace	g174018	Al Bab		
    weakplace	g2034834	Shuangcheng		
    weakplace	g2649808	Exeter		
    weakplace	g13607967	Circoiscrizione III		
    weakplace	g1169278	Narowal		
    weakplace	g1576303	Lao Cai		
    weakplace	g2219701	Al Ajaylat		
    weakplace	g1605239	Udon Thani		
    weakplace	g98156	Baharkah		
    weakplace	g1735102	Bayan Lepas		
    weakplace	g8504948	Petrogradka		
    weakplace	g1258916	Rajapalayam		
    weakplace	g3665542	Zipaquira		
    weakplace	g6925362	Jiroft		
    weakplace	g4850751	Cedar Rapids		
    weakplace	g1791056	Dongyang		
    weakplace	g1913126	Nantou		
    weakplace	g1275218	Botad		
    weakplace	g282615	Nablus		
    weakplace	g4839366	New Haven		
    weakplace	g3731088	Arcahaie		
    weakplace	g1805935	Jiazi		
    weakplace	g2231506	Foumban		
    weakplace	g5388881	Roseville		
    weakplace	g3874096	Quilpue		
    weakplace	g13452524	Rawson		
    weakplace	g2455558	Kati		
    weakplace	g1744246	Seri Kembangan		
    weakplace	g1880594	Kembangan		
    weakplace	g2652618	Colchester		
    weakplace	g602150	Umea		
    weakplace	g6694101	Din Daeng		
    weakplace	g1181611	Chaman		
    weakplace	g3471910	Apucarana		
    weakplace	g367644	Sennar		
    weakplace	g3617723	Masaya		
    weakplace	g5406567	Visalia		
    weakplace	g1169372	Nankana Sahib		
    weakplace	g3351500	Caala		
    weakplace	g1187530	Sonargaon		
    weakplace	g2635608	Tottenham		
    weakplace	g3042430	Zuglo		
    weakplace	g280425	Aley		
    weakplace	g12157008	San Martin		
    weakplace	g3082914	Tychy		
    weakplace	g502971	Ramenki		
    weakplace	g1791325	Wuda		
    weakplace	g304797	Mardin		
    weakplace	g2743477	Zwolle		
    weakplace	g64536	Baidoa		
    weakplace	g1568142	Sam Son		
    weakplace	g13527315	Santo Antonio		
    weakplace	g2638671	Salford		
    weakplace	g1171123	Mandi Bahauddin		
    weakplace	g738743	Tokat		
    weakplace	g866152	Erebuni		
    weakplace	g1571644	O Mon		
    weakplace	g1713226	Gapan		
    weakplace	g1273193	Deoria		
    weakplace	g1725863	Bayambang		
    weakplace	g1170425	Mianwali		
    weakplace	g4151909	Coral Springs		
    weakplace	g6146143	Sherbrooke		
    weakplace	g89055	Al Bayda		
    weakplace	g11962426	Jardim Helena		
    weakplace	g3450817	Sabara		
    weakplace	g3183539	Acilia-Castel Fusano-Ostia Antica		
    weakplace	g2940187	Charlottenburg		
    weakplace	g5402405	Thousand Oaks		
    weakplace	g3052009	Gyor		
    weakplace	g3893656	Copiapo		
    weakplace	g3445162	Vespasiano		
    weakplace	g1858964	Kokubunji		
    weakplace	g3671116	Quibdo		
    weakplace	g2548526	Guelmim		
    weakplace	g3645854	Charallave		
    weakplace	g115770	Shahr-e Kord		
    weakplace	g3675595	Malambo		
    weakplace	g3446692	Tatui		
    weakplace	g1861212	Iwakuni		
    weakplace	g1804208	Leiyang		
    weakplace	g776103	Biaoeka		
    weakplace	g1721168	Cadiz		
    weakplace	g2387495	Carnot		
    weakplace	g295548	Bat Yam		
    weakplace	g3979844	Zacatecas		
    weakplace	g461835	Zyablikovo		
    weakplace	g1180374	Daur		
    weakplace	g321082	Bingol		
    weakplace	g3473664	Copacabana		
    weakplace	g1185111	Satkhira		
    weakplace	g1632276	Parung		
    weakplace	g3630932	Palo Negro		
    weakplace	g4843564	Stamford		
    place	g169389	Idlib		
    weakplace	g2312393	Moanda		
    weakplace	g90708	Sinah		
    weakplace	g6822188	Osaki		
    weakplace	g1636884	Magelang		
    weakplace	g5339111	Concord		
    weakplace	g2267095	Leiria		
    weakplace	g3931276	Puno		
    weakplace	g553287	Kamyshin		
    weakplace	g12450887	Shuanglonghu		
    weakplace	g8441115	Nimach		
    weakplace	g354775	Kafr ad Dawwar		
    weakplace	g12432982	Aguas Claras		
    weakplace	g12377091	Bosque Saude		
    weakplace	g518976	Novocheboksarsk		
    weakplace	g3033123	Besancon		
    weakplace	g229911	Lugazi		
    weakplace	g13513037	Thanh pho Song Cong		
    weakplace	g1266945	Khardah		
    weakplace	g102527	Sakakah		
    weakplace	g2544333	Khenifra		
    weakplace	g379149	Al Manaqil		
    weakplace	g612287	Rustavi		
    weakplace	g11962391	Jose Bonifacio		
    weakplace	g1252770	Yavatmal		
    weakplace	g1270484	Halisahar		
    weakplace	g496527	Serpukhov		
    weakplace	g3670730	Rionegro		
    weakplace	g1280037	Shache		
    weakplace	g1837362	Siheungdong		
    weakplace	g1267016	Khanna		
    weakplace	g2407656	Koidu		
    weakplace	g3674292	Mosquera		
    weakplace	g515027	Orekhovo-Borisovo Severnoye		
    weakplace	g555129	Ivanovskoye		
    weakplace	g3444866	Votorantim		
    weakplace	g1586989	Buon Ho		
    weakplace	g1585281	Chu		
    weakplace	g2664454	Vasteras		
    weakplace	g1852663	Seto		
    weakplace	g5551123	Alhambra		
    weakplace	g1254309	Titagarh		
    weakplace	g2641674	Newcastle under Lyme		
    weakplace	g3090048	Opole		
    weakplace	g3099759	Elblag		
    weakplace	g7843633	Gaojing		
    weakplace	g1185115	Sirajganj		
    weakplace	g3459943	Jequie		
    weakplace	g3088825	Pock		
    weakplace	g3601311	Siguatepeque		
    weakplace	g3082707	Wabrzych		
    weakplace	g584649	Yevlakh		
    weakplace	g13580316	Mykilska Borshchahivka		
    weakplace	g360754	Al Manzalah		
    weakplace	g363885	Wau		
    weakplace	g1793999	Songnan		
    weakplace	g2676209	Sodermalm		
    weakplace	g2350249	Amaigbo		
    weakplace	g3445061	Vila Mariana		
    weakplace	g1153671	Chiang Mai		
    weakplace	g2332515	Lafia		
    weakplace	g1885823	Jiangyou		
    weakplace	g1646698	Cikampek		
    weakplace	g10265061	Mustafabad		
    weakplace	g1279891	Tengyue		
    weakplace	g1796376	Shajing		
    weakplace	g1790251	Jinfeng		
    weakplace	g3540667	Sancti Spiritus		
    weakplace	g3117164	Mataro		
    weakplace	g5799625	Kent		
    weakplace	g1302439	Pakokku		
    weakplace	g524294	Murom		
    weakplace	g1180436	Daska Kalan		
    weakplace	g3447651	Sertaozinho		
    weakplace	g1270216	Hathras		
    weakplace	g1692520	Pulong Santa Cruz		
    weakplace	g1639900	Klaten		
    weakplace	g550478	Khasavyurt		
    weakplace	g522942	Neftekamsk		
    weakplace	g3104748	Villaverde		
    weakplace	g5396003	Simi Valley		
    weakplace	g1725804	Bayawan		
    weakplace	g1165388	Shakargarh		
    weakplace	g1268820	Jorhat		
    weakplace	g1688216	Santa Cruz		
    weakplace	g3634922	La Victoria		
    weakplace	g1168555	Pakpattan		
    weakplace	g1805543	Jingzhi		
    weakplace	g13607969	Circoiscrizione V		
    weakplace	g3406429	Barcarena		
    weakplace	g2637546	Solihull		
    weakplace	g5344994	East Los Angeles		
    weakplace	g1265157	Lalitpur		
    weakplace	g1642414	Jombang		
    weakplace	g1039536	Maxixe		
    weakplace	g1608529	Nakhon Ratchasima		
    weakplace	g3620381	Chinandega		
    weakplace	g2219960	Al Jadid		
    weakplace	g3437863	Lambare		
    weakplace	g3445578	Valinhos		
    weakplace	g1801582	Macheng		
    weakplace	g1861835	Iizuka		
    weakplace	g1153269	Hua Hin		
    weakplace	g3628489	San Carlos del Zulia		
    weakplace	g13607661	Vilkhivskyi		
    weakplace	g281102	Rafah		
    weakplace	g1735168	Ampang		
    weakplace	g3407882	Altamira		
    weakplace	g1270670	Guntakal		
    weakplace	g1529641	Ala'er		
    weakplace	g7279595	Pithampur		
    weakplace	g1632197	Paseh		
    weakplace	g1262710	Mothihari		
    weakplace	g11612579	Koganei		
    weakplace	g6544495	Retiro		
    weakplace	g13527308	Nossa Senhora de Fatima		
    weakplace	g8436486	Sunset Park		
    weakplace	g4280539	Topeka		
    weakplace	g8556295	Orleans		
    weakplace	g1950953	Paek'ak		
    weakplace	g1806881	Huicheng		
    weakplace	g3629710	Puerto Ayacucho		
    weakplace	g2341656	Gashua		
    weakplace	g3728097	Les Cayes		
    weakplace	g3168673	Salerno		
    weakplace	g1653316	Savannakhet		
    weakplace	g352354	Munuf		
    weakplace	g2634677	Watford		
    weakplace	g746881	Giresun		
    weakplace	g1789703	Xiazhen		
    weakplace	g112646	Torbat-e Heydariyeh		
    weakplace	g1879490	Chaeryong-ni		
    weakplace	g743882	Kastamonu		
    weakplace	g1268015	Kanhangad		
    weakplace	g250799	Ajlun		
    weakplace	g748208	Derince		
    weakplace	g7334948	Sukawati		
    weakplace	g1269578	Jagdalpur		
    weakplace	g650224	Kuopio		
    weakplace	g6845329	Bang Sue		
    weakplace	g1171502	Mailsi		
    weakplace	g1809062	Haimen		
    weakplace	g744562	Karabuk		
    weakplace	g11205667	Ntuzuma		
    weakplace	g1849563	Tsuruoka		
    weakplace	g2638703	Saint Peters		
    weakplace	g3470858	Barbacena		
    weakplace	g6822153	Uruma		
    weakplace	g339686	Debre Tabor		
    weakplace	g2467243	Sakiet ed Daier		
    weakplace	g150930	Nzega		
    weakplace	g4669635	Abilene		
    weakplace	g1613549	Ban Samae Dam		
    weakplace	g1796421	Shahecheng		
    weakplace	g2229748	Kumbo		
    weakplace	g6094835	Ottawa South		
    weakplace	g3513090	Willemstad		
    weakplace	g618605	Balti		
    weakplace	g1179660	Dokri		
    weakplace	g483551	Tyoply Stan		
    weakplace	g107781	Az Zulfi		
    weakplace	g1685378	Sultan Kudarat		
    weakplace	g295432	Bet Shemesh		
    weakplace	g1269605	Jagadhri		
    weakplace	g3827414	Huixquilucan		
    weakplace	g116402	Semnan		
    weakplace	g3493146	San Francisco de Macoris		
    weakplace	g1665443	Yuanlin		
    weakplace	g3584257	Santa Tecla		
    weakplace	g3461888	Guarapari		
    weakplace	g3483849	Ciudad Valles		
    weakplace	g2357043	Ouahigouya		
    weakplace	g7391141	Poblacion		
    weakplace	g1859951	Kashihara-shi		
    weakplace	g360048	Ashmun		
    weakplace	g309647	Agr		
    weakplace	g2751792	Leeuwarden		
    weakplace	g1587976	Ben Tre		
    weakplace	g3172629	Monza		
    weakplace	g1169027	New Mirpur City		
    weakplace	g3925033	Ji Parana		
    weakplace	g3686675	Chia		
    weakplace	g3604251	Olanchito		
    weakplace	g5363748	Koreatown		
    weakplace	g757065	Targowek		
    weakplace	g1804252	Lecheng		
    weakplace	g1800130	Nancun		
    weakplace	g124862	Marand		
    weakplace	g359815	As Sinbillawayn		
    weakplace	g2652053	Crawley		
    weakplace	g1519843	Rudnyy		
    weakplace	g3675692	Magangue		
    weakplace	g3460899	Itaguai		
    weakplace	g776251	Bemowo		
    weakplace	g2994160	Metz		
    weakplace	g2036403	Jiupu		
    weakplace	g1273467	Darjiling		
    weakplace	g3493240	Salvaleon de Higuey		
    weakplace	g11962396	Butanta		
    weakplace	g1292288	Thaton		
    weakplace	g7284842	Budapest III. kerulet		
    weakplace	g11500546	Kurichchi		
    weakplace	g1637090	Lumajang		
    weakplace	g1711982	Hagonoy		
    weakplace	g3445679	Uruguaiana		
    weakplace	g301975	Samandag		
    weakplace	g3467081	Caraguatatuba		
    weakplace	g3397967	Itaituba		
    weakplace	g623549	Pinsk		
    weakplace	g2510542	Telde		
    weakplace	g1643078	Indramayu		
    weakplace	g2483668	Relizane		
    weakplace	g2503661	Bordj el Kiffan		
    weakplace	g1528249	Manas		
    weakplace	g7303138	Kirishima		
    weakplace	g3522307	Orizaba		
    weakplace	g3470073	Bento Goncalves		
    weakplace	g1163272	Toba Tek Singh		
    weakplace	g3405006	Braganca		
    weakplace	g1848445	Honmachi		
    weakplace	g2806654	Wolfsburg		
    weakplace	g1855425	Niihama		
    weakplace	g2036536	Jiaohe		
    weakplace	g536164	Tsaritsyno		
    weakplace	g2518794	Dos Hermanas		
    weakplace	g866164	Ajapnyak		
    weakplace	g1272243	Dam Dam		
    weakplace	g233312	Hoima		
    weakplace	g3472766	Alagoinhas		
    weakplace	g98245	Az Zubayr		
    weakplace	g2836788	Schoneberg		
    weakplace	g1864750	Beppu		
    weakplace	g1270370	Hardoi		
    weakplace	g140951	Behbahan		
    weakplace	g3460598	Itatiba		
    weakplace	g1807112	Huangzhou		
    weakplace	g5137849	Sheepshead Bay		
    weakplace	g1259163	Puruliya		
    weakplace	g1605245	Ubon Ratchathani		
    weakplace	g943882	Virginia		
    weakplace	g3470451	Barretos		
    weakplace	g2849647	Recklinghausen		
    weakplace	g1788268	Xiulin		
    weakplace	g1784178	Zhoucun		
    weakplace	g569154	Cherkessk		
    weakplace	g1176997	Haveli Lakha		
    weakplace	g2751283	Maastricht		
    weakplace	g5107129	Amherst		
    weakplace	g3398352	Igarassu		
    weakplace	g738927	Tekirdag		
    weakplace	g6653052	Shahr-e Sadra		
    weakplace	g5406222	Victorville		
    weakplace	g2654200	Burton upon Trent		
    weakplace	g1720034	Calumpit		
    weakplace	g7026837	Lat Phrao		
    weakplace	g13607724	Livoberezhnyi		
    weakplace	g2918632	Gottingen		
    weakplace	g13118233	Titiwangsa		
    weakplace	g1607782	Phasi Charoen		
    weakplace	g473972	Veshnyaki		
    weakplace	g542634	Presnenskiy		
    weakplace	g1113217	Zabol		
    weakplace	g2359608	Kaya		
    weakplace	g1790442	Xiangcheng		
    weakplace	g1272842	Dharmavaram		
    weakplace	g10265070	Gokalpur		
    weakplace	g345149	Adigrat		
    weakplace	g1639500	Kotamobagu		
    weakplace	g3646487	Carora		
    weakplace	g5405380	Vallejo		
    weakplace	g1276320	Bhadreswar		
    weakplace	g135878	Dorud		
    weakplace	g2661552	Bern		
    weakplace	g6693576	San Pedro de la Paz		
    weakplace	g1261163	Nagaon		
    weakplace	g649360	Lahti		
    weakplace	g1253315	Vejalpur		
    weakplace	g1802420	Longshui		
    weakplace	g2523083	Siracusa		
    weakplace	g228971	Mubende		
    weakplace	g726848	Stara Zagora		
    weakplace	g3346821	Ondjiva		
    weakplace	g1023441	Alberton		
    weakplace	g3121245	Gracia		
    weakplace	g1274220	Chikmagalur		
    weakplace	g1524325	Ekibastuz		
    weakplace	g2522013	Algeciras		
    weakplace	g4330145	Lafayette		
    weakplace	g2035669	Lianhe		
    weakplace	g5336269	Chico		
    weakplace	g1276325	Bhadrak		
    weakplace	g4839745	North Stamford		
    weakplace	g3182164	Bergamo		
    weakplace	g727523	Ruse		
    weakplace	g1256949	Sawai Madhopur		
    weakplace	g1585317	Chon Thanh		
    weakplace	g1278827	Ambikapur		
    weakplace	g1730413	Apalit		
    weakplace	g4835797	Hartford		
    weakplace	g1647866	Bukittinggi		
    weakplace	g2258261	Dolisie		
    weakplace	g461740	Zyuzino		
    weakplace	g6318714	Sorriso		
    weakplace	g3644417	Ejido		
    weakplace	g5327684	Berkeley		
    weakplace	g2033824	Xilin Hot		
    weakplace	g1693239	Plaridel		
    weakplace	g4177887	West Palm Beach		
    weakplace	g1859913	Kashiwara		
    weakplace	g1861749	Ikoma		
    weakplace	g2907669	Heilbronn		
    weakplace	g11204413	El Mourouj		
    weakplace	g90026	Tuz Khurmatu		
    weakplace	g3165243	Trento		
    weakplace	g1165638	Shahdad Kot		
    weakplace	g3348094	Catchiungo		
    weakplace	g2895992	Ingolstadt		
    weakplace	g1880176	Toa Payoh New Town		
    weakplace	g3461936	Guara		
    weakplace	g1803782	Lichuan		
    weakplace	g11054399	Bukit Bintang		
    weakplace	g3638371	La Concepcion		
    weakplace	g2820256	Ulm		
    weakplace	g10265071	Mandoli		
    weakplace	g3628503	San Carlos		
    weakplace	g3081741	Wocawek		
    weakplace	g5178127	Allentown		
    weakplace	g1257055	Satara		
    weakplace	g13308659	Bao'an Centre		
    weakplace	g1181439	Charsadda		
    weakplace	g3438115	Fernando de la Mora		
    weakplace	g1273892	Churu		
    weakplace	g3171180	Perugia		
    weakplace	g1271675	Gangapur		
    weakplace	g1783903	Zhujing		
    weakplace	g13546525	Bo e		
    weakplace	g2495662	Guelma		
    weakplace	g8469668	International City		
    weakplace	g8469788	Dubai Marina		
    weakplace	g1784953	Zhaoyuan		
    weakplace	g278913	Nabatiye et Tahta		
    weakplace	g289011	Rustaq		
    weakplace	g490971	Solntsevo		
    weakplace	g515024	Orekhovo-Zuyevo		
    weakplace	g8504621	Gereida		
    weakplace	g63400	Cabudwaaq		
    weakplace	g9983718	Cheremushky		
    weakplace	g8411054	Madhyapur Thimi		
    weakplace	g6138671	Saint-Louis-de-Terrebonne		
    weakplace	g4257227	Evansville		
    weakplace	g7849539	Bonon		
    weakplace	g2945756	Bottrop		
    weakplace	g1178456	Ghotki		
    weakplace	g888710	Kwekwe		
    weakplace	g187968	Malindi		
    weakplace	g1157290	Ban I Chang		
    weakplace	g740483	Rize		
    weakplace	g3472518	Almirante Tamandare		
    weakplace	g4167499	Palm Bay		
    weakplace	g3450594	Salto		
    weakplace	g1328872	Ann		
    weakplace	g2751773	Leiden		
    weakplace	g1605403	Thon Buri		
    weakplace	g5882873	Ajax		
    weakplace	g7290243	Bergedorf		
    weakplace	g1166265	Sambrial		
    weakplace	g3171168	Pescara		
    weakplace	g2330028	Modakeke		
    weakplace	g1855095	Nobeoka		
    weakplace	g1686547	Silang		
    weakplace	g2304848	Amanfrom		
    weakplace	g400771	Mohammad Shahr		
    weakplace	g130697	Izeh		
    weakplace	g303873	Nazilli		
    weakplace	g1864416	Daito		
    weakplace	g8657105	Hoa Cuong		
    weakplace	g230166	Lira		
    weakplace	g2853969	Pforzheim		
    weakplace	g302043	Salihli		
    weakplace	g13156582	Arabkir		
    weakplace	g1734815	Port Dickson		
    weakplace	g2555467	Berkane		
    weakplace	g2756669	Dordrecht		
    weakplace	g1831797	Battambang		
    weakplace	g2857807	Offenbach		
    weakplace	g3471798	Arapongas		
    weakplace	g2129537	Kitami		
    weakplace	g1562548	Vinh Yen		
    weakplace	g1465594	Madhavaram		
    weakplace	g3647549	Cagua		
    weakplace	g292878	Fujairah		
    weakplace	g1041190	Mandimba		
    weakplace	g3413829	Reykjavik		
    weakplace	g1273687	Dohad		
    weakplace	g2653261	Cheltenham		
    weakplace	g3696378	Huaraz		
    weakplace	g3109981	Santa Coloma de Gramenet		
    weakplace	g3453535	Piraquara		
    weakplace	g1276856	Barshi		
    weakplace	g1280737	Lhasa		
    weakplace	g1591440	Bac Quang		
    weakplace	g1787901	Xunchang		
    weakplace	g1580142	Hung Yen		
    weakplace	g2944368	Bremerhaven		
    weakplace	g963516	Queenstown		
    weakplace	g1800175	Nanbin		
    weakplace	g141679	Bandar-e Anzali		
    weakplace	g1609899	Khlong Luang		
    weakplace	g1279344	Adilabad		
    weakplace	g5059163	Fargo		
    weakplace	g2800931	Brugge		
    weakplace	g1268936	Jhunjhunun		
    weakplace	g3526798	Iguala de la Independencia		
    weakplace	g3447998	Sarandi		
    weakplace	g3447854	Senador Canedo		
    weakplace	g923295	Zomba		
    weakplace	g1627610	Sepatan		
    weakplace	g1702649	Malita		
    weakplace	g3080165	Zielona Gora		
    weakplace	g1801969	Luodian		
    weakplace	g1269065	Jetpur		
    weakplace	g13607719	Tsentralno-Miskyi		
    weakplace	g1253744	Uppal Kalan		
    weakplace	g353183	Maghaghah		
    weakplace	g1230089	Pita Kotte		
    weakplace	g1712531	Guiguinto		
    weakplace	g1270801	Gudivada		
    weakplace	g2262963	Setubal		
    weakplace	g3107784	Torrejon de Ardoz		
    weakplace	g6822148	Aizu-Wakamatsu		
    weakplace	g2347954	Bama		
    weakplace	g2337659	Ilobu		
    weakplace	g1701537	Manolo Fortich		
    weakplace	g1579018	Kien An		
    weakplace	g3460170	Jandira		
    weakplace	g3461859	Guaratingueta		
    weakplace	g3836669	San Rafael		
    weakplace	g1795860	Shaoshan		
    weakplace	g481453	Troparevo		
    weakplace	g1572526	Nghi Xuan		
    weakplace	g1277084	Baran		
    weakplace	g1269939	Narmadapuram		
    weakplace	g1278715	Amreli		
    weakplace	g1608534	Nakhon Pathom		
    weakplace	g352913	Manfalut		
    weakplace	g1860728	Kakegawa		
    weakplace	g1863209	Handa		
    weakplace	g1790920	Wushan		
    weakplace	g2924573	Friedrichshain		
    weakplace	g2395915	Abomey		
    weakplace	g2364104	Sokode		
    weakplace	g3471830	Araguari		
    weakplace	g757026	Tarnow		
    weakplace	g1619460	Bangkok Noi		
    weakplace	g2336589	Jalingo		
    weakplace	g11962419	Raposo Tavares		
    weakplace	g6136944	Saanich		
    weakplace	g233299	Ibanda		
    weakplace	g12426999	Bairro da Penha		
    weakplace	g716935	Nyiregyhaza		
    weakplace	g1852964	Sano		
    weakplace	g1860063	Karatsu		
    weakplace	g1512165	Achinsk		
    weakplace	g1259297	Pudukkottai		
    weakplace	g2034754	Shunyi		
    weakplace	g2639093	Rotherham		
    weakplace	g3980194	Ciudad de Villa de Alvarez		
    weakplace	g2482908	Rouiba		
    weakplace	g1650077	Banyuwangi		
    weakplace	g1213500	Tebingtinggi		
    weakplace	g3718962	Tigwav		
    weakplace	g1261848	Narasaraopet		
    weakplace	g211734	Lisala		
    weakplace	g1184055	Badin		
    weakplace	g2362909	Banfora		
    weakplace	g3874787	Punta Arenas		
    weakplace	g1699755	Midsayap		
    weakplace	g1309937	Pyin Oo Lwin		
    weakplace	g4151316	Clearwater		
    weakplace	g1711718	Himamaylan		
    weakplace	g4005143	Heroica Guaymas		
    weakplace	g1640581	Kedungwuni		
    weakplace	g215976	Ilebo		
    weakplace	g3149318	Kristiansand		
    weakplace	g2035966	Longjing		
    weakplace	g986846	Kroonstad		
    weakplace	g2848273	Remscheid		
    weakplace	g5640350	Billings		
    weakplace	g1308567	Mong Yang		
    weakplace	g3445782	Umuarama		
    weakplace	g792078	Cacak		
    weakplace	g4984247	Ann Arbor		
    weakplace	g1705536	Los Banos		
    weakplace	g2289549	Duekoue		
    weakplace	g11611628	Higashikurume		
    weakplace	g1258126	Rishra		
    weakplace	g6317953	Pinhais		
    weakplace	g1500973	Kyzyl		
    weakplace	g3100796	Dabrowa Gornicza		
    weakplace	g356989	Faqus		
    weakplace	g1684681	Tacurong		
    weakplace	g1862302	Hofu		
    weakplace	g3348613	Gabela		
    weakplace	g1880271	Serangoon		
    weakplace	g1882101	Serangoon New Town		
    weakplace	g3682281	Funza		
    weakplace	g2082539	Merauke		
    weakplace	g1276942	Baripada		
    weakplace	g1858794	Konosu		
    weakplace	g1626560	Soreang		
    weakplace	g13607653	Smolyanskyi		
    weakplace	g1714781	Dinaig		
    weakplace	g2042893	Manpo		
    weakplace	g1262578	Muktsar		
    weakplace	g5345743	El Monte		
    weakplace	g3176746	Forli		
    weakplace	g1278083	Azamgarh		
    weakplace	g229380	Masaka		
    weakplace	g1584784	Co o		
    weakplace	g1518542	Taldykorgan		
    weakplace	g6544099	Moncloa-Aravaca		
    weakplace	g1809408	Gulin		
    weakplace	g8476509	Al Majaz		
    weakplace	g7026999	Thung Khru		
    weakplace	g1276895	Barnala		
    weakplace	g1252758	Yelahanka		
    weakplace	g1614295	Pattaya		
    weakplace	g1274040	Chittorgarh		
    weakplace	g1815276	Chenggu		
    weakplace	g5120034	Harlem		
    weakplace	g2982652	Rouen		
    weakplace	g1254432	Tinsukia		
    weakplace	g5443910	Westminster		
    weakplace	g1807301	Dasha		
    weakplace	g2033536	Yakeshi		
    weakplace	g3461109	Ipiranga		
    weakplace	g155101	Makumbako		
    weakplace	g1266928	Khargone		
    weakplace	g3632929	Mariara		
    weakplace	g1714956	Digos		
    weakplace	g922083	Tshilenge		
    weakplace	g2508287	Ain Beida		
    weakplace	g32909	Shahre Jadide Andisheh		
    weakplace	g10865375	Andisheh		
    weakplace	g3130583	Alcobendas		
    weakplace	g2419472	Kissidougou		
    weakplace	g1819283	San Tung Chung Hang		
    weakplace	g484912	Taganskiy		
    weakplace	g4724129	Round Rock		
    weakplace	g520068	Noginsk		
    weakplace	g3626219	Tinaquillo		
    weakplace	g4499379	Wilmington		
    weakplace	g1717641	Cavite City		
    weakplace	g6332428	East Harlem		
    weakplace	g3427833	Tandil		
    weakplace	g2743856	Zoetermeer		
    weakplace	g3388713	Sao Goncalo do Amarante		
    weakplace	g1238992	Sri Jayewardenepura Kotte		
    weakplace	g6822174	Nasushiobara		
    weakplace	g3466692	Catanduva		
    weakplace	g3445446	Varzea Paulista		
    weakplace	g1817441	Baisha		
    weakplace	g359212	Bani Mazar		
    weakplace	g1163724	Taunsa		
    weakplace	g6822152	Urasoe		
    weakplace	g8535094	Santana		
    weakplace	g467978	Yelets		
    weakplace	g7026898	Suan Luang		
    weakplace	g3114256	Parla		
    weakplace	g1574155	My Hao		
    weakplace	g1818020	Anliu		
    weakplace	g3451329	Ribeirao Pires		
    weakplace	g13450916	Recanto das Emas		
    weakplace	g13132725	Chunga		
    weakplace	g511510	Novo-Peredelkino		
    weakplace	g1277780	Baidyabati		
    weakplace	g2327143	Okigwe		
    weakplace	g385038	Ar Rifa		
    weakplace	g690548	Uzhhorod		
    weakplace	g232066	Kasese		
    weakplace	g1804169	Lengshuijiang		
    weakplace	g1791536	Tianfu		
    weakplace	g5412199	Arvada		
    weakplace	g2128574	Otaru		
    weakplace	g1682659	Tayabas		
    weakplace	g2315419	Inkisi		
    weakplace	g1710544	Iriga City		
    weakplace	g933945	Vacoas		
    weakplace	g4672989	Beaumont		
    weakplace	g3183719	Vlore		
    weakplace	g1670106	Sanxia		
    weakplace	g5780026	Provo		
    weakplace	g1276736	Basti		
    weakplace	g3433975	Ezeiza		
    weakplace	g590775	Lasnamae		
    weakplace	g1513604	Xiva		
    weakplace	g752015	Amasya		
    weakplace	g3844421	Mendoza		
    weakplace	g1147290	Balkh		
    weakplace	g1800498	Mingshui		
    weakplace	g11962414	Vila Medeiros		
    weakplace	g1570863	Phong ien		
    weakplace	g7027001	Wang Thonglang		
    weakplace	g5334223	Carlsbad		
    weakplace	g187896	Mandera		
    weakplace	g1798131	Qiaotou		
    weakplace	g616635	Gyumri		
    weakplace	g300797	Silopi		
    weakplace	g1271662	Gangavati		
    weakplace	g1278815	Ambur		
    weakplace	g3098722	Gorzow Wielkopolski		
    weakplace	g6318694	Simoes Filho		
    weakplace	g1271175	Giridih		
    weakplace	g1182829	Phool Nagar		
    weakplace	g1692214	Quezon		
    weakplace	g2473247	Aryanah		
    weakplace	g1185920	Tungipara		
    weakplace	g2112656	Ichinoseki		
    weakplace	g2491889	Khenchela		
    weakplace	g1609776	Khon Kaen		
    weakplace	g3466696	Catalao		
    weakplace	g1163952	Tando Muhammad Khan		
    weakplace	g1105728	Somaroboro		
    weakplace	g3688256	Guadalajara de Buga		
    weakplace	g1632998	Pamanukan		
    weakplace	g3402000	Codo		
    weakplace	g6681051	Pardis		
    weakplace	g1569684	Pleiku		
    weakplace	g5343858	Downey		
    weakplace	g2188164	Lower Hutt		
    weakplace	g1785545	Yuyao		
    weakplace	g92052	Ranyah		
    weakplace	g1863018	Hatsukaichi		
    weakplace	g11101593	Tung Chung		
    weakplace	g300822	Siirt		
    weakplace	g13609094	Korolyov		
    weakplace	g2033147	Zhaozhou		
    weakplace	g3427408	Villa Lugano		
    weakplace	g516264	Ochakovo-Matveyevskoye		
    weakplace	g3629614	Punta Cardon		
    weakplace	g6822132	Akishima		
    weakplace	g919544	Chililabombwe		
    weakplace	g13546322	Riviere-des-PrairiesPointe-aux-Trembles		
    weakplace	g2633521	Worthing		
    weakplace	g3995019	Navojoa		
    weakplace	g2327879	Offa		
    weakplace	g1489530	Tobolsk		
    weakplace	g11612537	Tokai		
    weakplace	g1252942	Wardha		
    weakplace	g1791765	Wansheng		
    weakplace	g1168226	Pattoki		
    weakplace	g3463690	Eunapolis		
    weakplace	g1791706	Wayaobu		
    weakplace	g1862636	Hikone		
    weakplace	g1856243	Nagahama		
    weakplace	g1798713	Pingshan		
    weakplace	g2035399	Songyuan		
    weakplace	g1801615	Maba		
    weakplace	g6822159	Fujimino		
    weakplace	g2651123	Doncaster		
    weakplace	g1587759	Binh Thuy		
    weakplace	g1714201	Dumaguete		
    weakplace	g7284830	Budapest XIII. kerulet		
    weakplace	g2862375	Nippes		
    weakplace	g2516395	Jaen		
    weakplace	g1814915	Chengqiao		
    weakplace	g3101619	Chorzow		
    weakplace	g2852566	Porz am Rhein		
    weakplace	g2249222	Louga		
    weakplace	g5116495	Elmhurst		
    weakplace	g13562438	Hoang Mai		
    weakplace	g2416402	Kamsar		
    weakplace	g3460960	Itabira		
    weakplace	g3625207	Yaritagua		
    weakplace	g1165635	Shahdadpur		
    weakplace	g192785	Khwisero		
    weakplace	g5339840	Costa Mesa		
    weakplace	g1176022	Jauharabad		
    weakplace	g4164167	Miami Gardens		
    weakplace	g2653225	Chesterfield		
    weakplace	g4903976	North Peoria		
    weakplace	g495344	Shchyolkovo		
    weakplace	g361329	Al Fashn		
    weakplace	g5347335	Fairfield		
    weakplace	g3557846	Guanabacoa		
    weakplace	g998082	Hammanskraal		
    weakplace	g6822184	Oshu		
    weakplace	g2530048	Taourirt		
    weakplace	g3392734	Paulo Afonso		
    weakplace	g347591	Talkha		
    weakplace	g1671444	Neili		
    weakplace	g1162813	Vihari		
    weakplace	g2034497	Taonan		
    weakplace	g1848382	Youkaichi		
    weakplace	g1859586	Kazo		
    weakplace	g3589289	Santa Lucia Cotzumalguapa		
    weakplace	g2702979	Jonkoping		
    weakplace	g10300648	City of Port Phillip		
    weakplace	g1255264	Tadepalligudem		
    weakplace	g4998830	Lansing		
    weakplace	g1274767	Chanduasi		
    weakplace	g1277939	Bagaha		
    weakplace	g1497917	Nefteyugansk		
    weakplace	g2847736	Reutlingen		
    weakplace	g5110918	Bushwick		
    weakplace	g3625710	Upata		
    weakplace	g1795857	Shaowu		
    weakplace	g1280570	Mengmao		
    weakplace	g6318738	Tangara da Serra		
    weakplace	g1638284	Lawang		
    weakplace	g3397893	Itacoatiara		
    weakplace	g2554006	Bouskoura		
    weakplace	g667873	Satu Mare		
    weakplace	g3465059	Cubatao		
    weakplace	g191299	Kisii		
    weakplace	g3058213	Petrzalka		
    weakplace	g128321	Kazerun		
    weakplace	g6317077	Ermelino Matarazzo		
    weakplace	g1279390	Achalpur		
    weakplace	g3640226	Guanare		
    weakplace	g1916012	Wuzhishan		
    weakplace	g5119167	Gravesend		
    weakplace	g1270994	Gondal		
    weakplace	g1181163	Chichawatni		
    weakplace	g1203344	Faridpur		
    weakplace	g3587345	Apopa		
    weakplace	g1718306	Carmona		
    weakplace	g1707404	Laoag		
    weakplace	g4890864	Elgin		
    weakplace	g1261012	Dharashiv		
    weakplace	g1789496	Xigang		
    weakplace	g1814928	Chongfu		
    weakplace	g1821263	Taipa		
    weakplace	g1259385	Port Blair		
    weakplace	g3523183	Minatitlan		
    weakplace	g2343093	Esuk Oron		
    weakplace	g378231	Atbara		
    weakplace	g3164419	Vicenza		
    weakplace	g4013714	Ciudad Guzman		
    weakplace	g2177091	Ballarat		
    weakplace	g3600704	Tocoa		
    weakplace	g5784549	West Jordan		
    weakplace	g3454847	Passos		
    weakplace	g1277936	Bagalkot		
    weakplace	g3431271	Lomas de Zamora		
    weakplace	g1832743	Yeoju		
    weakplace	g170592	Duma		
    weakplace	g2657970	Winterthur		
    weakplace	g518659	Novokuybyshevsk		
    weakplace	g2502385	Bou Saada		
    weakplace	g6317548	Marituba		
    weakplace	g362973	Abnub		
    weakplace	g119115	Quchan		
    weakplace	g1639094	Kuningan		
    weakplace	g1255344	Suriapet		
    weakplace	g1241622	Kandy		
    weakplace	g346030	Zefta		
    weakplace	g3456147	Nova Lima		
    weakplace	g1277324	Bangaon		
    weakplace	g3471691	Araxa		
    weakplace	g5359488	Inglewood		
    weakplace	g307864	Kilis		
    weakplace	g3465644	Conselheiro Lafaiete		
    weakplace	g6163012	Terrebonne		
    weakplace	g3451668	Resende		
    weakplace	g1319389	Kyimyindine		
    weakplace	g1481927	Set Ka Lay		
    weakplace	g2653266	Chelmsford		
    weakplace	g2873074	Marzahn		
    weakplace	g3598465	Chiquimula		
    weakplace	g1646492	Cileunyi		
    weakplace	g7302861	Ashoknagar Kalyangarh		
    weakplace	g906054	Mongu		
    weakplace	g2991214	Mulhouse		
    weakplace	g2548830	Al Fqih Ben Calah		
    weakplace	g1692565	Pulilan		
    weakplace	g934765	Beau Bassin-Rose Hill		
    weakplace	g4094455	Tuscaloosa		
    weakplace	g3667873	Sogamoso		
    weakplace	g6325488	Sainte-Foy		
    weakplace	g229278	Mbale		
    weakplace	g3388376	Sao Lourenco da Mata		
    weakplace	g2992090	Montreuil		
    weakplace	g3165771	Terni		
    weakplace	g1272513	Deesa		
    weakplace	g1261669	Navadwip		
    weakplace	g1732637	Maran		
    weakplace	g1261931	Nandurbar		
    weakplace	g6822147	Kasuga		
    weakplace	g2328684	Nsukka		
    weakplace	g2328952	Nguru		
    weakplace	g980921	Mabopane		
    weakplace	g2790471	Namur		
    weakplace	g1811729	Encheng		
    weakplace	g738618	Turhal		
    weakplace	g1581461	Go Vap		
    weakplace	g4722625	Richardson		
    weakplace	g1220747	Bokhtar		
    weakplace	g2339631	Hadejia		
    weakplace	g1783940	Zhuji		
    weakplace	g2987914	Perpignan		
    weakplace	g4942618	Lowell		
    weakplace	g3663529	Manacapuru		
    weakplace	g4385018	East Independence		
    weakplace	g3029241	Caen		
    weakplace	g140097	Borazjan		
    weakplace	g3448351	Sao Pedro da Aldeia		
    weakplace	g1285173	Yenangyaung		
    weakplace	g5729485	Gresham		
    weakplace	g5324200	Antioch		
    weakplace	g3454690	Paulinia		
    weakplace	g934995	Manzini		
    weakplace	g6324733	St. John's		
    weakplace	g6615440	Delicias		
    weakplace	g229362	Masindi		
    weakplace	g294514	Kfar Saba		
    weakplace	g1857470	Matsuto		
    weakplace	g1255491	Sultanpur		
    weakplace	g1273292	Delhi Cantonment		
    weakplace	g1271883	Firozpur		
    weakplace	g1725684	Bayugan		
    weakplace	g4471025	High Point		
    weakplace	g1813425	Datun		
    weakplace	g141584	Baneh		
    weakplace	g1880668	Geylang		
    weakplace	g1639362	Kresek		
    weakplace	g618577	Bender		
    weakplace	g971534	Mbombela		
    weakplace	g8593863	Rodenkirchen		
    weakplace	g1880283	Sembawang Estate		
    weakplace	g3445993	Tubarao		
    weakplace	g2468369	Gabes		
    weakplace	g967476	Orkney		
    weakplace	g1803367	Qingnian		
    weakplace	g5401395	Temecula		
    weakplace	g145724	Lucapa		
    weakplace	g6947756	Mendip		
    weakplace	g92511	Qalat Sukkar		
    weakplace	g98846	An Numaniyah		
    weakplace	g99135	Kufa		
    weakplace	g1028079	Ressano Garcia		
    weakplace	g1496503	Noyabrsk		
    weakplace	g150103	Sengerema		
    weakplace	g578740	Bataysk		
    weakplace	g3170647	Pisa		
    weakplace	g1803352	Linshui		
    weakplace	g11611942	Kamagaya		
    weakplace	g2636486	Sutton Coldfield		
    weakplace	g2037069	Hailun		
    weakplace	g1701124	Maramag		
    weakplace	g3050434	Kecskemet		
    weakplace	g1538637	Seversk		
    weakplace	g1647149	Ciamis		
    weakplace	g5375911	Murrieta		
    weakplace	g711390	Brovary		
    weakplace	g7026833	Lak Si		
    weakplace	g2634910	Wakefield		
    weakplace	g5416541	Centennial		
    weakplace	g1795184	Shilong		
    weakplace	g1565157	Thoi Lai		
    weakplace	g2473164	Sejoumi		
    weakplace	g1262634	Pandit Deen Dayal Upadhyaya Nagar		
    weakplace	g10374906	Dchira El Jihadia		
    weakplace	g2037685	Didao		
    weakplace	g298435	Arsuz		
    weakplace	g1631733	Pelabuhanratu		
    weakplace	g1857665	Marugame		
    weakplace	g6825496	Habikino		
    weakplace	g580724	Arzamas		
    weakplace	g965528	Phalaborwa		
    weakplace	g2634838	Walthamstow		
    weakplace	g5435464	Pueblo		
    weakplace	g3462011	Guaianases		
    weakplace	g2338403	Ijebu-Igbo		
    weakplace	g496638	Sergiyev Posad		
    weakplace	g1256913	Sehore		
    weakplace	g1806439	Jianchang		
    weakplace	g2036671	Hulan		
    weakplace	g3617708	Matagalpa		
    weakplace	g6908641	Khlong Toei		
    weakplace	g1500665	Leninsk-Kuznetsky		
    weakplace	g1859405	Kiryu		
    weakplace	g159675	Handeni		
    weakplace	g3351764	Balombo		
    weakplace	g1786546	Zhongxiang		
    weakplace	g6166142	Thunder Bay		
    weakplace	g1861164	Iwatsuki		
    weakplace	g4718097	Pearland		
    weakplace	g2037712	Dehui		
    weakplace	g1632694	Pangkalanbuun		
    weakplace	g4845193	Waterbury		
    weakplace	g5577592	Greeley		
    weakplace	g3031137	Boulogne-Billancourt		
    weakplace	g290503	Warisan		
    weakplace	g3096880	Kalisz		
    weakplace	g685826	Baia Mare		
    weakplace	g2490098	Mascara		
    weakplace	g2319668	Uromi		
    weakplace	g158151	Katumba		
    weakplace	g1574507	Mong Cai		
    weakplace	g3445062	Vila Maria		
    weakplace	g13645699	Kanpur Cantonment		
    weakplace	g1858910	Komatsu		
    weakplace	g5407933	West Covina		
    weakplace	g1277240	Bansbaria		
    weakplace	g3682018	Giron		
    weakplace	g1147540	Baghlan		
    weakplace	g1808916	Hanjia		
    weakplace	g1226260	Trincomalee		
    weakplace	g13589045	La Cite-Limoilou		
    weakplace	g8403612	Taibai		
    weakplace	g3534599	Vedado		
    weakplace	g2651621	Dagenham		
    weakplace	g1787828	Xuyong		
    weakplace	g4589387	North Charleston		
    weakplace	g286282	Sohar		
    weakplace	g2035610	Nehe		
    weakplace	g515879	Oktyabrsky		
    weakplace	g1255254	Tadpatri		
    weakplace	g2347059	Birnin Kebbi		
    weakplace	g5793933	Everett		
    weakplace	g378699	An Nuhud		
    weakplace	g1867429	Ullyul		
    weakplace	g3191648	Rijeka		
    weakplace	g1665196	Douliu		
    weakplace	g11427402	Luis Eduardo Magalhaes		
    weakplace	g1717911	Catbalogan		
    weakplace	g4682464	College Station		
    weakplace	g250258	As Salt		
    weakplace	g1856977	Mishima		
    weakplace	g3351786	Baia Farta		
    weakplace	g1269388	Jalpaiguri		
    weakplace	g2036595	Jalai Nur		
    weakplace	g1851193	Tajimi		
    weakplace	g3435607	Castelar		
    weakplace	g4169014	Pompano Beach		
    weakplace	g3893532	Coronel		
    weakplace	g1610858	Dusit		
    weakplace	g2067119	Mandurah		
    weakplace	g2656192	Basingstoke		
    weakplace	g751077	Bandrma		
    weakplace	g2643179	Maidstone		
    weakplace	g2034440	Tieli		
    weakplace	g89824	Umm Qasr		
    weakplace	g1735076	Butterworth		
    weakplace	g1795842	Shaping		
    weakplace	g2418362	Labe		
    weakplace	g139223	Chalus		
    weakplace	g3095049	Koszalin		
    weakplace	g3181913	Bolzano		
    weakplace	g12541728	South Fulton		
    weakplace	g1337248	Sherpur		
    weakplace	g516436	Obninsk		
    weakplace	g13607970	Circoiscrizione VI		
    weakplace	g3682028	Girardot City		
    weakplace	g2886946	Koblenz		
    weakplace	g3460733	Itaperuna		
    weakplace	g2832495	Siegen		
    weakplace	g13607657	Hirnytskyi		
    weakplace	g3467978	Cambe		
    weakplace	g1263797	Mangalagiri		
    weakplace	g949224	Thohoyandou		
    weakplace	g288955	As Suwayq		
    weakplace	g5377995	Norwalk		
    weakplace	g1560037	Yen Vinh		
    weakplace	g789225	Mitrovice		
    weakplace	g688105	Yevpatoriya		
    weakplace	g1631992	Pati		
    weakplace	g563514	Elista		
    weakplace	g3404817	Breves		
    weakplace	g1397479	Dera Murad Jamali		
    weakplace	g1290596	Taungoo		
    weakplace	g2656046	Bedford		
    weakplace	g7090987	Bagong Silangan		
    weakplace	g1876124	Kangnyong		
    weakplace	g3646190	Catia La Mar		
    weakplace	g5574991	Boulder		
    weakplace	g1803886	Anning		
    weakplace	g1607017	Rayong		
    weakplace	g2210554	Sirte		
    weakplace	g1172904	Kotri		
    weakplace	g569273	Cheremushki		
    weakplace	g4531405	Broken Arrow		
    weakplace	g5341430	Daly City		
    weakplace	g6316298	Acailandia		
    weakplace	g1646678	Cikarang		
    weakplace	g2447513	Arlit		
    weakplace	g418943	Baharestan		
    weakplace	g1568737	Ba on		
    weakplace	g1258474	Ranebennur		
    weakplace	g2035970	Longjiang		
    weakplace	g1897118	Hwado		
    weakplace	g1816221	Buhe		
    weakplace	g2473744	Hammamet		
    weakplace	g2324857	Pindiga		
    weakplace	g712451	Berdyansk		
    weakplace	g1667027	Toufen		
    weakplace	g124082	Mianeh		
    weakplace	g2463447	Dakhla		
    weakplace	g1695097	Paniqui		
    weakplace	g517836	Novotroitsk		
    weakplace	g2950349	Bergisch Gladbach		
    weakplace	g1336139	Rangamati		
    weakplace	g713716	Alchevsk		
    weakplace	g1567681	Son La		
    weakplace	g585514	Mingachevir		
    weakplace	g3093692	Legnica		
    weakplace	g3159016	Drammen		
    weakplace	g948542	Tokoza		
    weakplace	g566532	Derbent		
    weakplace	g1784820	Xinghua		
    weakplace	g1266607	Khurja		
    weakplace	g1700360	Mati		
    weakplace	g1651226	Arjawinangun		
    weakplace	g13546316	Le Plateau-Mont-Royal		
    weakplace	g2267827	Funchal		
    weakplace	g1266489	Kishanganj		
    weakplace	g3514321	Yautepec		
    weakplace	g3460064	Jatai		
    weakplace	g1514257	Sergeli		
    weakplace	g2348595	Azare		
    weakplace	g3398115	Ipojuca		
    weakplace	g1733953	Lahad Datu		
    weakplace	g11962403	Vila Prudente		
    weakplace	g6713355	Subulussalam		
    weakplace	g3456117	Nova Serrana		
    weakplace	g3393106	Paragominas		
    weakplace	g217834	Bukama		
    weakplace	g1259411	Ponnani		
    weakplace	g1683013	Tanza		
    weakplace	g6822179	Inzai		
    weakplace	g1185263	Bhairab Bazar		
    weakplace	g1793036	Chengtangcun		
    weakplace	g1270090	Hindaun		
    weakplace	g362004	Abu Tij		
    weakplace	g3598122	Coatepeque		
    weakplace	g2505653	Baraki		
    weakplace	g118367	Robat Karim		
    weakplace	g445694	'Akra		
    weakplace	g4221333	Sandy Springs		
    weakplace	g5331835	Burbank		
    weakplace	g1605843	Taling Chan		
    weakplace	g3428775	San Justo		
    weakplace	g1580830	Hoa Binh		
    weakplace	g3114965	Ourense		
    weakplace	g1262216	Nagaur		
    weakplace	g12432977	Riacho Fundo II		
    weakplace	g5254962	Green Bay		
    weakplace	g229139	Mityana		
    weakplace	g105299	Jizan		
    weakplace	g3515715	Texcoco de Mora		
    weakplace	g8355932	Bang Bon		
    weakplace	g700051	Nikopol		
    weakplace	g693468	Slovyansk		
    weakplace	g3395449	Maranguape		
    weakplace	g3471374	Assis		
    weakplace	g12157013	San Francisco De Borja		
    weakplace	g12324302	Yidu		
    weakplace	g3407357	Araguaina		
    weakplace	g1735572	Kuala Krai		
    weakplace	g1784393	Zhonghe		
    weakplace	g1798422	Puyang Chengguanzhen		
    weakplace	g1861795	Ikeda		
    weakplace	g6176823	Waterloo		
    weakplace	g13157160	Ambala Sadar		
    weakplace	g3598529	Chinautla		
    weakplace	g2842150	Salzgitter		
    weakplace	g13546317	Ville-Marie		
    weakplace	g3116156	Moratalaz		
    weakplace	g7279747	Bhiwadi		
    weakplace	g1275103	Bundi		
    weakplace	g1263012	Miryalaguda		
    weakplace	g1807544	Daxing		
    weakplace	g11962373	Artur Alvim		
    weakplace	g1786778	Yezhou		
    weakplace	g4004867	Hidalgo del Parral		
    weakplace	g1926054	Saijo		
    weakplace	g3458696	Lavras		
    weakplace	g3465476	Coronel Fabriciano		
    weakplace	g2895044	Jena		
    weakplace	g4741752	Wichita Falls		
    weakplace	g5907990	Brantford		
    weakplace	g2921232	Gera		
    weakplace	g1563287	Tuyen Quang		
    weakplace	g2769359	Ottakring		
    weakplace	g99446	Al Faw		
    weakplace	g1052944	Angoche		
    weakplace	g2110729	Toride		
    weakplace	g3194828	Mostar		
    weakplace	g625324	Mazyr		
    weakplace	g5989045	Kamloops		
    weakplace	g907111	Mazabuka		
    weakplace	g4161438	Lakeland		
    weakplace	g13580094	Pozniaky		
    weakplace	g1516589	Zhezqazghan		
    weakplace	g8403616	Pailou		
    weakplace	g7281020	Lo Prado		
    weakplace	g2475744	Tizi Ouzou		
    weakplace	g1798490	Pulandian		
    weakplace	g2706767	Helsingborg		
    weakplace	g1173378	Kot Addu		
    weakplace	g2290964	Bouafle		
    weakplace	g2366152	Kara		
    weakplace	g5338122	Clovis		
    weakplace	g915883	Kafue		
    weakplace	g1800829	Wuchuan		
    weakplace	g3456500	Muriae		
    weakplace	g2035196	Salaqi		
    weakplace	g914959	Kalulushi		
    weakplace	g4706057	Lewisville		
    weakplace	g2540689	Oued Zem		
    weakplace	g326406	Weldiya		
    weakplace	g1430991	Soyibug		
    weakplace	g554787	Izmaylovo		
    weakplace	g1503277	Kiselevsk		
    weakplace	g2036418	Jishu		
    weakplace	g2549979	El Kelaa des Srarhna		
    weakplace	g2596934	Seguela		
    weakplace	g3455729	Ourinhos		
    weakplace	g3588258	Totonicapan		
    weakplace	g3408404	Abreu e Lima		
    weakplace	g380173	Ad-Damir		
    weakplace	g1269562	Jagtial		
    weakplace	g2633709	Woking		
    weakplace	g1258044	Roorkee		
    weakplace	g2232239	Edea		
    weakplace	g1784185	Yuxi		
    weakplace	g6317781	Novo Gama		
    weakplace	g3453406	Poa		
    weakplace	g1816865	Bashan		
    weakplace	g2328811	Nkpor		
    weakplace	g2389086	Berberati		
    weakplace	g3406910	Bacabal		
    weakplace	g1166146	Sangla Hill		
    weakplace	g1797091	Tongren		
    weakplace	g4738214	Tyler		
    weakplace	g5345529	El Cajon		
    weakplace	g11962406	Mandaqui		
    weakplace	g3171058	Piacenza		
    weakplace	g1141857	Gardez		
    weakplace	g607610	Zhanaozen		
    weakplace	g1810724	Gangu Chengguanzhen		
    weakplace	g3515696	Teziutlan		
    weakplace	g2249782	Kolda		
    weakplace	g11962413	Vila Matilde		
    weakplace	g1253958	Udgir		
    weakplace	g2732265	Viseu		
    weakplace	g1262209	Nagda		
    weakplace	g2870221	Moers		
    weakplace	g4148757	Brandon		
    weakplace	g683123	Buzau		
    weakplace	g3111933	Reus		
    weakplace	g1631393	Prabumulih		
    weakplace	g3460974	Itabaiana		
    weakplace	g933778	Francistown		
    weakplace	g1861449	Isehara		
    weakplace	g2264268	Queluz		
    weakplace	g3445859	Uba		
    weakplace	g1276389	Betul		
    weakplace	g1864572	Chikushino-shi		
    weakplace	g8504958	Akademicheskoe		
    weakplace	g298806	Turgutlu		
    weakplace	g1668295	Taitung		
    weakplace	g13561144	Kalynivskyi		
    weakplace	g2451778	San		
    weakplace	g1269557	Jahanabad		
    weakplace	g6053154	Lethbridge		
    weakplace	g11962401	Cursino		
    weakplace	g476077	Velikiye Luki		
    weakplace	g1267579	Kashipur		
    weakplace	g5387288	Rialto		
    weakplace	g2634491	West Bromwich		
    weakplace	g3460791	Itanhaem		
    weakplace	g1271306	Ghazipur		
    weakplace	g1624877	Tanjung Pandan		
    weakplace	g3449521	Santo Antonio de Jesus		
    weakplace	g2338287	Ikere-Ekiti		
    weakplace	g2904789	Hildesheim		
    weakplace	g1174042	Kharian		
    weakplace	g2176187	Bendigo		
    weakplace	g1214073	Rantauprapat		
    weakplace	g13561150	Chumakivskyi		
    weakplace	g8521334	Nkayi		
    weakplace	g12261477	Amaravati		
    weakplace	g575505	Bogorodskoye		
    weakplace	g121380	Parsabad		
    weakplace	g1283161	Lahan		
    weakplace	g3071961	Liberec		
    weakplace	g1262260	Nagapattinam		
    weakplace	g108648	Qurayyat		
    weakplace	g1275019	Buxar		
    weakplace	g3488981	Portmore		
    weakplace	g3545064	Palma Soriano		
    weakplace	g503977	Pushkino		
    weakplace	g1173687	Khushab		
    weakplace	g2332504	Lafiagi		
    weakplace	g3468215	Caieiras		
    weakplace	g1529363	Xincheng		
    weakplace	g1168307	Pasrur		
    weakplace	g1215412	Belawan		
    weakplace	g1168412	Pano Aqil		
    weakplace	g670889	Piatra Neamt		
    weakplace	g3647637	Cabudare		
    weakplace	g2929567	Erlangen		
    weakplace	g3817746	Tepexpan		
    weakplace	g2244386	Tivaouane		
    weakplace	g233508	Entebbe		
    weakplace	g4853423	Davenport		
    weakplace	g87205	Darnah		
    weakplace	g358269	Dayrut		
    weakplace	g6179830	Whalley		
    weakplace	g5097529	Edison		
    weakplace	g13645605	Skhidni Kvartaly		
    weakplace	g3892870	Curico		
    weakplace	g1876105	Kangson		
    weakplace	g3509382	La Vega		
    weakplace	g1185121	Shahzadpur		
    weakplace	g3515062	Tulancingo		
    weakplace	g11962417	Perdizes		
    weakplace	g1848254	Yono		
    weakplace	g4018400	Apatzingan		
    weakplace	g6544106	Ciutat Vella		
    weakplace	g5731371	Hillsboro		
    weakplace	g1263494	Mormugao		
    weakplace	g1256826	Seoni		
    weakplace	g1165744	Shabqadar		
    weakplace	g6545310	Mitte		
    weakplace	g3670502	Sabanalarga		
    weakplace	g1805270	Jishou		
    weakplace	g183595	Ngong		
    weakplace	g329114	Sebeta		
    weakplace	g2027456	Artem		
    weakplace	g1849519	Tsuyama		
    weakplace	g2962943	Limerick		
    weakplace	g3469989	Birigui		
    weakplace	g3885273	Lampa		
    weakplace	g1625929	Sungai Penuh		
    weakplace	g3460523	Ituiutaba		
    weakplace	g479411	Ukhta		
    weakplace	g1151933	Nakhon Si Thammarat		
    weakplace	g3460132	Japeri		
    weakplace	g1692327	Putatan		
    weakplace	g6648023	Shuifu		
    weakplace	g6822216	Kani		
    weakplace	g6822146	Onojo		
    weakplace	g1172915	Kot Radha Kishan		
    weakplace	g2219936	Al Jumayl		
    weakplace	g495136	Shchukino		
    weakplace	g571741	Brateyevo		
    weakplace	g3441894	Maldonado		
    weakplace	g2745641	Venlo		
    weakplace	g3393008	Parintins		
    weakplace	g3458131	Mairipora		
    weakplace	g3172189	Novara		
    weakplace	g114584	Shushtar		
    weakplace	g2808473	Wilmersdorf		
    weakplace	g99039	Al-Musayab		
    weakplace	g8603563	Por do Sol		
    weakplace	g1997228	Hedong		
    weakplace	g1270077	Hinganghat		
    weakplace	g3406545	Balsas		
    weakplace	g737022	Zonguldak		
    weakplace	g311665	Igdr		
    weakplace	g6825498	Kawachi-Nagano		
    weakplace	g2650497	Eastbourne		
    weakplace	g1272997	Dhamtari		
    weakplace	g624079	Orsha		
    weakplace	g5475352	Las Cruces		
    weakplace	g3044774	Szekesfehervar		
    weakplace	g3459342	Lagarto		
    weakplace	g13607720	Kindrativskyi		
    weakplace	g2532945	Sidi Slimane		
    weakplace	g1861864	Iida		
    weakplace	g3649417	Los Puertos de Altagracia		
    weakplace	g4926563	South Bend		
    weakplace	g1504682	Kansk		
    weakplace	g13607723	Kalmiuskyi		
    weakplace	g5921356	Chilliwack		
    weakplace	g1884386	Queenstown Estate		
    weakplace	g3037044	Argenteuil		
    weakplace	g1503772	Khanty-Mansiysk		
    weakplace	g1710470	Isulan		
    weakplace	g10173001	Itaim Bibi		
    weakplace	g2248698	Mbake		
    weakplace	g697889	Pavlohrad		
    weakplace	g2765028	Simmering		
    weakplace	g741385	Mustafakemalpasa		
    weakplace	g12640444	Burayu		
    weakplace	g1274213	Chilakalurupet		
    weakplace	g1264154	Malappuram		
    weakplace	g2232283	Ebolowa		
    weakplace	g5935277	Dartmouth		
    weakplace	g2513076	Orihuela		
    weakplace	g1880628	Kallang		
    weakplace	g1837706	Sangju		
    weakplace	g12750652	Perling		
    weakplace	g5106834	Albany		
    weakplace	g2298330	Medina Estates		
    weakplace	g1181636	Chakwal		
    weakplace	g9534547	Nga Bay		
    weakplace	g3465944	Colatina		
    weakplace	g2648657	Gillingham		
    weakplace	g300075	Suruc		
    weakplace	g3446621	Teofilo Otoni		
    weakplace	g1807738	Huacheng		
    weakplace	g3673662	Ocana		
    weakplace	g1580400	Hong Ngu		
    weakplace	g2290412	Daoukro		
    weakplace	g1850152	Tokuyama		
    weakplace	g347296	Tima		
    weakplace	g1892823	Donghae City		
    weakplace	g952747	Standerton		
    weakplace	g1860112	Kanoya		
    weakplace	g964315	Mokopane		
    weakplace	g358172	Dikirnis		
    weakplace	g4945121	New Bedford		
    weakplace	g126015	Lahijan		
    weakplace	g2792482	Leuven		
    weakplace	g1498920	Mezhdurechensk		
    weakplace	g1277214	Banswara		
    weakplace	g1710141	Jolo		
    weakplace	g508751	Ryazanskiy		
    weakplace	g517161	Novyye Cheremushki		
    weakplace	g783263	Elbasan		
    weakplace	g13535745	Pechersk		
    weakplace	g1769014	Ijok		
    weakplace	g5406602	Vista		
    weakplace	g4152820	Davie		
    weakplace	g7280528	Errachidia		
    weakplace	g2294308	Twifu Praso		
    weakplace	g6118158	Red Deer		
    weakplace	g491023	Solikamsk		
    weakplace	g3610613	El Progreso		
    weakplace	g12495083	Chirmiri		
    weakplace	g6822097	Chikusei		
    weakplace	g1625958	Sungailiat		
    weakplace	g3182884	Arezzo		
    weakplace	g3043470	Ujpest		
    weakplace	g1720508	Calasiao		
    weakplace	g561347	Glazov		
    weakplace	g3988392	Rosarito		
    weakplace	g261414	Kallithea		
    weakplace	g144616	Ahar		
    weakplace	g3708306	Juan Diaz		
    weakplace	g1560349	Yen Bai		
    weakplace	g1643761	Grogol		
    weakplace	g99226	Nahiyat al Iskandariyah		
    weakplace	g3591062	Puerto Barrios		
    weakplace	g220075	Bakwa		
    weakplace	g1269653	Itarsi		
    weakplace	g5336477	Chinatown		
    weakplace	g1606291	Si Maha Phot		
    weakplace	g1581052	Ha Tien		
    weakplace	g12500938	Oleksiyivka		
    weakplace	g124620	Masjed Soleyman		
    weakplace	g3633677	Los Rastrojos		
    weakplace	g1253367	Vasco da Gama		
    weakplace	g3109453	Barakaldo		
    weakplace	g1804120	Lianjiang		
    weakplace	g13561149	Oleksandrivskyi		
    weakplace	g1005125	Ermelo		
    weakplace	g2774326	Klagenfurt am Worthersee		
    weakplace	g1803334	Linxi		
    weakplace	g2244616	Tiebo		
    weakplace	g1271631	Gangtok		
    weakplace	g1273403	Datia		
    weakplace	g1853209	Sakado		
    weakplace	g1853140	Sakata		
    weakplace	g2013952	Ust-Ilimsk		
    weakplace	g3121456	Girona		
    weakplace	g5808189	Renton		
    weakplace	g1514192	Chust		
    weakplace	g1242110	Kalmunai		
    weakplace	g3165072	Udine		
    weakplace	g1788492	Xinzhai		
    weakplace	g1259827	Phagwara		
    weakplace	g1861091	Izumisano		
    weakplace	g2821164	Trier		
    weakplace	g1863627	Ginowan		
    weakplace	g334227	Inda Silase		
    weakplace	g1634266	Negara		
    weakplace	g2213618	Qasr Bin Ghashir		
    weakplace	g1166933	Renala Khurd		
    weakplace	g3494242	Punta Cana		
    weakplace	g4782167	Roanoke		
    weakplace	g1802171	Kangding		
    weakplace	g3569370	Alamar		
    weakplace	g6690870	Becontree		
    weakplace	g1626100	Sumedang Utara		
    weakplace	g293253	Jaffa		
    weakplace	g7279599	Airoli		
    weakplace	g6663569	Shahrak-e Pardisan		
    weakplace	g1871871	Pyongsong		
    weakplace	g2210394	Tajura		
    weakplace	g7280711	Colonia Lindavista		
    weakplace	g1744763	Sentul		
    weakplace	g7792200	Seri Manjung		
    weakplace	g13061022	Bandar Mahkota Cheras		
    weakplace	g2350523	Alasia		
    weakplace	g1167386	Raja Jang		
    weakplace	g1170157	Model Town		
    weakplace	g3189595	Subotica		
    weakplace	g483826	Tekstilshchiki		
    weakplace	g201650	Nyagatare		
    weakplace	g11670045	Sabt Alalayah		
    weakplace	g2467242	Sakiet ez Zit		
    weakplace	g713174	Bakhmut		
    weakplace	g576697	Beslan		
    weakplace	g1221328	Khorugh		
    """
