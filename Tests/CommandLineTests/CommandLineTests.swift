import Foundation
import TestSupport
import Testing

/// The forms of the command, and what they end with.
@Suite struct CommandLineTests {
  @Test func runsAFile() throws {
    let file = try script("print(6 * 7)\n")
    for words in [
      [file.path], ["run", file.path], ["--color=never", file.path], ["run", "--color", "always", file.path],
    ] {
      try runs(words, printing: "42\n")
    }
  }

  @Test func runsCode() throws {
    try runs(["-c", "print(6 * 7)"], printing: "42\n")
    try runs(["-c", "print(6 * 7)", "--for", "the program"], printing: "42\n")
    try runs(["--color=never", "-c", "print(6 * 7)"], printing: "42\n")
  }

  @Test func runsTheStandardInput() throws {
    try runs(["-"], input: .pipe("print(6 * 7)\n"), printing: "42\n")
    try runs([], input: .pipe("6 * 7\nprint(6 * 7)\n"), printing: "42\n")
    try runs(["run", "-"], input: .pipe("print(6 * 7)\n"), printing: "42\n")
    try runs([], printing: "")
  }

  @Test func runsAFileThatNamesItsInterpreter() throws {
    try runs([try script("#!/usr/bin/env axle\nprint(1)\n").path], printing: "1\n")
  }

  @Test func explainsAMistake() throws {
    let page = try runAxle(["explain", "v001"])
    #expect(page.status == 0 && page.output.hasPrefix("V001  ") && page.errors.isEmpty)
    #expect(try runAxle(["explain", "inAxesLength"]).output == page.output)
    #expect(try runAxle(["explain"]).output.contains("V001  "))
    #expect(try runAxle(["explain", "V999"]).status == 2)
  }

  /// What the user asked to be told is the output; what a program tells beside its own output is not.
  @Test func explainsMappedCalls() throws {
    let file = try script("x = ones((2, 3))\nprint(vmap(sum)(x))\nprint(explain(vmap(sum), x))\n")
    let answer = try runAxle(["explain", file.path])
    #expect(answer.status == 0 && answer.errors.isEmpty)
    #expect(
      answer.output.hasPrefix("vmap(sum)(x)  at ") && answer.output.contains("\nexplain(vmap(sum), x)  at "))
    #expect(!answer.output.contains("[3. 3.]"), "the program's own output is left out")
    #expect(try runAxle(["explain", "\(file.path):2"]).output.hasPrefix("vmap(sum)(x)  at "))
    let other = try runAxle(["explain", "\(file.path):1"])
    #expect(other.status == 1 && other.errors.contains("such calls are on line 2"))
    let run = try runAxle([file.path])
    #expect(run.output == "[3. 3.]\n[3. 3.]\n" && run.errors.hasPrefix("explain(vmap(sum), x)  at "))
  }

  @Test func explainsNoProgramThatFailsOrMapsNothing() throws {
    let failing = try runAxle(["explain", try script("vmap(sum)(ones((2, 3)))\n1 // 0\n").path])
    #expect(failing.status == 1 && failing.output.hasPrefix("vmap(sum)"))
    #expect(failing.errors.hasPrefix("ZeroDivisionError"))
    let plain = try runAxle(["explain", try script("print(1)\n").path])
    #expect(plain.status == 1 && plain.output.isEmpty && plain.errors.contains("calls no mapped function"))
    #expect(try runAxle(["explain", "/nowhere/x.py:3"]).errors.contains("'/nowhere/x.py'"))
  }

  /// Notes go to the standard error, once for each place, and change no value.
  @Test(arguments: [
    ("x = arange(3)\nfor i in range(2): print(x[7])", "note: index 7 lies outside"),
    ("print(array([2147483647]) + 1)", "note: 2147483647 + 1 does not fit"),
    ("vmap(print)(arange(3))", "note: this value stands for 3 examples"),
    (
      "print(vmap(dot, in_axes=(0, None))(ones((2, 2)), ones(2)))",
      "note: a is the same along axis 0 and axis 1, so in_axes=(1, None) gives"
    ),
    ("x = arange(3)\nprint(vmap(lambda y: x.sum())(x))", "note: y is mapped, but the lambda never uses it"),
    (
      "from jax import random\nk = random.key(0)\nfor i in range(3): print(random.normal(k))",
      "note: this key was used before"
    ),
    (
      "from jax import random\nk = random.PRNGKey(0)\na, b = random.split(k)\nprint(random.uniform(k))",
      "note: this key was used before"
    ),
    (
      "from jax import random\nkeys = random.split(random.key(0), 3)\n"
        + "print(vmap(lambda k: random.normal(k) + random.uniform(k))(keys))",
      "note: this key was used before"
    ),
  ])
  func notesWhatJAXPassesOver(_ code: String, _ note: String) throws {
    let (plain, noted) = (try runAxle(["-c", code]), try runAxle(["--notes", "-c", code]))
    #expect(plain.errors.isEmpty)
    #expect(noted.errors.hasPrefix(note) && noted.errors.split(separator: "note: ").count == 1)
    #expect(plain.output == noted.output && noted.status == 0)
  }

  @Test func notesNothingWhereAxesDiffer() throws {
    let code = "print(vmap(dot, in_axes=(0, None))(arange(4.0).reshape(2, 2), ones(2)), arange(3)[-1])"
    #expect(try runAxle(["--notes", "-c", code]).errors.isEmpty)
  }

  /// JAX warns once for a line, and so does Axle.
  @Test func warnsOfTruncatedTypes() throws {
    let file = try script(
      """
      import jax.numpy as jnp
      for i in range(2):
          x = jnp.zeros(3, dtype=jnp.float64)
      y = x.astype('int64')
      print(y.dtype, jnp.zeros(1, float).dtype, jnp.result_type(jnp.float64))

      """)
    let run = try runAxle([file.path])
    func warning(_ line: Int, _ name: String, _ function: String, _ written: String) -> String {
      "\(file.path):\(line): UserWarning: Explicitly requested dtype \(name)64 requested in \(function) is not available, "
        + "and will be truncated to dtype \(name)32. To enable more dtypes, set the jax_enable_x64 configuration option "
        + "or the JAX_ENABLE_X64 shell environment variable. See https://github.com/jax-ml/jax#current-gotchas for more."
        + "\n  \(written)\n"
    }
    #expect(run.output == "int32 float32 float32\n" && run.status == 0)
    #expect(
      run.errors == warning(3, "float", "zeros", "x = jnp.zeros(3, dtype=jnp.float64)")
        + warning(4, "int", "astype", "y = x.astype('int64')"))
  }

  @Test(arguments: [
    "from jax import random\nkey = random.key(0)\nfor i in range(3):\n    key, k = random.split(key)\n    random.normal(k)",
    "from jax import random\nkey = random.key(0)\nfor i in range(3): random.normal(random.fold_in(key, i))",
    "from jax import random\nrandom.normal(random.key(0)); random.normal(random.key(0))",
    "vmap(lambda _, k: k)(arange(2), arange(2)); vmap(lambda x: [y for y in [x]])(arange(2))",
  ])
  func notesNothingWhereAllIsWell(_ code: String) throws {
    #expect(try runAxle(["--notes", "-c", code]).errors.isEmpty)
  }

  @Test func tellsItsVersion() throws {
    let outcome = try runAxle(["--version"])
    #expect(outcome.output.wholeMatch(of: #/axle \d+\.\d+\.\d+\n/#) != nil)
    #expect(outcome.status == 0)
  }

  @Test func helps() throws {
    let outcome = try runAxle(["--help"])
    #expect(outcome.output.contains("USAGE: axle"))
    #expect(outcome.errors.isEmpty)
    #expect(outcome.status == 0)
  }

  @Test func anUncaughtErrorIsStatusOne() throws {
    let outcome = try runAxle(["-c", "print('before')\n1 // 0\nprint('after')"])
    #expect(outcome.output == "before\n")
    #expect(outcome.errors.contains("ZeroDivisionError: integer division or modulo by zero"))
    #expect(outcome.status == 1)
  }

  @Test func aSyntaxErrorRunsNothing() throws {
    let outcome = try runAxle(["-c", "print('before')\nx = (1 +\n"])
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("SyntaxError"))
    #expect(outcome.status == 1)
  }

  @Test(arguments: [
    ["--no-such-option"], ["run", "--no-such-option", "x.py"], ["-c"], ["--color=sometimes", "x.py"],
    ["check"],
  ])
  func aMistakeOfUseIsStatusTwo(words: [String]) throws {
    refuses(try runAxle(words), with: "error: ")
  }

  @Test func aFileThatCannotBeReadIsStatusTwo() throws {
    let folder = FileManager.default.temporaryDirectory
    refuses(try runAxle([folder.appending(path: "missing.py").path]), with: "No such file or directory")
    refuses(try runAxle([folder.path]), with: "Is a directory")
    refuses(try runAxle(["/proc/self/mem"]), with: "Input/output error")
    refuses(try runAxle(["/dev/null/x"]), with: "Not a directory")
    refuses(try runAxle(["/" + String(repeating: "x", count: 5000)]), with: "File name too long")
    refuses(try runAxle([""]), with: "No such file or directory")
    refuses(try runAxle(["missing \n.py"]), with: "'missing \\x0a.py'")
  }

  @Test func textThatIsNotUTF8IsASyntaxError() throws {
    let file = try script(Data([0x78, 0x20, 0x3d, 0x20, 0x27, 0xff, 0x27, 0x0a]))
    let outcome = try runAxle([file.path])
    #expect(
      outcome.errors.contains(
        "SyntaxError: (unicode error) 'utf-8' codec can't decode byte 0xff in position 5"))
    #expect(outcome.status == 1)
  }

  @Test func aByteOrderMarkIsPassedOver() throws {
    try runs([try script(Data([0xEF, 0xBB, 0xBF] + "print(1)\n".utf8)).path], printing: "1\n")
  }

  @Test func controlCEndsAProgram() throws {
    let outcome = try runAxle(["-c", "while True:\n    pass"], interruptAfter: 0.3)
    #expect(outcome.errors.contains("KeyboardInterrupt"))
    #expect(outcome.status == 130)
  }

  @Test func aFullDiskIsReported() throws {
    let outcome = try shell("\(axle) -c 'print(1)' > /dev/full")
    #expect(outcome == "error: cannot write the output: No space left on device\n1\n")
  }

  @Test func aReaderWhoLeavesEndsItQuietly() throws {
    let outcome = try shell("\(axle) -c 'while True: print(1)' | head -1")
    #expect(outcome == "1\n0\n")
  }

  @Test(arguments: ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
  func aClosedStreamDoesNoHarm(redirection: String) throws {
    #expect(try shell("\(axle) -c 'x = 1' \(redirection)") == "0\n")
  }

  @Test func colorIsAChoice() throws {
    let mistake = ["-c", "1 // 0"]
    #expect(try !isColored(mistake, [:]))
    #expect(try isColored(mistake, ["CLICOLOR_FORCE": "1"]))
    #expect(try !isColored(mistake, ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]))
    #expect(try isColored(["--color=always"] + mistake, ["NO_COLOR": "1"]))
    #expect(try !isColored(["--color=never"] + mistake, ["CLICOLOR_FORCE": "1"]))
  }

  @Test func aFileOnTheStandardInputIsAConversation() throws {
    let typed = try script(
      "1 + 1\n1 // 0\ndef f(x):\n\n    return x * 2\nf(21)\nx = = 1\nif 0:\n    7\nelse:\n    8\n")
    for words in [[], ["-i"]] {
      let outcome = try runAxle(words, input: .file(typed))
      #expect(outcome.output == "2\n42\n8\n")
      #expect(outcome.errors.contains("ZeroDivisionError"))
      #expect(outcome.errors.contains("SyntaxError"))
      #expect(outcome.status == 0)
    }
  }

  private func isColored(_ words: [String], _ environment: [String: String?]) throws -> Bool {
    let plain: [String: String?] = ["NO_COLOR": nil, "CLICOLOR_FORCE": nil]
    return try runAxle(words, environment: plain.merging(environment) { $1 }).errors.contains("\u{1b}[")
  }

  private func runs(_ words: [String], input: Input = .none, printing output: String) throws {
    let outcome = try runAxle(words, input: input)
    #expect(outcome.output == output)
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
  }

  private func refuses(_ outcome: Outcome, with words: String) {
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("error: "))
    #expect(outcome.errors.contains(words))
    #expect(outcome.status == 2)
  }

  /// What a shell shows of a pipeline, standard error too, and then the status of its first command.
  private func shell(_ pipeline: String) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", "exec 3>&1; { \(pipeline); } 2>&3; echo ${PIPESTATUS[0]}"]
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }

  private func script(_ text: String) throws -> URL { try script(Data(text.utf8)) }

  private func script(_ bytes: Data) throws -> URL {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).py")
    try bytes.write(to: file)
    return file
  }
}
