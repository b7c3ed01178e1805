#!/usr/bin/env python3
"""How fast the prompt is: from the start to the first prompt, and from a key to its echo below 200 lines.

    prompt.py AXLE

Medians, and the best, in milliseconds. The aims are 10 and 5.
"""
import os
import pty
import select
import statistics
import sys
import tempfile
import time


def start(axle, home):
    child, terminal = pty.fork()
    if child == 0:
        os.execve(axle, [axle], {"TERM": "xterm", "HOME": home, "INPUTRC": "/dev/null", "PATH": "/usr/bin:/bin"})
    return child, terminal


def read_until(terminal, text):
    """Whether the text came."""
    seen = b""
    while text not in seen:
        if not select.select([terminal], [], [], 20)[0]:
            sys.exit(f"{text!r} did not come, but {seen[-200:]!r}")
        seen += os.read(terminal, 65536)


def stop(child, terminal):
    os.close(terminal)
    os.kill(child, 9)
    os.waitpid(child, 0)


def first_prompt(axle, home):
    begin = time.perf_counter()
    child, terminal = start(axle, home)
    read_until(terminal, b">>> ")
    end = time.perf_counter()
    stop(child, terminal)
    return (end - begin) * 1e3


def echoes(axle, home):
    child, terminal = start(axle, home)
    read_until(terminal, b">>> ")
    program = "".join(f"def f{i}(x):\n    y = x + {i}\n    return y * 2\n\n" for i in range(50))
    os.write(terminal, b"\x1b[200~" + program.encode() + b"last\x1b[201~")
    read_until(terminal, b"last")
    times = []
    for key in [b"x"] * 50:
        time.sleep(0.02)
        while select.select([terminal], [], [], 0)[0]:
            os.read(terminal, 65536)
        begin = time.perf_counter()
        os.write(terminal, key)
        select.select([terminal], [], [], 20)
        times.append((time.perf_counter() - begin) * 1e3)
    stop(child, terminal)
    return times


def tell(what, times):
    print(f"{what}: {statistics.median(times):.2f} ms, at best {min(times):.2f}")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as home:
        axle = os.path.abspath(sys.argv[1])
        tell("first prompt", [first_prompt(axle, home) for _ in range(40)])
        tell("echo in an entry of 200 lines", echoes(axle, home))
