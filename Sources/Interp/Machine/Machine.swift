import Arrays
import Glibc
import Kernels
import Lexer
import Parser

/// Runs bytecode: a register file, a stack of frames, and the loop over the instructions.
///
/// A frame's registers are a window of one contiguous file, and the window of a call's arguments becomes the
/// first registers of the callee: a call copies nothing. Registers above the frame at the top hold no references.
/// The machine keeps its own frames; only builtins that call back (`sorted(key=…)`, `vmap`) enter the loop anew.
package final class Machine {
  let globals: Globals
  let modules: ModuleTable
  package let output: Output

  private let file: UnsafeMutablePointer<Object>
  private let fileEnd: UnsafeMutablePointer<Object>
  let frames: UnsafeMutablePointer<Frame>
  /// The index of the running frame; -1 when nothing runs.
  private(set) var depth = -1
  /// The first register that no frame uses.
  var top: UnsafeMutablePointer<Object>
  /// The exception that an `except` or `finally` is dealing with.
  var handled: ExceptionObject?
  /// How deep a recursion over nested data is, and how deep it may be.
  var nesting = 0
  static let nestingLimit = 5000
  var formatMemory = FormatMemory()
  /// Whether the exception being thrown has this frame in its trace already.
  private var isReraising = false
  /// Turns of loops and calls so far, nearly: see ``tick(steps:)``.
  private var steps = 0
  /// Where a rehearsal, or a program with a budget, ends at the latest.
  private var lastStep = Int.max
  private var stepLimit = Int.max
  private var openMaps = 0
  private var nextLook = Machine.stepsPerLook
  /// Whether what runs is only tried, and will be undone.
  var isRehearsing = false
  /// The containers being written, outermost first: one inside itself ends as `[...]`.
  var open: [ObjectIdentifier] = []
  /// Where notes about silence go; `nil` where nobody wants them.
  var notes: Notes?
  /// Where JAX's warnings go; `nil` where nobody wants them.
  var warnings: Warnings?
  /// Who wants to see how mapped functions are called; `nil` where nobody does.
  var callWatch: CallWatch?
  /// Where `show` puts its pictures.
  var gallery = Gallery()
  /// Runs the frames on shapes alone; `nil` where programs are run.
  var checker: Checker?
  /// Shows a value: at the prompt, or of a line that is being explained.
  var echo: (Object) throws(ExceptionObject) -> Void = { _ in }

  /// As CPython's default recursion limit.
  static let depthLimit = 1000
  private static let registerLimit = 1 << 20

  /// The machine of the session at work: what a leaf of a tree asks for its repr, far from any machine.
  nonisolated(unsafe) private(set) static unowned(unsafe) var current: Machine!

  /// How the program has arrays shown.
  var printOptions = PrintOptions() { didSet { PrintOptions.current = printOptions } }

  /// Makes this the machine at work.
  private func takeOver() {
    Machine.current = self
    PrintOptions.current = printOptions
  }

  struct Frame {
    var code: Unmanaged<CodeObject>
    /// `nil` for a module.
    var function: Unmanaged<FunctionObject>?
    var registers: UnsafeMutablePointer<Object>
    /// Where the caller wants the result.
    var destination: Register
    /// Whether a `return` leaves the loop.
    var isEntry: Bool
    /// The instruction being executed, while a callee runs.
    var instruction: UnsafeMutablePointer<Instruction>

    /// The variables of functions around it.
    var captures: [Cell] { function?.takeUnretainedValue().captures ?? [] }
  }

  init(globals: Globals, modules: ModuleTable, output: Output) {
    self.globals = globals
    self.modules = modules
    self.output = output
    // Fresh zeroed memory costs nothing until it is touched, and zero bits are `.bool(false)`: no reference.
    let zeroed = calloc(Machine.registerLimit, MemoryLayout<Object>.stride)
    guard let zeroed else { preconditionFailure("the register file could not be allocated") }
    file = zeroed.bindMemory(to: Object.self, capacity: Machine.registerLimit)
    fileEnd = file + Machine.registerLimit
    frames = .allocate(capacity: Machine.depthLimit + 1)
    top = file
    takeOver()
  }

  deinit {
    if Machine.current === self { Machine.current = nil }
    free(file)
    frames.deallocate()
  }

  /// Runs the code of a module.
  func run(_ code: CodeObject) throws(ExceptionObject) {
    takeOver()
    let registers = top
    try push(code, function: nil, registers: registers, destination: 0, isEntry: true)
    _ = try resume()
  }

  /// Runs from the frame at the top until it returns or yields: in earnest, or on shapes alone.
  func resume() throws(ExceptionObject) -> Object {
    if let checker { return try checker.resume() }
    return try loop()
  }

  /// Looks around, every so many turns of a loop or calls: at what asks for attention, and now and then at the memory.
  @inline(never)
  func tick(steps count: Int) throws(ExceptionObject) {
    if axle_wants_attention() { try attend() }
    if steps == 0 { axle_pool_objects() }
    steps &+= count
    if steps >= lastStep {
      throw steps >= stepLimit ? .limit : ExceptionObject(Exceptions.keyboardInterrupt, [])
    }
    if steps >= nextLook {
      nextLook = steps &+ Machine.stepsPerLook
      try Memory.look()
    }
  }

  /// How many turns of a loop, or calls, pass between two ticks, and between two looks at the memory.
  private static let turnsPerTick = 256
  private static let stepsPerLook = 1 << 16

  /// Lets the program take so many steps from now on: turns of loops, and calls, nearly. `nil` is no limit.
  func limit(steps most: Int?) {
    stepLimit = most.map { steps &+ $0 } ?? .max
    lastStep = stepLimit
  }

  /// Runs `body`, which ends in an interrupt after so many looks around.
  func limited<Result>(
    toSteps most: Int, _ body: () throws(ExceptionObject) -> Result
  ) throws(ExceptionObject) -> Result {
    let former = lastStep
    lastStep = min(former, steps + most)
    defer { lastStep = former }
    return try body()
  }

  /// Runs `body`, in which what runs too long is stopped.
  func limited<Result, Failure: Error>(
    to budget: Budget, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    limit(steps: budget.steps)
    axle_stop_after(budget.seconds, true)
    defer {
      axle_stop_after(0, true)
      limit(steps: nil)
    }
    return try body()
  }

  /// Calls a function on behalf of another session, or of none.
  func take(over function: Object, _ arguments: [Object]) throws(ExceptionObject) -> Object {
    takeOver()
    return try apply(function, arguments)
  }

  /// Forgets what an error left behind: the machine is ready for the next prompt entry.
  func reset() {
    handled = nil
    isReraising = false
    open = []
    nesting = 0
    _ = axle_take_interrupt()
    Chain.forgetAbandoned()
  }

  // MARK: - Frames

  @inline(__always)
  func push(
    _ code: CodeObject, function: Unmanaged<FunctionObject>?, registers: UnsafeMutablePointer<Object>,
    destination: Register, isEntry: Bool
  ) throws(ExceptionObject) {
    let end = registers + code.registerCount
    guard depth + 1 < Machine.depthLimit, end < fileEnd else { throw .recursion() }
    depth += 1
    frames[depth] = Frame(
      code: .passUnretained(code), function: function, registers: registers, destination: destination,
      isEntry: isEntry, instruction: code.instructions)
    top = end
    if code.hasCleared {
      for register in code.cleared where Int(register) >= code.parameters.names.count {
        registers[Int(register)] = .absent
      }
    }
  }

  /// A `vmap` around what runs counts as the calls of Python that it is in JAX: runaway recursion through one ends at
  /// much the same depth.
  func enterMap() throws(ExceptionObject) {
    guard depth + (openMaps + 1) * Machine.callsOfMap < Machine.depthLimit else { throw .recursion() }
    openMaps += 1
  }

  func leaveMap() { openMaps -= 1 }

  private static let callsOfMap = 11

  /// Whether so many registers, and some to spare, lie above a window.
  func hasRoom(above window: UnsafeMutablePointer<Object>, _ count: Int) -> Bool {
    count < fileEnd - window - 1024
  }

  /// Enters the function in a window, where its parameters are just the arguments; else does nothing.
  @inline(__always)
  private func enterDirectly(
    _ window: UnsafeMutablePointer<Object>, _ count: Int, _ target: Register
  ) throws(ExceptionObject) -> Bool {
    try window.borrowing(as: FunctionObject.self) { (function) throws(ExceptionObject) in
      let code = function.code
      guard code.isDirect && code.parameters.positionalCount == count else { return false }
      try push(
        code, function: .passUnretained(function), registers: window + 1, destination: target, isEntry: false)
      return true
    }
  }

  /// The instruction of the frame at the top, while a builtin runs.
  var runningInstruction: ExceptionObject.TraceEntry? {
    guard depth >= 0 else { return nil }
    let code = frames[depth].code.takeUnretainedValue()
    return .init(code: code, instruction: frames[depth].instruction - code.instructions)
  }

  /// Drops the running frame and the references it holds.
  @inline(__always)
  func pop() {
    let frame = frames[depth]
    let count = frame.code._withUnsafeGuaranteedRef { $0.registerCount }
    for i in 0..<count { (frame.registers + i).release() }
    depth -= 1
    top =
      depth < 0
      ? file : frames[depth].registers + frames[depth].code._withUnsafeGuaranteedRef { $0.registerCount }
  }

  /// The constants of the running frame's code.
  @inline(__always)
  private var constants: UnsafeMutablePointer<Object> {
    frames[depth].code._withUnsafeGuaranteedRef { $0.constants }
  }

  /// Gives the exception its place, and finds who handles it: pops frames down to that handler, or to the
  /// entry frame, which is popped too.
  private func unwind(_ exception: ExceptionObject) -> (target: Int, register: Register)? {
    while true {
      let frame = frames[depth]
      let code = frame.code.takeUnretainedValue()
      let position = frame.instruction - code.instructions
      let isNew = !isReraising
      if isNew { exception.trace.append(.init(code: code, instruction: position)) }
      isReraising = false
      if exception.type !== Exceptions.limit,
        let handler = code.handlers.first(where: { $0.range.contains(position) })
      {
        return (handler.target, handler.register)
      }
      // As in CPython, an exception that leaves a frame keeps its variables: the explanation shows them.
      if isNew && exception.type !== Exceptions.memoryError {
        exception.trace[exception.trace.count - 1].frame = FrameContents(
          taking: frame.registers, count: code.registerCount, captures: frame.captures)
      }
      pop()
      if frame.isEntry { return nil }
    }
  }

  // MARK: - The loop

  /// Runs from the frame at the top until the entry frame returns or yields.
  ///
  /// Each case does the common thing in place, with unboxed numbers, and leaves the rest to a function.
  func loop() throws(ExceptionObject) -> Object {
    var ip = frames[depth].instruction
    var r = frames[depth].registers
    var constants = self.constants
    var turns = Machine.turnsPerTick
    while true {
      do throws(ExceptionObject) {
        run: while true {
          switch ip.pointee {
          // Loads and stores
          case .move(let target, let source): (r + Int(target)).put(r[Int(source)])
          case .loadConstant(let index, let target):
            (r + Int(target)).put(constants[Int(index)])
          case .loadGlobal(let slot, let target):
            if globals.values[Int(slot)].isAbsent {
              (r + Int(target)).put(try builtin(slot))
            } else {
              (r + Int(target)).put(globals.values[Int(slot)])
            }
          case .storeGlobal(let slot, let source): globals.values[Int(slot)] = r[Int(source)]
          case .deleteGlobal(let slot): try deleteGlobal(slot)
          case .makeCell(let register): r[Int(register)] = .cell(Cell(r[Int(register)]))
          case .loadCell(let target, let source):
            let value = r[Int(source)].asCell.value
            if value.isAbsent { throw unbound(ip) }
            (r + Int(target)).put(value)
          case .storeCell(let target, let source): r[Int(target)].asCell.value = r[Int(source)]
          case .deleteCell(let target):
            if r[Int(target)].asCell.value.isAbsent { throw unbound(ip) }
            r[Int(target)].asCell.value = .absent
          case .loadCaptured(let target, let index):
            let value = captured(index).value
            if value.isAbsent { throw unbound(ip) }
            (r + Int(target)).put(value)
          case .storeCaptured(let index, let source): captured(index).value = r[Int(source)]
          case .deleteCaptured(let index):
            if captured(index).value.isAbsent { throw unbound(ip) }
            captured(index).value = .absent
          case .checkBound(let register): if r[Int(register)].isAbsent { throw unbound(ip) }
          case .clear(let register): r[Int(register)] = .absent

          // Operators
          case .add(let target, let lhs, let rhs):
            if case .int(let x) = r[Int(lhs)], case .int(let y) = r[Int(rhs)] {
              let (sum, overflows) = x.addingReportingOverflow(y)
              if !overflows {
                (r + Int(target)).put(.int(sum))
                break
              }
            } else if case .float(let x) = r[Int(lhs)], case .float(let y) = r[Int(rhs)] {
              (r + Int(target)).put(.float(x + y))
              break
            }
            try operate(.add, target, lhs, rhs, r, ip)
          case .subtract(let target, let lhs, let rhs):
            if case .int(let x) = r[Int(lhs)], case .int(let y) = r[Int(rhs)] {
              let (difference, overflows) = x.subtractingReportingOverflow(y)
              if !overflows {
                (r + Int(target)).put(.int(difference))
                break
              }
            } else if case .float(let x) = r[Int(lhs)], case .float(let y) = r[Int(rhs)] {
              (r + Int(target)).put(.float(x - y))
              break
            }
            try operate(.subtract, target, lhs, rhs, r, ip)
          case .multiply(let target, let lhs, let rhs):
            if case .int(let x) = r[Int(lhs)], case .int(let y) = r[Int(rhs)] {
              let (product, overflows) = x.multipliedReportingOverflow(by: y)
              if !overflows {
                (r + Int(target)).put(.int(product))
                break
              }
            } else if case .float(let x) = r[Int(lhs)], case .float(let y) = r[Int(rhs)] {
              (r + Int(target)).put(.float(x * y))
              break
            }
            try operate(.multiply, target, lhs, rhs, r, ip)
          case .floorDivide(let target, let lhs, let rhs):
            if case .int(let x) = r[Int(lhs)], case .int(let y) = r[Int(rhs)], y > 0 {
              (r + Int(target)).put(.int(x.flooredQuotient(by: y)))
              break
            }
            try operate(.floorDivide, target, lhs, rhs, r, ip)
          case .modulo(let target, let lhs, let rhs):
            if case .int(let x) = r[Int(lhs)], case .int(let y) = r[Int(rhs)], y > 0 {
              (r + Int(target)).put(.int(x.flooredRemainder(by: y)))
              break
            }
            try operate(.modulo, target, lhs, rhs, r, ip)
          case .addInt(let target, let lhs, let value):
            if case .int(let x) = r[Int(lhs)] {
              let (sum, overflows) = x.addingReportingOverflow(Int(value))
              if !overflows {
                (r + Int(target)).put(.int(sum))
                break
              }
            }
            try operate(.add, target, lhs, value, r, ip)
          case .subtractInt(let target, let lhs, let value):
            if case .int(let x) = r[Int(lhs)] {
              let (difference, overflows) = x.subtractingReportingOverflow(Int(value))
              if !overflows {
                (r + Int(target)).put(.int(difference))
                break
              }
            }
            try operate(.subtract, target, lhs, value, r, ip)
          case .multiplyInt(let target, let lhs, let value):
            if case .int(let x) = r[Int(lhs)] {
              let (product, overflows) = x.multipliedReportingOverflow(by: Int(value))
              if !overflows {
                (r + Int(target)).put(.int(product))
                break
              }
            }
            try operate(.multiply, target, lhs, value, r, ip)
          case .floorDivideInt(let target, let lhs, let value):
            if case .int(let x) = r[Int(lhs)] {
              (r + Int(target)).put(.int(x.flooredQuotient(by: Int(value))))
              break
            }
            try operate(.floorDivide, target, lhs, value, r, ip)
          case .moduloInt(let target, let lhs, let value):
            if case .int(let x) = r[Int(lhs)] {
              (r + Int(target)).put(.int(x.flooredRemainder(by: Int(value))))
              break
            }
            try operate(.modulo, target, lhs, value, r, ip)
          case .binary(let target, let lhs, let rhs, let op):
            if op == .divide, case .float(let x) = r[Int(lhs)], case .float(let y) = r[Int(rhs)], y != 0 {
              (r + Int(target)).put(.float(x / y))
              break
            }
            try operate(op, target, lhs, rhs, r, ip)
          case .unary(let target, let operand, let op):
            switch (op, r[Int(operand)]) {
            case (.not, .bool(let value)): (r + Int(target)).put(.bool(!value))
            case (.negate, .float(let value)): (r + Int(target)).put(.float(-value))
            default: try operate(op, target, operand, r, ip)
            }
          case .compare(let target, let lhs, let rhs, let op):
            if let holds = (r + Int(lhs)).compared(op, with: r + Int(rhs)) {
              (r + Int(target)).put(.bool(holds))
              break
            }
            (r + Int(target)).put(try comparisonOperation(op, r[Int(lhs)], r[Int(rhs)]))

          // Control
          case .jump(let target):
            if target <= 0 {
              turns &-= 1
              if turns == 0 {
                turns = Machine.turnsPerTick
                try tick(steps: Machine.turnsPerTick)
              }
            }
            ip += Int(target)
            continue run
          case .jumpIfTrue(let target, let condition):
            if try truth(r[Int(condition)]) {
              ip += Int(target)
              continue run
            }
          case .jumpIfFalse(let target, let condition):
            if try !truth(r[Int(condition)]) {
              ip += Int(target)
              continue run
            }
          case .jumpUnless(let target, let lhs, let rhs, let op):
            let holds: Bool
            if let known = (r + Int(lhs)).compared(op, with: r + Int(rhs)) {
              holds = known
            } else {
              holds = try truth(try comparisonOperation(op, r[Int(lhs)], r[Int(rhs)]))
            }
            if !holds {
              ip += Int(target)
              continue run
            }
          case .jumpUnlessInt(let target, let lhs, let value, let op):
            let holds: Bool
            if case .int(let x) = r[Int(lhs)], let known = op.holds(x, Int(value)) {
              holds = known
            } else {
              holds = try truth(try comparisonOperation(op, r[Int(lhs)], .int(Int(value))))
            }
            if !holds {
              ip += Int(target)
              continue run
            }
          case .makeIterator(let target, let source):
            (r + Int(target)).put(.iterator(try iterate(r[Int(source)])))
          case .forNext(let target, let variable, let iterator):
            guard case .iterator = r[Int(iterator)] else { preconditionFailure("a loop has an iterator") }
            let next = try (r + Int(iterator)).borrowing(as: IteratorObject.self) {
              (iterator) throws(ExceptionObject) in try iterator.next(self)
            }
            if next.isAbsent {
              ip += Int(target)
              continue run
            }
            (r + Int(variable)).put(next)
          case .return(let source):
            let result = (r + Int(source)).move()
            (r + Int(source)).initialize(to: .absent)
            let (destination, isEntry) = (frames[depth].destination, frames[depth].isEntry)
            pop()
            if isEntry { return result }
            r = frames[depth].registers
            ip = frames[depth].instruction
            constants = self.constants
            (r + Int(destination)).put(result)
          case .yield(let source):
            let result = r[Int(source)]
            frames[depth].instruction = ip + 1
            return result
          case .echo(let source):
            frames[depth].instruction = ip
            try echo(r[Int(source)])

          // Containers
          case .makeTuple(let target, let window, let count):
            (r + Int(target)).put(.tuple(takeTuple(r + Int(window), Int(count))))
          case .makeList(let target, let window, let count):
            (r + Int(target)).put(.list(ListObject(take(r + Int(window), Int(count)))))
          case .makeSet(let target, let window, let count):
            (r + Int(target)).put(.set(try makeSet(r + Int(window), Int(count))))
          case .makeConstantSet(let target, let window, let count):
            let elements = UnsafeBufferPointer(start: r + Int(window), count: Int(count))
            (r + Int(target)).put(.set(try SetObject.constant(elements)))
          case .makeDict(let target, let window, let count):
            (r + Int(target)).put(.dict(try makeDict(r + Int(window), Int(count))))
          case .makeSlice(let target, let window):
            let bounds = r + Int(window)
            (r + Int(target)).put(.slice(SliceObject(start: bounds[0], stop: bounds[1], step: bounds[2])))
          case .listAppend(let list, let value):
            guard case .list = r[Int(list)] else { preconditionFailure("a display grows a list") }
            try (r + Int(list)).borrowing(as: ListObject.self) { (list) throws(ExceptionObject) in
              try Memory.requestGrowth(
                count: list.items.count, capacity: list.items.capacity, elementSize: 16)
              list.items.append(r[Int(value)])
            }
          case .listExtend(let list, let value): try extend(r[Int(list)], by: r[Int(value)])
          case .listToTuple(let target, let source):
            guard case .list(let list) = r[Int(source)] else { preconditionFailure("a display grows a list") }
            (r + Int(target)).put(.tuple(TupleObject.make(list.items)))
          case .setAdd(let set, let value):
            guard case .set(let set) = r[Int(set)] else { preconditionFailure("a display grows a set") }
            try set.add(r[Int(value)])
          case .setUpdate(let set, let value): try update(set: r[Int(set)], with: r[Int(value)])
          case .dictInsert(let dict, let key, let value):
            guard case .dict(let dict) = r[Int(dict)] else { preconditionFailure("a display grows a dict") }
            try dict.set(r[Int(key)], r[Int(value)])
          case .dictUpdate(let dict, let value): try update(dict: r[Int(dict)], with: r[Int(value)])
          case .unpack(let window, let source, let count):
            try unpack(r[Int(source)], into: r + Int(window), count: Int(count))
          case .unpackStarred(let window, let source, let before, let after):
            try unpack(r[Int(source)], into: r + Int(window), before: Int(before), after: Int(after))
          case .formatValue(let target, let value, let conversion):
            (r + Int(target)).put(try formatted(r[Int(value)], conversion))
          case .formatWithSpec(let target, let window, let conversion):
            let pair = r + Int(window)
            (r + Int(target)).put(try formatted(pair[0], conversion, spec: pair[1]))
          case .joinStrings(let target, let window, let count):
            (r + Int(target)).put(joined(r + Int(window), count: Int(count)))

          // Members
          case .loadAttribute(let name, let target, let object):
            (r + Int(target)).put(try attribute(r[Int(object)], name))
          case .storeAttribute(let name, let object, let source):
            try setAttribute(r[Int(object)], name, r[Int(source)])
          case .deleteAttribute(let name, let object): try deleteAttribute(r[Int(object)], name)
          case .loadIndex(let target, let object, let key):
            if case .list(let list) = r[Int(object)], case .int(let i) = r[Int(key)], i >= 0,
              i < list.items.count
            {
              (r + Int(target)).put(list.items[i])
              break
            }
            try loadIndex(target, object, r + Int(key), r, ip)
          case .loadIndexInt(let target, let object, let index):
            if case .tuple(let tuple) = r[Int(object)], index >= 0, index < tuple.count {
              (r + Int(target)).put(tuple.items[Int(index)])
              break
            }
            var key = Object.int(Int(index))
            try loadIndex(target, object, &key, r, ip)
          case .storeIndex(let object, let key, let source):
            if case .list(let list) = r[Int(object)], case .int(let i) = r[Int(key)], i >= 0,
              i < list.items.count
            {
              list.items[i] = r[Int(source)]
              break
            }
            try setSubscript(r[Int(object)], r[Int(key)], r[Int(source)])
          case .deleteIndex(let object, let key): try deleteSubscript(r[Int(object)], r[Int(key)])

          // Calls
          case .call(let target, let window, let count):
            frames[depth].instruction = ip
            if case .function = r[Int(window)], try enterDirectly(r + Int(window), Int(count), target) {
              turns &-= 1
              if turns == 0 {
                turns = Machine.turnsPerTick
                try tick(steps: Machine.turnsPerTick)
              }
              r = frames[depth].registers
              ip = frames[depth].instruction
              constants = self.constants
              continue run
            }
            if try call(window: r + Int(window), count: Int(count), target: target) {
              r = frames[depth].registers
              ip = frames[depth].instruction
              constants = self.constants
              continue run
            }
          case .callMethod(let site, let target, let window, let count):
            frames[depth].instruction = ip
            let site = frames[depth].code._withUnsafeGuaranteedRef { $0.callSites } + Int(site)
            if try callMethod(site, window: r + Int(window), count: Int(count), target: target) {
              r = frames[depth].registers
              ip = frames[depth].instruction
              constants = self.constants
              continue run
            }
          case .callKeywords(let names, let target, let window, let count):
            frames[depth].instruction = ip
            let names = frames[depth].code._withUnsafeGuaranteedRef { $0.keywordLists[Int(names)] }
            if try call(
              window: r + Int(window), count: Int(count) - names.count, keywords: names, target: target)
            {
              r = frames[depth].registers
              ip = frames[depth].instruction
              constants = self.constants
              continue run
            }
          case .callSpread(let target, let window):
            frames[depth].instruction = ip
            (r + Int(target)).put(try callSpread(r + Int(window)))
          case .spreadArguments(let window, let value):
            try spreadArguments(r + Int(window), r[Int(value)])
          case .spreadKeywords(let window, let value): try spreadKeywords(r + Int(window), r[Int(value)])
          case .makeFunction(let index, let target, let window):
            (r + Int(target)).put(.function(makeFunction(Int(index), defaults: r + Int(window), r)))

          // Exceptions and imports
          case .raise(let exception): throw try raised(r[Int(exception)])
          case .raiseFrom(let exception, let cause):
            throw try raised(r[Int(exception)], cause: r[Int(cause)])
          case .raiseAgain:
            guard let handled else { throw .runtimeError("No active exception to reraise") }
            throw handled
          case .reraise(let exception):
            guard case .exception(let exception) = r[Int(exception)] else {
              preconditionFailure("a handler has its exception")
            }
            isReraising = true
            throw exception
          case .enterHandler(let caught, let former):
            guard case .exception(let exception) = r[Int(caught)] else {
              preconditionFailure("a handler has its exception")
            }
            (r + Int(former)).put(handled.map { .exception($0) } ?? .none)
            handled = exception
          case .leaveHandler(let former):
            if case .exception(let exception) = r[Int(former)] { handled = exception } else { handled = nil }
            (r + Int(former)).put(.absent)
          case .matchException(let target, let caught, let type):
            if try !matches(r[Int(caught)], r[Int(type)]) {
              ip += Int(target)
              continue run
            }
          case .failAssertion(let message): throw failedAssertion(r[Int(message)])
          case .prepareMethod(let site, let window): try prepareMethod(Int(site), r[Int(window)])
          case .forgetGlobal(let slot): globals.forget(slot)
          case .importModule(let name, let target):
            let name = constants[Int(name)]
            (r + Int(target)).put(.module(try modules.module(named: name.asText)))
          case .importMember(let name, let target, let module):
            (r + Int(target)).put(try modules.member(name, of: r[Int(module)]))
          case .importAll(let module): try importAll(r[Int(module)])
          }
          ip += 1
        }
      } catch {
        if error.trace.isEmpty, error.context == nil, let handled, handled !== error {
          error.context = handled
        }
        // A callee that was entered has its own frame, whose instruction is where it starts.
        if frames[depth].registers == r { frames[depth].instruction = ip }
        guard let handler = unwind(error) else { throw error }
        r = frames[depth].registers
        ip = frames[depth].code._withUnsafeGuaranteedRef { $0.instructions } + handler.target
        constants = self.constants
        (r + Int(handler.register)).put(.exception(error))
      }
    }
  }
}
