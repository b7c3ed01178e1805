/// `print`.
extension BuiltinFunctions {
  nonisolated(unsafe) static let output = [
    Builtin(variadic: "print(*args, sep=' ', end='\\n', file=None, flush=False)", print)
  ]

  /// The bytes of the last line, kept for their room.
  nonisolated(unsafe) private static var line: [UInt8] = []

  /// Writes the whole line at once. Where an argument cannot be written, those before it are.
  private static func print(_ a: Arguments) throws(ExceptionObject) -> Object {
    let (separator, end, flushes) = try options(a)
    var writer = TextWriter()
    var written = 0
    swap(&writer.bytes, &line)
    defer {
      writer.bytes.removeAll(keepingCapacity: writer.bytes.capacity < 1 << 16)
      swap(&writer.bytes, &line)
    }
    do throws(ExceptionObject) {
      for i in 0..<a.count {
        if i > 0 { if let separator { writer.write(separator.bytes) } else { writer.write(" ") } }
        if let notes = a.machine.notes { notes.printed(a[i], a.machine) }
        written = writer.bytes.count
        try a.machine.writeStr(a[i], to: &writer)
      }
    } catch {
      writer.bytes.removeLast(writer.bytes.count - written)
      try a.machine.output.write(writer.bytes)
      throw error
    }
    if let end { writer.write(end.bytes) } else { writer.write("\n") }
    try a.machine.output.write(writer.bytes)
    if flushes { a.machine.output.flush() }
    return .none
  }

  /// `sep` and `end`, where they are given, and `flush`.
  private static func options(
    _ a: Arguments
  ) throws(ExceptionObject) -> (separator: StringObject?, end: StringObject?, flushes: Bool) {
    if a.keywords.isEmpty { return (nil, nil, false) }
    let named = try a.named("sep", "end", "file", "flush", of: "print")
    if named[2].given != nil { throw .unsupported("Axle has no files: print() takes no file") }
    let flushes = try named[3].isAbsent ? false : a.machine.truth(named[3])
    return (try text(named[0], "sep"), try text(named[1], "end"), flushes)
  }

  private static func text(_ object: Object, _ name: String) throws(ExceptionObject) -> StringObject? {
    guard let object = object.given else { return nil }
    if case .string(let text) = object { return text }
    throw .typeError("\(name) must be None or a string, not \(object.typeName)")
  }
}
