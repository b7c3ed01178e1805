import Arrays
import Primitives

/// `jnp.finfo(dtype)` and `jnp.iinfo(dtype)`: what a machine's numbers of a dtype can be.
final class NumberInfo: NativeObject {
  private let dtype: DType
  private let members: [(name: String, value: Object)]
  private let summary: String
  /// What `print` shows of floats, instead of the summary.
  private var table: String?

  nonisolated(unsafe) private static let floatType = TypeObject("finfo", module: "jax.numpy")
  nonisolated(unsafe) private static let integerType = TypeObject("iinfo", module: "jax.numpy")

  override var type: TypeObject { dtype.isFloating ? NumberInfo.floatType : NumberInfo.integerType }
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
    self.dtype = dtype
    members = [
      ("bits", .int(bits)), ("dtype", DTypeObject.named(name, dtype)),
      ("kind", .string(dtype.isUnsignedInteger ? "u" : "i")), ("max", most), ("min", least),
    ]
    summary = "iinfo(min=\(least.pythonRepr), max=\(most.pythonRepr), dtype=\(name))"
  }

  /// - Parameter dtype: of floats.
  init(floats dtype: DType) {
    self.dtype = dtype
    let format = FloatFormat(dtype)
    func number(_ value: Double) -> Object { .value(.array(.scalar(value, dtype))) }
    let (most, digits) = (format.largest, format.decimalDigits)
    let resolution = number(format.resolution)
    members = [
      ("bits", .int(dtype.size * 8)), ("dtype", DTypeObject.of(dtype)), ("eps", number(format.epsilon)),
      ("epsneg", number(format.epsilon / 2)), ("iexp", .int(format.exponentBits)),
      ("machep", .int(-format.fractionBits)), ("max", number(most)), ("maxexp", .int(format.bias + 1)),
      ("min", number(-most)), ("minexp", .int(1 - format.bias)), ("negep", .int(-format.fractionBits - 1)),
      ("nexp", .int(format.exponentBits)), ("nmant", .int(format.fractionBits)), ("precision", .int(digits)),
      ("resolution", resolution), ("smallest_normal", number(format.smallestNormal)),
      ("smallest_subnormal", number(format.smallestSubnormal)), ("tiny", number(format.smallestNormal)),
    ]
    func text(_ value: Double) -> String { NDArray.scalar(value, dtype).description }
    // NumPy writes this one with a format of its own.
    let bound = dtype == .float16 ? "6.55040e+04" : text(most)
    summary =
      "finfo(resolution=\(text(format.resolution)), min=-\(bound), max=\(bound), dtype=\(dtype.name))"
    let line = String(repeating: "-", count: 63)
    table = """
      Machine parameters for \(dtype.name)
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

/// The layout of a float: a sign, `exponentBits` and `fractionBits`.
private struct FloatFormat {
  let exponentBits: Int
  let fractionBits: Int

  init(_ dtype: DType) {
    switch dtype {
    case .float16: (exponentBits, fractionBits) = (5, 10)
    case .bfloat16: (exponentBits, fractionBits) = (8, 7)
    default: (exponentBits, fractionBits) = (8, 23)
    }
  }

  var bias: Int { 1 << (exponentBits - 1) - 1 }
  /// The distance from 1 to the next number.
  var epsilon: Double { power(-fractionBits) }
  var largest: Double { (2 - epsilon) * power(bias) }
  var smallestNormal: Double { power(1 - bias) }
  var smallestSubnormal: Double { power(1 - bias - fractionBits) }
  /// How many decimal digits every number keeps.
  var decimalDigits: Int { Int(Double(fractionBits) * 0.30102999566398119521) }
  var resolution: Double { (0..<decimalDigits).reduce(1) { number, _ in number / 10 } }

  private func power(_ exponent: Int) -> Double { Double(sign: .plus, exponent: exponent, significand: 1) }
}

extension JaxNumpy {
  /// What numbers of a dtype can be.
  static var numberInfo: [Builtin] {
    [
      Builtin("finfo(dtype)") { (call) throws(ExceptionObject) in
        let dtype = try call.infoDType()
        guard dtype.isFloating else {
          throw .valueError("data type <class 'numpy.\(dtype.name)'> not inexact")
        }
        return .native(NumberInfo(floats: dtype))
      },
      Builtin("iinfo(dtype)") { (call) throws(ExceptionObject) in
        .native(try call.integerInfo())
      },
    ]
  }
}

extension Arguments {
  /// The dtype that is asked about. Python's own numbers have 64 bits, which no array has.
  fileprivate func infoDType() throws(ExceptionObject) -> DType {
    switch self[0] {
    case .type(let type) where type.name == "float":
      throw .unsupported("Axle has no 64-bit floats to tell of: jnp.float32 names those of arrays")
    case .type(let type) where type.name == "int":
      throw .valueError("data type <class 'numpy.int64'> not inexact")
    case .string(let text) where TypeName(text.text) == nil:
      throw .valueError("data type <class 'numpy.str_'> not inexact")
    case .list, .tuple, .dict:
      try machine.checkFields(self[0])
      throw .valueError("data type <class 'numpy.void'> not inexact")
    case .value(let array): return array.dtype
    default: break
    }
    let dtype = try machine.namedDType(self[0])
    guard !dtype.isFloating || DTypeObject.numpyName(of: self[0]) == dtype.name else {
      throw .unsupported("Axle has no 64-bit floats to tell of: jnp.\(dtype.name) names those of arrays")
    }
    return dtype
  }

  /// What integers of a dtype can be; an example stands for its own. Python's have 64 bits, as far as NumPy knows.
  fileprivate func integerInfo() throws(ExceptionObject) -> NumberInfo {
    func invalid(_ kind: String) -> ExceptionObject { .valueError("Invalid integer data type '\(kind)'.") }
    switch self[0] {
    case .int, .bigInt: return .signed64
    case .float: throw invalid("f")
    case .bool: throw invalid("b")
    case .string(let text) where TypeName(text.text) == nil: throw invalid("U")
    case .none: throw invalid("f")
    case .type(let type) where type.name == "str": throw invalid("U")
    case .list, .tuple, .dict:
      do throws(ExceptionObject) { try machine.checkFields(self[0]) } catch {
        throw error.type === Exceptions.valueError ? error : invalid("O")
      }
      throw invalid("V")
    case .type, .string, .native, .value: break
    default: throw invalid("O")
    }
    switch DTypeObject.numpyName(of: self[0]) {
    case "int64": return .signed64
    case "uint64": return .unsigned64
    default: break
    }
    let dtype = if case .value(let array) = self[0] { array.dtype } else { try machine.namedDType(self[0]) }
    guard dtype.isInteger else { throw invalid(dtype == .bool ? "b" : dtype == .bfloat16 ? "V" : "f") }
    return NumberInfo(integers: dtype)
  }
}
