// A Document is made of no character, which would become a number.
// expect: no matching|ambiguous
#include "outcrop/document.h"

void use() {
#ifdef OUTCROP_BAD
  (void)outcrop::Document('7');
#else
  (void)outcrop::Document("7");
#endif
}
