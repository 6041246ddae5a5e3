"""What the boxes under the question say."""

from app.tabs.asking import cue_boxes
from ingest.nouns import Cue, Filters, Question


def test_each_cue_has_a_box_that_says_what_it_does() -> None:
    cues = (
        Cue(key="spelling", label="lezen (er stond: lzeen)", strict=False, filters=Filters()),
        Cue(key="sector", label="po", strict=True, filters=Filters(sector=("po",))),
        Cue(key="kind", label="rapport", strict=False, filters=Filters(kind=("rapport",))),
    )
    boxes = cue_boxes(Question(text="lezen", phrases=(), cues=cues, form=None, typed="lzeen"))
    assert boxes.choices == [
        ("gelezen als: lezen (er stond: lzeen)", "spelling"),
        ("alleen po", "sector"),
        ("let extra op: rapport", "kind"),
    ]
    assert boxes.value == ["spelling", "sector", "kind"]
    assert boxes.visible


def test_without_cues_there_are_no_boxes() -> None:
    assert not cue_boxes(None).visible
