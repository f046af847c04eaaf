// Makes ListRegistries: the output of Client::list_registries, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_registries.h"

#include "outcrop/bedrock_agentcore_control/operations/list_registries.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListRegistries to_owned(const ListRegistriesView& view) {
  ListRegistries owned;
  internal::own(owned.registries, view.registries);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListRegistries& in) {
  writer.begin_object();
  writer.member("registries", in.registries);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
