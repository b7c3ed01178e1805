// JAX's words for the mistakes of `vmap`.

extension VmapMistake {
  package var jaxMessage: (type: JaxException, text: String) {
    switch self {
    case .inAxesType(let text): (.typeError, "\(positional), but got \(text).")
    case .inAxesLeaf(let text): (.typeError, leafText("in_axes", text))
    case .outAxesLeaf(let text): (.typeError, leafText("out_axes", text))
    case .inAxesLength(let given, let expected):
      (.valueError, "\(positional), but got len(in_axes)=\(given), len(args)=\(expected)")
    case .inAxesTree(let mismatches): (.valueError, treeText("vmap in_axes", mismatches))
    case .outAxesTree(let mismatches): (.valueError, treeText("vmap out_axes", mismatches))
    case .axisOfArgument(let axis, let shape, _):
      (
        .valueError,
        "vmap was requested to map its argument along axis \(axis), which implies that its rank should be at least "
          + "\(axis >= 0 ? axis.magnitude + 1 : axis.magnitude), but is only \(shape.count) (its shape is \(shape.pythonTuple))"
      )
    case .sizesDisagree(let axisSize, let sizes): (.valueError, sizesText(axisSize, sizes))
    case .nothingMapped:
      (.valueError, "vmap must have at least one non-None value in in_axes or axis_size must be specified")
    case .noArguments(let arguments, let keywords):
      (
        .valueError,
        "vmap wrapped function must be passed at least one argument containing an array or axis_size must be "
          + "specified, got empty *args=\(arguments) and **kwargs=\(keywords)"
      )
    case .argumentNotArray(let number, "int", _), .resultNotArray(let number, "int"):
      (.overflowError, "Python int \(number) too large to convert to int32")
    case .argumentNotArray(let repr, "str", _):
      (.typeError, "Argument \(repr) of type <class 'str'> is not a valid JAX type")
    case .argumentNotArray(let repr, let type, _):
      (.typeError, "Argument '\(repr)' of type '<class '\(type)'>' is not a valid JAX type")
    case .resultNotArray(let repr, let type):
      (
        .typeError,
        "Output from batched function \(repr) with type <class '\(type)'> is not a valid JAX type"
      )
    case .resultIsMapped(let path, let axis):
      (.valueError, "at vmap out_axes\(path), got axis spec None but output was batched on axis \(axis)")
    case .resultIsMappedAlong(let axisName):
      (.valueError, "vmap has mapped output (axis_name=\(axisName)) but out_axes is None")
    case .unboundAxis(let name, nil): (.nameError, "unbound axis name: \(name)")
    case .unboundAxis(_, "ppermute"):
      (.notImplementedError, "Evaluation rule for 'ppermute' not implemented")
    case .unboundAxis(let name, let collective?):
      (
        .nameError,
        "Found an unbound axis name: \(name). To fix this, please call \(collective) under `jax.shard_map`."
      )
    case .permutationLength: (.assertionError, "Permutation doesn't match the axis size!")
    case .gatherAlongSeveralAxes(haveOneSize: false): (.assertionError, "axis size doesn't match")
    case .gatherAlongSeveralAxes(haveOneSize: true):
      (.notImplementedError, "Please open a feature request!")
    }
  }

  private var positional: String {
    "vmap in_axes must be an int, None, or a tuple of entries corresponding to the positional arguments passed to the "
      + "function"
  }
}

private func leafText(_ name: String, _ text: String) -> String {
  "vmap \(name) must be an int, None, or (nested) container with those types as leaves, but got \(text)."
}

private func sizesText(_ axisSize: Int?, _ sizes: [MappedSizes]) -> String {
  let given = axisSize.map { ["  * the `axis_size` argument was \($0)"] } ?? []
  let lines = sizes.enumerated().map { index, sizes in
    let example = "axis \(sizes.axis) of \(sizes.argument) of type \(sizes.type)"
    if sizes.count == 1 { return "  * one axis had size \(sizes.size): \(example)" }
    let quantity = index == 0 ? "most" : "some"
    return "  * \(quantity) axes (\(sizes.count) of them) had size \(sizes.size), e.g. \(example)"
  }
  return "vmap got inconsistent sizes for array axes to be mapped:\n"
    + (given + lines).joined(separator: ";\n")
}

private func treeText(_ name: String, _ mismatches: [TreeMismatch]) -> String {
  let details = mismatches.map { $0.text(name) }.joined(separator: "\n  ")
  return "\(name) specification must be a tree prefix of the corresponding value; "
    + "\n  Mismatch details (\(mismatches.count) found):\n  \(details)"
}

extension TreeMismatch {
  /// What JAX says of it; `name` is what the prefix is called.
  package func text(_ name: String) -> String {
    "pytree structure error: \(title) at key path\n    \(name)\(path)\n" + body(name)
  }

  private var title: String {
    switch kind {
    case .containers: "different types"
    case .lengths(let container, _, _): "different lengths of \(container)"
    case .keyCounts: "different numbers of pytree children"
    case .keys: "different pytree metadata"
    }
  }

  private func body(_ name: String) -> String {
    let opening = "At that key path, the prefix pytree \(name) has a subtree of type"
    switch kind {
    case .containers(let prefix, let full):
      return """
        \(opening)
            <class '\(prefix)'>
        but at the same key path the full pytree has a subtree of different type
            <class '\(full)'>.
        """
    case .lengths(let container, let prefix, let full):
      return """
        \(opening) \(container) of length \(prefix), but the full pytree has a subtree of the same type but of length \
        \(full).
        """
    case .keyCounts(let prefix, let full):
      return """
        \(opening)
            <class 'dict'>
        with \(prefix.count) child keys
            \(prefix.map(strippedOfQuotes).joined(separator: " "))
        but at the same key path the full pytree has a subtree of the same type but with \(full.count) child keys
            \(full.map(strippedOfQuotes).joined(separator: " "))
        so the symmetric difference on key sets is
            \(difference(prefix, full).map(strippedOfQuotes).joined(separator: " "))
        """
    case .keys(let prefix, let full):
      return """
        \(opening)
            <class 'dict'>
        with metadata
            \(tuple(prefix))
        but at the same key path the full pytree has a subtree of the same type but with metadata
            \(tuple(full))
        so the diff in the metadata at these pytree nodes is
        \(lineDifference(tuple(prefix), tuple(full)))
        """
    }
  }

  /// Indented but for the empty lines behind the marks.
  private func lineDifference(_ old: String, _ new: String) -> String {
    LineDifference(old, new).lines.map { "    " + $0 }.joined(separator: "\n")
  }

  private func tuple(_ keys: [String]) -> String {
    keys.count == 1 ? "(\(keys[0]),)" : "(\(keys.joined(separator: ", ")))"
  }

  private func difference(_ prefix: [String], _ full: [String]) -> [String] {
    prefix.filter { !full.contains($0) } + full.filter { !prefix.contains($0) }
  }

  private func strippedOfQuotes(_ key: String) -> String {
    key.hasPrefix("'") && key.hasSuffix("'") && key.count >= 2 ? String(key.dropFirst().dropLast()) : key
  }
}
