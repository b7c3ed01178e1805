#!/usr/bin/env python3
"""Compare Axle with JAX on random programs around `vmap`.

    differential.py AXLE                                       # with the stored results: needs no JAX
    differential.py --jax PYTHON [--seed S] [--count N] AXLE   # with a live JAX, on programs of another seed
    differential.py --jax PYTHON --write                       # stores the programs and what JAX prints for them

The programs are those of `programs.py`; `vmap.txt` holds them, each with the text that JAX prints.
"""
import argparse
import concurrent.futures
import json
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from make_goldens import CUT
from programs import program, script
from run import difference

STORED = pathlib.Path(__file__).parent / "vmap.txt"
SEED, COUNT = 1, 2000


def shortened(output):
    """What is printed, without what JAX's errors tell of object ids and file positions."""
    cut = CUT.search(output)
    return (output[:cut.start()] if cut else output).rstrip() + "\n"


def run_under_jax():
    """The inner half: bodies come as JSON on stdin, and what JAX prints for each leaves as a JSON line."""
    import contextlib
    import io
    import warnings
    os.environ.setdefault("JAX_PLATFORMS", "cpu")
    import jax
    warnings.simplefilter("ignore")
    for number, body in enumerate(json.load(sys.stdin)):
        if number % 200 == 199:
            jax.clear_caches()  # what it has compiled would fill the memory
        output = io.StringIO()
        with contextlib.redirect_stdout(output):
            exec(compile(script(body), "program", "exec"), {"__name__": "__main__"})
        print(json.dumps(shortened(output.getvalue())), flush=True)


def results_of_jax(python, bodies):
    done = subprocess.run([python, __file__, "--under-jax"], input=json.dumps(bodies), text=True,
                          stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def result_of_axle(axle, body):
    done = subprocess.run([axle, "-c", script(body)], text=True, capture_output=True, timeout=30)
    return shortened(done.stdout + done.stderr)


def stored():
    """The stored programs, each with what JAX prints."""
    for entry in STORED.read_text().split("\n#### program ")[1:]:
        body, result = entry.split("\n#### prints\n")
        yield body.split("\n", 1)[1], result.rstrip("\n") + "\n"


def write(pairs):
    text = f"Programs of seed {SEED}, made by `differential.py --write`: read programs.py.\n"
    for number, (body, result) in enumerate(pairs):
        text += f"#### program {number}\n{body}\n#### prints\n{result}"
    STORED.write_text(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--under-jax", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--jax", metavar="PYTHON", help="a python that has jax 0.10.2")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("axle", nargs="?")
    arguments = parser.parse_args()
    if arguments.under_jax:
        return run_under_jax()
    if arguments.jax:
        bodies = [program(arguments.seed, number) for number in range(arguments.count)]
        pairs = list(zip(bodies, results_of_jax(arguments.jax, bodies)))
        if arguments.write:
            return write(pairs)
    else:
        pairs = list(stored())
    failures = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as workers:
        outputs = workers.map(lambda pair: result_of_axle(arguments.axle, pair[0]), pairs)
        for number, ((body, golden), output) in enumerate(zip(pairs, outputs)):
            if golden == output or difference(golden, output) is None:
                continue
            failures += 1
            print(f"=== program {number}\n{body}\n--- JAX\n{golden}--- Axle\n{output}")
    print(f"{len(pairs) - failures} agree, {failures} differ")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
