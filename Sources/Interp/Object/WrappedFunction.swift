import Lexer

/// A function that stands for another, whose text and attributes it has, as after `functools.wraps`.
class WrappedFunction: NativeObject {
  let function: Object

  init(_ function: Object) { self.function = function }

  override var type: TypeObject { Types.function }
  override var isCallable: Bool { true }
  override var referents: [Object]? { [function] }
  override func repr(_ machine: Machine) throws(ExceptionObject) -> String { try machine.repr(function) }

  override func attribute(_ name: String) throws(ExceptionObject) -> Object? {
    if name == "__wrapped__" { return function }
    return try Machine.current.findAttribute(function, Symbol(name))
  }
}
