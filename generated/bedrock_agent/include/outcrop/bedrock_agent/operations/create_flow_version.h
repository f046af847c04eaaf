// Input and output of Client::create_flow_version.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/views/flow_definition.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// Input of Client::create_flow_version. An absent member is not sent.
struct CreateFlowVersionRequest {
  /// Required.
  std::optional<std::string> flow_identifier{};
  std::optional<std::string> description{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
};

/// Output of Client::create_flow_version; valid as long as its Response.
struct CreateFlowVersionView {
  std::string_view name{};
  std::optional<std::string_view> description{};
  std::string_view execution_role_arn{};
  std::optional<std::string_view> customer_encryption_key_arn{};
  std::string_view id{};
  std::string_view arn{};
  Open<FlowStatus> status{};
  Timestamp created_at{};
  std::string_view version{};
  /// Sensitive: never logged.
  OptionalRef<FlowDefinitionView> definition{};
};

}  // namespace outcrop::bedrock_agent
