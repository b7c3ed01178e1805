/// A generator expression at work. Between one value and the next its registers wait in a place of their own.
final class Generator: IteratorObject {
  private enum State {
    case waiting, running, finished
  }

  private let function: FunctionObject
  /// Initialised only while the generator waits.
  private let registers: UnsafeMutablePointer<Object>
  private let count: Int
  private var instruction: UnsafeMutablePointer<Instruction>
  private var state = State.waiting

  init(_ function: FunctionObject, source: Object) {
    self.function = function
    instruction = function.code.instructions
    count = function.code.registerCount
    registers = .allocate(capacity: count)
    registers.initialize(to: source)
    (registers + 1).initialize(repeating: .absent, count: count - 1)
    super.init()
    if case .iterator(let iterator) = source { stand(on: [iterator]) }
  }

  deinit {
    if state == .waiting {
      for i in 0..<count { Trash.release(&registers[i]) }
      registers.deinitialize(count: count)
    }
    registers.deallocate()
  }

  override var typeName: String { "generator" }

  /// What it brings up is seen while it runs.
  override var referents: [Object]? { [] }

  var qualifiedName: String { function.code.qualifiedName }

  override func next(_ machine: Machine) throws(ExceptionObject) -> Object {
    switch state {
    case .finished: return .absent
    case .running: throw .valueError("generator already executing")
    case .waiting: break
    }
    let window = machine.top
    defer { machine.top = window }
    try machine.push(
      function.code, function: .passUnretained(function), registers: window, destination: 0, isEntry: true)
    // The registers above all frames hold no references: nothing is overwritten that would be missed.
    window.moveInitialize(from: registers, count: count)
    let depth = machine.depth
    machine.frames[depth].instruction = instruction
    let value = try resume(machine)
    // A `yield` leaves its frame standing, a `return` does not.
    if machine.depth == depth {
      instruction = machine.frames[depth].instruction
      registers.moveInitialize(from: window, count: count)
      window.initialize(repeating: .absent, count: count)
      machine.pop()
      state = .waiting
    }
    return value
  }

  private func resume(_ machine: Machine) throws(ExceptionObject) -> Object {
    state = .running
    do throws(ExceptionObject) {
      let value = try machine.resume()
      state = .finished
      return value
    } catch {
      state = .finished
      guard error.type.isSubtype(of: Exceptions.stopIteration) else { throw error }
      // Else it would look like the end of whatever asks for values.
      let wrapped = ExceptionObject.runtimeError("generator raised StopIteration")
      (wrapped.cause, wrapped.context) = (.exception(error), error)
      throw wrapped
    }
  }
}
