import Diagnostics
import Lexer
import Testing

@Suite struct NumberLiteralTests {
  private func value(_ text: String) -> NumberLiteral {
    let source = SourceFile(name: "test.py", text: text)
    return NumberLiteral(lex(source).tokens[0], in: source)
  }

  @Test(arguments: [
    ("0", 0), ("000", 0), ("1_000", 1000), ("0xFf", 255), ("0o17", 15), ("0b1_01", 5), ("0x_f", 15),
    ("9223372036854775807", Int.max),
  ])
  func integers(text: String, expected: Int) { #expect(value(text) == .int(expected)) }

  @Test func integersPastSixtyFourBits() {
    #expect(value("9_223372036854775808") == .bigInt("9223372036854775808"))
    #expect(value("0x1_0000000000000000") == .bigInt("0x10000000000000000"))
  }

  @Test(arguments: [
    ("1.5", 1.5), ("5.", 5), (".5", 0.5), ("1e3", 1000), ("1_0.0_1", 10.01), ("012.5", 12.5), ("0.1", 0.1),
    ("123456789012.345", 123456789012.345), ("1E-5", 1e-5), ("3.141592653589793238", Double.pi),
    ("1e999", Double.infinity), ("1e-999", 0),
  ])
  func floats(text: String, expected: Double) { #expect(value(text) == .float(expected)) }

  @Test(arguments: [
    ("1__0", "invalid decimal literal"), ("1_", "invalid decimal literal"),
    ("1abc", "invalid decimal literal"),
    ("1e+", "invalid decimal literal"), ("0x", "invalid hexadecimal literal"),
    ("0xg", "invalid hexadecimal literal"),
    ("0b2", "invalid digit '2' in binary literal"), ("0o78", "invalid digit '8' in octal literal"),
    (
      "012",
      "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"
    ), ("1j", "Axle has no complex numbers"), ("1.5jx", "invalid imaginary literal"),
  ])
  func wrong(text: String, expected: String) { #expect(mistakes(text) == ["SyntaxError: " + expected]) }
}

@Suite struct StringLiteralTests {
  private func text(_ literal: String) throws -> String {
    let source = SourceFile(name: "test.py", text: literal)
    let string = StringLiteral(lex(source).tokens[0], in: source)
    var bytes: [UInt8] = []
    try string.append(string.contents, of: source, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (#"'a\n\t\\\''"#, "a\n\t\\'"), (#""\x41\u00e9\U0001F40D\101\0""#, "Aé🐍A\0"), (#"r'\n\''"#, #"\n\'"#),
    (#"'\d\é'"#, #"\d\é"#), ("'''a\nb'''", "a\nb"), ("'''a\r\nb\rc'''", "a\nb\nc"), ("'a\\\nb'", "ab"),
    ("'a\\\r\nb'", "ab"), (#"'\7x\778'"#, "\u{7}x?8"), ("''", ""), ("''''''", ""),
  ])
  func escapes(literal: String, expected: String) throws {
    #expect(try text(literal) == expected)
  }

  @Test(arguments: [
    (#"'ab\x4'"#, #"can't decode bytes in position 2-4: truncated \xXX escape"#),
    (#"'\u12'"#, #"can't decode bytes in position 0-3: truncated \uXXXX escape"#),
    (#"'\U99999999'"#, "can't decode bytes in position 0-9: illegal Unicode character"),
  ])
  func wrongEscapes(literal: String, expected: String) {
    let mistake = #expect(throws: EscapeMistake.self) { try text(literal) }
    #expect(mistake?.title == "SyntaxError: (unicode error) 'unicodeescape' codec " + expected)
  }

  @Test(arguments: [
    ("'abc\nx", "unterminated string literal (detected at line 1)"),
    ("'''abc\nx\n", "unterminated triple-quoted string literal (detected at line 2)"),
    ("b'a'", "Axle has no bytes"),
  ])
  func unended(text: String, expected: String) { #expect(mistakes(text) == ["SyntaxError: " + expected]) }
}
