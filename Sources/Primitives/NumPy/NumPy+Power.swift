import Arrays

extension NumPy {
  /// A fixed whole exponent multiplies repeatedly, which is more exact than `pow` and works for integers.
  ///
  /// - Throws: ``ArrayError/negativeIntegerPower(_:exponent:)``, when the exponent is fixed.
  package static func power(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    if let exponent = y.fixedInteger { return try power(x, fixed: exponent) }
    let (base, exponent) = try promoted(
      x, y.dtype.isInteger && x.isWeak ? try convertElementType(y, y.dtype) : y)
    if base.dtype.isFloating {
      // A whole number as exponent stands beside a float that is not weak any more.
      let result = try Primitives.power(base, exponent)
      return y.dtype.isInteger && !y.isWeak ? try convertElementType(result, result.dtype) : result
    }
    let (numericBase, numericExponent) = try numeric(base, exponent)
    return try integersToThePower(numericBase, numericExponent)
  }

  /// As above, with an exponent that need not fit into an element.
  package static func power(_ x: Value, fixed exponent: Int) throws(ArrayError) -> Value {
    try integerPower(try numeric(x), exponent)
  }

  /// Six steps of repeated squaring: more would overflow for any base above 1.
  private static func integersToThePower(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    let (zero, one) = (number(0, like: y), number(1, like: y))
    var (base, exponent) = (x, y)
    let isZero = try Primitives.bitwiseAnd(
      try Primitives.equal(base, zero), try Primitives.notEqual(exponent, zero))
    var product = try `where`(isZero, zero, one)
    for _ in 0..<6 {
      let isOdd = try truth(try Primitives.bitwiseAnd(exponent, one))
      product = try `where`(isOdd, try Primitives.multiply(product, base), product)
      base = try Primitives.multiply(base, base)
      exponent = try shiftRightLogical(exponent, one)
    }
    return product
  }
}

extension Value {
  /// The integer that a concrete integer of rank 0 is.
  fileprivate var fixedInteger: Int? {
    guard case .array(let array) = self, array.rank == 0, case .int(let integer) = array[0] else {
      return nil
    }
    return integer
  }
}
