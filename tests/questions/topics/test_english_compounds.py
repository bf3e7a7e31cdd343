"""English nouns side by side are one subject, of which one alone is nothing that was asked for."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("court fees", ("court-fees",)),
        ("Anything on court fees?", ("court-fees",)),
        ("nuclear power plants", ("nuclear-power-plants",)),
        ("heat waves and street trees", ("heat-waves", "street-trees")),
        ("bus tickets", ("bus-tickets",)),
        # Who raises taxes and has a finance officer has no tax office, nor do school buses make a school trip.
        ("tax office", ("tax-office",)),
        ("Is there a project on school fees?", ("school-fees",)),
        ("street lighting", ("street-lighting",)),
        ("library fees", ("library-fees",)),
        # Commons are nothing that is common.
        ("housing commons", ("housing-commons",)),
        ("amusement park", ("amusement-park",)),
        # Nor has a council tax who has a district council and raises taxes; a number of houses is no house number.
        ("council tax", ("council-tax",)),
        ("house number", ("house-number",)),
        ("parking spaces", ("parking-spaces",)),
        ("driving licence", ("driving-licence",)),
        ("Is anyone working on street lights at night?", ("street-lights", "night")),
        ("street lighting at night", ("street-lighting-night",)),
        # What only tells where or who that is need be no subject itself; nor is it a kind of it what that is like.
        ("weekend residents", ("weekend", "residents")),
        ("village activists", ("village", "activists")),
        ("free maps", ("free", "maps")),
        ("neighbourhood services", ("neighbourhood", "services")),
        # What somebody does is no kind of anything.
        ("residents plan their pool", ("residents", "plan", "pool")),
        ("Is there anything about start-ups founded by immigrants?", ("startups", "founded", "immigrants")),
        ("is there a project about schools closing", ("schools",)),
        # Behind a verb at the end, and behind articles, nouns are side by side as well.
        ("Do you have job offers?", ("job-offers",)),
        ("Who offers marriage counselling?", ("marriage-counselling",)),
        ("Anything about the volunteer fire brigade?", ("volunteer-fire-brigade",)),
        ("Who deals with youth mobility?", ("youth", "mobility")),
        # Who did or has something is told already, and no verb can follow.
        ("Which project did air quality monitoring?", ("air-quality-monitoring",)),
        ("Which project offers air quality monitoring?", ("air-quality-monitoring",)),
        ("Who did land management?", ("landmanagement",)),
        ("Which projects had volunteers driving buses?", ("volunteerdriving", "buses")),
        # There even what may tell what it is like makes it another thing, but what is said of anything.
        ("Who did gender budgeting?", ("gender-budgeting",)),
        ("Which project did participatory art?", ("participatory-arts",)),
        ("Which project did modern art?", ("arts",)),
        # A word of questions beside a noun is what is asked for.
        ("street names", ("street-names",)),
        ("Which project looks at street names?", ("street-names",)),
        ("work permit", ("work-permit",)),
        ("in-between use", ("inbetween-use",)),
        ("land use", ("landuse",)),
        ("What to do about high electricity prices?", ("electricity-prices",)),
        ("names of villages", ("villages",)),
        ("volunteer work", ("volunteerwork",)),
        ("vacancy map", ("vacancy", "map")),
        # Of where that is, nothing is asked.
        ("electric cars in villages", ("electric-cars",)),
        ("house prices in villages", ("house-prices",)),
        ("house prices in big cities", ("house-prices",)),
        ("names of houses in villages", ("houses", "villages")),
        # What some Verbund deals with are two subjects all the same, as are those that "and" joins.
        ("tourism villages", ("tourism", "villages")),
        ("brownfields & succession", ("brownfields", "succession")),
        # Who built or studied something, and what it is like, is no kind of it.
        ("which consortium studied municipal debt?", ("municipaldebt",)),
        ("interesting buses", ("buses",)),
        ("retired volunteers as drivers", ("retired", "volunteers", "drivers")),
        ("offices passing the buck", ("offices", "passthebuck")),
        ("Anything on helping refugees settle in villages?", ("refugees", "settlingin", "villages")),
        ("empty houses in villages", ("emptyhouse", "villages")),
    ],
)
def test_nouns_side_by_side_are_one_subject_where_none_deals_with_all(
    understander: Understander, text: str, words: tuple[str, ...]
) -> None:
    match understander.understand(text).question:
        case kinds.Search(words=found):
            assert found == words
        case other:
            pytest.fail(f"{other}")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("persons with disabilities", ("peoplewithdisabilities",)),
        ("old persons and buses", ("olderpeople", "buses")),
        ("social media", ("media",)),
        ("Which project built a dashboard?", ("dashboard",)),
    ],
)
def test_words_that_only_look_like_a_subject_are_none(
    understander: Understander, text: str, words: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == kinds.Search(words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("projects in flood protection", ("flood-protection",)),
        ("anything for flood protection?", ("flood-protection",)),
        ("flood protection", ("flood-protection",)),
        ("Which projects work in fire prevention?", ("fire-prevention",)),
        ("do you have projects in wild animals", ("wild-animals",)),
        # What was there is no subject by itself.
        ("projects in rural areas", ("ruralarea",)),
        ("projects in coastal towns", ("coastaltown",)),
    ],
)
def test_two_nouns_are_a_subject_behind_any_preposition(
    understander: Understander, text: str, words: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == kinds.Search(words)


@pytest.mark.parametrize("text", ["projects in paris", "projects in New York", "anything in Atlantis?"])
def test_a_place_in_no_list_is_none(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.UnknownPlace()
