"""The pieces that names of papers are made of, as regular expressions; examples are invented."""

from ingest.dates import MONTHS, YEAR
from ingest.paper_keys import DASH
from ingest.paper_words import BODIES, NO_NAME, STOP, TITLE_HEAD

CAPITAL = r"[A-ZÀ-Þ][\w'’]*(?:-\w+)*(?<!['’])"
# Words in capitals, with small ones between them: "Sterke Start", "Sport en Bewegen", "Rust II".
GLUE = r"(?:(?:en|voor|in|op|met|te)\s(?:(?:de|het)\s)?)"
NAME = rf"{CAPITAL}(?:\s{GLUE}?(?!{BODIES}\b){CAPITAL}){{0,8}}"
# "2031-2035", "van januari 2031", "uit 2031"
WHEN = (
    rf"(?:\s\(?(?:(?:van|uit|voor)\s)?(?:(?:{'|'.join(MONTHS)})\s)?"
    rf"{YEAR}(?:\s?{DASH}\s?(?:\d{{4}}|\d\d)(?!\d))?\)?)"
)
# What stands between marks of quotation and begins as a title does. An apostrophe is no mark.
INSIDE = r"(?=[A-ZÀ-Þ\d])(?:[^{marks}\n]|(?<=\w)[’'](?=\w)){{3,160}}?"
QUOTED = "|".join(
    f"{opening}{INSIDE.format(marks=opening + closing)}[{closing}]{after}"
    for opening, closing, after in (
        ("‘", "’", r"(?!\w)"),  # ‘Sterke start’
        ("“", "”", ""),  # “Sterke start”
        ("„", "”“", ""),  # „Sterke start”
        ("«", "»", ""),  # «Sterke start»
        ('"', '"', ""),  # "Sterke start"
        ("'", "'", r"(?!\w)"),  # 'Sterke start'
    )
)
# "van de Leesraad", "voor het voortgezet onderwijs", "van 3 mei 2031", ", getiteld"; but no other
# word for a document.
BETWEEN = (
    r"(?:\s\([^()\n]{1,40}\))?"
    r"(?:,?\s(?:van|voor|door|over|uit|aan|inzake|getiteld|genaamd|met\sde\stitel)\b"
    rf"(?:(?!\b\w*{TITLE_HEAD}\b)[^.;:!?‘’“”„«»\"'\n]){{0,70}})?"
)
ADJECTIVE = r"[A-Z]\w*(?:al|ale|lijk|lijke|isch|ische|eel|ele|ees|ese)"
TAIL = rf"(?:\s(?!{STOP}|{GLUE}[A-Z])[a-z][\w’'-]+)"
WORD = rf"(?<![\w’'-]){NO_NAME}"
OPENING = r"(?:Aan|De|Deze|Dit|Een|Het|Hierna|Hoe|In|Met|Om|Op|Via|Wat|We|Wij|Zie)"  # a sentence
END = r"(?![^\W\d]|[’'-]\w)"  # a mark of a footnote may follow
