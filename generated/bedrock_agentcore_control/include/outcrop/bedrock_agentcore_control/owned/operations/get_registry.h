// GetRegistry: the output of Client::get_registry, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/approval_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/authorizer_configuration.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct GetRegistryView;

/// The registry that was asked for.
struct GetRegistry {
  /// The registry's name.
  std::string name{};
  /// What the registry is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The registry's id.
  std::string registry_id{};
  /// The registry's ARN.
  std::string registry_arn{};
  /// How those who search the registry are checked. Those who manage it always sign with AWS credentials.
  std::optional<OwnedOpen<RegistryAuthorizerType>> authorizer_type{};
  /// Which JWTs let those who search in; absent where no JWT does.
  Box<AuthorizerConfiguration> authorizer_configuration{};
  /// Whether records wait for someone's approval.
  std::optional<ApprovalConfiguration> approval_configuration{};
  /// The state that the registry is in.
  std::optional<OwnedOpen<RegistryStatus>> status{};
  /// Why the registry is in this state, in words; mostly where something failed.
  std::optional<std::string> status_reason{};
  /// When the registry was created.
  Timestamp created_at{};
  /// When the registry changed last.
  Timestamp updated_at{};

  friend bool operator==(const GetRegistry&, const GetRegistry&) = default;
};
GetRegistry to_owned(const GetRegistryView& view);
void write_json(internal::JsonWriter& writer, const GetRegistry& in);

}  // namespace outcrop::bedrock_agentcore_control
