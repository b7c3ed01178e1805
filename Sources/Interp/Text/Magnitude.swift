/// A natural number of any size: the part of a ``BigInteger`` without its sign.
///
/// 64-bit words, the least significant first; the last one is never zero, and zero has none.
struct Magnitude: Hashable, Sendable {
  private(set) var words: [UInt]

  init(words: [UInt]) {
    self.words = words
    normalize()
  }

  init(_ word: UInt) { words = word == 0 ? [] : [word] }

  static let zero = Magnitude(words: [])
  static let one = Magnitude(1)

  var isZero: Bool { words.isEmpty }
  var isOdd: Bool { words.first.map { $0 & 1 == 1 } ?? false }

  /// The number of bits without leading zeros; zero has none.
  var bitLength: Int {
    guard let top = words.last else { return 0 }
    return words.count * UInt.bitWidth - top.leadingZeroBitCount
  }

  /// The number as one word, if it fits.
  var asWord: UInt? { words.count > 1 ? nil : words.first ?? 0 }

  /// Fewer than 64 bits, from bit `start` up; bits above the number are zero.
  func bits(at start: Int, count: Int) -> UInt {
    let (word, bit) = start.quotientAndRemainder(dividingBy: UInt.bitWidth)
    guard word < words.count else { return 0 }
    let above = word + 1 < words.count ? words[word + 1] : 0
    return (words[word] >> UInt(bit) | above << UInt(UInt.bitWidth - bit)) & (1 << UInt(count) - 1)
  }

  /// Whether one of the lowest `count` bits is set.
  func hasBits(below count: Int) -> Bool {
    guard let first = words.firstIndex(where: { $0 != 0 }) else { return false }
    return first * UInt.bitWidth + words[first].trailingZeroBitCount < count
  }

  private mutating func normalize() {
    while words.last == 0 { words.removeLast() }
  }
}

extension Magnitude: Comparable {
  static func < (lhs: Magnitude, rhs: Magnitude) -> Bool {
    guard lhs.words.count == rhs.words.count else { return lhs.words.count < rhs.words.count }
    for i in lhs.words.indices.reversed() where lhs.words[i] != rhs.words[i] {
      return lhs.words[i] < rhs.words[i]
    }
    return false
  }
}

extension Magnitude {
  static func + (lhs: Magnitude, rhs: Magnitude) -> Magnitude {
    var sum = lhs.words.count >= rhs.words.count ? lhs : rhs
    sum.add(lhs.words.count >= rhs.words.count ? rhs : lhs, shiftedByWords: 0)
    return sum
  }

  /// The difference of two numbers, of which the right one is not the greater.
  static func - (lhs: Magnitude, rhs: Magnitude) -> Magnitude {
    var difference = lhs
    difference.subtract(rhs)
    return difference
  }

  /// Adds `other`, moved up by a number of words.
  mutating func add(_ other: Magnitude, shiftedByWords offset: Int) {
    if words.count < other.words.count + offset {
      words += Array(repeating: 0, count: other.words.count + offset - words.count)
    }
    var carry: UInt = 0
    for i in other.words.indices {
      (words[offset + i], carry) = words[offset + i].adding(other.words[i], carry: carry)
    }
    var i = offset + other.words.count
    while carry != 0, i < words.count {
      (words[i], carry) = words[i].adding(0, carry: carry)
      i += 1
    }
    if carry != 0 { words.append(carry) }
    normalize()
  }

  /// Subtracts a number that is not greater.
  mutating func subtract(_ other: Magnitude) {
    var borrow: UInt = 0
    for i in other.words.indices {
      (words[i], borrow) = words[i].subtracting(other.words[i], borrow: borrow)
    }
    var i = other.words.count
    while borrow != 0 {
      (words[i], borrow) = words[i].subtracting(0, borrow: borrow)
      i += 1
    }
    normalize()
  }

  static func << (lhs: Magnitude, count: Int) -> Magnitude {
    guard !lhs.isZero, count > 0 else { return lhs }
    let (wordShift, bitShift) = count.quotientAndRemainder(dividingBy: UInt.bitWidth)
    var words = [UInt](repeating: 0, count: lhs.words.count + wordShift + 1)
    for (i, word) in lhs.words.enumerated() {
      words[i + wordShift] |= word << UInt(bitShift)
      // A smart shift by the full width is zero, which is what a shift of whole words wants.
      words[i + wordShift + 1] = word >> UInt(UInt.bitWidth - bitShift)
    }
    return Magnitude(words: words)
  }

  /// The quotient by a power of two, rounded down.
  static func >> (lhs: Magnitude, count: Int) -> Magnitude {
    let (wordShift, bitShift) = count.quotientAndRemainder(dividingBy: UInt.bitWidth)
    guard wordShift < lhs.words.count, count > 0 else { return count > 0 ? .zero : lhs }
    var words = Array(lhs.words[wordShift...])
    guard bitShift > 0 else { return Magnitude(words: words) }
    for i in words.indices {
      let above = i + 1 < words.count ? words[i + 1] : 0
      words[i] = words[i] >> UInt(bitShift) | above << UInt(UInt.bitWidth - bitShift)
    }
    return Magnitude(words: words)
  }
}

extension UInt {
  /// `self + other + carry`, and the carry out of it.
  @inline(__always)
  func adding(_ other: UInt, carry: UInt) -> (sum: UInt, carry: UInt) {
    let (partial, first) = addingReportingOverflow(other)
    let (sum, second) = partial.addingReportingOverflow(carry)
    return (sum, (first ? 1 : 0) | (second ? 1 : 0))
  }

  /// `self - other - borrow`, and the borrow out of it.
  @inline(__always)
  func subtracting(_ other: UInt, borrow: UInt) -> (difference: UInt, borrow: UInt) {
    let (partial, first) = subtractingReportingOverflow(other)
    let (difference, second) = partial.subtractingReportingOverflow(borrow)
    return (difference, (first ? 1 : 0) | (second ? 1 : 0))
  }

  /// `self * factor + addend + carry`, which always fits in two words.
  @inline(__always)
  func multiplied(by factor: UInt, adding addend: UInt, carry: UInt) -> (low: UInt, high: UInt) {
    let (high, low) = multipliedFullWidth(by: factor)
    let (first, overflow) = low.addingReportingOverflow(addend)
    let (second, overflow2) = first.addingReportingOverflow(carry)
    return (second, high &+ (overflow ? 1 : 0) &+ (overflow2 ? 1 : 0))
  }
}
