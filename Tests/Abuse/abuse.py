#!/usr/bin/env python3
"""Feeds bad input to an interpreter and checks that it always fails well.

    abuse.py [--only GLOB] [--repl "COMMAND ..."] [--lenient] [--save DIR] -- COMMAND ...

COMMAND with a script's path after it runs that script; `COMMAND -` reads it from standard input;
COMMAND alone (or --repl) is the interactive session.  Whatever the input: no crash, no hang, bounded
memory, exit status 1 (2 for usage) with exactly one diagnostic on stderr, nothing on stdout after the
error, and the same result when run again.
"""
import argparse
import fnmatch
import json
import os
import pty
import random
import re
import resource
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from arrays import array_probes

CRASH = re.compile(r"Fatal error|Segmentation fault|Stack dump|Illegal instruction|Swift runtime|Crash:|"
                   r"unsafelyUnwrapped|Unexpectedly found nil|AddressSanitizer|Aborted|core dumped|"
                   r"Thread \d+ .*crashed|stack smashing|Fatal Python error|program crashed", re.I)
DIAGNOSTIC = re.compile(r"(?m)^(?:[^\s:]+:\d+(?::\d+)?:\s*)?(?:error(?:\[[^\]\n]*\])?:|usage error:|"
                        r"(?:[a-z_.]+\.)?[A-Z]\w*(?:Error|Interrupt|Exception|Exit)(?::| *$))")
DEEP = 100_000
LONGEST_DIAGNOSTIC = 20_000
IMPORTS = "import jax\nimport jax.numpy as jnp\nfrom jax import vmap\n"


class Probe:
    """One bad (or merely unusual) input and what must come of it.

    expect: "error"  fails cleanly            "ok"  succeeds, printing `out`
            "either" fails cleanly, or succeeds (printing `out`, where one is given)
    """

    def __init__(self, name, script=b"", expect="error", out=None, says=None, **how):
        self.name, self.expect, self.out, self.says, self.how = name, expect, out, says, how
        self.script = script.encode() if isinstance(script, str) else script


# ---------------------------------------------------------------- the probes

def encoding_probes():
    yield Probe("invalid utf-8 in a string", b'print("\xff\xfe")\n')
    yield Probe("invalid utf-8 in a comment", b"# \xff\nprint(1)\n")
    yield Probe("truncated utf-8 at the end", b"x = '\xe2\x82")
    yield Probe("overlong utf-8", b"x = '\xc0\xaf'\n")
    yield Probe("surrogate in utf-8", b"x = '\xed\xa0\x80'\n")
    yield Probe("NUL byte", b"print(1)\0\n")
    yield Probe("byte order mark", b"\xef\xbb\xbfprint(1)\n", "ok", "1\n")
    yield Probe("CRLF", b"x = 1\r\nif x:\r\n    print(x)\r\n", "ok", "1\n")
    yield Probe("CR only", b"x = 1\rprint(x)\r", "either", "1\n")
    yield Probe("UTF-16", "print(1)\n".encode("utf-16"))
    yield Probe("tabs and spaces mixed", "if 1:\n\tx = 1\n        y = 2\n", says="Tab|inconsistent|indent")
    yield Probe("no newline at the end", b"print(1)", "ok", "1\n")
    yield Probe("comment only, no newline", b"# nothing", "ok", "")
    yield Probe("blank lines only", b"\n \n\t\n\n", "ok", "")
    yield Probe("full-width parenthesis", "print\uff081)\n")
    yield Probe("zero-width space", "x\u200b = 1\n")
    yield Probe("non-ASCII text", "print('h\u00e9llo \u4e16\u754c \U0001f40d', len('\U0001f40d'))\n", "ok",
                "h\u00e9llo \u4e16\u754c \U0001f40d 1\n", env={"LANG": "C.UTF-8", "PYTHONUTF8": "1"})
    yield Probe("control bytes in a bad line", b"x = \x1b[31m 1 +\n")


def depth_probes(n=DEEP):
    yield Probe("nested parentheses", "(" * n + "1" + ")" * n + "\n", "either")
    yield Probe("open parentheses, never closed", "(" * n + "\n")
    yield Probe("nested brackets", "x = " + "[" * n + "]" * n + "\n", "either")
    yield Probe("nested dicts", "x = " + "{1: " * n + "1" + "}" * n + "\n", "either")
    yield Probe("nested calls", "def f(x):\n    return x\nprint(" + "f(" * n + "1" + ")" * n + ")\n", "either", "1\n")
    yield Probe("unary minus chain", "print(" + "-" * n + "1)\n", "either", "1\n")
    yield Probe("not chain", "print(" + "not " * n + "True)\n", "either", "True\n")
    yield Probe("plus chain", "print(" + "1 + " * n + "0)\n", "either", f"{n}\n")
    yield Probe("power chain", "print(" + "1 ** " * n + "1)\n", "either", "1\n")
    yield Probe("comparison chain", "print(" + "1 <= " * n + "1)\n", "either", "True\n")
    yield Probe("and chain", "print(" + "True and " * n + "3)\n", "either", "3\n")
    yield Probe("or, and, not mixed", "print(" + "not 0 and 0 or " * n + "3)\n", "either", "3\n")
    yield Probe("attribute chain", IMPORTS + "print(jnp.ones((1,))" + ".T" * n + ")\n", "either", "[1.]\n")
    yield Probe("call chain", "f = lambda: f\nf" + "()" * n + "\nprint(1)\n", "either", "1\n")
    yield Probe("subscript chain", "x = [1]\nx" + "[0:1]" * n + "\nprint(x)\n", "either", "[1]\n")
    yield Probe("nested lambdas", "f = " + "lambda: " * n + "1\nprint(1)\n", "either", "1\n")
    yield Probe("nested conditionals", "print(" + "1 if 1 else " * n + "2)\n", "either", "1\n")
    yield Probe("elif chain", "x = 1\nif x == 0:\n    y = 0\n" + "elif x == 2:\n    y = 1\n" * (n // 2)
                + "else:\n    y = 7\nprint(y)\n", "either", "7\n")
    yield Probe("nested defs", "".join(" " * i + "def f():\n" for i in range(2000)) + " " * 2000 + "pass\nprint(1)\n",
                "either", "1\n")
    yield Probe("nested ifs", "".join(" " * i + "if 1:\n" for i in range(2000)) + " " * 2000 + "print(1)\n", "either", "1\n")
    yield Probe("nested fors", "".join(" " * i + "for i in [1]:\n" for i in range(500)) + " " * 500 + "print(i)\n",
                "either", "1\n")
    yield Probe("nested trys", "".join(" " * i + "try:\n" for i in range(300)) + " " * 300 + "x = 1\n"
                + "".join(" " * i + "except ValueError:\n" + " " * i + " pass\n" for i in reversed(range(300)))
                + "print(x)\n", "either", "1\n")
    yield Probe("nested comprehensions", "print(" + "[" * 400 + "1" + " for x in [1]]" * 400 + ")\n", "either")
    yield Probe("nested f-strings", "print(f\"{" + "f'{" * 1000 + "1" + "}'" * 1000 + "}\")\n", "either")
    yield Probe("nested unpacking", "(" * 3000 + "a" + ",)" * 3000 + " = 1\n", "error")
    yield Probe("decorators by the thousand", "def d(f):\n    return f\n" + "@d\n" * 20000
                + "def g():\n    return 1\nprint(g())\n", "either", "1\n")


def size_probes():
    yield Probe("10 MB string on one line", "x = '" + "a" * 10**7 + "'\nprint(len(x))\n", "ok", "10000000\n")
    yield Probe("10 MB line that ends in an error", "x = [" + "1, " * 3_000_000 + "$]\n")
    yield Probe("10 MB of one bad name", "x" * 10**7 + "\n", says="not defined|NameError")
    yield Probe("literal of 100,000 elements", "x = [" + ", ".join(map(str, range(100000))) + "]\nprint(len(x), x[-1])\n",
                "ok", "100000 99999\n")
    yield Probe("call with 20,000 arguments", "print(max(" + ", ".join(map(str, range(20000))) + "))\n", "either", "19999\n")
    yield Probe("error on line 100,001", "x = 1\n" * 100000 + "x = nothing_here\n", says="100001")
    yield Probe("200,000 blank lines", "\n" * 200000 + "print(1)\n", "ok", "1\n")
    yield Probe("comment of 10 MB", "#" + "x" * 10**7 + "\nprint(1)\n", "ok", "1\n")
    yield Probe("integer literal of 100,000 digits", "x = " + "7" * 100000 + "\nprint(1)\n", "either", "1\n")
    yield Probe("float literals out of range", "print(1e999999, 1e-999999)\n", "either", "inf 0.0\n")
    yield Probe("50,000 functions", "".join(f"def f{i}(x):\n    return x + {i}\n" for i in range(50000))
                + "print(f49999(1))\n", "ok", "50000\n")


def syntax_probes():
    bad = {
        "unterminated string": "x = 'abc\n", "unterminated triple string": 'x = """abc\ndef\n',
        "unterminated bracket": "x = [1, 2\ny = 3\n", "unterminated f-string": "x = f'{1\n",
        "empty f-string field": "x = f'{}'\n", "wrong closing bracket": "x = (1, 2]\n", "extra closing bracket": "x = 1)\n",
        "backslash at the end": "x = 1 + \\", "stray indent": "x = 1\n    y = 2\n", "bad dedent": "if 1:\n        x = 1\n    y = 2\n",
        "missing block": "def f():\nx = 1\n", "missing colon": "if 1\n    x = 1\n", "foreign characters": "x = 1 $ 2 ? 3 ` 4\n",
        "return outside": "return 1\n", "break outside": "break\n", "assignment to a literal": "1 = x\n",
        "duplicate parameter": "def f(a, a):\n    return a\n", "else without if": "else:\n    x = 1\n",
        "lone operator": "x = *\n", "keyword as name": "def = 3\n", "bad escape of a code point": "x = '\\U99999999'\n",
        "call of a string": "'abc'(1)\n", "too few values": "a, b = 1,\n", "unhashable key": "x = {[1]: 2}\n",
        "undefined name": "print(nothing_here)\n", "division by zero": "1 // 0\n", "failed assert": "assert 1 == 2, 'no'\n",
        "raise of a non-exception": "raise 3\n", "index out of range": "[1, 2][5]\n", "missing key": "{1: 2}['a']\n",
        "wrong argument count": "def f(a):\n    return a\nf(1, 2)\n", "local before assignment": "def f():\n    x += 1\n    return x\nx = 1\nf()\n",
        "error inside except": "try:\n    1 // 0\nexcept ZeroDivisionError:\n    raise ValueError('again') from None\n",
        "bad in_axes": IMPORTS + "vmap(lambda a, b: a, in_axes=(None, 0, 1))(jnp.ones(3), jnp.ones(3))\n",
        "mismatched shapes": IMPORTS + "jnp.dot(jnp.ones((2, 3)), jnp.ones((4,)))\n",
    }
    for name, text in bad.items():
        yield Probe(name, text)
    for name, text in {"class": "class A:\n    pass\n", "yield": "def f():\n    yield 1\n", "with": "with x:\n    pass\n",
                       "async": "async def f():\n    pass\n", "import os": "import os\n", "match": "match 1:\n    case 1:\n        pass\n",
                       "global": "def f():\n    global x\n    x = 1\nf()\n", "del": "x = 1\ndel x\n", "walrus": "print((y := 3))\n",
                       "star-args": "def f(*a, **k):\n    return a\nf(1, b=2)\n", "exec": "exec('1')\n",
                       "dunder": "().__class__.__base__.__subclasses__()\n", "bytes": "b'abc'\n", "complex": "1j\n"}.items():
        yield Probe(f"outside the subset: {name}", text, "either")


def runaway_probes():
    said = "[Rr]ecursion"
    yield Probe("recursion, self", "def f(n):\n    return f(n + 1) + 1\nf(0)\n", says=said)
    yield Probe("recursion, mutual", "def f(n):\n    return g(n) + 1\ndef g(n):\n    return f(n) + 1\nf(0)\n", says=said)
    yield Probe("recursion, lambda", "f = lambda n: f(n + 1) + 1\nf(0)\n", says=said)
    yield Probe("recursion, sort key", "def f(x):\n    return sorted([3, 1, 2], key=f)[0]\nf(1)\n", says=said)
    yield Probe("recursion, through map", "def f(x):\n    return list(map(f, [x]))\nf(1)\n", says=said)
    yield Probe("recursion, comprehension", "def f(x):\n    return [f(y) for y in [x]]\nf(1)\n", says=said)
    yield Probe("recursion, through vmap", IMPORTS + "def f(x):\n    return vmap(f)(jnp.stack([x, x]))\nf(jnp.ones(3))\n", "error")
    yield Probe("recursion, through reduce", "from functools import reduce\ndef f(a, b):\n    return reduce(f, [1, 2, 3])\nf(1, 2)\n", says=said)
    yield Probe("recursion, decorator", "def d(f):\n    return d(d)\n@d\ndef g():\n    return 1\n", says=said)
    yield Probe("recursion, deep expressions in it", "def f(n):\n    return (1 + (2 + (3 + (4 + (5 + [f(n + 1)][0])))))\nf(0)\n", says=said)
    yield Probe("recursion of 900 calls", "def f(n):\n    if n == 0:\n        return 0\n    return f(n - 1) + 1\nprint(f(900))\n", "ok", "900\n")
    yield Probe("recursion, small C stack", "def f(n):\n    return f(n + 1) + 1\nf(0)\n", says=said, stack=1 << 20)
    yield Probe("recursion, caught", "def f(n):\n    return f(n + 1) + 1\nfor i in range(20):\n    try:\n        f(0)\n"
                "    except RecursionError:\n        print('caught')\n", "ok", "caught\n" * 20)
    composed = "def add(f):\n    return lambda x: f(x) + 1\ng = lambda x: x\nfor i in range(100000):\n    g = add(g)\n"
    yield Probe("100,000 composed closures, called", composed + "g(0)\n", "either")
    yield Probe("100,000 composed closures, dropped", composed + "g = None\nprint('dropped')\n", "ok", "dropped\n")
    deep = "x = []\nfor i in range(1000000):\n    x = [x]\nprint('built')\n"
    yield Probe("list 1,000,000 deep, dropped", deep + "x = None\nprint('dropped')\n", "ok", "built\ndropped\n")
    yield Probe("list 1,000,000 deep, at exit", deep, "ok", "built\n")
    yield Probe("tuple and dict 100,000 deep, dropped", "x = ()\nfor i in range(100000):\n    x = ({'k': x},)\nx = 0\nprint('dropped')\n",
                "ok", "dropped\n")
    yield Probe("list 100,000 deep, printed", "x = []\nfor i in range(100000):\n    x = [x]\nprint(x)\n", "either", spoken=False)
    yield Probe("list 100,000 deep, compared", "x = []\ny = []\nfor i in range(100000):\n    x = [x]\n    y = [y]\nprint(x == y)\n",
                "either", "True\n")
    yield Probe("list that contains itself", "a = [1]\na.append(a)\nprint(a)\n", "ok", "[1, [...]]\n")
    yield Probe("dict that contains itself", "d = {}\nd['d'] = d\nprint(d)\n", "ok", "{'d': {...}}\n")
    yield Probe("lists that contain each other, compared", "a = []\nb = []\na.append(b)\nb.append(a)\nprint(a == b)\n", "either")
    yield Probe("pytree 100,000 deep into vmap", IMPORTS + "x = jnp.ones(3)\nfor i in range(100000):\n    x = [x]\n"
                "vmap(lambda t: 1.0)(x)\nprint(1)\n", "either", "1\n")
    yield Probe("pytree that contains itself into vmap", IMPORTS + "x = [jnp.ones(3)]\nx.append(x)\nvmap(lambda t: t)(x)\n")
    yield Probe("vmap nested 300 deep", IMPORTS + "f = lambda x: x + 1\nfor i in range(300):\n    f = vmap(f)\nf(jnp.ones((2, 2)))\n")
    yield Probe("vmap nested 30 deep, valid", IMPORTS + "f = lambda x: x + 1\nfor i in range(30):\n    f = vmap(f)\n"
                "print(f(jnp.ones((1,) * 30)).shape == (1,) * 30)\n", "ok", "True\n")
    yield Probe("list changed while iterated", "x = [1, 2, 3]\nfor v in x:\n    if len(x) < 10:\n        x.append(v)\nprint(len(x))\n",
                "either", "10\n")
    yield Probe("dict changed while iterated", "d = {1: 1}\nfor k in d:\n    d[k + 1] = 1\n", "error")


def resource_probes():
    for name, text in {
        "ones of 10**6 by 10**6": "jnp.ones((10**6, 10**6))", "ones of 2**40 by 2**40": "jnp.ones((2**40, 2**40))",
        "ones of a negative size": "jnp.ones((-1,))", "ones of 2**63": "jnp.ones((2**63,))", "arange of 10**12": "jnp.arange(10**12)",
        "broadcast to a terabyte": "print((jnp.ones((10**6, 1)) + jnp.ones((1, 10**6)))[0, 0])",
        "reshape to a wrong size": "jnp.ones((6,)).reshape((4, -1))", "reshape to an overflowing size": "jnp.ones((6,)).reshape((2**32, 2**32))",
        "vmap to a terabyte": "print(vmap(lambda a: a + jnp.ones((10**6,)))(jnp.ones((10**6,)))[0, 0])",
        "array of an integer too large": "jnp.array([2**40])", "ragged array": "jnp.array([[1, 2], [3]])",
        "transpose by a wrong permutation": "jnp.transpose(jnp.ones((2, 3)), (0, 0))", "axis out of range": "jnp.sum(jnp.ones((2, 3)), axis=7)",
        "concatenate of nothing": "jnp.concatenate([])", "max of an empty array": "jnp.max(jnp.ones((0,)))",
        "truth of an array": "bool(jnp.ones((2,)))", "item assignment": "x = jnp.ones((3,))\nx[0] = 1.0",
    }.items():
        yield Probe(name, IMPORTS + text + "\n")
    yield Probe("zero-size arrays", IMPORTS + "print(jnp.ones((0, 3)).sum(), jnp.ones((3, 0)).shape, jnp.dot(jnp.ones((2, 0)), jnp.ones((0, 2))))\n",
                "ok", "0.0 (3, 0) [[0. 0.]\n [0. 0.]]\n")
    yield Probe("int32 wraps", IMPORTS + "print(jnp.array([2147483647]) + 1)\n", "ok", "[-2147483648]\n")
    yield Probe("int32 division by zero", IMPORTS + "print((jnp.array([1, -1]) // jnp.array([0, 0])).shape)\n", "ok", "(2,)\n")
    yield Probe("int32 minimum over minus one", IMPORTS + "print((jnp.array([-2147483648]) // jnp.array([-1])).shape, "
                "(jnp.array([-2147483648]) % jnp.array([-1])).shape)\n", "ok", "(1,) (1,)\n")
    yield Probe("float to int32 out of range", IMPORTS + "print(jnp.array([1e30, -1e30, jnp.nan]).astype(jnp.int32).shape)\n", "ok", "(3,)\n")
    yield Probe("print of 10,000,000 elements", IMPORTS + "print(jnp.ones((10000000,)))\n", "ok", "[1. 1. 1. ... 1. 1. 1.]\n")
    yield Probe("print of many axes", IMPORTS + "print(len(str(jnp.ones((1,) * 30))))\n", "either", "62\n")
    yield Probe("integers past 64 bits", "print(2**63, -2**63 - 1, 9223372036854775807 + 1, 9223372036854775807 * 3, -(-2**63) // -1)\n",
                "either", "9223372036854775808 -9223372036854775809 9223372036854775808 27670116110564327421 -9223372036854775808\n")
    yield Probe("shifts", "print(1 << 100, 1 >> 100, -1 >> 100)\n", "either", "1267650600228229401496703205376 0 -1\n")
    for name, text in {"negative shift": "1 << -1", "shift by 10**12": "1 << 10**12", "string of 10**12": "'a' * 10**12",
                       "list of 10**12": "[0] * 10**12", "string times 2**62": "'ab' * 2**62", "list times 2**63": "[1, 2] * 2**63",
                       "padding of 10**12": "'x'.ljust(10**12)", "precision of a format": "f'{1.5:.9999999999f}'",
                       "bad format": "f'{1:zz}'", "int of a long text": "int('x' * 100000)", "chr out of range": "chr(10**9)",
                       "list from an endless range": "list(range(10**13))", "modulo zero": "1 % 0", "float modulo zero": "1.0 % 0.0",
                       "zero to a negative power": "0 ** -1", "slice step zero": "[1, 2, 3][::0]", "range step zero": "range(0, 1, 0)",
                       "math domain": "import math\nmath.sqrt(-1)", "float overflow": "2.0 ** 100000", "int too large for float": "float(10**400)"}.items():
        yield Probe(name, text + "\n")
    yield Probe("width of a format, 10**9", "len(f'{1:1000000000}')\n", "either", memory=2500)
    yield Probe("10 ** 10 ** 8", "x = 10 ** 10 ** 8\n", "either")
    yield Probe("int of 10**6 digits", "x = int('9' * 1000000)\n", "either")
    yield Probe("str of 10**5000", "x = str(10 ** 5000)\n", "either")
    yield Probe("huge range, entered", "for i in range(10**15):\n    break\nprint(i, len(range(10**15)), 10**14 in range(10**15))\n", "ok",
                "0 1000000000000000 True\n")
    yield Probe("huge range, past 64 bits", "for i in range(10**30):\n    break\nprint(i)\n", "either", "0\n")
    limited = {"space": 1500, "says": "[Mm]emory"}
    yield Probe("list without end, 1.5 GB", "x = []\nwhile True:\n    x.append('some text that takes room' + str(len(x)))\n", **limited)
    yield Probe("list doubled without end, 1.5 GB", "x = [1]\nwhile True:\n    x = x + x\n", **limited)
    yield Probe("string doubled without end, 1.5 GB", "x = 'ab'\nwhile True:\n    x = x + x\n", **limited)
    yield Probe("dict without end, 1.5 GB", "x = {}\nwhile True:\n    x[len(x)] = [len(x)]\n", **limited)
    yield Probe("arrays kept without end, 1.5 GB", IMPORTS + "x = []\nwhile True:\n    x.append(jnp.ones((1000000,)) + len(x))\n", **limited)
    yield Probe("integer squared without end, 1.5 GB", "x = 3\nfor i in range(22):\n    x = x * x\nprint(1)\n", "either", space=1500)
    yield Probe("arrays dropped in a loop", IMPORTS + "for i in range(300):\n    x = jnp.ones((1000000,)) + i\nprint(x[0])\n", "ok", "300.0\n",
                memory=700)


def file_probes(folder):
    (folder / "folder.py").mkdir(exist_ok=True)
    yield Probe("a directory", path=str(folder / "folder.py"), codes=(1, 2))
    yield Probe("a missing file", path=str(folder / "missing.py"), codes=(1, 2))
    yield Probe("an unreadable file", path="/proc/self/mem", codes=(1, 2))
    yield Probe("an empty file", b"", "ok", "")
    yield Probe("/dev/null", expect="ok", out="", path="/dev/null")
    yield Probe("path through a file", path=str(folder / "probe.py" / "x"), codes=(1, 2))
    yield Probe("path of 5,000 characters", path="/" + "x" * 5000, codes=(1, 2))
    yield Probe("empty path", path="", codes=(1, 2))
    odd = folder / "odd \n\u00e9 name.py"
    odd.write_text("print(1)\n1 // 0\n")
    yield Probe("newline in the file's name", path=str(odd), before="1\n")
    strange = os.fsencode(folder) + b"/\xff\xfe.py"
    with open(strange, "wb") as handle:
        handle.write(b"print(1)\n")
    yield Probe("file name that is not utf-8", expect="either", out="1\n", path=strange, codes=(1, 2))
    loop = folder / "loop.py"
    if not loop.is_symlink():
        loop.symlink_to("loop.py")
    yield Probe("a link to itself", path=str(loop), codes=(1, 2))
    yield Probe("5,000 arguments", "print(1)\n", "either", "1\n", more=["x" * 20] * 5000, codes=(1, 2))
    yield Probe("unknown option", path="--no-such-option-at-all", codes=(1, 2), any_diagnostic=True)


def stream_probes():
    yield Probe("script on stdin", expect="ok", out="3\n", path="-", stdin=b"print(1 + 2)\n")
    yield Probe("bad script on stdin", path="-", stdin=b"x = (1 +\n")
    yield Probe("5 MB on stdin", expect="ok", out="1\n", path="-", stdin=b"x = 1\n" * 800000 + b"print(x)\n")
    yield Probe("stdin closed", "print(1)\n", "ok", "1\n", close=(0,))
    yield Probe("stdout closed", "print(1)\n", "either", "", close=(1,), codes=(1, 2, 74, 120))
    yield Probe("stdout and stderr closed", "print(1)\n1 // 0\n", "either", "", close=(1, 2), quiet=True)
    yield Probe("stdout on a full disk", "print(1)\n", full=1, codes=(1, 2, 74, 120), any_diagnostic=True)
    yield Probe("stdout on a full disk, much text", "for i in range(100000):\n    print(i)\n", full=1, codes=(1, 2, 74, 120))
    yield Probe("stderr on a full disk", "1 // 0\n", full=2, quiet=True)
    yield Probe("output before the error comes first", "print('before')\n1 // 0\nprint('after')\n", merged=True, before="before\n")
    yield Probe("no newline after the last print", "print('before', end='')\n1 // 0\n", merged=True, before="before")
    yield Probe("reader gone (| head -1)", "for i in range(1000000):\n    print(i)\n", head=True)
    yield Probe("no environment", "print(1)\n", "ok", "1\n", bare=True)
    yield Probe("HOME missing, TERM dumb", "print(1)\n", "ok", "1\n", env={"HOME": "/proc/nowhere", "TERM": "dumb"})
    yield Probe("current directory removed", "print(1)\n", "ok", "1\n", gone=True)
    yield Probe("few file descriptors", "print(1)\n", "ok", "1\n", files=8)
    yield Probe("no colour into a pipe", "x = nothing_here\n")
    yield Probe("terminal and pipe: the same text", "print('caf\u00e9')\nx = nothing_here\n", both=True)


def interrupt_probes():
    for name, text in {
        "while loop": "while True:\n    pass\n", "for loop": "for i in range(10**15):\n    x = i\n",
        "comprehension": "x = sum([1 for i in range(10**12) if i < 0])\n", "calls": "def f(n):\n    return n\nwhile True:\n    f(1)\n",
        "bare except": "while True:\n    try:\n        while True:\n            pass\n    except ValueError:\n        pass\n",
        "sort with a key": "def f(x):\n    while True:\n        x = x + 1\nsorted([2, 1], key=f)\n",
        "arrays": IMPORTS + "x = jnp.ones((1000, 1000))\nwhile True:\n    x = jnp.tanh(x)\n",
        "large products": IMPORTS + "x = jnp.ones((1500, 1500))\nwhile True:\n    x = jnp.dot(x, x) * 0.0\n",
        "inside vmap": IMPORTS + "def f(x):\n    while True:\n        y = x + 1\nvmap(f)(jnp.ones(3))\n",
        "string building": "while True:\n    s = 'a' * 1000 + str(1.5)\n",
    }.items():
        yield Probe(f"Ctrl-C: {name}", text, interrupt=0.6 if IMPORTS not in text else 1.0)


def session_probes():
    yield Probe("REPL: errors, and on it goes", session="1 + 1\n1 // 0\n2 + 2\nnothing_here\n3 + 3\n", shows=["2", "4", "6"],
                errors=["ZeroDivision", "not defined|NameError"])
    yield Probe("REPL: block, blank line, call", session="def f(x):\n    return x * 2\n\nf(21)\n", shows=["42"])
    yield Probe("REPL: syntax error, and on it goes", session="x = = 1\n5 + 5\n", shows=["10"], errors=["[Ss]yntax|error"])
    yield Probe("REPL: error inside a block", session="for i in range(2):\n    1 // 0\n\n7 * 7\n", shows=["49"], errors=["ZeroDivision"])
    yield Probe("REPL: runaway recursion, and on it goes", session="f = lambda n: f(n + 1) + 1\nf(0)\n8 * 8\n", shows=["64"], errors=["[Rr]ecursion"])
    yield Probe("REPL: memory, and on it goes", session="x = 'a' * 10**12\n9 * 9\n", shows=["81"], errors=["[Mm]emory"])
    yield Probe("REPL: end in the middle of a block", session="def f(x):\n    return x", shows=[])
    yield Probe("REPL: end in the middle of a bracket", session="x = [1, 2,\n", shows=[])
    yield Probe("REPL: nothing", session="", shows=[])
    yield Probe("REPL: bytes that are not text", session=b"\xff\xfe\n\0\n6 + 5\n", shows=["11"], loose=True)
    yield Probe("REPL: line of 1 MB", session="x = '" + "a" * 10**6 + "'\nlen(x)\n", shows=["1000000"])
    yield Probe("REPL: 5,000 lines", session="x = 0\n" + "x = x + 1\n" * 5000 + "x\n", shows=["5000"])
    yield Probe("REPL: 100,000 parentheses", session="(" * DEEP + ")" * DEEP + "\n6 * 7\n", shows=["42"], loose=True)
    yield Probe("REPL on a terminal: sum, error, sum", terminal=["1 + 1\r", "1 // 0\r", "20 + 22\r", "\x04"], shows=["2", "ZeroDivision", "42"])
    yield Probe("REPL on a terminal: Ctrl-C clears the line", terminal=["abc", "\x03", "20 + 22\r", "\x04"], shows=["42"])
    yield Probe("REPL on a terminal: Ctrl-C stops a loop", terminal=["while True: pass\r", "\r", "\x03", "20 + 22\r", "\x04"],
                shows=["KeyboardInterrupt", "42"])
    yield Probe("REPL on a terminal: closed window", terminal=["1 + 1\r"], shows=["2"], hang_up=True)


# ---------------------------------------------------------------- fuzzing

VALID = [
    "def f(x, y=2):\n    total = 0\n    for i in range(5):\n        if i % 2 == 0 and not x < i:\n            total += i * y\n"
    "        elif i > 3:\n            continue\n        else:\n            total -= 1\n    return total\nprint(f(3), f(4, y=1))\n",
    "xs = [3, 1, 2]\nys = [x ** 2 for x in xs if x > 1]\nd = {'a': 1, 'b': [2, 3]}\nfor k, v in d.items():\n    print(k, v)\n"
    "print(f'{xs[0]:>5} {ys!r}', xs[::-1], sorted(xs, key=lambda v: -v))\na, (b, *c) = 1, (2, 3, 4)\nprint(a, b, c)\n",
    "def g(n):\n    try:\n        assert n > 0, 'small'\n        return 10 // n\n    except (ZeroDivisionError, AssertionError) as e:\n"
    "        raise ValueError(f'bad {n}') from e\n    finally:\n        print('done')\ni = 3\nwhile i >= 1:\n    print(g(i))\n    i -= 1\n",
    IMPORTS + "def predict(params, v):\n    for W, b in params:\n        v = jnp.tanh(jnp.dot(W, v) + b)\n    return v\n"
    "params = [(jnp.ones((3, 2)), jnp.ones((3,))), (jnp.ones((5, 3)), jnp.ones((5,)))]\n"
    "print(vmap(predict, in_axes=(None, 0))(params, jnp.ones((2, 2))))\n",
    IMPORTS + "x = jnp.arange(12).reshape((3, 4))\nprint(x[1:, ::2], x.T.shape, jnp.where(x > 5, x, -1).sum(axis=0))\n"
    "print(vmap(lambda a: a[0] + jnp.max(a), in_axes=1)(x), x.dtype, x[jnp.array([0, 2])])\n",
]
TOKENS = ("def lambda for while if elif else in not and or is None True False return break continue pass try except finally raise "
          "assert import from as ( ) [ ] { } : , . ; = == != < > <= >= + - * ** / // % @ & | ^ ~ << >> += -= -> := ... 0 1 2 3 1.5 1e9 0x1f 'a' \"b\" "
          "f'{x}' f'{ x y z print range len vmap dot ones tanh jnp.ones array shape \\ # \n \n \n\n \n    \n        \t").split(" ")


def fuzz_scripts(kind, seed):
    rng = random.Random(f"{kind} {seed}")
    if kind == "bytes":
        return bytes(rng.randrange(256) for _ in range(rng.randrange(1, 400)))
    if kind == "soup":
        return (" ".join(rng.choice(TOKENS) for _ in range(rng.randrange(3, 60))) + "\n").encode()
    text = rng.choice(VALID)
    for _ in range(rng.randrange(1, 4)):
        parts = re.findall(r"\w+|\s+|[^\w\s]", text)
        i, j = rng.randrange(len(parts)), rng.randrange(len(parts))
        action = rng.randrange(5)
        if action == 0:
            del parts[i]
        elif action == 1:
            parts.insert(i, parts[j])
        elif action == 2:
            parts[i], parts[j] = parts[j], parts[i]
        elif action == 3:
            parts[i] = rng.choice(["0", "-1", "7", "None", "x", "'s'", "[]", "(1,)", "lambda: 0", "1.5", "True", "\n", " "])
        else:
            cut = rng.randrange(len(text))
            parts = [text[:cut]]
        text = "".join(parts) or "1"
    return text.encode()


def fuzz_probes(amounts):
    for kind, amount in amounts.items():
        yield Probe(f"fuzz: {amount} x {kind}", fuzz=kind, amount=amount)


# ---------------------------------------------------------------- running

class Result:
    def __init__(self, code, out, err, seconds, memory, hung=False):
        self.code, self.out, self.err, self.seconds, self.memory, self.hung = code, out, err, seconds, memory, hung

    def same_as(self, other):
        return (self.code, self.out, self.err) == (other.code, other.out, other.err)


def limits(how):
    def apply():
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        space = how.get("space", 6000) << 20
        resource.setrlimit(resource.RLIMIT_AS, (space, space))
        if "stack" in how:
            resource.setrlimit(resource.RLIMIT_STACK, (how["stack"], how["stack"]))
        if "files" in how:
            resource.setrlimit(resource.RLIMIT_NOFILE, (how["files"], how["files"]))
        if how.get("gone"):
            os.rmdir(how["folder"])
        for descriptor in how.get("close", ()):
            os.close(descriptor)
    return apply


class Harness:
    def __init__(self, command, repl, limit, memory, lenient, folder):
        self.command, self.repl, self.limit, self.memory = command, repl, limit, memory
        self.lenient, self.folder = lenient, folder

    def run(self, probe):
        how = probe.how
        path = how.get("path")
        if path is None:
            path = str(self.folder / "probe.py")
            Path(path).write_bytes(probe.script)
        command = self.command + how.get("options", []) + [path] + how.get("more", [])
        stdin = how.get("stdin", b"")
        if "session" in how:
            command = self.repl
            stdin = how["session"].encode() if isinstance(how["session"], str) else how["session"]
        return self.start(command, how, stdin)

    def start(self, command, how, stdin=b""):
        environment = {"PATH": os.environ["PATH"]} if how.get("bare") else dict(os.environ, **how.get("env", {}))
        cwd = str(self.folder)
        if how.get("gone"):
            cwd = tempfile.mkdtemp()
            how = dict(how, folder=cwd)
        files = [tempfile.TemporaryFile() for _ in range(3)]
        files[0].write(stdin)
        files[0].seek(0)
        out, err = files[1], files[2]
        if how.get("full") == 1:
            out = open("/dev/full", "wb")
        if how.get("full") == 2:
            err = open("/dev/full", "wb")
        if how.get("merged"):
            err = out
        began = time.monotonic()
        child = subprocess.Popen(command, stdin=files[0], stdout=out, stderr=err, cwd=cwd, env=environment,
                                 preexec_fn=limits(how), start_new_session=True)
        hung = []
        # How soon a program has filled its room is the machine's doing: fresh pages come at its pace.
        limit = self.limit * (4 if "space" in how else 1)
        timers = [threading.Timer(limit, lambda: (hung.append(True), os.killpg(child.pid, signal.SIGKILL)))]
        if "interrupt" in how:
            timers.append(threading.Timer(how["interrupt"], lambda: os.kill(child.pid, signal.SIGINT)))
        for timer in timers:
            timer.start()
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        for timer in timers:
            timer.cancel()
        seconds = time.monotonic() - began
        texts = []
        for handle in files[1:]:
            handle.seek(0)
            texts.append(handle.read())
        return Result(child.returncode, *texts, seconds, usage.ru_maxrss / 1024, bool(hung))

    # -------- verdicts: None when well, otherwise what is wrong

    def verdict(self, probe):
        how = probe.how
        if "fuzz" in how:
            return self.fuzz(probe)
        if "terminal" in how:
            return self.terminal(probe)
        if how.get("head"):
            return self.head(probe)
        if how.get("both"):
            return self.both(probe)
        first = self.run(probe)
        wrong = self.common(first, how)
        if wrong:
            return wrong
        if "session" in how:
            wrong = self.session(probe, first)
        elif "interrupt" in how:
            wrong = self.interrupted(probe, first)
        elif first.code == 0 and probe.expect in ("ok", "either"):
            if how.get("spoken", True) and probe.out is not None and first.out.decode("utf-8", "replace") != probe.out:
                wrong = f"printed {short(first.out)}, not {short(probe.out.encode())}"
            elif first.err and not how.get("quiet"):
                wrong = f"succeeded, but wrote on stderr: {short(first.err)}"
        elif probe.expect == "ok":
            wrong = f"exit {first.code}: {short(first.err[-300:])}"
        elif first.code == 0:
            wrong = f"exit 0, an error was due; it printed {short(first.out)}"
        else:
            wrong = self.clean_error(probe, first)
        # Where the time ends a program is not the same twice.
        isTimed = "interrupt" in how or "--max-time" in how.get("options", [])
        if not wrong and not isTimed and first.seconds < self.limit / 3:
            second = self.run(probe)
            if not first.same_as(second):
                wrong = "a second run gave another result"
        return wrong

    def common(self, result, how):
        text = (result.out + result.err).decode("utf-8", "replace")
        if result.hung:
            return f"hung (over {self.limit:.0f} s)"
        if result.code < 0 and not ("interrupt" in how and result.code == -signal.SIGINT):
            return f"killed by signal {-result.code} ({signal.Signals(-result.code).name}) {short(result.err[-200:])}"
        if CRASH.search(text):
            return f"crash text: {CRASH.search(text).group(0)}"
        if result.memory > how.get("memory", self.memory):
            return f"took {result.memory:.0f} MiB"
        return None

    def clean_error(self, probe, result):
        how = probe.how
        codes = how.get("codes", (1,))
        if result.code not in codes:
            return f"exit {result.code}, not {' or '.join(map(str, codes))}: {short(result.err[-200:])}"
        if how.get("quiet"):
            return None
        said = result.out if how.get("merged") else result.err
        printed = result.out
        if how.get("merged"):
            if not said.decode("utf-8", "replace").startswith(how["before"]):
                return f"output before the error did not come first: {short(said)}"
            if b"after" in said.replace(b"print('after')", b""):
                return "went on after the error"
            printed, said = b"", said[len(how["before"]):]
        elif printed.decode("utf-8", "replace") != how.get("before", ""):
            return f"stdout has {short(printed)}"
        return self.diagnostic(said, probe.says, how.get("any_diagnostic"), one_line=2 in codes)

    def diagnostic(self, said, says=None, any_diagnostic=False, one_line=False):
        if not said.strip():
            return "no message on stderr"
        if any_diagnostic:
            return None
        try:
            text = said.decode("utf-8")
        except UnicodeDecodeError:
            return "its message is not valid utf-8"
        if len(said) > LONGEST_DIAGNOSTIC:
            return f"its message has {len(said)} bytes"
        if re.search(r"[\x00-\x08\x0b-\x1f\x7f]", text):
            return f"its message has control characters: {short(said)}"
        if says and not re.search(says, text):
            return f"its message does not say /{says}/: {short(said[-200:])}"
        if not self.lenient:
            found = DIAGNOSTIC.findall(text)
            if len(found) != 1 and not (one_line and len(text.splitlines()) == 1):
                return f"{len(found)} diagnostics instead of one: {short(said[-300:])}"
        return None

    def interrupted(self, probe, result):
        late = result.seconds - probe.how["interrupt"]
        if result.code not in (130, -signal.SIGINT):
            return f"exit {result.code} after Ctrl-C, not 130: {short(result.err[-200:])}"
        if late > 2:
            return f"stopped {late:.1f} s after Ctrl-C"
        if b"KeyboardInterrupt" not in result.err:
            return f"no KeyboardInterrupt on stderr: {short(result.err)}"
        return None

    def session(self, probe, result):
        how = probe.how
        if result.code != 0 and not how.get("loose") and how["shows"]:
            return f"exit {result.code}: {short(result.err[-200:])}"
        text = (result.out + b"\n" + result.err).decode("utf-8", "replace")
        for shown in how["shows"]:
            if not re.search(rf"(?m)(?:^|[\s>]){shown}\s*$", text):
                return f"does not show {shown}: {short(result.out[-200:])} {short(result.err[-200:])}"
        for pattern in how.get("errors", ()):
            if not re.search(pattern, text):
                return f"does not say /{pattern}/: {short(result.err[-200:])}"
        return None

    def head(self, probe):
        path = self.folder / "probe.py"
        path.write_bytes(probe.script)
        with tempfile.TemporaryFile() as err:
            child = subprocess.Popen(self.command + [str(path)], stdout=subprocess.PIPE, stderr=err, stdin=subprocess.DEVNULL,
                                     preexec_fn=lambda: signal.signal(signal.SIGPIPE, signal.SIG_DFL))
            child.stdout.readline()
            child.stdout.close()
            try:
                code = child.wait(self.limit)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
                return "went on after its reader had gone"
            err.seek(0)
            said = err.read()
        if code not in (0, 1, 141, -signal.SIGPIPE):
            return f"exit {code}"
        return f"not quiet: {short(said)}" if said else None

    def both(self, probe):
        path = self.folder / "probe.py"
        path.write_bytes(probe.script)
        piped = subprocess.run(self.command + [str(path)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                               stdin=subprocess.DEVNULL, timeout=self.limit).stdout
        child, master = pty.fork()
        if child == 0:
            try:
                os.execvpe(self.command[0], self.command + [str(path)], dict(os.environ, TERM="xterm"))
            finally:
                os._exit(127)
        seen = b""
        while select.select([master], [], [], self.limit)[0]:
            try:
                data = os.read(master, 65536)
            except OSError:
                break
            if not data:
                break
            seen += data
        os.close(master)
        os.waitpid(child, 0)
        plain = re.sub(rb"\x1b\[[0-9;?]*[A-Za-z]", b"", seen).replace(b"\r\n", b"\n")
        return None if plain == piped else f"terminal: {short(plain)}, pipe: {short(piped)}"

    def terminal(self, probe):
        how = probe.how
        child, master = pty.fork()
        if child == 0:
            try:
                os.execvpe(self.repl[0], self.repl, dict(os.environ, TERM="xterm", PYTHONSTARTUP=""))
            finally:
                os._exit(127)
        seen = b""

        def read_for(seconds):
            nonlocal seen
            end = time.monotonic() + seconds
            while time.monotonic() < end:
                if not select.select([master], [], [], max(0, end - time.monotonic()))[0]:
                    return True
                try:
                    data = os.read(master, 65536)
                except OSError:
                    return False
                if not data:
                    return False
                seen += data
            return True

        read_for(self.patience)
        for text in how["terminal"]:
            try:
                os.write(master, text.encode())
            except OSError:
                break
            if not read_for(0.6):
                break
        if how.get("hang_up"):
            os.close(master)
        else:
            read_for(1.0)
        end, status = time.monotonic() + 5, None
        while time.monotonic() < end:
            done, status = os.waitpid(child, os.WNOHANG)
            if done:
                break
            time.sleep(0.02)
        else:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return "does not end" + (" when its terminal is gone" if how.get("hang_up") else " at Ctrl-D")
        if not how.get("hang_up"):
            os.close(master)
        code = os.waitstatus_to_exitcode(status)
        text = re.sub(rb"\x1b\[[0-9;?]*[A-Za-z]", b"", seen).decode("utf-8", "replace")
        if code not in ((0,) if not how.get("hang_up") else (0, 1, 129, -signal.SIGHUP)):
            return f"exit {code}"
        for shown in how["shows"]:
            if shown not in text:
                return f"does not show {shown}: {short(text.encode()[-200:])}"
        return f"crash text: {CRASH.search(text).group(0)}" if CRASH.search(text) else None

    patience, first_seed = 0.5, 0

    def fuzz(self, probe):
        kind, bad = probe.how["fuzz"], []
        for seed in range(self.first_seed, self.first_seed + probe.how["amount"]):
            script = fuzz_scripts(kind, seed)
            path = self.folder / "probe.py"
            path.write_bytes(script)
            command = self.command + [str(path)]
            # a mutated loop may run for ever: then it must stop when asked to
            how = {"interrupt": 4.0, "space": 3000}
            first = self.start(command, how)
            wrong = self.common(first, how)
            if not wrong and first.code in (130, -signal.SIGINT):
                pass
            elif not wrong and first.code == 0:
                wrong = f"succeeded, but wrote on stderr: {short(first.err)}" if first.err else None
            elif not wrong and first.code != 1:
                wrong = f"exit {first.code}"
            elif not wrong:
                wrong = self.diagnostic(first.err)
            if not wrong and first.seconds < 1 and not first.same_as(self.start(command, how)):
                wrong = "a second run gave another result"
            if wrong:
                bad.append((seed, wrong))
                if self.save:
                    (self.save / f"{kind}-{seed}.py").write_bytes(script)
        if bad:
            return f"{len(bad)} of {probe.how['amount']}: " + "; ".join(f"seed {s}: {w}" for s, w in bad[:3])
        return None

    save = None


def short(data, most=120):
    text = repr(data.decode("utf-8", "replace"))
    return text if len(text) <= most else text[:most] + "..."


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--only", default="*", help="probes whose name or group matches this glob (commas allowed)")
    parser.add_argument("--repl", help="command of the interactive session (default: COMMAND alone)")
    parser.add_argument("--limit", type=float, default=10, help="seconds before a run counts as hung")
    parser.add_argument("--memory", type=float, default=1600, help="MiB a run may take at its peak")
    parser.add_argument("--lenient", action="store_true", help="do not count the diagnostics in a message")
    parser.add_argument("--fuzz", default="bytes=200,soup=200,mutations=300", help="how many of each")
    parser.add_argument("--seed", type=int, default=0, help="first seed of the fuzzed scripts")
    parser.add_argument("--save", metavar="DIR", help="keep the fuzzed scripts that failed")
    parser.add_argument("--no-arrays", action="store_true", help="leave out probes that import jax (to try this script on a bare python3)")
    parser.add_argument("--json", metavar="FILE")
    parser.add_argument("command", nargs="+", help="after --")
    options = parser.parse_args()
    command = list(options.command)
    command[0] = shutil.which(command[0]) or command[0]
    if os.path.exists(command[0]):
        command[0] = os.path.abspath(command[0])
    repl = options.repl.split() if options.repl else command
    if os.path.exists(repl[0]):
        repl[0] = os.path.abspath(repl[0])
    folder = Path(tempfile.mkdtemp(prefix="abuse-"))
    harness = Harness(command, repl, options.limit, options.memory, options.lenient, folder)
    harness.first_seed = options.seed
    if options.save:
        harness.save = Path(options.save)
        harness.save.mkdir(parents=True, exist_ok=True)
    amounts = dict((k, int(v)) for k, v in (pair.split("=") for pair in options.fuzz.split(",") if pair))
    groups = {"encoding": encoding_probes(), "depth": depth_probes(), "size": size_probes(), "syntax": syntax_probes(),
              "runaway": runaway_probes(), "resource": resource_probes(), "file": file_probes(folder), "stream": stream_probes(),
              "interrupt": interrupt_probes(), "session": session_probes(), "arrays": array_probes(Probe),
              "fuzz": fuzz_probes(amounts)}
    passed, failed, records = 0, 0, []
    patterns = options.only.split(",")
    try:
        for group, probes in groups.items():
            for probe in probes:
                if not any(fnmatch.fnmatch(n, p) for p in patterns for n in (probe.name, group)):
                    continue
                if options.no_arrays and IMPORTS.encode() in probe.script:
                    continue
                began = time.monotonic()
                try:
                    wrong = harness.verdict(probe)
                except OSError as error:
                    wrong = f"could not be run: {error}"
                took = time.monotonic() - began
                passed, failed = passed + (not wrong), failed + bool(wrong)
                records.append({"group": group, "probe": probe.name, "wrong": wrong, "seconds": round(took, 3)})
                print(f"{'FAIL' if wrong else 'pass'}  {group:9} {probe.name:45} {took:6.2f} s  {wrong or ''}".rstrip(), flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    if options.json:
        Path(options.json).write_text(json.dumps(records, indent=1))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
