"""Kinds of organisations: listed where they are asked for, a filter where Verbünde with them are looked for."""

import pytest

from bot.catalogue import OrganisationKind
from bot.questions import Understander, kinds
from bot.questions.kinds import Question


def by_number(amount: str, *sorts: OrganisationKind, leading: bool = False) -> kinds.AllOrganisations:
    """Who took part in so many Verbünde."""
    return kinds.AllOrganisations(sorts, leading=leading, amounts=(amount,))


def without_sorts(*sorts: OrganisationKind, land: str = "") -> kinds.Search:
    """Verbünde in which none of them took part."""
    return kinds.Search(laender=(land,) if land else (), without=kinds.Without(sorts=sorts))


LISTED: list[tuple[str, Question]] = [
    ("Welche Hochschulen waren beteiligt?", kinds.AllOrganisations(("university",))),
    ("Which universities took part in the projects?", kinds.AllOrganisations(("university",))),
    ("welche unternehmen haben mitgemacht", kinds.AllOrganisations(("company",))),
    ("Gab es auch Vereine als Partner?", kinds.AllOrganisations(("association",))),
    # What descriptions speak of may have been a partner by its name
    ("war die freiwillige feuerwehr partner?", kinds.AllOrganisations(words=("feuerwehr",))),
    ("War ein Sportverein Partner?", kinds.AllOrganisations(words=("sportverein",))),
    ("Polish partners?", kinds.AllOrganisations(words=("polish",))),
    # Nobody deals with them, and some took part
    ("Sparkasse", kinds.AllOrganisations(words=("sparkasse",))),
    ("savings bank", kinds.AllOrganisations(words=("sparkasse",))),
    ("Is there a project with savings banks?", kinds.AllOrganisations(words=("sparkasse",))),
    ("Projekte mit Kammern", kinds.AllOrganisations(words=("kammern",))),
    ("Wie viele Projekte mit Banken gab es?", kinds.AllOrganisations(words=("banken",))),
    ("Projekte mit Sparkasse oder Bank", kinds.AllOrganisations(words=("sparkasse", "bank"))),
    ("projects with chambers or a savings bank", kinds.AllOrganisations(words=("chambers", "sparkasse"))),
    ("Sparkasse oder Bank", kinds.AllOrganisations(words=("sparkasse", "bank"))),
    # What stands before "welche" is what is asked for
    ("Hochschulen: welche waren dabei?", kinds.AllOrganisations(("university",))),
    ("Leibniz-Institute: welche waren dabei?", kinds.AllOrganisations(("research",), words=("leibniz",))),
    ("Welche Regionalverbände waren dabei?", kinds.AllOrganisations(words=("regionalverbande",))),
    ("Welche Kommunalverbände leiten?", kinds.AllOrganisations(leading=True, words=("kommunalverbande",))),
    ("Which institutes coordinated the projects?", kinds.AllOrganisations(("research",), leading=True)),
    ("Welche Hochschule war an den meisten Projekten beteiligt?", kinds.AllOrganisations(("university",))),
    ("Which town halls took part?", kinds.AllOrganisations(("municipality",))),
    ("Alle Partner auflisten", kinds.AllOrganisations()),
    ("Wie viele Partner gab es insgesamt?", kinds.AllOrganisations()),
    ("Wer war an den meisten Projekten beteiligt?", kinds.AllOrganisations()),
    ("Wer war am öftesten dabei?", kinds.AllOrganisations()),
    ("Wer hatte die meisten Partner?", kinds.Superlative("partners")),
    ("Who led the most projects?", kinds.AllOrganisations(leading=True)),
    ("Wer hat in Hessen die meisten Projekte geleitet?", kinds.NotUnderstood()),
    ("how many partners were there in total?", kinds.AllOrganisations()),
    ("who were all the coordinators", kinds.AllOrganisations(leading=True)),
    ("Können Sie mir sagen, welche Hochschulen beteiligt waren?", kinds.AllOrganisations(("university",))),
    ("Ich weiß nicht, welche Hochschulen beteiligt waren.", kinds.AllOrganisations(("university",))),
    ("Welche Unis haben bei Kommunen innovativ mitgemacht?", kinds.AllOrganisations(("university",))),
    ("Welche Partner haben die Projekte koordiniert?", kinds.AllOrganisations(leading=True)),
    ("Nenne mir Hochschulen, die beteiligt waren", kinds.AllOrganisations(("university",))),
    ("Show me the towns that took part", kinds.AllOrganisations(("municipality",))),
    ("Were any universities involved?", kinds.AllOrganisations(("university",))),
    ("Haben Vereine koordiniert oder nur Unis?", kinds.AllOrganisations(("association",), leading=True)),
    ("Gab es Vereine oder nur Hochschulen?", kinds.AllOrganisations(("association", "university"))),
    (
        "Kümmern sich Projekte um Leerstand oder nur um Vereine?",
        kinds.Search(("leerstand", "vereine"), either=True),
    ),
    ("Projekte mit einer Hochschule aus dem Ausland", kinds.AllOrganisations(("university",), words=("ausland",))),
    ("projects with a dutch university", kinds.AllOrganisations(("university",), words=("dutch",))),
    ("Hochschule aus den Niederlanden", kinds.AllOrganisations(("university",), words=("niederlanden",))),
    # With some, and without others
    (
        "Welche Projekte hatten keine Hochschule, aber eine Stadt?",
        kinds.Search(sorts=("municipality",), without=kinds.Without(sorts=("university",))),
    ),
    (
        "which projects had a town but no university",
        kinds.Search(sorts=("municipality",), without=kinds.Without(sorts=("university",))),
    ),
    # However long the text is
    (
        "Nenn mir alle Projekte in Niedersachsen die 2018 liefen und eine Uni dabei hatten",
        kinds.Search(laender=("ni",), sorts=("university",), times=("run2018",)),
    ),
    # What a second question asks is not told of the year
    (
        "Welche Projekte hatten 2018 eine Hochschule dabei und wann endeten sie?",
        kinds.Search(sorts=("university",), times=("run2018",)),
    ),
    # Each of several, where "und" joins them
    (
        "welche projekte haben stadt und landkreis als partner",
        kinds.Search(sorts=("municipality", "district"), jointly=("sorts",)),
    ),
    ("projects with a university and a company", kinds.Search(sorts=("university", "company"), jointly=("sorts",))),
    (
        "Leerstand mit Uni und Landkreis",
        kinds.Search(("leerstand",), sorts=("university", "district"), jointly=("sorts",)),
    ),
    (
        "Projekte mit Hochschule, Landkreis und Verein",
        kinds.Search(sorts=("university", "district", "association"), jointly=("sorts",)),
    ),
    ("Projekte mit Hochschulen oder Vereinen", kinds.Search(sorts=("university", "association"))),
    (
        "von Städten und Landkreisen geleitete Projekte",
        kinds.Search(sorts=("municipality", "district"), leading=True),
    ),
    # Beside a subject, who did something about it, or did not take part
    ("Mobilität in Hessen mit Hochschule", kinds.Search(("mobilitat",), laender=("he",), sorts=("university",))),
    ("vacancy with a university in Hesse", kinds.Search(("vacancy",), laender=("he",), sorts=("university",))),
    ("was ohne Uni", without_sorts("university")),
    (
        "ohne Uni aber mit Landkreis",
        kinds.Search(sorts=("district",), without=kinds.Without(sorts=("university",))),
    ),
    ("wo haben landkreise was zu leerstand gemacht", kinds.Search(("leerstand",), sorts=("district",))),
    ("Welche Landkreise haben etwas zu Leerstand gemacht?", kinds.Search(("leerstand",), sorts=("district",))),
    ("did any universities do anything about mobility", kinds.Search(("mobility",), sorts=("university",))),
    ("Was tun Kommunen gegen Leerstand?", kinds.Search(("leerstand",))),
    ("Ich habe an der Uni etwas zu Leerstand gelernt", kinds.Search(("leerstand",))),
    ("Was kostet ein Landkreis zum Thema Leerstand?", kinds.Search(("leerstand",))),
    ("Projekte, an denen keine Gemeinde und keine Stadt beteiligt war", without_sorts("municipality")),
    ("Gab es Projekte, an denen keine Uni und keine Stadt beteiligt war?", without_sorts("university", "municipality")),
    ("Leerstand ohne Unis", kinds.Search(("leerstand",), without=kinds.Without(sorts=("university",)))),
    # A kind that led some project
    ("wieviele wurden von vereinen geleitet", kinds.Search(sorts=("association",), leading=True)),
    ("wie viele von den 30 haben Hochschulen geleitet", kinds.Search(sorts=("university",), leading=True)),
    ("how many of the thirty were led by universities", kinds.Search(sorts=("university",), leading=True)),
    ("Wie viele haben als Vereine mitgemacht?", kinds.AllOrganisations(("association",))),
    ("Wie viele haben als Partner Vereine?", kinds.Search(sorts=("association",))),
    ("Wie viele waren eigentlich Hochschulen?", kinds.AllOrganisations(("university",))),
    ("Wie viele waren Hochschulen?", kinds.AllOrganisations(("university",))),
    ("Hat eine Firma ein Projekt geleitet?", kinds.Search(sorts=("company",), leading=True)),
    (
        "was there a company leading a project or only universitys",
        kinds.Search(sorts=("company",), leading=True),
    ),
    # Who led is told of each Verbund there
    (
        "welche gemeinden in hessen waren beteiligt und wer hat koordiniert",
        kinds.Search(laender=("he",), sorts=("municipality",), facts=("coordinator",)),
    ),
    (
        "Welche Hochschulen in Hessen waren beteiligt, und wer hat koordiniert?",
        kinds.Search(laender=("he",), sorts=("university",), facts=("coordinator",)),
    ),
    ("gibts im saarland auch einen verbund oder nur einen partner von dort", kinds.Search(laender=("sl",))),
    # What is less than what is asked, and a second question behind it
    (
        "Hatte KIF eine Hochschule als Partner oder nur Firmen?",
        kinds.AllOrganisations(("university",), verbuende=("kif",)),
    ),
    (
        "Hatte KIF eine Hochschule als Partner oder nur Firmen, und wann lief es?",
        kinds.Facts(("kif",), ("when", "partners")),
    ),
    (
        "Hatte KIF eine Hochschule als Partner oder nur Firmen und wo war es?",
        kinds.Facts(("kif",), ("where", "partners")),
    ),
    ("Verbände als Partner?", kinds.AllOrganisations(("association", "federation"))),
    ("Federations as partners?", kinds.AllOrganisations(("association", "federation"))),
    ("Sind private Firmen dabei?", kinds.AllOrganisations(("company",))),
    ("Which private companies were involved?", kinds.AllOrganisations(("company",))),
    # Kinds, and such, together
    (
        "Which foundations or banks were partners?",
        kinds.AllOrganisations(("foundation",), words=("banks",), either=True),
    ),
    (
        "Which universities, schools or companies took part?",
        kinds.AllOrganisations(("university", "company"), words=("schools",), either=True),
    ),
    (
        "War eine Bank oder Hochschule Partner?",
        kinds.AllOrganisations(("university",), words=("bank",), either=True),
    ),
    ("Projekte mit Hochschulen oder Banken", kinds.NotUnderstood()),
    ("Welche Projekte hatten eine Hochschule oder eine Bank als Partner?", kinds.NotUnderstood()),
    ("Welche Hochschulen hatten eine Bank als Partner?", kinds.NotUnderstood()),
    ("Which consulting firms and universities took part?", kinds.NotUnderstood()),
    ("Which universities took part without any company?", kinds.NotUnderstood()),
    ("Welche niederländischen Universitäten und Institute waren dabei?", kinds.NotUnderstood()),
    ("Which housing companies took part?", kinds.AllOrganisations(words=("housingcompany",))),
    # Those that took part in so many Verbünde
    ("Which universities took part in more than two Verbünde?", by_number("verbuendefrom3", "university")),
    ("welche städte waren in mehr als einem verbund dabei", by_number("verbuendefrom2", "municipality")),
    ("Welche Partner waren an mehreren Projekten beteiligt?", by_number("verbuendefrom2")),
    ("Welche Unternehmen waren nur an einem Projekt beteiligt?", by_number("verbuende1", "company")),
    ("Wer hat bei mehr als zwei Projekten mitgemacht?", by_number("verbuendefrom3")),
    ("Are there companies involved in two or more Verbünde?", by_number("verbuendefrom2", "company")),
    # The Verbünde go without saying
    ("Are there companies that took part in two or more?", by_number("verbuendefrom2", "company")),
    ("Welche Hochschulen waren an mehr als einem beteiligt?", by_number("verbuendefrom2", "university")),
    ("Gab es Unternehmen, die in mehreren dabei waren?", by_number("verbuendefrom2", "company")),
    ("Which universities led more than one?", by_number("verbuendefrom2", "university", leading=True)),
    ("Which universities took part in two?", by_number("verbuende2", "university")),
    ("Wer war bei mehr als zwei dabei?", by_number("verbuendefrom3")),
    ("Welche Hochschulen waren in mehr als einem in Hessen dabei?", kinds.NotUnderstood()),
    ("Welche Hochschulen waren in mehr als zwei Jahren dabei?", kinds.NotUnderstood()),
    ("Which universities took part in more than one way?", kinds.NotUnderstood()),
    ("Hochschulen in mehr als drei Verbünden", by_number("verbuendefrom4", "university")),
    ("Who coordinated more than one Verbund?", by_number("verbuendefrom2", leading=True)),
    ("Welche Hochschulen waren in den dreißig Verbünden dabei?", kinds.AllOrganisations(("university",))),
    ("Welche Hochschulen waren in einem Projekt dabei?", kinds.AllOrganisations(("university",))),
    ("Which universities took part in more than two Verbünde in Hesse?", kinds.NotUnderstood()),
    ("Welche Hochschulen waren nicht in mehr als zwei Projekten?", kinds.NotUnderstood()),
    # Not all of a kind, or all but one
    ("Welche Institute außerhalb der Universitäten machen mit?", kinds.AllOrganisations(("research",))),
    ("Which institutes other than universities took part?", kinds.AllOrganisations(("research",))),
    (
        "Welche Partner gab es außer Kommunen?",
        kinds.AllOrganisations(without=kinds.Without(sorts=("municipality", "district"))),
    ),
    (
        "Welche Einrichtungen außer Hochschulen und Instituten haben mitgemacht?",
        kinds.AllOrganisations(without=kinds.Without(sorts=("university", "research"))),
    ),
    (
        "Welche Partner aus Hessen sind keine Kommunen?",
        kinds.AllOrganisations(laender=("he",), without=kinds.Without(sorts=("municipality", "district"))),
    ),
    (
        "Welche Partner außer Hochschulen gab es in Hessen?",
        kinds.AllOrganisations(laender=("he",), without=kinds.Without(sorts=("university",))),
    ),
    (
        "Which organisations apart from towns took part in Brandenburg?",
        kinds.AllOrganisations(laender=("bb",), without=kinds.Without(sorts=("municipality",))),
    ),
    (
        "Except for universities, which partners were there in Saxony?",
        kinds.AllOrganisations(laender=("sn",), without=kinds.Without(sorts=("university",))),
    ),
    (
        "Nicht Hochschulen, welche Kommunen waren in Hessen dabei?",
        kinds.AllOrganisations(("municipality", "district"), laender=("he",)),
    ),
    # A kind, and whoever else
    ("Welche Hochschulen und weiteren Partner gab es in Hessen?", kinds.AllOrganisations(laender=("he",))),
    ("Which universities and other partners took part?", kinds.AllOrganisations()),
    ("Welche Partner waren Hochschulen und Institute?", kinds.AllOrganisations(("university", "research"))),
    # Kinds that only names tell
    ("Welche Genossenschaften sind Projektpartner?", kinds.AllOrganisations(words=("genossenschaften",))),
    ("Hat ein Projekt eine Genossenschaft als Partner?", kinds.AllOrganisations(words=("genossenschaft",))),
    ("Machen Kirchen mit?", kinds.AllOrganisations(words=("kirchen",))),
    ("Sind Schulen als Partner dabei?", kinds.AllOrganisations(words=("schulen",))),
    ("Kammern als Partner?", kinds.AllOrganisations(words=("kammern",))),
    ("Were churches or religious groups partners?", kinds.AllOrganisations(words=("churches",))),
    ("Sind Handwerkskammern dabei gewesen?", kinds.AllOrganisations(words=("kammern",))),
    ("War eine Datenbank dabei?", kinds.Search(("datenbank",))),
    ("Waren Banken oder Sparkassen beteiligt?", kinds.AllOrganisations(words=("banken", "sparkassen"))),
    ("Machen Partner aus dem Ausland mit?", kinds.AllOrganisations(words=("ausland",))),
    ("Macht auch eine ausländische Uni mit?", kinds.AllOrganisations(("university",), words=("auslandische",))),
    ("Which consulting firms took part?", kinds.AllOrganisations(("company",), words=("consulting",))),
    ("Are there any partners from abroad?", kinds.AllOrganisations(words=("abroad",))),
    ("Sag mir, ob Schulen Partner waren", kinds.AllOrganisations(words=("schulen",))),
    ("Tell me whether universities took part", kinds.AllOrganisations(("university",))),
    ("Tell me whether churches took part", kinds.AllOrganisations(words=("churches",))),
    ("Which project had a bank on board?", kinds.AllOrganisations(words=("bank",))),
    ("In welchen Verbünden waren Genossenschaften dabei?", kinds.AllOrganisations(words=("genossenschaften",))),
    ("Wo waren Genossenschaften Partner?", kinds.AllOrganisations(words=("genossenschaften",))),
    ("Were savings banks involved?", kinds.AllOrganisations(words=("sparkasse",))),
    ("Welche Fachhochschulen waren dabei?", kinds.AllOrganisations(words=("fachhochschulen",))),
    ("Which universities of applied sciences took part?", kinds.AllOrganisations(words=("fachhochschule",))),
    ("Welche Fachhochschulen und Institute waren dabei?", kinds.AllOrganisations(("university", "research"))),
    # Those that sit in another country
    ("Were there international partners?", kinds.AllOrganisations(words=("international",))),
    ("Gab es Partner in Österreich?", kinds.AllOrganisations(words=("osterreich",))),
    ("Schweizer Partner", kinds.AllOrganisations(words=("schweizer",))),
    ("Können Sie mir Partner aus der Schweiz nennen?", kinds.AllOrganisations(words=("schweiz",))),
    ("Partner aus England", kinds.AllOrganisations(words=("england",))),
    ("Partners from Holland and Ireland?", kinds.AllOrganisations(words=("holland", "ireland"))),
    ("Were any Dutch universities involved?", kinds.AllOrganisations(("university",), words=("dutch",))),
    (
        "waren auch hochschulen aus österreich oder der schweiz dabei",
        kinds.AllOrganisations(("university",), words=("osterreich", "schweiz")),
    ),
    ("Waren Hochschulen aus Österreich oder Unternehmen aus der Schweiz dabei?", kinds.NotUnderstood()),
    ("Wie viele Landkreise haben insgesamt mitgemacht?", kinds.AllOrganisations(("district",))),
    ("Which project had a foreign partner?", kinds.AllOrganisations(words=("foreign",))),
    ("Alle Partner auf Englisch bitte", kinds.AllOrganisations()),
    # Those that sit in a Land
    ("Which districts in Thuringia took part?", kinds.AllOrganisations(("district",), laender=("th",))),
    ("How many municipalities were involved in Thuringia?", kinds.AllOrganisations(("municipality",), laender=("th",))),
    ("Welche brandenburgischen Städte waren beteiligt?", kinds.AllOrganisations(("municipality",), laender=("bb",))),
    ("Were any cities in Saxony involved?", kinds.AllOrganisations(("municipality",), laender=("sn",))),
    ("Zähl mir die beteiligten Städte in Hessen auf", kinds.AllOrganisations(("municipality",), laender=("he",))),
    ("Are there partner towns in Rhineland-Palatinate?", kinds.AllOrganisations(("municipality",), laender=("rp",))),
    ("Which Lower Saxon municipalities were partners?", kinds.AllOrganisations(("municipality",), laender=("ni",))),
    ("Gab es Partner aus Bremen?", kinds.AllOrganisations(laender=("hb",))),
    ("Which partners came from Saxony?", kinds.AllOrganisations(laender=("sn",))),
    (
        "Welche Kommunen in Hessen und Thüringen sind beteiligt?",
        kinds.AllOrganisations(("municipality", "district"), laender=("he", "th")),
    ),
    (
        "Welche Hochschulen in Hessen haben koordiniert?",
        kinds.AllOrganisations(("university",), leading=True, laender=("he",)),
    ),
]
FILTERED: list[tuple[str, Question]] = [
    ("Verbünde mit Uni Göttingen und Landkreis", kinds.Search(organisations=("uni-goettingen",), sorts=("district",))),
    ("Projekte mit einem Verein und dem ISOE", kinds.Search(organisations=("isoe",), sorts=("association",))),
    ("projects with TU Dresden and a district", kinds.Search(organisations=("tu-dresden",), sorts=("district",))),
    ("Verbünde mit dem Landkreis Gifhorn und einer Uni", kinds.Search(places=("lk-gifhorn",), sorts=("university",))),
    # One or the other cannot be told together.
    # Of one that is named, and it is said that the kind narrows nothing
    ("Projekte mit dem ILS oder einer Uni", kinds.Search(organisations=("ils",))),
    (
        "Welche Verbünde hatten sowohl eine Uni als auch einen Landkreis?",
        kinds.Search(sorts=("university", "district"), jointly=("sorts",)),
    ),
    # Beside a university, an association is had as well, or a subject dealt with
    (
        "Welche Verbünde hatten sowohl eine Uni als auch einen Verein?",
        kinds.Search(sorts=("university", "association"), jointly=("sorts",)),
    ),
    ("Welche Verbünde hatten eine Uni und einen Bürgerbus?", kinds.Search(("burgerbus",), sorts=("university",))),
    ("Welche Verbünde hatten einen Verein?", kinds.Search(("verein",))),
    ("Which Verbünde had a university?", kinds.Search(sorts=("university",))),
    ("Welche Projekte haben eine Uni gegründet?", kinds.NotUnderstood()),
    ("Projekte mit Hochschulen in Hessen", kinds.Search(laender=("he",), sorts=("university",))),
    # A club may be what a subject is about, save as a partner or behind a place
    ("mobilität mit verein als partner", kinds.Search(("mobilitat",), sorts=("association",))),
    ("klimaschutz in nrw mit verein", kinds.Search(("klimaschutz",), laender=("nw",), sorts=("association",))),
    ("Freibad mit Verein", kinds.Search(("freibad", "verein"))),
    # The noun is left out
    ("Die mit Uni", kinds.Search(sorts=("university",))),
    ("Alle mit Landkreisen", kinds.Search(sorts=("district",))),
    ("Zeig mir die ohne Uni", without_sorts("university")),
    ("which Verbünde did not involve any university", without_sorts("university")),
    ("Welche ohne Uni in Hessen?", without_sorts("university", land="he")),
    ("All with a university", kinds.Search(sorts=("university",))),
    ("Those without universities", without_sorts("university")),
    ("Wir sind die mit Uni", kinds.NotUnderstood()),
    ("Ich kenne viele mit Uni-Abschluss", kinds.NotUnderstood()),
    # No more than any
    ("Verbünde mit mindestens einer Hochschule", kinds.Search(sorts=("university",))),
    ("Projects with at least one university", kinds.Search(sorts=("university",))),
    ("Verbünde without any university partner in Hesse", without_sorts("university", land="he")),
    ("Projects without any company as partner", without_sorts("company")),
    ("Verbünde ohne jede Hochschule in Hessen", without_sorts("university", land="he")),
    ("Verbünde without towns or any districts as partners", without_sorts("municipality", "district")),
    # Of this landscape something is told, of the others nothing
    ("Welche Städte im Ruhrgebiet waren dabei?", kinds.Search(("ruhrgebiet",), sorts=("municipality",))),
    ("Waren Vereine aus dem Ruhrgebiet dabei?", kinds.Search(("ruhrgebiet",), sorts=("association",))),
    ("Which towns in the Ruhr area took part?", kinds.Search(("ruhrarea",), sorts=("municipality",))),
    ("Welche Städte im Sauerland waren dabei?", kinds.UnknownPlace()),
    ("Which projects were coordinated by a municipality?", kinds.Search(sorts=("municipality",), leading=True)),
    ("Welche Verbünde leiteten Kommunen?", kinds.Search(sorts=("municipality", "district"), leading=True)),
    ("Leerstand-Projekte mit Hochschulen", kinds.Search(("leerstand",), sorts=("university",))),
    ("Projekte ohne Hochschulen", kinds.Search(without=kinds.Without(sorts=("university",)))),
    (
        "Projekte ohne Städte und Landkreise",
        kinds.Search(without=kinds.Without(sorts=("municipality", "district"))),
    ),
    (
        "Welche Projekte haben keine Partner aus der Wissenschaft?",
        kinds.Search(without=kinds.Without(sorts=("university", "research"))),
    ),
    (
        "Projekte mit Universität und ohne Stadt",
        kinds.Search(sorts=("university",), without=kinds.Without(sorts=("municipality",))),
    ),
    (
        "Projekte ohne Städte, aber mit Hochschulen",
        kinds.Search(sorts=("university",), without=kinds.Without(sorts=("municipality",))),
    ),
    (
        "Projects with universities but without companies",
        kinds.Search(sorts=("university",), without=kinds.Without(sorts=("company",))),
    ),
    ("Welche Städte waren beim Thema Leerstand dabei?", kinds.Search(("leerstand",), sorts=("municipality",))),
    (
        "Projekte in Thüringen mit Kommunen als Partner",
        kinds.Search(laender=("th",), sorts=("municipality", "district")),
    ),
    (
        "Welche Städte in Hessen waren 2017 dabei?",
        kinds.Search(laender=("he",), times=("run2017",), sorts=("municipality",)),
    ),
    (
        "Welche Städte waren nicht in Hessen dabei?",
        kinds.Search(sorts=("municipality",), without=kinds.Without(laender=("he",))),
    ),
    (
        "Projekte ohne Hochschulen, nicht in Hessen",
        kinds.Search(without=kinds.Without(laender=("he",), sorts=("university",))),
    ),
    ("Welche wurden von einer Hochschule koordiniert?", kinds.Search(leading=True, sorts=("university",))),
    (
        "Which ones are led by a university and look at urban neighbourhoods?",
        kinds.Search(("urbanneighbourhood",), leading=True, sorts=("university",)),
    ),
    ("Projekte mit Hochschulen seit 2018", kinds.Search(times=("startfrom2018",), sorts=("university",))),
    ("Wo haben Vereine mitgearbeitet?", kinds.Search(sorts=("association",))),
    ("Wo haben Vereine in Hessen mitgearbeitet?", kinds.Search(laender=("he",), sorts=("association",))),
    ("Where did universities take part?", kinds.Search(sorts=("university",), facts=("where",))),
    ("Projects with universities of applied sciences", kinds.Search(sorts=("university",))),
    (
        "Welche Projekte wurden von einem Verein statt einer Uni geleitet?",
        kinds.Search(sorts=("association",), leading=True),
    ),
    (
        "Are there projects led by an association rather than a town or a university?",
        kinds.Search(sorts=("association",), leading=True),
    ),
    # One leads each: who did not is told by who did, but others may be missing among the partners.
    *(
        (text, kinds.Search(sorts=("municipality",), leading=True))
        for text in (
            "Welche Projekte wurden von einer Stadt koordiniert und nicht von einer Uni?",
            "Welche Verbünde leitete eine Stadt und keine Hochschule?",
            "Welche Projekte wurden nicht von einer Uni, sondern von einer Stadt geleitet?",
            "Which projects were coordinated by a city and not by a university?",
        )
    ),
    # "No" behind a kind refuses it
    (
        "Projekte mit Landkreisen ja, mit Städten nein",
        kinds.Search(sorts=("district",), without=kinds.Without(sorts=("municipality",))),
    ),
    ("Vereine ja, Hochschulen nein", kinds.AllOrganisations(sorts=("association",))),
    ("Unis nein danke", kinds.Search(without=kinds.Without(sorts=("university",)))),
    ("Hochschulen? Nein", kinds.Search(sorts=("university",))),
    (
        "Projekte mit Landkreisen ja, mit Städten nein?",
        kinds.Search(sorts=("district",), without=kinds.Without(sorts=("municipality",))),
    ),
    # ... but not where it only asks to confirm
    ("You worked with companies, no?", kinds.NotUnderstood()),
    ("They worked with universities no?", kinds.NotUnderstood()),
    ("Projekte mit Hochschulen, nein?", kinds.Search(sorts=("university",))),
    ("Welche Projekte wurden von einer Uni geleitet, ohne Firmen?", kinds.NotUnderstood()),
    ("Welche Projekte wurden von einer Uni geleitet, keine Firmen", kinds.NotUnderstood()),
    ("Projects led by universities or institutes", kinds.Search(sorts=("university", "research"), leading=True)),
    *(
        (text, kinds.Search(without=kinds.Without(sorts=("university",)), leading=True))
        for text in (
            "Which consortia were not coordinated by a university?",
            "List the projects that were not led by a university",
            "Welche Projekte wurden nicht von einer Hochschule geleitet?",
            "Welche wurden nicht von einer Hochschule geleitet?",
        )
    ),
    # Beside a subject, a time or a theme, in whichever clause it is said what part they had
    (
        "was gabs in niedersachsen zu leerstand wo ne uni dabei is",
        kinds.Search(("leerstand",), laender=("ni",), sorts=("university",)),
    ),
    (
        "anything on vacancy in Hesse where a university took part",
        kinds.Search(("vacancy",), laender=("he",), sorts=("university",)),
    ),
    (
        "welche endeten 2020 und wurden von einer uni geleitet",
        kinds.Search(times=("end2020",), sorts=("university",), leading=True),
    ),
    (
        "was endete 2019 und hatte ne stadt als leitung",
        kinds.Search(times=("end2019",), sorts=("municipality",), leading=True),
    ),
    ("reallabore wo ne uni chef war", kinds.Search(themes=("reallabore",), sorts=("university",), leading=True)),
    (
        "which living labs without a university",
        kinds.Search(themes=("reallabore",), without=kinds.Without(sorts=("university",))),
    ),
    # Among key words, where no town is called so
    (
        "Integration Hochschule Rheinland-Pfalz",
        kinds.Search(("integration",), laender=("rp",), sorts=("university",)),
    ),
    ("wohnen nrw uni", kinds.Search(("wohnen",), laender=("nw",), sorts=("university",))),
    ("Uni Mobilität", kinds.Search(("mobilitat",), sorts=("university",))),
    ("Uni Reallabore", kinds.Search(themes=("reallabore",), sorts=("university",))),
    ("Mobilität Uni Hamburg", kinds.Search(("mobilitat",), laender=("hh",))),
    ("jugend verein sachsen", kinds.Search(("jugend", "verein"), laender=("sn",))),
    ("war 2020 eine uni dabei", kinds.NotUnderstood()),
    ("Helmholtz-Institute dabei?", kinds.AllOrganisations(("research",))),
]
SUBJECTS: list[tuple[str, Question]] = [
    ("Projekte mit Genossenschaften", kinds.Search(("genossenschaften",))),
    ("Projekte zu Schulen", kinds.Search(("schulen",))),
    # Some deal with them, none took part, or somebody tells of theirs
    ("Genossenschaft", kinds.Search(("genossenschaft",))),
    ("Bistum", kinds.Search(("bistum",))),
    ("Sparkasse weg", kinds.Search(("sparkasse",))),
    # Cooperatives are what some deal with, and no municipal works took part
    ("Projekte mit Genossenschaft oder Sparkasse", kinds.Search(("genossenschaft", "sparkasse"), either=True)),
    ("Projekte mit Sparkassen oder Stadtwerken", kinds.Search(("sparkassen", "stadtwerken"), either=True)),
    ("Welche Projekte zu Schulen haben Hochschulen als Partner?", kinds.Search(("schulen",), sorts=("university",))),
    ("Gibt es Projekte in Kirchen?", kinds.Search(towns=("kirchen",))),
    ("Haben Jugendliche mitgemacht?", kinds.Search(("jugendliche",))),
    ("Waren Landwirte dabei?", kinds.Search(("landwirte",))),
]
PLAIN: list[tuple[str, Question]] = [
    ("Welche Partner waren an den Projekten in Hessen beteiligt?", kinds.Search(laender=("he",), facts=("partners",))),
    ("Wer waren alle Koordinatoren im Thema Daten?", kinds.Search(themes=("daten",), facts=("coordinator",))),
    (
        "Wann endeten die Projekte mit Hochschulen in Hessen?",
        kinds.Search(laender=("he",), sorts=("university",), facts=("when",)),
    ),
    ("Did Heidelberg play a role?", kinds.Search(towns=("heidelberg",), facts=("partners",))),
    ("Hat Freiburg eine Rolle gespielt?", kinds.Search(towns=("freiburg",), facts=("partners",))),
    ("What was Herten's role?", kinds.Search(places=("herten",), facts=("partners",))),
    ("What part did the TU Dortmund play?", kinds.Search(organisations=("tu-dortmund",))),
    ("Welche Rolle spielt das ILS?", kinds.Search(organisations=("ils",))),
    ("Welche Partner hatte Cottbus?", kinds.Search(places=("cottbus",), facts=("partners",))),
]
NONE: list[str] = [
    "Projekte für Vereine",
    "Which project helps companies?",
    "Gibt es Verbünde in der Stadt Essen?",
    "Wer sind die Partner von KIF?",
    "Ich habe an der Uni studiert.",
    # Other matters that organisations take part in
    "Welche Städte haben beim Eurovision mitgemacht?",
    "Which clubs took part in the Bundesliga?",
    "Welche Landkreise machen beim Stadtradeln mit?",
    "Which companies were involved in the scandal?",
    # Somebody's own affairs
    "Welche Firma baut mir ein Haus?",
    "Welche Uni soll ich wählen?",
    "Welcher Partner passt zu mir?",
    "Ich suche einen Partner.",
    "Ich suche eine Hochschule als Partner.",
    "Wie viele Partner hattest du schon?",
    "Welche Verwaltung ist für mein Auto zuständig?",
    "Welches Amt ist für mich zuständig?",
    "Wir sind eine kleine Genossenschaft und möchten Partner werden",
    "Ich komme aus Österreich, welche Partner gab es?",
    "Waren Ausländer beteiligt?",
    # Who did not
    "Welche Hochschule war nicht beteiligt?",
    "Which universities did not take part?",
    "Which universities never took part?",
    "Welche Hochschulen haben nichts koordiniert?",
    "Which universities led no project?",
    # What a list of organisations cannot be narrowed by
    "Waren 2017 auch Vereine beteiligt?",
    "Welche Hochschulen waren vor 2018 beteiligt?",
    "Welche Hochschule war an den wenigsten Projekten beteiligt?",
    "Welche Hochschule war am längsten beteiligt?",
    "Welche Projekte mit Hochschulen liefen am längsten?",
    "Projekte mit mindestens drei Hochschulen",
]
MIXED: list[str] = [
    "Projekte mit Hochschulen statt Unternehmen",
    "Projects led by universities, but without companies",
    "Hochschule als Koordinator und Landkreis als Partner",
    "Projekte mit einer Hochschule als Koordinator und einem Landkreis als Partner",
    "Projects led by a university with a district as partner",
    "Which universities were partners and which coordinated?",
    "Welche Kommunen arbeiten mit Hochschulen zusammen?",
    "Welche Partner außer Kirchen und Hochschulen gab es?",
]


@pytest.mark.parametrize(("text", "question"), LISTED, ids=[text for text, _ in LISTED])
def test_kinds_that_are_asked_for_are_listed(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(("text", "question"), FILTERED, ids=[text for text, _ in FILTERED])
def test_verbuende_are_found_by_the_kinds_of_their_partners(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(("text", "question"), SUBJECTS, ids=[text for text, _ in SUBJECTS])
def test_what_only_names_tell_is_a_subject_where_no_partners_are_asked_for(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize("text", NONE)
def test_a_subject_a_place_and_a_statement_ask_for_no_kind(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert not isinstance(question, kinds.AllOrganisations)
    assert not getattr(question, "sorts", ())


@pytest.mark.parametrize("text", MIXED)
def test_two_roles_are_not_mixed_up(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.NotUnderstood()


@pytest.mark.parametrize(("text", "question"), PLAIN, ids=[text for text, _ in PLAIN])
def test_partners_of_any_kind_are_told_and_narrow_no_search(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question", "heard"),
    [
        ("Were small businesses among the partners?", kinds.AllOrganisations(("company",)), "small"),
        ("Which regional associations took part?", kinds.AllOrganisations(("association",)), "regional"),
        ("Sind mittelständische Unternehmen dabei?", kinds.AllOrganisations(("company",)), "mittelständische"),
        ("Waren junge Firmen in Sachsen dabei?", kinds.AllOrganisations(("company",), laender=("sn",)), "junge"),
        ("Waren hessische Hochschulen dabei?", kinds.AllOrganisations(("university",), laender=("he",)), ""),
        ("Waren Senioren und Vereine beteiligt?", kinds.Search(("senioren", "vereine")), ""),
        ("Were churches or faith groups partners?", kinds.AllOrganisations(words=("churches",)), "faith groups"),
        ("Waren Schulen oder Jugendliche beteiligt?", kinds.Search(("schulen", "jugendliche"), either=True), ""),
        ("Waren Handwerkskammern dabei?", kinds.AllOrganisations(words=("kammern",)), "Handwerkskammern"),
    ],
)
def test_what_is_said_of_organisations_is_not_known(
    understander: Understander, text: str, question: Question, heard: str
) -> None:
    understood = understander.understand(text)
    assert understood.question == question
    assert [note.heard for note in understood.notes if note.kind == "qualified"] == ([heard] if heard else [])


@pytest.mark.parametrize(
    "text",
    [
        "how many partners did KIF have and how many of them were districts?",
        "Wie viele Partner hatte KIF und wie viele davon waren Landkreise?",
    ],
)
def test_all_partners_are_told_where_some_of_them_are_asked_for_as_well(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Facts(("kif",), ("partners",))


@pytest.mark.parametrize(
    ("text", "question", "heard"),
    [
        ("Verbünde mit einer Fachhochschule", kinds.Search(sorts=("university",)), "Fachhochschule"),
        (
            "Innenentwicklung mit einer Fachhochschule als Partner",
            kinds.Search(themes=("innenentwicklung",), sorts=("university",)),
            "Fachhochschule",
        ),
        ("Reallabore mit einer Hochschule", kinds.Search(themes=("reallabore",), sorts=("university",)), None),
        (
            "Reallabore ohne Hochschule",
            kinds.Search(themes=("reallabore",), without=kinds.Without(sorts=("university",))),
            None,
        ),
        (
            "Innenentwicklung in Hessen mit einer Hochschule",
            kinds.Search(themes=("innenentwicklung",), laender=("he",), sorts=("university",)),
            None,
        ),
        ("Innenentwicklung mit der Feuerwehr", kinds.Search(("feuerwehr",), themes=("innenentwicklung",)), None),
        ("Innenentwicklung ohne Partner", kinds.Members(("innenentwicklung",)), "Partner"),
        ("Innenentwicklung mit neuen Instrumenten", kinds.AboutTheme(("innenentwicklung",)), None),
        ("Verbünde ohne Fachhochschule", kinds.Search(without=kinds.Without(sorts=("university",))), None),
    ],
)
def test_what_stands_behind_a_theme_narrows_it_or_is_said_not_to(
    understander: Understander, text: str, question: Question, heard: str | None
) -> None:
    understood = understander.understand(text)
    assert understood.question == question
    assert [note.heard for note in understood.notes if note.kind == "together"] == ([heard] if heard else [])


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("Verbünde unter Leitung eines Landkreises", "district"),
        ("Verbünde unter Leitung eines Vereins", "association"),
        ("Projekte unter Koordination eines Instituts", "research"),
        ("Verbünde unter Federführung einer Stadt", "municipality"),
    ],
)
def test_who_led_them_is_no_bound(understander: Understander, text: str, sort: OrganisationKind) -> None:
    assert understander.understand(text).question == kinds.Search(sorts=(sort,), leading=True)


@pytest.mark.parametrize(
    ("text", "heard"), [("Projekte mit dem ILS oder einer Uni", ["Uni"]), ("Projekte mit dem ILS", [])]
)
def test_a_kind_that_would_do_as_well_is_said_to_narrow_nothing(
    understander: Understander, text: str, heard: list[str]
) -> None:
    notes = understander.understand(text).notes
    assert [note.heard for note in notes if note.kind == "everywhere"] == heard


@pytest.mark.parametrize(
    ("text", "sorts"),
    [
        ("Datenprojekte mit Uni, die nicht in NRW sind", ("university",)),
        ("Nur Daten-Projekte mit einer Hochschule, die nicht in NRW sind", ("university",)),
        ("data projects with a university that are not in NRW", ("university",)),
        ("Infrastrukturprojekte mit Landkreis, die nicht in NRW sind", ("district",)),
        # A subject, and no partner
        ("Innenentwicklungsprojekte für Vereine, die nicht in NRW sind", ()),
    ],
)
def test_the_projects_of_a_theme_are_narrowed_like_any_before_a_relative_clause(
    understander: Understander, text: str, sorts: tuple[OrganisationKind, ...]
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert (question.sorts, question.without) == (sorts, kinds.Without(laender=("nw",)))
    assert question.themes


def test_the_data_verbuende_are_those_of_the_theme(understander: Understander) -> None:
    question = understander.understand("Welche Daten-Verbünde hatten eine Hochschule als Partner?").question
    assert question == kinds.Search(themes=("daten",), sorts=("university",))


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Who led the project in the city of Essen?", kinds.Search(places=("essen",), facts=("coordinator",))),
        ("Who worked with the town of Zwickau?", kinds.Search(places=("zwickau",), facts=("partners",))),
        ("Which university worked with the city of Essen?", kinds.Search(places=("essen",), sorts=("university",))),
        (
            "Which of the towns of Wangerland took part?",
            kinds.Search(places=("wangerland",), sorts=("municipality",)),
        ),
    ],
)
def test_the_town_of_a_name_is_no_kind_that_is_looked_for(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question
