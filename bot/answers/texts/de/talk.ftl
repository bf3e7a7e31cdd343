# The beginning, the end, and what the bot says about itself.

welcome-heading = <b>Guten Tag!</b>
welcome =
    Ich beantworte Fragen zur Fördermaßnahme „{ $programme }“: <b>{ $themes } Fokusthemen</b>, <b>{ $verbuende } Verbünde</b>.
greeting = <b>Guten Tag!</b> Schön, dass Sie da sind.
thanks = Gern geschehen! Haben Sie noch eine Frage?
goodbye = Auf Wiedersehen – bis zum nächsten Mal!

examples = Fragen Sie mich zum Beispiel:
example-theme-of = In welchem Fokusthema ist { $name }?
example-subject = Welche Verbünde befassen sich mit { $subject }?
example-land = Was gibt es in { $land }?
example-members = Welche Verbünde gehören zum Thema „{ $theme }“?
example-about = Worum ging es bei { $name }?
example-facts = Wer koordinierte { $name }, und wann lief das?
example-same = Sind { $name } und { $other } im selben Thema?
example-count = Wie viele Verbünde gibt es?

help =
    <b>Das können Sie mich fragen</b>

    Zu welchem Fokusthema ein Verbund gehört, welche Verbünde ein Thema hat, worum es ging, wo, wann und mit wem – oder wer sich mit Ihrem Anliegen befasst hat. Ganze Sätze gehen, einzelne Wörter auch.
help-more = Kleine Tippfehler machen nichts. Ich antworte auf Deutsch oder Englisch, je nachdem, wie Sie fragen.

privacy =
    <b>Datenschutz</b>

    Ich speichere nichts über Sie.

    • Keine Datenbank, kein Profil
    • { $log ->
        [on] Wenn ich eine Frage nicht verstehe, halte ich ihre Wörter fest, damit ich sie später verstehe: in Kleinbuchstaben, ohne Adressen und lange Zahlen, ohne jeden Hinweis auf Sie. Sonst gibt es kein Protokoll dessen, was Sie schreiben
       *[off] Kein Protokoll dessen, was Sie schreiben
    }
    • Beim nächsten Satz weiß ich nicht mehr, was Sie vorher gefragt haben

    Nur damit ich eine Antwort berichtigen kann, wenn Sie Ihre Frage nachträglich ändern, merke ich mir kurz im Arbeitsspeicher, welche Antwort zu welcher Nachricht gehört. Ebenso zähle ich dort, wie viel in einem Chat gerade gefragt wird, damit alle an die Reihe kommen. Nach einem Neustart ist auch das vergessen.

    Telegram selbst verarbeitet Ihre Nachrichten nach seinen eigenen Regeln.
identity =
    <b>Ich bin ein Bot, kein Mensch.</b>

    Ich beantworte Fragen zur Fördermaßnahme „{ $programme }“, und zwar nur aus einer festen Sammlung von Angaben mit Quellen. Was darin fehlt, weiß ich nicht – und sage es dann auch.

    Ich arbeite mit Wortlisten, Beispielen und festen Regeln, nicht mit einem Sprachmodell wie ChatGPT. Wer mich programmiert hat, steht nicht in dieser Sammlung.

    Dies ist kein offizielles Angebot. Förderer der Maßnahme: { $funder }.

remark =
    { $on ->
        [accepted] Gut. Was möchten Sie noch wissen?
        [unhelpful] Das tut mir leid. Vielleicht hilft es, anders zu fragen: nach einem Verbund, einem Ort, einem Fokusthema oder mit einem Stichwort.
        [sources] Alles, was ich sage, stammt aus öffentlichen Quellen. Sie stehen auf den Karten der Verbünde und hier. Es geht um die ersten beiden Runden, 2016 bis 2020; was sich seither geändert hat, weiß ich meist nicht. Fehler sind möglich: Im Zweifel gilt die Quelle.
        [earlier] Was vorher gesagt wurde, behalte ich nicht. Fragen Sie bitte in einem ganzen Satz, oder nehmen Sie die Knöpfe.
        [person] Hier antwortet nur ein Programm. Es kann Sie mit niemandem verbinden und nichts weitergeben. Mehr zur Fördermaßnahme steht auf deren Website.
        [cost] Fragen kostet nichts.
        [language] Ich verstehe Deutsch und Englisch, sonst keine Sprache. Fragen Sie, wie Sie möchten: Ich antworte in der Sprache der Frage. – Just ask in English, and I answer in English.
        [pictures] Ich antworte nur mit Text: Fotos, Videos, Landkarten, Statistiken und Dateien habe ich nicht. Wo Verbünde tätig waren, zeige ich nach Bundesland.
        [size] Wie groß Orte sind, weiß ich nicht; danach auswählen kann ich nicht. Fragen Sie nach einem Ort, einem Bundesland oder mit einem Stichwort.
        [near] Wo Sie sind, weiß ich nicht. Schreiben Sie mir einen Ort oder ein Bundesland, dann sage ich, was dort war oder am nächsten liegt.
        [despair] Es tut mir sehr leid, dass es Ihnen so schlecht geht. Ich bin nur ein Programm und kann Ihnen dabei nicht helfen. Bitte sprechen Sie jetzt mit einem Menschen, dem Sie vertrauen. Im Notfall wählen Sie bitte die 112.
        [quoting] Das kann ich rechtlich nicht beurteilen. Nennen Sie am besten die öffentlichen Quellen, die auf der Karte jedes Verbunds stehen: Von dort stammen meine Angaben, und im Zweifel gilt die Quelle.
       *[elsewhere] Das weiß ich leider nicht: Ich kenne mich nur mit den Fokusthemen und Verbünden dieser Fördermaßnahme aus.
    }
remark-there = Welche Verbünde hier tätig waren, kann ich zeigen: { $where }.

# Questions back
ask =
    { $count ->
        [one] { $kind ->
            [verbuende] Meinen Sie den Verbund { $names }?
           *[other] Meinen Sie { $names }?
        }
       *[other] Was meinen Sie: { $names }?
    }
ask-or-search =
    { $count ->
        [one] { $kind ->
            [verbuende] Meinen Sie den Verbund { $names }
           *[other] Meinen Sie { $names }
        }, oder soll ich nach dem Stichwort suchen?
       *[other] Was meinen Sie: { $names }? Oder soll ich nach dem Stichwort suchen?
    }
ask-search = Soll ich danach suchen?
ask-perhaps = Meinen Sie vielleicht { $names }?
which-verbund = Um welchen Verbund geht es? Schreiben Sie mir den Namen, oder wählen Sie aus der Liste.
unknown-name = Diesen Namen kenne ich nicht.
unknown-place = Diesen Ort kenne ich nicht.
known-places = In meiner Liste stehen deutsche Städte und Gemeinden, dazu die { $count } Orte und Gebiete, in denen Verbünde tätig waren. Am einfachsten finden Sie diese nach Bundesland.

perhaps = Ganz sicher bin ich mir nicht. Vielleicht geht es um einen dieser Verbünde:

# Not understood
not-understood = <b>Das habe ich leider nicht verstanden.</b> Ich kenne mich nur mit den Fokusthemen und Verbünden dieser Fördermaßnahme aus.
not-understood-search = Soll ich nach einem Stichwort suchen?
not-text = Bilder, Sprachnachrichten und Dateien verstehe ich leider nicht. Schreiben Sie mir bitte.
unknown-command = Diesen Befehl kenne ich nicht. Unter /hilfe steht, was ich kann.
unknown-command-perhaps = Diesen Befehl kenne ich nicht. Meinen Sie vielleicht { $commands }?
old-button = Dieser Knopf führt nirgends mehr hin. Hier geht es weiter:
