// Makes GetFlow: the output of Client::get_flow, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/get_flow.h"

#include "outcrop/bedrock_agent/operations/get_flow.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

GetFlow to_owned(const GetFlowView& view) {
  GetFlow owned;
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.execution_role_arn, view.execution_role_arn);
  internal::own(owned.customer_encryption_key_arn, view.customer_encryption_key_arn);
  internal::own(owned.id, view.id);
  internal::own(owned.arn, view.arn);
  internal::own(owned.status, view.status);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.version, view.version);
  internal::own(owned.definition, view.definition);
  internal::own(owned.validations, view.validations);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetFlow& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("executionRoleArn", in.execution_role_arn);
  writer.member("customerEncryptionKeyArn", in.customer_encryption_key_arn);
  writer.member("id", in.id);
  writer.member("arn", in.arn);
  writer.member("status", in.status);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("version", in.version);
  writer.sensitive().member("definition", in.definition);
  writer.member("validations", in.validations);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
