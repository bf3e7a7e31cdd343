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
    { $count ->
        [one] <b>This Verbund</b> comes closest
       *[other] <b>These { $count } Verbünde</b> come closest
    } · { $filters }{ $pages ->
        [1] {""}
       *[other] {" "}({ $page }/{ $pages })
    }
search-partly =
    Not all of it, but part of it is covered by <b>{ $count ->
        [one] 1 Verbund
       *[other] { $count } Verbünde
    }</b> · { $filters }{ $pages ->
        [1] {""}
       *[other] {" "}({ $page }/{ $pages })
    }
search-near =
    No description says so in these words; { $count ->
        [one] <b>this Verbund</b> comes closest
       *[other] <b>these { $count } Verbünde</b> come closest
    } · { $filters }{ $pages ->
        [1] {""}
       *[other] {" "}({ $page }/{ $pages })
    }
search-near-besides =
    { $count ->
        [one] 1 more Verbund comes near, though its description does not say so:
       *[other] { $count } more Verbünde come near, though their descriptions do not say so:
    }
search-like =
    { $count ->
        [one] That sounds most like <b>this Verbund</b>:
       *[other] That sounds most like <b>the first of these { $count } Verbünde</b>{ $pages ->
            [1] :
           *[other] {" "}({ $page }/{ $pages }):
        }
    }
facts-on-cards = The cards tell more: just tap a Verbund.
search-unmet = I found nothing on “{ $words }”; on the rest, this:
search-none-jointly = As far as is known, no Verbund fits all of them: <b>{ $filters }</b>
search-nothing = I found no Verbund for this: <b>{ $filters }</b>
no-verbund-in-laender = No Verbund is documented { $where }.
no-verbund-in-towns =
    { $count ->
        [one] { $names } is not documented as a place of any Verbund.
       *[other] { $names } are not documented as places of any Verbund.
    }
seated-there =
    { $count ->
        [0] Participants based in { $land } are not documented.
       *[other] Participants based in { $land }: { $names }
    }
town-organisation = { $name } – part of { $names }
off-map = In the same Land (state), with no point on my map, and maybe nearer than all others:
near-somewhere = { $name } – { $places }
nearest-far = I have found none nearby.
nearest =
    The nearest { $count ->
        [one] one
       *[other] ones
    }{ $filtered ->
        [yes] {" "}for <b>{ $filters }</b>
       *[no] {""}
    } (as the crow flies, { $start ->
        [land] from the nearest town there
       *[town] centre to centre
    }):
nearest-besides =
    The next nearest { $count ->
        [one] one
       *[other] ones
    }{ $filtered ->
        [yes] {" "}for <b>{ $filters }</b>
       *[no] {""}
    } (as the crow flies, { $start ->
        [land] from the nearest town there
       *[town] centre to centre
    }):
near-unknown = I do not know what is near there.
near-in-town = { $names } – { $place } (the same town)
near-here = { $names } – { $place } (about { $kilometres } km)
near-there = { $names } – { $place } (about { $kilometres } km from { $start })
search-disputed =
    { $found ->
        [yes] Whether { $name } was there is open.
       *[no] Whether { $name } was there as well is open.
    } { $told }
nearest-district = I do not know for every municipality which district it belongs to.
search-wider = A wider search finds Verbünde: { $searches }.
search-wider-near = What there is on { $searches } may come closest.
search-phrases = Perhaps you mean { $searches }?
search-otherwise = Try another word, a place or a focus theme.
search-themes = Perhaps this focus theme fits:
search-in-theme = The text on the focus theme { $theme } speaks of it.
search-help =
    <b>What are you looking for?</b>

    Just send me a keyword, a place, a Land (state) or an organisation, or several of them together. Or tap on a keyword:
months = { $first } to { $last }
span =
    { $edge ->
        [start] started
        [end] ended
       *[run] running
    } { $bound ->
        [from] in or after
        [to] in or before
       *[in] in
    } { $date }
length =
    run time { $bound ->
        [over] over
        [under] under
        [from] of at least
        [to] of at most
       *[exactly] of
    } { $unit ->
        [years] { $count ->
            [one] one year
           *[other] { $count } years
        }
       *[months] { $count ->
            [one] one month
           *[other] { $count } months
        }
    }
led-by = coordinated by: { $name }
mere-partner = partner, not coordinator: { $name }
may-have-led = It is not documented who coordinated: { $names }.
sort-name =
    { $sort ->
        [university] universities
        [research] research institutes
        [municipality] towns and municipalities
        [district] districts (Landkreise)
        [association] associations
        [federation] regional and special-purpose associations
        [company] companies
        [authority] authorities
        [foundation] foundations
       *[other] other organisations
    }
all-funding =
    { $known ->
        [0] It is not documented for any of the { $count } Verbünde how much funding it received.
       *[other] It is documented for <b>{ $known } of the { $count } Verbünde</b> how much funding they received:
    }
funding-together = Together these sums are { $total }, on average over these { $known } Verbünde { $mean }. What all Verbünde received together, or on average, is not known.
no-ranking = No sum was found for any of the others, so nobody can tell from this which Verbund received the most or the least.
organisations-counted =
    { $role ->
        [leading] { $count ->
            [0] No known coordinators
            [one] 1 coordinator
           *[other] { $count } coordinators
        }
       *[any] { $count ->
            [0] No participants known by name
            [one] 1 known participant
           *[other] { $count } known participants
        }
    }
organisations-heading =
    <b>{ $counted }</b>{ $at ->
        [land] {" "}based { $where }
        [verbund] {" "}of { $where }
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
        [nameless] Documented without names or seat:
        [worked] Verbünde worked there; whether the place itself was a partner is not documented:
        [seatless] With no documented seat:
       *[elsewhere] Elsewhere, or with no documented seat, but part of Verbünde that worked there:
    }
country-name =
    { $country ->
        [at] Austria
        [be] Belgium
        [ch] Switzerland
        [cz] Czechia
        [dk] Denmark
        [es] Spain
        [fi] Finland
        [fr] France
        [gb] the United Kingdom
        [hu] Hungary
        [ie] Ireland
        [it] Italy
        [lu] Luxembourg
        [nl] the Netherlands
        [no] Norway
        [pl] Poland
        [pt] Portugal
        [se] Sweden
        [tr] Turkey
        [us] the USA
       *[any] abroad
    }
seat-unknown = Seat: not documented
seat = Seat: { $seat }
seat-not = Seat: not { $seat }
in-all-of-them =
    { $count ->
        [2] in both
       *[other] in all of them
    }
organisations-by-name = I only know that somebody is of this kind where the name says so.
organisations-by-seat = It is not documented where all participants are based.
organisations-named =
    { $role ->
        [leading] Not every Verbund’s coordinator is known.
       *[any] Only those known by name are listed; some partners are only named as a group.
    }
button-role =
    { $role ->
        [leading] Coordinators only
       *[any] All participants
    }
without-sort =
    { $role ->
        [leading] coordinated by others, not by: { $name }
       *[any] without any known { $name }
    }
took-part-of-sort = took part: { $name }
counted-at-work = This counts Verbünde that worked there; whether the subject itself was there is not said.
tied-elsewhere = { $name } dealt with “{ $words }”, as far as documented, elsewhere: { $places }
worked-besides = The Verbund also worked here: { $places }
tied-there = { $name } dealt with “{ $words }”, as far as documented, here: { $places }
untold-where =
    { $only ->
        [yes] It worked elsewhere too; whether the subject itself was there is not said.
       *[no] { $count ->
            [one] { $names } worked elsewhere too; whether its work on the subject
           *[other] { $names } worked elsewhere too; whether their work on the subject
        } was there is not said.
    }
seated-in =
    { $role ->
        [leading] coordinated from: { $land }
       *[any] with participants from: { $land }
    }
amount =
    { $bound ->
        [from] at least
        [to] at most
       *[exactly] exactly
    } { $of ->
        [partners] { $count ->
            [one] one participant
           *[other] { $count } participants
        }
        [places] { $count ->
            [one] one place or area
           *[other] { $count } places and areas
        }
        [themes] { $count ->
            [one] one focus theme
           *[other] { $count } focus themes
        }
        [verbuende] { $count ->
            [one] one Verbund
           *[other] { $count } Verbünde
        }
       *[laender] { $count ->
            [one] one Land
           *[other] { $count } Länder
        }
    }
words-left-out = This leaves out those whose entries speak of it; with others it may still play a minor part.
there-and-left-out = At work there, but in the place left out as well: { $names }.
elsewhere-left-out =
    Also left out: { $count ->
        [one] one Verbund that worked both there and elsewhere.
       *[other] { $count } Verbünde that worked both there and elsewhere.
    }
amount-euros =
    { $bound ->
        [over] funding over { $sum }
        [under] funding under { $sum }
        [from] funding of at least { $sum }
        [to] funding of at most { $sum }
        [about] funding of about { $sum }
       *[exactly] funding of exactly { $sum }
    }
amount-none =
    { $of ->
        [partners] without known participants
        [places] without a documented place
        [themes] without a focus theme
        [verbuende] without any Verbund
       *[laender] in no Land
    }
counted =
    { $of ->
        [partners] { $count ->
            [one] 1 participant
           *[other] { $count } participants
        }
        [places] { $count ->
            [one] 1 place or area
           *[other] { $count } places and areas
        }
        [themes] 1 focus theme
       *[laender] { $count ->
            [one] 1 Land
           *[other] { $count } Länder
        }
    }
counted-each =
    { $counts }. { $outcome ->
        [equal] Equally many.
        [open] Which has the most stays open.
        [untold] {""}
        [more] More: { $names }.
       *[most] Most: { $names }.
    }
counted-by-followed = With those on which another source differs: { $counts }.
amount-basis =
    { $of ->
        [partners] This counts the participants known by name, including the coordinator where known, each organisation once.
        [themes] Every Verbund belongs to exactly one of the focus themes.
       *[places] This counts the documented places and areas, including districts and regions.
    }
amounts-unknown =
    For { $count ->
        [one] one more Verbund
       *[other] { $count } more Verbünde
    } not all participants are known by name, or not who coordinated, so it stays open how many there were: { $names }.
sums-of-whole = A sum is that of the whole Verbund; which part of it went where is not documented.
without-sums =
    { $known ->
        [0] No sum of funding is documented for any of these { $of } Verbünde.
       *[other] { $count ->
            [one] No sum of funding is documented for one of them.
           *[other] No sum of funding is documented for { $count } of these { $of } Verbünde.
        }
    }
rounded-sum = { $name } ({ $sum })
sums-rounded = Documented as a rounded sum only, so it stays open: { $names }.
sums-unknown =
    For { $count ->
        [one] one more Verbund
       *[other] { $count } more Verbünde
    } no sum is documented, so it stays open whether it fits.
spread =
    { $count ->
        [2] in several Länder (states)
       *[other] in at least { $count } Länder (states)
    }
search-all = all of them
documented =
    { $fact ->
        [link] with a documented website
        [coordinator] coordinator known
        [partners] partners known
        [title] full title known
        [start] start known
        [end] end known
        [money] funding sum known
       *[when] start and end known
    }
lacking =
    { $fact ->
        [link] no documented website
        [coordinator] coordinator not documented
        [partners] partners not documented
        [title] full title not documented
        [start] start not documented
        [end] end not documented
        [money] funding sum not documented
       *[when] start or end not documented
    }
times-unknown =
    For { $count ->
        [one] one more Verbund
       *[other] { $count } more Verbünde
    } the run time is not documented precisely enough to tell, or sources disagree:
times-differ =
    For { $count ->
        [one] one more Verbund
       *[other] { $count } more Verbünde
    } a single source gives other dates, which could fit (buttons with “?”).
# Why it stays open whether a Verbund ran at some time
open-unknown =
    { $edge ->
        [start] start
       *[end] end
    } not documented
open-dates =
    { $edge ->
        [start] start
       *[end] end
    } { $dates }
open-end-from = end not before { $date }
sorts-unknown =
    For { $count ->
        [one] one more Verbund
       *[other] { $count } more Verbünde
    } { $role ->
        [leading] the coordinator is not known
       *[any] not all participants are known by name
    }, so it stays open whether this holds: { $names }.
seats-elsewhere =
    { $role ->
        [leading] Those named coordinated Verbünde
       *[any] Those named took part in Verbünde
    } { $described ->
        [yes] whose descriptions name the area. They may be based elsewhere, and others from there may be missing.
       *[no] that worked there. They may be based elsewhere.
    }
themes-on =
    { $all ->
        [no] None fits exactly; the nearest to “{ $words }” is the focus theme { $theme }.
       *[yes] { $others ->
            [0] “{ $words }” is dealt with in the focus theme { $theme }.
           *[other] “{ $words }” is dealt with most often in the focus theme { $theme }.
        }
    }
reason-sampled = in sample questions on it: { $words }
reason-told =
    { $count ->
        [one] keyword
       *[other] keywords
    }: { $words }
reason-typed =
    { $count ->
        [one] search word
       *[other] search words
    }: { $words }
reason-places = 📍 { $places }
reason-time = 🗓️ { $period }
organisations-most =
    Most often among these: { $names } ({ $count } Verbünde{ $number ->
        [one] {""}
       *[other] {" "}each
    }).
