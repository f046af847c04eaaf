// Makes ListRegistryRecords: the output of Client::list_registry_records, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_registry_records.h"

#include "outcrop/bedrock_agentcore_control/operations/list_registry_records.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListRegistryRecords to_owned(const ListRegistryRecordsView& view) {
  ListRegistryRecords owned;
  internal::own(owned.registry_records, view.registry_records);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListRegistryRecords& in) {
  writer.begin_object();
  writer.member("registryRecords", in.registry_records);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
