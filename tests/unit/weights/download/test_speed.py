"""The rate that a person is shown, on a scripted clock."""

from __future__ import annotations

from plumbline.weights.download.speed import Speed


def test_the_rate_is_that_of_the_last_seconds() -> None:
    speed = Speed()
    assert speed.see(0.0, 1000) == 0.0
    assert speed.see(2.0, 1200) == 100.0
    for second in range(3, 20):
        rate = speed.see(float(second), 1200 + 300 * (second - 2))
    assert rate == 300.0


def test_a_pause_does_not_slow_the_rate_that_is_shown_after_it() -> None:
    speed = Speed()
    speed.see(0.0, 0)
    speed.see(1.0, 500)
    speed.rest()
    assert speed.see(61.0, 500) == 0.0
    assert speed.see(62.0, 1000) == 500.0


def test_a_step_that_counts_from_its_own_beginning_gives_no_negative_rate() -> None:
    speed = Speed()
    speed.see(0.0, 900)
    assert speed.see(1.0, 0) == 0.0
    assert speed.see(2.0, 50) == 50.0
