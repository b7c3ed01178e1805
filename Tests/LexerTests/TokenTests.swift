import Diagnostics
import Lexer
import Testing

/// The kinds of the tokens of a text, without the `newline end` that every file has at its end.
func kinds(_ text: String) -> String {
  let tokens = lex(SourceFile(name: "test.py", text: text)).tokens
  return tokens.dropLast(2).map { "\($0.kind)" }.joined(separator: " ")
}

func tokens(_ text: String) -> [String] {
  let source = SourceFile(name: "test.py", text: text)
  return lex(source).tokens.map { source.text($0.span) }
}

/// The titles of what the lexer finds wrong, without their type.
func mistakes(_ text: String) -> [String] {
  lex(SourceFile(name: "test.py", text: text)).mistakes.map(\.diagnostic.title)
}

@Suite struct TokenTests {
  @Test(arguments: [
    ("a+=b**-1", "name plusEquals name doubleStar minus int"),
    ("a<<=b>>c", "name leftShiftEquals name rightShift name"),
    ("x[1:...]", "name leftBracket int colon ellipsis rightBracket"),
    ("(y:=2)!=3", "leftParen name walrus int rightParen notEqual int"),
    ("def f()->None:", "def name leftParen rightParen arrow None colon"),
    ("a.b.c", "name dot name dot name"), ("1.5.real", "float dot name"),
    ("1if x else 2", "int if name else int"),
    ("f'a' rb 'c'", "formatted name string"), ("Rf\"a\" u'b'", "formatted string"), ("not_x", "name"),
  ])
  func operatorsAndWords(text: String, expected: String) { #expect(kinds(text) == expected) }

  @Test func tokensKeepTheirPlaces() {
    #expect(tokens("  x = 'a' # c\n") == ["", "x", "=", "'a'", "\n", "", ""])
    #expect(tokens("naïve = ñ\n") == ["naïve", "=", "ñ", "\n", ""])
  }

  @Test(arguments: [
    "a = 1\nb\n", "a = 1\r\nb\r\n", "a = 1\rb\r", "\u{FEFF}a = 1\nb", "a = \\\n 1\n\n  # c\nb",
  ])
  func lineEnds(text: String) { #expect(kinds(text) == "name equals int newline name") }

  @Test func bracketsJoinLines() {
    #expect(kinds("f(1,\n\n  # c\n  2)\n") == "name leftParen int comma int rightParen")
  }

  @Test func everyFileEndsAlike() {
    for text in ["", "\n", "  \n# c", "x", "if x:\n  y"] {
      let tokens = lex(SourceFile(name: "test.py", text: text)).tokens
      #expect(tokens.last?.kind == .end)
      #expect(tokens.count == 1 || tokens.contains { $0.kind == .newline })
    }
  }

  @Test func aRangeIsReadAsIfInBrackets() {
    let source = SourceFile(name: "test.py", text: "f'{a +\n b}'")
    let lexed = lex(source, enclosed: 3..<9)
    #expect(lexed.tokens.map(\.kind) == [.name, .plus, .name, .end])
    #expect(source.text(lexed.tokens[2].span) == "b")
  }
}
