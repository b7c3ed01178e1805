import Diagnostics
import Lexer
import Primitives

/// Runs a program on shapes alone and goes on after each mistake.
///
/// The bytecode is what the machine runs; only the loop is another (``FrameWalk``). Arrays are their types, numbers and
/// containers are what they are. What is not known is an ``UnknownObject``, and nothing that depends on one is a mistake.
/// Where an instruction fails, its result becomes unknown and the next one follows. Where the way depends on what is not
/// known, both ways are walked, and their states meet (``CheckState``).
final class Checker {
  let machine: Machine
  private(set) var findings: [Finding] = []
  private(set) var notes: [Diagnostic] = []
  /// The frames at work, outermost first.
  private(set) var walks: [FrameWalk] = []
  /// Functions that the program made.
  var functions: [FunctionObject] = []
  private(set) var visits: [ObjectIdentifier: Visits] = [:]
  /// How often something came out unknown.
  var unknowns = 0
  /// How often something was done that may raise an exception, for all that is known.
  var events = 0
  private(set) var steps = 0
  private var lastStep = Checker.stepsOfProgram
  /// Whether the code at hand is a function that the program never calls.
  private(set) var isSupposing = false
  /// Whether some import may have defined any name.
  var knowsAllNames = true
  /// What `raise` statements threw.
  private var raised: [ObjectIdentifier: ExceptionObject] = [:]
  private var places: Set<[Span]> = []
  private var notedPlaces: Set<Span> = []

  static let stepsOfProgram = 3_000_000
  static let stepsOfFunction = 200_000
  /// How many steps the turns of one loop are followed for.
  static let stepsOfLoop = 40_000

  /// A mistake, and the variables as they were then.
  struct Finding {
    let error: ExceptionObject
    let globals: ContiguousArray<Object>
  }

  /// Which instructions of a code object were reached, and where its loops end.
  final class Visits {
    let code: CodeObject
    var isVisited: [Bool]
    /// For the first instruction of a loop the last one that leads back to it; else -1.
    let loopEnds: [Int]

    init(_ code: CodeObject) {
      self.code = code
      isVisited = Array(repeating: false, count: code.count)
      var ends = Array(repeating: -1, count: code.count)
      for place in 0..<code.count {
        guard let distance = code.instructions[place].distance, distance <= 0 else { continue }
        ends[place + distance] = max(ends[place + distance], place)
      }
      loopEnds = ends
    }
  }

  init(_ machine: Machine) { self.machine = machine }

  // MARK: Frames

  /// Walks through the frame at the top.
  func resume() throws(ExceptionObject) -> Object {
    let walk = FrameWalk(self)
    walks.append(walk)
    defer { walks.removeLast() }
    return try walk.run()
  }

  func visits(of code: CodeObject) -> Visits {
    if let known = visits[ObjectIdentifier(code)] { return known }
    let made = Visits(code)
    visits[ObjectIdentifier(code)] = made
    return made
  }

  /// Calls a function that the program never called, with arguments of which nothing is known.
  func suppose(_ function: FunctionObject) throws(ExceptionObject) {
    isSupposing = true
    lastStep = steps + Checker.stepsOfFunction
    defer { isSupposing = false }
    let window = machine.top
    for i in 0..<function.code.parameters.names.count { window[i] = .unknown }
    try machine.push(
      function.code, function: .passUnretained(function), registers: window, destination: 0, isEntry: true)
    _ = try resume()
  }

  /// Counts steps; one too many ends the check.
  @inline(__always)
  func step(_ count: Int = 1) throws(ExceptionObject) {
    steps += count
    if steps > lastStep { throw ExceptionObject(CheckSignals.exhausted, []) }
    if steps & 0xFF == 0 { try machine.tick(steps: 256) }
  }

  /// Counts work that cannot be broken off.
  func spend(_ objects: Int) { steps += objects / 8 }

  /// Whether the program surely comes to the instruction at hand, if no mistake ends it before.
  var isCertain: Bool { !isSupposing && walks.allSatisfy(\.isCertain) }

  /// Whether a frame below the one at the top waits inside a `try`.
  var isGuarded: Bool { walks.dropLast().contains(where: \.isGuarded) }

  private static let deepestRecursion = 3

  /// Whether a function calls itself on ways that may never be taken: that need not end.
  func isEndless(_ code: CodeObject) -> Bool {
    guard let first = walks.firstIndex(where: { $0.code === code }) else { return false }
    if isSupposing { return true }
    return walks.count { $0.code === code } >= Checker.deepestRecursion
      && walks[first...].contains { !$0.isCertain }
  }

  // MARK: Findings

  func mark(raised exception: ExceptionObject) { raised[ObjectIdentifier(exception)] = exception }

  func isRaised(_ exception: ExceptionObject) -> Bool { raised[ObjectIdentifier(exception)] != nil }

  /// Keeps a mistake, with the calls that led to it.
  ///
  /// - Parameter isNew: Whether its trace lacks the frame at the top.
  func report(_ error: ExceptionObject, isNew: Bool = true) {
    for depth in stride(from: isNew ? machine.depth : machine.depth - 1, through: 0, by: -1) {
      error.trace.append(machine.traceEntry(depth))
    }
    // The same place, come to from the same line of the program, is one mistake.
    let places = error.trace.map { $0.code.spans[$0.instruction] }
    let place = isSupposing ? [places[0]] : [places[0], places[places.count - 1]]
    guard self.places.insert(place).inserted else { return }
    let variables = machine.globals.values
    let globals = ContiguousArray(
      UnsafeBufferPointer(start: variables, count: machine.globals.symbols.count))
    findings.append(Finding(error: error, globals: globals))
  }

  /// Tells what was not checked; once for each place.
  ///
  /// - Parameter isFinal: Whether it takes the place of what was told before.
  func note(_ text: String, at place: Label?, isFinal: Bool = false) {
    guard let place else { return }
    if isFinal { notes.removeAll { $0.primary?.span == place.span } }
    guard notedPlaces.insert(place.span).inserted || isFinal else { return }
    notes.append(Diagnostic(title: "note: \(text)", primary: place))
  }
}

extension Machine {
  /// Where a frame is, and what it holds.
  func traceEntry(_ depth: Int) -> ExceptionObject.TraceEntry {
    let code = frames[depth].code.takeUnretainedValue()
    return .init(
      code: code, instruction: frames[depth].instruction - code.instructions,
      frame: FrameContents(
        copying: frames[depth].registers, count: code.registerCount, captures: frames[depth].captures))
  }
}

extension Instruction {
  /// How far it may jump; `nil` for what never does.
  var distance: Int? {
    switch self {
    case .jump(let target), .jumpIfTrue(let target, _), .jumpIfFalse(let target, _),
      .jumpUnless(let target, _, _, _), .jumpUnlessInt(let target, _, _, _), .forNext(let target, _, _),
      .matchException(let target, _, _):
      Int(target)
    default: nil
    }
  }
}
