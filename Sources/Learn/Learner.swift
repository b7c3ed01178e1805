import Diagnostics
import Exercises
import Glibc
import REPL

/// A learner at work on a set of exercises: the course, how far it is done, and the files that are edited.
final class Learner {
  let course: Course
  private(set) var progress: Progress
  let console: Console
  let color: Bool
  /// Where the learner's files are.
  let folder: String
  private let file: ProgressFile
  /// Why the progress could not be kept, if so.
  private(set) var trouble: String?

  init(set: String?, color: Bool, _ console: Console) throws(Complaint) {
    self.console = console
    self.color = color
    let set = set.map { absolute($0).withoutSlash }
    course = try Learner.course(set, console)
    file = ProgressFile(set: set ?? "built in")
    let (progress, note) = file.read()
    self.progress = progress
    if let note { console.report([Diagnostic(title: "note: \(note)")]) }
    let name = "axle-" + (set.map { $0.split(separator: "/").last.map(String.init) ?? "set" } ?? "exercises")
    folder = progress.folder.flatMap { exists($0) ? $0 : nil } ?? absolute(name)
  }

  private static func course(_ set: String?, _ console: Console) throws(Complaint) -> Course {
    guard let set else { return Course.builtIn }
    guard let files = exerciseFiles(in: set) else { throw Complaint("cannot read the folder '\(set)'") }
    let course = Course(files)
    console.report(course.mistakes)
    if course.exercises.isEmpty {
      throw Complaint(
        "there is no exercise in '\(set)'", help: "axle learn --lint \(set) says what is wrong with its files"
      )
    }
    return course
  }

  /// Changes the progress, and keeps it. What another window has kept meanwhile stays.
  func change(_ body: (inout Progress) -> Void) {
    let isKept = file.change { latest in
      progress = latest ?? progress
      body(&progress)
      return progress
    }
    trouble = isKept ? nil : String(cString: strerror(errno))
  }

  /// Says that the progress is not kept, if so.
  func tellTrouble() {
    guard let trouble else { return }
    console.report([Diagnostic(title: "note: your progress could not be kept: \(trouble)")])
  }

  // MARK: - Exercises and their files

  /// The exercise of a name; without one, the one that is being worked at.
  func exercise(_ name: String?) throws(Complaint) -> Exercise {
    guard let name else { return current }
    if let exercise = course.find(name) { return exercise }
    throw Complaint(
      "there is no exercise '\(name)'",
      help: course.suggestion(for: name).map { "did you mean '\($0)'?" } ?? "axle learn list shows them all")
  }

  /// The one that was worked at last, as long as it is open; else the first open one, or the last one of all.
  var current: Exercise {
    if let name = progress.current, let exercise = course.find(name), !progress.hasPassed(exercise) {
      return exercise
    }
    return firstOpen ?? course.exercises[course.exercises.count - 1]
  }

  var firstOpen: Exercise? { course.exercises.first { !progress.hasPassed($0) } }

  /// The next one that is not passed: behind the given one, or else from the beginning.
  func nextOpen(after exercise: Exercise) -> Exercise? {
    let place = course.exercises.firstIndex { $0.name == exercise.name } ?? 0
    let others = course.exercises[(place + 1)...] + course.exercises[..<place]
    return others.first { !progress.hasPassed($0) }
  }

  func path(of exercise: Exercise) -> String { folder + "/" + exercise.path }

  /// The path as one would write it here.
  func shownPath(of exercise: Exercise) -> String {
    let path = path(of: exercise)
    let here = absolute(".") + "/"
    return path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
  }

  /// Makes the exercise the one that is being worked at, and its file from the template where there is none yet.
  func begin(_ exercise: Exercise) throws(Complaint) -> SourceFile {
    if !exists(path(of: exercise)) { try write(exercise) }
    change {
      $0.folder = folder
      $0.current = exercise.name
    }
    return try text(of: exercise)
  }

  /// What the learner has written.
  func text(of exercise: Exercise) throws(Complaint) -> SourceFile {
    let path = path(of: exercise)
    guard let bytes = readFile(Array(path.utf8CString)) else { throw Complaint("cannot read '\(path)'") }
    return SourceFile(name: shownPath(of: exercise), bytes: bytes)
  }

  /// Puts the template in the learner's file.
  func write(_ exercise: Exercise) throws(Complaint) {
    let path = path(of: exercise)
    let parent = path[..<path.lastIndex(of: "/")!]
    guard makeFolder(String(parent)), replaceFile(path, with: exercise.startText, mode: 0o644) else {
      throw Complaint("cannot write '\(path)': \(String(cString: strerror(errno)))")
    }
  }

  /// Checks the learner's file, and remembers it where it passes.
  func judge(_ exercise: Exercise, _ source: SourceFile) -> Judgement {
    let judgement = Checker(exercise).judge(source, seed: 1)
    if judgement.isPassed { change { $0.pass(exercise) } }
    return judgement
  }
}

extension String {
  fileprivate var withoutSlash: String { count > 1 && hasSuffix("/") ? String(dropLast()) : self }
}
