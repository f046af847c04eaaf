// GuardrailCrossRegionDetailsView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

namespace outcrop::bedrock {

struct GuardrailCrossRegionDetailsView {
  std::optional<std::string_view> guardrail_profile_id{};
  std::optional<std::string_view> guardrail_profile_arn{};
};

}  // namespace outcrop::bedrock
