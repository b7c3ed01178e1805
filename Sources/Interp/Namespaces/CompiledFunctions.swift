/// The functions that JAX compiles for the types of their arguments, and for each value of some of their parameters:
/// what is given there must be hashable. Made by asking JAX 0.10.2 for the static arguments of each function.
package enum CompiledFunctions {
  /// The names of those parameters, apart from each other by blanks.
  static func staticParameters(of name: String, in module: String) -> String? { all[module]?[name] }

  /// What the table tells of functions and parameters that Axle does not have: nothing, as a test sees to.
  package static var strays: [String] {
    all.flatMap { module, rows in
      rows.flatMap { name, parameters in
        guard case .builtin(let function)? = Catalogue.object(at: "\(module).\(name)") else {
          return ["\(module).\(name)"]
        }
        return parameters.split(separator: " ").filter { !function.signatureText.contains($0) }
          .map { "\($0) of \(module).\(name)" }
      }
    }.sorted()
  }

  /// A compiled function as JAX's errors know it.
  struct Traced {
    let name: String
    var staticParameters = ""
    /// Whether a plain function has looked at the arguments before, and left only text.
    var hasOnlyText = false
    /// How many arguments it needs, where a plain function serves fewer.
    var fewestArguments = 0
    /// What it calls the argument, where that has another name.
    var path: String?

    func isStatic(_ parameter: String) -> Bool {
      staticParameters.split(separator: " ").contains { $0 == parameter }
    }
  }

  /// The compiled function that a function is, or hands its arguments to.
  static func traced(by name: String, in module: String) -> Traced? {
    if let inner = module == "jax.numpy" ? inner[name] : nil {
      return Traced(
        name: inner,
        staticParameters: "axis dtype out keepdims returned mode size left right num endpoint retstep base",
        hasOnlyText: name == "where" || name == "interp", fewestArguments: name == "where" ? 2 : 0)
    }
    if name == "softmax" && module == "jax.nn" {
      return Traced(name: "_reduce_max", staticParameters: "axis where", path: "a")
    }
    guard JaxFunctionTypes.isCompiled(name, in: module) else { return nil }
    return Traced(name: name, staticParameters: staticParameters(of: name, in: module) ?? "")
  }

  /// The compiled functions behind plain ones that give theirs the same names of parameters.
  private static let inner = [
    "all": "_reduce_all", "amax": "_reduce_max", "amin": "_reduce_min", "any": "_reduce_any",
    "average": "_average",
    "conj": "conjugate", "degrees": "rad2deg", "flatnonzero": "ravel", "interp": "_interp",
    "linspace": "_linspace", "logspace": "_logspace",
    "max": "_reduce_max",
    "mean": "_mean", "min": "_reduce_min", "mod": "remainder", "prod": "_reduce_prod", "radians": "deg2rad",
    "sum": "_reduce_sum", "take": "_take", "where": "_where",
  ]

  private static let all: [String: [String: String]] = [
    "jax.numpy": [
      "allclose": "equal_nan",
      "angle": "deg",
      "append": "axis",
      "argpartition": "kth axis",
      "argsort": "axis kind order stable descending dtype",
      "around": "decimals",
      "convolve": "mode precision preferred_element_type",
      "corrcoef": "rowvar dtype",
      "correlate": "mode precision preferred_element_type",
      "count_nonzero": "axis keepdims",
      "cov": "rowvar bias ddof dtype",
      "cross": "axisa axisb axisc axis",
      "cumprod": "axis dtype",
      "cumsum": "axis dtype",
      "diagonal": "offset axis1 axis2",
      "diff": "n axis",
      "digitize": "right method",
      "dot": "precision preferred_element_type out_sharding",
      "gradient": "axis edge_order",
      "inner": "precision preferred_element_type",
      "isclose": "equal_nan",
      "lexsort": "axis",
      "matmul": "precision preferred_element_type out_sharding",
      "median": "axis overwrite_input keepdims",
      "nancumprod": "axis dtype",
      "nancumsum": "axis dtype",
      "nanmax": "axis keepdims",
      "nanmean": "axis dtype keepdims",
      "nanmedian": "axis overwrite_input keepdims",
      "nanmin": "axis keepdims",
      "nanpercentile": "axis overwrite_input keepdims method",
      "nanprod": "axis dtype keepdims",
      "nanquantile": "axis overwrite_input keepdims method",
      "nanstd": "axis dtype keepdims",
      "nansum": "axis dtype keepdims",
      "nanvar": "axis dtype keepdims",
      "partition": "kth axis",
      "percentile": "axis overwrite_input keepdims method",
      "polyder": "m", "polyint": "m", "polymul": "trim_leading_zeros", "polyval": "unroll",
      "quantile": "axis overwrite_input keepdims method",
      "put_along_axis": "axis inplace mode",
      "ravel": "order out_sharding",
      "resize": "new_shape",
      "rollaxis": "axis start",
      "rot90": "k axes",
      "round": "decimals",
      "searchsorted": "side method",
      "sort": "axis kind order stable descending",
      "swapaxes": "axis1 axis2",
      "take_along_axis": "axis mode fill_value wrap_negative_indices",
      "trace": "axis1 axis2 dtype",
      "trapezoid": "axis",
      "tril": "k",
      "triu": "k",
      "unstack": "axis",
      "unwrap": "axis",
      "vander": "N increasing",
      "vdot": "precision preferred_element_type",
    ],
    "jax.numpy.linalg": [
      "cholesky": "upper symmetrize_input",
      "cond": "p",
      "diagonal": "offset",
      "eigh": "UPLO symmetrize_input",
      "eigvalsh": "UPLO symmetrize_input",
      "matrix_power": "n",
      "matrix_rank": "hermitian",
      "norm": "ord axis keepdims",
      "qr": "mode",
      "slogdet": "method",
      "svd": "full_matrices compute_uv hermitian subset_by_index",
    ],
    "jax.lax": ["dynamic_index_in_dim": "axis keepdims"],
    "jax.nn": [
      "glu": "axis",
      "log_softmax": "axis",
      "one_hot": "axis",
      "standardize": "axis algorithm",
    ],
  ]
}
