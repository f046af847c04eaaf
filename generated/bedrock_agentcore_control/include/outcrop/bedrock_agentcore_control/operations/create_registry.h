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
/// What the new registry is like.
struct CreateRegistryRequest {
  /// The registry's name, which is its own within the account.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// What the registry is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// How those who search the registry are checked. Those who manage it always sign with AWS credentials.
  std::optional<OwnedOpen<RegistryAuthorizerType>> authorizer_type{};
  /// Which JWTs let those who search in; needed where `authorizerType` is `CUSTOM_JWT`.
  Box<AuthorizerConfiguration> authorizer_configuration{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Whether records wait for someone's approval. Absent: they do.
  std::optional<ApprovalConfiguration> approval_configuration{};

  friend bool operator==(const CreateRegistryRequest&, const CreateRegistryRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateRegistryRequest& in);

/// Output of Client::create_registry; valid as long as its Response.
/// The registry that is being created.
struct CreateRegistryView {
  /// The registry's ARN; GetRegistry takes it.
  std::string_view registry_arn{};
};
const internal::Schema& schema_of(const CreateRegistryView*);

}  // namespace outcrop::bedrock_agentcore_control
