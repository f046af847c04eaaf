// GuardrailCrossRegionDetailsView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// The guardrail profile that says what regions share the checking.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailCrossRegionDetails.html
struct GuardrailCrossRegionDetailsView {
  /// The profile's id, which tells the regions that may share the checking.
  std::optional<std::string_view> guardrail_profile_id{};
  /// The profile's ARN, which permissions are given for.
  std::optional<std::string_view> guardrail_profile_arn{};
};
const internal::Schema& schema_of(const GuardrailCrossRegionDetailsView*);

}  // namespace outcrop::bedrock
