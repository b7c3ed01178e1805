import Arrays
import Lexer
import Primitives

extension JaxNumpy {
  /// Coordinates of grids, and places in matrices.
  static var grids: [Builtin] { [meshgrid, indices, fromfunction, openMesh] + triangles + diagonals }

  private static var meshgrid: Builtin {
    Builtin(variadic: "meshgrid(*xi, copy=True, sparse=False, indexing='xy')") {
      (call) throws(ExceptionObject) in
      let options = try call.named(["copy", "sparse", "indexing"], of: "meshgrid")
      let vectors = try call.allArrays(of: "meshgrid")
      let isCopy = options[0].isAbsent ? true : try call.machine.truth(options[0])
      let isSparse = options[1].isAbsent ? false : try call.machine.truth(options[1])
      let indexing = options[2].isAbsent ? "xy" : try call.machine.str(options[2]).text
      return try call.list { () throws(ArrayError) in
        guard isCopy else { throw .numpy(.meshgridWithoutCopy) }
        guard ["xy", "ij"].contains(indexing) else { throw .numpy(.meshgridIndexing(indexing)) }
        return try NumPy.meshgrid(vectors, sparse: isSparse, isXY: indexing == "xy")
      }
    }
  }

  private static var indices: Builtin {
    Builtin("indices(dimensions, dtype=None, sparse=False)") { (call) throws(ExceptionObject) in
      let dtype = try call.dtype(1, of: "indices") ?? .int32
      var sizes: [Int] = []
      for size in try call.machine.elements(call[0]) { sizes.append(try call.machine.integer(size)) }
      if try call.flag(2) {
        return try call.tuple { () throws(ArrayError) in
          try NumPy.indices(sizes, dtype, isSparse: true)
        }
      }
      return try call.result { () throws(ArrayError) in
        let grids = try NumPy.indices(sizes, dtype, isSparse: false)
        return try grids.isEmpty ? NumPy.zeros([0], dtype) : NumPy.stack(grids)
      }
    }
  }

  /// The function is mapped over one coordinate after the other, and runs once.
  private static var fromfunction: Builtin {
    Builtin(variadic: "fromfunction(function, shape, *, dtype=float, **kwargs)") {
      (call) throws(ExceptionObject) in
      let machine = call.machine
      guard call.count == 2 else { throw fromfunctionCount(call.count) }
      let shape = try machine.shape(call[1], context: "shape argument of jnp.fromfunction()")
      var (dtype, keywords) = (DType.float32, [(name: Symbol, value: Object)]())
      for (i, name) in call.keywords.enumerated() {
        let value = call.value(ofKeyword: i)
        if name.text == "dtype" {
          dtype = try machine.dtype(value, of: "arange")
        } else {
          keywords.append((name, value))
        }
      }
      var function = call[0]
      for axis in shape.indices {
        let inAxes = shape.indices.reversed().map { $0 == axis ? Object.int(0) : .none }
        function = .native(
          try MappedFunction(
            function, inAxes: .tuple(inAxes), outAxes: .int(0), axisName: .none, axisSize: .none, machine))
      }
      var coordinates: [Object] = []
      for size in shape {
        coordinates.append(
          try call.result { () throws(ArrayError) in try NumPy.arange(.int(0), size, nil, dtype) })
      }
      return try machine.apply(function, coordinates, keywords: keywords)
    }
  }

  private static func fromfunctionCount(_ count: Int) -> ExceptionObject {
    let mistakes = BindingMistakes(function: "fromfunction")
    if count > 2 { return mistakes.tooMany(given: count, accepted: 2...2, named: 0) }
    return mistakes.missing(Array(["function", "shape"].dropFirst(count)), "positional")
  }

  private static var triangles: [Builtin] {
    [
      triangle("tril_indices", isLower: true), triangle("triu_indices", isLower: false),
      triangleOf("tril_indices_from", isLower: true), triangleOf("triu_indices_from", isLower: false),
    ]
  }

  private static func triangle(_ name: String, isLower: Bool) -> Builtin {
    Builtin("\(name)(n, k=0, m=None)") { (call) throws(ExceptionObject) in
      let (rows, offset) = (try call.machine.integer(call[0]), try call.integer(1, default: 0))
      let columns = try call[2].given.map(call.machine.integer) ?? rows
      return try call.tuple { () throws(ArrayError) in
        try NumPy.triangleIndices(rows, columns, offset: offset, isLower: isLower)
      }
    }
  }

  private static func triangleOf(_ name: String, isLower: Bool) -> Builtin {
    Builtin("\(name)(arr, k=0)") { (call) throws(ExceptionObject) in
      let x = try call.array(0, "arr", of: name)
      let offset = try call.integer(1, default: 0)
      return try call.tuple { () throws(ArrayError) in
        guard x.rank == 2 else { throw .numpy(.triangleIndicesRank) }
        return try NumPy.triangleIndices(x.shape[0], x.shape[1], offset: offset, isLower: isLower)
      }
    }
  }

  private static var diagonals: [Builtin] {
    [
      Builtin("diag_indices(n, ndim=2)") { (call) throws(ExceptionObject) in
        let (size, rank) = (try call.machine.integer(call[0]), try call.integer(1, default: 2))
        return try call.tuple { () throws(ArrayError) in try NumPy.diagIndices(size, rank: rank) }
      },
      Builtin("diag_indices_from(arr)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "arr", of: "diag_indices_from")
        return try call.tuple { () throws(ArrayError) in
          guard x.rank >= 2 else { throw .numpy(.diagIndicesRank) }
          guard Set(x.shape).count == 1 else { throw .numpy(.unequalAxes) }
          return try NumPy.diagIndices(x.shape[0], rank: x.rank)
        }
      },
    ]
  }
}
