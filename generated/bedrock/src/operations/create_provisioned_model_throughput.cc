// Client::create_provisioned_model_throughput: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/create_provisioned_model_throughput.h"

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

constexpr internal::Field create_provisioned_model_throughput_fields[] = {
    {"provisionedModelArn", &internal::string_type,
     offsetof(CreateProvisionedModelThroughputView, provisioned_model_arn), internal::Slot::plain},
};
constexpr internal::Schema create_provisioned_model_throughput_schema =
    internal::structure_schema<CreateProvisionedModelThroughputView>("CreateProvisionedModelThroughputResponse",
                                                                     create_provisioned_model_throughput_fields);
constexpr internal::OutputSchema create_provisioned_model_throughput_output{
    .view = &create_provisioned_model_throughput_schema,
    .body = &create_provisioned_model_throughput_schema,
    .needs_body = true,
};
constexpr internal::Operation create_provisioned_model_throughput_operation{
    .service = &common::service,
    .name = "CreateProvisionedModelThroughput",
    .errors = common::errors,
    .output = &create_provisioned_model_throughput_output,
};

internal::HttpRequest encode(const CreateProvisionedModelThroughputRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/provisioned-model-throughput"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientRequestToken", internal::idempotency_token(in.client_request_token));
    writer.required("modelUnits", in.model_units);
    writer.required("provisionedModelName", in.provisioned_model_name);
    writer.required("modelId", in.model_id);
    writer.member("commitmentDuration", in.commitment_duration);
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateProvisionedModelThroughputRequest& in) {
  writer.begin_object();
  writer.member("clientRequestToken", in.client_request_token);
  writer.member("modelUnits", in.model_units);
  writer.member("provisionedModelName", in.provisioned_model_name);
  writer.member("modelId", in.model_id);
  writer.member("commitmentDuration", in.commitment_duration);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateProvisionedModelThroughputView*) {
  return create_provisioned_model_throughput_schema;
}

Response<CreateProvisionedModelThroughputView> Client::create_provisioned_model_throughput(
    const CreateProvisionedModelThroughputRequest& request, const CallOptions& options) const {
  return internal::call<CreateProvisionedModelThroughputView>(
      *connection_, create_provisioned_model_throughput_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const CreateProvisionedModelThroughputRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, create_provisioned_model_throughput_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
