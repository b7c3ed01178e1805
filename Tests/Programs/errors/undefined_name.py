def area(width):
    return width * heigth
area(2)
# expect error: NameError: name 'heigth' is not defined
