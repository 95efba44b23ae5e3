# Names put into a message when the case holds no words.

role-person = The person
role-caseworker = The caseworker
role-doctor = The doctor
role-employer = The employer

unnamed-source = source without a name
unnamed-finding = finding without text
unnamed-activity = activity without a name
unnamed-milestone = milestone without text
unnamed-goal = the main goal
unnamed-party = party without a name
