// An OptionalRef refers to something that outlives it.
// expect: deleted
#include <string_view>

#include "outcrop/optional_ref.h"

bool use() {
#ifdef OUTCROP_BAD
  const outcrop::OptionalRef<std::string_view> text = std::string_view("text");
#else
  const std::string_view kept("text");
  const outcrop::OptionalRef<std::string_view> text = kept;
#endif
  return text.has_value();
}
