/// The methods of tuples, ranges, numbers and exceptions.
enum TupleMethods {
  nonisolated(unsafe) static let all: [Builtin] = [
    Builtin("count(value, /)") { (call) throws(ExceptionObject) in
      var count = 0
      for item in try call.machine.elements(call.receiver) where try call.machine.areSame(item, call[0]) {
        count += 1
      }
      return .int(count)
    },
    Builtin("index(value, /)") { (call) throws(ExceptionObject) in
      for (i, item) in try call.machine.elements(call.receiver).enumerated() {
        if try call.machine.areSame(item, call[0]) { return .int(i) }
      }
      if case .range = call.receiver {
        throw .valueError("\(try call.machine.repr(call[0])) is not in range")
      }
      throw .valueError("tuple.index(x): x not in tuple")
    },
  ]
}

enum SliceMethods {
  nonisolated(unsafe) static let all: [Builtin] = [
    Builtin("indices(length, /)") { (call) throws(ExceptionObject) in
      guard case .slice(let slice) = call.receiver else {
        preconditionFailure("a slice's method has a slice")
      }
      let count = try call.machine.integer(call[0])
      if count < 0 { throw .valueError("length should not be negative") }
      let indices = try slice.indices(count: count)
      return .tuple([.int(indices.start), .int(indices.end), .int(indices.step)])
    }
  ]
}

enum NumberMethods {
  nonisolated(unsafe) static let int: [Builtin] = [
    Builtin("bit_length()") { (call) throws(ExceptionObject) in
      .int(try call.machine.big(call.receiver).bitLength)
    },
    Builtin("bit_count()") { (call) throws(ExceptionObject) in
      let digits = try call.machine.raising { () throws(TextError) in
        try call.receiver.asBig!.absolute.digits(radix: 2)
      }
      return .int(digits.count { $0 == UInt8(ascii: "1") })
    },
    Builtin("conjugate()") { (call) throws(ExceptionObject) in call.receiver },
    Builtin("as_integer_ratio()") { (call) throws(ExceptionObject) in
      .tuple(TupleObject.make(.integer(try call.machine.big(call.receiver)), .int(1)))
    },
  ]

  nonisolated(unsafe) static let float: [Builtin] = [
    Builtin("is_integer()") { (call) throws(ExceptionObject) in
      let value = call.float
      return .bool(value.isFinite && value == value.rounded())
    },
    Builtin("conjugate()") { (call) throws(ExceptionObject) in call.receiver },
    Builtin("hex()") { (call) throws(ExceptionObject) in .string(StringObject.make(hexText(call.float))) },
    Builtin("as_integer_ratio()") { (call) throws(ExceptionObject) in
      let value = call.float
      let ratio = try call.machine.raising { () throws(TextError) in try integerRatio(value) }
      return .tuple(TupleObject.make(.integer(ratio.numerator), .integer(ratio.denominator)))
    },
  ]
}

enum ExceptionMethods {
  /// Calling an exception's type makes one, whatever the arguments.
  nonisolated(unsafe) static let constructor = Builtin(variadic: "Exception(*args)") {
    (call) throws(ExceptionObject) in
    guard case .type(let type) = call.receiver else { preconditionFailure("a type is called") }
    if !call.keywords.isEmpty { throw .typeError("\(type.name)() takes no keyword arguments") }
    return .exception(ExceptionObject(type, call.positional))
  }

  nonisolated(unsafe) static let all: [Builtin] = [
    Builtin("with_traceback(traceback, /)") { (call) throws(ExceptionObject) in call.receiver },
    Builtin("add_note(note, /)") { (call) throws(ExceptionObject) in
      guard case .exception(let exception) = call.receiver else {
        preconditionFailure("an exception's method")
      }
      guard case .string = call[0] else {
        throw .typeError("note must be a str, not '\(call[0].typeName)'")
      }
      let notes = exception.attributes["__notes__"] ?? .list([])
      if case .list(let list) = notes { list.items.append(call[0]) }
      exception.attributes["__notes__"] = notes
      return .none
    },
  ]
}

extension Arguments {
  fileprivate var float: Double {
    guard case .float(let value) = receiver else { preconditionFailure("a float's method has a float") }
    return value
  }
}

extension Object {
  /// The value of an integer or bool of any size.
  var asBig: BigInteger? {
    switch self {
    case .int(let value): BigInteger(value)
    case .bool(let value): BigInteger(value ? 1 : 0)
    case .bigInt(let big): big.value
    default: nil
    }
  }
}

extension Machine {
  /// An integer of any size.
  func big(_ object: Object) throws(ExceptionObject) -> BigInteger {
    if let big = object.asBig { return big }
    guard let small = try object.asIndex() else {
      throw .typeError("'\(object.typeName)' object cannot be interpreted as an integer")
    }
    return BigInteger(small)
  }
}
