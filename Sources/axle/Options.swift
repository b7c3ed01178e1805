import ArgumentParser
import Diagnostics
import Glibc
import Interp
import Learn
import REPL

/// Does what words with options ask for. A mistake in them is exit status 2.
func perform(_ words: [String]) -> Never {
  do {
    var command = try Options.parseAsRoot(words)
    try command.run()
    exit(Status.success)
  } catch {
    // Help and the version, asked for, are no mistakes.
    guard Options.exitCode(for: error) != .success else { Options.exit(withError: error) }
    let mistake = Diagnostic(
      title: "error: \(Options.message(for: error))", help: ["axle --help shows what there is"])
    Console(color: ColorChoice.auto.isColored).report([mistake])
    exit(Status.usage)
  }
}

/// The command line in full.
struct Options: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "axle",
    abstract: "Runs array programs: Python's syntax, JAX's arrays, vmap.",
    discussion: """
      axle [OPTIONS] FILE [ARGUMENTS]  runs a program.
      axle [OPTIONS] -c CODE           runs a text.
      axle [OPTIONS] -                 runs the standard input.
      axle [OPTIONS] [-i] [FILE]       is a prompt, after the program if one is named.

      The options are those of `axle help run`.
      """,
    version: "axle \(version)",
    subcommands: [Run.self, Check.self, Learn.self, Explain.self, Doc.self],
    defaultSubcommand: Run.self)

  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Run a program (the word `run` may be left out).")

    @OptionGroup var shared: Shared
    @Option(name: .customShort("c"), help: ArgumentHelp("Run this text.", valueName: "code")) var code:
      String?
    @Flag(name: .customShort("i"), help: "Be a prompt, after the program if one is named.") var interactive =
      false
    @Flag(help: "Say where JAX says nothing: clamped indices, wrapped integers, keys used twice.")
    var notes =
      false
    @Option(
      help: ArgumentHelp(
        "Stop the program after so many seconds.", valueName: "seconds"))
    var maxTime: Double?
    @Option(
      help: ArgumentHelp(
        "Stop the program after so many turns of loops, those inside of builtins too, and calls.",
        valueName: "count"))
    var maxSteps: Int?
    @Option(
      help: ArgumentHelp(
        "Let the program use so much memory: bytes, or with K, M, G. By default most of the machine's.",
        valueName: "size"))
    var maxMemory: MemorySize?
    @Flag(help: "Show the program's bytecode instead of running it.") var bytecode = false
    @Argument(parsing: .captureForPassthrough, help: "The program, and its arguments.") var file: [String] =
      []

    mutating func validate() throws {
      if let word = file.first, word != "-", word.hasPrefix("-") {
        throw ValidationError("unknown option '\(word)'")
      }
      if let maxTime, !(maxTime > 0) { throw ValidationError("--max-time has to be more than 0") }
      if let maxSteps, maxSteps <= 0 { throw ValidationError("--max-steps has to be more than 0") }
    }

    func run() {
      let limits = Limits(seconds: maxTime, steps: maxSteps, memory: maxMemory?.bytes)
      axle.perform(job, color: shared.color, notes: notes, limits: limits)
    }

    private var job: Job {
      if let code { return .run(.code(code)) }
      guard let name = file.first else { return interactive ? .converse() : Job.plain([])! }
      if interactive { return .converse(after: Word(name)) }
      if bytecode { return .list(Word(name)) }
      return .run(name == "-" ? .standardInput : .file(Word(name)))
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Find the mistakes in programs without running them.",
      discussion: """
        Looks for mistakes of syntax, unknown names, arguments that do not fit, and shapes that do not fit, through the \
        whole program, and shows them all. The exit status is 1 where there are any.
        """)

    @OptionGroup var shared: Shared
    @Option(help: "How findings are written: text, json (one object a line) or sarif (2.1.0).")
    var format = CheckFormat.text
    @Argument(help: "The programs; - is the standard input.") var files: [String]

    func run() {
      let origins = files.map { $0 == "-" ? Job.Origin.standardInput : .file(Word($0)) }
      axle.perform(.check(origins, format), color: shared.color)
    }
  }

  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Explain a program's mapped calls, or a mistake by its code.",
      discussion: """
        axle explain FILE       runs a program, and shows what goes where in each call of a mapped function.
        axle explain FILE:LINE  shows the calls that a line has to do with.
        axle explain CODE       shows the page of a mistake: the code stands below its message.
        axle explain            lists the pages.
        """)

    @OptionGroup var shared: Shared
    @Argument(help: "predict.py, predict.py:22, or a code such as V003.") var subject: String?
    @Flag(help: ArgumentHelp("All pages as one document.", visibility: .hidden)) var document = false

    mutating func validate() throws {
      guard let subject, MistakePage.named(subject) == nil, !subject.contains(where: { "./:".contains($0) })
      else { return }
      throw ValidationError(
        "there is no page '\(subject)'; `axle explain` lists them, `axle explain FILE` explains a program")
    }

    func run() {
      if let subject, MistakePage.named(subject) == nil {
        axle.perform(Job.explain(subject), color: shared.color)
      }
      let page = subject.flatMap(MistakePage.named)
      Console(color: false).say(page?.text ?? (document ? MistakePage.document : MistakePage.list))
    }
  }

  struct Doc: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tell what a function, method or type does; without a name, list them all.")

    @Argument(help: "A name such as vmap, jnp.sum or str.join.") var name: String?
    @Option(help: ArgumentHelp("A page of docs, in Markdown.", visibility: .hidden)) var page:
      Documentation.Page?

    mutating func validate() throws {
      guard let name, Documentation.text(about: name) == nil else { return }
      let suggestion = Documentation.suggestion(for: name).map { "; did you mean \($0)?" } ?? ""
      throw ValidationError("there is no '\(name)'\(suggestion)")
    }

    func run() {
      let console = Console(color: false)
      if let page { return console.say(Documentation.markdown(page)) }
      console.say(name.flatMap(Documentation.text) ?? Documentation.overview)
    }
  }

  struct Learn: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Exercises: arrays, axes and vmap, from nothing.",
      discussion: """
        axle learn                  goes on with the next open exercise.
        axle learn list             shows them all, and how far you are.
        axle learn run NAME         works at one; `check NAME` looks at it once.
        axle learn check            looks at all that were begun.
        axle learn hint [NAME]      gives a hint: each time one more, three in all.
        axle learn solution [NAME]  shows the solution once it is passed, or when asked twice.
        axle learn reset NAME       puts the beginning back.

        Your files are in axle-exercises, in the folder where you began.
        """)

    @OptionGroup var shared: Shared
    @Option(
      name: .customLong("dir"), help: ArgumentHelp("A set of exercises of one's own.", valueName: "folder"))
    var set: String?
    @Option(help: ArgumentHelp("Look for mistakes in a set of exercises.", valueName: "folder")) var lint:
      String?
    @Flag(
      help: ArgumentHelp("The course's solutions as a Python program.", visibility: .hidden)) var python =
      false
    @Argument(help: "list, run, check, hint, solution or reset.") var action: LearnRequest.Action?
    @Argument(help: "An exercise.") var name: String?

    func run() {
      let console = Console(color: shared.color.isColored)
      let request = LearnRequest(action: action, name: name, set: set, color: shared.color.isColoredOutput)
      if python { return LearnRequest.printPython(console) }
      let lint = lint
      onInterpreterThread { lint.map { LearnRequest.lint($0, console) } ?? request.perform(console) }
    }
  }

  struct Shared: ParsableArguments {
    @Option(help: "Colour in what is said about mistakes: auto, always or never.") var color = ColorChoice
      .auto
  }
}

extension ColorChoice: ExpressibleByArgument {}
extension LearnRequest.Action: ExpressibleByArgument {}
extension CheckFormat: ExpressibleByArgument {}
extension Documentation.Page: ExpressibleByArgument {}

/// A number of bytes, with a unit behind it or none.
struct MemorySize: ExpressibleByArgument {
  let bytes: Int

  init?(argument: String) {
    let units: [Character: Int] = ["k": 10, "m": 20, "g": 30]
    let unit = argument.last.flatMap { units[Character($0.lowercased())] }
    guard let number = Int(unit == nil ? argument[...] : argument.dropLast()), number > 0 else { return nil }
    let (bytes, overflows) = number.multipliedReportingOverflow(by: 1 << (unit ?? 0))
    guard !overflows else { return nil }
    self.bytes = bytes
  }
}
