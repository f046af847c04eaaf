// ValidationDataConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace outcrop::bedrock {

struct Validator {
  /// Required.
  std::optional<std::string> s3_uri{};
};

struct ValidationDataConfig {
  /// Required.
  std::optional<std::vector<Validator>> validators{};
};

}  // namespace outcrop::bedrock
