import Diagnostics

/// An opening bracket that waits for its partner.
struct Bracket {
  let byte: UInt8
  let position: Int

  var closing: UInt8 {
    switch byte {
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "["): UInt8(ascii: "]")
    default: UInt8(ascii: "}")
    }
  }

  static let deepest = 200
}

extension Scanner {
  /// `length` is more than one where another character stands for the bracket.
  mutating func openBracket(_ byte: UInt8, length: Int = 1) {
    guard brackets.count < Bracket.deepest else {
      report(
        "SyntaxError: too many nested parentheses", position, position + length,
        label: "at most \(Bracket.deepest) brackets inside one another")
      return giveUp()
    }
    brackets.append(Bracket(byte: byte, position: position))
    take(kind(ofBracket: byte), length)
  }

  /// A bracket of the wrong kind closes the right one all the same, and those around it up to the one it fits.
  mutating func closeBracket(_ byte: UInt8, length: Int = 1) {
    guard let open = brackets.popLast() else {
      report(
        "SyntaxError: unmatched '\(character(byte))'", position, position + length,
        label: "closes a bracket that was never opened")
      position += length
      return
    }
    if open.closing == byte { return take(kind(ofBracket: byte), length) }
    reportMismatch(byte, open, length)
    emit(kind(ofBracket: open.closing), from: position)
    while brackets.contains(where: { $0.closing == byte }), let outer = brackets.popLast() {
      emit(kind(ofBracket: outer.closing), from: position)
      if outer.closing == byte { break }
    }
    position += length
  }

  private mutating func reportMismatch(_ byte: UInt8, _ open: Bracket, _ length: Int) {
    let (openLine, line) = (lineNumber(of: open.position), lineNumber(of: position))
    let place = openLine == line ? "" : " on line \(openLine)"
    report(
      Diagnostic(
        title: "SyntaxError: closing parenthesis '\(character(byte))' does not match "
          + "opening parenthesis '\(character(open.byte))'\(place)",
        primary: Label(
          source, Span(position, position + length), "'\(character(open.closing))' should stand here"),
        secondary: [Label(source, Span(open.position, open.position + 1), "opened here")]),
      .token)
  }

  // MARK: Brackets that are never closed

  /// Whether the line that starts here begins with a keyword that only a statement begins with.
  mutating func startsStatement() -> Bool {
    var index = position
    while index < end, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t") { index += 1 }
    let start = index
    while index < end, bytes[index].isLetter { index += 1 }
    guard 3...8 ~= index - start, index == end || !bytes[index].continuesName else { return false }
    let symbol = Symbol(bytes: UnsafeBufferPointer(rebasing: bytes[start..<index]))
    return Token.Kind(keyword: symbol)?.onlyBeginsStatement ?? false
  }

  /// Reports the innermost open bracket, and goes on as if no bracket were open.
  mutating func abandonBrackets() {
    guard let open = brackets.last else { return }
    report(
      "SyntaxError: '\(character(open.byte))' was never closed", open.position, open.position + 1, .unclosed,
      label: "waits for its '\(character(open.closing))'")
    brackets.removeAll()
    emit(.invalid, from: position)
    emit(.newline, from: position)
    if position < end { scanLineStart() }
  }

  /// After a string that was not ended: brackets opened on its line are taken as closed at the line's end.
  mutating func closeBrackets(openedAfter lineStart: Int) {
    while let open = brackets.last, open.position >= lineStart {
      brackets.removeLast()
      emit(kind(ofBracket: open.closing), from: position)
    }
  }

  private func character(_ byte: UInt8) -> Character { Character(Unicode.Scalar(byte)) }

  private func kind(ofBracket byte: UInt8) -> Token.Kind {
    switch byte {
    case UInt8(ascii: "("): .leftParen
    case UInt8(ascii: ")"): .rightParen
    case UInt8(ascii: "["): .leftBracket
    case UInt8(ascii: "]"): .rightBracket
    case UInt8(ascii: "{"): .leftBrace
    default: .rightBrace
    }
  }
}
