import Lexer

/// The module `functools`. `partial` and the caches are in files of their own.
enum FunctoolsModule {
  nonisolated(unsafe) static let module = ModuleObject("functools") {
    var members: [String: Object] = ["partial": .type(PartialObject.type)]
    for function in pythonFunctions {
      function.module = "functools"
      members[function.name] = .builtin(function)
    }
    members["reduce"] = .builtin(Builtin("reduce(function, sequence, initial=None, /)", reduce))
    for (name, reason) in refusals { members[name] = .builtin(refused(name, reason)) }
    return members
  }

  /// What CPython writes in Python: it is shown as a function.
  nonisolated(unsafe) private static let pythonFunctions = [
    Builtin("wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=('__dict__',))", wraps),
    updateWrapper,
    Builtin("lru_cache(maxsize=128, typed=False)", lruCache),
    Builtin("cache(user_function, /)") { a throws(ExceptionObject) in
      .native(try CachedFunction(a[0], maximum: nil, isTyped: false, a.machine))
    },
  ]

  private static let refusals = [
    ("total_ordering", "Axle has no classes"), ("cached_property", "Axle has no classes"),
    ("partialmethod", "Axle has no classes"), ("singledispatch", "Axle has no functions by type"),
    ("cmp_to_key", "Axle sorts by keys"),
  ]

  private static func refused(_ name: String, _ reason: String) -> Builtin {
    Builtin(variadic: "\(name)(*args)") { _ throws(ExceptionObject) in
      throw .unsupported("\(reason): functools.\(name)() is not supported")
    }
  }

  private static func reduce(_ a: Arguments) throws(ExceptionObject) -> Object {
    guard let iterator = try a.machine.iterator(a[1]) else {
      throw .typeError("reduce() arg 2 must support iteration")
    }
    var result = a[2].isAbsent ? try iterator.next(a.machine) : a[2]
    if result.isAbsent { throw .typeError("reduce() of empty iterable with no initial value") }
    try a.machine.drain(iterator) { (element) throws(ExceptionObject) in
      result = try a.machine.apply(a[0], [result, element])
      try a.machine.poll()
    }
    return result
  }
}

// MARK: - Wrappers

extension FunctoolsModule {
  private static let assignedNames = ["__module__", "__name__", "__qualname__", "__doc__", "__annotations__"]

  /// `wraps(f)` is `partial(update_wrapper, wrapped=f)`, as in CPython.
  private static func wraps(_ a: Arguments) -> Object {
    let keywords = DictObject()
    keywords.set("wrapped", a[0])
    keywords.set("assigned", a[1].isAbsent ? .tuple(assignedNames.map { .string($0) }) : a[1])
    keywords.set("updated", a[2].isAbsent ? .tuple([.string("__dict__")]) : a[2])
    return .native(PartialObject(.builtin(updateWrapper), [], keywords))
  }

  nonisolated(unsafe) private static let updateWrapper = Builtin(
    "update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=('__dict__',))"
  ) { a throws(ExceptionObject) in
    let (wrapper, wrapped) = (a[0], a[1])
    guard case .function = wrapper else {
      throw .unsupported("Axle's functools.wraps wraps functions made by def, not '\(wrapper.typeName)'")
    }
    let names = a[2].isAbsent ? ContiguousArray(assignedNames.map { .string($0) }) : try a.elements(2)
    for case .string(let name) in names {
      let name = Symbol(name.text)
      if let value = try a.machine.findAttribute(wrapped, name) {
        try a.machine.setAttribute(wrapper, name, value)
      }
    }
    let isUpdating = try a[3].isAbsent ? true : !a.elements(3).isEmpty
    if case .function(let function) = wrapped, isUpdating {
      for (name, value) in function.ownAttributes { try a.machine.setAttribute(wrapper, Symbol(name), value) }
    }
    try a.machine.setAttribute(wrapper, "__wrapped__", wrapped)
    return wrapper
  }
}

extension FunctionObject {
  /// What a program has set on the function, without the names that every function has.
  var ownAttributes: [(name: String, value: Object)] {
    guard let attributes else { return [] }
    return attributes.live.compactMap { entry in
      guard case .string(let name) = entry.key, !name.text.hasPrefix("__") else { return nil }
      return (name.text, entry.value)
    }
  }
}

// MARK: - Caches

extension FunctoolsModule {
  /// `lru_cache` as a decorator, with or without arguments.
  private static func lruCache(_ a: Arguments) throws(ExceptionObject) -> Object {
    let isTyped = try a.flag(1, default: false)
    switch a[0] {
    case .absent: return decorator(maximum: 128, isTyped)
    case .none: return decorator(maximum: nil, isTyped)
    case .int, .bool: return decorator(maximum: max(try a.int(0), 0), isTyped)
    case let function where function.isCallable && (a[1].isAbsent || a[1].type === Types.bool):
      return .native(try CachedFunction(function, maximum: 128, isTyped: isTyped, a.machine))
    default: throw .typeError("Expected first argument to be an integer, a callable, or None")
    }
  }

  private static func decorator(maximum: Int?, _ isTyped: Bool) -> Object {
    let decorator = Builtin("decorating_function(user_function)") { a throws(ExceptionObject) in
      .native(try CachedFunction(a[0], maximum: maximum, isTyped: isTyped, a.machine))
    }
    decorator.module = "functools"
    return .builtin(decorator)
  }
}
