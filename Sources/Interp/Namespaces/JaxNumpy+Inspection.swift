import Primitives

extension JaxNumpy {
  /// Questions that a shape or a type answers.
  static var inspection: [Builtin] {
    [
      Builtin("where(condition, x=None, y=None, /, *, size=None, fill_value=None)") {
        (call) throws(ExceptionObject) in
        guard call[1].given != nil || call[2].given != nil else {
          let condition = try call.array(0, "condition", of: "where")
          if call[3].given != nil || call[4].given != nil {
            throw .unsupported("Axle's where does not have the arguments 'size' and 'fill_value'")
          }
          return .tuple(
            try call.machine.arrays { () throws(ArrayError) in
              try NumPy.nonzero(condition).map { .value($0) }
            })
        }
        let condition = try call.array(0, "condition", of: "where")
        let (x, y) = (try call.array(1, "x", of: "where"), try call.array(2, "y", of: "where"))
        if call[3].given != nil || call[4].given != nil {
          throw .valueError("size and fill_value arguments cannot be used in three-term where function.")
        }
        return .value(try call.machine.arrays { () throws(ArrayError) in try NumPy.where(condition, x, y) })
      },
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
        default: .bool(false)
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
