// Input and output of Client::get_flow.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/views/flow_definition.h"
#include "outcrop/bedrock_agent/views/flow_validation.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// Input of Client::get_flow. An absent member is not sent.
struct GetFlowRequest {
  /// Required.
  std::optional<std::string> flow_identifier{};
  std::optional<OwnedOpen<IncludedData>> included_data{};
};

/// Output of Client::get_flow; valid as long as its Response.
struct GetFlowView {
  std::string_view name{};
  std::optional<std::string_view> description{};
  std::string_view execution_role_arn{};
  std::optional<std::string_view> customer_encryption_key_arn{};
  std::string_view id{};
  std::string_view arn{};
  Open<FlowStatus> status{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::string_view version{};
  /// Sensitive: never logged.
  OptionalRef<FlowDefinitionView> definition{};
  std::span<const FlowValidationView> validations{};
};

}  // namespace outcrop::bedrock_agent
