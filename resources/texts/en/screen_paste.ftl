## On what is pasted.

ui-paste-joined = What you pasted had very many short lines. They are joined with spaces. No words are gone.
