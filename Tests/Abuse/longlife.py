#!/usr/bin/env python3
"""A long conversation with the prompt: random statements, errors among them, and memory that stays flat.

    longlife.py [--count N] [--seed S] AXLE

The statements are those of `Tests/Conformance/random/language.py` and a few about arrays. Every thousand of them a
question with a known answer is asked, and the memory of the process is read. What grows after the first third is
a leak.
"""
import argparse
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "Conformance" / "random"))
from language import Generator

ARRAYS = [
    "a = jnp.arange({n}) * {k}", "print((jnp.ones(({k}, {n})) @ jnp.ones({n})).sum())", "vmap(lambda x: x + {k})(jnp.ones({n}))", "vmap(lambda x: x)(3)",
    "b = jnp.ones(20000) + {k}", "b = b * 2 if b.sum() < 1e6 else jnp.ones(20000)", "jnp.dot(jnp.ones({n}), jnp.ones({k} + 100))",
    "vmap(lambda x, y: x * y, in_axes=(0, None))(jnp.ones({n}), jnp.ones({k}))", "f = lambda x: x.sum() + {k}", "jnp.ones((10**6, 10**6))",
    "c = [jnp.ones({n}) for i in range({k})]", "str(jnp.ones(({n}, {k})))", "c = {{'a': c}} if {k} == 3 else 0", "raise ValueError(jnp.ones({n}))",
    "def rec(n): return rec(n + 1)", "rec({k})", "text = 'ab' * {n}{n}0", "big = list(range({n}00))", "big = {{i: str(i) for i in range({n}00)}}", "def gen(): return (lambda: gen)", "x = = {k}",
    "for i in range({n}): y = jnp.ones(i) if i % 7 else 1 / 0", "sorted([{k}, 'a'])", "(lambda *a: a)(*range({n}))", "f'{{{k}:>{n}}}' + repr([{n}] * {k})",
]
# A repeat at the prompt must not run for ever, whatever a name holds by then.
FORBIDDEN = ("append", "insert", "extend", "+=", "*=", "while", "setdefault", "**")


def statements(count, seed):
    chance = random.Random(f"long life {seed}")
    made = 0
    while made < count:
        if chance.random() < 0.3:
            text = chance.choice(ARRAYS).format(n=chance.randrange(1, 60), k=chance.randrange(1, 9))
        else:
            generator = Generator(f"long life {seed}", made)
            generator.names = {f"v{i}": kind for i, kind in enumerate(["int", "float", "str", "list", "dict", "tuple", "set", "bool"])}
            value = generator.value(chance.choice(["int", "str", "list", "dict", "tuple", "float", "bool"]), 3)
            text = f"v{chance.randrange(8)} = {value}" if chance.random() < 0.2 else f"print({value})"
            if any(word in text for word in FORBIDDEN) or len(text) > 400:
                continue
        made += 1
        yield text + ("\n" if text.startswith(("def", "for")) else "")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("axle")
    arguments = parser.parse_args()
    folder = tempfile.TemporaryDirectory()
    environment = dict(os.environ, XDG_STATE_HOME=folder.name)
    # A program that is read from a pipe is one text: `-i` asks for a conversation, a file of entries is one too.
    entries = pathlib.Path(folder.name) / "entries"
    with entries.open("w") as out:
        out.write("import math\nimport jax.numpy as jnp\nfrom jax import vmap\nfrom functools import reduce\n")
        for i, name in enumerate(["1", "0.5", "'text'", "[1, 2]", "{'a': 1}", "(1, 2)", "{1, 2}", "True"]):
            out.write(f"v{i} = {name}\n")
        for number, text in enumerate(statements(arguments.count, arguments.seed)):
            out.write(text + "\n")
            if number % 1000 == 999:
                out.write("v0, v1, v2, v3, v4, v5, v6, v7, c, big = 1, 0.5, 'text', [1, 2], {'a': 1}, (1, 2), {1, 2}, True, 0, 0\n")
                out.write(f"print('question', {number}, sum(i * i for i in range(100)), (jnp.arange(100) ** 2).sum(), "
                          "vmap(lambda x: x * 2)(jnp.arange(3)))\n")
    began = time.monotonic()
    answers, memory = 0, []
    with entries.open() as source, open(os.devnull, "w") as nowhere:
        child = subprocess.Popen([arguments.axle], stdin=source, stdout=subprocess.PIPE, stderr=nowhere, env=environment)
        for line in child.stdout:
            if line.startswith(b"question"):
                answers += line.rstrip().endswith(b"328350 328350 [0 2 4]")
                with open(f"/proc/{child.pid}/statm") as statm:
                    memory.append(int(statm.read().split()[1]) * os.sysconf("SC_PAGESIZE") / 2**20)
        code = child.wait()
    third = memory[len(memory) // 3:]
    growth = third[-1] - third[0]
    print(f"{arguments.count} statements in {time.monotonic() - began:.0f} s, exit status {code}; "
          f"{answers} of {arguments.count // 1000} questions answered; memory {third[0]:.1f} MiB after a third, {third[-1]:.1f} at the end")
    bound = 2 + arguments.count / 25_000
    sys.exit(0 if code in (0, 1) and answers == arguments.count // 1000 and growth < bound else 1)


if __name__ == "__main__":
    main()
