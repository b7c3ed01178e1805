import Diagnostics
import Primitives

/// An exception: what `raise` throws and `except` catches. The machine throws it as a Swift error.
package final class ExceptionObject: Error, @unchecked Sendable {
  // Sendable in name only: the language runs on one thread.
  package let type: TypeObject
  package var arguments: [Object]
  var cause: Object = .none
  var context: ExceptionObject?
  var suppressesContext = false
  /// Where it was raised and the calls it passed through, innermost first.
  var trace: [TraceEntry] = []
  /// What happened, for the explanation, where the array side raised it.
  var origin: ArrayError?
  /// What it is about, for the explanation, where the language raised it.
  var subject: Subject?
  /// Extra attributes (`name`, `obj`, `value`…).
  var attributes: [String: Object] = [:]

  package init(_ type: TypeObject, _ arguments: [Object]) {
    self.type = type
    self.arguments = arguments
  }

  package convenience init(_ type: TypeObject, _ message: String) {
    self.init(type, [.string(message)])
  }

  deinit {
    for i in arguments.indices { Trash.release(&arguments[i]) }
  }

  enum Subject {
    /// The arguments do not fit the parameters, so that the function was never entered.
    case binding
    /// A random key is missing.
    case key
    /// Sizes are wanted, known before the program runs.
    case sizes
  }

  struct TraceEntry {
    let code: CodeObject
    let instruction: Int
    /// What the frame held when the exception left it; `nil` where it did not.
    var frame: FrameContents?
  }
}

extension ExceptionObject {
  func about(_ subject: Subject) -> ExceptionObject {
    self.subject = subject
    return self
  }

  static func typeError(_ message: String) -> ExceptionObject {
    ExceptionObject(Exceptions.typeError, message)
  }
  /// Arguments that do not fit the parameters.
  static func bindingError(_ message: String) -> ExceptionObject { typeError(message).about(.binding) }
  static func valueError(_ message: String) -> ExceptionObject {
    ExceptionObject(Exceptions.valueError, message)
  }
  static func indexError(_ message: String) -> ExceptionObject {
    ExceptionObject(Exceptions.indexError, message)
  }
  static func nameError(_ message: String) -> ExceptionObject {
    ExceptionObject(Exceptions.nameError, message)
  }
  static func runtimeError(_ message: String) -> ExceptionObject {
    ExceptionObject(Exceptions.runtimeError, message)
  }
  static func zeroDivision(_ message: String) -> ExceptionObject {
    ExceptionObject(Exceptions.zeroDivisionError, message)
  }
  static func overflow(_ message: String) -> ExceptionObject {
    ExceptionObject(Exceptions.overflowError, message)
  }
  /// An integer that no array of JAX's has room for.
  static func tooLargeForInt32(_ number: String) -> ExceptionObject {
    .overflow("Python int \(number) too large to convert to int32")
  }
  /// What `int` and `float` say of an object that is no number and no text.
  static func notAnInteger(_ object: Object) -> ExceptionObject {
    .typeError(
      "int() argument must be a string, a bytes-like object or a real number, not '\(object.typeName)'")
  }
  static func notAFloat(_ object: Object) -> ExceptionObject {
    .typeError("float() argument must be a string or a real number, not '\(object.typeName)'")
  }
  static func memory(_ message: String) -> ExceptionObject {
    ExceptionObject(Exceptions.memoryError, message)
  }
  static func recursion() -> ExceptionObject {
    ExceptionObject(Exceptions.recursionError, "maximum recursion depth exceeded")
  }
  static func tooManyArguments() -> ExceptionObject {
    ExceptionObject(Exceptions.memoryError, "Axle has no room for so many arguments")
  }
  /// The end of the time or of the steps that the program was given.
  static var limit: ExceptionObject { ExceptionObject(Exceptions.limit, []) }
  static func keyError(_ key: Object) -> ExceptionObject { ExceptionObject(Exceptions.keyError, [key]) }
  /// For what Axle refuses though Python would do it.
  static func unsupported(_ message: String) -> ExceptionObject {
    ExceptionObject(Exceptions.notImplementedError, message)
  }
}

/// The tree of exception types.
enum Exceptions {
  private static func make(_ name: String, _ base: TypeObject?) -> TypeObject {
    TypeObject(name, base: base, constructor: ExceptionMethods.constructor, methods: { ExceptionMethods.all })
  }

  nonisolated(unsafe) static let baseException = make("BaseException", nil)
  nonisolated(unsafe) static let keyboardInterrupt = make("KeyboardInterrupt", baseException)
  /// Raised where a limit of the run is reached. No program can name it, or catch it.
  nonisolated(unsafe) static let limit = make("LimitReached", baseException)
  nonisolated(unsafe) static let systemExit = make("SystemExit", baseException)
  nonisolated(unsafe) static let exception = make("Exception", baseException)
  nonisolated(unsafe) static let arithmeticError = make("ArithmeticError", exception)
  nonisolated(unsafe) static let floatingPointError = make("FloatingPointError", arithmeticError)
  nonisolated(unsafe) static let overflowError = make("OverflowError", arithmeticError)
  nonisolated(unsafe) static let zeroDivisionError = make("ZeroDivisionError", arithmeticError)
  nonisolated(unsafe) static let assertionError = make("AssertionError", exception)
  nonisolated(unsafe) static let attributeError = make("AttributeError", exception)
  nonisolated(unsafe) static let importError = make("ImportError", exception)
  nonisolated(unsafe) static let moduleNotFoundError = make("ModuleNotFoundError", importError)
  nonisolated(unsafe) static let lookupError = make("LookupError", exception)
  nonisolated(unsafe) static let indexError = make("IndexError", lookupError)
  nonisolated(unsafe) static let keyError = make("KeyError", lookupError)
  nonisolated(unsafe) static let memoryError = make("MemoryError", exception)
  nonisolated(unsafe) static let nameError = make("NameError", exception)
  nonisolated(unsafe) static let unboundLocalError = make("UnboundLocalError", nameError)
  nonisolated(unsafe) static let osError = make("OSError", exception)
  nonisolated(unsafe) static let runtimeError = make("RuntimeError", exception)
  nonisolated(unsafe) static let notImplementedError = make("NotImplementedError", runtimeError)
  nonisolated(unsafe) static let recursionError = make("RecursionError", runtimeError)
  nonisolated(unsafe) static let stopIteration = make("StopIteration", exception)
  nonisolated(unsafe) static let syntaxError = make("SyntaxError", exception)
  nonisolated(unsafe) static let typeError = make("TypeError", exception)
  nonisolated(unsafe) static let valueError = make("ValueError", exception)
  nonisolated(unsafe) static let unicodeError = make("UnicodeError", valueError)
  nonisolated(unsafe) static let warning = make("Warning", exception)
  nonisolated(unsafe) static let userWarning = make("UserWarning", warning)
  nonisolated(unsafe) static let generatorExit = make("GeneratorExit", baseException)
  nonisolated(unsafe) static let bufferError = make("BufferError", exception)
  nonisolated(unsafe) static let eofError = make("EOFError", exception)
  nonisolated(unsafe) static let referenceError = make("ReferenceError", exception)
  nonisolated(unsafe) static let systemError = make("SystemError", exception)
  nonisolated(unsafe) static let stopAsyncIteration = make("StopAsyncIteration", exception)
  nonisolated(unsafe) static let indentationError = make("IndentationError", syntaxError)
  nonisolated(unsafe) static let tabError = make("TabError", indentationError)
  nonisolated(unsafe) static let blockingIOError = make("BlockingIOError", osError)
  nonisolated(unsafe) static let childProcessError = make("ChildProcessError", osError)
  nonisolated(unsafe) static let connectionError = make("ConnectionError", osError)
  nonisolated(unsafe) static let brokenPipeError = make("BrokenPipeError", connectionError)
  nonisolated(unsafe) static let connectionAbortedError = make("ConnectionAbortedError", connectionError)
  nonisolated(unsafe) static let connectionRefusedError = make("ConnectionRefusedError", connectionError)
  nonisolated(unsafe) static let connectionResetError = make("ConnectionResetError", connectionError)
  nonisolated(unsafe) static let fileExistsError = make("FileExistsError", osError)
  nonisolated(unsafe) static let fileNotFoundError = make("FileNotFoundError", osError)
  nonisolated(unsafe) static let interruptedError = make("InterruptedError", osError)
  nonisolated(unsafe) static let isADirectoryError = make("IsADirectoryError", osError)
  nonisolated(unsafe) static let notADirectoryError = make("NotADirectoryError", osError)
  nonisolated(unsafe) static let permissionError = make("PermissionError", osError)
  nonisolated(unsafe) static let processLookupError = make("ProcessLookupError", osError)
  nonisolated(unsafe) static let timeoutError = make("TimeoutError", osError)
  nonisolated(unsafe) static let bytesWarning = make("BytesWarning", warning)
  nonisolated(unsafe) static let deprecationWarning = make("DeprecationWarning", warning)
  nonisolated(unsafe) static let encodingWarning = make("EncodingWarning", warning)
  nonisolated(unsafe) static let futureWarning = make("FutureWarning", warning)
  nonisolated(unsafe) static let importWarning = make("ImportWarning", warning)
  nonisolated(unsafe) static let pendingDeprecationWarning = make("PendingDeprecationWarning", warning)
  nonisolated(unsafe) static let resourceWarning = make("ResourceWarning", warning)
  nonisolated(unsafe) static let runtimeWarning = make("RuntimeWarning", warning)
  nonisolated(unsafe) static let syntaxWarning = make("SyntaxWarning", warning)
  nonisolated(unsafe) static let unicodeWarning = make("UnicodeWarning", warning)

  /// A type that can be caught, but not made here.
  private static func makeRefused(_ name: String, _ base: TypeObject, _ feature: String) -> TypeObject {
    TypeObject(
      name, base: base, constructor: Constructors.refused(name, feature), methods: { ExceptionMethods.all })
  }

  /// What programs here never meet, but may name.
  nonisolated(unsafe) private static let refused = [
    makeRefused("BaseExceptionGroup", baseException, "exception groups"),
    makeRefused("ExceptionGroup", exception, "exception groups"),
    makeRefused("UnicodeDecodeError", unicodeError, "bytes"),
    makeRefused("UnicodeEncodeError", unicodeError, "bytes"),
    makeRefused("UnicodeTranslateError", unicodeError, "bytes"),
  ]

  /// The ones that Python predefines.
  nonisolated(unsafe) static let builtins =
    [
      baseException, keyboardInterrupt, systemExit, exception, arithmeticError, floatingPointError,
      overflowError,
      zeroDivisionError, assertionError, attributeError, importError, moduleNotFoundError, lookupError,
      indexError,
      keyError, memoryError, nameError, unboundLocalError, osError, runtimeError, notImplementedError,
      recursionError,
      stopIteration, syntaxError, typeError, valueError, unicodeError, warning, userWarning,
      generatorExit, bufferError, eofError, referenceError, systemError, stopAsyncIteration, indentationError,
      tabError, blockingIOError, childProcessError, connectionError, brokenPipeError, connectionAbortedError,
      connectionRefusedError, connectionResetError, fileExistsError, fileNotFoundError, interruptedError,
      isADirectoryError, notADirectoryError, permissionError, processLookupError, timeoutError, bytesWarning,
      deprecationWarning, encodingWarning, futureWarning, importWarning, pendingDeprecationWarning,
      resourceWarning, runtimeWarning, syntaxWarning, unicodeWarning,
    ] + refused
}
