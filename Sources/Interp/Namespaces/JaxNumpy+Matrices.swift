import Arrays
import Primitives

extension JaxNumpy {
  /// Matrices of a pattern, and parts of matrices.
  static var matrices: [Builtin] { [eye, identity, tri, vander] + triangularParts + diagonalParts }

  private static var eye: Builtin {
    Builtin("eye(N, M=None, k=0, dtype=None, *, device=None)", refusing: ["device"]) {
      (call) throws(ExceptionObject) in
      let dtype = try call.dtype(3, of: "eye") ?? .float32
      let offset = try call.diagonalOffset(2)
      let (rows, columns) = (
        try call.machine.size(call[0], context: "argument of 'N' jnp.eye()"),
        try call[1].given.map { (size) throws(ExceptionObject) in
          try call.machine.size(size, context: "argument 'M' of jnp.eye()")
        }
      )
      return try call.result { () throws(ArrayError) in
        try NumPy.eye(rows, columns, offset: offset, dtype)
      }
    }
  }

  private static var identity: Builtin {
    Builtin("identity(n, dtype=None)") { (call) throws(ExceptionObject) in
      let dtype = try call.dtype(1, of: "identity") ?? .float32
      let size = try call.machine.size(call[0], context: "argument of 'N' jnp.eye()")
      return try call.result { () throws(ArrayError) in try NumPy.eye(size, nil, dtype) }
    }
  }

  private static var tri: Builtin {
    Builtin("tri(N, M=None, k=0, dtype=None)") { (call) throws(ExceptionObject) in
      let dtype = try call.dtype(3, of: "tri") ?? .float32
      let offset = try triOffset(call)
      let shape = try call.machine.shape(.tuple([call[0], call[1].given ?? call[0]]))
      return try call.result { () throws(ArrayError) in
        try NumPy.tri(shape[0], shape[1], offset: offset, dtype)
      }
    }
  }

  private static func triOffset(_ call: Arguments) throws(ExceptionObject) -> Value {
    guard case .value(let offset) = call[2] else {
      if case .bool(let flag) = call[2] {
        throw .typeError("offset must be an integer, got Array(\(flag ? "True" : "False"), dtype=bool)")
      }
      if case .bigInt = call[2] { throw .tooLargeForInt32(call[2].pythonRepr) }
      let offset = try call.integer(2, default: 0)
      return try call.machine.arrays { () throws(ArrayError) in try NumPy.diagonalNumber(offset) }
    }
    if case .array(let array) = offset, array.rank > 0 || !array.dtype.isInteger {
      _ = try call[2].arrayIndex()
    }
    guard offset.dtype.isInteger else {
      throw .typeError("offset must be an integer, got \(try call.machine.repr(.value(offset)))")
    }
    return offset
  }

  private static var vander: Builtin {
    Builtin("vander(x, N=None, increasing=False)") { (call) throws(ExceptionObject) in
      let x = try call.array(0, "x", of: "vander")
      if x.rank != 1 { throw ExceptionObject(.numpy(.vanderRank)) }
      let (count, increasing) = (try call.axis(1), try call.flag(2))
      return try call.result { () throws(ArrayError) in
        try NumPy.vander(x, count, isIncreasing: increasing)
      }
    }
  }

  private static var triangularParts: [Builtin] {
    [
      offset("tril(m, k=0)") { (x, offset) throws(ArrayError) in try NumPy.tril(x, offset: offset) },
      offset("triu(m, k=0)") { (x, offset) throws(ArrayError) in try NumPy.triu(x, offset: offset) },
    ]
  }

  private static var diagonalParts: [Builtin] {
    [
      offset("diag(v, k=0)") { (x, offset) throws(ArrayError) in try NumPy.diag(x, offset: offset) },
      offset("diagflat(v, k=0)", NumPy.diagflat),
      Builtin("diagonal(a, offset=0, axis1=0, axis2=1)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: "diagonal")
        let offset = try call.integer(1, default: 0)
        let (first, second) = (try call.integer(2, default: 0), try call.integer(3, default: 1))
        return try call.result { () throws(ArrayError) in
          try NumPy.diagonal(x, offset: offset, first, second)
        }
      },
      Builtin("trace(a, offset=0, axis1=0, axis2=1, dtype=None, out=None)") {
        (call) throws(ExceptionObject) in
        try call.refuseOut(5, of: "trace")
        let x = try call.array(0, "a", of: "trace")
        let offset = try call.diagonalOffset(1, "offset")
        let (first, second) = (try call.integer(2, default: 0), try call.integer(3, default: 1))
        let dtype = try call.dtype(4, of: "trace")
        return try call.result { () throws(ArrayError) in
          try NumPy.trace(x, offset: offset, first, second, dtype: dtype)
        }
      },
    ]
  }

  /// A function of one array and the number of a diagonal.
  private static func offset(
    _ signature: String, _ apply: @escaping (Value, Int) throws(ArrayError) -> Value
  ) -> Builtin {
    let name = Builtin.name(in: signature)
    return Builtin(signature) { (call) throws(ExceptionObject) in
      let x = try call.array(0, "a", of: name)
      if name.hasPrefix("tri"), x.rank < 2 { throw ExceptionObject(.triangleRank(function: name)) }
      switch (name, call[1]) {
      case ("tril", .bigInt): throw .tooLargeForInt32(call[1].pythonRepr)
      case ("tril", .bool): throw .typeError("offset must be an integer, got JitTracer(bool[])")
      // The upper part is what the lower one leaves, which begins one diagonal before.
      case ("triu", let offset) where !offset.isAbsent:
        let before = try call.machine.binaryOperation(.subtract, offset, .int(1))
        if before.wideInteger != nil { throw .tooLargeForInt32(before.pythonRepr) }
      default: break
      }
      let offset = try call.integer(1, default: 0)
      return try call.result { () throws(ArrayError) in try apply(x, offset) }
    }
  }
}

extension Machine {
  /// One size of a shape.
  fileprivate func size(_ object: Object, context: String) throws(ExceptionObject) -> Int {
    try shape(.tuple([object]), context: context)[0]
  }
}

extension Arguments {
  /// The number of a diagonal, which may be batched.
  ///
  /// - Parameter parameter: what an integer beyond 32 bits is called; without, the nearest of 32 bits stands for it.
  func diagonalOffset(_ i: Int, _ parameter: String? = nil) throws(ExceptionObject) -> Value {
    switch self[i] {
    case .absent: return Value(0)
    case .int(let offset) where parameter == nil: return Value(Int(Int32(clamping: offset)))
    case .bigInt(let offset) where parameter == nil:
      return Value(Int(offset.value.isNegative ? Int32.min : .max))
    case .bool(let flag) where parameter == nil: return Value(flag ? 1 : 0)
    default:
      let offset = try array(i, parameter ?? "k", of: "eye", position: 0)
      guard offset.rank == 0, offset.dtype.isInteger else {
        let shown =
          parameter == nil ? try machine.str(self[i]).text : "JitTracer(\(offset.type.spelledWithWeakness))"
        throw .valueError("k must be a scalar integer; got \(shown)")
      }
      return offset
    }
  }
}
