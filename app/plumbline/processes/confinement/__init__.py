"""What a child process gives up before it touches what may be hostile, and what of that the system grants.

`confine` is called once, in the child. It reports what holds, so that nobody is told of a protection that is not there.
"""

from plumbline.processes.confinement.report import DOWNLOAD, INFERENCE, SERVER_CLIENT, Confinement, Held, Protection
from plumbline.processes.confinement.system import confine, limit_own_memory

__all__ = ["DOWNLOAD", "INFERENCE", "SERVER_CLIENT", "Confinement", "Held", "Protection", "confine", "limit_own_memory"]
