// Makes SubmitRegistryRecordForApproval: the output of Client::submit_registry_record_for_approval, owned of views, and
// writes JSON. Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev
// regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/submit_registry_record_for_approval.h"

#include "outcrop/bedrock_agentcore_control/operations/submit_registry_record_for_approval.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

SubmitRegistryRecordForApproval to_owned(const SubmitRegistryRecordForApprovalView& view) {
  SubmitRegistryRecordForApproval owned;
  internal::own(owned.registry_arn, view.registry_arn);
  internal::own(owned.record_arn, view.record_arn);
  internal::own(owned.record_id, view.record_id);
  internal::own(owned.status, view.status);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const SubmitRegistryRecordForApproval& in) {
  writer.begin_object();
  writer.member("registryArn", in.registry_arn);
  writer.member("recordArn", in.record_arn);
  writer.member("recordId", in.record_id);
  writer.member("status", in.status);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
