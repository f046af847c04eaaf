// GuardrailCrossRegionDetails.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct GuardrailCrossRegionDetailsView;

/// The guardrail profile that says what regions share the checking.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailCrossRegionDetails.html
struct GuardrailCrossRegionDetails {
  /// The profile's id, which tells the regions that may share the checking.
  std::optional<std::string> guardrail_profile_id{};
  /// The profile's ARN, which permissions are given for.
  std::optional<std::string> guardrail_profile_arn{};

  friend bool operator==(const GuardrailCrossRegionDetails&, const GuardrailCrossRegionDetails&) = default;
};
GuardrailCrossRegionDetails to_owned(const GuardrailCrossRegionDetailsView& view);
void write_json(internal::JsonWriter& writer, const GuardrailCrossRegionDetails& in);

}  // namespace outcrop::bedrock
