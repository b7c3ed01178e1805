/// Predefined names that are neither functions nor types of the same name.
enum Constants {
  nonisolated(unsafe) static let all: KeyValuePairs<String, Object> = [
    "Ellipsis": .ellipsis, "NotImplemented": notImplemented,
    "IOError": .type(Exceptions.osError), "EnvironmentError": .type(Exceptions.osError),
  ]

  nonisolated(unsafe) static let notImplemented = Object.native(NotImplementedConstant())

  /// What the constructor of a type with one value returns.
  static func only(_ value: @autoclosure @escaping () -> Object, of name: String) -> Builtin {
    Builtin(variadic: "\(name)()") { a throws(ExceptionObject) in
      if a.count + a.keywords.count > 0 { throw .bindingError("\(name) takes no arguments") }
      return value()
    }
  }
}

private final class NotImplementedConstant: NativeObject {
  nonisolated(unsafe) private static let onlyType = TypeObject(
    "NotImplementedType",
    constructor: Constants.only(Constants.notImplemented, of: "NotImplementedType"))

  override var type: TypeObject { NotImplementedConstant.onlyType }

  override func repr(_ machine: Machine) -> String { "NotImplemented" }
}
