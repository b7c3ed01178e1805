/// Runs `body`, and raises the exceptions that its errors name.
func raising<Result>(_ body: () throws(TextError) -> Result) throws(ExceptionObject) -> Result {
  do throws(TextError) {
    return try body()
  } catch {
    throw .raised(by: error)
  }
}

extension ExceptionObject {
  /// What Python raises for a mistake that the text layer found.
  static func raised(by error: TextError) -> ExceptionObject {
    if error == .abandoned { return Machine.current.abandonment() }
    let type = Exceptions.builtins.first { $0.name == error.typeName } ?? Exceptions.valueError
    return ExceptionObject(type, error.message)
  }
}
