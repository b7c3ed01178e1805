import Lexer
import Primitives

/// What `vmap(f, …)` returns: a function that runs `f` once, for all examples.
final class MappedFunction: WrappedFunction {
  let options: VmapOptions
  /// The call that made it, for the explanation of a mistake in its use.
  let origin: ExceptionObject.TraceEntry?

  /// - Throws: `TypeError` for what cannot be called, and for bad entries of `in_axes` and `out_axes`.
  init(
    _ function: Object, inAxes: Object, outAxes: Object, axisName: Object, axisSize: Object,
    _ machine: Machine
  ) throws(ExceptionObject) {
    guard function.isCallable else {
      // Without its elements, an array is named by its type.
      let text = machine.checker == nil ? try machine.str(function).text : machine.shown(function)
      throw .typeError("Expected a callable value, got \(text)")
    }
    origin = machine.runningInstruction
    let (inTree, outTree) = (try machine.axes(inAxes), try machine.axes(outAxes))
    options = try machine.arrays { () throws(ArrayError) in
      try VmapOptions(
        inAxes: inTree, inAxesText: inAxes.pythonText, outAxes: outTree, outAxesText: outAxes.pythonText,
        axisSize: axisSize.asSize, axisName: axisName.given?.pythonText)
    }
    super.init(function)
  }

  /// The same map of another function.
  init(_ map: MappedFunction, mapping function: Object) {
    (options, origin) = (map.options, map.origin)
    super.init(function)
  }

  override func attribute(_ name: String) throws(ExceptionObject) -> Object? {
    name == "__doc__" ? documentation : try super.attribute(name)
  }

  /// What JAX makes of the function's name and its text. A brace in the text keeps it from making anything.
  private var documentation: Object {
    guard case .function(let function) = function else { return .none }
    let name = function.code.name
    let opening =
      "Vectorized version of \(name). Takes similar arguments as \(name) but with additional array axes over which "
      + "\(name) is mapped."
    guard case .string(let text) = function.code.docstring, !text.text.isEmpty else {
      return .string(opening)
    }
    if text.text.contains(where: { $0 == "{" || $0 == "}" }) { return .none }
    return .string("\(opening)\n\nOriginal documentation:\n\n\(text.text)")
  }

  /// The function's parameters in order, where the arguments fit them.
  private func parameterNames(_ arguments: VmapArguments<Object>) -> [String]? {
    guard let signature = function.signature,
      signature.accepts(arguments.positional.count, keywords: arguments.keywords.map(\.name))
    else { return nil }
    return signature.names
  }

  override func call(_ arguments: Arguments) throws(ExceptionObject) -> Object {
    let machine = arguments.machine
    if let watch = machine.callWatch, watch.wantsCall(of: self, machine) {
      return try watch.call(.native(self), MappedCall.Arguments(arguments, from: 0), skipping: 0, machine)
    }
    let vmap = Vmap(axisSize: options.axisSize, axisName: options.axisName)
    guard let traced = try traced(arguments, in: vmap), vmap.knownSize != nil else {
      let trees = try trees(arguments)
      throw ExceptionObject(mistake(options, trees) { parameterNames(trees) })
    }
    try machine.enterMap()
    vmap.begin()
    defer {
      vmap.end()
      machine.leaveMap()
    }
    let result = try machine.apply(function, traced.positional, keywords: traced.keywords)
    if machine.checker != nil, result.holdsUnknown { throw ExceptionObject.unknownElements() }
    let all = try unmapped(result, from: vmap, machine)
    // Where the call fails, its mistake says more.
    if let notes = machine.notes { notes.mapped(self, arguments.positional, machine) }
    return all
  }

  /// The arguments with a tracer in the place of each mapped leaf; `nil` where something does not fit.
  private func traced(
    _ arguments: Arguments, in vmap: Vmap
  ) throws(ExceptionObject) -> (positional: [Object], keywords: [(name: Symbol, value: Object)])? {
    var count = 0
    func trace(_ leaf: Object, _ axis: Int?) -> Object? {
      count += 1
      guard let axis else { return leaf }
      return leaf.mappableValue.flatMap { vmap.tracer(of: $0, axis: axis, leaf: count - 1) }.map(leaf.holding)
    }
    var positional: [Object] = []
    positional.reserveCapacity(arguments.count)
    for i in 0..<arguments.count {
      guard let axes = options.inAxes(ofArgument: i, of: arguments.count),
        let traced = try arguments.machine.mapLeaves(arguments[i], axes, trace)
      else { return nil }
      positional.append(traced)
    }
    var keywords: [(name: Symbol, value: Object)] = []
    for (name, value) in arguments.namedSorted {
      guard let traced = try arguments.machine.mapLeaves(value, 0, trace) else { return nil }
      keywords.append((name, traced))
    }
    return (positional, keywords)
  }

  /// The result with all examples in the place of each tracer.
  private func unmapped(
    _ result: Object, from vmap: Vmap, _ machine: Machine
  ) throws(ExceptionObject) -> Object {
    var failure: ArrayError?
    let unmapped = try machine.mapLeaves(result, options.outAxes) { leaf, axis in
      guard failure == nil, let value = leaf.mappableValue else { return nil }
      do throws(ArrayError) {
        return try vmap.unmapped(value, axis) { "" }.map(leaf.holding) ?? leaf
      } catch {
        failure = error
        return nil
      }
    }
    if let unmapped { return unmapped }
    // JAX compares the trees before it looks at any leaf.
    guard let mistake = vmap.mistake(try machine.tree(result), options.outAxes) else {
      preconditionFailure("out_axes does not fit the result")
    }
    throw ExceptionObject(mistake)
  }

  /// The arguments as trees, for errors.
  private func trees(_ arguments: Arguments) throws(ExceptionObject) -> VmapArguments<Object> {
    var trees = VmapArguments<Object>(positional: [])
    for argument in arguments.positional { trees.positional.append(try arguments.machine.tree(argument)) }
    for (name, value) in arguments.namedSorted {
      trees.keywords.append((name.text, try arguments.machine.tree(value)))
    }
    return trees
  }
}

extension Arguments {
  /// The arguments given by name, in the order of the names.
  fileprivate var namedSorted: [(name: Symbol, value: Object)] {
    if keywords.isEmpty { return [] }
    return byName.sorted { $0.name.text < $1.name.text }
  }
}

extension Machine {
  /// The tree of an `in_axes` or `out_axes` argument.
  fileprivate func axes(_ object: Object) throws(ExceptionObject) -> Pytree<AxisSpec> {
    switch object {
    case .int(let axis): return .leaf(.axis(axis))
    case .none: return .none
    default: return specs(try tree(object))
    }
    func specs(_ tree: Pytree<Object>) -> Pytree<AxisSpec> {
      switch tree {
      case .leaf(.int(let axis)): .leaf(.axis(axis))
      case .leaf: .leaf(.other)
      case .none: .none
      case .tuple(let children): .tuple(children.map(specs))
      case .list(let children): .list(children.map(specs))
      case .record(let type, let children): .record(type, children.map(specs))
      case .dict(let entries):
        .dict(
          entries.map { entry in
            // Only the text of a key matters where trees of axes are compared.
            .init(key: .other, keyText: entry.keyText, value: specs(entry.value))
          })
      }
    }
  }
}

extension Object {
  fileprivate var asSize: Int? {
    switch self {
    case .int(let size): size
    case .bool(let flag): flag ? 1 : 0
    default: nil
    }
  }

  var pythonText: String {
    switch self {
    case .string(let text): text.text
    case .value(.array(let array)): array.description
    default: pythonRepr
    }
  }

  /// The names of the parameters that `count` positional arguments go to; `nil` where they do not fit.
  func parameterNames(_ count: Int) -> [String]? {
    switch self {
    case .native(let native as MappedFunction): return native.function.parameterNames(count)
    case .function(let function):
      let parameters = function.code.parameters
      let names = parameters.names.prefix(parameters.positionalCount).map(\.text)
      if count <= names.count { return Array(names.prefix(count)) }
      guard parameters.hasVariadic else { return nil }
      let rest = parameters.names[parameters.variadicRegister].text
      return names + (0..<count - names.count).map { "\(rest)[\($0)]" }
    case .builtin(let builtin) where !builtin.isVariadic:
      let names = builtin.signature.parameters.prefix(builtin.signature.positionalCount).map(\.name.text)
      return count <= names.count ? Array(names.prefix(count)) : nil
    default: return nil
    }
  }
}
