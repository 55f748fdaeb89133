import sys
from pathlib import Path

MODEL = Path(__file__).resolve().parents[3] / "resources" / "practice-model"
sys.path.insert(0, str(MODEL))
