// Makes CreateABTest: the output of Client::create_ab_test, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/create_ab_test.h"

#include "outcrop/bedrock_agentcore/operations/create_ab_test.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

CreateABTest to_owned(const CreateABTestView& view) {
  CreateABTest owned;
  internal::own(owned.ab_test_id, view.ab_test_id);
  internal::own(owned.ab_test_arn, view.ab_test_arn);
  internal::own(owned.name, view.name);
  internal::own(owned.status, view.status);
  internal::own(owned.execution_status, view.execution_status);
  internal::own(owned.created_at, view.created_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateABTest& in) {
  writer.begin_object();
  writer.member("abTestId", in.ab_test_id);
  writer.member("abTestArn", in.ab_test_arn);
  writer.member("name", in.name);
  writer.member("status", in.status);
  writer.member("executionStatus", in.execution_status);
  writer.member("createdAt", in.created_at, TimestampFormat::epoch_seconds);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
