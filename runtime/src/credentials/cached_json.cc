// Changes members of an object.
#include "credentials/cached_json.h"

#include <algorithm>

namespace outcrop::internal {

Document with_members(const Document& object, const std::vector<std::pair<std::string, Document>>& members) {
  Document::Object out = object.members();
  for (const auto& [name, value] : members) {
    const auto found = std::ranges::find(out, name, &std::pair<std::string, Document>::first);
    if (found == out.end()) {
      out.emplace_back(name, value);
    } else {
      found->second = value;
    }
  }
  return Document(std::move(out));
}

}  // namespace outcrop::internal
