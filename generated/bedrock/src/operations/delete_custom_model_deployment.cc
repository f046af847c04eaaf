// Client::delete_custom_model_deployment: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/delete_custom_model_deployment.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Schema delete_custom_model_deployment_schema =
    internal::structure_schema<DeleteCustomModelDeploymentView>("DeleteCustomModelDeploymentResponse");
constexpr internal::OutputSchema delete_custom_model_deployment_output{
    .view = &delete_custom_model_deployment_schema,
    .body = &delete_custom_model_deployment_schema,
};
constexpr internal::Operation delete_custom_model_deployment_operation{
    .service = &common::service,
    .name = "DeleteCustomModelDeployment",
    .errors = common::errors,
    .output = &delete_custom_model_deployment_output,
};

internal::HttpRequest encode(const DeleteCustomModelDeploymentRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/model-customization/custom-model-deployments/"};
  out.label("customModelDeploymentIdentifier", in.custom_model_deployment_identifier);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteCustomModelDeploymentRequest& in) {
  writer.begin_object();
  writer.member("customModelDeploymentIdentifier", in.custom_model_deployment_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteCustomModelDeploymentView*) {
  return delete_custom_model_deployment_schema;
}

Response<DeleteCustomModelDeploymentView> Client::delete_custom_model_deployment(
    const DeleteCustomModelDeploymentRequest& request, const CallOptions& options) const {
  return internal::call<DeleteCustomModelDeploymentView>(*connection_, delete_custom_model_deployment_operation,
                                                         encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteCustomModelDeploymentRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_custom_model_deployment_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
