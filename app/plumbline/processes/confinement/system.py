"""Gives up what the system lets a program give up without being an administrator.

Linux: resource limits, no new privileges, Landlock for files and a seccomp filter for the network and other programs, each where
the kernel has it; seccomp also needs the system's libseccomp. macOS: resource limits and the sandbox's profile without a network.
Windows offers a program that is not installed from its store nothing of the kind; the parent watches memory and time there.
"""

from __future__ import annotations

import ctypes
import os
import site
import sys
import sysconfig
from contextlib import suppress
from pathlib import Path
from typing import Final

from plumbline.processes.confinement.report import Confinement, Held, Protection
from plumbline.processes.memory_dumps import forbid_core_dumps

_PR_SET_NO_NEW_PRIVS: Final = 38  # linux/prctl.h
_PR_GET_NO_NEW_PRIVS: Final = 39
_PR_GET_SECCOMP: Final = 21
_FILTER: Final = 2  # linux/seccomp.h, SECCOMP_MODE_FILTER
_SECONDS_OF_WORK: Final = 4 * 60 * 60
"""Processor time after which a child ends though its parent has lost it."""

_NETWORK: Final = ("socket", "connect", "bind", "listen", "accept", "accept4")
_INTERNET: Final = (2, 10, 17)  # AF_INET, AF_INET6, AF_PACKET
_PROGRAMS: Final = ("execve", "execveat")
_OTHERS: Final = (
    "ptrace", "process_vm_readv", "process_vm_writev", "mount", "umount2", "pivot_root", "chroot", "setns", "unshare", "bpf",
    "userfaultfd", "perf_event_open", "keyctl", "add_key", "request_key", "io_uring_setup", "kexec_load", "init_module",
    "finit_module",
)  # fmt: skip
"""Calls that no reader needs, and that have served to break out."""

_SYSTEM_FILES: Final = ("/usr", "/lib", "/lib64", "/etc/ld.so.cache", "/etc/localtime", "/dev/urandom", "/proc/self")


def confine(wanted: Confinement) -> Held:
    """Gives up what is wanted; everything that this process needs later must be open, imported or part of the program."""
    steps = {
        Protection.CORE_DUMPS: _no_core_dumps(),
        Protection.PRIVILEGES: _no_new_privileges(),
    }
    if wanted.memory is not None:
        steps[Protection.MEMORY] = _limit_memory(wanted.memory)
    if wanted.own_memory is not None:
        steps[Protection.OWN_MEMORY] = limit_own_memory(wanted.own_memory)
    if wanted.files:
        steps[Protection.FILES] = _no_files()
    filtered = (wanted.network or wanted.programs) and _no_calls(wanted)
    if wanted.network:
        steps[Protection.NETWORK] = filtered or (wanted.calls and _mac_without_network())
    if wanted.programs:
        steps[Protection.PROGRAMS] = filtered
    return Held(
        tuple(step for step, holds in steps.items() if holds), tuple(step for step, holds in steps.items() if not holds)
    )


def _no_core_dumps() -> bool:
    forbid_core_dumps()
    if sys.platform == "win32":
        return False
    import resource  # noqa: PLC0415 - not on Windows

    return resource.getrlimit(resource.RLIMIT_CORE)[0] == 0


def _limit_memory(most: int) -> bool:
    if sys.platform == "win32":
        return False
    import resource  # noqa: PLC0415 - not on Windows

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS_OF_WORK, _SECONDS_OF_WORK))
    try:
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
    except (OSError, ValueError):
        return False
    return sys.platform == "linux"  # macOS takes the number and does not hold to it


def limit_own_memory(most: int) -> bool:
    """Limits what this process takes beside the files that it maps; may be called again. False where the system can't."""
    if sys.platform != "linux":
        return False
    import resource  # noqa: PLC0415 - not on Windows

    try:
        resource.setrlimit(resource.RLIMIT_DATA, (most, resource.getrlimit(resource.RLIMIT_DATA)[1]))
    except (OSError, ValueError):
        return False
    return True


def _no_new_privileges() -> bool:
    if sys.platform != "linux":
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    return bool(libc.prctl(_PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1)


def _no_files() -> bool:
    if sys.platform != "linux":
        return False
    try:
        import landlock  # noqa: PLC0415 - Linux alone has it

        reading = landlock.FSAccess.READ_FILE | landlock.FSAccess.READ_DIR | landlock.FSAccess.EXECUTE
        one_file = landlock.FSAccess.READ_FILE | landlock.FSAccess.EXECUTE
        rules = landlock.Ruleset()
        for path in _program_files():
            rules.allow(path, rules=reading if path.is_dir() else one_file)
        rules.allow(os.devnull, rules=one_file | landlock.FSAccess.WRITE_FILE)
        rules.apply()
    except (ImportError, AttributeError, OSError):
        return False
    return True


def _program_files() -> list[Path]:
    """The interpreter, its packages, this program and the system's libraries; nothing of a person's."""
    found = {Path(name) for name in _SYSTEM_FILES}
    found |= {Path(sys.base_prefix) / "lib", Path(sys.prefix) / "lib", Path(__file__).parents[2]}
    found |= {Path(name) for name in (sysconfig.get_paths()["stdlib"], *getattr(site, "getsitepackages", list)())}
    if bundle := getattr(sys, "_MEIPASS", None):
        found |= {Path(bundle), Path(sys.executable)}  # modules are read from within the executable
    return sorted(path for path in found if path.exists())


def _no_calls(wanted: Confinement) -> bool:
    if sys.platform != "linux":
        return False
    try:
        import pyseccomp  # noqa: PLC0415 - Linux alone has it, and it looks for the system's library
    except (ImportError, RuntimeError, OSError, TypeError):
        return False
    refused = (*(_NETWORK + _OTHERS if wanted.calls else ()), *(_PROGRAMS if wanted.programs else ()))
    try:
        rules = pyseccomp.SyscallFilter(pyseccomp.ALLOW)
        if wanted.network and not wanted.calls:
            for family in _INTERNET:
                rules.add_rule(pyseccomp.ERRNO(1), "socket", pyseccomp.Arg(0, pyseccomp.EQ, family))
        for call in refused:
            with suppress(OSError, ValueError):  # an old library does not know the newest calls
                rules.add_rule(pyseccomp.ERRNO(1), call)
        rules.load()
    except (OSError, RuntimeError):
        return False
    return _filtered()


def _filtered() -> bool:
    """As the kernel says; trying it would be a call that watchers of the network take for one."""
    return bool(ctypes.CDLL(None).prctl(_PR_GET_SECCOMP, 0, 0, 0, 0) == _FILTER)


def _mac_without_network() -> bool:
    """By the profile "no-network" of sandbox(7), which the system still honours though its header calls it deprecated."""
    if sys.platform == "darwin":
        try:
            sandbox = ctypes.CDLL("/usr/lib/libSystem.B.dylib").sandbox_init
        except (OSError, AttributeError):
            return False
        reason = ctypes.c_char_p()
        return bool(sandbox(b"no-network", ctypes.c_uint64(1), ctypes.byref(reason)) == 0)
    return False
