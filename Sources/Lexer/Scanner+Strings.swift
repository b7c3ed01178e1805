import Diagnostics

extension Scanner {
  /// A string with its prefix and quotes; ``StringLiteral`` reads what is in it.
  mutating func scanString(prefixLength: Int) {
    let start = position
    let prefix = bytes[start..<start + prefixLength]
    position += prefixLength
    let quote = peek()
    let isTriple = peek(1) == quote && peek(2) == quote
    position += isTriple ? 3 : 1
    let isEnded = isTriple ? skipTripleQuoted(quote) : skipQuoted(quote)
    if !isEnded { return refuseUnended(start, isTriple: isTriple) }
    if prefix.contains(where: { $0 | 0x20 == UInt8(ascii: "b") }) { return refuseBytes(start) }
    emit(prefix.contains { $0 | 0x20 == UInt8(ascii: "f") } ? .formatted : .string, from: start)
  }

  private mutating func skipQuoted(_ quote: UInt8) -> Bool {
    while position < end {
      switch bytes[position] {
      case quote:
        position += 1
        return true
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        return false
      case UInt8(ascii: "\\"):
        position += 1 + max(1, lineEndLength(at: position + 1))
      default:
        position += 1
      }
    }
    position = end
    return false
  }

  private mutating func skipTripleQuoted(_ quote: UInt8) -> Bool {
    while position < end {
      let byte = bytes[position]
      if byte == quote, peek(1) == quote, peek(2) == quote {
        position += 3
        return true
      }
      position += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    position = end
    return false
  }

  // MARK: Mistakes

  /// A string goes on to the end of its line, or of the file, and so do the brackets around it.
  private mutating func refuseUnended(_ start: Int, isTriple: Bool) {
    let kind = isTriple ? "unterminated triple-quoted string literal" : "unterminated string literal"
    let lastLine = lineNumber(of: isTriple ? max(start, endOfText) : position)
    let quotes = isTriple ? "three quotes" : "a quote"
    report(
      "SyntaxError: \(kind) (detected at line \(lastLine))", start, isTriple ? start + 3 : position,
      label: "starts here and needs \(quotes) at its end")
    if isTriple { endsInside = true }
    emit(.broken, from: start)
    closeBrackets(openedAfter: isTriple ? 0 : lineStart(of: start))
  }

  /// Where the last line of the text ends.
  private var endOfText: Int { end > 0 && bytes[end - 1].isLineEnd ? end - 1 : end }

  private func lineStart(of position: Int) -> Int {
    var start = position
    while start > 0, !bytes[start - 1].isLineEnd { start -= 1 }
    return start
  }

  private mutating func refuseBytes(_ start: Int) {
    report(
      "SyntaxError: Axle has no bytes", start, position, label: "the b makes this string one of bytes",
      help: ["leave out the b for a string of text, or use a list of integers"])
    emit(.broken, from: start)
  }
}
