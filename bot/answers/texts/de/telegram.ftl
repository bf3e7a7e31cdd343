# What belongs to Telegram: the command menu, the bot's profile, notices and the apology.

## Command menu (256 characters at most)

command-start = Worum es geht und wo Sie anfangen können
command-themes = Alle Fokusthemen
command-theme = Ein Fokusthema, zum Beispiel: /thema Daten
command-verbuende = Alle Verbünde
command-verbund = Ein Verbund, zum Beispiel: /verbund KIF
command-search = Verbünde zu einem Stichwort, zum Beispiel: /suche Leerstand
command-places = Wo die Verbünde gearbeitet haben, zum Beispiel: /orte Hessen
command-about = Was „Kommunen innovativ“ ist
command-help = Was Sie mich fragen können
command-privacy = Was ich über Sie speichere: nichts

## The question that a command asks together with the words behind it

command-theme-sentence = Thema { $words }
command-verbuende-sentence = Verbünde { $words }
command-verbund-sentence = Verbund { $words }
command-search-sentence = Projekte zu { $words }
command-places-sentence = Projekte in { $words }

## Profile: the description stands in the empty chat (512 characters), the short one in the profile (120)

profile-description =
    Ich kenne die Fördermaßnahme „Kommunen innovativ“: { $themes } Fokusthemen und { $verbuende } Verbünde, in denen Verwaltung und Wissenschaft gemeinsam geforscht haben.

    Fragen Sie mich in Ihren eigenen Worten, zum Beispiel „Welche Themen gibt es?“ oder „Projekte gegen Leerstand“. Oder tippen Sie sich von Karte zu Karte.

    { $log ->
        [on] Ich speichere nichts über Sie.
       *[off] Ich speichere nichts von dem, was Sie schreiben.
    } Los geht es mit /start.
profile-short-description = Fragen und Antworten zu den Themen und Verbünden der Fördermaßnahme „Kommunen innovativ“

## Notices: they pop up briefly (200 characters); the second one is sent as a message too

notice-old-button = Dieser Knopf ist veraltet. Hier geht es neu los.
notice-too-fast = Das geht mir gerade zu schnell. Warten Sie bitte einen Augenblick, dann antworte ich wieder.

## When something went wrong

error-sorry = Entschuldigung, bei mir ist gerade etwas schiefgegangen. Bitte versuchen Sie es noch einmal oder fangen Sie mit /start neu an.
