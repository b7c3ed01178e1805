#!/usr/bin/env python3
"""Writes what the examples of the documentation show: what Python and JAX show for the same text.

    document.py [--check] [FILE ...]

FILE is one of Sources/Interp/Documentation/Families; without one all are taken. Needs a python that has jax 0.10.2.
With --check nothing is written, and the exit status is 1 where an expectation differs.

A line that begins with `>>> ` is typed as at a prompt, those with `... ` belong to it, and what follows up to the next
example or an empty line is what is shown. Each entry runs by itself, after the preamble of Documentation.swift. An
entry that says `Axle only` is left alone.
"""
import argparse
import contextlib
import io
import os
import pathlib
import re
import sys
import warnings

os.environ.setdefault("JAX_PLATFORMS", "cpu")
warnings.simplefilter("ignore")
ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "python"))
FOLDER = ROOT / "Sources/Interp/Documentation"
TABLE = re.compile(r'(?<=#"""\n).*?(?=\n *"""#)', re.S)


def preamble():
    text = (FOLDER / "Documentation.swift").read_text()
    lines = re.search(r'preamble = """\n(.*?)\n\s*"""', text, re.S).group(1)
    return "\n".join(line.strip() for line in lines.split("\n"))


def shown(code, names):
    """What a prompt shows for the text."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        try:
            exec(compile(code, "<example>", "single"), names)
        except (Exception, SystemExit) as error:
            print(f"{type(error).__name__}: {error}")
    text = out.getvalue().rstrip("\n")
    if "" in text.split("\n")[:-1]:
        raise SystemExit(f"shows an empty line, which ends an entry:\n{code}")
    return text.split("\n") if text else []


def paragraph(text, start):
    """An entry with its expectations as they should be."""
    lines = text.split("\n")
    margin = re.match(" *", lines[0]).group()
    if "Axle only" in text or ">>> " not in text:
        return text
    names = {"__name__": "__main__"}
    exec(start, names)
    result, example = [], []

    def finish():
        if example:
            code = "\n".join(line[4:] for line in example) + "\n"
            result.extend(example + shown(code, names))
            example.clear()

    for line in (line[len(margin):] for line in lines):
        if line.startswith(">>> "):
            finish()
            example.append(line)
        elif line.startswith("...") and example:
            example.append(line)
        elif not example:
            result.append(line)
    finish()
    return "\n".join((margin + line).rstrip() for line in result)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", action="store_true")
    parser.add_argument("files", nargs="*", type=pathlib.Path)
    options = parser.parse_args()
    start, wrong = preamble(), 0
    for path in options.files or sorted((FOLDER / "Families").glob("*.swift")):
        old = path.read_text()
        new = TABLE.sub(lambda m: "\n\n".join(paragraph(p, start) for p in m.group().split("\n\n")), old)
        if new != old:
            wrong += 1
            print(f"{path.name}: {'differs' if options.check else 'written'}")
            if options.check:
                import difflib
                print(*difflib.unified_diff(old.split("\n"), new.split("\n"), lineterm="", n=1), sep="\n")
            else:
                path.write_text(new)
    return 1 if options.check and wrong else 0


if __name__ == "__main__":
    sys.exit(main())
