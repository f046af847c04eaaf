// UpdateRegistry: the output of Client::update_registry, owned.
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

struct UpdateRegistryView;

/// The registry as it is now.
struct UpdateRegistry {
  /// The registry's name.
  std::string name{};
  /// What the registry is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The id that CreateRegistry gave the registry.
  std::string registry_id{};
  /// The registry's ARN.
  std::string registry_arn{};
  /// How those are checked who search the registry; its keepers always use IAM.
  std::optional<OwnedOpen<RegistryAuthorizerType>> authorizer_type{};
  /// Which tokens are accepted, where `authorizerType` is `CUSTOM_JWT`.
  Box<AuthorizerConfiguration> authorizer_configuration{};
  /// Whether new records need somebody's approval.
  std::optional<ApprovalConfiguration> approval_configuration{};
  /// The state that the registry is in.
  std::optional<OwnedOpen<RegistryStatus>> status{};
  /// Why the registry is in that state; mostly told where something failed.
  std::optional<std::string> status_reason{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const UpdateRegistry&, const UpdateRegistry&) = default;
};
UpdateRegistry to_owned(const UpdateRegistryView& view);
void write_json(internal::JsonWriter& writer, const UpdateRegistry& in);

}  // namespace outcrop::bedrock_agentcore_control
