// UTF-8 validation by simdjson's vectors.
#include "json/utf8.h"

#include <simdjson.h>

namespace outcrop::internal {

bool is_utf8(std::string_view text) { return simdjson::validate_utf8(text.data(), text.size()); }

}  // namespace outcrop::internal
