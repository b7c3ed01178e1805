package import Arrays

/// A mistake in a call of `vmap`, as data.
package enum VmapMistake: Hashable, Sendable {
  /// `in_axes` is neither an int nor None nor a tuple; `text` is its `repr`.
  case inAxesType(text: String)
  /// A leaf of `in_axes` is no int.
  case inAxesLeaf(text: String)
  case outAxesLeaf(text: String)
  case inAxesLength(given: Int, expected: Int)
  case inAxesTree([TreeMismatch])
  case outAxesTree([TreeMismatch])
  /// An argument that is to be mapped has too few axes.
  case axisOfArgument(axis: Int, shape: [Int], argument: String)
  case sizesDisagree(axisSize: Int?, [MappedSizes])
  case nothingMapped
  case noArguments(arguments: String, keywords: String)
  case argumentNotArray(repr: String, type: String, isFunction: Bool)
  case resultNotArray(repr: String, type: String)
  /// `out_axes` says None, but the result depends on the mapped arguments.
  case resultIsMapped(path: String, axis: Int)
  case resultIsMappedAlong(axisName: String)
  /// No `vmap` around has an axis of this name; a `collective` that asks for the size alone is nil.
  case unboundAxis(name: String, collective: String?)
  /// `ppermute` without one pair for each example.
  case permutationLength
  /// `all_gather` along several axes at once.
  case gatherAlongSeveralAxes(haveOneSize: Bool)
}

/// The axes that have one size, of which the first is named.
package struct MappedSizes: Hashable, Sendable {
  package let size: Int
  package let count: Int
  package let axis: Int
  /// As in `argument params[0][0]` or `kwargs['scale']`.
  package let argument: String
  /// The number of the first leaf, and of all leaves, for the explanation.
  package let leaves: [Int]
  package let type: ArrayType
}
