/// A generator expression at work: its registers, kept between one value and the next.
final class Generator: IteratorObject {
  private let function: FunctionObject
  private var registers: [Object]
  private var instruction: UnsafeMutablePointer<Instruction>
  private var isFinished = false
  private var isRunning = false

  init(_ function: FunctionObject, source: Object) {
    self.function = function
    instruction = function.code.instructions
    registers = [source]
    registers += Array(repeating: .absent, count: function.code.registerCount - 1)
  }

  deinit {
    for i in registers.indices { Trash.release(&registers[i]) }
  }

  override var typeName: String { "generator" }

  var qualifiedName: String { function.code.qualifiedName }

  override func next(_ machine: Machine) throws(ExceptionObject) -> Object {
    if isFinished { return .absent }
    if isRunning { throw .valueError("generator already executing") }
    isRunning = true
    defer { isRunning = false }
    let window = machine.top
    try machine.push(
      function.code, function: .passUnretained(function), registers: window, destination: 0, isEntry: true)
    for (i, register) in registers.enumerated() { window[i] = register }
    registers.removeAll(keepingCapacity: true)
    machine.frames[machine.depth].instruction = instruction
    let depth = machine.depth
    isFinished = true
    let value = try machine.loop()
    // A `yield` leaves its frame standing, a `return` does not.
    if machine.depth == depth {
      (registers, instruction) = machine.suspend()
      isFinished = false
    }
    return value
  }
}
