// DeleteRegistry: the output of Client::delete_registry, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

struct DeleteRegistryView;

/// The registry that is being deleted.
struct DeleteRegistry {
  /// The state that the registry is in.
  std::optional<OwnedOpen<RegistryStatus>> status{};

  friend bool operator==(const DeleteRegistry&, const DeleteRegistry&) = default;
};
DeleteRegistry to_owned(const DeleteRegistryView& view);
void write_json(internal::JsonWriter& writer, const DeleteRegistry& in);

}  // namespace outcrop::bedrock_agentcore_control
