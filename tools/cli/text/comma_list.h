// Words as people list them.
#pragma once

#include <string>

namespace outcrop::cli {

/// "a, b, c", of any texts.
template <class Words>
std::string comma_list(const Words& words) {
  std::string list;
  for (const auto& word : words) {
    if (!list.empty()) list += ", ";
    list += word;
  }
  return list;
}

}  // namespace outcrop::cli
