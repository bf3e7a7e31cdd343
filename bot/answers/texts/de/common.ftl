# Small words, and the labels of buttons. Buttons: at most 17 characters where two stand beside each other.

and = { $first } und { $last }
or = { $first } oder { $last }
and-more = { $items } und { $count } weitere
in-land = in { $land }
not = nicht: { $what }
besides = außer { $names }
cut = Gekürzt: Hier ist die Nachricht voll. Die Karten zeigen mehr.

month = { $name } { $year }
month-name =
    { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    }
period-both = { $start } bis { $end }
period-from = ab { $start }; das Ende ist nicht belegt
period-seen = ab { $start }, mindestens bis { $seen }; das Ende ist nicht belegt
period-until = bis { $end }; der Beginn ist nicht belegt
euros =
    { $precision ->
        [about] rund { $figures } Euro
       *[exact] { $figures } Euro
    }

# What stands beside an answer: how the question was understood.
note-guessed = Ich habe „{ $heard }“ als { $name } verstanden.
note-instead = „{ $heard }“ steht so in keiner Beschreibung; am nächsten kommt dem, was zu „{ $name }“ zu finden ist.
note-unknown =
    { $what ->
        [place] Den Ort „{ $heard }“ kenne ich nicht.
        [theme] Ein Fokusthema „{ $heard }“ kenne ich nicht.
        [subject] Zu „{ $heard }“ habe ich nichts gefunden.
        [partner] Ich kenne keinen Verbund und keine beteiligte Einrichtung namens „{ $heard }“.
       *[verbund] Einen Verbund „{ $heard }“ kenne ich nicht.
    }
note-region =
    { $within ->
        [land] Was davon in die Gegend „{ $heard }“ gehört, weiß ich nicht: Hier geht es um das ganze Land ({ $land }).
       *[germany] Was in die Gegend „{ $heard }“ gehört, weiß ich nicht: Ich kenne nur Bundesländer, Kreise und Orte.
    }
note-namesake =
    { $others ->
        [many] Andere Orte namens „{ $town }“ sind bei keinem Verbund belegt.
       *[one] „{ $town }“ ist bei keinem Verbund als Ort belegt.
    }
note-otherwise = Ob mit „{ $heard }“ der mir bekannte Ort gemeint ist, weiß ich nicht; was hier steht, gilt für { $place }.
note-namesake-here = Was hier steht, gilt für { $place }.
note-from-there = Beteiligt war, was dort sitzt oder danach heißt: { $names }.
note-price = Was es kostet, ist nicht belegt, allenfalls die Förderung des Verbunds; ein Preis ist das nicht.
note-persons = Namen von Personen kenne ich nicht, nur die Einrichtungen.
note-size = Wie groß Orte sind, weiß ich nicht; danach kann ich nicht auswählen.
note-sized = Wie groß Orte sind, weiß ich nicht; hier ist, wessen Angaben von „{ $heard }“ sprechen.
note-distance = Ausgewählt ist hier nur nach der Entfernung, nicht nach „{ $heard }“.
note-home = Alle belegten Orte liegen in Deutschland.
note-abroad = Alle belegten Orte liegen in Deutschland, keiner in „{ $heard }“.
note-ordinary = „{ $heard }“ ist hier als gewöhnliches Wort gelesen. Wenn Sie den Verbund { $name } meinen: nur den Namen senden.
note-undecided = Ob das so ist, weiß ich nicht.
note-count =
    { $so ->
        [yes] Ja.
       *[no] Nein, die Zahl stimmt so nicht.
    }
note-share =
    { $sure ->
        [yes] Das entspricht
       *[no] Belegt ist das für
    } { $found } von { $count } Verbünden, { $sure ->
        [yes] rund
       *[no] also mindestens rund
    } { $percent } %.
note-all =
    { $whole ->
        [yes] { $count ->
            [1] Ja.
           *[other] Ja, alle { $count }.
        }
        [no] Nein, nicht alle: Belegt ist das für { $found ->
            [0] keinen der { $count } Verbünde
           *[other] { $found } von { $count } Verbünden
        }.
       *[open] Belegt ist das für { $found } von { $count } Verbünden.
    }
note-portion =
    { $so ->
        [yes] Ja: Belegt ist das für
        [no] Nein: Belegt ist das für
       *[open] Belegt ist das für
    } { $found ->
        [0] keinen der { $count } Verbünde
       *[other] { $found } von { $count } Verbünden
    }.
note-every-theme =
    { $so ->
        [yes] Ja, in jedem Fokusthema.
        [no] Nein, nicht in jedem Fokusthema: Nichts belegt ist für { $themes }.
       *[open] Nicht für jedes Fokusthema ist das belegt; offen ist es für { $themes }.
    }
note-untimely = { $heard } stimmt nicht: Belegt ist etwas anderes.
note-sole =
    { $sole ->
        [yes] Ja, belegt ist das nur für { $name }.
       *[no] Nein, belegt ist das nicht nur für { $name }.
    }
note-lies =
    { $lies ->
        [yes] Ja, im Bundesland { $land }.
        [no] Nein, im Bundesland { $land }.
        [which] Im Bundesland { $land }.
        [itself] Nein, { $heard } ist selbst ein Bundesland.
       *[open] Orte dieses Namens kann es mehrere geben; gemeint ist hier { $heard } im Bundesland { $land }.
    }
note-sits =
    { $sits ->
        [yes] Ja, Sitz: { $seat }.
        [no] Nein, Sitz: { $seat }.
        [which] Sitz: { $seat }.
        [open] Belegt ist nur „Sitz: { $seat }“, nicht der Ort.
       *[unknown] Wo der Sitz ist, ist nicht belegt.
    }
note-most =
    { $most ->
        [yes] Ja
        [no] Nein
       *[open] Gezählt
    }: { $name } hat { $found } von { $count } Verbünden.
note-more =
    { $told ->
        [yes] Ja, mehr hat { $name }.
        [no] Nein, mehr hat { $name }.
       *[equal] Nein, gleich viele.
    }
note-more-together =
    { $so ->
        [yes] Ja:
       *[no] Nein:
    } { $first }: { $found }; { $others }: { $count }, jeder Verbund nur einmal gezählt.
note-outermost-sum = { $text } Verglichen sind nur die belegten Summen.
note-first = Weiter als bis zum ersten Platz zähle ich nicht; genannt ist, wer ganz vorn liegt.
note-few = Eine Auswahl treffe ich nicht; hier sind alle.
note-day = Tage sind nicht belegt; verglichen sind die Monate.
note-compared-time =
    Zum Vergleich die Laufzeit von { $name }: { $told }{ $months ->
        [0] {""}
       *[other] {" "}({ $months } Monate)
    }.
note-compared-number = Zum Vergleich, { $name }: { $told }.
note-compared-open = Das bleibt offen: Für { $name } ist es nicht genau genug belegt.
note-surely =
    Genauer ist das nicht belegt; gesucht ist nur, was in jedem Fall passt.{ $of ->
        [number] {""}
       *[time] {" "}Wo Quellen für andere Verbünde verschiedene Zeiten nennen, zählt hier die Quelle, der ich folge.
    }
note-qualified = Auf wen „{ $heard }“ zutrifft, weiß ich nicht.
note-district = Landkreis { $heard }: Ich kenne nur die Stadt dieses Namens; was hier steht, gilt für sie.
note-town = Stadt { $heard }: Ich kenne nur den Landkreis dieses Namens; was hier steht, gilt für ihn.
note-itself = Ob die Kommune „{ $heard }“ selbst beteiligt war, ist nicht belegt.
note-seat = Belegt ist höchstens das Land, in dem jemand sitzt; wer in „{ $heard }“ sitzt, sagt nur der Name.
note-no-organisation = „{ $heard }“ ist bei keinem Verbund als beteiligt belegt.
note-stranger = Das Wort „{ $heard }“ ist bei { $name } nicht belegt.
note-no-participant = Bei { $name } ist nicht belegt, dass „{ $heard }“ beteiligt war.
note-part =
    { $of ->
        [time] Zur Laufzeit
        [place] Zum Ort
        [lead] Zur Koordination
       *[sum] Zur Förderung
    }: { $verdict }
note-places =
    { $so ->
        [yes] Ja, belegt bei
        [no] Nein, belegt bei
       *[open] Ein Ja oder Nein dazu habe ich nicht; belegt bei
    } { $name }: { $places }.
note-rest = Zum Übrigen habe ich kein Ja oder Nein; was belegt ist, steht hier.
note-figure =
    { $exact ->
        [yes] Zu „{ $heard }“ steht bei { $name }: { $quoted }
       *[no] Ob es genau die Zahl ist, die gefragt ist, weiß ich nicht. Zu „{ $heard }“ steht bei { $name }: { $quoted }
    }
note-tally =
    { $so ->
        [yes] Ja, bei { $name } steht: { $quoted }
        [no] Nein, bei { $name } steht: { $quoted }
       *[open] Ein Ja oder Nein dazu habe ich nicht. Bei { $name } steht: { $quoted }
    }
note-no-number = Eine eigene Angabe zur Zahl („{ $heard }“) habe ich nicht; belegt ist, was hier steht.
note-thing = Eine eigene Angabe zu „{ $heard }“ habe ich nicht; was hier steht, gilt für den ganzen Verbund.
note-led = Wer für „{ $heard }“ zuständig war, ist eigens nicht belegt; was hier steht, gilt für den ganzen Verbund.
note-together = Nach „{ $heard }“ kann ich hier nicht auswählen; genannt sind alle.
note-attended = Wer an „{ $heard }“ beteiligt war, ist nicht belegt; was hier steht, gilt für den ganzen Verbund.
note-told = Was zu „{ $heard }“ belegt ist, steht im Text; alle anderen Angaben gelten für den ganzen Verbund.
note-deals = Ja, das gehört zu den Stichworten von { $name }: { $heard }.
note-dealt = Doch, das gehört zu den Stichworten von { $name }: { $heard }.
note-rightly = Richtig, dazu („{ $heard }“) ist nichts belegt; was belegt ist, steht hier.
note-apart = Zwei Fragen auf einmal trenne ich nicht: Aufgeführt ist jedes davon an jedem der Orte. Fragen Sie am besten einzeln.
note-alike = Ähnlich ist am ehesten, was im selben Fokusthema liegt.
note-judged = Wie erfolgreich etwas war, beurteile ich nicht; belegt ist das Ergebnis, das hier steht.
note-near = Wo Sie sind, weiß ich nicht; gesucht ist überall.
note-everywhere = Nach „{ $heard }“ ist hier nicht ausgewählt.
note-earlier = Welches Thema vorher gemeint war, weiß ich nicht mehr; gesucht ist in allen.
note-unmet = Zu „{ $heard }“ habe ich nichts gefunden; gesucht ist nach dem Übrigen.
note-undocumented = Dazu („{ $heard }“) ist nichts belegt; was belegt ist, steht hier.
note-nameless = Nicht alle davon („{ $heard }“) sind mit Namen belegt.
note-unsaid = In der Beschreibung kommt das Wort „{ $heard }“ nicht vor; was belegt ist, steht hier.
note-untold = Als Thema davon ist „{ $heard }“ nicht belegt; was belegt ist, steht hier.
note-reason =
    { $heard ->
        [whether] Ob das so war und warum, dazu ist nichts belegt.
        [open] Ob das so war, weiß ich nicht, und zum Warum ist nichts belegt; was belegt ist, steht hier.
       *[other] Zum Warum ist nichts belegt.
    }
note-sum =
    { $known ->
        [yes] Für { $name } sind { $sum } belegt, nicht die Summe in der Frage.
       *[no] Wie viel Fördergeld { $name } bekam, ist nicht belegt.
    }
note-so =
    { $heard ->
        [yes] Ja.
        [after_all] Doch.
       *[no] Nein, das stimmt so nicht.
    }
note-distinct = Nein, das sind zwei verschiedene Verbünde.
note-neither = Ein Ja oder Nein dazu habe ich nicht; was belegt ist, steht hier.
note-mistaken = Nein, Geld von dort („{ $heard }“) ist nicht belegt.
note-presumed =
    { $kind ->
        [organisation] Bei { $name } ist nicht als beteiligt belegt: { $what }.
        [theme] { $name } gehört nicht zum Fokusthema { $what }.
        [land] Für { $name } ist kein Ort im Bundesland { $what } belegt.
       *[place] Für { $name } ist { $what } nicht als Ort belegt.
    }
note-not-led =
    { $sure ->
        [yes] { $name } wurde von anderer Stelle koordiniert, nicht von: { $who }.
       *[no] Als Koordination von { $name } ist nicht belegt: { $who }.
    }
note-presumed-there = Dort war: { $names }
note-left-out = Das war zu viel auf einmal. Weggelassen habe ich: { $names }

button-other-language = English
button-menu = Menü
button-back = ‹ Zurück
button-themes = Alle Themen
button-theme = Thema: { $theme }
button-verbuende = Alle Verbünde
button-laender = Bundesländer
button-places = Alle Orte
button-land = { $land } ({ $count })
button-organisations = Alle Beteiligten
button-search = Suche
button-search-for = Suche: { $words }
button-programme = Das Programm
button-help = Hilfe
button-privacy = Datenschutz
button-identity = Über diesen Bot
button-card = Mehr zu { $name }
button-website = Website ↗
button-programme-page = Programmseite ↗
button-page-before = ‹ Seite { $page }
button-page-after = Seite { $page } ›
button-order =
    { $order ->
        [name] Von A bis Z
       *[theme] Nach Themen
    }
