/// The types of exceptions that JAX raises for mistakes in the use of arrays: Python's, and those of `jax.errors`.
package enum JaxException: Sendable {
  case assertionError, indexError, nameError, notImplementedError, overflowError, typeError, valueError
  case zeroDivisionError
  case concretizationTypeError, jaxRuntimeError, nonConcreteBooleanIndexError, tracerArrayConversionError
  case tracerBoolConversionError, tracerIntegerConversionError, unexpectedTracerError
  /// What the compiler raises, which `jax.errors` does not have.
  case mlirError
}
