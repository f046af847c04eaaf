// Input and output of Client::create_registry.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/approval_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/authorizer_configuration.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::create_registry. An absent member is not sent.
struct CreateRegistryRequest {
  /// Required.
  std::optional<std::string> name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<OwnedOpen<RegistryAuthorizerType>> authorizer_type{};
  Box<AuthorizerConfiguration> authorizer_configuration{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  std::optional<ApprovalConfiguration> approval_configuration{};

  friend bool operator==(const CreateRegistryRequest&, const CreateRegistryRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateRegistryRequest& in);

/// Output of Client::create_registry; valid as long as its Response.
struct CreateRegistryView {
  std::string_view registry_arn{};
};
const internal::Schema& schema_of(const CreateRegistryView*);

}  // namespace outcrop::bedrock_agentcore_control
