"""Content that would do harm in a page or on a terminal if it were not kept from it."""

from __future__ import annotations

from typing import Final

TEXTS: Final = (
    "<script>document.title='owned'; console.error('owned')</script>",
    "</style><style>body{background:url(http://127.0.0.1:9/style)}</style>",
    '"><img src=http://127.0.0.1:9/image onerror=console.error(1)>',
    "</div></section></main><iframe src='http://127.0.0.1:9/frame'></iframe>",
    "<svg onload=alert(1)><use href='http://127.0.0.1:9/use'/></svg>",
    "<!-- <link rel=prefetch href=http://127.0.0.1:9/prefetch> -->",
    "\x1b]0;owned\x07 \u202etxt.exe\u202c &lt;b&gt; \x00",
    '=HYPERLINK("http://127.0.0.1:9")',
)
