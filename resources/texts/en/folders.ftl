## Folders that others can get at: where a copy is to lie, and where the cases lie.

folder-synced = This folder is copied to the net.
folder-network = This folder is on a network drive, where others can get at it.
folder-removable = This folder is on a memory stick or a loose drive, which can get lost.
folder-only-here = Choose a folder that is on this machine only.
folder-choose = Choose folder
folder-use = Use it anyway

home-synced = The cases are in a folder that is copied to the net.
home-network = The cases are on a network drive.
home-removable = The cases are on a memory stick or a loose drive.
home-move = The cases are locked by the passphrase, but their files can be damaged. Ask those who run the machine to move them to a folder on this machine only.

open-busy-with-file = Do you want to open { $file }? Go to the open window and choose “Open a file from a colleague …” on My cases.
