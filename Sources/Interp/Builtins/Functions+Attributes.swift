import Lexer

/// Functions on attributes by name.
extension BuiltinFunctions {
  nonisolated(unsafe) static let attributes = [
    Builtin("getattr(object, name, default=None, /)") { a throws(ExceptionObject) in
      let name = try attributeName(a[1])
      if let found = try a.machine.findAttribute(a[0], name) { return found }
      if a[2].isAbsent { return try a.machine.attribute(a[0], name) }
      try refuseSpecial(name)
      return a[2]
    },
    Builtin("hasattr(obj, name, /)") { a throws(ExceptionObject) in
      let name = try attributeName(a[1])
      if try a.machine.findAttribute(a[0], name) != nil { return .bool(true) }
      if let answer = try hasSpecial(a[0], name.text, a.machine) { return .bool(answer) }
      try refuseSpecial(name)
      return .bool(false)
    },
    Builtin("setattr(obj, name, value, /)") { a throws(ExceptionObject) in
      try a.machine.setAttribute(a[0], try attributeName(a[1]), a[2])
      return .none
    },
    Builtin("delattr(obj, name, /)") { a throws(ExceptionObject) in
      try a.machine.deleteAttribute(a[0], try attributeName(a[1]))
      return .none
    },
  ]

  private static func attributeName(_ name: Object) throws(ExceptionObject) -> Symbol {
    guard case .string(let text) = name else {
      throw .typeError("attribute name must be string, not '\(name.typeName)'")
    }
    return Symbol(text.text)
  }

  /// What programs ask about special methods before they iterate, count or call.
  private static func hasSpecial(
    _ object: Object, _ name: String, _ machine: Machine
  ) throws(ExceptionObject) -> Bool? {
    switch name {
    // Arrays have these methods even where they raise, as for a scalar.
    case "__len__" where object.isArray, "__iter__" where object.isArray: return true
    case "__len__": return try machine.length(object) != nil
    case "__iter__": return try machine.iterator(object) != nil
    case "__call__": return object.isCallable
    case "__next__":
      if case .iterator = object { return true }
      return false
    default: return nil
    }
  }

  /// Python's objects have special methods, which Axle's do without: it cannot tell that one is missing.
  private static func refuseSpecial(_ name: Symbol) throws(ExceptionObject) {
    let text = name.text
    let known = ["__name__", "__qualname__", "__doc__", "__wrapped__", "__cause__", "__context__"]
    guard text.hasPrefix("__"), text.hasSuffix("__"), !known.contains(text) else { return }
    throw .unsupported("Axle has no special methods: it cannot look for '\(text)'")
  }
}
