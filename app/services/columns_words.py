"""Header words of prospect lists in English, Russian and Ukrainian.

Compared as `columns.header_words` gives them: small letters, ё as е, apostrophes dropped, no trailing number.
"""

from __future__ import annotations

_WHOLE = {
    "name": "name, company, firm, business, organization, organisation, account, client, customer, title, "
    "наименование, название, компания, фирма, организация, предприятие, клиент, контрагент, заказчик, имя компании, "
    "найменування, назва, компанія, фірма, організація, підприємство, клієнт, замовник",
    "alt_name": "alt name, alternative name, alias, dba, also known as, short name, other name, краткое название, "
    "краткое наименование, другое название, скорочена назва, інша назва, бренд, торговая марка, brand",
    "person": "contact, person, contact person, contact name, full name, attention, attn, representative, "
    "manager name, имя, фио, ф и о, контакт, контактное лицо, конт лицо, контактное имя, представитель, директор, "
    "руководитель, імя, піб, п і б, контактна особа, конт особа, керівник, лпр, "
    "decision maker, ceo, director, owner name",
    "person_last": "last name, surname, family name, фамилия, прізвище",
    "person_first": "first name, given name",
    "person_middle": "middle name, patronymic, отчество, по батькові",
    "position": "position, job, job title, role, post, должность, роль, посада",
    "phone": "phone, phones, telephone, tel, mobile, cell, fax, phone number, contact number, "
    "тел, телефон, телефоны, т, моб, мобильный, сотовый, факс, рабочий, контактный номер, "
    "телефони, мобільний, whatsapp, viber, вайбер, ватсап",
    "email": "email, e mail, mail, emails, почта, эл почта, электронная почта, имейл, мейл, мыло, "
    "пошта, ел пошта, електронна пошта, емейл",
    "website": "website, web, site, url, www, homepage, web site, domain, сайт, веб сайт, вебсайт, интернет, "
    "адрес сайта, домен, сторінка",
    "city": "city, town, locality, settlement, город, населенный пункт, нп, місто, населений пункт",
    "region": "state, region, province, oblast, st, state province, область, регион, край, обл, субъект, "
    "субъект рф, регіон, штат",
    "address": "address, street, street address, addr, location, адрес, улица, дом, юр адрес, факт адрес, "
    "юридический адрес, фактический адрес, адреса, вулиця, будинок, office, офис",
    "postal_code": "zip, zip code, zipcode, postal code, postcode, post code, индекс, почтовый индекс, індекс, "
    "поштовий індекс",
    "country": "country, country code, страна, країна",
    "time_zone": "time zone, timezone, tz, часовой пояс, часовий пояс",
    "tax_id": "tax id, tin, ein, vat, vat number, inn, okpo, edrpou, ogrn, инн, инн кпп, огрн, огрнип, окпо, унп, бин, "
    "иин, єдрпоу, едрпоу, код єдрпоу, код едрпоу, ипн, іпн, рнокпп",
    "type": "type, category, industry, sector, segment, kind, line of business, тип, вид, категория, рубрика, "
    "отрасль, сфера, вид деятельности, сфера деятельности, сегмент, категорія, галузь, вид діяльності, рубрики",
    "status": "status, lead status, stage, статус, состояние, стан, этап",
    "note": "note, notes, comment, comments, remark, remarks, description, info, прим, примечание, примечания, "
    "комментарий, комментарии, заметка, заметки, описание, инфо, приміт, примітка, примітки, коментар, опис, нотатка",
}

# Whole headers, exactly.
PHRASES = {phrase.strip(): field for field, phrases in _WHOLE.items() for phrase in phrases.split(",")}

# Words of longer headers, the one that decides first.
WORDS = (
    ("email", ("email", "mail", "почт", "пошт", "имейл", "емейл")),
    ("postal_code", ("zip", "postal", "postcode", "индекс", "індекс")),
    ("phone", ("phone", "telephone", "tel", "mobile", "cell", "fax", "тел", "моб", "факс", "сотов")),
    ("website", ("website", "web", "url", "сайт", "вебсайт")),
    ("tax_id", ("инн", "єдрпоу", "едрпоу", "огрн", "окпо", "унп", "vat", "tin")),
    ("country", ("country", "стран", "країн")),
    ("city", ("city", "town", "город", "місто", "населен")),
    ("region", ("region", "province", "област", "регион", "регіон")),
    ("address", ("address", "street", "адрес", "улиц", "вулиц")),
    ("position", ("position", "должност", "посад")),
    (
        "person",
        ("person", "contact", "фио", "піб", "контакт", "лицо", "особ", "директор", "руковод", "керівн"),
    ),
    ("type", ("categor", "industr", "категор", "отрасл", "рубрик", "деятельн", "діяльн")),
    ("note", ("note", "comment", "remark", "примеч", "приміт", "коммент", "комент", "замет")),
    ("status", ("status", "статус")),
    (
        "name",
        ("company", "organi", "firm", "наимен", "назван", "компан", "фирм", "найменув", "назв", "контрагент"),
    ),
)

# A header with such a word counts records or places, however it goes on.
_COUNTING = """
    id fid uid guid uuid oid key code x y lat lon lng long latitude longitude coordinates geo fips naics source date
    created updated count row no nr num hash val sourcedate population staff ttl
    ид код ключ широта долгота координаты дата создан изменен строка пп довгота створено рядок
"""
TECHNICAL = frozenset(_COUNTING.split())

# Whole headers of a column that numbers the rows; "№" alone leaves nothing.
NUMBERING = frozenset({"", "п п", "номер п п", "номер строки", "номер рядка"})
