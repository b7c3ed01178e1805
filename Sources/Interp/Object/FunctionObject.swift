import Lexer

/// A function made by `def` or `lambda`: code, and what it closes over.
package final class FunctionObject {
  package let code: CodeObject
  /// The defaults of the last positional parameters.
  private(set) var defaults: [Object]
  /// The defaults of the keyword-only parameters, `.absent` where there is none.
  private(set) var keywordDefaults: [Object]
  var captures: [Cell]
  /// `__name__` and friends, where they were set or copied by `functools.wraps`.
  var attributes: DictObject?

  init(code: CodeObject, defaults: [Object], keywordDefaults: [Object], captures: [Cell]) {
    self.code = code
    self.defaults = defaults
    self.keywordDefaults = keywordDefaults
    self.captures = captures
  }

  deinit {
    for i in defaults.indices { Trash.release(&defaults[i]) }
    for i in keywordDefaults.indices { Trash.release(&keywordDefaults[i]) }
    for i in captures.indices where isKnownUniquelyReferenced(&captures[i]) {
      Trash.release(&captures[i].value)
    }
  }

  package var name: String {
    if let renamed = attributes?.value(for: "__name__"), case .string(let text) = renamed { return text.text }
    return code.name
  }

  package var qualifiedName: String {
    if let renamed = attributes?.value(for: "__qualname__"), case .string(let text) = renamed {
      return text.text
    }
    return code.qualifiedName
  }
}

/// A method of a builtin type, and the object it was taken from.
package final class BoundMethod {
  let receiver: Object
  let method: Builtin

  init(receiver: Object, method: Builtin) {
    self.receiver = receiver
    self.method = method
  }

  deinit {
    var receiver = receiver
    Trash.release(&receiver)
  }
}
