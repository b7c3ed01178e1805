import Arrays

// What is wrong with a call of a mapped function. A call that is right needs no trees: see `MappedFunction`.

/// What the language keeps in the leaves of its containers.
package protocol BatchableLeaf {
  /// The array or number it is; nil for what JAX cannot map, such as a string.
  var arrayValue: Value? { get }
  /// What `vmap` maps: the array value, and what wraps an array.
  var mappableValue: Value? { get }
  init(_ value: Value)
  /// A leaf of its kind around another value.
  func holding(_ value: Value) -> Self

  /// How Python would show it, for errors.
  var pythonRepr: String { get }
  var pythonTypeName: String { get }
  var isFunction: Bool { get }
}

extension BatchableLeaf {
  package var mappableValue: Value? { arrayValue }
  package func holding(_ value: Value) -> Self { Self(value) }
}

/// The arguments of a call. Keyword arguments are sorted by name.
package struct VmapArguments<Leaf> {
  package var positional: [Pytree<Leaf>]
  package var keywords: [(name: String, value: Pytree<Leaf>)]

  package init(
    positional: [Pytree<Leaf>], keywords: [(name: String, value: Pytree<Leaf>)] = []
  ) {
    self.positional = positional
    self.keywords = keywords
  }
}

/// Why the arguments of a call do not fit what `vmap` was told about them.
///
/// - Parameters:
///   - parameterNames: the names of the function's parameters, all of them in order, when the arguments fit them;
///     otherwise nil. JAX counts them off as if each took one argument.
/// - Returns: ``ArrayError/vmap(_:)``
package func mistake<Leaf: BatchableLeaf>(
  _ options: VmapOptions, _ arguments: VmapArguments<Leaf>, parameterNames: () -> [String]?
) -> ArrayError {
  do throws(ArrayError) {
    return try MappedInputs(options, arguments).mistake(options, arguments, parameterNames)
  } catch {
    return error
  }
}

/// A leaf of the arguments: its array, and the axis along which it is mapped.
private struct MappedLeaf {
  let value: Value?
  let axis: Int?

  /// The number of examples; nil when there is no such axis.
  var size: Int? {
    guard let axis, let value else { return nil }
    return value.place(ofAxis: axis).map { value.size(ofAxis: $0) }
  }
}

/// The leaves of the arguments in order, each with its axis.
private struct MappedInputs {
  var leaves: [MappedLeaf] = []

  init<Leaf: BatchableLeaf>(
    _ options: VmapOptions, _ arguments: VmapArguments<Leaf>
  ) throws(ArrayError) {
    if case .tuple(let entries) = options.inAxes, entries.count != arguments.positional.count {
      throw .vmap(.inAxesLength(given: entries.count, expected: arguments.positional.count))
    }
    let tree = Pytree.tuple(arguments.positional)
    var hasWrongLeaf = false
    let isPrefix = options.inAxes.spread(over: tree) { leaf, axis in
      let value = axis == nil ? nil : leaf.mappableValue
      if axis != nil && value == nil { hasWrongLeaf = true }
      leaves.append(MappedLeaf(value: value, axis: axis))
    }
    guard isPrefix else {
      throw .vmap(.inAxesTree(options.inAxes.mismatches(with: tree, leafClass: classOfLeaf)))
    }
    for (_, argument) in arguments.keywords {
      argument.forEachLeaf { leaf in
        let value = leaf.mappableValue
        if value == nil { hasWrongLeaf = true }
        leaves.append(MappedLeaf(value: value, axis: 0))
      }
    }
    if hasWrongLeaf { throw notAnArray(arguments) }
  }

  private func notAnArray<Leaf: BatchableLeaf>(_ arguments: VmapArguments<Leaf>) -> ArrayError {
    let leaf = arguments.leaves[leaves.firstIndex { $0.axis != nil && $0.value == nil }!]
    return .vmap(
      .argumentNotArray(repr: leaf.pythonRepr, type: leaf.pythonTypeName, isFunction: leaf.isFunction))
  }

  /// Why there is no common size.
  func mistake<Leaf: BatchableLeaf>(
    _ options: VmapOptions, _ arguments: VmapArguments<Leaf>, _ parameterNames: () -> [String]?
  ) -> ArrayError {
    for (number, leaf) in leaves.enumerated() {
      guard let axis = leaf.axis, let value = leaf.value, leaf.size == nil else { continue }
      let argument = arguments.paths(parameterNames())[number]
      return .vmap(.axisOfArgument(axis: axis, shape: value.shape, argument: argument))
    }
    let sizes = sizes(arguments.paths(parameterNames()))
    if !sizes.isEmpty { return .vmap(.sizesDisagree(axisSize: options.axisSize, sizes)) }
    return .vmap(leaves.isEmpty ? arguments.emptyMistake : .nothingMapped)
  }

  /// The sizes that occur, the most frequent first.
  private func sizes(_ paths: [String]) -> [MappedSizes] {
    var groups: [(size: Int, leaves: [Int])] = []
    for (number, leaf) in leaves.enumerated() {
      guard let size = leaf.size else { continue }
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
}

extension VmapArguments {
  var leaves: [Leaf] { positional.flatMap(\.leaves) + keywords.flatMap(\.value.leaves) }

  /// What each leaf is called in JAX's errors: `argument params[0]['b']`, `args[2]`, `kwargs['scale']`.
  func paths(_ parameterNames: [String]?) -> [String] {
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

  /// There is nothing in the arguments but containers.
  var emptyMistake: VmapMistake {
    let entries = keywords.map { "'\($0.name)': \($0.value.text { _ in "" })" }
    return .noArguments(
      arguments: Pytree.tuple(positional).text { _ in "" }, keywords: "{\(entries.joined(separator: ", "))}")
  }
}

extension Vmap {
  /// All examples of a value of the result, along the axis that `out_axes` asks for.
  ///
  /// - Returns: nil for a value that stays as it is.
  package func unmapped(_ value: Value, _ axis: Int?, path: () -> String) throws(ArrayError) -> Value? {
    let batched = BatchedValue(value, in: self)
    guard let axis else {
      guard let source = batched.axis else { return nil }
      throw .vmap(
        axisName.map { .resultIsMappedAlong(axisName: $0) } ?? .resultIsMapped(path: path(), axis: source))
    }
    let place = try NumPy.resolved(axis, rank: batched.exampleRank + 1)
    if let source = batched.axis { return try moveAxis(batched.value, from: source, to: place) }
    let sizes = value.sizes.inserting(size, at: place)
    return try broadcastInDim(value, sizes, PerAxis.axes(sizes.count).removing(at: place))
  }

  /// Why `out_axes` does not fit the result; nil when it does.
  package func mistake<Leaf: BatchableLeaf>(
    _ result: Pytree<Leaf>, _ outAxes: Pytree<AxisSpec>
  ) -> ArrayError? {
    var leaves: [(leaf: Leaf, axis: Int?)] = []
    guard outAxes.spread(over: result, { leaves.append(($0, $1)) }) else {
      return .vmap(.outAxesTree(outAxes.mismatches(with: result, leafClass: classOfLeaf)))
    }
    for (number, (leaf, axis)) in leaves.enumerated() {
      guard let value = leaf.mappableValue else {
        return .vmap(.resultNotArray(repr: leaf.pythonRepr, type: leaf.pythonTypeName))
      }
      do throws(ArrayError) {
        _ = try unmapped(value, axis) { result.leafPaths[number] }
      } catch {
        return error
      }
    }
    return nil
  }
}

/// Where JAX compares axes with a value, every leaf of the value stands for one of this class.
private func classOfLeaf<Leaf>(_ leaf: Leaf) -> String { "jax._src.api_util.PytreeLeaf" }
