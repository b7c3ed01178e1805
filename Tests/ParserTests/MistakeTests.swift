import Lexer
import Testing

/// Titles are Python 3.11's, word for word.
@Suite struct MistakeTests {
  @Test(arguments: [
    ("x = 5 5", "invalid syntax"), ("x = = 1", "invalid syntax"),
    ("print 5", "Missing parentheses in call to 'print'. Did you mean print(...)?"),
    ("f(a b)", "invalid syntax. Perhaps you forgot a comma?"),
    ("[i for i range(3)]", "invalid syntax. Perhaps you forgot a comma?"),
    ("f(i for (i, j) pairs)", "invalid syntax. Perhaps you forgot a comma?"),
    ("[i for i = range(3)]", "invalid syntax"), ("[i for i]", "invalid syntax"),
    ("for i range(3):\n    pass", "invalid syntax"),
    ("x = 1 if 2", "expected 'else' after 'if' expression"),
    ("(*a)", "cannot use starred expression here"), ("a = *b", "can't use starred expression here"),
    ("[a, b for a in b]", "did you forget parentheses around the comprehension target?"),
    ("[*a for a in b]", "iterable unpacking cannot be used in comprehension"),
    ("{1: 2, 3}", "':' expected after dictionary key"),
    ("{1:}", "expression expected after dictionary key and ':'"),
    ("{1: *a}", "cannot use a starred expression in a dictionary value"),
    ("(1 := 2)", "cannot use assignment expressions with literal"), ("x := 1", "invalid syntax"),
  ])
  func expressions(text: String, expected: String) { #expect(mistakes(text) == [expected]) }

  @Test(arguments: [
    ("f(a=1, b)", "positional argument follows keyword argument"),
    ("f(**a, b)", "positional argument follows keyword argument unpacking"),
    ("f(**a, *b)", "iterable argument unpacking follows keyword argument unpacking"),
    ("f(a=1, a=2)", "keyword argument repeated: a"),
    ("f(1, x for x in y)", "Generator expression must be parenthesized"),
    ("f(True=1)", "cannot assign to True"),
    ("f(a.b=1)", "expression cannot contain assignment, perhaps you meant \"==\"?"),
  ])
  func calls(text: String, expected: String) { #expect(mistakes(text) == [expected]) }

  @Test(arguments: [
    ("1 = x", "cannot assign to literal here. Maybe you meant '==' instead of '='?"),
    ("f() = x", "cannot assign to function call here. Maybe you meant '==' instead of '='?"),
    ("(a, 1) = x", "cannot assign to literal"),
    ("a + 1 = b = 2", "cannot assign to expression"), ("None = 1", "cannot assign to None"),
    ("for 1 in x: pass", "cannot assign to literal"),
    ("if x = 3: pass", "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"),
    ("del f()", "cannot delete function call"),
    ("*a = 1", "starred assignment target must be in a list or tuple"),
    ("*a, *b = 1", "multiple starred expressions in assignment"),
    ("(a, b) += 1", "'tuple' is an illegal expression for augmented assignment"),
    ("f(): int", "illegal target for annotation"),
    ("a, b: int = 1", "only single target (not tuple) can be annotated"),
  ])
  func assignments(text: String, expected: String) { #expect(mistakes(text) == [expected]) }

  @Test(arguments: [
    ("def f(a=1, b): pass", "non-default argument follows default argument"),
    ("def f(a, a): pass", "duplicate argument 'a' in function definition"),
    ("def f(*): pass", "named arguments must follow bare *"),
    ("def f(**k, a): pass", "arguments cannot follow var-keyword argument"),
    ("def f(/, a): pass", "at least one argument must precede /"),
    ("def f(*a, /): pass", "/ must be ahead of *"),
    ("def f(a=): pass", "expected default value expression"),
    ("def f((a)): pass", "Function parameters cannot be parenthesized"),
    ("def f: pass", "expected '('"),
    ("lambda (a): 1", "Lambda expression parameters cannot be parenthesized"),
  ])
  func parameters(text: String, expected: String) { #expect(mistakes(text) == [expected]) }

  @Test(arguments: [
    ("if x\n  y\n", "expected ':'"), ("if x: y\nelse if z: w\n", "expected ':'"),
    ("def f()\n  x\n", "expected ':'"),
    ("try:\n  x\ny\n", "expected 'except' or 'finally' block"),
    ("try: x\nexcept: y\nexcept A: z\n", "default 'except:' must be last"),
    ("try: x\nexcept A, B: y\n", "multiple exception types must be parenthesized"),
    ("from a import b,", "trailing comma not allowed without surrounding parentheses"),
    ("return 1", "'return' outside function"), ("break", "'break' outside loop"),
    ("continue", "'continue' not properly in loop"),
    ("for x in y:\n  def f():\n    break\n", "'break' outside loop"),
    ("x\n  y\n", "IndentationError: unexpected indent"),
    ("def f():\nx\n", "IndentationError: expected an indented block after function definition on line 1"),
    ("for x in y:\n", "IndentationError: expected an indented block after 'for' statement on line 1"),
  ])
  func statements(text: String, expected: String) { #expect(mistakes(text) == [expected]) }

  @Test(arguments: [
    ("f'{}'", "f-string: empty expression not allowed"), ("f'{a'", "f-string: expecting '}'"),
    ("f'}'", "f-string: single '}' is not allowed"),
    ("f'{a!x}'", "f-string: invalid conversion character: expected 's', 'r', or 'a'"),
    ("f'{a b}'", "f-string: invalid syntax. Perhaps you forgot a comma?"),
    (#"f'{a\n}'"#, "f-string expression part cannot include a backslash"),
    ("f'{a:{b:{c}}}'", "f-string: expressions nested too deeply"),
    ("f'{(}'", "f-string: closing parenthesis '}' does not match opening parenthesis '('"),
    ("f'{!r}'", "f-string: expression required before '!'"),
  ])
  func formattedStrings(text: String, expected: String) { #expect(mistakes(text) == [expected]) }

  @Test(arguments: [
    ("class A:\n  x = yield\n", "Axle has no classes"),
    ("with a as b:\n  c\n", "Axle has no with statements"), ("def f(): yield 1\n", "Axle has no yield"),
    ("async def f():\n  await x\n", "Axle has no async functions"), ("x = await y", "Axle has no await"),
    ("from . import a", "Axle has no relative imports"),
    ("match x:\n  case 1:\n    y\n", "Axle has no match statements"),
    ("try: x\nexcept* A: y\n", "Axle has no except*"),
  ])
  func refusals(text: String, expected: String) { #expect(mistakes(text) == [expected]) }

  @Test(arguments: [
    ("x = (1 + f(a b))", "a b"), ("if x = 3: pass", "x = 3"), ("f(1, b=2, c)", "c"), ("print x", "print x"),
    ("(a, 1) = 2", "1"), ("import a.b from .c", "from"), ("import a]from.b", "]"),
    ("f'a{b c}'", "b c"), ("def f(a, b, a): pass", "a"),
  ])
  func places(text: String, expected: String) { #expect(place(text) == expected) }

  /// Whatever stands where: there is an answer, drawn or not.
  @Test(arguments: ["", "x ", "import a ", "from a ", "def f", "for i ", "lambda a ", "f(x ", "f'{a "])
  func anyTwoWordsAreRead(behind start: String) {
    let signs =
      "\\ ( ) [ ] { } , : ; . ... -> := = == != <> < <= << > >= ~ + - * ** / // % @ & && | ^ += **= ! ? $ 1 2.5 'a'"
    let words =
      Token.Kind.keywords + ["a", "print", "match", "\n", "\n  ", "#"]
      + signs.split(separator: " ").map(String.init)
    var longest = 0
    for first in words {
      for second in words { longest = max(longest, mistakes("\(start)\(first) \(second)").count) }
    }
    #expect(longest > 0)
  }
}
