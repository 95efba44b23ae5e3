## Om det som blir limt inn.

ui-paste-joined = Det du limte inn, hadde svært mange korte linjer. Dei er sette saman med mellomrom. Ingen ord er borte.
