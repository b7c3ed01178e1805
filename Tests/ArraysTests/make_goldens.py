"""Writes the expectations in Goldens/ by running JAX: python Tests/ArraysTests/make_goldens.py"""
import itertools
import pathlib
import random

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from jax._src.lax.lax import _convert_element_type

here = pathlib.Path(__file__).parent / "Goldens"
dtypes = "bool int8 int16 int32 uint8 uint16 uint32 float16 bfloat16 float32".split()
rng = np.random.default_rng(7)


def printing():
    """Each record: dtype, weakness, shape, elements as hexadecimal bits; then `str` and `repr`."""
    shapes = [(), (1,), (3,), (7,), (30,), (2, 3), (1, 1), (3, 1, 2), (2, 2, 2, 2), (2, 20), (0,), (2, 0), (1001,), (3, 400), (40, 30), (2, 20, 30), (5, 5)]
    records = []
    for dtype, shape, kind in itertools.product(dtypes, shapes, range(4)):
        x = sample(dtype, shape, kind)
        weak = bool(kind == 1 and dtype in ("int32", "float32"))
        y = _convert_element_type(jnp.asarray(x), weak_type=weak)
        bits = x.view({1: np.uint8, 2: np.uint16, 4: np.uint32}[x.dtype.itemsize]).ravel()
        head = f"{dtype} {int(weak)} {','.join(map(str, shape))} {' '.join(format(int(b), 'x') for b in bits)}"
        records.append(f"{head}\n{y!s}\n{y!r}\n")
    (here / "printing.txt").write_text("\x1e".join(records))


def sample(dtype, shape, kind):
    size = int(np.prod(shape))
    if dtype == "bool":
        return rng.integers(0, 2, size).astype(bool).reshape(shape)
    if "int" in dtype:
        info = jnp.iinfo(dtype)
        low, high = [(0, 10), (info.min // 2, info.max // 2), (0, 100), (info.min, info.max)][kind]
        return rng.integers(low, high, size).astype(dtype).reshape(shape)
    x = [
        rng.integers(-20, 20, size) / 4,
        rng.normal(size=size),
        rng.normal(size=size) * 10.0 ** rng.integers(-6, 7, size),
        rng.choice([0.1, -2.5, np.nan, np.inf, -np.inf, 1e5, 3.0, -0.0], size),
    ][kind]
    return np.asarray(jnp.asarray(x, dtype=dtype)).reshape(shape)


def promotion():
    """Each line: two dtypes with their weakness, and what they become."""
    members = [(d, False) for d in dtypes] + [("int32", True), ("float32", True), ("int8", True), ("bfloat16", True)]
    lines = []
    for (a, aw), (b, bw) in itertools.product(members, members):
        x = _convert_element_type(jnp.zeros((), a), weak_type=aw)
        y = _convert_element_type(jnp.zeros((), b), weak_type=bw)
        d, w = result(x, y)
        lines.append(f"{a} {int(aw)} {b} {int(bw)} {d} {int(w)}")
    (here / "promotion.txt").write_text("\n".join(lines) + "\n")


def result(x, y):
    z = jnp.maximum(x, y)
    return z.dtype.name, bool(z.weak_type)


unary = dict(
    negate=lax.neg, absolute=lax.abs, sign=lax.sign, floor=lax.floor, ceil=lax.ceil, roundAway=lax.round,
    roundEven=lambda x: lax.round(x, lax.RoundingMethod.TO_NEAREST_EVEN), exponential=lax.exp,
    exponential2=lax.exp2, expm1=lax.expm1, logarithm=lax.log, log1p=lax.log1p, tanh=lax.tanh,
    logistic=lax.logistic, squareRoot=lax.sqrt, reciprocalSquareRoot=lax.rsqrt, cubeRoot=lax.cbrt, sine=lax.sin,
    cosine=lax.cos, tangent=lax.tan, arcsine=lax.asin, arccosine=lax.acos, arctangent=lax.atan, sinh=lax.sinh,
    cosh=lax.cosh, arcsinh=lax.asinh, arccosh=lax.acosh, arctanh=lax.atanh, erf=lax.erf, erfc=lax.erfc, erfInverse=lax.erf_inv,
)
binary = dict(
    add=lax.add, subtract=lax.sub, multiply=lax.mul, divide=lax.div, remainder=lax.rem, power=lax.pow,
    maximum=lax.max, minimum=lax.min, arctangent2=lax.atan2, nextAfter=lax.nextafter,
)


def kernels():
    """Each line: a name and a checksum of the bits of its results on the points of `points`."""
    lines = []
    for dtype in ("float32", "bfloat16", "float16"):
        x, y = points(1, dtype), points(2, dtype)
        for name, f in unary.items():
            lines.append(f"unary {dtype} {name} {checksum(f(x)):x}")
        for name, f in binary.items():
            lines.append(f"binary {dtype} {name} {checksum(f(x, y)):x}")
    (here / "kernels.txt").write_text("\n".join(lines) + "\n")


def million():
    """Each line: a name and a checksum of the bits of its results on a million points, and on all special values."""
    x = jnp.concatenate([points(3, "float32", 1 << 20), special()])
    lines = [f"{name} {checksum(unary[name](x)):x}"
             for name in ("tanh", "exponential", "logarithm", "logistic", "squareRoot")]
    (here / "million.txt").write_text("\n".join(lines) + "\n")


def nearby():
    """Each line: a name and the bits of its results, of functions that need not have JAX's last bits."""
    x, y = points(4, "float32", 4096), points(5, "float32", 4096)
    results = {name: unary[name](x) for name in ("sine", "cosine", "log1p", "expm1", "erf")}
    results["power"] = lax.pow(jnp.abs(x), y)
    lines = [f"{name} " + " ".join(f"{b:x}" for b in np.asarray(z).view(np.uint32).tolist())
             for name, z in results.items()]
    (here / "nearby.txt").write_text("\n".join(lines) + "\n")


def special():
    """Zeros, infinities, NaN, the smallest and largest numbers, and every power of two, with both signs."""
    bits = [0, 0x7F800000, 0x7FC00000, 1, 0x7FFFFF, 0x800000, 0x7F7FFFFF] + [e << 23 for e in range(1, 255)]
    bits += [b | 0x80000000 for b in bits]
    return jnp.asarray(np.array(bits, np.uint32).view(np.float32))


def sums():
    """Each line: shape, axes, checksum of the sum."""
    cases = [((n,), (0,)) for n in (0, 1, 7, 32, 33, 100, 1000, 4095, 4096, 4100, 5000, 9999, 32768, 40000, 100003)]
    cases += [(shape, axes) for shape in ((5, 1000), (41, 100), (64, 64), (300, 300), (1000, 8), (2000, 3), (50, 40), (3, 70))
              for axes in ((0,), (1,), (0, 1))]
    cases += [((5, 60, 20), axes) for axes in ((1,), (2,), (1, 2), (0, 1))]
    lines = [f"{numbers(shape)} {numbers(axes)} {checksum(jnp.sum(values(1, shape), axes)):x}" for shape, axes in cases]
    (here / "sums.txt").write_text("\n".join(lines) + "\n")


def products():
    """Each line: shapes, contracted axes, checksum of the product."""
    cases = [((rows, depth), (depth,), 1, 0) for rows, depth in
             ((3, 2), (3, 8), (5, 7), (7, 9), (5, 20), (8, 100), (16, 33), (10, 784), (100, 1000))]
    cases += [((depth,), (depth, 6), 0, 0) for depth in (2, 8, 100, 5000)]
    cases += [((depth,), (6, depth), 0, 1) for depth in (2, 8, 100)]
    cases += [((depth,), (depth,), 0, 0) for depth in (1, 4, 8, 32, 33, 100, 784, 4095, 4096, 5000)]
    cases += [((rows, depth), (depth, columns), 1, 0) for rows, depth, columns in
              ((2, 3, 4), (5, 7, 6), (4, 8, 4), (4, 11, 3), (8, 20, 16), (8, 20, 17), (3, 40, 100), (64, 64, 64))]
    lines = []
    for x, y, i, j in cases:
        product = lax.dot_general(values(1, x), values(2, y), (((i,), (j,)), ((), ())))
        lines.append(f"{numbers(x)} {numbers(y)} {i} {j} {checksum(product):x}")
    (here / "products.txt").write_text("\n".join(lines) + "\n")


def numbers(x):
    return ",".join(map(str, x)) or "-"


def values(seed, shape):
    """Numbers between -8 and 8."""
    state, bits = seed, []
    for i in range(int(np.prod(shape))):
        state = (state * 1664525 + 1013904223) & 0xFFFFFFFF
        bits.append(state >> 8)
    return jnp.asarray((np.array(bits, np.float32) / np.float32(1 << 24) * 16 - 8).reshape(shape))


def points(seed, dtype, count=1 << 14):
    """Half of the points have random bits, half lie between -8 and 8."""
    state, bits = seed, []
    for i in range(count):
        state = (state * 1664525 + 1013904223) & 0xFFFFFFFF
        bits.append(state)
    bits = np.array(bits, np.uint32)
    x = bits.view(np.float32).copy()
    x[::2] = ((bits[::2] >> 8).astype(np.float32) / np.float32(1 << 24)) * 16 - 8
    if dtype == "float32":
        return jnp.asarray(x)
    half = (bits >> 16).astype(np.uint16)
    y = half.view(jnp.dtype(dtype)).copy()
    y[::2] = np.asarray(jnp.asarray(x[::2]).astype(dtype))
    return jnp.asarray(y)


def checksum(x):
    """FNV-1a over the elements' bits; every NaN counts as the same one."""
    x = np.atleast_1d(np.asarray(x))
    bits = x.view({2: np.uint16, 4: np.uint32}[x.dtype.itemsize]).astype(np.uint64)
    bits[np.isnan(x.astype(np.float32))] = 0x7FC00000
    h = 0xCBF29CE484222325
    for b in bits.ravel().tolist():
        h = ((h ^ b) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return h


if __name__ == "__main__":
    here.mkdir(exist_ok=True)
    printing()
    promotion()
    kernels()
    million()
    nearby()
    sums()
    products()
