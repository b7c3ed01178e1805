import Diagnostics
import Lexer

extension ProgramParser {
  /// Adjacent string literals, which count as one.
  mutating func strings() throws(Abandon) -> Expression {
    let start = start
    var parts = FormattedText()
    while true {
      switch kind {
      case .string: try plainString(into: &parts)
      case .formatted: try deeper { parser throws(Abandon) in try parser.formattedString(into: &parts) }
      case .broken: advance()
      default: return Expression(parts.expression, span(from: start))
      }
    }
  }

  private mutating func plainString(into parts: inout FormattedText) throws(Abandon) {
    let literal = StringLiteral(advance(), in: source)
    try append(literal.contents, of: literal, to: &parts)
  }

  private mutating func formattedString(into parts: inout FormattedText) throws(Abandon) {
    let literal = StringLiteral(advance(), in: source)
    var text = FieldScanner(source, literal)
    parts.isFormatted = true
    try formattedText(&text, level: 0, into: &parts)
  }

  private mutating func append(
    _ range: Range<Int>, of literal: StringLiteral, to parts: inout FormattedText
  ) throws(Abandon) {
    do throws(EscapeMistake) {
      try literal.append(range, of: source, to: &parts.literal)
    } catch {
      throw mistake(Mistake(title: error.title), at: error.span)
    }
  }

  // MARK: Replacement fields

  /// Text and replacement fields, up to the end of the string or, in a format specification, to its `}`.
  private mutating func formattedText(
    _ text: inout FieldScanner, level: Int, into parts: inout FormattedText
  ) throws(Abandon) {
    while true {
      let (literal, stop) = text.nextLiteral(isSpecification: level > 0)
      try append(literal, of: text.literal, to: &parts)
      switch stop {
      case .doubledBrace: continue
      case .end: return
      case .singleBrace: throw mistake(.singleBrace, at: text.here)
      case .field: parts.append(try field(&text, level: level))
      }
    }
  }

  /// `{value!conversion:specification}`
  private mutating func field(_ text: inout FieldScanner, level: Int) throws(Abandon) -> FormattedPart {
    guard level < 2 else { throw mistake(.fieldsTooDeep, at: text.here) }
    let open = text.position
    text.position += 1
    let range = try expressionRange(&text)
    let value = try fieldValue(range)
    let shown = try shownText(&text, from: range.lowerBound)
    let conversion = try conversion(&text)
    let specification = try specification(&text, level: level)
    guard text.peek() == UInt8(ascii: "}") else {
      throw mistake(.fieldNotClosed, at: Span(open, max(open + 1, text.position)))
    }
    text.position += 1
    // `{value=}` shows the representation, unless the field says otherwise.
    let shownConversion = shown != nil && specification == nil ? conversion ?? .repr : conversion
    return .field(value: value, text: shown, conversion: shownConversion, spec: specification ?? [])
  }

  private mutating func expressionRange(_ text: inout FieldScanner) throws(Abandon) -> Range<Int> {
    do throws(FieldMistake) {
      return try text.expressionRange()
    } catch {
      throw mistake(error.mistake, at: error.span)
    }
  }

  private mutating func fieldValue(_ range: Range<Int>) throws(Abandon) -> Expression {
    let lexed = lex(source, enclosed: range)
    guard lexed.mistakes.isEmpty else {
      mistakes.add(lexed.mistakes)
      throw Abandon()
    }
    return try reading(field: lexed.tokens) { parser throws(Abandon) in
      let value = try parser.starExpressions()
      if parser.kind == .equals { throw parser.equalsInExpression(value) }
      guard parser.kind == .end else {
        try parser.close(.end, after: value)
        throw parser.unexpected()
      }
      return try parser.unstarred(value)
    }
  }

  /// The text of `{value = }` up to and with the equals sign and the blanks around it.
  private mutating func shownText(_ text: inout FieldScanner, from start: Int) throws(Abandon) -> [UInt8]? {
    guard text.peek() == UInt8(ascii: "=") else { return nil }
    text.position += 1
    while text.peek().isBlank { text.position += 1 }
    return Array(source.bytes[start..<text.position])
  }

  private mutating func conversion(_ text: inout FieldScanner) throws(Abandon) -> FormatConversion? {
    guard text.peek() == UInt8(ascii: "!") else { return nil }
    text.position += 2
    switch text.peek(-1) {
    case UInt8(ascii: "s"): return .str
    case UInt8(ascii: "r"): return .repr
    case UInt8(ascii: "a"): return .ascii
    default: throw mistake(.badConversion, at: Span(text.position - 2, text.position))
    }
  }

  private mutating func specification(
    _ text: inout FieldScanner, level: Int
  ) throws(Abandon) -> [FormattedPart]? {
    guard text.peek() == UInt8(ascii: ":") else { return nil }
    text.position += 1
    var parts = FormattedText()
    try formattedText(&text, level: level + 1, into: &parts)
    return parts.finished
  }
}

/// The parts of a string while they are read; text collects in `literal` until a field follows.
private struct FormattedText {
  private var parts: [FormattedPart] = []
  var literal: [UInt8] = []
  var isFormatted = false

  mutating func append(_ field: FormattedPart) {
    if !literal.isEmpty { parts.append(.literal(literal)) }
    literal = []
    parts.append(field)
  }

  var finished: [FormattedPart] { literal.isEmpty ? parts : parts + [.literal(literal)] }

  var expression: Expression.Kind { isFormatted ? .formatted(finished) : .string(literal) }
}
