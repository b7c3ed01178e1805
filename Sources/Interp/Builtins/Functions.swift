import Lexer

/// Python's predefined functions.
enum BuiltinFunctions {
  static var all: [Builtin] { output + sequences + numbers + texts + objects + refused }

  // MARK: Output

  private static var output: [Builtin] {
    [Builtin(variadic: "print(*objects, sep=' ', end='\\n', flush=False)", print)]
  }

  private static func print(_ call: Arguments) throws(ExceptionObject) -> Object {
    var (separator, end): (ArraySlice<UInt8>, ArraySlice<UInt8>) = ([UInt8(ascii: " ")], [UInt8(ascii: "\n")])
    var flushes = false
    for (i, name) in call.keywords.enumerated() {
      let value = call.value(ofKeyword: i)
      switch name.text {
      case "sep": separator = try text(value, "sep") ?? separator
      case "end": end = try text(value, "end") ?? end
      case "flush": flushes = try call.machine.truth(value)
      case "file":
        if !value.isNone {
          throw .unsupported("Axle's print writes to the standard output only: it has no file=")
        }
      default: throw .typeError("'\(name.text)' is an invalid keyword argument for print()")
      }
    }
    var writer = TextWriter()
    for i in 0..<call.count {
      if i > 0 { writer.write(separator) }
      try call.machine.writeStr(call[i], to: &writer)
    }
    writer.write(end)
    try call.machine.output.write(writer.bytes)
    if flushes { call.machine.output.flush() }
    return .none
  }

  private static func text(_ value: Object, _ name: String) throws(ExceptionObject) -> ArraySlice<UInt8>? {
    switch value {
    case .none: return nil
    case .string(let text): return text.array[...]
    default: throw .typeError("\(name) must be None or a string, not \(value.typeName)")
    }
  }

  // MARK: Sequences

  private static var sequences: [Builtin] {
    [
      Builtin("len(obj, /)") { (call) throws(ExceptionObject) in
        guard let length = try call.machine.length(call[0]) else {
          throw .typeError("object of type '\(call[0].typeName)' has no len()")
        }
        return .int(length)
      },
      Builtin("sorted(iterable, /, *, key=None, reverse=False)") { (call) throws(ExceptionObject) in
        let items = try call.machine.elements(call[0])
        return .list(ListObject(try call.machine.sorted(items, key: call[1], reverse: call[2])))
      },
      Builtin("sum(iterable, /, start=0)") { (call) throws(ExceptionObject) in
        var total = call[1].isAbsent ? .int(0) : call[1]
        if case .string = total { throw .typeError("sum() can't sum strings [use ''.join(seq) instead]") }
        let machine = call.machine
        try machine.drain(try machine.iterate(call[0])) { (item) throws(ExceptionObject) in
          if case .int(let x) = total, case .int(let y) = item,
            case (let sum, false) = x.addingReportingOverflow(y)
          {
            total = .int(sum)
          } else {
            total = try machine.binaryOperation(.add, total, item)
          }
        }
        return total
      },
      Builtin(variadic: "min(iterable, *, key=None, default=None)") { (call) throws(ExceptionObject) in
        try extremum("min", call) { (lhs, rhs) throws(ExceptionObject) in try call.machine.isLess(lhs, rhs) }
      },
      Builtin(variadic: "max(iterable, *, key=None, default=None)") { (call) throws(ExceptionObject) in
        try extremum("max", call) { (lhs, rhs) throws(ExceptionObject) in
          if case .int(let x) = lhs, case .int(let y) = rhs { return x > y }
          return try call.machine.truth(try call.machine.comparisonOperation(.greater, lhs, rhs))
        }
      },
      Builtin("any(iterable, /)") { (call) throws(ExceptionObject) in .bool(try firstTruth(call, is: true)) },
      Builtin("all(iterable, /)") { (call) throws(ExceptionObject) in .bool(try !firstTruth(call, is: false))
      },
      Builtin("iter(object, /)") { (call) throws(ExceptionObject) in
        .iterator(try call.machine.iterate(call[0]))
      },
      Builtin("next(iterator, default=<absent>, /)") { (call) throws(ExceptionObject) in
        guard case .iterator(let iterator) = call[0] else {
          throw .typeError("'\(call[0].typeName)' object is not an iterator")
        }
        let next = try iterator.next(call.machine)
        if !next.isAbsent { return next }
        if call[1].isAbsent { throw ExceptionObject(Exceptions.stopIteration, []) }
        return call[1]
      },
    ]
  }

  /// Whether an element with this truth comes up.
  private static func firstTruth(_ call: Arguments, is sought: Bool) throws(ExceptionObject) -> Bool {
    let iterator = try call.machine.iterate(call[0])
    while true {
      let next = try iterator.next(call.machine)
      if next.isAbsent { return false }
      if try call.machine.truth(next) == sought { return true }
    }
  }

  private static func extremum(
    _ name: String, _ call: Arguments, _ isBetter: (Object, Object) throws(ExceptionObject) -> Bool
  ) throws(ExceptionObject) -> Object {
    var (key, fallback): (Object?, Object?) = (nil, nil)
    for (i, keyword) in call.keywords.enumerated() {
      switch keyword.text {
      case "key": key = call.value(ofKeyword: i).given
      case "default": fallback = call.value(ofKeyword: i)
      default: throw .typeError("\(name)() got an unexpected keyword argument '\(keyword.text)'")
      }
    }
    if call.count == 0 { throw .typeError("\(name) expected at least 1 argument, got 0") }
    if call.count > 1 && fallback != nil {
      throw .typeError("Cannot specify a default for \(name)() with multiple positional arguments")
    }
    let items = call.count > 1 ? .tuple(call.positional) : call[0]
    var best: (key: Object, value: Object)?
    try call.machine.drain(try call.machine.iterate(items)) { (item) throws(ExceptionObject) in
      let value = key == nil ? item : try call.machine.apply(key!, [item])
      if let known = best, try !isBetter(value, known.key) { return }
      best = (value, item)
    }
    if let best { return best.value }
    if let fallback { return fallback }
    throw .valueError("\(name)() arg is an empty sequence")
  }

  // MARK: Numbers

  private static var numbers: [Builtin] {
    [
      Builtin("abs(x, /)") { (call) throws(ExceptionObject) in
        switch call[0] {
        case .int(let value) where value != .min: return .int(Swift.abs(value))
        case .float(let value): return .float(value.magnitude)
        case .value: return try call.machine.arrayAbs(call[0])
        default:
          guard let big = call[0].asBig else {
            throw .typeError("bad operand type for abs(): '\(call[0].typeName)'")
          }
          return .integer(big.absolute)
        }
      },
      Builtin("round(number, ndigits=None)") { (call) throws(ExceptionObject) in
        try round(call[0], digits: call[1], call.machine)
      },
      Builtin("divmod(x, y, /)") { (call) throws(ExceptionObject) in
        guard Numbers.isNumber(call[0]) || call[0].isArray, Numbers.isNumber(call[1]) || call[1].isArray
        else {
          throw .typeError(
            "unsupported operand type(s) for divmod(): '\(call[0].typeName)' and '\(call[1].typeName)'")
        }
        if case .floats(_, 0) = Numbers.pair(call[0], call[1]) { throw .zeroDivision("float divmod()") }
        return .tuple(
          TupleObject.make(
            try call.machine.binaryOperation(.floorDivide, call[0], call[1]),
            try call.machine.binaryOperation(.modulo, call[0], call[1])))
      },
      Builtin("pow(base, exp, mod=None)") { (call) throws(ExceptionObject) in
        guard let modulus = call[2].given else {
          return try call.machine.binaryOperation(.power, call[0], call[1])
        }
        guard let base = call[0].asBig, let exponent = call[1].asBig, let modulus = modulus.asBig else {
          throw .typeError("pow() 3rd argument not allowed unless all arguments are integers")
        }
        return .integer(
          try call.machine.raising { () throws(TextError) in try base.power(exponent, modulo: modulus) })
      },
      based("bin", "0b", 2), based("oct", "0o", 8), based("hex", "0x", 16),
    ]
  }

  private static func round(
    _ number: Object, digits: Object, _ machine: Machine
  ) throws(ExceptionObject) -> Object {
    let places = try digits.given.map(machine.integer)
    switch number {
    case .value: return try machine.arrayRound(number, digits: digits)
    case .float(let value):
      return try machine.raising { () throws(TextError) in
        if let places { return .float(try Interp.round(value, digits: places)) }
        return .integer(try roundToInteger(value))
      }
    default:
      guard let big = number.asBig else {
        throw .typeError("type \(number.typeName) doesn't define __round__ method")
      }
      return .integer(places.map { Interp.round(big, digits: $0) } ?? big)
    }
  }

  private static func based(_ name: String, _ prefix: String, _ radix: Int) -> Builtin {
    Builtin("\(name)(number, /)") { (call) throws(ExceptionObject) in
      let value = try call.machine.big(call[0])
      let digits = try call.machine.raising { () throws(TextError) in try value.absolute.digits(radix: radix)
      }
      return .string((value.isNegative ? "-" : "") + prefix + String(decoding: digits, as: UTF8.self))
    }
  }

  // MARK: Texts

  private static var texts: [Builtin] {
    [
      Builtin("repr(obj, /)") { (call) throws(ExceptionObject) in .string(try call.machine.repr(call[0])) },
      Builtin("ascii(obj, /)") { (call) throws(ExceptionObject) in
        .string(StringObject.make(try call.machine.ascii(call[0]).bytes))
      },
      Builtin("format(value, format_spec='', /)") { (call) throws(ExceptionObject) in
        guard case .string(let spec) = call[1] else {
          if call[1].isAbsent { return .string(try call.machine.str(call[0])) }
          throw .typeError("format() argument 2 must be str, not \(call[1].typeName)")
        }
        return .string(try call.machine.format(call[0], spec: spec))
      },
      Builtin("ord(c, /)") { (call) throws(ExceptionObject) in
        guard case .string(let text) = call[0] else {
          throw .typeError("ord() expected string of length 1, but \(call[0].typeName) found")
        }
        guard text.scalarCount == 1 else {
          throw .typeError("ord() expected a character, but string of length \(text.scalarCount) found")
        }
        return .int(Int(text.text.unicodeScalars.first!.value))
      },
      Builtin("chr(i, /)") { (call) throws(ExceptionObject) in
        let value = try call.machine.integer(call[0])
        guard (0...0x10FFFF).contains(value) else { throw .valueError("chr() arg not in range(0x110000)") }
        guard let scalar = Unicode.Scalar(UInt32(value)) else {
          throw .unsupported("Axle's strings hold no lone surrogates, such as chr(\(value))")
        }
        return .string(StringObject.make(Text(scalar).bytes))
      },
    ]
  }

  // MARK: Objects

  private static var objects: [Builtin] {
    [
      Builtin("callable(obj, /)") { (call) throws(ExceptionObject) in .bool(call[0].isCallable) },
      Builtin("hash(obj, /)") { (call) throws(ExceptionObject) in .int(try call[0].pythonHash()) },
      Builtin("id(obj, /)") { (call) throws(ExceptionObject) in .int(call[0].identity) },
      Builtin("isinstance(obj, class_or_tuple, /)") { (call) throws(ExceptionObject) in
        .bool(try isSubtype(call[0].type, of: call[1], "isinstance() arg 2"))
      },
      Builtin("issubclass(cls, class_or_tuple, /)") { (call) throws(ExceptionObject) in
        guard case .type(let type) = call[0] else { throw .typeError("issubclass() arg 1 must be a class") }
        return .bool(try isSubtype(type, of: call[1], "issubclass() arg 2"))
      },
      Builtin("getattr(object, name, default=<absent>, /)") { (call) throws(ExceptionObject) in
        let name = try attributeName(call[1])
        if call[2].isAbsent { return try call.machine.attribute(call[0], name) }
        return try call.machine.findAttribute(call[0], name) ?? call[2]
      },
      Builtin("hasattr(obj, name, /)") { (call) throws(ExceptionObject) in
        .bool(try call.machine.findAttribute(call[0], try attributeName(call[1])) != nil)
      },
      Builtin("setattr(obj, name, value, /)") { (call) throws(ExceptionObject) in
        try call.machine.setAttribute(call[0], try attributeName(call[1]), call[2])
        return .none
      },
      Builtin("exit(code=None)") { (call) throws(ExceptionObject) in
        throw ExceptionObject(Exceptions.systemExit, call[0].isAbsent ? [] : [call[0]])
      },
      Builtin("quit(code=None)") { (call) throws(ExceptionObject) in
        throw ExceptionObject(Exceptions.systemExit, call[0].isAbsent ? [] : [call[0]])
      },
    ]
  }

  private static func attributeName(_ object: Object) throws(ExceptionObject) -> Symbol {
    guard case .string(let name) = object else {
      throw .typeError("attribute name must be string, not '\(object.typeName)'")
    }
    return Symbol(name.text)
  }

  private static func isSubtype(
    _ type: TypeObject, of classes: Object, _ place: String
  ) throws(ExceptionObject) -> Bool {
    switch classes {
    case .type(let other): return type.isSubtype(of: other)
    case .tuple(let others):
      for other in others.items where try isSubtype(type, of: other, place) { return true }
      return false
    case .none: return type === Types.none
    default: throw .typeError("\(place) must be a type, a tuple of types, or a union")
    }
  }

  // MARK: Refused

  /// Functions that reach beyond computing and printing, or into the interpreter.
  private static var refused: [Builtin] {
    [
      ("input", "reads no input"), ("open", "opens no files"), ("eval", "runs no text as code"),
      ("exec", "runs no text as code"), ("compile", "runs no text as code"),
      ("__import__", "imports by statement only"),
      ("globals", "does not hand out its variables"), ("locals", "does not hand out its variables"),
      ("vars", "does not hand out its variables"), ("dir", "does not list names to programs"),
      ("bytes", "has no bytes"), ("bytearray", "has no bytes"), ("complex", "has no complex numbers"),
      ("object", "has no classes"), ("super", "has no classes"), ("property", "has no classes"),
      ("classmethod", "has no classes"), ("staticmethod", "has no classes"),
      ("delattr", "deletes no attributes"),
      ("memoryview", "has no bytes"), ("breakpoint", "has no debugger"), ("help", "has no pager"),
    ].map { name, reason in
      Builtin(variadic: "\(name)(*args)") { (_) throws(ExceptionObject) in
        throw .unsupported("Axle \(reason): \(name)() is not supported")
      }
    }
  }
}

extension Object {
  /// What `id` tells: equal for one object, as long as it lives.
  fileprivate var identity: Int {
    switch self {
    case .none, .ellipsis, .bool, .int, .float: (try? pythonHash()) ?? 0
    case .string(let object): Object.address(object)
    case .bigInt(let object): Object.address(object)
    case .list(let object): Object.address(object)
    case .tuple(let object): Object.address(object)
    case .dict(let object): Object.address(object)
    case .set(let object): Object.address(object)
    case .slice(let object): Object.address(object)
    case .range(let object): Object.address(object)
    case .native(let object): Object.address(object)
    case .value(.array(let array)): Object.address(array)
    case .value(.tracer(let tracer)): Object.address(tracer)
    case .function, .builtin, .method, .type, .module, .exception, .iterator: (try? pythonHash()) ?? 0
    case .cell, .absent: preconditionFailure("a program never sees a cell or nothing")
    }
  }
}
