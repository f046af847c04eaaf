// CapacityProviderSummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CapacityProviderSummary.html
struct CapacityProviderSummaryView {
  std::string_view capacity_provider_id{};
  std::string_view capacity_provider_arn{};
  std::string_view name{};
  Open<CapacityProviderStatus> status{};
  Timestamp last_updated_at{};
};
const internal::Schema& schema_of(const CapacityProviderSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
