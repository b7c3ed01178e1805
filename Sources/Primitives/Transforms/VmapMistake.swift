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

/// A place where a tree of axes does not fit the value it describes.
package struct TreeMismatch: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case containers(prefix: String, full: String)
    case lengths(container: String, prefix: Int, full: Int)
    case keyCounts(prefix: [String], full: [String])
    case keys(prefix: [String], full: [String])
  }

  package let path: String
  package let kind: Kind
}
