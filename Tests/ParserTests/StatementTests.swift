import Diagnostics
import Parser
import Testing

@Suite struct StatementTests {
  @Test(arguments: [
    ("a = b = c, *d = e", "(= a b (tuple c (star d)) e)"),
    ("a.b, [c[0], *d] = e", "(= (tuple (. a b) (list (at c 0) (star d))) e)"),
    ("a @= b", "(@= a b)"), ("a: int = 1; b: str", "(: a 1)\n(: b _)"), ("(a): int", "(pass)"),
    ("del a, b[0], (c, d)", "(del a (at b 0) (tuple c d))"),
    ("assert a, b", "(assert a b)"), ("raise A from b", "(raise A b)"), ("raise", "(raise _ _)"),
    ("global a, b", "(global a b)"),
    ("match = case = 1", "(= match case 1)"), ("print(match, case)", "(call print match case)"),
  ])
  func simple(text: String, expected: String) { #expect(tree(text) == expected) }

  @Test(arguments: [
    ("import a.b as c, d", "(import a.b:c d)"), ("from a.b import (c as d, e,)", "(from a.b c:d e)"),
    ("from x import *", "(from x *)"),
  ])
  func imports(text: String, expected: String) { #expect(tree(text) == expected) }

  @Test(arguments: [
    ("if a:\n  b\nelif c: d; e\nelse:\n  f\n", "(if a {b} {(if c {d; e} {f})})"),
    ("while a: break\nelse: pass\n", "(while a {(break)} {(pass)})"),
    ("for a, *b in c, d:\n  e\n", "(for (tuple a (star b)) (tuple c d) {e} {})"),
    (
      "try:\n  a\nexcept (A, B) as e:\n  b\nexcept:\n  c\nelse:\n  d\nfinally:\n  f\n",
      "(try {a} (except (tuple A B) e {b}) (except _ _ {c}) {d} {f})"
    ),
    ("@a.b(c)\n@d\ndef f(): pass\n", "(def f [] @(call (. a b) c) @d {(pass)})"),
    (
      "def f(a, /, b: int = 1, *c: int, d, e=2, **k) -> int:\n  return\n",
      "(def f [/a b=1 *c !d !e=2 **k] {(return _)})"
    ), ("x = lambda a, *, b=1: (a, b)", "(= x (lambda [a !b=1] {(return (tuple a b))}))"),
  ])
  func compound(text: String, expected: String) { #expect(tree(text) == expected) }

  @Test func docstrings() {
    let parsed = parse(SourceFile(name: "test.py", text: "def f():\n  'a' 'b'\n  return 1\n"))
    guard case .function(let function) = parsed.program.body[0].kind else { return #expect(Bool(false)) }
    #expect(function.docstring == Array("ab".utf8))
  }

  @Test func spansCoverWhatTheyName() {
    let source = SourceFile(name: "test.py", text: "x = vmap(f, in_axes=(None, 0))(a, *b)\n")
    guard case .assign(_, let value) = parse(source).program.body[0].kind, case .call(let outer) = value.kind,
      case .call(let inner) = outer.callee.kind, case .keyword(let name) = inner.arguments[1].kind
    else { return #expect(Bool(false)) }
    #expect(outer.arguments.map { source.text($0.span) } == ["a", "*b"])
    #expect(inner.arguments.map { source.text($0.span) } == ["f", "in_axes=(None, 0)"])
    #expect(source.text(name.span) == "in_axes" && source.text(inner.arguments[1].value.span) == "(None, 0)")
  }

  @Test func thePromptAsksForMoreLines() {
    let isIncomplete = { (text: String) in parse(SourceFile(name: "test.py", text: text)).isIncomplete }
    #expect(
      isIncomplete("if x:\n") && isIncomplete("f(1,\n") && isIncomplete("@d\n") && isIncomplete("try:\n  x\n")
    )
    #expect(!isIncomplete("if x: y\n") && !isIncomplete("f(1]\n") && !isIncomplete("x = = 1\n"))
  }
}
