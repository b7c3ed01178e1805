import Lexer

/// The module `functools`.
enum FunctoolsModule {
  nonisolated(unsafe) static let module = ModuleObject("functools") {
    var members: [String: Object] = ["partial": .type(partialType)]
    for function in [reduce, wraps, cache, lruCache] {
      function.module = "functools"
      members[function.name] = .builtin(function)
    }
    return members
  }

  nonisolated(unsafe) static let partialType = TypeObject(
    "partial", module: "functools", isNative: true,
    constructor: Builtin(variadic: "partial(func, /, *args, **keywords)") { (call) throws(ExceptionObject) in
      if call.count == 0 { throw .typeError("type 'partial' takes at least one argument") }
      guard call[0].isCallable else { throw .typeError("the first argument must be callable") }
      return .native(PartialFunction(call))
    })

  private static var reduce: Builtin {
    Builtin(variadic: "reduce(function, iterable[, initial], /)") { (call) throws(ExceptionObject) in
      guard (2...3).contains(call.count) else {
        throw .typeError("reduce expected at least 2 arguments, got \(call.count)")
      }
      guard let source = try call.machine.iterator(call[1]) else {
        throw .typeError("reduce() arg 2 must support iteration")
      }
      var result = call.count == 3 ? call[2] : try source.next(call.machine)
      if result.isAbsent { throw .typeError("reduce() of empty iterable with no initial value") }
      let function = call[0]
      try call.machine.drain(source) { (item) throws(ExceptionObject) in
        result = try call.machine.apply(function, [result, item])
      }
      return result
    }
  }

  /// `@wraps(f)`: the decorated function takes over `f`'s name and text.
  private static var wraps: Builtin {
    Builtin("wraps(wrapped, assigned=None, updated=None)") { (call) throws(ExceptionObject) in
      let wrapped = call[0]
      return .builtin(
        Builtin("update_wrapper(wrapper, /)") { (inner) throws(ExceptionObject) in
          for name in ["__module__", "__name__", "__qualname__", "__doc__"] {
            guard let value = try inner.machine.findAttribute(wrapped, Symbol(name)) else { continue }
            try inner.machine.setAttribute(inner[0], Symbol(name), value)
          }
          try inner.machine.setAttribute(inner[0], "__wrapped__", wrapped)
          return inner[0]
        })
    }
  }

  private static var cache: Builtin {
    Builtin("cache(user_function, /)") { (call) throws(ExceptionObject) in
      .native(CachedFunction(call[0], limit: nil))
    }
  }

  private static var lruCache: Builtin {
    Builtin("lru_cache(maxsize=128, typed=False)") { (call) throws(ExceptionObject) in
      if call[0].isCallable { return .native(CachedFunction(call[0], limit: 128)) }
      let limit = call[0].isAbsent ? 128 : try call[0].given.map(call.machine.integer)
      return .builtin(
        Builtin("decorating_function(user_function, /)") { (inner) throws(ExceptionObject) in
          .native(CachedFunction(inner[0], limit: limit))
        })
    }
  }
}

/// `partial(f, …)`: a function with some arguments already given.
final class PartialFunction: NativeObject {
  private let function: Object
  private let arguments: [Object]
  private let keywords: [(name: Symbol, value: Object)]

  init(_ call: Arguments) {
    let given = Array(call.positional.dropFirst())
    let named = call.keywords.enumerated().map { ($1, call.value(ofKeyword: $0)) }
    // A partial of a partial is one partial.
    if case .native(let native) = call[0], let inner = native as? PartialFunction {
      function = inner.function
      arguments = inner.arguments + given
      keywords = PartialFunction.merged(inner.keywords, named)
    } else {
      function = call[0]
      arguments = given
      keywords = named
    }
  }

  private static func merged(
    _ first: [(name: Symbol, value: Object)], _ second: [(name: Symbol, value: Object)]
  ) -> [(name: Symbol, value: Object)] {
    var merged = first
    for keyword in second {
      if let i = merged.firstIndex(where: { $0.name == keyword.name }) {
        merged[i] = keyword
      } else {
        merged.append(keyword)
      }
    }
    return merged
  }

  override var type: TypeObject { FunctoolsModule.partialType }

  override var isCallable: Bool { true }

  override func call(_ call: Arguments) throws(ExceptionObject) -> Object {
    let named = call.keywords.enumerated().map { ($1, call.value(ofKeyword: $0)) }
    return try call.machine.apply(
      function, arguments + call.positional, keywords: PartialFunction.merged(keywords, named))
  }

  override var attributeNames: [String] { ["func", "args", "keywords"] }

  override func attribute(_ name: String) -> Object? {
    switch name {
    case "func": return function
    case "args": return .tuple(arguments)
    case "keywords":
      let dict = DictObject()
      for keyword in keywords { dict.set(keyword.name.text, keyword.value) }
      return .dict(dict)
    default: return nil
    }
  }

  override func repr(_ machine: Machine) throws(ExceptionObject) -> String {
    var parts = [try machine.repr(function)]
    for argument in arguments { parts.append(try machine.repr(argument)) }
    for keyword in keywords { parts.append("\(keyword.name.text)=\(try machine.repr(keyword.value))") }
    return "functools.partial(\(parts.joined(separator: ", ")))"
  }
}

/// A function that remembers its results, the most recently used ones where there is a limit.
final class CachedFunction: NativeObject {
  private let function: Object
  private let limit: Int?
  /// Arguments to results, least recently used first.
  private let results = DictObject()
  private var (hits, misses) = (0, 0)

  init(_ function: Object, limit: Int?) {
    self.function = function
    self.limit = limit.map { max($0, 0) }
  }

  nonisolated(unsafe) private static let wrapperType = TypeObject(
    "_lru_cache_wrapper", module: "functools", isNative: true,
    methods: {
      Types.owned(
        [
          Builtin("cache_clear()") { (call) throws(ExceptionObject) in
            cached(call).clear()
            return .none
          },
          Builtin("cache_info()") { (call) throws(ExceptionObject) in .native(cached(call).info) },
        ], by: "functools._lru_cache_wrapper")
    })

  private static func cached(_ call: Arguments) -> CachedFunction {
    guard case .native(let native) = call.receiver, let cached = native as? CachedFunction else {
      preconditionFailure("a cached function's method")
    }
    return cached
  }

  override var type: TypeObject { CachedFunction.wrapperType }

  override var isCallable: Bool { true }

  override func call(_ call: Arguments) throws(ExceptionObject) -> Object {
    let key = CachedFunction.key(call)
    if let known = try results.value(for: key) {
      hits += 1
      // Taking it out and in again makes it the latest.
      if limit != nil {
        _ = try results.remove(key)
        try results.set(key, known)
      }
      return known
    }
    misses += 1
    let named = call.keywords.enumerated().map { (name: $1, value: call.value(ofKeyword: $0)) }
    let result = try call.machine.apply(function, call.positional, keywords: named)
    if limit == 0 { return result }
    if let limit, results.count >= limit, let oldest = results.entries.first(where: { !$0.key.isAbsent }) {
      _ = try results.remove(oldest.key)
    }
    try results.set(key, result)
    return result
  }

  private static func key(_ call: Arguments) -> Object {
    var parts = call.positional
    for (i, name) in call.keywords.enumerated() {
      parts.append(.tuple([.ellipsis, .string(name.text), call.value(ofKeyword: i)]))
    }
    return .tuple(parts)
  }

  private func clear() {
    results.removeAll()
    (hits, misses) = (0, 0)
  }

  private var info: CacheInfo { CacheInfo(hits: hits, misses: misses, limit: limit, count: results.count) }

  override func attribute(_ name: String) throws(ExceptionObject) -> Object? {
    if name == "__wrapped__" { return function }
    return name.hasPrefix("__") ? try Machine.current.findAttribute(function, Symbol(name)) : nil
  }

  override func repr(_ machine: Machine) -> String {
    "<functools._lru_cache_wrapper object at \(machine.address(self))>"
  }
}

/// What `cache_info()` tells.
private final class CacheInfo: NativeObject {
  private let fields: [(name: String, value: Object)]

  init(hits: Int, misses: Int, limit: Int?, count: Int) {
    fields = [
      ("hits", .int(hits)), ("misses", .int(misses)), ("maxsize", limit.map { .int($0) } ?? .none),
      ("currsize", .int(count)),
    ]
  }

  nonisolated(unsafe) private static let infoType = TypeObject("CacheInfo", module: "functools")

  override var type: TypeObject { CacheInfo.infoType }

  override func attribute(_ name: String) -> Object? { fields.first { $0.name == name }?.value }

  override func repr(_ machine: Machine) throws(ExceptionObject) -> String {
    var parts: [String] = []
    for field in fields { parts.append("\(field.name)=\(try machine.repr(field.value))") }
    return "CacheInfo(\(parts.joined(separator: ", ")))"
  }

  override func iterate(_ machine: Machine) -> IteratorObject? {
    TupleIterator(TupleObject.make(fields.map(\.value)))
  }
}
