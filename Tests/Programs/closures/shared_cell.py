def pair():
    value = 1
    def read():
        return value
    def write(new):
        nonlocal value
        value = new
    return read, write
read, write = pair()
write(7)
print(read())  # expect: 7
