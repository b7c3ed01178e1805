import Arrays
import Primitives

/// `jnp.finfo(dtype)` and `jnp.iinfo(dtype)`: what a machine's numbers of a dtype can be.
final class NumberInfo: NativeObject {
  private let kind: TypeObject
  private let members: [(name: String, value: Object)]
  private let summary: String
  /// What `print` shows of floats, instead of the summary.
  private var table: String?

  /// What numbers of a dtype can be, as `jax.numpy` asks for it.
  static var types: [TypeObject] { [floatType, integerType] }

  nonisolated(unsafe) private static let floatType = TypeObject(
    "finfo", module: "ml_dtypes._finfo",
    constructor: Builtin(variadic: "finfo(dtype)") { (call) throws(ExceptionObject) in
      let kind = try call.machine.floatKind(try call.only("dtype", of: "finfo.__new__"))
      return .native(NumberInfo(floats: kind))
    })
  nonisolated(unsafe) private static let integerType = TypeObject(
    "iinfo", module: "ml_dtypes._iinfo",
    constructor: Builtin(variadic: "iinfo(int_type)") { (call) throws(ExceptionObject) in
      .native(try call.machine.integerInfo(try call.only("int_type", of: "iinfo.__init__")))
    })

  override var type: TypeObject { kind }
  override var referents: [Object]? { [] }
  override var attributeNames: [String] { members.map(\.name) }

  override func attribute(_ name: String) -> Object? { members.first { $0.name == name }?.value }

  override func repr(_ machine: Machine) -> String { summary }
  override func str(_ machine: Machine) -> String { table ?? summary }

  /// - Parameter dtype: of integers.
  convenience init(integers dtype: DType) {
    let range = dtype.integerRange
    self.init(
      integers: dtype.name, like: dtype, bits: dtype.size * 8, .int(range.lowerBound), .int(range.upperBound))
  }

  /// Of the integers that NumPy has, and arrays do not.
  static var signed64: NumberInfo {
    NumberInfo(integers: "int64", like: .int32, bits: 64, .int(.min), .int(.max))
  }
  static var unsigned64: NumberInfo {
    let most = BigInteger(Int.max) + BigInteger(Int.max) + BigInteger(1)
    return NumberInfo(integers: "uint64", like: .uint32, bits: 64, .int(0), .integer(most))
  }

  private init(integers name: String, like dtype: DType, bits: Int, _ least: Object, _ most: Object) {
    kind = NumberInfo.integerType
    members = [
      ("bits", .int(bits)), ("dtype", DTypeObject.named(name, dtype)),
      ("kind", .string(dtype.isUnsignedInteger ? "u" : "i")), ("max", most), ("min", least),
    ]
    summary = "iinfo(min=\(least.pythonRepr), max=\(most.pythonRepr), dtype=\(name))"
  }

  /// - Parameter kind: of floats.
  init(floats kind: NumPyScalar.Kind) {
    self.kind = NumberInfo.floatType
    let format = kind.format
    func number(_ value: Double) -> Object { .native(NumPyScalar(value, kind)) }
    let (most, digits) = (format.largest, format.decimalDigits)
    let resolution = number(format.resolution)
    members = [
      ("bits", .int(kind.size * 8)), ("dtype", DTypeObject.named(kind.name, kind.dtype)),
      ("eps", number(format.epsilon)),
      ("epsneg", number(format.epsilon / 2)), ("iexp", .int(format.exponentBits)),
      ("machep", .int(-format.fractionBits)), ("max", number(most)), ("maxexp", .int(format.bias + 1)),
      ("min", number(-most)), ("minexp", .int(1 - format.bias)), ("negep", .int(-format.fractionBits - 1)),
      ("nexp", .int(format.exponentBits)), ("nmant", .int(format.fractionBits)), ("precision", .int(digits)),
      ("resolution", resolution), ("smallest_normal", number(format.smallestNormal)),
      ("smallest_subnormal", number(format.smallestSubnormal)), ("tiny", number(format.smallestNormal)),
    ]
    func text(_ value: Double) -> String { NumPyScalar(value, kind).text }
    // NumPy writes this one with a format of its own.
    let bound = kind == .float16 ? "6.55040e+04" : text(most)
    summary =
      "finfo(resolution=\(text(format.resolution)), min=-\(bound), max=\(bound), dtype=\(kind.name))"
    let line = String(repeating: "-", count: 63)
    table = """
      Machine parameters for \(kind.name)
      \(line)
      precision = \(digits)   resolution = \(text(format.resolution))
      machep = -\(format.fractionBits)   eps =        \(text(format.epsilon))
      negep =  -\(format.fractionBits + 1)   epsneg =     \(text(format.epsilon / 2))
      minexp = \(1 - format.bias)   tiny =       \(text(format.smallestNormal))
      maxexp = \(format.bias + 1)   max =        \(text(most))
      nexp =   \(format.exponentBits)   min =        -max
      smallest_normal = \(text(format.smallestNormal))   smallest_subnormal = \(text(format.smallestSubnormal))
      \(line)

      """
  }
}

extension NumPyScalar.Kind {
  fileprivate var format: FloatFormat { self == .float64 ? .float64 : dtype.floatFormat }
}

extension FloatFormat {
  /// Ten to the power of minus the decimal digits, as NumPy divides it out.
  fileprivate var resolution: Double { (0..<decimalDigits).reduce(1) { number, _ in number / 10 } }
}

extension Machine {
  /// The floats that are asked about; an example stands for its own.
  fileprivate func floatKind(_ given: Object) throws(ExceptionObject) -> NumPyScalar.Kind {
    func notInexact(_ type: String) -> ExceptionObject {
      .valueError("data type <class 'numpy.\(type)'> not inexact")
    }
    switch given {
    case .none: return .float64
    case .type(let type) where type.name == "str": throw notInexact("str_")
    case .string(let text):
      if let kind = TypeName.foreignKind(text.text) { throw notInexact(kind.name) }
    case .list, .tuple, .dict:
      try checkFields(given)
      throw notInexact("void")
    case .native(let scalar as NumPyScalar):
      guard scalar.kind != .bool else { throw notInexact("bool") }
      return scalar.kind
    default: break
    }
    let dtype = if case .value(let array) = given { array.dtype } else { try namedDType(given) }
    let name =
      if case .value = given { dtype.name } else { DTypeObject.numpyName(of: given) ?? dtype.name }
    if name == "float64" { return .float64 }
    guard dtype.isFloating else { throw notInexact(name) }
    return NumPyScalar.Kind(floats: dtype)
  }

  /// What integers of a dtype can be; an example stands for its own. Python's have 64 bits, as far as NumPy knows.
  fileprivate func integerInfo(_ given: Object) throws(ExceptionObject) -> NumberInfo {
    func invalid(_ kind: String) -> ExceptionObject { .valueError("Invalid integer data type '\(kind)'.") }
    switch given {
    case .int, .bigInt: return .signed64
    case .float: throw invalid("f")
    case .bool: throw invalid("b")
    case .string(let text):
      if let kind = TypeName.foreignKind(text.text) { throw invalid(kind.letter) }
    case .none: throw invalid("f")
    case .type(let type) where type.name == "str": throw invalid("U")
    case .list, .tuple, .dict:
      do throws(ExceptionObject) { try checkFields(given) } catch {
        throw error.type === Exceptions.valueError ? error : invalid("O")
      }
      throw invalid("V")
    case .native(let scalar as NumPyScalar): throw invalid(scalar.kind == .bool ? "b" : "f")
    case .type, .native, .value: break
    default: throw invalid("O")
    }
    switch DTypeObject.numpyName(of: given) {
    case "int64": return .signed64
    case "uint64": return .unsigned64
    default: break
    }
    let dtype = if case .value(let array) = given { array.dtype } else { try namedDType(given) }
    guard dtype.isInteger else { throw invalid(dtype == .bool ? "b" : dtype == .bfloat16 ? "V" : "f") }
    return NumberInfo(integers: dtype)
  }
}
