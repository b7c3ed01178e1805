import Primitives

/// The exception types of `jax.errors`.
enum JaxErrors {
  private static func make(_ name: String, _ base: TypeObject, module: String = "jax.errors") -> TypeObject {
    TypeObject(
      name, module: module, base: base, constructor: ExceptionMethods.constructor,
      methods: { ExceptionMethods.all })
  }

  nonisolated(unsafe) private static let typeError = make("JAXTypeError", Exceptions.typeError)
  nonisolated(unsafe) private static let indexError = make("JAXIndexError", Exceptions.indexError)
  nonisolated(unsafe) static let concretization = make("ConcretizationTypeError", typeError)
  nonisolated(unsafe) private static let boolConversion = make("TracerBoolConversionError", concretization)
  nonisolated(unsafe) private static let integerConversion = make("TracerIntegerConversionError", typeError)
  nonisolated(unsafe) private static let arrayConversion = make("TracerArrayConversionError", typeError)
  nonisolated(unsafe) private static let booleanIndex = make("NonConcreteBooleanIndexError", indexError)
  nonisolated(unsafe) private static let unexpectedTracer = make("UnexpectedTracerError", typeError)
  nonisolated(unsafe) private static let runtime = make("JaxRuntimeError", Exceptions.runtimeError)
  nonisolated(unsafe) static let all = [
    typeError, indexError, concretization, boolConversion, integerConversion, arrayConversion, booleanIndex,
    unexpectedTracer, runtime, make("KeyReuseError", typeError), make("JaxprTypeError", Exceptions.typeError),
    make("InconclusiveDimensionOperation", Exceptions.exception),
  ]

  /// What the compiler raises, which `jax.errors` does not have.
  nonisolated(unsafe) private static let compiler = make(
    "MLIRError", Exceptions.exception, module: "jaxlib.mlir._mlir_libs._mlir.ir")

  static func type(of exception: JaxException) -> TypeObject {
    switch exception {
    case .assertionError: Exceptions.assertionError
    case .indexError: Exceptions.indexError
    case .nameError: Exceptions.nameError
    case .notImplementedError: Exceptions.notImplementedError
    case .overflowError: Exceptions.overflowError
    case .typeError: Exceptions.typeError
    case .valueError: Exceptions.valueError
    case .zeroDivisionError: Exceptions.zeroDivisionError
    case .concretizationTypeError: concretization
    case .jaxRuntimeError: runtime
    case .nonConcreteBooleanIndexError: booleanIndex
    case .tracerArrayConversionError: arrayConversion
    case .tracerBoolConversionError: boolConversion
    case .tracerIntegerConversionError: integerConversion
    case .unexpectedTracerError: unexpectedTracer
    case .mlirError: compiler
    }
  }
}
