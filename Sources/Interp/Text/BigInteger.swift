/// An integer of any size, as Python's `int`.
///
/// A sign and a ``Magnitude``; zero is not negative. The machine's integers are plain `Int` as long as they
/// fit: it comes here when an operation overflows, and goes back with ``asInt``. Nothing here bounds the size
/// of a result: callers look at ``bitLength`` first.
package struct BigInteger: Hashable, Sendable {
  package let isNegative: Bool
  let magnitude: Magnitude

  init(isNegative: Bool, magnitude: Magnitude) {
    self.isNegative = isNegative && !magnitude.isZero
    self.magnitude = magnitude
  }

  package init(_ value: Int) {
    self.init(isNegative: value < 0, magnitude: Magnitude(value.magnitude))
  }

  package static let zero = BigInteger(0)
  package static let one = BigInteger(1)

  package var isZero: Bool { magnitude.isZero }
  package var isOdd: Bool { magnitude.isOdd }

  /// `-1`, `0` or `1`.
  package var signum: Int { isZero ? 0 : isNegative ? -1 : 1 }

  /// Python's `int.bit_length()`: the bits of the absolute value.
  package var bitLength: Int { magnitude.bitLength }

  /// The integer as a machine word, if it fits.
  package var asInt: Int? {
    guard let word = magnitude.asWord else { return nil }
    guard isNegative else { return Int(exactly: word) }
    return word <= Int.min.magnitude ? Int(truncatingIfNeeded: 0 &- word) : nil
  }
}

extension BigInteger: Comparable {
  package static func < (lhs: BigInteger, rhs: BigInteger) -> Bool {
    guard lhs.isNegative == rhs.isNegative else { return lhs.isNegative }
    return lhs.isNegative ? rhs.magnitude < lhs.magnitude : lhs.magnitude < rhs.magnitude
  }
}

extension BigInteger: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) { self.init(value) }
}
