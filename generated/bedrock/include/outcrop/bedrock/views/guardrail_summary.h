// GuardrailSummaryView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/guardrail_cross_region_details.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct GuardrailSummaryView {
  std::string_view id{};
  std::string_view arn{};
  Open<GuardrailStatus> status{};
  /// Sensitive: never logged.
  std::string_view name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  std::string_view version{};
  Timestamp created_at{};
  Timestamp updated_at{};
  OptionalRef<GuardrailCrossRegionDetailsView> cross_region_details{};
};

}  // namespace outcrop::bedrock
