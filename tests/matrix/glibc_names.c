// LLVM's C++ library of Debian was made for glibc and calls it by these names; musl lacks them. Linked by the row of
// musl alone.
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

int __vfprintf_chk(FILE* out, int flag, const char* format, va_list list) { return vfprintf(out, format, list); }
int __vasprintf_chk(char** out, int flag, const char* format, va_list list) { return vasprintf(out, format, list); }
int __vsnprintf_chk(char* out, size_t size, int flag, size_t room, const char* format, va_list list) {
  return vsnprintf(out, size, format, list);
}
int __fprintf_chk(FILE* out, int flag, const char* format, ...) {
  va_list list;
  va_start(list, format);
  const int written = vfprintf(out, format, list);
  va_end(list);
  return written;
}
long long strtoll_l(const char* text, char** end, int base, void* locale) { return strtoll(text, end, base); }
unsigned long long strtoull_l(const char* text, char** end, int base, void* locale) {
  return strtoull(text, end, base);
}
int _dl_find_object(void* address, void* result) { return -1; }  // the C++ library then looks itself
