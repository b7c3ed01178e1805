import Diagnostics

/// The state of one run of the lexer. `Scanner+….swift` hold what it knows of one kind of token each.
struct Scanner {
  let source: SourceFile
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  var position: Int

  private(set) var tokens: [Token] = []
  private(set) var mistakes: [LexicalMistake] = []
  var endsInside = false
  private var hasGivenUp = false

  var indentation = Indentation()
  var hasMixedTabs = false
  /// One report a statement is enough: further ones would mostly be consequences.
  var hasReported = false
  var brackets: [Bracket] = []
  /// Inside a replacement field of an f-string, where line ends mean nothing.
  var isEnclosed = false

  init(_ source: SourceFile, _ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
    self.source = source
    self.bytes = bytes
    self.end = range.upperBound
    self.position = range.lowerBound
    // Programs have a token every three bytes or so; memory that is not needed is never touched.
    tokens.reserveCapacity(range.count / 2 + 8)
  }

  var result: LexedSource {
    LexedSource(
      source: source, tokens: tokens, mistakes: mistakes, endsInside: endsInside,
      isCutShort: endsInside || hasGivenUp)
  }

  mutating func scanFile() {
    skipByteOrderMark()
    scanLineStart()
    while position < end { scanToken() }
    endFile()
  }

  mutating func scanEnclosed() {
    isEnclosed = true
    while position < end { scanToken() }
    emit(.end, from: end)
  }

  /// The file has no tokens: one diagnostic says why.
  mutating func refuseFile(_ diagnostic: Diagnostic) {
    report(diagnostic, .token)
    position = end
    emit(.invalid, from: end)
    endFile()
  }

  /// Drops the rest of the file, after a mistake that leaves no hope of understanding it.
  mutating func giveUp() {
    hasGivenUp = true
    position = end
    emit(.invalid, from: end)
    brackets.removeAll()
  }

  // MARK: Bytes

  /// The byte at a distance from the current one, or 0 past the end (a source holds no zero bytes).
  @inline(__always)
  func peek(_ distance: Int = 0) -> UInt8 {
    let index = position + distance
    return index < end ? bytes[index] : 0
  }

  /// The length of the line end at a position: 2 for CR LF, 1 for LF or CR, otherwise 0.
  @inline(__always)
  func lineEndLength(at index: Int) -> Int {
    guard index < end else { return 0 }
    if bytes[index] == UInt8(ascii: "\n") { return 1 }
    guard bytes[index] == UInt8(ascii: "\r") else { return 0 }
    return index + 1 < end && bytes[index + 1] == UInt8(ascii: "\n") ? 2 : 1
  }

  /// The number of the line a position is in, counted from one.
  func lineNumber(of position: Int) -> Int {
    var (line, index) = (1, 0)
    while index < position {
      let length = lineEndLength(at: index)
      line += length > 0 ? 1 : 0
      index += max(length, 1)
    }
    return line
  }

  // MARK: Results

  @inline(__always)
  mutating func emit(_ kind: Token.Kind, from start: Int, symbol: Symbol = .none) {
    tokens.append(Token(kind, Span(start, position), symbol: symbol))
  }

  /// The token made of the next `length` bytes.
  @inline(__always)
  mutating func take(_ kind: Token.Kind, _ length: Int) {
    let start = position
    position += length
    emit(kind, from: start)
  }

  mutating func report(_ diagnostic: Diagnostic, _ kind: LexicalMistake.Kind) {
    if hasReported { return }
    hasReported = true
    mistakes.append(LexicalMistake(diagnostic: diagnostic, kind: kind))
    if mistakes.count == Self.mostMistakes { giveUp() }
  }

  private static let mostMistakes = 100

  mutating func report(
    _ title: String, _ start: Int, _ end: Int, _ kind: LexicalMistake.Kind = .token, label: String = "",
    help: [String] = []
  ) {
    report(Diagnostic(title: title, primary: Label(source, Span(start, end), label), help: help), kind)
  }
}
