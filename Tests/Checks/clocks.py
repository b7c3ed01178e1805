import time
start = time.perf_counter()
if time.perf_counter() - start > 5:
    print(undefined1)  # mistake: NameError: name 'undefined1' is not defined
elapsed = time.time() - start
print([1][int(elapsed)])
time.sleep(100)
time.sleep()  # mistake: TypeError: time.sleep() takes exactly one argument (0 given)
