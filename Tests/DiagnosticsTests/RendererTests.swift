import Diagnostics
import Testing

private let predict = SourceFile(
  name: "predict.py",
  text: """
    def predict(params, v):
        return dot(params, v)

    print(vmap(predict)(params, batch))
    predict(2, 3)
    """)

/// The label of the first place where a text stands in a source.
private func label(_ source: SourceFile, _ text: String, _ words: String = "") -> Label {
  let (bytes, wanted) = (source.bytes, Array(text.utf8))
  let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
  return Label(source, Span(start, start + wanted.count), words)
}

@Suite struct RendererTests {
  @Test func labelsOfOneLine() {
    let diagnostic = Diagnostic(
      title: "ValueError: vmap got inconsistent sizes\n  * most axes had size 3",
      primary: label(predict, "batch", "4 examples"),
      secondary: [label(predict, "vmap(predict)", "no in_axes"), label(predict, "params,", "4 arrays")],
      notes: ["both have axes"],
      help: ["share params:\nvmap(predict, in_axes=(None, 0))"])
    #expect(
      render(diagnostic, color: false) == """
        ValueError: vmap got inconsistent sizes
          * most axes had size 3
         --> predict.py:4:29
          |
        1 | def predict(params, v):
          |             ------- 4 arrays
         …
        4 | print(vmap(predict)(params, batch))
          |       -------------         ^^^^^ 4 examples
          |       no in_axes
          = note: both have axes
          = help: share params:
                  vmap(predict, in_axes=(None, 0))

        """)
  }

  @Test func threeLabelsOfOneLine() {
    let source = SourceFile(name: "a.py", text: "f(one, two, three)")
    let diagnostic = Diagnostic(
      title: "TypeError: no", primary: label(source, "three", "third"),
      secondary: [label(source, "one", "first"), label(source, "two", "second")])
    #expect(
      render(diagnostic, color: false).hasSuffix(
        """
        1 | f(one, two, three)
          |   ---  ~~~  ^^^^^ third
          |   |    second
          |   first

        """))
  }

  @Test func callsAndRecursion() {
    let recursion = Diagnostic.Call(place: label(predict, "dot(params, v)"), function: "down")
    let top = Diagnostic.Call(place: label(predict, "predict(2, 3)", "here"), function: nil)
    let diagnostic = Diagnostic(
      title: "RecursionError: maximum recursion depth exceeded", primary: label(predict, "dot"),
      calls: Array(repeating: recursion, count: 991) + [top])
    #expect(
      render(diagnostic, color: false).hasSuffix(
        """
          called at predict.py:2:12, in down
          |
        2 |     return dot(params, v)
          |            --------------
          … 990 more calls of down
          called at predict.py:5:1
          |
        5 | predict(2, 3)
          | ------------- here

        """))
  }

  @Test func tabsWideAndUnseenCharacters() {
    let source = SourceFile(name: "a.py", text: "\tx = '日本' + y\u{200B} + z\u{1B}")
    #expect(
      render(Diagnostic(title: "E: a\u{7}b", primary: label(source, "y")), color: false) == """
        E: a\\x07b
         --> a.py:1:13
          |
        1 |     x = '日本' + y\\u200b + z\\x1b
          |                  ^

        """)
  }

  @Test func aPlaceOfSeveralLinesIsMarkedOnTheFirst() {
    let source = SourceFile(name: "a.py", text: "f(a,\n  b)\n")
    let text = render(Diagnostic(title: "E: x", primary: label(source, "f(a,\n  b)")), color: false)
    #expect(text.hasSuffix("1 | f(a,\n  | ^^^^\n"))
  }

  @Test func theEndOfTheFileIsShownOnTheLastLine() {
    let source = SourceFile(name: "a.py", text: "if x:\n\n\n")
    let text = render(Diagnostic(title: "E: x", primary: Label(source, Span(8, 8))), color: false)
    #expect(text.hasSuffix(" --> a.py:1:6\n  |\n1 | if x:\n  |      ^\n"))
  }

  @Test func longLinesAreTrimmedAroundThePlace() {
    let source = SourceFile(
      name: "a.py",
      text: String(repeating: "x + ", count: 100_000) + "$ + 日本" + String(repeating: " + 語", count: 100_000))
    let text = render(
      Diagnostic(title: "E: " + String(repeating: "long ", count: 100_000), primary: label(source, "$")),
      color: false)
    #expect(text.utf8.count < 20_000)
    let rows = text.split(separator: "\n")
    #expect(
      rows.last == "  |                                          ^"
        && rows[rows.count - 2].hasPrefix("1 | …x + x + "))
    #expect(rows[1] == " --> a.py:1:400001" && rows[rows.count - 2].hasSuffix("…"))
  }

  @Test func onlyOneTitleStandsAtTheStartOfALine() {
    let diagnostic = Diagnostic(title: "ValueError: a\nTypeError: b\nplain")
    let text = render([diagnostic, Diagnostic(title: "SyntaxError: c")], color: false)
    #expect(text == "ValueError: a\n  TypeError: b\nplain\nalso SyntaxError: c\n")
  }

  @Test func tenMistakesAreEnough() {
    let text = render(Array(repeating: Diagnostic(title: "SyntaxError: c"), count: 17), color: false)
    #expect(text.split(separator: "\n").count == 11 && text.hasSuffix("\n… and 7 more mistakes\n"))
  }

  @Test func colourOnlyAddsCodes() {
    let diagnostic = Diagnostic(
      title: "ValueError: a", primary: label(predict, "batch", "4"), secondary: [label(predict, "vmap", "v")],
      help: ["b"])
    let painted = render(diagnostic, color: true)
    #expect(painted.hasPrefix("\u{1B}[1;31mValueError\u{1B}[0m\u{1B}[1m: a\u{1B}[0m\n"))
    #expect(withoutCodes(painted) == render(diagnostic, color: false))
  }

  /// The text without what colours it, and without blanks at the ends of lines.
  private func withoutCodes(_ text: String) -> String {
    text.replacing(#/\x{1B}\[[0-9;]*m/#, with: "").replacing(#/\x{20}+\n/#, with: "\n")
  }
}
