# Small words, and the labels of buttons. Buttons: at most 17 characters where two stand beside each other.

and = { $first } and { $last }
or = { $first } or { $last }
and-more = { $items } and { $count } more
in-land = in { $land }
not = not: { $what }
besides = other than { $names }
cut = Shortened: this message is full. The cards show more.

month = { $name } { $year }
month-name =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
period-both = { $start } to { $end }
period-from = from { $start }; the end is not documented
period-seen = from { $start }, at least until { $seen }; the end is not documented
period-until = until { $end }; the start is not documented
euros =
    { $precision ->
        [about] about { $figures } euros
       *[exact] { $figures } euros
    }

# What stands beside an answer: how the question was understood.
note-guessed = I took “{ $heard }” to mean { $name }.
note-instead = No description has “{ $heard }”; what there is on “{ $name }” comes nearest to it.
note-unknown =
    { $what ->
        [place] I do not know the place “{ $heard }”.
        [theme] I do not know a focus theme called “{ $heard }”.
        [subject] I found nothing on “{ $heard }”.
        [partner] I know neither a Verbund nor an organisation that took part called “{ $heard }”.
       *[verbund] I do not know a Verbund called “{ $heard }”.
    }
note-region =
    { $within ->
        [land] I do not know which of this belongs to the area “{ $heard }”: this is about the whole Land ({ $land }).
       *[germany] I do not know what belongs to the area “{ $heard }”: I only know Länder (states), districts and places.
    }
note-namesake =
    { $others ->
        [many] Other places called “{ $town }” are not documented for any Verbund.
       *[one] “{ $town }” is not documented as a place of any Verbund.
    }
note-otherwise = I cannot tell whether “{ $heard }” is the place that I know; what you see here is about { $place }.
note-namesake-here = What you see here is about { $place }.
note-from-there = Participants that are based there or named after it: { $names }.
note-price = What it costs is not documented; at most the funding of the Verbund is, and that is no price.
note-persons = I know no names of persons, only the organisations.
note-size = I do not know how large places are, so I cannot select by that.
note-sized = How large places are I do not know; here are those whose entries speak of “{ $heard }”.
note-distance = These are selected by distance alone, not by “{ $heard }”.
note-home = All documented places are in Germany.
note-abroad = All documented places are in Germany, none is in “{ $heard }”.
note-ordinary = “{ $heard }” is read as an ordinary word here. If you mean the Verbund { $name }, send just its name.
note-undecided = I do not know whether that is so.
note-count =
    { $so ->
        [yes] Yes.
       *[no] No, that number is not right.
    }
note-share =
    { $sure ->
        [yes] That is
       *[no] That is documented for
    } { $found } of { $count } Verbünde, { $sure ->
        [yes] about
       *[no] so at least about
    } { $percent }%.
note-all =
    { $whole ->
        [yes] { $count ->
            [1] Yes.
           *[other] Yes, all { $count }.
        }
        [no] No, not all of them: that is documented for { $found ->
            [0] none of the { $count } Verbünde
           *[other] { $found } of { $count } Verbünde
        }.
       *[open] That is documented for { $found } of { $count } Verbünde.
    }
note-portion =
    { $so ->
        [yes] Yes: that is documented for
        [no] No: that is documented for
       *[open] That is documented for
    } { $found ->
        [0] none of the { $count } Verbünde
       *[other] { $found } of { $count } Verbünde
    }.
note-every-theme =
    { $so ->
        [yes] Yes, in every focus theme.
        [no] No, not in every focus theme: nothing is documented for { $themes }.
       *[open] That is not documented for every focus theme; it is open for { $themes }.
    }
note-untimely = { $heard } is not right: something else is documented.
note-sole =
    { $sole ->
        [yes] Yes, that is documented for { $name } only.
       *[no] No, that is documented not only for { $name }.
    }
note-lies =
    { $lies ->
        [yes] Yes, in { $land }.
        [no] No, in { $land }.
        [which] In { $land }.
        [itself] No, { $heard } is a Land (state) itself.
       *[open] There may be several places of this name; this is { $heard } in { $land }.
    }
note-sits =
    { $sits ->
        [yes] Yes, seat: { $seat }.
        [no] No, seat: { $seat }.
        [which] Seat: { $seat }.
        [open] Only “seat: { $seat }” is documented, not the town.
       *[unknown] The seat is not documented.
    }
note-most =
    { $most ->
        [yes] Yes
        [no] No
       *[open] Counted
    }: { $name } has { $found } of { $count } Verbünde.
note-more =
    { $told ->
        [yes] Yes, { $name } has more.
        [no] No, { $name } has more.
       *[equal] No, equally many.
    }
note-more-together =
    { $so ->
        [yes] Yes:
       *[no] No:
    } { $first }: { $found }; { $others }: { $count }, each Verbund counted once.
note-outermost-sum = { $text } Only documented sums are compared.
note-first = I only tell what comes first, and rank no further.
note-few = I make no selection; here are all of them.
note-day = Days are not documented; only months are compared.
note-compared-time =
    For comparison, the run time of { $name }: { $told }{ $months ->
        [0] {""}
       *[other] {" "}({ $months } months)
    }.
note-compared-number = For comparison, { $name }: { $told }.
note-compared-open = That stays open: it is not documented precisely enough for { $name }.
note-surely =
    Nothing more precise is documented; this lists only what fits in any case.{ $of ->
        [number] {""}
       *[time] {" "}Where sources give different times for other Verbünde, the source that I follow counts here.
    }
note-qualified = I do not know whom “{ $heard }” is true of.
note-district = District of { $heard }: I only know the town of that name; what stands here is about the town.
note-town = Town of { $heard }: I only know the district of that name; what stands here is about the district.
note-itself = Whether the municipality “{ $heard }” took part itself is not documented.
note-seat = At most the Land in which somebody is based is documented; only a name tells who is based in “{ $heard }”.
note-no-organisation = It is not documented that “{ $heard }” took part in any Verbund.
note-stranger = The word “{ $heard }” is not documented for { $name }.
note-no-participant = It is not documented that “{ $heard }” took part in { $name }.
note-part =
    { $of ->
        [time] As to the period
        [place] As to the place
        [lead] As to the coordinator
       *[sum] As to the funding
    }: { $verdict }
note-places =
    { $so ->
        [yes] Yes, documented for
        [no] No, documented for
       *[open] I have no yes or no to that; documented for
    } { $name }: { $places }.
note-rest = To the rest I have no yes or no; here is what is documented.
note-figure =
    { $exact ->
        [yes] What I find on “{ $heard }” in { $name }: { $quoted }
       *[no] Whether it is exactly the number asked for I do not know. What I find on “{ $heard }” in { $name }: { $quoted }
    }
note-tally =
    { $so ->
        [yes] Yes, this is documented for { $name }: { $quoted }
        [no] No, this is documented for { $name }: { $quoted }
       *[open] I have no yes or no to that. This is documented for { $name }: { $quoted }
    }
note-no-number = I have no figure for that (“{ $heard }”); here is what is documented.
note-thing = I have no information on “{ $heard }” in particular; what you see here is about the Verbund as a whole.
note-led = Who was in charge of “{ $heard }” in particular is not documented; what you see here is about the Verbund as a whole.
note-together = I cannot select by “{ $heard }” here; all are listed.
note-attended = Who had a part in “{ $heard }” is not documented; what you see here is about the Verbund as a whole.
note-told = What is documented on “{ $heard }” is in the text; all else is about the Verbund as a whole.
note-deals = Yes, that is among the keywords of { $name }: { $heard }.
note-dealt = On the contrary, that is among the keywords of { $name }: { $heard }.
note-rightly = Right, nothing is documented on that (“{ $heard }”); here is what is documented.
note-apart = I cannot keep two questions apart: this lists each of them in any of the places. Best ask one by one.
note-alike = What is in the same focus theme is most likely to be similar.
note-judged = How successful something was is not for me to judge; what is documented is the outcome that stands here.
note-near = I do not know where you are; I looked everywhere.
note-everywhere = This is not narrowed down to “{ $heard }”.
note-earlier = I no longer know which theme was meant before; I looked in all of them.
note-unmet = I found nothing on “{ $heard }”; I looked for the rest.
note-undocumented = Nothing is documented on that (“{ $heard }”); here is what is documented.
note-nameless = Not all of these (“{ $heard }”) are documented by name.
note-unsaid = The word “{ $heard }” does not occur in the description; here is what is documented.
note-untold = “{ $heard }” is not documented as a subject of it; here is what is documented.
note-reason =
    { $heard ->
        [whether] Nothing is documented on whether that was so, nor why.
        [open] Whether that was so I do not know, and nothing is documented on the why; here is what is documented.
       *[other] Nothing is documented on the why.
    }
note-sum =
    { $known ->
        [yes] For { $name } { $sum } are documented, not the sum in the question.
       *[no] It is not documented how much funding { $name } received.
    }
note-so =
    { $heard ->
        [yes] Yes.
        [after_all] On the contrary.
       *[no] No, that is not so.
    }
note-distinct = No, these are two different Verbünde (joint projects).
note-neither = I have no yes or no to that; here is what is documented.
note-mistaken = No, money from there (“{ $heard }”) is not documented.
note-presumed =
    { $kind ->
        [organisation] It is not documented that { $what } took part in { $name }.
        [theme] { $name } does not belong to the focus theme { $what }.
        [land] No place in { $what } is documented for { $name }.
       *[place] { $what } is not documented as a place of { $name }.
    }
note-not-led =
    { $sure ->
        [yes] { $name } was not coordinated by { $who }.
       *[no] It is not documented that { $who } coordinated { $name }.
    }
note-presumed-there = At work there: { $names }
note-left-out = That was too much at once. I left out: { $names }

button-other-language = Deutsch
button-menu = Menu
button-back = ‹ Back
button-themes = All themes
button-theme = Theme: { $theme }
button-verbuende = All Verbünde
button-laender = Länder (states)
button-places = All places
button-land = { $land } ({ $count })
button-organisations = All participants
button-search = Search
button-search-for = Search: { $words }
button-programme = The programme
button-help = Help
button-privacy = Privacy
button-identity = About this bot
button-card = More on { $name }
button-website = Website ↗
button-programme-page = Programme page ↗
button-page-before = ‹ Page { $page }
button-page-after = Page { $page } ›
button-order =
    { $order ->
        [name] From A to Z
       *[theme] By theme
    }
