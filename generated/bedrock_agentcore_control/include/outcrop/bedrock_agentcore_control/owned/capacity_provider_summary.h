// CapacityProviderSummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct CapacityProviderSummaryView;

/// A capacity provider as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CapacityProviderSummary.html
struct CapacityProviderSummary {
  /// The id that CreateCapacityProvider gave the provider.
  std::string capacity_provider_id{};
  /// The provider's ARN.
  std::string capacity_provider_arn{};
  /// The provider's name.
  std::string name{};
  /// The state that the provider is in.
  std::optional<OwnedOpen<CapacityProviderStatus>> status{};
  /// When the provider changed last.
  Timestamp last_updated_at{};

  friend bool operator==(const CapacityProviderSummary&, const CapacityProviderSummary&) = default;
};
CapacityProviderSummary to_owned(const CapacityProviderSummaryView& view);
void write_json(internal::JsonWriter& writer, const CapacityProviderSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
