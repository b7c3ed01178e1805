import Primitives

/// Functions on objects of every kind: what they are.
extension BuiltinFunctions {
  nonisolated(unsafe) static let objects = [
    Builtin("id(obj, /)") { a in .int(a[0].identity) },
    Builtin("hash(obj, /)") { a throws(ExceptionObject) in .int(try a[0].pythonHash()) },
    Builtin("callable(obj, /)") { a in .bool(a[0].isCallable) },
    Builtin("isinstance(obj, class_or_tuple, /)") { a throws(ExceptionObject) in
      .bool(
        try a.machine.isSubtype(
          a[0].type, of: a[1], "isinstance() arg 2 must be a type, a tuple of types, or a union"))
    },
    Builtin("issubclass(cls, class_or_tuple, /)") { a throws(ExceptionObject) in
      guard case .type(let type) = a[0] else { throw .typeError("issubclass() arg 1 must be a class") }
      return .bool(
        try a.machine.isSubtype(
          type, of: a[1], "issubclass() arg 2 must be a class, a tuple of classes, or a union"))
    },
  ]
}

extension Machine {
  /// Whether the type is one of those that a type or a nested tuple of types names.
  fileprivate func isSubtype(
    _ type: TypeObject, of types: Object, _ complaint: String
  ) throws(ExceptionObject) -> Bool {
    var waiting = [types]
    while let next = waiting.popLast() {
      switch next {
      case .type(let other): if type.isSubtype(of: other) || other === Types.object { return true }
      case .tuple(let tuple): waiting += tuple.items.reversed()
      case .native(let union as UnionType): waiting.append(union.alternatives)
      // A scalar type of `jax.numpy` makes arrays, and no objects of its own.
      case .native(let scalar as DTypeObject) where scalar.isCallable: break
      case .native(let form as TypingForm):
        throw .unsupported("Axle has \(form.name) for annotations only: a value cannot be checked against it")
      default: throw .typeError(complaint)
      }
      try tick(steps: 1)
    }
    return false
  }
}

extension Object {
  /// What `id` shows: different for objects that are not identical.
  fileprivate var identity: Int {
    switch self {
    case .bool(let value): value ? 0x1000 : 0x1020
    case .none: 0x1040
    case .ellipsis: 0x1060
    case .int(let value): Int(UInt(bitPattern: value &* 32 &+ 0x5555_0000_0000) >> 1)
    case .float(let value): Int(value.bitPattern >> 1)
    case .string(let string): Object.address(string) << 4
    case .bigInt(let big): Object.address(big) << 4
    case .list(let list): Object.address(list) << 4
    case .tuple(let tuple): Object.address(tuple) << 4
    case .dict(let dict): Object.address(dict) << 4
    case .set(let set): Object.address(set) << 4
    case .range(let range): Object.address(range) << 4
    case .slice(let slice): Object.address(slice) << 4
    case .function(let function): Object.address(function) << 4
    case .builtin(let builtin): Object.address(builtin) << 4
    case .method(let bound): Object.address(bound) << 4
    case .type(let type): Object.address(type) << 4
    case .module(let module): Object.address(module) << 4
    case .exception(let exception): Object.address(exception) << 4
    case .iterator(let iterator): Object.address(iterator) << 4
    case .native(let native): Object.address(native) << 4
    case .value(.array(let array)): Object.address(array) << 4
    case .value(.tracer(let tracer)): Object.address(tracer) << 4
    case .cell, .absent: preconditionFailure("a program never sees a cell or nothing")
    }
  }
}
