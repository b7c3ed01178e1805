import Arrays

/// The dtypes that a primitive accepts, by kind.
package struct DTypeSet: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  static let bool = DTypeSet(rawValue: 1)
  static let integer = DTypeSet(rawValue: 2)
  static let floating = DTypeSet(rawValue: 4)
  /// Accepted by JAX where complex numbers make sense; Axle has none, but the message names them.
  static let complex = DTypeSet(rawValue: 8)
  static let signedInteger = DTypeSet(rawValue: 16)
  /// All but bool, where JAX has one name for them.
  static let number = DTypeSet(rawValue: 32)

  static let inexact: DTypeSet = [.floating, .complex]
  package static let numeric: DTypeSet = [.integer, .floating, .complex]
  static let bits: DTypeSet = [.integer, .bool]
  static let any: DTypeSet = [.bool, .integer, .floating, .complex]

  func accepts(_ dtype: DType) -> Bool {
    if dtype.isInteger && !dtype.isUnsignedInteger && contains(.signedInteger) { return true }
    if dtype != .bool && contains(.number) { return true }
    return contains(dtype == .bool ? .bool : dtype.isFloating ? .floating : .integer)
  }

  /// JAX's names, in its order.
  package var names: [String] {
    var names: [String] = []
    if contains(.integer) { names.append("integer") }
    if contains(.floating) { names.append("floating") }
    if contains(.complex) { names.append("complexfloating") }
    if contains(.bool) { names.append("bool") }
    if contains(.signedInteger) { names.append("signedinteger") }
    if contains(.number) { names.append("number") }
    return names
  }
}
