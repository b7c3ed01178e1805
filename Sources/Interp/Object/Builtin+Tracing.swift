import Lexer

// What JAX says before it compiles a function for its arguments: each leaf of them must be an array or a number.

extension Builtin {
  /// Runs the body. Where that fails, what JAX would have said before comes first.
  @inline(__always)
  func call(_ arguments: Arguments) throws(ExceptionObject) -> Object {
    do throws(ExceptionObject) {
      if hasStaticParameters { try checkStaticArguments(arguments) }
      return try body(arguments)
    } catch {
      throw tracingMistake(arguments) ?? valueMistake(arguments) ?? error
    }
  }

  /// What JAX says of a batched argument that it must know.
  @inline(never)
  private func valueMistake(_ arguments: Arguments) -> ExceptionObject? {
    guard !isVariadic, let module else { return nil }
    for (i, parameter) in signature.parameters.enumerated() {
      if let given = arguments[i].given,
        let use = KnownArguments.use(of: parameter.name.text, by: name, in: module),
        let mistake = use.mistake(given, arguments.machine)
      {
        return mistake
      }
    }
    return nil
  }

  /// What JAX says of the arguments that a call gives to the parameters; `nil` where it can trace all of them.
  @inline(never)
  private func tracingMistake(_ arguments: Arguments) -> ExceptionObject? {
    if hasDerivative || isPseudoinverse { return operandMistake(arguments) }
    guard let function = tracedFunction else { return nil }
    if isVariadic { return function.mistake(arguments, signature.parameters.map(\.name.text)) }
    // A plain function serves those that are fewer.
    if (0..<function.fewestArguments).contains(where: { arguments[$0].given == nil }) { return nil }
    for (i, parameter) in signature.parameters.enumerated() where !function.isStatic(parameter.name.text) {
      guard let given = arguments[i].given else { continue }
      if let mistake = function.mistake(given, function.path ?? parameter.name.text) { return mistake }
    }
    return nil
  }

  /// What JAX says of arguments that do not fit the parameters: it looks at them before it finds that out.
  func tracingMistake(
    _ base: UnsafeMutablePointer<Object>, count: Int, keywords: [Symbol]
  ) -> ExceptionObject? {
    if hasDerivative { return derivativeMistake(count: count, keywords: keywords) }
    // A plain function binds its arguments itself, before it hands them to a compiled one.
    guard owner == nil, !isUfunc, let function = tracedFunction, function.name == name else { return nil }
    for i in 0..<count {
      if i < signature.positionalCount, function.isStatic(signature.parameters[i].name.text) { continue }
      if let mistake = function.mistake(base[i], "args[\(i)]") { return mistake }
    }
    let named = keywords.enumerated().map { (name: $1.text, value: base[count + $0]) }
    for (name, value) in named.sorted(by: { $0.name < $1.name }) where !function.isStatic(name) {
      if let mistake = function.mistake(value, "kwargs['\(name)']") { return mistake }
    }
    return nil
  }

  /// A plain function that hands its arguments to one with a derivative of its own.
  private var isPseudoinverse: Bool { name == "pinv" && module == "jax.numpy.linalg" }

  /// Whether JAX compiles it as it stands, and no function inside.
  var isCompiled: Bool { !isUfunc && tracedFunction?.name == name }

  private var hasDerivative: Bool {
    guard owner == nil, let module else { return false }
    return JaxFunctionTypes.hasDerivative(name, in: module)
  }

  /// What JAX says of the operands of a function with a derivative of its own.
  private func operandMistake(_ arguments: Arguments) -> ExceptionObject? {
    let operands = Object.tuple(signature.parameters.indices.map { arguments[$0].given ?? .none })
    guard let leaves = try? arguments.machine.tree(operands).leaves,
      let place = leaves.firstIndex(where: { !$0.isTraceable })
    else { return nil }
    switch leaves[place] {
    case .int, .bigInt:
      return .tooLargeForInt32(leaves[place].pythonRepr)
    case let leaf: return arguments.machine.notAValue(leaf, "custom_jvp_call", place)
    }
  }

  /// What JAX says of arguments that do not fit such a function.
  private func derivativeMistake(count: Int, keywords: [Symbol]) -> ExceptionObject {
    let required = signature.parameters.prefix(signature.requiredCount).map(\.name)
    let bound = required.prefix(count)
    let mistake =
      if count > signature.positionalCount {
        "too many positional arguments"
      } else if let again = bound.first(
        where: keywords.contains)
      {
        "multiple values for argument '\(again.text)'"
      } else if let missing = required.dropFirst(count).first(where: { !keywords.contains($0) }) {
        "missing a required argument: '\(missing.text)'"
      } else {
        "got an unexpected keyword argument '\(keywords.first { signature.index(of: $0) == nil }!.text)'"
      }
    return .bindingError(
      "The input arguments to the custom_jvp-decorated function \(name) could not be resolved to positional-only "
        + "arguments. Binding failed with the error:\n\(mistake)")
  }

  private var tracedFunction: CompiledFunctions.Traced? {
    guard let module else { return nil }
    if isUfunc { return CompiledFunctions.Traced(name: name, hasOnlyText: true) }
    if owner == UfuncMethods.typeName {
      return CompiledFunctions.Traced(
        name: "ufunc.\(name)", staticParameters: "axis dtype out keepdims inplace")
    }
    return owner == nil ? CompiledFunctions.traced(by: name, in: module) : nil
  }
}

extension CompiledFunctions.Traced {
  /// What JAX says of any number of arguments; those by name do not fit the parameters.
  ///
  /// - Parameter parameters: the last one starts with a star, and takes all that is left.
  fileprivate func mistake(_ arguments: Arguments, _ parameters: [String]) -> ExceptionObject? {
    let (isBound, star) = (arguments.keywords.isEmpty, parameters.firstIndex { $0.hasPrefix("*") } ?? 0)
    for (i, object) in arguments.positional.enumerated() {
      let bound = i < star ? parameters[i] : "\(parameters[star].dropFirst())[\(i - star)]"
      if let mistake = mistake(object, isBound ? bound : "args[\(i)]") { return mistake }
    }
    for (name, value) in arguments.byName.sorted(by: { $0.name.text < $1.name.text })
    where !isStatic(name.text) {
      if let mistake = mistake(value, "kwargs['\(name.text)']") { return mistake }
    }
    return nil
  }

  /// What JAX says of the first leaf of an argument that it cannot trace.
  ///
  /// - Parameter argument: where the argument stands: `x`, `args[1]`, `kwargs['dtype']`.
  func mistake(_ object: Object, _ argument: String) -> ExceptionObject? {
    if object.isTraceable { return nil }
    if hasOnlyText {
      guard case .string = object else { return nil }
    }
    // A container that holds itself is found out by whoever walks through it next.
    guard let tree = try? Machine.current.tree(object) else { return nil }
    for (path, leaf) in zip(tree.leafPaths, tree.leaves) where !leaf.isTraceable {
      switch leaf {
      case .int, .bigInt:
        return ExceptionObject(.argumentOverflow(argument: argument + path, number: leaf.pythonRepr))
      default:
        return .typeError(
          "Error interpreting argument to <function \(name) at 0x0> as an abstract array. The problematic value is of "
            + "type \(Object.type(leaf.type).pythonRepr) and was passed to the function at path \(argument)\(path).\n"
            + "This typically means that a jit-wrapped function was called with a non-array argument, and this argument "
            + "was not marked as static using the static_argnums or static_argnames parameters of jax.jit.")
      }
    }
    return nil
  }
}

extension Object {
  fileprivate var isTraceable: Bool {
    if case .native(is UnknownObject) = self { return true }
    return mappableValue != nil
  }
}
