import Lexer

/// `functools.partial`: a function and its first arguments.
final class PartialObject: NativeObject {
  private let function: Object
  private let arguments: [Object]
  private let keywords: DictObject

  init(_ function: Object, _ arguments: [Object], _ keywords: DictObject) {
    self.function = function
    self.arguments = arguments
    self.keywords = keywords
  }

  nonisolated(unsafe) static let type = TypeObject(
    "partial", module: "functools", isNative: true, constructor: constructor)

  nonisolated(unsafe) private static let constructor = Builtin(variadic: "partial(func, *args, **keywords)") {
    a throws(ExceptionObject) in
    if a.count == 0 { throw .bindingError("type 'partial' takes at least one argument") }
    guard a[0].isCallable else { throw .typeError("the first argument must be callable") }
    let given = Array(a.positional.dropFirst())
    // A partial of a partial is one.
    if case .native(let inner as PartialObject) = a[0] {
      return .native(PartialObject(inner.function, inner.arguments + given, inner.merged(a)))
    }
    return .native(PartialObject(a[0], given, PartialObject.merged(DictObject(), a)))
  }

  override var type: TypeObject { PartialObject.type }
  override var isCallable: Bool { true }
  override var referents: [Object]? { [function, .tuple(arguments), .dict(keywords)] }
  override var attributeNames: [String] { ["func", "args", "keywords"] }

  override func attribute(_ name: String) -> Object? {
    switch name {
    case "func": function
    case "args": .tuple(arguments)
    case "keywords": .dict(keywords)
    default: nil
    }
  }

  override func call(_ a: Arguments) throws(ExceptionObject) -> Object {
    if keywords.count == 0 && a.keywords.isEmpty {
      return try a.machine.apply(function, arguments + a.positional)
    }
    let named = merged(a).live.map { entry in (name: Symbol(entry.key.asText), value: entry.value) }
    return try a.machine.apply(function, arguments + a.positional, keywords: named)
  }

  /// What the function's signature leaves open.
  var signature: CallableSignature? {
    function.signature?.bound(arguments.count, keywords: keywords.live.map(\.key.asText))
  }

  private func merged(_ a: Arguments) -> DictObject { PartialObject.merged(keywords, a) }

  /// The keywords of the partial, replaced or followed by those of a call.
  private static func merged(_ keywords: DictObject, _ a: Arguments) -> DictObject {
    let merged = DictObject(copying: keywords)
    for (i, name) in a.keywords.enumerated() { merged.set(name.text, a.value(ofKeyword: i)) }
    return merged
  }

  override func repr(_ machine: Machine) throws(ExceptionObject) -> String {
    try machine.nested { () throws(ExceptionObject) in
      var parts = [try machine.repr(function)]
      for argument in arguments { parts.append(try machine.repr(argument)) }
      for entry in keywords.live { parts.append("\(entry.key.asText)=\(try machine.repr(entry.value))") }
      return "functools.partial(\(parts.joined(separator: ", ")))"
    }
  }
}
