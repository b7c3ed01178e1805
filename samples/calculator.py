# A calculator: splits text into tokens and evaluates them by recursive descent.
def tokens(text):
    for sign in "+-*/()":
        text = text.replace(sign, f" {sign} ")
    return text.split()

def evaluate(text):
    rest = tokens(text)
    def take():
        if not rest:
            raise ValueError("the text ends too soon")
        return rest.pop(0)

    def atom():
        token = take()
        if token == "(":
            value = total()
            assert take() == ")", "a bracket is not closed"
            return value
        return -atom() if token == "-" else float(token)

    def product():
        value = atom()
        while rest and rest[0] in "*/":
            value = value * atom() if take() == "*" else value / atom()
        return value

    def total():
        value = product()
        while rest and rest[0] in "+-":
            value = value + product() if take() == "+" else value - product()
        return value

    return total()

for text in ["1 + 2 * 3", "(1 + 2) * -3", "2 / (1 - 1)", "4 +", "2 * x", "(1 + 2 3"]:
    try:
        print(f"{text:<14} = {evaluate(text):g}")
    except (ValueError, ZeroDivisionError, AssertionError) as error:
        print(f"{text:<14} ! {type(error).__name__}: {error}")
