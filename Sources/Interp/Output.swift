/// Where a program's text goes: a buffer in front of the sink that the session was given.
package final class Output {
  private var buffer: [UInt8] = []
  /// Takes a chunk of text; `false` when nobody reads any more.
  private let sink: (UnsafeRawBufferPointer) -> Bool
  /// Whether the reader has gone.
  private(set) package var isClosed = false
  /// Whether what is written goes nowhere: nobody wants to read what a rehearsal prints.
  var isMuted = false
  private static let capacity = 1 << 16
  /// Whether each line is sent when it is complete: what a person at a terminal expects.
  private let isLineBuffered: Bool

  init(isLineBuffered: Bool, sink: @escaping (UnsafeRawBufferPointer) -> Bool) {
    self.sink = sink
    self.isLineBuffered = isLineBuffered
    buffer.reserveCapacity(Output.capacity)
  }

  /// - Throws: `SystemExit` when the reader has gone: the program ends quietly.
  package func write(_ bytes: UnsafeBufferPointer<UInt8>) throws(ExceptionObject) {
    if isMuted { return }
    if buffer.count + bytes.count > Output.capacity { flush() }
    if bytes.count > Output.capacity {
      send(UnsafeRawBufferPointer(bytes))
    } else {
      buffer.append(contentsOf: bytes)
    }
    if isLineBuffered && bytes.contains(UInt8(ascii: "\n")) { flush() }
    if isClosed { throw ExceptionObject(Exceptions.systemExit, [.int(1)]) }
  }

  package func write(_ bytes: [UInt8]) throws(ExceptionObject) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(ExceptionObject) in try write(bytes) }
  }

  package func flush() {
    if buffer.isEmpty { return }
    buffer.withUnsafeBytes { send($0) }
    buffer.removeAll(keepingCapacity: true)
  }

  private func send(_ bytes: UnsafeRawBufferPointer) {
    if !isClosed && !sink(bytes) { isClosed = true }
  }
}
