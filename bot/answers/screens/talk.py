"""The beginning, the end, and what the bot says about itself."""

from collections.abc import Iterator
from itertools import islice

from markupsafe import Markup

from bot.answers.screens.layout import Block, Draft, Row, bold, bullet, grid, paragraph, quote, row
from bot.answers.screens.programme import sources
from bot.answers.screens.view import View
from bot.questions import kinds
from bot.questions.words.folding import fold, folded


def start(view: View) -> Draft:
    """What this is, and where to begin."""
    return Draft((*welcome(view), examples(view, 4)), menu(view))


def greeting(view: View) -> Draft:
    """Hello."""
    _, *rest = welcome(view)
    return Draft((paragraph(view.t("greeting")), *rest, examples(view, 4)), menu(view))


def thanks(view: View) -> Draft:
    """You're welcome."""
    return Draft((paragraph(view.t("thanks")),), short_menu(view))


def goodbye(view: View) -> Draft:
    """See you."""
    return Draft((paragraph(view.t("goodbye")),), short_menu(view))


def help_(view: View) -> Draft:
    """What can be asked."""
    blocks = (paragraph(view.t("help")), examples(view, 8), paragraph(view.t("help-more")))
    about_bot = row(view.to("button-privacy", kinds.Privacy()), view.to("button-identity", kinds.Identity()))
    return Draft(blocks, (*short_menu(view), about_bot))


def privacy(view: View) -> Draft:
    """What is kept: nothing; or, if so decided, texts that were not understood."""
    said = view.t("privacy", log="on" if view.logs_unanswered else "off")
    return Draft((paragraph(said),), (row(view.to("button-help", kinds.Help())),))


def identity(view: View) -> Draft:
    """Who speaks."""
    programme = view.catalogue.programme
    said = view.t("identity", programme=programme.name, funder=view.of(programme.funder))
    return Draft(
        (paragraph(said),), (row(view.to("button-help", kinds.Help()), view.to("button-privacy", kinds.Privacy())),)
    )


def remark(view: View, question: kinds.Remark) -> Draft:
    """A sentence on what was remarked, and where to go from there."""
    said = [paragraph(view.t("remark", on=question.on))]
    there = tuple(_there(view, question))
    match question.on:
        case "sources" | "quoting":
            said.append(quote((sources(view),)))
            ways_on: tuple[Row, ...] = (row(view.to("button-identity", kinds.Identity())), *short_menu(view))
        case "person" | "cost":
            website = view.out("button-website", view.catalogue.programme.website)
            ways_on = (row(view.to("button-identity", kinds.Identity()), website), *short_menu(view))
        case "unhelpful":
            said.append(examples(view, 3))
            ways_on = short_menu(view)
        case "despair":
            ways_on = ()
        case "near":
            ways_on = (row(view.to("button-laender", kinds.AllLaender())), *short_menu(view))
        case _:
            ways_on = short_menu(view)
    if there:
        said.append(paragraph(view.t("remark-there", where=view.join(map(bold, dict(there)), last="or"))))
    return Draft(tuple(said), (*grid(view.go(name, search) for name, search in there), *ways_on))


def _there(view: View, question: kinds.Remark) -> Iterator[tuple[str, kinds.Search]]:
    """Where Verbünde were at work, and the search for them."""
    for land in question.laender:
        yield view.land(view.catalogue.laender[land]), kinds.Search(laender=(land,))
    for place in question.places:
        yield view.catalogue.places[place].name, kinds.Search(places=(place,))


def search_help(view: View) -> Draft:
    """How to search, with subjects to tap."""
    from_a_to_z = sorted(view.subjects, key=fold)
    subjects = (view.go(word[:1].upper() + word[1:], kinds.Search(words=_sought(view, word))) for word in from_a_to_z)
    ways_on = row(view.to("button-laender", kinds.AllLaender()), view.to("button-themes", kinds.AllThemes()))
    return Draft((paragraph(view.t("search-help")),), (*grid(subjects), ways_on))


def _sought(view: View, subject: str) -> tuple[str, ...]:
    """A subject as it is looked for: one of several words as a whole, if there is anything on that."""
    whole = fold(subject)
    return (whole,) if view.topics.is_found(whole) else folded(subject)


def welcome(view: View) -> tuple[Block, ...]:
    """A greeting, and what the bot knows."""
    catalogue = view.catalogue
    said = view.t(
        "welcome", programme=catalogue.programme.name, themes=len(catalogue.themes), verbuende=len(catalogue.verbuende)
    )
    return (paragraph(view.t("welcome-heading")), paragraph(said))


def examples(view: View, limit: int) -> Block:
    """Questions that can be asked, about what is in the catalogue."""
    return paragraph(view.t("examples"), *map(bullet, islice(_examples(view), limit)))


def menu(view: View) -> tuple[Row, ...]:
    """The ways to everything."""
    return (*grid(map(view.to_theme, view.catalogue.themes.values())), *short_menu(view))


def short_menu(view: View) -> tuple[Row, ...]:
    """The ways to everything but the single themes."""
    return (
        row(view.to("button-themes", kinds.AllThemes()), view.to("button-verbuende", kinds.AllVerbuende())),
        row(view.to("button-laender", kinds.AllLaender()), view.to("button-search", kinds.SearchHelp())),
        row(view.to("button-programme", kinds.AboutProgramme()), view.to("button-help", kinds.Help())),
    )


def _examples(view: View) -> Iterator[Markup]:
    catalogue = view.catalogue
    # Names that cannot be mistaken for ordinary words, and of which most facts are known.
    known = [
        verbund
        for verbund in catalogue.verbuende.values()
        if verbund.coordinator and not verbund.coordinator.note and not verbund.everyday_word
    ]
    known = known or list(catalogue.verbuende.values())
    first, middle, last = known[len(known) // 4], known[len(known) // 2], known[-1]
    land = max(
        catalogue.laender.values(),
        key=lambda land: len(catalogue.ids_in(land)),
    )
    theme = catalogue.theme_of(last)
    # A single noun fits into the sentence as it is; those that name a theme would be answered with the theme.
    themes = " ".join(alias for theme in catalogue.themes.values() for alias in theme.aliases[view.language]).casefold()
    single = (keyword for keyword in view.subjects if " " not in keyword and keyword.casefold() not in themes)
    subject = next(single, view.subjects[0])
    # The first ones stand where nothing was understood: there, no name looks like an answer.
    yield view.t("example-subject", subject=subject)
    yield view.t("example-land", land=view.land(land))
    yield view.t("example-count")
    yield view.t("example-theme-of", name=last.name)
    yield view.t("example-members", theme=view.of(theme.short))
    yield view.t("example-about", name=middle.name)
    yield view.t("example-facts", name=first.name)
    yield view.t("example-same", name=middle.name, other=last.name)
