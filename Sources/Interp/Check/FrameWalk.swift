import Diagnostics

/// One frame's run on shapes: the ways through its code, in the order of the program.
///
/// One way is walked at a time; the others wait with their states. The way that is furthest behind goes first, and ways
/// that arrive at the same instruction become one. So the branches of an `if` meet behind it, and the ways through the
/// body of a loop before its next turn.
final class FrameWalk {
  let checker: Checker
  let machine: Machine
  let code: CodeObject
  let visits: Checker.Visits
  let r: UnsafeMutablePointer<Object>
  private let depth: Int
  private let handledBefore: ExceptionObject?

  /// The instruction at hand, and the one that comes next.
  var position: Int
  var next: Int
  /// Whether the way at hand has come to its instruction by jumping back.
  private var isTurning = false
  /// How much of the frame's run the way at hand is: 1 where there is no other. Ways that part share it.
  var share = 1.0
  /// What ways that ended in an exception had of it: whatever still runs, runs for all.
  private var lost = 0.0
  private var waiting: [Way] = []
  var loops: [Int: LoopRun] = [:]
  private var isOver = false
  /// The values that ways returned, joined.
  private var result: Object?
  /// An exception that ended a way and is for callers to handle.
  private var escaped: ExceptionObject?

  struct Way {
    let position: Int
    let isTurning: Bool
    var state: CheckState
    var share: Double
  }

  init(_ checker: Checker) {
    self.checker = checker
    machine = checker.machine
    depth = machine.depth
    let frame = machine.frames[depth]
    code = frame.code.takeUnretainedValue()
    r = frame.registers
    position = frame.instruction - code.instructions
    next = position
    visits = checker.visits(of: code)
    handledBefore = machine.handled
  }

  var isCertain: Bool { share + lost == 1 }

  /// Whether the instruction at hand stands inside a `try`.
  var isGuarded: Bool { handler != nil }

  private var handler: CodeObject.Handler? { code.handlers.first { $0.range.contains(position) } }

  /// How much of the run has not gone another way since.
  var remaining: Double { share + lost }

  // MARK: The loop

  /// Walks all ways to their ends, or one to a `yield`.
  func run() throws(ExceptionObject) -> Object {
    do throws(ExceptionObject) {
      while let instruction = try arrive() {
        let events = checker.events
        next = position + 1
        do throws(ExceptionObject) {
          if case .yield(let source) = instruction { return try yield(r[Int(source)]) }
          try execute(instruction)
        } catch {
          try recover(error)
        }
        if events != checker.events { mayFail() }
        if !isOver { goOn() }
      }
    } catch {
      leave()
      throw error
    }
    leave()
    if let result {
      if escaped != nil { checker.events += 1 }
      return result
    }
    if let escaped { throw escaped }
    return .unknown
  }

  private func leave() {
    machine.pop()
    machine.handled = handledBefore
  }

  private func goOn() {
    isTurning = next <= position
    position = next
  }

  /// The instruction to do next; `nil` where all ways have ended.
  private func arrive() throws(ExceptionObject) -> Instruction? {
    while true {
      guard takeTurns() else { return nil }
      machine.frames[depth].instruction = code.instructions + position
      try checker.step()
      guard visits.loopEnds[position] >= 0 else { break }
      if isTurning {
        isTurning = false
        if try !turn(at: position) {
          end()
          continue
        }
      } else {
        try enterLoop(at: position)
      }
      // Ways that wait inside of the loop were walked before it turns.
      break
    }
    isTurning = false
    visits.isVisited[position] = true
    return code.instructions[position]
  }

  // MARK: Ways

  /// The order in which ways are walked. A way that turns waits for those that are inside of the loop.
  private func rank(_ position: Int, _ isTurning: Bool) -> Int {
    isTurning ? 2 * visits.loopEnds[position] + 1 : 2 * position
  }

  /// Sees to it that the way at hand is the one furthest behind. Returns whether there is one.
  private func takeTurns() -> Bool {
    while !waiting.isEmpty {
      let first = waiting.indices.min {
        rank(waiting[$0].position, waiting[$0].isTurning) < rank(waiting[$1].position, waiting[$1].isTurning)
      }!
      let itsRank = rank(waiting[first].position, waiting[first].isTurning)
      if !isOver {
        let mine = rank(position, isTurning)
        if mine < itsRank { return true }
        if mine == itsRank {
          meet(waiting.remove(at: first))
          continue
        }
        wait(at: position, isTurning: isTurning, share)
      }
      let way = waiting.remove(at: first)
      (position, isTurning, share, isOver) = (way.position, way.isTurning, way.share, false)
      way.state.install(in: machine)
    }
    return !isOver
  }

  /// A way that has arrived where the one at hand is becomes one with it.
  private func meet(_ way: Way) {
    var state = CheckState(machine)
    _ = state.meet(way.state)
    state.install(in: machine)
    share += way.share
  }

  /// Lets a way with the state at hand wait at an instruction.
  private func wait(
    at position: Int, isTurning: Bool, _ share: Double, changing change: (inout CheckState) -> Void = { _ in }
  ) {
    var state = CheckState(machine)
    checker.spend(state.size)
    change(&state)
    if let i = waiting.firstIndex(where: { $0.position == position && $0.isTurning == isTurning }) {
      _ = waiting[i].state.meet(state)
      waiting[i].share += share
    } else {
      waiting.append(Way(position: position, isTurning: isTurning, state: state, share: share))
    }
  }

  /// Goes on both here and there: which way the program goes is not known.
  func fork(to target: Int) {
    guard target != next else { return }
    share /= 2
    wait(at: target, isTurning: target <= position, share)
  }

  /// The way at hand ends. Where it ended in an exception, the others are all there is.
  func end(isLost: Bool = false) {
    if isLost { lost += share }
    share = 0
    isOver = true
  }

  /// The way at hand ends, and one that has left the loop goes on for it. Returns whether there is one.
  func endInFavour(ofWaysBehind loopEnd: Int) -> Bool {
    let behind = waiting.indices.filter { waiting[$0].position > loopEnd && !waiting[$0].isTurning }
    guard let heir = behind.min(by: { waiting[$0].position < waiting[$1].position }) else {
      lost += share
      return result != nil
    }
    waiting[heir].share += share
    return true
  }

  func finish(returning value: Object) {
    var meeting = Meeting()
    result = result.map { meeting.common($0, value) } ?? value
    end()
  }

  private func yield(_ value: Object) throws(ExceptionObject) -> Object {
    // Where ways have parted, nobody knows which elements there are.
    guard waiting.isEmpty else { throw ExceptionObject(CheckSignals.unknown, []) }
    machine.frames[depth].instruction = code.instructions + position + 1
    return value
  }

  // MARK: Mistakes

  /// What comes of an exception: a handler takes it, or it is a mistake and the program goes on.
  private func recover(_ error: ExceptionObject) throws(ExceptionObject) {
    if error.type === CheckSignals.exhausted
      || error.type === Exceptions.keyboardInterrupt && !checker.isRaised(error)
    {
      throw error
    }
    if error.isOfUnknown {
      if case .yield = code.instructions[position] { throw error }
      return try becomeUnknown(.native(UnknownObject.elements), mayRaise: false)
    }
    if let handler {
      if !isRethrown { error.trace.append(machine.traceEntry(depth)) }
      r[Int(handler.register)] = .exception(error)
      next = handler.target
      return
    }
    let isDeep = error.type === Exceptions.recursionError || error.type === Exceptions.memoryError
    if checker.isGuarded || isDeep && depth > 0 { return escape(error) }
    if checker.isRaised(error) {
      if checker.isCertain && !error.endsQuietly { checker.report(error, isNew: !isRethrown) }
      return end(isLost: true)
    }
    checker.report(error, isNew: !isRethrown)
    if isRethrown { return continueBehindTry() }
    try becomeUnknown(.unknown)
  }

  private var isRethrown: Bool {
    if case .reraise = code.instructions[position] { return true }
    return false
  }

  /// The exception is for a caller to handle, on this way.
  private func escape(_ error: ExceptionObject) {
    if !isRethrown { error.trace.append(machine.traceEntry(depth)) }
    // The caller cannot know which of several it was.
    if escaped != nil { checker.events += 1 }
    escaped = error
    end(isLost: true)
  }

  /// Something in a `try` was not known: it may have raised anything.
  private func mayFail() {
    guard let handler, !isOver || escaped == nil else { return }
    wait(at: handler.target, isTurning: false, 0) {
      $0.registers[Int(handler.register)] = .unknown
    }
  }

  /// Goes on behind the `try` whose handlers did not take a mistake; what it would have bound is unknown.
  private func continueBehindTry() {
    let handlers = code.handlers.filter { $0.target <= position }.sorted { $0.target > $1.target }
    for handler in handlers {
      guard case .jump(let distance) = code.instructions[handler.target - 1] else { continue }
      for place in handler.range.lowerBound..<position { bindUnknown(code.instructions[place]) }
      next = handler.target - 1 + Int(distance)
      return
    }
    end(isLost: true)
  }

  /// Where the instruction would have bound a variable that has no value, it gets an unknown one.
  private func bindUnknown(_ instruction: Instruction) {
    switch instruction {
    case .storeGlobal(let slot, _):
      if machine.globals.values[Int(slot)].isAbsent { machine.globals.values[Int(slot)] = .unknown }
    case .storeCell(let cell, _):
      if case .cell(let cell) = r[Int(cell)], cell.value.isAbsent { cell.value = .unknown }
    default:
      if let target = instruction.target, Int(target) < code.scope.locals.count, r[Int(target)].isAbsent {
        r[Int(target)] = .unknown
      }
    }
  }

  // MARK: What is told

  var place: Label { Label(code.source, code.spans[position]) }
}

extension ExceptionObject {
  /// Whether it ends a program without anything being wrong.
  fileprivate var endsQuietly: Bool {
    type.isSubtype(of: Exceptions.systemExit) || type.isSubtype(of: Exceptions.keyboardInterrupt)
  }
}
