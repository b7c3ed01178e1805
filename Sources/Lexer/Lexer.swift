package import Diagnostics

/// The tokens of a source file, always ended by `newline`, `dedent`s and `end`, and what was wrong with it.
package struct LexedSource: Sendable {
  package let source: SourceFile
  package let tokens: [Token]
  package let mistakes: [LexicalMistake]
  /// Whether the text ends inside a bracket, a triple-quoted string or after a backslash: more lines may complete it.
  package let endsInside: Bool
  /// Whether the tokens end before the text was understood to its end: what a parser misses there means nothing.
  package let isCutShort: Bool
}

/// What the lexer found wrong, and how it bears on what a parser finds wrong.
package struct LexicalMistake: Sendable {
  package let diagnostic: Diagnostic
  package let kind: Kind

  package enum Kind: Sendable {
    /// In the characters of a token. Python looks for these first, in the whole file.
    case token
    /// In how lines are indented or joined.
    case line
    /// A bracket that is never closed, so that the rest of the file seems to belong to one statement.
    case unclosed
  }
}

/// Splits a source file into tokens.
///
/// What is wrong is reported, once a statement, and stepped over: an `invalid` or `broken` token stands in its place.
package func lex(_ source: SourceFile) -> LexedSource {
  source.bytes.withUnsafeBufferPointer { bytes in
    var scanner = Scanner(source, bytes, range: 0..<bytes.count)
    if let diagnostic = notText(source, bytes) {
      scanner.refuseFile(diagnostic)
    } else {
      scanner.scanFile()
    }
    return scanner.result
  }
}

/// Splits a part of a source file, an expression that is enclosed by something, so line ends mean nothing in it.
package func lex(_ source: SourceFile, enclosed range: Range<Int>) -> LexedSource {
  source.bytes.withUnsafeBufferPointer { bytes in
    var scanner = Scanner(source, bytes, range: range)
    scanner.scanEnclosed()
    return scanner.result
  }
}

/// Why the bytes are not a program's text, if they are not.
private func notText(_ source: SourceFile, _ bytes: UnsafeBufferPointer<UInt8>) -> Diagnostic? {
  var position = 0
  while position < bytes.count {
    let byte = bytes[position]
    if byte &- 1 < 0x7F {
      position += 1
    } else if byte == 0 {
      return Diagnostic(
        title: "SyntaxError: source code cannot contain null bytes",
        primary: Label(source, Span(position, position + 1), "a zero byte: this is not a text file"))
    } else if let next = endOfScalar(bytes, position) {
      position = next
    } else {
      return Diagnostic(
        title:
          "SyntaxError: (unicode error) 'utf-8' codec can't decode byte 0x\(hex(byte)) in position \(position)",
        primary: Label(source, Span(position, position + 1), "this byte is not UTF-8 text"),
        help: ["save the file in the encoding UTF-8"])
    }
  }
  return nil
}

private func hex(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }

/// The end of the well-formed multi-byte scalar at a position (Unicode, table 3-7), or `nil`.
private func endOfScalar(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
  let (length, second): (Int, ClosedRange<UInt8>)
  switch bytes[start] {
  case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
  default: return nil
  }
  guard start + length <= bytes.count, second.contains(bytes[start + 1]) else { return nil }
  for position in start + 2..<max(start + 2, start + length) where bytes[position] & 0xC0 != 0x80 {
    return nil
  }
  return start + length
}
