import Diagnostics
package import Interp

/// A conversation that was written down: its entries are evaluated one after the other, as if they were typed.
///
/// Values are shown, mistakes are reported and survived, and nothing is prompted for. Other than at a
/// terminal one can look ahead: a block ends before the next line that is not indented.
package struct Transcript {
  private let lines: [ArraySlice<UInt8>]
  private var next = 0

  package init(_ bytes: [UInt8]) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    self.lines = lines
  }

  /// Evaluates every entry and returns the exit status.
  package mutating func run(session: Session, console: Console) -> Int32 {
    while next < lines.count {
      let name = "<stdin>:\(next + 1)"
      var entry = Entry(bytes: takeEntry(), name: name)
      if let status = entry.evaluate(in: session, console: console) { return status }
    }
    return 0
  }

  /// The lines of one statement.
  private mutating func takeEntry() -> [UInt8] {
    let start = next
    var entry: [UInt8] { Array(lines[start..<next].joined(separator: [newline])) }
    next += 1
    guard isIncomplete(entry) else { return entry }
    while next < lines.count {
      next += 1
      if next < lines.count, !continuesBlock(lines[next]), !isIncomplete(entry + [newline]) { break }
    }
    return entry + [newline]
  }

  private func isIncomplete(_ entry: [UInt8]) -> Bool {
    guard case .incomplete = Session.isComplete(String(decoding: entry, as: UTF8.self)) else { return false }
    return true
  }

  /// Whether a line belongs to the block above it by its look alone.
  private func continuesBlock(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, !" \t\r".utf8.contains(first) else { return true }
    let word = line.prefix { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
    return ["else", "elif", "except", "finally"].contains(String(decoding: word, as: UTF8.self))
  }
}
