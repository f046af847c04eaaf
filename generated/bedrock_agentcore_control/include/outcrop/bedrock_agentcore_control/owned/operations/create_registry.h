// CreateRegistry: the output of Client::create_registry, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct CreateRegistryView;

struct CreateRegistry {
  std::string registry_arn{};

  friend bool operator==(const CreateRegistry&, const CreateRegistry&) = default;
};
CreateRegistry to_owned(const CreateRegistryView& view);
void write_json(internal::JsonWriter& writer, const CreateRegistry& in);

}  // namespace outcrop::bedrock_agentcore_control
