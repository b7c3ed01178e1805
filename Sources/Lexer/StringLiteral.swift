package import Diagnostics

/// A `string` or `formatted` token taken apart: where its contents stand, and how they are to be read.
package struct StringLiteral: Sendable {
  package let isRaw: Bool
  package let contents: Range<Int>

  package init(_ token: Token, in source: SourceFile) {
    let range = token.span.range
    let bytes = source.bytes
    var start = range.lowerBound
    var isRaw = false
    while bytes[start].isLetter {
      isRaw = isRaw || bytes[start] | 0x20 == UInt8(ascii: "r")
      start += 1
    }
    let quote = bytes[start]
    let isTriple = range.upperBound - start >= 6 && bytes[start + 1] == quote && bytes[start + 2] == quote
    let quotes = isTriple ? 3 : 1
    self.isRaw = isRaw
    self.contents = start + quotes..<range.upperBound - quotes
  }
}

/// What is wrong with an escape, and where.
package struct EscapeMistake: Error {
  package let title: String
  package let span: Span
}

extension StringLiteral {
  /// Appends the text that a part of the contents stands for: escapes replaced, line ends as `\n`.
  package func append(
    _ range: Range<Int>, of source: SourceFile, to text: inout [UInt8]
  ) throws(EscapeMistake) {
    var reader = EscapeReader(bytes: source.bytes, start: contents.lowerBound, position: range.lowerBound)
    try reader.read(to: range.upperBound, isRaw: isRaw, into: &text)
  }
}

/// Replaces escapes by what they mean.
private struct EscapeReader {
  let bytes: [UInt8]
  let start: Int
  var position: Int

  mutating func read(to end: Int, isRaw: Bool, into text: inout [UInt8]) throws(EscapeMistake) {
    while position < end {
      let plain = position
      while position < end, !isSpecial(bytes[position], isRaw) { position += 1 }
      text.append(contentsOf: bytes[plain..<position])
      if position == end { break }
      if bytes[position] == UInt8(ascii: "\\") {
        try readEscape(end, into: &text)
      } else {
        skipLineEnd(end)
        text.append(UInt8(ascii: "\n"))
      }
    }
  }

  private func isSpecial(_ byte: UInt8, _ isRaw: Bool) -> Bool {
    byte == UInt8(ascii: "\r") || (!isRaw && byte == UInt8(ascii: "\\"))
  }

  private mutating func skipLineEnd(_ end: Int) {
    position += 1
    if bytes[position - 1] == UInt8(ascii: "\r"), position < end, bytes[position] == UInt8(ascii: "\n") {
      position += 1
    }
  }

  private mutating func readEscape(_ end: Int, into text: inout [UInt8]) throws(EscapeMistake) {
    let escape = position
    position += 1
    guard position < end else { return text.append(UInt8(ascii: "\\")) }
    let letter = bytes[position]
    position += 1
    switch letter {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      position -= 1
      skipLineEnd(end)
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): text.append(letter)
    case UInt8(ascii: "a"): text.append(0x07)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "v"): text.append(0x0B)
    case UInt8(ascii: "0")...UInt8(ascii: "7"): readOctal(end, into: &text)
    case UInt8(ascii: "x"): try readHex(2, "\\xXX", escape, end, into: &text)
    case UInt8(ascii: "u"): try readHex(4, "\\uXXXX", escape, end, into: &text)
    case UInt8(ascii: "U"): try readHex(8, "\\UXXXXXXXX", escape, end, into: &text)
    case UInt8(ascii: "N"): throw refusedName(escape, end)
    default: text.append(contentsOf: [UInt8(ascii: "\\"), letter])
    }
  }

  /// One to three digits, of which the first has been read.
  private mutating func readOctal(_ end: Int, into text: inout [UInt8]) {
    position -= 1
    let last = min(end, position + 3)
    var value: UInt32 = 0
    while position < last, bytes[position] &- 0x30 < 8 {
      value = value * 8 + UInt32(bytes[position] - 0x30)
      position += 1
    }
    append(Unicode.Scalar(value) ?? "\u{FFFD}", to: &text)
  }

  private mutating func readHex(
    _ count: Int, _ form: String, _ escape: Int, _ end: Int, into text: inout [UInt8]
  ) throws(EscapeMistake) {
    let first = position
    var value: UInt32 = 0
    while position < min(end, first + count),
      let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue
    {
      value = value << 4 | UInt32(digit)
      position += 1
    }
    if position < first + count { throw undecodable(escape, "truncated \(form) escape") }
    if value > 0x10FFFF { throw undecodable(escape, "illegal Unicode character") }
    guard let scalar = Unicode.Scalar(value) else { throw refusedSurrogate(escape) }
    append(scalar, to: &text)
  }

  private func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
    text.append(contentsOf: UTF8.encode(scalar)!)
  }

  // MARK: Mistakes

  /// As Python words it, which counts positions in the contents, and the last one inclusively.
  private func undecodable(_ escape: Int, _ reason: String) -> EscapeMistake {
    let (first, last) = (escape - start, position - start - 1)
    return EscapeMistake(
      title: "SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position "
        + "\(first)-\(last): \(reason)", span: Span(escape, position))
  }

  private func refusedSurrogate(_ escape: Int) -> EscapeMistake {
    EscapeMistake(
      title: "SyntaxError: Axle has no surrogate characters in strings", span: Span(escape, position))
  }

  private mutating func refusedName(_ escape: Int, _ end: Int) -> EscapeMistake {
    while position < end, bytes[position - 1] != UInt8(ascii: "}") { position += 1 }
    return EscapeMistake(
      title:
        "SyntaxError: Axle has no names of characters (\\N{…}); write the character, or its number as \\u0000",
      span: Span(escape, position))
  }
}
