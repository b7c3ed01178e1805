import Diagnostics
import Exercises
import Glibc
import Kernels
import REPL

/// `axle learn` on a terminal: shows an exercise, watches its file, and gives a verdict whenever it is saved.
///
/// One moves on by a key and never by a verdict: what was passed stays to be read, and a new exercise begins with its goal.
final class Workshop {
  let learner: Learner
  private let screen = Screen()
  private(set) var exercise: Exercise
  private var watch: FileWatch
  /// What came of the last save.
  private(set) var judgement: Judgement?
  /// What a key has to say, until the next one.
  private(set) var notice: String?
  /// A key that is to be pressed once more.
  private var asked: Key?
  private(set) var showsSolution = false
  private var list: ExerciseList?
  /// The first row of the page that is seen; `nil` shows what is new.
  private var offset: Int?

  init(_ learner: Learner, _ exercise: Exercise) throws(Complaint) {
    self.learner = learner
    self.exercise = exercise
    let isFirst = !exists(learner.folder)
    let text = try learner.begin(exercise)
    watch = FileWatch(learner.path(of: exercise))
    // One who comes back finds what was left; one who comes new is not met by an error.
    if text.bytes != Array(exercise.startText.utf8) { judgement = learner.judge(exercise, text) }
    if isFirst {
      notice = "Your files are in \(learner.folder). Edit them with any editor while this is open."
    }
  }

  /// Works until the learner leaves; the exit status.
  func run() throws(Complaint) -> Int32 {
    screen.enter()
    defer { screen.leave() }
    draw()
    while true {
      var events = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      _ = poll(&events, 2, FileWatch.patience)
      if axle_take_interrupt() { return leave() }
      var isChanged = hasNewSize()
      if events[0].revents != 0 {
        for key in Key.waiting() where try !press(key) { return leave() }
        isChanged = true
      }
      if watch.wasSaved() {
        try check()
        isChanged = true
      }
      if isChanged { draw() }
    }
  }

  private func leave() -> Int32 {
    screen.leave()
    let passed = learner.course.exercises.count { learner.progress.hasPassed($0) }
    learner.console.say(
      "\(passed) of \(learner.course.exercises.count) passed. `axle learn` goes on with \(learner.current.name); your files are in \(learner.folder).\n"
    )
    return 0
  }

  private var lastSize = (rows: 0, columns: 0)

  private func hasNewSize() -> Bool {
    let size = screen.size
    defer { lastSize = size }
    return size != lastSize
  }

  // MARK: - What happens

  private func check() throws(Complaint) {
    judgement = learner.judge(exercise, try learner.text(of: exercise))
    showsSolution = false
    notice = nil
    asked = nil
    list = nil
    offset = nil
  }

  private func go(to exercise: Exercise) throws(Complaint) {
    let text = try learner.begin(exercise)
    self.exercise = exercise
    watch = FileWatch(learner.path(of: exercise))
    let isBegun = text.bytes != Array(exercise.startText.utf8)
    judgement = isBegun && learner.progress.hasPassed(exercise) ? learner.judge(exercise, text) : nil
    showsSolution = false
    offset = nil
  }

  /// Does what a key is for; false to leave.
  private func press(_ key: Key) throws(Complaint) -> Bool {
    if list != nil { return try pressInList(key) }
    let isAskedAgain = asked == key
    asked = nil
    notice = nil
    switch key {
    case .letter("q"), .end: return false
    case .letter("h"): giveHint()
    case .letter("n"): try moveOn(isAskedAgain)
    case .letter("l"): list = ExerciseList(learner, selected: exercise)
    case .letter("r"): try reset(isAskedAgain)
    case .letter("s"): showSolution(isAskedAgain)
    case .letter("e"): edit()
    case .letter("c"): try check()
    case .up, .letter("k"): scroll(-1)
    case .down, .letter("j"): scroll(1)
    case .pageUp: scroll(1 - height)
    case .pageDown, .letter(" "): scroll(height - 1)
    case .letter, .enter, .escape: break
    }
    return true
  }

  private func pressInList(_ key: Key) throws(Complaint) -> Bool {
    switch key {
    case .end: return false
    case .up, .letter("k"): list!.move(-1)
    case .down, .letter("j"): list!.move(1)
    case .pageUp: list!.move(-10)
    case .pageDown, .letter(" "): list!.move(10)
    case .enter:
      let chosen = list!.selected
      list = nil
      try go(to: chosen)
    case .letter("l"), .letter("q"), .escape: list = nil
    case .letter: break
    }
    return true
  }

  private func giveHint() {
    _ = learner.nextHint(exercise)
    offset = nil
  }

  private func moveOn(_ isAskedAgain: Bool) throws(Complaint) {
    guard learner.progress.hasPassed(exercise) || isAskedAgain else {
      notice = "This one is not passed yet. n once more leaves it for later."
      asked = .letter("n")
      return
    }
    guard let next = learner.nextOpen(after: exercise) else {
      notice =
        learner.firstOpen == nil
        ? "You have passed all \(learner.course.exercises.count) exercises."
        : "This is the only one that is open."
      return
    }
    try go(to: next)
  }

  private func reset(_ isAskedAgain: Bool) throws(Complaint) {
    guard isAskedAgain else {
      notice =
        "r once more puts the beginning back. What you wrote is kept beside it, as \(Learner.keptSuffix)."
      asked = .letter("r")
      return
    }
    try learner.reset(exercise)
    try go(to: exercise)
    _ = watch.wasSaved()
    notice = "The file is as it was at the beginning."
  }

  private func showSolution(_ isAskedAgain: Bool) {
    showsSolution = learner.solution(of: exercise) != nil
    if !showsSolution { notice = "This one is not passed yet. s once more shows the solution all the same." }
    offset = nil
  }

  /// The file in the learner's own editor, on this terminal.
  private func edit() {
    screen.leave()
    let isDone = runEditor(on: Array(learner.path(of: exercise).utf8CString))
    screen.enter()
    if !isDone { notice = "The editor could not be run: `EDITOR` names it." }
  }

  // MARK: - What is seen

  private func scroll(_ rows: Int) {
    offset = firstRow(page(), height) + rows
  }

  /// How many rows of the page are seen at once: an empty one, the notice and the footer are below it.
  private var height: Int { max(1, screen.size.rows - 2 - max(1, noticeRows.count)) }

  private var noticeRows: [String] {
    notice.map { wrapped($0, to: screen.size.columns).map { painted($0, "1;36") } } ?? []
  }

  /// The rows of the page, and the one that is to be seen first.
  private func page() -> (rows: [String], focus: Int) {
    let columns = screen.size.columns
    if let list { return (list.lines, max(0, list.selectedLine - height / 2)) }
    let page = WorkshopPage(self, width: min(columns, 100))
    let above = page.lines[..<page.focus].flatMap { rows(of: $0, columns: columns) }
    return (above + page.lines[page.focus...].flatMap { rows(of: $0, columns: columns) }, above.count)
  }

  private func firstRow(_ page: (rows: [String], focus: Int), _ height: Int) -> Int {
    max(0, min(offset ?? page.focus, page.rows.count - height))
  }

  private func draw() {
    let (page, height) = (page(), height)
    let isLong = page.rows.count > height && list == nil && screen.isAddressable
    let notice = notice == nil && isLong ? [painted("(arrows: there is more)", "2")] : noticeRows
    let first = firstRow(page, height)
    screen.draw(
      screen.isAddressable ? Array(page.rows[first...].prefix(height)) : page.rows,
      bottom: (notice.isEmpty ? [""] : notice) + [footer(screen.size.columns)])
  }

  private static let keys = [
    ("h", "hint"), ("n", "next"), ("l", "list"), ("r", "reset"), ("s", "solution"), ("c", "check"),
    ("e", "edit"), ("q", "quit"),
  ]

  /// The keys, as far apart as there is room; where there is little, those that one can do without are left out.
  private func footer(_ columns: Int) -> String {
    var keys = list == nil ? Workshop.keys : ExerciseList.keys
    var width: Int { keys.map { $0.count + $1.count + 2 }.reduce(-1, +) }
    for dispensable in ["e", "c", "r", "s", "l"] where width > columns {
      keys.removeAll { $0.0 == dispensable }
    }
    let gap = max(1, min(3, 1 + (columns - width) / max(1, keys.count)))
    let text = keys.map { "\(painted($0, "1")) \($1)" }.joined(separator: String(repeating: " ", count: gap))
    return rows(of: text, columns: columns)[0]
  }

  private func painted(_ words: String, _ code: String) -> String {
    learner.color && !words.isEmpty ? "\u{1B}[\(code)m\(words)\u{1B}[0m" : words
  }
}
