"""Which device does the work, as llama.cpp itself reports it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.widgets.amounts import number_text
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.labels import label
from plumbline.services.models.engine_host import EngineHost


class DeviceCard(Card):
    """The device in use, or how to find out."""

    def __init__(self, engine_host: EngineHost, to_models: Callable[[], object]) -> None:
        """`to_models`: opens the page on which a model can be tried."""
        super().__init__(translate("Settings", "Device"))
        self._engine_host = engine_host
        self.words = label(wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self.words)
        self.body.addWidget(button(translate("Settings", "Test a model…"), to_models), 0, Qt.AlignmentFlag.AlignLeading)

    def refresh(self) -> None:
        """Says what is loaded now."""
        info = self._engine_host.info
        if info is None:
            self.words.setText(
                translate(
                    "Settings",
                    "No model is loaded. Once one is, the device is shown here as llama.cpp reports it. Changes below "
                    "take effect the next time a model is loaded.",
                )
            )
            return
        engine_config = info.engine_config
        lines = [
            translate("Settings", "{model} runs on {device}, with {engine}.").format(
                model=info.model_name, device=info.device, engine=info.version
            ),
            translate(
                "Settings",
                "Items at once: {items}. Threads: {threads}. Context: {context} tokens. Layers on the GPU: {layers}.",
            ).format(
                items=number_text(engine_config.sequences),
                threads=number_text(engine_config.threads),
                context=number_text(engine_config.context_tokens),
                layers=number_text(info.offloaded_layers),
            ),
            *(say(warning) for warning in info.warnings),
        ]
        self.words.setText("\n".join(lines))
