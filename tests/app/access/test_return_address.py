"""After logging in a reader stays on this site."""

from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.access.return_address import asked_for, own_address

ODD = st.text(st.sampled_from("/\\:.@?#%&=;\t\r\n\x00 ahtps"), max_size=30)


@pytest.mark.parametrize("own", ["/", "/?tab=vraag&vraag=wat%20is%20lezen%3F", "/api/v1/", "/x;y"])
def test_own_addresses_stay(own: str) -> None:
    assert own_address(own) == own


@pytest.mark.parametrize(
    "other",
    [
        "",
        "//elders.example",
        "/\\elders.example",
        "\\\\elders.example",
        "https://elders.example/",
        "javascript:alert(1)",
        "/\t/elders.example",
        "/\n/elders.example",
        "elders",
        "/a\\b",
        "/" + "a" * 4_000,
    ],
)
def test_other_addresses_become_the_page(other: str) -> None:
    assert own_address(other) == "/"


@given(st.one_of(st.text(max_size=40), ODD, ODD.map(lambda text: "/" + text)))
@example("/.//elders.example")
def test_no_address_leads_to_another_site(typed: str) -> None:
    for root in ("", "/vind"):
        led = urlsplit(urljoin(f"https://school.example{root}/inloggen", root + own_address(typed)))
        assert (led.scheme, led.netloc) == ("https", "school.example")
        assert not {"\r", "\n", "\t", "\\"} & set(own_address(typed))


@given(path=st.text(max_size=20), query=st.binary(max_size=20))
def test_what_was_asked_for_is_an_own_address_or_the_page(path: str, query: bytes) -> None:
    scope = {"path": f"/{path}", "query_string": query, "root_path": ""}
    assert own_address(asked_for(scope)).startswith("/")


def test_a_question_comes_back_whole() -> None:
    scope = {"path": "/vind/", "root_path": "/vind", "query_string": b"vraag=wat+is+lezen%3F"}
    assert asked_for(scope) == "/?vraag=wat+is+lezen%3F"
