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

struct GetRegistry {
  std::string name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::string registry_id{};
  std::string registry_arn{};
  std::optional<OwnedOpen<RegistryAuthorizerType>> authorizer_type{};
  Box<AuthorizerConfiguration> authorizer_configuration{};
  std::optional<ApprovalConfiguration> approval_configuration{};
  std::optional<OwnedOpen<RegistryStatus>> status{};
  std::optional<std::string> status_reason{};
  Timestamp created_at{};
  Timestamp updated_at{};

  friend bool operator==(const GetRegistry&, const GetRegistry&) = default;
};
GetRegistry to_owned(const GetRegistryView& view);
void write_json(internal::JsonWriter& writer, const GetRegistry& in);

}  // namespace outcrop::bedrock_agentcore_control
