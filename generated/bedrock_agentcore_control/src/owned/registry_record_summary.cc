// Makes RegistryRecordSummary of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/registry_record_summary.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/registry_record_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

RegistryRecordSummary to_owned(const RegistryRecordSummaryView& view) {
  RegistryRecordSummary owned;
  internal::own(owned.registry_arn, view.registry_arn);
  internal::own(owned.record_arn, view.record_arn);
  internal::own(owned.record_id, view.record_id);
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.descriptor_type, view.descriptor_type);
  internal::own(owned.record_version, view.record_version);
  internal::own(owned.status, view.status);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RegistryRecordSummary& in) {
  writer.begin_object();
  writer.member("registryArn", in.registry_arn);
  writer.member("recordArn", in.record_arn);
  writer.member("recordId", in.record_id);
  writer.member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("descriptorType", in.descriptor_type);
  writer.member("recordVersion", in.record_version);
  writer.member("status", in.status);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
