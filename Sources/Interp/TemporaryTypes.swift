import Primitives
enum Types {
  nonisolated(unsafe) static let int = TypeObject("int")
  static var bool: TypeObject { int }
  static var float: TypeObject { int }
  static var str: TypeObject { int }
  static var list: TypeObject { int }
  static var tuple: TypeObject { int }
  static var dict: TypeObject { int }
  static var set: TypeObject { int }
  static var frozenset: TypeObject { int }
  static var range: TypeObject { int }
  static var slice: TypeObject { int }
  static var function: TypeObject { int }
  static var builtin: TypeObject { int }
  static var methodDescriptor: TypeObject { int }
  static var type: TypeObject { int }
  static var module: TypeObject { int }
  static var none: TypeObject { int }
  static var ellipsis: TypeObject { int }
  static let qualifiedArrayName = ""
  static func iterator(named: String) -> TypeObject { int }
  static func array(_: Value) -> TypeObject { int }
}
enum ExceptionMethods {
  nonisolated(unsafe) static let constructor = Builtin(variadic: "a()") { (a) throws(ExceptionObject) in if case .type(let t) = a.receiver { return .exception(ExceptionObject(t, a.positional)) }; return .none }
  nonisolated(unsafe) static let all: [Builtin] = []
}

extension Machine { func percentFormatted(_ f: StringObject, _ v: Object) throws(ExceptionObject) -> Object { throw .unsupported("percent") } }
extension Types {
  static var ndarray: TypeObject { int }
  static var dtype: TypeObject { int }
  static var scalarMeta: TypeObject { int }
  static var predefined: [TypeObject] { [] }
}
enum MathModule { nonisolated(unsafe) static let module = ModuleObject("math") { [:] } }
enum FunctoolsModule { nonisolated(unsafe) static let module = ModuleObject("math") { [:] } }
enum TimeModule { nonisolated(unsafe) static let module = ModuleObject("math") { [:] } }
enum TypingModule { nonisolated(unsafe) static let module = ModuleObject("math") { [:] }
 static var collections: ModuleObject { module }
 static var collectionsABC: ModuleObject { module }
 static var future: ModuleObject { module }
}
enum BuiltinFunctions {
  nonisolated(unsafe) static let all: [Builtin] = [
   Builtin(variadic: "print(*a)") { (a) throws(ExceptionObject) in
      for (i, x) in a.positional.enumerated() { if i > 0 { try a.machine.output.write([32]) }; try a.machine.output.write(Array(try a.machine.str(x).bytes)) }
      try a.machine.output.write([10]); return .none },
   Builtin("range(n)") { (a) throws(ExceptionObject) in .range(RangeObject(start: 0, stop: try a[0].asIndex()!, step: 1)) },
   Builtin("len(n, /)") { (a) throws(ExceptionObject) in .int(try a.machine.length(a[0])!) },
   Builtin("list()") { (a) throws(ExceptionObject) in .list([]) },
   Builtin("zip(a, b)") { (a) throws(ExceptionObject) in  let x = try a.machine.elements(a[0]), y = try a.machine.elements(a[1]); return .list(zip(x, y).map { .tuple([$0, $1]) }) }
  ]
}
