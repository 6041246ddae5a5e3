"""An example of what each verb gives, for the description; the documents in it are invented."""

from typing import Any

PLACE: dict[str, Any] = {
    "start": 1840,
    "end": 1893,
    "page": 5,
    "page_label": "3",
    "address": "https://vindplaats.example.nl/?plaats=leesplan-2031,1840,1893",
}
QUOTE = "In 2035 leest elke leerling dagelijks twintig minuten."
EXCERPT = {"text": "De mentor leest elke ochtend voor.", **PLACE}
PASSAGE = {
    "document": "leesplan-2031",
    "title": "Leesplan voor alle scholen",
    "section": ["Wat we willen", "Elke dag lezen"],
    **PLACE,
    "text": QUOTE,
    "footnotes": [{"label": "2", "text": "Gemeten met de leesmonitor."}],
    "evidence": "beleidsvoornemen",
}
HIT = {"rank": 1, "score": 0.913412, **PASSAGE}
CITED = {
    **PASSAGE,
    "date": "2031-03-04",
    "reference": "Leesplan voor alle scholen, 4 maart 2031, p. 3",
}
READ: dict[str, Any] = {
    "cues": [{"key": "sector", "label": "po", "strict": True}],
    "phrases": [],
    "missing": [],
    "form": "number",
    "shortened": False,
}
QUESTION = "Hoe lang moet een leerling per dag lezen?"
GOAL: dict[str, Any] = {
    "doc": "leesplan-2031",
    "title": "Leesplan voor alle scholen",
    "date": "2031-03-04",
    "section": "Wat we willen > Elke dag lezen",
    "kind": "doel",
    "goal": QUOTE,
    "indicator": "leestijd",
    "unit": "minuten",
    "baseline": None,
    "baseline_year": None,
    "target": "twintig",
    "target_year": 2035,
    "deadline": None,
    "resolved": False,
    "comparison": None,
    "actor": None,
    "sector": ["po"],
    "themes": ["taal"],
    "quote": QUOTE,
    **PLACE,
}
POINT: dict[str, Any] = {
    "line": 1,
    "name": "leestijd",
    "kind": "streefwaarde",
    "year": 2035,
    "dated": True,
    "value": "twintig",
    "unit": "minuten",
    "verdict": None,
    "change": None,
    "score": 0.82,
    "doc": "leesplan-2031",
    "title": "Leesplan voor alle scholen",
    "date": "2031-03-04",
    "quote": QUOTE,
    **PLACE,
}
CASE: dict[str, Any] = {
    "id": "leesverslag-2032:3",
    "case": 3,
    "doc": "leesverslag-2032",
    "title": "Voorlezen bij het ontbijt",
    "sector": "po",
    "school_type": None,
    "urbanisation": "matig stedelijk",
    "pupils": "180",
    "disadvantage_score": "0,6",
    "disadvantage": "hoog",
    "skills": {"taal": 80},
    "main_spending": [],
    "unspent_percent": 0,
    "plan_changed": "nee",
    "satisfaction": None,
    "perceived_effects": "merkbaar",
    "network_participation": "ja",
    "interviewed": [],
    "themes": [],
    "approach": [EXCERPT],
    "results": [],
    "success_factors": [],
    "obstacles": [],
    "lasting": [],
    "contradictions": [],
    **PLACE,
}
EDGE = {
    "from": "leesplan-2031",
    "to": None,
    "key": "41234-7",
    "kind": "kamerstuk",
    "name": "Kamerstuk 41234, nr. 7",
    "count": 1,
    "in_library": False,
    "passages": [{"quote": "Zie ook Kamerstuk 41234, nr. 7.", **PLACE}],
}
VOLUME: dict[str, Any] = {
    "id": "leesplan-2031",
    "title": "Leesplan voor alle scholen",
    "kind": "actieplan",
    "publisher": None,
    "date": "2031-03-04",
    "sector": ["po"],
    "file": "leesplan.pdf",
    "pages": 12,
    "passages": 31,
}
# Verb -> what it gives.
EXAMPLES: dict[str, dict[str, Any]] = {
    "search": {"question": QUESTION, "read_as": READ, "doubt": None, "hits": [HIT]},
    "ask": {
        "id": None,
        "question": QUESTION,
        "answer": f"{QUOTE} [1]",
        "abstained": False,
        "reason": None,
        "citations": [{"n": 1, **CITED}],
        "timings_ms": {"total": 48.2},
        "remarks": [],
        "model": None,
        "read_as": READ,
    },
    "goals": {"total": 1, "goals": [GOAL]},
    "cases": {"total": 1, "cases": [CASE], "notes": []},
    "timeline": {"total": 1, "points": [POINT]},
    "references": {"total": 1, "references": [EDGE]},
    "documents": {"total": 1, "documents": [VOLUME]},
    "document": {
        **VOLUME,
        "reference": None,
        "dossiers": ["41234-6"],
        "goals": 9,
        "cases": 0,
        "characters": 28410,
        "sections": [{"section": ["Wat we willen"], "level": 1, **PLACE}],
    },
    "passage": {**CITED, "before": "Nu leest de helft.\n\n", "after": " Dat vraagt tijd."},
}
