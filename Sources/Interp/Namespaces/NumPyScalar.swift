import Arrays
import Glibc
import Parser
import Primitives

/// A number that NumPy made, as the members of `jnp.finfo` are: `np.float32(1.1920929e-07)`. It computes as NumPy
/// does, without arrays and without flushing subnormals; beside an array it is one of rank 0.
final class NumPyScalar: NativeObject {
  let kind: Kind
  /// Exactly; a bool is 0 or 1.
  private let value: Double

  /// - Parameter value: is rounded to what the kind can hold.
  init(_ value: Double, _ kind: Kind) {
    self.kind = kind
    self.value = kind.rounded(value)
  }

  private convenience init(_ truth: Bool) { self.init(truth ? 1 : 0, .bool) }

  enum Kind: Int, CaseIterable {
    case bool, float16, bfloat16, float32, float64

    init(floats dtype: DType) {
      switch dtype {
      case .float16: self = .float16
      case .bfloat16: self = .bfloat16
      default: self = .float32
      }
    }

    /// The dtype of the array that it becomes.
    var dtype: DType {
      switch self {
      case .bool: .bool
      case .float16: .float16
      case .bfloat16: .bfloat16
      case .float32, .float64: .float32
      }
    }

    var name: String { self == .float64 ? "float64" : dtype.name }

    /// In bytes.
    var size: Int { self == .float64 ? 8 : dtype.size }

    func rounded(_ value: Double) -> Double {
      if self == .float64 { return value }
      switch NDArray.scalar(value, dtype)[0] {
      case .bool(let truth): return truth ? 1 : 0
      case .int(let number): return Double(number)
      case .float(let number): return number
      }
    }

    /// The kind of what two of them make.
    static func common(_ x: Kind, _ y: Kind) -> Kind {
      if x == y || y == .bool { return x }
      if x == .bool { return y }
      return x == .float64 || y == .float64 ? .float64 : .float32
    }
  }

  // MARK: As an object

  nonisolated(unsafe) private static let types = Kind.allCases.map { kind in
    TypeObject(
      kind.name, module: kind == .bfloat16 ? "ml_dtypes" : "numpy", isNative: true,
      base: kind == .float64 ? Types.float : nil, methods: { methods(of: kind) })
  }

  private static func methods(of kind: Kind) -> [Builtin] {
    ["item()", "tolist()"].map { signature in
      Builtin(signature) { (call) throws(ExceptionObject) in call.receiver.nativeNumber ?? .none }
    }.methods(of: kind.name)
  }

  override var type: TypeObject { NumPyScalar.types[kind.rawValue] }
  override var referents: [Object]? { [] }
  override var number: Object? { kind == .bool ? .bool(value != 0) : .float(value) }
  override func truth() -> Bool { value != 0 }
  override var arrayValue: Value? { .array(.scalar(value, kind.dtype)) }

  var text: String {
    if kind == .float64 || kind == .bool { return number.map(\.pythonRepr) ?? "" }
    return NDArray.scalar(value, kind.dtype).description
  }

  override func repr(_ machine: Machine) -> String {
    switch kind {
    case .bool: "np.\(text)_"
    case .bfloat16: text
    case .float16, .float32, .float64: "np.\(kind.name)(\(text))"
    }
  }

  override func str(_ machine: Machine) -> String { text }

  override var attributeNames: [String] {
    ["shape", "ndim", "size", "dtype", "T", "itemsize", "nbytes", "real", "imag"]
  }

  override func attribute(_ name: String) throws(ExceptionObject) -> Object? {
    switch name {
    case "shape": return .tuple([])
    case "ndim": return .int(0)
    case "size": return .int(1)
    case "dtype": return DTypeObject.named(kind.name, kind.dtype)
    case "T", "real": return .native(self)
    case "imag": return .native(NumPyScalar(0, kind))
    case "itemsize", "nbytes": return .int(kind.size)
    default:
      if NumPyScalar.otherMembers.contains(name[...]) {
        throw .unsupported(
          "Axle's NumPy scalars have no \(name): jnp.asarray makes an array of one, .item() a Python number")
      }
      return nil
    }
  }

  private static let otherMembers = Set(
    """
    all any argmax argmin argsort as_integer_ratio astype base byteswap choose clip compress conj conjugate copy cumprod \
    cumsum data device diagonal dump dumps fill flags flat flatten fromhex getfield hex is_integer mT max mean min \
    nonzero prod put ravel repeat reshape resize round searchsorted setfield setflags sort squeeze std strides sum \
    swapaxes take to_device tobytes tofile trace transpose var view
    """.split(separator: " "))

  override func subscripted(_ key: Object, _ machine: Machine) throws(ExceptionObject) -> Object {
    if case .tuple(let items) = key, items.count == 0 { return .native(self) }
    switch key {
    case .none, .ellipsis, .tuple: throw NumPyScalar.noArrays
    default: throw .indexError("invalid index to scalar variable.")
    }
  }

  override func isEqual(to other: Object, _ machine: Machine) throws(ExceptionObject) -> Bool? {
    try compared(.equal, other, machine, isFirst: true).map { (truth) throws(ExceptionObject) in
      try machine.truth(truth)
    }
  }

  override func isOrdered(
    _ op: ComparisonOperator, _ other: Object, _ machine: Machine
  ) throws(ExceptionObject) -> Bool? {
    try compared(op, other, machine, isFirst: true).map { (truth) throws(ExceptionObject) in
      try machine.truth(truth)
    }
  }

  // A number of Python and one of NumPy that are equal are one key.
  override func isSameKey(as other: Object) -> Bool {
    guard let number else { return false }
    return Numbers.areEqual(number, other.numPyScalar?.number ?? other) == true
  }
  override func pythonHash() throws(ExceptionObject) -> Int { try (number ?? .none).pythonHash() }

  // MARK: Operators

  fileprivate static var noArrays: ExceptionObject {
    .unsupported("Axle has no NumPy arrays, which this would make: jnp.asarray makes one of JAX's")
  }

  override func operate(
    _ op: BinaryOperator, _ rhs: Object, _ machine: Machine
  ) throws(ExceptionObject) -> Object? { try combined(op, rhs, machine, isFirst: true) }

  override func operateReflected(
    _ op: BinaryOperator, _ lhs: Object, _ machine: Machine
  ) throws(ExceptionObject) -> Object? { try combined(op, lhs, machine, isFirst: false) }

  private func combined(
    _ op: BinaryOperator, _ object: Object, _ machine: Machine, isFirst: Bool
  ) throws(ExceptionObject) -> Object? {
    guard op != .matmul else { return nil }
    guard let other = try peer(object, machine) else {
      return try refused(op, beside: object, machine, isFirst: isFirst)
    }
    let common = Kind.common(kind, other.kind)
    let (x, y) = isFirst ? (value, other.value) : (other.value, value)
    if common == .bool { return .native(try NumPyScalar.logical(op, x != 0, y != 0)) }
    let result: Double?
    if common == .float64 {
      result = op.applied(x, y, power: Glibc.pow)
    } else {
      result = op.applied(Float(common.rounded(x)), Float(common.rounded(y)), power: Glibc.powf).map(
        Double.init)
    }
    guard let result else {
      throw .typeError(
        "ufunc '\(op.ufunc)' not supported for the input types, and the inputs could not be safely coerced to any "
          + "supported types according to the casting rule ''safe''")
    }
    return .native(NumPyScalar(result, common))
  }

  private static func logical(
    _ op: BinaryOperator, _ x: Bool, _ y: Bool
  ) throws(ExceptionObject) -> NumPyScalar {
    switch op {
    case .bitAnd, .multiply: return NumPyScalar(x && y)
    case .bitOr, .add: return NumPyScalar(x || y)
    case .bitXor: return NumPyScalar(x != y)
    case .divide: return NumPyScalar((x ? 1 : 0) / (y ? 1 : 0), .float64)
    case .subtract:
      throw .typeError(
        "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the "
          + "logical_xor function instead.")
    default:
      throw .unsupported("Axle has no NumPy integers, which this would make: int() makes one of Python's")
    }
  }

  /// The other operand in the same terms: Python's numbers take the kind of NumPy's. `nil` where it is no number.
  private func peer(_ object: Object, _ machine: Machine) throws(ExceptionObject) -> NumPyScalar? {
    switch object {
    case .bool(let truth): return NumPyScalar(truth)
    case .float(let number):
      return NumPyScalar(number, kind == .bool ? .float64 : kind == .bfloat16 ? .float32 : kind)
    case .int, .bigInt:
      guard kind != .bool else {
        throw .unsupported("Axle has no NumPy integers, which this would make: bool() makes one of Python's")
      }
      if case .bigInt = object, kind == .bfloat16 { throw .typeError("expected number, got int") }
      return NumPyScalar(try machine.double(object), kind)
    default: return object.numPyScalar
    }
  }

  private func refused(
    _ op: BinaryOperator, beside object: Object, _ machine: Machine, isFirst: Bool
  ) throws(ExceptionObject) -> Object? {
    switch object {
    case .list, .tuple:
      guard op == .multiply else { throw NumPyScalar.noArrays }
      return nil
    case .string:
      if op == .multiply || op == .add && !isFirst { return nil }
      throw .unsupported("Axle's NumPy scalars compute with numbers and arrays, not with 'str'")
    default:
      // NumPy leaves it to Python's number.
      let number = number ?? .none
      return try isFirst
        ? machine.binaryOperation(op, number, object) : machine.binaryOperation(op, object, number)
    }
  }

  override func unary(_ op: UnaryOperator) throws(ExceptionObject) -> Object? {
    switch op {
    case .plus where kind != .bool: return .native(self)
    case .negate where kind != .bool: return .native(NumPyScalar(-value, kind))
    case .invert where kind == .bool: return .native(NumPyScalar(value == 0))
    case .negate:
      throw .typeError(
        "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not "
          + "function instead.")
    case .plus, .invert, .not:
      throw .typeError(
        "ufunc '\(op == .plus ? "positive" : "invert")' not supported for the input types, and the inputs could not be "
          + "safely coerced to any supported types according to the casting rule ''safe''")
    }
  }

  override var absolute: Object? { .native(NumPyScalar(value.magnitude, kind)) }

  /// `round(self, digits)`; without digits a number of Python.
  override func rounded(_ digits: Object?, _ machine: Machine) throws(ExceptionObject) -> Object? {
    guard kind != .bfloat16, kind != .bool else { return nil }
    guard let digits else {
      return try machine.wholeNumber(.float(value.rounded(.toNearestOrEven)))
    }
    let places = try machine.int(digits)
    let scale = kind.rounded(Glibc.pow(10, Double(abs(places))))
    let scaled = kind.rounded(places < 0 ? value / scale : value * scale)
    let whole = scaled.rounded(.toNearestOrEven)
    return .native(NumPyScalar(places < 0 ? whole * scale : whole / scale, kind))
  }

  override func compared(
    _ op: ComparisonOperator, _ object: Object, _ machine: Machine, isFirst: Bool
  ) throws(ExceptionObject) -> Object? {
    let other =
      if kind == .bool, case .int(let number) = object { NumPyScalar(Double(number), .float64) } else {
        try peer(object, machine)
      }
    guard let other else {
      switch object {
      case .string where kind != .bfloat16 && (op == .equal || op == .notEqual):
        return .native(NumPyScalar(op == .notEqual))
      case .list, .tuple: throw NumPyScalar.noArrays
      case .string where op != .equal && op != .notEqual:
        throw .unsupported("Axle's NumPy scalars compare with numbers and arrays, not with 'str'")
      default:
        if op == .equal || op == .notEqual { return nil }
        // NumPy leaves it to Python's number.
        return try machine.comparisonOperation(isFirst ? op : op.swapped, number ?? .none, object)
      }
    }
    let common = Kind.common(kind, other.kind)
    let (x, y) = (common.rounded(value), common.rounded(other.value))
    guard let holds = isFirst ? op.holds(x, y) : op.holds(y, x) else {
      preconditionFailure("membership and identity do not ask the numbers")
    }
    return .native(NumPyScalar(holds))
  }
}

extension Object {
  /// The number of the language that an object of another library stands for.
  var nativeNumber: Object? {
    if case .native(let native) = self { native.number } else { nil }
  }

  var numPyScalar: NumPyScalar? {
    if case .native(let native) = self { native as? NumPyScalar } else { nil }
  }
}

extension BinaryOperator {
  /// What NumPy computes; `nil` where it is not defined on floats.
  fileprivate func applied<Number: BinaryFloatingPoint>(
    _ x: Number, _ y: Number, power: (Number, Number) -> Number
  ) -> Number? {
    switch self {
    case .add: x + y
    case .subtract: x - y
    case .multiply: x * y
    case .divide: x / y
    case .power: power(x, y)
    case .floorDivide: divided(x, y).quotient
    case .modulo: divided(x, y).remainder
    case .matmul, .leftShift, .rightShift, .bitAnd, .bitOr, .bitXor: nil
    }
  }

  /// As NumPy's `npy_divmod`: the remainder has the divisor's sign.
  private func divided<Number: BinaryFloatingPoint>(
    _ x: Number, _ y: Number
  ) -> (quotient: Number, remainder: Number) {
    var remainder = x.truncatingRemainder(dividingBy: y)
    if y == 0 { return (x / y, remainder) }
    var quotient = (x - remainder) / y
    if remainder == 0 {
      remainder = Number(signOf: y, magnitudeOf: 0)
    } else if (y < 0) != (remainder < 0) {
      remainder += y
      quotient -= 1
    }
    guard quotient != 0 else { return (Number(signOf: x / y, magnitudeOf: 0), remainder) }
    let whole = quotient.rounded(.down)
    return (quotient - whole > 0.5 ? whole + 1 : whole, remainder)
  }

  /// The name that NumPy's messages have for it.
  var ufunc: String {
    switch self {
    case .add: "add"
    case .subtract: "subtract"
    case .multiply: "multiply"
    case .divide: "divide"
    case .floorDivide: "floor_divide"
    case .modulo: "remainder"
    case .power: "power"
    case .matmul: "matmul"
    case .leftShift: "left_shift"
    case .rightShift: "right_shift"
    case .bitAnd: "bitwise_and"
    case .bitOr: "bitwise_or"
    case .bitXor: "bitwise_xor"
    }
  }
}
