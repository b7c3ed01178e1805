import Arrays
import Primitives

extension JaxNumpy {
  /// Evenly spaced numbers.
  static var ranges: [Builtin] { [arange, linspace, logspace, geomspace] }

  private static var arange: Builtin {
    Builtin(
      "arange(start, stop=None, step=None, dtype=None, *, device=None, out_sharding=None)",
      refusing: placement
    ) { (call) throws(ExceptionObject) in
      let dtype = try call.dtype(3, of: "arange")
      let bounds = try RangeBounds(call)
      return try call.result { () throws(ArrayError) in
        try NumPy.arange(bounds.start, bounds.count, bounds.step, dtype ?? bounds.dtype)
      }
    }
  }

  private static var linspace: Builtin {
    Builtin(
      "linspace(start, stop, num=50, endpoint=True, retstep=False, dtype=None, axis=0, *, device=None)",
      refusing: ["device"]
    ) { (call) throws(ExceptionObject) in
      let count = try call.sampleCount("linspace")
      let (axis, endpoint) = (try call.integer(6, default: 0), try call.flag(3, default: true))
      let (start, stop) = (
        try call.array(0, "start", of: "linspace"), try call.array(1, "stop", of: "linspace")
      )
      let dtype = try call.dtype(5, of: "linspace")
      let samples = try call.result { () throws(ArrayError) in
        try NumPy.linspace(start, stop, count: count, endpoint: endpoint, dtype, axis: axis)
      }
      guard try call.flag(4) else { return samples }
      let step = try call.result { () throws(ArrayError) in
        try NumPy.sampleStep(start, stop, count: count, endpoint: endpoint, dtype)
      }
      return .tuple([samples, step])
    }
  }

  private static var logspace: Builtin {
    Builtin("logspace(start, stop, num=50, endpoint=True, base=10.0, dtype=None, axis=0)") {
      (call) throws(ExceptionObject) in
      let count = try call.sampleCount("logspace")
      let (axis, endpoint) = (try call.integer(6, default: 0), try call.flag(3, default: true))
      let (start, stop) = (
        try call.arrayWithDType(0, "start", of: "logspace"),
        try call.arrayWithDType(1, "stop", of: "logspace")
      )
      let base = call[4].isAbsent ? Value(10.0) : try call.array(4, "base", of: "power", position: 0)
      let dtype = try call.dtype(5, of: "logspace")
      return try call.result { () throws(ArrayError) in
        try NumPy.logspace(start, stop, count: count, endpoint: endpoint, base: base, dtype, axis: axis)
      }
    }
  }

  private static var geomspace: Builtin {
    Builtin("geomspace(start, stop, num=50, endpoint=True, dtype=None, axis=0)") {
      (call) throws(ExceptionObject) in
      let count = try call.sampleCount("geomspace")
      let (axis, endpoint) = (try call.integer(5, default: 0), try call.flag(3, default: true))
      let (start, stop) = (
        try call.arrayWithDType(0, "start", of: "geomspace"),
        try call.arrayWithDType(1, "stop", of: "geomspace")
      )
      let dtype = try call.dtype(4, of: "geomspace")
      return try call.result { () throws(ArrayError) in
        try NumPy.geomspace(start, stop, count: count, endpoint: endpoint, dtype, axis: axis)
      }
    }
  }
}

extension Arguments {
  /// The argument `num`.
  fileprivate func sampleCount(_ function: String) throws(ExceptionObject) -> Int {
    if case .value(.tracer(let tracer)) = self[2] {
      throw ExceptionObject(
        .tracerAsValue(tracer.type, context: "'num' argument of jnp.\(function)"))
    }
    return try integer(2, default: 50)
  }
}

/// The bounds of `arange`: numbers, or arrays of rank 0 that are known. Arrays are subtracted and divided in the dtype that
/// they have in common, which counts otherwise than Python's numbers do.
private struct RangeBounds {
  let start: Number
  let step: Number?
  let count: Int
  /// The common type of what was given.
  let dtype: DType

  init(_ call: Arguments) throws(ExceptionObject) {
    let isStopAlone = call[1].given == nil && call[2].given == nil
    let names = [isStopAlone ? "stop" : "start", "stop", "step"]
    var (values, numbers): ([Value?], [Number?]) = ([], [])
    for i in 0..<3 {
      let value = try RangeBounds.value(call, i)
      if let value { try RangeBounds.checkScalar(value, names[i], call.machine) }
      values.append(value)
      numbers.append(value.map { RangeBounds.number(call[i], $0) })
    }
    guard let first = numbers[0], let firstValue = values[0] else {
      throw numbers[1] == nil
        ? .typeError("must be real number, not NoneType")
        : .typeError("unsupported operand type(s) for -: 'int' and 'NoneType'")
    }
    dtype = NumPy.resultType(values.compactMap { $0 }).dtype
    step = numbers[2]
    let (start, stop) = (numbers[1] == nil ? .int(0) : first, numbers[1] ?? first)
    self.start = start
    let isPlain = values.indices.map { values[$0] == nil || Numbers.isNumber(call[$0]) }
    if isPlain.allSatisfy({ $0 }) {
      count = try RangeBounds.count(start, stop, step)
      return
    }
    let (low, high) = (numbers[1] == nil ? Value(0) : firstValue, values[1] ?? firstValue)
    let ratio = try call.machine.arrays { () throws(ArrayError) in
      let span = try isPlain[0] && isPlain[1] ? Value(stop.subtracting(start)) : NumPy.subtract(high, low)
      return try values[2].map { (step) throws(ArrayError) in try NumPy.divide(span, step) } ?? span
    }
    let value = try call.machine.arrayToFloat(.value(ratio))
    // NumPy's bfloat16 makes an integer of anything; of these a negative one.
    count = ratio.dtype == .bfloat16 && !value.isFinite ? 0 : try RangeBounds.count(value)
  }

  private static func value(_ call: Arguments, _ i: Int) throws(ExceptionObject) -> Value? {
    guard let given = call[i].given else { return nil }
    if let value = given.arrayValue { return value }
    switch given {
    // A bound may be any integer; what does not fit wraps in the result.
    case .int(let integer): return Value(integer)
    case .bigInt: return try call.machine.array(given, of: "arange", position: i)
    case .string(let text):
      throw call.machine.textAsNumber(text.text)
    default:
      throw .typeError(
        "arange requires ndarray, scalar, or None arguments, got \(try call.machine.repr(.type(given.type))) at position "
          + "\(i).")
    }
  }

  private static func checkScalar(
    _ value: Value, _ name: String, _ machine: Machine
  ) throws(ExceptionObject) {
    if case .tracer(let tracer) = value, machine.checker == nil || value.rank == 0 {
      throw ExceptionObject(
        .tracerAsValue(tracer.type, context: "It arose in the jnp.arange argument '\(name)'"))
    }
    if value.rank > 0 {
      let array = Object.value(value)
      // Without its elements, an array is named by its type.
      let text = machine.checker == nil ? try machine.str(array).text : machine.shown(array)
      throw .valueError("jax.numpy.arange: arguments must be scalars; got \(name)=\(text)")
    }
  }

  /// A Python float keeps the digits that its array has not.
  private static func number(_ object: Object, _ value: Value) -> Number {
    if case .float(let float) = object { return .float(float) }
    if case .int(let integer) = object { return .int(integer) }
    guard case .array(let array) = value else { preconditionFailure("the bounds are known") }
    switch array[0] {
    case .bool(let truth): return .int(truth ? 1 : 0)
    case .int(let integer): return .int(integer)
    case .float(let float): return .float(float)
    }
  }

  /// How many numbers there are, as Python counts with its own.
  private static func count(_ start: Number, _ stop: Number, _ step: Number?) throws(ExceptionObject) -> Int {
    if let step, step.double == 0 {
      if case .int = step, case .int = start, case .int = stop { throw .zeroDivision("division by zero") }
      throw .zeroDivision("float division by zero")
    }
    return try count(stop.subtracting(start).double / (step?.double ?? 1))
  }

  private static func count(_ ratio: Double) throws(ExceptionObject) -> Int {
    if ratio.isNaN { throw .valueError("cannot convert float NaN to integer") }
    if ratio.isInfinite { throw .overflow("cannot convert float infinity to integer") }
    return ratio > 0 ? Int(exactly: ratio.rounded(.up)) ?? .max : 0
  }
}

extension Number {
  /// Exactly where integers can.
  fileprivate func subtracting(_ other: Number) -> Number {
    if case .int(let x) = self, case .int(let y) = other {
      let (exact, overflows) = x.subtractingReportingOverflow(y)
      if !overflows { return .int(exact) }
    }
    return .float(double - other.double)
  }
}

extension Value {
  fileprivate init(_ number: Number) {
    switch number {
    case .int(let integer): self.init(integer)
    case .float(let float): self.init(float)
    }
  }
}
