// Makes ListBatchEvaluations: the output of Client::list_batch_evaluations, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/list_batch_evaluations.h"

#include "outcrop/bedrock_agentcore/operations/list_batch_evaluations.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

ListBatchEvaluations to_owned(const ListBatchEvaluationsView& view) {
  ListBatchEvaluations owned;
  internal::own(owned.batch_evaluations, view.batch_evaluations);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListBatchEvaluations& in) {
  writer.begin_object();
  writer.member("batchEvaluations", in.batch_evaluations);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
