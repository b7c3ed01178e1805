// swift-tools-version: 6.1
// The house: one target a folder, arrows run down only (ARCHITECTURE.md, "The house").

import Foundation
import PackageDescription

/// Reference counts need no atomics: worker threads touch raw pointers only (ARCHITECTURE.md, "One thread"). Each function
/// has a section, so that the linker can put those of a start side by side (`scripts/start.order`).
let swift: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .unsafeFlags(
    [
      "-Xfrontend", "-assume-single-threaded", "-Xfrontend", "-function-sections",
      "-enforce-exclusivity=unchecked",
    ],
    .when(configuration: .release)),
]

/// Each product rounds by itself, as in JAX outside `jit`; FMA is asked for by name where XLA uses it.
let kernelFlags: [CSetting] = [
  .unsafeFlags(["-O3", "-ffp-contract=off", "-fno-math-errno", "-ffunction-sections"])
]

/// OpenBLAS is optional. Its variant without threads is linked, statically: Axle has threads of its own, and one file to
/// install. The linker keeps its start-up from running before it is needed (`lapack.c`).
let openBLAS: String? = ["x86_64", "aarch64"]
  .map { "/usr/lib/\($0)-linux-gnu/openblas-serial/libopenblas.a" }
  .first { FileManager.default.fileExists(atPath: $0) }

/// The question what the processor can do goes by way of `level.c`.
let levelLinks: [LinkerSetting] = [
  .unsafeFlags(["-Xlinker", "--wrap=__cpu_indicator_init"], .when(platforms: [.linux]))
]

let openBLASFlags: [CSetting] = openBLAS == nil ? [] : [.define("AXLE_OPENBLAS")]
let openBLASLinks: [LinkerSetting] =
  openBLAS.map { [.unsafeFlags([$0, "-Xlinker", "--wrap=gotoblas_dynamic_init"])] } ?? []

let package = Package(
  name: "axle",
  products: [.executable(name: "axle", targets: ["axle"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "Diagnostics", swiftSettings: swift),
    .target(name: "Lexer", dependencies: ["Diagnostics"], swiftSettings: swift),
    .target(
      name: "Parser", dependencies: ["Lexer", "Diagnostics"], exclude: ["grammar.txt"],
      swiftSettings: swift),
    .target(
      name: "Kernels", cSettings: kernelFlags + openBLASFlags, linkerSettings: openBLASLinks + levelLinks),
    .target(name: "Arrays", dependencies: ["Kernels"], swiftSettings: swift),
    .target(name: "Primitives", dependencies: ["Arrays", "Kernels"], swiftSettings: swift),
    .target(
      name: "Interp",
      dependencies: ["Diagnostics", "Lexer", "Parser", "Kernels", "Arrays", "Primitives"],
      swiftSettings: swift),
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    .target(
      name: "REPL", dependencies: ["Interp", "Diagnostics", "Kernels", "CReadline"],
      swiftSettings: swift),
    .target(name: "CourseText"),
    .target(
      name: "Exercises",
      dependencies: ["Interp", "Parser", "Lexer", "Diagnostics", "Primitives", "Arrays", "CourseText"],
      swiftSettings: swift),
    .target(
      name: "Learn", dependencies: ["Exercises", "Diagnostics", "Kernels", "REPL"], swiftSettings: swift),
    .executableTarget(
      name: "axle",
      dependencies: [
        "Learn", "REPL", "Interp", "Kernels", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swift),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "LexerTests", dependencies: ["Lexer", "Diagnostics"]),
    .testTarget(name: "ParserTests", dependencies: ["Parser", "Lexer", "Diagnostics"]),
    .testTarget(
      name: "ArraysTests", dependencies: ["Arrays", "Kernels"], exclude: ["Goldens", "make_goldens.py"]),
    .testTarget(name: "LawTests", dependencies: ["Primitives", "Arrays", "Kernels"]),
    .testTarget(
      name: "ExercisesTests", dependencies: ["Exercises", "Diagnostics", "TestSupport"], exclude: ["Goldens"]),
    .testTarget(
      name: "InterpTests",
      dependencies: ["Interp", "Parser", "Lexer", "Diagnostics", "Kernels", "TestSupport"]),
    // What the fuzzers do with an input; `make fuzz` builds the fuzzers around it.
    .target(
      name: "FuzzTargets",
      dependencies: ["Diagnostics", "Exercises", "Interp", "Kernels", "Lexer", "Parser", "REPL"],
      path: "Fuzz/Targets", swiftSettings: swift),
    .testTarget(name: "FuzzTests", dependencies: ["FuzzTargets", "TestSupport"]),
    // These drive the command itself, from outside.
    .target(name: "CTestSupport", path: "Tests/CTestSupport"),
    .target(name: "TestSupport", dependencies: ["CTestSupport"], path: "Tests/TestSupport"),
    .testTarget(
      name: "ConformanceTests", dependencies: ["TestSupport"], path: "Tests/Conformance",
      exclude: [
        "README.md", "cases", "expected_failures.txt", "make_goldens.py", "random", "run.py", "test_run.py",
      ]),
    .testTarget(name: "ProgramTests", dependencies: ["TestSupport"]),
    .testTarget(name: "REPLTests", dependencies: ["TestSupport"]),
    .testTarget(name: "LearnTests", dependencies: ["Exercises", "TestSupport"]),
    .testTarget(name: "CommandLineTests", dependencies: ["TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

// `make fuzz` sets the variable: the fuzzers are built apart from the rest, watched by what libFuzzer brings.
if Context.environment["AXLE_FUZZ"] != nil {
  package.targets += [
    .target(name: "CFuzzer", path: "Fuzz/CFuzzer"),
    .executableTarget(
      name: "fuzz", dependencies: ["CFuzzer", "FuzzTargets"], path: "Fuzz/Fuzz", swiftSettings: swift,
      // What watches the code has symbols that the standard linker stumbles over.
      linkerSettings: [.unsafeFlags(["-use-ld=lld"])]),
  ]
}
