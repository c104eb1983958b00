/*
 * A machine that fails on demand: preloaded into the program, it stands between it and the kernel. The file that
 * FAULTY_DISK names says what the disk does, in one line that is read at each call:
 *
 *     sync  <errno> <times> <end of name>    fsync fails so many times (-1: until told otherwise)
 *     write <errno> <times> <end of name>    so does each write
 *     doom  <errno> <times> <end of name>    fsync of a commit as large as an order's fails, and others up to so many times;
 *                                            the next write kills the process a moment later
 *     slow  <millis> <times> <end of name>   fsync takes so much longer
 *
 * and any other line means: a good disk. Each fault is noted in FAULTY_DISK.log, so that a test can see that it happened.
 * What a failed write or sync was about stays in the kernel's memory, as it does with a real one.
 *
 * The file that FAULTY_CLOCK names has the seconds by which the system clock goes wrong; the monotonic one is left alone.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

/* One file is named at a time, and each has one writer. */
static int done, last, doom_begun, doomed_fd = -1;

/* Pages written since the last fsync, by file. */
static int pages[4096];
#define PAGES_OF_AN_ORDER 12

static int times_left(const char *order, int times) {
  static char known[256];
  if (strcmp(known, order) != 0) {
    snprintf(known, sizeof known, "%s", order);
    done = 0;
  }
  last = ++done == times;
  return times < 0 || done <= times;
}

static void note(const char *what, const char *path) {
  char name[512];
  char line[600];
  snprintf(name, sizeof name, "%s.log", getenv("FAULTY_DISK"));
  int log = open(name, O_WRONLY | O_APPEND | O_CREAT, 0644);
  int length = snprintf(line, sizeof line, "%s %s\n", what, path);
  if (log >= 0) {
    if (write(log, line, (size_t)length) < 0) abort();
    close(log);
  }
}

/* The errno or the delay that is ordered for this call, or 0. */
static int ordered(const char *what, int fd) {
  const char *control = getenv("FAULTY_DISK");
  char link[64], path[512], order[256], kind[16], ending[128];
  int number, times;
  if (control == NULL) return 0;
  int file = open(control, O_RDONLY);
  if (file < 0) return 0;
  ssize_t length = read(file, order, sizeof order - 1);
  close(file);
  if (length <= 0) return 0;
  order[length] = 0;
  if (sscanf(order, "%15s %d %d %127s", kind, &number, &times, ending) != 4 || strcmp(kind, what) != 0) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  length = readlink(link, path, sizeof path - 1);
  if (length < (ssize_t)strlen(ending)) return 0;
  path[length] = 0;
  if (strcmp(path + length - strlen(ending), ending) != 0 || !times_left(order, times)) return 0;
  note(what, path);
  return number;
}

int fsync(int fd) {
  static int (*real)(int);
  if (real == NULL) real = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
  int millis = ordered("slow", fd);
  if (millis > 0) nanosleep(&(struct timespec){millis / 1000, millis % 1000 * 1000000L}, NULL);
  int error = ordered("sync", fd);
  int written = fd >= 0 && fd < 4096 ? pages[fd] : 0;
  if (fd >= 0 && fd < 4096) pages[fd] = 0;
  /* Who only reads the log, to copy it, is not who writes next. */
  int large = written >= PAGES_OF_AN_ORDER || (doom_begun && written > 0);
  if (error == 0 && large && (error = ordered("doom", fd)) != 0) {
    doom_begun = 1;
    if (last) doomed_fd = fd;
  }
  if (error != 0) {
    errno = error;
    return -1;
  }
  return real(fd);
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset) {
  static ssize_t (*real)(int, const void *, size_t, off64_t);
  if (real == NULL) real = (ssize_t(*)(int, const void *, size_t, off64_t))dlsym(RTLD_NEXT, "pwrite64");
  if (fd == doomed_fd) {
    /* Who was told something has heard it by then. */
    nanosleep(&(struct timespec){0, 300000000L}, NULL);
    kill(getpid(), SIGKILL);
  }
  int error = ordered("write", fd);
  if (error != 0) {
    errno = error;
    return -1;
  }
  if (count == 4096 && fd >= 0 && fd < 4096) pages[fd]++;
  return real(fd, bytes, count, offset);
}

/* The file is read fifty times a second, since the clock is asked much more often. */
static long clock_error(void) {
  static long error, read_at;
  struct timespec now;
  syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &now);
  long millis = now.tv_sec * 1000 + now.tv_nsec / 1000000;
  const char *control = getenv("FAULTY_CLOCK");
  if (control == NULL || millis - read_at < 20) return error;
  read_at = millis;
  char text[32];
  int file = open(control, O_RDONLY);
  if (file < 0) return error;
  ssize_t length = read(file, text, sizeof text - 1);
  close(file);
  if (length > 0) {
    text[length] = 0;
    error = atol(text);
  }
  return error;
}

int clock_gettime(clockid_t id, struct timespec *time) {
  int result = (int)syscall(SYS_clock_gettime, id, time);
  if (result == 0 && id == CLOCK_REALTIME) time->tv_sec += clock_error();
  return result;
}
