f"{1:zz}"
# expect error: ValueError: Unknown format code 'z' for object of type 'int'
