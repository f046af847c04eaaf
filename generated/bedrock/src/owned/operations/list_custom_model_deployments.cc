// Makes ListCustomModelDeployments: the output of Client::list_custom_model_deployments, owned of views, and writes
// JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/list_custom_model_deployments.h"

#include "outcrop/bedrock/operations/list_custom_model_deployments.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ListCustomModelDeployments to_owned(const ListCustomModelDeploymentsView& view) {
  ListCustomModelDeployments owned;
  internal::own(owned.next_token, view.next_token);
  internal::own(owned.model_deployment_summaries, view.model_deployment_summaries);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListCustomModelDeployments& in) {
  writer.begin_object();
  writer.member("nextToken", in.next_token);
  writer.member("modelDeploymentSummaries", in.model_deployment_summaries);
  writer.end_object();
}

}  // namespace outcrop::bedrock
