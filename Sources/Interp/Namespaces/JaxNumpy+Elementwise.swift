import Primitives

extension JaxNumpy {
  /// Functions that treat each element by itself.
  static var elementwise: [Builtin] { unaryFunctions + binaryFunctions + [select] }

  private static var unaryFunctions: [Builtin] {
    [
      unary("abs", NumPy.abs), unary("arccos", NumPy.arccos), unary("arccosh", NumPy.arccosh),
      unary("arcsin", NumPy.arcsin), unary("arcsinh", NumPy.arcsinh), unary("arctan", NumPy.arctan),
      unary("arctanh", NumPy.arctanh), unary("cbrt", NumPy.cbrt), unary("ceil", NumPy.ceil),
      unary("cos", NumPy.cos),
      unary("cosh", NumPy.cosh), unary("exp", NumPy.exp), unary("exp2", NumPy.exp2),
      unary("expm1", NumPy.expm1),
      unary("floor", NumPy.floor), unary("invert", NumPy.invert), unary("isfinite", NumPy.isFinite),
      unary("isinf", NumPy.isInf), unary("isnan", NumPy.isNaN), unary("log", NumPy.log),
      unary("log10", NumPy.log10),
      unary("log1p", NumPy.log1p), unary("log2", NumPy.log2), unary("logical_not", NumPy.logicalNot),
      unary("negative", NumPy.negative), unary("positive", NumPy.positive),
      unary("reciprocal", NumPy.reciprocal),
      unary("sign", NumPy.sign), unary("sin", NumPy.sin), unary("sinh", NumPy.sinh),
      unary("sqrt", NumPy.sqrt),
      unary("square", NumPy.square), unary("tan", NumPy.tan), unary("tanh", NumPy.tanh),
    ]
  }

  private static var binaryFunctions: [Builtin] {
    [
      binary("add", NumPy.add), binary("subtract", NumPy.subtract), binary("multiply", NumPy.multiply),
      binary("true_divide", NumPy.divide, "x1", "x2"), binary("floor_divide", NumPy.floorDivide, "x1", "x2"),
      binary("remainder", NumPy.remainder, "x1", "x2"), binary("power", NumPy.power, "x1", "x2"),
      binary("maximum", NumPy.maximum), binary("minimum", NumPy.minimum), binary("equal", NumPy.equal),
      binary("not_equal", NumPy.notEqual), binary("less", NumPy.less), binary("less_equal", NumPy.lessEqual),
      binary("greater", NumPy.greater), binary("greater_equal", NumPy.greaterEqual),
      binary("bitwise_and", NumPy.bitwiseAnd), binary("bitwise_or", NumPy.bitwiseOr),
      binary("bitwise_xor", NumPy.bitwiseXor), binary("left_shift", NumPy.leftShift),
      binary("right_shift", NumPy.rightShift, "x1", "x2"), binary("logical_and", NumPy.logicalAnd),
      binary("logical_or", NumPy.logicalOr), binary("logical_xor", NumPy.logicalXor),
      binary("arctan2", NumPy.arctan2, "x1", "x2"),
    ]
  }

  private static var select: Builtin {
    Builtin("where(condition, x=None, y=None, /)") { (call) throws(ExceptionObject) in
      guard call[1].given != nil, call[2].given != nil else {
        throw .unsupported(
          "Axle's where takes a condition and both values; where(condition) alone is not supported")
      }
      let condition = try call.array(0, "condition", of: "where")
      let (x, y) = (try call.array(1, "x", of: "where"), try call.array(2, "y", of: "where"))
      return .value(try call.machine.arrays { () throws(ArrayError) in try NumPy.where(condition, x, y) })
    }
  }
}
