"""Word templates that an office has made: what may stand in them, every mistake with its place, and a process apart.

A template comes from outside. `package` looks at the file before anything opens it, `lint` at each tag in it, and
`apart` renders it in a process of its own, limited in time, memory and size. Nobody else opens such a file.
"""
