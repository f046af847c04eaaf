// Makes DeleteABTest: the output of Client::delete_ab_test, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/delete_ab_test.h"

#include "outcrop/bedrock_agentcore/operations/delete_ab_test.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

DeleteABTest to_owned(const DeleteABTestView& view) {
  DeleteABTest owned;
  internal::own(owned.ab_test_id, view.ab_test_id);
  internal::own(owned.ab_test_arn, view.ab_test_arn);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteABTest& in) {
  writer.begin_object();
  writer.member("abTestId", in.ab_test_id);
  writer.member("abTestArn", in.ab_test_arn);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
