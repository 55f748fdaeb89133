"""What a trace of system calls says of a program that may open no socket but local ones."""

from __future__ import annotations

from pathlib import Path

from installers.linux import trace

LOCAL = """\
17 socketpair(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0, [3, 4]) = 0
17 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 5
17 connect(5, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X0"}, 20) = 0
17 +++ exited with 0 +++
"""


def test_local_sockets_are_counted_and_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "trace").write_text(LOCAL, "ascii")
    assert trace.trouble(tmp_path / "trace") == []
    assert trace.families(tmp_path / "trace") == {"AF_UNIX": 2}


def test_a_socket_of_the_network_and_an_address_are_trouble(tmp_path: Path) -> None:
    opened = "18 socket(AF_INET, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP) = 3"
    reached = '18 connect(3, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.1")}, 16) = 0'
    (tmp_path / "trace").write_text(f"{LOCAL}{opened}\n{reached}\n", "ascii")
    assert trace.trouble(tmp_path / "trace") == [opened, reached]


def test_a_program_that_listens_may_do_so_on_the_loopback_address_alone(tmp_path: Path) -> None:
    opened = "18 socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_IP) = 3"
    here = '18 bind(3, {sa_family=AF_INET, sin_port=htons(8080), sin_addr=inet_addr("127.0.0.1")}, 16) = 0'
    everywhere = '18 bind(3, {sa_family=AF_INET, sin_port=htons(8080), sin_addr=inet_addr("0.0.0.0")}, 16) = 0'
    other = "18 socket(AF_INET6, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_IP) = 3"
    lines = (opened, here, everywhere, other)
    (tmp_path / "trace").write_text("".join(f"{line}\n" for line in lines), "ascii")
    assert trace.trouble(tmp_path / "trace", listens=True) == [everywhere, other]
    assert trace.trouble(tmp_path / "trace") == list(lines)
