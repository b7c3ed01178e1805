import Arrays
import Primitives

/// The arguments that JAX must know when it traces a function, and how it says so where one of them is batched.
/// Those that it compiles for are in ``CompiledFunctions``; an argument that stands in neither is asked for its
/// `__index__`.
enum KnownArguments {
  /// What JAX does with the argument, which a batched one cannot do.
  enum Use {
    /// It takes the value of a number, and names the place.
    case value(String)
    /// It takes each element, and names the place.
    case elements(String)
    /// It takes each item of a sequence, and names the place.
    case items(String)
    case key
    case truth
    case array
    case iteration
    case shape
    /// It calls Python's `int`.
    case number
    /// It gives it to a primitive, outside of the `vmap` as it were.
    case parameter
  }

  /// How a function uses an argument of which it must know the value.
  static func use(of parameter: String, by function: String, in module: String) -> Use? {
    if let use = all[module]?[function]?[parameter] { return use }
    return module == "jax.random" && parameter == "shape" ? .iteration : nil
  }

  private static let all: [String: [String: [String: Use]]] = [
    "jax.numpy": numpy, "jax.lax": lax, "jax.random": random,
    "jax.nn": [
      "logsumexp": ["axis": .key],
      "one_hot": ["num_classes": .value("The error arose in jax.nn.one_hot argument `num_classes`.")],
    ],
  ]

  private static let numpy: [String: [String: Use]] = [
    "array_split": sections("array_split"),
    "bincount": [
      "length": .value("The error occurred because of argument 'length' of jnp.bincount."),
      "minlength": .value("The error occurred because of argument 'minlength' of jnp.bincount."),
    ],
    "compress": ["condition": .truth],
    "diagflat": ["k": .shape],
    "dsplit": sections("dsplit"),
    "extract": ["condition": .truth],
    "histogram": ["bins": .value("bins argument of histogram_bin_edges")],
    "histogram_bin_edges": ["bins": .value("bins argument of histogram_bin_edges")],
    "hsplit": sections("hsplit"),
    "indices": ["dimensions": .items("dimensions argument of jnp.indices")],
    "insert": ["axis": .value("axis argument of jnp.insert()")],
    "linspace": ["axis": .value("'axis' argument of jnp.linspace")],
    "argwhere": sizeOfNonzero, "flatnonzero": sizeOfNonzero, "nonzero": sizeOfNonzero, "where": sizeOfNonzero,
    "pad": ["mode": .key],
    "ravel_multi_index": ["dims": .items("in `dims` argument of ravel_multi_index().")],
    "repeat": ["axis": .value("'axis' argument of jnp.repeat()")],
    "split": sections("split"),
    "tile": ["reps": .key],
    "union1d": ["size": .value("The error arose in union1d()")],
    "unique": [
      "size": .value(
        "The error arose for the size argument of jnp.unique(). To make jnp.unique() compatible with JIT and other "
          + "transforms, you can specify a concrete value for the size argument, which will determine the output size."
      )
    ],
    "vsplit": sections("vsplit"),
  ]

  private static let lax: [String: [String: Use]] = [
    "argmax": ["axis": .array], "argmin": ["axis": .array],
    "broadcast": ["sizes": .truth],
    "broadcasted_iota": ["dimension": .value("dimension argument of lax.broadcasted_iota")],
    "concatenate": ["dimension": .parameter],
    "cumlogsumexp": ["axis": .number], "cummax": ["axis": .number], "cummin": ["axis": .number],
    "cumprod": ["axis": .number], "cumsum": ["axis": .number],
    "dynamic_slice": ["slice_sizes": .shape],
    "dynamic_slice_in_dim": ["axis": .number],
    "dynamic_update_index_in_dim": ["axis": .number],
    "dynamic_update_slice_in_dim": ["axis": .number],
    "expand_dims": ["dimensions": .key],
    "index_in_dim": ["axis": .number],
    "integer_pow": ["y": .key],
    "iota": ["size": .shape],
    "pad": ["padding_config": .key],
    "rev": ["dimensions": .parameter],
    "slice": ["start_indices": .array, "limit_indices": .array, "strides": .key],
    "top_k": ["k": .truth],
  ]

  private static let random: [String: [String: Use]] = [
    "categorical": ["axis": .array],
    "choice": ["a": .value("The error occurred in jax.random.choice()"), "shape": .truth],
    "permutation": ["x": .value("argument x of jax.random.permutation()")],
    "split": ["num": .value("")],
  ]

  private static let sizeOfNonzero: [String: Use] = [
    "size": .value(
      "The size argument of jnp.nonzero must be statically specified to use jnp.nonzero within JAX transformations."
    )
  ]

  private static func sections(_ function: String) -> [String: Use] {
    [
      "indices_or_sections": .elements("in jax.numpy.\(function) argument 1"),
      "axis": .value("in jax.numpy.\(function) argument `axis`"),
    ]
  }
}

extension KnownArguments.Use {
  /// What JAX says where the argument, or something in it, is batched; `nil` where nothing is.
  func mistake(_ object: Object, _ machine: Machine) -> ExceptionObject? {
    guard let type = object.batchedType else { return nil }
    let scalar = ArrayType(shape: [], dtype: type.dtype)
    switch self {
    case .value(let context):
      return type.rank == 0 ? ExceptionObject(.tracerAsValue(type, context: context)) : nil
    case .items(let context):
      return object.isArray
        ? KnownArguments.Use.iteration.mistake(object, machine)
        : ExceptionObject(
          .tracerAsValue(type, context: context))
    case .elements(let context): return ExceptionObject(.tracerAsValue(scalar, context: context))
    case .key: return ExceptionObject(.tracerAsKey(type))
    case .truth: return ExceptionObject(.tracerAsBool(ArrayType(shape: [], dtype: .bool)))
    case .array: return ExceptionObject(.tracerAsArray(type))
    case .iteration: return object.isArray && type.rank == 0 ? .typeError("iteration over a 0-d array") : nil
    case .number: return ExceptionObject(.tracerAsNumber(type, conversion: "int"))
    case .parameter: return ExceptionObject(.escapedTracer(type))
    case .shape:
      let shape = object.isArray ? .tuple([object]) : object
      do throws(ExceptionObject) { _ = try machine.shape(shape) } catch { return error }
      return nil
    }
  }
}

extension Object {
  /// The type of the batched value that this is, or of the first one in a list or tuple.
  var batchedType: ArrayType? { batchedType(within: []) }

  /// - Parameter lists: those around it. One that holds itself has nothing new inside.
  private func batchedType(within lists: [ListObject]) -> ArrayType? {
    switch self {
    case .value(.tracer(let tracer as BatchTracer)): return tracer.type
    case .list(let list):
      if lists.contains(where: { $0 === list }) { return nil }
      let around = lists + [list]
      return list.items.lazy.compactMap { $0.batchedType(within: around) }.first
    case .tuple(let tuple): return tuple.items.lazy.compactMap { $0.batchedType(within: lists) }.first
    default: return nil
    }
  }
}
