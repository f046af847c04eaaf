// GuardrailCrossRegionConfig: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock {

struct GuardrailCrossRegionConfig {
  /// Required.
  std::optional<std::string> guardrail_profile_identifier{};
};

}  // namespace outcrop::bedrock
