// Makes DeleteCustomModelDeployment: the output of Client::delete_custom_model_deployment, owned of views, and writes
// JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/delete_custom_model_deployment.h"

#include "outcrop/bedrock/operations/delete_custom_model_deployment.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

DeleteCustomModelDeployment to_owned(const DeleteCustomModelDeploymentView&) { return {}; }

void write_json(internal::JsonWriter& writer, const DeleteCustomModelDeployment&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock
