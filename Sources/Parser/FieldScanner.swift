import Diagnostics
import Lexer

/// Finds the replacement fields in the contents of an f-string, by the rules of Python 3.11: no backslash, no `#`
/// and no quote of the string itself in an expression.
struct FieldScanner {
  let literal: StringLiteral
  var position: Int
  private let bytes: [UInt8]
  private var end: Int { literal.contents.upperBound }

  init(_ source: SourceFile, _ literal: StringLiteral) {
    self.literal = literal
    position = literal.contents.lowerBound
    bytes = source.bytes
  }

  /// The byte at a distance, or 0 outside of the contents.
  func peek(_ distance: Int = 0) -> UInt8 {
    literal.contents.contains(position + distance) ? bytes[position + distance] : 0
  }

  var here: Span { Span(position, min(position + 1, end)) }

  // MARK: Text

  enum Stop {
    case end, field, singleBrace
    /// `{{` or `}}`, of which the literal has one.
    case doubledBrace
  }

  /// Steps over text up to the next brace. A format specification ends at `}`, and doubles no braces.
  mutating func nextLiteral(isSpecification: Bool) -> (Range<Int>, Stop) {
    let start = position
    while position < end, bytes[position] != UInt8(ascii: "{"), bytes[position] != UInt8(ascii: "}") {
      position += escapeLength
    }
    position = min(position, end)
    if position == end { return (start..<end, .end) }
    let brace = bytes[position]
    if isSpecification { return (start..<position, brace == UInt8(ascii: "{") ? .field : .end) }
    if peek(1) == brace {
      position += 2
      return (start..<position - 1, .doubledBrace)
    }
    return (start..<position, brace == UInt8(ascii: "{") ? .field : .singleBrace)
  }

  /// The length of an escape, which may hide a brace (`\N{…}`); 1 for other text. A backslash hides no plain brace.
  private var escapeLength: Int {
    guard !literal.isRaw, bytes[position] == UInt8(ascii: "\\") else { return 1 }
    switch peek(1) {
    case UInt8(ascii: "{"), UInt8(ascii: "}"): return 1
    case UInt8(ascii: "N") where peek(2) == UInt8(ascii: "{"):
      return (bytes[position..<end].firstIndex(of: UInt8(ascii: "}")) ?? end) - position + 1
    default: return 2
    }
  }

  // MARK: Expressions

  /// Steps over the expression of a field, up to the `=`, `!`, `:` or `}` that ends it.
  mutating func expressionRange() throws(FieldMistake) -> Range<Int> {
    let start = position
    var brackets: [Int] = []
    while position < end {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\\"): throw FieldMistake(.backslashInField, here)
      case UInt8(ascii: "#"): throw FieldMistake(.commentInField, here)
      case UInt8(ascii: "'"), UInt8(ascii: "\""): try skipString(byte)
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): brackets.append(position)
      case UInt8(ascii: "}") where brackets.isEmpty: return try checked(start)
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): try close(byte, &brackets)
      default:
        if brackets.isEmpty, endsExpression(byte) { return try checked(start) }
      }
      position += 1
    }
    if let open = brackets.last { throw FieldMistake(.unmatchedInField(bytes[open]), Span(open, open + 1)) }
    throw FieldMistake(.fieldNotClosed, Span(start - 1, max(start, end)))
  }

  /// `:`, and `!` or `=` that are not part of a comparison, whose second character is stepped over.
  private mutating func endsExpression(_ byte: UInt8) -> Bool {
    let isComparison = peek(1) == UInt8(ascii: "=")
    switch byte {
    case UInt8(ascii: ":"): return true
    case UInt8(ascii: "!"), UInt8(ascii: "="):
      if isComparison { position += 1 }
      return !isComparison
    case UInt8(ascii: "<"), UInt8(ascii: ">"):
      if isComparison { position += 1 }
      return false
    default: return false
    }
  }

  private func checked(_ start: Int) throws(FieldMistake) -> Range<Int> {
    if bytes[start..<position].contains(where: { !$0.isBlank }) { return start..<position }
    let span = Span(start - 1, position + 1)
    throw bytes[position] == UInt8(ascii: "}")
      ? FieldMistake(.emptyField, span) : FieldMistake(.emptyFieldBefore(bytes[position]), span)
  }

  private mutating func skipString(_ quote: UInt8) throws(FieldMistake) {
    let start = position
    let isTriple = peek(1) == quote && peek(2) == quote
    position += isTriple ? 3 : 1
    while position < end {
      if bytes[position] == UInt8(ascii: "\\") { throw FieldMistake(.backslashInField, here) }
      if bytes[position] == quote, !isTriple || (peek(1) == quote && peek(2) == quote) {
        position += isTriple ? 2 : 0
        return
      }
      position += 1
    }
    throw FieldMistake(.unendedStringInField, Span(start, end))
  }

  private func close(_ byte: UInt8, _ brackets: inout [Int]) throws(FieldMistake) {
    guard let open = brackets.popLast() else { throw FieldMistake(.unmatchedInField(byte), here) }
    switch (bytes[open], byte) {
    case (UInt8(ascii: "("), UInt8(ascii: ")")), (UInt8(ascii: "["), UInt8(ascii: "]")),
      (UInt8(ascii: "{"), UInt8(ascii: "}")):
      return
    default: throw FieldMistake(.mismatchInField(bytes[open], byte), here)
    }
  }
}

struct FieldMistake: Error {
  let mistake: Mistake
  let span: Span

  init(_ mistake: Mistake, _ span: Span) {
    self.mistake = mistake
    self.span = span
  }
}

extension UInt8 {
  var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
  var isBlank: Bool { self == UInt8(ascii: " ") || 0x09...0x0D ~= self }
}
