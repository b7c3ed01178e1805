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
  nonisolated(unsafe) static let constructor = Builtin(variadic: "a()") { (_) throws(ExceptionObject) in .none }
  nonisolated(unsafe) static let all: [Builtin] = []
}

extension Machine { func percentFormatted(_ f: StringObject, _ v: Object) throws(ExceptionObject) -> Object { throw .unsupported("percent") } }
