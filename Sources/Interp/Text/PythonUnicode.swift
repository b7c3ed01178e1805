/// What CPython 3.11 knows of code points: Unicode 14, whatever version this Swift knows.
///
/// A code point that came later counts as unassigned, and a case mapping to one as none. The few that changed
/// their nature since are listed where that matters.
extension Unicode.Scalar {
  /// `chr(c).isprintable()`.
  var isPrintable: Bool {
    if isASCII { return 0x20..<0x7F ~= value }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned,
      .lineSeparator, .paragraphSeparator, .spaceSeparator:
      return false
    default: return isKnown
    }
  }

  var isLetter: Bool {
    if isASCII { return 0x41...0x5A ~= value || 0x61...0x7A ~= value }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return isKnown
    default: return false
    }
  }

  var isDecimal: Bool { decimalValue != nil }

  /// The value of a digit of any script.
  var decimalValue: UInt8? {
    if isASCII { return 0x30...0x39 ~= value ? UInt8(value - 0x30) : nil }
    guard properties.numericType == .decimal, isKnown else { return nil }
    return properties.numericValue.map { UInt8($0) }
  }

  var isDigit: Bool {
    if isASCII { return 0x30...0x39 ~= value }
    return (properties.numericType == .decimal || properties.numericType == .digit) && isKnown
  }

  var isNumeric: Bool {
    if isASCII { return 0x30...0x39 ~= value }
    return properties.numericType != nil && isKnown && !Unicode.Scalar.numericSince15.contains(value)
  }

  /// White space as `str.split` and `str.strip` see it.
  var isSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// Whether `str.splitlines` ends a line here.
  var endsLine: Bool {
    switch value {
    case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  var isLower: Bool {
    if isASCII { return 0x61...0x7A ~= value }
    switch value {
    case 0x295: return true
    case 0x10FC, 0xA7F2...0xA7F4, 0xAB69: return false
    default: return properties.isLowercase && isKnown
    }
  }
  var isUpper: Bool { isASCII ? 0x41...0x5A ~= value : properties.isUppercase && isKnown }
  var isTitle: Bool { !isASCII && properties.generalCategory == .titlecaseLetter && isKnown }
  var isCased: Bool { isASCII ? isLetter : (properties.isCased || value == 0x295) && isKnown }
  var isCaseIgnorable: Bool { (properties.isCaseIgnorable || value == 0x1171E) && isKnown }

  var startsIdentifier: Bool { self == "_" || (properties.isXIDStart && isKnown) }

  var continuesIdentifier: Bool {
    switch value {
    case 0x200C, 0x200D, 0x30FB, 0xFF65: false
    default: properties.isXIDContinue && isKnown
    }
  }

  /// Ideographs and cuneiform signs that became numbers after Unicode 14.
  private static let numericSince15: Set<UInt32> = [
    0x4E24, 0x4EAC, 0x4FE9, 0x5006, 0x62D0, 0x6D1E, 0x7695, 0x79ED, 0x920E, 0x94A9,
    0x12038, 0x12039, 0x12079, 0x12226, 0x1222B, 0x1230B, 0x1230D, 0x12399,
  ]

  private var isKnown: Bool { properties.age.map { $0.major <= 14 } ?? false }
}

/// Full case mappings: one code point may become several.
extension Unicode.Scalar {
  var lowercased: String { known(properties.lowercaseMapping) }
  var uppercased: String { known(properties.uppercaseMapping) }
  var titlecased: String { known(properties.titlecaseMapping) }

  /// The full case folding, which Swift does not offer: the small form of the capital one, but for a few.
  var caseFolded: String {
    switch value {
    case 0x131: String(self)  // The dotless i keeps to itself.
    case 0x1E9E: "ss"
    case 0x13A0...0x13FD, 0xAB70...0xABBF: uppercased  // Cherokee folds to capitals.
    default: uppercased.unicodeScalars.map(\.lowercased).joined()
    }
  }

  private func known(_ mapping: String) -> String {
    isKnown && mapping.unicodeScalars.allSatisfy(\.isKnown) ? mapping : String(self)
  }
}
