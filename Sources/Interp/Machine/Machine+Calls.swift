import Kernels
package import Lexer

extension Machine {
  /// Calls an object from Swift code, and returns when the call is done.
  package func apply(
    _ callee: Object, _ arguments: some Collection<Object>, keywords: [(name: Symbol, value: Object)] = []
  ) throws(ExceptionObject) -> Object {
    // The window stands above every frame; the callee's frame begins inside of it.
    let window = top
    guard depth + 1 < Machine.depthLimit else { throw .recursion() }
    guard hasRoom(above: window, arguments.count + keywords.count) else { throw .tooManyArguments() }
    window[0] = callee
    for (i, argument) in arguments.enumerated() { window[1 + i] = argument }
    for (i, keyword) in keywords.enumerated() { window[1 + arguments.count + i] = keyword.value }
    // A frame that ends gives back all above the one before it: here that may hold the arguments of a builtin.
    defer {
      for i in 0...(arguments.count + keywords.count) { window[i] = .absent }
      top = window
    }
    if case .function(let function) = callee {
      if function.code.isGenerator {
        return .iterator(Generator(function, source: window[1]))
      }
      try enter(
        function, arguments: window + 1, count: arguments.count, keywords: keywords.map(\.name), target: 0,
        isEntry: true)
      return try resume()
    }
    top = window + 1 + arguments.count + keywords.count
    return try invoke(callee, window + 1, count: arguments.count, keywords: keywords.map(\.name))
  }

  /// Calls what stands in a window. Returns whether a new frame was entered; else the result is in place.
  func call(
    window: UnsafeMutablePointer<Object>, count: Int, keywords: [Symbol] = [], target: Register
  ) throws(ExceptionObject) -> Bool {
    if case .function(let function) = window[0], !function.code.isGenerator {
      try enter(
        function, arguments: window + 1, count: count, keywords: keywords, target: target, isEntry: false)
      return true
    }
    if keywords.isEmpty, let function = window.builtin,
      function._withUnsafeGuaranteedRef({ !$0.needsReceiver && $0.accepts(count) })
    {
      return try callFunction(function, window: window, count: count, target: target)
    }
    let result = try invoke(window[0], window + 1, count: count, keywords: keywords)
    try finish(window, count + keywords.count, result, target)
    return false
  }

  /// Empties the window of a call that is done, and puts its result in place.
  @inline(__always)
  private func finish(
    _ window: UnsafeMutablePointer<Object>, _ count: Int, _ result: consuming Object, _ target: Register
  ) throws(ExceptionObject) {
    for i in 0...count { (window + i).release() }
    if axle_wants_attention() { try attend() }
    (frames[depth].registers + Int(target)).put(result)
  }

  /// Puts the arguments of a function in place and pushes its frame.
  func enter(
    _ function: FunctionObject, arguments: UnsafeMutablePointer<Object>, count: Int, keywords: [Symbol],
    target: Register, isEntry: Bool
  ) throws(ExceptionObject) {
    if !keywords.isEmpty || !function.code.isDirect || count != function.code.parameters.positionalCount {
      try bind(function, arguments, count: count, keywords: keywords)
    }
    try push(
      function.code, function: .passUnretained(function), registers: arguments, destination: target,
      isEntry: isEntry)
    do throws(ExceptionObject) { try tick(steps: 1) } catch {
      // The walks of a check take down the frames that they have walked through, and no others.
      if checker != nil { pop() }
      throw error
    }
  }

  /// Calls anything but a function of the language.
  private func invoke(
    _ callee: Object, _ base: UnsafeMutablePointer<Object>, count: Int, keywords: [Symbol]
  ) throws(ExceptionObject) -> Object {
    switch callee {
    case .builtin(let builtin):
      if builtin.needsReceiver {
        return try invokeUnbound(builtin, base, count: count, keywords: keywords)
      }
      return try invoke(builtin, receiver: nil, base, count: count, keywords: keywords)
    case .method(let bound):
      var receiver = bound.receiver
      return try withUnsafeMutablePointer(to: &receiver) { (receiver) throws(ExceptionObject) in
        try invoke(bound.method, receiver: receiver, base, count: count, keywords: keywords)
      }
    case .type(let type):
      guard let constructor = type.constructor else {
        throw .typeError("cannot create '\(type.nameInMessages)' instances")
      }
      return try invoke(constructor, receiver: base - 1, base, count: count, keywords: keywords)
    case .native(let native) where native.isCallable:
      return try native.call(
        Arguments(machine: self, receiverPlace: nil, base: base, count: count, keywords: keywords))
    case .function(let function): return .iterator(Generator(function, source: base[0]))
    default: throw .typeError("'\(callee.typeName)' object is not callable")
    }
  }

  /// Calls a method as a function, `str.upper("a")`: the first argument is the receiver.
  private func invokeUnbound(
    _ method: Builtin, _ base: UnsafeMutablePointer<Object>, count: Int, keywords: [Symbol]
  ) throws(ExceptionObject) -> Object {
    let owner = method.owner!
    guard count > 0 else { throw .typeError("unbound method \(owner).\(method.name)() needs an argument") }
    guard base[0].type.method(Symbol(method.name)) === method else {
      throw .typeError(
        "descriptor '\(method.name)' for '\(owner)' objects doesn't apply to a '\(base[0].typeName)' object")
    }
    return try invoke(method, receiver: base, base + 1, count: count - 1, keywords: keywords)
  }

  /// Calls a builtin; one with a signature gets its arguments in the order of the parameters.
  func invoke(
    _ builtin: Builtin, receiver: UnsafeMutablePointer<Object>?, _ base: UnsafeMutablePointer<Object>,
    count: Int, keywords: [Symbol]
  ) throws(ExceptionObject) -> Object {
    if builtin.isVariadic {
      return try builtin.call(
        Arguments(machine: self, receiverPlace: receiver, base: base, count: count, keywords: keywords))
    }
    if keywords.isEmpty && builtin.accepts(count) {
      return try builtin.call(
        Arguments(machine: self, receiverPlace: receiver, base: base, count: count, keywords: []))
    }
    let ordered = try builtin.order(base, count: count, keywords: keywords)
    let window = top
    for (i, value) in ordered.enumerated() { window[i] = value }
    top = window + ordered.count
    defer {
      for i in ordered.indices { window[i] = .absent }
      top = window
    }
    return try builtin.call(
      Arguments(machine: self, receiverPlace: receiver, base: window, count: ordered.count, keywords: []))
  }

  // MARK: - Methods

  /// Calls a method of what stands in the window. The call site remembers the method of the receiver's kind.
  @inline(__always)
  func callMethod(
    _ site: UnsafeMutablePointer<CodeObject.CallSite>, window: UnsafeMutablePointer<Object>, count: Int,
    target: Register
  ) throws(ExceptionObject) -> Bool {
    let kind = window.pointee.methodKind
    guard kind != 0 && kind == site.pointee.kind && site.pointee.isPlain else {
      return try callUnknownMethod(site, window: window, count: count, target: target)
    }
    let arguments = Arguments(
      machine: self, receiverPlace: window, base: window + 1, count: count, keywords: [])
    let result = try site.pointee.method.unsafelyUnwrapped.borrowed { (method) throws(ExceptionObject) in
      try method.call(arguments)
    }
    try finish(window, count, result, target)
    return false
  }

  /// Makes sure that a method exists, before its arguments are evaluated.
  func prepareMethod(_ site: Int, _ receiver: Object) throws(ExceptionObject) {
    let site = frames[depth].code._withUnsafeGuaranteedRef { $0.callSites } + site
    let kind = receiver.methodKind
    if kind != 0 && kind == site.pointee.kind || site.pointee.knows(receiver) { return }
    _ = try attribute(receiver, site.pointee.symbol)
  }

  /// Finds the method of a receiver that the call site does not know.
  @inline(never)
  private func callUnknownMethod(
    _ site: UnsafeMutablePointer<CodeObject.CallSite>, window: UnsafeMutablePointer<Object>, count: Int,
    target: Register
  ) throws(ExceptionObject) -> Bool {
    let receiver = window.pointee
    let kind = receiver.methodKind
    if site.pointee.knows(receiver) {
      return try callFunction(
        site.pointee.function.unsafelyUnwrapped, window: window, count: count, target: target)
    }
    guard kind != 0, let method = receiver.type.method(site.pointee.symbol) else {
      window[0] = try attribute(receiver, site.pointee.symbol)
      if case .module(let module) = receiver, case .builtin(let function) = window[0], function.owner == nil,
        function.accepts(count)
      {
        (site.pointee.module, site.pointee.function) = (module, .passUnretained(function))
      }
      return try call(window: window, count: count, target: target)
    }
    site.pointee.kind = kind
    site.pointee.method = .passUnretained(method)
    site.pointee.isPlain = method.accepts(count)
    let result = try invoke(method, receiver: window, window + 1, count: count, keywords: [])
    try finish(window, count, result, target)
    return false
  }

  /// Calls a function that takes the arguments as they stand.
  private func callFunction(
    _ function: Unmanaged<Builtin>, window: UnsafeMutablePointer<Object>, count: Int, target: Register
  ) throws(ExceptionObject) -> Bool {
    let arguments = Arguments(
      machine: self, receiverPlace: nil, base: window + 1, count: count, keywords: [])
    let result = try function.borrowed { (function) throws(ExceptionObject) in try function.call(arguments) }
    try finish(window, count, result, target)
    return false
  }

  // MARK: - Spread arguments

  func callSpread(_ window: UnsafeMutablePointer<Object>) throws(ExceptionObject) -> Object {
    guard case .list(let arguments) = window[1], case .dict(let keywords) = window[2] else {
      preconditionFailure("the compiler gathers arguments in a list and a dict")
    }
    var named: [(name: Symbol, value: Object)] = []
    for entry in keywords.live { named.append((Symbol(entry.key.asText), entry.value)) }
    let callee = window[0]
    for i in 0..<3 { window[i] = .absent }
    return try apply(callee, Array(arguments.items), keywords: named)
  }

  func spreadArguments(_ window: UnsafeMutablePointer<Object>, _ value: Object) throws(ExceptionObject) {
    guard case .list(let list) = window[1] else { preconditionFailure("arguments are gathered in a list") }
    guard let iterator = try iterator(value) else {
      throw .typeError(
        "\(window[0].calleeName) argument after * must be an iterable, not \(value.typeName)")
    }
    try drain(iterator) { (item) throws(ExceptionObject) in
      try list.append(item)
    }
  }

  func spreadKeywords(_ window: UnsafeMutablePointer<Object>, _ value: Object) throws(ExceptionObject) {
    guard case .dict(let gathered) = window[2] else { preconditionFailure("names are gathered in a dict") }
    guard case .dict(let dict) = value else {
      throw .typeError("\(window[0].calleeName) argument after ** must be a mapping, not \(value.typeName)")
    }
    for entry in dict.live {
      guard case .string(let name) = entry.key else { throw .typeError("keywords must be strings") }
      if try gathered.value(for: entry.key) != nil {
        throw .bindingError("\(window[0].calleeName) got multiple values for keyword argument '\(name.text)'")
      }
      try gathered.set(entry.key, entry.value)
    }
  }

  // MARK: - Binding

  /// Turns the arguments of a call into the parameters' registers, in place.
  private func bind(
    _ function: FunctionObject, _ arguments: UnsafeMutablePointer<Object>, count: Int, keywords: [Symbol]
  ) throws(ExceptionObject) {
    let parameters = function.code.parameters
    guard hasRoom(above: arguments, parameters.names.count + count + keywords.count) else {
      throw .tooManyArguments()
    }
    var slots = Array(repeating: Object.absent, count: parameters.names.count)
    for i in 0..<min(count, parameters.positionalCount) { slots[i] = arguments[i] }
    let extra =
      count > parameters.positionalCount ? (parameters.positionalCount..<count).map { arguments[$0] } : []
    if parameters.hasVariadic { slots[parameters.variadicRegister] = .tuple(extra) }
    try bindKeywords(function, arguments + count, keywords, &slots)
    if !extra.isEmpty && !parameters.hasVariadic { throw function.tooMany(given: count, slots) }
    fillDefaults(function, &slots)
    if let missing = function.missing(slots) { throw missing }
    for i in 0..<(count + keywords.count) { arguments[i] = .absent }
    for (i, slot) in slots.enumerated() { arguments[i] = slot }
  }

  private func bindKeywords(
    _ function: FunctionObject, _ values: UnsafeMutablePointer<Object>, _ keywords: [Symbol],
    _ slots: inout [Object]
  ) throws(ExceptionObject) {
    let parameters = function.code.parameters
    let others = parameters.hasVariadicKeywords ? DictObject() : nil
    for (i, name) in keywords.enumerated() {
      if let place = function.place(ofKeyword: name) {
        if !slots[place].isAbsent {
          throw function.multiple(name)
        }
        slots[place] = values[i]
      } else if let others {
        others.set(name.text, values[i])
      } else {
        throw function.unexpected(name, among: keywords)
      }
    }
    if let others { slots[parameters.variadicKeywordsRegister] = .dict(others) }
  }

  private func fillDefaults(_ function: FunctionObject, _ slots: inout [Object]) {
    let parameters = function.code.parameters
    let firstDefault = parameters.positionalCount - function.defaults.count
    for (i, value) in function.defaults.enumerated() where slots[firstDefault + i].isAbsent {
      slots[firstDefault + i] = value
    }
    for (i, value) in function.keywordDefaults.enumerated()
    where slots[parameters.firstKeywordOnly + i].isAbsent {
      slots[parameters.firstKeywordOnly + i] = value
    }
  }
}

extension FunctionObject {
  /// The register of a parameter that may be given by name.
  fileprivate func place(ofKeyword name: Symbol) -> Int? {
    let parameters = code.parameters
    let named =
      Array(parameters.positionalOnlyCount..<parameters.positionalCount)
      + Array(parameters.firstKeywordOnly..<parameters.firstKeywordOnly + parameters.keywordOnlyCount)
    return named.first { parameters.names[$0] == name }
  }

  private var mistakes: BindingMistakes { BindingMistakes(function: qualifiedName) }

  fileprivate func multiple(_ name: Symbol) -> ExceptionObject { mistakes.multiple(name.text) }

  fileprivate func unexpected(_ name: Symbol, among keywords: [Symbol]) -> ExceptionObject {
    let positionalOnly = code.parameters.names.prefix(code.parameters.positionalOnlyCount)
    if positionalOnly.contains(name) {
      return mistakes.positionalOnly(positionalOnly.filter(keywords.contains).map(\.text))
    }
    return mistakes.unexpected(name.text)
  }

  fileprivate func tooMany(given: Int, _ slots: [Object]) -> ExceptionObject {
    let parameters = code.parameters
    let keywordOnly = slots[parameters.firstKeywordOnly...].prefix(parameters.keywordOnlyCount)
    let most = parameters.positionalCount
    return mistakes.tooMany(
      given: given, accepted: most - defaults.count...most, named: keywordOnly.count { !$0.isAbsent })
  }

  /// The error for parameters that got no value.
  fileprivate func missing(_ slots: [Object]) -> ExceptionObject? {
    let parameters = code.parameters
    func absent(_ range: Range<Int>) -> [String] {
      range.filter { slots[$0].isAbsent }.map { parameters.names[$0].text }
    }
    let positional = absent(0..<parameters.positionalCount)
    if !positional.isEmpty { return mistakes.missing(positional, "positional") }
    let first = parameters.firstKeywordOnly
    let keywordOnly = absent(first..<first + parameters.keywordOnlyCount)
    return keywordOnly.isEmpty ? nil : mistakes.missing(keywordOnly, "keyword-only")
  }
}
