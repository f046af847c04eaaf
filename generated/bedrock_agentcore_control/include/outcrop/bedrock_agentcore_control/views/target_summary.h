// TargetSummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/authorization_data.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TargetSummary.html
struct TargetSummaryView {
  std::string_view target_id{};
  /// Sensitive: never logged.
  std::string_view name{};
  Open<TargetStatus> status{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<std::int32_t> resource_priority{};
  std::optional<Timestamp> last_synchronized_at{};
  OptionalRef<AuthorizationDataView> authorization_data{};
  Open<TargetType> target_type{};
  Open<ListingMode> listing_mode{};
};
const internal::Schema& schema_of(const TargetSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
