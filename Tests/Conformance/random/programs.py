"""Random programs around `vmap`: `program(seed, number)` is always the same text.

A program maps a function over arguments that are trees of arrays, along axes drawn at random, and prints the result.
What the function computes is drawn by shape, so that most programs run; some have a mistake put in on purpose, and
then print JAX's error. Numbers are small integers and quarters: sums and products of them are exact.
"""
import random

LETTERS = "xyz"
KEYS = "ab"


class Array:
    """What is known of a variable of the function: its name, its shape as the function sees it, its kind of number."""

    def __init__(self, text, shape, kind="f"):
        self.text, self.shape, self.kind = text, tuple(shape), kind

    @property
    def rank(self):
        return len(self.shape)


def text_of_tuple(items):
    items = list(items)
    return f"({items[0]},)" if len(items) == 1 else f"({', '.join(map(str, items))})"


def size_of(shape):
    size = 1
    for n in shape:
        size *= n
    return size


class Generator:
    def __init__(self, seed, number):
        self.random = random.Random(f"{seed}/{number}")
        self.lines = []
        self.names = 0

    # Chance

    def chance(self, probability):
        return self.random.random() < probability

    def one_of(self, items):
        return self.random.choice(list(items))

    def shape(self, most=3):
        rank = self.one_of([0, 1, 1, 1, 2, 2, 3][: 4 + most])
        return tuple(self.one_of([1, 2, 2, 3, 3, 4]) for _ in range(rank))

    def axis(self, rank, least=0):
        """An axis, counted from either end."""
        axis = self.random.randrange(rank)
        return axis - rank if self.chance(0.25) else axis

    # Data

    def data(self, shape, kind):
        """An expression for an array: a permutation of small numbers, so that order and place matter."""
        size = size_of(shape)
        step = self.one_of([3, 5, 7])
        modulus = self.one_of([7, 11, 13])
        numbers = f"jnp.arange({size}) * {step} % {modulus}"
        if kind == "b":
            numbers = f"({numbers}) % 2 == 0"
        elif kind == "f":
            numbers = f"({numbers}) / 4 - 1"
        elif self.chance(0.5):
            numbers = f"{numbers} - 3"
        if len(shape) == 1:
            return f"({numbers})" if kind != "b" else numbers
        return f"({numbers}).reshape{text_of_tuple(shape)}"

    # Arguments: trees whose leaves are (shape per example, kind, axis)

    def tree(self, depth):
        if depth == 0 or self.chance(0.7):
            shape = self.shape()
            axis = None if self.chance(0.25) else self.axis(len(shape) + 1)
            return ("leaf", shape, self.one_of("fffiiib"), axis)
        if self.chance(0.1):
            return ("none",)
        kind = self.one_of(["tuple", "list", "dict"])
        return (kind, [self.tree(depth - 1) for _ in range(self.one_of([1, 2, 2]))])

    def axes_of(self, tree):
        if tree[0] == "leaf":
            return [tree[3]]
        if tree[0] == "none":
            return []
        return [axis for child in tree[1] for axis in self.axes_of(child)]

    def written(self, tree, leaf, none="None"):
        """The tree as a display, with a text for each leaf."""
        if tree[0] == "leaf":
            return leaf(tree)
        if tree[0] == "none":
            return none
        children = [self.written(child, leaf, none) for child in tree[1]]
        if tree[0] == "dict":
            return "{" + ", ".join(f"'{k}': {c}" for k, c in zip(KEYS, children)) + "}"
        return text_of_tuple(children) if tree[0] == "tuple" else f"[{', '.join(children)}]"

    def axes_text(self, tree):
        """The tree's entry of `in_axes`: one int where one is enough, mostly."""
        axes = self.axes_of(tree)
        if axes and len(set(axes)) == 1 and self.chance(0.7):
            return str(axes[0])
        if tree[0] == "leaf" or not axes:
            return str(axes[0]) if axes else "None"
        children = [self.axes_text(child) for child in tree[1]]
        if tree[0] == "dict":
            return "{" + ", ".join(f"'{k}': {c}" for k, c in zip(KEYS, children)) + "}"
        return text_of_tuple(children) if tree[0] == "tuple" else f"[{', '.join(children)}]"

    def value_text(self, tree, size):
        def leaf(tree):
            _, shape, kind, axis = tree
            full = list(shape)
            if axis is not None:
                full.insert(axis if axis >= 0 else axis + len(shape) + 1, size)
            return self.data(tuple(full), kind)
        return self.written(tree, leaf)

    def variables(self, tree, path):
        if tree[0] == "leaf":
            return [Array(path, tree[1], tree[2])]
        if tree[0] == "none":
            return []
        keys = [f"'{k}'" for k in KEYS] if tree[0] == "dict" else range(9)
        return [v for key, child in zip(keys, tree[1]) for v in self.variables(child, f"{path}[{key}]")]

    # Expressions: each rule takes the variables at hand and returns an Array, or None where it does not fit

    def number(self, array):
        """As an operand of arithmetic: truth values count as numbers only where that is allowed."""
        return array if array.kind != "b" else Array(f"jnp.where({array.text}, 2, 5)", array.shape, "i")

    def pick(self, pool, least=0, kinds="fib"):
        fitting = [v for v in pool if v.rank >= least and v.kind in kinds]
        computed = [v for v in fitting if v.text[0] == "t"]
        if computed and self.chance(0.4):
            return computed[-1]
        return self.one_of(fitting) if fitting else None

    def unary(self, pool):
        x = self.number(self.pick(pool))
        form, kind = self.one_of([
            ("-{}", None), ("abs({})", None), ("({} * 2)", None), ("({} + 1)", None), ("jnp.square({})", None),
            ("jnp.sign({})", None), ("({} - 0.5)", "f"), ("({} / 2)", "f"), ("({} // 2)", None), ("({} % 3)", None),
            ("jnp.tanh({})", "f"), ("jnp.floor({})", "f"), ("jnp.sqrt(abs({}))", "f"), ("({} ** 2)", None),
            ("({} > 1)", "b"), ("({} == 2)", "b"), ("jnp.clip({}, -1, 2)", None), ("(3 - {})", None),
            ("jnp.maximum({}, 1)", None), ("jnp.zeros_like({})", None), ("jnp.exp(-abs({}))", "f"),
        ])
        return Array(form.format(x.text), x.shape, kind or x.kind)

    def broadcast(self, a, b):
        shape = []
        for i in range(1, max(len(a), len(b)) + 1):
            m, n = (a[-i] if i <= len(a) else 1), (b[-i] if i <= len(b) else 1)
            if m != n and 1 not in (m, n):
                return None
            shape.insert(0, n if m == 1 else m)
        return tuple(shape)

    def binary(self, pool):
        x, y = self.number(self.pick(pool)), self.number(self.pick(pool))
        shape = self.broadcast(x.shape, y.shape)
        if shape is None:
            return None
        form, kind = self.one_of([
            ("({} + {})", None), ("({} - {})", None), ("({} * {})", None), ("jnp.maximum({}, {})", None),
            ("jnp.minimum({}, {})", None), ("({} < {})", "b"), ("({} >= {})", "b"), ("({} != {})", "b"),
            ("jnp.add({}, {})", None),
        ])
        both = "f" if "f" in (x.kind, y.kind) else "i"
        return Array(form.format(x.text, y.text), shape, kind or both)

    def where(self, pool):
        c, x, y = self.pick(pool, kinds="b"), self.pick(pool), self.pick(pool)
        if c is None:
            c = self.number(x)
            c = Array(f"({c.text} > 0)", c.shape, "b")
        x, y = self.number(x), self.number(y)
        shape = self.broadcast(x.shape, y.shape)
        shape = None if shape is None else self.broadcast(shape, c.shape)
        if shape is None:
            return None
        return Array(f"jnp.where({c.text}, {x.text}, {y.text})", shape, "f" if "f" in (x.kind, y.kind) else "i")

    def reduction(self, pool):
        x = self.pick(pool, least=1)
        if x is None:
            return None
        if x.kind == "b":
            name, kind = self.one_of([("any", "b"), ("all", "b"), ("sum", "i"), ("argmax", "i")])
        else:
            name, kind = self.one_of([("sum", x.kind), ("max", x.kind), ("min", x.kind), ("mean", "f"), ("sum", x.kind),
                                      ("prod", x.kind), ("argmax", "i"), ("argmin", "i"), ("var", "f")])
        if self.chance(0.3):
            return Array(f"{x.text}.{name}()", (), kind)
        axis = self.axis(x.rank)
        shape = list(x.shape)
        if self.chance(0.25):
            shape[axis] = 1
            return Array(f"jnp.{name}({x.text}, axis={axis}, keepdims=True)", shape, kind)
        del shape[axis]
        return Array(f"jnp.{name}({x.text}, {axis})", shape, kind)

    def product(self, pool):
        x, y = self.pick(pool, least=1, kinds="fi"), self.pick(pool, least=1, kinds="fi")
        if x is None or y is None:
            return None
        kind = "f" if "f" in (x.kind, y.kind) else "i"
        choices = []
        inner = x.shape[-1] == (y.shape[-2] if y.rank > 1 else y.shape[0])
        if inner:
            rest = y.shape[:-2] + y.shape[-1:] if y.rank > 1 else ()
            choices.append((f"jnp.dot({x.text}, {y.text})", x.shape[:-1] + rest))
            choices.append((f"jnp.tensordot({x.text}, {y.text}, axes=([-1], [{0 if y.rank == 1 else y.rank - 2}]))",
                            x.shape[:-1] + rest))
            if x.rank <= 2 and y.rank <= 2:
                choices += [(f"({x.text} @ {y.text})", x.shape[:-1] + rest)] * 2
                left, right = ("ij", "i")[x.rank == 1], "jk" if y.rank == 2 else "j"
                if x.rank == 1:
                    left = "j"
                out = (left + right).replace("j", "")
                choices.append((f"jnp.einsum('{left},{right}->{out}', {x.text}, {y.text})", x.shape[:-1] + rest))
            elif x.rank == 3 and y.rank <= 2:
                choices.append((f"({x.text} @ {y.text})", x.shape[:-1] + rest))
        if x.rank == 1 and y.rank == 1:
            choices.append((f"jnp.outer({x.text}, {y.text})", x.shape + y.shape))
            choices.append((f"jnp.einsum('i,j->ji', {x.text}, {y.text})", y.shape + x.shape))
        if x.shape == y.shape:
            choices.append((f"jnp.vdot({x.text}, {y.text})", ()))
        if x.rank == 2 and x.shape[0] == x.shape[1]:
            choices.append((f"jnp.einsum('ii', {x.text})", ()))
            choices.append((f"jnp.trace({x.text})", ()))
        if not choices:
            return None
        text, shape = self.one_of(choices)
        return Array(text, shape, kind)

    def reshaping(self, pool):
        x = self.pick(pool)
        text, shape, rank = x.text, list(x.shape), x.rank
        choices = [(f"{text}.ravel()", [size_of(shape)]), (f"jnp.expand_dims({text}, {self.axis(rank + 1)})", None),
                   (f"jnp.broadcast_to({text}, {text_of_tuple([2] + shape)})", [2] + shape),
                   (f"{text}.reshape(1, -1)", [1, size_of(shape)]), (f"jnp.atleast_1d({text})", shape or [1])]
        if rank:
            axis = self.axis(rank)
            choices += [(f"{text}[None]", [1] + shape), (f"{text}.T", shape[::-1]), (f"jnp.flip({text})", shape),
                        (f"{text}[..., None]", shape + [1]), (f"jnp.roll({text}, 1, axis={axis})", shape),
                        (f"{text}.reshape{text_of_tuple(shape[::-1])}", shape[::-1]),
                        (f"jnp.flip({text}, {axis})", shape)]
            repeated, tiled = list(shape), list(shape)
            repeated[axis] *= 2
            choices.append((f"jnp.repeat({text}, 2, axis={axis})", repeated))
            tiled[-1] *= 2
            choices.append((f"jnp.tile({text}, 2)", tiled))
        if rank > 1:
            first, second = self.axis(rank), self.axis(rank)
            moved = list(shape)
            moved.insert(second % rank, moved.pop(first % rank))
            swapped = list(shape)
            swapped[first], swapped[second] = swapped[second], swapped[first]
            order = self.random.sample(range(rank), rank)
            choices += [(f"jnp.moveaxis({text}, {first}, {second})", moved),
                        (f"jnp.swapaxes({text}, {first}, {second})", swapped),
                        (f"jnp.transpose({text}, {text_of_tuple(order)})", [shape[i] for i in order])]
        if 1 in shape:
            place = shape.index(1)
            choices.append((f"jnp.squeeze({text}, {place})", shape[:place] + shape[place + 1:]))
        result, new = self.one_of(choices)
        if new is None:
            axis = int(result[result.rindex(" "):-1])
            new = list(shape)
            new.insert(axis if axis >= 0 else axis + rank + 1, 1)
        return Array(result, new, x.kind)

    def indexing(self, pool):
        x = self.pick(pool, least=1)
        if x is None:
            return None
        shape = list(x.shape)
        index = self.pick([v for v in pool if v.rank <= 1], kinds="i")
        choices = [(f"{x.text}[{self.axis(shape[0])}]", shape[1:]), (f"{x.text}[::-1]", shape),
                   (f"{x.text}[..., {self.axis(shape[-1])}]", shape[:-1]),
                   (f"{x.text}[1:]", [max(shape[0] - 1, 0)] + shape[1:] if shape[0] > 1 else None),
                   (f"jnp.take({x.text}, jnp.array([1, 0]), axis={self.axis(x.rank)}, mode='clip')", None)]
        if index is not None:
            choices += [(f"{x.text}[{index.text}]", list(index.shape) + shape[1:])] * 3
            choices.append((f"jnp.take({x.text}, {index.text}, axis=0)", list(index.shape) + shape[1:]))
            choices.append((f"{x.text}[..., {index.text}]", shape[:-1] + list(index.shape)))
            if x.rank > 1:
                choices.append((f"{x.text}[0, {index.text}]", list(index.shape) + shape[2:]))
                choices.append((f"{x.text}[:, {index.text}]", shape[:1] + list(index.shape) + shape[2:]))
        if x.rank > 1:
            choices.append((f"{x.text}[:, 0]", shape[:1] + shape[2:]))
            choices.append((f"{x.text}[0, None, -1]", [1] + shape[2:]))
        text, new = self.one_of(choices)
        return None if new is None else Array(text, new, x.kind)

    def update(self, pool):
        x = self.pick(pool, least=1, kinds="fi")
        if x is None:
            return None
        method = self.one_of(["set", "add", "set", "add", "multiply", "max", "min"])
        index = self.pick([v for v in pool if v.rank <= 1], kinds="i")
        place, rest = self.one_of([("0", x.shape[1:]), ("-1", x.shape[1:]), ("1:", None), ("...", x.shape)])
        if index is not None and self.chance(0.7):
            place, rest = index.text, index.shape + x.shape[1:]
        values = [v for v in pool if rest is not None and v.kind in ("fi" if x.kind == "f" else "i")
                  and self.broadcast(v.shape, rest) == tuple(rest)]
        value = self.one_of(values).text if values and self.chance(0.7) else "2"
        return Array(f"{x.text}.at[{place}].{method}({value})", x.shape, x.kind)

    def ordering(self, pool):
        x = self.pick(pool, least=1, kinds="fi")
        if x is None:
            return None
        axis = self.axis(x.rank)
        name, kind = self.one_of([("sort", x.kind), ("argsort", "i"), ("cumsum", x.kind), ("cumprod", x.kind)])
        if self.chance(0.15):
            width = list(x.shape)
            width[axis] = max(width[axis] - 1, 0)
            return Array(f"jnp.diff({x.text}, axis={axis})", width, x.kind) if width[axis] else None
        if self.chance(0.1):
            return Array(f"jnp.take_along_axis({x.text}, jnp.argsort({x.text}, axis={axis}), axis={axis})", x.shape, x.kind)
        return Array(f"jnp.{name}({x.text}, axis={axis})", x.shape, kind)

    def joining(self, pool):
        x = self.pick(pool, kinds="fi")
        if x is None:
            return None
        same = [v for v in pool if v.shape == x.shape and v.kind in "fi"]
        y = self.one_of(same)
        kind = "f" if "f" in (x.kind, y.kind) else "i"
        axis = self.axis(x.rank + 1)
        shape = list(x.shape)
        if x.rank and self.chance(0.5):
            axis = self.axis(x.rank)
            shape[axis] *= 2
            return Array(f"jnp.concatenate([{x.text}, {y.text}], axis={axis})", shape, kind)
        shape.insert(axis if axis >= 0 else axis + x.rank + 1, 2)
        return Array(f"jnp.stack([{x.text}, {y.text}], axis={axis})", shape, kind)

    def matrices(self, pool):
        x = self.pick(pool, least=2, kinds="fi")
        if x is None or x.rank != 2:
            return None
        n = min(x.shape)
        text, shape, kind = self.one_of([
            (f"jnp.tril({x.text})", x.shape, x.kind), (f"jnp.triu({x.text}, 1)", x.shape, x.kind),
            (f"jnp.diag({x.text})", (n,), x.kind), (f"jnp.linalg.norm({x.text})", (), "f"),
            (f"jnp.linalg.norm({x.text}, axis=1)", x.shape[:1], "f"),
        ])
        return Array(text, shape, kind)

    def collective(self, pool):
        x = self.number(self.pick(pool))
        name = self.one_of(["psum", "pmax", "pmin", "pmean", "all_gather", "axis_index"])
        if name == "axis_index":
            return Array("lax.axis_index('i')", (), "i")
        if name == "all_gather":
            return Array(f"lax.all_gather({x.text}, 'i')", (self.size,) + x.shape, x.kind)
        return Array(f"lax.{name}({x.text}, 'i')", x.shape, "f" if name == "pmean" else x.kind)

    def nested(self, pool):
        """A `vmap` inside of the function, which may also use the variables around it."""
        x = self.pick(pool, least=1)
        if x is None:
            return None
        axis = self.axis(x.rank)
        size = x.shape[axis]
        parameters, axes, arguments = ["u"], [axis], [x]
        inner = list(x.shape)
        del inner[axis]
        own = [Array("u", inner, x.kind)]
        others = [v for v in pool if v.rank and size in v.shape]
        if others and self.chance(0.5):
            y = self.one_of(others)
            place = y.shape.index(size)
            parameters.append("v")
            axes.append(place)
            arguments.append(y)
            own.append(Array("v", y.shape[:place] + y.shape[place + 1:], y.kind))
        elif self.chance(0.4):
            y = self.one_of(pool)
            parameters.append("v")
            axes.append(None)
            arguments.append(y)
            own.append(Array("v", y.shape, y.kind))
        body = self.expression(own + self.random.sample(pool, min(1, len(pool))), depth=2, mayNest=False)
        out = self.axis(body.rank + 1) if self.chance(0.3) else 0
        shape = list(body.shape)
        shape.insert(out if out >= 0 else out + body.rank + 1, size)
        in_axes = "" if set(axes) == {0} else f", in_axes={axes[0] if len(axes) == 1 else text_of_tuple(axes)}"
        out_axes = f", out_axes={out}" if out else ""
        text = (f"vmap(lambda {', '.join(parameters)}: {body.text}{in_axes}{out_axes})"
                f"({', '.join(v.text for v in arguments)})")
        return Array(text, shape, body.kind)

    def expression(self, pool, depth=1, mayNest=True):
        rules = [self.unary, self.binary, self.binary, self.where, self.reduction, self.reduction, self.product,
                 self.product, self.reshaping, self.reshaping, self.indexing, self.indexing, self.update,
                 self.ordering, self.joining, self.matrices]
        if mayNest:
            rules += [self.nested, self.nested]
            if self.named:
                rules += [self.collective] * 3
        pool = [v for v in pool if len(v.text) < 60] or pool
        for _ in range(40):
            result = self.one_of(rules)(pool)
            if result is None or size_of(result.shape) > 64 or result.rank > 4:
                continue
            if depth > 1 and self.chance(0.5):
                return self.expression([result] + pool, depth - 1, mayNest)
            return result
        return self.unary(pool)

    # The whole program

    def program(self):
        self.size = self.one_of([1, 2, 2, 3, 3, 4, 5])
        self.named = self.chance(0.15)
        trees = [self.tree(2) for _ in range(self.one_of([1, 1, 2, 2, 3]))]
        if not any(axis is not None for tree in trees for axis in self.axes_of(tree)):
            trees[0] = ("leaf", self.shape(), "f", 0)
        parameters = LETTERS[: len(trees)]
        pool = [v for name, tree in zip(parameters, trees) for v in self.variables(tree, name)]
        body = []
        for number in range(self.one_of([1, 2, 2, 3])):
            value = self.expression(pool, depth=2)
            body.append(f"    t{number} = {value.text}")
            pool.append(Array(f"t{number}", value.shape, value.kind))
        result, out_axes = self.result([v for v in pool if v.text[0] == "t"], pool)
        options = self.options(trees, out_axes)
        arguments = [self.value_text(tree, self.size) for tree in trees]
        lines = [f"def f({', '.join(parameters)}):", *body, f"    return {result}"]
        lines += [f"{name} = {value}" for name, value in zip(parameters, arguments)]
        lines.append(f"print(vmap(f{options})({', '.join(parameters)}))")
        if self.chance(0.15):
            lines = self.spoiled(lines)
        return "\n".join(lines)

    def options(self, trees, out_axes):
        entries = [self.axes_text(tree) for tree in trees]
        options = ""
        if set(entries) != {"0"} or self.chance(0.2):
            same = len(set(entries)) == 1 and entries[0].lstrip("-").isdigit()
            options += f", in_axes={entries[0] if same else text_of_tuple(entries)}"
        if out_axes != "0":
            options += f", out_axes={out_axes}"
        if self.named:
            options += ", axis_name='i'"
        if self.chance(0.1):
            options += f", axis_size={self.size}"
        return options

    def result(self, values, pool):
        last = values[-1]
        axis = lambda v: str(self.axis(v.rank + 1)) if self.chance(0.5) else "0"
        form = self.random.random()
        if form < 0.6:
            return last.text, axis(last)
        if form < 0.8:
            other = self.one_of(pool)
            return f"({last.text}, {other.text})", self.one_of(["0", f"({axis(last)}, {axis(other)})"])
        if form < 0.9:
            other = self.one_of(pool)
            return f"{{'p': {last.text}, 'q': [{other.text}, 2]}}", "0"
        return f"[{last.text}, None, 1.5]", self.one_of(["0", f"[{axis(last)}, None, None]"])

    def spoiled(self, lines):
        """The program with one mistake; by chance it is none."""
        call = lines[-1]
        mistakes = [
            lambda: call.replace("vmap(f", f"vmap(f, in_axes={self.one_of(['(0,)', '(0, None)', '3', '-5', 'None', '(0, 0, 0, 0)', '(0, (0, 0))', '[1]'])}", 1)
            if "in_axes" not in call else call.replace("in_axes=", "in_axes=1 + 0 * 2 if x is None else ", 1),
            lambda: call.replace("in_axes=(", "in_axes=(1, ", 1),
            lambda: call.replace("in_axes=(", "in_axes=(None, 1), out_axes=(", 1) if "out_axes" not in call else call,
            lambda: call.replace("vmap(f", f"vmap(f, out_axes={self.one_of(['None', '5', '-4', '(0, 0)', '[0]', '(0, None)'])}", 1)
            if "out_axes" not in call else call,
            lambda: call.replace("vmap(f", f"vmap(f, axis_size={self.size + 1}", 1) if "axis_size" not in call else call,
            lambda: call.replace("(x", "(x, x", 1),
            lambda: call.replace("(x", "(None", 1),
        ]
        in_body = [
            ("    return ", "    if t0.sum() > 0:\n        t0 = t0 + 1\n    return "),
            ("    return ", "    t0 = t0 + jnp.ones(7)\n    return "),
            ("    return ", "    t0 = int(t0.sum())\n    return "),
            ("    return ", "    t0 = t0[t0 > 0]\n    return "),
            ("    return ", "    t0 = t0.reshape(11)\n    return "),
            ("    return ", "    t0 = jnp.zeros(t0.sum())\n    return "),
            ("    return ", "    t0 = jnp.sum(t0, axis=4)\n    return "),
            ("    return ", "    t0 = jnp.dot(t0, jnp.ones((7, 7)))\n    return "),
            ("    return ", "    t0 = jnp.stack([t0, jnp.ones(9)])\n    return "),
            ("    return ", "    print(t0)\n    return "),
            ("    return ", "    t0 = t0.shape, 'text'\n    return "),
            ("    return ", "    t0 = t0[0, 0, 0, 0, 0]\n    return "),
            ("    return ", "    t0 = [1, 2][t0.argmax()]\n    return "),
            ("    return ", "    t0 = float(t0.max())\n    return "),
            ("    return ", "    assert t0.ndim == 1, t0.shape\n    return "),
        ]
        if self.chance(0.5):
            return lines[:-1] + [self.one_of(mistakes)()]
        old, new = self.one_of(in_body)
        return [line.replace(old, new) if line.startswith(old) else line for line in lines]


PRELUDE = "import jax.numpy as jnp\nfrom jax import lax, vmap\n"


def program(seed, number):
    """A short script without imports (see `PRELUDE`)."""
    return Generator(seed, number).program()


def script(body):
    """The program as a script that prints its own error."""
    indented = "".join(f"    {line}\n" for line in body.split("\n"))
    return (f"{PRELUDE}try:\n{indented}"
            "except Exception as error:\n    print(f'{type(error).__name__}: {error}')\n")
