// ManagedResourceDetailsView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// What the gateway has set up for one domain that it reaches privately.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ManagedResourceDetails.html
struct ManagedResourceDetailsView {
  /// The domain that it is for.
  std::optional<std::string_view> domain{};
  /// The ARN of the resource gateway in VPC Lattice, which lies in the account.
  std::optional<std::string_view> resource_gateway_arn{};
  /// The ARN of the association between a service network and the resource.
  std::optional<std::string_view> resource_association_arn{};
};
const internal::Schema& schema_of(const ManagedResourceDetailsView*);

}  // namespace outcrop::bedrock_agentcore_control
