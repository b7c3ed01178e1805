import Glibc
import Parser

/// Arithmetic and comparison of Python's numbers: bool, int of any size, float.
enum Numbers {
  /// Two numbers brought to one kind; `nil` where one of them is no number.
  enum Pair {
    case ints(Int, Int)
    case bigs(BigInteger, BigInteger)
    case floats(Double, Double)
    /// An integer too large for a float, beside a float.
    case unlike(lhs: Object, rhs: Object)
  }

  private enum Number {
    case int(Int)
    case big(BigInteger)
    case float(Double)

    init?(_ object: Object) {
      switch object {
      case .bool(let value): self = .int(value ? 1 : 0)
      case .int(let value): self = .int(value)
      case .bigInt(let big): self = .big(big.value)
      case .float(let value): self = .float(value)
      default: return nil
      }
    }

    var double: Double? {
      switch self {
      case .int(let value): Double(value)
      case .big(let value): value.asDouble
      case .float(let value): value
      }
    }

    var big: BigInteger {
      switch self {
      case .int(let value): BigInteger(value)
      case .big(let value): value
      case .float: preconditionFailure("a float is no integer")
      }
    }
  }

  static func pair(_ lhs: Object, _ rhs: Object) -> Pair? {
    guard let x = Number(lhs), let y = Number(rhs) else { return nil }
    switch (x, y) {
    case (.int(let x), .int(let y)): return .ints(x, y)
    case (.float, _), (_, .float):
      guard let x = x.double, let y = y.double else { return .unlike(lhs: lhs, rhs: rhs) }
      return .floats(x, y)
    default: return .bigs(x.big, y.big)
    }
  }

  static func areEqual(_ lhs: Object, _ rhs: Object) -> Bool? {
    guard let pair = pair(lhs, rhs) else { return nil }
    switch pair {
    case .ints(let x, let y): return x == y
    case .bigs(let x, let y): return x == y
    case .floats(let x, let y):
      // An integer beyond 2⁵³ is compared exactly.
      if case .int(let exact) = lhs, case .float = rhs { return BigInteger(exact).compare(y) == 0 }
      if case .float = lhs, case .int(let exact) = rhs { return BigInteger(exact).compare(x) == 0 }
      if case .bigInt(let exact) = lhs { return exact.value.compare(y) == 0 }
      if case .bigInt(let exact) = rhs { return exact.value.compare(x) == 0 }
      return x == y
    case .unlike: return false
    }
  }

  /// Less, equal or greater as -1, 0, 1; `nil` where they cannot be ordered (`nan`).
  static func order(_ lhs: Object, _ rhs: Object) -> Int? {
    func sign<T: Comparable>(_ x: T, _ y: T) -> Int? { x < y ? -1 : x > y ? 1 : x == y ? 0 : nil }
    guard let pair = pair(lhs, rhs) else { return nil }
    switch pair {
    case .ints(let x, let y): return sign(x, y)
    case .bigs(let x, let y): return sign(x, y)
    case .floats(let x, let y): return exactOrder(lhs, y) ?? exactOrder(rhs, x).map(-) ?? sign(x, y)
    case .unlike(let lhs, let rhs):
      if case .float(let y) = rhs { return exactOrder(lhs, y) }
      if case .float(let x) = lhs { return exactOrder(rhs, x).map(-) }
      return nil
    }
  }

  /// An integer against a float, without rounding the integer.
  private static func exactOrder(_ integer: Object, _ float: Double) -> Int? {
    switch integer {
    case .int(let value) where value.magnitude > 1 << 53: BigInteger(value).compare(float)
    case .bigInt(let big): big.value.compare(float)
    default: nil
    }
  }

  static func isNumber(_ object: Object) -> Bool { Number(object) != nil }

  /// - Returns: `nil` where the operator or an operand is not a number's.
  /// - Throws: `ZeroDivisionError`, `OverflowError`, `ValueError` as Python.
  static func apply(_ op: BinaryOperator, _ lhs: Object, _ rhs: Object) throws(ExceptionObject) -> Object? {
    if case .bool(let x) = lhs, case .bool(let y) = rhs {
      switch op {
      case .bitAnd: return .bool(x && y)
      case .bitOr: return .bool(x || y)
      case .bitXor: return .bool(x != y)
      default: break
      }
    }
    guard let pair = pair(lhs, rhs) else { return nil }
    switch pair {
    case .ints(let x, let y): return try ints(op, x, y)
    case .bigs(let x, let y): return try bigs(op, x, y)
    case .floats(let x, let y): return try floats(op, x, y)
    case .unlike:
      if op.isBitwise { return nil }
      throw .overflow("int too large to convert to float")
    }
  }

  // MARK: Integers

  private static func ints(_ op: BinaryOperator, _ x: Int, _ y: Int) throws(ExceptionObject) -> Object? {
    switch op {
    case .add:
      let (sum, overflows) = x.addingReportingOverflow(y)
      if !overflows { return .int(sum) }
    case .subtract:
      let (difference, overflows) = x.subtractingReportingOverflow(y)
      if !overflows { return .int(difference) }
    case .multiply:
      let (product, overflows) = x.multipliedReportingOverflow(by: y)
      if !overflows { return .int(product) }
    case .floorDivide where y != 0 && y != -1:
      let quotient = x / y
      return .int(x % y != 0 && (x < 0) != (y < 0) ? quotient - 1 : quotient)
    case .modulo where y != 0 && y != -1:
      let remainder = x % y
      return .int(remainder != 0 && (x < 0) != (y < 0) ? remainder + y : remainder)
    case .divide where y != 0 && x.magnitude <= 1 << 53 && y.magnitude <= 1 << 53:
      return .float(Double(x) / Double(y))
    case .leftShift where y >= 0 && y < 64:
      let shifted = x << y
      if shifted >> y == x { return .int(shifted) }
    case .rightShift where y >= 0: return .int(x >> min(y, 63))
    case .bitAnd: return .int(x & y)
    case .bitOr: return .int(x | y)
    case .bitXor: return .int(x ^ y)
    default: break
    }
    return try bigs(op, BigInteger(x), BigInteger(y))
  }

  /// Integers past this many bits are refused: each operation would take noticeable time and memory.
  private static let bitLimit = 1 << 26

  private static func bigs(
    _ op: BinaryOperator, _ x: BigInteger, _ y: BigInteger
  ) throws(ExceptionObject) -> Object? {
    switch op {
    case .add: return .integer(x + y)
    case .subtract: return .integer(x - y)
    case .multiply:
      try check(bits: x.bitLength + y.bitLength)
      return .integer(try raising { () throws(TextError) in try x * y })
    case .divide:
      if y.isZero { throw .zeroDivision("division by zero") }
      guard let quotient = try raising({ () throws(TextError) in try x.trueDivided(by: y) }) else {
        throw .overflow("integer division result too large for a float")
      }
      return .float(quotient)
    case .floorDivide, .modulo:
      if y.isZero {
        throw .zeroDivision(op == .modulo ? "integer modulo by zero" : "integer division or modulo by zero")
      }
      let (quotient, remainder) = try raising { () throws(TextError) in try x.floorDivided(by: y) }
      return .integer(op == .floorDivide ? quotient : remainder)
    case .power: return try power(x, y)
    case .leftShift, .rightShift: return try shift(op, x, y)
    case .bitAnd: return .integer(x & y)
    case .bitOr: return .integer(x | y)
    case .bitXor: return .integer(x ^ y)
    case .matmul: return nil
    }
  }

  private static func check(bits: Int) throws(ExceptionObject) {
    if bits > bitLimit { throw .memory("an integer of \(bits) bits is beyond what Axle computes with") }
  }

  private static func power(_ base: BigInteger, _ exponent: BigInteger) throws(ExceptionObject) -> Object {
    if exponent.isNegative {
      guard let base = base.asDouble, let exponent = exponent.asDouble else {
        throw .overflow("int too large to convert to float")
      }
      if base == 0 { throw .zeroDivision("0.0 cannot be raised to a negative power") }
      return .float(pow(base, exponent))
    }
    if base.bitLength <= 1 {
      // 0, 1 and -1: any exponent will do.
      if exponent.isZero { return .int(1) }
      if !base.isNegative { return .integer(base) }
      return .int(exponent & BigInteger(1) == BigInteger(0) ? 1 : -1)
    }
    guard let exponent = exponent.asInt, exponent <= bitLimit else {
      throw .memory("an integer of so many bits is beyond what Axle computes with")
    }
    try check(bits: base.bitLength &* exponent)
    return .integer(try raising { () throws(TextError) in try base.power(exponent) })
  }

  private static func shift(
    _ op: BinaryOperator, _ x: BigInteger, _ y: BigInteger
  ) throws(ExceptionObject) -> Object {
    if y.isNegative { throw .valueError("negative shift count") }
    if x.isZero { return .int(0) }
    if op == .rightShift {
      guard let count = y.asInt else { return .int(x.isNegative ? -1 : 0) }
      return .integer(x >> count)
    }
    guard let count = y.asInt, count <= bitLimit else {
      throw .memory("a shift by so many bits is beyond what Axle computes with")
    }
    try check(bits: x.bitLength + count)
    return .integer(x << count)
  }

  // MARK: Floats

  private static func floats(_ op: BinaryOperator, _ x: Double, _ y: Double) throws(ExceptionObject)
    -> Object?
  {
    switch op {
    case .add: return .float(x + y)
    case .subtract: return .float(x - y)
    case .multiply: return .float(x * y)
    case .divide:
      if y == 0 { throw .zeroDivision("float division by zero") }
      return .float(x / y)
    case .floorDivide, .modulo:
      if y == 0 { throw .zeroDivision(op == .modulo ? "float modulo" : "float floor division by zero") }
      let (quotient, remainder) = flooredDivision(x, y)
      return .float(op == .modulo ? remainder : quotient)
    case .power: return .float(try power(x, y))
    case .matmul, .leftShift, .rightShift, .bitAnd, .bitOr, .bitXor: return nil
    }
  }

  /// Python's `divmod` of floats: the remainder has the divisor's sign.
  static func flooredDivision(_ x: Double, _ y: Double) -> (quotient: Double, remainder: Double) {
    var remainder = fmod(x, y)
    var quotient = (x - remainder) / y
    if remainder != 0 {
      if (y < 0) != (remainder < 0) {
        remainder += y
        quotient -= 1
      }
    } else {
      remainder = Double(signOf: y, magnitudeOf: 0)
    }
    guard quotient != 0 else { return (Double(signOf: x / y, magnitudeOf: 0), remainder) }
    let floored = quotient.rounded(.down)
    return (quotient - floored > 0.5 ? floored + 1 : floored, remainder)
  }

  static func power(_ x: Double, _ y: Double) throws(ExceptionObject) -> Double {
    if x == 0 && y < 0 { throw .zeroDivision("0.0 cannot be raised to a negative power") }
    if x < 0 && x.isFinite && y.isFinite && y != y.rounded() {
      throw .unsupported("a negative number to a fractional power is complex, which Axle does not have")
    }
    let result = pow(x, y)
    if result.isInfinite && x.isFinite && y.isFinite {
      let error = ExceptionObject(
        Exceptions.overflowError, [.int(34), .string("Numerical result out of range")])
      throw error
    }
    return result
  }
}

extension BinaryOperator {
  var isBitwise: Bool {
    switch self {
    case .leftShift, .rightShift, .bitAnd, .bitOr, .bitXor, .matmul: true
    case .add, .subtract, .multiply, .divide, .floorDivide, .modulo, .power: false
    }
  }
}
