// Makes ListProvisionedModelThroughputs: the output of Client::list_provisioned_model_throughputs, owned of views, and
// writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/list_provisioned_model_throughputs.h"

#include "outcrop/bedrock/operations/list_provisioned_model_throughputs.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ListProvisionedModelThroughputs to_owned(const ListProvisionedModelThroughputsView& view) {
  ListProvisionedModelThroughputs owned;
  internal::own(owned.next_token, view.next_token);
  internal::own(owned.provisioned_model_summaries, view.provisioned_model_summaries);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListProvisionedModelThroughputs& in) {
  writer.begin_object();
  writer.member("nextToken", in.next_token);
  writer.member("provisionedModelSummaries", in.provisioned_model_summaries);
  writer.end_object();
}

}  // namespace outcrop::bedrock
