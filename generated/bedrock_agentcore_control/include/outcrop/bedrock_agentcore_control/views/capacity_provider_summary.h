// CapacityProviderSummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// A capacity provider as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CapacityProviderSummary.html
struct CapacityProviderSummaryView {
  /// The id that CreateCapacityProvider gave the provider.
  std::string_view capacity_provider_id{};
  /// The provider's ARN.
  std::string_view capacity_provider_arn{};
  /// The provider's name.
  std::string_view name{};
  /// The state that the provider is in.
  Open<CapacityProviderStatus> status{};
  /// When the provider changed last.
  Timestamp last_updated_at{};
};
const internal::Schema& schema_of(const CapacityProviderSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
