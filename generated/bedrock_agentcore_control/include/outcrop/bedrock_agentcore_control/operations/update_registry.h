// Input and output of Client::update_registry.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/updated_approval_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/updated_authorizer_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/updated_description.h"
#include "outcrop/bedrock_agentcore_control/views/approval_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/authorizer_configuration.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_registry. An absent member is not sent.
/// Which registry, and what it is like from now on; what is absent stays as it is.
struct UpdateRegistryRequest {
  /// The registry's id or ARN.
  ///
  /// Required.
  std::optional<std::string> registry_id{};
  /// The registry's name from now on.
  std::optional<std::string> name{};
  /// What the registry is for.
  std::optional<UpdatedDescription> description{};
  /// Which tokens are accepted; those who use the registry may have to sign in in another way then.
  std::optional<UpdatedAuthorizerConfiguration> authorizer_configuration{};
  /// Whether records need somebody's approval that are submitted from now on.
  std::optional<UpdatedApprovalConfiguration> approval_configuration{};

  friend bool operator==(const UpdateRegistryRequest&, const UpdateRegistryRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateRegistryRequest& in);

/// Output of Client::update_registry; valid as long as its Response.
/// The registry as it is now.
struct UpdateRegistryView {
  /// The registry's name.
  std::string_view name{};
  /// What the registry is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// The id that CreateRegistry gave the registry.
  std::string_view registry_id{};
  /// The registry's ARN.
  std::string_view registry_arn{};
  /// How those are checked who search the registry; its keepers always use IAM.
  Open<RegistryAuthorizerType> authorizer_type{};
  /// Which tokens are accepted, where `authorizerType` is `CUSTOM_JWT`.
  OptionalRef<AuthorizerConfigurationView> authorizer_configuration{};
  /// Whether new records need somebody's approval.
  OptionalRef<ApprovalConfigurationView> approval_configuration{};
  /// The state that the registry is in.
  Open<RegistryStatus> status{};
  /// Why the registry is in that state; mostly told where something failed.
  std::optional<std::string_view> status_reason{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const UpdateRegistryView*);

}  // namespace outcrop::bedrock_agentcore_control
