// Makes CreateCustomModelDeployment: the output of Client::create_custom_model_deployment, owned of views, and writes
// JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/create_custom_model_deployment.h"

#include "outcrop/bedrock/operations/create_custom_model_deployment.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

CreateCustomModelDeployment to_owned(const CreateCustomModelDeploymentView& view) {
  CreateCustomModelDeployment owned;
  internal::own(owned.custom_model_deployment_arn, view.custom_model_deployment_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateCustomModelDeployment& in) {
  writer.begin_object();
  writer.member("customModelDeploymentArn", in.custom_model_deployment_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock
