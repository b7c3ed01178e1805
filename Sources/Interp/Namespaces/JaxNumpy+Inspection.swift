import Primitives

extension JaxNumpy {
  /// Questions that a shape or a type answers.
  static var inspection: [Builtin] {
    [
      Builtin("iscomplexobj(x)") { (call) throws(ExceptionObject) in
        try call.checkData(0)
        return .bool(false)
      },
      Builtin("isrealobj(x)") { (call) throws(ExceptionObject) in
        try call.checkData(0)
        return .bool(true)
      },
      Builtin("isscalar(element)") { (call) throws(ExceptionObject) in
        switch call[0] {
        case .bool, .int, .bigInt, .float, .string: .bool(true)
        case .value(let value): .bool(value.rank == 0)
        default: .bool(call[0].nativeNumber != nil)
        }
      },
    ]
  }
}

extension Arguments {
  /// JAX asks an array made of the argument, unless it is a number, a string or None.
  fileprivate func checkData(_ i: Int) throws(ExceptionObject) {
    switch self[i] {
    case .none, .bool, .int, .bigInt, .float, .string: break
    default: _ = try data(i)
    }
  }
}
