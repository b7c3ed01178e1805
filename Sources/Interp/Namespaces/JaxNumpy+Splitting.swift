import Arrays
import Primitives

extension JaxNumpy {
  /// Functions that cut an array into parts.
  static var splitting: [Builtin] {
    [
      split("split(ary, indices_or_sections, axis=0)"),
      split("array_split(ary, indices_or_sections, axis=0)", mayDiffer: true),
      split("vsplit(ary, indices_or_sections)"),
      split("hsplit(ary, indices_or_sections)") { $0 == 1 ? 0 : 1 },
      split("dsplit(ary, indices_or_sections)") { _ in 2 },
      Builtin("unstack(x, /, *, axis=0)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "x", of: "unstack")
        let axis = try call.integer(1, default: 0)
        return try call.tuple { () throws(ArrayError) in try NumPy.unstack(x, axis: axis) }
      },
    ]
  }

  /// - Parameter axisForRank: the axis that is cut, where no argument names it.
  private static func split(
    _ signature: String, mayDiffer: Bool = false, axisForRank: @escaping (Int) -> Int = { _ in 0 }
  ) -> Builtin {
    let name = Builtin.name(in: signature)
    return Builtin(signature) { (call) throws(ExceptionObject) in
      let x = try call.array(0, "ary", of: name)
      let axis = call[2].isAbsent ? axisForRank(x.rank) : try call.machine.integer(call[2])
      let sections = try call.machine.sections(call[1], of: name)
      return try call.list { () throws(ArrayError) in
        try NumPy.split(x, sections, axis: axis, mayDiffer: mayDiffer)
      }
    }
  }
}

extension Machine {
  fileprivate func sections(_ object: Object, of function: String) throws(ExceptionObject) -> Sections {
    switch object {
    case .tuple, .list: return .places(try integers(object))
    case .value(.array(let array)) where array.rank > 0:
      return .places(try integers(.list(try elements(object).map { $0 })))
    case .value(.tracer(let tracer)):
      throw ExceptionObject(
        .tracerAsValue(tracer.type, context: "in jax.numpy.\(function) argument 1"))
    case .value(.array(let array)) where !array.dtype.isInteger:
      return try sections(Object(array[0]), of: function)
    case .float, .bool: return .count(try integer(try apply(.type(Types.int), [object])))
    case .string: return .count(try integer(try apply(.type(Types.int), [object])))
    case .int, .bigInt, .value: return .count(try integer(object))
    default: throw .notAnInteger(object)
    }
  }
}
