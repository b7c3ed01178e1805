import Diagnostics
package import Lexer
import Primitives

// Attributes and subscripts.

extension Machine {
  // MARK: Attributes

  /// - Throws: `AttributeError`, with what the name may have meant.
  package func attribute(_ object: Object, _ name: Symbol) throws(ExceptionObject) -> Object {
    if let found = try findAttribute(object, name) { return found }
    throw missingAttribute(object, name)
  }

  /// `nil` where the object has no such attribute.
  package func findAttribute(_ object: Object, _ name: Symbol) throws(ExceptionObject) -> Object? {
    switch object {
    case .module(let module):
      if let member = module.member(name) { return member }
      if let refusal = modules.refusal(name, in: module) { throw refusal }
    case .value(let value):
      if let found = try arrayAttribute(value, name) { return found }
    case .native(let native):
      if let found = try native.attribute(name.text) { return found }
    case .function(let function):
      if let found = functionAttribute(function, name.text) { return found }
    case .exception(let exception):
      if let found = exceptionAttribute(exception, name.text) { return found }
    case .type(let type):
      if name.text == "__name__" || name.text == "__qualname__" { return .string(type.name) }
      if let method = type.method(name) { return .builtin(method) }
    case .builtin(let builtin):
      if name.text == "__name__" || name.text == "__qualname__" { return .string(builtin.name) }
      if builtin.isUfunc, let found = UfuncMethods.attribute(name.text, of: builtin) { return found }
    case .method(let bound):
      switch name.text {
      case "__name__": return .string(bound.method.name)
      case "__qualname__": return .string("\(bound.receiver.type.name).\(bound.method.name)")
      case "__self__": return bound.receiver
      default: break
      }
    case .range(let range):
      switch name.text {
      case "start": return .int(range.start)
      case "stop": return .int(range.stop)
      case "step": return .int(range.step)
      default: break
      }
    case .slice(let slice):
      switch name.text {
      case "start": return slice.start
      case "stop": return slice.stop
      case "step": return slice.step
      default: break
      }
    case .int, .bool, .float, .bigInt:
      if let found = numberAttribute(object, name.text) { return found }
    default: break
    }
    if name.text == "__class__" { return .type(object.type) }
    guard let method = object.type.method(name) else { return nil }
    return .method(BoundMethod(receiver: object, method: method))
  }

  private func functionAttribute(_ function: FunctionObject, _ name: String) -> Object? {
    if let set = function.attributes?.value(for: name) { return set }
    switch name {
    case "__name__": return .string(function.code.name)
    case "__qualname__": return .string(function.code.qualifiedName)
    case "__doc__": return function.code.docstring
    case "__module__": return .string("__main__")
    case "__dict__": return .dict(function.attributes ?? DictObject())
    case "__defaults__": return function.defaults.isEmpty ? Object.none : .tuple(function.defaults)
    default: return nil
    }
  }

  private func exceptionAttribute(_ exception: ExceptionObject, _ name: String) -> Object? {
    switch name {
    case "args": return .tuple(exception.arguments)
    case "__cause__": return exception.cause
    case "__context__": return exception.context.map { .exception($0) } ?? Object.none
    case "__suppress_context__": return .bool(exception.suppressesContext)
    case "value" where exception.type.isSubtype(of: Exceptions.stopIteration),
      "code" where exception.type.isSubtype(of: Exceptions.systemExit):
      return exception.arguments.first ?? Object.none
    default: return exception.attributes[name]
    }
  }

  private func numberAttribute(_ number: Object, _ name: String) -> Object? {
    switch (name, number) {
    case ("real", .bool(let value)): .int(value ? 1 : 0)
    case ("real", _): number
    case ("imag", .float): .float(0)
    case ("imag", _): .int(0)
    case ("numerator", .int), ("numerator", .bigInt): number
    case ("denominator", .int), ("denominator", .bigInt): .int(1)
    default: nil
    }
  }

  private func missingAttribute(_ object: Object, _ name: Symbol) -> ExceptionObject {
    // Python's special attributes and methods, of which Axle has few.
    if name.text.hasPrefix("__") && name.text.hasSuffix("__") {
      return .unsupported(
        "Axle does not have the special attribute \(name.text) of '\(object.typeName)' objects")
    }
    if object.isArray && JaxNames.contains(name.text, in: "jax.Array") {
      return .unsupported("Axle's arrays do not have .\(name.text), which JAX's have")
    }
    if case .builtin(let function) = object, function.isUfunc,
      JaxNames.contains(name.text, in: "jax.numpy.ufunc")
    {
      return .unsupported("Axle's \(function.name) does not have .\(name.text), which JAX's has")
    }
    let text: String
    switch object {
    case .module(let module): text = "module '\(module.name)' has no attribute '\(name.text)'"
    case .type(let type): text = "type object '\(type.name)' has no attribute '\(name.text)'"
    // A method of Python's looks in its function.
    case .method(let bound) where bound.isPython: text = "'function' object has no attribute '\(name.text)'"
    case .native(let type as DTypeObject) where type.isCallable:
      text = "type object '\(type.name)' has no attribute '\(name.text)'"
    case .value where object.isBatched: text = "\(object.typeName) has no attribute \(name.text)"
    default: text = "'\(object.typeName)' object has no attribute '\(name.text)'"
    }
    let error = ExceptionObject(Exceptions.attributeError, text)
    error.attributes["name"] = .string(name.text)
    error.attributes["obj"] = object
    return error
  }

  /// The attributes that completion and "did you mean" know of.
  package func attributeNames(of object: Object) -> [String] {
    switch object {
    case .module(let module): module.names
    case .native(let native): native.attributeNames + native.type.methodNames
    case .value: Machine.arrayAttributeNames + object.type.methodNames
    case .exception: ["args"] + object.type.methodNames
    case .builtin(let builtin) where builtin.isUfunc:
      UfuncMethods.attributeNames + object.type.methodNames
    case .absent, .cell: []
    default: object.type.methodNames
    }
  }

  func setAttribute(_ object: Object, _ name: Symbol, _ value: Object) throws(ExceptionObject) {
    switch object {
    case .function(let function):
      if name.text == "__name__" || name.text == "__qualname__" {
        guard case .string = value else { throw .typeError("\(name.text) must be set to a string object") }
      }
      if function.attributes == nil { function.attributes = DictObject() }
      function.attributes!.set(name.text, value)
    case .exception(let exception): try setAttribute(exception, name.text, value)
    case .module(let module): throw .unsupported("Axle's modules cannot be changed: '\(module.name)'")
    case .value where !object.isBatched && Machine.arrayAttributeNames.contains(name.text):
      // Those that JAX writes in C++ are named.
      let named = ["shape", "dtype", "ndim", "size", "weak_type"].contains(name.text)
      throw ExceptionObject(
        Exceptions.attributeError,
        "property\(named ? " '\(name.text)'" : "") of 'ArrayImpl' object has no setter")
    default:
      if try findAttribute(object, name) != nil {
        throw ExceptionObject(
          Exceptions.attributeError, "'\(object.typeName)' object attribute '\(name.text)' is read-only")
      }
      guard case .value(.array) = object else { throw missingAttribute(object, name) }
      throw .unsupported("Axle's arrays take no attributes of your own: '\(name.text)'")
    }
  }

  private func setAttribute(
    _ exception: ExceptionObject, _ name: String, _ value: Object
  ) throws(ExceptionObject) {
    switch (name, value) {
    case ("args", _): exception.arguments = Array(try elements(value))
    case ("__cause__", .exception), ("__cause__", .none):
      exception.cause = value
      exception.suppressesContext = true
    case ("__context__", .exception(let context)): exception.context = context
    case ("__context__", .none): exception.context = nil
    case ("__cause__", _), ("__context__", _):
      throw .typeError(
        "exception \(name == "__cause__" ? "cause" : "context") must be None or derive from BaseException")
    case ("__suppress_context__", .bool(let flag)): exception.suppressesContext = flag
    default: exception.attributes[name] = value
    }
  }

  func deleteAttribute(_ object: Object, _ name: Symbol) throws(ExceptionObject) {
    if case .function(let function) = object, let attributes = function.attributes,
      try attributes.remove(.string(name.text)) != nil
    {
      return
    }
    throw missingAttribute(object, name)
  }

  // MARK: Subscripts

  package func subscripted(_ object: Object, _ key: Object) throws(ExceptionObject) -> Object {
    switch object {
    case .list(let list):
      if case .slice(let slice) = key {
        let indices = try slice.indices(count: list.items.count)
        return .list(ListObject(ContiguousArray((0..<indices.count).map { list.items[indices[$0]] })))
      }
      return list.items[try position(key, list.items.count, "list")]
    case .tuple(let tuple):
      if case .slice(let slice) = key {
        let indices = try slice.indices(count: tuple.count)
        return .tuple((0..<indices.count).map { tuple.items[indices[$0]] })
      }
      return tuple.items[try position(key, tuple.count, "tuple")]
    case .string(let string): return .string(try subscripted(string, key))
    case .dict(let dict):
      guard let value = try dict.value(for: key) else { throw .keyError(key) }
      return value
    case .range(let range):
      if case .slice(let slice) = key {
        let indices = try slice.indices(count: range.count)
        return .range(
          RangeObject(
            start: range.start + indices.start * range.step,
            stop: range.start + (indices.start + indices.count * indices.step) * range.step,
            step: range.step * indices.step))
      }
      return .int(range[try position(key, range.count, "range object")])
    case .value(let array): return try arraySubscript(array, key)
    case .native(let native): return try native.subscripted(key, self)
    case .type(let type) where type.isGeneric: return object
    case .type(let type): throw .typeError("type '\(type.name)' is not subscriptable")
    default: throw .typeError("'\(object.typeName)' object is not subscriptable")
    }
  }

  private func subscripted(_ string: StringObject, _ key: Object) throws(ExceptionObject) -> StringObject {
    guard case .slice(let slice) = key else {
      let i = try position(key, string.scalarCount, "string")
      return string.scalars(i, i + 1)
    }
    let indices = try slice.indices(count: string.scalarCount)
    if indices.step == 1 { return string.scalars(indices.start, indices.start + indices.count) }
    var bytes: [UInt8] = []
    for i in 0..<indices.count { bytes += string.scalars(indices[i], indices[i] + 1).array }
    return StringObject.make(bytes)
  }

  /// The place of an element, from an index that may be negative.
  ///
  /// - Parameter change: what fails where there is no such place, if not a look at it.
  private func position(
    _ key: Object, _ count: Int, _ sequence: String, for change: String = ""
  ) throws(ExceptionObject) -> Int {
    guard let index = try key.asIndex() else {
      let plural = sequence == "range object" ? "range" : sequence
      if sequence == "string" {
        throw .typeError("string indices must be integers, not '\(key.typeName)'")
      }
      throw .typeError("\(plural) indices must be integers or slices, not \(key.typeName)")
    }
    let position = index < 0 ? index &+ count : index
    guard position >= 0 && position < count else {
      throw .indexError("\(sequence) \(change)index out of range")
    }
    return position
  }

  func setSubscript(_ object: Object, _ key: Object, _ value: Object) throws(ExceptionObject) {
    switch object {
    case .list(let list):
      if case .slice(let slice) = key { return try replace(slice, in: list, by: value) }
      list.items[try position(key, list.items.count, "list", for: "assignment ")] = value
    case .dict(let dict): try dict.set(key, value)
    case .value: throw arrayAssignment
    default: throw .typeError("'\(object.typeName)' object does not support item assignment")
    }
  }

  private func replace(_ slice: SliceObject, in list: ListObject, by value: Object) throws(ExceptionObject) {
    guard let iterator = try iterator(value) else {
      throw .typeError(
        slice.step.isNone ? "can only assign an iterable" : "must assign iterable to extended slice")
    }
    let items = try collect(iterator)
    let indices = try slice.indices(count: list.items.count)
    if indices.step == 1 {
      return list.items.replaceSubrange(indices.start..<max(indices.start, indices.stop), with: items)
    }
    guard items.count == indices.count else {
      throw .valueError(
        "attempt to assign sequence of size \(items.count) to extended slice of size \(indices.count)")
    }
    for i in 0..<indices.count { list.items[indices[i]] = items[i] }
  }

  func deleteSubscript(_ object: Object, _ key: Object) throws(ExceptionObject) {
    switch object {
    case .list(let list):
      if case .slice(let slice) = key {
        let indices = try slice.indices(count: list.items.count)
        let gone = Set((0..<indices.count).map { indices[$0] })
        let kept = list.items.indices.filter { !gone.contains($0) }.map { list.items[$0] }
        list.items = ContiguousArray(kept)
        return
      }
      list.items.remove(at: try position(key, list.items.count, "list", for: "assignment "))
    case .dict(let dict):
      if try dict.remove(key) == nil { throw .keyError(key) }
    case .value: throw ExceptionObject(Exceptions.attributeError, "__delitem__")
    default:
      let isByIndex = try key.asIndex() != nil
      let words = isByIndex && object.isSequenceForC ? "doesn't" : "does not"
      throw .typeError("'\(object.typeName)' object \(words) support item deletion")
    }
  }
}

extension Object {
  /// Whether CPython takes an object that has no items to delete for a sequence, which shows in an error's words.
  fileprivate var isSequenceForC: Bool {
    switch self {
    case .tuple, .string, .range, .set: true
    default: typeName.hasPrefix("dict_")
    }
  }
}

extension Object {
  /// Whether it stands for all examples of a `vmap`, and not for one array.
  fileprivate var isBatched: Bool {
    guard case .value(.tracer(let tracer)) = self else { return false }
    return !(tracer is ShapeTracer)
  }
}
