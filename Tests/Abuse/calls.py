#!/usr/bin/env python3
"""Every documented function, called with arguments that were not made for it: an exception is right, a crash is not.

    calls.py [--count N] [--seed S] [--limit SECONDS] AXLE

The names are those of `docs/arrays.md`, and methods. Calls run some hundred to a program, each in a `try`; where a program does
not end well, halves of it are run until the call is found.
"""
import argparse
import pathlib
import random
import re
import subprocess
import sys

DOCS = pathlib.Path(__file__).parent.parent.parent / "docs" / "arrays.md"
OTHERS = [f"math.{name}" for name in "gcd lcm comb perm factorial isqrt fsum prod dist hypot ldexp frexp log floor".split()] + [
    "functools.reduce", "functools.partial", "functools.lru_cache", "sorted", "sum", "max", "min", "zip", "range", "int", "float", "str",
    "round", "pow", "divmod", "enumerate", "map", "filter", "slice", "dict", "set", "tuple", "list", "isinstance", "getattr", "hash", "format"]
START = """import functools, math, jax
import jax.numpy as jnp
from jax import debug, lax, nn, random, tree, tree_util, vmap
m = jnp.array([[3.0, -1.5, 4.25], [0.0, 5.5, 2.0]])
i = jnp.arange(6).reshape(2, 3)
b = m > 1
e = jnp.zeros((0, 3))
s = jnp.float32(2.5)
k = random.key(0)
c = jnp.arange(24.0).reshape(2, 3, 4)
u = jnp.array([1, 250], dtype=jnp.uint8)
h = jnp.ones((3,), jnp.float16)
q = jnp.eye(3)
"""
ARRAYS = "mibescuhq"
VALUES = [*ARRAYS, "k", "m[0]", "i[0]", "b[0]", "0", "1", "-1", "2", "5", "-7", "2**31", "10**30", "1.5", "-0.0", "float('nan')", "float('inf')", "True",
          "None", "'a'", "'ij,jk->ik'", "()", "(0,)", "(1, 0)", "(5,)", "(-1,)", "(0, 0)", "(2, 3)", "(-1, 2)", "[]", "[1, 2]", "[m, m]", "[m, i]",
          "{}", "{'a': m}", "slice(1)", "...", "lambda x: x", "lambda x, y: x + y", "jnp.sin", "jnp.float32", "int", "bool", "jnp.int8",
          "'float32'", "(m, m)", "((1, 2), (0, 1))", "(m, [i])", "range(3)", "set()", "jnp.ones((1, 1, 1, 1))", "jnp.zeros((2, 0))", "jnp.array(5)",
          "jnp.array([0, 1])", "jnp.array([9, -9])", "2**63 - 1", "-2**63", "2**62", "(2**62, 0)", "(-2**63, 2**63 - 1)", "[2**62]",
          "jnp.zeros((3, 0, 2**40))", "jnp.array([-2**31, 2**31 - 1])"]


def signatures():
    """What can be called, with the names of its parameters."""
    found = {name: [] for name in OTHERS}
    for name, parameters in re.findall(r"^### `([\w.]+)\((.*?)\)", DOCS.read_text(), re.M):
        found[name] = re.findall(r"(\w+)=", parameters)
    return found


def call(chance, functions):
    name = chance.choice(list(functions))
    values = [chance.choice(VALUES) for _ in range(chance.choices([0, 1, 2, 3, 4], [1, 5, 6, 4, 2])[0])]
    words = functions[name]
    for word in chance.sample(words, min(len(words), chance.choices([0, 1, 2], [6, 3, 1])[0])):
        values.append(f"{word}={chance.choice(VALUES)}")
    callee = name.replace("x.", chance.choice(ARRAYS) + ".", 1) if name.startswith("x.") else name
    text = f"{callee}({', '.join(values)})"
    return f"vmap(lambda m: {text})(c)" if chance.random() < 0.2 else text


def run(axle, calls, timeout):
    program = START + "".join(f"try:\n    repr({text})\nexcept Exception:\n    pass\n" for text in calls)
    try:
        done = subprocess.run([axle, "--max-memory=4G", "-"], input=program, capture_output=True, text=True, errors="replace", timeout=timeout)
    except subprocess.TimeoutExpired:
        return f"no end within {timeout} s"
    return None if done.returncode == 0 else f"status {done.returncode}: {done.stderr.strip()[:200]}"


def guilty(axle, calls, timeout):
    """The calls that end a program, with what it said."""
    report = run(axle, calls, timeout)
    if report is None or len(calls) == 1:
        return [] if report is None else [(calls[0], report)]
    half = len(calls) // 2
    return guilty(axle, calls[:half], timeout) + guilty(axle, calls[half:], timeout)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--count", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--limit", type=float, default=60, help="seconds for some hundred calls")
    parser.add_argument("axle")
    arguments = parser.parse_args()
    chance = random.Random(f"calls {arguments.seed}")
    functions = signatures()
    failed, made = 0, 0
    while made < arguments.count:
        calls = [call(chance, functions) for _ in range(min(400, arguments.count - made))]
        made += len(calls)
        for text, report in guilty(arguments.axle, calls, arguments.limit):
            failed += 1
            print(f"FAIL  {text}: {report}", flush=True)
    print(f"{made} calls of {len(functions)} functions, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
