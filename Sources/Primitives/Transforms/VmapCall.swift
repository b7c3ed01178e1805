import Arrays

/// What the language keeps in the leaves of its containers.
package protocol BatchableLeaf {
  /// The array or number it is; nil for what JAX cannot map, such as a string.
  var arrayValue: Value? { get }
  init(_ value: Value)

  /// How Python would show it, for errors.
  var pythonRepr: String { get }
  var pythonTypeName: String { get }
  var isFunction: Bool { get }
}

/// The arguments of a call. Keyword arguments are sorted by name.
package struct VmapArguments<Leaf> {
  package var positional: [Pytree<Leaf>]
  package var keywords: [(name: String, value: Pytree<Leaf>)]

  package init(positional: [Pytree<Leaf>], keywords: [(name: String, value: Pytree<Leaf>)] = []) {
    self.positional = positional
    self.keywords = keywords
  }
}

/// Calls `function` once for all examples: the arguments that `options` maps arrive as tracers, the others unchanged.
///
/// - Parameters:
///   - parameterNames: the names of the function's parameters, when the arguments fit them; otherwise nil.
/// - Throws: ``ArrayError/vmap(_:)``, and what `function` throws.
/// - JAX: `jax.vmap(function, …)(…)`
package func vmap<Leaf: BatchableLeaf>(
  _ options: VmapOptions, _ arguments: VmapArguments<Leaf>, parameterNames: () -> [String]?,
  _ function: (VmapArguments<Leaf>) throws -> Pytree<Leaf>
) throws -> Pytree<Leaf> {
  let inputs = try MappedInputs(options, arguments)
  let size = try inputs.commonSize(options, arguments, parameterNames)
  return try Vmap.run(size: size, axisName: options.axisName) { vmap in
    let result = try function(inputs.traced(arguments, in: vmap))
    return try unmapped(result, options.outAxes, in: vmap)
  }
}

/// The leaves of the arguments in order, each with its axis.
private struct MappedInputs<Leaf: BatchableLeaf> {
  private var leaves: [(value: Value?, axis: Int?)] = []

  init(_ options: VmapOptions, _ arguments: VmapArguments<Leaf>) throws(ArrayError) {
    let tree = Pytree.tuple(arguments.positional)
    if case .tuple(let entries) = options.inAxes, entries.count != arguments.positional.count {
      throw .vmap(.inAxesLength(given: entries.count, expected: arguments.positional.count))
    }
    let isPrefix = options.inAxes.spread(over: tree) { leaf, axis in
      leaves.append((axis == nil ? nil : leaf.arrayValue, axis))
    }
    guard isPrefix else { throw .vmap(.inAxesTree(options.inAxes.mismatches(with: tree))) }
    for (_, argument) in arguments.keywords { argument.forEachLeaf { leaves.append(($0.arrayValue, 0)) } }
    try checkArrays(arguments)
  }

  private func checkArrays(_ arguments: VmapArguments<Leaf>) throws(ArrayError) {
    guard let number = leaves.firstIndex(where: { $0.axis != nil && $0.value == nil }) else { return }
    let leaf = arguments.leaves[number]
    throw .vmap(
      .argumentNotArray(repr: leaf.pythonRepr, type: leaf.pythonTypeName, isFunction: leaf.isFunction))
  }

  /// The number of examples, on which all mapped axes agree.
  func commonSize(
    _ options: VmapOptions, _ arguments: VmapArguments<Leaf>, _ parameterNames: () -> [String]?
  ) throws(ArrayError) -> Int {
    var common = options.axisSize
    var agree = true
    for (number, leaf) in leaves.enumerated() {
      guard let axis = leaf.axis, let value = leaf.value else { continue }
      guard let size = value.size(ofAxis: axis) else {
        let argument = arguments.paths(parameterNames())[number]
        throw .vmap(.axisOfArgument(axis: axis, shape: value.shape, argument: argument))
      }
      if let common, common != size { agree = false }
      common = common ?? size
    }
    guard agree else {
      throw .vmap(.sizesDisagree(axisSize: options.axisSize, sizes(arguments, parameterNames())))
    }
    if let common { return common }
    throw .vmap(leaves.isEmpty ? arguments.emptyMistake : .nothingMapped)
  }

  /// The sizes that occur, the most frequent first.
  private func sizes(_ arguments: VmapArguments<Leaf>, _ parameterNames: [String]?) -> [MappedSizes] {
    let paths = arguments.paths(parameterNames)
    var groups: [(size: Int, leaves: [Int])] = []
    for (number, leaf) in leaves.enumerated() {
      guard let axis = leaf.axis, let size = leaf.value?.size(ofAxis: axis) else { continue }
      if let group = groups.firstIndex(where: { $0.size == size }) {
        groups[group].leaves.append(number)
      } else {
        groups.append((size, [number]))
      }
    }
    // Swift's sort is stable, as Python's is.
    return groups.sorted { $0.leaves.count > $1.leaves.count }.map { size, numbers in
      MappedSizes(
        size: size, count: numbers.count, axis: leaves[numbers[0]].axis!, argument: paths[numbers[0]],
        leaves: numbers, type: leaves[numbers[0]].value!.type)
    }
  }

  /// The arguments with a tracer in the place of each mapped leaf.
  func traced(_ arguments: VmapArguments<Leaf>, in vmap: Vmap) -> VmapArguments<Leaf> {
    var number = 0
    func trace(_ leaf: Leaf) -> Leaf {
      defer { number += 1 }
      guard let axis = leaves[number].axis, let value = leaves[number].value else { return leaf }
      let tracer = BatchTracer(
        value, axis: axis < 0 ? axis + value.rank : axis, in: vmap, origin: .init(leaf: number, axis: axis))
      return Leaf(.tracer(tracer))
    }
    return VmapArguments(
      positional: arguments.positional.map { $0.map(trace) },
      keywords: arguments.keywords.map { ($0.name, $0.value.map(trace)) })
  }
}

extension VmapArguments {
  fileprivate var leaves: [Leaf] { positional.flatMap(\.leaves) + keywords.flatMap(\.value.leaves) }

  /// What each leaf is called in JAX's errors: `argument params[0]['b']`, `args[2]`, `kwargs['scale']`.
  fileprivate func paths(_ parameterNames: [String]?) -> [String] {
    let arguments = positional.enumerated().flatMap { index, argument in
      let name =
        if let parameterNames, index < parameterNames.count { "argument \(parameterNames[index])" } else {
          "args[\(index)]"
        }
      return argument.leafPaths.map { name + $0 }
    }
    return arguments
      + keywords.flatMap { name, argument in argument.leafPaths.map { "kwargs['\(name)']\($0)" } }
  }

  fileprivate var emptyMistake: VmapMistake {
    let entries = keywords.map { "'\($0.name)': \($0.value.textWithoutLeaves)" }
    return .noArguments(
      arguments: Pytree.tuple(positional).textWithoutLeaves, keywords: "{\(entries.joined(separator: ", "))}")
  }
}

extension Value {
  /// Nil when there is no such axis.
  fileprivate func size(ofAxis axis: Int) -> Int? {
    let position = axis < 0 ? axis + rank : axis
    guard position >= 0 && position < rank else { return nil }
    switch self {
    case .array(let array): return array.size(ofAxis: position)
    case .tracer(let tracer): return tracer.type.shape[position]
    }
  }
}

/// Replaces the tracers of `vmap` in its result by all examples, along the axes that `outAxes` asks for.
private func unmapped<Leaf: BatchableLeaf>(
  _ result: Pytree<Leaf>, _ outAxes: Pytree<AxisSpec>, in vmap: Vmap
) throws(ArrayError) -> Pytree<Leaf> {
  var axes: [Int?] = []
  guard outAxes.spread(over: result, { axes.append($1) }) else {
    throw .vmap(.outAxesTree(outAxes.mismatches(with: result)))
  }
  var number = 0
  return try result.map { leaf throws(ArrayError) in
    defer { number += 1 }
    return try unmapped(leaf, axes[number], in: vmap) { result.leafPaths[number] }
  }
}

private func unmapped<Leaf: BatchableLeaf>(
  _ leaf: Leaf, _ axis: Int?, in vmap: Vmap, path: () -> String
) throws(ArrayError) -> Leaf {
  guard let value = leaf.arrayValue else {
    throw .vmap(.resultNotArray(repr: leaf.pythonRepr, type: leaf.pythonTypeName))
  }
  let batched = BatchedValue(value, in: vmap)
  guard let axis else {
    guard let source = batched.axis else { return leaf }
    throw .vmap(
      vmap.axisName.map { .resultIsMappedAlong(axisName: $0) } ?? .resultIsMapped(path: path(), axis: source))
  }
  let rank = batched.exampleRank + 1
  guard axis >= -rank && axis < rank else { throw .axisOutOfBounds(axis, rank: rank) }
  let place = axis < 0 ? axis + rank : axis
  if let source = batched.axis {
    return Leaf(try moveAxis(batched.value, from: source, to: place))
  }
  var shape = value.shape
  shape.insert(vmap.size, at: place)
  return Leaf(try broadcastInDim(value, shape, shape.indices.filter { $0 != place }))
}
