// Makes CreateRegistry: the output of Client::create_registry, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/create_registry.h"

#include "outcrop/bedrock_agentcore_control/operations/create_registry.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

CreateRegistry to_owned(const CreateRegistryView& view) {
  CreateRegistry owned;
  internal::own(owned.registry_arn, view.registry_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateRegistry& in) {
  writer.begin_object();
  writer.member("registryArn", in.registry_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
