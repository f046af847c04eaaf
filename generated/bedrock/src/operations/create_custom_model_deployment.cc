// Client::create_custom_model_deployment: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/create_custom_model_deployment.h"

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

constexpr internal::Field create_custom_model_deployment_fields[] = {
    {"customModelDeploymentArn", &internal::string_type,
     offsetof(CreateCustomModelDeploymentView, custom_model_deployment_arn), internal::Slot::plain},
};
constexpr internal::Schema create_custom_model_deployment_schema =
    internal::structure_schema<CreateCustomModelDeploymentView>("CreateCustomModelDeploymentResponse",
                                                                create_custom_model_deployment_fields);
constexpr internal::OutputSchema create_custom_model_deployment_output{
    .view = &create_custom_model_deployment_schema,
    .body = &create_custom_model_deployment_schema,
    .needs_body = true,
};
constexpr internal::Operation create_custom_model_deployment_operation{
    .service = &common::service,
    .name = "CreateCustomModelDeployment",
    .errors = common::errors,
    .output = &create_custom_model_deployment_output,
};

internal::HttpRequest encode(const CreateCustomModelDeploymentRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/model-customization/custom-model-deployments"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("modelDeploymentName", in.model_deployment_name);
    writer.required("modelArn", in.model_arn);
    writer.member("description", in.description);
    writer.member("tags", in.tags);
    writer.member("clientRequestToken", internal::idempotency_token(in.client_request_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateCustomModelDeploymentRequest& in) {
  writer.begin_object();
  writer.member("modelDeploymentName", in.model_deployment_name);
  writer.member("modelArn", in.model_arn);
  writer.member("description", in.description);
  writer.member("tags", in.tags);
  writer.member("clientRequestToken", in.client_request_token);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateCustomModelDeploymentView*) {
  return create_custom_model_deployment_schema;
}

Response<CreateCustomModelDeploymentView> Client::create_custom_model_deployment(
    const CreateCustomModelDeploymentRequest& request, const CallOptions& options) const {
  return internal::call<CreateCustomModelDeploymentView>(*connection_, create_custom_model_deployment_operation,
                                                         encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateCustomModelDeploymentRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_custom_model_deployment_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
