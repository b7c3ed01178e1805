import Lexer
package import Parser
package enum Value { func isIdentical(to: Value) -> Bool { false } }
package struct ArrayError: Error {}
extension Machine {
  func arrayOperation(_ op: BinaryOperator, _ lhs: Object, _ rhs: Object) throws(ExceptionObject) -> Object { throw .unsupported("arrays") }
  func arrayOperation(_ op: UnaryOperator, _ lhs: Object) throws(ExceptionObject) -> Object { throw .unsupported("arrays") }
  func arrayComparison(_ op: ComparisonOperator, _ lhs: Object, _ rhs: Object) throws(ExceptionObject) -> Object { throw .unsupported("arrays") }
  func arrayTruth(_ object: Object) throws(ExceptionObject) -> Bool { throw .unsupported("arrays") }
  func arrayIterator(_ object: Object) throws(ExceptionObject) -> IteratorObject? { throw .unsupported("arrays") }
  func arrayLength(_ object: Object) throws(ExceptionObject) -> Int { throw .unsupported("arrays") }
  func arrayText(_ object: Object) throws(ExceptionObject) -> String { throw .unsupported("arrays") }
  func arrayRepr(_ object: Object) throws(ExceptionObject) -> String { throw .unsupported("arrays") }
  func formatArray(_ object: Object, spec: Text) throws(ExceptionObject) -> Text { throw .unsupported("arrays") }
  func arrayAttribute(_ object: Object, _ name: Symbol) throws(ExceptionObject) -> Object? { throw .unsupported("arrays") }
  func arraySubscript(_ object: Object, _ key: Object) throws(ExceptionObject) -> Object { throw .unsupported("arrays") }
  func arrayAssignment(_ object: Object) -> ExceptionObject { .unsupported("arrays") }
  var arrayAttributeNames: [String] { [] }
  func arrayToFloat(_ object: Object) throws(ExceptionObject) -> Double { throw .unsupported("arrays") }
  func arrayToInt(_ object: Object) throws(ExceptionObject) -> Object { throw .unsupported("arrays") }
  func arrayAbs(_ object: Object) throws(ExceptionObject) -> Object { throw .unsupported("arrays") }
  func arrayRound(_ object: Object, digits: Object) throws(ExceptionObject) -> Object { throw .unsupported("arrays") }
}
extension Object {
  func arrayIndex(_ object: Object) throws(ExceptionObject) -> Int? { throw .unsupported("arrays") }
}
enum BareNames {
  static func find(_ name: Symbol) -> Object? {
    switch name.text {
    case "print": .builtin(Builtin(variadic: "print(*a)") { (a) throws(ExceptionObject) in
      for (i, x) in a.positional.enumerated() { if i > 0 { try a.machine.output.write([32]) }; try a.machine.output.write(Array(try a.machine.str(x).bytes)) }
      try a.machine.output.write([10]); return .none })
    case "range": .builtin(Builtin("range(n)") { (a) throws(ExceptionObject) in .range(RangeObject(start: 0, stop: try a[0].asIndex()!, step: 1)) })
    case "len": .builtin(Builtin("len(n, /)") { (a) throws(ExceptionObject) in .int(try a.machine.length(a[0])!) })
    case "ValueError": .type(Exceptions.valueError)
    default: nil
    }
  }
  static let names: [String] = []
}
enum Modules {
  static var table: ModuleTable { ModuleTable([:]) }
}
