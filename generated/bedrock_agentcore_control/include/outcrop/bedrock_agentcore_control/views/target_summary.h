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

/// A target of a gateway as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TargetSummary.html
struct TargetSummaryView {
  /// The id that CreateGatewayTarget gave the target.
  std::string_view target_id{};
  /// The target's name.
  ///
  /// Sensitive: never logged.
  std::string_view name{};
  /// The state that the target is in.
  Open<TargetStatus> status{};
  /// What the target is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// Which target answers where several have a resource of the same URI: the one with the lowest number. Absent:
  /// 1000.
  std::optional<std::int32_t> resource_priority{};
  /// When the gateway fetched the target's tools last; absent while it never did.
  std::optional<Timestamp> last_synchronized_at{};
  /// What is needed so that a user can agree to the target being used; told while somebody has to.
  OptionalRef<AuthorizationDataView> authorization_data{};
  /// What the target is.
  Open<TargetType> target_type{};
  /// How the gateway knows the target's tools.
  Open<ListingMode> listing_mode{};
};
const internal::Schema& schema_of(const TargetSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
