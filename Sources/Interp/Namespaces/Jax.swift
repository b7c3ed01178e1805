import Primitives

/// The module `jax`.
enum Jax {
  nonisolated(unsafe) static let module = ModuleObject("jax") {
    [
      "vmap": .builtin(vmap), "numpy": .module(JaxNumpy.module),
      "block_until_ready": .builtin(blockUntilReady),
      "lax": .module(JaxLax.module), "random": .module(JaxRandom.module), "tree": .module(JaxTree.module),
      "tree_util": .module(JaxTree.utilities),
      "debug": .module(JaxDebug.module), "Array": .type(Types.ndarray), "errors": .module(errors),
      "nn": .module(JaxNN.module),
      "__version__": .string("0.10.2"),
    ]
  }

  nonisolated(unsafe) static let errors = ModuleObject("jax.errors") {
    Dictionary(uniqueKeysWithValues: JaxErrors.all.map { ($0.name, Object.type($0)) })
  }

  nonisolated(unsafe) static let vmap: Builtin = {
    let function = Builtin(
      "vmap(fun, in_axes=0, out_axes=0, axis_name=None, axis_size=None, spmd_axis_name=None)"
    ) { (call) throws(ExceptionObject) in
      let inAxes = call[1].isAbsent ? .int(0) : call[1]
      let outAxes = call[2].isAbsent ? .int(0) : call[2]
      if call[5].given != nil { throw .unsupported("Axle's vmap has no spmd_axis_name: there is one device") }
      return .native(
        try MappedFunction(
          call[0], inAxes: inAxes, outAxes: outAxes, axisName: call[3], axisSize: call[4], call.machine))
    }
    function.module = "jax"
    return function
  }()

  /// Everything is ready as soon as it is asked for; this computes what was put off.
  private static var blockUntilReady: Builtin {
    let function = Builtin("block_until_ready(x)") { (call) throws(ExceptionObject) in
      for leaf in try call.machine.tree(call[0]).leaves {
        if case .value(.array(let array)) = leaf { array.compute() }
      }
      return call[0]
    }
    function.module = "jax"
    return function
  }
}
