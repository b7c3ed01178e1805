/// Python's `is…` methods. Most ask that the text is not empty and each code point qualifies.
extension Text {
  package var isAlpha: Bool { isAll(\.isLetter) }
  package var isDecimal: Bool { isAll(\.isDecimal) }
  package var isDigit: Bool { isAll(\.isDigit) }
  package var isNumeric: Bool { isAll(\.isNumeric) }
  package var isAlnum: Bool { isAll { $0.isLetter || $0.isDecimal || $0.isDigit || $0.isNumeric } }
  package var isSpace: Bool { isAll(\.isSpace) }
  package var isPrintable: Bool { scalars.allSatisfy(\.isPrintable) }

  package var isLower: Bool {
    scalars.contains { $0.isLower } && !scalars.contains { $0.isUpper || $0.isTitle }
  }

  package var isUpper: Bool {
    scalars.contains { $0.isUpper } && !scalars.contains { $0.isLower || $0.isTitle }
  }

  /// Capitals only after things without case, small letters only after things with one.
  package var isTitle: Bool {
    var (isInsideWord, hasCase) = (false, false)
    for scalar in scalars {
      let startsWord = scalar.isUpper || scalar.isTitle
      if startsWord ? isInsideWord : scalar.isLower && !isInsideWord { return false }
      isInsideWord = startsWord || scalar.isLower
      hasCase = hasCase || isInsideWord
    }
    return hasCase
  }

  package var isIdentifier: Bool {
    var scalars = self.scalars
    guard let first = scalars.next(), first.startsIdentifier else { return false }
    return scalars.allSatisfy(\.continuesIdentifier)
  }

  private func isAll(_ isMember: (Unicode.Scalar) -> Bool) -> Bool {
    !isEmpty && scalars.allSatisfy(isMember)
  }
}
