#!/usr/bin/env python3
"""Writes the expectations of the tests: what Python and JAX print for the same text.

    make_goldens.py [--check] [PATH ...]

PATH is a program below Tests/Programs, a sample, or a document; without one all are taken. Needs a python that
has jax 0.10.2. With --check nothing is written, and the exit status is 1 where an expectation differs.

- In a program the expectations stand behind the statements that print (`# expect: …`), an uncaught error behind
  the last one (`# expect error: …`). A program that begins with `# Axle only` is left alone.
- A sample has its output beside it (NAME.out).
- In a document an `output` or `error` block stands below each `python` block; a `refused` block is left alone.
"""
import argparse
import ast
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
DOCUMENTS = ("README.md", "docs/language.md", "docs/jax.md")
# What is said about these is the implementation's own affair.
TYPE_ONLY = ("SyntaxError", "IndentationError", "TabError", "RecursionError")
EXPECTATION = re.compile(r"\s*# expect(?: error)?: .*$")
BLOCKS = re.compile(r"```python\n(.*?)```\n\s*```(output|error)\n(.*?)```", re.S)


def fresh_names():
    """What a program finds defined: Python's builtins and Axle's bare names."""
    names = {"__name__": "__main__"}
    exec("from axle import *", names)
    return names


def run(node, names):
    """What running a piece of syntax prints, and the error that ends it, in words."""
    out, error = io.StringIO(), None
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
        try:
            exec(compile(node, "<program>", "exec"), names)
        except Exception as exception:
            error = words(exception)
    return out.getvalue(), error


def words(exception):
    kind = type(exception).__name__
    if kind in TYPE_ONLY or not str(exception):
        return kind
    # The first line, without the place of a Python module's file.
    return re.sub(r" \(/.*\)$", "", f"{kind}: {exception}".split("\n")[0])


def program(path):
    """The text of a program with its expectations as they should be."""
    text = path.read_text()
    if text.startswith("# Axle only"):
        return text
    lines = [EXPECTATION.sub("", line) for line in text.splitlines() if not line.startswith("# expect")]
    source = "\n".join(lines) + "\n"
    try:
        body = ast.parse(source).body
    except SyntaxError as error:
        return f"{source}# expect error: {words(error)}\n"
    names, done, pieces, partial = fresh_names(), 0, [], ""
    for statement in body:
        printed, error = run(ast.Module([statement], []), names)
        whole = (partial + printed).split("\n")
        partial = whole.pop()
        if "" in whole:
            raise SystemExit(f"{path}: prints an empty line, which no comment can hold")
        pieces += lines[done:statement.end_lineno]
        done = statement.end_lineno
        beside = f"{pieces[-1]}  # expect: {whole[0]}" if len(whole) == 1 and first_line(statement) == done else ""
        if beside and len(beside) <= 110:
            pieces[-1] = beside
        else:
            pieces += [f"# expect: {line}" for line in whole]
        if error:
            pieces.append(f"# expect error: {error}")
            break
    return "\n".join(pieces + lines[done:]) + "\n"


def first_line(statement):
    return min([statement.lineno] + [d.lineno for d in getattr(statement, "decorator_list", [])])


def sample(path):
    printed, error = run(ast.parse(path.read_text()), fresh_names())
    if error:
        raise SystemExit(f"{path}: {error}")
    return printed


def document(path):
    def expected(match):
        text = match.group(1)
        try:
            printed, error = run(ast.parse(text), fresh_names())
        except SyntaxError as mistake:
            printed, error = "", words(mistake)
        if (error is None) != (match.group(2) == "output"):
            raise SystemExit(f"{path}: this ends with {error}:\n{text}")
        return f"```python\n{text}```\n\n```{match.group(2)}\n{printed if error is None else error + chr(10)}```"
    return BLOCKS.sub(expected, path.read_text())


def golden(path):
    """The file that holds the expectations of `path`, and what it should say."""
    if path.suffix == ".md":
        return path, document(path)
    if path.parent == ROOT / "samples":
        return path.with_suffix(".out"), sample(path)
    return path, program(path)


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n")[2].strip())
    parser.add_argument("--check", action="store_true")
    parser.add_argument("paths", nargs="*", type=pathlib.Path)
    options = parser.parse_args()
    paths = [p.resolve() for p in options.paths] or [
        *sorted(ROOT.glob("Tests/Programs/*/*.py")), *sorted(ROOT.glob("samples/*.py")), *(ROOT / d for d in DOCUMENTS)]
    changed = 0
    for path in paths:
        file, text = golden(path)
        if not file.exists() or file.read_text() != text:
            changed += 1
            print(f"{file.relative_to(ROOT)} {'differs' if options.check else 'written'}")
            if not options.check:
                file.write_text(text)
    print(f"{len(paths)} files, {changed} {'differ' if options.check else 'written'}")
    sys.exit(1 if options.check and changed else 0)


if __name__ == "__main__":
    main()
