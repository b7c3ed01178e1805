import Arrays

// Functions of whole numbers and of their bits.

extension NumPy {
  /// The greatest common divisor.
  ///
  /// - Throws: ``ArrayError/notIntegers(function:)``
  package static func gcd(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    let (x, y) = try integers(x, y, "gcd")
    return try greatestDivisor(x, y)
  }

  /// The least common multiple.
  ///
  /// - Throws: ``ArrayError/notIntegers(function:)``
  package static func lcm(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    let (x, y) = try integers(x, y, "lcm")
    let divisor = try greatestDivisor(x, y)
    let multiple = try multiply(x, try floorDivide(y, divisor))
    let zero = number(0, like: divisor)
    return try `where`(try Primitives.equal(divisor, zero), zero, multiple)
  }

  private static func integers(
    _ x: Value, _ y: Value, _ function: String
  ) throws(ArrayError) -> (Value, Value) {
    guard resultType([x, y]).dtype.isInteger else { throw .notIntegers(function: function) }
    let (x, y) = try promoted(x, y)
    let shape = try broadcastShape([x.shape, y.shape])
    return (try abs(try broadcast(x, to: shape)), try abs(try broadcast(y, to: shape)))
  }

  /// Euclid's algorithm for all pairs at once. Neighbouring Fibonacci numbers take the most steps, three for two bits;
  /// a pair that is done stays as it is.
  private static func greatestDivisor(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    let zero = number(0, like: y)
    var (larger, smaller) = (x, y)
    for _ in 0..<x.dtype.size * 12 {
      let goesOn = try Primitives.notEqual(smaller, zero)
      let rest = try `where`(
        goesOn, try Primitives.remainder(larger, try `where`(goesOn, smaller, number(1, like: y))), zero)
      (larger, smaller) = (try `where`(goesOn, smaller, larger), rest)
    }
    return larger
  }

  /// How many bits of the magnitude are set.
  package static func bitwiseCount(_ x: Value) throws(ArrayError) -> Value {
    try convertElementType(try populationCount(try abs(try numeric(x))), .uint8)
  }

  /// How many bits are set: of pairs of bits first, then of groups of four, eight and so on.
  ///
  /// - JAX: `lax.population_count`
  package static func populationCount(_ x: Value) throws(ArrayError) -> Value {
    guard x.dtype.isInteger else {
      throw .dtypeNotAccepted(primitive: "population_count", x.dtype, position: nil, accepted: .integer)
    }
    var count = try convertElementType(try convertElementType(x, x.dtype.unsigned), .uint32)
    for (width, mask) in [(1, 0x5555_5555), (2, 0x3333_3333), (4, 0x0f0f_0f0f), (8, 0xff00ff), (16, 0xffff)] {
      let (shift, ones) = (Value.array(.scalar(width, .uint32)), Value.array(.scalar(mask, .uint32)))
      count = try Primitives.add(
        try Primitives.bitwiseAnd(count, ones),
        try Primitives.bitwiseAnd(try shiftRightLogical(count, shift), ones))
    }
    return try convertElementType(count, x.dtype, isWeak: x.isWeak)
  }
}

extension DType {
  /// The unsigned integer type of the same width.
  fileprivate var unsigned: DType { size == 4 ? .uint32 : size == 2 ? .uint16 : .uint8 }
}
