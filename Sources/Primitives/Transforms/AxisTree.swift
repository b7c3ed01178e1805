/// An entry of `in_axes` or `out_axes`. (None is ``Pytree/none``.)
@usableFromInline package enum AxisSpec: Hashable, Sendable {
  case axis(Int)
  /// Anything but an int: a mistake.
  case other
}

/// The trees that `vmap` was given, checked when it was called.
@usableFromInline package struct VmapOptions {
  @usableFromInline package let inAxes: Pytree<AxisSpec>
  @usableFromInline package let outAxes: Pytree<AxisSpec>
  @usableFromInline package let axisSize: Int?
  @usableFromInline package let axisName: String?

  /// - Parameters:
  ///   - inAxesText: Python's `repr` of `in_axes`, for the error; likewise `outAxesText`.
  package init(
    inAxes: Pytree<AxisSpec>, inAxesText: @autoclosure () -> String, outAxes: Pytree<AxisSpec>,
    outAxesText: @autoclosure () -> String, axisSize: Int? = nil, axisName: String? = nil
  ) throws(ArrayError) {
    // A list stands for a tuple at the top, and only there.
    let entries: Pytree<AxisSpec> = if case .list(let entries) = inAxes { .tuple(entries) } else { inAxes }
    switch entries {
    case .leaf(.axis), .none, .tuple: break
    case .leaf(.other), .dict, .list, .record: throw .vmap(.inAxesType(text: inAxesText()))
    }
    if entries.hasOther { throw .vmap(.inAxesLeaf(text: inAxesText())) }
    if outAxes.hasOther { throw .vmap(.outAxesLeaf(text: outAxesText())) }
    self.inAxes = entries
    self.outAxes = outAxes
    self.axisSize = axisSize
    self.axisName = axisName
  }

  /// The axes of one of `count` arguments; nil where `in_axes` has another number of entries.
  package func inAxes(ofArgument i: Int, of count: Int) -> Pytree<AxisSpec>? {
    guard case .tuple(let entries) = inAxes else { return inAxes }
    return entries.count == count ? entries[i] : nil
  }
}

extension Pytree<AxisSpec> {
  /// Whether there is a leaf that is no axis.
  fileprivate var hasOther: Bool {
    switch self {
    case .leaf(let spec): spec == .other
    case .none: false
    case .tuple(let children), .list(let children), .record(_, let children):
      children.contains(where: \.hasOther)
    case .dict(let entries): entries.contains(where: \.value.hasOther)
    }
  }

  /// Gives each leaf of `tree` its axis: an entry holds for all leaves below it.
  ///
  /// - Returns: false when this tree is no prefix of `tree`; then `visit` may not have seen every leaf.
  @usableFromInline @inlinable package func spread<Element>(
    over tree: Pytree<Element>, _ visit: (Element, Int?) throws -> Void
  ) rethrows -> Bool {
    switch (self, tree) {
    case (.leaf(let spec), _):
      try tree.forEachLeaf { try visit($0, spec.axis) }
      return true
    case (.none, _):
      try tree.forEachLeaf { try visit($0, nil) }
      return true
    case (.tuple(let specs), .tuple(let children)), (.list(let specs), .list(let children)):
      guard specs.count == children.count else { return false }
      for (spec, child) in zip(specs, children) {
        guard try spec.spread(over: child, visit) else { return false }
      }
      return true
    case (.dict(let specs), .dict(let entries)):
      guard specs.map(\.keyText) == entries.map(\.keyText) else { return false }
      for (spec, entry) in zip(specs, entries) {
        guard try spec.value.spread(over: entry.value, visit) else { return false }
      }
      return true
    case (.record(let type, let specs), .record(let other, let children)) where type == other:
      for (spec, child) in zip(specs, children) {
        guard try spec.spread(over: child, visit) else { return false }
      }
      return true
    case (.tuple, _), (.list, _), (.dict, _), (.record, _): return false
    }
  }
}

extension AxisSpec {
  @usableFromInline @inlinable package var axis: Int? {
    guard case .axis(let axis) = self else {
      preconditionFailure("the options are checked when vmap is called")
    }
    return axis
  }
}

extension Pytree {
  @usableFromInline @inlinable package func forEachLeaf(_ visit: (Leaf) throws -> Void) rethrows {
    switch self {
    case .leaf(let leaf): try visit(leaf)
    case .none: break
    case .tuple(let children), .list(let children), .record(_, let children):
      for child in children { try child.forEachLeaf(visit) }
    case .dict(let entries):
      for entry in entries { try entry.value.forEachLeaf(visit) }
    }
  }
}
