import Diagnostics

extension Token.Kind {
  /// The keyword a name is, if it is one.
  @inline(__always)
  init?(keyword symbol: Symbol) {
    guard symbol.id >= 0, symbol.id < Self.keywordCount else { return nil }
    self.init(rawValue: UInt8(truncatingIfNeeded: symbol.id))
  }
}

extension Scanner {
  /// A name, a keyword, or the prefix of a string.
  mutating func scanName() {
    let start = position
    var hash = SymbolHash()
    var isASCII = true
    var index = position
    while index < end, bytes[index].continuesName {
      hash.feed(bytes[index])
      if bytes[index] >= 0x80 { isASCII = false }
      index += 1
    }
    if index < end, bytes[index] == UInt8(ascii: "'") || bytes[index] == UInt8(ascii: "\""),
      isStringPrefix(start..<index)
    {
      return scanString(prefixLength: index - start)
    }
    if !isASCII { return scanWideName(from: start) }
    position = index
    let symbol = Symbol(bytes: UnsafeBufferPointer(rebasing: bytes[start..<index]), hash: hash)
    emit(Token.Kind(keyword: symbol) ?? .name, from: start, symbol: symbol)
  }

  /// One of `r`, `b`, `u`, `f`, or `r` with `b` or `f`, in either order and case.
  private func isStringPrefix(_ range: Range<Int>) -> Bool {
    let (first, last) = (bytes[range.lowerBound] | 0x20, bytes[range.upperBound - 1] | 0x20)
    let isFormatOrBytes = { (letter: UInt8) in letter == UInt8(ascii: "f") || letter == UInt8(ascii: "b") }
    let raw = UInt8(ascii: "r")
    switch range.count {
    case 1: return first == raw || first == UInt8(ascii: "u") || isFormatOrBytes(first)
    case 2: return (first == raw && isFormatOrBytes(last)) || (isFormatOrBytes(first) && last == raw)
    default: return false
    }
  }

  // MARK: Characters beyond ASCII

  mutating func scanWideCharacter() {
    if scalar(at: position).value.properties.isXIDStart {
      scanWideName(from: position)
    } else {
      refuseCharacter()
    }
  }

  /// A name with characters beyond ASCII: it ends before the first one that is no letter, mark or digit.
  private mutating func scanWideName(from start: Int) {
    position = start
    while position < end {
      let (scalar, length) = scalar(at: position)
      guard scalar.isASCII ? bytes[position].continuesName : scalar.properties.isXIDContinue else { break }
      if scalar.isRespelledByPython { refuseSpelling(scalar, length) }
      position += length
    }
    let symbol = Symbol(bytes: UnsafeBufferPointer(rebasing: bytes[start..<position]))
    emit(.name, from: start, symbol: symbol)
  }

  private mutating func refuseSpelling(_ scalar: Unicode.Scalar, _ length: Int) {
    report(
      "SyntaxError: Axle does not take the character '\(scalar)' (\(scalar.codePoint)) in names", position,
      position + length, label: "Python would read this character as another one",
      help: ["write the name with plain letters"])
  }

  /// The scalar at a position of text that is known to be UTF-8, and how many bytes it has.
  func scalar(at position: Int) -> (value: Unicode.Scalar, length: Int) {
    let first = bytes[position]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    let text = String(decoding: bytes[position..<min(position + length, end)], as: UTF8.self)
    return (text.unicodeScalars.first ?? "\u{FFFD}", length)
  }

  // MARK: Characters that mean nothing

  mutating func refuseCharacter() {
    let (scalar, length) = scalar(at: position)
    let lookalike = Lookalike(scalar)
    let label = lookalike.map { "looks like '\($0.plain)'" } ?? "this character has no meaning here"
    let help = lookalike.map { ["write '\($0.plain)' instead"] } ?? helpAbout(scalar)
    report(titleAbout(scalar), position, position + length, label: label, help: help)
    if let bracket = lookalike?.bracket {
      bracket.isOpening
        ? openBracket(bracket.byte, length: length) : closeBracket(bracket.byte, length: length)
    } else {
      take(.invalid, length)
    }
  }

  private func titleAbout(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII && scalar.value > 0x20 && scalar.value < 0x7F { return "SyntaxError: invalid syntax" }
    if scalar.isPrintable { return "SyntaxError: invalid character '\(scalar)' (\(scalar.codePoint))" }
    return "SyntaxError: invalid non-printable character \(scalar.codePoint)"
  }

  private func helpAbout(_ scalar: Unicode.Scalar) -> [String] {
    switch scalar {
    case "!": ["write `not x` for the opposite of x"]
    case "?": ["write `a if test else b` to choose between two values"]
    case "$", "`": []
    default: scalar.isPrintable ? [] : ["delete the character: it cannot be seen, but it is there"]
    }
  }
}

/// A character that is easily taken for one of the language, as texts and other keyboards have them.
private struct Lookalike {
  let plain: Character

  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xFF01...0xFF5E:
      guard let ascii = Unicode.Scalar(scalar.value - 0xFEE0) else { return nil }
      plain = Character(ascii)
    case 0x2018, 0x2019, 0x201A, 0x2032: plain = "'"
    case 0x201C, 0x201D, 0x201E, 0x2033, 0x00AB, 0x00BB: plain = "\""
    case 0x2010...0x2015, 0x2212: plain = "-"
    case 0x00D7, 0x22C5, 0x00B7: plain = "*"
    case 0x00F7, 0x2215: plain = "/"
    case 0x00A0, 0x2000...0x200A, 0x3000: plain = " "
    default: return nil
    }
  }

  var bracket: (byte: UInt8, isOpening: Bool)? {
    guard let byte = plain.asciiValue, "()[]{}".contains(plain) else { return nil }
    return (byte, "([{".contains(plain))
  }
}

extension Unicode.Scalar {
  /// `U+FF08`
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  var isPrintable: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
      .spaceSeparator:
      false
    default: true
    }
  }

  /// Whether Python, which compares names in the form NFKC, may take this character of a name for another one.
  var isRespelledByPython: Bool {
    if isASCII { return false }
    if properties.canonicalCombiningClass != .notReordered { return true }
    switch value {
    case 0xB5, 0x132...0x133, 0x13F...0x140, 0x149, 0x17F, 0x1C4...0x1CC, 0x1F1...0x1F3, 0x2100...0x2189,
      0xFB00...0xFB4F, 0xFF00...0xFFEF, 0x1D400...0x1D7FF:
      return true
    default: return properties.changesWhenNFKCCaseFolded && !properties.changesWhenCaseFolded
    }
  }
}
