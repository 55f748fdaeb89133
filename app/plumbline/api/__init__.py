"""The local API: other programs on this computer have texts judged over HTTP."""
