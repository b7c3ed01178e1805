import Interp
import Testing

extension LanguageTests {
  @Suite struct CompiledFunctionsTests {
    @Test func everyRowTellsOfAFunction() {
      #expect(CompiledFunctions.strays.isEmpty, "\(CompiledFunctions.strays)")
    }
  }
}
