import Diagnostics
import Lexer
import Testing

@Suite struct LexerMistakeTests {
  @Test(arguments: [
    ("x = (1, 2]", "closing parenthesis ']' does not match opening parenthesis '('"),
    ("x = (1,\n2]", "closing parenthesis ']' does not match opening parenthesis '(' on line 1"),
    ("x = 1)", "unmatched ')'"), ("x = [1\ny = 2\n", "'[' was never closed"),
    ("x = [1\ndef f(): pass\n", "'[' was never closed"), ("print（1)", "invalid character '（' (U+FF08)"),
    ("x\u{200B} = 1", "invalid non-printable character U+200B"),
    ("x = \u{1B}", "invalid non-printable character U+001B"),
    ("x = $", "invalid syntax"), ("x = 1 \\ 2", "unexpected character after line continuation character"),
    ("x = 1 \\", "unexpected EOF while parsing"),
    ("ﬁ = 1", "Axle does not take the character 'ﬁ' (U+FB01) in names"),
    (String(repeating: "(", count: 300), "too many nested parentheses"),
  ])
  func oneMistake(text: String, expected: String) { #expect(mistakes(text) == ["SyntaxError: " + expected]) }

  @Test(
    arguments: [
      ([0x78, 0xFF], "SyntaxError: (unicode error) 'utf-8' codec can't decode byte 0xff in position 1"),
      (
        [0x27, 0xC0, 0xAF, 0x27],
        "SyntaxError: (unicode error) 'utf-8' codec can't decode byte 0xc0 in position 1"
      ),
      (
        [0x27, 0xED, 0xA0, 0x80, 0x27],
        "SyntaxError: (unicode error) 'utf-8' codec can't decode byte 0xed in position 1"
      ),
      (
        [0x27, 0xE2, 0x82], "SyntaxError: (unicode error) 'utf-8' codec can't decode byte 0xe2 in position 1"
      ),
      ([0x31, 0x00], "SyntaxError: source code cannot contain null bytes"),
    ] as [([UInt8], String)])
  func notText(bytes: [UInt8], expected: String) {
    let lexed = lex(SourceFile(name: "test.py", bytes: bytes))
    #expect(lexed.mistakes.map(\.diagnostic.title) == [expected])
    #expect(lexed.tokens.last?.kind == .end)
  }

  @Test func onlyTheFirstMistakeOfAStatementIsReported() {
    #expect(mistakes("x = $ + ? + 1abc\ny = $\n").count == 2)
  }

  @Test func aStringThatIsNotEndedEndsItsBrackets() {
    #expect(
      kinds("print(len('abc\nx") == "name leftParen name leftParen broken rightParen rightParen newline name")
  }

  @Test func moreLinesMayComplete() {
    let endsInside = { (text: String) in lex(SourceFile(name: "test.py", text: text)).endsInside }
    #expect(endsInside("f(1,\n") && endsInside("'''a\n") && endsInside("x = 1 + \\\n"))
    #expect(!endsInside("f(1)\n") && !endsInside("'a\n") && !endsInside("f(1]\n"))
  }
}
