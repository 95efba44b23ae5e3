## Om det som limes inn.

ui-paste-joined = Det du limte inn, hadde svært mange korte linjer. De er satt sammen med mellomrom. Ingen ord er borte.
