"""What makes the window's translations: finds the texts, keeps the .ts files up to date, makes .qm files of them.

    make translations            texts that are new go into the .ts files, and the .qm files are made again
    make translations-missing    writes build/missing.toml: every text that lacks a translation, with places to fill in
    make translations-take       takes what was filled in there back into the .ts files

The .ts files are Qt Linguist's, and can be edited with it as well.
"""
