import Arrays
import Primitives

extension JaxLax {
  /// The doors of elementwise primitives: operands are not promoted.
  static var elementwise: [Builtin] { unaryFunctions + binaryFunctions + selections }

  private static var unaryFunctions: [Builtin] {
    typealias Door = (Value) throws(ArrayError) -> Value
    let doors: [(String, Door)] = [
      ("abs", Primitives.absolute), ("acos", Primitives.acos), ("acosh", Primitives.acosh),
      ("asin", Primitives.asin), ("asinh", Primitives.asinh), ("atan", Primitives.atan),
      ("atanh", Primitives.atanh), ("bitwise_not", Primitives.not), ("cbrt", Primitives.cbrt),
      ("ceil", Primitives.ceil), ("cos", Primitives.cos), ("cosh", Primitives.cosh), ("erf", Primitives.erf),
      ("erfc", Primitives.erfc), ("erf_inv", Primitives.erfInv),
      ("exp", { (x) throws(ArrayError) in try Primitives.exp(x, isFused: false) }),
      ("exp2", Primitives.exp2),
      ("expm1", Primitives.expm1), ("floor", Primitives.floor), ("is_finite", Primitives.isFinite),
      ("log", { (x) throws(ArrayError) in try Primitives.log(x, isFused: false) }),
      ("log1p", Primitives.log1p), ("logistic", Primitives.logistic),
      ("neg", Primitives.negate), ("rsqrt", Primitives.rsqrt), ("sign", Primitives.sign),
      ("sin", Primitives.sin), ("sinh", Primitives.sinh), ("sqrt", Primitives.sqrt), ("tan", Primitives.tan),
      ("tanh", Primitives.tanh),
    ]
    let powers: [(String, Int)] = [("square", 2), ("reciprocal", -1)]
    return doors.map { name, door in
      Builtin("\(name)(x)") { (call) throws(ExceptionObject) in
        let x = try call.operand(0, of: Lax.primitiveNames[name] ?? name)
        return try call.result { () throws(ArrayError) in try door(x) }
      }
    }
      + powers.map { name, exponent in
        Builtin("\(name)(x)") { (call) throws(ExceptionObject) in
          let x = try call.operand(0, of: Lax.primitiveNames[name] ?? name)
          return try call.result { () throws(ArrayError) in
            if name == "square" && x.dtype == .bool {
              throw .dtypeNotAccepted(primitive: name, x.dtype, position: nil, accepted: .numeric)
            }
            return try integerPower(x, exponent)
          }
        }
      }
  }

  private static var binaryFunctions: [Builtin] {
    typealias Door = (Value, Value) throws(ArrayError) -> Value
    let doors: [(String, Door)] = [
      ("add", Lax.add), ("sub", Primitives.subtract), ("mul", Lax.multiply),
      ("div", Primitives.divide), ("rem", Primitives.remainder), ("max", Primitives.maximum),
      ("min", Primitives.minimum), ("atan2", Primitives.atan2), ("nextafter", Primitives.nextAfter),
      ("bitwise_and", Primitives.bitwiseAnd), ("bitwise_or", Primitives.bitwiseOr),
      ("bitwise_xor", Primitives.bitwiseXor), ("shift_left", Primitives.shiftLeft),
      ("shift_right_arithmetic", Primitives.shiftRightArithmetic),
      ("shift_right_logical", Primitives.shiftRightLogical), ("eq", Primitives.equal),
      ("ne", Primitives.notEqual), ("lt", Primitives.less), ("le", Primitives.lessOrEqual),
      ("gt", Primitives.greater), ("ge", Primitives.greaterOrEqual),
    ]
    return doors.map { name, door in
      let parameters = name == "nextafter" ? "x1, x2" : "x, y"
      return Builtin("\(name)(\(parameters))") { (call) throws(ExceptionObject) in
        let primitive = Lax.primitiveNames[name] ?? name
        let (x, y) = (try call.operand(0, of: primitive), try call.operand(1, of: primitive))
        return try call.result { () throws(ArrayError) in
          let (x, y) = try sharingShape(x, y)
          return try door(x, y)
        }
      }
    } + [
      Builtin("pow(x, y)") { (call) throws(ExceptionObject) in
        let (x, y) = (try call.operand(0, of: "pow"), try call.operand(1, of: "pow"))
        return try call.result { () throws(ArrayError) in
          if y.dtype.isInteger, x.dtype.isFloating {
            guard y.rank == 0, case .array(let exponent) = y, case .int(let number) = exponent[0] else {
              return try NumPy.power(x, y)
            }
            return try integerPower(x, number)
          }
          let (x, y) = try sharingShape(x, y)
          return try Primitives.power(x, y)
        }
      }
    ]
  }

  /// Numbers stretch to the shape of the other operand.
  private static func sharingShape(_ x: Value, _ y: Value) throws(ArrayError) -> (Value, Value) {
    if x.rank == 0 && y.rank > 0 { return (try NumPy.broadcast(x, to: y.shape), y) }
    if y.rank == 0 && x.rank > 0 { return (x, try NumPy.broadcast(y, to: x.shape)) }
    return (x, y)
  }

  private static var selections: [Builtin] {
    [
      Builtin("select(pred, on_true, on_false)") { (call) throws(ExceptionObject) in
        let condition = try call.operand(0, of: "select_n")
        let (x, y) = (try call.operand(1, of: "select_n"), try call.operand(2, of: "select_n"))
        return try call.result { () throws(ArrayError) in
          try Lax.select(condition, x, y)
        }
      },
      Builtin("convert_element_type(operand, new_dtype)") { (call) throws(ExceptionObject) in
        let x = try call.operand(0, of: "convert_element_type")
        let dtype = try call.machine.dtype(call[1], warnsIn: "convert_element_type")
        return try call.result { () throws(ArrayError) in try convertElementType(x, dtype) }
      },
      Builtin("bitcast_convert_type(operand, new_dtype)") { (call) throws(ExceptionObject) in
        let x = try call.operand(0, of: "bitcast_convert_type")
        let dtype = try call.machine.dtype(call[1], warnsIn: "bitcast_convert_type")
        return try call.result { () throws(ArrayError) in try bitcastConvertType(x, dtype) }
      },
      Builtin("integer_pow(x, y)") { (call) throws(ExceptionObject) in
        let (x, exponent) = (try call.operand(0, of: "integer_pow"), try call.machine.integer(call[1]))
        return try call.result { () throws(ArrayError) in try integerPower(x, exponent) }
      },
      Builtin("clamp(min, x, max)") { (call) throws(ExceptionObject) in
        let (low, x) = (try call.operand(0, of: "clamp"), try call.operand(1, of: "clamp"))
        let high = try call.operand(2, of: "clamp")
        return try call.result { () throws(ArrayError) in
          try Lax.clamp(low, x, high)
        }
      },
      Builtin("stop_gradient(x)") { (call) throws(ExceptionObject) in
        for leaf in try call.machine.tree(call[0]).leaves where leaf.mappableValue == nil {
          throw .notAJaxType(leaf)
        }
        return call[0]
      },
    ]
  }
}

extension Lax {
  /// The primitives behind functions of other names.
  fileprivate static let primitiveNames = [
    "bitwise_and": "and", "bitwise_or": "or", "bitwise_xor": "xor", "bitwise_not": "not",
    "reciprocal": "integer_pow",
  ]
}

extension Arguments {
  /// The operand of a primitive.
  func operand(_ i: Int, of primitive: String) throws(ExceptionObject) -> Value {
    guard let value = self[i].arrayValue else { throw machine.notAValue(self[i], primitive, i) }
    return value
  }
}
