import Arrays

// The generic parts are inlinable, so that they are specialised for the leaves of the language. The rest knows no leaf.

/// What the language keeps in the leaves of its containers.
@usableFromInline package protocol BatchableLeaf {
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
  @usableFromInline package var mappableValue: Value? { arrayValue }
  @usableFromInline package func holding(_ value: Value) -> Self { Self(value) }
}

/// The arguments of a call. Keyword arguments are sorted by name.
@usableFromInline package struct VmapArguments<Leaf> {
  @usableFromInline package var positional: [Pytree<Leaf>]
  @usableFromInline package var keywords: [(name: String, value: Pytree<Leaf>)]

  @usableFromInline @inlinable package init(
    positional: [Pytree<Leaf>], keywords: [(name: String, value: Pytree<Leaf>)] = []
  ) {
    self.positional = positional
    self.keywords = keywords
  }
}

/// Calls `function` once for all examples: the arguments that `options` maps arrive as tracers, the others unchanged.
///
/// - Parameters:
///   - parameterNames: the names of the function's parameters, all of them in order, when the arguments fit them;
///     otherwise nil. JAX counts them off as if each took one argument.
/// - Throws: ``ArrayError/vmap(_:)``, and what `function` throws.
/// - JAX: `jax.vmap(function, …)(…)`
@usableFromInline @inlinable package func vmap<Leaf: BatchableLeaf>(
  _ options: VmapOptions, _ arguments: VmapArguments<Leaf>, parameterNames: () -> [String]?,
  _ function: (VmapArguments<Leaf>) throws -> Pytree<Leaf>
) throws -> Pytree<Leaf> {
  let inputs = try MappedInputs(options, arguments)
  guard let size = inputs.commonSize(options.axisSize) else {
    throw inputs.mistake(options, arguments, parameterNames)
  }
  let vmap = Vmap.begin(size: size, axisName: options.axisName)
  defer { vmap.end() }
  let result = try function(inputs.traced(arguments, in: vmap))
  return try vmap.unmapped(result, options.outAxes)
}

/// A leaf of the arguments: its array, and the axis along which it is mapped.
@usableFromInline struct MappedLeaf {
  @usableFromInline let value: Value?
  @usableFromInline let axis: Int?

  @inlinable init(value: Value?, axis: Int?) {
    self.value = value
    self.axis = axis
  }

  /// The place of the axis; nil when there is no such axis.
  fileprivate var place: Int? {
    guard let axis, let value else { return nil }
    let place = axis < 0 ? axis + value.rank : axis
    return place >= 0 && place < value.rank ? place : nil
  }

  /// The number of examples; nil when there is no such axis.
  fileprivate var size: Int? { place.map { value!.size(ofAxis: $0) } }

  @usableFromInline func tracer(_ number: Int, in vmap: Vmap) -> Value? {
    guard let axis, let value, let place else { return nil }
    return .tracer(BatchTracer(value, axis: place, in: vmap, origin: .init(leaf: number, axis: axis)))
  }
}

/// The leaves of the arguments in order, each with its axis.
@usableFromInline struct MappedInputs {
  @usableFromInline var leaves: [MappedLeaf] = []

  @inlinable init<Leaf: BatchableLeaf>(
    _ options: VmapOptions, _ arguments: VmapArguments<Leaf>
  ) throws {
    if case .tuple(let entries) = options.inAxes, entries.count != arguments.positional.count {
      throw MappedInputs.wrongLength(given: entries.count, expected: arguments.positional.count)
    }
    let tree = Pytree.tuple(arguments.positional)
    var hasWrongLeaf = false
    let isPrefix = options.inAxes.spread(over: tree) { leaf, axis in
      let value = axis == nil ? nil : leaf.mappableValue
      if axis != nil && value == nil { hasWrongLeaf = true }
      leaves.append(MappedLeaf(value: value, axis: axis))
    }
    guard isPrefix else { throw MappedInputs.wrongTree(options.inAxes, tree) }
    for (_, argument) in arguments.keywords {
      argument.forEachLeaf { leaf in
        let value = leaf.mappableValue
        if value == nil { hasWrongLeaf = true }
        leaves.append(MappedLeaf(value: value, axis: 0))
      }
    }
    if hasWrongLeaf { throw notAnArray(arguments) }
  }

  @usableFromInline static func wrongLength(given: Int, expected: Int) -> any Error {
    ArrayError.vmap(.inAxesLength(given: given, expected: expected))
  }

  @usableFromInline static func wrongTree<Leaf>(
    _ inAxes: Pytree<AxisSpec>, _ tree: Pytree<Leaf>
  ) -> any Error {
    ArrayError.vmap(.inAxesTree(inAxes.mismatches(with: tree, leafClass: classOfLeaf)))
  }

  @usableFromInline func notAnArray<Leaf: BatchableLeaf>(_ arguments: VmapArguments<Leaf>) -> any Error {
    let leaf = arguments.leaves[leaves.firstIndex { $0.axis != nil && $0.value == nil }!]
    return ArrayError.vmap(
      .argumentNotArray(repr: leaf.pythonRepr, type: leaf.pythonTypeName, isFunction: leaf.isFunction))
  }

  /// The number of examples, when all mapped axes agree on one.
  @usableFromInline func commonSize(_ axisSize: Int?) -> Int? {
    var common = axisSize
    for leaf in leaves where leaf.axis != nil {
      guard let size = leaf.size, common == nil || common == size else { return nil }
      common = size
    }
    return common
  }

  /// Why there is no common size.
  @usableFromInline func mistake<Leaf: BatchableLeaf>(
    _ options: VmapOptions, _ arguments: VmapArguments<Leaf>, _ parameterNames: () -> [String]?
  ) -> any Error {
    for (number, leaf) in leaves.enumerated() {
      guard let axis = leaf.axis, let value = leaf.value, leaf.size == nil else { continue }
      let argument = arguments.paths(parameterNames())[number]
      return ArrayError.vmap(.axisOfArgument(axis: axis, shape: value.shape, argument: argument))
    }
    let sizes = sizes(arguments.paths(parameterNames()))
    if !sizes.isEmpty { return ArrayError.vmap(.sizesDisagree(axisSize: options.axisSize, sizes)) }
    return ArrayError.vmap(leaves.isEmpty ? arguments.emptyMistake : .nothingMapped)
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

  /// The arguments with a tracer in the place of each mapped leaf.
  @inlinable func traced<Leaf: BatchableLeaf>(
    _ arguments: VmapArguments<Leaf>, in vmap: Vmap
  ) -> VmapArguments<Leaf> {
    var number = 0
    var traced = arguments
    for i in traced.positional.indices {
      traced.positional[i] = traced.positional[i].map { leaf in
        number += 1
        return leaves[number - 1].tracer(number - 1, in: vmap).map(leaf.holding) ?? leaf
      }
    }
    for i in traced.keywords.indices {
      traced.keywords[i].value = traced.keywords[i].value.map { leaf in
        number += 1
        return leaves[number - 1].tracer(number - 1, in: vmap).map(leaf.holding) ?? leaf
      }
    }
    return traced
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
  /// Replaces the tracers of this `vmap` in its result by all examples, along the axes that `outAxes` asks for.
  @inlinable func unmapped<Leaf: BatchableLeaf>(
    _ result: Pytree<Leaf>, _ outAxes: Pytree<AxisSpec>
  ) throws -> Pytree<Leaf> {
    if case .leaf(let leaf) = result, case .leaf(let spec) = outAxes {
      return .leaf(try unmapped(leaf, spec.axis) { "" })
    }
    var axes: [Int?] = []
    guard outAxes.spread(over: result, { axes.append($1) }) else {
      throw Vmap.wrongTree(outAxes, result)
    }
    var number = 0
    return try result.map { leaf throws in
      number += 1
      return try unmapped(leaf, axes[number - 1]) { result.leafPaths[number - 1] }
    }
  }

  @inlinable func unmapped<Leaf: BatchableLeaf>(
    _ leaf: Leaf, _ axis: Int?, path: () -> String
  ) throws -> Leaf {
    guard let value = leaf.mappableValue else {
      throw Vmap.notAnArray(leaf)
    }
    return try unmapped(value, axis, path: path).map(leaf.holding) ?? leaf
  }

  @usableFromInline static func wrongTree<Leaf>(_ outAxes: Pytree<AxisSpec>, _ result: Pytree<Leaf>)
    -> any Error
  {
    ArrayError.vmap(.outAxesTree(outAxes.mismatches(with: result, leafClass: classOfLeaf)))
  }

  @usableFromInline static func notAnArray(_ leaf: some BatchableLeaf) -> any Error {
    ArrayError.vmap(.resultNotArray(repr: leaf.pythonRepr, type: leaf.pythonTypeName))
  }

  /// Nil for a value that stays as it is.
  @usableFromInline func unmapped(_ value: Value, _ axis: Int?, path: () -> String) throws -> Value? {
    let batched = BatchedValue(value, in: self)
    guard let axis else {
      guard let source = batched.axis else { return nil }
      throw ArrayError.vmap(
        axisName.map { .resultIsMappedAlong(axisName: $0) } ?? .resultIsMapped(path: path(), axis: source))
    }
    let rank = batched.exampleRank + 1
    guard axis >= -rank && axis < rank else { throw ArrayError.axisOutOfBounds(axis, rank: rank) }
    let place = axis < 0 ? axis + rank : axis
    if let source = batched.axis { return try moveAxis(batched.value, from: source, to: place) }
    let sizes = value.sizes.inserting(size, at: place)
    return try broadcastInDim(value, sizes, PerAxis.axes(sizes.count).removing(at: place))
  }
}

/// Where JAX compares axes with a value, every leaf of the value stands for one of this class.
private func classOfLeaf<Leaf>(_ leaf: Leaf) -> String { "jax._src.api_util.PytreeLeaf" }
