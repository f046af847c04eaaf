// GuardrailCrossRegionConfig: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// Lets other regions share the checking, for capacity and for the STANDARD tiers.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailCrossRegionConfig.html
struct GuardrailCrossRegionConfig {
  /// The id or ARN of a guardrail profile of AWS, which says what regions take part. Which there are depends on the
  /// client's region.
  ///
  /// Required. 15 to 2048 characters.
  std::optional<std::string> guardrail_profile_identifier{};

  friend bool operator==(const GuardrailCrossRegionConfig&, const GuardrailCrossRegionConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailCrossRegionConfig& in);

}  // namespace outcrop::bedrock
