/// The types that JAX's functions have in Python: most are plain functions, many are compiled ones.
enum JaxFunctionTypes {
  nonisolated(unsafe) private static let compiled = TypeObject(
    "PjitFunction", module: "jaxlib._jax", isNative: true)
  nonisolated(unsafe) private static let withDerivative = TypeObject(
    "custom_jvp", module: "jax._src.custom_derivatives")

  /// The type of a function of `module`, in which it is called `name`.
  static func type(of name: String, in module: String, isUfunc: Bool) -> TypeObject {
    if isUfunc { return UfuncMethods.type }
    if isCompiled(name, in: module) { return compiled }
    return hasDerivative(name, in: module) ? withDerivative : Types.function
  }

  static func isCompiled(_ name: String, in module: String) -> Bool {
    guard let plain = plain[module] else { return false }
    return !plain.contains(name) && !hasDerivative(name, in: module)
  }

  /// Whether it is written in Python with a derivative of its own.
  static func hasDerivative(_ name: String, in module: String) -> Bool {
    module == "jax.nn" && (name == "relu" || name == "relu6")
  }

  /// The functions of the modules with compiled ones that are not.
  private static let plain: [String: Set<String>] = [
    "jax.numpy": names(
      """
      all amax amin any apply_along_axis apply_over_axes arange argmax argmin argwhere array array_equal array_equiv
      array_repr array_split array_str asarray astype average bartlett bincount blackman broadcast_arrays
      broadcast_shapes broadcast_to can_cast choose column_stack compress concat concatenate conj copy cumulative_prod
      cumulative_sum degrees delete diag diag_indices diag_indices_from diagflat dsplit dstack einsum einsum_path empty
      empty_like expand_dims extract eye fill_diagonal flatnonzero flip fliplr flipud fromfunction full full_like
      geomspace get_printoptions hamming hanning histogram histogram2d histogram_bin_edges histogramdd hsplit hstack identity indices
      insert interp intersect1d iscomplexobj isdtype isin isneginf isposinf isrealobj isscalar issubdtype iterable ix_
      kaiser linspace logspace mask_indices matrix_transpose max mean meshgrid min mod moveaxis nanargmax nanargmin ndim
      nonzero ones ones_like pad permute_dims piecewise place polydiv polymul pow power prod promote_types ptp put
      radians ravel_multi_index repeat reshape result_type roll roots select set_printoptions setdiff1d setxor1d shape size split squeeze
      stack std sum take tensordot tile transpose tri tril_indices tril_indices_from trim_zeros triu_indices
      triu_indices_from union1d unique unique_all unique_counts unique_inverse unique_values unravel_index var vecdot
      vectorize vsplit vstack where zeros zeros_like
      """),
    "jax.numpy.linalg": names(
      """
      cross diagonal eig lstsq matmul matrix_norm matrix_transpose multi_dot outer pinv svdvals tensordot tensorinv
      tensorsolve trace vecdot vector_norm
      """),
    "jax.nn": names("dot_product_attention gelu logsumexp one_hot softmax"),
  ]

  private static func names(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}

extension BoundMethod {
  /// Whether it is written in Python, as JAX's are: such a method is shown with its receiver.
  var isPython: Bool { method.module != nil }

  /// What `print` shows of a method of an array or of `x.at[…]`.
  func pythonRepr(_ machine: Machine) throws(ExceptionObject) -> String {
    "<bound method \(pythonName) of \(try machine.repr(receiver))>"
  }

  private var pythonName: String {
    switch receiver {
    case .value(.tracer): return "_forward_method_to_aval.<locals>.meth"
    case .value: return method.arrayMethodName
    default: return "\(receiver.typeName).\(method.functionName)"
    }
  }
}

extension Builtin {
  /// How Python names the function behind a method of arrays.
  var arrayMethodName: String { name == "tolist" ? "ArrayImpl.tolist" : "_" + functionName }

  /// The function behind a method, which some share.
  fileprivate var functionName: String {
    switch name {
    case "ravel": "flatten"
    case "mul": "multiply"
    default: name
    }
  }
}
