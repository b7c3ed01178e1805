import Parser

/// Functions on numbers.
extension BuiltinFunctions {
  nonisolated(unsafe) static let numbers = [
    Builtin("abs(x, /)") { a throws(ExceptionObject) in
      switch a[0] {
      case .float(let value): return .float(value.magnitude)
      case .int(let value) where value > .min: return .int(abs(value))
      case .int, .bool, .bigInt: return .integer(try a.big(0).absolute)
      case .value(let x): return try a.machine.arrayAbs(x)
      default:
        if case .native(let native) = a[0], let result = native.absolute { return result }
        throw .typeError("bad operand type for abs(): '\(a[0].typeName)'")
      }
    },
    Builtin("sum(iterable, /, start=0)", sum),
    Builtin(variadic: "min(iterable, *, key=None, default=None)") { a throws(ExceptionObject) in
      try extremum(a, "min", .less)
    },
    Builtin(variadic: "max(iterable, *, key=None, default=None)") { a throws(ExceptionObject) in
      try extremum(a, "max", .greater)
    },
    Builtin("round(number, ndigits=None)") { a throws(ExceptionObject) in
      switch a[0] {
      case .int, .bool, .bigInt: return try roundedInteger(a)
      case .float(let value): return try rounded(value, a)
      case .value(let x): return try a.machine.arrayRound(x, digits: a[1].given ?? .none)
      default:
        if case .native(let native) = a[0], let result = try native.rounded(a[1].given, a.machine) {
          return result
        }
        throw .typeError("type \(a[0].typeName) doesn't define __round__ method")
      }
    },
    Builtin("divmod(x, y, /)", quotientAndRemainder),
    Builtin("pow(base, exp, mod=None)") { a throws(ExceptionObject) in
      guard let modulus = a[2].given else { return try a.machine.binaryOperation(.power, a[0], a[1]) }
      return try power(a, modulo: modulus)
    },
  ]

  // MARK: Sums

  /// Adds from left to right: floats as they come, integers exactly.
  private static func sum(_ a: Arguments) throws(ExceptionObject) -> Object {
    let iterator = try a.iterator(0)
    var total = a[1].isAbsent ? .int(0) : a[1]
    if case .string = total { throw .typeError("sum() can't sum strings [use ''.join(seq) instead]") }
    if case .list(let list) = a[0] {
      try a.machine.tick(steps: list.items.count)
      for element in list.items { try add(element, to: &total, a.machine) }
    } else {
      try a.machine.drain(iterator) { (element) throws(ExceptionObject) in
        try add(element, to: &total, a.machine)
      }
    }
    return total
  }

  @inline(__always)
  private static func add(
    _ element: Object, to total: inout Object, _ machine: Machine
  ) throws(ExceptionObject) {
    switch (total, element) {
    case (.float(let x), .float(let y)): total = .float(x + y)
    case (.int(let x), .int(let y)):
      let (sum, overflows) = x.addingReportingOverflow(y)
      total = overflows ? .integer(BigInteger(x) + BigInteger(y)) : .int(sum)
    default:
      total = try machine.binaryOperation(.add, total, element)
    }
  }

  // MARK: Extrema

  private static func extremum(
    _ a: Arguments, _ name: StaticString, _ isBetter: ComparisonOperator
  ) throws(ExceptionObject) -> Object {
    if a.count == 0 { throw .bindingError("\(name) expected at least 1 argument, got 0") }
    var (key, fallback) = (Object.absent, Object.absent)
    if !a.keywords.isEmpty {
      let named = try a.named("key", "default", of: name)
      (key, fallback) = (named[0], named[1])
    }
    if a.count > 1 && !fallback.isAbsent {
      throw .bindingError("Cannot specify a default for \(name)() with multiple positional arguments")
    }
    var best = Extremum(isBetter: isBetter, key: key.given, machine: a.machine)
    if a.count > 1 {
      for i in 0..<a.count { try best.offer(a[i]) }
    } else if case .list(let list) = a[0] {
      try a.machine.tick(steps: list.items.count)
      for element in list.items { try best.offer(element) }
    } else {
      try a.machine.drain(try a.iterator(0)) { (element) throws(ExceptionObject) in try best.offer(element) }
    }
    if !best.element.isAbsent { return best.element }
    if fallback.isAbsent { throw .valueError("\(name)() arg is an empty sequence") }
    return fallback
  }

  /// The first of the best elements so far.
  private struct Extremum {
    let isBetter: ComparisonOperator
    let key: Object?
    let machine: Machine
    private(set) var element = Object.absent
    private var elementKey = Object.absent

    init(isBetter: ComparisonOperator, key: Object?, machine: Machine) {
      (self.isBetter, self.key, self.machine) = (isBetter, key, machine)
    }

    mutating func offer(_ candidate: Object) throws(ExceptionObject) {
      let candidateKey = if let key { try machine.apply(key, CollectionOfOne(candidate)) } else { candidate }
      guard try isBest(candidateKey) else { return }
      (element, elementKey) = (candidate, candidateKey)
    }

    private func isBest(_ candidateKey: Object) throws(ExceptionObject) -> Bool {
      switch (candidateKey, elementKey) {
      case (_, .absent): true
      case (.int(let x), .int(let y)): isBetter == .less ? x < y : x > y
      case (.float(let x), .float(let y)): isBetter == .less ? x < y : x > y
      default: try machine.truth(machine.comparisonOperation(isBetter, candidateKey, elementKey))
      }
    }
  }

  // MARK: Rounding

  private static func roundedInteger(_ a: Arguments) throws(ExceptionObject) -> Object {
    let number = try a.big(0)
    guard let digits = a[1].given else { return .integer(number) }
    let least = -number.bitLength - 1
    let count = max(try a.machine.clampedInt(digits), least)
    return .integer(try raising { () throws(TextError) in try Interp.round(number, digits: count) })
  }

  private static func rounded(_ value: Double, _ a: Arguments) throws(ExceptionObject) -> Object {
    guard let digits = a[1].given else {
      if let small = Int(exactly: value.rounded(.toNearestOrEven)) { return .int(small) }
      return .integer(try raising { () throws(TextError) in try roundToInteger(value) })
    }
    let count = try a.machine.clampedInt(digits)
    return .float(try raising { () throws(TextError) in try Interp.round(value, digits: count) })
  }

  // MARK: Division and powers

  private static func quotientAndRemainder(_ a: Arguments) throws(ExceptionObject) -> Object {
    let areNumbers = [a[0], a[1]].allSatisfy { $0.isArray || $0.nativeNumber != nil || Numbers.isNumber($0) }
    guard areNumbers else {
      throw .typeError("unsupported operand type(s) for divmod(): '\(a[0].typeName)' and '\(a[1].typeName)'")
    }
    if case .floats(_, 0)? = Numbers.pair(a[0], a[1]) { throw .zeroDivision("float divmod()") }
    let quotient = try a.machine.binaryOperation(.floorDivide, a[0], a[1])
    return .tuple(TupleObject.make(quotient, try a.machine.binaryOperation(.modulo, a[0], a[1])))
  }

  private static func power(_ a: Arguments, modulo modulus: Object) throws(ExceptionObject) -> Object {
    let operands = [a[0], a[1], modulus]
    if a[0].isArray {
      throw BindingMistakes(function: "_operator_pow").tooMany(given: 3, accepted: 2...2, named: 0)
    }
    // A float among them complains first, whatever the others are.
    if operands.contains(where: { if case .float = $0 { true } else { false } }) {
      throw .typeError("pow() 3rd argument not allowed unless all arguments are integers")
    }
    guard operands.allSatisfy(\.isInteger) else {
      let types = operands.map { "'\($0.typeName)'" }.joined(separator: ", ")
      throw .typeError("unsupported operand type(s) for ** or pow(): \(types)")
    }
    let (base, exponent, divisor) = (try a.big(0), try a.big(1), try a.machine.big(modulus))
    return .integer(
      try raising { () throws(TextError) in try base.power(exponent, modulo: divisor) })
  }
}

extension Object {
  var isInteger: Bool {
    switch self {
    case .int, .bool, .bigInt: true
    default: false
    }
  }
}
