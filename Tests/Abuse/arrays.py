"""Probes for arrays and `vmap`: shapes that overflow, trees without end, functions that recurse, gigantic texts.

`array_probes()` yields them in the form of `abuse.py`, which runs them: a name, a program, and what must come of it.
"""

IMPORTS = "import jax\nimport math\nimport jax.numpy as jnp\nfrom jax import lax, vmap\nfrom functools import partial, reduce\n"
MEMORY = r"Out of memory allocating|MemoryError"

# What takes more than there is: refused before it is allocated.
TOO_LARGE = {
    "zeros of 2**62 by 4": "jnp.zeros((2**62, 4))",
    "ones whose product wraps to 0": "jnp.ones((2**32, 2**32))",
    "ones whose product wraps to 1": "jnp.ones((3, 6148914691236517205))",
    "full of 10**15": "jnp.full((10**5, 10**5, 10**5), 1.5)",
    "eye of 10**7": "jnp.eye(10**7)",
    "identity of 10**9": "jnp.identity(10**9)",
    "arange of 10**15": "jnp.arange(10**15)",
    "linspace of 10**13": "jnp.linspace(0, 1, 10**13)",
    "outer product of a million by a million": "jnp.outer(jnp.ones(10**6), jnp.ones(10**6))",
    "array of a range of 10**12": "jnp.array(range(10**12))",
    "display of a range of 10**11": "[*range(10**11)]",
    "tile a million million times": "jnp.tile(jnp.ones(3), 10**12)",
    "repeat a million million times": "jnp.repeat(jnp.ones(3), 10**12)",
    "pad by a thousand million": "jnp.pad(jnp.ones((3, 3, 3)), 10**9)",
    "broadcast_to a million million million": "jnp.broadcast_to(jnp.ones(1), (10**6, 10**6, 10**6)) + 1",
    "meshgrid of a million by a million": "a, b = jnp.meshgrid(jnp.ones(10**6), jnp.ones(10**6))\nprint((a + b)[0, 0])",
    "tri of 10**7": "jnp.tri(10**7)",
    "one_hot of a million classes by a million": "jax.nn.one_hot(jnp.arange(10**6), 10**6)",
    "diag of a million": "jnp.diag(jnp.ones(10**6))",
    "kron of two large ones": "jnp.kron(jnp.ones((3000, 3000)), jnp.ones((3000, 3000)))",
    "comparison broadcast": "jnp.ones((10**6, 1)) < jnp.ones((1, 10**6))",
    "where broadcast": "jnp.where(jnp.ones((10**6, 1)) > 0, jnp.ones((1, 10**6)), 0.0)",
    "matmul of two thin ones": "jnp.ones((10**6, 1)) @ jnp.ones((1, 10**6))",
    "einsum of an outer product": "jnp.einsum('i,j->ij', jnp.ones(10**6), jnp.ones(10**6))",
    "tensordot over nothing": "jnp.tensordot(jnp.ones(10**6), jnp.ones(10**6), axes=0)",
    "take along a huge index": "jnp.ones((10**6, 1))[:, jnp.zeros(10**6, int)]",
    "nested vmap of an outer product": "vmap(lambda a: vmap(lambda b: a * b)(jnp.ones(10**6)))(jnp.ones(10**6))",
    "axis_size of 10**12": "vmap(lambda: jnp.ones(3), axis_size=10**12)()",
    "axis_size of 2**63 - 1": "vmap(lambda: 1.0, axis_size=2**63 - 1)()",
    "all_gather of a million examples": "vmap(lambda x: lax.all_gather(x, 'i') + x, axis_name='i')(jnp.ones(10**6))",
    "stack of many large views": "jnp.stack([jnp.broadcast_to(jnp.ones(1), (10**9,)) + i for i in range(100)])",
    "empty arrays whose sizes pass 64 bits": "x = jnp.zeros((2**59, 0))\njnp.concatenate([x] * 20)",
    "an empty array repeated past 64 bits": "jnp.repeat(jnp.zeros((2**59, 0)), 2**10, axis=0)",
    "an empty array padded past 64 bits": "lax.pad(jnp.zeros((3, 0)), 0.0, ((2**62, 2**62, 0), (0, 0, 0)))",
    "products of empty arrays past 64 bits": "jnp.kron(jnp.zeros((2**59, 0)), jnp.zeros((2**59, 0)))",
    "matmul over nothing": "jnp.zeros((10**6, 0)) @ jnp.zeros((0, 10**6))",
    "a diagonal at the end of 64 bits": "jnp.diag(jnp.zeros(3), -2**63 + 1)",
    "lists of nothing, without end": "jnp.zeros((2**59, 0)).tolist()",
    "pairwise differences": "x = jnp.ones((200000, 3))\nprint((x[:, None] - x[None]).shape)",
}

# Mistakes with extreme numbers: an error, and no crash.
REFUSED = {
    "hash of a tuple a million deep": "t = ()\nfor i in range(10**6):\n    t = (t,)\nhash(t)",
    "iterators a million deep": "x = iter([1])\nfor i in range(10**6):\n    x = enumerate(x)\nnext(x)",
    "types a million deep, and none that fits": "t = ()\nfor i in range(10**6):\n    t = (t,)\nassert isinstance(1, t)",
    "a key a million deep": "t = ()\nfor i in range(10**6):\n    t = (t,)\nd = {t: 1}",
    "reshape to sizes whose product wraps": "jnp.ones(6).reshape((2**33, 2**33, 6))",
    "reshape to negative sizes that multiply": "jnp.ones(6).reshape((-2, -3))",
    "reshape with an unknown beside an overflow": "jnp.ones(6).reshape((2**40, 2**40, -1))",
    "negative size": "jnp.zeros((3, -1))",
    "size past 64 bits": "jnp.zeros(10**20)",
    "axis past 64 bits": "jnp.sum(jnp.ones(3), axis=10**20)",
    "axis of -2**63": "jnp.sum(jnp.ones((2, 2)), axis=-2**63)",
    "transpose by huge axes": "jnp.transpose(jnp.ones((2, 2)), (2**62, -2**62))",
    "in_axes of -2**63": "vmap(lambda x: x, in_axes=-2**63)(jnp.ones(3))",
    "in_axes past 64 bits": "vmap(lambda x: x, in_axes=10**30)(jnp.ones(3))",
    "out_axes of 2**62": "vmap(lambda x: x, out_axes=2**62)(jnp.ones(3))",
    "negative axis_size": "vmap(lambda: 1.0, axis_size=-5)()",
    "axis_size that disagrees, huge": "vmap(lambda x: x, axis_size=2**62)(jnp.ones(3))",
    "in_axes 100,000 deep": "a = 0\nfor i in range(100000):\n    a = (a,)\nvmap(lambda x: x, in_axes=a)(jnp.ones(3))",
    "in_axes that contains itself": "a = [0]\na.append(a)\nvmap(lambda x: x, in_axes=(a,))(jnp.ones(3))",
    "list that contains itself as an argument": "a = [jnp.ones(3)]\na.append(a)\nvmap(lambda x: x)(a)",
    "dict that contains itself as an argument": "d = {'x': jnp.ones(3)}\nd['d'] = d\nvmap(lambda x: x)(d)",
    "list that contains itself as a result": "def f(x):\n    a = [x]\n    a.append(a)\n    return a\nvmap(f)(jnp.ones(3))",
    "list that contains itself in jnp.array": "a = []\na.append(a)\njnp.array(a)",
    "list 100,000 deep in jnp.array": "a = 1\nfor i in range(100000):\n    a = [a]\njnp.array(a)",
    "list that contains itself in tree.map": "a = [1]\na.append(a)\njax.tree.map(lambda x: x, a)",
    "300 nested maps on a small array": "f = lambda x: x\nfor i in range(300):\n    f = vmap(f)\nf(jnp.ones((2,) * 5))",
    "recursion through the mapped function": "def f(x):\n    return vmap(f)(x[None])\nf(jnp.ones(3))",
    "recursion through reduce and vmap": "def f(a, b):\n    return reduce(lambda x, y: vmap(f)(x, y), [a, b])\nf(jnp.ones(2), jnp.ones(2))",
    "a mapped function that never ends its errors": "def f(x):\n    try:\n        return f(x + 1)\n    except TypeError:\n        return x\nvmap(f)(jnp.ones(3))",
    "a million arguments": "vmap(lambda *a: a[0])(*[1.0] * 2000000)",
    "einsum of 60 operands": "jnp.einsum(','.join(['i'] * 60) + '->ij', *[jnp.ones(2)] * 60)",
    "einsum with a long text": "jnp.einsum('i' * 100000, jnp.ones(2))",
    "einsum with odd characters": "jnp.einsum('\\x00\\u00e9,->', jnp.ones(2), jnp.ones(2))",
    "index with 1,000 axes": "jnp.ones(3)[(0,) * 1000]",
    "index of 10**30": "jnp.ones(3)[:, 10**30]",
    "a shape of 10,000 axes, too many": "jnp.ones((2,) * 10000)",
    "dtype of a long name": "jnp.ones(3, dtype='f' * 100000)",
    "an array of too large an integer": "jnp.array([10**30])",
    "an array of a set": "jnp.array({1, 2})",
    "a ragged list, large": "jnp.array([[0] * 1000] * 1000 + [[0]])",
    "escaped from its vmap": "kept = []\nvmap(lambda x: kept.append(x))(jnp.ones(3))\nprint(kept[0] + 1)",
    "concatenate of many shapes": "jnp.concatenate([jnp.ones(i) if i % 2 else jnp.ones((i, 1)) for i in range(1000)])",
    "while on a batched value": "def f(x):\n    while x > 0:\n        x = x - 1\n    return x\nvmap(f)(jnp.ones(3))",
    "bool of a batched value in a comprehension": "vmap(lambda x: [i for i in range(3) if x])(jnp.ones(3))",
    "range of a batched value": "vmap(lambda x: sum(range(x)))(jnp.arange(3))",
}

# Unusual, and right.
FINE = {
    "steps at the end of 64 bits": ("x = jnp.arange(3)\nprint(x[::2**63 - 1], x[::-2**63], x[-2**63:2**63 - 1])", "[0] [2] [0 1 2]\n"),
    "diagonals at the end of 64 bits": (
        "x = jnp.ones((3, 3))\nprint(jnp.diag(x, -2**63), jnp.diagonal(x, 2**63 - 1), jnp.eye(2, k=-2**63))", "[] [] [[0. 0.]\n [0. 0.]]\n"),
    "decimals at the end of 64 bits": ("print(jnp.round(jnp.ones(2), -2**63), jnp.round(jnp.ones(2), 2**63 - 1))", "[nan nan] [1. 1.]\n"),
    "an empty array of 2**59 rows": (
        "x = jnp.zeros((2**59, 0))\nprint(jnp.sort(x, 0).shape[1], jnp.argsort(x, 0).shape[1], jnp.cumsum(x, 0).shape[1])\n"
        "print(jnp.hstack([x, x]).shape[1], jnp.take_along_axis(x, x.astype(int), 1).shape[1], x[:3].tolist())", "0 0 0\n0 0 [[], [], []]\n"),
    "axes of size 1, 200 of them": ("x = jnp.ones((1,) * 200)\nprint(x.ndim, (x + x).sum())", "200 2.0\n"),
    "sizes of zero beside huge ones": ("print(jnp.ones((0, 10**9)).size, jnp.zeros((10**9, 0)).sum())", "0 0.0\n"),
    "10,000 small arrays joined": ("print(jnp.concatenate([jnp.ones(2)] * 10000).sum())", "20000.0\n"),
    "stack of one array 100,000 times": ("x = jnp.arange(3)\nprint(jnp.stack([x] * 100000).sum())", "300000\n"),
    "vmap over an empty axis": ("print(vmap(lambda x: x * 2)(jnp.ones((0, 3))).shape)", "(0, 3)\n"),
    "vmap of 30 levels with collectives": (
        "f = lambda x: lax.psum(x, 'a0')\nfor i in range(30):\n    f = vmap(f, axis_name=f'a{i}')\n"
        "print(f(jnp.ones((1,) * 30)).shape == (1,) * 30)", "True\n"),
    "a tree of 20,000 leaves": ("t = [jnp.ones(2) for i in range(20000)]\nprint(len(vmap(lambda t: t)(t)))", "20000\n"),
    "a tree 200 deep": ("t = jnp.ones(2)\nfor i in range(200):\n    t = {'k': [t]}\nt = vmap(lambda t: t)(t)\n"
                        "for i in range(200):\n    t = t['k'][0]\nprint(t)", "[1. 1.]\n"),
    "10,000 arguments": ("print(vmap(lambda *a: sum(a))(*[jnp.ones(2)] * 10000))", "[10000. 10000.]\n"),
    "a chain of 100,000 additions": ("x = jnp.zeros(2000)\nfor i in range(100000):\n    x = x + 1\nprint(x[0])", "100000.0\n"),
    "a chain that is never read": ("x = jnp.zeros(100000)\nfor i in range(20000):\n    x = x + 1\nprint('done')", "done\n"),
    "views of views of views": ("x = jnp.ones((3, 3))\nfor i in range(100000):\n    x = x.T[::-1]\nprint(x.sum())", "9.0\n"),
    "a closure over a million numbers": ("k = list(range(1000000))\nprint(vmap(lambda x: x + k[-1])(jnp.zeros(2)))", "[999999. 999999.]\n"),
    "print of a large array, 1,000 times": (
        "x = jnp.ones((1000, 1000))\nfor i in range(1000):\n    s = str(x)\nprint(len(s) > 50)", "True\n"),
    "text of an array of many rows": ("print(len(str(jnp.ones((30, 30)))) > 1000)", "True\n"),
    "a jnp.array of a million numbers": ("print(jnp.array(list(range(1000000))).sum())", "1783293664\n"),
    "tolist of a million numbers": ("print(len(jnp.ones(1000000).tolist()))", "1000000\n"),
    "caught, and on it goes": ("for i in range(200):\n    try:\n        jnp.ones((10**6, 10**6))\n    except RuntimeError:\n        pass\n"
                               "print(jnp.ones(2))", "[1. 1.]\n"),
}

# One call that takes more steps, or more time, than a program is given.
LONG = {
    "sorted numbers": "sorted(range(10**8))",
    "sorted numbers that descend": "sorted(range(10**8, 0, -1))",
    "sorted by a key": "sorted(range(10**7), key=abs)",
    "a list": "list(range(10**8))",
    "a set": "set(range(10**8))",
    "a dict": "dict.fromkeys(range(10**8))",
    "a sum": "sum(range(10**10))",
    "a maximum": "max(range(10**10))",
    "a product": "math.prod(range(1, 10**10), start=0)",
    "all": "all(range(1, 10**10))",
    "any of a map": "any(map(lambda x: x < 0, range(10**10)))",
    "the first that is kept": "next(filter(None, map(lambda x: 0, range(10**10))))",
    "membership": "'a' in map(abs, range(10**10))",
    "a join": "','.join(map(str, range(10**9)))",
    "unpacking": "*a, b = range(10**9)",
    "many arguments": "max(*range(10**9))",
    "a display": "[*map(abs, range(10**9))]",
    "a reduction": "reduce(lambda a, b: a, range(10**10))",
    "the hash of a tuple that shares its parts": "t = ()\nfor i in range(60):\n    t = (t, t)\nhash(t)",
    "equality of lists that share their parts": "a, b = [], []\nfor i in range(60):\n    a, b = [a, a], [b, b]\na == b",
    "the text of a list that shares its parts": "a = []\nfor i in range(60):\n    a = [a, a]\nstr(a)",
    "a tree that shares its parts": "a = [1.0]\nfor i in range(60):\n    a = [a, a]\njax.tree.map(lambda x: x, a)",
    "an array of a list that shares its parts": "a = [1.0, 2.0]\nfor i in range(60):\n    a = [a, a]\njnp.array(a)",
    "arguments that share their parts": "a = [jnp.ones(3)]\nfor i in range(60):\n    a = [a, a]\nvmap(lambda x: x)(a)",
}

# One operation that does not look up before it is done: the process ends.
STUCK = {
    "a decomposition": "x = jnp.sin(jnp.arange(9e6)).reshape(3000, 3000)\njnp.linalg.svd(x)",
    "a long division": "7 ** 10**7 // 3 ** (5 * 10**6)",
    "a power of a large number": "pow(3, 2**400000, 2**400000 - 1)",
}


def array_probes(Probe):
    for name, text in LONG.items():
        yield Probe(f"--max-steps, {name}", IMPORTS + text + "\n", says="20000 steps", options=["--max-steps", "20000"])
        yield Probe(f"--max-time, {name}", IMPORTS + text + "\n", says="0.5 seconds", options=["--max-time", "0.5"])
    for name, text in STUCK.items():
        yield Probe(f"--max-time, {name}", IMPORTS + text + "\n", says="0.5 seconds", options=["--max-time", "0.5"])
    for name, text in TOO_LARGE.items():
        yield Probe(name, IMPORTS + text + "\n", says=MEMORY)
    for name, text in REFUSED.items():
        yield Probe(name, IMPORTS + text + "\n")
    for name, (text, out) in FINE.items():
        yield Probe(name, IMPORTS + text + "\n", "ok", out)
    for name, (text, says) in {
        "arrays kept without end": ("x = []\nwhile True:\n    x.append(jnp.ones(300000) * len(x))", MEMORY),
        "deferred arrays kept without end": ("a = jnp.ones(10**7)\nx = []\nwhile True:\n    x.append(a + len(x))", MEMORY),
        "small arrays kept without end": ("x = []\nwhile True:\n    x.append(jnp.ones(1000) + len(x))", MEMORY),
        "large texts kept without end": ("x = []\nwhile True:\n    x.append('a' * 100000 + str(len(x)))", MEMORY),
        "large slices kept without end": ("a = list(range(10000))\nx = []\nwhile True:\n    x.append(a[1:])", MEMORY),
        "large tuples kept without end": ("a = tuple(range(10000))\nx = []\nwhile True:\n    x.append(a + (len(x),))", MEMORY),
        "large splits kept without end": ("a = 'ab ' * 10000\nx = []\nwhile True:\n    x.append(a.split())", MEMORY),
        "large sets kept without end": ("a = list(range(10000))\nx = []\nwhile True:\n    x.append(set(a))", MEMORY),
        "large dicts kept without end": ("a = dict.fromkeys(range(10000))\nx = []\nwhile True:\n    x.append(dict(a))", MEMORY),
        "large numbers kept without end": ("a = 3 ** 200000\nx = []\nwhile True:\n    x.append(a + len(x))", MEMORY),
        "lists of arrays kept without end": ("a = jnp.ones(10000)\nx = []\nwhile True:\n    x.append(a.tolist())", MEMORY),
        "a set without end": ("x = {i for i in range(10**10)}", MEMORY),
        "long rows without end": ("x = list(zip(*[range(10**7)] * 1000))", MEMORY),
        "closures kept without end": ("x = []\nwhile True:\n    x.append(lambda y=len(x): y)", MEMORY),
        "formatted texts kept without end": ("x = []\nwhile True:\n    x.append(f'{len(x):100000}')", MEMORY),
        "joined texts kept without end": ("a = ['abc'] * 10000\nx = []\nwhile True:\n    x.append(','.join(a))", MEMORY),
        "sorted lists kept without end": ("a = list(range(10000))\nx = []\nwhile True:\n    x.append(sorted(a))", MEMORY),
        "comprehensions kept without end": ("x = []\nwhile True:\n    x.append([i for i in range(10000)])", MEMORY),
    }.items():
        yield Probe(f"{name}, 1.5 GB", IMPORTS + text + "\n", says=says, space=1500)
    yield Probe("--max-memory", IMPORTS + "x = jnp.ones(10**8)\n", says="RESOURCE_EXHAUSTED", options=["--max-memory", "100M"])
    # To 1.5 GB of them would take longer than a probe may.
    yield Probe("--max-memory, texts of arrays", IMPORTS + "a = jnp.ones((40, 20))\nx = []\nwhile True:\n    x.append(str(a + len(x)))\n",
                says="MemoryError", options=["--max-memory", "40M"])
    yield Probe("--max-memory, replaced texts", "a = 'ab' * 50000\nx = []\nwhile True:\n    x.append(a.replace('a', 'cc'))\n",
                says="MemoryError", options=["--max-memory", "300M"])
    yield Probe("--max-memory, a list", "x = []\nwhile True:\n    x.append(str(len(x)))\n", says="MemoryError", options=["--max-memory", "100M"])
    yield Probe("--max-time", "while True:\n    try:\n        while True:\n            pass\n    except BaseException:\n        pass\n",
                says="0.2 seconds", options=["--max-time", "0.2"])
    yield Probe("--max-time, one long operation after the other", IMPORTS + "x = jnp.ones((1500, 1500))\nwhile True:\n    x = x @ x * 0.0\n",
                says="0.3 seconds", options=["--max-time", "0.3"])
    yield Probe("--max-steps", "def f():\n    f()\nwhile True:\n    try:\n        f()\n    except RecursionError:\n        pass\n",
                says="100000 steps", options=["--max-steps", "100000"])
    yield Probe("--max-steps that are enough", "for i in range(1000):\n    pass\nprint(i)\n", "ok", "999\n", options=["--max-steps", "10000"])
    for option in ["--max-memory=0", "--max-memory=x", "--max-memory=-1", "--max-time=-1", "--max-time=nan", "--max-steps=0", "--max-steps=1.5"]:
        yield Probe(option, "print(1)\n", options=[option], codes=(2,), any_diagnostic=True)
