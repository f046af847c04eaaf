// Input and output of Client::get_registry.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/approval_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/authorizer_configuration.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_registry. An absent member is not sent.
/// Which registry is asked for.
struct GetRegistryRequest {
  /// The registry's id or ARN.
  ///
  /// Required.
  std::optional<std::string> registry_id{};

  friend bool operator==(const GetRegistryRequest&, const GetRegistryRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetRegistryRequest& in);

/// Output of Client::get_registry; valid as long as its Response.
/// The registry that was asked for.
struct GetRegistryView {
  /// The registry's name.
  std::string_view name{};
  /// What the registry is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// The registry's id.
  std::string_view registry_id{};
  /// The registry's ARN.
  std::string_view registry_arn{};
  /// How those who search the registry are checked. Those who manage it always sign with AWS credentials.
  Open<RegistryAuthorizerType> authorizer_type{};
  /// Which JWTs let those who search in; absent where no JWT does.
  OptionalRef<AuthorizerConfigurationView> authorizer_configuration{};
  /// Whether records wait for someone's approval.
  OptionalRef<ApprovalConfigurationView> approval_configuration{};
  /// The state that the registry is in.
  Open<RegistryStatus> status{};
  /// Why the registry is in this state, in words; mostly where something failed.
  std::optional<std::string_view> status_reason{};
  /// When the registry was created.
  Timestamp created_at{};
  /// When the registry changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const GetRegistryView*);

}  // namespace outcrop::bedrock_agentcore_control
