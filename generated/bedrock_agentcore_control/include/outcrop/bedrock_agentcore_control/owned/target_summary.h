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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TargetSummary.html
struct TargetSummary {
  std::string target_id{};
  /// Sensitive: never logged.
  std::string name{};
  std::optional<OwnedOpen<TargetStatus>> status{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<std::int32_t> resource_priority{};
  std::optional<Timestamp> last_synchronized_at{};
  Box<AuthorizationData> authorization_data{};
  std::optional<OwnedOpen<TargetType>> target_type{};
  std::optional<OwnedOpen<ListingMode>> listing_mode{};

  friend bool operator==(const TargetSummary&, const TargetSummary&) = default;
};
TargetSummary to_owned(const TargetSummaryView& view);
void write_json(internal::JsonWriter& writer, const TargetSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
