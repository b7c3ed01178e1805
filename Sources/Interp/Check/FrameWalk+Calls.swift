import Arrays
import Lexer
import Primitives

extension FrameWalk {
  func arguments(_ window: Register, _ count: Int) -> [Object] {
    (0..<count).map { r[Int(window) + 1 + $0] }
  }

  /// Calls an object: functions of the language are walked, everything else is called unless what it is given is unknown.
  func call(
    _ target: Register, _ callee: Object, _ arguments: [Object],
    keywords: [(name: Symbol, value: Object)] = []
  ) throws(ExceptionObject) {
    let values = arguments + keywords.map(\.value)
    if callee.isUnknown {
      for value in values { value.forgetContents() }
      return try becomeUnknown(callee)
    }
    if case .function(let function) = callee, checker.isEndless(function.code) {
      return try becomeUnknown(.unknown)
    }
    guard callee.isCallable else { throw .typeError("'\(callee.typeName)' object is not callable") }
    if let unknown = values.first(where: { $0.isUnknown || $0.hasUnknownLength }), !callee.acceptsUnknown {
      try callee.checkCount(arguments, keywords)
      return try becomeUnknown(unknown.reason)
    }
    if callee.isClock {
      try callee.checkCount(arguments, keywords)
      return try becomeUnknown(.unknown)
    }
    let unknowns = checker.unknowns
    do throws(ExceptionObject) {
      r[Int(target)] = try machine.apply(callee, arguments, keywords: keywords).withoutElements()
    } catch {
      if case .function = callee { throw error }
      if error.isAboutCall { throw error }
      if error.isOfUnknown, callee.writesText {
        return try becomeUnknown(.native(UnknownObject.elements), mayRaise: false)
      }
      let involved = values + [callee] + (checker.unknowns == unknowns ? [] : [.unknown])
      if case .method(let method) = callee, error.isOfUnknown || involved.contains(where: \.holdsUnknown) {
        method.receiver.forgetContents()
      }
      try excuse(error, involved)
    }
  }

  func callMethod(
    _ name: Symbol, _ target: Register, _ window: Register, _ count: Int
  ) throws(ExceptionObject) {
    let receiver = r[Int(window)]
    let arguments = arguments(window, count)
    if receiver.isUnknown {
      for argument in arguments { argument.forgetContents() }
      return try becomeUnknown(receiver)
    }
    if receiver.hasUnknownLength {
      for argument in arguments { argument.forgetContents() }
      return try becomeUnknown(.unknown)
    }
    if receiver.methodKind != 0, let method = receiver.type.method(name) {
      return try call(target, .method(BoundMethod(receiver: receiver, method: method)), arguments)
    }
    let callee = try machine.attribute(receiver, name)
    // As the machine leaves it: the explanations look there.
    r[Int(window)] = callee
    try call(target, callee, arguments)
  }

  func callSpread(_ target: Register, _ window: Register) throws(ExceptionObject) {
    guard case .list(let arguments) = r[Int(window) + 1], case .dict(let keywords) = r[Int(window) + 2] else {
      preconditionFailure("the compiler gathers arguments in a list and a dict")
    }
    if r[Int(window) + 1].hasUnknownLength || r[Int(window) + 2].hasUnknownLength {
      return try becomeUnknown(.unknown)
    }
    var named: [(name: Symbol, value: Object)] = []
    for entry in keywords.live { named.append((Symbol(entry.key.asText), entry.value)) }
    try call(target, r[Int(window)], Array(arguments.items), keywords: named)
  }
}

extension Object {
  /// Whether it can be called with something unknown, because it asks nothing of it, or asks in a way that tells.
  fileprivate var acceptsUnknown: Bool {
    switch self {
    case .function, .method, .native: true
    case .type(let type): type.isSubtype(of: Exceptions.baseException)
    case .builtin(let builtin): ["print", "vmap", "partial", "wraps"].contains(builtin.name)
    default: true
    }
  }

  /// Whether it makes a text of anything, and so never fails.
  fileprivate var writesText: Bool {
    switch self {
    case .builtin(let builtin): ["print", "repr"].contains(builtin.name) && builtin.owner == nil
    case .type(let type): type === Types.str
    default: false
    }
  }

  /// Whether it tells the time or waits. Addresses too are others in each run.
  fileprivate var isClock: Bool {
    guard case .builtin(let builtin) = self else { return false }
    return builtin.signatureText.hasPrefix("time.") || builtin.name == "id" && builtin.owner == nil
  }

  /// Throws where the arguments do not fit, whatever they are.
  fileprivate func checkCount(
    _ arguments: [Object], _ keywords: [(name: Symbol, value: Object)]
  ) throws(ExceptionObject) {
    let builtin: Builtin
    switch self {
    case .builtin(let function) where function.owner == nil: builtin = function
    case .type(let type):
      guard let constructor = type.constructor else { return }
      builtin = constructor
    default: return
    }
    if builtin.isVariadic { return }
    var values = arguments + keywords.map(\.value)
    let failure: ExceptionObject? = values.withUnsafeMutableBufferPointer { buffer in
      // An empty buffer has no address; nothing is read from it.
      let base = buffer.baseAddress ?? UnsafeMutablePointer(bitPattern: 16)!
      do throws(ExceptionObject) {
        _ = try builtin.order(base, count: arguments.count, keywords: keywords.map(\.name))
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
  }
}

extension ExceptionObject {
  /// Whether it is about the call alone, whatever is known of the arguments.
  fileprivate var isAboutCall: Bool {
    if case .vmap(.inAxesLength) = origin { return true }
    return false
  }

  /// Whether it says no more than that elements are missing, which the program that runs will have.
  func asksForElements(of operands: [Object]) -> Bool {
    guard JaxErrors.all.contains(where: { $0 === type }) else { return false }
    // Where nothing is batched, all elements will be there.
    guard operands.contains(where: { $0.holds { $0.isBatched } }) else { return true }
    guard operands.contains(where: { $0.holds { $0.isWithoutElements } }) else { return false }
    // Both are there: the mistake tells the type of the one it is about.
    guard let type = origin?.tracedType else { return true }
    return operands.contains { $0.holds { $0.isWithoutElements && $0.arrayType == type } }
  }
}

extension Object {
  fileprivate var isWithoutElements: Bool {
    if case .value(.tracer(let tracer)) = self { return tracer is ShapeTracer }
    return false
  }

  fileprivate var isBatched: Bool {
    if case .value(.tracer(let tracer)) = self { return tracer is BatchTracer }
    return false
  }

  fileprivate var arrayType: ArrayType? {
    if case .value(let value) = self { return value.type }
    return nil
  }
}

extension ArrayError {
  /// The type of the value whose elements are missing.
  var tracedType: ArrayType? {
    switch self {
    case .tracerAsBool(let type), .tracerAsIndex(let type), .tracerAsNumber(let type, _),
      .tracerAsValue(let type, _), .tracerAsArray(let type), .tracerAsKey(let type), .maskIsTraced(let type),
      .escapedTracer(let type):
      type
    default: nil
    }
  }
}
