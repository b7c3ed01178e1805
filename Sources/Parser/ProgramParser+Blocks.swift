import Diagnostics
import Lexer

extension ProgramParser {
  /// The whole file.
  mutating func file() -> [Statement] {
    var body: [Statement] = []
    while kind != .end {
      // A dedent that closes no block stands after an indent that opened none.
      if kind == .newline || kind == .dedent { advance() } else { statementLine(into: &body) }
    }
    return body
  }

  /// Reads the statements of one line, or one compound statement; reports and steps over what it cannot read.
  mutating func statementLine(into body: inout [Statement]) {
    if kind == .indent { return unexpectedIndent(into: &body) }
    let first = cursor
    do throws(Abandon) {
      try statements(into: &body)
    } catch {
      recover(from: first)
    }
  }

  private mutating func unexpectedIndent(into body: inout [Statement]) {
    report(.unexpectedIndent, at: Span(lineStart(of: start), max(start, lineStart(of: start) + 1)))
    let outer = context.isKnown
    defer { context.isKnown = outer }
    context.isKnown = false
    advance()
    indented(into: &body)
  }

  /// The statements up to the dedent that ends their block.
  private mutating func indented(into body: inout [Statement]) {
    while kind != .dedent, kind != .end { statementLine(into: &body) }
    _ = accept(.dedent)
  }

  // MARK: The block of a header

  /// The colon and the block after a header such as `while x` or `else`.
  mutating func block(of header: Header) throws(Abandon) -> [Statement] {
    try colon(of: header)
    var body: [Statement] = []
    guard accept(.newline) else {
      try simpleStatements(into: &body)
      return body
    }
    if accept(.indent) {
      indented(into: &body)
    } else {
      missingBlock(of: header)
    }
    return body
  }

  /// A header's keyword, for what is said about its block.
  struct Header {
    let keyword: Token
    /// `'if' statement`, `function definition`
    let name: String
    /// Whether Python names the missing colon even where something else stands in its place.
    let demandsColon: Bool

    init(_ keyword: Token, _ name: String, demandsColon: Bool = false) {
      self.keyword = keyword
      self.name = name
      self.demandsColon = demandsColon
    }
  }

  private mutating func colon(of header: Header) throws(Abandon) {
    if accept(.colon) { return }
    if kind == .newline {
      // The header is complete but for the colon: read its block as if it were there.
      return report(.expectedColon, at: endOfPrevious, secondary: [Label(source, header.keyword.span)])
    }
    throw header.demandsColon ? mistake(.expectedColon(before: token), at: span) : unexpected()
  }

  /// The place right after the last token.
  var endOfPrevious: Span { Span(Int(previous.span.end), Int(previous.span.end) + 1) }

  private mutating func missingBlock(of header: Header) {
    if isAtEnd { endsBeforeBlock = true }
    let line = lineNumber(of: Int(header.keyword.span.start))
    report(
      .missingBlock(header.name, line), at: span,
      secondary: [Label(source, header.keyword.span, "its block should be indented below this line")])
    // What follows was probably meant to be the block.
    context.isKnown = false
  }

  // MARK: After a mistake

  /// Steps over the rest of a statement that began at `first`, and over what belongs to it: a block is read for its
  /// own mistakes, and so are the blocks of `else` and the like that follow.
  private mutating func recover(from first: Int) {
    if cursor == first { advance() }
    skipLine()
    while kind == .indent || isContinuation(kind) {
      if kind == .indent { skipBlock() } else { skipLine() }
    }
  }

  private mutating func skipLine() {
    while kind != .newline, kind != .end, kind != .indent, kind != .dedent { advance() }
    _ = accept(.newline)
  }

  /// Reads a block whose header was not understood, only to report what is wrong in it.
  private mutating func skipBlock() {
    let outer = context
    defer { context = outer }
    context.isKnown = false
    advance()
    var dropped: [Statement] = []
    indented(into: &dropped)
  }

  /// Steps over a block, whatever it holds.
  mutating func skipBlockUnread() {
    guard accept(.indent) else { return }
    var depth = 1
    while depth > 0, kind != .end {
      depth += kind == .indent ? 1 : kind == .dedent ? -1 : 0
      advance()
    }
  }

  private func isContinuation(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .elif, .else, .except, .finally: true
    default: false
    }
  }

  // MARK: Lines

  func lineNumber(of position: Int) -> Int { LineMap(source).line(of: position) }

  func lineStart(of position: Int) -> Int {
    var start = position
    while start > 0, source.bytes[start - 1] != 0x0A, source.bytes[start - 1] != 0x0D { start -= 1 }
    return start
  }
}
