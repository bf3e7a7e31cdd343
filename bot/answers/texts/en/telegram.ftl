# What belongs to Telegram: the command menu, the bot's profile, notices and the apology.

## Command menu (256 characters at most)

command-start = What this is about, and where to begin
command-themes = All focus themes
command-theme = One focus theme, for example: /theme infrastructure
command-verbuende = All Verbünde (joint projects)
command-verbund = One Verbund (joint project), for example: /project KIF
command-search = Projects on a subject, for example: /search vacancy
command-places = Where the projects were at work, for example: /places Hesse
command-about = What “Kommunen innovativ” is
command-help = What you can ask me
command-privacy = What I store about you: nothing

## The question that a command asks together with the words behind it

command-theme-sentence = theme { $words }
command-verbuende-sentence = projects { $words }
command-verbund-sentence = project { $words }
command-search-sentence = projects about { $words }
command-places-sentence = projects in { $words }

## Profile: the description stands in the empty chat (512 characters), the short one in the profile (120)

profile-description =
    I know the German funding measure “Kommunen innovativ” (innovative municipalities): { $themes } focus themes and { $verbuende } Verbünde, joint projects of public administration and research.

    Ask me in your own words, for example “Which themes are there?” or “projects against vacant buildings”. Or tap your way from card to card.

    { $log ->
        [on] I store nothing about you.
       *[off] I store nothing of what you write.
    } Begin with /start.
profile-short-description = Questions and answers about the themes and projects of the funding measure “Kommunen innovativ”

## Notices: they pop up briefly (200 characters); the second one is sent as a message too

notice-old-button = This button is out of date. Here is a fresh start.
notice-too-fast = That is a little too fast for me. Please wait a moment, then I will answer again.

## When something went wrong

error-sorry = Sorry, something went wrong on my side. Please try again, or start afresh with /start.
