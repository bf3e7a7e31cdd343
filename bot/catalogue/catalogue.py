"""The catalogue: everything that is known, resolved and ready to be asked."""

from collections.abc import Iterable
from functools import cached_property

from bot.catalogue.models import Land, Organisation, Place, Programme, Theme, Verbund


class Catalogue:
    """All entities by id, in the dataset's order, and the relations between them. Never changes once made."""

    def __init__(
        self,
        programme: Programme,
        themes: Iterable[Theme],
        verbuende: Iterable[Verbund],
        laender: Iterable[Land],
        places: Iterable[Place],
        organisations: Iterable[Organisation],
    ) -> None:
        self.programme = programme
        self.themes = {theme.id: theme for theme in themes}
        members = {v.id: v for v in verbuende}
        self.verbuende = {id_: members[id_] for theme in self.themes.values() for id_ in theme.verbuende}
        """In the order of the themes and, within each, the programme's own order."""
        self.laender = {land.id: land for land in laender}
        self.places = {place.id: place for place in places}
        self.organisations = {organisation.id: organisation for organisation in organisations}

    @cached_property
    def by_name(self) -> tuple[Verbund, ...]:
        """All Verbünde from A to Z, as a German reader expects it (umlauts beside their vowel)."""
        umlauts = str.maketrans("äöüß²", "aous2")
        return tuple(sorted(self.verbuende.values(), key=lambda v: v.name.casefold().translate(umlauts)))

    def theme_of(self, verbund: Verbund) -> Theme:
        """The one theme a Verbund belongs to."""
        return self.themes[verbund.theme]

    def members(self, theme: Theme) -> tuple[Verbund, ...]:
        """The Verbünde of a theme, in the programme's own order."""
        return tuple(self.verbuende[id_] for id_ in theme.verbuende)

    def places_of(self, verbund: Verbund) -> tuple[Place, ...]:
        """Where a Verbund worked."""
        return tuple(self.places[id_] for id_ in verbund.places)

    def laender_of(self, verbund: Verbund) -> tuple[Land, ...]:
        """The Länder a Verbund worked in, in the order of its places."""
        return tuple(dict.fromkeys(self.laender[place.land] for place in self.places_of(verbund)))

    def verbuende_in(self, land: Land) -> tuple[Verbund, ...]:
        """The Verbünde that worked in a Land."""
        return tuple(verbund for verbund in self.verbuende.values() if land in self.laender_of(verbund))

    def organisations_of(self, verbund: Verbund) -> tuple[Organisation, ...]:
        """The coordinator, where known, and the partners that can be named; each once."""
        ids = [verbund.coordinator.organisation] if verbund.coordinator else []
        ids += [partner.organisation for partner in verbund.partners if partner.organisation]
        return tuple(self.organisations[id_] for id_ in dict.fromkeys(ids))

    def within(self, place: Place) -> frozenset[str]:
        """Ids of a place and of all that lies in it; a district's key begins its municipalities' keys."""
        return frozenset(other.id for other in self.places.values() if self._lies_in(other, place))

    def _lies_in(self, inner: Place, outer: Place) -> bool:
        if inner is outer:
            return True
        if inner.within:
            return self._lies_in(self.places[inner.within], outer)
        return outer.kind == "district" and bool(inner.ags and outer.ags and inner.ags.startswith(outer.ags))
