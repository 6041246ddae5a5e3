"""Where Dutch sentences begin and end.

A sentence ends at a full stop, question or exclamation mark (with closing quotes, brackets
and a footnote mark after it) before white space and something that can begin a sentence,
unless the word before it is an abbreviation, an initial or a list number. A line break of
the canonical text always ends one, because blocks stand on lines of their own.
"""

import re

VERSION = 1  # an index has a vector for each sentence; raise it where they end elsewhere

END = re.compile(r"[.!?…]+[”\"’'»)\]]*(?:\d{1,3}(?: \d{1,3})*)?(?=\s)")
BEGIN = re.compile(r"\s+[“\"‘'«(\[]*[A-ZÀ-ÞĲ0-9•…‘’]")
OPENING = "(‘'“\"«["

ABBREVIATIONS = frozenset(
    """a.d. a.u.b. aanh. afb. afd. afl. alg. art. artt. b.v. bijl. bijv. blz. bv. c.a. c.q.
    c.s. ca. cf. co. d.d. d.i. d.m.v. d.w.z. dd. dhr. dr. drs. e.a. e.d. e.v. ed. eds. e.g. enz.
    etc. evt. excl. fig. g.g.d. ggf. hfdst. hfst. i.c. i.e. i.h.a. i.h.b. i.h.k.v. i.o. i.o.m.
    i.p.v. i.r.t. i.s.m. i.t.t. i.v.m. i.z. incl. ing. ir. jl. jr. kamerst. kst. m.a.w.
    m.b.t. m.b.v. m.e. m.i. m.i.v. m.m.v. m.n. m.u.v. max. mevr. min. mln. mr. mw. n.a.v. n.b.
    n.n.b. n.v.t. nl. no. nr. nrs. o.a. o.b.v. o.g.v. o.i.v. o.l.v. o.m. o.v.v. p. p.a. p.p. pag.
    par. plm. pp. prof. red. resp. s.v.p. sr. st. stb. stcrt. t.a.v. t.b.v. t.g.v. t.h.v. t.k.
    t.m. t.n.v. t.o.v. t.w. t.z.t. tab. tel. toel. vgl. vlg. vs. w.o. z.g. z.o.z. zg. zgn.
    vnl.""".split()
)
INITIAL = re.compile(r"^(?:(?:[A-Z]|IJ|Th|Ch|Chr|Ph|St)\.)+$")
# "1.500 scholen" and "paragraaf 2.1": a point inside a number; a year may end a sentence.
NUMBER = re.compile(r"(?<!\d)\d{1,3}\.\d+$")
LIST_NUMBER = re.compile(r"^(?:\d{1,3}|[a-z])\.$")


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Spans `[start, end)` of the sentences; only white space lies between them."""
    spans: list[tuple[int, int]] = []
    at = 0
    for line in re.split(r"(\n+)", text):
        if line.strip():
            spans += [(at + start, at + end) for start, end in _in_line(line)]
        at += len(line)
    return spans


def _in_line(line: str) -> list[tuple[int, int]]:
    cuts = [m.end() for m in END.finditer(line) if _is_end(line, m)]
    spans = []
    start = 0
    for end in [*cuts, len(line)]:
        piece = line[start:end]
        stripped = piece.strip()
        if stripped:
            begin = start + piece.index(stripped)
            spans.append((begin, begin + len(stripped)))
        start = end
    return spans


def _is_end(line: str, match: re.Match[str]) -> bool:
    if not BEGIN.match(line, match.end()):
        return False
    start = match.start()
    while start and not line[start - 1].isspace():
        start -= 1
    word = line[start : match.end()].lstrip(OPENING)
    if NUMBER.search(word):
        return False
    if line[match.start()] != "." or match.end() - match.start() > 1:
        return True
    if word.lower() in ABBREVIATIONS or INITIAL.match(word):
        return False
    return not (LIST_NUMBER.match(word) and not line[:start].strip())
