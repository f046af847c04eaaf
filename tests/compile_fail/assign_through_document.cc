// What operator[] of a Document gives is read, and never made.
// expect: no match|no viable|passing|discards
#include "outcrop/document.h"

void use() {
#ifdef OUTCROP_BAD
  outcrop::Document document;
  document["key"] = 1;
#else
  outcrop::Document document = outcrop::Document::object({{"key", 1}});
  (void)document["key"];
#endif
}
