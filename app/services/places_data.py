"""Which clock goes where: regions and cities of the countries we call most, written by hand.

Names are compared as `places.plain` gives them: small letters, no dots, no hyphens, ё as е, ’ dropped.
"""

from __future__ import annotations

# States with one clock have one zone; of the others the dominant zone stands first, the rest after it.
US_STATES = {
    "AL": "America/Chicago",
    "AK": "America/Anchorage America/Juneau America/Nome America/Adak",
    "AZ": "America/Phoenix",
    "AR": "America/Chicago",
    "CA": "America/Los_Angeles",
    "CO": "America/Denver",
    "CT": "America/New_York",
    "DE": "America/New_York",
    "DC": "America/New_York",
    "FL": "America/New_York America/Chicago",
    "GA": "America/New_York",
    "HI": "Pacific/Honolulu",
    "ID": "America/Boise America/Los_Angeles",
    "IL": "America/Chicago",
    "IN": "America/New_York America/Chicago",
    "IA": "America/Chicago",
    "KS": "America/Chicago America/Denver",
    "KY": "America/New_York America/Chicago",
    "LA": "America/Chicago",
    "ME": "America/New_York",
    "MD": "America/New_York",
    "MA": "America/New_York",
    "MI": "America/Detroit America/Chicago",
    "MN": "America/Chicago",
    "MS": "America/Chicago",
    "MO": "America/Chicago",
    "MT": "America/Denver",
    "NE": "America/Chicago America/Denver",
    "NV": "America/Los_Angeles America/Denver",
    "NH": "America/New_York",
    "NJ": "America/New_York",
    "NM": "America/Denver",
    "NY": "America/New_York",
    "NC": "America/New_York",
    "ND": "America/Chicago America/Denver",
    "OH": "America/New_York",
    "OK": "America/Chicago",
    "OR": "America/Los_Angeles America/Boise",
    "PA": "America/New_York",
    "RI": "America/New_York",
    "SC": "America/New_York",
    "SD": "America/Chicago America/Denver",
    "TN": "America/Chicago America/New_York",
    "TX": "America/Chicago America/Denver",
    "UT": "America/Denver",
    "VT": "America/New_York",
    "VA": "America/New_York",
    "WA": "America/Los_Angeles",
    "WV": "America/New_York",
    "WI": "America/Chicago",
    "WY": "America/Denver",
    "PR": "America/Puerto_Rico",
    "GU": "Pacific/Guam",
    "VI": "America/St_Thomas",
    "AS": "Pacific/Pago_Pago",
    "MP": "Pacific/Saipan",
    "PW": "Pacific/Palau",
}

US_STATE_NAMES = {
    "alabama": "AL", "alaska": "AK", "arizona": "AZ", "arkansas": "AR", "california": "CA", "colorado": "CO",
    "connecticut": "CT", "delaware": "DE", "district of columbia": "DC", "florida": "FL", "georgia": "GA",
    "hawaii": "HI", "idaho": "ID", "illinois": "IL", "indiana": "IN", "iowa": "IA", "kansas": "KS",
    "kentucky": "KY", "louisiana": "LA", "maine": "ME", "maryland": "MD", "massachusetts": "MA",
    "michigan": "MI", "minnesota": "MN", "mississippi": "MS", "missouri": "MO", "montana": "MT",
    "nebraska": "NE", "nevada": "NV", "new hampshire": "NH", "new jersey": "NJ", "new mexico": "NM",
    "new york": "NY", "north carolina": "NC", "north dakota": "ND", "ohio": "OH", "oklahoma": "OK",
    "oregon": "OR", "pennsylvania": "PA", "rhode island": "RI", "south carolina": "SC", "south dakota": "SD",
    "tennessee": "TN", "texas": "TX", "utah": "UT", "vermont": "VT", "virginia": "VA", "washington": "WA",
    "west virginia": "WV", "wisconsin": "WI", "wyoming": "WY", "puerto rico": "PR", "guam": "GU",
    "american samoa": "AS", "northern mariana islands": "MP", "us virgin islands": "VI", "palau": "PW",
}  # fmt: skip

CA_PROVINCES = {
    "AB": "America/Edmonton", "BC": "America/Vancouver", "MB": "America/Winnipeg", "NB": "America/Moncton",
    "NL": "America/St_Johns", "NS": "America/Halifax", "ON": "America/Toronto", "PE": "America/Halifax",
    "QC": "America/Toronto", "SK": "America/Regina", "YT": "America/Whitehorse", "NT": "America/Edmonton",
    "alberta": "America/Edmonton", "british columbia": "America/Vancouver", "manitoba": "America/Winnipeg",
    "new brunswick": "America/Moncton", "nova scotia": "America/Halifax", "ontario": "America/Toronto",
    "quebec": "America/Toronto", "saskatchewan": "America/Regina",
}  # fmt: skip

# Beginnings of Russian region names, Russian, Ukrainian and English. "саха " has three clocks: by Yakutsk.
RU_REGIONS = {
    "Europe/Kaliningrad": "калинингр калінінгр kaliningrad",
    "Europe/Moscow": "москов московс москва moscow moskov белгор бєлгор belgorod брян bryansk владимир vladimir "
    "воронеж voronezh ивановск ivanovo калуж kaluga костром kostroma курск kursk липец lipetsk орлов oryol orel рязан "
    "ryazan смолен smolensk тамбов tambov твер tver тульск tula яросл yaroslavl архангел arkhangelsk вологод "
    "vologda карел karelia коми komi ленинградск leningrad мурман murmansk ненец nenets новгород novgorod псков "
    "pskov санкт петербург saint petersburg st petersburg адыге adyg калмык kalmyk краснодар krasnodar ростов "
    "rostov дагестан dagestan ингуш ingush кабардин kabardin карачаев karachay осети ossetia чечен chechn "
    "ставроп stavropol марий mari мордов mordov нижегор nizhny nizhegorod татар tatar пензен penza чуваш chuvash",
    "Europe/Kirov": "киров kirov",
    "Europe/Volgograd": "волгогр volgograd",
    "Europe/Samara": "самар samara удмурт udmurt",
    "Europe/Saratov": "сарат saratov",
    "Europe/Ulyanovsk": "ульян ulyan",
    "Europe/Astrakhan": "астрах astrakhan",
    "Asia/Yekaterinburg": "башк bashk перм perm свердл sverdl челяб chelyab тюмен tyumen курган kurgan оренб orenb "
    "ханты khanty хмао ямало yamal янао югра",
    "Asia/Omsk": "омск omsk",
    "Asia/Novosibirsk": "новосиб novosib",
    "Asia/Barnaul": "алтай altai altay",
    "Asia/Tomsk": "томск tomsk",
    "Asia/Novokuznetsk": "кемеров kemerov кузбас kuzbass",
    "Asia/Krasnoyarsk": "краснояр krasnoyar хакас khakas тыва тува tuva tyva",
    "Asia/Irkutsk": "иркут irkut бурят buryat",
    "Asia/Chita": "забайкал zabaykal zabaikal читин",
    "Asia/Yakutsk": "саха якут yakut sakha амурск amur",
    "Asia/Vladivostok": "приморск primor хабаров khabarov еврейск",
    "Asia/Magadan": "магадан magadan",
    "Asia/Sakhalin": "сахалин sakhalin",
    "Asia/Kamchatka": "камчат kamchat",
    "Asia/Anadyr": "чукот chukot",
}

# Cities by zone: Russian, Ukrainian where it differs, English.
CITIES = {
    "RU Europe/Kaliningrad": "калининград, калінінград, kaliningrad",
    "RU Europe/Moscow": "москва, moscow, moskva, санкт петербург, спб, петербург, saint petersburg, st petersburg, "
    "нижний новгород, нижній новгород, nizhny novgorod, казань, kazan, ростов на дону, rostov on don, воронеж, "
    "voronezh, краснодар, krasnodar, тула, tula, ярославль, yaroslavl, рязань, ryazan, липецк, lipetsk, пенза, "
    "penza, курск, kursk, тверь, tver, иваново, ivanovo, брянск, bryansk, белгород, бєлгород, belgorod, владимир, "
    "vladimir, калуга, kaluga, смоленск, smolensk, орел, oryol, архангельск, arkhangelsk, мурманск, murmansk, "
    "вологда, vologda, череповец, cherepovets, псков, pskov, великий новгород, veliky novgorod, петрозаводск, "
    "petrozavodsk, сыктывкар, syktyvkar, кострома, kostroma, тамбов, tambov, саранск, saransk, чебоксары, "
    "cheboksary, йошкар ола, yoshkar ola, набережные челны, naberezhnye chelny, нижнекамск, альметьевск, сочи, "
    "sochi, новороссийск, novorossiysk, ставрополь, stavropol, пятигорск, махачкала, makhachkala, грозный, grozny, "
    "владикавказ, нальчик, майкоп, черкесск, элиста, таганрог, подольск, химки, мытищи, балашиха, королев, "
    "люберцы, зеленоград, одинцово, серпухов, коломна, дзержинск, старый оскол, рыбинск, обнинск, анапа",
    "RU Europe/Kirov": "киров, kirov",
    "RU Europe/Volgograd": "волгоград, volgograd, волжский",
    "RU Europe/Samara": "самара, samara, тольятти, tolyatti, togliatti, ижевск, izhevsk, сызрань",
    "RU Europe/Saratov": "саратов, saratov, энгельс, балаково",
    "RU Europe/Ulyanovsk": "ульяновск, ulyanovsk, димитровград",
    "RU Europe/Astrakhan": "астрахань, astrakhan",
    "RU Asia/Yekaterinburg": "екатеринбург, єкатеринбург, yekaterinburg, ekaterinburg, челябинск, челябінськ, "
    "chelyabinsk, уфа, ufa, пермь, перм, perm, тюмень, tyumen, оренбург, orenburg, курган, kurgan, сургут, surgut, "
    "нижневартовск, nizhnevartovsk, магнитогорск, magnitogorsk, нижний тагил, nizhny tagil, стерлитамак, "
    "нефтеюганск, новый уренгой, ноябрьск, салехард, ханты мансийск, орск, каменск уральский, златоуст, миасс",
    "RU Asia/Omsk": "омск, omsk",
    "RU Asia/Novosibirsk": "новосибирск, новосибірськ, novosibirsk, бердск",
    "RU Asia/Barnaul": "барнаул, barnaul, бийск, горно алтайск",
    "RU Asia/Tomsk": "томск, tomsk",
    "RU Asia/Novokuznetsk": "кемерово, kemerovo, новокузнецк, novokuznetsk",
    "RU Asia/Krasnoyarsk": "красноярск, красноярськ, krasnoyarsk, абакан, abakan, кызыл, норильск, norilsk",
    "RU Asia/Irkutsk": "иркутск, іркутськ, irkutsk, братск, ангарск, улан удэ, ulan ude",
    "RU Asia/Chita": "чита, chita",
    "RU Asia/Yakutsk": "якутск, yakutsk, благовещенск, blagoveshchensk",
    "RU Asia/Vladivostok": "владивосток, vladivostok, хабаровск, khabarovsk, уссурийск, находка, "
    "комсомольск на амуре, биробиджан",
    "RU Asia/Magadan": "магадан, magadan",
    "RU Asia/Sakhalin": "южно сахалинск, yuzhno sakhalinsk",
    "RU Asia/Kamchatka": "петропавловск камчатский, petropavlovsk kamchatsky",
    "RU Asia/Anadyr": "анадырь, anadyr",
    "UA Europe/Kyiv": "киев, київ, kyiv, kiev, харьков, харків, kharkiv, kharkov, одесса, одеса, odesa, odessa, "
    "днепр, дніпро, dnipro, днепропетровск, дніпропетровськ, львов, львів, lviv, lvov, запорожье, запоріжжя, "
    "zaporizhzhia, кривой рог, кривий ріг, kryvyi rih, николаев, миколаїв, mykolaiv, винница, вінниця, vinnytsia, "
    "херсон, kherson, чернигов, чернігів, chernihiv, полтава, poltava, хмельницкий, хмельницький, khmelnytskyi, "
    "черкассы, черкаси, cherkasy, черновцы, чернівці, chernivtsi, житомир, zhytomyr, сумы, суми, sumy, ровно, "
    "рівне, rivne, ивано франковск, івано франківськ, ivano frankivsk, тернополь, тернопіль, ternopil, луцк, "
    "луцьк, lutsk, ужгород, uzhhorod, кропивницкий, кропивницький, kropyvnytskyi, кировоград, кременчуг, кременчук, "
    "kremenchuk, белая церковь, біла церква, bila tserkva, бровары, бровари, brovary, борисполь, бориспіль, "
    "ирпень, ірпінь, irpin, вышгород, вишгород, умань, uman, мариуполь, маріуполь, mariupol, краматорск, "
    "краматорськ, каменец подольский, мукачево, мукачеве, дрогобыч, дрогобич, стрый, стрий, никополь, нікополь",
    "BY Europe/Minsk": "минск, мінськ, мінск, minsk, гомель, homel, gomel, могилев, могильов, mogilev, витебск, "
    "вітебськ, vitebsk, гродно, grodno, брест, brest litovsk, бобруйск, барановичи, борисов, пинск, орша, мозырь",
    "KZ Asia/Almaty": "алматы, алма ата, almaty, астана, нур султан, astana, шымкент, чимкент, shymkent, караганда, "
    "karaganda, актобе, aktobe, тараз, taraz, павлодар, pavlodar, усть каменогорск, семей, атырау, atyrau, "
    "костанай, кызылорда, актау, aktau, уральск, петропавловск, темиртау, туркестан",
    "MD Europe/Chisinau": "кишинев, кишинів, chisinau, бельцы, тирасполь",
    "GE Asia/Tbilisi": "тбилиси, тбілісі, tbilisi, батуми, batumi",
    "AM Asia/Yerevan": "ереван, єреван, yerevan",
    "AZ Asia/Baku": "баку, baku",
    "UZ Asia/Tashkent": "ташкент, tashkent, самарканд, samarkand",
    "KG Asia/Bishkek": "бишкек, бішкек, bishkek",
}

# Countries as lists name them beside the English names and ISO codes of the zone database.
COUNTRY_NAMES = {
    "RU": "россия, рф, российская федерация, росія, rus, russian federation, russia",
    "UA": "украина, україна, ukr, ukraine",
    "BY": "беларусь, белоруссия, білорусь, республика беларусь, blr, belarus",
    "KZ": "казахстан, республика казахстан, рк, kaz, kazakhstan",
    "US": "сша, соединенные штаты, united states, united states of america, usa, u s a, u s, америка",
    "CA": "канада, canada, can",
    "GB": "великобритания, велика британія, англия, united kingdom, great britain, england, gbr, uk",
    "DE": "германия, німеччина, germany, deutschland, deu",
    "PL": "польша, польща, poland, polska, pol",
    "LT": "литва, lithuania, ltu",
    "LV": "латвия, латвія, latvia, lva",
    "EE": "эстония, естонія, estonia, est",
    "MD": "молдова, молдавия, moldova, mda",
    "GE": "грузия, грузія, georgia, geo",
    "AM": "армения, вірменія, armenia, arm",
    "AZ": "азербайджан, azerbaijan, aze",
    "UZ": "узбекистан, uzbekistan, uzb",
    "KG": "киргизия, кыргызстан, киргизстан, kyrgyzstan, kgz",
    "TJ": "таджикистан, tajikistan, tjk",
    "TM": "туркмения, туркменистан, turkmenistan, tkm",
    "CZ": "чехия, чехія, czech republic, czechia, cze",
    "SK": "словакия, словаччина, slovakia, svk",
    "HU": "венгрия, угорщина, hungary, hun",
    "RO": "румыния, румунія, romania, rou",
    "BG": "болгария, болгарія, bulgaria, bgr",
    "TR": "турция, туреччина, turkey, turkiye, tur",
    "IL": "израиль, ізраїль, israel, isr",
    "FR": "франция, франція, france, fra",
    "IT": "италия, італія, italy, ita",
    "ES": "испания, іспанія, spain, esp",
    "PT": "португалия, португалія, portugal, prt",
    "NL": "нидерланды, голландия, нідерланди, netherlands, nld",
    "FI": "финляндия, фінляндія, finland, fin",
    "SE": "швеция, швеція, sweden, swe",
    "NO": "норвегия, норвегія, norway, nor",
    "CN": "китай, кнр, china, chn",
    "IN": "индия, індія, india, ind",
    "PH": "филиппины, філіппіни, philippines, phl",
    "VN": "вьетнам, vietnam, viet nam, vnm",
    "AE": "оаэ, эмираты, оае, united arab emirates, uae, are",
    "GU": "gum",
    "MP": "mnp",
    "AS": "asm",
    "PW": "plw",
    "PR": "pri",
    "VI": "vir",
}
