"""The style sheet: Qt's own widgets (Fusion), styled little. Widgets take part by their object name or by a `role` property.

Roles of a button: "primary" (one a page), "plain" (text alone), "chip" (a filter), "menu" (opens one).
Roles of a label: "title", "strong", "muted", "caption". Roles of a frame: "card", "bar", "notice", "callout".
"""

from __future__ import annotations

from pathlib import Path

from plumbline.desktop.widgets.colours import Tokens


def style_sheet(tokens: Tokens, icons: Path) -> str:
    """`icons`: the folder of the arrows and the tick, drawn once for a light and once for a dark ground."""
    name = "dark" if tokens.dark else "light"
    down, up, check = (_url(icons / f"{what}-{name}.svg") for what in ("down", "up", "check"))
    return f"""
QWidget {{ color: {tokens.ink}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QToolTip {{ color: {tokens.ink}; background: {tokens.panel}; border: 1px solid {tokens.line}; padding: 4px; }}
QLabel[role="title"] {{ font-weight: 600; font-size: 120%; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="muted"], QLabel[role="caption"] {{ color: {tokens.muted}; }}
QLabel[role="caption"] {{ font-weight: 600; font-size: 85%; }}
QFrame[role="card"] {{ background: {tokens.panel}; border: 1px solid {tokens.line}; border-radius: 8px; }}
QFrame[role="callout"] {{ background: {tokens.panel}; border: 2px solid {tokens.accent}; border-radius: 8px; }}
QFrame[role="bar"] {{ background: {tokens.ground}; border: none; border-bottom: 1px solid {tokens.line}; }}
QFrame[role="notice"] {{ background: {tokens.escalate.ground}; border: 1px solid {tokens.line}; border-radius: 8px; }}
#foot > QFrame {{ border: 1px solid {tokens.edge}; border-left: none; border-right: none; border-radius: 0; }}
QFrame[role="notice"][tone="error"] {{ background: {tokens.violates.ground}; }}
QLabel[role="status"] {{ color: {tokens.muted}; border-top: 1px solid {tokens.line}; }}
QFrame[role="notice"] QLabel {{ color: {tokens.ink}; }}
QPushButton, QToolButton, QComboBox {{
    background: {tokens.panel}; border: 1px solid {tokens.line}; border-radius: 7px; padding: 5px 12px; min-height: 20px;
}}
QComboBox {{ padding: 5px 8px; border-color: {tokens.edge}; }}
QPlainTextEdit[role="reading"], QTextBrowser[role="reading"] {{
    font-family: "Charter", "Noto Serif", Georgia, serif; font-size: 108%;
}}
QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow, QDateEdit::down-arrow, QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {{
    image: {down}; width: 12px; height: 12px; }}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {{ image: {up}; width: 12px; height: 12px; }}
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {{
    border: none; background: transparent; width: 20px;
}}
QSpinBox::up-button:hover, QSpinBox::down-button:hover, QDoubleSpinBox::up-button:hover, QDoubleSpinBox::down-button:hover {{
    background: {tokens.accent_ground};
}}
QFileDialog QToolButton {{ padding: 2px; min-height: 0px; background: {tokens.ink if tokens.dark else tokens.panel}; }}
QToolButton[role="menu"] {{ border-color: {tokens.edge}; padding: 5px 26px 5px 8px; }}
QToolButton[role="menu"][mirrored="true"] {{ padding: 5px 8px 5px 26px; }}
QToolButton[role="menu"]::menu-indicator {{
    image: {down}; width: 12px; height: 12px; subcontrol-origin: border; subcontrol-position: center right; right: 8px;
}}
QToolButton[role="menu"][mirrored="true"]::menu-indicator {{ left: -8px; right: 0; }}
QPushButton::menu-indicator {{
    image: {down}; width: 12px; height: 12px; subcontrol-origin: padding; subcontrol-position: center right;
}}
QPushButton[mirrored="true"]::menu-indicator {{ left: -5px; right: 0; }}
QComboBox QAbstractItemView {{ background: {tokens.panel}; border: 1px solid {tokens.line}; }}
QPushButton:hover, QToolButton:hover, QComboBox:hover {{ background: {tokens.ground}; }}
QPushButton:disabled, QToolButton:disabled, QComboBox:disabled, QLineEdit:disabled {{ color: {tokens.muted}; }}
QPushButton:focus, QToolButton:focus, QComboBox:focus, QLineEdit:focus, QPlainTextEdit:focus, QTextBrowser:focus, QSpinBox:focus,
QDoubleSpinBox:focus {{ border: 2px solid {tokens.accent}; }}
QPushButton:checked, QToolButton:checked {{
    color: {tokens.accent}; background: {tokens.accent_ground}; border-color: {tokens.accent};
}}
QPushButton[role="primary"] {{
    background: {tokens.accent}; color: {tokens.on_accent}; border-color: {tokens.accent}; font-weight: 600;
}}
QPushButton[role="primary"]:disabled {{ background: {tokens.line}; color: {tokens.muted}; border-color: {tokens.line}; }}
QPushButton[role="primary"]:focus {{
    border: 6px double {tokens.ground}; border-radius: 10px; padding: 0px 7px; outline: none;
}}
QPushButton[role="plain"], QToolButton[role="plain"] {{ background: transparent; border-color: transparent; }}
QPushButton[role="plain"]:hover, QToolButton[role="plain"]:hover {{ background: {tokens.accent_ground}; }}
QPushButton[role="plain"]:focus, QToolButton[role="plain"]:focus {{ border: 2px solid {tokens.accent}; }}
QPushButton[role="plain"][tight="true"] {{ padding: 5px; }}
QPushButton[role="chip"] {{ border-radius: 12px; padding: 3px 10px; }}
QPushButton[role="chip"][chosen="true"] {{ color: {tokens.accent}; background: {tokens.accent_ground}; font-weight: 600; }}
QPushButton[role="chip"][chosen="true"]:disabled {{ color: {tokens.muted}; background: {tokens.panel}; }}
QLineEdit, QPlainTextEdit, QTextEdit, QTextBrowser, QSpinBox, QDoubleSpinBox, QDateEdit {{
    background: {tokens.panel}; border: 1px solid {tokens.edge}; border-radius: 7px; padding: 4px 8px;
    selection-background-color: {tokens.accent_ground}; selection-color: {tokens.ink}; placeholder-text-color: {tokens.muted};
}}
QFrame[role="card"] QTextBrowser, QFrame[role="card"] QPlainTextEdit[readOnly="true"] {{
    background: transparent; border: 2px solid transparent; padding: 2px 0;
}}
QFrame[role="card"] QTextBrowser:focus, QFrame[role="card"] QPlainTextEdit[readOnly="true"]:focus {{
    border-color: {tokens.accent};
}}
QSlider {{ border: 2px solid transparent; border-radius: 5px; }}
QSlider:focus {{ border-color: {tokens.accent}; }}
QAbstractSpinBox QLineEdit {{ border: none; background: transparent; padding: 0 6px; }}
QAbstractItemView {{
    background: {tokens.panel}; border: 2px solid transparent; outline: none; alternate-background-color: {tokens.ground};
    selection-background-color: {tokens.accent_ground}; selection-color: {tokens.ink}; gridline-color: {tokens.line};
    placeholder-text-color: {tokens.muted};
}}
QAbstractItemView:focus, QScrollArea:focus {{ border-color: {tokens.accent}; }}
QHeaderView {{ border: none; }}
QHeaderView::section {{ background: {tokens.ground}; color: {tokens.muted}; border: none; border-bottom: 1px solid {tokens.line};
    padding: 6px 3px; }}
QCheckBox, QRadioButton {{ spacing: 8px; padding: 1px; border: 2px solid transparent; border-radius: 5px; }}
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {{
    width: 16px; height: 16px; border: 1px solid {tokens.muted}; border-radius: 4px; background: {tokens.panel};
}}
QRadioButton::indicator {{ border-radius: 9px; }}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{
    background: {tokens.accent}; border-color: {tokens.accent}; image: {check};
}}
QRadioButton::indicator:checked {{ width: 8px; height: 8px; border: 5px solid {tokens.accent}; background: {tokens.on_accent}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {tokens.muted}; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {tokens.line}; }}
QCheckBox::indicator:checked:disabled {{ background: {tokens.line}; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {tokens.accent}; }}
QSplitter::handle {{ background: {tokens.line}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
QScrollBar {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {tokens.edge}; border: 3px solid transparent; border-radius: 6px; background-clip: padding; }}
QScrollBar::handle:vertical {{ min-height: 36px; }}
QScrollBar::handle:horizontal {{ min-width: 36px; }}
QScrollBar::handle:hover {{ background: {tokens.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QScrollArea {{ border: 2px solid transparent; background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QProgressBar {{ background: {tokens.line}; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }}
QProgressBar::chunk {{ background: {tokens.accent}; border-radius: 2px; }}
QMenu {{ background: {tokens.panel}; border: 1px solid {tokens.line}; padding: 4px; }}
QMenu::item {{ padding: 5px 20px; border-radius: 5px; }}
QMenu::item:selected {{ background: {tokens.accent_ground}; }}
QMenu::item:disabled {{ color: {tokens.muted}; }}
QMenuBar {{ background: {tokens.ground}; }}
QMenuBar::item:selected {{ background: {tokens.accent_ground}; }}
#sections, #sections:focus {{ background: transparent; border-color: transparent; }}
#sections::item {{ padding: 7px 10px; border-radius: 7px; border: 2px solid transparent; }}
#sections::item:hover {{ background: {tokens.line}; }}
#sections::item:selected {{ background: {tokens.accent_ground}; color: {tokens.accent}; }}
#sections::item:selected:focus {{ border-color: {tokens.accent}; }}
#sidebar {{ background: {tokens.ground}; border: none; border-right: 1px solid {tokens.line}; }}
#sidebar QPushButton {{ text-align: left; border-color: transparent; background: transparent; padding: 6px 10px; }}
#sidebar QPushButton:hover {{ background: {tokens.line}; }}
#sidebar QPushButton:checked {{ background: {tokens.accent_ground}; color: {tokens.accent}; font-weight: 600; }}
#sidebar QPushButton:focus {{ border: 2px solid {tokens.accent}; }}
"""


def _url(file: Path) -> str:
    """Quoted: without quotes a space in the path would end the whole style sheet there."""
    path = file.as_posix().replace("\\", "\\\\").replace('"', '\\"')
    return f'url("{path}")'
