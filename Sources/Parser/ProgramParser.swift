import Diagnostics
import Lexer

/// Thrown out of a statement that cannot be understood. The mistake has been reported.
struct Abandon: Error {}

/// The state of one run of the parser. `ProgramParser+….swift` hold what it knows of one kind of syntax each.
struct ProgramParser {
  let source: SourceFile
  private var tokens: [Token]
  private let isCutShort: Bool
  private(set) var cursor = 0
  /// The furthest token that was looked at, for what is said about a mistake.
  private var furthest = 0
  var mistakes: Mistakes
  private(set) var scopeCount = 1
  var context = Context()
  /// A header at the very end of the file whose block has not been written.
  var endsBeforeBlock = false
  /// Features that have been refused: once a file is enough.
  var refused: Set<String> = []
  /// Inside a replacement field of an f-string, where titles say so.
  private(set) var isInField = false

  /// How deep the expression at hand stands in others, and how deep the deepest one below `peak`'s owner stands.
  private var depth = 0
  private var peak = 0

  /// What statements may stand here.
  struct Context {
    var isInFunction = false
    var isInLoop = false
    /// `for`, `while` and `try` blocks around, in this function.
    var blocks = 0
    /// False in the block of a header that was not understood, where `return` and `break` may be right.
    var isKnown = true
  }

  init(_ lexed: LexedSource) {
    source = lexed.source
    tokens = lexed.tokens
    isCutShort = lexed.isCutShort
    mistakes = Mistakes(lexical: lexed.mistakes)
  }

  mutating func newScope() -> ScopeID {
    defer { scopeCount += 1 }
    return ScopeID(scopeCount)
  }

  // MARK: Tokens

  var token: Token { tokens[cursor] }
  var kind: Token.Kind { tokens[cursor].kind }
  var span: Span { tokens[cursor].span }
  var start: Int { Int(tokens[cursor].span.start) }
  /// Whether nothing more stands in the text: only the ends of the blocks that it is in.
  var isAtEnd: Bool { tokens[cursor...].first { $0.kind != .dedent }?.kind == .end }
  /// The last token read.
  var previous: Token { tokens[max(cursor - 1, 0)] }

  /// The kind of a later token, `end` past the last one.
  func peekKind(_ distance: Int) -> Token.Kind {
    cursor + distance < tokens.count ? tokens[cursor + distance].kind : .end
  }

  func peekToken(_ distance: Int) -> Token { tokens[min(cursor + distance, tokens.count - 1)] }

  @discardableResult
  mutating func advance() -> Token {
    let token = tokens[cursor]
    if token.kind != .end { cursor += 1 }
    return token
  }

  mutating func accept(_ kind: Token.Kind) -> Bool {
    guard tokens[cursor].kind == kind else { return false }
    advance()
    return true
  }

  /// From a start to the end of the last token read.
  func span(from start: Int) -> Span { Span(start, Int(previous.span.end)) }

  mutating func skipToEnd() { cursor = tokens.count - 1 }

  /// Reads with other tokens, those of a replacement field, and comes back.
  mutating func reading<Result>(
    field: [Token], _ body: (inout ProgramParser) throws(Abandon) -> Result
  ) throws(Abandon) -> Result {
    let outer = (tokens, cursor, isInField)
    defer { (tokens, cursor, isInField) = outer }
    (tokens, cursor, isInField) = (field, 0, true)
    return try body(&self)
  }

  /// Reads ahead to see whether something could be read; reports nothing and comes back.
  mutating func lookingAhead<Result>(
    _ body: (inout ProgramParser) throws(Abandon) -> Result
  ) -> Result? {
    var scout = self
    defer { furthest = max(scout.cursor, scout.furthest) }
    guard let result = try? body(&scout), scout.mistakes.count == mistakes.count else { return nil }
    return result
  }

  // MARK: Mistakes

  /// Reports a mistake, unless it is the consequence of one the lexer has reported.
  mutating func report(_ mistake: Mistake, at span: Span, secondary: [Label] = []) {
    if kind == .invalid || (isCutShort && start >= source.bytes.count) || isConsequence { return }
    mistakes.add(mistake, mistake.diagnostic(source, span, secondary: secondary, isInField: isInField))
    if mistakes.areTooMany { skipToEnd() }
  }

  /// Whether the lexer has reported something in the same statement.
  ///
  /// Where it is a bracket that is never closed, and the mistake at hand shows on the bracket's line, then the
  /// mistake is the cause, and the bracket the consequence.
  private var isConsequence: Bool {
    mutating get {
      if isInField { return false }
      guard let (cause, kind) = mistakes.lexical(in: statementRange) else { return false }
      let last = tokens[max(cursor, furthest)]
      guard kind == .unclosed, last.kind != .invalid, !hasLineEnd(from: cause.start, to: last.span.end) else {
        return true
      }
      mistakes.forgetLexical(at: cause)
      return false
    }
  }

  /// The bytes of the line at hand to its last token; brackets join lines.
  private var statementRange: ClosedRange<Int32> {
    var (first, last) = (cursor, cursor)
    while first > 0, !tokens[first - 1].kind.endsLine { first -= 1 }
    while last < tokens.count - 1, !tokens[last].kind.endsLine { last += 1 }
    let start = Int32(lineStart(of: Int(tokens[first].span.start)))
    return start...max(start, tokens[last].span.start)
  }

  private func hasLineEnd(from start: Int32, to end: Int32) -> Bool {
    source.bytes[Int(start)..<max(Int(start), Int(end))].contains { $0.isLineEnd }
  }

  /// Reports a mistake; the statement is then to be given up by throwing the result.
  mutating func mistake(_ mistake: Mistake, at span: Span, secondary: [Label] = []) -> Abandon {
    report(mistake, at: span, secondary: secondary)
    return Abandon()
  }

  // MARK: Depth

  /// How deep expressions and `elif`s may stand inside one another. What walks the tree recurses, and so does freeing it.
  static let deepest = 1000

  /// Runs a body one level deeper.
  @inline(__always)
  mutating func deeper<Result>(
    _ body: (inout ProgramParser) throws(Abandon) -> Result
  ) throws(Abandon) -> Result {
    depth += 1
    defer { depth -= 1 }
    peak = max(peak, depth)
    if depth > Self.deepest { throw tooDeep() }
    return try body(&self)
  }

  /// Runs a body that reads a chain such as `a + b + c` or `a.b.c`: each link, counted by ``wrap()``, puts all
  /// that stands to its left one level deeper.
  @inline(__always)
  mutating func chain<Result>(
    _ body: (inout ProgramParser) throws(Abandon) -> Result
  ) throws(Abandon) -> Result {
    let outer = peak
    defer { peak = max(peak, outer) }
    peak = depth
    return try body(&self)
  }

  @inline(__always)
  mutating func wrap() throws(Abandon) {
    peak += 1
    if peak > Self.deepest { throw tooDeep() }
  }

  mutating func tooDeep() -> Abandon {
    report(.tooDeep, at: span)
    skipToEnd()
    return Abandon()
  }
}

extension Token.Kind {
  /// Stands between two statements.
  var endsLine: Bool { self == .newline || self == .indent || self == .dedent }
}
