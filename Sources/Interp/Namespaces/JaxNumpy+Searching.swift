import Arrays
import Primitives

extension JaxNumpy {
  /// Where elements are, and taking those that stand somewhere.
  static var searching: [Builtin] { nonzeros + taking + putting + choosing + coordinates + counting }

  private static var nonzeros: [Builtin] {
    [
      Builtin("nonzero(a, *, size=None, fill_value=None)") { (call) throws(ExceptionObject) in
        try call.nonzero("nonzero", first: 1)
      },
      Builtin("flatnonzero(a, *, size=None, fill_value=None)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: "ravel")
        let size = try call.axis(1)
        let fill = try call.fill(2, rank: 1)
        return try call.result { () throws(ArrayError) in
          let flat = try NumPy.ravel(x)
          guard let size else { return try NumPy.nonzero(flat)[0] }
          return try NumPy.nonzero(flat, size: size, fill: fill)[0]
        }
      },
      Builtin("argwhere(a, *, size=None, fill_value=None)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: "argwhere")
        let size = try call.axis(1)
        let fill = try call.fill(2, rank: max(x.rank, 1))
        return try call.result { () throws(ArrayError) in
          guard let size else { return try NumPy.argwhere(x) }
          if x.rank == 0 { return try NumPy.zeros([size, 0], .int32) }
          return try NumPy.stack(try NumPy.nonzero(x, size: size, fill: fill), axis: 1)
        }
      },
      Builtin("where(condition, x=None, y=None, /, *, size=None, fill_value=None)") {
        (call) throws(ExceptionObject) in
        let (x, y) = (call[1].given, call[2].given)
        if x == nil && y == nil { return try call.nonzero("where", first: 3) }
        let condition = try call.array(0, "condition", of: "where")
        guard call[3].given == nil && call[4].given == nil else {
          throw .valueError(
            "size and fill_value arguments cannot be used in three-term where function.")
        }
        let (onTrue, onFalse) = (try call.array(1, "x", of: "where"), try call.array(2, "y", of: "where"))
        return try call.result { () throws(ArrayError) in try NumPy.where(condition, onTrue, onFalse) }
      },
      Builtin("extract(condition, arr, *, size=None, fill_value=0)") { (call) throws(ExceptionObject) in
        // JAX misspells the name.
        let condition = try call.array(0, "condition", of: "extreact")
        let x = try call.array(1, "arr", of: "extreact")
        let padding = try call.padding(2, of: "extreact")
        return try call.result { () throws(ArrayError) in
          try NumPy.compress(try NumPy.ravel(condition), x, axis: nil, padding: padding)
        }
      },
      Builtin("compress(condition, a, axis=None, *, size=None, fill_value=0, out=None)") {
        (call) throws(ExceptionObject) in
        let condition = try call.array(0, "condition", of: "compress")
        let (x, axis) = (try call.array(1, "a", of: "compress"), try call.axis(2))
        let padding = try call.padding(3, of: "compress")
        try call.refuseOut(5, "jnp.compress")
        return try call.result { () throws(ArrayError) in
          try NumPy.compress(condition, x, axis: axis, padding: padding)
        }
      },
    ]
  }

  private static var taking: [Builtin] {
    [
      Builtin(
        "take(a, indices, axis=None, out=None, mode=None, unique_indices=False, indices_are_sorted=False, "
          + "fill_value=None)"
      ) { (call) throws(ExceptionObject) in
        let axis = try call.axis(2)
        try call.refuseOut(3, "jnp.take")
        let (x, indices) = (try call.array(0, "a", of: "take"), try call.array(1, "indices", of: "take"))
        let mode = try call.takeMode(4)
        let fill = try call.optionalArray(7, "fill_value", of: "take", position: 0)
        return try call.result { () throws(ArrayError) in
          try NumPy.take(x, indices, axis: axis, mode: mode, fill: fill)
        }
      },
      Builtin(
        "take_along_axis(arr, indices, axis=-1, mode=None, fill_value=None, *, wrap_negative_indices=None)",
        refusing: ["mode", "wrap_negative_indices"]
      ) { (call) throws(ExceptionObject) in
        let x = try call.array(0, "arr", of: "take_along_axis")
        let indices = try call.array(1, "indices", of: "take_along_axis")
        let axis = call[2].isAbsent ? -1 : try call.axis(2)
        let fill = try call.optionalArray(4, "fill_value", of: "take_along_axis", position: 0)
        return try call.result { () throws(ArrayError) in
          if axis == nil, indices.dtype.isInteger, indices.rank != 1 {
            throw .reduction(.takeAlongAxisRank(indices.shape))
          }
          return try NumPy.takeAlongAxis(x, indices, axis: axis, fill: fill)
        }
      },
    ]
  }

  private static var putting: [Builtin] {
    [
      Builtin("fill_diagonal(a, val, wrap=False, *, inplace=True)") { (call) throws(ExceptionObject) in
        guard try !call.flag(3, default: true) else {
          throw .unsupported("JAX arrays are immutable, must use inplace=False")
        }
        guard try !call.flag(2) else {
          throw .unsupported("wrap=True is not implemented, must use wrap=False")
        }
        let (x, values) = (
          try call.array(0, "a", of: "fill_diagonal"), try call.array(1, "val", of: "fill_diagonal")
        )
        return try call.result { () throws(ArrayError) in try NumPy.fillDiagonal(x, values) }
      },
      Builtin("put_along_axis(arr, indices, values, axis, inplace=True, *, mode=None)") {
        (call) throws(ExceptionObject) in
        guard try !call.flag(4, default: true) else {
          throw .valueError(
            "jax.numpy.put_along_axis cannot modify arrays in-place, because JAX arraysare immutable. Pass inplace=False "
              + "to instead return an updated array.")
        }
        let x = try call.array(0, "arr", of: "put_along_axis")
        let indices = try call.array(1, "indices", of: "put_along_axis")
        let values = try call.array(2, "values", of: "put_along_axis")
        let axis = try call.axis(3)
        let mode = try call.outsideMode(5) ?? .fill
        return try call.result { () throws(ArrayError) in
          try NumPy.putAlongAxis(x, indices, values, axis: axis, mode: mode)
        }
      },
    ]
  }

  private static var choosing: [Builtin] {
    [
      Builtin("select(condlist, choicelist, default=0)") { (call) throws(ExceptionObject) in
        let (conditions, choices) = (
          try call.machine.elements(call[0]), try call.machine.elements(call[1])
        )
        guard conditions.count == choices.count else {
          throw ExceptionObject(
            .reduction(.selectLengths(conditions: conditions.count, choices: choices.count)))
        }
        guard !conditions.isEmpty else { throw ExceptionObject(.reduction(.selectNothing)) }
        var values: [Value] = []
        for (i, item) in (Array(conditions) + Array(choices)).enumerated() {
          values.append(try call.machine.array(item, of: "select", position: i))
        }
        let fallback =
          call[2].isAbsent
          ? Value(0) : try call.machine.array(call[2], of: "select", position: values.count)
        let (tests, results) = (Array(values[..<conditions.count]), Array(values[conditions.count...]))
        return try call.result { () throws(ArrayError) in try NumPy.firstChoice(tests, results, fallback) }
      },
      Builtin("choose(a, choices, out=None, mode='raise')") { (call) throws(ExceptionObject) in
        try call.refuseOut(2, "jnp.choose")
        let x = try call.array(0, "a", of: "choose")
        let choices = try ArraySequence.choose.arrays(in: call[1], call.machine)
        let mode = call[3].isAbsent ? "raise" : call.text(3) ?? ""
        return try call.result { () throws(ArrayError) in try NumPy.choose(x, choices, mode: mode) }
      },
    ]
  }

  private static var coordinates: [Builtin] {
    [
      Builtin("unravel_index(indices, shape)") { (call) throws(ExceptionObject) in
        let indices = try call.array(0, "indices", of: "unravel_index")
        let shape = try call.machine.shape(call[1])
        return try call.tuple { () throws(ArrayError) in try NumPy.unravelIndex(indices, shape) }
      },
      Builtin("ravel_multi_index(multi_index, dims, mode='raise', order='C')", refusing: ["order"]) {
        (call) throws(ExceptionObject) in
        let shape = try call.machine.shape(call[1])
        let count = try call.machine.length(call[0]) ?? shape.count
        guard count == shape.count else {
          throw ExceptionObject(
            Exceptions.assertionError, "len(multi_index)=\(count) != len(dims)=\(shape.count)")
        }
        let places = try ArraySequence.ravelMultiIndex.arrays(in: call[0], call.machine)
        let mode: TakeMode? = call.text(2) == "wrap" ? .wrap : call.text(2) == "clip" ? .clip : nil
        return try call.result { () throws(ArrayError) in
          try NumPy.ravelMultiIndex(places, shape, mode: mode)
        }
      },
    ]
  }

  private static var counting: [Builtin] {
    [
      Builtin("searchsorted(a, v, side='left', sorter=None, *, method='scan')") {
        (call) throws(ExceptionObject) in
        let (a, v) = (try call.array(0, "a", of: "searchsorted"), try call.array(1, "v", of: "searchsorted"))
        let side = call[2].isAbsent ? "left" : call.text(2) ?? ""
        let sorter = try call.optionalArray(3, "sorter", of: "searchsorted", position: 2)
        try call.checkSearchMethod(4)
        return try call.result { () throws(ArrayError) in
          if side != "left" && side != "right" { throw .reduction(.searchSide("'\(side)'")) }
          let sorted = if let sorter { try NumPy.take(a, sorter) } else { a }
          return try NumPy.searchsorted(sorted, v, right: side == "right")
        }
      },
      Builtin("digitize(x, bins, right=False, *, method=None)") { (call) throws(ExceptionObject) in
        let (x, bins) = (try call.array(0, "x", of: "digitize"), try call.array(1, "bins", of: "digitize"))
        let right = try call.flag(2)
        if call[3].given != nil { try call.checkSearchMethod(3) }
        return try call.result { () throws(ArrayError) in try NumPy.digitize(x, bins, right: right) }
      },
      Builtin("bincount(x, weights=None, minlength=0, *, length=None)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "x", of: "bincount")
        let weights = try call.optionalArray(1, "weights", of: "bincount", position: 1)
        let (least, length) = (try call.axis(2) ?? 0, try call.axis(3))
        return try call.result { () throws(ArrayError) in
          try NumPy.bincount(x, weights: weights, minimumLength: least, length: length)
        }
      },
      Builtin("histogram_bin_edges(a, bins=10, range=None, weights=None)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: "histogram_bin_edges")
        if case .string = call[1] {
          throw ExceptionObject(Exceptions.notImplementedError, "string values for `bins` not implemented.")
        }
        let edges = try call.edges(of: "histogram_bin_edges")
        return try call.result { () throws(ArrayError) in try edges(x) }
      },
      Builtin("histogram(a, bins=10, range=None, weights=None, density=None)") {
        (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: "histogram")
        let edges = try call.edges(of: "histogram")
        let weights = try call.optionalArray(3, "weights", of: "histogram", position: 2)
        let isDensity = call[4].given == nil ? false : try call.flag(4)
        return try call.tuple { () throws(ArrayError) in
          let (counts, edges) = try NumPy.histogram(x, edges: edges, weights: weights, isDensity: isDensity)
          return [counts, edges]
        }
      },
    ]
  }
}

extension Arguments {
  /// The way in which JAX searches, which all find the same.
  fileprivate func checkSearchMethod(_ i: Int) throws(ExceptionObject) {
    if self[i].isAbsent { return }
    let methods = ["compare_all", "scan", "scan_unrolled", "sort"]
    guard !methods.contains(where: { self[i].isText($0) }) else { return }
    throw .valueError(
      "invalid argument method=\(try machine.repr(self[i])), expected one of "
        + "['compare_all', 'scan', 'scan_unrolled', 'sort']")
  }

  /// The places of what is not zero, one array for each axis.
  fileprivate func nonzero(_ function: String, first: Int) throws(ExceptionObject) -> Object {
    // With one argument, nothing is compiled.
    if function == "where", self[0].wideInteger != nil { throw .tooLargeForInt32(self[0].pythonRepr) }
    let x = try array(0, function == "where" ? "condition" : "a", of: function)
    let size = try axis(first)
    let fill = try fill(first + 1, rank: x.rank)
    return try tuple { () throws(ArrayError) in
      if x.rank == 0 { throw .reduction(.nonzeroOfScalar) }
      guard let size else { return try NumPy.nonzero(x) }
      return try NumPy.nonzero(x, size: size, fill: fill)
    }
  }

  /// The arguments `size` and `fill_value`; `nil` without a size.
  func padding(_ i: Int, of function: String) throws(ExceptionObject) -> (size: Int, fill: Value)? {
    let fill = self[i + 1].isAbsent ? Value(0) : try array(i + 1, "fill_value", of: function, position: 2)
    return try axis(i).map { ($0, fill) }
  }

  /// What stands where there is nothing: one value for each axis.
  fileprivate func fill(_ i: Int, rank: Int) throws(ExceptionObject) -> [Value]? {
    guard let given = self[i].given else { return nil }
    if case .list = given {
      throw .valueError(
        "fill_value must be a scalar or a tuple of length \(rank); got \(try machine.repr(given))")
    }
    guard case .tuple(let tuple) = given else {
      let value = try machine.array(given, of: "where", position: 1)
      return Array(repeating: value, count: rank)
    }
    var values: [Value] = []
    guard tuple.count == rank else {
      throw .valueError(
        "safe_zip() argument 1 has length \(rank) but argument 0 has length \(tuple.count). "
          + "All lengths: (\(tuple.count), \(rank))")
    }
    for item in tuple.items { values.append(try machine.array(item, of: "where", position: 1)) }
    return values
  }

  fileprivate func takeMode(_ i: Int) throws(ExceptionObject) -> TakeMode {
    guard let given = self[i].given else { return .fill }
    switch text(i) {
    case "fill": return .fill
    case "clip": return .clip
    case "wrap": return .wrap
    case "raise": throw ExceptionObject(.reduction(.takeRaise))
    default: throw ExceptionObject(.reduction(.takeMode(try machine.str(given).text)))
    }
  }

  /// How the edges of a histogram's bins follow from the elements.
  fileprivate func edges(
    of function: String
  ) throws(ExceptionObject) -> (Value) throws(ArrayError) -> Value {
    if case .value(let edges) = self[1], edges.rank == 1 {
      return { (x) throws(ArrayError) in try NumPy.astype(edges, try NumPy.mean(x).dtype) }
    }
    switch self[1] {
    case .absent, .int, .bool, .bigInt, .float, .value: break
    default: _ = try machine.array(self[1], of: function, position: 1)
    }
    let bins = self[1].isAbsent ? 10 : try machine.integer(self[1])
    var bounds: Value?
    if let given = self[2].given {
      let data = try machine.nestedData(given)
      bounds = try machine.arrays { () throws(ArrayError) in try NumPy.array(data) }
    }
    return { (x) throws(ArrayError) in
      if let bounds, bounds.shape != [2] {
        throw .reduction(.histogramRange("\(try NumPy.astype(bounds, .float32).shape)"))
      }
      return try NumPy.histogramEdges(x, bins: bins, bounds: bounds)
    }
  }
}
