// A Document is made of no pointer, which would become a bool.
// expect: no matching
#include "outcrop/document.h"

void use() {
#ifdef OUTCROP_BAD
  const void* pointer = nullptr;
  (void)outcrop::Document(pointer);
#else
  (void)outcrop::Document(true);
#endif
}
