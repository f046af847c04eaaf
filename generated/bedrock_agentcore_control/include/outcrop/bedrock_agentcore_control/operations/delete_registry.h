// Input and output of Client::delete_registry.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::delete_registry. An absent member is not sent.
/// Which registry is deleted.
struct DeleteRegistryRequest {
  /// The registry's id or ARN.
  ///
  /// Required.
  std::optional<std::string> registry_id{};

  friend bool operator==(const DeleteRegistryRequest&, const DeleteRegistryRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteRegistryRequest& in);

/// Output of Client::delete_registry; valid as long as its Response.
/// The registry that is being deleted.
struct DeleteRegistryView {
  /// The state that the registry is in.
  Open<RegistryStatus> status{};
};
const internal::Schema& schema_of(const DeleteRegistryView*);

}  // namespace outcrop::bedrock_agentcore_control
