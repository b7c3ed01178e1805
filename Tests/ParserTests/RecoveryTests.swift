import Testing

@Suite struct RecoveryTests {
  @Test func severalMistakesInOneRun() {
    let text = """
      def f(x)
          return x +
      print 5
      if x = 3:
          y = [1, 2
      for i in range(3):
      z = 1
      """
    #expect(
      mistakes(text) == [
        "expected ':'", "invalid syntax", "Missing parentheses in call to 'print'. Did you mean print(...)?",
        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", "'[' was never closed",
      ])
  }

  /// Each of these is one mistake, and must not make others seem to be there.
  @Test(arguments: [
    "def f(:\n  return 1\nelse_ = 2\n", "if x y:\n  break\nelif z:\n  continue\nelse:\n  w\n",
    "x = (1,\n  2\ny = 3\nz = 4\n",
    "x = [1, 2\ndef f():\n  return 1\n", "print('abc)\nx = 1\n", "x = '''abc\ny = 1)\n",
    "class A:\n  def f(self):\n    yield 1\n",
    "for x in y:\nbreak\n", "def f():\nreturn 1\n", "x = 1\n    return_ = 2\n    y = 3\nz = 4\n",
    "f(1, 2]]\n", "x = “hello world”\n",
    "try:\n  x = (1\n", "while x:\n    y\n  z\n  w\n", "@d\nx = 1\n",
  ])
  func noConsequences(text: String) { #expect(mistakes(text).count == 1) }

  /// The first title is the one that Python gives: tokens before grammar, grammar before meaning.
  @Test func theFirstTitleIsPythons() {
    #expect(
      mistakes("return 1\nx = = 2\ny = 1abc\n") == [
        "invalid decimal literal", "'return' outside function", "invalid syntax",
      ])
    #expect(mistakes("return 1\nx = = 2\n") == ["invalid syntax", "'return' outside function"])
    #expect(mistakes("print((1 if)\ny = 1\n") == ["invalid syntax"])
  }

  @Test func aFeatureIsRefusedOnce() {
    #expect(mistakes("def f():\n  yield 1\n  x = yield 2\n").count == 1)
  }

  @Test func garbageEndsSomewhere() {
    #expect(mistakes(String(repeating: "= )\n", count: 5000)).count <= 202)
  }
}

@Suite struct DepthTests {
  private let refusal = ["RecursionError: maximum recursion depth exceeded during compilation"]

  @Test(arguments: [
    String(repeating: "-", count: 5000) + "1", String(repeating: "not ", count: 5000) + "1",
    String(repeating: "1 + ", count: 5000) + "1",
    String(repeating: "1 ** ", count: 5000) + "1", "x" + String(repeating: ".a", count: 5000),
    "f" + String(repeating: "()", count: 5000),
    "x" + String(repeating: "[0]", count: 5000), String(repeating: "lambda: ", count: 5000) + "1",
    String(repeating: "1 if 1 else ", count: 5000) + "1",
    "if x: y\n" + String(repeating: "elif x: y\n", count: 5000),
    "(x" + String(repeating: ".a", count: 600) + ") + " + "(x" + String(repeating: ".a", count: 600) + ")"
      + String(repeating: ".b", count: 600),
  ])
  func deepTreesAreRefused(text: String) { #expect(mistakes(text) == refusal) }

  @Test(arguments: [
    String(repeating: "1 + ", count: 900) + "1", String(repeating: "1 < ", count: 20_000) + "1",
    String(repeating: "a and ", count: 20_000) + "b",
    "x = [" + String(repeating: "a.b + 1, ", count: 20_000) + "]",
    String(repeating: "@d\n", count: 20_000) + "def f(): pass\n",
    "if x: y\n" + String(repeating: "elif x: y\n", count: 900),
  ])
  func wideTreesAreNot(text: String) { #expect(mistakes(text).isEmpty) }
}
