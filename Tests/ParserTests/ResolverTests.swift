import Diagnostics
import Lexer
import Parser
import Testing

/// The scopes of a program but the module's: kind, locals (`*` for cells) and captures.
private func scopes(_ text: String) -> [String] {
  let program = parse(SourceFile(name: "test.py", text: text)).program
  return program.scopes.dropFirst().map { scope in
    let locals = scope.locals.map { name in
      if case .cell = scope.resolve(name) { "*" + name.text } else { name.text }
    }
    let captures =
      scope.captures.isEmpty ? "" : " <- " + scope.captures.map(\.symbol.text).joined(separator: " ")
    return locals.joined(separator: " ") + captures
  }
}

@Suite struct ResolverTests {
  @Test func parametersComeFirst() {
    #expect(scopes("def f(a, *b, c=1, **d):\n  e = g\n  for h, (i, *j) in k: pass\n") == ["a b c d e h i j"])
  }

  @Test func everyStatementThatBinds() {
    let text = """
      def f():
        a += 1; b: int = 1; import c.d, e as g; from h import i as j; del k
        try: pass
        except E as l: pass
        def m(): pass
        n[0] = o.p = 1
        (q := 1)
      """
    #expect(scopes(text)[0] == "a b c g j k l m q")
  }

  @Test func closuresCaptureThroughEveryFunctionBetween() {
    #expect(
      scopes("def f(x):\n  def g():\n    def h(): return x\n    return h\n  return g\n") == [
        "*x g", "h <- x", " <- x",
      ])
    #expect(scopes("def f(x):\n  def g():\n    nonlocal x\n    x = 1\n  g()\n") == ["*x g", " <- x"])
    #expect(scopes("def f(x): return lambda y=x: lambda: (x, y)\n") == ["*x", "*y <- x", " <- x y"])
  }

  @Test func namesBoundLaterAreCapturedToo() {
    #expect(
      scopes("def f():\n  def g(): return h()\n  def h(): return g()\n") == ["*g *h", " <- h", " <- g"])
  }

  @Test func globalsStayGlobal() {
    #expect(scopes("x = 1\ndef f(): return x\n") == [""])
    #expect(scopes("def f():\n  global x\n  x = 1\n  def g(): return x\n") == ["g", ""])
    #expect(
      scopes("def f(x):\n  def g():\n    global x\n    x = 1\n    def h(): return x\n") == ["x g", "h", ""])
  }

  @Test func whereAResolutionLeads() {
    let program = parse(SourceFile(name: "test.py", text: "def f(a, b):\n  return lambda: (b, c)\n")).program
    let (outer, inner) = (program.scopes[1], program.scopes[2])
    #expect(
      outer.resolve("a") == .local(0) && outer.resolve("b") == .cell(1) && outer.resolve("c") == .global)
    #expect(
      inner.resolve("b") == .captured(0) && inner.captures[0].source == .cell(1)
        && inner.resolve("c") == .global)
    #expect(program.scopes[0].kind == .module && program.scopes[0].locals.isEmpty)
  }

  @Test func aWalrusBindsOutsideOfItsComprehension() {
    let program = parse(SourceFile(name: "test.py", text: "def f(y): return [x for z in y if (x := z)], x\n"))
      .program
    #expect(program.scopes[1].locals == ["y", "x"] && program.scopes[1].hasWalrus)
    #expect(program.scopes[2].locals.contains("z") && !program.scopes[2].locals.contains("x"))
  }

  @Test func aGeneratorTakesItsFirstIterableAsParameter() {
    let program = parse(SourceFile(name: "test.py", text: "def f(y): return sum(x for x in y)\n")).program
    #expect(program.scopes[2].locals == [".0", "x"] && program.scopes[1].resolve("y") == .local(0))
  }

  @Test(arguments: [
    ("def f():\n  x\n  global x\n", "name 'x' is used prior to global declaration"),
    ("def f():\n  x = 1\n  global x\n", "name 'x' is assigned to before global declaration"),
    ("def f(x):\n  global x\n", "name 'x' is parameter and global"),
    ("nonlocal x\n", "nonlocal declaration not allowed at module level"),
    ("def f():\n  nonlocal x\n", "no binding for nonlocal 'x' found"),
    ("def f():\n  from a import *\n", "import * only allowed at module level"),
    ("[x := 1 for x in y]", "assignment expression cannot rebind comprehension iteration variable 'x'"),
    ("[y for x in (y := 1)]", "assignment expression cannot be used in a comprehension iterable expression"),
  ])
  func mistakesOfScope(text: String, expected: String) { #expect(mistakes(text) == [expected]) }
}
