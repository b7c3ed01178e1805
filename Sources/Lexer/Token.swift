package import Diagnostics

/// A piece of source text that the grammar treats as one: a name, an operator, a literal, the end of a line.
package struct Token: Sendable {
  package let kind: Kind
  /// The name of a `name` or a keyword; ``Symbol/none`` otherwise.
  package let symbol: Symbol
  package let span: Span

  init(_ kind: Kind, _ span: Span, symbol: Symbol = .none) {
    self.kind = kind
    self.symbol = symbol
    self.span = span
  }

  package enum Kind: UInt8, Sendable, CaseIterable {
    // The keywords come first, in the order in which ``Symbol`` numbers them.
    case `False`, `None`, `True`, and, `as`, assert, async, await, `break`, `class`, `continue`, def, del
    case elif, `else`, except, finally, `for`, from, global, `if`, `import`, `in`, `is`, lambda, nonlocal
    case not, or, pass, raise, `return`, `try`, `while`, with, yield

    case end, newline, indent, dedent
    case name, int, float, string, formatted
    /// A literal that the lexer has reported as wrong; it stands for some value.
    case broken
    /// A character that the lexer has reported as wrong.
    case invalid

    case leftParen, rightParen, leftBracket, rightBracket, leftBrace, rightBrace
    case comma, colon, semicolon, dot, ellipsis, arrow, equals, walrus
    case plus, minus, star, slash, doubleSlash, percent, at, doubleStar
    case leftShift, rightShift, ampersand, bar, caret, tilde
    case equal, notEqual, less, lessEqual, greater, greaterEqual
    case plusEquals, minusEquals, starEquals, slashEquals, doubleSlashEquals, percentEquals, atEquals
    case doubleStarEquals, leftShiftEquals, rightShiftEquals, ampersandEquals, barEquals, caretEquals

    /// Written out, because the derived one would be looked up for every token that the parser compares.
    package static func == (lhs: Kind, rhs: Kind) -> Bool {
      unsafeBitCast(lhs, to: UInt8.self) == unsafeBitCast(rhs, to: UInt8.self)
    }
  }
}

extension Token.Kind {
  static let keywordCount = Int32(Token.Kind.yield.rawValue) + 1

  /// Spelled as the cases are. (Asking each case for its name would wake Swift's reflection at every start.)
  package static let keywords = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
    "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda",
    "nonlocal",
    "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
  ]

  package var isKeyword: Bool { Int32(rawValue) < Self.keywordCount }

  /// Keywords that begin a statement and stand in no expression: in brackets they show that one was not closed.
  var onlyBeginsStatement: Bool {
    switch self {
    case .assert, .break, .class, .continue, .def, .del, .except, .finally, .global, .import, .nonlocal,
      .pass, .raise, .return, .try, .while, .with:
      true
    default: false
    }
  }
}
