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
      render(diagnostic) == """
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
      render(diagnostic).hasSuffix(
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
      render(diagnostic).hasSuffix(
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
      render(Diagnostic(title: "E: a\u{7}b", primary: label(source, "y"))) == """
        E: a\\x07b
         --> a.py:1:13
          |
        1 |     x = '日本' + y\\u200b + z\\x1b
          |                  ^

        """)
  }

  @Test func aPlaceOfSeveralLinesIsMarkedInEach() {
    let source = SourceFile(name: "a.py", text: "x = f(a,\n      b)\n")
    #expect(
      render(Diagnostic(title: "E: x", primary: label(source, "f(a,\n      b)", "two"))).hasSuffix(
        """
        1 | x = f(a,
          |     ^^^^
        2 |       b)
          |       ^^ two

        """))
  }

  @Test func ofManyLinesTheFirstTwoAndTheLastAreMarked() {
    let call = "f(\n" + (1...9).map { "  a\($0),\n" }.joined() + ")"
    let source = SourceFile(name: "a.py", text: call + "\n")
    #expect(
      render(Diagnostic(title: "E: x", primary: label(source, call, "ten"))).hasSuffix(
        """
         1 | f(
           | ^^
         2 |   a1,
           |   ^^^
          …
        11 | )
           | ^ ten

        """))
  }

  @Test func whatLiesInsideOfAMarkIsSeen() {
    let source = SourceFile(name: "a.py", text: "f(one)")
    let diagnostic = Diagnostic(
      title: "E: x", primary: label(source, "f(one)", "whole"), secondary: [label(source, "one", "part")])
    #expect(
      render(diagnostic).hasSuffix(
        """
        1 | f(one)
          | ^^---^
          | | part
          | whole

        """))
  }

  @Test func theEndOfTheFileIsShownOnTheLastLine() {
    let source = SourceFile(name: "a.py", text: "if x:\n\n\n")
    let text = render(Diagnostic(title: "E: x", primary: Label(source, Span(8, 8))))
    #expect(text.hasSuffix(" --> a.py:1:6\n  |\n1 | if x:\n  |      ^\n"))
  }

  @Test func longLinesAreTrimmedAroundThePlace() {
    let source = SourceFile(
      name: "a.py",
      text: String(repeating: "x + ", count: 100_000) + "$ + 日本" + String(repeating: " + 語", count: 100_000))
    let text = render(
      Diagnostic(title: "E: " + String(repeating: "long ", count: 100_000), primary: label(source, "$")))
    #expect(text.utf8.count < 20_000)
    let rows = text.split(separator: "\n").map(String.init)
    #expect(rows[1] == " --> a.py:1:400001")
    let (line, marks) = (rows[rows.count - 2], rows[rows.count - 1])
    #expect(line.hasPrefix("1 | …") && line.hasSuffix("…") && line.contains("x + $ + 日本"))
    #expect(columns(line) <= 140 && columns(String(line.prefix { $0 != "$" })) == marks.count - 1)
  }

  /// At every width the mark stands under its place, and no line is wider than the terminal.
  @Test(arguments: [30, 40, 57, 80, 200]) func linesFitTheTerminal(_ width: Int) {
    let text =
      "\tvalue = " + (1...20).map { "名\($0) + " }.joined() + "here + " + (1...20).map { "b\($0) + " }.joined()
      + "end"
    let diagnostic = Diagnostic(
      title: "E: x",
      primary: label(SourceFile(name: "a.py", text: text), "here", "this is what the label has to say"),
      notes: ["a note has words enough to be broken at the edge of a terminal that is not as wide as it"])
    let rows = render(diagnostic, Appearance(width: width)).split(separator: "\n").map(String.init)
    #expect(rows.allSatisfy { columns($0) <= max(width, 37) })
    let place = rows.firstIndex { $0.contains("here") }!
    let before = rows[place].prefix(upTo: rows[place].firstRange(of: "here")!.lowerBound)
    let mark = rows[place + 1].prefix { $0 != "^" }
    #expect(columns(String(before)) == columns(String(mark)) && rows[place + 1].contains("^^^^"))
  }

  @Test func repairsAreNeverBroken() {
    var diagnostic = Diagnostic(title: "E: x")
    let source = SourceFile(name: "a.py", text: "f(x)")
    diagnostic.repairs = [
      .init(
        "share params among all examples", label(source, "f(x)", "f(x)" + String(repeating: ".T", count: 30)))
    ]
    let text = render(diagnostic, Appearance(width: 40))
    #expect(text.hasSuffix("          f(x)\(String(repeating: ".T", count: 30))\n"))
  }

  /// What is no ASCII is written as Python writes it, and marks stand under their places.
  @Test func onlyASCIIWhereTheTerminalHasNoMore() {
    let source = SourceFile(name: "a.py", text: "s = '日本é😀' + x" + String(repeating: " + y", count: 60))
    let text = render(
      Diagnostic(title: "E: …", primary: label(source, "x", "3 × 4 …"), notes: ["語"]),
      Appearance(width: 80, isASCII: true))
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
    #expect(text.contains("E: ...\n") && text.contains("^ 3 x 4 ...") && text.contains("= note: \\u8a9e"))
    let rows = text.split(separator: "\n")
    let place = rows.firstIndex { $0.contains("\\u672c\\xe9\\U0001f600' + x") }!
    #expect(rows[place].hasSuffix("..."))
    #expect(
      rows[place].firstRange(of: "' + x")!.lowerBound.utf16Offset(in: rows[place]) + 4
        == rows[place + 1].firstIndex(of: "^")!.utf16Offset(in: rows[place + 1]))
  }

  private func columns(_ text: String) -> Int { DisplayText.width(of: text) }

  @Test func onlyOneTitleStandsAtTheStartOfALine() {
    let diagnostic = Diagnostic(title: "ValueError: a\nTypeError: b\nplain")
    let text = render([diagnostic, Diagnostic(title: "SyntaxError: c")])
    #expect(text == "ValueError: a\n  TypeError: b\nplain\nalso SyntaxError: c\n")
  }

  @Test func tenMistakesAreEnough() {
    let text = render(Array(repeating: Diagnostic(title: "SyntaxError: c"), count: 17))
    #expect(text.split(separator: "\n").count == 11 && text.hasSuffix("\n… and 7 more mistakes\n"))
  }

  @Test func colourOnlyAddsCodes() {
    let diagnostic = Diagnostic(
      title: "ValueError: a", primary: label(predict, "batch", "4"), secondary: [label(predict, "vmap", "v")],
      help: ["b"])
    let painted = render(diagnostic, Appearance(isColored: true))
    #expect(painted.hasPrefix("\u{1B}[1;31mValueError\u{1B}[0m\u{1B}[1m: a\u{1B}[0m\n"))
    #expect(withoutCodes(painted) == render(diagnostic))
  }

  /// The text without what colours it, and without blanks at the ends of lines.
  private func withoutCodes(_ text: String) -> String {
    text.replacing(#/\x{1B}\[[0-9;]*m/#, with: "").replacing(#/\x{20}+\n/#, with: "\n")
  }
}
