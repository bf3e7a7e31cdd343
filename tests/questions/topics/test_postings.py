"""What is the same in the postings of several terms takes no memory twice."""

from bot.questions.topics.postings import Posting, share


def test_what_is_posted_alike_is_held_once_and_stays_as_it_was() -> None:
    def alike() -> dict[str, Posting]:
        return {"kif": Posting(4.0, "de", "Leerstand", frozenset({("de", 1)})), "nakofi": Posting(1.0, "de", "leer")}

    postings = {"dleerstand": alike(), "dleer": alike(), "dbad": {"kif": Posting(4.0, "de", "Bad")}}
    postings["dsee"] = {"kif": Posting(4.0, "de", "See", frozenset({("de", 1)})), "nakofi": Posting(1.0, "de", "leer")}
    before = {term: dict(of_term) for term, of_term in postings.items()}
    share(postings)
    assert postings == before
    assert postings["dleerstand"] is postings["dleer"]
    assert postings["dsee"]["nakofi"] is postings["dleer"]["nakofi"]
    assert postings["dsee"]["kif"].examples is postings["dleer"]["kif"].examples
