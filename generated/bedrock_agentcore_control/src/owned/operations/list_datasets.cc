// Makes ListDatasets: the output of Client::list_datasets, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_datasets.h"

#include "outcrop/bedrock_agentcore_control/operations/list_datasets.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListDatasets to_owned(const ListDatasetsView& view) {
  ListDatasets owned;
  internal::own(owned.datasets, view.datasets);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListDatasets& in) {
  writer.begin_object();
  writer.member("datasets", in.datasets);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
