import Kernels

/// Products: word by word for small numbers, Karatsuba's three half-size products above that. Those of large numbers
/// throw ``TextError/abandoned`` when nobody waits for them any more.
extension Magnitude {
  /// From this many words on, Karatsuba's method pays.
  private static let karatsubaThreshold = 40

  static func * (lhs: Magnitude, rhs: Magnitude) throws(TextError) -> Magnitude {
    let (long, short) = lhs.words.count >= rhs.words.count ? (lhs, rhs) : (rhs, lhs)
    if short.words.count < karatsubaThreshold { return wordByWord(long, short) }
    if axle_abandons() { throw .abandoned }
    if long.words.count >= 2 * short.words.count { return try pieceByPiece(long, short) }
    return try karatsuba(long, short)
  }

  /// `self = self * factor + addend`, in place.
  mutating func multiply(by factor: UInt, adding addend: UInt) {
    var words = self.words
    self = .zero  // The words are uniquely ours now.
    var carry = addend
    for i in words.indices {
      (words[i], carry) = words[i].multiplied(by: factor, adding: 0, carry: carry)
    }
    if carry != 0 { words.append(carry) }
    self = Magnitude(words: words)
  }

  /// `self` to a power, by repeated squaring.
  func power(_ exponent: Int) throws(TextError) -> Magnitude {
    guard exponent > 0 else { return .one }
    var result = self
    for bit in (0..<(Int.bitWidth - exponent.leadingZeroBitCount - 1)).reversed() {
      result = try result * result
      if exponent >> bit & 1 == 1 { result = try result * self }
    }
    return result
  }

  private static func wordByWord(_ lhs: Magnitude, _ rhs: Magnitude) -> Magnitude {
    var product = [UInt](repeating: 0, count: lhs.words.count + rhs.words.count)
    product.withUnsafeMutableBufferPointer { product in
      lhs.words.withUnsafeBufferPointer { lhs in
        for (offset, factor) in rhs.words.enumerated() {
          var carry: UInt = 0
          for i in lhs.indices {
            (product[offset + i], carry) = lhs[i].multiplied(
              by: factor, adding: product[offset + i], carry: carry)
          }
          product[offset + lhs.count] = carry
        }
      }
    }
    return Magnitude(words: product)
  }

  /// A lopsided product: the long factor is cut into pieces as long as the short one.
  private static func pieceByPiece(_ long: Magnitude, _ short: Magnitude) throws(TextError) -> Magnitude {
    var product = Magnitude.zero
    let size = short.words.count
    for start in stride(from: 0, to: long.words.count, by: size) {
      product.add(try long.piece(start..<start + size) * short, shiftedByWords: start)
    }
    return product
  }

  /// `(a·B + b)(c·B + d) = ac·B² + ((a+b)(c+d) - ac - bd)·B + bd`.
  private static func karatsuba(_ lhs: Magnitude, _ rhs: Magnitude) throws(TextError) -> Magnitude {
    let half = (lhs.words.count + 1) / 2
    let (b, a) = (lhs.piece(0..<half), lhs.piece(half..<lhs.words.count))
    let (d, c) = (rhs.piece(0..<half), rhs.piece(half..<lhs.words.count))
    let high = try a * c
    let low = try b * d
    var middle = try (a + b) * (c + d)
    middle.subtract(high)
    middle.subtract(low)
    var product = low
    product.add(middle, shiftedByWords: half)
    product.add(high, shiftedByWords: 2 * half)
    return product
  }

  private func piece(_ range: Range<Int>) -> Magnitude {
    Magnitude(words: Array(words[range.clamped(to: 0..<words.count)]))
  }
}
