// Input and output of Client::create_flow.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/types/flow_definition.h"
#include "outcrop/bedrock_agent/views/flow_definition.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// Input of Client::create_flow. An absent member is not sent.
struct CreateFlowRequest {
  /// Required.
  std::optional<std::string> name{};
  std::optional<std::string> description{};
  /// Required.
  std::optional<std::string> execution_role_arn{};
  std::optional<std::string> customer_encryption_key_arn{};
  /// Sensitive: never logged.
  std::optional<FlowDefinition> definition{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};
};

/// Output of Client::create_flow; valid as long as its Response.
struct CreateFlowView {
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
};

}  // namespace outcrop::bedrock_agent
