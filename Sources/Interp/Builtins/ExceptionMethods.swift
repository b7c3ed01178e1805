/// What calling an exception type does, and the methods of exceptions.
enum ExceptionMethods {
  nonisolated(unsafe) static let constructor = Builtin(variadic: "BaseException(*args)") {
    a throws(ExceptionObject) in
    let exception = ExceptionObject(a.type, a.positional)
    for (i, name) in a.keywords.enumerated() {
      guard attributeNames(of: a.type).contains(name.text) else { throw unexpected(name.text, a.type) }
      exception.attributes[name.text] = a.value(ofKeyword: i)
    }
    if a.type.isSubtype(of: Exceptions.osError), a.count > 1 {
      throw .unsupported("Axle's OSError takes no error number")
    }
    if a.type.isSubtype(of: Exceptions.stopIteration) {
      exception.attributes["value"] = a.count > 0 ? a[0] : Object.none
    }
    if a.type.isSubtype(of: Exceptions.systemExit) { exception.attributes["code"] = exitCode(a) }
    return .exception(exception)
  }

  nonisolated(unsafe) static let all = [
    Builtin("with_traceback(tb, /)") { a throws(ExceptionObject) in
      if !a[0].isNone { throw .typeError("__traceback__ must be a traceback or None") }
      return a.receiver
    },
    Builtin("add_note(note, /)") { a throws(ExceptionObject) in
      guard case .string = a[0] else { throw .typeError("note must be a str, not '\(a[0].typeName)'") }
      if case .list(let notes)? = a.exception.attributes["__notes__"] {
        notes.items.append(a[0])
      } else {
        a.exception.attributes["__notes__"] = .list([a[0]])
      }
      return .none
    },
  ].methods(of: "BaseException")

  /// The names by which a type's constructor takes attributes.
  private static func attributeNames(of type: TypeObject) -> [String] {
    if type.isSubtype(of: Exceptions.importError) { return ["name", "path"] }
    if type.isSubtype(of: Exceptions.nameError) { return ["name"] }
    if type.isSubtype(of: Exceptions.attributeError) { return ["name", "obj"] }
    return []
  }

  private static func unexpected(_ name: String, _ type: TypeObject) -> ExceptionObject {
    attributeNames(of: type).isEmpty
      ? .bindingError("\(type.name)() takes no keyword arguments")
      : .bindingError("'\(name)' is an invalid keyword argument for \(type.name)()")
  }

  private static func exitCode(_ a: Arguments) -> Object {
    switch a.count {
    case 0: .none
    case 1: a[0]
    default: .tuple(a.positional)
    }
  }
}
