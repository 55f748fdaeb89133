"""When connections are added: lines and servers of every kind, played through on a scripted clock."""

from __future__ import annotations

from collections.abc import Callable

from plumbline.weights.download.connection_scaler import ConnectionScaler

MB = 1_000_000
TICK = 0.25


class Line:
    """A line on a clock of its own. `speed` says what so many connections bring together."""

    def __init__(self, ramp: ConnectionScaler, speed: Callable[[int], float], limit: int = 0) -> None:
        self.ramp, self.speed, self.limit = ramp, speed, limit
        self.now, self.landed = 100.0, 0.0
        self.history = [ramp.wanted]

    def run(self, seconds: float) -> Line:
        for _ in range(round(seconds / TICK)):
            rate = self.speed(self.ramp.wanted)
            self.now += TICK
            self.landed += (min(rate, self.limit) if self.limit else rate) * TICK
            wanted = self.ramp.look(self.now, int(self.landed), self.limit)
            if wanted != self.history[-1]:
                self.history.append(wanted)
        return self


def ramp(most: int = 4) -> ConnectionScaler:
    return ConnectionScaler(most, 80 * MB, 1.0)


def test_where_each_connection_is_slow_all_are_opened_one_after_the_other() -> None:
    line = Line(ramp(), lambda count: 20 * MB * count).run(8)
    assert line.history == [1, 2, 3, 4]


def test_no_more_are_opened_than_bring_enough() -> None:
    assert Line(ramp(16), lambda count: 30 * MB * count).run(30).history == [1, 2, 3]


def test_where_one_brings_enough_no_other_is_opened() -> None:
    assert Line(ramp(), lambda _: 80 * MB).run(60).history == [1]


def test_on_a_line_that_is_full_the_second_is_let_go_and_tried_again_later_and_later() -> None:
    line = Line(ramp(), lambda _: 12 * MB)
    assert line.run(25).history == [1, 2, 1]
    assert line.run(60).history == [1, 2, 1, 2, 1]
    assert line.run(8).history == [1, 2, 1, 2, 1]  # the second rest is twice the first
    assert line.run(60).history == [1, 2, 1, 2, 1, 2, 1]


def test_a_line_that_two_fill_keeps_two() -> None:
    line = Line(ramp(), lambda count: min(20, 12 * count) * MB).run(25)
    assert line.history == [1, 2, 3, 2]


def test_a_server_that_shares_out_a_fixed_sum_gets_one_connection_even_when_its_speed_wobbles() -> None:
    wobble = iter([1.0, 1.05, 0.95, 1.1, 0.9] * 1000)
    assert Line(ramp(), lambda _: 10 * MB * next(wobble)).run(25).history == [1, 2, 1]


def test_a_line_that_becomes_faster_per_connection_is_tried_again_after_the_rest() -> None:
    line = Line(ramp(), lambda _: 10 * MB).run(10)
    line.speed = lambda count: 10 * MB * count
    assert line.run(40).history == [1, 2, 1, 2, 3, 4]


def test_a_limit_that_one_connection_fills_opens_no_other() -> None:
    assert Line(ramp(), lambda count: 20 * MB * count, limit=5 * MB).run(60).history == [1]


def test_a_refusal_ends_the_trying() -> None:
    line = Line(ramp(), lambda count: 20 * MB * count).run(2)
    assert line.history == [1, 2]
    line.ramp.refused()
    assert line.run(3600).history == [1, 2, 1]


def test_what_was_interrupted_counts_for_nothing() -> None:
    tried = ramp()
    line = Line(tried, lambda count: 20 * MB * count).run(1.5)
    assert tried.wanted == 2
    tried.interrupt()
    assert tried.wanted == 1
    line.now += 3600  # a pause
    assert line.run(0.5).history[-1] == 1  # an hour without a byte is no slow line
    assert line.run(8).history[-1] == 4


def test_a_line_on_which_nothing_comes_gets_no_more_connections() -> None:
    assert Line(ramp(), lambda _: 0).run(60).history == [1]


def test_without_a_window_all_are_wanted_at_once() -> None:
    assert ConnectionScaler(4, 80 * MB, 0.0).look(1.0, 0) == 4


def test_it_never_wants_fewer_than_one_nor_more_than_are_allowed() -> None:
    one = ramp(1)
    assert Line(one, lambda count: MB * count).run(60).history == [1]
    one.refused()
    one.interrupt()
    assert one.wanted == 1
