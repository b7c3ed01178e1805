#!/usr/bin/env python3
"""Tries every way out of a program: files, network, environment, processes.

    confinement.py AXLE

A program may compute and print. Every module of Python's library is imported, every builtin is called, every path
through Python's insides that leads out of a sandbox is walked, in a folder that holds a secret, with a secret in the
environment. None may succeed, show a secret, or leave anything in the folder.
"""
import builtins
import os
import pathlib
import re
import subprocess
import sys
import tempfile

SECRET = "the-secret-of-the-house"
# What a program may import. None of them touches the world.
ALLOWED = {"math", "functools", "time", "typing", "collections", "collections.abc", "jax", "axle", "__future__"}
OTHERS = ["numpy", "np", "numpy.lib.npyio", "scipy", "jaxlib", "jax.experimental", "jax.experimental.host_callback", "jax.profiler",
          "jax.distributed", "jax.ffi", "jax.dlpack", "jax.experimental.io_callback", "pip", "setuptools", "requests", "axle.os", "jax.os",
          "jax._src", "jax._src.lax", "builtins", "__main__", "os.path", "ctypes.util", "importlib.machinery", "urllib.request", "http.server",
          "multiprocessing.shared_memory", "concurrent.futures", "xml.etree", "email.mime", "jax.numpy.os", "math.os", "functools.os", "time.os"]
# Builtins that would lead out. What is not here is harmless, and compared with Python's by other tests.
OUT = ["open", "input", "exec", "eval", "compile", "__import__", "breakpoint", "globals", "locals", "vars", "memoryview", "bytearray",
       "copyright", "credits", "license", "__loader__", "__spec__", "__build_class__", "__builtins__", "file", "execfile"]
EXPRESSIONS = [
    "().__class__.__base__.__subclasses__()", "().__class__.__mro__[1].__subclasses__()", "''.__class__.__mro__", "type(()).__base__", "type.__subclasses__(object)",
    "(lambda: 0).__globals__", "(lambda: 0).__code__", "(lambda: 0).__code__.co_consts", "(lambda: 0).__closure__", "(lambda: 0).__builtins__",
    "print.__self__", "len.__self__.__import__('os')", "print.__module__.__class__", "jnp.__dict__", "jax.__file__", "jnp.__loader__",
    "jnp.__builtins__", "jax.__path__", "jnp.__spec__", "math.__loader__", "functools.__dict__", "functools.sys", "jax.os", "jnp.os", "jnp.sys", "math.os",
    "jax.config.update('x', 1)", "jax.numpy.load('secret.npy')", "jnp.load('secret.txt')", "jnp.save('out.npy', jnp.ones(3))", "jnp.savez('out', jnp.ones(3))",
    "jnp.fromfile('secret.txt')", "jnp.loadtxt('secret.txt')", "jnp.genfromtxt('secret.txt')", "jnp.ones(3).tofile('out.bin')", "jnp.ones(3).dump('out.bin')",
    "show(jnp.ones(3), 'out.svg')", "explain(show, jnp.ones(3), 'out.svg')", "jnp.frombuffer('secret.txt')", "jnp.memmap('secret.txt')", "jnp.ones(3).__array_interface__", "jnp.ones(3).unsafe_buffer_pointer()", "jnp.ones(3).ctypes",
    "jnp.ones(3).__dlpack__()", "jax.devices()[0].client", "jax.profiler.start_trace('out')", "jax.profiler.start_server(9999)", "jax.debug.breakpoint()",
    "jax.pure_callback(print, None)", "jax.experimental.io_callback(print, None)", "jax.block_until_ready(open('secret.txt'))", "jax.print_environment_info()",
    "print('x', file=open('out.txt', 'w'))", "print('x', file='out.txt')", "print('x', file=2)", "getattr(jax, 'o' + 's')", "getattr((), '__cl' + 'ass__').__base__",
    "getattr(print, '__se' + 'lf__')", "'{0.__class__.__base__}'.format(())", "'{0.__globals__}'.format(lambda: 0)", "f'{(lambda: 0).__globals__}'", "'%(x)s' % globals()",
    "(lambda: (yield))().gi_frame", "(x for x in [1]).gi_frame.f_globals", "(x for x in [1]).gi_code", "ValueError().__traceback__.tb_frame", "Exception.__subclasses__()",
    "ValueError.__init__.__globals__", "type('X', (), {})", "type('X', (object,), {'f': print})", "object.__new__(object)", "object().__reduce_ex__(2)", "[].__reduce__()",
    "str.__subclasses__()", "int.from_bytes(b'x')", "setattr(jnp, 'ones', open)", "delattr(jnp, 'ones')", "dir(__builtins__)",
    "__builtins__['open']", "__builtins__.open", "__loader__.load_module('os')", "__spec__.loader", "__file__", "__import__('os').environ", "environ", "os.environ", "sys.argv", "sys.modules",
    "time.sleep.__self__", "time.os", "functools.partial(open, 'secret.txt')()", "functools.reduce(getattr, ['os', 'system'], jax)", "functools.partial.__reduce__", "list(map(__import__, ['os']))",
    "sorted(['os'], key=__import__)", "jax.tree.map(open, ['secret.txt'])", "vmap(open)('secret.txt')", "max(['secret.txt'], key=open)", "next(iter(open, 1))", "iter(open('secret.txt'))",
    "jax.tree_util.tree_map(open, 'secret.txt')", "jax.jit(open)('secret.txt')", "jax.errors.__loader__", "jax.lax.__builtins__", "jax.nn.sys", "jax.random.os", "jnp.linalg.os",
]
PRELUDE = "import jax, math, functools, time\nimport jax.numpy as jnp\nfrom jax import vmap\n"
FAILED = "refused"


def modules():
    for name in sorted(sys.stdlib_module_names | set(OTHERS)):
        if name not in ALLOWED:
            yield f"import {name}"
            yield f"from {name} import *"
            yield f"from {name} import system, environ, open"


def attempts():
    yield from modules()
    for name in OUT + [name for name in dir(builtins) if name.startswith("_") and name not in ("__name__", "__doc__", "__debug__", "_", "__package__")]:
        yield f"print({name}('secret.txt'))"
        yield f"print({name}())"
    for expression in EXPRESSIONS:
        yield f"print({expression})"


def run(axle, folder, text):
    path = folder / "attempt.py"
    path.write_text(text)
    environment = dict(os.environ, SECRET=SECRET)
    done = subprocess.run([axle, str(path)], cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=20)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def complaints(axle, folder):
    # Imports are compiled one by one: a refusal at compile time is as good as one at run time.
    tried = list(attempts())
    imports = [text for text in tried if "import" in text.split()[:1] or text.startswith("from")]
    for text in imports:
        code, out, _ = run(axle, folder, text + "\nprint('imported')\n")
        if code != 1 or "imported" in out or SECRET in out:
            yield f"{text}: exit {code}, {out[:100]!r}"
    others = [text for text in tried if text not in imports]
    for text in others:
        code, out, err = run(axle, folder, PRELUDE + f"try:\n    {text}\nexcept Exception as error:\n    print('{FAILED}')\n")
        if SECRET in out + err or not (code == 1 or (code == 0 and out.strip() == FAILED)):
            yield f"{text}: exit {code}, {out[:100]!r} {err[:100]!r}"
    print(f"{len(tried)} attempts")


def main():
    axle = os.path.abspath(sys.argv[1])
    failed = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "secret.txt").write_text(SECRET)
        (folder / "os.py").write_text(f"print('imported {SECRET}')")
        for complaint in complaints(axle, folder):
            failed += 1
            print("FAIL", complaint)
        left = sorted(p.name for p in folder.iterdir())
        if left != ["attempt.py", "os.py", "secret.txt"]:
            failed += 1
            print("FAIL left behind:", left)
    print(f"{failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
