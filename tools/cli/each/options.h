// EachOptions: what `--each` was given.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace outcrop::cli {

struct EachOptions {
  std::string input;  ///< a file of JSON Lines, or "-"; empty: the operation is called once
  std::optional<int> concurrency;
  std::vector<std::string> map;  ///< "member=expression"
  std::string id;                ///< JMESPath; empty: `id`
  bool as_they_come{};
  std::string resume;  ///< the state's file; empty: none
};

}  // namespace outcrop::cli
