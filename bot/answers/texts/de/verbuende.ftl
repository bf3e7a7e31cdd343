# Cards, single facts, themes and lists.

# Facts, as lines of a card or of an answer
fact-theme = <b>Fokusthema:</b> { $theme }
fact-where = 📍 <b>{ $land }:</b> { $places }
fact-places =
    Belegt sind <b>{ $count } Orte und Gebiete</b> in { $laender ->
        [one] einem Bundesland
       *[other] { $laender } Bundesländern
    }:
fact-when = 🗓️ <b>Laufzeit:</b> { $period }
fact-months =
    Das sind { $of ->
        [1] {""}
       *[other] je nach Quelle{" "}
    }{ $count ->
        [one] ein Monat
       *[other] { $months } Monate
    }.
fact-coordinator = 🏛️ <b>Koordination:</b> { $name }
fact-coordinator-with-note = 🏛️ <b>Koordination:</b> { $name } – { $note }
fact-everybody =
    🤝 <b>Partner</b> ({ $count } { $named ->
        [all] {""}
       *[some] namentlich bekannte{" "}
    }{ $count ->
        [one] Beteiligter
       *[other] Beteiligte
    }, Koordination { $coordinator ->
        [known] mitgezählt
       *[unknown] nicht belegt
    }):
fact-partners = 🤝 <b>Partner:</b>
fact-outcome = <b>Ergebnis:</b> { $text }
fact-title = <b>Titel:</b> { $title }
fact-money = 💶 <b>Förderung:</b> { $sum }
fact-of-all = 🏦 <b>{ $label }:</b> { $text }
fact-website = 🔗 <b>Website:</b> { $link }
fact-programme-page = 🔗 <b>Programmseite:</b> { $link }
fact-sources = <b>Quellen</b> ({ $count }):
fact-name =
    { $fact ->
        [where] Orte
        [when] Laufzeit
        [start] Beginn
        [end] Ende
        [coordinator] Koordination
        [partners] Partner
        [link] Website
        [outcome] Ergebnis
        [title] Titel
        [money] Fördersumme
        [contact] Kontakt
        [funder] Förderer
       *[sources] Quellen
    }
unknown-fact =
    { $fact ->
        [coordinator] Zu { $name } ist mir keine Verbundkoordination bekannt.
        [partners] Zu { $name } sind mir keine Partner bekannt.
        [link] Zu { $name } ist mir keine eigene Website bekannt.
        [title] Zu { $name } ist mir kein ausführlicher Titel bekannt.
        [money] Zu { $name } ist mir keine Fördersumme bekannt; vielleicht hilft die Programmseite weiter.
        [contact] Zu { $name } habe ich keine Kontaktdaten; die Programmseite hilft weiter.
       *[other] Dazu ist mir bei { $name } nichts bekannt.
    }

# Parts of organisations
coordinator-among-partners = { $name } (Koordination)
partner-with-role =
    { $name } ({ $role ->
        [associated] assoziiert
        [contracted] beauftragt
       *[initial] anfangs
    })
part =
    { $part ->
        [coordinator] Koordination
        [first] anfangs Koordination
        [associated] assoziierter Partner
        [contracted] beauftragt
        [initial] anfangs Partner
       *[partner] Partner
    }

# Which Verbund is in which theme
theme-line = Fokusthema: { $theme }
theme-of = { $name } gehört zum Fokusthema { $theme }.
theme-of-short = { $name } – { $theme }
theme-with-count =
    <b>{ $theme }</b> – { $count ->
        [one] 1 Verbund
       *[other] { $count } Verbünde
    }
is-in =
    { $to ->
        [denial] Doch
       *[question] Ja
    }, { $names } { $count ->
        [one] gehört
       *[other] gehören
    } zum Fokusthema { $theme }.
is-not-in =
    { $to ->
        [denial] Richtig, { $name } gehört nicht dazu, sondern zum Fokusthema { $theme }.
       *[question] Nein, { $name } gehört zu einem anderen Fokusthema: { $theme }.
    }
same-theme =
    { $to ->
        [denial] Doch
       *[question] Ja
    }, { $names } gehören { $count ->
        [2] beide
       *[other] alle
    } zum Fokusthema { $theme }.
not-same-theme =
    { $to ->
        [denial] Richtig
       *[question] Nein
    }, sie gehören { $count ->
        [2] zu verschiedenen Fokusthemen:
       *[other] nicht alle zum selben Fokusthema:
    }
different-themes =
    { $to ->
        [denial] Doch
       *[question] Ja
    }, sie gehören zu verschiedenen Fokusthemen:
partly-different-themes = Teilweise, sie gehören nicht alle zum selben Fokusthema:
not-different-themes =
    { $to ->
        [denial] Richtig
       *[question] Nein
    }, { $names } gehören { $count ->
        [2] beide
       *[other] alle
    } zum Fokusthema { $theme }.
all-of-them = Ja, alle:
not-all = Nein, nicht alle:
none-of-them = Nein, keiner davon:
denied-of =
    { $of ->
        [none] Richtig, keiner davon:
       *[some] Nur zum Teil:
    }
which-of =
    { $of ->
        [theme] Zu diesem Fokusthema { $so ->
            [none] gehört keiner davon:
            [all] gehören { $count ->
                [2] beide
               *[other] alle
            }:
           *[some] { $found ->
                [one] gehört
               *[other] gehören
            } nur { $names }:
        }
       *[place] Belegt ist das { $so ->
            [none] für keinen davon:
            [all] für { $count ->
                [2] beide
               *[other] alle
            }:
           *[some] nur für { $names }:
        }
    }
members =
    { $count ->
        [one] <b>1 Verbund</b> gehört
       *[other] <b>{ $count } Verbünde</b> gehören
    } zum Fokusthema { $theme }:
members-of-several = <b>{ $count } Verbünde</b> gehören zu diesen { $themes } Fokusthemen:
members-without =
    { $count ->
        [0] Jeder Verbund gehört zu einem dieser Fokusthemen: { $themes }.
        [one] <b>1 Verbund</b> gehört nicht zum Fokusthema { $themes }:
       *[other] <b>{ $count } Verbünde</b> gehören nicht zum Fokusthema { $themes }:
    }
members-of-theme =
    <b>{ $count ->
        [one] 1 Verbund
       *[other] { $count } Verbünde
    }:</b> { $names }
siblings =
    { $count ->
        [0] Außer { $names } gehört kein anderer Verbund zum Fokusthema { $theme }.
        [one] Außer { $names } gehört noch <b>1 Verbund</b> zum Fokusthema { $theme }:
       *[other] Außer { $names } gehören noch <b>{ $count } Verbünde</b> zum Fokusthema { $theme }:
    }

# Yes or no, asked of one Verbund
claim =
    { $holds ->
        [yes] <b>Ja.</b>
        [no] <b>Nein.</b>
       *[open] <b>Das bleibt offen:</b> Genau genug ist es nicht belegt.
    }
claim-documented =
    { $holds ->
        [yes] <b>Ja,</b>
       *[no] <b>Nein,</b>
    } belegt { $number ->
        [one] ist
       *[other] sind
    } { $told }.
claim-counted =
    { $told }{ $led ->
        [yes] , die Koordination mitgezählt
       *[no] {""}
    }
claim-time =
    { $holds ->
        [yes] <b>Ja,</b>
       *[no] <b>Nein,</b>
    } { $name } lief von { $start } bis { $end }.
claim-over =
    { $asked ->
        [running] Nein, das geförderte Vorhaben ist vorbei: Die
       *[over] Ja, die
    } Laufzeit von { $name } endete { $several ->
        [yes] je nach Quelle{" "}
       *[no] {""}
    }{ $end }.{ $asked ->
        [running] {" "}Was daraus entstand, kann weitergehen.
       *[over] {""}
    }
claim-end =
    { $known ->
        [month] im { $date }
       *[year] { $date }
    }
claim-foremost =
    { $holds ->
        [yes] <b>Ja.</b>
        [no] <b>Nein.</b>
        [documented] <b>Ja, mit Vorbehalt.</b>
        [denied] <b>Nein, soweit belegt.</b>
       *[open] <b>Das bleibt offen.</b>
    }
claim-end-unknown = Das bleibt offen: Wann die Laufzeit von { $name } endete, ist nicht belegt.

# At work there, or with them?
is-in-land = Ja, { $name } arbeitete im Bundesland { $land }: { $places }.
after-all = Doch: { $what } – { $said }.
rightly-denied = Richtig, das ist nicht belegt.
is-there = Ja, { $where } gehört zu den Orten von { $name }.
is-inside = Ja, im Gebiet { $where } arbeitete { $name } hier: { $places }.
is-around = Nein, für { $name } ist { $where } selbst nicht als Ort belegt, wohl aber das Gebiet darum: { $places }.
is-around-town = Nein, für { $name } ist die Stadt { $where } nicht als Ort belegt, wohl aber: { $places }.
is-not-there =
    { $kind ->
        [land] Nein, für { $name } ist kein Ort im Bundesland { $where } belegt.
       *[place] Nein, für { $name } ist { $where } nicht als Ort belegt.
    }
is-unnamed = Ob { $where } zu den Gemeinden von { $name } gehörte, ist offen: Nicht alle sind mit Namen belegt.
is-unnamed-town = Ob die Stadt { $where } zu den Gemeinden von { $name } gehörte, ist offen: Nicht alle sind mit Namen belegt. Als Ort belegt: { $places }.
unnamed-there = offen, nicht alle Gemeinden sind mit Namen belegt
is-not-itself-there =
    { $kind ->
        [land] Für { $name } ist zwar kein Ort im Bundesland { $where } belegt.
       *[place] Als Ort ist { $where } für { $name } zwar nicht belegt.
    }
is-disputed = Ob { $where } zu den Orten von { $name } gehört, ist offen: Die Quellen sind sich nicht einig.
disputed-there = offen, die Quellen sind sich nicht einig
is-not-abroad = Nein, für { $name } ist kein Ort außerhalb Deutschlands belegt.
took-part = Ja, an { $name } beteiligt: { $who } ({ $part }).
did-not-take-part = Nein, bei { $name } nicht als beteiligt belegt: { $who }.
part-in = An { $name } beteiligt: { $who } ({ $part }). Worum es dort ging:
led = Ja, Koordination von { $name }: { $who }.
part-open =
    Dass { $who } { $part ->
        [coordinator] { $name } koordinierte
       *[partner] Partner von { $name } war
    }, ist nicht belegt.
known-though =
    { $known ->
        [place] Zu den Orten gehört { $who } jedoch.
        [area] Zu den Orten gehört dort jedoch: { $told }.
       *[part] Beteiligt war { $who } jedoch ({ $told }).
    }
did-not-lead =
    Nein, { $name } wurde von anderer Stelle koordiniert. Beteiligt war: { $who } ({ $part }).
is-only-there =
    { $kind ->
        [land] Ja, für { $name } sind nur Orte im Bundesland { $where } belegt: { $places }.
       *[place] Ja, für { $name } ist außer { $where } kein anderer Ort belegt.
    }
is-elsewhere-too = Nein, nicht nur dort. Für { $name } ist auch belegt:
took-part-itself = Selbst beteiligt war: { $who } ({ $part }).
took-part-though = Unter den Beteiligten ist jedoch: { $who }.
took-part-somewhere = Beteiligt war auch, ohne belegtes Bundesland: { $who }.
took-part-alone = Ja, andere Beteiligte von { $name } sind nicht bekannt.
took-part-with-others = Nein, an { $name } waren noch andere beteiligt:
only-there = nur dort
also-there = auch { $places }
with-others = auch andere
with-nobody-else = sonst ist niemand bekannt
everywhere = Ja, für { $name } ist das alles belegt:
not-everywhere = Teilweise, für { $name } ist nur ein Teil davon belegt:
pairs =
    { $so ->
        [all] Ja, das ist alles belegt:
        [some] Nein, nur ein Teil davon ist belegt:
       *[none] Nein, nichts davon ist belegt:
    }
known-of = { $name }, soweit belegt:
nowhere = Nein, für { $name } ist nichts davon belegt:
there = als Ort belegt
not-there = nicht belegt
only-around = nur das Gebiet darum ({ $places })

# Lists
all-themes =
    „{ $programme }“ hat <b>{ $themes } Fokusthemen</b> mit zusammen { $verbuende } Verbünden.
all-verbuende =
    <b>{ $count } Verbünde</b> gehören zu „{ $programme }“, { $order ->
        [name] hier von A bis Z
       *[theme] hier nach Fokusthemen
    } ({ $page }/{ $pages }):
verbund-in-short = 📍 { $laender } · 🗓️ { $period }
verbund-with-laender = { $name } – { $laender }
at-a-glance = <b>Alle auf einen Blick</b>
at-a-glance-near = Nahe kommen dem: { $names }
all-laender = In <b>{ $count } Bundesländern</b> waren die { $verbuende } Verbünde tätig, manche in mehreren.
all-places =
    { $sort ->
        [municipality]
            { $count ->
                [0] Einzelne Städte oder Gemeinden sind nicht belegt{ $there }.
                [one] Belegt ist <b>1 Stadt oder Gemeinde</b>, in der Verbünde tätig waren{ $there }.
               *[other] Belegt sind <b>{ $count } Städte und Gemeinden</b>, in denen Verbünde tätig waren{ $there }.
            }
        [district]
            { $count ->
                [0] Einzelne Landkreise sind nicht belegt{ $there }.
                [one] Belegt ist <b>1 Landkreis</b>, in dem Verbünde tätig waren{ $there }.
               *[other] Belegt sind <b>{ $count } Landkreise</b>, in denen Verbünde tätig waren{ $there }.
            }
       *[any]
            { $count ->
                [0] Kein Ort ist belegt, an dem ein Verbund tätig war{ $there }.
                [one] Belegt ist <b>1 Ort oder Gebiet</b>, in dem Verbünde tätig waren{ $there }.
               *[other] Belegt sind <b>{ $count } Orte und Gebiete</b>, in denen Verbünde tätig waren{ $there }.
            }
    }
most-at = ⚖️ Die meisten ({ $count }): { $where }.
numbers-at = Zahlen in Klammern: So viele Verbünde waren dort.
one-at-each = ⚖️ Nirgends davon ist mehr als einer belegt.
laender-with-so-many =
    { $count ->
        [0] <b>Kein Bundesland</b> · { $asked }
        [one] <b>1 Bundesland</b> · { $asked }
       *[other] <b>{ $count } Bundesländer</b> · { $asked }
    }
places-with-so-many =
    { $sort ->
        [municipality] { $count ->
            [0] <b>Keine Stadt oder Gemeinde</b>
            [one] <b>1 Stadt oder Gemeinde</b>
           *[other] <b>{ $count } Städte und Gemeinden</b>
        }
        [district] { $count ->
            [0] <b>Kein Landkreis</b>
            [one] <b>1 Landkreis</b>
           *[other] <b>{ $count } Landkreise</b>
        }
       *[any] { $count ->
            [0] <b>Kein Ort oder Gebiet</b>
            [one] <b>1 Ort oder Gebiet</b>
           *[other] <b>{ $count } Orte und Gebiete</b>
        }
    } · { $asked }
land-with-names = <b>{ $land }</b> ({ $count }): { $names }
no-verbund-in =
    { $count ->
        [one] In <b>einem</b> ist kein Verbund belegt: { $names }.
       *[other] In <b>{ $count }</b> ist kein Verbund belegt: { $names }.
    }

# What comes of comparing Verbünde
verdict = ⚖️ { $text }
verdicts = ⚖️ <b>Im Vergleich</b>
verdict-as-documented = Soweit belegt, ohne { $names }: { $text }
verdict-followed = { $text } Eine andere Quelle nennt teils andere Zeiten.
verdict-open = Offen bleibt, { $what }.
verdict-same-theme =
    { $of ->
        [2] Beide
       *[other] Alle
    } gehören zum selben Fokusthema.
verdict-other-themes =
    Sie gehören { $of ->
        [2] zu verschiedenen Fokusthemen
       *[other] nicht alle zum selben Fokusthema
    }.
verdict-subjects =
    Damit hatten { $of ->
        [2] beide
       *[other] alle
    } zu tun: { $names }.
verdict-laender =
    { $count ->
        [0] { $of ->
            [2] Kein Bundesland ist für beide belegt.
           *[other] Kein Bundesland ist für alle belegt.
        }
        [one] Gemeinsames Bundesland: { $names }.
       *[other] Gemeinsame Bundesländer: { $names }.
    }
verdict-places =
    { $count ->
        [0] { $of ->
            [2] Kein Ort ist für beide belegt.
           *[other] Kein Ort ist für alle belegt.
        }
        [one] Gemeinsamer Ort: { $names }.
       *[other] Gemeinsame Orte: { $names }.
    }
verdict-organisations =
    { $count ->
        [0] Keine namentlich bekannte Organisation war bei { $of ->
            [2] beiden
           *[other] allen
        } dabei.
       *[other] Bei { $of ->
            [2] beiden
           *[other] allen
        } dabei: { $names }.
    }
verdict-some = { $what }: { $names }.
verdict-same-coordinator = Dieselbe Koordination: { $name }.
verdict-coordinator-note = { $name }: { $note }.
verdict-other-coordinators =
    { $of ->
        [2] Sie hatten verschiedene Koordinationen.
       *[other] Sie hatten nicht alle dieselbe Koordination.
    }
verdict-open-coordinator =
    ob { $of ->
        [2] beide
       *[other] alle
    } dieselbe Koordination hatten
verdict-longer =
    { $more ->
        [0] { $name } lief länger als { $other }{ $months ->
            [0] {""}
           *[other] {" "}({ $months } Monate)
        }.
        [one] { $name } lief einen Monat länger als { $other } ({ $months } statt { $less } Monate).
       *[other] { $name } lief { $more } Monate länger als { $other } ({ $months } statt { $less } Monate).
    }
verdict-longest =
    Am längsten: { $names }{ $months ->
        [0] {""}
       *[other] {" "}({ $months } Monate)
    }.
verdict-shortest =
    Am kürzesten: { $names }{ $months ->
        [0] {""}
       *[other] {" "}({ $months } Monate)
    }.
verdict-as-long =
    { $of ->
        [2] Beide
       *[other] Alle
    } liefen gleich lang ({ $months } Monate).
verdict-start =
    { $together ->
        [month] { $of ->
            [2] Beide
           *[other] Alle
        } begannen im selben Monat ({ $when }).
        [year] { $of ->
            [2] Beide
           *[other] Alle
        } begannen im selben Jahr{ $known ->
            [none] {" "}({ $when });
           *[other] :
        } { $order }.
        [order] Beginn: { $order }.
       *[apart] Sie begannen nicht { $of ->
            [2] {""}
           *[other] alle{" "}
        }im selben Jahr{ $known ->
            [none] ;
           *[other] :
        } { $order }.
    }
verdict-end =
    { $together ->
        [month] { $of ->
            [2] Beide
           *[other] Alle
        } endeten im selben Monat ({ $when }).
        [year] { $of ->
            [2] Beide
           *[other] Alle
        } endeten im selben Jahr{ $known ->
            [none] {" "}({ $when });
           *[other] :
        } { $order }.
        [order] Ende: { $order }.
       *[apart] Sie endeten nicht { $of ->
            [2] {""}
           *[other] alle{" "}
        }im selben Jahr{ $known ->
            [none] ;
           *[other] :
        } { $order }.
    }
verdict-order =
    { $known ->
        [both] { $of ->
            [2] erst { $first }, dann { $last }
           *[other] zuerst { $first }, zuletzt { $last }
        }
        [first] zuerst { $first }; welcher zuletzt, bleibt offen
        [last] zuletzt { $last }; welcher zuerst, bleibt offen
       *[none] welcher zuerst{ $of ->
            [2] {""}
           *[other] {" "}und welcher zuletzt
        }, bleibt offen
    }
verdict-together =
    Zugleich liefen { $of ->
        [2] beide
       *[other] alle
    } von { $start } bis { $end }.
verdict-together-once =
    Zeitweise liefen { $of ->
        [2] beide
       *[other] alle
    } zugleich.
verdict-apart =
    { $of ->
        [2] Sie liefen nie zugleich.
       *[other] Sie liefen nie alle zugleich.
    }
verdict-open-when =
    { $what ->
        [long] { $of ->
            [2] welcher länger lief
           *[other] welcher am längsten lief
        }
        [short] welcher am kürzesten lief
        [start] welcher zuerst begann
        [end] welcher zuerst endete
       *[together] ob { $of ->
            [2] beide
           *[other] alle
        } zugleich liefen
    }
verdict-count =
    { $known ->
        [all] { $number }
       *[some] mindestens { $number }
    }
verdict-how-many =
    { $outcome ->
        [both] { $of ->
            [2] Mehr { $what }: { $most }
           *[other] Am meisten { $what }: { $most }, am wenigsten: { $fewest }
        } ({ $counts }).
        [most] Am meisten { $what }: { $most }; wer am wenigsten hatte, bleibt offen ({ $counts }).
        [fewest] Am wenigsten { $what }: { $fewest }; wer am meisten hatte, bleibt offen ({ $counts }).
        [equal] Gleich viele { $what } ({ $counts }).
       *[open] Wer { $of ->
            [2] mehr oder weniger
           *[other] am meisten oder am wenigsten
        } hatte, bleibt offen; { $what }: { $counts }.
    }
verdict-counted =
    { $counted ->
        [partners] bekannte Beteiligte
        [laender] Bundesländer
       *[places] belegte Orte und Gebiete
    }
verdict-money =
    { $what ->
        [equal] { $of ->
            [2] Beide
           *[other] Alle
        } bekamen gleich viel Förderung
        [more] Mehr Förderung bekam { $names }
        [least] Die geringste Förderung: { $names }
       *[most] Die meiste Förderung: { $names }
    } ({ $sum }).
difference-money = Unterschied nach diesen Zahlen: { $sum }.
together-money = Zusammen: { $sum }.
together-partners = Zusammen: { $number } bekannte Beteiligte, alle nur einmal gezählt.
verdict-open-money =
    { $what ->
        [least] welcher am wenigsten Förderung bekam
       *[most] { $of ->
            [2] welcher mehr Förderung bekam
           *[other] welcher am meisten Förderung bekam
        }
    }

# Superlatives
superlative-most =
    Die meisten Verbünde { $count ->
        [one] hat das Fokusthema { $names }, nämlich <b>{ $size }</b>.
       *[other] haben die Fokusthemen { $names }, nämlich je <b>{ $size }</b>.
    }
superlative-moststarts =
    Die meisten Verbünde begannen { $count ->
        [one] { $years }, nämlich <b>{ $size }</b>.
       *[other] { $years }, nämlich je <b>{ $size }</b>.
    }
superlative-mostends =
    Die meisten Verbünde endeten { $count ->
        [one] { $years }, nämlich <b>{ $size }</b>.
       *[other] { $years }, nämlich je <b>{ $size }</b>.
    }
years-open =
    { $count ->
        [one] Bei 1 Verbund ist das Jahr nicht oder nicht eindeutig belegt: { $names }
       *[other] Bei { $count } Verbünden ist das Jahr nicht oder nicht eindeutig belegt: { $names }
    }
superlative-fewest =
    Die wenigsten Verbünde { $count ->
        [one] hat das Fokusthema { $names }, nämlich <b>{ $size }</b>.
       *[other] haben die Fokusthemen { $names }, nämlich je <b>{ $size }</b>.
    }
superlative-land =
    Die meisten Verbünde { $count ->
        [one] hat das Bundesland { $names }, nämlich <b>{ $size }</b>:
       *[other] haben die Bundesländer { $names }, nämlich je <b>{ $size }</b>:
    }
superlative-partners =
    Die meisten namentlich bekannten Beteiligten { $count ->
        [one] hat { $names }, nämlich <b>{ $size }</b>
       *[other] haben { $names }, nämlich je <b>{ $size }</b>
    } (die Koordination mitgezählt).
superlative-places =
    Die meisten belegten Orte und Gebiete { $count ->
        [one] hat { $names }, nämlich <b>{ $size }</b>.
       *[other] haben { $names }, nämlich je <b>{ $size }</b>.
    }
superlative-laender =
    Die meisten belegten Bundesländer { $count ->
        [one] hat { $names }, nämlich <b>{ $size }</b>:
       *[other] haben { $names }, nämlich je <b>{ $size }</b>:
    }
superlative-fewestpartners =
    Die wenigsten namentlich bekannten Beteiligten { $count ->
        [one] hat { $names }, nämlich <b>{ $size }</b>
       *[other] haben { $names }, nämlich je <b>{ $size }</b>
    } (die Koordination mitgezählt, soweit sie bekannt ist).
superlative-fewestplaces =
    Die wenigsten belegten Orte und Gebiete { $count ->
        [one] hat { $names }, nämlich <b>{ $size }</b>.
       *[other] haben { $names }, nämlich je <b>{ $size }</b>.
    }
superlative-meanpartners = Im Durchschnitt hatte ein Verbund <b>{ $mean }</b> namentlich bekannte Beteiligte (die Koordination mitgezählt, soweit sie bekannt ist), mindestens { $least } und höchstens { $most }.
superlative-meanplaces = Im Durchschnitt hatte ein Verbund <b>{ $mean }</b> belegte Orte und Gebiete, mindestens { $least } und höchstens { $most }.
superlative-meantime = Im Durchschnitt lief ein Verbund <b>{ $mean } Monate</b>, mindestens { $least } und höchstens { $most }.
superlative-meanofthemes = Im Durchschnitt hat ein Fokusthema <b>{ $mean }</b> Verbünde ({ $count } in { $themes } Fokusthemen), mindestens { $least } und höchstens { $most }.
superlative-north =
    Am weitesten nördlich { $count ->
        [one] arbeitete
       *[other] arbeiteten
    } { $names }: <b>{ $places }</b>.
superlative-south =
    Am weitesten südlich { $count ->
        [one] arbeitete
       *[other] arbeiteten
    } { $names }: <b>{ $places }</b>.
superlative-east =
    Am weitesten östlich { $count ->
        [one] arbeitete
       *[other] arbeiteten
    } { $names }: <b>{ $places }</b>.
superlative-west =
    Am weitesten westlich { $count ->
        [one] arbeitete
       *[other] arbeiteten
    } { $names }: <b>{ $places }</b>.
points-compared = Verglichen sind die Mittelpunkte der belegten Orte.
points-missing =
    Nicht verglichen { $count ->
        [one] ist ein Gebiet, das
       *[other] sind { $count } Gebiete und Orte, die
    } auf meiner Karte keinen Punkt { $count ->
        [one] hat
       *[other] haben
    }: { $names }.
no-size = Wie groß ein Verbund war, ist nirgends als solches belegt. Es kommt darauf an, woran man es misst:
unranked =
    <b>{ $filters }</b>: { $count ->
        [0] kein Verbund
        [one] 1 Verbund
       *[other] { $count } Verbünde
    }
no-best = Welcher Verbund besser, erfolgreicher oder wichtiger war als andere, kann ich nicht sagen: Eine Rangfolge ist nicht belegt. Vergleichen kann ich, was sich zählen lässt.
extreme-name =
    { $extreme ->
        [most] Thema mit den meisten Verbünden
        [fewest] Thema mit den wenigsten Verbünden
        [newest] letzter Beginn
        [oldest] erster Beginn
        [longest] längste Laufzeit
        [shortest] kürzeste Laufzeit
        [running] was noch läuft
        [land] Bundesland mit den meisten Verbünden
        [partners] meiste Beteiligte
        [places] meiste Orte
        [endedfirst] erstes Ende
        [endedlast] letztes Ende
        [laender] meiste Bundesländer
        [fewestpartners] wenigste Beteiligte
        [fewestplaces] wenigste Orte
        [largest] der größte
        [smallest] der kleinste
        [best] der beste
        [north] am weitesten nördlich
        [south] am weitesten südlich
        [east] am weitesten östlich
        [west] am weitesten westlich
        [meanpartners] Beteiligte im Durchschnitt
        [meanplaces] Orte im Durchschnitt
        [meanofthemes] Verbünde je Fokusthema im Durchschnitt
       *[meantime] Laufzeit im Durchschnitt
    }
button-most-partners = Meiste Beteiligte
button-most-places = Meiste Orte
button-most-laender = Meiste Länder
button-most-longest = Längste Laufzeit
button-most-shortest = Kürzeste Laufzeit
button-funding = Fördergeld
partners-not-all-known = Nicht alle Beteiligten sind namentlich bekannt bei: { $names }.
superlative-newest =
    Als { $count ->
        [one] letzter begann
       *[other] letzte begannen
    } { $names } (<b>{ $month }</b>).
superlative-oldest =
    Als { $count ->
        [one] erster begann
       *[other] erste begannen
    } { $names } (<b>{ $month }</b>).
superlative-endedfirst =
    Als { $count ->
        [one] erster endete
       *[other] erste endeten
    } { $names } (<b>{ $month }</b>).
superlative-endedlast =
    Als { $count ->
        [one] letzter endete
       *[other] letzte endeten
    } { $names } (<b>{ $month }</b>).
ranked = Gefragt ist Platz { $rank } ({ $what }). Der Reihe nach, soweit belegt; wer gleichauf liegt, teilt sich einen Platz:
ranked-fewer = Gefragt ist Platz { $rank } ({ $what }). So viele Plätze gibt es nicht, soweit belegt; wer gleichauf liegt, teilt sich einen:
ranked-months =
    { $months ->
        [one] 1 Monat
       *[other] { $months } Monate
    }
ranked-verbuende =
    { $count ->
        [one] 1 Verbund
       *[other] { $count } Verbünde
    }
superlative-documented = Soweit belegt: { $text }
superlative-longest =
    Am längsten { $count ->
        [one] lief
       *[other] liefen
    } { $names }: <b>{ $months } Monate</b>.
superlative-shortest =
    Am kürzesten { $count ->
        [one] lief
       *[other] liefen
    } { $names }: <b>{ $months } Monate</b>.
superlative-running = Kein Verbund ist als noch laufend belegt.
known-starts =
    Verglichen { $known ->
        [one] ist nur 1 von { $count } Verbünden, dessen
       *[other] sind die { $known } von { $count } Verbünden, deren
    } Anfangsmonat belegt ist.
known-end-months =
    Verglichen { $known ->
        [one] ist nur 1 von { $count } Verbünden, dessen
       *[other] sind die { $known } von { $count } Verbünden, deren
    } Endmonat belegt ist.
not-compared = Nicht mitgezählt: <b>{ $names }</b>
compared-among =
    { $count ->
        [one] Dazu gibt es 1 Verbund
       *[other] Verglichen sind { $count } Verbünde
    }: <b>{ $filters }</b>
nothing-to-compare = Dazu ist bei keinem von ihnen Genaues belegt.
known-run-times =
    Verglichen { $known ->
        [one] ist nur 1 von { $count } Verbünden, dessen
       *[other] sind die { $known } von { $count } Verbünden, deren
    } Anfangs- und Endmonat belegt sind.
otherwise-longest =
    Nach einer anderen Quelle lief { $name } { $months } Monate; am längsten { $count ->
        [one] wäre dann
       *[other] wären dann
    } { $names } mit { $second } Monaten.
otherwise-shortest =
    Nach einer anderen Quelle lief { $name } { $months } Monate; am kürzesten { $count ->
        [one] wäre dann
       *[other] wären dann
    } { $names } mit { $second } Monaten.
known-end-otherwise = { $month }; eine andere Quelle: { $others }
known-ends =
    { $known ->
        [one] Belegt ist das Ende von { $names } ({ $month }).
       *[other] Für <b>{ $known }</b> ist das Ende belegt; als { $count ->
            [one] letzter endete
           *[other] letzte endeten
        }{ $sure ->
            [no] , soweit genau belegt,
           *[yes] {""}
        } { $names } ({ $month }).
    }
inexact-ends = Davon nicht auf den Monat oder nicht einheitlich belegt:
unknown-ends =
    Für <b>{ $count ->
        [one] einen
       *[other] { $count }
    }</b> ist kein genaues Ende belegt:
times-open = Offen, weil nicht einheitlich oder nicht auf den Monat belegt:
programme-period = Die Fördermaßnahme selbst: { $period }.

# The programme
programme-sources = <b>Quellen:</b> { $links }
towns-source = <b>Orte ohne Verbund:</b> Auswahl aus { $source }, { $licence }
