import Arrays
import Primitives

// Integers that no element of an array holds, in the places where JAX takes them nevertheless.

extension Arguments {
  /// What an array is filled with. An integer of any size takes the dtype as it is: it wraps around, or is rounded to a
  /// float.
  ///
  /// - Throws: `OverflowError` for what not even a float holds, or no word of the machine.
  func fillValue(
    _ i: Int, of function: String, position: Int? = nil, as dtype: DType
  ) throws(ExceptionObject) -> Value {
    guard let wide = self[i].wideInteger else {
      return try arrayNotText(i, "fill_value", of: function, position: position)
    }
    if dtype == .bool { return Value(true) }
    if dtype.isFloating { return Value(try machine.double(self[i])) }
    return Value(try wide.wrapped())
  }

  /// An array or number of which the function takes the shape and the dtype only, and no text for a dtype.
  func pattern(_ i: Int, _ parameter: String, of function: String) throws(ExceptionObject) -> Value {
    self[i].wideInteger == nil ? try arrayNotText(i, parameter, of: function) : Value(0)
  }
}

extension Machine {
  /// A power with an integer that no element holds; `nil` without one. A fixed exponent only says how often to multiply,
  /// and the base of one wraps around.
  ///
  /// - Throws: `OverflowError` where the other operand is an array of several elements, or a float.
  func widePower(_ base: Object, _ exponent: Object) throws(ExceptionObject) -> Value? {
    guard base.wideInteger != nil || exponent.wideInteger != nil else { return nil }
    guard let fixed = try fixedInteger(exponent) else {
      guard base.wideInteger != nil else { return nil }
      throw ExceptionObject(.argumentOverflow(argument: "x1", number: try repr(base)))
    }
    guard
      let x = try base.wideInteger.map({ (wide) throws(ExceptionObject) in Value(try wide.wrapped()) })
        ?? base.arrayValue
    else { return nil }
    return try arrays { () throws(ArrayError) in try NumPy.power(x, fixed: fixed) }
  }

  /// The integer that a number or an array of rank 0 is.
  private func fixedInteger(_ object: Object) throws(ExceptionObject) -> Int? {
    switch object {
    case .int(let number): number
    // Where only shapes are known, any number will do.
    case .value(.tracer(let tracer as ShapeTracer))
    where tracer.type.rank == 0 && tracer.type.dtype.isInteger: 1
    case .value(.array(let array)) where array.rank == 0 && array.dtype.isInteger: try integer(object)
    default: nil
    }
  }

  /// The data with its wide integers as floats, where an array of floats is made of it; `nil` where no integer is wide.
  ///
  /// - Throws: `OverflowError` where it is to be one of integers.
  func dataWithWideIntegers(_ object: Object, as dtype: DType?) throws(ExceptionObject) -> NestedData? {
    let leaves = (try? tree(object).leaves) ?? []
    guard let wide = leaves.first(where: { $0.isWordOverflow }) else { return nil }
    let hasFloat = leaves.contains { if case .float = $0 { true } else { false } }
    guard dtype?.isFloating ?? hasFloat else {
      if let dtype, dtype.isUnsignedInteger, let big = wide.wideInteger, !big.isNegative, object.isContainer,
        big <= BigInteger.word
      {
        throw .overflow("Python integer \(try repr(wide)) out of bounds for \(dtype.name)")
      }
      throw dtype == nil && !object.isContainer ? .tooLargeForInt32(try repr(wide)) : .tooLargeForWord
    }
    return try withFloats(object)
  }

  private func withFloats(_ object: Object) throws(ExceptionObject) -> NestedData {
    switch object {
    case .list, .tuple:
      var parts: [NestedData] = []
      for item in try elements(object) { parts.append(try withFloats(item)) }
      return .sequence(parts)
    case .bigInt: return .float(try double(object))
    default: return try plainData(object)
    }
  }
}

extension ExceptionObject {
  static var tooLargeForWord: ExceptionObject { .overflow("Python int too large to convert to C long") }
}

extension BigInteger {
  /// What 32 bits hold of it.
  ///
  /// - Throws: `OverflowError` for what no word of the machine holds.
  fileprivate func wrapped() throws(ExceptionObject) -> Int {
    guard self + BigInteger.halfWord >= .zero, self <= BigInteger.word,
      let low = (self & BigInteger(0xFFFF_FFFF)).asInt
    else { throw .tooLargeForWord }
    return Int(Int32(truncatingIfNeeded: low))
  }

  /// The largest of 64 bits without a sign, and how far those with one reach below zero.
  fileprivate static let word = BigInteger(Int.max) + BigInteger(Int.max) + BigInteger(1)
  fileprivate static let halfWord = BigInteger(Int.max) + BigInteger(1)
}

extension Object {
  /// The integer that an element of an array does not hold; `nil` for what else it may be.
  var wideInteger: BigInteger? {
    switch self {
    case .int(let number): Int32(exactly: number) == nil ? BigInteger(number) : nil
    case .bigInt(let big): big.value
    default: nil
    }
  }

  fileprivate var isWordOverflow: Bool { if case .bigInt = self { true } else { false } }
}
