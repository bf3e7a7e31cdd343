"""How well are people understood? `python -m tests.evaluate` asks every question of `tests/questions/*.yaml`.

The questions were written by several people who had seen the facts, but neither the code nor each other's questions.
By a hash of the text half of them are open, to work with; the others are sealed: they are counted, and never read while
the understanding is being worked on. Misses of the open half are written to a file.
"""

import argparse
import hashlib
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml
from markupsafe import Markup

from bot.answers import Answer, Assistant, Link
from bot.catalogue import load
from bot.questions import kinds

_YES_OR_NO: Final = ("Ja", "Nein", "Yes", "No")
_NOTHING: Final = re.compile(
    r"Dazu habe ich keinen Verbund|Kein Verbund ist |[^·]* bei keinem Verbund als Orte? belegt"
    r"|I found no Verbund|No Verbund is |[^·]* not documented as (a )?place"
)
"""How an answer begins that found nothing, whatever it says is near."""
_NOTES: Final = re.compile(r"^(<i>[^<]*</i>\s*)+")
_NAMESAKES: Final = re.compile(" – beteiligt an | – part of ")
"""How organisations are told that have the name of a town without a Verbund."""
_NO_NUMBER: Final = re.compile("Eine eigene Angabe zur Zahl|genau die Zahl|no figure for that|exactly the number")
"""How is told that a number is not known."""
FOLDER: Final = Path(__file__).parent / "questions"


@dataclass(frozen=True, slots=True)
class Case:
    """A question, and what a right answer looks like."""

    text: str
    lang: str
    kind: str
    difficulty: str
    names: tuple[str, ...]
    outcomes: frozenset[str]
    must: tuple[tuple[str, ...], ...]
    must_not: tuple[str, ...]
    author: str

    @property
    def sealed(self) -> bool:
        """Whether the case belongs to the half that is not looked at. The workshop's questions are all open."""
        return not self.author.startswith("werkstatt") and hashlib.sha256(self.text.encode()).digest()[0] % 2 == 1


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a case. `false` is the worst: something was asserted that was not asked for, or is not so."""

    case: Case
    answer: Answer
    outcomes: frozenset[str]
    missing: tuple[str, ...]
    wrong: tuple[str, ...]
    strangers: bool = False
    """Whether it is about other Verbünde than those asked for."""

    @property
    def right(self) -> bool:
        """Whether the answer is one of those that are fine."""
        return bool(self.outcomes & self.case.outcomes) and not self.missing and not self.wrong

    @property
    def false(self) -> bool:
        """Whether the answer asserts what was not asked for or is not so."""
        if "answer" not in self.outcomes or self.right:
            return False
        return bool(self.wrong) or self.strangers or "answer" not in self.case.outcomes


def cases() -> list[Case]:
    """All questions, in the order of their files."""
    return [
        _case(entry, path.stem)
        for path in sorted(FOLDER.glob("*.yaml"))
        for entry in yaml.safe_load(path.read_text("utf-8"))
    ]


def _case(entry: dict[str, Any], author: str) -> Case:
    outcome = entry["outcome"]
    return Case(
        text=str(entry["text"]),
        lang=entry["lang"],
        kind=entry["kind"],
        difficulty=entry["difficulty"],
        names=tuple(map(str, entry["names"])),
        outcomes=frozenset([outcome] if isinstance(outcome, str) else outcome),
        must=tuple((str(m),) if not isinstance(m, list) else tuple(map(str, m)) for m in entry["must"]),
        must_not=tuple(map(str, entry["must_not"])),
        author=author,
    )


def judge(case: Case, assistant: Assistant) -> Result:
    """Ask one question, with a client set to its language."""
    answer = assistant.answer(case.text, case.lang)
    text = answer.screen.text.striptags()
    labels = [button.label for row in answer.screen.rows for button in row]
    links = [button.url for row in answer.screen.rows for button in row if isinstance(button, Link)]
    visible = "\n".join([text, *labels, *links, str(answer.screen.text)])
    missing = tuple(" | ".join(options) for options in case.must if not any(o in visible for o in options))
    if case.kind in {"is_in", "same_theme"}:
        # Yes and no stand at the beginning.
        missing += tuple(" | ".join(o) for o in case.must if o[0] in _YES_OR_NO and not text.startswith(o))
    wrong = tuple(word for word in case.must_not if word in text)
    # Notes on how it was understood may stand before the answer.
    outcomes = _outcomes(answer, assistant, Markup(_NOTES.sub("", str(answer.screen.text))).striptags())
    if isinstance(answer.question, kinds.Search) and {"none", "unknown"} <= outcomes:
        # Nor is what is nearest, where nothing was found.
        wrong = ()
    elif "answer" not in outcomes and not {"unknown", "none"} >= case.outcomes:
        # Names that are offered as buttons are no assertion.
        wrong = () if "ask" in case.outcomes else wrong
    named = {assistant.catalogue.verbuende[id_].name for id_ in getattr(answer.question, "verbuende", ())}
    strangers = bool(named and case.names) and named.isdisjoint(case.names)
    return Result(case, answer, outcomes, missing, wrong, strangers)


def _outcomes(answer: Answer, assistant: Assistant, text: str) -> frozenset[str]:
    """What the answer amounts to; several words may fit."""
    if isinstance(answer.question, kinds.Several):
        parts = (Answer(one, assistant.show(one, answer.screen.language)) for one in answer.question.questions)
        told = [_outcomes(part, assistant, part.screen.text.striptags()) for part in parts]
        return frozenset[str]().union(*told)
    match answer.question:
        case kinds.AskBack() | kinds.Perhaps():
            return frozenset({"ask"})
        case kinds.UnknownName(question):
            offers = {"ask"} if getattr(question, "verbuende", ()) else set()
            return frozenset({"unknown", "none"} | offers)
        case kinds.UnknownPlace():
            return frozenset({"unknown", "none"})
        case kinds.NotUnderstood():
            return frozenset({"none"})
        case kinds.Remark("earlier" | "elsewhere"):
            return frozenset({"none", "unknown"})
        case kinds.Search(towns=towns) if towns and _NAMESAKES.search(text):
            return frozenset({"answer", "unknown", "none"})
        case kinds.Search() if _NOTHING.match(text) or not any(
            v.name in text for v in assistant.catalogue.verbuende.values()
        ):
            return frozenset({"unknown", "none"})
        case kinds.AboutVerbuende() if _NO_NUMBER.search(answer.screen.text):
            return frozenset({"answer", "unknown"})
        case kinds.Facts() | kinds.AboutProgramme():
            # "That is not known" is an answer, too; what it must say is in `must`.
            return frozenset({"answer", "unknown"})
        case _:
            return frozenset({"answer"})


def table(results: Iterable[Result], by: str) -> list[str]:
    """Right answers per group, for both halves."""
    groups: dict[str, list[Result]] = defaultdict(list)
    for result in results:
        groups[str(getattr(result.case, by))].append(result)
    return [f"  {name:<18} {_share(groups[name], False)}   {_share(groups[name], True)}" for name in sorted(groups)]


def _share(results: Sequence[Result], sealed: bool) -> str:
    half = [r for r in results if r.case.sealed is sealed]
    if not half:
        return f"{'-':>15}"
    right = sum(r.right for r in half)
    return f"{right:>4}/{len(half):<4}{right / len(half):>6.1%}"


def report(results: Sequence[Result]) -> str:
    """Accuracy by kind, language, difficulty and author, and the false assertions."""
    lines = [f"{len(results)} questions       {'open':>15}   {'sealed':>15}"]
    for by in ("kind", "lang", "difficulty", "author"):
        lines += [f"by {by}", *table(results, by)]
    lines.append(f"all                 {_share(results, False)}   {_share(results, True)}")
    false = [sum(r.false for r in results if r.case.sealed is sealed) for sealed in (False, True)]
    lines.append(f"false assertions    {false[0]:>15}   {false[1]:>15}")
    return "\n".join(lines)


def misses(results: Iterable[Result]) -> str:
    """The open half's misses, one a paragraph."""
    return "\n".join(
        f"{'FALSE ' if r.false else ''}{r.case.kind} {r.case.difficulty} {r.case.author}: {r.case.text}\n"
        f"    got {r.answer.question} ({', '.join(sorted(r.outcomes))}), wanted {', '.join(sorted(r.case.outcomes))}"
        f"; missing {list(r.missing)}; wrong {list(r.wrong)}"
        for r in results
        if not r.case.sealed and not r.right
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the report; exit code 1 when the sealed half falls below the floor, or too many answers assert too much."""
    parser = argparse.ArgumentParser(prog="python -m tests.evaluate", description=__doc__)
    parser.add_argument("--misses", type=Path, help="write the misses of the open half to this file")
    parser.add_argument("--floor", type=float, default=0.0, help="least share of right answers in the sealed half")
    parser.add_argument("--most-false", type=int, default=sys.maxsize, help="most false assertions in both halves")
    options = parser.parse_args(arguments)
    assistant = Assistant(load())
    results = [judge(case, assistant) for case in cases()]
    print(report(results))
    if options.misses:
        options.misses.write_text(misses(results) + "\n", encoding="utf-8")
    sealed = [r for r in results if r.case.sealed]
    below = sum(r.right for r in sealed) / len(sealed) < options.floor
    return int(below or sum(r.false for r in results) > options.most_false)


if __name__ == "__main__":
    sys.exit(main())
