"""Whether a model fits, in the words that a person reads."""

from __future__ import annotations

import pytest

from plumbline.domain.messages import Listing
from plumbline.domain.models.fit import Fit, FitLevel, Gpu, Machine, judge
from plumbline.domain.models.model import MemoryNeed

GB = 10**9
SMALL = MemoryNeed(12_096_558_336, 10_152_345_600, 232_783_872, 450_887_680, 8192, 17)
LARGE = MemoryNeed(63_374_323_968, 60_914_073_600, 349_175_808, 450_887_680, 8192, 17)
TINY = MemoryNeed(8_000_000, 4_000_000, 10_000_000, 50_000_000, 8192, 9)


def fit(need: MemoryNeed | None, memory: int, *gpus: Gpu, asked: bool = True) -> Fit:
    return judge(need, Machine(memory * GB, gpus if asked else None))


@pytest.mark.parametrize(
    ("need", "memory", "gpus", "text", "gpu_layers", "experts_on_cpu"),
    [
        (LARGE, 32, (), "Does not fit this machine. Needs 64.2 GB; this machine has 32.0 GB.", 0, False),
        (LARGE, 32, (Gpu("RTX", 24 * GB),),
         "Does not fit this machine. Needs 64.2 GB; this machine has 32.0 GB, and 23.5 GB on RTX.", 0, False),
        (LARGE, 128, (Gpu("RTX", 24 * GB),),
         "Runs slowly. The experts stay in RAM (60.9 GB); the rest is on RTX (3.3 GB).", -1, True),
        (LARGE, 128, (Gpu("H100", 80 * GB),), "Runs well. Needs 64.2 GB, all of it on H100.", -1, False),
        (SMALL, 64, (Gpu("RTX", 16 * GB),), "Runs well. Needs 12.8 GB, all of it on RTX.", -1, False),
        (SMALL, 32, (Gpu("RTX", 8 * GB),),
         "Runs slowly. The experts stay in RAM (10.2 GB); the rest is on RTX (2.6 GB).", -1, True),
        (SMALL, 32, (), "Runs slowly. Needs 12.8 GB; this machine has 32.0 GB. It runs on the processor alone.", 0, False),
        (SMALL, 14, (), "Runs slowly. Needs 12.8 GB; this machine has 14.0 GB. Close other programs first.", 0, False),
        (SMALL, 12, (), "Does not fit this machine. Needs 12.8 GB; this machine has 12.0 GB.", 0, False),
        (SMALL, 32, (Gpu("Apple M3", 24 * GB, True),),
         "Runs well. Needs 12.8 GB of the 32.0 GB that processor and GPU share.", -1, False),
        (SMALL, 16, (Gpu("Apple M1", 11 * GB, True),),
         "Runs slowly. Needs 12.8 GB; this machine has 16.0 GB. It runs on the processor alone.", 0, False),
        (TINY, 4, (), "Runs well. Needs 68.0 MB; this machine has 4.0 GB.", 0, False),
    ],
)  # fmt: skip
def test_the_verdict_its_reason_and_its_settings(
    need: MemoryNeed, memory: int, gpus: tuple[Gpu, ...], text: str, gpu_layers: int, experts_on_cpu: bool
) -> None:
    verdict = fit(need, memory, *gpus)
    assert str(verdict.message) == text
    assert (verdict.gpu_layers, verdict.experts_on_cpu) == (gpu_layers, experts_on_cpu)


def test_two_gpus_carry_a_model_together() -> None:
    assert fit(LARGE, 64, Gpu("A", 48 * GB), Gpu("B", 48 * GB)).reason.values["gpus"] == Listing(("A", "B"))


def test_a_gpu_that_nobody_has_asked_for_is_not_denied() -> None:
    assert str(fit(SMALL, 32, asked=False).reason).endswith("It runs on the processor.")


def test_what_was_not_measured_is_not_guessed() -> None:
    assert fit(None, 512).level is FitLevel.UNKNOWN
