// CreateRegistry: the output of Client::create_registry, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct CreateRegistryView;

/// The registry that is being created.
struct CreateRegistry {
  /// The registry's ARN; GetRegistry takes it.
  std::string registry_arn{};

  friend bool operator==(const CreateRegistry&, const CreateRegistry&) = default;
};
CreateRegistry to_owned(const CreateRegistryView& view);
void write_json(internal::JsonWriter& writer, const CreateRegistry& in);

}  // namespace outcrop::bedrock_agentcore_control
