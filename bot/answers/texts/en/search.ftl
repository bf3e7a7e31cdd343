# Searches.

search-found =
    <b>{ $count ->
        [one] 1 Verbund
       *[other] { $count } Verbünde
    }</b> · { $filters }{ $pages ->
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
search-nothing = I found no Verbund for this: <b>{ $filters }</b>
search-wider = A less narrow search does find something:
search-themes = Perhaps this focus theme fits:
search-help =
    <b>What are you looking for?</b>

    Just write me a keyword, a place, a Land (state) or an organisation, or several of them together. Or tap on a keyword:
reason-words = keywords: { $words }
