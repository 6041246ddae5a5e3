"""Text of documents is data: whatever it looks like, it comes out of each file as it stands."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.export import Form, exported
from ingest.nouns import Answer, Citation, Document, Hit, Passage, Remark, Statement
from tests.app.export.reading import MARK, READERS

# What some program reads as more than text; the last lines make two of one paragraph.
MARKUP = r"""
[^1] | [^1]: x | <b> | </p> | <!-- x | <script>x</script> | <img src=x onerror=y> | &amp; | &nbsp;x
![x](file:///etc/passwd) | ![x](http://a.nl/b.png) | [x](javascript:y) | [x][y] | <http://a.nl>
``` | ~~~ | ~~x~~ | **x** | _x_ | `x` | --- | === | # x | x # | > x | - x | + x | 1. x | 1) x
:-- x | $x$ | $$x$$ | \input{x} | \_ | \& | \\ | a\ | {{< x >}} | {=openxml} | ::: x | {{x}} | =1+1
[x]: y | %x | <w:br/> | ]]> | &#65; | ^x^ | a|b | @x
""".replace("\n", " | ").split(" | ")
OTHERS = ["| a | b |\n| --- | --- |\n| 1 | 2 |", "a\u00adb", "a\u2011b", "a\n- b", "a\n==="]
LETTERS = st.text(
    alphabet=st.sampled_from("ab1.)-+*_~`#>|:=![](){}<>\\$^&;/\"'  \n%\u00a0é…•“"),
    max_size=15,
)
TEXTS = (
    st.lists(st.sampled_from([*filter(None, MARKUP), *OTHERS]) | LETTERS, min_size=1, max_size=4)
    .map(lambda parts: " ".join(parts).strip())
    .filter(bool)
)


def shown(text: str) -> str:
    """What white space of a text is kept: line breaks, single spaces and no-break spaces."""
    lines = [re.sub(r"[^\S\n\xa0]+", " ", line).strip() for line in text.split("\n")]
    return "\n".join(line for line in lines if line)


def passage(text: str, title: str = "Brief") -> Passage:
    document = Document(
        id="d", title=title, kind="brief", publisher=None, date=None, sector=(), reference=None,
        dossiers=(), file="d.pdf", sha256="",
    )  # fmt: skip
    return Passage(
        document=document, start=0, end=len(text), text=text, section=(), pages=(), footnotes=()
    )


def answer(texts: list[str]) -> Answer:
    """An answer that has each text as a statement, quotation, title, remark, label and doubt."""
    citations = tuple(
        Citation(
            number=n, passage=passage(text, title=text), start=0, end=len(text), text=f"Zo: {text}"
        )
        for n, text in enumerate(texts, 1)
    )
    return Answer(
        question=texts[0],
        statements=tuple(
            Statement(text=text, citations=(n,), label=f"{n} {text}", doubt=text)
            for n, text in enumerate(texts, 1)
        ),
        citations=citations,
        remarks=tuple(Remark(text=text) for text in texts),
        abstained=False,
        reason=texts[0],
        lead=texts[0],
    )


@pytest.mark.parametrize("form", ["md", "odt", "docx"])
@settings(max_examples=8, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(texts=st.lists(TEXTS, min_size=1, max_size=12))
def test_any_text_comes_out_as_it_stands(form: Form, texts: list[str]) -> None:
    file = READERS[form](exported(answer(texts), form))
    wanted = [shown(text) for text in texts]
    named = [f"{n} {text}".removesuffix(":") for n, text in enumerate(texts, 1)]
    labels = [shown(f"{name}:") for name in named]
    assert file.blocks[0] == ("title", " ".join(texts[0].split()))
    reserve, lead, *statements = file.section("Antwoord")
    assert (reserve, lead) == (f"Met voorbehoud: {wanted[0]}", wanted[0])
    assert statements == [
        f"{label} {text}{MARK} {shown(f'(niet gesteund door de bron: {text})')}"
        for label, text in zip(labels, wanted, strict=True)
    ]
    assert file.section("Let op") == wanted
    assert file.notes == [
        [shown(f"{text} (achtergrond)."), shown(f"“Zo: {text}”")] for text in texts
    ]
    assert file.kinds.isdisjoint({"html_inline", "html_block", "image", "link_open", "code_inline"})


@pytest.mark.parametrize("form", ["md", "odt", "docx"])
@settings(max_examples=4, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(texts=st.lists(TEXTS, min_size=1, max_size=12))
def test_so_do_the_passages_of_a_refusal(form: Form, texts: list[str]) -> None:
    refusal = Answer(
        question="Vraag?",
        statements=(),
        citations=(),
        abstained=True,
        reason=texts[0],
        nearest=tuple(
            Hit(rank=n, score=1.0, passage=passage(text), similarity=0.8)
            for n, text in enumerate(texts, 1)
        ),
    )
    file = READERS[form](exported(refusal, form))
    assert file.section("Geen antwoord gevonden") == [shown(texts[0])]
    nearest = file.section("Passages die het dichtst in de buurt komen")
    assert nearest == [line for text in texts for line in ("Brief", shown(text))]


@pytest.mark.parametrize("form", ["md", "odt", "docx", "json"])
def test_signs_that_no_file_may_hold(form: Form) -> None:
    """Half surrogates and control characters spoil a file of XML, or of UTF-8."""
    data = exported(answer(["a\x00b\x1fc\ufffed\ud800e\x0bf"]), form)
    if form == "json":
        assert b"a\\u0000b\\u001fc\xef\xbf\xbed\\ud800e" in data
    else:
        assert READERS[form](data).section("Let op") == ["a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf"]
