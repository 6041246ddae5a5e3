"""From a document to its goals: lists, running text, tables, and what is no goal."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.goals.extract import goals_of
from ingest.nouns import Goal
from ingest.read import read_document


def goals(*lines: str) -> tuple[Goal, ...]:
    """The goals of a letter of 10 July 2014 with these lines of Markdown."""
    text = "\n\n".join(["# Brief over scholen", "Datum 10 juli 2014", *lines])
    return goals_of(read_document(Path("brief.md"), text.encode()))


def listed(opener: str, *bullets: str) -> tuple[Goal, ...]:
    return goals(opener, "\n".join(f"- {bullet}" for bullet in bullets))


@pytest.mark.parametrize(
    ("opener", "kind"),
    [
        ("Wij werken de komende jaren aan de volgende doelstellingen:", "doel"),
        ("Ambities:", "doel"),
        ("Doelen waarover wij het eens zijn:", "doel"),
        ("Met de besturen gelden de volgende afspraken:", "afspraak"),
        ("Daarom spreken gemeenten en besturen dit af:", "afspraak"),
        ("Wie doet wat om dat te bereiken:", "afspraak"),
    ],
)
def test_a_list_gives_a_record_for_each_bullet(opener: str, kind: str) -> None:
    found = listed(opener, "Meer kinderen lezen graag.", "De PO-Raad helpt scholen.")
    assert [(goal.kind, goal.goal) for goal in found] == [
        (kind, "Meer kinderen lezen graag."),
        (kind, "De PO-Raad helpt scholen."),
    ]


def test_a_list_ends_at_a_paragraph_and_other_lists_are_none() -> None:
    assert listed("De school kent deze vakken:", "Lezen en schrijven.", "Rekenen.") == ()
    found = goals("Ambities:", "- Meer lezen.", "Dat is nodig. Wij lichten het toe.", "- Een vak.")
    assert [goal.goal for goal in found] == ["Meer lezen."]


def test_all_fields_of_a_goal() -> None:
    goal_text = "In 2031 is het aandeel zomerscholen in het po verhoogd van 4% naar 7%."
    [goal] = goals("## Doorstroom", "Ambities:", f"- {goal_text}")
    assert (goal.kind, goal.indicator, goal.unit) == (
        "doel",
        "aandeel zomerscholen in het po",
        "%",
    )
    assert (goal.baseline, goal.baseline_year, goal.target) == ("4%", None, "7%")
    assert (goal.target_year, goal.deadline, goal.resolved) == (2031, "In 2031", False)
    assert (goal.comparison, goal.actor) == ("van 4% naar 7%", None)
    assert (goal.sector, goal.themes) == (("po",), ("onderwijstijd",))
    assert goal.section == ("Doorstroom",)


def test_a_sentence_with_two_deadlines_gives_two_records() -> None:
    found = goals("In 2031 vindt een telling plaats en in 2033 een hertelling.")
    assert [(goal.target, goal.target_year) for goal in found] == [
        ("telling", 2031),
        ("hertelling", 2033),
    ]


def test_the_baseline_of_the_sentence_before_is_part_of_the_record() -> None:
    [goal] = goals("Nu leest 30% van de scholen voor. Dit wordt in 2016 verdubbeld naar 60%.")
    assert (goal.baseline, goal.target, goal.target_year) == ("30%", "60%", 2016)
    assert goal.text == "Nu leest 30% van de scholen voor. Dit wordt in 2016 verdubbeld naar 60%."


def test_a_baseline_elsewhere_in_the_section_is_pointed_at() -> None:
    fact = "Nu herkent 38% van de scholen het leestalent van leerlingen."
    [goal] = goals(fact, "Ambities:", "- Alle scholen herkennen leestalent.")
    assert goal.baseline == "38%"
    assert goal.baseline_at is not None
    unrelated = "Nu heeft 38% van de scholen een tuin."
    [other] = goals(unrelated, "Ambities:", "- Alle scholen herkennen leestalent.")
    assert other.baseline is None


def test_a_relative_date_is_marked_as_resolved() -> None:
    [goal] = goals("De commissie zal begin volgend jaar met een leesrooster komen.")
    assert (goal.target, goal.target_year, goal.resolved) == ("leesrooster", 2015, True)


@pytest.mark.parametrize(
    "text",
    [
        "In 2009 is de leesproef gestart.",
        "Sinds 2010 werken scholen zo.",
        "Wat moet in 2020 bereikt zijn?",
        "In 2016 is € 30 miljoen beschikbaar.",
        "Uit onderzoek blijkt dat 65% van de ouders graag voorleest.",
        "De leerlingen lezen nu minder.",
        "De raad adviseert om in 2016 te stoppen.",
    ],
)
def test_no_goal(text: str) -> None:
    assert goals(text) == ()


def test_a_percentage_of_a_percentage_keeps_the_first() -> None:
    [goal] = listed("Ambities:", "In 2020 leest 50% van de 30% zwakste lezers beter.")
    assert (goal.target, goal.unit) == ("50%", "%")


def test_rows_of_a_table() -> None:
    table = (
        "| Indicator | Uitgangswaarde | Streefwaarde | Jaar |\n|---|---|---|---|\n"
        "| Zwakke scholen | 82 | 64 | 2031 |\n| Lezers | 30% | 60% | 2016 |"
    )
    found = goals(table)
    assert [(g.goal, g.baseline, g.target, g.target_year) for g in found] == [
        ("Zwakke scholen", "82", "64", 2031),
        ("Lezers", "30%", "60%", 2016),
    ]


def test_columns_with_a_year_in_their_label() -> None:
    table = (
        "| Groep | 2010-2011 | 2012-2013 | Streefwaarde 2017 |\n|---|---|---|---|\n"
        "| Lezers | 38 | 33 | 27 |"
    )
    [goal] = goals(table)
    assert (goal.goal, goal.baseline, goal.baseline_year) == ("Lezers", "33", "2012-2013")
    assert (goal.target, goal.target_year) == ("27", 2017)


def test_a_table_of_things_with_a_date() -> None:
    table = "| Partij | Bijdrage | Gereed |\n|---|---|---|\n| Bond | 50 leestuinen | eind 2016 |"
    [goal] = goals(table)
    assert (goal.goal, goal.target, goal.target_year, goal.actor) == (
        "50 leestuinen",
        "50 leestuinen",
        2016,
        "Bond",
    )


def test_the_sentence_before_gives_baseline_and_measure() -> None:
    [goal] = goals(
        "In 2013 misten 2.600 lezers een bibliotheek in de buurt. Over vier jaar mogen het er niet "
        "meer dan 1.000 zijn."
    )
    assert (goal.baseline, goal.baseline_year, goal.target) == ("2.600 lezers", 2013, "1.000")
    assert (goal.target_year, goal.resolved, goal.indicator) == (2018, True, "aantal lezers")


@pytest.mark.parametrize(
    "text",
    [
        "De norm van 40 leesuren is in geen klas gehaald.",
        "De beoogde 80 clubs zijn nog lang niet in zicht.",
        "Dat doel van 12 clubs is te duur en ik schrap het.",
        "Antwoord van de minister (ontvangen 28 augustus 2014).",
        "Zodoende was er meer tijd voor de regeling tot en met 2017.",
    ],
)
def test_how_a_goal_went_is_no_goal(text: str) -> None:
    assert goals(text) == ()


@pytest.mark.parametrize(
    ("text", "target", "year", "actor"),
    [
        (
            "Een onafhankelijke bond rondt in 2017 de leestelling af.",
            "leestelling afronden",
            2017,
            "onafhankelijke bond",
        ),
        (
            "Wij koersen op 20.000 lezers in schooljaar 2016-2017.",
            "20.000 lezers",
            "2016/2017",
            None,
        ),
        (
            "De nieuwe bovengrens bedraagt 900 lezers, te bereiken in 2017.",
            "900 lezers",
            2017,
            None,
        ),
        ("De leesplicht vervalt per 1 augustus 2016.", "leesplicht vervalt", 2016, None),
        (
            "Een werkgroep vergadert drie keer per jaar.",
            "drie keer per jaar",
            None,
            "werkgroep",
        ),
        (
            "De regering noemt 80 van de 90 een haalbaar doel voor 2016.",
            "80 van de 90",
            2016,
            "regering",
        ),
    ],
)
def test_ways_to_say_it(text: str, target: str, year: int | str | None, actor: str | None) -> None:
    [goal] = goals(text)
    assert (goal.target, goal.target_year, goal.actor) == (target, year, actor)


SENTENCES = st.lists(
    st.sampled_from(
        [
            "In 2031 hebben alle scholen een leeszaal.",
            "Nu haalt 30% van de scholen dat.",
            "Dit wordt in 2016 verdubbeld naar 60%.",
            "In 2031 vindt een telling plaats en in 2033 een hertelling.",
            "Dat is mooi.",
            "Het streven is dat 82 scholen meedoen; in 2033 zijn het er 90.",
            "• Meer lezen.",
        ]
    ),
    max_size=8,
)


@given(SENTENCES, st.booleans())
def test_spans_are_exact_and_values_stand_in_the_text(sentences: list[str], bullets: bool) -> None:
    lines = ["Ambities:", *(f"- {one}" for one in sentences)] if bullets else [" ".join(sentences)]
    text = "\n".join(["# Plan", "", "Datum 10 juli 2014", "", lines[0], "", *lines[1:]])
    read = read_document(Path("plan.md"), text.encode())
    found = goals_of(read)
    assert [goal.start for goal in found] == sorted(goal.start for goal in found)
    for goal in found:
        assert read.canonical.text[goal.start : goal.end] == goal.text
        assert goal.goal in goal.text
        assert goal.deadline is None or goal.deadline in goal.text
        assert goal.target is None or all(word in goal.text for word in goal.target.split())
