// Makes GetRegistryRecord: the output of Client::get_registry_record, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/get_registry_record.h"

#include "outcrop/bedrock_agentcore_control/operations/get_registry_record.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

GetRegistryRecord to_owned(const GetRegistryRecordView& view) {
  GetRegistryRecord owned;
  internal::own(owned.registry_arn, view.registry_arn);
  internal::own(owned.record_arn, view.record_arn);
  internal::own(owned.record_id, view.record_id);
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.descriptor_type, view.descriptor_type);
  internal::own(owned.descriptors, view.descriptors);
  internal::own(owned.record_version, view.record_version);
  internal::own(owned.status, view.status);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.status_reason, view.status_reason);
  internal::own(owned.synchronization_type, view.synchronization_type);
  internal::own(owned.synchronization_configuration, view.synchronization_configuration);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetRegistryRecord& in) {
  writer.begin_object();
  writer.member("registryArn", in.registry_arn);
  writer.member("recordArn", in.record_arn);
  writer.member("recordId", in.record_id);
  writer.member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("descriptorType", in.descriptor_type);
  writer.member("descriptors", in.descriptors);
  writer.member("recordVersion", in.record_version);
  writer.member("status", in.status);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("statusReason", in.status_reason);
  writer.member("synchronizationType", in.synchronization_type);
  writer.member("synchronizationConfiguration", in.synchronization_configuration);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
