"""What is left out of a bundle."""

from __future__ import annotations

import sys

import pytest
from installers.contents import EXCLUDED_MODULES, wanted

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="names of Linux")


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/translations/qtbase_de.qm",
        "plumbline/_data/resources/translations/plumbline_de.qm",
        "libQt6Gui.so.6",
        "llama_cpp/lib/libggml-vulkan.so",
        "llama_cpp/lib/libggml-cpu-x64.so",
        "numpy.libs/libz-1.so",
    ],
)
def test_what_the_program_uses_is_kept(name: str) -> None:
    assert wanted(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6\\plugins\\imageformats\\qjpeg.dll",
        "PySide6/opengl32sw.dll",
        "PySide6/Qt/translations/qtbase_fi.qm",
        "PySide6/Qt/translations/qtdeclarative_de.qm",
        "libQt6Quick.so.6",
        "libQt6EglFSDeviceIntegration.so.6",
    ],
)
def test_what_nothing_uses_is_left_out(name: str) -> None:
    assert not wanted(name)


@LINUX
@pytest.mark.parametrize(
    "name", ["libstdc++.so.6", "libgcc_s.so.1", "libX11.so.6", "libvulkan.so.1", "libxkbcommon.so.0"]
)
def test_what_a_graphics_driver_loads_too_is_the_systems(name: str) -> None:
    assert not wanted(name)


def test_nothing_under_the_gpl_is_carried() -> None:
    assert "readline" in EXCLUDED_MODULES
