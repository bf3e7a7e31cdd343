# Small words, and the labels of buttons. Buttons: at most 17 characters where two stand beside each other.

and = { $first } and { $last }
or = { $first } or { $last }
and-more = { $items } and { $count } more
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
        [partner] I know neither a Verbund nor an organisation that took part called “{ $heard }”.
       *[verbund] I do not know a Verbund called “{ $heard }”.
    }
note-region =
    { $within ->
        [land] What of this belongs to the area “{ $heard }” I do not know: this is about the whole Land ({ $land }).
       *[germany] What belongs to the area “{ $heard }” I do not know: I only know Länder (states), districts and places.
    }
note-namesake = “{ $town }” is not documented as a place of any Verbund.
note-otherwise = Whether “{ $heard }” is the place that I know, I cannot tell; what stands here is about { $place }.
note-namesake-here = What stands here is about { $place }.
note-from-there = Who took part that is based there or called after it: { $names }.
note-price = What it costs is not documented; at most the funding of the Verbund is, and that is no price.
note-persons = I know no names of persons, only the organisations.
note-size = How large places are I do not know; nothing is chosen by that.
note-sized = How large places are I do not know; here are those whose entries speak of “{ $heard }”.
note-distance = These are chosen by distance alone, not by “{ $heard }”.
note-abroad = All documented places are in Germany, none is in “{ $heard }”.
note-ordinary = “{ $heard }” is read as an ordinary word here. If you mean the Verbund { $name }, send just its name.
note-undecided = Whether that is so I do not know.
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
        [yes] Yes, all { $count }.
        [no] No, not all of them: that is documented for { $found ->
            [0] none of the { $count } Verbünde
           *[other] { $found } of { $count } Verbünde
        }.
       *[open] That is documented for { $found } of { $count } Verbünde.
    }
note-lies =
    { $lies ->
        [yes] Yes, in { $land }.
        [no] No, in { $land }.
        [itself] No, { $heard } is a Land (state) itself.
       *[open] There may be several places of this name; this is { $heard } in { $land }.
    }
note-most =
    { $most ->
        [yes] Yes
        [no] No
       *[open] Counted
    }: { $name } has { $found } of { $count } Verbünde.
note-first = I only count up to the first place; named is whatever comes first.
note-few = I do not pick { $asked } of them; all are listed.
note-day = Days are not documented; compared are the months.
note-compared-time =
    For comparison, the run time of { $name }: { $told }{ $months ->
        [0] {""}
       *[other] {" "}({ $months } months)
    }.
note-compared-number = For comparison, { $name }: { $told }.
note-compared-open = That stays open: it is not documented exactly enough of { $name }.
note-surely =
    Nothing closer is documented; looked for is only what fits in any case.{ $of ->
        [number] {""}
       *[time] {" "}Where sources give different times for other Verbünde, the source that I follow counts here.
    }
note-qualified = Whom “{ $heard }” is true of I do not know.
note-seat = At most the Land in which somebody is based is documented; only a name tells who is based in “{ $heard }”.
note-no-organisation = “{ $heard }” is not documented to have taken part in any Verbund.
note-no-participant = It is not documented that “{ $heard }” took part in { $name }.
note-no-number = I have no figure of its own for that (“{ $heard }”); what is documented stands here.
note-thing = I have no information of its own on “{ $heard }”; what stands here holds of the Verbund as a whole.
note-together = I cannot select by “{ $heard }” here; all are named.
note-told = What is documented on “{ $heard }” stands in the text; all else holds of the Verbund as a whole.
note-deals = Yes, that is among the keywords of { $name }: { $heard }.
note-near = Where you are I do not know; I looked everywhere.
note-earlier = Which theme was meant before I do not know any more; I looked in all.
note-unmet = I found nothing on “{ $heard }”; I looked for the rest.
note-undocumented = Nothing is documented on that (“{ $heard }”); what is documented stands here.
note-unsaid = The word “{ $heard }” does not occur in the description; what is documented stands here.
note-neither = I have no yes or no to that; what is documented stands here.
note-mistaken = No, money from there (“{ $heard }”) is not documented.
note-presumed =
    { $kind ->
        [organisation] It is not documented that { $what } took part in { $name }.
        [theme] { $name } does not belong to the focus theme { $what }.
       *[place] { $what } is not documented as a place of { $name }.
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
