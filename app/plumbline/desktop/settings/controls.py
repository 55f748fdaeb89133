"""The controls with which a setting is changed: one for each kind of value. All speak the settings' text form."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.widgets.buttons import Choice
from plumbline.desktop.widgets.combo_box import ComboBox
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.spin_box import DecimalBox, SpinBox
from plumbline.desktop.widgets.wheel import leave_wheel
from plumbline.system.setting import Setting, Value

_MOST_SIDE_BY_SIDE = 2
_SIZE_STEP = 5


class Control(QWidget):
    """Shows a value and lets it be changed."""

    given = Signal(str)
    """The person has chosen this value, in its text form."""

    def show_value(self, value: Value) -> None:
        """Shows a value, without telling."""
        raise NotImplementedError


def control_for(setting: Setting) -> Control:
    """The control that suits a setting."""
    if setting.key == "window.text_size":
        return SizeControl(setting)
    if setting.key == "model":
        return ModelControl(setting)
    if setting.choices:
        return ChoiceControl(setting)
    if isinstance(setting.default, bool):
        return FlagControl(setting)
    if isinstance(setting.default, int | float):
        return NumberControl(setting)
    return TextControl(setting)


class FlagControl(Control):
    """Yes or no."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.box = QCheckBox(say(setting.title))
        self.box.clicked.connect(lambda on: self.given.emit("yes" if on else "no"))
        _fill(self, [self.box])

    def show_value(self, value: Value) -> None:
        """Shows a value, without telling."""
        self.box.setChecked(bool(value))


class ChoiceControl(Control):
    """One of a few values: side by side where they are two, else in a list."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        words = [(value, say(word)) for value, word in setting.choices.items()]
        self._row: Choice | None = None
        self.box = ComboBox(say(setting.title))
        if len(words) <= _MOST_SIDE_BY_SIDE:
            self._row = Choice(say(setting.title), words)
            self._row.chosen.connect(self.given)
            _fill(self, [self._row])
            return
        self.box.setAccessibleName(say(setting.title))
        for value, word in words:
            self.box.addItem(word, value)
        self.box.activated.connect(lambda row: self.given.emit(str(self.box.itemData(row))))
        leave_wheel(self.box)
        _fill(self, [self.box])

    def show_value(self, value: Value) -> None:
        """Shows a value, without telling."""
        if self._row is not None:
            self._row.choose(str(value))
        else:
            self.box.setCurrentIndex(self.box.findData(str(value)))


class ModelControl(Control):
    """One of the models that are installed, or the best of them."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self._shown = ""
        self._best = say(setting.special[""])
        self.box = ComboBox(say(setting.title))
        self.box.activated.connect(lambda row: self.given.emit(str(self.box.itemData(row))))
        leave_wheel(self.box)
        _fill(self, [self.box])
        self.offer([])

    def offer(self, models: Iterable[tuple[str, str]]) -> None:
        """Takes the models: their names, each with its title."""
        self.box.clear()
        self.box.addItem(self._best, "")
        for name, words in models:
            self.box.addItem(words, name)
        self.show_value(self._shown)

    def show_value(self, value: Value) -> None:
        """Shows a value, without telling; a model that is not here any more is shown by its name."""
        self._shown = str(value)
        if self.box.findData(self._shown) < 0:
            self.box.addItem(self._shown, self._shown)
        self.box.setCurrentIndex(self.box.findData(self._shown))


class NumberControl(Control):
    """A number; its least value may stand for something else, such as "Automatic"."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        least, most = setting.least or 0, setting.most or 0
        self.box: QSpinBox | QDoubleSpinBox
        if isinstance(setting.default, float):
            self.box = DecimalBox()
            self.box.setRange(least, most)
            self.box.setSingleStep(0.1)
        else:
            self.box = SpinBox()
            self.box.setRange(int(least), int(most))
        if least in setting.special:
            self.box.setSpecialValueText(say(setting.special[least]))
        if setting.unit is not None:
            self.box.setSuffix(f" {say(setting.unit)}")
        self.box.setKeyboardTracking(False)
        self.box.setGroupSeparatorShown(setting.counts)
        self.box.setStepType(QAbstractSpinBox.StepType.DefaultStepType)
        self.box.setAccessibleName(say(setting.title))
        self.box.setMinimumWidth(160)
        self.box.valueChanged.connect(lambda number: self.given.emit(str(number)))
        leave_wheel(self.box)
        _fill(self, [self.box])

    def show_value(self, value: Value) -> None:
        """Shows a value, without telling."""
        self.box.blockSignals(True)
        if isinstance(self.box, QSpinBox):
            self.box.setValue(int(value))
        else:
            self.box.setValue(float(value))
        self.box.blockSignals(False)


class TextControl(Control):
    """A line of text."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setAccessibleName(say(setting.title))
        if "" in setting.special:
            self.line.setPlaceholderText(say(setting.special[""]))
        self.line.editingFinished.connect(self._on_finished)
        self._shown = ""
        _fill(self, [self.line], stretch=False)

    def show_value(self, value: Value) -> None:
        """Shows a value, without telling."""
        self._shown = str(value)
        self.line.setText(self._shown)

    def _on_finished(self) -> None:
        if self.line.text() != self._shown:
            self._shown = self.line.text()
            self.given.emit(self._shown)


class SizeControl(Control):
    """The size of the text, with a sample that follows while the window waits until the slider is let go."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(int(setting.least or 0), int(setting.most or 0))
        self.slider.setSingleStep(_SIZE_STEP)
        self.slider.setPageStep(_SIZE_STEP * 5)
        self.slider.setAccessibleName(say(setting.title))
        self.slider.setMaximumWidth(320)
        self._in_force = 100
        self._unit = "" if setting.unit is None else f" {say(setting.unit)}"
        self._figure = label()
        self.sample = label(translate("Settings", "Text will be this large."), wrap=True)
        self.slider.valueChanged.connect(self._preview)
        self.slider.valueChanged.connect(self._take)
        self.slider.sliderReleased.connect(self._take)
        leave_wheel(self.slider)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        line.addWidget(self.slider, 1)
        line.addWidget(self._figure)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.sample)

    def show_value(self, value: Value) -> None:
        """Shows a value, without telling."""
        self._in_force = int(value)
        self.slider.blockSignals(True)
        self.slider.setValue(self._in_force)
        self.slider.blockSignals(False)
        self._preview(self._in_force)

    def _preview(self, per_cent: int) -> None:
        self._figure.setText(f"{per_cent}{self._unit}")
        # A style sheet of its own: the window's would win over the widget's font.
        points = self.font().pointSizeF() * per_cent / self._in_force
        self.sample.setStyleSheet(f"font-size: {points:.1f}pt;")

    def _take(self) -> None:
        if not self.slider.isSliderDown() and self.slider.value() != self._in_force:
            self.given.emit(str(self.slider.value()))


def _fill(control: Control, widgets: Iterable[QWidget], *, stretch: bool = True) -> None:
    line = QHBoxLayout(control)
    line.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        line.addWidget(widget, 0 if stretch else 1)
    if stretch:
        line.addStretch(1)
