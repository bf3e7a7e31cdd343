# Searches.

search-found =
    <b>{ $count ->
        [one] 1 Verbund
       *[other] { $count } Verbünde
    }</b> · { $filters }{ $pages ->
        [1] {""}
       *[other] {" "}({ $page }/{ $pages })
    }
search-loosely =
    Am nächsten { $count ->
        [one] kommt dem <b>dieser Verbund</b>
       *[other] kommen dem <b>diese { $count } Verbünde</b>
    } · { $filters }{ $pages ->
        [1] {""}
       *[other] {" "}({ $page }/{ $pages })
    }
search-partly =
    Nicht alles davon, aber einen Teil { $count ->
        [one] behandelt <b>1 Verbund</b>
       *[other] behandeln <b>{ $count } Verbünde</b>
    } · { $filters }{ $pages ->
        [1] {""}
       *[other] {" "}({ $page }/{ $pages })
    }
search-near =
    So steht es in keiner Beschreibung; am nächsten { $count ->
        [one] kommt dem <b>dieser Verbund</b>
       *[other] kommen dem <b>diese { $count } Verbünde</b>
    } · { $filters }{ $pages ->
        [1] {""}
       *[other] {" "}({ $page }/{ $pages })
    }
search-near-besides =
    { $count ->
        [one] Nahe kommt dem außerdem 1 Verbund, dessen Beschreibung es so nicht sagt:
       *[other] Nahe kommen dem außerdem { $count } Verbünde, deren Beschreibungen es so nicht sagen:
    }
search-like =
    { $count ->
        [one] Das klingt am ehesten nach <b>diesem Verbund</b>:
       *[other] Das klingt am ehesten nach <b>dem ersten dieser { $count } Verbünde</b>{ $pages ->
            [1] :
           *[other] {" "}({ $page }/{ $pages }):
        }
    }
facts-on-cards = Mehr dazu steht auf den Karten: einfach einen Verbund antippen.
search-unmet = Zu „{ $words }“ habe ich nichts gefunden, zum Übrigen dies:
search-none-jointly = Zu allem zugleich passt, soweit bekannt, kein Verbund: <b>{ $filters }</b>
search-nothing = Dazu habe ich keinen Verbund gefunden: <b>{ $filters }</b>
no-verbund-in-laender = Kein Verbund ist { $where } belegt.
no-verbund-in-towns =
    { $count ->
        [one] { $names } ist bei keinem Verbund als Ort belegt.
       *[other] { $names } sind bei keinem Verbund als Orte belegt.
    }
seated-there =
    { $count ->
        [0] Beteiligte mit Sitz dort ({ $land }) sind nicht belegt.
       *[other] Beteiligt mit Sitz dort ({ $land }): { $names }
    }
town-organisation = { $name } – beteiligt an { $names }
off-map = Im selben Land, ohne Punkt auf meiner Karte und vielleicht näher als alles Übrige:
near-somewhere = { $name } – { $places }
nearest-far = In der Nähe habe ich keinen gefunden.
nearest =
    Am nächsten { $count ->
        [one] liegt
       *[other] liegen
    }{ $filtered ->
        [yes] , passend zu <b>{ $filters }</b>
       *[no] {""}
    } (Luftlinie { $start ->
        [land] vom nächsten Ort dort
       *[town] von Mitte zu Mitte
    }):
nearest-besides =
    Außerdem am nächsten { $count ->
        [one] liegt
       *[other] liegen
    }{ $filtered ->
        [yes] , passend zu <b>{ $filters }</b>
       *[no] {""}
    } (Luftlinie { $start ->
        [land] vom nächsten Ort dort
       *[town] von Mitte zu Mitte
    }):
near-unknown = Was in der Nähe liegt, weiß ich nicht.
near-in-town = { $names } – { $place } (dieselbe Stadt)
near-here = { $names } – { $place } (rund { $kilometres } km)
near-there = { $names } – { $place } (rund { $kilometres } km von { $start })
search-disputed =
    { $found ->
        [yes] Ob { $name } dort war, ist offen.
       *[no] Ob auch { $name } dort war, ist offen.
    } { $told }
nearest-district = Welche Gemeinden im Einzelnen zu einem Kreis gehören, weiß ich nicht.
search-wider = Weniger eng gesucht gibt es Verbünde: { $searches }.
search-wider-near = Am nächsten kommt dem vielleicht, was zu { $searches } zu finden ist.
search-phrases = Meinen Sie vielleicht { $searches }?
search-otherwise = Versuchen Sie ein anderes Wort, einen Ort oder ein Fokusthema.
search-themes = Vielleicht passt dieses Fokusthema:
search-in-theme = Davon ist im Text zum Fokusthema { $theme } die Rede.
search-help =
    <b>Wonach suchen Sie?</b>

    Schreiben Sie mir einfach ein Stichwort, einen Ort, ein Bundesland oder eine Einrichtung, auch mehreres zusammen. Oder tippen Sie auf ein Stichwort:
months = { $first } bis { $last }
span =
    { $edge ->
        [start] Beginn
        [end] Ende
       *[run] aktiv
    } { $bound ->
        [from] ab { $date }
        [to] bis { $date }
       *[in] { $date }
    }
length =
    Laufzeit{ $bound ->
        [over] {" "}über
        [under] {" "}unter
        [from] {" "}mindestens
        [to] {" "}höchstens
       *[exactly] {""}
    } { $unit ->
        [years] { $count ->
            [one] ein Jahr
           *[other] { $count } Jahre
        }
       *[months] { $count ->
            [one] ein Monat
           *[other] { $count } Monate
        }
    }
led-by = Koordination: { $name }
mere-partner = Partner, nicht Koordination: { $name }
may-have-led = Wer koordiniert hat, ist hier nicht belegt: { $names }.
sort-name =
    { $sort ->
        [university] Hochschulen
        [research] Forschungseinrichtungen
        [municipality] Städte und Gemeinden
        [district] Landkreise
        [association] Vereine
        [federation] Verbände
        [company] Unternehmen
        [authority] Behörden
        [foundation] Stiftungen
       *[other] sonstige Einrichtungen
    }
all-funding =
    { $known ->
        [0] Zu keinem der { $count } Verbünde ist belegt, wie viel Fördergeld er bekam.
       *[other] Zu <b>{ $known } der { $count } Verbünde</b> ist belegt, wie viel Fördergeld sie bekamen:
    }
funding-together = Zusammen sind diese Summen { $total }, im Durchschnitt dieser { $known } Verbünde { $mean }. Was alle Verbünde zusammen oder im Durchschnitt bekamen, ist nicht bekannt.
no-ranking = Zu allen anderen fand sich keine Summe. Welcher Verbund am meisten oder am wenigsten bekam, lässt sich daher nicht sagen.
organisations-counted =
    { $role ->
        [leading] { $count ->
            [0] Keine bekannte Koordination
            [one] 1 koordinierende Einrichtung
           *[other] { $count } koordinierende Einrichtungen
        }
       *[any] { $count ->
            [0] Keine namentlich bekannten Beteiligten
            [one] 1 bekannter Beteiligter
           *[other] { $count } bekannte Beteiligte
        }
    }
organisations-heading =
    <b>{ $counted }</b>{ $at ->
        [land] {" "}mit Sitz { $where }
        [verbund] {" "}bei { $where }
       *[any] {""}
    }{ $filtered ->
        [no] {""}
       *[yes] {" "}· { $sorts }
    }{ $pages ->
        [1] {""}
       *[other] {" "}({ $page }/{ $pages })
    }
organisation-note = * { $name }: { $note }
organisations-beside =
    { $group ->
        [nameless] Ohne Namen und Sitz belegt:
        [worked] Dort haben Verbünde gearbeitet; ob die Kommune selbst Partner war, ist nicht belegt:
        [seatless] Ohne belegten Sitz:
       *[elsewhere] Anderswo oder ohne belegten Sitz, aber an Verbünden beteiligt, die dort gearbeitet haben:
    }
country-name =
    { $country ->
        [at] Österreich
        [be] Belgien
        [ch] Schweiz
        [cz] Tschechien
        [dk] Dänemark
        [es] Spanien
        [fi] Finnland
        [fr] Frankreich
        [gb] Großbritannien
        [hu] Ungarn
        [ie] Irland
        [it] Italien
        [lu] Luxemburg
        [nl] Niederlande
        [no] Norwegen
        [pl] Polen
        [pt] Portugal
        [se] Schweden
        [tr] Türkei
        [us] USA
       *[any] Ausland
    }
seat-unknown = Sitz: nicht belegt
seat = Sitz: { $seat }
seat-not = Sitz: nicht { $seat }
in-all-of-them =
    { $count ->
        [2] bei beiden
       *[other] bei allen
    }
organisations-by-name = Ob jemand von dieser Art ist, weiß ich nur, wo es der Name sagt.
organisations-by-seat = Nicht von allen Beteiligten ist belegt, wo sie ihren Sitz haben.
organisations-named =
    { $role ->
        [leading] Nicht von jedem Verbund ist die Koordination bekannt.
       *[any] Aufgeführt ist, wer mit Namen bekannt ist; manche Partner sind nur als Gruppe genannt.
    }
button-role =
    { $role ->
        [leading] Nur Koordination
       *[any] Alle Beteiligten
    }
without-sort =
    { $role ->
        [leading] von anderen koordiniert, nicht: { $name }
       *[any] ohne bekannte { $name }
    }
took-part-of-sort = beteiligt: { $name }
counted-at-work = Gezählt sind Verbünde, die dort arbeiteten; ob es gerade dort um das Gesuchte ging, ist nicht gesagt.
tied-elsewhere = Bei { $name } ging es um „{ $words }“, soweit belegt, anderswo: { $places }
worked-besides = Der Verbund war auch hier tätig: { $places }
tied-there = Bei { $name } ging es um „{ $words }“, soweit belegt, hier: { $places }
untold-where =
    { $only ->
        [yes] Auch anderswo tätig; ob es gerade dort um das Gesuchte ging, ist nicht gesagt.
       *[no] { $count ->
            [one] { $names } war auch anderswo tätig; ob es dabei
           *[other] Auch anderswo tätig waren { $names }; ob es bei ihnen
        } gerade dort um das Gesuchte ging, ist nicht gesagt.
    }
seated-in =
    { $role ->
        [leading] Koordination mit Sitz in: { $land }
       *[any] Beteiligte mit Sitz in: { $land }
    }
amount =
    { $bound ->
        [from] mindestens
        [to] höchstens
       *[exactly] genau
    } { $of ->
        [partners] { $count ->
            [one] ein Beteiligter
           *[other] { $count } Beteiligte
        }
        [places] { $count ->
            [one] ein Ort oder Gebiet
           *[other] { $count } Orte und Gebiete
        }
        [themes] { $count ->
            [one] ein Fokusthema
           *[other] { $count } Fokusthemen
        }
        [verbuende] { $count ->
            [one] ein Verbund
           *[other] { $count } Verbünde
        }
       *[laender] { $count ->
            [one] ein Bundesland
           *[other] { $count } Bundesländer
        }
    }
words-left-out = Ausgelassen ist, wessen Angaben davon sprechen; bei anderen kann es am Rande dennoch vorkommen.
there-and-left-out = Dort tätig, aber auch am ausgelassenen Ort: { $names }.
elsewhere-left-out =
    Ausgelassen { $count ->
        [one] ist auch ein Verbund, der dort und zugleich anderswo tätig war.
       *[other] sind auch { $count } Verbünde, die dort und zugleich anderswo tätig waren.
    }
amount-euros =
    { $bound ->
        [over] Förderung über { $sum }
        [under] Förderung unter { $sum }
        [from] Förderung von mindestens { $sum }
        [to] Förderung von höchstens { $sum }
        [about] Förderung von etwa { $sum }
       *[exactly] Förderung von genau { $sum }
    }
amount-none =
    { $of ->
        [partners] ohne bekannte Beteiligte
        [places] ohne belegten Ort
        [themes] ohne Fokusthema
        [verbuende] ohne Verbund
       *[laender] in keinem Bundesland
    }
counted =
    { $of ->
        [partners] { $count ->
            [one] 1 Beteiligter
           *[other] { $count } Beteiligte
        }
        [places] { $count ->
            [one] 1 Ort oder Gebiet
           *[other] { $count } Orte und Gebiete
        }
        [themes] 1 Fokusthema
       *[laender] { $count ->
            [one] 1 Bundesland
           *[other] { $count } Bundesländer
        }
    }
counted-each =
    { $counts }. { $outcome ->
        [equal] Gleich viele.
        [open] Was vorn liegt, bleibt offen.
        [untold] {""}
        [more] Mehr: { $names }.
       *[most] Die meisten: { $names }.
    }
counted-by-followed = Mit denen, bei denen eine andere Quelle abweicht: { $counts }.
amount-basis =
    { $of ->
        [partners] Gezählt sind die namentlich bekannten Beteiligten mit der Koordination, soweit sie bekannt ist, jede Organisation einmal.
        [themes] Jeder Verbund gehört zu genau einem der Fokusthemen.
       *[places] Gezählt sind die belegten Orte und Gebiete, auch Kreise und Regionen.
    }
amounts-unknown =
    Bei { $count ->
        [one] einem weiteren Verbund
       *[other] { $count } weiteren Verbünden
    } sind nicht alle Beteiligten namentlich bekannt oder ist offen, wer koordiniert hat; ob die Zahl passt, bleibt offen: { $names }.
sums-of-whole = Eine Summe gilt für den ganzen Verbund; was davon wohin ging, ist nicht belegt.
without-sums =
    { $known ->
        [0] Zu keinem dieser { $of } Verbünde ist eine Fördersumme belegt.
       *[other] { $count ->
            [one] Zu einem von ihnen ist keine Fördersumme belegt.
           *[other] Zu { $count } dieser { $of } Verbünde ist keine Fördersumme belegt.
        }
    }
rounded-sum = { $name } ({ $sum })
sums-rounded = Nur gerundet belegt, daher bleibt es offen: { $names }.
sums-unknown =
    Zu { $count ->
        [one] einem weiteren Verbund
       *[other] { $count } weiteren Verbünden
    } ist keine Summe belegt; ob sie passt, bleibt offen.
spread =
    { $count ->
        [2] in mehreren Bundesländern
       *[other] in mindestens { $count } Bundesländern
    }
search-all = alle
documented =
    { $fact ->
        [link] mit belegter Website
        [coordinator] Koordination bekannt
        [partners] Partner bekannt
        [title] voller Titel bekannt
        [start] Beginn bekannt
        [end] Ende bekannt
        [money] Fördersumme bekannt
       *[when] Beginn und Ende bekannt
    }
lacking =
    { $fact ->
        [link] ohne belegte Website
        [coordinator] Koordination nicht belegt
        [partners] Partner nicht belegt
        [title] voller Titel nicht belegt
        [start] Beginn nicht belegt
        [end] Ende nicht belegt
        [money] Fördersumme nicht belegt
       *[when] Beginn oder Ende nicht belegt
    }
times-unknown =
    Bei { $count ->
        [one] einem weiteren Verbund
       *[other] { $count } weiteren Verbünden
    } ist die Laufzeit dafür nicht genau oder nicht einheitlich genug belegt:
times-differ =
    { $count ->
        [one] Bei einem weiteren Verbund
       *[other] Bei { $count } weiteren Verbünden
    } nennt eine einzelne Quelle andere Zeiten, die passen könnten (Knöpfe mit „?“).
# Why it stays open whether a Verbund ran at some time
open-unknown =
    { $edge ->
        [start] Beginn
       *[end] Ende
    } nicht belegt
open-dates =
    { $edge ->
        [start] Beginn
       *[end] Ende
    } { $dates }
open-end-from = Ende frühestens { $date }
sorts-unknown =
    Bei { $count ->
        [one] einem weiteren Verbund
       *[other] { $count } weiteren Verbünden
    } { $role ->
        [leading] ist die Koordination nicht bekannt
       *[any] sind nicht alle Beteiligten namentlich bekannt
    }, sodass offenbleibt, ob das zutrifft: { $names }.
seats-elsewhere =
    { $role ->
        [leading] Die Genannten koordinierten Verbünde
       *[any] Die Genannten waren an Verbünden beteiligt
    }, { $described ->
        [yes] deren Beschreibung das Gebiet nennt. Ihren Sitz können sie anderswo haben, und andere von dort können fehlen.
       *[no] die dort gearbeitet haben. Ihren Sitz können sie anderswo haben.
    }
themes-on =
    { $all ->
        [no] Ganz trifft es keines, am ehesten passt zu „{ $words }“ das Fokusthema { $theme }.
       *[yes] { $others ->
            [0] Um „{ $words }“ geht es im Fokusthema { $theme }.
           *[other] Um „{ $words }“ geht es am häufigsten im Fokusthema { $theme }.
        }
    }
reason-sampled = in Beispielfragen dazu: { $words }
reason-told =
    { $count ->
        [one] Stichwort
       *[other] Stichworte
    }: { $words }
reason-typed =
    { $count ->
        [one] Suchwort
       *[other] Suchwörter
    }: { $words }
reason-places = 📍 { $places }
reason-time = 🗓️ { $period }
organisations-most =
    Am häufigsten davon: { $names } ({ $number ->
        [one] {""}
       *[other] je{" "}
    }{ $count } Verbünde).
