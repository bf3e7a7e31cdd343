"""What a text ends with leaving out that is a fact and no subject: "Bürgerbeteiligung, aber nicht online"."""

from dataclasses import replace

from bot.questions.reading.reading import FACTS, Reading


def denied_fact(reading: Reading) -> str:
    """The word for a fact that is to be left out at the end of a text, by which no search for subjects can select."""
    if reading.has("yes_no", "question_word"):
        return ""
    for scope in reading.scopes:
        ends = scope.between and scope.stop == len(reading.words) and scope.start == scope.negation.end
        aside = scope.negation.says("except", "lacks") and not (scope.negation.says("instead") or scope.behind)
        # "No online stuff"
        last = next((word for word in reversed(scope.between) if not word.says("want")), None)
        if ends and aside and last and last.says(*FACTS):
            return last.text
    return ""


def without_denied_fact(reading: Reading) -> Reading:
    """The reading as one that does not ask for the fact that is to be left out."""
    if not denied_fact(reading):
        return reading
    said = (word.signals for word in reading.words[:-1])
    only = reading.words[-1].signals.intersection(FACTS).difference(*said)
    return replace(reading, signals=reading.signals - only) if only else reading


def without_fact_left_out(reading: Reading) -> Reading:
    """The reading as one that does not ask for what is left out of other facts: "Partner ohne die Koordination"."""
    others = without_denied_fact(reading)
    return others if others.has(*FACTS) else reading
