# The beginning, the end, and what the bot says about itself.

welcome-heading = <b>Hello!</b>
welcome =
    I answer questions about the German funding measure “{ $programme }”: <b>{ $themes } focus themes</b>, <b>{ $verbuende } Verbünde</b>. A Verbund is a joint project of municipalities and researchers.
greeting = <b>Hello!</b> Nice to see you here.
thanks = You are welcome! Is there anything else you would like to know?
goodbye = Goodbye – until next time!

examples = You could ask me, for example:
example-theme-of = Which focus theme is { $name } in?
example-subject = Which Verbünde deal with { $subject }?
example-land = Which Verbünde were at work in { $land }?
example-members = Which Verbünde belong to the theme “{ $theme }”?
example-about = What was { $name } about?
example-facts = Who coordinated { $name }, and when did it run?
example-same = Are { $name } and { $other } in the same theme?
example-count = How many Verbünde are there?

help =
    <b>What you can ask me</b>

    Which focus theme a Verbund (joint project) belongs to, which Verbünde a theme has, what they were about, where, when and with whom – or who worked on what matters to you. Whole sentences are fine, so are single words.
help-more = Typos are fine. I answer in English or German, depending on how you ask.

privacy =
    <b>Privacy</b>

    I store nothing about you.

    • No database, no profile
    • { $log ->
        [on] When I do not understand a question, I note down its words, so that I can understand them later: in small letters, without addresses and long numbers, without any hint at you. Apart from that, no log of what you write
       *[off] No log of what you write
    }
    • With your next sentence I no longer know what you asked before

    Only so that I can correct an answer when you edit your question, I briefly keep in memory which answer belongs to which message. I also count there how much is being asked in a chat, so that everybody gets a turn. After a restart that is forgotten as well.

    Telegram itself processes your messages under its own terms.
identity =
    <b>I am a bot, not a human being.</b>

    I answer questions about the funding measure “{ $programme }”, and only from a fixed collection of facts with sources. Whatever is missing there, I do not know – and I will say so.

    I work with lists of words, examples and fixed rules, and not with a language model such as ChatGPT. Who programmed me is not part of that collection.

    This is not an official service. Funder of the measure: { $funder }.

remark =
    { $on ->
        [accepted] Good. What else would you like to know?
        [unhelpful] I am sorry about that. Perhaps it helps to ask in another way: about a Verbund (joint project), a place, a focus theme, or with a keyword.
        [sources] Everything I say comes from public sources. They are given on the cards of the Verbünde (joint projects) and here. It is about the first two rounds, 2016 to 2020; I mostly do not know what has changed since. There may be mistakes: if in doubt, trust the source.
        [earlier] I keep nothing of what was said before. Please ask in a whole sentence, or use the buttons.
        [person] Only a program answers here. It cannot connect you to anybody, nor pass anything on. There is more about the funding measure on its website.
        [cost] Asking costs nothing.
        [language] I understand German and English, and no other language. Ask as you like: I answer in the language of the question. – Fragen Sie auf Deutsch, und ich antworte auf Deutsch.
        [pictures] I answer in text only: I have no photos, videos, maps, statistics or files. I can show by Land (state) where Verbünde (joint projects) were at work.
        [size] I do not know how large places are, so I cannot select by that. Ask for a place, a Land (state) or a keyword.
        [near] I do not know where you are. Send me a place or a Land (state), and I will tell you what was there or is nearest to it.
        [despair] I am very sorry that you feel so bad. I am only a program and cannot help you with this. Please talk to somebody you trust, now. In an emergency please call 112.
        [quoting] I cannot give legal advice on that. It is best to name the public sources that are given on the card of each Verbund (joint project): my facts come from there, and if in doubt, trust the source.
       *[elsewhere] Sorry, I do not know that: I only know about the focus themes and Verbünde (joint projects) of this funding measure.
    }
remark-there = I can show which Verbünde (joint projects) were at work here: { $where }.

# Questions back
ask =
    { $count ->
        [one] { $kind ->
            [verbuende] Do you mean the Verbund { $names }?
           *[other] Do you mean { $names }?
        }
       *[other] What do you mean: { $names }?
    }
ask-or-search =
    { $count ->
        [one] { $kind ->
            [verbuende] Do you mean the Verbund { $names }
           *[other] Do you mean { $names }
        }, or shall I search for the keyword?
       *[other] What do you mean: { $names }? Or shall I search for the keyword?
    }
ask-search = Shall I search for it?
ask-perhaps = Do you perhaps mean { $names }?
which-verbund = Which Verbund (joint project) is it about? Send me its name, or choose from the list.
unknown-name = I do not know this name.
unknown-place = I do not know this place.
known-places = My list has German towns and municipalities, and the { $count } places and areas where Verbünde (joint projects) were at work. These are easiest to find by Land (state).

perhaps = I am not quite sure. Perhaps you mean one of these Verbünde (joint projects):

# Not understood
not-understood = <b>Sorry, I did not understand that.</b> I only know about the focus themes and Verbünde (joint projects) of this funding measure.
not-understood-search = Shall I search for a keyword?
not-text = Sorry, I cannot read pictures, voice messages or files. Please write to me.
unknown-command = I do not know this command. /help tells you what I can do.
unknown-command-perhaps = I do not know this command. Do you perhaps mean { $commands }?
old-button = This button no longer leads anywhere. You can go on from here:
