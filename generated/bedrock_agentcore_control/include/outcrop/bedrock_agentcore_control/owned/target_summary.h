// TargetSummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/owned/authorization_data.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct TargetSummaryView;

/// A target of a gateway as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TargetSummary.html
struct TargetSummary {
  /// The id that CreateGatewayTarget gave the target.
  std::string target_id{};
  /// The target's name.
  ///
  /// Sensitive: never logged.
  std::string name{};
  /// The state that the target is in.
  std::optional<OwnedOpen<TargetStatus>> status{};
  /// What the target is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
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
  Box<AuthorizationData> authorization_data{};
  /// What the target is.
  std::optional<OwnedOpen<TargetType>> target_type{};
  /// How the gateway knows the target's tools.
  std::optional<OwnedOpen<ListingMode>> listing_mode{};

  friend bool operator==(const TargetSummary&, const TargetSummary&) = default;
};
TargetSummary to_owned(const TargetSummaryView& view);
void write_json(internal::JsonWriter& writer, const TargetSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
