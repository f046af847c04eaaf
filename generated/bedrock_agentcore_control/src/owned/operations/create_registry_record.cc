// Makes CreateRegistryRecord: the output of Client::create_registry_record, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/create_registry_record.h"

#include "outcrop/bedrock_agentcore_control/operations/create_registry_record.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

CreateRegistryRecord to_owned(const CreateRegistryRecordView& view) {
  CreateRegistryRecord owned;
  internal::own(owned.record_arn, view.record_arn);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateRegistryRecord& in) {
  writer.begin_object();
  writer.member("recordArn", in.record_arn);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
