/// The registers of a frame that an exception has left, and what its function captures.
final class FrameContents {
  private(set) var registers: ContiguousArray<Object>
  let captures: [Cell]

  /// Takes the contents of the registers, which then hold no references.
  init(taking base: UnsafeMutablePointer<Object>, count: Int, captures: [Cell]) {
    self.captures = captures
    registers = ContiguousArray(unsafeUninitializedCapacity: count) { buffer, initialized in
      for i in 0..<count {
        (buffer.baseAddress! + i).initialize(to: (base + i).move())
        (base + i).initialize(to: .absent)
      }
      initialized = count
    }
  }

  /// The registers of a frame that was never entered.
  init(unknown code: CodeObject) {
    registers = ContiguousArray(repeating: .none, count: code.registerCount)
    captures = code.scope.captures.map { _ in Cell(.absent) }
  }

  /// Copies the contents of the registers.
  init(copying base: UnsafeMutablePointer<Object>, count: Int, captures: [Cell]) {
    self.captures = captures
    registers = ContiguousArray(UnsafeBufferPointer(start: base, count: count))
  }

  deinit {
    for i in registers.indices { Trash.release(&registers[i]) }
  }

  /// What a register held, seen through a cell.
  subscript(register: Register) -> Object {
    let object = registers[Int(register)]
    if case .cell(let cell) = object { return cell.value }
    return object
  }
}
