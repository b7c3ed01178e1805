import Arrays
import Diagnostics
import Lexer
import Parser
import Primitives

/// A call of a mapped function, taken apart for its explanation: what goes in along which axis, and what comes out.
struct MappedCall {
  /// The maps, the outermost first: `vmap(vmap(f))` has two, a function that is not mapped none.
  let maps: [MappedFunction]
  /// What they map.
  let function: Object
  let arguments: Arguments
  let inputs: [Leaf]
  let result: Object
  let outputs: [Leaf]
  let text: CallText
  /// How many maps are around the call: the stars of its own come after theirs.
  let depth = Vmap.depth
  /// What is mapped, as source text at the place of the call.
  let functionText: String?
  /// What `stack` is called at the place of the call; `nil` where it has no name there.
  let stackText: String?

  /// The values that a function is called with.
  struct Arguments {
    let positional: [Object]
    let keywords: [(name: Symbol, value: Object)]

    var all: [Object] { positional + keywords.map(\.value) }
  }

  /// An array or other value among the arguments or in the result.
  struct Leaf {
    /// What the function calls it: `params[0][1]`.
    let name: String
    /// What the call calls it.
    let source: String
    /// The same, so that an index can follow.
    let atom: String
    let value: Object
    /// The axes of the array that no map takes yet.
    private var left: [Int]
    /// For each axis of the array the map that takes it.
    private(set) var takenBy: [Int?]
    /// How many maps are around the call.
    private let depth: Int
    /// For each map the axis it takes, counted among those that are left for it; `nil` where it takes none.
    private(set) var axes: [Int?] = []

    init(name: String, source: String, atom: String, value: Object, depth: Int) {
      (self.name, self.source, self.atom, self.value, self.depth) = (name, source, atom, value, depth)
      let rank = value.arrayValue?.rank ?? 0
      (left, takenBy) = (Array(0..<rank), Array(repeating: nil, count: rank))
    }

    /// Gives the next map its axis; `false` where there is no such axis.
    mutating func take(_ axis: Int?) -> Bool {
      guard let axis else {
        axes.append(nil)
        return true
      }
      let place = axis.fromFront(of: left.count)
      guard left.indices.contains(place) else { return false }
      axes.append(place)
      takenBy[left.remove(at: place)] = axes.count - 1
      return true
    }

    /// How many examples a map finds.
    func size(for map: Int) -> Int? {
      takenBy.firstIndex(of: map).flatMap { value.arrayValue?.shape[$0] }
    }

    /// What is left after so many maps, stars on the axes that the others take.
    func words(after count: Int) -> String {
      guard let array = value.arrayValue else { return value.labelWords ?? value.typeName }
      if case .value = value {} else { return value.pythonRepr }
      let kept = takenBy.indices.filter { takenBy[$0].map { $0 >= count } ?? true }
      let type = ArrayType(shape: kept.map { array.shape[$0] }, dtype: array.dtype)
      return type.words(takenBy: kept.map { takenBy[$0].map { $0 + depth } })
    }

    /// One example as source text: `W[:, i]`.
    var example: String {
      guard let last = takenBy.lastIndex(where: { $0 != nil }) else { return source }
      let index = takenBy[...last].map { $0.map(MappedCall.variable) ?? ":" }
      return "\(atom)[\(index.joined(separator: ", "))]"
    }
  }

  /// The number of examples of each map.
  var sizes: [Int] {
    maps.indices.map { map in
      maps[map].options.axisSize ?? inputs.lazy.compactMap { $0.size(for: map) }.first ?? 0
    }
  }

  /// What counts the examples of a map in source text: `i`, `j`, …
  static func variable(_ map: Int) -> String { ["i", "j", "k", "l"][min(map, 3)] }

  static let mostMaps = 4
}

extension MappedCall.Arguments {
  /// - Parameter first: how many of the arguments are left out.
  init(_ arguments: Arguments, from first: Int) {
    positional = Array(arguments.positional.dropFirst(first))
    keywords = arguments.byName
  }
}

extension Object {
  /// The maps around a function, the outermost first, and the function.
  var unmapped: (maps: [MappedFunction], function: Object) {
    var maps: [MappedFunction] = []
    var function = self
    while case .native(let native) = function, let map = native as? MappedFunction {
      maps.append(map)
      function = map.function
    }
    return (maps, function)
  }
}

extension MappedCall {
  /// - Returns: `nil` where arguments or result are not built as the maps want them, or there are too many maps.
  init?(
    _ callee: Object, _ arguments: Arguments, _ result: Object, _ text: CallText, _ machine: Machine
  ) {
    (maps, function) = callee.unmapped
    (self.arguments, self.result, self.text) = (arguments, result, text)
    functionText = text.mappedFunction(maps, function, machine)
    stackText = machine.name(ofFunction: "stack")
    guard maps.count <= MappedCall.mostMaps, let output = try? machine.tree(result) else { return nil }
    var positional: [Pytree<Object>] = []
    var keywords: [Pytree<Object>] = []
    for value in arguments.all {
      guard let tree = try? machine.tree(value) else { return nil }
      if positional.count < arguments.positional.count {
        positional.append(tree)
      } else {
        keywords.append(tree)
      }
    }
    var inputs = MappedCall.inputs(positional, keywords, arguments, function, text)
    var outputs = zip(output.leafPaths, output.leaves).map { path, value in
      Leaf(
        name: "result" + path, source: "result" + path, atom: "result" + path, value: value, depth: Vmap.depth
      )
    }
    for map in maps {
      var axes: [Int?] = []
      guard map.options.inAxes.spread(over: .tuple(positional), { axes.append($1) }) else { return nil }
      axes += Array(repeating: 0, count: inputs.count - axes.count)
      for (i, axis) in axes.enumerated() { guard inputs[i].take(axis) else { return nil } }
      axes = []
      guard map.options.outAxes.spread(over: output, { axes.append($1) }) else { return nil }
      for (i, axis) in axes.enumerated() { guard outputs[i].take(axis) else { return nil } }
    }
    (self.inputs, self.outputs) = (inputs, outputs)
  }

  private static func inputs(
    _ positional: [Pytree<Object>], _ keywords: [Pytree<Object>], _ arguments: Arguments, _ function: Object,
    _ text: CallText
  ) -> [Leaf] {
    let names = function.parameterNames(positional.count)
    var leaves: [Leaf] = []
    func add(_ tree: Pytree<Object>, _ name: String, _ written: Expression?) {
      let atom = written.map(text.atom) ?? name
      for (path, value) in zip(tree.leafPaths, tree.leaves) {
        let source = path.isEmpty ? written.map { text.source.text($0.span) } ?? name : atom + path
        leaves.append(
          Leaf(name: name + path, source: source, atom: atom + path, value: value, depth: Vmap.depth))
      }
    }
    for (i, tree) in positional.enumerated() {
      let name = names?[i] ?? "argument \(i + 1)"
      add(tree, name, text.argument(i, of: positional.count))
    }
    for (tree, keyword) in zip(keywords, arguments.keywords) {
      let written = text.keywords.first { $0.name == keyword.name }
      add(tree, keyword.name.text, written?.value)
    }
    return leaves
  }
}

extension Machine {
  /// How a program reaches a function of `jax.numpy`: `jnp.stack`, or `stack` where that is what it means.
  func name(ofFunction name: String) -> String? {
    if case .module(let module) = globals[Symbol("jnp")], module.name == "jax.numpy" { return "jnp.\(name)" }
    return globals[Symbol(name)].isAbsent ? name : nil
  }
}
