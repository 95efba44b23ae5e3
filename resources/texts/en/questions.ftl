# Questions asked aloud: help on screen and in the conversation guide, never in the document. One on each line.

question-own-view =
    How are you now?
    What do you think yourself about your possibilities of being in work?
    What matters most to you?
    Can you say more?
question-work =
    Which jobs can you take now? And later on?
    What do they demand?
    What would have to be different for you to manage it?
question-area-environment =
    What work is there around here?
    What can the employer adapt?
    How do you get there?
question-area-work =
    What have you done that went well, and why?
    What can you do that others benefit from?
    What would you like to learn?
question-area-interests =
    What do you spend your time on when you feel best?
    Who supports you?
    What are you proud of?
    What would it take for you to feel like it?
question-area-everyday =
    Does anything in everyday life take your strength?
    Do you have a safe place to live?
    Can you afford to get to work or a course?
    .help = Ask the last one only if it matters for work.
question-area-health =
    What do you manage on a good day? And on a bad one?
    What should you not do?
    What helps?
    What are you waiting for, and from whom?
# Asked as well when the trait own_history is yes.
question-area-health-own-history =
    Does your body trouble you most when things are difficult?
question-tried =
    What have you tried? What worked? What would you not do again?
question-agreement =
    What is the first small step?
    What do you need from me?
    What do we do if it does not work out?
