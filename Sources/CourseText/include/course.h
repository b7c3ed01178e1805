#ifndef AXLE_COURSE_H
#define AXLE_COURSE_H

/// A file of the course, as it is compiled into the program.
struct axle_exercise {
  /// Where it lies below `exercises/`.
  const char *path;
  /// Its text, ended by a zero byte.
  const unsigned char *text;
};

/// The exercises in their order, ended by one without a path.
const struct axle_exercise *axle_course(void);

/// `python/axle.py`, ended by a zero byte.
const unsigned char *axle_python_module(void);

#endif
