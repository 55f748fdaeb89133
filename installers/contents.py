"""What is left out of a bundle, and why. One list for all systems; names are those inside the bundle."""

from __future__ import annotations

import re
import sys
from typing import Final

from plumbline.system.languages import LANGUAGES

_QT: Final = (
    "Concurrent DBus Designer Help Network OpenGL OpenGLWidgets Qml Quick QuickControls2 QuickTest QuickWidgets Sql "
    "SvgWidgets Test UiTools Xml"
)

EXCLUDED_MODULES: Final = [
    *(f"PySide6.Qt{name}" for name in _QT.split()),
    *("hf_xet", "llama_cpp.server"),  # a second way to download, which is switched off; a server that nothing starts
    *("regex", "requests"),  # for what tiktoken could fetch and show; it only counts here
    "pyarrow",  # Parquet, where a person has installed it; larger than all the rest
    *(
        "uvloop",
        "httptools",
        "websockets",
        "wsproto",
        "watchfiles",
    ),  # what else uvicorn could use; h11 does all of it here
    "readline",  # its library is under the GPL; a prompt can be edited without it
    *("numpy.f2py", "numpy.testing", "numpy.distutils"),
    *(
        "tkinter",
        "unittest.mock",
        "pydoc_data",
        "lib2to3",
        "idlelib",
        "test",
        "distutils",
        "setuptools",
        "pkg_resources",
    ),
    *(
        "pip",
        "wheel",
        "PIL",
        "IPython",
        "matplotlib",
        "pandas",
        "torch",
        "transformers",
        "pydantic",
        "fastapi",
    ),
]
"""Modules that something would import if they were there, and that the program never uses."""

_QT_PLUGINS: Final = re.compile(
    r"(?:Qt/)?plugins/(?:"
    r"egldeviceintegrations|generic|networkinformation|tls|sqldrivers|qmltooling|designer|xcbglintegrations|"
    r"wayland-graphics-integration-(?:client|server)|"
    r"imageformats/(?:lib)?q(?!svg)\w+|"
    r"platformthemes/libqgtk3|"  # the portal's theme does its work, without GTK
    r"platforms/(?:lib)?q(?:eglfs|linuxfb|vnc|vkkhrdisplay|minimalegl|minimal|direct2d)\b)"
)
_QT_LIBRARIES: Final = re.compile(
    r"(?:lib)?Qt6?(?:EGLFS|EglF[Ss]|Qml|Quick|OpenGL|Network|VirtualKeyboard|Pdf|WaylandEglClientHw|Sql|Test|Xml)\w*"
    r"(?:\.so|\.dll|\.framework|$)"
)
_SOFTWARE_OPENGL: Final = re.compile(r"opengl32sw\.dll$")
_QT_LANGUAGES: Final = re.compile(rf"/qtbase_(?:{'|'.join(LANGUAGES)})(?:_[A-Z]{{2}})?\.qm$")

_LINUX_SYSTEM: Final = re.compile(
    r"^lib(?:stdc\+\+|gcc_s|z|zstd|expat|tinfo|X11|X11-xcb|Xau|Xdmcp|Xrender|Xext|"
    r"xcb|xcb-(?:glx|randr|render|shape|shm|sync|xfixes|dri2|dri3|present)|"
    r"vulkan|dbus-1|xkbcommon|xkbcommon-x11|EGL|GL|GLX|GLdispatch|OpenGL|drm|wayland-[a-z]+|"
    r"fontconfig|freetype|brotlicommon|brotlidec|png16|uuid|bsd|md|"
    r"gtk-3|gdk-3|atk-1|atk-bridge-2|atspi|pango[a-z0-9]*|cairo|cairo-gobject|harfbuzz|graphite2|fribidi|thai|datrie|pixman-1|"
    r"gdk_pixbuf-2|epoxy|gio-2|gmodule-2|mount|blkid|selinux|jpeg|"
    r"cups|avahi-common|avahi-client|gnutls|nettle|hogweed|gmp|idn2|unistring|tasn1|p11-kit|krb5|k5crypto|krb5support|gssapi_krb5|"
    r"com_err|keyutils)[-.0-9]*\.so"  # printing, where the system prints; without it a report is printed to a file
)
"""What belongs to the system: a graphics driver loads most of these too, and an older copy in the bundle would keep the driver of a
newer system from loading; others read files of the same system, such as keyboard layouts."""


def wanted(name: str) -> bool:
    """Whether a file belongs in the bundle; `name` is its path there."""
    path = name.replace("\\", "/")
    if "/translations/qt" in path and "PySide6" in path:
        return bool(_QT_LANGUAGES.search(path))
    if path.endswith((".c", ".h", ".pxd", ".pyi", ".pyx", ".a", ".lib")):
        return False
    if sys.platform == "linux" and _LINUX_SYSTEM.search(path.rsplit("/", 1)[-1]) and not path.startswith("numpy.libs/"):
        return False
    file = path.rsplit("/", 1)[-1]
    return not (_QT_PLUGINS.search(path) or _QT_LIBRARIES.match(file) or _SOFTWARE_OPENGL.search(file))
