"""What is said of a place on any day is no search there."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import Goodbye, Greeting, Question, Remark, Search

QUESTIONS: dict[str, Question] = {
    # Where somebody says hello from
    "Schöne Grüße aus Cottbus": Greeting(),
    "Liebe Grüße aus dem Wangerland": Greeting(),
    "Hello from Hamburg": Greeting(),
    "Tschüss aus Bremen": Goodbye(),
    "hallo in cottbus": Search(places=("cottbus",)),
    "Hi, was lief in Hessen?": Search(laender=("he",)),
    # Two teams
    "Bremen gegen Dortmund, was tippst du?": Remark("elsewhere", ("hb",), ("dortmund",)),
    "Bayern gegen Bremen 3:1": Remark("elsewhere", ("by", "hb")),
    "Hessen gegen Thüringen: wer hat mehr?": Search(laender=("he", "th")),
    # What the bot did there
    "Warst du schon mal auf Juist?": Remark("elsewhere", places=("juist",)),
    "Have you ever been to Dortmund?": Remark("elsewhere", places=("dortmund",)),
    "Ich fahr morgen nach Dortmund, brauchst du was?": Remark("elsewhere", places=("dortmund",)),
    "Seid ihr auch in Bremen tätig?": Search(laender=("hb",)),
    "Hast du was in Bremen?": Search(laender=("hb",)),
    # How large places are is not known
    "Which one is bigger, Eschwege or Zwickau?": Remark("elsewhere", places=("eschwege", "zwickau")),
    "Ist Bremen größer als Zwickau?": Remark("elsewhere", ("hb",), ("zwickau",)),
    "Wer hat mehr Einwohner, Essen oder Remscheid?": Remark("elsewhere", places=("remscheid",)),
    "Kleine Städte in Hessen und Bayern": Search(laender=("he", "by")),
    "Which has more projects, Dortmund or Cottbus?": Search(places=("dortmund", "cottbus")),
    # What goes on there, told by a strange verb
    "In Bremen regnet es schon wieder": Remark("elsewhere", ("hb",)),
    "in bremen regnet es schon wieder": Remark("elsewhere", ("hb",)),
    "in eschwege blüht der flieder": Remark("elsewhere", places=("eschwege",)),
    "in dortmund steht die wirtschaft vor problemen": Search(("wirtschaft",), places=("dortmund",)),
    "Wo parkt man in Eschwege?": Remark("elsewhere", places=("eschwege",)),
    # Where all is written small, a noun is no verb; who was given money is asked of Verbünde.
    "in hessen musikunterricht": Search(laender=("he",)),
    "Cottbus erhielt Fördergelder": Search(places=("cottbus",)),
    "in Hessen gefördert": Search(laender=("he",)),
    "Wer tüftelt in Dortmund?": Search(places=("dortmund",)),
    "Wo wurde in Hessen getüftelt?": Search(laender=("he",)),
}


@pytest.mark.parametrize(("text", "question"), QUESTIONS.items())
def test_everyday_texts_about_a_place_are_no_search(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
