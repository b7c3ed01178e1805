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
    switch error {
    case .type(let message): .typeError(message)
    case .value(let message): .valueError(message)
    case .overflow(let message): .overflow(message)
    case .memory: ExceptionObject(Exceptions.memoryError, [])
    case .abandoned: Machine.current.abandonment()
    }
  }
}
