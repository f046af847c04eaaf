// Makes RegistrySummary of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/registry_summary.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/registry_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

RegistrySummary to_owned(const RegistrySummaryView& view) {
  RegistrySummary owned;
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.registry_id, view.registry_id);
  internal::own(owned.registry_arn, view.registry_arn);
  internal::own(owned.authorizer_type, view.authorizer_type);
  internal::own(owned.status, view.status);
  internal::own(owned.status_reason, view.status_reason);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RegistrySummary& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("registryId", in.registry_id);
  writer.member("registryArn", in.registry_arn);
  writer.member("authorizerType", in.authorizer_type);
  writer.member("status", in.status);
  writer.member("statusReason", in.status_reason);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
