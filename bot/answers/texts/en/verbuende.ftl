# Cards, single facts, themes and lists.

# Facts, as lines of a card or of an answer
fact-theme = <b>Focus theme:</b> { $theme }
fact-where = 📍 <b>{ $land }:</b> { $places }
fact-places =
    <b>{ $count } places and areas</b> are documented, in { $laender ->
        [one] one Land (state)
       *[other] { $laender } Länder (states)
    }:
fact-when = 🗓️ <b>Period:</b> { $period }
fact-months =
    That is { $count ->
        [one] one month
       *[other] { $months } months
    }{ $of ->
        [1] {""}
       *[other] , depending on the source
    }.
fact-coordinator = 🏛️ <b>Coordinator:</b> { $name }
fact-coordinator-with-note = 🏛️ <b>Coordinator:</b> { $name } – { $note }
fact-everybody =
    🤝 <b>Partners</b> ({ $count } { $count ->
        [one] participant
       *[other] participants
    }{ $named ->
        [all] {""}
       *[some] {" "}known by name
    }, { $coordinator ->
        [known] including the coordinator
       *[unknown] coordinator not documented
    }):
fact-partners = 🤝 <b>Partners:</b>
fact-outcome = <b>Outcome:</b> { $text }
fact-title = <b>Title (in German):</b> { $title }
fact-money = 💶 <b>Funding:</b> { $sum }
fact-of-all = 🏦 <b>{ $label }:</b> { $text }
fact-website = 🔗 <b>Website:</b> { $link }
fact-programme-page = 🔗 <b>Programme page:</b> { $link }
fact-sources = <b>Sources</b> ({ $count }, with notes in German):
fact-name =
    { $fact ->
        [where] places
        [when] period
        [start] start
        [end] end
        [coordinator] coordinator
        [partners] partners
        [link] website
        [outcome] outcome
        [title] title
        [money] funding sum
        [contact] contact
        [funder] funder
       *[sources] sources
    }
unknown-fact =
    { $fact ->
        [coordinator] I know of no coordinator of { $name }.
        [partners] I know of no partners of { $name }.
        [link] I know of no website of { $name } itself.
        [title] I know of no full title of { $name }.
        [money] I do not know how much funding { $name } received; the page on it may help.
        [contact] I have no contact details of { $name }; the programme page may help.
       *[other] I know nothing about that for { $name }.
    }

# Parts of organisations
coordinator-among-partners = { $name } (coordinator)
partner-with-role =
    { $name } ({ $role ->
        [associated] associated
        [contracted] contracted
       *[initial] at first
    })
part =
    { $part ->
        [coordinator] coordinator
        [first] coordinator at first
        [associated] associated partner
        [contracted] contracted
        [initial] partner at first
       *[partner] partner
    }

# Which Verbund is in which theme
theme-line = Focus theme: { $theme }
theme-of = { $name } belongs to the focus theme { $theme }.
theme-of-short = { $name } – { $theme }
theme-with-count =
    <b>{ $theme }</b> – { $count ->
        [one] 1 Verbund
       *[other] { $count } Verbünde
    }
is-in =
    { $to ->
        [denial] On the contrary:
       *[question] Yes,
    } { $names } { $count ->
        [one] belongs
       *[other] belong
    } to the focus theme { $theme }.
is-not-in =
    { $to ->
        [denial] No, { $name } does not belong to it, but to the focus theme { $theme }.
       *[question] No, { $name } belongs to another focus theme: { $theme }.
    }
same-theme =
    { $to ->
        [denial] On the contrary:
       *[question] Yes,
    } { $names } { $count ->
        [2] both
       *[other] all
    } belong to the focus theme { $theme }.
not-same-theme =
    { $to ->
        [denial] That is right:
       *[question] No,
    } they { $count ->
        [2] belong to different focus themes:
       *[other] do not all belong to the same focus theme:
    }
different-themes =
    { $to ->
        [denial] On the contrary:
       *[question] Yes,
    } they belong to different focus themes:
partly-different-themes = Partly, they do not all belong to the same focus theme:
not-different-themes =
    { $to ->
        [denial] That is right:
       *[question] No,
    } { $names } { $count ->
        [2] both
       *[other] all
    } belong to the focus theme { $theme }.
all-of-them = Yes, all of them:
not-all = No, not all of them:
none-of-them = No, none of them:
denied-of =
    { $of ->
        [none] No, none of them:
       *[some] Only partly:
    }
which-of =
    { $of ->
        [theme] { $so ->
            [none] None of them belongs to this focus theme:
            [all] { $count ->
                [2] Both of them belong
               *[other] All of them belong
            } to this focus theme:
           *[some] Only { $names } { $found ->
                [one] belongs
               *[other] belong
            } to this focus theme:
        }
       *[place] That is documented for { $so ->
            [none] none of them:
            [all] { $count ->
                [2] both of them:
               *[other] all of them:
            }
           *[some] { $names } only:
        }
    }
members =
    { $count ->
        [one] <b>1 Verbund</b> belongs
       *[other] <b>{ $count } Verbünde</b> belong
    } to the focus theme { $theme }:
members-of-several = <b>{ $count } Verbünde</b> belong to these { $themes } focus themes:
members-without =
    { $count ->
        [0] Every Verbund belongs to one of these focus themes: { $themes }.
        [one] <b>1 Verbund</b> does not belong to the focus theme { $themes }:
       *[other] <b>{ $count } Verbünde</b> do not belong to the focus theme { $themes }:
    }
members-of-theme =
    <b>{ $count ->
        [one] 1 Verbund
       *[other] { $count } Verbünde
    }:</b> { $names }
siblings =
    { $count ->
        [0] No Verbund other than { $names } belongs to the focus theme { $theme }.
        [one] Besides { $names }, <b>1 Verbund</b> belongs to the focus theme { $theme }:
       *[other] Besides { $names }, <b>{ $count } Verbünde</b> belong to the focus theme { $theme }:
    }

# Yes or no, asked of one Verbund
claim =
    { $holds ->
        [yes] <b>Yes.</b>
        [no] <b>No.</b>
       *[open] <b>That stays open:</b> it is not documented precisely enough.
    }
claim-documented =
    { $holds ->
        [yes] <b>Yes,</b>
       *[no] <b>No,</b>
    } { $told } { $number ->
        [one] is
       *[other] are
    } documented.
claim-counted =
    { $told }{ $led ->
        [yes] , including the coordinator,
       *[no] {""}
    }
claim-time =
    { $holds ->
        [yes] <b>Yes,</b>
       *[no] <b>No,</b>
    } { $name } ran from { $start } to { $end }.
claim-over =
    { $asked ->
        [running] No, the funded project is over:
       *[over] Yes,
    } the run time of { $name } ended { $end }{ $several ->
        [yes] , depending on the source
       *[no] {""}
    }.{ $asked ->
        [running] {" "}What came of it may go on.
       *[over] {""}
    }
claim-end =
    { $known ->
        [month] in { $date }
       *[year] in { $date }
    }
claim-foremost =
    { $holds ->
        [yes] <b>Yes.</b>
        [no] <b>No.</b>
        [documented] <b>Yes, with a reservation.</b>
        [denied] <b>No, as far as is documented.</b>
       *[open] <b>That stays open.</b>
    }
claim-end-unknown = That stays open: when the run time of { $name } ended is not documented.

# At work there, or with them?
is-in-land = Yes, { $name } worked in the Land (state) of { $land }: { $places }.
after-all = On the contrary: { $what } – { $said }.
rightly-denied = Right, that is not documented.
is-there = Yes, { $where } is one of the places of { $name }.
is-inside = Yes, within { $where }, { $name } worked here: { $places }.
is-around = No, { $where } itself is not documented as a place of { $name }, but the area around it is: { $places }.
is-around-town = No, the town of { $where } is not documented as a place of { $name }, but this is: { $places }.
is-not-there =
    { $kind ->
        [land] No, no place in the Land (state) of { $where } is documented for { $name }.
       *[place] No, { $where } is not documented as a place of { $name }.
    }
is-unnamed = Whether { $where } was one of the municipalities of { $name } is open: not all of them are named.
is-unnamed-town = Whether the town of { $where } was one of the municipalities of { $name } is open: not all of them are named. Documented as a place: { $places }.
unnamed-there = open, not all municipalities are named
is-not-itself-there =
    { $kind ->
        [land] There is no place in the Land (state) of { $where } that is documented for { $name }.
       *[place] As a place of { $name }, { $where } is not documented.
    }
is-disputed = Whether { $where } is one of the places of { $name } is open: the sources disagree.
disputed-there = open, the sources disagree
is-not-abroad = No, no place outside Germany is documented for { $name }.
took-part = Yes, { $who } took part in { $name } ({ $part }).
did-not-take-part = No, { $who } is not among the known participants of { $name }.
part-in = { $who } took part in { $name } ({ $part }). What it was about:
part-open =
    That { $who } { $part ->
        [coordinator] coordinated { $name }
       *[partner] was a partner of { $name }
    } is not documented.
known-though =
    { $known ->
        [place] It is one of the places, though.
        [area] Among the places there, though: { $told }.
       *[part] { $who } took part, though ({ $told }).
    }
led = Yes, { $who } coordinated { $name }.
did-not-lead =
    No, { $name } was coordinated by somebody else. { $who } took part ({ $part }).
is-only-there =
    { $kind ->
        [land] Yes, all documented places of { $name } are in the Land (state) of { $where }: { $places }.
       *[place] Yes, no other place than { $where } is documented for { $name }.
    }
is-elsewhere-too = No, not only there. Also documented for { $name }:
took-part-itself = It took part itself: { $who } ({ $part }).
took-part-though = Among the participants, however: { $who }.
took-part-somewhere = Among the participants, without a documented Land (state): { $who }.
took-part-alone = Yes, no other participants of { $name } are known.
took-part-with-others = No, others took part in { $name }, too:
only-there = only there
also-there = also { $places }
with-others = others as well
with-nobody-else = nobody else is known
everywhere = Yes, all of this is documented for { $name }:
not-everywhere = Partly, only some of them are documented for { $name }:
pairs =
    { $so ->
        [all] Yes, all of it is documented:
        [some] No, only a part of it is documented:
       *[none] No, none of it is documented:
    }
known-of = { $name }, as far as documented:
nowhere = No, none of this is documented for { $name }:
there = documented as a place
not-there = not documented
only-around = only the area around it ({ $places })

# Lists
all-themes =
    “{ $programme }” has <b>{ $themes } focus themes</b> with { $verbuende } Verbünde (joint projects) in all.
all-verbuende =
    <b>{ $count } Verbünde</b> (joint projects) belong to “{ $programme }”, { $order ->
        [name] here from A to Z
       *[theme] here by focus theme
    } ({ $page }/{ $pages }):
verbund-in-short = 📍 { $laender } · 🗓️ { $period }
verbund-with-laender = { $name } – { $laender }
at-a-glance = <b>All at a glance</b>
at-a-glance-near = Coming near: { $names }
all-laender = The { $verbuende } Verbünde (joint projects) were at work in <b>{ $count } Länder (states)</b>, some of them in several.
all-places =
    { $sort ->
        [municipality]
            { $count ->
                [0] Single towns or municipalities are not documented{ $there }.
                [one] <b>1 town or municipality</b> is documented where Verbünde (joint projects) were at work{ $there }.
               *[other] <b>{ $count } towns and municipalities</b> are documented where Verbünde (joint projects) were at work{ $there }.
            }
        [district]
            { $count ->
                [0] Single districts are not documented{ $there }.
                [one] <b>1 district</b> is documented where Verbünde (joint projects) were at work{ $there }.
               *[other] <b>{ $count } districts</b> are documented where Verbünde (joint projects) were at work{ $there }.
            }
       *[any]
            { $count ->
                [0] No place is documented where a Verbund was at work{ $there }.
                [one] <b>1 place or area</b> is documented where Verbünde (joint projects) were at work{ $there }.
               *[other] <b>{ $count } places and areas</b> are documented where Verbünde (joint projects) were at work{ $there }.
            }
    }
most-at = ⚖️ Most ({ $count }): { $where }.
numbers-at = Numbers in brackets: how many Verbünde were there.
one-at-each = ⚖️ More than one is documented in none of them.
laender-with-so-many =
    { $count ->
        [0] <b>No Land</b> (state) · { $asked }
        [one] <b>1 Land</b> (state) · { $asked }
       *[other] <b>{ $count } Länder</b> (states) · { $asked }
    }
places-with-so-many =
    { $sort ->
        [municipality] { $count ->
            [0] <b>No town or municipality</b>
            [one] <b>1 town or municipality</b>
           *[other] <b>{ $count } towns and municipalities</b>
        }
        [district] { $count ->
            [0] <b>No district</b>
            [one] <b>1 district</b>
           *[other] <b>{ $count } districts</b>
        }
       *[any] { $count ->
            [0] <b>No place or area</b>
            [one] <b>1 place or area</b>
           *[other] <b>{ $count } places and areas</b>
        }
    } · { $asked }
land-with-names = <b>{ $land }</b> ({ $count }): { $names }
no-verbund-in =
    { $count ->
        [one] No Verbund is documented in <b>one</b>: { $names }.
       *[other] No Verbund is documented in <b>{ $count }</b>: { $names }.
    }

# What comes of comparing Verbünde
verdict = ⚖️ { $text }
verdicts = ⚖️ <b>Compared</b>
verdict-as-documented = As far as documented, without { $names }: { $text }
verdict-followed = { $text } Another source partly gives other times.
verdict-open = It is not known { $what }.
verdict-same-theme =
    { $of ->
        [2] Both
       *[other] All of them
    } belong to the same focus theme.
verdict-other-themes =
    { $of ->
        [2] They belong to different focus themes.
       *[other] They do not all belong to the same focus theme.
    }
verdict-subjects =
    { $of ->
        [2] Both
       *[other] All of them
    } dealt with: { $names }.
verdict-laender =
    { $count ->
        [0] No Land (state) is documented for { $of ->
            [2] both
           *[other] all of them
        }.
        [one] Land (state) in common: { $names }.
       *[other] Länder (states) in common: { $names }.
    }
verdict-places =
    { $count ->
        [0] No place is documented for { $of ->
            [2] both
           *[other] all of them
        }.
        [one] Place in common: { $names }.
       *[other] Places in common: { $names }.
    }
verdict-organisations =
    { $count ->
        [0] No organisation known by name took part in { $of ->
            [2] both
           *[other] all of them
        }.
       *[other] { $of ->
            [2] In both
           *[other] In all of them
        }: { $names }.
    }
verdict-some = { $what }: { $names }.
verdict-same-coordinator = The same coordinator: { $name }.
verdict-coordinator-note = { $name }: { $note }.
verdict-other-coordinators =
    { $of ->
        [2] Their coordinators were different.
       *[other] They did not all have the same coordinator.
    }
verdict-open-coordinator =
    whether { $of ->
        [2] both
       *[other] all of them
    } had the same coordinator
verdict-longer =
    { $more ->
        [0] { $name } ran longer than { $other }{ $months ->
            [0] {""}
           *[other] {" "}({ $months } months)
        }.
        [one] { $name } ran one month longer than { $other } ({ $months } months, not { $less }).
       *[other] { $name } ran { $more } months longer than { $other } ({ $months } months, not { $less }).
    }
verdict-longest =
    { $names } ran longest{ $months ->
        [0] {""}
       *[other] {" "}({ $months } months)
    }.
verdict-shortest =
    { $names } ran shortest{ $months ->
        [0] {""}
       *[other] {" "}({ $months } months)
    }.
verdict-as-long =
    { $of ->
        [2] Both
       *[other] All of them
    } ran equally long ({ $months } months).
verdict-start =
    { $together ->
        [month] { $of ->
            [2] Both
           *[other] All of them
        } began in the same month ({ $when }).
        [year] { $of ->
            [2] Both
           *[other] All of them
        } began in the same year{ $known ->
            [none] {" "}({ $when });
           *[other] :
        } { $order }.
        [order] Start: { $order }.
       *[apart] They did not { $of ->
            [2] {""}
           *[other] all{" "}
        }begin in the same year{ $known ->
            [none] ;
           *[other] :
        } { $order }.
    }
verdict-end =
    { $together ->
        [month] { $of ->
            [2] Both
           *[other] All of them
        } ended in the same month ({ $when }).
        [year] { $of ->
            [2] Both
           *[other] All of them
        } ended in the same year{ $known ->
            [none] {" "}({ $when });
           *[other] :
        } { $order }.
        [order] End: { $order }.
       *[apart] They did not { $of ->
            [2] {""}
           *[other] all{" "}
        }end in the same year{ $known ->
            [none] ;
           *[other] :
        } { $order }.
    }
verdict-order =
    { $known ->
        [both] { $of ->
            [2] first { $first }, then { $last }
           *[other] first { $first }, last { $last }
        }
        [first] first { $first }; which was last stays open
        [last] last { $last }; which was first stays open
       *[none] which was first{ $of ->
            [2] {""}
           *[other] {" "}and which was last
        } stays open
    }
verdict-together =
    { $of ->
        [2] Both
       *[other] All of them
    } were running from { $start } to { $end }.
verdict-together-once =
    For some time { $of ->
        [2] both
       *[other] all of them
    } ran in parallel.
verdict-apart =
    { $of ->
        [2] They never ran in parallel.
       *[other] They never all ran in parallel.
    }
verdict-open-when =
    { $what ->
        [long] { $of ->
            [2] which ran longer
           *[other] which ran longest
        }
        [short] which ran shortest
        [start] which began first
        [end] which ended first
       *[together] whether { $of ->
            [2] both
           *[other] all of them
        } were running at the same time
    }
verdict-count =
    { $known ->
        [all] { $number }
       *[some] at least { $number }
    }
verdict-how-many =
    { $outcome ->
        [both] { $of ->
            [2] More { $what }: { $most }
           *[other] Most { $what }: { $most }, fewest: { $fewest }
        } ({ $counts }).
        [most] Most { $what }: { $most }; which had fewest stays open ({ $counts }).
        [fewest] Fewest { $what }: { $fewest }; which had most stays open ({ $counts }).
        [equal] Equally many { $what } ({ $counts }).
       *[open] It is not known which had { $of ->
            [2] more or fewer
           *[other] most or fewest
        }; { $what }: { $counts }.
    }
verdict-counted =
    { $counted ->
        [partners] known participants
        [laender] Länder (states)
       *[places] documented places and areas
    }
verdict-money =
    { $what ->
        [equal] { $of ->
            [2] Both
           *[other] All of them
        } received the same amount of funding
        [more] { $names } received more funding
        [least] { $names } received the least funding
       *[most] { $names } received the most funding
    } ({ $sum }).
difference-money = Difference by these figures: { $sum }.
together-money = Together: { $sum }.
together-partners = Together: { $number } known participants, each counted once.
verdict-open-money =
    { $what ->
        [least] which received the least funding
       *[most] which received { $of ->
            [2] more
           *[other] the most
        } funding
    }

# Superlatives
superlative-most =
    The focus { $count ->
        [one] theme with the most Verbünde is { $names }, with <b>{ $size }</b>.
       *[other] themes with the most Verbünde are { $names }, with <b>{ $size }</b> each.
    }
superlative-moststarts =
    Most Verbünde began in { $count ->
        [one] { $years }, namely <b>{ $size }</b>.
       *[other] { $years }, namely <b>{ $size }</b> each.
    }
superlative-mostends =
    Most Verbünde ended in { $count ->
        [one] { $years }, namely <b>{ $size }</b>.
       *[other] { $years }, namely <b>{ $size }</b> each.
    }
years-open =
    { $count ->
        [one] For 1 Verbund the year is not documented, or not clearly: { $names }
       *[other] For { $count } Verbünde the year is not documented, or not clearly: { $names }
    }
superlative-fewest =
    The focus { $count ->
        [one] theme with the fewest Verbünde is { $names }, with <b>{ $size }</b>.
       *[other] themes with the fewest Verbünde are { $names }, with <b>{ $size }</b> each.
    }
superlative-land =
    The { $count ->
        [one] Land (state) with the most Verbünde is { $names }, with <b>{ $size }</b>:
       *[other] Länder (states) with the most Verbünde are { $names }, with <b>{ $size }</b> each:
    }
superlative-partners =
    The { $count ->
        [one] Verbund with the most participants known by name is { $names }, with <b>{ $size }</b>
       *[other] Verbünde with the most participants known by name are { $names }, with <b>{ $size }</b> each
    } (including the coordinator).
superlative-places =
    The { $count ->
        [one] Verbund with the most documented places and areas is { $names }, with <b>{ $size }</b>.
       *[other] Verbünde with the most documented places and areas are { $names }, with <b>{ $size }</b> each.
    }
superlative-laender =
    The { $count ->
        [one] Verbund documented in the most Länder (states) is { $names }, with <b>{ $size }</b>:
       *[other] Verbünde documented in the most Länder (states) are { $names }, with <b>{ $size }</b> each:
    }
superlative-fewestpartners =
    The { $count ->
        [one] Verbund with the fewest participants known by name is { $names }, with <b>{ $size }</b>
       *[other] Verbünde with the fewest participants known by name are { $names }, with <b>{ $size }</b> each
    } (including the coordinator, where known).
superlative-fewestplaces =
    The { $count ->
        [one] Verbund with the fewest documented places and areas is { $names }, with <b>{ $size }</b>.
       *[other] Verbünde with the fewest documented places and areas are { $names }, with <b>{ $size }</b> each.
    }
superlative-meanpartners = On average a Verbund had <b>{ $mean }</b> participants known by name (including the coordinator, where known), at least { $least } and at most { $most }.
superlative-meanplaces = On average a Verbund had <b>{ $mean }</b> documented places and areas, at least { $least } and at most { $most }.
superlative-meantime = On average a Verbund ran for <b>{ $mean } months</b>, at least { $least } and at most { $most }.
superlative-meanofthemes = On average a focus theme has <b>{ $mean }</b> Verbünde (joint projects; { $count } in { $themes } focus themes), at least { $least } and at most { $most }.
superlative-north =
    Furthest north { $count ->
        [one] was
       *[other] were
    } { $names }: <b>{ $places }</b>.
superlative-south =
    Furthest south { $count ->
        [one] was
       *[other] were
    } { $names }: <b>{ $places }</b>.
superlative-east =
    Furthest east { $count ->
        [one] was
       *[other] were
    } { $names }: <b>{ $places }</b>.
superlative-west =
    Furthest west { $count ->
        [one] was
       *[other] were
    } { $names }: <b>{ $places }</b>.
points-compared = This compares the centres of the documented places.
points-missing =
    { $count ->
        [one] One area is not compared, as it has
       *[other] { $count } areas and places are not compared, as they have
    } no point on my map: { $names }.
no-size = How large a Verbund was is not documented as such. It depends on what is measured:
unranked =
    <b>{ $filters }</b>: { $count ->
        [0] no Verbund
        [one] 1 Verbund
       *[other] { $count } Verbünde
    }
no-best = I cannot tell which Verbund was better, more successful or more important than others: no ranking is documented. I can compare what can be counted.
extreme-name =
    { $extreme ->
        [most] theme with the most Verbünde
        [fewest] theme with the fewest Verbünde
        [newest] last beginning
        [oldest] first beginning
        [longest] longest run time
        [shortest] shortest run time
        [running] what is still running
        [land] Land (state) with the most Verbünde
        [partners] most participants
        [places] most places
        [endedfirst] first end
        [endedlast] last end
        [laender] most Länder (states)
        [fewestpartners] fewest participants
        [fewestplaces] fewest places
        [largest] the largest
        [smallest] the smallest
        [best] the best
        [north] furthest north
        [south] furthest south
        [east] furthest east
        [west] furthest west
        [meanpartners] participants on average
        [meanplaces] places on average
        [meanofthemes] Verbünde of each focus theme on average
       *[meantime] run time on average
    }
button-most-partners = Most participants
button-most-places = Most places
button-most-laender = Most Länder
button-most-longest = Longest run time
button-most-shortest = Shortest run time
button-funding = Funding
partners-not-all-known = Not all participants are known by name for: { $names }.
superlative-newest =
    The last to begin { $count ->
        [one] was
       *[other] were
    } { $names } (<b>{ $month }</b>).
superlative-oldest =
    The first to begin { $count ->
        [one] was
       *[other] were
    } { $names } (<b>{ $month }</b>).
superlative-endedfirst =
    The first to end { $count ->
        [one] was
       *[other] were
    } { $names } (<b>{ $month }</b>).
superlative-endedlast =
    The last to end { $count ->
        [one] was
       *[other] were
    } { $names } (<b>{ $month }</b>).
ranked = You asked for place { $rank } ({ $what }). In order, as far as documented; equals share a place:
ranked-fewer = You asked for place { $rank } ({ $what }). There are not so many places, as far as documented; equals share one:
ranked-months =
    { $months ->
        [one] 1 month
       *[other] { $months } months
    }
ranked-verbuende =
    { $count ->
        [one] 1 Verbund
       *[other] { $count } Verbünde
    }
superlative-documented = As far as documented: { $text }
superlative-longest =
    { $names } ran longest: <b>{ $months } months</b>{ $count ->
        [one] {""}
       *[other] {" "}each
    }.
superlative-shortest =
    { $names } ran for the shortest time: <b>{ $months } months</b>{ $count ->
        [one] {""}
       *[other] {" "}each
    }.
superlative-running = No Verbund is documented as still running.
known-starts =
    This compares { $known ->
        [one] only the 1
       *[other] the { $known }
    } of { $count } Verbünde whose first month is documented.
known-end-months =
    This compares { $known ->
        [one] only the 1
       *[other] the { $known }
    } of { $count } Verbünde whose final month is documented.
not-compared = Left out: <b>{ $names }</b>
compared-among =
    { $count ->
        [one] There is 1 Verbund on this
       *[other] This compares { $count } Verbünde
    }: <b>{ $filters }</b>
nothing-to-compare = Nothing precise is documented on that for any of them.
known-run-times =
    This compares { $known ->
        [one] only the 1
       *[other] the { $known }
    } of { $count } Verbünde whose first and last months are documented.
otherwise-longest =
    By another source { $name } ran for { $months } months; the longest { $count ->
        [one] one
       *[other] ones
    } would then be { $names } with { $second } months.
otherwise-shortest =
    By another source { $name } ran for { $months } months; the shortest { $count ->
        [one] one
       *[other] ones
    } would then be { $names } with { $second } months.
known-end-otherwise = { $month }; another source: { $others }
known-ends =
    { $known ->
        [one] The end of { $names } is documented ({ $month }).
       *[other] The end is documented for <b>{ $known }</b>; the last to end{ $sure ->
            [no] , as far as is documented exactly,
           *[yes] {""}
        } { $count ->
            [one] was
           *[other] were
        } { $names } ({ $month }).
    }
inexact-ends = Among these, sources give no month or disagree for:
unknown-ends =
    No exact end is documented for <b>{ $count ->
        [one] one
       *[other] { $count }
    }</b>:
times-open = Open, as sources disagree or give no month:
programme-period = The funding measure itself: { $period }.

# The programme
programme-sources = <b>Sources:</b> { $links }
towns-source = <b>Towns without a Verbund:</b> a selection from { $source }, { $licence }
