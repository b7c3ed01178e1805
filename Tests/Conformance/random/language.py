"""Random programs of the core language: `program(seed, number)` is always the same text.

A program is a handful of definitions and statements, each guarded by itself, so that one that raises prints its error
and the next one runs. Expressions are drawn by type, so that most of them have a value; now and then one of another
type is put in its place, and the error that comes of it is compared as well. Numbers stay small, sets hold numbers
(text in a set has no order of its own), and nothing prints an address.
"""
import random
import warnings

warnings.simplefilter("ignore")

INTS = ["0", "1", "2", "3", "-1", "-2", "5", "7", "10", "-7", "255", "1000", "12345", "2**31", "2**63", "-2**63", "10**20"]
FLOATS = ["0.0", "1.5", "-2.25", "0.1", "1e10", "1e-7", "3.0", "-0.0", "1e16", "123456.789", "float('inf')", "2.5", "0.5"]
STRINGS = ["''", "'a'", "'abc'", "'Hello World'", "' pad '", "'a,b,,c'", "'ünï'", "'1'", "'-12'", "'3.5'", "'x y  z'",
           "'ABC'", "'tab\\tnew\\nline'", "'aXbXc'", "'\\'q\\''", "'ß'", "'日本'", "'0'", "'True'", "'aaa'"]
KEYS = ["'a'", "'b'", "'k'", "1", "2", "(1, 2)", "None", "True", "0.5"]
SPECS = ["d", "5", "<5", ">6", "^7", "05", "+", "x", "#x", "b", "o", ",", "_", "e", ".2f", "10.3f", "g", ".3g", "%", ".1%",
         "*^9", "s", ".2", "08.2f", "+.1e", "c", "X", "n", "=+6", "#o", " d", "!<4", "zz", ".0f", "#.3g", "015,.2f", "-"]
TYPES = ["int", "float", "str", "bool", "list", "tuple", "dict", "set", "none"]
EXCEPTIONS = ["ValueError", "TypeError", "KeyError", "IndexError", "ZeroDivisionError", "Exception", "LookupError",
              "ArithmeticError", "AttributeError", "(ValueError, TypeError)", "RuntimeError", "AssertionError"]


MEMBERS = ["'append'", "'upper'", "'items'", "'nope'"]
FILLS = ["'*'", "'ab'", "'é'"]


class Generator:
    def __init__(self, seed, number):
        self.random = random.Random(f"language {seed}/{number}")
        self.names = {}
        self.functions = []
        self.count = 0
        self.loops = 0

    def chance(self, probability):
        return self.random.random() < probability

    def one_of(self, items):
        return self.random.choice(items)

    def fresh(self, kind):
        self.count += 1
        name = f"{kind[0]}{self.count}"
        return name

    # Expressions: each kind has literals, and rules that make it of others

    def any(self, depth):
        return self.value(self.one_of(TYPES), depth)

    def value(self, kind, depth=2):
        if self.chance(0.03):
            return f"({self.value(self.one_of(TYPES), depth)})"
        known = [name for name, k in self.names.items() if k == kind]
        if known and self.chance(0.4):
            return self.one_of(known)
        if depth <= 0:
            return self.literal(kind)
        return getattr(self, "some_" + kind)(depth - 1)

    def literal(self, kind):
        one = self.one_of
        if kind == "int":
            return one(INTS[:11]) if self.chance(0.8) else one(INTS)
        if kind == "float":
            return one(FLOATS)
        if kind == "str":
            return one(STRINGS)
        if kind == "bool":
            return one(["True", "False"])
        if kind == "none":
            return "None"
        if kind == "list":
            return "[" + ", ".join(self.items()) + "]"
        if kind == "tuple":
            items = self.items()
            return "(" + ", ".join(items) + ("," if len(items) == 1 else "") + ")"
        if kind == "set":
            items = [one(INTS[:10]) for _ in range(self.random.randrange(4))]
            return "{" + ", ".join(items) + "}" if items else "set()"
        keys = self.random.sample(KEYS, self.random.randrange(4))
        return "{" + ", ".join(f"{k}: {self.literal(one(TYPES[:5]))}" for k in keys) + "}"

    def items(self, most=4):
        if self.chance(0.6):
            kind = self.one_of(["int", "int", "float", "str"])
            return [self.literal(kind) for _ in range(self.random.randrange(most + 1))]
        return [self.literal(self.one_of(TYPES[:6])) for _ in range(self.random.randrange(most))]

    def small(self, depth=0):
        return self.one_of(["0", "1", "2", "3", "-1", "-2", "4"]) if self.chance(0.7) else f"({self.value('int', depth)}) % 5"

    def some_none(self, depth):
        return self.one_of(["None", f"{self.value('dict', depth)}.get('zz')", f"[].sort()", "print('side')", "(lambda: None)()"])

    def some_bool(self, depth):
        v, one = self.value, self.one_of
        kind = one(["int", "int", "float", "str", "list", "tuple", "bool", "set"])
        a, b = v(kind, depth), v(kind, depth)
        return one([
            lambda: f"{a} {one(['<', '<=', '>', '>=', '==', '!='])} {b}",
            lambda: f"{a} {one(['==', '!='])} {self.any(depth)}",
            lambda: f"not {self.any(depth)}",
            lambda: f"{v('int', depth)} {one(['<', '<='])} {v('int', depth)} {one(['<', '!=', '>='])} {v('float', depth)}",
            lambda: f"{self.any(depth)} {one(['in', 'not in'])} {v(one(['list', 'tuple', 'dict', 'set']), depth)}",
            lambda: f"{v('str', depth)} {one(['in', 'not in'])} {v('str', depth)}",
            lambda: f"bool({self.any(depth)})",
            lambda: f"isinstance({self.any(depth)}, {one(['int', 'float', 'str', 'bool', 'list', '(int, str)', 'dict', 'tuple', 'object'])})",
            lambda: f"{one(['any', 'all'])}({v(one(['list', 'tuple']), depth)})",
            lambda: f"{v('str', depth)}.{one(['isdigit', 'isalpha', 'isupper', 'islower', 'isspace', 'isalnum', 'istitle', 'isidentifier', 'isnumeric', 'isdecimal', 'isascii', 'isprintable'])}()",
            lambda: f"{v('str', depth)}.{one(['startswith', 'endswith'])}({one([v('str', depth), '(' + v('str', 0) + ', ' + v('str', 0) + ')'])})",
            lambda: f"{self.any(depth)} is {one(['None', 'not None', 'True'])}" if self.chance(0.5) else f"callable({self.any(depth)})",
            lambda: f"{v('set', depth)}.{one(['issubset', 'issuperset', 'isdisjoint'])}({v(one(['set', 'list']), depth)})",
            lambda: f"{v('bool', depth)} {one(['and', 'or', '^', '&', '|'])} {v('bool', depth)}",
            lambda: f"{v('float', depth)}.is_integer()",
            lambda: f"hasattr({self.any(depth)}, {one(MEMBERS)})",
            lambda: f"math.{one(['isnan', 'isinf', 'isfinite'])}({v('float', depth)})",
        ])()

    def some_int(self, depth):
        v, one = self.value, self.one_of
        return one([
            lambda: f"({v('int', depth)} {one(['+', '-', '*', '//', '%', '&', '|', '^'])} {v('int', depth)})",
            lambda: f"({v('int', depth)} {one(['+', '-', '*', '//', '%'])} {v(one(['int', 'bool']), depth)})",
            lambda: f"({v('int', depth)} {one(['<<', '>>', '**'])} {one(['0', '1', '2', '3', '5', self.small(depth)])})",
            lambda: f"{one(['-', '~', '+', '- -'])}({v('int', depth)})",
            lambda: f"len({v(one(['list', 'str', 'tuple', 'dict', 'set']), depth)})",
            lambda: f"int({v(one(['float', 'str', 'bool', 'int']), depth)})",
            lambda: f"int({one(STRINGS)}, {one(['2', '10', '16', '36', '0'])})",
            lambda: f"abs({v('int', depth)})",
            lambda: f"{one(['min', 'max'])}({v('int', depth)}, {v('int', depth)})",
            lambda: f"{one(['min', 'max'])}({v(one(['list', 'tuple', 'set']), depth)}{one(['', ', default=0', ', key=str'])})",
            lambda: f"sum({v(one(['list', 'tuple']), depth)}{one(['', ', 10', ', start=1'])})",
            lambda: f"round({v('float', depth)})", lambda: f"round({v('int', depth)}, {one(['-1', '-2', '1', '0'])})",
            lambda: f"divmod({v('int', depth)}, {v('int', depth)})[{one(['0', '1'])}]",
            lambda: f"{v('str', depth)}.{one(['count', 'find', 'rfind', 'index', 'rindex'])}({v('str', depth)}{one(['', '', ', 1', ', -3, 4'])})",
            lambda: f"{v(one(['list', 'tuple']), depth)}.{one(['count', 'index'])}({self.any(depth)})",
            lambda: f"{v(one(['list', 'tuple']), depth)}[{self.small(depth)}]",
            lambda: f"{v('dict', depth)}[{one(KEYS)}]",
            lambda: f"ord({v('str', depth)})", lambda: f"hash({v('int', depth)} or 0)",
            lambda: f"pow({v('int', depth)}, {self.small(depth)}{one(['', ', 7', ', -5', ', 1'])})",
            lambda: f"({v('int', depth)} if {v('bool', depth)} else {v('int', depth)})",
            lambda: f"({v('int', depth)} {one(['and', 'or'])} {v('int', depth)})",
            lambda: f"math.{one(['gcd', 'lcm', 'comb', 'perm'])}({self.small(depth)}, {v('int', depth)})" if self.chance(0.7) else f"math.{one(['factorial', 'isqrt'])}({self.small(depth)})",
            lambda: f"math.{one(['floor', 'ceil', 'trunc'])}({v('float', depth)})",
            lambda: f"({v('int', depth)}).bit_length()", lambda: f"({v('int', depth)}).bit_count()",
            lambda: f"reduce(lambda a, b: a {one(['+', '*', '-', '|'])} b, {v('list', depth)}{one(['', ', 1'])})",
            lambda: f"next(iter({v(one(['list', 'tuple', 'dict']), depth)}){one(['', ', -1'])})",
            lambda: f"sum(x {one(['+ 1', '* x', '% 3', '- 0.5'])} for x in {v(one(['list', 'set', 'tuple']), depth)}{one(['', ' if x', ' if x > 1'])})",
            lambda: self.call(depth),
            lambda: f"(n := {v('int', depth)}) + n",
        ])()

    def some_float(self, depth):
        v, one = self.value, self.one_of
        return one([
            lambda: f"({v('float', depth)} {one(['+', '-', '*', '/', '//', '%'])} {v(one(['float', 'int']), depth)})",
            lambda: f"({v('int', depth)} / {v('int', depth)})",
            lambda: f"({v('float', depth)} ** {one(['2', '0.5', '-1', '3', '0'])})",
            lambda: f"float({v(one(['int', 'str', 'bool']), depth)})", lambda: f"-{v('float', depth)}",
            lambda: f"abs({v('float', depth)})", lambda: f"round({v('float', depth)}, {one(['0', '1', '2', '-1', '5'])})",
            lambda: f"math.{one(['sqrt', 'floor', 'fabs', 'sin', 'cos', 'exp', 'log', 'log2', 'log10', 'tanh', 'degrees', 'radians', 'atan'])}({v(one(['float', 'int']), depth)})",
            lambda: f"math.{one(['pow', 'fmod', 'copysign', 'hypot', 'atan2', 'dist'])}({v('float', depth)}, {v('int', depth)})",
            lambda: f"math.{one(['pi', 'e', 'inf', 'tau'])}",
            lambda: f"divmod({v('float', depth)}, {v('float', depth)})[{one(['0', '1'])}]",
            lambda: f"{one(['min', 'max'])}({v('float', depth)}, {v('int', depth)})",
            lambda: f"math.{one(['fsum', 'prod'])}({v('list', depth)})",
            lambda: f"sum({v('list', depth)}, 0.0)",
        ])()

    def some_str(self, depth):
        v, one = self.value, self.one_of
        s = v("str", depth)
        return one([
            lambda: f"({s} + {v('str', depth)})", lambda: f"({s} * {self.small(depth)})",
            lambda: f"{s}.{one(['upper', 'lower', 'title', 'capitalize', 'swapcase', 'strip', 'lstrip', 'rstrip', 'casefold', 'expandtabs'])}()",
            lambda: f"{s}.{one(['strip', 'lstrip', 'rstrip', 'removeprefix', 'removesuffix'])}({v('str', depth)})",
            lambda: f"{s}.replace({v('str', depth)}, {v('str', depth)}{one(['', ', 1', ', -1'])})",
            lambda: f"{s}.{one(['ljust', 'rjust', 'center', 'zfill'])}({one(['3', '8', '0', '12'])})",
            lambda: f"{s}.{one(['ljust', 'rjust', 'center'])}({one(['7', '10'])}, {one(FILLS)})",
            lambda: f"{v('str', 0)}.join({v(one(['list', 'tuple']), depth)})",
            lambda: f"{v('str', 0)}.join(str(x) for x in {v(one(['list', 'tuple', 'set']), depth)})",
            lambda: f"str({self.any(depth)})", lambda: f"repr({self.any(depth)})",
            lambda: f"{s}[{self.small(depth)}]", lambda: f"{s}[{self.slice(depth)}]",
            lambda: f"format({v(one(['int', 'float', 'str', 'bool']), depth)}, {one(SPECS)!r})",
            lambda: f"f'{{{self.simple()}:{one(SPECS)}}}'", lambda: f"f'{{{self.simple()}{one(['!r', '!s', '!a', '='])}}}|{{{self.simple()}}}'",
            lambda: f"f'{{{self.simple()}:{{{one(INTS[:8])}}}}}'",
            lambda: f"'{one(['%d', '%s', '%r', '%5.2f', '%x', '%05d', '%-6s|', '%e', '%g', '%c', '%i', '%+d', '%%', '%5s', '%.2s', '%o', '%X', '%#x', '% d', '%q'])}' % {one(['(' + self.any(depth) + ',)', v(one(['int', 'float', 'str', 'tuple']), depth)])}",
            lambda: f"'%s-%d' % ({self.any(depth)}, {v(one(['int', 'float']), depth)})",
            lambda: f"'{one(['{}', '{} {}', '{0}{1}{0}', '{:>4}', '{0!r:6}', '{a}', '{0[0]}', '{:{}}', '{{}}', '{1}', '{', '{0.real}'])}'.format({self.any(depth)}, {self.any(depth)})",
            lambda: f"chr({one(['65', '97', '233', '8364', '-1', v('int', depth)])})",
            lambda: f"{one(['hex', 'bin', 'oct'])}({v('int', depth)})",
            lambda: f"type({self.any(depth)}).__name__",
            lambda: f"{one(['min', 'max'])}({s}, {v('str', depth)})", lambda: f"ascii({s})",
            lambda: f"{s}.translate(str.maketrans('abc', 'xyz'))",
            lambda: f"({s} if {v('bool', depth)} else {v('str', depth)})", lambda: f"({s} or {v('str', depth)})",
            lambda: f"''.join({one(['sorted', 'reversed', 'set' if False else 'list'])}({s}))",
        ])()

    def simple(self):
        """An operand for the field of an f-string: a name, or a number in parentheses."""
        names = [n for n, k in self.names.items() if k in ("int", "float", "str", "bool", "list", "none")]
        return self.one_of(names) if names and self.chance(0.7) else f"({self.literal(self.one_of(['int', 'float', 'bool']))})".replace("'inf'", '"inf"')

    def slice(self, depth):
        part = lambda: self.one_of(["", "", "0", "1", "2", "-1", "-2", "5", "100", "None"])
        return f"{part()}:{part()}" if self.chance(0.5) else f"{part()}:{part()}:{self.one_of(['', '1', '2', '-1', '-2', '3', '0', 'None'])}"

    def some_list(self, depth):
        v, one = self.value, self.one_of
        iterable = lambda: v(one(["list", "tuple", "list", "dict", "set", "str"]), depth)
        return one([
            lambda: f"({v('list', depth)} + {v('list', depth)})", lambda: f"({v('list', depth)} * {self.small(depth)})",
            lambda: f"list({iterable()})", lambda: f"list(range({self.small()}, {one(['3', '5', '-4', '10'])}{one(['', ', 2', ', -1', ', 0'])}))",
            lambda: f"sorted({iterable()}{one(['', ', reverse=True', ', key=str', ', key=lambda x: -x', ', key=len'])})",
            lambda: f"{v('list', depth)}[{self.slice(depth)}]", lambda: f"{v('str', depth)}.split({one(['', v('str', 0), repr(','), 'None, 1'])})",
            lambda: f"{v('str', depth)}.{one(['rsplit', 'splitlines', 'split'])}()", lambda: f"list({one(['reversed', 'enumerate', 'iter'])}({iterable()}))",
            lambda: f"list(zip({iterable()}, {iterable()}{one(['', '', ', strict=True'])}))",
            lambda: f"list(map({one(['str', 'int', 'float', 'len', 'lambda x: x + 1', 'lambda x: (x, x)', 'abs', 'bool', 'repr'])}, {iterable()}))",
            lambda: f"list(filter({one(['None', 'lambda x: x', 'lambda x: x > 1', 'bool'])}, {iterable()}))",
            lambda: f"[{one(['x', 'x * 2', '(x, 1)', 'str(x)', '[x]', 'x == 1'])} for x in {iterable()}{one(['', ' if x', ' if x != 1'])}]",
            lambda: f"[x{one(['', ' + y', ' * y', ''])} for x in {iterable()} for y in range({one(['2', '3'])}){one(['', ' if y'])}]",
            lambda: f"list({v('dict', depth)}.{one(['keys', 'values', 'items'])}())", lambda: f"[*{iterable()}, *{iterable()}]",
            lambda: f"[[i * j for j in range({self.small()})] for i in range({self.small()})]", lambda: f"{v('list', depth)}.copy()",
        ])()

    def some_tuple(self, depth):
        v, one = self.value, self.one_of
        return one([
            lambda: f"({v('tuple', depth)} + {v('tuple', depth)})", lambda: f"tuple({v(one(['list', 'set', 'str', 'dict']), depth)})",
            lambda: f"{v('tuple', depth)}[{self.slice(depth)}]", lambda: f"divmod({v('int', depth)}, {v(one(['int', 'float']), depth)})",
            lambda: f"({self.any(depth)}, {self.any(depth)})", lambda: f"({v('tuple', depth)} * {self.small()})",
            lambda: f"{v('str', depth)}.{one(['partition', 'rpartition'])}({v('str', depth)})", lambda: f"(*{v('list', depth)}, {self.any(depth)})",
            lambda: f"math.{one(['modf', 'frexp'])}({v('float', depth)})", lambda: f"({v('float', depth)}).as_integer_ratio()",
            lambda: f"tuple(x for x in {v('list', depth)})",
        ])()

    def some_dict(self, depth):
        v, one = self.value, self.one_of
        return one([
            lambda: f"{{{one(KEYS)}: {self.any(depth)}, {one(KEYS)}: {self.any(depth)}}}", lambda: f"{{**{v('dict', depth)}, {one(KEYS)}: {self.any(depth)}}}",
            lambda: f"dict(a={self.any(depth)}, b={self.any(depth)})", lambda: f"dict(zip({v('list', depth)}, {v('list', depth)}))",
            lambda: f"{{x: {one(['x', '1', 'str(x)', 'len(str(x))'])} for x in {v(one(['list', 'tuple', 'set', 'str']), depth)}}}",
            lambda: f"({v('dict', depth)} | {v('dict', depth)})", lambda: f"dict({one([v('dict', depth), v('list', depth)])})",
            lambda: f"dict.fromkeys({v(one(['list', 'str', 'tuple']), depth)}{one(['', ', 0'])})", lambda: f"dict({v('dict', depth)}, a=1)",
            lambda: f"{v('dict', depth)}.copy()", lambda: f"{{k: v for k, v in {v('dict', depth)}.items(){one(['', ' if v', ' if k'])}}}",
        ])()

    def some_set(self, depth):
        v, one = self.value, self.one_of
        numbers = lambda: f"[{', '.join(one(INTS[:13]) for _ in range(self.random.randrange(5)))}]"
        return one([
            lambda: f"({v('set', depth)} {one(['|', '&', '-', '^'])} {v('set', depth)})", lambda: f"set({numbers()})",
            lambda: f"{v('set', depth)}.{one(['union', 'intersection', 'difference', 'symmetric_difference'])}({numbers()})",
            lambda: f"{{x {one(['% 3', '* 2', '// 2', '+ 1'])} for x in {v('set', depth)}}}", lambda: f"frozenset({numbers()})",
            lambda: f"{v('set', depth)}.copy()",
        ])()

    def call(self, depth):
        if not self.functions:
            return self.literal("int")
        name, count, keywords = self.one_of(self.functions)
        arguments = [self.value("int", depth) for _ in range(count)]
        if self.chance(0.1):
            arguments.append(self.literal("int"))
        if keywords and self.chance(0.4):
            arguments.append(f"{self.one_of(keywords)}={self.literal('int')}")
        if self.chance(0.05):
            arguments = arguments[:-1]
        if self.chance(0.06):
            arguments = [f"*{self.value('list', 0)}"]
        if self.chance(0.03):
            arguments.append("**{'k': 2}")
        return f"{name}({', '.join(arguments)})"

    # Statements: lists of lines

    def statements(self, depth, most=3):
        return [line for _ in range(self.random.randrange(1, most + 1)) for line in self.statement(depth)]

    def block(self, depth, most=2):
        return ["    " + line for line in self.statements(depth, most)]

    def statement(self, depth=2):
        rules = [self.assign] * 5 + [self.show] * 5 + [self.augment, self.augment, self.mutate, self.mutate, self.unpack, self.delete]
        if depth > 0:
            rules += [self.branch, self.loop, self.loop, self.count_down, self.attempt, self.attempt, self.define, self.define, self.check]
        return self.one_of(rules)(depth)

    def assign(self, depth):
        kind = self.one_of(TYPES[:8])
        text = self.value(kind, 3)
        name = self.fresh(kind) if self.chance(0.7) or not self.names else self.one_of(list(self.names))
        self.names[name] = kind
        return [f"{name} = {text}"]

    def show(self, depth):
        values = [self.any(3) for _ in range(self.one_of([1, 1, 1, 2]))]
        options = self.one_of(["", "", "", "", ", sep='-'", ", end='!\\n'"])
        return [f"print({', '.join(values)}{options})"]

    def augment(self, depth):
        fitting = [(n, k) for n, k in self.names.items() if k in ("int", "float", "str", "list", "set", "tuple")]
        if not fitting:
            return self.show(depth)
        name, kind = self.one_of(fitting)
        op = self.one_of({"int": ["+=", "-=", "*=", "//=", "%=", "|=", "&=", "^="], "float": ["+=", "-=", "*=", "/="], "str": ["+="],
                          "list": ["+="], "set": ["|=", "&=", "-=", "^="], "tuple": ["+="]}[kind])
        return [f"{name} {op} {self.value(kind, 1)}", f"print({name})"]

    def mutate(self, depth):
        fitting = [(n, k) for n, k in self.names.items() if k in ("list", "dict", "set")]
        if not fitting:
            return self.assign(depth)
        name, kind = self.one_of(fitting)
        one, any = self.one_of, self.any
        if kind == "list":
            line = one([
                lambda: f"{name}.append({any(1)})", lambda: f"{name}.extend({self.value(one(['list', 'tuple', 'str', 'set']), 1)})",
                lambda: f"{name}.insert({self.small()}, {any(1)})", lambda: f"print({name}.pop({one(['', '0', '-1', '7'])}))",
                lambda: f"{name}.remove({any(0)})", lambda: f"{name}.{one(['reverse', 'clear', 'sort'])}()",
                lambda: f"{name}.sort({one(['key=str', 'reverse=True', 'key=lambda x: str(x), reverse=True'])})",
                lambda: f"{name}[{self.small()}] = {any(1)}", lambda: f"{name}[{self.slice(0)}] = {self.value(one(['list', 'tuple']), 1)}",
                lambda: f"del {name}[{one([self.small(), self.slice(0)])}]", lambda: f"{name} *= {self.small()}",
            ])()
        elif kind == "dict":
            line = one([
                lambda: f"{name}[{one(KEYS)}] = {any(1)}", lambda: f"print({name}.pop({one(KEYS)}{one(['', ', None'])}))",
                lambda: f"print({name}.setdefault({one(KEYS)}, {any(0)}))", lambda: f"{name}.update({self.value('dict', 1)})",
                lambda: f"del {name}[{one(KEYS)}]", lambda: f"print({name}.popitem())", lambda: f"{name} |= {self.value('dict', 1)}",
                lambda: f"{name}[{any(0)}] = 1", lambda: f"print({name}.get({any(0)}, 'none'))",
            ])()
        else:
            line = one([
                lambda: f"{name}.add({self.value('int', 1)})", lambda: f"{name}.discard({self.value('int', 1)})",
                lambda: f"{name}.remove({self.value('int', 1)})", lambda: f"{name}.update({self.value('set', 1)})",
                lambda: f"{name}.{one(['intersection_update', 'difference_update'])}({self.value('set', 1)})",
            ])()
        return [line, f"print({name})"]

    def unpack(self, depth):
        target = self.one_of(["p, q", "p, *q", "*p, q", "p, (q, r)", "[p, q]", "p, q, r", "(p, q), r", "p, *q, r"])
        shown = ", ".join(n for n in "pqr" if n in target)
        source = self.one_of([lambda: self.value(self.one_of(["tuple", "list", "str"]), 1), lambda: f"({self.any(1)}, {self.any(1)})",
                              lambda: f"{self.any(1)}, {self.any(0)}"])()
        return [f"{target} = {source}", f"print({shown})"]

    def delete(self, depth):
        if len(self.names) < 3 or self.chance(0.7):
            return self.show(depth)
        name = self.one_of(list(self.names))
        return [f"del {name}", f"print({name})"]

    def branch(self, depth):
        lines = [f"if {self.value('bool', 2)}:", *self.block(depth - 1)]
        if self.chance(0.4):
            lines += [f"elif {self.any(1)}:", *self.block(depth - 1)]
        if self.chance(0.6):
            lines += ["else:", *self.block(depth - 1)]
        return lines

    def loop(self, depth):
        form = self.one_of([
            ("i", lambda: f"range({self.one_of(['3', '4', '1, 6, 2', '5, 0, -2'])})", {"i": "int"}), ("i, m", lambda: f"enumerate({self.value('list', 1)})", {"i": "int"}),
            ("m", lambda: self.value(self.one_of(["list", "tuple", "str", "set"]), 1), {}), ("k, w", lambda: f"{self.value('dict', 1)}.items()", {}),
            ("m", lambda: f"sorted({self.value('set', 1)})", {"m": "int"}), ("a, b", lambda: f"zip({self.value('list', 1)}, {self.value('str', 1)})", {"b": "str"}),
        ])
        before = dict(self.names)
        self.names.update(form[2])
        shown = form[0].replace("(", "").replace(")", "")
        body = self.block(depth - 1) + ([f"    print({shown})"] if self.chance(0.6) else [])
        if self.chance(0.35):
            body.append(f"    if {self.value('bool', 1)}: {self.one_of(['break', 'continue'])}")
            body.append(f"    print('went on', {shown})")
        lines = [f"for {form[0]} in {form[1]()}:", *body]
        if self.chance(0.3):
            lines += ["else:", "    print('no break')"]
        self.names = {n: k for n, k in self.names.items() if n in before or n not in form[2]}
        return lines

    def count_down(self, depth):
        self.loops += 1
        name = f"w{self.loops}"
        lines = [f"{name} = {self.one_of(['3', '4', '0'])}", f"while {name} > 0:", f"    {name} -= 1", *self.block(depth - 1)]
        if self.chance(0.4):
            lines.append(f"    if {self.value('bool', 1)}: {self.one_of(['break', 'continue'])}")
        if self.chance(0.4):
            lines += ["else:", "    print('ran out')"]
        return lines

    def attempt(self, depth):
        lines = ["try:", *self.block(depth - 1)]
        if self.chance(0.4):
            lines.append("    " + self.one_of(["raise ValueError('own')", "raise KeyError('k')", "1 / 0", "[][1]", "{}['x']", "raise TypeError",
                                               "raise RuntimeError('a', 1)", "int('x')", "assert 0, 'text'", "None.x", "raise IndexError from None"]))
        if self.chance(0.85):
            name = self.one_of(EXCEPTIONS)
            lines += [f"except {name} as err:", "    print(type(err).__name__, err, err.args)", *self.block(depth - 1, 1)]
            if self.chance(0.15):
                lines.append(self.one_of(["    raise", "    raise ValueError('second') from err"]))
            if self.chance(0.3):
                lines += ["except Exception as err:", "    print('other', repr(err))"]
            if self.chance(0.3):
                lines += ["else:", *self.block(depth - 1, 1)]
            if self.chance(0.3):
                lines += ["finally:", "    print('finally')"]
        else:
            lines += ["finally:", "    print('finally')"]
        return lines

    def check(self, depth):
        return [self.one_of([f"assert {self.value('bool', 2)}, {self.any(1)}", f"raise {self.one_of(['ValueError', 'KeyError', 'Exception'])}({self.any(1)})"])]

    def define(self, depth):
        self.count += 1
        name = f"f{self.count}"
        form = self.random.random()
        names, functions = dict(self.names), list(self.functions)
        if form < 0.2:
            body = self.value("int", 2)
            self.functions.append((name, 1, []))
            return [f"{name} = lambda u: {self.one_of(['u', 'u + 1', f'u + ({body})', f'[u, ({body})]'])}", f"print({name}({self.literal('int')}))"]
        if form < 0.35:
            self.functions.append((name, 1, []))
            return [f"def {name}(u):", "    total = 0", "    def inner(v):", "        nonlocal total",
                    f"        total {self.one_of(['+=', '-=', '='])} v", f"        return {self.one_of(['total', 'total * v', '(u, v)'])}",
                    f"    print([inner(x) for x in {self.value('list', 1)}])", f"    return total + u", f"print({name}({self.literal('int')}))"]
        parameters = self.one_of(["u", "u, v=2", "u, *rest", "u, *, k=1", "u, v=3, *rest, k=0, **others", "u, /, v=1", "**others"])
        count = 1 if parameters.startswith("u") else 0
        self.names.update({n: "int" for n in ("u", "v", "k") if f"{n}" in parameters.replace("rest", "").replace("others", "")})
        body = self.block(depth - 1)
        shown = [n for n in ("u", "v", "k", "rest", "others") if n in parameters.replace("others", "others ").replace(",", " ,").replace("=", " =").replace("*", " ").split()]
        result = self.one_of([f"({', '.join(shown)},)", shown[0], self.value("int", 2)])
        lines = [f"def {name}({parameters}):", *body]
        if self.chance(0.2):
            lines += [f"    global g", f"    g = {self.literal('int')}"]
        if self.chance(0.25):
            lines += ["    try:", f"        return {result}", "    finally:", "        print('leaving')"]
        else:
            lines.append(f"    return {result}")
        self.names, self.functions = names, functions
        keywords = [n for n in ("v", "k") if f"{n}=" in parameters]
        self.functions.append((name, count, keywords))
        return lines + [f"print({self.call_of(name, count, keywords)})"]

    def call_of(self, name, count, keywords):
        arguments = [self.value("int", 1) for _ in range(count + self.one_of([0, 0, 0, 1]))]
        if keywords and self.chance(0.5):
            arguments.append(f"{self.one_of(keywords)}={self.literal('int')}")
        return f"{name}({', '.join(arguments)})"

    def program(self):
        lines = []
        for _ in range(self.random.randrange(4, 11)):
            lines += ["try:", *["    " + line for line in self.statement()],
                      "except Exception as error:", "    print(type(error).__name__ + ':', error)"]
        return "\n".join(lines)


PRELUDE = "import math\nfrom functools import reduce\n"


def program(seed, number):
    """A short script without imports (see `PRELUDE`). What does not even parse is drawn anew."""
    attempt = 0
    while True:
        body = Generator(seed, f"{number}.{attempt}").program()
        try:
            compile(body, "program", "exec")
            return body
        except SyntaxError:
            attempt += 1


def script(body):
    return PRELUDE + body + "\n"
