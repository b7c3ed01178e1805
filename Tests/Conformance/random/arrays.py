"""Random programs on arrays: `program(seed, number)` is always the same text.

A program makes a few arrays and prints what comes of them, each statement guarded by itself. The rules are those of
`programs.py`, and some more: dtypes of every width and how they are promoted, empty arrays and numbers, Python's
scalars beside arrays, functions of `jax.numpy` called in many ways, and mistakes on purpose.
"""
from programs import Array, Generator as Rules, size_of, text_of_tuple

DTYPES = ["float32", "int32", "bool", "int8", "int16", "uint8", "uint16", "uint32", "float16", "bfloat16"]
UNARY = ["abs", "sign", "square", "floor", "ceil", "trunc", "isnan", "isfinite", "negative", "ravel", "flatnonzero", "cumsum", "sort",
         "argsort", "unique", "atleast_1d", "atleast_2d", "isinf", "logical_not", "real", "conj", "sqrt", "exp2", "reciprocal", "positive",
         "nonzero", "rint", "signbit", "invert", "log2", "sinc", "transpose", "ndim", "size", "shape", "array", "asarray", "zeros_like",
         "ones_like", "max", "min", "sum", "mean", "prod", "any", "all", "argmax", "argmin", "median", "ptp", "count_nonzero", "var"]
BINARY = ["add", "subtract", "multiply", "divide", "floor_divide", "remainder", "power", "maximum", "minimum", "equal", "less", "greater_equal",
          "logical_and", "logical_or", "logical_xor", "bitwise_and", "bitwise_or", "bitwise_xor", "left_shift", "right_shift", "fmod", "hypot",
          "arctan2", "copysign", "gcd", "lcm", "mod", "true_divide", "not_equal", "float_power", "heaviside", "append", "dot", "outer", "kron",
          "isclose", "array_equal", "result_type", "union1d", "intersect1d", "setdiff1d", "isin", "convolve", "polyval", "inner", "matmul"]
OPERATORS = ["+", "-", "*", "/", "//", "%", "<", "<=", "==", "!=", "&", "|", "^", "@", "**", "<<", ">>"]
SCALARS = ["2", "-1", "0", "1.5", "-0.5", "True", "3", "0.25", "300", "-129", "70000"]


class Generator(Rules):
    def __init__(self, seed, number):
        super().__init__(f"arrays {seed}", number)
        self.size, self.named = 2, False

    def made(self):
        """An array of some dtype, as text; its elements are small and exact in every dtype."""
        if self.chance(0.12):
            return Array(self.one_of(["jnp.array([])", "jnp.zeros((0, 3))", "jnp.ones((2, 0), dtype=jnp.int32)", "jnp.array(3)", "jnp.array(2.5)",
                                      "jnp.array(True)", "jnp.array([[]])", "jnp.array([1, 2.5, True])", "jnp.array([jnp.inf, jnp.nan, -0.0])",
                                      "jnp.float32(1.5)", "jnp.int8(-3)", "jnp.arange(5)", "jnp.linspace(0, 1, 3)", "jnp.eye(3)"]), (3,), "f")
        shape = self.shape()
        if self.chance(0.5):
            return Array(self.data(shape, kind := self.one_of("fib")), shape, kind)
        dtype = self.one_of(DTYPES)
        return Array(f"{self.data(shape, 'i')}.astype(jnp.{dtype})", shape, "b" if dtype == "bool" else "f" if "float" in dtype else "i")

    def operand(self, pool):
        return self.one_of(pool).text if self.chance(0.75) else self.one_of(SCALARS) if self.chance(0.8) else self.made().text

    def options(self, x):
        axis = self.random.randrange(-x.rank - 1, x.rank + 1) if self.chance(0.15) or not x.rank else self.axis(x.rank)
        return self.one_of(["", "", f", axis={axis}", f", axis={axis}", ", axis=None", f", axis={axis}, keepdims=True", f", axis=({axis},)",
                            f", dtype=jnp.{self.one_of(DTYPES)}"])

    def called(self, pool):
        x = self.one_of(pool)
        one = self.one_of
        return one([
            lambda: f"jnp.{one(UNARY)}({x.text}{one(['', '', self.options(x)])})",
            lambda: f"jnp.{one(BINARY)}({self.operand(pool)}, {self.operand(pool)})",
            lambda: f"{self.operand(pool)} {one(OPERATORS)} {self.operand(pool)}",
            lambda: f"{x.text}.{one(['sum', 'max', 'mean', 'argmax', 'prod', 'any', 'cumsum', 'min', 'std'])}({self.options(x)[2:]})",
            lambda: f"{x.text}.astype(jnp.{one(DTYPES)})", lambda: f"jnp.array({x.text}, dtype=jnp.{one(DTYPES)})",
            lambda: f"{x.text}[{self.index(x)}]", lambda: f"{x.text}.at[{self.index(x)}].{one(['set', 'add', 'multiply', 'min', 'max'])}({one(SCALARS[:7])})",
            lambda: f"{x.text}.reshape({one(['-1', '(-1, 1)', '(2, -1)', '(1, -1)', '(3, 2)', '()', '(-1, -1)', '0, -1'])})",
            lambda: f"jnp.where({self.operand(pool)}, {self.operand(pool)}, {self.operand(pool)})",
            lambda: f"jnp.clip({x.text}, {one(SCALARS)}, {one(SCALARS)})",
            lambda: f"jnp.concatenate([{x.text}, {self.operand(pool)}]{one(['', ', axis=-1', ', axis=1'])})",
            lambda: f"jnp.stack([{x.text}, {self.operand(pool)}]{one(['', ', axis=-1', ', axis=1'])})",
            lambda: f"jnp.{one(['roll', 'tile', 'repeat', 'take', 'diff', 'rot90', 'round', 'split', 'array_split'])}({x.text}, {one(['1', '2', '0', '3'])}{one(['', '', ', axis=0']) if x.rank else ''})",
            lambda: f"jnp.{one(['flip', 'expand_dims', 'squeeze'])}({x.text}, {one(['0', '-1', '1', '2'])})", lambda: f"jnp.{one(['swapaxes', 'moveaxis'])}({x.text}, {one(['0', '-1', '1'])}, {one(['0', '-1', '1', '5'])})",
            lambda: f"jnp.pad({x.text}, {one(['1', '(1, 0)', '(0, 2)'])}{one(['', ', constant_values=7', ', mode=MODE'])})".replace("MODE", "'edge'"),
            lambda: f"jnp.{one(['quantile', 'percentile'])}({x.text}, {one(['0.5', '0.25', '1.0'])}{one(['', ', axis=0'])})",
            lambda: f"jnp.searchsorted({one(['jnp.arange(4)', 'jnp.array([0., 1.5])'])}, {x.text})", lambda: f"jnp.delete({x.text}, {one(['0', '1', '-1'])}{one(['', ', axis=0'])})",
            lambda: f"jnp.full({one([text_of_tuple(x.shape), '3', '(2, 3)'])}, {self.operand(pool)})", lambda: f"jnp.full_like({x.text}, {one(SCALARS)})",
            lambda: f"jnp.broadcast_to({x.text}, {one([text_of_tuple(x.shape), '(2, 3)', '(2, 2, 3)', '3', '()'])})",
            lambda: f"jnp.{one(['zeros', 'ones'])}({one(['3', '(2, 3)', '()', '(0, 2)', '-1'])}, dtype=jnp.{one(DTYPES)})", lambda: f"jnp.{one(['eye', 'tri'])}({one(['3', '2', '0'])}, {one(['2', '4', 'None'])})",
            lambda: f"jnp.arange({one(['5', '1, 7', '5, 0, -2', '0, 1, 0.25', '3.5', '2, 2', '0, 5, -1'])}{one(['', ', dtype=jnp.' + one(DTYPES)])})",
            lambda: f"jnp.linspace({one(SCALARS[:8])}, {one(SCALARS[:8])}, {one(['3', '5', '1', '0'])}{one(['', ', endpoint=False'])})",
            lambda: f"{one(['int', 'float', 'bool', 'len', 'list', 'abs', 'round', 'max', 'sum', 'tuple', 'sorted', 'repr', 'hash', 'range'])}({x.text})",
            lambda: f"{x.text}.{one(['T', 'shape', 'ndim', 'size', 'itemsize', 'nbytes', 'tolist()', 'item()', 'ravel()', 'mT', 'real', 'copy()', 'nope', 'weak_type'])}",
            lambda: f"jnp.einsum('{one(['i->', 'ij->ji', 'ij,jk->ik', 'i,i', 'ii->i', 'i,j->ij', '...i->...', 'ij,j', 'ij->k'])}', {x.text}{one(['', ', ' + self.operand(pool)])})",
            lambda: f"f'{{{x.text}{one(['', '!r', ':.2f', ':d', ':>8'])}}}'",
            lambda: f"-{x.text}", lambda: f"~{x.text}", lambda: f"not {x.text}", lambda: f"{one(SCALARS)} in {x.text}", lambda: f"jnp.promote_types(jnp.{one(DTYPES)}, jnp.{one(DTYPES)})",
        ])()

    def index(self, x):
        part = lambda: self.one_of(["0", "-1", "1", ":", "::-1", "1:", ":2", "None", "...", "7", "jnp.array([0, 1])", "jnp.array([[1], [0]])",
                                    "[0, 1]", "True", f"{x.text} > 1", "-5", "::2", "1.5", "jnp.array(1)", "jnp.array([-1, 9])"])
        return ", ".join(part() for _ in range(self.one_of([1, 1, 2, 2, 3])))

    def program(self):
        lines, pool = [], []
        for number in range(self.one_of([2, 3, 3])):
            array = self.made()
            lines += guarded([f"x{number} = {array.text}"])
            pool.append(Array(f"x{number}", array.shape, array.kind))
        for number in range(self.random.randrange(5, 10)):
            name = f"t{number}"
            if self.chance(0.35):
                value = self.expression(pool, depth=2)
                lines += guarded([f"{name} = {value.text}", f"print({name}.dtype, {name}.shape, {name})"])
                pool.append(Array(name, value.shape, value.kind))
            else:
                lines += guarded([f"{name} = {self.called(pool)}", f"print({self.shown(name)})"])
        return "\n".join(lines)

    def shown(self, name):
        return self.one_of([name, f"repr({name})", f"{name}, {name}.dtype, {name}.shape", name])


def guarded(lines):
    """A statement whose error is printed, and does not stop the program."""
    return ["try:", *["    " + line for line in lines], "except Exception as error:", "    print(f'{type(error).__name__}: {error}')"]


PRELUDE = "import jax.numpy as jnp\nfrom jax import lax, vmap\n"


def program(seed, number):
    """A short script without imports (see `PRELUDE`)."""
    return Generator(seed, number).program()


def script(body):
    return PRELUDE + body + "\n"
