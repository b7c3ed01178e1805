/// The module `jax.lax`.
enum JaxLax {
  nonisolated(unsafe) static let module = ModuleObject("jax.lax") {
    Dictionary(
      uniqueKeysWithValues: (collectives + elementwise + shapes).map { function in
        function.module = "jax.lax"
        return (function.name, Object.builtin(function))
      })
  }
}
