for n in [4, 6, 8]:
    if n % 2:
        break
else:
    print("all even")
# expect: all even
while False:
    pass
else:
    print("never ran")
# expect: never ran
