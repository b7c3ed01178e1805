#!/usr/bin/env python3
"""Compare Axle with Python and JAX on random programs.

    differential.py AXLE                                       # with the stored results: needs no JAX
    differential.py --jax PYTHON [--seed S] [--count N] AXLE   # with a live Python that has JAX, on other programs
    differential.py --jax PYTHON --write                       # stores programs and what is printed for them

`--kind` names what the programs are about, one or more of: `vmap` (`programs.py`), `arrays` (`arrays.py`) and the
core `language` (`language.py`). `vmap.txt`, `arrays.txt` and `language.txt` hold programs with what Python prints.
A program agrees, or it is refused by name: Axle says what it does not have, and so does nothing wrong.
"""
import argparse
import concurrent.futures
import importlib
import json
import os
import pathlib
import re
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from make_goldens import CUT, without_addresses
from run import difference

FOLDER = pathlib.Path(__file__).parent
KINDS = {"vmap": "programs", "arrays": "arrays", "language": "language"}
SEED, COUNT = 1, {"vmap": 2000, "arrays": 300, "language": 310}
REFUSAL = re.compile(r"NotImplementedError:|not supported in Axle|Axle (does not have|has no)|outside of Axle")


def shortened(output):
    """What is printed, without what JAX's errors tell of object ids, addresses and file positions."""
    output = without_addresses(output)
    cut = CUT.search(output)
    return (output[:cut.start()] if cut else output).rstrip() + "\n"


def run_under_python(kind):
    """The inner half: bodies come as JSON on stdin, and what Python prints for each leaves as a JSON line; null for a
    program that does not end, as one that appends to the list that it walks through."""
    import contextlib
    import io
    import resource
    import signal
    import warnings

    class Endless(BaseException):
        pass

    def stop(*_):
        raise Endless

    signal.signal(signal.SIGALRM, stop)
    if kind == "language":
        resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
    warnings.simplefilter("ignore")
    script = importlib.import_module(KINDS[kind]).script
    if kind != "language":
        os.environ.setdefault("JAX_PLATFORMS", "cpu")
        import jax
    for number, body in enumerate(json.load(sys.stdin)):
        if kind != "language" and number % 200 == 199:
            jax.clear_caches()  # what it has compiled would fill the memory
        output = io.StringIO()
        result = None
        try:
            signal.setitimer(signal.ITIMER_REAL, 1 if kind == "language" else 60)
            with contextlib.redirect_stdout(output):
                exec(compile(script(body), "program", "exec"), {"__name__": "__main__"})
            result = shortened(output.getvalue()) if len(output.getvalue()) < 20_000 else None
        except (Endless, MemoryError):
            pass
        signal.setitimer(signal.ITIMER_REAL, 0)
        print(json.dumps(result), flush=True)


def results_of_python(python, kind, bodies):
    """What Python prints for each; `None` where that is not the same whatever the hashes of text, and of None, are."""
    def run(seed):
        done = subprocess.run([python, __file__, "--under-python", kind], input=json.dumps(bodies), text=True,
                              env=dict(os.environ, PYTHONHASHSEED=seed), stdout=subprocess.PIPE, check=True)
        return [json.loads(line) for line in done.stdout.splitlines()]

    first = run("1")
    if kind != "language":
        return first
    others = [run(seed) for seed in "2345"]
    return [one if all(one == other[i] for other in others) else None for i, one in enumerate(first)]


def result_of_axle(axle, text):
    try:
        done = subprocess.run([axle, "-"], input=text.encode(), capture_output=True, timeout=60)
    except subprocess.TimeoutExpired:
        return "does not end\n"
    ending = "" if done.returncode in (0, 1) else f"\nexit status {done.returncode}\n"
    # A program that ends well has only warnings there.
    mistakes = b"" if done.returncode == 0 else done.stderr
    return shortened((done.stdout + mistakes).decode() + ending)


def stored(kind):
    """The stored programs, each with what Python prints."""
    for entry in (FOLDER / f"{kind}.txt").read_text().split("\n#### program ")[1:]:
        body, result = entry.split("\n#### prints\n")
        yield body.split("\n", 1)[1], result.rstrip("\n") + "\n"


def write(kind, pairs):
    text = f"Programs of seed {SEED}, made by `differential.py --kind {kind} --write`: read {KINDS[kind]}.py.\n"
    for number, (body, result) in enumerate(pairs):
        text += f"#### program {number}\n{body}\n#### prints\n{result}"
    (FOLDER / f"{kind}.txt").write_text(text)


def isRefusal(golden, output):
    """Whether the first line that differs is a refusal."""
    for wanted, given in zip(golden.splitlines() + [""], output.splitlines() + [""]):
        if wanted != given and difference(wanted + "\n", given + "\n") is not None:
            return REFUSAL.search(given) is not None
    return False


def compare(axle, kind, pairs):
    """Prints what differs; returns how many programs agree, are refused, and differ."""
    script = importlib.import_module(KINDS[kind]).script
    agreed = refused = failures = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as workers:
        outputs = workers.map(lambda pair: result_of_axle(axle, script(pair[0])), pairs)
        for number, ((body, golden), output) in enumerate(zip(pairs, outputs)):
            if golden == output or (kind != "language" and difference(golden, output) is None):
                agreed += 1
            elif isRefusal(golden, output):
                refused += 1
            else:
                failures += 1
                print(f"=== {kind} program {number}\n{body}\n--- Python\n{golden}--- Axle\n{output}")
    return agreed, refused, failures


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--under-python", choices=KINDS, help=argparse.SUPPRESS)
    parser.add_argument("--kind", choices=KINDS, action="append")
    parser.add_argument("--jax", metavar="PYTHON", help="a python that has jax 0.10.2")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--count", type=int)
    parser.add_argument("axle", nargs="?")
    arguments = parser.parse_args()
    if arguments.under_python:
        return run_under_python(arguments.under_python)
    failed = False
    for kind in arguments.kind or KINDS:
        if arguments.jax:
            program = importlib.import_module(KINDS[kind]).program
            bodies = [program(arguments.seed, number) for number in range(arguments.count or COUNT[kind])]
            results = results_of_python(arguments.jax, kind, bodies)
            pairs = [(body, result) for body, result in zip(bodies, results) if result is not None]
            if arguments.write:
                write(kind, pairs)
                continue
        else:
            pairs = list(stored(kind))
        agreed, refused, failures = compare(arguments.axle, kind, pairs)
        print(f"{kind}: {agreed} agree, {refused} are refused by name, {failures} differ")
        failed = failed or failures > 0
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
