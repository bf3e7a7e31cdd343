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
    Nicht alles davon, aber einen Teil { $count ->
        [one] behandelt <b>1 Verbund</b>
       *[other] behandeln <b>{ $count } Verbünde</b>
    } · { $filters }{ $pages ->
        [1] {""}
       *[other] {" "}({ $page }/{ $pages })
    }
search-nothing = Dazu habe ich keinen Verbund gefunden: <b>{ $filters }</b>
search-wider = Weniger eng gesucht gibt es Treffer:
search-themes = Vielleicht passt dieses Fokusthema:
search-help =
    <b>Wonach suchen Sie?</b>

    Schreiben Sie mir einfach ein Stichwort, einen Ort, ein Bundesland oder eine Einrichtung, auch mehreres zusammen. Oder tippen Sie auf ein Stichwort:
reason-words = Stichworte: { $words }
