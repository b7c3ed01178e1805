import Parser

// How values are written: `str`, `repr`, `format`.

/// Bytes being written.
struct TextWriter {
  var bytes: [UInt8] = []
  /// Nothing is written past this size.
  static let limit = 1 << 30
  /// Whether numbers and arrays are written as the tracers that compiled code sees. Keys of dicts stay what they are.
  fileprivate let showsTracers: Bool
  /// How many elements are written before the machine looks around.
  fileprivate var untilLook = TextWriter.elementsPerLook
  fileprivate static let elementsPerLook = 4096

  init(showsTracers: Bool = false) { self.showsTracers = showsTracers }

  mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func write(_ text: StringObject) {
    withExtendedLifetime(text) { bytes.append(contentsOf: text.bytes) }
  }

  mutating func write(_ text: some Sequence<UInt8>) { bytes.append(contentsOf: text) }
}

extension Machine {
  /// Writes an object's contents, or `cycle` where it is being written already.
  private func nested(
    _ container: AnyObject, cycle: StaticString, _ writer: inout TextWriter,
    _ body: (inout TextWriter) throws(ExceptionObject) -> Void
  ) throws(ExceptionObject) {
    let identity = ObjectIdentifier(container)
    if open.contains(identity) { return writer.write(cycle) }
    guard open.count < Machine.depthLimit, writer.bytes.count < TextWriter.limit else {
      throw ExceptionObject(
        Exceptions.recursionError, "maximum recursion depth exceeded while getting the repr of an object")
    }
    open.append(identity)
    defer { open.removeLast() }
    try body(&writer)
  }
}

extension Machine {
  package func repr(_ object: Object) throws(ExceptionObject) -> String {
    var writer = TextWriter()
    try writeRepr(object, to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  package func str(_ object: Object) throws(ExceptionObject) -> StringObject {
    switch object {
    case .string(let string): return string
    case .int(let value): return StringObject.make(value)
    default: break
    }
    var writer = TextWriter()
    try writeStr(object, to: &writer)
    return StringObject.make(writer.bytes)
  }

  func writeStr(_ object: Object, to writer: inout TextWriter) throws(ExceptionObject) {
    switch object {
    case .string(let string): writer.write(string)
    case .exception(let exception): writer.write(try text(of: exception))
    case .value(let value): writer.write(try arrayText(value, \.description))
    case .native(let native): writer.write(try native.str(self))
    default: try writeRepr(object, to: &writer)
    }
  }

  func writeRepr(_ object: Object, to writer: inout TextWriter) throws(ExceptionObject) {
    if writer.showsTracers, let value = object.arrayValue {
      return writer.write("JitTracer(\(value.type.spelledWithWeakness))")
    }
    switch object {
    case .none: writer.write("None")
    case .ellipsis: writer.write("Ellipsis")
    case .bool(let value): writer.write(value ? "True" : "False")
    case .int(let value): writer.write(StringObject.make(value))
    case .bigInt(let big): writer.write(try raising { () throws(TextError) in try big.value.digits() })
    case .float(let value): writer.write(floatRepr(value))
    case .string(let string): writer.write(string.asText.repr.bytes)
    case .list(let list): try writeList(list, to: &writer)
    case .tuple(let tuple): try writeTuple(tuple, to: &writer)
    case .dict(let dict): try writeDict(dict, to: &writer)
    case .set(let set): try writeSet(set, to: &writer)
    case .range(let range):
      writer.write("range(\(range.start), \(range.stop)\(range.step == 1 ? "" : ", \(range.step)"))")
    case .slice(let slice):
      try nested(slice, cycle: "...", &writer) { (writer) throws(ExceptionObject) in
        writer.write("slice(")
        try writeItems([slice.start, slice.stop, slice.step], to: &writer)
        writer.write(")")
      }
    case .function(let function): writer.write("<function \(function.qualifiedName) at \(address(function))>")
    case .builtin(let builtin): writer.write(builtinText(builtin))
    case .method(let bound):
      writer.write(
        bound.isPython
          ? try bound.pythonRepr(self)
          : "<built-in method \(bound.method.name) of \(bound.receiver.typeName) object at \(address(bound))>"
      )
    case .type(let type): writer.write("<class '\(type.qualifiedName)'>")
    case .module(let module):
      writer.write("<module '\(module.name)'\(module.isBuiltin ? " (built-in)" : "")>")
    case .exception(let exception):
      try nested(exception, cycle: "...", &writer) { (writer) throws(ExceptionObject) in
        writer.write(exception.type.name)
        writer.write("(")
        try writeItems(exception.arguments, to: &writer)
        writer.write(")")
      }
    case .iterator(let iterator): writer.write(iteratorText(iterator))
    case .value(let value): writer.write(try arrayText(value, \.repr))
    case .native(let native):
      try nested(native, cycle: "...", &writer) { (writer) throws(ExceptionObject) in
        writer.write(try native.repr(self))
      }
    case .cell, .absent: preconditionFailure("a program never sees a cell or nothing")
    }
  }

  private func iteratorText(_ iterator: IteratorObject) -> String {
    if let generator = iterator as? Generator {
      return "<generator object \(generator.qualifiedName) at \(address(iterator))>"
    }
    return "<\(iterator.typeName) object at \(address(iterator))>"
  }

  private func builtinText(_ builtin: Builtin) -> String {
    if let owner = builtin.owner { return "<method '\(builtin.name)' of '\(owner)' objects>" }
    if builtin.isUfunc { return "<jnp.ufunc '\(builtin.name)'>" }
    guard let module = builtin.module else { return "<built-in function \(builtin.name)>" }
    let text = "<function \(builtin.name) at \(address(builtin))>"
    return JaxFunctionTypes.isCompiled(builtin.name, in: module) ? "<PjitFunction of \(text)>" : text
  }

  /// An address as CPython prints it. No program can rely on its value.
  func address(_ object: AnyObject) -> String {
    "0x" + String(UInt(bitPattern: ObjectIdentifier(object).hashValue) & 0xFFFF_FFFF_FFFF, radix: 16)
  }

  // MARK: Containers

  private func writeItems(_ items: some Sequence<Object>, to writer: inout TextWriter) throws(ExceptionObject)
  {
    var isFirst = true
    for item in items {
      if !isFirst { writer.write(", ") }
      isFirst = false
      try writeRepr(item, to: &writer)
      try look(at: &writer)
    }
  }

  /// Looks around when much was written since the last look. An element that is written counts as a turn of a loop.
  @inline(__always)
  private func look(at writer: inout TextWriter) throws(ExceptionObject) {
    writer.untilLook -= 1
    guard writer.untilLook <= 0 else { return }
    writer.untilLook = TextWriter.elementsPerLook
    try tick(steps: TextWriter.elementsPerLook)
    try Memory.request(writer.bytes.count)
  }

  private func writeList(_ list: ListObject, to writer: inout TextWriter) throws(ExceptionObject) {
    try nested(list, cycle: "[...]", &writer) { (writer) throws(ExceptionObject) in
      writer.write("[")
      try writeItems(list.items, to: &writer)
      writer.write("]")
    }
  }

  private func writeTuple(_ tuple: TupleObject, to writer: inout TextWriter) throws(ExceptionObject) {
    try nested(tuple, cycle: "(...)", &writer) { (writer) throws(ExceptionObject) in
      writer.write("(")
      try writeItems(tuple.items, to: &writer)
      writer.write(tuple.count == 1 ? ",)" : ")")
    }
  }

  private func writeDict(_ dict: DictObject, to writer: inout TextWriter) throws(ExceptionObject) {
    try nested(dict, cycle: "{...}", &writer) { (writer) throws(ExceptionObject) in
      writer.write("{")
      var isFirst = true
      for entry in dict.live {
        if !isFirst { writer.write(", ") }
        isFirst = false
        try writeKey(entry.key, to: &writer)
        writer.write(": ")
        try writeRepr(entry.value, to: &writer)
        try look(at: &writer)
      }
      writer.write("}")
    }
  }

  private func writeKey(_ key: Object, to writer: inout TextWriter) throws(ExceptionObject) {
    if writer.showsTracers { writer.write(try repr(key)) } else { try writeRepr(key, to: &writer) }
  }

  private func writeSet(_ set: SetObject, to writer: inout TextWriter) throws(ExceptionObject) {
    let name = set.isFrozen ? "frozenset" : "set"
    if set.count == 0 { return writer.write("\(name)()") }
    try nested(set, cycle: "set(...)", &writer) { (writer) throws(ExceptionObject) in
      writer.write(set.isFrozen ? "frozenset({" : "{")
      try writeItems(set.elements, to: &writer)
      writer.write(set.isFrozen ? "})" : "}")
    }
  }

  // MARK: Exceptions

  /// `str(exception)`: nothing, the one argument, or the tuple of them.
  package func text(of exception: ExceptionObject) throws(ExceptionObject) -> StringObject {
    switch exception.arguments.count {
    case 0: return .empty
    case 1:
      // A missing key is shown as it is written.
      if exception.type.isSubtype(of: Exceptions.keyError) {
        return StringObject.make(try repr(exception.arguments[0]))
      }
      return try str(exception.arguments[0])
    default: return try str(.tuple(exception.arguments))
    }
  }
}

extension StringObject {
  /// The same text, for the functions of the text layer.
  package var asText: Text { Text(bytes: array, count: scalarCount) }
}
