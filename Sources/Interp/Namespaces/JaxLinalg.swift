import Arrays
import Primitives

/// The module `jax.numpy.linalg`.
enum JaxLinalg {
  nonisolated(unsafe) static let module = ModuleObject("jax.numpy.linalg") {
    Dictionary(
      uniqueKeysWithValues: (solving + decompositions + norms + products).map { function in
        function.module = "jax.numpy.linalg"
        return (function.name, Object.builtin(function))
      })
  }

  // MARK: - Results with names

  private static let qrResult = RecordType("QRResult", ["Q", "R"])
  private static let svdResult = RecordType("SVDResult", ["U", "S", "Vh"])
  private static let eighResult = RecordType("EighResult", ["eigenvalues", "eigenvectors"])
  private static let slogdetResult = RecordType("SlogdetResult", ["sign", "logabsdet"])
  static let records = [qrResult, svdResult, eighResult, slogdetResult]

  // MARK: - Determinants and equations

  private static var solving: [Builtin] {
    [
      unary("det(a)", LinearAlgebra.det), unary("inv(a)", LinearAlgebra.inv),
      binary("solve(a, b)", LinearAlgebra.solve), slogdet, matrixPower, lstsq, pinv, matrixRank, tensorinv,
      tensorsolve,
    ]
  }

  private static var slogdet: Builtin {
    Builtin("slogdet(a, *, method=None)") { (call) throws(ExceptionObject) in
      let a = try call.matrix(0, "a", "slogdet")
      let method = call[1].given == nil ? nil : try call.machine.str(call[1]).text
      let (sign, logarithm) = try call.machine.arrays { () throws(ArrayError) in
        try LinearAlgebra.slogdet(a, method: method)
      }
      return slogdetResult.record(sign, logarithm)
    }
  }

  private static var matrixPower: Builtin {
    Builtin("matrix_power(a, n)") { (call) throws(ExceptionObject) in
      let a = try call.matrix(0, "a", "matrix_power")
      // The matrix is looked at first.
      let exponent = try call[1].asIndex()
      let power = try call.machine.arrays { () throws(ArrayError) in
        try LinearAlgebra.matrixPower(a, exponent ?? 0)
      }
      if exponent != nil { return .value(power) }
      throw .typeError("exponent must be an integer, got \(try call.machine.str(call[1]).text)")
    }
  }

  private static var lstsq: Builtin {
    Builtin("lstsq(a, b, rcond=None, *, numpy_resid=False)", refusing: ["numpy_resid"]) {
      (call) throws(ExceptionObject) in
      let (a, b) = (try call.matrix(0, "a", "lstsq"), try call.matrix(1, "b", "lstsq"))
      let cutoff = call[2].given == nil ? nil : try call.matrix(2, "rcond", "lstsq")
      if a.rank == 0 || b.rank == 0 { throw ExceptionObject(.tupleIndexOutOfRange) }
      let result = try call.machine.arrays { () throws(ArrayError) in
        try LinearAlgebra.lstsq(a, b, cutoff: cutoff)
      }
      return .tuple([
        .value(result.solution), .value(result.residuals), .value(result.rank), .value(result.singularValues),
      ])
    }
  }

  private static var pinv: Builtin {
    Builtin("pinv(a, rtol=None, hermitian=False, *, rcond=None)") { (call) throws(ExceptionObject) in
      let tolerance = try call.tolerance(1, "rtol", 3, "rcond", of: "pinv")
      let (a, isHermitian) = (try call.matrix(0, "a", "pinv"), try call.flag(2))
      return try call.result { () throws(ArrayError) in
        try LinearAlgebra.pinv(a, tolerance: tolerance, isHermitian: isHermitian)
      }
    }
  }

  private static var matrixRank: Builtin {
    Builtin("matrix_rank(M, rtol=None, *, hermitian=False, tol=None)") { (call) throws(ExceptionObject) in
      let a = try call.matrix(0, "M", "matrix_rank")
      let tolerance = try call.tolerance(1, "rtol", 3, "tol", of: "matrix_rank")
      let isHermitian = try call.flag(2)
      return try call.result { () throws(ArrayError) in
        try LinearAlgebra.matrixRank(a, tolerance: tolerance, isHermitian: isHermitian)
      }
    }
  }

  private static var tensorinv: Builtin {
    Builtin("tensorinv(a, ind=2)") { (call) throws(ExceptionObject) in
      let a = try call.array(0, "a", of: "tensorinv")
      let index = call[1].isAbsent ? 2 : try call.machine.integer(call[1])
      return try call.result { () throws(ArrayError) in try LinearAlgebra.tensorinv(a, index) }
    }
  }

  private static var tensorsolve: Builtin {
    Builtin("tensorsolve(a, b, axes=None)", refusing: ["axes"]) { (call) throws(ExceptionObject) in
      let (a, b) = (try call.array(0, "a", of: "tensorsolve"), try call.array(1, "b", of: "tensorsolve"))
      return try call.result { () throws(ArrayError) in try LinearAlgebra.tensorsolve(a, b) }
    }
  }

  // MARK: - Decompositions

  private static var decompositions: [Builtin] {
    [
      cholesky, qr, svd, unary("svdvals(x, /)") { x throws(ArrayError) in try LinearAlgebra.svdvals(x) },
      eigh, eigvalsh,
    ]
  }

  private static var cholesky: Builtin {
    Builtin("cholesky(a, *, upper=False, symmetrize_input=True)") { (call) throws(ExceptionObject) in
      let a = try call.matrix(0, "a", "cholesky")
      let (isUpper, symmetrizing) = (try call.flag(1), try call.flag(2, default: true))
      return try call.result { () throws(ArrayError) in
        try LinearAlgebra.cholesky(a, isUpper: isUpper, symmetrizing: symmetrizing)
      }
    }
  }

  private static var qr: Builtin {
    Builtin("qr(a, mode='reduced')") { (call) throws(ExceptionObject) in
      let a = try call.matrix(0, "a", "qr")
      let name = call[1].given == nil ? "reduced" : try call.machine.str(call[1]).text
      guard let mode = LinearAlgebra.QRMode(rawValue: name) else {
        throw ExceptionObject(.linearAlgebra(.qrMode(name)))
      }
      let (q, r) = try call.machine.arrays { () throws(ArrayError) in try LinearAlgebra.qr(a, mode) }
      return mode == .r ? .value(r) : qrResult.record(q, r)
    }
  }

  private static var svd: Builtin {
    Builtin(
      "svd(a, full_matrices=True, compute_uv=True, hermitian=False, subset_by_index=None)",
      refusing: ["subset_by_index"]
    ) { (call) throws(ExceptionObject) in
      let a = try call.matrix(0, "a", "svd")
      let (isFull, withVectors) = (try call.flag(1, default: true), try call.flag(2, default: true))
      let isHermitian = try call.flag(3)
      if !withVectors {
        return try call.result { () throws(ArrayError) in
          try LinearAlgebra.svdvals(a, isHermitian: isHermitian)
        }
      }
      let (u, s, vt) = try call.machine.arrays { () throws(ArrayError) in
        try LinearAlgebra.svd(a, isFull: isFull, isHermitian: isHermitian)
      }
      return svdResult.record(u, s, vt)
    }
  }

  private static var eigh: Builtin {
    Builtin("eigh(a, UPLO=None, symmetrize_input=True)") { (call) throws(ExceptionObject) in
      let (values, vectors) = try eigen(call, "eigh")
      return eighResult.record(values, vectors)
    }
  }

  private static var eigvalsh: Builtin {
    Builtin("eigvalsh(a, UPLO='L', *, symmetrize_input=True)") { (call) throws(ExceptionObject) in
      .value(try eigen(call, "eigvalsh").values)
    }
  }

  private static func eigen(
    _ call: Arguments, _ name: String
  ) throws(ExceptionObject) -> (values: Value, vectors: Value) {
    let a = try call.matrix(0, "a", name)
    let triangle = call[1].given == nil ? "L" : try call.machine.str(call[1]).text
    guard triangle == "L" || triangle == "U" else {
      throw ExceptionObject(.linearAlgebra(.triangle(triangle)))
    }
    let symmetrizing = try call.flag(2, default: true)
    return try call.machine.arrays { () throws(ArrayError) in
      try LinearAlgebra.eigh(a, isLower: triangle == "L", symmetrizing: symmetrizing)
    }
  }

  // MARK: - Norms

  private static var norms: [Builtin] { [norm, vectorNorm, matrixNorm, cond] }

  private static var norm: Builtin {
    Builtin("norm(x, ord=None, axis=None, keepdims=False)") { (call) throws(ExceptionObject) in
      let x = try call.matrix(0, "x", "norm")
      let (order, keepdims) = (try call.order(1), try call.flag(3))
      if case .list = call[2] { throw .unsupported("Axle's norm takes axes as a tuple: JAX refuses a list") }
      let axes: [Int]? =
        switch call[2] {
        case .absent, .none: nil
        case .tuple, .value: try call.machine.integers(call[2])
        default: [try call.machine.integer(call[2])]
        }
      return try call.result { () throws(ArrayError) in
        try LinearAlgebra.norm(x, order, axes: axes, keepdims: keepdims)
      }
    }
  }

  private static var vectorNorm: Builtin {
    Builtin("vector_norm(x, /, *, axis=None, keepdims=False, ord=2)") { (call) throws(ExceptionObject) in
      let x = try call.matrix(0, "x", "vector_norm")
      let (axes, keepdims, order) = (try call.axes(1), try call.flag(2), try call.order(3))
      return try call.result { () throws(ArrayError) in
        try LinearAlgebra.vectorNorm(x, order, axis: axes, keepdims: keepdims)
      }
    }
  }

  private static var matrixNorm: Builtin {
    Builtin("matrix_norm(x, /, *, keepdims=False, ord='fro')") { (call) throws(ExceptionObject) in
      let x = try call.matrix(0, "x", "matrix_norm")
      let (keepdims, order) = (try call.flag(1), try call.order(2))
      return try call.result { () throws(ArrayError) in
        try LinearAlgebra.norm(x, order, axes: [-2, -1], keepdims: keepdims)
      }
    }
  }

  private static var cond: Builtin {
    Builtin("cond(x, p=None)") { (call) throws(ExceptionObject) in
      let (x, order) = (try call.array(0, "x", of: "cond"), try call.order(1))
      return try call.result { () throws(ArrayError) in try LinearAlgebra.cond(x, order) }
    }
  }

  // MARK: - Products, and parts of matrices

  private static var products: [Builtin] {
    [
      binary("matmul(x1, x2, /, *, precision=None, preferred_element_type=None)", NumPy.matmul),
      binary("outer(x1, x2, /)", LinearAlgebra.outer),
      unary("matrix_transpose(x, /)", LinearAlgebra.matrixTranspose),
      cross, vecdot, tensordot, multiDot, trace, diagonal,
    ]
  }

  private static var cross: Builtin {
    Builtin("cross(x1, x2, /, *, axis=-1)") { (call) throws(ExceptionObject) in
      // JAX names another function here.
      let (x, y) = (try call.matrix(0, "x1", "outer"), try call.matrix(1, "x2", "outer"))
      let axis = try call.axis(2) ?? -1
      return try call.result { () throws(ArrayError) in try LinearAlgebra.cross(x, y, axis: axis) }
    }
  }

  private static var vecdot: Builtin {
    Builtin(
      "vecdot(x1, x2, /, *, axis=-1, precision=None, preferred_element_type=None)",
      refusing: ["preferred_element_type"]
    ) { (call) throws(ExceptionObject) in
      let (x, y) = (try call.matrix(0, "x1", "vecdot"), try call.matrix(1, "x2", "vecdot"))
      let axis = try call.axis(2) ?? -1
      return try call.result { () throws(ArrayError) in try NumPy.vecdot(x, y, axis: axis) }
    }
  }

  private static var tensordot: Builtin {
    Builtin(
      "tensordot(x1, x2, /, *, axes=2, precision=None, preferred_element_type=None, out_sharding=None)",
      refusing: ["preferred_element_type", "out_sharding"]
    ) { (call) throws(ExceptionObject) in
      let (x, y) = (try call.matrix(0, "x1", "tensordot"), try call.matrix(1, "x2", "tensordot"))
      return try JaxNumpy.tensordot(call, x, y, axes: call[2], preferred: nil)
    }
  }

  private static var multiDot: Builtin {
    Builtin("multi_dot(arrays, *, precision=None)") { (call) throws(ExceptionObject) in
      var factors: [Value] = []
      for (position, item) in try call.machine.elements(call[0]).enumerated() {
        factors.append(try call.machine.array(item, of: "jnp.linalg.multi_dot", position: position))
      }
      return try call.result { () throws(ArrayError) in try LinearAlgebra.multiDot(factors) }
    }
  }

  private static var trace: Builtin {
    Builtin("trace(x, /, *, offset=0, dtype=None)") { (call) throws(ExceptionObject) in
      let (x, offset, dtype) = (
        try call.matrix(0, "x", "trace"), try call.diagonalOffset(1, "offset"),
        try call.dtype(2, warnsIn: "trace")
      )
      return try call.result { () throws(ArrayError) in
        try NumPy.trace(x, offset: offset, -2, -1, dtype: dtype)
      }
    }
  }

  private static var diagonal: Builtin {
    Builtin("diagonal(x, /, *, offset=0)") { (call) throws(ExceptionObject) in
      let (x, offset) = (try call.matrix(0, "x", "diagonal"), try call.axis(1) ?? 0)
      return try call.result { () throws(ArrayError) in try NumPy.diagonal(x, offset: offset, -2, -1) }
    }
  }

  // MARK: - Kinds of functions

  private static func unary(
    _ signature: String, _ apply: @escaping (Value) throws(ArrayError) -> Value
  ) -> Builtin {
    let name = Builtin.name(in: signature)
    return Builtin(signature) { (call) throws(ExceptionObject) in
      let a = try call.matrix(0, "a", name)
      return try call.result { () throws(ArrayError) in try apply(a) }
    }
  }

  private static func binary(
    _ signature: String, _ apply: @escaping (Value, Value) throws(ArrayError) -> Value
  ) -> Builtin {
    let name = Builtin.name(in: signature)
    let refused = signature.contains("preferred") ? ["preferred_element_type"] : []
    return Builtin(signature, refusing: refused) { (call) throws(ExceptionObject) in
      let (a, b) = (try call.matrix(0, "a", name), try call.matrix(1, "b", name))
      return try call.result { () throws(ArrayError) in try apply(a, b) }
    }
  }
}

extension Arguments {
  /// An array; errors name the function as JAX's linear algebra does.
  fileprivate func matrix(_ i: Int, _ parameter: String, _ name: String) throws(ExceptionObject) -> Value {
    try array(i, parameter, of: "jnp.linalg.\(name)")
  }

  /// The order of a norm.
  fileprivate func order(_ i: Int) throws(ExceptionObject) -> LinearAlgebra.NormOrder {
    guard let given = self[i].given else { return .none }
    switch given {
    case .string(let name): return .named(name.text)
    case .int(let number): return .number(.int(number))
    case .bool(let truth): return .number(.int(truth ? 1 : 0))
    case .float(let number): return .number(.float(number))
    default:
      try given.requireHashable(machine)
      return .named(try machine.repr(given))
    }
  }

  /// One of two names for the same number.
  fileprivate func tolerance(
    _ i: Int, _ first: String, _ j: Int, _ second: String, of name: String
  ) throws(ExceptionObject) -> Value? {
    switch (self[i].given, self[j].given) {
    case (nil, nil): return nil
    case (_?, nil): return try matrix(i, first, name)
    case (nil, _?): return try matrix(j, second, name)
    case (_?, _?):
      // JAX names them in an order of its own.
      let names = name == "pinv" ? (first, second) : (second, first)
      throw ExceptionObject(.linearAlgebra(.severalTolerances(function: name, names.0, names.1)))
    }
  }
}
