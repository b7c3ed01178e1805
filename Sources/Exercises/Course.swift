import CourseText
package import Diagnostics

/// A set of exercises in their order: the one that is built in, or a folder of one's own.
package struct Course {
  package private(set) var exercises: [Exercise] = []
  /// What is wrong with its files; those exercises are left out.
  package private(set) var mistakes: [Diagnostic] = []

  /// - Parameter files: in the order of their paths, which are relative to the set's folder.
  package init(_ files: [(path: String, source: SourceFile)]) {
    var chapters: [Substring: String] = [:]
    for (path, source) in files {
      let (exercise, mistakes) = readExercise(source, path: path)
      self.mistakes += mistakes
      guard var exercise else { continue }
      if let twin = find(exercise.name) {
        let title = "exercise: two have the name '\(exercise.name)': \(twin.path) and \(path)"
        self.mistakes.append(Diagnostic(title: title))
        continue
      }
      // A chapter has its title from the first of its exercises that gives one.
      let folder = path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)
      if exercise.chapter != PathWords(path).chapter, chapters[folder] == nil {
        chapters[folder] = exercise.chapter
      }
      exercise.chapter = chapters[folder] ?? exercise.chapter
      exercises.append(exercise)
    }
  }

  /// The course that is compiled into the program.
  package static var builtIn: Course {
    var files: [(path: String, source: SourceFile)] = []
    var next = axle_course()!
    while let path = next.pointee.path, let text = next.pointee.text {
      let name = String(cString: path)
      files.append((name, SourceFile(name: name, text: String(cString: text))))
      next += 1
    }
    return Course(files)
  }

  /// The exercise of this name, which may also be written as the path of its file.
  package func find(_ word: String) -> Exercise? {
    exercises.first { $0.name == word || $0.path == word }
      ?? exercises.first { $0.name == PathWords(word).name }
  }

  /// The name that was perhaps meant.
  package func suggestion(for word: String) -> String? { closest(to: word, among: exercises.map(\.name)) }
}
