// EvaluationOutputDataConfig: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock {

struct EvaluationOutputDataConfig {
  /// Required.
  std::optional<std::string> s3_uri{};
};

}  // namespace outcrop::bedrock
