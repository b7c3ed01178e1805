def f(x)
    return x
y = [1, 2
class A:
    pass
with open("x") as g:
    pass
if y = 3:
    print(lenght(y))
